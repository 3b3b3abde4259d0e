import type { Passage } from './passage.ts';

// Judged until its failures were read; since then it only shows that nothing known is lost.

/** Part I: read by machine, pasted, in old figures, in other characters, in narrow kana. */
export const openedI2: readonly Passage[] = [
  {
    id: 'i-ocr-1',
    case: 'otonashi',
    marked: `音 無 町　高齢者世帯票　　　　　　　N0.{N number|O17}
氏 名　{R spaced p|加 賀 谷　鐵 男}　　　生　{R dob-era b|昭和l6年1月25日}
妻　　{R spaced q|加賀谷　ス エ}
住 所　{R address a|音無町字八幡林 58 番地}
電 話　{R phone-ocr t|O187-OO-293O}
利 用　{R org f|特別養護老人ホーム おとなし 荘}（短期）
訪問先で会った人　{U spaced u|髙 堰　 茂}、{R full r|小玉 優}
{N word|鐵 道} 公済会の年金あり　{N number|2級ヘルパー}派遣`,
  },
  {
    id: 'i-ocr-2',
    case: 'hokurei',
    noise: 'spaced-out',
    marked: `保護台帳より
世帯主{R full p|本間雪}の長男{R full q|本間大地}は定時制に在学。
断酒会{R full r|能登一夫}氏が身元を引き受ける。
勤務先{R org-short w|北嶺乳業}は退職。前夫{U full u|沼田健}の所在は{N place|石狩}方面。
{N word|大地震}に備える訓練を案内。`,
  },
  {
    id: 'i-ocr-3',
    case: 'kamishiba',
    marked: `母子健康手帳（表紙）
交付番号　第{P certificate|R7-O2213}号
母の氏名　{R spaced p|鈴 木　愛 子}（旧姓　{R old-name p|堀 米}）
生年月日　{R dob-western b|2OO3年3月14日}
子の氏名　{R spaced q|鈴木　空}　男
居住地　{R address a|上柴市緑町3丁目2O番5号}
電 話　{R phone-ocr m|O8O-OOOO-2296}
分娩施設　{O hospital|北むさし産婦 人科}
医師名　{U spaced u|武 捨　直 樹}
{N body|上柴市 長} 印　{N number|全56ぺージ}`,
  },
  {
    id: 'i-ocr-4',
    case: 'kusunoki',
    marked: `賃 貸 借 契 約 書（写）
借主　{R romaji p|MARCOS ANTO NIO SILVA}
連帯保証人　{R romaji r|NGUYEN VAN CANH}
物件　{R address a|楠木原市若草台l5－2　県営若草団地7棟 3O4}
旅券　{P passport|FX118204}
電話　{R phone m|080 - 0000 - 5l64}
貸主　{N body|三河県住宅供給公社}
敷金　{X sum|金九万円}　共益費 {X sum|2，8OO円}
{N law|借地借家法第38条}の適用なし`,
  },
  {
    id: 'i-ocr-5',
    case: 'tatenami',
    noise: 'spaced-out-wide',
    marked: `被爆者援護　聴取書
申請者{R full p|四十物清次}、付添{R full q|四十物はる}。
当時の上官{U full u|金丸与一}氏の名を覚えている。
住所{R address a|立浪市堀岡1280番地6}。
入所先{R org f|介護医療院たてなみ}。
{N place|広島市}の式典には出ない。{N word|清潔}な衣類を届けた。`,
  },
  {
    id: 'i-ocr-6',
    case: 'mikumano',
    marked: `学 校 保 健 調 査 票
{R org s|三隈野市立高瀬小学校5 年2組}　{X number|番号 14}
児童名　{R spaced q|財　津　萌 々香}　ふりがな　{R kana q|ざいつ ももか}
保護者　{R spaced p|財津　龍　治}　続柄 父
住 所　{R address a|三隈野市大字高瀬字中釣157O番地の3}
かかりつけ　{O hospital|たかせこども クリ二ック}（{U family u|江田}）
アレルギー　{N word|桃}（もも）、{N word|香料}
緊急連絡先　祖母　{R full r|穴 井ミツエ}　{P phone|O973-OO-886O}`,
  },
  {
    id: 'i-paste-1',
    case: 'shionome',
    noise: 'wrapped-19',
    marked: `{R full p|髙栁榮一}さんと{R full q|髙栁靜}さん夫妻の住まい、{R address a|潮ノ目市幸町2丁目5番17号 サンライズ幸町306号室}について、管理組合の理事長{U full u|生方利明}氏から連絡。上の階の水漏れで天井が落ち、{R full r|廣瀨結衣}さんが片付けに通っている。{R org w|株式会社潮ノ目冷蔵}の同僚{U full v|安房谷 進}さんが布団を運んだ。{R phone m|090-0000-3827}は使える。{N body|潮ノ目市建築指導課}にも相談済み。`,
  },
  {
    id: 'i-paste-2',
    case: 'nadagawa',
    noise: 'wrapped-26',
    marked: `きのう{R full p|福島翔太}さんから{R phone m|070-0000-4459}で着信。退院の前に{R alias w|るみえーる}の鍵を返したいとのこと。姉の{R full q|福島和泉}さんは仕事で来られず、{R full r|原昭}さんが車で迎えに行く。薬は{O shop|ことぶき薬局灘川店}で受け取り。次の外来は{N date|3月26日}、主治医は{U full u|仁科玲央}先生。{N place|福島駅}で降りないよう、{N place|新福島}の地図も渡した。`,
  },
  {
    id: 'i-paste-3',
    case: 'tamatsukuri',
    noise: 'zero-width',
    marked: `{R full p|冨山千鶴}さん、{R full q|冨山源太}さん、{R full r|三宅陸}さんの三人で朝食。{R address-suffix a|大字下谷乙412番地}の{R building a|第二若葉荘}は雨漏り。大家の{U full u|花房久枝}さんが来週見る。{R org-short w|冨山酒店}の配達は休み。{N word|陸上}競技場で{N date|日曜}に集まる予定。{N place|富山}からの荷物は受取済。`,
  },
  {
    id: 'i-paste-4',
    case: 'minamori',
    noise: 'decomposed',
    marked: `{R full p|仲村渠ヨシ子}さん、かな書きは{R kana p|なかんだかり よしこ}。孫は{R full q|仲村渠海人}くん、{R kana q|なかんだかり かいと}。
先生は{R full r|キャサリン・モーガン}さん。母の職場は{O shop|ラウンジ美ら波}、店長は{U full u|ナガミネ ジョージ}さん。
{N word|ガソリン}代と{N word|バス}代は別。{N place|ベトナム}料理の日に{R org-school s|与根小}で集合。`,
  },
  {
    id: 'i-paste-5',
    case: 'kusunoki',
    noise: 'full-width',
    marked: `{R full p|マルコス・アントニオ・シルバ} {R dob-slash b|1984/09/27} {R phone m|080-0000-5164}
{R email e|m.silva84@kusumail.example}
{R romaji q|Ana Beatriz Silva} {P dob|2013.5.22}
{R full r|グエン・ヴァン・カイン} {P residence-card|UD77304415GB}
{R address-hyphen a|楠木原市若草台15-2}
代理 {U full u|平松達哉} {P email|hiramatsu@gyosei.example}
{N date|2027/6/8} {N number|13:00} {N body|JICA中部}研修`,
  },
  {
    id: 'i-paste-6',
    case: 'hokurei',
    marked: `> {R wrapped p|本
> 間　雪}さんの件、転送します。
> 住所は{R wrapped a|北嶺市北11条東6丁目
> 2-30}、電話{R phone t|0166-00-
> 9048}。
> 勤務先だった{R wrapped w|北嶺
> 乳業}の総務{U wrapped u|鍋
> 島さおり}さんが離職票を送るそうです。
> {R wrapped q|本間大
> 地}さんの学費は{N date|4月
> 30日}まで猶予。
> {N word|世
> 間}話は省きました。`,
  },
  {
    id: 'i-kanji-numeral-1',
    case: 'otonashi',
    marked: `遺言公正証書案　抜書
遺言者　{R full p|加賀谷鐵男}　{R dob-kanji b|昭和十六年一月二十五日}生
住所　{R address-kanji a|音無町字八幡林五十八番地}
受遺者　妻　{R full q|加賀谷スエ}　甥　{R full r|小玉優}
宛名番号　{R number-kanji n|〇〇二九〇四一七}
電話　{R phone-kanji t|〇一八七―〇〇―二九三〇}
一　山林{N number|三反二畝}及び{P bank|羽後大曲銀行　音無支店　普通　一二〇四四八九}の預金
二　証人　{U full u|最上　とよ子}　{P dob|昭和廿三年四月一日}生
三　{N law|民法第九百六十九条}による`,
  },
  {
    id: 'i-kanji-numeral-2',
    case: 'mikumano',
    marked: `示談書
甲　{R full p|財津龍治}（{P age|五十五歳}）　住所　{R address-kanji a|三隈野市大字高瀬字中釣千五百七十番地三}
乙　{U full u|江藤　万里}　住所　{A address|杷木野町池田台二百八番地の四}
甲は乙に金{X sum|拾五万円}を支払う。支払は{N date|令和九年八月末日}限り。
口座　{P bank|筑水信用金庫　杷木支店　普通　〇三三八一二七}
立会人　{R full r|穴井ミツエ}　電話　{R phone-kanji t|〇九七三（〇〇）四四一二}
生年月日　甲　{R dob-kanji b|一九七一年六月八日}　　{N number|二通}作成、各自{N number|一通}保有`,
  },
  {
    id: 'i-kanji-numeral-3',
    case: 'tatenami',
    marked: `長寿者表彰　推薦調書
一　氏名　{R full p|四十物清次}
二　生年月日　{R dob-kanji b|大正一五年一二月二〇日}
三　住所　{R address-kanji a|立浪市堀岡千二百八十番地六}
四　同居　長女{R given q|はる}（{P age|七十四歳}）、{R full r|李麗娜}（{P age|三十九歳}）
五　電話　{R phone-kanji t|〇七六六の〇〇の八二〇五}
六　推薦者　自治会長　{U full u|放生惣一}　電話　{P phone|〇七六六―〇〇―一一四八}
七　{X word|四十物}の干物を{N number|三十箱}寄附（昭和{N number|六十年}）
八　{N law|老人福祉法第五条}の趣旨`,
  },
  {
    id: 'i-kanji-numeral-4',
    case: 'kamishiba',
    marked: `誓約
私、{R full r|佐藤勝}は、{R full p|鈴木愛子}（{R dob-kanji b|平成十五年三月十四日}生）及び長男{R given q|空}の住む{R address-kanji a|緑町三丁目二十番五号}の建物に立ち入りません。
電話（{R phone-kanji m|〇八〇―〇〇〇〇―二二九六}）にもかけません。
違反一回につき{X sum|三万円}を支払います。
{N date|令和九年六月一日}
証人　{U full u|佐藤　功}　{P dob|昭和四十一年十二月九日}生
本書{N number|三通}、{N law|刑法第百三十条}の説明を受けた。`,
  },
  {
    id: 'i-kanji-numeral-5',
    case: 'tamatsukuri',
    marked: `借用証
{R full q|冨山源太}は、{U full u|花房久枝}殿より金{X sum|七萬五千円}を借り受けました。
住所　{R address-kanji a|玉造川町大字下谷乙四百十二番地　第二若葉荘五号}
母　{R full p|冨山千鶴}　{R dob-kanji b|昭和三十七年四月二十九日}生　電話　{R phone-kanji t|〇八六五―〇〇―一七二九}
保証　{R full r|三宅陸}　個人番号は記さない
利息　年{N number|三分}　期限　{N date|令和十年四月廿九日}
収入印紙　{N number|二百円}`,
  },
  {
    id: 'i-kanji-numeral-6',
    case: 'minamori',
    marked: `墓地使用許可願
願人　{R full p|仲村渠ヨシ子}　{R dob-kanji b|昭和十三年八月十五日}生　（{P age|八十八歳}）
住所　{R address-kanji a|南守村字与根五百二十八番地の一}
祭祀承継者　孫　{R given q|海人}（{P age|九歳}）　後見　{U full u|大嶺　盛吉}
電話　{R phone-kanji t|〇九八―〇〇〇―七七一三}
{N date|八月十五日}の慰霊祭、{N number|五十三回}忌
使用料　年{N number|二千四百円}（条例別表）
{N law|墓地、埋葬等に関する法律第十条}`,
  },
  {
    id: 'i-variant-1',
    case: 'shionome',
    marked: `表記の揺れ（住基・年金・病院）
{R full p|髙栁榮一}　{R variant p|高柳栄一}　{R variant p|髙柳栄一}　{R variant p|高栁榮一}　{R ivs p|髙\u{e0100}栁榮\u{e0101}一}
{R full q|髙栁靜}　{R variant q|高柳静}　{R variant q|高柳 靜}
{R full r|廣瀨結衣}　{R variant r|広瀬結衣}　{R variant r|廣瀬 結衣}
誤　{U homophone p|高柳英一}　{U homophone r|広瀬由衣}
別人　{U full u|高梁 栄子}
{N place|高柳町}、{N word|光栄}、{N word|静養}、{N place|広瀬川}`,
  },
  {
    id: 'i-variant-2',
    case: 'tamatsukuri',
    marked: `町の帳票は「{R full p|冨山千鶴}」、病院は「{R variant p|富山千鶴}」、酒販組合は「{R variant p|富山 千鶴}」。
息子は{R full q|冨山源太}、年賀状に{R variant q|富山源太}。
店は{R variant w|富山酒店}とも書く（看板は{R org-short w|冨山酒店}）。
下の名を{U homophone p|千津留}、{U homophone q|玄太}と誤った文書を差し替えた。
{N place|富山県}、{N place|富山湾}の記事は関係なし。{N word|源泉徴収票}、{N word|陸運局}`,
  },
  {
    id: 'i-variant-3',
    case: 'otonashi',
    marked: `{R variant p|加賀谷鉄男}（新字）、{R full p|加賀谷鐵男}（戸籍）、{R variant p|加賀谷 鉄男}さん、{R variant p|かがや鐵男}
{R alias p|てっつぁん}と呼ぶのは同級生だけ
{U homophone p|加賀屋哲男}　{U homophone r|児玉優}　は誤り
{U full u|加賀 哲夫}さん（{N place|加賀市}出身）は別世帯
{N word|鉄道}、{N word|鉄器}、{N word|優良}、{N body|鉄道・運輸機構}`,
  },
  {
    id: 'i-variant-4',
    case: 'tatenami',
    noise: 'selectors',
    marked: `戸籍の附票　{R full p|四十物清次}　{R full q|四十物はる}
在留資格関係　{R full r|李麗娜}
身元引受　{U full u|四十物恒雄}
{R address a|立浪市堀岡1280番地6}
工場跡　{R org-short w|あいもの鋳造}
{N body|立浪市役所}　{N place|堀岡新港}　{N word|清掃}`,
  },
  {
    id: 'i-variant-5',
    case: 'mikumano',
    marked: `外字の確認
{R full p|財津龍治}／{R variant p|財津竜治}／{R variant p|財 津 竜 治}／{R ivs p|財津龍\u{e0101}治}
{R full q|財津萌々香}／{R variant q|財津萠々香}
{R full r|穴井ミツエ}／{R variant r|穴井みつえ}／{R variant r|あない ミツエ}
誤入力：{U homophone p|材津隆二}、{U homophone q|桃香}
病院の届出は{U full u|帆足 龜代}師（{U variant u|帆足亀代}）
{N word|竜巻}注意情報、{N place|龍門の滝}、{N word|香典}`,
  },
  {
    id: 'i-variant-6',
    case: 'nadagawa',
    marked: `名寄せの結果
{R full p|福島翔太}、{R full p|福島　翔太}、{R variant p|福嶋翔太}、{R variant p|福嶌 翔太}、{R katakana p|フクシマショウタ}
{R full q|福島和泉}、{R variant q|福島いずみ}、{R variant q|福嶋和泉}
「{U homophone p|正太}」「{U homophone q|泉}さん」は聞き違い
医事課の{U full u|濵中 惠}さん（{U variant u|浜中恵}）
{N place|福島市}、{N place|福島第一}、{N word|飛翔}、{N word|温泉}`,
  },
  {
    id: 'i-half-kana-1',
    case: 'minamori',
    marked: `ｺｳｻﾞﾌﾘｶｴ ﾉｳﾘﾂ
{R half-kana p|ﾅｶﾝﾀﾞｶﾘ ﾖｼｺ}　ｽｲﾄﾞｳ　{X sum|2,310}
{R half-kana p|ﾅｶﾝﾀﾞｶﾘﾖｼｺ}　ｶｲｺﾞ　{X sum|5,900}
{R half-kana q|ﾅｶﾝﾀﾞｶﾘ ｶｲﾄ}　ｷﾕｳｼﾖｸ　{X sum|4,400}
{U half-kana u|ﾀﾏﾅﾊ ﾋﾛｼ}　ﾔﾁﾝ　{X sum|20,000}
{O shop|ﾗｳﾝｼﾞﾁｭﾗﾅﾐ}　ｷﾕｳﾖ
{N word|ｶｲﾄﾘ}センター、{N body|ｵｷﾅﾜｹﾝ}、{N word|ﾖｼｽﾞ}`,
  },
  {
    id: 'i-half-kana-2',
    case: 'hokurei',
    noise: 'half-width-kana',
    marked: `{R kana p|ホンマ ユキ}さん、{R katakana q|ホンマダイチ}さん親子。
支援者は{R kana r|ノト カズオ}さん。前夫{U kana u|ヌマタ ケン}は接近禁止。
同級生の{U kana v|コワタ リュウノスケ}くん宅に泊まる。
バイトは{O workplace|セイカマート}、次は{O workplace|ドウホククリーン}。
{N word|ノート}と{N word|ダイチョウ}を{N number|2}冊ずつ。`,
  },
  {
    id: 'i-half-kana-3',
    case: 'tatenami',
    marked: `ﾗﾍﾞﾙ印字
{R half-kana p|ｱｲﾓﾉ ｾｲｼﾞ} ｻﾏ　207　ﾐｼﾞﾝ食
{R half-kana q|ｱｲﾓﾉ ﾊﾙ} ｻﾏ　ｶｿﾞｸ
{R half-kana r|ﾘ ﾚｲﾅ} ｻﾏ
{U half-kana u|ﾎｳｼﾞｮｳ ｿｳｲﾁ} ｻﾏ　201
{U half-kana v|ﾐﾝ} ｻﾏ（実習生）
主食 {N word|ﾊﾙｻﾒ}、{N word|ﾚｲﾒﾝ}、{N word|ｱｲｽ}　　ﾄﾛﾐ {N number|2}`,
  },
  {
    id: 'i-half-kana-4',
    case: 'shionome',
    marked: `配車ｼｽﾃﾑ　{N date|4/3}
便1　{R half-kana q|ﾀｶﾔﾅｷﾞ ｼｽﾞｶ}　→{O hospital|ﾐｻｷｼﾞﾝｸﾘﾆｯｸ}
便2　{R half-kana p|ﾀｶﾔﾅｷﾞ}様（夫）同乗
便3　{U half-kana u|ﾌｼﾞﾜﾗ ﾏｻｴ}
運転　{U half-kana v|ｳﾌﾞｶﾀ}
鍵預り　{R half-kana r|ﾋﾛｾ ﾕｲ}
注記　{N word|ｼｽﾞｶﾆ}ﾉｯｸ、{N word|ﾀｶﾔﾏ}ﾗｰﾒﾝ前で合流`,
  },
  {
    id: 'i-half-kana-5',
    case: 'mikumano',
    noise: 'half-width-kana',
    marked: `{R kana p|ザイツ リュウジ}さん（{R alias p|リュウ}さん）、{R kana q|ザイツ モモカ}さん。
祖母{R full r|穴井ミツエ}さんは{R katakana r|アナイ}姓。
貸主{U kana u|イシマツ キンヤ}さん、民生委員{U family v|ハキ}さん。
食料は{O other|フードバンクみくま}から。{N word|モモ}缶{N number|3}つ、{N word|リュック}{N number|1}つ。`,
  },
  {
    id: 'i-half-kana-6',
    case: 'kusunoki',
    marked: `ﾌﾘｺﾐ ﾒｲｻｲ {N date|0625}
{R half-kana p|ﾏﾙｺｽ ｱﾝﾄﾆｵ ｼﾙﾊﾞ}　{X sum|118,204}
{R half-kana r|ｸﾞｴﾝ ｳﾞｧﾝ ｶｲﾝ}　{X sum|176,930}
{U half-kana u|ﾍﾟﾚｲﾗ ｼﾞｭｼﾚｲｱ}　{X sum|64,000}
{U half-kana v|ﾋﾗﾏﾂ ﾀﾂﾔ}　{X sum|33,000}
{O workplace|ﾃｸﾉﾘﾝｸ ﾐｶﾜ(ｶ}
ﾃｽｳﾘﾖｳ {N number|330}　{N word|ｼﾙﾊﾞｰ}ﾊﾟｽ {N number|1}`,
  },
];
