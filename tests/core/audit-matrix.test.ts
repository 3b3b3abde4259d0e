import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../src-main/contract/api.ts';
import type { Operation } from '../../src-main/contract/operation.ts';
import { printToPdf } from '../../src-main/shell/chromium/print.ts';
import { resourcesWithFonts } from '../helpers/account-office.ts';
import { startTestCore, type TestCore } from '../helpers/core.ts';
import { byHand, entriesOf, leavesOf, logSize, type ReadLogEntry } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { callNotebook } from '../helpers/whole-office/audit.ts';
import { callRestore, placeIn } from '../helpers/whole-office/backups.ts';
import { callRecovery } from '../helpers/whole-office/recovery.ts';
import { beginWalk, MARK } from '../helpers/whole-office/walk.ts';
import { walkThrough } from '../helpers/whole-office/walk-through.ts';

const declared = new Map<string, Operation>(
  Object.entries(operations).flatMap(([feature, verbs]) =>
    Object.entries(verbs as Record<string, Operation>).map(
      ([verb, operation]) => [`${feature}.${verb}`, operation] as const,
    ),
  ),
);
const declarationOf = (name: string): Operation => {
  const operation = declared.get(name);
  if (!operation) throw new Error(`${name} is not declared`);
  return operation;
};

/** The office's log, that of an auditor's notebook, and that of an office restored on another computer. */
type Log = 'office' | 'notebook' | 'restored';

/** One successful call of the walk, with the numbers that its entries have in the log. */
interface Made {
  readonly log: Log;
  readonly name: string;
  readonly input: unknown;
  readonly from: number;
  readonly until: number;
}
/** What became of the same call while nothing could be added to the log. */
interface Rehearsed {
  readonly name: string;
  readonly outcome: string;
  readonly hasChanged: boolean;
  readonly wroteFile: boolean;
}

let office: TestCore;
let notebook: TestCore;
let elsewhere: TestCore;
const made: Made[] = [];
const rehearsed: Rehearsed[] = [];
let entries: ReadLogEntry[] = [];
let noted: ReadLogEntry[] = [];
let restored: ReadLogEntry[] = [];
const entriesFor = ({ log }: Made): ReadLogEntry[] => ({ office: entries, notebook: noted, restored })[log];
let leaves: string[] = [];

const isOpen = (test: TestCore): boolean => test.core.session.office() !== null;

