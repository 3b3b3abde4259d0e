import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILE_KINDS, PROOF_SUFFIX } from '../../src-main/contract/host.ts';
import { openShellLog, type ShellEvent, whereOf } from '../../src-main/shell/log.ts';
import { shellPaths } from '../../src-main/shell/paths.ts';
import { freePath, safeName } from '../../src-main/shell/save-name.ts';
import { writeNewFile } from '../../src-main/shell/write-file.ts';
import { temporaryFolders } from './fixtures/temporary.ts';

const newFolder = temporaryFolders();

test('a written file appears whole, for its owner only, and leaves no temporary name', async () => {
  const folder = newFolder();
  await writeNewFile(join(folder, '議事録.pdf'), new Uint8Array([1, 2, 3]));
  expect(readdirSync(folder)).toEqual(['議事録.pdf']);
  expect([...readFileSync(join(folder, '議事録.pdf'))]).toEqual([1, 2, 3]);
  if (process.platform !== 'win32') expect(statSync(join(folder, '議事録.pdf')).mode & 0o777).toBe(0o600);
});

test('an existing file is never overwritten, nor one behind a link', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'a.pdf'), 'old');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link.pdf'));
  await expect(writeNewFile(join(folder, 'a.pdf'), new Uint8Array(1))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(writeNewFile(join(folder, 'link.pdf'), new Uint8Array(1))).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'link.pdf']);
});

test('of fifty writers of one name one wins and the others are refused', async () => {
  const path = join(newFolder(), 'a.pdf');
  const results = await Promise.allSettled(
    Array.from({ length: 50 }, (_, index) => writeNewFile(path, new Uint8Array([index]))),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test.each([
  ['議事録 令和8年度.docx', 'docx', '議事録 令和8年度.docx'],
  ['minutes', 'pdf', 'minutes.pdf'],
  ['minutes.DOCX', 'docx', 'minutes.docx'],
  ['../../etc/passwd', 'pdf', '_.._etc_passwd.pdf'],
  ['C:\\Windows\\x', 'pdf', 'C__Windows_x.pdf'],
  ['con', 'pdf', '_con.pdf'],
  ['aux.1', 'pdf', '_aux.1.pdf'],
  ['a\u0000b\nc', 'pdf', 'a_b_c.pdf'],
  ['gpj.\u202Efdp', 'pdf', 'gpj._fdp.pdf'],
  ['...', 'xlsx', 'tasuki.xlsx'],
  ['か\u3099', 'pdf', 'が.pdf'],
  ['a'.repeat(200), 'pdf', `${'a'.repeat(80)}.pdf`],
  ['𠮷'.repeat(200), 'pdf', `${'𠮷'.repeat(50)}.pdf`],
  ['一覧', 'csv', '一覧.csv'],
  ['提供状況.json', 'json', '提供状況.json'],
  ['監査用の束.JSONL', 'jsonl', '監査用の束.jsonl'],
  ['監査用の束', 'age', '監査用の束.jsonl.gz.age'],
  ['監査用の束.age', 'age', '監査用の束.jsonl.gz.age'],
  ['監査用の束.jsonl.gz', 'age', '監査用の束.jsonl.gz.age'],
  ['監査用の束.jsonl.gz.age', 'age', '監査用の束.jsonl.gz.age'],
  ['監査用の束 (2).jsonl.gz.AGE', 'age', '監査用の束 (2).jsonl.gz.age'],
] as const)('%j becomes a name that every system takes', (suggested, kind, expected) => {
  expect(safeName(suggested, kind)).toBe(expected);
});

test('the longest name of any kind has room for a number and for its proof', async () => {
  const folder = newFolder();
  for (const kind of FILE_KINDS) {
    const name = safeName('襷'.repeat(300), kind);
    writeFileSync(join(folder, name), '');
    await writeNewFile(`${await freePath(folder, name, kind)}${PROOF_SUFFIX}`, new Uint8Array(1));
  }
  expect(readdirSync(folder)).toHaveLength(2 * FILE_KINDS.length);
});

test('a taken name gets a number before its whole ending', async () => {
  const folder = newFolder();
  expect(await freePath(folder, 'a.pdf', 'pdf')).toBe(join(folder, 'a.pdf'));
  writeFileSync(join(folder, 'a.pdf'), '');
  writeFileSync(join(folder, 'a (2).pdf'), '');
  expect(await freePath(folder, 'a.pdf', 'pdf')).toBe(join(folder, 'a (3).pdf'));
  writeFileSync(join(folder, '束.jsonl.gz.age'), '');
  expect(await freePath(folder, '束.jsonl.gz.age', 'age')).toBe(join(folder, '束 (2).jsonl.gz.age'));
});

test('a name whose proof is still there from an earlier file is taken', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, `a.docx${PROOF_SUFFIX}`), '');
  expect(await freePath(folder, 'a.docx', 'docx')).toBe(join(folder, 'a (2).docx'));
});

const at = () => new Date(0);

test('the log holds event names and short codes; anything that might be content is left out', () => {
  const file = join(newFolder(), 'deep', 'shell.log');
  const log = openShellLog(file, at);
  log('core.died', { exit: 9, reason: '佐藤花子 様', path: '/home/佐藤', long: 'x'.repeat(65) });
  expect(readFileSync(file, 'utf8')).toBe('1970-01-01T00:00:00.000Z core.died exit=9\n');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('the log never grows beyond twice its cap', () => {
  const folder = newFolder();
  const log = openShellLog(join(folder, 'shell.log'), at, 1000);
  for (let round = 0; round < 500; round++) log('core.started');
  expect(readdirSync(folder).sort()).toEqual(['shell.log', 'shell.log.1']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(1100);
});

test('a log that cannot be written stops nothing', () => {
  const folder = newFolder();
  const log = openShellLog(join(folder, 'shell.log'), at);
  mkdirSync(join(folder, 'shell.log'));
  chmodSync(folder, 0o700);
  const event: ShellEvent = 'core.started';
  expect(() => log(event)).not.toThrow();
});

test('an error is named by kind and place, without its message', () => {
  expect(whereOf(new TypeError('秘密'))).toMatch(/^TypeError\.files\.test\.ts:\d+$/);
  expect(whereOf('秘密')).toBe('unknown');
});

test.each([
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/u', '/data/tasuki/offices'],
  ['linux', {}, '/home/u', '/home/u/.local/share/tasuki/offices'],
  ['darwin', {}, '/Users/u', '/Users/u/Library/Application Support/Tasuki/offices'],
  ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\U', 'C:\\L\\Tasuki\\offices'],
  ['win32', {}, 'C:\\U', 'C:\\U\\AppData\\Local\\Tasuki\\offices'],
  ['linux', { TASUKI_DATA: '/encrypted' }, '/home/u', '/encrypted/offices'],
] as const)('on %s with %j offices lie in the local data folder', (platform, env, home, offices) => {
  const paths = shellPaths({ platform, env, home, app: platform === 'win32' ? 'C:\\app' : '/app' });
  expect(paths.offices).toBe(offices);
  expect(paths.exports).toContain('Documents');
  expect(paths.worker).toMatch(/dist[\\/]core[\\/]worker\.js$/);
});
