import type { Passage } from './passage.ts';

/** Passages of batch P, part 5: written without having read the engine. */
export const openedP5: readonly Passage[] = [
  {
    id: 'p-initials-1',
    case: 'uzurano',
    marked: `事例検討シート（匿名化済）
氏名：{R initials p|K.S.}　{P age|90歳}女性　要介護３　独居
次男{R initials q|K.T.}さん、孫{R initials r|T.A.}さんが隔週で訪問。ケアマネ{U initials u|N.K.}さんの提案で{O other|居宅支援センターすいせん}のデイへ
隣家の{U initials v|O}さんが服薬を見守り。主治医は{O hospital|濃尾みどり病院}
（塗り忘れ）「{R given p|スエノ}さんは{R alias f|うずら園}なら行くと話す」
緊急時　{R phone-dot t|0584.00.3162}　台帳{R number n|G3-0528}
{N word|IADL}一部介助、{N word|HDS-R} {N number|18点}、記録は{N word|A4}`,
  },
  {
    id: 'p-initials-2',
    case: 'tatetsuki',
    marked: `ケース概要（外部講師配付用）
{R initials p|T.R.}さん（{P age|54歳}男性）、元梱包作業員、妻{R initials q|T.C.}さんと二人暮らし。義兄の{R initials r|H.K.}さんが食料を送付。元同僚{U initials u|T.M.}氏に借入あり、連絡は{L handle|@makoto_tm66}のDM。
債務は{O other|クレジットあおば}ほか。賃貸は{R building a|片岡ハイツ306}。かかりつけの{U initials v|M}医師は休職をすすめた。
カード　{P card|4040-67XX-XXXX-6820}　宛先誤り：{R email e|ryoji.todo@ttmail.example}
{N word|CW}と同行、{N word|LED}電球の交換、{N number|第3回}面談は{N date|11月27日}`,
  },
  {
    id: 'p-initials-3',
    case: 'asagaki',
    marked: `要対協　個別ケース資料　番号{X number|R8-31}
児童　{R initials r|H.K.}ちゃん（{P age|8歳}）　母　{R initials p|H.M.}さん　父　{R initials q|H.T.}氏
通告者　{U initials u|W}先生（{R org-school s|南栄小}）、{U initials v|K.S.}店長
母の職場　{R org-short w|ミモザ美容室}　避難先の家主　{U family w|蒲池}さん
父の車　{P plate|久留米 53A そ 71-09}、勤務先　{O workplace|筑豊ダイカスト}
{N law|児童虐待防止法第6条}、{N word|SSW}派遣、{N word|T字路}の防犯カメラ、{N word|BBQ}の約束`,
  },
  {
    id: 'p-initials-4',
    case: 'yuzuruha',
    marked: `支援経過（匿名）　作成{N date|R8.11.18}
本人氏名　{R initials p|M.R.}　年齢{P age|24}　母{R initials q|M.C.}さん
友人{R initials r|D.Y.}さんの実習事故（{R org w|株式会社ユヅルハ製菓}）以来、出勤をためらう。相談員{U initials u|G.A.}さんの引継ぎは{U family v|折原}さん。
受診先{O hospital|千本松メンタルクリニック}　受給者証番号　{P certificate|2961191109}
同じ作業班の{U given w|陽菜乃}さんが迎えに行く。{A building|シティパル上砂501}
{N word|VR}体験、{N word|B型}事業所、{N word|PDCA}、{N number|6割}出勤`,
  },
  {
    id: 'p-initials-5',
    case: 'kagamigafuchi',
    marked: `滞納整理研修　演習２（実例を加工）
{R initials p|S.T.}氏、石材業、{P age|68歳}。妻{R initials q|S.Y.}さんは{O workplace|スーパーまるせん奥平店}勤務。娘{R initials r|S.N.}さんの送金で月{X sum|二万円}を分納。売掛先の{U initials u|K.N.}氏は行方不明、{U initials v|H}税理士が調査中。
消し残り　通知書番号{R number n|00738261}、{R phone-dot t|0243.00.6058}、差押調書の「{R family p|曾根崎}様」
口座　{P bank|安達太良信用金庫 奥平支店 普通 3663518}
問　{N law|国税徴収法第47条}の要件を述べよ。{N word|Ａ評価}は{N number|8割}以上。{N word|PC}持込み可`,
  },
  {
    id: 'p-initials-6',
    case: 'hanamizuki',
    marked: `校内支援委員会　資料（回収）
対象児童：{R initials p|K.R.}　{X class|1年}　{P age|7歳}
保護者　母{R initials q|K.N.}さん、父{R initials r|O.W.}さん（{O workplace|ブリッジ英会話}）
ことばの教室の{U initials u|S.C.}先生より。友人{U initials v|D.M.}くんとは遊べる
検査　{R org f|おおるりこどもクリニック}　{U family w|赤星}医師　医療証番号　{P certificate|4795675}
祖母　{R relative q|柿沼}{U given x|澄江}さん　{P phone|0287-00-6144}
{N word|WISC}の結果、{N word|ICT}支援、{N word|R}行の発音、{N date|三学期}に再検討`,
  },
  {
    id: 'p-romaji-1',
    case: 'hinokiura',
    marked: `Dear {N body|Hinokiura City Office},
My name is {R romaji p|Jorge Paredes Huaman}, born {R dob-western b|1988-09-17}. I lost my job at {O workplace|HINOKIURA SEAFOODS CO.}
My wife {R romaji q|Maricris Reyes-Aquino} and my daughter {U romaji u|Lucia} need the insurance card.
Phone {R phone-intl m|+81-80-0000-7315}, card {P residence-card|MB80103193LQ}, passport {P passport|D9828862}.
Our neighbor {R romaji r|Sun Yaqin} and her husband {U romaji v|Gao Lei} will interpret.
You can also write to {P email|jorge.ph88@hnkmail.example}.
Thank you. {N date|Nov 20, 2026}, {N place|Lima} time zone, {N word|Sunday} closed`,
  },
  {
    id: 'p-romaji-2',
    case: 'tatetsuki',
    marked: `（ネット通販の注文履歴・画面印刷）
Ship to: {R romaji p|TODOROKI RYOJI}　{R email e|ryoji.todo@ttmail.example}
Billing: {R romaji q|Chitose Todoroki}　Card {P card|4441 9937 6198 8349}
Gift to: {R romaji r|KAZUMA HOKAZONO}　{P phone|+81-86-000-3024}
Seller: {O shop|SETO TOOLS ONLINE}　Staff {U romaji u|Shogo MONONOBE}
Return request by {U romaji v|MAKOTO TOMITA}　Tracking {L number|4471-0093-5526}
Tel: {R phone-intl m|+81 90 0000 4172}
{N word|Chitose} Ame set, {N word|To do} list, {N number|2 items}, {N date|2026/08/30}`,
  },
  {
    id: 'p-romaji-3',
    case: 'tozawa',
    marked: `INTERCOM LIST – {X place|Block C}
C-403　{U romaji u|Ryuichi OBUSE}
C-404　{R romaji p|TAKAHAGI YOSHIRO}（{R full p|髙萩與志郎}）
C-404　{R romaji q|Suzuko Takahagi}　Tel {R phone-intl t|+81-269-00-8417}
C-405　{U romaji v|TRAN VAN HAI}　Passport {P passport|R8695841}
C-406　{U romaji w|Fatima Zahra Benali}　{P phone|+81-70-0000-3930}
Guarantor　{R romaji r|MADOKA TSURUMI}　{P email|madoka-t@nskmail.example}
Taxi: {O workplace|TOZAWA DAIICHI KOTSU}　{P phone|0269-00-1474}
{N word|Suzuki} motor bike parking, {N number|Floor 4}, {N word|Yoshi!} sticker`,
  },
  {
    id: 'p-romaji-4',
    case: 'yuzuruha',
    marked: `Konohana Art Show 2026 – participants
No.1 {R romaji p|MINAI RYO}　"{N word|Medicine Bag}"
No.2 {R romaji r|Yuri DOMEKI}　"{N word|Hundred Demons}"
No.3 {U romaji u|HINANO ORIHARA}
Supporter: {R romaji q|Chisa Minai}　{R phone-intl m|+81-80-0000-2694}
Buyer: {U romaji v|EIJI YASHIRO} ({O shop|Gallery Tsukinofune})　{P email|yashiro@tsukinofune.example}
Web {P url|https://konohana-art.example/2026/minai-ryo}
From {N place|Chiba} by bus, {N number|300 yen}, {N word|Minami} entrance, {N date|28 Nov}`,
  },
  {
    id: 'p-romaji-5',
    case: 'hanamizuki',
    marked: `Subject: Absence
This is {R romaji r|Oliver Ward}, father of {R full p|柿沼ウォード莉亜} ({R dob-western b|2019-10-11}).
{R alias p|りありん} has a fever, so please tell Ms. {U romaji u|Saegusagi}. My wife {R romaji q|NAOKO KAKINUMA} is at work until five ({O workplace|Nasugahara Printing}).
If needed, call {R phone-intl m|+81-90-0000-9528} or my colleague {U romaji v|Charlotte Hughes}, {P phone|+81-80-0000-6186}.
My passport is {P passport|ZX1408108} and my residence card is {P residence-card|UB18645960HK}.
{N word|Ward} office hours, {N place|Dover} Strait, {N word|Olive} oil`,
  },
  {
    id: 'p-romaji-6',
    case: 'asagaki',
    marked: `（宿泊予約メールの転記）
Guest name: {R romaji p|HASEBA MISONO}　With child: {R romaji r|Kanade Haseba}
Booked by {U romaji u|AYAKO UDO} (attorney)　Confirmation no. {L number|7A-330196}
Do not accept calls from {R romaji q|Tsuyoshi HASEBA}, {P phone|+81-90-0000-5096}
Email: {R email e|misono.mrt@agmail.example}　Passport: {P passport|TZ5778235}
Pick-up by {U romaji v|Toshie Kajimura}, plate {P plate|佐賀 501 と 24-60}
Next stay: {A address|Green Terrace 203, 4-16-2 Daizenji, Mizumahara}
{N word|Misono} steak dinner, {N number|2 nights}, {N date|Nov. 29}`,
  },
  {
    id: 'p-foreign-1',
    case: 'hinokiura',
    marked: `表記の統一について。住民票は{R full p|ホルヘ・パレデス・ワマン}、社員証は{R joined p|ホルヘパレデスワマン}、近所では{R given p|ホルヘ}さん。妻は{R full q|マリクリス・レイエス＝アキノ}、姓だけで{R family q|レイエス＝アキノ}さんと呼ぶ人も。隣室の{R full r|孫雅琴}さんは{R alias r|スン・ヤーチン}と名乗る。
娘の{U foreign u|ルシア}さん、弟の{U foreign v|マテオ}くん、叔母の{U foreign w|テレシータ・アキノ＝リム}さん。食事会は{O shop|アンデスの風}で。
叔母の在留カード{P residence-card|VQ34348250TW}、{P dob|1961年4月7日}生。
{N word|ワゴン}車、{N word|パレード}、{N place|ペルー}大使館、{N word|孫}の代まで`,
  },
  {
    id: 'p-foreign-2',
    case: 'hinokiura',
    marked: `{R full r|孫雅琴}さんの夫{U foreign u|高磊}さん（{U foreign u|カオ・レイ}）は{O workplace|共和水産冷凍}の技能者。先輩の{U foreign v|カウン・ミャッ・トゥ}さん、{U foreign w|デウィ・アングライニ}さんと寮にいる。寮は{A address|檜浦市港西1-2-30 共和寮8号}。
{R family r|孫}さんは{P dob|平成3年8月8日}生まれ、パスポートは{P passport|G9133794}、WeChatは{L handle|yaqin_sun0808}。
{R given q|マリクリス}さんが{R org w|檜浦シーフーズ株式会社}を紹介した。
{N word|高齢}化、{N place|中国}地方、{N word|トゥ}インクル、{N word|子々孫々}、{N number|二通}の契約書`,
  },
  {
    id: 'p-foreign-3',
    case: 'tozawa',
    marked: `Ｃ棟405の{U foreign u|チャン・ヴァン・ハイ}さんと406の{U foreign v|ファティマ・ザハラ・ベナリ}さんが、{R family p|髙萩}さんの引越しを手伝った。{R given q|壽々子}さんの車いすは{O hospital|信濃川原病院}から借りた。
{U given u|ハイ}さんは{O workplace|飯綱きのこ園}の実習生、監理団体は{O other|北信国際協同組合}、担当は{U full w|滝沢 雄大}さん（{P phone|026-000-5791}）。{U given v|ファティマ}さんの車{P plate|長野 583 く 66-08}に家財を積み、保証人の{R full r|靏見圓}さんの家まで運んだ。
{N word|ハイ}ブリッド車、{N word|バン}、{N place|ベナレス}の絵、{N word|鶴}の折り紙、{N number|三往復}`,
  },
];
