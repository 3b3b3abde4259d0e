import { expect, test } from 'vitest';
import { examineWith, linesOf } from './examine.ts';

const examine = examineWith([]);

/** 日付と番号に添う言葉: days that a word beside them tells to be births, and numbers that end before their neighbour. */
test.each(
  linesOf(`
    中村は病院の誤り、{P:昭和38年10月8日}は生年の誤り。
    {P:昭和38年10月8日}は父の誕生日だった
    {N:昭和38年10月8日}は制度の始まった日
    （{P:68歳}、{P:S33.10.18}と誤記あり）は飲酒後
    直人: 合ってます。私は{G:97.1.25}。
    版は{N:97.1.25}。
    就学援助　上荒井小6年　{G:平27.8.2}
    研修は第6回　{N:平27.8.2}
    単身　{P:受0038217}
    受付{N:0038217}の件
    振込先（貸主） {P:筑西中央銀行 荒井支店 普通 3 3O 8l 47}
    普通 {N:3 30 8} と書いた
    保険者　{P:06237846}　{N:R8.02.04}
    受給者番号　{P:0417336208}　{N:2026.2.4}
    手帳 {P:0417-336208}　{N:15:20}
    年金 {P:0417-336208}⏎{N:15:20}　休憩
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});
