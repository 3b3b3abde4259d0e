import { foldWidth } from './fold.ts';

/** How a date was written. */
export type DateStyle =
  | 'era-short'
  | 'era-long'
  | 'western-slash'
  | 'western-hyphen'
  | 'western-long'
  | 'western-dot'
  | 'compact'
  | 'excel-serial';
/** What is odd in a date; `not-a-date` and those that follow leave it unread. */
type DateNote =
  | 'excel-serial'
  | 'compact'
  | 'after-era-end'
  | 'before-era-start'
  | 'no-such-day'
  | 'day-missing'
  | 'era-missing'
  | 'unknown'
  | 'not-a-date';

/** A date as `YYYY-MM-DD`, or `null` when it cannot be read. */
interface ParsedDate {
  readonly date: string | null;
  readonly style: DateStyle | null;
  readonly notes: readonly DateNote[];
}

interface Era {
  readonly names: string;
  readonly firstYear: number;
  readonly from: string;
  readonly to: string;
}
/** 元号 with first and last day; the last day of one and the first of the next are both as proclaimed. */
const ERAS: readonly Era[] = [
  { names: '明治|明|M|1', firstYear: 1868, from: '1868-01-25', to: '1912-07-29' },
  { names: '大正|大|T|2', firstYear: 1912, from: '1912-07-30', to: '1926-12-24' },
  { names: '昭和|昭|S|3', firstYear: 1926, from: '1926-12-25', to: '1989-01-07' },
  { names: '平成|平|H|4', firstYear: 1989, from: '1989-01-08', to: '2019-04-30' },
  { names: '令和|令|R|5', firstYear: 2019, from: '2019-05-01', to: '9999-12-31' },
];
const ERA = '明治|大正|昭和|平成|令和|[明大昭平令MTSHR]';
const KANJI_DIGITS = '〇一二三四五六七八九';
const none = (...notes: DateNote[]): ParsedDate => ({ date: null, style: null, notes });

/** Reads a date in any style of municipal lists: `R8.4.1`, 令和8年4月10日, 2025/6/12, 20260402, Excel's 46114, 八年 in kanji. */
export function parseDate(written: string): ParsedDate {
  const text = plain(written);
  if (text === '') return none();
  if (/^(不詳|不明|未定|未詳|未確認|なし|無|-+|\?+)$/.test(text)) return none('unknown');
  const era = text.match(new RegExp(`^(${ERA})\\.?(元|\\d{1,2})[./\\-年](\\d{1,2})[./\\-月](\\d{1,2})日?$`, 'i'));
  if (era)
    return inEra(era[1] ?? '', era[2] ?? '', era[3] ?? '', era[4] ?? '', /年/.test(text) ? 'era-long' : 'era-short');
  const eraCompact = text.match(new RegExp(`^(${ERA}|(?=[1-5]\\d{6}$)[1-5])(\\d{2})(\\d{2})(\\d{2})$`, 'i'));
  if (eraCompact)
    return withNote(
      inEra(eraCompact[1] ?? '', eraCompact[2] ?? '', eraCompact[3] ?? '', eraCompact[4] ?? '', 'compact'),
      'compact',
    );
  const western = text.match(/^(\d{4})([./\-年])(\d{1,2})[./\-月](\d{1,2})日?$/);
  if (western) return day(Number(western[1]), Number(western[3]), Number(western[4]), westernStyle(western[2] ?? ''));
  const compact = text.match(/^((?:18|19|20)\d{2})(\d{2})(\d{2})$/);
  if (compact) return withNote(day(Number(compact[1]), Number(compact[2]), Number(compact[3]), 'compact'), 'compact');
  const monthFirst = text.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
  if (monthFirst) return day(Number(monthFirst[3]), Number(monthFirst[1]), Number(monthFirst[2]), 'western-slash');
  if (/^\d{5}$/.test(text) && Number(text) >= 5000 && Number(text) <= 80_000) return serial(Number(text));
  if (new RegExp(`^(?:(?:${ERA})\\.?(?:元|\\d{1,2})|\\d{4})(?:[./\\-年](?:\\d{1,2}月?)?)?$`, 'i').test(text))
    return none('day-missing');
  if (/^'?\d{1,2}[./\-年]\d{1,2}[./\-月]\d{1,2}日?$/.test(text)) return none('era-missing');
  return none('not-a-date');
}

/** 満年齢: full years on a day; both as `YYYY-MM-DD`. */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function plain(written: string): string {
  return foldWidth(written)
    .replace(/^'|^="(.*)"$/, '$1')
    .replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/, '')
    .replace(/[\s　]/g, '')
    .replace(/\([月火水木金土日](曜日?)?\)|[月火水木金土日]曜日?$/g, '')
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/(?:付|付け|生|生まれ|頃|ごろ)$/, '')
    .replace(/[〇一二三四五六七八九十]+(?=[年月日])/g, (kanji) => String(fromKanji(kanji)));
}

function fromKanji(kanji: string): number {
  if (!kanji.includes('十')) return Number([...kanji].map((digit) => KANJI_DIGITS.indexOf(digit)).join(''));
  const [tens = '', ones = ''] = kanji.split('十');
  return (tens === '' ? 1 : KANJI_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : KANJI_DIGITS.indexOf(ones));
}

function inEra(name: string, year: string, month: string, dayOfMonth: string, style: DateStyle): ParsedDate {
  const era = ERAS.find(({ names }) => names.split('|').includes(name.toUpperCase()));
  if (!era) return none('not-a-date');
  const count = year === '元' ? 1 : Number(year);
  if (count === 0) return none('no-such-day');
  const parsed = day(era.firstYear + count - 1, Number(month), Number(dayOfMonth), style);
  if (parsed.date === null) return parsed;
  if (parsed.date > era.to) return withNote(parsed, 'after-era-end');
  return parsed.date < era.from ? withNote(parsed, 'before-era-start') : parsed;
}

function day(year: number, month: number, dayOfMonth: number, style: DateStyle): ParsedDate {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth)
    return none('no-such-day');
  return { date: date.toISOString().slice(0, 10), style, notes: [] };
}

/** Excel's day count of the 1900 system. */
function serial(days: number): ParsedDate {
  const date = new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
  return { date, style: 'excel-serial', notes: ['excel-serial'] };
}

const withNote = (parsed: ParsedDate, note: DateNote): ParsedDate =>
  parsed.date === null ? parsed : { ...parsed, notes: [...parsed.notes, note] };

function westernStyle(separator: string): DateStyle {
  if (separator === '/') return 'western-slash';
  if (separator === '-') return 'western-hyphen';
  return separator === '.' ? 'western-dot' : 'western-long';
}
