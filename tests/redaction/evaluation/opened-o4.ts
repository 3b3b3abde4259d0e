import type { Passage } from './passage.ts';

/** Passages of batch O, part 4: written without having read the engine. */
export const openedO4: readonly Passage[] = [
  {
    id: 'o-phone-note-1',
    case: 'kayado',
    marked: `{N date|11/18} {N number|9:47} 受電
{R full r|四月一日文彦}様より。隣の{R family p|蓬田}さん宅に{U family u|鬼頭沢}がまた来ている。車は{P plate|郡山 300 ふ 19-82}。
→{R given p|シズ}さんへ折電（{R phone t|0247005836}）つながらず
→息子{R given q|俊策}さん携帯　{P phone|090-0000-7286}
相手は「{O other|サンライズ債権管理}の{U full v|宍倉 みどり}」とも名乗る
→{R address-suffix a|小鹿瀬618番地3}へ{N post|駐在所員}と同行
{N body|県警察本部}の相談専用電話は{N number|#9110}。{N date|四月一日}改定の手引きで対応。`,
  },
  {
    id: 'o-phone-note-2',
    case: 'hannoki',
    marked: `電話受付票　No.{N number|88}
相手：{R org-short w|榛ノ木タクシー}総務　{U family u|両角野}様
用件：{R full p|德重勝利}様の離職票送付先は{R building a|市営曙住宅3号棟205}でよいか。基礎年金番号　{P pension|3047-559120}、雇用保険　{P employment|2003-718845-2}
折返し先：{P phone|0266-00-6127}（内線{X number|12}）
別件：長女{U given v|佳緒理}様より、母{R given q|ミツ子}様の転院。{O hospital|塩嶺リハビリテーション病院}
別件：{R family r|梶﨑}様、{P age|七十四}で入院とのこと
{N post|係長}回覧済、{N date|今週中}、{N place|曙橋}の通行止めあり`,
  },
  {
    id: 'o-phone-note-3',
    case: 'tokita',
    marked: `もしもしメモ
15:20　{R given q|律子}様（{R phone m|080-0000-9471}）
・{R full p|五十畑翼}君が{O shop|ドラッグ新緑}で財布をなくした。中に療育手帳{P certificate|B-20418}とカード{P card|4715 9363 3055 7524}
・{R given r|麦}さんのお母さんが一緒に探している。{U given u|奈津江}さん（{A building|コーポ磯風204}）、{P phone|080-0000-5093}
・{R org-short o|わだち会}の{U family v|猪狩野}さんへも伝言済
・再発行は{N body|市障害福祉課}、{N number|写真2枚}、{N place|朱鷺田}駅の遺失物係`,
  },
  {
    id: 'o-phone-note-4',
    case: 'okinose',
    marked: `（無線電話　聞き取り）
{R family q|泊}さんの船から。「{R given p|イネ}さんが転んだと{R family r|麓}さんから聞いた」
{R alias f|東浦診療所}の看護師{U family u|奥間田}さんが先に着いた。{U family v|波照山}先生は本土
ヘリ要請は{N body|県消防防災航空隊}。同乗　{U full w|国分田 さち江}さん、{P age|六十九歳}
保険証　{P insured|40718265}　保険者番号　{P insurer|39462215}　家の電話　{R phone t|0997-00-6042}
搬送先　{O hospital|薩南中央記念病院}、{P phone|099-000-7100}
{N number|15時05分}離陸、{N place|泊}浜ヘリポート、{N date|本日}欠航`,
  },
  {
    id: 'o-phone-note-5',
    case: 'kariwatari',
    marked: `留守番電話　書き起こし
一件目「ええと、{R family q|瓜生}です。母の{R given p|ヨシノ}のことで。折り返しは{P phone|090の0000の7741}まで」
二件目「{R org f|介護老人保健施設しらさぎ苑}の{U family u|鴻巣野}です。{R full p|瓜生ヨシノ}様、{N number|37度8分}です」
三件目「{R full r|神足澪}と申します。{O school|雁渡看護専門学校}におります。おばあちゃんの{P age|九十二}の祝いに」
四件目「{O shop|出前の三河家}ですが、{R address-suffix a|瀬戸口2丁目15番4号}で合ってますか。{U given v|健治}が持って出ました」
五件目「{N body|市役所}の防災課です。{N date|あす}試験放送」`,
  },
  {
    id: 'o-phone-note-6',
    case: 'rurinuma',
    marked: `{N number|8:15} 欠席連絡
{R given q|麻衣子}さん→{R full p|八重樫結翔}くん発熱{N number|38.2度}。{R org f|瑠璃沼こどもクリニック}に行く
{N number|8:40} {R family r|オコナー}さん（{R phone m|090-0000-2085}）　弟{U given u|凪斗}くんも咳
{N number|9:05} {U full v|樋渡 充}さん　{P phone|0299-00-6317}　娘の{U given w|さくら子}ちゃん、けがで{O hospital|ほしぞら小児科}
保険証　記号{P insured|瑠璃07}　番号{P insured|1145}
{N word|マイコ}プラズマ流行、{N body|県感染症情報センター}の週報、{N word|八重}歯ではない`,
  },
  {
    id: 'o-letter-1',
    case: 'yukishiro',
    marked: `前略　税金を遅らせて申し訳ありません。{R full p|鷲尾國男}、{P age|六十五}になります。{R org w|合同会社ユキシロ除雪}は昨冬の少雪で赤字でした。妻の{R given q|キヨ}は{O hospital|胎内里診療所}に通い、{U family u|板額}先生に世話になっています。
娘の{R given r|絵里香}が毎月送ってくれる分を充てます。{U full v|須貝沼 誠六}さんに貸した金が戻れば全部払います。
ご連絡は{R phone t|0254-00-9307}、夜は{P phone|080-0000-2648}へ願います。
雪代町大字湯の沢にて　　草々
{N date|霜月}　　{N post|納税保険課長}様　　{N word|分納誓約書}同封`,
  },
  {
    id: 'o-letter-2',
    case: 'miotsukushi',
    marked: `{R org s|澪標市立柳原幼稚園}　園長先生
急にお休みをいただき申し訳ございません。{R full r|塩見心愛}の母、{R given p|紗耶}でございます。事情は弁護士の{U full u|鏑木田 早苗}先生から伝わっていると存じます。
夫の{R given q|亨}が迎えに来ても、どうか渡さないでください。迎えは姉の{U given v|麻友香}（{P phone|070-0000-3859}）だけです。{R given r|心愛}の担任、{U family w|仁木本}先生にもよろしくお伝えください。
新しい園は{O school|みなとの丘こども園}になりそうです。
{N date|十一月吉日}　{N word|紗}のカーテンのお部屋が好きだと申しておりました。`,
  },
  {
    id: 'o-letter-3',
    case: 'kayado',
    marked: `萱戸町役場　消費生活相談室　御中
拝啓　{R full r|四月一日文彦}と申します。読みは「{R kana r|わたぬき}」です。お隣の{R full p|蓬田シズ}さんが布団を買わされた件でお便りします。
売りに来た男は{U full u|鬼頭沢 一真}、名刺の住所は{A address|郡岡市桑野5丁目11番2号 第一桑野ビル3階}、電話は{P phone|024-000-8890}でした。
組内の{U full v|安積野 ナヲ}さんと{U nickname w|カネばあ}も同じ品を買っています。
息子の{R given q|俊策}君は{R org w|萱戸森林組合}の仕事で留守がちです。私も{P age|八十一}で耳が遠く、用は紙でお願いします。
敬具　　{N date|四月一日}の広報で相談室を知りました。{N word|二枚目}に地図。`,
  },
  {
    id: 'o-letter-4',
    case: 'kariwatari',
    marked: `拝啓　紅葉の候、皆様にはお変わりなくお過ごしのことと存じます。
先日は母{R full p|瓜生ヨシノ}の退院にお骨折りいただき、{R org-short f|しらさぎ苑}に落ち着きました。孫の{R given r|澪}が居室の飾り付けをしてくれました。{O hospital|相武記念病院}の{U family u|椎原田}先生、{O other|つばめ訪問看護}の{U given v|晃代}さんには何とお礼を申してよいか。
なお、母の家（{R address a|雁渡市瀬戸口2丁目15番4号 メゾン白鷺101}）は引き払い、郵便は{A address|綾瀬川市小園南1-7-33}の私方へお願いします。
敬具　　{R full q|瓜生忠晴}（{P dob|昭和36年3月9日}生）　〒{P postal|252-0714}
追伸　{N place|瓜生}坂の紅葉が{N word|見ごろ}です。{N date|来週末}まで。`,
  },
  {
    id: 'o-letter-5',
    case: 'ichohara',
    noise: 'wrapped-19',
    marked: `{R given p|拓海}へ。母さんです。{R org o|NPO法人ひだまりベース}の{U full u|宇留野千景}さんが、あなたの絵をほめていました。父さん（{R full r|毛受巌}）も言い過ぎたと悔いています。{R org w|株式会社イチョウ電機}の{U full v|鴨志田礼二}さんのことは、もう忘れていい。おばあちゃんの家（{A address|木更川市請西3-14-6}）で休むのもいいね。電話は{P phone|0438-00-5521}です。返事は{R email e|menju0229@icmail.example}からでも。{R full q|毛受富美代}　{N date|霜月三日}　{N word|海}の写真を入れます。`,
  },
  {
    id: 'o-letter-6',
    case: 'hannoki',
    marked: `榛ノ木市長　殿
私は{R full p|德重勝利}の長男、{R relative p|德重}{U given u|隆之介}です。父は{R dob-western b|1953年1月6日}生まれ、{R org w|榛ノ木タクシー有限会社}に三十年勤めました。母{R full q|德重ミツ子}は{O hospital|湖南みさき病院}に入院しております。
家賃は私が払います。口座は{P bank|甲斐路信用金庫 塩部支店 普通 2750618}、住所は{A address|甲斐路市塩部2丁目14番9号}、勤め先は{O workplace|峡東ワイン醸造}です。
保証人の{R family r|梶﨑}さんを責めないでください。{U family v|矢ヶ崎野}民生委員にも相談しました。
{N date|令和八年師走}　　{N number|二通}　　{N law|市営住宅条例}の写しを希望します。`,
  },
  {
    id: 'o-chat-1',
    case: 'tokita',
    marked: `10:02 {R speaker q|五十畑 律子}　おはようございます。{R given p|翼}が財布を落としました
10:05 支援員　{R org-short o|わだち会}で預かっていません。{R full r|月見里麦}さんに聞きますね
10:06 {R speaker q|五十畑 律子}　{O shop|ドラッグ新緑}かも。カード止めました　{P card|4715 9363 3055 7524}
10:11 支援員　{U family u|猪狩野}さんが警察に届けを。受理番号{L number|R8-04177}
10:12 {R speaker q|五十畑 律子}　姪の{U given v|ゆか里}に代わります　{L handle|@yukari_iso5}
10:30 支援員　{R org-short w|トキタ印刷}には休むと伝えました。{U family w|大胡田}部長も心配
10:31 既読　{N word|麦}わら帽子、見つかりました（{N number|1点}）`,
  },
  {
    id: 'o-chat-2',
    case: 'rurinuma',
    marked: `【るりぬま連絡帳アプリ】
{R speaker q|八重樫 麻衣子}：{R alias p|ゆいぴー}、今日は{U given u|さくら子}ちゃんとけんかしちゃったみたいです
保育士：砂場ですね。{U family v|蓮見沢}先生が仲直りさせました
{R speaker r|オコナー}：Thank you. {R given p|結翔}、泣きましたか
保育士：すぐ笑いました。{P age|6歳}らしい顔で
{R speaker q|八重樫 麻衣子}：明日は{R org f|瑠璃沼こどもクリニック}のあと、{U foreign w|ジェラルディン}さんが送ります。{P phone|080-0000-7314}
保育士：車は{P plate|土浦 502 は 73-19}でしたね
{R speaker r|オコナー}：Yes　{N date|明日} {N number|9:30}、{N place|花立橋}側の門`,
  },
  {
    id: 'o-chat-3',
    case: 'yaeshio',
    marked: `[グループ：ご近所さん]
{R speaker r|ミンソ}: 1階の水道、出ません
{R speaker q|スニタ}: うちも。{U family u|名倉橋}さんに電話した　{P phone|0463-00-8851}
{R speaker p|ラジェンドラ}: 会社（{R org-short w|八重潮フーズ}）から帰る。{U foreign v|アウン}さんも困ってる
{R speaker r|ミンソ}: {U foreign w|ハユン}、学校で水飲んでって言った。{R org-short s|船溜小}の先生OK
相談員: {O other|丸浦ハウスリース}の{U family x|倉持沢}さんが修理を頼みました
{R speaker q|スニタ}: LINEは {L handle|sunita-pdn7} です
相談員: {N body|市水道局}は{N number|17時}まで。{N word|ミント}の水を配ります。{N date|あさって}復旧`,
  },
  {
    id: 'o-chat-4',
    case: 'ichohara',
    marked: `支援員> {R alias p|たくみん}、起きてる？
{R speaker p|拓海}> うん。{U nickname u|ガンモ}とレイドしてた
支援員> お母さんの{R given q|富美代}さんが心配してたよ
{R speaker p|拓海}> 親父（{R given r|巌}です、笑）のほうが怖い
支援員> {R org-short o|ひだまりベース}、木曜に{U given v|千景}さんが待ってる
{R speaker p|拓海}> メール {R email e|menju0229@icmail.example} に地図ほしい
支援員> {A address|銀杏原市花園町2-8-1}、1階が{O shop|パンの木馬}
{R speaker p|拓海}> フレコは {L handle|SW-4177-0082-9315}。{P age|30}でゲームは変かな
支援員> {N word|開拓}ゲーム、{N number|5面}で詰まってる。{N date|木曜}にね`,
  },
  {
    id: 'o-chat-5',
    case: 'miotsukushi',
    marked: `（本人同意の上、画面を転記）
{U nickname u|ロザ}「{R alias p|さやっち}、無事？」
{R speaker p|紗耶}「うん、{R given r|心愛}も寝た」
{U nickname u|ロザ}「{R org-short w|みおつくし歯科}に{R given q|亨}が来たよ。{U family v|米良田}先生が帰した」
{R speaker p|紗耶}「{U given w|麻友香}姉ちゃんの車、覚えられたかな。{P plate|神戸 580 け 14-92}」
{U nickname u|ロザ}「番号変えた？」
{R speaker p|紗耶}「{P phone|070-0000-5716}。前の{R phone m|070-0000-1268}は解約する」
{U nickname u|ロザ}「{N word|サヤ}インゲン持ってく（{N number|2袋}）、{N date|日曜}」
{R speaker p|紗耶}「{O shop|喫茶ともしび}で会お」`,
  },
  {
    id: 'o-chat-6',
    case: 'okinose',
    marked: `東浦班の連絡
保健師　{R family p|泊}さん、血圧{N number|152}。{R family r|麓}さんが測ってくれました
{R speaker q|勇魚}　すまん。{R alias o|沖ノ瀬漁協}で会議じゃった
保健師　{U family u|波照山}先生が「{P age|94}にしては丈夫」と
{R speaker q|勇魚}　{U given v|さち江}ねえは来月来る。宿は{O other|民宿うしお荘}
保健師　{R address-hyphen a|沖ノ瀬村東浦52}の雨戸、直りました？
{R speaker q|勇魚}　{U nickname w|ゲンじい}が直した。{R alias q|いさ兄}にもできん
保健師　{N date|土曜}は{N word|外泊}届、{N place|泊}浜の清掃は{N number|8時}`,
  },
  {
    id: 'o-list-1',
    case: 'hannoki',
    marked: `市営曙住宅　3号棟　緊急連絡網
201　{U full u|安孫田 栄三郎}　{P phone|0266-00-2731}
203　{U full v|向山野 とみ}　{P phone|0266-00-5064}
205　{R full p|德重勝利}　{R phone t|0266-00-7193}　同居 {R given q|ミツ子}　住民票コード {P resident-code|83016613188}
206　{U foreign w|ゴー・ヴァン・トゥアン}　{O workplace|霧ヶ原精機}
保証人等　{R full r|梶﨑康裕}
担当民生委員　{U full x|矢ヶ崎野 光代}
集合　{N place|曙公園}　点呼　{N number|2回}　訓練日　{N date|12月6日}　{N post|棟長}は輪番`,
  },
  {
    id: 'o-list-2',
    case: 'yukishiro',
    marked: `納付相談　予約一覧
・9:00　{R full p|鷲尾國男}（{R number n|00914472}）　妻{R given q|キヨ}さん同伴
・9:30　{U full u|羽深 庄平}　{P dob|昭和33年1月17日}
・10:00　{U full v|井浦坂 ちづる}　{O workplace|雪代織物}
・10:30　{R full r|鷲尾絵里香}　オンライン　{P email|erika.w88@ysnet.example}
・11:00　{R org w|合同会社ユキシロ除雪}　法人分
・11:30　{U initials w|K.S.}さん　匿名希望　{P phone|0254-00-4190}
{N number|計6件}　{N place|第2会議室}　{N date|12月10日}　{N law|国税通則法第46条}`,
  },
  {
    id: 'o-list-3',
    case: 'okinose',
    marked: `見守り名簿（東浦）
① {R full p|泊イネ}　{R dob-letter b|S7.4.15}　{R phone t|0997-00-6042}
② {R full r|麓真砂}　{P dob|S22.11.30}　{A address|沖ノ瀬村字東浦60番地}
③ {U full u|鰺坂 クニ}　{P age|88歳}　{P phone|0997-00-6115}
④ {U full v|児玉浦 源六}　{A address|沖ノ瀬村字西浦7番地}
⑤ {R full q|泊勇魚}　{R org o|沖ノ瀬漁業協同組合}
当番医　{R alias f|東浦診療所}
{N number|全5名}　{N place|麓}の集会所　{N date|毎月15日}　{N word|漂泊}物の回収`,
  },
  {
    id: 'o-list-4',
    case: 'yaeshio',
    marked: `日本語教室　受講者
・{R full p|ラジェンドラ・プラダン}（{R dob-slash b|1992/7/14}）
・{R full q|スニタ・プラダン}　{P phone|070-0000-8152}
・{R alias r|趙敏瑞}（{R full r|チョ・ミンソ}）
・{U foreign u|マリソル・キスペ}　{P residence-card|TR66201847QK}
・{U foreign v|アウン・チョー・ジン}　{O workplace|三栄水産加工}
・{U foreign w|欧陽雪梅}　{P email|snowplum.oy@cnmail.example}
講師　{U full x|逢坂野 まどか}　教材　{P url|https://yaeshio-nihongo.example/class/oy}
会場　{N place|八重潮公民館}　{N number|定員15名}　{N date|毎週火曜}　{N body|文化庁}の補助`,
  },
  {
    id: 'o-list-5',
    case: 'tokita',
    marked: `工賃支給　11月分
1) {R full p|五十畑翼}　{P bank|朱鷺田信金西本郷支店 普通 2209316}
2) {R full r|月見里麦}　免許証{P licence|300914486250}　ゆうちょ　記号{P bank|10560}　番号{P bank|72041831}
3) {U full u|菱沼田 光}　{P bank|トキ中央銀行 本町支店 普通 0903377}
4) {U full v|谷田貝野 しのぶ}　現金　{P age|52歳}
代理受領　{R full q|五十畑律子}　{R phone m|080-0000-9471}
発注元　{R org w|株式会社トキタ印刷}、{O workplace|鴇野クリーニング工場}
{N number|就労日数20日}　{N date|11月25日}　{N word|麦}茶代は会費から　{N body|県障害福祉課}報告`,
  },
  {
    id: 'o-list-6',
    case: 'kariwatari',
    marked: `個別避難計画　対象者抜粋
ア　{R full p|瓜生ヨシノ}（{R number n|20-11745}）　{R address-hyphen a|雁渡市瀬戸口2-15-4 メゾン白鷺101}
　　支援者　{R full q|瓜生忠晴}、{R full r|神足澪}
イ　{U full u|古谷野 タケ}　{A address|雁渡市潮見台1-30-5}　{P phone|0465-00-3377}
　　支援者　{U full v|渋江田 肇}
ウ　{U full w|四方堂 ミサヲ}　{P dob|昭和5年9月12日}　{O hospital|相武記念病院}入院中
　　介護保険　{P care|0000381604}
避難先　{R org f|介護老人保健施設しらさぎ苑}
{N number|3世帯}　{N law|災害対策基本法第49条の14}　{N place|神足}川の水位　{N date|9月}更新`,
  },
  {
    id: 'o-ordinary-1',
    case: 'kayado',
    marked: `萱戸町消費者安全確保地域協議会　議事要旨
日時　{N date|令和8年5月22日}　午後1時30分から3時まで　場所　{N place|町保健センター大会議室}
1　事務局が、{N date|四月一日}に施行された改正条例のあらましを説明した。訪問販売お断りステッカーは{N number|1,200枚}を刷り、{N body|町社会福祉協議会}と{N body|駐在所}に置く。
2　委員から「ステッカーの効力を尋ねられたらどう答えるか」との質問があり、{N post|住民課長}が{N law|特定商取引法第3条の2}と県条例の違いを表にして配ると答えた。
3　昨年度の相談は{N number|143件}で、前年より二割増えた。{N word|65歳以上}の割合が半分を超え、還付金をかたる電話、屋根の点検、定期購入の三つが目立つ。{N body|国民生活センター}の統計でも同じ傾向にある。
4　啓発劇は{N word|蓬}餅づくりの会に合わせて行う。台本は{N word|文}化祭実行委員会から借り、衣装代は予算の範囲で工面する。
5　見守り講座の講師料について、監事から積算の根拠を示すよう求めがあった。次回までに資料を整える。
6　その他。広報紙の締切りは毎月10日、回覧は月2回。高校生の参加を増やすため、放課後に開く回を一度設ける。{N number|第3回}は{N date|8月28日}を予定する。傍聴は二名、いずれも途中で退席した。配付資料のうち事業者の名が載るものは会議の終わりに回収し、枚数を数えて鍵のかかる棚に戻した。議事要旨は委員の確認を経て町のホームページに載せる。閉会、午後2時50分。`,
  },
  {
    id: 'o-ordinary-2',
    case: 'okinose',
    marked: `沖ノ瀬村防災会議　会議録（要約）
{N post|村長}のあいさつの後、{N post|総務課長}が台風10号の対応をふり返った。避難所の開設は{N number|四か所}、のべ{N number|87人}が利用した。停電は{N word|二泊}三日に及び、発電機の燃料が足りなかった。
協議一　{N place|泊}港の係留ロープを太くする件。{N body|県港湾課}の補助は三分の一で、残りは村が負担する。委員から、{N place|麓}地区の水門も同時に点検してほしいとの意見が出た。
協議二　備蓄米を{N word|イネ}の新品種に替える案は、味より保存を優先して見送った。{N word|真砂}土の流出が続く斜面には土のうを積む。
協議三　{N word|宿泊}施設と結ぶ応援協定。観光客の人数を午後5時に報告してもらう。{N number|様式第2号}を改める。
協議四　防災無線の音量。屋内で聞こえないという声が{N number|11件}あり、{N law|電波法}の範囲で向きを変える。
委員「船が出ない日に病人が出た場合の手順を、紙一枚にまとめてはどうか」{N post|保健師}「診療のある日とない日で分けて作ります」
協議五　備品の点検表を月ごとから季節ごとに改め、担当する職の名を書く欄を足す。毛布の虫干しは学校の休みに合わせる。井戸の水質検査は{N number|三年に一度}とし、結果は集会所に貼り出す。訓練の日は漁の予定と重ならないように決め、前日までに放送で知らせる。
次回は{N date|十二月の大潮}の前に開く。会議は{N number|1時間40分}で終わった。`,
  },
  {
    id: 'o-ordinary-3',
    case: 'yukishiro',
    marked: `雪代町国民健康保険運営協議会　議事録
出席委員{N number|9名}、欠席2名で会議は成立した。議事録の確認は名簿順に行う。
議題1　{N date|令和9年度}の税率について。事務局は、県への納付金が{N number|3.4％}増える見込みであり、基金の取崩しで補うと説明した。被保険者を代表する委員は、据置きを求めた。医師を代表する委員は、{N word|国}の公費拡充を待つべきだと述べた。
議題2　特定健診の受診率は{N number|48.7％}で、{N body|県}の平均を下回る。未受診者には{N date|9月}に{N word|圧着}はがきを送る。{N place|鷲尾}山のふもとの集落では、除雪の始まる前に出張健診を行う。
議題3　収納対策。{N law|地方税法第15条}の猶予を先に案内し、差押えは最後の手段とする。口座振替の割合は七割で、{N word|スマートフォン}決済が伸びている。
議題4　マイナ保険証への切替え。資格確認書は申請がなくても送る。窓口の待ち時間は平均{N number|12分}。
意見　「通知の文字が小さい」「{N word|エリ}アごとに説明会を」「{N word|香}りの強い広告は不要」など。{N post|保険係長}が持ち帰る。
その他　高額療養費の申請は一度で済む方法に改め、案内文の見直しは若手の職員が当たる。委員の任期は{N date|来年6月末}まで、後任の公募は広報紙と掲示板で知らせる。会議の資料は一週間前に届くようにしてほしいとの求めがあり、事務局は努めると答えた。答申案は原案のとおり承認された。次回は{N date|2月上旬}。閉会{N number|15時20分}。`,
  },
  {
    id: 'o-ordinary-4',
    case: 'tokita',
    marked: `朱鷺田市自立支援協議会　就労部会　記録
参加　事業所{N number|14}、{N body|公共職業安定所}、{N body|特別支援学校}、市。司会は{N post|部会長}。
(1)　実習の受入れ。印刷、清掃、農作業の三つの仕事を{N date|来年6月}に体験できるようにする。{N word|麦}の刈入れは天気しだいなので予備日を置く。{N place|山梨}県の先進地を視察した部会員が、送迎の工夫を報告した。
(2)　工賃向上。{N word|月見}の時期の菓子箱づくりが好評で、{N number|2,400箱}を納めた。単価の交渉は共同受注窓口に一本化する。
(3)　合理的配慮の研修。{N law|障害者差別解消法第8条}の改正を受け、{N word|翼}を広げた鳥を図案にしたパンフレットを企業に配る。読みやすさは{N word|小学3年生}程度を目安とする。
(4)　移動の支援。新幹線{N word|つばさ}を使う遠方の実習には、付添いの費用が出るか照会中である。
(5)　意見交換。「見学のあとに間が空くと気持ちが切れる」「支援者が代わると最初から説明し直しになる」。引継ぎの様式を{N number|A4で1枚}にする。
(6)　広報。部会の便りは季節ごとに出し、文字の大きさを二段階から選べるようにする。写真を載せるときは本人と家族の同意書を取り、保存は{N number|三年}とする。視覚に障害のある方には点字と音声の版を用意する。経費は市と事業所が折半し、足りない分は助成金を探す。
(7)　{N number|五十}人規模の交流会を{N place|市民文化センター}で開く。{N word|規律}より楽しさを先に。次回{N date|1月14日（木）}10時から。`,
  },
  {
    id: 'o-ordinary-5',
    case: 'yaeshio',
    marked: `八重潮市多文化共生推進委員会　第{N number|2}回　要点
【報告】外国籍の住民は{N number|3,816人}、国籍は{N number|41}を数える。{N place|ネパール}と{N place|ベトナム}が増え、留学から就労へ移る人が多い。やさしい日本語の通知は{N number|27種類}になった。
【議事1】医療通訳。{N body|県国際課}の派遣は平日のみで、夜間は電話の通訳を使う。予約から当日までの日数を短くしたい。委員から、{N word|チョコレート}の包み紙にアレルギーの表示を読む練習が好評だったと紹介があった。
【議事2】防災。避難所の表示を六つの言葉で作る。{N word|プラスチック}の食器は備蓄から外し、紙に替える。{N word|ラジオ}は電池式を各階に一台。{N law|災害救助法}の手続きも訳す。
【議事3】学校。{N word|日本語指導}の要る児童は{N number|92人}、教員の加配は{N number|5人}。{N word|ミント}グループと呼ぶ放課後の教室を二校に広げる。
【議事4】{N word|サン}セット方式の事業見直し。三年ごとに続けるかを決める。
【議事5】相談窓口。四つの言葉の相談員を曜日ごとに置き、待つ人が多い日は番号札を配る。翻訳機の貸出しは一回二週間とし、壊れたときの扱いを要領に書き足す。記録の様式は色分けをやめ、見出しの番号で並べる。{N word|チョ}ークの使える掲示板を入口に立てる。
【その他】{N body|出入国在留管理局}の出張相談は{N date|11月の第4金曜日}。{N word|スニーカー}で参加できる運動会は{N place|市営陸上競技場}、雨天は体育館。
議事は{N number|16時}に終わり、{N post|事務局長}が謝辞を述べた。`,
  },
  {
    id: 'o-ordinary-6',
    case: 'rurinuma',
    marked: `瑠璃沼市児童発達支援連絡会　議事メモ
開会　{N post|センター長}より、待機が平均{N number|63日}に縮まったとの報告。職員の増員と、問診票の電子化がきいた。
一　巡回相談。{N number|18園}を年三回まわる。{N word|八重}桜の頃までに前期を終え、{N date|9月}から後期に入る。園の希望は「ことば」「集団参加」「感覚」の順に多い。
二　感染症への備え。{N word|マイコ}プラズマ肺炎と{N word|インフルエンザ}が重なった時期の欠席は{N number|二割}。個別の教材を家に送る方法を試した。
三　就学への移行。{N law|学校教育法施行令第5条}の手続きの流れ図を作り直した。{N body|市教育委員会}は、{N date|5月25日}の説明会で配る予定。保護者の不安は通級と支援学級の違いに集まる。
四　研修。講師は県の巡回チームに頼み、会場は{N place|花立}公民館とする。{N word|ブレンド}型、つまり動画と実技を組み合わせる。参加費は取らない。
五　意見。「{N word|結}果を急がず、まず生活のリズムを」「きょうだい児の集まりがほしい」「{N word|麻}ひのある子の椅子が足りない」。椅子は{N number|4脚}を補正予算で求める。
六　施設の見学。新しい訓練室は防音の壁を入れ、床は{N number|二色}に塗り分けた。見学は一回十五人まで、靴の履き替えがいる。駐車場が狭いので乗合わせを頼む。障害児通所支援の新しい報酬は、{N body|こども家庭庁}の通知が届きしだい整理して配る。
閉会　{N number|11時45分}。次回の幹事は保健センター。資料は{N word|両面}で刷る。`,
  },
];
