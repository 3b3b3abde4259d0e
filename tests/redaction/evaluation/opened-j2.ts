import type { Passage } from './passage.ts';

/** Passages of batch J: form, ocr, paste, kanji-numeral. */
export const openedJ2: readonly Passage[] = [
  {
    id: 'j-form-1',
    case: 'kajigaura',
    marked: `住居確保給付金　支給申請書
申請者　{R full p|大河内　翼}（{R kana p|オオコウチ　ツバサ}）
生年月日　{R dob-era b|平成11年8月31日}
住所　〒{P postal|052-0013}　{R address a|梶ヶ浦市港北3条7丁目4-12　サンハイム港北B棟203}
携帯　{R phone m|080-0000-5137}　メール　{R email e|tsubasa_o@kajimail.example}
同居者　{R full q|大河内　空}　{P dob|H24.5.18}
貸主　{U full u|橋爪　洋一}　〒{P postal|052-0021}　{A address|梶ヶ浦市宝来町3丁目15-7}　{P bank|陸東銀行　梶ヶ浦支店　当座　0031844}
個人番号　{P my-number|2847 1039 5566}
受付　{N date|令和9年6月1日}　{N number|梶生第204号}
根拠　{N law|生活困窮者自立支援法第6条}`,
  },
  {
    id: 'j-form-2',
    case: 'misasagino',
    marked: `要介護認定　更新申請書（写）
被保険者番号　{P care|0000937721}　保険者　{P insurer|292094}
氏名　{R full q|宮崎　幸子}　フリガナ　{R kana q|ミヤザキ　サチコ}
生年月日　{P dob|昭和18年3月3日}　性別　女
住所　{R address a|陵野市御所町１丁目８番地の３}　電話　{R phone-paren t|０７４４（００）９０３６}
申請者　{R full p|宮崎　清}（夫）
主治医　{R org f|医療法人陵風会みささぎ内科}　{U full u|西田　玄}
前回の認定　要介護{N number|2}　{N date|令和8年6月30日}まで
認定調査員　{X official|担当者}　患者番号　{L number|6620-1}　後期高齢者医療被保険者番号　{P insured|01748834}
備考　{N word|幸い}、転倒なし`,
  },
  {
    id: 'j-form-3',
    case: 'okinohama',
    marked: `障害福祉サービス　契約内容報告書
受給者証番号　{R number-spaced n|０４００ ５５２ ９１７}
支給決定者　{R full p|桐生　薫}　{R dob-western b|1990年11月3日}
事業者　{R org o|社会福祉法人はまゆう会　ワークセンターみらい}
契約支給量　{N number|23日／月}　契約日　{N date|令和9年4月1日}
精神障害者保健福祉手帳　{P certificate|第0718822号}　自立支援医療受給者番号　{P certificate|4419032}
管理者　{U full u|平良　宗政}　印
旅券番号（写しのみ）　{P passport|TR5190338}
前年度の整理番号　{L number|R8-障-0417}
緊急時　{R full r|新垣　美海}　{P phone|090-0000-4410}`,
  },
  {
    id: 'j-form-4',
    case: 'tsurumakizawa',
    marked: `児童扶養手当　認定請求書
請求者　{R full p|近藤　瞳}　旧氏　{R old-name p|小松}　{R dob-era b|昭和63年6月9日}生
児童　{R full q|近藤　大地}　{P dob|令和3年11月20日}生　在園　{R org-short s|つるまき幼稚園}
住所　{R address a|鶴巻沢町緑3-12}（{N word|支援措置}あり）
基礎年金番号　{P pension|5527-104883}
ゆうちょ銀行　記号 {P bank|19080}　番号 {P bank|20441771}
住民票コード　{P resident-code|41870932265}
配偶者であった者　{U full u|近藤　雅史}　{A address|上川台市東6条南11丁目1番地}
個人番号　{P my-number|7120 4486 9035}　雇用保険　{P employment|0102-448813-7}
証人　{U full v|福原　ちづ}`,
  },
  {
    id: 'j-form-5',
    case: 'asagiridai',
    marked: `就労準備支援　利用申込
整理番号：{R number n|AK-00718}
なまえ：{R full p|秋田　進}　　生年月日：{R dob-slash b|1965/2/28}　（{P age|62}）
じゅうしょ：{R address-hyphen a|朝霧台市中央町6-15}
でんわ：{R phone-dot m|090.0000.8806}
前の仕事：{R org w|（株）朝霧ロジテック朝霧台センター}（{N number|11年}）
その前：{O workplace|東和合板　蕨浜工場}
免許：大型　{P licence|303518842760}
保険：国保　記号 {P insured|朝台12} 番号 {P insured|4470193}
たのめる人：{R full q|秋田　実里}（めい）
求職番号：{L number|11030-448172}
希望：{N word|実務}のある仕事、{N place|さいたま市}まで通える`,
  },
  {
    id: 'j-form-6',
    case: 'shiosaicho',
    marked: `町民税　徴収猶予申請
申請者　{R full p|澤井　春}　㊞　{R dob-era b|昭和32年7月30日}
住所　{R address a|潮彩町字中須賀1520}　電話　{R phone t|0884－00－4196}
屋号　{R org w|民宿しおさい}　許可番号　{X number|潮保指令第118-4}
通帳　{P bank|南海中央銀行　潮彩支店　普通　1190336}
カード　{P card|4012 8888 8888 1881}
従業員　{R full q|齋藤　一郎}
保証人　{U full u|湯浅　勲}　{A address|阿南浜市富岡町北通55番地}　{P phone|0884-00-2275}
猶予期間　{N date|令和9年6月1日}～{N date|令和10年5月31日}　{N law|地方税法第15条}
予約 {P url|http://shiosai-yado.example/yoyaku}　{P email|info@shiosai-yado.example}`,
  },
  {
    id: 'j-ocr-1',
    case: 'tsubakihara',
    marked: `就 学 援 助 申 請 書
保護者氏名 {R spaced p|石 川　学}　印
児童氏名 {R spaced q|石 川　　愛}　5 年 2 組
学校 {R org s|椿原市立 西原小学校}
住所 {R address a|椿原市西原町2丁目ll番6号 メゾン西原3O5}
TEL {R phone-ocr m|O9O-0000-2l64}
口座 {P bank|十和瀬信用金庫 西原支店 普通 O448127}
民生委員 {U spaced u|小 笠 原　 哲 也}
{N number|l} 枚目 ／ {N number|2} 枚
保護者生年月日 {R dob-era b|昭和56年3月l4日}　個人番号 {P my-number|47O1 8832 O195}`,
  },
  {
    id: 'j-ocr-2',
    case: 'unose',
    marked: `退 院 時 サ マ リ ー
患者 {R spaced q|濱 田 惠 美子}　女　{P age|79 歳}
住所 {R address a|鵜ノ瀬町大字浦上字東浜甲3l8番地2}
連絡先 {R phone-ocr t|O895-OO-77l3}
主治医 {U spaced u|三 好　英 明}
キーパーソン {R spaced p|濱田　廣 志}
内服 {N number|5 種}　次回 {N date|6 月 2 日}
{R org f|鵜ノ瀬町立 病院}　病棟 {N number|4 F}　患者ID {L number|O44l-72}`,
  },
  {
    id: 'j-ocr-3',
    case: 'hoshimihara',
    marked: `雇 用 契 約 書
甲 {R org w|株式会社 星見フード サービス}
乙 {R wrapped p|ファム・ティ・
ラン}
生年月日 {P dob|l998年 9月 2日}
時給 {X sum|l,O8O円}　週 {N number|28 時間}
住所 {R address a|星見原市駅南 5丁目 2番 17号 コーポラスほしみ 1O1号}
カード番号 {R number-spaced i|HB 3051 8842 NL}
店長 {U spaced u|長谷 川　　亮}
{N law|労働基準法第 15 条}`,
  },
  {
    id: 'j-ocr-4',
    case: 'yukinoshita',
    marked: `敬老祝金　受 領 書
雪ノ下村長 殿
金 壱 万 円 也
{N date|令和 8 年 9 月 l5 日}
住所 {R address a|雪ノ下村字大平 97 番地}
氏名 {R spaced p|菅 原　ヨ シ}
生年月日 {R dob-era b|昭和l0年5月5日}
代理人 {R spaced q|菅 原　　正}（長男）
立会 {U spaced u|小 松　リ ツ}　{N post|民生委員}`,
  },
  {
    id: 'j-ocr-5',
    case: 'kajigaura',
    marked: `督 促 状（第 3 回）
{R spaced p|大河 内　翼} 様
お客様番号 {L number|TK-77O3-4l92}
ご請求額 {X sum|￥l84,300}
{O other|ベイサイド キャッシュ} 管理部　{A address|室蘭浜市築地町 l丁目 7-3}　担当 {U family u|高 野}
フリーコール {X phone|0120-000-884}
送付先 {R wrapped a|梶ヶ浦市港北3条7丁目4-
12 サンハイム港北B棟203}
{N date|2O27年5月2O日} までに`,
  },
  {
    id: 'j-ocr-6',
    case: 'misasagino',
    marked: `診 療 明 細
{R org f|医療法人陵風会 みささぎ内科}
{R spaced p|宮 崎　　清} 様　{R dob-western b|1939年l2月24日}
患者ID {L number|OO47 183-2}
負担割合 {N number|l 割}　合計 {X sum|l,340 円}
保険者番号 {P insurer|39290012}　被保険者 {P insured|O1748826}
{R phone-ocr t|0744-OO-9O36}
薬局 {O shop|ならまち 薬局}　薬剤師 {U family u|前 川}
{N word|清 潔} 保持のこと`,
  },
  {
    id: 'j-paste-1',
    case: 'okinohama',
    noise: 'wrapped-19',
    marked: `{R full p|桐生薫}さんは昨年秋から自宅にこもっている。妹の{R full q|桐生優}さんと友人の{R full r|新垣美海}さんが交替で食事を運ぶ。{R org-short o|ワークセンターみらい}の{U family u|川島}さんが月に{N number|二度}訪ね、{R address a|沖野浜市若葉町44番地の9}の玄関先で話す。電話は{R phone t|0972-00-3381}。{N place|若葉}公園の体操には一度だけ来た。薬は{O hospital|沖野浜こころの森病院}で出ている。`,
  },
  {
    id: 'j-paste-2',
    case: 'tsurumakizawa',
    noise: 'full-width',
    marked: `{R full p|近藤瞳} {R phone t|0155-00-8472} {R email e|h.kondo@tsurumail.example}
{R full q|近藤大地} {P dob|R3.11.20}
{R full r|小野寺勝} {P phone|090-0000-6093} {P plate|帯広 330 つ 58-02}
{U full u|近藤雅史} {L handle|@masa_kd1985}（X） 免許証番号 {P licence|102604418870}
{N date|2027/6/8} {N number|10:00-11:30} {N place|緑}会館
{N law|児童福祉法第25条} {N number|鶴子第61号}`,
  },
  {
    id: 'j-paste-3',
    case: 'asagiridai',
    noise: 'zero-width',
    marked: `{R full p|秋田進}さんから電話。姪の{R full q|秋田実里}さんの部屋に移りたい。{U full u|本間トシ}さんには家賃を{N number|二か月}待ってもらう。{R full r|宇佐美ルリ子}さんは{O shop|パブ銀河}をやめた。{N body|埼玉県朝霧台福祉事務所}へ{N date|来週}同行。{N place|秋田}行きの夜行バスは取り消した。`,
  },
  {
    id: 'j-paste-4',
    case: 'shiosaicho',
    noise: 'spaced-out-wide',
    marked: `{R full p|澤井春}さん宅の訪問記録。{R full q|齋藤一郎}さんが同席。{R full r|マルコ・ロッシ}さんは留守。
{U full u|湯浅勲}さんの保証は二年で切れる。
{O shop|うずしお酒店}の掛け売りが残る。{N place|中須賀}の{N word|春祭}までに整理する。`,
  },
  {
    id: 'j-paste-5',
    case: 'tsubakihara',
    noise: 'decomposed',
    marked: `{R kana p|いしかわまなぶ}さん（{R katakana p|イシカワマナブ}）、娘{R kana q|いしかわあい}さん。
{R alias r|フサばあ}のデイサービスは{O other|デイホームげんき村}。車は{O shop|ガレージタムラ}に預けたまま。
{U kana u|フジワラ}先生（担任）、{U nickname v|ゴン}ちゃんの母と会った。
{N word|デザート}、{N word|プリント}、{N body|ハローワーク}、{N word|アイロン}`,
  },
  {
    id: 'j-paste-6',
    case: 'unose',
    noise: 'selectors',
    marked: `{R full p|濱田廣志}と{R full q|濱田惠美子}の二人暮らし。{R full r|𣘺本榮}は義妹。
{R org-short w|うのせ水産}の退職金は{U family u|矢野}専務が持つ。
{N place|浜田}港、{N word|恩恵}、{N word|広報}、{N word|橋本体}の工事、{N body|愛媛県南予地方局}
{R address-suffix a|浦上字東浜甲318番地2}`,
  },
  {
    id: 'j-kanji-numeral-1',
    case: 'hoshimihara',
    marked: `一、{R full p|ファム・ティ・ラン}　{P dob|平成十年九月二日}生　{P age|二十八歳}
一、{R full q|アルジュン・タパ}　{P dob|一九九四年一月二十三日}生　旅券 {P passport|PA0841772}
一、住所　{R address-kanji a|星見原市駅南五丁目二番十七号}　{R building a|コーポラスほしみ一〇一号}
一、電話　{R phone-kanji m|〇七〇―〇〇〇〇―四四八五}
一、身元引受　{U full u|長谷川亮}　{P age|四十五歳}
右のとおり{N number|二名}に相違ない。{N date|令和九年五月十日}
根拠　{N law|出入国管理及び難民認定法第二十二条}`,
  },
  {
    id: 'j-kanji-numeral-2',
    case: 'yukinoshita',
    marked: `借用証
金{X sum|拾五万円}也、{N date|令和八年十一月三日}に借り受けました。
返済は毎月{X sum|五千円}、{N number|三十回}。
借主　{R address-kanji a|雪ノ下村字大平九十七番地}　{R full q|菅原正}
貸主　{R full r|阿部幸}　{P phone|〇一八七―〇〇―二二六八}
立会人　{U full u|伊藤テル}（{P age|八十八歳}）
母　{R full p|菅原ヨシ}　{R dob-kanji b|昭和十年五月五日}生
{N word|正}副二通を作り、各一通を持つ。`,
  },
  {
    id: 'j-kanji-numeral-3',
    case: 'kajigaura',
    marked: `{R full p|大河内翼}　{R dob-kanji b|平成十一年八月三十一日}生
{R address-kanji a|梶ヶ浦市港北三条七丁目四番十二号}
電話　{R phone-kanji m|〇八〇（〇〇〇〇）五一三七}
弟　{R given q|空}は{P age|十五歳}、{R org-school s|港北中}三年四組
叔父　{U full u|大河内佑介}　{P dob|昭和五十三年十月七日}生　{A address|梶ヶ浦市浜通二丁目一番二十二号}
{N number|第三回}返済、{N date|六月二十七日}
{N law|民法第八百七十七条}による扶養の照会`,
  },
  {
    id: 'j-kanji-numeral-4',
    case: 'misasagino',
    marked: `委任状
受任者　{R full r|堀茂}　{A address|陵野市堀端町二丁目九番地}
委任者　{R full p|宮崎清}　{R address-kanji a|陵野市御所町一丁目八番地の三}　{R dob-kanji b|一九三九年十二月二十四日}生
妻　{R full q|宮崎幸子}の介護保険の手続き一切
電話　{R phone-kanji t|〇七四四の〇〇の九〇三六}
後期高齢者医療　被保険者番号　{P insured|〇一七四八八二六}
台帳　{R number-kanji n|二九―〇〇四七―一八三}号
{N date|令和九年六月吉日}　{N number|一通}`,
  },
  {
    id: 'j-kanji-numeral-5',
    case: 'okinohama',
    marked: `{R full p|桐生薫}　{R dob-kanji b|平成二年十一月三日}生
受給者証　{R number-kanji n|〇四〇〇五五二九一七}
{R address-kanji a|沖野浜市若葉町四十四番地の九}　{R building a|県営若葉団地六号棟三〇二号}
電話　{R phone-kanji t|〇九七二―〇〇―三三八一}
保護者であった叔母　{U full u|末永敏恵}、{P age|六十七歳}、{A address|佐伯浜市鶴見町六丁目二番地の一}、{P phone|〇九七二―〇〇―八四四〇}
工賃　{X sum|月額一万一千四百円}、利用{N number|十九日}
{N law|障害者総合支援法第二十九条}、{N word|優先調達}の実績{N number|三件}`,
  },
  {
    id: 'j-kanji-numeral-6',
    case: 'tsurumakizawa',
    marked: `調停期日のメモ
{N date|令和九年七月六日}午後{N number|一時十分}、{N body|釧路家庭裁判所帯広支部}
申立人　{R full p|近藤瞳}　{R dob-kanji b|昭和六三年六月九日}生
{R address-kanji a|鶴巻沢町緑三番地十二}（秘匿）
相手方　{U full u|近藤雅史}　{P dob|昭和六十年一月三十日}生
子　{R full q|近藤大地}　{P age|五歳}
養育費　{X sum|月四万円}
事件番号　{X number|令和九年（家イ）第五一二号}
{N word|大地}震の備蓄は{N number|七日分}`,
  },
];
