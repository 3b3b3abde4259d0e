import type { Passage } from './passage.ts';

/** Passages of batch F from which the engine may learn. */
export const developmentF: readonly Passage[] = [
  {
    id: 'f-dialogue-2',
    case: 'takizawa',
    marked: `進行　{R alias p|ウシおばあ}の件、先に。
民生　{R full p|金城ウシ}さん、{P age|九十歳}です。ひ孫の世話をしながら{X place|仲間}集落で一人、というか{R full q|金城新吾}さんが時々帰る。
進行　{R given q|新吾}さんは{R org-short w|仲間土木}でしたか。
民生　やめました。今は{O workplace|北谷台ダイビング}で船の手伝い。{R family p|金城}さんのお金を使っているのではと、親戚の{U full u|比屋根 初子}さんが心配して。
進行　外国の方が同居とか。
民生　{R full r|サンドラ・ヴェーバー}さん。{N place|ドイツ}の方で、織物を習いに。{R given r|サンドラ}さんは家賃を払っています。
銀行　{X official|支店長}ですが、{R given p|ウシ}さんの通帳から毎月{X sum|七万円}、同じ日に。代理人カードの名義は{R given q|新吾}さんです。
進行　{N law|高齢者虐待防止法第9条}の確認を。{N word|牛舎}のほうも見てください。
民生　隣の{U family v|玉那覇}さんが鍵を預かっています。
進行　{R org-short f|多岐沢クリニック}の{U family w|源河}先生には私から。`,
  },
  {
    id: 'f-memo-2',
    case: 'harumino',
    marked: `決裁用メモ（部内限り）
{R full p|五百旗頭　光}（{R dob-slash b|1992/2/29}生、{P age|35歳}）
妻{R given q|渚}、長男{U given u|湊斗}（{R org s|春海野市立青葉台東小学校2年}）
1　退職金 {X sum|62万円}（{R org w|株式会社春海野鉄工所}、担当 総務の{U family v|曽我部}氏）
2　離職票待ち。雇用保険 {P employment|2711-903384-5}
3　受給者番号 {R number n|7011-22984}（就学援助）
4　自動車 {P plate|和泉 502 そ 61-80}、ローン残{N number|14回}
5　{R full r|谷　恒一}氏への返済は自然債務として扱う（{N law|民法第704条}の問題はない）
6　家主 {O other|大興不動産管理}　更新料未払`,
  },
  {
    id: 'f-letter-2',
    case: 'takizawa',
    marked: `親愛なる役場のみなさん
わたしは{R romaji r|Sandra Weber}です。{R family p|金城}さんの家に{N number|二年}います。{R given q|新吾}さんがおばあさんのお金を取るのを見ました。{N date|5月10日}、{N date|5月24日}です。{U romaji u|Lukas Brandt}（友だち）も見ました。
おばあさんの妹、{U given v|カメ}さんの住所を知っています。{A address|名護浦市大東2丁目9-30}です。
メール {R email m|s.weber@takimail.example}
ビザの番号は {P residence-card|PD31904427WE} です。`,
  },
  {
    id: 'f-form-3',
    case: 'harumino',
    marked: `就学援助費　口座振替依頼
児童　{U full u|五百旗頭　湊斗}　学校　{R org-school s|青葉台東小学校}
保護者　{R full q|五百旗頭　渚}　自署
受給者番号　{R number-spaced n|7 0 1 1 2 2 9 8 4}
ゆうちょ　記号{P bank|14170}　番号{P bank|20918841}
連絡先　{P phone|080-0000-7726}　e-mail {P email|nagi.iokibe@harumail.example}
添付　課税証明書（{N number|令和8年度}）、在学証明
{N date|令和9年4月12日}`,
  },
  {
    id: 'f-form-4',
    case: 'takizawa',
    marked: `外国人同居者確認書
Name {R romaji r|WEBER SANDRA}　国籍 {N place|ドイツ}
DOB {P dob|1988-03-27}
在留カード番号 {P residence-card|PD 31904427 WE}
Passport {P passport|C01X0006H}
居住地 {R address a|多岐沢町字仲間1301の2}
家主 {R full p|金城 ウシ}
緊急連絡 {U romaji u|Lukas Brandt} {P phone|+81-90-0000-4482}
Bank {P bank|琉海銀行 多岐沢支店 普通 1150933}`,
  },
  {
    id: 'f-table-1',
    case: 'harumino',
    marked: `科目,相手,番号,残高
携帯,{O other|ナニワモバイル},契約ID {L number|NM-7741-0082},{X sum|31200}
借入,{O other|ナニワクレジット},会員番号 {L number|5580-1172-904},{X sum|380000}
個人,{R full r|谷恒一},なし,{X sum|150000}
家賃,{O other|大興不動産管理},部屋コード {X number|A-405},{X sum|118000}
口座,{R full p|五百旗頭光},{P bank|泉北中央銀行 青葉台支店 普通 0338174},{X sum|2104}`,
  },
  {
    id: 'f-table-2',
    case: 'takizawa',
    marked: `氏　名　　　　　続柄　　年齢　電話
{R full p|金城 ウシ}　　　本人　　90　　{R phone t|098-000-2236}
{R full q|金城 新吾}　　　孫　　　34　　{P phone|070-0000-8845}
{U full u|金城 節男}　　　三男　　61　　{P phone|098-000-4417}
{U full v|比屋根 初子}　　姪　　　66　　{P phone|080-0000-6192}
{U full w|玉那覇 盛栄}　　隣人　　72　　{P phone|098-000-7740}
{R full r|サンドラ・ヴェーバー}　同居　38　なし
{N number|計6名}`,
  },
  {
    id: 'f-list-1',
    case: 'takizawa',
    marked: `やること
・{R given p|ウシ}さんの受診同行（{R org-short f|多岐沢クリニック}）
・{R given q|新吾}さんに会う（{O workplace|北谷台ダイビング}）
・{R given r|サンドラ}さんの在留手続、{N body|那覇出入国在留管理局}
・{U full u|玉那覇盛栄}さんから鍵
・{U given v|節男}さんに手紙　{A address|うるまの里市石川町2-14-6}
・{N law|老人福祉法第11条}のやむを得ない措置の検討
・{N place|仲間}港の掲示板、{N word|牛肉}の差入れ禁止`,
  },
  {
    id: 'f-half-kana-1',
    case: 'harumino',
    marked: `ｶﾌﾞ){O workplace|ﾊﾙﾐﾉﾃﾂｺｳｼﾖ} ﾖﾘ 退職金 入金
受取人 {R half-kana p|ｲｵｷﾍﾞ ﾋｶﾙ}
配偶者 {R half-kana q|ｲｵｷﾍﾞ ﾅｷﾞｻ}
紹介人 {R half-kana r|ﾀﾆ ｺｳｲﾁ}
総務 {U half-kana u|ｿｶﾞﾍﾞ ﾉﾘﾋﾛ}
{N word|ﾋｶﾘ}回線 解約　{N number|6ｶﾞﾂ}末`,
  },
  {
    id: 'f-phone-note-1',
    case: 'harumino',
    marked: `{N number|18:20} {R phone t|0720005519} から、子どもの声。「{U given u|みなと}です。ママがおきない」
{N number|18:21} 救急要請を依頼、住所を{R address-suffix a|青葉台東1-2-3-405}と伝える
{N number|18:35} 隣室の{U family v|勝浦}さんが玄関を開けた
{N number|18:50} {O hospital|和泉中央病院}へ搬送。{R given q|渚}さん意識あり
{N number|19:05} {R kana p|ひかる}さんに連絡つく（{P phone|090-0000-5583}）
{N number|19:30} {R alias r|コウ}さんが子どもを預かる`,
  },
  {
    id: 'f-ordinary-1',
    case: 'harumino',
    marked: `第2号議案、令和9年度の事業計画について、事務局が説明した。柱は三つである。第一に、相談の入口を広げること。市役所の本館に加え、青葉台東と渚の二つの支所で月二回の出張相談を開く。第二に、支援の切れ目をなくすこと。退院や卒業、出所といった節目の前に関係機関で顔を合わせる場を設ける。第三に、記録の質を高めること。事実と所見を分けて書き、誰が言ったことかを明らかにする。質疑では、出張相談の周知に民生委員児童委員協議会の協力を得られないか、との発言があり、事務局が次の役員会で依頼することとした。採決の結果、全会一致で可決した。`,
  },
  {
    id: 'f-ordinary-3',
    case: 'harumino',
    marked: `委員の任期について。現在の任期は令和9年9月30日までで、再任を妨げない。学識経験者2名、保健医療2名、福祉4名、教育2名、雇用1名、警察1名、住民の代表3名、計15名の構成は変えない。女性の割合は現在4割で、次期は半数を目指す。公募の枠を1名設ける案については、守秘の観点から慎重にとの意見と、当事者の目線が要るとの意見の両方が出た。結論は次回に持ち越す。なお、報酬は日額8,600円、旅費は実費である。`,
  },
  {
    id: 'f-ordinary-5',
    case: 'harumino',
    marked: `事例検討の進め方の見直し。これまでは資料を読み上げるだけで20分かかっていた。今後は、事前に配った要約に目を通してから集まり、最初の5分は質問だけを受ける。次の15分で見立てを出し合い、最後の10分で役割と期限を決める。司会は輪番とし、記録は板書を写真に撮って残す。個人が特定される書き込みは消してから撮影すること。試したところ、一件当たりの時間は平均で12分短くなり、役割が決まらないまま終わる件はなくなった。`,
  },
];
