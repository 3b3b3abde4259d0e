import type { Person } from '../../contract/support-case.ts';
import { canonicalRomaji } from '../../redaction/register/romaji.ts';
import { type PreparedRegister, prepareRegister } from '../../redaction/register.ts';
import { findDates } from '../../redaction/text/dates.ts';
import { softForm, tightForm } from '../../redaction/text/fold.ts';
import { asciiDigits, numeralValue } from '../../redaction/text/numerals.ts';
import { knownOf } from '../redaction/gather.ts';

/** 本人のもの: what is the person's own, in every written form, so that nothing of it is kept back. */
export interface Own {
  readonly names: PreparedRegister;
  /** Every form in which a name is met, tight. */
  readonly forms: ReadonlySet<string>;
  readonly birthDate: string | null;
  /** Addresses as their numbers are compared. */
  readonly addresses: readonly string[];
  /** Other identifiers, tight. */
  readonly identifiers: ReadonlySet<string>;
}

/** What the record says of the person. */
export function ownOf(person: Person): Own {
  const names = prepareRegister({ known: knownOf([{ ...person, identifiers: [], birthDate: null }]) });
  const numbers = prepareRegister({ known: knownOf([{ ...person, name: '?', kana: '', romaji: '', otherNames: [] }]) });
  return {
    names: { ...names, digits: numbers.digits },
    forms: new Set(names.patterns),
    birthDate: person.birthDate,
    addresses: person.identifiers.filter(({ kind }) => kind === 'address').map(({ value }) => addressForm(value)),
    identifiers: new Set(person.identifiers.map(({ value }) => tightForm(value))),
  };
}

/** Whether a stretch says nothing but what is the person's own; `on` is the day of which the text speaks. Any doubt is a no. */
export function isOwn(own: Own, text: string, on: string): boolean {
  const tight = tightForm(text);
  return (
    own.forms.has(tight) ||
    own.identifiers.has(tight) ||
    isOwnRomaji(own, text) ||
    isOwnNumber(own, text) ||
    isOwnAddress(own, text) ||
    isOwnDay(own, text) ||
    isOwnAge(own, text, on)
  );
}

function isOwnRomaji({ names }: Own, text: string): boolean {
  const soft = softForm(text).trim();
  if (!/^[A-Za-z][A-Za-z '’.,・-]*$/.test(soft)) return false;
  const { family, given, word } = names.romaji;
  const keys = soft.split(/[ ,・]+/).map((part) => canonicalRomaji(part.toLowerCase()));
  if (keys.every((key) => family.has(key) || given.has(key) || word.has(key))) return true;
  if (names.initials.has(soft.replace(/[^A-Za-z]/g, '').toLowerCase())) return true;
  const whole = keys.join('');
  return [...family.keys()].some((one) => [...given.keys()].some((two) => one + two === whole || two + one === whole));
}

/** Telephone and other numbers: the same digits, with or without the code of the country or the leading zero. */
function isOwnNumber({ names }: Own, text: string): boolean {
  const soft = softForm(text);
  return /^[0-9〇零一二三四五六七八九OolI|+() .・の/-]+$/.test(soft) && names.digits.has(asciiDigits(soft));
}

function isOwnAddress({ addresses }: Own, text: string): boolean {
  const form = addressForm(text);
  return (
    form.length >= 3 &&
    addresses.some((address) => {
      const at = address.indexOf(form);
      if (at < 0) return false;
      // A house number must not go on: 2-14-7 is not 2-14-70, and 14-7 is not 2-14-7 of another town.
      const next = address[at + form.length] ?? '';
      return !(/\d$/.test(form) && /[\d]/.test(next)) && !(/^\d/.test(form) && /\d/.test(address[at - 1] ?? ''));
    })
  );
}

/** Units and separators between numbers are one and the same. */
function addressForm(text: string): string {
  return tightForm(
    softForm(text)
      .replace(/〒?\d{3}-\d{4}/g, '')
      .replace(/[〇一二三四五六七八九十百]+(?=丁目|番|号|条|線)/g, (digits) => String(numeralValue(digits)))
      .replace(/(\d)[ ]*(?:丁目|番地の?|番|号室|号棟|号|の(?=\d))[ ]*/g, '$1-'),
  )
    .replace(/[-ー‐]+/g, '-')
    .replace(/-(?!\d)/g, '')
    .replace(/^-/, '');
}

function isOwnDay({ birthDate }: Own, text: string): boolean {
  if (birthDate === null) return false;
  const soft = softForm(text)
    .replace(/(?:生まれ|生)$/, '')
    .trim();
  const [date] = findDates(soft);
  if (date) return date.iso === birthDate && date.start === 0 && date.end === soft.length;
  const day = /^(.{1,3})月(.{1,3})日$/.exec(soft);
  return (
    day !== null &&
    [day[1], day[2]].map((part) => String(numeralValue(part ?? '')).padStart(2, '0')).join('-') === birthDate.slice(5)
  );
}

function isOwnAge({ birthDate }: Own, text: string, on: string): boolean {
  const age = /^(?:満|当時|年齢[ :：]*)?[ ]?(.{1,4}?)[ ]?[歳才]?$/.exec(softForm(text).trim());
  if (birthDate === null || !age) return false;
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return numeralValue(age[1] ?? '') === (on.slice(5) < birthDate.slice(5) ? years - 1 : years);
}
