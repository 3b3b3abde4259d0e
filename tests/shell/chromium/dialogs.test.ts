import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  folderDialogs,
  openDialogs,
  opener,
  saveDialogs,
  systemDialogs,
} from '../../../src-main/shell/chromium/dialogs.ts';
import { temporaryFolders } from '../fixtures/temporary.ts';

const newFolder = temporaryFolders();
const path = process.env.PATH;
afterEach(() => {
  process.env.PATH = path;
});

const nasty = `a'; Remove-Item C:\\ #"`;

test('names and folders travel to the dialog as values, never as parts of its script', () => {
  const windows = [
    saveDialogs('win32', { name: nasty, folder: nasty, kind: 'pdf' }),
    openDialogs('win32', { folder: nasty, kinds: ['age', 'jsonl'] }),
    folderDialogs('win32', { folder: nasty }),
  ];
  for (const [program] of windows) expect(program?.args.join(' ')).not.toContain('Remove-Item');
  expect(windows.map(([program]) => program?.env)).toEqual([
    { TASUKI_NAME: nasty, TASUKI_FOLDER: nasty, TASUKI_FILTER: '*.pdf' },
    { TASUKI_FOLDER: nasty, TASUKI_FILTER: '*.age;*.jsonl' },
    { TASUKI_FOLDER: nasty },
  ]);
  const mac = [
    saveDialogs('darwin', { name: nasty, folder: '/out', kind: 'pdf' }),
    openDialogs('darwin', { folder: nasty, kinds: ['age'] }),
    folderDialogs('darwin', { folder: nasty }),
  ];
  for (const [program] of mac) expect(program?.args[1]).not.toContain('Remove-Item');
  expect(mac.map(([program]) => program?.args.slice(2))).toEqual([['/out', nasty], [nasty], [nasty]]);
});

test('on Linux only files of the wanted kinds are offered, from the wanted folder on', () => {
  expect(openDialogs('linux', { folder: '/out', kinds: ['age', 'jsonl'] })).toEqual([
    { file: 'zenity', args: ['--file-selection', '--filename=/out/', '--file-filter=*.age *.jsonl'] },
    { file: 'kdialog', args: ['--getopenfilename', '/out', 'age, jsonl (*.age *.jsonl)'] },
  ]);
  expect(folderDialogs('linux', { folder: '/out' })).toEqual([
    { file: 'zenity', args: ['--file-selection', '--directory', '--filename=/out/'] },
    { file: 'kdialog', args: ['--getexistingdirectory', '/out'] },
  ]);
});

test('each system opens a file with its own program', () => {
  expect(opener('win32', 'C:\\a&b.pdf')).toEqual({ file: 'explorer.exe', args: ['C:\\a&b.pdf'] });
  expect(opener('darwin', '/a.pdf').file).toBe('/usr/bin/open');
  expect(opener('linux', '/a.pdf').file).toBe('xdg-open');
});

/** Puts a stand-in for the dialog's program on the PATH. */
function install(name: string, script: string): void {
  const folder = newFolder();
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  process.env.PATH = folder;
}

const suggestion = { name: '議事録.pdf', folder: '/out', kind: 'pdf' } as const;
const wanted = { folder: '/out', kinds: ['age'] } as const;

test.skipIf(process.platform === 'win32')('the path that the dialog prints is the answer, to the letter', async () => {
  install('zenity', 'for a; do case "$a" in --filename=*) echo "$a "; esac; done');
  const dialogs = systemDialogs('linux');
  expect(await dialogs.save(suggestion)).toBe('--filename=/out/議事録.pdf ');
  expect(await dialogs.open(wanted)).toBe('--filename=/out/ ');
  expect(await dialogs.folder(wanted)).toBe('--filename=/out/ ');
});

test.skipIf(process.platform === 'win32')('a dialog that the user closes is an answer: no path', async () => {
  install('zenity', 'exit 1');
  const dialogs = systemDialogs('linux');
  expect([await dialogs.save(suggestion), await dialogs.open(wanted), await dialogs.folder(wanted)]).toEqual([
    null,
    null,
    null,
  ]);
});

test.skipIf(process.platform === 'win32')('the second dialog is asked if the first is not installed', async () => {
  install('kdialog', 'echo "/picked$1"');
  const dialogs = systemDialogs('linux');
  expect(await dialogs.save(suggestion)).toBe('/picked--getsavefilename');
  expect(await dialogs.open(wanted)).toBe('/picked--getopenfilename');
  expect(await dialogs.folder(wanted)).toBe('/picked--getexistingdirectory');
});

test.skipIf(process.platform === 'win32')(
  'a Windows dialog answers in base64, so that Japanese survives any code page',
  async () => {
    const said = Buffer.from('C:\\束\\監査用の束.age').toString('base64');
    install('powershell.exe', `printf %s ${said}`);
    expect(await systemDialogs('win32').open(wanted)).toBe('C:\\束\\監査用の束.age');
  },
);

test('without any dialog the suggested name, the newest file and the folder itself are the answers', async () => {
  process.env.PATH = newFolder();
  const folder = join(newFolder(), 'exports');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.age'), '');
  const dialogs = systemDialogs('linux');
  expect(await dialogs.save({ ...suggestion, folder })).toBe(join(folder, '議事録.pdf'));
  expect(await dialogs.open({ ...wanted, folder })).toBe(join(folder, 'a.age'));
  expect(await dialogs.folder({ folder })).toBe(folder);
});
