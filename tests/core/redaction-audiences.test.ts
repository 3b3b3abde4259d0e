import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { omittedItems } from '../../src-main/core/redaction/omitted.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { approveMinutes, type Stage, setStage, signByTwo } from '../helpers/stage.ts';

const TEXT = `髙﨑 𠮷次さん（82歳、架空市標原町2丁目14番7号、電話090-0000-4521）の件。
長男の髙﨑 葛󠄀一さんが同居している。`;

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await office.api.attendance.recuse({
    meetingId: stage.meeting.id,
    memberId: stage.members.power.id,
    agendaItemId: stage.items.case,
    reason: '契約の当事者',
  });
  await approveMinutes(stage, TEXT);
});
afterAll(() => office.close());

const meetingId = () => stage.meeting.id;
const person = (at: number) => stage.household.persons[at]?.id ?? '';
async function decided(begun: RedactionReview): Promise<RedactionReview> {
  let review = begun;
  for (const span of begun.spans.filter((one) => one.decision === 'undecided'))
    review = await office.api.redaction
      .decide({
        id: review.id,
        spanId: span.id,
        decision: span.source === 'guess' ? 'kept' : 'removed',
        ground: '',
        reason: span.source === 'guess' ? '一般の語' : '',
        isForAll: false,
      })
      .catch(async () =>
        office.api.redaction.decide({
          id: review.id,
          spanId: span.id,
          decision: 'removed',
          ground: span.ground || 'ND-IND',
          reason: '',
          isForAll: false,
        }),
      );
  return signByTwo(office, review);
}
const blockOf = (review: RedactionReview) => ({
  blockId: review.blocks.find(({ text }) => text === TEXT)?.id ?? '',
});
const written = async (path: string) =>
  (await extractText('docx', new Uint8Array(readFileSync(path)))).map((part) => part.text).join('\n');

describe('one review for each audience', () => {
  it('a copy for one organisation or person names it, and the person is one of the meeting’s cases', async () => {
    const { begin } = office.api.redaction;
    expect(await rulesRefusing(begin({ meetingId: meetingId(), audience: 'organization' }))).toEqual([
      'redaction-recipient-missing',
    ]);
    const recipientId = stage.members.chair.id;
    expect(await rulesRefusing(begin({ meetingId: meetingId(), audience: 'subject', recipientId }))).toEqual([
      'redaction-recipient-not-concerned',
    ]);
    expect(await rulesRefusing(begin({ meetingId: meetingId(), audience: 'publication', recipientId }))).toEqual([
      'redaction-recipient-missing',
    ]);
  });

  it('the recused organisation’s copy omits that case: nothing said under it is in the file, a line says so', async () => {
    const recipientId = stage.organizations.power.id;
    const target = { meetingId: meetingId(), audience: 'organization' as const, recipientId };
    const review = await decided(await office.api.redaction.begin(target));
    const omitted = review.spans.filter((span) => span.type === 'omitted');
    expect(omitted.length).toBeGreaterThan(1);
    const [first] = omitted;
    await office.api.redaction.reopen({ id: review.id });
    expect(
      await rulesRefusing(
        office.api.redaction.decide({
          id: review.id,
          spanId: first?.id ?? '',
          decision: 'kept',
          ground: '',
          reason: 'x',
          isForAll: false,
        }),
      ),
    ).toEqual(['redaction-item-is-omitted']);
    const part = { id: review.id, blockId: first?.blockId ?? '', spanId: first?.id ?? '', start: 0, end: 1 };
    const added = { ...part, ground: 'ND-ORG', reason: 'x', isForAll: false };
    expect(await rulesRefusing(office.api.redaction.adjust(part))).toEqual(['redaction-item-is-omitted']);
    expect(await rulesRefusing(office.api.redaction.add(added))).toEqual(['redaction-item-is-omitted']);
    const again = (await office.api.redaction.get(target)).review as RedactionReview;
    await signByTwo(office, again);
    const from = await logSize(office);
    const file = await office.api.export.redactedMinutes({
      ...target,
      format: 'docx',
      path: join(office.folder, 'power.docx'),
      purpose: '機関への配付',
    });
    const text = await written(file.path);
    expect(text).toContain('この機関が除斥された議題のため');
    expect(text).toContain('機関用（部外秘）');
    expect(text).toContain('機-R8-S90-001');
    for (const words of ['同居', '髙﨑', '82歳', '標原']) expect(text).not.toContain(words);
    const [entry] = await entriesOf(office, from);
    expect(entry).toMatchObject({
      type: 'export.redacted-minutes',
      refs: [recipientId],
      detail: { audience: 'organization', copy: 1 },
    });
    expect(JSON.stringify(entry)).not.toContain('電力');
  });

  it('another organisation that was there gets the item, its members’ needs kept by policy', async () => {
    const recipientId = stage.organizations.contractor.id;
    const review = await office.api.redaction.begin({ meetingId: meetingId(), audience: 'organization', recipientId });
    const about = review.spans.filter((span) => span.blockId === `discussion:${stage.items.case}`);
    expect(about.some((span) => span.type === 'omitted')).toBe(false);
    expect(about.find((span) => span.text === '髙﨑 𠮷次')).toMatchObject({ decision: 'kept' });
    expect(about.find((span) => span.type === 'phone')).toMatchObject({ decision: 'undecided' });
    expect(about.find((span) => span.type === 'address')?.shown).toBe('架空市');
  });

  it('the person’s copy keeps the person’s own data in every form and proposes third parties with their ground', async () => {
    const target = { meetingId: meetingId(), audience: 'subject' as const, recipientId: person(0) };
    const review = await office.api.redaction.begin(target);
    for (const span of review.spans.filter((one) => one.entity === person(0))) expect(span.decision).toBe('kept');
    const other = review.spans.find((span) => span.entity === person(1));
    expect(other).toMatchObject({ decision: 'undecided', ground: 'ND-IND' });
    expect(other?.reason).toMatch(/^本人以外の人について/);
    const done = await decided(review);
    const file = await office.api.export.redactedMinutes({
      ...target,
      format: 'docx',
      path: join(office.folder, 'subject.docx'),
      purpose: '本人開示',
    });
    const text = await written(file.path);
    expect(done.audience).toBe('subject');
    expect(text).toContain('髙﨑 𠮷次');
    expect(text).not.toContain('葛');
    expect(text).toContain('第78条第1項第2号');
    expect(text).not.toContain('情報公開法第5条');
  });
});

