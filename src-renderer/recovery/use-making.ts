import { useState } from 'react';
import type { SheetNumber } from '../../src-main/contract/recovery-line.ts';
import { api } from '../api.ts';
import { useSavePath } from '../frame/use-save-path.ts';
import { useText } from '../text/use-text.ts';
import { useCommandOf } from '../use-operation.ts';
import type { Place } from './use-sheets.ts';

/** The PDF of one sheet: not there yet, written, removed after printing, or beyond our reach. */
export interface SheetFile {
  readonly path: string;
  readonly state: 'written' | 'removed' | 'kept';
}

/** A pair that was drawn and is not yet in force. */
interface Drawn {
  readonly setId: string;
  readonly asked: readonly Place[];
}

/** The files and calls of making a pair of sheets. The pair lies in the core's memory; a lock ends it. */
export function useMaking() {
  const say = useText('recovery');
  const prepare = useCommandOf(api.recovery.prepare);
  const write = useCommandOf(api.recovery.sheet);
  const remove = useCommandOf(api.recovery.removeFile);
  const replace = useCommandOf(api.recovery.replace);
  const { ask } = useSavePath();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [files, setFiles] = useState<Readonly<Partial<Record<SheetNumber, SheetFile>>>>({});
  const put = (sheet: SheetNumber, file: SheetFile) => setFiles((before) => ({ ...before, [sheet]: file }));

  return {
    drawn,
    files,
    prepare,
    write,
    remove,
    replace,
    start: async () => {
      setFiles({});
      setDrawn(await prepare.run({}));
    },
    /** Asks for the place and writes the PDF; an earlier one of the same sheet is removed first. */
    writeSheet: async (sheet: SheetNumber) => {
      if (!drawn || write.isRunning) return;
      const before = files[sheet];
      if (before?.state === 'written') await remove.run({ path: before.path });
      const { setId } = drawn;
      const path = await ask({ suggestedName: say('wizard.fileName', { sheet, setId }), kind: 'pdf' });
      if (path === null) return;
      const file = await write.run({ path, setId, sheet });
      put(sheet, { path: file.path, state: 'written' });
    },
    removeFile: async (sheet: SheetNumber) => {
      const file = files[sheet];
      if (file?.state !== 'written' || remove.isRunning) return;
      // A file that was moved or is held by another program is the user's to remove; the window says so and goes on.
      const state = await remove.run({ path: file.path }).then(
        () => 'removed' as const,
        () => 'kept' as const,
      );
      put(sheet, { path: file.path, state });
    },
  };
}

/** What `useMaking` gives. */
export type Making = ReturnType<typeof useMaking>;
