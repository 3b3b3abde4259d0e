import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../src-main/contract/api.ts';
import type { Operation } from '../../src-main/contract/operation.ts';
import { ROLES, type Role } from '../../src-main/contract/role.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';

/**
 * Who may do what, written by hand from the office's rules and compared with the declarations and with what the server
 * does: `s` 事務局, `c` 議長, `a` 監査, `d` 管理者; `gate`: also before anyone has signed in.
 */
const TABLE: Readonly<Record<string, string>> = {
  'office.door': 'gate',
  'office.found': 'gate',
  'office.foundDemonstration': 'gate',
  'office.leaveDemonstration': 'gate',
  'office.foundNotebook': 'gate',
  'office.turnToNotebook': 'gate',
  'office.settings': 'scad',
  'office.changeSettings': 'sd',
  'office.today': 'scad',
  'access.signIn': 'gate',
  'access.enrol': 'gate',
  'access.session': 'gate',
  'access.lock': 'gate',
  'access.checkPassword': 'gate',
  'account.list': 'ad',
  'account.invite': 'd',
  'account.disable': 'd',
  'organization.list': 'scad',
  'organization.add': 'sd',
  'organization.change': 'sd',
  'member.list': 'scad',
  'member.add': 'sd',
  'member.change': 'sd',
  'member.recordPledges': 'sc',
  'member.pledges': 'scad',
  'supportCase.list': 'sca',
  'supportCase.reveal': 'sc',
  'supportCase.people': 'sc',
  'supportCase.add': 's',
  'supportCase.change': 's',
  'supportCase.recordConsent': 'sc',
  'supportCase.standing': 'sca',
  'supportCase.course': 'sc',
  'supportCase.courseDetails': 'sc',
  'supportCase.close': 'sc',
  'supportCase.reopen': 'sc',
  'fileImport.preview': 'sd',
  'fileImport.commit': 'sd',
  'legalBasis.list': 'scad',
  'legalBasis.grounds': 'scad',
  'meeting.list': 'scad',
  'meeting.get': 'scad',
  'meeting.plan': 's',
  'meeting.changePlan': 's',
  'meeting.invite': 's',
  'meeting.addAgendaItem': 'sc',
  'meeting.changeAgendaItem': 'sc',
  'meeting.moveAgendaItem': 'sc',
  'meeting.removeAgendaItem': 'sc',
  'meeting.issueRequest': 'sc',
  'meeting.open': 'sc',
  'meeting.startItem': 'sc',
  'meeting.close': 'sc',
  'attendance.forMeeting': 'scad',
  'attendance.enter': 'sc',
  'attendance.leave': 'sc',
  'attendance.noteAbsence': 'sc',
  'attendance.recuse': 'sc',
  'attendance.timeRecusal': 'sc',
  'attendance.withdraw': 'sc',
  'attendance.readNotice': 'sc',
  'note.forMeeting': 'sc',
  'note.save': 'sc',
  'disclosure.check': 'sc',
  'disclosure.record': 'sc',
  'disclosure.override': 'c',
  'disclosure.correct': 'sc',
  'disclosure.withhold': 'sc',
  'disclosure.list': 'sc',
  'action.list': 'sc',
  'action.decide': 'sc',
  'action.assign': 'sc',
  'action.change': 'sc',
  'action.follow': 'sc',
  'action.history': 'sc',
  'action.review': 'sc',
  'action.carryOver': 'sc',
  'action.remind': 'sc',
  'action.snooze': 'sc',
  'action.setRules': 'sc',
  'visit.due': 'sc',
  'visit.ofCase': 'sc',
  'visit.plan': 'sc',
  'visit.record': 'sc',
  'visit.cancel': 'sc',
  'minutes.get': 'sc',
  'minutes.draft': 'sc',
  'minutes.saveBlock': 'sc',
  'minutes.statements': 'sc',
  'minutes.link': 'sc',
  'minutes.unlink': 'sc',
  'minutes.approve': 'c',
  'minutes.reopen': 'c',
  'correction.list': 'sc',
  'correction.open': 'sc',
  'correction.enter': 'sc',
  'correction.answer': 'sc',
  'correction.decide': 'sc',
  'correction.close': 'sc',
  'redaction.begin': 'sc',
  'redaction.get': 'sc',
  'redaction.decide': 'sc',
  'redaction.add': 'sc',
  'redaction.adjust': 'sc',
  'redaction.undo': 'sc',
  'redaction.complete': 'sc',
  'redaction.approve': 'sc',
  'redaction.sendBack': 'sc',
  'redaction.reopen': 'sc',
  'redaction.setPolicy': 'sc',
  'redaction.copies': 'sc',
  'redaction.warnings': 'sc',
  'redaction.acknowledge': 'sc',
  'redaction.earlier': 'sc',
  'redaction.takeEarlier': 'sc',
  'export.withheldList': 'sc',
  'export.minutes': 'sc',
  'phrase.list': 'sc',
  'phrase.change': 'sc',
  'officeForm.list': 'scd',
  'officeForm.upload': 'sd',
  'officeForm.retire': 'sd',
  'export.formTrial': 'sd',
  'export.minutesExtract': 'sc',
  'export.actionSheet': 'sc',
  'export.correctionAnswers': 'sc',
  'export.redactedMinutes': 'sc',
  'export.disclosures': 'sc',
  'export.auditBundle': 'sad',
  'export.auditBundleWithContent': 'sc',
  'export.auditList': 'scad',
  'export.auditExtract': 'sad',
  'export.auditReceipt': 'a',
  'export.accounting': 'sca',
  'export.subjectAccounting': 'sc',
  'export.annualReport': 'scad',
  'export.reminderLetter': 'sc',
  'audit.list': 'scad',
  'audit.facets': 'scad',
  'audit.views': 'scad',
  'audit.saveView': 'scad',
  'audit.removeView': 'scad',
  'audit.inspect': 'gate',
  'audit.verify': 'scad',
  'audit.standing': 'scad',
  'audit.setWitness': 'ad',
  'audit.visit': 'a',
  'audit.attest': 'a',
  'audit.openBundle': 'a',
  'audit.closeBundle': 'a',
  'audit.recipient': 'ad',
  'finding.list': 'a',
  'finding.mark': 'a',
  'accounting.persons': 'sca',
  'accounting.ofPerson': 'sca',
  'accounting.preview': 'sc',
  'statistics.years': 'scad',
  'statistics.figures': 'scad',
  'statistics.followUp': 'scad',
};
const LETTERS: Readonly<Record<Role, string>> = { staff: 's', chair: 'c', auditor: 'a', admin: 'd' };

