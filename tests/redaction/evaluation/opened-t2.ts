import type { Passage } from './passage.ts';

/** Passages of batch T, part 2: written without having read the engine. */
export const openedT2: readonly Passage[] = [
  {
    id: 't-ocr-1',
    case: 'itokuri',
    marked: `生 活 状 況 申 告 書
氏 名　{R spaced p|鶸 田　佳 乃 子}　　生年月日 {R dob-era b|昭和４１年８月l９日}
電話　{R phone-ocr t|O276-OO-1OO3}
世帯員　{R spaced q|鶸 田 圭 市}　{P dob|平成元年５月ll日}　職業：派遣
保証人　{U spaced u|阿 久 津 沢　豊}　電話 {P phone|O27-OOO-1O26}
年金　基礎年金番号　{P pension|4l72-O36285}
自動車　{P plate|群馬 58O す lO-27}　処分予定
健康保険　記号{P insured|２Ol4}　番号{P insured|７３}
提出先　{N body|糸繰市福祉事務所}　{N date|令和８年ll月４日}
根拠　{N law|生活保護法第６l条}　　別添 {N number|３通}
勤務先　{R org w|（株）クルリ紡機}　元勤務先　{O workplace|足尾台染色}`,
  },
  {
    id: 't-ocr-2',
    case: 'okitsunami',
    marked: `介 護 保 険 認 定 申 請 書（写）
被保険者番号 {P care|OOOO172836}
被保険者氏名 {R full p|濵渦惠津子}　（{R kana p|はまうずえつこ}）
生年月日　明・大・昭　{R dob-era b|l6年3月27日}　年齢 {P age|85歳}
住所　〒{P postal|785-OOl2}　{R address a|沖津並町大字磯部字松ノ下538番地2}
電話　{R phone-ocr t|O889-OO-lOO6}
主治医　{U spaced u|上 韮 生　司}　　{O hospital|磯部内科}　電話 {P phone|O889-OO-lO28}
提出代行者　{R org-short f|なみおとの丘}　{U full v|窪添 さやか}（介護支援専門員）
申請者　{R full q|濵渦龍平}　続柄　長男　{R number-spaced n|オ - 1187 - 06}
{N law|介護保険法施行規則第35条}　受付 {N date|8.l0.l5}　{N body|沖津並町}　{N number|第 2 回}更新`,
  },
  {
    id: 't-ocr-3',
    case: 'rendaiji',
    marked: `離 職 票 － l （FAX受信・かすれあり）
被保険者番号　{P employment|5Ol7-28463O-l}
氏名　{R half-kana p|ﾍﾝﾐ ｻｸﾔ}　{R full p|逸見朔也}　　{R dob-era b|平成７年９月l２日}
事業所名　{R org w|株式会社レンダイ警備}　電話 {P phone|O3-OOOO-lO29}
離職年月日　{N date|令和８年lO月３l日}
賃金振込先　{P bank|武蔵野台銀行 東堀支店 普通 l72O846}
個人番号　{P my-number|3551 1848 733O}
代理人　{U spaced u|室 生 田　克 彦}（{O other|レンダイ労務事務所}）
備考　母{R given q|芙佐子}に交付済　住所 {R address-suffix a|東堀4丁目3番22号}
{N body|公共職業安定所}長　印　　{N law|雇用保険法第７６条}　　控 {N number|２部}　{N word|離職コード}　4D`,
  },
  {
    id: 't-paste-1',
    case: 'hokotate',
    marked: `{N date|2026/10/30} ケース記録（PDFから貼付）
対象者 {R wrapped p|小檜
山蕗代} さん、孫の {R full q|小檜山潤} さんと同居。
緊急連絡先は近隣の {R wrapped r|齋賀
織江} さんで、鍵番号 {L number|K-0472}。
往診は {R org-short f|ほこすぎ医院} の {U wrapped u|渡部
沢} 医師、訪問看護は {O other|訪問看護ステーションふき} の {U family v|小椋原} さん。
本人 {P age|93歳}、{R dob-western b|1932年12月2日}生まれ。身長{N number|142cm}。
村外の次女宅：{P postal|965-0092} {A address|会津浜市門田町4-7-3}　{P phone|0242-00-1030}
後期高齢者被保険者証 {P insured|20471836}
{N law|老人福祉法第10条の4} による措置は不要。{N body|鉾立村} から {N place|奥鉾} まで車で{N number|25分}。`,
  },
  {
    id: 't-paste-2',
    case: 'asanagi',
    marked: `件名:欠席連絡(コピペ)
送信元:{R email e|kurematsu.f@agmail.example}
{R org s|朝凪市立鴎台中学校}{U family u|厚谷}先生
{R family p|呉松}です。{R given q|陽真里}は今日も腹痛でお休みします。{O hospital|浜分こどもクリニッ
ク}で診てもらい、{U family v|知内谷}医師から一週間休むようにと言われました。診察券番号{L number|018472}。
夜の連絡は{P phone|080-0000-
1031}に、昼は{R phone-dot t|0138.00.1011}にお願いします。
先月の写真は{P url|https://photo-box.example/a/2208k}にあります。
子ども医療費受給者証{P certificate|4471208}
{R full r|グラシエラ・ディアス}さんがプリントを届けてくれます。
{N date|11月18日}の{N word|三者面談}は{N number|16時}に変更できますか。{N place|鴎台}まで迎えに行けます。`,
  },
  {
    id: 't-paste-3',
    case: 'shimono',
    marked: `>> {N date|2026-11-05} {N number|09:12} 投稿者:{N post|家庭相談員}
>> {R full p|プラミラ・バンダリ}さんの旅券は{P passport|PB4172036}、在留カードは{P residence-card|SK20473618FB}です。
>> 有効期限が{N date|来年1月}。行政書士の{U full u|鹿沼沢 恒一}さん({P email|kanumazawa@gyosei-sn.example})が更新を引き受け。
> 了解。{R family r|乙部}
> {R given r|勇次郎}さんの源泉徴収票は{R org-short w|シモノ板金}の{U family v|籠谷}専務に依頼済み。
> {R given q|光希}くんの学童は{O school|楡木っ子クラブ}、お迎えは{N number|18時}まで
電話は{R phone-intl m|+81-80-0000-1008}、家電なし。隣室の方は{P phone|028-000-1032}
家賃の口座 {P bank|下野浜銀行霜野支店 普通 2047138}
{N law|出入国管理及び難民認定法第19条の16}の届出は{N body|東京出入国在留管理局}へ`,
  },
  {
    id: 't-kanji-numeral-1',
    case: 'okitsunami',
    marked: `{R full p|濵渦惠津子}様は{R dob-kanji b|昭和十六年三月二十七日}のお生まれ、当年{P age|八十五歳}。
お住まいは{R address-kanji a|沖津並町大字磯部字松ノ下五百三十八番地二}、電話は{R phone-kanji t|〇八八九－〇〇－一〇〇六}。
ご長男{R given q|龍平}様（{P dob|昭和四十三年十一月八日}生）は{P phone|〇九〇－〇〇〇〇－一〇一八}。
預金は{P bank|土佐湾信用金庫磯部支店の普通預金、口座番号〇二一七七三四}。
身元引受は{R full r|鶴﨑喜代治}様、副は{U full u|下八川 源吾}様（{A address|土佐湾市帯屋町二丁目六番一一号}）。
{R org o|社会福祉法人沖津並共生会}の{U family v|窪添}様が立会い。
{N date|十二月三日}、{N number|三名}で{N place|磯部}の{N word|八幡様}の隣へ。{N law|民法第八百五十九条の三}により許可を要す。`,
  },
  {
    id: 't-kanji-numeral-2',
    case: 'rendaiji',
    marked: `陳述書
私、{R full p|逸見朔也}は、{R dob-kanji b|平成七年九月十二日}に生まれ、現在{P age|三十一歳}です。
{R address-kanji a|蓮台寺区東堀四丁目三番二十二号ハイム白鷺六〇一号室}に母{R full q|逸見芙佐子}（{P age|六十二歳}）と暮らしています。
{R org w|株式会社レンダイ警備}には{N number|四年}勤めました。
借入は{O other|クレジット瑞穂}から{X sum|四十八万円}、同僚の{U full u|財部 健人}さんから{X sum|十万円}です。
給料は{P bank|武蔵野台銀行東堀支店 普通 一七二〇八四六}へ振り込まれ、健康保険の番号は記号{P insured|五〇一}でした。
{R family r|廣岡}さんには迷惑をかけました。弁護士は{U family v|御子神}先生で、電話は{P phone|〇三－〇〇〇〇－一〇三三}です。
{N date|令和八年十一月二十日}　{N body|東京地方裁判所}御中　{N law|破産法第二百五十二条}`,
  },
  {
    id: 't-kanji-numeral-3',
    case: 'hokotate',
    marked: `村の長寿台帳より
一、{R full p|小檜山蕗代}　{R dob-kanji b|昭和七年十二月二日}生　{P age|九十三}　{R address-kanji a|字奥鉾三十七番地}
一、{U full u|星ノ内 キヨミ}　{P dob|大正十五年十月四日}生　{P age|百歳}　孫{U given v|晃一}方
一、{U full w|猪股沢 庄平}　{P dob|昭和九年一月十五日}生　{P age|九十二}
右につき、{R full r|齋賀織江}が{N date|十一月一日}に各戸を訪ね、{R org-short f|ほこすぎ医院}の健診券を渡す。
{R family p|小檜山}宅の電話{R phone-kanji t|〇二四二－〇〇－一〇一〇}、{R given q|潤}さんの携帯{P phone|〇八〇－〇〇〇〇－一〇二四}
後期高齢者番号{P insured|二〇四七一八三六}
祝い菓子は{O shop|菓子司たかつえ}に{N number|三箱}を頼む。{N body|村議会}の{N law|条例第十四号}により一人{N number|一万円}。{N word|一番鶏}の{N place|鉾立峠}`,
  },
  {
    id: 't-variant-1',
    case: 'okitsunami',
    marked: `名寄せ結果（表記ゆれ）
住民記録　{R ivs p|濵\u{E0100}渦惠津子}／介護システム　{R variant p|浜渦恵津子}／年金　{R variant p|濱渦惠津子}
戸籍（婚姻前）　{R old-name p|糠塚惠津子}　{P resident-code|47130285664}
長男　{R variant q|浜渦竜平}　{U full w|浜田渦 直海}は別人（{P dob|昭和50年6月21日}）
知人　{R variant r|鶴崎喜代治}／{R variant r|鶴嵜喜代治}　電話 {P phone|0889-00-1034}
通帳名義　{R variant p|浜渦　恵津子}　{P bank|土佐湾信用金庫 磯部支店 普通 0217734}
施設側の名簿　{R org-short f|なみおとの丘}　担当 {U family u|比江森}
住所　{R address-hyphen a|磯部字松ノ下538-2}
関係先　{O hospital|磯部内科}　{N law|戸籍法第13条}　{N place|浜松}市とは無関係。{N word|渦潮}観光、{N number|3件}一致`,
  },
  {
    id: 't-variant-2',
    case: 'hokotate',
    marked: `郵便物の宛名が三通りある件
・保険証：{R full r|齋賀織江}　・{O other|会津共済}：{R variant r|斎賀織江}　・年賀状：{R variant r|斉賀織江}様
・本人確認は免許証 {P licence|704684141290}　・{P age|71歳}　{P dob|昭和30年4月9日}生
同じ宛先に{R variant p|小桧山蕗代}様のものが混在。番地は{R address-hyphen a|奥鉾37}
{R full q|小檜山潤}さん宛の督促は{O other|カードローン白虎}から、会員番号{L number|4471-0283}
配達員の{U family u|束原}さんの話、局長{U full v|二瓶沢 治}さんの電話{P phone|0242-00-1035}
{R org f|医療法人鉾杉会ほこすぎ医院}の請求は正しい
{N body|日本郵便}へ届出。{N word|斉唱}、{N word|潤沢}、{N place|桧原湖}は対象外。{N date|11/13}　{N law|郵便法第8条}`,
  },
  {
    id: 't-variant-3',
    case: 'rendaiji',
    marked: `{R variant r|広岡栞奈}さん（戸籍は{R full r|廣岡栞奈}、源泉徴収票は{R spaced r|廣岡　栞奈}）より照会。
{R spaced p|逸見　朔也}さんと同居していた部屋の解約、{R building a|ハイム白鷺601号室}
敷金の返金先 {P bank|みなと丘信用組合 本店 普通 4102773}
{R variant r|広岡}さんの勤務先は{O workplace|ベーカリー東堀の窓}、{P age|29歳}、電話{P phone|080-0000-1036}
管理会社{O other|白鷺ハウジング}の{U full u|澁沢田 理恵}さん（書類では{U full u|渋沢田 理恵}さん）
保証人は{U full v|邊田野 勉}さん、{P postal|143-0092}
{R org-short w|レンダイ警備}の寮は{N number|2部屋}空き
{N place|広島}への転居は取りやめ。{N word|逸話}、{N word|朔日}、{N date|12月1日}に{N law|借地借家法第27条}の説明`,
  },
  {
    id: 't-half-kana-1',
    case: 'itokuri',
    marked: `ﾃﾞｰﾀ抽出ﾘｽﾄ　{N date|2026/11/20}
{R half-kana p|ﾋﾜﾀﾞ ｶﾉｺ}　{R dob-letter b|S41.8.19}　{R phone t|0276001003}　{R number n|IK-2047-3}
{R half-kana q|ﾋﾜﾀﾞ ｹｲｲﾁ}　{P dob|H01.05.11}　{P phone|08000001012}
{U half-kana u|ｺｵﾛｷﾞ ﾏｽﾐ}　{P dob|S55.01.30}　{P phone|09000001037}
{R half-kana r|ﾂﾂﾞﾗ ｼｭｳｿﾞｳ}　ｷﾝｷｭｳ ﾚﾝﾗｸｻｷ
ﾌﾘｺﾐ　{P bank|ﾘｮｳﾓｳ銀行 ｷﾇﾔﾁｮｳ支店 普通 1720364}　{O other|ｸﾙﾘﾎﾞｳｷ(ｶ}
ｶﾝﾘﾆﾝ　{U half-kana v|ﾓﾛ ﾄｸｲﾁ}　{A building|ﾒｿﾞﾝｶﾂﾗ305}
ｾｲﾎﾟ ｿｳﾀﾞﾝ ｼｮｶｲ　{N number|2ｶｲﾒ}　{N body|ﾊﾛｰﾜｰｸ}　{N word|ｲﾄｸﾘ ﾏﾂﾘ}`,
  },
  {
    id: 't-half-kana-2',
    case: 'asanagi',
    marked: `入金明細　{N body|朝凪市会計課}　{N date|8.11.25}
{N number|1}　{R half-kana p|ｸﾚﾏﾂ ﾌﾐｵ}　ｷｭｳｼｮｸﾋ　{P bank|渡島中央信金 ｶﾓﾒﾀﾞｲ支店 普通 2073641}
{N number|2}　{U half-kana u|ｱﾂﾔ ﾂﾄﾑ}　ｼﾞｭﾎﾞｳ　{P phone|0138-00-1038}
{N number|3}　{R half-kana r|ｸﾞﾗｼｴﾗ ﾃﾞｨｱｽ}　ｷｮｳｻﾞｲ　ﾊﾟｽﾎﾟｰﾄ {P passport|GD0472183}
{N number|4}　{O other|ｱｻﾅｷﾞﾚｲｿﾞｳ(ｶ}　ｷｭｳﾖ　{R half-kana p|ﾌﾐｵ}さん分
{N number|5}　{O shop|ﾌｸﾔ ﾅﾐｶｾﾞ}　ｾｲﾌｸ
児童　{R half-kana q|ｸﾚﾏﾂ ﾋﾏﾘ}　{P age|15ｻｲ}　{R number n|2208-15}
ﾋｶｴ　{U half-kana v|ｷｺﾅｲ ﾋﾃﾞﾄｼ}　受給者証 {P certificate|第4471号}
{N word|ﾌﾐｷﾘ ｺｳｼﾞ}、{N word|ﾏﾂ葉ｶﾆ}、{N law|学校給食法第11条}`,
  },
  {
    id: 't-half-kana-3',
    case: 'shimono',
    marked: `ｼﾞﾄﾞｳﾃｱﾃ 受給者ﾃﾞｰﾀ
受給者　{R half-kana p|ﾌﾟﾗﾐﾗ ﾊﾞﾝﾀﾞﾘ}　{R dob-letter b|H4.2.6}　{R phone m|080-0000-1008}
配偶者　{R half-kana r|ｵﾄﾍﾞ ﾕｳｼﾞﾛｳ}　{P dob|S63.12.18}　{R org w|(有)シモノ板金}
児童　{R half-kana q|ｵﾄﾍﾞ ｺｳｷ}　{P age|9歳}　{R org-school s|楡木小}
口座　ゆうちょ {P bank|10780-20471361}　名義 {R half-kana p|ﾌﾟﾗﾐﾗ ﾊﾞﾝﾀﾞﾘ}
個人番号　{P my-number|411387981136}
ﾖｳﾎ 園医　{U half-kana u|ｵｵﾏﾒｳﾀﾞ ﾀｸ}　{O hospital|ﾎｸﾄ小児科}
申請代行　{U half-kana v|ｶﾇﾏｻﾞﾜ ｺｳｲﾁ}　{P phone|028-000-1039}
{N law|児童手当法第7条}　{N date|12月期}　{N number|3ｶ月分}　{N word|ｵﾄﾍﾞｰｶﾘｰ}`,
  },
];
