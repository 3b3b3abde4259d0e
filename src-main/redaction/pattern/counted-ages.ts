import type { Hit } from '../find/hit.ts';
import { AGE_WORD, type Lines, matchIn } from '../text/line-traits.ts';
import { AGE_ASKED, OF_PERSON, TIME_BEFORE } from './age-context.ts';
import { guessHit, lineBefore, standsAt } from './pattern-hit.ts';

/** 八つ, 8つ, やっつ: small children's ages as they are counted. */
const COUNT =
  /(?:[一二三四五六七八九]|[1-9])つ|(?<![ぁ-ん])(?:ふたつ|みっつ|よっつ|いつつ|むっつ|ななつ|やっつ|ここのつ)|(?<=まだ|もう|は|が|も)(?:みっつ|よっつ|いつつ|むっつ|ななつ|やっつ|ここのつ)|満(?:[一二三四五六七八九]|[1-9])つ/g;
/** のとき, になる, 違い, で生き別れ: what is said of ages alone. */
const SAID =
  /(?:の|に)(?:祝|春|夏|冬|年|とき|時|頃|ころ|な[るっりれ]|[男女]の子|[娘息孫子坊姉妹兄弟])|で(?:[、親父母祖]|生き別)|(?:上|下)の|年[上下]|違い|離れ|[上下](?:[、。でだ」]|$)|と[一二三四五六七八九]つの[子孫娘息]|か[一二三四五六七八九]つ(?:の|くらい|ぐらい)|くらいの[子男女]/y;
/** です, や, the end of a cell: enough behind a person. */
const ENDS =
  /(?:(?:や|です|だ|じゃ|ばい|たい|やけ|なん)(?:[、。」さけねでかしよっもばが]|$)|[、。」()\n/・]|と[一二三四五六七八九]つ|で(?!き)|$)/y;
/** 娘さん（三つ）, 平成三十年七月三日生（八つ）. */
const BRACKETED =
  /(?:さん|氏|くん|ちゃん|本人|本児|[長次三四末][男女]|[男女]児?|子|孫|娘|息子|[兄弟姉妹甥姪]|生まれ|生|[一-龠々]{2}|[ァ-ヶー]{2})[ ]?[(][ ]?$|[0-9一二三四五六七八九十]日[ ]{1,3}$/;
/** 年子で三つと: two of one family. */
const SIBLINGS = /(?:年子|双子|きょうだい|兄弟|姉妹|[三四五六七八九]つ)[はがでとも、]{1,2}$/;
/** The one thing of which there is another: もう一つ. */
const ONE = /^[一1]/;
/** 十一と八つの子: the elder with the younger. */
const PAIR = /(?<![0-9一二三四五六七八九十])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[一二三四五六七八九]つ)[と、]$/;
const COUNTED_BEFORE = /(?:次の|以下の|上の|下の|計|全部で|合計|残り|対象は|対象[:：])[ ]?$/;

/** 八つ, やっつ: ages that are counted like things; only suggestions. */
export function findCountedAges(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  matchIn(soft, lines.having(AGE_WORD), COUNT, (match, at) => {
    const end = at + match[0].length;
    if (COUNTED_BEFORE.test(lineBefore(soft, at, 4))) return;
    const isWhole = match[0].startsWith('満');
    if (!isWhole && !standsAt(SAID, soft, end) && !(standsAt(ENDS, soft, end) && isOfPerson(soft, at, match[0])))
      return;
    const pair = PAIR.exec(lineBefore(soft, at, 5))?.[0].length ?? 0;
    hits.push(guessHit('age', at - pair, end));
  });
  return hits;
}

function isOfPerson(soft: string, at: number, written: string): boolean {
  const before = lineBefore(soft, at, 24);
  if (OF_PERSON.test(before) || BRACKETED.test(before) || SIBLINGS.test(before)) return true;
  if (AGE_ASKED.test(soft.slice(Math.max(0, at - 48), at))) return true;
  return !ONE.test(written) && TIME_BEFORE.test(before);
}
