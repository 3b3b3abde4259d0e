import type { Passage } from './passage.ts';

// Judged until its failures were read; since then it only shows that nothing known is lost.

/** Passages of part H by which the engine was judged: read by machine, pasted, old and odd ways of writing. */
export const openedH2: readonly Passage[] = [
  {
    id: 'h-ocr-1',
    case: 'chinuno',
    marked: `茅 渟 野 市　生 活 相 談 票
氏 名 {R spaced p|辻　　　学}　　{R dob-era b|平成 2年 8月3O日}
配 偶 者 {R spaced q|辻　英　恵}
住 所 {R address a|茅渟野市 北浜通 2丁目3番l7号　ハイツ白鷺3O1}
電 話 {R phone-ocr m|O8O-OOOO-2246}
勤 務 先 {R org w|有限会社 つるの橋 精肉店}
受 給 番 号 {R number-spaced n|1 1 0 0 - 4 4 7 1 - 0 9}
担 当 {X official|第 2 係}　{N date|令和 8 年 l0 月 2 日}
家 主 {U spaced u|丹 羽　多 恵 子}`,
  },
  {
    id: 'h-ocr-2',
    case: 'usuiura',
    marked: `入 院 診 療 計 画 書
{R spaced p|松永 ミ ヨ 子} 様　{R dob-era b|昭和26年 10月 5日}生（{P age|75才}）
診察券 {L number|OO-41872-6}
病棟　4東　　主治医 {U spaced u|田 栗　克 彦}
受持看護師 {U spaced v|有馬 さ つ き}
退院後 {R org f|グループホーム ほしかげ の家}
緊急連絡 {R spaced q|松永 龍 之 介}　{P phone|O8O-OOOO-55l9}
{N body|碓井浦市 地域 包括 支援 センター}　{N number|全 2 頁}`,
  },
  {
    id: 'h-ocr-3',
    case: 'bizenzaka',
    noise: 'spaced-out',
    marked: `{R full p|冨永眞由美}さんは{N date|九月}から{R org-short w|サカ・テキスタイル}に戻る。
娘の{R full q|冨永凜}さんは祖母の{U full u|冨永佳寿代}さんが送る。
元夫は{R full r|渡邉惠一}さん。
{N body|岡山家庭裁判所}の調停は{N number|三回目}。`,
  },
  {
    id: 'h-ocr-4',
    case: 'wanoshima',
    marked: `り災 証 明 願
願出 人　{R spaced p|東　光 太 郎}　　㊞
住　所　{R address a|輪ノ島町 字河合 イ部 l2番地l}
電　話　{R phone-ocr t|O768-OO-ll47}
生年月日　{R dob-era b|昭和33 年4月 4日}
母　{R spaced q|東 キ ヨ}（入所 {R org f|特別養護老人 ホーム なぎさの郷}）
目撃 者　{U spaced u|坂口　千 代 松}
作業 場　{R org w|東 漆器 工房}
{N place|東 町}公民館に掲示　{N number|2 枚目}`,
  },
  {
    id: 'h-ocr-5',
    case: 'toyomihama',
    marked: `給 与 支 払 明 細 書　8月 分
社員番号 {L number|P2-0ll83}
氏名 {R romaji q|OTAKE KEN}（{R spaced q|大 竹 健}）
事業所 {R org w|(株)豊見浜 プレス工業 第二工場}
支給 {X sum|198,42O}　控除 {X sum|41,8l1}
振込 {P bank|遠州浜信用金庫 栄町支店 普通 O331874}
{R kana q|オオタケ ケン}
照会先 総務 {U family u|宮 地}　内線 {X phone|2l4}`,
  },
  {
    id: 'h-ocr-6',
    case: 'shizukuhara',
    noise: 'spaced-out-wide',
    marked: `{R full p|千葉慶三}殿
橋場地区民生委員{U full u|菊池サツ}
{R full q|千葉とめ}氏の介護認定について
{R org-short f|雫原中央クリニック}へ同行
児童{R full r|小笠原芽生}の件は教育委員会へ`,
  },
  {
    id: 'h-paste-1',
    case: 'hoshizakidai',
    noise: 'wrapped-19',
    marked: `{R full p|早乙女稔}さんから電話。母の{R full q|早乙女ふみ}さんが夜中に起きて眠れないとのこと。姪の{R full r|熊谷千早}さんが{N date|週末}に泊まる。前の会社の{U full u|室伏大樹}課長からは離職票を送ると連絡があった。住所は{R address a|星崎台市朝日ヶ丘4丁目9番11号}、電話は{R phone t|048-000-3391}。大家の{U full v|長束敬}さんには家賃{N number|三か月}分を待ってもらう。{O hospital|星崎台脳神経外科}の予約は{N date|八日}。`,
  },
  {
    id: 'h-paste-2',
    case: 'shizukuhara',
    noise: 'wrapped-26',
    marked: `本日、{R full p|千葉慶三}様宅を訪問しました。奥様の{R full q|千葉とめ}様は臥床のまま、{R full r|小笠原芽生}さんが食事を運んでおりました。お米は農家の{U full u|高橋作右衛門}さんから。畑を貸している{U full v|八重樫トシ}さんが朝夕のぞいてくださるとのこと。緊急時は{R phone t|0197-00-2804}、不在なら{P phone|0197-00-4126}へ。{N place|盛岡}の病院への転院は断られました。`,
  },
  {
    id: 'h-paste-3',
    case: 'chinuno',
    noise: 'zero-width',
    marked: `{R full p|辻学}さんの就労先として{O workplace|南大阪製函}を紹介。面接担当は{U full u|猪飼直樹}さん。{R full q|辻英恵}さんは{O hospital|鳳南クリニック}に通院中。{R full r|朴志妍}さんが見守る。{N law|生活困窮者自立支援法第3条第2項}の相談支援として記録。`,
  },
  {
    id: 'h-paste-4',
    case: 'horobetsuzawa',
    noise: 'full-width',
    marked: `{R full p|関桂一郎} / {R dob-slash b|1965/6/6} / {R phone m|090-0000-8835}
{R romaji r|REZA KARIMI} / {P residence-card|EB48201739KA}
{R address-hyphen a|幌別沢町北4条西2-8} {R building a|道営幌別沢団地B棟12号}
{P email|kudo_marine@hrbmail.example}
{P url|http://hrb-suisan.example/staff/kudo}
No.{R number n|生-0281} {N date|2026-10-14} {N number|15:00}`,
  },
  {
    id: 'h-paste-5',
    case: 'bizenzaka',
    noise: 'selectors',
    marked: `{R full p|冨永眞由美}さん、{R full q|冨永凜}さんの転居先は非公開。{R full r|渡邉惠一}さんへの回答は「存否を含め答えない」に統一。弁護士の{U full u|久米南緒}先生、女性相談員の{U full v|蜂谷千春}さんと共有済み。{N place|渡辺通り}、{N word|恵方巻}、{N word|凛々しい}は検索語から外す。`,
  },
  {
    id: 'h-paste-6',
    case: 'toyomihama',
    marked: `> 2027/02/03 18:22 {U full u|鶴見 八重子} wrote:
>> {R wrapped p|ロサ・メンドサ・ガ
>> ルシア}さんの日本語は初級の終わりくらいです。娘の{R wrapped r|大竹エ
>> ミリ}さんは漢字を嫌がります。{R wrapped q|大
>> 竹健}さんは一度も来ません。
> 了解です。教会の{U foreign v|ミゲル・アンヘル・ロペス}神父にも聞いてみます。
> 会場は{N place|大竹公民館}ではなく{N place|栄町会館}。
担当: {U family w|奥津}（{O other|にほんごサロンひだまり}） {P phone|053-000-
2719}`,
  },
  {
    id: 'h-kanji-numeral-1',
    case: 'hoshizakidai',
    marked: `申立人　{R full p|早乙女稔}　{R dob-kanji b|昭和四十八年五月十八日}生
住所　{R address-kanji a|星崎台市朝日ヶ丘四丁目九番十一号}
電話　{R phone-kanji t|〇四八―〇〇〇―三三九一}
母　{R full q|早乙女ふみ}　{P dob|昭和二十年一月八日}生（{P age|八十一歳}）
賃貸人　{U full u|長束敬}　{A address|星崎台市本宿二丁目一番地六}
滞納賃料　{X sum|十五万六千円}
{N law|借地借家法第二十八条}　{N number|甲第三号証}　{N date|令和八年十月一日}`,
  },
  {
    id: 'h-kanji-numeral-2',
    case: 'shizukuhara',
    marked: `戸籍附票（写）
{R full p|千葉慶三}　{R dob-kanji b|昭和拾八年弐月拾壱日}
妻　{R full q|千葉とめ}　{X dob|昭和二十一年十一月三日}
{R address-kanji a|雫原町大字橋場第九地割四十四番地三}
被保険者番号　{R number-kanji n|〇〇〇〇五五三七一八}
山林　{N number|壱町参反弐畝}　地番　{A address|雫原町大字橋場第十二地割百八番}
立会　{U full u|高橋作右衛門}　電話　{P phone|〇一九七の〇〇の四一二六}
{N law|民法第八百七十七条}`,
  },
  {
    id: 'h-kanji-numeral-3',
    case: 'usuiura',
    marked: `金銭消費貸借契約書
借主　{R full q|松永龍之介}　連帯保証人　{R full p|松永ミヨ子}（{R dob-kanji b|昭和二六年一〇月五日}生）
住所　{R address-kanji a|碓井浦市出島通町一番二十三号　市営出島通住宅三―四〇一}
電話　{R phone-kanji t|〇九五（〇〇〇）六一四二}
貸主　{U full u|野母喜代治}　{A address|碓井浦市香焼町四百七番地の二}
元金　{X sum|金拾万円也}　利息　{N number|年一割五分}
口座　{P bank|西彼中央銀行　碓井浦支店　普通　一一八〇三四四}
{N law|利息制限法第一条}　{N date|令和八年三月末日}`,
  },
  {
    id: 'h-kanji-numeral-4',
    case: 'wanoshima',
    marked: `受任者　{R full r|越桃香}　委任者　{R full p|東光太郎}
{R address-kanji a|輪ノ島町字河合イ部十二番地一}
{R dob-kanji b|昭和三十三年四月四日}生　{R phone-kanji t|〇七六八―〇〇―一一四七}
義援金　{X sum|二十万円}　振込　{P bank|能登北信用金庫　河合支店　普通　〇四四八一七二}
手帳　{P certificate|第一一八〇四七号}
町会長　{U full u|坂口千代松}　{P age|七十一歳}
{N number|第二次}配分、{N number|七尺四方}の土間、{N place|十日町}`,
  },
  {
    id: 'h-kanji-numeral-5',
    case: 'bizenzaka',
    marked: `養育費に関する合意書案
甲　{R full p|冨永眞由美}　乙　{R full r|渡邉惠一}
子　{R full q|冨永凜}（{P dob|平成二十六年六月二十四日}生）
住所　{R address-kanji a|備前坂市円山手千百八番地の七　コーポラス円山手二〇一号}
携帯　{R phone-kanji m|〇七〇―〇〇〇〇―三三七二}
乙の勤務先　{O workplace|渡邉板金}　乙の旧居　{A address|岡山浜市西大寺上三丁目十番地一}
毎月{N date|二十五日}限り　{X sum|金三万円}
{N law|民法第七百六十六条第一項}　立会人　{U full u|久米南緒}`,
  },
  {
    id: 'h-kanji-numeral-6',
    case: 'horobetsuzawa',
    marked: `{R full p|関桂一郎}　{R dob-kanji b|昭和四〇年六月六日}生　{P age|六一歳}
{R address-kanji a|幌別沢町北四条西二丁目八番地}{R building a|道営幌別沢団地Ｂ棟十二号}
{R phone-kanji m|〇九〇・〇〇〇〇・八八三五}
姉{U full u|関根登志子}　{X place|岩見野市二条東九丁目}　電話{P phone|〇一二六・〇〇・三三〇九}
児童{R full q|関さゆり}　{P age|十四歳}　{X class|二年A組}
灯油{N number|九十リットル}　福祉灯油券{N number|四枚}　{N date|十一月二十日}`,
  },
  {
    id: 'h-variant-1',
    case: 'bizenzaka',
    marked: `{R full p|冨永眞由美}　戸籍　{R variant p|富永真由美}　住民票　{R variant p|冨永真由美}　学校　{R variant p|富永 眞由美}
{R full q|冨永凜}　保健証　{R variant q|富永凛}　{R variant q|冨永凛}
{R full r|渡邉惠一}　車検証　{R variant r|渡辺恵一}　名刺　{R variant r|渡邊惠一}　{R ivs r|渡邉\u{e0103}惠\u{e0100}一}
「{U homophone p|真弓}」「{U homophone p|麻由美}」とした電話メモあり
{N place|渡辺橋}、{N place|富山県}、{N word|真冬}日、{N word|恵}まれた天気
別人　{U full u|渡部 啓一}（配達員）`,
  },
  {
    id: 'h-variant-2',
    case: 'usuiura',
    marked: `{R variant q|松永竜之介}／{R full q|松永龍之介}／{R variant q|竜之介}さん／{U homophone q|隆之介}（病院の名札）
{R full p|松永ミヨ子}／{R variant p|松永みよ子}／{R kana p|マツナガミヨコ}
{U homophone p|松長美代子}（封筒の宛名）
{R full r|深堀マリア}／{U homophone r|深掘マリア}
{U full u|濵口 榮}＝{U variant u|浜口栄}
{N word|竜巻}注意報　{N place|松島}　{N word|深海}魚`,
  },
  {
    id: 'h-variant-3',
    case: 'chinuno',
    marked: `「{R ivs p|辻\u{e0100}学}」（二点しんにょう）と「{R full p|辻学}」は同じ人。{R variant p|辻 學}と署名することも。
「{R variant q|辻英惠}」は賃貸契約の字、住民票は「{R full q|辻英恵}」。
{R full r|朴志妍}さんは通称「{U full w|新井 志穂}」。
{U full u|髙橋 德男}（保証会社）、{U variant u|高橋徳男}と同一
{N word|学}区、{N place|辻}堂、{N word|英}会話、{N word|素朴}な疑問`,
  },
  {
    id: 'h-variant-4',
    case: 'wanoshima',
    marked: `{R full p|東光太郎}（{R kana p|ひがしこうたろう}）宛に「{U homophone p|東幸太郎}」の郵便が{N number|2通}。
「{U kana p|あずま}さん」と呼ぶ人もいるが正しくは「{R kana p|ひがし}さん」。
{R full r|越桃香}、{R joined r|越　桃　香}、「{U homophone r|古志桃花}」（展覧会の図録）
{R full q|東キヨ}＝{R variant q|東きよ}
{N place|東京}、{N place|北陸}の{N word|東}風、{N word|越}冬野菜、{N word|桃}の節句`,
  },
  {
    id: 'h-variant-5',
    case: 'hoshizakidai',
    marked: `宛名不備の一覧
{R full p|早乙女稔}：{U homophone p|早乙女実}、{U homophone p|五月女稔}、{R variant p|早乙女 みのる}
{R full r|熊谷千早}：{R variant r|熊谷ちはや}、{U homophone r|熊谷千隼}、{U kana r|くまや}様
{R full q|早乙女ふみ}：{R katakana q|早乙女フミ}、{U homophone q|早乙女文}
{U full u|齋藤 眞佐雄}（{U variant u|斉藤真佐雄}）方で一時受取り
{N word|実}費、{N place|熊谷}地方気象台、{N word|文}書料`,
  },
  {
    id: 'h-variant-6',
    case: 'horobetsuzawa',
    marked: `{R full p|関桂一郎}＝{R variant p|關桂一郎}（祖父の代の表札）
{R ivs p|関\u{e0101}桂\u{e0100}一郎}、{R spaced p|関　 桂 一 郎}
「{U homophone p|圭一郎}」「{U homophone p|慶一郎}」はすべて誤り
{R full q|関さゆり}＝{R variant q|関サユリ}、{U homophone q|関小百合}
{U full u|國枝 壽}（{U variant u|国枝寿}）校長
{N place|関東}、{N word|関}節、{N word|桂}むき、{N word|百合}根`,
  },
  {
    id: 'h-half-kana-1',
    case: 'chinuno',
    marked: `ﾌﾘｺﾐ ﾒｲｻｲ
{N date|0825}　{R half-kana p|ﾂｼﾞ ﾏﾅﾌﾞ}　{X sum|58,000}
{N date|0825}　{R half-kana q|ﾂｼﾞ ﾊﾅｴ}　{X sum|3,000}
{N date|0827}　ﾕ){O workplace|ﾂﾙﾉﾊｼｾｲﾆｸﾃﾝ}　{X sum|112,340}
{N date|0831}　{U half-kana u|ﾆﾜ ﾀｴｺ}　ﾔﾁﾝ
{N date|0901}　{O other|ﾅﾐﾊﾔﾓﾊﾞｲﾙ}　ﾃﾞﾝﾜ
{N word|ｻﾞﾝﾀﾞｶ}　{X sum|2,118}`,
  },
  {
    id: 'h-half-kana-2',
    case: 'shizukuhara',
    noise: 'half-width-kana',
    marked: `{R kana p|チバ ケイゾウ}さん、{R kana q|チバ トメ}さんのヘルパーは{U kana u|ヤエガシ}さん。
{R kana r|オガサワラ メイ}さんのランドセルを修理。
{N word|チバ}ニアンの展示、{N word|メイ}ストーム、{N place|オガサワラ}諸島の写真展。
ケアマネは{O other|センター座敷ワラシ}の{U kana v|ササキ}さん。{N number|3コマ}分のリハビリ。`,
  },
  {
    id: 'h-half-kana-3',
    case: 'usuiura',
    marked: `ｶﾝｼﾞｬ {R half-kana p|ﾏﾂﾅｶﾞ ﾐﾖｺ} ｻﾏ
ﾎｼｮｳﾆﾝ {R half-kana q|ﾏﾂﾅｶﾞ ﾘﾕｳﾉｽｹ} ｻﾏ
ｵﾐﾏｲ {R half-kana r|ﾌｶﾎﾘ ﾏﾘｱ} ｻﾏ
ｼｭｼﾞｲ {U half-kana u|ﾀｸﾞﾘ ｶﾂﾋｺ}　ﾔｯｷｮｸ {O shop|ﾃﾞｼﾞﾏﾄﾞｵﾘ ﾔｯｷｮｸ}
ﾃﾞﾝﾜ {R phone t|095-000-6142}
{N word|ﾘﾊﾋﾞﾘ} {N number|20ﾌﾝ}　{N word|ｵﾑﾂ} {N number|2ﾊﾟｯｸ}`,
  },
  {
    id: 'h-half-kana-4',
    case: 'toyomihama',
    noise: 'half-width-kana',
    marked: `{R full p|ロサ・メンドサ・ガルシア}さんの預金はユウチョ 記号{P bank|12340} 番号{P bank|11803341}。
{R kana q|オオタケ ケン}さんの給料は{O workplace|ヤマト路ケンザイ}から手渡し。
{R alias r|エミ}ちゃんは{U foreign u|ジェシカ・ドス・サントス}さんの家にいる。
{N word|バス}の{N word|カード}、{N word|タケノコ}、{N place|ペルー}のパン`,
  },
  {
    id: 'h-half-kana-5',
    case: 'horobetsuzawa',
    marked: `TO:ﾎﾛﾍﾞﾂｻﾞﾜﾁｮｳ
{R half-kana p|ｾｷ ｹｲｲﾁﾛｳ} / {R half-kana p|ｾｷｹｲｲﾁﾛｳ} / {R half-kana p|ｾｷ}ｻﾏ
{R half-kana q|ｾｷ ｻﾕﾘ} / {R half-kana r|ﾚｻﾞ･ｶﾘﾐ}
ｷﾝｷｭｳ {U half-kana u|ｾｷﾈ ﾄｼｺ}ｻﾏ(ｱﾈ)
ﾄｳﾕ {N number|18L×5}　{O shop|ﾎｸﾚｲｾｷﾕ}
{N word|ｾｷ}ﾄﾒ ﾎﾟｽﾀｰ　{N word|ﾕﾘｶｺﾞ}`,
  },
  {
    id: 'h-half-kana-6',
    case: 'wanoshima',
    marked: `ﾃﾞﾝﾎﾟｳ ﾋｶｴ
{R half-kana p|ﾋｶﾞｼ ｺｳﾀﾛｳ}ｻﾏ　ﾋﾅﾝｼﾞｮ {X place|ｶﾜｲ}ｼｮｳ
{R half-kana q|ｷﾖ}ｻﾏ ﾌﾞｼﾞ　{O other|ﾅｷﾞｻﾉｻﾄ}ﾆ ｲﾏｽ
{R half-kana r|ｺｼ ﾓﾓｶ}
ﾀﾉﾐ:{U half-kana u|ｻｶｸﾞﾁ ﾁﾖﾏﾂ}ｻﾝﾆ ｶｷﾞ ﾜﾀｼﾃ
{N word|ﾋｶﾞｼ}ｸﾞﾁ ｶﾗ ﾊｲﾙ　{N word|ﾓﾓ}ｶﾝ {N number|3ｺ}`,
  },
];
