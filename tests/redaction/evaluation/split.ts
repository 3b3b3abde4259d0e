import { createHash } from 'node:crypto';
import type { Group } from './groups.ts';
import { genreOf } from './passage.ts';

/** 半分: the first taught from the start, the second was held out until it was opened. */
export type Half = Exclude<Group, 'held-out'>;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Into which half each passage belongs: within a batch and a genre the identifiers are ordered by their hash and dealt in turn, so that
 * nobody chooses and both halves have as much of each genre.
 */
export function halves(ids: readonly string[]): ReadonlyMap<string, Half> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const group = `${id.slice(0, 1)}-${genreOf(id)}`;
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  const dealt = new Map<string, Half>();
  for (const [group, members] of groups) {
    const first = Number.parseInt(digest(group).slice(0, 2), 16) % 2;
    const ordered = members.toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1));
    for (const [index, id] of ordered.entries()) dealt.set(id, (index + first) % 2 === 0 ? 'development' : 'opened');
  }
  return dealt;
}
