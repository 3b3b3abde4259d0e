import type { Hit } from '../find/hit.ts';
import { familyNames } from '../words/family-names.ts';
import { lineBefore, patternHit } from './pattern-hit.ts';

const NUMBER = '(?:[0-9][0-9,.]*|[一二三四五六七八九十百千〇]+|数[十百千]?)';
const AMOUNT = new RegExp(
  `(?<![0-9.,])(?:(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|数)[ ]?[かカヶケヵ箇]月(?:分)?(?:で|合計で?|合わせて)[ ]?)|(?:月額?|年額?|日額?|時給|日給|月々|毎月|年間|月に|約)[ ]?)?(?:約|およそ|計)?[ ]?[¥\\\\]?[ ]?${NUMBER}[ ]?(?:(?:億|万|千|百)[ ]?(?:[0-9]{1,4}|[一二三四五六七八九十百]+)?[ ]?){0,3}円台?$`,
);
const YEN = /円台?/g;
const YEN_SIGN = /¥[ ]?[0-9][0-9,]{2,}(?!円)/g;
const TEN_THOUSANDS =
  /(?:約|およそ|月|計)?[ ]?[0-9][0-9,.]*[ ]?[万千](?:[ ]?[0-9]{1,4}千?)?(?![0-9人件世帯歩個年月日つ戸円])/g;
const MONEY_BEFORE =
  /(?:年金|家賃|給料|給与|賃金|収入|手取り|借金|借入れ?|滞納|未納|残高|残債|返済|仕送り|養育費|慰謝料|貯金|預金|所持金|負債|債務|ローン|医療費|入院費|利用料|保険料|電気代|ガス代|水道代|携帯代|生活費|小遣い)[^。\n0-9、]{0,8}$/;
const PUBLIC_MONEY =
  /(?:弁償|日当|謝金|旅費|報酬|予算|上限|限度|委託料|補助(?:金|率|額)|会費|単価|事業費|助成|寄附|寄付|基金|手数料|罰金|謝礼|報償|講師|決算|歳入|歳出|参加費|補正|交付金|総額|入札|最低賃金|一律|定額|基準額|給付額|支給額|1人(?:あたり|当たり)|一人(?:あたり|当たり)|1食|一食|1世帯(?:あたり|当たり)|1回|送料|切手|定価|資料代|弁当代|加算額|非課税|以下の世帯|扶助基準)[^。\n]{0,10}$/;
/** Words on the line that make a sum somebody's own; any other sum is only suggested. */
const OWN_MONEY =
  /年金|家賃|給料|給与|賃金|月給|時給|日給|年収|収入|手取り|借金|借入|滞納|未納|残高|残債|返済|仕送り|養育費|慰謝料|貯金|貯蓄|預金|所持金|負債|債務|ローン|医療費|入院費|電気代|ガス代|水道代|光熱|携帯代|生活費|小遣い|食費|保護費|手当|家計(?!改善)|口座|負担|請求|支払|督促/;
const BUDGET = /予算|委託料|補正|決算|報償費|事業費|経費/;
const PERIOD = /^(?:月|毎月|年|日額|時給|日給|[0-9一二三四五六七八九十]{1,3}[ ]?[かカヶケヵ箇]月)/;
const PUBLIC_AFTER = /^(?:の|を)?(?:予算|補助|助成|交付金|委託|事業費|基金|上限|以内の補助)/;
const AGE =
  /(?:満|数え|享年|当時|年齢[ :：]{0,2})?[ ]?(?<![0-9.第])(?:[0-9]{1,3}|[一二三四五六七八九][〇零一二三四五六七八九]|[一二三四五六七八九]?[十百]?[一二三四五六七八九十]{1,2})[ ]?[歳才さ]$/;
const YEARS_OLD = /(?:[歳才]|(?<=[0-9])さい(?![ずふたころくせ]))(?:[ ]?[0-9]{1,2}[ ]?[かカヶケヵ]月)?/g;
const GENERAL_AGE =
  /^[ ]?(?:児|半?健|半?検|定年|時点|人口|クラス|台の|以上|未満|以下|到達|から|まで|代|前後|になる(?:年度|まで)|刻み|ごと|を超|に達|[-~〜]|の壁|問題)/;
