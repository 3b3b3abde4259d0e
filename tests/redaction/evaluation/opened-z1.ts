import type { Passage } from './passage.ts';

/** Passages of part Z, file 1: written without having read the engine. */
export const openedZ1: readonly Passage[] = [
  {
    id: 'z-dialogue-1',
    case: 'minazukino',
    marked: `――では、{N number|二回目}の面談ということで。{R family p|大曽根}さん、その後いかがですか。
――{R given q|直樹}がですね、先週から食べないんです。もともと細い子で。
――お部屋からは。
――夜中に冷蔵庫を開ける音はします。{P dob|平成10年}生まれですから、もう{P age|28}ですよ。
――{R org-short w|ミナズキ精工}のお仕事は続けて。
――私ですか。あと{N number|六年}は頑張ります。父の{R given r|善造}も見てますし。あちらは昔の人で、{P age|87}。
――お父様とは別居でしたね。
――はい、{A address|水無月野市大字稲荷塚45}です。{N place|稲荷塚}の交差点のすぐ裏。ヘルパーは{O other|ケアステーションすずかけ}さんの{U family u|小松崎}さん。
――何かあったときは携帯に。
――{R phone m|090-0000-3202}、変わっていません。昼は出られないので{R given q|直樹}の方に。{P phone|080-0000-3210}。担任だった{U family v|根本}先生の番号も要りますか。
――それは結構です。{N body|保健所}の家族教室のちらしをお渡ししますね。`,
  },
  {
    id: 'z-dialogue-2',
    case: 'akaneno',
    marked: `ＣＷ：{R family p|髙倉}さん、お体の調子どうですか。
{R speaker p|髙倉}：腰がなあ。{R org-short w|茜野青果運送}の荷物でやってもうて。労災いうんですか、あれ。
ＣＷ：会社から書類は。
{R speaker p|髙倉}：課長の{U family u|辻本}いう人が「出さん」て。番号控えてます、{P phone|072-000-3211}。
ＣＷ：{N body|労働基準監督署}に一緒に行きましょか。お母さんは。
{R speaker p|髙倉}：{R given q|スミ子}はもう{P age|八十五}で、耳が遠うて。誕生日？　{P dob|昭和16年5月20日}や。
ＣＷ：妹さんには。
{R speaker p|髙倉}：{R given r|千春}は{R family r|伴野}の家に入っとるし、頼めません。大家の{U family v|杭全}さんにはもう{N number|三回}頭下げました。
ＣＷ：保険証の番号、見せてもらえますか。
{R speaker p|髙倉}：{P insured|茜12・30452}。これ、もう切れてますのん？
ＣＷ：資格は{N date|5月末}までです。{R alias o|ともし火}さんの食料、{N date|木曜}に届きますから。`,
  },
  {
    id: 'z-dialogue-3',
    case: 'namioto',
    marked: `保健師「おばんです。{R full p|櫻田ミツ子}さん、お薬飲めてますか」
{R speaker p|ミツ子}「飲んだつもりさ。{R full r|荻原弘美}さんが箱に分けてくれてる」
保健師「先生は何とおっしゃってました」
{R speaker p|ミツ子}「{O hospital|港内科}の{U family u|笠井}先生は、塩ば減らせってそればっかり」
保健師「息子さんは沖ですか」
{R speaker p|ミツ子}「{R given q|剛志}は{R org w|波音漁業生産組合}の寄合だわ。もう{P age|五十三}にもなって嫁も来ない」
保健師「お隣の電話を控えさせてください」
{R speaker p|ミツ子}「{R given r|弘美}さんなら{P phone|0164-00-3212}。組合長の{U family v|堀川}さんでもいいよ」
保健師「年金の番号はこの紙ですね。{P pension|3411-062875}」
{R speaker p|ミツ子}「それそれ。振込は{P bank|道北信用金庫波音支店の普通0327714}さ」
保健師「{R org-short o|ひと休み}の昼食会、{N date|第2水曜}です。{N place|港町会館}で、お代は{N number|三百円}」`,
  },
  {
    id: 'z-memo-1',
    case: 'kasasagizawa',
    marked: `{N date|R8.11.4}　上関・{R family p|神林}家　訪問（{N post|主査}、{N post|保健師}）
玄関に新聞{N number|4日分}。{R given p|トシヱ}さん（{R dob-letter b|S14.6.21}生、{P age|87}）は布団で返事あり、発熱なし
長男{R given q|幸司}さんは{O workplace|置賜木工}を{N date|お盆}前に退職、以来酒。{P dob|昭和39年}の早生まれ
隣の{R full r|千坂忠志}さんが灯油を入れている。「{R alias q|こう}ちゃんは昔は区長の手伝いもした」
短期入所は{R org-short f|さぎそう園}に空き{N number|1床}。介護保険 {P care|0000326118}
長女（県外）{U given u|久美子}さん {P phone|0238-00-3213} → {N date|土曜}に帰省
民生委員の{U family v|庄司}さんと合鍵の話
＊{N place|上関}の橋は{N date|11/10}まで片側通行`,
  },
  {
    id: 'z-memo-2',
    case: 'tamakishi',
    marked: `ケース検討の前に（{N post|指導主事}の走り書き）
{R number n|S-30117}／{R full q|仙石陽翔}／{R org-school s|珠岸東中}{X class|1年3組}／{P dob|H25.7.9}
欠席　4月{N number|2}→5月{N number|9}→6月{N number|17}
母＝{R given p|由香里}さん、夜勤明けで電話に出ない。勤め先は{O workplace|老健さざなみの郷}
祖父＝{R family r|國分}氏。朝{N number|7時半}に車で来る（{P plate|浜松 502 ほ 32-14}）
本人「{U nickname u|ユッケ}と同じ高校に行きたい」→ {U nickname u|ユッケ}は{O school|掛沢第二中}の子らしい
{R alias f|わかくさクリニック}の{U family v|大庭}Dr「薬は朝のうちに」
養護教諭の折返し先 {P phone|0537-00-3214}
※{N law|学校教育法施行令第20条}の通知はまだ`,
  },
  {
    id: 'z-memo-3',
    case: 'kazahikari',
    marked: `〔窓口日誌〕{N date|9月3日(木)}
{N number|10:10} {R full r|周雅琴}さん来所。{R family p|サントス}さんの付添い。
相談＝夫{R full q|久世誠一}さん（{P age|五十一}）が給料を渡さない。子は{U given u|リオ}くん、{P age|4歳5か月}、{O school|若松つぼみ保育園}。
{R given p|マリベル}さん自身は{R org-short w|カザヒカリ冷食}で週{N number|5日}。手取り{X sum|11万円}ほど。
前の住まいの大家{U full v|津嶋 勝}さんに敷金の返還を求めたい。連絡先は紙に {P phone|０９０－００００－３２１５}。
在留カードは窓口で確認、番号は記録せず。→上司の指示で追記 {P residence-card|MS70318842PA}
{R address a|風光市若松3-4-18 第一コーポ若松206}の鍵は夫が管理。
{N body|女性相談支援センター}に仮予約。{N word|マリ}ンバ教室の騒音の苦情は別件。`,
  },
  {
    id: 'z-email-1',
    case: 'kogiriyama',
    marked: `From: {U full u|井町 奈緒} <{P email|nao.imachi@tosanet.example}>
Sent: {N date|2026年10月19日 (月)} {N number|23:08}
To: 住民福祉課 ご担当者様
Subject: 百寿のお祝いの件（{R family p|﨑山}）

夜分に失礼いたします。{R given p|千代乃}の孫で、{R given q|修平}の姉にあたります。
祖母は{N date|来月3日}で満{P age|百歳}になります（戸籍では{R dob-era b|大正15年11月3日}）。
お祝いの品の送り先は{R address-suffix a|字日浦877番地}ではなく、いま居る{R alias f|やまぼうし}の方へお願いできますでしょうか。施設長の{U family v|門田}様にはお話ししてあります。
弟は{R org w|小霧山森林組合}の仕事で山に入ると電話がつながりません。急ぎは私（{P phone|080-0000-3283}）か、隣の{R full r|舘野ユキヱ}さんへ。
写真の掲載は遠慮いたします。{N body|内閣府}からの祝状も写さないでください。
--
{U family u|井町}　〒{P postal|780-3217} {A address|潮見野市桟町2-5-701}`,
  },
  {
    id: 'z-email-2',
    case: 'irohaura',
    marked: `件名: Re: Re: {R full r|瀧本結菜}さんの件
差出人: {R org-school s|潮見台小}（{N post|教頭}）
相談課　{N post|家庭児童相談員}様

お世話になっております。今朝、お父様の{R given q|達也}さんからお電話があり、{N date|来週}から実家に移るとのことでした。転出先は{A address|西碧野市桜井町字宮下31}、祖母の{R relative q|瀧本} {U given u|節子}様方です。
お母様（{R given p|シティ}さん）は{R org w|有限会社イロハ縫製}に勤めながらこちらに残るそうで、{R phone m|080-0000-3204}は母のみの番号になります。父の新しい番号は{P phone|070-0000-3218}です。
{R alias r|ゆいぽん}といつも一緒の{U nickname v|ココ}ちゃんが泣いていて、担任も心配しております。転出先の学校には生年月日（{P dob|２０１９年５月２日}）だけ伝えました。
給食費の引落し（{P bank|三河湾信用金庫 彩葉浦支店 普通 0432186}）は{N date|9月分}で止めます。
{N law|学校教育法施行令第9条}の区域外就学になる可能性も{N number|半々}です。`,
  },
  {
    id: 'z-email-3',
    case: 'minazukino',
    marked: `{U family v|海老原}です。下記を転送します。
{R given q|直樹}さんの見学は{O other|就労サポートこみち}で{N date|17日}に。本人の携帯（{P phone|080-0000-3210}）には私からかけます。住まいは{R building a|コーポ弥生102}のまま変更なし。交通費は{N number|片道240円}です。

> -----Original Message-----
> From: {R email e|ohsone.chizu@mnmail.example}
> Sent: Friday, {N date|July 10, 2026} {N number|6:52 AM}
> 件名：（なし）
>
> おはようございます。{R full p|大曽根千津子}です。
> きのう息子と話せました。{N body|ハローワーク}には行くそうです。前の会社の離職票の番号は {P employment|0806-332195-7} でした。
> 父の{R family r|八木澤}が入った{O hospital|久慈浜総合病院}の保証人の件、弟の{R relative r|八木澤} {U given u|孝行}に頼みます。{P age|五十六}で独り身なので動けます。
> 取り急ぎ。`,
  },
  {
    id: 'z-table-1',
    case: 'kazahikari',
    marked: `日時	相談者	国籍	在留・旅券	連絡先	通訳
{N date|8/3} {N number|10:00}	{R full p|マリベル・サントス}	フィリピン	{P residence-card|MS70318842PA}	{R phone m|080-0000-3208}	{U foreign u|グレース・レイエス}
{N date|8/3} {N number|11:00}	{R full r|周 雅琴}	中国	{P residence-card|ZY55102736HA}	{P phone|070-0000-3219}	{U full v|江村 敏恵}
{N date|8/4} {N number|13:30}	{U foreign w|ラム・バハドゥル・クンワル}	ネパール	旅券 {P passport|PA3220417}	{P phone|080-0000-3220}	不要
{N date|8/4} {N number|15:00}	{R full q|久世 誠一}	日本	―	1段目に同じ	不要
※1段目の住所　{R address-suffix a|若松3-4-18 第一コーポ若松206}　受付 {R number n|TB-0719}
※勤務先は{R org-short w|カザヒカリ冷食}（2名）、{O workplace|(有)北浦クリーン}（1名）
注）{N body|出入国在留管理局}の出張相談は{N date|8/20}、{N number|4枠}`,
  },
  {
    id: 'z-table-2',
    case: 'kogiriyama',
    marked: `| 区分 | 氏名 | 生年月日 | 年齢 | 連絡 |
|---|---|---|---|---|
| 本人 | {R full p|﨑山 千代乃} | {R dob-letter b|T15.11.3} | {P age|99} | {R phone t|0889-00-3209} |
| 孫 | {R full q|﨑山 修平} | {P dob|S57.6.14} | {P age|44} | {P phone|090-0000-3221} |
| 知人 | {R full r|舘野 ユキヱ} | {P dob|S18.2.8} | {P age|83} | なし |
| 孫（姉） | {U full u|井町 奈緒} | {P dob|S54.9.27} | {P age|46} | {P phone|080-0000-3283} |
| ケアマネ | {U full v|川窪 理沙} | | | {O other|居宅介護支援 霧の里} |
台帳 {R number n|8-1143}　要介護{N number|4}　後期高齢 {P insured|00430817}（保険者 {P insurer|39391172}）
入居先　{R org f|グループホームやまぼうし}　{N number|1ユニット9名}
次の確認　{N date|令和9年1月}　{N law|介護保険法第28条}の更新`,
  },
  {
    id: 'z-table-3',
    case: 'tamakishi',
    marked: `学年,組,氏名,保護者,電話,備考
1,3,{R full q|仙石陽翔},{R full p|仙石由香里},{R phone t|0537-00-3206},別室登校
1,3,{U full u|鷺坂 怜},{U full v|鷺坂 美帆},{P phone|0537-00-3222},転入 {P dob|2013.10.2}
2,1,{U foreign w|ジョアン・モラエス},{U foreign x|ルシアナ・モラエス},{P phone|080-0000-3223},{A address|珠岸市緑ヶ浜4-1 コーポ浜風7}
送迎,,{R full r|國分 昭一},,{P phone|090-0000-3224},祖父 {P age|69}
医療,,{R org-short f|わかくさ心療クリニック},,,{N date|第1・3木曜}
集計,,{R org s|珠岸市立珠岸東中学校},,,在籍{N number|412名}　不登校{N number|19名}
,,,,,{N body|珠岸市教育委員会}へ{N date|毎月5日}まで`,
  },
  {
    id: 'z-form-1',
    case: 'namioto',
    marked: `緊急小口資金　借入申込書　　　{N number|様式第1号}
申込日　{N date|令和8年12月1日}　　整理番号　{R number n|61-200458}
（フリガナ）{R katakana q|サクラダ　ツヨシ}
氏　名　{R full q|櫻田　剛志}　㊞　　☑男　□女
生年月日　{P dob|昭和48年 7月22日}　（{P age|53}歳）
現住所　〒{P postal|078-3225}　{R address a|波音町3条西7丁目12番地1}　☑持家　□借家
電　話　{R phone-paren t|0164(00)3207}　携帯　{P phone|080-0000-3226}
勤務先　{R org w|波音漁業生産組合}　勤続{N number|11年}
世帯員　母　{R full p|櫻田　ミツ子}
連帯保証人　{U full u|小甲　隆之}（従兄）　{A address|深留町東1条南4丁目6-2}
送金口座　{P bank|道北信用金庫　波音支店　普通　0327690}　口座名義　{R half-kana q|ｻｸﾗﾀﾞ ﾂﾖｼ}
民生委員　{U full v|佐々山　久恵}　印
使　途　生活費　{X sum|100,000円}　償還{N number|12回}
取　扱　{N body|波音町社会福祉協議会}`,
  },
  {
    id: 'z-form-2',
    case: 'irohaura',
    marked: `就学援助費受給申請書（{N number|令和8年度}）
{N body|彩葉浦市教育委員会}　様　　　　申請日　{N date|R8.4.15}
１　申請者　{R full q|瀧本　達也}　続柄　父　℡{P phone|070-0000-3218}
２　児　童　{R full r|瀧本　結菜}（{R kana r|たきもと　ゆいな}）　{P dob|令和元年5月2日}生　{R org s|彩葉浦市立潮見台小学校}　{X class|第1学年}
３　世　帯
　　母　{R full p|シティ・ヌルハヤティ}　{R dob-western b|1992年8月27日}　職業 {R org-short w|イロハ縫製}（パート）
　　弟　{R relative r|瀧本} {U given u|航介}　{P dob|令和5年12月24日}　{O school|みなとまち保育園}
４　住　所　{R address a|彩葉浦市潮見台2番9号 グリーンハイツ潮見304}
５　振込先　{P bank|三河湾信金彩葉浦支店 普通 0432186}（児童手当と同じ）
６　理　由　□生活保護　☑児童扶養手当　証書 {P certificate|第32271号}
７　個人番号（申請者）　{P my-number|062264457594}
民生委員所見欄（{U full v|夏目坂 弘}）　印
{N law|学校教育法第19条}による`,
  },
  {
    id: 'z-form-3',
    case: 'akaneno',
    marked: `収　入　申　告　書
{N body|茜野市福祉事務所長}　あて　　　　　{N date|令和8年10月5日}
住所　{R address-hyphen a|花園町6-11-4 ハイム花園501}
氏名　{R full p|髙倉　和彦}　印　　生年月日　{R dob-slash b|1964/2/13}
1　働いて得た収入　{O workplace|(株)浪速ロジスティクス}　日雇　{N number|9日}　現場長 {U family v|城山}
2　年金　母　{R full q|髙倉　スミ子}（{P age|85}）　基礎年金番号 {P pension|4213-558026}　偶数月
3　仕送り　{R full r|伴野　千春}より　{X sum|5千円}
4　保険の解約返戻金　証券番号 {L number|77-3228194}　なし
5　口座　ゆうちょ銀行　記号 {P bank|14090}　番号 {P bank|32281051}
6　その他　家主の{U family u|杭全}さんから一時借入
連絡先　{R phone m|070-0000-3205}
{N law|生活保護法第61条}（届出の義務）　{N number|裏面}にも記入`,
  },
];
