import type { Passage } from './passage.ts';

/** Passages of batch V, part 3: written without having read the engine. */
export const openedV3: readonly Passage[] = [
  {
    id: 'v-initials-1',
    case: 'susukigahara',
    marked: `事例検討会　提出シート
本人：{R initials q|T.U.}さん（{P age|20代}前半）、母：{R initials p|M.U.}さん（{P age|51歳}）
父：{R initials r|Y.N.}氏　平成25年に離婚
{R initials q|Ｔ・Ｕ}さんは{R org-short w|ススキ製作所}を{N number|五か月}で退職
友人：{U initials u|S.N.}くんとは連絡あり、LINE ID {L handle|uga_taku1006}
主治医：{U initials v|K}先生（{O hospital|ひばり野心療クリニック}）
母の電話 {R phone-dot m|090.0000.2102}、伯母 {P phone|0285-00-2131}
本人の生年月日　{P dob|2001.10.6}
{R initials p|U}さんの話では家計は月{N number|2回}の給付頼み
{N word|ADHD}の検査は{N date|7月}、{N word|QOL}、{N body|NHK}の受信料は免除`,
  },
  {
    id: 'v-initials-2',
    case: 'kohanazawa',
    marked: `生保　援助方針（概要版）
対象　{R initials p|M.H.}氏（{R dob-western b|1969年11月8日}生、{P age|50代}）
母　{R initials q|Y・H}さん（{P age|84}）、妹　{R initials r|A.S.}さん
{R initials p|Ｍ.Ｈ.}氏は元{R org-short w|小花沢運輸}、大型免許（{P licence|308770298470}）
元妻　{U initials u|R.T.}さん　養育の電話 {P phone|080-0000-2145}
{R alias o|ほたるび}の担当 {U full v|鹿沼田 千佳}　{P email|kanumata@hotarubi.example}
{R initials q|H}さんの通所先は{O other|デイサービス茶の実}
{N word|CW}、{N word|SV}、{N word|ADL}の記載は別紙{N number|3}
{N law|生活保護法第27条}の指導は{N date|秋}以降`,
  },
  {
    id: 'v-initials-3',
    case: 'toribamidai',
    marked: `氏名：{R initials p|M.T.}　続柄：母
氏名：{R initials q|S.T.}　学年：中2
氏名：{R initials r|S.W.}　続柄：祖父
{R initials q|S・T}くんは{R org-school s|鳥喰台中}を欠席、先輩の{U initials u|T.H.}くん宅に出入り
{R initials r|W}氏（{P age|６８歳}）「孫は悪くない」
受付 {R number n|T-20886}、{R alias f|児玉野クリニック}の予約 {P phone|0566-00-2146}
投稿先 {P url|https://toribami-sns.example/sora_tori/2041}
叔母 {U initials v|R.A.}さん、車 {P plate|豊橋 301 ら 21-45}
{N word|SSW}と{N word|SC}が{N number|週2日}配置、{N word|PC}室で{N date|木曜}に面談
{N body|JR}の駅から離れている`,
  },
  {
    id: 'v-romaji-1',
    case: 'amefurihama',
    marked: `COPY OF RESIDENCE CARD
NAME  {R romaji p|PRATIBHA LAMA}
DATE OF BIRTH  {R dob-western b|1993年3月19日}  {N word|SEX}  F
No. {P residence-card|UB20314478EA}   PASSPORT {P passport|PA2037412}
HUSBAND  {R romaji q|OGURA KOHEI}   TEL {R phone-intl m|+81-80-0000-2104}
CHILD  {R romaji r|Riko Ogura}
EMPLOYER  {O workplace|CLEANING SHIRAHO}
FRIEND  {U romaji u|SABINA GURUNG}  {P phone|+81 80 0000 2112}
MAIL  {P email|p.lama93@nepmail.example}
Family doctor: Dr. {U romaji v|Nagoshi}
{N word|PERMANENT}: no.  {N number|1 of 2} pages.  {N body|Immigration Services Agency}
{N place|Kanagawa}, {N date|June 2026}`,
  },
  {
    id: 'v-romaji-2',
    case: 'sawatarijima',
    marked: `Crew list / Kaigo memo
1) {R romaji p|Jose Pereira} ({R org-short w|沢渡水産}, seaman)  {P phone|+81-80-0000-2123}
2) {U romaji u|LUIS ALMEIDA NETO}  {P passport|FX214703}
Guarantor: {R romaji r|TAKAYANAGI SHUNSUKE}  {P email|shun.t@sawamail.example}
Mother: {R romaji q|Etsuko Takayanagi} {R phone-intl t|+81 959 00 2109}
Clinic: {O hospital|Shimanaka Shinryojo}, {U romaji v|Michiwaki Tatsuro}
Card: {P card|5185 5345 7868 8644}
Emergency contact: {P phone|+55 11 0000 2147}
Next visit {N date|Aug 25}, {N number|10:30}. Bring {N word|Insurance} card.
{N place|Sasebo} line, {N number|2nd} ferry`,
  },
  {
    id: 'v-romaji-3',
    case: 'susukigahara',
    marked: `ログイン名一覧（就労体験システム）
{R romaji q|takuya ugajin}　{R full q|宇賀神拓也}　{P email|takuya-u@hibarino-job.example}
{R romaji p|MICHIYO UGAJIN}　保護者　{R email e|ugajin.m@sgmail.example}
{R romaji r|Numajiri Yasuo}　閲覧停止（{N date|2026-06-01}）
{U romaji u|UBUKATA YOSUKE}　支援員　{P phone|070-0000-2116}
{U romaji v|Haruka Yatabori}　実習生　{P dob|2003/02/14}　社員番号{L number|HB-0214}
実習先　{O workplace|Usugahara Fresh}　{P phone|0287-00-2148}
ページ {P url|https://hibarino-job.example/u/ugj-2149}
{N word|PASSWORD}の共有は不可、{N word|ADMIN}は{N number|2名}、{N body|Hello Work}連携`,
  },
  {
    id: 'v-foreign-1',
    case: 'amefurihama',
    marked: `通訳つき面談の記録　{N date|6/22}　（ネパール語）
{R full p|プラティビ・ラマ}さん、夫の{R full q|小椋浩平}さん、長女{R alias r|りこぴん}。
通訳　{U foreign u|ビシュヌ・アディカリ}（{P phone|080-0000-2151}）
{R given p|プラティビ}さんは、前に{U foreign v|サビナ・グルン}さんと{A building|コーポ網代206}で暮らしていた。
在留カード {P residence-card|UB20314478EA} の更新は{N date|来年6月}。{R given q|浩平}さんの{R org-short w|ナミキ食品}の給与明細を使う。
在留資格の変更は不要。{P age|三十三歳}、第二子は{N number|妊娠22週}。
産院は{O hospital|雨降浜レディースクリニック}。母子手帳 {P certificate|第20441号}
{N body|出入国在留管理庁}の窓口、{N law|入管法第22条の4}、{N body|ネパール大使館}`,
  },
  {
    id: 'v-foreign-2',
    case: 'sawatarijima',
    marked: `{R full p|ホセ・ペレイラ}さんの手続（通訳：{U foreign u|ルシア・ナカノ}）
・国保　記号番号 {P insured|沢島 21・0472}、保険者 {P insurer|163642}
・住民票コード {P resident-code|21490338176}
・同船の{U foreign v|グエン・ヴァン・タイン}さんは{P residence-card|VN21443019KA}を紛失、{N body|島駐在所}に届出
・{R given p|ホセ}さんは{R org w|沢渡水産合同会社}の社宅を出て{R full q|髙柳悦子}さん方（{R address-suffix a|字港口56番地3}）に間借り
・{R given r|俊輔}さんは{N number|月1回}の同席を希望
・送金先の口座は{P bank|九十九島銀行島支店 普通 2151904}
・教会の{O other|聖ヨハネ伝道所}で食事
{N word|ポルトガル}語の案内、{N date|9月末}まで`,
  },
  {
    id: 'v-foreign-3',
    case: 'toribamidai',
    marked: `日本語指導の申込み（{R org-school s|鳥喰台中}）
生徒　{U foreign u|マイケル・デラクルス}（{P dob|2012年9月3日}）
在留 {P residence-card|PH20776140BA}　旅券 {P passport|P2163408A}
母　{U foreign v|ロウェナ・デラクルス}　勤務 {O workplace|三河ダイカスト第二工場}　{P phone|０７０-００００-２１５２}
{R full q|津久井蒼空}くんと同じ班。{R given q|蒼空}くんの祖父{R full r|渡部清司}さんが送迎を手伝う
{R given p|茉莉}さんは反対していないが、{R phone t|0566-00-2106}は留守
{R alias q|そー}くんはタガログ語で挨拶ができる
費用{N number|無料}、期間{N number|20時間}、{N law|学校教育法施行規則第56条の2}
{N place|フィリピン}の祝日は{N date|6月12日}`,
  },
  {
    id: 'v-dialect-1',
    case: 'iwatsutani',
    marked: `「{R family p|穂積}んとこの{R given q|栄一}さんがよ、{O hospital|県南ふたば病院}から帰ってくんだっぺ」
「んだ。{R given p|文江}さん一人じゃ看らんねぇべ。もう{P age|八十四}だもの」
「{R alias q|えい}さんもはぁ{P age|八十七}だっつうから」
「{R org-short f|しゃくなげ苑}は{N number|四十人}も待ってんだと」
「娘の{U given u|鈴乃}ちゃんに電話してみっか。{P phone|024ー000ー2111}だったべ」
「隣の{R family r|竹之内}さんの軽トラ（{P plate|福島 480 ぬ 21-53}）で荷物運んでもらうべ」
「民生の{U family v|門馬谷}さんさも言っとけ」
「{N date|あさって}だぞい。{N place|中川原}の橋は凍っから、{N body|役場}の車は遅れっぺ」`,
  },
  {
    id: 'v-dialect-2',
    case: 'sawatarijima',
    marked: `（電話の録音より）
「{R given q|悦子}ばあちゃんの、薬ば飲まんとよ。{R family q|髙柳}の家は、{R given p|ホセ}さんしかおらんけん」
「{R alias r|しゅん}ちゃんは戻らんとね」
「{R given r|俊輔}は佐世穂の{O workplace|西海ボイラー工業}たい。日曜しか来られんばい。{P phone|090-0000-2125}にかけてみんしゃい」
「{R org-short o|しまの手}の{U family u|浦川内}さんの来らすとは{N date|火曜}やろ」
「{U nickname v|トクじい}も心配しとらす。{P age|九十}になんなさるとに」
「家の電話、{R phone t|0959-00-2109}は鳴りよるばってん出らっさん」
「{U nickname v|トクじい}の家は{P phone|0959-00-2153}やけん、そっちから見てもらうばい」
「{N number|六時}の船で{N post|保健師}さんの来らすけん、{N place|港口}で待っとって」`,
  },
  {
    id: 'v-dialect-3',
    case: 'toribamidai',
    marked: `祖父{R full r|渡部清司}さんの話（そのまま）
「{R given q|蒼空}はええ子だらぁ。{R given p|茉莉}がようけ働いとるで、さみしいだけだに」
「{U nickname u|トウマ先輩}っちゅうのがいかんじゃん。{A building|メゾン大池303}に入り浸っとるだ」
「わしゃ{P age|六十八}だで、夜は起きとれんのん」
「{R org-school s|鳥喰台中学校}の先生は{N number|二へん}来てくれたけど、{U family v|尾花沢}っちゅう若い人だった」
「保険証は{P insured|鳥教 20・4173}でええだかん。{R alias f|児玉野クリニック}へ出すだら」
「わしの電話は{P phone|090-0000-2115}だでね」
「{N date|お盆}は{N place|三河}の祭りだで。{N body|市役所}は休みだら」`,
  },
  {
    id: 'v-agenda-1',
    case: 'kohanazawa',
    marked: `{N number|第4回}支援会議　次第　　{N date|令和8年6月25日}
1　開会
2　事例（1）　{R full p|濱中正嗣}さん世帯（{R address a|小花沢市緑町4丁目9番22号 第二みどり荘201}）
　・母{R given q|ヨシエ}さんの通所先{O other|デイサービス茶の実}の継続
　・妹{R full r|柴﨑亜由美}さん（{P phone|0283-00-2120}）の意向
　・{R org o|NPO法人ほたるび小花沢}　{U family u|鹿沼田}さんの報告
3　事例（2）　{U full v|戸祭 勇治}さん（{P dob|S29.12.24}、受給者証{P certificate|2155873}、住民票コード{P resident-code|21553047781}）
4　その他　{N law|社会福祉法第106条の6}の守秘義務
出席　{N body|小花沢市社会福祉協議会}、{N post|査察指導員}`,
  },
  {
    id: 'v-agenda-2',
    case: 'susukigahara',
    marked: `プラン評価会議　　{N date|7月16日}（木）{N number|13時30分}～
議題1　{R family p|宇賀神}世帯の再プラン
　本人（{R given q|拓也}さん、{P age|24歳}）の体験先{O workplace|薄ヶ原青果市場}から採用の打診
　説明　{O other|就労センターひばり野}　{U family u|生方}さん
　雇用保険 {P employment|0905-214470-3}　通勤の車 {P plate|とちぎ 501 ね 20-36}
議題2　養育費　{R full r|沼尻康夫}さんの代理人 {U full v|阿久津原 慎}弁護士（{P phone|028-000-2155}）
議題3　{R given p|美智代}さんの家計表（{R number n|10-20577}）
　家計改善支援員より{N number|5分}
配布資料　{N number|資料1から4}　{N law|生活困窮者自立支援法第9条}　欠席　{N body|ハローワーク}`,
  },
  {
    id: 'v-agenda-3',
    case: 'amefurihama',
    marked: `要保護児童対策地域協議会　個別ケース検討会議
日時　{N date|令和8年7月2日}　{N number|15:00}　会場　{N place|浪越支所}2階
対象児　{R full r|小椋莉子}（{R org-school s|浪越小}1年、{P dob|R1.8.27}生）
保護者　{R full q|小椋浩平}（{P age|41}）・{R full p|プラティビ・ラマ}（{P age|33}）
（1）出産前後の預け先：{O other|ファミサポあめふり}　提供会員 {U full u|水沼谷 貴和子}　{P phone|0465-00-2156}
（2）{R org-short w|ナミキ食品}の勤務表
（3）ネパールの祖母{U foreign v|マヤ・タマング}さんの来日、旅券 {P passport|11204479}
（4）{R building a|サンハイム浪越105}の騒音
{N law|児童福祉法第25条の5}　{N body|児童相談所}　次回{N date|9月}`,
  },
];
