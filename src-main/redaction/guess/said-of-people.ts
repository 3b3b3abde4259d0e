import { cityNames } from '../words/city-names.ts';
import { EVERYDAY_WORDS } from '../words/everyday-names.ts';
import { familyNames } from '../words/family-names.ts';
import { HUMAN_AFTER } from '../words/human-deeds.ts';
import { lettersOf } from './lexicon.ts';
import { isLikelyFamily, isLikelyGiven } from './likely-names.ts';
import type { Scene } from './scene.ts';

/** Where a sentence or a part of it begins. */
export const BEGINS: RegExp =
  /(?:^|[\n「『、。,・(（ :>】.…―-]|[昨今]夜|昨日|今朝|先[日週月]|[父母親祖]は|[時日月]に|その後)$/;

/** 丹生谷: two or three kanji that no word explains. */
export function isUnknown({ lexicon }: Scene, run: string): boolean {
  return lettersOf(lexicon, run) === '' && (isLikelyFamily(lexicon, run) || isLikelyGiven(lexicon, run));
}

/** Whether something is said that is said of people; what a town has is left alone. */
export function isHuman(run: string, left: string, right: string): boolean {
  return BEGINS.test(left) && HUMAN_AFTER.test(right) && !(cityNames.has(run) && right.startsWith('の'));
}

/** 中村, 小林: usual family names that are places too, but no towns that everybody knows. */
export function isUsualFamily(run: string): boolean {
  return familyNames.has(run) && !cityNames.has(run) && !EVERYDAY_WORDS.has(run);
}

/** 早苗, 狭間: another word too, but no usual one. */
export function mayBeName({ lexicon }: Scene, run: string): boolean {
  const letters = lettersOf(lexicon, run);
  if (EVERYDAY_WORDS.has(run)) return false;
  return /[LG]/.test(letters) || /^R+$/.test(letters);
}

/** Whether the words know it as a name and as nothing else. */
export function isOnlyName({ lexicon }: Scene, run: string): boolean {
  return /^[LGP]+$/.test(lettersOf(lexicon, run)) && !cityNames.has(run);
}
