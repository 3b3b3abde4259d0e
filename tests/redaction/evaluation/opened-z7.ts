import type { Passage } from './passage.ts';

/** Passages of batch Z, part 7: written without having read the engine. */
export const openedZ7: readonly Passage[] = [
  {
    id: 'z-initials-4',
    case: 'watauchi',
    marked: `個別ケース会議（匿名化版・配布後回収）
{R initials p|K.M.}さん（{P age|43}）　避難から{N number|6週}。長女{U initials u|K}ちゃん（{P age|7}）は登校開始
夫{R initials q|M.M.}氏が実母{R initials r|S.O.}さん宅の前に{N number|2回}現れた。車は{P plate|熊谷 332 さ 73-08}
・元同僚{U initials v|T.S.}さんの録音　・職場の上司{U initials w|K}氏は協力的
・旧姓の{R old-name p|奥寺}で{O shop|ドコナモショップ綿打}の契約を変更、新番号 {P phone|070-0000-7375}
・離婚調停の代理人は{U family x|岩瀬}弁護士（{O other|武蔵野ひまわり総合法律事務所}）
・匿名化の漏れ：資料{N number|3}頁に{R full p|壬生嘉代}さんの実名。{R org-short f|しののめ寮}も伏せること
・夫の勤務先の健康保険　記号{P insured|11-4207}
{N law|配偶者からの暴力の防止及び被害者の保護等に関する法律}、{N body|警察本部}、{N word|ＤＶ}、{N date|12/16}次回`,
  },
  {
    id: 'z-initials-5',
    case: 'bashohama',
    marked: `要保護児童対策地域協議会　進行管理台帳より
児童　{R initials q|Y.K.}くん　{X number|ケース17}　{R org-school s|今磯小} {X class|4年1組}
母　　{R initials p|A.K.}さん　{R dob-slash b|S63.2.17}　{R org w|有限会社今磯水産}
祖父　{R initials r|S.T.}さん（{P age|70}近い）　「{R given q|佑真}は引き取る」
内縁の夫　{U initials u|H.K.}氏　{P dob|平成4年}生まれ　{U family v|隈元}姓を名乗る。傷害で執行猶予
近隣　{U initials w|M.N.}さん　{P phone|0994-00-7346}　夜の怒鳴り声を記録
担任　{U family x|米満}先生
母子手帳 {P certificate|芭-28-0093}（写しあり）、乳児健診は{N number|2回}欠
住まい {R address-suffix a|今磯731-6}、電気は{N date|11/14}に停止
{N body|児相}の見解：在宅指導。{N post|所長}決裁。{N word|ＳＳＷ}派遣。{N place|今磯}漁港の朝市にも同行`,
  },
  {
    id: 'z-initials-6',
    case: 'konyagawa',
    marked: `事例検討シート（{N number|5事例中の2}）
本人：{R initials p|N・K}さん　男性　{P age|20代}後半　同居：父（{R initials q|N.K.}氏、{P age|62}）
経過：高校（{R org-school s|藍場高}）卒、{R org w|合同会社アイバ配送}に勤務。上司{U initials u|H}氏から叱責。{N date|令和5年5月}退職
友人：{R initials r|K.T.}氏が月{N number|1回}訪問　連絡 {P phone|080-0000-7364}
趣味の会：{O other|城址鉄道模型クラブ}　会長{U initials v|Y.O.}さん（{P age|七十代}）　会員番号 {L number|0147}
負債：カード {P card|437104******7869}　{X sum|38万円}
きょうだい：姉{U initials w|A.K.}さん（{P dob|H8.12}生）結婚して{A address|千葉野市花見台4-1-30-908}
備考：{N word|N}95マスク着用、{N word|K}点、{N law|子ども・若者育成支援推進法}、{N body|精神保健福祉センター}
照会済の口座　{P bank|多摩の里銀行 紺屋川支店 普通 7730592}`,
  },
  {
    id: 'z-romaji-4',
    case: 'hayaseura',
    marked: `INTERVIEW NOTE (English, {N number|45 min})
Client: Ms. {R romaji p|Domagas Marife} ("{R alias p|マリィ}"), {P age|34 y.o.}
Husband: Mr. {R romaji q|Kamakari}, born {P dob|12 July 1990}, cell {P phone|+81-90-0000-7322}
Co-worker: {R romaji r|Jiang Wenjie} ／ {R full r|蒋文傑}, passport {P passport|EK2907341}
Son: {U romaji u|Angelo}, {P dob|Apr. 9, 2018}, goes to {R org-school s|汐見小学校}
Her boss: {U romaji v|Shibata Takeo} said "no pregnant women". Agency: {O other|Pacific Bridge Manpower}
Res. card: {R number i|UJ73915086EA}　My Number: {P my-number|9881 5815 8671}
Home: {R building a|グランビュー汐見405}　Mobile: {R phone-intl m|+81 70-0000-7321}
Facebook: {L handle|marife.domgs.92}
She will come to {N place|Shiomi} counter on {N date|Dec 3}, {N word|may} bring her friend.
cc: {N body|男女共同参画課}, {R org-short o|おとなりひろば}`,
  },
  {
    id: 'z-romaji-5',
    case: 'udonohara',
    marked: `宅配便の送り状・荷物追跡のコピー
依頼主　{R romaji q|AWAZU KEIKO}　{A address|多気野市相可台1-8-2}　{P phone|080-0000-7304}
届け先　{R romaji p|Awazu Katsumi} 様　{R address-hyphen a|鵜殿原市西ノ京町3-12-7-103}　{R phone m|09000007302}
品名　KOME {N number|10kg}, {N word|IRYO}
伝票番号 {L number|4417-2093-7308}
再配達の依頼 {P url|https://okuru.example/re?no=7309}
メール控え　{R email e|katsumi.awazu@udonomail.example} ／ {P email|kei55_awazu@sumairu.example}
不在票を受け取った人：{R romaji r|SHINODA KOZO}（{R family r|篠田}さん・{P age|七十八}）
配達員：{U romaji u|N. Murase}　営業所 {O shop|クマノ急送鵜殿原センター}
備考：{R given p|克巳}さんは{U full v|小宮 定雄}さん（同じ寮、{P dob|S39.8.8}生）に預けてよいと。{N date|11/21}
{N place|UDONOHARA} IC、{N body|西ノ京郵便局}留めは不可`,
  },
  {
    id: 'z-romaji-6',
    case: 'konyagawa',
    marked: `[履歴書データ / JSON]
"name": "{R romaji p|KANEHIRA Naoyuki}", "kana": "{R katakana p|カネヒラ ナオユキ}",
"birth": "{R dob-western b|1999/3/5}", "age": {P age|27},
"mail": "{R email e|n.kanehira99@konyamail.example}", "tel": "{R phone m|070-0000-7361}",
"address": "{R address-hyphen a|紺屋川市藍場町1-20-5}", "zip": "{P postal|198-0973}",
"education": "{R org s|藍場高等学校}", "last_job": "{O workplace|AIBA HAISO LLC}",
"reference": [ "{R romaji r|Toki Keigo}", "{U romaji u|Nonaka Ibuki}" ],
"licence_no": "{P licence|249242494861}", "type": "{N word|AT}",
"guardian": "{R romaji q|Norio Kanehira} / {P phone|090-0000-7363}",
"school_nurse": "{U family v|宮脇}", "github": "{L handle|nao-kn1999}",
"desired": "{N place|Tachikawa}", "updated": "{N date|2026-11-30}", "ver": {N number|3}, "office": "{N body|ハローワーク青梅}"`,
  },
  {
    id: 'z-foreign-4',
    case: 'hayaseura',
    marked: `電話通訳（{N word|タガログ語}）を入れて面談　{N number|35分}
{R joined p|マリフェドマガス}さん（会社の書類の書き方）は妊娠{N number|14週}。会社の{U family u|芝田}班長が「辞めてくれ」と。
同じ寮にいた{U foreign v|ジュンジュン・マパラッド}さん（{P age|二十六}、男性）はすでに解雇。カード{P residence-card|TE30665964PA}、電話{P phone|080-0000-7325}。
{R family r|蒋}さんの話では、班の{U foreign w|ノミンエルデネ}さん（モンゴル、{P dob|1997年}生まれ）も同じことを言われた。
夫の{R given q|純也}さんは{P age|36}、前妻との娘{U given x|柚希}さん（{P age|12歳}）を引き取る話があり、もめている。
産科は{O hospital|汐見マタニティ}、母子手帳は{P certificate|早-8-2217}。
{R dotted p|マリフェ　ドマガス}さんの給料は{P bank|相武銀行早瀬浦支店 普通 0920457}へ。最後は{N date|10月25日}。
{N law|男女雇用機会均等法第9条}、{N body|労働局}、{N place|フィリピン}大使館（{N place|六本木}）。{R org-short o|おとなりひろば}が同行。`,
  },
  {
    id: 'z-foreign-5',
    case: 'bashohama',
    marked: `養殖場の技能実習生の件（{R org-short w|今磯水産}）
{R full p|神田橋亜希子}さんが職場から連れてきたのは{U foreign u|ワヤン・スディアルタ}さん（インドネシア、{P age|23歳}）。「給料から{X sum|2万円}引かれる」。在留カード{P residence-card|JN79308699MA}の写しあり。
寮の同室は{U foreign v|コマン・アリ}さんと、日本人の{U full w|外山 辰男}さん（{P dob|昭和45年6月11日}生、{P phone|080-0000-7347}）。
監理団体 {O other|大隅水産技能協同組合} の{U family x|永吉}氏は「本人同意」と主張。
{R family r|垂水}のおじいさん（{R given r|繁雄}さん）が野菜を差し入れている。{R given q|佑真}君は「{U given u|ワヤン}兄ちゃん」となついている。
{R phone m|090-0000-7341}の{R given p|亜希子}さん経由で連絡。
{P passport|E0731748}（旅券、会社が保管）
{N law|技能実習法第48条}、{N body|外国人技能実習機構}{N place|鹿児島}、{N date|11月末}まで、{N word|バリ}島の写真{N number|6枚}`,
  },
  {
    id: 'z-foreign-6',
    case: 'kamisukizawa',
    marked: `{R full r|嶽本聡美}より報告
{R family p|成澤}さんの隣の部屋（{X building|C棟306}）に、ブラジルから来た{U foreign u|サンドロ・モライス}さん一家が入った。奥さんは{U foreign v|ルシレーネ}さん、娘は{P age|5つ}と生後{P age|8か月}。
壁をたたく音で{R given p|友理奈}さんが眠れず、{R given q|博光}さんが管理人の{U full w|塚本 昭三}さん（{P phone|0265-00-7334}）に相談。
{U foreign u|モライス}さんは{O workplace|信南プレス工業}の派遣で夜勤、{P dob|1989年10月}生まれ。カード番号は{P residence-card|NL27170228PA}、電話は{P phone|070-0000-7335}。
話すと穏やかな人で、{R org-short f|かみすき工房}のパンを買ってくれた。
・自治会費は{N number|月500円}、班長は{R family q|成澤}さん（{R phone t|0265-00-7331}）
・{N body|国際交流協会}の通訳を{N date|12/4}に依頼
・{N place|サンパウロ}出身、{N word|友}好祭（{N date|3月}）に参加したい
・健保 記号{P insured|70110362} 番号{P insured|55}`,
  },
  {
    id: 'z-dialect-4',
    case: 'udonohara',
    marked: `「{R alias p|かっつぁん}なぁ、きんのも{N place|西ノ京}の{O shop|一杯呑み屋まんぼう}におったで」
「{R given q|慶子}ちゃんが泣いとったわ。兄やんの借金、なんぼあるんか分からへんて」
「{R full r|篠田耕三}さんとこへも来たんやて。{P age|七十八}の年寄りに判つけ言うて、よう頼むわ」
「{R org-short w|鵜殿原鋳造}の専務やった{U full u|和具 尚平}さん、あの人に言うてみ。{P phone|0597-00-7310}や」
「{R family p|粟津}の家は前の{N date|台風}で屋根飛んで、ほんで{R building a|ハイツ藤波}へ移ったんやに」
「{U nickname v|てつやん}が貸したバイクも返さへん。{P plate|三重 を 73-10}やったかな」
「{P dob|昭和四十三年}生まれいうたら、うちの子と同い年や。まだ{P age|五十八}やんか」
「{N body|市役所}の人がな、{N number|三べん}来たけど留守やった」
「{N word|粟}餅でも持ってったろか。通帳は{P bank|三重南信金の西ノ京、普通の0317462}やて、酔うたら番号まで言うんやで」`,
  },
  {
    id: 'z-dialect-5',
    case: 'bashohama',
    marked: `「{R alias p|アキねえ}は、また飲んじょったどなあ。{R given q|佑真}がむぜかが」
「じいちゃんの{R given r|繁雄}どんが、毎朝おにぎいを持っていっきゃっとよ。{P age|六十九}じゃっで、腰も痛かろうに」
「あん男は何ち名前け」「{U family u|隈元}ち言うとよ。{O workplace|大隅電設}ん若けもんじゃ」
「{U nickname v|ノリボ}が{P plate|宮崎 301 む 73-44}ん車を見たち。{N place|今磯}ん港でよ」
「学校ん{U family w|米満}先生が、{N number|三日}続けて来やったげな」
「{R family p|神田橋}ん電話は{R phone t|0994-00-7342}じゃろ。出らんど。姉ん{U given x|春奈}さあに{P phone|090-0000-7348}でかけてみやい」
「{R org-short w|今磯水産}ん社長が、給料は{X sum|十二万}やったち言うちょった」
「{N place|佐多}ん叔父さあは{P dob|昭和十五年の正月}生まれで、こないだ死んみゃした。享年{P age|八十六}」
「{N body|役場}が来っで、茶どん沸かさんか。{N date|あした}は{N place|垂水}フェリーも欠航じゃっど」`,
  },
  {
    id: 'z-dialect-6',
    case: 'enjujima',
    marked: `（縁側の立ち話を書き留めた）
「{R family p|香西}のおばあちゃん、{P age|九十}になったんじゃと。達者なもんよのう」
「ほうじゃけど{R given q|登志雄}さんが船に乗りよる間は一人じゃろ。{R alias r|スガねえ}が見よるけん、まだええが」
「その{R given r|スガ子}さんも転んだんよ。{P dob|昭和十九年}の生まれじゃけん、わしより{N number|三つ}上じゃ」
「先生は{U family u|土居}さんじゃろ。{O hospital|浦手診療所はまゆう}は{N date|木曜}休みぞな」
「{U nickname v|まこっ}さんいう電気屋が来て、{X sum|二十万}の布団を売りつけたらしいで。名刺に{O shop|四国健康ライフ}て書いとった」
「電話は{P phone|0898-00-7316}よ。かけたら『使われとりません』言うて」
「{R given p|菊乃}さんの{R phone t|0898-00-7311}に、毎日かかりよったんじゃが」
「{R address-suffix a|船木902}の上の畑は、甥の{U full w|永野 輝夫}が作りよる。{A address|槐島町大字浜手87番地}におる」
「{N body|駐在}さんに言うたんかな」「{N place|宮窪}の方でも{N number|五軒}やられとる。{N word|菊}の節句までには捕まえてほしいわい」`,
  },
  {
    id: 'z-agenda-4',
    case: 'watauchi',
    marked: `第{N number|4回}支援調整会議　次第　　　{N date|令和8年12月16日(水)}　{N number|9:30}　{N place|市民会館2階 小会議室}
1　継続　{R number n|女相-8-033}　{R full p|壬生嘉代}さん・長女{U given u|心春}さん（{P age|7歳}）
　(1) 保護命令の発令（夫{R full q|壬生将司}、{N number|6か月}）
　(2) 退寮後の住まい　{R org f|母子生活支援施設しののめ寮}→民間賃貸　{O shop|あさひ恒産}　{U family v|細川}氏
　(3) 母{R full r|奥寺世津子}さん（{P age|71}、{P phone|0480-00-7373}）の介護
2　新規　{U full w|滝口 有希}さん　{P dob|平成12年2月9日}生　妊娠{N number|30週}　母子手帳{P certificate|綿8-0512}　携帯{P phone|080-0000-7376}
3　新規　{U foreign x|ノーラ・エルマサリー}さん　在留カード{P residence-card|NC78446521MA}　住民票コード{P resident-code|59495095114}
4　報告　{R org-short w|綿打織物協同組合}の内職のあっせん
5　その他　{N law|困難な問題を抱える女性への支援に関する法律}第15条の会議要領、資料{N number|6}`,
  },
  {
    id: 'z-agenda-5',
    case: 'kamisukizawa',
    marked: `個別支援会議（本人参加）
日　時：{N date|12/9}（水）{N number|16時～17時}
場　所：{R org f|社会福祉法人楮の会 かみすき工房}　{N number|2F}
出席者：{R full p|成澤友理奈}さん／{R full q|成澤博光}さん（父）／{R full r|嶽本聡美}／{U full u|岩崎 秋穂}（相談支援専門員、{O other|相談室かやのき}）／{N post|障がい福祉課主査}
議　題：
　ア　一人暮らしの希望　物件は{A building|メゾン天竜202}、家賃{X sum|3.6万円}
　イ　就労　{O workplace|伊那谷ロジスティクス}の実習、{N date|1月}から
　ウ　金銭管理　{P bank|りんどう信用金庫 上町支店 総合 2093107}のカードは父が保管
　エ　医療　{U family v|御子柴}医師の意見書、自立支援医療 {P certificate|9021457}
　オ　手帳の更新　本人 {R dob-letter b|H3.7.30}　{P age|35}　
緊急時：父 {P phone|0265-00-7333}　本人 {R phone m|080-0000-7332}
次　回：{N date|3月}　{N body|基幹相談支援センター}　{N word|成}年後見の勉強会も`,
  },
  {
    id: 'z-agenda-6',
    case: 'gangita',
    marked: `援護係 朝会　{N date|R8.11.30}（月）
【訪問】
 10:00 {R family p|樺澤}（{R given p|三喜男}）　{R org-short f|雁木田中央病院}の検査結果、断酒会の勧め
 11:30 {U full u|土肥 俊彦}　{P age|53歳}・単身　{A address|雁木田市小荷駄町1番22号}　生存確認
 14:00 {U full v|鹿野沢 ミチ}　{P dob|S8.5.5}　介護券 {P certificate|0077128}
【来所】
 9:30 {R full r|雨海義昭}さん　代理納付の件
 13:00 {R full q|樺澤範子}さん＋孫{U given w|穂乃花}さん（{P age|19}）　世帯分離　{R phone t|0237-00-7351}
【電話】
 {O hospital|さくらんぼ脳神経外科} 地域連携室 {U family x|駒田}さん {P phone|0237-00-7356}
 {R org o|一般社団法人つなぐ雁木}　家計改善の報告
【その他】
 マイナンバー漏れ {P my-number|760039105343}（{R number n|援7-0288}分）訂正
 {N body|県}監査 {N date|12/17}　　{N law|生活保護法第29条}調査　{N number|12件}　　公用車 {N number|2号}　{N place|銀山}方面通行止`,
  },
];
