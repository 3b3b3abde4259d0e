import type { Passage } from './passage.ts';

/** Passages of batch W, part 2: written without having read the engine. */
export const openedW2: readonly Passage[] = [
  {
    id: 'w-kanji-numeral-1',
    case: 'karigane',
    marked: `土地使用貸借契約書（写）
貸主　{R full p|齊田泰造}　{R dob-kanji b|昭和十六年一月九日}生　住所　{R address-kanji a|雁金町字汐入八十八番地の十二}
借主　{R full r|越智邦彦}（{P age|七十九歳}）　電話　{P phone|〇一三八―〇〇―七一八二}
立会　{U full u|寒河江　富市}　{P dob|昭和廿五年十一月三日}生　{U full v|板倉　やす}　{O shop|板倉商店}主
地代は年{N number|一俵分}とし、{P bank|道央漁信連雁金支所　普通　〇〇八四四一七}に振り込む。電話は{R phone-kanji t|〇一三八―〇〇―七〇九四}
妻{R given q|初音}の承諾を得た。{N law|民法第五百九十三条}による。{N date|令和九年五月一日}　{N number|二通}作成、{N body|雁金町農業委員会}に一通写し`,
  },
  {
    id: 'w-kanji-numeral-2',
    case: 'kunugihara',
    marked: `福祉資金借入申込書
申込人　{R full p|笹生善吉}（{P age|九十二歳}）　連帯借受人　妻{R full q|笹生房江}（{P age|八十八歳}）
生年月日　{R dob-kanji b|昭和九年十月二十七日}　住所　{R address-kanji a|椚原村大字入沢字日影二百十七番地四}
電話　{R phone-kanji t|〇二六五―〇〇―七〇五八}　整理番号　{R number n|高―二〇四一七}
連帯保証人　{U full u|大久保　源吾}　{A address|下伊沢郡栗矢村大字栗矢九百六番地}　電話　{P phone|〇二六五―〇〇―七一八五}
民生委員　{U full v|唐木田　あさ}　使途　屋根の修繕　金{X sum|弐拾万円}　返済　{N number|三十六回}　{N date|令和九年六月}より　{N body|長野県社会福祉協議会}　{N post|会長}殿`,
  },
  {
    id: 'w-kanji-numeral-3',
    case: 'shimofuridai',
    marked: `念書
私、{R full k|鬼頭琢磨}は、{R full p|髙梨敏郎}（{R dob-kanji b|昭和四十七年五月十八日}生）に{X sum|金八万円}を貸し、毎月末日に返済を受けます。
返済口座　{P bank|信甲銀行　梅園支店　普通　三三一〇四八二}　{R family p|髙梨}の携帯　{R phone-kanji m|〇九〇―〇〇〇〇―七〇二一}
私の住所　{A address|霜降平市桜台二丁目九番三号}　電話　{P phone|〇二六六―〇〇―七一八八}
妻{R given q|光代}、子{R given r|大翔}（{P age|九歳}）に取立てはしません。
立会人　{U full u|矢代忠勝}（{P age|七十八歳}）　{U full v|早坂　民江}
{N date|令和九年三月三十一日}　{N number|二通}作成　{N law|利息制限法第一条}の範囲で、{N body|霜降平簡易裁判所}には申し立てない。`,
  },
  {
    id: 'w-variant-1',
    case: 'shimofuridai',
    marked: `名寄せ確認票（住基・国保・学校）
{R full p|髙梨敏郎}　{R variant p|高梨敏郎}　{R variant p|高梨 敏郎}　{R ivs p|髙\u{e0100}梨敏\u{e0101}郎}　国保 {P insured|霜07・118204}
{R full q|髙梨光代}　{R variant q|高梨光代}　{U homophone q|高梨充代}（給与の誤記）　保険者番号{P insurer|450973}は誤
{R full r|髙梨大翔}　{R variant r|高梨大翔}　{P dob|平成29年8月30日}　{R org-school s|梅園小学校}
保証人 {U full u|矢代忠勝}（誤：{U full u|八代忠勝}）　{P phone|0266-00-7191}　{O workplace|矢代土木}
{N place|高梨山}、{N word|光熱費}、{N word|敏感}は検索の誤り。{N body|住民税係}に通知`,
  },
  {
    id: 'w-variant-2',
    case: 'kunugihara',
    marked: `外字・異体字の突合
戸籍「{R full r|嶋崎孝之}」、住基「{R variant r|島崎孝之}」、免許証「{R variant r|嶌崎 孝之}」、給与明細「{R variant r|嶋﨑孝之}」、村の台帳「{R full p|笹生善吉}」
免許の番号{P licence|521912435520}、電話{P phone|090-0000-7140}は同じ人。生年月日も{P dob|昭和41年8月20日}で一致
申請書の「{U homophone p|佐宗全吉}」は聞き誤り。{R full q|笹生房江}様は{U homophone q|笹生芙佐恵}とも届いた
{O hospital|飯塚谷眼科}の{U full u|齋木 澪}さん（窓口では{U variant u|斎木澪}）から通知あり
{N place|島崎海岸}、{N word|善意}の寄附、{N word|孝行}、{N body|法務局}は無関係。{N number|受付17号}`,
  },
  {
    id: 'w-variant-3',
    case: 'karigane',
    noise: 'selectors',
    marked: `戸籍照会　{R full p|齊田泰造}、妻{R full q|齊田初音}、義弟{R full r|越智邦彦}。
{R variant p|斉田泰造}、{R variant p|齋田泰造}と届いた年金の通知はみな同じ人。生まれは{R dob-era b|昭和16年1月9日}、漁業年金の番号は{P pension|0417-338062}。
寺の過去帳は{U full u|斎藤泰三}（別人）。口座は{P bank|道央漁信連 雁金支所 普通 0084417}。{P age|86歳}。
介護の調査に来た{U full v|邊見和}さん、{O hospital|雁ヶ崎病院}。
{N place|斉田町}、{N word|泰然}、{N body|漁業共済組合}の照会は{N date|来月}。`,
  },
  {
    id: 'w-half-kana-1',
    case: 'kirinoura',
    marked: `ｷﾕｳﾖ ﾌﾘｺﾐ ｲﾁﾗﾝ　{N date|0625}
{R half-kana p|ｳﾞｧﾈｯｻ ｶﾙﾄﾞｰｿﾞ}　{P bank|ｷﾘﾉｳﾗｷﾞﾝｺｳ ﾊﾏﾄﾞｵﾘｼﾃﾝ ﾌﾂｳ 0441902}　{X sum|148,300}
{R half-kana q|ﾋﾞｼｬｰﾙ ｸﾞﾙﾝ}　{P bank|ｷﾘﾉｳﾗｷﾞﾝｺｳ ﾎﾝﾃﾝ ﾌﾂｳ 0880137}　{R half-kana r|ｼﾞｪﾝ ﾔｰｳｪﾝ}　{R romaji r|JIAN YAWEN}　ﾃﾞﾝﾜ {P phone|090-0000-7149}
{U half-kana u|ﾘﾏ ﾀﾊﾟ}　{U half-kana v|ﾎｱﾝ ﾄﾞｩｯｸ}　ｶﾝﾘ {O workplace|ｷﾘﾎﾟｰﾄ(ｶ}
ｷﾝﾑｻｷ {O workplace|ｷﾘｳﾗｽｲｻﾝｶｺｳ(ﾕ}　{P employment|1306-220714-8}　{R phone m|070-0000-7045}
ﾃｽｳﾘﾖｳ {N number|440}　{N word|ﾃﾞﾝﾜﾀﾞｲ}　{N body|ｷﾘﾉｳﾗｼ}`,
  },
  {
    id: 'w-half-kana-2',
    case: 'makurase',
    noise: 'half-width-kana',
    marked: `送迎表　{R kana p|ノセ ケンゴ}さん（{R alias p|ケンケン}）、お母さん{R kana q|ノセ ミツコ}さん。
ボランティア{R katakana r|エビナリオ}さん、運転{U kana u|タキグチ ヨシヤ}さん、付添{U kana v|ムラ カズエ}さん。
行き先{O hospital|ミヤコダイクリニック}、帰りに{O shop|スーパーハマナス}。自宅{R phone t|0985-00-7073}、携帯{P phone|090-0000-7194}。{P age|46歳}、車{P plate|宮崎 502 ち 7-18}。
{N word|ミツバチ}と{N word|リオデジャネイロ}の歌、{N date|10月}の{N body|スポーツ協会}の{N number|3}番コートで。`,
  },
  {
    id: 'w-half-kana-3',
    case: 'shimofuridai',
    marked: `ｺｳｻﾞﾌﾘｶｴ ﾌﾉｳ　{N date|9.4.27}
{R half-kana p|ﾀｶﾅｼ ﾄｼﾛｳ}　{R half-kana p|ﾄｼﾛｳ}　ｽｲﾄﾞｳﾘﾖｳ　{X sum|4,820}　ｹｲﾔｸ {L number|12-440917}
{R half-kana q|ﾀｶﾅｼ ﾐﾂﾖ}　ｶｰﾄﾞ {P card|4980-8842-0082-8492}　{R half-kana r|ﾀｶﾅｼ ﾋﾛﾄ}（{P age|9}ｻｲ）
{R phone t|0266-00-7034}　{P phone|0266-00-7197}（{U half-kana u|ﾔｼﾛ ﾀﾀﾞｶﾂ}）　ﾀﾝﾆﾝ {U half-kana v|ﾐｽﾞｷ}
ﾌﾘｶｴ ﾕｳﾁﾖ {P bank|11170} {P bank|20488301}　{O shop|ｶﾐｶﾞﾜｶﾞｽ(ﾕ}　{N word|ﾐﾂﾊﾞ}ｻﾗﾀﾞ　{N place|ｳﾒｿﾞﾉ}　{N number|2}ｶｲﾒ
{N body|ｼﾓﾌﾘﾀﾞｲﾗｼ}`,
  },
  {
    id: 'w-initials-1',
    case: 'makurase',
    marked: `事例検討　本人 {R initials p|N.K.}さん（{P age|46}歳、知的と精神の重複）
母 {R initials q|N・M}さん、友人 {R initials r|E.R.}さん、兄 {U initials u|N.S.}さん（{P age|52歳}）の四人が登場人物。
{R given p|健吾}さんの住まいは{R building a|枕瀬第二団地3棟407号}で、{O other|あすか訪問看護}が週{N number|2}回入る。
手帳の更新は{P certificate|第0061882号}で{N date|五月末}。金銭管理の担当は{U initials v|K}さん（{O other|あすか訪問看護}とは別）、通帳は{P bank|枕瀬農協 千早支店 普通 0056127}。
{R org-short o|ことのは}の活動に{N place|千早公園}でのバーベキューがある。
検討：{N law|障害者虐待防止法第7条}、{N body|枕瀬市障害福祉課}の返事は{N date|来月三日}`,
  },
  {
    id: 'w-initials-2',
    case: 'kirinoura',
    marked: `事例報告（氏名は頭文字）　母子の在留更新の支援
母 {R initials p|V.C.}さん（{P age|三十代}）／子 {R initials c|L.C.}くん（{P age|8歳}）／同僚 {R initials q|B.G.}氏
夫は{U initials u|R.C.}氏、国に帰った。夫の姉{U romaji v|Ines Prado} が送金の窓口。{P email|ines.prado@cidade.example}
住居は{R building a|サンハイム桐302}、退去の通知が{N date|六月一日}に届く。電話 {R phone-dot m|070.0000.7045}、{R email e|vanessa.cardoso@kirimail.example}
{R org-short w|桐浦水産加工}の社長は「書類は{U initials w|K.T.}さんが出す」と話す。ほかに{O other|カトリック浜通教会}の援助あり、{P url|https://hamadori-cath.example/soup}
{N body|東京出入国在留管理局}は{N number|面談3回}。{N law|入管法第21条}、{N word|母子手当}の更新`,
  },
  {
    id: 'w-initials-3',
    case: 'shirasagidai',
    marked: `支援会議　{N date|9/17}　対象：{R initials r|K.S.}（{P age|14}、中学生）　参加：{N post|児童福祉司}、{N post|教頭}
母　{R initials p|K.N.}さんは{R org-short w|鷺風会}で勤務、父{R given q|晋}さんは失職。祖母{R initials g|K.K.}さん（{P age|66歳}）が主な養育者。
母の前夫{U initials u|Y.M.}氏は養育費を払わず、妹の{U given v|ひまり}ちゃんに会いたいと言う。{P phone|080-0000-7203}
{R org f|児童養護施設さぎの森学園}の空きは{N number|一床}。ケア記録は{L number|カルテ 32-0917}を参照。
{N body|家庭児童相談室}と{N law|児童福祉法第33条}の一時保護を{N date|今週}決める。手当の口座は{P bank|多摩野信金 若水支店 普通 0071825}`,
  },
  {
    id: 'w-romaji-1',
    case: 'kirinoura',
    marked: `Subject: Residence renewal for {R romaji p|Vanessa Cardoso}
Dear {N body|Immigration Services Agency}, the applicant {R romaji p|CARDOSO VANESSA} ({R dob-western b|2 November 1990}, card {R number i|HJ41728365PA}) lives at {A address|3-2-7 Hamadori, Kirinoura}, phone {R phone-intl m|+81-70-0000-7045}.
Her son {R romaji c|Luca Cardoso} (born {P dob|15 July 2018}, passport {P passport|YC408172}) attends {O school|Hamadori Elementary}.
Interpreter: {U romaji u|Leandra Kashiwakura}, {P email|leandra.k@kirihelp.example}, {P phone|+81-90-0000-7206}.
Her landlord {U romaji v|Shinji Toba} confirmed the rent on {N date|5 June}. Employer: {O workplace|Kiriura Marine Foods}. Interpreting took {N number|4 hours}.`,
  },
  {
    id: 'w-romaji-2',
    case: 'shirasagidai',
    marked: `Forwarded by {N post|Child and Family Center} / {N date|18 Sept}
Please note: {R romaji p|Naomi Kamoshida}, {R romaji r|KAMOSHIDA SOTA} and {R romaji q|Shin Kamoshida} use the same address, {A address|2-6-9 Wakamizu, Shirasagidai}.
{R romaji g|Kinuyo Kira} (in kanji {R full g|吉良絹代}, at times {R romaji g|KIRA Kinuyo}) is the grandmother, tel {P phone|042-000-7209}.
Foster contact: {U romaji u|Brendan Oshiro}, {P email|b.oshiro@sagicare.example}, {P plate|横浜 300 た 18-44}. Child's insurance {P insured|2113-408} ; bank {P bank|Tamano Shinkin, Wakamizu branch, 0071825}
Host family {U romaji v|Okabe} works at {O workplace|Sanwa Coffee Roasters}. {N body|Tokyo Family Court} is informed; case no. {N number|Reg. 302}.`,
  },
  {
    id: 'w-romaji-3',
    case: 'kunugihara',
    marked: `旅券・航空券の確認（海外の孫の家へ渡航予定、{N date|10月}）
{R romaji p|SASO ZENKICHI} / {R romaji q|SASO FUSAE} / 付添 {R romaji r|SHIMAZAKI TAKAYUKI}（旅券 {P passport|TZ4418207}）
搭乗者の孫 {R relative p|SASO} {U given u|EMILY}、その夫 {U romaji v|Mark Halloran}　{P email|m.halloran@nwmail.example}　旅行会社 {O shop|Tabi-Kaze Travel}、予約 {L number|QX7R2M}
緊急連絡 {R phone-intl t|+81-265-00-7058}、現地 {P phone|+81-80-0000-7212}　カード {P card|3540 4837 8845 6787}
{R full p|笹生善吉}の薬は{N number|14日分}。{N place|成田空港}で車いす、{N body|出入国在留管理庁}の顔認証は使わない。
保険 {L number|AT-0093311}　出発は{N date|10月21日}`,
  },
  {
    id: 'w-foreign-1',
    case: 'kirinoura',
    marked: `多文化相談　{N date|6/3}　ポルトガル語・ネパール語
相談者 {R full p|ヴァネッサ・カルドーゾ}（同僚は{R dotted p|ヴァネッサ　カルドーゾ}と書く）、子{R full c|ルカ・カルドーゾ}（{P age|8歳}）。{R joined p|ヴァネッサカルドーゾ}名義の保険証 {P insured|桐07・440182}
同席 {R full q|ビシャール・グルン}さん、{R joined q|ビシャールグルン}名義の在留は{P residence-card|TR70264419BE}。通訳は{U foreign u|プラティマ・ライ}さん
中国籍の{R full r|簡雅雯}さん（{R alias r|アンナ}）は{O workplace|ホテル汐騒}、夫の{U foreign v|陸 志強}さんは{P phone|070-0000-7215}
{R romaji r|JIAN YAWEN}の旅券は{P passport|E27419085}。{N place|ブラジル}への送金は{O shop|ソルマネー浜通店}で
{N body|ブラジル総領事館}の巡回は{N date|7月第二日曜}`,
  },
  {
    id: 'w-foreign-2',
    case: 'kirinoura',
    marked: `学校からの連絡票（やさしい日本語つき）
{R given c|ルカ}さんの保護者　{R given p|ヴァネッサ}さんへ。{R org-school s|浜通小}の{U family u|真砂}です。{R dotted c|ルカ　カルドーゾ}くんの家庭訪問は{N date|5月20日}です。
国籍はブラジル、家庭の言葉はポルトガル語です。家の人：お母さん、おばさん{U foreign v|アドリアーナ・ピント}さん（{P age|41}）
れんらくさき：{R phone m|070-0000-7045}、または{R email e|vanessa.cardoso@kirimail.example}。迎えの人の写真：{P url|https://hamadori-es.example/p/0520}
ゆうびん：〒{P postal|438-0019}　会社：{R org-short w|桐浦水産加工}。国民健康保険の番号 {P insured|桐07・440182}
くわしくは{O other|にほんごの会かもめ}へ。{N body|桐ノ浦市教育委員会}、{N number|全3ページ}、{N word|給食}`,
  },
  {
    id: 'w-foreign-3',
    case: 'makurase',
    marked: `ヘルパー（外国籍）の同行記録
利用者 {R family p|能勢}さん、{R given p|健吾}さん宅。担当の{U foreign u|スリ・ワハユニ}さん（在留 {P residence-card|ID81140536FT}、{P age|28}）、先輩の{U full v|津島 花}さん。
{U foreign u|スリ・ワハユニ}さんは母の{R given q|美津子}さんに呼び名を聞き、{R alias p|ケンケン}と書いた。
記録の{R half-kana p|ﾉｾ ｹﾝｺﾞ}は{R full p|能勢健吾}のこと。{R org-short f|まくらせ園}の送迎車に{N number|3人}で乗った。
勤務先は{O other|シンセイ介護サービス}、雇用保険 {P employment|4502-117840-3}、{P phone|070-0000-7218}。
{N law|入管法別表第一}の特定技能、{N body|宮崎労働局}の{N date|来月}の調査、{N place|枕瀬港}`,
  },
  {
    id: 'w-dialect-1',
    case: 'karigane',
    marked: `聴き取り（なまり、そのまま）
婆　{R given q|初音}はもう{P age|八十一}だっけさ、鍋焦がしてばりだべさ。{R family p|齊田}の親父（{R given p|泰造}）が怒鳴っちまうのよ。
婿　{R given r|邦彦}さんな、{R alias w|雁金漁協}の帰りに毎日寄ってけるど。昆布の{U nickname u|トメばあ}も見に来る。
婆　{R full p|齊田泰造}の軽トラな、{P plate|函館 480 は 5-21}、もう返すべって言ったら泣いたんだわ。
婿　町の人さ{P phone|0138-00-7221}にかけたら、{O hospital|函嶺メモリークリニック}の{U family v|津幡}先生さ聞けって。{R org-short f|かりがねの郷}は{N date|お盆}まで待ちだと。
婆　{N body|役場}の{N post|保健師}さんは{N number|三回}来た。{N word|初夏}の浜はええもんだ。`,
  },
  {
    id: 'w-dialect-2',
    case: 'kunugihara',
    marked: `隣組長の話（録音）
「{R family p|笹生}の爺さま、{R full p|笹生善吉}さんはのう、{P age|九十二}だずら。奥の{R given q|房江}さは足が悪うて、風呂は甥っこの{R family r|嶋崎}が入れとる」
「{R given r|孝之}は{U nickname u|タカ坊}言うて、昔っから車ばかりいじっとった。{P plate|松本 580 や 29-16}の車で来とる」
「{R alias o|ＪＡくぬぎ}の通帳は{R given q|房江}さが持っとるっちゅう。番号は{P bank|ＪＡくぬぎ 本所 普通 0038814}だに」
「電話は{R phone-dot t|0265.00.7058}、わしんとこは{P phone|0265-00-7224}、名は{U full v|小池 今朝男}。{O shop|こいけ燃料}やっとるで」
{N post|保健師}さんに「{N place|入沢}の奥は冬{N number|40センチ}積もる」と話した。{N word|善い}人だに。`,
  },
  {
    id: 'w-dialect-3',
    case: 'makurase',
    marked: `電話の記録（宮崎弁まじり）
母「うちの{R given p|健吾}が、ゆうべ{U family u|薬師寺}さんのとこから帰らんとよ。もう{P age|四十六}じゃが」
母「{R org-short w|枕瀬クリーンサービス}は休んじょって、{R given r|里緒}ちゃんにも聞いたっちゃけど知らんげな。家は{R address-suffix a|千早町1-15}の四階じゃ」
相談「警察には言いましたか。携帯は{R phone m|090-0000-7086}ですね」
母「{N body|枕瀬警察署}に言うた。{R alias p|ケンケン}は銭も持たんで、{O shop|キャロット弁当}の前におったげな。{U nickname v|てつ爺}が見つけてくれたが」
母「年金の番号は{P pension|3308-614927}、通帳は{P bank|枕瀬農協 千早支店 普通 0056127}じゃ。{N place|千早}の駅に{N date|今朝}、{N number|六時}にいたち言うちょった」`,
  },
];
