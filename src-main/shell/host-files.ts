import { mkdir, unlink } from 'node:fs/promises';
import { basename, dirname, isAbsolute, resolve } from 'node:path';
import { type Host, PROOF_SUFFIX } from '../contract/host.ts';
import { hostError } from './answer-host-call.ts';
import type { Dialogs } from './nobody-to-ask.ts';
import { readWholeFile } from './read-file.ts';
import { freePath, safeName } from './save-name.ts';
import { exists, writeNewFile } from './write-file.ts';

export interface HostFilesOptions {
  readonly dialogs: Dialogs;
  /** Where the dialogs begin, and where files go if there is no dialog. */
  readonly exportFolder: string;
  /** Opens a file with the program that the system has for it. */
  readonly openFile: (path: string) => Promise<void>;
}

type HostFiles = Pick<
  Host,
  | 'chooseSavePath'
  | 'chooseOpenPath'
  | 'chooseFolder'
  | 'lastKeyFile'
  | 'writeFile'
  | 'readFile'
  | 'deleteFile'
  | 'open'
>;

/**
 * The part of a host that handles files, the same in every shell. Only a path that was chosen here can be written, and
 * its proof's beside it once; only a file that was written or picked here can be read, and only a written one deleted
 * or opened with another program: a page that lies about paths reaches nothing else.
 */
export function createHostFiles({ dialogs, exportFolder, openFile }: HostFilesOptions): HostFiles {
  const chosen = new Set<string>();
  const proofs = new Set<string>();
  const written = new Set<string>();
  const picked = new Set<string>();
  // Remembered until the shell ends and never written down: the path of a stick may hold its owner's name.
  let keyFile: string | null = null;

  const writtenOnly = (path: string): string => {
    if (!written.has(resolve(path))) throw hostError('not-written-here');
    return resolve(path);
  };
  const begin = async (): Promise<string> => {
    await mkdir(exportFolder, { recursive: true });
    return exportFolder;
  };

  return {
    chooseSavePath: async ({ suggestedName, kind }) => {
      const folder = await begin();
      const free = await freePath(folder, safeName(suggestedName, kind), kind);
      const answer = absolute(await dialogs.save({ name: basename(free), folder, kind }));
      if (answer === null) return null;
      const path = await freePath(dirname(answer), safeName(basename(answer), kind), kind);
      chosen.add(path);
      return path;
    },
    chooseOpenPath: async ({ kinds }) => {
      const path = absolute(await dialogs.open({ folder: await begin(), kinds }));
      if (path !== null) picked.add(path);
      if (path !== null && kinds.includes('key')) keyFile = path;
      return path;
    },
    chooseFolder: async () => absolute(await dialogs.folder({ folder: await begin() })),
    lastKeyFile: async () => (keyFile !== null && (await exists(keyFile)) ? keyFile : null),
    writeFile: async (path, bytes) => {
      const whole = resolve(path);
      const isChosen = chosen.delete(whole);
      if (!isChosen && !proofs.delete(whole)) throw hostError('not-chosen-here');
      await writeNewFile(whole, bytes);
      written.add(whole);
      if (whole.endsWith('.key')) keyFile = whole;
      if (isChosen) proofs.add(`${whole}${PROOF_SUFFIX}`);
    },
    readFile: async (path) => {
      const whole = resolve(path);
      if (!written.has(whole) && !picked.has(whole)) throw hostError('not-chosen-here');
      return readWholeFile(whole);
    },
    deleteFile: async (path) => {
      const whole = writtenOnly(path);
      await unlink(whole);
      written.delete(whole);
      // A proof beside nothing would prove nothing.
      proofs.delete(`${whole}${PROOF_SUFFIX}`);
    },
    open: async (path) => openFile(writtenOnly(path)),
  };
}

function absolute(answer: string | null): string | null {
  if (answer !== null && !isAbsolute(answer)) throw hostError('invalid-path');
  return answer === null ? null : resolve(answer);
}
