import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { writeBundle } from '../../src-main/log/bundle.ts';
import { type BundleLine, type Label, readBundle } from '../../src-main/log/bundle-reader.ts';
import { verifyBundle } from '../../src-main/log/verify-bundle.ts';
import { ADMIN, busyLog, CHAIR, enrolment, ORIGIN, person, STAFF, type TestLog } from './log-fixture.ts';

const SIZE = 60;
const log = busyLog(SIZE, 5);
const SECOND_VERIFIER = fileURLToPath(new URL('./verify_bundle.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tasuki-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Content = 'with content' | 'without content' | 'content erased';

async function linesOf(
  from: TestLog,
  content: Content,
  checkpoints: readonly string[],
  labels: readonly Label[] = [],
): Promise<string[]> {
  const entries = from.records.map(({ leaf, body }) => {
    if (!body || content === 'without content') return { leaf };
    return content === 'with content' ? { leaf, body } : { leaf, isErased: true };
  });
  const head = from.head();
  const lines: string[] = [];
  for await (const line of writeBundle({ origin: ORIGIN, ...head, checkpoints, labels, entries })) lines.push(line);
  return lines;
}

const labelLine = (label: unknown): string => JSON.stringify({ label });

interface SecondVerdict {
  readonly ok: boolean;
  readonly size: number;
  readonly root: string;
  readonly firstBad: number | null;
  readonly problems: readonly { readonly seq: number | null; readonly code: string }[];
}

/** Runs the second verifier; a machine without Python 3 fails this loudly. */
function runSecond(
  lines: readonly string[],
  held: readonly string[] = [],
): { status: number | null; verdict: SecondVerdict | null } {
  const bundle = join(folder, 'bundle.jsonl');
  writeFileSync(bundle, lines.map((line) => `${line}\n`).join(''));
  const files = held.map((note, index) => {
    writeFileSync(join(folder, `held-${index}`), note);
    return join(folder, `held-${index}`);
  });
  const { error, status, stdout, stderr } = spawnSync('python3', ['-B', SECOND_VERIFIER, bundle, ...files], {
    encoding: 'utf8',
  });
  if (error) throw new Error('The second verifier needs python3 on the PATH', { cause: error });
  expect(stderr).not.toContain('Traceback');
  return { status, verdict: stdout === '' ? null : (JSON.parse(stdout) as SecondVerdict) };
}

async function bothAgree(lines: readonly string[], held: readonly string[] = []): Promise<SecondVerdict> {
  const first = await verifyBundle(lines, { checkpoints: held });
  const { status, verdict } = runSecond(lines, held);
  const plain = ({ ok, size, root, firstBad, problems }: SecondVerdict): SecondVerdict => {
    const codes = problems.map(({ seq, code }) => ({ seq, code }));
    return {
      ok,
      size,
      root,
      firstBad,
      problems: codes.sort((a, b) => `${a.seq} ${a.code}`.localeCompare(`${b.seq} ${b.code}`)),
    };
  };
  expect(plain(verdict as SecondVerdict)).toEqual(plain(first));
  expect(status).toBe(first.ok ? 0 : 1);
  return plain(first);
}

describe('audit bundles', () => {
  test('a bundle is a header, the checkpoints and the leaves byte for byte, one canonical line each', async () => {
    const lines = await linesOf(log, 'without content', [log.checkpoint(30)]);
    expect(lines).toHaveLength(2 + SIZE);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      format: 'tasuki-audit-bundle',
      version: 2,
      origin: ORIGIN,
      ...log.head(),
    });
    expect(JSON.parse(lines[2] ?? '')).toEqual({ entry: log.records[0]?.leaf });
    expect(lines.join('')).not.toMatch(/[\n\r]/);
  });

  test('a bundle without content holds no word of it', async () => {
    const plain = (await linesOf(log, 'with content', [])).join('');
    expect(plain).toContain('髙橋・塚本');
    expect((await linesOf(log, 'without content', [])).join('')).not.toContain('髙橋');
  });

  test('a bundle read line by line gives back header, checkpoints, labels and entries', async () => {
    const labels: Label[] = [
      { id: STAFF.account, kind: 'account', text: '塚本 髙子' },
      { id: 'case-1', kind: 'case', text: '令8-001' },
    ];
    const note = log.checkpoint(30);
    const read: BundleLine[] = [];
    for await (const line of readBundle(await linesOf(log, 'with content', [note], labels))) read.push(line);
    expect(read.slice(0, 4)).toEqual([
      { kind: 'header', version: 2, origin: ORIGIN, ...log.head() },
      { kind: 'checkpoint', note },
      { kind: 'label', label: labels[0] },
      { kind: 'label', label: labels[1] },
    ]);
    expect(read.slice(4)).toEqual(log.records.map((record) => ({ kind: 'entry', ...record })));
  });

  test('a bundle that is left in the middle is closed at its source', async () => {
    let isClosed = false;
    const lines = await linesOf(log, 'without content', []);
    async function* source(): AsyncGenerator<string> {
      try {
        yield* lines;
      } finally {
        isClosed = true;
      }
    }
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(verifyBundle(source(), { signal: stop.signal })).rejects.toThrow('stopped');
    expect(isClosed).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['something else', '{"format":"zip"}'],
    ['a later version', '{"format":"tasuki-audit-bundle","origin":"a","root":"","size":1,"version":3}'],
    ['a version that is none', '{"format":"tasuki-audit-bundle","origin":"a","root":"","size":1,"version":true}'],
    ['a header without a root', '{"format":"tasuki-audit-bundle","version":1,"origin":"a","size":1}'],
    ['no JSON', 'PK'],
  ])('%s is not taken for a bundle', async (_name, header) => {
    await expect(verifyBundle(header === '' ? [] : [header])).rejects.toThrow(TypeError);
    expect(runSecond(header === '' ? [] : [header]).status).toBe(2);
  });
});

