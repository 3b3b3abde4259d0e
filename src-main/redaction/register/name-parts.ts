import { HIRAGANA, KANJI, KATAKANA, roleTable } from '../text/characters.ts';
import { softForm } from '../text/fold.ts';
import { familyNames } from '../words/family-names.ts';

/** 姓と名: a name taken apart. `isCertain` is false when the border was guessed. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
  readonly isCertain: boolean;
}

const SEPARATORS = /[\s・,=＝]+/;
const NOTES = /[（(][^（）()]*[)）]/g;

/** The parts of a name as it is separated in the register, notes in brackets dropped. */
export function separatedParts(value: string): readonly string[] {
  return softForm(value).replace(NOTES, ' ').split(SEPARATORS).filter(Boolean);
}

/**
 * Borders between family and given name in an unspaced name, most likely first: a family name of the register's other people, a
 * common family name, a change from kanji to kana, then the usual lengths.
 */
export function splitUnspaced(name: string, familiesOfRegister: ReadonlySet<string>): readonly NameParts[] {
  const at = (border: number, isCertain: boolean): NameParts => ({
    family: name.slice(0, border),
    given: name.slice(border),
    isCertain,
  });
  for (let border = Math.min(5, name.length - 1); border >= 1; border--) {
    if (familiesOfRegister.has(name.slice(0, border))) return [at(border, true)];
  }
  if (!isKanji(name, 0)) return kanaBorders(name).map((border) => at(border, false));
  for (let border = 1; border < name.length; border++) {
    const rest = name.slice(border);
    if (
      isKana(name, border) &&
      ![...'ノのヶケヵが之'].includes(name[border] ?? '') &&
      familyNames.has(name.slice(0, border))
    )
      return [at(border, true)];
    if (border > 1 && /^[ぁ-んァ-ヶー]{2,}/.test(rest)) return [at(border, true)];
  }
  for (const border of [3, 2]) {
    const rest = name.length - border;
    if (rest >= 1 && rest <= 3 && familyNames.has(name.slice(0, border))) return [at(border, true)];
  }
  const usual: Readonly<Record<number, readonly number[]>> = { 2: [1], 3: [2, 1], 4: [2, 3], 5: [3, 2], 6: [3] };
  return (usual[name.length] ?? []).map((border) => at(border, name.length === 4 && border === 2));
}

function kanaBorders(name: string): readonly number[] {
  const borders: number[] = [];
  for (let border = 2; border <= name.length - 2 && border <= 5; border++) borders.push(border);
  return borders;
}

function isKanji(text: string, at: number): boolean {
  return roleTable[text.charCodeAt(at)] === KANJI;
}

/** Whether the character is hiragana or katakana. */
function isKana(text: string, at: number): boolean {
  const role = roleTable[text.charCodeAt(at)];
  return role === HIRAGANA || role === KATAKANA;
}

/** Whether every character is kana. */
export function isAllKana(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isKana(text, at)) return false;
  return text.length > 0;
}
