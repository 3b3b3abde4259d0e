import { expect, test } from 'vitest';
import { examineWith, linesOf } from './examine.ts';

/** 日付の姓と一字の町名: names and places of the register that are days, single kanji or short names of bodies. */
const examine = examineWith([
  { kind: 'person', value: '八月一日 庄平', kana: 'ほづみ しょうへい' },
  { kind: 'date-of-birth', value: '1961-08-04' },
  { kind: 'address', value: '深山市泉3丁目21番8号 みどりハイム405号室' },
  { kind: 'facility', value: '介護老人保健施設ゆりかご苑' },
  { kind: 'school', value: '県立深山特別支援学校' },
  { kind: 'school', value: 'なぎさ幼稚園' },
]);

test.each(
  linesOf(`
    {N:八月一日}に施行、令和七年{N:八月一日}から
    {N:八月一日}の花火大会は中止
    {R:八月一日}さんが来所、{R:八月一日}様方
    氏名：{R:八月一日}
    {R:八月一日庄平}、{R:八月一日 庄平}
    {G:八月一日}が怒って帰った
    {R:八月一日 庄平}　{R:1961.8.4}　男
    庄平 {R:1961/08/04}
    {R:泉3-21-8-405}へ訪問
    {R:泉三丁目二十一番八号}
    {R:ゆりかご苑}相談員より、{R:ゆりかご苑}入所中、{R:ゆりかご苑}様
    {R:深山特支}の高等部、{R:深山養護学校}
    {R:なぎさ幼}の年長
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});
