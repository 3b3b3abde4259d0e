import type { MinutesBlock } from '../../src-main/contract/minutes.ts';

/** A place where what was looked for stands. */
export interface Found {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

/** Every place of `wanted` in the blocks; width, case and kana make no difference (ﾔﾏﾀﾞ finds やまだ). */
export function findText(blocks: readonly MinutesBlock[], wanted: string): readonly Found[] {
  const needle = folded(wanted.trim()).text;
  if (needle === '') return [];
  return blocks.flatMap((block) => {
    const { text, starts } = folded(block.text);
    const found: Found[] = [];
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
      const start = starts[at] ?? 0;
      const end = starts[at + needle.length] ?? block.text.length;
      if (end > start) found.push({ blockId: block.id, start, end });
    }
    return found;
  });
}

/** Text in one width, case and kana, with the place in the original from which each unit comes. */
function folded(text: string): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let result = '';
  let at = 0;
  for (const cluster of text.match(/[\s\S][\u3099\u309a\uff9e\uff9f]?/gu) ?? []) {
    const form = cluster
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
    for (let unit = 0; unit < form.length; unit += 1) starts.push(at);
    result += form;
    at += cluster.length;
  }
  starts.push(text.length);
  return { text: result, starts };
}
