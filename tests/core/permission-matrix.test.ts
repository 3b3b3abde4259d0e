import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../src-main/contract/api.ts';
import type { Operation } from '../../src-main/contract/operation.ts';
import { ROLES, type Role } from '../../src-main/contract/role.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';
import { TABLE } from './permission-table.ts';

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
});
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
