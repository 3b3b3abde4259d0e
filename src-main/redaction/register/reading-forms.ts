import { type Add, adder, orderedChoices } from './adder.ts';
import type { FormSink } from './forms.ts';
import { isAllKana, type NameParts, splitUnspaced } from './name-parts.ts';
import { readingBorders } from './unspaced-reading.ts';

/** 読みの表記: the reading whole and in its parts, and each part beside the kanji of the other. */
export function addReading(
  sink: FormSink,
  entity: number,
  kanaParts: readonly string[],
  names: readonly NameParts[],
): void {
  const add = adder(sink, entity, false);
  const [family, given] = kanaParts;
  if (family === undefined) return;
  if (kanaParts.length === 1) {
    add(family, 'full', 'kana');
    addUnspacedReading(add, family, names);
    return;
  }
  if (kanaParts.length > 2 || given === undefined) {
    for (const run of orderedChoices(kanaParts)) add(run.join(''), run.length === 1 ? 'given' : 'full', 'kana');
    return;
  }
  add(family + given, 'full', 'kana');
  add(given + family, 'full', 'kana');
  add(family, 'family', 'kana');
  add(given, 'given', 'kana');
  for (const name of names) {
    if (!isAllKana(name.given)) add(name.family + given, 'full', 'person');
    if (!isAllKana(name.family)) add(family + name.given, 'full', 'person');
  }
}

/** 鹿島（洋介）, 鹿島（洋）: the given name or its first kanji in brackets. */
export function addBracketed(sink: FormSink, entity: number, names: readonly NameParts[]): void {
  const add = adder(sink, entity, false);
  for (const { family, given, isCertain } of names) {
    if (!isCertain || family === '' || isAllKana(given)) continue;
    add(`${family}(${given})`, 'full', 'person');
    if (given.length > 1) add(`${family}(${given[0]})`, 'full', 'person');
  }
}

/** くろすこうたろう for 黒須幸太郎: its halves, and each beside the kanji of the other. */
function addUnspacedReading(add: Add, reading: string, names: readonly NameParts[]): void {
  for (const { name, family, given, isSure } of readingBorders(reading, names)) {
    add(family, isSure ? 'family' : 'weak', 'kana');
    add(given, isSure ? 'given' : 'weak', 'kana');
    if (isSure) add(given + family, 'full', 'kana');
    if (!isAllKana(name.family)) add(name.family + given, 'full', 'person');
    if (!isAllKana(name.given)) add(family + name.given, 'full', 'person');
  }
  if (names.length > 0) return;
  for (const split of splitUnspaced(reading, new Set())) {
    add(split.family, 'weak', 'kana');
    add(split.given, 'weak', 'kana');
  }
}
