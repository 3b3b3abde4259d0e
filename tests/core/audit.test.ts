import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../src-main/contract/api.ts';
import { coalescer } from '../../src-main/core/pipe/coalesce.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { byHand, entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { type Stage, setStage, tell, telling } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
});
afterAll(() => office.close());

describe('repeated views (security note §3.2)', () => {
  const { reveal } = operations.supportCase;

  it('of one record by one user within ten minutes are one entry; the eleventh minute makes another', () => {
    let minutes = 0;
    const views = coalescer(() => minutes * 60_000);
    const session = {};
    const look = (id: string, name = 'supportCase.reveal', extent = '') => ({
      name,
      input: { id },
      operation: reveal,
      extent,
    });
    expect(views.isRepeated(session, look('a'))).toBe(false);
    views.remember(session, look('a'));
    minutes = 9.99;
    expect(views.isRepeated(session, look('a'))).toBe(true);
    expect(views.isRepeated(session, look('b'))).toBe(false);
    expect(views.isRepeated(session, look('a', 'supportCase.people'))).toBe(false);
    expect(views.isRepeated({}, look('a'))).toBe(false);
    expect(views.isRepeated(session, look('a', 'supportCase.reveal', 'wider'))).toBe(false);
    minutes = 10;
    expect(views.isRepeated(session, look('a'))).toBe(false);
  });

  it('coalesce only after an entry has committed: a view that could not be logged was no view', async () => {
    const view = () => office.api.supportCase.reveal({ id: stage.household.id, purpose: '' });
    const from = await logSize(office);
    await byHand(office, 'UPDATE logHead SET size = size + 1');
    await expect(view()).rejects.toMatchObject({ code: 'file_refused', shape: { reason: 'log-damaged' } });
    await byHand(office, 'UPDATE logHead SET size = size - 1');
    await view();
    await view();
    expect((await entriesOf(office, from)).map(({ type }) => type)).toEqual(['support-case.viewed']);
  });

  it('are logged anew after every sign-in, and by each user', async () => {
    const from = await logSize(office);
    for (const role of ['staff', 'chair', 'staff'] as const) {
      await office.as(role);
      await office.api.supportCase.people({ id: stage.household.id });
      await office.api.supportCase.people({ id: stage.household.id });
    }
    const views = (await entriesOf(office, from)).filter(({ type }) => type === 'support-case.names-viewed');
    expect(views.map(({ role }) => role)).toEqual(['staff', 'chair', 'staff']);
  });
});

describe('refusals', () => {
  it('by rule are logged with the operation and the rules, without what was typed', async () => {
    const from = await logSize(office);
    const input = telling(stage, { content: 'ここだけの秘密', requestId: null });
    expect(await rulesRefusing(office.api.disclosure.record(input))).toEqual(['request-needed']);
    const [entry, ...more] = await entriesOf(office, from);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      type: 'call.refused',
      subject: null,
      bodyCommit: null,
      detail: { operation: 'disclosure.record', code: 'rule_violated', rules: ['request-needed'] },
    });
    expect(JSON.stringify(entry)).not.toContain('秘密');
  });

  it('of input, of versions and of what is not there are no refusals of a person and write nothing', async () => {
    const from = await logSize(office);
    const stranger = '00000000-0000-4000-8000-000000000000';
    await expect(office.api.meeting.get({ id: stranger })).rejects.toMatchObject({ code: 'not_found' });
    await expect(office.core.server.call('meeting.get', { id: 1 })).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await entriesOf(office, from)).toEqual([]);
  });
});

describe('監査記録の一覧', () => {
  it('goes back page by page, newest first, and tells the size and the kinds of event', async () => {
    await tell(stage);
    const { list } = office.api.audit;
    const first = await list({ limit: 5 });
    const second = await list({ limit: 5, offset: 5, asOf: first.asOf });
    const numbers = [...first.entries, ...second.entries].map(({ seq }) => seq);
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, index) => (numbers[0] ?? 0) - index));
    expect(first.size).toBe((numbers[0] ?? 0) + 1);
    const events = (await office.api.audit.facets({})).flatMap(({ facet, value }) =>
      facet === 'event' ? [value] : [],
    );
    expect(events).toEqual(expect.arrayContaining(['disclosure.recorded', 'call.refused', 'office.founded']));
  });

  it('filters by event, by meeting and by refusal', async () => {
    const { list } = office.api.audit;
    const told = await list({ filter: { events: ['disclosure.recorded'] } });
    expect(told.entries).toHaveLength(1);
    expect(told.entries[0]).toMatchObject({
      caseNumber: 'R8-901',
      meetingNumber: 'R8-S90',
      recipients: 5,
      actorName: 'staff 担当',
    });
    const ofMeeting = (await list({ filter: { meetingIds: [stage.meeting.id] }, limit: 500 })).entries;
    expect(new Set(ofMeeting.map(({ meetingNumber }) => meetingNumber))).toEqual(new Set(['R8-S90']));
    expect((await list({ filter: { flags: ['refused'] } })).entries.map(({ event }) => event)).toEqual([
      'call.refused',
    ]);
    await expect(list({ filter: { events: ['髙﨑さん'] } })).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('検証', () => {
  it('inside finds the log sound, counts signatures and the checkpoints written at each lock', async () => {
    await office.as('auditor');
    const verification = await office.api.audit.verify({});
    expect(verification).toMatchObject({ isSound: true, firstBad: null, problems: [], hasAnchor: true });
    expect(verification.signatures).toBe(verification.size);
    expect(verification.checkpoints).toBeGreaterThan(3);
    expect(verification.root).toMatch(/^[0-9a-f]{64}$/);
  });

  it('from outside says the same, writes no entry, and says no more to a wrong password than signing in would', async () => {
    const size = await logSize(office);
    await expect(office.api.audit.inspect({ loginName: 'auditor', password: PASSWORDS.auditor })).rejects.toMatchObject(
      {
        code: 'conflict',
      },
    );
    await office.api.access.lock({});
    const inspected = await office.api.audit.inspect({ loginName: 'auditor', password: PASSWORDS.auditor });
    expect(inspected).toMatchObject({ kind: 'verified', verification: { isSound: true, size: size + 1 } });
    const wrong = await office.api.audit.inspect({ loginName: 'auditor', password: 'ちがう' });
    expect(wrong).toMatchObject({ kind: 'refused', reason: 'credentials' });
    await expect(office.api.meeting.list({})).rejects.toMatchObject({ code: 'locked' });
    await office.as('auditor');
    expect((await entriesOf(office, size)).map(({ type }) => type)).toEqual([
      'access.locked',
      'access.signed-in',
      'access.sign-in-failed',
    ]);
  });

  it('an altered record of disclosure is found inside although its entry is untouched', async () => {
    await byHand(office, 'DROP TRIGGER disclosureNoUpdate');
    await byHand(office, "UPDATE disclosure SET content = '別の内容'");
    const [entry] = (await office.api.audit.list({ filter: { events: ['disclosure.recorded'] } })).entries;
    expect(await office.api.audit.verify({})).toMatchObject({
      isSound: false,
      firstBad: entry?.seq,
      problems: [{ seq: entry?.seq, code: 'record-differs' }],
    });
  });
});
