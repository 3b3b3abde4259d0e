import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { fixture } from '../helpers/fixture.ts';
import { type Codes, disclosureInput, readCodes, readFixtureMeeting } from '../helpers/fixture-meeting.ts';
import { signByTwo } from '../helpers/stage.ts';

const source = readFixtureMeeting('2026-08-27_shien-05');
const CASES = ['R8-014', 'R8-017', 'R8-011', 'R8-019'];
let office: TestCore;
let codes: Codes;
let meeting: MeetingDetail;
const member = (code: string): string => codes.member.get(code) ?? '';
const item = (label: string): string => meeting.agenda.find((candidate) => candidate.label === label)?.id ?? '';

beforeAll(async () => {
  office = await openOffice('staff');
  const { api } = office;
  const content = (name: string): string => readFileSync(fixture(name)).toString('base64');
  await api.fileImport.commit({
    files: [
      { kind: 'organizations', content: content('organisations.csv') },
      { kind: 'members', content: content('members.csv') },
      { kind: 'cases', content: content('cases.json') },
    ],
    resolutions: { default: 'new' },
  });
  codes = await readCodes(api, CASES);
});
afterAll(() => office.close());

test('the meeting of the fixture is planned, asked for and invited', async () => {
  const { api } = office;
  meeting = await api.meeting.plan({
    kind: 'support-meeting',
    number: source.number,
    title: source.title,
    place: '市役所 別館',
    heldOn: source.date,
    startsAt: '13:30',
    endsAt: '15:30',
    chairId: member('M-001'),
    recorderId: member('M-003'),
  });
  for (const entry of source.agenda)
    meeting = await api.meeting.addAgendaItem({
      meetingId: meeting.id,
      label: entry.label,
      title: entry.title,
      minutes: entry.minutes,
      presenterId: null,
      caseId: entry.caseNumber === null ? null : (codes.supportCase.get(entry.caseNumber) ?? null),
      purpose: '',
    });
  meeting = await api.meeting.invite({
    id: meeting.id,
    memberIds: source.attendance.map((row) => member(row['構成員番号'] ?? '')),
  });
  for (const request of source.requests)
    meeting = await api.meeting.issueRequest({
      meetingId: meeting.id,
      number: request.number,
      requestedOn: request.date,
      isBlanket: request.id === 'S05-Q0',
      organizationIds: request.to.split('・').flatMap((code) => codes.organization.get(code) ?? []),
      caseIds: request.cases.map((code) => codes.supportCase.get(code) ?? ''),
      asked: request.asked,
      reason: request.reason,
      answer: request.answered,
    });
  expect(meeting.agenda.map((entry) => entry.label)).toEqual(['1', '2-1', '2-2', '2-3', '2-4', '3', '4']);
  expect(meeting.requests).toHaveLength(5);
});

test('presence is kept as intervals, and recipients are computed from who was in the room', async () => {
  const { api } = office;
  const { id: meetingId } = meeting;
  await api.member.recordPledges({
    memberIds: [member('M-037'), member('M-034')],
    pledgedOn: source.date,
    textVersion: '3',
    expiresOn: null,
  });
  for (const row of source.attendance) {
    const memberId = member(row['構成員番号'] ?? '');
    if (!row['入室']) continue;
    await api.attendance.enter({ meetingId, memberId, at: row['入室'] });
    if (row['中座退室']) {
      await api.attendance.leave({ meetingId, memberId, at: row['中座退室'] });
      await api.attendance.enter({ meetingId, memberId, at: row['中座再入室'] ?? '' });
    }
    if (row['退室']) await api.attendance.leave({ meetingId, memberId, at: row['退室'] });
  }
  const recused = await api.attendance.recuse({
    meetingId,
    memberId: member('M-042'),
    agendaItemId: item('2-3'),
    reason: '家賃債務保証の当事者',
  });
  await api.attendance.timeRecusal({
    meetingId,
    recusalId: recused.recusals[0]?.id ?? '',
    from: '14:27',
    until: '14:49',
  });
  meeting = await api.meeting.open({ id: meetingId, at: '13:30' });
  const before = disclosureInput(source.entries[0] as never, codes, {
    meetingId,
    agendaItemId: item('2-1'),
    requestId: null,
  });
  expect((await api.disclosure.check(before)).violations.map((v) => v.rule)).toContain('notice-not-read');
  await api.attendance.readNotice({ meetingId, readById: member('M-001'), at: '13:32', toMemberId: null });
  for (const late of source.notice.lateArrivals)
    await api.attendance.readNotice({
      meetingId,
      readById: member('M-001'),
      at: late.time,
      toMemberId: member(late.member),
    });
  for (const entry of source.entries) {
    const input = disclosureInput(entry, codes, { meetingId, agendaItemId: item(entry.item), requestId: null });
    const check = await api.disclosure.check(input);
    expect(new Set(check.recipientIds), entry.id).toEqual(new Set(entry.recipients.map(member)));
  }
});

