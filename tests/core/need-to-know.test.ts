import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MASK } from '../../src-main/contract/need-to-know-presets.ts';
import { person, supportCase } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

/** Need to know: staff see what their cases need, the chair the own meetings while they run, auditor and administrator no content. */

let office: TestCore;
let stage: Stage;
/** A case that stands on no agenda. */
let elsewhere: string;
let accounts: ReadonlyMap<string, string>;

const refusal = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'answered',
    (error: { code: string; shape: { violations: { rule: string }[] } }) =>
      [error.code, ...error.shape.violations.map(({ rule }) => rule)].join(' '),
  );

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  elsewhere = (
    await office.api.supportCase.add(supportCase('R8-977', [person({ name: '別府 一', kana: 'べっぷ はじめ' })]))
  ).id;
  await tell(stage);
  await office.api.note.save({ agendaItemId: stage.items.case, text: '滞納の経緯を聞いた。', revision: 0 });
  await office.api.note.save({ agendaItemId: stage.items.opening, text: '開会の言葉。', revision: 0 });
  await office.as('admin');
  accounts = new Map((await office.api.account.list({})).map(({ loginName, id }) => [loginName, id]));
}, 240_000);
afterAll(() => office.close());

describe('the chair sees the own meetings from the invitation until the minutes are approved', () => {
  it('cases on the agenda open, with all that hangs on them; others show number and state, and no search by name finds them', async () => {
    await office.as('chair');
    const { api } = office;
    expect((await api.supportCase.reveal({ id: stage.household.id })).persons[0]?.name).toBe('髙﨑 𠮷次');
    expect((await api.note.forMeeting({ meetingId: stage.meeting.id })).length).toBe(2);
    const rows = new Map((await api.supportCase.list({})).map((row) => [row.id, row]));
    expect(rows.get(stage.household.id)).toMatchObject({ isMasked: false, hint: 'た 80' });
    expect(rows.get(elsewhere)).toMatchObject({
      caseNumber: 'R8-977',
      isMasked: true,
      hint: '',
      lead: '',
      personCount: 0,
    });
    expect(await api.supportCase.list({ search: '別府' })).toEqual([]);
    expect((await api.supportCase.list({ search: 'R8-977' })).map(({ id }) => id)).toEqual([elsewhere]);
  });

  it('nothing else: each refusal names its rule and is logged without what was asked', async () => {
    const { api } = office;
    const from = await logSize(office);
    const item = { meetingId: stage.meeting.id, label: '', title: '追加', minutes: 5, presenterId: null, purpose: '' };
    const refused = [
      await refusal(api.supportCase.reveal({ id: elsewhere })),
      await refusal(api.supportCase.people({ id: elsewhere })),
      await refusal(api.visit.ofCase({ caseId: elsewhere })),
      await refusal(api.action.follow({ scope: 'open', caseId: elsewhere })),
      // Putting a case on the own agenda would open it.
      await refusal(api.meeting.addAgendaItem({ ...item, caseId: elsewhere })),
      await refusal(
        api.export.reminderLetter({ path: '/none', purpose: '確認', organizationId: stage.organizations.city.id }),
      ),
    ];
    expect(refused).toEqual([...Array(5).fill('forbidden beyond-case'), 'forbidden beyond-all']);
    const entries = await entriesOf(office, from);
    expect(entries.map(({ type, detail }) => [type, detail['rules']])).toEqual([
      ...Array(5).fill(['call.refused', ['beyond-case']]),
      ['call.refused', ['beyond-all']],
    ]);
    expect(JSON.stringify(entries)).not.toContain(elsewhere);
  });

  it('another chair’s meeting shows its plan and keeps titles, purposes and reasons back', async () => {
    await office.as('admin');
    const admin = accounts.get('admin') ?? '';
    await office.api.account.list({});
    // The chair’s seat is taken by somebody else who holds the role: only theirs is it then.
    const other = await chairOf('二人目の議長');
    await office.api.needToKnow.seat({ accountId: other, memberId: stage.members.chair.id });
    await expect(
      office.api.needToKnow.seat({ accountId: admin, memberId: stage.members.chair.id }),
    ).rejects.toMatchObject({ code: 'rule_violated' });
    await office.as('chair');
    const { api } = office;
    const detail = await api.meeting.get({ id: stage.meeting.id });
    expect(detail.agenda.map(({ title }) => title)).toEqual(['開会', MASK]);
    expect(detail.requests[0]).toMatchObject({ number: '生支第90号', asked: MASK, reason: MASK });
    expect(await refusal(api.minutes.get({ meetingId: stage.meeting.id }))).toBe('forbidden beyond-meeting');
    expect(await refusal(api.note.forMeeting({ meetingId: stage.meeting.id }))).toBe('forbidden beyond-meeting');
    expect(await refusal(api.supportCase.reveal({ id: stage.household.id }))).toBe('forbidden beyond-case');
    expect(await refusal(api.minutes.reopen({ meetingId: stage.meeting.id, reason: '追記' }))).toBe(
      'forbidden beyond-own-meeting',
    );
    await office.as('admin');
    await office.api.needToKnow.seat({ accountId: accounts.get('chair') ?? '', memberId: stage.members.doctor.id });
    await office.as('chair');
    expect(await refusal(api.minutes.get({ meetingId: stage.meeting.id }))).toBe('forbidden beyond-meeting');
    await office.as('staff');
    const { doctor } = stage.members;
    const [row] = (await api.member.list({})).filter(({ id }) => id === doctor.id);
    const { organizationName: _name, pledge: _pledge, ...stored } = row ?? ({} as never);
    await api.member.change({ ...(stored as typeof doctor), deputyOfId: stage.members.chair.id });
    await office.as('chair');
    // 代理: the deputy of the chair is the chair.
    expect((await api.note.forMeeting({ meetingId: stage.meeting.id })).length).toBe(2);
  });
});

