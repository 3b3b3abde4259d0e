import type { Passage } from './passage.ts';

/** Dialogues, memos, e-mails and tables of batch K. */
export const openedK1: readonly Passage[] = [
  {
    id: 'k-dialogue-1',
    case: 'komorebi',
    marked: `相談員：一件目、{R full p|齊藤眞由美}さん。{P age|四十二}歳、{R org w|株式会社小森日フーズ}の総菜工場で夜勤です。
課長：お子さんは。
相談員：{R full q|齊藤蒼太}くん、{R org-school s|桜台小}です。「{R alias q|そう}ちゃん」と担任の{U family u|羽仁}先生は呼んでいます。{N number|11月}から遅刻が{N number|九回}。
課長：内縁の{R family r|小野塚}さんは同居ですか。
相談員：{R full r|小野塚博}さんの住民票は{A address|川島谷市南大塚1丁目33番4号}のままです。{R given r|博}さんの車、{P plate|熊谷 502 ぬ 71-08}が毎晩とまっています。
課長：{N place|桜台}交番の巡回は頼めますか。{N word|博}物館の裏の。
相談員：{R family p|齊藤}さんの携帯 {R phone m|090-0000-3374} に、まず私から掛けます。
課長：児童扶養手当の証書は。
相談員：証書番号{L number|児扶第4408号}、次の振込は{P bank|武蔵野みどり信用金庫の桜台支店、普通の0447192}です。`,
  },
  {
    id: 'k-dialogue-2',
    case: 'sarusawa',
    marked: `包括：{R full p|千葉ハナ}さん、{P age|九十}歳。息子の{R given q|健一郎}さんと二人です。
医師：先月うちに来た。{R given q|健一郎}さんのほうが痩せていたな。
包括：{R org w|有限会社千葉製材所}を閉めてから、食べていないそうで。
民生：隣の{R full r|菊池弥生}さんが煮物を届けてます。{R alias r|やっ}ちゃんの煮物しか、{R given p|ハナ}さんは口にしません。
包括：娘の{R relative p|千葉}{U given u|真紀子}さんは{N place|千葉県}の船橋に嫁いで、姓は{U family u|神保}です。
医師：{N word|弥生}三月には雪も消える。それまでに{R org-short f|北上荘}は空くか。
包括：待機{N number|14番目}と聞きました。{N place|北上川}沿いの小規模多機能も当たります。
民生：軽トラ（{P plate|岩手 41 き 33-09}）の鍵は{R family r|菊池}さんが預かった。免許の番号は{P licence|459455638890}、返納はまだだと。`,
  },
  {
    id: 'k-dialogue-3',
    case: 'amanezaki',
    marked: `室長：{R family p|黒木}さんは、船を下りたとですか。
支援員：はい。{R full p|黒木大地}さんは今、{R org w|天音崎水産加工協同組合}の冷凍庫です。妹の{R full q|黒木美空}さん、通称{R alias q|ミク}さんが同居しました。
室長：{R full r|グエン・ティ・フオン}さんとの関係は。
支援員：{R given q|美空}さんの職場の友人で、{R family r|グエン}さんが家賃を立て替えています。返済の覚えは{L handle|@kuro_daichi97}のDMに残っています。
室長：{R org-short o|みなと食堂}の{U family u|児湯}代表は何と。
支援員：「{N word|大地}に根を張る暮らしを」と。畑の手伝いを勧めてくれました。
室長：{N place|美空町}の畑ですね。{N law|生活困窮者自立支援法第3条}の就労準備で組めるか、見ましょう。`,
  },
  {
    id: 'k-dialogue-4',
    case: 'torinoumi',
    marked: `主査：{R family p|辻}さん、ガス止まったままやねん。
CW：{R full p|辻千代子}さんご本人は「電気毛布があるさかい」と。お孫さんの{R full q|辻亮}さんは三か月帰ってません。
主査：姉さんの{R full r|渡邉澄江}さんには。
CW：{R family r|渡邉}さん、{R org-short f|はまて診療所}に入院中です。診察券{L number|00781-4}で病棟につないでもらいました。
主査：{R given p|千代子}さんの年金証書は。
CW：基礎年金番号{P pension|4170-228836}、振込は{P bank|和泉浜信用金庫 浜手支店 普通 0881427}。{R given q|亮}さんが通帳を持ち出してるかも。
主査：{N place|辻}の地蔵さんの角で見た人がおる。
CW：{R org-short o|鳥の海ひかり会}の{U family u|泉谷}さんですわ。{N date|六日}の朝やて。`,
  },
  {
    id: 'k-dialogue-5',
    case: 'hidakami',
    marked: `保健師：{R full p|石狩勇}さん、{R dob-western b|1952年2月29日}生まれで、誕生日が四年に一度だと笑います。
課長：{R full q|石狩ミツ}さんの認知症は。
保健師：{R org-short f|日高見病院}の検査で{N number|18点}。{R given q|ミツ}さんは夜、{N place|石狩川}を見に行くと言って出ます。
課長：ここから{N number|二百キロ}だぞ。
保健師：{R family p|石狩}さんは軽トラで追うんです。{P plate|室蘭 480 さ 20-35}、ブレーキ灯が切れていて。
課長：{R full r|大場聡子}さんに見守りを。
保健師：{R given r|聡子}さんは{R org w|日高見農業協同組合}を{N date|十月}で辞めました。今は{O shop|ベーカリーむぎわら}です。
課長：店の番号は。
保健師：{P phone|０１４６－００－７７５２}です。
保健師：奥さんは{P dob|昭和29年7月11日}生まれの{P age|七十二歳}。介護保険証は{P care|0000071142}です。`,
  },
  {
    id: 'k-dialogue-6',
    case: 'shirotaegi',
    marked: `聞き手：お名前を、もう一度。
本人：{R full p|金英姫}です。日本の名前は{R alias p|金田英子}。息子は{R full q|金俊}。
聞き手：{R kana p|キム}さんとお呼びしていいですか。
本人：はい。{R full r|柏木麗}さんが通訳に来る約束でした。{R given r|麗}さん、バスが遅れて。
聞き手：お店は{R org-short w|キムチ工房}ですね。
本人：店は{O other|北越商店街振興組合}から借りて、{R org o|生活協同組合しろたえ}に卸します。{N place|金沢}にも一軒。
聞き手：息子さんの電話は。
本人：{P phone|070-0000-6619}。{N date|金曜}は出ません。{N word|俊足}の選手、夜まで練習。
聞き手：パスポートは。
本人：韓国の、{P passport|M33480217}。息子は日本で{P dob|平成21年3月14日}に生まれました。`,
  },
  {
    id: 'k-memo-1',
    case: 'kazamatsuri',
    marked: `訪問メモ　{N date|R8.11.18}　雨
{R full p|國廣德藏}翁（{R dob-letter b|T14.1.20}、{P age|101歳}）
・娘{R given q|惠}さんは腰を痛め、{R org-short f|かざぐるま園}の短期を希望
・{R org-short w|國廣酒造}の蔵は人手に渡った。買主{U full u|安芸 茂典}氏（{O workplace|四万川醸造}）
・区長{R full r|邊見邦男}さんの車で受診。{R family r|邊見}さんも{P age|79}歳
・介護保険証 {R number n|0000718826}、負担割合{N number|1割}
・{N place|国広}の滝への道は崩落したまま（{N body|風祭村産業建設課}へ）
・郵送先は{P postal|785-0167}　隣村{A address|四万川村宮野々552番地3}の{R given q|惠}さん宅`,
  },
  {
    id: 'k-memo-2',
    case: 'ushigakubo',
    marked: `若者面談③
{R full p|三ヶ島光}（{R dob-slash b|2003/9/1}）
妹＝{R given q|望}、{R org-school s|牛ヶ窪高校}{X class|三年}。妹のことは「{R alias q|のん}ちゃん」
バイト先{R org-short w|ウッシーマート}の店長{U full u|上水流 徹也}が退勤後にLINE（ID {L handle|kami_tetsu55}）
伯父役の{R full r|長谷川正}＝{R alias r|長}さんが弁当
{R org o|（一社）よりみち}の居場所へ{N number|週2}で
{N word|光}熱費の滞納、{N word|望}みは「普通の朝」
{N place|長谷川}書店の裏、との説明は道順だけの話
{P dob|平成二十一年二月十四日}生まれの妹は{P age|17}歳、身元保証は{R full r|長谷川　正}（{P dob|昭和30年5月6日}生）`,
  },
  {
    id: 'k-memo-3',
    case: 'haehama',
    marked: `{R full p|比嘉ひかり}さん面談　同席：{R full q|比嘉カメ}さん（祖母、{P age|八十八歳}）
子 {U given u|琉々}（{R org-school s|みなみ保育所}ひまわり組、{P dob|R5.4.17}生）
{R org w|居酒屋ゆいまーる}は{N number|25時}まで。送りは{R full r|仲宗根豊}さん。
{R given r|豊}さんは大家でもある　貸家は{R address-suffix a|渡久地33-1}
元夫 {U full v|島尻 賢作}、養育費なし。{O workplace|東風解体}で働くとの噂
{R alias q|カメおばぁ}の年金だけが頼り
{N word|ひかり}回線の営業が来て困る、{N place|豊見城}の職安まで{N number|50分}
鍵の予備　車{P plate|沖縄501ゆ1180}／免許{P licence|103179144290}（元夫のもの）`,
  },
  {
    id: 'k-memo-4',
    case: 'ayameike',
    marked: `通訳つき面談（記録　{X official|多文化相談員}）
{R full p|マリア・クリスティーナ・サントス}さん。{R given p|マリア}さん、と皆が呼ぶ。
離婚した{R full q|山口健}さんの母、{R full r|山口リカ}さん＝{R alias r|リカママ}が子の世話。
{R org w|東洋オートパーツ（株）菖蒲池工場}、ライン長{U family u|阿知波}氏から夜勤の打診。
旅券 {P passport|FX204418}　在留 {R number n|RK33018846CA}
家賃は{P bank|三河湾銀行 菖蒲池支店 普通 4402918}から落ちる
{N place|山口県}出身ではない（{R family q|山口}さんは{N place|広島}の人）
{N word|健康}保険は{N number|2年}切れ
転居先候補　{A address|菖蒲池市緑町3-11-4 ハイム緑201}、Facebook {L handle|maria.santos.1990}`,
  },
  {
    id: 'k-memo-5',
    case: 'sarusawa',
    marked: `夜間・休日連絡　引継
1 {R address a|猿沢町大字北猿沢字大畑41番地2}　{R family p|千葉}宅　{R phone t|0197-00-2285}
2 {R given p|ハナ}さん徘徊歴あり。白い割烹着、長靴
3 {R full q|千葉健一郎}氏　狭心症、{O hospital|北三陸循環器内科}の薬
4 合鍵　{R full r|菊池　弥生}さん（{P phone|0197-00-2319}）
5 猟友会{U full u|及川 銀次郎}さんが裏山に詳しい
6 {N number|0191}局は一関側で別
7 {N word|鼻}かぜでも受診を
8 緊急時は保険証（後期高齢者 {P insured|39004418}）、お薬手帳、特養の契約番号{L number|K26-0188}`,
  },
  {
    id: 'k-memo-6',
    case: 'komorebi',
    marked: `家庭訪問（メゾン）
{R building a|メゾン桜台103}、表札なし。管理は{O other|むさし住宅管理センター}、担当{U full u|狭山 明人}
・{R family p|齊藤}様あて督促 {N number|4通}
・{R given q|蒼太}さん在宅。{R given p|眞由美}さん仮眠中
・冷蔵庫に{O shop|スーパー花の木}の値引き品
・{R family r|小野塚}氏の工具箱に社員証（{O workplace|大宮台電設}、社員No.{L number|E-30417}）
・{R org-school s|桜台小学校}へ欠席連絡を代行
・{N law|児童虐待の防止等に関する法律第6条}の通告要否は{N date|金曜}に判断
・障害児通所の受給者証は{P certificate|1112004483}、期限{N date|R9.3.31}`,
  },
  {
    id: 'k-email-1',
    case: 'komorebi',
    marked: `件名：{R initials p|M.S.}様の住居確保給付金（{N number|小福総第881号}）
福祉総務課　御中
家主代理の{U full u|狭山明人}です。{R full p|齊藤 眞由美}様（{R email e|mayu.saito@komomail.example}）のご住所は{R address a|小森日市桜台2-14-7 メゾン桜台103}で相違ありません。
保証人は{R full r|小野塚 博}様、生年月日{P dob|昭和52年2月8日}、運転免許証{P licence|621415790080}です。
返信は{P email|sayama-a@musashijutaku.example}まで。
{N law|宅地建物取引業法第35条}の書面は別送しました。
> {R wrapped p|齊藤眞
> 由美}様の契約書は、{R wrapped r|小野塚
> 博}様の印鑑証明と一緒に郵送します。`,
  },
  {
    id: 'k-email-2',
    case: 'haehama',
    marked: `> {R family p|比嘉}さんの件、ありがとうございました。
> {R full r|仲宗根豊}さんへは私から礼状を出します。
ご確認です。
(1) 児童扶養手当の口座　{P bank|首里信用組合 南風浜支店 普通 2210846}
(2) 認定番号　{R number n|0022917}
(3) 元夫{U full v|島尻賢作}さんの勤務先　{O workplace|東風解体}
(4) {R given q|カメ}さんの後期高齢　被保険者番号{P insured|47091825}
{N body|沖縄県女性相談支援センター}には匿名で照会済み。
{N date|11/27}の会議は{N place|ひかり}ホールで{N number|13:30}から。
> 保育料の返金先は{R wrapped r|仲宗根
> 豊}さんでなく、{R wrapped p|比
> 嘉ひかり}さんの口座へ。`,
  },
  {
    id: 'k-email-3',
    case: 'hidakami',
    marked: `Subject: Fwd: 除雪ボランティア
登録票 {R number n|HD-2026-0417}
対象 {R full p|石狩 勇}（{R dob-era b|昭和27年2月29日}）、{R full q|石狩 ミツ}
所在 {R address-hyphen a|日高見町東3条南2-5}
近所の{R family r|大場}さんがスコップを貸してくれます。{R given p|勇}さんは心臓が悪いので外に出さないで。
連絡係 {U full u|帯刀 美紗}　{P phone|+81 90-0000-2806}
地図 {P url|https://snow.hidakami-vc.example/map?id=0417}
{N word|勇}み足で屋根に上らないこと。{N law|労働者災害補償保険法}の適用はありません。
{R family r|大場}さん（旧姓{R old-name r|児玉}）は同窓会名簿で{R alias r|児玉聡子}のまま。`,
  },
  {
    id: 'k-email-4',
    case: 'shirotaegi',
    marked: `件名 RE: 生活協同組合との取引
{R family r|柏木}です。{R full p|金英姫}さんから預かった書類を送ります。
・外国人登録時の通称 {R alias p|金田英子}、特別永住者証明書 {P residence-card|GA70216634LB}
・お子さん {R full q|金　俊}、{P dob|2009年3月14日}生、{O school|白妙木北高校}
・店の電話 {R phone t|076-000-2048}、個人 {R email e|kim_yh@shiromail.example}
・{R org w|（同）キムチ工房}の代表者印
{N word|金属}探知機の件は別の人です。{N place|柏木}通りの店は{N date|来春}まで休業。
> 家賃の保証は{R wrapped r|柏
> 木麗}さん、連絡は {P url|http://kashiwagi-honyaku.example/contact?c=kim}`,
  },
  {
    id: 'k-email-5',
    case: 'ushigakubo',
    marked: `From: {P email|counsel@yorimichi-ba.example}
件名: 本日の来所
・{R full p|三ヶ島 光}さん 14時～
・{R full q|三ヶ島 望}さん 16時～（模試の帰り。受験番号{L number|20714}）
{R family r|長谷川}さんが駅で待っていてくれました。{R alias r|長}さん、と呼ぶ声が明るかったです。
店長の{U family u|上水流}氏から{R org-short o|よりみち}さんにも電話あり（{P phone|042-000-9176}）。退職代行は{O other|むさしのユニオン}に頼む予定。
{N place|望}岳荘の合宿は{N number|2泊3日}、{N number|8,800円}。{N word|正}午に集合。
追伸　雇用保険は {P employment|1312-551908-4}、国保は {P insured|牛 0771-2204} です。`,
  },
  {
    id: 'k-email-6',
    case: 'kazamatsuri',
    marked: `件名　成年後見（{R initials p|T.K.}氏）の申立て
住民課　様
司法書士の{U full u|宿毛 章}です。
本人　{R full p|國廣德藏}　本籍も住所も{R address a|風祭村大字奥風祭1207番地甲}
申立人　{R full q|國廣惠}（連絡先 {R phone t|0889-00-1753}）
候補者　{R full r|邊見邦男}　個人番号 {P my-number|288040723866}
財産　{P bank|四国南海銀行 須佐支店 定期 3301482}、{R org w|國廣酒造合資会社}の持分
{N law|民法第843条}、{N law|家事事件手続法第117条}。予納郵券 {N number|3,720円}。
> {R wrapped r|邊見邦
> 男}様にも写しをお送りしました。`,
  },
  {
    id: 'k-table-1',
    case: 'komorebi',
    marked: `氏名	ふりがな	続柄	生年月日	連絡先
{R full p|齊藤 眞由美}	{R kana p|さいとう まゆみ}	本人	{R dob-western b|1984/06/19}	{R phone m|090-0000-3374}
{R full q|齊藤 蒼太}	{R kana q|さいとう そうた}	子	{P dob|2015/08/02}	{R phone t|048-000-6612}
{R full r|小野塚 博}	{R kana r|おのづか ひろし}	同居人	{P dob|1977/02/08}	{P phone|080-0000-4405}
{U full u|羽仁 早和}	{U kana u|はに さわ}	担任	―	{P phone|048-000-2230}
計	{N number|4名}	―	{N date|2026/11/20}現在	―`,
  },
  {
    id: 'k-table-2',
    case: 'torinoumi',
    marked: `|項目|本人|世帯員|
|氏名|{R full p|辻　千代子}|{R full q|辻　亮}|
|生年月日|{R dob-letter b|S19.8.15}|{P dob|H8.3.22}|
|国保 記号番号|{P insured|鳥21・004418}|{P insured|鳥21・004418}|
|保険者番号|{P insurer|270918}|―|
|医療機関|{R org-short f|はまて診療所}|{O hospital|堺東浜こころの医院}|
|ケース番号|{R number-spaced n|4471 0029 13}|同上|
|扶養義務者|{R full r|渡邉　澄江}（姉）|―|
|基準額|{N number|77,980円}|―|
|障害年金|{P pension|４１７０－２２８８３６}|精神障害者保健福祉手帳 {P certificate|第30-2218号}|`,
  },
  {
    id: 'k-table-3',
    case: 'ayameike',
    marked: `No,NAME,氏名,携帯,メモ
1,{R romaji p|SANTOS MARIA CRISTINA},{R full p|マリア・クリスティーナ・サントス},{R phone m|070-0000-8841},日勤
2,{R romaji q|YAMAGUCHI KEN},{R full q|山口健},{P phone|090-0000-6172},別居
3,{R romaji r|Yamaguchi Rika},{R full r|山口リカ},{P phone|0532-00-8148},祖母
4,{U romaji u|PEREIRA LUCAS},{U foreign u|ルーカス・ペレイラ},{P phone|070-0000-1196},友人
合計,,{N number|4},,{N place|東栄町}地区
5,{U romaji u5|SOUZA ANA PAULA},{U foreign u5|アナ・パウラ・ソウザ},{P phone|070-0000-5528},在留{P residence-card|TH70441829EB}
6,{U romaji u6|LE THI MAI},{U foreign u6|レ・ティ・マイ},{P phone|080-0000-6403},旅券{P passport|C8820417}`,
  },
  {
    id: 'k-table-4',
    case: 'sarusawa',
    marked: `日　　時　　内容　　　　　　　　　　　対応
{N date|11/2}　{R family p|千葉}様　通所　　　　　　　{R org-short f|北上荘}デイ
{N date|11/5}　{R given p|ハナ}様　転倒（右手首）　　{O hospital|胆江整骨クリニック}
{N date|11/9}　{R family r|菊池}様　電話　　　　　　　{R given q|健一郎}氏が不在
{N date|11/12}　{U full u|神保 真紀子}様　来所　　　　　{P phone|047-000-3821}
{N date|11/19}　{R full q|千葉健一郎}様　申請　　　　{P care|0000447120}（母の番号）
計　　{N number|5件}　　所要{N number|210分}`,
  },
  {
    id: 'k-table-5',
    case: 'haehama',
    marked: `世帯番号｜{R number n|0022917}
世帯主｜{R full p|比嘉 ひかり}｜{R half-kana p|ﾋｶﾞ ﾋｶﾘ}｜{R dob-letter b|S63/07/30}
世帯員｜{R full q|比嘉 カメ}｜{R half-kana q|ﾋｶﾞ ｶﾒ}｜{P dob|S13/02/03}
世帯員｜{R relative p|比嘉}{U given u|琉々}｜{U half-kana u|ﾋｶﾞ ﾙﾙ}｜{P dob|R05/04/17}
家主｜{R full r|仲宗根 豊}｜{R half-kana r|ﾅｶｿﾈ ﾕﾀｶ}｜{P phone|098-000-5531}
保育所｜{R org s|南風浜町立みなみ保育所}｜定員{N number|60}｜
通勤｜{P plate|沖縄 580 み 8-14}｜片道{N number|7km}｜`,
  },
  {
    id: 'k-table-6',
    case: 'amanezaki',
    marked: `債権者／残高／窓口
{O other|日向灘ファイナンス}／{X sum|312,000}／会員番号 {L number|7719-0402-33}
{O shop|スナック千鳥}（{U nickname u|ママちー}）／{X sum|48,500}／{P phone|0982-00-6671}
{R full r|グエン・ティ・フオン}／{X sum|120,000}／家賃立替
カード　{P card|4980 8447 3097 1006}／{X sum|87,240}／名義 {R romaji p|DAICHI KUROKI}
債務者 {R full p|黒木大地}　連帯 {R full q|黒木美空}
勤務先 {R org w|天音崎水産加工協同組合}
{N law|利息制限法第1条}の上限 {N number|年18%}
年金担保　{P pension|8830-417729}　／　給与口座　{P bank|延岡浜信用金庫 港支店 普通 0771308}`,
  },
];
