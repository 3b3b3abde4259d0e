import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../src-main/contract/api.ts';
import { NEEDS, needOf } from '../../src-main/contract/need-to-know-table.ts';
import type { Operation } from '../../src-main/contract/operation.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { inputFor } from '../helpers/permission-inputs.ts';
import { type Ids, SITUATIONS, type Situation } from '../helpers/permission-meeting.ts';
import { ACCOUNTS, type AccountName, BOTH_PASSWORD, buildPermissionOffice } from '../helpers/permission-office.ts';
import { drawPermissions, noteIn, tableIn } from '../helpers/permission-paper.ts';

/**
 * Every operation × every role × (own, other's, closed), asked of the real server with inputs that it takes. The outcome is
 * compared with a snapshot that was read line by line; `UPDATE_PERMISSIONS=1` writes it anew, to be read again.
 */
const SNAPSHOT = join(import.meta.dirname, 'permission-matrix.snapshot.md');

/** `○` done or refused for another reason than who asks; `△` with something kept back; else why not. */
type Outcome = '○' | '△' | '役割' | '案件' | '会議' | '議長' | '全体' | '取込' | '施錠';
const BY_RULE: Readonly<Record<string, Outcome>> = {
  'beyond-case': '案件',
  'beyond-meeting': '会議',
  'beyond-own-meeting': '議長',
  'beyond-all': '全体',
  'beyond-import': '取込',
};

const declared: readonly (readonly [string, Operation])[] = Object.entries(operations).flatMap(([feature, verbs]) =>
  Object.entries(verbs as Record<string, Operation>).map(
    ([verb, operation]) => [`${feature}.${verb}`, operation] as const,
  ),
);
const featureOf = (name: string): string => name.split('.')[0] ?? '';
const isOfCases = (name: string): boolean => Object.hasOwn(NEEDS, featureOf(name));
const isGate = ({ kind, roles }: Operation): boolean => kind === 'gate' && roles === 'anyone';

let office: TestCore;
let ids: Readonly<Record<Situation, Ids>>;
/** What is seen by whoever sees everything: the answers before anybody was kept from anything. */
const whole = new Map<string, string>();
const outcomes = new Map<string, Outcome>();
const refusals: { readonly name: string; readonly outcome: Outcome; readonly logged: string }[] = [];
const broken: string[] = [];

const keyOf = (name: string, account: string, situation: Situation): string => `${name} ${account} ${situation}`;
const outcomeOf = (name: string, account: string, situation: Situation): Outcome =>
  outcomes.get(keyOf(name, account, situation)) ?? '施錠';

/** Makes a call and says how it ended, as far as it matters who made it. */
async function ask(name: string, input: unknown): Promise<{ outcome: Outcome; answer: string }> {
  try {
    const answer = JSON.stringify(await office.core.server.call(name, input));
    return { outcome: '○', answer };
  } catch (error) {
    const { code, shape } = error as { code?: string; shape?: { violations: { rule: string }[] } };
    if (code === 'locked') return { outcome: '施錠', answer: '' };
    if (code === undefined || code === 'internal') broken.push(`${name}: ${String(error)}`);
    if (code === 'invalid_input' && isOfCases(name)) broken.push(`${name}: ${JSON.stringify(input)}`);
    if (code !== 'forbidden') return { outcome: '○', answer: '' };
    const rule = shape?.violations[0]?.rule;
    return { outcome: rule === undefined ? '役割' : (BY_RULE[rule] ?? '役割'), answer: '' };
  }
}

async function signIn(account: AccountName): Promise<void> {
  if (account !== 'both') return office.as(account);
  await office.core.server.lock('user');
  const result = await office.api.access.signIn({ loginName: 'both', password: BOTH_PASSWORD });
  expect(result.kind).toBe('signed-in');
}

/** Asks everything of one kind as one account. Features without cases are asked with no input: only the role decides. */
async function askAll(
  account: AccountName,
  isWanted: (name: string, kind: Operation['kind']) => boolean,
): Promise<void> {
  for (const [name, operation] of declared) {
    if (isGate(operation) || !isWanted(name, operation.kind)) continue;
    for (const situation of SITUATIONS) {
      const from = await logSize(office);
      const { outcome, answer } = await ask(
        name,
        isOfCases(name) ? inputFor(name, operation, ids[situation], office.folder) : null,
      );
      const isKept =
        outcome === '○' && needOf(name).narrowed && answer !== '' && answer !== whole.get(`${name} ${situation}`);
      outcomes.set(keyOf(name, account, situation), isKept && operation.kind === 'query' ? '△' : outcome);
      if (outcome === '○') continue;
      const [entry, ...more] = await entriesOf(office, from);
      const rules = (entry?.detail['rules'] as string[] | undefined) ?? [];
      const isLogged = entry?.type === 'call.refused' && entry.detail['operation'] === name && more.length === 0;
      refusals.push({ name, outcome, logged: isLogged ? (BY_RULE[rules[0] ?? ''] ?? '役割') : 'nothing' });
    }
  }
}

