import type { Passage } from './passage.ts';

/** Passages of batch N, part 2: written without having read the engine. */
export const openedN2: readonly Passage[] = [
  {
    id: 'n-ocr-1',
    case: 'kurumidani',
    marked: `胡 桃 谷 村　相 談 票
氏名 {R spaced p|瀧 澤　眞 佐 子}　{R dob-era b|昭和 14年 2月 11日}
住所 {R address a|胡桃谷村大字上平字日向42l番地}
TEL {R phone-ocr t|O267-OO-8l25}
夫 {R spaced q|瀧 澤 善 八}　番号 {R number-spaced n|ク - 3081 - 14}
通所 {O other|デイサービスからまつ}　担当 {U spaced u|依 田 川　紗 弥}
受付 {N date|令和 8年 10月 6日}　{N number|l件目}`,
  },
  {
    id: 'n-ocr-2',
    case: 'akitsukawa',
    marked: `生 活 保 護 申 請 書
申請者 {R spaced p|東　雲　大　樹}
{R address a|秋津川区栄町2丁目7番15号 ハイツ若葉3O2号室}
電話 {R phone-ocr m|O8O-OOOO-2746}
生年月日 {R dob-western b|1988年 4月 9日}
扶養義務者 {R spaced q|東 雲　美 津 江}（母）
前勤務先 {R org w|株式会社アキツ物流}
預金 {P bank|秋津川信金 栄町支店 普 0041773}
{N law|生活保護法第24条第1項}　{N body|福祉事務所}`,
  },
  {
    id: 'n-ocr-3',
    case: 'shirakabeno',
    marked: `診 断 書
氏名　{R full p|國廣 惠美}　女
住所　{R address a|白壁野市大手前1丁目3番5号白壁マンション7O1}
病名　{X word|うつ状態}
上記の通り診断する　{N date|令和8年5月l4日}
{O hospital|にしき町メンタルクリニック}
{X address|岡浜市錦町}　{P phone|O86-000-7714}
医師　{U spaced u|和 気 野　俊 輔}　印
登録番号 {L number|第407183号}`,
  },
  {
    id: 'n-ocr-4',
    case: 'isonohama',
    marked: `国民健康保険被保険者証
記号 {P insured|磯14}　番号 {P insured|0417-7}（枝番）01
氏名 {R full r|宮園 千尋}
世帯主 {R full q|宮園健一郎}
住所 {R address a|磯之浜町字浜端l204番地2}
保険者番号 {P insurer|464172}
交付者 {N body|磯之浜町}
有効期限 {N date|令和9年7月31日}
裏面 {U spaced u|迫 水 義 一}医師　{R phone-ocr t|O994-00-336l}`,
  },
  {
    id: 'n-ocr-5',
    case: 'amagoi',
    marked: `雨 乞 町 災 害 時 要 支 援 者 名 簿
1 {R spaced p|菅 生　貞 子}　{R dob-letter b|S19.10.30}　{R phone-ocr t|O883-OO-229O}
2 {R spaced q|菅 生　一 平}　{P phone|O9O-0000-4183}
3 {U spaced u|蔭 山　ハツヨ}　{P dob|T14.3.9}　{A address|雨乞町大字雨乞乙2l番地}
支援者 {R spaced r|土 倉 奈 緒}
集合 {N place|雨乞小学校体育館}　{N number|l5分以内}
車両 {P plate|徳島 480 つ 12-08}　〒{P postal|779-O417}`,
  },
  {
    id: 'n-ocr-6',
    case: 'tobiume',
    marked: `転 学 届
生徒 {R spaced q|五 百 旗 頭　湊}
ふりがな {R kana q|いおきべ　みなと}
保護者 {R spaced p|五百旗頭　環}　{R dob-era b|昭和58年12月24日}
旧住所 {R address a|飛梅市天神通4丁目l番30号}
新住所 {A address|鳥栖浜市本町3丁目l8番地 レジデンス萩2O4}
前校 {R org s|飛梅市立飛梅中学校}　次校 {O school|鳥栖浜市立東雲台中学校}
校長 {U family u|溝口}　{X class|第2学年}`,
  },
  {
    id: 'n-paste-1',
    case: 'hinatsuzaka',
    noise: 'wrapped-19',
    marked: `本日の会議で、{R wrapped p|楪千鶴子}さんの住所{R address a|日夏坂市緑が丘3丁目12番8号 コーポ柊205}と電話{R phone t|0792-00-4417}を確認した。長男{R wrapped q|楪蒼介}さんは{R org w|日夏坂製麺株式会社}を休職中で、{U wrapped u|鳥飼紗和子}氏が窓口である。{N place|日夏坂市役所西分庁舎}で{N date|3月14日}に再度集まる。`,
  },
  {
    id: 'n-paste-2',
    case: 'hokage',
    noise: 'full-width',
    marked: `{R full p|グエン・ティ・ハイン} / {R romaji p|NGUYEN THI HANH}
{R full q|鵜沢陸翔} {R org s|帆影市立第二小学校}
{R phone m|090-0000-5582} / {P email|hoa.ng95@hkmail.example}
{R address-hyphen a|帆影市港町5-21 第三鵜沢荘103}
{P card|4532 7700 1204 4183}
{N date|2026-11-20} {N number|15:30} {N law|第19条}`,
  },
  {
    id: 'n-paste-3',
    case: 'kurumidani',
    noise: 'spaced-out',
    marked: `{R full p|瀧澤眞佐子}と{R full q|瀧澤善八}は、隣の{R full r|髙﨑恵吾}に鍵を預ける。{R org f|特別養護老人ホームくるみの郷}の待機は{N number|三番目}。長女{U full u|瀧川登紀江}は来月帰る。{N place|上平}地区の道普請は日曜。`,
  },
  {
    id: 'n-paste-4',
    case: 'shirakabeno',
    noise: 'zero-width',
    marked: `{R full p|國廣惠美}様　{R email e|k.megumi@swmail.example}　{R phone m|070-0000-8834}
母 {R full q|國廣櫻子}様　勤務先 {R org w|白壁野呉服店合資会社}
紹介者 {U full u|蓑島隼斗}（LINE ID: {L handle|minosima_hy}）
{N body|白壁野市議会}{N date|九月定例会}、{N word|恵方巻}
車 {P plate|岡山 301 め 8-15}　{P card|3540-1177-2041-7738}`,
  },
  {
    id: 'n-paste-5',
    case: 'isonohama',
    noise: 'decomposed',
    marked: `{R given p|ハル}さんは{R org f|医療法人潮会はまべクリニック}へ。{R katakana q|ミヤゾノ ケンイチロウ}さん、{R alias r|ちー}ちゃんが付き添い。{U foreign u|デボラ・ギブソン}さん（{O workplace|グランベル磯之浜}）の車で。{N word|パンフレット}、{N word|ガイドブック}、{N place|ハルビン}`,
  },
  {
    id: 'n-paste-6',
    case: 'yanaginose',
    noise: 'selectors',
    marked: `{R full q|仲宗根盛吉}様、{R alias p|楊麗華}様、{R full r|仲宗根カナ}様
{R address a|柳之瀬町字前原88番地}　{R phone t|098-000-1576}
{R org o|一般社団法人ゆいの輪}　{U full u|真栄里鶴子}様
{N law|社会福祉法第4条}　{N place|前原}海岸　{N word|麗句}`,
  },
  {
    id: 'n-kanji-numeral-1',
    case: 'hinatsuzaka',
    marked: `{R full p|楪千鶴子}　{R dob-kanji b|昭和三十一年五月八日}生
{R address-kanji a|日夏坂市緑が丘三丁目十二番八号}
電話　{R phone-kanji t|〇七九二―〇〇―四四一七}
整理番号　{R number-kanji n|〇〇五八二二一三}
甥　{U full u|柊崎 嘉門}　{P dob|昭和五十二年十月二十日}生（{P age|四十九歳}）
{N number|第三十一条}　{X sum|金五万四千円}`,
  },
  {
    id: 'n-kanji-numeral-2',
    case: 'mineoka',
    marked: `{R full p|柏葉留吉}　{R dob-kanji b|昭和五年一月二十日}　{P age|九十六才}
{R address-kanji a|峰丘町北五条西三丁目二番地}
{R phone-kanji t|〇一五六の〇〇の七七一九}
妻　{R given q|フミエ}　{P age|九十二歳}　孫　{R full r|柏葉亮}　{P age|三十歳}
地主　{U full u|音更川 藤兵衛}　{A address|峰丘町南七条東一丁目十五番地}
{N number|二十町歩}、{N date|九月十日}、{N word|一人}暮らし`,
  },
  {
    id: 'n-kanji-numeral-3',
    case: 'amagoi',
    marked: `遺言書（写）
遺言者　{R full p|菅生貞子}（{R dob-kanji b|昭和十九年十月三十日}生）は、{R address-kanji a|雨乞町大字雨乞甲七百三十三番地}の宅地を長男{R full q|菅生一平}に相続させる。預金{P bank|阿讃銀行雨乞支店普通預金〇四一七七三八}は{R full r|土倉奈緒}に遺贈する。遺言執行者　{U full u|三好野正臣}　{P phone|〇八八―〇〇〇―四一二六}
{N law|民法第九百六十八条}　{N date|令和八年二月十八日}`,
  },
  {
    id: 'n-kanji-numeral-4',
    case: 'kurumidani',
    marked: `{R full q|瀧澤善八}　{P dob|昭和一二年七月七日}生
{R address-kanji a|胡桃谷村大字上平字日向四二一番地}
{R phone-kanji t|〇二六七（〇〇）八一二五}
妻{R full p|瀧澤眞佐子}　{R dob-kanji b|昭和一四年二月一一日}
婿　{U full u|瀧川 兼久}　{A address|上田原市常磐城六丁目二番十九号}
{N number|一反三畝}、{N number|十割}そば、{N word|善}光寺参り`,
  },
  {
    id: 'n-kanji-numeral-5',
    case: 'tobiume',
    marked: `在籍証明　{R full q|五百旗頭湊}　{P dob|平成二十四年六月三日}生
保護者　{R full p|五百旗頭環}　{R dob-kanji b|昭和五十八年十二月二十四日}生
住所　{R address-kanji a|飛梅市天神通四丁目一番三十号}
電話　{R phone-kanji t|〇九二―〇〇〇―六四八三}
{U foreign u|ジョアン・サントス}　{P age|三十九歳}
学校　{R org s|飛梅市立飛梅中学校}
{N number|五百円}硬貨、{X class|第二学年}三学期、{N word|旗頭}`,
  },
  {
    id: 'n-kanji-numeral-6',
    case: 'yanaginose',
    marked: `{R full q|仲宗根盛吉}　{R dob-kanji b|昭和二十二年三月十七日}
{R address-kanji a|柳之瀬町字前原八十八番地}　{R phone-kanji t|〇九八・〇〇〇・一五七六}
米寿の祝いは{N date|令和十六年旧八月八日}
模合の座元　{U full u|我如古 常盛}　{P age|七十六歳}
通帳　ゆうちょ　記号{P bank|一七〇三〇}　番号{P bank|二〇四一七八三一}
{N number|二十一名}、{N law|条例第十二号}`,
  },
  {
    id: 'n-variant-1',
    case: 'kurumidani',
    marked: `{R full p|瀧澤眞佐子}　{R variant p|滝沢真佐子}　{R variant p|瀧沢眞佐子}　{R ivs p|瀧󠄀澤󠄁眞佐子}
{R full r|髙﨑恵吾}　{R variant r|高崎恵吾}　{R variant r|髙崎惠吾}
{R variant q|滝澤善八}　{U homophone q|滝沢全八}（回覧板の誤り）
{U full u|高碕 慶悟}は別人、診療所の技師
{N place|高崎}線、{N place|滝沢}市、{N word|真}夜中`,
  },
  {
    id: 'n-variant-2',
    case: 'shirakabeno',
    marked: `{R full p|國廣惠美}　{R variant p|国広恵美}　{R variant p|國広恵美}　{R variant p|国廣惠美}
{R variant q|国広桜子}　{R full q|國廣櫻子}　{R spaced q|國廣 櫻子}
{U homophone p|邦弘 恵}（宅配の宛名）
{R org-short w|白壁野呉服店}の店員{U full u|齊木 澄乃}
{N word|国語}辞典、{N word|広報}しらかべの、{N word|恵み}の雨、{N place|桜}橋`,
  },
  {
    id: 'n-variant-3',
    case: 'tobiume',
    marked: `{R full p|五百旗頭環}　{R spaced p|五百旗頭 環}　{U homophone p|五百旗部 環}
{R full q|五百旗頭湊}　{U homophone q|五百旗頭港}（入力誤り）
担任　{U full u|渡邊島 靖}／{U full u|渡辺島 靖}
{R org-short s|飛梅中}　{R number-spaced n|1102 - 0457}
{N place|湊}町埠頭、{N word|環境}課、{N word|循環}バス、{N number|五百}枚`,
  },
  {
    id: 'n-variant-4',
    case: 'isonohama',
    marked: `{R full r|宮園千尋}（旧姓 {R old-name r|有村千尋}）
{R full q|宮園健一郎}　{R variant q|宮園健一郞}　{U homophone q|宮園賢一郎}
{R full p|宮園ハル}　{R kana p|宮園はる}
薬局　{O shop|潮風ファーマシー}　{U full u|濱﨑 都志}／{U full u|浜崎 都志}
{N word|千尋}の谷、{N place|宮園}通り、{N word|健}康手帳`,
  },
  {
    id: 'n-variant-5',
    case: 'amagoi',
    marked: `{R full p|菅生貞子}　{R spaced p|菅生 貞子}　{U homophone p|須郷貞子}
{R full r|土倉奈緒}　{U homophone r|土倉尚}（当て字）　{R family r|土倉}家
{R full q|菅生一平}、「{R alias q|ペイ}さん」
仲人　{U full u|廣嶋田 壽}／{U full u|広島田 寿}　{P phone|0883-00-5418}
{N place|菅生}川、{N word|土}蔵、{N word|貞}操、{N word|一平}方メートル`,
  },
  {
    id: 'n-variant-6',
    case: 'hinatsuzaka',
    marked: `{R full q|楪蒼介}　{R spaced q|楪 蒼 介}　{U homophone q|譲葉宗介}
{R full p|楪千鶴子}　{R given p|千鶴子}さん　{U homophone p|楪千津子}
{R org-short w|日夏坂製麺}　工場長 {U full u|眞壁野 聰}／{U full u|真壁野 聡}
{N word|千鶴}飴、{N word|蒼}天、{N place|柊}通り、{N word|介}助`,
  },
  {
    id: 'n-half-kana-1',
    case: 'isonohama',
    noise: 'half-width-kana',
    marked: `{R kana p|ミヤゾノ ハル}さん（{P age|百歳}）と{R kana q|ミヤゾノ ケンイチロウ}さん
{R org f|医療法人潮会はまべクリニック}、{O shop|スーパーニシムタヤ}
{U kana u|サコミズ ヨシカズ}先生
{N word|ハルサメ}、{N word|パート}、{N word|デイサービス}`,
  },
  {
    id: 'n-half-kana-2',
    case: 'yanaginose',
    marked: `ﾌﾘｶﾞﾅ {R half-kana q|ﾅｶｿﾈ ｾｲｷﾁ}　氏名 {R full q|仲宗根盛吉}
ﾌﾘｶﾞﾅ {R half-kana p|ﾔﾝ ﾘｰﾎｱ}　氏名 {R alias p|楊麗華}
ﾌﾘｶﾞﾅ {R half-kana r|ﾅｶｿﾈ ｶﾅ}
ﾌﾘｶﾞﾅ {U half-kana u|ｼﾝｶﾞｷｼﾞﾏ ﾄﾓｴ}　弁護士
ﾌﾘｺﾐ {P bank|ﾘﾕｳﾖｳｷﾞﾝｺｳ ﾔﾅﾉｾｼﾃﾝ ﾌﾂｳ 1730418}
{N word|ｶﾅﾀﾞ}、{N word|ｼｰｻｰ}、{N word|ﾔﾝｷｰｽ}`,
  },
  {
    id: 'n-half-kana-3',
    case: 'hokage',
    noise: 'half-width-kana',
    marked: `{R full p|グエン・ティ・ハイン}さん、{R org w|有限会社マルウ水産}
{R katakana q|ウザワ リクト}くん、{R katakana r|ウザワ カツミ}さん
友人{U foreign u|ジョセフィン・バウティスタ}さん、{O shop|リトルマニラ食堂}
{N word|ホアン}インボウ、{N word|アパート}、{N word|カツ}カレー`,
  },
  {
    id: 'n-half-kana-4',
    case: 'mineoka',
    marked: `口座名義 {R half-kana p|ｶｼﾜﾊﾞ ﾄﾒｷﾁ}　{P bank|峰丘町農協 本所 普通0072041}
{R half-kana q|ｶｼﾜﾊﾞ ﾌﾐｴ}、{R half-kana r|ｶｼﾜﾊﾞ ﾘﾖｳ}
送金人 {U half-kana u|ｴﾅﾐ ﾁｸﾞｻ}　{N date|9月25日}　{X sum|30,000円}
TEL {R phone t|0156(00)7719}
{N word|ｶｼﾜﾓﾁ}、{N word|ﾘﾖｳｷﾝ}、{N word|ﾄﾏﾄ}`,
  },
  {
    id: 'n-half-kana-5',
    case: 'kurumidani',
    noise: 'half-width-kana',
    marked: `{R kana p|タキザワ マサコ}　{R kana q|タキザワ ゼンパチ}　{R kana r|タカサキ ケイゴ}
{R phone t|0267-00-8125}　{R address a|胡桃谷村大字上平字日向421番地}
娘 {U kana u|タキガワ トキエ}　{O workplace|アルプスランドリー}
{N word|ケイゴ}表現、{N word|タキビ}、{N word|ゼンマイ}`,
  },
  {
    id: 'n-half-kana-6',
    case: 'akitsukawa',
    marked: `ｾﾝﾀﾞｲｱﾃ
{R half-kana p|ｼﾉﾉﾒ ﾀﾞｲｷ} ｻﾏ　{R phone m|08000002746}
{R half-kana q|ｼﾉﾉﾒ ﾐﾂｴ} ｻﾏ　{R org w|（株）ｱｷﾂ物流}
ｳｹﾄﾘ {U half-kana u|ｽｶｶﾞﾜ ｹﾝｼﾞ} ｻﾏ
{N word|ﾀﾞｲｷﾎﾞ}工事、{N word|ﾐﾂﾏﾒ}、{N word|ｹﾝｻ}`,
  },
];
