import type { Passage } from './passage.ts';

/** Passages of part L, written after the parts before it were opened. */
export const openedL1: readonly Passage[] = [
  {
    id: 'l-dialogue-1',
    case: 'kasumigahama',
    marked: `議長　一件目、{R full p|樋渡慎吾}さんの世帯です。
事務局　{P age|47歳}、母の{R given q|ちえ}さん{P age|78歳}、長男{R given r|陸斗}さんの三人です。{R org-short w|カスミ物流サービス}を{N date|三月末}で雇い止めになりました。
学校　{R org-school s|緑ヶ丘小}です。{R given r|陸斗}さんは今月{N number|7日間}休みました。担任の{U family u|鵜川}から、朝は家の電話（{R phone t|0299-00-6147}）に誰も出ないと。
包括　「{R alias p|しん}ちゃんは夜中に車を出していく」と、向かいの{U full v|猪野 かつ江}さんが言っていました。
議長　借入れは。
家計　{O other|ひたち野ファイナンス}から{X sum|46万円}。契約番号は{L number|HF-20771-3}です。{R family p|樋渡}さんの叔父にあたる{R relative p|樋渡}{U given w|文蔵}さんが保証人でした。
議長　{N place|緑ヶ丘駅}前の{N body|ハローワーク}には行かれましたか。
事務局　{N law|生活困窮者自立支援法第5条}の相談と合わせて、{N date|来週火曜}に同行します。`,
  },
  {
    id: 'l-dialogue-2',
    case: 'takatoridani',
    marked: `座長：{R full p|廣澤榮子}さん、認定の更新です。
ケアマネ：{R alias q|たっつぁん}、つまり夫の{R given q|辰夫}さんが腰を痛めて、{R given p|榮子}さんの入浴ができていません。
座長：ご親族は。
ケアマネ：甥の{R full r|濵﨑圭介}さんが月に{N number|二度}。{R family r|濵﨑}さんは{R org o|鷹取谷町森林組合}にお勤めです。
保健師：{R org-short f|鷹取谷診療所}では血圧{N number|168}。往診は{U family u|百田}先生です。{P age|八十四}歳ですから無理はさせたくないと。
座長：番号は{R number n|介-0061-447}で合っていますか。
ケアマネ：はい。保険証の番号が{P care|0000614472}です。
座長：{N place|廣澤}橋の工事で送迎が遠回りになる件は{N body|建設課}へ。
社協：{R family p|廣澤}さんには{U nickname v|おたけ}さんという茶飲み友達がいて、{O shop|中屋商店}で待ち合わせています。`,
  },
  {
    id: 'l-dialogue-3',
    case: 'nagishima',
    marked: `司会：次は{R full p|マリア・クリスティーナ・サントス}さん。皆さん{R alias p|クリス}さんと呼んでいます。
通訳：通訳の{U foreign u|ジョセリン・ラモス}です。夫の{R full q|城間健人}さんは{N date|去年十月}から家に戻っていません。
保育：{R given r|海}ちゃん、{P age|三歳六か月}。{O school|前原ひだまり保育園}です。
司会：お仕事は。
通訳：{R org-short w|なぎしまリゾート}の清掃で、{N number|午前9時}から。上司は{U family v|喜屋武}さん。
市民課：在留カードは{R number i|FK30518264MA}、期限は{N date|令和10年2月1日}です。
司会：{R family q|城間}さんの実家は。
市民課：母の{R relative q|城間}{U given w|ヨシ}さんが{A address|凪島市字浜川1140番地}に。{N place|海}の家の隣です。
司会：{N law|出入国管理及び難民認定法第22条の4}に当たらないか、{N body|那覇出張所}に照会します。`,
  },
  {
    id: 'l-dialogue-4',
    case: 'izumigahara',
    marked: `（{N date|6月9日}　録音起こし）
A　{R family p|辻}さんな、{R full p|辻晴美}さん。息子の{R given q|蓮}くんが{R org-school s|第三中}の一年生。
B　{R org-short w|さくら弁当}に勤めてはる人？
A　そう。店主が{R full r|久保田剛}さん、みんな{R alias r|ゴウ}さん言うてる。
B　{R family r|久保田}さんから{X sum|12万}前借りしてるらしいわ。
A　別れた旦那が{U full u|北尾 剣一}。{A address|堺和泉市浜寺北町2丁8-15}におるって。
B　番号は控えた？
A　{P phone|090-0000-6138}。ほんで{R given p|晴美}さんの携帯が{R phone m|070-0000-8365}。
B　{O hospital|たけうち心療内科}に通うてはるんよね、先生は{U family v|武内}さん。
A　{R org-short o|いずみの輪}の人も一緒に行ってくれてる。{N word|辻}褄は合うてきたわ。{N place|十字の辻}の交番、やのうて{N body|泉ヶ原警察署}やけど。`,
  },
  {
    id: 'l-dialogue-5',
    case: 'aogakidani',
    marked: `会長　{R full p|御厨節子}様から。{P age|71歳}、{R dob-era b|昭和30年7月16日}生まれ。
相談　息子さんの{R given q|大地}さんが{R org-short f|あおがき学園}に。{P age|四十二歳}です。
学園　職員は「{R alias q|だい}ちゃん」と。先月、姉の{R full r|森香織}さんが{N number|二回}面会。
会長　{R family r|森}さんは後見人でしたか。
相談　候補です。申立ては{U full u|安永 了司}司法書士。事務所は{P phone|0956-00-2208}。
会長　父親は。
相談　{R relative p|御厨}{U given v|武雄}さん、{N date|平成二十九年}に亡くなりました。{R org-short w|青垣谷運輸}の運転手でした。
学園　{U given v|武雄}さんの年金の{P pension|4410-207753}がまだ止まっていない可能性が。
会長　{N law|知的障害者福祉法第16条}の措置ではなく契約ですね。{N place|森林公園}の外出は{N date|五月}に。{N word|大地震}の訓練も同じ日です。`,
  },
  {
    id: 'l-dialogue-6',
    case: 'miwahama',
    marked: `室長　{R full p|劉佳怡}さん、{R romaji p|LIU JIAYI}さんの件。
担当　園では{R alias p|ジャーイー}さん。夫の{R full q|曽根貴史}さんと別居、娘の{R given r|結愛}ちゃんは{R org s|三輪浜市立みなと保育園}。
室長　住所は{R address a|三輪浜市港町1番地の20}のまま？
担当　はい、{R building a|第二みなと荘5号室}。大家の{U full u|石黒 甚六}さんが家賃{N number|二か月分}を待っています。
通訳　{U foreign v|蔡 美玲}です。{R given p|佳怡}さんは{R org-short w|三輪浜プレス工業}の寮に移りたいと。
室長　{R family q|曽根}さんの連絡先は。
担当　{R phone m|090-0000-7392}がご本人、{R given q|貴史}さんは{P phone|080-0000-5516}です。
室長　{R initials q|S.T.}さん名義の車、{P plate|三河 501 ぬ 28-14}は。
担当　{O shop|中古車のハマナカ}に預けてあります。{N place|港町}交差点の近く。
室長　{N body|愛知県女性相談支援センター}と{N date|今週中}に協議を。`,
  },
  {
    id: 'l-memo-1',
    case: 'shiranuma',
    marked: `訪問メモ　{N date|R9.2.14}　雪{N number|40cm}
{R full p|佐久間ハル}（{R dob-letter b|S10.12.3}、{P age|91歳}）。長男{R given q|勝也}と同居。
姪の{R full r|赤塚みどり}（旧姓 {R old-name r|白井}）が週{N number|3回}通う。
・{R given p|ハル}さん、朝食は食べたと言うが茶碗は乾いたまま
・{R family q|佐久間}（息子）は{R org w|柳町青果市場}を{N date|12月}に退職、酒臭
・{R address-suffix a|柳町2-7-31}の屋根、{U full u|工藤 峯三}が雪下ろしを{X sum|2万円}で
・{R org-short f|しらぬまの里}のショートは{N number|空き1床}
・薬局は{O shop|けやき調剤}、主治医{U family v|安保}先生
・{N place|柳町}公民館の体操には{N date|1月}から来ていない
・{N word|春}になったら再調査、{N word|緑}内障の目薬は継続`,
  },
  {
    id: 'l-memo-2',
    case: 'hokutomi',
    marked: `引継書
{R full p|齋藤富士夫}（{R dob-western b|1948年6月21日}）宅 → {R address a|北斗見町西4条南11丁目2-9}
孫娘{R full r|渡邊美咲}、その母{R full q|渡邊志乃}と三人。{R given q|志乃}は夜勤。
畑は{R alias w|北斗見農協}に貸し、賃料{X sum|年18万}。組合員番号 {L number|04-11873}
車庫に軽トラ {P plate|帯広 480 つ 6-52}（車検切れ）
緊急時：{U full u|高嶋 靖}（甥、{P phone|0154-00-8832}）
町の番号 {R number n|23-008841}
かかりつけ　{O hospital|ほくとみ内科}／歯は{O hospital|デンタルオフィス西4条}
{R alias r|みい}ちゃんの進学費用 → {N body|北海道社会福祉協議会}
{N place|富士}見坂の除雪は{N body|土木事業所}、{N word|渡り}鳥の糞の苦情は別件`,
  },
  {
    id: 'l-memo-3',
    case: 'kasumigahama',
    marked: `■{R initials p|H.S.}氏　経過
{N date|4/3} {R phone m|090-0000-2856}に架電、応答なし
{N date|4/5} {R given q|ちえ}氏来所。「{R given p|慎吾}は{O workplace|潮見冷蔵}の面接に行った」
{N date|4/9} {R org s|霞ヶ浜市立緑ヶ丘小学校}より電話、{R full r|樋渡陸斗}の給食費{N number|3か月}
{N date|4/12} 家主{U full u|瓜生 初枝}（{A address|霞ヶ浜市大和田1877番地}）来所
{N date|4/15} {R address-suffix a|緑ヶ丘3-12-5}を訪問。{R building a|メゾン緑ヶ丘204}の郵便受けに督促状（{O other|ひかりカード}、会員番号{L number|3022-7714-08}）
{N date|4/20} 国保 記号{P insured|霞07} 番号{P insured|114482}、短期証の期限{N date|6月末}
{N number|受付第9-221号}　決裁済`,
  },
  {
    id: 'l-memo-4',
    case: 'izumigahara',
    marked: `ケース会議の前に
{R family p|辻}（{R dob-slash b|1991/4/17}）、{R given q|蓮}（{P age|12}歳、{P dob|平成26年9月3日}生）
生活保護ケース番号 {L number|保2-01184}
手帳：精神 {P certificate|第0077315号}（{N number|2級}）、自立支援医療 受給者番号 {P certificate|3302714}
家賃 {X sum|41,000円}、{R address a|泉ヶ原市東本町6-4-18 ハイツ東本町B棟101}、管理は{O shop|エステート東}
手当の振込 {P bank|泉州みどり信用金庫 東本町支店 普通 0557210}
元夫 {U full u|北尾剣一} → 養育費{N number|なし}
{R full r|久保田剛}：信頼できる雇い主。{R family r|久保田}の妻{U given v|里美}が弁当を届ける
{R given q|蓮}の住民票コード {P resident-code|70335128846}
{N word|晴れ}た日は散歩、{N place|東本町}商店街の{N body|市民会館}で{N number|月2回}`,
  },
  {
    id: 'l-memo-5',
    case: 'nagishima',
    marked: `夜間対応メモ（{N number|21:40}〜）
{R alias p|ティナ}から電話（{R phone m|080-0000-4719}）。「{R given q|健人}が戸を叩いている」
{N body|凪島警察署}へ通報、{N number|22:05}到着
{R given p|クリスティーナ}と{R given r|海}ちゃんは隣の{U full u|比屋定 朝功}宅へ
{R full q|城間健人}は{N place|前原}漁港方面へ。車 {P plate|沖縄 502 ら 73-05}
翌朝{R romaji p|Maria Cristina Santos}の勤め先（{R org w|合同会社なぎしまリゾート}）へ欠勤連絡、{U foreign v|ジェニファー}さんが受けた
母国の姉 {U foreign w|アナリサ・サントス・クルス}　{P email|analisa.cruz@pinoymail.example}
避難先候補：{O other|ステップハウス千鳥}
{N word|海}岸の巡回は{N date|翌週}から
就労証明：雇用保険 {P employment|4711-662093-1}、番号通知カード {P my-number|2284-6017-9352}`,
  },
  {
    id: 'l-memo-6',
    case: 'aogakidani',
    marked: `【面談】{R full r|森香織}（{R given q|大地}の姉）
・母{R given p|節子}は{O hospital|上青垣整形外科}に通院、{P age|70代}
・団地{R building a|県営上青垣団地3棟406号}は{N date|昭和五十八年}建築
・弟の療育手帳 {P certificate|A第10284号}、障害福祉サービス受給者証 {P certificate|4200318825}
・通帳 {P bank|青垣農業協同組合 上青垣支所 普通貯金 0029946}
・マイナンバー {P my-number|4417 0829 3357}
・{R family p|御厨}の本家{R relative p|御厨}{U given u|雅晃}と土地の件で不仲
・{R org-short w|青垣谷運輸}の退職金は{X sum|180万}
・{N word|森}の家（作業所の愛称）ではなく{R org f|障害者支援施設あおがき学園}
・{N law|障害者総合支援法第29条}、{N number|決定第118号}`,
  },
  {
    id: 'l-email-1',
    case: 'miwahama',
    marked: `件名：{R full p|劉 佳怡}さんの件（{N date|6/3}面談）
三輪浜市　市民相談室　御中
お世話になっております。{R org w|三輪浜プレス工業株式会社}総務の{U full u|保科 千代子}です。
{R romaji p|Liu Jiayi}さん（社員番号 {L number|M-0482}）の雇用保険は {P employment|2310-558207-4} です。
寮の鍵は{R family q|曽根}様（夫）が持っており、{R phone m|+81-90-0000-7392} にも応答がありません。
折返しは {P phone|0532-00-7716}、内線{X number|24}。または {P email|c-hoshina@miwapress.example} へ。
別便の{U foreign v|蔡美玲}さんの通訳料は{N number|4時間分}です。
{R given r|結愛}さんのお迎えは{N number|16時}と聞いております。`,
  },
  {
    id: 'l-email-2',
    case: 'kasumigahama',
    marked: `From: {R email e|shingo.hiwatashi@kmail.example}
件名：すみません
相談課さま　{R family p|樋渡}です。電話代が払えず{R phone m|090(0000)2856}は止まっています。
連絡は家の{R phone t|0299（00）6147}か、このメールに。
母{R full q|樋渡ちえ}の介護保険の番号は{P care|0000318842}でした。
子の{R given r|陸斗}のことは{R org-school s|緑ヶ丘小学校}の{U family u|鵜川}先生が一番わかっています。
口座は{P bank|常陸野銀行 霞ヶ浜支店（店番214）普通 1183305}です。
{O workplace|潮見冷蔵}は落ちました。{N date|木曜}の{N number|10時}に伺います。`,
  },
  {
    id: 'l-email-3',
    case: 'takatoridani',
    marked: `各位
{R full p|廣澤 榮子}様（{R number n|介－0061－447}）サービス担当者会議の照会です。
日時：{N date|令和9年7月1日}{N number|13時半}　場所：{R address a|鷹取谷町大字奥鷹取字下モ田417番地3}（ご自宅、{R phone t|0887-00-3920}）
出席：{R full q|廣澤辰夫}様、甥の{R full r|濵﨑圭介}様、{R org f|医療法人社団翠会鷹取谷診療所}　看護師{U full u|味元 佳苗}
福祉用具：{O shop|ケアショップまつば}の{U family v|十河}様（{P phone|0887-00-1150}）
資料は {P url|https://share.takacare.example/d/hirosawa-0701} に置きました。
{N law|介護保険法第115条の48}による会議ではありません。{N number|第3回}の{N body|地域ケア推進会議}は別途。`,
  },
  {
    id: 'l-email-4',
    case: 'aogakidani',
    marked: `件名：Re: 後見申立て（{R full q|御厨大地}様）
{R full r|森 香織}様
司法書士の{U full u|安永了司}でございます。診断書（{O hospital|青垣谷こころの医院}、{U family v|峰松}医師）を受領しました。
残りは次のとおりです。
(1) お母様 {R full p|御厨 節子}様の同意書（住所は{R address-hyphen a|青垣谷市上青垣2203}で結構です）
(2) 財産目録：ゆうちょ銀行 記号{P bank|17720} 番号{P bank|30418821}
(3) {R org f|障害者支援施設あおがき学園}の利用契約書
事務所　〒{P postal|857-0052}　{A address|佐世保野市松浦町9-14 平和ビル3階}　{P phone|0956-00-2208}　{P email|yasunaga@aono-shiho.example}
申立先は{N body|長崎家庭裁判所佐世保支部}です。{N law|民法第7条}`,
  },
  {
    id: 'l-email-5',
    case: 'hokutomi',
    marked: `件名：{R initials p|S.F.}さんの灯油
福祉課長様
{R alias w|北斗見農協}生活課です。{R full p|齋藤 富士夫}様（{R address-hyphen a|北斗見町西4条南11-2-9}）の燃料代が{N number|4回}分、未収です。
ご家族の{R full q|渡邊志乃}様に{N date|2月6日}、{R phone t|0155-00-4183}で話しました。{R given r|美咲}様の奨学金が入れば払うとのこと。
口座振替は{P bank|北斗見町農業協同組合 本所 普通 4402918}からです。
担当 {U full u|三戸部 亜矢}　{P phone|0155-00-9026}　{P email|mitobe.a@ja-hkt.example}
{N word|富士}通製の端末を{N date|三月}に更新するため、{N number|15日}は停止します。`,
  },
  {
    id: 'l-email-6',
    case: 'shiranuma',
    marked: `差出人: {R full r|赤塚 みどり}
宛先: 長寿福祉課
件名: おばの通帳
{R full p|佐久間ハル}の通帳が見当たりません。{P bank|羽後銀行柳町支店の普通預金 0218856}です。いとこの{R given q|勝也}が持ち出したかもしれません。
年金は偶数月、基礎年金番号は{P pension|1207-448310}。
私の携帯 {P phone|090-0000-3307}、住まいは{A address|横手沢市十文字町3-28-1 サンコーポ6}です。前の名前（{R alias r|白井みどり}）で届くこともあります。
{R org f|特別養護老人ホームしらぬまの里}の相談員{U family u|伊勢谷}さんに相談済みです。
{N body|成年後見支援センター}の予約は{N date|22日}{N number|14:30}です。`,
  },
  {
    id: 'l-table-1',
    case: 'shiranuma',
    marked: `番号	氏名	カナ	生年月日	電話
{N number|1}	{R full p|佐久間　ハル}	{R half-kana p|ｻｸﾏ ﾊﾙ}	{R dob-era b|昭和10年12月3日}	{R phone t|0187-00-5524}
{N number|2}	{R full q|佐久間　勝也}	{R half-kana q|ｻｸﾏ ｶﾂﾔ}	{P dob|昭和38.4.19}	同上
{N number|3}	{R full r|赤塚　みどり}	{R half-kana r|ｱｶﾂｶ ﾐﾄﾞﾘ}	{P dob|S45.1.27}	{P phone|090-0000-3307}
{N number|4}	{U full u|工藤　峯三}	{U half-kana u|ｸﾄﾞｳ ﾐﾈｿﾞｳ}	{P dob|1950/10/8}	{P phone|0187-00-1946}
{N number|5}	{U full v|伊勢谷　瑞穂}	{U half-kana v|ｲｾﾔ ﾐｽﾞﾎ}	―	{P phone|0187-00-7003}`,
  },
  {
    id: 'l-table-2',
    case: 'izumigahara',
    marked: `氏名,続柄,学校・勤務先,備考
{R full p|辻 晴美},本人,{R org w|有限会社さくら弁当},週{N number|4日}
{R full q|辻 蓮},長男,{R org s|泉ヶ原市立第三中学校},{X class|1年4組}
{R full r|久保田 剛},雇用主,{R org-short w|さくら弁当},{R alias r|ゴウ}さん
{U full u|北尾 剣一},元夫,{O workplace|南大阪解体興業},{P licence|621203884710}
{U full v|武内 佐保},主治医,{O hospital|たけうち心療内科},{P phone|072-000-1185}
{U full w|辻井 晴代},民生委員,,{P phone|072-000-9963}`,
  },
  {
    id: 'l-table-3',
    case: 'kasumigahama',
    marked: `|日付|相手|手段|内容|
|{N date|5/1}|{R family p|樋渡}氏|来所|滞納の相談|
|{N date|5/2}|{R given q|ちえ}氏|電話 {R phone t|0299006147}|通院|
|{N date|5/8}|{U family u|鵜川}教諭|来所|{R full r|樋渡陸斗}の欠席|
|{N date|5/9}|{R org-short w|カスミ物流サービス}|文書|離職票 {P employment|0812-447103-9}|
|{N date|5/15}|{U full v|瓜生初枝}|訪問|{R building a|メゾン緑ヶ丘204}の明渡し|
|{N date|5/20}|{N body|茨城県信用保証協会}|電話|該当なし|
|{N date|5/22}|{R initials p|H・S}様|面接|{N number|70分}|`,
  },
  {
    id: 'l-table-4',
    case: 'miwahama',
    marked: `口座名義　日付　入金　出金　残高
{R half-kana q|ｿﾈ ﾀｶｼ}　{N date|04.10}　{X sum|212,000}　　{X sum|214,310}
{R half-kana p|ﾘﾕｳ ｶｲ}　{N date|04.15}　　{X sum|30,000}　{X sum|1,206}
{R romaji p|LIU JIAYI}　{N date|04.25}　{X sum|148,220}　　
{U half-kana u|ｲｼｸﾞﾛ ｼﾞﾝﾛｸ}　{N date|04.27}　　{X sum|45,000}　
口座　{P bank|三河湾信用金庫 港町支店 普通 0774126}
カード　{P card|4980-XXXX-XXXX-1127}
{N body|ｱｲﾁｹﾝｾﾞｲ}　{N date|05.31}　　{X sum|39,500}`,
  },
  {
    id: 'l-table-5',
    case: 'takatoridani',
    marked: `利用票（{N date|令和9年6月分}）
被保険者　{R full p|廣澤 榮子}　{P care|0000614472}　保険者番号　{P insurer|394189}
世帯主　{R full q|廣澤 辰夫}　{P dob|昭和14年5月30日}
緊急連絡先1　{R full r|濵﨑 圭介}　{P phone|080-0000-6620}
緊急連絡先2　{U full u|味元 佳苗}　{P phone|0887-00-4471}
事業所　{O other|訪問介護すみれ}　{N number|週3}
事業所　{R org-short f|鷹取谷診療所}　{N number|月2}
住所　{R address a|鷹取谷町奥鷹取下モ田417-3}
生年月日　{R dob-kanji b|昭和十七年二月八日}
{N number|要介護2}　{N date|令和9年9月30日}まで`,
  },
  {
    id: 'l-table-6',
    case: 'aogakidani',
    marked: `No／氏名／手帳／受給者証／連絡先
{N number|1}／{R full q|御厨 大地}／{P certificate|A第10284号}／{P certificate|4200318825}／{R phone t|0956-00-7713}
{N number|2}／{U full u|久間 茉莉花}／{P certificate|B-2-00917}／{P certificate|4200402216}／{P phone|0956-00-3354}
{N number|3}／{U full v|ジェームズ 怜央}／―／{P certificate|4200399170}／{P email|reo.james@aomail.example}
保護者欄：{R full p|御厨 節子}、{U full w|久間 琴乃}、{U foreign x|レイチェル・ジェームズ}
担当者欄：{R full r|森 香織}（姉）
整理番号　{R number n|サ-30952}`,
  },
];
