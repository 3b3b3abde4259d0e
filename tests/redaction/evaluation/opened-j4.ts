import type { Passage } from './passage.ts';

/** Passages of batch J: dialect, agenda, phone-note, letter. */
export const openedJ4: readonly Passage[] = [
  {
    id: 'j-dialect-1',
    case: 'yukinoshita',
    marked: `「{R alias p|ヨシばっちゃ}だば、まんだ畑さ出はってらっけ」
「んだ。息子の{R full q|菅原正}さ、おっかなくて止められねなだど」
「{R given r|みゆき}さんが漬物持って、毎朝行ってらもの」
「{U nickname u|テルッコ}のどごも、ひとりだべしゃ」
「{O shop|佐七商店}の車っこ、{N date|火曜}しか来ねしな」
「{N word|正}直、冬が一番けねぇ」
「{N word|よし}、したら{N number|二人}で回るべ」`,
  },
  {
    id: 'j-dialect-2',
    case: 'tsurumakizawa',
    marked: `「{R given p|瞳}さんとこの坊主、なまら元気だべさ」
「{R given q|大地}くんかい、めんこいもね」
「{R family r|小野寺}の父さんが迎えに来てたっしょ」
「この前、知らん男が{O shop|セイコープラザ}の前さ停まってて、{R kana p|こんどう}ってうちはどこだって聞くのさ」
「{U family u|谷口}さんが『知らん』って追っ払ったわ」
「{N word|勝}手に入ったら通報だ。{N place|大地}みらい公園で待ってたっけ、しばれたわ」`,
  },
  {
    id: 'j-dialect-3',
    case: 'tsubakihara',
    marked: `「{R family p|石川}のアニ、腰やってまって、荷物も持でねんだと」
「{R given q|愛}ちゃん、うぢさ来て飯け、って言ったっきゃ、泣いでらった」
「{R alias r|フサばあ}は、口は悪ぃども、毎晩煮付け持って行ってらよ」
「先生の{U family u|藤原}さんも来てらった」
「{U nickname v|タケ}兄が車直してける」
「{N word|愛}想のねぇ男だども、わりい人でね。{N word|関}わらねば」`,
  },
  {
    id: 'j-dialect-4',
    case: 'misasagino',
    marked: `「{R family p|宮崎}はんとこ、奥さん夜中に歩いてはるで」
「{R given q|幸子}はんな。うちの前で『{R given p|清}さん、どこ』て言うてはった」
「{R full r|堀茂}のおっちゃんが連れて帰らはったんやろ」
「息子の{U given u|浩二}くん、ちっとも帰ってけえへん」
「{O shop|豆腐の三輪}はんにも、代金払わんと出はるらしいわ」
「{N word|清}めの塩もろてきたけど、しょうがおまへんな。{N word|堀}の水も増えとる」`,
  },
  {
    id: 'j-dialect-5',
    case: 'unose',
    marked: `「{R given p|ひろし}さんは、耳が遠いけん、電話にゃ出んのよ」
「{R variant q|恵美子}さんが戻ってきたら、誰が飯炊くんぞな」
「{R given r|さかえ}さんも八十過ぎとらい」
「{U nickname u|シゲ}やんが泊めちゃる言いよった」
「{O other|浦上網元}の寄合で、{U family v|矢野}の専務に言うたらええ」
「{N word|広}い家やけん、雨が漏ったらおえん。{N place|橋本川}の土手も崩れとる」`,
  },
  {
    id: 'j-dialect-6',
    case: 'okinohama',
    marked: `「{R alias p|かおるん}、今日は起きちょったど」
「{R given q|優}さんが握り飯こさえて、『食え』ち言うちょった」
「{R given r|美海}ちゃんは、{N place|沖縄}から来た子じゃろ。よう笑うけん」
「大家の{U family u|末松}さんがな、家賃はええ言うとる」
「{O hospital|沖野浜こころの森}の先生は、{U family v|与那覇}ちゅう人」
「{N word|優}しゅうせな。{N word|薫}風の吹くころにゃ外へ出るわい」`,
  },
  {
    id: 'j-agenda-1',
    case: 'asagiridai',
    marked: `第{N number|2}回　朝霧台市支援調整会議　次第
{N date|令和9年5月28日（金）}　{N number|13:30}～{N number|16:00}　{N place|中央町}コミュニティ館 {N number|201}号室
1　前回の決定の確認（{N number|朝自第61号}）
2　個別　(1) {R full p|秋田進}氏（退院後の住まい）
　　　　　(2) {U full u|本間トシ}氏（家主）からの相談
　　　　　(3) 新規：{U full v|大塚 圭子}氏世帯
3　{N body|埼玉県社会福祉協議会}より貸付の説明
4　{N law|住宅セーフティネット法}の改正点
5　その他`,
  },
  {
    id: 'j-agenda-2',
    case: 'shiosaicho',
    marked: `潮彩町　個別会議　進行表
{N number|9:30} あいさつ（{N post|副町長}）
{N number|9:35} {R family p|澤井}氏　事業と家計　説明者：{U full u|西 亮太}税理士
{N number|9:55} {R full q|齋藤一郎}氏　未払賃金　{N body|阿南労働基準監督署}
{N number|10:15} {R given r|マルコ}氏　在留と住まい
{N number|10:40} 休憩（{N body|徳島県南部総合県民局}より資料）
{N number|10:50} {N word|春}の火災予防、{N place|中須賀}港の工事
{N number|11:20} 次回：{N date|7月第1木曜}`,
  },
  {
    id: 'j-agenda-3',
    case: 'tsubakihara',
    marked: `要保護児童対策・支援会議（合同）
報告事項
　ア　{R given q|愛}さん（{R org-school s|西原小}）の登校
　イ　{R full p|石川学}さんの傷病手当金
　ウ　{U full u|成田 瑞希}さん、{U given v|悠}くん（{O school|旭ヶ丘保育園}）
協議事項
　ア　{R family r|関}さんとの役割分担
　イ　{N word|学習}支援の会場（{N place|西原}集会所）
　ウ　{N law|児童福祉法第25条の2}に基づく情報の扱い
配布　資料{N number|1}～{N number|4}`,
  },
  {
    id: 'j-agenda-4',
    case: 'unose',
    marked: `退院前カンファレンス
場所：{R org f|鵜ノ瀬町立病院} {N number|3階}　日時：{N date|6/4（金）}{N number|15:00}
・対象：{R full q|濱田惠美子}様
・出席：夫 {R given p|廣志}様、義妹 {R full r|𣘺本榮}様、MSW {U family u|玉井}、PT {U family v|越智}、{X official|町保健師}
・検討：段差、手すり、夜間の{N word|栄養}補給
・福祉用具：{O shop|ケアショップみかん}
・次の会：{N place|浦上}集会所で{N number|30分}`,
  },
  {
    id: 'j-agenda-5',
    case: 'hoshimihara',
    marked: `Agenda／議題
①　{R full p|ファム・ティ・ラン}さん：住まいと保育
②　{R full q|アルジュン・タパ}さん：所在の確認（{N body|星見原警察署}）
③　{U foreign u|ジョイ・マナロ}さん：職場での怪我（{R org w|（株）星見フードサービス}）
④　やさしい日本語研修　講師 {U full v|上野 さやか}氏（{R org-short o|ことばの橋}）
⑤　{N law|外国人の技能実習の適正な実施及び技能実習生の保護に関する法律}
⑥　{N place|駅南}口の案内板、{N number|7か国語}`,
  },
  {
    id: 'j-agenda-6',
    case: 'kajigaura',
    marked: `支援プラン評価会議
1 {R full p|大河内翼}さん　家計改善（{N number|4か月}目）
2 {R full q|大河内空}さん　進路：{O school|聖マルタ学園高校}の特待
3 {R family r|五十嵐}さんとの返済の話　同席 {U full u|三上 怜}弁護士（{O other|港北さくら法律事務所}）
4 {N place|港北}ブロックの若者の居場所
5 {N word|空}き家の活用（{N body|都市計画課}）
次回 {N date|八月二十日}　担当 {N post|係長}`,
  },
  {
    id: 'j-phone-note-1',
    case: 'okinohama',
    marked: `電話メモ　{N date|4/22} {N number|8:50}
from {R full r|新垣美海}さん　{P phone|09000004410}
「{R given p|薫}が夜中に薬をたくさん飲んだ」→ 救急へ。{O hospital|豊海救命センター}に搬送
{N number|9:20} {R given q|優}さん到着（本人から {P phone|080-0000-7736}）
{N number|9:45} 支援センターの{U family u|川島}氏に連絡
{N number|11:00} 意識あり。看護師{U family v|安里}さんより
{N word|優先}電話：{R phone t|0972-00-3381}は家`,
  },
  {
    id: 'j-phone-note-2',
    case: 'tsurumakizawa',
    marked: `★取扱注意★
{N number|13:07}　男性、名乗らず。「{R given p|瞳}はどこだ。住所を教えろ」。表示 {P phone|070-0000-2951}
{N number|13:12}　同番号。「{R relative p|近藤}だ、夫だ」。回答せず
{N number|13:30}　{R family p|近藤}さん（妻）に連絡 {R phone t|0155008472} → 留守
{N number|13:41}　{R full r|小野寺勝}さん {P phone|090-0000-6093} につながる
{N number|14:00}　園（{R org-short s|つるまき幼稚園}）にも周知、{U family v|沼田}主任
{N number|14:20}　{N body|帯広警察署}生活安全課`,
  },
  {
    id: 'j-phone-note-3',
    case: 'asagiridai',
    marked: `伝言 {N post|係長}へ
{R given q|実里}さんから入電。「おじ（{R given p|進}さん）がアパートの鍵をなくしたと。大家の{U family u|本間}さんは旅行中」
→ {O shop|カギの救急車あさぎり}を案内。番号 {P phone|048-000-3398}
→ {R phone m|090-0000-8806} に折返し済
郵便の転送 〒{P postal|351-0114} {A address|朝霧台市本町3-18-1-407}（{R given q|実里}さん方）
{N word|実}印は本人が持っている。{N number|第2係}、{N number|16:15}`,
  },
  {
    id: 'j-phone-note-4',
    case: 'shiosaicho',
    marked: `留守電の書き起こし
「あー、{R kana q|さいとう}です。{R alias q|イチ}さんで通っとる者です。女将の{R given p|春}さんがね、家におらんのですわ。車もない。ナンバーは、{P plate|徳島 502 ね 11-09}。{R given r|マルコ}も探しに行った。電話ください。{P phone|090の0000の6271}」
対応：{N number|7:55} {N body|潮彩駐在所}に一報。{N number|9:10} 娘の{U given u|千尋}さんに電話、{P phone|06-0000-3318}。{N number|9:40} 無事、{N place|春日}神社にいた。`,
  },
  {
    id: 'j-phone-note-5',
    case: 'yukinoshita',
    marked: `受電簿
No.{N number|41}　{U family u|小松}民生委員　{R family p|菅原}さん宅の煙突から煙が出ていない
No.{N number|42}　{R full q|菅原正}さん（{R phone t|0187-00-2240}）病院から帰宅した、{R given p|ヨシ}は無事
No.{N number|43}　{R full r|阿部幸}さん　灯油の券はまだか
No.{N number|44}　{O other|羽後燃料}　配達は{N date|明後日}　{P phone|0187-00-9953}
No.{N number|45}　{N body|仙北地域振興局}　{N number|福調第8号}の件
No.{N number|46}　間違い電話`,
  },
  {
    id: 'j-phone-note-6',
    case: 'misasagino',
    marked: `聴取（相手：息子 {U full u|宮崎 浩二}氏、{P age|五十代}）
・父{R given p|清}は頑固。通帳は{P bank|あすか信用金庫　御所町支店　普通　0083317}だけのはず
・母{R given q|幸子}の施設は{N place|宮崎}で探したい。候補 {O other|グループホームひむか}（{A address|日向台市大王町5丁目86番地}）
・隣の{R family r|堀}さんに鍵を返してもらいたい
・自分の勤め先は {O workplace|日向タイヤ販売}、平日は {P phone|0982-00-7410} 内線{X number|22}
・{N law|民法第877条}の説明をした。{N number|約20分}`,
  },
  {
    id: 'j-letter-1',
    case: 'shiosaicho',
    marked: `前略
女将さん、長いことお世話になりました。{R full q|齋藤一郎}です。
{R family p|澤井}さんの宿で包丁を握って{N number|十九年}、亡くなった旦那の{U given u|政義}さんには返しきれない恩があります。給金のことはもう言いません。{R given r|マルコ}くんの面倒を頼みます。
わたしは{A address|鳴戸市撫養浜3番地8}の姉、{U full v|岡本 ミネ}のところにおります。役場から手紙が来たら、そちらへ回してください。
{N date|六月一日}
{R full p|澤井　春}様`,
  },
  {
    id: 'j-letter-2',
    case: 'hoshimihara',
    marked: `しやくしょの みなさんへ
わたしの なまえは {R kana p|ふぁむ てぃ らん} です。
おっとの {R given q|アルジュン}さんは わるいひとでは ありません。しゃちょうが パスポート（{P passport|N2048817}）を かえしません。
{R full r|李美玲}さん（{R alias r|メイ}さん）が たすけてくれます。{U given u|ひさし}さんは おおやさんです。やさしいです。
へやは {R address-suffix a|駅南5丁目2-17} です。
おっとの カードは {P residence-card|QK71940265TP}、わたしの メールは {R email e|lan.pham88@hoshimail.example} です。
{N date|5がつ11にち}`,
  },
  {
    id: 'j-letter-3',
    case: 'okinohama',
    marked: `{R given p|薫}さんへ
　元気ですか。叔母の{U given u|敏恵}です。{R given q|優}さんから聞きました。退院おめでとう。
　こちらは{O shop|末永青果}を閉めて、年金暮らしです。部屋は一つ空いています。{A address|佐伯浜市鶴見町6丁目2の1}、駅から{N number|十分}です。{R given r|美海}さんも一緒にどうぞ。
　{R org-short o|ワークセンターみらい}の{U family v|川島}さんにお礼を言うのですよ。
　{N word|薫}香も入れておきます。
{N date|四月の終わりに}`,
  },
  {
    id: 'j-letter-4',
    case: 'tsurumakizawa',
    marked: `通知書
貴職に対し、{R full p|近藤瞳}の代理人として次のとおり通知します。
相手方{U full u|近藤雅史}（{P dob|1985年1月30日}生）に、依頼者及び長男{R given q|大地}の住所、園名、勤務先（{O workplace|鶴巻沢農協}）を開示しないこと。
送達先　〒{P postal|080-0013}　{A address|十勝野市西3条南9丁目2　道東ビル4階}　{O other|大谷・今野法律事務所}
弁護士　{U full v|大谷　志帆}　電話 {P phone|0155-00-1120}　FAX {P phone|0155-00-1121}　{P email|otani@dodolaw.example}
{N law|住民基本台帳事務処理要領第5の10}による支援措置は継続中です。`,
  },
  {
    id: 'j-letter-5',
    case: 'tsubakihara',
    marked: `{R given p|学}さん
{R given q|愛}ちゃんの入学のときの写真が出てきたので送ります。いまは{A address|金沢浜市泉が丘2丁目7-30　コーポ泉202}に住んでいます。主人の{U full u|田村 剛}も、会うことに反対していません。
義母さん（{R given r|フサ}さん）には内緒にしてください。
電話は {P phone|080-0000-9174}、夜{N number|九時}すぎなら出られます。
　　　　　　　{U given v|真由美}
追伸　{N place|石川}はもう雪です。`,
  },
  {
    id: 'j-letter-6',
    case: 'unose',
    marked: `町長さんへ
年寄りの頼みを聞いてください。うちの人、{R full p|濱田廣志}は、{N number|六十年}海で働きました。税金も払いました。屋根がこわれて、寝るところに水が落ちます。大工の{U family u|井手}さんは{X sum|四十六万}と言います。
わたし（{R full q|濱田惠美子}）は足が折れて{R org-short f|鵜ノ瀬病院}です。{R given r|榮}ちゃんに手紙を頼みました。
{N place|東浜}の人は皆よくしてくれます。{U nickname v|しげ}さん、{U given w|サツキ}さん、ありがとう。
{N date|皐月二十日}`,
  },
];
