import type { Hit } from '../find/hit.ts';

/** A certain hit by form alone, in soft offsets. */
export function patternHit(type: string, start: number, end: number, checks: readonly string[] = []): Hit {
  return { start, end, type, source: 'pattern', entity: -1, checks };
}

/** A hit that its form and what stands beside it only suggest, in soft offsets. */
export function guessHit(type: string, start: number, end: number): Hit {
  return { ...patternHit(type, start, end), source: 'guess' };
}

/** Whether a sticky pattern matches at an offset. */
export function standsAt(pattern: RegExp, soft: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(soft);
}

/** Length of what a sticky pattern matches at an offset, −1 if nothing. */
export function lengthAt(pattern: RegExp, soft: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(soft)?.[0].length ?? -1;
}

/** The text before an offset, at most `length` units, from the start of its line. */
export function lineBefore(soft: string, at: number, length: number): string {
  const text = soft.slice(Math.max(0, at - length), at);
  return text.slice(text.lastIndexOf('\n') + 1);
}
