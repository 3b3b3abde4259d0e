import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MASK, PRESETS, SEES } from '../../src-main/contract/need-to-know-presets.ts';
import { person, supportCase } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';
import { enrolSecond, refusal, signInAsSecond } from '../helpers/second-user.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

/** Need to know among staff, what a preview shows of it, and when a chair's look at a meeting ends. */

let office: TestCore;
let stage: Stage;
/** A case that stands on no agenda. */
let elsewhere: string;
let accounts: ReadonlyMap<string, string>;

/** Signs in as the second member of staff. */
const asSecond = async (): Promise<void> => {
  expect((await signInAsSecond(office)).kind).toBe('signed-in');
};
const setScope = async (staffScope: 'all-cases' | 'assigned-cases'): Promise<void> => {
  await office.as('admin');
  const { version } = await office.api.needToKnow.rules({});
  await office.api.needToKnow.setStaffScope({ staffScope, version, reason: '職員が増えたため' });
};

beforeAll(async () => {
  office = await openOffice('admin');
  await enrolSecond(office, 'staff');
  await office.as('staff');
  stage = await setStage(office);
  elsewhere = (
    await office.api.supportCase.add(supportCase('R8-977', [person({ name: '別府 一', kana: 'べっぷ はじめ' })]))
  ).id;
  await tell(stage);
  await office.api.note.save({ agendaItemId: stage.items.case, text: '滞納の経緯を聞いた。', revision: 0 });
  await office.api.note.save({ agendaItemId: stage.items.opening, text: '開会の言葉。', revision: 0 });
  await office.api.action.decide({
    meetingId: stage.meeting.id,
    agendaItemId: stage.items.case,
    caseId: stage.household.id,
    text: '訪問して様子を見る。',
    dissent: '',
  });
  await office.as('admin');
  accounts = new Map((await office.api.account.list({})).map(({ loginName, id }) => [loginName, id]));
}, 240_000);
afterAll(() => office.close());

describe('staff of an office that tells its cases apart', () => {
  it('see their own cases and those of nobody; the rest by number', async () => {
    await office.as('staff');
    const { staff } = await office.api.needToKnow.inCharge({ caseId: stage.household.id });
    expect(staff.map(({ displayName }) => displayName).sort()).toEqual(['staff 担当', '事務局 二人目']);
    const from = await logSize(office);
    await office.api.needToKnow.assign({ caseId: stage.household.id, accountIds: [accounts.get('staff') ?? ''] });
    expect((await entriesOf(office, from))[0]).toMatchObject({
      type: 'need-to-know.assigned',
      caseRef: stage.household.id,
      refs: [accounts.get('staff')],
    });
    expect(
      await refusal(
        office.api.needToKnow.assign({ caseId: stage.household.id, accountIds: [accounts.get('auditor') ?? ''] }),
      ),
    ).toBe('rule_violated in-charge-not-staff');
    await asSecond();
    expect((await office.api.supportCase.list({})).filter(({ isMasked }) => isMasked)).toEqual([]);
    await setScope('assigned-cases');
    await asSecond();
    const { api } = office;
    const rows = new Map((await api.supportCase.list({})).map((row) => [row.id, row.isMasked]));
    expect([rows.get(stage.household.id), rows.get(elsewhere)]).toEqual([true, false]);
    expect((await api.supportCase.reveal({ id: elsewhere })).persons[0]?.name).toBe('別府 一');
    expect(await refusal(api.supportCase.reveal({ id: stage.household.id }))).toBe('forbidden beyond-case');
    expect(await refusal(api.needToKnow.assign({ caseId: stage.household.id, accountIds: [] }))).toBe(
      'forbidden beyond-case',
    );
  });

  it('of a meeting recorded by somebody else they see the items of their own cases, and write nothing under the others', async () => {
    await office.as('admin');
    await office.api.needToKnow.seat({ accountId: accounts.get('staff') ?? '', memberId: stage.members.recorder.id });
    await asSecond();
    const { api } = office;
    const meetingId = stage.meeting.id;
    expect((await api.note.forMeeting({ meetingId })).map(({ text }) => text)).toEqual(['開会の言葉。']);
    expect((await api.disclosure.list({ meetingId })).disclosures).toEqual([]);
    expect((await api.action.list({ meetingId })).decisions).toEqual([]);
    expect((await api.meeting.get({ id: meetingId })).agenda.map(({ title }) => title)).toEqual(['開会', MASK]);
    expect(await refusal(api.note.save({ agendaItemId: stage.items.case, text: '', revision: 1 }))).toBe(
      'forbidden beyond-case',
    );
    expect(await refusal(api.minutes.draft({ meetingId }))).toBe('forbidden beyond-meeting');
    await office.as('staff');
    expect((await api.note.forMeeting({ meetingId })).length).toBe(2);
  });
});

