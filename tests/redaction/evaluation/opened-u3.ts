import type { Passage } from './passage.ts';

/** Passages of batch U, part 3: written without having read the engine. */
export const openedU3: readonly Passage[] = [
  {
    id: 'u-agenda-1',
    case: 'kasagiura',
    marked: `出所者支援調整会議　次第　{N date|令和8年11月25日} {N number|13:30}　{N place|町民会館 第二研修室}
1　{R full p|弥富德藏}氏（{P age|76}）の住まい　{R building a|町営荒磯住宅5号}の再入居可否、台帳{R number n|1187-26}
2　{R org-short o|ともづな寮}の退寮時期　説明：寮長 {U full u|茂呂 惣吉}（{P phone|0835-00-5104}）
3　親族　{R full q|弥富千歳}さん（{P dob|昭30.4.17}）、甥の{U full v|野坂井 晋}さん（{P age|48歳}、{O workplace|防長ガス設備}）
4　就労　{R full r|生方廣海}さんの口利きで{O shop|八百常}の荷下ろし　雇用保険 {P employment|3502-771064-8}
5　その他　{N law|再犯防止推進法第8条}の町計画、{N number|65歳以上}の入所者の割合、{N number|資料4}`,
  },
  {
    id: 'u-agenda-2',
    case: 'sekirei',
    marked: `個別ケース検討会　{N number|議題3件}　司会：{N post|統括支援員}
①{N number|13時}　{R full p|綿引菜々美}世帯（母{P age|31}・父{P age|34}・長女{P age|4}・長男{P age|2}）　{R address-suffix a|桜ヶ丘1丁目9番8号}
　父{R given q|斗真}の退職（{R org w|株式会社セキレイ縫製}）と借入、契約{L number|AC-5530-17}
　{R full r|綿引ひなの}の欠席{N number|9日}　園長 {U family u|久保寺井}先生、{R org s|鶺鴒ひかり幼稚園}
②{N number|13時40分}　{U full v|鮎貝 結芽}さん（{P age|十七}・高二）、{O school|県立鶺鴒北高校}　妊娠{N number|20週}　{R org-short f|せきれい産婦人科}　{P dob|平成21年1月30日}生
③要綱改正　{N law|児童福祉法第25条の2}　{N body|県中央児童相談所}　連絡 {P email|ayugai.m@srmail.example}、{P phone|080-0000-5301}`,
  },
  {
    id: 'u-agenda-3',
    case: 'hasagi',
    marked: `下田沢地区　冬の見守り打合せ　{N date|十一月十三日}（金）　{N place|堂前公民館}
一、{R full p|帯刀トメノ}さん　{P age|九十七歳}　独りになる日中の火の用心　{R phone-paren t|0187(00)5033}
二、{R given q|兼房}さんの手術（{O hospital|雄仙総合病院}、{N date|12/8}）中は{R org f|特別養護老人ホームはさぎ荘}へ短期入所　被保険者番号{P care|0000714295}
三、{R full r|信太郁}さんと民生委員{U full u|小松野 キクヱ}さん（{P age|68}、{P phone|0187-00-5302}）の当番表
四、{U full v|佐々平 重吉}さん（{P dob|S11.2.25}、{P age|90}）の免許返納　{P licence|622019384790}　車 {P plate|秋田 58 さ 14-63}
五、除雪機{N number|2台}、{R org o|稲架木農業協同組合}より灯油{N number|18リットル}缶、会費{N number|500円}`,
  },
  {
    id: 'u-phone-note-1',
    case: 'yunagidai',
    marked: `受電{N number|9:17}→{N number|9:31}　発：{X bank|なにわ湾岸銀行 夕凪台支店}　{U full u|香月原 梨乃}様　☎{P phone|06-0000-5303}（内{N number|214}）
{R full p|小豆畑 剛志}様名義、{P bank|なにわ湾岸銀行 夕凪台支店 普通 5071382}で一日に{N number|7回}の引出し
窓口の男は自称{P age|52歳}、{P dob|昭和49年9月13日}生まれと答えるも干支を誤る。連れは{P age|三十代}の女、「{U nickname v|アッコ}」
本人確認は{R phone m|09000005047}へ折返し済。姉{R given q|和歌子}様（{P age|55}）に同席を頼む
カード番号 {P card|4205 6590 1991 8877}は停止。{R family r|左近司}様（{R org-short o|あさなぎ会}）にも一報、整理{R number n|R7-0518}
{N body|夕凪台警察署}の相談番号は{N number|#9110}、次は{N date|20日}`,
  },
  {
    id: 'u-phone-note-2',
    case: 'somagase',
    marked: `{N date|11/16}（月）{N number|16:05}　{O other|やすらぎ典礼}の{U family u|帆足}さんより
・{R given q|スミ江}様の葬祭費、喪主{R full p|漆戸榮助}様の口座は{P bank|みちのく三陸銀行 杣ヶ瀬支店 普通 3350716}でよいか
・香典返しの送り先：{R full r|轟木 真帆}様　{A address|仙ノ台市若葉区片原3-2-15 ルミエール1104}　〒{P postal|989-0953}
・{R relative p|漆戸}{U given v|勝一}様（弟、{P age|八十四}）は{P phone|０１９３−００−５３０４}が通じず
・故人の年金{P pension|4406-218083}の停止、享年{P age|85}、{P dob|S16.7.28}
→ {N body|年金事務所}へは{N date|14日以内}。火葬料{N number|12,000円}、{R org-short w|杣ヶ瀬製材}の弔電{N number|1通}`,
  },
  {
    id: 'u-phone-note-3',
    case: 'ukaihama',
    marked: `着信 {N number|11時半ごろ}　ポルトガル語　{R family p|オリベイラ}さんの職場（{R org w|株式会社ウカイ鋳造}）から　班長{U family u|仙波}さん
・指をはさんだ、{O hospital|港北整形}へ。労災の紙に要る番号：雇用保険{P employment|2209-536017-1}、マイナンバー{P my-number|1946 8622 9245}
・生年月日{R dob-slash b|1993/8/17}、住所{R address-suffix a|港北町2丁目5番14号}でよいか
・息子{U foreign v|エンゾ}（{P age|9さい}）の迎えは{R given q|アミット}さん、学校は{R org-school s|港北小}、電話{P phone|0557.00.5305}
・{R family r|陳}さんが通訳、{P phone|090 0000 5306}。保険証 記号{P insured|5512} 番号{P insured|308} 保険者{P insurer|01140342}
{N law|労働者災害補償保険法第13条}、{N number|様式第5号}、{N date|翌朝}もう一度`,
  },
  {
    id: 'u-letter-1',
    case: 'kasagiura',
    marked: `拝啓　秋冷の候、{R org o|更生保護法人ともづな寮}の皆様にはお変わりないことと存じます。{R full q|弥富千歳}でございます。
兄{R given p|德藏}の件では、保護司の{U family u|間宮}様にたびたび足をお運びいただきました。私も{P age|七十一}、昨春に夫の{U given v|義信}を{P age|七十八}で亡くし、引き取る力がございません。
兄の生まれは{R dob-kanji b|昭和二十五年十月八日}、若い頃は{R org w|笠置浦造船株式会社}で板金をしておりました。通帳は{P bank|防長信用金庫笠置浦支店 定期 0815530}を私が預かっております。
幼なじみの{R variant r|生方広海}様は{P phone|〇九〇―〇〇〇〇―五三〇七}です。転居先は〒{P postal|747-0953}　{A address|周防原市今宿町三丁目十二番}でございます。
寮費{X sum|二万円}は{N date|月末}に送ります。{N word|千歳}空港の土産を{N number|一箱}添えました。　敬具`,
  },
  {
    id: 'u-letter-2',
    case: 'sekirei',
    marked: `{R full p|綿引 菜々美} 様　　　　　　　　　　　　　　　{N number|鶺こ第418号}　{N date|令和8年11月10日}
児童手当の認定請求について、下記の書類が届いておりません。{N body|鶺鴒市こども家庭センター}
対象児童　{R full r|綿引 ひなの}（{P dob|令和4年9月1日}生）、{R relative r|綿引} {U given u|琉生}（{P dob|令和6年3月19日}生・{P age|2歳}）
一　配偶者{R full q|綿引 斗真}様の健康保険の記号{P insured|鶺08}・番号{P insured|2251}の写し　二　住民票コード{P resident-code|46003132480}の確認　三　旧姓{R old-name p|狩俣}の口座の変更（ゆうちょ 記号{P bank|12340} 番号{P bank|30517281}）
お困りの際は主任児童委員の{U full v|鳴海沢 佳苗}（{P phone|054-000-5308}）へ。案内 {P url|https://sekirei-kodomo.example/teate?u=5308}
{N law|児童手当法第7条}、{N number|第2号様式}、{N number|15歳未満}のお子さまが対象です。`,
  },
  {
    id: 'u-letter-3',
    case: 'yunagidai',
    marked: `前略　ねえさん、{R given p|剛志}です。病棟の夜は長く、{R alias p|ゴウ}ちゃんと呼ばれた{P age|六つ}の夏を思い出します。
{R org-short w|夕凪台交通}の社宅で、となりの{U nickname u|ガチャ坊}と蝉を取りました。あれは{P dob|昭和五十年}の生まれで、いま{P age|五十一}。{O workplace|川舟モータース}の工場長だそうです。
{R family r|左近司}さんが断酒手帳（{P certificate|第05718号}）をくれました。担当の{U family v|葛巻}先生は{P age|38}と若いが厳しい人です。
金は{R org o|特定非営利活動法人あさなぎ会}に預け、鍵は{R address a|夕凪台市本町通7番20号 コーポ夕映201}の郵便受けに。{R full q|小豆畑和歌子}宛ての封書も入れました。
面会は{N number|14時}から、{N date|日曜}は休み。外線は{P phone|06-0000-5309}です。売店の{N word|小豆}アイスは{N number|120円}。　草々`,
  },
  {
    id: 'u-chat-1',
    case: 'hasagi',
    marked: `[{N number|6:41}] {R speaker q|兼房}：おふくろ熱38度。{P age|97}にもなって心配なのに
[{N number|6:43}] {U family u|小松野}：{R given p|トメノ}さん無理させないで。{O hospital|田沢医院}は{N number|8時}から、{P phone|0187-00-5310}
[{N number|6:50}] {R speaker q|兼房}：車検切れで軽しかない　{P plate|秋田480く3-16}　{R family r|信太}さん乗せてもらえる？
[{N number|6:52}] {U nickname v|ねぎ坊主}：{R given r|郁}さんは{R org-short f|はさぎ荘}の夜勤明け、寝てる笑　おれ行く。{P age|44歳}独身ひま
[{N number|6:58}] {R speaker q|兼房}：助かる。保険証の番号{P insured|60718254}だけ先に送る。生まれは{R dob-letter b|S4.3.3}、家は{R address-hyphen a|下田沢字堂前73-2}
[{N number|7:02}] {U family u|小松野}：{R alias o|ＪＡはさぎ}前の道は凍結。{N date|明日}まで雪、積雪{N number|23センチ}`,
  },
  {
    id: 'u-chat-2',
    case: 'ukaihama',
    marked: `{R speaker q|アミット}　{N number|20:11}　明日の裁判所、{R full p|ジュリアナ・オリベイラ}さん一人で平気？
{R alias r|ジェシカ}　{N number|20:13}　わたし行くよ。{R romaji r|chen jiayi}で受付する。大家の{U family u|葛城}って{P age|70}くらいのおじさんでしょ
{R speaker q|アミット}　{N number|20:15}　そう。弁護士は{U full v|稗田 亮介}、{P email|hieda@minato-law.example}、{P phone|08000005311}
{R alias r|ジェシカ}　{N number|20:20}　部屋は{R building a|ベイコーポ303}だよね。新しい部屋→{P url|https://heya.example/ukaihama/5311}
{R speaker q|アミット}　{N number|20:24}　{L handle|@enzo_futebol}にも教えて。あの子もう{P age|九歳}、来年4年生。{P dob|2017/4/6}だから早い
{R alias r|ジェシカ}　{N number|20:26}　{R org-short w|ウカイ鋳造}の駐車場に{P plate|伊豆 330 り 58-19}とめとく。{N place|港北}駅{N number|3番}出口、{N date|あした}ね。私の旅券{P passport|EJ5081530}忘れずに`,
  },
  {
    id: 'u-chat-3',
    case: 'somagase',
    marked: `{N date|11/18}　グループ「{R family p|漆戸}さん支援」
訪問看護：{R given p|榮助}さん　BP{N number|148/80}　{N number|KT36.6}　食事{N number|8割}
ヘルパー：娘さん（{R given r|真帆}さん）今夜来ます。{P phone|090(0000)5101}　お孫さん{P age|28}も一緒、{U given u|樹生}くん
ケアマネ：了解。{R org-short f|せせらぎの丘}の見学は{N date|金曜}。証は{P care|0000385126}、住まいは{R building a|青葉ハイツ204}、通知は{R number-spaced n|61 - 04283}
福祉用具：{O other|いわて介護リース}の{U full v|綾瀬川 怜}です。ベッド搬入、{P plate|岩手 100 あ 55-26}の車で。請求は{P bank|岩手沿岸信金 大町支店 普通 0415312}
ヘルパー：亡くなった{R given q|スミ江}さんの誕生日、{P dob|7月28日}だったのよね。{P age|85}だった。庭の{N word|漆}の木は触らないで`,
  },
  {
    id: 'u-list-1',
    case: 'sekirei',
    marked: `緊急連絡網（年中組）　※取扱注意
・{R full r|綿引ひなの}（{P age|4}）　母 {R full p|綿引菜々美} {R phone m|070-0000-5058}　父 {R full q|綿引斗真} {P phone|080-0000-5313}
・{U full u|鮎貝 颯良}（{P age|5}）　祖母 {U full v|鮎貝 民枝}（{P age|六十三}） {P phone|054(000)5314}
・{U foreign w|ジャバリ・オドゥヤ}（{P age|3}）　父 {U foreign x|ピーター・オドゥヤ} {P phone|+81-70-0000-5315}
・バス {P plate|静岡 200 さ 13-08}　運転 {U family y|一柳}　園 {R org s|鶺鴒ひかり幼稚園}　園医 {O hospital|どんぐり小児科}
・{N number|全24名}、{N date|11月1日}改訂、警報時は{N body|市教育委員会}の指示、{N number|3歳児}は{N number|15時}降園`,
  },
  {
    id: 'u-list-2',
    case: 'yunagidai',
    marked: `持ち物と書類（退院日 {N date|11/28}）
1. 障害者手帳　{P certificate|第602814号}（{N number|2級}）　2. 受給者証　{P certificate|4810537}　3. 国保　保険者{P insurer|270595}／番号{P insured|7715408}
4. 個人番号通知　{P my-number|615166644610}　5. 年金　{P pension|5120-337194}　6. 診察券（{O hospital|青嵐病院}）　{L number|31-7745}
7. 迎え　{R full r|左近司 瞭}（{R org-short o|あさなぎ会}）または{R full q|小豆畑 和歌子}（{P age|五十五歳}）　8. 名札　{R full p|小豆畑 剛志}／{R kana p|あずはたつよし}
9. 同室の{U family u|簗瀬}氏に返す本、{U given v|こはく}ちゃん（{P dob|2018年3月3日}、{P age|8歳}）への絵はがき
10. {R address-kanji a|夕凪台市本町通七番二十号}の鍵　11. {N number|テレカ50度数}　12. {N law|精神保健福祉法第29条}の説明書`,
  },
  {
    id: 'u-list-3',
    case: 'kasagiura',
    marked: `{R building a|町営荒磯住宅}　入居者・同居者（抜き書き）
3号　{U full u|百々瀬 貞男}（{P age|81}）・{U given v|ツネヨ}（{P age|79}）・{U given w|健吾}（{P age|47}）　車 {P plate|山口 330 せ ・・-52}
4号　{R full r|生方 廣海}　{P dob|S27.6.11}　{P phone|0835005316}　{P email|ubukata-h@kgmail.example}
5号　{R full p|弥富 德藏}　{R dob-letter b|S25.10.8}　{R phone t|0835-00-5064}　〒{P postal|747-0951}　保証 {R full q|弥富 千歳}　整理 {R number n|1187-26}
6号　空家（{N date|R8.9.30}退去、{U full x|勝俣原 ひとみ}、{P my-number|4709-2368-4611}、転出先 {A address|防波市台町6-4-10 グラン台町3C}）
根拠 {N law|町営住宅条例第40条}　計{N number|4棟12戸}、修繕費{N number|86万円}、勤務先 4号 {R org-short w|笠置浦造船}（嘱託）、6号 {O workplace|スーパー浦市}`,
  },
  {
    id: 'u-ordinary-1',
    case: 'hasagi',
    marked: `住民福祉課長から、除雪と見守りを兼ねた新しい巡回の仕組みについて説明があった。村の除雪車は今季から八台となり、朝の出動は積雪が十五センチを超えたときとする。運転手は出動の途中で煙突の煙や玄関先の足跡の有無を目に留め、気になる家があれば無線で詰所に知らせる。個々の家の名を無線で言うことは避け、地図の升目の番号で伝えることとした。運転手への謝礼は月額で五千円とし、燃料は村の給油所で入れる。昨季の試行では、知らせが二十七件あり、うち訪問に至ったものは十一件であった。
続いて、{N place|下田沢}の集会所に置く発電機の扱いを話し合った。燃料の保管は{N law|消防法第9条の4}と村の火災予防条例に従い、二十リットル缶で三本までとする。点検は年に二度、{N body|広域消防組合}の立会いで行う。{N number|75歳以上}だけで暮らす世帯は村内に百六十二あり、五年前より三十一増えた。配食の希望は延べ四百食を見込み、一食あたりの負担は三百五十円で据え置く。
最後に、来年度の予算要求について、灯油の補助を一世帯六千円から八千円に引き上げる案が出された。財政係は、国の交付金が{N date|2月上旬}に固まるまで待ちたいと述べた。次回は雪が落ち着く頃を見計らって開くこととし、資料は一週間前までに各委員へ届ける。村の広報には、巡回の趣旨と、窓に掲げる黄色い旗の使い方を見開きで載せる。旗は布製で、四百枚を用意する。`,
  },
  {
    id: 'u-ordinary-2',
    case: 'ukaihama',
    marked: `多言語の窓口案内に関する庁内会議を開いた。現在、翻訳した案内は八つの言語で備えているが、改訂が追いつかず、ごみの分け方の紙は四年前のままである。環境課は、収集の曜日が変わる地区だけを先に差し替え、残りは春にまとめて刷り直すとした。印刷費は一枚あたり九円で、部数は一万二千を見込む。やさしい日本語の版も作り、漢字にはすべて振り仮名を付ける。
通訳の手配については、電話による三者通話の利用が前年の一・六倍になった。待ち時間は平均で四分、長いときは二十分に及ぶ。{N body|県国際交流協会}から、夕方の時間帯に人を厚くする提案があり、試行として{N date|12月1日}から三か月続ける。税の納付や学校の手続で使う言い回しは、担当課ごとに揺れがあるため、用語の一覧を作ってそろえる。
防災の分科会からは、{N place|港北}の公園で行った訓練の報告があった。参加は百四十人、うち外国籍の住民は三割ほどで、{N number|20代}と{N number|30代}が多かった。炊き出しの列では、豚肉を使わない鍋を別に立てたところ好評であった。{N law|災害対策基本法第49条の10}に基づく名簿の扱いは、次の会議で改めて説明する。訓練の費用は消耗品を含めて二十三万円で、半分は県の補助を充てた。来年は夜間の停電を想定し、投光器を六基借りる見通しである。会場の{N number|第三会議室}は手狭なため、次からは講堂を使う。閉会は予定より十分早かった。`,
  },
  {
    id: 'u-ordinary-3',
    case: 'yunagidai',
    marked: `依存症の家族教室について、本年度の前半の実施状況を確認した。教室は月に一度、全六回で一巡とし、定員は十五人である。前半の申込みは延べ七十八人、途中で来なくなった人は一割に満たなかった。会場は駅から近い反面、知人に見られるのが気になるという感想が複数寄せられた。そのため、後半は入口を裏の通路に改め、案内板には教室の名を書かないこととした。
事業の委託に関しては、{N law|地方自治法施行令第167条の2}による随意契約の理由書を総務課が点検し、字句の直しを求めた。契約の額は年百九十八万円で、前年と変わらない。{N body|保健所}との役割の分け方は、{N number|別紙2}の表のとおりとする。飲酒に関する相談は{N number|40歳代}から{N number|60歳代}に多く、ゲームに関する相談は{N number|18歳未満}が半数を占めた。
広報では、{N date|11月10日}から始まる啓発の週間に合わせて、{N place|本町通}の商店街に横断幕を掲げる。図書館では関連する本を三十冊ほど並べ、貸出しの数を後で比べる。研修は二日に分け、初日は面接の基本、二日目は記録の書き方を扱う。講師の謝金は一時間あたり九千円とし、旅費は別に支給する。欠席した係には、記録を回して意見を求める。予算の残りは四十万円余りで、年度末までに配布用の冊子を千五百部増やす。次の会議までに、各係は窓口の混む曜日と時間を調べて持ち寄る。茶菓の用意は行わない。`,
  },
];
