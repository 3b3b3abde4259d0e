import type { Passage } from './passage.ts';

/** Passages of batch T, part 6: written without having read the engine. */
export const openedT6: readonly Passage[] = [
  {
    id: 't-ocr-4',
    case: 'mikagenuma',
    marked: `生　活　困　窮　者　相　談　票　（写）
氏名　{R spaced p|箕 輪 壮 太}　　{R dob-slash b|1992/7/19} 生
連絡先　{R phone-ocr t|O299-OO-l5l2}　同居　{R wrapped q|箕輪芳
江}（母、{P age|61歳}）
勤　務　先　{R org w|株式会社 御影沼精工}
運転免許　{P licence|第441607382160号}
緊急連絡先　{U full u|樫本 勇造}　{P phone|O9O-OOOO-l5O6}
健康保険　記号 {P insured|2218 番号 94}　保険者 {P insurer|06084123}
通院　{O hospital|霞北メンタルクリニック}　医師 {U family v|国枝}
{N date|令和8年1O月6日}　受付印　{N number|第2l号}
{N law|地域保健法}に基づ＜情報提供　{N place|柏野台}　{N post|相談支援員}`,
  },
  {
    id: 't-ocr-5',
    case: 'kawasemibara',
    marked: `診 療 情 報 提 供 書
紹介元　{O hospital|笹根内科医院}　院長 {U spaced u|栗 生 直 純}
患者　{R spaced p|馬 越　キ ヌ ヨ}　{R dob-era b|昭和13年4月9日}（{P age|88才}）
住所　{R wrapped a|川蝉原町大字笹根字上
谷地286番地3}
被保険者番号　{P insured|O1846627}　介護　{R number-spaced n|0000 5318 47}
診断　{N word|高血圧症}、{N word|変形性膝関節症}
家族　長男 {R full q|馬越良平}　TEL {R phone-ocr t|O238-OO-1567}
往診は隣家の{R full r|沓澤淑子}様が立ち会う。
検査値　{N number|HbA1c 6.8}　{N number|BP 152/84}
同居の{U given v|亮太}様（孫）は{O workplace|米沢温泉旅館つばき}勤務、{P phone|090-0000-1568}
{N body|川蝉原町}地域包括支援センター御中`,
  },
  {
    id: 't-ocr-6',
    case: 'dakekabano',
    marked: `催　告　書
〒{P postal|O93-0047}
{R address a|岳樺野市北三条西6丁目2番地9 市営岳樺団地4号棟1O5号}
{R spaced p|百瀬　昌代}　殿
貴殿の市営住宅使用料は、令和8年4月分から滞納となっています。
滞納額　{X sum|l28,4OO円}
連帯保証人　{U spaced u|堂 前　治 彦}（{A address|網走野市潮見町4-11}）
名義人の生年月日　{R dob-letter b|S48.8.15}
自動車　{P plate|北見 581 さ 2O-64}　の駐車契約　{L number|P-0338}
電話　{R phone-ocr t|Ol52-OO-l879}
納付者番号　{L number|66l-20477}
同居人　{R full q|百瀬文吾}、子 {U given v|拓未}（{P age|l9歳}）
{N law|公営住宅法第32条}　{N date|令和8年9月30日}まで
担当　{N post|住宅管理係}　{X official|真鍋}`,
  },
  {
    id: 't-paste-4',
    case: 'momijizawa',
    marked: `---------- Forwarded message ---------
From: 自動送信
【本人確認】
姓名	{R full p|眞島朱音}
生年月日	{R dob-slash b|1987/11/30}
Tel	{R phone-dot t|0267.00.1685}
E-mail	{R email e|akane-mashima@momijinet.example}
住所	{R address-hyphen a|弁天坂2-7-31}
同居	{R given q|渉}（{P age|14歳}）、{U given u|ひより}（{P age|5}）
注文	{N word|紅茶}{N number|2箱}、{N word|長ねぎ}
支払	{P card|5400 0000 3381 7466}
配達員メモ	{R old-name p|逸見朱音}名の表札が残っている。留守なら隣の{U family v|柳澤}様へ。祖母{R family r|梅澤}さん在宅時は玄関へ。
領収	{N date|2026-10-14}
ref={L number|MJ-55210934}
{P url|https://momiji-coop.example/track?id=55210934}`,
  },
  {
    id: 't-paste-5',
    case: 'tokonatsuura',
    marked: `[14:02:11] 通話開始
[14:02:15] 発信 {P phone|0997-00-1541} → 着信 {N post|代表}
[14:02:40] メモ：{R family p|稲見}さんの件。{R given p|隆一郎}さん、今朝から返事がない
[14:03:05] 隣の{R full r|富樫タケノ}さんより
[14:03:30] 長男{R given q|和彦}さん（{P age|45}）は漁、無線は{O workplace|第八みさき丸}
[14:04:10] 主治医{U family u|伊地知}、{R org f|常夏浦町国民健康保険診療所}
[14:05:02] 住所 {R address a|常夏浦町字磯辺1175番地}
[14:06:47] 搬送 {O hospital|大隅海岸病院}
[14:07:00] 付添 {U full v|浜上 ヤエ子}、車 {P plate|鹿児島 330 は 19-07}
[14:08:12] 台帳 {R number n|常福-0482}、後期の手続はまだ
{N place|鹿児島県}／{N body|大島支庁}／{N word|磯の香り}／{N date|11/21}`,
  },
  {
    id: 't-paste-6',
    case: 'futabanohara',
    marked: `name: {R romaji p|Sabita KHATRI}
dob: {R dob-slash b|1990/10/27}
card_no: {R number i|FN60417735HM}
tel: {R phone-intl m|+81-70-0000-1593}
child: {R full q|アーラブ・カトリ}
spouse: {U romaji u|DINESH KHATRI}
spouse_card: {P residence-card|KR28840516PL}
spouse_passport: {P passport|PA0593317}
employer: {R org-short w|諸星クリーニング} ({R alias r|ボシ}さん)
address: {R address-hyphen a|双葉野原市駅西1-20-5 メゾンふたば306}
whatsapp: {P phone|+977-98-0000-1571}
friend: {U romaji v|Maya Tamang}
fb: {L handle|sabita.k.ktm}
住民票コード: {P resident-code|20418836107}
次回: {N date|2026-12-08} {N number|10:00}〜 {N place|市民プラザ}　{N word|通訳}あり　{N law|住民基本台帳法}`,
  },
  {
    id: 't-kanji-numeral-4',
    case: 'kawasemibara',
    marked: `民生委員活動記録　　{U full u|安積 とし}記
{N date|十一月九日}、{R family p|馬越}様方へ参る。{R given p|キヌヨ}様は{P age|八十八歳}、{R dob-kanji b|昭和十三年四月九日}のお生まれと伺ふ。
御住所は{R address-kanji a|笹根字上谷地二百八十六番地三}、電話は{R phone-kanji t|〇二三八－〇〇－一五六七}。
御長男{R given q|良平}様は{P age|六十一歳}、{R org w|有限会社笹根製材所}を退かれ、家に在り。
隣家の{R full r|沓澤淑子}様より、{N number|三日}に一度は煮物を頂くとの由。
亡夫の恩給証書、{P certificate|第六〇三七一号}。
{R family p|馬越}家の菩提寺{O other|長泉庵}の{U family v|佐々}和尚も見舞に来られる。
私の電話は{P phone|〇二三八－〇〇－一五六九}。
{N place|上谷地橋}は通行止。{N law|民生委員法第十四条}による。`,
  },
  {
    id: 't-kanji-numeral-5',
    case: 'tokonatsuura',
    marked: `申　立　書
私、{R full p|稲見隆一郎}（{R dob-kanji b|昭和二十六年二月六日}生）は、{R address-kanji a|常夏浦町字磯辺千百七十五番地}に居住し、{R org w|常夏浦漁業協同組合}の組合員でありました。
長男{R full q|稲見和彦}（{P dob|昭和五十五年十二月十一日}生）と同居しております。
{N date|令和八年七月二日}、{U full u|上園 兼造}（{P age|五十八歳}）に{X sum|金三十万円}を貸しました。同人の住所は{A address|屋久野町字浜津四百二番地}です。
立会人は{R full r|富樫タケノ}及び{U full v|浜上ヤエ子}、電話は{P phone|〇九九七－〇〇－一五三九}であります。
返済の口座は{P bank|南薩漁協信用部常夏浦支所 普通 〇〇三一六六四}です。
{N law|民法第五百八十七条}により{N number|一通}提出いたします。
{N place|磯辺}にて　{N body|常夏浦町長}殿`,
  },
  {
    id: 't-kanji-numeral-6',
    case: 'dakekabano',
    marked: `裁判所提出の陳述書（写）
一　私は{R dob-kanji b|昭和四十八年八月十五日}に生まれ、{N date|平成十七年}に{R full q|百瀬文吾}（{P dob|昭和四十六年二月三日}生）と婚姻しました。旧姓での名は{R old-name p|仁科昌代}です。
二　住所は{R address-kanji a|岳樺野市北三条西六丁目二番地九}、市営住宅に住んでおります。
三　長男{U given u|拓未}は{P age|十九歳}、{O school|北辺工業専門学校}の学生です。
四　連絡先は{R phone-kanji m|〇八〇－〇〇〇〇－一五五六}です。
五　債務の内訳は、{O other|ほくれい信販}（会員番号{L number|七七四〇九一五}）ほか{N number|三社}です。
六　相談は{R full r|渡嘉敷秀樹}氏及び司法書士{U full v|諏訪部琴美}氏にしています。
七　年金の基礎年金番号は{P pension|四一六二－三〇五七一八}です。
{N law|破産法第二百四十八条}　{N body|釧路地方裁判所}　陳述人　{R full p|百瀬昌代}`,
  },
  {
    id: 't-variant-4',
    case: 'momijizawa',
    marked: `名寄せの照会結果
住民票　{R full p|眞島朱音}
税　　　{R variant p|真島朱音}
国保　　{R ivs p|眞\u{e0100}島朱音}　記号番号 {P insured|紅 71・30482}
学校　　{R variant q|真嶋渉}／{R full q|眞島渉}
祖母　　{R full r|梅澤澄子}／{R variant r|梅沢澄子}（{P age|70}）
医療券の{U homophone p|間島 朱音}は入力の誤り
旧姓の券　{R old-name p|逸見朱音}
元夫　　{U full u|逸見 竜司}　戸籍は{U variant u|龍司}、{P dob|昭和59年3月17日}
個人番号照合　{P my-number|255118487336}
{N place|真島橋}、{N word|沢登り}、{N word|梅雨}、{N number|7件中5件}一致`,
  },
  {
    id: 't-variant-5',
    case: 'kawasemibara',
    marked: `回覧の名簿、字がまちまちなので確認してください。
{R variant r|沓沢淑子}さん（正は{R full r|沓澤淑子}、{R ivs r|沓澤\u{e0101}淑子}は町の帳票）
{R full p|馬越キヌヨ}さん、年金事務所では{R kana p|うまこしきぬよ}、基礎年金番号{P pension|2205-671934}
{R full q|馬越良平}さんは、会社の通知で{U homophone q|馬越 良兵}
郵便局には「{U homophone p|馬腰キヌヨ}」で貯金、記号 {P bank|18560 番号 20937741}
組長は{U full u|渡會 榮治}（{U variant u|渡会栄治}、{P age|73}）、{P phone|0238-00-1572}
{R variant r|沓沢}さんのところの{U given v|美樹}さんも手伝い
{N place|沢目}地区、{N word|馬}頭観音、{N word|平}日、{N number|全12軒}`,
  },
  {
    id: 't-variant-6',
    case: 'tokonatsuura',
    marked: `戸籍担当より福祉課へ
1. {R full p|稲見隆一郎}の除籍簿では{R variant p|稻見隆一郞}。同一人です。
2. {R full r|富樫タケノ}は年金で{R variant r|冨樫タケノ}、後期高齢者の番号{P insured|60274418}。
3. 診療所の紹介状は{U homophone p|稲実 隆一郎}、{U homophone q|稲見 一彦}となっており誤り。
4. {R full q|稲見和彦}の妻だった{U full u|德留 小夜}（{U variant u|徳留小夜}）は{P dob|昭和58年4月23日}生、現住所{A address|指宿原市湊見町8番2号}。
5. 本籍の{R address-suffix a|磯辺1175番地}は住居表示なし。電話は{P phone|0997-00-1543}（{U family v|浜上}方呼出）。
{N law|戸籍法施行規則第60条}　{N word|稲作}、{N word|一郎}杉、{N number|5点}、{N post|戸籍係}`,
  },
];
