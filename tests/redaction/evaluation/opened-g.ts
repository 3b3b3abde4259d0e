import type { Passage } from './passage.ts';

// Held out until rules were fitted to their failures too: they show that nothing known is lost, and judge nothing any more.

/** Passages of batch G that were held out once. */
export const openedG: readonly Passage[] = [
  {
    id: 'g-dialogue-2',
    case: 'tatsunoki',
    marked: `町：{R full p|安藤ソノ}さん、百二歳です。次男の{R given q|勇太郎}さんが{P age|七十八歳}。
施設：{R org-short f|りゅうじん苑}の{X official|相談員}です。{R given p|ソノ}さんの利用料が{N number|三月分}から。
町：{R family q|安藤}さんは{R org-short w|紀南梅干加工}のパートで。{R full r|リン・シャオメイ}さんと同じ班です。
施設：{R alias r|林暁梅}さん、面会にも来られます。通訳の{U foreign u|陳 雅文}さんと。
町：長男の{U full v|安藤 栄一郎}さんは{A address|堺浜市西百舌鳥町3-140}。年賀状の住所です。
施設：{N word|その}後の連絡は。
町：ありません。{N word|林}業会館で法要のときに会ったのが最後と。`,
  },
  {
    id: 'g-memo-1',
    case: 'oboro',
    marked: `{R full p|藏本國臣}（{R dob-letter b|S22.10.10}）宅　{N date|R9.1.29}
妻{R given q|禮子}、義弟{R full r|蜂須賀登}が同席。{R alias r|のぼ}さんは酔っている。
・{R org-short w|朧川銘木}の破産管財人{U full u|朝比奈 拓務}弁護士から封書。債権番号{X number|債第0417号}
・国民年金基金 加入員番号{L number|2230-118476}
・娘 {U given v|志穂}（{O workplace|富士山麓リネン}）
・{N place|蜂須賀}邸跡の桜、{N word|礼}拝堂、{N place|倉本}橋は関係なし`,
  },
  {
    id: 'g-email-2',
    case: 'oboro',
    marked: `件名：RE: 管財事件の照会について
朧川町住民福祉課　担当様
破産者{R org w|朧川銘木株式会社}管財人の{U full u|朝比奈拓務}です。
従業員{R full p|藏本國臣}様（社員番号 {L number|E-0031}）の未払賃金は{X sum|金74万2千円}です。立替払の請求は{N body|労働者健康安全機構}へ。
御本人の電話（{R phone t|0777-00-3308}）が通じません。{R full r|蜂須賀登}様の携帯 {P phone|090（0000）4471} も留守でした。
事務所　{A address|沼津浜市大手町4-1-9 大手ビル6階}　{P phone|055-000-7120}`,
  },
  {
    id: 'g-table-2',
    case: 'tatsunoki',
    marked: `日付	相手	方法	番号
{N date|4/2}	{U full u|安藤 栄一郎}	電話	{P phone|072-000-4419}
{N date|4/3}	{R full q|安藤 勇太郎}	訪問	{R phone t|0739-00-6015}
{N date|4/5}	{R romaji r|LIN XIAOMEI}	窓口	{P residence-card|KX27719034HA}
{N date|4/9}	{R org-short f|りゅうじん苑}	FAX	{P phone|0739-00-6688}
{N date|4/10}	{U foreign v|陳 雅文}	SNS	{L handle|yawen.chen_kii}`,
  },
  {
    id: 'g-form-2',
    case: 'kiyotaki',
    marked: `診療費減免申請
患者　{R full q|塩冶　いと}（{R kana q|エンヤ　イト}）
患者番号　{L number|118-4402-7}
世帯主　{R full p|塩冶　幸之助}　{R dob-era b|昭和21年11月29日}
後期高齢者医療　被保険者番号　{P insured|32018847}　保険者番号　{P insurer|39320018}
住所　{R address a|清滝野市本堂堀端甲58}
電話　{R phone t|0853(00)2717}
紹介　{O hospital|出雲路なかよし診療所}　{U family u|大国}医師
病院　{R org f|清滝野市民病院}医事課`,
  },
  {
    id: 'g-form-3',
    case: 'oboro',
    marked: `運転免許自主返納支援　申請
氏名　{R full p|藏本　國臣}　生年月日　{R dob-era b|昭和22年10月10日}
免許証番号　{P licence|452216803970}
住所　{R address-kanji a|朧川町上朧川三番割二七番地の一}
交通系カード　{L number|JE801 2207 4419 0038}
車両番号　{P plate|伊豆 400 そ 3-19}（廃車）
代理人　{R full r|蜂須賀　登}
町整理番号　{R number n|ク-2207-118}
{N law|道路交通法第104条の4}`,
  },
  {
    id: 'g-ocr-1',
    case: 'tatsunoki',
    marked: `龍 野 木 町　高 齢 者 台 帳
氏名 {R spaced p|安　藤　　ソ　ノ}　生 {R dob-kanji b|大正十三年九 月九日}
世帯主 {R spaced q|安藤 勇 太郎}
住所 {R address a|龍野木町大字龍野木l-4-6}
TEL {R phone-ocr t|O739-OO-6O15}
入所 {R org f|介護老人保健施設 りゅうじん苑}
長男 {U spaced u|安 藤　栄一 郎}
{N word|安 心}電話設置済 {N number|l台}`,
  },
  {
    id: 'g-paste-2',
    case: 'oboro',
    noise: 'full-width',
    marked: `{R full p|藏本國臣}・{R full q|藏本禮子}・{R full r|蜂須賀登}
{R phone t|0777-00-3308} / {P email|n.hachisuka@obmail.example}
{R address-hyphen a|朧川町上朧川三番割27-1}
{N date|2027-01-29} {N number|14:30}
管財人 {U full u|朝比奈拓務} {P phone|055-000-7120}`,
  },
  {
    id: 'g-kanji-numeral-1',
    case: 'kiyotaki',
    marked: `{R full p|塩冶幸之助}　{R dob-kanji b|昭和二一年一一月二九日}生
{R address-kanji a|清滝野市大字本堂字堀端甲五八番地}
電話　{R phone-kanji t|〇八五三―〇〇―二七一七}
整理番号　{R number-kanji n|〇〇四一七七二六}
長女　{U full u|錦織房江}　{P dob|昭和四十六年十二月一日}生
{N number|二反五畝}の田、{X sum|年額一万二千円}の水利費`,
  },
  {
    id: 'g-variant-1',
    case: 'oboro',
    marked: `{R full p|藏本國臣}　{R variant p|蔵本国臣}　{R variant p|藏本国臣}　{R ivs p|藏\u{e0101}本國\u{e0100}臣}
{R full q|藏本禮子}　{R variant q|蔵本礼子}　{R variant q|蔵本 禮子}
{R full r|蜂須賀登}　{U homophone r|蜂須賀昇}（年賀状の誤り）
{U full u|倉本 邦臣}は同級生
{N word|国宝}、{N place|登}山口、{N word|礼}状`,
  },
  {
    id: 'g-half-kana-2',
    case: 'tatsunoki',
    noise: 'half-width-kana',
    marked: `{R full r|リン・シャオメイ}さんの寮は{O workplace|梅ヒルズ}の裏。
{R kana p|アンドウ ソノ}さん、{R kana q|アンドウ ユウタロウ}さん
{U kana u|アンドウ エイイチロウ}さんへハガキ
{N word|アンドン}、{N word|リンゴ}、{N word|ソーメン}`,
  },
  {
    id: 'g-initials-2',
    case: 'kiyotaki',
    marked: `{R initials p|K.E.}さん　／　{R initials q|I.E.}さん
{R initials p|Ｅ}氏宅の灯油{N number|18L}
{R initials p|E・K}様と記した封筒
{N word|Eメール}、{N word|Kg}、{N word|IH}調理器、{N word|EV}充電`,
  },
  {
    id: 'g-romaji-1',
    case: 'tatsunoki',
    marked: `{R romaji r|LIN XIAOMEI}／{R romaji r|Xiaomei Lin}
host family: {R romaji p|Sono ANDO}, {R romaji q|Yutaro Ando} ({R romaji q|ANDOU YUUTAROU})
agent: {U romaji u|Chen Yawen}
factory: {O workplace|Kinan Umeboshi}
{N word|SONO} Hills のパンフレット`,
  },
  {
    id: 'g-foreign-1',
    case: 'suzukake',
    marked: `{R full r|オレナ・シェフチェンコ}さん、窓口では{R dotted r|オレナ　シェフチェンコ}、親しい人は「{R given r|オレナ}さん」。
母{U foreign u|ハンナ・シェフチェンコ}さん、弟{U foreign v|ボフダン}さん。
仕事の紹介者は{U foreign w|サイモン・クーパー}氏（{O workplace|横濱湾フーズ}）。
{N place|ポーランド}経由、{X word|ハンナ}という犬の名札`,
  },
  {
    id: 'g-dialect-2',
    case: 'oboro',
    marked: `「{R alias r|のぼ}さんがまぁた呑んで、田んぼに落ちたじゃんけ」
「{R given p|國臣}さは会社がつぶれて、てーへんだら」
「{R given q|禮子}さんの妹の{U given u|弓枝}さんが清水から来るっつって」
「{O shop|やまびこ食堂}の親父が見つけただよ」
「{N word|登}りの道は凍ってるで」`,
  },
  {
    id: 'g-agenda-2',
    case: 'maizuhama',
    marked: `{N number|13:00} 開会
{N number|13:05} {R family p|三枝}さん母子（{R org o|（一社）ハーバーライト}同席）
{N number|13:30} {U full u|寺嶋 モモ}さん（{O hospital|北舞津浜産院}）
{N number|13:50} {N law|困難な問題を抱える女性への支援に関する法律第15条}
{N number|14:00} {N place|潮見町}の住環境`,
  },
  {
    id: 'g-phone-note-2',
    case: 'kiyotaki',
    marked: `着信履歴
1 {R phone t|0853002717}　{R family p|塩冶}様
2 {P phone|0854-00-1163}　{U given u|房江}様（長女、{U family u|錦織}）
3 {P phone|080-0000-0047}
4 {X phone|0570-000-911}　ナビダイヤル
要点：{R given q|いと}さん退院、{R org-short f|清滝野市民病院}、{N date|火曜}{N number|10時}`,
  },
  {
    id: 'g-letter-1',
    case: 'maizuhama',
    marked: `{R given q|かいと}へ　大きくなったら読んでください。
ママ（{R full p|三枝レイ}）は、あなたを連れて{A address|豊橋浜市花田町1丁目55}を出ました。パパの{U given u|琢磨}さんのことは、いつか話します。{R org-short o|ハーバーライト}の{U family v|鷲津}さん、カフェの{U foreign w|ソニア}さんが助けてくれました。
{N date|二〇二七年二月}`,
  },
  {
    id: 'g-chat-2',
    case: 'tatsunoki',
    marked: `姪: {R given p|ソノ}ばあ、今日ごはん食べたって
町: {R org-short f|りゅうじん苑}から？
姪: そう、{R given r|暁梅}さんが写真送ってくれた
町: {R given q|勇太郎}さんは
姪: {O shop|スナックかもめ}で寝てた
町: {U family u|楠}さんちの件は別の部屋で
姪: {N word|その}話はあとで`,
  },
  {
    id: 'g-list-1',
    case: 'suzukake',
    marked: `▽{R full p|北川 南}　{R email e|minami_kita@suzumail.example}
▽{R full q|北川 虹}　{R org s|鈴掛野市立緑園小学校}1年1組
▽{R full r|オレナ・シェフチェンコ}　{P residence-card|ＬＭ８８０２１７３４ＵＡ}
▽{U full u|周防 伊都子}　{P phone|045-000-2918}
▽{U full v|日下部 理央}
▽{N place|北川}橋バス停　▽{N place|南}公園　▽{N word|虹色}ノート`,
  },
  {
    id: 'g-ordinary-1',
    case: 'oboro',
    marked: `林道の通行止めに伴う迂回について、建設課から説明があった。工期は二月十日から三月二十五日まで。その間、上朧川の集落へは西回りの道を使うため、片道で25分余計にかかる。訪問介護と配食の事業者には、時間の組み直しをお願いする。燃料費の増分は町が半額を補う。緊急の際は、工事現場の監督に連絡すれば五分以内に通れるよう、申し合わせた。`,
  },
];
