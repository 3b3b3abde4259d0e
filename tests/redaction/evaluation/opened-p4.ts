import type { Passage } from './passage.ts';

/** Passages of batch P, part 4: written without having read the engine. */
export const openedP4: readonly Passage[] = [
  {
    id: 'p-kanji-numeral-4',
    case: 'tozawa',
    marked: `明渡請求書
{R full p|髙萩與志郎}殿　{R dob-kanji b|昭和二十四年十月三十日}生
{R address-kanji a|砥沢市川原崎四丁目二番十号　市営川原崎団地Ｃ棟四〇四}
電話　{R phone-kanji t|〇二六九・〇〇・八四一七}
連帯保証人　{R full r|靏見圓}殿　{A address|千曲野市屋代原六丁目五番一号}　{P phone|〇九〇―〇〇〇〇―一九〇八}
同居者　{R full q|髙萩壽々子}（{P dob|昭和二十八年三月十四日}生）、孫　{R relative p|髙萩}{U given u|蒼真}（{P age|十九歳}）
家財保管先　{O shop|丸吉倉庫}　担当　{U family v|宮坂}
{N law|砥沢市営住宅条例第四十一条第一項}　{N number|三十日以内}　{N post|砥沢市長}`,
  },
  {
    id: 'p-kanji-numeral-5',
    case: 'yuzuruha',
    marked: `後見開始申立書　別紙
本人　{R full p|薬袋凌}　{R dob-kanji b|平成十三年十二月六日}生　{P age|満二十四歳}
住所　{R address-kanji a|弓弦葉市千本松三丁目八番十二号}
申立人　母　{R full q|薬袋智佐}　{P dob|昭和四十九年五月二日}生　電話　{R phone-kanji m|〇八〇の〇〇〇〇の二六九四}
候補者　司法書士　{U full u|椎葉浩一郎}　{A address|弓弦葉市中町二十番地　中町第一ビル四階}
預金　{P bank|上総野銀行千本松支店普通三八〇〇二〇二}、ゆうちょ　記号{P bank|一〇五三〇}　番号{P bank|六三八八〇八五一}
療育手帳　{P certificate|第七七一四号}　受付番号　{R number-kanji n|一四七三―九九二〇}　事件番号　{X number|令和八年（家）第一〇二八号}
鑑定人　{U full v|日比野佳奈}　{N body|家庭裁判所}　{N date|十二月十日}　{N law|民法第七条}`,
  },
  {
    id: 'p-kanji-numeral-6',
    case: 'asagaki',
    marked: `{R full p|長谷場美園}（旧姓　{R old-name p|諸戸}）　{R dob-kanji b|平成二年一月二十一日}生
{R address-kanji a|浅柿市南栄町一丁目三十番五号}　電話　{R phone-kanji m|〇七〇―〇〇〇〇―八八四六}
長男　{R full r|長谷場奏}　{P dob|平成三十年七月三日}生（{P age|八つ}）
配偶者　{R full q|長谷場剛志}　{P dob|昭和六十二年九月三十日}生　車　{P plate|久留米533そ71-09}
母　{U full u|梶村登志江}　{P age|六十四歳}
受任者　弁護士　{U full v|有働亜矢子}
{N law|民法第八百十七条の二}、調停{N number|三回}、{N word|演奏}会の日は{N date|十一月二十九日}`,
  },
  {
    id: 'p-variant-1',
    case: 'tozawa',
    marked: `{R full p|髙萩與志郎}　{R variant p|高萩与志郎}　{R variant p|高萩與志郎}　{U homophone p|高荻義郎}
{R full q|髙萩壽々子}　{R variant q|高萩寿々子}　{R ivs q|髙\u{e0101}萩壽々子}
{R full r|靏見圓}　{R variant r|鶴見円}　{R spaced r|靏見 圓}　{U homophone r|鶴見窓花}
入居者番号 {R number n|0404-C-19}　同じ棟の{U full u|齋木 榮三}／{U full u|斎木 栄三}
{N word|鶴}見台の集会、{N place|萩}ノ原、{N number|千円}札、{N word|寿}司`,
  },
  {
    id: 'p-variant-2',
    case: 'kagamigafuchi',
    marked: `{R full p|曾根崎鐵也}　{R variant p|曽根崎鉄也}　{R spaced p|曾根崎　鐵 也}　{U homophone p|曽根崎哲也}
{R full q|曾根崎ヤエ子}　{R variant q|曽根崎ヤエ子}　{U homophone q|曽根崎八重子}
{R full r|曾根崎菜摘}　{R variant r|曽根崎菜摘}　{R ivs r|曾\u{e0100}根崎菜摘}　{U homophone r|曽根先夏実}
住所の表記　{R address a|鏡ヶ淵町大字奥平215番地}　{R address-hyphen a|鏡ケ渕町奥平215}
{R variant w|ソネザキ石材}の石工　{U full u|渡邊 德夫}／{U full u|渡辺 徳夫}
{N word|鉄}筋、{N place|曽根}浜、{N word|菜}園、{N word|摘}要欄`,
  },
  {
    id: 'p-variant-3',
    case: 'nukadani',
    marked: `{R full r|鑓水瑞穂}　{R variant r|鑓水瑞穗}　{U homophone r|槍水水穂}　{U homophone r|鑓水美津帆}
{R full p|善知鳥幸吉}　{R kana p|うとうこうきち}　{R ivs p|善知\u{e0101}鳥幸吉}　{U homophone p|宇頭幸吉}
{R full q|善知鳥フサ子}　{U homophone q|善知鳥房子}　{R spaced q|善知鳥 フサ子}
受付 {R number-spaced n|糠住8 - 0462}　農協の{U full u|伊勢谷 順}、登記は{U full v|髙階 重太郎}／{U full v|高階 重太郎}
{N word|善}後策、{N word|知}事、{N place|鳥}越、{N word|幸}いに、{N word|水}稲`,
  },
  {
    id: 'p-variant-4',
    case: 'yuzuruha',
    marked: `{R full p|薬袋凌}　{R variant p|藥袋凌}　{R spaced p|薬 袋 凌}　{U homophone p|皆井遼}　{U homophone p|薬袋亮}
{R full q|薬袋智佐}　{U homophone q|薬袋千紗}　{R ivs q|薬袋智\u{e0101}佐}
{R full r|百目鬼悠里}　{U homophone r|堂目木優里}　{R kana r|どうめきゆうり}
主治医　{U full u|日比野 佳奈}、書記官宛の宛名　{U full v|國枝 眞一}／{U full v|国枝 真一}
{N word|薬袋}は保管、{N word|百}円、{N word|鬼}瓦、{N word|悠}長`,
  },
  {
    id: 'p-variant-5',
    case: 'hinokiura',
    marked: `{R full p|ホルヘ・パレデス・ワマン}　{R joined p|ホルヘパレデスワマン}　{R dotted p|ホルヘ　パレデス　ワマン}
{R full q|マリクリス・レイエス＝アキノ}　{R dotted q|マリクリス・レイエス・アキノ}　{R joined q|マリクリスレイエスアキノ}
{R full r|孫雅琴}　{R spaced r|孫 雅 琴}　{R alias r|スン・ヤーチン}　{U homophone r|尊雅金}
勤務先　{R org w|檜浦シーフーズ株式会社}　{R variant w|桧浦シーフーズ}
転居前　{R address-hyphen a|桧浦市東波止2-6-14}　通訳　{U full u|塚越 惠}／{U full u|塚越 恵}
{N word|子孫}、{N word|木琴}、{N word|アキ}レス腱、{N place|桧}原湖`,
  },
  {
    id: 'p-variant-6',
    case: 'uzurano',
    marked: `{R full p|纐纈スエノ}　{R kana p|こうけつすえの}　{U homophone p|纈纐スエノ}　{U homophone p|纐纈末乃}
{R full q|纐纈貞治}　{R ivs q|纐纈貞\u{e0100}治}　{U homophone q|交結禎二}
{R full r|栗花落朱莉}　{R spaced r|栗花落　朱 莉}　{U homophone r|栗花落明里}　{U homophone r|梅雨入朱莉}
{R alias f|うずら園}の{U full u|各務 眞由子}／{U full u|各務 真由子}、隣家の{U full v|大熊 正義}
{N word|梅雨入}り、{N word|栗}ごはん、{N word|朱}印、{N place|末}広町`,
  },
  {
    id: 'p-half-kana-1',
    case: 'kagamigafuchi',
    marked: `ﾌﾘｺﾐｲﾗｲﾆﾝ {R half-kana p|ｿﾈｻﾞｷ ﾃﾂﾔ}　{P bank|ｱﾀﾞﾀﾗｼﾝｷﾝ ｵｸﾀﾞｲﾗｼﾃﾝ ﾌﾂｳ 3663518}
ﾌﾘｺﾐｲﾗｲﾆﾝ {R half-kana q|ｿﾈｻﾞｷ ﾔｴｺ}　{X sum|15,000}
ﾌﾘｺﾐｲﾗｲﾆﾝ {U half-kana u|ｽｽﾞｷ ﾀﾀﾞｵ}　{X sum|80,000}
ｷﾕｳﾖ {O workplace|ﾏﾙｾﾝ(ｶ}　{R half-kana q|ｿﾈｻﾞｷ ﾔｴｺ}
ｿｳｷﾝ {R half-kana r|ｿﾈｻﾞｷ ﾅﾂﾐ}　TEL {R phone-dot t|0243.00.6058}
ﾃﾞﾝﾜﾘﾖｳ　ｽｲﾄﾞｳ　{N date|R8.11.25}　{N word|ﾅﾂ}ﾔｽﾐ　{N word|ﾃﾂ}ﾄﾞｳ`,
  },
  {
    id: 'p-half-kana-2',
    case: 'uzurano',
    noise: 'half-width-kana',
    marked: `{R katakana p|コウケツ スエノ}さん、{R katakana q|コウケツ テイジ}さん、{R katakana r|ツユリ アカリ}さん
ヘルパーは{U kana u|ナチ クミ}さんと{U foreign v|シャルマ・アニタ}さん
{R alias f|うずら園}のデイルーム、{O shop|ドラッグストアマツイチ}、{O hospital|クリニックすずかけ}
介護保険 {P care|0000569990}、保険者 {P insurer|212571}、電話 {R phone t|0584-00-3162}
{N word|テイジ}退社、{N word|アカリ}窓、{N word|ツユ}入り、{N word|スエ}ード靴`,
  },
  {
    id: 'p-half-kana-3',
    case: 'tatetsuki',
    marked: `ｻｲｹﾝｼｬ {O other|ｸﾚｼﾞﾂﾄｱｵﾊﾞ}　ｹｲﾔｸｼｬ {R half-kana p|ﾄﾄﾞﾛｷ ﾘｮｳｼﾞ}　ｶｲｲﾝﾊﾞﾝｺﾞｳ {L number|7701-33-1182}
ﾎｼｮｳﾆﾝ {R half-kana r|ﾎｶｿﾞﾉ ｶｽﾞﾏ}　ﾊｲｸﾞｳｼｬ {R half-kana q|ﾄﾄﾞﾛｷ ﾁﾄｾ}
{P bank|ﾀﾃﾂｷｼﾝｷﾝ ｶﾀｵｶｼﾃﾝ ﾌﾂｳ 1176265}　ﾕｳﾁﾖ {P bank|15390}-{P bank|58916581}
ﾋﾟｶﾞｲｼｬ {U half-kana u|ﾄﾐﾀ ﾏｺﾄ}　{O workplace|ｻﾝﾋﾞﾛｼﾞｺｳｷﾞﾖｳ}
ﾚﾝﾗｸｻｷ {R phone m|09000004172}　Ｅﾒｰﾙ {R email e|ryoji.todo@ttmail.example}
{N word|ﾁﾄｾ}ｱﾒ、{N place|ﾎｶｿﾞﾉ}ﾄｳｹﾞ、{N word|ｶｽﾞ}ﾉｺ`,
  },
  {
    id: 'p-half-kana-4',
    case: 'hinokiura',
    noise: 'half-width-kana',
    marked: `{R full p|ホルヘ・パレデス・ワマン}さん、{R full q|マリクリス・レイエス＝アキノ}さん、{R alias r|スン・ヤーチン}さん
姉の{U foreign u|テレシータ・アキノ＝リム}さん（{P phone|070-0000-7938}）、友人の{U foreign v|グレース・バウティスタ}さん
{O shop|サリサリマート}、{R org w|檜浦シーフーズ株式会社}、英語サークル{O other|ハローフレンズ}
{R address a|檜浦市東波止2丁目6番14号 サンライズ東波止A103}
{N word|レイ}ンコート、{N word|ワマ}ワリ、{N word|アキノ}ヨナガ`,
  },
  {
    id: 'p-half-kana-5',
    case: 'asagaki',
    marked: `ﾌﾘｶﾞﾅ {R half-kana p|ﾊｾﾊﾞ ﾐｿﾉ}　氏名 {R full p|長谷場美園}　旧姓 {R old-name p|諸戸}
ﾌﾘｶﾞﾅ {R half-kana r|ﾊｾﾊﾞ ｶﾅﾃﾞ}　学校 {R org-school s|南栄小学校}
ｱｲﾃｶﾞﾀ {R half-kana q|ﾊｾﾊﾞ ﾂﾖｼ}　{P dob|S62.9.30}　ｷﾝﾑｻｷ {O workplace|ﾁｸﾎｳﾀﾞｲｶｽﾄ}
ﾍﾞﾝｺﾞｼ {U half-kana u|ｳﾄﾞｳ ｱﾔｺ}　ｿﾎﾞ {U half-kana v|ｶｼﾞﾑﾗ ﾄｼｴ}
ﾊﾝﾅﾘｻｷ {P bank|ｱﾘｱｹｷﾞﾝｺｳ ﾅﾝｴｲｼﾃﾝ ﾌﾂｳ 9550059}
勤務先 {R org w|(有)ミモザ美容室}　{N word|ｶﾅﾃﾞ}ﾙ曲、{N word|ﾐｿ}汁、{N word|ﾂﾖ}火`,
  },
  {
    id: 'p-half-kana-6',
    case: 'hanamizuki',
    noise: 'half-width-kana',
    marked: `{R katakana p|カキヌマウォード リア}さん、{R full r|オリバー・ウォード}さん、{R katakana q|カキヌマ ナオコ}さん
友だちは{U kana x|ミヤケ ユズ}さん、ALTの{U foreign u|シャーロット・ヒューズ}先生、習い事は{O school|スイミングスクールトンボ}
{U nickname v|ヒマリン}と{U foreign w|エミリア・カルドソ}さんが同じグループ
父の勤務先{O workplace|ブリッジ英会話}、かかりつけ{R org f|おおるりこどもクリニック}
{N word|リア}カー、{N word|オリ}エンテーリング、{N word|ナオ}リ具合、{N place|カキ}浜`,
  },
];