describe('the auditor sees facts, the administrator neither', () => {
  it('an auditor gets numbers without hints, and an accounting of facts', async () => {
    await office.as('auditor');
    const { api } = office;
    const rows = await api.supportCase.list({});
    expect(rows.length).toBe(2);
    expect(rows.every(({ isMasked, hint, lead }) => isMasked && hint === '' && lead === '')).toBe(true);
    expect(await api.supportCase.list({ search: 'たかさき' })).toEqual([]);
    const subject = stage.household.persons[0]?.id ?? '';
    expect((await api.accounting.ofPerson({ personId: subject })).rows.length).toBe(1);
    expect(await refusal(api.supportCase.reveal({ id: stage.household.id }))).toBe('forbidden');
    expect((await api.meeting.get({ id: stage.meeting.id })).agenda[1]?.title).toBe(MASK);
  });

  it('an administrator reads neither cases, nor meetings, nor the log', async () => {
    await office.as('admin');
    const { api } = office;
    const file = { kind: 'cases', content: '' } as const;
    expect([
      await refusal(api.supportCase.list({})),
      await refusal(api.meeting.get({ id: stage.meeting.id })),
      await refusal(api.attendance.forMeeting({ meetingId: stage.meeting.id })),
      await refusal(api.audit.list({})),
      await refusal(api.audit.facets({})),
      await refusal(api.statistics.figures({ fiscalYear: 2026 })),
      await refusal(api.fileImport.preview({ files: [file], resolutions: { default: 'new' } })),
    ]).toEqual([...Array(6).fill('forbidden'), 'forbidden beyond-import']);
    expect((await api.audit.verify({})).isSound).toBe(true);
  });
});

/** Invites and enrols another chair; ends signed in as the administrator. */
async function chairOf(displayName: string): Promise<string> {
  const { account, enrolmentCode } = await office.api.account.invite({
    loginName: 'chair2',
    displayName,
    roles: ['chair'],
  });
  await office.core.server.lock('user');
  await office.api.access.enrol({ loginName: 'chair2', enrolmentCode, newPassword: 'すずかけのきの こかげで やすむ' });
  await office.as('admin');
  return account.id;
}
