import { foldDashes, foldWidth } from './fold.ts';

/** What was odd in how a telephone number was written. */
type PhoneNote =
  | 'phone-full-width'
  | 'excel-guard'
  | 'phone-without-hyphens'
  | 'phone-leading-zero-missing'
  | 'several-phones'
  | 'not-a-phone';

/** The numbers of one cell in one spelling, `0968-00-1101`, with a short internal number after a space if there is one. */
interface ParsedPhones {
  readonly phones: readonly string[];
  readonly notes: readonly PhoneNote[];
}

const MOBILE = /^0[5789]0/;
const FREE = /^0(120|800|570|990)/;
const SPLIT = /[、，;；|\n]|\s*[,/／・]\s*(?=\D{0,8}[0+])|または|又は|もしくは/;

/** Area codes that the well-written numbers of a column use; longest first. They place the hyphens of the others. */
export function areaCodesOf(cells: readonly string[]): readonly string[] {
  const codes = cells.flatMap((cell) =>
    [...foldDashes(foldWidth(cell)).matchAll(/(?<!\d)(0\d{1,4})-\d{1,4}-\d{3,4}/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(codes)].filter((code) => !MOBILE.test(`${code}0`)).sort((one, other) => other.length - one.length);
}

/** Reads a cell of telephone numbers: full width, `="…"`, missing hyphens or leading zero, several in one cell, ー for hyphens. */
export function parsePhones(written: string, areaCodes: readonly string[] = []): ParsedPhones {
  if (written.trim() === '' || /^[\s\-－ー―なし無不明]+$/.test(written)) return { phones: [], notes: [] };
  const notes = new Set<PhoneNote>();
  const guarded = written.match(/^\s*="?(.*?)"?\s*$/s)?.[1];
  const bare = guarded !== undefined && /^\s*=/.test(written) ? guarded : written;
  if (bare !== written) notes.add('excel-guard');
  if (/[０-９]|[－ー―−](?=[0-9０-９])/.test(bare)) notes.add('phone-full-width');
  const phones: string[] = [];
  for (const part of foldWidth(bare).split(SPLIT)) {
    const one = number(foldDashes(part), areaCodes, notes);
    if (one) phones.push(one);
    else if (/\d/.test(part)) notes.add('not-a-phone');
  }
  if (phones.length > 1) notes.add('several-phones');
  if (phones.length === 0) notes.add('not-a-phone');
  return { phones: [...new Set(phones)], notes: [...notes] };
}

function number(part: string, areaCodes: readonly string[], notes: Set<PhoneNote>): string | null {
  const internal = part.match(/(?:内線|内|ext\.?)\s*:?\s*(\d{1,6})/i)?.[1];
  const main = part
    .replace(/(?:内線|内|ext\.?)\s*:?\s*\d{1,6}/i, '')
    .replace(/\+81[\s-]*(?:\(0\))?0?/, '0')
    .replace(/\((0\d{1,4})\)/, '$1-')
    .replace(/(\d)\((\d{1,4})\)(\d)/, '$1-$2-$3');
  const run = main.match(/\d[\d\s\-.のノ]*\d/)?.[0] ?? '';
  if (/\d{3}/.test(main.replace(run, ''))) notes.add('not-a-phone');
  const groups = run.split(/[^\d]+/).filter(Boolean);
  let digits = groups.join('');
  if (!digits.startsWith('0') && (digits.length === 9 || digits.length === 10)) {
    digits = `0${digits}`;
    notes.add('phone-leading-zero-missing');
    if (groups.length === 3) return withInternal([`0${groups[0]}`, groups[1], groups[2]].join('-'), internal);
  }
  if (!digits.startsWith('0') || digits.length < 10 || digits.length > 11) return null;
  if (groups.length === 3) return withInternal(groups.join('-'), internal);
  notes.add('phone-without-hyphens');
  return withInternal(hyphenated(digits, areaCodes), internal);
}

const withInternal = (phone: string, internal: string | undefined): string =>
  internal ? `${phone} 内線${internal}` : phone;

function hyphenated(digits: string, areaCodes: readonly string[]): string {
  const cut = (first: number, second: number): string =>
    `${digits.slice(0, first)}-${digits.slice(first, first + second)}-${digits.slice(first + second)}`;
  if (digits.length === 11) return FREE.test(digits) ? cut(4, 3) : cut(3, 4);
  if (FREE.test(digits)) return cut(4, 3);
  const area = areaCodes.find((code) => digits.startsWith(code)) ?? (/^0[36]/.test(digits) ? digits.slice(0, 2) : null);
  return area ? cut(area.length, 6 - area.length) : digits;
}

/** Digits of a telephone number, for comparing. */
export function phoneKey(phone: string): string {
  return foldWidth(phone)
    .replace(/内線.*$/, '')
    .replace(/\D/g, '');
}
