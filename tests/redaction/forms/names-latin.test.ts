import { expect, test } from 'vitest';
import { examineWith, linesOf } from './examine.ts';

const examine = examineWith([
  { kind: 'person', value: '大野 洋平', kana: 'おおの ようへい' },
  { kind: 'person', value: '土屋 純一', kana: 'つちや じゅんいち' },
  { kind: 'person', value: '新保 慎一', kana: 'しんぼ しんいち' },
  { kind: 'person', value: '服部 千春', kana: 'はっとり ちはる' },
  { kind: 'person', value: '佐藤 裕子', kana: 'さとう ゆうこ' },
  { kind: 'person', value: '藤井 丈', kana: 'ふじい じょう' },
  { kind: 'person', value: '黒川亮子', kana: 'くろかわりょうこ' },
  { kind: 'person', value: 'トラン・ヴァン・ミン', romaji: 'TRAN VAN MINH' },
  { kind: 'person', value: 'Maria Clara Reyes', kana: 'マリア クララ レイエス' },
  { kind: 'person', value: 'José Álvarez' },
  { kind: 'person', value: '王 麗華', kana: 'おう れいか', romaji: 'WANG LIHUA' },
  { kind: 'person', value: '田所 健太', kana: 'たどころ けんた' },
]);

test.each(
  linesOf(`
    {R:Ono Yohei}、{R:Yohei Ono}、{R:ONO YOHEI}、{R:ono yohei}
    {R:Oono Youhei}、{R:Ohno Yohei}、{R:Ōno Yōhei}、{R:OHNO, Yohei}
    {R:Ôno Yôhei}
    {R:Ｏｎｏ　Ｙｏｈｅｉ}、{R:ＹＯＨＥＩ　ＯＮＯ}
    {R:Tsuchiya Jun'ichi}、{R:Tutiya Zyun'iti}、{R:TSUCHIYA JUNICHI}
    {R:Junichi}-san、{R:Jun-ichi Tsuchiya}
    {R:Shimbo Shinichi}、{R:Shinbo Shin’ichi}、{R:Sinbo Sin'iti}
    {R:Hattori Chiharu}、{R:Hattori Tiharu}、{R:HATTORI}様
    {R:Satoh Yuko}、{R:Satou Yuuko}、{R:Sato Yūko}、{R:Satō}さん
    {R:Satô Yûko}、{R:Yuhko Satoh}
    {R:Fujii Jo}、{R:Huzii Zyou}、{R:Fujii Joh}
    {R:Kurokawa Ryoko}、{R:Ryōko Kurokawa}、{R:Kurokawa Ryouko}
    {R:Tran Van Minh}、{R:MINH TRAN}、{R:Tran}さん、{R:Minh}さん、{R:トラン}さん、{R:ミン}さん、{R:トラン ミン}
    {R:TRẦN VĂN MINH}
    {R:Maria Reyes}、{R:Reyes, Maria Clara}、{R:マリア・クララ・レイエス}、{R:レイエス}さん
    {R:MARIA CLARA REYES}
    {R:Jose Alvarez}、{R:JOSÉ ÁLVAREZ}、{R:Alvarez}さん、{R:José}さん
    {R:Wang Lihua}、{R:LIHUA WANG}、{R:王麗華}、{R:麗華}さん、{R:王}さん、{R:王丽华}さん
    {R:T.K.}さん、{R:K.T}氏、{R:T・K}氏、{R:Ｔ．Ｋ．}さん、{R:TK}さん
    {R:Ｔ}さん、{R:Ｏ}氏、{R:Ｈ}様
    氏名（イニシャル）：{R:T.K.}
    対象者　{R:O.Y}
    {R:Y・O}くん、{R:S・Y}さん
    イニシャル{R:S.Y.}
    {R:Sato}は来た
    {R:sato}さん、{R:yuko}ちゃん
    Mr. {R:Ono}、Ms {R:Hattori}
    {R:SatoYuko}、{R:sato_yuko}さん
    {R:SATO  YUKO}
    {R:Sato⏎Yuko}
    {R:Satou}-san、{R:Ono} sama
    {R:Tadokoro Kenta}、{R:KENTA T.}さん、{R:Kenta}さん
    {R:T. Kenta}さん
    {R:Tadokoro K.}さん
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});

test.each(
  linesOf(`
    {N:Yes}、{N:OK}です、{N:JR}の駅、{N:NPO}法人、{N:PC}教室、{N:T字路}、{N:O型}、{N:Yシャツ}、{N:K}点
    {N:On}、{N:Online}会議、{N:Joint}
    {N:TV}、{N:ATM}、{N:T-shirt}
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});
