import type { Passage } from './passage.ts';

/** Passages of batch V, part 1: written without having read the engine. */
export const openedV1: readonly Passage[] = [
  {
    id: 'v-dialogue-1',
    case: 'susukigahara',
    marked: `相談員　今日は{R full p|宇賀神美智代}さんと息子さんのことですね。
本人　はい。{R given q|拓也}が{R org-short w|ススキ製作所}を辞めてから、もう{N number|三か月}部屋を出ません。
相談員　お幾つですか。
本人　{P age|二十四歳}です。{P dob|平成13年10月6日}生まれ。友達の{U family u|生天目}くんにも会わなくて。
相談員　別れたご主人の{R family r|沼尻}さんとは。
本人　養育費の話から電話に出ません。前は{P phone|090-0000-2110}でした。
相談員　受診は。
本人　{O hospital|ひばり野心療クリニック}に一度。{U family v|小暮田}先生です。
相談員　{N body|ひきこもり地域支援センター}にもつなぎます。次は{N date|来週の火曜}で。連絡は{R phone m|090-0000-2102}ですね。`,
  },
  {
    id: 'v-dialogue-2',
    case: 'iwatsutani',
    marked: `職員「{R family p|穂積}さん、お変わりありませんか」
{R speaker p|文江}「足が痛くて。{R given q|栄一}が入院してから一人でしょう」
職員「{R given q|栄一}さんは{O hospital|県南ふたば病院}でしたね」
{R speaker p|文江}「ええ。隣の{R full r|竹之内幸雄}さんが乗せてってくれるの」
職員「介護保険証を見せてください。番号が{P care|0000318427}、負担割合は{N number|1割}ですね」
{R speaker p|文江}「{R org-short f|しゃくなげ苑}は空いたかしら」
職員「申込みは{N number|42番目}です。娘さんの連絡先は」
{R speaker p|文江}「{U given u|鈴乃}は郡山よ。{P phone|024-000-2111}」
職員「民生委員の{U family v|門馬谷}さんにも伝えます。{N body|地域包括支援センター}からも伺いますね。{P age|84歳}で雪かきは無理ですよ」`,
  },
  {
    id: 'v-dialogue-3',
    case: 'amefurihama',
    marked: `保健師：{R given r|莉子}ちゃん、{R org-school s|浪越小}には慣れましたか。
{R speaker p|プラティビ}：はい。でも夫の{R given q|浩平}さん、帰り、おそいです。
保健師：お仕事は{R org-short w|ナミキ食品}のままですか。
{R speaker p|プラティビ}：わたしは、やめました。いまは{O workplace|クリーニング白帆}です。
保健師：在留カードを見ます。{P residence-card|UB20314478EA}、期限は{N date|来年の六月}ですね。
{R speaker p|プラティビ}：友だちの{U foreign u|サビナ・グルン}が手つだいます。{P phone|080-0000-2112}です。
保健師：第二子の母子手帳は{P certificate|第20441号}。{P age|32歳}での出産ですね。
{R speaker p|プラティビ}：よていは{N date|十一月}です。{U family v|名越}先生が言いました。
保健師：{N place|浪越}公民館の教室にも来てください。{N number|無料}です。`,
  },
  {
    id: 'v-memo-1',
    case: 'kohanazawa',
    marked: `{N date|5/14}　訪問メモ
{R full p|濱中正嗣}（{R dob-letter b|S44.11.8}、{P age|56}）宅。{R building a|第二みどり荘201}。
{R org-short w|小花沢運輸}を{N date|4月末}で解雇。離職票あり、被保険者番号{P employment|2041-620338-5}。
母 {R given q|ヨシエ}さん（{P dob|昭和17年3月30日}生）は{O other|デイサービス茶の実}を週{N number|2回}利用。
妹 {R full r|柴﨑亜由美}さんに電話（{P phone|０８０-００００-２１１４}）。援助は難しいとのこと。
家賃{X sum|38,000円}を二か月滞納、大家の{U family u|板見}氏から督促。
預金は{P bank|両毛信用組合緑町支店　普通 2204816}のみ。
生活保護の申請意思あり。{N law|生活保護法第24条}、決定は{N number|14日以内}。{R alias o|ほたるび}の食料支援を案内。`,
  },
  {
    id: 'v-memo-2',
    case: 'toribamidai',
    marked: `{R full q|津久井蒼空}（{R org-school s|鳥喰台中}2年）
・欠席{N number|31日}。母{R given p|茉莉}さんから朝の連絡なし
・担任 {U family u|尾花沢}教諭が家庭訪問（{N date|6/3}）、玄関先で祖父{R full r|渡部清司}さんが応対
・「{R given p|茉莉}は夜の仕事で寝とる」。勤務先は{O workplace|ラウンジ銀河}
・本人は{R alias f|児玉野クリニック}受診中、カルテ番号{L number|58-2041}
・友人 {U given v|煌生}とオンラインゲーム、Discord は{L handle|sora_tori#2041}
・就学援助の振込先 {P bank|三河中央銀行本町支店 普通 3120447}
・祖父の携帯 {P phone|090 0000 2115}、{P age|六十八歳}
・{N law|いじめ防止対策推進法}の重大事態には当たらない（{N post|指導主事}）`,
  },
  {
    id: 'v-memo-3',
    case: 'sawatarijima',
    marked: `引継ぎ（{N date|R8.4.1}付 異動のため）
{R full q|髙柳悦子}さん　〒{P postal|857-2041}　{R address a|沢渡島町字港口56番地3}　{R phone t|0959-00-2109}
同居 {R full p|ホセ・ペレイラ}さん（{R org-short w|沢渡水産}、船員）
長男 {R given r|俊輔}さんは{A address|佐世穂市上町3-8 ハイツ峠102}に転居、{P email|shun.t@sawamail.example}
後期高齢の番号 {P insured|20417735}、保険者 {P insurer|39197306}
{R org-short o|しまの手}の{U family u|浦川内}さんが週一で見守り
銀行の暗証番号は聞かないこと。通帳は金庫の{N number|2段目}
要介護{N number|2}、認定は{N date|9月末}まで。主治医{U family v|道脇}先生（{O hospital|島中診療所}）
{N place|港口}バス停から徒歩{N number|5分}`,
  },
  {
    id: 'v-email-1',
    case: 'susukigahara',
    marked: `差出人: {U full u|生方 陽介} <{P email|ubukata@hibarino-job.example}>
宛先: くらし支援課
Cc: {R email e|ugajin.m@sgmail.example}
件名: {R family p|宇賀神}様の就労体験について

お世話になっております。{O other|就労センターひばり野}の{U family u|生方}です。
{R full q|宇賀神拓也}様の体験は{N date|6月9日}からで調整しました。受入先は{O workplace|薄ヶ原青果市場}、時間は{N number|9時から12時}です。
お母様（{R given p|美智代}様）の携帯{R phone m|090-0000-2102}に昨日お電話しました。
{R given q|拓也}様の雇用保険番号は{P employment|0905-214470-3}で間違いないでしょうか。
保険の加入に住所（{R address-suffix a|若宮町2-14-6}）も要ります。
当日の緊急連絡は私の携帯{P phone|070-0000-2116}へ。
参考：{N law|生活困窮者自立支援法}の手引き`,
  },
  {
    id: 'v-email-2',
    case: 'iwatsutani',
    marked: `From: {P email|k-suzuno@abumail.example}
To: 健康福祉課
Date: {N date|2026/02/03} {N number|21:47}
Subject: 父の施設のこと

いつもお世話になっております。{R full q|穂積栄一}の長女、{U full u|釜石田 鈴乃}です。
父の容体が落ち着き、{O hospital|県南ふたば病院}から今月中の退院を言われました。母（{R given p|文江}、{P age|84}）だけでは家では看られません。
{R org f|特別養護老人ホームしゃくなげ苑}の申込書に、整理番号{R number n|3400519}とありましたが、これは町の番号でしょうか。
身元引受人は私でよいですか。住所は〒{P postal|963-2040} {A address|郡山野市桑原二丁目5-19}です。
隣の{R family r|竹之内}様にもお礼を申し上げたいので、お電話番号を教えてください。
平日は{N number|18時}以降なら{P phone|090-0000-2117}で取れます。
{U family u|釜石田}`,
  },
  {
    id: 'v-email-3',
    case: 'toribamidai',
    marked: `件名：Fw: 進路希望調査（{R org s|鳥喰台市立鳥喰台中学校}）
教育相談センター {N post|相談員}各位

学年主任より転送します。
> {R full q|津久井蒼空}の母です。返事がおそくなりました。
> 通信制の{O school|東海みらい高等学院}を考えています。
> 三者面談は{N date|7月11日}、{R given q|蒼空}と祖父の{R given r|清司}が行きます。
> 私の手帳は{P certificate|2041887}（{N number|2級}）で、減免に使えますか。
> {R full p|津久井茉莉}　{P phone|090ー0000ー2119}　{P email|mari-mari@toribami.example}
部活の先輩{U full u|羽切 斗真}が家に出入りしている件、担任の{U family v|尾花沢}が確認します。
写しは{R org-short f|児玉野メンタルクリニック}にも送付済み。{N number|第3会議室}で共有します。`,
  },
  {
    id: 'v-table-1',
    case: 'kohanazawa',
    marked: `世帯員表（{N number|令和8年度}）
氏名	続柄	生年月日	保険	連絡先
{R full p|濱中 正嗣}	世帯主	{R dob-slash b|1969/11/08}	国保 {P insured|花は 204・118}	{R phone m|070-0000-2105}
{R full q|濱中 ヨシエ}	母	{P dob|昭17.3.30}	後期 {P insured|20336614}	同上
{R full r|柴﨑 亜由美}	妹（別世帯）	{P dob|S47.6.12}	社保	{P phone|0283-00-2120}
{R relative p|濱中} {U given u|紘夢}	子	{P dob|H24.8.1}	国保	―
{U full v|板見 富次}	家主	―	―	{P phone|0283-00-2121}
備考：{R org w|小花沢運輸株式会社}退職、{R email e|hamanaka69@khmail.example}は使えず
担当：{N body|小花沢市福祉事務所}　{N post|ケースワーカー}　訪問{N number|月1回}`,
  },
  {
    id: 'v-table-2',
    case: 'sawatarijima',
    marked: `No.｜利用者｜電話｜番号｜次回
1｜{R full q|髙柳 悦子}｜{R phone t|0959-00-2109}｜介護 {P care|0000441720}｜{N date|6/2}
2｜{R full p|ホセ・ペレイラ}｜{P phone|080-0000-2123}｜在留 {P residence-card|AH31204475FA}｜{N date|6/9}
3｜{R full r|髙柳 俊輔}｜{P phone|090-0000-2125}｜基礎年金 {P pension|4120-203377}｜{N date|6/16}
4｜{U full u|迎 ハナヱ}｜{P phone|0959-00-2126}｜保険者 {P insurer|06266993}｜{N date|6/23}
5｜{U full v|白水浜 徳市}｜なし｜整理番号 {R number n|78-112045}は{R family q|髙柳}家のもの｜―
※{R org-short o|しまの手}の車は{P plate|佐世保 580 さ 20-41}
※{N place|髙柳}橋は通行止め、{N number|12人}まで乗船可`,
  },
  {
    id: 'v-table-3',
    case: 'amefurihama',
    marked: `児童名簿（{R org-short s|浪越小学校}区）
児童,保護者,住所,保護者電話,備考
{R full r|小椋莉子},{R full q|小椋浩平},{R address a|雨降浜市浪越町7番11号 サンハイム浪越105},{R phone m|080-0000-2104},母 {R joined p|プラティビラマ}
{U full u|千住 琉愛},{U full v|千住 夏織},{A address|雨降浜市網代1-20-3},{P phone|0465-00-2127},児童扶養手当 {P certificate|第2041166号}
{U full w|ダオ・ミン・アン},{U full x|ダオ・ヴァン・クオン},{A address|雨降浜市浪越町9-4 港ハイツ302},{P phone|070-0000-2129},旅券 {P passport|C2049173}
計,{N number|3名},{N place|浪越町}内{N number|2世帯},{N body|雨降浜市教育委員会}届出済,{N date|5月1日}現在`,
  },
  {
    id: 'v-form-1',
    case: 'susukigahara',
    marked: `相談受付票　　受付日　{N date|令和8年5月20日}
ふりがな　{R kana p|うがじん みちよ}
氏　　名　{R full p|宇賀神　美智代}　　　（性別欄は{N word|任意}）
生年月日　{R dob-era b|昭和４９年７月２日}（{P age|51歳}）
住　　所　〒{P postal|329-2049}　{R address-hyphen a|薄ヶ原市若宮町2-14-6-203}
電　　話　自宅 {R phone-paren t|0287(00)2101}　携帯 {R phone m|09000002102}
同居家族　長男 {R given q|拓也}（{P age|24}）
緊急連絡先　{U full u|仁科田 登志江}（姉）{P phone|0285-00-2131}
勤 務 先　{O workplace|とちのみ給食センター}
個人番号　{P my-number|4533 3147 8932}
相談内容　☑仕事　☑家族　□住まい　（{N number|3つ}まで）
受付者　{N post|主任相談支援員}`,
  },
  {
    id: 'v-form-2',
    case: 'toribamidai',
    marked: `【支援会議 同意書】
鳥喰台市教育相談センター所長 様
私は、{N law|個人情報の保護に関する法律}に基づき、次の者の情報の共有に同意します。
対象者　{R full q|津久井　蒼空}　{P dob|平成24年5月17日}生
保護者　{R full p|津久井　茉莉}　㊞
住所　{R address a|鳥喰台市本町通5丁目3番17号}
電話　{R phone t|0566-00-2106}
代理人　{R full r|渡部　清司}（{R kana r|ワタベ セイジ}）　続柄：祖父
本人確認　☑運転免許証 第{P licence|528216937050}号　□旅券
共有先　☑{R alias f|児玉野クリニック}　☑{O other|放課後ルームつばさ}（{U full u|江坂井 直美}）
同意の期間　{N date|令和9年3月31日}まで　様式{N number|第4号}　受付 {R number n|T-20886}`,
  },
  {
    id: 'v-form-3',
    case: 'sawatarijima',
    marked: `介護保険 要介護認定申請書（更新）
被保険者番号　{P care|0000441720}
個人番号　{P my-number|158069983394}
医療保険　保険者番号 {P insurer|39287107}　被保険者番号 {P insured|20417735}
氏名　{R full q|髙柳　悦子}　フリガナ {R katakana q|タカヤナギ　エツコ}
生年月日　{R dob-era b|昭和18年4月28日}　{P age|満83歳}
住所　{R address-suffix a|字港口56-3}
提出代行者　{O other|居宅支援事業所うしお}　{U full u|犬塚原 和歌子}　印
主治医　{U full v|道脇 辰郎}　{O hospital|島中診療所}
家族連絡先　{R full r|髙柳　俊輔}　{P phone|090-0000-2125}
特定疾病　{N number|16種類}から選択　前回の認定　{N number|要介護2}
提出先　{N body|沢渡島町}長　{N law|介護保険法第28条}`,
  },
];
