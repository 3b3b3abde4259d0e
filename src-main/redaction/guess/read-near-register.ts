import { standsAsWord } from '../find/standing.ts';
import { separatedParts } from '../register/name-parts.ts';
import type { PreparedRegister } from '../register.ts';
import { type Automaton, buildAutomaton } from '../text/automaton.ts';
import { HIRAGANA, KANJI, roleTable } from '../text/characters.ts';
import { type FoldedText, tightForm } from '../text/fold.ts';
import { EVERYDAY_KANA, EVERYDAY_WORDS } from '../words/everyday-names.ts';
import { PERSON_BEFORE } from '../words/guess-context.ts';
import { HONORIFIC, PLACE_AFTER, ROLE_AFTER } from '../words/name-context.ts';
import { SURELY_PERSON_AFTER } from '../words/person-cues.ts';
import { type Lexicon, lettersOf, spellingsOf } from './lexicon.ts';
import { nearReadings } from './near-readings.ts';
import type { Found } from './scene.ts';

interface Near {
  readonly automaton: Automaton | null;
  readonly patterns: readonly string[];
  readonly soft: readonly string[];
  /** Given names (soft) of the register, before which one or two kanji may stand for a family name that was misheard. */
  readonly givens: readonly string[];
}

const known = new WeakMap<PreparedRegister, Near>();
const LOOK_BACK = 14;
const QUOTED = /[「『]$/;
const UNQUOTED = /^[」』]/;
const MISTAKEN = /(?:→|=|ではなく|でなく|じゃなく|は誤|の誤|と誤|と書|と読|と呼|と聞|と入力|と変換|と記載|とも|、)/;

/** 聞き違い・変換違い: other spellings of registered readings, readings with one kana changed, registered given names behind a wrong family name. */
export function readNearRegister(text: FoldedText, register: PreparedRegister, lexicon: Lexicon): readonly Found[] {
  if (register.known.length === 0 || lexicon.isBare) return [];
  const near = known.get(register) ?? nearOf(register, lexicon);
  known.set(register, near);
  const found: Found[] = [];
  const { patterns, soft: spelled, automaton, givens } = near;
  automaton?.scan(text.tight, (pattern, tightEnd) => {
    const tight = patterns[pattern] as string;
    const start = text.places[tightEnd - tight.length] as number;
    const end = (text.places[tightEnd - 1] as number) + 1;
    if (end - start <= tight.length + 2 && isMeant(text.soft, spelled[pattern] as string, tight, start, end, lexicon))
      found.push({ start, end, type: 'person', isStrong: false });
  });
  for (const given of givens) readWrongFamily(text.soft, given, lexicon, found);
  return found;
}

function isMeant(soft: string, spelled: string, tight: string, start: number, end: number, lexicon: Lexicon): boolean {
  const right = soft.slice(end, end + 12);
  const left = soft.slice(Math.max(0, start - LOOK_BACK), start);
  if (QUOTED.test(left) && UNQUOTED.test(right)) return true;
  const isKana = /^[ァ-ヶー]+$/.test(tight);
  const isIntroduced = HONORIFIC.test(right) || PERSON_BEFORE.test(left);
  if (isKana) {
    const inner = roleTable[soft.charCodeAt(start)];
    const isEdge = roleTable[soft.charCodeAt(start - 1)] !== inner || /[のはがをにもとや]$/.test(left);
    const goesOn =
      roleTable[soft.charCodeAt(end)] === inner &&
      !(inner === HIRAGANA && /^(?:さん|ちゃん|くん|では|じゃ|と|は|が|も|です)/.test(right));
    if (!isEdge || goesOn) return false;
    if (
      lexicon.katakanaWords.has(tight) ||
      EVERYDAY_KANA.has(tight) ||
      lexicon.hiraganaWords.has(soft.slice(start, end))
    )
      return isIntroduced;
    return tight.length > 3 || isIntroduced || MISTAKEN.test(right.slice(0, 5));
  }
  if (!standsAsWord(soft, spelled, start, end)) return false;
  if (PLACE_AFTER.test(right) && !ROLE_AFTER.test(right)) return false;
  if (isIntroduced || SURELY_PERSON_AFTER.test(right) || MISTAKEN.test(right.slice(0, 4))) return true;
  const letters = lettersOf(lexicon, spelled);
  return spelled.length > 1 && !EVERYDAY_WORDS.has(spelled) && !/[NSATVXKDBR]/.test(letters);
}

/** 置大輝 for 沖大輝: kanji before a registered given name that are no family name of the register. */
function readWrongFamily(soft: string, given: string, lexicon: Lexicon, found: Found[]): void {
  for (let at = soft.indexOf(given); at > 0; at = soft.indexOf(given, at + 1)) {
    let start = at;
    while (start > 0 && at - start < 4 && roleTable[soft.charCodeAt(start - 1)] === KANJI) start--;
    const family = soft.slice(start, at);
    if (family.length === 0 || family.length > 3) continue;
    const isWord = /[NSATVXKDBJ]/.test(lettersOf(lexicon, family)) && !/[LG]/.test(lettersOf(lexicon, family));
    if (isWord && !QUOTED.test(soft.slice(Math.max(0, start - 1), start))) continue;
    found.push({ start, end: at + given.length, type: 'person', isStrong: false });
  }
}

const isKana = (part: string): boolean => /^[ぁ-んァ-ヶー]+$/.test(part);

function nearOf(register: PreparedRegister, lexicon: Lexicon): Near {
  const spelled = new Map<string, string>();
  const own = new Set<string>();
  const givens = new Set<string>();
  const add = (spelling: string): void => {
    const tight = tightForm(spelling);
    if (tight.length > 0 && !register.families.has(tight)) spelled.set(tight, spelling);
  };
  for (const { kind, value, kana } of register.known) {
    if (kind !== 'person') continue;
    const names = separatedParts(value);
    const registered = separatedParts(kana ?? '');
    const readings = registered.length === 2 ? registered : names.every(isKana) ? names : [];
    for (const part of [...names, ...readings]) own.add(tightForm(part));
    if (names.length !== 2 || readings.length !== 2) continue;
    const given = names[1] ?? '';
    if (/^[一-龠々]{2,}$|^[ぁ-んァ-ヶー]{3,}$|^[ぁ-んァ-ヶー]{2}[一-龠々]$/.test(given)) givens.add(given);
    for (const [index, reading] of readings.entries()) {
      for (const spelling of spellingsOf(lexicon, index === 0 ? 'L' : 'G', tightForm(reading))) add(spelling);
      for (const other of nearReadings(tightForm(reading))) add(other);
    }
    for (const other of nearReadings(tightForm(readings.join('')))) add(other);
  }
  for (const tight of own) spelled.delete(tight);
  const patterns = [...spelled.keys()];
  return {
    automaton: patterns.length > 0 ? buildAutomaton(patterns) : null,
    patterns,
    soft: [...spelled.values()],
    givens: [...givens],
  };
}
