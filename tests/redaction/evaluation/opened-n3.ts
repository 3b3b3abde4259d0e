import type { Passage } from './passage.ts';

/** Passages of batch N, part 3: written without having read the engine. */
export const openedN3: readonly Passage[] = [
  {
    id: 'n-initials-1',
    case: 'hinatsuzaka',
    marked: `事例：{R initials p|Y.C.}さん（{P age|70代}）　息子{R initials q|Y・S}くん
{R initials q|Ｓ}氏は{R org-short w|日夏坂製麺}に{N number|12年}勤務
関与：{U initials u|K}医師
{N word|SNS}、{N word|Y字路}、{N word|Cランク}、{N word|S字フック}`,
  },
  {
    id: 'n-initials-2',
    case: 'shirakabeno',
    marked: `{R initials p|K.M.}様　面談{N number|第3回}
母{R initials q|K.S.}様、{R initials p|M}さんの収入は{X sum|月11万円}
{R number n|シ-0719-22}　元夫 {U initials u|M.H.}氏
{N word|M字}型就労、{N word|SDGs}、{N word|KPI}、{N number|2K}の部屋`,
  },
  {
    id: 'n-initials-3',
    case: 'akitsukawa',
    marked: `氏名：{R initials p|S.D.}　性別：男　{P age|38歳}
保護者：{R initials q|S.M.}（母）
{R initials p|Ｓ・Ｄ}さんは{R org-short o|みちしるべ}へ。仲間の{U initials u|R.T.}くん同行
{N word|DVD}、{N word|SD}カード、{N word|Mサイズ}、{N word|D判定}`,
  },
  {
    id: 'n-initials-4',
    case: 'amagoi',
    marked: `{R initials p|S・S}さん宅、{R initials q|I}くん不在、{R initials r|N.T.}さん対応
{R initials p|Ｓ}様より「{R family r|土倉}さんに頼んだ」
{R org-short f|土倉内科}は休診　ヘルパー{U initials u|M}さん
{N word|NTT}、{N word|Iターン}、{N word|SOS}ネットワーク、{N word|S席}`,
  },
  {
    id: 'n-initials-5',
    case: 'tobiume',
    marked: `{R initials p|I.T.}さん（母）、{R initials q|I.M.}くん（{P age|14歳}）、{R initials r|M.S.}さん
{R initials q|Ｍ}くんは{R org-school s|飛梅中}を欠席
SSW {U initials u|H.A.}さんが訪問　{N date|6/3}
{N word|IT}機器、{N word|ICT}教育、{N word|MRI}、{N word|SSW}`,
  },
  {
    id: 'n-initials-6',
    case: 'isonohama',
    marked: `{R initials p|M.H.}さん、{R initials q|M.K.}さん、{R initials r|M・C}さんの三人
{R initials p|Ｈ}さんは転倒、{R initials q|Ｋ}さんが救急要請
{R org-short f|はまべクリニック}の{U initials u|S.Y.}先生
{N word|MCI}、{N word|H鋼}、{N word|ケアプランC}、{N word|AED}`,
  },
  {
    id: 'n-romaji-1',
    case: 'hokage',
    marked: `{R romaji p|NGUYEN THI HANH} / {R romaji p|Hanh Nguyen}
son: {R romaji q|Rikuto UZAWA}, father: {R romaji r|Katsumi Uzawa} ({R romaji r|UZAWA KATSUMI})
tel {R phone-intl m|+81 90-0000-5582}　interpreter: {U romaji u|Pham Quang}
{N word|HOKAGE} Port Festival {N date|Nov 20}`,
  },
  {
    id: 'n-romaji-2',
    case: 'yanaginose',
    marked: `Name: {R romaji p|YANG LIHUA}　Passport {P passport|EJ4071825}
Spouse: {R romaji q|NAKASONE SEIKICHI}　Daughter: {R romaji r|Kana Nakasone}
Lawyer: {U romaji u|Tomoe Shingakishima}
{N word|KANAGAWA}行き、{N word|Yanbaru} National Park`,
  },
  {
    id: 'n-romaji-3',
    case: 'akitsukawa',
    marked: `To: {R romaji p|Daiki Shinonome}
Cc: {R romaji q|SHINONOME Mitsue}, {R email e|shinonome_d@akmail.example}
{U romaji u|Kenji Sukagawa} invited you　{L handle|kenji#4077}
{R romaji p|SHINONOME DAIKI}様　領収書
{N word|DAIKIN}のエアコン、{N word|Shinonome} Station`,
  },
  {
    id: 'n-romaji-4',
    case: 'tobiume',
    marked: `Student: {R romaji q|IOKIBE Minato}　Mother: {R romaji p|Tamaki Iokibe}
Partner: {R romaji r|SANTOS, MARIA}　{P residence-card|BE10447723FA}
Host: {U romaji u|Ricardo Tavares}　{P email|rtavares@latmail.example}
{N word|Santos} FCの帽子、{N word|MINATO} Mirai`,
  },
  {
    id: 'n-romaji-5',
    case: 'amagoi',
    marked: `カード名義　{R romaji p|SADAKO SUGO}　{P card|5204 1770 0041 7738}
カード名義　{R romaji q|IPPEI SUGOU}
緊急連絡　{R romaji r|TOKURA NAO}　{U romaji u|Masaomi MIYOSHINO}
{N word|NAO}-Robot体験会、{N word|SUGOI} Card`,
  },
  {
    id: 'n-romaji-6',
    case: 'hinatsuzaka',
    marked: `宛先 {R romaji p|Yuzuriha Chizuko}様
{R romaji q|SOSUKE YUZURIHA}／{R romaji q|Yuzuriha Sousuke}
差出人 {U romaji u|Kamon Hiragisaki}（{U full u|柊崎 嘉門}）
{P url|https://yuzu-family.example/album}
{N word|YUZU} tea、{N word|SOS}ボタン`,
  },
  {
    id: 'n-foreign-1',
    case: 'tobiume',
    marked: `{R full r|マリア・サントス}さん、書類では{R dotted r|マリア　サントス}、職場では「{R given r|マリア}さん」。
兄{U foreign u|パウロ・サントス}さん、同僚{U foreign v|アグネス・オコエ}さん（{O workplace|飛梅リネンサプライ}）。
旅券{P passport|FX2044187}。子の{R given q|湊}くんとは英語で話す。
{N place|サントス}港のコーヒー、{N word|アベマリア}、{N word|マリア}像`,
  },
  {
    id: 'n-foreign-2',
    case: 'hokage',
    marked: `{R full p|グエン・ティ・ハイン}さん（{P age|三十一歳}）は{R given p|ハイン}さんと呼ばれる。{R joined p|グエンティハイン}と書く書類もある。
実習時代の仲間{U foreign u|ダン・ティ・ユン}さん、{U foreign v|トゥイ}さんは{O workplace|北条浜縫製}にいる。
在留カード{P residence-card|UH40718253EA}。夫{R full r|鵜沢克己}さん同行。
{N place|ホーチミン}出身、{N word|ベトナム}語`,
  },
  {
    id: 'n-foreign-3',
    case: 'yanaginose',
    marked: `{R full p|ヤン・リーホア}（{R alias p|楊麗華}）さんの母{U foreign u|陳秀蘭}さんが大連から来日。
叔父{U foreign v|ワン・ジエ}さんは{O shop|中華料理 北海楼}の料理長、微信は{L handle|wangjie_7704}。
夫{R full q|仲宗根盛吉}さんの戸籍に入る。{N law|入管法第22条の4}。
{N place|楊貴妃}の里公園、{N word|麗}らかな日`,
  },
  {
    id: 'n-foreign-4',
    case: 'akitsukawa',
    marked: `隣室の{U foreign u|アブドゥル・ラヒム}さんが{R full p|東雲大樹}さんの大声に困っている。大家は{U foreign v|キム・ソンス}さん。
{R given p|大樹}さんは謝りに行き、{U foreign w|ラニア}ちゃん（{P age|6歳}）に菓子を渡した。
{R org-short o|みちしるべ}が同席。電話{P phone|080-0000-6671}。
{N word|ラマダン}、{N word|キムチ}、{N place|ソウル}
住民票コード　{P resident-code|20417730885}　国民健康保険 記号 {P insured|秋07}`,
  },
  {
    id: 'n-foreign-5',
    case: 'amagoi',
    marked: `ヘルパーの{U foreign u|シティ・ヌルハリザ}さんが{R full p|菅生貞子}さん宅へ。給与振込は{P bank|阿讃銀行 雨乞支店 普通 0520417}。
{R family p|菅生}さんは「{U nickname u|シー}ちゃん」と呼ぶ。{R given q|一平}さんも好意的。
技能実習の監理は{O other|四国わかば協同組合}、担当{U family v|藍原}氏。
{N place|インドネシア}料理、{N word|シティ}プロモーション`,
  },
  {
    id: 'n-foreign-6',
    case: 'mineoka',
    marked: `{R full q|柏葉フミエ}さんの居室担当は{U foreign u|ニルマラ・タパ}さん、夜勤は{U foreign v|スレシュ}さん。
{R org f|グループホームあかげら}の寮（{A address|峰丘町南2条西7丁目 あかげら寮3号}）に住む。
{R full r|柏葉亮}さんとフットサル仲間。旅券 {P passport|PA0417725}
{N place|ネパール}、{N word|タパス}料理`,
  },
  {
    id: 'n-dialect-1',
    case: 'mineoka',
    marked: `「{R given p|留吉}さん、しばれるっしょ。{R given q|フミエ}さんの見舞い、ゆるくないべさ」
「なんも。孫の{R given r|亮}が{R org-short w|峰丘乳業}休んで乗せてってくれるのさ」
「{U given u|辰次郎}さんとこのストーブ、いかれたんでないかい」
「{O shop|音更川商店}さ頼んだわ。{P phone|0156-00-4418}」
「{N word|柏}の葉っぱ、{N word|留}め金、{N word|したっけ}ね」`,
  },
  {
    id: 'n-dialect-2',
    case: 'kurumidani',
    marked: `「{R alias q|ぜん}さん、まためた転んだだかい」
「ほうだに。{R given p|眞佐子}さがずくなしで困るって言うだ」
「{R family r|髙﨑}さんの{R given r|恵吾}さが薪割ってくれるずら」
「嫁に行った{U given u|登紀江}さはごしたいって。{A address|上田原市常磐城6-2-19}からじゃ遠いわい」
「{N place|上平}のお宮はやまだに人がいるずら。{N word|ぜん}まい採りに行かず」
「もう{P age|八十九歳}だぞい」`,
  },
  {
    id: 'n-dialect-3',
    case: 'isonohama',
    marked: `「{R given p|ハル}ばあちゃんな、百じゃっど。{X dob|大正十五年六月}生まれやっで」
「{R given q|健一郎}どんが言うには、{R alias r|ちー}ちゃんが鹿児島から帰っちくっげな」
「{R family p|宮園}さんちの畑を{U nickname u|松どん}が荒らしたち」
「{R org-short f|はまべクリニック}の{U family v|迫水}先生はよか人じゃ」
「{N word|はる}か昔、{N date|六月灯}の晩じゃった」`,
  },
  {
    id: 'n-dialect-4',
    case: 'tobiume',
    marked: `「{R given q|湊}くんな、{R org-school s|飛梅中}に行きよらんと」
「母ちゃんの{R full p|五百旗頭環}さんが夜勤やけん、{R given r|マリア}さんが起こしようとよ」
「{U nickname u|タク坊}とつるんで{O shop|ゲームランド天神}におったばい」
「番号は{P phone|080-0000-3374}たい」
「{N place|湊}町の渡船、{N word|まり}つき、{N word|環}状線は混むけん」`,
  },
  {
    id: 'n-dialect-5',
    case: 'amagoi',
    marked: `「{R family p|菅生}の{R given p|貞子}はんが、ぼけてきたんちゃうで」
「{R alias q|ペイ}さんはあかんわ、飲んでばっかりじゃ。{R given r|奈緒}ちゃんが気の毒なわ」
「{R org-short f|土倉内科}の薬、ほったらかしとったけん」
「{U family u|三好野}のおっさんに印鑑預けとんじょ」
「{N place|雨乞}の滝は寒いけん、{N word|土}手まわりして帰りまい」`,
  },
  {
    id: 'n-dialect-6',
    case: 'shirakabeno',
    marked: `「{R family p|國廣}さんとこの{R given q|櫻子}さん、えれぇ痩せとってじゃ」
「娘の{R full p|國廣惠美}ちゃんが{R org-short w|白壁野呉服店}をやめたけぇのう」
「別れた{U given u|隼斗}が{A address|倉敷浜市児島7丁目2-11}におるんじゃと」
「{O shop|お好み焼き つるや}で見たで」
「{N place|国広}の交差点は混むけぇ。{N word|恵}比寿さんの祭りじゃ」`,
  },
  {
    id: 'n-agenda-1',
    case: 'hinatsuzaka',
    marked: `{N number|9:30} 開会　{N post|課長}あいさつ
{N number|9:40} 事例1 {R full p|楪千鶴子}・{R full q|楪蒼介}（{R org w|日夏坂製麺株式会社}同席）
{N number|10:10} 事例2 {U full u|蟹江沢 朔}（{P age|52歳}、{O other|ひきこもり家族会つばめ}）
{N number|10:40} 報告 {N law|生活困窮者自立支援法第9条}
{N number|11:00} 閉会　次回{N date|4月11日}　{N place|緑が丘}会館`,
  },
  {
    id: 'n-agenda-2',
    case: 'kurumidani',
    marked: `一　{R full q|瀧澤善八}氏の退院先（{R org-short f|くるみの郷}{X official|相談員}）
二　{R given p|眞佐子}氏の負担軽減　{R family r|髙﨑}氏の協力
三　{U full u|依田川 紗弥}氏の異動（{O other|デイサービスからまつ}）
四　{N number|令和8年度補正予算第2号}
五　{N law|老人福祉法第11条}の措置
六　{N place|胡桃谷}林道　{N date|10月20日}開通`,
  },
  {
    id: 'n-agenda-3',
    case: 'hokage',
    marked: `議題1　{R full q|鵜沢陸翔}（{R org-school s|第二小}）就学支援
　出席：母 {R full p|グエン・ティ・ハイン}、父 {R given r|克己}、通訳 {U foreign u|ファム・クアン}
議題2　{U full v|浅海 多聞}専務（{R org-short w|マルウ水産}）から勤務表
　連絡先 {R phone m|090-0000-5582}、{P phone|0995-00-2043}
議題3　{N body|児童相談所}との{N number|協定書（案）}
議題4　{N date|令和9年1月}の日程`,
  },
  {
    id: 'n-agenda-4',
    case: 'akitsukawa',
    marked: `次第
・前回確認（{N date|5月12日}）
・{R full p|東雲大樹}氏　{R org-short o|みちしるべ}報告　{U family u|砥上}相談員
・母{R given q|美津江}氏の債務　{O other|大江戸クレジット}　契約番号{L number|70418-2236}
・住まい　{A building|コーポ千成201}へ転居
・{N law|生活保護法第63条}返還金の扱い
・{N number|議案第7号}　{N place|秋津川}駅前の炊き出し`,
  },
  {
    id: 'n-agenda-5',
    case: 'yanaginose',
    marked: `{N number|18:00} 受付　{N place|前原}公民館ホール
{N number|18:10} {R full q|仲宗根盛吉}さんの見守り（{R org-short o|ゆいの輪}）
{N number|18:30} {R full r|仲宗根カナ}さんの通学（{R org-school s|柳之瀬小}、{U family u|比屋根}教諭）
{N number|18:50} {R full p|ヤン・リーホア}さんの日本語教室（講師 {U full v|我那武 理沙}）
{N number|19:10} {N body|沖縄総合事務局}通知　{N date|9月末}締切`,
  },
  {
    id: 'n-agenda-6',
    case: 'isonohama',
    marked: `(1) {R full p|宮園ハル}様　百寿祝い品　{R address a|磯之浜町字浜端1204番地2}に持参
(2) {R given r|千尋}様より相談（{R phone t|0994-00-3361}）
(3) {U full u|浜碕 美弥}様　成年後見　事件番号{L number|令和8年（家）第40177号}
(4) {N law|老人福祉法第5条}　敬老の日行事　{N number|予算78万円}
(5) {N place|磯之浜}漁港の避難訓練　{N date|9月1日}`,
  },
];
