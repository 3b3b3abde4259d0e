import type { Passage } from './passage.ts';

/** Passages of part L, written after the parts before it were opened. */
export const openedL2: readonly Passage[] = [
  {
    id: 'l-form-1',
    case: 'kasumigahama',
    marked: `住居確保給付金支給申請書
フリガナ　{R kana p|ヒワタシ　シンゴ}
氏名　{R full p|樋渡　慎吾}　　生年月日　昭・平・令　{R dob-era b|昭和54年8月5日}（{P age|満47歳}）
住所　〒{P postal|314-0127}　{R address a|霞ヶ浜市緑ヶ丘三丁目12番5号}　{R building a|メゾン緑ヶ丘204}
電話　自宅 {R phone t|0299-00-6147}　携帯 {R phone m|090-0000-2856}
個人番号　{P my-number|6093 1174 8208}
同居者　{R full q|樋渡　ちえ}　母　{P dob|昭和23年5月11日}
　　　　{R full r|樋渡　陸斗}　子　{P dob|平成28年7月20日}
離職前の勤務先　{R org w|株式会社カスミ物流サービス}
不動産媒介業者等　{O shop|石岡ホームサービス}　担当 {U family u|鴨志田}
管理番号　{R number n|00528813}　　{N law|生活困窮者自立支援法施行規則第10条}`,
  },
  {
    id: 'l-form-2',
    case: 'nagishima',
    marked: `児童扶養手当認定請求書（写）
請求者　{R full p|マリア・クリスティーナ・サントス}　{R romaji p|MARIA CRISTINA SANTOS}
生年月日　{R dob-letter b|H3.11.30}　国籍 {N place|フィリピン}
在留カード番号　{R number i|FK30518264MA}　旅券番号　{P passport|P4471820B}
対象児童　{R full r|城間　海}　{P dob|令和5年11月2日}生
配偶者　{R full q|城間　健人}　{P dob|平成元年6月8日}生
住所　{R address a|凪島市前原782-6}
支払金融機関　{P bank|琉球海邦信用金庫　凪島支店　普通　0093358}
口座名義　{R half-kana p|ｻﾝﾄｽ ﾏﾘｱ ｸﾘｽﾃｨｰﾅ}
医療保険　協会けんぽ　記号 {P insured|61200117}　番号 {P insured|482}
受付　{N body|沖縄県中部福祉事務所}　{N number|第214号}`,
  },
  {
    id: 'l-form-3',
    case: 'miwahama',
    marked: `保育所等利用申込書
児童　{R full r|曽根　結愛}（{R kana r|そね　ゆあ}）　{P dob|令和四年二月十四日}　{P age|五歳}
保護者1　{R full p|劉　佳怡}（{R kana p|りゅう　かい}）　{R dob-western b|1988年1月13日}
保護者2　{R full q|曽根　貴史}　　昭和・平成　{P dob|S60.10.3}
住所　{R address a|三輪浜市港町１番地の２０}　{R building a|第二みなと荘５号室}
勤務先　{R org w|三輪浜プレス工業（株）}　{N number|8:30〜17:30}
在籍　{R org s|三輪浜市立みなと保育園}
アレルギー　{N word|小麦}
緊急時　{U foreign u|蔡　美玲}　{P phone|070-0000-1448}
母子健康手帳　{P certificate|第31-0774号}
こども医療費受給者証　{P certificate|8823011574}
住民票コード　{P resident-code|29116640385}`,
  },
  {
    id: 'l-form-4',
    case: 'shiranuma',
    marked: `介護保険　要介護認定・要支援認定　申請書
被保険者番号　{P care|0000551208}　　医療保険者番号 {P insurer|39052410}
被保険者氏名　{R full p|佐久間　ハル}　生年月日　{R dob-kanji b|昭和十年十二月三日}
住所　{R address a|白沼市柳町２丁目７番３１号}　TEL {R phone-paren t|(0187)00-5524}
後期高齢者医療　被保険者番号　{P insured|03318842}
申請者　{R full r|赤塚　みどり}　続柄 {N word|姪}　{P phone|090-0000-3307}
主治医　{U full u|安保　秀継}　{O hospital|柳町あんぽ医院}
提出代行　{R org f|特別養護老人ホームしらぬまの里}　{U family v|伊勢谷}
前回　{N number|要介護1}　有効期間　{N date|令和9年3月31日}まで
住民コード {P resident-code|40281775936}　整理 {R number n|1100237}`,
  },
  {
    id: 'l-form-5',
    case: 'hokutomi',
    marked: `税の減免申請書　{N law|地方税法第323条}
申請人　{R full p|齋藤　富士夫}　印
住所　{R address a|北斗見町西４条南１１丁目２番９}
生年月日　{R dob-slash b|1948/6/21}
同居　{R full q|渡邊　志乃}（{P age|四十六}歳）・{R full r|渡邊　美咲}（{P age|18}歳）
電話　{R phone-dot t|0155.00.4183}
納税通知書番号　{L number|27-0091836}
車両　{P plate|帯広480つ652}　運転免許 {P licence|102084417630}
還付先　{P bank|十勝野信用組合　北斗見支店　普通預金　口座番号2207184}
代理　{U full u|高嶋　靖}　{A address|釧路浜市春採台5丁目14-2}`,
  },
  {
    id: 'l-form-6',
    case: 'izumigahara',
    marked: `傷病届／面接票
氏名（ふりがな）{R full p|辻　晴美}（{R kana p|つじ　はるみ}）
生年月日 {R dob-western b|１９９１．４．１７}　年齢 {P age|３６才}
住居 {R address a|泉ヶ原市東本町6丁目4番18号}　{R building a|ハイツ東本町Ｂ棟１０１}
世帯員 {R full q|辻　蓮}（{R kana q|つじ　れん}）　在学 {R org s|泉ヶ原市立第三中学校}
勤務先 {R org w|有限会社さくら弁当}　事業主 {R full r|久保田　剛}
健康保険 記号・番号　{P insured|泉ヶ原-22・40816}
年金 {P pension|5102-774318}　雇用保険 {P employment|2715-330982-6}
携帯 {R phone m|０７０－００００－８３６５}
病院 {O hospital|浜寺台病院}　診察券番号 {L number|118-3374}
支援団体 {R org o|ＮＰＯ法人いずみの輪}
面接員　{X official|二宮}　ケース {N word|継続}`,
  },
  {
    id: 'l-ocr-1',
    case: 'kasumigahama',
    marked: `霞 ヶ 浜 市　　相 談 受 付 票
氏 名　{R spaced p|樋 渡　慎 吾}　　ふりがな　{R spaced p|ひ わ た し　し ん ご}
生年月日　{R dob-era b|昭和 54 年 8 月 5 日}
住所　{R address a|霞ヶ浜市 緑ヶ丘 3 丁目 l2 番 5 号}
TEL　{R phone-ocr t|O299-OO-6l47}　携帯　{R phone-ocr m|O9O-OOOO-2856}
受付No.　{R number-spaced n|0052 8813}
母　{R spaced q|樋渡　ち え}　子　{R spaced r|樋　渡　陸　斗}
民生委員　{U spaced u|猪 野　か つ 江}
{N place|緑 ヶ 丘} 地区　{N number|第l回}`,
  },
  {
    id: 'l-ocr-2',
    case: 'takatoridani',
    marked: `鷹取谷町　診 療 情 報 提 供 書
患者　{R spaced p|廣 澤 榮 子}　様　（{R dob-letter b|S 17. 2. 8}）
住所　{R address a|鷹取谷町大字奥鷹取字下モ田 4l7 番地 3}
電話　{R phone-ocr t|O887 (OO) 392O}
介護者　{R spaced q|廣澤 辰 夫}（夫）
紹介元　{R org f|医療法人社団翠会 鷹取谷診療所}　医師　{U spaced u|百 田　直 樹 郎}
紹介先　{O hospital|嶺北中央リハビリ病院}　FAX {P phone|O887-OO-6I3I}
保険者番号　{P insurer|39391040}　被保険者番号　{P insured|0044 1827}
{N word|廣}告欄　{N number|2/3}頁`,
  },
  {
    id: 'l-ocr-3',
    case: 'nagishima',
    marked: `外 国 人 相 談 カ ー ド
氏名　{R romaji p|MARIA CRISTINA SANTOS}
フリガナ　{R spaced p|マリア ク リスティーナ サント ス}
在留カード　{R number-spaced i|FK 30518264 MA}
電話　{R phone-ocr m|08O-OO00-47l9}
夫　{R spaced q|城 間　健 人}　子　{R spaced r|城 間　海}
住所　{R address a|凪島市 字前原 782 番地 の 6}
勤務先　{R org w|合同会社 なぎしま リゾート}
生年月日　{R dob-western b|1991 年 11 月 30 日}
紹介　{U foreign u|ジョセリン ラモス}　{P phone|O7O-0000-92I5}
{N law|入管法第19条の16}　{N number|1枚目}`,
  },
  {
    id: 'l-ocr-4',
    case: 'hokutomi',
    marked: `北 斗 見 町　固定資産　名寄帳
所有者　{R spaced p|齋 藤 富 士 夫}
住所　{R address a|北斗見町西4条 南11丁目 2-9}
共有者　{R spaced q|渡 邊　志 乃}　持分 {N number|1/3}
共有者　{U spaced u|高 嶋　靖}　{A address|釧路浜市春採台 5丁目 l4-2}
電話　{R phone-ocr t|O155-OO-4l83}
生年月日　{R dob-era b|昭和23年 6月2l日}
納付方法　口座 {P bank|十勝野信用組合 北斗見支店 普通 22O7184}
整理　{R number-spaced n|23 - 008841}
{N place|富 士 見} 台　{N number|地目 畑}`,
  },
  {
    id: 'l-ocr-5',
    case: 'miwahama',
    marked: `三輪浜市　母 子 相 談 票
母　{R spaced p|劉　佳　怡}　{R dob-slash b|1988. 1.13}
父　{R spaced q|曽 根　貴 史}　　子　{R spaced r|曽根 結 愛}
住所　{R address a|三輪浜市港町1番地の2O}　{R building a|第二み なと荘5号室}
電話　{R phone-ocr m|O90-0O00-7392}
園　{R org s|三輪浜市立 みなと 保育園}
勤務　{R org-short w|三輪浜 プレス工業}
在留　{R number-spaced i|PK82O47135 CN}
家主　{U spaced u|石 黒　甚 六}　{P phone|O532-0O-4418}
{N word|結}果　{N number|継続（l か月後）}`,
  },
  {
    id: 'l-ocr-6',
    case: 'aogakidani',
    marked: `サービス等利用計画　　　　　青垣谷市
利用者　{R spaced q|御 厨　大 地}　　障害支援区分 {N number|4}
保護者　{R spaced p|御厨　節 子}　{R dob-kanji b|昭和三 十年七月十 六日}
住所　{R address a|青垣谷市大字 上青垣22O3番地}　{R building a|県営上青垣団地 3棟4O6号}
TEL　{R phone-ocr t|O956-OO-77l3}
姉　{R spaced r|森　香 織}　{P phone|O80-0000-2I94}
施設　{R org f|障害者支援施設 あおがき 学園}
受給者証　{P certificate|42OO318825}
整理番号　{R number-spaced n|サ - 30952}
相談支援　{O other|計画相談 ひなげし}　{U spaced u|瀬 戸 口　渚}
{N place|森} の広場　{N date|R9. 4. l}`,
  },
  {
    id: 'l-paste-1',
    case: 'kasumigahama',
    noise: 'spaced-out',
    marked: `{R full p|樋渡慎吾}さんは{R org-short w|カスミ物流サービス}を離職。{R given q|ちえ}さんと{R given r|陸斗}さんの三人暮らし。
大家の{U full u|瓜生初枝}さんが{R building a|メゾン緑ヶ丘204}の合鍵を持つ。
{N body|市役所}の{N number|二階}で{N word|渡り廊下}の工事。`,
  },
  {
    id: 'l-paste-2',
    case: 'shiranuma',
    noise: 'wrapped-19',
    marked: `{R full p|佐久間ハル}さんのことで、{R full r|赤塚みどり}さんから聞き取った。{R full q|佐久間勝也}さんは{R org w|柳町青果市場}を辞めた後、家に閉じこもっている。住所は{R address a|白沼市柳町二丁目7番31号}、電話は{R phone t|0187-00-5524}。近所の{U full u|工藤峯三}さん（{P phone|0187-00-1946}）が雪を片付けている。{R org f|特別養護老人ホームしらぬまの里}の待機は{N number|12人}。{N place|柳町}の{N body|地域包括支援センター}が{N date|2月20日}に訪問する。`,
  },
  {
    id: 'l-paste-3',
    case: 'izumigahara',
    noise: 'full-width',
    marked: `{R full p|辻晴美} {R dob-western b|1991-04-17} {R phone m|070-0000-8365}
{R address a|泉ヶ原市東本町6-4-18 ハイツ東本町B棟101}
{R full r|久保田剛} {R org w|有限会社さくら弁当} {P phone|072-000-4409}
{U full u|北尾剣一} {P email|k.kitao@minamimail.example} {P plate|和泉 301 す 40-17}
{P my-number|3155-8820-1741}（写し {N number|1部}）
{N date|2027-06-09} {N number|15:00}`,
  },
  {
    id: 'l-paste-4',
    case: 'miwahama',
    noise: 'zero-width',
    marked: `{R full p|劉佳怡}さんと{R full q|曽根貴史}さん、{R given r|結愛}ちゃん。園は{R org s|三輪浜市立みなと保育園}。
{R alias p|ジャーイー}さんの元同僚{U full u|戸塚珠美}さんが{O shop|喫茶リバーベル}で預かることも。
{R family q|曽根}さんは{N body|三輪浜市役所}に怒鳴り込んだ。
{N word|結婚}式場、{N place|港町}の{N word|愛鳥}週間。`,
  },
  {
    id: 'l-paste-5',
    case: 'takatoridani',
    marked: `{R wrapped p|廣澤
榮子}さんの夫の{R wrapped q|辰
夫}さんが、{R wrapped o|鷹取谷町森林
組合}の山仕事で転倒。{R address a|鷹取谷町大字奥鷹取
字下モ田417番地3}に救急車。{R phone t|0887-
00-3920}は不通。甥の{R wrapped r|濵﨑
圭介}さんへ。{R wrapped f|鷹取谷
診療所}の{U wrapped u|百
田}医師が往診した。付添いは{U wrapped v|味元佳
苗}さん、{P phone|0887-00-
4471}。{N place|奥鷹取}の{N body|消防
団}が誘導した。`,
  },
  {
    id: 'l-paste-6',
    case: 'aogakidani',
    noise: 'decomposed',
    marked: `{R full p|御厨節子}さん、{R kana q|ミクリヤ ダイチ}さん、{R kana r|モリ カオリ}さん。
{R alias q|だい}ちゃんは{R org f|障害者支援施設あおがき学園}のバスで通う。
バスの運転手は{U kana u|ドウゾノ}さん、{O other|デイケアぽぷら}にも寄る。
{N word|ガラス}窓、{N word|ペダル}、{N number|3便}。`,
  },
  {
    id: 'l-kanji-numeral-1',
    case: 'kasumigahama',
    marked: `{R full p|樋渡慎吾}　{R dob-kanji b|昭和五十四年八月五日}生
{R address-kanji a|霞ヶ浜市緑ヶ丘三丁目十二番五号}　{R building a|メゾン緑ヶ丘二〇四}
電話　{R phone-kanji t|〇二九九―〇〇―六一四七}、{R phone-kanji m|〇九〇の〇〇〇〇の二八五六}
母　{R full q|樋渡ちえ}　{P dob|昭和二十三年五月十一日}生　{P age|七十八歳}
整理番号　{R number-kanji n|〇〇五二八八一三}
保証人　{R relative p|樋渡}{U given u|文蔵}　電話　{P phone|〇二九一―〇〇―三三八〇}
{N number|三名}出席、{N date|四月二十日}、{N law|第五条第一項}`,
  },
  {
    id: 'l-kanji-numeral-2',
    case: 'takatoridani',
    marked: `戸主　{R full q|廣澤辰夫}　妻　{R full p|廣澤榮子}　{R dob-kanji b|昭和一七年二月八日}
{R address-kanji a|鷹取谷町大字奥鷹取字下モ田四百十七番地三}
{R phone-kanji t|〇八八七（〇〇）三九二〇}
{R full r|濵﨑圭介}　{P dob|昭和四十八年一月十六日}生、{P age|五十四歳}
証　{P care|〇〇〇〇六一四四七二}
山林{N number|三町二反}、{R org o|鷹取谷町森林組合}へ出資{N number|五口}
立会人　{U full u|西森　万寿夫}　{A address|鷹取谷町大字口鷹取六十二番地}
{N date|令和九年七月一日}`,
  },
  {
    id: 'l-kanji-numeral-3',
    case: 'shiranuma',
    marked: `{R full p|佐久間ハル}（{R dob-kanji b|昭和拾年拾弐月参日}）
{R address-kanji a|白沼市柳町二丁目七番三十一号}
電話{R phone-kanji t|〇一八七ー〇〇ー五五二四}
{R full q|佐久間勝也}　{P dob|昭和三十八年四月十九日}生
{R full r|赤塚みどり}　{P phone|〇九〇―〇〇〇〇―三三〇七}
年金証書　{P pension|一二〇七―四四八三一〇}
預金　{P bank|羽後銀行　柳町支店　普通　〇二一八八五六}
{N number|二丁}の鋏、{N number|七番}目の議題、{N number|三十一}名`,
  },
  {
    id: 'l-kanji-numeral-4',
    case: 'hokutomi',
    marked: `{R full p|齋藤富士夫}　{R dob-kanji b|昭和二十三年六月二十一日}生
{R address-kanji a|北斗見町西四条南十一丁目二番九}
{R phone-kanji t|〇一五五―〇〇―四一八三}
番号　{R number-kanji n|二三―〇〇八八四一}
{R full q|渡邊志乃}　{P dob|昭和五十五年十月二日}　{R full r|渡邊美咲}　{P age|十八歳}
{R alias w|北斗見農協}　{N number|七百五十俵}
甥　{U full u|高嶋靖}　{P phone|〇一五四―〇〇―八八三二}
{N law|第三百二十三条}　{N date|二月十五日}`,
  },
  {
    id: 'l-kanji-numeral-5',
    case: 'izumigahara',
    marked: `被保護者　{R full p|辻晴美}　{R dob-kanji b|平成三年四月十七日}生（{P age|三十六歳}）
{R address-kanji a|泉ヶ原市東本町六丁目四番十八号}　{R building a|ハイツ東本町Ｂ棟一〇一}
携帯　{R phone-kanji m|〇七〇・〇〇〇〇・八三六五}
長男　{R full q|辻蓮}　{P dob|平成二十六年九月三日}生
雇主　{R full r|久保田剛}　{R org w|有限会社さくら弁当}
前夫　{U full u|北尾剣一}　車輛　{P plate|和泉　三〇一　す　四〇一七}
{N number|四月分}、{N number|十八名}、{N law|法第六十三条}`,
  },
  {
    id: 'l-kanji-numeral-6',
    case: 'aogakidani',
    marked: `{R full p|御厨節子}　{R dob-kanji b|昭和三〇年七月一六日}生
{R address-kanji a|青垣谷市大字上青垣二二〇三番地}　{R building a|県営上青垣団地三棟四〇六号}
電話　{R phone-kanji t|〇九五六〇〇七七一三}
整理番号　{R number-kanji n|サ―三〇九五二}
長男　{R full q|御厨大地}　{P dob|昭和五十九年十二月二十四日}　手帳　{P certificate|第一〇二八四号}
長女　{R full r|森香織}　{P age|四十六歳}
司法書士　{U full u|安永了司}　〒{P postal|八五七―〇〇五二}
{N date|平成二十九年}廃止、{N number|三棟}のうち{N number|一棟}`,
  },
  {
    id: 'l-variant-1',
    case: 'takatoridani',
    marked: `{R full p|廣澤榮子}　{R variant p|広沢栄子}　{R variant p|廣沢榮子}　{R variant p|広澤 栄子}　{R ivs p|廣\u{e0101}澤榮\u{e0100}子}
{R full r|濵﨑圭介}　{R variant r|浜崎圭介}　{R variant r|濱﨑圭介}　{R variant r|濱崎 圭介}　{R ivs r|濵\u{e0102}﨑圭介}
{R variant q|広沢辰夫}　{U homophone q|廣澤達雄}（年賀状）
{U full u|浜野 圭佑}は同姓でない別の職員
{N word|広}報、{N word|栄}養、{N place|浜崎町}、{N place|沢}渡り`,
  },
  {
    id: 'l-variant-2',
    case: 'hokutomi',
    marked: `{R full p|齋藤富士夫}／{R variant p|斎藤富士夫}／{R variant p|齊藤富士夫}／{R variant p|斉藤富士夫}
{R full q|渡邊志乃}／{R variant q|渡辺志乃}／{R variant q|渡邉志乃}／{R ivs q|渡邊\u{e0104}志乃}
{R variant r|渡辺美咲}、{R variant r|渡邉　美咲}
{U homophone p|齋藤不二夫}宛の封書（{P postal|080-0118}）
{N word|斎}場、{N word|渡}航、{N word|周辺}、{N place|藤}棚`,
  },
  {
    id: 'l-variant-3',
    case: 'aogakidani',
    marked: `{R full p|御厨節子}　{R variant p|御厨節\u2f26}　{R ivs p|御\u{e0100}厨節子}　{R variant p|御廚節子}
{R full r|森香織}　{U homophone r|森佳織}（診察券）
{U homophone q|御厨大智}と書かれた名札は{R full q|御厨大地}さんのもの
カナの揺れ　{R kana q|ミクリヤダイチ}、{R kana p|みくりやセツコ}
{N place|御厨}駅、{N word|節}分、{N word|森}林浴`,
  },
  {
    id: 'l-variant-4',
    case: 'miwahama',
    marked: `{R full q|曽根貴史}　{R variant q|曾根貴史}　{R variant q|曾根 貴史}　{R ivs q|曽\u{e0101}根貴史}
{R full p|劉佳怡}　{U homophone p|柳佳怡}（誤字）　{R dotted p|劉・佳怡}
{R full r|曽根結愛}　{R variant r|曾根結愛}　{U homophone r|曽根優愛}（名簿）
{R variant w|三輪濱プレス工業}　{R org w|三輪浜プレス工業株式会社}
{U full u|中曽根 貴弘}は保育園の運転手で無関係
{N word|屋根}、{N word|貴}重品、{N number|曽祖父の代}`,
  },
  {
    id: 'l-variant-5',
    case: 'shiranuma',
    noise: 'selectors',
    marked: `{R full p|佐久間ハル}、{R full q|佐久間勝也}、{R full r|赤塚みどり}
{R alias r|白井みどり}名義の通帳
{U full u|工藤峯三}、{U full v|伊勢谷瑞穂}
{R address a|白沼市柳町二丁目7番31号}
{N word|間}取り図、{N place|白井}沢、{N body|白沼市議会}`,
  },
  {
    id: 'l-variant-6',
    case: 'kasumigahama',
    marked: `{R full p|樋渡慎吾}　{R variant p|樋渡愼吾}　{R ivs p|樋\u{e0101}渡慎吾}　{U homophone p|樋渡真吾}（宛名）
{R address a|霞ケ浜市緑ケ丘3丁目12番5号}　{R building a|メゾン緑ケ丘204}
{R org-school s|緑ケ丘小}　{R org-school s|緑ヶ丘小学校}
{R full r|樋渡陸斗}　{U homophone r|樋渡睦斗}
{U full u|大樋 慎太}は別人
{N word|雨樋}の修理、{N word|慎}重な審議、{N place|陸}橋`,
  },
];
