import type { Passage } from './passage.ts';

/** Part m of the set, group 2 of 4: written by someone who had not read the engine. */
export const openedM2: readonly Passage[] = [
  {
    id: 'm-ocr-1',
    case: 'tsukinoura',
    marked: `住 居 確 保 給 付 金 申 請 書
氏 名 {R spaced p|猪 狩　千 代 美}
ﾌﾘｶﾞﾅ {R half-kana p|ｲｶﾞﾘ ﾁﾖﾐ}
生年月日 {R dob-era b|昭 和 5 2 年 6 月 8 日}
住 所 {R address a|月ノ浦市栄町二丁目l4番3号 コーポ汐見2O1}
電話 {R phone-ocr m|O9O-OOOO-5l27}
自宅 {R phone-ocr t|O246-OO-773I}
子 {R spaced q|猪狩　颯 介}　学校 {R org-school s|栄町小 学校}
番号 {R number-spaced n|0402 118 775}
銀行 {P bank|七浜信用金庫 栄町支店 普通 22O48l7}
受付 {N date|2O27.5.l2}　{N number|第l3号}`,
  },
  {
    id: 'm-ocr-2',
    case: 'yukarihara',
    marked: `診 療 情 報 提 供 書
患者 {R spaced p|髙　嶋　廣　子} 殿 {R dob-western b|1949年 2月 11日}
{R address a|紫原市大字北紫原字欅下3l8番地1}
TEL {R phone-ocr t|O285(OO)44l6}
紹介元 {R org f|医療法人 欅会 紫原中央 病院}
付添 {R spaced q|渡 邉　眞 澄} {R spaced r|齋 藤 榮 一}
医師 {U spaced|八 木 澤　俊}
保険者番号 {P insurer|O6092O17} 記号 {P insured|紫・2291}
傷病名 {N word|高 血圧}　{N number|血圧l58/92}`,
  },
  {
    id: 'm-ocr-3',
    case: 'minatohigashi',
    marked: `RESIDENCE CARD
NAME {R romaji p|NGUYEN THI THUY}
DOB {R dob-western b|1994 年 11 月 23 日}
NO. {R number i|WB6O4l7732CM}
住居地 {R address a|湊東市築港3丁目8番2l号 第二築港ハイツ 1O5}
勤務先 {R org w|東亜 湊缶詰 株式会社}
緊急連絡 {R romaji q|PARK JUN HO} {R phone-ocr m|O8O-OOOO-6643}
同居 {R spaced r|マリア ・ デラ クルス} {P dob|1987 年 5 月 3O 日}
旅券 {P passport|C883O417}
{N word|就労可}　{N date|2028年1月15日}まで`,
  },
  {
    id: 'm-ocr-4',
    case: 'hakkenzawa',
    marked: `除雪支援　登録カ ー ド
{R spaced p|小 比 類 巻　ト メ}（{P age|9O歳}）
{R address a|八剣沢村大字田沢字上ノ台4 5番地}
{R phone-ocr t|Ol75-OO-3382}
長男 {R spaced q|小比類巻 勝 利}
近隣 {R spaced r|苫米地 由起 夫} {P phone|O175-OO-99l4}
施設 {R org-short f|八 剣 荘}
軽自動車 {P plate|青森 480 け 3O-l2}
担当 {R wrapped r|苫米地
由起夫} 印
{N place|田 沢} 除雪ステーション {N number|8台}`,
  },
  {
    id: 'm-ocr-5',
    case: 'setoumi',
    marked: `自 立 支 援 医 療 受 給 者 証
氏名 {R spaced p|山　根　　栄}
生 {R dob-letter b|S33. 8. 30}
番号 {R number n|11OO448823}
住所 {R address-hyphen a|瀬戸海市光南台5-2-l7}
保護者 {R spaced q|山根　瑠 璃 子}
医療機関 {O hospital|瀬戸海 みさき 病院}
訪問 {R spaced r|河 原　仁} 同行
年金 {P pension|62O4-118837}
{N body|広 島 県}　{N date|令和9年7月1日}`,
  },
  {
    id: 'm-ocr-6',
    case: 'koganeda',
    marked: `給 与 支 払 明 細
社員番号 {L number|MN-3O8l}
{R org w|スーパー マルナカヤ 黄金田店}
{R spaced q|服 部　光 一} 様　{R half-kana q|ﾊｯﾄﾘ ｺｳｲﾁ}
時給 {X sum|1,21O円}　{N number|96時間}
雇用保険 {P employment|13O9-552O17-4}
振込 {P bank|武蔵野台信用金庫 本郷支店 普通 O922715}
扶養者 {R spaced p|服部　希 望}　{R dob-letter b|H13.O4.O1}
連絡 {R phone-ocr m|O8O-OOOO-l359}
店長 {U spaced|門 倉　一 馬}`,
  },
  {
    id: 'm-paste-1',
    case: 'ukyobashi',
    noise: 'wrapped-19',
    marked: `{R full p|辻恵}さんの件、{R org w|株式会社京錦染工}の人事から電話がありました。娘の{R full q|辻陽菜}さんは{R org s|右京橋市立西大路中学校}に在籍し、{R phone m|070-0000-8894}が連絡先です。元夫の{R full r|東健太}さんは{A address|枚方浜市牧野下島町4-22}に転居、{P email|k-azuma@hokusetsu.example}で連絡がとれます。{P dob|昭和63年10月9日}生まれ、{N place|東山区}には住んでいません。`,
  },
  {
    id: 'm-paste-2',
    case: 'tokachino',
    noise: 'zero-width',
    marked: `{R full p|北大地}（{R dob-era b|平成元年1月15日}）
{R full q|北美雪}、{R full r|五十公野学}
{R address a|十勝野町西3条南12丁目5番地 若葉団地6号棟304}
{R org w|十勝野乳業株式会社} {R phone m|090-0000-2275}
{U full|弟子屈環} {P email|teshikaga@tokachi-milk.example}
{N word|大地震}訓練、{N place|北見}出張`,
  },
  {
    id: 'm-paste-3',
    case: 'satsunanhama',
    noise: 'spaced-out-wide',
    marked: `{R full p|伊集院剛}さんと{R full q|伊集院さくら}さん
大家の{R relative r|鮫島}{U given|昭典}さん、{R full r|鮫島フミエ}さんの甥
{R org w|薩南組建設工業株式会社}
{O hospital|かいもん整形外科}
{N place|指宿市}`,
  },
  {
    id: 'm-paste-4',
    case: 'yukarihara',
    noise: 'decomposed',
    marked: `{R full p|髙嶋廣子}　{R kana p|たかしまひろこ}
{R katakana q|ワタナベマスミ}（{R full q|渡邉眞澄}）
{R half-kana r|ｻｲﾄｳ ｴｲｲﾁ}　{R full r|齋藤榮一}
{R address a|紫原市大字北紫原字欅下318番地1}
{R phone t|0285-00-4416}　病院 {R org-short f|紫原中央病院}
ケアマネ {U full|部谷 ぎん子}　{O other|ケアプランどんぐり}
再掲 {R wrapped q|渡邉
眞澄}
{N word|ビタミン}剤、{N word|プラごみ}`,
  },
  {
    id: 'm-paste-5',
    case: 'minamitoguchi',
    noise: 'wrapped-26',
    marked: `> 転送します。{R full p|仲宗根カマド}さん（{R dob-era b|大正15年5月20日}）の住所は{R address a|南渡久地町字浜元602番地の1}、電話は{R phone t|0980-00-5534}です。ひ孫ではなく孫の{R full q|仲宗根海斗}くん、{R org s|南渡久地町立浜元小学校}。{R full r|ジェームス・ウィルソン}さんは車（{P plate|沖縄 330 や 5-16}）で来ます。配食は{R org o|社会福祉法人てぃだの会}で、月{N number|18回}です。`,
  },
  {
    id: 'm-paste-6',
    case: 'koganeda',
    noise: 'full-width',
    marked: `{R full p|服部希望} {R dob-western b|2001-04-01}
{R phone m|080-0000-1359} {R number n|5540-2218-7790}
{R address a|黄金田市本郷4丁目9番6号 サンガーデン本郷1102号室}
{R full q|服部光一} {P my-number|6610 2288 4073}
{R full r|木下花音} {P email|kanon.k@kogane-ibasho.example}
{N date|2027-06-09} {N law|児童福祉法第6条の3}`,
  },
  {
    id: 'm-kanji-numeral-1',
    case: 'hakkenzawa',
    marked: `誓約書
{R full p|小比類巻トメ}　{R dob-kanji b|昭和十一年十二月二十四日}生
{R address-kanji a|八剣沢村大字田沢字上ノ台四十五番地}
電話　{R phone-kanji t|〇一七五―〇〇―三三八二}
相続人　{R full q|小比類巻勝利}　{P dob|昭和三十六年四月三日}生（{P age|六十六歳}）
立会人　{R full r|苫米地由起夫}
預金　{P bank|南部八甲信用組合　田沢支店　普通　〇四四八二〇三}
山林{N number|二町三反}、{N place|八戸}の{N number|三番蔵}`,
  },
  {
    id: 'm-kanji-numeral-2',
    case: 'setoumi',
    marked: `覚書
甲　{R full p|山根　栄}　{R address-kanji a|瀬戸海市光南台五丁目二番一七号}
乙　{R full r|河原　仁}
生年月日　{R dob-kanji b|一九五八年八月三〇日}
電話　{R phone-kanji t|〇八二三（〇〇）九〇四六}
受給者番号　{R number-kanji n|一一〇〇四四八八二三}
丙　{R full q|山根　瑠璃子}　{P phone|〇八〇―〇〇〇〇―七三二一}
丁　{U full|津川　佐和}　{P age|七十一才}
{N law|民法第八百七十七条}、{N date|令和九年七月一日}`,
  },
  {
    id: 'm-kanji-numeral-3',
    case: 'yukarihara',
    marked: `遺産分割協議書（写）
被相続人　{R full p|髙嶋廣子}の夫　{R relative p|髙嶋}{U given|寅雄}
{R address-kanji a|紫原市大字北紫原字欅下三一八番地一}
{R full p|髙嶋廣子}　{R dob-kanji b|昭和二十四年二月十一日}生
{R full q|渡邉眞澄}　{P dob|昭和四十七年九月三十日}生
電話　{R phone-kanji t|〇二八五―〇〇―四四一六}
証人　{R full r|齋藤榮一}（{P age|八十二歳}）
預金　{P bank|下野中央銀行　紫原支店　定期　三三〇一八八四}
{N law|民法第九百七条}　全{N number|四通}`,
  },
  {
    id: 'm-kanji-numeral-4',
    case: 'tokachino',
    marked: `身元保証書
本人　{R full p|北大地}　{R dob-kanji b|平成元年一月十五日}生
住所　{R address-kanji a|十勝野町西三条南十二丁目五番地}　{R building a|若葉団地六号棟三〇四}
連帯保証人　{R full r|五十公野学}　{P age|四十五歳}　{A address|十勝野町東一条南三丁目八番地}
妻　{R full q|北美雪}　携帯　{P phone|〇九〇－〇〇〇〇－六六一八}
本人携帯　{R phone-kanji m|〇九〇－〇〇〇〇－二二七五}
勤務先　{R org w|十勝野乳業株式会社}（{N number|従業員百二十人}）
{N date|令和九年四月一日}`,
  },
  {
    id: 'm-kanji-numeral-5',
    case: 'minamitoguchi',
    marked: `長寿祝　名簿
{R full p|仲宗根カマド}　{R dob-kanji b|大正一五年五月二〇日}　{P age|百一歳}
{R address-kanji a|字浜元六百二番地の一}
{U full|渡慶次 ナベ}　{P dob|大正十四年十一月三日}　{P age|百二歳}　{A address|字具志頭三百三十番地}
電話　{R phone-kanji t|〇九八〇―〇〇―五五三四}
同伴　{R full q|仲宗根海斗}（{P age|十歳}）
撮影　{R full r|ジェームス・ウィルソン}
{N number|第四十二回}、祝金{N number|三万円}、{N date|九月十五日}`,
  },
  {
    id: 'm-kanji-numeral-6',
    case: 'ukyobashi',
    marked: `和解条項
一　{R full r|東健太}は{R full p|辻恵}に対し、養育費として{X sum|月額四万円}を支払う。
二　振込先は{P bank|洛西信用金庫　西大路支店　普通　〇七八一一四五}
三　長女{R full q|辻陽菜}（{P dob|平成二十四年七月七日}生）
四　{R full p|辻恵}（{R dob-kanji b|平成二年三月三日}生）の住所　{R address-kanji a|右京橋市西大路町一番地の二十二}
五　電話　{R phone-kanji m|〇七〇〇〇〇〇八八九四}
代理人弁護士　{U full|御厨 晶}
{N law|家事事件手続法第二百六十八条}　{N number|三通}`,
  },
  {
    id: 'm-variant-1',
    case: 'yukarihara',
    marked: `名寄せ結果
{R full p|髙嶋廣子}＝{R variant p|高嶋広子}＝{R variant p|髙島廣子}＝{R variant p|高嶋 廣子}
{R full q|渡邉眞澄}＝{R variant q|渡邊真澄}＝{R variant q|渡辺眞澄}
{R full r|齋藤榮一}＝{R variant r|齊藤栄一}＝{R variant r|斉藤榮一}
{U homophone|高嶋浩子}（宛名の誤り）
{N place|高島平}、{N word|真っ直ぐ}、{N number|38件}`,
  },
  {
    id: 'm-variant-2',
    case: 'yukarihara',
    marked: `領収書の宛名
{R variant p|高嶋}様／{R ivs p|髙\u{e0101}嶋廣\u{e0100}子}様／{R variant p|髙嶌廣子}様
{R ivs q|渡邉\u{e0102}眞\u{e0101}澄}様　{R variant q|渡辺 真澄}様
{R variant r|斎藤 榮一}様
{U homophone|斎藤英一}様（誤記）
{R org-short f|紫原中央病院} {X sum|4,320円}
{N date|8/3} {N word|斎場}、{N word|広場}`,
  },
  {
    id: 'm-variant-3',
    case: 'hakkenzawa',
    marked: `戸籍の字と住民票の字
{R full q|小比類巻勝利}／{R spaced q|小比類巻　勝利}／{R variant q|小比類卷勝利}
{R full r|苫米地由起夫}　{U homophone|苫米地幸雄}（納税通知の誤り）
{R full p|小比類巻トメ}　{R kana p|こひるいまき とめ}
{R address-suffix a|田沢字上の台４５}　{R address-suffix a|上ノ台45番地}
住民票 {P resident-code|30811847725}
{N word|勝利}宣言、{N place|苫小牧}`,
  },
  {
    id: 'm-variant-4',
    case: 'ukyobashi',
    marked: `表札・書類・呼び名
{R full p|辻恵}　{R variant p|辻惠}　{R spaced p|辻　恵}　{R kana p|つじめぐみ}
{R full q|辻陽菜}　{U homophone|辻日菜}（部活の名簿）
{R full r|東健太}　{U homophone|東健大}（ファクス）
{R org-short w|京錦染工}　（株）{R org-short w|京錦染工}
{R org s|右京橋市立西大路中学校}・{R org-school s|西大路中}
{N word|知恵}、{N place|東寺}`,
  },
  {
    id: 'm-variant-5',
    case: 'satsunanhama',
    marked: `新旧字体
{R full p|伊集院剛}　{R spaced p|伊集院　剛}　{R katakana p|イジュウインゴウ}
{R full r|鮫島フミエ}　{R variant r|鮫嶋フミエ}　{R variant r|鮫嶌ふみえ}
{R full q|伊集院さくら}　{R variant q|伊集院サクラ}　{U homophone|伊集院桜}
{R org w|薩南組建設工業株式会社}　{R org-short w|薩南組建設工業(株)}
保険証 {P insured|薩-1180}
{R address a|薩南浜市大字小湊甲1207番地}　{R address-hyphen a|小湊甲1207}
{N word|サクラ}エビ、{N place|桜島}`,
  },
  {
    id: 'm-variant-6',
    case: 'koganeda',
    marked: `照合リスト（外字含む）
{R full q|服部光一}　{R ivs q|服部光\u{e0101}一}　{U homophone|服部浩一}
{R full p|服部希望}　{R kana p|はっとり のぞみ}　{U homophone|服部望美}
{R full r|木下花音}　{U homophone|木下佳音}
{R org-short w|スーパー・マルナカヤ黄金田店}
{R address a|黄金田市本郷四丁目９番６号サンガーデン本郷１１０２}
{P dob|Ｈ１８．１０．３０}
{N word|光}回線、{N word|花}屋`,
  },
  {
    id: 'm-half-kana-1',
    case: 'tsukinoura',
    noise: 'half-width-kana',
    marked: `{R kana p|イガリ チヨミ}　{R kana q|イガリ ソウスケ}
{R kana r|メグロ サトル}　アダナ {R alias r|サトヤン}
{P phone|0246-00-8816}　{R phone t|0246-00-7731}
ツトメ {O shop|カンダヤ}
{U kana|アラ ユカリ}サン ドウセキ
{P dob|S50.1.19}　{N date|5/12}　{N word|メグスリ}`,
  },
  {
    id: 'm-half-kana-2',
    case: 'ukyobashi',
    marked: `ﾌﾘｺﾐ ﾒｲｻｲ
{N date|27-04-26} {R half-kana r|ｱｽﾞﾏ ｹﾝﾀ} {X sum|40,000}
{N date|27-04-28} {R half-kana p|ﾂｼﾞ ﾒｸﾞﾐ} {P bank|ﾗｸｾｲｼﾝｷﾝ ﾆｼｵｵｼﾞ ﾌﾂｳ 0781145}
{N date|27-05-01} {U half-kana|ｶｺﾞﾀﾆ ﾄｼｵ} {X sum|2,000}
{N date|27-05-06} {R half-kana q|ﾂｼﾞ ﾋﾅ} {O school|ﾆｼﾞｲﾛｼﾞﾕｸ}
{N date|27-05-10} {O workplace|ｶ)ｷﾖｳﾆｼｷｾﾝｺｳ}
{N word|ﾃｽｳﾘﾖｳ} {N number|220}`,
  },
  {
    id: 'm-half-kana-3',
    case: 'satsunanhama',
    noise: 'half-width-kana',
    marked: `{R kana p|イジュウイン ゴウ}　{R kana q|イジュウイン サクラ}
{R kana r|サメシマ フミエ}（{R alias r|フミバア}）
カナ {U kana|サメシマ アキノリ}　{R kana r|サメシマ}サンノ オイ
シャリョウ {P plate|鹿児島 583 む 71-08}
{N word|サメ}ハダ、{N word|ゴウ}ウ ケイホウ`,
  },
  {
    id: 'm-half-kana-4',
    case: 'tokachino',
    marked: `ｼｷｭｳ ﾖﾃｲ ｲﾁﾗﾝ
{R half-kana p|ｷﾀ ﾀﾞｲﾁ} {R dob-letter b|H01.01.15} {P bank|ｷﾀﾄｶﾁｼﾝｷﾝ ﾜｶﾊﾞ ﾌﾂｳ 1180374}
{R half-kana q|ｷﾀ ﾐﾕｷ} {P dob|H03.12.24} {R phone m|090-0000-2275}
{R half-kana r|ｲｼﾞﾐﾉ ﾏﾅﾌﾞ} {P dob|S57.7.11} {P phone|0155-00-2746}
{U half-kana|ﾃｼｶｶﾞ ﾀﾏｷ} {P employment|0107-220914-8}
{N word|ﾀﾞｲﾁｮｳ} {N number|ﾍﾟｰｼﾞ 4}`,
  },
  {
    id: 'm-half-kana-5',
    case: 'minamitoguchi',
    noise: 'half-width-kana',
    marked: `{R kana p|ナカソネ カマド} {P age|101サイ}
{R kana q|ナカソネ カイト}クン {P dob|H29.1.22}
{R full r|ジェームス・ウィルソン}サン
TEL {R phone t|0980-00-5534}
ヘルパー {U kana|トケシ ミヨコ}
{N word|カマド}ノ ガスセン テンケン、{N word|カイト}（タコ）アゲ タイカイ`,
  },
  {
    id: 'm-half-kana-6',
    case: 'setoumi',
    marked: `ﾋﾎｹﾝｼｬ {R half-kana p|ﾔﾏﾈ ｻｶｴ} {R dob-letter b|S33/08/30}
ｶｿﾞｸ {R half-kana q|ﾔﾏﾈ ﾙﾘｺ} {P phone|080-0000-7321}
ﾆｭｳｷｮ {R half-kana r|ｶﾜﾊﾗ ﾋﾄｼ} {R org-short f|ひかり坂}
ｺｳｹﾝ {U half-kana|ﾜｷ ｼﾞｭﾝﾔ}
ｺｳｻﾞ ﾕｳﾁｮ ｷｺﾞｳ {P bank|15170} ﾊﾞﾝｺﾞｳ {P bank|22840671}
ｺｸﾎ ﾊﾞﾝｺﾞｳ {P insured|0448172}
{N word|ｻｶｲ}ﾒﾝ ﾉ ﾍｲ、{N word|ｶﾞｽｺﾝﾛ}`,
  },
];
