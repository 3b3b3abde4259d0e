import type { Passage } from './passage.ts';

/** Passages of batch R, part 2: written without having read the engine. */
export const openedR2: readonly Passage[] = [
  {
    id: 'r-paste-3',
    case: 'mominosawa',
    noise: 'full-width',
    marked: `{R full p|畔上トヨノ} {R dob-slash b|1933/01/30} {P age|93歳} {R phone t|0269-00-6629} 村番号 {R number n|村包-117}
{R full q|畔上正彦} {P dob|1960-04-11} {P phone|090-0000-5731} {R org w|樅ノ沢森林組合} 雇用保険 {P employment|2005-447163-8}
{R full r|高見澤恒子} {P dob|19471219} {P age|78} {P email|tsune.t@momimail.example} 軽自動車 {P plate|長野 583 ち 20-64}
{U full|滝野入チヅ} {P dob|S11.9.2} {P care|0000238861} 住民票コード {P resident-code|43559626610} {A address|樅ノ沢村大字樅尻88番地3}
マイナ {P my-number|345389583585} カード {P card|5299-8675-7835-9292} ケアマネ {U family|小布施山} 後見 {U family|浦部}
{N law|第115条の45} {N date|2026-10-01} {N number|3/5} {N number|標高1,120m} {O other|ケアステーションあけび}`,
  },
  {
    id: 'r-kanji-numeral-1',
    case: 'hatokura',
    marked: `債務承認弁済契約書（案）　債務者　{R full p|仁保克彦}　{R dob-kanji b|昭和三十四年十一月二日}生　満{P age|六十六}歳
住所　{R address-kanji a|波止倉市入船二丁目五番九号入船荘七号室}　電話　{R phone-kanji m|〇八〇―〇〇〇〇―二〇五七}
連帯保証人　{R full r|宇田川鉄平}　{P dob|昭和五十二年十月十九日}生　{P age|四十八歳}　{A address|波止倉市日和山一丁目三番五号}
債権者　{U full|能勢谷初枝}（{P age|八〇}）　電話　{P phone|〇四五の〇〇〇の六一九三}　紹介　{O other|港町互助会}の{U family|塚越原}
支払口座　{P bank|第二港信金本店普通預金〇四四二七一八}　立会人　{R old-name q|仁保節代}、{U full|鴨志田順造}
期限　{N date|令和九年三月末日}　{N law|民法第五百八十七条}　{N number|三通}作成　遅延損害金{N number|年三分}`,
  },
  {
    id: 'r-kanji-numeral-2',
    case: 'kijino',
    marked: `世帯台帳（手書きの写し）　{R full p|竹ノ内フサヨ}　{R dob-kanji b|昭和十四年三月二十一日}生　{P age|八七}
住所　{R address-kanji a|雉子野町大字上雉子字柳原二百七十四番地五}　電話　{R phone-kanji t|〇二六五―〇〇―八三一七}
長男　{R full q|竹ノ内宏一郎}　{P dob|昭和四十年五月三十日}　妻　{U given|佳寿美}（{P age|五十九}）　孫　{U given|夏帆}（{P age|二十二才}）
農協　{P bank|雉子野農業協同組合上雉子支所普通一〇〇三三八二}　耕運機の保証人　{R full r|廣瀬澄夫}
右同人　介護保険　被保険者番号{P care|〇九〇〇四四〇九一七}　後期高齢　被保険者番号{P insured|五〇九三八一七二}（母）
{O other|柳原水利組合}長　{U full|座光寺源吉}　{P age|九十一歳}　小作地{N number|二反三畝}、{N number|三十二戸}、{N law|農地法第三条}、{N word|宏大}な裏山`,
  },
  {
    id: 'r-kanji-numeral-3',
    case: 'aitetsu',
    marked: `（本人の手紙、縦書き）私は{R dob-kanji b|昭和四十三年十月七日}の生まれ、名を{R full p|都築嘉人}と申し、いま{P age|五十七歳}であります。妻{R given q|美登里}は{P age|五十四歳}、父{U given|嘉平}は{P age|八十八歳}。
住まいは{R address-kanji a|紺屋町四丁目十七番二号}、電話は{R phone-kanji m|〇九〇　〇〇〇〇　六一八四}、昼は{P phone|〇四八〇の〇〇の七七一六}の{U family|藪内}工場長を呼んで下さい。
{R full r|相葉誠}君には済まない。{P dob|昭和四十年三月二十八日}の早生まれで、弟のようにしてきました。
家賃{N number|二月分}は、郵便番号{P postal|三三二の〇〇九八}、{A address|藍鉄市砧町一丁目六番二十号}の{U family|五明}さんに。
免許証は{P licence|四〇〇一六八二三三〇〇三}、雇用保険は{P employment|一一〇八―二七四四一九―三}、車は{O other|オリーブオートローン}へ返します。
{N word|誠に}申し訳なく、母の{N number|百か日}も過ぎました。{N date|十二月一日}。`,
  },
  {
    id: 'r-variant-1',
    case: 'kijino',
    marked: `名寄せ結果　{R full r|廣瀬澄夫}＝{R variant r|広瀬澄夫}＝{R variant r|廣瀨　澄夫}＝{R ivs r|廣\u{e0101}瀬澄夫}（{P care|0900440917}）
{R full p|竹ノ内フサヨ}＝{R variant p|竹の内ふさよ}＝{R variant p|竹ﾉ内 フサヨ}、{R full q|竹ノ内宏一郎}＝{R spaced q|竹 ノ 内　宏一郎}。{U homophone q|竹ノ内浩一朗}は宛名の誤り
実家の{U full|髙遠 キヌ}（{U variant|高遠キヌ}、{P age|九十五}）、畳店の{U full|櫻井沢 渉}（{U variant|桜井沢渉}）、{P phone|0265-00-9028}
生年月日も{R dob-letter b|Ｓ１４．３．２１}、{R dob-western b|1939年3月21日}、{R dob-kanji b|昭和一四年三月二一日}と三通り、年齢欄は「{P age|87}」
国保の旧証 {P insured|雉野・004418}、保険者 {P insurer|203927}。住所は{R variant a|雉子野町大字上雉子字栁原274番地5}
{O shop|髙砂屋呉服店}の領収書、{N place|広瀬}堤、{N word|広報}きじの、{N number|第212号}、{N word|澄み}切った空`,
  },
  {
    id: 'r-variant-2',
    case: 'mominosawa',
    marked: `{R full r|高見澤恒子}（戸籍）／{R variant r|高見沢恒子}（年金）／{R variant r|髙見澤　恒子}（表札）／{R ivs r|高見澤\u{e0100}恒子}（住基）
{R full p|畔上トヨノ}／{R variant p|畔上とよの}／{R spaced p|畔 上 ト ヨ ノ}。「{U homophone p|畦上豊乃}」は薬袋の誤記
生まれ　{R dob-letter b|S8.1.30}　{R dob-kanji b|昭和八年一月三十日}　{R dob-slash b|1933/1/30}　基礎年金番号 {P pension|2607-183345}　マイナンバー {P my-number|9495 6196 9388}
区長 {U full|濵﨑 徳次}は{U variant|浜崎徳次}とも書く。{P age|七十二歳}、{P dob|昭和29年5月1日}、{P phone|0269(00)7382}、{A building|ヴィラ樅ノ沢12号}
{R phone-dot t|0269.00.6629}と{R phone t|0269-00-6629}は同じ。{R full q|畔上正彦}の組合員証は{R variant q|畔上　正彥}（{P insured|森21・1074}）
{N place|高見沢通り}、{N word|恒例}の道普請、{N number|二通り}の地図、{N word|上澄み}`,
  },
  {
    id: 'r-variant-3',
    case: 'suzunari',
    marked: `名前の書き方しらべ　{R full p|蜂谷莉央}（学籍）、{R kana p|はちやりお}（名札）、{R spaced p|蜂　谷　莉　央}（賞状）、{U homophone p|鉢谷里緒}（部活の名簿、誤り）
母 {R full q|蜂谷由佳里}、{R katakana q|ハチヤ ユカリ}。実父 {U full|𠮷澤 拓真}＝{U variant|吉沢拓真}（{P dob|昭和59年6月6日}、{P email|takuma.y@tomail.example}）
弟 {R full r|蜂谷颯汰}（{P age|８}）、ゲームでは{L handle|souta_hcy7}、マイナンバー {P my-number|3123 3515 9855}、医療受給者証 {P certificate|8240117}
{R full v|真庭航平}は{R variant v|眞庭航平}とも{R ivs v|真\u{e0101}庭航平}とも。携帯 {P phone|070ｰ0000ｰ7718}、実家 {O shop|眞庭サイクル}
住所の揺れ　{R address-hyphen a|鈴鳴市槙葉町２－８－１１コーポ槙葉１０５}、{R address-suffix a|槙葉町2の8の11}、〒{P postal|４４０－０９７１}
{N place|真庭市}、{N word|航空}便、{N date|令和8年度}、{N number|4通り}`,
  },
  {
    id: 'r-half-kana-1',
    case: 'aitetsu',
    marked: `ﾂｳﾁﾖｳ ｳﾂｼ　{P bank|ﾑｻｼｱｲｼﾝﾖｳｷﾝｺ ｺｳﾔｼﾃﾝ ﾌﾂｳ 3071624}　ﾒｲｷﾞ {R half-kana p|ﾂﾂﾞｷ ﾖｼﾄ}　{R dob-letter b|S43.10.07}
08-05 ｷﾕｳﾖ ｶ){O workplace|ｱｲﾃﾂｶﾅｶﾞﾀ} {X sum|196,440}　08-10 ﾌﾘｺﾐ {R half-kana r|ｱｲﾊﾞ ﾏｺﾄ} {X sum|30,000}
08-12 ﾔﾁﾝ {U half-kana|ｺﾞﾐﾖｳ ｷｸｴ} {X sum|71,000}　ﾎｼﾖｳ {O other|ｱﾝｼﾝﾄｳﾄﾎｼﾖｳ} TEL{P phone|0480007724}
08-25 ｶ-ﾄﾞ {P card|4550873042232666} {X sum|12,800}　08-27 ﾌﾘｺﾐ {U half-kana|ｵｵﾇｷﾀﾞ ｼﾝﾔ}
{R half-kana q|ﾂﾂﾞｷ ﾐﾄﾞﾘ} ﾕｳﾁﾖ ｷｺﾞｳ {P bank|10370} ﾊﾞﾝｺﾞｳ {P bank|18820541}　{R relative p|ﾂﾂﾞｷ} {U half-kana|ｶﾍｲ} {P age|88}ｻｲ
{N word|ﾐﾄﾞﾘﾉ}ﾏﾄﾞｸﾞﾁ　{N body|ｱｲﾃﾂｼ}　ﾃｽｳﾘﾖｳ {N number|330}　{N word|ﾏｺﾄﾆ}ｱﾘｶﾞﾄｳｺﾞｻﾞｲﾏｽ`,
  },
  {
    id: 'r-half-kana-2',
    case: 'shionagi',
    noise: 'half-width-kana',
    marked: `{R full p|サビトリ・シュレスタ}さん（{P age|三十五歳}）、{R given c|アーユシュ}くん（{P age|9歳}、{P dob|平成29年4月2日}生）、{R full q|チャン・ヴァン・ヒエウ}さん
友人{U foreign|マヤ・タパ・マガル}さん、大家{U kana|カネクボ マサノブ}、通訳{U foreign|ホアン・ティ・マイ}さん
{O shop|スパイス食堂ヒマール}、{O school|しおさいの森保育園}、{R org-short w|汐凪フレッシュデリカ}
在留カード{P residence-card|NM10482657TE}、パスポート{P passport|PA2094417}、ケータイ{P phone|070-0000-6052}、メール{P email|maya.tm@shionagimail.example}
支援員{R katakana r|タカノハシ チグサ}さん
{N word|チャンス}、{N word|アユ}の塩焼き、{N place|カトマンズ}、{N number|3ページ}`,
  },
  {
    id: 'r-half-kana-3',
    case: 'hatokura',
    marked: `{R half-kana p|ﾆﾎ ｶﾂﾋｺ}|{R dob-western b|1959/11/02}|{P age|66}|ｶｲｺﾞ {P care|0001847260}|{R org-short f|ともしび寮}|{P pension|3816-042795}
{R half-kana q|ﾀﾙｲ ｾﾂﾖ}|{P dob|S36/12/24}|{P age|64}|{P phone|045-000-2876}|ｺｸﾎ {P insured|波3・0117742}
{R half-kana r|ｳﾀﾞｶﾞﾜ ﾃｯﾍﾟｲ}|{P dob|S52/10/19}|{P age|48}|{R org-short o|みなとの灯}|{P email|uda_t@minatohi.example}
{U half-kana|ﾈﾂﾞｷ ﾖｳｲﾁ}|{P dob|S26/05/14}|{P age|75}|{U half-kana|ｷﾘｶﾞｸﾎﾞ ｱｷﾗ}|{P plate|横浜100く835}
{U half-kana|ﾉｾﾀﾆ ﾊﾂｴ}|ﾔﾇｼ|{L number|TL20-5567}|{O workplace|ﾊﾄｸﾗｾｲｿｳ}(ｷﾖｳ
{N word|ﾃｯﾍﾟﾝ}|{N place|ﾆﾎﾝﾊﾞｼ}|{N number|7ｹﾝ}|{N date|R8.6}|{N word|ﾀﾙ}酒`,
  },
  {
    id: 'r-initials-1',
    case: 'suzunari',
    marked: `公開用要旨（{N law|個人情報保護法第78条}による塗り前）
生徒{R initials p|R.H.}さん（{P age|13}）は母{R initials q|Y.H.}さん（{P age|30代}）、弟{R initials r|S.H.}くん（{P age|八つ}）と暮らす。
元交際者{R initials v|K.M.}氏、携帯 {P phone|070-0000-7718}、車 {P plate|豊橋 330 る 12-34}。祖母の{U initials|M.H.}さん（{P age|69歳}、{P insured|鈴7・331408}）
担任の{U initials|T.O.}先生、支援員{U initials|N.Y.}さん、{O hospital|豊川内科腎クリニック}
氏名：{R initials p|Ｒ・Ｈ}　居所：{R building a|コーポ槙葉}　電話：{R phone m|070-0000-3861}　受給者証：{P certificate|8240117}
{N word|SSW}、{N word|PTA}、{N number|3回目}、{N word|HR}`,
  },
  {
    id: 'r-initials-2',
    case: 'mominosawa',
    marked: `事例研究資料（村外秘）　{N number|資料2}
{R initials p|T.A.}さん 女性 {P age|９０代}、長男{R initials q|M.A.}さん（{P age|60代}）、近所の{R initials r|T.T.}さん
台帳 {R number n|村包-117}、介護 被保険者番号 {P care|0000471826}、保険者 {P insurer|203927}
{R initials q|Ｍ・Ａ}氏は{R org w|樅ノ沢森林組合}を休職中。叔母の{U initials|C.T.}さん（{P dob|昭和11年9月2日}生）
助言者{U initials|H.S.}医師（{O hospital|北信みゆき病院}）、CM {U initials|Y.O.}さん {P phone|026-000-7105}
口座 {P bank|JA北信樅 本所 普通 0037518} は{R initials p|Ｔ}さん名義
{N word|BPSD}、{N word|GH}、{N word|ACP}、{N word|M字}カーブ`,
  },
  {
    id: 'r-initials-3',
    case: 'aitetsu',
    marked: `{N body|藍鉄警察署}生活安全課 → くらし再建室　連絡票　{N number|第14号様式}
行方不明者　氏名：{R initials p|Y・T}　男　{P age|57}歳　{R dob-western b|1968.10.7}　身長{N number|171cm}
届出人：{R initials q|M.T.}（妻、{P age|54}歳）{P phone|080-0000-4460}
目撃者{R initials r|M.A.}氏（{R alias r|マコやん}）が{O shop|立ち飲み処 あらし}前で。同行の{U initials|K.S.}氏（{P age|31}）、大家{U initials|K.G.}さん、店員{U initials|J.N.}さん
車両 {P plate|大宮 501 つ 80-16}、免許 {P licence|619013244593}、定期券 {L number|JE-1180-4472-0931}、キャッシュカード {P bank|りんどう銀行 藍鉄支店 普通 7015538}
{N word|DV}歴なし、{N word|MT}車、{N date|8/2}`,
  },
  {
    id: 'r-romaji-1',
    case: 'shionagi',
    marked: `Residence record / landlord copy
Tenant: {R romaji p|SABITRI SHRESTHA} = {R romaji p|Shrestha, Sabitri}, born {R dob-slash b|1991/07/16}, passport {P passport|PA0836159}, child {R romaji c|Aayush Shrestha} (age {P age|9})
Friend: {R romaji q|Tran Van Hieu}, DOB {P dob|1999-12-31}, residence card {P residence-card|RW55720184CD}
Landlord: {U romaji|Masanobu Kanekubo} ({P phone|+81-44-000-8173}, {P email|m-kanekubo@shiohouse.example})
Interpreter: {R romaji r|Chigusa Takanohashi}; second contact {U romaji|Hoang Thi Mai}, agent {U romaji|Rupak Gautam}, {O workplace|Mirai Skills Cooperative}, mobile {R phone-intl m|+81-80-0000-7492}
Rent page {P url|https://rent.example/u/sabitri-208}, plate {P plate|川崎 502 ぬ 61-90}
{N place|Kathmandu}, {N body|Immigration Services Agency}, {N law|Article 22}, {N number|24 months}`,
  },
  {
    id: 'r-romaji-2',
    case: 'hatokura',
    marked: `宿泊者名簿（{O other|Hostel Umikaze}）　{N date|2026/05/02}
{R romaji p|NIHO KATSUHIKO} / {R romaji p|Katsuhiko Niho}　age {P age|66}　card {P card|4768651131872396}　{R dob-western b|1959-11-02}
{R romaji q|Setsuyo TARUI}　{P phone|+81 45 000 2876}　〒{P postal|231-0815}
{R romaji r|Teppei Udagawa}　{P email|uda_t@minatohi.example}　{R romaji r|UDAGAWA, Teppei}
{U romaji|NEZUKI, Youichi}（{P dob|1951/5/14}、{P passport|TS6310948}）　{U romaji|Hatsue Nosetani}　{U romaji|Kirigakubo Akira}　{P plate|横浜 100 く 8-35}
{N word|NIHON}GO class、{N place|Yokohama}、{N number|2 nights}、{N number|¥3,200}`,
  },
  {
    id: 'r-romaji-3',
    case: 'suzunari',
    marked: `ALT report　{N date|Oct. 9}　{N word|Sports Day} rehearsal, {N number|30 minutes}
{R romaji p|HACHIYA Rio} ({P age|13}) cried after lunch. Her brother {R romaji r|Sota Hachiya} = {R romaji r|HACHIYA SOUTA} ({P dob|2018/2/13}) waits at the gate; mother {R romaji q|Yukari Hachiya}, TEL {R phone m|070 0000 3861}.
A man called {R romaji v|Kohei Maniwa} ({R romaji v|MANIWA KOUHEI}, Instagram {L handle|@mani_831_sz}) came by car {P plate|豊橋 330 る 12-34}, phone {P phone|070-0000-7718}.
Homeroom: {U romaji|Kenji Osakabe}; writer: {U romaji|Bridget Lawlor} ({P email|b.lawlor@makiba-jh.example}); friend: {U romaji|Aoi Sengoku}
Clinic: {O hospital|Toyokawa Kidney Clinic}, 保険証 記号 {P insured|2096} 番号 {P insured|20853}
Geography video: {N place|Rio de Janeiro}`,
  },
  {
    id: 'r-foreign-1',
    case: 'shionagi',
    marked: `同行記録　{N date|7/22}　{R joined p|サビトリシュレスタ}（保険証）、{R dotted p|サビトリ＝シュレスタ}（給与明細）、{R dotted p|サビトリ シュレスタ}（郵便）は同じ方、{P age|35}。{R given q|ヒエウ}さんも来所。
従姉{U foreign|リサ・ラマ}さん（{P dob|1996年1月9日}生、在留カード番号{P residence-card|JX18830465EA}）、夫のいとこ{U foreign|スジャン}くん{P age|十七}
{U foreign|オレナ・ボンダレンコ}さん{P age|五十一歳}、旅券{P passport|FV482917}、住民票コード{P resident-code|96974228030}、個人番号{P my-number|749891604042}
子の学校は{R org s|汐凪市立潮見台小学校}。{R full r|鷹觜千草}さん、{O other|しおなぎ識字の会}の{U family|埴原}さんが面倒を見る。
{N place|ウクライナ}語の{N number|4}枚の紙、{N word|ちゃんぽん}の昼食、{N law|入管法第61条の2}`,
  },
  {
    id: 'r-foreign-2',
    case: 'mominosawa',
    marked: `実習生{U foreign|アグス・プラトモ}さん（{P age|二十四}、{P dob|2002/03/08}、{P residence-card|LQ40027716MH}）が{R full p|畔上トヨノ}さんの雪囲いを手伝った。
仲間の{U foreign|ワヒュ}さん、{U foreign|デウィ・サリ}さん（{P age|22才}）、通訳{U foreign|キム・ソヒョン}さん {P phone|050-0000-8342}
雇い主{O workplace|樅平高原ファーム}の{U full|割田 喜一}、送迎車 {P plate|長野 100 さ 55-03}
{R given q|正彦}さんは{R org w|樅ノ沢森林組合}で鋸を教え、{R given r|恒子}さんは{R org-short f|樅の家}の台所に立つ。{R address-suffix a|樅平1136番地}の離れが空いている。
給与振込 {P bank|信濃やまなみ銀行 樅ノ沢出張所 普通 2260183}、雇用保険 {P employment|2005-883016-4}
{N place|ジャワ島}の写真、{N word|サリー}の生地、{N number|時速20km}、{N law|農地法第3条}`,
  },
  {
    id: 'r-foreign-3',
    case: 'kijino',
    marked: `{R org-short f|きじの里}の外国人介護職　配置表
{U foreign|ティン・ザー・ミョー}（{P age|27}・夜勤）　{P residence-card|VC71194820PA}　{P phone|090-0000-3358}　受持 {R full p|竹ノ内フサヨ}様「{U nickname|ミー}ちゃん」と呼ぶ
{U foreign|ロウェナ・マグバヌア}（{P dob|1989.10.2}生、旅券 {P passport|P7730148B}）　受持 {R full r|廣瀬澄夫}様
{U foreign|バトバヤル・オユンチメグ}（{P age|四十歳}）　子{U foreign|テムーレン}くん（{P dob|令和元年9月30日}）は{O school|天竜つくし保育園}
{R given q|宏一郎}様からの苦情は{R org-short o|雉子野会}の{U family|北原沢}主任が対応。寮 {A building|メゾン天竜102}
登録支援機関 {O other|アジアリンク伊那}　{P url|https://alink-ina.example/staff/rowena}
{N law|入管法別表第1}、{N number|1号〜3号}、{N place|ミャンマー}、{N word|ミーティング}`,
  },
  {
    id: 'r-dialect-1',
    case: 'mominosawa',
    marked: `{R given p|トヨノ}ばあちゃんはのう、耳が遠くなっちまって、電話の{R phone t|0269-00-6629}も出ねえだよ。はぁ{P age|九十三}だもの。
せがれの{R alias q|マサやん}は森で腰ぃやっちまってさ、{O hospital|北信みゆき病院}だに。携帯は{P phone|090-0000-5731}だった。
{R given r|恒子}さが飯ょ運ぶけんど、あの衆も{P age|七十八}ずら。{U family|丸山田}の旦那は知らん顔、せがれの{U given|健吾}が見に来るわ。
農協の通帳は{P bank|JA北信樅本所の普通0037518}、判こと一緒に仏壇だわ。{R org-short f|樅の家}の{U nickname|カン}ちゃんが迎えに来てくれる。軽トラは{P plate|長野480え71-26}だで。
{N date|おとつい}は{N number|三尺}も降って、{N place|畔上橋}が渡れねえ。{N word|恒例}のどんど焼きもやめだ。`,
  },
];
