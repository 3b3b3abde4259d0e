import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DisclosureInput } from '../../src-main/contract/disclosure.ts';
import { LEGAL_BASIS_RULES } from '../../src-main/contract/legal-basis.ts';
import type { Member } from '../../src-main/contract/member.ts';
import { NEVER_OVERRIDDEN } from '../../src-main/core/disclosure/rules.ts';
import { member, organization } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { approveMinutes, DAY, type Stage, setStage, telling } from '../helpers/stage.ts';

/** Rules on the room; the others are {@link LEGAL_BASIS_RULES}. */
const ROOM_RULES = [
  'meeting-without-personal-data',
  'meeting-not-opened',
  'minutes-are-approved',
  'time-outside-meeting',
  'discloser-not-in-room',
  'reader-not-in-room',
  'nobody-in-room',
  'recipients-differ',
  'subject-missing',
  'special-care-kinds-missing',
  'notice-not-read',
  'recipient-without-pledge',
  'recipient-organization-left',
];

let office: TestCore;
let stage: Stage;
let guest: Member;
let tax: Member;
let leaver: Member;
/** Rules that this file has seen refuse. */
const seen = new Set<string>();

async function comes(one: Member, from: string, until: string): Promise<void> {
  const at = { meetingId: stage.meeting.id, memberId: one.id };
  await office.api.attendance.enter({ ...at, at: from });
  await office.api.attendance.leave({ ...at, at: until });
}

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  const { api } = office;
  const taxOffice = await api.organization.add(organization({ name: '架空市 納税課' }));
  const left = await api.organization.add(
    organization({ name: '脱退した会', giverKind: 'private-operator', hasLeft: true }),
  );
  guest = await api.member.add(member({ code: 'M-97', name: '無誓約 八子' }));
  tax = await api.member.add(member({ code: 'M-98', name: '納税 九郎', organizationId: taxOffice.id }));
  leaver = await api.member.add(member({ code: 'M-99', name: '脱退 十子', organizationId: left.id }));
  const pledge = { pledgedOn: '2026-04-01', textVersion: '第1版', expiresOn: null };
  await api.member.recordPledges({ ...pledge, memberIds: [tax.id, leaver.id] });
  await comes(tax, '14:30', '14:40');
  await comes(leaver, '14:50', '14:55');
  await comes(guest, '15:00', '15:05');
  for (const one of Object.values(stage.members))
    await api.attendance.leave({ meetingId: stage.meeting.id, memberId: one.id, at: '15:10' });
});
afterAll(() => office.close());

const everyone = (...more: Member[]): string[] => [...telling(stage).recipientIds, ...more.map(({ id }) => id)];
const consented = { consentRecord: '8月1日、書面' };

