import type { Passage } from './passage.ts';

/** Passages of batch S, part 2: written without having read the engine. */
export const openedS2: readonly Passage[] = [
  {
    id: 's-paste-3',
    case: 'kumoi',
    noise: 'zero-width',
    marked: `{R full p|冨樫壽枝}様（{P age|85}）　長男{R full q|冨樫憲二}様　{R email e|k.togashi@kumoimail.example}　{R phone t|0968-00-7351}
{R address-suffix a|中尾乙516番地}　姪{R full r|猿渡柚葉}様　{P dob|H15.9.27}　{P phone|080-0000-3916}　LINE ID {L handle|yuzu_swtr}
{R org-short o|後見サポートくもい}　{U full u|阿蘇品由起}（{P age|五十一歳}）　{P url|https://kumoi-kouken.example/soudan}
転院 {O hospital|阿蘇見台リハビリ病院}　{U family v|菊地原}理学療法士　保険者番号 {P insurer|433037}
介護保険 {R number n|0043271859}　支払 {P card|4428-3500-0015-1691}　立替は{U nickname w|おみっちょ}さん
{N law|介護保険法第32条}　{N word|要介護3}　{N place|中尾}橋　{N number|延べ46名}`,
  },
  {
    id: 's-kanji-numeral-1',
    case: 'funatsue',
    marked: `永代供養申込（{O other|潮音山東岸寺}）　{N number|第七区画}
施主　{R full p|濵野鶴松}　{R dob-kanji b|昭和十一年九月二日}生　{P age|九十歳}
住所　{R address-kanji a|舟津江町大字浦方字汐入六十八番地三}　電話　{R phone-kanji t|〇一九三―〇〇―六二八四}
妻　{R full q|濵野イソ子}　{P dob|昭和十五年六月三十日}生　　甥　{R full r|嶋﨑竜之介}
亡長男　{U given u|汐太}　{P dob|昭和四十年二月十一日}生、享年{P age|三十一}
総代　{U full v|釜ヶ沢又吉}（{P phone|〇一九三・〇〇・一四五九}）　住職　{U full w|岸蔵 良玄}
布施　{X sum|金三万円}　{N date|十月十五日}　{N number|三十三回忌}　{N word|松}の廊下　{N law|墓地、埋葬等に関する法律第十条}`,
  },
  {
    id: 's-kanji-numeral-2',
    case: 'komaizaka',
    marked: `甲　{R full p|𠮷森拓朗}（{R dob-kanji b|昭和五十七年七月十二日}生）は、乙　{R full r|檜垣寛子}（{P dob|昭和五八年五月五日}生）に対し、長女{R full q|𠮷森莉緒}（{P dob|平成二十四年四月九日}生、{P age|十四歳}）の養育費として{X sum|月三万円}を、{P bank|備南銀行水町支店普通預金一八三〇五七二}に振り込む。
甲の住所　{R address-kanji a|小舞坂市扇谷町二番二十八号 市営扇谷住宅四棟三〇六}　電話　{R phone-kanji t|〇八四八（〇〇）九一五二}
乙の住所　{A address|備南市水町一丁目六番二号}　電話　{P phone|〇八〇―〇〇〇〇―七七一三}
立会人　{U full u|正岡田朋世}　{R relative r|檜垣}{U given v|哲太郎}（{P age|七十一歳}）　預り人　{U family w|能宗}
{N law|民法第七百六十六条}　{N number|全五条}　{N body|小舞坂公証役場}　{N number|二通}作成　{N date|令和六年三月末日}`,
  },
  {
    id: 's-kanji-numeral-3',
    case: 'kanetsuki',
    marked: `住民票の写し（縦書き）
氏名　{R full p|土方航}　{R dob-kanji b|昭和五四年一一月五日}生　個人番号　{P my-number|四二二三七六一七七四三四}
住所　{R address-kanji a|鐘撞区鍛冶屋町七番三号 メゾン鍛冶屋Ｂ二〇五}　前住所　{A address|鐘撞区新川通二丁目四番十一号}
同居人　{R full q|及川晶子}　{P dob|昭和五十六年十二月三十一日}生（{P age|四十四}）　住民票コード　{P resident-code|二三四三四四六〇五一四}
旧世帯主　{U full u|小美濃繁春}　{P age|七十三歳}　電話　{P phone|〇六―〇〇〇〇―三一八七}
携帯　{R phone-kanji m|〇七〇・〇〇〇〇・四九二八}　通称{U nickname v|ヨネ}こと{U full v|米須田 庄吾}　勤務先　{R org w|有限会社カネツキ警備}
手数料{N number|三百円}　{N law|住民基本台帳法第十二条}　{N date|令和八年十一月九日}　{N number|二十四時間}受付　{N word|航}海日誌`,
  },
  {
    id: 's-variant-1',
    case: 'funatsue',
    marked: `{R full p|濵野鶴松}　{R variant p|浜野鶴松}　{R variant p|濱野鶴松}　{R spaced p|濵 野 鶴 松}（{P age|90}）
{R full r|嶋﨑竜之介}　{R variant r|島崎龍之介}　{R variant r|嶌﨑竜之介}　{U homophone r|島先竜之助}（入港届）{P dob|平3.2.14}
{R variant q|浜野イソ子}　年金証書の基礎年金番号 {P pension|2816-405517}　{U homophone q|浜野磯子}（共済の証書）
同窓 {U full u|齋城 榮}／{U full u|斎城 栄}（{P age|八十九}）　{P phone|0193-00-2216}　{P plate|岩手 480 え 38-12}
{R alias o|舟津江漁協}の帳面では「{R alias p|ツル爺}」、{O shop|大漁屋酒店}のつけは{X sum|八千円}
{N place|浜野}海岸、{N word|濱}焼き、{N word|竜}巻注意報、{N place|島崎}岬{N number|3km}`,
  },
  {
    id: 's-variant-2',
    case: 'mizuhiki',
    marked: `{R full p|芹沢朋佳}　{R variant p|芹澤朋佳}　{R ivs p|芹沢󠄀朋󠄁佳}　旧姓 {R old-name p|南雲朋佳}（{P age|三十}）
{R variant q|芹澤泰輝}　{P dob|平5・12・1}　{U homophone q|芹沢大樹}（社の名簿）　{R katakana q|セリザワタイキ}
{R full r|南雲きみ枝}　{P dob|44.1.8}生　{U homophone r|南雲公江}（検診票）
{R variant c|芹澤ひより}　{U homophone c|芹沢日和}（届の下書き）　{P dob|2026.8.21}
{O hospital|さくら橋助産院}　{U full u|渥美谷 惠}／{U full u|渥美谷 恵}　{P phone|0563(00)7428}　{P email|atsumidani@sakurabashi-jo.example}
{N place|芹沢}池、{N word|佳}作、{N word|輝}度、{N place|南雲}ヶ丘{N number|2丁目}`,
  },
  {
    id: 's-variant-3',
    case: 'komaizaka',
    marked: `{R full p|𠮷森拓朗}　{R variant p|吉森拓朗}　{U homophone p|吉森拓郎}（塗装組合の名簿）
{R full q|𠮷森莉緒}　{R variant q|吉森莉緒}　{R variant q|吉森莉緖}　{U homophone q|吉森里央}（{P dob|24.4.9}生）
{R full r|檜垣寛子}　{R variant r|桧垣寛子}　{R variant r|檜垣寬子}　{P dob|昭58・5・5}　旅券 {P passport|TS4092715}
{R org-short w|扇谷塗装}　親方 {U full u|髙祖田 實}／{U full u|高祖田 実}（{P age|六十九才}）　{A address|小舞坂市扇谷町5番1号}
大家代理 {U family v|國弘田}／{U family v|国弘田}　{P phone|0848-00-4416}
{N place|檜垣}通り、{N word|桧}風呂、{N word|吉}報、{N word|寛}容、{N number|第44回}町民展`,
  },
  {
    id: 's-half-kana-1',
    case: 'funatsue',
    marked: `ｼﾞﾄﾞｳﾌﾘｺﾐ ﾒｲｻｲ　{N date|R8.9.30}
{R half-kana p|ﾊﾏﾉ ﾂﾙﾏﾂ}　{P bank|ﾘｸｶｲｷﾞﾝｺｳ ﾌﾅﾂｴｼﾃﾝ ﾌﾂｳ 0417736}　{R phone t|0193-00-6284}
{R half-kana q|ﾊﾏﾉ ｲｿｺ}　ｾｲﾈﾝｶﾞｯﾋﾟ {P dob|S15.06.30}　ﾋﾎｹﾝｼｬﾊﾞﾝｺﾞｳ {P insured|50318823}
{R half-kana r|ｼﾏｻﾞｷ ﾘﾕｳﾉｽｹ}　ｾｲﾈﾝｶﾞｯﾋﾟ {P dob|19910214}　{P care|0000618427}
{U half-kana u|ｶﾏｶﾞｻﾜ ﾏﾀｷﾁ}　ｹｲﾀｲ {P phone|09000004417}　ﾈﾝﾚｲ {P age|77}
{U half-kana v|ｺﾂﾞﾁﾉ ｻﾜ}　ｷﾝﾑｻｷ {O workplace|ﾌﾅﾂｴﾚｲﾄｳ(ｶ}　ﾎｼｮｳﾆﾝ {U half-kana w|ｵﾂﾞﾁ}
{N word|ﾊﾏﾅｽ}ﾀｲｿｳ、{N word|ｲｿ}ﾍﾞﾝﾄｳ、{N body|ﾔｸﾊﾞ}、{N number|6ｹﾝ}`,
  },
  {
    id: 's-half-kana-2',
    case: 'kuwabata',
    noise: 'half-width-kana',
    marked: `{R katakana r|サナダ ユウキ}さん、{R full p|ダニエラ・フェレイラ・ロペス}さん、娘の{R given c|エレナ}ちゃん（{P dob|2015年8月11日}）
{R full q|ソク・ピセット}さん {P residence-card|WB38104927KH}、イトコの{U foreign u|チア・ソパート}さん{P age|31サイ}
{R org w|桑畑ニット工業株式会社}、{R org-school s|機織小}、{O shop|スーパーオリヒメヤ}
口座 {P bank|リョウモウギンコウ ハタオリシテン フツウ 2260418}
{U kana v|モロダ オサム}さん {P phone|０２７６−００−８８４２}、{U nickname w|ジョジョ}さん {P plate|群馬 582 け 33-17}
{N word|ユウキ}栽培、{N word|ソックス}工場、{N place|サンパウロ}、{N word|エレベーター}点検{N number|2基}`,
  },
  {
    id: 's-half-kana-3',
    case: 'kanetsuki',
    marked: `ｶﾅｼﾒｲ {R half-kana p|ﾋｼﾞｶﾀ ﾜﾀﾙ}　ｾｲﾈﾝｶﾞｯﾋﾟ {R dob-letter b|S54.11.5}　{P insured|ｶﾈ 01-4472}
ｶﾅｼﾒｲ {R half-kana q|ｵｲｶﾜ ｱｷｺ}　ｾｲﾈﾝｶﾞｯﾋﾟ {P dob|S561231}　ﾎｹﾝｼｬﾊﾞﾝｺﾞｳ {P insurer|271817}
ｶﾅｼﾒｲ {R half-kana r|ｵﾏｰﾙ･ﾊｯｻﾝ}　ｾｲﾈﾝｶﾞｯﾋﾟ {P dob|19850417}　ﾈﾝﾚｲ {P age|41ｻｲ}
ﾃﾞﾝﾜ {R phone m|07000004928}　ﾖﾋﾞ {P phone|06-0000-7725}　ﾌﾘｺﾐ {P bank|ﾅﾆﾜﾉｼﾝｷﾝ ｶｼﾞﾔｼﾃﾝ ﾌﾂｳ 0072154}
ﾎｼｮｳﾆﾝ {U half-kana u|ｵﾐﾉ ｼｹﾞﾊﾙ}　ﾕｳｼﾞﾝ {U half-kana v|ﾖﾈｽﾀﾞ ｼｮｳｺﾞ}　ﾌﾘｶﾞﾅ {U half-kana w|ｲﾅﾍﾞ ｼｮｳｿﾞｳ}
ﾄﾏﾘｻｷ {R alias o|ﾄﾏﾘ木}　ｶｲｼｬ {O workplace|ﾅﾆﾜｾｲｿｳ(ﾕ}
{N word|ﾜﾀﾙ}ﾏｴ ﾐｷﾞﾐﾃ、{N word|ｵﾏｰﾙ}ｴﾋﾞ、{N body|ｸﾔｸｼｮ}、{N number|3ｶｲ}`,
  },
  {
    id: 's-initials-1',
    case: 'kumoi',
    marked: `事例検討　本人 {R initials p|T.T.}さん（{P age|85}・女）　長男 {R initials q|T.K.}さん（{P age|五九歳}）　姪 {R initials r|S.Y.}さん（{P age|20代}前半）
{R initials p|T・T}様は{R alias f|雲井中央病院}{N number|3階}病棟。同室の{U initials u|K.M.}さん（{P dob|S13.4.4}）と仲良し
支援者 {U initials v|A.Y.}氏（{R org-short o|後見サポートくもい}）、隣家 {U initials w|N.S.}さん {P phone|0968-00-5107}
氏名：{R initials r|S.Y.}　生年月日：{P dob|平15.9.27}　前住所：{A address|玉里市岱町2-3-16}
{R initials q|Ｋ}さんから入金　{P bank|肥ノ国銀行 雲井支店 普通 0283614}
{N word|MMSE} {N number|17点}、{N word|T字}杖、{N word|CT}検査、{N word|QOL}`,
  },
  {
    id: 's-initials-2',
    case: 'komaizaka',
    marked: `校内ケース会議　{N date|9/25}
生徒 {R initials q|Y.R.}さん　{X class|2年}　{P age|14歳}　父 {R initials p|Y.T.}さん（{P age|40代}）　母 {R initials r|H.H.}さん
{R initials q|Ｒ}さんの友人 {U initials u|N.S.}さん、その兄 {U initials v|N.K.}くん（{P age|17}、{O school|備南工業学院}）
母の交際相手 {U initials w|D}氏　{P plate|福山 302 る 55-08}　SNS {L handle|@dd_bingo77}
父 {R phone m|080-0000-1746}、母 {P phone|080-0000-7713}、{P email|hh0505@binanmail.example}　{R org-school s|扇谷中}相談室
氏名：{R initials r|H・H}　{P dob|1983.5.5}　生徒証番号 {L number|24-2107}
{N word|PTA}、{N word|R6年度}、{N number|欠席41日}、{N word|WISC}、{N word|Y字}バランス`,
  },
  {
    id: 's-initials-3',
    case: 'funatsue',
    marked: `海難見舞金　{N number|3件}
・{R initials p|H.T.}さん（{P age|九十}）、妻 {R initials q|H.I.}さん（{P age|八十六}）　{R number n|5530917}
・{R initials r|S・R}氏　{P dob|H3.2.14}　甲板員 {U initials u|K.M.}さん（{P phone|090-0000-4417}）
・{R initials r|Ｒ}さんの元の雇い主 {U initials v|O.B.}様　{P phone|0193-00-4006}　{O workplace|第三共漁丸組}
保護者氏名：{R initials q|H・I}　{P bank|陸海銀行 舟津江支店 普通 0417736}
入所調整 {R org-short f|うみねこ荘}の {U initials w|S.W.}さん
{N word|GPS}ブイ、{N word|VHF}無線、{N word|A重油} {N number|200L}、{N word|T型}突堤、{N word|JF}`,
  },
  {
    id: 's-romaji-1',
    case: 'kuwabata',
    marked: `Applicant: {R romaji p|Daniela Ferreira Lopes}　D.O.B. {R dob-western b|1989-06-18}　Card {R number i|UE50918362TK}　Tel {R phone-intl m|+81-80-0000-5637}
Spouse: {R romaji r|SANADA YUKI}　Child: {R romaji c|Elena SANADA}, {P age|11} years old, born {P dob|August 11, 2015}
Co-trainee: {R romaji q|Piseth SOK}　Passport {P passport|N1728354}　{P phone|070-0000-9056}
Interpreter: {U romaji u|Joana Pires} <{P email|joana.pires@tsuyaku-kw.example}>　Teacher: {U romaji v|Osamu Moroda}
Landlord: {U romaji w|Asamino Kei}　Employer: {O workplace|Kuwabata Knit Kogyo}　Visa card {P card|4241-6200-0040-0669}
{N place|Sao Paulo}、{N word|Yuki} Matsuri poster、{N number|Room 5}、{N word|JLPT N3}`,
  },
  {
    id: 's-romaji-2',
    case: 'kanetsuki',
    marked: `Guest list, night shelter {N date|Nov 8}
Bed A: {R romaji p|Wataru HIJIKATA}, {R dob-slash b|1979/11/05}, {R email e|wataru.h1105@kanemail.example}
Bed B: {R romaji r|HASSAN OMAR}, born {P dob|17 April 1985}, {P phone|+81 80-0000-6392}, residence card {P residence-card|KR07421963BD}
Visitor: {R romaji q|Akiko Oikawa}　Volunteer: {U romaji u|Brigitte Lanvers} {P email|b.lanvers@yorumail.example}
Bed C: {U romaji v|TARIQ MEHMOOD}, passport {P passport|QW4410728}　Doctor: {U romaji w|Minodagawa Hajime}
Referred by {O other|Kanetsuki Mosque Hall}　WhatsApp {L handle|omar_kk85}
{N number|Curfew 22:00}、{N word|Akiko}ya bakery coupon、{N place|Osaka}、{N word|HALAL} menu`,
  },
  {
    id: 's-romaji-3',
    case: 'mizuhiki',
    marked: `Birth certificate translation
Mother: {R romaji p|SERIZAWA TOMOKA} (née {R relative r|NAGUMO} {R romaji p|TOMOKA}), {P age|30} years old
Father: {R romaji q|Taiki Serizawa}, born {P dob|1 December 1993}　{O workplace|Mizuhiki Shigyo K.K.}
Child: {R romaji c|Hiyori SERIZAWA}, female, born {P dob|August 21, 2026} at {O hospital|Yahagi Ladies Clinic}
Grandmother: {R romaji r|Nagumo Kimie}　Tel {P phone|+81-563-00-1827}　Mobile {R phone-intl m|+81 90 0000 3175}
Midwife: {U romaji u|Fumiyo Atsumidani}　Doctor: {U romaji v|UDOHARA Shin}　Translator: {U romaji w|Helga Brandvik} {P passport|PN6620418}
{N number|2,940 g}、{N word|Apgar} {N number|9}、{N place|Aichi}、{N word|HIYORI} Cafe、{N number|No. 1147}`,
  },
  {
    id: 's-foreign-1',
    case: 'kuwabata',
    marked: `{R full p|ダニエラ・フェレイラ・ロペス}さん（{P age|三十七}）は{R joined p|ダニエラフェレイラロペス}とも{R dotted p|ダニエラ　フェレイラ　ロペス}とも書かれる。母の{U foreign u|ルシア・フェレイラ・ドス・アンジョス}さん（{P dob|1960年9月9日}生）が来日。
{R given p|ダニエラ}さんの兄{U foreign v|エドゥアルド}さんは{O workplace|両毛プレス}に勤め、車は{P plate|群馬 330 ろ 70-41}。
{R given q|ピセット}さん、{R full c|眞田エレナ}ちゃんと公園へ。従弟{U foreign w|チア・ソパート}さん 在留カード{P residence-card|XC71830246KH}、〒{P postal|376-0054}に同居、{P phone|070-0000-9056}。
{N place|カンボジア}、{N word|エレキ}ギター、{N word|ロペ}紐、{N place|プノンペン}便{N number|週3便}`,
  },
  {
    id: 's-foreign-2',
    case: 'kanetsuki',
    marked: `{R full r|オマール・ハッサン}さん（{R joined r|オマールハッサン}名義の通帳 {P bank|浪速野信金 鍛冶屋支店 普通 0091836}）。{R family p|土方}さんが身元を引き受ける。
妻{U foreign u|ラビア・スルタナ}さん、子{U foreign v|ヤーシル}くん{P age|7つ}（{P dob|二〇一九年二月二日}生）は{N place|ダッカ}に残る。
同宿の{U foreign w|タリク・メフムード}さん、旅券{P passport|QW4410728}、{P phone|080-0000-1193}。{R given r|ハッサン}さんとは{O shop|ハラール食堂ビスミラ}で知り合う。
{R org-short o|よるのとまり木}の{U nickname x|ブリ}さんが通訳、{R full q|及川晶子}さんが記録。
{N law|入管法第61条の2}、{N word|オマール}海老、{N number|難民 第2次審査}、{N place|ベンガル}語`,
  },
  {
    id: 's-foreign-3',
    case: 'mizuhiki',
    marked: `両親学級で{R full p|芹沢朋佳}さんの隣は{U foreign u|ヴー・ティ・カム・トゥー}さん（{P age|24}、在留カード{P residence-card|LN60172849VN}）。夫{U foreign v|ダオ・クアン・フイ}さんは{O workplace|三州アルミ鋳造}。
双方とも予定日は{N date|8月下旬}。{R alias p|トモ}ちゃんと{U foreign u|トゥー}さんは今も{R org-short f|いとや保育園}の園庭で会う。{R alias c|ひよたん}とその子{U foreign w|ミン・アン}くん（{P dob|R8.8.30}生まれ、生後{P age|1か月}）は同じ月齢。
{R given q|泰輝}さんと{U foreign v|フイ}さんは釣り仲間、{P plate|三河 581 む 9-20}で迎えに来る。国保 記号{P insured|糸07}番号{P insured|118204}、{P phone|０９０ー００００ー８１４６}。
{N place|ベトナム}、{N word|カムカム}レモン、{N word|トゥー}ピース、{N number|母親学級16組}`,
  },
];
