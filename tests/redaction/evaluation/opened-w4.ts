import type { Passage } from './passage.ts';

/** Passages of batch W, part 4: written without having read the engine. */
export const openedW4: readonly Passage[] = [
  {
    id: 'w-dialogue-4',
    case: 'kusabane',
    marked: `ＣＷ：次、{R full p|髙梨嘉津子}さんです。{P age|74歳}、息子の{R given q|琢磨}さんと二人暮らし。先週から電気が止まってます。
係長：息子さんは働いてたよね、{R org-short w|クサバネ包装}で。
ＣＷ：{N date|八月}で雇い止めです。上司だった{U family u|熊倉}さんという方に聞いたら、無断欠勤が続いたと。今は{O shop|ラーメン一徹}で週二回、皿洗いをしてるそうです。
保健師：{R family p|髙梨}さんのほうは{R org-short f|草羽根ケアクリニック}の受診が途切れてます。{U family v|桑折}先生も気にしておられました。
係長：大家さんは？
ＣＷ：{R full r|葛巻耕造}さん。家賃は{N number|三か月}待つと。{R family r|葛巻}さんの連絡先、変わりまして、{P phone|090-0000-7601}です。
係長：通帳、見た？
ＣＷ：見ました。{P bank|房総東信用金庫 若葉支店 普通 0284417}、残高{X sum|1,208円}。年金は{P pension|7385-312706}の番号で止まってないのは{N body|年金事務所}で確認済みです。
保健師：{N place|葛巻町}のワインを送ってくれる妹さんがいる、って言ってましたよ。
ＣＷ：その妹さん、{U given w|富貴枝}さん。{P age|七十}になられたところだそうです。`,
  },
  {
    id: 'w-dialogue-5',
    case: 'tomarigi',
    marked: `包括：{R full p|菱沼初恵}さん、昨日の夜、外で転んだそうです。見つけたのは{R full r|樫村瑞江}さん。
{N post|民生委員}：うん、{R alias r|みーばあ}から俺に電話があった。{N number|八時}過ぎだな。
ケアマネ：{R given q|泰三}さんは家にいたんですか。
{N post|民生委員}：いた。飲んでた。{U full u|梁川守}さんの家で{N number|二升}あけたって。
包括：虐待の通報にするか、{N law|高齢者虐待防止法第7条}で考えないと。{R family p|菱沼}さんの腕にあざがあったのは{U family v|大信田}先生も見てます。
ケアマネ：{R org-short f|泊木の里}の緊急ショート、{N number|一床}空きます。
包括：介護保険は{R number n|0000417325}、負担割合は一割。
{N post|民生委員}：{R given q|泰三}の車は、ほれ、白い軽トラ。{P plate|岩手 480 け 75-21}。あれで{X place|上泊木}の坂を下りるのは危ねえ。
包括：{R given q|泰三}さん、{P age|六十四}ですよね。生年月日は{P dob|昭和37年9月28日}。
ケアマネ：家の電話は{R phone t|0198-00-7524}で、出ないときは隣の{P phone|0198-00-7630}に。`,
  },
  {
    id: 'w-dialogue-6',
    case: 'kazeiro',
    marked: `学校：{R given q|絢音}さん、今月は欠席が{N number|9日}です。{X class|3年1組}の担任も{N post|養護教諭}も気にしています。
センター：お母さんの{R full p|温井満里奈}さんとは話せましたか。
学校：電話は出ます。{R org w|有限会社ぬくもり弁当}が朝四時からなので、送り出せないと。
警察：父親の{R full r|玉置竜平}ですが、{N date|十二日}の晩にも来ています。
センター：保護命令の期間中ですよね、{N law|配偶者暴力防止法第10条}の。
警察：はい。車は{P plate|浜松 330 そ 77-04}、現場の{R building a|メゾンかざいろ305}の前に止めていました。同乗の女は{U full u|鈴鹿ゆかり}、{P age|28歳}。
学校：{R alias q|あー}ちゃんは「パパのお友だち」って言ってました。
センター：祖母の{R relative r|玉置}{U given v|八千代}さんは？
警察：{A address|風色市西原2丁目7番地の9}です。{P phone|053-000-7644}。協力的ですよ。
センター：{R org-school s|緑が丘小}には{N date|来週}、私が行きます。{N place|玉置山}の遠足の前に一度。`,
  },
  {
    id: 'w-memo-4',
    case: 'narumizaki',
    marked: `引継ぎメモ（{N date|10/3}　窓口から相談員へ）
来所：{R full p|ビシュヌ・プラサド・リンブー}さん　{R dob-slash b|1996/8/30}
付添：{R full r|レティシア・モラレス}さん（職場の友人、スペイン語、日本語N2）
・{R org-short w|鳴水崎精密工業}から{N number|二か月}分の給料が出ていない。班長は{U full u|赤嶺 宏}
・寮を出て{R building a|ハイツ汐見B-103}に。家主は{U family v|湊谷}さん
・在留カード {R number n|EF50718324GA}、期限{N date|R9.1.15}　旅券 {P passport|PA0775821}
・{R family q|生駒}さん（{R org-short o|ことばの橋}）が通訳に入る。{R given q|樹里}さんは火木のみ
・妻は本国。{P age|26才}。呼び寄せたいと
・国保未加入→{N body|国保年金課}へ　{N place|生駒山}の写真を見せてくれた。高い所が好き
・{R alias r|レティ}さんの電話 {P phone|080-0000-7655}、本人 {R phone m|070-0000-7583}`,
  },
  {
    id: 'w-memo-5',
    case: 'tsukinose',
    marked: `訪問記録　{N date|令和8年9月17日（木）}　曇
{R full p|榎戸　梢}（{R dob-era b|昭和31年12月9日}・{P age|69歳}）　弟 {R full q|榎戸　晴信}
玄関先で十五分。{R given p|梢}さんは寝間着のまま。弟は{R org w|槻瀬村森林組合}を{N date|六月}に退職、山に入って帰らない日あり。
台所に{O shop|マルナカ屋}の弁当殻。冷蔵庫空。
{R full r|濵名德一}さん（区長）が毎朝見てくれる。{R family r|濵名}さん宅 {P phone|0887-00-7668}
服薬：{R org-short f|槻瀬診療所}の{U family u|久万}医師、{N number|14日}分処方
国保 記号{P insured|槻}番号{P insured|00417}　保険者番号{P insurer|391219}
{N word|木の梢}が道に張り出し、車が通れない。{N body|産業建設課}へ連絡
妹 {U full v|門脇 千鶴}（{X place|高知浜市}）が引取りを申し出。住所 {A address|高知浜市南はりま町2丁目4番6号}`,
  },
  {
    id: 'w-memo-6',
    case: 'hikarigahama',
    marked: `面談メモ（初回）
{R full p|鬼頭迅}　{P age|26}　{R phone m|090-0000-7596}
・{R org-short w|光ヶ浜運輸}を腰痛で休職→{N date|7/31}退職。離職票まだ。雇用保険 {P employment|9263-925548-0}
・母 {R full q|鬼頭鈴代}（{P dob|S47.5.30}）　うつで通院、{O hospital|松原メンタルクリニック}
・弟 {U given u|漣}　{R org-school s|光ヶ浜高校}{X class|2年}　奨学金の書類が出せない
・借金　カード {P card|4980 2353 4199 1238}　残{X sum|47万}
・免許 {P licence|901800774710}（{N date|来年6月}更新）
・「{R alias r|ふきばあ}」＝{R full r|犬伏蕗子}さん、下の階の人。夕食を分けてくれる
・{N word|迅速}に動ける制度から：{N law|生活困窮者自立支援法第6条}の住居確保給付金
・{R given p|迅}くんは「施しは嫌だ」と。{R org-short o|あしたば}の{U family v|吉良}さんなら話せるらしい`,
  },
  {
    id: 'w-email-4',
    case: 'kusabane',
    marked: `件名：【至急】{R family p|髙梨}様　ガス閉栓の件
草羽根市生活支援課　御担当者様
いつもお世話になっております。{O other|房州プロパン販売}の{U family u|椎津}でございます。
標記のお客様（お客様番号 {L number|2207-41-885}）につきまして、{N number|4か月}分のご料金が未納となっており、{N date|10月20日（火）}をもちまして閉栓の予定です。
ご契約名義　{R full p|髙梨 嘉津子}様
ご使用場所　{R address-hyphen a|草羽根市東若葉3-8-21 コーポすみれ202}
お電話　{R phone-paren t|043(000)7512}
{N date|本日}お伺いしたところ、ご子息の{R given q|琢磨}様が応対され、「市役所に相談している」とのことでした。家主の{R full r|葛巻 耕造}様にもお知らせ済みです。
なお弊社の振込先は{P bank|京葉みなと銀行　草羽根支店　当座　0017752}、お問合せは{P phone|0120-000-774}または{P email|shiizu@boshu-propane.example}まで。
{N number|7生支第402号}の照会への回答は別便にてお送りいたします。`,
  },
  {
    id: 'w-email-5',
    case: 'kazeiro',
    marked: `差出人: {R email e|marina.nukui@kazemail.example}
宛先: こども家庭センター
日時: {N date|2026/11/05} 23:48
件名: 明日の面談
{R family p|温井}です。夜分にすみません。明日の{N number|10時}ですが、{R given q|絢音}が熱を出して行けそうにないです。{O hospital|みどりこどもクリニック}に連れて行きます。
あと、{R given r|竜平}さんから養育費のことでまたLINEが来ました。ID変えたみたいで{L handle|ryu_tama0419}です。ブロックしていいですか。
弁護士の{U full u|佐分利 沙織}先生には転送しました。先生の事務所は{P email|saburi@kazelaw.example}です。
手当の番号は{R number n|児扶-33019}で合っていますか？口座は{P bank|天竜川信用金庫 緑が丘支店 普通 1170332}に変えたいです。マイナンバーは{P my-number|597747792948}です。
職場の{U family v|岩附}店長には{N word|弁当}の数が減ったら困ると言われていて、休みにくいです。
{R full p|温井 満里奈}`,
  },
  {
    id: 'w-email-6',
    case: 'narumizaki',
    marked: `Fw: 技能実習から特定技能への変更について
> {R family q|生駒}様
> {R org w|鳴水崎精密工業株式会社}　総務の{U full u|百瀬 克己}です。
> {R family p|リンブー}さんの源泉徴収票と雇用契約書を添付しました。
> 社会保険は 保険者番号{P insurer|06145510}　記号{P insured|7718}・番号{P insured|302} でした。
{N body|多文化共生課}　ご担当者様
上記、会社から届きました。私からは以下補足です。
・現住所は{R address a|鳴水崎市港南町6番12号 ハイツ汐見B-103}（〒{P postal|925-0075}）
・生年月日は{R dob-western b|1996年8月30日}。会社の書類は「8月3日」になっていて誤りです
・{R family r|モラレス}さんも同じ会社。{R given r|レティシア}さんの在留カードは{P residence-card|LB20375518EA}
・入管の様式はこちら {P url|https://forms.narubridge.example/ssw/henko?uid=775}
{N law|入管法第20条}の申請は{N date|12月10日}まで。
{R org o|NPO法人ことばの橋}　{R full q|生駒 樹里}`,
  },
  {
    id: 'w-table-4',
    case: 'tomarigi',
    marked: `見守り名簿（{X place|上泊木}地区）　{N date|R8.10.1}現在
番号｜氏名｜生年月日｜年齢｜電話｜協力員
1｜{R full p|菱沼初恵}｜{R dob-letter b|S13.3.21}｜{P age|88}｜{R phone t|0198-00-7524}｜{R full r|樫村瑞江}
2｜{U full u|十文字キク}｜{P dob|S8.1.30}｜{P age|93}｜{P phone|0198-00-7702}｜{U full v|梁川守}
3｜{U full w|乳井正蔵}｜{P dob|S15.12.5}｜{P age|85}｜なし｜{N post|民生委員}
備考1　{R family p|菱沼}宅は長男{R given q|泰三}氏同居。{R org o|社会福祉法人とまりぎ会}の配食 {N number|週3回}
備考2　{U family u|十文字}宅は{A address|泊木町大字上泊木字沢口60番地1}、鍵の保管あり
備考3　{N number|3人}とも{N body|消防署}の緊急通報装置を設置済`,
  },
  {
    id: 'w-table-5',
    case: 'hikarigahama',
    marked: `債務一覧（聞き取り）
債権者	残高	月返済	備考
{O other|筑後信販}	{X sum|312,400}	{X sum|12,000}	会員番号 {L number|8810-4472}
{O other|玄洋ローン}	{X sum|155,000}	{X sum|8,000}	契約者 {R full q|鬼頭鈴代}
{R full r|犬伏蕗子}	{X sum|30,000}	なし	口約束。返さなくてよいと
携帯電話	{X sum|41,870}	－	名義 {R full p|鬼頭　迅}　{R phone m|090-0000-7596}
給与	{R org w|光ヶ浜運輸株式会社}	最終 {N date|8/25}	社員番号 {L number|K-1182}
車	{P plate|久留米 581 つ 79-13}	ローン残あり	保証人 {U full u|下曽根 篤}
口座	{P bank|有明湾銀行 北通支店 普通 3304471}	差押え {N date|9/14}
自動車税	{N body|県税事務所}	{N number|2期}分
国民年金	{P pension|6301-982427}	免除申請中`,
  },
  {
    id: 'w-table-6',
    case: 'tsukinose',
    marked: `令和8年度 個別避難計画 一覧（抜粋）
要支援者：{R full p|榎戸 梢}　　区分：{N number|要介護2}　　被保険者番号：{P care|0000123042}
住所：{R address-suffix a|中槻瀬318番地5}　電話：{R phone t|0887-00-7547}
支援者①　{R full r|濵名 德一}（{P age|71}歳、区長）
支援者②　{R full q|榎戸 晴信}（弟）　軽トラ {P plate|高知 41 う 78-05}
支援者③　{U full u|筒井 巳喜男}　{P phone|0887-00-7719}
避難先：{N place|槻瀬小学校跡}体育館　福祉避難所：{R org f|村立槻瀬診療所}
医療機器：在宅酸素　業者 {O other|四国酸素サービス}　担当 {U family v|別役}
手帳：身体障害者手帳 {P certificate|高知県第20775号}　{N number|3級}
台帳番号：{R number n|ツ福-0086}　根拠：{N law|災害対策基本法第49条の14}`,
  },
  {
    id: 'w-form-4',
    case: 'kusabane',
    marked: `生活困窮者自立相談支援　相談受付・申込票
ID　{R number n|草生-20417}　　受付日　{N date|令和8年9月7日}
ふりがな　{R kana p|たかなし　かつこ}
氏名　{R spaced p|髙 梨　嘉 津 子}　　性別　□男性 ☑女性
生年月日　□大正 ☑昭和 □平成　{R dob-era b|26年11月2日}（{P age|74歳}）
住所　〒{P postal|260-0077}　{R address a|草羽根市東若葉３丁目８番２１号　コーポすみれ２０２}
電話　自宅 {R phone t|043-000-7512}　携帯 {R phone-dot m|090.0000.7538}
来談者　☑本人 ☑家族（氏名 {R full q|髙梨琢磨}　続柄 子　{P age|48歳}）
緊急連絡先　{U full u|曽我野 富貴枝}（妹）　{P phone|0475-00-7733}
かかりつけ　{R org f|医療法人社団草羽根ケアクリニック}
健康保険　後期高齢者医療　被保険者番号　{P insured|60678224}　保険者番号　{P insurer|39121082}
ご相談内容　☑病気や健康 ☑収入・生活費 ☑家賃の支払い
紹介元　{N post|民生委員}（{U full v|鳥海 昌代}）`,
  },
  {
    id: 'w-form-5',
    case: 'kazeiro',
    marked: `児童扶養手当 現況届（写）
証書番号　{R number n|児扶-33019}
受給者氏名　{R full p|温井 満里奈}　　生年月日　{R dob-era b|平成５年７月１４日}
個人番号　{P my-number|9388 6357 2256}
住所　{R address-hyphen a|風色市緑が丘1-15-3-305}
電話番号　{R phone-intl m|+81-80-0000-7561}
対象児童　{R full q|温井 絢音}　{P dob|平成29年5月19日}生　同居　個人番号　{P my-number|0275-5057-7653}
児童の父　{R full r|玉置 竜平}　養育費の受領　有（月{X sum|20,000円}）・無
勤務先　{R org w|有限会社ぬくもり弁当}　電話　{P phone|053-000-7746}
支払金融機関　ゆうちょ銀行　記号 {P bank|12380}　番号 {P bank|4477511}
扶養義務者　{R relative p|温井} {U given u|道夫}（父）　{N number|同居・別居}
※{N law|児童扶養手当法第28条}により{N date|8月31日}までに{N body|こども家庭課}へ提出してください。`,
  },
];
