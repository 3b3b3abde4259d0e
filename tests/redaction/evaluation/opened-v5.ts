import type { Passage } from './passage.ts';

/** Passages of batch V, part 5: written without having read the engine. */
export const openedV5: readonly Passage[] = [
  {
    id: 'v-dialogue-4',
    case: 'kuzunohara',
    marked: `支援員：{R family p|荒牧}さん、{R org-short w|葛野ダイカスト}を辞めたのはいつですか。
{R speaker p|郁夫}：{N date|8月末}です。もう{P age|54}歳ですから、次がなくて。
支援員：雇用保険の番号は{P employment|2804-517330-9}で間違いないですか。
{R speaker p|郁夫}：はい。妹の{R given q|佳代子}が控えを持っています。
支援員：緊急の連絡先は妹さんの{P phone|090-0000-2501}ですね。
{R speaker p|郁夫}：昼は仕事だから、隣の{U full u|蓮沼きよ子}さんにしてください。{P phone|0296-00-2503}です。
支援員：家賃は大家の{U family v|飯泉}さんに{N number|2か月}待ってもらう、と。
{R speaker p|郁夫}：{R building a|コーポ芙蓉}は出たくないんです。{O shop|スーパーとみや}で面接も受けました。
支援員：では{N date|来週の水曜}、{N body|ハローワーク}へ。{R family r|倉持}さんが{N place|葛野原駅}の改札で待ちます。`,
  },
  {
    id: 'v-dialogue-5',
    case: 'minegishicho',
    marked: `保健師　{R full p|筒井マサ江}さん、また夜に出歩いたと聞きましたが。
息子　ええ。{N number|2時}ごろ、{O shop|ふくや酒店}の前に座っていたそうです。{U given u|ミネ子}さんが見つけてくれて。
保健師　{R family r|門馬}さんではなくて？
息子　{R alias r|キミばあ}ちゃんも起きてきて、毛布をかけてくれました。{P age|九十}近いのに。
保健師　息子さん、{R given q|秀一}さんご自身は眠れていますか。
息子　いや、{R org-short w|峰岸製材}の早番で{N number|4時}起きですから。
保健師　主治医の{U family v|安斎}先生に薬を相談しましょう。介護保険の番号は{P care|0000371846}でしたね。
息子　はい。母の生年月日は{R dob-era b|昭和13年2月6日}です。私の携帯は{P phone|080-0000-2505}、つながらなければ{R phone t|0247-00-2561}へ。
保健師　{R org-short f|やまゆり峰苑}の短期入所は{N date|11月}から空きます。{N place|石畑}の{N body|消防団}にも声をかけます。`,
  },
  {
    id: 'v-dialogue-6',
    case: 'ajimaura',
    marked: `教頭：{R full q|儀間琥太郎}くん、今月は{N number|6日}休んでいます。
SSW：お母さんの{R given p|さつき}さんは何と。
教頭：「朝、起きないから」と。担任の{U family u|与座}が{P phone|098-000-2506}から毎朝かけています。
SSW：友だちの{U given v|陸斗}くんとは遊んでいますね。{O shop|カラオケうみかぜ}で見た人がいます。
教頭：おじいの{R full r|國吉盛男}さんが迎えに来た日もあります。軽トラの{P plate|沖縄 480 ぬ 25-07}で。
SSW：{R family r|國吉}さんは{R org w|西泊漁業協同組合}の人ですよね。{P age|71歳}だったかな。
教頭：{P dob|昭和30年3月8日}生まれと言っていました。
SSW：{R family p|儀間}さんの家は{R address-suffix a|西泊1084-2}のままですか。
教頭：はい。次は{N date|12月4日}、{N number|5校時}の後に{N place|図工室}で。{N body|児童相談所}も来ます。`,
  },
  {
    id: 'v-memo-4',
    case: 'higashikaya',
    marked: `{N date|R8.10.21}（水）訪問記録　{R full p|古賀龍一}さん宅
・ガスが止まっている。{O other|道央プロパン}の{U family u|苫米}さんに電話、{N number|3,800円}で再開できるとのこと
・妻{R given q|美沙子}さんは{R org-short f|ひがしかや病院}に入院中。{N number|4階}東
・{R dob-letter b|S33.10.8}生、{P age|68}歳。年金は{P pension|4106-228317}、来月分から前借りの返済
・振込先　ゆうちょ 記号{P bank|19280} 番号{P bank|24517631}
・「{R family r|寺澤}には言うな」と何度も。金を借りている様子（借用書 {N number|1枚}）
・冷蔵庫の横に{U full v|久慈 弘樹}という人の名刺、{P phone|011-000-2508}
・車は動かない。車検証の番号は{P plate|函館 300 に 25-09}
・{R org o|よりそい東榧}の食料を{N number|2箱}置いてきた
・{N place|栄通}の停留所まで歩くのもつらい、{N word|古}い靴しかない`,
  },
  {
    id: 'v-memo-5',
    case: 'kuratsuki',
    marked: `引継メモ（{N date|12/1}から担当交代）
{R full p|藪﨑惠理}さん　管理{R number n|23006147}
・手帳 {P certificate|第31-20884号}（2級）、自立支援医療の受給者番号 {P certificate|4402178}
・弟の{R given q|直人}さんが金銭管理。{P dob|H9.1.25}生
・旧姓の{R old-name p|三浦}で届く督促あり。{O shop|マルサンクレジット}の契約
・{R org-short w|クラツキ印刷}は{N date|9月}で退職、離職票は未着
・作業所の{R full r|榊原千晴}さんとは話せる。男性職員は苦手
・通院は{O hospital|みずほの森クリニック}、{U family u|各務}医師。訪問看護の{U full v|可児 奈保}さんが{N date|木曜}
・自宅電話 {R phone t|0575-00-2618} は出ない。弟 {P phone|070-0000-2510}へ
・{P age|32歳}、一人暮らし。鍵は{N place|管理棟}の{N number|7番}ボックス`,
  },
  {
    id: 'v-memo-6',
    case: 'haneshima',
    marked: `聞き取り（通訳：{U foreign u|チャン・ゴック・ハー}さん）
{R full p|ホアン・ティ・マイ}さん。{R org w|羽根島食品加工}で手を切った。労災の紙を会社が出さない。
夫の{R full q|ラジェシュ・バストラ}さんは夜勤で来られず。夫の在留カード {P residence-card|RK58203714TA}、期限{N date|令和9年2月}
病院代{X sum|4万8千円}を{R full r|欧陽俊宏}さんが立て替えた。
班長の{U family v|鵜飼}から「国に帰れ」と言われた。録音あり（{N number|3分}）。
健康保険　記号{P insured|2180}番号{P insured|4417}、保険者番号は{P insurer|06401830}
住まい　{R address-hyphen a|新川町4-17-3-501}　子は{P age|2歳}
連絡は{R phone m|070-0000-2583}、夜{N number|8時}以降
→ {N body|羽根島労働基準監督署}に同行。{N law|労働者災害補償保険法}の説明、{N place|新川}口から徒歩`,
  },
  {
    id: 'v-email-4',
    case: 'kuzunohara',
    marked: `差出人: {U full u|野口谷 拓}　<{P email|noguchiya.t@kamiarai-es.example}>
件名: 家庭訪問の結果について
生活支援課 {N post|担当者}様　お世話になっております。{R org-school s|上荒井小}の{U family u|野口谷}です。
{N date|11月10日}、{R full r|倉持菜々}さんのお宅へ伺いました。お母さんはお留守で、{R given p|郁夫}おじさん（{R full p|荒牧郁夫}様）が応対されました。
・{R given r|菜々}さんは{P age|11歳}、{P dob|平成27年8月2日}生まれ。給食費が{N number|3か月}未納です。
・おばの{R full q|荒牧佳代子}様の連絡先として{P phone|080-0000-2511}を教わりました。
・ご住所は{R address a|葛野原市上荒井3-8-14}で変わりありません。
・塾（{O other|学び舎こだま}）はやめたそうです。先生は{U family v|染谷}様とのこと。
{N law|学校教育法第19条}の援助の用紙を、{N number|2部}お送りください。`,
  },
  {
    id: 'v-email-5',
    case: 'haneshima',
    marked: `To: {R email e|mai.hoang@hanemail.example}
Cc: {P email|tagashira@kyoseiroom.example}
Subject: {N date|12/15}の予約について
{R full p|ホアン・ティ・マイ}様
{R org-short o|となりの小窓}から連絡をもらいました。パスポート{P passport|C7410258}の写しは届いています。ご主人{R given q|ラジェシュ}様の分（{P passport|PA0836174}）がまだです。
在留カード番号 {R number i|GX41720865PA} は入力しました。
当日は{U full u|田頭 睦実}が受付をします。電話は{P phone|0532-00-2513}です。
会社の件は、弁護士の{U full v|鳥居塚 敦}先生（{O other|羽根島中央法律事務所}）が聞きます。
{R given r|俊宏}さんも一緒で大丈夫です。
申込はこちら：{P url|https://yoyaku.kyoseiroom.example/u/48213}
場所は{N place|羽根島市役所}の{N number|5階}、{N word|俊}足の方でも駅から{N number|10分}です。`,
  },
  {
    id: 'v-email-6',
    case: 'higashikaya',
    marked: `転送します。{N post|係長}ご確認ください。
----- 元のメッセージ -----
From: {R full r|寺澤晶} <{P email|a-tera58@donanmail.example}>
{R family p|古賀}の友人の{R family r|寺澤}です。{R alias p|リュウ兄}には{N number|二十年}世話になりましたが、もう限界です。先月{X sum|十二万円}貸しました。{U nickname u|ゲン}ちゃんというパチンコ仲間に全部渡しています。
奥さん（{R given q|美沙子}さん）の入院費は、私が{P bank|渡島信用組合　榧町支店　普通 0471825}から払いました。
{R org-short w|東榧運輸倉庫}の元上司、{U full v|大沼田 茂樹}さんにも聞いてください。{P phone|090-0000-2514}です。
私の住所は{A address|東榧市港北町2丁目16-7}です。{P age|66歳}の年金暮らしです。
-----
{R initials p|R.K.}氏の借金は{N number|3社}。{N date|10月30日}の会議で扱う。{N place|港北町}の{N body|交番}にも一報済み。`,
  },
  {
    id: 'v-table-4',
    case: 'minegishicho',
    marked: `見守り名簿（{N date|令和8年11月}現在）　{N place|下郷}地区
No.｜氏名｜生年月日｜電話｜緊急連絡先｜備考
1｜{R full p|筒井マサ江}｜{R dob-slash b|S13/2/6}｜{R phone t|0247-00-2561}｜長男 {R given q|秀一}｜{N number|要介護2}
2｜{R full r|門馬キミ子}｜{P dob|S14/12/3}｜{P phone|0247-00-2515}｜姪 {U full u|国分 静香}｜独居
3｜{U full v|鈴掛 仁三郎}｜{P dob|S9/7/21}｜{P phone|0247-00-2517}｜{O workplace|白河電装}の息子｜杖
4｜{U full w|圓谷 ツギ}｜{P dob|S20/5/15}｜なし｜{R family r|門馬}さん｜{R org-short f|やまゆり峰苑}通所
民生委員　{U full x|佐川 恒男}　巡回は{N date|第1・第3月曜}
{N body|峰岸町社会福祉協議会}　印刷{N number|15部}`,
  },
  {
    id: 'v-table-5',
    case: 'kuratsuki',
    marked: `項目	内容	確認
氏名	{R full p|藪﨑　惠理}	済
カナ	{R katakana p|ヤブサキ エリ}	済
生年月日	{R dob-western b|1994年4月19日}（{P age|32}）	済
住所	{R address a|倉槻市本町通6番23号}	済
部屋	{R building a|市営本町住宅2号棟108}	済
国保	記号{P insured|倉槻12}　番号{P insured|0048213}　保険者{P insurer|245753}	済
個人番号	{P my-number|4533 3147 8932}	要本人確認
弟	{R full q|藪﨑　直人}（{O workplace|美濃関テクノ}）	{P phone|080-0000-2518}
支援者	{R full r|榊原　千晴}	{R org f|倉槻作業所}
後見人候補	{U full u|武儀 康弘}（司法書士）	{P phone|058-000-2519}
近隣	{U family v|洞口}さん	{N number|109号室}
根拠	{N law|障害者総合支援法}第19条	{N date|11/20}　窓口	{N body|障がい福祉課}	{N place|1階3番}`,
  },
  {
    id: 'v-table-6',
    case: 'ajimaura',
    marked: `児童扶養手当　現況一覧（抜粋）
整理番号,受給者,児童,口座,電話,所見
{R number n|味-0925},{R full p|儀間さつき},{R full q|儀間琥太郎}（{P age|9歳}）,{P bank|おきなみ銀行西泊支店 普通 2215084},{R phone m|09000002634},就労は{R org-short w|西泊漁協}のパート
{L number|味-0931},{U full u|比屋定 美波},{U given v|りお}（{P age|4歳}）,{P bank|おきなみ銀行味間浦支店 普通 1930477},{P phone|070-0000-2520},{O workplace|ホテル珊瑚亭}
{L number|味-0940},{U full w|真栄平 香},（{P dob|R5.6.11}生）,未登録,{P phone|0980-00-2521},養育費なし
摘要：{R family p|儀間}は父方 {R given r|盛男} と生計別、{N date|8月31日}締め
集計：{N number|全38件}　{N law|児童扶養手当法施行規則}第4条　{N body|沖縄県}送付　{N place|西泊}分{N number|6件}`,
  },
  {
    id: 'v-form-4',
    case: 'higashikaya',
    marked: `相談申込・受付票　　{N date|令和8年10月19日}
ふりがな　{R kana p|こが　りゅういち}
氏名　{R full p|古賀　龍一}　　性別 男
生年月日　大・{N word|昭}・平　{R dob-era b|33年10月8日}（{P age|満68歳}）
住所　〒{P postal|041-0822}　{R address a|東榧市栄通2条5丁目3番地}
電話　{R phone t|0138-00-2672}　携帯 {R phone m|080-0000-2699}
同居　妻 {R full q|古賀　美沙子}　{P dob|昭和36年6月30日}
元の勤務先　{R org w|東榧運輸倉庫（株）}　運転免許 {P licence|309872768150}（中型）
紹介者　{R full r|寺澤　晶}　・民生委員 {U full u|七飯田 三枝子}
国民健康保険　記号番号 {P insured|東榧 2・51184}
前の相談先　{O other|生活サポート茅}　担当 {U family v|鹿部}
相談票番号 {R number n|08-1163}　受付 {N body|自立相談支援機関}　{N number|2番}窓口`,
  },
  {
    id: 'v-form-5',
    case: 'haneshima',
    marked: `羽根島市立保育所　入所申込書（写し）
保護者　{R full p|ホアン　ティ　マイ}　／ローマ字 {R romaji p|HOANG THI MAI}
児童　{R relative q|バストラ}　{U given u|リナ}　{P dob|2024年3月19日}生
父　{R full q|ラジェシュ・バストラ}　在留資格 {N word|技能}　カード番号 {P residence-card|RK58203714TA}
住所　{R address a|羽根島市新川町四丁目17番3号}　{R building a|レジデンス新川501}
住民票コード {P resident-code|84473097108}
個人番号（児童） {P my-number|288040723866}
就労先　{R org w|羽根島食品加工株式会社}　{N number|8:00～17:00}
緊急連絡先　①{R phone-paren m|(070)0000-2583}　②{R full r|欧陽　俊宏} {P phone|090-0000-2522}
母子健康手帳　{P certificate|第5-1182号}　かかりつけ {O hospital|新川こどもクリニック}（{U family v|都築野}医師）
第1希望 {N place|新川保育所}　{N law|子ども・子育て支援法}第20条　受付{N number|第77号}`,
  },
  {
    id: 'v-form-6',
    case: 'kuzunohara',
    marked: `生活保護法による保護申請書　別紙
申請者　{R full p|荒牧郁夫}　㊞
居所　{R address a|葛野原市上荒井3丁目8番14号}　{R building a|コーポ芙蓉202号室}
{R dob-kanji b|昭和四十七年九月十二日}生　TEL {R phone m|080 0000 2547}
扶養義務者
　妹　{R full q|荒牧佳代子}　{P age|51歳}　{A address|土浦野市並木台5丁目2番9-303号}
　兄　{R relative p|荒牧}{U given u|泰夫}　所在不明（最後は{P phone|03-0000-2523}）
資産　預金 {P bank|常陸野信用金庫 荒井支店 普通 6014429}　残高{X sum|7,210円}
　　　自動車 {P plate|つくば 58 そ 25-24}（名義人 {U full v|真家 利光}）
個人番号　{P my-number|255118487336}
年金　{P pension|5523-104876}
{N law|生活保護法第24条}第1項　{N body|葛野原市福祉事務所}　様式{N number|第3号}　{N date|8.11.16}`,
  },
];
