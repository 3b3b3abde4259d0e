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

/** 場所で分かる年齢: ages told by the place of a number, and days by an age in the same breath. */
test.each(
  linesOf(`
    あちらは昔の人で、{G:87}。
    利用した人で、{N:8}件。
    お誕生日でしたか。⏎本人　はい、{G:六十七}に。ケーキは菓子処の
    この霜月に{G:百}の坂を越えます
    匿名（女性） | {G:40}前後 | なし
    同居人　: 隈元某　{G:３０代}　宮崎
    参加者　{N:３０代}　12人
    奥さんと、娘は{G:5つ}と生後8か月
    課題は{N:5つ}と聞いている
    あいつもうすぐ{G:三つ}だろ、{G:R5.12.24}で合ってる？
    世帯：子2（{G:13}・{G:10}）、就労
    第2回（{N:13}・{N:10}）
    Marie ("マリィ"), {P:34 y.o.}
    "dob": "1999/3/5", "age": {P:27},
    番号 20326541、{G:80}、{G:S21.1.30}
    東中1年3組／{G:H25.7.9}
    佐多の叔父は{P:昭和十五年の正月}生まれ
    貸したバイクも返さへん。{P:三重 を 73-10}やったかな
    処理: {N:20261119 0915}　相談所
    毎月{N:二十七日}までに{P:羽陽銀行雁木田支店普通預金二一〇六六三八}へ
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});

test('a registered day is known as a scanner misreads it', () => {
  const known = examineWith([{ id: 'b', kind: 'date-of-birth', value: '昭和29年1月21日' }]);
  expect(known('世帯構成　主（{R:昭29. l. 2l}）　妻（昭3I. 6. 3）')).toEqual([]);
  expect(known('主（{R:S29.O1.21}）、改正{N:昭29. l. 22}')).toEqual([]);
});

test('towns with 々, and registered days and addresses between full-width strokes', () => {
  const school = examineWith([{ id: 's', kind: 'school', value: '多々木浦町立宮前小学校' }]);
  expect(school('SSW：{R:宮前小}の相談室であす。{R:宮前小}にも知らせた。')).toEqual([]);
  const home = examineWith([{ id: 'a', kind: 'address', value: '佐々木島村字前里77番地1' }]);
  expect(home('嘉手苅／86／{R:前里77番地1}／車いす、{R:佐々木島村字前里77番地1}')).toEqual([]);
  const born = examineWith([{ id: 'b', kind: 'date-of-birth', value: '昭和52年4月9日' }]);
  expect(born('相違　{R:昭和52年4月9日}／{R:1977/4/9}／誤　5/1977/4/9')).toEqual([]);
});
