import type { Passage } from './passage.ts';

/** Passages of batch Y, part 5: written without having read the engine. */
export const openedY5: readonly Passage[] = [
  {
    id: 'y-dialogue-4',
    case: 'nijigahara',
    marked: `司会：では{N number|3番}、{R full p|篠塚康平}さんのお宅です。住所は{R address-suffix a|弥栄町3-14-22}、{R building a|コーポ弥栄202}ですね。
学校：{R org-school s|弥栄小}の{U family u|蓑田}です。{R given q|日和}さん、{N date|連休明け}から遅刻が続いています。{P age|9歳}で朝ごはんを自分で作っているそうで。
相談員：お父さんは夜勤です。{R org-short w|虹原ロジパック}の倉庫で、{N number|23時}から翌朝まで。
民生：祖母の{R full r|蛭田シヅ}さんが泊まりに来ますが、{R family p|篠塚}さんと口げんかになる。うちに電話がかかってきますよ、{P phone|0297-00-8701}です、控えておいて。
司会：民生委員の{U full v|鴻池 慎吾}さんですね。お母さんのほうは。
相談員：{U given w|梨恵}さん、{N place|水戸}の実家です。実家の番号は{P phone|029-000-8714}。
学校：{N word|日和}見でなく、学校としても動きます。{O other|学童クラブどんぐり}にも声を掛けました。
司会：{N law|児童福祉法第6条の3}の枠も頭に置きましょう。`,
  },
  {
    id: 'y-dialogue-5',
    case: 'shiratamabashi',
    marked: `（録音より　{N date|六月十二日}）
相談員　{R given p|匠}さん、{R org-short o|ワークステーションけやき}はどうですか。
本人　{R alias r|カド}ちゃんがいるから行けてます。{R family r|門脇}って苗字より、そっちのほうが。
母　{R full q|雨宮静江}です。この子は平成じゃなくて{R dob-era b|昭和61年12月5日}の生まれです。書類が違っていました。
相談員　直します。手帳の番号は{P certificate|第0447183号}で合っていますか。
母　ええ。年金の番号は{P pension|3817-204416}。先生は{O hospital|欅の森クリニック}の{U family u|戸叶}先生です。
本人　昔の印刷の仕事、{R org w|白玉橋印刷株式会社}の{U family v|粟野}課長には会いたくない。
相談員　{N word|匠}の技コンクールの話は、{N date|来月}でいいですよ。
母　{R phone m|090-0000-8627}に連絡ください。家の電話は出ません。私ももう{P age|六十七}ですから、耳が遠くて。
相談員　{N place|欅通}の事務所から掛けますね。`,
  },
  {
    id: 'y-dialogue-6',
    case: 'tokiwagiri',
    marked: `市　{R full p|安達千景}さんから昨夜{N number|十一時}に電話がありました。
児相　娘の{R full q|安達瑠夏}さんが帰らない、と。
中学　{R org-school s|桐の葉中}の担任、{U family u|郡司}です。{R given q|瑠夏}さんは昨日、{U nickname v|もなか}という子の家に行くと言っていました。本名は{U full w|香取 萌奈}、隣のクラスです。
市　{U family w|香取}家の電話は。
中学　{P phone|080-0000-8722}です。お母さんが{O shop|ネイルサロンルミエ}をしています。
児相　インスタのアカウント、{L handle|ruka_pi_0311}で居場所が分かりました。
叔母　{R full r|湯浅久美子}です。姉は昔の姓が{R old-name p|粟野}で、そのころの友だちが車で迎えに行きました。{P plate|常陸 300 さ 86-14}です。
市　{R given p|千景}さんは{R org-short w|トキワ縫製}を今日休んでいます。
児相　{N law|児童虐待防止法第6条}の通告には当たりません。{N number|二週間}後に会議を。
市　{N body|常磐桐警察署}には私から。`,
  },
  {
    id: 'y-memo-4',
    case: 'azusakawa',
    marked: `訪問記録　{N date|R9.5.14}　{N number|14:00}〜{N number|14:40}
{R full p|塩﨑義澄}（{R dob-letter b|S15.9.8}）　自宅　字{R address-suffix a|前田1187-5}
・妻{R given q|絹枝}さん、玄関で転倒（{N date|先月末}）。{O hospital|松央整形外科}で{X number|3針}
・要介護{N number|2}　介保 {P care|0000618660}　後期 {P insured|72672124}
・薬は{O other|あおば薬局梓河店}の{U family u|栗栖}さんが配達
・旧同僚（{R org-short w|下槻製材所}）の{R family r|神邊}さんが畑を借りている
・長男の{R relative p|塩﨑}{U given v|孝典}さん　{P phone|090-0000-8733}　名古屋
・{N place|前田}橋の架替え工事で送迎が遠回り
・{R org-short f|槻の木苑}の申込みは{N number|14番}目
・台帳 {R number n|介-2207-31}`,
  },
  {
    id: 'y-memo-5',
    case: 'kohakuura',
    marked: `引継ぎメモ（{N date|3/28}現在）
{R full p|ラクシュミ・アディカリ}さん：在留カード {R number i|TE40917725RK}、更新は{N date|7月}。パスポート番号 {P passport|PA0863317}
勤め先 {R org-short w|琥珀浦シーフーズ}、班長の{U family u|諸星}さんは話が通じる
夫 {U foreign v|ビシュヌ}さん（{P age|36}）は{N place|群馬}で就労。カード {P residence-card|UH20715538LA}
{R given q|ユスフ}さん：同じ建物の{X room|103}。{R phone m|070-0000-8561} は{R given p|ラクシュミ}さんの携帯なので間違えないこと
{R alias r|ファン}さん：{R org-short o|こはく日本語ひろば}の世話役
大家　{U full w|沓掛 富男}　家賃の口座 {P bank|三陸湾岸信用金庫　汐見支店　普通　0386172}
Facebookは {L handle|laxmi.adhikari.kohaku}
{N law|住民基本台帳法第30条の46}の届出は済`,
  },
  {
    id: 'y-memo-6',
    case: 'yamabatozawa',
    marked: `{N word|巡回}ノート　{N place|上ノ平}　雪のため徒歩
{R full p|乾トミヱ}さん　{P age|九十三歳}、血圧{X number|152/84}、朝は粥のみ
孫の{R full q|乾碧}さん（{R org w|山鳩沢きのこ生産組合}）が夜だけ同居
「{R alias r|ふみ姉}が漬物さ持ってきた」と。{R full r|大槻芙美}さんのこと
電話 {R phone t|0237-00-8576} 鳴らしても出ず、玄関の鍵は牛乳箱
{R org-short f|くぬぎ平診療所}の{U family u|嵯峨}医師、{N date|12日}に往診
灯油は{O shop|米倉商店}につけ。店主{U full v|米倉 清次郎}さん（{P phone|0237-00-8745}）
診察券 {L number|02-1187}　後期高齢者医療 番号{P insured|12949129}
{N word|乾}燥注意報、{N number|2日}続き。{N number|山住福第19号}の回答まだ`,
  },
  {
    id: 'y-email-4',
    case: 'nijigahara',
    marked: `From: {P email|minoda.y@yasaka-es.example}
件名：児童の欠席について
福祉総合相談課 御中
{R org s|虹ヶ原市立弥栄小学校}の{U full u|蓑田 由香}です。
{X class|4年2組}の{R full q|篠塚日和}さんですが、{N date|5月21日}から{N number|3日}続けて連絡のない欠席です。お父様の携帯（{R phone m|090-0000-8534}）は留守電、ご自宅（{R phone-paren t|0297(00)8512}）は不通でした。
勤務先の{R org-short w|虹原ロジパック}様には、学校からは掛けておりません。
{R family r|蛭田}様（祖母）は、{A address|つくみ野市並木2丁目9-41}にお住まいと伺っています。
就学援助の振込先は {P bank|常総中央銀行 弥栄支店 普通 1740265} のままでよいでしょうか。
{N law|学校教育法第19条}の件は{N post|教頭}から別途ご連絡します。整理番号 {R number n|NJ-04417}`,
  },
  {
    id: 'y-email-5',
    case: 'tokiwagiri',
    marked: `差出人: {R email e|chikage_a@tokiwamail.example}
宛先: {X official|こども家庭課}
件名: Re: 面談の日にち
{R family p|安達}です。{N date|木曜日}の{N number|18時}でお願いします。{R given q|瑠夏}も連れていきます。
元夫の{U full u|帯刀 亮太}には住所を教えないでください。{R building a|サンヴェール東雲台A棟407}に引っ越したことは、叔母の{R given r|久美子}と弁護士の{U family v|飯塚}さんしか知りません。
{P url|https://www.facebook.example/ryota.tatewaki.77} を見ると、まだ探しているみたいです。車は{P plate|つくみ野 501 た 87-36}でした。
児童手当の口座は {P bank|東桐信用組合 本店 普通 0529944} に替えました。マイナンバーは {P my-number|6227 6144 9282} です。
会社（{R org w|合同会社トキワ縫製}）の人には言っていません。
{N place|東雲台}の公民館なら歩いて行けます。`,
  },
  {
    id: 'y-email-6',
    case: 'shiratamabashi',
    marked: `件名：【転送】短期入所の件
{X official|障がい福祉課　担当者}様
いつもお世話になっております。{O other|相談支援センターぽらりす}の{U full u|稲垣 志帆}（{P email|inagaki@polaris-soudan.example}）です。
{R full p|雨宮　匠}様（受給者証番号 {R number n|0300744186}）について、{N date|8月3日}から{N number|4泊}の利用を調整しております。
・お母様　{R full q|雨宮　静江}様　{R phone t|0568-00-8618}
・ご親戚　{R relative q|雨宮} {U given v|陽一}様　{P phone|052-000-8758}（日中のみ）
・通所先　{R org o|社会福祉法人しらたま会 ワークステーションけやき}
ご友人の{R family r|門脇}様も同じ週をご希望です。国保の記号番号は {P insured|白国07・220416}、保険者番号 {P insurer|232082} です。
{N number|7白障第204号}の様式で提出いたします。{N body|白玉橋市社会福祉協議会}にも写しを送りました。`,
  },
  {
    id: 'y-table-4',
    case: 'azusakawa',
    marked: `世帯	氏名	続柄	生年月日	電話	備考
1	{R full p|塩﨑　義澄}	世帯主	{R dob-era b|昭和15年9月8日}	{R phone t|0263-00-8547}	要介護{N number|2}
1	{R full q|塩﨑　絹枝}	妻	{P dob|昭和18年3月27日}	同上	介護被保険者番号{P care|0000891390}
2	{R full r|神邊　昌弘}	世帯主	{P dob|昭和24年12月1日}	{P phone|0263-00-8762}	元{R org-short w|下槻製材所}
3	{U full u|瀧川　文代}	世帯主	{P dob|昭和12年6月19日}	{P phone|0263-00-8779}	{O other|デイサービスほたる}
3	{U full v|瀧川　秀樹}	子	{P dob|昭和39年1月30日}	{P phone|090-0000-8781}	無職
地区	{N place|下槻}	{N number|3世帯5人}	{N date|令和9年4月1日現在}		{N body|梓河町}`,
  },
  {
    id: 'y-table-5',
    case: 'kohakuura',
    marked: `| No. | 氏名 | ローマ字 | 在留カード | 連絡先 |
|---|---|---|---|---|
| 1 | {R full p|ラクシュミ・アディカリ} | {R romaji p|ADHIKARI LAXMI} | {R number i|TE40917725RK} | {R phone-intl m|+81-70-0000-8561} |
| 2 | {R full q|ユスフ・チョードリー} | {R romaji q|CHOWDHURY YUSUF} | {P residence-card|BD61184402PC} | {P phone|080-0000-8796} |
| 3 | {R full r|范　建宏} | {R romaji r|FAN JIANHONG} | {P residence-card|LK33790514WA} | {P phone|090-0000-8803} |
| 4 | {U foreign u|ダワ・シェルパ} | {U romaji u|SHERPA DAWA} | {P residence-card|NP27450081EB} | なし |
| 計 | {N number|4名} | 勤務先：{R org w|株式会社琥珀浦シーフーズ}{N number|3}、{O shop|カレーハウスヒマラ}{N number|1} | | {N date|2027-04-30} |`,
  },
  {
    id: 'y-table-6',
    case: 'nijigahara',
    marked: `月日,時刻,方法,相手,内容
{N date|4/8},{N number|10:20},電話,{R family p|篠塚}氏,{R phone m|090-0000-8534}へ折返し。失業手当の番号 {P employment|0806-417225-3}
{N date|4/9},{N number|16:05},来所,{R full r|蛭田 シヅ},国保料の分納。納付書の宛名 {R address-kanji a|虹ヶ原市弥栄町三丁目十四番二十二号}
{N date|4/15},{N number|9:30},訪問,{R given q|日和}さん,{U full u|名取 さやか}（SSW）同席
{N date|4/22},{N number|13:00},電話,{U family v|水谷}（大家）,滞納{X sum|9.2万円}。連絡先 {P phone|0297-00-8817}
{N date|4/30},,会議,{N body|虹ヶ原保健所},{O hospital|常総こころの医療センター}へつなぐ。本人の年金番号 {P pension|5072-663148}
合計,,{N number|5件},,`,
  },
  {
    id: 'y-form-4',
    case: 'yamabatozawa',
    marked: `緊急通報装置利用申請書
申請日　{N date|令和9年10月2日}
フリガナ　{R kana p|イヌイ　トミエ}
氏　名　{R full p|乾　トミヱ}　　性別　女
生年月日　{R dob-era b|昭和9年4月2日}　（{P age|93歳}）
住　所　〒{P postal|999-0237}　{R address a|山鳩沢村字上ノ平263番地}
電　話　{R phone t|0237-00-8576}
個人番号　{P my-number|5690-0017-4982}
緊急連絡先①　{R full q|乾　碧}（孫）　{P phone|080-0000-8824}
緊急連絡先②　{R family r|大槻}（隣家）
協力員　{U full u|貝原　武夫}　民生委員　{U full v|小暮　のり子}
かかりつけ　{R org f|医療法人山鳩会くぬぎ平診療所}　服薬　{N number|4種類}
根拠　{N law|山鳩沢村緊急通報事業実施要綱第5条}
※受付　{N number|第27号}　鍵の預け先　{O shop|米倉商店}`,
  },
  {
    id: 'y-form-5',
    case: 'shiratamabashi',
    marked: `【様式第4号】移動支援　利用変更届
受給者番号：{R number n|0300744186}
利用者：{R full p|雨宮　匠}（ふりがな：{R kana p|あめみや　たくみ}）
生年月日：{R dob-western b|1986年12月5日}
住所：{R address a|白玉橋市欅通7番地の16　市営欅団地3号棟504号}
保護者等：{R full q|雨宮　静江}（母）　個人番号 {P my-number|442663621389}
手帳：療育手帳　番号 {P certificate|3912128}
障害基礎年金証書の基礎年金番号：{P pension|6140-338207}
変更前の事業所：{O other|ヘルパーステーションつむぎの風}
変更後の事業所：{O other|NPO法人あるこう会}　担当 {U full u|勝俣　直美}　TEL {P phone|0568-00-8838}
同行者：{U full v|玉置　健吾}
支給量：月{N number|24時間}　変更日：{N date|令和9年11月1日}
根拠：{N law|障害者総合支援法第77条}`,
  },
  {
    id: 'y-form-6',
    case: 'tokiwagiri',
    marked: `ひとり親家庭等医療費受給資格　現況届
整理番号　{R number n|28-家-0093}
受給者　{R full p|安達　千景}　　{R dob-era b|平成3年2月14日}生
旧姓　{R old-name p|粟野}　　職業　縫製（{R org-short w|トキワ縫製}）
対象児　{R full q|安達　瑠夏}　　{P dob|平成25年7月6日}生　　{R org s|常磐桐市立桐の葉中学校}{X class|2年}
住所　{R address-hyphen a|常磐桐市東雲台4条2-8-31-A407}
電話　{R phone m|080-0000-8593}　　メール　{R email e|chikage_a@tokiwamail.example}
加入保険　保険者番号 {P insurer|39080817}　記号 {P insured|41-20}　番号 {P insured|7316}
個人番号　{P my-number|6506 6671 5513}
養育費　{X sum|月2万円}　支払者　{U full u|帯刀　亮太}
民生委員の証明　{U full v|都築　和枝}　印　（{N date|令和9年8月6日}）
審査　{N number|1}可　{N number|2}否　　{N law|児童扶養手当法第4条}`,
  },
];
