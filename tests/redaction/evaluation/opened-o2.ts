import type { Passage } from './passage.ts';

/** Passages of batch O, part 2: written without having read the engine. */
export const openedO2: readonly Passage[] = [
  {
    id: 'o-ocr-1',
    case: 'kariwatari',
    marked: `主 治 医 意 見 書
申請者　{R spaced p|瓜 生　ヨ シ ノ}　{R dob-era b|昭和 9年 ll月 23日}　{P age|92 歳}
住所　{R address a|雁渡市瀬戸口2丁目l5番4号 メゾン白鷺lOl}
連絡先　{R phone-ocr t|O465-OO-29l8}（{R spaced q|瓜 生　忠 晴}）
医療機関名　{O hospital|相武記念病院}
医師氏名　{U spaced u|椎 原 田　敏 樹}　印
台帳番号　{R number-spaced n|20 - 11745}
介護保険　被保険者番号　{P care|OOOO2538l7}
記入日　{N date|令和 8年 11月 9日}　{N number|2枚中l枚目}`,
  },
  {
    id: 'o-ocr-2',
    case: 'ichohara',
    marked: `履 歴 書
ふりがな　{R kana p|めんじゅ　たくみ}
氏名　{R spaced p|毛 受　拓 海}
{R dob-western b|1996年 2月29日}生（満{P age|30歳}）
現住所　{R address a|銀杏原市中央台6丁目3番l号 中央台団地2棟4O8}
電話　{R phone-ocr m|O9O-OOOO-6634}
E-mail　{R email e|menju0229@icmail.example}
学歴　{O school|銀杏原商業高等学校}　卒業　{N date|平成26年 3月}
職歴　{R org w|株式会社イチョウ電機}、{O workplace|花輪精密工業}
保護者　{R spaced r|毛受　巌}　㊞　〒{P postal|26O-O837}`,
  },
  {
    id: 'o-ocr-3',
    case: 'yaeshio',
    marked: `（在留カード写し　両面）
氏名　{R romaji p|RAJENDRA PRADHAN}
生年月日　{R dob-western b|1992年O7月l4日}
住居地　{R address a|八重潮市船溜町9番7号 ハイム浮島2O2}
番号　{P residence-card|LK5O9l8342MT}
交付　{N body|出入国在留管理庁長官}　{N date|2O25年 4月 3日}
所属機関　{R org w|株式会社八重潮フーズ}
配偶者　{R romaji q|SUNITA PRADHAN}　旅券番号　{P passport|PA0633817}
身元保証　{U romaji u|BISHNU GURUNG}　{P phone|O8O-OOOO-6l12}
在留資格　{N word|技術・人文知識・国際業務}`,
  },
  {
    id: 'o-ocr-4',
    case: 'kayado',
    marked: `ご 契 約 書（お客様控）
お客様名　{R spaced p|蓬 田　シ ズ}　様
ご住所　{R address a|萱戸町大字小鹿瀬6l8番地3}
お電話　{R phone-ocr t|O247-OO-5836}
契約番号　{L number|TL-OO9348l}
販売会社　{O other|太陽ライフサポート}
担当者　{U spaced u|鬼 頭 沢　一 真}
立会人　{R spaced r|四 月 一 日　文 彦}
クレジットカード　{P card|53OO 7288 6l37 2748}
契約日　{N date|令和 8年l0月 9日}　クーリングオフ　{N number|8日間}
{N law|特定商取引に関する法律第4条}`,
  },
  {
    id: 'o-ocr-5',
    case: 'miotsukushi',
    marked: `診　断　書
患者　{R spaced p|塩 見　紗 耶}　{R dob-era b|平成 3年lO月 5日}生
住所　{R address a|澪標市柳原4丁目22番9号パレス柳原5O3}
傷病名　{X word|左前腕打撲}
{O hospital|鶴羽整形外科クリニック}　{P phone|O792-OO-6681}
医師　{U spaced u|生 方 田　直 哉}　印
付添　{U full v|白水 麻友香}（姉）
長女　{R spaced r|塩見　心 愛}　{P age|5 才}
ひとり親家庭等医療費受給者証番号　{P certificate|OO7l8826}
{N date|令和 8年ll月lO日}　{N number|正本l通}`,
  },
  {
    id: 'o-ocr-6',
    case: 'hannoki',
    marked: `督 促 状
{R spaced p|德 重　勝 利}　様
{R address a|榛ノ木市曙町l丁目8番2号 市営曙住宅3号棟2O5}
住宅コード　{R number-spaced n|030205 - 7}
連帯保証人　{R spaced r|梶 﨑　康 裕}　様
　　　　　　{A address|榛ノ木市田辺町7番l6号}
口座　{P bank|八ヶ峰銀行 曙町支店 普 447l9O3}
電話　{R phone-ocr t|O266-OO-7l93}
宛名誤り　{U homophone p|徳茂勝利}　代理　{U spaced u|矢 ヶ 崎 野　光 代}
納付先　{N body|榛ノ木市会計管理者}　期限　{N date|令和 8年lO月3l日}`,
  },
  {
    id: 'o-paste-1',
    case: 'okinose',
    noise: 'wrapped-26',
    marked: `{R wrapped p|泊イネ}さん（{R dob-era b|昭和7年4月15日}生）は{R org f|沖ノ瀬村国民健康保険東浦診療所}を退院し、おいの{R wrapped q|泊勇魚}さんと{R address a|沖ノ瀬村字東浦52番地}で暮らしている。食事は{R wrapped r|麓真砂}さんと{U full u|鰺坂佐代子}さんが交代で運び、電話{R phone t|0997-00-6042}が不通のときは{P phone|090-0000-3370}にかける。船の時刻は{N place|東浦港待合所}に貼り、次の巡回は{N date|12月1日}、座席は{N number|12名}分である。`,
  },
  {
    id: 'o-paste-2',
    case: 'tokita',
    noise: 'spaced-out-wide',
    marked: `{R full p|五十畑翼}さんと{R full r|月見里麦}さんは{R org o|社会福祉法人わだち会}の旅行に参加する。付添は母{R full q|五十畑律子}さん、引率は{U full u|不破野尚樹}さん。宿は{O other|湯宿ゆらぎ}、急ぎの用は{R phone m|080-0000-9471}へ。{N place|朱鷺田}大橋に集合し、{N number|二列}で歩く。帰りは新幹線の{N word|つばさ}号。`,
  },
  {
    id: 'o-paste-3',
    case: 'yukishiro',
    noise: 'full-width',
    marked: `{R full p|鷲尾國男} {R dob-slash b|1960/12/02} {R phone t|0254-00-9307}
{R email e|washio.k@ysmail.example} / {P email|erika.w88@ysnet.example}
{R full r|鷲尾絵里香} {P phone|070-0000-4419} {P plate|新潟 480 そ 6-02}
カード {P card|5192 9344 2384 7620} 個人番号 {P my-number|4072 7568 6410}
{R org w|合同会社ユキシロ除雪} 整理番号 {R number n|00914472}
{N date|2026-12-20} {N law|第75条} {N number|1/12}`,
  },
  {
    id: 'o-paste-4',
    case: 'rurinuma',
    noise: 'decomposed',
    marked: `{R katakana p|ヤエガシ ユイト}くんは{R full r|ブレンダン・オコナー}さんと{R org f|瑠璃沼こどもクリニック}を受診。{R kana q|やえがし まいこ}さんは{O workplace|ベーカリーぐりむ}で勤務中。迎えは{U foreign u|ジェラルディン・バーク}さん（{P phone|080-0000-7314}）、次の週は祖母の{U kana v|やえがき つね}さん。{N word|プレイルーム}に集合、{N word|ガムテープ}持参、{N word|ゆいレール}の模型で遊ぶ。`,
  },
  {
    id: 'o-paste-5',
    case: 'kariwatari',
    noise: 'zero-width',
    marked: `{R full p|瓜生ヨシノ}様　{R address a|雁渡市瀬戸口2丁目15番4号 メゾン白鷺101}　{R phone t|0465-00-2918}
{R full q|瓜生忠晴}様　{P email|haru_uryu@krmail.example}（LINE ID: {L handle|haru_u34}）
{R org f|介護老人保健施設しらさぎ苑}　相談員　{U full u|鴻巣野美和}
{R full r|神足澪}様　{O school|雁渡看護専門学校}
{N body|雁渡市議会}　{N place|瓜生}野遊歩道　{N word|晴}天順延`,
  },
  {
    id: 'o-paste-6',
    case: 'ichohara',
    noise: 'selectors',
    marked: `{R full p|毛受拓海}様　{R full q|毛受富美代}様　{R full r|毛受巌}様
{R address a|銀杏原市中央台6丁目3番1号 中央台団地2棟408}　{R phone m|090-0000-6634}
{R org w|株式会社イチョウ電機}　元上司　{U full u|鴨志田礼二}
{R org o|NPO法人ひだまりベース}　{U full v|宇留野千景}様　{O hospital|楡の木メンタルクリニック}
{N law|子ども・若者育成支援推進法第15条}　{N word|海}開き　{N place|巌流島}`,
  },
  {
    id: 'o-kanji-numeral-1',
    case: 'kayado',
    marked: `{R full p|蓬田シズ}　{R dob-kanji b|昭和十六年八月十九日}生　{P age|八十五歳}
{R address-kanji a|萱戸町大字小鹿瀬六百十八番地三}
電話　{R phone-kanji t|〇二四七―〇〇―五八三六}
保証人　{R full r|四月一日文彦}　{P dob|昭和二十年十一月二日}生
貸主　{U full u|生田目征爾}　{A address|萱戸町字仲町二十二番地}
返済先　{P bank|みちのく共栄銀行萱戸支店普通預金一一五〇四七二}
締結日　{N date|令和八年四月一日}　{N law|民法第九十六条第一項}　{N number|二通}作成`,
  },
  {
    id: 'o-kanji-numeral-2',
    case: 'okinose',
    marked: `{R full p|泊イネ}　{R dob-kanji b|昭和七年四月十五日}
{R address-kanji a|沖ノ瀬村字東浦五十二番地}　電話{R phone-kanji t|〇九九七の〇〇の六〇四二}
甥　{R full q|泊勇魚}　{P age|五十八歳}　船主
証人　{R full r|麓真砂}、{U full u|児玉浦 源六}（{P age|七十九}）
通帳　ゆうちょ　記号{P bank|一七八一〇}　番号{P bank|一〇〇六三三二一}
{N word|二泊}三日の講習、{N number|三十七世帯}、{N date|旧九月九日}の祭り`,
  },
  {
    id: 'o-kanji-numeral-3',
    case: 'yukishiro',
    marked: `差押調書
滞納者　{R full p|鷲尾國男}　{R dob-kanji b|昭和三十五年十二月二日}生
住所　{R address-kanji a|雪代町大字湯の沢十四番地八}
電話　{R phone-kanji t|〇二五四（〇〇）九三〇七}　整理番号　{R number n|〇〇九一四四七二}
第三債務者　{U full u|須貝沼誠六}　{A address|雪代町大字鷹の巣三百二番地}
財産　{P bank|雪代農協湯の沢支所普通〇〇六二五一七}
立会人　{R full r|鷲尾絵里香}　{P age|三十六歳}
{N law|国税徴収法第五十四条}　{N number|一通}　{N date|令和八年十一月十日}`,
  },
  {
    id: 'o-kanji-numeral-4',
    case: 'hannoki',
    marked: `{R full p|德重勝利}殿（{R dob-kanji b|昭和二十八年一月六日}生）
{R address-kanji a|榛ノ木市曙町一丁目八番二号 市営曙住宅三号棟二〇五}
電話　{R phone-kanji t|〇二六六・〇〇・七一九三}
連帯保証人　{R full r|梶﨑康裕}殿　{A address|榛ノ木市田辺町七番十六号}　{P phone|〇二六六―〇〇―九〇五八}
同居者　{R full q|德重ミツ子}、長男 {R relative p|德重}{U given u|隆之介}（{P dob|昭和五十六年二月十四日}生）
{N number|三十日以内}に明け渡すこと。{N law|条例第四十二条第一項}　{N post|市長}`,
  },
  {
    id: 'o-kanji-numeral-5',
    case: 'kariwatari',
    marked: `{R full p|瓜生ヨシノ}　{R dob-kanji b|昭和九年一一月二三日}
{R address-kanji a|雁渡市瀬戸口二丁目一五番四号}
{R phone-kanji t|〇四六五―〇〇―二九一八}
孫　{R full r|神足澪}　{P dob|平成一四年八月七日}　{P age|二四歳}
妹　{U full v|古谷野タケ}　{P age|八九歳}
介護保険被保険者番号　{P care|〇〇〇〇二五三八一七}
負担割合　{N number|一割}　所得{N number|第三段階}　{N place|瓜生}口バス停下車`,
  },
  {
    id: 'o-kanji-numeral-6',
    case: 'rurinuma',
    marked: `{R full p|八重樫結翔}　{R dob-kanji b|令和二年五月二十五日}生（{P age|六歳六か月}）
{R address-kanji a|瑠璃沼市花立町七番三十三号}
保護者　{R full q|八重樫麻衣子}　電話　{R phone-kanji m|〇九〇―〇〇〇〇―二〇八五}
弟　{U given u|凪斗}　{P dob|令和六年二月九日}生
祖母　{U full v|八重垣つね}　{P age|六十七歳}　{A address|瑠璃沼市北浜五丁目一番二号}
就学先　{O school|瑠璃沼市立北浜小学校}　{N number|一学級}、{N word|八重}桜の校章、{N date|四月八日}入学式`,
  },
  {
    id: 'o-variant-1',
    case: 'hannoki',
    marked: `{R full p|德重勝利}　{R variant p|徳重勝利}　{R ivs p|德\u{e0101}重勝利}
{R full r|梶﨑康裕}　{R variant r|梶崎康裕}　{R variant r|梶嵜康裕}
{R variant q|徳重ミツ子}　{U homophone q|徳重光子}（入力の誤り）
{U homophone p|徳茂勝俐}（封筒）
差出人　{U full u|榊原田 廣志}／{U full u|榊原田 広志}
{N word|徳}用サイズ、{N word|勝利}投手、{N word|康}寧、{N place|梶}ヶ浜海水浴場`,
  },
  {
    id: 'o-variant-2',
    case: 'yukishiro',
    marked: `{R full p|鷲尾國男}　{R variant p|鷲尾国男}　{R spaced p|鷲尾　國 男}
{R full r|鷲尾絵里香}　{R variant r|鷲尾繪里香}　{U homophone r|鷲尾恵理香}
{R full q|鷲尾キヨ}　{U homophone q|鷲尾清}
{U homophone p|鷺尾国男}（鷲と鷺の取り違え）
{R org-short w|ユキシロ除雪}の同業　{U full u|齋須 邦彦}／{U full u|斎須 邦彦}
{N word|国}税還付、{N place|鷲}ノ木平、{N word|香}典返し、{N word|絵}画展`,
  },
  {
    id: 'o-variant-3',
    case: 'kariwatari',
    marked: `{R full r|神足澪}　{R spaced r|神足 澪}　{U homophone r|神足零}　{U homophone r|上足澪}
{R full p|瓜生ヨシノ}　{R kana p|うりゅうよしの}　{U homophone p|瓜生芳乃}
{R full q|瓜生忠晴}　{R ivs q|瓜生忠\u{e0100}晴}　{U homophone q|瓜生唯晴}
薬剤師　{U full u|濵島野 恒}／{U full u|浜島野 恒}
{N word|澪}つくし、{N place|神足}橋、{N word|忠}告、{N word|晴}れのち曇り`,
  },
  {
    id: 'o-variant-4',
    case: 'miotsukushi',
    marked: `{R full p|塩見紗耶}　{R variant p|鹽見紗耶}　{R spaced p|塩見 紗 耶}　{U homophone p|汐見沙也}
旧姓　{R old-name p|筧紗耶}
{R full q|塩見亨}　{U homophone q|塩見享}　{U homophone q|塩見徹}
{R full r|塩見心愛}　{U homophone r|塩見心彩}
調停委員宛　{U full v|邉見田 亙}／{U full v|辺見田 亙}
{N place|塩見}浜、{N word|塩}見本、{N word|愛}称、{N word|心}拍`,
  },
  {
    id: 'o-variant-5',
    case: 'tokita',
    marked: `{R full p|五十畑翼}　{R spaced p|五十畑 翼}　{U homophone p|五十幡翼}
{R full q|五十畑律子}　{U homophone q|五十畑立子}
{R full r|月見里麦}　{R variant r|月見里麥}　{U homophone r|山梨麦}
{R org-short w|トキタ印刷}の工場長　{U full u|澤渡野 豐}／{U full u|沢渡野 豊}
{N place|山梨}県、{N word|月見}うどん、{N word|小麦}粉、{N number|五十}枚、{N word|規律}`,
  },
  {
    id: 'o-variant-6',
    case: 'kayado',
    marked: `{R full r|四月一日文彦}　{R kana r|わたぬき ふみひこ}　{R spaced r|四月一日　文 彦}　{U homophone r|渡貫文彦}
{R full q|蓬田俊策}　{R ivs q|蓬\u{e0101}田俊策}　{U homophone q|蓬田俊作}
{R full p|蓬田シズ}　{U homophone p|蓬田静}
仲介　{U full u|眞弓田 圓}／{U full u|真弓田 円}
{N date|四月一日}、{N word|蓬}餅、{N word|文}書、{N law|民法第四条}`,
  },
  {
    id: 'o-half-kana-1',
    case: 'miotsukushi',
    noise: 'half-width-kana',
    marked: `{R katakana p|シオミ サヤ}さん、{R katakana r|シオミ ココア}ちゃん、{R katakana q|シオミ トオル}
友人{U kana u|メラタ マユミ}さん、{U foreign v|ロザリンダ・クルス}さん
{O shop|ネイルサロンルミエ}、{O workplace|カフェトワイライト}
{R address a|澪標市柳原4丁目22番9号 パレス柳原503}
{N word|ココア}パウダー、{N word|シェルター}、{N word|サヤ}エンドウ`,
  },
  {
    id: 'o-half-kana-2',
    case: 'hannoki',
    marked: `ｺｳｻﾞﾒｲｷﾞ {R half-kana p|ﾄｸｼｹﾞ ｶﾂﾄｼ}　{P bank|ﾔﾂｶﾞﾐﾈｷﾞﾝｺｳ ｱｹﾎﾞﾉﾁﾖｳｼﾃﾝ ﾌﾂｳ 4471903}
ﾊｲｸﾞｳｼｬ {R half-kana q|ﾄｸｼｹﾞ ﾐﾂｺ}
ﾎｼﾖｳﾆﾝ {R half-kana r|ｶｼﾞｻｷ ﾔｽﾋﾛ}　TEL {R phone t|0266007193}
ﾌﾘｺﾐ {U half-kana u|ﾓﾛｽﾐﾉ ｷﾖｼ}　ｷﾕｳﾖ {O workplace|ﾊﾝﾉｷﾀｸｼ-(ﾕ}
ﾁﾖｳﾅﾝ {R relative p|ﾄｸｼｹﾞ} {U given v|ﾘﾕｳﾉｽｹ}
{N word|ｶﾂ}丼、{N word|ﾔｽ}売り、{N word|ﾐﾂ}バチ`,
  },
  {
    id: 'o-half-kana-3',
    case: 'okinose',
    noise: 'half-width-kana',
    marked: `{R katakana p|トマリ イネ}さん（{P age|九十四歳}）、{R katakana q|トマリ イサナ}さん、{R katakana r|フモト マサゴ}さん
{R alias o|沖ノ瀬漁協}の{U kana v|コダマウラ ゲンロク}さん、介護士の{U foreign u|ウィジャヤンティ}さん
{O shop|マルシェオキノセ}、{R phone t|0997-00-6042}
{N word|イネ}刈り、{N place|トマリ}岩、{N word|デイケア}`,
  },
  {
    id: 'o-half-kana-4',
    case: 'tokita',
    marked: `ﾌﾘｶﾞﾅ {R half-kana p|ｲｿﾊﾀ ﾂﾊﾞｻ}　氏名 {R full p|五十畑翼}
ﾌﾘｶﾞﾅ {R half-kana q|ｲｿﾊﾀ ﾘﾂｺ}　続柄 母
ﾌﾘｶﾞﾅ {R half-kana r|ﾔﾏﾅｼ ﾑｷﾞ}　同僚
{R org w|（株）ﾄｷﾀ印刷}　ﾀﾝﾄｳ {U half-kana u|ｵｵｺﾞﾀﾞ ｹｲｽｹ}
ｼﾞﾖﾌﾞｺｰﾁ {U half-kana v|ﾕｷｼﾀﾀﾞ ｶｵﾙ}　{P bank|ﾄｷﾀｼﾝｷﾝ ﾆｼﾎﾝｺﾞｳｼﾃﾝ ﾌﾂｳ 2209316}
{N word|ﾑｷﾞ}茶、{N place|ﾔﾏﾅｼ}県、{N word|ﾂﾊﾞｻ}号`,
  },
  {
    id: 'o-half-kana-5',
    case: 'yukishiro',
    marked: `ﾀｲﾉｳｼｬ {R half-kana p|ﾜｼｵ ｸﾆｵ}　ﾂﾏ {R half-kana q|ﾜｼｵ ｷﾖ}　ﾑｽﾒ {R half-kana r|ﾜｼｵ ｴﾘｶ}
{P bank|ﾕｷｼﾛﾉｳｷﾖｳ ﾕﾉｻﾜｼｼﾖ ﾌﾂｳ 0062517}
ﾆﾕｳｷﾝ {U half-kana u|ﾊﾌﾞｶ ｼﾖｳﾍｲ}　{X sum|48,000}
ﾆﾕｳｷﾝ {O workplace|ﾕｷｼﾛｼﾞﾖｾﾂ(ﾄﾞ}　{N date|R8.10.25}
{R phone-dot t|0254.00.9307}
{N word|ｴﾘ}巻き、{N word|ｸﾆ}民健保、{N word|ﾜｼ}（和紙）`,
  },
  {
    id: 'o-half-kana-6',
    case: 'rurinuma',
    noise: 'half-width-kana',
    marked: `{R katakana p|ヤエガシ ユイト}くん、{R full r|ブレンダン・オコナー}さん、{R katakana q|ヤエガシ マイコ}さん
英語の{U foreign u|シボーン・ケリー}先生（{O school|リトルスターイングリッシュ}）
{U nickname v|モモチ}先生と呼ばれる保育士、歯科は{O hospital|スマイルデンタル}
{R org s|るりぬま第一保育園}
{N word|マイコ}プラズマ、{N word|オコサマ}ランチ、{N word|ヤエ}ザクラ`,
  },
];
