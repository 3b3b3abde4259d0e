import type { Passage } from './passage.ts';

/** Passages of batch T, part 7: written without having read the engine. */
export const openedT7: readonly Passage[] = [
  {
    id: 't-initials-4',
    case: 'mikagenuma',
    marked: `事例検討シート（氏名は伏せること）
本人　{R initials p|M.S.}さん（{P age|34歳}）、{R dob-letter b|H4.7.19}生
母　{R initials q|M.Y.}さん（{P age|61}）　知人　{R initials r|K.T.}さん
経過：精密部品の工場（{R org-short w|御影沼精工}）を退職。上司の{U initials u|S.K.}さんとの不和。
母方の叔母{U initials v|N.K.}さん（{P phone|080-0000-1503}）が協力的。
{R initials p|M}さんは釣りが好き。{R family r|鴨下}さんと行く。
受給者証の番号 {P certificate|5082713} は本票に書かない。
{N word|ASD}、{N word|IQ}、{N word|AB型}、{N number|週2日}、{N post|PSW}`,
  },
  {
    id: 't-initials-5',
    case: 'kawasemibara',
    marked: `ヒヤリ・ハット報告　（{N date|R8.11.20}）
当事者氏名：{R initials p|U.K.}　年齢：{P age|88}
発見者：{R initials r|K・Y}さん　報告先：{R initials q|U・R}様（長男）
・{R initials p|Ｕ・Ｋ}様の朝薬が{N number|2日分}残っていた。
・ヘルパー{U initials u|T.N.}さんの鍵の閉め忘れもあり。
・{R org f|特別養護老人ホームかわせみの杜}の短期入所で{U family v|芳賀}看護師が気づく。
・介護の番号は{R number n|0000531847}、医療は{P insured|01846627}
・ご長男の車 {P plate|山形 501 む 15-82} で受診。
{N word|ADL}、{N word|CM}、{N word|SpO2}、{N number|96%}、{N place|J棟}`,
  },
  {
    id: 't-initials-6',
    case: 'momijizawa',
    marked: `心理所見（要約）
対象児童　氏名 {R initials q|M.W.}　{P dob|H24.6.21}生（{P age|14}）
母 {R initials p|M.A.}さん　祖母 {R initials r|U.S.}さん
・{R initials q|W}くんは絵に{N word|Z}の字を多く描く。
・母の元夫{U initials u|H.R.}氏の話題で黙る。
・学級担任の{U family v|小笠}先生、部活の先輩{U initials w|T.M.}さんには話せる。
・{R org-school s|弁天坂中学}の相談室を使用。受診先 {O hospital|浅間ヶ丘クリニック}
・母の連絡先 {R phone m|080-0000-1924}、{P email|sc-room@bentenzaka.example}
{N word|WISC}、{N word|PTSD}、{N number|全5回}、{N law|少年法}`,
  },
  {
    id: 't-romaji-4',
    case: 'futabanohara',
    marked: `Interpreter's note (Nov 26)
Client: {R romaji p|SABITA KHATRI}, born {R dob-western b|1990-10-27}
Son: {R romaji q|Aarav Khatri}, {P age|8 years old}, goes to {O school|Ekinishi Elementary}
Boss: {R romaji r|Takehiko Morohoshi} / {R romaji r|MOROBOSHI TAKEHIKO}
Brother-in-law: {U romaji u|Suresh Khatri}, passport {P passport|BA1186402}
She sends money by {O other|Everest Remit} (member {L number|ER-209-5518}).
Mail: {R email e|sabita.khatri27@futabamail.example}
Mobile: {R phone-intl m|+81 70 0000 1593}
Bank: {P bank|東湘ふたば銀行 駅西支店 普通 4108826}
Teacher: Ms. {U romaji v|Magara}
{N place|Kathmandu}, {N body|Immigration Services Agency}, {N number|3 pages}`,
  },
  {
    id: 't-romaji-5',
    case: 'dakekabano',
    marked: `カード明細（写真から書き起こし）
会員 {R romaji p|MASAYO MOMOSE}　{P card|3566-0000-4471-8294}
家族会員 {R romaji q|BUNGO MOMOSE}
{R romaji r|Tokashiki Hideki} 様のメモ「{R romaji p|Momose}さんへ」
カード会社の担当 {U romaji u|Kenji Aramaki}　tel {P phone|011-000-1597}
送付先 {R building a|市営岳樺団地4号棟105}
息子 {U romaji v|Takumi M.}（{P age|19}）　LINE {L handle|takumin_0407}
利用 {N date|2026/08/30} {O shop|ホームマートきたみち} {X sum|4,380}
{N place|Sapporo}、{N word|ETC}、{N number|3回払い}、{N word|MOMO}スムージー`,
  },
  {
    id: 't-romaji-6',
    case: 'tokonatsuura',
    marked: `島留学の英語サイト用の下書き（個人が出ているので要修正）
"Mr. {R romaji p|Ryuichiro Inami} ({P age|75}) is a retired fisherman. His son {R romaji q|Kazuhiko} still goes out to sea."
"{R romaji r|Takeno TOGASHI} makes dried fish next door."
Host family: {U romaji u|Yaeko Hamagami}, {P phone|+81-997-00-1543}
Clinic: {R org f|常夏浦町国民健康保険診療所}, Dr. {U romaji v|Ijichi}
{P url|https://tokonatsu-stay.example/host/inami-ryuichiro}
Birth: {R dob-western b|1951年2月6日}
連絡 {P email|stay@tokonatsu-isle.example}
{N place|Kagoshima}, {N word|ferry}, {N number|40 min}, {N date|July 20}`,
  },
  {
    id: 't-foreign-4',
    case: 'futabanohara',
    marked: `{R full p|サビタ・カトリ}さんの夫{U foreign u|ディネシュ・カトリ}さん（{P age|40歳}）が{N date|12月3日}に再入国。
迎えは{R full r|諸星武彦}さんの車、{P plate|相模 300 そ 17-38}。
{R given q|アーラブ}くんは{U foreign v|マヤ・タマン}さん宅（{A address|双葉野原市中丸町5-3-12}）で待つ。
同じ寮の{U foreign w|ファン・ヴァン・ロック}さん、{U foreign x|チャン・ティ・ホア}さんも手伝う。在留カードは{P residence-card|LX51930482TN}。
{R family r|諸星}さん「{R given p|サビタ}さんが一番働くよ」
銀行は{P bank|東湘ふたば銀行 駅西支店 普通 4108826}
{N place|ネパール}大使館、{N word|カトリ}センコウ、{N word|ホアン}、{N number|2泊}、{N law|入管法第26条}`,
  },
  {
    id: 't-foreign-5',
    case: 'mikagenuma',
    marked: `{R org w|株式会社御影沼精工}の元同僚、{U foreign u|ロドリゴ・タナベ・モウラ}さんから聞き取り。
{R family p|箕輪}さんは{U foreign u|ロドリゴ}さんにだけ昼食を誘われていたという。
{U foreign u|ロドリゴ}さんの妻{U foreign v|ジュリアナ}さん（{P age|29歳}）は{R given q|芳江}さんと同じ{O shop|惣菜のまつや}で働く。
在留カード {P residence-card|BT70452911RD}、雇用保険 {P employment|0803-446120-9}
寮長は{U foreign w|崔 正植}さん、電話{P phone|0299-00-1549}。
{R alias r|カモ}さんと{R given p|壮太}さんは、{U foreign w|崔}さんの畑も手伝った。
{N place|ブラジル}、{N word|正}社員、{N body|ハローワーク霞北}、{N number|月8日}`,
  },
  {
    id: 't-foreign-6',
    case: 'kawasemibara',
    marked: `{R org-short f|かわせみの杜}の介護職員{U foreign u|エカ・プトリ・ワルダニ}さんが、{R full p|馬越キヌヨ}さんの短期入所を担当。
{R given p|キヌヨ}さんは「{U nickname u|えか}ちゃん」と呼ぶ。
同僚は{U foreign v|スリ・レスタリ}さん、{U foreign w|トー・ティンザー}さん。
{R given q|良平}さんは{U foreign u|エカ}さんに{R address-suffix a|上谷地286番地3}の道順を描いて渡した。
{U foreign u|エカ}さんの旅券 {P passport|C7719405}、在留カード {P residence-card|VG20693758BA}、{P dob|平成12年1月14日}生。
{R family r|沓澤}さんが浴衣を貸した。連絡は{P phone|090-0000-1562}。
{N place|インドネシア}、{N word|プリン}、{N number|夜勤4回}、{N word|馬}の絵`,
  },
  {
    id: 't-dialect-4',
    case: 'kawasemibara',
    marked: `「{R alias p|キヌばあ}、まだ畑さ出でだっけど。{P age|八十八}だべした」
「{R given q|良平}がよ、{R org-short w|笹根製材所}やめでがら、ぶらぶらしったなよ」
「{R family r|沓澤}のかあちゃんも腰いでくて、雪かぎできねって」
「{R address-suffix a|上谷地286番地3}の屋根、もうつぶれっつぉ」
「{U nickname u|トメさ}んどごの孫が手伝うって。{P phone|080-0000-1574}さ電話してけろ」
「{U full v|遠田 源治}さんが組長だはげ、言っとぐ。{P age|六十七}の若い衆だもの」
「{O shop|カネ久石油}の灯油、配達してけんなが」
「{R org-short f|かわせみの杜}さ入ったらええべ」「{N word|良い}あんばいだな。{N place|上谷地沼}の氷、張ったが」「{N number|三寸}ばりな。{N body|役場}さ聞いでみろ」`,
  },
  {
    id: 't-dialect-5',
    case: 'tokonatsuura',
    marked: `「{R alias p|イナじい}は、昨日から飯も食わんど」
「{R given q|和彦}が帰らんと、いかんがね。船は{O workplace|第八みさき丸}じゃっど」
「{R family r|富樫}のばあちゃんな{P age|八十九}、よう世話をしやっど」
「{R org f|常夏浦町国民健康保険診療所}の{U family u|伊地知}先生を呼べばよか」
「{U full v|上園 兼造}が銭を返さんちよ。あいが家は{A address|字浜津402}じゃろ」
「電話は{R phone t|0997-00-1538}、鳴らしてみやい」
「{U given w|美潮}さんな、谷山から来やっとか」「来やっど、{P phone|099-000-1521}よ」
「軽トラは{P plate|鹿児島 480 け 19-33}じゃ」
「{N word|和}やかじゃらい」「{N place|磯辺}の波が高か、{N number|四メートル}じゃっど」「{N post|駐在}さんにも言うておけ」`,
  },
  {
    id: 't-dialect-6',
    case: 'momijizawa',
    marked: `「{R given p|朱音}さん、入院しただってなあ。ぼこがふたりもいるだに」
「{R family r|梅澤}さんが毎日来てるだよ。{P age|七十}だっちゅうに、えらいずら」
「{R given q|渉}ちゃは{R org-school s|弁天坂中}さ行ってるだかい」
「行ってねえらしいわ。{U full u|唐澤 伸也}さんちで飯食ってるだと」
「元の亭主の{U given v|竜司}は、{P age|四十二}にもなって{O workplace|逸見興業}つぶして、どこ行っただか」
「{R old-name p|逸見朱音}って書いた郵便が、うちへ来ただよ。{A address|弁天坂2-9-14}だわ」
「{U nickname w|しんちゃ}に聞いてみましょや、{P phone|0267-00-1691}だで」
「おらほの{N word|朱肉}、どこだいね」「{N place|弁天坂}の下の{N body|公民館}だわ。{N number|五時}まで」`,
  },
  {
    id: 't-agenda-4',
    case: 'dakekabano',
    marked: `岳樺野市　第{N number|9}回支援調整会議　次第　　{N date|R8.10.22}
1　{R full p|百瀬昌代}（{R dob-era b|昭和48年8月15日}）　継続
　(1) 住居　{R building a|市営岳樺団地4号棟105号}　滞納 {X sum|128,400円}
　(2) 債務　司法書士 {U full u|諏訪部琴美}　{P phone|0152-00-1618}
　(3) 就労　{R given q|文吾}さん　{O workplace|道東ミート食品}面接
　(4) 立会い　{R full r|渡嘉敷秀樹}（{R org-short o|だけかばの灯}）
2　{U full v|奥谷 美弥}（{P dob|H9.12.4}生、{P age|28}）新規
　　住民票コード {P resident-code|51290374468}
　　{A building|ハイツ北辺203号}、{L number|緊貸-0093}
3　{N law|生活困窮者自立支援法第9条}　{N body|オホーツク総合振興局}
4　その他　{N number|資料1〜3}`,
  },
  {
    id: 't-agenda-5',
    case: 'momijizawa',
    marked: `要対協　個別ケース検討会議
日時　{N date|令和8年11月12日}{N number|15時}　場所　{N place|市民会館第2会議室}
【ケース1】{R full q|眞島渉}（{R org s|紅葉沢市立弁天坂中学校}、{P dob|2012.6.21}）
　母 {R full p|眞島朱音}（{R phone t|0267-00-1685}）　祖母 {R full r|梅澤澄子}
　主任児童委員 {U full u|水出 恵津子}　担任 {U family v|小笠}
　生活場所：{R address-suffix a|弁天坂2丁目7番31号}／祖母宅 {A address|小諸野市荒堀1506-2}
【ケース2】{U full w|小須田 陽葵}（{P age|7歳}）{O school|紅葉沢市立東小学校}
　母子健康手帳 {P certificate|第24-0718号}
連絡　{P email|youtaikyo@momijizawa-city.example}
{N law|児童福祉法第25条の2第2項}　{N post|児童相談所長}`,
  },
  {
    id: 't-agenda-6',
    case: 'mikagenuma',
    marked: `ひきこもり支援ネットワーク　（{N date|12月4日}　{N number|1時間半}）
① {R full p|箕輪壮太}さん（{P age|34歳}）近況　　報告 {O other|就労支援室リスタ御影}
　　・{R alias r|カモ}さんこと{R full r|鴨下恒夫}さんとの外出
　　・自動車免許の更新（{P licence|441607382160}）
　　・主治医 {U family u|壇上}医師（{R org f|医療法人清朋会御影沼中央病院}）
　　・障害年金の請求　基礎年金番号 {P pension|7028-441953}
② {R full q|箕輪芳江}さんのこと　　姉妹 {U given v|久仁子}さん同席
③ {U full w|磯貝 直哉}さん　{P phone|090-0000-1632}　{O workplace|霞運輸}内定
④ 会場　{A building|第三みかげビル}5階
{N place|御影沼駅}前の喫煙　{N body|茨城県}　{N law|子ども・若者育成支援推進法}　{N number|資料2}`,
  },
];
