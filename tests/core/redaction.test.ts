import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { isGraphemeEdge } from '../../src-main/core/redaction/rules.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { approveMinutes, type Stage, setStage } from '../helpers/stage.ts';

const TEXT = `髙﨑 𠮷次さん（標原町2丁目14番7号、電話090-0000-4521）の件。
長男の髙﨑 葛󠄀一さんが同居している。「黒猫の家」と呼ばれる。
黒猫の家には髙﨑 𠮷次さんのほか、隣の犬飼さんが出入りする。`;

let office: TestCore;
let stage: Stage;
let review: RedactionReview;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  expect(await rulesRefusing(office.api.redaction.begin({ meetingId: stage.meeting.id }))).toEqual([
    'minutes-not-approved',
  ]);
  await approveMinutes(stage, TEXT);
  review = await office.api.redaction.begin({ meetingId: stage.meeting.id });
});
afterAll(() => office.close());

const blockId = () => `discussion:${stage.items.case}`;
const spanOf = (text: string) => {
  const span = review.spans.find((candidate) => candidate.text === text);
  if (!span) throw new Error(`no span ${text} among ${review.spans.map((one) => one.text).join(' ')}`);
  return span;
};
const spans = ({ spans: all }: RedactionReview) =>
  all.map(({ start, end, decision, ground, reason }) => [start, end, decision, ground, reason]);
const decide = (text: string, changes: Partial<Parameters<typeof office.api.redaction.decide>[0]> = {}) =>
  office.api.redaction.decide({
    id: review.id,
    spanId: spanOf(text).id,
    decision: 'removed',
    ground: 'ND-IND',
    reason: '',
    isForAll: false,
    ...changes,
  });
const addition = (text: string, changes: Partial<Parameters<typeof office.api.redaction.add>[0]> = {}) => ({
  id: review.id,
  blockId: blockId(),
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
  ground: 'ND-IND',
  reason: '',
  isForAll: false,
  ...changes,
});

it('the engine proposes every name, address and number of the case’s register in the frozen text, all undecided', () => {
  const found = review.spans.map(({ text }) => text).join('|');
  for (const known of ['髙﨑 𠮷次', '標原町2丁目14番7号', '090-0000-4521', '髙﨑 葛󠄀一']) expect(found).toContain(known);
  expect(review.spans.every((span) => span.decision === 'undecided')).toBe(true);
  expect(review.blocks.find((block) => block.id === blockId())?.text).toBe(TEXT);
});

describe('判断', () => {
  it('removal needs a ground of the law, and a register hit is kept only with a reason', async () => {
    expect(await rulesRefusing(decide('髙﨑 𠮷次', { ground: '' }))).toEqual(['redaction-without-ground']);
    expect(await rulesRefusing(decide('髙﨑 𠮷次', { decision: 'kept' }))).toEqual(['redaction-kept-without-reason']);
    await expect(decide('髙﨑 𠮷次', { ground: '氏名のため' })).rejects.toMatchObject({ code: 'invalid_input' });
    review = await decide('髙﨑 𠮷次', { decision: 'kept', reason: '公表済み' });
    expect(spanOf('髙﨑 𠮷次')).toMatchObject({ decision: 'kept', reason: '公表済み' });
  });

  it('for all: every span with the same text is decided together, and one alone leaves the others open', async () => {
    const same = () => review.spans.filter((span) => span.text === '髙﨑 𠮷次').map((span) => span.decision);
    expect(same()).toEqual(['kept', 'undecided']);
    review = await decide('髙﨑 𠮷次', { isForAll: true });
    expect(same()).toEqual(['removed', 'removed']);
  });

  it('the entry of a decision says which ground, how many are open, and never what was removed', async () => {
    const from = await logSize(office);
    review = await decide('髙﨑 葛󠄀一', { ground: 'ND-SAFE' });
    const [entry] = await entriesOf(office, from);
    expect(entry).toMatchObject({
      type: 'redaction.decided',
      fields: ['removed'],
      detail: { ground: 'ND-SAFE', isForAll: false },
    });
    expect(JSON.stringify(entry)).not.toContain('葛');
  });
});

