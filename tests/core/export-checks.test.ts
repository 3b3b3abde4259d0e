import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXPORT_CHECKS } from '../../src-main/contract/export-checks.ts';
import { explanations, unexplainedBlocks } from '../../src-main/core/export/known-strings.ts';
import { placesOf, twinOf } from '../../src-main/core/export/twin.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';
import { cutSpans } from '../../src-main/redaction/replace.ts';
import { block, span } from '../documents/review-samples.ts';
import { person } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { rulesRefusing } from '../helpers/log.ts';
import { approveMinutes, completeReview, type Stage, setStage, tell } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openOffice('staff', {
    now: () => new Date('2026-08-31T21:00:00.000Z'),
    host: {
      writeFile: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }),
      readFile: async (path) => new Uint8Array(readFileSync(path)),
      deleteFile: (path) => rm(path),
      printToPdf: () => Promise.reject(new Error('no browser in this test')),
    },
  });
  stage = await setStage(office);
  await tell(stage, { content: '髙﨑さんの公共料金が三月滞納。' });
  await approveMinutes(stage, '髙﨑 𠮷次さん（090-0000-4521）の件。\n訪問は月末。近所の蔵前庄助さんも同席。');
  await completeReview(stage);
});
afterAll(() => office.close());

const request = (name: string) => ({
  meetingId: stage.meeting.id,
  path: join(office.folder, name),
  purpose: '情報公開請求',
});

it.each(['docx', 'txt', 'html'] as const)(
  '%s: all checks are run, and each says how much it looked at',
  async (format) => {
    const { proof } = await office.api.export.redactedMinutes({ ...request(`checked.${format}`), format });
    expect(new Set(proof.checks.map(({ id }) => id))).toEqual(new Set(EXPORT_CHECKS));
    const examined = new Map(proof.checks.map((check) => [check.id, check.examined]));
    expect(examined.get('marks')).toBe(proof.marks);
    expect(examined.get('removed-strings')).toBe(proof.searchedFor);
    expect(examined.get('raw-bytes')).toBeGreaterThan(proof.searchedFor * 10);
    expect(existsSync(request(`checked.${format}`).path)).toBe(true);
  },
);

it('a file name that names the person is refused before anything is written', async () => {
  for (const name of ['髙﨑様 議事録.docx', '高崎_R8.docx', 'タカサキ.docx']) {
    expect(await rulesRefusing(office.api.export.redactedMinutes({ ...request(name), format: 'docx' }))).toEqual([
      'export-file-name-tells',
    ]);
    expect(existsSync(request(name).path)).toBe(false);
  }
});

it('a person who was registered after the review and still stands in the text refuses the file', async () => {
  const { consents: _consents, ...known } = await office.api.supportCase.reveal({ id: stage.household.id });
  await office.api.supportCase.change({
    ...known,
    persons: [
      ...known.persons,
      { id: randomUUID(), ...person({ code: 'P3', relation: '知人', name: '蔵前 庄助', kana: 'くらまえ しょうすけ' }) },
    ],
  });
  expect(await rulesRefusing(office.api.export.redactedMinutes({ ...request('late.docx'), format: 'docx' }))).toEqual([
    'redaction-leaves-known-text',
  ]);
});

it('the twin keeps what is kept and changes everything that is removed', () => {
  const blocks = [block('a', '山田太郎は山田花子と話した。')];
  const removals = [span('a', 0, 4), span('a', 2, 6), span('a', 6, 7)];
  const twin = twinOf(blocks, removals);
  expect(twin.blocks[0]?.text).not.toContain('山田太郎');
  expect(twin.blocks[0]?.text).toMatch(/花子と話した。$/);
  expect(cutSpans(twin.blocks[0]?.text ?? '', twin.removals)).toEqual(cutSpans(blocks[0]?.text ?? '', removals));
  expect(twin.blocks[0]?.text.length).not.toBe(blocks[0]?.text.length);
});

it('places that overlap or touch are one, unless they show different words', () => {
  expect(placesOf([span('a', 0, 2), span('a', 1, 4), span('a', 4, 6), span('b', 0, 2)])).toBe(2);
  expect(
    placesOf([
      { ...span('a', 0, 2), shown: 'Aさん' },
      { ...span('a', 2, 4), shown: 'Bさん' },
    ]),
  ).toBe(2);
});

it('a known string may stand when it was kept by name or is published, and for no other reason', () => {
  const register = prepareRegister({ known: [{ kind: 'person', value: '蔵前 庄助' }] });
  const blocks = [block('a', '蔵前庄助さんが話した。'), block('b', '特になし。')];
  expect(unexplainedBlocks(blocks, [], [], register)).toEqual(['a']);
  const kept = { ...span('a', 0, 4), text: '蔵前庄助', decision: 'kept' as const };
  expect(unexplainedBlocks(blocks, [kept], [], register)).toEqual([]);
  expect(unexplainedBlocks(blocks, [], ['蔵前 庄助'], register)).toEqual([]);
  expect(unexplainedBlocks(blocks, [{ ...span('a', 0, 4), decision: 'removed' }], [], register)).toEqual([]);
  expect(explanations([], ['蔵前 庄助'])('蔵前')).toBe(true);
  expect(explanations([], ['蔵前 庄助'])('蔵前庄助さん宅')).toBe(false);
});
