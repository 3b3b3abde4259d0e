import type { Passage } from './passage.ts';

/** Passages of batch U, part 4: written without having read the engine. */
export const openedU4: readonly Passage[] = [
  {
    id: 'u-dialogue-4',
    case: 'sekinosawa',
    marked: `室長：前回の宿題、{R full p|櫛引静香}さんの電気料金はどうなりました。
相談員：{N body|関ノ沢市社会福祉協議会}の貸付で払えました。ただ連絡は{R phone m|080-0000-6013}でなく、妹の{R relative p|櫛引}{U given u|沙耶}さんに借りた{P phone|070-0000-6031}です。
保健師：{R given p|静香}さんが{P age|四十三}、{U given u|沙耶}さんが三つ下の{P age|四十}。{R given q|蓮太}君は{P age|10歳}になったばかり、{P dob|平成二十八年九月二日}の生まれでしたね。
室長：{R org-school s|鍛冶町小}の{U family v|茂庭}先生は何と。
相談員：{N number|33人}の学級で目が届かないと、{N number|四十}分ほど話されました。朝は{R alias r|トシばっぱ}が門まで送っています。
保健師：その{R family r|阿久津}さんも{P age|八十六}ですよ。{N number|要支援1}のままで。`,
  },
  {
    id: 'u-dialogue-5',
    case: 'nishikigahara',
    marked: `課長補佐：ほな次、{R full p|御手洗朔太郎}さん。仕事、辞めはったん？
ケースワーカー：{R org-short w|錦紙器製作所}は先週付けで。いまは{O shop|立ち呑み 丸ふじ}で夜だけ。家賃は管理会社の{U full|苅谷 慎二}さんが待ってくれてます。
課長補佐：{R given q|和奏}ちゃん、いくつになった。
ケースワーカー：{P age|13}です。{P dob|2014年の1月23日}生まれやから。{R org-school s|東錦中}の{N number|1年}で、担任が{U family|八尾谷}先生。
家庭児童相談員：友だちの{R full r|椋春樹}さんに鍵を預けてはるそうですよ。{R family r|椋}さんは独り者や言うてました。
課長補佐：{N word|御手洗}の修理の話とちゃうで、{R family p|御手洗}さんの話や。{N number|13}番の議案票に書いといて。
ケースワーカー：口座は{P bank|淀泉信用金庫　東錦支店　普通　4471906}、固定電話の{R phone t|06-0000-6318}は止まってます。`,
  },
  {
    id: 'u-dialogue-6',
    case: 'mizuki',
    marked: `司会：{R full p|柘植望結}さん、住まいの件です。
支援員：{R building a|グランメゾン緑町}の契約名義がお兄さんの{R full q|柘植航}さんで、来月出るよう言われたと。{R given q|航}さんは{P age|二十四}、{R given p|望結}さん本人は、えーと、{R dob-western b|2006年2月14日}なので{P age|二十一}ですか。
弁護士：保護者ではないわけね。お母さんは。
支援員：{R relative p|柘植}{U given u|真奈美}さん、{P age|48}。{A address|瑞木市仲町2-11-4}に新しい家族と。向こうの子が{P age|四つ}。
司会：{R org-short o|みちくさ舎}の{R alias r|さえりん}からは何か。
支援員：{R full r|蓑輪紗英}さんが金曜に{O workplace|ル・ポワン}のシフト明けを迎えに行きます。{N number|二十一}時半です。
弁護士：{N law|民法第818条}は関係なくなるね。{N number|18歳以上}だから。`,
  },
  {
    id: 'u-memo-4',
    case: 'kodakari',
    marked: `{N date|11/19} 中床甲 訪問（同行：包括 {N post|社会福祉士}）
・{R full p|種子田ハツエ}、{P age|93}、{R dob-letter b|S9.3.30}。土間に布団。{R full q|種子田隼人}（孫、{P age|31}）は{R org-short w|小高狩農産}の早番で不在。
・冷蔵庫にインスリン{N number|14本}。かかりつけ＝{O hospital|ことぶき坂内科}、{U family|丸目}医師。
・電話台に「{R full r|波多江美里}　{P phone|0986-00-6044}」の紙。{R org-short o|ひなたの縁側}の人。
・介護保険証 {P care|0000714406}、負担割合証の保険者 {P insurer|454710}。
・{R org-short f|小高狩荘}の申込は{N number|28人}待ち。軽トラ（{P plate|宮崎 480 く 61-07}）の車検切れ。`,
  },
  {
    id: 'u-memo-5',
    case: 'hibaridai',
    marked: `引継ぎ票（{N body|地域包括支援センター}→福祉総務課）
世帯：{R full p|國枝澄惠}（{P age|八〇}）、夫{R full q|國枝德次郎}、次男 {U given|克哉}
{R given q|德次郎}氏は{P dob|昭和17年12月6日}生、{R org-short f|雲雀台温泉病院}の{N number|3階}病棟。{R given p|澄惠}氏の{R dob-slash b|1946/10/25}は保険証で確認。
被保険者番号{R number n|3300127745}、後期高齢の番号は{P insured|60418827}。
隣の{R full r|寳田廣}氏が戸締りを見る。次男は{O workplace|武蔵屋石材}を退職し国保（{P insured|雲福・1180532}）。
{N number|80}対{N number|50}の家だと書かない。{N date|12月6日}は会議で不在。`,
  },
  {
    id: 'u-memo-6',
    case: 'aomigaura',
    marked: `窓口メモ　通訳アプリ使用
来庁者 {R full p|バトバヤル・オユンチメグ}　{P age|29才}（{R dob-western b|1997.7.9}）　{R given p|オユンチメグ}さんは妊娠{N number|29週}
在留カード {R number i|XN51830297LA}　夫の{R full q|シレスタ・ビカス}は {P residence-card|TD20948173KE}
母子手帳 {P certificate|第8-0412号}　産科は{O hospital|いりふねレディースクリニック}
{R org w|青海浦冷凍水産株式会社}の健康保険 記号{P insured|21043}　番号{P insured|776}
同僚の{R full r|デシ・ウィジャヤ}が付添い。LINE＝{L handle|desi_w.aomi}
{N law|母子保健法第16条}、{N number|14}回分の受診票を渡す`,
  },
  {
    id: 'u-email-4',
    case: 'hibaridai',
    marked: `件名：Fwd: Fwd: 退院後の住まい（{R family p|國枝}様）
> > {R org f|医療法人社団泉水会　雲雀台温泉病院}　地域連携室の{U family|上甲}です。{R full q|國枝德次郎}様は{N date|1月22日}退院の方向です。奥様の{R full p|國枝澄惠}様と電話（{R phone t|0494-00-6104}）で話しました。
> ご次男の携帯は {P phone|080-0000-6067}、メールは {P email|katsuya.k@bushumail.example} です。転居候補は〒{P postal|368-0197}　{A address|雲雀台市泉町8-20-3　メゾンいずみ105}。
> {R org-short o|柳蔭会}のショートは{N number|30日}まで。
{X official|大久保}さん、{R address-suffix a|南雲雀字柳町214番地3}の家は隣の{R family r|寳田}様が{X sum|200万円}で買うと言っています。{N number|第84号}様式で照会を。`,
  },
  {
    id: 'u-email-5',
    case: 'mizuki',
    marked: `From: {R email e|miyu.tsuge@mizukimail.example}
To: {X office|kodomo-wakamono@city.mizuki.example}
件名：すみません
{R full p|柘植望結}です。{R kana r|さえ}さん（{R family r|蓑輪}さん）に言われてメールしました。わたし{P age|20}になって支払いが自分に来るようになって、カードの番号 {P card|3540-2865-0385-7662} を止めてほしいです。
兄（{R full q|柘植　航}、{P dob|平成14.8.30}）の名前で届くはがきにお客様番号 {L number|5518-0026-3}と書いてあります。
学校は{R org-school s|瑞木総合高}を{N number|3年}で出ました。バイト先は{R org w|カフェ・ル・ポワン瑞木店}、店長の{U full|佐分利 徹}さんは知りません。
{N number|20}日の{N number|14:30}なら行けます。写真は {P url|https://album.example/miyu0214/hagaki} です。`,
  },
  {
    id: 'u-email-6',
    case: 'sekinosawa',
    marked: `件名：RE: 雇用保険の件【至急】
{R org w|株式会社関ノ沢精密}　総務部　{U full|籠瀬 一樹}
{N body|関ノ沢市}　ご担当者様
照会のあった{R full p|櫛引　静香}（{R dob-era b|昭和58年4月17日}生）の被保険者番号は {P employment|0508-731946-2}、基礎年金番号は {P pension|3386-520417} です。退職は{N date|令和8年3月31日}でした。
扶養は長男{R full q|櫛引　蓮太}。届出住所：{R address-hyphen a|関ノ沢市鍛冶町3-12-7　コーポ白樺203}
{N law|雇用保険法第13条}の要件（{N number|12か月}）は満たしています。当社直通 {P phone|0187-00-6079}。
なお{R full r|阿久津トシヱ}様という方から{N number|二度}お電話がありました。`,
  },
  {
    id: 'u-table-4',
    case: 'sekinosawa',
    marked: `続柄	氏名	生年月日	齢	職業・学校	連絡先
主	{R full p|櫛引 静香}	{R dob-letter b|S58.4.17}	{P age|43}	元{R org-short w|関ノ沢精密}	{R phone m|08000006013}
子	{R full q|櫛引 蓮太}	{P dob|H28.9.2}	{P age|10}	{R org-school s|鍛冶町小学校}	—
妹	{R relative p|櫛引} {U given|沙耶}	{P dob|S61.11.14}	{P age|40}	{O workplace|はちまん湯}	{P phone|0187-00-6088}
隣人	{R full r|阿久津 トシヱ}	{P dob|S15.1.5}	{P age|86}	無	{R phone t|0187(00)6021}
計	{N number|4}	{N date|R8.12.1}	{N number|179}	{N body|関ノ沢市}	{N number|様式43}`,
  },
  {
    id: 'u-table-5',
    case: 'kodakari',
    marked: `番号,対象者,カナ,年齢,手帳・証,同居,備考
1,{R full p|種子田ハツエ},{R katakana p|タネダハツエ},{P age|九十三},介保 {P care|0000714406},{N number|2人},{R org-short f|小高狩荘}申込
2,{R full q|種子田隼人},{R katakana q|タネダハヤト},{P age|三十一},精神保健福祉手帳 {P certificate|第30771号},{N number|2人},{R address-suffix a|中床甲318番地}
3,{U full|外薗フジ子},{U kana|ホカゾノフジコ},{P age|八十八},{P care|0000714521},{N number|1人},{A address|小高狩町大字下床乙77番地2}
4,{U full|外薗義春},{U kana|ホカゾノヨシハル},{P age|六十},身障手帳 {P certificate|宮崎県第41178号},{N number|1人},緊急 {P phone|090-0000-6096}
担当,{R family r|波多江}（{R org-short o|ひなたの縁側}）,{N date|11月分},{N number|65歳以上},{N number|3},{N number|60},{N number|93件}`,
  },
  {
    id: 'u-table-6',
    case: 'aomigaura',
    marked: `氏名｜生年月日｜歳｜在留カード｜旅券｜就労先
{R romaji p|BATBAYAR OYUNCHIMEG}｜{R dob-slash b|1997/07/09}｜{P age|29}｜{R number i|XN51830297LA}｜{P passport|E1844603}｜{R org-short w|青海浦冷凍水産}
{R romaji q|SHRESTHA BIKASH}｜{P dob|1993/10/28}｜{P age|33}｜{P residence-card|TD20948173KE}｜{P passport|PA0412778}｜同上
{R romaji r|DESI WIJAYA}｜{P dob|2000/02/05}｜{P age|26}｜{P residence-card|GA77160428YF}｜{P passport|X5520916}｜{O workplace|ベーカリー潮}
{U romaji|LAMA SUNIL}｜{P dob|20010617}｜{P age|25}｜{P residence-card|KP30517744HB}｜未確認｜{O school|青海浦アジア日本語学院}
集計｜{N date|2026/12/10}｜平均{N number|28}｜{N number|4枚}｜{N number|3冊}｜{N body|青海浦市}`,
  },
  {
    id: 'u-form-4',
    case: 'nishikigahara',
    marked: `生活保護法による保護申請書（{N law|第24条}）
ふりがな　{R kana p|みたらい　さくたろう}　氏名　{R full p|御手洗　朔太郎}　生年月日　{R dob-era b|平成３年１１月２日}（{P age|３５}）
居所　〒{P postal|599-8204}　{R address a|錦ヶ原市東錦町１番地の４０　ハイツ桔梗１０２}　電話　{R phone m|０９０－００００－６３０２}
個人番号　{P my-number|9392 1346 4064}　住民票コード　{P resident-code|09395796329}
世帯員　{R full q|御手洗　和奏}　長女　{P dob|平２６．１．２３}　{P age|１２}　{R org s|錦ヶ原市立東錦中学校}
資産　ゆうちょ銀行　記号 {P bank|14080}　番号 {P bank|20761931}　／　自動車 {P plate|和泉 580 ま 62-90}
援助者　{R full r|椋　春樹}　（友人）　　決定　{N date|令和9年1月13日}　{N number|第35号}`,
  },
  {
    id: 'u-form-5',
    case: 'mizuki',
    marked: `【就学・就労支援 登録票】　記入日 {N date|2027.02.14}
フリガナ：{R katakana p|ツゲ　ミユ}　　名前：{R full p|柘植　望結}　　性別：女　　年齢：{P age|二十一}
生まれ：西暦 {R dob-western b|2006年02月14日}
〒{P postal|206-0871}　{R address-kanji a|瑞木市緑町五丁目三番十八号　グランメゾン緑町一〇〇四号室}
携帯 {R phone-dot m|080.0000.6519}　メール {R email e|miyu.tsuge＠mizukimail.example}
最終学歴：{R org s|瑞木市立瑞木総合高等学校}　免許：普通（{P licence|303112746580}）※読み取り誤りの可能性あり
緊急時：{R full q|柘植　航}（兄）{P phone|070-0000-6103}　　利用者番号：{R number n|6620-1184-5527}
同意：{N word|望}みに沿った結果を約束するものではありません。定員{N number|24名}`,
  },
  {
    id: 'u-form-6',
    case: 'hibaridai',
    marked: `介護保険負担限度額認定申請書
被保険者番号　{R number-spaced n|３３００ １２７ ７４５}　保険者番号　{P insurer|115097}
被保険者氏名　{R full p|國枝　澄惠}　　{R dob-era b|昭和21年10月25日}　個人番号　{P my-number|640132489873}
配偶者　{R full q|國枝　德次郎}　{P dob|昭和17年12月6日}　個人番号　{P my-number|7746-0551-1142}
入所施設　{O other|介護医療院さぎそう}　連絡先　{R phone-paren t|０４９４（００）６１０４}
預貯金　{P bank|北武蔵農業協同組合　南雲雀支店　普通貯金　0086127}　遺族年金証書　{P certificate|1150-8837126}
申請代行　{R org o|社会福祉法人柳蔭会}　{U full|安良岡 美鈴}　　{N number|第２段階}　{N body|雲雀台市長}あて`,
  },
  {
    id: 'u-ocr-4',
    case: 'sekinosawa',
    marked: `住 居 確 保 給 付 金  変 更 届   ( ス キ ャ ン )
氏 名  {R spaced p|櫛 引  静 香}   電 話  {R phone-ocr m|O8O-OOOO-6Ol3}
生 年 月 日  {R dob-era b|昭 和 58 年 4 月 l7 日}   年 齢  {P age|4 3}
子  {R spaced q|櫛 引  蓮 太}  {P dob|平 成 28 年 9 月 2 日}   {R org s|関 ノ 沢 市 立 鍛 冶 町 小 学 校}
受 付 番 号  {R number-spaced n|27 - 044l8}    貸 主  {U spaced|根 子 田  勲}   T E L  {P phone|Ol87-OO-6ll5}
口 座  {P bank|奥羽みのり銀行 鍛冶町支店 普通 l3O8842}    {N law|規 則 第 43 条}   {N number|28} ペ ー ジ`,
  },
  {
    id: 'u-ocr-5',
    case: 'kodakari',
    marked: `要介護認走申請書  <読取 信頼度 {N number|71}%>
披保険者  {R full p|種子田 ハツエ}  (  {P age|93才}  )  {R dob-letter b|昭9.3.3O}
住  所  {R address a|小高狩町大字中床甲3l8番地}   電話 {R phone-ocr t|O986‐OO‐64O7}
家  族  {R full q|種子田 隼人} 孫 {P age|3l才}   勤務先 {R org w|小高狩農産(株)}   免許証 {P licence|962138479001}
主治医  {U full|丸目 典彦}   入所 {R org f|特別養護老人ホ一ム小高狩荘}   認知症対応型 {N number|9人} ュニット
番  号  {R number n|46-77l-OO93}    {N date|R9.ll.l9} 受付  {N body|小高狩町}`,
  },
  {
    id: 'u-ocr-6',
    case: 'nishikigahara',
    marked: `源泉徴収黒   {N date|令和８年分}
支払を受ける者  個人番号 {P my-number|9392 l346 4O64}   {R full p|御手洗 朔太郎}  {R half-kana p|ﾐﾀﾗｲ ｻｸﾀﾛｳ}
住所  {R address a|錦ヶ原市東錦町l番地の4O ハイツ桔梗lO2}
生年月日  {R dob-era b|平 3 ll O2}    中途退職  {N date|8 12 2O}   給与 {X sum|l,842,OOO}
扶養親族  {R full q|御手洗 和奏}  {P dob|平 26 O1 23}
支払者  {R org w|有限会杜錦紙器製作所}   {P phone|O6-OOOO-6l28}   代表者 {U full|錦部 康平}    {N number|375} 様式`,
  },
  {
    id: 'u-paste-4',
    case: 'mizuki',
    marked: `対応履歴 > 検索結果 > 利用者 {R number n|662011845527}
2027/01/08 10:22　[電話]　{R full p|柘植 望結}（{P age|20}F）　本人 {R phone m|080 0000 6519}
2027/01/15 16:05　[来所]　{R given p|望結} ＋ {R full r|蓑輪 紗英}（{R org o|一般社団法人みちくさ舎}）　家計表を確認、口座 {P bank|瑞木信金 緑町支店 普通2290467}
2027/01/29 09:48　[文書]　{R full q|柘植 航} 宛、{R address a|瑞木市緑町5-3-18-1004}　返戻
2027/02/14 13:30　[面談]　彼氏 {U full u|古都 蒼真}（{P age|22}M, {P dob|2004-12-19}）同席。原付 {P plate|瑞木市 す 6-21}
[作成] {N post|相談支援員}　[版] {N number|2.14}　[件数] {N number|4}　[表示] {N number|20} 件ずつ`,
  },
  {
    id: 'u-paste-5',
    case: 'hibaridai',
    marked: `（PDFより貼付。改行は原文のまま）
……以上のとおり、{R wrapped p|國枝
澄惠}氏の居宅サービス計画を変更する。夫の{R wrapped q|國枝德
次郎}氏は{P dob|一九四二年十二月六日}の出生で、満{P age|八十
四歳}。主たる介護者は次男（{P age|51歳}）。電話は{R phone t|0494-00-
6104}で変わりない。{R full r|寳田 廣}氏の見守りは週{N number|二回}。{N law|法第115条の45}により……
作成：{O other|居宅介護支援事業所すずな}　{U full|浅海 涼子}　{N number|84/96頁}`,
  },
];
