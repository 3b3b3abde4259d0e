import type { Passage } from './passage.ts';

/** Passages of batch N, part 1: written without having read the engine. */
export const openedN1: readonly Passage[] = [
  {
    id: 'n-dialogue-1',
    case: 'hinatsuzaka',
    marked: `司会：{R full p|楪 千鶴子}さん、{P age|七十歳}。息子の{R given q|蒼介}さんは{R org-short w|日夏坂製麺}を休職中です。
{X speaker|楪}：息子は夜中ずっと起きてまして。
支援員：{R alias q|そう}ちゃんと呼ばれると怒るとか。
{X speaker|楪}：兄の{R relative q|楪} {U given v|啓太郎}が{N date|正月}に来たときだけ話しました。
司会：{U family u|蟹江}先生（{O hospital|みどり坂こころのクリニック}）の意見は{N date|次回}までに。
支援員：{N place|緑が丘}公園の散歩から始めます。
司会：受給者証の番号は{P certificate|0417-20883}でした。`,
  },
  {
    id: 'n-dialogue-2',
    case: 'hokage',
    marked: `先生：{R full q|鵜沢陸翔}くん、{R org-short s|第二小}に来たのは今月三日です。
通訳：お母さんの{R given p|ハイン}さんは朝四時から{R org-short w|マルウ水産}で働いています。
{R speaker p|ハイン}：子どもは、{U foreign u|リエン}さんの家で待つ。
先生：{R alias q|りっ}くんの担任は教諭の{U family w|安西}です。
通訳：父の{R full r|鵜沢克己}さんの電話は{P phone|０７０－００００－９１３５}。
先生：{N law|学校教育法第19条}の援助は申請済み。{N place|港町}の分団で登校します。`,
  },
  {
    id: 'n-dialogue-3',
    case: 'mineoka',
    marked: `保健師：{R family p|柏葉}さん、奥さんの{R given q|フミエ}さんは{R org-short f|あかげら}に慣れましたか。
{R speaker p|留吉}：なんも、まだだわ。孫の{R given r|亮}が{R org-short w|峰丘乳業}の帰りに寄ってくれる。
保健師：{U full u|榎並 智草}さんという方から{P phone|011-000-8207}で問い合わせが。
{R speaker p|留吉}：姪だ。{A address|江別津市野幌東町14-6}にいる。
保健師：{P age|96歳}のお祝いは{N date|11月}に{N body|町役場}から届きます。{N word|柏葉}もちも出ます。`,
  },
  {
    id: 'n-dialogue-4',
    case: 'amagoi',
    marked: `民生委員：{R full p|菅生貞子}さんとこの{R alias q|ペイ}さんが、また車をぶつけました。
係長：{P plate|徳島 580 さ 41-07}ですね。
民生委員：はい。{R full r|土倉奈緒}さんの塀です。{R family r|土倉}さんは怒ってません。
係長：保険は{O other|あわの里共済}、証券番号{L number|AS-40718826}。
民生委員：修理は{O shop|ひかり自動車整備}の{U family u|蔭山}さんに。
係長：{N place|土倉}峠の道は{N date|四月}まで通れません。`,
  },
  {
    id: 'n-dialogue-5',
    case: 'yanaginose',
    marked: `{R speaker q|仲宗根}：わんは{R full q|仲宗根盛吉}、{R dob-era b|昭和22年3月17日}生まれ。
職員：妻の{R full p|ヤン・リーホア}さん、通称{R alias p|楊麗華}さんですね。
{R speaker q|仲宗根}：娘の{R given r|カナ}は{R org-school s|柳之瀬小}。担任は{U family u|比屋根}先生。
職員：{R org-short o|ゆいの輪}の{U given v|美咲紀}さんが迎えに行きます。
{R speaker q|仲宗根}：{N place|前原}のバス停で待つさ。{N word|かな}らず。`,
  },
  {
    id: 'n-dialogue-6',
    case: 'akitsukawa',
    marked: `（録音起こし）
A　{R full p|東雲大樹}さんは{R org-short o|みちしるべ}の相談会で{R family p|東雲}ですと名乗りました。
B　母の{R given q|美津江}さん、{P age|68}歳？
A　はい、{P dob|昭和33年4月2日}生まれ。{R address-suffix a|栄町2丁目7番15号}です。
B　{R org w|株式会社アキツ物流}の社宅を出て、{U nickname u|ケンジ兄}の部屋にいたと。
A　{U full v|須賀川 憲嗣}さんのこと。{L handle|@kenji_skg77}でつながったらしい。
B　{N word|東雲}の空、じゃない、{N place|東雲}橋の下で寝た日もある。`,
  },
  {
    id: 'n-memo-1',
    case: 'kurumidani',
    marked: `{R full q|瀧澤善八}宅　{N date|R8.10.6}　{N number|14時}
妻{R given p|眞佐子}（{R dob-letter b|S14.2.11}）同席、隣人{R full r|髙﨑恵吾}あり
・{R alias q|ぜん}さん転倒、{O hospital|千曲野整形外科}へ。{U family u|依田川}医師
・長女{U given v|登紀江}（{A address|上田原市常磐城6-2-19}）来週帰省
・介護保険　{P care|0000418273}
・{N place|上平}公民館の段差、{N body|県建設事務所}に伝える`,
  },
  {
    id: 'n-memo-2',
    case: 'isonohama',
    marked: `訪問記録　{R full p|宮園ハル}様　要介護３
長男{R given q|健一郎}氏より聴取。孫{R full r|宮園千尋}（旧姓 {R old-name r|有村千尋}）は看護師。
主治医　{R org-short f|はまべクリニック}　{U family u|迫田}Dr
年金は{P bank|鹿之島銀行浜端支店 普通 2204173}へ。基礎年金番号 {P pension|4417-208836}
緊急連絡　{R phone t|0994-00-3361}、{P phone|099-000-5520}（{U given v|トヨ子}さん・実妹）
{N word|はる}かに歩ける日もあり。{N date|6/1}再訪。`,
  },
  {
    id: 'n-memo-3',
    case: 'tobiume',
    marked: `家庭訪問メモ。{R family p|五百旗頭}さん（{P age|42才}）は玄関先のみ。{R given q|湊}さんは不在。同居の{R full r|マリア・サントス}さんが「{R given q|湊}は{O shop|カラオケ空海}」と。{R org-school s|飛梅中}の{U family u|古賀野}先生に{N number|18時}連絡。祖母{R relative p|五百旗頭} {U given v|菊}さんの家は{A address|太宰川市五条2-8-4}。住所変更の届は{N law|住民基本台帳法第22条}。{N place|天神通}商店街の防犯カメラは{N body|商工会}が管理。`,
  },
  {
    id: 'n-memo-4',
    case: 'shirakabeno',
    marked: `相談受付　シ番号　{R number n|シ-0719-22}
{R full p|國廣惠美}さん（{R dob-western b|1990年8月15日}生）
・{R org-short w|白壁野呉服店}を{N date|3月末}で雇止め。雇用保険 {P employment|4208-331907-6}
・カードローン契約番号{L number|7719-00432-8}
・母{R given q|櫻子}さんと折合い悪い。元夫{U full u|蓑島 隼斗}（{O workplace|瀬戸路鋼業}）
・家主{U family v|赤銅}さんに滞納{X sum|12万円}
・{N word|恵}方巻、{N place|国広}町の抽選会`,
  },
  {
    id: 'n-memo-5',
    case: 'akitsukawa',
    marked: `引継　{R full p|東雲　大樹}／携帯{R phone m|080-0000-2746}
手帳　精神障害者保健福祉手帳 {P certificate|第30418号}　2級
受給者証　{P certificate|2204417}
{R org o|NPO法人みちしるべ}{U full u|砥上 実乃里}相談員が通院同行。
{R building a|ハイツ若葉302号室}の鍵は母{R full q|東雲 美津江}さん。大家{U given v|幸四郎}さんは{P phone|03-0000-7752}。
家計表は{N number|様式第4号}。{N place|秋津川}河川敷清掃{N date|9月13日}。`,
  },
  {
    id: 'n-memo-6',
    case: 'amagoi',
    marked: `{N date|2/18}午後、{R org-short f|土倉内科}から電話。{R full p|菅生 貞子}様（番号{R number n|77120934}）薬を{N number|二週間}取りに来ず。息子{R full q|菅生一平}様応答なし。近所の{R given r|奈緒}様に様子見を依頼→在宅。孫{U given u|凛々花}ちゃん（{P age|5歳}、{O school|あまごいひばり園}）が留守番していた由。{R address a|雨乞町大字雨乞甲733番地}へ訪問、{N post|保健師}同行。{N place|菅生}沼の水位注意報。
介護保険 {P care|0000830417}、後期高齢者医療 被保険者番号 {P insured|83004177}`,
  },
  {
    id: 'n-email-1',
    case: 'hokage',
    marked: `件名：{R full q|鵜沢陸翔}さんの件（至急）
帆影市こども家庭課　御中
{R org s|帆影市立第二小学校}です。母{R full p|グエン・ティ・ハイン}様の在留カード{P residence-card|UH40718253EA}の更新が近づいています。
通訳は{U foreign u|ファム・クアン}さん（{P email|quang.pham@tsuyaku.example}）。
勤務先{R org w|有限会社マルウ水産}の{U family v|浅海}専務も同席希望。
{N date|11月20日}{N number|15:30}、{N place|本庁舎3階}でいかがでしょうか。{N number|７帆こ第204号}参照。`,
  },
  {
    id: 'n-email-2',
    case: 'shirakabeno',
    marked: `From: {R email e|k.megumi@swmail.example}
To: {X email|kurashi@city.shirakabeno.example}
担当さま　{R variant p|國廣恵美}です。母の{R given q|櫻子}が退院しました。{O hospital|鷺羽総合病院}の{U family u|児島田}さんという相談員さんが親切でした。
新しい口座は{P bank|備後信用金庫 大手前支店（普）0318842}です。携帯は{R phone m|070-0000-8834}のまま。
ブログ {P url|https://megu-diary.example/kakeibo}
{N date|8月15日}はお休みですか。{N word|桜}餅を買って行きます。`,
  },
  {
    id: 'n-email-3',
    case: 'hinatsuzaka',
    marked: `{R full p|楪千鶴子}様の長男様について（返信）
{N post|産業医}の{U full u|梶ヶ谷 由良}です。{R org w|日夏坂製麺株式会社}の総務、{U family v|鳥飼}とともに面談しました。{R full q|楪蒼介}様の社員番号は{L number|N-20417}、健康保険は記号{P insured|408}・番号{P insured|1173}（枝番02）、保険者番号{P insurer|06280417}です。
返信は{R email e|yuzuriha.s@hnmail.example}にもお願いします。
{N law|労働安全衛生法第66条の8}に基づく面接です。{N number|残業45時間}。`,
  },
  {
    id: 'n-email-4',
    case: 'tobiume',
    marked: `飛梅市教育相談室　様
{O school|学習塾あすなろ館}の{U full u|諸岡 匡平}と申します。{R full q|五百旗頭湊}君の月謝が{N number|三か月}滞っています。お母様の{R given p|環}様は{R phone t|092-000-6483}に出られません。
同居の{R romaji r|Maria Santos}様にメール（{P email|m.santos82@latmail.example}）しましたが返事がありません。
{R address a|飛梅市天神通4丁目1番30号}へ伺ってもよいでしょうか。
{N body|文部科学省}の通知{N date|令和6年3月29日}付は読みました。
予備の電話 {P phone|(092)000-1874}、{P url|http://asunaro-juku.example/kyosuke}`,
  },
  {
    id: 'n-email-5',
    case: 'yanaginose',
    marked: `ゆいの輪　事務局　各位
{R org o|一般社団法人ゆいの輪}で支援中の{R full r|仲宗根カナ}さんの書類です。
父 {R full q|仲宗根盛吉}　電話 {R phone-intl t|+81-98-000-1576}
母 {R romaji p|YANG Lihua}　旅券 {P passport|EJ4071825}
個人番号 {P my-number|1234 5678 9018}（取扱注意）
後見人候補 {U full u|新垣島 朝恵}弁護士　{A address|那覇浜市樋川3-11-2 琉風ビル4F}
{N place|柳之瀬}漁港まつりは{N date|10月4日}。`,
  },
  {
    id: 'n-email-6',
    case: 'mineoka',
    marked: `お世話になります。{R org f|グループホームあかげら}です。{R full q|柏葉フミエ}様の面会の件、{R given r|亮}様からお申込みがありました。{R full p|柏葉留吉}様も同行予定。送迎は{O other|しらかば交通}の{U given u|一徳}さん、車両{P plate|帯広 330 は 7-15}です。利用者番号{L number|0417-B}。費用はゆうちょ銀行 記号{P bank|19040} 番号{P bank|20417731}へお振り込みください。
{N body|峰丘町議会}の見学は{N date|9月}に延期、{N number|定員9名}です。`,
  },
  {
    id: 'n-table-1',
    case: 'kurumidani',
    marked: `氏名	続柄	生年月日	電話
{R full p|瀧澤眞佐子}	妻	{R dob-slash b|1939/02/11}	{R phone t|0267-00-8125}
{R full q|瀧澤善八}	本人	{P dob|S12.7.7}	{R phone t|0267008125}
{R full r|髙﨑恵吾}	隣人	-	{P phone|090-0000-1183}
{U full u|瀧川 登紀江}	長女	{P dob|昭和40年9月1日}	{P phone|0268-00-2254}
合計	{N number|4名}	{N date|10/6}現在	-
{U full v|依田川 紗弥}	担当	{P age|41歳}	{P phone|０２６７－００－３３１９}`,
  },
  {
    id: 'n-table-2',
    case: 'akitsukawa',
    marked: `日時	発言者	内容
{N date|5/11} {N number|9:00}	{R given p|大樹}	{R org-short w|アキツ物流}の面接を断った
{N date|5/12} {N number|13:00}	{R family q|東雲}母	{R alias p|だい}ちゃんに{X sum|3万円}渡した
{N date|5/14} {N number|10:30}	{R org-short o|みちしるべ} {U family u|砥石}	家計の相談
{N date|5/15} {N number|16:00}	{U full v|鹿持 広毅}	保証人を断る`,
  },
  {
    id: 'n-table-3',
    case: 'tobiume',
    marked: `組	出席番号	氏名	保護者	備考
2-3	{X number|14}	{R full q|五百旗頭 湊}	{R full p|五百旗頭 環}	欠席{N number|31日}
2-3	{X number|15}	{U full u|生駒坂 七海}	{U full v|生駒坂 志郎}	給食費未納
2-3	{X number|16}	{U full w|江里 奏汰}	-	{A address|飛梅市松崎1-9-2}
学校　{R org-school s|飛梅中学校}　整理番号　{R number n|1102-0457}`,
  },
  {
    id: 'n-table-4',
    case: 'amagoi',
    marked: `区分,名称,番号,受付
受給者証,{R full p|菅生貞子},{P certificate|0083004172},{N date|4/1}
診察券,{R full q|菅生一平},{L number|25-00418},{N date|4/1}
保険証,{R given r|奈緒},{P insured|雨・00417・01},{N date|4/2}
医療機関,{R org f|医療法人杉の子会土倉内科},{P phone|0883-00-7714},{N date|4/2}
根拠,{N law|高齢者の医療の確保に関する法律第50条},{N number|告示第12号},-`,
  },
  {
    id: 'n-table-5',
    case: 'isonohama',
    marked: `No	ふりがな	氏名	住所
1	{R kana p|みやぞの はる}	{R full p|宮園ハル}	{R address a|磯之浜町字浜端1204番地2}
2	{R kana q|みやぞの けんいちろう}	{R full q|宮園健一郎}	{R address-hyphen a|磯之浜町浜端1204-2}
3	{U kana u|さこだ ゆうぞう}	{U full u|迫田 雄蔵}	{A address|磯之浜町字松原77番地}
4	{U kana v|はまざき みや}	{U full v|浜碕 美弥}	{A address|肝付浦町前田2210}
{N number|全4件}、{N place|宮園}地区は来月`,
  },
  {
    id: 'n-table-6',
    case: 'hokage',
    marked: `受付	本人	勤務先	在留資格	期限
{N number|1}	{R romaji p|NGUYEN THI HANH}	{R org w|（有）マルウ水産}	{N word|特定技能}	{N date|2027/3/31}
{N number|2}	{U foreign u|チャン・ヴァン・ミン}	{O workplace|帆影冷凍センター}	{N word|技能実習}	{N date|2027/5/9}
{N number|3}	{U romaji v|LE THI MAI}	{O workplace|喫茶うみどり}	{N word|留学}	{N date|2028/4/1}
連絡　{R phone-dot m|090.0000.5582}　子　{R full q|鵜沢　陸翔}`,
  },
  {
    id: 'n-form-1',
    case: 'hinatsuzaka',
    marked: `住居確保給付金　申請書
フリガナ　{R katakana q|ユズリハ　ソウスケ}
氏名　{R spaced q|楪　　蒼　介}
生年月日　{P dob|平成元年12月3日}（{P age|37歳}）
現住所　〒{P postal|670-0417}　{R address a|日夏坂市緑が丘3丁目12番8号 コーポ柊205}
世帯主　{R full p|楪千鶴子}（{R dob-era b|昭和31年5月8日}）
電話　{R phone t|0792-00-4417}
不動産業者　{O other|さくら坂ハウジング}　担当 {U family u|室積}
{N number|様式第1号（第6条関係）}`,
  },
  {
    id: 'n-form-2',
    case: 'isonohama',
    marked: `要介護認定申請
被保険者　{R full p|宮園　ハル}　{R katakana p|ミヤゾノ　ハル}
被保険者番号　{P care|0000725514}　整理番号 {R number n|4610028}
生年月日　大・{R dob-era b|大正15年6月1日}
申請者　{R full q|宮園　健一郎}（長男）
主治医　{U full u|迫水 義一}　{R org f|医療法人潮会はまべクリニック}
提出先　{N body|磯之浜町長}　{N law|介護保険法第27条第1項}`,
  },
  {
    id: 'n-form-3',
    case: 'mineoka',
    marked: `運転免許自主返納届
氏名　{R full p|柏葉　留吉}
生年月日　{R dob-era b|昭和5年1月20日}
住所　{R address a|峰丘町北5条西3丁目2番地}
免許証番号　{P licence|104417825530}
車両　{P plate|帯広 55 ね 3042}
同居人　{R full r|柏葉　亮}　勤務先 {R org w|峰丘乳業株式会社}
証人　{U full u|音更 辰次郎}　印
{N body|北海道公安委員会}　殿　　{N date|令和8年9月30日}`,
  },
  {
    id: 'n-form-4',
    case: 'shirakabeno',
    marked: `児童扶養手当　認定請求
請求者　{R full p|國廣　惠美}　個人番号 {P my-number|2040-1777-3158}
住民票コード　{P resident-code|10417720836}
振込先　{P bank|白壁野信用組合　本店　普通　0417263}
児童　{U full u|國本 瑠衣斗}　{P dob|令和2年4月17日}　続柄 子
扶養義務者　{R full q|國廣　櫻子}
勤務先　{R org w|白壁野呉服店合資会社}
住所　{R address a|白壁野市大手前1丁目3番5号 白壁マンション701}
第{N number|12}号様式　{N post|福祉事務所長}`,
  },
  {
    id: 'n-form-5',
    case: 'amagoi',
    marked: `緊急通報装置　利用申込
利用者　{R full p|菅生貞子}　{R phone-paren t|0883（00）2290}
生年月日　{R dob-western b|1944年10月30日}
鍵の預け先①　{R full r|土倉奈緒}
鍵の預け先②　{U full u|三好野 正臣}　{P phone|088-000-4126}
かかりつけ　{R org-short f|杉の子会土倉内科}
持病　{X word|高血圧}　機器番号　{L number|EM-70418}
決裁　{N post|課長}　{N post|係長}　{N post|主査}
介護保険 {P care|0000831926}　個人番号 {P my-number|3177-2040-8815}`,
  },
  {
    id: 'n-form-6',
    case: 'yanaginose',
    marked: `就学援助費　口座振替依頼
児童　{R full r|仲宗根　カナ}　{R org s|柳之瀬町立柳之瀬小学校}{X class|4年1組}
保護者　{R full p|ヤン・リーホア}（{R alias p|楊麗華}）
口座　{P bank|琉洋銀行 柳之瀬支店 普通預金 口座番号1730418}
在留カード　{P residence-card|WA77204183PC}
父　{R full q|仲宗根　盛吉}　{R dob-slash b|1947/3/17}
住所　{R address a|柳之瀬町字前原88番地}
民生委員　{U full u|真栄里 ツル子}
児童の個人番号　{P my-number|520417738106}　〒{P postal|900-0417}`,
  },
];
