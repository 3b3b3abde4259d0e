import type { Passage } from './passage.ts';

// Held out until rules were fitted to their failures too: they show that nothing known is lost, and judge nothing any more.

/** Passages of batch A that were held out once. */
export const openedA: readonly Passage[] = [
  {
    id: 'a-dialogue-1',
    case: 'yomogi',
    marked: `会長　それでは一件目、{R family p|真壁}さんの世帯についてお願いします。
事務局　資料1をご覧ください。世帯主は{R full p|真壁佐和子}さん、{P age|42歳}。小学3年の{R given q|洸太}くん、義母の{R given r|トミ}さんの三人です。
学校　{R given q|洸太}くんは四月から{N number|12日}の欠席です。担任が{R org-school s|稲荷台小}から家庭訪問しましたが、玄関は開きませんでした。
包括　{R given r|トミ}さんのほうには{N number|月2回}伺えています。「{R alias p|さわ}ちゃんは夜の仕事に替わったみたい」とお話しでした。隣の{U family u|蛭田}さんも灯りが朝までついていると。
会長　{N place|稲荷台地区}の見守り会議には上がっていますか。
事務局　いえ、まだです。`,
  },
  {
    id: 'a-dialogue-2',
    case: 'urato',
    marked: `（{N date|令和9年5月13日}　13時35分から）
座長：{R family p|髙﨑}さんのお宅、屋根の修繕の話がありましたね。
社協：はい。{R given p|邦雄}さんご本人は「金はない」の一点張りです。奥さんの{R full q|髙﨑志津}さんは入院が長引いていて、{R org-short f|船越病院}の相談員が「退院先を決めたい」と。
座長：息子さんは。
社協：{U given u|康介}さんといって、{N place|静岡県}にいるそうです。勤め先が{O workplace|ミナト冷機}だとかで、盆にしか戻らないと。
漁協：組合のほうでは{R org w|船越漁業協同組合}の共済が{N number|3口}残っています。{R alias p|くに}さんの名義です。`,
  },
  {
    id: 'a-memo-2',
    case: 'shirahae',
    marked: `ケース記録（抜粋）
{R full p|𠮷澤眞理}　{R dob-letter b|S58.10.2}生　離婚後、長男{R given q|龍之介}と二人世帯。
実母 {R full r|渡邉濱子}が近くに住むが、関係はよくない。元夫は{U full u|牧村 丈太郎}。養育費の取決めあり（月{X sum|3万円}）、{N date|令和8年6月}以降入金なし。
{R org w|白南風造船鉄工}の食堂で{N number|午前6時}から働く。社食の責任者{U family v|塚越}さんが早朝の付添いに理解を示している。
{N word|眞}に困ったときは{N body|白南風警察署}へ、と本人に伝えた。`,
  },
  {
    id: 'a-memo-3',
    case: 'tsukude',
    marked: `申し送り
{R family p|東}さん（姉 {R given p|望}・弟 {R given q|実}）は{N place|東町}の{N body|東公民館}の炊き出しに来ている。{N word|実際}には弟は車中泊。車は{N other|白の軽}、ナンバーは {P plate|北見 581 た 30-47}。
{R full r|林田光}さんは二人の友人で、{N word|光熱費}を立て替えているらしい。{N word|望み}は「姉弟で部屋を借りる」こと。{N place|東側駐車場}で待ち合わせることが多い。
給与は{R org-short w|つくで清掃}から月末払い。`,
  },
  {
    id: 'a-email-2',
    case: 'kazahaya',
    marked: `To: 風早市社会福祉協議会
{R full p|千葉隆}さん（{R phone t|0833-00-5146}）の貸付、{N law|生活福祉資金貸付制度要綱}の関係で書類が足りません。
1) {R family q|福山}さんの同意書
2) 通帳の写し　{P bank|風早信用金庫 本店営業部 普通 0418832}
3) 主治医（{R org f|かざはや記念病院}、{U family u|楢崎}医師）の意見書
ご本人は {P email|chiba-t@kaze.example} でも連絡がつきます。
{N date|今月20日}必着でお願いいたします。`,
  },
  {
    id: 'a-email-3',
    case: 'kirino',
    marked: `各位
{R initials p|R.S.}さんの件で追記です。昨日、お母様（{R alias q|リョーコ}さん、と店では呼ばれています）が来庁。ご本人の誕生日は{R dob-slash b|1996/12/1}で間違いないそうです。
新しい番号は{P phone|０７０-００００-３３５８}。Instagramは{L handle|@rui_kirino96}です。
部屋は{R address-suffix a|中条町1-15}の{R building a|グランメゾン中条}のまま。オーナーは{U full u|兵藤 百合江}様です。
以上、{N law|法第9条第2項}による情報提供の求めとして記録をお願いします。`,
  },
  {
    id: 'a-table-1',
    case: 'ogishima',
    marked: `氏名	続柄	生年月日	所属
{R full p|小田切　宗一郎}	世帯主	{R dob-letter b|S26.4.28}	無職
{R full q|小田切　かよ}	妻	{P dob|S28.11.9}	要介護{N number|2}
{R full r|小田切　悠真}	孫	{P dob|H23.8.30}	{R org-school s|荻島中学校}
{U full u|小田切　俊宏}	子	{P dob|昭和54年1月17日}	{O workplace|丸中運輸（株）}
計{N number|4}名　　　　　作成：{N body|荻島町健康福祉課}`,
  },
  {
    id: 'a-table-3',
    case: 'shirahae',
    marked: `番号,氏名,フリガナ,住所,電話
1,{R full p|𠮷澤 眞理},{R half-kana p|ﾖｼｻﾞﾜ ﾏﾘ},{R address a|白南風市港北町4番2-301号},{R phone t|0898-00-6402}
2,{R full r|渡邉 濱子},{R half-kana r|ﾜﾀﾅﾍﾞ ﾊﾏｺ},{A address|白南風市港北町6番11号},{P phone|0898-00-6477}
3,{U full u|牧村 丈太郎},{U kana u|ﾏｷﾑﾗ ｼﾞｮｳﾀﾛｳ},不明,なし`,
  },
  {
    id: 'a-form-1',
    case: 'yomogi',
    marked: `相談受付票
受付番号：{L number|蓬生支-26-0193}
ふりがな：{R kana p|まかべ　さわこ}
氏　　名：{R full p|真壁　佐和子}　　旧姓：{R old-name p|岸部}
生年月日：昭和・平成　{R dob-era b|昭和59年7月19日}
住　　所：〒{P postal|376-0000}　{R address a|蓬沢市稲荷台２丁目１４番８号　コーポ稲荷台１０３}
電　　話：自宅 {R phone-paren t|０２７７（００）４１８０}　携帯 {R phone m|０９０−００００−６６３１}
緊急連絡先：{U full u|岸部 恒夫}（父）{P phone|0274-00-1163}
勤 務 先：{R org w|㈱ヨモギ精工}
個人番号：{P my-number|1234 5678 9018}`,
  },
  {
    id: 'a-form-3',
    case: 'minamo',
    marked: `Name／氏名　{R romaji p|NGUYEN THI HOA}
Date of birth　{P dob|1995.06.24}
Nationality　Viet Nam
Card No.　{R number i|UH48213076ED}
Passport　{P passport|C4471803}
Address　{R address-hyphen a|水面市東町３－２１－７　みなもハイム２０１}
Mobile　{R phone-intl m|+81-70-0000-9082}
Spouse　{R romaji q|Le Van Duc}
Employer　{R org w|有限会社みなも食品}
Emergency　{U foreign u|ドー・クアン・フイ}（兄）{P phone|+81 80-0000-2216}`,
  },
  {
    id: 'a-ocr-1',
    case: 'kirino',
    noise: 'spaced-out',
    marked: `支援経過
{R full p|齊藤瑠偉}さんと面談。{R family p|齊藤}さんは体調不良。母の{R full q|邊見亮子}さんが付き添う。
住まいは{R address-suffix a|中条町1番地の15}。{N body|霧野市役所}の近く。
{U full u|古賀原慎二}さんが保証人。`,
  },
  {
    id: 'a-ocr-3',
    case: 'yomogi',
    marked: `児 童 状 況 報 告
学校名　{R org s|蓬沢市立稲荷台小学 校}
児童名　{R full q|真 壁　洸 太}　保護者　{R full p|真壁 佐和 子}
電 話　{R phone t|0277 - 00 - 4180}
保護者携帯 {R phone m|090-0000-663l}
欠席 {N number|I2} 日、遅刻 {N number|5} 日
養護教諭 {U family u|茅野} より聞き取り。祖母 {R full r|真壁ト ミ} が送迎。`,
  },
  {
    id: 'a-paste-2',
    case: 'tsukude',
    noise: 'full-width',
    marked: `{R full q|東 実}さん 090-の電話は止められ、今は友人の{P phone|080-0000-4407}で受けている。
姉の{R full p|東 望}さんの住所は{R address-hyphen a|築出市北3条西2丁目5-16}、電話{R phone t|0157-00-3368}。
メールは{P email|nozomi.h@kita.example}。{N place|東京}の会社の面接は{N date|10/4}。
{R initials r|H.H}さん（{R full r|林田 光}）が{X sum|5000円}を貸した。`,
  },
  {
    id: 'a-paste-4',
    case: 'urato',
    noise: 'decomposed',
    marked: `{R full p|髙﨑邦雄}さん（{R katakana p|タカサキクニオ}）、妻{R full q|髙﨑志津}さん（{R kana q|たかさきしづ}）。
{R org-short f|船越病院}のベッドで「{N word|ただ}帰りたい」と。{U kana u|ギンジ}さん（弟）が見舞いに来た。{O shop|スナックなぎさ}の二階に住んでいるとのこと。`,
  },
  {
    id: 'a-kanji-numeral-1',
    case: 'yomogi',
    marked: `一　相談者　{R full p|真壁佐和子}　{R dob-kanji b|昭和五十九年七月十九日}生
二　住所　{R address-kanji a|蓬沢市稲荷台二丁目十四番八号}
三　電話　{R phone-kanji t|〇二七七―〇〇―四一八〇}
四　世帯　{N number|三人}。長男{R given q|洸太}は{P age|九歳}。
五　負債　{X sum|金四十七万円}（{O other|ハヤテファイナンス}）
六　根拠　{N law|法第九条第一項}`,
  },
  {
    id: 'a-kanji-numeral-2',
    case: 'ogishima',
    marked: `本籍及び住所　{R address-kanji a|荻島町字東畑千二百五番地}
筆頭者　{R full p|小田切宗一郎}　{R dob-kanji b|昭和二六年四月二八日}生
妻　{R given q|かよ}　孫　{R given r|悠真}（{R org s|荻島町立荻島中学校}二年）
{N date|令和九年一月十八日}、町職員{N number|二名}で訪問。電話は{R phone-kanji t|〇二六五（〇〇）七七一九}。
隣家の{U full u|臼井清吉}氏（{P age|八十一歳}）が{N number|二十年来}の付き合い。`,
  },
  {
    id: 'a-variant-2',
    case: 'urato',
    marked: `{R variant p|高崎邦雄}さん（正しくは{R full p|髙﨑邦雄}）。病院の名札は「{R variant q|高崎 志津}」、役場は「{R variant q|髙崎志津}」。
{N place|高崎市}とは関係ない。{N place|高崎線}の事故の話は別件。
甥の{U full u|髙橋 﨑人}さん、連絡つかず。
{R ivs p|髙\u{e0100}﨑\u{e0101}邦雄}の申請書を差し替える。`,
  },
  {
    id: 'a-variant-4',
    case: 'yomogi',
    marked: `誤記訂正：「真璧」→「{R family p|真壁}」、「{U homophone u|佐和湖}」→「{R given p|佐和子}」、「{U homophone v|光太}」→「{R given q|洸太}」。
{R org-short w|ヨモギ精工}を「{X other|よもぎ製鋼}」とした箇所あり。
{R ivs p|真\u{e0101}壁佐和\u{e0100}子}（外字システム出力）
地名「{N place|蓬\u{e0100}沢市}」はこのまま。`,
  },
  {
    id: 'a-half-kana-3',
    case: 'tsukude',
    marked: `入金ﾃﾞｰﾀ
{N number|0912} {R half-kana q|ﾋｶﾞｼ ﾐﾉﾙ} {X sum|10,000}
{N number|0925} {R half-kana p|ﾋｶﾞｼﾉｿﾞﾐ} {X sum|8,000}
{N number|0930} {R half-kana r|ﾊﾔｼﾀﾞ ﾋｶﾙ} {X sum|5,000}
{N number|1002} {U half-kana u|ｽｽﾞｷ ｹﾝｼﾞ} {X sum|3,000}
{N number|1005} {O workplace|ﾂｸﾃﾞｾｲｿｳ(ｶ} {X sum|142,300}`,
  },
  {
    id: 'a-half-kana-4',
    case: 'kazahaya',
    marked: `{R half-kana p|ﾁﾊﾞ} さんからTEL。「{R half-kana p|ﾁﾊﾞ ﾀｶｼ}の妻ですが」と名乗るが{R half-kana q|ﾌｸﾔﾏ ﾕｶﾘ}さんと思われる。
ｽｰﾊﾟｰ{O workplace|いなだ}はﾊﾟｰﾄ契約終了。
{N place|ﾁﾊﾞｹﾝ}出身の別の方（{U half-kana u|ﾁﾊﾞﾅ ﾄｼｵ}）と混同しないこと。
ｹｱﾏﾈ {U half-kana v|ｻｸﾗﾊﾞ}さん`,
  },
  {
    id: 'a-initials-3',
    case: 'urato',
    marked: `{R initials p|K.T.}氏と{R initials q|S.T.}氏の夫婦について。{R initials p|T}氏宅は屋根が破損。
{N word|JF}共済、{N word|NPO}の支援、{N word|Q&A}は別紙。
{R initials p|T.K}氏の従弟、{U full u|鵜飼 力}さんが大工。`,
  },
  {
    id: 'a-initials-4',
    case: 'tsukude',
    marked: `メンバー表記
{R initials p|N}さん　{R full p|東望}
{U nickname q|ひが}ちゃん　→弟
{R initials r|H.H.}さん　{R full r|林田光}
{N word|Aランク}の緊急度、{N word|Ｂ型事業所}、{N word|C欄}記入のこと。`,
  },
  {
    id: 'a-romaji-2',
    case: 'ogishima',
    marked: `{R romaji p|Otagiri} family: {R romaji p|Soichiro Otagiri}, {R romaji p|OTAGIRI SOUICHIROU}, {R romaji r|Yuma OTAGIRI}, {R romaji r|yuuma}
ALT の {U romaji u|Brian McKenzie} 先生が「{R romaji r|Yuma}-kun, lunch?」と声をかけてくれた。
{N word|OK}、{N word|Zoom}、{N body|JA} の語はそのまま。`,
  },
  {
    id: 'a-romaji-3',
    case: 'kazahaya',
    marked: `パスポート表記 {R romaji p|CHIBA TAKASHI}、カード表記 {R romaji p|TAKASHI CHIBA}
{R romaji q|FUKUYAMA YUKARI}　{R romaji q|Yukari}.F
会員番号 {L number|KZ-00291847}
{N place|Chiba Prefecture} の観光パンフレットが机にあった。{N place|FUKUYAMA STATION}で乗換え。
紹介者 {U romaji u|Kenji Morisue}`,
  },
  {
    id: 'a-foreign-3',
    case: 'urato',
    marked: `技能実習生の{U foreign u|デウィ・サフィトリ}さんが、{R family p|髙﨑}さんの畑を手伝う。監理団体は{O other|協同組合オーシャンリンク}。
船員の{U foreign v|ホセ・マリア・レイエス}さん（通称{U nickname v|ペペ}）も一緒。
{N place|インドネシア}の祭りの日は休み。{N word|マリア像}の写真を飾る。`,
  },
  {
    id: 'a-foreign-4',
    case: 'kazahaya',
    marked: `近所の{U foreign u|王 麗華}さんと夫の{U foreign v|陳 志強}さんが{R given p|隆}さんに食事を届けている。二人の店は{O shop|中華 福臨門}。
{U foreign w|ジョン}さん（英会話の先生）も協力。
{N word|王道}、{N word|陳列}の語に注意。{N place|中国}地方の出身と書いたのは誤り。`,
  },
  {
    id: 'a-dialect-1',
    case: 'ogishima',
    marked: `「{R alias q|かよ婆}さ、まぁた夜中に出とったに。{R given p|宗一郎}のじいさも気ぃつかなんだずら」と{U nickname u|セイ}さが言うもんで。
「{R given r|悠真}はえれぇ子だに、飯も炊くし」。
{O shop|島屋}の前で見たのが{N number|4時}ごろだと。
「{N word|そう}いちいち言わんでも」と本人。`,
  },
  {
    id: 'a-dialect-2',
    case: 'urato',
    marked: `「{R alias p|くに}さんが船さ乗らねぐなって、もう{N number|二年}だべ」
「{R given q|志津}さんも病院だし、あの家さ一人だ」
「{U nickname u|鉄}っつぁんが毎朝のぞいでける」
「{O shop|浜の家食堂}で晩めし食ってるの見だぞ」
「{N word|邦}画のビデオばり観でる」`,
  },
  {
    id: 'a-agenda-1',
    case: 'kazahaya',
    marked: `第{N number|4}回 風早市支援会議　次第
日時　{N date|令和9年3月5日（金）}午後{N number|1時30分}
場所　{N place|市役所東館3階 第2会議室}
1　開会
2　議題
　(1) {R full p|千葉隆}氏世帯について（継続）
　(2) 新規　{U full u|諸星 きぬ}氏について
3　情報提供の求め（{N number|7風地福第118号}）
4　その他　次回 {N date|4月9日（金）}`,
  },
  {
    id: 'a-agenda-3',
    case: 'kirino',
    marked: `会議次第（案）
一　前回の確認（{N number|霧く相第52号}）
二　{R family p|齊藤}氏の就労　—　{R org o|相談支援事業所こだち}
三　{R family q|邊見}氏の債務　—　{U family u|沢渡}弁護士
四　{N law|社会福祉法第106条の6}に関する研修
五　閉会　{N number|15:30}予定`,
  },
  {
    id: 'a-phone-note-1',
    case: 'urato',
    marked: `電話受付票　{N date|5/20} {N number|9:12}
相手：{U full u|鵜飼 力}（{R family p|髙﨑}さんの従弟）
番号：{P phone|090-0000-5528}
用件：屋根の見積 {X sum|38万}。{R given p|邦雄}さんに話してほしい。折返し不要。
〃　{N number|10:40}　{R org-short f|船越病院} 相談員より。{R given q|志津}さん退院 {N date|6/1}。
〃　{N number|11:05}　無言。表示 {R phone t|0193002257}`,
  },
  {
    id: 'a-phone-note-4',
    case: 'kirino',
    marked: `伝言　{N post|室長}あて
{R full q|邊見亮子}様より。息子さん（{R given p|瑠偉}さん）、昨晩から{O hospital|霧野中央クリニック}に入院。
病室 {N number|305}。担当看護師 {U family u|水主}さん。
折返し先 {P phone|0283（００）９９１４}
{X phone|0120-000-000}はコールセンターなので掛けないこと`,
  },
  {
    id: 'a-letter-2',
    case: 'kazahaya',
    marked: `拝啓　{R full p|千葉隆}様、{R full q|福山由香里}様
家賃のお支払いについて、家主の{U full u|長谷川 喜久子}様より相談がありました。
{R address-suffix a|城内1丁目9番22号}の物件は{N date|来年3月}に取壊しの予定です。{N law|借地借家法第28条}の正当事由が争いになります。
弁護士は{O other|風早中央法律事務所}の{U family v|鬼頭}先生です。
敬具`,
  },
  {
    id: 'a-letter-4',
    case: 'minamo',
    marked: `推薦状
{R romaji p|Hoa}さん（{R full p|グエン・ティ・ホア}）は、当社で{N number|4年}間まじめに働きました。
{R org w|有限会社みなも食品}　代表取締役　{U full u|塩見　藤吉郎}
電話 {P phone|0476-00-8112}　URL {P url|https://minamo-foods.example/staff/hoa}
{N place|水面市}の皆様のご支援を願います。`,
  },
  {
    id: 'a-chat-1',
    case: 'kirino',
    marked: `[9:02] 相談員A: {R family p|齊藤}さん既読つかないです
[9:03] 室長: {R given p|瑠偉}くん昨日も寝てなかったって
[9:05] 相談員A: お母さん {R alias q|リョーコ}さんのLINE ID {L handle|ryoko_hm28}
[9:06] 室長: 「{R alias w|とり政}」にはもう行ってない？
[9:07] 相談員A: {U nickname u|イコマ}ちゃん（店長）に聞きます
[9:09] 室長: {N word|了解}、{N number|10時}から{N body|ハローワーク}`,
  },
  {
    id: 'a-chat-2',
    case: 'urato',
    marked: `社協>{R family p|高﨑}さんち今日風つよい
町>ブルーシート飛んでないか {R alias p|くに}さん屋根上がるなよと
社協>{U nickname u|鉄}っつぁんが見に行った
町>{R alias w|船越漁協}にも電話
社協>{N place|浜口}地区は停電中
町>{N body|東北電力}に連絡済`,
  },
  {
    id: 'a-list-2',
    case: 'kazahaya',
    marked: `持ち物
1. {R family p|千葉}さんの保険証（番号{P insured|0047713}）
2. {R family q|福山}さんの印鑑
3. 障害者手帳　風早県{P certificate|第104482号}
4. 診察券　{R org f|かざはや記念病院}　No.{L number|2208-5513}
5. 車検証　{P plate|山口 300 さ 12-08}
6. {N word|福袋}（寄附品）`,
  },
  {
    id: 'a-list-4',
    case: 'shirahae',
    marked: `◆{R family p|𠮷澤}　◆{R family r|渡邉}　◆{U family u|牧村}
◆同級生 {U full v|寺尾陽向}
◆担任 {U full w|久留島 梓}
◆学校 {O school|白南風市立港北小学校}
◆塾なし ◆保険 記号 {P insured|白-7} 番号 {P insured|330918}
◆自転車防犯登録 {L number|シ-448102}`,
  },
  {
    id: 'a-ordinary-2',
    case: 'kazahaya',
    marked: `令和8年度の相談件数は前年度より18件多い214件だった。内訳は、家計に関するもの92件、就労に関するもの61件、住まいに関するもの38件、その他23件である。年代別では40代が最も多く、65歳以上も3割を占める。市は、住居確保給付金の周知のためチラシ2,500部を町内会に配った。委員からは、福祉事務所と社会福祉協議会の窓口が離れていて分かりにくいとの意見があり、案内図を作り直すこととした。`,
  },
  {
    id: 'a-ordinary-3',
    case: 'ogishima',
    marked: `議題3について、ハローワークから求人の動きの説明があった。製造業は横ばい、介護は慢性的に不足している。町としては、農繁期の短期雇用を希望する人が多いため、農業協同組合と相談のうえ、九月までに一覧を作る。包括支援センターからは、送迎の足がないことが就労の壁になっているとの指摘があった。バスの時刻表は平日5便、土日2便である。次回までに、社会福祉法第106条の3の計画との関係を整理する。`,
  },
];
