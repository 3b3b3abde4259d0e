import { expect, test } from 'vitest';
import { findSpans } from '../../../src-main/redaction/find.ts';
import { prepareRegister } from '../../../src-main/redaction/register.ts';
import { readMarks } from '../marked-text.ts';
import { linesOf } from './examine.ts';

const nobody = prepareRegister({ known: [] });

/** 数の話: counts, votes, scores and items, which not even a suggestion of an age may touch. */
test.each(
  linesOf(`
    出席は{N:二十}、欠席が{N:三}でした。
    結論は{N:十五}でいいと思います
    {N:二十}で可決、{N:三}で否決
    {N:三十}で割ると{N:四}
    申し込みは{N:三十五}ですね
    残りは{N:12}です
    定員は{N:40}です。
    会場まで徒歩{N:15}です
    {N:30}分で終わる
    単価は{N:80}だから高い
    気温は{N:35}を超えた
    湿度{N:60}を超えて
    人口は{N:82}だ
    議案{N:15}は継続
    議案第{N:15}は可決
    資料{N:12}のとき
    第{N:15}回のとき
    {N:2025}にもなって
    票は{N:52}でした
    得票は{N:52}でした。
    応募{N:18}、採用{N:11}。
    相談{N:42}、訪問{N:18}、同行{N:7}。
    男{N:12}、女{N:18}。
    {N:15}番の方
    {N:18}時で閉館
    {N:20}日で締め切る
    {N:10}で切る
    {N:50}音順
    件数は{N:45}になった
    対象は{N:61}だったと報告
    委員は{N:十五}で構成する
    議員は{N:十八}です
    役員は{N:十二}となる
    班は{N:十一}になる
    世帯数は{N:三十}になった
    全部で{N:三十}です
    全部で{N:三十}になります
    合わせて{N:三十}です
    合計{N:三十}です
    計{N:42}です
    {N:三十}ほど用意した
    倍率は{N:12}だ
    番号は{N:23}です
    席は{N:23}です
    部屋は{N:203}です
    国籍は{N:41}を数える
    住民は{N:12,345}人
    回数は{N:48}に上った
    指標は{N:72}から{N:80}へ
    目標は{N:80}です
    達成率は{N:80}を超え
    利用率が{N:80}を超えたため
    点数が{N:60}を超えると合格
    震度は{N:5}です
    A4で{N:30}
    {N:24}時間で対応
    {N:365}日
    バスは{N:12}で運行
    本数は{N:十二}に減る
    開催は{N:十一}で
    窓口は{N:11}から
    議席は{N:18}です
    「{N:三十五}件です」と事務局
    学級は{N:13}だった
    事業所{N:14}、学校{N:12}
    団体は{N:22}とする。
    {N:22}とする
    構成員は{N:22}でよい
    （{N:12}）その他
    （{N:15}）まとめ
    {N:12}．その他
    {N:12} その他
    {N:15}　閉会
    {N:十一}　閉会
    {N:十二}、その他
    議題{N:十二}です
    次第の{N:十二}です
    ページは{N:23}です
    {N:23}ページの表
    表の{N:23}です
    {N:73}のグラフ
    {N:15}の団体が参加
    {N:15}の市町村
    {N:47}の都道府県
    {N:20}の項目
    {N:32}の地区で
    {N:32}の地区の親の会
    {N:18}の親子が参加
    {N:20}の孫請け
    {N:30}の妻子
    電話番号は末尾{N:30}です
  `),
)('%s', (marked) => {
  const { text, marks } = readMarks(marked);
  const ages = findSpans(text, nobody).filter(({ type }) => type === 'age');
  expect(marks.length).toBeGreaterThan(0);
  expect(ages.filter((age) => marks.some(({ start, end }) => age.start < end && age.end > start))).toEqual([]);
});
