import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { approveMinutes, type Stage, setStage, signByTwo } from '../helpers/stage.ts';

const TEXT = `髙﨑 𠮷次さん（82歳、電話090-0000-4521）の件。一人暮らしの男性。元町長で、町内で唯一の入院患者。世帯は3世帯。`;

let office: TestCore;
let stage: Stage;
let first: RedactionReview;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await approveMinutes(stage, TEXT);
  first = await office.api.redaction.begin({ meetingId: stage.meeting.id });
  for (const span of first.spans)
    first = await office.api.redaction.decide({
      id: first.id,
      spanId: span.id,
      decision: span.type === 'age' || span.source === 'guess' ? 'kept' : 'removed',
      ground: 'ND-IND',
      reason: '公表済み',
      isForAll: false,
    });
  first = await signByTwo(office, first);
});
afterAll(() => office.close());

const meetingId = () => stage.meeting.id;

const file = (name: string) => ({ meetingId: meetingId(), path: join(office.folder, name), purpose: '公表' });

it('what was decided for the same string of the same person is offered on the next review, and taken only when asked', async () => {
  const { api } = office;
  await api.export.redactedMinutes({ ...file('first.docx'), format: 'docx' });
  await office.as('chair');
  const draft = await api.minutes.reopen({ meetingId: meetingId(), reason: '誤記の訂正' });
  await api.minutes.approve({ id: draft.id, revision: draft.revision, unlinkedReason: '発言の要旨' });
  await office.as('staff');
  const next = await api.redaction.begin({ meetingId: meetingId() });
  expect(next.spans.every((span) => span.decision === 'undecided')).toBe(true);
  const offered = await api.redaction.earlier({ id: next.id });
  const phone = next.spans.find((span) => span.type === 'phone');
  expect(offered.find((one) => one.spanId === phone?.id)).toMatchObject({
    decision: 'removed',
    reason: '公表済み',
    meetingNumber: 'R8-S90',
  });
  const one = await api.redaction.takeEarlier({ id: next.id, spanIds: [phone?.id ?? ''] });
  expect(one.undecided).toBe(next.undecided - 1);
  const all = await api.redaction.takeEarlier({ id: next.id, spanIds: offered.map(({ spanId }) => spanId) });
  expect(all.undecided).toBe(next.undecided - offered.length);
  expect((await api.redaction.undo({ id: next.id })).undecided).toBe(next.undecided - 1);
  expect(await api.redaction.earlier({ id: first.id })).toEqual([]);
});

it('warns of clues that are left and of what an earlier copy shows; acknowledged with a reason that the log keeps apart', async () => {
  const { redaction } = office.api;
  const request = await redaction.begin({ meetingId: meetingId(), audience: 'request' });
  const { warnings, acknowledged } = await redaction.warnings({ id: request.id });
  expect(acknowledged).toBeNull();
  expect(warnings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['combination', 'rarity', 'small-group']));
  const { version } = await office.api.office.settings({});
  await office.api.office.changeSettings({ version, smallestGroup: 3 });
  const fewer = (await redaction.warnings({ id: request.id })).warnings;
  expect(fewer.map(({ kind }) => kind)).not.toContain('small-group');
  await office.api.office.changeSettings({ version: version + 1, smallestGroup: 10 });
  const from = await logSize(office);
  const done = await redaction.acknowledge({
    id: request.id,
    revision: request.revision,
    reason: '既に公表された経歴',
  });
  expect(done.acknowledged).toMatchObject({ reason: '既に公表された経歴', revision: request.revision });
  const [entry] = await entriesOf(office, from);
  expect(entry).toMatchObject({ type: 'redaction.warnings-acknowledged', detail: { warnings: warnings.length } });
  expect(JSON.stringify(entry)).not.toContain('経歴');
  await expect(
    redaction.acknowledge({ id: request.id, revision: request.revision + 1, reason: 'x' }),
  ).rejects.toMatchObject({ code: 'conflict' });
});

it('a passage hidden here that a public copy of the same version shows is named with that copy', async () => {
  const { redaction, export: exporting } = office.api;
  let open = (await redaction.get({ meetingId: meetingId() })).review as RedactionReview;
  for (const span of open.spans.filter((one) => one.decision === 'undecided'))
    open = await redaction.decide({
      id: open.id,
      spanId: span.id,
      decision: span.type === 'age' || span.source === 'guess' ? 'kept' : 'removed',
      ground: 'ND-IND',
      reason: '公表済み',
      isForAll: false,
    });
  const seen = { id: open.id, revision: open.revision };
  await redaction.complete(seen);
  await office.as('chair');
  expect(await rulesRefusing(redaction.approve(seen))).toEqual(['redaction-warnings-unacknowledged']);
  await redaction.acknowledge({ ...seen, reason: '既に公表された経歴' });
  expect(await redaction.approve(seen)).toMatchObject({ state: 'approved', revision: seen.revision });
  await office.as('staff');
  const { copy } = await exporting.redactedMinutes({ ...file('second.docx'), format: 'docx' });
  let request = (await redaction.get({ meetingId: meetingId(), audience: 'request' })).review as RedactionReview;
  const age = request.spans.find((span) => span.type === 'age');
  request = await redaction.decide({
    id: request.id,
    spanId: age?.id ?? '',
    decision: 'removed',
    ground: 'ND-IND',
    reason: '',
    isForAll: false,
  });
  const { warnings } = await redaction.warnings({ id: request.id });
  expect(warnings.filter(({ kind }) => kind === 'uncovered')).toEqual([
    { kind: 'uncovered', blockId: age?.blockId, words: [age?.text], copy: copy?.number },
  ]);
});

it('非開示理由一覧 names every place by number, item, ground, clause and reason, and nothing of what stood there', async () => {
  const { api } = office;
  expect(await rulesRefusing(api.export.withheldList({ ...file('none.xlsx'), audience: 'members' }))).toEqual([
    'redaction-not-completed',
  ]);
  const written = await api.export.withheldList(file('withheld.xlsx'));
  const text = (await extractText('xlsx', new Uint8Array(readFileSync(written.path))))
    .map((part) => part.text)
    .join('\n');
  for (const words of ['議題 2', 'ND-IND', '行政機関情報公開法第5条第1号', '公表済み']) expect(text).toContain(words);
  for (const hidden of ['髙﨑', '090-0000', '𠮷次']) expect(text).not.toContain(hidden);
});

it('a reason that says a removed string refuses the list by its number, before anything is written', async () => {
  const { redaction, export: exporting } = office.api;
  const approved = (await redaction.get({ meetingId: meetingId() })).review as RedactionReview;
  let open = await redaction.reopen({ id: approved.id });
  const name = open.spans.find(({ text, decision }) => decision === 'removed' && text.includes('髙﨑'));
  open = await redaction.decide({
    id: open.id,
    spanId: name?.id ?? '',
    decision: 'removed',
    ground: 'ND-IND',
    reason: '高崎吉次さんの申出',
    isForAll: false,
  });
  await signByTwo(office, open);
  await expect(exporting.withheldList(file('telling.xlsx'))).rejects.toMatchObject({
    shape: { violations: [{ rule: 'withheld-reason-tells', of: { number: expect.stringMatching(/^\d+$/) } }] },
  });
  expect(existsSync(file('telling.xlsx').path)).toBe(false);
});
