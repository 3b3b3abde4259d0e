import type { Passage } from './passage.ts';

/** Passages of batch Y, part 1: written without having read the engine. */
export const openedY1: readonly Passage[] = [
  {
    id: 'y-dialogue-1',
    case: 'tadenumahara',
    marked: `相談員：{R family p|薬師神}さん、{R org-short w|タデノ精密}の離職票は届きましたか。
{R speaker p|茂登子}：まだです。総務の{U family u|粕壁}さんに二度電話しました。
相談員：雇用保険の番号は{P employment|4209-508136-2}で合っていますね。{P age|67歳}だと高年齢求職者給付金です。
{R speaker p|茂登子}：息子の{R given q|睦}が{R address-suffix a|若松台2丁目18番6号}に戻ってきて、食費が足りません。
相談員：{R alias r|しょう}ちゃんと呼んでいた方は？
{R speaker p|茂登子}：{R full r|鍬形祥吾}さん、息子の同級生。今は{O workplace|ヤマセ倉庫}です。携帯は{P phone|090-0000-8417}。
相談員：{N date|6月9日}に{N body|ハローワーク蓼沼原}へ一緒に行く予定です。{N number|10時半}、{N place|正面玄関}で。妹さんの{U given v|多恵子}さんにも伝えます。`,
  },
  {
    id: 'y-dialogue-2',
    case: 'iwakuramura',
    marked: `保健師　{R full p|魚住千代松}さんは{N date|8月30日}で{P age|97歳}になられます。
ケアマネ　奥さんの{R given q|ミチヱ}さんが「{R given p|千代松}は夜中に山へ行くと言う」と。
保健師　{R org-short f|奥沢診療所}の{U family u|熊膳}先生は、薬を半分にすると話していました。
ケアマネ　介護の番号は{P care|0000518037}、負担割合は{N number|1割}です。
保健師　{R family r|芹川}さん、毎朝のぞいてくれるんでしょう。
{R speaker r|芹川}　はい。でも来月から{O workplace|恵那峡ガラス工芸}の寮に入ります。{R family p|魚住}さんの娘の{U full v|石樽 みさを}さんが{N place|中津谷}から来るそうです。電話は{P phone|0573-00-8219}。
保健師　地区の{N word|魚住まい館}（淡水魚の水槽）の前で待ち合わせですね。{N post|民生委員}さんにも言っておきます。`,
  },
  {
    id: 'y-dialogue-3',
    case: 'yashihama',
    marked: `{R speaker q|八重子}：{R given p|アグス}はまじめに働くさ。{R org-short w|東原マリン}の社長もほめてる。
職員：ありがとうございます。{R full p|アグス・ヌグロホ}さんの在留カードは{P residence-card|TN40815562GH}、期限は{N date|来年3月}ですね。
{R speaker q|八重子}：孫の{R given r|瑛太}が{R org-school s|椰子浜中}に行かないのよ。担任の{U family u|比謝}先生は毎日来るけど。
職員：{R full r|伊佐敷瑛太}くんは{P age|14歳}。生まれは{P dob|平成24年5月20日}で間違いないですか。
{R speaker q|八重子}：そう。友だちの{U nickname v|ヒガっち}の家にいる。{A building|ハイムうりずん305}。
職員：{R family q|知念}さんの電話は{R phone t|098-000-8263}のままですね。{N body|児童相談所}から{N number|二人}で伺います。{N place|八重山}そばのお店の角ですね。`,
  },
  {
    id: 'y-memo-1',
    case: 'katawatari',
    marked: `{N date|R8.11.4}　{N number|13:20}　訪問　{R full p|嶋貫久米雄}宅
・本人（{R dob-letter b|S11.11.23}生、{P age|89}歳）こたつで就寝中。妻{R given q|志津恵}さん対応
・{R alias p|くめ}さんの通帳は甥の{R full r|髙須 晴臣}氏が預かっている
・年金の入金先　{P bank|羽陽銀行潟渡支店　普通　1408256}
・基礎年金番号　{P pension|3508-214067}
・{R org-short f|ひばりの杜}の空きは{N number|2床}。相談員　{U family u|阿部木}
・車は廃車の予定　{P plate|秋田 500 す 81-46}
・隣家の{U given v|ヨシ}さん（{A address|潟渡町大字砂山字家ノ下22番地}）が鍵を預かる
・{N place|砂山}線のバスは{N date|12月}から減便。{N body|地域包括支援センター}へ連絡`,
  },
  {
    id: 'y-memo-2',
    case: 'narisuna',
    marked: `引継メモ（{N post|主任}→{N post|担当}）
対象：{R full p|橘田琴音}（旧姓：{R old-name p|楠瀬 琴音}）{R dob-western b|1997年10月5日}生
夫：{R given q|悠馬}さん　{R org-short w|セイランフーズ}の夜勤　社員番号{L number|SF-08214}
・母子健康手帳　{P certificate|第3082号}　予定日{N date|2/20}
・{R phone m|070-0000-8194}は日中つながらない。メール{R email e|kitta_kotone@nsmail.example}が早い
・義父の友人{R family r|鷲見}さん（民生委員ではない）が毎月米を届ける
・産科は{O hospital|なぎさ産婦人科クリニック}、助産師{U full u|蓮沼 千景}
・滞納家賃{X sum|18万6千円}、大家{U family v|碓井}氏（{P phone|03-0000-8261}）
・{N law|児童福祉法第6条の3第5項}の特定妊婦に当たるか、{N date|次週}の会議で判断`,
  },
  {
    id: 'y-memo-3',
    case: 'yumikakegawa',
    marked: `電話のあと走り書き　{N date|5/14}
{R family q|沓掛}くん（{R org-school s|南第三小}）{N number|3日}欠席。母{R given p|カマラ}さんは{R org-short w|ミナヅキ製菓}の早番で{N number|5時}出勤
父{R full r|沓掛拓郎}さんは長距離。{P plate|浜松 130 あ 8-25}のトラック
妹は{U given u|アスミタ}ちゃん、{P age|3歳}　園は{O school|ひよどり保育園}
受給者証番号　{P certificate|8140263}
国保　記号{P insured|弓掛}　番号{P insured|2081437}　保険者番号{P insurer|211730}
{R given q|蓮斗}くんの友達のお母さん{U full v|大豆生田 翠}さんから通報。{N place|榎木町}公園に{N number|21時}まで一人でいた
→ {N post|係長}報告済。整理番号{R number n|ユ-2297-06}`,
  },
  {
    id: 'y-email-1',
    case: 'tadenumahara',
    marked: `件名：Re: {R full q|薬師神 睦}様の債務の件
生活支援課 ご担当者様
司法書士の{U full u|柳楽 亮祐}です。{R full p|薬師神茂登子}様（{R email e|yakushijin.m@tdmail.example}）からもご連絡をいただきました。
{R given q|睦}様のカードは{P card|4269-1575-8411-0031}、ローン契約番号は{L number|81-440263-7}です。会社の寮を出て{R address a|蓼沼原市若松台2丁目18番6号 メゾン連雀204}に転居されたとのこと。
保証人は{R full r|鍬形 祥吾}様と、叔父の{U full v|唐木沢 鉄男}様です。
{N law|利息制限法第1条}による引き直しをいたします。{N date|7月3日（金）}{N number|14:00}に事務所へお越しください。
電話　{P phone|0285-00-8392}　FAX　{P phone|0285-00-8393}
{P email|r.nagira@kitakaze-shiho.example}`,
  },
  {
    id: 'y-email-2',
    case: 'yashihama',
    marked: `From: {P email|kanri@higashibaru-marine.example}
To: {X email|fukushi@town.yashihama.example}
Subject: {R romaji p|AGUS NUGROHO} さんの社会保険
椰子浜町福祉こども課　様
いつもお世話になっております。{R org w|合同会社東原マリン}、経理の{U family u|仲程}です。
{R full p|アグス・ヌグロホ}（{R dob-western b|1986年4月1日}生）の書類を送ります。
・旅券番号　{P passport|C8140263}
・基礎年金番号　{P pension|7210-081446}
・被保険者証　記号{P insured|2815}　番号{P insured|84}　保険者番号 {P insurer|01138973}
住まいは{R full q|知念八重子}さん方、{R address a|椰子浜町字東原642番地}です。
通訳の{U foreign v|ヘンドラ・ウィジャヤ}さんが{N date|4月10日}に同行します。{N number|様式第12号}は社長印のあと郵送します。`,
  },
  {
    id: 'y-email-3',
    case: 'katawatari',
    marked: `件名：【転送】伯父の入所について
健康福祉課の皆様
{R full r|髙須晴臣}と申します。伯父{R full p|嶋貫 久米雄}の件でご連絡します。
{R org f|特別養護老人ホームひばりの杜}から、{N date|12月1日}に空きが出ると聞きました。伯母の{R given q|志津恵}は反対ですが、私の携帯（{R phone m|080-0000-8315}）に{R org-short o|潟渡福寿会}の{U full u|進藤 里絵}さんから毎日電話が来ます。
本家の{R relative p|嶋貫} {U given v|庄右衛門}にも話しましたが、{A address|秋保田市手形新町9-14}にいて動けません。
伯父の写真は {P url|https://photo.harukura.example/kumeo89} にあります。
後期高齢者医療の番号は{P insured|08152046}です。
{N law|老人福祉法第11条}の措置にはならないのでしょうか。{N body|秋田県}のしおりは{N number|24頁}まで読みました。`,
  },
  {
    id: 'y-table-1',
    case: 'narisuna',
    marked: `氏名	続柄	年齢	連絡先	備考
{R full p|橘田　琴音}	本人	{P age|28}	{R phone m|070-0000-8194}	妊娠{N number|32週}
{R full q|橘田　悠馬}	夫	{P age|30}	{P phone|080-0000-8437}	{R org w|株式会社セイランフーズ}
{R full r|鷲見　勇吉}	知人	{P age|71}	-	{R org-short o|ほおずき}会員
{U full u|楠瀬川 佳代}	実母	{P age|54}	{P phone|0479-00-8206}	{A address|銚波市外川台町3-10-8}
{U full v|小日向 敬}	家主	-	{P email|obinata.k@sunamachi.example}	滞納あり
{N number|計5名}	-	-	-	{N date|2月3日}現在`,
  },
  {
    id: 'y-table-2',
    case: 'iwakuramura',
    marked: `日付,利用者,サービス,担当,備考
{N date|9/1},{R full p|魚住千代松},通所,{U family u|下呂山},送迎車 {P plate|飛騨 300 ら 8-31}
{N date|9/2},{R full q|魚住ミチヱ},訪問看護,{U family v|白木峰},{R org-short f|奥沢診療所}より
{N date|9/3},{R given p|千代松},短期入所,{O other|ショートステイあまご},被保険者番号 {P care|0000829143}
{N date|9/5},{R full r|芹川昴},家族相談,{N post|保健師},{R address-suffix a|大字奥沢1186番地}で面談
{N date|9/8},{R family q|魚住}（妻）,受診,{O hospital|県立飛騨病院},後期高齢 {P insured|38014206}
,{N number|延べ5件},,,`,
  },
  {
    id: 'y-table-3',
    case: 'yumikakegawa',
    marked: `No.|児童|保護者|学校|就学援助番号
{N number|1}|{R full q|沓掛蓮斗}|{R full p|カマラ・タマン}|{R org s|弓掛川市立南第三小学校}|{R number n|ユ-2297-06}
{N number|2}|{U full u|雨谷 詩織}|{U full v|雨谷 剛}|{O school|弓掛川市立北小学校}|{P certificate|ユ-2304-11}
{N number|3}|{U foreign w|プラディープ・ライ}|{U foreign x|スシラ・ライ}|{R org-school s|南第三小}|{P certificate|ユ-2310-02}
口座|{R full r|沓掛拓郎}|{P bank|遠江信用金庫 榎木町支店 普通 0814326}|{N date|5月末}振込|
連絡|{R phone m|090-0000-8052}|{P phone|053-000-8145}|{N place|市役所3階}|`,
  },
  {
    id: 'y-form-1',
    case: 'tadenumahara',
    marked: `生活保護申請書
フリガナ　{R katakana p|ヤクシジン　モトコ}
氏名　{R full p|薬師神　茂登子}　印
生年月日　明・大・昭・平　{R dob-era b|33年6月9日}（満{P age|67}歳）
個人番号　{P my-number|4779-1912-7652}
住所　〒{P postal|329-8104}　{R address a|蓼沼原市若松台2丁目18番6号　メゾン連雀204}
電話　{R phone-paren t|0285（00）8127}
世帯員　{R full q|薬師神　睦}（長男）　{P dob|平成2年1月14日}　勤務先 {R org w|（株）タデノ精密}
扶養義務者　{U full u|戸祭 多恵子}（妹）　{A address|下野原市西方町金崎281}
家主　{U full v|鹿沼田 秀}
提出先　{N body|蓼沼原市福祉事務所長}　{N law|生活保護法第24条}　{N number|様式第3号}`,
  },
  {
    id: 'y-form-2',
    case: 'katawatari',
    marked: `介護保険　要介護認定・要支援認定申請書
被保険者番号　{P care|0000814629}　医療保険者番号 {P insurer|39146469}
被保険者氏名　{R spaced p|嶋貫　久 米 雄}　（{R katakana p|シマヌキ}）　男
生年月日　{R dob-era b|昭和11年11月23日}
住所　{R address a|潟渡町大字砂山字中谷地317番地4}　電話 {R phone t|0187-00-8246}
申請者　{R full r|髙須　晴臣}　続柄　甥　{R phone m|080-0000-8315}
主治医　{U full u|能代谷 英俊}　医療機関　{O hospital|雄物台内科医院}
同居　{R full q|嶋貫　志津恵}（{P age|85歳}）
施設希望　{R org f|特別養護老人ホームひばりの杜}　担当　{U family v|進藤}
{N law|介護保険法第27条}　受付　{N date|令和8年11月6日}　{N post|課長}　{N post|主査}`,
  },
  {
    id: 'y-form-3',
    case: 'yashihama',
    marked: `在留資格変更　添付書類チェック表
氏名（旅券のとおり）{R romaji p|NUGROHO, AGUS}　通称 なし
生年月日　{R dob-slash b|1986/4/1}　国籍　{N place|インドネシア}
旅券　{P passport|E8305514}　在留カード　{P residence-card|RA81402637MB}
住民票コード　{P resident-code|23261852668}
住居地　{R address a|椰子浜町字東原642番地}（{R full q|知念　八重子}方）
勤務先　{R org w|合同会社東原マリン}　代表　{U full u|真玉橋 朝徳}
配偶者　{U foreign v|シティ・ラハユ}
運転免許　{P licence|970210469420}　番号 {R number n|7720-3158}
提出　{N body|出入国在留管理庁}　{N law|入管法第20条}　{N number|正副2通}
連絡　{O other|行政書士事務所あだんリーガル}　{P phone|098-000-8371}`,
  },
];
