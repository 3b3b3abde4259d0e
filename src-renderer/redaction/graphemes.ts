const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Edge after `at`, by grapheme or by word; the end of the text if there is none. Segmented line by line, which is fast. */
export function nextEdge(text: string, at: number, isWord = false): number {
  if (at >= text.length) return text.length;
  if (text[at] === '\n') return at + 1;
  const { start, line } = lineAround(text, at);
  const segmenter = isWord ? words : graphemes;
  for (const { index, segment } of segmenter.segment(line)) {
    const edge = start + index + segment.length;
    if (edge > at) return edge;
  }
  return text.length;
}

/** Edge before `at`, by grapheme or by word; 0 if there is none. */
export function previousEdge(text: string, at: number, isWord = false): number {
  if (at <= 0) return 0;
  if (text[at - 1] === '\n') return at - 1;
  const { start, line } = lineAround(text, at - 1);
  const segmenter = isWord ? words : graphemes;
  let edge = start;
  for (const { index } of segmenter.segment(line)) {
    if (start + index >= at) break;
    edge = start + index;
  }
  return edge;
}

/** The nearest edge at or before an offset, so that no character is torn (𠮷, 葛󠄀, か゚). */
export function edgeAt(text: string, at: number): number {
  const bounded = Math.max(0, Math.min(at, text.length));
  const before = previousEdge(text, bounded);
  return nextEdge(text, before) === bounded || bounded === 0 ? bounded : before;
}

function lineAround(text: string, at: number): { readonly start: number; readonly line: string } {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return { start, line: text.slice(start, end === -1 ? text.length : end) };
}
