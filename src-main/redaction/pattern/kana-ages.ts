import type { Hit } from '../find/hit.ts';
import { LIFE_EVENT, OF_PERSON, TIME_BEFORE } from './age-context.ts';
import { lineBefore, patternHit } from './pattern-hit.ts';
import { endsUtterance, opensUtterance } from './told-ages.ts';

const ONES =
  '(?:いち|に|さん|よん|し|ご|ろく|なな|しち|はち|きゅう|く|イチ|ニ|サン|ヨン|ゴ|ロク|ナナ|シチ|ハチ|キュウ|キュー|キユウ|ク)';
const TENS =
  '(?:(?:に|さん|よん|ご|ろく|なな|しち|はち|きゅう|ニ|サン|ヨン|ゴ|ロク|ナナ|シチ|ハチ|キュウ|キュー|キユウ)?(?:じゅう|じゅー|ジュウ|ジュー|ジユウ))';
/** じゅうはち, 七じゅうご歳: an age as it is spoken. */
const SPOKEN = new RegExp(
  `(?:(?<![ぁ-ん])|(?<=とし|もう|まだ|さん|ちゃん|くん|ばあ|じい|[はもがで]))${TENS}${ONES}?(?:[ ]?(?:さい|歳|才|サイ))?|(?<![ぁ-んァ-ヶ])${ONES}[ ]?(?:さい(?!(?![のでにだはがやと])[ぁ-ん]{3})|歳|才|サイ(?![ァ-ヶー]))`,
  'g',
);
const ENDS = /^[ ]?(?:で|に|や|です|だ|じゃ|過ぎ|すぎ|、|。|」|は|って|の(?:とき|時|ころ|頃)|$|\n)/;

/** かなの年齢: with さい, or where somebody's age is told. */
export function findKanaAges(soft: string): readonly Hit[] {
  const hits: Hit[] = [];
  SPOKEN.lastIndex = 0;
  for (let match = SPOKEN.exec(soft); match; match = SPOKEN.exec(soft)) {
    const end = match.index + match[0].length;
    const before = lineBefore(soft, match.index, 24);
    const isOld = /(?:さい|歳|才|サイ)$/.test(match[0]);
    if (!isOld && !isTold(soft, end, before)) continue;
    hits.push({ ...patternHit('age', match.index, end), source: 'guess' });
  }
  return hits;
}

function isTold(soft: string, end: number, before: string): boolean {
  LIFE_EVENT.lastIndex = end;
  if (LIFE_EVENT.test(soft)) return true;
  if (opensUtterance(before) && endsUtterance(soft, soft[end] === ' ' ? end + 1 : end)) return true;
  return ENDS.test(soft.slice(end, end + 4)) && (OF_PERSON.test(before) || TIME_BEFORE.test(before));
}
