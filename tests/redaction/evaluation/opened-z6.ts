import type { Passage } from './passage.ts';

/** Passages of batch Z, part 6: written without having read the engine. */
export const openedZ6: readonly Passage[] = [
  {
    id: 'z-ocr-4',
    case: 'enjujima',
    marked: `後 期 高 齢 者 医 療　限度額適用認定証（写）
被保険者番号　{P insured|372OI846}　　交付 {N date|令和 8年 8月 l日}
住 所　{R address a|槐島町 大字浦手 字船木 9O2番地}
氏 名　{R spaced p|香 西　菊 乃}　　{R dob-era b|昭和 ll年 ll月 24日} 生　　女
発効期日 {N date|令和 8. 8. l}　適用区分 {N word|区 分 Ⅱ}
保険者番号　{P insurer|39l24O6O}　　{N body|愛媛県後期高齢者医療広域連合}
── 付箋（手書き・読取）──
長男 {R spaced q|登 志 雄} 様　電話　{P phone|O9O-OOOO-73l3}　　自宅 {R phone-ocr t|O898－OO－73ll}
隣 {R spaced r|波 多 野　ス ガ 子} 様（{P age|8 2}才）　薬は {O shop|なぎさ 薬局} {U spaced u|大 楽} さん
次回受診　{N date|l2／8}　{U spaced v|土 居　隆 文} 医師
介護度 {N number|要介護 l}　{N place|浦 手} 港 迎え`,
  },
  {
    id: 'z-ocr-5',
    case: 'gangita',
    marked: `雁 木 田 市　　{N number|援護第 3l7号}
保 護 変 更 決 定 通 知 書
{R spaced p|樺 澤　三 喜 男} 殿　　ケース番号　{R number-spaced n|援 7 - O288}
{R address a|雁木田市 北横町 l7番地 3}
変更の理由　世帯員 {R spaced q|樺 澤 範 子} の年金改定（基礎年金番号 {P pension|5207-9I8436}）
世帯構成　主（{R dob-slash b|昭29. l. 2l}）　妻（{P dob|昭3I. 6. 3}・{P age|7O歳}）
支給先　{P bank|もがみ川信用金庫　雁木田支店　普通　OI84426}
家 主　{R spaced r|雨 海　義 昭}　殿へ代理納付（住宅扶助 {X sum|28,OOO円}）
医療機関　{R org-short f|雁木田 中央病院}　／　歯科　{O hospital|きたよこ 歯科医院}
担当員　{X official|山 岸}　　連絡員 {U spaced u|東 野　信 彦}　{P phone|O237－OO－7354}
民生委員　{U spaced v|西 山　久 仁 絵}
不服のあるときは {N law|生活保護法 第64条} により {N body|山 形 県 知 事} に対し {N number|3か月} 以内`,
  },
  {
    id: 'z-ocr-6',
    case: 'udonohara',
    marked: `雇 用 保 険 被 保 険 者 離 職 票 − 1
l．被保険者番号　{P employment|24O3-ll85O7-9}
2．資格取得　{N date|平成 l2年 4月 3日}　　離職　{N date|令和 8年 9月 3O日}
3．氏 名　{R spaced p|粟 津　克 巳}　　カナ {R katakana p|アワヅ カツミ}
4．生年月日　{R dob-slash b|昭43. O5. l7}
5．事業所　{R org w|鵜 殿 原 鋳 造 株 式 会 社}　TEL {P phone|O597-OO-73O6}
　　事務担当　{U spaced u|野 々 村　則 子}
6．住 所　{R address a|鵜殿原市 西ノ京町 3丁目 l2番 7号}　{R building a|ハイツ 藤波 lO3}
7．払渡希望　{P bank|三重南信用金庫 西ノ京支店 普通 O3l7462}
（余白）妹 {R spaced q|慶 子} {P age|5 5}　{A address|多気野市 相可台 l丁目 8−2}
　　　　保証人 {R spaced r|篠 田　耕 三}　次の仕事 {O workplace|紀南 リネン}（面接 {U spaced v|西 岡　公 子} 氏）
{N body|熊野公共職業安定所}　{N number|様式第 6号}　{N law|雇用保険法施行規則 第l7条}`,
  },
  {
    id: 'z-paste-4',
    case: 'konyagawa',
    noise: 'wrapped-26',
    marked: `支援経過（システムより転記）　{R full p|兼平尚之}さん（{R dob-western b|1999年3月5日}）は{N date|11月}から面談を再開。父{R full q|兼平典夫}さん（{P age|62歳}、{P dob|1964年8月20日}生）は{O workplace|武州ガス管工}を定年後、嘱託。母の{U given u|麻美}さんは別居し、{A address|青葉野市柳瀬2丁目11番8号}に住む。友人{R full r|土岐圭吾}さんの口添えで{R org-short w|アイバ配送}の未払い賃金を請求する。社労士の{U full v|巽 洋介}さん（{P phone|042-000-7366}）が手伝う。本人の連絡先は{R phone m|070-0000-7361}、メールは{R email e|n.kanehira99@konyamail.example}。健保の資格喪失後は国保に加入、記号{P insured|紺02}番号{P insured|117630}。{N law|労働基準法第24条}、{N body|労働基準監督署}、{N number|6週間}分。{N place|土岐市}の研修案内は本件と無関係。`,
  },
  {
    id: 'z-paste-5',
    case: 'bashohama',
    marked: `（児相システムの画面から）
対象児　　: {R full q|神田橋　佑真}
生年月日　: {P dob|20160904}
性別／学年: 男／{X class|小4}
保護者　　: {R full p|神田橋　亜希子}　{R dob-western b|1988-02-17}　実母
世帯番号　: {L number|0047713}
受付番号　: {R number n|児-0417}
現住所　　: {R address a|芭蕉浜町字今磯７３１番地６}
電話１　　: {R phone m|０９０－００００－７３４１}
電話２　　: {R phone t|0994(00)7342}
通告元　　: {R org-school s|今磯小}　{U full u|川添裕子}
同居人　　: {U family v|隈元}某　{P age|３０代}　{P plate|宮崎 301 む 73-44}
親族　　　: 母方祖父 {R full r|垂水　繁雄}（{P phone|080-0000-7345}）、母方おば {R relative r|垂水} {U given w|春奈}（{A building|サンコーポ中郷202}）
受給　　　: 児童扶養手当証書 {P certificate|第4600318号}、ひとり親医療 {P certificate|6120947}
処理　　　: {N date|20261119} {N number|0915}　{N body|大隅児童相談所}　{N word|空き缶}ロボット（作品）　{N number|ランクB}`,
  },
  {
    id: 'z-paste-6',
    case: 'hayaseura',
    noise: 'full-width',
    marked: `{R romaji p|Marife Domagas} / {R full p|マリフェ・ドマガス} / {R number i|UJ73915086EA}
TEL {R phone m|070-0000-7321}  MAIL {R email e|marife.d@hayamail.example}
{R address a|早瀬浦市汐見町2-18}  {R building a|グランビュー汐見405}
夫 {R full q|鎌苅純也} {P dob|1990.7.12} ({P age|36})  免許 {P licence|448396990152}
子 {U foreign u|アンジェロ} {P dob|2018/4/9}  放課後 {O other|汐見キッズルーム}
職場 {R org-short w|早瀬浦精密工業}  班長 {U family v|芝田}  工場 {P phone|046-000-7323}
紹介 {R full r|蒋文傑} {P passport|EK2907341}
保険 記号{P insured|31007715} 番号{P insured|642}
参照 {P url|https://hiroba.example/case?k=7324}
受付 {N date|2026/11/25} {N number|10:40}  通訳 {N word|Tagalog}  次は {N body|横浜地方法務局}  資料 {N number|A4x3}`,
  },
  {
    id: 'z-kanji-numeral-4',
    case: 'gangita',
    marked: `家屋賃貸借契約書
賃貸人　{R full r|雨海義昭}（以下甲）　電話　{P phone|〇二三七―〇〇―七三五三}
賃借人　{R full p|樺澤三喜男}（以下乙）　{R dob-kanji b|昭和二十九年一月二十一日}生
　　　　現住所　{R address-kanji a|雁木田市北横町十七番地三}
物　件　{A address|雁木田市元川町二丁目五番地}　木造平屋
第一条　賃料は月額{X sum|二万八千円}とし、毎月{N date|二十七日}までに{P bank|羽陽銀行雁木田支店普通預金二一〇六六三八}へ振り込む。
第二条　乙は妻{R given q|範子}（{P age|七十歳}）のほか、他人を同居させない。
第三条　連帯保証は{R org o|一般社団法人つなぐ雁木}が行う。担当　{U full u|上泉 恭子}
第四条　乙の連絡先は携帯{R phone-kanji m|〇八〇―〇〇〇〇―七三五二}とする。
第五条　本契約は{N law|借地借家法第三十八条}による。期間{N number|二年間}
立会人　{U full v|落合 久雄}（{P dob|昭和三十年十二月八日}生、{O shop|最上不動産商会}）
{N place|元川}にて、{N number|三通}作成、{N date|令和八年十一月二十二日}`,
  },
  {
    id: 'z-kanji-numeral-5',
    case: 'watauchi',
    marked: `陳述書
{N body|さいたま家庭裁判所}　御中
一、私（{R full p|壬生嘉代}）は{R dob-kanji b|昭和五七年一二月九日}に生まれ、{N date|平成二十七年}に夫{R full q|壬生将司}と婚姻しました。夫は{P dob|昭和五十四年}の生まれで、今年{P age|四十七}になります。
二、住まいは{R address-kanji a|綿打市東雲台五丁目八番十一号}　{R building a|東雲台マンション六一二号}でしたが、{N date|十月三日}の夜に、{P age|七歳}の長女{U given u|心春}と逃げ、母{R full r|奥寺世津子}に迎えに来てもらいました。
三、夫の携帯は{P phone|〇九〇―〇〇〇〇―七三七二}です。同僚の{U full v|高畑 慎一}さん（{P phone|〇七〇―〇〇〇〇―七三七四}）が、夫の話を録音しています。
四、診断書は{O hospital|東雲台整形外科}で受け取りました。全治{N number|二週間}です。
五、私の給与は{R org w|綿打織物協同組合}から{P bank|北武州銀行綿打支店普通三三〇八一四二}に振り込まれます。
{N law|配偶者暴力防止法第十条第一項}の申立てをいたします。甲第{N number|三号証}まで。{N place|東雲台}の{N body|交番}にも届けました。`,
  },
  {
    id: 'z-kanji-numeral-6',
    case: 'enjujima',
    marked: `見守りノート（{R family r|波多野}）
{N date|十一月十八日}　晴　{R given p|菊乃}さん、朝から胸が苦しいと。{U family u|土居}先生に電話　{P phone|〇八九八の〇〇の七三一二}
{N date|十九日}　くもり　息子の{R given q|登志雄}さん、船から電話あり。{R org-short w|槐島海運}の次の休みは{N date|二十七日}。
{N date|二十日}　雨　{R address-kanji a|船木九百二番地}の水道が濁る。{N body|役場}の人来る。
{N date|二十一日}　姪御の{U full v|徳重 弓子}さん（{P age|六十四}）来島。{A address|今治野市片町六丁目二番地の一}より。
{N date|二十二日}　{R phone-kanji t|〇八九八―〇〇―七三一一}の受話器が外れていた。
{N date|二十三日}　介護の番号{P care|〇〇〇〇六一七三二〇}を写す。{R org-short f|えんじゅ荘}へ書類。
{N date|二十四日}　お誕生日。{R dob-kanji b|昭和十一年十一月二十四日}のお生まれ、{P age|九十}になられた。赤飯{N number|三合}。
{N date|二十五日}　わたしの方が転ぶ。{O hospital|浦手診療所はまゆう}で湿布{N number|十四枚}。{N word|菊}の手入れは休み。{N place|浦手}の潮、高し。`,
  },
  {
    id: 'z-variant-4',
    case: 'kamisukizawa',
    marked: `氏名の表記ゆれ一覧（支給決定の差戻しを受けて作成）
本人　戸籍 {R full p|成澤友理奈}　／　住基 {R variant p|成沢友理奈}　／　工房の名札 {R kana p|なるさわ ゆりな}　／　薬局 {U homophone p|成澤友里奈}　／　婚姻中 {R alias p|若杉友理奈}
父　戸籍 {R full q|成澤博光}　／　{R ivs q|成澤\u{e0101}博光}　／　検針票 {U homophone q|成澤弘光}
支援者　{R full r|嶽本聡美}　／　議事録 {R variant r|岳本聡美}　／　年賀状 {U homophone r|嶽本里美}
別人　{U full u|成島 友理}（{P dob|H3.7.13}、受給者証 {P certificate|2072114590}）と混同あり。元夫 {R relative p|若杉}{U given v|和也}（{P age|38}）は無関係
確認先　{N body|長野県}、{N body|市民課}{N number|2番}
電話　{R phone t|0265-00-7331}／誤記 {P phone|0265-00-7313}
{R org-short f|かみすき工房}の名簿では{R variant p|成沢}さん
{N word|若杉}の間伐材、{N place|岳本}峠、{N word|成}果物、{N date|11/17}修正、{O other|上町手をつなぐ親の会}の会報は未修正`,
  },
  {
    id: 'z-variant-5',
    case: 'gangita',
    marked: `差押え解除に伴う名寄せ
1) {R full p|樺澤三喜男}（戸籍）＝{R variant p|樺沢三喜男}（登記）＝{R ivs p|樺\u{e0100}澤三喜男}（住基）。{U homophone p|椛澤三喜男}は当課の誤変換。
2) {R full q|樺澤範子}＝{R variant q|樺沢範子}。{U homophone q|樺澤典子}（生協）、{U homophone q|樺沢紀子}（新聞店）は相手の誤り。
3) {R full r|雨海義昭}。固定資産税の台帳は{U homophone r|天海義昭}、本人は気にしていない。{P age|68歳}、{P dob|S33.3.25}。
4) 同姓　{R relative p|樺澤}{U given u|幹夫}（本人の弟、住所 {A address|尾花野市横町3番地の7}、生活保護なし）
5) 別人　{U full v|蒲澤 幸雄}、{P phone|0237-00-7355}
本人の照合：{R dob-letter b|Ｓ２９．１．２１}、{R address-hyphen a|北横町17-3}、個人番号 {P my-number|627458145116}
滞納先：{O shop|八百屋もがみや}、{N body|市上下水道課}（{N number|4期}分）
{N word|白樺}、{N word|義理}、{N place|雨海沢}林道、{N law|国税徴収法第79条}`,
  },
  {
    id: 'z-variant-6',
    case: 'konyagawa',
    marked: `音声認識の校正表（{N date|11/26}の面談、{N number|52分}）
誤「{U homophone p|金平直行}さん」→正「{R full p|兼平尚之}さん」
誤「{U homophone q|則夫}さん」→正「{R given q|典夫}さん」
誤「{U homophone r|時啓吾}さん」→正「{R full r|土岐圭吾}さん」
誤「{O workplace|相場配送}」→正「{R org-short w|アイバ配送}」
話者2「母の{U given u|麻美}は{P dob|昭和42年}生まれで、{P age|59}。{O shop|ブティックふじ}で働いてます」
話者1「{R alias p|なおっち}さんの、そして{N word|直}近の気持ちは」（※{N word|尚更}は一般語）
話者2「電話は{R phone m|070の0000の7361}。臨床心理士の{U family v|綱島}さんにだけ話せる」
話者1「番号、{P phone|０４２ー０００ー７３６７}でしたね」
話者2「{R family r|土岐}の車で行く。{P plate|多摩 502 ね 73-67}」
{N place|藍場}の地名は「相場」と誤る。{N word|時}は「トキ」と読まない。{N body|産業振興課}は正`,
  },
  {
    id: 'z-half-kana-4',
    case: 'udonohara',
    marked: `ﾆﾕｳｼﾕﾂｷﾝ ﾒｲｻｲ  {P bank|ﾐｴﾐﾅﾐｼﾝｷﾝ ﾆｼﾉｷﾖｳ ﾌﾂｳ 0317462}
{N date|08-10-23} ｷﾕｳﾖ {O workplace|ｳﾄﾞﾉﾊﾗﾁﾕｳｿﾞｳ(ｶ} {X sum|187,420}
{N date|08-10-27} ﾌﾘｺﾐ {R half-kana q|ｱﾜﾂﾞ ｹｲｺ} {X sum|20,000}
{N date|08-10-30} ﾔﾁﾝ {O shop|ﾆｼｷｼﾞﾕｳｹﾝ} {X sum|38,000}
{N date|08-11-02} ﾍﾝｻｲ {R half-kana r|ｼﾉﾀﾞ ｺｳｿﾞｳ} {X sum|10,000}
{N date|08-11-05} ﾌﾘｺﾐ {U half-kana u|ｶﾀﾔﾏ ﾓﾄﾊﾙ} {X sum|5,000}
{N date|08-11-10} ﾃﾞﾝｷ {N word|ﾃﾞﾝｷﾀﾞｲ} {X sum|4,118}
ｺｳｻﾞﾒｲｷﾞ {R half-kana p|ｱﾜﾂﾞ ｶﾂﾐ}  ｾｲﾈﾝｶﾞﾂﾋﾞ {R dob-letter b|S43.05.17}
（職員メモ）{U half-kana u|ｶﾀﾔﾏ}は釣り仲間、{P age|60}過ぎ、携帯 {P phone|090-0000-7307}。カード {P card|3527 7783 5430 6168} は解約済。{R phone m|090-0000-7302}へ連絡
{N body|ｸﾏﾉｼ}  {N number|1/2ﾍﾟｰｼﾞ}`,
  },
  {
    id: 'z-half-kana-5',
    case: 'kamisukizawa',
    noise: 'half-width-kana',
    marked: `サービス利用者カード　{N number|No.3}
シメイ　{R kana p|ナルサワ ユリナ}　{P age|35サイ}
チチ　{R kana q|ナルサワ ヒロミツ}　キンキュウ {P phone|0265-00-7333}
タントウ　{R kana r|タケモト サトミ}（{X other|カミスキ工房}）
ヤクザイシ　{U kana u|ヨネヤマ チハル}　{O shop|リンゴ薬局}
トモダチ　{U nickname v|ゆっきー}サン　{P dob|H2.1.15}ウマレ
ジュキュウシャショウ　{P certificate|2072114509}
ケイタイ　{R phone m|080-0000-7332}
アレルギー　{N word|ソバ}、{N word|ヒカリ}過敏
バス　{N place|カミマチ}センター {N number|7:52}
住所　{R address-suffix a|上町4丁目6番地2}　{R building a|市営上町団地C棟307}
{N body|ショウガイフクシカ}　{N date|11/9}更新`,
  },
  {
    id: 'z-half-kana-6',
    case: 'hayaseura',
    marked: `国保資格照会    出力 {N date|26.11.27}  {N number|P.1}
世帯主ｶﾅ  {R half-kana q|ｶﾏｶﾘ ｼﾞﾕﾝﾔ}      生 {P dob|H02.07.12}
世帯員ｶﾅ  {R half-kana p|ﾄﾞﾏｶﾞｽ ﾏﾘﾌｴ}      生 {R dob-slash b|1992/08/05}  在留 {R number i|UJ73915086EA}
世帯員ｶﾅ  {R relative p|ﾄﾞﾏｶﾞｽ} {U half-kana u|ｱﾝｼﾞｴﾛ}    生 {P dob|H30.04.09}  {P age|8ｻｲ}
記号番号  {P insured|早汐 3-20718}   保険者 {P insurer|240218}
連絡先    ｹｲﾀｲ {P phone|090-0000-7322}
前住所    {A address|ｱﾂｷﾞﾉｼ ﾐｽﾞﾋｷ 2-4-9}  {A building|ｺｰﾎﾟﾐｽﾞﾋｷ 201}
届出人    {R half-kana r|ｼﾖｳ ﾌﾞﾝｹﾂ}（同僚）   勤務先 {R org-short w|早瀬浦精密工業}
家主      {U half-kana v|ﾊﾗｸﾞﾁ ﾖｼｵ}   管理 {O shop|ｼｵﾐｴｽﾃｰﾄ}
備考      {N word|ﾊﾞｽ}ｶｰﾄﾞ交付   {N body|ﾎｹﾝﾈﾝｷﾝｶ}   {N place|ｼｵﾐ}出張所`,
  },
];
