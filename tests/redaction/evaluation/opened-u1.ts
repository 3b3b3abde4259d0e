import type { Passage } from './passage.ts';

/** Passages of batch U, part 1: written without having read the engine. */
export const openedU1: readonly Passage[] = [
  {
    id: 'u-dialogue-1',
    case: 'somagase',
    marked: `隊長：入電は{N number|六時二分}。{R full p|漆戸榮助}さん、{P age|八十八}の男性、玄関で倒れていました。通報は奥様の{R given q|スミ江}さんです。
看護師：保険証はお持ちでした？
隊長：ええ。後期高齢の番号が{P insured|52019386}、保険者番号は{P insurer|39040746}。お薬手帳は{O shop|すずかぜ薬局}のもの。
{R speaker q|スミ江}：あたしも{P age|八十五}で、起こせなくてねえ。娘の{R given r|真帆}に電話したの、{P phone|090の0000の5101}に。
看護師：主治医は{U family u|及能}先生ですか。{R org-short f|せせらぎの丘}の嘱託の。
隊長：そうです。隣の{U full v|樋爪 長一}さんが鍵を預かると。搬送中の血圧は{N number|168の92}、{N place|青葉通}の工事で{N number|五分}余計にかかりました。`,
  },
  {
    id: 'u-dialogue-2',
    case: 'ukaihama',
    marked: `通訳：こちら、{R full p|ジュリアナ・オリベイラ}さん。アパートの立退きの件です。
書記：{R family p|オリベイラ}さん、今おいくつ？
{R speaker p|ジュリアナ}：{P age|さんじゅうさん}。息子は{P age|きゅうさい}。名前、{U foreign u|エンゾ}。{R org-school s|港北小}の{X class|三年}。
書記：息子さんの誕生日は。
{R speaker p|ジュリアナ}：{P dob|2017年の4月6日}。家主、{U full v|葛城 保彦}さん、鍵かえるって言った。{P phone|(0557)00-5102}から電話きた。
書記：在留カードは{P residence-card|UJ40718265ED}ですね。友達の{R full q|アミット・シャルマ}さんも証人になると。{N law|民事調停法第2条}の申立て、手数料は{N number|500円}、{N body|鵜飼浜簡易裁判所}の{N number|二階}です。`,
  },
  {
    id: 'u-dialogue-3',
    case: 'yunagidai',
    marked: `心理士：{R family p|小豆畑}さん、入院は{N number|三度目}ですね。
{R speaker p|剛志}：はい。初めて飲んだのは{P age|十四}、{R org w|夕凪台交通株式会社}をクビになったのが{P age|四十六}のとき。
心理士：同室の方とは。
{R speaker p|剛志}：{U nickname u|ノッポ}と呼んどる男がおって、本名は{U family v|簗瀬}。俺より上で{P age|五十八}かな。
{R speaker q|和歌子}：弟の免許はこれです、{P licence|620606508750}。もう車は売りました、{P plate|大阪 331 さ 20-48}。
心理士：断酒会は{R org-short o|あさなぎ会}の{R full r|左近司瞭}さんが迎えに来ます。{N place|本町通}の公民館、{N date|第二火曜}の{N number|19時}から。`,
  },
  {
    id: 'u-memo-1',
    case: 'hasagi',
    marked: `民生委員　巡回帳　{N date|霜月八日}
堂前の{R full p|帯刀トメノ}ばあちゃん（{P age|97}）　こたつの線が焦げかけ。{R given q|兼房}は{R alias o|ＪＡはさぎ}の当番で留守、電話 {R phone t|0187-00-5033}
介護の番号 {P care|0000714295}　来月更新。{R org-short f|はさぎ荘}の順番は{N number|14番目}
弟さん（{P age|九十}）の住所 {A address|横手沢市鹿平町浅前211}　嫁は{U full u|薄葉 ミサホ}
隣の{R family r|信太}さんへ雪寄せ頼む、{P age|６２才}なので無理はさせず
区費{N number|2,400円}、回覧{N number|第31号}は{N post|区長}へ`,
  },
  {
    id: 'u-memo-2',
    case: 'sekirei',
    marked: `園からの連絡（聞き取り、走り書き）
{R full r|綿引ひなの}ちゃん　{P age|4歳2か月}　腕にあざ。母{R given p|菜々美}さん「弟がやった」。弟＝{U given u|琉生}くん、{P dob|R6.3.19}生まれ　→　{N date|明日}家庭訪問
父{R given q|斗真}　{P age|34}　{R org-short w|セキレイ縫製}をやめ、今は{O workplace|丸仁運送}。車 {P plate|静岡 502 も 77-11}
担任 {U family v|軽米}先生（{R org s|鶺鴒ひかり幼稚園}）　直通{P phone|054-000-5103}
母子手帳 {P certificate|第20418号}　母方の姓は{R old-name p|狩俣}
{N body|児童相談所}へ{N law|児童虐待防止法第6条}の通告済、{N number|48時間}以内に安全確認`,
  },
  {
    id: 'u-memo-3',
    case: 'kasagiura',
    marked: `満期釈放　出迎え　{R full p|弥富德藏}　{P age|76}　男
呼称番号{L number|412}　作業報奨金は{X sum|三万一千円}　釈放{N date|11月19日}の{N number|8時半}
帰住先　{R org o|更生保護法人ともづな寮}　寮長 {U full u|茂呂 惣吉}　{P phone|0835-00-5104}
妹{R given q|千歳}さんは引受を断る。{P age|七十代}で持病、{O hospital|いそべ内科}通い
年金　{P pension|3712-508846}　停止解除の届　ゆうちょ 記号{P bank|15480} 番号{P bank|21736041}
昔の勤め先{R org-short w|笠置浦造船}の同僚、{R full r|生方廣海}さんが布団を出す。書類番号{R number n|1187-26}、{N law|更生保護法第85条}`,
  },
  {
    id: 'u-email-1',
    case: 'somagase',
    marked: `件名：退院日のご相談（{O hospital|三陸みなと病院} 地域連携室）
連携室　御中　社会福祉士の{U full u|夏井 芙美}です。{R full p|漆戸 榮助}様（{R dob-era b|昭和13年6月4日}生）の大腿骨は順調で、{N date|11月27日}に退院できそうです。
ご家族の{R full r|轟木真帆}様（{P age|57歳}、{P email|mahotdr@iwmail.example}）は単身赴任中で、{P phone|070-0000-5105}は夜のみつながります。
{R org f|介護老人保健施設せせらぎの丘}の空きは{N number|2床}とのこと。介護保険証 {P care|0000385126}、負担割合は{N number|1割}です。
書類は 〒{P postal|026-0913}　{A address|釜岩市大町2-8-17} あてに。予約画面は {P url|https://sanriku-renkei.example/r/5105} です。
{N body|岩手県後期高齢者医療広域連合}への届けはこちらで行います。`,
  },
  {
    id: 'u-email-2',
    case: 'yunagidai',
    marked: `From: {R email e|azuhata49@yngmail.example}
To: {P email|kyujin@hamakaze-taxi.example}
{O workplace|浜風タクシー}　採用係　{U family u|海津}様
面接のお礼を申し上げます。{R full p|小豆畑剛志}、{P age|52歳}です。前職の{R org-short w|夕凪台交通}では{N number|十一年}無事故でした。
雇用保険は{P employment|2705-418832-6}、二種免許は{P licence|620606508750}、緊急の連絡先は姉の{R given q|和歌子}（{P phone|06(0000)5106}）でお願いします。
給与の振込は{P bank|なにわ湾岸銀行 夕凪台支店 普通 5071382}へ。推薦状は{R org o|特定非営利活動法人あさなぎ会}の{R family r|左近司}さんが書きます。住まいは{R address-hyphen a|夕凪台市本町通7-20 コーポ夕映201}です。初乗りは{N number|600円}、{N law|道路運送法第25条}の講習は{N date|12月1日}でしたね。`,
  },
  {
    id: 'u-email-3',
    case: 'ukaihama',
    marked: `Subject: 【至急】社員寮の名義について
くらし相談窓口さま　{R org w|（株）ウカイ鋳造} 総務の{U full u|桐原 克也}です。
{R full q|アミット・シャルマ}君（{P dob|1990-11-02}生）の旅券が{P passport|Z5081746}に切り替わりました。{R alias r|ジェシカ}さんこと{R full r|陳佳怡}さんは退寮し、{A address|鵜飼浜市東雲1-14-3 シーサイド東雲802}へ移っています。
{R romaji p|Juliana Oliveira}さんには{R email e|juliana.oli@ukmail.example}と{R phone-intl m|+81-80-0000-5021}の両方へ知らせました。
家賃の残りは{P bank|静海信用金庫 港北支店 当座 0055107}からお願いします。社用カード{P card|3540 5954 9642 8566}は使えません。
夜間は{P phone|0557-00-5107}、{U family v|仙波}が出ます。{N date|今月末}で{N number|第2寮}は閉め、{N body|出入国在留管理局}にも届けます。`,
  },
  {
    id: 'u-table-1',
    case: 'sekirei',
    marked: `続柄｜氏名｜生年月日｜年齢｜保険・番号
世帯主｜{R full q|綿引 斗真}｜{P dob|平4.5.30}｜{P age|34}｜記号{P insured|鶺08}番号{P insured|2251}
妻｜{R full p|綿引 菜々美}｜{R dob-letter b|H7.2.11}｜{P age|31}｜同上
長女｜{R full r|綿引 ひなの}｜{P dob|令4.9.1}｜{P age|4}｜{P my-number|6268 8099 1198}
長男｜{R relative q|綿引} {U given u|琉生}｜{P dob|令6.3.19}｜{P age|2}｜{P my-number|161229523736}
妻の母｜{U full v|狩谷野 節}｜{P dob|昭40.12.8}｜{P age|60}｜-
計{N number|5人}｜{N date|令和8年11月1日}現在｜{N law|住民基本台帳法第12条}｜-｜-`,
  },
  {
    id: 'u-table-2',
    case: 'hasagi',
    marked: `避難所名簿（下田沢小体育館）	{N date|10/23} {N number|21:40}
番	名	歳	連絡	持病・車
{N number|1}	{R full p|帯刀トメノ}	{P age|97}	{R phone t|0187-00-5033}	酸素
{N number|2}	{R full q|帯刀兼房}	{P age|71}	{P phone|080-0000-5108}	{P plate|秋田 480 く 3-16}
{N number|3}	{R full r|信太 郁}	{P age|62}	なし	{O hospital|雄平厚生病院}
{N number|4}	{U full u|小宅 善治}	{P age|83}	{P phone|0187005109}	{P plate|秋田 300 と ・8-24}
{N number|5}	{U full v|小宅 ノブ}	{P age|80}	同上	透析　毛布{N number|2枚}`,
  },
  {
    id: 'u-table-3',
    case: 'kasagiura',
    marked: `区分,口座・番号,名義,確認者
保護費,{P bank|瀬戸内第一銀行 笠置浦支店 普通 1720533},{R full p|弥富德藏},{N post|係長}
年金,記号{P bank|15480}・番号{P bank|21736041},{R full p|弥富德藏},-
基礎年金番号,{P pension|3712-508846},{R full p|弥富德藏},-
家賃,{R building a|町営荒磯住宅5号},{R full q|弥富千歳},{U full u|灰谷 澄男}
国保,保険者{P insurer|323741} 番号{P insured|荒-077},{R full r|生方廣海},{P phone|0835.00.5110}
台帳,{R number n|1187-26},{N date|R8.11.20},{N number|全6件}`,
  },
  {
    id: 'u-form-1',
    case: 'somagase',
    marked: `死亡・火葬許可申請（控）　申請者　{R full r|轟木　真帆}（長女）　{P dob|昭和44年1月15日}生
死亡者　{R full q|漆戸　スミ江}　{P dob|昭和16年7月28日}生　満{P age|85歳}　個人番号　{P my-number|5044-5710-2133}
住所　{R address a|杣ヶ瀬市青葉通3丁目11番6号 青葉ハイツ204}　〒{P postal|026-0841}
喪主　{R full p|漆戸　榮助}　電話　{R phone-paren t|0193（00）5012}
葬祭業者　{O other|やすらぎ典礼 杣ヶ瀬会館}　担当　{U full u|帆足　岳人}　携帯　{P phone|080-0000-5111}
{N law|墓地、埋葬等に関する法律第5条}　{N number|様式第3号}　{N body|杣ヶ瀬市長}　あて`,
  },
  {
    id: 'u-form-2',
    case: 'ukaihama',
    marked: `国民健康保険　異動届　　届出日　{N date|令和8年11月4日}
フリガナ　{R katakana p|ジュリアナ オリベイラ}　氏名　{R romaji p|OLIVEIRA JULIANA}
生年月日　{R dob-western b|1993年8月17日}　性別　女　国籍　ブラジル　在留カード番号　{P residence-card|UJ40718265ED}
住民票コード　{P resident-code|40578912012}　個人番号　{P my-number|1521 4026 4703}
住所　{R address a|鵜飼浜市港北町2丁目5番14号 ベイコーポ303}　電話　{R phone m|08000005021}　勤務先　{R org w|株式会社ウカイ鋳造}
世帯員　{U foreign u|エンゾ・オリベイラ}　{P dob|平成29年4月6日}　{R org s|鵜飼浜市立港北小学校}　代筆　{U full v|筒香 久恵}　{N law|国民健康保険法第9条}`,
  },
  {
    id: 'u-form-3',
    case: 'yunagidai',
    marked: `就労準備支援　利用申込書　受付No.{R number n|R7-0518}
ふりがな　{R kana p|あずはた　つよし}　　氏名　{R full p|小豆畑　剛志}　（{P age|５２歳}）　{R dob-slash b|1974.9.30}
同居家族　姉　{R full q|小豆畑　和歌子}　({P age|55})　　子　{U given u|航征}　（{P age|19}）
雇用保険被保険者番号　{P employment|2705-418832-6}　　自立支援医療受給者証　{P certificate|4810537}
職歴　{R org w|夕凪台交通株式会社}　／　{O workplace|のぞみ警備}　　紹介者　{R full r|左近司　瞭}　主治医　{O hospital|青嵐病院}　{U family v|葛巻}
希望賃金　時給{X sum|1,180円}　　{N law|生活困窮者自立支援法第3条}　{N body|夕凪台公共職業安定所}`,
  },
  {
    id: 'u-ocr-1',
    case: 'hasagi',
    marked: `稲 架 木 村 　見 守 り カ ー ド
氏 名　{R spaced p|帯 刀　ト メ ノ}　　{R dob-era b|昭和 4年 3月 3日}　（{P age|97 才}）
住 所　{R address a|稲架木村大字下田沢字堂前73番地2}　℡ {R phone-ocr t|Ol87-OO-5O33}
息 子　{R spaced q|帯 刀　兼 房}　{P dob|昭和 3O年 l月 22日}　携帯 {P phone|O9O-OOOO-5ll2}
近 隣　{R spaced r|信 太　郁}　／　区長 {U spaced u|種 村　良 蔵}
主治医　{O hospital|田沢医院}　保険者番号 {P insurer|06330898}　調査日 {N date|令和 8年 1O月 7日}　{N number|2 枚の l 枚目}`,
  },
  {
    id: 'u-ocr-2',
    case: 'sekirei',
    marked: `妊 婦 健 診 受 診 票　第 {N number|8} 回
{R spaced p|綿 引 菜 々 美}　生年月日 {R dob-era b|平成7年 2月ll日}　〒{P postal|42O-O9l5}
{R address a|鶺鴒市桜ヶ丘l丁目9番8号サンライフ桜ヶ丘lO5}　電話 {R phone-ocr m|O7O-OOOO-5O58}
受診機関 {R org f|医療法人恵風会せきれい産婦人科}　医師 {U spaced u|苅 部　志 津}　夫 {R spaced q|綿 引 斗 真}（{P age|3 4 歳}）
手帳交付番号 {P certificate|08-2O573}　保険証 記号 {P insured|鶺O8} 番号 {P insured|225l}
子宮底 {N number|26cm}　体重 {N number|+6.2kg}　{N body|鶺鴒市保健センター}`,
  },
  {
    id: 'u-ocr-3',
    case: 'kasagiura',
    marked: `保 護 観 察 所　引 継 書　{N number|2／5 頁}
対象者 {R spaced p|弥 富　德 藏}　{R dob-era b|昭和25年lO月8日}生　整理 {R number-spaced n|1187 - 26}
帰住予定地 {R org o|更生保護法人ともづな寮}　TEL {P phone|O835-OO-5ll3}
親族 妹 {R spaced q|弥 富 千 歳}（{P age|7l歳}）{A address|周防原市今宿町3丁目l2番}
保護司 {U spaced u|間 宮　栄 一 郎}　知人 {R spaced r|生 方　廣 海}　車 {P plate|山口 58O ち 4l-O2}
運転免許 {P licence|73603755895O}（失効）　{N law|更生保護法第 82 条}　{N date|令和8年 ll月 2日} 受`,
  },
  {
    id: 'u-paste-1',
    case: 'somagase',
    noise: 'wrapped-26',
    marked: `訪問看護の記録を貼り付けます。{R wrapped p|漆戸榮助}様（{P age|八十八歳}）は{R address a|杣ヶ瀬市青葉通3丁目11番6号 青葉ハイツ204}にお住まいで、長女の{R wrapped r|轟木真帆}様が月に{N number|二度}帰省します。緊急時は{P phone|090-0000-5114}、医師は{U full u|禰津勝太郎}、薬は{O shop|すずかぜ薬局}です。昔の仲間の{U full v|砂盃弘}さん（{P age|九十一歳}、{P dob|昭和十年八月三日}生）も{R org w|合名会社杣ヶ瀬製材}の職工でした。身障手帳は{P certificate|第118305号}、次の会議は{N date|12月4日}に{N body|市保健福祉課}で開きます。`,
  },
  {
    id: 'u-paste-2',
    case: 'ukaihama',
    noise: 'full-width',
    marked: `{R romaji p|Juliana Oliveira}　{R dob-slash b|1993/08/17} ({P age|33})　{R email e|juliana.oli@ukmail.example}
{R romaji q|Amit Sharma}　{P dob|1990/11/02} ({P age|36})　{P passport|Z5081746}　{P phone|080-0000-5115}
{R romaji r|Chen Jiayi}　{P residence-card|NB27301946CL}　{P card|5221401833499363}
{U romaji u|Thiago Bernardes}　{P dob|1988.06.30}　{P email|thiago.b@ukmail.example}　{A address|鵜飼浜市塩入3-7-21}
{R address-hyphen a|鵜飼浜市港北町2-5-14-303}　{P url|https://dorm-ukai.example/list?id=5115}
{N date|2026/11/13}　{N number|Rev.3}　{N number|4 persons}　{N place|Minato Hall}`,
  },
  {
    id: 'u-paste-3',
    case: 'yunagidai',
    noise: 'spaced-out',
    marked: `{R full p|小豆畑剛志}の姉の{R full q|小豆畑和歌子}から電話。{R org o|特定非営利活動法人あさなぎ会}の{R full r|左近司瞭}が同行し、{O hospital|青嵐病院}の{U full u|阿刀田志郎}医師と会う。入院は{P age|四十九歳}のとき以来で、いまは{P age|五十二歳}。電話は{P phone|06-0000-5116}、保険証の番号は{P insured|7715408}。給料は{P bank|なにわ湾岸銀行夕凪台支店普通5071382}に入る。{N place|夕凪台}駅の北口に{N number|八時}、雨なら{N date|翌週}。`,
  },
];
