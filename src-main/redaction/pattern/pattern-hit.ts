import type { Hit } from '../find/hit.ts';

/** A certain hit by form alone, in soft offsets. */
export function patternHit(type: string, start: number, end: number, checks: readonly string[] = []): Hit {
  return { start, end, type, source: 'pattern', entity: -1, checks };
}

/** The text before an offset, at most `length` units, from the start of its line. */
export function lineBefore(soft: string, at: number, length: number): string {
  const text = soft.slice(Math.max(0, at - length), at);
  return text.slice(text.lastIndexOf('\n') + 1);
}
