import { tightForm } from '../text/fold.ts';
import { misfit } from '../words/kanji-readings.ts';
import { adder, orderedChoices } from './adder.ts';
import type { EntityValues, FormSink } from './forms.ts';
import { isAllKana, type NameParts, separatedParts, splitUnspaced } from './name-parts.ts';
import { addBracketed, addReading } from './reading-forms.ts';
import { romajiOfKana } from './romaji.ts';
import { readingBorders } from './unspaced-reading.ts';

const TRAILING_HONORIFIC = /(?:さん|さま|様|氏|くん|君|ちゃん|チャン|先生|殿|嬢)$/;
const UNNAMED = /^(?:氏名)?(?:不詳|不明|未詳|匿名)$/;

/** 氏名の表記: gathers every written form of a person: with and without spaces, family and given name, reading, romaji, initials, other names. */
export function addPersonForms(
  sink: FormSink,
  person: EntityValues,
  entity: number,
  families: ReadonlySet<string>,
): void {
  const parts = separatedParts(person.value).map((part) =>
    part.replace(/(?<=.{2})(?:さん|さま|様|氏|ちゃん|くん)$/, ''),
  );
  const kanaParts = person.kana ? separatedParts(person.kana) : [];
  if (parts.some((part) => UNNAMED.test(part))) return;
  const name = nameOf(parts, kanaParts, families);
  addParts(sink, entity, parts, name, 'person', true);
  addReading(sink, entity, kanaParts, name);
  addBracketed(sink, entity, name);
  if (parts.length > 1 && parts.every((part) => /^[a-z.'’-]+$/i.test(part)))
    addRomaji(
      sink,
      entity,
      parts.map((part) => part.toLowerCase()),
    );
  const romaji = person.romaji
    ? separatedParts(person.romaji).map((part) => part.toLowerCase())
    : kanaParts.map(romajiOfKana);
  addRomaji(sink, entity, romaji.filter(Boolean), !person.romaji && parts.join('').length > 1);
  const border = kanaParts.length === 1 && readingBorders(kanaParts[0] ?? '', name).find(({ isSure }) => isSure);
  if (border && !person.romaji) addRomaji(sink, entity, [border.family, border.given].map(romajiOfKana));
  for (const alias of person.aliases ?? []) addAlias(sink, entity, alias, name[0], families);
}

function nameOf(
  parts: readonly string[],
  kanaParts: readonly string[],
  families: ReadonlySet<string>,
): readonly NameParts[] {
  const [first, second] = parts;
  if (first === undefined) return [];
  if (parts.length === 2 && second !== undefined) return [{ family: first, given: second, isCertain: true }];
  if (parts.length > 2) return [];
  if (isAllKana(first) && kanaParts.length === 2) {
    const border = kanaParts[0]?.length ?? 0;
    if (tightForm(kanaParts.join('')) === tightForm(first))
      return [{ family: first.slice(0, border), given: first.slice(border), isCertain: true }];
  }
  const read = kanaParts.length === 2 ? bestBorders(first, kanaParts) : [];
  return read.length > 0 ? read : splitUnspaced(first, families);
}

/** The border of 楠寿々子 at which くすのき and すずこ are best read; several if they read as well. */
function bestBorders(name: string, [family = '', given = '']: readonly string[]): readonly NameParts[] {
  const borders = Array.from({ length: Math.max(0, name.length - 1) }, (_, index) => {
    const parts = { family: name.slice(0, index + 1), given: name.slice(index + 1), isCertain: true };
    const fit = misfit(tightForm(parts.family), tightForm(family)) + misfit(tightForm(parts.given), tightForm(given));
    return { parts, fit };
  });
  const least = Math.min(...borders.map(({ fit }) => fit));
  return borders.filter(({ fit }) => fit === least && Number.isFinite(fit)).map(({ parts }) => parts);
}

function addParts(
  sink: FormSink,
  entity: number,
  parts: readonly string[],
  names: readonly NameParts[],
  type: string,
  isRegistered: boolean,
): void {
  const add = adder(sink, entity, isRegistered);
  if (parts.length > 2) {
    for (const run of orderedChoices(parts)) add(run.join(''), run.length === 1 ? 'given' : 'full', type);
    return;
  }
  add(parts.join(''), parts.length === 1 && (parts[0]?.length ?? 0) < 2 ? 'given' : 'full', type);
  if (parts.length === 2 && isAllKana(parts.join(''))) add([...parts].reverse().join(''), 'full', type);
  for (const name of names) {
    add(name.family, name.isCertain ? 'family' : 'weak', type);
    add(name.given, name.isCertain ? 'given' : 'weak', type);
  }
  if (parts.length === 1 && names.length === 0) add(parts[0] ?? '', 'given', type);
}

function addRomaji(sink: FormSink, entity: number, parts: readonly string[], isUnparted = false): void {
  const [family, given] = parts;
  if (parts.length === 2 && family && given) {
    sink.addRomaji('family', family, entity);
    sink.addRomaji('given', given, entity);
    sink.addInitials(family, given, entity);
    // Letters that meet (Sawada Ai) may count as one long vowel.
    for (const whole of [family + given, given + family]) sink.addRomaji('whole', whole, entity);
  } else if (parts.length === 1 && parts[0] && isUnparted) sink.addRomaji('whole', parts[0], entity);
  else for (const part of parts) sink.addRomaji('word', part, entity);
}

/** 通称の表記: gathers a nickname, former name or short name. */
export function addAlias(
  sink: FormSink,
  entity: number,
  alias: string,
  name: NameParts | undefined,
  families: ReadonlySet<string>,
): void {
  const add = adder(sink, entity, true);
  const parts = separatedParts(alias).map((part, index, all) =>
    index === all.length - 1 ? part.replace(TRAILING_HONORIFIC, '') : part,
  );
  const whole = parts.join('');
  if (!whole) return;
  const called = separatedParts(alias).join('');
  if (called !== whole && whole.length >= 2) add(called, 'alias', 'alias');
  if (/^[a-z .'-]+$/i.test(whole)) {
    addRomaji(
      sink,
      entity,
      parts.map((part) => part.toLowerCase()),
    );
    return;
  }
  const type = name && whole.endsWith(name.given) && !whole.startsWith(name.family) ? 'former-name' : 'alias';
  if (parts.length > 1) {
    addParts(sink, entity, parts, nameOf(parts, [], families), type, true);
    return;
  }
  if (/[のな](?!$)/.test(whole) && whole.length >= 4) add(whole, 'phrase', 'alias');
  else if (name && whole.length > name.given.length && whole.endsWith(name.given) && name.given) {
    add(whole, 'full', type);
    add(whole.slice(0, -name.given.length), 'family', type);
  } else if (name && whole.length > name.family.length && whole.startsWith(name.family) && name.family) {
    add(whole, 'full', type);
    add(whole.slice(name.family.length), 'given', type);
  } else {
    add(whole, 'alias', 'alias');
    if (!isAllKana(whole) && whole.length >= 4)
      addParts(sink, entity, [whole], splitUnspaced(whole, families), type, true);
  }
}
