import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, startTestCore, type TestCore } from '../helpers/core.ts';
import { fixture } from '../helpers/fixture.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { approveMinutes, completeReview, setStage, tell } from '../helpers/stage.ts';
import { tasuki } from './run.ts';

interface Imported {
  readonly isCommitted: boolean;
  readonly founded?: { readonly loginName: string; readonly generatedPassword?: string };
  readonly files: readonly {
    readonly kind: string;
    readonly encoding: string;
    readonly rows: number;
    readonly willAdd: number;
  }[];
  readonly problems: readonly {
    readonly file: string;
    readonly row: number;
    readonly code: string;
    readonly severity: string;
  }[];
}
const PASSWORD = 'はこのなかのはこのなかのちいさなかぎ';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tasuki-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('tasuki import (Must show 3)', () => {
  const lists = () => [
    '--organisations',
    fixture('organisations.csv'),
    '--members',
    fixture('members.csv'),
    '--cases',
    fixture('cases.csv'),
  ];
  const office = () => join(folder, 'new.tasuki');

  it('a dry run founds the office, reports row by row and writes no row', async () => {
    const run = await tasuki(['import', '--office', office(), ...lists(), '--dry-run', '--json'], PASSWORD);
    expect(run).toMatchObject({ exit: 0, err: '' });
    const result = run.json() as unknown as Imported;
    expect(result).toMatchObject({ isCommitted: false, founded: { loginName: 'admin' } });
    expect(result.founded?.generatedPassword).toBeUndefined();
    expect(result.files.map(({ kind, encoding }) => [kind, encoding])).toEqual([
      ['organizations', 'shift_jis'],
      ['members', 'utf-8-bom'],
      ['cases', 'shift_jis'],
    ]);
    expect(result.problems.length).toBeGreaterThan(20);
    for (const problem of result.problems) {
      expect(problem.row).toBeGreaterThan(0);
      expect(['error', 'warning', 'note']).toContain(problem.severity);
    }
  });

  it('takes the fixture as it is; a second run adds nothing, and what is there is what was reported', async () => {
    const first = await tasuki(['import', '--office', office(), ...lists(), '--user', 'admin', '--json'], PASSWORD);
    expect(first).toMatchObject({ exit: 0, err: '' });
    const { files } = first.json() as unknown as Imported;
    const again = await tasuki(['import', '--office', office(), ...lists(), '--user', 'admin', '--json'], PASSWORD);
    expect((again.json() as unknown as Imported).files.map(({ willAdd }) => willAdd)).toEqual([0, 0, 0]);
    const core = startTestCore({ officePath: office() });
    await core.api.access.signIn({ loginName: 'admin', password: PASSWORD });
    const stored = { organizations: await core.api.organization.list({}), members: await core.api.member.list({}) };
    expect(stored.organizations).toHaveLength(files.find(({ kind }) => kind === 'organizations')?.willAdd ?? -1);
    expect(stored.members).toHaveLength(files.find(({ kind }) => kind === 'members')?.willAdd ?? -1);
    expect((await core.api.office.today({})).counts.supportCases).toBeGreaterThan(30);
    expect(await core.api.audit.verify({})).toMatchObject({ isSound: true });
    await core.close();
  });

  it('without a password a new office gets one that is shown once, to people too', async () => {
    const run = await tasuki([
      'import',
      '--office',
      join(folder, 'other.tasuki'),
      '--members',
      fixture('members.csv'),
      '--json',
    ]);
    const { founded } = run.json() as unknown as Imported;
    expect(founded?.generatedPassword?.length).toBeGreaterThan(15);
    const people = await tasuki(
      [
        'import',
        '--office',
        join(folder, 'other.tasuki'),
        '--members',
        fixture('members.csv'),
        '--dry-run',
        '--user',
        'admin',
      ],
      founded?.generatedPassword ?? '',
    );
    expect(people.exit).toBe(0);
    expect(people.out).toContain('試し取り込みです。何も書き込んでいません。');
    expect(people.out).not.toContain(founded?.generatedPassword);
    expect(people.out).toMatch(/^[×△・] members \d+行目 /m);
  });

  it('a password file works; a wrong password is exit 3 and a weak one for a new office exit 4', async () => {
    const secret = join(folder, 'secret.txt');
    writeFileSync(secret, `${PASSWORD}\n`);
    const args = ['import', '--members', fixture('members.csv'), '--dry-run', '--json', '--office'];
    expect((await tasuki([...args, office(), '--password-file', secret])).exit).toBe(0);
    expect((await tasuki([...args, office()], 'ちがうことば')).exit).toBe(3);
    const weak = await tasuki([...args, join(folder, 'weak.tasuki')], 'みじかい');
    expect(weak.exit).toBe(4);
    expect(weak.json()).toMatchObject({ error: { code: 'rule_violated' } });
    expect(existsSync(join(folder, 'weak.tasuki', 'keyring.json'))).toBe(false);
    expect((await tasuki([...args, office(), '--members', join(folder, 'none.csv')], PASSWORD)).exit).toBe(5);
  });
});

