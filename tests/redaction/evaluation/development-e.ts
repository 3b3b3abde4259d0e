import type { Passage } from './passage.ts';

/** Passages of batch E from which the engine may learn. */
export const developmentE: readonly Passage[] = [
  {
    id: 'e-dialogue-2',
    case: 'fujimine',
    marked: `所長　{R family p|伊達}さん、と言うと{N place|伊達市}の？
職員　いえ、{R full p|伊達信子}さんは{N place|藤嶺市}の方。孫が{R full q|伊達翼}くん。
所長　{N word|伊達眼鏡}の、という冗談は置いて。下宿人がいると。
職員　{R full r|ファン・ミン・トゥアン}さん。{O workplace|とかち乳業}の実習生です。{R alias r|トゥアン}さんは家賃を{R given p|信子}さんに手渡し。
所長　監理団体は。
職員　{O other|道東フレンド協同組合}、巡回は{U full u|若狭 亜紀}さん。同僚の{U foreign v|ブイ・ティ・ニュン}さんも下宿したいと。
所長　{N word|翼}を広げる、とはこのことだね。
職員　{N place|西条}の消防署には届けました。`,
  },
  {
    id: 'e-memo-2',
    case: 'kosugi',
    marked: `聞取り　{N date|10月2日}
{R full p|森園美保子}（{R dob-era b|平成元年12月24日}生）は{R org w|古杉縫製協業組合}を解雇。{R alias p|みほ}ちゃんの兄が{R full q|森園 大吾}。
同居人 {R full r|王 志明}（{R romaji r|Wang Zhiming}）、貿易の仕事というが不明。会社名「{O workplace|南九トレーディング}」。名刺の裏に微信ID {L handle|wzm_nankyu}。
家主 {U full u|上床 シゲ}。{A address|古杉町大字古杉丙20番地}。
{N word|大吾}山の紅葉、{N word|森}の学校、{N place|王子}町のアンテナショップ。`,
  },
  {
    id: 'e-email-2',
    case: 'kosugi',
    marked: `Subject: Re: 住所確認
町民課　様
弟から連絡がないので心配です。{R full q|森園大吾}の姉、ではなく、妹の{R given p|美保子}です。兄は{A address|鹿児島市荒田町9丁目20-4 荒田レジデンス1102}にいたはずです。
彼（{R given r|志明}）の旅券は {P passport|EK1170284}、在留カードは {P residence-card|GH30582217CN} でした。
私の電話は前と同じ {R phone t|0995（00）1771}、携帯は {P phone|070-0000-9058}。
{N number|60}番の整理券でお待ちします。整理番号は{R number n|60184472}です。`,
  },
  {
    id: 'e-table-2',
    case: 'yukigawa',
    marked: `業者	種別	連絡先	契約番号
{O shop|越後リース}	給湯器	{P phone|025-000-1190}	{L number|EL-2209-4471}
{O other|あおい少額短期保険}	家財	{P phone|0120-00-4471}	{L number|第A-118-03372号}
{N body|雪川沢市水道局}	水道	{X phone|025-000-0010}	{L number|33-0187-2}
{R org w|雪川沢ガス株式会社}	ガス	―	{L number|G0098-11742}
契約者	{R full p|小鳥遊 聡}	{R phone t|025-000-6630}	{N number|4件}`,
  },
  {
    id: 'e-form-1',
    case: 'yukigawa',
    marked: `傷病手当金支給申請書（控）
被保険者の氏名　{R full p|小鳥遊　聡}　（{R kana p|タカナシ　サトシ}）
生年月日　{R dob-era b|昭和46年1月24日}
住所　〒{P postal|948-0003}　{R address-kanji a|雪川沢市十日町通三丁目四番地二一　第三ひかりマンション五〇七号}
記号・番号　{P insured|新5112・0447}
事業所　{R org-short w|雪川沢ガス㈱}　証明者 {U full u|五十畑　弘}
振込先　{P bank|第一越後銀行　雪川沢支店　普通　1194720}
療養を担当した医師　{R org f|医療法人社団みつわ会　雪川沢みつわ病院}　{U full v|目黒　敦史}`,
  },
  {
    id: 'e-ocr-2',
    case: 'fujimine',
    noise: 'spaced-out',
    marked: `{R full p|伊達信子}さんは孫の{R full q|伊達翼}さんと暮らす。実習生の{R alias r|トゥアン}さんが下宿。
巡回指導員は{U full u|若狭亜紀}さん。
勤め先は{R org-short w|とかち乳業藤嶺工場}。
住所は{R address a|西条8条南3丁目1-17}。`,
  },
  {
    id: 'e-paste-1',
    case: 'kosugi',
    noise: 'wrapped-19',
    marked: `{R full p|森園美保子}さんから相談。同居の{R full r|王志明}さんの勤務先「{O workplace|南九トレーディング}」は登記がない。兄の{R full q|森園大吾}さんは鹿児島市内。住所{R address a|古杉町大字古杉丙17番地1}、電話{R phone t|0995-00-1771}。家主の{U full u|上床シゲ}さんは退去を求める。子の{U given v|ひより}ちゃんは{O school|こすぎ認定こども園}に通う。`,
  },
  {
    id: 'e-kanji-numeral-2',
    case: 'fujimine',
    marked: `{R full p|伊達信子}　{R dob-kanji b|昭和三四年一二月三一日}生
藤嶺市{R address-kanji a|西条八条南三丁目一番十七号}
電話　{R phone-kanji t|〇一五五―〇〇―二九〇四}
農地　{N number|三町二反}　小作人　{U full u|鎌倉 勇作}
口座　{P bank|帯広北農業協同組合　西条支所　普通　四四一九〇〇二}
{N law|農地法第三条}　{N number|第七号議案}`,
  },
  {
    id: 'e-variant-2',
    case: 'kosugi',
    marked: `{R full p|森園美保子}＝{R variant p|森園 美保子}、「{U homophone p|森薗美穂子}」は誤記
{R full r|王志明}（{R joined r|王　志　明}）、{N word|王}手、{N word|志}望動機
{N place|森}町、{N place|園}田の停留所
家主 {U full u|上床 シゲ}＝{U kana u|ウワトコシゲ}
弁護士 {U full v|德重 惠}（{U full v|徳重 恵}）`,
  },
  {
    id: 'e-half-kana-1',
    case: 'yukigawa',
    marked: `{R half-kana q|ﾀｶﾅｼ ﾔｴ}様 入院ｾｯﾄ申込
申込者 {R half-kana p|ﾀｶﾅｼ ｻﾄｼ}
患者 {R half-kana q|ﾀｶﾅｼ ﾔｴ}
請求先 {R half-kana p|ﾀｶﾅｼｻﾄｼ} {X building|ﾋｶﾘﾏﾝｼｮﾝ}
担当 {U half-kana u|ｱｶﾞﾂﾏ}さん　業者 {O other|ﾒﾃﾞｨｶﾙｾｯﾄ越路}
{N word|ﾊﾟｼﾞｬﾏ}{N number|5}　{N word|ﾀｵﾙ}{N number|10}`,
  },
  {
    id: 'e-initials-1',
    case: 'nagisano',
    marked: `対象者 {R initials p|S.S.}さん（男性）／同居の母 {R initials q|K.S.}さん／孫 {R initials r|Y.O.}さん
{R initials p|Ｓ}氏は「カップ麺でいい」と。
{R initials r|Ｙ}ちゃんは{N word|PTA}の読み聞かせに参加。
{N word|ABC}分析、{N word|S評価}、{N word|O157}、{N word|K点}`,
  },
  {
    id: 'e-romaji-2',
    case: 'fujimine',
    marked: `Tenant: {R romaji r|Phan Minh Tuan} ({R romaji r|TUAN PHAN MINH})
Host: {R romaji p|DATE NOBUKO}, grandson {R romaji q|Tsubasa Date}
Mail: {R email e|tuan.phan@fjmail.example}
{X word|DATE}: {N date|2027-02-11}
Coordinator {U romaji u|Aki Wakasa} / FB {L handle|aki.wakasa.520}
Roommate {U romaji v|Bui Thi Nhung}`,
  },
  {
    id: 'e-foreign-1',
    case: 'kosugi',
    marked: `{R full r|王志明}さんの友人{U foreign u|馬 暁東}さん、{U foreign v|欧陽 静}さんが保証人を申し出た。{R family r|王}さんの母{U foreign w|張 淑芬}さんは短期滞在。
食堂「{O shop|老四川}」で働くのは{U foreign x|イェン}さん。
{N word|馬}刺し、{N word|静}養、{N word|張}り紙、{N place|四川省}`,
  },
  {
    id: 'e-dialect-2',
    case: 'kosugi',
    marked: `「{R alias p|みほ}ちゃんな、どけ行きやったとな」
「{R given q|大吾}あにょは鹿児島じゃっど」
「{R family r|王}さんちゅう人が車で連れて行きやった」
「家主の{U given u|シゲ}ばあが、はらかいちょった」
「{O shop|だるま温泉}の休憩所で見たち」
「{N word|森}んなけ入ったら危なかど」`,
  },
  {
    id: 'e-agenda-1',
    case: 'nagisano',
    marked: `渚野市支援会議　個別部会
{N number|一} {R full p|﨑田壮一郎}方　多頭飼育と困窮（{O hospital|なぎさ動物病院}同席）
{N number|二} {U full u|畠中 ウメノ}方　立退き（{A building|松原荘}）
{N number|三} {R full r|大和田結}さん　一時保護の可否　{N law|児童福祉法第33条}
{N number|四} 事務連絡　{N number|渚生福第305号}、次回{N date|七月八日}`,
  },
  {
    id: 'e-phone-note-1',
    case: 'fujimine',
    marked: `受 {N number|7:40} {R phone t|0155002904} {R family p|伊達}さん。下宿人（{R alias r|トゥアン}さん）が帰らない
発 {N number|7:45} {O workplace|とかち乳業} 夜勤責任者{U family u|鎌田}さん {P phone|0155-00-7714}
受 {N number|8:02} {U family u|鎌田}さん「{N number|6時}に上がった」
発 {N number|8:10} 友人{U foreign v|ニュン}さん {P phone|080-0000-6652}
受 {N number|8:30} {N body|帯広警察署}「自転車事故。{O hospital|緑ヶ丘外科}」
済 {N number|8:41} {R given q|翼}くんに伝えた`,
  },
  {
    id: 'e-letter-2',
    case: 'kosugi',
    marked: `{R family p|森園}さま
お部屋の明渡しの件、{N date|十一月末}までお待ちします。{R given r|志明}さんにもお伝えください。鍵は{U given u|真吾}に預けてください。
　　　　　家主　{U full v|上床シゲ}
{R address-suffix a|古杉丙17番地1}　{R full p|森園美保子}様
同封：{N law|借地借家法}の写し、{N number|82円切手2枚}`,
  },
  {
    id: 'e-chat-2',
    case: 'yukigawa',
    marked: `[隣人] {R family r|西}です。{R given p|聡}さん倒れた！
[市] 救急車は？
[隣人] 呼んだ。{O hospital|みつわ病院}に運ぶって
[市] 奥さん（{R given q|八重}さん）も同じ病院ですね
[隣人] 会社の{U family u|五十畑}さんにも電話した
[市] {U nickname v|ミネ}婆（管理人）に部屋の鍵を
[隣人] {N place|西}側の非常口は雪でだめ`,
  },
  {
    id: 'e-list-1',
    case: 'kosugi',
    marked: `＊{R full p|森園 美保子}　{P plate|鹿児島 583 む 44-02}
＊{R full q|森園 大吾}　免許 {P licence|962011573840}
＊{R full r|王 志明}　カード {P card|6250 0102 3344 5566}
＊{U full u|上床 真吾}　{P phone|099-000-6124}
＊{U full v|森園 ひより}　{O school|こすぎ認定こども園}
＊{R org w|古杉縫製協業組合}　離職票番号 {L number|46-2201-118}
＊{N body|鹿児島労働局}　＊{N place|王子駅}　＊{N place|森林公園}`,
  },
  {
    id: 'e-ordinary-1',
    case: 'fujimine',
    marked: `協議会の設立から三年がたち、構成団体は18から27に増えた。農業と福祉の連携では、酪農ヘルパーの補助や、野菜の選別の仕事を切り出し、年間で延べ640人日の就労体験につながった。課題は冬場の仕事が少ないことである。十勝地方の他の市町村でも同じ悩みがあり、共同で菓子の箱詰めを請け負う案が出ている。事務局は、5月末までに素案をまとめる。`,
  },
];
