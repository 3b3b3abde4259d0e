import type { Passage } from './passage.ts';

/** Passages of part AA, 1: written without having read the engine. */
export const heldOutAA1: readonly Passage[] = [
  {
    id: 'aa-dialogue-1',
    case: 'akagakihara',
    marked: `相談員：お待たせしました。{R family p|設楽}さん、今日はお一人ですか。
{R speaker p|設楽}：はい。{R given q|健吾}は寝ています。夜勤明けなので。
相談員：{R org-short w|アカガキ電装}の夜勤は続いているんですね。
{R speaker p|設楽}：それが先月で切られて、今は{O workplace|ヤマセ冷凍}の仕分けです。紹介してくれたのが、前の班長の{U family u|猪鼻}さん。
相談員：その方の連絡先は。
{R speaker p|設楽}：ええと、{P phone|080-0000-8110}。会社は{P phone|0294-00-8111}です。
相談員：息子さん、年はおいくつでしたか。
{R speaker p|設楽}：{P age|23歳}です。平成15年……{P dob|平成15年1月22日}。
相談員：お父さんの{R full r|舘林忠雄}さんには話しましたか。
{R speaker p|設楽}：言ってません。{R family r|舘林}は怒ると手がつけられないので。
相談員：分かりました。{N body|年金事務所}の件は{N date|来月10日}までに決めましょう。番号札は{N number|27番}のままで結構です。`,
  },
  {
    id: 'aa-dialogue-2',
    case: 'kuresaka',
    marked: `SC「{R given q|陽向}さん、{R org-school s|呉坂第二中}に行けない日は何をしてる？」
生徒「ゲーム。{U nickname u|むぎ茶}って子と。会ったことはない」
SC「その子は何歳か知ってる？」
生徒「{P age|十九}って言ってた。電話番号も教えてくれた。{P phone|070-0000-8113}」
（ここで母が入室）
母「{R given p|由紀}です、すみません遅れて。{R family r|石動}の父が倒れて、{O hospital|北陸浜病院}に運ばれたんです」
SC「おじいさんの{R given r|昭夫}さんが。おいくつですか」
母「{P age|72}です。保険証、これで合ってますか。記号番号は{P insured|呉教 31・5082}」
SC「拝見しました。{R alias f|こもれび診療所}の予約はどうしますか」
母「{U family v|枡野}先生に変えてもらいます。{N number|2週間}先でも構いません」
SC「では{N date|木曜}に{N place|駅南}公民館で」`,
  },
  {
    id: 'aa-dialogue-3',
    case: 'hamayujima',
    marked: `保健師　{R given p|盛徳}さん、{N date|一昨日}の血圧、どうでした。
本人　高かったさ。{N number|160}くらい。{R given q|ミツ}が測ってくれた。
保健師　お薬は{O hospital|前里クリニック}の{U family u|砂川}先生から出ていますね。
本人　うん。車がないから、{R given r|美咲}が{P plate|沖縄 583 わ 81-15}で連れて行く。
保健師　お孫さんの{R family r|與那嶺}さんには、今どちらに電話すればいいですか。
本人　{P phone|080-0000-8114}。昼は{R org-short w|浜木綿製糖}にいるよ。
保健師　後期高齢の保険証、番号が{P insured|20816439}ですね。年は{P age|86}。
本人　そうそう。{R org-short o|ゆいの浜}の弁当は毎日来てる。
保健師　次は{N post|主任介護支援専門員}と一緒に来ます。{N law|介護保険法}の更新がありますから。
本人　{U given v|カメ}おばーの家にも寄ってくれ。隣の隣。`,
  },
  {
    id: 'aa-memo-1',
    case: 'komeoka',
    marked: `7/3(金) 家庭訪問 10:20–11:05
・{R full p|飯髙義信}（{R dob-letter b|S41.1.30}）在宅。髭伸び、室内は酒瓶{N number|十数本}
・母 {R given q|トミ子}さんは{O other|ショートステイ藤の木}。戻りは{N date|7/8}
・{R org-short w|米岡倉庫}は6月末で退職扱い（本人は知らず）。総務の{U family u|角谷}さん {P phone|0234-00-8116} に確認済
・傷病手当の申請、健保の記号番号 {P insured|41020816-337}
・家賃の引落口座 {P bank|羽黒銀行米岡駅前支店 普通 0816224}、残高ほぼゼロ
・{R full r|島嵜理恵}さん（元妻）に子の養育費{X sum|3万円}未払い3か月
・次男{U given v|颯士}くん {P age|16}、{O school|米岡翔洋高校}を休みがち
・生保の申請は保留。{N law|法第4条}の補足性は説明した
→ {N date|7/10} 再訪。{N post|査察指導員}同行`,
  },
  {
    id: 'aa-memo-2',
    case: 'suimondo',
    marked: `【引継】{R full p|アリーネ・モウラ}さん世帯
{R address-suffix a|東新町2丁目6番地 市営東新団地4棟303号}。隣室 304 の{U full u|月岡 久美}さんが音の苦情（{P phone|0533-00-8117}）。
夫 {R full q|鎌足浩一}さんは単身赴任で{N place|四日市}。携帯番号が変わり {P phone|090 0000 8118}。
長男 {R given r|ルーカス}くん、{R org-school s|東新中}2年、{P dob|2012/4/3}生。日本語は日常会話なら可。
本人の在留カード {P residence-card|AB08164402CD}、次の更新は{N date|R9.2}。
{R org-short w|ミナト樹脂}を{N date|8月20日}で雇止め。離職票の被保険者番号は{P employment|2308-118164-5}。
ハローワークの通訳は{U foreign v|エリカ・ソウザ}さん。
家賃減免申請書は{N number|様式第3号}、市営住宅条例{N law|第16条}。`,
  },
  {
    id: 'aa-memo-3',
    case: 'tokusahara',
    marked: `{R kana p|あんねん}{R given p|克彦}さん、と付箋にあるが正しくは{R full p|安念克彦}さん（{R number n|T4-00871}）。
モニタリング {N date|9/2} 実施。
1) {R org-short f|とくさ工房}には週{N number|4日}通えている。工賃{X sum|14,200円}
2) 母 {R full q|安念八重}さん {P age|80歳}、腰痛悪化。ヘルパー希望
3) 療育手帳 {P certificate|第B-08165号}、受給者証 {P certificate|1620008119} は来月末まで
4) 通帳は成年後見人の{U full u|四方田 篤}司法書士が管理。事務所 {P phone|076-000-8120}
5) アパートの管理人 {R family r|鍵和田}さんから、夜中に水を流し続けるとの話
6) 友だちの{U nickname v|ヤスベエ}に金を貸した？ 要確認
{N body|市障害福祉課}へ{N number|区分3}の再認定を相談すること。`,
  },
  {
    id: 'aa-email-1',
    case: 'hozukidai',
    marked: `From: {R org-school s|灯南小} {N post|教頭}
To: こども家庭センター {N post|統括支援員}様
Subject: 【取扱注意】3年生児童について

いつも連携いただきありがとうございます。
本校（{R org s|鬼灯台市立灯南小学校}）3年、{R full q|祖父江航汰}について共有します。
・{N date|6月4日}朝、左の腕に痣。本人は「{R given r|達也}さんに引っぱられた」と話しました。
・母の{R given p|麻衣}さんへは養護教諭の{U family u|鮎沢}から{R phone m|080-0000-8104}に架電、つながらず。
・緊急連絡先の祖母 {R relative r|梶浦} {U given v|節子}様（{P phone|052-000-8121}）は県外です。
・学年費の引落しは{P bank|ほおずき信金 本店 普通 0812251}で、{N number|2か月分}が不能でした。
なお、{R family r|梶浦}さんの車（白のワゴン、{P plate|尾張小牧 300 せ 8・12}）を校門前で見かけた職員がおります。
{N law|児童虐待防止法第6条}の通告としてお扱いください。`,
  },
  {
    id: 'aa-email-2',
    case: 'akagakihara',
    marked: `差出人 {R email e|chizuru.shitara@akamail.example}
件名 Re: 書類の件
受信 {N date|2026年7月28日} {N number|23:14}

おそくにすみません、{R family p|設楽}です。
たのまれていた番号です。
年金の番号 {P pension|5081-244173}
銀行 {P bank|ひたち野銀行 赤柿支店 普）1208122}　名義は{R katakana p|シタラ チヅル}
{R given q|健吾}の国保は{P insured|赤国 10・08124}と書いてあります。
妹の{U full u|祝井 沙也加}が保証人になってもいいと言ってます。{P age|44}歳、看護助手です。電話は{P phone|０８０-００００-８１２３}。
大家の{U family v|鵤}さんには、まだ言わないでください。
あと{R address-hyphen a|柳町3-11-5-202}あてに届いた赤い紙は{N body|水道局}のでした。
印鑑は{N number|2つ}持っていきます。`,
  },
  {
    id: 'aa-email-3',
    case: 'tokusahara',
    marked: `各位（Bcc）
{R org f|就労継続支援B型事業所とくさ工房}　サービス管理責任者の{U family u|神前}です。

利用者 {R full p|安念克彦}様の件、{N date|9月30日}の担当者会議の前に資料を送ります。
1. 送迎は朝{N number|8時40分}、{R building a|ヴィラ緑ヶ丘101}の駐輪場前に変更
2. お母様（{R given q|八重}様）が{O hospital|木賊原整形外科}に入院される間、食事は{O other|配食ひかり}が届けます（担当{U full v|栃折 光男}様）
3. ご本人のメール {R email e|annen.k@tokusa-net.example} は迷惑メールが多く、当面は使わないでください
4. 診察券番号 {L number|0081-2240}、自立支援医療の受給者番号 {P certificate|7081224}
添付のパスワードは別便。ご不明な点は {P email|kanzaki@tokusakobo.example}、または {P phone|076-000-8197}（内線{N number|12}）まで。
{N law|障害者総合支援法施行規則}の様式は変わっていません。{R given p|克彦}様は{P age|54歳}です。`,
  },
  {
    id: 'aa-table-1',
    case: 'nukumizawa',
    marked: `見守り対象者　湯ノ入地区（{N date|R8.10.1}現在）
番号	氏名	生年月日	電話	緊急連絡先	備考
1	{R full p|三瓶　キヨ}	{R dob-letter b|S13.2.11}	{R phone t|0237-00-8103}	{R full q|三瓶　敏郎}（長男）	{N number|要介護1}、{P care|0000812603}
2	{R full r|若生　初枝}	{P dob|S20.7.19}	{P phone|0237-00-8128}	{R relative r|若生} {U given u|一馬}（甥・{P phone|090-0000-8129}）	軽トラ運転
3	{U full v|佐竹林 マツヨ}	{P dob|T15.12.1}	なし	{N post|民生委員}	百寿祝{N date|12月}
4	{U full w|鈴掛 常吉}	{P dob|昭17.3.28}	{P phone|0237-00-8130}	{R org-short f|ぬくみの里}	ペースメーカー
（注）1番の住所は{R address-suffix a|湯ノ入字滝下214-2}に訂正。{N place|滝下}橋の冬期通行止めに注意。{R number n|4500716}は世帯番号。`,
  },
  {
    id: 'aa-table-2',
    case: 'komeoka',
    marked: `| 項目 | 内容 | 確認 |
|---|---|---|
| 世帯主 | {R full p|飯髙 義信}（{R half-kana p|ｲｲﾀﾞｶ ﾖｼﾉﾌﾞ}） | 済 |
| 生年月日 | {R dob-western b|1966年1月30日}（{P age|60}） | 免許証 {P licence|448108131020} |
| 同居 | 母 {R full q|飯髙 トミ子}　{P dob|昭和14年5月6日} | 介護証 {P care|0000813144} |
| 住所 | {R address a|米岡市旭町1丁目20番15号 旭荘8号室} | 家賃{X sum|29,000円} |
| 大家 | {U full u|丑込 善一郎}　{P phone|(0234)00-8131} | 滞納{N number|3か月} |
| 勤務先 | {R org w|米岡倉庫株式会社} | 離職 |
| 口座 | {P bank|最上川信用組合 旭町支店 普通 8132016} | 写し有 |
| 支援団体 | {R alias o|ひだまりの輪}　{U family v|海老沢}氏 | ― |
| 根拠 | {N law|生活保護法第29条} | {N number|7福総第118号} |`,
  },
  {
    id: 'aa-table-3',
    case: 'hozukidai',
    marked: `ケース一覧（{N date|7月}進行管理）
児童／保護者／所属／TEL／状況
{R full q|祖父江航汰}／{R full p|祖父江麻衣}／{R org-school s|灯南小}3年／{R phone-dot m|080.0000.8104}／在宅、月{N number|2回}面接
{U full u|卯月 凛音}／{U full v|卯月 剛}／{O school|みどり幼稚園}／{P phone|090-0000-8132}／母が家出
{U full w|春日井 来夢}／祖母 {U full x|春日井 和世}（{P age|66}）／未就学 {P dob|R4.2.19}／{P phone|0568-00-8133}／一時保護解除
{U full y|レ・ミン・チャウ}／{U full z|レ・ヴァン・フック}／{O school|鬼灯台ひがし保育園}／{P phone|080 0000 8134}／在留期限{N date|11/30}
母子手帳番号：{R family p|祖父江} No.{P certificate|20813}
※ {R initials r|K.T.}氏の同居は未確認。{N body|警察署}照会{N number|1件}`,
  },
  {
    id: 'aa-form-1',
    case: 'suimondo',
    marked: `外国人住民相談カード　No.{N number|0418}
名前 Name　{R romaji p|ALINE MOURA}（{R full p|アリーネ・モウラ}）
生年月日　{R dob-western b|1989年5月14日}　　年齢　{P age|37}
国籍　{N place|ブラジル}　　在留カード番号　{P residence-card|AB08164402CD}
住所　〒{P postal|441-8135}　{R address a|水門戸市東新町2丁目6番地 市営東新団地4棟303号}
電話　{R phone m|080-0000-8106}　ＬＩＮＥ　{L handle|aline_m89}
家族　夫 {R full q|鎌足浩一}　子 {R full r|ルーカス・モウラ}（{R org s|水門戸市立東新中学校}）
仕事　{R org w|有限会社ミナト樹脂}（派遣元 {O workplace|スタッフ三河}）
保険　☑国保　記号・番号 {P insured|水戸国 08・136}　□社保
パスポート　{P passport|FZ813602}
紹介者　{U foreign u|ジウソン・リマ}　{P phone|070-0000-8136}
相談内容　税の督促（{N body|県税事務所}）　{N word|通訳}　要
同意　{N date|2026.8.25}`,
  },
  {
    id: 'aa-form-2',
    case: 'hamayujima',
    marked: `成年後見制度利用支援事業　申請書（第1号様式）
浜木綿島村長　殿　　{N date|令和8年11月2日}
１　本人
　　フリガナ　{R katakana p|カデカル　セイトク}
　　氏　　名　{R full p|嘉手苅　盛徳}
　　生年月日　{R dob-era b|昭和15年6月23日}（{P age|満86歳}）
　　住　　所　{R address a|浜木綿島村字前里77番地1}
　　電　　話　{R phone-paren t|0980(00)8108}
　　個人番号　{P my-number|4812 0630 5175}
２　申請者（続柄　孫）
　　氏　　名　{R full r|與那嶺　美咲}　㊞　{P dob|昭和57年9月17日}生
　　住　　所　〒{P postal|901-8137}　{A address|南風浦市宮平町3丁目5番12号 ラメール宮平602}
　　携　　帯　{P phone|０９０（００００）８１３８}
３　候補者　{U full u|大工廻 正樹}（社会福祉士　登録番号 {L number|第081392号}）
４　費用の口座　ゆうちょ　記号 {P bank|17089}　番号 {P bank|08139641}
５　添付　診断書 {N number|1通}、{N law|民法第7条}の申立書の写し`,
  },
  {
    id: 'aa-form-3',
    case: 'nukumizawa',
    marked: `緊急通報装置貸与申請書
申請年月日：{N date|令和8年10月15日}
対象者氏名：{R full p|三瓶キヨ}　　性別：女
ふりがな：{R kana p|さんぺい きよ}
住所：{R address-hyphen a|湯ノ入字滝下214-2}
電話番号：{R phone t|0237-00-8103}（NTT 加入 {N word|有}）
後期高齢者医療被保険者番号：{P insured|08140327}
主治医：{O hospital|温見沢国保診療所}　{U full u|柏崎 重之}
持病：高血圧、白内障
協力員（1）{R full r|若生初枝}　{P age|81歳}　徒歩{N number|3分}
協力員（2）{U full v|佐竹林 武}　{P phone|090-0000-8140}　{P age|５９歳}
鍵の預り：{R given q|敏郎}（長男）・町社協
利用料の口座：{P bank|ＪＡおきたま湯ノ入支店　普通　0081407}
※{N law|温見沢町緊急通報体制整備事業実施要綱第5条}`,
  },
];