const GENERAL_BEFORE = /(?:平均(?:年齢|寿命)?|対象|定年|満年齢|以上|基準|[-~〜]|から)[はを]?[ ]?$/;
const BRACKET_AGE = /(?<=[一-龠ぁ-んァ-ヶー々][ ]?[(（])[ ]?([0-9]{1,3})(?=[ ]?[)）、,・])/g;
const BARE_AGE =
  /年齢[ ]?(?:は|が|:|：|\|)?[ ]?([0-9]{1,3})(?![0-9歳才代]|[ ]?[歳才代])|(生後[ ]?[0-9一二三四五六七八九十]{1,3}[ ]?(?:[かカヶケヵ]月|日|週))/g;
const DECADE = /(?<![0-9第])(?:[1-9]0|[一二三四五六七八九]十)[ ]?代(?:前半|半ば|後半)?/g;
const PERSON_AFTER_DECADE =
  /^(?:の|で|、)?(?:男性|女性|男|女|の?母|の?父|の?長男|の?次男|の?長女|の?娘|の?息子|の?夫婦|の?方|無職|単身|の?ころ|の?頃|のとき|の時)/;

/** Sums with their period and ages of people; public money and age limits of programmes stay. */
export function findAmountsAndAges(soft: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { 0: yen, index } of soft.matchAll(YEN)) {
    const amount = AMOUNT.exec(soft.slice(Math.max(0, index - 36), index + yen.length))?.[0].trimStart();
    if (!amount || !/[0-9一二三四五六七八九十数]/.test(amount)) continue;
    const start = index + yen.length - amount.length;
    const end = index + yen.length;
    const before = lineBefore(soft, start, 80);
    if (PUBLIC_MONEY.test(before.slice(-24)) || PUBLIC_AFTER.test(soft.slice(end, end + 6))) continue;
    const hit = patternHit('amount', start, end);
    const isOwn =
      PERIOD.test(amount) ||
      (!BUDGET.test(before) && (OWN_MONEY.test(before) || OWN_MONEY.test(soft.slice(end, end + 12))));
    hits.push(isOwn ? hit : { ...hit, source: 'guess' });
  }
  for (const match of soft.matchAll(YEN_SIGN))
    hits.push(patternHit('amount', match.index, match.index + match[0].length));
  for (const match of soft.matchAll(TEN_THOUSANDS)) {
    const before = lineBefore(soft, match.index, 24);
    if (MONEY_BEFORE.test(before) && !PUBLIC_MONEY.test(before))
      hits.push(patternHit('amount', match.index, match.index + match[0].trimEnd().length));
  }
  for (const match of soft.matchAll(YEARS_OLD)) {
    const end = match.index + match[0].length;
    const age = AGE.exec(soft.slice(Math.max(0, match.index - 14), match.index + 1))?.[0].trimStart();
    if (!age || GENERAL_AGE.test(soft.slice(end, end + 8))) continue;
    const start = match.index + 1 - age.length;
    if (GENERAL_BEFORE.test(lineBefore(soft, start, 8)) || /^才[能覚気]/.test(soft.slice(match.index, match.index + 2)))
      continue;
    hits.push(patternHit('age', start, end));
  }
  for (const match of soft.matchAll(BRACKET_AGE)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    if (Number(match[1]) <= 110 && isAfterPerson(lineBefore(soft, start, 12)))
      hits.push(patternHit('age', start, start + (match[1] ?? '').length));
  }
  for (const match of soft.matchAll(BARE_AGE)) {
    const age = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    if (!GENERAL_BEFORE.test(lineBefore(soft, match.index, 8)) && !GENERAL_AGE.test(soft.slice(end, end + 8)))
      hits.push(patternHit('age', end - age.length, end));
  }
  for (const match of soft.matchAll(DECADE)) {
    const end = match.index + match[0].length;
    if (PERSON_AFTER_DECADE.test(soft.slice(end, end + 6)))
      hits.push({ ...patternHit('age', match.index, end), source: 'guess' });
  }
  return hits;
}

/** 柳さん（47, 長男（12, 氏名 山田花子（34. */
function isAfterPerson(before: string): boolean {
  const name = /([一-龠々ァ-ヶーぁ-ん]+)[ ]?[(（][ ]?$/.exec(before)?.[1] ?? '';
  if (
    /(?:さん|氏|様|くん|君|ちゃん|長男|次男|三男|長女|次女|三女|男性|女性|母|父|妻|夫|祖母|祖父|姉|妹|兄|弟|孫|本人)$/.test(
      name,
    )
  )
    return true;
  return name.length >= 3 && name.length <= 6 && [2, 3].some((length) => familyNames.has(name.slice(0, length)));
}
