import type { Passage } from './passage.ts';

/** Passages of batch V, part 6: written without having read the engine. */
export const openedV6: readonly Passage[] = [
  {
    id: 'v-ocr-4',
    case: 'minegishicho',
    marked: `峰 岸 町　介護保険 認定調査票（概況）
氏 名　{R spaced p|筒 井　マ サ 江}　　{R dob-era b|昭和 l3 年 2 月 6 日}　{P age|8 8}歳
住 所　{R address a|峰岸町 大字下郷 字石畑 2l5 番地 4}
電 話　{R phone-ocr t|O247-OO-256l}
被保険者番号　{P care|OOOO37l846}　保険者番号　{P insurer|O72157}
家 族　長男　{R spaced q|筒 井　秀 一}　携帯　{P phone|O80-OOOO-25O5}
近 隣　{R spaced r|門 馬　キ ミ 子}
主治医　{U spaced u|安 斎　俊 朗}　{O hospital|石畑 ふれあい 医院}
調査員　{U spaced v|橋 爪　由 貴}
{N place|下 郷} 地区　{N number|第 2 回}　{N date|令和 8. l1. l8}`,
  },
  {
    id: 'v-ocr-5',
    case: 'kuzunohara',
    marked: `葛 野 原 市　住居確保給付金　支給決定通知書
{N number|葛生第 4O8 号}　　{N date|令和8年ll月30日}
{R spaced p|荒 牧　郁 夫}　様
{R address a|葛野原市上荒井 3丁目 8番 l4号}　{R building a|コー ポ芙蓉 2O2}
整理番号 {R number-spaced n|KZ - O44l7}
振込先（貸主） {P bank|筑西 中央銀行 荒井支店 普通 3 3O 8l 47}　名義 {U spaced u|飯 泉　洋}
電話　{R phone-ocr m|O8O-0000-2S47}　妹 {R spaced q|荒牧 佳 代 子}　{P phone|O9O-OOOO-25Ol}
{P dob|平成 27. 8. 2} 生の {R spaced r|倉 持　菜 々} を世帯員に含む
仲介　{O shop|荒井 駅前 不動産}　{U spaced v|小 松 崎} 氏
{N law|生活困窮者自立支援法 第 6 条}　{N body|葛野原市 長}`,
  },
  {
    id: 'v-ocr-6',
    case: 'higashikaya',
    marked: `診 断 書（傷病手当金用）
患者氏名　{R spaced p|古賀　龍 一}　　{R dob-slash b|l958. l0. 8}
住所　{R address a|東榧市 栄通二条 5丁目 3番地}
健康保険　記号　{P insured|5l0022}　番号　{P insured|86}
傷病名　{X diagnosis|腰部脊柱管狭窄症}　初診 {N date|R8. 9. l4}
医療機関　{R org f|医療法人社団東榧会 ひがしかや病院}　TEL {P phone|Ol38-0O-2525}
医師　{U spaced u|三 ッ 石　憲 治}
事業所　{R org w|東榧運輸 倉庫株式会社}　担当　{U spaced v|留 目}
来院付添　{R spaced q|古 賀　美 沙 子}（妻）、{R spaced r|寺 澤　晶}
紹介先 {O hospital|みなみ函館 整形外科}
{N number|2 / 2 頁}　{N place|函 館}　免許証 {P licence|lO98 lO62 O490}（確認用）`,
  },
  {
    id: 'v-paste-4',
    case: 'haneshima',
    noise: 'wrapped-19',
    marked: `{R full p|ホアン・ティ・マイ}さんは{R org w|羽根島食品加工}の寮から{R address a|羽根島市新川町4丁目17番3号}へ移った。夫の{R full q|ラジェシュ・バストラ}さんが契約し、保証人は{R full r|欧陽俊宏}さん。前の寮長の{U full u|深見坂道夫}さん（{P phone|0532-00-2526}）に荷物が残る。電話は{R phone m|070-0000-2583}。娘の保育園の{U family v|小鷹}先生から熱の連絡が来た。年は{P age|2歳}。カードは{P residence-card|RK58203714TA}。{O shop|ベトナム食材サオ}で働き始めるのは{N date|1月}。{N place|新川町}の{N body|交番}に{N number|2回}相談した。`,
  },
  {
    id: 'v-paste-5',
    case: 'kuratsuki',
    noise: 'full-width',
    marked: `{R full p|藪﨑惠理} {R dob-western b|1994.4.19} {R phone t|0575-00-2618} {R email e|eri.y@kuramail.example}
{R address a|倉槻市本町通6-23} {R building a|市営本町住宅2-108}
{R full q|藪﨑直人} {P phone|070-0000-2510} {P plate|岐阜 581 く 25-27}
{R full r|榊原千晴} {R org-short f|倉槻作業所}
{U full u|武儀康弘} {P email|mugi@kuralaw.example} {P url|https://kuralaw.example/soudan}
{U full v|可児奈保} {O other|訪問看護ステーションつくし野}
{P my-number|4533-3147-8932} {P employment|2105-339704-1}
{N date|2026-12-03} {N number|14:30} {N place|本町通} {N body|障がい福祉課}`,
  },
  {
    id: 'v-paste-6',
    case: 'ajimaura',
    marked: `≪校務システムから貼り付け≫
児童：{R wrapped q|儀間
琥太郎}　3年2組　{P dob|2017/1
/22}生
保護者：{R wrapped p|儀間 さ
つき}　続柄 母　{R phone m|090-00
00-2634}
住所：{R address a|味間浦町字西
泊1084番地2}
祖父：{R wrapped r|國吉
盛男}（{R org-short w|西泊
漁協}）　{P phone|0980-00-
2528}
担任：{U wrapped u|与座
真人}　養護：{U full v|座波 ゆかり}
学童：{O other|ゆいまーる西泊クラブ}　{P age|9歳}
{N date|11月26日}の{N word|皐月}会は欠席、{N number|2校時}から登校。{N place|西泊}港の見学、{N body|町教育委員会}へ報告`,
  },
  {
    id: 'v-kanji-numeral-4',
    case: 'higashikaya',
    marked: `借用証書
一金　{X sum|壱拾弐万円}也
借主　{R full p|古賀龍一}　{R dob-kanji b|昭和三十三年十月八日}生
{R address-kanji a|東榧市栄通二条五丁目三番地}
電話　{R phone-kanji t|〇一三八―〇〇―二六七二}
貸主　{R full r|寺澤晶}　{P dob|昭和三十五年四月二日}生
{A address|東榧市港北町二丁目十六番七号}　電話　{P phone|〇九〇―〇〇〇〇―二五二九}
返済は毎月{N date|二十五日}、{P bank|渡島信用組合榧町支店普通〇四七一八二五}へ
保証人　妻　{R full q|古賀美沙子}（{P age|六十五歳}）
立会　{U full u|大沼田茂樹}、{U full v|磯谷内 昇}
{N law|民法第五百八十七条}による。証書{N number|二通}、{N place|函館}にて`,
  },
  {
    id: 'v-kanji-numeral-5',
    case: 'minegishicho',
    marked: `民生委員日誌
{N date|十一月二十日}　{R full p|筒井マサ江}様（{P age|八十八歳}）訪問。御長男{R given q|秀一}様は{R org w|峰岸製材}へ御出勤。
{R address-kanji a|下郷字石畑二百十五番地四}、電話{R phone-kanji t|〇二四七の〇〇の二五六一}。
お隣の{R full r|門馬キミ子}様、{P dob|昭和十四年十二月三日}のお生まれ。米{N number|二升}を届けられた。
往診の{U family u|安斎}先生、{P phone|〇二四七―〇〇―二五三〇}。
介護保険証　{P care|〇〇〇〇三七一八四六}
御親戚の{U full v|筒石良蔵}様（{A address|須賀川野市仲町一丁目九番二号}）より電話あり。
{N place|石畑}橋の工事は{N number|三箇月}延びる由。{N body|峰岸町役場}へ確認`,
  },
  {
    id: 'v-kanji-numeral-6',
    case: 'kuzunohara',
    marked: `遺産分割の件　覚書
被相続人　{R relative p|荒牧}{U given u|源三}（{P dob|昭和十六年五月九日}生）
相続人　{R full p|荒牧郁夫}　{R dob-kanji b|昭和四七年九月一二日}生
{R address-kanji a|葛野原市上荒井三丁目八番十四号}　{R building a|コーポ芙蓉二〇二号}
同　{R full q|荒牧佳代子}（{P age|五十一歳}）　電話　{P phone|〇九〇・〇〇〇〇・二五〇一}
預金　{P bank|常陸野信用金庫荒井支店　定期　六〇一四四三〇}
自動車　{P plate|つくば　五八　そ　二五二四}
行政書士　{U full v|根目沢 晋}　{O other|ねめさわ事務所}
{R full r|倉持菜々}の学費に{N number|三分の一}を充てる。連絡は{R phone-kanji m|〇八〇ー〇〇〇〇ー二五四七}
{N date|十二月一日}　{N law|民法第九百七条}　{N place|葛野原}にて`,
  },
  {
    id: 'v-variant-4',
    case: 'kuratsuki',
    marked: `名寄せ確認表（国保・手帳・通帳）
戸籍：{R full p|藪﨑惠理}　通帳：{R variant p|藪崎恵理}　手帳：{R variant p|薮﨑恵理}　旧姓：{R alias p|三浦惠理}、{R variant p|三浦恵理}
弟：{R full q|藪﨑直人}／勤務先の届出 {R variant q|藪崎直人}／{R ivs q|藪﨑\u{e0101}直人}／年賀状 {U homophone q|藪﨑尚人}
世話人：{R full r|榊原千晴}　メールの宛名 {U homophone r|榊原千春}
別人：{U full u|藪内 恵理子}（{P dob|平成6年11月19日}生、国保番号 {P insured|0048231}）
電話　{R phone-dot t|0575.00.2618}　弟 {P phone|070-0000-2510}
{R org f|倉槻作業所}、{O workplace|かがみ野プレス}、{N place|三浦}半島、{N word|榊}の葉、{N word|知恵}、{N number|全5件}`,
  },
  {
    id: 'v-variant-5',
    case: 'ajimaura',
    marked: `表記ゆれの申出（戸籍係へ）
{R full r|國吉盛男}　{R variant r|国吉盛男}　{R ivs r|國\u{e0100}吉盛男}　{U homophone r|國吉守男}（診察券）
{R full p|儀間さつき}　{R katakana p|ギマサツキ}　{U homophone p|儀間皐月}（封書の宛名）
{R full q|儀間琥太郎}　{U homophone q|儀間虎太郎}（部活の名簿）
診察券は{O hospital|西泊ちゅらクリニック}、番号 {L number|30518}
封書の差出人は{U full u|国頭 守}、{P postal|907-0331}　{A address|味間浦町字東泊77番地}
住所 {R address a|味間浦町大字西泊1084の2}　電話 {P phone|0980-00-2531}
{R variant r|国吉}さんの年齢は{P age|七十一}
{N word|国}勢調査、{N word|盛}り土、{N place|東泊}、{N date|五月}、{N number|4通り}`,
  },
  {
    id: 'v-variant-6',
    case: 'higashikaya',
    marked: `{R full r|寺澤晶}（運転免許 {P licence|820581108640}）と{R variant r|寺沢晶}（納税通知）は同じ人。{U homophone r|寺澤章}とある領収書は書き損じ。
{R full p|古賀龍一}：{R variant p|古賀竜一}、{R ivs p|古賀龍\u{e0102}一}。{U homophone p|古賀隆一}は病院の誤り、{P dob|昭和38年10月8日}は生年の誤り。
妻 {R full q|古賀美沙子}：{U homophone q|古賀美佐子}（ガスの検針票）
勤務先 {R org w|東榧運輸倉庫}、書類では{R org-short w|東榧運輸倉庫（株）}
大家 {U full u|澤谷 龍太}は他人。{P phone|0138-00-2532}
{P my-number|311387981131}は本人の分で照合済み
{N word|水晶}、{N place|沢}町、{N word|竜}巻、{N body|函館税務署}、{N number|第19号}、{O shop|ドラッグかもめ通り店}`,
  },
  {
    id: 'v-half-kana-4',
    case: 'kuzunohara',
    marked: `ﾌﾘｺﾐﾒｲｻｲ  {N date|8-11-25}
{R half-kana p|ｱﾗﾏｷ ｲｸｵ}  {X sum|42,000}  {P bank|常陸野信金 荒井支店 普通 6014429}
ｺｳｼﾞｮ ﾔﾁﾝ {U half-kana u|ｲｲｽﾞﾐ ﾋﾛｼ}  {R building a|ｺｰﾎﾟ芙蓉202}
ｿｳｷﾝ {R half-kana q|ｱﾗﾏｷ ｶﾖｺ}  TEL {P phone|090-0000-2501}
ｷｭｳｼｮｸﾋ {R half-kana r|ｸﾗﾓﾁ ﾅﾅ}  {R org-school s|上荒井小}
ﾃﾞﾝﾜﾀﾞｲ {R phone m|080-0000-2547}
ﾎｼｮｳﾆﾝ {U half-kana v|ﾏｲｴ ﾄｼﾐﾂ}  {P card|5273-1791-4420-4964}
ｷﾝﾑｻｷ {O workplace|ｶｯﾄ工房ﾂｸﾊﾞ}  ﾈﾝﾚｲ {P age|54}
{N word|ｲｸｼﾞﾋ}  {N body|ｸｽﾞﾉﾊﾗｼ}  {N number|3ｹﾝ}`,
  },
  {
    id: 'v-half-kana-5',
    case: 'minegishicho',
    noise: 'half-width-kana',
    marked: `ショートステイ利用者　{R kana p|ツツイ マサエ}　{R dob-letter b|S13.2.6}　{P age|88}才
ゴカゾク　{R kana q|ツツイ ヒデカズ}　ケイタイ {P phone|080-0000-2505}
トナリ　{R kana r|モンマ キミコ}　（{R alias r|キミばあ}ちゃん）
カイゴ {P care|0000371846}　ジュウミンコード {P resident-code|02011831624}
ケアマネ　{U kana u|サトナカ ヨウコ}　ヤクザイシ　{U kana v|スズリカワ}
ヤッキョク　{O shop|コトリ薬局}　FAX {P phone|0247-00-2533}
{R org f|やまゆり峰苑}　ベッド {N number|12}　{N word|マスク}持参、{N place|下郷}バスセンター、{N date|12/8}〜`,
  },
  {
    id: 'v-half-kana-6',
    case: 'haneshima',
    marked: `世帯照会ｼｽﾃﾑ 印字
ｶﾅ氏名  {R half-kana p|ﾎｱﾝ ﾃｨ ﾏｲ}
ｶﾅ氏名  {R half-kana q|ﾊﾞｽﾄﾗ ﾗｼﾞｪｼｭ}  生年月日 {P dob|1991.12.2}
ｶﾅ氏名  {U half-kana u|ﾊﾞｽﾄﾗ ﾘﾅ}  生年月日 {P dob|2024.3.19}
連絡人  {R half-kana r|ｵｳﾖｳ ｼｭﾝｺｳ}  {P phone|090-0000-2522}
在留ｶｰﾄﾞ {R number i|GX41720865PA}  住民票ｺｰﾄﾞ {P resident-code|16477863640}
住所  {R address-hyphen a|新川町4-17-3}  方書 {R building a|ﾚｼﾞﾃﾞﾝｽ新川501}
家主  {U half-kana v|ﾌｼﾞﾏｶﾞﾘ ﾂﾄﾑ}  {O shop|ﾊﾈｼﾏﾎｰﾑｽﾞ}
職場  {R org-short w|羽根島食品加工}
{N body|市民課}  {N word|ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞ}未交付  {N number|1/1ﾍﾟｰｼﾞ}  {N date|26/12/01}`,
  },
];
