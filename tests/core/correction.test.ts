import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Minutes } from '../../src-main/contract/minutes.ts';
import { accepted, entryViolations } from '../../src-main/core/correction/rules.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { byHand, entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

const TEXT = '見守りの体制について話し合った。\n訪問は週に一度とする案が出た。';
let office: TestCore;
let stage: Stage;
let draft: Minutes;
let roundId = '';
const meetingId = () => stage.meeting.id;
const textNow = async () =>
  (await office.api.minutes.get({ meetingId: meetingId() })).minutes?.blocks.find(({ id }) => id === blockId())?.text;
const blockId = () => `discussion:${stage.items.case}`;
const request = (changes: object = {}) => ({
  roundId,
  organizationId: stage.organizations.hospital.id,
  blockId: blockId(),
  quoted: '週に一度',
  proposed: '週に二度',
  remark: '当日の発言による',
  receivedOn: '2026-09-03',
  medium: 'paper' as const,
  ...changes,
});

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await tell(stage);
  await office.api.note.save({ agendaItemId: stage.items.case, text: TEXT, revision: 0 });
  await office.api.meeting.close({ id: meetingId(), at: '15:30' });
});
afterAll(() => office.close());

it('a round needs a draft and a deadline to come; one runs at a time', async () => {
  const { api } = office;
  const { hospital, contractor } = stage.organizations;
  const open = { meetingId: meetingId(), organizationIds: [hospital.id, contractor.id], dueOn: '2099-09-10' };
  expect(await rulesRefusing(api.correction.open(open))).toEqual(['minutes-not-drafted']);
  draft = await api.minutes.draft({ meetingId: meetingId() });
  expect(await rulesRefusing(api.correction.open({ ...open, dueOn: '2020-01-01' }))).toEqual([
    'correction-due-in-past',
  ]);
  const from = await logSize(office);
  const { rounds } = await api.correction.open(open);
  roundId = rounds[0]?.id ?? '';
  expect((await entriesOf(office, from))[0]).toMatchObject({
    type: 'correction.opened',
    meetingRef: meetingId(),
    recipients: open.organizationIds,
  });
  expect(await rulesRefusing(api.correction.open(open))).toEqual(['correction-round-open']);
});

it('what comes back is entered against the text as it stands; the log holds no words of it', async () => {
  const { api } = office;
  const refused = async (changes: object) => rulesRefusing(api.correction.enter(request(changes)));
  expect(await refused({ quoted: '月に一度' })).toEqual(['correction-quote-not-found']);
  expect(await refused({ quoted: '。' })).toEqual(['correction-quote-not-unique']);
  expect(await refused({ quoted: '', proposed: '' })).toEqual(['correction-empty']);
  expect(await refused({ proposed: '週に一度' })).toEqual(['correction-changes-nothing']);
  expect(await refused({ organizationId: stage.organizations.power.id })).toEqual(['correction-not-asked']);
  const from = await logSize(office);
  await api.correction.enter(request());
  await api.correction.enter(request({ quoted: '見守りの体制', proposed: '支援の体制', remark: '' }));
  await api.correction.enter(request({ quoted: '', proposed: '病院は次回も出席する。' }));
  const { undecided } = await api.correction.list({ meetingId: meetingId() });
  expect(undecided).toBe(3);
  expect(JSON.stringify(await entriesOf(office, from))).not.toContain('週に');
});

it('accepted: the text changes and the trace stays; refused: only with a reason; decided once', async () => {
  const { api } = office;
  const { rounds } = await api.correction.list({ meetingId: meetingId() });
  const [first, second, third] = rounds[0]?.corrections ?? [];
  const decide = (id = '', outcome: 'accepted' | 'refused' | 'withdrawn' = 'accepted', reason = '') =>
    api.correction.decide({ id, outcome, reason });
  await decide(first?.id);
  expect(await textNow()).toContain('週に二度');
  expect(await rulesRefusing(decide(second?.id, 'refused'))).toEqual(['correction-refused-without-reason']);
  await decide(second?.id, 'refused', '発言のとおりである');
  expect(await textNow()).toContain('見守りの体制');
  expect(await rulesRefusing(decide(first?.id, 'withdrawn'))).toEqual(['correction-already-decided']);

  // While one is undecided, neither the round nor the approval goes through.
  expect(await rulesRefusing(api.correction.close({ id: roundId }))).toEqual(['corrections-undecided']);
  await office.as('chair');
  const { minutes } = await api.minutes.get({ meetingId: meetingId() });
  const approval = { id: draft.id, revision: minutes?.revision ?? 0, unlinkedReason: '議論の要旨' };
  expect(await rulesRefusing(api.minutes.approve(approval))).toEqual(['corrections-undecided']);
  await office.as('staff');
  const { rounds: after } = await decide(third?.id);
  expect(await textNow()).toBe(`${TEXT.replace('一度', '二度')}\n病院は次回も出席する。`);
  expect(after[0]?.corrections.map(({ quoted, decision }) => [quoted, decision?.outcome])).toEqual([
    ['週に一度', 'accepted'],
    ['見守りの体制', 'refused'],
    ['', 'accepted'],
  ]);
});

it('text drawn from records follows its records: it is not changed here', async () => {
  const { api } = office;
  const { rounds } = await api.correction.enter(request({ blockId: 'field:place', quoted: '別館', proposed: '本館' }));
  const id = rounds[0]?.corrections.at(-1)?.id ?? '';
  expect(await rulesRefusing(api.correction.decide({ id, outcome: 'accepted' }))).toEqual([
    'correction-of-drawn-block',
  ]);
  await api.correction.decide({ id, outcome: 'withdrawn' });
});

