import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { prover } from '../../src-main/core/export/prove.ts';
import { visibleText } from '../../src-main/documents/visible-text.ts';
import { WORDS } from '../../src-main/log/word-list.ts';
import type { TestCore } from '../helpers/core.ts';
import { drawForm, SKETCH } from '../helpers/office-form.ts';
import { COPY_FORMATS, openPrintingOffice } from '../helpers/proved-copies.ts';
import { approveMinutes, type Stage, setStage, signByTwo } from '../helpers/stage.ts';

// Children are named like the words of a checkpoint: whichever words a copy gets, all of them were removed from its text.
const CHILDREN = WORDS.map((word) => `「${word}さん」`).join('');
/** A bare age and bare initials, which also stand in what only machines read. */
const SHORT = ['60', '24', '83', 'K', 'W', 'M'];
const DAY_OF_APPROVAL = '令和8年11月27日';
const REMOVAL = { ground: 'ND-IND', reason: '', isForAll: false };

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openPrintingOffice({ now: () => new Date('2026-11-26T21:00:00.000Z') });
  stage = await setStage(office);
  await approveMinutes(stage, `${CHILDREN}が来た。転居は${DAY_OF_APPROVAL}。「${SHORT.join('」「')}」の順。`);
  const { redaction } = office.api;
  let review: RedactionReview = await redaction.begin({ meetingId: stage.meeting.id });
  for (const { id: spanId } of review.spans)
    review = await redaction.decide({ ...REMOVAL, id: review.id, spanId, decision: 'removed' });
  const block = review.blocks.find(({ text }) => text.includes(CHILDREN)) ?? { id: '', text: '' };
  const places = [
    ...WORDS.map((word) => ({ start: block.text.indexOf(`「${word}さん」`) + 1, length: word.length })),
    ...SHORT.map((sign) => ({ start: block.text.indexOf(`「${sign}」`) + 1, length: sign.length })),
    { start: block.text.indexOf(DAY_OF_APPROVAL), length: DAY_OF_APPROVAL.length },
  ];
  for (const { start, length } of places) {
    const end = start + length;
    const isDone = review.spans.some((span) => span.blockId === block.id && span.start === start && span.end === end);
    if (!isDone) review = await redaction.add({ ...REMOVAL, id: review.id, blockId: block.id, start, end });
  }
  await signByTwo(office, review);
});
afterAll(() => office.close());

const write = (name: string, format: (typeof COPY_FORMATS)[number], form: 'standard' | 'office' = 'standard') =>
  office.api.export.redactedMinutes({
    meetingId: stage.meeting.id,
    path: join(office.folder, name),
    purpose: '公表',
    format,
    form,
  });

describe('what a copy says of itself is no leak, though the same words were removed from its text', () => {
  it.each(COPY_FORMATS)(
    '%s: the words of its checkpoint, the day of its approval, sizes and names of its inside',
    async (format) => {
      const file = await write(`copy.${format}`, format);
      expect(file.proof.searchedFor).toBeGreaterThan(WORDS.length);
      const { pages } = (await visibleText(format, readFileSync(file.path))) ?? { pages: [] };
      const text = pages.join('\n').replaceAll(/\s/g, '');
      expect(WORDS.filter((word) => text.includes(word)).length).toBeGreaterThanOrEqual(4);
      expect(text).toContain(DAY_OF_APPROVAL);
      expect(text.match(/「[ぁ-ん]+さん」/g)).toBeNull();
    },
  );

  it('the list of reasons: its numbers and the indexes of its cells', async () => {
    const target = { meetingId: stage.meeting.id, path: join(office.folder, 'withheld.xlsx'), purpose: '公表' };
    expect((await office.api.export.withheldList(target)).proof.searchedFor).toBeGreaterThan(WORDS.length);
  });

  it('in the form of the office too', async () => {
    const content = await drawForm({ ...SKETCH, body: [['{{会議名}}'], ['{{本文}}'], ['{{控え}}']] });
    await office.api.officeForm.upload({ name: '公開用.docx', content: Buffer.from(content).toString('base64') });
    expect((await write('form.docx', 'docx', 'office')).proof.searchedFor).toBeGreaterThan(WORDS.length);
  });
});

it('a removed word beside a line of the file’s own is found, and so is one in a line that is not quite the same', async () => {
  const leaks = async (text: string, ownTexts: readonly string[]) =>
    (await prover('txt', ['ひなた', 'ひなたさん'], { ownTexts })(new TextEncoder().encode(text))).leaks
      .map(({ code }) => code)
      .filter((code) => code === 'removed-text-found');
  const words = 'かかし　りんご　みかん　ひなた\nさんま　さくら';
  expect(await leaks(`合い言葉\n${words}\n`, [])).toHaveLength(1);
  expect(await leaks(`合い言葉\n${words}\n`, [words])).toHaveLength(0);
  expect(await leaks(`合い言葉\n${words.replace('\n', '\n1 / 2\n')}\n`, [words])).toHaveLength(0);
  expect(await leaks(`ひなたさんの件\n合い言葉\n${words}\n`, [words])).toHaveLength(1);
  expect(await leaks('合い言葉\nりんご　みかん　ひなた\nさんま　さくら\n', [words])).toHaveLength(1);
});
