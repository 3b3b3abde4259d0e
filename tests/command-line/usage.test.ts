import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXIT } from '../../src-main/command-line/exit-codes.ts';
import { USAGE } from '../../src-main/command-line/usage.ts';
import { ROOT } from '../helpers/core.ts';
import { tasuki } from './run.ts';

it('without a command, or with --help, it says how it is called', async () => {
  const bare = await tasuki([]);
  expect(bare).toMatchObject({ exit: EXIT.usage, err: '' });
  expect(bare.out.trimEnd()).toBe(USAGE.join('\n'));
  expect((await tasuki(['--help'])).exit).toBe(EXIT.done);
  expect((await tasuki(['verify', '--help', '--json'])).json()).toEqual({ usage: USAGE });
});

it.each([
  [['dance'], 'command-unknown'],
  [['import'], 'argument-missing'],
  [['import', '--office'], 'argument-unknown'],
  [['import', '--office', '/tmp/none', '--answer', 'nonsense'], 'answer-malformed'],
  [['import', '--office', '/tmp/none'], 'nothing-to-import'],
  [['export', '--office', '/tmp/none', '--what', 'everything'], 'what-unknown'],
  [['export', '--office', '/tmp/none', '--what', 'minutes'], 'argument-missing'],
  [['verify'], 'argument-missing'],
  [['redact', '--register', 'r.json'], 'argument-missing'],
  [['verify', '/tmp', '--password', 'in-the-open'], 'argument-unknown'],
] as const)('%j is a misuse: exit 2, and pure JSON with --json', async (args, code) => {
  const run = await tasuki([...args, '--json']);
  expect(run).toMatchObject({ exit: EXIT.usage, err: '' });
  expect(run.json()).toMatchObject({ error: { code, message: expect.any(String) } });
});

it('what is said to people goes to the error stream, and no password may be an argument', async () => {
  const run = await tasuki(['dance']);
  expect(run).toMatchObject({ exit: EXIT.usage, out: '' });
  expect(run.err).toContain('知らないコマンド');
  expect(readFileSync(join(ROOT, 'src-main', 'command-line', 'tasuki.ts'), 'utf8')).not.toMatch(/^ {2}password:/m);
});

it('a file that is not there is exit 5', async () => {
  const missing = join(ROOT, 'no-such-office');
  for (const args of [
    ['verify', missing],
    ['export', '--office', missing, '--what', 'audit-bundle', '--out', join(ROOT, 'never.jsonl'), '--purpose', '監査'],
  ]) {
    const run = await tasuki([...args, '--json']);
    expect(run.exit).toBe(EXIT.file);
    expect(run.json()).toMatchObject({ error: { code: expect.stringMatching(/missing/) } });
  }
});

it('every exit code is in the help and none means two things', () => {
  const said = USAGE.find((line) => line.startsWith('終了コード')) ?? '';
  for (const code of Object.values(EXIT)) expect(said, String(code)).toMatch(new RegExp(`[:　]\\s?${code} `));
  expect(new Set(Object.values(EXIT)).size).toBe(Object.values(EXIT).length);
});