it('a correction may be taken in other words; both stay on record', async () => {
  const { api } = office;
  const { rounds } = await api.correction.enter(request({ quoted: '案が出た', proposed: '案でまとまった' }));
  const id = rounds[0]?.corrections.at(-1)?.id ?? '';
  const decide = (wording: string) =>
    api.correction.decide({ id, outcome: 'accepted', wording, reason: '発言に合わせる' });
  expect(await rulesRefusing(decide('案が出た'))).toEqual(['correction-changes-nothing']);
  const from = await logSize(office);
  const decided = await decide('案が示された');
  expect(await textNow()).toContain('週に二度とする案が示された。');
  const taken = decided.rounds[0]?.corrections.at(-1);
  expect(taken).toMatchObject({
    proposed: '案でまとまった',
    decision: { outcome: 'accepted', wording: '案が示された', reason: '発言に合わせる' },
  });
  expect(JSON.stringify(await entriesOf(office, from))).not.toContain('案が');
});

it('an organisation answers that it has nothing to correct: once, and only if it asked for nothing', async () => {
  const { api } = office;
  const { hospital, contractor, power } = stage.organizations;
  const answer = (organizationId: string) =>
    api.correction.answer({ roundId, organizationId, receivedOn: '2026-09-04', medium: 'phone' });
  expect(await rulesRefusing(answer(power.id))).toEqual(['correction-not-asked']);
  expect(await rulesRefusing(answer(hospital.id))).toEqual(['correction-already-answered']);
  const from = await logSize(office);
  const { rounds } = await answer(contractor.id);
  expect(rounds[0]?.answers).toEqual([{ organizationId: contractor.id, receivedOn: '2026-09-04', medium: 'phone' }]);
  expect((await entriesOf(office, from))[0]).toMatchObject({ type: 'correction.answered', meetingRef: meetingId() });
  expect(await rulesRefusing(answer(contractor.id))).toEqual(['correction-already-answered']);
});

it('the answers of a round are printed: who answered what, and what became of it; for one organisation its own alone', async () => {
  const { api } = office;
  const { contractor, power } = stage.organizations;
  const from = await logSize(office);
  const print = async (organizationId: string | null): Promise<string> => {
    const path = join(office.folder, `${organizationId ?? 'all'}.docx`);
    await api.export.correctionAnswers({
      meetingId: meetingId(),
      roundId,
      organizationId,
      format: 'docx',
      path,
      purpose: '回答の控え',
    });
    return (await extractText('docx', await readFile(path))).map(({ text }) => text).join('\n');
  };
  const all = await print(null);
  for (const words of [
    '申出5件',
    '訂正なし',
    '週に一度',
    '週に二度',
    '発言のとおりである',
    '取り下げ',
    '備考：当日の発言による',
  ])
    expect(all).toContain(words);
  // What was proposed and what was taken in its stead both stand there.
  expect(all).toContain('案でまとまった');
  expect(all).toContain('入れた文言：案が示された');
  const own = await print(contractor.id);
  expect(own).toContain('訂正なし');
  expect(own).not.toContain('週に');
  expect(own).not.toContain('申出');
  expect(await rulesRefusing(print(power.id))).toEqual(['correction-not-asked']);
  const written = (await entriesOf(office, from)).filter(({ type }) => type === 'export.correction-answers');
  expect(written.map(({ refs, recipients }) => ({ refs, recipients }))).toEqual([
    { refs: [roundId], recipients: [] },
    { refs: [roundId], recipients: [contractor.id] },
  ]);
});

it('the approval waits for the end of the round; then nothing can be entered, and nothing is rewritten', async () => {
  const { api } = office;
  await office.as('chair');
  const { minutes } = await api.minutes.get({ meetingId: meetingId() });
  const approval = { id: draft.id, revision: minutes?.revision ?? 0, unlinkedReason: '議論の要旨' };
  expect(await rulesRefusing(api.minutes.approve(approval))).toEqual(['correction-round-open']);
  await api.correction.close({ id: roundId });
  expect(await rulesRefusing(api.correction.enter(request()))).toEqual(['correction-round-closed']);
  await api.minutes.approve(approval);
  expect(
    await rulesRefusing(
      api.correction.open({ meetingId: meetingId(), organizationIds: [request().organizationId], dueOn: '2099-09-10' }),
    ),
  ).toEqual(['minutes-are-approved']);
  await expect(byHand(office, `UPDATE correctionDecision SET outcome = 'accepted'`)).rejects.toThrow('append-only');
});

it('the rules by themselves: a quotation that stands twice is not guessed at', () => {
  const block = {
    id: 'discussion:x',
    kind: 'discussion',
    agendaItemId: null,
    label: '',
    text: 'ああ',
    isDrawn: false,
  } as const;
  expect(entryViolations(block, { quoted: 'あ', proposed: 'い' })).toEqual([{ rule: 'correction-quote-not-unique' }]);
  expect(accepted(block, { quoted: 'あ', proposed: 'い' })).toEqual({
    violations: [{ rule: 'correction-quote-not-unique' }],
  });
  expect(accepted({ ...block, text: '' }, { quoted: '', proposed: '初め' })).toEqual({ text: '初め' });
});
