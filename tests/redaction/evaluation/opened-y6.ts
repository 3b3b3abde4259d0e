import type { Passage } from './passage.ts';

/** Passages of batch Y, part 6: written without having read the engine. */
export const openedY6: readonly Passage[] = [
  {
    id: 'y-ocr-4',
    case: 'azusakawa',
    marked: `介 護 保 険　要 介 護 認 定 申 請 書
被保険者番号 {P care|0000324426}　個人番号 {P my-number|2051 3560 9103}
氏 名 {R spaced p|塩 﨑　義 澄}　　男
生年月日 {R dob-era b|昭和l5年9月8日}　{P age|87 歳}
住 所 {R address a|梓河町大字下槻字前田ll87番地5}
電話番号 {R phone-ocr t|O263-OO-8547}
提出代行者 {O other|居宅介護支援事業所みちしるべ}　{U spaced u|柏 木　千 佳}
主治医 {U spaced v|岸 田　　泰 宏}　{O hospital|松央整形外科}
家族 {R spaced q|塩 﨑　絹 枝}（妻）
受付 {N date|令和 9 年 6 月 l 日}　{N number|第 l82 号}　{N body|梓 河 町 長} 殿`,
  },
  {
    id: 'y-ocr-5',
    case: 'nijigahara',
    marked: `住 宅 確 保 給 付 金 申 請 書（控）
申請者 {R spaced p|篠 塚　康 平}　㊞
生年月日 {R dob-slash b|1979/10/21}
住所 {R address a|虹ヶ原市弥栄町3丁目l4番22号 コーポ弥栄2O2}
携帯 {R phone-ocr m|O9O-OOOO-8534}
離職前の勤務先 {R org w|株式会社 虹原ロジパック}
同居者 {R spaced q|篠 塚　日 和}（子・{P age|9}）
雇用保険被保険者番号 {P employment|08O6-4l7225-3}
家主 {U spaced u|水 谷　 重 則}　振込先 {P bank|つくみ野農業協同組合 並木支所 普通 00l8342}
運転免許証で本人確認済　番号 {P licence|739773568380}
{N law|生活困窮者自立支援法第 6 条}　{N number|2} 枚目／{N number|3} 枚`,
  },
  {
    id: 'y-ocr-6',
    case: 'shiratamabashi',
    marked: `診 断 書（精 神 障 害 者 保 健 福 祉 手 帳 用）
氏 名 {R spaced p|雨 宮　 匠}　生年月日 {R dob-letter b|S61.12. 5}
住 所 {R address-hyphen a|白玉橋市欅通7-16}　{R building a|市営欅団地3号棟5O4号}
就労状況　{R org-short w|白玉橋印刷}を退職、現在は{R org-short o|ワークステーション けやき}
同居家族　母 {R spaced q|雨 宮　静 江}
手帳番号 {P certificate|第O447l83号}　有効期限 {N date|令和ll年3月3l日}
医療機関 {O hospital|欅の森クリニック}　医師 {U spaced u|戸 叶　 恵 理 子}
TEL {P phone|O568-OO-884l}
記載の項目 {N number|(1)}～{N number|(8)}　{N law|精神保健福祉法第45条}`,
  },
  {
    id: 'y-paste-4',
    case: 'tokiwagiri',
    noise: 'wrapped-19',
    marked: `{R full p|安達千景}さんは夜勤のある工場を辞め、この春から{R org w|合同会社トキワ縫製}で働いている。娘の{R given q|瑠夏}さん（{P age|14歳}）は{R org-school s|桐の葉中学校}を休みがちで、{O other|フリースペースこもれび舎}に週{N number|二回}通う。連絡は{R phone m|080-0000-8593}へ。{U full u|帯刀亮太}氏は{N place|土浦}に住み、{P phone|070-0000-8853}から無言の電話をかけてくる。叔母の{R full r|湯浅久美子}さんが夜は泊まる。養育費の調停は{U family v|飯塚}弁護士が受けた。前の住民票コードは{P resident-code|18991479380}。{N law|DV防止法第8条の3}により閲覧を止めている。`,
  },
  {
    id: 'y-paste-5',
    case: 'kohakuura',
    noise: 'full-width',
    marked: `{R full p|ラクシュミ・アディカリ} {R dob-slash b|1993/06/17} {R phone m|070-0000-8561}
{R email e|laxmi.adk93@kohakumail.example} {R number i|TE40917725RK}
{R full q|ユスフ・チョードリー} {P dob|1989/10/02} 免許証番号 {P licence|208806640600}
{R full r|范 建宏} {P phone|090-0000-8803} {P plate|琥珀浦 580 わ 89-21}
{U foreign u|ダワ・シェルパ} パスポート番号 {P passport|NS0274118} {L handle|@dawa_khk}（Instagram）
保証人 {U full v|沓掛 富男} {P email|kutsukake@shiomi-home.example}
{N date|2027/5/12} {N number|9:00-12:00} {N place|汐見}会館 {N law|入管法第19条の7}`,
  },
  {
    id: 'y-paste-6',
    case: 'yamabatozawa',
    noise: 'zero-width',
    marked: `{R full p|乾トミヱ}さんの家の屋根に雪が残っている。{R full q|乾碧}さんが{N date|日曜}に下ろすが、ひとりでは危ない。隣の{R full r|大槻芙美}さんは腰を痛めて{R org-short f|くぬぎ平診療所}に通う。村では{U full u|貝原武夫}さんと{U full v|小暮のり子}さんに頼み、費用は{O other|山鳩沢建設協力会}が持つ。電話は{R phone t|0237-00-8576}、夜は{P phone|090-0000-8866}。{O workplace|きのこ生産組合}の軽トラック（{P plate|山形 480 あ 87-52}）を使ってよいとのこと。{R given p|トミヱ}さんは{P age|九十三歳}。{N place|上ノ平}の集会所に{N number|八時}集合。`,
  },
  {
    id: 'y-kanji-numeral-4',
    case: 'azusakawa',
    marked: `委任状
私は、左記の者を代理人と定め、介護保険に関する一切の手続を委任します。
委任者　{R address-kanji a|梓河町大字下槻字前田千百八十七番地五}
　　　　{R full p|塩﨑義澄}　{R dob-kanji b|昭和十五年九月八日}生（満{P age|八十七歳}）
　　　　電話　{R phone-kanji t|〇二六三―〇〇―八五四七}
代理人　{A address|松央市蟻ヶ丘二丁目六番三十三号}
　　　　{R relative p|塩﨑}{U given u|孝典}　{P dob|昭和四十三年五月十一日}生
　　　　電話　{P phone|〇九〇―〇〇〇〇―八七三三}
被保険者番号　{P care|〇〇〇〇六五五二四一}
立会　{R full r|神邊昌弘}、{R full q|塩﨑絹枝}
証人　{U full v|瀧川秀樹}
{N date|令和九年六月三日}　{N law|民法第六百四十三条}　正副{N number|二通}`,
  },
  {
    id: 'y-kanji-numeral-5',
    case: 'tokiwagiri',
    marked: `陳述書
一　私、{R full p|安達千景}（旧姓{R old-name p|粟野}）は、{R dob-kanji b|平成三年二月十四日}に生まれ、{P age|二十三歳}で{U full u|帯刀亮太}と婚姻しました。
二　長女{R given q|瑠夏}は{P dob|平成二十五年七月六日}生まれで、現在{R org-school s|桐の葉中}の二年です。
三　別居後の住所は{R address-kanji a|常磐桐市東雲台四条二丁目八番三十一号}です。相手方には伏せてください。
四　相手方からの電話は{P phone|〇七〇の〇〇〇〇の八八五三}で、一日に{N number|四十件}に及びました。
五　叔母{R full r|湯浅久美子}と{O hospital|東桐レディースクリニック}の{U family v|友利}医師が事情を知っています。
六　私の電話は{R phone-kanji m|〇八〇―〇〇〇〇―八五九三}です。
{N date|令和九年七月一日}　{N body|水戸家庭裁判所}　御中　{N law|民法第七百七十条}`,
  },
  {
    id: 'y-kanji-numeral-6',
    case: 'yamabatozawa',
    marked: `見守り台帳　上ノ平組　{N number|第十二号}
世帯主　{R full p|乾トミヱ}　{R dob-kanji b|昭和九年四月二日}生　{P age|九十三歳}
所　　　{R address-kanji a|字上ノ平二百六十三番地}
電　話　{R phone-kanji t|〇二三七（〇〇）八五七六}
同居人　{R full q|乾碧}　{P dob|平成八年十一月二十日}生　{O workplace|きのこ生産組合}勤め
隣　保　{R full r|大槻芙美}　{P phone|〇二三七（〇〇）八八七八}
組　長　{U full u|米倉清次郎}　{P age|七十一歳}　屋号 {O shop|米倉商店}
民　生　{U full v|小暮のり子}
水　道　お客様番号 {L number|三〇四の一一八}
{N date|令和九年十月現在}　{N body|山鳩沢村}　見守り{N number|週三回}`,
  },
  {
    id: 'y-variant-4',
    case: 'azusakawa',
    marked: `介護給付費の名寄せで、次の表記が混在しています。同一の方か確認願います。
・{R variant p|塩崎義澄}／{R variant p|塩嵜 義澄}／{R ivs p|塩﨑\u{e0101}義澄}（住基の文字）
・{R variant q|塩崎　絹枝}、窓口では{R kana q|しおざききぬえ}
・{R variant r|神辺昌弘}／{R variant r|神邉昌弘}。年金事務所の記録は{R katakana r|カンベ マサヒロ}、基礎年金番号{P pension|2290-774153}
・{U homophone r|神部正弘}と書かれた領収書が{N number|一枚}。たぶん変換の誤り
住所は{R address a|梓河町下槻字前田1187-5}で一致。被保番 {P care|0000069930}、介護 {R number n|介-2207-31}。
通院先の受付 {U full u|髙野 美咲季}さんが気づいてくれた。電話 {P phone|0263-00-8882}
{N place|塩尻}方面の{N word|神辺宿}は関係ない。{N law|介護保険法施行規則第32条}`,
  },
  {
    id: 'y-variant-5',
    case: 'shiratamabashi',
    marked: `台帳照合の結果（{N date|11/9}）
{R full p|雨宮匠}　＝　{R ivs p|雨\u{e0100}宮匠}　＝　{R katakana p|アメミヤタクミ}
{R full q|雨宮静江}　＝　{R variant q|雨宮靜江}（戸籍）　＝　{R kana q|しずえ}さん
{R full r|門脇佑樹}　≠　{R relative r|門脇}{U given u|裕基}（別人。{P dob|平成4年8月19日}、{A address|春日宮市勝川町3-7-12}）
受給者証 {R number-spaced n|03007 44186}　電話 {R phone-dot t|0568.00.8618}
療育手帳は {P certificate|A第20931号}、住民票コード {P resident-code|53551970821}
{U homophone r|角脇}様宛の封書が戻った件は発送の誤り。投函は{O other|白玉橋メールサービス}
{N word|匠}工務店の広告、{N place|雨宮}神社の{N word|門}松は無関係`,
  },
  {
    id: 'y-variant-6',
    case: 'nijigahara',
    noise: 'decomposed',
    marked: `{R full p|篠塚康平}さんの児童手当、住民票では{R address a|虹ケ原市弥栄町３丁目１４番２２号　コーポ弥栄２０２}、通知は{R address-hyphen a|虹ヶ原市弥栄町3-14-22}でした。
娘は{R full q|篠塚日和}さん。学校の名簿に{U homophone q|篠塚ひより子}、医療証に{R kana q|ひより}とあります。
祖母は{R full r|蛭田シヅ}さん、通帳の名は{R kana r|ヒルタ シズ}。ゆうちょ {P bank|10620-41187751}
生まれは{R dob-western b|1979年10月21日}。保険証の番号は{P insured|虹国12・0046318}。
家主の{U family u|水谷}さんと管理の{O other|ホームプラザ常総}（{P phone|0297-00-8894}）に確認。
{N place|篠山市}の書類が一通紛れていたので返送。{N word|康}の字は{N number|11画}です。`,
  },
  {
    id: 'y-half-kana-4',
    case: 'nijigahara',
    marked: `ﾌﾂｳﾖｷﾝ ｵﾄﾘﾋｷ ﾒｲｻｲ　{P bank|常総中央銀行 弥栄支店 普通 1740265}　{R half-kana p|ｼﾉﾂﾞｶ ｺｳﾍｲ}ｻﾏ
{N date|05-25} ｷﾕｳﾖ {O workplace|ｶ)ﾆｼﾞﾊﾗﾛｼﾞﾊﾟｯｸ} {X sum|214,660}
{N date|05-27} ﾔﾁﾝ {U half-kana u|ﾐｽﾞﾀﾆ ｼｹﾞﾉﾘ} {X sum|-46,000}
{N date|05-31} ﾌﾘｺﾐ {R half-kana r|ﾋﾙﾀ ｼﾂﾞ} {X sum|20,000}
{N date|06-02} {O other|ｴｰｽﾌｱｲﾅﾝｽ} ｶｲｲﾝ {L number|3308-11725} {X sum|-15,000}
{N date|06-10} {N body|ﾆｼﾞｶﾞﾊﾗｼ} ｺﾄﾞﾓﾃｱﾃ {R half-kana q|ｼﾉﾂﾞｶ ﾋﾖﾘ}ﾌﾞﾝ
ｶｰﾄﾞ {P card|4980 3518 7430 7336}　ｹｲﾀｲ {R phone m|090-0000-8534}
{N word|ﾋﾖﾘ}ﾐ ﾄｳｼ ﾎﾟｲﾝﾄ {N number|120ﾎﾟｲﾝﾄ}`,
  },
  {
    id: 'y-half-kana-5',
    case: 'yamabatozawa',
    noise: 'half-width-kana',
    marked: `配食リスト（{N date|10/4}週）
{R kana p|イヌイ トミエ}様　{R phone t|0237-00-8576}　カユ　{N number|1食}
{R kana r|オオツキ フミ}様　フツウ　{N number|1食}　アレルギー：サバ
{U kana u|ヨネクラ セイジロウ}様　キザミ　{P phone|0237-00-8909}
{U kana v|カイバラ タケオ}様　ヤスミ
オトドケ：{O other|ヤマバトキッチン}　ドライバー {U family w|コグレ}さん
請求は{R kana q|イヌイ ミドリ}様へ。コウザ {P bank|やまびこ農協 上ノ平支所 普通 0036618}
{N word|ミドリ}のカゴは{N place|上ノ平}ヨウ、{N word|フミ}ダイは返却`,
  },
  {
    id: 'y-half-kana-6',
    case: 'shiratamabashi',
    marked: `国保連 審査結果　帳票 {N number|K-3071}
受給者番号　　氏名　　　　　事業所
{R number n|0300744186}　{R half-kana p|ｱﾒﾐﾔ ﾀｸﾐ}　{R org-short o|ﾜｰｸｽﾃｰｼｮﾝけやき}
{P certificate|5263496}　{R half-kana r|ｶﾄﾞﾜｷ ﾕｳｷ}　{R org-short o|ﾜｰｸｽﾃｰｼｮﾝけやき}
{P certificate|7272198}　{U half-kana u|ﾀﾏｷ ｹﾝｺﾞ}　{O other|ﾍﾙﾊﾟｰｽﾃｰｼｮﾝつむぎの風}
保護者　{R half-kana q|ｱﾒﾐﾔｼｽﾞｴ}　℡{R phone t|0568008618}　保険者 {P insurer|204479}
返戻　ﾀﾝﾄｳ {U half-kana v|ｲﾅｶﾞｷ ｼﾎ}　{P phone|0568-00-8913}
{N word|ﾀｸﾐ}ﾉﾜｻﾞﾃﾝ ﾁﾗｼ {N number|30ﾏｲ}　{N date|ﾚｲﾜ9ﾈﾝ6ｶﾞﾂ}`,
  },
];