describe('手で追加する', () => {
  it('marks every occurrence of a stretch in the folded form when asked, and one otherwise', async () => {
    const count = () => review.spans.filter((span) => span.source === 'reviewer').map((span) => span.text);
    review = await office.api.redaction.add(addition('黒猫の家', { isForAll: true }));
    expect(count()).toEqual(['黒猫の家', '黒猫の家']);
    review = await office.api.redaction.add(addition('同居'));
    expect(count()).toEqual(['同居', '黒猫の家', '黒猫の家']);
    expect(spanOf('同居')).toMatchObject({ decision: 'removed', ground: 'ND-IND' });
  });

  it('no character is torn: neither 𠮷 between its halves nor 葛󠄀 before its variation selector', async () => {
    const rare = TEXT.indexOf('𠮷');
    const kudzu = TEXT.indexOf('葛󠄀');
    for (const [start, end] of [
      [rare + 1, rare + 3],
      [rare - 1, rare + 1],
      [kudzu, kudzu + 1],
      [kudzu + 1, kudzu + 4],
    ] as const)
      expect(
        await rulesRefusing(office.api.redaction.add(addition('同居', { start, end }))),
        `${start}-${end}`,
      ).toEqual(['redaction-tears-character']);
    expect(isGraphemeEdge('か゚ら', 1)).toBe(false);
    expect([0, 2, 3].map((index) => isGraphemeEdge('か゚ら', index))).toEqual([true, true, true]);
    expect(isGraphemeEdge('甲\n乙', 1) && isGraphemeEdge('甲\n乙', 2)).toBe(true);
    expect([-1, 99].some((index) => isGraphemeEdge('甲', index))).toBe(false);
    expect(isGraphemeEdge('𠮷', 1)).toBe(false);
  });

  it('a stretch outside the text, of an unknown paragraph or turned round is refused', async () => {
    for (const changes of [
      { start: 5, end: 5 },
      { start: 9, end: 5 },
      { end: TEXT.length + 1 },
      { blockId: 'discussion:none' },
    ])
      expect(await rulesRefusing(office.api.redaction.add(addition('同居', changes)))).toEqual([
        'redaction-outside-text',
      ]);
  });

  it('edges move by whole characters and never outside', async () => {
    const { adjust } = office.api.redaction;
    const span = spanOf('同居');
    review = await adjust({ id: review.id, spanId: span.id, start: span.start, end: span.end + 2 });
    expect(spanOf('同居して').id).toBe(span.id);
    const kudzu = TEXT.indexOf('葛󠄀');
    expect(await rulesRefusing(adjust({ id: review.id, spanId: span.id, start: kudzu + 1, end: kudzu + 5 }))).toEqual([
      'redaction-tears-character',
    ]);
    expect(await rulesRefusing(adjust({ id: review.id, spanId: span.id, start: 0, end: TEXT.length + 1 }))).toEqual([
      'redaction-outside-text',
    ]);
    const stranger = '00000000-0000-4000-8000-000000000000';
    await expect(adjust({ id: review.id, spanId: stranger, start: 0, end: 1 })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('元に戻す', () => {
  it('goes back step by step to the first, where there is nothing more to undo; then all is done again', async () => {
    const first = await office.api.redaction.get({ meetingId: stage.meeting.id });
    const after = spans(review);
    expect(first.review && spans(first.review)).toEqual(after);
    let steps = 0;
    while (review.mayUndo) {
      review = await office.api.redaction.undo({ id: review.id });
      steps += 1;
    }
    expect(steps).toBe(6);
    expect(review.spans.every((span) => span.decision === 'undecided' && span.source !== 'reviewer')).toBe(true);
    expect(await rulesRefusing(office.api.redaction.undo({ id: review.id }))).toEqual(['nothing-to-undo']);
  });
});

describe('レビューを終える', () => {
  it('is refused while a candidate is open, and blocks every change once done', async () => {
    const { redaction } = office.api;
    const seen = () => ({ id: review.id, revision: review.revision });
    expect(await rulesRefusing(redaction.complete(seen()))).toEqual(['redaction-undecided']);
    for (const span of review.spans)
      review = await redaction.decide({
        id: review.id,
        spanId: span.id,
        decision: 'removed',
        ground: 'ND-IND',
        reason: '',
        isForAll: false,
      });
    review = await redaction.complete(seen());
    expect(review).toMatchObject({ state: 'requested', undecided: 0, mayUndo: true, mayApprove: false });
    expect(await rulesRefusing(redaction.complete(seen()))).toEqual(['redaction-is-requested']);
    await office.as('chair');
    await expect(redaction.approve({ ...seen(), revision: review.revision - 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
    review = await redaction.approve(seen());
    await office.as('staff');
    expect(review).toMatchObject({ state: 'approved', undecided: 0, mayUndo: false });
    for (const call of [
      decide('髙﨑 葛󠄀一'),
      redaction.add(addition('同居')),
      redaction.undo({ id: review.id }),
      redaction.complete(seen()),
      redaction.approve(seen()),
    ])
      expect(await rulesRefusing(call)).toEqual(['redaction-is-approved']);
  });

  it('reopening it keeps its decisions and its steps, and beginning again changes nothing', async () => {
    const known = await office.api.redaction.begin({ meetingId: stage.meeting.id });
    expect(known).toEqual((await office.api.redaction.get({ meetingId: stage.meeting.id })).review);
    const again = await office.api.redaction.reopen({ id: review.id });
    expect(await rulesRefusing(office.api.redaction.reopen({ id: review.id }))).toEqual(['redaction-not-approved']);
    expect(again).toMatchObject({ id: review.id, state: 'open', completedAt: null, undecided: 0, mayUndo: true });
    expect(spans(again)).toEqual(spans(review));
  });

  it('a review of an earlier version is closed for good once a later version is under review', async () => {
    const { minutes, redaction } = office.api;
    await office.as('chair');
    const second = await minutes.reopen({ meetingId: stage.meeting.id, reason: '追記のため' });
    await office.api.minutes.approve({ id: second.id, revision: second.revision, unlinkedReason: '発言の要旨' });
    await office.as('staff');
    const later = await redaction.begin({ meetingId: stage.meeting.id });
    expect(later.id).not.toBe(review.id);
    expect(later.minutesId).toBe(second.id);
    expect(await rulesRefusing(redaction.undo({ id: review.id }))).toEqual(['redaction-of-old-version']);
    await expect(redaction.undo({ id: stage.meeting.id })).rejects.toMatchObject({ code: 'not_found' });
  });
});
