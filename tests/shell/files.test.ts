import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHostFiles } from '../../src-main/shell/host-files.ts';
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
  ['𠮷'.repeat(200), 'pdf', `${'𠮷'.repeat(80)}.pdf`],
] as const)('%j becomes a name that every system takes', (suggested, kind, expected) => {
  expect(safeName(suggested, kind)).toBe(expected);
});

test('a taken name gets a number', async () => {
  const folder = newFolder();
  expect(await freePath(folder, 'a.pdf')).toBe(join(folder, 'a.pdf'));
  writeFileSync(join(folder, 'a.pdf'), '');
  writeFileSync(join(folder, 'a (2).pdf'), '');
  expect(await freePath(folder, 'a.pdf')).toBe(join(folder, 'a (3).pdf'));
});

function hostFiles(answer?: string | null) {
  const exportFolder = join(newFolder(), 'exports');
  const opened: string[] = [];
  const files = createHostFiles({
    ask: answer === undefined ? null : async () => answer,
    exportFolder,
    openFile: async (path) => void opened.push(path),
  });
  return { files, exportFolder, opened };
}

test('without a dialog a file goes to the export folder under its suggested name, made unique', async () => {
  const { files, exportFolder } = hostFiles();
  const first = await files.chooseSavePath({ suggestedName: 'a', kind: 'pdf' });
  expect(first).toBe(join(exportFolder, 'a.pdf'));
  await files.writeFile(first ?? '', new Uint8Array([7]));
  expect(await files.chooseSavePath({ suggestedName: 'a', kind: 'pdf' })).toBe(join(exportFolder, 'a (2).pdf'));
});

test('a user who picks an existing file in the dialog gets a free name beside it', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'old.pdf'), 'old');
  const { files } = hostFiles(join(folder, 'old.pdf'));
  expect(await files.chooseSavePath({ suggestedName: 'a', kind: 'pdf' })).toBe(join(folder, 'old (2).pdf'));
});

test('a user who gives up gets null', async () => {
  expect(await hostFiles(null).files.chooseSavePath({ suggestedName: 'a', kind: 'pdf' })).toBeNull();
});

test('only a chosen path is written, once', async () => {
  const { files, exportFolder } = hostFiles();
  await expect(files.writeFile(join(exportFolder, 'x.pdf'), new Uint8Array(1))).rejects.toMatchObject({
    code: 'not-chosen-here',
  });
  const path = (await files.chooseSavePath({ suggestedName: 'a', kind: 'pdf' })) ?? '';
  await files.writeFile(path, new Uint8Array(1));
  await expect(files.writeFile(path, new Uint8Array(1))).rejects.toMatchObject({ code: 'not-chosen-here' });
});

test('only a file that was written here is read, opened or deleted', async () => {
  const { files, exportFolder, opened } = hostFiles();
  mkdirSync(exportFolder);
  const foreign = join(exportFolder, 'foreign.pdf');
  writeFileSync(foreign, 'x');
  for (const touch of [files.readFile, files.open, files.deleteFile])
    await expect(touch(foreign)).rejects.toMatchObject({ code: 'not-written-here' });
  const path = (await files.chooseSavePath({ suggestedName: 'a', kind: 'pdf' })) ?? '';
  await files.writeFile(path, new Uint8Array([5]));
  expect([...(await files.readFile(path))]).toEqual([5]);
  await files.open(path);
  expect(opened).toEqual([path]);
  await files.deleteFile(path);
  expect(existsSync(path)).toBe(false);
  expect(existsSync(foreign)).toBe(true);
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
