import type { Hit } from '../find/hit.ts';
import { AGE_ASKED, LIFE_EVENT, OF_PERSON, TIME_BEFORE } from './age-context.ts';
import { guessHit, lineBefore, standsAt } from './pattern-hit.ts';
import { endsUtterance, opensUtterance } from './told-ages.ts';

const ONES =
  '(?:いち|に|さん|よん|し|ご|ろく|なな|しち|はち|きゅう|く|イチ|ニ|サン|ヨン|ゴ|ロク|ナナ|ハチ|キュウ|キュー)';
const TENS =
  '(?:(?:に|さん|よん|ご|ろく|なな|しち|はち|きゅう|ニ|サン|ヨン|ゴ|ロク|ナナ|シチ|ハチ|キュウ|キュー)?(?:じゅう|じゅー|ジュウ|ジュー))';
/** じゅうはち, 七じゅうご歳: an age as it is spoken. */
const SPOKEN = new RegExp(
  `(?<![ぁ-ん])${TENS}${ONES}?(?:[ ]?(?:さい|歳|才|サイ))?|(?:(?<![ぁ-んァ-ヶ])|(?<=[一-龠々ァ-ヶ][はがもの]))${ONES}[ ]?(?:さい(?!(?![のでにだはがやと])[ぁ-ん]{3})|歳|才|サイ(?![ァ-ヶー]))`,
  'g',
);
/** ことし|はちじゅう, ナナジユウ: ten behind hiragana that ends a word of its own, or as old machines print it. */
const TEN = /じゅ[うー]|ジユウ/g;
const BACK = new RegExp(
  `(?<=とし|もう|まだ|さん|ちゃん|くん|ばあ|じい|[はもがで])${TENS}$|(?:${ONES}|キユウ|シチ)?ジユウ$`,
);
const ONE = new RegExp(`(?:${ONES}|シチ|キユウ|ク)(?:[ ]?(?:さい|歳|才|サイ))?`, 'y');
const REACH = 10;
const ENDS = /^[ ]?(?:で|に|や|です|だ|じゃ|過ぎ|すぎ|、|。|」|は|って|の(?:とき|時|ころ|頃)|$|\n)/;

/** かなの年齢: with さい, or where somebody's age is told. */
export function findKanaAges(soft: string): readonly Hit[] {
  const hits: Hit[] = [];
  SPOKEN.lastIndex = 0;
  for (let match = SPOKEN.exec(soft); match; match = SPOKEN.exec(soft)) {
    const end = match.index + match[0].length;
    push(hits, soft, match.index, end);
  }
  for (const { index, 0: ten } of soft.matchAll(TEN)) {
    const tens = index + ten.length;
    const start = tens - (BACK.exec(soft.slice(Math.max(0, tens - REACH), tens))?.[0].length ?? 0);
    ONE.lastIndex = tens;
    if (start < tens) push(hits, soft, start, ONE.test(soft) ? ONE.lastIndex : tens);
  }
  return hits;
}

function push(hits: Hit[], soft: string, start: number, end: number): void {
  const isOld = /(?:さい|歳|才|サイ)$/.test(soft.slice(start, end));
  const isAsked = AGE_ASKED.test(soft.slice(Math.max(0, start - 48), start)) && ENDS.test(soft.slice(end, end + 4));
  if (isOld || isAsked || isTold(soft, end, lineBefore(soft, start, 24))) hits.push(guessHit('age', start, end));
}

function isTold(soft: string, end: number, before: string): boolean {
  if (standsAt(LIFE_EVENT, soft, end)) return true;
  if (opensUtterance(before) && endsUtterance(soft, soft[end] === ' ' ? end + 1 : end)) return true;
  return ENDS.test(soft.slice(end, end + 4)) && (OF_PERSON.test(before) || TIME_BEFORE.test(before));
}
