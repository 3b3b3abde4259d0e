import type { Passage } from './passage.ts';

/** Passages of batch O, part 1: written without having read the engine. */
export const openedO1: readonly Passage[] = [
  {
    id: 'o-dialogue-1',
    case: 'kariwatari',
    marked: `（担当者会議　逐語）
主任：{R full p|瓜生ヨシノ}さんは今週で{P age|92歳}。次男の{R full q|瓜生忠晴}さんの番号が変わりました。{P phone|090-0000-7741}です。
ケアマネ：前任の{U family u|小牧野}さんの計画では、週三回{R org-short f|しらさぎ苑}でした。
主任：孫の{R given r|澪}さんは今どちらに。
ケアマネ：{O workplace|湘西電子}の寮だそうで、{A address|平沼市老松町5-3-18}です。
主任：{R alias q|はる}さんと呼ぶほうが返事は早いです。嫁いだ妹は{U full v|古谷野 タケ}さん。
ケアマネ：{N place|瓜生}坂トンネルの先ですね。{N date|来月}は{N body|県国保連}の監査もあります。`,
  },
  {
    id: 'o-dialogue-2',
    case: 'ichohara',
    marked: `支援員：{R alias p|たくみん}、今日は部屋から出られたんですか。
{R speaker q|富美代}：朝だけ。夫の{R given r|巌}が怒鳴るもので。
支援員：{R full p|毛受拓海}さんのゲーム仲間というのは。
{R speaker q|富美代}：{U nickname u|ガンモ}さんと、{L handle|@yoru_no_kitsune}とかいう人。
支援員：{R org-short w|イチョウ電機}を辞めたのは{P age|24}のときでしたね。
{R speaker q|富美代}：ええ。上司の{U family v|鴨志田}さんという方にいじめられて。
支援員：{R org o|NPO法人ひだまりベース}の{U full w|宇留野 千景}さんが訪ねます。{O hospital|いちょう並木クリニック}は{N date|木曜}の{N number|10時半}です。
{R speaker q|富美代}：{N place|中央台公園}までなら歩けると思います。`,
  },
  {
    id: 'o-dialogue-3',
    case: 'yaeshio',
    marked: `相談員：{R full p|ラジェンドラ・プラダン}さん、カードを見せてください。
{R speaker p|プラダン}：これ。番号、{P residence-card|LK50918342MT}。
相談員：奥さんの{R given q|スニタ}さんは{R org-short w|八重潮フーズ}の夜勤ですね。
{R speaker p|プラダン}：はい。子ども、{U foreign u|アーラブ}。{R org-short s|船溜小}の{X class|一年二組}。先生、{U family v|逸見沢}先生。
相談員：{P dob|2019年9月8日}生まれで合っていますか。
{R speaker p|プラダン}：合ってる。となりの{R full r|チョ・ミンソ}さん、迎えに行く。電話、{R phone m|080-0000-3957}。
相談員：大家の{U full w|名倉橋 典男}さんには私から話します。旅券は{P passport|PA0633817}。更新は{N body|出入国在留管理庁}、{N law|入管法第21条}です。`,
  },
  {
    id: 'o-dialogue-4',
    case: 'kayado',
    marked: `相談員：{R family p|蓬田}さん、その会社の名前は言えますか。
{R speaker p|シズ}：ええと、{O other|太陽ライフサポート}。来たのは{U family u|鬼頭沢}という若い人。
相談員：お金はどこから払いましたか。
{R speaker p|シズ}：{P bank|萱戸信用金庫本店 普通 3381904}から下ろしたの。
相談員：息子の{R given q|俊策}さんはご存じですか。
{R speaker p|シズ}：あの子は{R org w|萱戸森林組合}で山だもの。隣の{R family r|四月一日}さんに先に話した。
相談員：{R full r|四月一日文彦}さんですね。契約番号は{L number|TL-0093481}、紙の日付は{N date|令和8年10月9日}。
{R speaker p|シズ}：{U given v|ハナヨ}さんの所にも来たって。
相談員：{N law|特定商取引法第9条}で解約できます。`,
  },
  {
    id: 'o-dialogue-5',
    case: 'miotsukushi',
    marked: `Ａ：{R full p|塩見紗耶}さんは、今は旧姓の{R old-name p|筧紗耶}で働いています。
Ｂ：夫の{R given q|亨}が{R org-short w|みおつくし歯科}に押しかけて、院長の{U full u|米良田 隆臣}先生が追い返したとか。
Ａ：子の{R given r|心愛}ちゃん、{P age|五歳}です、{R org-short s|柳原幼稚園}は{N date|先週}から休み。
Ｂ：避難先は{A address|鶴羽市港が丘1-20-6 ヴィラ汐音B203}。記録に残さないで。
Ａ：姉の{U given v|麻友香}さんの家ですね。相手の車は{P plate|姫路 501 ろ 83-26}。
Ｂ：{N law|配偶者暴力防止法第10条}の申立て、{N body|地方裁判所}の{N number|3号法廷}。
Ａ：{N place|塩見}岬のほうは通らないように。`,
  },
  {
    id: 'o-dialogue-6',
    case: 'hannoki',
    marked: `係員：{R family p|德重}さん、家賃が{N number|七か月}分です。
{R speaker p|德重}：わかっとる。{R org-short w|榛ノ木タクシー}を辞めさせられてな。
係員：保証人の{R full r|梶﨑康裕}さんに手紙を出しました。
{R speaker p|德重}：{R alias r|ヤス}さんには言うな。女房の{R given q|ミツ子}は{O hospital|湖南みさき病院}だ。もう{P age|七十一}になる。
係員：{R building a|市営曙住宅3号棟205}の下の{U family u|安孫田}さんから水漏れの苦情も。
{R speaker p|德重}：倅の{R relative p|德重}{U given v|隆之介}に頼んだ。番号は{P phone|0266（00）4480}。
係員：{N law|公営住宅法第32条}の明渡しは{N date|年度末}まで待ちます。`,
  },
  {
    id: 'o-memo-1',
    case: 'okinose',
    marked: `{N date|11/5}　東浦巡回
・{R full p|泊イネ}さん宅（{R address-suffix a|字東浦52番地}）　{P age|94才}、ひざ痛
・湿布は{R alias f|東浦診療所}の{U family u|波照山}医師より
・おいの{R given q|勇魚}さんが{R alias o|沖ノ瀬漁協}の帰りに魚を置く。近所では{R alias q|いさ兄}
・向かいの{R full r|麓真砂}さんに合鍵
・本土の長女　{U full v|国分田 さち江}　{P phone|099-000-3814}
・介護保険証　{P care|0000614829}
・{N place|泊}港の防波堤は{N body|県離島振興室}へ要望。フェリーは{N number|一日二便}`,
  },
  {
    id: 'o-memo-2',
    case: 'tokita',
    marked: `モニタリング　{R full p|五十畑翼}さん（{R dob-era b|平成11年3月28日}）
{R org-short o|わだち会}の工房で箱折り。同僚の{R full r|月見里麦}さんと昼食。
療育手帳　{P certificate|B-20418}　受給者証番号　{P certificate|1530047722}
母{R given q|律子}さん談「{R org w|株式会社トキタ印刷}の面接、{U family u|大胡田}部長が優しかった」
相談支援専門員　{U full v|不破野 尚樹}（{O other|相談室ことのは}）
紙の記録は{R number n|1526-3304}の棚
鳥が{N word|翼}を広げた絵。水筒に{N word|麦}茶。`,
  },
  {
    id: 'o-memo-3',
    case: 'yukishiro',
    marked: `滞納整理メモ　整理番号{R number n|00914472}　{R full p|鷲尾國男}　{P age|65歳}
・妻の{R given q|キヨ}さんが窓口へ。分納を希望
・娘{R full r|鷲尾絵里香}は{O workplace|越路会計センター}勤務、{P phone|070-0000-4419}
・{R org-short w|ユキシロ除雪}の売掛、相手は{U full u|須貝沼 誠六}、{X sum|四十万円}
・差押候補　{P bank|雪代農協湯の沢支所 普通 0062517}
・軽トラ　{P plate|新潟 480 そ 6-02}
・{N law|国税徴収法第75条}の差押禁止財産は除く
・{N place|鷲尾}山スキー場は{N date|12/20}開き`,
  },
  {
    id: 'o-memo-4',
    case: 'rurinuma',
    marked: `検査後面談　{R full p|八重樫結翔}くん（家では{R alias p|ゆいぴー}）　{P age|6歳6か月}
母{R given q|麻衣子}さん、父{R full r|ブレンダン・オコナー}さん同席
園は{R org s|るりぬま第一保育園}、就学希望は{O school|瑠璃沼市立北浜小学校}
心理士　{U full u|籾山田 冬美}、次は{O hospital|星ヶ峰療育病院}へ
既往は{R org f|瑠璃沼こどもクリニック}の{U family v|真名子}医師に照会
通所受給者証　{P certificate|0700318265}
弟{U given w|凪斗}くん（{P age|二歳}）も気になる
{N law|児童福祉法第21条の5の5}、送迎は{N place|花立橋}のたもと`,
  },
  {
    id: 'o-memo-5',
    case: 'kariwatari',
    marked: `退院前カンファ　走り書き
Pt {R family p|瓜生}氏　{P age|92}・女　{O hospital|相武記念病院} {U family u|椎原田}Dr
KP 次男{R given q|忠晴}氏　{R phone t|0465-00-2918}
孫{R full r|神足 澪}氏（看護学生）
退院先　{R org-short f|しらさぎ苑}　台帳{R number n|20-11745}
後期高齢　被保険者番号{P insured|81920345}　保険者番号{P insurer|39142207}
訪看　{O other|つばめ訪問看護}の{U full v|八木橋田 晃代}さん
{N date|11/30}　{N number|13時}退院　→{N body|市介護保険課}へ連絡`,
  },
  {
    id: 'o-memo-6',
    case: 'ichohara',
    marked: `アウトリーチ{N number|五回目}。ドア越しに{R given p|拓海}さんの声。母{R full q|毛受富美代}さんによれば父の{R given r|巌}さんは{P age|61歳}で定年。隣室の{U family u|弓野}さんが音を気にしている。机の上に{O shop|ゲームの殿堂イチ}の袋。旧友{U full v|馬渡島 蓮}（{L handle|ren_mwtr}）が一度来た由。郵便は{R address a|銀杏原市中央台6丁目3番1号 中央台団地2棟408}宛て。年金手帳{P pension|5093-117264}を確認。{N place|銀杏原}球場の花火は{N date|11月12日}に延期。`,
  },
  {
    id: 'o-email-1',
    case: 'yaeshio',
    marked: `件名：契約更新のお願い
八重潮市多文化共生推進室　御担当者様
{O other|丸浦ハウスリース}の{U full u|倉持沢 一臣}です。{R building a|ハイム浮島202}の{R full p|ラジェンドラ・プラダン}様の更新期限が迫っています。
保証は{O other|汐風保証サービス}、承認番号{L number|SK-7781-0426}です。
奥様{R full q|スニタ・プラダン}様の携帯は{P phone|070-0000-8152}、メールは{P email|sunita.prdn@npmail.example}。
階下の{R alias r|趙敏瑞}様から生活音のご相談があります。
勤務先{R org w|（株）八重潮フーズ}の在籍は確認しました。
{N law|借地借家法第26条}の期間内、{N date|12月末日}までに。詳細 {P url|https://maruura-lease.example/u202}`,
  },
  {
    id: 'o-email-2',
    case: 'kayado',
    marked: `Subject: 返金されました
From: {R email e|yomogida.s@kymail.example}
相談室の皆さま。{R full q|蓬田俊策}です。母（{R full p|蓬田シズ}、{P age|85歳}）の布団の件、{U family u|鬼頭沢}氏の会社から入金がありました。{P bank|みちのく共栄銀行 萱戸支店 普通 1150472}です。
お隣の{R given r|文彦}さんにも御礼を申しました。
別に{O other|サンライズ債権管理}からはがきが来ました。受付番号{L number|R-330918}、担当{U full v|宍倉 みどり}、電話{P phone|03-0000-5139}。
家の{R phone-paren t|0247(00)5836}にも留守電があります。
{N body|国民生活センター}の注意喚起（{N date|10月21日}付）と同じ手口でしょうか。`,
  },
  {
    id: 'o-email-3',
    case: 'miotsukushi',
    marked: `件名：【転送禁止】保護命令の件
弁護士の{U full u|鏑木田 早苗}です。依頼者{R full p|塩見紗耶}（{R dob-slash b|1991/10/05}生）、相手方{R full q|塩見亨}、長女{R full r|塩見心愛}。
連絡は{R email e|sayakakei@mtmail.example}か{R phone m|070-0000-1268}へ。
相手方　{P phone|080-0000-6203}　{P email|t-shiomi@works.example}　勤務先 {O workplace|播灘運輸機工}
転居先は{A address|鶴羽市港が丘1丁目20番6号}（書面のみ）。旅券{P passport|TS8830416}は実家の{U given v|ちよ美}さんが保管。
事件番号は{N number|令和8年（配チ）第31号}、審尋は{N date|12月3日}、{N body|澪標地方裁判所}。`,
  },
  {
    id: 'o-email-4',
    case: 'hannoki',
    marked: `住宅管理課　御中
保証人の{R full r|梶﨑 康裕}です。{R full p|德重勝利}さん（{R address-suffix a|曙町1丁目8番2号}）の件ですが、当方も{P age|七十}を過ぎ年金暮らしです。
{R org-short w|榛ノ木タクシー}の元社長、{U full u|両角野 清士}さんに相談し、月々少しずつなら払えるとのこと。
奥さんの{R full q|德重ミツ子}さんは身体障害者手帳{P certificate|第081547号}です。
娘の{U given v|佳緒理}さんの嫁ぎ先は{A address|塩尻原市広丘8-14}。
お手紙の番号は{R number n|030205-7}でした。私の新しい番号は{P phone|0266-00-9058}。
{N law|榛ノ木市営住宅条例第18条}のことは{N date|十二月四日}に伺います。`,
  },
  {
    id: 'o-email-5',
    case: 'okinose',
    marked: `{R org o|沖ノ瀬漁業協同組合}総務です。{R full q|泊 勇魚}（組合員番号{L number|G-0418}）の休漁届を送ります。{U family u|児玉浦}参事が受理しました。
共済金は{P bank|漁協信連沖ノ瀬店 普通 0007716}に入ります。
おばの{R full p|泊イネ}様は{R alias f|東浦診療所}に入院中、留守宅は{R phone t|0997-00-6042}。
見舞いは{R full r|麓真砂}様と{U given v|日出夫}様が交代で行かれます。
組合のメール {P email|somu-kodama@okigyo.example}
{N law|漁業法第119条}の協議会は{N date|11月22日}、研修は{N word|一泊}二日です。`,
  },
  {
    id: 'o-email-6',
    case: 'tokita',
    marked: `件名：実習の御礼
{R org w|株式会社トキタ印刷}人事の{U full u|大胡田 圭佑}です。{R full p|五十畑翼}さん、{R full r|月見里麦}さんの実習{N number|五日間}、お疲れ様でした。
お母様の{R given q|律子}様にもよろしくお伝えください。
評価票はジョブコーチの{U family v|雪下田}様（{O other|就労支援センターつむぎ}）に送ります。
交通費は{P bank|朱鷺田信金西本郷支店 普通 2209316}へ。雇用保険被保険者番号は{P employment|1308-552917-4}。
ご本人の連絡先は{R phone m|080-0000-9471}で間違いないでしょうか。
返信は{P email|oogoda@tokita-print.example}まで。{N body|労働局}への報告は{N number|様式第3号}です。`,
  },
  {
    id: 'o-table-1',
    case: 'yukishiro',
    marked: `滞納者	生年月日	電話	車両
{R full p|鷲尾國男}	{R dob-letter b|S35.12.2}	{R phone t|0254-00-9307}	{P plate|新潟 300 た 91-40}
{R full q|鷲尾キヨ}	{P dob|S37/3/30}	{R phone t|0254009307}	-
{U full u|羽深 庄平}	{P dob|1958.1.17}	{P phone|0254-00-1163}	{P plate|新潟 583 ぬ 10-45}
{R full r|鷲尾絵里香}	{P dob|H2.6.6}	{P phone|08000007390}	-
{N number|計4件}	{N date|10月末}	{N post|徴収係長}確認	-`,
  },
  {
    id: 'o-table-2',
    case: 'rurinuma',
    marked: `｜園児｜保護者｜緊急連絡先｜かかりつけ｜
｜{R full p|八重樫 結翔}｜{R full q|八重樫 麻衣子}｜{R phone m|090-0000-2085}｜{R org f|瑠璃沼こどもクリニック}｜
｜{U full u|樋渡 さくら子}｜{U full v|樋渡 充}｜{P phone|0299-00-6317}｜{O hospital|ほしぞら小児科}｜
｜{U foreign w|ノア・キャンベル}｜{R full r|ブレンダン・オコナー}｜{P phone|080-0000-5526}｜なし｜
園　{R org s|るりぬま第一保育園}　{N date|5月25日}現在　在籍{N number|61名}`,
  },
  {
    id: 'o-table-3',
    case: 'kariwatari',
    marked: `区分,氏名,番号,期限
介護保険,{R full p|瓜生ヨシノ},{P care|0000253817},{N date|R9.1.31}
診察券,{R full q|瓜生忠晴},{L number|318-5520},-
運転免許,{R full r|神足澪},{P licence|451903772680},{N date|2029/2/14}
後期高齢者医療,{R family p|瓜生},{P insured|20731148},{N date|R9.7.31}
ケアマネ,{U full u|小牧野 尚},{P phone|0465-00-8824},-
根拠,{N law|介護保険法施行規則第28条の2},{N number|1割},-`,
  },
  {
    id: 'o-table-4',
    case: 'ichohara',
    marked: `日付	方法	相手	要旨
{N date|10/1}	電話	{R given q|富美代}さん	{R given p|拓海}さんの昼夜逆転
{N date|10/8}	訪問	{R full r|毛受巌}	「{P age|三十}にもなって」と怒る
{N date|10/15}	メール	{R email e|menju0229@icmail.example}	返信なし
{N date|10/22}	見学	{R org-short o|ひだまりベース}　{U family u|宇留野}	玄関まで
{N date|10/29}	LINE	{L handle|nocturne_29k}	スタンプのみ
{N date|11/5}	受診	{O hospital|楡の木メンタルクリニック}　{U full v|栂野 征太}医師	自立支援医療受給者証{P certificate|3381047}`,
  },
  {
    id: 'o-table-5',
    case: 'yaeshio',
    marked: `Name	Address	Employer
{R romaji p|RAJENDRA PRADHAN}	{R address-hyphen a|八重潮市船溜町9-7 ハイム浮島202}	{R org-short w|八重潮フーズ}
{R romaji q|SUNITA PRADHAN}	{R address-hyphen a|八重潮市船溜町9-7 ハイム浮島202}	{O workplace|リネンサプライ東潮}
{R romaji r|CHO MINSEO}	{A address|八重潮市汐入2-6-11}	{O workplace|韓国料理ハルモニ}
{U romaji u|AUNG KYAW ZIN}	{A address|八重潮市白帆町4-1 白帆寮12}	{O workplace|三栄水産加工}
{U romaji v|MARISOL QUISPE}	-	{P residence-card|TR66201847QK}
Total {N number|5}	{N date|Nov. 2026}	-`,
  },
  {
    id: 'o-table-6',
    case: 'kayado',
    marked: `通番	相談者	事業者	備考
{N number|1}	{R full p|蓬田シズ}	{O other|太陽ライフサポート}	{N date|R8.10.9}契約
{N number|2}	{R full r|四月一日文彦}	{O shop|通販あさひ堂}	{N date|4月1日}契約
{N number|3}	{U full u|安積野 ナヲ}	{O other|屋根の達人工房}	{P phone|0247-00-3360}
{N number|4}	{U full v|生田目 征爾}	{O shop|ジュエル幸}	カード{P card|4208 3824 6743 8598}
{N number|5}	{R full q|蓬田俊策}	-	整理{R number n|カ2026-0093}`,
  },
  {
    id: 'o-form-1',
    case: 'miotsukushi',
    marked: `支援措置申出書
フリガナ　{R katakana p|シオミ　サヤ}
申出者　{R full p|塩見　紗耶}　生年月日　{R dob-era b|平成3年10月5日}
現住所　{R address a|澪標市柳原4丁目22番9号 パレス柳原503}
連絡先　{R phone m|070-0000-1268}
併せて支援を求める者　{R full r|塩見　心愛}　{P dob|令和3年1月12日}
加害者　{R full q|塩見　亨}　{P dob|昭和63年6月30日}　{A address|澪標市北浜2丁目4番18号}
代理人　{U full u|鏑木田　早苗}　個人番号　{P my-number|7709 1453 4160}
住民票コード　{P resident-code|52601815907}
{N body|澪標市長}　様　　{N number|第4号様式}`,
  },
  {
    id: 'o-form-2',
    case: 'hannoki',
    marked: `市営住宅　収入申告書　住宅コード　{R number n|030205-7}
名義人　{R full p|德重　勝利}　印　{R dob-western b|1953年1月6日}（{P age|73歳}）
同居　{R full q|德重　ミツ子}　{P dob|昭和30年5月19日}　個人番号　{P my-number|538289665536}
連帯保証人　{R full r|梶﨑　康裕}　{A address|榛ノ木市田辺町7番16号}
勤務先　{R org w|榛ノ木タクシー有限会社}（{N date|令和8年8月}退職）
引落口座　{P bank|八ヶ峰銀行 曙町支店 普通 4471903}
住宅　〒{P postal|392-0915}　{R address a|榛ノ木市曙町1丁目8番2号 市営曙住宅3号棟205}
民生委員　{U full u|矢ヶ崎野 光代}　　{N post|住宅管理課長}　宛`,
  },
  {
    id: 'o-form-3',
    case: 'okinose',
    marked: `介護予防サービス利用申込書
ふりがな　{R kana p|とまり いね}
氏名　{R full p|泊　イネ}　生年月日　{R dob-era b|昭和7年4月15日}
住所　{R address a|沖ノ瀬村字東浦52番地}
緊急連絡先①　{R full q|泊　勇魚}（{R org o|沖ノ瀬漁業協同組合}）
緊急連絡先②　{U full u|国分田 さち江}　{P phone|099-000-3814}
合鍵　{R full r|麓　真砂}
主治医　{R org f|沖ノ瀬村国民健康保険東浦診療所}　{U full v|波照山 直彦}
被保険者番号　{P care|0000614829}　基礎年金番号　{P pension|6218-045539}
{N body|沖ノ瀬村長}　殿　　{N law|介護保険法第115条の45}`,
  },
  {
    id: 'o-form-4',
    case: 'tokita',
    marked: `障害福祉サービス支給申請書
フリガナ　{R half-kana p|ｲｿﾊﾀ ﾂﾊﾞｻ}　申請者　{R full p|五十畑　翼}
生年月日　{R dob-slash b|1999/03/28}　個人番号　{P my-number|4064-0275-2226}
居住地　{R address a|朱鷺田市西本郷3丁目17番6号 グリーンコート105}
電話　{R phone m|080-0000-9471}　家族　{R full q|五十畑　律子}
事業所　{R org o|社会福祉法人わだち会}　管理責任者　{U full u|猪狩野 佑}
医師意見書　{O hospital|朱鷺田こころ診療所}　{U family v|比留間}医師
保険証　記号{P insured|2150}　番号{P insured|48}　保険者番号{P insurer|01150028}
{N law|障害者総合支援法第20条}　{N number|様式第1号}`,
  },
  {
    id: 'o-form-5',
    case: 'yukishiro',
    marked: `国民健康保険税減免申請書
世帯主　{R full p|鷲尾　國男}　{R dob-era b|昭和35年12月2日}
住所　{R address a|雪代町大字湯の沢14番地8}　電話　{R phone-paren t|0254（00）9307}
世帯員　{R full q|鷲尾　キヨ}、{R full r|鷲尾　絵里香}（{P dob|平成2年6月6日}）
記号番号　{P insured|雪・0091}　個人番号　{P my-number|3957 9569 9761}
還付先　ゆうちょ銀行　記号{P bank|11290}　番号{P bank|30418871}
事業所　{R org w|合同会社ユキシロ除雪}　税理士　{U full u|長谷部沢 恒一}
本人確認　運転免許証　{P licence|301588264170}
{N law|地方税法第717条}　{N post|納税保険課長}`,
  },
  {
    id: 'o-form-6',
    case: 'rurinuma',
    marked: `児童発達支援　利用契約書　別紙
児童　{R full p|八重樫　結翔}　{R dob-western b|2020年5月25日}生
保護者　{R full q|八重樫　麻衣子}（{P age|38歳}）
父　{R full r|ブレンダン・オコナー}　在留カード　{P residence-card|GB31907752LN}
住所　〒{P postal|315-0277}　{R address a|瑠璃沼市花立町7番33号}
所属　{R org s|るりぬま第一保育園}　担任　{U full u|蓮見沢 朋}
かかりつけ　{R org f|瑠璃沼こどもクリニック}
送迎　{U full v|八重垣 つね}（祖母）　車　{P plate|土浦 502 は 73-19}
受給者証　{P certificate|0700318265}
見学会　{N place|花立町集会所}　{N date|毎月第2土曜}`,
  },
];
