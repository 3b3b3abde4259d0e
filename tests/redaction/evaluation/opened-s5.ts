import type { Passage } from './passage.ts';

/** Passages of batch S, part 5: written without having read the engine. */
export const openedS5: readonly Passage[] = [
  {
    id: 's-kanji-numeral-4',
    case: 'shiohiura',
    marked: `{R full p|岡林鶴美}　{R dob-kanji b|昭和十五年二月十一日}生　{P age|八十六歳}　〒{P postal|七八九―一九二〇}
{R address-kanji a|汐干浦町大字入野浜字中屋敷四百二番地五}　電話　{R phone-kanji t|〇八八〇―〇〇―三一七四}
遺言案　長男{R given q|弘毅}に{P bank|土佐南信用金庫入野支店普通預金〇三一八八二六}、次男{R relative p|岡林}{U given u|洋祐}（{P dob|昭和四十六年九月三十日}生、{P age|五十五}）に山{N number|二町三反}
証人　{R full r|西森千賀}（{P age|七八才}）、{U full v|公文田源吉}（{P dob|昭和廿四年五月二日}生）
遺言執行　{R org-short o|汐干浦福祉会}顧問の{U family w|矢野川}司法書士　介護保険　{R number n|〇〇〇〇九二六四七一}
{N law|民法第九百七十条}、{N date|十二月一日}付、{N number|正本一通}、{N word|千賀}の浦の絵葉書に下書きあり`,
  },
  {
    id: 's-kanji-numeral-5',
    case: 'hotarubashi',
    marked: `後見開始申立書（下書き）　本人　{R full p|植村豊子}　{R dob-kanji b|昭和二二年七月三〇日}生、{P age|七十九歳}　番号{R number n|三三〇四一八七二六五}
住所　{R address-kanji a|蛍橋市川端通一丁目九番二三号}　{R building a|川端ハイツ二〇二号}　電話{R phone-kanji t|〇七二―〇〇〇―五五三八}
申立人　{R full q|植村浩之}　{P dob|昭和五十年四月十二日}生　携帯{P phone|〇八〇―〇〇〇〇―三三七五}　個人番号{P my-number|六九〇〇　〇一八四　八五八一}
候補者　{U full u|郡家谷泰造}弁護士　{A address|篠塚市魚屋町二丁目五番一号}　{P phone|〇七二（〇〇〇）九一四四}
知人　{R full r|竹﨑静雄}（{P age|七四}）が{P bank|川南信用組合本店定期〇四四一〇二七}を預かる。姪　{U given v|加奈枝}、{P age|四十代}
{N law|民法第七条}、収入印紙{N number|八百円}、{N date|令和八年師走}`,
  },
  {
    id: 's-kanji-numeral-6',
    case: 'isomatsu',
    marked: `申込者　{R full p|福地颯真}　{R dob-kanji b|平成十四年九月五日}生（{P age|二十四}）　携帯{R phone-kanji m|〇八〇―〇〇〇〇―七七一六}
現住所　{R address-kanji a|磯松市浜田町七番三一号}　{R building a|ラ・メール浜田A―一〇五}　〒{P postal|八五〇―〇九一七}
母　{R given q|美代子}　{P dob|一九六九年八月二十三日}生　{P age|五七歳}　基礎年金番号{P pension|四二〇三―六六一八〇五}
保証人　{U full u|針本岳人}　{P dob|昭和三八年一月七日}　{O workplace|松ヶ枝造船}　運転免許{P licence|九〇一八九一二二一六〇〇}
指導員　{R full r|一ノ瀬薫}　{P age|四十七歳}　車{P plate|長崎　四八〇　さ　八一―二二}　{R org o|一般社団法人いろは工房}　介助{U family v|鯨津}さん
{N number|二階}以下を希望、家賃{N number|二万円}、{N date|十月号}の広報、{N law|市営住宅条例第六条}`,
  },
  {
    id: 's-variant-4',
    case: 'hagoromodai',
    marked: `表記ゆれ　住基 {R variant p|澤邉　眞帆}　学校 {R variant p|沢辺真帆}　戸籍システム {R ivs p|澤邊\u{e0105}真帆}　旧 {R variant p|桑折眞帆}
長男　{R variant q|沢邊悠斗}（{P age|9歳}）　同じ{R org-school s|若宮小学校}に{U full u|澤渡柊人}がおり、取違いに注意。{P dob|2017年7月7日}生
父　{R full r|松尾賢治}（{P dob|昭62.2.9}）　旅券 {P passport|TZ7204418}　書類の送り先 {A address|稲木市押立3-18-2}　{P phone|042-000-8836}
住所表記　{R address a|羽衣台市若宮二丁目8-15 グランコート若宮501}／{R address-suffix a|若宮2丁目8番地15号}　台帳{R number n|００４８２９１５}
住民票コード　{P resident-code|58222860987}（母）、{P resident-code|53074601215}（長男）　照会 {P email|koseki.hago＠hagocity.example}
回答者 {O hospital|高幡レディースクリニック}の{U family v|廣田谷}先生。{N word|真帆船}の図柄、{N body|法務局}、{N law|戸籍法第49条}、{N number|4文字}、{N date|12月9日}`,
  },
  {
    id: 's-variant-5',
    case: 'hotarubashi',
    marked: `名寄せの結果。金融機関は「{R variant r|竹崎靜雄}」、年金は「{R variant r|竹嵜静雄}」、本人の署名は「{R full r|竹﨑静雄}」。{P age|74歳}。
世帯主は「{R variant p|植村豐子}」で通帳を作り、{P bank|川南信用組合 川端支店 普通 0719283}。生年月日は{R dob-western b|1947.7.30}で一致。
息子の「{R full q|植村浩之}」と別人「{R relative p|植村}{U given u|弘幸}」（{P dob|S49.12.1}、{P age|51}）の口座が一つにされていた。免許 {P licence|128510032480}。
{R org-short f|川端クリニック}の診察券は{L number|30-2218}、主治医「{U spaced v|陌 間}」。年金 {P pension|6602 771934}
{R org-short o|ほたるの灯}の{U given w|未央}さん経由、{R address-hyphen a|川端通1-9-23-202}へ郵送
{N word|豊}作祭、{N place|竹崎}岬、{N number|3件}の不一致、{N law|番号法第9条}、{N date|R8/11/30}`,
  },
  {
    id: 's-variant-6',
    case: 'akebizawa',
    marked: `家主は登記では「{R variant r|澁谷冨治}」、封筒では「{R variant r|澁\u2f95富治}」、表札は「{R family r|渋谷}」。{P dob|昭和十八年四月九日}生の{P age|83歳}
借主「{R ivs p|遠\u{e0101}藤\u{e0101}勝代}」　{R dob-slash b|1958/11/03}　携帯 {R phone-dot m|080.0000.2957}
同居「{R joined q|遠藤直樹}」　愛称{R alias q|ナオ坊}　{P age|四四歳}　車 {P plate|山形 581 ほ 7-35}
住所　{R address a|木通沢市鍛冶町３丁目１１－６　コーポ最上２０３}　勤め　{R org w|株式会社アケビ縫製}　元同僚{U full u|髙擶 民江}（旧字）、{P age|七十一}
督促の代理　{O other|みちのく債権回収}　{U family v|檜岡}　{P phone|0120-000-417}　{P url|https://michinoku-sk.example/pay?id=70418}
{N place|渋谷}駅、{N word|富}の再分配、{N date|文化の日}、{N number|八十三枚}の写し、{N body|山形地方法務局}`,
  },
  {
    id: 's-half-kana-4',
    case: 'akebizawa',
    noise: 'half-width-kana',
    marked: `モウシコミ {R katakana p|エンドウ カツヨ} {R dob-letter b|S33.11.03} {P age|68}サイ デンワ {R phone t|0237-00-4186}
ドウキョ {R katakana q|エンドウ ナオキ} {P dob|S57.05.30} ケイタイ {P phone|070-0000-6831}
ヤヌシ {R katakana r|シブヤ トミジ} {P age|83サイ} / ホショウニン {U kana u|アテラザワ ヒロミ}
ヒキオトシ {P bank|デワジシンキン カジマチシテン フツウ 1180742} カード {P card|4747 7966 9111 9906}
キンムサキ {R org w|株式会社アケビ縫製} コヨウホケン {P employment|0603-441827-5} ショウカイ {U kana v|ハガヌマ テツ}
トリアツカイ {N number|10ケン} {N date|11/27} {N word|カツ}ドン {N place|シブヤ}エキ {N body|ハローワーク}`,
  },
  {
    id: 's-half-kana-5',
    case: 'shiohiura',
    marked: `ｶｲｺﾞ ｻｰﾋﾞｽ ﾘﾖｳｼｬ ﾒｲﾎﾞ
{R half-kana p|ｵｶﾊﾞﾔｼ ﾂﾙﾐ} ｻﾏ {R dob-letter b|S15.02.11} ({P age|86ｻｲ}) TEL {R phone t|0880003174} ﾋﾎｹﾝｼｬ {R number n|0000926471}
ｷｰﾊﾟｰｿﾝ {R half-kana q|ﾋﾛｷ}ｻﾝ {P phone|09000005847} / {R half-kana r|ﾆｼﾓﾘ ﾁｶﾞ} ｻﾏ {P dob|1948/05/19}
{U half-kana u|ﾓﾘｵｶﾀﾞﾆ ｼｹﾞﾏｻ} ｻﾏ {P dob|S08.03.21} ({P age|93}) {P care|0000502764} ｼｾﾂ {R org f|特別養護老人ﾎｰﾑ黒潮のさと}
{U half-kana v|ｲﾖｷ ﾊﾂｴ} ｻﾏ {P age|90ｻｲ} ｺｳｷｺｳﾚｲ {P insured|40339102} ｼｭｼﾞｲ {U half-kana w|ﾋﾛｾｶﾞﾜ} ｾﾝｾｲ
{N number|3ﾒｲ} {N date|R8.11} {N word|ﾂﾙ}ｼｶﾞｷ ﾂｸﾘ {N place|ｼﾏﾝﾄ}ｶﾞﾜ {N body|ｺｳﾁｹﾝ}`,
  },
  {
    id: 's-half-kana-6',
    case: 'komagahara',
    marked: `口座振替データ　照合結果（{N date|R8.11.25}）
{R half-kana p|ﾌｧﾑ･ｺﾞｯｸ･ﾘｴﾝ}　{P bank|ｼﾞｮｳﾓｳｼﾞｷﾞﾝｺｳ ｱｻﾋｶﾞｵｶｼﾃﾝ 普通 1094426}　{R dob-era b|平成6年8月16日}
{R half-kana q|ﾛﾄﾞﾘｺﾞ ｶﾙｳﾞｧｰﾘｮ}　記号{P bank|10460}番号{P bank|22817731}　{P dob|1990.03.03}　カード{P residence-card|RH58120447FA}
{R half-kana r|ﾀﾍﾞｲ ﾏｻｷ}　自治会費口　{P bank|JAｺﾏｶﾞﾊﾗ 本店 普通 0028816}　{P phone|0270-00-3352}（{P age|64ｻｲ}）
{U half-kana u|ﾎﾞ ﾊｲ ｲｴﾝ}　通訳料　個人番号{P my-number|3550 7172 9942}　／　{U half-kana v|ｻﾝﾄｽ ｼﾞｮｱﾝ}　{P age|41}　{R org-short w|ｺﾏｶﾞﾊﾗ樹脂}社員
不一致{N number|2ｹﾝ}、{N word|ﾏｻｷ}ﾉﾊﾅは花の名、{N place|ｱｻﾋｶﾞｵｶ}ﾊﾞｽﾃｲ、{N body|ｹﾝｼﾞｭｳﾀｸｷｮｳｷｭｳｺｳｼｬ}`,
  },
  {
    id: 's-initials-4',
    case: 'isomatsu',
    marked: `事例検討　対象：{R initials p|S.F.}さん（{P age|24歳}・男）　母：{R initials q|M.F.}さん（{P age|五十代}）　担当：{R initials r|K.I.}氏
生年月日 {R dob-slash b|2002/9/5}、手帳 {P certificate|B2-40716}。{R org-short o|いろは工房}に週{N number|4日}
同じ寮の{U initials u|T.H.}さん（{P age|27}）から金を借り、{U initials v|Ｙ・Ｍ}君も保証。貸したカードは{P card|3596 0790 2007 5816}
{R initials p|Ｆ}さん本人「{R org-short o|いろは工房}の{U family w|鯨津}さんに言えんかった」　母の番号 {P phone|090-0000-4416}
比べる例としてA氏（就労歴あり）、B氏（なし）を挙げた。会議名{N word|S・S・T}、{N law|法第29条}
印刷{N number|6部}、{N date|11月末}に回収。{N post|課長補佐}預かり。公印なしの写しは{R number n|イ障-3052}の束へ、〒{P postal|850-0921}`,
  },
  {
    id: 's-initials-5',
    case: 'hagoromodai',
    marked: `要対協 個別ケース会議資料（取扱注意）
母 {R initials p|M・S}さん　{P age|30代}　{R org-short w|パティスリー羽衣}勤務／長男 {R initials q|Y.S.}くん　{P age|9歳}　{R org-short s|若宮小}／次男 {U initials u|K.S.}くん　{P age|1歳}
実父 {R initials r|Ｋ．Ｍ．}氏　{P dob|1987年2月9日}　車 {P plate|多摩 330 ね 46-08}　電話 {P phone|080ｰ0000ｰ1952}
母方祖母 {U initials v|S.K.}さん　{P age|六十四歳}　{A address|稲木市矢野台3-7-2}　母の生年月日 {R dob-letter b|H3.4.27}
参考：X氏の例、Y氏の例。学校は{U family w|保科川}教諭が窓口。児童扶養手当証書 {P certificate|第40718号}
{N body|児相}のＳＶ、{N number|K6尺度 14点}、{N law|児福法25条の2}、{N date|次回1/14}`,
  },
  {
    id: 's-initials-6',
    case: 'shiohiura',
    marked: `地域ケア会議　個票　氏名（イニシャル）：{R initials p|T.O.}　年齢：{P age|86}　要介護{N number|2}
主介護者：{R initials q|H.O.}さん（{P age|五十九}、船員）　隣人：{R initials r|C・N}さん（{P age|七十代}）
{N word|P.D.C.A.}で見直す。入所候補 {R org-short f|黒潮のさと}、運営 (福){R org-short o|汐干浦福祉会}
次男の妻 {U initials u|E.O.}さん　{P email|e-oka77@tosamail.example}　金銭管理は{U full v|公文田 源吉}さん、{P phone|0880-00-2238}
保険情報 被保険者 {R number n|0000-926-471}／後期高齢 {P insured|40261187}／保険者 {P insurer|39962618}　主治医 {U initials w|H}先生
{N law|介護保険法第115条の48}、{N date|R8.12.3}、{N number|ADL 45点}、{N body|県高齢者福祉課}、{N post|主任ケアマネ}`,
  },
  {
    id: 's-romaji-4',
    case: 'komagahara',
    marked: `Name: {R romaji p|PHAM NGOC LIEN} / D.O.B.: {R dob-western b|16 Aug 1994} / Card No. {R number n|TH40728516CA} / Passport {P passport|C2290715}
Husband: {R romaji q|Carvalho, Rodrigo} ({P age|36}) / Card {P residence-card|RH58120447FA} / Mobile {P phone|+81-80-0000-6174}
Neighbor: {R romaji r|Masaki TABEI} {P phone|(0270)00-3352} / Sister: {U romaji u|Pham Ngoc Chau} {P dob|1999/12/24}
Address: {R address-hyphen a|駒ヶ原市旭ヶ丘5-22 県営旭ヶ丘住宅C棟308} 〒{P postal|379-2011} / Mail {R email e|LIEN.PN94@komamail.example}
Friend: {U romaji v|Joanne Santos} ({P age|41}), works at {O workplace|Jomo Linen Supply}, Facebook {L handle|joanne.sts.41}
Room {N number|2F-B}, {N date|Dec. 4, 2026}, {N body|Immigration Services Agency}, {N place|Tokyo}, ページ{N number|3/4}`,
  },
  {
    id: 's-romaji-5',
    case: 'hotarubashi',
    marked: `航空券と宿の名義（一時帰省の扶助申請に添付）
{R romaji p|UEMURA TOYOKO} MRS / {P age|79} / {R romaji q|Hiroyuki UEMURA} MR / {P dob|1975-04-12}
連絡 {R phone-intl t|+81 72-000-5538}　精算カード {P card|3740 829210 59735}　予約 {L number|QX7T2M}
同行 {R romaji r|Takezaki Shizuo} ({P dob|1952.10.30})　迎え {U romaji u|Kanae UETSUKI} {P email|kanae_u@kusubamail.example}
宿の明細「{U romaji v|SAIKA MIO} 様」は{R org-short o|ほたるの灯}の立替え　旅券 {P passport|MU6041827}　住民票コード {P resident-code|75725344970}
便名 {N number|JX417}、{N place|KANSAI}、{N number|2PAX}、{N date|20DEC}、{N law|局長通知第7}、{N word|TOYO}ベッド社の車椅子`,
  },
  {
    id: 's-romaji-6',
    case: 'akebizawa',
    marked: `【ログイン名の一覧を照合】
ID：{L handle|endo-k58} … {R romaji p|Endo Katsuyo}（{R kana p|えんどう かつよ}）　{R email e|endo-katsu@akebimail.example}
ID：{L handle|naoki_e} … {R romaji q|NAOKI ENDOH}　生年月日 {P dob|1982/05/30}　{P age|44}　{P url|http://blog.akebinet.example/naoki-e}
ID：{L handle|tomiji_s} … {R romaji r|Tomiji Shibuya}　免許 {P licence|738593818600}　{P phone|0237.00.5521}　{U romaji u|Michiru Sagae} （店主、{P age|60}）
ID：{N word|guest} … {U romaji v|Bui Van Khoa}　在留 {P residence-card|GD30917742LA}　雇用保険 {P employment|0610-227840-9}　{R org-short w|アケビ縫製}の実習生
{N number|Ver. 2.4}、{N date|Nov 2026}、{N place|Shibuya}-ku、{N word|Naoki}賞の本、{N body|Hello Work}`,
  },
  {
    id: 's-foreign-4',
    case: 'komagahara',
    marked: `{R full p|ファム・ゴック・リエン}さん（{P age|32歳}）は妊娠{N number|7か月}。母子手帳 {P certificate|第8-0331号}。診察は{O hospital|つるがね産婦人科}の{U family u|関根沢}先生。
夫の{R given q|ロドリゴ}さん（{P dob|1990年3月3日}生）は{R org-short w|コマガハラ樹脂}で指を切り、労災。健保 {P insured|1204-77}、雇用保険 {P employment|1008-552719-4}。
長女{U foreign v|ミー・アン}さんは{P age|十三歳}、{R org-school s|旭ヶ丘中}の{N word|美術部}。SNSは{L handle|@my_an.komaga}。
通訳は{U foreign w|ヴォー・ハイ・イェン}さん（在留{P residence-card|UJ18240977DA}）、謝金は{P bank|上毛路銀行本店 普通 0417725}。
{R full r|田部井 正樹}さんが{P phone|0270-00-3352}で受ける。{N place|ハイフォン}市、{N word|オリエンテーション}、{N law|母子保健法第16条}、{N date|1月20日}予定日`,
  },
  {
    id: 's-foreign-5',
    case: 'isomatsu',
    marked: `入寮者の外国人実習生と{R full p|福地颯真}さんの間の貸し借り
・{U foreign u|スリヤ・プトラ・アグン}さん（{P dob|2001/02/17}、{P age|25}）　旅券 {P passport|X3380174}　カード {P residence-card|BE62091847KA}
・{U foreign v|エカ・ラハユ}さん（{P age|二十三歳}）　{O shop|インドネシア食材ワルン}でも働く　{P phone|070-0000-9934}
・職長 {U full w|百武 克典}（{P email|k-hyakutake@isokama.example}）、{R org-short w|磯松かまぼこ}本工場
・間に立つのは{R given q|美代子}さんと{R family r|一ノ瀬}さん。{R building a|ラ・メール浜田A-105}で{N date|12/6}に話す。{R phone m|080-0000-7716}
{N place|バリ}島、{N word|エカテリーナ}の劇、{N number|1万2千円}、{N body|外国人技能実習機構}、{N law|実習法第9条}`,
  },
  {
    id: 's-foreign-6',
    case: 'hagoromodai',
    marked: `国際離婚の相談。{R full p|澤邊真帆}さんの妹{U given u|里咲}さん（{P age|31}）の夫は{U foreign v|ダニエル・オコンクウォ}さん、{P dob|1988年1月30日}生、在留カード {P residence-card|NG77401826HA}。
子は{U foreign w|アマラ}ちゃん（{P age|四歳}、{P dob|R4.10.11}）。個人番号 {P my-number|3369 9937 5489}。{O school|ブライトスター・キンダー}在園。
夫の勤めは{O workplace|ラゴス中古車貿易}、車 {P plate|所沢 100 す 55-90}、{P url|https://lagos-auto.example/danny}。姉の子の{R given q|悠斗}くんと従兄弟。
{R org-short w|パティスリー羽衣}へ迎え。緊急時 {R phone m|090 0000 6318}、{R family r|松尾}氏には知らせない
{N body|ナイジェリア大使館}、{N law|ハーグ条約実施法第6条}、{N number|2通}の訳文、{N date|年内}、{N word|ダニエル}書の引用`,
  },
  {
    id: 's-dialect-4',
    case: 'shiohiura',
    marked: `「{R family p|岡林}のばあちゃん、{P age|八十六}になったき、もう畑はやめちょきって{R family r|西森}さんが言いゆうがよ」
「{R given q|弘毅}はどこにおるがで」「沖よえ。{R alias q|ヒロやん}の番号は{P phone|090-0000-5847}やったかねえ。嫁の{U given u|佐代}さんが{P age|五十七}で腰が痛いいうて、{O hospital|入野浜医院}の{U family v|弘瀬川}先生に診てもろうたと」
「うちも{P age|七十八}ぜよ。{P dob|昭和二十三年五月十九日}の生まれやき」「ほいたら{R given r|千賀}さんもデイに来たらえいわ。家は{R address-suffix a|中屋敷402番地5}の隣やろう」
「{R org-short f|黒潮のさと}は{N number|十七人}待ちやと、{R org-short o|汐干浦福祉会}の{U family w|矢野川}さんが。ほんで保険の番号は{P insured|40261187}かえ」
「{N place|四万十}の{N word|鶴}も来んなったねや。{N date|おとつい}{N body|役場}の車が来ちょった」電話は{R phone t|0880-00-3174}。`,
  },
  {
    id: 's-dialect-5',
    case: 'akebizawa',
    marked: `「{R given p|勝代}さんだば、{P age|六十八}だず。{R org-short w|アケビ縫製}さ三十年もいだっけのに、むごいなあ」
「息子の{R given q|直樹}も、はあ{P age|四十四}だもの、嫁も来ねで。{U full u|左沢 広海}さんが世話すっぺっていったんだげど、あの人も{P age|六十七}だべ」
「{R family r|渋谷}の旦那は{P age|八十三}なのに口だけは達者でよ。{R building a|コーポ最上203}ば出でいげって」
「娘の{U given v|千絵}は{P dob|昭和五十八年の九月二日}生まれだっけ。電話だば {P phone|0235の00の7718} さかげでけろ」「んだば、ゆうちょの記号{P bank|18560}、番号{P bank|20417731}さ入れでけろってよ」
「{U family w|阿曽沼}先生は{N date|あさって}休みだど。{N number|三合}の酒で{N word|勝}ったつもりになんなや」{N place|最上}川の橋、{N body|役所}の人も聞ぎさ来た。{R dob-kanji b|昭和三十三年十一月三日}だど。`,
  },
  {
    id: 's-dialect-6',
    case: 'isomatsu',
    marked: `母「{R given p|颯真}はもう{P age|二十四}ばってん、まだ子どものごたっとですよ。{R org-short w|磯松かまぼこ}ば休むて言うて」
職員「{R family r|一ノ瀬}が迎えに行きますけん。寮の{U family u|平古場}さん、{P age|五十九}の人、怒っとらしたですか」
母「{U given v|喜久男}さんが取りなしてくれらした。あん人も{P age|六十}ば過ぎとっとに。番号は {P phone|０９５の０００の６６１８} です」
職員「{R given q|美代子}さんの生まれは{P dob|昭和44年の8月23日}で良かですか。国保の番号は{P insured|磯た・20718}。電話は{R phone t|095-000-2864}ですね」
母「はい。妹の{U given w|沙耶乃}は{P age|十九}で、{O school|長浦看護学院}に行きよります。{R org-short o|いろは工房}のバス、{P plate|長崎 230 あ 20-54}やろ。本人は{R dob-era b|平成14年9月5日}ですけん」
職員「{N place|福地}町の停留所、{N number|7時}、{N date|月曜}です。{N body|市役所}の{N word|薫}風まつりの日は休みます」`,
  },
];
