import type { Passage } from './passage.ts';

/** Passages of batch Q, part 2: written without having read the engine. */
export const openedQ2: readonly Passage[] = [
  {
    id: 'q-kanji-numeral-1',
    case: 'iwatsubo',
    marked: `身上書　{R full p|木場ツヤ}　{R dob-kanji b|大正一五年八月一二日}生　当{P age|百歳}　{R address-kanji a|岩壺町字立石五十五番地}　電話{R phone-kanji t|〇九八六―〇〇―三四一二}
長男　{R full q|木場敬一郎}　{P dob|昭和二十四年五月五日}生（{P age|七十七才}）　{R alias w|岩壺茶協}元理事
孫娘　{R full r|一木芽衣}　{P dob|平成一二・四・一七}　携帯{P phone|〇八〇（〇〇〇〇）六六五九}
亡夫の弟　{U full u|椎屋兼光}　{P age|九十四}　{A address|都之城市庄内台二丁目十番地の六}　〒{P postal|八八五―〇一一四}
通帳　{P bank|霧島南銀行岩壺支店普通二二五〇八七四}　恩給証書　{L number|第ろ四四一九号}　仲介　{U full v|鬼束宗平}
{N law|民法第八百七十七条}　{N date|令和八年十一月吉日}　{N number|金壱封}　{N place|一木}沢、{N number|百歳以上}六名`,
  },
  {
    id: 'q-kanji-numeral-2',
    case: 'himukai',
    marked: `申述書　私こと{R full p|御園生義雄}は{R dob-kanji b|昭和二十九年四月三日}に旭浜で生まれ、本年{P age|七十二歳}、{R org w|日向井アスコン有限会社}に二十八年勤めました。
妻{R given q|里枝}（旧姓{R old-name q|仙道}）は{P dob|昭和三十二年八月二十二日}生、{R alias f|ひむかい内科}で透析。甥の{R full r|蛯原拓真}（{P age|二十九}）が居候です。
住所は{R address-kanji a|日向井町大字樋之口二百十七番地四}、電話は{R phone-kanji t|〇四七九の〇〇の八一五三}、基礎年金番号は{P pension|四八一二―〇七六五三三}。
長女{U full u|波佐間千代乃}の婚家は{A address|旭浜市三川六千三百二十一番地}、夫の{U given v|徳次}は{P age|五十才}、{P phone|〇四七九―〇〇―二二七六}。
{N law|生活保護法第六十三条}による返還金は{N number|三十六}回の分割、第一回は{N date|一月末日}に納めます。{N body|日向井町長}殿　立会{U family w|朽木}`,
  },
  {
    id: 'q-kanji-numeral-3',
    case: 'otogawa',
    marked: `婚姻要件の聞取り（縦書き用紙より）　{R full p|ディネシュ・カルキ}　西暦{R dob-kanji b|一九九四年十一月六日}生、妻{R full q|アニタ・カルキ}　西暦{P dob|一九九六年三月二十一日}生、{P age|三十歳}
住所　{R address-kanji a|音川市汀町三丁目十五番二号}　電話　{R phone-kanji m|〇九〇―〇〇〇〇―二六四一}　旅券　{P passport|ＰＢ一八四〇五七三}
証人　{U full u|名越洋一郎}　{P dob|昭和四十八年二月一日}　{A address|音川市汐見橋一丁目二十七番地の三}　証人　{R full r|ファティマ・ザフラ・ラハマン}（{P age|三十七歳}）
{R org-short w|オトガワ製缶}の寮長　{U full v|錺屋 みなと}　{P phone|〇四四―〇〇〇―七一九三}　健保　記号{P insured|四四〇二}番号{P insured|九一七}
{N law|法の適用に関する通則法第二十四条}　{N number|二通}　{N body|大使館}　{N date|明年三月}　{N number|十八歳以上}の証人が要る`,
  },
  {
    id: 'q-variant-1',
    case: 'tsuzurao',
    marked: `宛名の点検　{R full p|髙濵壮介}＝{R variant p|高浜壮介}＝{R variant p|高濱壯介}＝{R ivs p|髙\u{e0101}濵\u{e0100}壮介}（{R dob-letter b|S61.12.30}、{P age|39歳}）　メール {R email e|sosuke1230@tzmail.example}
{R full r|齊川眞人}＝{R variant r|斉川真人}＝{R variant r|齋川眞人}、{P dob|S63/07/08}、電話{P phone|080‐0000‐9317}、{U homophone r|才川正人}は打ち間違い
{R full q|髙濵ゆき乃}＝{R variant q|高浜ゆき乃}、{U homophone q|高浜雪野}と届く封筒もある（{P dob|1958.8.6}、{P age|六十八}）
後見の{U full u|廣渡 濟}＝{U variant u|広渡済}　司法書士登録{L number|函館第2207号}　{P phone|0138―00―4415}　振込 {P bank|渡島湾信用組合 本店 普 0081530}
{N place|高浜}市、{N word|一斉}清掃、{N word|真人}間、{N number|3文字}、{N word|壮}年期、{N date|11月}の全件点検`,
  },
  {
    id: 'q-variant-2',
    case: 'kogarasu',
    marked: `字の違いで二重登録　{R full p|五味渕葵}／{R variant p|五味淵葵}／{U homophone p|五味縁 青衣}　いずれも{R dob-slash b|2014-02-14}生、{P age|12歳}
{R full q|五味渕早希}／{R variant q|五味淵早希}／{U homophone q|五味淵咲}　{P dob|H4.5.23}　個番{P my-number|913402210031}　{R phone-dot m|080.0000.6379}　{R email e|saki.gomi@kgmail.example}
{R full r|五味渕陽翔}／{R ivs r|五味渕陽\u{e0100}翔}／{U homophone r|五味渕春斗}　{P dob|R03.07.19}　乳児医療{P certificate|0340921}
{R full x|寒河江竜也}／{R variant x|寒河江龍也}／{U homophone x|寒江辰也}　{P dob|19971002}　{P age|29}　携帯{P phone|070−0000−4465}
里親 {U full u|眞名瀬 惠}／{U variant u|真名瀬恵}　{A address|成沢市並木町2番地40}　{O hospital|並木こどもの森クリニック}
{N place|寒河江}市、{N word|竜}巻注意情報、{N number|重複4件}、{N law|住民基本台帳法第8条}、{N word|陽}だまり`,
  },
  {
    id: 'q-variant-3',
    case: 'nirehata',
    marked: `氏名の照合　{R full p|東海林キクヱ}　{R variant p|東海林キクエ}　{R kana p|東海林きくえ}　{U homophone p|庄司菊枝}（配食の伝票）　{R dob-kanji b|昭和十三年九月二十七日}
{R full q|東海林武史}　{R spaced q|東海林 武 史}　{U homophone q|小路 丈志}（補聴器店の誤記）　{P dob|昭41.1.19}　{P age|60才}　{P licence|401918565640}
{R full r|柳楽沙羅}　{U homophone r|名倉 更}（受付の聞き違い）　{P dob|昭和60年2月26日}生　{P phone|０８０－００００－３３０１}
隣家 {U full u|櫻庭 壽彌}／{U variant u|桜庭寿弥}　{P age|七十九歳}　{P plate|八戸 580 と 22-91}
{R org-short f|やまばと}の名簿では{R number-spaced n|ニ - 24 - 0613}、補聴器は{O shop|耳よりメガネ補聴器館}
{N place|柳}町、{N word|沙羅}双樹の庭、{N word|山鳩}の巣、{N number|3通り}、{N date|秋分の日}`,
  },
  {
    id: 'q-half-kana-1',
    case: 'iwatsubo',
    marked: `ｼﾝﾌﾞﾝﾀﾞｲ　ｼﾞﾄﾞｳﾌﾘｶｴ　{N number|11ｶﾞﾂﾌﾞﾝ}
{R half-kana p|ｷﾊﾞ ﾂﾔ}　ｾｲﾈﾝｶﾞｯﾋﾟ {R dob-letter b|T15.8.12}　ﾈﾝﾚｲ {P age|100ｻｲ}　{R phone t|0986(00)3412}　ﾋﾎｹﾝｼｬ {P insured|38170264}
{R half-kana q|ｷﾊﾞ ｹｲｲﾁﾛｳ}　{P dob|S24.5.5}　{P age|77ｻｲ}　ｺｳｻﾞ {P bank|ｷﾘｼﾏﾐﾅﾐｷﾞﾝｺｳ ｲﾜﾂﾎﾞｼﾃﾝ ﾌﾂｳ 2250874}　ｹｲﾀｲ {P phone|090-0000-9258}
{R half-kana r|ｲﾁｷ ﾒｲ}　{P dob|H12.4.17}　ｷﾝﾑｻｷ {R org w|岩壺茶業協同組合}　ﾃﾞﾝﾜ {P phone|0986007100}
ﾊﾝﾊﾞｲｲﾝ {U half-kana u|ｲｲﾎﾞｼ ｺﾞｳｷ}　ﾀﾞｲﾋｮｳ {U half-kana v|ｵﾆﾂｶ ﾘｴ}　{O other|ﾋｶﾘﾃﾞﾝｶｻﾎﾟｰﾄ}　ｹｲﾔｸ {L number|HD-2261-07}
{N word|ﾒｲｻｲｼｮ}、{N word|ｷﾊﾞﾂ}、{N word|ﾂﾔ}消しの紙、{N date|11/27}、{N number|3ﾏｲ}`,
  },
  {
    id: 'q-half-kana-2',
    case: 'nirehata',
    noise: 'half-width-kana',
    marked: `{R kana p|ショウジ キクエ}さん（{P age|八十八サイ}）が{R org f|介護老人保健施設やまばと}でころんだ。{R katakana q|ショウジ タケシ}さんへ{P phone|080-0000-5163}で連絡、{R katakana r|ナギラ サラ}さんは{R phone t|0178-00-4629}で待機。
付添い{U kana u|クツナ アツノブ}さん（{P dob|昭和40年10月30日}生、{P age|61}）、車は{P plate|八戸 330 せ 40-18}、勤めは{O workplace|サンリクボイラショウカイ}
担当医{U kana v|ジンブ カオリ}先生、{O hospital|ハシカミイイン}。カルテ{L number|77-0184}、ケアマネ{U family w|六平}さん
介護番号{P care|0000582931}、請求先{R address-suffix a|桜堤4丁目6番18号}
{N word|ショウジ}（障子）の張替え、{N word|サラダ}、{N word|タケ}ノコ、{N number|ベッド3台}、{N date|11月20日}`,
  },
  {
    id: 'q-half-kana-3',
    case: 'otogawa',
    marked: `ﾄｳﾛｸﾒｲﾎﾞ（ｹﾝｻｸﾖｳ）
{R half-kana p|ｶﾙｷ ﾃﾞｨﾈｼｭ}	{R dob-slash b|1994/11/6}	{P age|32}	{R phone m|09000002641}	{R org w|㈱ｵﾄｶﾞﾜ製缶}
{R half-kana q|ｶﾙｷ ｱﾆﾀ}	{P dob|1996/3/21}	{P age|30}	{P residence-card|MR61830297EC}	{P email|anita.k96@np-otogawa.example}
{R half-kana r|ﾌｧﾃｨﾏ ｻﾞﾌﾗ ﾗﾊﾏﾝ}	{P dob|1989/7/15}	{P age|37}	{P passport|EH0374162}	{P phone|08000001725}
{U half-kana u|ﾄﾞｩﾜｲﾄ ﾃﾞｨﾏｽ}	{P dob|2001/12/8}	{P age|24}	{P residence-card|UB20947716PA}	{O workplace|ﾐｷﾞﾜｶﾝﾊﾞﾝ}
{U half-kana v|ﾁｬﾝ ﾃｨ ﾏｲ}	{P dob|H11.1.5}	{P age|27}	{P bank|ｶﾅｶﾞﾜﾜﾝｶﾞﾝｷﾞﾝｺｳ ﾐｷﾞﾜｼﾃﾝ ﾌﾂｳ 6180552}	{R org-school s|汀小}
{N number|5ﾒｲ}　{N word|ｶﾙﾃ}　{N word|ｱﾆﾒ}　{N date|2026/11/30}　{N place|ﾈﾊﾟｰﾙ}`,
  },
  {
    id: 'q-initials-1',
    case: 'kogarasu',
    marked: `個別ケース検討会議　匿名資料　児童名：{R initials p|A.G.}（{P age|12歳}、女）　弟：{R initials r|H.G.}（{P age|5歳}、{P dob|R3.7.19}）
母{R initials q|G.S.}さん（{P age|34}）　同居男性{R initials x|S.T.}氏（{P age|二十代}）　{R org-school s|弥生小}担任{U initials u|H.A.}先生
祖母{U initials v|K.W.}さん（{P age|60代}後半）　連絡は{P phone|0476-00-9025}へ。父方のおば{U given w|ひかる}さん、{P email|hikaru-c@nzmail.example}
塗り残し：{R full q|五味渕早希}、{R org w|有限会社こがらす食品}、{R building a|メープル弥生102}、{O school|こがらす中央こども園}、同居者の免許{P licence|718148916790}
{N word|DV}の有無、{N word|SOS}カード、{N number|様式B-3}、{N law|児福法第25条の3}、{N word|A4}両面。{N date|R8.11.25}`,
  },
  {
    id: 'q-initials-2',
    case: 'himukai',
    marked: `事例（ブロック研修用）　Ｙ町ではなく近隣町。世帯主　{R initials p|M.Y.}氏　{P age|70代}前半、元アスファルト工
妻　{R initials q|M.S.}さん（{P age|69歳}、透析週三回）　居候　{R initials r|E.T.}君（{P age|29歳}）　長女{U initials u|C.H.}さん
民生委員{U initials v|Y.K.}さんより「家電の契約が三つも」。販売元は{O shop|シマデンキ旭浜}、受付者{U family w|都甲}氏
本文に残った実名：{R family p|御園生}、{R org-short w|日向井アスコン}、{R given r|拓真}さん、{R phone-dot t|0479.00.8153}、{P bank|九十九中央信金 旭浜支店 普通 0583319}
職歴欄に「雇用保険　{P employment|1205-638147-0}」、生年月日欄に「{P dob|S32.8.22}」（妻）、{R alias f|ひむかい内科}の診察券{L number|00-31774}
{N word|ＣＷ}、{N word|SV}、{N number|研修3日目}、{N law|生保法第27条}、{N number|65歳以上}世帯の割合、{N body|県社協}`,
  },
  {
    id: 'q-initials-3',
    case: 'tsuzurao',
    marked: `モニタリング要約（外部提供版）　本人：{R initials p|S.T.}さん、{P age|39}、{R dob-western b|1986年12月30日}（←消すこと）
母：{R initials q|T.Y.}さん、{P age|68}。同僚：{R initials r|M.S.}さん、{P age|38}。姉：{U initials u|N.S.}さん、{P age|43}、{P phone|090-0000-8842}
相談員{U initials v|K.T.}さん（{O other|はこだて就労サポートなぎ}）は週一で{R org-short w|つづらおファーム}へ。主治医の{U initials w|O}医師、{O hospital|北辰メンタルケア診療所}
{R org-short o|綴葉会}のGH体験、受給者証{P certificate|0110482936}、{R family r|齊川}さんと同室。予備連絡先{R phone-intl t|+81-138-00-5746}
{N word|GH}、{N word|B型}、{N word|IADL}、{N number|PANSS-30}、{N date|次回1月}、{N body|北海道}の手引`,
  },
  {
    id: 'q-romaji-1',
    case: 'otogawa',
    marked: `To whom it may concern: {R romaji p|Dinesh Karki}, born {R dob-western b|6 November 1994}, lives at {R building a|リバーサイド音川B207}. Cell {R phone-intl m|+81 90-0000-2641}.
Wife: {R romaji q|KARKI, Anita} (DOB {P dob|21/03/1996}, card {P residence-card|MR61830297EC}). Son: {U romaji u|Sanjay KARKI} (born {P dob|Sept. 12, 2018}, age {P age|8}), {R org-school s|汀小}.
Neighbor {R romaji r|Fatima Zahra RAHMAN}, {P age|37} years old, {P email|fz.rahman@mgwmail.example}, {P phone|+81-(0)80-0000-1725}, works at {O shop|Halal Mart Noor}
Guarantor: {U romaji v|Yoichiro NAGOSHI} ({P passport|TZ7063914}), {O workplace|Yokokawa Logitem Co., Ltd.}, web {P url|https://yk-logitem.example/~nagoshi}
{N word|Sahara} desert mug, {N number|2 copies}, {N date|30 Nov 2026}, {N body|Embassy of Nepal}, {N place|Kawasaki}`,
  },
  {
    id: 'q-romaji-2',
    case: 'kogarasu',
    marked: `（海外在住の実父からのメール、機械翻訳前）　Date: {N date|Thu, 12 Nov 2026}　From: {U romaji u|Yujiro Chigusa} <{P email|y_chigusa+jp@expat-post.example}>
I am the father of {R romaji p|Aoi GOMIBUCHI} (DOB {R dob-western b|Feb. 14, 2014}). I turned {P age|38} and live with {U romaji v|Lucía Fernández} at {A address|5-11-2 Tamatsukuridai, Narusawa}.
Her mother {R romaji q|Saki Gomibuchi} ({R phone-intl m|+81 80 0000 6379}, {R email e|saki.gomi@kgmail.example}) does not answer. {R romaji r|HARUTO} is not my son.
Who is {R romaji x|Tatsuya SAGAE}? He called from {P phone|+81 70-0000-4465}. My bank: {P bank|Narusawa Chuo Bank, Tamatsukuridai Branch, Savings 3091447}. Card {P card|4903 0901 6907 2387}.
Passport No. {P passport|TR5510862} ({P dob|1 Oct 1988}). {N word|Haru} means spring, {N word|AOI} is a flower. {N number|Room 4}, {N place|Chiba}, {N law|Hague Convention}`,
  },
  {
    id: 'q-romaji-3',
    case: 'tsuzurao',
    marked: `PASSENGER / ITINERARY　予約番号 {L number|QX7R2M}
1. {R romaji p|TAKAHAMA/SOSUKE} MR　{R dob-western b|30DEC1986}　2. {R romaji q|TAKAHAMA/YUKINO} MS　{P dob|06AUG1958}
3. {R romaji r|SAIKAWA MASATO}　{P dob|08JUL1988}　PPT {P passport|TS3390475}　4. {U romaji u|TONOU KYOHEI}　{P age|44}Y　PPT {P passport|MJ0617284}
Contact: {R phone-intl t|+81 138 00 5746} / {R email e|sosuke1230@tzmail.example}　Emergency: {U romaji v|Sachie Nibutani} {P phone|+819000008842}
Paid by {P card|3714-774127-45151} (holder {U romaji w|BANRI KATONO})　Employer {O workplace|TSUZURAO FARM LLC}
{N place|HAKODATE}–{N place|HANEDA}、{N date|14 JAN 2027}、{N number|NH4728}、{N word|MASA}LA CHAI、添乗は{R org-short o|綴葉会}の職員`,
  },
  {
    id: 'q-foreign-1',
    case: 'otogawa',
    marked: `呼び名のそろえ方：台帳は{R full p|ディネシュ・カルキ}、学校は{R joined p|ディネシュカルキ}、病院は「{R dotted p|ディネシュ　カルキ}」。妻は{R given q|アニタ}さん（{P age|30歳}、{P dob|1996年3月21日}生）。
長男{U foreign u|サンジャ}くん（{P dob|2018・9・12}）は{R org s|音川市立汀小学校}、担任の{U family v|牧之瀬}先生が家庭訪問した。
{R full r|ファティマ・ザフラ・ラハマン}さんの夫{U foreign w|モハマド・イスマイル}さん、{P age|四十二歳}、在留カード{P residence-card|ＨＣ５０１７８８３４ＱＤ}、{O shop|ハラールマート・ヌール}経営、{P phone|044（000）5521}。
教会の{U foreign x|ジョアン}神父が{A address|音川市堤根2-4-19}の部屋を紹介、保証金は{P bank|かながわ湾岸銀行 堤根支店 普通 6420073}。
{N word|アニメ}、{N word|カルキ}臭（塩素）、{N word|ヌードル}、{N place|ダッカ}、{N number|三か国語}`,
  },
  {
    id: 'q-foreign-2',
    case: 'otogawa',
    marked: `技能実習の転籍相談。{U foreign u|チャン・ティ・マイ}さん、{P dob|平成11年1月5日}生、旅券{P passport|K04718263}、カード{P residence-card|ZN 88205174 VA}。同室は{U foreign v|ドゥワイト・ディマス}さん（{P age|24才}）、監理団体は{U full w|錺屋恭平}さん。
職場は{O workplace|汀乾板工業}、前職は{R org-short w|オトガワ製缶}で{R family p|カルキ}さんと同じ班。{R given r|ファティマ}さんに教わって当所へ。郵便は{R address-hyphen a|音川市汀町3-15-2}の{R given q|アニタ}さん気付。
妊娠{N number|5か月}、{O hospital|汀レディースクリニック}、母子手帳{P certificate|No. 08-1147}。{U given x|マイ}さんの夫は国に残り、{P age|三十一}で農業。連絡は{P phone|０８０・００００・２５７９}、Facebookは{L handle|mai.tran.jp05}。
{N law|技能実習法第49条}、{N body|外国人技能実習機構}、{N date|12月11日}に面談。{N word|マイ}ナンバーの説明、{N word|ファ}ミリーサポートの紹介`,
  },
  {
    id: 'q-foreign-3',
    case: 'himukai',
    marked: `{R full r|蛯原拓真}さんの婚約者は{U foreign u|パトリシア・ナカムラ・ロペス}さん（{P dob|1999年12月24日}生まれの{P age|26歳}）。母は{U foreign v|イヴォンヌ・ロペス}さん、{P age|五十八歳}、{O workplace|旭浜水産冷凍}。
在留カード{P residence-card|TB17750936GN}、所属欄は{R org w|日向井アスコン有限会社}のまま。{R family p|御園生}の家に同居し、義父のように{R given p|義雄}さんを慕う。{R alias r|エビ}ちゃんと{R given q|里枝}さんの通院は{R alias f|ひむかい内科}。
国保　記号{P insured|日}　番号{P insured|00718}　保険者{P insurer|126946}。送金は{P bank|九十九中央信金 旭浜支店 普通 0590226}から、カード{P card|5217 5499 7506 2179}。
いとこの{U nickname w|パト}さん（{P age|十九}）も来日予定、旅券{P passport|AV608217}、{L handle|@lopez_ivo68}に写真。電話{P phone|070(0000)3384}
{N place|ロペス}海岸の写真集、{N word|エビ}フライ、{N place|サンパウロ}、{N date|クリスマス前}、{N law|国籍法第3条}`,
  },
  {
    id: 'q-dialect-1',
    case: 'nirehata',
    marked: `{R family p|東海林}のばっちゃ、{P age|八十八}だばって、まんだ口は達者だ。{R alias q|タケ坊}さ怒鳴ってらの、道まで聞こえるもの。生まれだのぁ{R dob-kanji b|昭和十三年九月二十七日}、お彼岸の次の日だど。
{R given q|武史}の嫁だった{U given u|佐和}は、{A address|八甲市大字妙字西平13-8}さ戻ってまった。あれも{P age|57}だべ。{P phone|０１７８の００の９４０６}さ電話すれば出る。
姪の{R given r|沙羅}は{R org-short f|やまばと}さ勤めで、{P dob|昭和60年の2月26日}の生まれで、うぢの娘ど同級よ。
隣の{U family v|忽那}のあんさまが{P plate|八戸 41 ね 6-83}の軽トラで灯油ば運んで、{O shop|はしかみ石油}の{U nickname w|ガソ}さんさ頼んでら。
{N place|東海林}沢の橋ぁ{N date|きのう}から通れねえ。{N number|八十八夜}の茶っこ飲んで、{N word|山鳩}でも見で待ってけろ。`,
  },
  {
    id: 'q-dialect-2',
    case: 'iwatsubo',
    marked: `{R full p|木場ツヤ}ばあは、こん夏で{P age|百}になりやったとよ。{R given q|敬一郎}も{P age|七十七}やかい、老老介護じゃわ。
そん{U family u|飯干}ちゅうにせが、「おれは{P age|二十七}、日向の生まれ」ち言うて、{R address-suffix a|字立石55番地}まで上がり込んだげな。電話は{P phone|〇一二〇―〇〇〇―四七一}じゃ。
孫ん{R given r|芽衣}は{R alias w|岩壺茶協}で茶摘みん世話。あん子は{P dob|平成12年4月17日}生まれじゃかい、{R alias q|ケイ兄}よっか機械に強いわ。{P phone|090.0000.7728}にかけちみない。
{U nickname v|ヨネ}ばっばの後家さんとこ、{O hospital|わかば整骨院}ん隣な、あっこも買わされちょる。{U full w|椎屋ノブ}さんが見回っちょっちゃが。
{R org-short f|岩壺病院}ん前で待っちょって。{N word|ツヤ}んある茶碗を{N number|三つ}、{N date|盆}までに返すかい。{N place|木場}ん滝で冷えた。{N word|百}日咳じゃなか。`,
  },
  {
    id: 'q-dialect-3',
    case: 'kogarasu',
    marked: `そりゃ{R family x|寒河江}のあんちゃんが悪いわな。うちの真下、{R building a|メープル弥生102}から響くんだもの。わたしゃ{P age|七十四}だがね、止めに行ったさ。
{R given q|早希}ちゃんはまだ{P age|三十四}だっぺ。娘の{R given p|葵}ちゃん、{P age|十二}にしちゃ背がちっこい。{P dob|平成四年の五月二十三日}だよ、母親の誕生日は。祝ってやったから覚えてら。
弟の{R alias r|はるぴ}に「ママは」って聞いたら「{R org-short w|こがらす食品}」って言うのよ、賢いねえ。{U given u|和歌子}ばあさんがたまに来っけど、番号は{P phone|0476ー00ー9025}だと。
管理の{U family v|塩月}さんには言ったよ、{O other|京葉ハウジングナビ}の。車は{P plate|成田 330 ぬ 5-27}、{O shop|スナックあけみ}の前に停めっぱなし。
{R org-short o|そらまめの家}の{U given w|久美}さんが迎えに来た。{N word|葵}の鉢、{N date|おととい}倒れてて、{N number|二つ}割れたわ。{N body|役場}に言っといて。`,
  },
  {
    id: 'q-paste-2',
    case: 'tsuzurao',
    noise: 'full-width',
    marked: `件名 {R full r|齊川眞人} / {P dob|1988.7.8} ({P age|38}) / {P employment|0102-771463-5}
本人 {R full p|髙濵壮介} / {R dob-western b|1986-12-30} / {R email e|sosuke1230@tzmail.example} / {R phone t|0138-00-5746}
{R spaced q|髙濵 ゆき乃}様 / {P card|4297 2314 6585 5018} / {P phone|0138-00-6604}
{U full u|戸叶京平} {P email|k.tonou@hkr-job.example} {P url|https://hkr-job.example/staff/tonou}
{U full v|上遠野万里} / {P plate|函館 300 り 88-02} / {A address|綴尾市花見町12条3丁目8-22} / {L handle|@banri_farm}
{N date|2026-11-30} {N number|10:15} {N word|GAF} {N law|第5条} {R number n|S-1107-29}`,
  },
];
