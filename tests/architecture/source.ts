import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** One import of a source file. */
export interface Import {
  /** As written: `./rules.ts`, `zod`, `node:fs`. */
  readonly specifier: string;
  /** Path of the project's file, or the package's name (`node:fs` for node's own). */
  readonly target: string;
  readonly line: number;
  /** Whether it disappears when types are stripped. */
  readonly isType: boolean;
}

/** One file of the source as the architecture tests see it. */
export interface Source {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Folders that hold source; `tests` is read too, because nothing may import it. */
const FOLDERS = ['src-main', 'src-renderer'];

/** Every way in which a module names another; type imports count, because they bind rooms together just as well. */
const FORMS = [
  /^[ \t]*(?:import|export)\b[^;'"]*?\bfrom\s*(['"])([^'"\n]+)\1/gm,
  /^[ \t]*import\s*(['"])([^'"\n]+)\1/gm,
  /\b(?:import|require)\(\s*(['"`])([^'"`\n]+)\1/g,
];

/** Reads all source files below `root`. */
export function readSources(root: string, folders: readonly string[] = FOLDERS): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|css)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .sort()
    .map((file) => {
      const path = posix.join(...file.slice(root.length).split(/[\\/]/).filter(Boolean));
      return sourceOf(path, readFileSync(file, 'utf8'));
    });
}

/** Finds the imports of one file. */
export function sourceOf(path: string, text: string): Source {
  const imports = FORMS.flatMap((form) =>
    [...text.matchAll(form)].map((match) => {
      const specifier = match[2] ?? '';
      const isType = /^\s*(?:import|export)\s+type\b/.test(match[0]);
      return {
        specifier,
        target: targetOf(path, specifier),
        line: text.slice(0, match.index).split('\n').length,
        isType,
      };
    }),
  );
  return { path, text, imports };
}

/** Number of lines as an editor counts them. */
export const linesOf = ({ text }: Source): number => text.replace(/\n$/, '').split('\n').length;

/** The text with comments blanked out, for tests that look for words of code; strings stay. */
export const codeOf = ({ text }: Source): string =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
