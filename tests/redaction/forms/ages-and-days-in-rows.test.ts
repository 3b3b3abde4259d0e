import { expect, test } from 'vitest';
import { examineWith, linesOf } from './examine.ts';

const examine = examineWith([]);

/** 数える年齢、年齢に添う日付: small children's ages, and days that only an age or a long time tells to be births. */
test.each(
  linesOf(`
    娘さん（{G:三つ}）を連れて来所
    うちの子、{G:五つ}なんですけど
    {P:令和二年}生（{G:六つ}）
    年子で{G:三つ}と{G:二つ}
    上の子が{G:十}、下が{G:八つ}
    「おいくつ？」「{G:やっつ}」
    この子はまだ{G:みっつ}だもの
    まだ{G:八つ}ばい
    {N:課題}はもう一つある、{N:三つ}の柱で進める
    {N:なつ}休みに{N:たつ}の日が{N:二つ}
    {P:102歳}（{P:T13.2.29}）
    子の名　{P:4歳}、{P:R4.2.20}。
    （{P:S29.3.3}）{P:72歳}
    妻{P:75歳}、{N:2026年10月1日}に入院した。
    父{P:79歳}（{N:2026.10.1}時点）
    今度の{P:3月3日}で{P:73歳}
    {G:昭和29年3月3日}（戸籍）
    昭和57年3月3日（開設）、竣工は{N:昭和57年3月3日}
    {P:昭和29年3月3日（1954年）}生、{P:1954（S29）年3月3日}生
    生年月日　{P:昭和2 9年3月3日}
    生年月日｜{P:S29｜3｜3}
    生　{P:62.11.4}　（{P:昭40}生）、{P:S63年}度生
    お誕生日は{P:九月の九日}、誕生日：{P:03-03}、誕生月は{G:3月}
    {N:4月}の{N:生活}困窮者の数
    きょうだい構成：{G:17}、{G:15}、{G:9}
    {N:きょうだい：3}、家族：{N:4}
    巌（{G:61}）、和代（{G:58}）、翔（{G:26}）
    会議室（{N:3}）、和室（{N:12}）
    たつ年の{G:51}だ、{G:ひつじ年}生まれ
    第2子は{G:8か月}
    {G:70代}・女性・独居
    年齢不詳（{G:60前後}か）
    {G:18}になる年に家を出た、高校を{G:18}で出て
    （　{P:38}　）歳　トシ　{P:38}
    初婚{G:22}、再婚{G:35}
    国民健康保険,柴田由美,{P:灯44-01827},R9.7.31
    国保証　{P:灯44 1827}、被保険者証　{P:灯・44・1827}
    保険証番号は{P:21130017の388}
    療育手帳　{P:B-2第7714号}、精神{G:第311号}（2級）
    生活保護受給証 {P:第4-221号}
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});

/** 隣の欄と話し言葉: an age beside a date, and what people of any region say behind one. */
test.each(
  linesOf(`
    "2","柳井里枝","{P:1957/08/22}","{P:69}","国保"
    柳井辰也　{G:19971002}　{G:29}　携帯
    柳井雪野と届く封筒もある（{G:1958.8.6}、{G:六十八}）
    私も{G:S24.5.5}で、もう{G:七十七}。
    オレ{G:29}、向こうは{G:34}。年上なんで。
    お孫さんですよね、{G:26}とおっしゃる。
    亡夫の弟　柳井兼光　{P:九十四}　灯台市
    こん夏で{N:百}個、婆はこん夏で{G:百}になりやった
    {P:平成四年}の{P:五月二十三日}だよ、母親の誕生日は
    生年月日欄に「{P:S32.8.22}」（妻）
    {P:平成10年4月}2日（{P:28歳}）
    旅券　{P:ＰＢ一八四〇五七三}
    母子手帳{P:No. 08-1147}、療育　{G:B第5207号}
    国保 {P:綴ぬ／30275}
    My bank: {P:Tobuhi Chuo Bank, Tomatsukuridai Branch, Savings 3091447}
    はい、いま{G:57}です。
    はぁ{G:九十三}だもの。あの衆も{G:七十八}ずら。
    保険証では{G:平成30年2月13日}。
    平成29年4月2日　{G:9歳}　児童2
    {N:9歳児}健診、{N:65歳}を境に
    雇用保険は{P:一一〇八―二七四四一九―三}、車は
    {N:R8.11.13}受理、平均{N:43.2歳}、{N:三十代}の離職
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});

