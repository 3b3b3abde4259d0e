import type { Passage } from './passage.ts';

/** Passages of batch G from which the engine may learn. */
export const developmentG: readonly Passage[] = [
  {
    id: 'g-dialogue-1',
    case: 'suzukake',
    marked: `課長　{R full p|北川南}さんのケースですが、{N place|北川}の氾濫域の方ですか。
担当　いえ、{N place|緑園}です。{R family p|北川}さんは{R org-short w|すずかけ学院}の事務を辞め、娘の{R given q|虹}ちゃん（{R kana q|ななこ}と読みます）と二人。
課長　{N place|南口}の託児所は？
担当　断られて、いま{U family u|周防}さんという大家の奥さんに。同居の{R full r|オレナ・シェフチェンコ}さんも見てくれています。
課長　{R given r|オレナ}さんは避難で来られた。
担当　はい。お母さんの{U foreign v|ハンナ}さんも{N date|来月}。
課長　{N word|虹}の会の補助が使えるかも。{R given p|南}さんに伝えて。`,
  },
  {
    id: 'g-memo-2',
    case: 'maizuhama',
    marked: `面接票
{R full p|三枝 レイ}　{R dob-western b|2000年2月2日}生まれ
子 {R full q|三枝 海斗}（{R alias q|カイ}くん）　父 {U full u|沼尻 琢磨}（認知あり）
勤務 {R org w|カフェ・ド・マイヅ}　週{N number|5}日　店主 {U family v|ベルナール}氏
前住所 {A address|豊橋浜市花田町1丁目55 パレス花田706}
支援 {R org-short o|ハーバーライト}　{X address|潮見町無番地}
手帳 精神 {P certificate|第2-8841号}
{N word|レイ}アウト変更の相談、{N word|海}の家のバイトは断る`,
  },
  {
    id: 'g-email-1',
    case: 'maizuhama',
    marked: `From: {R email e|rei-saegusa@maizmail.example}
Subject: 引っ越しの件
{R given p|レイ}です。{R given q|海斗}が熱を出したので今日は行けません。
保育園（{O school|みなとっこ保育園}）の連絡先は{P phone|0773-00-8820}です。
{U given u|琢磨}がインスタ（{L handle|@taku_numa3}）で私を探しています。
新しい口座は{P bank|由良川信用金庫 潮見支店 普通 0661972}です。
{R romaji p|Rei}`,
  },
  {
    id: 'g-table-1',
    case: 'kiyotaki',
    marked: `続柄|氏名|生年月日|被保険者番号
夫|{R full p|塩冶 幸之助}|{R dob-letter b|S21/11/29}|{P care|0000417726}
妻|{R full q|塩冶 いと}|{P dob|S24/03/03}|{P care|0000417734}
長女|{U full u|錦織 房江}|{P dob|S46/12/01}|―
整理番号|{R number n|00417726}||
住所|{R address a|清滝野市大字本堂字堀端甲58番地}||
通院先|{R org f|清滝野市民病院}|{N number|月2回}|`,
  },
  {
    id: 'g-form-1',
    case: 'suzukake',
    marked: `児童扶養手当認定請求書
請求者　{R full p|北　川　　　南}　{R dob-era b|平成5年7月7日}
個人番号　{P my-number|720418835561}
住所　〒{P postal|245-0002}　{R address a|鈴掛野市緑園六丁目18番2号　グリーンコート緑園B棟402}
児童　{R full q|北川　虹}　{P dob|令和2年9月21日}生　学校 {R org-school s|緑園小学校}
支払希望金融機関　{P bank|相模中央信用金庫　緑園支店　普通　0118427}
公的年金　基礎年金番号　{P pension|2204-559130}
電話　{R phone m|０８０－００００－９９１３}
扶養義務者　{U full u|周防　伊都子}（家主）`,
  },
  {
    id: 'g-form-4',
    case: 'maizuhama',
    marked: `入所者カード
ふりがな　{R kana p|さえぐさ　れい}　{R kana q|さえぐさ　かいと}
氏名　{R full p|三枝　レイ}　{R full q|三枝　海斗}
生年月日　{R dob-slash b|2000.2.2}　{P dob|2024.6.30}
携帯　{R phone-intl m|+81-70-0000-6280}
住民票コード　{P resident-code|29940177835}
国保　記号 {P insured|舞保7}　番号 {P insured|77204}
クレジット　{P card|5105-1051-0510-5100}
避難元　{U full u|沼尻　琢磨}
保護命令　{X number|令和8年(配チ)第14号}`,
  },
  {
    id: 'g-ocr-2',
    case: 'suzukake',
    noise: 'spaced-out',
    marked: `{R full p|北川南}さんの娘は{R full q|北川虹}さん。{R org-short w|すずかけ学院}を退職した。
{R full r|オレナ・シェフチェンコ}さんが同居。
大家は{U full u|周防伊都子}さん。
住所は{R address a|緑園6丁目18番2号}。`,
  },
  {
    id: 'g-paste-1',
    case: 'maizuhama',
    marked: `{R wrapped p|三枝
レイ}さんと{R wrapped q|三枝海
斗}くんは{R wrapped w|カフェ・ド・
マイヅ}の二階に仮住まい。{R phone m|070-0000
-6280}。{R email e|rei-saegusa@maizmail.example}
支援は{R wrapped o|一般社団法人ハーバー
ライト}。元交際相手の{U wrapped u|沼尻
琢磨}に注意。`,
  },
  {
    id: 'g-kanji-numeral-2',
    case: 'tatsunoki',
    marked: `{R full p|安藤ソノ}、{R dob-kanji b|大正一三年九月九日}生。
{R address-kanji a|龍野木町大字龍野木一丁目四番六号}
電話　{R phone-kanji t|〇七三九の〇〇の六〇一五}
長男　{U full u|安藤栄一郎}　{A address|堺浜市西百舌鳥町三丁百四十番地}
預金　{P bank|紀州みどり農協　龍野木支店　普通　〇〇二七七一四}
{N number|百歳以上}は町内{N number|九人}`,
  },
  {
    id: 'g-variant-2',
    case: 'kiyotaki',
    marked: `「{R family p|塩冶}」を「{R variant p|鹽冶}」と書く人もいる。「{U homophone p|塩谷}」「{U homophone p|遠矢}」は誤り。
{R variant p|塩冶　幸之助\u{e0100}}
{R given q|いと}さんは「{U homophone q|糸}」「{U homophone q|伊都}」とも
長女：{U full u|錦織 房江}（{U variant u|錦織 ふさ江}）
{N place|塩冶}町の古墳、{N word|幸}運`,
  },
  {
    id: 'g-half-kana-1',
    case: 'suzukake',
    marked: `ｻｶﾞﾐﾁﾕｳｵｳ ﾒｲｻｲ
{R half-kana p|ｷﾀｶﾞﾜ ﾐﾅﾐ}　ﾃｱﾃ {X sum|43,160}
{R half-kana q|ｷﾀｶﾞﾜ ﾅﾅｺ}　ｺﾄﾞﾓ
{R half-kana r|ｵﾚﾅ ｼｪﾌﾁｪﾝｺ}　{X sum|15,000}
{U half-kana u|ｽｵｳ ｲﾂｺ}　ﾔﾁﾝ
{N place|ﾐﾅﾐｸﾞﾁ} ﾁﾕｳｼﾔ`,
  },
  {
    id: 'g-initials-1',
    case: 'maizuhama',
    marked: `母 {R initials p|R.S.}さん　子 {R initials q|K.S.}くん
{R initials p|Ｒ}さんは夜間の清掃を探す
支援団体「{R org-short o|ハーバーライト}」
元夫{U initials u|T.N.}氏
{N word|DV}、{N word|R18}、{N word|Kポップ}、{N word|SSW}`,
  },
  {
    id: 'g-romaji-2',
    case: 'suzukake',
    marked: `{R romaji p|KITAGAWA MINAMI}、{R romaji p|Minami Kitagawa}
{R romaji q|Nanako Kitagawa}
{R romaji r|Olena Shevchenko} / {R romaji r|SHEVCHENKO OLENA}
mother: {U romaji u|Hanna Shevchenko}
WhatsApp {L handle|+380-00-000-1188}
{N place|Minami-ku}, {N word|Rainbow Club}`,
  },
  {
    id: 'g-foreign-2',
    case: 'maizuhama',
    marked: `店主{U foreign u|ジャン・ベルナール}さん、厨房の{U foreign v|ムスタファ}さん、常連の{U foreign w|田 文博}さんが{R given p|レイ}さんを気にかける。
{N word|田}植えの体験、{X word|ベルナール}という名のワイン
{U foreign x|ソニア}は犬ではなく店主の妻。
{N place|フランス}語の契約書`,
  },
  {
    id: 'g-dialect-1',
    case: 'kiyotaki',
    marked: `「{R alias q|いっ}ちゃん、ねまっちょうか」
「{R family p|塩冶}の{R given p|幸之助}さんが、こげに痩せて」
「娘の{U given u|房江}は{A address|雲南野市三刀屋台140-2}におるが」
「{O shop|一畑堂}の薬を飲んじょうげな」
「{U nickname v|カッ}さん（民生さん）に言うたかね」
「{N word|幸}いなことに雪は少ない」`,
  },
  {
    id: 'g-agenda-1',
    case: 'tatsunoki',
    marked: `龍野木町個別支援会議
{N number|議題一}　{R full p|安藤ソノ}氏（{R org f|介護老人保健施設りゅうじん苑}）利用料
{N number|議題二}　{R full r|リン・シャオメイ}氏　特定技能の更新
{N number|議題三}　{U full u|楠 とめ}氏　空き家の倒壊（{A address|龍野木町大字下川311番地}）
資料　{N law|老人福祉法第28条}、{N number|龍福介第20号}`,
  },
  {
    id: 'g-phone-note-1',
    case: 'oboro',
    marked: `{N number|11:02} {R phone t|0777-00-3308} {R given q|禮子}さん「主人（{R given p|國臣}）が山から戻らない」
{N number|11:05} {R org-short w|朧川銘木}跡を確認するよう{R alias r|のぼ}さんに電話（{P phone|090ｰ0000ｰ4471}）
{N number|11:40} {U family u|望陀}さん（猟友会）から発見の報
{N number|12:10} {O hospital|富士裾野救命センター}へ
{N body|朧川消防署}、{N number|119}番対応 {N number|11:44}`,
  },
  {
    id: 'g-letter-2',
    case: 'kiyotaki',
    marked: `{N body|清滝野市役所}　御中
父{R full p|塩冶幸之助}と母{R full q|塩冶いと}が御迷惑をおかけしております。長女の{U full u|錦織房江}です。私の住まいは{A address|雲南野市三刀屋台140番地2}、夫は{U given v|卓}、勤めは{O workplace|スサノオ観光バス}です。
入院費は{P bank|宍道湖信金　三刀屋台支店　普通　0093315}から引き落としてください。
電話は夜八時以降に{P phone|0854-00-1163}へ。`,
  },
  {
    id: 'g-chat-1',
    case: 'suzukake',
    marked: `南: {R given p|みなみ}です。{R given q|ななこ}が学校行きたがらない
支援: 担任の{U family u|日下部}先生には話した？
南: まだ。{R given r|オレナ}さんが一緒に行ってくれるって
支援: {U nickname v|いつこ}ママ（大家さん）は？
南: 旅行中です
支援: LINE変えた？
南: ID {L handle|minami0707kt} です
支援: {N place|南}門のところで{N number|8時}`,
  },
  {
    id: 'g-list-2',
    case: 'oboro',
    marked: `形見分け目録
一、腕時計　{R full p|藏本國臣}へ
一、着物　{R given q|禮子}へ
一、釣竿　{R full r|蜂須賀　登}へ
一、通帳　{P bank|岳南信用組合　朧川支店　普通　3300817}
一、保険証券　{O other|あさぎり生命}　{L number|77-0042-18}
一、位牌　{O other|法雲寺}預け
一、{N word|登}山靴　{N number|一足}
立会　{U full u|望陀 勘次}`,
  },
  {
    id: 'g-ordinary-2',
    case: 'suzukake',
    marked: `学齢期の子どもの支援について。教育支援センターの登録は29人で、うち若葉台小学校区が最も多い。一学期は、北川と南台の二つの公民館で週一回の居場所を開いた。虹の色に合わせた七つの活動（絵、音楽、料理、工作、運動、読書、ゲーム）が好評で、延べ312人が参加した。二学期は、送り迎えのできない家庭のために、地域の高校生がバス停まで付き添う試みを始める。`,
  },
];
