import type { Passage } from './passage.ts';

/** Variants, half-width kana, initials, romaji and foreign names of batch K. */
export const openedK3: readonly Passage[] = [
  {
    id: 'k-variant-1',
    case: 'komorebi',
    marked: `表記の揺れ（名寄せ作業）
{R full p|齊藤眞由美}＝{R variant p|斉藤真由美}＝{R variant p|齋藤眞由美}＝{R variant p|斎藤　真由美}＝{R ivs p|齊\u{e0102}藤眞\u{e0101}由美}
{R full r|小野塚博}＝{R variant r|小野\u{fa10}博}＝{R spaced r|小 野 塚　博}
{R variant q|斉藤蒼太}さんの給食費、{R variant q|斎藤 蒼太}さんの学童、は同じ子
{U homophone p|斉藤真弓}は打ち間違い
{N word|一斉}メール、{N place|塚}原公園、{N word|真}夏日`,
  },
  {
    id: 'k-variant-2',
    case: 'kazamatsuri',
    marked: `除籍謄本　{R full p|國廣德藏}　／　住基　{R variant p|国広徳蔵}　／　医療　{R variant p|國広 徳藏}
{R full q|國廣惠}　／　{R variant q|国広恵}　／　{R variant q|国廣惠}さん
{R full r|邊見邦男}　／　{R variant r|辺見邦男}　／　{R variant r|邉見　邦男}　／　{R ivs r|邊\u{e0104}見邦男}
{R variant w|国広酒造合資会社}の登記は閉鎖済
{U homophone p|国弘徳三}という別人の年賀状
{N word|道徳}の時間、{N word|恵}方巻、{N place|広}見川
生年月日の書き方も{R dob-letter b|T14.1.20}、{R dob-era b|大正１４年１月２０日}、{R dob-western b|1925年1月20日}、{R dob-slash b|1925/01/20}と四通り`,
  },
  {
    id: 'k-variant-3',
    case: 'torinoumi',
    marked: `{R full r|渡邉澄江}（戸籍）、{R variant r|渡辺澄江}（診察券）、{R variant r|渡邊　澄江}（表札）
{R full p|辻千代子}、{R ivs p|辻\u{e0100}千代子}（点一つ）、{R ivs p|辻\u{e0101}　千代子}（点二つ）
{R full q|辻亮}、{R ivs q|辻\u{e0100}亮}
{R org f|医療法人社団はまて診療所}の請求は{R family r|渡邉}様あて
{U homophone r|渡部純江}様あての封筒は誤配
{N place|渡辺}橋、{N place|千代}田通り、{N word|辻説法}`,
  },
  {
    id: 'k-variant-4',
    case: 'hidakami',
    marked: `{R full r|大場聡子}さんは{R variant r|大場聰子}と署名する
{R full p|石狩勇}　{R ivs p|石狩勇\u{e0100}}　{R spaced p|石　狩　勇}
{R full q|石狩ミツ}　{R variant q|石狩みつ}　{R variant q|石狩 ミツ}
{U full u|濵髙 玲}さんは「{U variant u|浜高玲}」とも書く
{U homophone r|大庭智子}は健診の別人
{N word|聡明}な、{N place|勇}払郡、{N word|三つ}の約束
{R dob-letter b|Ｓ２７．２．２９}と{R dob-western b|1952-2-29}、{R dob-kanji b|昭和二十七年二月二十九日}は同じ
除籍には旧姓：{R old-name r|児玉}、{R alias r|児玉　聡子}とある`,
  },
  {
    id: 'k-variant-5',
    case: 'ushigakubo',
    marked: `「{R full p|三ヶ島光}」「{R variant p|三ケ島光}」「{R variant p|三ヶ嶋 光}」「{R variant p|三ケ嶌　光}」は全部同じ人
「{R full q|三ヶ島望}」「{R variant q|三ｹ島 望}」
「{R full r|長谷川正}」、古い名簿は「{R spaced r|長 谷 川　正}」
住所の「{R variant a|牛ケ窪市青葉台四丁目8番15号}」も同じ
「{U homophone p|三日島ひかる}」は聞き違い
{N word|正}誤表、{N place|島}田線、{N word|一ヶ月}、{N place|霞ヶ関}`,
  },
  {
    id: 'k-variant-6',
    case: 'amanezaki',
    marked: `戸籍の附票　{R variant p|黑木大地}　免許証　{R full p|黒木大地}　組合　{R joined p|黒木大地}
妹　{R full q|黒木美空}　旧字で{R variant q|黑木　美空}
{R full r|グエン・ティ・フオン}　{R dotted r|グエン ティ フオン}　{R joined r|グエンティフオン}　{R dotted r|グエン＝ティ＝フオン}
{R number n|ＵＨ４８２０７７１５ＥＡ}
{U homophone p|黒城大智}さん（別船の乗組員）
{N word|黒}潮、{N word|大地}震、{N place|美空}ヶ丘`,
  },
  {
    id: 'k-half-kana-1',
    case: 'komorebi',
    marked: `入出金（写し）
11-02 ｶ){O workplace|ｺﾓﾚﾋﾞﾌ-ｽﾞ} 給与 {X sum|148,220}
11-05 ﾘﾖｳｷﾝ {R half-kana p|ｻｲﾄｳ ﾏﾕﾐ}
11-09 ﾌﾘｺﾐ {R half-kana r|ｵﾉﾂﾞｶ ﾋﾛｼ} {X sum|20,000}
11-14 ｶﾞｸﾄﾞｳ {R half-kana q|ｻｲﾄｳ ｿｳﾀ}
11-20 ﾔﾁﾝ {U half-kana u|ｻﾔﾏ ｱｷﾄ}
11-25 {R half-kana p|ｻｲﾄｳﾏﾕﾐ} ｺﾄﾞﾓﾃｱﾃ
{N body|ｺﾓﾚﾋﾞｼ ｶｲｹｲｶ}　{N word|ﾃｽｳﾘﾖｳ} {N number|220}
11-28 ｸﾚｼﾞｯﾄ {P card|4205-5534-5786-8860} {X sum|9,800}`,
  },
  {
    id: 'k-half-kana-2',
    case: 'haehama',
    noise: 'half-width-kana',
    marked: `{R kana p|ヒガ ヒカリ}さん、{R kana q|ヒガ カメ}さん、{R kana r|ナカソネ ユタカ}さんの三名
子は{U kana u|ルル}ちゃん、元夫は{U kana v|シマジリ ケンサク}
{O shop|ベーカリーガジュマル}で朝{N number|6時}から
{R kana r|ナカソネ}オーナーの貸家はエアコンなし
{N word|ヒカリ}ファイバー、{N word|カメ}ラ、{N word|ユタ}の占い`,
  },
  {
    id: 'k-half-kana-3',
    case: 'shirotaegi',
    marked: `POSデータ抜粋
担当 {R half-kana p|ｷﾑ ﾖﾝﾋ}　ﾚｼﾞ {N number|02}
代行 {R half-kana q|ｷﾑ ｼﾞｭﾝ}　（高校生、{N number|17時-20時}）
通訳 {R half-kana r|ｶｼﾜｷﾞ ﾚｲ}
ﾄﾞｳ){O workplace|ｷﾑﾁｺｳﾎﾞｳ}　電話 {R phone t|0760002048}
仕入先 {O other|ﾎｸﾘｸﾊｸｻｲｸﾐｱｲ}　{U half-kana u|ﾄﾓｻﾀﾞ}
{N word|ｷﾑﾁ} 500g {N number|48ｺ}、{N word|ﾚｲﾄｳ}`,
  },
  {
    id: 'k-half-kana-4',
    case: 'sarusawa',
    marked: `給食ｶｰﾄﾞ
{R half-kana p|ﾁﾊﾞ ﾊﾅ} ｻﾏ　ｷｻﾞﾐ　ﾄﾛﾐ有
{R half-kana q|ﾁﾊﾞ ｹﾝｲﾁﾛｳ} ｻﾏ　ﾌﾂｳ
{R half-kana r|ｷｸﾁ ﾔﾖｲ} ｻﾏ　ﾎﾞﾗﾝﾃｨｱ
{U half-kana u|ｵﾐﾅﾄ ﾄｼｴ} ｻﾏ　ｱﾚﾙｷﾞｰ ｿﾊﾞ
{R half-kana p|ﾁﾊﾞﾊﾅ}様　配達先 {R address-suffix a|北猿沢字大畑41-2}
{N word|ﾊﾅｶﾂｵ} {N number|2ﾌｸﾛ}　{N place|ﾁﾊﾞｹﾝ}産ﾋﾟｰﾅｯﾂ`,
  },
  {
    id: 'k-half-kana-5',
    case: 'torinoumi',
    marked: `ﾃﾞﾝﾎﾟｳ
ｱﾃｻｷ {R half-kana p|ﾂｼﾞ ﾁﾖｺ}
ｵﾊﾞ{R half-kana r|ﾜﾀﾅﾍﾞ ｽﾐｴ}ﾆﾕｳｲﾝ ｼﾗｾ {U half-kana u|ｶｽﾞｵ}
受信控 {R phone t|072-000-9480}
孫 {R half-kana q|ﾂｼﾞ ﾘｮｳ}　銀行名義は{R half-kana q|ﾂｼﾞ ﾘﾖｳ}
ﾕｳﾁﾖ 記号{P bank|14090} 番号{P bank|22817741}
{N word|ﾂｼﾞﾂﾏ}が合わない、{N word|ﾁﾖｺﾚｰﾄ}`,
  },
  {
    id: 'k-half-kana-6',
    case: 'ayameike',
    marked: `給与ｼｽﾃﾑ出力
{R half-kana p|ﾏﾘｱ ｸﾘｽﾃｨｰﾅ ｻﾝﾄｽ}　社員ｺｰﾄﾞ {L number|TA-20417}
{R half-kana p|ﾏﾘｱ･ｸﾘｽﾃｨｰﾅ･ｻﾝﾄｽ}　源泉 {X sum|3,120}
扶養 {R half-kana r|ﾔﾏｸﾞﾁ ﾘｶ}
養育費 {R half-kana q|ﾔﾏｸﾞﾁ ｹﾝ}　{X sum|30,000}
ﾗｲﾝﾁｮｳ {U half-kana u|ｱﾁﾜ}　班 {N number|B-2}
{N place|ﾔﾏｸﾞﾁｹﾝ}工場へ応援、{N word|ﾘｶﾊﾞﾘｰ}休暇`,
  },
  {
    id: 'k-initials-1',
    case: 'komorebi',
    marked: `要対協　公開用概要
母 {R initials p|M.S.}さん（{P age|40代}）、子 {R initials q|S.S.}くん（小5）
同居男性 {R initials r|H.O.}氏が夜間に飲酒
{R initials p|Ｍ・Ｓ}さんは{R org-short w|小森日フーズ}勤務
大家代理の{U initials u|A.S.}さんから騒音の相談
{R initials r|O}氏への聞取りは{N date|12/3}
{N word|DV}、{N word|SOS}、{N word|PTSD}の視点`,
  },
  {
    id: 'k-initials-2',
    case: 'hidakami',
    marked: `氏名　{R initials p|I.I.}
配偶者　{R initials q|M.I.}
近隣　{R initials r|S.O.}
{R initials p|Ｉ}さん宅の玄関にスロープ
{R initials r|S・O}さんが{O shop|ベーカリーむぎわら}のパンを届けた
弟の{U initials u|S.I.}さんは札幌
{N word|IH}、{N word|JA}、{N word|MRI}、{N number|Ⅰ度}`,
  },
  {
    id: 'k-initials-3',
    case: 'ushigakubo',
    marked: `ケース会議　板書
{R initials p|H.M.}さん（{R full p|三ヶ島光}）
妹：{R initials q|N.M.}
{R initials r|T.H.}さん＝{R alias r|長}さん
{R initials p|Ｈ．Ｍ．}さんへの暴言（店長{U initials u|T.K.}氏）
{R initials p|M}さん「家では眠れない」
{N word|NPO}、{N word|HP}、{N word|SNS}、{N word|OFF}、{N word|JR}青葉台駅
{X initials|A}さんと{X initials|B}さんは仮名`,
  },
  {
    id: 'k-initials-4',
    case: 'kazamatsuri',
    marked: `氏名：{R initials p|T・K}　住所：{R address-suffix a|大字奥風祭1207番地甲}
娘：{R initials q|M・K}　区長：{R initials r|K・H}
{R initials p|K.T.}氏の年金証書は{R initials q|M.K.}さんが保管
{R initials r|Ｈ}氏から軽トラを借りた
蔵の買主{U initials u|S.A.}氏
{N word|KT}法、{N word|ADL}、{N word|HDS-R} {N number|11点}`,
  },
  {
    id: 'k-initials-5',
    case: 'haehama',
    marked: `（情報公開請求用の下書き）
{R initials p|H.H.}さんと祖母{R initials q|K.H.}さん
{R initials r|Y.N.}氏所有の貸家に居住
{R initials p|Ｈ}さんの子は{R org-school s|みなみ保育所}
元夫{U initials u|K・S}氏の所在は不詳
{R initials r|N}さんから家賃の猶予
{N word|Wi-Fi}、{N word|UR}賃貸、{N word|NTT}、{N word|ABC}評価`,
  },
  {
    id: 'k-initials-6',
    case: 'amanezaki',
    marked: `報告（匿名化済みのつもり）
{R initials p|D.K.}さん、妹の{R initials q|M.K.}さん、友人{R initials r|N.T.H.}さん
{R initials p|Ｋ}くんと呼ぶ船頭の{U initials u|T.H.}氏
{R org-short o|みなと食堂}で{R initials q|M・K}さんが配膳
所持金は{X sum|二千円}
{N word|DM}の控え、{N word|ETC}、{N word|KO}負け、{N word|D}ランク`,
  },
  {
    id: 'k-romaji-1',
    case: 'amanezaki',
    marked: `To whom it may concern
{R romaji r|NGUYEN THI HUONG} (residence card {R number n|UH48207715EA}) lives with {R romaji q|Misora KUROKI}.
Guarantor: {R romaji p|Daichi Kuroki} / {R romaji p|KUROKI, Daichi}
Employer's agent: {U romaji u|Tran Van Loc}, {O other|Kyushu Ocean Partners}
e-mail {R email e|d.kuroki97@amanemail.example}
{N place|Miyazaki Prefecture}, {N body|Immigration Services Agency}`,
  },
  {
    id: 'k-romaji-2',
    case: 'shirotaegi',
    marked: `Visitor list
1. {R romaji p|KIM YOUNGHEE}　2. {R romaji q|Kim Jun}　3. {R romaji r|Rei Kashiwagi}
{R romaji r|KASHIWAGI REI} interprets for {R romaji p|Kim Younghee}
cousin: {U romaji u|Park Minseo} ({P phone|+81-80-0000-7721})
shop mail {R email e|kim_yh@shiromail.example}
{N word|KIMCHI} festival at {N place|Kashiwa} Park, {N number|10 a.m.}`,
  },
  {
    id: 'k-romaji-3',
    case: 'ushigakubo',
    marked: `パスポート申請の下書き
{R romaji p|MIKAJIMA HIKARU}　{R romaji q|MIKAJIMA NOZOMI}
{R romaji p|Hikaru Mikazima}（訓令式で書いたもの）
emergency contact　{R romaji r|Tadashi Hasegawa}
旅券番号　{P passport|TR4417208}
boss　{U romaji u|Tetsuya Kamizuru}、{O shop|Cafe Lumiere}
{N word|NOZOMI} 21号で大阪へ、{N place|Tachikawa}集合`,
  },
  {
    id: 'k-romaji-4',
    case: 'komorebi',
    marked: `通販の宛名
{R romaji p|SAITO MAYUMI} / {R romaji p|Mayumi Saitoh} / {R romaji p|Saitou Mayumi}
{R romaji q|Sota Saito}、{R romaji q|SAITOU SOUTA}
{R romaji r|Onozuka Hiroshi} / {R romaji r|ONOZUKA, Hiroshi}
注文番号 {L number|250-4417708}
{U romaji u|Akito Sayama}様方
{N place|Saitama Pref.}、{N word|SOTA}（山頂通信）`,
  },
  {
    id: 'k-romaji-5',
    case: 'haehama',
    marked: `Base clinic translation
Patient: {R romaji p|Hikari Higa}, DOB {X dob|30 Jul 1988}
Grandmother: {R romaji q|HIGA KAME}
Landlord: {R romaji r|Yutaka Nakasone} / {R romaji r|NAKASONE, Yutaka}
Child's name: {U romaji u|Ruru}
Referred by: Dr. {U romaji v|Ellen Marsh} ({O hospital|Camp Shields Family Clinic})
{N place|Okinawa}, {N word|Hikari} Denwa service`,
  },
  {
    id: 'k-romaji-6',
    case: 'kazamatsuri',
    marked: `輸出書類（蔵の最後の出荷）
Brewer {R romaji p|Tokuzo KUNIHIRO}、{R romaji p|KUNIHIRO TOKUZOU}
Accounting {R romaji q|Megumi Kunihiro}
Transport {R romaji r|Kunio HEMMI} ({R romaji r|Henmi Kunio})
Buyer {U romaji u|Oliver Brandt}、{O workplace|Nordwind Import}
Bill No. {L number|SHK-88204}
{N word|MEGUMI} brand milk、{N place|Kochi}`,
  },
  {
    id: 'k-foreign-1',
    case: 'ayameike',
    marked: `{R full p|マリア・クリスティーナ・サントス}さん、{R joined p|マリアクリスティーナサントス}、{R dotted p|マリア クリスティーナ サントス}と三通りの名義がある。
学校では{R given p|マリア}ママ、職場では{R family p|サントス}さん。
兄{U foreign u|ジョゼ・オリヴェイラ}さん、姪{U foreign v|ベアトリス}さんが来日。送金は{O other|セルビッソ送金浜松店}。
子どもの同級生{U foreign w|ドゥック}くん
{N place|サントス}港、{N word|マリア}像、{N place|ブラジル}`,
  },
  {
    id: 'k-foreign-2',
    case: 'amanezaki',
    marked: `{R full r|グエン・ティ・フオン}さんの在留は{N date|令和9年5月}まで。寮長は{U foreign u|ファム・ヴァン・トゥアン}さん。
{R given r|フオン}さんは{U foreign v|マ・ティダー}さん（ミャンマー）と相部屋。
{R full p|黒木大地}さんが保証。{U foreign w|ラム・ホン}さんに{X sum|五万円}貸した
監理団体{O other|日南海事協同組合}
{N place|ベトナム}語、{N word|ファム}ファタール、{N word|ティー}バッグ`,
  },
  {
    id: 'k-foreign-3',
    case: 'shirotaegi',
    marked: `{R full p|金　英姫}さん（{R kana p|キム・ヨンヒ}）の親族
・弟 {U foreign u|金 哲浩}（{U foreign u|キム・チョロ}）…{U foreign u|キム・チョルホ}が正しい
・嫁 {U foreign v|李 美蘭}（{U foreign v|イ・ミラン}）
・隣の店 {U foreign w|王 建国}さん、{O shop|紅龍餃子房}
{R full q|金 俊}さんは{R kana q|ジュン}くんと呼ばれる
{N word|李}下に冠、{N word|王}手、{N place|金沢}、{N word|建国}記念の日`,
  },
  {
    id: 'k-foreign-4',
    case: 'komorebi',
    marked: `放課後教室の名簿から
{R full q|齊藤蒼太}（{R alias q|そう}ちゃん）
{U foreign u|アブドゥル・ラヒム}、弟 {U foreign v|イドリス}
{U foreign w|チャン・ミンアン}、{U foreign x|ソフィア・ロペス}
送迎 {R given p|眞由美}さん／{U foreign y|ファティマ}さん
{U foreign z|スレシュ・タパ}さんの店は{O shop|エベレスト小森日}
{N place|ネパール}、{N word|クラス}替え`,
  },
  {
    id: 'k-foreign-5',
    case: 'hidakami',
    marked: `牧場の寮で暮らす{U foreign u|ラジェシュ・シン}さんが、{R full p|石狩勇}さんの家の雪かきをしてくれた。{R family p|石狩}さんは「{U nickname u|ラジ}」と呼び、{R full q|石狩ミツ}さんは飴を渡す。
同僚の{U foreign v|プラカシュ}さん、馬主の{U foreign w|ウィリアム・ハート}氏。
{O workplace|日高見グリーンファーム}、電話{P phone|0146-00-9082}
{R full r|大場聡子}さんの英語が役立った
{N place|インド}、{N word|カレー}、{N word|ハート}マーク、{N number|3頭}`,
  },
  {
    id: 'k-foreign-6',
    case: 'torinoumi',
    marked: `介護職員の{U foreign u|シティ・ヌルハリザ}さん（{R org o|社会福祉法人鳥の海ひかり会}）が{R full p|辻千代子}さんの入浴を担当。
「{R given p|千代子}さん、やせました」と{U foreign u|ヌルハリザ}さん。
{R full r|渡邉澄江}さんの病棟には{U foreign v|グレース・サリナス}看護師
{R full q|辻亮}の友人{U foreign w|カルロス}
技能実習の認定番号{L number|認2204418}
{N place|インドネシア}、{N place|マカティ}市の研修所、{N word|グレー}の制服`,
  },
];