/** What is told wrongly, and the rules that must speak against it: all of them and no other. */
const CASES: readonly (readonly [rules: readonly string[], changes: () => Partial<DisclosureInput>])[] = [
  [
    ['time-outside-meeting', 'discloser-not-in-room', 'nobody-in-room', 'recipients-differ', 'notice-not-read'],
    () => ({ at: '13:29' }),
  ],
  [['notice-not-read'], () => ({ at: '13:30' })],
  [
    ['discloser-not-in-room'],
    () => ({ discloserId: guest.id, recipientIds: everyone(stage.members.city), legalBasis: ['KON9-3'] }),
  ],
  [['reader-not-in-room'], () => ({ readById: guest.id })],
  [['discloser-not-in-room', 'nobody-in-room', 'recipients-differ'], () => ({ at: '15:15' })],
  [['recipients-differ'], () => ({ recipientIds: everyone().slice(1) })],
  [['recipients-differ'], () => ({ recipientIds: everyone(guest) })],
  [['subject-missing'], () => ({ subjects: [] })],
  [['special-care-kinds-missing'], () => ({ isSpecialCare: true })],
  [['recipient-organization-left'], () => ({ at: '14:52', recipientIds: everyone(leaver) })],
  [['recipient-without-pledge'], () => ({ at: '15:02', recipientIds: everyone(guest) })],
  [['basis-missing'], () => ({ legalBasis: [] })],
  [['basis-unknown'], () => ({ legalBasis: ['KON9-3', 'NO-SUCH'] })],
  [
    ['basis-not-for-giver'],
    () => ({ legalBasis: ['APPI27-1-2'], particulars: { dangerFacts: '事実', whyConsentHard: '困難' } }),
  ],
  [['particulars-missing'], () => ({ legalBasis: ['APPI69-0'] })],
  [['request-needed'], () => ({ requestId: null })],
  [
    ['consent-basis-without-consent'],
    () => ({ discloserId: stage.members.power.id, legalBasis: ['APPI27-0'], particulars: consented }),
  ],
  [
    ['consent-basis-without-consent'],
    () => ({
      discloserId: stage.members.power.id,
      legalBasis: ['APPI27-0'],
      particulars: consented,
      consentState: 'refused',
    }),
  ],
  [
    ['agreement-is-no-basis-alone'],
    () => ({ discloserId: stage.members.power.id, legalBasis: ['AGR'], particulars: { agreementCode: 'K-01' } }),
  ],
  [['frame-is-no-basis-alone'], () => ({ legalBasis: ['KON9-2'] })],
  [['no-basis-for-giving'], () => ({ legalBasis: ['APPI62'], particulars: { purposeShown: '示した' } })],
  [
    ['proviso-not-met'],
    () => ({ legalBasis: ['APPI69-2-4'], particulars: { clearInterest: '明らかに利益', proviso: 'no' } }),
  ],
  [
    ['tax-secrecy-unconfirmed'],
    () => ({ at: '14:35', discloserId: tax.id, recipientIds: everyone(stage.members.city) }),
  ],
  [['my-number-refused'], () => ({ content: '番号は 1234-5678-9018 と聞いた。' })],
];

