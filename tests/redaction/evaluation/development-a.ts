import type { Passage } from './passage.ts';

/** Passages of batch A from which the engine may learn. */
export const developmentA: readonly Passage[] = [
  {
    id: 'a-dialogue-3',
    case: 'kazahaya',
    marked: `A委員　{R full p|千葉 隆}さんは{N place|千葉県}のご出身ではないですよね。
事務局　はい、{N place|風早市}の生まれです。{R family p|千葉}さんの{R dob-era b|昭和37年9月15日}生まれという点は住民票で確認済みです。
B委員　内縁の{R full q|福山由香里}さんは{O workplace|スーパーいなだ}を辞めたと聞きました。
事務局　{R given q|由香里}さんは先月末で退職です。{N place|福山市}の妹さん、{U given u|奈津江}さんのところへ行くかもしれないと。
B委員　{N place|千葉市}でも{N place|福山市}でもよいですが、転出なら引継ぎを。`,
  },
  {
    id: 'a-dialogue-4',
    case: 'ogishima',
    marked: `町長代理：学校からお願いします。
教頭：二年の{R full r|小田切悠真}ですが、{R org-short s|荻島中}では{N word|悠々}とマイペースに過ごしています。ただ、部活の遠征費{X sum|8,000円}が未納で。
保健師：祖父の{R given p|宗一郎}さんが「{R given r|悠真}の飯はおれが作る」と。祖母の{R given q|かよ}さんは認知症が進んで、{R alias q|かよ婆}が夜に歩いているのを{U full u|臼井清吉}さんが見つけて連れ帰ったそうです。
町長代理：{R family p|小田切}家には父親は？
保健師：籍だけ。{U given v|俊宏}といいます。{O workplace|丸中運輸}で長距離に乗っているとしか。`,
  },
  {
    id: 'a-memo-1',
    case: 'kirino',
    marked: `訪問メモ　{N date|R9.2.8(月)} 10:20〜10:50
・{R full p|齊藤　瑠偉}　在宅。顔色悪し。
・母 {R full q|邊見 亮子}（姓は再婚による）も同席。
・勤務先 {R org w|居酒屋 三代目とり政}、シフト{N number|週2}に減。店長の{U family u|生駒}氏は「来月までは待つ」と。
・家賃 {X sum|52,000}円×{N number|3}か月滞納。管理会社 {O other|(有)霧野ハウジング}、担当 {U family v|峠}
・次回 {N date|2/22}。{O other|こだち}の同行を調整。
・緊急連絡 {R phone m|080-0000-7145}（本人）、{P phone|0283-00-9914}（母方の叔母）`,
  },
  {
    id: 'a-memo-4',
    case: 'minamo',
    marked: `面談記録 {N date|令和8年11月6日}
{R full p|グエン・ティ・ホア}さん。技能実習のあと特定技能に変更。在留カードは{R number i|UH48213076ED}（写しあり）。夫の{R full q|レ・バン・ドゥック}さんとは別居し、{R address a|水面市東町3-21-7}の社宅に一人。
{R org w|有限会社みなも食品}の工場長、{U full u|日比谷 稔}氏が通訳を手配した。通訳者は{U foreign v|チャン・ミン・トゥイ}さん。
旅券は失効しており番号は{P passport|C4471803}。大使館へは{N number|2名}で同行する。`,
  },
  {
    id: 'a-email-1',
    case: 'yomogi',
    marked: `件名：【至急】{R family p|真壁}様世帯の件
差出：生活支援課
地域包括　ご担当様
お世話になっております。先ほど{R full p|真壁佐和子}様より当方あてにメールがありました（{R email e|sawako.makabe@post.example}）。
転送分の署名に「{R phone m|090-0000-6631}」とあり、登録の番号と一致します。勤務先は{R org-short w|ヨモギ精工}から「{O shop|ラウンジ胡蝶}」に移ったとのこと。
なお、{N date|11月30日}の{N body|蓬沢市支援会議}の資料は、{N law|個人情報の保護に関する法律}に沿って配布後回収いたします。
問い合わせは課の代表まで。`,
  },
  {
    id: 'a-email-4',
    case: 'minamo',
    marked: `Subject: Re: Ms. {R romaji p|Nguyen Thi Hoa}
お疲れさまです。{R alias p|ホア}さんからの返信を貼ります。
> Hello, my new mail is {P email|hoa_new@mail.example}
> My husband {R romaji q|LE VAN DUC} go to {X place|Ota, Gunma}. Friend {U romaji u|Pham Thu Ha} help me.
> phone {R phone m|070 0000 9082}
工場の所在地は{R org-short w|みなも食品}の本社と同じです。{N body|出入国在留管理庁}への照会は不要とのことでした。`,
  },
  {
    id: 'a-table-2',
    case: 'urato',
    marked: `| 機関 | 出席 | 役割 |
| {N body|浦戸崎町福祉課} | ○ | 事務局 |
| {N body|浦戸崎町社会福祉協議会} | ○ | 家計 |
| {R org f|医療法人恵風会船越病院} | ○ | 退院調整 |
| 対象者 | {R full p|髙﨑邦雄} / {R kana p|タカサキ クニオ} | {R address a|浦戸崎町大字船越字浜口388番地2} |
| 電話 | {R phone t|0193-00-2257} | 留守電可 |
| 近隣 | {U full u|金成 ふみ} | {P phone|0193(00)2260} |`,
  },
  {
    id: 'a-table-4',
    case: 'tsukude',
    marked: `支出内訳（{N date|9月分}）
家賃　　　{X sum|38,000}　振込先　{P bank|北都銀行 築出支店 普通 3310972}　名義　{U kana u|ﾊﾏﾅｶ ｻﾄﾙ}
光熱水費　{X sum|14,210}　お客様番号　{L number|61-0442-8871-03}
携帯　　　{X sum|6,578}　契約者　{R full q|東 実}
食費　　　{X sum|21,000}
返済　　　{X sum|10,000}　{R full r|林田 光}へ
合計　　　{X sum|89,788}`,
  },
  {
    id: 'a-form-2',
    case: 'kazahaya',
    marked: `支援プラン（様式第3号）
本　人　{R full p|千葉　隆}　印
生年月日　{R dob-era b|昭和三十七年九月十五日}
医療保険　国保　記号 {P insured|風12}　番号 {P insured|0047713}　保険者番号 {P insurer|430017}
年　金　基礎年金番号　{P pension|4102-338716}
運転免許　{P licence|621478305510}（失効）
同居人　{R full q|福山　由香里}
担当　{N post|主任相談支援員}
根拠　{N law|生活困窮者自立支援法第3条第2項第1号}`,
  },
  {
    id: 'a-form-4',
    case: 'urato',
    marked: `介護保険　要介護認定等申請書（写）
被保険者番号　{P care|0000418825}
フリガナ　{R half-kana q|ﾀｶｻｷ ｼﾂﾞ}
被保険者氏名　{R full q|髙﨑　志津}
生年月日　{P dob|昭和31年6月20日}
入院先　{R org-short f|恵風会船越病院}
主治医　{U full u|安孫子　充}
申請者　{R full p|髙﨑　邦雄}　続柄　夫
電話　{R phone-dot t|0193.00.2257}
提出代行　{O other|居宅介護支援事業所しおかぜ}`,
  },
  {
    id: 'a-ocr-2',
    case: 'ogishima',
    marked: `荻島町 支援会議 記録(スキャン)
対象 {R full p|小 田 切　宗 一 郎}
{R full r|小田切悠 真}は{R org-school s|荻島中学 校}に在籍、欠席{N number|l7日}。
電話{R phone-ocr t|O265-OO-77l9}　被保険者番号{R number n|0000l23987}
住所 {R address-suffix a|字東畑l205番地}
祖母 {R wrapped q|小田
切かよ} は施設入所を拒否。
近隣の {U spaced u|臼 井　清 吉} 氏が通報。`,
  },
  {
    id: 'a-ocr-4',
    case: 'kazahaya',
    marked: `診 療 情 報 提 供 書
{R org f|か ざ は や 記 念 病 院}　内科　{U spaced u|楢 崎　敦}
患者 {R full p|千 葉　 隆}　殿　{R dob-era b|昭 和 3 7 年 9 月 1 5 日} 生
住所 {R address a|風早市城内 1 - 9 - 22}　Tel {R phone t|0833 ー 00 ー 5146}
傷病名　2型糖尿病
{N place|千 葉 県} から転入とあるは誤記。`,
  },
  {
    id: 'a-paste-1',
    case: 'shirahae',
    noise: 'wrapped-19',
    marked: `{R family p|𠮷澤}さんのお宅を訪ねた。{R full p|𠮷澤眞理}さんは不在で、長男の{R full q|𠮷澤龍之介}くんが応対した。祖母の{R full r|渡邉濱子}さんが来ているという。連絡先として{R phone t|0898-00-6402}を再度確認。住所は{R address a|白南風市港北町4番2-301号}で変わらず。元夫{U full u|牧村丈太郎}から電話があったという。`,
  },
  {
    id: 'a-paste-3',
    case: 'minamo',
    noise: 'zero-width',
    marked: `{R full p|グエン・ティ・ホア}さんの社宅は{R address a|水面市東町3-21-7}。{R alias p|ホア}さんの上司は{U full u|日比谷稔}さん。
{R full q|レ・バン・ドゥック}さんは別の会社に移った。{N body|水面市国際交流協会}の通訳を頼む。`,
  },
  {
    id: 'a-kanji-numeral-3',
    case: 'shirahae',
    marked: `{R full p|𠮷澤眞理}は{R dob-kanji b|昭和五八年一〇月二日}生まれ、{R address-kanji a|白南風市港北町四番二―三〇一号}に居住。
家賃{X sum|四万二千円}、滞納{N number|二か月}分。
大家 {U family u|薬師寺}　電話 {P phone|〇八九八―〇〇―六五一三}
{N law|白南風市条例第十七号}により減免を検討する。`,
  },
  {
    id: 'a-kanji-numeral-4',
    case: 'kazahaya',
    marked: `{R full p|千葉隆}　{R dob-kanji b|一九六二年九月十五日}生。
{R address-kanji a|風早市城内一丁目九番二十二号}。
通院先 {R org f|かざはや記念病院}、{N number|月一回}。
同居の{R family q|福山}さんの口座（{P bank|瀬戸内中央銀行　風早支店　普通　七七一〇四三二}）に振込。
{N word|千}に一つの望み、と本人は笑う。{N place|千葉県}には縁者なし。`,
  },
  {
    id: 'a-variant-1',
    case: 'shirahae',
    marked: `表記のゆれ確認
住民票 {R full p|𠮷澤　眞理} ／ 戸籍 {R variant p|吉澤　眞理} ／ 通帳 {R variant p|吉沢真理} ／ 学校 {R variant q|吉沢竜之介}
祖母 {R variant r|渡辺浜子}、{R variant r|渡邊 濱子}、{U homophone r|渡部はまこ} のうち正は{R full r|渡邉濱子}。
別人：{U full u|吉川 真理子}（同じ棟）
{N post|真}の氏名で統一すること。`,
  },
  {
    id: 'a-variant-3',
    case: 'kirino',
    marked: `{R variant p|斉藤瑠偉}、{R variant p|齋藤 瑠偉}、{R variant p|斎藤るい}、いずれも同一人。
母は{R variant q|辺見亮子}、{R variant q|邉見亮子}の表記あり。{R ivs q|邊\u{e0102}見\u{e0100}亮子}は戸籍課の表示。
弟さん（{R relative p|齊藤}{U given u|琉生}）と取り違えないこと。
{N word|斉唱}、{N word|近辺}などは直さない。`,
  },
  {
    id: 'a-half-kana-1',
    case: 'ogishima',
    marked: `{R half-kana p|ｵﾀｷﾞﾘ ｿｳｲﾁﾛｳ}様　という宛名は {R half-kana p|ｵﾀｷﾞﾘ ｿｳｲﾁﾛｳ} に統一
{R half-kana q|ｶﾖ}様は {R half-kana q|ｵﾀｷﾞﾘｶﾖ}
振込依頼人　{R half-kana r|ｵﾀｷﾞﾘ ﾕｳﾏ}
受取人　{U half-kana u|ﾏﾙﾅｶ ﾖｼﾋｻ}　ﾕｳﾁﾖ 記号{P bank|11520} 番号{P bank|20418831}
ﾃﾞｨｻｰﾋﾞｽ利用 {N number|週3}、{O other|ﾃﾞｲｻｰﾋﾞｽｾﾝﾀｰあさひ}`,
  },
  {
    id: 'a-half-kana-2',
    case: 'minamo',
    noise: 'half-width-kana',
    marked: `外国人住民カード照会
{R full p|グエン・ティ・ホア}　ビザ更新済み
{R full q|レ・バン・ドゥック}　トラック運転
サポーター　{U foreign u|ホアン・ゴック・リン}
{N word|アパート}の鍵は{N word|マネージャー}預かり`,
  },
  {
    id: 'a-initials-1',
    case: 'yomogi',
    marked: `事例検討用（匿名化前）
{R initials p|M.S.}さん（{P age|40代}女性）＝{R full p|真壁佐和子}
長男{R initials q|K}くん＝{R given q|洸太}
{R initials p|M・S}さんの夜勤先は{O shop|ラウンジ胡蝶}。
{N word|A3}用紙で配布、{N word|B班}で討議、{N word|S.D.}は標準偏差のこと。`,
  },
  {
    id: 'a-initials-2',
    case: 'kirino',
    marked: `{R initials p|Ｓ}さん宅を訪問。{R initials p|S.R.}さんは不在。母の{R initials q|Ｈ．Ｒ．}さんに会う。
{R initials p|Ｓ}氏の勤務先は変わらず。友人の{U initials u|Y.T.}さんの車で送ってもらったとのこと。
{N number|Lサイズ}の衣類を渡した。{N word|PTSD}の診断あり。`,
  },
  {
    id: 'a-romaji-1',
    case: 'yomogi',
    marked: `Contact: {R romaji p|Sawako Makabe} / {R romaji p|MAKABE, Sawako}
son: {R romaji q|Kota Makabe}（{R romaji q|MAKABE Kouta}）
mother-in-law: {R romaji r|Tomi MAKABE}
employer: {O workplace|Yomogi Seiko}
ref. {N number|No. 3}, date {N date|2026-11-02}
neighbor: {U romaji u|Hiruta Junko}`,
  },
  {
    id: 'a-romaji-4',
    case: 'shirahae',
    marked: `宛名ラベル
Ms. {R romaji p|Mari Yoshizawa}
{R romaji p|YOSIZAWA MARI}
{R romaji q|Ryunosuke Yoshizawa} / {R romaji q|RYŪNOSUKE}
{R romaji r|WATANABE HAMAKO}
{U romaji u|Jotaro Makimura}（前夫）
{N word|Priority Mail}、{N word|AIR}`,
  },
  {
    id: 'a-foreign-1',
    case: 'minamo',
    marked: `本人は{R full p|グエン・ティ・ホア}、カードでは「{R romaji p|NGUYEN THI HOA}」。職場の呼び名は「{R alias p|ホア}さん」。夫は{R dotted q|レ バン ドゥック}、または{R joined q|レバンドゥック}。
同室は{U foreign u|ファム・ティ・ゴック・アイン}さんと{U foreign v|スリヤニ}さん。{U foreign u|アイン}さんのほうが日本語が上手。
{N place|ベトナム}語の資料は{N body|法テラス}にある。`,
  },
  {
    id: 'a-foreign-2',
    case: 'tsukude',
    marked: `新しく相談に来た{U foreign u|金 成民}さん（通名 {U full v|金田 成民}）は、{R full q|東実}さんの元同僚。
{U foreign w|アブドゥル・ラヒム}さんのモスク、{O other|築出マスジド}で知り合ったという。
{N place|韓国}籍、{N place|パキスタン}籍の支援は{N body|北部国際センター}へ。`,
  },
  {
    id: 'a-dialect-3',
    case: 'shirahae',
    marked: `「{R given p|眞理}ちゃんとこの{R given q|龍之介}がな、こないだ{X landmark|弁天社の石段}で寝よったんよ」
「ばあちゃんの{R given r|濱子}さんは、はあ、よう面倒みん言いよる」
「前のダンナの{U nickname u|ジョー}がまた来よったらしいけん、{N body|警察}に言うといたわい」`,
  },
  {
    id: 'a-dialect-4',
    case: 'tsukude',
    marked: `「{R family p|東}のねえちゃん、したっけ弟連れて来たのさ」
「{R given q|実}が車で寝てっから、なまら寒いべさ」
「{R given r|光}が金貸したって、{O shop|ホルモン大黒}のおやじが言ってた」
「おやじって{U family u|三ッ石}さんかい」
「{N place|東}の空が白むころまで起きてるって」`,
  },
  {
    id: 'a-agenda-2',
    case: 'minamo',
    marked: `議事順序
ア　{R full p|グエン・ティ・ホア}氏の在留更新　説明：{N body|水面市国際交流協会}
イ　{R org w|(有)みなも食品}への照会について　{N law|労働基準法第15条}
ウ　{A building|メゾン・ド・リュミエール}101号の空室利用
エ　事務連絡　会議番号 {N number|R8-04}`,
  },
  {
    id: 'a-agenda-4',
    case: 'yomogi',
    marked: `事案番号 {L number|R8-Y-021}　{R full p|真壁佐和子}
　1. {R org s|蓬沢市立稲荷台小学校}からの報告
　2. 祖母{R full r|真壁トミ}氏の介護認定
　3. {O shop|ラウンジ胡蝶}の労働条件（{N body|労働基準監督署}）
　4. {N post|スクールソーシャルワーカー}の派遣
出席予定 {N number|11名}`,
  },
  {
    id: 'a-phone-note-2',
    case: 'shirahae',
    marked: `14:20 着信 {R phone t|0898006402} {R family p|𠮷澤}さん。「{U given u|丈太郎}が来てる、助けて」
14:22 {N number|110}番通報を案内。
14:35 {N body|白南風警察署}生活安全課より入電。
14:50 {R given q|龍之介}くんの居場所確認。同級生の{U full v|寺尾 陽向}さん宅。
15:10 {U full v|寺尾}さんの母より {P phone|080-0000-1193} から。保護しているとのこと。`,
  },
  {
    id: 'a-phone-note-3',
    case: 'tsukude',
    marked: `TEL 録音起こし
「もしもし、{R family p|東}です。ええと、ゼロイチゴーナナ、{R phone t|0157 00 3368}です。弟の{R given q|みのる}が…、はい、{R kana q|ひがしみのる}です」
「友だちの{R family r|はやしだ}くんが迎えに。番号？ {P phone|080 0000 4407}」
「家主は{U family u|はまなか}さんって人」
「{N word|はい、はやし}立てられて困っています」`,
  },
  {
    id: 'a-letter-1',
    case: 'yomogi',
    marked: `前略　{R full p|真壁　佐和子}様
先日は突然お伺いし失礼いたしました。お子様（{R given q|洸太}さん）の就学援助の申請期限は{N date|12月25日}です。
同封の用紙に、お振込先（{P bank|上州銀行　蓬沢支店　普通預金　口座番号２２０７１４９}）をご記入のうえご返送ください。
〒{P postal|376-0000}　{R address a|蓬沢市稲荷台2-14-8-103}
草々
{N body|蓬沢市教育委員会}`,
  },
  {
    id: 'a-letter-3',
    case: 'ogishima',
    marked: `役場の皆さまへ
いつも主人がお世話になっております。{R given p|宗一郎}は頑固で、{R given r|悠真}のことを人様に頼みません。息子の{U given u|俊宏}にも手紙を書きましたが返事がありません。あの子の住所は{A address|愛知県豊橋市南栄町7-3 ひまわり荘5}と聞いています。
{R kana q|おたぎりかよ}`,
  },
  {
    id: 'a-chat-3',
    case: 'shirahae',
    marked: `{R speaker p|mari}: すみません{R given p|まり}です。{R given q|りゅうのすけ}が帰らない
支援員: どこか心当たりは
{R speaker p|mari}: 友だちの{U given u|ひなた}くんか、{X landmark|港北町のコンビニ裏}
{R speaker p|mari}: Xで {L handle|@ryu_shirahae} 見てみてください
支援員: {N word|まりも}の投稿のアカウントですか
{R speaker p|mari}: そうです`,
  },
  {
    id: 'a-chat-4',
    case: 'minamo',
    marked: `{R speaker p|ホア}: {R given p|ほあ}です おはようございます
担当: {R alias p|ホア}さん、在留カードの写真を送って
{R speaker p|ホア}: {R number i|UH48213076ED} です
{R speaker p|ホア}: 友だち {U foreign u|トゥイ}さん 一緒に行く いいですか
{R speaker p|ホア}: zalo {L handle|0700009082hoa}
担当: {N date|あした9時}、{N place|水面駅}で`,
  },
  {
    id: 'a-list-1',
    case: 'tsukude',
    marked: `・{R full p|東　望}　{P age|35歳}　清掃（{R org-short w|つくで清掃}）
・{R full q|東　実}　{P age|31歳}　無職
・{R full r|林田　光}　友人
・{U full u|浜中　悟}　家主
・{N place|東部}地区担当　{N number|1}名
・{N word|実費}弁償　{N number|500円}
・{N word|光}回線の解約`,
  },
  {
    id: 'a-list-3',
    case: 'ogishima',
    marked: `連絡先一覧
○ {R full p|小田切 宗一郎}　{R phone t|0265-00-7719}
○ {U full u|小田切 俊宏}　{P phone|090-0000-3094}
○ {U full v|臼井 清吉}　{P phone|0265-00-7720}
○ {O workplace|丸中運輸} 配車係　{P phone|0532-00-1180}
○ {N body|荻島町役場}
○ {O school|あおば学習塾}　{P email|aoba@juku.example}`,
  },
  {
    id: 'a-ordinary-1',
    case: 'yomogi',
    marked: `事務局から、支援会議の進め方を説明した。会議は月に一度、原則として第三木曜日の午後に開く。資料は会議の三日前までに構成員に届け、終了後に回収する。欠席の場合は代理を認めるが、守秘義務の誓約を済ませた者に限る。情報提供の求めを受けた機関は、支援に必要な範囲で回答する。会長から、件数が増えているので一件あたり十五分を目安としたい旨の発言があり、異議なく了承された。`,
  },
  {
    id: 'a-ordinary-4',
    case: 'minamo',
    marked: `出席者は構成員12名中10名で、定足数を満たした。前回の議事録は、修正のうえ承認された。修正箇所は2ページの「対応済み」を「対応中」に改めるものである。続いて、外国人住民への通知の文面を検討した。やさしい日本語を用い、ふりがなを付ける。英語、ベトナム語、ポルトガル語の訳は国際交流協会に依頼し、費用は1件あたり8,000円を見込む。実施は来年1月から。`,
  },
];
