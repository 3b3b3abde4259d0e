import { tightForm } from '../redaction/text/fold.ts';

/**
 * The folded form by which names are found: width, kana, spaces and character variants unified
 * (高 finds 髙, やまだ finds ﾔﾏﾀﾞ). For comparison only; records keep what was written.
 */
export function searchKey(...parts: readonly string[]): string {
  return parts
    .map(tightForm)
    .filter((key) => key !== '')
    .join(' ');
}

/** Pattern for LIKE that finds `text` anywhere in a search key; null when nothing is left to search for. */
export function searchPattern(text: string): string | null {
  const key = searchKey(text);
  return key === '' ? null : anywhere(key);
}

/** Pattern for LIKE … ESCAPE '\\' that finds a text anywhere, its own signs taken as they are. */
export function anywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
