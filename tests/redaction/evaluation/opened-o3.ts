import type { Passage } from './passage.ts';

/** Passages of batch O, part 3: written without having read the engine. */
export const openedO3: readonly Passage[] = [
  {
    id: 'o-initials-1',
    case: 'kariwatari',
    marked: `事例検討会　配付資料（実名は消したつもり）
本人氏名：{R initials p|U.Y.}　{P age|92歳}　要介護３
次男の{R initials q|U.T.}さん、孫の{R initials r|K.M.}さん（{O school|雁渡看護専門学校}）
前任の{U initials u|N.O.}さん、医師の{U initials v|S}先生
文中に消し忘れ：「{R family p|瓜生}さんは{R org-short f|しらさぎ苑}へ戻りたい」
連絡先：{R phone t|0465-00-2918}
{N word|ADL}自立、{N word|QOL}、事例番号{N number|2026-14}。甲氏・乙氏は仮名。`,
  },
  {
    id: 'o-initials-2',
    case: 'ichohara',
    marked: `{R initials p|T.M.}さん（{P age|30歳}）は{R org-short o|ひだまりベース}に週一回。母{R initials q|M.F.}さんが送り、父{R initials r|M.I.}さんは反対。元同僚の{U initials u|K.R.}さん（{A building|レジデンス楠301号室}）から年賀状。{O hospital|楡の木メンタルクリニック}の{U family v|栂野}医師は慎重。ゲームの{U nickname w|ガンモ}さん（{L handle|@ganmo_live}）と話す夜はよく眠る。
{N word|PC}は居間に置く。{N number|PHQ-9}は下がった。{N word|Ｍ}サイズの上着を購入。{N date|10月}から{N word|SST}。`,
  },
  {
    id: 'o-initials-3',
    case: 'miotsukushi',
    marked: `【取扱注意】
{R initials p|S.S.}さん（{R dob-letter b|H3.10.5}）　旧姓　{R old-name p|筧紗耶}
相手方{R initials q|S.T.}氏　長女{R initials r|S.K.}ちゃん（{P age|5歳}）
受任　{U initials u|K.S.}弁護士　姉　{U given v|麻友香}さん
受診　{O hospital|鶴羽整形外科クリニック}　避難先　{A building|ヴィラ汐音B203}
連絡は{R email e|sayakakei@mtmail.example}のみ
{N law|DV防止法}第8条の2、{N word|S}字フック、{N number|3号}用紙`,
  },
  {
    id: 'o-initials-4',
    case: 'tokita',
    marked: `個別支援計画（匿名版）
氏名：{R initials p|T.I.}　年齢：{P age|27}　家族：母{R initials q|I.R.}さん
同僚{R initials r|Y.M.}さんと休憩。指導員{U initials u|F.N.}さん、{U family v|猪狩野}さんを頼る
事業所　{R org o|社会福祉法人わだち会}　前職　{O workplace|鴇野クリーニング工場}
受給者証番号　{P certificate|1530047722}
目標　{N word|Tシャツ}たたみ{N number|30枚}、{N word|B型}から一般就労へ
見直し　{N date|令和9年3月}　{N law|障害者総合支援法第5条}`,
  },
  {
    id: 'o-initials-5',
    case: 'rurinuma',
    marked: `児童名（イニシャル）　{R initials p|Y.Y.}　{P age|6歳}　園　{R org s|るりぬま第一保育園}
母{R initials q|Y.M.}さん、父{R initials r|B.O.}さん、弟{U initials u|Y.N.}くん
担任の{U initials v|H.T.}先生より「友だちの{U given w|さくら子}ちゃんと砂場で遊べた」
心理士　{U full x|籾山田 冬美}　通所受給者証　{P certificate|0700318265}
{N word|K式}発達検査、{N word|ABA}の研修、{N word|Y}字路の看板、{N date|来月}見直し`,
  },
  {
    id: 'o-initials-6',
    case: 'kayado',
    marked: `相談カード　受付{R number n|カ2026-0093}
相談者　{R initials p|Y.S.}さん（{P age|85歳}）　隣人{R initials r|W.F.}さんが同席
販売員{U initials u|K.K.}氏、電話口の{U initials v|M.S.}氏
業者　{O other|太陽ライフサポート}　契約{L number|TL-0093481}
支払元　{P bank|萱戸信用金庫本店 普通 3381904}
家の電話　{R phone-dot t|0247.00.5836}
{N word|PIO-NET}入力済み、{N word|SMS}の写真は{N word|A4}判で印刷。{N law|特商法}`,
  },
  {
    id: 'o-romaji-1',
    case: 'yaeshio',
    marked: `Subject: My new card
Hello, this is {R romaji p|Rajendra Pradhan} ({R dob-western b|1992-07-14}).
My wife {R romaji q|Sunita Pradhan} works at {O workplace|Linen Supply Toshio} now.
Mobile: {R phone-intl m|+81-80-0000-3957}
Owner of the room: {U romaji u|Norio Nagurabashi}. Interpreter: {U romaji v|Deepa Shrestha}, {P email|deepa.s@tolk.example}
Card no. {P residence-card|LK50918342MT} / Passport {P passport|PA0633817}
My friend {R romaji r|CHO MINSEO} will come too.
{N body|Immigration Services Agency} said {N date|3 April}. Is {N place|Tokyo} far?`,
  },
  {
    id: 'o-romaji-2',
    case: 'ichohara',
    marked: `（海外通販の送り状の写し）
Ship to: {R romaji p|Takumi MENJU}　{R email e|menju0229@icmail.example}
Bill to: {R romaji q|MENJU FUMIYO}　Card {P card|3566 2016 0072 9176}
Contact: {R romaji r|Iwao Menju}　{R phone-intl m|+81-90-0000-6634}
Seller: {O shop|Retro Game ICHI}　Sent by {U romaji u|Reiji Kamoshida}
Gift for {U romaji v|Ren MAWATARIJIMA}
Order {L number|RG-50918-77}
{N word|Menu} 1, {N word|Nintendo Switch} case, {N date|2026-11-02}`,
  },
  {
    id: 'o-romaji-3',
    case: 'hannoki',
    marked: `入居者名札（ローマ字表記）
3-205　{R romaji p|TOKUSHIGE KATSUTOSHI}（{R full p|德重勝利}）
3-205　{R romaji q|Mitsuko Tokushige}
3-206　{U romaji u|NGO VAN TUAN}　旅券　{P passport|C8840917}
3-207　{U romaji v|Kiyoshi MOROZUMINO}
保証人　{R romaji r|Yasuhiro KAJISAKI}　{P phone|+81 266 00 9058}
電話　{R phone-intl t|+81 266 00 7193}　車　{P plate|諏訪 501 は 40-28}
{N word|TAXI}乗場、{N word|KAJI}（火事）の放送、{N number|Room 3}`,
  },
  {
    id: 'o-romaji-4',
    case: 'tokita',
    marked: `Wadachi workshop – name badges
1 {R romaji p|ISOHATA TSUBASA}
2 {R romaji r|Mugi YAMANASHI}
3 {U romaji u|KEISUKE OGODA} ({O workplace|TOKITA PRINTING CO., LTD.})
4 {U romaji v|Nao FUWANO}
Mother: {R romaji q|Ritsuko Isohata}　{R phone-intl m|+81-80-0000-9471}
Mail: {P email|info-wadachi@wadachi.example}　Web: {P url|https://wadachi.example/members/isohata}
Bus to {N place|YAMANASHI} Prefecture, {N word|MUGICHA} 20, {N date|12 Dec}`,
  },
  {
    id: 'o-romaji-5',
    case: 'rurinuma',
    marked: `From {R romaji r|BRENDAN OCONNOR}
Our son {R romaji p|Yuito Yaegashi}, born {R dob-western b|2020-05-25}, cannot attend on Monday.
His mother {R romaji q|YAEGASHI MAIKO} is at work ({O workplace|Bakery Grimm}).
Please call {U romaji u|Geraldine Burke}, {P phone|+81-80-0000-7314}, or me, {R phone-intl m|+81-90-0000-2085}.
His friend {U romaji v|Noah Campbell} also stays home. {O school|Little Star English} is closed.
My passport is {P passport|XN4081267}.
{N word|St. Patrick's Day}, {N place|Dublin}, {N word|Grace period} 14 days`,
  },
  {
    id: 'o-romaji-6',
    case: 'miotsukushi',
    marked: `（予約確認の印刷）
Guest: {R romaji p|SHIOMI SAYA}　Child: {R romaji r|Kokoa SHIOMI}
Booked by: {U romaji u|Sanae KABURAGITA}　Confirmation {L number|HBK-770318}
Passport {P passport|TS8830416}　Mail {R email e|sayakakei@mtmail.example}
DO NOT CONNECT CALLS FROM {R romaji q|Toru Shiomi} ({P phone|+81-80-0000-6203})
Next address: {A address|Villa Shione B203, 1-20-6 Minatogaoka}
Sister: {U romaji v|Mayuka SHIROUZU}
{N word|Check-in} {N number|15:00}, bus from {N place|Shiomi} Beach, {N word|Sayonara} set`,
  },
  {
    id: 'o-foreign-1',
    case: 'yaeshio',
    marked: `名前の書き方の確認。台帳では{R full p|ラジェンドラ・プラダン}、住民票では{R joined p|ラジェンドラプラダン}、会社の名札は{R family p|プラダン}さん。奥さんは{R spaced q|スニタ　プラダン}、隣は{R dotted r|チョ・ミンソ}（{R alias r|趙敏瑞}）。
友人の{U foreign u|アウン・チョー・ジン}さん、{U foreign v|ラクシュミ}さん、{U foreign w|マリソル・キスペ}さんは{O shop|ヒマラヤ食堂ナマステ}に集まる。
{N place|カトマンズ}の地図、{N word|プラスチック}の皿、{N word|ラジオ}体操、{N word|サンタ}クロース。`,
  },
  {
    id: 'o-foreign-2',
    case: 'yaeshio',
    marked: `{R full r|チョ・ミンソ}さんの家族。夫は{U foreign u|キム・テホ}さん、{O workplace|韓国料理ハルモニ}の店長。長女{R relative r|チョ}・{U given v|ハユン}さん（{P dob|2018年4月30日}）は{R org s|八重潮市立船溜小学校}に通う。中国出身の{U foreign w|欧陽雪梅}さんが保証人で、在留カードは{P residence-card|HN72036651DA}。電話{P phone|080-0000-1749}。
{N word|チョコレート}、{N word|キムチ}、{N word|ミンチ}、{N place|ソウル}。{N number|三人}分の{N word|ハンコ}。`,
  },
  {
    id: 'o-foreign-3',
    case: 'kariwatari',
    marked: `{R org f|介護老人保健施設しらさぎ苑}のフロア日誌
{U foreign u|ニ・マデ・アユ}さんが夜勤。居室札は「{R dotted p|瓜生・ヨシノ}様」。
「{U given u|アユ}ちゃん」と呼ばれ笑顔。{U foreign v|ティン・ティン・モー}さんが食事介助、{R given q|忠晴}さん面会、孫の{R given r|澪}さんから花。
医師{U foreign w|ホセ・マルティネス}、処方変更。{P phone|080-0000-4062}に折り返し。
{N place|ジャカルタ}は雨季。{N word|モーター}交換、{N word|マーマレード}、{N word|ティッシュ}。`,
  },
  {
    id: 'o-foreign-4',
    case: 'rurinuma',
    marked: `{R full r|ブレンダン・オコナー}さん、{R joined r|ブレンダンオコナー}名義の口座は{P bank|瑠璃沼銀行 花立支店 普通 6620384}。{R given r|ブレンダン}さんの姉{U foreign u|フィオナ・マクガイア}さんが来日、{A address|瑠璃沼市松波町10-2 コテージ松波}に滞在。{R given p|結翔}くんと{R given q|麻衣子}さんも同行。通訳は{U foreign v|ソフィー・ベルナール}さん。{R family r|オコナー}家の車は{P plate|つくば 330 ゆ 25-08}。
{N word|ブレンド}コーヒー、{N word|オコノミ}焼き、{N place|アイルランド}大使館、{N word|マフィン}。`,
  },
  {
    id: 'o-foreign-5',
    case: 'hannoki',
    marked: `3号棟206の{U foreign u|ゴー・ヴァン・トゥアン}さんは{O workplace|霧ヶ原精機}の実習生。205の{R family p|德重}さんと奥さんの{R given q|ミツ子}さんに日本語を習う。監理団体の{U full v|赤羽田 惣一}さん、先輩の{U foreign w|ダン・ティ・フオン}さんが入居を手伝った。保証人の{R full r|梶﨑康裕}さん（{P phone|0266-00-9058}）も顔なじみ。
国保の記号{P insured|榛3}番号{P insured|70418}。
{N word|ダンボール}、{N word|フォント}、{N place|ハノイ}、{N number|三枚}の書類。`,
  },
  {
    id: 'o-foreign-6',
    case: 'miotsukushi',
    marked: `同行記録。{R full p|塩見紗耶}さんの同僚{U foreign u|ロザリンダ・クルス}さん（{R org w|医療法人翠会みおつくし歯科}）が証言。「{R given r|心愛}ちゃん、泣いていた」。大家の{U foreign v|陳 国棟}さんも音を聞いた。{U foreign w|ヴァレリア}さんという通訳が付く。電話{P phone|070-0000-9326}、カード{P residence-card|ZQ40118827KB}。夫{R given q|亨}が{N date|12月}に出廷。
{N word|クルス}（十字架）の飾り、{N word|ロザリオ}、{N place|マニラ}、{N word|陳情}書。`,
  },
  {
    id: 'o-dialect-1',
    case: 'okinose',
    marked: `{R family p|泊}さんがのう、ひざが痛かちゅうて起きられんとよ。おいの{R given q|勇魚}が{R alias o|沖ノ瀬漁協}から戻ったら運んでもろうが。
{R given r|真砂}さんの所の合鍵は、{U nickname u|ゲンじい}が持っちょっど。{U family v|鰺坂}どんの嫁ごが飯を炊いてくれもす。
電話は{P phone|090-0000-3370}、わっぜ遠か。{P age|九十四}じゃっで。{R alias f|東浦診療所}の{U family w|波照山}先生も来っくいやった。
{N date|あした}の船は出らん。{N word|泊}まりがけで来やんせ。{N number|三合}炊いた。`,
  },
  {
    id: 'o-dialect-2',
    case: 'yukishiro',
    marked: `{R family p|鷲尾}のとうちゃん、去年の雪で腰やってしもうたがんね。かあちゃんの{R given q|キヨ}さんが、{R org-short w|ユキシロ除雪}の帳面つけてらすけ。
娘の{R given r|絵里香}は{O workplace|越路会計センター}だこて。{P phone|070-0000-4419}にかけてみなせ。
金ぁ{U family u|羽深}さから借りたってさ。ほれ、{U nickname v|テルあんにゃ}の弟ら。{P age|六十五}で年金まだ足らんがら。
{R address-suffix a|湯の沢14番地8}まで車入らんすけ、{N place|鷲尾}山のふもとで待ってくんなせ。{N date|小正月}に{N word|鷲}の面かぶる。`,
  },
  {
    id: 'o-dialect-3',
    case: 'kariwatari',
    marked: `うち、{R given p|ヨシノ}いいますねん。もう{P age|九十二}でっせ。生まれは{A address|東大淀市柏田3-7-21}や。
次男の{R given q|忠晴}がな、{R org-short f|しらさぎ苑}に入れいうて聞かへん。{R alias q|はる}さん、昔はええ子やったのに。
孫の{R given r|澪}がね、{O shop|純喫茶ミロ}で働きながら学校行ってますわ。
妹の{U given u|タケ}さんは{U full v|古谷野 源之助}いう人と一緒にならはった。電話は{P phone|06-0000-7715}。
{N word|吉野}葛もろたで。{N place|瓜生}堂の交差点で{N number|五分}待っとって。`,
  },
  {
    id: 'o-dialect-4',
    case: 'kayado',
    marked: `{R family p|蓬田}のばあちゃん、布団屋にだまされたんだと。{U family u|鬼頭沢}っつう若ぇのが三日も来て、はんこ押すまで帰んねがった。
せがれの{R given q|俊策}さ言えばいがったべ。{R org w|萱戸森林組合}さ電話すっと、{U nickname v|コン}ちゃんが取り次いでくれっから。
隣の{R family r|四月一日}さんも見でだって。{P age|八十五}にもなって可哀想だない。
{R phone t|0247-00-5836}は夜なら出っつぉい。{O shop|菅野屋ふとん店}はまともな店だ。
{N date|四月一日}の桜まつり、{N word|蓬}だんご食うべ。`,
  },
  {
    id: 'o-dialect-5',
    case: 'hannoki',
    marked: `{R family p|德重}さなあ、タクシー降ろされてから飲んでばっかずら。女房の{R given q|ミツ子}さは{O hospital|湖南みさき病院}へへえったきりだだ。
{R alias r|ヤス}さんが保証人せったで、{R full r|梶﨑康裕}んとこへも紙が来ただよ。
下の{U family u|安孫田}さが、水がもるってごしたがってた。倅の{U given v|隆之介}は{A address|甲斐路市塩部2-14-9}だっちゅうに。
{P age|七十三}になって引っ越せって、おやげねえわ。電話{P phone|0266-00-4480}。
{N word|勝利}の女神も見ちゃいねえ。{N place|梶}ヶ原で御柱ひくのは{N date|来春}ずら。`,
  },
  {
    id: 'o-dialect-6',
    case: 'tokita',
    marked: `{R full p|五十畑翼}くんはのう、{R org-short o|わだち会}でよう働きよるけえ。母さんの{R given q|律子}さんが毎朝送りよってんよ。
{R given r|麦}さんいう子と仲がええんじゃ。{R org-short w|トキタ印刷}の{U family u|大胡田}部長が見に来んさった。
{U nickname v|ミノじい}の畑で芋掘りもしたで。{P age|二十七}いうたら一番動けるわい。
ばあさんは{A address|呉羽浜市焼山北1-9-13}におって、{P phone|082-000-6650}じゃ。
{N word|翼}のある生きもんの絵がうまいんじゃ。{N word|麦}飯、{N number|二杯}食うとった。`,
  },
  {
    id: 'o-agenda-1',
    case: 'rurinuma',
    marked: `就学相談会議　次第　{N date|令和8年11月27日}　{N number|14時}
１　{R full p|八重樫結翔}さん（{R dob-era b|令和2年5月25日}生、{R org s|るりぬま第一保育園}）
　(1) 母{R given q|麻衣子}さん、父{R full r|ブレンダン・オコナー}さんの意向
　(2) 医師意見　{R org f|瑠璃沼こどもクリニック}　{U family u|真名子}医師
　(3) 園から　担任　{U full v|蓮見沢 朋}
２　{U full w|樋渡 さくら子}さん　{P dob|令和2年9月14日}　{A address|瑠璃沼市松波町3番6号}
３　説明　指導主事　{X official|葛城}
４　その他　{N law|学校教育法施行令第18条の2}、{N body|市教育委員会}、{N place|花立}公民館`,
  },
  {
    id: 'o-agenda-2',
    case: 'kariwatari',
    marked: `地域ケア個別会議　進行表
議題Ａ　{R full p|瓜生ヨシノ}さんの在宅復帰（台帳{R number n|20-11745}）
　出席　次男{R given q|忠晴}さん、孫{R full r|神足澪}さん、{R org-short f|しらさぎ苑}相談員{U family u|鴻巣野}さん
　欠席　{U full v|小牧野 尚}（前任）
　住まい　{R address a|雁渡市瀬戸口2丁目15番4号 メゾン白鷺101}　家主{U family w|渋江田}さん
　費用　{P bank|雁渡信用金庫瀬戸口支店 普通 5091826}から引落し
議題Ｂ　{N word|買物支援}の定員、{N place|瓜生}坂の手すり、{N body|県土木事務所}`,
  },
  {
    id: 'o-agenda-3',
    case: 'ichohara',
    marked: `支援会議（第{N number|6}回）
報告事項
ア　{R full p|毛受拓海}さん　受診につながる（{O hospital|楡の木メンタルクリニック}・{U family u|栂野}医師）
イ　父{R given r|巌}さんの講座参加、母{R full q|毛受富美代}さんの手紙
ウ　{R org o|NPO法人ひだまりベース}　{U full v|宇留野 千景}さんより居場所の様子
協議事項
エ　離職票　{R org-short w|イチョウ電機}、雇用保険被保険者番号{P employment|2617-440839-1}
オ　連絡手段　{R phone m|090-0000-6634}／{L handle|nocturne_29k}
カ　{N law|生活困窮者自立支援法第9条}、{N date|12月17日}、{N body|保健所}`,
  },
  {
    id: 'o-agenda-4',
    case: 'miotsukushi',
    marked: `実務者会議　秘
１．前回（{N date|10月29日}）の確認
２．{R full p|塩見紗耶}さん・{R full r|塩見心愛}さんの安全
　・{R org-short s|柳原幼稚園}への送迎者を{U full u|白水 麻友香}さんに限定
　・夫{R full q|塩見亨}の勤務先{O workplace|播灘運輸機工}、車{P plate|姫路 501 ろ 83-26}
　・{R building a|パレス柳原503}の荷物搬出
　・児童手当　{P bank|みなと播信用組合 柳原支店 普通 1190337}
３．代理人{U family v|鏑木田}弁護士
４．{N law|児童福祉法第25条の2}、{N body|警察署}、{N number|二名}体制`,
  },
  {
    id: 'o-agenda-5',
    case: 'yukishiro',
    marked: `滞納整理検討会
第１　{R full p|鷲尾國男}（{R number n|00914472}）
　事業　{R org w|合同会社ユキシロ除雪}　家族　{R given q|キヨ}さん、{R given r|絵里香}さん
　第三債務者　{U full u|須貝沼 誠六}　電話　{P phone|0254-00-8036}
　財産　軽トラ　{P plate|新潟 480 そ 6-02}、{P bank|雪代農協湯の沢支所 普通 0062517}
第２　{U full v|羽深 庄平}　{P age|68歳}　{A address|雪代町大字鷹の巣77番地}　{O workplace|羽深モータース}
第３　{N number|徴収率97.1％}、{N law|地方税法第15条}、{N date|12月10日}、{N post|納税係長}`,
  },
  {
    id: 'o-agenda-6',
    case: 'yaeshio',
    marked: `外国人住民支援ケース会議
(1)　{R full p|ラジェンドラ・プラダン}さん一家　{R dob-era b|平成4年7月14日}
　　妻{R full q|スニタ・プラダン}さん（{R org-short w|八重潮フーズ}夜勤）、長男{U foreign u|アーラブ}さん
　　学校　{R org-short s|船溜小}　{U family v|逸見沢}先生
　　家主　{U full w|名倉橋 典男}　{R building a|ハイム浮島202}
(2)　{R full r|チョ・ミンソ}さん　{A address|八重潮市汐入2-6-11}　{P passport|M70418836}
(3)　通訳派遣　{N number|年間120件}、{N body|県国際交流協会}、{N date|12/8}、{N law|日本語教育推進法}`,
  },
];
