import type { Passage } from './passage.ts';

/** Passages of batch T, part 9: written without having read the engine. */
export const openedT9: readonly Passage[] = [
  {
    id: 't-form-4',
    case: 'mikagenuma',
    marked: `住居確保給付金支給申請書
申請日　{N date|令和8年10月6日}
（フリガナ）{R katakana p|ミノワ ソウタ}
氏　名　{R spaced p|箕輪　壮太}
生年月日　{R dob-era b|平成4年7月19日}（{P age|34歳}）
個人番号　{P my-number|4533 3147 8932}
現住所　〒{P postal|311-3877}　{R address a|御影沼市柏野台3丁目14番8号 コーポ柏野202}
電　話　{R phone t|0299-00-1512}
離職前の勤務先　{R org w|株式会社御影沼精工}
賃貸人　{U full u|樫本 勇造}　　振込先　{P bank|霞北銀行本店営業部 普通 No.0733905}
管理会社　{O other|有限会社みかげ地所}（担当 {U family v|長沢}）
求職番号　{L number|08010-44271308}
備考　{N law|生活困窮者自立支援法施行規則第11条}による
受付　{N post|窓口担当}　{N number|第2号様式}`,
  },
  {
    id: 't-form-5',
    case: 'kawasemibara',
    marked: `介護保険　要介護認定（更新）申請書
被保険者番号　{R number-spaced n|0 0 0 0 5 3 1 8 4 7}
フリガナ　{R katakana p|ウマコシ　キヌヨ}
被保険者氏名　{R spaced p|馬越　キヌヨ}
生年月日　明・大・昭　{R dob-era b|昭和13年4月9日}
住所　{R address a|川蝉原町大字笹根字上谷地286番地3}　電話　{R phone t|0238-00-1567}
個人番号　{P my-number|288040723866}
医療保険者番号　{P insurer|39085261}　被保険者番号　{P insured|01846627}
提出代行者　{O other|居宅介護支援やまなみ}　{U full u|下鳥 郁美}
主治医　{U full v|栗生 直純}　医療機関　{O hospital|笹根内科医院}
同居家族　{R given q|良平}（{P age|61}）
認定調査の連絡先　{R family r|沓澤}（隣人）
前回の結果　{N number|要介護2}　有効期間　{N date|R8.12.31}まで
{N law|介護保険法第28条}　{N body|川蝉原町長}あて`,
  },
  {
    id: 't-form-6',
    case: 'momijizawa',
    marked: `就学援助費受給申請書（令和8年度）
保護者　{R full p|眞島朱音}　㊞　続柄　母　{R dob-era b|昭和62年11月30日}生
住　所　{R address a|紅葉沢市弁天坂2丁目7番31号}
連絡先　自宅 {R phone-paren t|(0267)00-1685}　携帯 {R phone m|080-0000-1924}
生徒名　{R full q|眞島渉}　{P dob|平成24年6月21日}生
学校名　{R org-short s|弁天坂中学校}　{X class|2年1組}
世帯員　{R full r|梅澤澄子}（祖母）{P age|70歳}
　　　　{R relative p|眞島} {U given u|ひより}（妹）{P age|5歳}　{O school|つぼみ幼稚園}
勤務先　{R org w|スーパーもみじ屋弁天坂店}
口　座　{P bank|信州浅間農協 弁天坂支所 普通 3340718}　名義 {R dotted p|マシマ・アカネ}
個人番号　{P my-number|2551-1848-7336}
民生委員所見　「給食費の遅れあり」{U family v|唐澤}
{N body|紅葉沢市教育委員会}　{N number|様式第1号}　{N law|学校教育法第19条}`,
  },
  {
    id: 't-half-kana-4',
    case: 'dakekabano',
    marked: `ﾄﾘﾋｷﾒｲｻｲ　{P bank|北岳樺信用金庫 駅前 普通 2063317}
{N date|08-25} ｷﾕｳﾖ {R half-kana q|ﾓﾓｾ ﾌﾞﾝｺﾞ} {X sum|148,220}
{N date|08-26} ｿｳｷﾝ {R half-kana r|ﾄｶｼｷ ﾋﾃﾞｷ} {X sum|10,000}
{N date|08-27} {O workplace|ｷﾀﾀﾞｹｶﾊﾞﾌﾞﾂﾘﾕｳ(ﾄﾞ} {X sum|61,000}
{N date|08-31} ﾔﾁﾝ {R half-kana p|ﾓﾓｾ ﾏｻﾖ} {X sum|-21,400}
{N date|09-02} {U half-kana u|ｵｵﾂﾁ ｹｲ} {X sum|20,000}
{N date|09-03} {O other|ﾎｸﾚｲｼﾝﾊﾟﾝ} ｶｲｲﾝ {L number|7740915} {X sum|-12,000}
{N date|09-05} {U half-kana v|ﾄﾞｳﾏｴ ﾊﾙﾋｺ} {X sum|-5,000}
ｶｰﾄﾞ {P card|4987XXXXXXXX3343}　ﾃﾝﾜ {R phone m|080-0000-1556}　{P age|53ｻｲ}
{N word|ﾓﾓ}ｶﾝ {N number|3ｺ}、{N body|ﾀﾞｹｶﾊﾞﾉｼ}`,
  },
  {
    id: 't-half-kana-5',
    case: 'mikagenuma',
    marked: `ﾚｾﾌﾟﾄﾃﾞﾝｻﾝ ﾌﾞﾝ
ｶﾝｼﾞﾔ {R half-kana p|ﾐﾉﾜ ｿｳﾀ}　{R dob-letter b|H4.7.19}　{P age|34ｻｲ}
ﾎｹﾝｼﾔ {P insurer|084319}　ｷｺﾞｳﾊﾞﾝｺﾞｳ {P insured|ﾐｶ12-4471}
ｾﾂｼﾕ {R half-kana q|ﾐﾉﾜ ﾖｼｴ}（ﾊﾊ）
ｲﾘﾖｳｷｶﾝ {R org-short f|御影沼中央病院}　ｲｼ {U half-kana u|ﾀﾞﾝｼﾞﾖｳ ﾄﾓｷ}
ﾁﾖｳｻﾞｲ {O shop|ﾐｶｹﾞﾔﾂｷﾖｸ}　ﾔｸｻﾞｲｼ {U half-kana v|ｸﾆｴﾀﾞ}
ﾂｷｿｲ {R half-kana r|ｶﾓｼﾀ ﾂﾈｵ}　{P phone|080-0000-1516}
ﾃﾞﾝﾜ {R phone-paren t|0299(00)1512}
{N word|ｶﾓﾒ} ﾊﾞｽﾃｲ、{N number|14ﾆﾁﾌﾞﾝ}、{N date|R8.10}`,
  },
  {
    id: 't-half-kana-6',
    case: 'momijizawa',
    noise: 'half-width-kana',
    marked: `学童クラブ　おむかえ表
{R katakana q|マシマ ワタル}　母 {R katakana p|マシマ アカネ}　{R phone m|080-0000-1924}
祖母 {R katakana r|ウメザワ スミコ}（{P age|70サイ}）が代わりに来ることあり
{U kana u|カラサワ}サン（民生委員）{P phone|0267-00-1691}
妹 {U kana v|ヒヨリ}チャン（{P age|5サイ}）は {O school|ツボミヨウチエン}
勤め先 {R org w|スーパーもみじ屋弁天坂店}
保険の記号番号 {P insured|紅 71・30482}
おやつ {N word|スルメ}、{N word|ウメ}ジュース、{N number|15コ}、{N place|ナガノケン}産リンゴ`,
  },
];
