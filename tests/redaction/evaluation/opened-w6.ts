import type { Passage } from './passage.ts';

/** Passages of batch W, part 6: written without having read the engine. */
export const openedW6: readonly Passage[] = [
  {
    id: 'w-half-kana-6',
    case: 'kazeiro',
    marked: `【学校納付金 口座振替 不能者リスト】
{R org s|風色市立緑が丘小学校}　{X class|3年1組}　{N date|R8.10.26}振替分
ﾎｺﾞｼｬ {R half-kana p|ﾇｸｲ ﾏﾘﾅ}　ｼﾞﾄﾞｳ {R half-kana q|ﾇｸｲ ｱﾔﾈ}　ｷﾕｳｼﾖｸﾋ {X sum|4,800}
ｺｳｻﾞ {P bank|ﾃﾝﾘｭｳｶﾞﾜｼﾝｷﾝ ﾐﾄﾞﾘｶﾞｵｶ ﾌﾂｳ 1170332}
ｷｭｳｺｳｻﾞ ﾒｲｷﾞ {R half-kana r|ﾀﾏｷ ﾘﾕｳﾍｲ}　(ｶｲﾔｸ)
ﾎｺﾞｼｬ {U half-kana u|ｵｷﾂ ﾅｵﾐ}　ｼﾞﾄﾞｳ {U half-kana v|ｵｷﾂ ﾊﾙﾄ}　{N number|2ｶｹﾞﾂﾌﾞﾝ}
ﾎｺﾞｼｬ {U half-kana w|ﾏｻｷ ｼﾝｲﾁ}　ｺｳｻﾞ {P bank|ﾌｼﾞﾊﾏｷﾞﾝｺｳ ｶｾﾞｲﾛ ﾌﾂｳ 0081746}
電話督促：{R phone m|080-0000-7561}は留守電。勤務先 {O workplace|ﾇｸﾓﾘﾍﾞﾝﾄｳ} {P phone|053-000-7746}
{N word|ﾇｸﾓﾘ}給食週間のため{N date|11/2}は再振替なし`,
  },
  {
    id: 'w-initials-4',
    case: 'hikarigahama',
    marked: `事例検討資料（外部委員あり、取扱注意）
事例：{R initials p|J.K.}さん（{P age|20代}、男性）。母{R initials q|S.K.}さんと二人、{N place|市北部}のアパート。
経過：運送業を退職。{R initials r|F.I.}さん（同じ棟、{P age|70代}）が食事を支える。元同僚{U initials u|A.S.}氏が車の保証人。
課題：①家賃 ②弟の進学（{R org s|県立光ヶ浜高等学校}）③母の受診
※以下は事務局用、配布時に消すこと
{R full p|鬼頭迅}　{R number n|0417-22860}　{R dob-era b|H12年4月5日}
保証人は{U full u|下曽根篤}、{P phone|090-0000-7849}、勤務先は{O workplace|筑後丸運送}
車 {P plate|久留米581つ79-13}　免許 {P licence|901800774710}
弟 {R relative q|鬼頭}{U given v|漣}（{P dob|H21.6.18}生）
{N law|社会福祉法第106条の6}の守秘義務を冒頭で確認（{N number|5分}）。{N date|11/19}開催`,
  },
  {
    id: 'w-initials-5',
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
    id: 'w-initials-6',
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
    id: 'w-romaji-4',
    case: 'narumizaki',
    marked: `Dear Tabunka-ka staff,
My name is {R romaji p|Bishnu Prasad Limbu}, DOB {R dob-western b|30 August 1996}. I live near the harbour. My phone is {R phone-intl m|+81-70-0000-7583}, mail {R email e|b.limbu96@narumail.example}.
My friend {R romaji r|Leticia Morales} and Ms. {R romaji q|Juri Ikoma} help me. My wife {U romaji v|Sabina Gurung} (passport {P passport|PA1183047}) is waiting in {N place|Kathmandu}.
The leader {U romaji u|Akamine Hiroshi} took my bankbook. He works at {O workplace|Narumizaki Seimitsu}.
Residence card: {R number n|EF50718324GA}
I want to study at {O school|Minato Nihongo Gakuin} from {N date|April}. Please tell {N body|City Hall} about the {N number|3 months} rent.
（受付注：{R family p|リンブー}さん、{P age|30歳}。返信は{R given q|樹里}さん経由。URL {P url|https://minato-ng.example/apply/bpl96}）`,
  },
  {
    id: 'w-romaji-5',
    case: 'hikarigahama',
    marked: `ご利用控え／INVOICE
NAME: {R romaji p|KITO JIN}　CARD: {P card|3540-3087-6784-1016}　EXP {N date|09/28}
SHIP TO: {R romaji p|Jin KITOH}, {R building a|第三旭荘}, {P phone|+81 90 0000 7870}
FROM: {O shop|GENKAI PARTS}　担当 {U romaji u|Shimosone A.}
E-MAIL: {R email e|jin_kito@hikamail.example}　SNS: {L handle|@jin_trucker0405}
PayPay 受取 {U romaji v|YUNA KIRA}　{X sum|2,500}
----
（母の{R given q|鈴代}さんが持参。{R family r|犬伏}さんに読んでもらったとのこと。カードは{R full p|鬼頭迅}名義でも、使ったのは弟の{U given w|漣}さんかもしれない）
{N word|JINGI} と刺しゅうのジャケット {N number|XLサイズ} {N number|1点}
{N law|特定商取引法第9条}のクーリングオフは対象外、{N body|消費生活センター}で確認`,
  },
  {
    id: 'w-romaji-6',
    case: 'kazeiro',
    marked: `パスポート申請の相談（祖母の渡航の件）
ヘボン式：{R romaji p|NUKUI MARINA}、{R romaji q|NUKUI AYANE}（子、{P dob|2017年5月19日}生）
前夫 {R romaji r|TAMAKI RYUHEI}（旧券は {R romaji r|RYUUHEI TAMAKI}）
旧券番号 {P passport|TR7740186}、新券は未交付
同伴者 {U romaji u|OKITSU NAOMI}、予約名 {U romaji v|SABURI/SAORI} MS
航空券 予約番号 {L number|K7PX4Q}　搭乗 {N date|27DEC}
連絡先 {R email e|marina.nukui@kazemail.example}、{R phone m|080-0000-7561}
親権者の同意は{N law|旅券法第3条}の書類で。{R given r|竜平}さんの署名は不要
{N word|MARINA}ホテル（{N place|Yokohama}）の宿泊は{N number|2泊}
緊急 {U family u|興津}さん {P phone|080-0000-7883}、{R full p|温井満里奈}さん本人の{P age|33歳}の写真{N number|2枚}`,
  },
  {
    id: 'w-foreign-4',
    case: 'narumizaki',
    marked: `生活オリエンテーション個別記録
{R full p|ビシュヌ・プラサド・リンブー}さん　母語ネパール語。宗教上、牛肉を食べない。
{R full r|レティシア・モラレス}さん（{P age|34歳}）は夜勤明けに同席。子の{U foreign w|マテオ・モラレス・キスペ}くんは{O school|港南保育園}、{P dob|2022年2月11日}生。
妻{U foreign v|サビナ・グルン}さんの呼寄せは{N law|入管法第7条の2}の在留資格認定証明書から。
同郷の{U foreign u|ディパク・ライ}さんが保証会社代わりに名前を貸している。{P phone|070-0000-7904}、微信 {L handle|dipak_rai_np}
{R dotted p|ビシュヌ＝プラサド＝リンブー}と書いた郵便受け。{R family q|生駒}先生の授業は{N number|週2回}。
特別永住ではなく技人国。旧カード {P residence-card|LM62094417FA}
{N place|リマ}と{N place|ポカラ}の料理の会、{N date|23日}。{R org o|特定非営利活動法人ことばの橋}が会場`,
  },
  {
    id: 'w-foreign-5',
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
    id: 'w-foreign-6',
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
    id: 'w-dialect-4',
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
  {
    id: 'w-dialect-5',
    case: 'tsukinose',
    marked: `（{N date|九月二十日}　区長宅の縁側にて聞き書き）
「{R given p|梢}さんはのう、{O workplace|槻瀬縫製}で三十年ミシン踏みよった人ぜよ。うちの嫁の{U given u|寿美}も一緒やった。」
「弟の{R given q|晴信}がいかん。{R alias q|ハル}さん言うたら山の名人やったに、{R org-short w|森林組合}を辞めてから酒びたりじゃ。」
「軽トラの番号かえ。{P plate|高知 41 う 78-05}よ。ブレーキが甘いき、わしは乗らん。」
「妹の{U full v|門脇千鶴}さんが引き取る言いゆう。{P phone|088-000-7928}にかけてみや。」
「わしの名前も書くかえ。{R full r|濵名德一}、{P age|七十一}。{R variant r|浜名}でかまん。」
「{R family p|榎戸}の墓は{N place|梢谷}の奥じゃ。{N number|一時間}は歩くぞね。」
「去年は{U nickname w|タンやん}が{N word|信心}深うに世話しよったけんど、もう逝んだ。{N body|役場}も知っちゅうろう。」`,
  },
  {
    id: 'w-dialect-6',
    case: 'hikarigahama',
    marked: `（電話の録音から。話し手は{R given q|鈴代}さん）
「うちの{R given p|迅}はですね、優しか子とですよ。ばってん{R org-short w|光ヶ浜運輸}で腰ばやられて。」
「{R alias r|ふきばあ}がおらんかったら、わたしら食べられんかったです。{R family r|犬伏}さんち、{N number|一階}の端っこたい。」
「通帳は{P bank|ゆうあい信用金庫の北通支店、普通の7720418}。残りは{X sum|三百円}しかなか。」
「下の{U given u|漣}は{P age|十七}、{P dob|平成二十一年六月十八日}生まれです。進学させてやりたかとです。」
「借りたとは{U family v|下曽根}さんから。迷惑ばかけよる。番号は{P phone|090の0000の7849}やったかな。」
「{N word|鬼}の{N word|頭}の面ば飾っとる店で、{O shop|居酒屋おにづら}って言いよったろ、あそこで{R given p|迅}は働きよったことのあるです。」
「先生は{O hospital|松原メンタルクリニック}の{U family w|楢原}先生。薬ば{N number|二種類}もろうとります。」`,
  },
  {
    id: 'w-agenda-4',
    case: 'kusabane',
    marked: `第{N number|14}回支援会議　次第　{N date|令和8年10月15日（木）14時}　{N place|市役所分庁舎}
１　開会、守秘義務の確認（{N law|社会福祉法第106条の6第4項}）
２　個別事例
　(1) {R full p|髙梨 嘉津子}様・{R full q|髙梨 琢磨}様（{R number n|草生-20417}）
　　・家賃滞納と電気・ガス　家主 {R family r|葛巻}様から聴取済み
　　・受診勧奨　{R org f|医療法人社団草羽根ケアクリニック}　{U full u|桑折文哉}医師
　　・就労　{O workplace|若葉清掃}　面接官 {U family v|猪野}様（{P phone|043-000-7951}）
　　・年金 {P pension|7385-312706}　医療 {P insured|60678224}（{P age|74歳}・{P dob|S53.2.19}の子）
　(2) {U full w|戸張 昌平}様（{P age|51}歳、車上生活　{P plate|袖ヶ浦 500 の 79-62}）
３　その他　次回日程　出席：{N post|保健師}、{N post|主任相談支援員}、{N body|社会福祉協議会}
配付資料は会議終了後に回収します。`,
  },
  {
    id: 'w-agenda-5',
    case: 'tomarigi',
    marked: `地域ケア個別会議レジュメ
日時 {N date|10月22日 13:30}～　会場 {N place|泊木町保健センター}
【対象者】{R joined p|菱　沼　初　恵}　{R dob-era b|昭和13年3月21日}生　{R address-suffix a|上泊木字沢口52-4}
【同居】{R full q|菱沼泰三}（{P dob|1962.9.28}、{P age|64歳}）
【参加】{R org-short o|とまりぎ会}相談員、{R org-short f|泊木の里} 生活相談員、{R full r|樫村瑞江}（近隣）、{N post|民生委員}{U full u|似内 勝男}
【議題】①飲酒と介護放棄の見立て　②山林売買の契約（買主 {U full v|鉈屋 竜二}、{O other|みちのく林産開発}）　③緊急ショートの日程
【資料】介護認定 {R number n|0000417325}／主治医意見書（{U family w|大信田}医師）／通帳の写し {P bank|岩手北上信用金庫 泊木支店 普通 0063381}
【根拠】{N law|介護保険法第115条の48}　記録：{N post|保健師}
※{N number|20部}印刷、{N body|地域包括支援センター}に保管`,
  },
  {
    id: 'w-agenda-6',
    case: 'kazeiro',
    marked: `要対協 個別ケース検討会議（{N date|11/12}）進行表
10:00　経過報告　{R full p|温井満里奈}（{P age|33}）、{R full q|温井絢音}（{P age|9}、{R org-school s|緑が丘小}）
10:15　{N body|警察}報告　{R full r|玉置竜平}：{U full u|鈴鹿ゆかり}と{A address|風色市宮前町3丁目5番2号}{A building|サンハイツ宮前201}に同居中。車 {P plate|浜松330そ77-04}
10:25　学校報告　友人関係　{U full v|興津 陽翔}さんと仲がよい／{U nickname w|はるピー}からのからかい
10:35　協議　①登校支援　②面会交流 {N law|民法第766条}　③{R given p|満里奈}さんの勤務先 {R org w|有限会社ぬくもり弁当}への配慮依頼
10:50　役割分担　{R family p|温井}家の訪問は{N number|隔週}、{N post|主任児童委員}と
連絡票：{R phone m|080-0000-7561}（本人）、{P phone|053-000-7644}（祖母）、{P email|suzuka.y@tsukimail.example}は{N word|無断転載}の疑いで保存`,
  },
];