/** Every row of every table but the head of the log. */
async function digest(): Promise<string> {
  const kysely = office.core.session.office()?.kysely;
  if (!kysely) throw new Error('locked');
  const tables = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`.execute(
    kysely,
  );
  const hash = createHash('sha256');
  for (const { name } of tables.rows.filter((table) => table.name !== 'logHead' && table.name !== 'officeMeta'))
    hash.update(JSON.stringify((await sql`SELECT * FROM ${sql.table(name)}`.execute(kysely)).rows));
  return hash.digest('hex');
}

/** Makes a call while the head of the log does not fit its frontier, so that no entry can be appended; then mends it. */
async function rehearse(name: string, input: unknown, run: () => Promise<unknown>): Promise<void> {
  await byHand(office, 'UPDATE logHead SET root = substr(root, 2) || substr(root, 1, 1)');
  const before = await digest();
  const outcome = await run().then(
    () => 'released',
    (error: { shape?: { reason?: string } }) => error.shape?.reason ?? 'other',
  );
  const path = (input as { path?: string }).path;
  rehearsed.push({
    name,
    outcome,
    hasChanged: (await digest()) !== before,
    wroteFile: path !== undefined && existsSync(path),
  });
  await byHand(office, 'UPDATE logHead SET root = substr(root, 64) || substr(root, 1, 63)');
}

const known = { office: 0, notebook: 0, restored: 0 };
/** Makes a call and notes which entries it left. */
async function noting(
  test: TestCore,
  log: Made['log'],
  name: string,
  input: unknown,
  run: () => Promise<unknown>,
): Promise<unknown> {
  const from = isOpen(test) ? await logSize(test) : known[log];
  const output = await run();
  // Locking appends one entry that can be looked at only after the next opening.
  known[log] = isOpen(test) ? await logSize(test) : from + (name === 'access.lock' ? 1 : 0);
  // A restore goes on in the log of the backup, with one entry.
  const begin = name === 'backup.restore' ? known[log] - 1 : from;
  made.push({ log, name, input, from: begin, until: known[log] });
  return output;
}

beforeAll(async () => {
  const files = mkdtempSync(join(tmpdir(), 'tasuki-print-'));
  office = startTestCore({
    resourcesFolder: resourcesWithFonts(),
    host: {
      writeFile: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }),
      readFile: async (path) => new Uint8Array(await readFile(path)),
      deleteFile: (path) => rm(path),
      printToPdf: (html) => printToPdf(html, { profiles: files }),
    },
  });
  const walk = beginWalk(office, async (name, input, run) => {
    const { kind, audit } = declarationOf(name);
    if (kind !== 'gate' && audit.event !== null) await rehearse(name, input, run);
    return noting(office, 'office', name, input, run);
  });
  await walkThrough(walk);
  await callRecovery(walk);
  await walk.as('auditor');
  await walk.api.access.lock({});
  await walk.api.office.foundDemonstration({});
  await walk.api.office.leaveDemonstration({});
  await walk.as('auditor');
  entries = await entriesOf(office);
  notebook = startTestCore();
  const other = beginWalk(notebook, (name, input, run) => noting(notebook, 'notebook', name, input, run));
  await callNotebook(other, join(office.folder, 'bundle.jsonl'));
  noted = await entriesOf(notebook);
  elsewhere = startTestCore();
  const third = beginWalk(elsewhere, (name, input, run) => noting(elsewhere, 'restored', name, input, run));
  await callRestore(third, placeIn(office.folder));
  restored = await entriesOf(elsewhere);
  leaves = [...(await leavesOf(office)), ...(await leavesOf(notebook)), ...(await leavesOf(elsewhere))];
}, 1_200_000);
afterAll(async () => {
  await office.close();
  await notebook.close();
  await elsewhere.close();
});

describe('what the log says of every operation (issue 2 §4; security note §3)', () => {
  it('every declared operation is called successfully; one that never is fails here', () => {
    expect([...declared.keys()].filter((name) => !made.some((call) => call.name === name))).toEqual([]);
  });

  it('a successful call writes exactly the event it declares, or none where it says why', () => {
    for (const call of made) {
      const { name, from, until } = call;
      const { audit } = declarationOf(name);
      const written = entriesFor(call)
        .slice(from, until)
        .map((entry) => entry.type);
      // Whoever comes in by the recovery sheets gets new keys first: without them nobody could sign that they were used.
      const first = name === 'recovery.use' ? ['account.rekeyed'] : [];
      expect(written, name).toEqual(audit.event === null ? [] : [...first, audit.event]);
      if (audit.event === null) expect(audit.because.length, name).toBeGreaterThan(20);
    }
  });

  it('an entry names its subject, meeting and case as declared, by identifier', () => {
    const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
    for (const call of made) {
      const { name, from } = call;
      const { audit } = declarationOf(name);
      const entry = entriesFor(call)[from];
      if (audit.event === null || !entry || name === 'access.lock') continue;
      if (audit.subject) expect(entry.subject, name).toMatch(UUID);
      // `#12` is an entry of the log itself.
      for (const ref of [entry.subject, entry.caseRef, entry.meetingRef, ...entry.recipients, ...entry.refs])
        if (ref !== null && !/^#\d+$/.test(ref)) expect(ref, name).toMatch(UUID);
      expect(entry.bodyCommit !== null, `${name} commits to content`).toBe(audit.body !== undefined);
    }
  });

  it('the walk leaves no text field empty and marks each: what follows has seen them all', () => {
    const unmarked: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
      if (typeof value !== 'string' || /password|Code$/i.test(path)) return;
      const isCode = /^[\x20-\x7e]+$/.test(value);
      if (!isCode && !value.includes(MARK)) unmarked.push(path);
    };
    for (const { name, input } of made.filter((call) => call.name !== 'fileImport.commit')) look(input, name);
    expect(unmarked).toEqual([]);
    expect(JSON.stringify(made.map((call) => call.input)).split(MARK).length).toBeGreaterThan(150);
  });

  it('no leaf holds personal content: neither a mark, a phone number, a name of a file nor a password', () => {
    expect(leaves.length).toBeGreaterThan(80);
    const secrets = [MARK, '090-0000', '080-0000', '1944-03-05', '.docx', '.jsonl', ...Object.values(PASSWORDS)];
    for (const [seq, leaf] of leaves.entries())
      for (const secret of secrets)
        expect(leaf.includes(secret), `entry ${seq} ${entries[seq]?.type}: ${secret}`).toBe(false);
  });

  it('while nothing can be logged no command changes anything: change and entry are one transaction', () => {
    const commands = rehearsed.filter(({ name }) => declarationOf(name).kind === 'command');
    expect(commands.length).toBeGreaterThan(50);
    expect(commands.filter(({ outcome, hasChanged }) => outcome !== 'log-damaged' || hasChanged)).toEqual([]);
  });

  it('while nothing can be logged no view is answered: the entry is durable before the data leaves the core', () => {
    const views = rehearsed.filter(({ name }) => declarationOf(name).kind === 'query');
    expect(views.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'supportCase.reveal',
        'supportCase.people',
        'disclosure.list',
        'note.forMeeting',
        'minutes.get',
      ]),
    );
    expect(views.filter(({ outcome }) => outcome !== 'log-damaged')).toEqual([]);
  });

  it('while nothing can be logged no file leaves the office', () => {
    const files = rehearsed.filter(({ name }) => declarationOf(name).kind === 'release');
    expect(new Set(files.map(({ name }) => name)).size).toBe(
      [...declared.values()].filter(({ kind }) => kind === 'release').length,
    );
    expect(files.filter(({ outcome, wroteFile }) => outcome !== 'log-damaged' || wroteFile)).toEqual([]);
  });

  it('the log of it all verifies', async () => {
    const verified = await office.api.audit.verify({});
    expect(verified.problems).toEqual([]);
    expect(verified).toMatchObject({ isSound: true });
  });
});
