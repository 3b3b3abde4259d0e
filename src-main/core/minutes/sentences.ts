/** 一文 in its text; offsets in UTF-16 code units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OPENING = '「『（(【〔［';
const CLOSING = '」』）)】〕］';
const ENDS = '。！？!?';

/**
 * Sentences of typed text: a line ends one, and so does a full stop that no bracket encloses. White space around them
 * belongs to none. Graphemes stay whole, for neither lines nor full stops divide one.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const [start, end] of piecesOf(line)) {
      const piece = line.slice(start, end);
      const lead = piece.length - piece.trimStart().length;
      const words = piece.trim();
      if (words !== '')
        sentences.push({ start: offset + start + lead, end: offset + start + lead + words.length, text: words });
    }
    offset += line.length + 1;
  }
  return sentences;
}

function piecesOf(line: string): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line[at] ?? '';
    if (OPENING.includes(unit)) depth += 1;
    else if (CLOSING.includes(unit)) depth = Math.max(0, depth - 1);
    else if (ENDS.includes(unit) && (depth === 0 || !closesAfter(line, at))) {
      let end = at + 1;
      while (end < line.length && ENDS.includes(line[end] ?? '')) end += 1;
      pieces.push([start, end]);
      start = end;
      at = end - 1;
      depth = 0;
    }
  }
  if (start < line.length) pieces.push([start, line.length]);
  return pieces;
}

/** A bracket that never closes must not swallow the rest of its line. */
const closesAfter = (line: string, at: number): boolean => [...CLOSING].some((sign) => line.indexOf(sign, at) >= 0);

/** A sentence as it is remembered: its mark of enumeration and its spaces do not make it another one. */
export const sentenceKey = (text: string): string => withoutMark(text.normalize('NFKC')).replace(/\s+/g, '');

/** Takes `・`, `○`, `(1)`, `2.` and the like off the beginning. */
export const withoutMark = (text: string): string =>
  text
    .replace(/^[\s・○●◯◎■□◆◇▪※*\-‐–—]+|^[（(]?[0-9０-９一二三四五六七八九十]{1,2}[）)．.、]\s*|^[①-⑳]\s*/u, '')
    .trim();