const declared = Object.entries(operations).flatMap(([feature, verbs]) =>
  Object.entries(verbs as Record<string, Operation>).map(
    ([verb, operation]) => [`${feature}.${verb}`, operation] as const,
  ),
);
const allowed = (name: string, role: Role): boolean =>
  TABLE[name] === 'gate' || (TABLE[name] ?? '').includes(LETTERS[role]);

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('staff');
}, 120_000);
afterAll(() => office.close());

/** What the server answers to a call whose input is no input at all: the code of the refusal. */
const answerTo = async (name: string): Promise<string> =>
  office.core.server.call(name, null).then(
    () => 'answered',
    (error: { code?: string }) => error.code ?? 'threw',
  );

describe('who may do what (house.md: the server enforces roles, the interface only hides)', () => {
  it('every declared operation has a row in the hand-written table, and no row is left over', () => {
    expect(declared.length).toBeGreaterThan(80);
    expect(declared.map(([name]) => name).sort()).toEqual(Object.keys(TABLE).sort());
  });

  it('every declaration says what the table says', () => {
    for (const [name, { kind, roles }] of declared) {
      const letters =
        roles === 'anyone' ? 'scad' : ROLES.filter((role) => roles.includes(role)).map((role) => LETTERS[role]);
      const said = kind === 'gate' && roles === 'anyone' ? 'gate' : [...letters].sort().join('');
      expect(said, name).toBe(TABLE[name] === 'gate' ? 'gate' : [...(TABLE[name] ?? '')].sort().join(''));
    }
  });

  it.each(ROLES)(
    'signed in as %s: what is allowed gets as far as its input, the rest is refused and each refusal logged',
    async (role) => {
      await office.as(role);
      const from = await logSize(office);
      const refused: string[] = [];
      for (const [name] of declared) {
        expect(await answerTo(name), `${name} as ${role}`).toBe(allowed(name, role) ? 'invalid_input' : 'forbidden');
        if (!allowed(name, role)) refused.push(name);
      }
      const entries = await entriesOf(office, from);
      expect(entries.map((entry) => entry.type)).toEqual(refused.map(() => 'call.refused'));
      expect(entries.map((entry) => entry.detail)).toEqual(
        refused.map((operation) => ({ operation, code: 'forbidden', rules: [] })),
      );
      expect(new Set(entries.map((entry) => entry.role))).toEqual(new Set([role]));
    },
  );

  it('locked: gates alone answer; everything else is refused before its input is looked at', async () => {
    await office.core.server.lock('user');
    for (const [name] of declared)
      expect(await answerTo(name), name).toBe(TABLE[name] === 'gate' ? 'invalid_input' : 'locked');
  });

  it('there is no way to a handler but by the name of a declared operation', async () => {
    await office.as('admin');
    const inside = ['meeting.meetingById', 'disclosure.judge', 'redaction.spansOf', 'organization.organizationById'];
    const odd = ['', '.', 'meeting', 'meeting.', '.list', 'meeting.list.x.y', 'toString.call', 'meeting.constructor'];
    const proto = ['__proto__.list', 'constructor.name', 'meeting.__proto__', 'meeting.hasOwnProperty', 'Meeting.list'];
    for (const name of [...inside, ...odd, ...proto]) expect(await answerTo(name), name).toBe('not_found');
  });

  it('a session ends with the lock: the next call is refused although it was allowed a moment ago', async () => {
    await office.as('staff');
    expect(await office.api.meeting.list({})).toEqual([]);
    await office.api.access.lock({});
    await expect(office.api.meeting.list({})).rejects.toMatchObject({ code: 'locked' });
  });
});
