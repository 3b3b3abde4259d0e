import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../src-main/log/verify-bundle.ts';
import { fileHash } from '../core/db/test-office.ts';
import { copyOf, type StolenOffice, steal, tamper, withFile } from '../helpers/by-hand.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { setStage, tell } from '../helpers/stage.ts';
import { tasuki } from './run.ts';

let source: TestCore;
let office: StolenOffice;
let bundle: string;
let size: number;
let told: number;
const signed = ['--user', 'auditor', '--json'];
const verify = (target: string, ...more: string[]) => tasuki(['verify', target, ...signed, ...more], PASSWORDS.auditor);

beforeAll(async () => {
  source = await openOffice('staff');
  const stage = await setStage(source);
  for (let times = 0; times < 3; times += 1) await tell(stage);
  bundle = join(source.folder, 'bundle.jsonl');
  await source.api.export.auditBundle({ path: bundle, purpose: '監査' });
  await source.core.server.lock('user');
  office = await steal(join(source.folder, 'office.tasuki'), 'staff', PASSWORDS.staff);
  const rows = await withFile(office, (kysely) =>
    sql<{
      size: number;
      told: number;
    }>`SELECT (SELECT size FROM logHead) AS size, max(seq) AS told FROM auditEntry WHERE type = 'disclosure.recorded'`.execute(
      kysely,
    ),
  );
  size = rows.rows[0]?.size ?? 0;
  told = rows.rows[0]?.told ?? 0;
}, 240_000);
afterAll(() => source.close());

