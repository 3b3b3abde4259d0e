import type { Passage } from './passage.ts';

/** Passages of batch X, part 2: written without having read the engine. */
export const openedX2: readonly Passage[] = [
  {
    id: 'x-ocr-1',
    case: 'minaseno',
    marked: `水 無 瀬 野 市　相 談 受 付 票
氏 名　{R spaced p|粟 飯 原　静 枝}
生年月日　{R dob-era b|昭和 28年 7月 4日}　{P age|73 歳}
住 所　{R address a|水無瀬野市桐畑2丁目l4番6号 メゾン桐畑2O3}
電 話　{R phone-ocr t|O748-OO-9l26}
同居　{R spaced q|粟 飯 原　佑 馬}（長男）
整理番号　{R number-spaced n|0041 7362}
年金コード　{P pension|4O17-228l95}
紹介元　{O hospital|水口台総合病院}　地域連携室　{U spaced u|江 頭　瑞 季}
TEL {P phone|O748-OO-9O51}　受付 {N date|令和 8年 4月 l3日}　{N number|l件目}
{N law|社会福祉法第106条の4}　{N body|福祉事務所}`,
  },
  {
    id: 'x-ocr-2',
    case: 'misagoura',
    marked: `後期高齢者医療被保険者証（読取）
被保険者番号　{P insured|2O4l7735}
氏名　{R spaced p|栁 沼 辰 雄}　性別 男
生年月日　{R dob-era b|昭和l6年9月13日}
住所　{R address a|碇ヶ浜町字北浜72番地5}
保険者番号　{P insurer|3926 2969}　（印字かすれ）
発効期日　{N date|令和8年8月1日}
裏面記載　医師 {U spaced u|日 向 寺　健 太 郎}　{R org f|医療法人渚会みさご病院}
緊急連絡　{R spaced q|栁 沼　房 子}　{R phone-ocr t|O898-OO-94O5}
知人　{U full v|重松谷 一二三}　{P phone|O9O-OOOO-9lO3}
交付 {N body|碇ヶ浜町}　{N number|2割}負担　{N place|北浜}支所`,
  },
  {
    id: 'x-ocr-3',
    case: 'hanekura',
    marked: `在 留 カ ー ド（写）
{R romaji p|DAO KIEU CHAU}
番号 {P residence-card|ER5O7l3826TK}
生年月日 {R dob-western b|1994年O6月2l日}　女　国籍・地域 ベトナム
住居地 {R address a|羽根倉市若草町4丁目9番l7号 コーポ若草1O1}
旅券 {P passport|C4817326}
有効期限 {N date|2O27年4月3O日}
-- 保育所申込 --
児童　{R spaced q|鞍 掛　咲 良}　{P dob|平成3O年9月27日}
父　{R spaced r|鞍 掛　健 斗}　勤務先 {O workplace|丸又設備工業}
希望園　{O school|ひなげし保育園}　園長 {U family u|小糸川}
送迎者　{U foreign v|ド・ミン・ホア}（祖母）
{N law|子ども・子育て支援法}　{N number|第l希望}`,
  },
  {
    id: 'x-paste-1',
    case: 'kurehano',
    noise: 'wrapped-26',
    marked: `議事録案。対象は{R wrapped p|宍倉耕平}さん（{P age|38歳}）。{N date|6月2日}に{R org w|株式会社クレハノ運輸}を退職し、寮を出た後は{R address a|呉羽野区東栄3丁目5番20号 ハイム東栄405}で母の{R wrapped q|宍倉喜代}さんと暮らす。連絡は{R email e|shishikura_k@khmail.example}か、姉の{R wrapped r|鳴海由布子}さんへ。サラ金の{O other|マルイチファイナンス}は弁護士の{U wrapped u|蜷川美砂}氏が受任し、事務所は{P phone|076-000-9224}。ハローワークの求職番号は{L number|16030-4471826}、雇用保険は{P employment|1612-408735-2}。友人の{U wrapped v|坂主龍弥}さんの証言は{N number|次の回}に聞く。{N law|生活保護法第27条}の指導はまだ行わない。{N place|東栄公園}の炊き出しは{N number|週一度}。`,
  },
  {
    id: 'x-paste-2',
    case: 'tamayura',
    noise: 'full-width',
    marked: `{R full q|財前伊織} / {R org s|玉響市立月見台中学校1年2組} / 番号 {R number n|734-11286}
保護者 {R full p|財前千紘} {R dob-slash b|1986/2/17} {R phone t|0955-00-9163}
ALT {R romaji r|ABALOS JENNIFER}（旅券 {P passport|P8260417B}）
塾 {O school|進学スペースあかり} https の案内 {P url|www.akari-juku.example/tamayura}
塾長 {U full u|牟田口 敬人} {P email|mutaguchi@akari-juku.example}
友人 {U given v|楓花}
{N law|第28条} {N date|2026.9.14} {N number|10:30} {N place|月見台公民館}`,
  },
  {
    id: 'x-paste-3',
    case: 'kuguinoura',
    noise: 'spaced-out',
    marked: `{R full p|蔦谷嘉一}さんと{R full q|蔦谷ウメノ}さんの件で、姪の{R full r|櫻庭郁代}さんと船の仲間の{U full u|畠山田宗吉}さんが来所。住まいは{R address a|鵠之浦町大字浜中字沖田318番地}のまま、{R org f|特別養護老人ホーム鵠の里}の申込みを続ける。{U family v|長門屋}医師の意見書を{O hospital|鵠之浦中央診療所}に頼む。{R given p|嘉一}さん名義の免許証番号{P licence|230697586490}は返納の手続へ。電話は{P phone|0185-00-9312}。{N place|浜中}の{N word|蔦}紅葉の頃まで、{N number|三か月}待つ。`,
  },
  {
    id: 'x-kanji-numeral-1',
    case: 'misagoura',
    marked: `覚書
一　{R full p|栁沼辰雄}（{R dob-kanji b|昭和十六年九月十三日}生、{P age|八十五歳}）は、住所{R address-kanji a|碇ヶ浜町字北浜七十二番地五}の家屋の鍵を{R full r|薗部勇作}に預ける。
二　電話は{R phone-kanji t|〇八九八―〇〇―九四〇五}とし、通じないときは近隣の{U full u|乗松勘兵衛}（{P phone|〇八九八―〇〇―九一二二}）へ掛ける。
三　甥の{U given v|昌隆}は{P dob|昭和四十四年八月十九日}生、{P age|五十七歳}、{O workplace|安芸灘汽船}に勤める。
四　{R given q|房子}の葬儀費用は{X sum|三十万円}を限度とする。
五　{N law|民法第六百四十三条}の委任とし、{N date|令和八年十月一日}から{N number|二年間}有効とする。
{N place|北浜}の{N word|八十八箇所}めぐりは毎年続ける。`,
  },
  {
    id: 'x-kanji-numeral-2',
    case: 'kuguinoura',
    marked: `民生委員調査票（手書き写し）
世帯主　{R full p|蔦谷嘉一}　{R dob-kanji b|昭和一一年一〇月二日}生　{P age|八十九}
妻　{R given q|ウメノ}　{P age|八十六才}
所在　{R address-kanji a|鵠之浦町大字浜中字沖田三百十八番地}
電話　{R phone-kanji t|〇一八五―〇〇―九二四七}
身内　{R full r|櫻庭郁代}　姪　隣町
番号　{R number-kanji n|カ―五一二〇―三七}
隣家　{U full u|船木テツ}　{A address|鵠之浦町大字浜中字沖田三百二十番地}
漁協の預金　{P bank|鵠之浦漁協　本所　普通　〇〇八一四二七}
委員　{U full v|伊勢谷繁蔵}
{N date|五月二十日}　{N number|第三班}　{N number|十四世帯}`,
  },
  {
    id: 'x-kanji-numeral-3',
    case: 'minaseno',
    marked: `身元保証書
被保証人　{R full p|粟飯原静枝}　{R dob-kanji b|昭和二十八年七月四日}生
現住所　{R address-kanji a|水無瀬野市桐畑二丁目十四番六号}　{R building a|メゾン桐畑二〇三}
電話　{R phone-kanji t|〇七四八（〇〇）九一二六}
保証人　{R full q|粟飯原佑馬}　長男　{P age|四十一歳}
連帯保証人　{R relative p|粟飯原}{U given u|修造}　{P dob|昭和三十一年十二月九日}生
　{A address|水無瀬野市旭ヶ岡一丁目三番地の八}　{P phone|〇九〇―〇〇〇〇―九一五八}
病院　{O hospital|水口台総合病院}　主治医　{U family v|多賀谷}
極度額　{X sum|金三十万円}　{N law|民法第四百六十五条の二}
{N date|令和八年四月二十四日}　{N number|正副二通}`,
  },
  {
    id: 'x-variant-1',
    case: 'misagoura',
    marked: `名寄せの結果
住民票　{R full p|栁沼辰雄}　{R full r|薗部勇作}
病院　　{R variant p|柳沼辰雄}　{R org f|みさご病院}の診察券 {L number|0038-416}
年金　　{R ivs p|栁󠄁沼辰雄}　基礎年金番号 {P pension|3160-482915}
通帳　　{R half-kana p|ﾔｷﾞﾇﾏ ﾀﾂｵ}　{R variant r|園部勇作}は届出印の代理人
郵便　　{U homophone p|八木沼達男}　転送先 〒{P postal|799-0000}
近所　　{U full u|渡邊橋 栄二}（{U full u|渡辺橋 栄二}とも）　{P phone|0898-00-9278}
薬局　　{O shop|なみかぜ薬局}　{R given q|房子}様の分も
{N place|柳}並木、{N word|園}芸店、{N word|辰}年、{N body|碇ヶ浜町役場}の外字一覧 {N number|6頁}`,
  },
  {
    id: 'x-variant-2',
    case: 'kuguinoura',
    marked: `宛名の誤りについて
正　{R full r|櫻庭郁代}様　誤　{R variant r|桜庭郁代}様、{U homophone r|作良場郁代}様
正　{R full p|蔦谷嘉一}様　誤　{U homophone p|津田谷嘉一}様
正　{R spaced q|蔦谷　ウメノ}様　誤　{R kana q|蔦谷うめの}様（仮名違いは同一人）
施設名　{R org-short f|鵠の里}　担当　{U full u|髙島谷 絵里}／{U full u|高島谷 絵里}
{R ivs r|櫻󠄀庭郁代}様は戸籍の字形、端末は別字形で出る
介護保険 {P care|0003718264}　電話 {P phone|090-0000-9205}　{P email|t.eri@kuguinosato.example}
{N word|桜}まつりの案内、{N word|郁}文堂の領収書、{N date|5月22日}付け、{N body|住民福祉課}　{N number|3通}再送`,
  },
  {
    id: 'x-variant-3',
    case: 'kurehano',
    marked: `本人確認メモ
{R full r|鳴海由布子}（旧姓 {R old-name r|荻窪由布子}）戸籍は {R spaced r|鳴海 由布子}
{R full p|宍倉耕平}　郵便物では {U homophone p|宍倉公平}、{U homophone p|獅子倉耕平}
{R dotted q|宍倉・喜代}　診察券 {R joined q|宍倉喜代}
大家　{U full u|斎賀 浩}／{U full u|齋賀 浩}　{O other|東栄ハウジング}
免許証 {P licence|431499805990}　{P age|38}
住所の書き方　{R address-suffix a|東栄3-5-20}　{R building a|ハイム東栄405}
携帯 {R phone-intl m|+81 70-0000-9271}、妹さんのは {P phone|080-0000-9133}
{N place|荻窪}駅、{N place|鳴海}海岸、{N word|耕}作放棄地、{N number|3種類}`,
  },
  {
    id: 'x-half-kana-1',
    case: 'kurehano',
    marked: `ﾌﾘｺﾐ ﾒｲｻｲ（{N date|R8.6.30}）
ﾄｸﾒｲ {R half-kana p|ｼｼｸﾗ ｺｳﾍｲ}　{P bank|ﾎｸﾘｸﾐﾗｲ ﾄｳｴｲ ﾌﾂｳ 2217408}
ﾋﾞｺｳ {R half-kana q|ｼｼｸﾗ ｷﾖ} ｻﾏ ﾌﾞﾝ ﾌｸﾑ
ﾌﾘｺﾐﾆﾝ {R half-kana r|ﾅﾙﾐ ﾕｳｺ}　{X sum|20,000}
ﾌﾘｺﾐﾆﾝ {U half-kana u|ｻｶﾇｼ ﾀﾂﾔ}　{X sum|5,000}
ｷﾕｳﾖ {O workplace|ｶ)ｸﾚﾊﾉｳﾝﾕ}　{X sum|0}
ﾌﾘｺﾐﾆﾝ {U half-kana v|ｻｲｶﾞ ﾋﾛｼ}（ﾔﾁﾝ ﾍﾝｷﾝ）
TEL {R phone m|07000009271}　{P card|4058 0805 7524 0077}
{N word|ﾅﾙﾄ}ｷﾝﾄｷ、{N word|ｺｳｷﾞﾖｳ}、{N word|ｷﾖﾈﾝ}ﾌﾞﾝ、{N number|ｾﾞﾝ8ｹﾝ}`,
  },
  {
    id: 'x-half-kana-2',
    case: 'tamayura',
    noise: 'half-width-kana',
    marked: `名前 {R katakana q|ザイゼン イオリ}、ふりがな欄も同じ。母は{R katakana p|ザイゼン チヒロ}、{P age|40才}。
ALTの{R full r|ジェニファー・アバロス}先生、番号 {R phone t|0955-00-9163} は自宅。
スクールカウンセラーは{U kana u|クボヤマ サトコ}さん、{P phone|0955-00-9471}。
習い事は{O other|ダンススタジオキララ}、講師{U kana v|ナナミ}さん。{P email|kirara@dancetama.example}
{N word|イオン}交換の水、{N word|イオ}ウ温泉、{N word|スクール}バス、{N number|2コマ}、{N date|9月}から`,
  },
  {
    id: 'x-half-kana-3',
    case: 'misagoura',
    marked: `ﾆｭｳｲﾝ ｶﾝｼﾞｬ ｲﾁﾗﾝ（{N body|ﾎｹﾝﾌｸｼｶ} ﾋｶｴ）
1 {R half-kana p|ﾔｷﾞﾇﾏ ﾀﾂｵ}　{R dob-letter b|S16.09.13}　{O hospital|ﾐｻｺﾞﾋﾞﾖｳｲﾝ}
2 {U half-kana u|ｼｹﾞﾏﾂﾀﾞﾆ ﾋﾌﾐ}　{P dob|S20.02.28}　{O hospital|ﾅｶﾞﾊﾏ ｸﾘﾆﾂｸ}
ｶｿﾞｸ {R half-kana q|ﾔｷﾞﾇﾏ ﾌｻｺ}　{R phone t|0898009405}
ﾀﾞｲﾘ {R half-kana r|ｿﾉﾍﾞ ﾕｳｻｸ}　{P phone|090-0000-9346}
ﾄﾞｳｼﾂ {U half-kana v|ﾆﾖｳｶﾞﾀﾆ ﾌﾐ}　ﾋﾎｹﾝｼﾔ {P insured|20417802}
{N word|ﾌｻ}ｶｻﾞﾘ、{N word|ﾀﾂﾏｷ} ﾁﾕｳｲ、{N number|2ｼﾂ}`,
  },
];
