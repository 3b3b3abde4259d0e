import type { Hit } from '../find/hit.ts';
import { AGE as AGE_TRAIT, type Lines, matchIn } from '../text/line-traits.ts';
import { familyNames } from '../words/family-names.ts';
import { lineBefore, patternHit } from './pattern-hit.ts';

const AGE =
  /(?:満|数え|享年|当時|年齢[ :：]{0,2})?[ ]?(?<![0-9.第])(?:[0-9]{1,3}|[一二三四五六七八九][〇零一二三四五六七八九]|[一二三四五六七八九]?[十百]?[一二三四五六七八九十]{1,2})[ ]?[歳才さ]$/;
const YEARS_OLD = /(?:[歳才]|(?<=[0-9])さい(?![ずふたころくせ]))(?:[ ]?[0-9]{1,2}[ ]?[かカヶケヵ]月)?/g;
const GENERAL_AGE =
  /^[ ]?(?:児|半?健|半?検|定年|時点|人口|クラス|台の|以上|未満|以下|到達|から|まで|代|前後|になる(?:年度|まで)|刻み|ごと|を超|に達|[-~〜]|の壁|問題)/;
const GENERAL_BEFORE = /(?:平均(?:年齢|寿命)?|対象|定年|満年齢|以上|基準|[-~〜]|から)[はを]?[ ]?$/;
const BRACKET_AGE = /(?<=[一-龠ぁ-んァ-ヶー々][ ]?[(（])[ ]?([0-9]{1,3})(?=[ ]?[)）、,・])/g;
const BARE_AGE =
  /年齢[ ]?(?:は|が|:|：|\|)?[ ]?([0-9]{1,3})(?![0-9歳才代]|[ ]?[歳才代])|((?<=享年[ ]?|行年[ ]?|数え年?[ ]?)[0-9]{1,3}(?![0-9歳才])|生後[ ]?[0-9一二三四五六七八九十]{1,3}[ ]?(?:[かカヶケヵ]月|日|週))/g;
const DECADE = /(?<![0-9第])(?:[1-9]0|[一二三四五六七八九]十)[ ]?代(?:前半|半ば|後半)?/g;
const PERSON_AFTER_DECADE =
  /^(?:の|で|、)?(?:男性|女性|男|女|の?母|の?父|の?長男|の?次男|の?長女|の?娘|の?息子|の?夫婦|の?方|無職|単身|の?ころ|の?頃|のとき|の時)/;

/** 年齢: ages of people; age limits of programmes stay. */
export function findAges(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  const ranges = lines.having(AGE_TRAIT);
  matchIn(soft, ranges, YEARS_OLD, (match, at) => {
    const end = at + match[0].length;
    const age = AGE.exec(soft.slice(Math.max(0, at - 14), at + 1))?.[0].trimStart();
    if (!age || GENERAL_AGE.test(soft.slice(end, end + 8))) return;
    const start = at + 1 - age.length;
    if (GENERAL_BEFORE.test(lineBefore(soft, start, 8)) || /^才[能覚気]/.test(soft.slice(at, at + 2))) return;
    hits.push(patternHit('age', start, end));
  });
  matchIn(soft, ranges, BRACKET_AGE, (match, at) => {
    const end = at + match[0].length;
    const start = end - (match[1] ?? '').length;
    if (Number(match[1]) <= 110 && isAfterPerson(lineBefore(soft, start, 12))) hits.push(patternHit('age', start, end));
  });
  matchIn(soft, ranges, BARE_AGE, (match, at) => {
    const age = match[1] ?? match[2] ?? '';
    const end = at + match[0].length;
    if (!GENERAL_BEFORE.test(lineBefore(soft, at, 8)) && !GENERAL_AGE.test(soft.slice(end, end + 8)))
      hits.push(patternHit('age', end - age.length, end));
  });
  matchIn(soft, ranges, DECADE, (match, at) => {
    const end = at + match[0].length;
    if (PERSON_AFTER_DECADE.test(soft.slice(end, end + 6)))
      hits.push({ ...patternHit('age', at, end), source: 'guess' });
  });
  return hits;
}

/** 柳さん（47, 長男（12, 氏名 山田花子（34. */
function isAfterPerson(before: string): boolean {
  const name = /([一-龠々ァ-ヶーぁ-ん]+)[ ]?[(（][ ]?$/.exec(before)?.[1] ?? '';
  if (
    /(?:さん|氏|様|くん|君|ちゃん|長男|次男|三男|長女|次女|三女|男性|女性|母|父|妻|夫|祖母|祖父|姉|妹|兄|弟|孫|本人|生まれ|生)$/.test(
      name,
    )
  )
    return true;
  return name.length >= 3 && name.length <= 6 && [2, 3].some((length) => familyNames.has(name.slice(0, length)));
}