describe('tasuki export', () => {
  let source: TestCore;
  const run = (what: string, out: string, ...more: string[]) =>
    tasuki(
      [
        'export',
        '--office',
        join(source.folder, 'office.tasuki'),
        '--what',
        what,
        '--out',
        join(folder, out),
        '--purpose',
        '情報公開請求',
        '--json',
        ...more,
      ],
      PASSWORDS.staff,
    );
  const meeting = ['--meeting', 'R8-S90', '--user', 'staff'];
  beforeAll(async () => {
    source = await openOffice('staff');
    const stage = await setStage(source);
    await tell(stage);
    await approveMinutes(stage, '髙﨑 𠮷次さんの件。');
    await completeReview(stage);
    await source.core.server.lock('user');
  });
  afterAll(() => source.close());

  it('writes minutes, redacted minutes, disclosures and the bundle, each with its digest', async () => {
    for (const [what, out, more] of [
      ['minutes', 'minutes.docx', meeting],
      ['redacted-minutes', 'redacted.docx', meeting],
      ['disclosures', 'disclosures.xlsx', meeting],
      ['audit-bundle', 'bundle.jsonl', ['--user', 'staff']],
    ] as const) {
      const done = await run(what, out, ...more);
      expect(done, what).toMatchObject({ exit: 0, err: '' });
      expect(done.json(), what).toMatchObject({
        path: join(folder, out),
        size: readFileSync(join(folder, out)).length,
      });
    }
  });

  it('never writes over a file, knows only meetings that exist, and needs a purpose within bounds', async () => {
    const taken = await run('minutes', 'minutes.docx', ...meeting);
    expect(taken.exit).toBe(5);
    expect(taken.json()).toMatchObject({ error: { code: 'file-exists' } });
    const unknown = await run('minutes', 'x.docx', '--meeting', 'R0-X00', '--user', 'staff');
    expect(unknown.exit).toBe(2);
    expect(unknown.json()).toMatchObject({ error: { code: 'meeting-unknown' } });
    const long = await run('minutes', 'x.docx', ...meeting, '--purpose', '長'.repeat(500));
    expect(long.exit).toBe(2);
    expect(long.json()).toMatchObject({ error: { code: 'invalid_input' } });
    expect(existsSync(join(folder, 'x.docx'))).toBe(false);
  });

  it('a role that may not take a file out is refused with exit 4', async () => {
    const refused = await tasuki(
      [
        'export',
        '--office',
        join(source.folder, 'office.tasuki'),
        '--what',
        'minutes',
        '--meeting',
        'R8-S90',
        '--user',
        'auditor',
        '--out',
        join(folder, 'y.docx'),
        '--purpose',
        '確認',
        '--json',
      ],
      PASSWORDS.auditor,
    );
    expect(refused.exit).toBe(4);
    expect(refused.json()).toMatchObject({ error: { code: 'forbidden' } });
  });
});
