import type { Passage } from './passage.ts';

/** Passages of batch W, part 5: written without having read the engine. */
export const openedW5: readonly Passage[] = [
  {
    id: 'w-form-6',
    case: 'hikarigahama',
    marked: `雇用保険被保険者離職票－1
被保険者番号　{P employment|5875-627147-4}　　取得年月日　{N date|令和3年4月1日}
氏名　カタカナ　{R half-kana p|ｷﾄｳ ｼﾞﾝ}　　生年月日　{R dob-slash b|平成12.4.5}
離職年月日　{N date|令和8年7月31日}　　喪失原因　{N number|2}
事業所名　{R org w|光ヶ浜運輸株式会社}　事業所番号　{L number|4013-118842-6}
事業主　代表取締役　{U full u|財部 義孝}
求職者給付等払渡希望金融機関　{P bank|有明湾銀行 本店営業部 普通 2208195}
名義　{R katakana p|キトウ ジン}
本人住所　{R address a|光ヶ浜市北通4丁目2番地6 第三旭荘7号室}　{R phone m|０９０－００００－７５９６}
連絡事項　母 {R given q|鈴代}様が受取り。{R org o|（一社）あしたば}に写し
来所確認　{N body|ハローワーク}　{N number|第2回}　担当 {X official|給付係}
本人確認書類　運転免許証 {P licence|540332536750}`,
  },
  {
    id: 'w-ocr-4',
    case: 'tomarigi',
    marked: `介 護 保 険 主 治 医 意 見 書
申 請 者　{R spaced p|菱 沼　初 恵}　　{R dob-western b|1938 年 3月2l日} 生（{P age|88 歳}）
〒 {P postal|O28-3l07}
{R address a|泊木町大字上泊木字沢口 52番地 4}
連絡先　{R phone-ocr t|Ol98-OO-7524}
医 師　{U spaced u|大 信 田　修 平}　{O hospital|泊木内科循環器科医院}
電話　{P phone|Ol98（OO）77 58}
診 断 名　{X diagnosis|アルツハイマー型認知症}　{N date|令和 5年 l0月頃}
被保険者番号　{R number-spaced n|0 0 0 0 4 1 7 3 2 5}
家 族　{R spaced q|菱 沼　泰 三}（長男）　{N number|同居}
入 所 希 望　{R org f|特別養護老人ホーム 泊木の里}
{N law|介護保険法第 27条 第3項}`,
  },
  {
    id: 'w-ocr-5',
    case: 'hikarigahama',
    marked: `賃 貸 借 契 約 解 除 通 知 書
{N date|令和8年 9月 l8日}
{R spaced p|鬼 頭　迅} 殿
{R building a|第三旭荘 7号室} の 賃料 {N number|4 ヶ月} 分 金 {X sum|152,OOO 円} の 支払がなく
{N law|民法第 541 条} に基づき 解除 します。
賃貸人　{U spaced u|田 主 丸　和 江}
{A address|光ヶ浜市 本町 l丁目 9番 l3号}
振込先　{P bank|有明湾銀行 北通支店 普通 O44l209}
連帯保証人　{R spaced q|鬼 頭　鈴 代}　{R family r|犬伏} 様 方
管 理　{O other|旭 地所}　T E L {P phone|O942-OO-7767}
ｅ-mail　{P email|asahi-jisho＠hikanet.example}`,
  },
  {
    id: 'w-ocr-6',
    case: 'narumizaki',
    marked: `給 与 明 細　令和8年 7月分
社員コード　{L number|N-OO4l8}　　所属　製造{N number|2}課
氏名　{R romaji p|BISHNU PRASAD LIMBU}　（{R dotted p|ビシュヌ プラサド リンブー}）
会社名　{R org w|鳴水崎 精密工業 株式会社}
基本給　{X sum|l68,OOO}　残業 {N number|22.5 h}　寮費 △{X sum|35,000}
健保 記号 {P insured|77l8} 番号 {P insured|3O2}
厚年　基礎年金番号　{P pension|4l72-352349}
雇用保険　{P employment|4572-l26629-2}
振込　{P bank|能登南銀行 港南支店 普通 O8l5533}
扶養　{N number|O 人}　　住所　{R address-suffix a|港南町6番 12号 ハイツ汐見 B-lO3}
経理　{U family u|百 瀬}　　班長　{U family v|赤 嶺}
{N body|労働基準監督署} 提出用`,
  },
  {
    id: 'w-paste-4',
    case: 'tsukinose',
    noise: 'wrapped-26',
    marked: `{R full p|榎戸梢}さんの件で{R full r|濵名德一}区長から来電。昨夜{N number|二十一時}ごろ、{R given p|梢}さんが県道を歩いていたのを{O shop|中槻瀬石油}の{U family u|岡林}さんが見つけ、家まで送った。弟の{R full q|榎戸晴信}さんは不在。{R given q|晴信}さんの携帯は{P phone|080-0000-7779}。{R org-short f|槻瀬診療所}の{U family v|久万}先生に朝一番で往診を頼んだ。{N body|駐在所}にも情報提供済み。介護認定の更新は{N date|十一月末}まで、{N law|介護保険法第二十八条}による。{P age|六十九歳}で初めての徘徊とみられる。家の番号は{R phone t|0887-00-7547}。`,
  },
  {
    id: 'w-paste-5',
    case: 'kusabane',
    noise: 'zero-width',
    marked: `{R full p|髙梨嘉津子}　{R dob-letter b|S26.11.2}　{R number n|草生-20417}
{N date|9/24} {R family r|葛巻}さん来所。{R given p|嘉津子}さんの家賃、{N number|3か月}分{X sum|165,000円}。保証会社は{O other|トラスト東関東}、担当{U full u|逸見 隼人}、{P phone|03-0000-7781}。
{N date|9/25} {R given q|琢磨}さん、{O workplace|若葉清掃}の面接。{P dob|1978.2.19}生、{P age|48歳}。免許{P licence|438139158130}。
{N date|9/28} {R org-short f|草羽根ケアクリニック}の{U full v|桑折 文哉}医師より診断書。
自助会「切磋{N word|琢磨}の集い」のちらしを渡す。{N body|社会福祉協議会}の貸付は否決。`,
  },
  {
    id: 'w-paste-6',
    case: 'narumizaki',
    marked: `-----Original Message-----
> > {R email e|b.limbu96@narumail.example} さんが書きました：
> > 家賃のこと、{R wrapped q|生
> > 駒樹里}さんに相談しました。大家の{U family u|湊谷}さんは待ってくれません。
> 了解です。{R wrapped r|レティシア・モ
> ラレス}さんにも連絡します。鍵屋は{P phone|076-
> 000-7803}です。
担当より：{R given p|ビシュヌ}さんの{P residence-card|GH40276195EA}という番号は奥様（{U foreign v|サビナ・グルン}）の在留カードで、本人分は{R number-spaced n|EF 5071 8324 GA}。取り違えに注意。
転居候補は{A address|鳴水崎市東浜3丁目14番2号}　{A building|レジデンス東浜 401}、敷金なし。
入居審査の書式　{P url|www.higashihama-chintai.example/form/7803}
{N body|国際交流センター}の会議室は{N date|木曜}{N number|18時}から。{N word|橋}渡しをお願いします。`,
  },
  {
    id: 'w-kanji-numeral-4',
    case: 'tsukinose',
    marked: `申立書
申立人　{R full q|榎戸晴信}　{P dob|昭和三十四年三月三日}生（{P age|六十七歳}）
本人　{R full p|榎戸梢}　{R dob-kanji b|昭和三十一年十二月九日}生
本籍・住所　{R address-kanji a|槻瀬村字中槻瀬三百十八番地の五}
電話　{R phone-kanji t|〇八八七（〇〇）七五四七}
後見人候補者　{U full u|片岡　司}（司法書士）　{A address|南國浜市大埇甲九百二番地}　電話　{P phone|〇八八の〇〇〇の七八一一}
預金　{P bank|土佐山信用組合　槻瀬支店　普通　〇〇四四一七八}
証人　{R full r|濵名德一}　{P age|七十一歳}
右、{N law|民法第七条}により後見開始の審判を求める。
{N date|令和八年十月五日}　{N body|高知家庭裁判所}　御中
添付　診断書{N number|一通}、{U family v|久万}医師作成`,
  },
  {
    id: 'w-kanji-numeral-5',
    case: 'hikarigahama',
    marked: `借用証
一、金{X sum|参拾万円}也　利息{N number|年五分}
右の金額を{N date|令和七年十二月末日}に正に借用いたしました。
借主　住所　{R address-kanji a|光ヶ浜市北通四丁目二番地六　第三旭荘七号室}
　　　氏名　{R full p|鬼頭迅}　{R dob-kanji b|平成十二年四月五日}生
連帯保証人　{R full q|鬼頭鈴代}　{P dob|昭和四十七年五月三十日}生
携帯電話　{R phone-kanji m|〇九〇―〇〇〇〇―七五九六}
貸主　{U full u|田主丸和江}　{A address|光ヶ浜市本町一丁目九番十三号}
立会人　{R full r|犬伏蕗子}（{P age|七十九歳}）
返済は{U family u|田主丸}の口座（{P bank|筑紫野銀行本町支店普通預金一二〇八八三四}）に振り込む。
{N law|利息制限法第一条}の範囲とする。収入印紙{N number|二百円}`,
  },
  {
    id: 'w-kanji-numeral-6',
    case: 'kusabane',
    marked: `遺失届の控え（聞き取り、縦書きの写し）
届出人　{R full p|髙梨嘉津子}、{P age|七十四才}、無職
住居　{R address-kanji a|草羽根市東若葉三丁目八番二十一号コーポすみれ二〇二号室}
連絡先　{R phone-kanji t|〇四三ノ〇〇〇ノ七五一二}
長男　{R full q|髙梨琢磨}　{P dob|昭和五十三年二月十九日}生
物件　財布一個（茶色）、現金{X sum|四千二百円}、保険証（番号{P insured|六〇六七八二二四}）、診察券（{O hospital|若葉整形外科}、{L number|三三〇一七}）
場所　{N place|草羽根駅}東口より{N number|三百メートル}、{O shop|八百屋まるしん}の前
日時　{N date|九月十四日}午後四時頃
届出に付き添いし者　{R full r|葛巻耕造}、{U full u|鳥海昌代}（{N post|民生委員}）
受理　{N body|草羽根警察署}　{N number|第百八号}`,
  },
  {
    id: 'w-variant-4',
    case: 'kusabane',
    marked: `宛名の不一致について（名寄せ確認）
住民票　{R full p|髙梨嘉津子}
年金記録　{R variant p|高梨嘉津子}　基礎年金番号 {P pension|8652-950796}
電気の契約　{R katakana p|タカナシカツコ}　お客様番号 {L number|03-4471-20885}
病院の診察券　{U homophone p|高梨勝子}（{O hospital|草羽根中央病院}）
携帯の請求　{R variant q|高梨 琢磨}様方
{R full r|葛巻耕造}さんの領収書では「{U homophone q|拓馬}」くん
戸籍の筆頭者　{R relative p|髙梨} {U given u|榮吉}（亡夫）
{R ivs r|葛\u{e0100}巻耕造}と登記簿にあるのは同じ家主
転入前　{R variant p|高梨}姓のまま郵送　〒{P postal|260-0078}
{N word|高値}の{N word|梨}を買った、{N place|葛西}、{N place|高根台}は検索から除く
{N body|市民課}へ{N date|10/2}照会済。住民票コード {P resident-code|97527584160}`,
  },
  {
    id: 'w-variant-5',
    case: 'tsukinose',
    marked: `文字の確認（戸籍統合の前に）
・区長 {R full r|濵名德一}　→ 総会資料では {R variant r|浜名徳一}、回覧板は {R variant r|濱名 徳一}
・{R ivs r|濵\u{e0101}名德一}とする旧い除籍あり。振り仮名は {R kana r|ハマナ　トクイチ}
・{R full p|榎戸　梢}　→ 介護の認定通知で {U homophone p|江の木戸 梢}、{R joined p|榎　戸　梢}
・弟 {R full q|榎戸晴信}　→ 救急の記録「{U homophone q|榎戸治信}」は誤記
・ヘルパー {U full u|髙橋 惠美}（{U variant u|高橋恵美}とも）　{P phone|080-0000-7826}
・診療券 {L number|00418}、後期ではなく国保（番号 {P insured|00417}）
{N place|浜名湖}、{N word|道徳}、{N word|信号}、{N place|榎町}に振替のないよう
療養証{P certificate|第1182号}の氏名も直す（{N date|10月末}まで）`,
  },
  {
    id: 'w-variant-6',
    case: 'kazeiro',
    marked: `学籍・手当・保険の氏名照合
{R full q|温井絢音}（{R org-school s|緑が丘小学校}）、出席簿 {R kana q|ぬくい あやね}、図書カード「{U homophone q|彩音}」
{R full p|温井満里奈}、旧姓ではなく婚氏 {R old-name p|玉置満里奈}の保険証が残る。記号{P insured|2214}番号{P insured|78}
{R full r|玉置竜平}　免許 {P licence|430354383440}では {R variant r|玉置龍平}、手紙の差出は {U homophone r|玉木隆平}
園の先生は{R given p|満里奈}さんを「{U nickname p|まりりん}」と呼ぶ
{U full u|冨田 眞理}＝{U variant u|富田真理}（学童 {O other|ひなたぼっこクラブ}の{N post|指導員}）
{N place|温井ダム}、{N word|音読}、{N place|玉川}とは無関係
名簿の修正は{N date|11月13日}までに{N body|学校教育課}。{N number|2か所}`,
  },
  {
    id: 'w-half-kana-4',
    case: 'hikarigahama',
    marked: `ﾆｭｳｼｭｯｷﾝ ﾒｲｻｲ　{P bank|ｱﾘｱｹﾜﾝ ｷﾞﾝｺｳ ｷﾀﾄﾞｵﾘ ｼﾃﾝ ﾌﾂｳ 3304471}
{N date|08-25}　{O workplace|ﾋｶﾘｶﾞﾊﾏｳﾝﾕ(ｶ}　ｷﾕｳﾖ　{X sum|142,880}
{N date|08-26}　{R half-kana q|ｷﾄｳ ｽｽﾞﾖ}　ﾌﾘｺﾐ　{X sum|10,000}
{N date|08-27}　{U half-kana u|ﾀﾇｼﾏﾙ ｶｽﾞｴ}　ﾔﾁﾝ　{X sum|38,000}
{N date|09-02}　{O other|ｹﾞﾝｶｲﾛ-ﾝ}　{X sum|8,000}
{N date|09-07}　{R half-kana p|ｷﾄｳ ｼﾞﾝ}　ATM　{X sum|3,000}
{N date|09-11}　{U half-kana v|ｼﾓｿﾈ ｱﾂｼ}　ﾍﾝｻｲ　{X sum|5,000}
{N date|09-14}　ｻｼｵｻｴ　{N body|ｹﾝｾﾞｲｼﾞﾑｼｮ}
ﾃｽｳﾘﾖｳ {N number|220}
通帳は{R family r|犬伏}さんが預かる。住所ﾗﾝ {R building a|第三旭荘7号室}
照会 {P phone|0942-00-7834}`,
  },
  {
    id: 'w-half-kana-5',
    case: 'tomarigi',
    marked: `ｷｭｳｷｭｳ ﾊﾝｿｳ ｷﾛｸ
ｼﾒｲ {R half-kana p|ﾋｼﾇﾏ ﾊﾂｴ}　ｾｲﾈﾝｶﾞｯﾋﾟ {R dob-letter b|S13.3.21}　{P age|88ｻｲ}　ｼﾞｮｾｲ
ﾃﾞﾝﾜ {R phone t|0198-00-7524}
ﾂｳﾎｳｼｬ {R half-kana r|ｶｼﾑﾗ ﾐｽﾞｴ}ｻﾏ　{P phone|0198-00-7630}
ﾄﾞｳｼﾞｮｳ {R half-kana q|ﾋｼﾇﾏ ﾀｲｿﾞｳ}ｻﾏ (ﾁｮｳﾅﾝ {P age|64ｻｲ})
ｻｲｼｭｳ ﾓｸｹﾞｷ {U half-kana u|ﾔﾅｶﾞﾜ ﾏﾓﾙ}ｻﾏ
ｶｶﾘﾂｹ {O hospital|ﾄﾏﾘｷﾞ ﾅｲｶ ｼﾞｭﾝｶﾝｷ ｶ ｲｲﾝ}　{U half-kana v|ｵｵｼﾀﾞ}ｲｼ
ｶｲｺﾞﾎｹﾝ {R number n|0000417325}　ｺｳｷｺｳﾚｲ {P insured|06905210}
{N word|ﾊﾂﾈﾂ} ﾅｼ　{N number|SpO2 94%}　ｹﾂｱﾂ {N number|152/88}
ﾆｭｳｼｮ ﾖﾃｲ {O other|ﾄﾏﾘｷﾞﾉｻﾄ}　{N date|10ｶﾞﾂ}`,
  },
];
