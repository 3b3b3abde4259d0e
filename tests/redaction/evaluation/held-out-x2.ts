import type { Passage } from './passage.ts';

/** Passages of batch X, part 2: written without having read the engine. */
export const heldOutX2: readonly Passage[] = [
  {
    id: 'x-paste-3',
    case: 'narumizaki',
    marked: `-----Original Message-----
> > {R email e|b.limbu96@narumail.example} さんが書きました：
> > 家賃のこと、{R wrapped q|生
> > 駒樹里}さんに相談しました。大家の{U family u|湊谷}さんは待ってくれません。
> 了解です。{R wrapped r|レティシア・モ
> ラレス}さんにも連絡します。鍵屋は{P phone|076-
> 000-7803}です。
担当より：{R given p|ビシュヌ}さんの{P residence-card|GH40276195EA}という番号は奥様（{U foreign v|サビナ・グルン}）の在留カードで、本人分は{R number-spaced n|EF 5071 8324 GA}。取り違えに注意。
転居候補は{A address|鳴水崎市東浜3丁目14番2号　}{A building|レジデンス東浜 401}、敷金なし。
入居審査の書式　{P url|www.higashihama-chintai.example/form/7803}
{N body|国際交流センター}の会議室は{N date|木曜}{N number|18時}から。{N word|橋}渡しをお願いします。`,
  },
  {
    id: 'x-kanji-numeral-1',
    case: 'tsukinose',
    marked: `申立書
申立人　{R full q|榎戸晴信}　{P dob|昭和三十四年三月三日}生（{P age|六十七歳}）
本人　{R full p|榎戸梢}　{R dob-kanji b|昭和三十一年十二月九日}生
本籍・住所　{R address-kanji a|槻瀬村字中槻瀬三百十八番地の五}
電話　{R phone-kanji t|〇八八七（〇〇）七五四七}
後見人候補者　{U full u|片岡　司}（司法書士）　{A address|南國浜市大埇甲九百二番地}　電話　{P phone|〇八八の〇〇〇の七八一一}
預金　{P bank|土佐山信用組合　槻瀬支店　普通　〇〇四四一七八}
証人　{R full r|濵名德一}　{P age|七十一歳}
右、{N law|民法第七条}により後見開始の審判を求める。
{N date|令和八年十月五日}　{N body|高知家庭裁判所}　御中
添付　診断書{N number|一通}、{U family v|久万}医師作成`,
  },
  {
    id: 'x-kanji-numeral-2',
    case: 'hikarigahama',
    marked: `借用証
一、金{X sum|参拾万円}也　利息{N number|年五分}
右の金額を{N date|令和七年十二月末日}に正に借用いたしました。
借主　住所　{R address-kanji a|光ヶ浜市北通四丁目二番地六　第三旭荘七号室}
　　　氏名　{R full p|鬼頭迅}　{R dob-kanji b|平成十二年四月五日}生
連帯保証人　{R full q|鬼頭鈴代}　{P dob|昭和四十七年五月三十日}生
携帯電話　{R phone-kanji m|〇九〇―〇〇〇〇―七五九六}
貸主　{U full u|田主丸和江}　{A address|光ヶ浜市本町一丁目九番十三号}
立会人　{R full r|犬伏蕗子}（{P age|七十九歳}）
返済は{U family u|田主丸}の口座（{P bank|筑紫野銀行本町支店普通預金一二〇八八三四}）に振り込む。
{N law|利息制限法第一条}の範囲とする。収入印紙{N number|二百円}`,
  },
  {
    id: 'x-kanji-numeral-3',
    case: 'kusabane',
    marked: `遺失届の控え（聞き取り、縦書きの写し）
届出人　{R full p|髙梨嘉津子}、{P age|七十四才}、無職
住居　{R address-kanji a|草羽根市東若葉三丁目八番二十一号コーポすみれ二〇二号室}
連絡先　{R phone-kanji t|〇四三ノ〇〇〇ノ七五一二}
長男　{R full q|髙梨琢磨}　{P dob|昭和五十三年二月十九日}生
物件　財布一個（茶色）、現金{X sum|四千二百円}、保険証（番号{P insured|六〇六七八二二四}）、診察券（{O hospital|若葉整形外科}、{L number|三三〇一七}）
場所　{N place|草羽根駅}東口より{N number|三百メートル}、{O shop|八百屋まるしん}の前
日時　{N date|九月十四日}午後四時頃
届出に付き添いし者　{R full r|葛巻耕造}、{U full u|鳥海昌代}（{N post|民生委員}）
受理　{N body|草羽根警察署}　{N number|第百八号}`,
  },
  {
    id: 'x-variant-1',
    case: 'kusabane',
    marked: `宛名の不一致について（名寄せ確認）
住民票　{R full p|髙梨嘉津子}
年金記録　{R variant p|高梨嘉津子}　基礎年金番号 {P pension|8652-950796}
電気の契約　{R katakana p|タカナシカツコ}　お客様番号 {L number|03-4471-20885}
病院の診察券　{U homophone p|高梨勝子}（{O hospital|草羽根中央病院}）
携帯の請求　{R variant q|高梨 琢磨}様方
{R full r|葛巻耕造}さんの領収書では「{U homophone q|拓馬}」くん
戸籍の筆頭者　{U full u|髙梨 榮吉}（亡夫）
{R ivs r|葛\u{e0100}巻耕造}と登記簿にあるのは同じ家主
転入前　{R variant p|高梨}姓のまま郵送　〒{P postal|260-0078}
{N word|高値}の{N word|梨}を買った、{N place|葛西}、{N place|高根台}は検索から除く
{N body|市民課}へ{N date|10/2}照会済。住民票コード {P resident-code|97527584160}`,
  },
  {
    id: 'x-variant-2',
    case: 'tsukinose',
    marked: `文字の確認（戸籍統合の前に）
・区長 {R full r|濵名德一}　→ 総会資料では {R variant r|浜名徳一}、回覧板は {R variant r|濱名 徳一}
・{R ivs r|濵\u{e0101}名德一}とする旧い除籍あり。振り仮名は {R kana r|ハマナ　トクイチ}
・{R full p|榎戸　梢}　→ 介護の認定通知で {U homophone p|江の木戸 梢}、{R joined p|榎　戸　梢}
・弟 {R full q|榎戸晴信}　→ 救急の記録「{U homophone q|榎戸治信}」は誤記
・ヘルパー {U full u|髙橋 惠美}（{U variant u|高橋恵美}とも）　{P phone|080-0000-7826}
・診療券 {L number|00418}、後期ではなく国保（番号 {P insured|00417}）
{N place|浜名湖}、{N word|道徳}、{N word|信号}、{N place|榎町}に振替のないよう
{P certificate|療養証第1182号}の氏名も直す（{N date|10月末}まで）`,
  },
  {
    id: 'x-variant-3',
    case: 'kazeiro',
    marked: `学籍・手当・保険の氏名照合
{R full q|温井絢音}（{R org-school s|緑が丘小学校}）、出席簿 {R kana q|ぬくい あやね}、図書カード「{U homophone q|彩音}」
{R full p|温井満里奈}、旧姓ではなく婚氏 {R old-name p|玉置満里奈}の保険証が残る。記号{P insured|2214}番号{P insured|78}
{R full r|玉置竜平}　免許 {P licence|430354383440}では {R variant r|玉置龍平}、手紙の差出は {U homophone r|玉木隆平}
園の先生は{R given p|満里奈}さんを「{U nickname p|まりりん}」と呼ぶ
{U full u|冨田 眞理}＝{U variant u|富田真理}（学童 {O other|ひなたぼっこクラブ}の{N post|指導員}）
{N place|温井ダム}、{N word|音読}、{N place|玉川}とは無関係
名簿の修正は{N date|11月13日}までに{N body|学校教育課}。{N number|2か所}`,
  },
  {
    id: 'x-half-kana-1',
    case: 'hikarigahama',
    marked: `ﾆｭｳｼｭｯｷﾝ ﾒｲｻｲ　{P bank|ｱﾘｱｹﾜﾝ ｷﾞﾝｺｳ ｷﾀﾄﾞｵﾘ ｼﾃﾝ ﾌﾂｳ 3304471}
{N date|08-25}　{O workplace|ﾋｶﾘｶﾞﾊﾏｳﾝﾕ(ｶ}　ｷﾕｳﾖ　{X sum|142,880}
{N date|08-26}　{R half-kana q|ｷﾄｳ ｽｽﾞﾖ}　ﾌﾘｺﾐ　{X sum|10,000}
{N date|08-27}　{U half-kana u|ﾀﾇｼﾏﾙ ｶｽﾞｴ}　ﾔﾁﾝ　{X sum|38,000}
{N date|09-02}　{O other|ｹﾞﾝｶｲﾛ-ﾝ}　{X sum|8,000}
{N date|09-07}　{R half-kana p|ｷﾄｳ ｼﾞﾝ}　ATM　{X sum|3,000}
{N date|09-11}　{U half-kana v|ｼﾓｿﾈ ｱﾂｼ}　ﾍﾝｻｲ　{X sum|5,000}
{N date|09-14}　ｻｼｵｻｴ　{N body|ｹﾝｾﾞｲｼﾞﾑｼｮ}
ﾃｽｳﾘﾖｳ {N number|220}
通帳は{R family r|犬伏}さんが預かる。住所ﾗﾝ {R building a|第三旭荘7号室}
照会 {P phone|0942-00-7834}`,
  },
  {
    id: 'x-half-kana-2',
    case: 'tomarigi',
    marked: `ｷｭｳｷｭｳ ﾊﾝｿｳ ｷﾛｸ
ｼﾒｲ {R half-kana p|ﾋｼﾇﾏ ﾊﾂｴ}　ｾｲﾈﾝｶﾞｯﾋﾟ {R dob-era b|ｼｮｳﾜ13.3.21}　{P age|88ｻｲ}　ｼﾞｮｾｲ
ﾃﾞﾝﾜ {R phone t|0198-00-7524}
ﾂｳﾎｳｼｬ {R half-kana r|ｶｼﾑﾗ ﾐｽﾞｴ}ｻﾏ　{P phone|0198-00-7630}
ﾄﾞｳｼﾞｮｳ {R half-kana q|ﾋｼﾇﾏ ﾀｲｿﾞｳ}ｻﾏ (ﾁｮｳﾅﾝ {P age|64ｻｲ})
ｻｲｼｭｳ ﾓｸｹﾞｷ {U half-kana u|ﾔﾅｶﾞﾜ ﾏﾓﾙ}ｻﾏ
ｶｶﾘﾂｹ {O hospital|ﾄﾏﾘｷﾞ ﾅｲｶ ｼﾞｭﾝｶﾝｷ ｶ ｲｲﾝ}　{U half-kana v|ｵｵｼﾀﾞ}ｲｼ
ｶｲｺﾞﾎｹﾝ {R number n|0000417325}　ｺｳｷｺｳﾚｲ {P insured|06905210}
{N word|ﾊﾂﾈﾂ} ﾅｼ　{N number|SpO2 94%}　ｹﾂｱﾂ {N number|152/88}
ﾆｭｳｼｮ ﾖﾃｲ {O other|ﾄﾏﾘｷﾞﾉｻﾄ}　{N date|10ｶﾞﾂ}`,
  },
  {
    id: 'x-half-kana-3',
    case: 'kazeiro',
    marked: `【学校納付金 口座振替 不能者リスト】
{R org s|風色市立緑が丘小学校}　{X class|3年1組}　{N date|R8.10.26}振替分
ﾎｺﾞｼｬ {R half-kana p|ﾇｸｲ ﾏﾘﾅ}　ｼﾞﾄﾞｳ {R half-kana q|ﾇｸｲ ｱﾔﾈ}　{X sum|ｷﾕｳｼﾖｸﾋ 4,800}
ｺｳｻﾞ {P bank|ﾃﾝﾘｭｳｶﾞﾜｼﾝｷﾝ ﾐﾄﾞﾘｶﾞｵｶ ﾌﾂｳ 1170332}
ｷｭｳｺｳｻﾞ ﾒｲｷﾞ {R half-kana r|ﾀﾏｷ ﾘﾕｳﾍｲ}　(ｶｲﾔｸ)
ﾎｺﾞｼｬ {U half-kana u|ｵｷﾂ ﾅｵﾐ}　ｼﾞﾄﾞｳ {U half-kana v|ｵｷﾂ ﾊﾙﾄ}　{N number|2ｶｹﾞﾂﾌﾞﾝ}
ﾎｺﾞｼｬ {U half-kana w|ﾏｻｷ ｼﾝｲﾁ}　ｺｳｻﾞ {P bank|ﾌｼﾞﾊﾏｷﾞﾝｺｳ ｶｾﾞｲﾛ ﾌﾂｳ 0081746}
電話督促：{R phone m|080-0000-7561}は留守電。勤務先 {O workplace|ﾇｸﾓﾘﾍﾞﾝﾄｳ} {P phone|053-000-7746}
{N word|ﾇｸﾓﾘ}給食週間のため{N date|11/2}は再振替なし`,
  },
  {
    id: 'x-initials-1',
    case: 'hikarigahama',
    marked: `事例検討資料（外部委員あり、取扱注意）
事例：{R initials p|J.K.}さん（{P age|20代}、男性）。母{R initials q|S.K.}さんと二人、{N place|市北部}のアパート。
経過：運送業を退職。{R initials r|F.I.}さん（同じ棟、{P age|70代}）が食事を支える。元同僚{U initials u|A.S.}氏が車の保証人。
課題：①家賃 ②弟の進学（{R org|県立光ヶ浜高等学校}）③母の受診
※以下は事務局用、配布時に消すこと
{R full p|鬼頭迅}　{R number n|0417-22860}　{R dob-era b|H12年4月5日}
保証人は{U full u|下曽根篤}、{P phone|090-0000-7849}、勤務先は{O workplace|筑後丸運送}
車 {P plate|久留米581つ79-13}　免許 {P licence|901800774710}
弟 {R relative q|鬼頭}{U given v|漣}（{P dob|H21.6.18}生）
{N law|社会福祉法第106条の6}の守秘義務を冒頭で確認（{N number|5分}）。{N date|11/19}開催`,
  },
  {
    id: 'x-initials-2',
    case: 'kusabane',
    marked: `支援会議　事前メモ
・{R initials p|K.T.}様（母）と{R initials q|T.T.}様（子）は{R org-short w|クサバネ包装}の社宅を出た後、今の住まいへ
・家主{R initials r|K・K}氏は立退きを求めない意向
・金銭管理は{O other|NPOくらしの杖}の{U family u|佐草}さんが試行、{U initials u|S}さんは{N number|月2回}訪問
・{R given q|琢磨}さんの呼び名は母から「{R alias q|たっ}くん」
・手帳 {P certificate|千葉県第B04471号}（療育・軽度）、更新{N date|R9.4}
・介護認定の被保険者番号 {P care|0000638544}、申請中
・通院 {R org-short f|草羽根ケアクリニック}
・緊急時 {R phone m|090-0000-7538}／{P phone|043-000-7857}（{U family u|佐草}）
{N word|T字}路の角、{N place|若葉公園}向かい。{N body|市社協}同席
・年齢 {P age|74}（母）／{P age|48}（子）`,
  },
  {
    id: 'x-initials-3',
    case: 'narumizaki',
    marked: `【申送】{R initials p|B.L.}さん（ネパール、{P age|30歳}）
{R initials r|L.M.}さんより「会社の寮で{U initials u|H.A.}班長に通帳を取られていた」と。通帳は{P bank|能登南銀行 港南支店 普通 0815533}。
通訳 {R initials q|J.I.}さん、{N date|水曜}は不可。代わりは{U foreign v|スニタ・マガル}さん（{P phone|090-0000-7862}）
本人氏名 {R full p|ビシュヌ・プラサド・リンブー}、職場は{R org w|鳴水崎精密工業（株）}
班長の名は{U full u|赤嶺 宏}、社内では「{U nickname u|ヒロさん隊長}」
・{N body|労働基準監督署}へ{N law|労働基準法第18条}違反で申告
・住民票コード {P resident-code|68404857952}、国保は加入済（番号 {P insured|鳴・41770}）
・{N word|B型}肝炎の検査は陰性、{N word|L判}の写真{N number|2枚}を提出`,
  },
  {
    id: 'x-romaji-1',
    case: 'narumizaki',
    marked: `Dear Tabunka-ka staff,
My name is {R romaji p|Bishnu Prasad Limbu}, DOB {R dob-western b|30 August 1996}. I live at Haitsu Shiomi. My phone is {R phone-intl m|+81-70-0000-7583}, mail {R email e|b.limbu96@narumail.example}.
My friend {R romaji r|Leticia Morales} and Ms. {R romaji q|Juri Ikoma} help me. My wife {U romaji v|Sabina Gurung} (passport {P passport|PA1183047}) is waiting in {N place|Kathmandu}.
The leader {U romaji u|Akamine Hiroshi} took my bankbook. He works at {O workplace|Narumizaki Seimitsu}.
Residence card: {R number n|EF50718324GA}
I want to study at {O school|Minato Nihongo Gakuin} from {N date|April}. Please tell {N body|City Hall} about the {N number|3 months} rent.
（受付注：{R family p|リンブー}さん、{P age|30歳}。返信は{R given q|樹里}さん経由。URL {P url|https://minato-ng.example/apply/bpl96}）`,
  },
  {
    id: 'x-romaji-2',
    case: 'hikarigahama',
    marked: `ご利用控え／INVOICE
NAME: {R romaji p|KITO JIN}　CARD: {P card|3540-3087-6784-1016}　EXP {N date|09/28}
SHIP TO: {R romaji p|Jin KITOH}, 第三旭荘, {P phone|+81 90 0000 7870}
FROM: {O shop|GENKAI PARTS}　担当 {U romaji u|Shimosone A.}
E-MAIL: {R email e|jin_kito@hikamail.example}　SNS: {L handle|@jin_trucker0405}
PayPay 受取 {U romaji v|YUNA KIRA}　{X sum|2,500}
----
（母の{R given q|鈴代}さんが持参。{R family r|犬伏}さんに読んでもらったとのこと。カードは{R full p|鬼頭迅}名義でも、使ったのは弟の{U given w|漣}さんかもしれない）
{N word|JINGI} と刺しゅうのジャケット {N number|XLサイズ} {N number|1点}
{N law|特定商取引法第9条}のクーリングオフは対象外、{N body|消費生活センター}で確認`,
  },
  {
    id: 'x-romaji-3',
    case: 'kazeiro',
    marked: `パスポート申請の相談（祖母の渡航の件）
ヘボン式：{R romaji p|NUKUI MARINA}、{R romaji q|NUKUI AYANE}（子、{P dob|2017年5月19日}生）
前夫 {R romaji r|TAMAKI RYUHEI}（旧券は {R romaji r|RYUUHEI TAMAKI}）
旧券番号 {P passport|TR7740186}、新券は未交付
同伴者 {U romaji u|OKITSU NAOMI}、予約名 {U romaji v|SABURI/SAORI MS}
航空券 予約番号 {L number|K7PX4Q}　搭乗 {N date|27DEC}
連絡先 {R email e|marina.nukui@kazemail.example}、{R phone m|080-0000-7561}
親権者の同意は{N law|旅券法第3条}の書類で。{R given r|竜平}さんの署名は不要
{N word|MARINA}ホテル（{N place|Yokohama}）の宿泊は{N number|2泊}
緊急 {U family u|興津}さん {P phone|080-0000-7883}、{R full p|温井満里奈}さん本人の{P age|33歳}の写真{N number|2枚}`,
  },
  {
    id: 'x-foreign-1',
    case: 'narumizaki',
    marked: `生活オリエンテーション個別記録
{R full p|ビシュヌ・プラサド・リンブー}さん　母語ネパール語。宗教上、牛肉を食べない。
{R full r|レティシア・モラレス}さん（{P age|34歳}）は夜勤明けに同席。子の{U foreign w|マテオ・モラレス・キスペ}くんは{O school|港南保育園}、{P dob|2022年2月11日}生。
妻{U foreign v|サビナ・グルン}さんの呼寄せは{N law|入管法第7条の2}の在留資格認定証明書から。
同郷の{U foreign u|ディパク・ライ}さんが保証会社代わりに名前を貸している。{P phone|070-0000-7904}、{L handle|微信 dipak_rai_np}
{R dotted p|ビシュヌ＝プラサド＝リンブー}と書いた郵便受け。{R family q|生駒}先生の授業は{N number|週2回}。
特別永住ではなく技人国。旧カード {P residence-card|LM62094417FA}
{N place|リマ}と{N place|ポカラ}の料理の会、{N date|23日}。{R org o|特定非営利活動法人ことばの橋}が会場`,
  },
  {
    id: 'x-foreign-2',
    case: 'kazeiro',
    marked: `保育・就学の相談
{R full p|温井満里奈}さんの職場の同僚{U foreign u|チャン・ティ・ゴック・ラン}さんを伴い来所。
{U foreign u|ゴック・ラン}さんは在留カード {P residence-card|UD83016427KA}、{P dob|1999年10月1日}生、夫は{U foreign v|レ・ヴァン・タイン}さん。
{R org-short w|ぬくもり弁当}で時給{X sum|1,034円}。社保に入れてもらえない。
{R given p|満里奈}さんは「{R alias q|あー}ちゃんの服のお下がりをあげている」と。{R given q|絢音}さんと同じ団地の子 {U given w|ミン}くん
住所 {A address|風色市緑が丘2丁目4番1号}　{A building|県営緑が丘住宅7棟501}
{N word|ベトナム語}の問診票、{N body|保健センター}の{N word|ラン}ニング講座は対象外
前夫の{R family r|玉置}さんにも話を聞く予定なし。母子手帳 {P certificate|第08-1127号}　{N number|妊娠20週}`,
  },
  {
    id: 'x-foreign-3',
    case: 'kusabane',
    marked: `近隣トラブルの聴き取り（通訳なし、やさしい日本語）
{R building a|コーポすみれ202}の{R family p|髙梨}さん宅の音について、隣室の{U foreign u|アブドゥル・カリム・チョードリー}さんから。
「夜、{R given q|琢磨}さん、大きい声。お母さん、{R given p|嘉津子}さん、泣いていた。{N number|三回}」
{U foreign u|カリム}さんは{O workplace|東関東冷食}勤務。{P phone|080-0000-7917}。在留カード{P residence-card|BN17360284EA}
妻の{U foreign v|ファティマ・アクタル}さん、{P age|29歳}、来月出産。
家主の{R full r|葛巻 耕造}さんは壁を直すと約束。
{N place|バングラデシュ}の{N word|カレー}を母に届けた日もある（{N date|9月20日}）
{R full q|髙梨琢磨}さんの言い分は別紙。{N law|障害者虐待防止法}の通報には当たらず、と{N body|障害福祉課}。`,
  },
  {
    id: 'x-dialect-1',
    case: 'tomarigi',
    marked: `（録音おこし。話し手は{R full r|樫村瑞江}さん）
「{R given p|初恵}さんなはん、昔は髪結いでよ、{R kana p|はつえ}さんって町じゅう知らねえ者はねがった。」
「息子の{R given q|泰三}はな、{P age|五十}の時に{O workplace|北上砕石}やめで、それがら酒っこばり。{U full u|梁川守}どつるんで。」
「わだしのごどは{R alias r|みーばあ}って呼ぶの。嫁さ来る前は{R old-name r|桶谷}の{R given r|瑞江}だ。」
「うぢの電話？ {P phone|〇一九八の〇〇の七六三〇}だ。」
「{U nickname u|マモ}が、{R family p|菱沼}の家の山売るって言ったずもな。{P age|八十八}の婆さまに判こ押させで。」
「診療所の{U family v|大信田}先生さも言ったのよ。{N date|盆}前の話だ。」
「{N place|盛岡}の{N word|初}売りさ連れでったのが最後だな。{N number|二十年}も前だ。{N word|恵}みの雨だなや。」`,
  },
];
