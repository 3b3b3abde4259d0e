import type { Passage } from './passage.ts';

/** Passages of batch AA, part 6: written without having read the engine. */
export const heldOutAA6: readonly Passage[] = [
  {
    id: 'aa-ocr-4',
    case: 'urumidani',
    marked: `年 金 振 込 通 知 書
〒{P postal|399-37O5}
{R address a|潤見谷町 大字下谷 l520番地}
{R spaced p|轡田　清 三 郎}　様
基礎年金番号　{P pension|27l4-O58163}　　生年月日　{R dob-era b|昭和l9年 l月 5日}
振込先　{P bank|南信みのり農協　下谷 支所　普通　OO4l837}
支払額　{X sum|l38,420円}　　支払日　{N date|令和8年l2月l5日}
介護保険料額　{N number|年6期}　　後期高齢者医療 被保険者番号 {P insured|Ol476333}
お問い合わせ　{N body|日本年金機構　飯田年金事務所}
（余白に手書き）妻 {R spaced q|美 代 子} の分は {R org-short f|せせらぎ 潤見}へ送る　甥 {R spaced r|諏訪部　拓 也} {P phone|O8O-0000-943l}
民生委員 {U spaced u|市 瀬 沢　邦 雄} {P phone|0265-O0-9432}
{N number|第8O3号}　{N place|下谷}郵便局 消印　{N word|美}しい谷の写真を同封`,
  },
  {
    id: 'aa-ocr-5',
    case: 'tatagiura',
    marked: `就学援助費受給申請書　　【スキャン】
申請者（保護者）　{R spaced p|朝 長　みな み}　印
生年月日　{R dob-western b|l992年 2月 8日}　　電話　{R phone-ocr m|O9O-0000-9342}
住所　{R address a|多々木浦町字 宮ノ前 926番地 7}
児童　{R spaced q|朝長　颯 斗}　{P dob|平成29. 6. l2}　{P age|9} 歳　{R org s|多々木浦町立 宮前小学校}
　　　{R relative p|朝長}　{U given u|ひな乃}　{P dob|令和3. 5. l7}　{P age|5} 歳
同居者　{R spaced r|濵 砂　義 信}　{P dob|昭和27. 4. 3O}
振込口座　{P bank|五島灘銀行　多々木支店　普通　3OO9182}
児童扶養手当証書　{P certificate|第 2O417 号}
勤務先　{R org w|多々木浦 漁業協同組合}
整理　{R number-spaced n|多 - 1l74}　受付　{N date|8.ll.24}
審査　{N body|町 教育委員会}　{N number|l / 2}　{N law|就学援助要綱 第3条}　保管 {N place|倉庫2}`,
  },
  {
    id: 'aa-ocr-6',
    case: 'hinasaki',
    marked: `労 働 条 件 通 知 書　（再読取）
労働者　{R spaced q|マルコス・テイ シェイラ}　殿　　{N date|2O26年 3月 3O日}
事業場　{R org w|雛崎水産加工 株式会社}　電話 {P phone|O254-OO-9433}
雇入責任者　{U spaced u|貝 津　利 明}
就業の場所　{X place|第2 加工場}　始業 {N number|5時3O分}
在留カード番号　{P residence-card|HB381O5527KC}　パスポート　{P passport|GF58lO32}
雇用保険　{P employment|l5O8-4O2297-6}　社会保険　記号 {P insured|雛 ll8} 番号 {P insured|73}
寮　{R address a|雛崎市 港栄町 3丁目 22番 8号}　{R building a|ハイ ツ港栄 4Ol}
緊急連絡先（妻）　{R spaced p|ドアン・ティ・ニャッ ト}　{R phone-ocr m|O7O-OOOO-932l}
通訳　{R spaced r|皇 甫　敏 雅}　／　{R org o|NPO法人 橋わたしの会}
{N law|労働基準法 第15条}　{N body|雛崎労働基準監督署} 届出済　{N number|2部}`,
  },
  {
    id: 'aa-paste-4',
    case: 'kitakurose',
    noise: 'wrapped-26',
    marked: `{R full p|難波江徹}氏（{R dob-slash b|1960/7/19}）の生活歴。北黒瀬市の生まれ。中学を出て{O workplace|芸備鋳造所}に{N number|11年}、その後{R org w|北黒瀬貨物株式会社}の運転手。妻の{R full q|難波江千鶴子}さんとは{N date|平成4年}に結婚。長女の{U given u|沙都美}さん（{P age|33歳}）は{N place|大阪}で働き、連絡は{P phone|090-0000-9434}。免許証は{P licence|651179352480}で効力あり。友人の{R full r|鷲塚明彦}さんは{A address|北黒瀬市本郷六条2丁目3番地}に住む。家計の相談は{R org-short o|あゆみだし北黒瀬}、通院は{R org-short f|きたくろせ病院}の{U family v|来海}医師。電話は{R phone t|0824-00-9351}。ゆうちょ口座は記号{P bank|15160}、番号{P bank|30488721}。{N body|福祉事務所}には行きたくないと言う。`,
  },
  {
    id: 'aa-paste-5',
    case: 'shirakinome',
    noise: 'full-width',
    marked: `受付台帳(検索結果をコピー)
{R number n|SK-20518} {R full p|祖父江勝利} {R kana p|そぶえかつとし} {R dob-western b|1966/03/15} {R phone m|080-0000-9302}
{R address a|白木目市西雁町2-11-6} {R building a|メゾン桐ヶ枝305} {R email e|sobue41@shirakimail.example}
配偶者 {R full q|祖父江澄恵} {P phone|090-0000-9435} {P my-number|7103-5528-4196}
同居 {R full r|軽部望実} {P age|11}歳 {R org-school s|西雁小}
前職 {R org-short w|(株)白木目合板}
弁護士 {U full u|綾目 光紀} {P email|ayame@kiryoku-law.example}
債権者 {O shop|プライムローン} カード {P card|4980-1127-3306-9435}
{N date|2026-11-05} {N number|10:15} {N body|生活支援課} {N place|西雁町}出張所`,
  },
  {
    id: 'aa-paste-6',
    case: 'tsukihashi',
    marked: `＞＞児童記録システム　画面コピー（文字化け箇所は手で直した）
対象児童：{R wrapped q|設楽
蓮司}　中2　{P dob|2012年7月
3日}生
主たる養育者：{R wrapped p|設楽　彩
音}　{R dob-slash b|1993/10/30}　{R phone m|070-0000
-9361}
住民票：{R address a|槻橋市東雁木1丁目5番
12号}　方書　{R building a|グランテラス
雁木102}
内縁：{R wrapped r|猪熊
貴志}　{P age|38歳}　{O workplace|丸駒運送}　{P phone|080-00
00-9436}
通告者：{U wrapped u|香坂井
 千枝}（同じ階の住人）　匿名希望
主治医：{O hospital|槻橋心の医院}　{U family v|小幡台}
児童相談所番号：{L number|中-26-0417}
療育手帳：B2　{P certificate|第9931号}
{N date|11月6日}　{N number|16時40分}受理。{N body|警察}より{N law|児童虐待防止法第6条}の通告あり。{R org-short o|ひなた縁側}には未照会。{N place|雁木}駅前で補導歴なし`,
  },
  {
    id: 'aa-kanji-numeral-4',
    case: 'urumidani',
    marked: `任意後見契約に関する覚
本人　{R full p|轡田清三郎}　{R dob-kanji b|昭和十九年一月五日}生
{R address-kanji a|潤見谷町大字下谷千五百二十番地}　電話　{R phone-kanji t|〇二六五―〇〇―九三七一}
受任者　{R full r|諏訪部拓也}　{P dob|昭和五十七年十月十九日}生（{P age|四十四歳}）
電話　{P phone|〇八〇―〇〇〇〇―九四三七}
本人の妻　{R full q|轡田美代子}は{R org f|グループホームせせらぎ潤見}に入居中
財産　{P bank|南信みのり農協下谷支所　定期　〇〇九二二六四}
山林　{N number|三反五畝}　立木は{R org w|潤見谷森林組合}に管理を委ねる
司法書士　{U full u|百目木 周造}（{A address|伊那野市中央四丁目一番十三号}、電話　{P phone|〇二六五（〇〇）九四九九}）
公証人　{U family v|千野根}
{N date|令和八年十一月三十日}　正本{N number|二通}　{N law|任意後見契約に関する法律第三条}　{N place|飯田}にて`,
  },
  {
    id: 'aa-kanji-numeral-5',
    case: 'oyasugawa',
    marked: `民生委員訪問綴　　上窪担当　{U full u|六郷沢 末治}
{N date|十一月四日}　晴
{R family p|茂庭}さん方。{R given p|トメヨ}さんは{P age|九十}になられた由。御長男の{R given q|善行}さんは{R org-short w|小安川板金}へ。
足が腫れて靴が入らぬ。{O hospital|かみくぼ診療所}の{U family v|土濃塚}先生へ電話する。{P phone|〇一八七（〇〇）九四三八}。
{N date|十一月五日}　雨
{R full r|槌谷ハルヱ}さん（{P dob|昭和十六年二月十一日}生）の屋根直し。大工は{U full w|畠沢 金之助}さん。
{R address-kanji a|上窪字滝ノ脇四十八番地一}の前の道、{N number|三尺}ほど崩れる。{N body|町役場建設係}へ連絡。
{N date|十一月七日}
{R org-short f|小安の郷}の{U nickname x|まさ坊}が野菜を買いに来る。介護保険証　{P care|〇〇〇一一九〇四六二}を預かり役場へ。
緊急の節は御長男　{P phone|〇八〇の〇〇〇〇の九四三九}　{N place|上窪}神社の祭は取止め`,
  },
  {
    id: 'aa-kanji-numeral-6',
    case: 'shirakinome',
    marked: `内容証明（写し）　差出人控
{N date|令和八年十一月十二日}
被通知人　{R address-kanji a|白木目市西雁町二丁目十一番六号}　{R building a|メゾン桐ヶ枝三〇五号}
{R full p|祖父江勝利}殿
通知人　{A address|白木目市駒場町一丁目七番}　{O shop|有限会社雁町ハウジング}
右代理人　弁護士　{U full u|丹下 孝謙}　電話　{P phone|〇二八四ー〇〇ー九四四〇}
貴殿と同居の{R full q|祖父江澄恵}殿及び{R full r|軽部望実}殿（当時{P age|十一歳}）の居住する右建物につき、賃料{N number|三箇月分}、合計{X sum|金拾四万四千円}の支払なし。
{N number|七日}以内に左記口座へ支払われたし。
{P bank|両毛みなみ信用金庫本店営業部　普通　〇一〇五六二七}
支払なきときは{N law|民法第五百四十一条}により契約を解除する。
連帯保証人　{U full v|杵渕 恒彦}殿　{P dob|昭和三十三年六月一日}生
{N place|足利}郵便局長証明　{N number|第七十二号}　債務者携帯　{R phone-kanji m|〇八〇―〇〇〇〇―九三〇二}`,
  },
  {
    id: 'aa-variant-4',
    case: 'kanisawadai',
    marked: `氏名表記の確認（手帳更新・年金・作業所）
住基　{R full p|髙垣惠美}
年金の葉書　{R variant p|高垣恵美}
作業所の名札　{R variant p|髙垣恵美}
銀行の通帳　{R katakana p|タカガキ エミ}
旧姓での障害年金の診断書　{R alias p|仁平惠美}　{R variant p|仁平恵美}
電話で聞き取った職員のメモ　{U homophone p|高柿絵美}
兄　{R full q|髙垣亮平}　{R variant q|高垣亮平}　{R ivs q|髙\u{e0101}垣亮平}　源泉徴収票では {U homophone q|髙垣良平}
支援員　{R full r|添田和歌子}　座席表 {U homophone r|添田若子}
似た名の別の利用者 {U full u|髙取 恵美加}（{P dob|平成3年2月12日}、受給者証 {P certificate|2104408332}）
基礎年金番号 {P pension|3917-504862} は別人のもの。電話 {P phone|0577-00-9441}
{R org-short f|蟹沢台作業所}　{R org-short w|カニサワ製函}　{N place|高垣}橋　{N word|恵}方巻　{N number|第4版}　{N body|年金事務所}`,
  },
  {
    id: 'aa-variant-5',
    case: 'tatagiura',
    marked: `窓口システムの宛名統合について（{N date|11/20}）
A　{R full r|濵砂義信}　世帯主　{N number|第1順位}
B　{R variant r|浜砂義信}　国保
C　{R variant r|濱砂義信}　漁船保険　番号 {L number|長崎-7781}
D　{R ivs r|濵\u{e0102}砂義信}　戸籍附票
E　{U homophone r|浜砂吉伸}　宅配の伝票、これだけ誤り
以上A～Dは同一人。生年月日 {P dob|S27.4.30}、国保の記号番号 {P insured|多 1・00917}。
姪　{R full p|朝長みなみ}　{R katakana p|トモナガミナミ}　年賀状は{U homophone p|朝永みなみ}
その子　{R full q|朝長颯斗}　{U homophone q|朝長隼人}（スポーツ少年団の名簿、監督 {U full u|平戸島 邦光}）
{R phone t|0959-00-9341}　監督の携帯 {P phone|090-0000-9442}　{R org-school s|宮前小}
{R variant r|浜砂}さんの船は「第八{N word|颯}丸」。{N place|浜}町、{N word|永}い間、{N body|漁業無線局}、{O shop|みなと釣具センター}
住所 {R address-suffix a|宮ノ前926の7}　年齢{P age|七十四}`,
  },
  {
    id: 'aa-variant-6',
    case: 'urumidani',
    marked: `{R full p|轡田清三郎}（登記）　{R variant p|轡田淸三郎}（土地台帳）　{R ivs p|轡田清\u{e0100}三郎}（戸籍）　{U homophone p|久津輪田清三郎}（電話の聞き書き）
{R full q|轡田美代子}　施設の請求は{U homophone q|轡田三代子}となっている。要訂正
{R full r|諏訪部拓也}　共済の証書では{U homophone r|諏訪部卓也}　社員証は正しい
{R alias p|清じい}の{N number|五筆}の山は、隣地の{U full u|澤柳 國男}さん（通称{U variant u|沢柳 国男}）と境を争う
{U family u|澤柳}さん：{P phone|0265-00-9443}　{P age|79}才　{P plate|諏訪 580 た 94-43}
年金証書 {P pension|2714-058163}　後期高齢 {P insured|01476333}
{R org w|潤見谷森林組合}の立会いは{N date|12月8日}　集合は{N place|諏訪}神社の鳥居　{N body|法務局伊那支局}にも連絡
{N word|清}水の取水口、{N word|轡}虫の声、{N place|八千代}橋の先`,
  },
  {
    id: 'aa-half-kana-4',
    case: 'tatagiura',
    marked: `ｼﾞﾄﾞｳ ﾌﾖｳ ﾃｱﾃ ｼﾊﾗｲ ﾘｽﾄ   {N date|R8.11.11}
{R half-kana p|ﾄﾓﾅｶﾞ ﾐﾅﾐ}   {R number n|多-1174}  {P bank|五島灘銀行 多々木支店 普通 3009182}  {X sum|53,350}
{U half-kana u|ﾊｶﾀﾞ ｼﾉ}  {L number|多-1180}  {P bank|有明西信金 港支店 普通 0114473}
ｼﾞﾄﾞｳ {R half-kana q|ﾄﾓﾅｶﾞ ﾊﾔﾄ}  {P age|9ｻｲ}  {R org-school s|宮前小}
ﾄﾞｳｷｮ {R half-kana r|ﾊﾏｽﾅ ﾖｼﾉﾌﾞ}  TEL {R phone t|0959-00-9341}
ｷﾝﾑｻｷ {R org-short w|多々木浦漁協}  ｶﾞｸﾄﾞｳ {O other|ｱｵｿﾞﾗｸﾗﾌﾞ}
ﾎｲｸ ﾘｮｳ {U half-kana v|ﾅｶﾞﾐﾈ ﾄｵﾙ}  ｹｲﾀｲ {P phone|090 0000 9444}
ﾋﾖｳｼｮｳ {P certificate|第20417号}
{N word|ﾃｽｳﾘｮｳ}  {N number|2ｹﾝ}  {N body|ﾀﾀｷﾞｳﾗﾁｮｳ}  {N place|宮ﾉ前}`,
  },
  {
    id: 'aa-half-kana-5',
    case: 'kitakurose',
    noise: 'half-width-kana',
    marked: `レセプト点検　返戻分
カナ　{R kana p|ナバエ トオル}　{R dob-letter b|S35.7.19}　男　{P insured|北黒30-7715}
カナ　{R kana q|ナバエ チヅコ}　{P dob|S38.11.25}　女　{P insured|北黒30-7716}　特定疾病 {P certificate|4417209}
カナ　{U kana u|アキノヤマ タモツ}　{P age|69}才　保険者番号 {P insurer|340919}
レンラク　{R kana r|ワシヅカ アキヒコ}　{P phone|0824-00-9445}
ビョウイン　{R org f|きたくろせ病院}　ヤッキョク　{O shop|スズラン調剤}
タントウ　{U kana v|クルミ}センセイ
{R alias p|なばやん}とカルテの余白にあり、看護師のメモ
{N word|ワシ}ミミズク園の領収書が混入、{N number|1マイ}、{N place|ホンゴウ}、{N body|コクホレンゴウカイ}、{N date|11/28}`,
  },
  {
    id: 'aa-half-kana-6',
    case: 'tsukihashi',
    marked: `ｼﾞﾘﾂｼｴﾝ ﾃﾞﾝﾀﾂ  {N date|08/12/01}
ﾂｳｷﾝ ﾃｱﾃ ｼｮｳｶｲ: {R half-kana p|ｼﾀﾗ ｱﾔﾈ}  {R org-short w|ツキハシ精工}  {P employment|1907-220845-3}
ｵｺｻﾝ {R half-kana q|ｼﾀﾗ ﾚﾝｼﾞ}  {P dob|H24.7.3}  {R org-school s|雁木中}
ﾄﾞｳｷｮﾆﾝ {R half-kana r|ｲﾉｸﾏ ﾀｶｼ}  ｸﾙﾏ {P plate|富士山 301 せ 94-46}
ﾂｳﾎｳ {U half-kana u|ｺｳｻｶｲ ﾁｴ}  ﾃﾞﾝﾜ {P phone|055-000-9446}
ﾌﾘｺﾐ {P bank|ｶｲｼﾝｸﾐ ｶﾘｷﾞ 普通 4410926}  ｺｳｻﾞﾒｲｷﾞ {R half-kana p|ｼﾀﾗｱﾔﾈ}
ｼﾞｭｳｼｮ {R address-suffix a|東雁木1-5-12}  {R building a|ｸﾞﾗﾝﾃﾗｽ雁木102}
ｿﾎﾞ {U half-kana v|ﾐﾁｴ} ｻﾝ  {P age|65}
ｼﾞｷﾞｮｳｼｮ {R org-short o|ひなた縁側}  {O school|ﾌｼﾞﾉﾈ適応教室}
{N word|ｶﾘｷﾞﾇ}  {N body|ﾂｷﾊｼｼ}  {N number|5ﾏｲ}  {N place|ｶﾘｷﾞ ｴｷ}`,
  },
];
