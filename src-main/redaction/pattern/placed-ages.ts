import type { Hit } from '../find/hit.ts';
import { guessHit, patternHit } from './pattern-hit.ts';

const TENS = '[二三四五六七八九]?十[一二三四五六七八九]?|百[一二三四五六七八九]?|[0-9]{2,3}';
const AGES: readonly RegExp[] = [
  // あちらは昔の人で、87。
  new RegExp(`(?:の人|の方|生まれ|の者)で、(${TENS})(?=[。」])`, 'g'),
  // 「誕生日でしたか」「はい、六十七に」
  new RegExp(
    `誕生日[^\\n0-9]{0,14}\\n?[^\\n0-9]{0,10}(?:はい|ええ|うん|ほう)、(?:もう)?(${TENS})(?=に(?:。|な[っりる]))`,
    'g',
  ),
  // この霜月に百の坂を越えます
  new RegExp(`(${TENS})(?=の坂[をに])`, 'g'),
  // 匿名（女性） | 40前後 |
  /(?<=[|,/][ ]?)([1-9][0-9])(?=前後[ ]?(?:[|,/\n]|$))/g,
  // 隈元某　30代
  /(?:某|氏|さん|様|[男女]性?)[)）]?[ |,、]{1,3}([1-9]0代)(?=[ |,、\n]|$)/g,
  // 娘は5つと生後8か月
  /(?:息子|娘|[長次三]男|[長次三]女|孫|妹|弟|[上下](?:の子)?)(?:さん|ちゃん|くん)?は([1-9]つ)(?=[と、。で」]|に|だ)/g,
  // あいつもうすぐ三つだろ
  /(?:もうすぐ|もうじき|そろそろ|来月で?|今月で?|今度)([二三四五六七八九2-9]つ)(?=だ|です|や|に(?:な|。)|[。、]|の[子お])/g,
];
/** 子2（13・10）: so many children, and how old. */
const CHILDREN =
  /(?:子|子ども|子供|児童|孫)[1-9一二三四五]?人?[(（]([0-9]{1,2}(?:[ ]?[・、,と][ ]?[0-9]{1,2}){1,6})[)）]/g;
/** "age": 27, as programs write it. */
const FIELD = /["']?(?:age|年齢)["'][ ]?:[ ]?["']?([0-9]{1,3})(?![0-9])/gi;

/** Ages that the place of a number tells: a cell, a bracket behind children, a field of a record, a saying of ages alone. */
export function findPlacedAges(soft: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const pattern of AGES)
    for (const { index, 0: text, 1: age = '' } of soft.matchAll(pattern)) {
      const start = index + text.lastIndexOf(age);
      hits.push(guessHit('age', start, start + age.length));
    }
  for (const { index, 0: text, 1: list = '' } of soft.matchAll(CHILDREN))
    for (const { index: at, 0: age } of list.matchAll(/[0-9]+/g)) {
      const start = index + text.lastIndexOf(list) + at;
      hits.push(guessHit('age', start, start + age.length));
    }
  for (const { index, 0: text, 1: age = '' } of soft.matchAll(FIELD)) {
    const end = index + text.length;
    hits.push(patternHit('age', end - age.length, end));
  }
  return hits;
}
