import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { askWithSystemDialog, opener, saveDialogs } from '../../../src-main/shell/chromium/dialogs.ts';
import { temporaryFolders } from '../fixtures/temporary.ts';

const newFolder = temporaryFolders();
const path = process.env.PATH;
afterEach(() => {
  process.env.PATH = path;
});

test('names travel to the dialog as values, never as parts of its script', () => {
  const nasty = `a'; Remove-Item C:\\ #"`;
  const [windows] = saveDialogs('win32', nasty, 'C:\\out', 'pdf');
  expect(windows?.args.join(' ')).not.toContain('Remove-Item');
  expect(windows?.env).toEqual({ TASUKI_NAME: nasty, TASUKI_FOLDER: 'C:\\out', TASUKI_KIND: 'pdf' });
  const [mac] = saveDialogs('darwin', nasty, '/out', 'pdf');
  expect(mac?.args.slice(-2)).toEqual([nasty, '/out']);
  expect(mac?.args[1]).not.toContain('Remove-Item');
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

test.skipIf(process.platform === 'win32')('the path that the dialog prints is the answer', async () => {
  install('zenity', 'for a; do case "$a" in --filename=*) echo "$a"; esac; done');
  expect(await askWithSystemDialog('linux')(suggestion)).toBe('--filename=/out/議事録.pdf');
});

test.skipIf(process.platform === 'win32')('a dialog that the user closes is an answer: no path', async () => {
  install('zenity', 'exit 1');
  expect(await askWithSystemDialog('linux')(suggestion)).toBeNull();
});

test.skipIf(process.platform === 'win32')('the second dialog is asked if the first is not installed', async () => {
  install('kdialog', 'echo /picked/a.pdf');
  expect(await askWithSystemDialog('linux')(suggestion)).toBe('/picked/a.pdf');
});

test('without any dialog the file goes to the export folder', async () => {
  process.env.PATH = newFolder();
  expect(await askWithSystemDialog('linux')(suggestion)).toBe(join('/out', '議事録.pdf'));
});
