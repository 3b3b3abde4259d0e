import { join } from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { Dialogs } from '../nobody-to-ask.ts';

/** Electron's dialogs, in front of the window if there is one. */
export function electronDialogs(owner: () => BrowserWindow | null): Dialogs {
  const pick = async (options: OpenDialogOptions): Promise<string | null> => {
    const window = owner();
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return canceled ? null : (filePaths[0] ?? null);
  };
  return {
    save: async ({ name, folder, kind }) => {
      const options = { defaultPath: join(folder, name), filters: [{ name: kind, extensions: [kind] }] };
      const window = owner();
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      return canceled || filePath === '' ? null : filePath;
    },
    open: ({ folder, kinds }) =>
      pick({
        defaultPath: folder,
        properties: ['openFile'],
        filters: [{ name: kinds.join(', '), extensions: [...kinds] }],
      }),
    folder: ({ folder }) => pick({ defaultPath: folder, properties: ['openDirectory', 'createDirectory'] }),
  };
}
