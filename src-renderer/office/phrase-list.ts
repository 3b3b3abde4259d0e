import type { Phrase } from '../../src-main/contract/phrase.ts';

/**
 * The list with a phrase in the place of the one that was called so.
 * @param name null for a new one; it stands last, as does one whose place somebody else has taken out meanwhile
 */
export function withPhrase(list: readonly Phrase[], name: string | null, phrase: Phrase): readonly Phrase[] {
  const at = list.findIndex((one) => one.name === name);
  return at === -1 ? [...list, phrase] : list.with(at, phrase);
}

/** The list as it is now, with a phrase that was taken out of it back in its place; whatever else has changed stays. */
export function withRestored(now: readonly Phrase[], phrase: Phrase, at: number): readonly Phrase[] {
  return now.toSpliced(at, 0, phrase);
}
