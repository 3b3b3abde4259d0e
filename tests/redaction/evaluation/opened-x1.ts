import type { Passage } from './passage.ts';

/** Passages of batch X, part 1: written without having read the engine. */
export const openedX1: readonly Passage[] = [
  {
    id: 'x-dialogue-1',
    case: 'minaseno',
    marked: `相談員：お母様の{R given p|静枝}さんと二人暮らしですね。
{R speaker q|粟飯原}：はい。{P age|73歳}になります。ぼくは{P age|41}です。
相談員：お仕事は。
{R speaker q|粟飯原}：{R org-short w|水無瀬野紙器}に去年の{N date|9月末}まで。班長の{U family u|古閑}さんと合わなくて。
相談員：家賃の滞納は{N number|2か月}分。大家さんは。
{R speaker q|粟飯原}：下の階の{U full v|土師野 恒}さんです。電話は{P phone|0748-00-9034}だったと思います。
相談員：この{R building a|メゾン桐畑203}の契約者はお母様ですか。
{R speaker q|粟飯原}：そうです。振込先は{P bank|びわ中央銀行 桐畑支店 普通 3310472}です。
相談員：{N law|生活困窮者自立支援法}の住居確保給付金が使えるか、{N post|主任}に確認します。かかりつけは。
{R speaker q|粟飯原}：母だけ{O hospital|やまもも内科}です。`,
  },
  {
    id: 'x-dialogue-2',
    case: 'tamayura',
    marked: `室長　お母さん、{R given q|伊織}さんは今朝どうでしたか。
{R speaker p|財前}　布団から出ません。{R org-school s|月見台中}の制服は{N date|6月}から一度も着ていないです。
室長　担任の{U family u|志波}先生から電話は。
{R speaker p|財前}　週に{N number|一度}。携帯の{P phone|090-0000-9042}からかかってきます。
室長　ご自身の体調は。
{R speaker p|財前}　{O hospital|松浦こころの診療所}で薬をもらっています。自立支援の受給者番号は{P certificate|4107726}です。
室長　{R dob-letter b|S61.2.17}のお生まれで、{P age|40歳}。
{R speaker p|財前}　はい。英語だけは{R given r|ジェニファー}先生が来てくれて、楽しそうです。同じ組の{U given v|楓花}ちゃんも一緒に。
室長　{N body|教育委員会}には{N word|千}羽鶴の件も含めて伝えます。{N place|月見台}公民館の部屋を取っておきます。`,
  },
  {
    id: 'x-dialogue-3',
    case: 'kurehano',
    marked: `Q　お名前と生年月日をお願いします。
A　{R full p|宍倉耕平}。{R dob-western b|1987年11月19日}です。
Q　ご連絡のつく番号は。
A　{R phone m|070-0000-9271}です。止められたら姉の{R given r|由布子}にお願いします。番号は{P phone|080-0000-9133}。
Q　お姉さんは結婚して{R family r|鳴海}さんですね。
A　はい、前は{R old-name r|荻窪由布子}でした。一度目の結婚で。
Q　借入れは。
A　{O other|マルイチファイナンス}に{X sum|48万円}、契約番号{L number|MF-2203-7714}。あと友達の{U given u|龍弥}から{X sum|5万円}。
Q　車はありますか。
A　{P plate|富山 502 さ 73-18}の軽です。車検は{N date|来年2月}まで。
Q　{N law|生活保護法}では原則、処分していただくことになります。{N post|査察指導員}と協議します。{N number|3日}ほどお待ちください。`,
  },
  {
    id: 'x-memo-1',
    case: 'kuguinoura',
    marked: `訪問記録　{N date|令和8年5月19日}　{N number|10:20}〜{N number|11:05}
{R full p|蔦谷嘉一}宅。妻{R given q|ウメノ}さん在宅。
・{R given p|嘉一}さん（{P age|89}）は居間で横になっている。要介護2、被保険者番号 {P care|0003718264}
・姪の{R full r|櫻庭郁代}さんが週{N number|2回}買物。連絡は{P phone|090-0000-9205}
・ケアマネは{O other|居宅介護支援事業所すずかぜ}の{U family u|保坂井}氏に交代
・固定電話 {R phone-paren t|0185(00)9247} は呼出音が聞こえないとのこと
・隣家の{U full v|船木 テツ}さんが新聞の溜まりに気付いて通報
・{R org-short f|鵠の里}のショートステイを{N date|6月}に試す
所感：{N word|嘉}例の祭りまでは家に居たいとの意向。{N body|地域包括支援センター}と共有。`,
  },
  {
    id: 'x-memo-2',
    case: 'hanekura',
    marked: `ケース記録（{N date|11/4}）
{R alias q|さー}ちゃんが登校班に来ないと班長の保護者（{U full u|枝吉 里江}）より。{N number|8:40}家庭訪問。
母{R given p|チャウ}さんは夜勤明け。勤め先の{R org-short w|羽根倉クリーニング}に加え、{O workplace|サンデリカフーズ}で深夜も働いている様子。
父{R given r|健斗}は先月から不在。車（{P plate|大宮 581 ね 20-64}）もなし。
在留カード {P residence-card|ER50713826TK}、期限{N date|令和9年4月}。
児の体重 {N number|18.2kg}、身体にあざなし。母子手帳 {P certificate|第1184号}。
祖母の{U foreign v|ホア}さんが来月ベトナムから来る。
{R org s|羽根倉市立西小学校}へ{N post|教頭}宛に連絡済み。次回{N body|要保護児童対策地域協議会}で報告。`,
  },
  {
    id: 'x-memo-3',
    case: 'misagoura',
    marked: `引継ぎメモ
{R family p|栁沼}家：夫{R given p|辰雄}さん（{R dob-letter b|S16.9.13}）、妻{R given q|房子}さん{P age|82歳}。
年金は二か月に一度、基礎年金番号 {P pension|3160-482915}。通帳は{R full r|薗部勇作}さんが預かる（{R org-short o|灯台の輪}の日常的金銭管理）。
後期高齢の被保険者番号 {P insured|20417735}、保険者番号 {P insurer|39262969}。
主治医は{R alias f|みさご病院}の{U family u|日向寺}医師。
長男の{U given v|昌隆}さんは大阪、{P phone|06-0000-9118}。出ないときは{P email|masataka.y62@sumimail.example}。
{N post|民生委員}の改選が{N date|12月}にあるので注意。{N place|北浜}の{N word|房}飾りの展示は中止。`,
  },
  {
    id: 'x-email-1',
    case: 'kurehano',
    marked: `差出人: {U full u|笹貫 まどか} <{P email|sasanuki@hotcorp-toyama.example}>
宛先: 生活支援課
CC: {R email e|shishikura_k@khmail.example}
件名: 就労準備支援の見学について

お世話になっております。{O other|キャリアひろば神通}の{U family u|笹貫}です。
{R family p|宍倉}様の見学ですが、{N date|7月8日（水）}{N number|13:30}でお受けできます。
前職の{R org w|株式会社クレハノ運輸}からは離職票が届き、雇用保険の被保険者番号は {P employment|1612-408735-2} とのことでした。
お母様の{R given q|喜代}様も同席されるとのこと、承知しました。
詳しい道順は {P url|https://hotcorp-toyama.example/map?id=4471} をご覧ください。
受付は{U family v|四ツ柳}（内線{X number|214}）です。
{N law|個人情報保護法}に基づき、資料は当日回収します。`,
  },
  {
    id: 'x-email-2',
    case: 'minaseno',
    marked: `> {N date|2026/04/22} {N number|17:48}、{R full q|粟飯原佑馬} <{R email e|aihara.yuma@mnmail.example}> のメール:
> 母の入院が決まりました。{O hospital|水口台総合病院}の{N number|5階}です。保証人は叔父の{R relative q|粟飯原}{U given u|修造}に頼みました。
> 番号は {R phone t|0748-00-9126} が留守なら {P phone|070-0000-9276} へ。

{R given q|佑馬}様
ご連絡ありがとうございます。整理番号 {R number n|00417362} の件、限度額認定証の申請は{N body|水無瀬野市役所}{N number|2番}窓口です。
お持ちいただくもの：{R given p|静枝}様の保険証（記号{P insured|水13}、番号{P insured|20884}）、マイナンバーカード。
マイナンバーは {P my-number|9151 0483 7806} と伺いましたが、メールには書かないでください。
病棟の{U family v|鯰江}看護師にもよろしくお伝えください。`,
  },
  {
    id: 'x-email-3',
    case: 'tamayura',
    marked: `Subject: Fwd: 別室登校の件
---------- 転送 ----------
From: {R romaji r|Jennifer Abalos} <{P email|j.abalos.eng@tamaedu.example}>
Date: {N date|2026年9月11日} {N number|16:02}

おつかれさまです。{R given q|伊織}さん、きょう{N number|40分}はなしました。
ともだちの {U romaji u|Karen Isozaki} さんのいえで ねこを みたそうです。
おかあさん（{R full p|財前 千紘}さん）は {P age|40さい}、しごとは {O shop|ベーカリー麦ばたけ}。
ディスコードの名前は {L handle|iori_nekomata#2207} です。
---------- ここまで ----------
{N post|指導主事}様
上記のとおりです。{R family r|アバロス}先生の在留カードの写し（{P residence-card|QH81460257NM}）は{N body|玉響市教育委員会}に提出済みです。
{N law|いじめ防止対策推進法第23条}の調査は{N date|来週}から。
保護者の連絡先：{R phone t|0955-00-9163}、または祖父の{U given v|清司郎}さん {P phone|0955-00-9388}`,
  },
  {
    id: 'x-table-1',
    case: 'hanekura',
    marked: `続柄\t氏名\t生年月日\t勤務先・学校\t電話
母\t{R full p|ダオ・キエウ・チャウ}\t{R dob-slash b|1994/6/21}\t{R org w|（有）羽根倉クリーニング}\t{R phone m|080-0000-9318}
父\t{R full r|鞍掛健斗}\t{P dob|1990/12/5}\t{O workplace|丸又設備工業}\t{P phone|090-0000-9460}
長女\t{R full q|鞍掛咲良}\t{P dob|2018/9/27}\t{R org-short s|西小}\tなし
伯母\t{R relative r|鞍掛} {U given u|真規子}\t不詳\t{O workplace|ヘアサロンMIRA}\t{P phone|048-000-9172}
備考\t住民票は{R address a|羽根倉市若草町4-9-17 コーポ若草101}\t\t{N date|R8.10.1}現在
備考\t{U foreign v|グエット}さん（同国の友人）が通訳\t\t{N number|2名}で面接
決定\t{N law|児童福祉法第25条の2}による支援対象\t\t{N body|羽根倉市要対協}`,
  },
  {
    id: 'x-table-2',
    case: 'kuguinoura',
    marked: `｜No.｜対象者｜年齢｜住所｜緊急連絡先｜
｜1｜{R spaced p|蔦谷 嘉一}｜{P age|89}｜{R address a|鵠之浦町大字浜中字沖田318番地}｜{R spaced r|櫻庭 郁代}（姪）{P phone|090-0000-9205}｜
｜2｜{R spaced q|蔦谷 ウメノ}｜{P age|86}｜同上｜同上｜
｜3｜{U full u|石郷岡 スヱ}｜{P age|94}｜{A address|鵠之浦町大字浜中字宮ノ下57番地2}｜{U given v|俊哉}（孫）{P phone|080-0000-9087}｜
｜4｜空家｜—｜{N place|浜中集会所}裏｜{N body|総務課}管理｜
※整理番号は{R number n|カ-5120-37}（{N number|1}・{N number|2}共通）。{R org f|特別養護老人ホーム鵠の里}入所待ち{N number|14人}目
※郵便は〒{P postal|018-0000}　配食は{O shop|仕出しの浜茄子}`,
  },
  {
    id: 'x-table-3',
    case: 'misagoura',
    marked: `日付,摘要,支払先,金額,確認
{N date|7/1},入院費,{R org f|医療法人渚会みさご病院},{X sum|38,420円},{R family r|薗部}
{N date|7/3},家賃,{U full u|玉井田 政吉}（地主）,{X sum|12,000円},{R family r|薗部}
{N date|7/5},電気,口座振替 {P bank|瀬戸内信用組合 北浜支店 普通 0926714},{X sum|6,318円},{R family q|栁沼}
{N date|7/9},おむつ,{O shop|ドラッグふじの木},{X sum|4,780円},{R given q|房子}
{N date|7/12},介護保険料,納付書番号 {L number|88-0417-2269},{X sum|7,100円},{N body|介護保険課}
{N date|7/20},カード,{P card|4816-3941-9581-7393}（{R given p|辰雄}名義）,{X sum|2,200円},要確認
備考,被保険者番号{P care|0002916405},連絡 {R phone-dot t|0898.00.9405},,
備考,手伝い {U family v|乗松}さん,,{N number|3回}分,`,
  },
  {
    id: 'x-form-1',
    case: 'kurehano',
    marked: `生活保護申請書（写）
氏　　名　{R full p|宍倉　耕平}
フリガナ　{R katakana p|シシクラ　コウヘイ}
生年月日　{R dob-era b|昭和62年11月19日}　{P age|38歳}
現 住 所　〒{P postal|930-0000}　{R address a|呉羽野区東栄3丁目5番20号 ハイム東栄405}
個人番号　{P my-number|278226848175}
運転免許　{P licence|431499805990}
同居親族　{R full q|宍倉　喜代}（母）
扶養義務者　{R full r|鳴海　由布子}（姉）　{R relative r|鳴海}　{U given u|剛史}（義兄）
資産　　　{P bank|北陸みらい銀行東栄支店 普通2217408}
家主　　　{O other|東栄ハウジング}　担当 {U family v|島倉}
申請理由　{N date|3月}に失職、手持ち金が尽きたため
根拠　　　{N law|生活保護法第7条}　受付　{N post|面接相談員}　{N number|第2相談室}`,
  },
  {
    id: 'x-form-2',
    case: 'misagoura',
    marked: `介護保険 要介護認定・要支援認定申請書
被保険者番号 {P care|0002916405}
保険者番号 {P insurer|382838}
氏名 {R full q|栁沼 房子}　ふりがな {R kana q|やぎぬま ふさこ}
生年月日 {P dob|昭和19年2月20日}（{P age|82歳}）
住所 {R address a|碇ヶ浜町字北浜72番地の5}
電話 {R phone t|0898-00-9405}
提出代行者 {O other|ケアプラン波の音}　{U full u|一色 佐代里}
主治医 {U full v|日向寺 健太郎}（{R org f|みさご病院}）
夫 {R full p|栁沼 辰雄}　{R dob-era b|昭和16年9月13日}
同意 {R full r|薗部 勇作}（代筆）
{N law|介護保険法第27条}　認定調査 {N number|74項目}　処理期限 {N date|30日以内}`,
  },
  {
    id: 'x-form-3',
    case: 'tamayura',
    marked: `就学援助費受給申請書
申請者　{R full p|財前 千紘}　（ふりがな {R kana p|ざいぜん ちひろ}）
生年月日　{R dob-western b|1986年2月17日}
住所　{R address a|玉響市月見台1丁目8番3号}　〒{P postal|847-0000}
児童生徒　{R full q|財前 伊織}　{R org-school s|月見台中学校}　{X class|1年2組}
生年月日　{P dob|平成25年8月30日}
世帯員　{R relative p|財前} {U given u|清司郎}　祖父　{P age|71}　{O workplace|玉響造船下請組合}
振込口座　ゆうちょ銀行　記号 {P bank|17720}　番号 {P bank|10482631}
児童扶養手当証書番号　{P certificate|第60482号}
勤務先　{O shop|ベーカリー麦ばたけ}（店長 {U family v|八谷}）　{N law|学校教育法第19条}　{N body|玉響市教育委員会}{N post|教育長}　あて
提出期限　{N date|4月30日}`,
  },
];
