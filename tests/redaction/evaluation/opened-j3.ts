import type { Passage } from './passage.ts';

/** Passages of batch J: variant, half-kana, initials, romaji, foreign. */
export const openedJ3: readonly Passage[] = [
  {
    id: 'j-variant-1',
    case: 'unose',
    marked: `{R full p|濱田廣志}　{R variant p|浜田広志}　{R variant p|濵田廣志}　{R ivs p|濱\u{e0100}田廣\u{e0101}志}
{R full q|濱田惠美子}　{R variant q|浜田恵美子}　{R variant q|濱田 恵美子}
{R full r|𣘺本榮}　{R variant r|橋本栄}　{R variant r|橋本　榮}
診察券だけ「{U homophone q|浜田 絵美子}」となっている
{N place|浜田市}、{N word|広告}、{N word|栄養}、{N place|日本橋本町}、{N word|恵み}の雨`,
  },
  {
    id: 'j-variant-2',
    case: 'shiosaicho',
    marked: `印鑑登録は{R full p|澤井春}、看板は「{R variant p|沢井春}」、税務は{R variant p|沢井 春}。
料理人：{R full q|齋藤一郎}（年金機構では{R variant q|斎藤一郎}、組合では{R variant q|齊藤 一郎}、免許は{R variant q|斉藤一郎}）
{R variant q|斉藤}さんの給与明細は{R family p|澤井}さんの手書き。
仕入先の{U full u|嶋﨑 德男}（{U variant u|島崎徳男}）
{N place|沢谷}、{N word|斎場}、{N word|一斉}清掃`,
  },
  {
    id: 'j-variant-3',
    case: 'misasagino',
    marked: `{R variant p|宮﨑清}様／{R variant p|宮﨑　清}様／{R full p|宮崎清}様　いずれも同じ方
妻{R variant q|宮﨑幸子}、{R variant q|宮嵜 幸子}
{R full r|堀茂}　と　{U full u|堀 繁}（本家）は別人
誤変換　「{R given q|幸子}」→「{U homophone q|祥子}」、「{R family p|宮崎}」→「{U homophone p|宮先}」
{N word|宮大工}、{N word|清酒}、{N word|堀}割、{N place|長崎}`,
  },
  {
    id: 'j-variant-4',
    case: 'yukinoshita',
    marked: `外字の確認表
1　{R ivs p|菅\u{e0101}原\u{e0100}ヨシ}　→　{R full p|菅原ヨシ}
2　{R ivs q|菅原正\u{e0100}}　→　{R full q|菅原 正}
3　{R ivs r|阿\u{e0102}部幸}　→　{R full r|阿部幸}
4　「{U homophone p|管原ヨシ}」「{U homophone r|安部 幸}」は入力の誤り
5　{U full u|髙𣘺 彌吉}（除籍）
{N word|菅}笠、{N word|部}会、{N word|正}誤表`,
  },
  {
    id: 'j-variant-5',
    case: 'tsurumakizawa',
    marked: `{R full p|近藤瞳}さんが、届では{R variant p|近\u{fe00}藤瞳}、機械では{R ivs p|近藤\u{e0101}瞳}になる。
「{U homophone p|近藤 仁美}」あての封筒が届いたのは園の名簿のせい。
「{R family r|小野寺}」も「{U homophone r|斧寺}」「{U homophone r|小野時}」と変換される。
「{R given q|大地}」を「{U homophone q|大智}」と呼ぶ先生がいる（{U full u|眞鍋 凛}教諭、{U variant u|真鍋凜}とも）。
{N word|大地}の恵み、{N word|瞳孔}、{N place|小野}町`,
  },
  {
    id: 'j-variant-6',
    case: 'asagiridai',
    marked: `源泉徴収票「{R ivs p|秋\u{e0100}田進\u{e0100}}」、賃貸契約「{R full p|秋田進}」、病院「{U homophone p|秋田 晋}」
「{R full q|秋田実里}」は戸籍で{R variant q|秋田實里}。職場では「{U homophone q|美乃里}」さん
{U full u|櫻澤 圓}司法書士、登記は{U variant u|桜沢円}
{R full r|宇佐美ルリ子}、年賀状は{U homophone r|宇佐見ルリ子}
{N place|秋田市}、{N word|実績}、{N word|推進}員、{N word|円}滑`,
  },
  {
    id: 'j-half-kana-1',
    case: 'kajigaura',
    marked: `入出金明細
{N date|06.05} ﾌﾘｺﾐ {R half-kana p|ｵｵｺｳﾁ ﾂﾊﾞｻ} {X sum|-30,000}
{N date|06.05} ﾌﾘｺﾐ {R half-kana r|ｲｶﾞﾗｼ ｱｶﾈ} {X sum|-20,000}
{N date|06.10} ｷﾕｳﾖ {O workplace|ﾗｰﾒﾝｲﾁﾊﾞﾝﾎﾞｼ} {X sum|112,480}
{N date|06.12} {N body|ｶｼﾞｶﾞｳﾗｼｽｲﾄﾞｳ} {X sum|-3,960}
{N date|06.15} {U half-kana u|ｵｵｺｳﾁ ｻﾔｶ} {X sum|-10,000}
{N date|06.20} {O other|ﾍﾞｲｻｲﾄﾞｷﾔﾂｼﾕ} {X sum|-18,000}
{N word|ｿﾗﾏﾒ} ﾀﾞｲ {N number|2ｺ}
ｶｰﾄﾞｶﾞｲｼﾔ ｶｲｲﾝﾊﾞﾝｺﾞｳ {L number|7720-3318-04}`,
  },
  {
    id: 'j-half-kana-2',
    case: 'misasagino',
    noise: 'half-width-kana',
    marked: `{R kana p|ミヤザキ キヨシ}サマ　{R kana q|ミヤザキ サチコ}サマ
ヘルパー {U kana u|ヨシカワ}　リハビリ {U kana v|タツミ サトル}
デイサービス {O other|アオニヨシ}　タクシー {O other|ミカサタクシー}
配達 {R kana r|ホリ シゲル}サマ方
{N word|キヨメ}塩、{N word|シゲリ}、{N place|ミヤザキケン}産、{N number|3パック}`,
  },
  {
    id: 'j-half-kana-3',
    case: 'okinohama',
    marked: `ﾚｾﾌﾟﾄ突合（氏名・受給者証番号・事業所）
{R half-kana p|ｷﾘﾕｳ ｶｵﾙ}　{R number n|0400552917}　{R org-short o|ﾜｰｸｾﾝﾀｰみらい}
{R half-kana q|ｷﾘｭｳﾕｳ}　該当なし
{R half-kana r|ｱﾗｶｷ ﾐｳ}　該当なし
{U half-kana u|ｷﾝｼﾞｮｳ ﾘﾅ}　{P certificate|0400553006}　{O other|ｱﾄﾘｴﾏｰﾚ}
{U half-kana v|ﾐﾔｷﾞ ｾｲｼﾞ}　{P certificate|0400551188}　{O other|ｱﾄﾘｴﾏｰﾚ}
{N word|ｷﾘﾄﾘ}線、{N word|ｶｵﾘ}付き、{N number|ﾏｲﾅｽ3ｹﾝ}`,
  },
  {
    id: 'j-half-kana-4',
    case: 'shiosaicho',
    marked: `ﾐﾝｼﾕｸ ﾖﾔｸﾀﾞｲﾁﾖｳ
{N date|5/3} {U half-kana u|ﾀｹｳﾁ} ｻﾏ {N number|2ﾒｲ} {P phone|090-0000-7719}
{N date|5/4} {U half-kana v|ｵｵﾆｼ ﾏｻﾄ} ｻﾏ {N number|1ﾒｲ}
{N date|5/5} {R half-kana r|ﾏﾙｺ･ﾛｯｼ} ｻﾏ {N number|ﾚﾝﾊﾟｸ}
ﾁﾖｳﾊﾞ {R half-kana p|ｻﾜｲ ﾊﾙ}
ﾁﾖｳﾘ {R half-kana q|ｻｲﾄｳ ｲﾁﾛｳ}
{N word|ﾊﾙﾏｷ}、{N word|ｻﾜﾗ}、{N word|ﾏﾙｺﾞﾄ}1ﾋﾟｷ`,
  },
  {
    id: 'j-half-kana-5',
    case: 'tsubakihara',
    marked: `ｺｳｻﾞﾌﾘｶｴ ﾌﾉｳ
{R half-kana p|ｲｼｶﾜ ﾏﾅﾌﾞ} ｷﾕｳｼﾖｸﾋ {X sum|4,700}
{R half-kana q|ｲｼｶﾜ ｱｲ} ｶﾞｸﾄﾞｳ {X sum|6,000}
{R half-kana r|ｾｷ ﾌｻ} ｶｲｺﾞ {X sum|3,150}
{U half-kana u|ｻｻｷ ｶｽﾞﾖ} ﾔﾁﾝ {X sum|42,000}
{O workplace|ﾂﾊﾞｷﾊﾗｳﾝｿｳ(ｶ} ｷﾕｳﾖ {X sum|98,020}
{N body|ﾂﾊﾞｷﾊﾗｼﾔｸｼﾖ}　{N word|ﾏﾅﾋﾞ}ﾎﾟｲﾝﾄ {N number|12}`,
  },
  {
    id: 'j-half-kana-6',
    case: 'hoshimihara',
    noise: 'half-width-kana',
    marked: `シフト表
{R full p|ファム・ティ・ラン}　朝{N number|4}　夕{N number|2}
{R full q|アルジュン・タパ}　夜{N number|5}
{U foreign u|スレシュ・グルン}　夜{N number|4}
{U foreign v|ジョイ・マナロ}　朝{N number|3}
リーダー {U kana w|ナガタ}さん
{N word|ランチ}{N number|11:30}、{N word|タパス}、{N word|メイン}ディッシュ、{R alias r|メイ}さん休み`,
  },
  {
    id: 'j-initials-1',
    case: 'yukinoshita',
    marked: `匿名の検討用
{R initials p|Y.S.}さん（{P age|91}）、長男{R initials q|T.S.}さん（{P age|63}）
{R initials r|M・A}さんが夜を見ている
{R initials p|Ｓ}さん宅の灯油、{N number|90L}補助
甥の{U initials u|K.S.}さんは連絡が取れない
{N word|ADL}、{N word|LED}、{N word|PCR}、{N word|JR}の駅、{N word|S字}フック`,
  },
  {
    id: 'j-initials-2',
    case: 'kajigaura',
    marked: `事例集の下書き（このまま出さないこと）
{R initials p|T・O}くん、{R initials q|S.O.}くんの兄弟
借り手：{R initials p|T.O.}　保証：{R initials r|A.I.}さん
店長の{U initials u|H.S.}さんは理解がある
{R initials r|Ｉ}氏からの{X sum|20万円}
{N word|OA}機器、{N word|SIM}、{N word|AI}による要約、{N word|T字路}、{X initials|Ｊ社}`,
  },
  {
    id: 'j-initials-3',
    case: 'hoshimihara',
    marked: `本人：{R initials p|P.T.L.}
夫：{R initials q|A.T.}
友人：{R initials r|L.M.}さん
通訳 {U initials u|T.L.}さん、大家 {U initials v|H・N}さん
{N word|N3}に合格、{N word|A型}、{N word|LINE}の既読、{N word|Wi-Fi}、{N word|Ｌサイズ}`,
  },
  {
    id: 'j-initials-4',
    case: 'tsurumakizawa',
    marked: `研修用に直したもの
{R initials p|H.K.}さん（{P age|30代}）は{R initials q|D.K.}くんを連れて転入。
伯父{R initials r|M.O.}氏。園では「{R initials p|K}さん」と呼ぶ。
夫{U initials u|M.K.}は面会を求める。
弁護士{U family v|大谷}先生、{X initials|Q園}の園長
{N word|DV}、{N word|ICレコーダー}、{N word|PTA}、{N word|K点}`,
  },
  {
    id: 'j-initials-5',
    case: 'asagiridai',
    marked: `ヒヤリハット
関係者：{R initials p|A.S.}さん、{R initials q|M.A.}さん
{R initials p|S・A}様あての封筒を{U initials u|N.T.}さんに誤って手渡した
{R initials r|R.U.}さんが気づいて戻した
{R initials p|Ａ}氏に謝罪、{N date|5月19日}{N number|16時}
{N word|A4}、{N word|SD}カード、{N word|FAX}、{N word|M}サイズ、{N word|USB}`,
  },
  {
    id: 'j-initials-6',
    case: 'okinohama',
    marked: `氏名 {R initials p|K.K.}
妹 {R initials q|Y.K.}
友人 {R initials r|M・A}さん
{R initials q|Ｙ・Ｋ}さんより「{R initials p|K}くんをよろしく」
支援員 {U initials u|A.K.}さん、院長 {U family v|与那覇}先生
{N word|B型}、{N word|QOL}、{N word|SST}、{N word|KYT}活動、{N word|Ｙ字}路`,
  },
  {
    id: 'j-romaji-1',
    case: 'misasagino',
    marked: `Memo for the volunteer interpreter
{R romaji p|Kiyoshi MIYAZAKI} (husband), {R romaji q|Sachiko Miyazaki} (wife)
neighbor: {R romaji r|Shigeru Hori} / {R romaji r|HORI SHIGERU}
Passport: {R romaji p|MIYAZAKI KIYOSHI}
doctor: {U romaji u|Gen Nishida}
son: {U romaji v|Koji Miyazaki}, {P phone|+81-982-00-3375}
{N place|Miyazaki Prefecture}, {N place|Horikawa Street}, {N number|2 nights}`,
  },
  {
    id: 'j-romaji-2',
    case: 'tsurumakizawa',
    marked: `{R romaji p|HITOMI KONDO}
{R romaji p|Kondou Hitomi}
{R romaji q|Daichi Kondo}, {R romaji q|KONDOH DAICHI}
{R romaji r|Onodera Masaru}
ex: {U romaji u|Masashi Kondo} / {L handle|masashi.k85}（Telegram）
mail: {R email e|h.kondo@tsurumail.example}
{N word|daichi} no megumi（みそ）、{N word|HITOMI} コンタクト、{N place|Obihiro Airport}`,
  },
  {
    id: 'j-romaji-3',
    case: 'okinohama',
    marked: `カード名義 {R romaji p|KAORU KIRYU}　有効 {X date|08/29}
カード番号 {P card|5555 5555 5555 4444}
同 {R romaji q|YU KIRYU}
Hello, {R romaji p|Kaoru}! This is {R romaji r|Miu Arakaki}.
Member No. {L number|3391-0087-2}
boss {U romaji u|George Higa}
{N place|Kiryu City}, {N word|YU} のマーク, {N word|Kaoru} tea, {N place|Okinohama Station}`,
  },
  {
    id: 'j-romaji-4',
    case: 'unose',
    marked: `EMS label
From: {R romaji p|Hiroshi Hamada}
{R phone-intl t|+81-895-00-7713}
To: {U romaji u|Emily Hamada-Clark}
同封：{R romaji q|Emiko HAMADA} の写真、{R romaji r|Sakae Hashimoto} の手紙
{R romaji p|HAMADA HIROSI}（訓令式の旧い旅券）
{N word|Hiroshima} yaki, {N place|Hamada Port}, {N number|320 g}`,
  },
  {
    id: 'j-romaji-5',
    case: 'tsubakihara',
    marked: `ALT's diary (excerpt)
Today {R romaji q|Ai Ishikawa} didn't eat lunch. Her father {R romaji p|Manabu} came late. {R romaji p|Ishikawa}-san said thank you.
Ms. {U romaji u|Fujiwara} called {R romaji r|Fusa Seki}.
I am {U romaji v|Thomas Whitfield}, {P email|t.whitfield@alt-tsubaki.example}.
{N place|Ishikawa Prefecture} is far. {N word|AI} homework, {N place|Seki City}, {X class|5-2} class`,
  },
  {
    id: 'j-romaji-6',
    case: 'kajigaura',
    marked: `予約サイトの表示名
1) {R romaji p|Tsubasa Okochi}
2) {R romaji p|OHKOHCHI TSUBASA}
3) {R romaji q|Sora Okouchi}
4) {R romaji r|akane igarashi}
5) {U romaji u|Hayato Sakaguchi}
6) {U romaji v|Sayaka O.}
Discord {L handle|tsubasa_0831}、{P url|https://kajinight.example/u/akane-mama}
{N word|sora}mame、{N word|TSUBASA} 航空券、{N word|akane} 色`,
  },
  {
    id: 'j-foreign-1',
    case: 'hoshimihara',
    marked: `{R full p|ファム・ティ・ラン}さん（{R spaced p|ファム　ティ　ラン}、{R joined p|ファムティラン}とも書く）の夫は{R full q|アルジュン・タパ}さん。
{R given q|アルジュン}さんの兄{U foreign u|ビベク・タパ}さんが{N place|ネパール}から来る。
{R full r|李美玲}さんの母は{U foreign v|王 秀英}さん、弟は{U foreign w|李 浩然}さん。
{O shop|ハラルショップ・サラーム}の店主{U foreign x|アブドゥル・ラヒム}さんが米をくれた。
{N word|李}下に冠を正さず、{N word|王}手、{N word|ラン}ニング`,
  },
  {
    id: 'j-foreign-2',
    case: 'shiosaicho',
    marked: `{R full r|マルコ・ロッシ}さんは{N place|イタリア}の大工。{R dotted r|マルコ　ロッシ}と名刺にある。
{R given r|マルコ}さんの妹{U foreign u|キアラ・ロッシ}さんが夏に来る。
自転車仲間の{U foreign v|ピーター}さんと{U foreign w|ハンス・ミュラー}さん。
{R romaji r|MARCO ROSSI}　旅券 {P passport|YB4417209}
{N word|マルコ}ポーロの本、{N place|ドイツ}村、{N word|ピーター}パン`,
  },
  {
    id: 'j-foreign-3',
    case: 'asagiridai',
    marked: `同じ寮にいた{U foreign u|カルロス・エドゥアルド・シルバ}さんが{R family p|秋田}さんの荷物を預かっている。{U foreign u|カルロス}さんは{O workplace|東和合板}に残った。
{R given q|実里}さんの勤め先の店長は{U foreign v|朴 俊昊}さん（通名は{U full v|新井 俊}）。
{U foreign w|ンゴジ・オカフォー}さんの相談は別の票に。
{N place|ブラジル}料理、{N word|シルバー}人材、{N word|朴}の葉、{N word|オカ}ピ`,
  },
  {
    id: 'j-foreign-4',
    case: 'yukinoshita',
    marked: `{O other|秋ノ宮国際交流の会}から、{U foreign u|マリア・クリスティーナ・レイエス}さんが{R given p|ヨシ}さんの世話に来ている。家では「{U nickname u|クリス}さん」。
村の嫁で{U foreign v|金 恵淑}さんも通う。{U foreign v|恵淑}さんの夫は{U full w|伊藤 久}さん。
{R given q|正}さんは{N word|クリスマス}会に二人を呼んだ。
{N place|フィリピン}、{N place|韓国}、{N word|金}銭管理、{N word|恵}方`,
  },
  {
    id: 'j-foreign-5',
    case: 'misasagino',
    marked: `介護実習生の{U foreign u|アウン・ミン・トゥ}さん、{U foreign v|ニン・プィン}さん。{R given q|幸子}さんは{U foreign v|ニン}さんの手なら食べる。
指導は{U family w|吉川}さん（{O other|ヘルパーセンターあおによし}）。
{R family r|堀}さんが{N place|ミャンマー}の菓子をもらった。
医師は{U foreign x|周 建国}先生、{O hospital|大和すみれ病院}
{N word|周}知、{N date|建国記念の日}、{N word|ニンニク}`,
  },
  {
    id: 'j-foreign-6',
    case: 'kajigaura',
    marked: `店の仲間：{U foreign u|ソー・ウィン}（皿洗い）、{U foreign v|ディルショド・カリモフ}（夜）、{U foreign w|レティシア}（昼）
{R given p|翼}くんは{U foreign u|ウィン}さんと部屋を分けようとした。
{U foreign v|ディルショド}さんの在留カード {P residence-card|MN83310275SK}
{R alias r|茜ママ}が{U foreign w|レティシア}さんに{X sum|5万}貸した。
{N place|ウズベキスタン}、{N word|ウィン}ドウ、{N word|ソー}スの瓶`,
  },
];
