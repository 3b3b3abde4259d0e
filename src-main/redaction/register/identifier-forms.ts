import { softForm, tightForm } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { FormSink } from './forms.ts';
import { spellings } from './spellings.ts';

const DIGITS = /[0-9][0-9 \-・./]*[0-9]/g;
const PREFIX = /^(?:第|No\.?|№|#|@|https?:\/\/(?:www\.)?|www\.)/i;
const SUFFIX = /(?:号|\/)$/;
const WORDS =
  /(?:記号|番号|枝番|支店|本店|普通|当座|貯蓄|預金|口座|銀行|信用金庫|信金|農協|名義|店番|ゆうちょ|[:：、,()（）])/;
const PLATE = /[0-9][0-9A-Z]{1,2} ?([ぁ-んァ-ヶA-Z]) ?([0-9]{1,2} ?-? ?[0-9]{2}|[・.]+ ?[0-9]{1,3})$/;
const MOST_JOINTS = 4;
const KANJI_DIGITS = '〇一二三四五六七八九';

/** 番号・アドレスの表記: gathers a number or code as it stands, without its prefix, with any hyphens left out, and its long digit runs alone. */
export function addIdentifierForms(sink: FormSink, value: string, entity: number, type: string): void {
  const soft = softForm(value).trim();
  const add = (text: string): void => {
    for (const spelling of withoutJoints(tightForm(text)).flatMap(spellings).flatMap(otherwise))
      sink.add(spelling, { use: 'literal', type, entity, isRegistered: true });
  };
  add(soft);
  const core = soft.replace(PREFIX, '').replace(SUFFIX, '');
  if (core !== soft && core.length >= 5) add(core);
  for (const [number, digits = ''] of soft.matchAll(/第?([0-9]{4,5})(?:号|$)/g))
    if (number !== digits || digits.length === 5)
      for (const form of new Set([number, ...(digits.length === 5 ? [digits] : [])])) add(form);
  if (/^[^@ ]+@[^@ ]+$/.test(core))
    for (const spelling of mailForms(tightForm(core)))
      sink.add(spelling, { use: 'literal', type, entity, isRegistered: true });
  const plate = PLATE.exec(soft);
  if (plate) add(`${plate[1]}${plate[2]}`);
  const whole = asciiDigits(soft);
  if (/^[0-9\s./・-]+$/.test(soft) && whole.length >= 6) sink.addDigits(whole, entity);
  for (const [run] of soft.matchAll(DIGITS)) {
    const digits = asciiDigits(run);
    const isPart = /[A-Za-z]/.test(soft) || /[0-9]年|@/.test(soft);
    if (!isPart && digits.length >= 6) sink.addDigits(digits, entity);
  }
  if (!WORDS.test(soft)) return;
  for (const part of soft.split(new RegExp(`${WORDS.source}|\\s`)))
    if (/[0-9]/.test(part) && part.length >= 4) add(part);
}

/** ク-2207 as クー2207, 福1182 as 福一一八二. */
function otherwise(tight: string): readonly string[] {
  const dashed = tight.replace(/(?<=[ァ-ヶ])-/g, 'ー');
  const all = dashed === tight ? [tight] : [tight, dashed];
  if (!/[0-9].*[0-9].*[0-9]/.test(tight) || tight.includes('@')) return all;
  return [...all, ...all.map((spelling) => spelling.replace(/[0-9]/g, (digit) => KANJI_DIGITS[Number(digit)] ?? ''))];
}

/** hanako@mail.example as it is spoken, and what stands before its @ if that is telling. */
function mailForms(tight: string): readonly string[] {
  const [local = '', domain = ''] = tight.split('@');
  const told = ['アツトマーク', 'アツト', '(アツトマーク)', '(アツト)', '(at)', '★', '☆'].flatMap((at) => [
    `${local}${at}${domain}`,
    `${local}${at}${domain}`.replaceAll('.', 'ドツト'),
  ]);
  const isTelling = local.length >= 6 && /[0-9._-]/.test(local);
  return isTelling ? [...told, local] : told;
}

/** K-204-7781 is also K2047781 and K204-7781: every choice of its hyphens. */
function withoutJoints(tight: string): readonly string[] {
  if (!/[0-9]/.test(tight) || tight.includes('@')) return [tight];
  const parts = tight.split(/[-_]/);
  if (parts.length < 2 || parts.length > MOST_JOINTS + 1) return [tight, parts.join('')];
  let spellings = [parts[0] as string];
  for (const part of parts.slice(1)) spellings = spellings.flatMap((head) => [`${head}-${part}`, head + part]);
  return [...new Set([tight, ...spellings])].filter((spelling) => spelling.length >= 3);
}
