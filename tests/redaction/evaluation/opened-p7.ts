import type { Passage } from './passage.ts';

/** Passages of batch P, part 7: written without having read the engine. */
export const openedP7: readonly Passage[] = [
  {
    id: 'p-phone-note-1',
    case: 'nukadani',
    marked: `{N date|11/19}{N number|16:10}　電話メモ（受　住民課）
{R full r|鑓水瑞穂}さん　{P phone|090-0000-2921}
「{R family p|善知鳥}さんがまた杭を動かした。写真を撮った。送り先を」→ 窓口に持参してもらう
同席していた人：{U full u|高階 重太郎}さん、{X official|畠山}巡査
{N number|16:25}　{R given p|幸吉}さんへ架電（{R phone t|0187005249}）妻{R given q|フサ子}さんが出る。「畑。夕方まで戻らない」
{N number|16:40}　{R alias o|JAぬかだに}　{U family w|伊勢谷}さんに立会い再依頼、内線{X number|31}
測量図の控え番号　{L number|H-20881}
{N word|水}かけ論にしない。{N body|町農業委員会}へ回議`,
  },
  {
    id: 'p-phone-note-2',
    case: 'kagamigafuchi',
    marked: `電話受付票　　受付者　収納係
発信者　{R full r|曾根崎菜摘}様（娘）　　折返し　{P phone|070-0000-2622}
内　容　父{R given p|鐵也}が{O hospital|安達原総合病院}に入院、今月の納付ができない。{R org-short w|ソネザキ石材}は休業。母{R given q|ヤエ子}は付き添い。
　　　　督促状の番号は{R number n|00738261}
　　　　主治医　{U family u|国分}先生、病室{X number|5階508}
　　　　夫（{U full v|遠藤 祐樹}）の口座から払いたい　{P bank|郡岡原銀行 菜根支店 普通 6039012}
処　理　{N law|地方税法第15条の2}、{N number|町告示第31号}、猶予申請書を{R address a|鏡ヶ淵町大字奥平215番地}へ郵送
{N date|11月17日} {N number|11時05分}　{N post|収納係長}供覧`,
  },
  {
    id: 'p-phone-note-3',
    case: 'asagaki',
    marked: `留守録の書き起こし（業務用携帯）
①　{N number|8:12}「あの、{R family p|長谷場}です。番号が変わりまして、{P phone|080-0000-0324}です。{R given r|奏}は元気です」
②　{N number|9:40}「{O workplace|筑豊ダイカスト}の{U family u|古賀}といいますが、うちの{R full q|長谷場剛志}の件で」→出ない、折り返さない
③　{N number|10:03}「{R org-short w|ミモザ美容室}の{U family v|木谷}です。{R given q|剛志}さんがまた店に来て、{R given p|美園}ちゃんの居場所を聞かれました」
④　{N number|10:50}「{O other|有働法律事務所}です」→{U family w|有働}弁護士へ　{P phone|092-000-7315}
⑤　{N number|11:30} 無言。番号表示　{P phone|0942-00-2677}
{N body|浅柿警察署}生活安全課に情報提供。{N place|長谷}寺の拝観案内はセールス`,
  },
  {
    id: 'p-phone-note-4',
    case: 'tozawa',
    marked: `【電話】{R given q|壽々子}さんの病棟から
{O hospital|信濃川原病院}東病棟　{U full u|丸山 なおみ}看護師　{P phone|0269-00-6849}
・ご主人の{R full p|髙萩與志郎}さんが面会に来たまま座り込み。{P age|77歳}、熱{N number|38度4分}
・お孫さんの{U given v|蒼真}さん（{P phone|070-0000-0746}）に連絡済
・保証人の{R family r|靏見}さんは不在、留守電
・保険証　後期高齢者　被保険者番号{P insured|21951897}
・着替えを{R building a|市営川原崎団地C棟404}から取りたい→合鍵貸出しの様式を案内
・車は駐車場に　{P plate|長野 501 な ・・70}
{N date|本日中}に{N post|管理係}立会、{N place|川原崎}温泉口のバスは運休`,
  },
  {
    id: 'p-phone-note-5',
    case: 'tonami',
    marked: `無線・電話連絡簿
{N number|06:50} {R full q|梅海翔}さん船上より　おばの{R given p|カズ}さんの様子を見てほしい
{N number|07:15} {R full r|角聖}さん宅　「{R family p|梅}さんは起きてお茶を飲んでいる」
{N number|07:40} {R alias f|渡波診療所}　{U full u|有馬 千鶴}看護師、往診を調整　{P phone|0997-00-3318}
{N number|08:20} {O hospital|南島県立中央病院}地域連携室　{U family v|喜入}医師の紹介状、患者ID {L number|0046-2210}
{N number|09:00} {U full w|德田 ミヨ}さん　{P phone|099-000-5281}　「明日の船で行く」
{R address-hyphen a|渡波村北浦77-1}の雨戸は{R alias q|カイ坊}が直す
{N word|角}材{N number|二本}、{N body|海上保安署}の気象情報、{N date|明朝}`,
  },
  {
    id: 'p-phone-note-6',
    case: 'hinokiura',
    marked: `よる電話　当番
・{R given q|マリクリス}さん　子どもの熱。{N number|39度}。{O hospital|檜浦こども急患センター}を案内、{N place|港南大橋}経由
・医療証{P certificate|2761638}、保険証は会社の　記号{P insured|檜33}番号{P insured|2086}
・夫{R given p|ホルヘ}さん（{R phone m|080-0000-7315}）は{O workplace|日之出リサイクル}の夜勤。上司{U family u|縄田}さんに伝言
・{R family r|孫}さんが車を出す　{P plate|山口 502 ま 37-14}
・通訳は{U full v|塚越 マリ子}さんへ依頼、{P phone|0836-00-6186}
・子の名　{U foreign w|マテオ}くん、{P age|4歳}、{P dob|R4.2.20}
・翌朝　{R org-school s|波止中}に姉の遅刻連絡
{N word|マリ}ンブルーの上着、{N number|2回}嘔吐、{N date|あす}再診`,
  },
  {
    id: 'p-letter-1',
    case: 'tozawa',
    marked: `前略　いつもお世話になっております。川原崎団地の{R full p|髙萩與志郎}です。家内（{R full q|髙萩壽々子}）の入院が延びまして、{R org w|砥沢第一交通株式会社}の退職金も底をつきました。雇用保険は{P employment|1368-414161-3}でした。
息子の{U given u|和彦}は十年前に亡くなり、孫の{U given v|蒼真}が{O workplace|信州味噌本舗}に勤めて助けてくれます。引落しの口座は孫の名の{P bank|千曲野信用金庫 屋代支店 普通 2902770}に変えてください。
姪の{R given r|圓}さんにはもう迷惑をかけたくありません。{O hospital|信濃川原病院}の{U family w|小諸}先生は春までと申します。私も{P age|七十七}、運転免許証（{P licence|728011046150}）は返しました。
団地を出たら〒{P postal|389-2317}　{A address|長野県下水内郡川栄村大字坂井1124番地}におります。
{N date|霜月二十日}　　{N word|千羽鶴}を同封しました。団地の皆様で{N number|一羽}ずつ。`,
  },
  {
    id: 'p-letter-2',
    case: 'uzurano',
    marked: `（診療情報提供書　抜粋）
紹介先　{R org f|特別養護老人ホームうずら園}　医務室　{U family u|安江}先生　御机下
紹介元　{O hospital|濃尾みどり病院}　内科　{U full v|各務 晴彦}　{P phone|0584-00-4602}　FAX {P phone|0584-00-7700}
患者　{R full p|纐纈 スエノ}　殿　女　{R dob-western b|1936年6月8日}生　{P age|90歳5か月}
住所　{R address a|鶉野市錦通3丁目24番7号 コーポ翠松202}
患者番号　{L number|118-04471}　保険者番号{P insurer|39219829}
家族　次男{R full q|纐纈 貞治}様、キーパーソンは孫{R full r|栗花落 朱莉}様（{P phone|070-0000-7589}）
経過　{N date|10月28日}に自宅で転倒。{X diagnosis|腰椎圧迫骨折}。{N number|血圧132/70}。{N word|スエ}ーデン式の歩行器を試用。`,
  },
  {
    id: 'p-letter-3',
    case: 'hanamizuki',
    marked: `保護者　様
{R org s|花水木市立松葉台小学校}　{N post|校長}
就学相談のお知らせ（{N number|花松小第204号}）
日ごろより本校の教育にご理解をいただきありがとうございます。{R full p|柿沼ウォード莉亜}さんの通級について、{R full q|柿沼奈緒子}様、{R full r|オリバー・ウォード}様とお話ししたく存じます。
担任　{U full u|相楽 優斗}　特別支援教育コーディネーター　{U family v|三枝木}
検査は{R org f|おおるりこどもクリニック}でも{O hospital|那須野療育園}でも受けられます。検査者は{U full w|益子 かおる}先生の予定です。
連絡は学校（{P phone|0287-00-5581}）または{P email|matsubadai-sodan@edu-hnm.example}へ。
{N date|12月4日（金）}{N number|15時}、{N place|本校一階の会議室}。{N law|学校教育法第81条}に基づくものです。〒{P postal|329-3147}`,
  },
  {
    id: 'p-letter-4',
    case: 'kagamigafuchi',
    marked: `町長様。突然のお手紙お許しください。私は{R full q|曾根崎ヤエ子}と申します。夫の{R full p|曾根崎鐵也}が倒れ、石屋を畳むことにいたしました。{N date|先月}、差押えの紙が{R org w|合資会社ソネザキ石材}に届きました。
売掛のある{U full u|鈴木 忠男}さんは夜逃げし、{U given v|イシ}さん夫婦も払えぬと言います。娘の{R given r|菜摘}が嫁ぎ先（{A address|郡岡原市菜根三丁目十二番八号}）から少しずつ送ってくれています。
リース会社（{P phone|0120-00-7620}）の契約番号は{L number|IL-70924}、機械は{O shop|会津石工具}が{X sum|五十万}で引き取ると言いました。どうかそれで分けて納めさせてください。昼は{O shop|スーパーまるせん}におりますので、夜{R phone t|0243-00-6058}へお願いします。私は{P age|六十五}になります。
かしこ　　{N word|菜}の花の便箋で失礼します。{N number|二枚目}に内訳。　{X place|奥平}にて`,
  },
  {
    id: 'p-letter-5',
    case: 'yuzuruha',
    noise: 'wrapped-19',
    marked: `{R wrapped r|百目鬼悠里}様　けがの具合はいかがですか。{R org w|株式会社ユヅルハ製菓}の{U full u|児島早織}です。{R wrapped p|薬袋凌}さんも{U full v|折原陽菜乃}さんも心配しています。労災の書類は{A address|弓弦葉市上砂町1丁目9番26号 シティパル上砂501}へ送りました。治療費は{O hospital|弓弦葉整形外科}へ直接払います。{R wrapped q|薬袋智佐}様から預かったお見舞いは{R org o|社会福祉法人このはな会}に届けます。私の直通は{P phone|043-000-8865}です。{N date|師走一日}までお休みください。{N word|百合}の花を添えます。`,
  },
  {
    id: 'p-letter-6',
    case: 'tatetsuki',
    marked: `{O other|片岡ハイツ管理組合}　御中
306号室の{R full p|轟亮二}の妻、{R full q|轟千歳}でございます。先日の夜は夫が廊下で大声を出し、305号室の{U full u|楢崎 マサエ}様、下の{U family v|安井}様にたいへんご迷惑をおかけしました。
夫は長く勤めた{R org w|株式会社タテツキ梱包}を離れて眠れない日が続き、今は{O hospital|片岡内科医院}の{U family w|守屋}先生に診ていただいております。兄の{R full r|外薗和馬}も月末に参ります。
家賃は{P bank|楯築信用金庫 片岡支店 普通 1176265}から必ず引き落とせるようにいたします。ご連絡は夫の{R phone m|090-0000-4172}ではなく、私の{P phone|080-0000-9189}へお願いできますでしょうか。
{N date|令和8年11月24日}　　{N word|千歳}屋のせんべいを{N number|二箱}お届けします。{P age|51歳}にもなってお恥ずかしい限りです。`,
  },
  {
    id: 'p-chat-1',
    case: 'tatetsuki',
    marked: `21:04 {R speaker q|千歳}　夜分すみません、{R given p|亮二}が帰ってきました
21:05 当直　よかったです。どちらに？
21:07 {R speaker q|千歳}　{U family u|富田}さんの車で。{P plate|岡山 501 り 4-88}。酔ってます
21:09 当直　{R alias r|ソノ}さんに来てもらえますか
21:12 {R speaker r|外薗}　見ました。30分で行きます。{P phone|090-0000-2589}鳴らして
21:20 {R speaker q|千歳}　{U given v|マサエ}さんが隣で見ててくれてます。{P age|80}過ぎなのに
21:31 当直　明日{O hospital|片岡内科医院}へ。診察券{L number|7712}を忘れずに
21:33 {R speaker q|千歳}　はい。スマホ、{R email e|ryoji.todo@ttmail.example}のメールだけ見られます
21:40 当直　{N word|千歳}飴の写真、かわいいです。{N date|あす} {N number|9時}に`,
  },
  {
    id: 'p-chat-2',
    case: 'hinokiura',
    marked: `[やさしい日本語チャット 檜浦]
{R speaker p|ホルヘ}: おはようございます。しごと、きまりました
相談員: よかった！どこですか
{R speaker p|ホルヘ}: {O workplace|日之出リサイクル}。{U foreign u|シャヒーン}さん、いっしょ
{R speaker q|マリクリス}: わたしは {R org-short w|檜浦シーフーズ} つづけます
相談員: {U foreign v|マテオ}くんの{O school|檜浦ひかり幼稚園}のお金は {P bank|周防灘銀行 東波止支店 普通 9597146} から出ます
{R speaker q|マリクリス}: OK。わたしの ばんごう かわった {P phone|080-0000-2498}
{R speaker r|雅琴}: みなさん、WeChat は {L handle|yaqin_sun0808}
相談員: {R family r|孫}さん、ありがとう。{U family w|森永}先生にも教えます
相談員: {N word|アンデス}メロン、{N number|三つ}もらいました。{N date|日よう日}に`,
  },
  {
    id: 'p-chat-3',
    case: 'asagaki',
    marked: `（画面を本人が読み上げ、転記）
{R speaker p|みそのん}: もう着いた？ってお母さんが
{U nickname u|サオリン}: {R org-short w|ミモザ美容室}のシフト、私が代わるね
{R speaker p|みそのん}: ありがと。{R given r|奏}ちゃん、熱下がったよ　{N number|36.8}
{U nickname u|サオリン}: {R given q|剛志}さんの会社の人から店に電話来た。{U family v|古賀}って人
{R speaker p|みそのん}: 出ないで！{U family w|有働}先生に言う　{P phone|092-000-7315}
{U nickname u|サオリン}: インスタ {L handle|@saorin_mimosa} もカギかけた
{R speaker p|みそのん}: 荷物は{A address|久留原市東合川3-9-4}の{O shop|コンテナ王国}に入れた
{R speaker p|みそのん}: {P age|36}でやり直しかあ
{U nickname u|サオリン}: {N word|ソロ}キャンプ行こ。{N date|冬休み}、{N place|長谷}ダムの湖畔`,
  },
];
