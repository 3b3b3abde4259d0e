import type { Passage } from './passage.ts';

/** Passages of batch T, part 5: written without having read the engine. */
export const openedT5: readonly Passage[] = [
  {
    id: 't-dialogue-4',
    case: 'mikagenuma',
    marked: `相談員：今日は{R full p|箕輪壮太}さんのことで、お母さまの{R given q|芳江}さんにも来ていただきました。生年月日からお願いできますか。
母：{R dob-era b|平成4年7月19日}です。もう{P age|34}にもなるのに、家から出られなくて。
相談員：前のお勤めは{R org-short w|御影沼精工}でしたね。
母：はい、班長の{U family u|塩谷}さんという方とうまくいかなくて。その前は{O workplace|かしわ電装}に{N number|二年}いました。
相談員：連絡は{R phone m|090-0000-1648}でよろしいですか。
母：壊れてます。私の妹の{U given v|久仁子}の番号にしてください、{P phone|080-0000-1503}です。
相談員：{R family r|鴨下}さんはよく来られますか。
母：{R alias r|カモ}さんですか、月に{N number|三回}くらい。{N place|柏野台公園}で二人で釣りをしてるみたいです。
相談員：受診は{R org-short f|御影沼中央病院}の{U family w|壇上}先生ですね。自立支援医療の受給者番号は{P certificate|5082713}と。
母：{N law|障害者総合支援法}の、あの紙ですよね。`,
  },
  {
    id: 't-dialogue-5',
    case: 'dakekabano',
    marked: `ケースワーカー：{R full p|百瀬昌代}さん、家賃のことで住宅課から連絡がありました。
本人：はい。引き落としの口座、{P bank|北岳樺信用金庫 駅前支店 普通 2063317}から、もう下ろせないんです。
ケースワーカー：{R given q|文吾}さんのお給料は。
本人：{R org-short w|北岳樺物流}は先月辞めました。社長の{U family u|久我}さんには頭を下げたんですが。
ケースワーカー：{R family r|渡嘉敷}さんが同席した面談が{N date|6月11日}でしたね。
本人：ええ、{R org-short o|だけかばの灯}で。あの人、私を昔の名前の{R old-name p|仁科昌代}で呼ぶんです。
ケースワーカー：お住まいは{R building a|市営岳樺団地4号棟105号}のまま、と。車は手放しましたか。
本人：{P plate|北見 581 さ 20-64}、まだあります。病院に要るんです。上の子が{P age|19歳}で、免許取ったばかりで。
ケースワーカー：保健師が{R phone t|0152-00-1879}にかけます。{N law|生活保護法第4条}の説明は{N post|査察指導員}からします。
本人：{U given v|拓未}にも聞かせていいですか。あ、息子です。`,
  },
  {
    id: 't-dialogue-6',
    case: 'tokonatsuura',
    marked: `「{R family p|稲見}さん、おじゃまします。役場の保健師です」
「ああ、上がって。{R given q|和彦}は沖に出とる」
「今日は血圧と、保険証を見せてください。……記号番号が{P insured|常浦 4・1187}、と」
「{R kana r|とがしたけの}さんが、さっき干物を置いていった。あの人も{P age|八十九}だよ」
「{R alias p|イナじい}は来年{P age|76歳}ですか。足は」
「{R org f|常夏浦町国民健康保険診療所}の{U family u|伊地知}先生が、膝に水がたまっとると」
「{R org w|常夏浦漁業協同組合}の年金はまだ出ますか」
「出る。手帳の番号なら、{P pension|3417-208865}、ここに書いとる」
「娘さんの{U full v|瀬戸口 美潮}さんとは」
「鹿児島の{A address|谷山塩見町31番7号}におる。電話は{P phone|099-000-1521}だ」
「{N place|磯辺}の坂は雨で滑りますから」「{N number|十段}しかないがね」
「次は{N date|来週の火曜}に来ます」`,
  },
  {
    id: 't-memo-4',
    case: 'kawasemibara',
    marked: `訪問記録（{N date|R8.11.4}　{N number|14:10〜15:00}）
対象　{R spaced p|馬越　キヌヨ}　{R dob-letter b|S13.4.9}生（{P age|88}）
介護保険 {R number n|0000531847}
・息子{R given q|良平}さん同席。{R org-short w|笹根製材所}を{N date|9月末}で退職し、日中は在宅。
・{R family r|沓澤}さん（隣）が朝の薬を声掛け。{R family r|沓澤}さん自身も{P age|82歳}で、続けるのは難しいと。
・ケアマネ{U family u|下鳥}氏（{O other|居宅介護支援やまなみ}）は{R org f|特別養護老人ホームかわせみの杜}の申込みを勧める。
・本人「ここで死ぬ」。{U nickname v|ミッ}ちゃん（妹、山形市）に会いたいと繰り返す。
・後期高齢者の被保険者番号は{P insured|01846627}、保険者番号{P insurer|39085261}
・灯油の配達は{O shop|カネ久石油}、掛け払い{X sum|3万8千円}
{N post|地区担当保健師}より{N body|最上総合支庁}へ照会。{N law|老人福祉法第10条の4}の措置は不要と判断。`,
  },
  {
    id: 't-memo-5',
    case: 'momijizawa',
    marked: `引継ぎメモ　後任の方へ
{R full p|眞島朱音}さん世帯は、母子になって{N number|1年半}。長男{R given q|渉}さんは{R org-school s|弁天坂中}の{X class|2年1組}、担任は{U family u|小笠}教諭。
祖母の{R full r|梅澤澄子}さんが夕食を作りに来るが、{R given p|朱音}さんとはよくけんかになる。{R family r|梅澤}さんへの電話は午前中に。
元夫{U full v|逸見 竜司}（{P dob|S59.3.17}、{O workplace|逸見興業}）からの養育費は{N date|本年4月}から止まっている。現住所は{A address|佐久市岩村台1208-5}らしい。
※{R old-name p|逸見朱音}あての郵便は誤配のもと。
本人の携帯{R phone-dot m|080.0000.1924}は夜のみ。仕事は{R org w|スーパーもみじ屋弁天坂店}のレジ、週{N number|4日}。
下の{U given w|ひより}ちゃんは{P age|5歳}。
児童扶養手当の証書は{P certificate|第30771号}。{N law|児童扶養手当法施行令}の所得制限は下回る。
{N place|弁天坂}の坂の上、青い屋根。犬がいるので注意。`,
  },
  {
    id: 't-memo-6',
    case: 'futabanohara',
    marked: `{R joined p|サビタカトリ}さん　窓口相談
通訳 {U foreign u|ギリ・プラカス}氏（電話通訳）
在留カード {R number i|FN60417735HM}、家族滞在から定住者へ変更希望。
夫 {U foreign v|ディネシュ・カトリ}、{P dob|1986年5月2日}生、在留カード {P residence-card|KR28840516PL}、{N place|ネパール}に帰国中。旅券は {P passport|PA0593317}。
{R given q|アーラブ}くん（{P age|8歳}）は{R org-school s|駅西小}の日本語教室。先生は{U family w|真柄}さん。
雇用主 {R full r|諸星武彦}氏（{R org w|株式会社諸星クリーニング}）は残業の証明を出すとのこと。
雇用保険 {P employment|1307-552984-6}
住まいは{R address-hyphen a|駅西1-20-5}、家賃{X sum|5万2千円}。
{N body|出入国在留管理庁}へ本人が{N number|2回}電話したが通じず。{N law|入管法第22条}の案内文を渡した。`,
  },
  {
    id: 't-email-4',
    case: 'mikagenuma',
    marked: `件名：Re: {R family p|箕輪}様の就労準備について
差出人：{O other|就労支援室リスタ御影}　{P email|restart@mikage-work.example}

いつもお世話になっております。{U full u|和久井 紗良}です。
{R spaced p|箕輪 壮太}様、{N date|5日}の見学にはお母様（{R full q|箕輪芳江}様）の車でお越しになりました。
工場体験の受入先は{O workplace|大利根パッケージ}に決まり、担当は{U family v|戸叶}課長です。
なお、{R org w|株式会社御影沼精工}から離職票が届いていないそうです。被保険者番号は{P employment|0804-317726-1}と伺っています。
交通費の振込先として {P bank|霞北銀行 柏野支店 普通口座 1180452} をいただきました。
ご住所は{R address-suffix a|柏野台3丁目14番8号}でお間違いないでしょうか。
{N law|生活困窮者自立支援法第3条}の様式は{N number|別紙2}です。
--
電話 {P phone|0299-00-1544}　FAX {P phone|0299-00-1545}
{P url|https://restart-mikage.example/}
{N place|御影沼駅}東口 徒歩{N number|5分}`,
  },
  {
    id: 't-email-5',
    case: 'kawasemibara',
    marked: `To: 包括センター　Cc: {N post|健康長寿課長}
Sub: 【至急】{R joined p|馬越キヌヨ}様 転倒

夜間対応の者です。{N date|11/18} {N number|23時40分}、ご長男の{R full q|馬越良平}様より入電。
{R given p|キヌヨ}様が廊下で転倒、右手首の腫れ。{O hospital|置賜さくら整形外科}へ救急搬送、当直は{U family u|芦名}医師。
連絡先として{R phone-paren t|0238(00)1567}のほか、{R full r|沓澤淑子}様の携帯{P phone|090-0000-1562}を伺いました。
保険証の保険者番号は{P insurer|39085261}でした。医療費は限度額証で対応。
{R relative p|馬越}{U given v|あかり}様（孫、{P age|24歳}）が{N place|仙台}から向かっています。お勤め先は{O workplace|青葉リネン}だそうです。
お住まい（{R address a|川蝉原町大字笹根字上谷地286番地3}）の鍵は郵便受けの中です。
明朝{N number|9時}に{N body|川蝉原町役場}で打合せをお願いします。
転送元 {P email|yakan@kawasemi-care.example}`,
  },
  {
    id: 't-email-6',
    case: 'momijizawa',
    marked: `> 学校教育課 ご担当者様
> {R org s|紅葉沢市立弁天坂中学校}の養護教諭、{U family u|蓮沼}です。
> {R full q|眞島渉}さんが今週{N number|3日}欠席しています。母の{R given p|朱音}さんのアドレス {R email e|akane-mashima@momijinet.example} に送っても返信がありません。
> 家の電話は{R phone t|0267-00-1685}ですが、留守電のままです。
{U family u|蓮沼}先生
ご連絡ありがとうございます。おばあさまの{R family r|梅澤}様と話せました。母は{N date|先週末}から{O hospital|浅間ヶ丘クリニック}に入院中、退院は未定です。
{R given q|渉}さんは{U full v|唐澤 伸也}さん（民生委員、{P age|67}）のお宅で夕食をとっています。{U family v|唐澤}さん宅は〒{P postal|384-0097} {A address|弁天坂2-9-14}です。
民生委員さんの電話は{P phone|0267-00-1691}、{N date|平日}{N number|18時}以降に。
就学援助の認定番号は{L number|援-2215}。`,
  },
  {
    id: 't-table-4',
    case: 'tokonatsuura',
    marked: `| 氏名 | 生年月日 | 年齢 | 連絡先 | 備考 |
|---|---|---|---|---|
| {R full p|稲見隆一郎} | {R dob-slash b|1951/02/06} | {P age|75} | {R phone t|0997-00-1538} | {R number n|常福-0482} |
| {R full q|稲見和彦} | {P dob|1980/12/11} | {P age|45} | {P phone|080-0000-1587} | {O workplace|常夏浦漁協} |
| {R full r|富樫タケノ} | {P dob|昭和12年5月28日} | {P age|89} | {P phone|0997-00-1539} | 手帳 {P certificate|第1046号} |
| {U full u|鮫島 トキ} | 不明 | {P age|91} | なし | {O other|しおかぜ荘}入所 |
| {U full v|鮫島 弘道} | {P dob|S33.10.2} | {P age|68} | {P phone|090-0000-1588} | {A address|常夏浦町字港口52} |
{N post|保健師}訪問：{N date|毎月第2水曜}　{N place|磯辺}地区{N number|14世帯}`,
  },
  {
    id: 't-table-5',
    case: 'dakekabano',
    marked: `家計表（聞き取り {N date|令和8年9月}）
項目,名義,番号,月額
家賃,{R full p|百瀬昌代},{R building a|市営岳樺団地4号棟105号},{X sum|21400}
電気,{R full q|百瀬文吾},お客様番号 {L number|03-5561-2280},{X sum|9870}
携帯,{R given q|文吾},{P phone|070-0000-1605},{X sum|6200}
カード,{R family p|百瀬},{P card|4987-0000-1122-3343},{X sum|15000}
消費者金融,{R given p|昌代},契約番号 {L number|K7740915},{X sum|12000}
国保,世帯主,{P insured|岳国 0331872},{X sum|4300}
養育費,{U full u|大槌 圭},ゆうちょ {P bank|19780-4432161},{X sum|-20000}
相談先：{R full r|渡嘉敷秀樹}（{R org o|NPO法人だけかばの灯}）、{U full v|諏訪部 琴美}司法書士
台帳：{R number n|4071-662-58}
{N law|家計改善支援事業}　{N post|主任}確認　{N number|全2頁}`,
  },
  {
    id: 't-table-6',
    case: 'futabanohara',
    marked: `学級受入票
児童名	{R dotted q|アーラブ・カトリ}	読み	{R spaced q|アーラブ カトリ}
生年月日	{P dob|2018年3月8日}	年齢	{P age|8}
保護者	{R full p|サビタ・カトリ}	続柄	母
保護者生年	{R dob-western b|1990年10月27日}	携帯	{R phone m|070-0000-1593}
住所	{R address a|双葉野原市駅西1丁目20番5号 メゾンふたば306号}
学校	{R org s|双葉野原市立駅西小学校}
前籍校	{O school|ヒマラヤン・スクール新宿}	担任	{U foreign u|スニタ・ラナ}
緊急	{R full r|諸星武彦}	電話	{P phone|046-000-1519}
送迎	{U family v|能見}さん（{O other|放課後クラブほしの子}）
アレルギー	{N word|そば}	給食	{N number|牛肉除く}
宗教	{N word|ヒンドゥー教}	{N post|校長}確認済`,
  },
];
