/** A labelled stretch of an invented text. */
export interface Mark {
  readonly kind: 'R' | 'P' | 'G' | 'N';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Takes the marks `{R:…}` out of a text and remembers where they stood, in UTF-16 offsets. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([RPGN]):([^}]*)\}/g)) {
    text += marked.slice(from, match.index);
    const inner = match[2] ?? '';
    marks.push({ kind: match[1] as Mark['kind'], start: text.length, end: text.length + inner.length, text: inner });
    text += inner;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), marks };
}
