import type { Passage } from './passage.ts';

/** Passages of batch Y, part 3: written without having read the engine. */
export const openedY3: readonly Passage[] = [
  {
    id: 'y-initials-1',
    case: 'narisuna',
    marked: `スーパービジョン用要約
対象　{R initials p|K.K.}さん（{P age|20代}後半、妊婦）、夫{R initials q|Y.K.}さん
支援者　{R initials r|Y.S.}さん、{P age|70代}
・{R initials p|K・K}様は{R org-short o|ほおずき}の居場所に週{N number|2回}
・夫の姉{U initials v|M.O.}さんが保証人を断った
・{R phone m|070-0000-8194}の料金が滞り、{P phone|03-0000-8261}（大家）から督促
・産科は{O hospital|なぎさ産婦人科クリニック}
{N word|PTSD}、{N word|EPDS}、{N word|SV}、{N word|A4}{N number|3枚}、{N date|2/9}締切`,
  },
  {
    id: 'y-initials-2',
    case: 'iwakuramura',
    marked: `ヒヤリハット報告（イニシャル記載）
利用者名：{R initials p|C.U.}
同居：妻 {R initials q|M.U.}様
第一発見者：{R initials r|S.S.}さん
{R initials p|C・U}様が{N date|9月7日}{N number|4:50}頃、{R org-short f|奥沢診療所}の駐車場に一人でいた。軽トラ（{P plate|飛騨 480 い 81-52}）の運転手{U initials u|T.H.}さんが保護。
連絡　{R phone t|0573-00-8370}　→出ず。次に{P phone|0573-00-8219}、長女{U initials v|M.I.}さん
受給者証 {P certificate|8204173}　受診時 {P age|97歳}
{N word|GPS}端末、{N word|BPSD}、{N word|Ｌ字柵}、{N word|HDS-R}{N number|11点}`,
  },
  {
    id: 'y-initials-3',
    case: 'tadenumahara',
    marked: `事例検討シート
本人：{R initials q|M.Y.}（{P age|36}）　母：{R initials p|M.Y.}　友人：{R initials r|S.K.}
生活歴　{R initials q|Ｙ}くんは高校を出て{R org-short w|タデノ精密}に{N number|11年}。{R initials r|S・K}さんの紹介で副業を始め、カード（{P card|4269 1575 8411 0031}）の支払いが滞った。
関わる人　司法書士の{U initials u|R.N.}先生、叔母の{U initials v|T.T.}さん
手帳　精神障害者保健福祉手帳 {P certificate|第81403号}
面談の場所　{O shop|喫茶ポプラ}　予約メール {P email|yoyaku@popura-cafe.example}
{N word|SNS}副業、{N word|FX}、{N word|Ｂ型事業所}、{N word|IQ}、{N law|破産法第18条}、{N date|7月}中に方針`,
  },
  {
    id: 'y-romaji-1',
    case: 'yashihama',
    marked: `To: Town Office, Welfare Section
Re: {R romaji p|Agus Nugroho} (passport {P passport|E8305514}, residence card {P residence-card|RA81402637MB})
{R romaji p|AGUS NUGROHO} lives with Ms. {R romaji q|Yaeko Chinen} and her grandson {R romaji r|Eita Isashiki}.
Employer: {R org-short w|東原マリン}; manager {U romaji u|Tomonori Madanbashi}
Tel {R phone-intl t|+81-98-000-8263}, mobile {P phone|+81 70-0000-8255}
Sent by {U romaji v|Hendra Wijaya}, {O other|Nusantara Support Desk}
{P email|h.wijaya@nusantara-desk.example}, WhatsApp {L handle|hendra_desk08}
{N place|Surabaya}, {N word|JLPT N3}, {N word|Agustus}, {N date|December 1, 2026}, {N body|Immigration Services Agency}
He is {P age|40 years old}. Birthday: {R dob-western b|1 April 1986}`,
  },
  {
    id: 'y-romaji-2',
    case: 'yumikakegawa',
    marked: `Emergency contact sheet (English)
Child: {R romaji q|KUTSUKAKE RENTO}, {P age|9}歳 / {R romaji q|Rento Kutsukake}
Mother: {R romaji p|KAMALA TAMANG}  {R phone-intl m|+81-90-0000-8052}
Father: {R romaji r|Takuro Kutsukake} / {R romaji r|KUTSUKAKE TAKUROU}
Aunt: {U romaji u|Bishnu Maya Tamang}  {P phone|080-0000-8376}
Doctor: Dr. {U romaji v|Seiichi Mamuro}, {O hospital|Hiyodori Kids Clinic}
School: {R org-school s|南第三小学校}
Address: {R address-hyphen a|弓掛川市榎木町4-12 第五大成荘105}
Insurance: 記号 {P insured|弓掛} 番号 {P insured|2081437}  Residence card {P residence-card|UB81406325KC}
Birth: {R dob-western b|1991-02-17}
{N word|halal}、{N place|Kathmandu}、{N word|rental} cycle、{N date|May 20}`,
  },
  {
    id: 'y-romaji-3',
    case: 'narisuna',
    marked: `宅配ロッカー　受取人一覧
1　{R romaji p|KITTA KOTONE}　{N number|#204}　{R phone m|07000008194}
2　{R romaji q|Yuma Kitta}　{N number|#205}　{P phone|08000008437}
3　{R romaji p|Kotone Kusunose}（旧姓のまま）　{N number|#211}
4　{R romaji r|SUMI YUKICHI}　{N number|#218}　{P email|yukichi.s55@nsmail.example}
5　{U romaji u|USUI GENICHIRO}　{N number|#300}
6　{U romaji v|Okayo Kusunosegawa}　{N number|#301}　{A address|北汐町6-2-14}
送り主　{O workplace|SEIRAN FOODS}、{N word|KITTE}の売店、{N word|sumire}便
連絡先 {R email e|kitta_kotone@nsmail.example}　Insta {L handle|@koto.kitta_1005}
免許証 {P licence|452258731120}　{N date|2026.2.3}`,
  },
  {
    id: 'y-foreign-1',
    case: 'yumikakegawa',
    marked: `通訳つき面談。{R full p|カマラ・タマン}さん（「{R spaced p|カマラ　タマン}」「{R joined p|カマラタマン}」とも書く）は{R dob-western b|1991年2月17日}生まれ。職場では{R given p|カマラ}さん。夫は{R full r|沓掛拓郎}さん。
妹の{U foreign u|ビシュヌ・マヤ・タマン}さんが先月来日、在留カードは{P residence-card|UB81406325KC}。弟の{U foreign v|ラメシュ}さんは{P age|22歳}、{O shop|インド料理エベレスト天竜店}で働く。
息子の{R alias q|れん}くんはネパール語を話さない。
ブログ {P url|https://didi-nepal.example/kamala/rento}　電話 {R phone m|090-0000-8052}、妹 {P phone|080-0000-8376}
{N place|ポカラ}、{N word|タマネギ}、{N word|カマボコ}工場、{N body|出入国在留管理局}、{N number|2時間}`,
  },
  {
    id: 'y-foreign-2',
    case: 'yashihama',
    marked: `漁協の寮の名簿を写す。{R full p|アグス・ヌグロホ}さん、{U foreign u|デデ・スルヤナ}さん、{U foreign v|ファイサル・ラフマン}さん。「{R family p|ヌグロホ}さん」と呼ぶのは社長だけで、{R given p|アグス}さんで通っている。ヘルメットには「{R joined p|アグスヌグロホ}」。
子どもは国に二人。妻の{U foreign w|シティ・ラハユ}さんに毎月送金、口座は{P bank|宮古諸島信金 本店 普通 8140261}ではなく{P bank|琉海銀行 椰子浜支店 普通 0821406}。
{R full q|知念八重子}さんの家に下宿。{R given r|瑛太}くんに釣りを教える。
ビザは{N law|入管法別表第一}、旅券 {P passport|E8305514}、年金 {P pension|7210-081446}
{N place|スラバヤ}、{N word|スルメ}、{N word|ヌガー}、{N date|断食月}`,
  },
  {
    id: 'y-foreign-3',
    case: 'katawatari',
    marked: `{R org f|特別養護老人ホームひばりの杜}の介護職員、{U foreign u|ティン・ザー・モー}さん（{P age|26歳}）から聞き取り。担当は{R full p|嶋貫久米雄}さん。
「{R alias p|くめ}さん、私の名前、{U nickname u|モー}ちゃんです」。奥さんの{R given q|志津恵}さんが野菜をくれる。甥の{R family r|髙須}さんは怒った声で電話する。
同じ寮の{U foreign v|キン・ラ・ウィン}さんが退職を考えている。二人の在留カードは{P residence-card|MM81404417DA}と{P residence-card|MM81404418DA}。
寮　{A building|ひばり寮2号棟103}　電話 {P phone|0187-00-8288}
相談先は{O other|外国人介護職サポートたんぽぽ}、{P email|tanpopo@kaigo-support.example}
{N place|ヤンゴン}、{N word|モーター}、{N word|ウィンナー}、{N number|週40時間}、{N law|介護福祉士法}`,
  },
  {
    id: 'y-dialect-1',
    case: 'katawatari',
    marked: `「{R given p|久米雄}さん、まだ軽トラさ乗ってらっけよ。{P plate|秋田 480 た 82-04}のやつ」
「{P age|八十九}にもなってよ、おっかねえすな。免許証（{P licence|532256491510}）返せって言ってけれ」
「かが様の{R given q|志津恵}さんも、腰まがって畑さ来られねぐなったす」
「{R full r|髙須晴臣}さんだば、銭こばり気にしてる。{R family p|嶋貫}の田、売る気だべ」
「隣のわげえの、{U given u|拓海}が雪よせてけだ。{U nickname v|源じい}の孫だ」
「{O shop|ふじわら米店}さ電話してけれ、{P phone|0187-00-8233}だす」
「{R org-short f|ひばりの杜}は{N number|三人}待ちだど。{N place|中谷地}の堤も危ねえ。{N date|十一月}だば凍る」`,
  },
  {
    id: 'y-dialect-2',
    case: 'iwakuramura',
    marked: `「{R family p|魚住}の{R given p|千代松}さん、夜中に鍬かついで歩いとらした。たわけたこっちゃ」
「{R given q|ミチヱ}さんは{P age|九十二}やら。ようやっとるわ」
「{R given r|昴}くんがおらんくなったら、えらいことや。{O workplace|恵那峡ガラス工芸}へ行くんやと」
「娘の{U given u|みさを}ちゃんに電話したらええ。{P phone|0573-00-8219}やったかな」
「{R org-short f|奥沢診療所}の{U family v|熊膳}先生も、往診は週一やもんで」
「住まいは{R address-suffix a|奥沢1186番地}、赤い屋根やわ」
「{N word|千代紙}も、{N word|魚の棚}も{N place|奥沢}の道の駅に置いたるでな」
「介護の番号？　{P care|0000518037}て書いたるわ。{N date|八月三十日}が誕生日やに、{P age|九十七}やて」`,
  },
  {
    id: 'y-dialect-3',
    case: 'yashihama',
    marked: `「{R family q|知念}の{R given q|八重子}ネーネー、孫の{R given r|瑛太}は学校行かんでどこ行ってるかね」
「{U nickname u|ヒガっち}とゲームさ。{O shop|ゲーム館ちゅらさん}よ。あっちの店長の{U family v|喜納}さんが見てる」
「{R given p|アグス}は朝五時から船に乗ってるさ。{R org-short w|東原マリン}の{N number|三号船}よ」
「{R alias r|エイタン}は先生の{U family w|比謝}さんにだけ口きくわけさ」
「うちの電話は{R phone t|098-000-8263}、せがれの携帯は{P phone|070-0000-8407}」
「{P dob|昭和二十八年九月九日}生まれだから、もう{P age|七十三}さー」
「車は{P plate|沖縄 583 わ 81-24}。{N place|東原}の坂は{N date|台風}の後通れん。{N place|八重山}から姉さんが来るさ」`,
  },
  {
    id: 'y-agenda-1',
    case: 'yumikakegawa',
    marked: `要保護児童対策地域協議会　個別ケース検討会議　次第
{N date|令和8年5月20日（水）}{N number|15:00～16:30}　{N place|市役所3階 第2会議室}
1　対象児童　{R full q|沓掛蓮斗}（{R org s|弓掛川市立南第三小学校}）　{P dob|平成29年3月4日}生
2　保護者　{R full p|カマラ・タマン}、{R full r|沓掛拓郎}　{R address a|弓掛川市榎木町4番12号 第五大成荘105}
3　報告者　担任 {U family u|砂押}教諭、民生委員 {U full v|大豆生田 翠}、{O other|子ども食堂まんまる}
4　協議　母の勤務（{R org-short w|ミナヅキ製菓}）、医療証 {P certificate|8140263} の更新
5　次回　{N date|6月17日}　連絡 {P phone|053-000-8145}　{X email|kodomo-k@yumikakegawa.example}
守秘義務　{N law|児童福祉法第25条の5}　出席 {N post|係長}、{N post|主任児童委員}`,
  },
  {
    id: 'y-agenda-2',
    case: 'tadenumahara',
    marked: `支援調整会議（{N number|第14回}）
日時　{N date|7月8日}{N number|9:30}～　場所　{N place|蓼沼原市役所東庁舎}
議題
(1) {R full p|薬師神茂登子}さん・{R given q|睦}さん世帯のプラン　番号 {R number n|TN-5083-2}
　説明：司法書士 {U full u|柳楽亮祐}氏　資料：{P card|4269-1575-8411-0031}の明細
(2) {R full r|鍬形祥吾}さん（新規）　{P age|36歳}　{O workplace|ヤマセ倉庫}を休職
(3) {U full v|直井戸 咲恵}さん　居住地 {A address|蓼沼原市鴨居3丁目7番22号}　{P phone|0285-00-8318}
(4) {U foreign w|ロウ・ジャーミン}さん　特別障害給付金 {P pension|5712-081930}
報告　{N body|社会福祉課}　{N law|生活困窮者自立支援法第9条}　{N number|蓼生支第208号}
次回　{N date|7月22日}　欠席は{X email|shien@tadenumahara.example}へ`,
  },
  {
    id: 'y-agenda-3',
    case: 'narisuna',
    marked: `鳴砂区　支援会議　議事次第
一　開会　{N number|10時}
二　{R full p|橘田琴音}さん（{R alias p|こと}ちゃん）の出産前後の支援
　　・夫 {R given q|悠馬}さんの育休　{R org w|株式会社セイランフーズ}へ照会
　　・住居 {R building a|グランパレス芦辺801}の家賃滞納　大家 {U full u|碓井源一郎}氏
三　{U full v|丸茂 絵里香}さん　{P dob|平成15年12月1日}生　{P age|23歳}　{O school|みなと高等学院}
四　{R full r|鷲見勇吉}さんの見守りボランティア登録　{R org o|NPO法人ほおずき}
五　緊急連絡 {P phone|03-0000-8261}、{P phone|03-0000-8327}　資料 {P url|https://share.narisuna.example/kotone-0220}
{N law|社会福祉法第106条の6}　{N post|部長}　{N place|芦辺区民センター}　{N date|2月10日}`,
  },
];
