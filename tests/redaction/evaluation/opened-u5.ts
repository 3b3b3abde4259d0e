import type { Passage } from './passage.ts';

/** Passages of batch U, part 5: written without having read the engine. */
export const openedU5: readonly Passage[] = [
  {
    id: 'u-kanji-numeral-4',
    case: 'hibaridai',
    marked: `聴取書　一、申立人は{R full p|國枝澄惠}、{R dob-kanji b|昭和二十一年十月二十五日}生と述べた。
二、夫{R full q|國枝德次郎}は{P age|八十四歳}、{R address-kanji a|雲雀台市大字南雲雀字柳町二一四番地三}に{N number|五十余年}住む。
三、次男{U given u|克哉}は{P dob|昭和五十年二月十八日}に生まれ、職がない。電話は{P phone|〇八〇-〇〇〇〇-六一三七}。
四、隣人{R full r|寳田廣}が{X sum|金参拾万円}を貸した旨を述べた。
五、自宅の電話{R phone-kanji t|〇四九四-〇〇-六一〇四}は{N date|三月十日}に停止、{N law|民法第八百七十七条}を説明した。`,
  },
  {
    id: 'u-kanji-numeral-5',
    case: 'kodakari',
    marked: `民生委員 {U full u|長倉 徳市}　手書き報告（縦書き）
{R full p|種子田ハツエ}様　{P age|九十三才}　{R dob-kanji b|昭和九年三月三十日}うまれ　一人で居ること多し
孫の{R given q|隼人}君　{P age|三十一}　{R org-short w|小高狩農産}　朝四時に出る
隣の集落より{R full r|波多江美里}さん来訪　{R phone-kanji t|〇九八六－〇〇－六四〇七}に掛けても出ず
ひ孫{U given|結菜}ちゃん　{P age|満六つ}　{P dob|令和三年七月二日}生
米{N number|三十}キロ、灯油{N number|十八}リットル　{N date|十一月十九日}　回覧第{N number|九十三}号`,
  },
  {
    id: 'u-kanji-numeral-6',
    case: 'nishikigahara',
    marked: `調書（甲{N number|第三十五号}証）
{R full p|御手洗朔太郎}、{R dob-kanji b|平成三年十一月二日}生（{P age|三五歳}）。元妻{U full u|折笠 真以}は{P age|三四歳}、{P dob|平成四・五・九}生。
長女{R full q|御手洗和奏}は{P age|十二歳十か月}。養育費は月{X sum|二万五千円}。
口座番号　{P bank|淀泉信用金庫東錦支店　普通　四四七一九〇六}、年金番号　{P pension|五〇八二－六六一九四〇}
携帯　{R phone-kanji m|〇九〇（〇〇〇〇）六三〇二}、元妻　{P phone|〇七〇　〇〇〇〇　六一四八}
{R address-kanji a|錦ヶ原市東錦町一番地の四〇}には{R family r|椋}氏も出入りする。調停は{N date|十二月二日}、{N number|三}階第{N number|五}調停室。`,
  },
  {
    id: 'u-variant-4',
    case: 'hibaridai',
    marked: `名寄せの結果
{R full p|國枝澄惠}＝{R variant p|国枝澄恵}（年金）＝{R variant p|國枝 澄恵}（診察券）＝{R ivs p|國\u{e0100}枝澄惠\u{e0101}}（住基）　いずれも{R dob-western b|1946年10月25日}生
{R full q|國枝德次郎}＝{R variant q|国枝徳次郎}＝{R variant q|國枝徳次郎}　{P resident-code|92879023574}
{R full r|寳田廣}＝{R variant r|宝田広}＝{R variant r|寶田 廣}　{P dob|S24/05/21}
「{U homophone p|国枝 純恵}」「{U homophone q|国枝 篤次郎}」は入力ミスと{R org-short f|雲雀台温泉病院}が回答
証番号 {R number n|3300127745} は一致。{N place|国分寺}、{N word|宝くじ}、{N word|広報}{N number|84}号は対象外`,
  },
  {
    id: 'u-variant-5',
    case: 'mizuki',
    marked: `携帯会社の明細だけ「{U homophone p|柘植 美優}」になっています。戸籍は{R full p|柘植望結}、アプリは{R ivs p|柘\u{e0101}植望\u{e0100}結}、コピー機を通すと{R spaced p|柘　植　望　結}。
{R full r|蓑輪紗英}さんも、{U homophone r|箕輪 沙絵}と書いて送ってくる人がいるそうです。
大家の{U full u|鍋嶌 榮次}さんは表札が{U variant u|鍋島栄次}。電話 {P phone|042-000-6155}、物件は{A building|ヴィラ緑ヶ丘}の{N number|2階}。
お兄さんは{R relative q|柘植}{U homophone q|渉}ではなく{R full q|柘植航}です。
{N word|黄楊}の櫛、{N word|航海}、{N place|箕輪町}は地名なので直さないでください。`,
  },
  {
    id: 'u-variant-6',
    case: 'sekinosawa',
    marked: `外字チェック（{N date|R8.10.5}）
1　{R full p|櫛引静香}／{R ivs p|櫛\u{e0101}引静\u{e0100}香}／{R variant p|櫛引靜香}（旧字の印）
2　{R full q|櫛引蓮太}／{R variant q|櫛引 蓮\u{fe00}太}／ゲーム登録「{U homophone q|連太}」
3　{R full r|阿久津トシヱ}／{R variant r|阿久津トシエ}／配食の札は{U homophone r|阿久津 俊江}
4　診断書の医師 {U full u|齊木 眞一}、HPでは{U variant u|斉木真一}（{O hospital|みちおか内科}）
{R dob-letter b|昭58.4.17}、{P dob|平28.9.2}、{P dob|昭15.1.5} の{N number|3件}は日付で突合済
{N word|静養}、{N word|香典}、{N word|蓮根}、{N place|津軽}は除く`,
  },
  {
    id: 'u-half-kana-4',
    case: 'nishikigahara',
    marked: `普通預金 取引照会　{P bank|淀泉信金 東錦 普通 4471906}　{R half-kana p|ﾐﾀﾗｲ ｻｸﾀﾛｳ} 様
08-11-25 給与 {O workplace|ﾕ)ﾆｼｷｶﾐｷｾｲｻｸｼﾖ} {X sum|158,210}
08-12-01 振込 {R half-kana r|ﾑｸ ﾊﾙｷ} {X sum|10,000}
08-12-02 振替 {O shop|ﾆｼｷｼｵﾈﾝﾘﾖｳ} {X sum|-7,355}
08-12-10 振込 {U half-kana|ｵﾘｶｻ ﾏｲ} {X sum|-25,000}
08-12-15 振込 {N body|ﾆｼｷｶﾞﾊﾗｼ} ｼﾞﾄﾞｳﾃｱﾃ {R half-kana q|ﾐﾀﾗｲ ﾜｶﾅ} ﾌﾞﾝ
ｿﾞﾝﾀﾞｶ {X sum|1,904}　ﾍﾟｰｼﾞ {N number|35/36}　{N word|ﾊﾙ}ｷﾔﾝﾍﾟｰﾝ {N number|12}ｶｲ`,
  },
  {
    id: 'u-half-kana-5',
    case: 'kodakari',
    marked: `ｶｲｺﾞﾚｾﾌﾟﾄ ｾｲｷｭｳﾒｲｻｲ
{R half-kana p|ﾀﾈﾀﾞ ﾊﾂｴ}　{R dob-letter b|S09.03.30}　{P age|93ｻｲ}　ﾋﾎｹﾝｼｬ {P care|0000714406}　{R org-short f|小高狩荘}
{U half-kana|ﾎｶｿﾞﾉ ﾌｼﾞｺ}　{P dob|S14.08.08}　{P age|88ｻｲ}　ﾋﾎｹﾝｼｬ {P care|0000714521}　{O other|ﾃﾞｲｻｰﾋﾞｽﾉｷﾞｸ}
ｷﾝｷｭｳ {R half-kana q|ﾀﾈﾀﾞﾊﾔﾄ} {P phone|09000006166}　{R half-kana r|ﾊﾀｴ ﾐｻﾄ} {P phone|0986-00-6044}
ﾎｹﾝｼｬ {P insurer|454710}　ｸﾌﾞﾝ {N number|ﾖｳｶｲｺﾞ3}　ﾌﾞﾓﾝ {N number|93}
{N word|ﾊﾂ}ｺｲ、{N word|ﾀﾈ}ﾏｷ、{N place|ﾐﾔｻﾞｷ}`,
  },
  {
    id: 'u-half-kana-6',
    case: 'aomigaura',
    noise: 'half-width-kana',
    marked: `寮の部屋割（{R org-short w|青海浦冷凍水産}）
407　{R full p|バトバヤル・オユンチメグ}　{P age|29サイ}　{R phone m|070-0000-6215}
407　{R full q|シレスタ・ビカス}　{P age|33サイ}　{P phone|070-0000-6177}
310　{U foreign|ラマ・スニル}　{P age|25サイ}　{P residence-card|KP30517744HB}
302　{R given r|デシ}さん　{P age|26サイ}　{O workplace|ベーカリー潮}
リーダー　{U kana|シオカワ}さん　ゴミ当番は{N number|33}日に一度、{N word|ラマ}ダン中は夜食あり、{N word|デシ}リットル計`,
  },
  {
    id: 'u-initials-4',
    case: 'mizuki',
    marked: `研修用事例（実名なし版・要確認）
{R initials p|M.T.}さん（{P age|21歳}、女）は、兄の{R initials q|W.T.}さん（{P age|24歳}）名義の部屋に住む。支援者の{R initials r|S・M}さんが週{N number|2回}訪ねる。
交際相手{U initials u|S.K.}さん、店長{U initials|T・S}氏、母{U initials|M.T}さん（{P age|四十八}）。
{R dob-western b|2006年2月14日}の記載が残っているので消すこと。元の記録は{R number n|6620-1184-5527}。
{N word|NPO}、{N word|PTSD}、{N word|SNS}、{N word|S字}カーブ、{N number|N=21}、{N date|2027年度}`,
  },
  {
    id: 'u-initials-5',
    case: 'sekinosawa',
    marked: `ヒヤリ報告　関係者 {R initials p|S.K.}さん、{R initials q|R.K.}くん、{R initials r|T・A}さん
{R initials p|Ｋ}さんの申請書を別の{U initials|Ｋ.Ｍ.}さん（{P age|６２歳}、{P dob|S39.6.30}）へ郵送。封筒の表は〒{P postal|014-0197}　{A address|関ノ沢市大工町1-5-22}。
{U initials|Y.N.}さんからの電話（{P phone|0187(00)6183}）で判明。{O hospital|みちおか内科}の{U initials|S.S.}先生あてではない。
受付 {R number n|27-04418}。{N word|PC}、{N word|FAX}、{N word|QR}、{N word|K}点評価は{N number|86}点、{N law|個人情報保護法第68条}`,
  },
  {
    id: 'u-initials-6',
    case: 'nishikigahara',
    marked: `ケース検討シート
イニシャル：{R initials p|S.M.}　性別：男　年代：{P age|30代}
子　イニシャル：{R initials q|W.M.}　{P age|12}　中1
協力者　イニシャル：{R initials r|H・M}　{P phone|050-0000-6251}
別れた妻 {U initials|M.O.}さん（{P age|34}）は{N place|東大阪}方面。ケースNo. {R number n|保A-30716}。
{R initials p|Ｍ}さんは{R org w|有限会社錦紙器製作所}を辞め、{O shop|丸ふじ}の{U initials|K}さんに雇われた。
{N word|DVD}、{N word|W}ワーク、{N word|TEL}、{N word|H鋼}、{N number|12月}分、{N number|30代}世帯の統計は別紙`,
  },
  {
    id: 'u-romaji-4',
    case: 'aomigaura',
    marked: `Dear Ms. {R romaji p|Oyunchimeg},
Your husband {R romaji q|Bikash SHRESTHA} (born {P dob|28 Oct 1993}) asked us about your new card. Ours says {R romaji p|BATBAYAR OYUNCHIMEG}, {R dob-western b|1997/07/09}, No. {R number i|XN51830297LA}.
Please call {P phone|+81-90-0000-6192} or write to {P email|s.lindqvist@aomi-friends.example}. We also tried {R phone-intl m|+81-70-0000-6215} and {R email e|oyuna.bat@aomimail.example}.
{R romaji r|Desi Wijaya} will come with you. Room {N number|29}, {N place|Irifune Station}, {N number|2 p.m.}
{U romaji|Saga Lindqvist}, volunteer
P.S. {N word|Design} class is on {N date|July 9}.`,
  },
  {
    id: 'u-romaji-5',
    case: 'mizuki',
    marked: `利用者が見せてくれた画面（書き起こし）
Name on card: {R romaji p|MIYU TSUGE}　No. {P card|4708 2180 0671 2058}　有効 {X date|11/29}
Ship to: {R romaji q|Wataru Tsuge}, {X romaji-address|1004 Grand Maison Midoricho}, {P postal|206-0871}
From: {U romaji|Soma Koto} / Discord {L handle|koto_soma22} / 「{P age|22}yo」
{R romaji r|Minowa Sae} → {P phone|+81 80 0000 6204}
Login: {R email e|miyu.tsuge@mizukimail.example}　{P url|https://shop.example/orders/tsuge-m}
{N word|MIYU} brand cosmetics、{N place|Mizuki City}、{N number|22} items、{N word|WATARU} 橋の写真`,
  },
  {
    id: 'u-romaji-6',
    case: 'sekinosawa',
    marked: `ALTの連絡ノートより
{R romaji q|Renta Kushibiki} (age {P age|10}) was absent {N number|10} days. Mother: {R romaji p|KUSHIBIKI SHIZUKA}, phone {R phone-intl m|+81 80-0000-6013}.
{R romaji q|Renta} said grandma {R romaji r|Toshie Akutsu} is "{P age|86} and very strong".
His cousin {U romaji|Mio Kushibiki} was born on {P dob|2018.3.3}. Homeroom: Mr. {U romaji|Moniwa}.
I am {U romaji|Declan Farrell}, passport {P passport|PV4471902}, see {P url|https://alt-notes.example/sekinosawa/farrell}.
{N place|Kushibiki Onsen} bus, {N word|renta} car, {N number|43} seats`,
  },
  {
    id: 'u-foreign-4',
    case: 'aomigaura',
    marked: `{R full p|バトバヤル・オユンチメグ}さん（{R joined p|バトバヤルオユンチメグ}と保険証）の母{U foreign u|ツェレンドラム}さんが{N place|ウランバートル}から来日する。
夫は{R full q|シレスタ・ビカス}さん、{P dob|1993年10月28日}生。{R given q|ビカス}さんの弟{U foreign|シレスタ・プラディープ}さんは{O workplace|潮見ロジ}で夜勤。
{R full r|デシ・ウィジャヤ}さんは{R alias r|デシ姉}と慕われる。モスク仲間の{U foreign|ライハナ・ユスフ}さんの旅券は{P passport|C7730415}。
家族滞在の子は{P age|一歳二か月}、名は{U foreign|テムーレン}。在留期限は{N date|2027年9月2日}、{N law|入管法第20条}。
{N word|モンゴル}相撲、{N word|ウイ}ンドウ、{N number|28品目}の{N place|ネパール}食材`,
  },
  {
    id: 'u-foreign-5',
    case: 'kodakari',
    marked: `{R org-short w|小高狩農産}の実習生、{U foreign u|ドー・クアン・ヴー}さんと{U foreign v|ソパル・チェア}さんを{R full q|種子田隼人}さんが車に乗せている。
{U foreign u|ヴー}さんの在留カードは{P residence-card|RL68204471SA}、{P dob|二〇〇四年一月五日}生まれ。監理団体は{O other|日南アジア協同組合}。
{R full p|種子田ハツエ}さんは{U foreign v|チェア}さんを「{U nickname v|ちあ}ちゃん」と呼ぶ。
通訳は{R full r|波多江美里}さんの知人の{U foreign|黎 文俊}先生。寮は{A address|小高狩町大字下床丙402番地}。
{N place|ベトナム}、{N place|カンボジア}、{N word|チェア}{N number|26脚}、{N word|ドー}ナツ`,
  },
  {
    id: 'u-foreign-6',
    case: 'nishikigahara',
    marked: `学校の国際教室より。{R full q|御手洗和奏}さんの親友{U foreign|シャイアン・デ・ラ・ペーニャ}さん。お母さんの{U foreign|ロウェナ}さん（{P email|rowena.dp@nishimail.example}）が{R full p|御手洗朔太郎}さんの夕食も作っています。
{R family r|椋}さんの同居人は{U foreign|イ・ソヨン}さん、電話{P phone|080 0000 6219}、児童扶養手当証書 {P certificate|第30882号}。
{U family|八尾谷}先生が{R given p|朔太郎}さんに{R address-suffix a|東錦町1-40}のアパートを尋ねると、玄関に{U foreign|タン・ウェイ}という表札もありました。
{N body|大阪府教育庁}の派遣は年{N number|39回}、{N word|ペン}と{N word|イ}の段、{N number|13日}の遠足`,
  },
  {
    id: 'u-dialect-4',
    case: 'sekinosawa',
    marked: `「おら、{R full r|阿久津トシヱ}だ。{P age|八十六}さなっても雪かきしてらよ」
「{R full p|櫛引静香}さんだば、おらの娘みでぇなもんだ。{P age|四十三}だべ？　あれの母っちゃ{U given u|シマヨ}さんは去年死んだども」
「{R given q|蓮太}だっきゃ{P age|十}だのに、わらしのくせに米炊ぐ。{R org-school s|鍛冶町小}の先生も魂消でらった」
「電話？　{R phone t|0187-00-6021}さ掛げでけれ。娘の携帯は{P phone|090のゼロゼロゼロゼロの6228}」
「バスは{N number|四十}分さ一本だ。{N word|静か}な町だすべ。{N place|角館}まで{N number|十三}里もねぇ」
（聴き取り：{O other|雪あかりサロン}の{U family|藤主}さん）`,
  },
  {
    id: 'u-dialect-5',
    case: 'kodakari',
    marked: `「{R alias q|はやぼう}は、今年{P age|三十一}になっとよ。{R dob-era b|昭和九年三月三十日}うまれのうちが育てたっちゃが」と{R given p|ハツエ}さん。
「うちはもう{P age|九十三}じゃもん。足も立たんとですわ。{R org-short f|小高狩荘}は{N number|九十}人待ちげな」
隣の{U full u|外薗フジ子}さんも「わたしゃ{P age|八十八}、米寿じゃが。息子の{U given v|義春}が{P age|六十}で嫁もおらん」
{R family r|波多江}さん：「保険証は{P insured|町国・0058812}でした。あと、{U given v|義春}さんの原付は{P plate|小高狩町 と 62-36}ですよ」
「{N number|六十}円のバス賃が{N number|百}円になったとよ。{N word|早と}ちりすな」　{N date|十一月}`,
  },
  {
    id: 'u-dialect-6',
    case: 'nishikigahara',
    marked: `「せやから言うてますやん、{R full p|御手洗朔太郎}。ミは{N word|御}、{P age|35}やけど無職や。{R dob-letter b|H3.11.2}、これでええか」
「娘は{R given q|和奏}、{P age|十二}。{P dob|平成26の1月23日}。{R org-school s|東錦中}行かせてもろてます」
「{R full r|椋春樹}くんがな、わしより二つ上の{P age|37}や、あいつに{X sum|八万}借りてんねん」
「電話は {R phone m|090 0000 6302}、出えへんかったら姉の{U given|小百合}に{P phone|06(0000)6247}。姉は不惑や、{P age|四十}」
「{O hospital|あかつき診療所}の{U family|生駒谷}先生には{N number|35}日分もろた。{N body|市役所}の{N number|12番}窓口で待ってたで」`,
  },
];
