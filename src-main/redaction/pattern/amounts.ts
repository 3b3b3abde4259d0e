import type { Hit } from '../find/hit.ts';
import { type Lines, MONEY, matchIn } from '../text/line-traits.ts';
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
  /(?:弁償|日当|謝金|旅費|報酬|予算|上限|限度|委託料|補助(?:金|率|額)|会費|単価|事業費|助成|寄附|寄付|基金|手数料|使用料|印紙|罰金|謝礼|報償|講師|決算|歳入|歳出|参加費|補正|交付金|総額|入札|最低賃金|一律|定額|基準額|給付額|支給額|1人(?:あたり|当たり)|一人(?:あたり|当たり)|[0-9一二三]+(?:件|枚|部|本|時間|コマ|泊|台|席|箱|袋)(?:あたり|当たり|につき)?|1食|一食|1世帯(?:あたり|当たり)|[1一]回|送料|切手|定価|資料代|弁当代|加算額|非課税|以下の世帯|扶助基準)[^。\n]{0,10}$/;
/** Words on the line that make a sum somebody's own; any other sum is only suggested. */
const OWN_MONEY =
  /年金|家賃|給料|給与|賃金|月給|時給|日給|年収|収入(?!印紙)|手取り|借金|借入|滞納|未納|残高|残債|返済|仕送り|養育費|慰謝料|貯金|貯蓄|預金|所持金|負債|債務|ローン|医療費|入院費|電気代|ガス代|水道代|光熱|携帯代|生活費|小遣い|食費|保護費|手当|家計(?!改善)|口座|(?<!自己)負担|請求|支払|督促|遅れ|立て?替|ツケ/;
/** Somebody whose sum it may be. */
const SOMEBODY =
  /(?<![皆客たくぞ])さん|氏|(?<![皆客])様|くん|ちゃん|本人|世帯|母|父|夫|妻|娘|息子|祖[父母]|[兄弟姉妹孫姪甥]|彼(?!岸)|私(?![立有])|(?<!の)うち(?![0-9一二三四五六七八九十、])|わし|相談者|申請者|借[りっ]|貸[しっ]|返(?!納|送|却)|払[っいわう]|盗|使[いうっわえ](?!料)|稼|渡|もら|くれ|預/;
const BUDGET = /予算|委託料|補正|決算|報償費|事業費|経費|赤字|黒字|繰越|繰り越し/;
const PERIOD = /^(?:月|毎月|年|日額|時給|日給|[0-9一二三四五六七八九十]{1,3}[ ]?[かカヶケヵ箇]月)/;
const PUBLIC_AFTER = /^(?:\(条例|(?:の|を)?(?:予算|補助|助成|交付金|委託|事業費|基金|上限|以内の補助))/;

/** Sums with their period; public money stays, and what is not plainly somebody's own is only suggested. */
export function findAmounts(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  const ranges = lines.having(MONEY);
  matchIn(soft, ranges, YEN, ({ 0: yen }, index) => {
    const end = index + yen.length;
    const amount = AMOUNT.exec(soft.slice(Math.max(0, index - 36), end))?.[0].trimStart();
    if (!amount || !/[0-9一二三四五六七八九十数]/.test(amount)) return;
    const start = end - amount.length;
    const before = lineBefore(soft, start, 80);
    if (PUBLIC_MONEY.test(before.slice(-24)) || PUBLIC_AFTER.test(soft.slice(end, end + 6))) return;
    const hit = patternHit('amount', start, end);
    const isNear = SOMEBODY.test(before) || SOMEBODY.test(lineAfter(soft, end));
    const isOwn =
      (isNear && PERIOD.test(amount)) ||
      (!BUDGET.test(before) && (OWN_MONEY.test(before) || OWN_MONEY.test(soft.slice(end, end + 12))));
    if (!isOwn && (BUDGET.test(before) || !isNear)) return;
    hits.push(isOwn ? hit : { ...hit, source: 'guess' });
  });
  matchIn(soft, ranges, YEN_SIGN, (match, at) => hits.push(patternHit('amount', at, at + match[0].length)));
  matchIn(soft, ranges, TEN_THOUSANDS, (match, at) => {
    const before = lineBefore(soft, at, 24);
    if (MONEY_BEFORE.test(before) && !PUBLIC_MONEY.test(before))
      hits.push(patternHit('amount', at, at + match[0].trimEnd().length));
  });
  return hits;
}

function lineAfter(soft: string, at: number): string {
  const text = soft.slice(at, at + 24);
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