test('every disclosure of the fixture is recorded with its basis and particulars', async () => {
  const { api } = office;
  for (const entry of source.entries) {
    const number = source.requests.find((request) => request.id === entry.request)?.number;
    const requestId = meeting.requests.find((request) => request.number === number)?.id ?? null;
    let input = disclosureInput(entry, codes, { meetingId: meeting.id, agendaItemId: item(entry.item), requestId });
    const first = await api.disclosure.check(input);
    const particulars = Object.fromEntries(
      first.violations.filter((v) => v.rule === 'particulars-missing').map((v) => [v.of.particular ?? '', 'yes']),
    );
    input = { ...input, particulars, recipientIds: first.recipientIds };
    const recorded = await api.disclosure.record(input);
    expect(recorded.recipientIds, entry.id).toHaveLength(entry.recipients.length);
  }
  const { disclosures } = await api.disclosure.list({ meetingId: meeting.id });
  expect(disclosures).toHaveLength(25);
  expect(disclosures.filter((disclosure) => disclosure.isSpecialCare)).toHaveLength(7);
});

test('minutes are drawn from the records, edited, approved by the chair and then frozen', async () => {
  const { api } = office;
  for (const entry of meeting.agenda)
    await api.note.save({ agendaItemId: entry.id, text: source.notes.get(entry.label) ?? '', revision: 0 });
  for (const decision of source.decisions)
    await api.action.decide({
      meetingId: meeting.id,
      agendaItemId: item(decision.item),
      caseId: decision.case === null ? null : (codes.supportCase.get(decision.case) ?? null),
      text: decision.text,
      dissent: '',
    });
  for (const action of source.actions)
    await api.action.assign({
      meetingId: meeting.id,
      agendaItemId: item(action.item),
      caseId: action.case === null ? null : (codes.supportCase.get(action.case) ?? null),
      text: action.text,
      ownerOrganizationId: codes.organization.get(action.owner.organisation) ?? null,
      ownerId: member(action.owner.member),
      supportIds: action.support.map(member),
      dueOn: action.due,
    });
  await api.meeting.close({ id: meeting.id, at: '15:30' });
  const draft = await api.minutes.draft({ meetingId: meeting.id });
  await office.as('chair');
  const approved = await office.api.minutes.approve({
    id: draft.id,
    revision: draft.revision,
    unlinkedReason: '発言の要旨',
  });
  expect(approved).toMatchObject({ state: 'approved', versionNumber: 1 });
  await expect(
    office.api.minutes.saveBlock({
      id: draft.id,
      blockId: draft.blocks[0]?.id ?? '',
      text: '',
      revision: draft.revision,
    }),
  ).rejects.toMatchObject({ code: 'rule_violated' });
});

test('the redacted minutes contain none of the expected spans and all that must be kept', async () => {
  const { api } = office;
  const expected = JSON.parse(
    readFileSync(fixture('meetings/2026-08-27_shien-05/expected-redactions.json'), 'utf8'),
  ) as {
    spans: { text: string; detect: string; ground: string; start: number; core: { text: string } }[];
    keep: { text: string }[];
  };
  let review = await api.redaction.begin({ meetingId: meeting.id });
  for (const span of expected.spans.filter((candidate) => candidate.detect === 'human')) {
    const block = review.blocks.find(
      (candidate) => candidate.kind === 'discussion' && candidate.text.includes(span.text),
    );
    const start = block?.text.indexOf(span.text) ?? -1;
    expect(start, span.text).toBeGreaterThanOrEqual(0);
    review = await api.redaction.add({
      id: review.id,
      blockId: block?.id ?? '',
      start,
      end: start + span.text.length,
      ground: span.ground,
      reason: '',
      isForAll: true,
    });
  }
  for (const span of review.spans.filter((candidate) => candidate.decision === 'undecided')) {
    const isGuess = span.source === 'guess';
    review = await api.redaction.decide({
      id: review.id,
      spanId: span.id,
      decision: isGuess ? 'kept' : 'removed',
      ground: 'ND-IND',
      reason: '',
      isForAll: false,
    });
  }
  await office.as('staff');
  await signByTwo(office, review);
  const path = join(office.folder, 'R8-S05.docx');
  const file = await api.export.redactedMinutes({
    meetingId: meeting.id,
    format: 'docx',
    path,
    purpose: '情報公開請求',
  });
  expect(file.proof.searchedFor).toBeGreaterThan(60);
  const text = (await extractText('docx', new Uint8Array(readFileSync(path)))).map((part) => part.text).join('\n');
  for (const span of expected.spans) expect(text, span.text).not.toContain(span.text);
  for (const keep of expected.keep) expect(text, keep.text).toContain(keep.text);
});

test('the log of the whole meeting verifies', async () => {
  expect(await office.api.audit.verify({})).toMatchObject({ isSound: true, problems: [] });
});