describe('two verifiers in two languages', { timeout: 120_000 }, () => {
  test.each(['with content', 'without content', 'content erased'] as const)(
    'agree on a sound bundle %s',
    async (content) => {
      const lines = await linesOf(log, content, [log.checkpoint(30), log.checkpoint(SIZE, CHAIR)]);
      expect(await bothAgree(lines, [log.checkpoint(45, STAFF)])).toEqual({
        ok: true,
        ...log.head(),
        firstBad: null,
        problems: [],
      });
    },
  );

  test('agree on a bundle of version 1, which knows no labels', async () => {
    const lines = (await linesOf(log, 'with content', [log.checkpoint(30)])).map((line) =>
      line.replace('"version":2', '"version":1'),
    );
    expect(await bothAgree(lines)).toMatchObject({ ok: true, ...log.head() });
    const named = lines.toSpliced(2, 0, labelLine({ id: 'a', kind: 'account', text: 'あ' }));
    expect((await bothAgree(named)).problems).toEqual([{ seq: null, code: 'checkpoint-unreadable' }]);
  });

  test('read labels over, whatever they say', async () => {
    const labels: Label[] = [{ id: 'nobody', kind: 'person', text: 'だれでもない\n"' }];
    expect(await bothAgree(await linesOf(log, 'without content', [log.checkpoint(30)], labels))).toMatchObject({
      ok: true,
      ...log.head(),
    });
  });

  test.each([
    ['of an unknown kind', { id: 'a', kind: 'dog', text: 'あ' }],
    ['without a text', { id: 'a', kind: 'account' }],
    ['with an unknown member', { id: 'a', kind: 'account', text: 'あ', more: 1 }],
    ['whose identifier is no text', { id: 1, kind: 'account', text: 'あ' }],
    ['that is a list', ['a', 'account', 'あ']],
    ['that is nothing', null],
  ])('name a label %s', async (_name, label) => {
    const lines = await linesOf(log, 'without content', []);
    const { problems } = await bothAgree(lines.toSpliced(1, 0, labelLine(label)));
    expect(problems).toEqual([{ seq: null, code: 'checkpoint-unreadable' }]);
    const { problems: late } = await bothAgree([...lines, labelLine({ id: 'a', kind: 'account', text: 'あ' })]);
    expect(late).toEqual([
      { seq: 60, code: 'beyond-head' },
      { seq: 60, code: 'unreadable' },
    ]);
  });

  test('agree on every history of keys', async () => {
    const other = person('account-other', 'staff', 9);
    const keyed = log.fork(8);
    keyed.append(other, 'account.enrolled', enrolment(other));
    keyed.append(ADMIN, 'account.disabled', { detail: { account: STAFF.account } });
    keyed.append(STAFF, 'support-case.viewed');
    keyed.append(ADMIN, 'account.role-changed', { detail: { account: CHAIR.account, role: 'auditor' } });
    keyed.append(CHAIR, 'support-case.viewed');
    keyed.append(ADMIN, 'account.invited', { detail: { account: STAFF.account, role: 'staff' } });
    const renewed = { ...other, account: STAFF.account };
    keyed.append(renewed, 'account.rekeyed', enrolment(renewed));
    keyed.append(renewed, 'support-case.viewed', { mono: 0, refs: ['#99'] });
    const { problems } = await bothAgree(await linesOf(keyed, 'with content', []));
    expect(problems.map(({ seq, code }) => `${seq} ${code}`)).toEqual([
      '10 revoked-key',
      '12 role',
      '15 mono',
      '15 reference',
      '8 not-permitted',
    ]);
  });

  type Change = (lines: readonly string[]) => readonly string[];
  const edit =
    (at: number, found: string | RegExp, replacement: string): Change =>
    (lines) =>
      lines.with(at, (lines[at] ?? '').replace(found, replacement));
  const shortHead = JSON.stringify({
    format: 'tasuki-audit-bundle',
    version: 1,
    origin: ORIGIN,
    size: 50,
    root: log.root(50),
  });
  const chairKey = Buffer.from(CHAIR.key.publicKey).toString('base64');
  /** Line 0 is the header, line 1 a checkpoint, line n + 2 entry n; entry 21 has content and recipients. */
  const ATTACKS: readonly (readonly [string, Change, number | null])[] = [
    ['an entry altered', edit(22, 'boot-0', 'boot-1'), 20],
    ['an entry removed', (lines) => lines.toSpliced(22, 1), 20],
    ['two entries exchanged', (lines) => lines.toSpliced(22, 2, lines[23] ?? '', lines[22] ?? ''), 20],
    ['an entry repeated', (lines) => lines.toSpliced(23, 0, lines[22] ?? ''), 21],
    ['the tail cut off', (lines) => lines.slice(0, 52), 50],
    ['the tail cut off and the header set back', (lines) => [shortHead, ...lines.slice(2, 52)], 50],
    ['garbage appended', (lines) => [...lines, '{"entry":"{}"}'], 60],
    ['a line destroyed', (lines) => lines.with(22, '{"entry":'), 20],
    ['content changed', edit(23, '髙', '高'), 21],
    ['a recipient changed', edit(23, 'member-1', 'member-9'), 21],
    ['backdated', edit(22, /(\\"ts\\":\\")2026/, '$12025'), 20],
    ['a public key replaced', edit(2, /(publicKey\\":\\")[^\\]+/, `$1${chairKey}`), 0],
    ['a checkpoint altered', edit(1, '\\n30\\n', '\\n31\\n'), 0],
    ['a checkpoint with something beside it', edit(1, '}', ',"note":"x"}'), null],
    ['a checkpoint destroyed', (lines) => lines.with(1, '{"checkpoint":7}'), null],
    ['another origin', edit(0, 'tasuki/', 'tasuki/x'), 0],
  ];

  test.each(ATTACKS)('reject alike: %s', async (_name, change, firstBad) => {
    const lines = await linesOf(log, 'with content', [log.checkpoint(30)]);
    const changed = change(lines);
    expect(changed).not.toEqual(lines);
    expect(await bothAgree(changed, [log.checkpoint(SIZE)])).toMatchObject({ ok: false, firstBad });
  });

  test('reject alike a log written anew with everybody’s keys, given one older checkpoint', async () => {
    const forged = log.fork(40);
    while (forged.records.length < SIZE) forged.append(STAFF, 'support-case.viewed');
    const lines = await linesOf(forged, 'without content', []);
    expect((await bothAgree(lines)).ok).toBe(true);
    expect(await bothAgree(lines, [log.checkpoint(30), log.checkpoint(50)])).toMatchObject({
      ok: false,
      problems: [{ seq: 30, code: 'checkpoint-mismatch' }],
    });
  });
});
