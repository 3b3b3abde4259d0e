import type { TrackedPiece } from '../ui/tracked-text.tsx';

/** Comparisons of pairs of words beyond which whole lines are compared instead. */
const MOST = 4_000_000;

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const wordsOf = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

/** Two texts laid over each other by words; by lines where they are too long for that. Characters are never torn. */
export function wordDifference(before: string, after: string): readonly TrackedPiece[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const isLong = old.length * now.length > MOST;
  return joined(isLong ? difference(linesOf(before), linesOf(after)) : difference(old, now));
}

/** The longest common course of two lists; what is removed stands before what takes its place. */
function difference(old: readonly string[], now: readonly string[]): TrackedPiece[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const a = old.slice(head, old.length - tail);
  const b = now.slice(head, now.length - tail);
  const width = b.length + 1;
  // lengths[i * width + j]: longest common course of a from i on and b from j on.
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pieces: TrackedPiece[] = old.slice(0, head).map((text) => ({ kind: 'same', text }));
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (
      i < a.length &&
      (j >= b.length || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      pieces.push({ kind: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'inserted', text: b[j] ?? '' });
      j += 1;
    }
  }
  return [...pieces, ...old.slice(old.length - tail).map((text): TrackedPiece => ({ kind: 'same', text }))];
}

function joined(pieces: readonly TrackedPiece[]): TrackedPiece[] {
  const out: TrackedPiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.kind === piece.kind) out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}
