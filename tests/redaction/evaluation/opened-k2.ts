import type { Passage } from './passage.ts';

/** Forms, recognised paper, pasted text and kanji numerals of batch K. */
export const openedK2: readonly Passage[] = [
  {
    id: 'k-form-1',
    case: 'komorebi',
    marked: `住居確保給付金　支給申請書
フリガナ　{R katakana p|サイトウ　マユミ}
氏　　名　{R full p|齊藤　眞由美}　　{R dob-era b|昭和59年6月19日}生（{P age|42}歳）
住　　所　〒{P postal|369-0042}　{R address a|小森日市桜台二丁目14番7号　メゾン桜台103号室}
電　　話　{R phone-paren m|090(0000)3374}
個人番号　{P my-number|4533 3147 8932}
雇用保険　被保険者番号 {P employment|1104-660218-3}
勤務先　{R org w|（株）小森日フーズ}
振込先　{P bank|武蔵野みどり信用金庫　桜台支店　普通　0447192}
受付番号　{N number|小福総受第1204号}　　{N law|生活困窮者自立支援法施行規則第10条}
子の個人番号　{P my-number|5119 7181 4785}　／　健康保険　記号{P insured|11040208}　番号{P insured|447}　枝番{P insured|01}　保険者番号 {P insurer|01138999}`,
  },
  {
    id: 'k-form-2',
    case: 'sarusawa',
    marked: `要介護認定　主治医連絡票
被保険者　{R full p|千葉　ハナ}　（{R katakana p|チバ　ハナ}）
生年月日　{R dob-era b|昭和11年 4月 8日}
介護保険　番号 {P care|0000447120}　保険者 {P insurer|032094}
後期高齢者医療　{P insured|39004418}
家族　長男 {R full q|千葉　健一郎}　　電話 {R phone t|0197(00)2285}
身体障害者手帳　岩手県 {P certificate|第108834号}（{N number|3級}）
施設希望　{R org f|特別養護老人ホーム 北上荘}
記入者　{O hospital|猿沢中央クリニック}　{U full u|晴山　瑞樹}
{N law|介護保険法第27条}`,
  },
  {
    id: 'k-form-3',
    case: 'amanezaki',
    marked: `同行支援　同意書
私（{R full p|黒木　大地}）は、下の者が窓口へ同行することに同意します。
生年月日　{R dob-western b|1997年12月3日}　　携帯 {R phone m|080 0000 5129}
自動車運転免許証　{P licence|977969683660}
国民年金　基礎年金番号　{P pension|8830-417729}
同行者　{R full r|グエン・ティ・フオン}　在留カード {R number n|UH48207715EA}
緊急連絡先　妹 {R full q|黒木　美空}　{P phone|090-0000-6638}
団体　特定非営利活動法人{R org-short o|みなと食堂}　代表 {U full u|児湯　初音}
{N law|個人情報の保護に関する法律第69条}第2項　／　{N date|令和8年12月1日}`,
  },
  {
    id: 'k-form-4',
    case: 'ayameike',
    marked: `就学援助費　受給申請（日本語／português）
申請者 Nome　{R romaji p|Maria Cristina Santos}　{R full p|マリア・クリスティーナ・サントス}
生年月日 Nasc.　{R dob-western b|1990年10月5日}
住所 Endereço　{R address a|菖蒲池市東栄町5-20　県営東栄団地B棟407号}
学校 Escola　{R org s|菖蒲池市立東栄中学校2年4組}
祖母 Avó　{R full r|山口　リカ}
口座　ゆうちょ銀行　記号 {P bank|12130}　番号 {P bank|40771981}
在留カード　{R number n|RK33018846CA}　旅券　{P passport|FX204418}
国保　記号 {P insured|菖い}　番号 {P insured|0088172}
定員 {N number|40人}　{N law|学校教育法第19条}
長男 {U foreign u|ミゲル}　{P dob|2012年4月9日}生　在留カード {P residence-card|RK33018847CA}
フリガナ　{R katakana r|ヤマグチ　リカ}、{R katakana q|ヤマグチ　ケン}`,
  },
  {
    id: 'k-form-5',
    case: 'kazamatsuri',
    marked: `罹災証明願
願出人　{R full q|國廣　惠}　　代理 {R full r|邊見　邦男}
被災者　{R full p|國廣　德藏}（{P age|百一歳}）
生年月日　{R dob-era b|大正14年1月20日}
被災家屋　{R address-suffix a|奥風祭1207番地甲}　／　家屋番号 {L number|1207番2}
電話　{R phone t|0889(00)1753}　FAX {P phone|0889-00-1754}
住民票コード　{P resident-code|60418827735}
水道使用者番号　{L number|09-1207-4}
施設入所先　{R org f|介護老人保健施設かざぐるま園}
{N body|風祭村災害対策本部}　第{N number|18}号　{N law|災害対策基本法第90条の2}
固定資産の名義　{U given v|昌平}（{P dob|S28.11.3}）　住民票コード {P resident-code|6041-8827-751}
フリガナ　{R katakana p|クニヒロ　トクゾウ}／{R katakana q|クニヒロ　メグミ}`,
  },
  {
    id: 'k-form-6',
    case: 'ushigakubo',
    marked: `居場所利用登録票
ふりがな　{R kana p|みかじま　ひかる}
氏名　{R full p|三ヶ島　光}　　生 {R dob-letter b|H15.9.1}（{P age|23}）
学校・勤務　{R org w|株式会社ウッシーマート}
連絡　{R phone m|０９０－００００－７７２０}／Instagram {L handle|hikaru.mkjm_03}
保護者に代わる人　{R full r|長谷川　正}　{P phone|042-000-3397}
妹　{R full q|三ヶ島　望}（{R org s|県立牛ヶ窪高等学校}）
障害福祉サービス受給者証　{P certificate|1312004471}
自立支援医療　受給者番号　{P certificate|0448126}
登録番号　{R number n|ウ生-1188}
{N law|子ども・若者育成支援推進法第15条}　部屋 {N number|201}
クレジット引落　{P card|5302 4778 6364 4187}　／　郵送先 〒{P postal|190-0177}　{A address|牛ヶ窪市若葉町1丁目2番3号　若葉荘2号室}`,
  },
  {
    id: 'k-ocr-1',
    case: 'komorebi',
    marked: `就 学 援 助 認 定 台 帳
保護者 {R spaced p|齊 藤　眞 由 美}
児　童 {R spaced q|齊 藤　蒼　太}
住　所 {R address a|小森日市桜台 2 丁目 l4 番 7 号　メゾン桜台 lO3}
電　話 {R phone-ocr t|O48-OOO-66l2}
口　座 {P bank|武蔵野みどり 信用金庫 桜台支店 普通 O447l92}
整理番号 {R number-spaced n|0053 1184}
認定日 {N date|令和8年9月l日}　学校長 {N post|校 長}
児童生年月日 {P dob|平成27年 8 月 2 日}　（{P age|l1歳}）`,
  },
  {
    id: 'k-ocr-2',
    case: 'hidakami',
    marked: `診 療 情 報 提 供 書
患者氏名 {R spaced p|石　狩　　勇}　殿
生年月日 {R dob-era b|昭和27年 2月29 日}
電話 {R phone-ocr t|Ol46 - OO - 33l6}
住所 {R address a|日高見町 東3条南 2丁目5番地}
紹介先 {R org f|町立 日高見 病院}　脳神経内科
家族 {R spaced q|石狩 ミ ツ}（妻）
紹介医 {O hospital|静内海岸 通りクリニック}　{U spaced u|千 歳　薫}
処方 {N number|5 mg}　{N number|28 日分}
{N body|北海道 日高 振興局}保健行政室
保険者番号 {P insurer|39O10042}　被保険者番号 {P insured|OO3l7726}`,
  },
  {
    id: 'k-ocr-3',
    case: 'torinoumi',
    marked: `保 護 変 更 決 定 通 知
世帯主 {R spaced p|辻　　千 代 子}　様
生年月日 {R dob-kanji b|昭和十九年八 月十五日}
居住地 {R address a|鳥の海市浜手町 1丁目 1番地の6　市営浜手住宅 12棟 3O4号}
世帯員 {R spaced q|辻　　亮}
ケース番号 {R number n|447lOO29l3}
振込口座 {P bank|和泉浜信用金庫 浜手 支店 普通 O88l427}
処分庁 {N post|鳥の海市福祉 事務所長}
{N law|生活保護法 第25 条}第2項`,
  },
  {
    id: 'k-ocr-4',
    case: 'haehama',
    marked: `母 子 健 康 手 帳（写）
手帳番号 {P certificate|南 05-0041}
母 {R spaced p|比嘉　ひ か り}　{R dob-era b|昭和63年 7月3O日}生
子 {U spaced u|比 嘉　琉 々}
居住地 {R address a|南風浜町字 渡久地 33番地 l}
電話 {R phone-ocr t|O98-OOO-44l7}
分娩取扱者 {O hospital|西原浜 レディースクリニック}　{U spaced v|東江 美 穂}
出生体重 {N number|2,98O g}
続柄 祖母 {R spaced q|比嘉　カ　メ}
父 {U spaced w|島尻　賢 作}　{P dob|平成元年 l月 9日}生　電話 {P phone|O8O-OOOO-5l63}`,
  },
  {
    id: 'k-ocr-5',
    case: 'shirotaegi',
    marked: `営 業 許 可 申 請 書
申請者 {R spaced p|金　　英 姫}　（通称 {R alias p|金 田 英 子}）
生年月日 {R dob-western b|l97l年 5 月25 日}
屋号 {R org w|合同会社 キムチ工 房}
所在地 {R address a|白妙木市本町9番3号　第二白妙 ビル5Ol}
電話 {R phone-ocr t|O76-OOO-2O48}
従業者 {R spaced q|金　　俊}、{R spaced r|柏 木　　麗}
検便 {N date|9月 l2日}　陰性　{N law|食品衛生法 第55条}
手数料 {N number|l6,OOO円}`,
  },
  {
    id: 'k-ocr-6',
    case: 'ayameike',
    marked: `国 民 健 康 保 険 資 格 確 認 書
氏名 {R romaji p|MARIA CRIST INA SANTOS}
記号番号 {P insured|菖い OO88l72}　枝番 {P insured|O2}
保険者番号 {P insurer|23O417}
住所 {R address a|菖蒲池市東栄町 5丁目2O番地 県営東栄団地 B棟 4O7}
生年月日 {R dob-era b|平成2年lO月 5日}
世帯主 {R spaced r|山 口　リ カ}
交付者 {N body|菖蒲池 市}
有効期限 {N date|令和9年 7月3l日}
通知カード {P my-number|l489 7O7l 2485}`,
  },
  {
    id: 'k-paste-1',
    case: 'komorebi',
    noise: 'wrapped-19',
    marked: `管理会社の{U full u|狭山明人}さんによると、{R full p|齊藤眞由美}さんの家賃は{N number|三か月}遅れ、{R address a|小森日市桜台2丁目14番7号}の部屋には{R full r|小野塚博}さんの荷物も多い。{R full q|齊藤蒼太}くんは{R org s|小森日市立桜台小学校}を休みがちで、{R org-short w|小森日フーズ}の夜勤明けに{R given p|眞由美}さんが送る。連絡は{R phone m|090-0000-3374}、夜は{P email|hiro.onozuka@komomail.example}へ。`,
  },
  {
    id: 'k-paste-2',
    case: 'shirotaegi',
    noise: 'full-width',
    marked: `{R full p|金英姫} ({R romaji p|KIM YOUNGHEE})
Tel {R phone t|076-000-2048} / {R email e|kim_yh@shiromail.example}
{R full q|金俊} {P dob|2009/3/14}生
通訳 {R full r|柏木麗} {P phone|090-0000-5587}
{P bank|北信越銀行 白妙木支店 当座 0091184}
{N date|2026/11/25} {N number|10:30} {N number|3F}`,
  },
  {
    id: 'k-paste-3',
    case: 'amanezaki',
    noise: 'spaced-out',
    marked: `{R full p|黒木大地}は{R org-short o|みなと食堂}の朝食に三日続けて来た。{R full q|黒木美空}と{R full r|グエン・ティ・フオン}は早番。{R address a|天音崎市港町3番18号}の部屋は{U full u|門川早苗}名義。{N body|天音崎市上下水道局}の検針票が戸口にあった。`,
  },
  {
    id: 'k-paste-4',
    case: 'kazamatsuri',
    noise: 'selectors',
    marked: `{R full p|國廣德藏}の娘{R full q|國廣惠}が来庁。{R full r|邊見邦男}区長が同席。{R address a|風祭村大字奥風祭1207番地甲}の蔵は雨漏り。{R org w|國廣酒造合資会社}の清算人は{U full u|宿毛章}司法書士。{N place|国道四四〇号}の通行止めで配食が遅れる。介護保険 {R number n|0000718826}。`,
  },
  {
    id: 'k-paste-5',
    case: 'hidakami',
    noise: 'zero-width',
    marked: `{R full p|石狩勇}さん宅の屋根は{N number|一メートル}の雪。{R full q|石狩ミツ}さんは{R org f|町立日高見病院}に{N number|十日}の予定で入院。{R full r|大場聡子}さんが薪を運ぶ。弟の{R relative p|石狩}{U given u|誠二}さん（{P phone|011-000-7730}）へ知らせた。{N place|石狩市}の方ではない。電話 {R phone t|0146-00-3316}。`,
  },
  {
    id: 'k-paste-6',
    case: 'haehama',
    noise: 'decomposed',
    marked: `{R full p|比嘉ひかり}さんと{R full q|比嘉カメ}さん、子ども一人。
貸主は{R full r|仲宗根豊}さん。{R org w|居酒屋ゆいまーる}の時給は{N number|1,050円}。
{O shop|ベーカリーがじゅまる}の昼の仕事も考える。店主は{U foreign u|デビッド・グリーン}さん。
{R org s|南風浜町立みなみ保育所}の延長は{N number|19時}まで。
メール {P email|higa-hikari88@haemail.example}、番号 {R phone t|098-000-4417}。
{N word|ガジュマル}の木、{N word|デジタル}給付
車は{P plate|沖縄 580 み 8-14}。年齢は{P age|38歳}、祖母は{P age|88歳}。`,
  },
  {
    id: 'k-kanji-numeral-1',
    case: 'komorebi',
    marked: `{R full p|齊藤眞由美}　{R dob-kanji b|昭和五十九年六月十九日}生
{R address-kanji a|小森日市桜台二丁目一四番七号}　{R building a|メゾン桜台一〇三}
電話　{R phone-kanji m|〇九〇―〇〇〇〇―三三七四}
長男　{R given q|蒼太}　{P dob|平成二十七年八月二日}生、{P age|十一歳}
整理番号　{R number-kanji n|〇〇五三一一八四}
口座　{P bank|武蔵野みどり信用金庫　桜台支店　普通　〇四四七一九二}
{N law|児童手当法第八条}、{N number|三人}掛けの長椅子`,
  },
  {
    id: 'k-kanji-numeral-2',
    case: 'sarusawa',
    marked: `遺言公正証書の件
遺言者　{R full p|千葉ハナ}　{R dob-kanji b|昭和一一年四月八日}生
受遺者　{R full q|千葉健一郎}
住所　{R address-kanji a|猿沢町大字北猿沢字大畑四十一番地二}
電話　{R phone-kanji t|〇一九七―〇〇―二二八五}
証人　{R full r|菊池弥生}、{U full u|及川銀次郎}
預金　{P bank|岩手北信用組合　猿沢支店　定期　一一〇四七三〇}
山林　{N number|三町二反}、手数料　{N number|二万九千円}
{N law|民法第九百六十九条}
長女　{U full v|神保真紀子}　{P dob|昭和三十九年十月十日}生　{A address|船橋浜市海神六丁目一七番三号}
台帳番号　{R number-kanji n|サ包―〇〇九三}`,
  },
  {
    id: 'k-kanji-numeral-3',
    case: 'torinoumi',
    marked: `{R full p|辻千代子}　{R dob-kanji b|昭和一九年八月一五日}生、{P age|八十二歳}
{R address-kanji a|鳥の海市浜手町一丁目一番地の六}　{R building a|市営浜手住宅十二棟三〇四号}
電話　{R phone-kanji t|〇七二―〇〇〇―九四八〇}
孫　{R full q|辻亮}　{P dob|平成八年三月二十二日}生
姉　{R full r|渡邉澄江}　{P phone|〇六―〇〇〇〇―三三一八}
番号　{R number-kanji n|四四七一〇〇二九一三}
年金　{P pension|四一七〇―二二八八三六}
{N number|十二棟}のうち{N number|三棟}は建替え`,
  },
  {
    id: 'k-kanji-numeral-4',
    case: 'kazamatsuri',
    marked: `{R full p|國廣德藏}　{R dob-kanji b|大正十四年一月二十日}生
{R address-kanji a|風祭村大字奥風祭千二百七番地甲}
電話　{R phone-kanji t|〇八八九―〇〇―一七五三}
介護保険　{R number-kanji n|〇〇〇〇七一八八二六}
軽トラック　{P plate|高知 四八〇 あ 一二－〇七}
次男　{U given u|昌平}　{P dob|昭和二十八年十一月三日}生　{A address|高知浜市旭町三丁目九番一二号}
{N date|十一月三日}は文化の日、{N number|一升}瓶、{N number|二百石}の蔵`,
  },
  {
    id: 'k-kanji-numeral-5',
    case: 'shirotaegi',
    marked: `{R full p|金英姫}　{R dob-kanji b|昭和四十六年五月二十五日}生
{R address-kanji a|白妙木市本町九番三号}　{R building a|第二白妙ビル五〇一}
電話　{R phone-kanji t|〇七六―〇〇〇―二〇四八}
子　{R full q|金俊}　{P age|十七歳}
勤め先　{R org w|合同会社キムチ工房}
郵便番号　{P postal|九二〇―〇〇四七}
{N date|五月二十五日}までに{N number|九万円}の予算、{N law|風営法第三条}に当たらず`,
  },
  {
    id: 'k-kanji-numeral-6',
    case: 'ushigakubo',
    marked: `{R full p|三ヶ島光}　{R dob-kanji b|二〇〇三年九月一日}生まれ
{R address-kanji a|牛ヶ窪市青葉台四丁目八番一五号}　{R building a|ソフィア青葉台C-二〇一}
携帯　{R phone-kanji m|〇九〇―〇〇〇〇―七七二〇}
妹　{R given q|望}　{P dob|平成二十一年二月十四日}生
{R full r|長谷川正}　{P age|七十一才}
自転車防犯登録　{L number|い一一八八四〇二}
免許証番号　{P licence|七三四九四二八一一〇一〇}
{N number|四丁目}自治会、{N date|九月一日}防災の日`,
  },
];
