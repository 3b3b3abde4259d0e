import type { Passage } from './passage.ts';

/** Passages of batch Y, part 2: written without having read the engine. */
export const openedY2: readonly Passage[] = [
  {
    id: 'y-ocr-1',
    case: 'iwakuramura',
    marked: `磐 座 村　緊 急 時 連 絡 カ ー ド
氏 名　{R spaced p|魚 住　千 代 松}　　男
生年月日　{R dob-era b|昭和 4年 8月 3O日}　満{P age|九十七}歳
住 所　{R address a|磐座村大字奥沢ll86番地}
電 話　{R phone-ocr t|O573-OO-837O}
配偶者　{R spaced q|魚 住　ミ チ ヱ}
近 隣　{R spaced r|芹 川　昴}　{P phone|O9O-OOOO-8l46}
かかりつけ　{R org f|医療法人白樺会奥沢診療所}
介護保険　{P care|OOOO831572}　登録番号　{R number-spaced n|3801 4462}
民生委員　{U spaced u|熊 谷 地　修 平}
{N body|磐座村住民福祉課}　{N date|令和 8年 4月 l日}更新　{N number|2枚複写}`,
  },
  {
    id: 'y-ocr-2',
    case: 'tadenumahara',
    marked: `退 職 証 明 書
{R spaced q|薬 師 神　 睦}　殿
入社 {N date|平成 27年 4月 1日}　退社 {N date|令和 8年 5月 3l日}
上記のとおり証明する。
{R org w|株式会社 タデノ精密}　人事部長　{U spaced u|粕 壁　政 信}
雇用保険 {P employment|42O9-5O8136-2}
基礎年金 {P pension|57l2-O84O63}
住所 {R address a|蓼沼原市若松台2丁目l8番6号 メゾン連雀2O4}
連絡先（母）{R family p|薬師神} {R given p|茂登子}　{R phone-ocr t|O285-O0-8l27}
立会　{R spaced r|鍬 形　祥 吾}
振込 {P bank|下野中央銀行 若松台出張所 普通 O8l4263}
{N law|労働基準法第 22条}　{N number|第 l8号}`,
  },
  {
    id: 'y-ocr-3',
    case: 'narisuna',
    marked: `賃 貸 借 契 約 書（写）
賃借人　{R spaced q|橘 田　悠 馬}　印
同居人　{R spaced p|橘 田　琴 音}　{R dob-western b|1997年 1O月 5日}生
物 件　{R address a|鳴砂区芦辺町3丁目5番9号 グランパレス芦辺8Ol}
賃貸人　{U spaced u|碓 井　源 一 郎}　{A address|鳴砂区北汐町6丁目2-l4}
　　　　電話 {P phone|O3-OOOO-826l}
仲介　{O other|みなと第一不動産}　担当　{U spaced v|井 ノ 原}
緊急連絡先　{R spaced r|鷲 見　勇 吉}
勤務先　{R org w|株式会社セイランフーズ}
運転免許証　{P licence|45225873ll2O}
賃料　{X sum|月額 72,OOO円}　{N law|借地借家法第 26条}　{N number|第 l4条}　{N date|令和 6年 3月 2O日}`,
  },
  {
    id: 'y-paste-1',
    case: 'yumikakegawa',
    noise: 'wrapped-19',
    marked: `要対協の個別会議から抜粋。{R wrapped q|沓掛蓮斗}くん（{R org s|弓掛川市立南第三小学校}）は、{N date|5月12日}から欠席が続く。母の{R wrapped p|カマラ・タマン}さんは{R org w|有限会社ミナヅキ製菓}の夜勤に移り、父の{R wrapped r|沓掛拓郎}さんは{R address a|弓掛川市榎木町4番12号 第五大成荘105}に週一度しか帰らない。連絡は{R phone m|090-0000-8052}、つながらないときは叔父の{U wrapped u|沓名正太郎}さん（{P phone|053-000-8322}）へ。{P age|9歳}の児童を夜間一人にしないため、{O other|子ども食堂まんまる}の{U wrapped v|稲熊佐代子}さんが夕食に誘う。メール先は{P email|manmaru@enoki-kitchen.example}である。{N law|児童福祉法第25条の3}により情報を求めることができる。`,
  },
  {
    id: 'y-paste-2',
    case: 'yashihama',
    noise: 'full-width',
    marked: `{R full p|アグス・ヌグロホ} ({R romaji p|Agus Nugroho})
DOB {R dob-slash b|1986/04/01}
TEL {R phone t|098-000-8263} / {P phone|070-0000-8255}
{R address-hyphen a|椰子浜町東原642}
{R org-short w|東原マリン} / {O workplace|ホテルサンガニ}
{R full r|伊佐敷瑛太} {R org-school s|椰子浜中学校}
Card {P card|4546871128896161}
Mail {P email|agus.n_86@surabaya-post.example}
保護者: {R full q|知念八重子} 連帯保証人: {U full u|宇久里 盛勝}
No. {R number n|7720-3158} {N date|2026/11/20} {N number|15:30} {N law|第22条の4}`,
  },
  {
    id: 'y-paste-3',
    case: 'katawatari',
    noise: 'wrapped-19',
    marked: `居宅介護支援経過より。{N date|11月9日}、{R wrapped p|嶋貫久米雄}さん宅へ電話（{R phone t|0187-00-8246}）。妻の{R wrapped q|嶋貫志津恵}さんが出て「{R alias p|くめ}さんは二階で寝ている」。住所は{R address a|潟渡町大字砂山字中谷地317番地4}のまま。甥の{R wrapped r|髙須晴臣}さんへは{R phone m|080-0000-8315}で連絡済み。{R org f|特別養護老人ホームひばりの杜}の面接は{N date|11月18日}、主治医の{U wrapped u|能代谷英俊}先生が意見書を書く。口座は{P bank|羽陽銀行潟渡支店普通1408256}、保険証の番号は{P insured|08152046}。妹の{U wrapped v|大河原トミ子}さんは{P age|八十二歳}で、{N place|由利本町}から日帰りで来る。`,
  },
  {
    id: 'y-kanji-numeral-1',
    case: 'iwakuramura',
    marked: `敬老祝金　支給調書
{R full p|魚住千代松}　{R dob-kanji b|昭和四年八月三十日}生　{P age|九十七歳}
{R address-kanji a|磐座村大字奥沢千百八十六番地}
電話　{R phone-kanji t|〇五七三―〇〇―八三七〇}
妻　{R full q|魚住ミチヱ}　{P dob|昭和八年十一月二日}生　{P age|九十二歳}
番号　{R number n|三八〇一四四六二}
届出人　{R full r|芹川昴}　{P phone|〇九〇―〇〇〇〇―八一四六}
組長　{U full u|洞口 与惣次}　{A address|磐座村大字奥沢九百二番地三}
孫 {U given v|小夏}　{P dob|平成三十年六月九日}
{X sum|金三万円}　{N number|第十七号}　{N date|九月十五日}　{N law|条例第四条}　{N word|千代紙}の飾り`,
  },
  {
    id: 'y-kanji-numeral-2',
    case: 'tadenumahara',
    marked: `遺言の下書き（縦書きの写し）
遺言者　{R full p|薬師神茂登子}　{R dob-kanji b|昭和三十三年六月九日}生
住所　{R address-kanji a|蓼沼原市若松台二丁目十八番六号}
一　長男{R full q|薬師神睦}（{P dob|平成二年一月十四日}生）に、{P bank|下野中央銀行若松台出張所の普通預金　口座番号〇八一四二六三}を相続させる。
二　{R full r|鍬形祥吾}に{X sum|金五十万円}を遺贈する。
三　妹{U full u|戸祭多恵子}（{A address|下野原市西方町金崎二百八十一番地}）を執行者とする。
四　電話　{R phone-kanji t|〇二八五の〇〇の八一二七}
証人　{U full v|鹿沼田 秀}　{P age|七十六歳}
{N date|令和八年七月二十日}　{N law|民法第九百六十八条}　{N number|全二枚}`,
  },
  {
    id: 'y-kanji-numeral-3',
    case: 'yashihama',
    marked: `身元引受書
{R full p|アグス・ヌグロホ}　{R dob-kanji b|昭和六十一年四月一日}生
引受人　{R full q|知念八重子}　{P age|七十三歳}
住所　{R address-kanji a|椰子浜町字東原六百四十二番地}
電話　{R phone-kanji t|〇九八―〇〇〇―八二六三}
同居　{R full r|伊佐敷瑛太}　{P dob|平成二十四年五月二十日}生
勤務先　{R org w|合同会社東原マリン}　電話　{P phone|〇九八（〇〇〇）八四〇二}
保証人　{U full u|宇久里 盛勝}　弁護士　{U full v|饒辺 みちる}　{O other|ゆんたく法律事務所}
{N number|三通}作成　{N date|令和八年十二月一日}　{N place|東原港}　{N number|第二十一条の書式}`,
  },
  {
    id: 'y-variant-1',
    case: 'katawatari',
    marked: `名寄せ（表記ゆれの確認）
{R full p|嶋貫久米雄}　{R dotted p|嶋貫・久米雄}　{R variant p|島貫久米雄}　{R variant p|嶌貫久米雄}
{R full r|髙須晴臣}　{R variant r|高須晴臣}　{R ivs r|髙󠄀須晴臣}
{R full q|嶋貫志津恵}　{R variant q|島貫志津惠}　{U homophone q|嶋貫静江}（年賀状の宛名）
{U homophone p|嶋抜久米夫}（新聞店の台帳）
台帳の住所　{R address-hyphen a|潟渡町大字砂山字中谷地317-4}
{R dob-slash b|1936.11.23}　{P insured|08152046}　{P insurer|39146469}
別人　{U full u|島抜 粂治}　{P dob|S14.3.8}　{P phone|0187-00-8209}
{O shop|高須屋酒店}は屋号。{N place|高洲浜}、{N place|島の灯台}、{N word|恵方巻}の予約{N number|2本}`,
  },
  {
    id: 'y-variant-2',
    case: 'narisuna',
    marked: `戸籍係より照会
届出の字　{R full r|鷲見勇吉}　{R ivs r|鷲󠄀見勇吉}
{R full p|橘田琴音}　戸籍 {R ivs p|橘󠄀田琴音}　{R kana p|きった ことね}
旧姓　{R old-name p|楠瀬琴音}　{R ivs p|楠󠄁瀬琴音}
夫　{R full q|橘田悠馬}　誤記　{U homophone q|吉田悠真}　{U homophone p|橘田小都音}
本籍 {A address|銚波市外川台町三丁目10番}　前の夫 {U full u|曽根﨑 亮哉}
個人番号 {P my-number|3716 9560 0311}　住民票コード {P resident-code|72607262835}
{R email e|kitta_kotone@nsmail.example}　{P dob|平成8年7月22日}（夫）
{N word|琴の音}の教室、{N place|楠公園}、{N word|橘月}、{N law|戸籍法第107条}`,
  },
  {
    id: 'y-variant-3',
    case: 'iwakuramura',
    marked: `診療情報の名寄せ　{R org-short f|奥沢診療所}
{R full q|魚住ミチヱ}　{R variant q|魚住ミチエ}　{R kana q|うおずみ みちえ}　{U homophone q|魚住道江}
{R full p|魚住千代松}　{R katakana p|ウオズミ チヨマツ}　{U homophone p|魚住千代末}（薬袋）
{R full r|芹川昴}　{R relative r|芹川}{U given v|すみれ}は妹
{P insured|38014206}　{P care|0000829143}　{P age|92歳}／{P age|97歳}
薬局　{O shop|あまご調剤薬局}　薬剤師 {U full u|渋草 奈穂}
電話 {R phone-dot t|0573.00.8370}　{P phone|0573.00.8264}
{N word|スバル}の軽自動車、{N word|千代結び}の紐、{N place|奥沢}峠、{N date|10/1}`,
  },
  {
    id: 'y-half-kana-1',
    case: 'yumikakegawa',
    marked: `ｼﾞﾄﾞｳﾃｱﾃ ﾌﾘｺﾐ ﾒｲｻｲ
{R half-kana r|ｸﾂｶｹ ﾀｸﾛｳ}　{P bank|ﾄｵﾄｳﾐｼﾝｷﾝ ｴﾉｷﾏﾁｼﾃﾝ ﾌﾂｳ 0814326}
{R half-kana p|ｶﾏﾗ ﾀﾏﾝ}　ﾕｳﾁﾖ {P bank|12380-8140261}
{U half-kana u|ﾏﾒｳﾀﾞ ﾐﾄﾞﾘ}　{P bank|ﾊﾏﾏﾂｼﾝｸﾐ ﾎﾝﾃﾝ ﾌﾂｳ 1082437}
{U half-kana v|ｲﾅｸﾞﾏ ｻﾖｺ}　{P phone|053-000-8167}
ｼﾞﾄﾞｳ　{R half-kana q|ｸﾂｶｹ ﾚﾝﾄ}　{P age|9ｻｲ}
TEL {R phone m|090-0000-8052}　{R number n|ﾕ-2297-06}
{O workplace|ﾐﾅﾂﾞｷ}（ｷﾝﾑｻｷ ﾘﾔｸ）
{N number|ｺﾞｳｹｲ 3ｹﾝ}　{N date|5ｶﾞﾂ15ﾆﾁ}　{N word|ﾚﾝﾀｶｰ}　{N word|ｶﾏﾎﾞｺ}`,
  },
  {
    id: 'y-half-kana-2',
    case: 'tadenumahara',
    noise: 'half-width-kana',
    marked: `水道停止の予告　対象者名簿
{R katakana p|ヤクシジン モトコ}　{R address a|蓼沼原市若松台2丁目18番6号 メゾン連雀204}　{R phone t|0285-00-8127}
{R katakana r|クワガタ ショウゴ}　{P phone|090-0000-8417}
{U kana u|トマツリ タエコ}　{A building|コーポサルビア201}　{P phone|0282-00-8340}
{U kana v|カヌマダ シュウ}　お客様番号 {L number|44-08215-3}
会社　{R org-short w|タデノ精密}　メール {R email e|yakushijin.m@tdmail.example}
子 {R katakana q|ヤクシジン ムツミ}（{P age|36歳}）
免許 {P licence|422277563010}
{N word|メーター}検針、{N word|モトクロス}大会、{N number|4件}、{N date|8月31日}`,
  },
  {
    id: 'y-half-kana-3',
    case: 'katawatari',
    marked: `ﾌﾘｶﾞﾅ　{R half-kana p|ｼﾏﾇｷ ｸﾒｵ}　氏名　{R full p|嶋貫久米雄}　{R dob-letter b|S11/11/23}
ﾌﾘｶﾞﾅ　{R half-kana q|ｼﾏﾇｷ ｼﾂﾞｴ}　氏名　{R full q|嶋貫志津恵}　{P dob|S16/2/28}
ﾌﾘｶﾞﾅ　{R half-kana r|ﾀｶｽ ﾊﾙｵﾐ}　氏名　{R full r|髙須晴臣}　{R phone m|080-0000-8315}
ﾌﾘｶﾞﾅ　{U half-kana u|ｼﾝﾄﾞｳ ﾘｴ}　氏名　{U full u|進藤里絵}　相談員
ﾌﾘｶﾞﾅ　{U half-kana v|ﾉｼﾛﾔ ﾋﾃﾞﾄｼ}　医師　{O hospital|雄物台内科医院}
施設　{R org-short f|ひばりの杜}　ﾍｯﾄﾞ {N number|2ｼｮｳ}
車　{P plate|秋田 500 す 81-46}　診察券 {L number|008214-3}
介護 {P care|0000814629}　{N word|ﾍﾙﾊﾟｰ}　{N word|ﾃﾞｲ ｻｰﾋﾞｽ}　{N date|11/20}`,
  },
];
