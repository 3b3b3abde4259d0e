import type { Passage } from './passage.ts';

/** Passages of batch P, part 6: written without having read the engine. */
export const openedP6: readonly Passage[] = [
  {
    id: 'p-foreign-4',
    case: 'hanamizuki',
    marked: `{R full r|オリバー・ウォード}さん（{R joined r|オリバーウォード}名義）の口座は{P bank|那須信用組合 松葉台支店 普通 8253039}。{R given r|オリバー}さんは{P age|四十歳}、{O workplace|ブリッジ英会話}の講師。同僚は{U foreign u|シャーロット・ヒューズ}さん、{U foreign v|ンゴジ・アデバヨ}さん。娘の{R given p|莉亜}ちゃんと妻の{R given q|奈緒子}さんは{R address-suffix a|松葉台6番21号}に住む。同級生に{U foreign w|エミリア・カルドソ}さん。{R family r|ウォード}さんの来日前の住所は{A address|14 Quay Street, Whitmouth}。
{N word|キーボード}、{N word|オリンピック}、{N place|オーストラリア}、{N word|アリア}の楽譜`,
  },
  {
    id: 'p-foreign-5',
    case: 'tatetsuki',
    marked: `{R full p|轟亮二}さんの元同僚{U foreign u|ラーマン・シャヒン}さんが証人になると申し出た。{O workplace|三備ロジ工業}に移り、{A address|楯築市新保町2丁目7番5号 新保ハイム202}に転居、電話{P phone|080-0000-4525}、在留カード{P residence-card|JZ18607030EJ}。{R org w|株式会社タテツキ梱包}の寮では{U foreign v|王　建国}さん、{U foreign w|スレシュ・K・ナイル}さんも同じ目に遭った。{R given q|千歳}さんがカレーを届け、{R family r|外薗}さんが契約書を読んだ。
{N word|ラーメン}、{N word|ナイル}川、{N place|新千歳}空港、{N word|王}手、{N number|四名}`,
  },
  {
    id: 'p-foreign-6',
    case: 'tonami',
    marked: `{O other|渡波真珠養殖場}の実習生{U foreign u|レ・ティ・キム・ガン}さんと{U foreign v|マウン・マウン・エー}さんが、{R family p|梅}さんの庭の台風片付けを手伝う。{R full p|梅カズ}さんは「{U given u|ガン}ちゃん」とかわいがり、{R given q|海翔}さんが魚を分ける。{R family r|角}さんは日本語の先生役。監理団体の{U full w|友利 健作}さん、{P phone|0997-00-1294}。{U given u|ガン}さんの保険証　記号{P insured|渡国}番号{P insured|00517}。
{N word|ガン}検診、{N word|キムチ}、{N place|エーゲ}海の写真、{N word|梅}酒、{N number|十五本}の苗木`,
  },
  {
    id: 'p-dialect-1',
    case: 'tonami',
    marked: `{R family p|梅}さんとこのばあちゃんがよ、昨日から飯ば食わんち、{R given r|聖}さんが言うとったど。{R alias q|カイ坊}が沖から戻るとは{N date|あさって}じゃっで、誰か見ちょらんば。
{R alias f|渡波診療所}の{U family u|伊地知}先生は本土さね行って留守じゃ。看護婦の{U given v|チヅル}さんに{P phone|0997-00-3318}で電話せんね。
{R family p|梅}さんは{P age|九十一}ぞ。姪の{U full w|德田 ミヨ}さんにも言わんば。{A address|鹿児島県大隅郡南吾平町麓5番地}におっと。
{R org o|渡波漁業生産組合}の若か衆が{N word|梅}漬けの甕ば運んでくるっち。{N number|三つ}あっと。`,
  },
  {
    id: 'p-dialect-2',
    case: 'nukadani',
    marked: `{R family p|善知鳥}のじさま、杭抜いたの{R given r|瑞穂}さんだって怒ってらった。おら見でだども、あれは{U nickname u|サダコばっちゃ}の犬だべ。
かあさんの{R given q|フサ子}さん、{R org f|糠谷町立病院}さ行ってるもの、家さいるの{R given p|幸吉}さんばり。伜の{U given v|敬三}は{O workplace|秋港製紙}で夜勤だど。電話{P phone|018-000-4463}さかけれ。
{R alias o|JAぬかだに}の{U family w|伊勢谷}さんさ頼めば、はかって貰えるんでねが。{P age|八十三}のじさま一人で山さやるなよ。
{A address|横手沢市増田本町19}の測量屋も来る。{N word|瑞穂}の里まつりは{N date|来週}だ。{N number|二斗}もち搗ぐ。`,
  },
  {
    id: 'p-dialect-3',
    case: 'asagaki',
    marked: `{R given p|美園}ちゃんのことやろ。うち、{U full u|梶村 登志江}いうて、母親たい。あん{R given q|剛志}がくさ、酒飲んだら手ぇつけられんと。
{R given r|奏}ちゃんが{R org-school s|南栄小}で泣きよったっち、{U family v|渋谷}先生が教えてくんしゃった。まだ{P age|八つ}ばい。
{R org-short w|ミモザ美容室}の{U given w|沙織}さんもようしてくれる。うちの電話は{P phone|0942-00-8190}、住まいは{A address|三潴原市大善町4-16-2}やけん。
{L handle|misono_hair36}いうとは娘のインスタやけど、もう消させたとよ。
{N word|演奏}会は行かれんね。{N place|三園}町の集会所に{N number|三時}、{N body|県警}の人も来んしゃる。`,
  },
  {
    id: 'p-dialect-4',
    case: 'kagamigafuchi',
    marked: `{R family p|曾根崎}んとこの石屋、はあ仕事がねえんだと。とうちゃんの{R given p|鐵也}さんも{P age|六十八}だべ、腰いてくて石かつげねえっつってた。
かあちゃんの{R given q|ヤエ子}さんは{O shop|まるせん}さ働きに出てっから、昼は{R phone t|0243-00-6058}かけても誰も出ねえよ。
娘の{R given r|菜摘}は{A address|郡岡原市菜根3-12-8}さ嫁いだんだ。婿は{U full u|遠藤 祐樹}っつう先生で、{O school|郡岡原第二高校}だと。
{U nickname v|イシ}さんとこの売掛が焦げついて、{R org-short w|ソネザキ石材}もたまったもんでねえわ。軽トラ{P plate|福島 480 え 9-15}も売っちまったべした。
{N place|曽根}沼の鯉まつりさ、{N date|来春}は出すって。{N word|菜}っ葉{N number|二束}もらってけ。`,
  },
  {
    id: 'p-dialect-5',
    case: 'tatetsuki',
    marked: `{R family p|轟}さんじゃろ。ありゃあ気の毒なことよ。{R org-short w|タテツキ梱包}を切られてから、毎日{N place|轟}橋の下で釣りょうるんじゃ。
嫁の{R given q|千歳}さんがパンをくれたけえ、わしゃあ{U full u|楢崎 マサエ}いうて向かいの部屋の者じゃが、礼を言うといてえ。
{R alias r|ソノ}さんが米を持ってきたら預かるけん。{U nickname v|トミー}とかいう男が金を取りにきょうる、車は{P plate|岡山 501 り 4-88}じゃ。
{P age|五十四}で仕事がのうなるんはえれえことよ。うちの電話は{P phone|058-000-0810}、昼はおらん。
{O shop|ベーカリー麦ほたる}の角を曲がりゃあすぐじゃ。{N word|千歳}あめも売っとる。{N number|五分}もかからん。`,
  },
  {
    id: 'p-dialect-6',
    case: 'uzurano',
    marked: `{R given p|スエノ}さんなあ、もう{P age|九十}やで、火ぃ使わせたらあかんわ。次男の{R given q|貞治}がよう怒るもんで、うちへ逃げてござるに。
わしか、{U full u|大熊 正義}や。鍵は預かっとるし、{R building a|コーポ翠松202}の電気も消しといた。
孫の{R given r|朱莉}ちゃんは{O school|美濃看護福祉専門学校}やげな。ええ子やて。{R alias q|テイ}さんも昔は優しかったんやけどなあ。
{R alias f|うずら園}の{U family v|各務}さんが迎えに来るのは{N date|水曜}か。電話は{P phone|0584-00-2948}へくれや。
嫁いだ娘の{U nickname w|キヨちゃ}は{A address|愛知県一宮原市今伊勢町9-14}におるで。{N word|朱}塗りの椀、{N number|五客}返しといてな。`,
  },
  {
    id: 'p-agenda-1',
    case: 'hanamizuki',
    marked: `花水木市要保護児童対策地域協議会　個別ケース検討会議　次第
{N date|令和8年11月25日（水）}{N number|13時30分}　{N place|市役所分庁舎}
１　ケースの概要　{R full p|柿沼ウォード莉亜}さん（{R dob-era b|令和元年10月11日}生、{R org s|花水木市立松葉台小学校}）
２　家族　母{R full q|柿沼奈緒子}さん（{P dob|昭和61年2月3日}生）、父{R full r|オリバー・ウォード}さん、祖母{R relative q|柿沼}{U given u|澄江}さん
３　医療　{R org f|おおるりこどもクリニック}　{U full v|赤星 桂}医師
４　学校　ことばの教室　{U full w|三枝木 千尋}教諭
５　連絡先の共有　{R phone m|090-0000-9528}、祖母宅　{A address|花水木市下大貫321番地}
６　役割分担　家庭児童相談員（{X official|君塚}）、{N post|主任児童委員}
７　{N law|児童福祉法第25条の5}の守秘義務　資料 {P url|https://kosodate-hnm.example/case/r8-112}　次回　{N date|1月}`,
  },
  {
    id: 'p-agenda-2',
    case: 'tatetsuki',
    marked: `支援調整会議　進行
一　新規　{R full p|轟亮二}さん（{R number n|2026-生-0317}、{P age|54歳}）
　　住まい　{R address a|楯築市片岡町5丁目11番3号 片岡ハイツ306}　家主{U full u|早川 靖典}さん
　　就労　{R org w|株式会社タテツキ梱包}を離職、雇用保険{P employment|3198-876790-8}
　　家計　{O other|クレジットあおば}、{P bank|楯築信用金庫 片岡支店 普通 1176265}
　　協力者　{R full r|外薗和馬}さん、妻{R given q|千歳}さん
　　国保　保険者番号{P insurer|336883}
二　継続　{U full v|安原 つかさ}さん　{P dob|平成6年4月18日}　{A address|楯築市上東103番地1}（前住所　{A address|宮城県仙塩市青葉台一番町3-9-12}）
三　終結　{U full w|犬飼 伸吾}さん　{O workplace|みずしま警備}に就職
四　{N word|千歳}基金の活用、{N body|県社会福祉協議会}、{N law|生活困窮者自立支援法第9条}、{N date|12月9日}`,
  },
  {
    id: 'p-agenda-3',
    case: 'uzurano',
    marked: `第{N number|4}回地域ケア会議（個別）
【事例１】{R full p|纐纈スエノ}さん　要介護３　担当　{O other|居宅支援センターすいせん}　{U full u|名知 久美}
　・次男{R full q|纐纈貞治}さんの離職と介護負担
　・{R full r|栗花落朱莉}さんの同居希望（{P phone|070-0000-7589}）
　・{R org f|特別養護老人ホームうずら園}の待機順位
　・家主{U family v|不破}さんから火の不始末の申入れ、火災保険の証券番号{L number|TN-4471820}
【事例２】{U full w|国島 ふじゑ}さん　{P dob|昭和14年1月8日}　{A address|鶉野市本田町2丁目16番地}　{O hospital|濃尾みどり病院}入院中
【共通】{N place|鶉野}駅前の買物バス、{N body|岐阜県後期高齢者医療広域連合}の歯科健診、{N date|令和9年1月}の日程`,
  },
  {
    id: 'p-agenda-4',
    case: 'nukadani',
    marked: `糠谷町農地利用最適化推進会議　議案
第１号　境界争いのあっせん
　申出人　{R full p|善知鳥幸吉}　{R address-suffix a|大字上糠沢字堂ノ前308番地2}　{R phone t|0187-00-5249}
　相手方　{R full r|鑓水瑞穂}　勤務先　{O workplace|奥羽コスメティック}
　参考人　{R org o|糠谷町農業協同組合}　{U full u|伊勢谷 順}、測量士{U full v|田口 修平}
第２号　農地の転用　申請者　{U full w|高階 重太郎}　{A address|糠谷町大字下糠沢字前田44番地}
第３号　農業者年金　{R full q|善知鳥フサ子}　基礎年金番号{P pension|4355-367085}
第４号　{N law|農地法第5条}の許可、{N body|県農業会議}、{N number|12アール}、{N word|瑞穂}米の作付け、{N date|11月30日}締切`,
  },
  {
    id: 'p-agenda-5',
    case: 'yuzuruha',
    marked: `サービス等利用計画　モニタリング会議
開催　{N date|11/26} {N number|10:00}〜　場所　{R org-short o|このはな会}　{N place|二階の相談室}
出席　本人{R full p|薬袋凌}さん、母{R given q|智佐}さん、{R org w|株式会社ユヅルハ製菓}　{U full u|児島 早織}さん、{U full v|折原 陽菜乃}さん（同僚）
議題　1 {R full r|百目鬼悠里}さんの事故後の様子
　　　2 {O hospital|千本松メンタルクリニック}　{U family w|日比野}医師の所見
　　　3 受給者証（{P certificate|2961191109}）の更新、手帳の再判定
　　　4 医療費　保険者番号{P insurer|39333802}　記号・番号　{P insured|弓5・22017}
　　　5 見学先　{O other|ワークプレイスみつば}、{A address|弓弦葉市岩富町3-4-1}
{N word|薬袋}の管理、{N number|月22日}、{N law|障害者総合支援法第5条第17項}`,
  },
  {
    id: 'p-agenda-6',
    case: 'asagaki',
    marked: `ＤＶ対策ケース会議（部外秘）
Ａ　保護の状況　{R full p|長谷場美園}さん・{R full r|長谷場奏}さん　一時滞在先は{A building|グリーンテラス203}（内線なし、鍵番号{L number|K-77}）
Ｂ　加害者情報　{R full q|長谷場剛志}　{P dob|昭和62年9月30日}　{O workplace|筑豊ダイカスト}　{P plate|久留米 533 そ 71-09}
Ｃ　住民票の閲覧制限　旧姓{R old-name p|諸戸美園}での郵便、{R building a|ロイヤルコート南栄702}の解約
Ｄ　就学　{R org s|浅柿市立南栄小学校}から{O school|大善町小学校}へ、担任{U family u|渋谷}先生が書類を持参
Ｅ　代理人　{U full v|有働 亜矢子}　{P phone|092-000-7315}　祖母{U full w|梶村 登志江}
Ｆ　{N law|住民基本台帳法第12条}、{N body|福岡県女性相談支援センター}、{N date|12月2日}、{N number|三者}で協議`,
  },
];
