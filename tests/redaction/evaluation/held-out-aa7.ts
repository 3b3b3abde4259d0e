import type { Passage } from './passage.ts';

/** Passages of batch AA, part 7: written without having read the engine. */
export const heldOutAA7: readonly Passage[] = [
  {
    id: 'aa-initials-4',
    case: 'kitakurose',
    marked: `事例検討シート（部内限り）
事例提供者：{N post|主任相談支援員}　　{N date|2026.11.26}
本人：{R initials p|T.N.}氏（{P age|66歳}）　{R dob-era b|昭和35年7月19日}生
妻：{R initials q|N・C}さん　{N number|週3回}の透析、{R org-short f|きたくろせ病院}
友人：{R initials r|A.W.}さん　米と灯油を運ぶ。トラックは{P plate|広島 400 と ・947}
長女：{U initials u|S.N.}さん　{N place|大阪}在住　{P phone|090-0000-9447}
前の会社：{R org-short w|北黒瀬貨物}（総務の{U initials v|N.M.}氏が窓口）
使える資源：{R org-short o|あゆみだし北黒瀬}、{N body|社会福祉協議会}の貸付
障害厚生年金の見込み　年金番号 {P pension|6208-913347}
論点1　傷病手当金が{N date|1月}に切れる　健保 記号{P insured|5812} 番号{P insured|1096}
論点2　「{R family p|難波江}の家は施しは受けん」という父の言葉
{N word|B型}事業所は年齢で対象外、{N law|生活保護法第4条}との順序を確認`,
  },
  {
    id: 'aa-initials-5',
    case: 'tsukihashi',
    marked: `要保護児童対策地域協議会　個別ケース検討会議（第{N number|3}回）
ケース番号　{R number n|家児-0392}
児童　{R initials q|R.S.}くん（{X class|中2}、{P dob|2012.7.3}生）
母　{R initials p|S.A}さん（{P age|33}）　{R org-short w|ツキハシ精工}　夜勤あり
内縁の男性　{R initials r|T・I}氏　住民票は別、{P phone|080-0000-9448}
祖母　{U initials u|M.S.}さん　{A address|槻橋市北雁木3-2-9}
通報者　匿名。録音では「{U family v|香坂井}」と名乗っている
【学校】{R org-school s|雁木中}の{N post|養護教諭}（{P phone|055-000-9494}）から：あざは左腕、{N date|11月4日}に確認
【居場所】{R org o|NPO法人ひなた縁側}から：友だちの{U initials w|D.K.}くんといる時は笑う
【医療】{O hospital|槻橋心の医院}　自立支援医療 {P certificate|1900774215}
【警察】{N body|槻橋警察署}{N post|生活安全課}　{N place|東雁木}の巡回を強化
次回　{N date|12月18日}　連絡は{P email|kaji-soudan@tsukihashi-city.example}へ`,
  },
  {
    id: 'aa-initials-6',
    case: 'shirakinome',
    marked: `相談支援日報　{N date|11/16（月）}
9:40　{R initials p|K.S}さん来所。{R org-short w|白木目合板}の退職金の明細を持参。雇用保険番号 {P employment|1102-664083-7} を控える
10:30　{R initials q|S.S.}様より電話。夫には内緒で、とのこと。パート先の店長 {U initials u|H.T.}さんに休みを言い出せない。折り返しは {P phone|080-0000-9449}
11:15　{R given r|望実}さんの学校（{R org-school s|西雁小}）から。給食費 {N number|2か月}。{U family v|反町}先生
13:00　{U initials w|M.O.}氏（{P age|51}、{O workplace|東毛ネジ製作}を解雇）初回。国保 {P insured|白 22・0418}。家賃は{P bank|足利野銀行 駅前支店 普通 3014466}へ払っている
15:20　{R family p|祖父江}さんの家主代理と話す。退去の期限は{N date|12月末}に延びた
16:00　{N place|白木目駅}前で{N body|保健所}のチラシ配り {N number|150枚}
記入者　{N post|相談員}`,
  },
  {
    id: 'aa-romaji-4',
    case: 'hinasaki',
    marked: `Interview sheet / 面談票　{N date|2026-11-10}
Name: {R romaji p|DOAN THI NHAT}　({R romaji p|Nhat Doan})
Residence card: {R number i|JK90417326BD}　Passport: {P passport|C9048127}
Address: {R address a|雛崎市港栄町3-22-8}　{R building a|ハイツ港栄401}
Mobile: {R phone-intl m|+81 70-0000-9321}　E-mail: {R email e|nhat.doan@hinamail.example}
Husband: {R romaji q|Marcos Teixeira}　Card: {P residence-card|HB38105527KC}　Phone: {P phone|+81-80-0000-9450}
Daughter: {U romaji u|Luana}　DOB {P dob|14 Oct 2022}
Interpreter: {R romaji r|Huangfu Minya}　/ 2nd: {U romaji v|Amelia Nakasone}
Work: {R org w|雛崎水産加工（株）}　shift {N number|05:30-14:00}
Bank: {P bank|Hinasaki Chuo Bank, Minato Branch, 7720419}
Note: {N word|NPO}, {N place|Hinasaki Station}, {N law|入管法}, {N body|HELLO WORK}`,
  },
  {
    id: 'aa-romaji-5',
    case: 'shirakinome',
    marked: `パスポート・海外送金の書類より転記
SURNAME {R romaji p|SOBUE}　GIVEN NAME {R romaji p|KATSUTOSHI}
{R romaji p|Sobue Katsutoshi} / {R romaji q|SUMIE SOBUE} / {R romaji r|Nozomi KARUBE}
生年月日　{P dob|1968 JAN 27}（妻）　旅券番号　{P passport|TK4820619}
送金先　{U romaji u|Rosalinda Kayane}（妻の知人、{N place|Cebu}）
連絡先　{R email e|sobue41@shirakimail.example}　／　{P email|kayane.rosa@cebumail.example}　電話 {P phone|+81 90 0000 9451}
カード明細　{O shop|GREEN STAR REMIT}　末尾まで {P card|3566 0201 7744 9451}
{R org-short w|白木目合板}の元同僚 {U romaji v|Masaru Tsunakawa}（{P phone|0284-00-9497}）が保証
{N word|ATM}手数料、{N word|MAX}値、{N number|USD 210}、{N date|2026/10/31}、{N body|足利税務署}`,
  },
  {
    id: 'aa-romaji-6',
    case: 'kanisawadai',
    marked: `ログイン・申込情報の控え（本人の希望で職員が記入）
氏名ローマ字　{R romaji p|Emi Takagaki}　旧 {R romaji p|EMI NIHEI}
メール　{R email e|emi.t@kanimail.example}　LINE ID {L handle|emi_tkgk0912}
兄　{R romaji q|RYOHEI TAKAGAKI}　{P email|ryohei-tkgk@hidamail.example}　{P phone|+81-90-0000-9452}
支援員　{R romaji r|Wakako Soeda}　（{R org-short f|蟹沢台作業所}）
友だち　{U romaji u|Yuna Hosomi}　インスタ {L handle|@yunchi.tubu}
求人　{O workplace|CRAFT BOX HIDA}　応募ページ {P url|https://craftbox-hida.example/entry?id=9452}
実習　{R org-short w|カニサワ製函}　{N date|10/5-10/16}
年金 {P pension|3917-504826}　手帳 {P certificate|岐阜第50771号}　{P age|34歳}
{N word|Windows}の更新、{N word|Wi-Fi}は{N place|2F相談室}、{N number|No.7}、{N body|ハローワーク}`,
  },
  {
    id: 'aa-foreign-4',
    case: 'hinasaki',
    marked: `多文化ソーシャルワーカー　相談記録
相談者は{R full r|皇甫敏雅}さん（{R alias r|ミンヤ}さん）。{R full p|ドアン・ティ・ニャット}さんの代わりに来所。
{R full q|マルコス・テイシェイラ}さんが{N date|10月28日}、{R org-short w|雛崎水産加工}の裁断機で右手の指{N number|2本}を負傷。会社の{U family u|貝津}課長は「自転車で転んだことに」と言う。
救急で運ばれたのは{O hospital|雛崎臨港病院}。担当は{U full v|小佐々 圭一郎}医師。入院費の請求は {X sum|31万円}。
同じ班の{U foreign w|アディカリ・スーリヤ}さん（{P residence-card|RB52097713MC}、{P age|26歳}）が見ていた。連絡先は{P phone|070-0000-9453}。
労災の様式第{N number|5号}を渡した。労働保険番号は会社に聞く。{R given q|マルコス}さんの雇用保険は{P employment|1508-402297-6}。
健康保険は会社の{P insured|雛118-73}。
{R org-short o|橋わたしの会}の{U foreign x|チョ・ウンビ}さんが明日通訳に入る。{N place|港栄町}バス停で待ち合わせ。{N body|労働基準監督署}へ同行予定`,
  },
  {
    id: 'aa-foreign-5',
    case: 'hinasaki',
    marked: `保育課より照会（外国籍世帯・入所調整）
世帯1　{R family q|テイシェイラ}／{R family p|ドアン}　児童 {U given u|ルアナ}　{P dob|令和4年10月14日}　第1希望 {O other|港栄ひかり保育園}
　父 {R full q|マルコス・テイシェイラ}　休業中　母 {R full p|ドアン・ティ・ニャット}　{R org-short w|雛崎水産加工}
　連絡 {R phone m|070-0000-9321}（母。ひらがなのSMSなら読める）
世帯2　父 {U foreign v|ムハンマド・ファルハン}　母 {U foreign w|シティ・ヌルハヤティ}　児童 {P age|1歳}
　{A address|雛崎市浜通り2丁目8番1号}　父の電話 {P phone|080-0000-9454}　個人番号 {P my-number|3820 6617 0945}
世帯3　母 {U foreign x|オルティス・カルメン}　ひとり親　携帯 {P phone|070-0000-9496}　児童扶養手当 {P certificate|第30655号}
　預金口座 {P bank|雛崎中央銀行 駅前支店 普通 6650284}
通訳者 {R full r|皇甫敏雅}（中国語）、{N word|タガログ}語は未定
{N law|子ども・子育て支援法}の認定は{N number|2号}と{N number|3号}、{N place|港栄}地区の空き{N number|4名}、{N body|こども家庭庁}通知`,
  },
  {
    id: 'aa-foreign-6',
    case: 'tatagiura',
    marked: `母子保健・子育て　連絡票（国際結婚の世帯が近所に）
{R family p|朝長}さんの隣に越してきた{U foreign u|マリア・クリスティナ・ベロ}さん（{P age|29}）から、{R given q|颯斗}くんが夜おそく玄関に座っていたと聞いた。
{U foreign u|マリア}さんの夫は{U full v|浦桑 隆生}さん、まき網の乗組員で{R org-short w|多々木浦漁協}に水揚げする。
在留カード {P residence-card|DG70331846HD}、母子手帳の番号 {P certificate|R8-0177}。予定日は{N date|2月}。
健診は{O hospital|みなと産婦人科}、{U foreign w|ダイアナ}という友だちがついてくる。
電話は夫の{P phone|090-0000-9455}。住まいは{A address|多々木浦町字宮ノ前931番地}、国保 {P insured|多 1・01206}
{R alias p|みなっち}さんに伝えると「{R full r|濵砂義信}さんが夜は見とるはず」と。
{R org-school s|宮前小}にも知らせた。{N place|宮ノ前}の{N body|駐在所}が{N number|週2回}巡回する。通訳は{N word|英語}でよい`,
  },
  {
    id: 'aa-dialect-4',
    case: 'oyasugawa',
    marked: `（訪問時の会話をそのまま起こしたもの）
本人「おら、まんだボケでねぇ。{P age|九十}だども、飯は自分で炊ぐ」
保健師「{R alias p|トメばあ}さん、火ぃ消したが、{R given q|善行}さん心配してらすよ」
本人「あいづは{R org-short w|小安川板金}さ行ったきり、夜遅ぐまで帰って来ね。嫁の{U given u|里絵子}は口きがね」
隣人「{R given r|ハルヱ}だども。このめえ、{U nickname v|げんぞ}の軽トラさ轢がれそうになってだべ」
本人「{O shop|阿部久商店}で豆腐買った帰りだ。{U full w|小番野 源三}め、前見でねぇ」
隣人「ほれ、{P plate|秋田 480 ち 94-56}の白いやづだ。電話は{P phone|0187-00-9456}だど」
保健師「{R org-short f|小安の郷}のお泊まり、{N number|2晩}だけやってみねすか」
本人「やんた。{N place|上窪}から出ねぇ。死んだ父っちゃは{P dob|昭和七年三月三日}の生まれでな、ずっとこごさ居だ」
隣人「介護の番号だば、この紙だ。{P care|0001190477}、合ってらが」
保健師「はい。{N body|包括}さ持って帰るす。{N date|木曜}にまだ来るす。{N word|槌}は危ねぇから片付けてけれな」`,
  },
  {
    id: 'aa-dialect-5',
    case: 'kitakurose',
    marked: `電話の記録（広島の言葉のまま）
「わしじゃ、{R family r|鷲塚}よ。{R alias p|なばやん}がまた酒飲んどるんじゃ。{R org-short w|北黒瀬貨物}辞めてから毎日じゃけぇ」
「奥さんは？」「{R given q|千鶴子}さんは{R org-short f|きたくろせ病院}で管つけとるよ。昼までは帰らん」
「お金は」「{U nickname u|サブやん}いう男に貸したらしい。{O shop|パーラー大当}で知り合うたんじゃと。{P age|五十}すぎのでっかい男よ」
「その方の連絡先は」「名刺があるわ。{U full v|三良坂 三郎}、{P phone|082-000-9457}、ほいで携帯が{P phone|090-0000-9458}」
「通帳は」「{P bank|備北しんきん 本郷支店 普通 0719083}、あれに年金が入りよる。カードごと取られたかもしれん」
「保険証は」「国保よ、{P insured|北黒30-7715}いうて書いてあるわ」
「大家さんには」「{U family w|実光}のおばさんなら{N number|三月}は待つ言うとった」
「{R org-short o|あゆみだし北黒瀬}と行きますけぇね」「頼むわ。{N place|本郷}の踏切の先じゃ。{N date|明日}は{N body|市役所}も休みじゃろ。{N word|明}るいうちに来んさい」`,
  },
  {
    id: 'aa-dialect-6',
    case: 'tatagiura',
    marked: `祖父母世代の集まりで聞いた話（メモ）
「{R given q|颯斗}はよか子ばい。ばってん学校に行きよらん」
「{R family p|朝長}の{R given p|みなみ}ちゃんも朝の{N number|三時}から{O workplace|漁協}じゃけん、起こしきらんとさ」
「{R family r|濵砂}のじいさんは？」「{R given r|義信}さんは腰のいかんとよ。{P age|七十四}やけん。{O hospital|浦田整骨院}に通うとる」
「父親は{U full u|江迎 翔平}て言うて、{N place|佐世保}におるげな。{P dob|平成元年九月十四日}生まれで、電話は{P phone|080-0000-9459}」
「養育費は{P bank|有明西信金 佐々支店 普通 2208175}から来よったばってん、止まっとる」
「{U nickname v|たっしゃん}が軽の{P plate|佐世保 581 ね 94-59}で学校まで乗せて行きよる」
「担任は{U family w|志々伎}先生たい。{R org-school s|宮前小}に来てまだ{N number|一年目}」
「{N body|児相}に言うたらいかんて、{R given p|みなみ}ちゃんの泣きよったもん」
「{N date|盆}の前に一回、{N word|宮}さんの祭りで会うたきりたい」`,
  },
  {
    id: 'aa-agenda-4',
    case: 'kanisawadai',
    marked: `サービス等調整会議　次第
日時　{N date|令和8年11月27日}（金）{N number|13:30}～　会場　{N place|若葉会館}　和室
1　開会
2　個別支援（3件）
(1) {R full p|髙垣惠美}さん　更新（{R number n|31009254}）、受給者証 {P certificate|2104408316}
　出席　{R full q|髙垣亮平}さん（兄）、{R full r|添田和歌子}さん（{R org-short f|蟹沢台作業所}）
　資料①工賃の推移　②{R org-short w|カニサワ製函}の実習評価（{U family u|棚橋}班長）
(2) {U full v|洞田貫 優}さん（{P age|23}）　{P dob|平成15年4月6日}生　就労移行、{O workplace|ひだの森ベーカリー}
　保護者連絡先　{P phone|0577-00-9461}
(3) {U full w|蒲田野 まゆ}さん　グループホーム入居　{A building|コーポつくし103}　父 {P phone|080-0000-9492}　身障手帳 {P certificate|岐阜県第80214号}
　預金は{P bank|飛州信用組合 本店 普通 2047719}で家族が管理
3　{N law|障害者虐待防止法}の研修報告
4　その他　{N body|自立支援協議会}の日程
事務局　{P phone|0577-00-9462}（{N post|庶務係}）`,
  },
  {
    id: 'aa-agenda-5',
    case: 'urumidani',
    marked: `地域ケア個別会議　進行表
{N number|13:00}　開会　{N post|保健福祉課長}
{N number|13:05}　事例「免許を返さない{P age|82歳}」…{R full p|轡田清三郎}さん（{R dob-era b|昭和19年1月5日}生、{R number n|R8-0773}）
　　報告：{R full r|諏訪部拓也}さん（甥、{R org w|潤見谷森林組合}）
　　補足：妻 {R given q|美代子}さんの入居先 {R org f|グループホームせせらぎ潤見}　管理者 {U full u|飯沼沢 きよ恵}
{N number|13:40}　意見交換　{N body|駐在所}、{U family v|北原田}医師（{O hospital|下谷へき地診療所}）、タクシーの{O other|谷あい交通}
{N number|14:20}　その他の見守り対象
　　・{U full w|小鹿野 つや}さん（{P age|93}）　{P phone|0265-00-9463}　介護 {P care|0000528833}
　　・{U full x|赤石田 鉄夫}さん　{P dob|S22.9.9}生　{P phone|0265-00-9464}　後期 {P insured|01476602}
{N number|14:50}　閉会　※資料は回収。会場 {N place|役場2階大会議室}　※{N law|個人情報の保護に関する法律}に基づき複写禁止`,
  },
  {
    id: 'aa-agenda-6',
    case: 'shirakinome',
    marked: `支援調整会議　議題一覧（{N date|11月第4週}）
議題1　プラン再評価　{R full p|祖父江勝利}（{R number n|SK-20518}）
　　家計：妻 {R given q|澄恵}の収入のみ　教育：{R full r|軽部望実}（{R org-school s|西雁小}6年）
　　提案：転居先の初期費用、貸付。就労：{R org-short w|白木目合板}の関連会社は不可。{P licence|401184360720}（大型）を活かす
議題2　新規　{U full u|新納谷 沙弓}　{P dob|平成元.5.30}生　{P phone|070-0000-9465}　ネットカフェ {O shop|コミック箱舟}に滞在　住民票なし
議題3　終結　{U full v|久下沼 豊吉}　{P dob|昭和29年12月1日}　年金決定 {P pension|5102-774019}　{P phone|0284-00-9491}
議題4　不調　{U initials w|K.U.}氏　連絡とれず　携帯 {P phone|080-0000-9466}
報告　{N body|県居住支援法人}との懇談（{N number|資料3}）　{N law|施行規則第13条}
出席　委員{N number|7名}　議長 {N post|自立相談支援室長}　場所 {N place|西雁町コミセン}`,
  },
];