describe('tasuki verify OFFICE (Must show 6)', () => {
  it('an untouched office: exit 0, as much JSON as said, and not one byte of its file is changed', async () => {
    const database = join(office.folder, 'vault.db');
    const before = await fileHash(database);
    const run = await verify(office.folder);
    expect(run).toMatchObject({ exit: 0, err: '' });
    expect(run.json()).toMatchObject({
      isSound: true,
      firstBad: null,
      size,
      signatures: size,
      hasAnchor: true,
      problems: [],
    });
    expect(await fileHash(database)).toBe(before);
    for (const target of [join(office.folder, 'vault.db'), source.folder]) expect((await verify(target)).exit).toBe(0);
    expect(await fileHash(database)).toBe(before);
  });

  it('for people: one sentence, then the checkpoints it was compared with', async () => {
    const run = await tasuki(['verify', office.folder, '--user', 'auditor'], PASSWORDS.auditor);
    expect(run.out).toContain(`0〜${size - 1}番の記録 ${size}件は連続しており`);
    expect(run.out).toContain('控え');
  });

  it.each([
    [
      'altered',
      (): string[] => ['UPDATE auditEntry SET leaf = replace(leaf, \'"v":1\', \'"v":2\') WHERE seq = 7'],
      (): number => 7,
    ],
    ['removed from the middle', (): string[] => ['DELETE FROM auditEntry WHERE seq = 11'], (): number => 11],
    [
      'removed from the end',
      (): string[] => [`DELETE FROM auditEntry WHERE seq = ${size - 1}`],
      (): number => size - 1,
    ],
    [
      'reordered',
      (): string[] => [
        'UPDATE auditEntry SET seq = -1 WHERE seq = 20',
        'UPDATE auditEntry SET seq = 20 WHERE seq = 21',
        'UPDATE auditEntry SET seq = 21 WHERE seq = -1',
      ],
      (): number => 20,
    ],
    [
      'given other content',
      (): string[] => [
        `UPDATE auditBody SET body = replace(body, '三', '二'), nonce = nonce WHERE seq = ${told}`,
        `UPDATE auditBody SET body = body || ' ' WHERE seq = ${told}`,
      ],
      (): number => told,
    ],
    [
      'contradicted by its record',
      (): string[] => ["UPDATE disclosure SET content = 'なかったこと' WHERE number = 3"],
      (): number => told,
    ],
  ] as const)('an entry %s by hand: exit 1 and its number', async (_what, damage, expected) => {
    const copy = copyOf(office);
    await tamper(copy, ...damage());
    const database = await fileHash(join(copy.folder, 'vault.db'));
    const run = await verify(copy.folder);
    expect(run).toMatchObject({ exit: 1, err: '' });
    expect(run.json()).toMatchObject({ isSound: false, firstBad: expected() });
    expect(await fileHash(join(copy.folder, 'vault.db'))).toBe(database);
    rmSync(dirname(copy.folder), { recursive: true });
  });

  it('without or with a wrong password: exit 3, and the JSON says why', async () => {
    const none = await tasuki(['verify', office.folder, '--json']);
    expect(none).toMatchObject({ exit: 3 });
    expect(none.json()).toMatchObject({ error: { code: 'credentials-missing' } });
    const copy = copyOf(office);
    const wrong = await tasuki(['verify', copy.folder, ...signed], 'ちがうことば');
    expect(wrong.exit).toBe(3);
    expect(wrong.json()).toMatchObject({ error: { code: 'sign-in-credentials' } });
    rmSync(dirname(copy.folder), { recursive: true });
  });

  it('a file whose pages were damaged is no log any more: exit 5', async () => {
    const copy = copyOf(office);
    const path = join(copy.folder, 'vault.db');
    const bytes = readFileSync(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect((await verify(copy.folder)).exit).toBe(5);
    rmSync(dirname(copy.folder), { recursive: true });
  });
});

describe('tasuki verify BUNDLE', () => {
  let folder: string;
  let lines: string[];
  let first: number;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tasuki-bundle-'));
    lines = readFileSync(bundle, 'utf8').trimEnd().split('\n');
    first = lines.findIndex((line) => line.startsWith('{"entry"'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const edited = (edit: (lines: string[]) => string[]): string => {
    const path = join(folder, 'edited.jsonl');
    writeFileSync(path, `${edit([...lines]).join('\n')}\n`);
    return path;
  };

  it('an untouched bundle needs no password: exit 0', async () => {
    cpSync(bundle, join(folder, 'copy.jsonl'));
    const run = await tasuki(['verify', join(folder, 'copy.jsonl'), '--json']);
    expect(run).toMatchObject({ exit: 0, err: '' });
    expect(run.json()).toMatchObject({ isSound: true, firstBad: null, hasAnchor: true });
    expect((run.json() as { signatures: number }).signatures).toBe(lines.length - first);
  });

  it.each([
    [
      'altered',
      9,
      (all: string[]) => all.with(first + 9, (all[first + 9] ?? '').replace(/\\"ts\\":\\"20/, '\\"ts\\":\\"19')),
    ],
    ['removed', 12, (all: string[]) => all.toSpliced(first + 12, 1)],
    [
      'reordered',
      15,
      (all: string[]) => all.with(first + 15, all[first + 16] ?? '').with(first + 16, all[first + 15] ?? ''),
    ],
    ['added twice', 18, (all: string[]) => all.toSpliced(first + 18, 0, all[first + 17] ?? '')],
    ['made unreadable', 5, (all: string[]) => all.with(first + 5, '{"entry":')],
  ] as const)('an entry %s: exit 1 and its number', async (_what, number, edit) => {
    const run = await tasuki(['verify', edited(edit), '--json']);
    expect(run).toMatchObject({ exit: 1, err: '' });
    expect(run.json()).toMatchObject({ isSound: false, firstBad: number });
  });

  it('twenty places each: altered, removed or exchanged, the first bad number is the place', async () => {
    const places = Array.from({ length: 20 }, (_, index) => (index * 7919) % (lines.length - first - 1));
    expect(new Set(places).size).toBe(20);
    const found = async (edit: (at: number, place: number) => string[]): Promise<(number | null)[]> =>
      Promise.all(places.map(async (place) => (await verifyBundle(edit(first + place, place))).firstBad));
    const altered = (at: number) => lines.with(at, (lines[at] ?? '').replace(/\\"boot\\":\\"./, '\\"boot\\":\\"x'));
    expect(await found(altered)).toEqual(places);
    expect(await found((at) => lines.toSpliced(at, 1))).toEqual(places);
    expect(await found((at) => lines.with(at, lines[at + 1] ?? '').with(at + 1, lines[at] ?? ''))).toEqual(places);
  });

  it('a tail that was cut shows against a checkpoint kept elsewhere', async () => {
    const checkpoint = join(folder, 'checkpoint.txt');
    const note = (JSON.parse(lines.find((line) => line.startsWith('{"checkpoint"')) ?? '{}') as { checkpoint: string })
      .checkpoint;
    writeFileSync(checkpoint, note);
    const run = await tasuki(['verify', bundle, '--checkpoint', checkpoint, '--json']);
    expect(run.exit).toBe(0);
    const kept = Number(note.split('\n')[1]) - 1;
    const cut = edited((all) => [
      ...all.slice(0, 1).map((head) => head.replace(/"size":\d+/, `"size":${kept}`)),
      ...all.slice(first, first + kept),
    ]);
    const short = await tasuki(['verify', cut, '--checkpoint', checkpoint, '--json']);
    expect(short.exit).toBe(1);
    expect(short.json()).toMatchObject({ isSound: false });
  });

  it('a file that is no bundle at all is exit 5', async () => {
    const path = join(folder, 'poem.txt');
    writeFileSync(path, '古池や\n');
    const run = await tasuki(['verify', path, '--json']);
    expect(run.exit).toBe(5);
    expect(run.json()).toMatchObject({ error: { code: 'not-a-bundle' } });
  });
});
