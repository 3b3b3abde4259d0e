import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXPORT_CHECKS } from '../../src-main/contract/export-checks.ts';
import type { Filling } from '../../src-main/core/export/form-filling.ts';
import { redactedForm, renderRedactedForm } from '../../src-main/core/export/redacted-form.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { readParts } from '../../src-main/documents/fixed-zip.ts';
import { readForm } from '../../src-main/documents/form/form-parts.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { rulesRefusing } from '../helpers/log.ts';
import { drawForm, type FormSketch, SKETCH, withPart } from '../helpers/office-form.ts';
import { approveMinutes, completeReview, type Stage, setStage, tell } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openOffice('staff', {
    host: {
      writeFile: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }),
      readFile: async (path) => new Uint8Array(readFileSync(path)),
      deleteFile: (path) => rm(path),
      printToPdf: () => Promise.reject(new Error('no browser in this test')),
    },
  });
  stage = await setStage(office);
  await tell(stage, { content: '髙﨑さんの公共料金が三月滞納。' });
  await approveMinutes(stage, '髙﨑 𠮷次さん（090-0000-4521）の件。\n訪問は月末。');
  await completeReview(stage);
});
afterAll(() => office.close());

const upload = async (sketch: FormSketch) =>
  office.api.officeForm.upload({
    name: '公開用様式.docx',
    content: Buffer.from(await drawForm(sketch)).toString('base64'),
  });
const write = (name: string, format: 'docx' | 'pdf' | 'txt' = 'docx') =>
  office.api.export.redactedMinutes({
    meetingId: stage.meeting.id,
    path: join(office.folder, name),
    purpose: '情報公開請求',
    format,
    form: 'office',
  });
const partsOf = async (name: string) =>
  new Map(
    (await extractText('docx', readFileSync(join(office.folder, name)))).map(({ part, text }) => [part, text] as const),
  );

it('without a form, or in another format than Word, there is nothing to fill', async () => {
  expect(await rulesRefusing(write('none.docx'))).toEqual(['form-none-in-use']);
  expect(await rulesRefusing(write('none.txt', 'txt'))).toEqual(['form-is-word-only']);
});

it('a redacted copy in the office form passes every check, bears its number, and says that it has no proof', async () => {
  await upload({ ...SKETCH, head: [...(SKETCH.head ?? []), '　電話 0700-11-2222'] });
  const file = await write('copy.docx');
  expect(new Set(file.proof.checks.map(({ id }) => id))).toEqual(new Set(EXPORT_CHECKS));
  expect(file).toMatchObject({ beside: null, noProof: 'own-form' });
  expect(file.proof.marks).toBeGreaterThan(0);
  const parts = await partsOf('copy.docx');
  const body = parts.get('word/document.xml') ?? '';
  expect(body.split('■■■［ND-').length - 1).toBe(file.proof.marks);
  for (const words of ['公開用（墨消し済み）', file.copy?.number ?? 'none', '公開しない理由', '訪問は月末。'])
    expect(body).toContain(words);
  expect(parts.get('word/header1.xml')).toContain('0700-11-2222');
  const source = readParts(readFileSync(join(office.folder, 'copy.docx')));
  const styles = Array.from((source['word/document.xml'] ?? '').matchAll(/<w:pStyle w:val="([^"]*)"/g), ([, id]) => id);
  for (const id of styles) expect(source['word/styles.xml']).toContain(`w:styleId="${id}"`);
  for (const text of parts.values()) expect(text).not.toMatch(/髙﨑|𠮷次|090-0000-4521/u);
});

it('with fields for them, marking and number stand where the form wants them, and only there', async () => {
  await upload({ ...SKETCH, head: ['{{公開区分}}／{{写しの', '番号}}'] });
  const file = await write('second.docx');
  const parts = await partsOf('second.docx');
  expect(parts.get('word/header1.xml')).toContain(`公開用（墨消し済み）／${file.copy?.number}`);
  expect(parts.get('word/document.xml')).not.toContain(file.copy?.number);
});

it('a form that prints a removed word, or a person of the register, is refused', async () => {
  await upload({ ...SKETCH, head: ['髙﨑 𠮷次様関係'] });
  expect(await rulesRefusing(write('third.docx'))).toEqual(['form-says-removed-text']);
  const { consents: _consents, persons, ...known } = await office.api.supportCase.reveal({ id: stage.household.id });
  const [first] = persons;
  if (!first) throw new Error('the household has no person');
  await office.api.supportCase.change({
    ...known,
    persons: [
      ...persons,
      { ...first, id: crypto.randomUUID(), code: 'P9', name: '蔵前 庄助', kana: 'くらまえ しょうすけ' },
    ],
  });
  await upload({ ...SKETCH, head: ['担当 蔵前庄助'] });
  expect(await rulesRefusing(write('fourth.docx'))).toEqual(['form-says-known-text']);
});

it('a filled form that says more, less or other than it must is found', async () => {
  const form = readForm(await drawForm({ body: [['{{会議名}}'], ['{{本文}}'], ['{{控え}}'], ['以上']] }));
  const runs = [
    { kind: 'text', text: '訪問先は' },
    { kind: 'mark', ground: 'ND-IND' },
    { kind: 'text', text: 'である。' },
  ] as const;
  const sections = [{ heading: [], blocks: [{ kind: 'paragraph', runs }] }] as const;
  const legend = [{ ground: 'ND-IND', label: '個人に関する情報', article: '第7条' }];
  const document = {
    title: '第0回',
    office: '',
    marking: '',
    sections,
    legend,
    approval: [],
    checkpoint: null,
  } as const;
  const filling: Filling = {
    document: { ...document, language: 'ja' },
    lines: { 会議名: '第0回' },
    pieces: { 本文: [{ kind: 'sections', sections }, { kind: 'legend' }], 控え: [{ kind: 'checkpoint' }] },
  };
  const checked = {
    removed: ['架空荘'],
    approved: 1,
    register: prepareRegister({ known: [] }),
    isExplained: () => false,
  };
  const ready = await redactedForm(form, filling, filling, checked);
  const { bytes, prove } = await renderRedactedForm(ready, checked, { progress: () => undefined } as never);
  expect((await prove(bytes)).leaks).toEqual([]);
  const codes = async (change: (source: string) => string) =>
    new Set((await prove(withPart(bytes, 'word/document.xml', change))).leaks.map(({ code }) => code));
  expect(await codes((source) => source.replace('以上', '以上。架空荘'))).toEqual(
    new Set(['text-differs-from-form', 'removed-text-found', 'removed-text-in-bytes']),
  );
  expect(await codes((source) => source.replace('■■■', '■■'))).toEqual(new Set(['text-differs-from-form']));
  expect(await codes((source) => source.replace('以上', ''))).toEqual(new Set(['text-differs-from-form']));
  const other = { ...filling, lines: { 会議名: '第1回' } };
  const differing = await renderRedactedForm({ ...ready, twin: other }, checked, {
    progress: () => undefined,
  } as never);
  expect((await differing.prove(bytes)).leaks.map(({ code }) => code)).toEqual(['depends-on-removed-text']);
  const unmarked = await renderRedactedForm(ready, { ...checked, approved: 2 }, { progress: () => undefined } as never);
  expect((await unmarked.prove(bytes)).leaks.map(({ code }) => code)).toEqual(['marks-differ-from-approved']);
});
