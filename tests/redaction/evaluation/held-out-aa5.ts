import type { Passage } from './passage.ts';

/** Passages of batch AA, part 5: written without having read the engine. */
export const heldOutAA5: readonly Passage[] = [
  {
    id: 'aa-dialogue-4',
    case: 'shirakinome',
    marked: `相談員：今日は{R family p|祖父江}さんお一人で。奥さまは。
{R speaker p|勝利}：{R given q|澄恵}はパートです。{O shop|フードセンターまるげん}のレジ。
相談員：{R org-short w|白木目合板}は{N date|6月末}で雇い止め、と。離職票は見ましたよ。
{R speaker p|勝利}：はい。{P age|60}になる手前で切られました。健康保険は任意継続で、記号が{P insured|4170}、番号が{P insured|238}。
相談員：家賃の滞納は{N number|3か月分}ですね。管理会社から何か。
{R speaker p|勝利}：{U family u|茅根}さんという人が{P phone|090-0000-9401}から毎日かけてきます。怖くて出てません。
相談員：こちらから話します。姪御さんの{R full r|軽部望実}さんは、まだ{R building a|メゾン桐ヶ枝305}に？
{R speaker p|勝利}：ええ。学校は{R org-school s|西雁小}のまま通わせたい。担任の{U family v|反町}先生も心配してくれて。
相談員：分かりました。{N place|雁町公民館}の{N body|社会福祉協議会}で貸付の相談もしましょう。{N word|勝利}投手みたいに、一つずつです。
{R speaker p|勝利}：振込は{P bank|両毛みなみ信金　雁町支店　普通　0583314}でお願いします。`,
  },
  {
    id: 'aa-dialogue-5',
    case: 'oyasugawa',
    marked: `（サービス担当者会議　録音起こし）
ケアマネ　では始めます。{R full p|茂庭トメヨ}さん、{P age|満90歳}、要介護{N number|3}です。
長男　入所の順番はどうなってますか。{R org-short f|小安の郷}は。
相談員　いま{N number|41番目}です。春までは動かないかと。
長男　冬が越せるかどうか。ストーブの上に布巾を置いたんですよ。見つけたのは{R full r|槌谷ハルヱ}さんで。
訪問看護　{U family u|鳥飼}です。お薬は{N number|1日2回}にまとめました。夜間の番号は{P phone|0187-00-9402}、つながらなければ{P phone|080-0000-9403}です。
ケアマネ　{R given q|善行}さんは{R org-short w|小安川板金}のお仕事があるから、昼は電話に出られませんよね。
長男　昼休みなら。{P phone|〇八〇の〇〇〇〇の九四〇四}。嫁の{U given v|里絵子}にかけてもらってもいい。
福祉用具　ベッド柵の貸与は{N date|来月1日}から。介護保険の被保険者番号、{P care|0001190462}で登録済みです。
ケアマネ　{N body|町の福祉課}に緊急通報装置の申請も。{N place|上窪}の集落は電波が弱いので固定の{R phone t|0187-00-9311}につなぎます。`,
  },
  {
    id: 'aa-dialogue-6',
    case: 'tsukihashi',
    marked: `SC：{R given q|蓮司}くん、昨日は保健室にいたって聞いたけど。
生徒：{U family u|葭田}に靴を隠された。{U given v|大弥}も笑ってた。
SC：担任の{U full w|糟谷 千景子}先生には言えた？
生徒：言ってない。母さんに電話されるから。母さん、{R org-short w|ツキハシ精工}の夜勤明けで寝てるし。
SC：お母さんの{R given p|彩音}さん、面談には来るって。前は{R family r|猪熊}さんも一緒だったね。
生徒：あの人もう来ないと思う。黒い車、{P plate|富士山 301 せ 94-05}が家の前にないもん。
SC：おばあちゃんの家は？
生徒：{A address|槻橋市北雁木3丁目2-9}。{P age|65}歳だけど働いてる。番号は{P phone|055-000-9406}。
SC：{R org-short o|ひなた縁側}には行けてる？
生徒：{N date|月}と{N date|木}。{U nickname x|ぷーやん}がギター教えてくれる。
SC：そっか。{N place|図書室}登校からでいいよ。{R org-school s|雁木中}は{N number|6時間目}まで出なくても平気。{N law|いじめ防止対策推進法}っていう決まりもあるんだ。`,
  },
  {
    id: 'aa-memo-4',
    case: 'kitakurose',
    marked: `{N date|R8.11.9}　{R family p|難波江}氏宅　訪問（{X official|桂川}ケースワーカー同行）
○ 玄関先で{N number|20分}。部屋には入れてもらえず
○ {R org-short w|北黒瀬貨物}は腰を痛めて退職、労災は会社が渋る。総務の{U family u|能美}氏（{P phone|082-000-9407}）に確認要
○ 妻 {R given q|千鶴子}さんは{R org-short f|きたくろせ病院}へ週{N number|3}の透析。身障手帳 {P certificate|広島県第118046号}　1級
○ 国保　記号{P insured|北黒}　番号{P insured|30-7715}　短期証に切替済
○ 滞納の督促が{O shop|オリーブ信販}から{N number|2通}
○ {R given r|明彦}さん（弟分、{P age|58}）が米を持ってくる。電話 {P phone|090-0000-9408}
○ 本人の携帯 {R phone m|080-0000-9352} は止まっている
○ {R org-short o|あゆみだし北黒瀬}の家計支援を提案 →「考える」
○ 帰り、{N place|本郷}の踏切で脱輪した車あり、{N body|交番}に連絡。{N word|鷲}の剥製が玄関に`,
  },
  {
    id: 'aa-memo-5',
    case: 'kanisawadai',
    marked: `計画相談 モニタリング記録
利用者：{R full p|髙垣惠美}（{R number n|31009254}）
・{R org-short f|蟹沢台作業所}に週4日通所。工賃 {X sum|月11,300円}
・{R org-short w|カニサワ製函}の実習（{N date|10/5〜10/16}）は完走。担当の{U full u|棚橋 修吾}さんの評価よい
・受給者証 {P certificate|2104408316}、有効期限 {N date|令和9年1月31日}。更新の意向あり
・精神保健福祉手帳（{P certificate|岐阜第50771号}）は{N number|2級}で更新中
・兄の{R given q|亮平}さんが通帳を預かる。年金は {P bank|飛州信用組合　若葉出張所　普通　1180427} に入る
・基礎年金番号 {P pension|3917-504826}
・女友達の{U nickname v|ゆんちょ}さんと外泊が増え、{R given r|和歌子}さんが気にしている
・{O hospital|あすなろメンタルクリニック若葉}　{U family w|鹿毛}医師　{N number|月1回}
・緊急時は兄の職場 {P phone|(0577)00-9409}。本人の自宅 {R phone-paren t|(0577)00-9331}
・{N place|若葉通}商店街の清掃に参加、{N word|和歌}の会にも興味`,
  },
  {
    id: 'aa-memo-6',
    case: 'urumidani',
    marked: `引き継ぎ（{N post|保健師}→{N post|地区担当}）　下谷地区
{R full p|轡田清三郎}　{R dob-letter b|S19.1.5}　独居に近い
妻・{R given q|美代子}さんは{N date|9月}から{R org-short f|せせらぎ潤見}。費用は本人の年金から
右目がほぼ見えない。なのに軽トラ {P plate|松本 483 さ 9-41} を運転。免許（{P licence|301266480910}）返納は「死ぬまでせん」
甥の{R full r|諏訪部拓也}　{R org w|潤見谷森林組合}の作業班　{P age|四十代}　頼れるのはここだけ
甥の妻 {U given u|佳央里}、携帯 {P phone|080 0000 9410}
後期高齢の被保険者番号 {P insured|01476259}
灯油は{O shop|下谷石油店}のツケ、{N number|4回分}。店主の{U family v|熊谷沢}さん（{P phone|0265-00-9495}）は怒っていない
役場からの封書は開けない。口頭で伝えること
{R phone t|0265-00-9371}は耳が遠いので{N number|20回}鳴らす
{N place|下谷}橋から先は{N date|12月}より除雪が入らない。{N body|消防署}にも共有`,
  },
  {
    id: 'aa-email-4',
    case: 'tatagiura',
    marked: `From: {U full u|松浦坂 恵津}（{R org-school s|宮前小}・教頭）
To: 子育て支援課 御中
Subject: {R full q|朝長颯斗}さんについて（回答）

お世話になります。{N date|11/17}付けの照会にお答えします。
出席 {N number|52日}、欠席 {N number|19日}、遅刻多数。給食の日は来ます。
母の{R given p|みなみ}さんは{R org-short w|多々木浦漁協}の加工場が朝早く、起こす人がいません。
同居のおじ、{R full r|濵砂義信}さんは腰を痛めて家にいますが、{P age|74}歳で耳が遠いです。
妹の{U given v|ひな乃}さん（{P dob|令和3年5月17日}生）は{O other|みどり浜こども園}に在籍。
連絡網の番号は{R phone m|090-0000-9342}、予備に祖母の{P phone|095-000-9411}。
{R org-school s|宮前小}の相談専用アドレスは{P email|soudan@miyamae-tatagi.example}です。
{N law|児童福祉法第25条}の通告には当たらないと考えますが、御助言ください。
次回は{N number|図書室}ではなく{N place|多々木浦町役場}へ伺います。`,
  },
  {
    id: 'aa-email-5',
    case: 'hinasaki',
    marked: `差出人：{R romaji p|Nhat Doan} <{R email e|nhat.doan@hinamail.example}>
件名：保育園の おかね

まどぐちの みなさんへ
わたしは {R full p|ドアン・ティ・ニャット}です。{R address-hyphen a|港栄町3-22-8}に すんでいます。
おっとの {R given q|マルコス}さんは {R org-short w|雛崎水産加工}を やすんでいます。てを けがしました。
こどもの なまえは {U given u|ルアナ}、たんじょうびは {P dob|2022年10月14日}です。{P age|4さい}です。
ほいくえんの おかねは {P bank|雛崎中央銀行 港支店 普通 7720419} から おちます。でも {N number|2かい} おちませんでした。
おっとの でんわは {P phone|080-0000-9412}、わたしは {R phone m|070-0000-9321}です。
{U foreign v|リー・メイファ}さんが 日本語を たすけてくれます。
{R alias r|ミンヤ}さんと いっしょに {N date|らいしゅうの げつようび} {N place|しやくしょ}へ いきます。
{N body|ハローワーク}にも いったほうが いいですか。`,
  },
  {
    id: 'aa-email-6',
    case: 'kitakurose',
    marked: `{N post|各位}
CC：{P email|kakei@ayumidashi.example}
【共有】{R initials p|N.T.}様の件（{R number n|12-0846}）
昨日、{R org o|一般社団法人あゆみだし北黒瀬}の{U family u|添野}相談員から報告がありました。
1) 未払いの医療費は{R org-short f|きたくろせ病院}分が{N number|4か月}。医事課の{U full v|阿波野 恵理香}さんが分納を承諾。直通{P phone|0824-00-9413}
2) 奥様（{R full q|難波江千鶴子}様、{P dob|昭和38年11月25日}生）の特定疾病療養受療証、番号は{P certificate|4417209}。
3) 雇用保険被保険者番号は{P employment|3402-118735-6}。{R org-short w|北黒瀬貨物}の喪失手続きは{N date|10月20日}付け。
4) 友人の{R family r|鷲塚}様がアパートの鍵を持っています。入れない時は大家の{U nickname w|げん爺}へ。
ケース会議の資料は{P url|https://share.kurose-jiritsu.example/f/94130}に置きました（閲覧は{N number|7日間}）。
{N law|生活困窮者自立支援法第9条}の支援会議として扱います。場所は{N place|本郷会館}。`,
  },
  {
    id: 'aa-table-4',
    case: 'shirakinome',
    marked: `住居確保給付金　進行管理表　（{N date|R8.11末}）
番号	氏名	生年月日	連絡先	家主等	振込先	状況
{R number n|SK-20518}	{R full p|祖父江勝利}	{R dob-letter b|S41.3.15}	{R phone m|080-0000-9302}	{O shop|雁町ハウジング}	{P bank|足利野銀行 西雁支店 普通 2204913}	{N number|2回目}
{L number|SK-20533}	{U full u|寺門 由岐}	{P dob|H2.7.28}	{P phone|070-0000-9414}	{U full v|綱川 基}	{P bank|両毛みなみ信金 本店 当座 0010562}	延長
{L number|SK-20540}	{U full w|ロペス 勝己}	{P dob|S58.12.9}	{P phone|0284-00-9415}	{O shop|さくらんぼ住宅}	書類待ち	新規
同居欄：{R given q|澄恵}（妻）、{R full r|軽部望実}（姪・{R org-school s|西雁小}）
備考：{R org-short w|白木目合板}の離職票は{N date|11/13}に受領。住所は{R address-suffix a|西雁町2-11-6}
根拠：{N law|法第6条}、要綱第{N number|8}条　決裁：{N post|課長}→{N body|会計課}　保管：{N place|2階書庫}`,
  },
  {
    id: 'aa-table-5',
    case: 'urumidani',
    marked: `｜行政区｜世帯主｜家族｜連絡先｜保険｜見守り担当｜
｜下谷一｜{R full p|轡田清三郎}（{P age|82}）｜妻 {R given q|美代子}（入所）｜{R phone-dot t|0265.00.9371}｜後期 {P insured|01476333}｜甥 {R full r|諏訪部拓也}｜
｜下谷一｜{U full u|鎌倉沢 きぬゑ}（{P age|91}）｜なし｜{P phone|0265.00.9418}｜介護 {P care|0000528817}｜民生 {U family v|折井}｜
｜下谷二｜{U full w|原町田 宏道}（{P dob|S24.2.26}）｜長女 {U given x|奈津江}｜{P phone|090.0000.9419}｜同左｜{O shop|新聞店まるしも}｜
｜奥下谷｜空き家｜―｜―｜―｜{N body|消防団第3分団}｜
※{R org w|潤見谷森林組合}の作業員が朝に寄る家は◎　※{R org-short f|せせらぎ潤見}の送迎は{N date|水・土}
※前回から{N number|1世帯}減　※地図は{N place|役場下谷出張所}の棚`,
  },
  {
    id: 'aa-table-6',
    case: 'hinasaki',
    marked: `氏名（通称）,ローマ字,在留カード,期限,住所,電話,勤務先
{R full p|ドアン・ティ・ニャット},{R romaji p|DOAN THI NHAT},{R number i|JK90417326BD},{N date|2027/8/2},{R address a|雛崎市港栄町3丁目22番8号},{R phone m|070-0000-9321},{R org-short w|雛崎水産加工}
{R full q|マルコス・テイシェイラ},{R romaji q|MARCOS TEIXEIRA},{P residence-card|HB38105527KC},{N date|2028/1/19},同上,{P phone|080-0000-9420},同上
{R full r|皇甫敏雅},{R romaji r|HUANGFU MINYA},永住,―,{A address|雛崎市浜通り1-4-2},{P phone|090-0000-9421},{O workplace|翠龍飯店}
{U foreign u|サパコタ・ビシュヌ},{U romaji u|SAPKOTA BISHNU},{P residence-card|TE60294418LA},{N date|2026/12/30},{A building|港荘2階},{P phone|070-0000-9422},{O workplace|ひな崎クリーニング工場}
集計,,{N number|4名},,{N place|港栄地区},,{N body|出入国在留管理局}へ照会{N number|1件}
支援：{R org-short o|橋わたしの会}`,
  },
  {
    id: 'aa-form-4',
    case: 'kanisawadai',
    marked: `（様式第2号）障害福祉サービス　支給申請書
フリガナ　{R katakana p|タカガキ　エミ}
氏　名　{R full p|髙垣　惠美}　（旧姓 {R old-name p|仁平}）
生年月日　昭・{N word|平}・令　{R dob-era b|3年12月2日}
住　所　〒{P postal|506-0087}　{R address a|蟹沢台市若葉通5番17号}　{R building a|市営若葉住宅3号棟206}
電　話　{R phone t|0577-00-9331}　メール　{R email e|emi.t@kanimail.example}
個人番号　{P my-number|6281 0459 3370}
手帳　□身体　□療育　■精神（{P certificate|第50771号}）
保険　国保　記号・番号 {P insured|蟹12・40068}　保険者番号 {P insurer|210039}
代理人　{R full q|髙垣　亮平}（続柄 兄、{P phone|090-0000-9423}）
利用中の事業所　{R org-short f|土筆会蟹沢台作業所}　相談支援専門員　{U full u|稲垣田 慶子}
受付　{N date|令和8年10月22日}　{N body|障がい福祉課}　{N number|7番}窓口　※{N law|法第20条}`,
  },
  {
    id: 'aa-form-5',
    case: 'tsukihashi',
    marked: `緊急時引渡しカード（中学校提出分の写し）
生徒　{R full q|設楽　蓮司}　ふりがな {R kana q|したら　れんじ}　{X class|2年4組}
保護者　{R full p|設楽　彩音}　{R dob-western b|1993年10月30日}生
住所　{R address a|槻橋市東雁木一丁目5番12号}　建物 {R building a|グランテラス雁木102}
①保護者携帯　{R phone m|070-0000-9361}
②勤務先　{R org w|（株）ツキハシ精工}　製造2課　{P phone|055-000-9424}
③母以外の引取者　{R full r|猪熊　貴志}　{P phone|080-0000-9425}
④祖母　{R relative p|設楽}　{U given u|ミチ江}　{P phone|055-000-9426}
かかりつけ　{O hospital|雁木こどもとアレルギーの医院}　{U family v|宇治田}先生
健康保険証　記号 {P insured|77150016}　番号 {P insured|402}　枝番 {P insured|02}
アレルギー　えび　エピペン {N number|1本}（{N place|職員室}保管）
放課後の居場所　{R org o|NPO法人ひなた縁側}
提出日　{N date|4月9日}　{R org-school s|雁木中学校}長 宛`,
  },
  {
    id: 'aa-form-6',
    case: 'oyasugawa',
    marked: `介護保険　要介護認定・要支援認定申請書
被保険者番号　{P care|0001190455}　　申請日 {N date|令和8年12月3日}
氏名　{R full p|茂庭　トメヨ}（{R katakana p|モニワ　トメヨ}）　性別 女　年齢 {P age|90}
生年月日　明・大・{N word|昭}　{R dob-era b|11年8月24日}
住所　{R address a|小安川町大字上窪字滝ノ脇48番地1}　電話 {R phone t|0187-00-9311}
医療保険　被保険者番号 {P insured|20885173}（保険者番号 {P insurer|39051120}）
申請者　{R full q|茂庭　善行}　本人との関係 {N word|長男}　電話 {P phone|0187－00－9427}
主治医　{U full u|土濃塚 信仁}　医療機関 {O hospital|かみくぼ診療所}　電話 {P phone|0187-00-9498}
過去6か月の入所　{R org f|特別養護老人ホーム小安の郷}（短期入所のみ）
立会い希望　隣家 {R full r|槌谷　ハルヱ}
整理番号　{R number n|5510-2047}　受付印 {N body|小安川町}
調査員 {N post|主査}、訪問予定 {N date|12/11}（{N number|14時}）　駐車は{N place|上窪公民館}`,
  },
];
