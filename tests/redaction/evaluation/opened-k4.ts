import type { Passage } from './passage.ts';

/** Dialects, agendas, telephone notes and letters of batch K. */
export const openedK4: readonly Passage[] = [
  {
    id: 'k-dialect-1',
    case: 'sarusawa',
    marked: `「{R given p|ハナ}さんはなはん、朝がら晩まで畑さ出はってらったっけ」
「{R given q|健一郎}さんは、いい人なんども、酒っこ飲めばわがんねのす」
「{R alias r|やっ}ちゃんが毎日来てけるから、たすかってらもんね」
「{R family p|千葉}の本家の{U nickname u|ゲンじい}は、{O shop|いわい金物店}の隠居だ」
「{R org-short w|千葉製材所}の機械、まだ動くべが」
「{P phone|0197-00-2319}さかげてみでけろ」
「{N word|はな}水ばり出で、{N place|千葉}さ行った娘も{N word|健}やかだかや」`,
  },
  {
    id: 'k-dialect-2',
    case: 'amanezaki',
    marked: `「{R given p|大地}くんは、てげ気のいい子やっちゃけど、船が好かんごつなって」
「{R alias q|ミク}ちゃんが夜なべして食わせちょるとよ」
「{R family r|グエン}さんに銭ば借っちょるげな」
「船主の{U nickname u|鉄}さんが怒鳴り込んできてよ」
「{O shop|スナック千鳥}のツケもあるっちゃが」
「{R org-short o|みなと食堂}の{U family v|児湯}さんに言うちょくわ」
「{N word|大地}が揺れた晩は{N place|黒木}町の親戚に逃げたもんじゃ」`,
  },
  {
    id: 'k-dialect-3',
    case: 'torinoumi',
    marked: `「{R given p|千代子}さん、うちのガスまだ止まったまんまやで」
「孫の{R given q|亮}くんはな、{O workplace|天牛運送}の寮におるんちゃうか」
「{R family r|渡邉}の姉さんが入院しはってから、さっぱりや」
「{R given r|澄江}さんの病室、{O hospital|堺東浜こころの医院}とちゃうで。{R org-short f|はまて診療所}の三階や」
「市場の{U nickname u|玉ねぎのヤス}が{X sum|三千円}貸したげたて」
「{R building a|市営浜手住宅12棟304号}、雨漏りしてんねん」
「{N place|千代}崎の埋立の{N word|澄}んだ水、昔の話や」`,
  },
  {
    id: 'k-dialect-4',
    case: 'kazamatsuri',
    marked: `「{R given p|德藏}のじいさんは、百越えてもしゃんとしちゅうき」
「{R given q|惠}ちゃんの腰が心配じゃねえ」
「{R family r|邊見}の区長が車出いちゃるき、{R org-short f|かざぐるま園}へ行きや」
「{R org-short w|國廣酒造}の杜氏やった{U full u|檮原 宗一}さんも施設ぜよ」
「次男の{U given v|昌平}は{P phone|088-000-6127}におるろう」
「田んぼの隣の{U nickname w|シゲやん}が水を見ゆう」
「{N word|恵}みの雨じゃ、{N number|三升}は飲める」`,
  },
  {
    id: 'k-dialect-5',
    case: 'haehama',
    marked: `「{R given p|ひかり}ねーねーは、よく働くさぁ」
「{R alias q|カメおばぁ}は耳が遠いけど、元気よー」
「大家の{R given r|豊}さんが家賃まけてくれたってね」
「ワラバーの{U given u|琉々}は{R org-school s|みなみ保育所}でよく笑う」
「前の男の{U family v|島尻}ーは、ナイチ行ったって。{O workplace|東風解体}もやめて」
「{O shop|ベーカリーがじゅまる}の{U nickname w|デービー}が昼も雇うって」
「{N word|ユタ}に見てもらったら、{N word|亀}の甲みたいに長生きするってよ」`,
  },
  {
    id: 'k-dialect-6',
    case: 'shirotaegi',
    marked: `「{R alias p|金田英子}さんちゃ、あの焼肉の隣の人ながけ」
「ほやほや、{R full p|金英姫}さんや。{R org w|合同会社キムチ工房}しとんがやぜ」
「息子の{R full q|金俊}くん、よう配達しとるわ」
「通訳の{R family r|柏木}さん、{R given r|麗}さんいうたかな、きれいな字ながよ」
「家主の{U family u|能登}さんが、{N number|二月}で出てくれ言うとるがやと」
「{O shop|はまなす鮮魚}の{U nickname v|ヨシ坊}が間に入るちゃ」
「{N place|金石}の港の雪は重たいがや」`,
  },
  {
    id: 'k-agenda-1',
    case: 'komorebi',
    marked: `第7回　個別ケース検討会　次第
1 開会（{N post|福祉総務課長}）
2 前回の宿題　{R full p|齊藤眞由美}さん世帯（{R number n|00531184}）
　(1) {R org w|株式会社小森日フーズ}との勤務調整
　(2) {R full q|齊藤蒼太}さん　{R org-school s|桜台小学校}5年3組の登校支援
　(3) {R full r|小野塚 博}氏の同居の扱い
3 新規　{U full u|入間 梨沙}さん（{O hospital|みよし原産院}から）
4 {N law|児童福祉法第25条の2}の守秘義務
5 次回　{N date|12月17日（木）}{N number|15時}　{N place|桜台}公民館`,
  },
  {
    id: 'k-agenda-2',
    case: 'amanezaki',
    marked: `{N number|10:00} 開会・資料確認（{N number|資料1～4}）
{N number|10:05} {R initials p|D.K.}さん（{R address-suffix a|港町3番18号}）の家計再生
{N number|10:25} {R given q|美空}さん、{R family r|グエン}さんの貸借
{N number|10:40} {R org o|NPO法人みなと食堂}　{U full u|児湯初音}代表
{N number|10:55} {O other|日向灘ファイナンス}への受任通知（{U full v|都農 健人}弁護士）
{N number|11:10} {N body|宮崎県社会福祉協議会}の貸付
{N number|11:30} 閉会
{N number|11:35} 参考：{L handle|@kuro_daichi97}の書込み、口座{P bank|延岡浜信用金庫 港支店 普通 0771308}`,
  },
  {
    id: 'k-agenda-3',
    case: 'torinoumi',
    marked: `議題一覧
A {R full p|辻千代子}さん（ケース{R number n|4471002913}）…ライフライン
B {R full q|辻亮}さん…所在確認、{O workplace|天牛運送}
C {R full r|渡邉澄江}さん…{R org f|医療法人社団はまて診療所}から退院
D {U full u|熊取 サヨ}さん…{A address|鳥の海市東雲町2丁目8番11号}の不衛生
E {R org o|（福）鳥の海ひかり会}の配食単価（{N number|650円}）
F {N law|生活保護法第29条}調査の回答期限　{N date|12/11}
G {N place|浜手}地区の避難計画`,
  },
  {
    id: 'k-agenda-4',
    case: 'ushigakubo',
    marked: `若者支援地域協議会　実務者会議
・資料1　{R family p|三ヶ島}さんきょうだいの近況（{R given p|光}さん、{R given q|望}さん）
・資料2　{R full r|長谷川正}さんの役割
・資料3　{R org w|（株）ウッシーマート}への申入れ案（店長{U full u|上水流徹也}氏）
・資料4　{R org o|一般社団法人よりみち}　{N number|11月}実績{N number|84人}
・資料5　{U full v|府川 心愛}さん（{O school|立川台定時制}）
・参考　{N law|労働契約法第5条}、{N number|牛子第302号}通知
傍聴　{N post|主任児童委員}
・資料6　{U full w|瑞穂田 陸}さん（{P age|20歳}、学籍番号{L number|25T0417}）`,
  },
  {
    id: 'k-agenda-5',
    case: 'hidakami',
    marked: `冬期見守り会議　議事日程
日程第1　{R full p|石狩勇}さん・{R full q|石狩ミツ}さん（{R address a|日高見町東3条南2丁目5番地}）
日程第2　{R full r|大場聡子}さんからの提案
日程第3　{R org f|町立日高見病院}の物忘れ外来枠
日程第4　{U full u|新冠 正隆}さん（{O workplace|日高見グリーンファーム}）
日程第5　除雪費補正 {N number|1,240万円}（{N number|議案第38号}）
日程第6　{N place|石狩}振興局管内の先進地視察
日程第7　{N body|北海道警察}との協定
日程第8　空家の危険度判定（{A address|日高見町西1条北3丁目12番地}）`,
  },
  {
    id: 'k-agenda-6',
    case: 'haehama',
    marked: `母子支援ミニ会議
① {R full p|比嘉 ひかり}さん　昼職への転換
② {R given q|カメ}さん　通所（{O hospital|西原浜デイケアセンター}）
③ {R full r|仲宗根 豊}さん　家賃（{R address a|字渡久地33-1}）
④ {U full u|糸洲 ゆりえ}さん（{P age|19歳}、{O school|南風浜高等専修学校}）
⑤ {N body|南風浜町教育委員会}の給食費
⑥ {N law|母子及び父子並びに寡婦福祉法第31条}
{N date|十一月三十日}、{N place|与那原}寄りの会議室`,
  },
  {
    id: 'k-phone-note-1',
    case: 'komorebi',
    marked: `{N date|11/24} {N number|9:12} 着信
{R family p|齊藤}様（{R phone-dot m|090.0000.3374}）
「{R given q|蒼太}が熱で、{R org-school s|桜台小}から呼ばれたけど、職場を抜けられない」
→{R full r|小野塚博}氏に迎え依頼（{P phone|080-0000-4405}）
{N number|9:40} 担任{U family u|羽仁}先生へ連絡
{N number|10:05} {O hospital|すみれ野小児科}、診察券{L number|31-0447}
折返しは{R phone-intl m|+81 90-0000-3374}でも可
{N word|博}士課程の学生ボランティアは本日不在
{N number|10:30} {R family r|小野塚}氏は「{A building|レジデンス花の木305号室}の知人宅」と`,
  },
  {
    id: 'k-phone-note-2',
    case: 'sarusawa',
    marked: `受信者：{X official|夜間当番}
かけてきた人：{R kana r|きくち}さん（隣家）
内容：{R kana p|ちば}さん宅の灯りがつかない。{R given q|健一郎}さんも出ない
電話：{R phone t|0197－00－2285}（話し中）　携帯 {P phone|090ー0000ー1934}
住所：{R address-hyphen a|北猿沢字大畑41-2}
対応：{N body|猿沢町消防団}第{N number|3}分団、{U full u|及川銀次郎}さん
結果：{R given p|ハナ}さんは{R org-short f|北上荘}の緊急短期へ
次の連絡：長女 {U family v|神保}様 {P phone|047(000)3821}
年齢　{P age|90歳}と{P age|六十七}歳。生年月日を聞かれ「{P dob|昭和三十四年五月五日}」と本人（息子）`,
  },
  {
    id: 'k-phone-note-3',
    case: 'ayameike',
    marked: `Ligação de {R given p|マリア}さん（{R phone m|07000008841}）
夫だった{R full q|山口健}さんが団地に来たとのこと
{R building a|県営東栄団地B棟407}、ドアチェーンをかけて待機
子と{R alias r|リカママ}は{O shop|ファミリー食堂まつや}へ避難
110番は済み。{N body|菖蒲池署生活安全課}の当直
{R family q|山口}氏の車　{P plate|豊橋 330 す 55-19}
折返し先　友人{U foreign u|ルーカス・ペレイラ}さん {P phone|070-0000-1196}
{N law|配偶者からの暴力の防止及び被害者の保護等に関する法律第10条}`,
  },
  {
    id: 'k-phone-note-4',
    case: 'shirotaegi',
    marked: `メモ　{N number|14:25}
From {R full r|柏木麗}さん
To 担当
{R full p|金英姫}さんの店、保健所の立入りが{N date|木曜}に延びた
家主{U full u|能登 義春}氏の弁護士は{U family v|氷見}先生（{P phone|076-000-8813 内線204}）
{R full q|金俊}さんの奨学金、学籍番号{L number|H3-0219}
店の番号{R phone t|076-000-2048}は日中出ない
口座変更　{P bank|白妙木農業協同組合 本店 普通 1184407}
{N number|2}時間後に再連絡、{N place|柏木}通りは渋滞
本人（{R kana p|キム ヨンヒ}さん）{R dob-slash b|1971.5.25}生、{P age|55才}`,
  },
  {
    id: 'k-phone-note-5',
    case: 'kazamatsuri',
    marked: `安否確認　通話録（要旨）
村：{R family p|國廣}さんのお宅ですか。
相手：はい、娘の{R given q|惠}です。父は{R org f|介護老人保健施設かざぐるま園}におります。
村：土砂が出ましたので、{R full r|邊見邦男}さんの家へ移ってください。番号は{R phone t|0889-00-1753}で合っていますか。
相手：携帯にしてください。{P phone|080の0000の7264}です。
村：{R given p|德藏}さんの保険証は。
相手：{R number n|0000718826}の紙のほう、鞄に入れました。
村：{N place|奥風祭}は{N number|19時}に停電予定です。`,
  },
  {
    id: 'k-phone-note-6',
    case: 'ushigakubo',
    marked: `留守電の文字起こし（自動）
「あの、{R full p|三ヶ島光}ですけど、きょう行けないです。{R org-short w|ウッシーマート}の店長が家まで来て…{R address-hyphen a|青葉台4-8-15}の、{R building a|ソフィア青葉台C-201}の前にまだいます。妹の{R given q|望}は{R family r|長谷川}さんのところに。{R phone m|090-0000-7720}は電源切るので、妹の{P phone|080-0000-3902}へ」
発信 {N date|11月25日} {N number|21:07}
処置 {R full r|長谷川正}さんへ連絡、{O other|むさしのユニオン}の{U full u|小平 由貴}さんにも
{N place|青葉台}交番が巡回`,
  },
  {
    id: 'k-letter-1',
    case: 'komorebi',
    marked: `{R full p|齊藤　眞由美}　様
　先日は夜勤明けにお時間をいただき、ありがとうございました。{R alias q|そう}ちゃんの絵、廊下に飾りました。{R given q|蒼太}くんが「{R given r|博}おじさんと釣りに行く」と話しています。おじさんとは{R full r|小野塚　博}さんのことでしょうか。
　給食費の口座（{P bank|武蔵野みどり信用金庫　桜台支店　普通　0447192}）の残高をお確かめください。
　　{N date|十一月二十日}　{R org s|小森日市立桜台小学校}　担任　{U full u|羽仁　早和}
〒{P postal|369-0042}　{R address-suffix a|桜台2丁目14番7号}　{R building a|メゾン桜台103}`,
  },
  {
    id: 'k-letter-2',
    case: 'torinoumi',
    marked: `ばあちゃんへ
　{R given q|亮}です。黙って出てきてごめん。{O workplace|天牛運送}の寮に住んで、給料が出たら返します。通帳は{P bank|和泉浜信用金庫 浜手支店 普通 0881427}、まだ手を付けてない。{R given r|澄江}おばさんの見舞いに{R org-short f|はまて診療所}まで行ったけど、入れなかった。先輩の{U nickname u|タケ}さんが飯をおごってくれる。
　番号変わった。{P phone|070-0000-9316}。
　{R given p|千代子}ばあちゃんの粕汁が食べたい。
　{N date|十一月七日}
　追伸　{N word|千代紙}は捨てんといて
　保険証の記号は{P insured|鳥21・004418}、失くしたから再発行たのむ。バイクは{P plate|和泉 た 20-77}。`,
  },
  {
    id: 'k-letter-3',
    case: 'kazamatsuri',
    marked: `前略　{R full r|邊見　邦男}　様
　父{R full p|國廣　德藏}のことでは、いつもお世話になっております。{R org-short w|國廣酒造}の古い帳面が出てまいりました。蔵の鍵は{U full u|安芸　茂典}様にお渡しください。
　弟の{U given v|昌平}は、{A address|高知浜市旭町三丁目九番十二号}から動きません。手術が{N date|十二月八日}に決まり、{O hospital|高知浜赤十字病院}の{X number|四〇二}号室です。
　村の整理番号は{R number n|0000718826}とのこと、書き添えます。
　　　かしこ
　{R full q|國廣　惠}
　　{N word|恵}存、とは書かぬものですね`,
  },
  {
    id: 'k-letter-4',
    case: 'ayameike',
    marked: `しょうがいしえん　の　みなさま
わたし　は　{R full p|マリア・クリスティーナ・サントス}　です。ふゆやすみ　に　むすこ　を　{R family r|山口}　の　おばあさん　（{R kana r|やまぐち　りか}さん）　に　あずけます。もと　おっと　の　{R kana q|やまぐち　けん}　には　{R address-suffix a|東栄町5丁目20番地}　を　おしえないで　ください。
こうじょう　の　{U family u|阿知波}さん　に　よる　の　しごと　を　やめたい　と　いいました。
でんわ　{R phone m|070-0000-8841}　メール　{R email e|maria.cs@ayamemail.example}
{R given p|マリア}　より　{N date|11がつ22にち}
{N place|やまぐちけん}　の　かんこう　の　かみ　を　もらいました`,
  },
  {
    id: 'k-letter-5',
    case: 'hidakami',
    marked: `日高見町長　様
　東三条で{N number|四十年}床屋をしておった{U full u|門別　昭治}と申します。{R full p|石狩　勇}さんとは同級（{R dob-letter b|S27.2.29}の閏年生まれ、{P age|七十四}歳）で、奥さんの{R full q|石狩　ミツ}さんも髪を切りに来てくれた仲です。
　あの二人を離して施設に入れるのは、むごい。{R full r|大場　聡子}さんも同じ考えです。{R given p|勇}さんの家（{R address-kanji a|東三条南二丁目五番地}）の隣に、私の空家があります。
　電話は{P phone|0146-00-5518}。{O shop|理容モンベツ}の看板が目印です。
　{N date|霜月十五日}　　{N place|勇払}原野より風の強い日に
　{A address|日高見町東3条南2丁目6番地}に住み、{P dob|昭和二十七年六月一日}に生まれました。
　なお、{R alias r|児玉聡子}さんと昔の名で呼ぶ人もおります。`,
  },
  {
    id: 'k-letter-6',
    case: 'haehama',
    marked: `{R full r|仲宗根　豊}　様
拝啓　家賃の件、少しずつ払います。{R org w|居酒屋ゆいまーる}を年内でやめて、昼の{O shop|ベーカリーがじゅまる}に移ります。保証人だった元夫の{U full u|島尻　賢作}とは連絡がとれません。免許証の番号が{P licence|103179144290}、最後の住所は{A address|川崎浜市幸町4丁目2番9号　コーポさがみ101}でした。
おばあの{R given q|カメ}も、よろしくと申しております。
　敬具　{N date|令和八年十一月十八日}
　{R full p|比嘉　ひかり}　電話　{R phone t|098-000-4417}
{N word|ひかり}電話に替えたので、しばらく不通かもしれません。{N number|三}回鳴らしてください。`,
  },
];
