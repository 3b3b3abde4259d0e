import type { Passage } from './passage.ts';

// Held out until rules were fitted to their failures too: they show that nothing known is lost, and judge nothing any more.

/** Passages of batch B that were held out once. */
export const openedB: readonly Passage[] = [
  {
    id: 'b-dialogue-1',
    case: 'takase',
    marked: `室長：{R family p|望月}さん、本人は今日は来ませんか。
相談員：来るとは言っていたんですが。{R given p|涼介}さんは{R org-short w|高瀬原運輸倉庫}を先月いっぱいで雇止めになりまして、離職票の被保険者番号は{R number n|4901-228816-3}です。
室長：お母さんは。
相談員：{R given q|ヨシ江}さん。ご近所では{R alias q|ヨッ}ちゃんで通っています。妹の{U given u|千砂}さん夫婦が{A place|岐阜県高山市松之木町88番地}にいて、米を送ってくる。
室長：ああ、{U family v|牛丸}さんのところに嫁いだ妹さんね。
相談員：そうです。{N place|高山}は雪で、年内は動けないと。`,
  },
  {
    id: 'b-dialogue-3',
    case: 'tenjin',
    marked: `司会）では{R full p|阿武宏太朗}さんについて、{N place|阿武隈川}の氾濫で被災された世帯です。
{N body|社協}）{R family p|阿武}さん宅は{R building a|シャトー天神308}に仮住まい。娘の{R given q|朱里}さん（{R alias q|あー}ちゃん）が不安定で、スクールカウンセラーの{U family u|仁科}さんが毎週。
司会）{N place|阿武町}の親戚の話はどうなりました。
{N body|社協}）{R kana p|あんの}さんご自身は「行かない」と。義兄の{U full v|都築 政信}さんが迎えに来たんですが。
司会）電話は{R phone m|070-0000-5517}でよい？　はい、つながります。`,
  },
  {
    id: 'b-memo-2',
    case: 'hinokuma',
    marked: `聞き取り要旨
{R full p|三田 晃}、{R dob-slash b|1977/05/05}生まれ。{N place|三田駅}前のネットカフェを転々。娘の{R given q|小春}は元妻（{U full u|宇佐川 依子}）が引き取った。
{R org-short o|ひのくまフードバンク}の米を受け取る。保険証なし。{R org-short f|日ノ隈医療センター}で無料低額診療。
所持品：住民票コード通知票（{P resident-code|48201937562}）、雇用保険被保険者証（{P employment|1309-447201-8}）、クレジットカード（{P card|4980 0012 3456 7897}）
{N word|小春日和}の日に公園で会う約束。`,
  },
  {
    id: 'b-memo-4',
    case: 'ukishima',
    marked: `相談者　{R full p|朴 智恩}さん、通称{R alias p|新井智恵}。職場{R org-short w|ウキシマ電子}では「{R alias p|パク・ジウン}」。
同居人 {R full q|アナ・マリア・ロドリゲス}さんと家賃を折半。
家賃の保証会社：{O other|アーバントラスト保証（株）}　契約番号 {L number|UT-20881-5530}
在留カード {P residence-card|SK73019264LA}、期限{N date|2027年3月}。
弟 {U foreign u|朴 俊浩}が{N place|大阪府}に。{N place|栄}町の{O hospital|まつかぜ心療内科}を受診。`,
  },
  {
    id: 'b-email-1',
    case: 'nokono',
    marked: `件名: {R family p|鏡味}様のこと（村教委より）
住民福祉課 御中
いつもお世話になっております。{R org s|野古野村立野古野小学校}の{U full u|都竹 由佳}教諭から下記の報告がありましたので転送します。
-----
{R full r|鏡味凛}さんの給食費ですが、祖父の{R given p|伊佐夫}さんが持参くださいました。おじいさんの携帯は持っておらず、家の電話（{R phone t|0867-00-2245}）のみ。
保護者欄には{R given q|みつ}さんの名前があります。
-----
{N law|学校教育法第19条}の就学援助を案内します。`,
  },
  {
    id: 'b-email-2',
    case: 'hinokuma',
    marked: `Subject: 【共有】{R initials p|A.M}さん 退院日
{O other|訪問看護ステーションこだま} {U family u|東郷}です。
{R org f|独立行政法人日ノ隈医療センター} 4東病棟より、{R family p|三田}さんは{N date|12/18(金)}退院。
ご家族の連絡先が {P phone|092-000-6671}（妹、{U given v|麻衣}さん）だけなので、{R phone t|0944-00-7310} の留守電も試してください。
写真は {P url|https://photo.example/u/akira-mita/9912} に置いています。
※本メールは{N law|高齢者虐待防止法}とは関係ありません。`,
  },
  {
    id: 'b-table-1',
    case: 'hoshimi',
    marked: `日時|相手|内容|対応者
{N date|9/1}|{R full p|星 南}|来所。食料{N number|3}日分|{X official|千田}
{N date|9/4}|{R full q|星 亘}|電話（{P phone|0766-00-3307}）。「娘のことは知らん」|{X official|千田}
{N date|9/9}|{R full r|原 茂}|{R phone m|080-0000-3690}から架電|{X official|向}
{N date|9/15}|{U full u|刈谷 美津代}|学校での様子|{X official|千田}
{N date|9/20}|{R org-short w|ほしみ印刷}|採用見送り|{X official|向}`,
  },
  {
    id: 'b-table-2',
    case: 'takase',
    marked: `区分	氏名	カナ	生年月日	備考
本人	{R full p|望月涼介}	{R half-kana p|ﾓﾁﾂﾞｷ ﾘﾖｳｽｹ}	{R dob-letter b|H02.01.08}	雇保 {R number n|4901-228816-3}
母	{R full q|望月ヨシ江}	{R half-kana q|ﾓﾁﾂﾞｷ ﾖｼｴ}	{P dob|S31.10.30}	後期 {P insured|04417728}
妹	{U full u|牛丸千砂}	{U half-kana u|ｳｼﾏﾙ ﾁｻ}	{P dob|H05.06.21}	転出
合計	{N number|3人}			`,
  },
  {
    id: 'b-form-1',
    case: 'tenjin',
    marked: `住居確保給付金支給申請書
申請者氏名　{R full p|阿　武　　宏太朗}
生年月日　{R dob-era b|昭和６４年１月３日}（満{P age|37歳}）
現住所　{R address a|天神川市天神通り５番地　シャトー天神３０８号室}
連絡先　{R phone m|070（0000）5517}
同居　{R full q|阿武　朱里}（長女）
住宅の貸主　{U full u|蓼沼　勝久}　電話 {P phone|024-000-8830}
振込先　{P bank|こおりやま信用組合　天神支店　普通預金　００４８１１７}
受給者番号　{R number n|6208 1174 3320}
離職前の勤務先　{R org w|天神パッケージ有限会社}
決定　{N law|生活困窮者自立支援法施行規則第10条}`,
  },
  {
    id: 'b-form-3',
    case: 'hinokuma',
    marked: `就労準備支援　参加申込
{R full p|三　田　　　晃}　男・女　{R dob-letter b|S52.5.5}
〒{P postal|８３６－００２１}
{R address a|日ノ隈市三田町二丁目３番３号}
TEL {R phone t|０９４４－００－７３１０}
資格　フォークリフト　免許証番号 {P licence|302155470910}
健康保険　{P insurer|06139992}　記号 {P insured|8820}　番号 {P insured|117}
紹介元　{R org o|ＮＰＯ法人ひのくまフードバンク}
希望：{N place|三田町}内の作業所`,
  },
  {
    id: 'b-ocr-1',
    case: 'sazanami',
    noise: 'spaced-out-wide',
    marked: `対象者{R full p|嶋田壽美子}
故人{R full q|嶋田榮治}
主治医{R org f|磯部内科クリニック}
住所{R address a|磯部3丁目7番1号}
長男{U full u|嶋田克己}`,
  },
  {
    id: 'b-ocr-2',
    case: 'hoshimi',
    marked: `星 見 市　個 別 ケ ー ス 記 録
氏　名　{R spaced p|星　 　南}　　父　{R spaced q|星　　亘}
学　校　{R org s|星見市立 星見西高等学 校}
住　所　{R address a|星見市緑町I8番6号}
携　帯　{R phone-ocr m|O80-0OOO-369O}
同居人　{R spaced r|原 　茂}
{N place|星 見 市 緑 町} 地区民協　{N number|第l2回}`,
  },
  {
    id: 'b-paste-1',
    case: 'okitsu',
    noise: 'wrapped-26',
    marked: `昨日、{R full p|櫻井國男}さん宅に伺った。奥様の{R full q|櫻井富貴}さんは畑。間借りの{R full r|黒澤廣志}さんが縁側に居て、「先月から{O workplace|大浦製塩所}で働き始めた」と話す。電話は{R phone t|0859-00-4471}のまま。住所表記は{R address a|沖津島町字大浦76番地ロ}が正しい。{U full u|門脇多恵子}さんの来島は{N date|三月十日}の予定。`,
  },
  {
    id: 'b-paste-3',
    case: 'takase',
    noise: 'selectors',
    marked: `{R full p|望月涼介}さんと母{R full q|望月ヨシ江}さんの世帯。{R org-short w|高瀬原運輸倉庫}を離職。{R address-suffix a|西野字清水12番地4}に居住。
{U full u|牛丸千砂}さんは妹。`,
  },
  {
    id: 'b-kanji-numeral-2',
    case: 'sazanami',
    marked: `{R full p|嶋田壽美子}　{R dob-kanji b|昭和十五年十二月五日}生
{R address-kanji a|さざなみ町磯部三丁目七番一号町営磯部団地Ｃ棟四〇五号室}
電話{R phone-kanji t|〇七九七（〇〇）一五三四}
長男宅　{A address|大阪府豊中市曽根東町九丁目二番一の七〇三号}
後期高齢者医療被保険者番号　{P insured|三九二〇六六一七}
{N number|八十五歳以上}の単身世帯は町内{N number|百十二世帯}。`,
  },
  {
    id: 'b-kanji-numeral-4',
    case: 'nokono',
    marked: `{R full p|鏡味伊佐夫}、{P dob|昭和一六年二月一一日}生、村内{R address-kanji a|大字本郷二番地}。
{N number|一反二畝}の田を{U full u|鍛冶屋敷 泰蔵}氏に貸す。年{N number|二俵}。
固定電話　{R phone-kanji t|〇八六七・〇〇・二二四五}
口座　{P bank|津山農業協同組合　野古野支所　普通　二二〇四八一九}`,
  },
  {
    id: 'b-variant-3',
    case: 'nokono',
    marked: `「{R given p|伊佐夫}」は「{U homophone p|勲}」「{U homophone p|伊佐男}」と誤記されがち。
「{R family p|鏡味}」を「{U homophone p|鏡見}」「{U homophone p|各務}」とした文書は訂正印。
「{R given r|凛}」＝「{R variant r|凜}」
{N place|各務原市}の文書は触らない。`,
  },
  {
    id: 'b-variant-4',
    case: 'ukishima',
    marked: `カナ氏名：{R katakana p|パク チオン}／韓国読み{R alias p|パク・ジウン}／{R joined p|パクジウン}
通名：{R alias p|新井智恵}（{U homophone u|荒井知恵}は誤り）
{R dotted q|アナ マリア ロドリゲス}、{R joined q|アナマリアロドリゲス}、{R given q|アナ・マリア}さん
{U foreign v|アントニオ}という弟がいる。
{N word|アナ}ログ放送、{N word|朴訥}な人柄。`,
  },
  {
    id: 'b-half-kana-1',
    case: 'sazanami',
    marked: `ﾈﾝｷﾝ ﾌﾘｺﾐ ﾒｲｻｲ
{R half-kana p|ｼﾏﾀﾞ ｽﾐｺ}　ｺｸﾐﾝﾈﾝｷﾝ　{X sum|132,084}
{R half-kana q|ｼﾏﾀﾞ ｴｲｼﾞ}　ﾐｼｷﾕｳ
{U half-kana u|ｼﾏﾀﾞ ｶﾂﾐ}　ｼｵｸﾘ　{X sum|20,000}
ﾃﾞﾝｷ　ｶﾞｽ　{N number|2ｶﾝ}
ﾈﾝｷﾝﾊﾞﾝｺﾞｳ {P pension|2208-471963}`,
  },
  {
    id: 'b-half-kana-4',
    case: 'okitsu',
    marked: `船客名簿
{R half-kana p|ｻｸﾗｲ ｸﾆｵ}　{N number|1}
{R half-kana r|ｸﾛｻﾜﾋﾛｼ}　{N number|1}
{U half-kana u|ｶﾄﾞﾜｷ ﾀｴｺ}　{N number|2}
{U half-kana v|ﾅｶﾑﾗ}ほか{N number|3}名
ｻｸﾗｲ地区ﾊﾞｽ　乗継`,
  },
  {
    id: 'b-initials-2',
    case: 'sazanami',
    marked: `氏名：{R initials p|S・S}　住所：{R address-suffix a|磯部3-7-1}
{R initials p|S.S}さんは{O hospital|さざなみ眼科}にも。
長男{U initials u|K.S.}さんは{N place|関西}。
{N word|SS}（ｼｮｰﾄｽﾃｲ）は月{N number|4}回。{N word|SOS}ネットワーク登録。`,
  },
  {
    id: 'b-initials-3',
    case: 'hoshimi',
    marked: `{R initials p|Ｈ．Ｍ．}さん　／　父{R initials q|H.W.}氏　／　同居{R initials r|H.S.}氏
{R kana p|みなみ}…ではなく{R initials p|M}さんと呼んでほしいと本人。
{N word|HP}掲載用、{N word|MSW}経由、{N word|WHO}の基準。
友人{U given u|梨々花}さん同席。`,
  },
  {
    id: 'b-romaji-3',
    case: 'tenjin',
    marked: `{R romaji p|ANNO KOTARO}／{R romaji p|Anno Koutarou}／{R romaji p|KOHTAROH ANNO}
{R romaji q|Akari Anno}
IG: {L handle|akari.anno_05}
Discord: {L handle|kou_anno#2281}
{N word|PLUS ULTRA} と書かれたTシャツ、{N word|LINE}は未登録`,
  },
  {
    id: 'b-romaji-4',
    case: 'takase',
    marked: `署名 R. {R romaji p|Mochizuki}
封筒裏 {R romaji p|Ryosuke MOCHIZUKI}, {R romaji p|MOTIDUKI RYOUSUKE}
母 {R romaji q|Yoshie Mochizuki}
妹 {U romaji u|Chisa Ushimaru}
送り状 {L number|4417-2208-9913}
{N word|Takasehara Express} の段ボール`,
  },
  {
    id: 'b-foreign-1',
    case: 'ukishima',
    marked: `{R full q|アナ・マリア・ロドリゲス}さんの子、{U foreign u|ルシア}ちゃん（{P age|5歳}）は{O school|うきしまインターナショナルキンダー}に通う。
教会は{O other|聖アントニオ浮島教会}、神父は{U foreign v|パウロ・デ・ソウザ}師。
{N word|マリア・カラス}のCDを貸した、は雑談につき削除。
{R alias p|パク}さんが通訳を兼ねる。`,
  },
  {
    id: 'b-foreign-4',
    case: 'okitsu',
    marked: `クルーズ船の客、{U foreign u|アレクサンドル・イワノフ}さんが{R family p|櫻井}さん宅の前で転倒。{R family r|黒澤}さんが介抱。
通報者は{U foreign v|メアリー・ジェーン・サントス}さん。旅券{P passport|TZ0918837}。
{N word|ジェーン台風}の資料、{N place|サントス}港の写真。
保険会社 {O other|パシフィック海上}`,
  },
  {
    id: 'b-dialect-2',
    case: 'takase',
    marked: `「{R alias p|リョウ}のやつぁ、まあだ寝とるんかいな」と{U nickname u|ケン坊}が言うもんで
「{R given q|ヨシ江}さも、なんぎしとるさ」
「{X landmark|清水の角の家}やろ、煙がえらい出とったぞ」
「{U family v|洞}さんが消防団呼んだ」
「{N word|涼}しい日にしよまいか」`,
  },
  {
    id: 'b-dialect-4',
    case: 'hoshimi',
    marked: `「{R given p|南}ちゃん、なんしとんがけ」
「{R family r|原}のあんちゃんと{O shop|ドライブイン越之潟}におったちゃ」
「親父の{R given q|亘}も酒ばっかり飲んで」
「{N place|南}の堤防、気ぃつけられ」
「{U nickname u|リリ}って子も一緒やった」
「{N word|原っぱ}で花火しとった」`,
  },
  {
    id: 'b-agenda-3',
    case: 'sazanami',
    marked: `次回議題（案）
・{R full p|嶋田壽美子}様　住まい替え：候補「{O other|サ高住ひだまり磯部}」
・{U full u|鴻池 征夫}様　水道停止予告（お客様番号 {L number|210-4471-08}）
・{N body|兵庫県社会福祉協議会}の照会
・{N place|磯部}地区防災訓練　{N date|2/14}`,
  },
  {
    id: 'b-agenda-4',
    case: 'ukishima',
    marked: `レジュメ
I　開会（{N number|13:00}）
II　事例A　{R full p|朴智恩}氏　就労資格証明書
III　事例B　{U foreign u|カルロス・ロドリゲス}氏　傷病手当（{O workplace|東亜ロジ浮島センター}）
IV　{N law|出入国管理及び難民認定法第19条の2}
V　閉会　次回 {N date|5月21日}`,
  },
  {
    id: 'b-phone-note-2',
    case: 'ukishima',
    marked: `メモ：{R alias p|新井}様（{R family p|朴}様）よりTEL
「{R romaji q|Ana}が倒れた」119通報済
搬送先 {O hospital|浮島循環器病院} ICU
職場（{R org-short w|ウキシマ電子}）の課長 {U family u|桑折}様へ連絡 内線{X phone|214}
折返し {R phone m|090-0000-2745}
ペルー領事館は{N date|明日}`,
  },
  {
    id: 'b-phone-note-3',
    case: 'okitsu',
    marked: `聞き書き（留守電の再生）
「……{R kana p|さくらい}じゃ。{R kana r|ひろし}が出ていった。荷物はある。……{R phone-kanji t|〇八五九の〇〇の四四七一}」
二件目「{U family u|かどわき}です、姉の{R kana q|ふき}がそちらに行っていませんか。わたしの携帯は{P phone|090の0000の8124}」
三件目　{N word|ふき}のとうの直売所（間違い電話）`,
  },
  {
    id: 'b-letter-1',
    case: 'takase',
    marked: `{R full p|望月 涼介} 様
という書出しの督促状（写）
「{R full p|望月　涼介}　殿　{R address a|高瀬原市大字西野字清水１２番地４}
　貴殿に対する債権{X sum|金412,000円}につき、下記口座へ{N date|本書到達後7日}以内にお支払いください。
　{P bank|飛騨中央銀行 高瀬原支店 当座 0071185}
　{O other|(株)アルプスクレジット}　代理人弁護士 {U full u|三枝木 悟}」
お母様の{R given q|ヨシ江}様が開封。`,
  },
  {
    id: 'b-letter-2',
    case: 'hoshimi',
    marked: `お父さんへ
{R given p|南}です。もう帰りません。{R given r|茂}さんと{X place|金沢のアパート}を探しています。学校の{U family u|刈谷}先生にだけ話しました。
スマホは変えました。{P phone|080-0000-5127}です。
{R full q|星 亘}　様
{N word|追伸}　{N word|星}の本は捨てないで`,
  },
  {
    id: 'b-chat-1',
    case: 'tenjin',
    marked: `{R speaker q|朱里}: 先生、{R given q|あかり}です
SC: {R alias q|あー}ちゃんどうした
{R speaker q|朱里}: パパ（{R given p|宏太朗}）が{U given u|政信}おじさんとけんかしてる
SC: 今どこ？
{R speaker q|朱里}: {X landmark|天神橋のローソン}
SC: {N word|あかり}の下で待ってて
{R speaker q|朱里}: id {L handle|akr_0315} に送って`,
  },
  {
    id: 'b-chat-4',
    case: 'takase',
    marked: `A: {R alias p|リョウ}くんの件、離職票きた？
B: {R number-spaced n|4901 228816 3} で照会かけた
A: おかん（{R alias q|ヨッ}ちゃん）が{N number|3時}に来る
B: 妹の{U given u|千砂}ちゃんは？
A: {U nickname v|うっしー}（旦那）の車で来るって
B: {N place|西野}の坂、凍ってるよ
A: インスタ {L handle|ryo_mochi_08} 更新されてた`,
  },
  {
    id: 'b-list-3',
    case: 'ukishima',
    marked: `1) {R full p|朴 智恩}　{R email e|jieun.p@ukimail.example}
2) {R full q|ロドリゲス アナ・マリア}　微信 {L handle|anamr_2020}
3) {U foreign u|李 秀英}　WeChat ID：{L handle|xiuying_lee}
4) {U full v|須貝 達雄}（大家）　{P phone|０３－００００－７７４１}
5) カード　{P card|3540-0123-4567-8908}
6) {N body|浮島市国際課}`,
  },
  {
    id: 'b-list-4',
    case: 'hoshimi',
    marked: `□ {R full p|星　南}　国保 記号{P insured|星01} 番号{P insured|229041}
□ {R full r|原　茂}　車 {P plate|富山 502 せ ・・12}
□ {R full q|星　亘}　基礎年金番号 {P pension|3307－118204}
□ {U full u|小清水 梨々花}　友人
□ {N place|南砺市}、{N place|星見市}の広域協定
□ {N word|原本}還付、{N word|南京錠}{N number|2個}`,
  },
  {
    id: 'b-ordinary-3',
    case: 'sazanami',
    marked: `冬季の見守りについて意見を交わした。要旨は次のとおり。一つ、灯油の高騰で暖房を控える世帯が増えている。二つ、配食サービスの利用は前月比で一割増えた。三つ、水道検針時の声掛けは効果があり、来月も続ける。四つ、除雪の要請は役場の代表番号に集約する。郵便局と新聞販売店には、配達時の異変に気付いた際の連絡先を書いた紙を配る。町長からは、命に関わる場合はためらわず救急要請をするようにとの指示があった。`,
  },
  {
    id: 'b-ordinary-4',
    case: 'ukishima',
    marked: `今回の研修では、事例を用いて、同意の取り方を学んだ。参加者は34名で、内訳は市職員12名、委託先9名、学校関係者6名、医療機関7名であった。午前は講義、午後は四つの班に分かれて演習を行った。アンケートの満足度は5点満点で平均4.3点。「言葉が難しい」「時間が足りない」との声があったため、次回は事前に用語集を配り、演習の時間を90分に延ばす。会場はハートピア浮島の大ホールを予定している。`,
  },
];
