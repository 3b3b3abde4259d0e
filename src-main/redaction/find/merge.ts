import { ENGLISH_LABELS, NO_PERSON, NOT_A_NAME } from '../words/people-words.ts';
import type { Hit } from './hit.ts';

const RANK: Readonly<Record<string, number>> = { register: 0, pattern: 1, guess: 2 };

const NO_REST =
  /^(?:さん[とはがのにをも]?|さ|サマ|サン|クン|ちゃん|くん|クン|さま|様|氏|殿|君|どん|やん|兄|姉|坊|さー?|たん|っち|ばあ|じい|のじい|のばあ|の?お?(?:ばあ|じい|ば|じ|ねえ|にい|かあ|とう)(?:ちゃん|さん)?|宅|家|方|明治|大正|昭和|平成|令和|[一二三四五六七八九十]|[父母妻夫子孫兄姉弟妹男女]|[ァ-ヶ]|Mr\.|Mrs\.|Ms\.|Dr\.|[長次三]男|[長次三]女|[元亡前]夫|[元亡前]妻|受取人|申請者?|児童|代理人|物件|様?弟|車|電話|理由|学校|家族|間借人|従業員)$/;
const NO_REST_END = /[人者所課係日時件号票録告欄印名員先座中科庫別他様]$/;
/** しらさぎ苑|相談員|鴻巣野: what somebody is, between a known body and a name. */
const ROLE_LEAD =
  /^(?:(?:生活)?(?:相談員|支援員|指導員)|介護(?:職員?|福祉士)|看護(?:師|職)|職員|施設長|管理者|主任|担当者?|店長|社長|医師)(?=[一-龠々]{2})/;
/** Between the names of one and the same person. */
const PARTS_BETWEEN = /^[ ・=,.]{1,2}$/;
const LETTER = /[一-龠々ぁ-んァ-ヶA-Za-z0-9]/;

/**
 * Settles overlaps: what is to be kept shields the hits inside it; certain hits that overlap become one, named after the register
 * hit or else the longest; suggestions survive only where nothing certain stands. Sorted, non-overlapping.
 */
export function mergeHits(found: readonly Hit[], soft: string): readonly Hit[] {
  const keeps = outermost(found.filter((hit) => hit.source === 'keep'));
  const hits =
    keeps.length === 0 ? found : found.filter((hit) => hit.source !== 'keep').flatMap((hit) => shielded(hit, keeps));
  const certain = hits.filter((hit) => hit.source !== 'guess').sort(byStart);
  const merged: Hit[] = [];
  for (const hit of certain) {
    const last = merged.at(-1);
    if (!last || !touches(last, hit, soft)) merged.push(hit);
    else merged[merged.length - 1] = { ...stronger(last, hit), start: last.start, end: Math.max(last.end, hit.end) };
  }
  return withGuesses(merged, hits.filter((hit) => hit.source === 'guess').sort(byStart), soft);
}

/**
 * Sweeps both sorted lists once. Of a suggestion that lies over something certain the rest stays (a known family name before an
 * unknown given name); of overlapping suggestions the first and longest stays, and of the others what reaches beyond it.
 */
function withGuesses(certain: readonly Hit[], guesses: readonly Hit[], soft: string): readonly Hit[] {
  const result: Hit[] = [...certain];
  let next = 0;
  let free = 0;
  const add = (guess: Hit, from: number, until: number): void => {
    const first = Math.max(from, free);
    let [start, to] = [first, until];
    if (guess.type === 'person' && first > guess.start)
      start += ROLE_LEAD.exec(soft.slice(first, until))?.[0].length ?? 0;
    while (start < to && isBlank(soft, start)) start++;
    while (start < to && isBlank(soft, to - 1)) to--;
    if (start >= to || !LETTER.test(soft.slice(start, to))) return;
    if (first > guess.start && to - start < 2 && guess.type !== 'person') return;
    const isCut = first > guess.start || until < guess.end;
    if (guess.type === 'person' && isCut && !isRestOfName(soft.slice(start, until))) return;
    result.push({ ...guess, start, end: to });
    free = to;
  };
  for (const guess of guesses) {
    while (next < certain.length && (certain[next] as Hit).end <= guess.start) next++;
    let from = guess.start;
    for (let at = next; at < certain.length && (certain[at] as Hit).start < guess.end; at++) {
      const hit = certain[at] as Hit;
      add(guess, from, hit.start);
      from = Math.max(from, hit.end);
    }
    add(guess, from, guess.end);
  }
  return result.sort(byStart);
}

function isBlank(soft: string, at: number): boolean {
  return soft[at] === ' ' || soft[at] === '\n';
}

/** What is left of a suggested name when something certain is taken out: a form of address, a relation or a label is nobody. */
function isRestOfName(rest: string): boolean {
  const text = rest.replace(/[ \n]+/g, '');
  if (NOT_A_NAME.has(text) || NO_PERSON.test(text) || NO_REST.test(text)) return false;
  if (/^[一-龠々]+$/.test(text) && (text.length > 3 || NO_REST_END.test(text))) return false;
  if (/^[A-Za-z.]+$/.test(text) && ENGLISH_LABELS.has(text.replace('.', '').toLowerCase())) return false;
  return !/\n/.test(rest) || /^[一-龠々]{1,3}$|^[ぁ-んー]{2,5}$|^[ァ-ヶー]{2,6}$/.test(text);
}

function byStart(one: Hit, other: Hit): number {
  return one.start - other.start || other.end - one.end;
}

function touches(last: Hit, hit: Hit, soft: string): boolean {
  if (hit.start < last.end) return true;
  if (last.entity >= 0 && last.entity === hit.entity && PARTS_BETWEEN.test(soft.slice(last.end, hit.start)))
    return true;
  return (
    last.type === 'address' &&
    hit.type === 'address' &&
    hit.start - last.end <= 24 &&
    /^[\s、,]*$/.test(soft.slice(last.end, hit.start))
  );
}

function stronger(one: Hit, other: Hit): Hit {
  const first = RANK[one.source] as number;
  const second = RANK[other.source] as number;
  if (first !== second) return first < second ? one : other;
  const longer = other.end - other.start - (one.end - one.start);
  // Of the same stretch the name of someone known says more than a family name with any given name.
  return longer > 0 || (longer === 0 && one.entity < 0 && other.entity >= 0) ? other : one;
}

function outermost(keeps: readonly Hit[]): readonly Hit[] {
  const sorted = [...keeps].sort(byStart);
  const outer: Hit[] = [];
  for (const keep of sorted) if (keep.end > (outer.at(-1)?.end ?? -1)) outer.push(keep);
  return outer;
}

function shielded(hit: Hit, keeps: readonly Hit[]): readonly Hit[] {
  for (const keep of keepsNear(keeps, hit)) {
    if (keep.start <= hit.start && keep.end >= hit.end) {
      const isSame = keep.start === hit.start && keep.end === hit.end;
      return isSame && hit.source === 'register' ? [{ ...hit, source: 'guess' }] : [];
    }
  }
  return [hit];
}

function keepsNear(keeps: readonly Hit[], hit: Hit): readonly Hit[] {
  let low = 0;
  let high = keeps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keeps[middle] as Hit).end < hit.end) low = middle + 1;
    else high = middle;
  }
  const near = keeps.slice(low, low + 3);
  return near.filter((keep) => keep.start <= hit.start);
}
