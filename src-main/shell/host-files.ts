import { mkdir, readFile, unlink } from 'node:fs/promises';
import { basename, dirname, isAbsolute, resolve } from 'node:path';
import type { FileKind, Host } from '../contract/host.ts';
import { hostError } from './answer-host-call.ts';
import { freePath, safeName } from './save-name.ts';
import { writeNewFile } from './write-file.ts';

/** How a shell asks for a path; `null` if the user gave up. */
export type AskSavePath = (suggestion: {
  readonly name: string;
  readonly folder: string;
  readonly kind: FileKind;
}) => Promise<string | null>;

export interface HostFilesOptions {
  readonly ask: AskSavePath | null;
  /** Where the dialog begins, and where files go if there is no dialog. */
  readonly exportFolder: string;
  /** Opens a file with the program that the system has for it. */
  readonly openFile: (path: string) => Promise<void>;
}

type HostFiles = Pick<Host, 'chooseSavePath' | 'writeFile' | 'readFile' | 'deleteFile' | 'open'>;

/**
 * The part of a host that handles files, the same in every shell. Only a path that was chosen here can be written,
 * and only a file that was written here can be deleted or opened: a page that lies about paths reaches nothing else.
 */
export function createHostFiles({ ask, exportFolder, openFile }: HostFilesOptions): HostFiles {
  const chosen = new Set<string>();
  const written = new Set<string>();

  const writtenOnly = (path: string): string => {
    if (!written.has(resolve(path))) throw hostError('not-written-here');
    return resolve(path);
  };

  return {
    chooseSavePath: async ({ suggestedName, kind }) => {
      const name = safeName(suggestedName, kind);
      await mkdir(exportFolder, { recursive: true });
      const free = await freePath(exportFolder, name);
      const answer = ask ? await ask({ name: basename(free), folder: exportFolder, kind }) : free;
      if (answer === null) return null;
      if (!isAbsolute(answer)) throw hostError('invalid-path');
      const path = await freePath(dirname(answer), safeName(basename(answer), kind));
      chosen.add(path);
      return path;
    },
    writeFile: async (path, bytes) => {
      if (!chosen.delete(resolve(path))) throw hostError('not-chosen-here');
      await writeNewFile(path, bytes);
      written.add(resolve(path));
    },
    readFile: async (path) => readFile(writtenOnly(path)),
    deleteFile: async (path) => {
      await unlink(writtenOnly(path));
      written.delete(resolve(path));
    },
    open: async (path) => openFile(writtenOnly(path)),
  };
}
