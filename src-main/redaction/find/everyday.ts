import { tightForm } from '../text/fold.ts';
import { EVERYDAY_WORDS } from '../words/everyday-names.ts';

const everyday: ReadonlySet<string> = new Set([...EVERYDAY_WORDS].map(tightForm));

/** Whether a name in tight form is also a place or a common word, so that something must tell that a person is meant. */
export function isEverydayWord(tight: string): boolean {
  return everyday.has(tight);
}
