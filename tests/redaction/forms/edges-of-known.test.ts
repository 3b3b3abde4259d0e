import { expect, test } from 'vitest';
import { examineWith, linesOf } from './examine.ts';

/** Known words at the edges of lines, labels and scans, where a last sign is easily left outside. */
const examine = examineWith([
  { kind: 'person', value: '沖 史絵', kana: 'おき ふみえ', romaji: 'Oki Fumie' },
  {
    kind: 'person',
    value: '真壁 謙一郎',
    kana: 'まかべ けんいちろう',
    romaji: 'Makabe Kenichiro',
    aliases: ['マカおじぃ'],
  },
  { kind: 'address', value: '浦浜町字沢目ロ部34番地1' },
  { kind: 'address', value: '霜別町北6条東3丁目5番地 道営霜別団地C棟21号' },
]);

test.each(
  linesOf(`
    14:05 {R:沖}さん：通院の付き添いを頼みたい
    [14:05] {R:沖}さん：もう一度来る
    相手方：{R:F.O.}　から照会
    Ticket: {R:MAKABE/KENICHIRO} MR
    住　所　{R:浦浜町 字沢目 ロ部 34番地l}⏎電　話
    {R:霜別町北六条東三丁目五番地道営霜別団地Ｃ棟二十一号}⏎〇九〇
    {R:道営霜別団地Ｃ棟二十一号}に転居
    証書番号　{P:市児第30215号}
    □ 保険証の差替え　{P:備国31・005528}
    {R:マカおじぃ}デイ来てます
    ・息子{R:真壁謙一郎}（{P:17}）は友人宅
    担当 花田　{N:2026/5/1}、受付 {N:2026/5/2}
    {R:真壁 謙一郎}　{G:昭和三十五年九月一日}　記入日 {N:令和8年5月1日}
    {G:真壁}・91・要介護3
    真壁 謙一郎	家主	{G:昭和14年10月6日}	単身
    21:03 {G:真壁}: すみません
    9:35 {R:沖}氏　事業と家計　説明者：本人
    借り手：{R:F.O.}　保証なし
    {P:m.oki@post.example}.⏎{N:Ishikawa Prefecture}
    病棟 {N:4 F}　患者
    {G:花田蒼}（はなだあお）　{G:H27.8.2}
    生年月日を聞かれ「{P:昭和三十四年五月五日}」と答えた
    口　座 {P:川口みどり 信用金庫 浜手 支店 普通 0881427}
    |{G:雪21・004418}|
    {P:鳥の海市東雲町2丁目8番11号}の家
    認定番号{G:認2204418}
    海技免状 {P:第A-441807号}
    「{R:史絵}ねーねーは、よく働く」
    　　　真壁　謙太　子　{G:平成28年7月20日}
    □ 真壁謙一郎（{G:2022/2/14}）　受付 {N:2026/5/2}
    保護者　真壁 節 子　{G:昭和三 十年七月十 六日}
    健康保険 記号・番号　{P:泉ヶ谷-22・40816}
    整形外科に通院、{G:70代}
    証　{G:〇〇〇〇六一四四七三}
    沖史絵さん、{G:六十八}になられて
    本人 真壁謙一郎、{G:32}。
    真壁謙一郎さん（{G:八十五}）は元通訳
    {R:真壁謙一郎}さんは{G:2006/10/30}
    国保 {G:十勝谷・0220}
    {N:10:00} 開会、{N:沖合}の漁場
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});
