import type { Passage } from './passage.ts';

/** Passages of batch S, part 3: written without having read the engine. */
export const openedS3: readonly Passage[] = [
  {
    id: 's-dialect-1',
    case: 'kumoi',
    marked: `「{R given p|壽枝}さんな、もう{P age|八十五}ばい。{R alias f|雲井中央病院}ば出たら誰が見らすと」
「{R given q|憲二}がくさ、{R given r|柚葉}ちゃんと交代で来るて言いよった。{U nickname u|タケ坊}は当てにならん」
「そぎゃん言うたっちゃ、{R alias q|ケン}ちゃんの車、{P plate|熊本 301 も 60-82}は車検切れとったい」
「{U family v|興梠}さんの番号は{P phone|0968の00の5107}、ばあちゃんの年金は{P pension|6107-338294}て紙に書いてあったもん」
「通帳は農協の{P bank|雲井農協 中尾支所 普通 0048217}だけん、{U given w|浩三郎}おじに預けなっせ」
「{O shop|まるきん呉服店}の掛けもあっとたい。{N place|中尾}の堰は{N date|彼岸}前に閉むっとよ。{N word|雲}仙の風の冷たか。{N number|三合}ばっか飲もうか」`,
  },
  {
    id: 's-dialect-2',
    case: 'funatsue',
    marked: `「{R alias p|ツル爺}、まだ沖さ出る気でいだっけが。{P age|九十}だじぇ、{R given q|イソ子}さんが泣いでらった」
「なに、{R given r|竜之介}が舵とってけるすけ。{R alias o|舟津江漁協}さも届げだ、組合員の{R number n|5530917}だべ」
「{U nickname u|又やん}の軽トラ、{P plate|岩手 41 ひ 7-09}がら魚箱おぢでらったぞ」
「{U family v|大槌川}先生がらの薬っこ、保険証の{P insured|舟町・0318}見せねばなんねって。{R org-short f|うみねこ荘}さ行げば電話は{P phone|0193(00)3318}だ」
「免許は返すたほがいい。番号は{P licence|240353732132}ど。{U given w|サワ}ばあは{A address|舟津江町大字浦方字長磯31番地}さ引っ越した」
「{N place|浦方}の祭りは{N date|旧の八月}、{N word|鶴}亀の舞は{N number|十二人}ででぎる」`,
  },
  {
    id: 's-dialect-3',
    case: 'komaizaka',
    marked: `「{R given p|拓朗}のやつ、{R org-short w|扇谷塗装}をやめたんじゃと。{R alias q|りおぽん}がぶち心配しよったで」
「ほいじゃけえ言うたろう、{R given r|寛子}さんとこへ戻しゃあええんよ。{U nickname u|ダイ兄}がおるけえ嫌がりよるが」
「家賃の口座、{P bank|ゆうしお信金 扇谷支店 普通 1830446}はもう空じゃ。カードの{P card|5468-1200-0054-4833}も止められたげな」
「{U family v|髙祖田}の親方に電話しちゃりんさい、{P phone|〇八四八・〇〇・二〇一三}じゃ。ハローワークの{P employment|3412-660918-5}いう札も要る」
「ほうよ。{R building a|市営扇谷住宅4棟306}は{N number|来月末}までおれるんじゃけえ。{U full w|正岡田 ミヨ}さんは{P age|九十九}でもしゃんとしとる」
「{N place|扇谷}の盆踊りは{N date|十四日}、{N word|檜}の舞台で{N number|八時}からじゃ。{O shop|みどり屋}の屋台も出るで」`,
  },
  {
    id: 's-agenda-1',
    case: 'mizuhiki',
    marked: `要保護児童対策地域協議会　個別ケース検討会議　次第　{N date|令和8年10月22日}
1　世帯　{R full p|芹沢朋佳}（{R dob-letter b|H8.2.29}）、{R full q|芹沢泰輝}、{R full c|芹沢ひより}、{R relative p|芹沢}{U given u|奏志}
2　所在　{R address-hyphen a|水引市糸屋町3-9-14}　{R building a|コーポ糸巻102}　〒{P postal|445-0072}　{R number n|母-08-0347}
3　経済　{R org-short w|ミズヒキ紙業}の休職、{N law|健康保険法第99条}の傷病手当金　記号番号{P insured|2130-5518}　保険者番号{P insurer|02101442}
4　{R org f|水引市立いとや保育園}から（{N post|園長}）　児童の住民票コード{P resident-code|09356922880}の照会は不要
5　祖母 {R given r|きみ枝}氏　車{P plate|三河 530 な 11-64}、{A address|碧洲市港本町7丁目2番5号}の{U full v|蒲生野 みつ}氏方へ。助産師{U family w|渥美谷}氏（{P email|atsumidani@sakurabashi-jo.example}）
6　その他　{N number|18歳未満}の見守り{N number|41世帯}、{N place|糸屋}学区`,
  },
  {
    id: 's-agenda-2',
    case: 'kanetsuki',
    marked: `居住支援協議会　夜間部会　{N date|11月9日}（月）{N number|19:00}　区役所{N number|第4会議室}
(1) {R full p|土方　航}氏　{R number n|鐘シ-26-071}　{R org w|有限会社カネツキ警備}　元同僚の{U family u|米須田}氏から預り金
(2) {R full r|オマール・ハッサン}氏　在留カード{P residence-card|KR07421963BD}　行政書士{U full v|畝傍原 汀}（{P url|https://unebihara-gyosei.example/visa}）
(3) 保証　{R full q|及川晶子}氏、{U full w|小美濃繁春}氏　免許証{P licence|937572075652}
(4) 債務　カード {P card|3147-9000-0003-6367}、消費者金融の契約番号{L number|KJ-0044-7182}、振込先{P bank|大淀川銀行 新川通支店 当座 0026184}
(5) {R org o|NPO法人よるのとまり木}（{P phone|06-0000-2853}）の空床　{N number|定員12}　{N number|平均年齢54.3歳}
(6) {N law|住宅セーフティネット法第51条}、{N body|鐘撞区居住支援課}、{N word|航}路標識跡地の活用`,
  },
  {
    id: 's-agenda-3',
    case: 'kuwabata',
    marked: `就労支援調整会議　式次第（資料{N number|1〜4}）
議題一　{R full p|ダニエラ・フェレイラ・ロペス}さん　{R number i|UE50918362TK}　{R dob-slash b|1989/6/18}　{R phone m|080-0000-5637}
議題二　{R full q|ソク・ピセット}さん　雇用保険{P employment|1006-418853-7}　個人番号{P my-number|282180018315}　{U foreign u|チア・ソパート}さん同席
議題三　{R family r|眞田}家　{R given c|エレナ}さんの{R org-school s|機織小}での日本語指導、加配の{U family v|針ヶ谷田}先生　{P phone|0276-00-4491}
議題四　寮　{A address|桑畑市工業団地西3番40号 第二織姫寮}　管理人{U full w|阿左見野 圭}　{P email|asamino@orihime-ryo.example}
議題五　{R org w|桑畑ニット工業株式会社}の離職票、{O other|両毛繊維協同組合}の求人{N number|6件}
次回 {N date|12月3日}　{N body|桑畑公共職業安定所}　{N law|労働施策総合推進法第28条}　{N place|機織}会館`,
  },
  {
    id: 's-phone-note-1',
    case: 'komaizaka',
    marked: `電話受　{N date|9/18} {N number|7:55}　受けた人 {N post|教務主任}
かけた人　{R full p|𠮷森拓朗}さん（父）　表示 {R phone m|08000001746}　自宅{R phone t|0848009152}は解約と
用件　{R given q|莉緒}、頭痛で欠席。保険証 記号{P insured|備3}番号{P insured|5507}、かかりつけ {O hospital|にしまち小児科}（{U family u|木ノ上田}医師、{P phone|0848-00-7736}）
伝言　{R org-short s|扇谷中学校}の給食費は{P bank|備南銀行 扇谷支店 普通 2206713}から。母 {R family r|檜垣}さんには番号を教えないで、と
伝言2　{U nickname v|ダイ}という男の車{P plate|福山 302 る 55-08}を校門で見た。友人{U full w|能宗 すみれ}さんは{P age|14}
生年月日の確認　{R dob-era b|昭和57年7月12日}（父）→可　{N number|8時30分}折返し、{N place|扇谷}坂の{N word|吉}兆`,
  },
  {
    id: 's-phone-note-2',
    case: 'kumoi',
    marked: `着信 {N date|10月14日} {N number|16:40}〜{N number|16:52}
相手：{R family q|冨樫}様（長男、{R phone-paren t|0968（00）7351}、夜は{P phone|090 0000 6615}）
本人：{R full p|冨樫壽枝}様　{R number n|0043271859}　負担割合証の保険者 {P insurer|433037}　後期高齢 {P insured|43100726}
内容：{R alias f|雲井中央病院}から{O hospital|阿蘇見台リハビリ病院}へ、寝台車は{O other|ひのくに福祉タクシー}（{U family u|本渡瀬}さん、{P plate|熊本 880 あ 12-12}）
後見：{R org-short o|後見サポートくもい} {U family v|阿蘇品}さんの私用メール {P email|yuki-asoshina@tamana-mail.example}
姪：{R full r|猿渡柚葉}様の郵送先　〒{P postal|865-0027} {A address|玉里市岱町2丁目3番16号}　{U initials w|M.O.}さん方
{N number|内線なし}、{N body|雲井町役場}税務係へ転送、{N law|高齢者の医療の確保に関する法律第67条}`,
  },
  {
    id: 's-phone-note-3',
    case: 'funatsue',
    marked: `漁協無線室 → 保健福祉課　{N number|5時20分}着
発　{R full r|嶋﨑竜之介}船長　衛星電話 {P phone|090-0000-0817}　海技免状{P certificate|第20417号}
宛　{R full q|濵野イソ子}様　{R phone-dot t|0193.00.6284}　留守、隣の{U full u|釜ヶ沢 又吉}様{P phone|0193-00-1459}へ
乗船中の{R given p|鶴松}様（{R dob-letter b|S11.9.2}）胸痛。個人番号{P my-number|079196699320}、身障手帳岩手県{P certificate|第40718号}、介護保険{P care|0000618427}
病院　{O hospital|三閉伊病院}の{U family v|大槌川}医師、迎えは{U nickname w|サブ}の車
住所　{R address a|舟津江町大字浦方字汐入68番地3}　{R alias o|舟津江漁協}了解
{N number|北緯39度}、{N number|波高2.5m}、{N body|海上保安部}、{N word|嶋}影なし、{N date|本日}正午続報`,
  },
  {
    id: 's-letter-1',
    case: 'funatsue',
    marked: `拝啓　秋刀魚の便りを待つ頃となりました。{R full p|濵野鶴松}様、{R given q|イソ子}様にはお変わりございませんか。
主人の{U full u|越前谷 清彦}（{P age|七十九歳}）ともども{A address|盛浜市上田通3丁目5番17号}へ移りました。〒{P postal|020-0114}、電話は{P phone|019-000-6402}です。
先日は{R full r|嶋﨑竜之介}様に鮭を賜り、代金は郵便振替の記号{P bank|18310}番号{P bank|22947061}へと申しましたのに恐縮です。
{R org f|特別養護老人ホームうみねこ荘}のこと、{U family v|岸蔵}和尚から伺いました。年金手帳{P pension|4173-026598}はお手元にございますか。
{R org o|舟津江町漁業協同組合}宛ての委任状は{R address-suffix a|浦方字汐入68番地3}へ別便で。孫の{U given w|結多}が届けます。
{N word|鶴}の折り紙を添えて。{N date|神無月}　{N place|浦方}を懐かしみつつ　かしこ　（{N number|便箋二枚}）`,
  },
  {
    id: 's-letter-2',
    case: 'mizuhiki',
    marked: `{R full q|芹沢　泰輝}　様　　{N number|水税収第1182号}
市税の納付について（催告）　{N date|令和8年10月1日}
あなた様の令和7年度市県民税（{N number|第3期・第4期}）は、{R org w|株式会社ミズヒキ紙業}からの特別徴収が止まっています。
差押予定　{P bank|三州信用金庫 糸屋支店 普通 1094726}、軽自動車{P plate|三河 581 そ 40-06}、{P bank|碧洲農協 港支所 貯蓄 0037715}
同居の{R full p|芹沢　朋佳}様（{R phone-dot m|090.0000.3175}）及び{R full r|南雲　きみ枝}様からのお申出は{U full u|鳥羽瀬 康江}税理士（{P phone|0563-00-2094}）経由で承りました。
{R address-hyphen a|水引市糸屋町3-9-14 コーポ糸巻102}宛ての封書は返戻、家主{U family v|石巻田}様に確認済。取立ては元同僚{U full w|牛久保田 誠吾}様（{O workplace|三河段ボール加工}）への貸付金も含みます。
送付元アドレス {P email|noufu-itoya@itoya-kaikei.example}は{N body|水引市}のものではありません。{N law|国税徴収法第47条}`,
  },
  {
    id: 's-letter-3',
    case: 'kanetsuki',
    marked: `{R org-short o|よるのとまり木}のみなさんへ
{R family p|土方}です。寝床と味噌汁、ありがとうございました。{R alias p|ワタやん}と呼んでくれた{U nickname u|軍曹}は元気ですか。
いまは{A address|南浪速市堺筋1丁目8番2号 筋荘203}で、大家は{U full v|下味原 ツヤ}さん（{P age|八十一歳}）。電話は{R phone m|070-0000-4928}のまま、メールは{R email e|wataru.h1105@kanemail.example}。
{R full r|オマール・ハッサン}は{O workplace|なにわ解体工業}で働き、原付（{P plate|南浪速市 う 30-71}）で通っています。旅券は{P passport|BX0718264}に替わりました。
{R given q|晶子}さんに借りた分は{P bank|大淀川銀行 新川通支店 普通 0713395}へ返します。国保の番号は{P insured|鐘撞 88-0413}、個人番号の紙は失くして{P my-number|446688865121}と写しだけあります。
{U given w|渉治}にも知らせてください。{N date|霜月七日}　{N word|土方}焼けの手で。{N number|追伸一件}、{N place|鐘撞}の銭湯は{N number|490円}でした。`,
  },
  {
    id: 's-chat-1',
    case: 'kuwabata',
    marked: `{R speaker r|眞田}　9:12　妻の{R alias p|ダーニャ}、きのう{R org-short w|桑畑ニット工業}に呼ばれました
{N post|相談員}　9:14　失業給付の番号は{P employment|1006-372814-0}でしたね。{R given q|ピセット}さんも？
{R speaker r|眞田}　9:15　はい。{U foreign u|ソパート}さんの車{P plate|群馬 502 み 88-13}で。免許{P licence|552646821681}は国際のとは別だそう
{N post|相談員}　9:20　{R given c|エレナ}さんは{R org-school s|機織小}を早退、{U family v|針ヶ谷田}先生より。お迎えは{P phone|080-0000-2274}の{U nickname w|ジョジョ}さん
{R speaker r|眞田}　9:22　送金は{P bank|両毛銀行 機織支店 普通 2260418}、求人は {P url|https://shigoto-kw.example/job/4471} です。DMは{L handle|@dani_lopes_br}へ
{N post|相談員}　9:25　{N place|機織}駅{N number|2番}出口で。{N word|ソク}サイ便の封筒（{N number|84円}）を持参、{N date|今週金曜}`,
  },
  {
    id: 's-chat-2',
    case: 'komaizaka',
    marked: `{R speaker r|檜垣}：{R alias q|りおぽん}が{R phone m|080-0000-1746}に出ません
{N post|SC}：{R given p|拓朗}さんは仕事でしょう。{R org-short w|扇谷塗装}に{P phone|0848(00)3395}で聞けます
{R speaker r|檜垣}：{U nickname u|のん}ちゃんのLINE（{L handle|non-nouso_08}）には既読が。家は{A address|小舞坂市西町9番3号}、お母さんは{U full v|能宗 佐江子}さん、{P phone|090ー0000ー3862}
{N post|SC}：{R org-school s|扇谷中}の{U given w|美保里}先生が{O shop|カフェ潮まねき}を見に行きます
{R speaker r|檜垣}：通帳はゆうちょ記号{P bank|15140}番号{P bank|38072611}、わたしのメールは{P email|hh0505@binanmail.example}、ビザカード{P card|4338-0900-0064-2708}もあの子が持ってる
{N post|SC}：{N body|小舞坂署}生活安全課へ。{N number|#8000}も使えます。「{N word|リオ}の祭典」展の{N number|3階}は？　{N date|今夜}中に`,
  },
  {
    id: 's-chat-3',
    case: 'kanetsuki',
    marked: `[{N number|22:04}] {N post|夜勤A}：{R full r|オマール・ハッサン}さん到着、{R family p|土方}さんは{N number|23時}の予定
[{N number|22:06}] {R speaker q|及川}：{U nickname u|ヨネやん}が玄関で待ってる。{R alias o|とまり木}の鍵は{U full v|米須田 庄吾}に渡さないで
[{N number|22:11}] {N post|夜勤A}：救急は？　保険証なし、生保の受給者番号{P certificate|7041826}、診察券{O hospital|鐘撞南診療所}{L number|70-33815}
[{N number|22:15}] {R speaker q|及川}：{R given r|オマール}さんの{P residence-card|KR07421963BD}撮って送ります。連絡先{P phone|＋８１−８０−００００−６３９２}、通訳{U foreign w|ブリジット}さん{P email|b.lanvers@yorumail.example}
[{N number|22:20}] {N post|夜勤A}：{R org-short w|カネツキ警備}の社長から着信{P phone|06-0000-7725}。{R address-suffix a|鍛冶屋町7番3号}の荷物を捨てるって
[{N number|22:31}] {R speaker q|及川}：{P url|https://yoru-map.example/bed/7} に追記。{N word|晶}質タイルで転ばんように。{N place|新川通}の炊き出し{N number|60食}`,
  },
  {
    id: 's-list-1',
    case: 'kumoi',
    marked: `【見守り名簿・中尾班】{N date|R8.10}
① {R full p|冨樫 壽枝}　{R dob-letter b|S16.1.23}　{R phone t|0968-00-7351}　{R address-suffix a|中尾乙516}
② {R full q|冨樫 憲二}　{R email e|k.togashi@kumoimail.example}　運転免許 {P licence|930362003652}　個人番号 {P my-number|802464437133}
③ {U full u|興梠 ヨシ乃}　{P age|91}　{P care|0000714205}　〒{P postal|861-0419}　{P phone|0968-00-5107}
④ {U full v|本渡瀬 隆}　{P plate|熊本 880 あ 12-12}　{O other|ひのくに福祉タクシー}　年金 {P pension|5820-417736}
⑤ {R full r|猿渡 柚葉}　{P url|http://yuzuha-note.example/}　{U full w|岱明田 早智}（同居人）
⑥ {R org f|医療法人春霞会雲井中央病院}　{N body|雲井町社会福祉協議会}　{N number|全6件}　{N place|中尾}公民館　{N law|民生委員法第14条}`,
  },
  {
    id: 's-list-2',
    case: 'mizuhiki',
    marked: `産後ケア利用者・関係者一覧（{N number|様式7}）
・{R full p|芹沢 朋佳}（{R kana p|せりざわ ともか}）　{R dob-western b|1996/2/29}　{R number n|母-08-0347}　クレジット {P card|5587-6800-0046-0427}
・{R full c|芹沢 ひより}　乳児医療証 受給者番号{P certificate|0812447}　保険者 {P insurer|06036768}
・{R full q|芹沢 泰輝}　{R org-short w|ミズヒキ紙業}　住民票コード {P resident-code|56827311850}
・{U foreign u|ヴー・ティ・カム・トゥー}　旅券 {P passport|C7204418}　在留 {P residence-card|LN60172849VN}　{P age|二十四才}
・{R full r|南雲 きみ枝}　介護職員　雇用保険 {P employment|2306-114870-9}　{O workplace|ケアホーム碧の浜}
・助産師 {U full v|渥美谷 文代}　{P phone|0563(00)7428}　／　家主 {U full w|石巻田 幹男}　{A address|水引市糸屋町3丁目1番1号}
・{R org f|水引市立いとや保育園}　{N body|こども家庭センター}　{N number|利用上限7回}　{N date|産後1年}まで　{N word|ひより}パン`,
  },
  {
    id: 's-list-3',
    case: 'kuwabata',
    marked: `交流会の連絡表　{N date|10月25日}（日）{N number|10時}集合
・{R romaji p|Daniela Ferreira Lopes}／{R alias p|ダーニャ}　{R number-spaced i|UE 5091 8362 TK}　{P plate|群馬 330 ろ 70-41}を出す
・{R full q|ソク・ピセット}　国保{P insured|桑 17-3305}　{P phone|070-0000-9056}　Messenger ID {L handle|piseth.sok00}
・{R full r|眞田 悠貴}　{R address a|桑畑市機織町1842番地7 ハイツ織姫301}　〒{P postal|376-0054}　{R phone-paren m|080（0000）5637}
・{R full c|眞田 エレナ}　{R org-school s|桑畑市立機織小学校5年2組}　療育手帳 {P certificate|第0277号}
・{U foreign u|ジョアナ・ピレス}　{P email|joana.pires@tsuyaku-kw.example}　{U full v|茂呂田 理}　{P url|https://orihime-nihongo.example}　{U family w|阿左見野}（鍵当番）
・{O shop|ピザ・オリーヴァ}から{N number|12枚}、{N place|機織}公園、{N word|ダニ}よけスプレー、{N law|都市公園条例第5条}の届出`,
  },
  {
    id: 's-ordinary-1',
    case: 'funatsue',
    marked: `保健福祉課から、浜の健康相談の実績を報告した。今年度は九つの番屋を回り、延べ二百四十三人が血圧と体組成を測った。高い値が出た人の割合は三割ほどで、昨年より一割下がっている。塩分の多い保存食を控える料理教室が効いたと見ているが、時化の日が多く参加できた顔ぶれに偏りがあるため、もう一年続けて比べることにした。
救命胴衣の着用については、{N law|船舶職員及び小型船舶操縦者法}の改正から時間が経ち、着けない乗組員は少なくなった。それでも暑い季節は外してしまう船が残る。膨らむ型の胴衣に補助を出す案が出され、一着につき六千円を上限に、百着分を来年度の予算に要求する。{N body|県水産振興課}の補助と重ねて使えるかどうかを事務局で確かめる。
{N place|浦方}の旧荷さばき所は、屋根の傷みが進んでいる。取り壊しには概算で千八百万円かかり、国の交付金が付くのは令和十年度までである。避難場所に指定した高台の広場へは、荷さばき所の横の階段が近道になっているため、先に階段だけを直す。手すりは両側に付け、段の端を白く塗る。次の会議は{N date|12月8日}とし、雪の備えを議題に加える。対象は{N number|75歳以上}の単身世帯とする。`,
  },
  {
    id: 's-ordinary-2',
    case: 'kuwabata',
    marked: `訓練科目の見直しについて、職業訓練の担当から説明があった。溶接と電気工事は応募が定員を上回り、簿記は三年続けて定員に届かない。理由として、夕方の時間帯に子どもを預ける先がないこと、教材が日本語だけであることが挙げられた。来年度は簿記を午前に移し、教科書の用語に五つの言語で読みを添える。翻訳の費用は一科目あたり十一万円を見込む。
求職者支援制度の利用は、上半期で八十七人、修了した人の就職率は六十八パーセントであった。就職した先は製造が半分を占め、介護が二割、残りは運送と小売である。離職の早さも課題で、三か月以内に辞めた人が十四人いた。訓練を終えた後に電話で様子を尋ねる取組を、{N body|桑畑公共職業安定所}と分担して始める。記録の様式は{N number|様式第12号}を使い、保存は{N number|三年}とする。
多文化の窓口は、開庁日のうち水曜だけ夜八時まで開けている。来た人は一晩に六人から十人で、年末は税の申告の相談が増える。{N law|出入国管理及び難民認定法}の改正で届出の期限が変わるため、案内の紙を作り直し、{N place|機織}会館と駅の連絡通路に置く。次回までに、相談員の増員に必要な人件費を積算する。`,
  },
  {
    id: 's-ordinary-3',
    case: 'komaizaka',
    marked: `市営住宅の管理について、住宅課長が資料に沿って説明した。市内の十二団地、五百九十六戸のうち、空きは百三戸である。耐震の基準を満たさない二団地は募集を止めており、残る住民の移転を三年かけて進める。移転の費用は市が負担し、家賃の差は五年で段階を踏んで近づける。説明会は平日の夜と日曜の昼に開き、手話通訳を付ける。
{N place|扇谷}町の団地では、四棟のエレベーターの更新が秋に終わる。工事の間は仮設の昇降機を使うため、荷物の運び上げを手伝う人を一日四人置いた。苦情は騒音が七件、駐車の区画が三件で、いずれも現場で収まった。共益費は月千二百円のまま据え置く。集会所の利用は{N law|市営住宅条例施行規則第18条}により、管理人への届出で足りることを改めて周知する。
学校との連携では、転入の多い春に、住宅課の窓口で就学の案内を渡す。昨年は渡し忘れが二件あったので、受付票に確認の欄を設けた。{N body|教育委員会}からは、通学路の街灯が暗いという声が届いている。{N date|11月20日}に合同で歩いて点検し、{N number|15か所}を目安に器具を取り替える。費用の見積りは二社から取る。`,
  },
];
