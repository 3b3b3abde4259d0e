import { describe, expect, test } from 'vitest';
import type { Json } from '../../src-main/contract/operation.ts';
import type { Label } from '../../src-main/log/bundle-reader.ts';
import { bothAgree, labelLine, linesOf, log, SIZE } from './bundle-fixture.ts';
import { ADMIN, CHAIR, enrolment, ORIGIN, person, STAFF } from './log-fixture.ts';

describe('two verifiers in two languages', () => {
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
    keyed.append(ADMIN, 'account.role-changed', { detail: { account: CHAIR.account, roles: ['auditor'] } });
    keyed.append(CHAIR, 'support-case.viewed');
    keyed.append(ADMIN, 'account.invited', { detail: { account: STAFF.account, roles: ['staff'] } });
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

  test('agree on every way to name roles', async () => {
    const named: readonly Readonly<Record<string, Json>>[] = [
      { roles: ['chair', 'staff'] },
      { role: 'staff' },
      { roles: ['staff', 'chair'] },
      { roles: ['auditor', 'staff'] },
      { roles: ['staff', 'staff'] },
      { role: 'staff', roles: ['staff'] },
      { roles: ['staff', 2] },
      { roles: [] },
      {},
    ];
    const several = log.fork(8);
    const mallory = person('account-mallory', 'staff', 66);
    const renewed = person(STAFF.account, 'staff', 67);
    for (const roles of named) {
      several.append(ADMIN, 'account.role-changed', { detail: { account: STAFF.account, ...roles } });
      several.append(STAFF, 'support-case.viewed');
      several.append(STAFF, 'support-case.viewed', { role: null });
    }
    several.append(ADMIN, 'account.invited', { detail: { account: STAFF.account, roles: ['chair'] } });
    several.append(ADMIN, 'account.role-changed', { detail: { account: STAFF.account, roles: ['staff'] } });
    several.append(STAFF, 'support-case.viewed');
    several.append(renewed, 'account.enrolled', enrolment(renewed));
    several.append(renewed, 'support-case.viewed');
    several.append(ADMIN, 'account.invited', { detail: { account: mallory.account, roles: ['chair'] } });
    several.append(ADMIN, 'account.role-changed', { detail: { account: mallory.account, roles: ['staff'] } });
    several.append(mallory, 'account.enrolled', enrolment(mallory));
    const { problems } = await bothAgree(await linesOf(several, 'with content', []));
    expect(problems.map(({ seq, code }) => `${seq} ${code}`)).toEqual([
      ...[15, 18, 21, 24, 27, 30, 33].map((seq) => `${seq} role`),
      '37 revoked-key',
    ]);
  });

  test('agree on who may change the key of the file, and on accounts that are none', async () => {
    const odd = log.fork(8);
    odd.append(ADMIN, 'account.key-rotated', { detail: { epoch: 2 } });
    odd.append(STAFF, 'account.key-rotated', { detail: { epoch: 3 } });
    for (const account of [7, null, '', ['x'], { x: 1 }])
      for (const type of ['account.invited', 'account.disabled', 'account.role-changed'])
        odd.append(ADMIN, type, { detail: { account, roles: ['admin'] } });
    odd.append(ADMIN, 'account.enrolled', { detail: { enrolledAccount: ['x'], roles: ['staff'] } });
    const { problems } = await bothAgree(await linesOf(odd, 'with content', []));
    expect(problems.map(({ seq, code }) => `${seq} ${code}`).sort()).toEqual(
      ['9 not-permitted', ...Array.from({ length: 16 }, (_, at) => `${10 + at} enrolment`)].sort(),
    );
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