describe('方針', () => {
  it('changes what is shown, keeps what a person decided, and may become the office’s standard', async () => {
    const target = { meetingId: meetingId(), audience: 'request' as const };
    let review = await office.api.redaction.begin(target);
    const { id } = review;
    review = await office.api.redaction.setPolicy({
      id,
      policy: { ...review.policy, person: 'pseudonym', age: 'generalise', address: 'generalise' },
      isStandard: true,
    });
    const shown = (text: string) => review.spans.find((span) => span.text === text)?.shown;
    expect(shown('82歳')).toBe('80代');
    expect(shown('髙﨑 𠮷次')).toMatch(/^[A-Z]$/);
    expect(shown('髙﨑 葛󠄀一')).toMatch(/^[A-Z]$|^子[A-Z]$/);
    const start = TEXT.indexOf('同居');
    const by = { id, ...blockOf(review), start, end: start + 2, ground: 'ND-IND', reason: '', isForAll: false };
    review = await office.api.redaction.add({ ...by, type: 'person' });
    expect(shown('同居'), 'a word added by hand follows the policy of its kind').toMatch(/^[A-Z]さん$/);
    review = await office.api.redaction.undo({ id });
    review = await decided(review);
    expect(await rulesRefusing(exported(''))).toEqual(['copy-without-receipt-number']);
    const file = await exported('受付第12号');
    const text = await written(file.path);
    expect(text).toContain('80代');
    expect(text).not.toContain('82歳');
    expect(text).toContain('請-R8-S90-');
    await expect(
      office.api.redaction.setPolicy({ id, policy: { ...review.policy, number: 'generalise' }, isStandard: false }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
  });

  const exported = (recipientText: string) =>
    office.api.export.redactedMinutes({
      meetingId: meetingId(),
      audience: 'request',
      recipientText,
      format: 'docx',
      path: join(office.folder, `request${recipientText.length}.docx`),
      purpose: '情報公開請求',
    });

  it('the list of copies tells numbers and recipients, and withdrawn ones keep their number', async () => {
    const copies = await office.api.redaction.copies({ meetingId: meetingId() });
    expect(copies.map(({ number }) => number.slice(-3))).toEqual(['003', '002', '001']);
    expect(copies.map(({ recipient }) => recipient)).toEqual(['受付第12号', 'R8-901 P1', 'かくう電力販売']);
    expect(copies.every(({ state }) => state === 'given')).toBe(true);
  });
});

it('an organisation that came late or left early misses only what it did not hear', () => {
  const item = (id: string, startedAt: string | null, endedAt: string | null, caseId: string | null = null) =>
    ({ id, startedAt, endedAt, caseId }) as never;
  const agenda = [item('1', '13:30', '13:40'), item('2', '13:40', '14:00', 'c'), item('3', '14:00', null, 'd')];
  const presences = [{ id: 'p', memberId: 'm', enteredAt: '13:45', leftAt: '14:00' }];
  const of = (audience: 'organization' | 'subject' | 'members') => [
    ...omittedItems({
      audience,
      agenda,
      attendance: { presences, recusals: [] },
      memberIds: new Set(['m']),
      caseId: 'c',
    }),
  ];
  expect(of('organization')).toEqual([
    ['1', 'absent'],
    ['3', 'absent'],
  ]);
  expect(of('subject')).toEqual([['3', 'others']]);
  expect(of('members')).toEqual([]);
});
