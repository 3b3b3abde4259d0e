import type { Passage } from './passage.ts';

// Judged until its failures were read; since then it only shows that nothing known is lost.

/** Part I: one more of each kind, with many numbers and addresses. */
export const openedI5: readonly Passage[] = [
  {
    id: 'i-dialogue-7',
    case: 'hokurei',
    marked: `（自宅訪問の録音から。本人の了解あり）
CW　{R family p|本間}さん、お邪魔します。表札、外したんですね。
本人　うん。{U family u|沼田}が来たら困るから。郵便も{R family r|能登}さんのとこに送ってもらってる。{A address|春光台1条3丁目8の4}。
CW　{R given q|大地}くんの学校の手続、進んでますか。
本人　あの、{O school|北嶺東陵高校}の{U family v|蝦夷谷}先生がよくしてくれて。奨学金の番号がこれ、{L number|R09-2-004417}。
CW　控えますね。断酒会は続いてます？
本人　{R org-short o|北嶺断酒友の会}ね。火曜と金曜。{N word|本気}で、あそこだけは休まない。
CW　電話は変わってない？
本人　家のは{R phone t|0166の00の9048}のまま。携帯は新しくして、{P phone|080の0000の6614}。
CW　ハローワークは{N number|10時}に、{N place|3条買物通}の出口で待ち合わせにしましょう。
本人　はい。{N word|雪}、すごいね。{N word|大地}震のときみたいに静かだ。`,
  },
  {
    id: 'i-memo-7',
    case: 'nadagawa',
    marked: `S）「眠れてます。{R family r|原}さんが来てくれて」
O）{R full p|福島翔太}（{P age|28}）、体重{N number|61.4kg}、更衣あり。部屋に{N word|原}付のヘルメット{N number|2}つ
A）服薬は自己管理可。金銭は不可
P）①{O other|なだ訪問看護}週{N number|2}回　②{R given q|和泉}さんへ週報（{P email|izumi.f0710@nadamail.example}）
　③自立支援医療 受給者番号 {L number|5507712}　④障害者手帳 {P certificate|第31-20448号}
　⑤家の電話 {R phone t|078-000-6135} は夜のみ　⑥職場復帰は店長{U family u|橘高}さんと
　⑦灘川警察から{N number|灘生安第71号}の照会
Ns. {U family v|苅田}
追記：{N place|福島}県産りんごを頂いた由。{N date|5/2}次回。`,
  },
  {
    id: 'i-email-7',
    case: 'mikumano',
    marked: `件名：滞納家賃のご相談（{U family u|石松}）
三隈野市役所　くらし応援課　様
貸主の{U full u|石松 欣也}です。〒{P postal|877-1292}　{A address|三隈野市大字求来里字平島311番地}。
店子の{R full p|財津 龍治}さん、家賃{N number|5}か月分（{X sum|14万円}）たまっております。催促のたび{R given q|萌々香}ちゃんが出てきて不憫です。
貸家の所在は{R address-suffix a|大字高瀬字中釣1570番地の3}、契約書の写しは下の場所に置きました。
{P url|https://files.example/ishimatsu/keiyaku?id=1570}
私の口座は{P bank|筑水銀行 三隈支店 当座 0009812}、電話は{P phone|0973(00)3328}、ファクス{P phone|0973(00)3329}。
保証人の{U full v|財津 恭平}さん、{A address|福津浜市中央台6丁目13-8 シャトレ中央台901}にも手紙を出しました。
{N law|民法第541条}のことは存じております。{N place|高瀬}の区長さんにも話します。`,
  },
  {
    id: 'i-table-7',
    case: 'minamori',
    marked: `項目	{R full p|仲村渠 ヨシ子}	{R full q|仲村渠 海人}	{U full u|仲村渠 ありさ}
生年月日	{R dob-slash b|1938/08/15}	{P dob|2017/11/09}	{P dob|1994/10/03}
電話	{R phone t|098(000)7713}	―	{P phone|070-0000-8842}
個人番号	{P my-number|7331 9052 8461}	―	―
介護保険	{P care|0000917743}	―	―
後期高齢	{P insured|70118324}	―	―
国保番号	―	{P insured|0221804}	{P insured|0221804}
保険者番号	{P insurer|470294}	{P insurer|470294}	{P insurer|470294}
基礎年金番号	{P pension|4710-330918}	―	{P pension|4718-227501}
通帳	ゆうちょ {P bank|17080}-{P bank|9927741}	―	{P bank|琉海銀行 与根支店 普通 0331207}
所属	デイ {O other|かりゆしの家}	{R org-school s|与根小学校}	{O shop|ラウンジ美ら波}
照会日	{N date|5月10日}	{N date|5月11日}	{N date|5月11日}`,
  },
  {
    id: 'i-form-7',
    case: 'kusunoki',
    marked: `外国人相談　個票　　　　　　{N number|様式第2号}
氏名　{R full p|マルコス・アントニオ・シルバ}　{R romaji p|MARCOS ANTONIO SILVA}
生年月日　{R dob-era b|昭和59年9月27日}
在留カード番号　{R number-spaced i|ZR 4091 7728 KE}　旅券番号　{P passport|YC6620418}
住民票コード　{P resident-code|40917 22835 1}
住所　〒{P postal|444-0998}　{R address a|楠木原市若草台15番地の2　県営若草団地7棟304号室}
健康保険　記号 {P insured|2047}　番号 {P insured|118}　保険者番号 {P insurer|06134423}
雇用保険被保険者番号　{P employment|2304-660917-5}
免許証　{P licence|502017733460}　個人番号　{P my-number|408177230560}
車　{P plate|三河 301 ほ 341}（所有者 {R full r|グエン・ヴァン・カイン}）
通訳　{U full u|山口 ロザナ}　{P phone|090-0000-8213}
クレジットの督促　{P card|3566 0018 8420 7513}`,
  },
  {
    id: 'i-ocr-7',
    case: 'nadagawa',
    marked: `国 民 健 康 保 険 資 格 確 認 書
記号 {P insured|灘国} 番号 {P insured|330l72} （枝番）{P insured|O1}
氏名 {R spaced p|福　島　翔　太}　性別 男
生年月日 {R dob-era b|平成lO年11月23日}
世帯主 {R spaced p|福 島 翔太}
住所 {R address a|灘川市東灘川4丁目8番2l号 メゾン・ド・ナダ2O5}
保険者番号 {P insurer|280l72}
交付者 {N body|灘 川 市}　{N date|令和9年8月l日}
備考 連絡先 {R phone-ocr m|O7O-OOOO-4459}、姉 {R spaced q|福島　和 泉}
臓器提供 {N word|意 思} 欄 未記入　{N place|福 島 区} からの転入`,
  },
  {
    id: 'i-paste-7',
    case: 'kamishiba',
    marked: `PDFから写した受給台帳です。行の折れはそのままにしています。
児童扶養手当　認定番号 {R number-spaced n|2207 0051 81}
受給者 {R wrapped p|鈴
木愛子}（{R wrapped p|スズキ ア
イコ}）{R dob-western b|2003年3月
14日}生
児童 {R wrapped q|鈴木
　空}　{P dob|令和7年12月
20日}生
住所 {R address a|上柴市緑町三丁目20番
5号 グリーンヒルズ上柴11
07}
口座 {P bank|北武蔵信用金庫 緑町
支店 普通 5501
172}
扶養義務者 {U wrapped u|堀米
泰蔵}（養父）{P phone|0495-00-
2238}
支給停止 なし　{N number|全2
頁}`,
  },
  {
    id: 'i-kanji-numeral-7',
    case: 'hokurei',
    marked: `念書
私こと{R full p|本間雪}（{R dob-kanji b|昭和五十四年十二月三十日}生）は、断酒を誓います。
住所　{R address-kanji a|北嶺市北十一条東六丁目二番三十号}
電話　{R phone-kanji t|〇一六六―〇〇―九〇四八}　携帯　{P phone|〇八〇（〇〇〇〇）六六一四}
立会　{R full r|能登一夫}　住所　{A address|北嶺市春光台一条三丁目八番四号}
長男{R given q|大地}（{P age|十七歳}）の学費{X sum|四万八千円}は返済中
免許証　第{P licence|一〇一九七七〇三八二四〇}号は返納した
住民票コード　{R number-kanji n|一四四〇〇九二七三三八}
{N date|令和九年三月一日}　{N number|第三回}例会にて
{N law|酒に酔つて公衆に迷惑をかける行為の防止等に関する法律第三条}`,
  },
  {
    id: 'i-variant-7',
    case: 'minamori',
    marked: `氏名の書き方の違い（照会の返事から拾ったもの）
{R full p|仲村渠ヨシ子}、{R variant p|仲村渠よし子}、{R variant p|仲村渠ヨシコ}、{R ivs p|仲村\u{e0100}渠ヨシ子}
{R full q|仲村渠海人}、{R variant q|仲村渠かいと}、{R variant q|ナカンダカリ海人}
{R full r|キャサリン・モーガン}、{R variant r|キヤサリン・モーガン}、{R variant r|きゃさりんモーガン}
誤り：{U homophone p|仲村渠佳子}、{U homophone q|快斗}くん
読み違い「{U homophone p|なかむらかれ}」、{U full u|仲村 良子}さんは隣村の別人
{N place|仲村渠樋川}、{N word|海人}Ｔシャツ、{N word|暗渠}、{N place|海浜公園}`,
  },
  {
    id: 'i-half-kana-7',
    case: 'kamishiba',
    marked: `ﾚｼﾞ履歴・名札読取り
0412 {R half-kana p|ｽｽﾞｷ ｱｲｺ}　ｼﾌﾄ {N number|9-15}
0412 {U half-kana u|ﾈｷﾞｼ ﾄｼﾋﾛ}　ﾃﾝﾁﾖｳ
0413 {R half-kana p|ｽｽﾞｷ}ｻﾝ 欠勤　{R half-kana q|ｿﾗ}ｸﾝ 発熱
0413 来店ｸﾚｰﾑ {R half-kana r|ｻﾄｳ ﾏｻﾙ}　TEL {P phone|048-000-7723}
0414 養父 {U half-kana v|ﾎﾘｺﾞﾒ ﾀｲｿﾞｳ} 来店
0415 弁護士 {U half-kana w|ﾔｷﾞﾇﾏ} 着電
ﾆﾕｳｶ {N word|ｽｽﾞｷ}(鮮魚) {N number|12}尾、{N word|ｿﾗﾏﾒ}、{N word|ｻﾄｳ}(上白糖) {N number|5}kg`,
  },
  {
    id: 'i-initials-7',
    case: 'tatenami',
    marked: `氏名：{R initials p|S.A.}（{P age|百歳}）
介護者：{R initials q|H.A.}（長女）
夜間の付添：{R initials r|L.L.}さん
{R initials p|Ａ}様と呼ぶこと、と施設長
{U initials u|K.Y.}氏（戦友）から電報。甥の{U initials v|T・A}さんは欠席
{X number|207号}室、{N word|A型}インフルエンザ、{N word|S字フック}、{N word|ADL}表、{N word|QOL}、{N word|DNAR}の説明`,
  },
  {
    id: 'i-romaji-7',
    case: 'otonashi',
    marked: `Baggage tags for the evacuation drill
1. {R romaji p|KAGAYA TETSUO}
2. {R romaji p|Tetsuo Kagaya} & {R romaji q|Sue Kagaya}
3. {R romaji q|KAGAYA SUE}
4. {R romaji r|KODAMA YUU} / {R romaji r|Yu Kodama} / {R romaji r|KODAMA YU}
5. {U romaji u|MOGAMI TOYOKO}
6. {U romaji v|Shigeru Takaseki}
mail: {P email|y-kodama@otonashimail.example}, X: {L handle|@kodama_yu_akita}
{N place|KODAMA Shrine}… 札の裏に {N word|Kagami-mochi}、{N number|No.58}、{N word|Suede} shoes`,
  },
  {
    id: 'i-foreign-7',
    case: 'mikumano',
    marked: `{O workplace|木材センター}の寮に残る実習生について、{R full p|財津龍治}さんの後任の班長{U full u|帆足 一馬}さんから。
{U foreign v|ディン・ヴァン・ハイ}さんと{U foreign w|アグス・プラトモ}さん。{U given w|アグス}くんが{R given q|萌々香}ちゃんに折り紙をもらった。
以前いた{U foreign x|周 小龍}さんは{O workplace|杷木プレカット}に移った。
寮は{A address|三隈野市大字石井1122-7 石井寮2号}、管理は{U foreign y|ハリー・グエン}さん。
{N place|周}防灘、{N place|石井小学校前}、{N word|ハイ}ブリッド車、{N word|龍}の置物、{N place|ベトナム}`,
  },
  {
    id: 'i-dialect-7',
    case: 'kusunoki',
    marked: `「{R alias p|マルコス}さんはよう働かっせるに、会社がいかんだらあ」
「娘の{R alias q|ビア}ちゃんは、うちの{U given u|美結}と同じ組だもんで、よう知っとるよ」
「ほんでも{R given r|カイン}くんが車ぶつけたげな。{O shop|三河屋酒店}の塀だわ」
「{U kana v|つづき}会長が間に入ってくれたで、まあ済んだじゃん」
「越すなら{A address|岡崎台市大門台3-22}の{U family w|鳥居}さんが貸してくれるだに」
「{N word|アナ}ウンサーみたいに日本語うまいだら、ねえ」
「{N place|若草台}の盆踊りに来りん」`,
  },
  {
    id: 'i-agenda-7',
    case: 'otonashi',
    marked: `音無町地域ケア個別会議
日程　{N date|令和九年二月十日}　{N number|午後1時半}　{N place|音無町基幹集落センター}
１．{R full p|加賀谷鐵男}さん宅の緊急通報の件（{N date|1/19}）
　　報告：{U family u|藤木}医師、{U full v|最上とよ子}さん（民生児童委員）
２．{R full q|加賀谷スエ}さんの入所申込（{R org-short f|おとなし荘}　受付 {X number|申-118}）
３．{U full w|戸堀 ヤヱ}さん　運転免許（{A address|音無町字柳田12番地の1}）
４．{O shop|もっちゃん農園}と{O other|農福連携ネット雄物}との契約
５．{N law|道路交通法第101条の4}、{N body|秋田県仙北地域振興局}
６．{N word|優}先順位の付け方、{N place|加賀谷沢}の砂防`,
  },
  {
    id: 'i-phone-note-7',
    case: 'shionome',
    marked: `受電　{N date|令和9年4月2日}（金）
9:14　{R family r|廣瀨}様（長女）より。母{R given q|靜}さんの透析日を火・木・土に変更、と。折返し {P phone|080-0000-6193}
9:40　{R org-short w|潮ノ目冷蔵}総務の{U family u|仙波}様。{R family p|髙栁}氏の退職金 {X sum|96万円}。振込先の確認（{P bank|潮ノ目信用金庫 幸町支店 普通 2204187}で相違なし）
10:05　本人（{R given p|榮一}様）。メールは{R email e|eiichi.takayanagi@shiomail.example}
10:30　{N body|年金事務所}。基礎年金番号 {P pension|3318-204771} の方の裁定請求
11:00　大家…ではなく管理組合の{U family v|生方}氏。{A building|サンライズ幸町406}の漏水
{N number|11:20}　{N word|静電気}で電話機不調　修理依頼（{X phone|0120-000-417}）`,
  },
  {
    id: 'i-letter-7',
    case: 'kusunoki',
    marked: `くすのきはら市の みなさま
わたしは {R full q|アナ・ベアトリス・シルバ} です。{R org-school s|若草台中学校}の 2年です。
父（{R given p|マルコス}）は 夜 ないています。ブラジルの おばあちゃん（{U foreign u|マリア・ド・カルモ}）が びょうきです。
わたしは 高校に 行きたいです。{U family v|大橋}先生は だいじょうぶと言います。
お金のことは {U given w|ロザナ}さんが {O other|ソリダリエダーデ基金}に きいてくれます。
父の電話は {R phone-intl m|+81 80-0000-5164}、メールは {R email e|m.silva84@kusumail.example} です。
おばの家は {A address|楠木原市桜町台3ちょうめ11-2} です。ひっこすかもしれません。
{N date|6月}の あめが きらいです。{N word|アニメ}の歌は すきです。
　　　{R alias q|ビア}より`,
  },
  {
    id: 'i-chat-7',
    case: 'tamatsukuri',
    marked: `訪看　足の写真おくりました、{R given p|千鶴}さん同意済
町　ありがとう。{U family u|信清}先生に転送
訪看　{R alias q|げん}ちゃん今日から{O workplace|水島ロジ}で遅いそう
町　じゃ夜の注射は
訪看　{R family r|三宅}くんが練習中。妹の{U given v|花}ちゃんも見てた
町　妹さん中学生？
訪看　{O school|玉造川東中}の1年。{R relative r|三宅}{U given v|花}さんね
町　緊急は {P phone|０９０００００６６７５} でいい？
訪看　はい。DM は {L handle|@genta_sake1962}
町　{N word|千}円札の忘れ物は誰の？　{N word|花}見の積立かな
訪看　{U nickname w|とめ婆}かも。{N number|17時}に{N place|下谷橋}で`,
  },
  {
    id: 'i-list-7',
    case: 'hokurei',
    marked: `処分・保管一覧（転居前）
・{R full q|本間大地}の制服、学生証 {L number|B24-0917}（{O school|北嶺東陵高校}）
・{R full p|本間雪}の診察券 {L number|0048-2217}（{O hospital|石狩台病院}）
・{R org o|一般社団法人北嶺断酒友の会}の会員証 No.{L number|0088}
・灯油ホームタンク　{O shop|旭燃料サービス}、お客様番号 {L number|7-20418}
・電気の契約　お客様番号 {L number|0201-5577-31842}
・ペット（猫・{X name|ゆず}）ワクチン　{O hospital|北の森動物病院}
・転居先の候補　{A address|北嶺市忠和台5条2丁目7-19 メゾン忠和B}
・自動車税の封筒（{N body|旭川道税事務所}）{P plate|旭川501と・204}
・{N place|能登}の塩{N number|1}袋、{N word|雪}印のバター（商品名）、{N word|大地図}帳`,
  },
  {
    id: 'i-ordinary-7',
    case: 'otonashi',
    marked: `町の高齢化率は47.8%となり、前の年より0.9ポイント上がった。単身の世帯は612、夫婦のみの世帯は540である。除雪の支援は、雪寄せが一回400円、屋根の雪下ろしが一時間1,800円で、町が半分を負担する。作業員の登録は31名、うち七十歳以上が19名を占め、担い手の確保が急がれる。森林組合と建設業協会から、冬の仕事として請け負えるとの申出があった。八幡林と柳田の集落では、鉄の屋根から一度に雪が落ちる事故が続いたため、軒先に立ち入らないよう回覧で知らせる。小玉すいかの農家からは、収穫の時期の短期の雇用について、優先して地元の求職者を受け入れるとの話があった。加賀市との交流事業は、来年度は隔年の開催に改める。鉄道の減便により、通院に使える列車が午前は一本のみとなったことから、乗合の車の時刻を7時50分発に早める。末広町の診療所は、眼科の出張診療を月二回に増やす。以上の内容は、広報おとなし4月号に載せる。`,
  },
];
