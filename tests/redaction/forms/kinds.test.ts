import { expect, test } from 'vitest';
import { examineWith, linesOf } from './examine.ts';

/** Words for kinds as other programs and offices write them; the last ones say nothing, so the value's shape must. */
const examine = examineWith([
  { kind: 'name', value: '葛西美弥', kana: 'カサイミヤ' },
  { kind: 'personName', value: '堂本剛史様' },
  { kind: '生年月日', value: '昭和55年6月7日' },
  { kind: '勤務先', value: '株式会社ヒノデ運輸' },
  { kind: 'ニックネーム', value: 'みやっち' },
  { kind: 'lineId', value: 'miya_80' },
  { kind: 'medicalFacility', value: 'かもめクリニック' },
  { kind: 'place', value: 'ひばりが丘団地' },
  { kind: 'bank', value: 'みやま信用金庫 東支店 普通 7654321' },
  { kind: 'misc', value: '深山市葛葉町3-4-5' },
  { kind: 'other', value: '0266-11-2233' },
  { kind: 'x', value: 'ケース番号 K-0023' },
  { kind: 'y', value: '有限会社カワセミ造園' },
  { kind: 'z', value: '1980年2月3日' },
]);

test.each(
  linesOf(`
    {R:葛西}さん、{R:カサイ}さん、{R:みや}さん、{R:葛西}は来た、{R:美弥}が言う
    {R:堂本}さん、{R:剛史}さん、{R:堂本剛史}
    {R:1980年6月7日}、{R:S55.6.7}、{R:昭和五十五年二月三日}
    {R:ヒノデ運輸}、{R:㈱ヒノデ運輸}、{R:カワセミ造園}、{R:(有)カワセミ造園}
    {R:みやっち}さん、{R:ミヤッチ}、{R:miya_80}、{R:ＭＩＹＡ＿８０}
    {R:かもめクリニック}、{R:カモメクリニック}、{R:ひばりヶ丘団地}、{R:ひばりが丘団地}
    {R:葛葉町三丁目四番五号}、{R:葛葉町3-4-5}、{R:0266(11)2233}、{R:〇二六六の一一の二二三三}
    {R:K-0023}、{R:Ｋ－００２３}、{R:7654321}、{R:７６５４３２１}
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});
