/** A stretch to remove: UTF-16 offsets, end exclusive, with the code of its ground. */
export interface PaperCut {
  readonly start: number;
  readonly end: number;
  readonly ground: string;
  /** Word that a policy puts in the place. */
  readonly shown?: string;
}

/** What the public copy is made of: text that stays, or a mark that knows only its ground. */
export type PaperPiece =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
  | { readonly kind: 'mark'; readonly start: number; readonly ground: string; readonly shown?: string };

/**
 * Text with marks in the place of the removed stretches. Stretches that overlap become one mark, and so do those that touch
 * and show the same; what is shown survives only where all of them agree.
 */
export function paperPieces(text: string, cuts: readonly PaperCut[]): readonly PaperPiece[] {
  const pieces: PaperPiece[] = [];
  let kept = 0;
  for (const cut of joined(cuts)) {
    if (cut.start > kept) pieces.push({ kind: 'text', start: kept, text: text.slice(kept, cut.start) });
    const mark = { kind: 'mark', start: cut.start, ground: cut.grounds.join('・') } as const;
    pieces.push(cut.shown === undefined ? mark : { ...mark, shown: cut.shown });
    kept = cut.end;
  }
  if (kept < text.length) pieces.push({ kind: 'text', start: kept, text: text.slice(kept) });
  return pieces;
}

/** The mark as it is printed. */
export function markOf(ground: string): string {
  return `■■■［${ground}］`;
}

function joined(cuts: readonly PaperCut[]) {
  const result: { start: number; end: number; grounds: readonly string[]; shown: string | undefined }[] = [];
  for (const { start, end, ground, shown } of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    const isApart = !last || start > last.end || (start === last.end && shown !== last.shown);
    if (isApart) result.push({ start, end, grounds: [ground], shown });
    else
      result[result.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        grounds: [...new Set([...last.grounds, ground])].sort(),
        shown: last.shown === shown ? shown : undefined,
      };
  }
  return result;
}
