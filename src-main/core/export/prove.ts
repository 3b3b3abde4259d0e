import { extractText } from '../../documents/extract.ts';
import { inspectFile } from '../../documents/inspect.ts';
import type { FileKind } from '../../documents/model.ts';
import { searchFile } from '../../documents/search-file.ts';
import { findResidue } from '../../redaction/residue.ts';
import type { Rendered } from '../context.ts';

/** Reopens bytes, inspects their parts and searches all of them for every removed string; leaks are named by code only. */
export function prover(kind: FileKind, removed: readonly string[]): Rendered['prove'] {
  return async (bytes) => {
    const parts = await extractText(kind, bytes);
    const defects = await inspectFile(kind, bytes);
    const left = removed.length === 0 ? [] : await searchFile(kind, bytes, (text) => findResidue(text, removed));
    return {
      parts: parts.length,
      leaks: [
        ...defects.map(({ part, code }) => ({ part, code })),
        ...left.map(({ part }) => ({ part, code: 'removed-text-found' })),
      ],
    };
  };
}