beforeAll(async () => {
  // A day that is always the same, on which time goes on: what was approved before a sign-in was approved before it.
  let moment = Date.UTC(2026, 10, 2, 3);
  office = await openOffice('staff', {
    now: () => {
      moment += 1;
      return new Date(moment);
    },
  });
  ids = await buildPermissionOffice(office);
  await office.as('admin');
  const scope = async (staffScope: 'all-cases' | 'assigned-cases') => {
    await office.as('admin');
    const { version } = await office.api.needToKnow.rules({});
    await office.api.needToKnow.setStaffScope({ staffScope, version, reason: '確かめるため' });
  };
  await scope('all-cases');
  await office.as('staff');
  for (const [name, operation] of declared)
    for (const situation of SITUATIONS)
      if (needOf(name).narrowed && operation.kind === 'query')
        whole.set(
          `${name} ${situation}`,
          (await ask(name, inputFor(name, operation, ids[situation], office.folder))).answer,
        );
  await scope('assigned-cases');
  // What only looks comes first, so that everybody looks at the same; then what changes records; what brings the work of a
  // closed meeting up again comes last, and the chair, who it would be opened to, before anybody else.
  const opens = (name: string): boolean => name.startsWith('redaction.') || name === 'minutes.reopen';
  const rounds: readonly ((name: string, kind: Operation['kind']) => boolean)[] = [
    (_name, kind) => kind === 'query',
    (name, kind) => kind !== 'query' && !opens(name),
    (name, kind) => kind !== 'query' && name.startsWith('redaction.'),
    (name) => name === 'minutes.reopen',
  ];
  for (const isAsked of rounds)
    for (const account of ACCOUNTS) {
      await signIn(account);
      await askAll(account, isAsked);
    }
}, 900_000);
afterAll(() => office.close());

describe('every operation × every role × own, other’s, closed', () => {
  it('every input is one that the operation takes, and nothing breaks', () => {
    expect(broken).toEqual([]);
    expect(declared.length).toBeGreaterThan(150);
  });

  it('every refusal is logged, once, with the rule that made it', () => {
    expect(refusals.length).toBeGreaterThan(300);
    expect(refusals.filter(({ outcome, logged }) => outcome !== logged)).toEqual([]);
  });

  it('is the snapshot that was read', () => {
    const drawn = drawPermissions(declared, outcomeOf);
    if (process.env['UPDATE_PERMISSIONS'] === '1') writeFileSync(SNAPSHOT, `${noteIn(SNAPSHOT)}${drawn}`);
    expect(tableIn(SNAPSHOT)).toBe(drawn);
  });

  it('locked, nothing answers but the door', async () => {
    await office.core.server.lock('user');
    for (const [name, operation] of declared)
      if (!isGate(operation)) expect((await ask(name, null)).outcome, name).toBe('施錠');
  });

  it('a disabled account does not come in', async () => {
    await office.as('admin');
    const auditor = (await office.api.account.list({})).find(({ loginName }) => loginName === 'auditor');
    await office.api.account.disable({ id: auditor?.id ?? '', reason: '異動のため' });
    await office.core.server.lock('user');
    const result = await office.api.access.signIn({ loginName: 'auditor', password: PASSWORDS.auditor });
    expect(result).toMatchObject({ kind: 'refused' });
  });
});

describe('what the snapshot must obey, whatever it says', () => {
  const allowed = (name: string, account: AccountName, situation: Situation): boolean =>
    outcomeOf(name, account, situation) === '○';
  const names = (isWanted: (name: string, operation: Operation) => boolean): string[] =>
    declared.filter(([name, operation]) => isWanted(name, operation)).map(([name]) => name);

  it('an auditor writes nothing of the office: only what belongs to auditing', () => {
    const written = names(
      (name, { kind }) => kind === 'command' && SITUATIONS.some((situation) => allowed(name, 'auditor', situation)),
    );
    // The last two: unsaved text of their own, and that they have seen what they watch.
    const ofAuditing = ['audit', 'finding', 'access', 'draft', 'watch'];
    expect(written.filter((name) => !ofAuditing.includes(featureOf(name)))).toEqual([]);
  });

  it('an administrator gets nothing of a case or a meeting; the trial of an empty form is none', () => {
    const got = names(
      (name) =>
        isOfCases(name) &&
        featureOf(name) !== 'needToKnow' &&
        SITUATIONS.some((one) => outcomeOf(name, 'admin', one) !== '役割' && outcomeOf(name, 'admin', one) !== '取込'),
    );
    expect(got).toEqual(['export.formTrial']);
  });

  it('an auditor gets of cases and meetings only what is facts, or masked', () => {
    const got = names((name) => isOfCases(name) && SITUATIONS.some((one) => allowed(name, 'auditor', one)));
    const isFacts = (name: string): boolean => {
      const { about, factsFor, narrowed } = needOf(name);
      return (about === undefined && !narrowed) || (factsFor?.includes('auditor') ?? false);
    };
    expect(got.filter((name) => !isFacts(name))).toEqual([]);
  });

  it('what is about a record is refused to staff and chair who are not concerned, and to the chair once it is over', () => {
    const about = names((name, { kind }) => {
      const { about: named } = needOf(name);
      return (
        named !== undefined &&
        Object.keys(named).some((place) => !['import', 'meeting', 'plan'].includes(place)) &&
        kind !== 'gate'
      );
    });
    expect(about.length).toBeGreaterThan(70);
    expect(about.filter((name) => allowed(name, 'staff', 'other'))).toEqual([]);
    // 前回行動の確認: what is still to be done is looked at in every meeting that has the review on its agenda.
    const reviewed = ['action.change', 'action.history', 'action.remind', 'action.snooze'];
    for (const account of ['chair', 'both'] as const)
      expect(
        about.filter((name) => allowed(name, account, 'other') && !reviewed.includes(name)),
        account,
      ).toEqual([]);
    const afterwards = about.filter((name) => allowed(name, 'chair', 'closed'));
    expect(afterwards.filter((name) => !reviewed.includes(name))).toEqual(['minutes.reopen']);
  });

  it('whoever holds two roles may do what either may, and of the own records nothing less', () => {
    const less = names((name) =>
      (['staff', 'chair'] as const).some((role) => allowed(name, role, 'own') && !allowed(name, 'both', 'own')),
    );
    expect(less).toEqual([]);
  });
});
