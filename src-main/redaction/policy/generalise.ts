import type { PolicyKind } from '../../contract/redaction-policy.ts';
import { parseDate } from '../text/dates.ts';
import { foldText } from '../text/fold.ts';
import { numeralValue } from '../text/numerals.ts';

/** 一般化: a wider word for what stood here; null where none is safe, and then the fixed mark stands. */
export function generalised(kind: PolicyKind, text: string): string | null {
  const { soft } = foldText(text);
  switch (kind) {
    case 'age':
      return ageBand(soft);
    case 'birth-date':
      return yearAndMonth(soft);
    case 'address':
      return municipality(text);
    case 'facility':
      return MEDICAL.test(text) ? '医療機関' : '施設';
    case 'school':
      return schoolKind(text);
    case 'workplace':
      return '勤務先';
    case 'amount':
      return moneyBand(soft);
    default:
      return null;
  }
}

const MEDICAL = /病院|医院|診療所|クリニック|医療センター|内科|外科|歯科/;
const NUMBER = /[0-9〇零一二三四五六七八九十百千]+/;

function ageBand(soft: string): string | null {
  const written = NUMBER.exec(soft);
  const age = written ? numeralValue(written[0]) : Number.NaN;
  if (!Number.isInteger(age) || age > 130) return null;
  if (age < 10) return '10歳未満';
  return age >= 90 ? '90歳以上' : `${Math.floor(age / 10) * 10}代`;
}

function yearAndMonth(soft: string): string | null {
  const day = parseDate(soft.replace(/生まれ|生$/, '').trim());
  return day === null ? null : `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月`;
}

/** As far as the town or city: 架空市標原町2丁目 → 架空市. A town alone stays the town; what names neither becomes nothing. */
function municipality(text: string): string | null {
  const bare = text.replace(/^〒?[0-9０-９]{3}[-－ー‐]?[0-9０-９]{4}\s*/, '').replace(/^.{2,3}[都道府県]/, '');
  const city = /^[^0-9０-９\s、。]{1,8}?[市区]|^[^0-9０-９\s、。]{1,6}郡[^0-9０-９\s、。]{1,6}?[町村]/.exec(bare);
  if (city) return city[0];
  return /^[^0-9０-９〇一二三四五六七八九十\s、。]{1,8}?[町村]/.exec(bare)?.[0] ?? null;
}

const SCHOOLS: readonly (readonly [RegExp, string])[] = [
  [/小学校|小$/, '小学校'],
  [/中学校|中$/, '中学校'],
  [/高等学校|高校|高$/, '高等学校'],
  [/大学|短大/, '大学'],
  [/保育|幼稚|こども園/, '保育施設'],
  [/支援学校|養護学校/, '特別支援学校'],
];

function schoolKind(text: string): string {
  return SCHOOLS.find(([form]) => form.test(text))?.[1] ?? '学校';
}

const BANDS: readonly (readonly [number, string])[] = [
  [10_000, '1万円未満'],
  [50_000, '1万円以上5万円未満'],
  [100_000, '5万円以上10万円未満'],
  [200_000, '10万円以上20万円未満'],
  [500_000, '20万円以上50万円未満'],
  [1_000_000, '50万円以上100万円未満'],
];

function moneyBand(soft: string): string | null {
  const bare = soft.replace(/[,\s]/g, '');
  const man =
    /^[^0-9〇一二三四五六七八九十百千]*([0-9.]+|[〇一二三四五六七八九十百千]+)万(?:([0-9]+|[〇一二三四五六七八九十百千]+)(千)?)?/.exec(
      bare,
    );
  const yen = man
    ? amountOf(man[1] ?? '') * 10_000 + (man[2] ? amountOf(man[2]) * (man[3] ? 1000 : 1) : 0)
    : amountOf(NUMBER.exec(bare)?.[0] ?? '');
  if (!Number.isFinite(yen) || yen <= 0) return null;
  return BANDS.find(([below]) => yen < below)?.[1] ?? '100万円以上';
}

const amountOf = (text: string): number =>
  /^[0-9.]+$/.test(text) ? Number(text) : text === '' ? Number.NaN : numeralValue(text);
