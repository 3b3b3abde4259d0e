import type { Passage } from './passage.ts';

/** Passages of batch V, part 2: written without having read the engine. */
export const openedV2: readonly Passage[] = [
  {
    id: 'v-ocr-1',
    case: 'kohanazawa',
    marked: `生 活 保 護 申 請 書（写）
氏　名　{R spaced p|濱 中　正 嗣}　　
住　所　{R address a|小花沢市緑町4丁目9番22号 第二みどり荘2O1}
電　話　{R phone-ocr m|O7O-OOOO-21O5}
扶養義務者　{R full r|柴﨑亜由美}（妹）　{P phone|O283-OO-212O}
　　　　　　{R full q|濱中ヨシエ}（母）同居
勤務先　{R org-short w|小花沢運輸}　（退職）
預貯金　{P bank|両毛信用組合 緑町支店 普通 22O4816}
個人番号　{P my-number|2551 l848 7336}
民生委員　{U spaced u|栗 生 野　稔}　印
{N date|令和8年5月l5日}　{N body|小花沢市福祉事務所長}　殿　第{N number|2}面`,
  },
  {
    id: 'v-ocr-2',
    case: 'iwatsutani',
    marked: `診 療 情 報 提 供 書
紹介先　{R org-short f|しゃくなげ苑}　嘱託医　御侍史
紹介元　{O hospital|県南ふたば病院}　内科　{U full u|安積山 哲朗}
　　　　TEL {P phone|O247-00-2l34}
患者　{R spaced q|穂 積　栄 一}　殿　　男
{P dob|昭和l4年2月5日}（{P age|87才}）
後期高齢者　被保険者番号 {P insured|2O447153}
家族　妻 {R given p|文江}様　{R phone-ocr t|0247-OO-21O3}
　　　長女 {U family v|釜石田}様　{P phone|O9O-0000-2ll7}
住所　{R address-suffix a|下倉字中川原318番地l}
病名　慢性心不全（NYHA {N number|II度}）
{N date|2O26年2月12日}　退院予定　車椅子　{N word|要}介助`,
  },
  {
    id: 'v-ocr-3',
    case: 'susukigahara',
    marked: `運 転 免 許 証（複写 不鮮明）
氏名　{R full q|宇賀神拓也}　{P dob|平成l3年lO月6日}生
住所　{R address a|薄ヶ原市若宮町2丁目l4番6号メゾン若宮2O3}
番号　第{P licence|3O9411896670}号
─ 裏面のメモ ─
母 {R given p|美智代} {R phone-ocr m|O9O-OOOO-21O2}
店長 {U family u|箭内} {P phone|O7O-0000-2l35}
車　{P plate|とちぎ 501 ね 2O-36}
{R org-short w|ススキ製作所}　社員番号 {L number|SK-O2136}
父 {R family r|沼尻}には知らせるな
{N date|令和1O年}まで有効　{N body|栃木県公安委員会}　印　{N number|3枚}中1`,
  },
  {
    id: 'v-paste-1',
    case: 'toribamidai',
    marked: `鳥喰台市教育相談センター　{N number|- 3 -}
対象生徒の{R wrapped q|津久
井蒼空}（{R org s|鳥喰台市立鳥喰台中学校}）について、祖
父の{R wrapped r|渡部清
司}氏から電話（{P phone|090-0000-
2115}）があった。母{R given p|茉莉}は{N date|6月10日}から
{R wrapped f|児玉野メンタルク
リニック}に入院し、期間は{N number|約2か月}の見込み。
住居は{R wrapped a|鳥喰台市本町通5丁
目3番17号}のまま。児童の一時的な預かりは叔母の{U full u|朝比
奈 梨絵}（{P age|三十八
歳}、{A address|豊浦野市向山大池2-14}）が申し出た。
国民健康保険　記号・番号 {P insured|鳥教 20・4173}`,
  },
  {
    id: 'v-paste-2',
    case: 'amefurihama',
    marked: `{P url|https://amefurihama-kosodate.example/} {N number|12 / 48}
雨降浜市 子育て支援課　{N date|2026.06.18}
父 {R full q|小椋浩平}　→　{R org w|有限会社ナミキ食品}
母 {R dotted p|プラティビ＝ラマ}　{R dob-slash b|1993-03-19}　旅券 {P passport|PA2037412}
子 {R spaced r|小 椋 莉 子}　{R org s|雨降浜市立浪越小学校}
〒{P postal|250-2042}
{R address-suffix a|浪越町7番11号 サンハイ
ム浪越105}
児童手当の振込口座：{P bank|西湘信用金庫雨降浜支店（普）2136640}
母の友人 {U foreign u|アニタ・タパ}　{P email|anita.tp@nepmail.example}
保育園：{O school|ひだまり第三保育園}　園長 {U family v|簑輪}
{N law|児童福祉法第25条の2}　給食の休み {N number|3日}`,
  },
  {
    id: 'v-paste-3',
    case: 'sawatarijima',
    marked: `[転記] 救急搬送 記録票　　{N date|8/2} {N number|14:05} 覚知
傷病者：{R joined q|髙柳悦子}　{P age|83}歳　{R phone t|0959-00-2109}
通報者：{R dotted p|ホセ ペレイラ}（{R org w|沢渡水産合同会社}）
現場：{R wrapped a|沢渡島町字港口
56番地3}
搬送先：{O hospital|佐世穂中央救命病院}　診察券 {L number|0-204-1378}
医師：{U family u|峰松}　看護師：{U family v|力武野}
家族：{R given r|俊輔}氏　{P phone|+81 90-0000-2125}
介護保険 {P care|0000441720}　マイナ {P my-number|148970712485}
船：海上タクシー{N number|第七便}　到着{N number|15:21}
{N body|沢渡島町消防団}　{N post|分団長}立会い`,
  },
  {
    id: 'v-kanji-numeral-1',
    case: 'iwatsutani',
    marked: `{N date|令和八年二月三日}　民生委員 {U full u|門馬谷 淑江} 記
下倉の{R full p|穂積文江}さん（{R dob-kanji b|昭和十六年九月二十五日}生）を訪ねる。
住所は{R address-kanji a|大字下倉字中川原三百十八番地一}。電話{R phone-kanji t|〇二四七ー〇〇ー二一〇三}。
ご主人の{R given q|栄一}さんは{P age|八十七歳}、二月に退院の見込み。
隣家の{R full r|竹之内幸雄}さん（{P age|七十九歳}、電話{P phone|〇二四七ー〇〇ー二一三六}）が灯油を運ぶ。
娘の{U given v|鈴乃}さんは{P dob|昭和四十三年十一月九日}の生まれ。
{R org-short f|しゃくなげ苑}の順番は{N number|四十二番}。
{N law|老人福祉法第十一条}の措置は考えていない。{N number|二十分}で辞去。`,
  },
  {
    id: 'v-kanji-numeral-2',
    case: 'kohanazawa',
    marked: `聴取書
一、氏名　{R full p|濱中正嗣}
一、生年月日　{R dob-kanji b|昭和四四年一一月八日}
一、住所　{R address-kanji a|緑町四丁目九番二二号第二みどり荘二〇一}
一、電話　{R phone-kanji m|〇七〇―〇〇〇〇―二一〇五}
一、母{R given q|ヨシエ}は{P dob|昭和一七年三月三〇日}生、{P age|八四歳}
一、妹は{R alias r|寺西亜由美}と名乗る（今は{R family r|柴﨑}）
一、元同僚{U family u|茂呂田}より{X sum|五万円}を借用、電話{P phone|〇九〇―〇〇〇〇―二一三七}
一、車両番号　{P plate|宇都宮 三三〇 す 二一-四〇}
右のとおり相違ありません　{N date|令和八年六月一日}
{N law|生活保護法第二十八条}　{N body|小花沢市福祉事務所}　{N number|全二枚}`,
  },
  {
    id: 'v-kanji-numeral-3',
    case: 'sawatarijima',
    marked: `島の診療所便り（往診の控え）
{N date|八月十一日}　{N number|午前十時}　{R full q|髙柳悦子}様　{R address-kanji a|字港口五十六番地三}
{R dob-kanji b|昭和十八年四月二十八日}生　血圧{N number|百四十二}
長男{R given r|俊輔}氏（{P age|五十四}歳）は佐世穂から{N number|二便}で来島
同居の{R family p|ペレイラ}氏は漁へ。{R org-short w|沢渡水産}の休みは月曜
電話{P phone|〇九五九の〇〇の二一三八}は{U full u|岐宿田 シゲ}様宅、同日往診
介護保険の番号{P care|〇〇〇〇四四一七二〇}
{R org-short o|しまの手}の{U family v|浦川内}氏、薬を{N number|十四日分}届ける
次回{N date|八月二十五日}`,
  },
  {
    id: 'v-variant-1',
    case: 'kohanazawa',
    marked: `氏名の表記について（住基・戸籍の突合）
戸籍　{R full p|濱中正嗣}／住基　{R variant p|浜中正嗣}／保険証　{R variant p|濵中　正嗣}
戸籍　{R full r|柴﨑亜由美}／免許証　{R variant r|柴崎亜由美}　番号{P licence|448402631310}
旧姓　{R old-name r|寺西}
母は{R variant q|浜中 ヨシエ}、{R variant q|濱中よしえ}とも
郵便受けは「{R variant p|浜中}」
別人：{U full u|浜仲 正次}（{P dob|S46.1.19}、{P phone|0283-00-2139}）、配達の誤り{N number|2件}
登録口座 ゆうちょ 記号{P bank|10720} 番号{P bank|21483361}
{N place|浜中}駅前、{N word|柴}犬、{N law|戸籍法第107条}`,
  },
  {
    id: 'v-variant-2',
    case: 'sawatarijima',
    marked: `名寄せの結果（{N date|7月末}）
{R full q|髙柳悦子}＝{R variant q|高柳悦子}＝{R variant q|髙栁　悦子}
{R full r|髙柳俊輔}＝{R variant r|高柳 俊輔}、年金の番号{P pension|4120-203377}
{R full p|ホセ・ペレイラ}＝{R joined p|ホセペレイラ}＝{R half-kana p|ﾎｾ・ﾍﾟﾚｲﾗ}（在留{P residence-card|AH31204475FA}）
{U homophone q|高柳越子}、{U homophone r|高柳舜介}は入力の誤り
年賀状の{R relative q|高栁} {U given u|峯雄}は親戚、電話{P phone|095-000-2140}、{P age|76歳}
住所{R variant a|沢渡島町港口56ー3}、字は省く
{R number-spaced n|78 112045}の台帳を正とする
{N place|高柳}岬、{N body|長崎県}、{N number|照合率98％}`,
  },
  {
    id: 'v-variant-3',
    case: 'toribamidai',
    marked: `宛名の不一致　{N number|5件}
・{R full p|津久井茉莉}（住基）　{R spaced p|津 久 井　茉 莉}（校納金）
・{R ivs r|渡\u{e0100}部清司}（本籍）　{R full r|渡部清司}（住基）
・{R katakana q|ツクイソラ}（口座：{P bank|三河中央銀行 本町支店 普通 3120447}）　{R alias q|そー}くん（連絡帳）
・{U homophone p|筑井真理}（配送の伝票）は誤変換
・{R family p|津久井}方 {U full u|朝比奈 梨絵}　{P phone|0532-00-2141}　〒{P postal|441-2044}
生年月日 {R dob-western b|1989年12月1日}、{R dob-letter b|H1.12.1}、{R dob-era b|平成元年12月1日}は同じ日
{R org s|鳥喰台市立鳥喰台中学校}の学籍番号 {L number|240618}
{N word|清}書、{N place|渡部}町、{N law|住民基本台帳法}`,
  },
  {
    id: 'v-half-kana-1',
    case: 'susukigahara',
    marked: `入出金明細　{P bank|下野銀行若宮支店 普通 2143390}
05-11 ｷﾕｳﾖ ｶ){O workplace|ﾄﾁﾉﾐｷﾕｳｼﾖｸ} {X sum|118,402}
05-15 ﾌﾘｺﾐ {R half-kana q|ｳｶﾞｼﾞﾝ ﾀｸﾔ} {X sum|10,000}
05-20 ﾌﾘｺﾐ {R half-kana r|ﾇﾏｼﾞﾘ ﾔｽｵ} ﾖｳｲｸﾋ
05-27 ﾔﾁﾝ {U half-kana u|ﾎｿｲﾀﾞ ｹﾝｼﾞ}
06-01 ﾃｽｳﾘﾖｳ {N number|220}
口座名義 {R half-kana p|ｳｶﾞｼﾞﾝ ﾐﾁﾖ}　{R phone m|09000002102}
カード {P card|4062-0494-2811-0864}
大家の{U half-kana u|ﾎｿｲﾀﾞ}様 {P phone|0287-00-2142}　{N date|6/3}来庁
{N word|ﾀｸﾊｲ} 台帳 {R number n|10-20577} {N body|ｳｽｶﾞﾊﾗｼ ｽｲﾄﾞｳｷﾖｸ}`,
  },
  {
    id: 'v-half-kana-2',
    case: 'iwatsutani',
    marked: `国保連ｼｽﾃﾑ　受給者照会
ﾋﾎｹﾝｼｬ　{R half-kana p|ﾎﾂﾞﾐ ﾌﾐｴ}　{R dob-slash b|1941/09/25}　ﾊﾞﾝｺﾞｳ {P care|0000318427}
ﾋﾎｹﾝｼｬ　{R half-kana q|ﾎﾂﾞﾐ ｴｲｲﾁ}　{P dob|1939/02/05}　ﾊﾞﾝｺﾞｳ {P care|0000318435}
ｼﾞｭｳｼｮ　{R address a|岩津谷町大字下倉字中川原318番地1}
ﾃﾞﾝﾜ　{R phone t|0247002103}　ﾖﾋﾞ {P phone|09000002117} ({U half-kana u|ｶﾏｲｼﾀﾞ ｽｽﾞﾉ})
ｹｱﾏﾈ　{U half-kana v|ﾑﾄｳ ｾﾂｺ}　{O other|ｷｮﾀｸｼｴﾝ ﾅﾉﾊﾅ}
ﾘﾝｼﾞﾝ　{R half-kana r|ﾀｹﾉｳﾁ ﾕｷｵ}
ｼｾﾂ　{R org-short f|ｼｬｸﾅｹﾞ苑}　{N number|ﾏﾁ 42ﾊﾞﾝ}
保険者　{P insurer|06237846}　{N date|R8.02.04}　{N word|ﾌﾐﾀﾞｲ}　貸与`,
  },
];
