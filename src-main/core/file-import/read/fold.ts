import { composeKana } from '../../../contract/primitives.ts';
import { foldText } from '../../../redaction/text/fold.ts';
import { kanjiVariants } from '../../../redaction/words/kanji-variants.ts';

const USUAL = new Map(
  kanjiVariants.flatMap((group) => {
    const [usual = '', ...others] = [...group];
    return others.map((other): readonly [string, string] => [other, usual]);
  }),
);
/** Kanji of JIS level 1 (cp932 889F–9872): in every font and encoding, never worth a note. */
const EVERYDAY_KANJI: ReadonlySet<string> = new Set(
  new TextDecoder('shift_jis').decode(
    Uint8Array.from(
      Array.from({ length: 0x9873 - 0x889f }, (_, index) => 0x889f + index).flatMap((code) => [code >> 8, code & 0xff]),
    ),
  ),
);
const DASHES = /[‐‑‒–—―−－ー－ｰ﹣]/g;
/** Of those, the shapes that are most often mistyped in names. */
const OFTEN_MISTYPED: ReadonlySet<string> = new Set('瀧嶋冨龍淵峯曾舘斉穐祢');
const SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** Full-width digits, letters and signs to ASCII; names must never pass through here (塚 U+FA10 would be folded). */
export function foldWidth(text: string): string {
  return text.normalize('NFKC');
}

/** Full-width digits to ASCII, everything else as it is. */
export function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Every dash, and ー between digits, to `-`. */
export function foldDashes(text: string): string {
  return text.replace(DASHES, '-');
}

/** A code as a key: ASCII, upper case, one kind of hyphen, no spaces (`Ｏ－２６` → `O-26`). */
export function codeKey(text: string): string {
  return foldDashes(foldWidth(text)).replace(/\s/g, '').toUpperCase();
}

/** 名寄せの鍵: name or reading without spaces, variants, width and kana size, for comparing only. */
export function nameKey(text: string): string {
  let key = '';
  for (const unit of foldText(composeKana(text)).tight) key += String.fromCharCode(unit);
  return key;
}

/** 読みの鍵: as `nameKey`, with old kana and long vowels levelled (ヱ = エ, ヲ = オ, ー dropped). */
export function kanaKey(text: string): string {
  return nameKey(text).replace(/ー/g, '').replace(/ヲ/g, 'オ');
}

/** Half-width katakana and loose marks to full-width katakana; other characters as they are. */
export function wideKana(text: string): string {
  return composeKana(text.replace(/[\uff61-\uff9f]+/g, (kana) => kana.normalize('NFKC')));
}

/** A reading as hiragana, spaces kept as one full-width space. */
export function toHiragana(text: string): string {
  return wideKana(text)
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .trim()
    .replace(/[\s\u3000]+/g, '\u3000');
}

/** What is unusual in how a name is written; each is kept as written and found by its usual form too. */
interface NameOddity {
  readonly code:
    | 'variant-character'
    | 'compatibility-character'
    | 'supplementary-character'
    | 'variation-selector'
    | 'decomposed-kana';
  readonly characters: string;
  readonly usual: string;
}

/** Characters of a name that other programs may lose or change. */
export function oddCharacters(name: string): readonly NameOddity[] {
  const oddities: NameOddity[] = [];
  if (composeKana(name) !== name) oddities.push({ code: 'decomposed-kana', characters: '', usual: '' });
  const based = [...name.matchAll(/(.)[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu)].map((match) => match[1] ?? '').join('');
  if (based !== '') oddities.push({ code: 'variation-selector', characters: based, usual: based });
  for (const character of name.replace(SELECTOR, '')) {
    const compatible = /[\uf900-\ufaff]/.test(character) ? character.normalize('NFKC') : character;
    const usual = USUAL.get(compatible) ?? USUAL.get(character) ?? compatible;
    if (character.length > 1) oddities.push({ code: 'supplementary-character', characters: character, usual });
    else if (compatible !== character) oddities.push({ code: 'compatibility-character', characters: character, usual });
    else if (usual !== character && (!EVERYDAY_KANJI.has(character) || OFTEN_MISTYPED.has(character)))
      oddities.push({ code: 'variant-character', characters: character, usual });
  }
  return oddities;
}