describe('what the law and the office’s rules refuse (issue 2 §4), by the rule’s own name', () => {
  it('a disclosure that is in order is recorded, with everyone in the room but its giver as recipients', async () => {
    const recorded = await office.api.disclosure.record(telling(stage));
    expect(new Set(recorded.recipientIds)).toEqual(new Set(everyone()));
    expect(recorded).toMatchObject({ number: 1, override: null, correctsId: null });
  });

  it.each(CASES.map(([rules, changes], index) => [rules.join('、'), index, rules, changes] as const))(
    '%s (%i)',
    async (_title, _index, rules, changes) => {
      const input = telling(stage, changes());
      expect(new Set((await office.api.disclosure.check(input)).violations.map(({ rule }) => rule))).toEqual(
        new Set(rules),
      );
      const from = await logSize(office);
      const refusing = await rulesRefusing(office.api.disclosure.record(input));
      expect(new Set(refusing)).toEqual(new Set(rules));
      for (const rule of refusing) seen.add(rule);
      const entries = await entriesOf(office, from);
      expect(entries.map(({ type, detail }) => ({ type, detail }))).toEqual([
        { type: 'call.refused', detail: { operation: 'disclosure.record', code: 'rule_violated', rules: refusing } },
      ]);
    },
  );

  it('a basis that was not in force on the day of the meeting', async () => {
    const { version, id } = await office.api.meeting.get({ id: stage.meeting.id });
    const { kind, number, title, place, startsAt, endsAt, chairId, recorderId } = stage.meeting;
    const plan = { id, kind, number, title, place, startsAt, endsAt, chairId, recorderId };
    const before = await office.api.meeting.changePlan({ ...plan, heldOn: '2013-04-01', version });
    expect(await rulesRefusing(office.api.disclosure.record(telling(stage)))).toContain('basis-not-in-force');
    await office.api.meeting.changePlan({ ...plan, heldOn: DAY, version: before.version });
    seen.add('basis-not-in-force');
  });

  it('a meeting that has not opened, or is of a kind without personal data', async () => {
    const { id } = await office.api.meeting.plan({
      kind: 'exchange',
      number: 'R8-X01',
      title: '交流会',
      place: '',
      heldOn: DAY,
      startsAt: '10:00',
      endsAt: '11:00',
      chairId: null,
      recorderId: null,
    });
    const { agenda } = await office.api.meeting.addAgendaItem({
      meetingId: id,
      label: '1',
      title: '交流',
      minutes: 10,
      presenterId: null,
      caseId: null,
      purpose: '',
    });
    const input = telling(stage, { meetingId: id, agendaItemId: agenda[0]?.id ?? '', requestId: null });
    const refusing = await rulesRefusing(office.api.disclosure.record(input));
    expect(refusing).toEqual(expect.arrayContaining(['meeting-without-personal-data', 'meeting-not-opened']));
    for (const rule of refusing) seen.add(rule);
  });

  it('identifiers that do not belong together are not found: item, subject, request, reader', async () => {
    const stranger = '00000000-0000-4000-8000-000000000000';
    const [one] = telling(stage).subjects;
    for (const changes of [
      { agendaItemId: stranger },
      { meetingId: stranger },
      { requestId: stranger },
      { subjects: [{ caseId: one?.caseId ?? '', personId: stranger }] },
      { subjects: [{ caseId: stranger, personId: one?.personId ?? '' }] },
    ])
      await expect(office.api.disclosure.record(telling(stage, changes))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('議長の判断', () => {
  it('sets aside what may be set aside, with its reason, and is logged as such; never what makes the record untrue', async () => {
    await office.as('chair');
    for (const [rules, changes] of CASES) {
      const input = { ...telling(stage, changes()), overrideReason: '緊急のため' };
      const forbidden = rules.filter((rule) => NEVER_OVERRIDDEN.includes(rule));
      const from = await logSize(office);
      if (forbidden.length > 0) {
        expect(new Set(await rulesRefusing(office.api.disclosure.override(input)))).toEqual(new Set(forbidden));
        expect((await entriesOf(office, from)).map(({ type }) => type)).toEqual(['call.refused']);
        continue;
      }
      const recorded = await office.api.disclosure.override(input);
      expect(recorded.override).toEqual({ reason: '緊急のため', rules });
      const [entry] = await entriesOf(office, from);
      expect(entry).toMatchObject({ type: 'disclosure.overridden', role: 'chair', detail: { overriddenRules: rules } });
    }
  });

  it('is not for what needs none, and not for the office', async () => {
    const input = { ...telling(stage), overrideReason: '念のため' };
    expect(await rulesRefusing(office.api.disclosure.override(input))).toEqual(['nothing-to-override']);
    await office.as('staff');
    await expect(office.api.disclosure.override(input)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

it('after the approval of the minutes nothing more is told, corrected or withheld', async () => {
  await approveMinutes(stage, '');
  const { disclosures } = await office.api.disclosure.list({ meetingId: stage.meeting.id });
  const correction = { correctsId: disclosures[0]?.id ?? '', correctionReason: '誤記' };
  const withheld = {
    meetingId: stage.meeting.id,
    agendaItemId: stage.items.case,
    at: '13:50',
    memberId: stage.members.city.id,
    what: '内容',
    reason: '理由',
  };
  for (const call of [
    office.api.disclosure.record(telling(stage)),
    office.api.disclosure.correct({ ...telling(stage), ...correction }),
    office.api.disclosure.withhold(withheld),
  ])
    expect(await rulesRefusing(call)).toEqual(['minutes-are-approved']);
  seen.add('minutes-are-approved');
});

it('every rule on the room and every rule on legal bases has refused once above', () => {
  expect([...ROOM_RULES, ...LEGAL_BASIS_RULES].filter((rule) => !seen.has(rule))).toEqual([]);
});
