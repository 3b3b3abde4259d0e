import type { Passage } from './passage.ts';

/** Passages of batch S, part 4: written without having read the engine. */
export const openedS4: readonly Passage[] = [
  {
    id: 's-dialogue-4',
    case: 'akebizawa',
    marked: `就労支援員：{R family p|遠藤}さんは{R org-short w|アケビ縫製}を先月でやめました。{P age|六十八}では次がないと言います。
保護担当：同じ世帯の息子、{R given q|直樹}さんは{P age|四十四}でしたか。
就労支援員：はい。本人の携帯は止まって、家の{R phone-paren t|0237（00）4186}だけです。息子さんのは{P phone|070ー0000ー6831}。
保護担当：貸主の{R full r|渋谷富治}さんから、{R building a|コーポ最上203}は{N number|三か月}分たまったと聞きました。
保健師：嫁いだ娘の{U full u|柴生田 千絵}さんは{O workplace|月布醸造}勤めで、{P dob|昭和58年9月2日}の生まれ。主治医は{U family v|阿曽沼}先生です。
就労支援員：離職票が届きました。{P employment|0603-441827-5}。振込は{P bank|出羽路信用金庫 鍛冶町支店 普通 1180742}。{N place|渋谷}区からの照会は{N date|十日}までに返します。`,
  },
  {
    id: 's-dialogue-5',
    case: 'hagoromodai',
    marked: `センター職員：{R full p|澤邊真帆}さん、きょうは{R given q|悠斗}くんは学校ですか。
{R speaker p|澤邊}：{R org-short s|若宮小}には行けてます。弟の{U given u|奏汰}が{P age|1歳8か月}で、夜泣きがひどくて。
センター職員：別れたご主人からの連絡は。
{R speaker p|真帆}：{R family r|松尾}の弁護士の{U full v|鹿又 慎之介}さんから手紙だけ。{R given r|賢治}は{P age|39}にもなって親の会社です、{O workplace|松尾配管設備}。
センター職員：お金の振込先は{P bank|羽衣信用組合 若宮支店 普通 0352817}のままで。児童手当の書類に{P my-number|4048 7751 9078}とあります。
{R speaker p|澤邊}：上の子のです。{P dob|2017年11月25日}生まれの。{N law|児童扶養手当法第4条}の紙は{N number|二枚}とも書きました。母が{R building a|グランコート若宮501}に泊まりに来てます。{P phone|042-000-7719}が実家です。`,
  },
  {
    id: 's-dialogue-6',
    case: 'hotarubashi',
    marked: `ＣＷ「{R full p|植村豊子}さん、ご長男から電話がありましたか」
{R speaker p|豊子}「{R given q|浩之}な、もう{P age|五十一}やのに金の話ばっかりや。番号変えよってん、{P phone|080の0000の3375}」
ＣＷ「下の階の{R full r|竹﨑静雄}さんに通帳を預けたと聞きました」
{R speaker p|豊子}「{R alias r|竹やん}は固い人やさかい。ゆうちょの{P bank|14080}の{P bank|31772651}や」
ＣＷ「年金の番号は{P pension|4180-226713}ですね。{R org-short f|川端クリニック}の{U family u|陌間}先生が、お薬を{N number|14日}分出しています」
{R speaker p|豊子}「隣の{U nickname v|キヌ婆}が{P age|九十三}で元気やからな、うちは{P age|79}でまだまだや。{N place|植村}坂も歩けまっせ」
ＣＷ「{R org-short o|ほたるの灯}の{U full w|雑賀 未央}さんが{N date|木曜}に来ます」`,
  },
  {
    id: 's-memo-4',
    case: 'shiohiura',
    marked: `【引継ぎ】包括→福祉係　{N date|R8.11.20}
{R full p|岡林　鶴美}（{R dob-letter b|S15.2.11}、{P age|86}）　{R address-suffix a|入野浜字中屋敷402番地5}　介護 {R number n|0000926471}
要介護2、{R org-short f|黒潮のさと}のショート月{N number|6日}。後期高齢 {P insured|40261187} 保険者 {P insurer|39962618}
長男 {R given q|弘毅}＝船員、{P phone|090.0000.5847}。嫁 {U given u|佐代}（{P age|五十七}）が鍵を持つ
隣家 {R full r|西森千賀}、{P dob|S23/5/19}生、軽トラ {P plate|高知 480 う 30-16}。通いの医者は{O hospital|入野浜医院}の{U family v|弘瀬川}Dr.
訪問理容 {U full w|野老山 晴彦}。{N law|老人福祉法第11条}の措置は見送り。{N place|西森}トンネル工事で送迎{N number|20分}増`,
  },
  {
    id: 's-memo-5',
    case: 'isomatsu',
    marked: `相談記録（支援学校より）　{R org-short s|磯松特別支援学校}進路部
卒業生 {R full p|福地颯真}　{R dob-era b|平成１４年９月５日}　{P age|24歳}　番号 {R number n|イ障－３０５２}
{R org w|磯松かまぼこ工業協同組合}の実習で{U full u|百武 克典}班長に褒められた。母 {R given q|美代子}（{P age|57歳}）は夜勤、家 {R phone t|095 000 2864}
療育手帳 {P certificate|B2-40716}、受給者証 {P certificate|4200183762}、銀行 {P bank|西海浜銀行 磯松支店 普通 2206174}
{R org-short o|いろは工房}の{R family r|一ノ瀬}さんが迎え。メールは{P email|kaoru-i＠irohakobo.example}。友人の{U nickname v|ぽんた}は{O school|磯松情報専門校}在籍
{N number|2級}から{N number|3級}への変更は{N date|1/15}まで。{N law|障害者総合支援法第22条}、{N post|進路主事}へ写し`,
  },
  {
    id: 's-memo-6',
    case: 'komagahara',
    marked: `三者面談メモ（{R org s|駒ヶ原市立旭ヶ丘中学校}）　通訳同席
母 {R full p|ファム・ゴック・リエン}（{P age|32}）　父 {R given q|ロドリゴ}（{P age|36}）　長女 {U foreign u|ミー・アン}（{P age|13}、{P dob|H25.6.8}）
・父は{R org-short w|コマガハラ樹脂工業}で夜勤。母の在留カード{R number n|TH40728516CA}、長女は{P residence-card|TH40728517CA}
・学校からの電話は{R phone m|07000004592}へ。父の車 {P plate|群馬 503 め 27-45}
・{R full r|田部井正樹}さん（{R building a|県営旭ヶ丘住宅C棟308}の自治会長）が制服を譲る。通訳 {U full v|ヴォー・ハイ・イェン}
・長女の旅券 {P passport|C8174402}、国保 記号{P insured|駒原3}番号{P insured|0441826}。{N number|13}時から{N number|40分}。{N body|市教育委員会}の{N word|田}植え体験は{N date|6月}`,
  },
  {
    id: 's-email-4',
    case: 'akebizawa',
    marked: `件名：Fw: Re: 【至急】家賃の件
差出人：{R email e|endo-katsu@akebimail.example}　転送：くらし支援課　{N date|2026/11/18 (水)} 9:22
> {R full r|渋谷　富治}様　お世話になります。{R full p|遠藤　勝代}です。{R address-hyphen a|木通沢市鍛冶町3-11-6-203}の更新料を分けて払わせてください。
>> 元の送信者：{P email|tomiji_sby@mogaminet.example}
>> 滞納は{N number|三月分}。保証人の{U full u|左沢 広海}さん（{P phone|0237-00-9930}）にも話します。{R given q|直樹}君は{P age|40代}だろう、働けるはずだ。
>>> 保証会社：{O other|陸羽ギャランティ}　担当 {U family v|沼倉田}　契約番号{L number|RG-2207714}　{P url|https://riku-g.example/c/2207714}
引落しカードは{P card|4864-8009-0497-3831}、妹は{P dob|昭和36年1月14日}生まれの{U given w|とし枝}です。{N law|借地借家法第28条}。〒{P postal|990-0873}あて送付。`,
  },
  {
    id: 's-email-5',
    case: 'hagoromodai',
    noise: 'wrapped-26',
    marked: `From: {R email e|maho.s0427@hagomail.example} / To: こども家庭センター
{R full p|澤邊真帆}です。{R full q|澤邊悠斗}の医療証の番号は{P certificate|8113047265}、保険証は記号{P insured|21070044}番号{P insured|318}枝番{P insured|02}、保険者番号{P insurer|01933373}です。下の子は{P age|一歳}、{P dob|令和7年3月16日}生まれで、{O school|すみれ野保育園}に通っています。{R org w|有限会社パティスリー羽衣}の店長は{U full u|桧森 絢子}さん、電話は{P phone|042(000)1163}です。前の名は{R old-name p|桑折真帆}でした。元夫の{R full r|松尾賢治}の車は{P plate|多摩 330 ね 46-08}です。園の{U family v|小出水}先生にも同じ文を送ります。{N date|12月1日}の{N number|10時}に伺います。`,
  },
  {
    id: 's-email-6',
    case: 'komagahara',
    marked: `Subject: RE: RE: rent / 家賃保証
{R family r|田部井}様　通訳の{U full u|須永田 英里香}です。{R romaji p|Pham Ngoc Lien}さんの返事を訳して送ります（{N number|2}回目の転送）。
「夫の{R romaji q|Rodrigo Carvalho}は{P age|36歳}、{R org-short w|コマガハラ樹脂}をけがで休んでいます。お金は{P bank|上毛路銀行 旭ヶ丘支店 普通 1094426}に入ります。
わたしの生年月日は{R dob-slash b|1994/08/16}、電話は{R phone-intl m|+81-70-0000-4592}、夫は{P phone|+81 80 0000 6174}です。妹の{U foreign v|ゴック・チャウ}（{P dob|1999.12.24}）も一緒に住みたいです」
添付：在留カード写し {P residence-card|SK71920438EA}、雇用保険証 {P employment|1008-552719-4}
宛先：{P email|sunaga.erika@jomo-tsuyaku.example}、{R email e|lien.pn94@komamail.example}　{N body|県国際課} {N date|11/30}締切、{N law|出入国管理及び難民認定法}関係`,
  },
  {
    id: 's-table-4',
    case: 'hotarubashi',
    marked: `世帯番号	氏名	続柄	生年月日	年齢	連絡先
{R number n|3304187265}	{R full p|植村　豊子}	主	{R dob-letter b|S22.7.30}	{P age|79}	{R phone t|072-000-5538}
同	{R full q|植村　浩之}	長男	{P dob|S50.4.12}	{P age|51}	{P phone|090-0000-8126}
{L number|1120}	{U full u|喜多垣　スミエ}	単身	{P dob|1938/3/7}	{P age|88}	{P phone|072-000-6604}
{L number|1121}	{R full r|竹﨑　静雄}	単身	{P dob|昭和27年10月30日}	{P age|74}	{R org-short o|ほたるの灯}気付
{L number|1124}	{U foreign v|ファン・バオ・クオック}	単身	{P dob|19900612}	{P age|36}	{U full w|宿南　寛}（支援者）
担当員別	{N number|96世帯}	{N post|査察指導員}	{N date|R8.12.1現在}	{N law|法第24条}	{N word|蛍}光灯交換`,
  },
  {
    id: 's-table-5',
    case: 'isomatsu',
    marked: `利用者	事業所	受給者証	口座	保護者	備考
{R full p|福地颯真}	{R org o|一般社団法人いろは工房}	{P certificate|4200183762}	{P bank|西海浜銀行/磯松支店/普通/2206174}	{R given q|美代子}	{P age|24}
{U full u|浦頭　千晶}	{R org-short o|いろは工房}	{P certificate|4200190417}	ゆうちょ {P bank|17690-20418331}	{U given v|喜久男}	{P age|31}
{U full w|東彼　大和}	{O other|作業所なぎさ}	{P certificate|4200177705}	{P bank|磯松農協/本所/普通/0033182}	本人	{P age|四十九}
{R full r|一ノ瀬薫}	指導員	免許 {P licence|301159315270}	{P plate|長崎 480 さ 81-22}	―	{P dob|1979-06-21}
合計	{N number|3事業所}	{N number|26日}稼働	{N number|41,200円}	{N date|11月分}	{N body|県障害福祉課}`,
  },
  {
    id: 's-table-6',
    case: 'shiohiura',
    marked: `No	被保険者番号	氏名	カナ	住所	緊急時
1	{R number n|0000926471}	{R full p|岡林鶴美}	{R half-kana p|ｵｶﾊﾞﾔｼ ﾂﾙﾐ}	{R address a|汐干浦町大字入野浜字中屋敷402-5}	{R given q|弘毅}({P age|59})
2	{P care|0000317028}	{U full u|門脇谷 花子}	{U half-kana u|ｶﾄﾞﾜｷﾀﾞﾆ ﾊﾅｺ}	{A address|汐干浦町大字伊与木1187番地}	{P phone|0880-00-6645}
3	{P care|0000440913}	{U full v|佐竹迫 辰巳}	{U half-kana v|ｻﾀｹｻｺ ﾀﾂﾐ}	{A address|汐干浦町浜町3-20}	{P phone|0880-00-1209}
4	{P care|0000280556}	{R full r|西森千賀}	{R half-kana r|ﾆｼﾓﾘ ﾁｶﾞ}	{X town|入野浜}	{P dob|S23.5.19}({P age|78歳})
注	特養{R org-short f|黒潮のさと}待機{N number|17名}	{N date|R8.10末}	{N law|指定基準第7条}	{N post|計画作成者}	{N body|高知県国保連}`,
  },
  {
    id: 's-form-4',
    case: 'akebizawa',
    marked: `緊急小口資金　借入申込書　　受付 {N number|第8-119号}　{N date|令和8年11月24日}
フリガナ {R katakana p|エンドウ　カツヨ}　氏名 {R full p|遠藤　勝代}　生年月日 {R dob-era b|㍼33年11月3日}　年齢 {P age|68} 歳
現住所 〒{P postal|990-4417}　{R address a|木通沢市鍛冶町三丁目11番6号　コーポ最上203号}　電話 {R phone m|080（0000）2957}
勤務先 {R org w|㈱アケビ縫製}　基礎年金番号 {P pension|0613-884201}　住民票コード {P resident-code|86104676679}
同居人 {R full q|遠藤　直樹}（子・{P age|44}）　運転免許 {P licence|441185671180}　保証人 {U full u|左沢　広海}　{P dob|昭和34年6月28日}生（{P age|67歳}）　{A address|木通沢市新庄館町18番地2}
振込先 {P bank|出羽路信用金庫　鍛冶町支店　普通　1180742}　紹介者 {U family v|芳賀沼}民生委員　{N law|生活困窮者自立支援法第3条}　{N post|支援課長}印`,
  },
  {
    id: 's-form-5',
    case: 'hagoromodai',
    marked: `ひとり親家庭等医療費受給資格認定申請書
申請者 {R full p|澤邊 真帆}（{R kana p|さわべ まほ}）　{R dob-western b|１９９１年４月２７日}　個人番号 {P my-number|8544 8509 9157}
児童 {R full q|澤邊 悠斗}　{P dob|平成29年11月25日}（{P age|9才}）／{U given u|奏汰}　{P dob|令和7年3月16日}　個人番号 {P my-number|1024 7689 6956}
住所 {R address-hyphen a|羽衣台市若宮2-8-15-501}　携帯 {R phone m|090-0000-6318}　台帳 {R number n|0048-2915}
協会けんぽ 記号・番号 {P insured|21070044・318}　保険者番号 {P insurer|01933373}　勤務先 {R org-short w|パティスリー羽衣}
前配偶者 {R full r|松尾 賢治}　{P dob|S62.2.9}　養育費の件 弁護士 {U full v|苗木沢 芙美}　かかりつけ {O hospital|若宮こどもクリニック}　{N number|様式第3号}　{N law|条例第5条}`,
  },
  {
    id: 's-form-6',
    case: 'isomatsu',
    marked: `障害福祉サービス利用計画案　同意欄
ふりがな {R kana p|ふくち そうま}　利用者 {R full p|福地 颯真}　性別 男　満 {P age|24} 歳　区分 {N number|3}
住所 〒{P postal|850-0917} {R address a|磯松市浜田町7番31号 ラ・メール浜田A-105}　電話 {R phone m|080-0000-7716}
手帳 療育 {P certificate|B2-40716}／精神 {P certificate|第30418号}　年金 {P pension|7724-190338}　マイナンバー {P my-number|7605-4917-0468}
保護者 {R full q|福地 美代子}（{P dob|昭和・44・8・23}生）　勤務 {O workplace|浜田クリーニング社}　{P email|miyoko-f@isonet.example}
サービス提供者 （一社）{R org-short o|いろは工房}　{R full r|一ノ瀬 薫}　相談員 {U full u|楠本坂 敦也}　医師 {U family v|針尾}　{N date|令和9年3月31日}まで　{N law|法第5条第14項}`,
  },
  {
    id: 's-ocr-4',
    case: 'hotarubashi',
    marked: `保 護 開 始 決 定 調 書　（写 し）
世 帯 主 {R spaced p|植 村　豊　子}　{R dob-era b|昭 和 22 年 7 月 3O 日} 生　{P age|79 歳}
居 住 地 {R address a|蛍橋市 川端通 l丁目 9番 23号　川端ハイツ 2O2号}　電 話 {R phone-ocr t|O72-OOO-5538}
世 帯 員 {R spaced q|植 村　浩 之}　{P dob|昭和 5O年 4月 l2日}　{P age|51 歳}
扶 養 義 務 者 {U spaced u|植 月　加 奈 枝}　携 帯 {P phone|O9O-OOOO-4lO7}　{A address|枚野市 楠葉台 4 - l6 - 3}
医 療 機 関 {R org f|医療法人社団 川端 クリニック}　主 治 医 {U spaced v|陌 間　厚}　年 金 証 書 {P pension|4l8O-2267l3}
起 案 {N number|蛍生援 第 l83 号}　{N date|令和 8年 ll月 2O日}　{N law|生活保護法 第 25条}　{N post|福祉事務所 長}`,
  },
  {
    id: 's-ocr-5',
    case: 'shiohiura',
    marked: `居 宅 療 養 管 理 指 導 情 報 提 供
被 保 険 者 番 号 {R number-spaced n|OOOO 926 47l}　氏 名 {R spaced p|岡 林　鶴 美}　様
生年月日 {R dob-era b|昭和 l5年 2 月 ll 日}　（{P age|８６ 才}）　女
介 護 者　長 男 {R spaced q|岡 林　弘 毅}　{P phone|O9O-OOOO-5847}　同 居 {R relative q|岡 林} {U given u|佐 代}（{P age|57 才}）
医 療 機 関 {O hospital|入 野 浜 医 院}　医 師 {U spaced v|弘 瀬 川　周 一}　〒{P postal|789-l92O}
保 険 者 番 号 {P insurer|39962 6l8}　後 期 高 齢 {P insured|4O26 ll87}
指 導 日 {N date|ll月 l8日}　血 圧 {N number|l46 / 82}　体 重 {N number|43.O kg}　{N law|介護保険法 第 8条}`,
  },
  {
    id: 's-ocr-6',
    case: 'komagahara',
    marked: `在 留 ・ 就 労 状 況 届
氏 名 {R romaji p|PHAM NGOC LIEN}　{R dob-western b|l994 年 8 月 l6 日}　国 籍 {N place|ベトナム}
在 留 カ ー ド {R number n|TH4O7285l6CA}　旅 券 {P passport|B 5OO7 lO2}　〒{P postal|379-2Oll}
住 居 地 {R address a|駒ヶ原市 旭ヶ丘 5丁目 22番地　県営旭ヶ丘 住宅 C棟 3O8}
配 偶 者 {R romaji q|RODRIGO CARVALHO}　{P age|３6 歳}　健 康 保 険 {P insured|l2O4 – 77}　車 {P plate|群馬 5O3 め 27-45}
勤 務 先 {R org w|株式会社 コマガハラ 樹脂 工業}　人 事 {U spaced u|栃 倉　明 日 香}　{P phone|O27O-OO-44l8}
子 {U spaced v|ミー ・ アン}　{P dob|平成 25年 6月 8日}　{N law|入管法 第 l9条の l6}　{N number|l 通}　{N date|R8. l2. 4}`,
  },
  {
    id: 's-paste-4',
    case: 'isomatsu',
    noise: 'wrapped-19',
    marked: `{R full p|福地颯真}さん（{P age|24歳}）が{R org w|磯松かまぼこ工業協同組合}の寮で財布をなくした。中身はカード{P card|5991 3121 3026 4657}と健康保険の記号{P insured|磯た}番号{P insured|20718}、免許証{P licence|628569405140}。母の{R full q|福地美代子}さんには{R phone t|095-000-2864}で伝えた。届け出たのは同僚の{U full u|森田尾一鉄}さん（{P age|二十九}）と{U family v|平古場}寮長、{O shop|スーパー磯の市}の駐車場を見た。{R address a|磯松市浜田町7番31号}へは{R full r|一ノ瀬薫}さんが送る。警察の受理は{N date|24日}、{N number|第3係}。{N place|福地}岳のふもとの{N body|磯松警察署}が探す。`,
  },
  {
    id: 's-paste-5',
    case: 'akebizawa',
    noise: 'full-width',
    marked: `{R full p|遠藤勝代} {R dob-slash b|1958/11/3} ({P age|68}) {R phone m|080-0000-2957}
{R full q|遠藤直樹} {P dob|1982.5.30} ({P age|44}) {P email|naoki-e82@akebimail.example}
家主 {R full r|渋谷富治} {P phone|0237-00-5521} / {A address|木通沢市銅町2-4-19}
住民票コード {P resident-code|40303535464} 個人番号 {P my-number|0264 2951 3064} 台帳 {R number n|く支-0726}
{O shop|スナック紅花} 経営 {U full u|寒河 みちる} {P dob|S40.12.12} 担当民生委員 {U full v|芳賀沼 テツ}
{N number|No.17} {N date|2026/11/26} {N number|14:05} {N place|鍛冶町公民館} {N number|B5}`,
  },
  {
    id: 's-paste-6',
    case: 'hagoromodai',
    noise: 'zero-width',
    marked: `若宮地区の要対協で報告。{R full p|澤邊真帆}さんと{R full q|澤邊悠斗}くん（{P age|九歳}）は{R org s|羽衣台市立若宮小学校}の三年生担任{U full u|保科川遥}教諭に相談していた。{R given r|賢治}氏（{P dob|昭和六十二年二月九日}生）は{P phone|080-0000-1952}から一日に{N number|五十回}電話をかけた。祖母の{U full v|桑折澄代}さん（{P age|六十四}）は{A address|稲木市矢野台3丁目7番2号}に住む。{R email e|maho.s0427@hagomail.example}あてに脅しの文。{R address-suffix a|若宮2丁目8番15号}の前に車{P plate|多摩 330 ね 46-08}。{N body|羽衣台警察署}と{N body|児童相談所}が動く。{N place|松尾}神社の祭りは{N date|来月}。`,
  },
];
