import type { Passage } from './passage.ts';

/** Passages of batch Y, part 7: written without having read the engine. */
export const openedY7: readonly Passage[] = [
  {
    id: 'y-initials-4',
    case: 'nijigahara',
    marked: `事例概要（校内配布、頭文字で表記）
父：{R initials p|S.K.}さん（{P age|47歳}）　児：{R initials q|S.H.}さん（小4）
祖母：{R initials r|H.S.}さん、別居
{R initials p|S}氏は{R org-short w|虹原ロジパック}の夜勤。母{U initials u|R.M.}さんは県外
担任{U initials v|M}先生より、児童票の電話 {R phone m|090-0000-8534} は昼不通
緊急時は{P phone|0297-00-8701}（民生委員{U initials w|K.S.}さん）
{R org-school s|弥栄小}　{N word|SSW}の派遣は{N number|月2回}　{N word|PTA}、{N word|Zoom}会議、{N word|H}鉛筆
生年月日は{R dob-letter b|S54.10.21}`,
  },
  {
    id: 'y-initials-5',
    case: 'shiratamabashi',
    marked: `夜勤日誌　{N date|8/4}
{R initials p|A.T.}さん　{N number|22時}入眠、服薬済。{R initials r|K.Y.}さんと同室を希望
母{R initials q|A.S.}様より電話（{R phone-paren t|0568（00）8618}）
{R initials p|Ａ}さんの{N word|BP}{X number|118/72}、{N word|SpO2}{X number|97}
{U initials u|T.N.}さん（{P age|22}）　発作なし。家族は{P phone|090-0000-8927}
日勤{U initials v|I.S.}さんへ　{R initials r|K}さんの靴下が足りません
{N word|Ｂ型}の送迎は{O other|つむぎの風}、主治医{U initials w|T}先生に報告
{N word|CD}プレーヤー故障`,
  },
  {
    id: 'y-initials-6',
    case: 'tokiwagiri',
    marked: `ケース概要　氏名欄は頭文字
氏名：{R initials p|C.A.}　続柄：母　生年月日：{R dob-era b|平成3年2月14日}
氏名：{R initials q|R.A.}　続柄：長女　{P dob|H25.7.6}生
相手方：{U initials u|R.T.}氏（{P age|39歳}）　会社員
協力者：{R initials r|K.Y.}さん（叔母）　友人：{U initials v|M.K.}さん
{R initials p|A}さんは{R org-short w|トキワ縫製}に勤務、{N word|WAIS}は{N date|来月}実施
相手方の勤め先：{O workplace|北斗テクノ印刷}　車両：{P plate|つくみ野 501 た 87-36}
{N word|A}4用紙{N number|2枚}、{N word|DV}相談票、{N law|配偶者暴力防止法第10条}`,
  },
  {
    id: 'y-romaji-4',
    case: 'kohakuura',
    marked: `To: {R email e|laxmi.adk93@kohakumail.example}
Dear Ms. {R romaji p|Laxmi Adhikari},
Your residence card ({R number-spaced i|TE 40917725 RK}) will expire in {N date|July 2027}. Please bring your passport {P passport|PA0863317}.
Your husband {U romaji u|Bishnu Adhikari} ({P residence-card|UH20715538LA}) can be reached at {P phone|+81-80-0000-8936}, right?
Address: {A address|6-3-19 Shiomi-dori, Kohakuura}
Mr. {R romaji q|Yusuf CHOWDHURY} and Mr. {R romaji r|Fan Jianhong} will come too.
Interpreter: {U romaji v|Maya Gurung}, {P url|https://maya-interpreter.example/profile}
{N place|Kohakuura City Hall}, {N number|2F}, {N word|Lakshmi} festival flyer enclosed.`,
  },
  {
    id: 'y-romaji-5',
    case: 'azusakawa',
    marked: `PASSENGER LIST  {N number|3 pax}
1 {R romaji p|SHIOZAKI/YOSHIZUMI} MR  {R dob-western b|1940-09-08}
2 {R romaji q|SHIOZAKI/KINUE} MRS  {P dob|1943-03-27}
3 {U romaji u|SHIOZAKI/TAKANORI} MR  {P dob|1968-05-11}
Contact: {R phone-intl t|+81-263-00-8547} / {P email|t.shiozaki@chukyo-mail.example}
Card: {P card|5211 2809 7362 5520}  Name on card {U romaji u|TAKANORI SHIOZAKI}
Passport No. {P passport|TS2840716}
Care taxi: {U romaji v|Masato Kurisu}, {O other|Azusa Care Taxi}
Friend seeing off: {R romaji r|Kanbe Masahiro}
{N place|Shiojiri Station} {N date|12 MAY}  {N word|SHIO} ramen coupon`,
  },
  {
    id: 'y-romaji-6',
    case: 'shiratamabashi',
    marked: `Facebook: {R romaji p|Takumi Amemiya}（本人）／{R romaji r|Yuki Kadowaki}（友人）
Instagram {L handle|@takumi_letterpress86}　Discord {L handle|kado_yuu#8821}
通販の宛名：{R romaji p|AMEMIYA TAKUMI}、{R romaji r|Yuuki KADOWAKI}
カード {P card|3541 6826 2748 0275}（母 {R romaji q|SHIZUE AMEMIYA} 名義）
知らない請求元　{U romaji u|Ken Tobari}　{P url|http://pay-limited.example/i/77120}　{P email|billing@pay-limited.example}
ALTの{U romaji v|Megan Doyle}さんが訳してくれた
登録の電話 {R phone-intl m|+81 90-0000-8627}
{N word|Takumi} Burger のクーポン、{N word|Amazon}、{N place|Nagoya}、{N number|3通}`,
  },
  {
    id: 'y-foreign-4',
    case: 'kohakuura',
    marked: `{R dotted p|ラクシュミ　アディカリ}さんの出産の準備について。
夫の{U foreign u|ビシュヌ・アディカリ}さんは{N date|五月}まで群馬。母の{U foreign v|デヴィ・カルキ}さん（{P age|58歳}）が来日、旅券番号 {P passport|PC1184027}。
入院先は{O hospital|琥珀浦ベイ産婦人科}、助産師の{U family w|雫石}さんが担当。母子健康手帳 {P certificate|第3317号}
{R dotted q|ユスフ　チョードリー}さんが車を出す。{R alias r|ファン}さん（{R full r|范建宏}）は通訳探し。
住所 {R address a|琥珀浦市汐見通6-3-19}、{R building a|ハイム汐見105}
国保の番号 {P insured|琥7・0081436}
{N place|カトマンズ}、{N word|ラクシュ}ミー印の香、{N word|範}囲、{N number|2人}部屋`,
  },
  {
    id: 'y-foreign-5',
    case: 'kohakuura',
    marked: `監理団体{O other|みちのく国際協同組合}の{U full u|鮎川 総一}さんから。
実習生の{U foreign v|ジョンレイ・バウティスタ}さん、{U foreign w|ティン・ティン・アウン}さんが{R org w|株式会社琥珀浦シーフーズ}を離れた。
{R joined q|ユスフチョードリー}さんが最後に話したのは{N date|金曜}の夜、{O shop|ハラール食材ミナト}の前。
{U foreign v|バウティスタ}さんの在留カードは {P residence-card|GA51408826TN}、携帯は {P phone|070-0000-8945}、Messengerは {L handle|jonrey.bau}
{U foreign w|アウン}さんは{P dob|2001年8月5日}生まれ、{P age|25歳}
{R family r|范}さんは「{O other|日本語ひろば}には来ていない」と話す
{N place|ミャンマー}大使館、{N word|ティン}プラス電話{N number|1台}、{N law|技能実習法第49条}`,
  },
  {
    id: 'y-foreign-6',
    case: 'kohakuura',
    marked: `小学校の家庭調査票（やさしい日本語版）
おとうさん：{R full q|ユスフ・チョードリー}　おかあさん：{U foreign u|ファルザナ・アクタル}
こども：{U foreign v|チョードリー・ライハン}（{P dob|2019.4.30}うまれ、{P age|8さい}）
でんわ：{P phone|080-0000-8796}　おかあさん：{P phone|080-0000-8952}
いえ：{R address-suffix a|汐見通6丁目3-19}の{X room|103}
きんじょのひと：{R joined p|ラクシュミアディカリ}さん、{R alias r|ファン}さん
がっこう：{O school|琥珀浦市立汐見台小学校}　まえ：{O school|ダッカ・サニーデイスクール}
せんせい：{U family w|雨森}せんせい　たべられないもの：ぶたにく
{N place|バングラデシュ}、{N word|ユスリカ}のちゅうい、{X class|3ねん1くみ}、{N number|2かい}のきょうしつ`,
  },
  {
    id: 'y-dialect-4',
    case: 'yamabatozawa',
    marked: `「{R family p|乾}さんのばんちゃ、{R given p|トミヱ}さんよ、ゆんべも火ば消し忘っだんだど」
「孫の{R given q|碧}ちゃんが、{O workplace|きのこ生産組合}さ早ぐ出はっからな」
「{R alias r|ふみ姉}さ頼めばいいべ。{R family r|大槻}の家、すぐ隣だもの」
「{U nickname u|清}ちゃの店、{O shop|米倉商店}さ{P phone|0237-00-8745}かげでみろ」
「{U family v|嵯峨}先生は木曜しか来ねえずら。ばんちゃ、{P age|九十三}だぜ」
「昔{N word|乾}かした薪、まだ{N number|三束}ある。{N place|上ノ平}は道、凍ってっから」
「{N word|碧}い海見でえって言ってだっけなあ」`,
  },
  {
    id: 'y-dialect-5',
    case: 'azusakawa',
    marked: `「{R given p|義澄}さ、足ひきずってござるわ。{P age|八十七}だもんで、しょうがねえけど」
「{R alias r|マサやん}が畑やってくれとるずら。{R full r|神邊昌弘}、製材の」
「{R given q|絹枝}さんも転んで、{O hospital|松央整形}行きだに」
「息子の{U given u|孝典}は{N place|名古屋}だもんでなあ。電話は{P phone|090-0000-8733}って紙に書いてあったわ」
「{R org-short f|槻の木苑}に入れりゃあいいだに、{N number|十四番}目だって」
「隣の{U nickname v|ひで坊}、{U full v|瀧川秀樹}な、毎朝のぞいとるよ」
「{N word|絹}ごし豆腐ばっか食っとるで、{R phone t|0263-00-8547}にかけて何か持ってってやりましょ」
「{N word|塩}辛いもんはやめときな」`,
  },
  {
    id: 'y-dialect-6',
    case: 'shiratamabashi',
    marked: `「{R given p|匠}が朝から起きてこんのだわ。{O other|けやき}も休むって言っとる」
「{R family q|雨宮}さん、おみゃあさんも体こわすでかんよ。{P age|六十七}だがね」
「{R alias r|カド}ちゃんが迎えに来てくれたら行くだろ。{R given r|佑樹}くん、ええ子だで」
「団地の{U nickname u|のぶさ}も心配しとったわ。{X room|504}の前でよ」
「{O shop|喫茶まつば}のママ、{U family v|丹下}さんに言やあ、モーニング取っといてくれるが」
「家の電話は{R phone t|0568-00-8618}、{U nickname u|のぶさ}んとこは{P phone|0568-00-8969}だでよ」
「{N word|匠}の味いう味噌がええわ。{N number|二つ}買ってこやあ」
「{N place|欅通}のバス停で待っとるでね」`,
  },
  {
    id: 'y-agenda-4',
    case: 'nijigahara',
    marked: `令和9年度第4回支援調整会議　次第
日時　{N date|令和9年6月18日（金）}{N number|14:00}〜　場所　{N place|弥栄}コミュニティセンター
1　個別協議
(1) {R full p|篠塚康平}・{R full q|篠塚日和}世帯（{R number n|NJ-04417}）　学校：{U full u|蓑田由香}
(2) {R full r|蛭田シヅ}様　国保料の分納
(3) {U full v|嶺岸 トヨ}（{P age|79}）　家財処分　{A address|虹ヶ原市小貝1408-2}
(4) {U initials w|S.W.}氏　{P plate|つくみ野 330 は 85-03}の車上生活
2　報告　{N law|生活困窮者自立支援法第9条第1項}
3　次回　{N post|課長}から日程照会。欠席連絡 {P phone|0297-00-8977}（{O other|社協ささえあいネット}）
資料{N number|3}　訪問記録（{R address-suffix a|弥栄町3-14-22}）`,
  },
  {
    id: 'y-agenda-5',
    case: 'tokiwagiri',
    marked: `要対協　実務者会議　{N number|第7回}　取扱注意
{N number|9:30}　開会（{N post|部会長}）
{N number|9:35}　{R full q|安達瑠夏}（{R org-school s|桐の葉中}2年）　母 {R full p|安達千景}
　　・家出後の経過　担任 {U family u|郡司}、SC {U full v|宗像 理子}
　　・父 {U full w|帯刀亮太}からの照会文書　{P email|tatewaki.law@hakuto.example}
{N number|9:55}　{U full x|香取萌奈}（{P age|13歳}）　母の就労（{O shop|ネイルサロンルミエ}）
{N number|10:15}　新規　{U given y|蒼空}くん（{P dob|R6.2.9}）　{O school|あさがお保育園}
{N number|10:35}　{R full r|湯浅久美子}さんの親族里親登録　{R number n|28-家-0093}
{N law|児童福祉法第25条の2}　{N body|水戸児童相談所}`,
  },
  {
    id: 'y-agenda-6',
    case: 'shiratamabashi',
    marked: `モニタリング会議（{R given p|匠}さん）レジュメ
出席：本人、母{R full q|雨宮静江}、{R org o|社会福祉法人しらたま会 ワークステーションけやき}（{U full u|玉置 健吾}）、{O other|相談支援センターぽらりす}（{U family v|稲垣}）
1. 通所の様子　{N number|週3日}　{R full r|門脇佑樹}さんと同じ班
2. {N date|9月}の短期入所　送迎は{P plate|春日宮 800 さ 87-60}
3. 年金の更新　基礎年金番号 {P pension|6140-338207}　住民票コード {P resident-code|71062689174}
4. 緊急連絡　{R phone m|090-0000-8627}　伯父 {R relative q|雨宮} {U given w|陽一} {P phone|052-000-8758}
5. 受給者証 {R number n|0300744186} の期限{N date|10月末}
{N law|障害者総合支援法第5条第18項}　{N number|資料1}`,
  },
];