describe('見え方の確認', () => {
  it('shows each preset exactly what is declared for it, by the rule of the server, and is logged', async () => {
    await setScope('all-cases');
    await office.as('staff');
    const { api } = office;
    const meetingId = stage.meeting.id;
    const caseId = stage.household.id;
    await api.meeting.changeAgendaItem({
      id: stage.items.case,
      label: '2',
      title: '個別案件',
      minutes: 10,
      presenterId: null,
      caseId,
      purpose: '家計の立て直し',
    });
    await api.visit.plan({
      caseId,
      actionId: null,
      plannedOn: '2026-09-10',
      how: 'home-visit',
      organizationId: null,
      memberIds: [],
      safetyNote: '',
    });
    await api.action.assign({
      meetingId,
      agendaItemId: stage.items.case,
      caseId,
      text: '家計の相談に応じる。',
      ownerOrganizationId: stage.organizations.city.id,
      ownerId: null,
      supportIds: [],
      dueOn: '2026-09-30',
    });
    await api.attendance.recuse({
      meetingId,
      memberId: stage.members.contractor.id,
      agendaItemId: stage.items.case,
      reason: '親族にあたるため',
    });
    await api.meeting.close({ id: meetingId, at: '15:30' });
    await api.minutes.draft({ meetingId });
    const from = await logSize(office);
    for (const as of PRESETS) {
      const seen = [
        ...(await api.needToKnow.preview({ as, caseId, meetingId: null })).lines,
        ...(await api.needToKnow.preview({ as, caseId: null, meetingId })).lines,
      ];
      expect(Object.fromEntries(seen.map(({ field, state }) => [field, state])), as).toEqual(SEES[as]);
      const kept = seen.filter(({ state }) => state !== 'shown').flatMap(({ samples }) => samples);
      expect(kept.map(({ value }) => value).join('')).not.toMatch(/髙﨑|滞納|訪問して|親族|家計/);
    }
    expect((await entriesOf(office, from)).map(({ type }) => type)).toEqual(
      Array(PRESETS.length * 2).fill('need-to-know.previewed'),
    );
  });

  it('is for those who see the record themselves', async () => {
    await office.as('auditor');
    const call = office.api.needToKnow.preview({ as: 'staff', caseId: stage.household.id, meetingId: null });
    expect(await refusal(call)).toBe('forbidden');
  });
});

describe('when the minutes are approved', () => {
  it('the chair who approved reads them until the lock and no longer', async () => {
    await office.as('chair');
    const { api } = office;
    const meetingId = stage.meeting.id;
    const { minutes } = await api.minutes.get({ meetingId });
    await api.minutes.approve({
      id: minutes?.id ?? '',
      revision: minutes?.revision ?? 0,
      unlinkedReason: '発言の要旨',
    });
    expect((await api.minutes.get({ meetingId })).minutes?.state).toBe('approved');
    await office.as('chair');
    expect(await refusal(api.minutes.get({ meetingId }))).toBe('forbidden beyond-meeting');
    expect(await refusal(api.supportCase.reveal({ id: stage.household.id }))).toBe('forbidden beyond-case');
  });

  it('a review that waits for a second signature opens it again until it is signed', async () => {
    await office.as('staff');
    await office.api.redaction.begin({ meetingId: stage.meeting.id });
    await office.as('chair');
    expect((await office.api.redaction.get({ meetingId: stage.meeting.id })).review?.state).toBe('open');
  });
});
