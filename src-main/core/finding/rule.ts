import type { Finding, FindingKind } from '../../contract/finding.ts';
import type { Catalogue } from '../legal-basis/catalogue.ts';
import type { Seen } from './seen.ts';

/** What a rule found, before names, marks and statements are put to it. */
export interface Sighting {
  /** What tells it from others of its kind; with the kind it makes the key. */
  readonly of: string;
  /** All entries that show it, oldest first. */
  readonly seqs: readonly number[];
  /** Whether later entries may join it: then a mark holds only for those that were there. */
  readonly mayGrow: boolean;
  readonly at: string;
  readonly actor: string | null;
  readonly caseRef: string | null;
  readonly meetingRef: string | null;
  readonly facts: Finding['facts'];
  /** Facts that are identifiers and become names. */
  readonly named: { readonly [fact: string]: readonly string[] };
}

/** One look through the log, from its first entry to its last. */
export interface Watch {
  see(seen: Seen): void;
  /** Asked once, at the end. */
  found(): readonly Sighting[];
}

/** 所見の決まり: what it is about, which events it wants to see (null for all), and how it looks. */
export interface Rule {
  readonly kind: FindingKind;
  readonly events: readonly string[] | null;
  begin(law: Catalogue): Watch;
}

/** A sighting of one entry, which no later entry joins. */
export function sightingOf(seen: Seen, facts: Finding['facts'], named: Sighting['named'] = {}): Sighting {
  const { seq, ts, actor, caseRef, meetingRef } = seen;
  return { of: String(seq), seqs: [seq], mayGrow: false, at: ts, actor, caseRef, meetingRef, facts, named };
}

/** The list under a key, made where there is none. */
export function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key);
  if (known) return known;
  const list: V[] = [];
  lists.set(key, list);
  return list;
}
