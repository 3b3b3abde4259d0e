import type { Passage } from './passage.ts';

/** Passages of batch U, part 2: written without having read the engine. */
export const openedU2: readonly Passage[] = [
  {
    id: 'u-kanji-numeral-1',
    case: 'hasagi',
    marked: `戸籍調べの控え　筆頭者　{R full q|帯刀兼房}（{P dob|昭和三十年一月二十二日}生、{P age|七十一歳}）
母　{R full p|帯刀トメノ}　{R dob-kanji b|昭和四年三月三日}生　数え{P age|九十八}
本籍に同じ　{R address-kanji a|稲架木村大字下田沢字堂前七十三番地二}　電話　{R phone-kanji t|〇一八七―〇〇―五〇三三}
亡父　{R relative q|帯刀}{U given u|与三松}　{P dob|大正十四年九月十八日}生　享年{P age|八十六}
分家　{U full v|勘解由 辰雄}　{P age|六十九才}　{P phone|〇一八七（〇〇）五二〇一}　組合員　{L number|第三〇七号}
田{N number|一町二反}、{R alias o|ＪＡはさぎ}へ供出{N number|八十俵}、{N law|民法第九百条}、{N date|十月十五日}写す`,
  },
  {
    id: 'u-kanji-numeral-2',
    case: 'kasagiura',
    marked: `身元引受書　私こと{R full r|生方廣海}（{P age|七十四歳}）は、{R full p|弥富德藏}（{R dob-kanji b|昭和二十五年十月八日}生）の釈放後の世話を引き受けます。
住まいは{R address-kanji a|笠置浦町字荒磯二〇六番地}の隣で、電話は{P phone|〇八三五―〇〇―五二〇二}です。
本人の年金は{P bank|瀬戸内第一銀行笠置浦支店普通一七二〇五三三}に入り、月{X sum|六万八千円}です。
同じ船に乗った{U full u|大豆生田 久}（{P dob|昭和二十七年二月二十九日}生）も手伝います。家主は{U family v|灰谷}様です。
{R org w|笠置浦造船株式会社}には{N number|三十二年}おりました。{N date|令和八年十一月十九日}　{N body|山口保護観察所}　{N post|所長}殿`,
  },
  {
    id: 'u-kanji-numeral-3',
    case: 'somagase',
    marked: `介護認定調査　特記　{R full p|漆戸榮助}　{R dob-kanji b|昭和十三年六月四日}　満{P age|八十八歳}
被保険者番号　{P care|〇〇〇〇三八五一二六}　住所　{R address-kanji a|青葉通三丁目十一番六号}
妻{R given q|スミ江}の亡きあと、長女{R full r|轟木真帆}（{P age|五十七}）が通う。番号{P phone|〇九〇・〇〇〇〇・五二〇三}
孫は{U given u|樹生}、{P dob|平成十年二月四日}生まれで{O workplace|北上精密}に勤める。
調査員に「今日は{N date|十一月三日}」と正答。長谷川式{N number|十九点}。階段{N number|十四段}。
ケアマネ　{U full v|越智原 みゆき}　{O other|居宅支援さくら草}　整理{R number-kanji n|六一―〇四二八三}　{N law|第二十七条}`,
  },
  {
    id: 'u-variant-1',
    case: 'kasagiura',
    marked: `氏名の表記ゆれ一覧（{N date|R8.11.5}　名寄せ作業）
{R full p|弥富德藏}　{R variant p|弥富徳蔵}　{R variant p|彌富德藏}　{U homophone p|矢富徳三}（新聞の配達票）　生年月日はどれも{R dob-slash b|1950/10/8}
{R full r|生方廣海}　{R variant r|生方広海}　{U homophone r|産方博美}（留守電の起こし）　{P age|74}　国保の記号番号 {P insured|荒-112}
妹　{R full q|弥富千歳}　{P dob|S30/04/17}　個人番号 {P my-number|762157868290}　{R org-short o|ともづな寮}の舎監{U full u|檜山田 靜}＝{U full u|桧山田 静}
{R org-short w|笠置浦造船}　{R phone-dot t|0835.00.5064}　寮の代表 {P phone|0835-00-5204}
{N place|千歳}橋、{N word|弥生}、{N word|広告}、{N word|道徳}は名に当たらず`,
  },
  {
    id: 'u-variant-2',
    case: 'somagase',
    marked: `書類により次のとおり。{R full p|漆戸榮助}（戸籍）、{R variant p|漆戸栄助}（年金）、{R variant p|漆戶榮助}（登記）、{U homophone p|漆戸英介}（病院の誤記）
年金番号{P pension|4406-218075}、後期の番号{P insured|52019386}、{P age|８８才}。{R building a|青葉ハイツ204}の表札は「{R family p|漆戸}」
娘　{R full r|轟木真帆}　{R spaced r|轟木 真帆}　{U homophone r|轟真穂}（宅配）　通帳 {P bank|みちのく三陸銀行 杣ヶ瀬支店 普通 3350716}
仲人　{U full u|齋木原 邉太郎}／{U full u|斎木原 辺太郎}　{O shop|呉服の丸惣}　{P phone|0193(00)5205}
{R org-short w|杣ヶ瀬製材}　{N word|栄養}指導、{N word|漆}器展、{N number|B4判}で綴じる、{N law|戸籍法第13条}`,
  },
  {
    id: 'u-variant-3',
    case: 'sekirei',
    marked: `児童票　照合　{R full p|綿引菜々美}　{R spaced p|綿引 菜々美}　旧姓 {R old-name p|狩俣菜々美}　{U homophone p|渡引七海}（相談票の聞き書き）
{R full q|綿引斗真}　{R spaced q|綿引　斗真}　{U homophone q|綿引冬馬}（園だより）　{P plate|浜松 583 る 9-17}
{R full r|綿引ひなの}　{R katakana r|ワタヒキヒナノ}　{U homophone r|綿引日菜乃}　{P dob|2022年9月1日}　{P age|四つ}
弟の{U given u|琉生}は「{U kana u|るい}」と読む。保健師 {U full v|眞柴沢 惠}＝{U full v|真柴沢 恵}　{P phone|0540005206}
受給者証 {P certificate|6104482}　{R org-short f|せきれい産婦人科}　カルテNo. {L number|20783}
{N word|木綿}、{N word|菜の花}組、{N number|B-3}の棚、{N place|斗真}ヶ原`,
  },
  {
    id: 'u-half-kana-1',
    case: 'yunagidai',
    marked: `ﾌﾘｶﾞﾅ {R half-kana p|ｱｽﾞﾊﾀ ﾂﾖｼ}　氏名 {R full p|小豆畑剛志}　{R dob-letter b|S49.9.30}　{P age|52ｻｲ}
ﾌﾘｶﾞﾅ {R half-kana q|ｱｽﾞﾊﾀ ﾜｶｺ}　続柄 ｱﾈ　{P dob|S46.5.12}　ﾃﾞﾝﾜ {P phone|06-0000-5106}
ﾌﾘｶﾞﾅ {R half-kana r|ｻｺﾝｼﾞ ﾘﾖｳ}　{R org-short o|あさなぎ会}　ﾎｼﾖｳﾆﾝ {U half-kana u|ｳﾙｼﾊﾞﾗ ｴｲｿﾞｳ}
ﾌﾘｺﾐ {P bank|ﾅﾆﾜﾜﾝｶﾞﾝｷﾞﾝｺｳ ﾕｳﾅｷﾞﾀﾞｲｼﾃﾝ ﾌﾂｳ 5071382}　ｶｰﾄﾞ {P card|4205-6590-1991-8877}
ﾏｴ ｷﾝﾑｻｷ {R org-short w|夕凪台交通}　ﾋﾎｹﾝｼｬ {P employment|2705-418832-6}　ﾘｮｳ {A building|ハイツはまなす12}
{N word|ｱｽﾞｷ}色、{N word|ﾂﾖｻ}、{N number|3ｶｲ}、{N date|11ｶﾞﾂ20ﾆﾁ}`,
  },
  {
    id: 'u-half-kana-2',
    case: 'hasagi',
    noise: 'half-width-kana',
    marked: `シンスイ タイショウ メイボ　{R katakana p|タテワキ トメノ}　{R phone t|0187-00-5033}　{P age|97サイ}
{R katakana q|タテワキ カネフサ}（「{R alias q|カネやん}」）　{P dob|S30.1.22}　ケイトラ {P plate|秋田 480 く 3-16}
{R katakana r|シノダ カオル}　{P phone|080-0000-5207}　{U kana u|ウスバ ミサホ}　{P phone|080-0000-5218}
{R org-short f|はさぎ荘}のベッド{N number|3ダイ}、{O shop|スーパーまるよし}から水{N number|40ケース}
デイサービスの{U kana v|コンノ タツエ}さん　{A address|稲架木村大字上田沢12}
{N word|カオリ}米、{N place|タテワキ}沢、{N word|トメ}ピン`,
  },
  {
    id: 'u-half-kana-3',
    case: 'sekirei',
    marked: `{R half-kana p|ﾜﾀﾋｷ ﾅﾅﾐ}様　ｺﾞﾖﾔｸ {N date|12/2} {N number|10:20}　{R org f|医療法人恵風会せきれい産婦人科}　ｼﾝｻﾂｹﾝ {L number|08-33157}
ﾎｹﾝ {P insurer|01140342}　ｷｺﾞｳ {P insured|鶺08}　ﾊﾞﾝｺﾞｳ {P insured|2251}　ｾｲﾈﾝｶﾞｯﾋﾟ {R dob-letter b|H7/2/11}
ｼﾞﾄﾞｳ {R half-kana r|ﾜﾀﾋｷ ﾋﾅﾉ}　{P dob|R4/9/1}（{P age|4ｻｲ}）　ﾁﾁ {R half-kana q|ﾜﾀﾋｷ ﾄｳﾏ}
ｿﾎﾞ {U half-kana u|ｶﾘﾔﾉ ｾﾂ}　ﾃﾞﾝﾜ {P phone|0540-00-5209}　ﾕｳﾁｮ ｷｺﾞｳ{P bank|12340} ﾊﾞﾝｺﾞｳ{P bank|30517281}
ﾀﾝﾆﾝ {U half-kana v|ｶﾙﾏｲ} ｾﾝｾｲ　{R org s|鶺鴒ひかり幼稚園}
{N word|ﾋﾅﾏﾂﾘ}、{N word|ﾅﾅｸｻ}、{N word|ﾜﾀｱﾒ}`,
  },
  {
    id: 'u-initials-1',
    case: 'yunagidai',
    marked: `夜間中学　連絡簿　生徒：{R initials p|T.A.}さん（{P age|五十代}）　付添い：{R initials q|W.A.}さん
{R initials p|Ａ}さんは{P dob|昭和49年}生まれ、義務教育は{N number|小6}まで。{R alias p|ゴウ}ちゃんの名で作文を出す
隣席の{U initials u|K.S.}さんは{P age|68}、{U foreign v|リー・ティエンホア}さんは{P age|23歳}で{O workplace|串かつ松葉}勤め
支援者 {R initials r|R.S.}氏（{R org-short o|あさなぎ会}）　{R phone m|090.0000.5047}　{R number n|R7-0518}
担任直通 {P phone|06-0000-5210}　教室は{N number|2F}、{N word|PC}室、{N word|A組}、{N word|T字}路を右、{N date|毎週火木}`,
  },
  {
    id: 'u-initials-2',
    case: 'somagase',
    marked: `事例検討（匿名版）　{R initials p|E.U.}氏　{P age|88歳}　男　独居
妻{R initials q|Ｓ・Ｕ}さんは{N date|8月}に他界（{P age|85}）。長女{R initials r|M.T.}さん　{P age|50代}後半、{P email|mt1969@iwmail.example}
訪問医の{U initials u|O}先生、隣人の{U initials v|H.C.}さん（{P age|八十}すぎ）
証の番号のみ残す：介護 {P care|0000385126}　要介護{N number|2}　{R org-short f|せせらぎの丘}
消し忘れ注意：{R phone t|0193005012}、{A building|コーポ若潮B-8}、{O hospital|三陸みなと病院}
{N word|ADL}、{N word|QOL}、{N word|HDS-R} {N number|19/30}、{N law|介護保険法第115条の48}`,
  },
  {
    id: 'u-initials-3',
    case: 'ukaihama',
    marked: `研修用　ケースA　{R initials p|J.O.}さん（女、{P age|33}）、{R initials q|A.S.}さん（男、{P age|36}）
同僚 {U initials u|T.B.}さんは{P dob|1988年}生まれ。{R initials p|J}さんの子、{U initials v|E}くんは{P age|9歳}で{R org-school s|港北小}
{R initials p|O・J}様名義の口座　{P bank|静海信用金庫港北支店 普通 2208154}　旅券 {P passport|GH408152}
{U family w|葛城}氏（家主）　{P phone|0557(00)5102}　メモ用LINE {L handle|ju_oli93}
{R romaji r|Jiayi Chen}は{O shop|カフェ蘭香}へ転職　{N word|VISA}、{N word|NG}ワード、{N number|N3}合格、{N word|O型}`,
  },
  {
    id: 'u-romaji-1',
    case: 'ukaihama',
    marked: `APPLICANT: {R romaji p|OLIVEIRA, JULIANA}  D.O.B. {R dob-western b|17 AUG 1993}  (age {P age|33})
CO-TENANT: {R romaji q|Sharma Amit}  DOB {P dob|02/11/1990}  PASSPORT {P passport|Z5081746}  RC {P residence-card|HG60518234TA}
ADDRESS: {A address|2-8-19 Shinonome, Ukaihama-shi}  ZIP {P postal|413-0519}  MOBILE {R phone-intl m|+81 80 0000 5021}
GUARANTOR: {U romaji u|KATSURAGI YASUHIKO}  TEL {P phone|+81-557-00-5102}  E-MAIL {P email|yk-realty@ukmail.example}
CHILD: {U romaji v|ENZO OLIVEIRA}  born {P dob|April 6, 2017}  SCHOOL: {R org s|港北小学校}
{N number|Form 7-B}, {N date|Nov. 2026}, {N word|JULY} issue, {N body|Immigration Services Agency}`,
  },
  {
    id: 'u-romaji-2',
    case: 'somagase',
    marked: `Discharge summary (for {O hospital|Harborview Clinic Guam})
Name: {R romaji p|URUSHIDO Eisuke}　DOB: {R dob-western b|1938-06-04}　{P age|88 y/o} male
Next of kin: {R romaji r|Maho Todoroki} (daughter), {P phone|+81 90-0000-5101}, {P email|mahotdr@iwmail.example}
Attending: Dr. {U romaji u|Kazuki Oyobe}　Insurance No. {P insured|52019386} / {P insurer|39040746}　Passport {P passport|TR5081147}
Wife {R romaji q|Sumie Urushido} deceased {N date|Aug 2026}. Card on file {P card|3782 882224 52901}
BP {N number|132/78}, {N number|SpO2 97%}, {N word|Mahogany} ward`,
  },
  {
    id: 'u-romaji-3',
    case: 'yunagidai',
    marked: `送迎アプリの履歴　driver: {R romaji p|Azuhata Tsuyoshi}　plate {P plate|大阪 501 え 60-33}
booker: {R romaji q|WAKAKO AZUHATA}　mail {P email|waka_azu@yngmail.example}　card {P card|4980 7370 5207 0763}
pickup: {R romaji r|Ryo Sakonji}　{R org o|（特非）あさなぎ会}　drop: {O hospital|青嵐病院}
memo: {U romaji u|Yanase}-san mo noru, {U romaji v|Kohaku}-chan ha {P age|8 sai}　ID {L handle|nagi_rider52}
{R email e|azuhata49@yngmail.example}　領収 {P url|https://ride-yng.example/r/5211}
fare {N number|1,460 yen}, {N word|WAKAME} soba, {N place|Honmachi-dori} exit 3, {N date|2026.11.20}`,
  },
  {
    id: 'u-foreign-1',
    case: 'ukaihama',
    marked: `{R full p|ジュリアナ・オリベイラ}さんと{R full q|アミット・シャルマ}さんの送別の席に、{R full r|陳 佳怡}さんも{R kana r|チェン・ジャイー}の名札で出た。
料理は{U foreign u|ホセ・マリア・ケツァル}さん（{P age|45}）、通訳は{U foreign v|ソン・チャンウク}さん（{P age|二十八歳}）。会場は{O shop|ブラジル食堂サウダージ}。
{U foreign w|イネス・ドゥアルテ}さんの娘は{P dob|2021.8.30}生まれで、来春{R org s|鵜飼浜市立港北小学校}に入る。
困りごとの電話は{P phone|0120-00-5212}、在留カード{P residence-card|KD19405827MW}の更新は{N date|来年2月}。
部屋は{R building a|ベイコーポ303}、車は{P plate|伊豆 330 り 58-19}。{N place|リオデジャネイロ}通り、{N word|陳列}棚、{N number|3か国}`,
  },
  {
    id: 'u-foreign-2',
    case: 'ukaihama',
    marked: `支払督促の写し　債務者　{R full q|シャルマ・アミット}（{R romaji q|AMIT SHARMA}）　西暦{P dob|1990年11月2日}生
連帯　{R alias r|ジェシカ}こと{R full r|陳佳怡}　　口座　{P bank|静海信用金庫 港北支店 普通 2208162}
債権者　{O other|サクラ国際ファイナンス}　担当　{U foreign u|ヴー・ティ・ラン}　直通　{P phone|03(0000)5213}
証人　{R given p|ジュリアナ}さん　{P age|三三歳}　{R org-short w|ウカイ鋳造}勤務　／　{U foreign v|ムハンマド・ラヒーム}さん　{P age|41}
契約番号　{L number|SF-81520}　免許　{P licence|509993174450}　{N law|民事訴訟法第383条}　{N date|11月9日}送達`,
  },
  {
    id: 'u-foreign-3',
    case: 'sekirei',
    marked: `保育所の面談。{R alias p|なー}ちゃんと呼ばれる{R full p|綿引菜々美}さんの隣人、{U foreign u|グレイス・オドゥヤ}さん（ケニア、{P age|29歳}）が同席。
息子{U foreign v|ジャバリ}くんは{P dob|令和5年1月8日}生の{P age|3歳}、{R full r|綿引ひなの}ちゃんと同じ{R org s|鶺鴒ひかり幼稚園}。
夫{U foreign w|ピーター・オドゥヤ}さんの在留カード {P residence-card|PE52081937RQ}、勤め先は{O workplace|東海グリーン農園}。
{R given q|斗真}さんの夜勤中は{P phone|070-0000-5214}へ。住民票コード{P resident-code|80993453106}、〒{P postal|420-0915}
{N place|ナイロビ}公園、{N word|グレー}の制服、{N number|2歳児クラス}、{N body|鶺鴒市多文化推進課}`,
  },
  {
    id: 'u-dialect-1',
    case: 'hasagi',
    marked: `（消防団の聞き取り、そのまま）
「おら家のばさま、{R given p|トメノ}だ。{P age|九十七}さなったども、まだまめだ。{R alias q|カネやん}は{R alias o|ＪＡはさぎ}さ肥やし取りさ行ったべ。電話だば{R phone-kanji t|〇一八七の〇〇の五〇三三}」
「隣の{R family r|信太}だば、{P age|六十二}だすべ。娘の{U given u|こずえ}は{O shop|パーマの花輪}さ勤めでらおん」
「{U nickname v|寅じい}だけ？{P dob|昭和八年の五月}生まれだがら、もう{P age|九十三}だ。田んぼの軽トラだば{P plate|秋田 41 け 7-70}」
「村の世話人の{U family w|種村}さんの番号、{P phone|〇八〇の〇〇〇〇の五二一五}。{N place|田沢}の橋コは{N number|二トン}まで、{N date|あさって}までな」`,
  },
  {
    id: 'u-dialect-2',
    case: 'yunagidai',
    marked: `「{R family p|小豆畑}はん、あんた今なんぼや」「{P age|五十二}や。ねえちゃんの{R given q|和歌子}は{P age|五十五}や」
「{R org-short w|夕凪台交通}におったころの{U nickname u|ポン}さん、もう{X age|還暦}すぎてはるで。番号？ {P phone|06の0000の5216}やったかいな」
「{R org-short o|あさなぎ会}の{R family r|左近司}はんがな、{O shop|立呑み大鯛}で見たいうとった。連れは{U full v|鷹匠野 ミキ}いう子ぉや、{P age|はたち}そこそこの」
「わし{R dob-kanji b|昭和四十九年九月三十日}やさかい寅年や。保険証の番号は{P insured|7715408}、家は{A building|レジデンス波止場7B}の下」
「そら{N place|本町通}の{N number|二丁目}やがな。{N word|小豆}炊いて待っとき、{N date|晦日}までには行くわ」`,
  },
  {
    id: 'u-dialect-3',
    case: 'kasagiura',
    marked: `「{R full p|弥富德藏}じゃがの、{P age|七十六}にもなってムショ帰りじゃけえ、誰も寄りつかんのんよ」
「妹の{R given q|千歳}さんは何ちゅうとるん」「{P age|七十一}で膝が悪いけえ来るな、言うちょった。{A address|周防原市今宿町3-12}に嫁いだんよ」
「{R full r|生方廣海}はええ男で、{R org-short w|笠置浦造船}で一緒じゃった。今は{O shop|たこ焼き潮見}をやりよる。{P phone|0835の00の5217}じゃ」
「寮の{U family u|茂呂}さんが、年金は{P pension|3712の508846}じゃ言うて調べてくれたほ。生まれは{R dob-kanji b|昭和二十五年の十月八日}」
「向かいの{U nickname v|シゲ坊}は{P dob|昭和二十八年}の生まれじゃろう」「{N place|荒磯}の祭りは{N date|来週}、御輿は{N number|四十人}で担ぐ。{N word|千歳}飴もあるで」`,
  },
];
