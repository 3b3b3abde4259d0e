import type { Passage } from './passage.ts';

/** Passages of batch X, part 3: written without having read the engine. */
export const openedX3: readonly Passage[] = [
  {
    id: 'x-initials-1',
    case: 'minaseno',
    marked: `支援会議 配布資料（氏名は頭文字）
対象：{R initials p|A.S.}さん（{P age|70代}）、長男{R initials q|Y.A.}さん（{P age|40代}）
・{R initials q|Y.A.}さんは{R org w|水無瀬野紙器株式会社}を退職後、外出が減る
・叔父の{U initials u|S.T}氏が保証人。近江の{O workplace|湖東木工}に勤務、{P phone|090-0000-9158}
・消し忘れあり：2枚目に「{R full p|粟飯原静枝}」「{R phone t|0748-00-9126}」「{R given q|佑馬}」が残る
・面接した{O hospital|水口台総合病院}の{U initials v|M.E.}さんの所見：意欲低下
・ホームページの応募控え {P url|https://entry.kotou-wood.example/u/88214}
論点：{N word|A類型}とB類型のどちらか、{N word|Sサイズ}の手すり、{N number|3案}、{N body|福祉相談課}で{N date|6月1日}決定`,
  },
  {
    id: 'x-initials-2',
    case: 'kurehano',
    marked: `事例検討（{N number|第4回}）
本人　イニシャル：{R initials p|K.S}　{P age|38歳}男性
母　　{R initials q|K.S.}さんと同じ頭文字のため「母」と記す
姉　　{R initials r|Ｙ．Ｎ．}さん（{R given r|由布子}さんと口頭で言わないこと）
債権者の{U initials u|S}氏ではなく実名の{U family v|坂主}が録音に残っていた
車　　{P plate|富山 502 さ 73-18}
連絡　{P phone|076-000-9224}（弁護士{U initials w|N・M}先生）
住所　{R address-hyphen a|呉羽野区東栄3-5-20-405}
求職　{R org-short w|クレハノ運輸}の前は{O workplace|トナミ中央倉庫}
{N law|第27条}、{N word|Kポップ}のイベント会場、{N word|S字}フック、{N post|CW}交代は{N date|10月}`,
  },
  {
    id: 'x-initials-3',
    case: 'kuguinoura',
    marked: `見守りネットワーク会議 議事要旨
{N number|3番}の案件：{R initials p|T.K.}さん（{P age|89歳}）、配偶者{R initials q|T.U.}さん
キーパーソン：姪{R initials r|S.I.}さん　携帯 {P phone|090-0000-9205}
通報者：隣の{U initials u|F.T.}さん。名刺には{U full v|船木 哲平}（孫）とある
ケアマネの{U initials w|H・I}氏：{O other|居宅介護支援事業所すずかぜ}、{P email|suzukaze.hi@kugui-care.example}
被保険者番号 {P care|0003718264}
{R family p|蔦谷}家への{R org-short f|鵠の里}の訪問は{N date|5月27日}
{R address a|鵠之浦町大字浜中字沖田318番地}の裏は崖
{N word|T字}路、{N word|Uターン}組、{N body|町社会福祉協議会}、{N place|浜中}班`,
  },
  {
    id: 'x-romaji-1',
    case: 'hanekura',
    marked: `To: Children's Support Section
From: {R romaji p|Dao Kieu Chau} ({R dob-western b|1994/06/21})
Tel: {R phone-intl m|+81-80-0000-9318}
My daughter {R romaji q|Kurakake Sakura} cannot go to school. Teacher is Ms. {U romaji u|Edayoshi Rie}.
My husband {R romaji r|KURAKAKE KENTO} left home on {N date|October 12}.
My friend {U romaji v|Nguyet Vo} helps me. Her mail is {P email|vo.nguyet91@hkmail-vn.example}
Passport {P passport|C4817326}. Residence card {P residence-card|ER50713826TK}.
Work: {O workplace|Sunderica Foods Hanekura}
I live at {R building a|コーポ若草101}. Please call after {N number|5 pm}.
{N place|Wakakusa Park}, {N word|sakura} mochi, {N body|Hanekura City Hall} {N number|2F}`,
  },
  {
    id: 'x-romaji-2',
    case: 'tamayura',
    marked: `ALT weekly report ({N date|2026-09-18})
Name: {R romaji r|JENNIFER ABALOS}
Student: {R romaji q|Zaizen Iori}, class 1-2. Mother {R romaji p|Chihiro ZAIZEN}.
Homeroom: Mr. {U romaji u|Shiwa}. Friend: {U romaji v|Fuuka}.
Contact: {R phone-dot t|0955.00.9163} / {P phone|+81-90-0000-9042}
保護者の備考：{R given p|千紘}さんは{N date|金曜}のみ可。祖父の{U given w|清司郎}さんが迎え。
School number {R number n|734-11286}. Juku: {O school|Akari Juku}
旅券 {P passport|P8260417B}（{N body|玉響市教育委員会}提出用）
{N word|iPad}の貸出、{N word|chihou} news の音読、{N number|2 hours}、{N place|Tsukimidai}`,
  },
  {
    id: 'x-romaji-3',
    case: 'kurehano',
    marked: `ログイン画面の写し
user: {R romaji p|shishikura kohei}　mail: {R email e|shishikura_k@khmail.example}
名義 {R romaji p|KOUHEI SHISHIKURA}　カード {P card|5389-7672-2596-9066}
登録電話 {R phone m|070-0000-9271}
家族カード {R romaji q|SHISHIKURA KIYO}　{P card|4907353323520337}
紹介コード {L number|TKR-88142}（紹介者 {U romaji u|Tatsuya Sakanushi}）
X: {L handle|@tatsu_sknsh}　Insta: {L handle|tatsu.sknsh_88}
配送先 {A building|グランコート神通602}　{U romaji v|NINAGAWA MISA} 法律事務所気付
{R romaji r|Yuko Narumi} 宛の領収書は{X sum|12,400円}
{N word|Kiyosk} で印刷、{N word|Kouhai} 割は終了、{N number|4 items}、{N date|2026/07/08}`,
  },
  {
    id: 'x-foreign-1',
    case: 'hanekura',
    marked: `通訳派遣記録　ベトナム語　{N number|90分}
{R full p|ダオ・キエウ・チャウ}さん（{R dob-letter b|H6.6.21}）、通訳{U foreign u|レ・ゴック・ハン}さん
・{R family p|ダオ}さんは技能実習の後に{R given r|健斗}さんと結婚。在留資格は配偶者
・在留カード番号{P residence-card|ER50713826TK}
・離婚なら{N law|入管法第19条の16}の届出（{N number|14日}以内）
・{U foreign v|ド・ミン・ホア}さん（実母）は短期滞在、旅券{P passport|C4817326}ではなく{P passport|B7730418}
・{R alias q|さー}ちゃんの保険証は記号{P insured|羽41}番号{P insured|3067}
・微信ではなくザロ、ID {L handle|chau_dkt94}
・住民票コードは{P resident-code|40217738516}（{N body|市民課}）
・{O other|ベトナム人会さいたま北}に相談可
{N word|ハノイ}の{N word|チャウチャウ}犬の話で笑顔`,
  },
  {
    id: 'x-foreign-2',
    case: 'tamayura',
    marked: `外国語指導助手の生活相談
{R full r|ジェニファー・アバロス}先生　同居の{U foreign u|マーク・デロスレイエス}氏
{R given r|ジェニファー}先生のアパートは{A building|カーサ虹の松103}、家主{U full v|草場瀬 恒雄}さん
雇用保険 {P employment|4103-286114-7}　国民健康保険 保険者番号 {P insurer|131342}
生徒の{R given q|伊織}さんを家に招いた件で{R full p|財前千紘}さんと行き違い
{R family p|財前}さんの電話 {R phone-paren t|0955(00)9163}、{U given u|マーク}氏の勤め先{O shop|ダイナー・ブルームーン}
妹の{U foreign w|アンジェリカ}さん（{P age|24歳}）が{N date|12月}に来日
{N word|アバウト}な地図、{N place|網走}の絵葉書、{N word|クリスマス}会、{N law|第28条}、{N post|指導主事}同席、{N number|2回目}`,
  },
  {
    id: 'x-foreign-3',
    case: 'misagoura',
    marked: `技能実習生と近隣の件（{N body|碇ヶ浜町}多文化窓口）
相談者 {R full p|栁沼辰雄}さん。隣の{A building|北浜ドミトリーB棟2号}に住む{U foreign u|アグス・プラタマ}さんたち{N number|4名}の声が夜遅い
・会社は{O workplace|伊予灘養殖}、寮長{U family v|二神}さん {P phone|0898-00-9350}
・{U foreign w|デウィ}さんが{R given q|房子}さんに料理を届けてくれる
・{R given r|勇作}さんが通訳アプリで間に入る
・{U foreign u|アグス・プラタマ}さんの在留カード{P residence-card|LN26048153AH}、住民票コード{P resident-code|12680473395}
・{R address a|碇ヶ浜町字北浜72番地5}の境に柵
・{P dob|2001年5月26日}生まれ、{R given p|辰雄}さんの孫と同年
{N word|バリ}取り作業、{N word|ジャワ}カレー、{N place|インドネシア}、{N date|断食月}、{N post|係長}対応`,
  },
  {
    id: 'x-dialect-1',
    case: 'kuguinoura',
    marked: `{R given q|ウメノ}さん（{R address a|鵠之浦町大字浜中字沖田318番地}）の語り
「うちのおど、{R given p|嘉一}だばな、もう{P age|八十九}だべ。んだども船さ乗るって聞かねのよ。{U nickname u|トッコ}のあんちゃんがとめてけだども。
{R alias r|いく}ちゃんだば、よく来てけるよ。{R family r|櫻庭}さ嫁さ行ったのに、ほんとにまめだ。
{O shop|まるいち商店}のかあさん、{U given v|ヤスエ}さんも魚ける。
電話は{R phone-kanji t|〇一八五の〇〇の九二四七}だ、{P phone|090-0000-9087}は{U given w|俊哉}のだ。
免許だば{N date|来月}返す。番号？　{P licence|230697586490}って書いてる。
{N word|梅}干し持ってけ。{N place|男鹿}の{N word|なまはげ}見だが？　{N number|三人}で来い。{N body|役場}さ言っとけ」`,
  },
  {
    id: 'x-dialect-2',
    case: 'misagoura',
    marked: `{R given p|辰雄}さんの話（聞き書き、{N date|6/20}）
「わしは{R dob-kanji b|昭和十六年九月十三日}の生まれよ。{P age|八十四}になるけん、もう海には出られんがな。
女房の{R given q|房子}が退院するまで、{R family r|薗部}の{R given r|勇作}に銭を預けとるんよ。{R org-short o|灯台の輪}の人じゃ。
前の薬屋の{U family u|垣生}の婆さんが{P phone|0898-00-9278}から電話くれての、{U nickname v|まーぼう}が帰ったらしいぞな、と。
通帳は{P bank|瀬戸内信用組合北浜支店普通0926714}じゃったかな。
{R org f|みさご病院}の先生は若いがええ人よ。{O shop|お好み焼きともえ}へも行きたいんじゃ。
{N place|瀬戸内}の{N place|房総}通いは{N number|三遍}もした。{N post|駐在}さんに礼言うといてや」`,
  },
  {
    id: 'x-dialect-3',
    case: 'minaseno',
    marked: `{R family p|粟飯原}さん（{R given p|静枝}さん）の電話の聞き取り
「うち、{R given q|佑馬}のことで困ってんねん。{R alias q|ゆう}くんて呼ばれてた頃は、よう笑う子やってんけどな。
{R org-short w|水無瀬野紙器}やめてから、部屋から出てきよらへん。{U nickname u|たけやん}だけは来てくれるけど。
そのお母さんの{U given v|さゆみ}さんが番号言うてはった、{P phone|080-0000-9299}や。
うち、{P age|七十三}やさかい、先が心配でなぁ。
家は{R address-suffix a|桐畑2丁目14の6}、{R building a|メゾン桐畑}や。手帳は{P certificate|第08147号}やったかいな。
{O hospital|やまもも内科}の薬も、もう{N number|三日}ぶんしかあらへん。
{N word|静か}なとこや。{N place|琵琶湖}の水、{N body|市役所}の人、{N date|お盆}までに来てな。URLは{P url|mnfukushi.example/soudan}て教えてもろた」`,
  },
  {
    id: 'x-agenda-1',
    case: 'kurehano',
    marked: `ケース診断会議 次第　{N date|令和8年7月15日}{N number|14時}
1 新規　{R full p|宍倉耕平}（番号 {R number-spaced n|2208 - 0915}）説明：{N post|面接相談員}
 1) 収入：{R org w|株式会社クレハノ運輸}の解雇予告手当
 2) 扶養：{R full r|鳴海由布子}、{R relative r|鳴海}{U given u|剛史}の意向
 3) 資産：車両 {P plate|富山 502 さ ・718}（写真で照合）、{P bank|北陸みらい銀行東栄支店普通2217408}
 4) 住居：{R building a|ハイム東栄405}　家主 {U full v|斎賀 浩}　{P phone|076-000-9186}
2 継続　{U full w|砺波台 きよ美}（{P age|66歳}）、{A address|呉羽野区堀川本郷町二丁目7番4号}、{O hospital|神通川リハビリ病院}退院予定
3 その他　{N law|保護の実施要領}の改正、{N body|県厚生部}の監査、{N number|2件}の研修`,
  },
  {
    id: 'x-agenda-2',
    case: 'hanekura',
    marked: `羽根倉市要対協 個別ケース検討会議　{N date|11月26日}
出席：{N body|児童相談所}、{R org s|羽根倉市立西小学校}{N post|校長}、{O school|ひなげし保育園}
議題1　{R joined q|鞍掛咲良}さん（{P age|8歳}）の安全確認
　母 {R full p|ダオ・キエウ・チャウ}　{R phone m|080-0000-9318}
　父 {R dotted r|鞍掛・健斗}　居所は{A building|ビジネス旅館武蔵野308}か（{U full u|小室井 武}の情報）
　車の番号 {P plate|大宮 581 ね 20-64}
　児の個人番号は {P my-number|6650 8321 2383}
議題2　{R family r|鞍掛}家への訪問者 {U foreign v|グエット}氏の役割
　連絡先 {P email|vo.nguyet91@hkmail-vn.example}
議題3　次回日程、{N word|咲}き分けの鉢の寄贈、{N number|年4回}の開催、{N law|守秘義務の規定}`,
  },
  {
    id: 'x-agenda-3',
    case: 'misagoura',
    marked: `地域ケア会議 レジュメ
日時　{N date|令和8年10月8日}{N number|13:30}　場所　{N place|碇ヶ浜町保健センター}
１．事例　{R joined p|栁沼辰雄}・{R joined q|栁沼房子}夫妻
　　生年月日　{R dob-slash b|1941.9.13}　{P dob|1944.2.20}
　　住所　{R address-hyphen a|北浜72-5}　{R phone t|0898-00-9405}
　　世帯　{P age|85歳}と{P age|82歳}、子は県外（{U given u|昌隆}氏）
２．報告者　{R org o|一般社団法人灯台の輪}　{R full r|薗部勇作}
３．助言者　{U full v|日向寺 健太郎}（{R org f|医療法人渚会みさご病院}）
４．資料　{O other|訪問看護ステーションかもめ橋}の記録（利用者番号{L number|K-20417}）、入院の請求書{P card|4174-2902-0060-9609}払い
５．{N post|包括センター長}講評、{N body|広域連合}への報告、{N number|次回は第7回}`,
  },
];
