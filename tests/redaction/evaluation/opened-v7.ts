import type { Passage } from './passage.ts';

/** Passages of batch V, part 7: written without having read the engine. */
export const openedV7: readonly Passage[] = [
  {
    id: 'v-initials-4',
    case: 'higashikaya',
    marked: `ケース検討　{N date|11/12}　（資料は回収）
{R initials p|R.K.}氏（{P age|68歳}、{P dob|S33.10.18}と誤記あり）は飲酒後に転倒。妻の{R initials q|M.K.}さんは入院中。
友人の{R initials r|T}氏が鍵を持つ。{R family r|寺澤}さんの電話は{P phone|090-0000-2529}。
{U initials u|O.S.}氏（元上司）からの手紙あり。パチンコ店では{U initials v|G}さんと一緒。
本人の携帯{R phone m|080-0000-2699}は料金未納で止まる見込み。カード払い {P card|3588 9661 7857 7629} も停止。
{R org-short f|ひがしかや病院}の{U family w|三ッ石}医師は手術を勧める。
{O shop|パーラー大漁}に週{N number|4回}。{N law|ギャンブル等依存症対策基本法}、{N body|道立精神保健福祉センター}、{N place|栄通}`,
  },
  {
    id: 'v-initials-5',
    case: 'ajimaura',
    marked: `要対協　個票
母：{R initials p|S・G}さん（{R dob-western b|1990年6月27日}生、{P age|36歳}）　子：{R initials q|K.G.}くん
祖父：{R initials r|M.K.}さん、{R given r|盛男}さん本人は「俺が育てる」と言う
通告者：{U initials u|Y.M.}さん（近所）、{P phone|0980-00-2534}
担任 {U initials v|Y}先生、{R org-school s|西泊小学校}　前籍校は{O school|那覇ヶ浜市立松山小学校}
交際相手：{U initials w|T.A.}氏、車 {P plate|沖縄 330 よ 25-35}、住まいは{A building|メゾンてぃーだ303}
{R family p|儀間}さんの手当番号 {R number n|味-0925}、証書 {P certificate|第0-4471号}
{N body|児童相談所}の判定 {N number|B}、次回{N date|12月18日}、{N place|西泊}公民館`,
  },
  {
    id: 'v-initials-6',
    case: 'kuzunohara',
    marked: `{N number|第3回}支援調整会議　検討事例
{R initials p|I.A.}さんではなく、{R initials p|I・A}さんと表記することを確認。
・{R initials p|I・A}さん　男　{P age|50代}　単身　{P certificate|受0038217}
・妹の{R initials q|K.A.}さん、姪の{R initials r|N.K.}さん（{P dob|H27.8.2}）
・大家の{U initials u|I.H.}さん、隣の{U family v|蓮沼}さん（{P phone|0296-00-2503}）
・家計は{R full q|荒牧佳代子}さんが管理、{P email|kayo-a@tsukubanemail.example}
・{O workplace|筑波根ロジ}に応募中
{N body|市社会福祉協議会}の貸付 {N number|10万円}以内、{N law|法第9条}、{N date|12/9}、{N place|上荒井}会館、{N post|課長}`,
  },
  {
    id: 'v-romaji-4',
    case: 'haneshima',
    marked: `RESIDENCE / CONTRACT CHECK
Name: {R romaji p|HOANG THI MAI}  (Mai = {R given p|マイ}さん)
Spouse: {R romaji q|Rajesh Bastola}, DOB {P dob|2 Dec 1991}
Friend: {R romaji r|Ouyang Junhong} ({R alias r|ジュンホン})
Child: {R relative q|BASTOLA} {U romaji u|LINA}, age {P age|2}
Card: {R number i|GX41720865PA} / {P residence-card|RK58203714TA}
Passport: {P passport|PA0836174}
Tel: {R phone-intl m|+81-70-0000-2583} / {P phone|+81 90 0000 2522}
Landlord: {U romaji v|FUJIMAGARI TSUTOMU}（{O shop|羽根島ホームズ}）
Room: {R building a|レジデンス新川501}
Line ID: {L handle|mai_ht1997}
Checked {N date|2026/12/02} at {N place|Shinkawa} desk, {N number|page 1 of 2}, {N body|羽根島市役所}`,
  },
  {
    id: 'v-romaji-5',
    case: 'kuratsuki',
    marked: `宛先の控え（作業所の製品発送）
{R romaji p|Yabusaki Eri}　{R email e|eri.y@kuramail.example}　{R phone-intl t|+81 575-00-2618}
{R romaji q|NAOTO YABUSAKI}　{P email|nao_yabu@mino-net.example}
{R romaji r|Chiharu Sakakibara}（{R full r|榊原千晴}さん）
{U romaji u|Kani Naho}　訪問看護　{P phone|0575-00-2536}
{U romaji v|Dr. Kagami}　{O hospital|Mizuhono Mori Clinic}
支払 {P card|4591-6554-9155-2178}（{R given p|惠理}さんの名義、{P age|32}）
請求の照会 {P url|https://pay.minoshop.example/inv/93107}　注文番号 {L number|MX-204418}
{N place|KURATSUKI} STATION 前で渡す。{N date|12/20}、{N number|15 boxes}、{N word|ERIコード}ではなく{N word|JANコード}`,
  },
  {
    id: 'v-romaji-6',
    case: 'ajimaura',
    marked: `From: {U romaji u|Kevin Ross} <{P email|k.ross@nishidomari-alt.example}>
To: {N post|子育て支援課}
{R org-school s|西泊小} ALT の {U family v|ロス} です。日本語すこしです。
{R romaji q|Gima Kotaro} kun, "My mother {R romaji p|Satsuki} is sleeping all day" と言いました。
Grandfather {R romaji r|KUNIYOSHI MORIO} san came. He is {P age|71}.
{R given q|琥太郎}くん の birthday は {P dob|January 22, 2017} です。
My phone: {P phone|080-0000-2537}. Please call after {N number|4 pm}.
{R romaji p|Gima Satsuki} さんの車 {P plate|沖縄 581 ち 25-39} は school の前にあります。
Insta は {L handle|@satsu_umi27} です。{N date|Nov 27}、{N place|Nishidomari Beach}、{N word|satsuki} flower の授業`,
  },
  {
    id: 'v-foreign-4',
    case: 'haneshima',
    marked: `外国人相談　記録票　{N date|11月29日}
相談者：{R full p|ホアン・ティ・マイ}（{R joined p|ホアンティマイ}と窓口に記入）
夫の{R dotted q|ラジェシュ・バストラ}さん、友人の{R full r|欧陽俊宏}さんが同席。
同僚の{U foreign u|ファン・ヴァン・クオン}さん（{P age|24歳}）も同じ会社で残業代が出ない。在留カード {P residence-card|TM31947250SA}、電話 {P phone|080-0000-2540}。
もう一人の{U foreign v|シティ・ラハユ}さんは{A address|羽根島市東浜3丁目1番6号}の寮を出た。旅券 {P passport|X2841907}。
{R org w|羽根島食品加工株式会社}の{U family w|鵜飼}班長が通帳を預かる。{P bank|東海みなと銀行 羽根島支店 普通 5178340}
{R org o|NPO法人となりの小窓}へつなぐ。{N law|労働基準法第18条}、{N place|東浜}、{N body|出入国在留管理局}、{N number|3名}`,
  },
  {
    id: 'v-foreign-5',
    case: 'kuzunohara',
    marked: `学校からの情報提供
{R full r|倉持菜々}さん（{P age|11歳}）の母の再婚相手は{U foreign u|カルロス・エドゥアルド・ピント}さん。ブラジル国籍、{P dob|1985年7月14日}生、在留カード{P residence-card|DK70264183EA}。
母{R relative r|倉持}{U given v|亜紗美}さんの電話 {P phone|070-0000-2541} は通じない。
弟の{U foreign w|ピント・ルアン}くんは{O school|あけぼのブラジル学園}に通う。
おじの{R family p|荒牧}さん（{R phone t|0296-00-2512}、{R email e|ikuo.aramaki@kuzumail.example}）とおばの{R given q|佳代子}さんが交代で{R given r|菜々}さんを預かる。
就労先は{O workplace|常総アルミ}。{R org-school s|上荒井小}で{N date|12月7日}に面談。
{N place|サンパウロ}州、{N body|県教育委員会}、{N number|週2時間}の日本語`,
  },
  {
    id: 'v-foreign-6',
    case: 'higashikaya',
    marked: `電話通訳の控え　{N number|17分}
{U foreign u|イリーナ・ソコロワ}さん（{P age|39歳}）。夫は船員。{R full r|寺澤晶}さんの紹介で来所。
{R full p|古賀龍一}さんの向かいの{A address|東榧市栄通二条6丁目1番}に住む。{R given q|美沙子}さんの見舞いに行く。
カード番号 {P residence-card|LP62815037KA}、旅券 {P passport|750481362}、住民票コード {P resident-code|41855345780}
携帯 {P phone|090-0000-2542}、{R org-short o|よりそい東榧}の食料を希望。
娘の{U foreign v|アンナ}さんは{O school|函館みさき日本語学院}へ。
{R family p|古賀}さんには{R phone t|0138-00-2672}で伝えた。
{N date|12月1日}　{N place|ウラジオストク}便は休止。{N body|法務局}、{N word|アンナ}・カレーニナの劇の券`,
  },
  {
    id: 'v-dialect-4',
    case: 'minegishicho',
    marked: `「{R family p|筒井}のばあさま、ゆんべも{O shop|ふくや}の前さ座ってだんだど」
「{R given q|秀一}は何してんだべ。{R org-short w|峰岸製材}さばっか行ってっからだ」
「{R alias r|キミばあ}が毛布かけでやったっけが、あの人も{P age|八十六}だべ」
「{U nickname u|ツネ}やんに言えば車出してくれっぺ。{P phone|0247-00-2543}だ」
「{R given p|マサ江}さん、{P dob|昭和十三年二月}生まれだって自分で言ってだもの」
「役場の{X official|姉さん}が{P phone|0247-00-2544}さ電話しろって」
「{U family v|安斎}先生は{N date|あさって}来る。{N number|三日}分の薬置いでぐって」
「{R address-suffix a|石畑215-4}の前の橋、凍ってっから気ぃつけろ。{N place|石畑}は日陰だ」
「{N word|門}まで送っぺ」`,
  },
  {
    id: 'v-dialect-5',
    case: 'ajimaura',
    marked: `「{R alias p|さっちん}よ、今日も寝てるわけさ。{R given q|琥太郎}が自分でごはん炊いてるさぁ」
「{R given r|盛男}おじいは{R org-short w|西泊漁協}のセリで朝早いからねえ。もう{P age|七十一}ど」
「あの男、{U nickname u|タッキー}でしょう。{P plate|沖縄 330 よ 25-35}の白い車」
「{O shop|居酒屋なんくる}で働いてるって、{U family v|比屋根}のおばぁが言ってた」
「{R family p|儀間}さんの電話、{R phone t|0980-00-2651}はもう止まってるよ。妹の{U given w|あゆみ}に{P phone|070-0000-2545}でかけなさい」
「{R family r|國吉}の家は{A address|味間浦町字東泊18番地}に移ったさ」
「{N date|旧正月}には{N place|東泊}の{N body|公民館}でみんなで食べようね、{N number|二十人}くらい」`,
  },
  {
    id: 'v-dialect-6',
    case: 'higashikaya',
    marked: `「{R alias p|リュウ兄}、また{O shop|パーラー大漁}さいたっしょ。なまら負けたんでないかい」
「{R given q|美沙子}さんが{R org-short f|ひがしかや病院}さ入ってるのにねえ」
「{R family r|寺澤}さんも、はんかくさい男に金貸したもんだ。{X sum|十二万}だとさ」
「{U nickname u|ゲン}ちゃんて人の電話、{P phone|090-0000-2546}だったべか」
「{U family v|七飯田}の民生さんが、{P age|68}じゃまだ働けるって怒ってたわ」
「通帳の番号、ゆうちょの{P bank|19280の24517631}って紙さ書いて貼ってあるんだわ」
「{R address-suffix a|栄通二条5-3}の雪、だれ投げるのさ」
「弟の{R relative p|古賀}{U given w|孝雄}が{N date|週末}来るって」
「{N place|栄通}も{N number|30センチ}積もった。{N word|古}い家だもの。{N body|市役所}さ言うべ」`,
  },
  {
    id: 'v-agenda-4',
    case: 'kuratsuki',
    marked: `サービス担当者会議　次第
日時　{N date|12月10日（木）}{N number|10:00}　会場　{N place|本町通}交流センター
1　本人　{R full p|藪﨑惠理}様（{R dob-era b|平成6年4月19日}生・{P age|32歳}）の近況
2　出席　弟 {R full q|藪﨑直人}様、{R org f|倉槻作業所} {R full r|榊原千晴}様、医師 {U full u|各務 慎哉}様（{O hospital|みずほの森クリニック}）、後見人候補 {U full v|武儀康弘}様
3　受給者証　{P certificate|2130047715}　更新月
4　欠席連絡　{P phone|0575-00-2548}（計画相談 {U family w|日比}）
5　オンライン参加　{P url|https://meet.kuracare.example/j/88240719}
6　資料の番号　{R number n|23006147}-2
7　{N law|障害者虐待防止法}の研修案内　{N body|岐阜県}、{N number|定員30名}`,
  },
  {
    id: 'v-agenda-5',
    case: 'kuzunohara',
    marked: `支援会議　進行表　（{N post|課長補佐}）
{N number|14:00}　{R full p|荒牧郁夫}さん　保護申請の結果、{R address-suffix a|上荒井3-8-14}の家賃
　　　説明　{R full q|荒牧佳代子}さん（{P phone|090-0000-2501}）
{N number|14:20}　{R full r|倉持菜々}さん　{R org s|葛野原市立上荒井小学校} {U family u|野口谷}先生
{N number|14:40}　新規　{U full v|大津留 圭介}さん（{P age|43歳}）　免許証 {P licence|450573895520}　住所 {A address|葛野原市西荒井1丁目4番5号}
{N number|15:00}　新規　{U full w|真中 ふみ}さん（{P dob|昭和26年1月30日}）　年金 {P pension|0417-336208}
{N number|15:20}　{O other|フードバンク葛野原}　米の配分
次回　{N date|1月13日}　{N place|葛野原}文化館`,
  },
  {
    id: 'v-agenda-6',
    case: 'minegishicho',
    marked: `地域ケア個別会議　次第
{N date|令和8年12月17日}　{N place|峰岸町保健センター}　{N number|2階}
一　{R full p|筒井マサ江}氏（{R number n|7100-3358}）　徘徊と火の始末
　　・家族　{R full q|筒井秀一}氏　勤務先 {R org w|峰岸製材（有）}
　　・隣人　{R full r|門馬キミ子}氏（{P age|86}）　電話 {P phone|0247-00-2515}
　　・介護保険　{P care|0000371846}
　　・施設　{R org f|介護老人保健施設やまゆり峰苑}　相談員 {U full u|先崎 友理}氏
二　{U full v|鈴掛仁三郎}氏（{P dob|S9.7.21}）　運転　{P plate|福島 480 え 25-49}、免許 {P licence|100588534590}
　　・修理工場 {O shop|サトー自動車整備}
三　{N body|福島県警}からの助言　{N law|道路交通法第103条}`,
  },
];
