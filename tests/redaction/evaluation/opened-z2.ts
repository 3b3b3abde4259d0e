import type { Passage } from './passage.ts';

/** Passages of part Z, file 2: written without having read the engine. */
export const openedZ2: readonly Passage[] = [
  {
    id: 'z-ocr-1',
    case: 'minazukino',
    marked: `令和 7年分　給与所得の源泉徴収票
支払を受ける者　住所　{R address a|水無月野市弥生町3丁目8番l5号 コーポ弥生1O2}
（フリガナ）{R katakana p|オオソネ チヅコ}
氏名　{R spaced p|大 曽 根　千 津 子}　　種別 給料
生年月日　{R dob-era b|昭和4l年 lO月 5日}
控除対象扶養親族　{R full q|大曽根 直樹}
　　（老人）　{R spaced r|八木澤　善 造}　{P dob|昭和 l3.l2. 8}
個人番号　{P my-number|7283 545O 7556}
支払者　{R org w|株式会社ミナズキ精工}　電話 {P phone|O294-OO-3229}　経理 {U spaced u|軽 部}
（摘要）前職　{O workplace|スーパー たいよう屋}　{N date|3.3l}退職
裏面メモ　鍵は大家の{U family v|倉持}さん
{N body|水無月野税務署}　　{N number|第2葉}`,
  },
  {
    id: 'z-ocr-2',
    case: 'irohaura',
    marked: `督　促　状（保育料）　　{N number|第2期}分
{R address-suffix a|潮見台2番9号 グリーンハイツ潮見3O4}
{R spaced q|瀧 本　達 也} 様
入所児童　{R relative q|瀧本}　{U spaced u|航 介}　（{O school|みなとまち保育園}）
納付番号　{L number|O326-7l8-4}
納期限　{N date|令和8年lO月3l日}
口座　{P bank|三河湾信用金庫彩葉浦支店 普通O432l86}
------ 余白の書込み（鉛筆）------
{R given p|シティ}さん {R phone-ocr m|O8O-OOOO-32O4}　土曜しか出ない
上の子 {R given r|結菜}ちゃん、{R org-school s|潮見台小}
祖母 {P phone|O566-OO-323O}　{P age|68才}
{U family v|夏目坂}委員より、{N date|ll/9}に現金持参の予定
{N law|児童福祉法第56条}　{N body|彩葉浦市保育課}`,
  },
  {
    id: 'z-ocr-3',
    case: 'tamakishi',
    marked: `診　断　書
住所　{R address a|珠岸市中央通l丁目22番7号}
氏名　{R spaced q|仙 石　陽 翔}　男　{P dob|平成25年 7月 9日}生（{P age|l3}歳）
病名　起立性調節障害
上記により、{N date|令和8年9月l日}から約{N number|3か月}、{R org s|珠岸市立珠岸東中学校}における午前の授業への参加に配慮を要する。
{R org f|医療法人青葉会わかくさ心療クリニック}
医師　{U spaced u|大 庭　雅 紀}　印
診察券　{L number|O32-3ll5}
保護者　{R full p|仙石由香里}　連絡 {P phone|O9O-0000-323l}
国保　記号 {P insured|珠43}　番号 {P insured|O323l6}
受取　祖父 {R family r|國分}様（受付 {U family v|袴田}）
本証明は{N number|l通}限り　　{N date|2O26.9.2}`,
  },
  {
    id: 'z-paste-1',
    case: 'kasasagizawa',
    marked: `鵲沢町福祉課　経過記録　{N number|7 / 15}頁
{N date|11月9日}　{R wrapped r|千坂忠
志}さんから来電（{P phone|0238-00-
3232}）。「{R family p|神林}の家から煙が出た」とのこ
と。消防が確認、ストーブの焦げのみ。{R wrapped p|神林
トシヱ}さんにけがなし。{R given q|幸司}さんは不在。{R wrapped a|鵲沢町大字上関字横道2
14番地3}の電気は{O other|まほろばでんき}が{N date|11/6}に停止
済。契約番号 {L number|M-3323-018}。滞納{N number|3か月}分。
民生委員の{U wrapped u|庄司
敬一}さん（{P age|七十一
歳}）が毛布を届けた。孫の{U given v|歩夢}くんも手伝う。
介護保険の被保険者番号 {P care|0000326
118}。{N law|消防法第34条}の調査は{N date|翌日}に終わった。`,
  },
  {
    id: 'z-paste-2',
    case: 'kogiriyama',
    noise: 'zero-width',
    marked: `{R number n|8-1143}	{R full p|﨑山千代乃}	{R dob-slash b|1926/11/03}	"要介護4
{R alias f|やまぼうし}入居（{N date|R7.2.1}～）"
	"{R full q|﨑山修平}"	孫（{R org w|小霧山森林組合}）	{P phone|090-0000-3221}
	{R full r|舘野ユキヱ}	近隣	"{A address|小霧山村大字奥畑字日浦880番地}"
主治医	{U full u|岩原 亮介}	{O hospital|霧の里診療所}	TEL {P phone|0889-00-3230}
後見人	{U full v|公文 聡子}司法書士	{P email|kumon@yamanami-law.example}
年金振込	"{P bank|霧山農協奥畑支所 普通 0032331}"
利用者負担	{X sum|24,600}	{N number|第2段階}
備考	"{N place|日浦}の畑は{N word|千代}紙の工房に貸付、{N law|農地法第3条}"`,
  },
  {
    id: 'z-paste-3',
    case: 'akaneno',
    noise: 'wrapped-26',
    marked: `【お問い合わせフォーム】受信 {N date|2026-09-14} {N number|03:12}
お名前：{R full r|伴野千春}
ふりがな：{R kana r|ばんの ちはる}
年齢：{P age|58}
電話：{P phone|06-0000-3233}
メール：{P email|chiharu-bn@osk-net.example}
内容：兄の{R full p|髙倉和彦}（{R address a|茜野市花園町6丁目11番4号 ハイム花園501}）が、{U nickname u|マッ}さんという人に通帳を預けているようです。母{R given q|スミ子}の年金も入る口座で、{P bank|浪華銀行茜野支店 普通 3234018}です。昔の同僚と聞きました。{R org-short w|茜野青果運送}の{U family v|松葉}という人かもしれません。私は前の姓の{R alias r|深町千春}でも手紙を出しています。
同意：☑{N law|個人情報保護法}の説明を読んだ
添付：{N number|1件}`,
  },
  {
    id: 'z-kanji-numeral-1',
    case: 'kasasagizawa',
    marked: `相続の聞き書き　{N date|令和八年十二月二日}
被相続人　{R relative p|神林} {U given u|源蔵}　平成三十年没　享年{P age|八十五}
妻　{R full p|神林トシヱ}　{R dob-kanji b|昭和十四年六月二十一日}生　{P age|八十七歳}
長男　{R full q|神林幸司}　{P dob|昭和三十九年一月十二日}生
長女　{U full v|梅津久美子}　{P dob|昭和四十一年十月三日}生　電話{P phone|〇二三八ー〇〇ー三二一三}
住所　{R address-kanji a|大字上関字横道二百十四番地三}
山林　{N number|三筆}　持分{N number|二分の一}
貯金　{P bank|置賜農協上関支所　普通　〇〇三二三五八}
立会　{R full r|千坂忠志}（隣家）
{R org-short f|さぎそう園}への入所が決まるまで登記は待つ
{N law|民法第八百八十七条}　{N body|法務局}へは年明けに`,
  },
  {
    id: 'z-kanji-numeral-2',
    case: 'namioto',
    marked: `事故の届（口述筆記）　{N date|令和八年十月六日}　{N number|午後四時十分}ごろ
場所　{N place|三条通}の信号の手前
自転車　{R full q|櫻田剛志}、{P age|五十三歳}、{R org w|波音漁業生産組合}勤め
軽自動車　{U full u|小甲隆之}運転、番号{P plate|旭川　五八〇　け　三二ー三六}
免許証の番号　{P licence|一〇五六〇八四二四四四〇}
保険会社の受付番号　{L number|〇七ー三二三六八}
母{R full p|櫻田ミツ子}は{R dob-kanji b|昭和二十一年一月三十日}生、連絡は{R phone-kanji t|〇一六四ー〇〇ー三二〇七}
{R address-kanji a|三条西七丁目十二番地一}の自宅まで{R full r|荻原弘美}が送る（電話{P phone|〇九〇ー〇〇〇〇ー三二三七}）
打撲、全治{N number|十日}（{O hospital|港内科}　{U family v|笠井}医師）
{N law|道路交通法第七十二条}　{N body|波音駐在所}`,
  },
  {
    id: 'z-kanji-numeral-3',
    case: 'kogiriyama',
    marked: `村の広報「百寿訪問」下書き（掲載の前に伏せること）
奥畑の{R full p|﨑山千代乃}さんは{R dob-kanji b|大正十五年十一月三日}のお生まれ。この{N date|霜月}に{P age|百}の坂を越えます。
{P age|十九}で嫁ぎ、夫の{U given u|寅吉}さんを戦後の炭焼きで支え、{N number|四人}の子を育てました。
孫の{R full q|﨑山修平}さん（{P age|四十四歳}）は{R org w|小霧山森林組合}の班長。茶飲み友達は{R given r|ユキヱ}さんで、こちらは{P dob|昭和十八年二月八日}の生まれ。
お住まいは{R address-kanji a|大字奥畑字日浦八百七十七番地}、電話は{R phone-kanji t|〇八八九ー〇〇ー三二〇九}。
{O hospital|霧の里診療所}の{U family v|岩原}先生いわく「血圧は百二十八、食事は{N number|八割}」。
見出しは「{N word|千代}に八千代に」。原稿用紙{N number|二枚}、写真は{N place|日浦}の棚田`,
  },
  {
    id: 'z-variant-1',
    case: 'namioto',
    marked: `文字の照合（外字）　{N number|12件}中3件
住民票　{R full p|櫻田ミツ子}　／　介護　{R variant p|桜田ミツ子}　／　年金　{R katakana p|サクラダミツコ}
住民票　{R full q|櫻田剛志}　／　免許　{R variant q|桜田 剛志}　／　健保　{R half-kana q|ｻｸﾗﾀﾞﾂﾖｼ}、記号 {P insured|漁31} 番号 {P insured|3238}
住民票　{R full r|荻原弘美}　／　宛名　{U homophone r|萩原弘美}　／　診療所　{U homophone r|荻原裕美}
誕生日　{R dob-western b|1946年1月30日}＝{R dob-letter b|S21.1.30}
別人　{R relative p|桜田} {U given u|美津江}（{P age|六十九}、{A address|波音町5条東2丁目1-8}、{P phone|0164-00-3239}）
台帳は {R number-spaced n|61 200458} を残す
{N place|桜田}橋、{N word|櫻}の標本木、{N body|北海道後期高齢者医療広域連合}`,
  },
  {
    id: 'z-variant-2',
    case: 'kogiriyama',
    marked: `戸籍統一文字への置換え一覧（{N date|10月末}）
№1　旧 {R full p|﨑山千代乃}　新 {R variant p|崎山千代乃}　画像 {R ivs p|﨑\u{e0101}山千代乃}
№2　旧 {R full q|﨑山 修平}　新 {R variant q|崎山修平}　門札は「{R variant q|嵜山}」
№3　旧 {R full r|舘野ユキヱ}　新 {R variant r|館野ユキヱ}　読み {R kana r|たての ゆきえ}
誤変換　{U homophone p|崎山千代野}（薬局の領収書）、{U homophone q|先山周平}（宅配の伝票）
別世帯　{R relative p|崎山} {U given u|嘉明}（{P dob|昭31.8.15}、{P phone|0889-00-3240}）
年金　基礎年金番号 {P pension|6102-324157}の名義は{R katakana p|サキヤマ　チヨノ}
{N place|崎山}峠、{N place|館野}の沢、{N word|修}理の札　{N law|戸籍法第24条}`,
  },
  {
    id: 'z-variant-3',
    case: 'akaneno',
    marked: `名寄せ不一致リスト　{N date|10/30}出力
① {R full p|髙倉和彦}　銀行「{R variant p|高倉 和彦}」
② {R full q|髙倉スミ子}　診察券「{R variant q|高倉スミ子}」「{R variant q|高倉すみ子}」　{P age|85}
③ {R full r|伴野千春}　旧「{R alias r|深町 千春}」　診療費「{U homophone r|番野千春}」
④ {U homophone p|高倉一彦}（督促状、会員番号 {L number|K-3241-77}）は宛名の誤り
⑤ {U full u|高蔵 和夫}（{P dob|1958/3/30}、{P phone|072-000-3242}）は隣市の別人
⑥ {R variant p|高倉}名義の軽　{P plate|なにわ 480 く 32-41}
生年月日　{R dob-western b|1964年2月13日}　{R dob-letter b|S39.2.13}
登録先　{P bank|浪華銀行 茜野支店 普通 3234018}
{N place|高倉}山、{N word|伴}走者、{N number|一致率94％}、{N law|戸籍法施行規則}`,
  },
  {
    id: 'z-half-kana-1',
    case: 'minazukino',
    marked: `ﾂｳﾁｮｳ ｳﾂｼ　{P bank|常総信用金庫 水無月野支店 普通 3243007}
08-25 ｷﾕｳﾖ ｶ){O workplace|ﾐﾅｽﾞｷｾｲｺｳ} {X sum|151,280}
08-27 ATM {X sum|30,000}
08-31 ﾔﾁﾝ {U half-kana u|ｸﾗﾓﾁ ﾖｼｵ} {X sum|41,000}
09-01 ﾌﾘｺﾐ {R half-kana r|ﾔｷﾞｻﾜ ｾﾞﾝｿﾞｳ} {X sum|20,000}
09-03 {O other|ﾄﾞﾘｰﾑﾌｧｲﾅﾝｽ} ﾍﾝｻｲ
09-10 ﾌﾘｶｴ {N number|1,980}
ﾒｲｷﾞ {R half-kana p|ｵｵｿﾈ ﾁﾂﾞｺ}　{R dob-letter b|S41.10.5}
ﾎｼｮｳ ｶﾞｲｼｬ {P phone|03-0000-3284} ({U half-kana v|ﾜﾀﾇｷ}ｻﾏ)
ｺ {R half-kana q|ｵｵｿﾈ ﾅｵｷ}　{P age|28ｻｲ}　ﾚﾝﾗｸ {R phone m|09000003202}
台帳 {R number n|26-04417}　{N word|ｼﾞﾄﾞｳﾌﾘｶｴ}　{N body|ﾐﾅﾂﾞｷﾉｼ ｾﾞｲﾑｶ}　{N date|9/30}ﾏﾃﾞ`,
  },
  {
    id: 'z-half-kana-2',
    case: 'kazahikari',
    marked: `ﾁﾝｷﾞﾝ ﾀﾞｲﾁｮｳ（{R org-short w|ｶｻﾞﾋｶﾘ冷食}）　{N date|8ｶﾞﾂ}ﾌﾞﾝ
ｼﾒｲ {R half-kana p|ﾏﾘﾍﾞﾙ ｻﾝﾄｽ}　ｼｬｲﾝNo. {L number|20317}　ｾｲﾈﾝｶﾞｯﾋﾟ {R dob-slash b|1988/11/03}
ｼﾒｲ {R half-kana r|ｼｭｳ ｶﾞｷﾝ}　ｼｬｲﾝNo. {L number|20318}　ｾｲﾈﾝｶﾞｯﾋﾟ {P dob|1991/01/22}
ｼﾒｲ {U half-kana u|ﾗﾑ ｸﾝﾜﾙ}　ｼｬｲﾝNo. {L number|20333}
ｷﾝｷｭｳ ﾚﾝﾗｸｻｷ {R half-kana q|ｸｾﾞ ｾｲｲﾁ}（ｵｯﾄ）　{P phone|08000003245}
ﾌﾘｺﾐ {P bank|ﾊﾏﾅ信金 若松支店 ﾌﾂｳ 3246110}
ｺﾖｳﾎｹﾝ ﾊﾞﾝｺﾞｳ {P employment|2216-324601-8}
ﾊﾝﾁｮｳ {U half-kana v|ﾐﾔｼﾀ ﾄﾓﾋﾛ}
ｼｭｯｷﾝ {N number|21ﾆﾁ}　ｻﾞﾝｷﾞｮｳ {N number|14ｼﾞｶﾝ}　{N word|ﾔｷﾝ} ﾅｼ
住所 {R address a|風光市若松3-4-18 第一コーポ若松206}　登録 {R number n|TB-0719}`,
  },
  {
    id: 'z-half-kana-3',
    case: 'tamakishi',
    noise: 'half-width-kana',
    marked: `セイトシステム　ケッセキアラート　{N date|10/5}
セイト {R katakana q|センゴク ハルト}　{P dob|H25.7.9}　ガッコウ {R org-school s|珠岸東中}
ホゴシャ {R katakana p|センゴク ユカリ}　デンワ {R phone t|0537-00-3206}
キンキュウ1 {R katakana r|コクブ ショウイチ}　{P phone|090-0000-3224}　{P age|69サイ}
キンキュウ2 {U kana u|ナルセ メグミ}（オバ）　{P phone|0538-00-3247}
シュジイ {R alias f|わかくさクリニック}　{U kana v|オオバ} ドクター
コクホ 記号 {P insured|珠43} 番号 {P insured|032316}
ケース {R number n|S-30117}　ランク {N word|B}　ケッセキ {N number|17ニチ}
シャカイカ {N word|センゴク}ジダイ ノ プリント、{N body|ケンキョウイ} アテ`,
  },
];
