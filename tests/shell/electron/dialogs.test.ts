import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { electronDouble } from '../fixtures/electron-double.ts';

/** Electron is doubled here: these tests show what is asked of its dialogs, not how they look. */
async function dialogs(picked: string | null, hasWindow = true) {
  const double = electronDouble({ picked });
  vi.resetModules();
  vi.doMock('electron', () => double.electron);
  const { BrowserWindow } = await import('electron');
  const { electronDialogs } = await import('../../../src-main/shell/electron/dialogs.ts');
  const window = hasWindow ? new BrowserWindow({}) : null;
  return { ...double, window, dialogs: electronDialogs(() => window) };
}

afterEach(() => {
  vi.doUnmock('electron');
});

test('saving asks for one kind, with the suggested name in the export folder', async () => {
  const { dialogs: asked, called, window } = await dialogs('/picked/a.docx');
  expect(await asked.save({ name: 'a.docx', folder: '/out', kind: 'docx' })).toBe('/picked/a.docx');
  expect(called('dialog.showSaveDialog')).toEqual([
    [window, { defaultPath: join('/out', 'a.docx'), filters: [{ name: 'docx', extensions: ['docx'] }] }],
  ]);
});

test('opening asks for one existing file of the wanted kinds', async () => {
  const { dialogs: asked, called, window } = await dialogs('/stick/束.jsonl.gz.age');
  expect(await asked.open({ folder: '/out', kinds: ['age', 'jsonl'] })).toBe('/stick/束.jsonl.gz.age');
  expect(called('dialog.showOpenDialog')).toEqual([
    [
      window,
      {
        defaultPath: '/out',
        properties: ['openFile'],
        filters: [{ name: 'age, jsonl', extensions: ['age', 'jsonl'] }],
      },
    ],
  ]);
});

test('a folder is asked for, and may be made, even before there is a window', async () => {
  const { dialogs: asked, called } = await dialogs('/stick', false);
  expect(await asked.folder({ folder: '/out' })).toBe('/stick');
  expect(called('dialog.showOpenDialog')).toEqual([
    [{ defaultPath: '/out', properties: ['openDirectory', 'createDirectory'] }],
  ]);
});

test('a user who gives up in any of them gives no path', async () => {
  const { dialogs: asked } = await dialogs(null);
  expect(await asked.save({ name: 'a.docx', folder: '/out', kind: 'docx' })).toBeNull();
  expect(await asked.open({ folder: '/out', kinds: ['age'] })).toBeNull();
  expect(await asked.folder({ folder: '/out' })).toBeNull();
});