/** 言いさしの年齢: what people say between a date and an age, and ages that fill a cell or a bracket. */
test.each(
  linesOf(`
    {G:昭和四十四年一月八日}だで、もう{G:五十七}です
    上の奏くんが{G:四つ}でいとや
    マールさんも頼んます。{G:41}で、{P:1985年4月1日}生まれ
    灯台エレナ（織部小五年、{G:H27.8.11}）
    子はアマラちゃん（{P:四歳}、{P:R4.10.11}）
    保護者 灯台 美代子（{P:昭和・44・8・23}生）
    名義は{G:S50.04.12} と印字
    ソクさんも受講希望、{G:二十六}、旅券の期限
    田中さん（2年、{G:14}）の件
    直樹君は{G:40代}だろう
    {G:三六 歳}　健 康 保 険
    寮の灯台さん、五十九の人
    内線3）は{G:八十三}で耳が遠い
    国保{P:桑 17-3305}、国保税{N:12-3456}は例示
    {N:生後六か月}から相談できる、{N:六十五歳}を境に
    三、二十六、四十の各号
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});

/** 誰かのそばの数: a bare number beside somebody, numbers of cards and cars in the shapes people write. */
test.each(
  linesOf(`
    担当の先生は{G:38}と若い
    初めて飲んだのは{G:十四}、夕方から
    お孫さん{G:28}も一緒、奥さん{G:29}が入居中
    妻S.U.さんは8月に他界（{G:85}）。
    J.O.さん（女、{G:33}）、A.S.さん（男、{G:36}）
    この年（{G:八十一}）で字も乱れ
    {G:七十代}で持病、年代：{G:30代}
    年 齢  {P:4 3}
    今おいくつ？⏎ジュリ：{G:さんじゅうさん}。息子は{G:きゅうさい}。
    福永さんは{P:70さい}くらいで
    2022年9月1日　{G:四つ}⏎ひ孫は{G:満六つ}　令和
    2006年2月14日なので{G:二十一}ですか
    ﾌﾞﾄﾞｳ ﾋﾅﾉ　{P:R4/9/1}（4ｻｲ）
    {P:昭和八年の五月}生まれだがら
    生年月日  {P:平 3 ll O2}    中途
    車 {P:山口 330 せ ・・-52}、{P:秋田 501 ぬ 6-270}
    国保,保険者{P:323741} 番号{P:荒-077}
    ｷｺﾞｳ {P:鶺08}　ﾊﾞﾝｺﾞｳ {P:220318}
    青国・{P:4471093}　枝番 {P:01}
    出生届、{P:2026年9月4日}で
    氏名|生年月日⏎灯台|{P:R2.1.3}⏎集計|{N:2026/12/10}
    血圧は{N:138}の{N:86}、体重は先生の秤で{N:52}
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});

/** 明細と控え: accounts, cards and bookings as statements and forwarded papers print them. */
test.each(
  linesOf(`
    泰造名義の{P:道央漁信連 雁金支所 普通 0084417}へ
    bank {P:Tamano Shinkin, Wakamizu branch, 0071825}
    ﾒｲｻｲ　{P:ｱﾘｱｹﾜﾝ ｷﾞﾝｺｳ ｷﾀﾄﾞｵﾘ ｼﾃﾝ ﾌﾂｳ 3304471}
    1,HJ41728365PA,{P:桐 07・440182},{P:070-0000-7149}
    丹波　保険 {P:4O-77l}⏎判定 2級
    国保（番号 {P:00417}）、診療券 {P:00418}、療養証{P:第1182号}
    {P:昭和49年3月6日}と奥さんの生年月日が
    （{P:74歳}・{P:S53.2.19}の子）
    年齢 {P:74}（母）／{G:48}（子）
    予約番号 {P:QX7R2M}　搭乗 27DEC
    連絡先　{P:〇四三ノ〇〇〇ノ七五一二}
    電話は{P:0887-00-7668}、{G:七十一}の身ゆえ
    {N:大地震}のあとは灯油が足りない
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});

/** 続柄を添えて: a day or an age with who it is of, where somebody lives, or a second number behind. */
test.each(
  linesOf(`
    mail.example　{G:平成8年7月22日}（夫）
    別人。{G:平成4年8月19日}、春日野市勝川町3-1-2
    こども {G:2019/4/30} です
    本人 {G:S4.8.30}、{G:97}　後期高齢
    鷲田　勇吉	知人	{G:71}	-
    保健師：{G:97}で4kmはすごい
    受給者証（{P:0300744186／2480176}）
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});

const known = examineWith([
  { id: 'a', kind: 'address', value: '山鳩野村字上ノ平263番地' },
  { id: 'c', kind: 'person', value: '篠岡　日和', kana: 'しのおか　ひより' },
  { id: 's', kind: 'school', value: '灯台市立汀小学校' },
  { id: 'm', kind: 'school', value: '灯台市立槙野中学校' },
  { id: 'f', kind: 'facility', value: '無料低額宿泊所ともしび寮' },
  { id: 'w', kind: 'workplace', value: '喫茶　琥珀' },
]);

/** 短い名: what the register knows, in the shortest form that people use, and beside words that only look like a part of it. */
test.each(
  linesOf(`
    ・{R:山鳩野村上ノ平263}　分電盤の点検
    医療証に{G:ひより}とあります
    上の子は{G:汀小}。は休み、{G:汀小}で2の1
    明日{G:槙野中}で面談、{G:槙野中}取り出し授業
    {N:縮小}と{N:途中}の{N:最小}
    {R:ともしび寮}は二泊で出た、{G:ともしび寮}退所
    {R:喫茶「琥珀」}で働く
  `),
)('%s', (marked) => {
  expect(known(marked)).toEqual([]);
});

/** 話し言葉と明細: labels in kana, statements without a word for the bank, numbers of a card alone. */
test.each(
  linesOf(`
    きごう {P:羽41} ばんごう {P:3067}
    {P:ﾎｸﾘｸﾐﾗｲ ﾄｳｴｲ ﾌﾂｳ 2217408}⏎ﾋﾞｺｳ
    弟の保険 {P:協会3108・5520417}
    手帳の更新は{P:第0284417号}を持って窓口へ
    夕崎村字松之木6番地1　{G:第00371号}
    {P:30歳}までは働きたい、{N:30歳}までの方が対象
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});

/** 番号の隣: ages beside numbers of other kinds, and numbers beside ages. */
test.each(
  linesOf(`
    乃子氏（IK-2047-3、{P:60歳}）
    電話 {P:070-0000-7153}、{G:40}くらい
    健康保険の番号は記号{P:五〇一}でした
    国保,世帯主,{P:岳国 0331872},4300
    渉（{P:14歳}）、ひより（{G:5}）
    ・中之沢 蓮華（{G:2012年1月9日}）…塾にも在籍
    第3、{N:60}以上の者、AB-3、{N:60}件
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});
