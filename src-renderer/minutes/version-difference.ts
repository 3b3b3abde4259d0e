import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import type { TrackedPiece } from '../ui/tracked-text.tsx';
import { wordDifference } from './word-difference.ts';

/** One paragraph of two versions. */
export interface BlockDifference {
  readonly id: string;
  readonly heading: string;
  readonly label: string;
  readonly kind: 'same' | 'changed' | 'inserted' | 'removed';
  /** Left: what the older version says, with what the newer one left out. */
  readonly before: readonly TrackedPiece[];
  /** Right: what the newer version says, with what it added. */
  readonly after: readonly TrackedPiece[];
}

/** Two versions, paragraph by paragraph: in the order of the newer one, each removed paragraph where it stood. */
export function versionDifference(
  older: readonly MinutesBlock[],
  newer: readonly MinutesBlock[],
): readonly BlockDifference[] {
  const before = new Map(older.map((block) => [block.id, block]));
  const kept = new Set(newer.map(({ id }) => id));
  const headings = headingsOf([...older, ...newer]);
  const rows: BlockDifference[] = [];
  let at = 0;
  const removedUpTo = (id: string | null) => {
    while (at < older.length && older[at]?.id !== id) {
      const block = older[at];
      if (block && !kept.has(block.id)) rows.push(row(block, null, headings));
      at += 1;
    }
    at += 1;
  };
  for (const block of newer) {
    const old = before.get(block.id);
    if (old && older.indexOf(old) >= at) removedUpTo(block.id);
    rows.push(row(old ?? null, block, headings));
  }
  removedUpTo(null);
  return rows.filter(({ before: left, after }) => left.length > 0 || after.length > 0);
}

function headingsOf(blocks: readonly MinutesBlock[]): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  let current = '';
  for (const block of blocks) {
    if (block.kind === 'heading') current = block.label === '' ? block.text : `${block.label}　${block.text}`;
    headings.set(block.id, current);
  }
  return headings;
}

function row(
  old: MinutesBlock | null,
  now: MinutesBlock | null,
  headings: ReadonlyMap<string, string>,
): BlockDifference {
  const block = now ?? old;
  const pieces = wordDifference(old?.text ?? '', now?.text ?? '');
  return {
    id: block?.id ?? '',
    heading: headings.get(block?.id ?? '') ?? '',
    label: block?.label ?? '',
    kind: !old ? 'inserted' : !now ? 'removed' : old.text === now.text ? 'same' : 'changed',
    before: pieces.filter(({ kind, text }) => kind !== 'inserted' && text !== ''),
    after: pieces.filter(({ kind, text }) => kind !== 'removed' && text !== ''),
  };
}
