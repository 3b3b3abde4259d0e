import type { Passage } from './passage.ts';

/** Passages of batch W, part 3: written without having read the engine. */
export const openedW3: readonly Passage[] = [
  {
    id: 'w-paste-1',
    case: 'shimofuridai',
    noise: 'wrapped-26',
    marked: `おとといの夜、{R wrapped p|髙梨敏郎}さん宅を訪ねた。{R wrapped q|髙梨光代}さんは{P age|五十三歳}、入院先の{O hospital|諏沢中央外科}から戻ったばかり。担当の{U wrapped u|田名部恭二}医師は安静と言う。{R org w|株式会社霜降精工}の離職票（雇用保険{P employment|2004-719336-5}）がまだ届かない。連絡は{R phone m|090-0000-7021}か弟の{U wrapped v|宇留野健}さん（{P phone|0266-00-7170}）へ。免許証{P licence|302070437410}は更新が要る。{N place|霜降平駅}前の{N body|社会保険出張所}は{N date|月末}まで。`,
  },
  {
    id: 'w-paste-2',
    case: 'shirasagidai',
    marked: `> {O other|さぎの森}の{U family u|江原}です。
> 夜間に{R wrapped r|鴨志田
> 颯太}さんが一人で来て、{R address-suffix a|若水
> 2-6-9}から歩いたと話しました。
> お母様の携帯（{R phone m|080-0000-
> 7062}）は切れていて、祖母の{R full g|吉良絹代}さんに
> つながりました。{P phone|042-000-
> 7173}です。{R wrapped f|さぎの
> 森学園}の一時保護は、{N law|児童福祉法
> 第33条}により{N number|二か月}以内。友人の{U full v|丸茂 陽}くん（{P age|十
> 四歳}）も一緒でした。学校指定の{O shop|くろ
> がね書房}で万引きを疑われたそうです。写しを{P email|ehara@saginomori.example}から送ります。{N body|家庭裁判所}は{N date|来週}。`,
  },
  {
    id: 'w-paste-3',
    case: 'karigane',
    noise: 'zero-width',
    marked: `{R full p|齊田泰造}さん、{R full q|齊田初音}さん、弟の{R full r|越智邦彦}さん。
住まいは{R address a|雁金町字汐入88番地の12}、電話{R phone t|0138-00-7094}。{R full p|齊田泰造}さんの後期高齢の番号{P insured|46134144}。
世話人{U full u|笠間和雄}さん（{P phone|0138-00-7176}、{P age|63歳}）と{U full v|水口ナミ}さん。薬は{O shop|港町調剤薬局}。
{N place|汐入}の避難路と{N word|泰平}の碑、{N date|九月}の{N body|町議会}の後で{N number|三班}に分けて確認。`,
  },
  {
    id: 'w-agenda-1',
    case: 'shimofuridai',
    marked: `第{N number|5}回 支援調整会議　次第　{N date|令和9年5月14日}　{N place|梅園}会館
１　継続ケース　{R full p|髙梨 敏郎}（{R dob-slash b|1972/5/18}）　住居確保給付金の延長。{R address-hyphen a|霜降平市梅園町4-8-13}
　　就労　{R full k|鬼頭 琢磨}氏の紹介で{O workplace|上諏沢ロジ}（採用担当 {U family u|倉田}）。世帯　{R given q|光代}さん（{P age|53}）、{R given r|大翔}くん
２　新規ケース　{U full v|溝呂木 一馬}（{P age|41歳}、{P dob|S60.9.2}）　車上生活、{P plate|諏訪 501 む 62-08}、携帯 {P phone|070-0000-7227}
３　終了ケース　{R number n|くら-07-0381}の滞納整理、{R org-short w|霜降精工}の退職金入金を確認
４　その他　{N law|生活困窮者自立支援法第9条}の守秘、{N body|県地域福祉課}の照会`,
  },
  {
    id: 'w-agenda-2',
    case: 'shirasagidai',
    marked: `個別ケース検討会議　{N number|13時30分}開会　司会 {N post|統括支援員}
(1) {R full r|鴨志田颯太}（{R org-school s|若水中}、{P age|14歳}）　経過報告　出席：SC {U full v|井ノ原つぐみ}
(2) 母 {R full p|鴨志田奈緒美}（旧姓 {R old-name p|吉良}、{R dob-letter b|H1.2.7}）の転居先　{A building|メゾン青砥201}　※父 {R full q|鴨志田晋}には伏せる
(3) 祖母 {R full g|吉良絹代}（{P age|六十六歳}）の養育里親登録　連絡 {P phone|042-000-7115}
(4) 妹 {U given u|ひまり}（{O school|わかみず杜の保育園}）　医療証 {P certificate|4097788}　医師 {U family w|門倉}
配布資料 {N number|資料3} は回収。次回 {N date|10月8日}、{N body|白鷺台警察署}と合同`,
  },
  {
    id: 'w-agenda-3',
    case: 'karigane',
    marked: `地域ケア個別会議　{N date|令和9年6月22日}　場所 {N place|汐入}集会所
検討者　{R full p|齊田泰造}様（{P age|86}）・{R full q|齊田初音}様（{P age|81}）　{R address-suffix a|汐入88-12}
出席　主治医 {U family v|津幡}（{O hospital|函嶺メモリークリニック}）、義弟 {R full r|越智邦彦}様、隣人代表 {U full u|鰺坂 武}、{N post|主任ケアマネジャー}
論点１　運転免許証（{P licence|731247716650}）の返納　論点２　{R org-short f|かりがねの郷}の入所順位
論点３　{R alias w|雁金漁協}の組合員資格　番号 {L number|組-1174}　論点４　負担限度額　保険者番号 {P insurer|018275}
資料送付は {P email|ajisaka@shioiri-ch.example}、{N law|介護保険法第115条の48}、{N number|90分}以内`,
  },
  {
    id: 'w-phone-note-1',
    case: 'makurase',
    marked: `電話メモ　受 {N number|14:05}　→ {N post|相談係長}
相手：{R full q|能勢美津子}様（{R phone-paren t|0985（00）7073}）
用件：{R full p|能勢健吾}さんが{O shop|キャロット弁当}の店員{U family u|小平}さんに貸した金（{X sum|三万円}）が戻らない。警察に言うべきか
{R alias p|ケンケン}の口座は{P bank|枕瀬農協 千早支店 普通 0056127}、暗証は本人だけ。整理番号 {R number-spaced n|マ福 - 3316}
ご本人 {P age|46歳}、お母様も{P age|七十四歳}で「もう限界」とのこと。姉の{U full v|能見 佐和}さん（{P phone|090-0000-7233}）が夕方来る
折返し {N date|明日}、{N body|消費生活センター}の案内も。{N place|千早}方面の訪問は{N date|木曜}`,
  },
  {
    id: 'w-phone-note-2',
    case: 'kirinoura',
    marked: `{N number|9:40} 着信　{R phone m|070-0000-7045}　{R given p|ヴァネッサ}さん（日本語で）
・{R given c|ルカ}くんが熱、{O hospital|はまどおり小児クリニック}に行きたい。保険証は家、番号は{P insured|桐07・440182}
・{R full q|ビシャール・グルン}さんの車は{P plate|浜松 502 も 11-94}、迎えに行けるか聞いてほしい
・社長の弟{U full w|桐生丈嗣}から「寮を出ろ」と。部屋は{R building a|サンハイム桐302}
・通訳の{U foreign u|プラティマ・ライ}さんに伝言済み（{P phone|080-0000-7236}）
・{R alias r|アンナ}さんからも同じ件で電話、在留の番号は{P residence-card|CW18830527KL}
→ {N post|多文化相談員}が{N number|11時}に同行、{N place|浜通}の{N body|労働相談情報センター}へも。連絡アプリ {L handle|vane_cardz90}`,
  },
  {
    id: 'w-phone-note-3',
    case: 'kunugihara',
    marked: `{N date|8/2}（月）　夜間受付　{N post|当直}
発信：{P phone|090-0000-7140}　{R full r|嶋崎孝之}さん（甥）
内容：{R family p|笹生}の家の電話（{R phone t|0265-00-7058}）が通じない。{R given p|善吉}さんは{P age|92}歳、暑さが心配
対応：隣の{U full u|戸枝サダ子}さんに頼み、{N number|20時半}に無事を確認。{R given q|房江}さんは{O shop|理容とえだ}で休んでいた
・扇風機の代金は{R alias o|ＪＡくぬぎ}払い、口座 {P bank|ＪＡくぬぎ 本所 普通 0038814}
・往診の{U family v|阿比留}医師は{N date|明朝}。介護保険 {P care|0000720418} を伝えた
・{N body|椚原村消防団}へ礼、{N place|入沢}の無線塔は故障中`,
  },
  {
    id: 'w-letter-1',
    case: 'karigane',
    marked: `{R full r|越智 邦彦} 様　　〒{P postal|040-0061}　{A address|函瀬市海岸町10番7号}
拝啓　時下ますますご清祥のこととお慶び申し上げます。さて、義兄の{R full p|齊田 泰造}様（{R dob-era b|昭和16年1月9日}生）につきまして、{O hospital|雁ヶ崎病院}の{U full u|沓掛 智香}より情報をお送りします。
受診は{N date|六月十日}、{P age|86歳}、診断名は血管性認知症です。お連れ合いの{R given q|初音}様も、物忘れ外来の{U family v|津幡}先生に通院しておられます。
後期高齢者の番号は{P insured|46134144}、介護の番号は{P care|0030072118}、整理番号は{R number n|30072-118}です。お住まいは{R address a|雁金町字汐入88番地の12}、{R org f|介護老人保健施設かりがねの郷}への申込みもお済みです。
ご不明な点は医療相談室（{P phone|0138-00-7239}）まで。敬具　{N body|雁金町保健福祉課}　写し送付　{N number|2通}`,
  },
  {
    id: 'w-letter-2',
    case: 'shimofuridai',
    marked: `{N date|令和九年七月吉日}　くらし再建相談室　{N post|室長}様
その節は{R full p|髙梨 敏郎}がお世話になりました。妻の{R full q|髙梨光代}でございます。おかげさまで{R given p|敏郎}は{O workplace|上諏沢ロジ}に勤め始めました。課長の{U family u|倉田}様もよくしてくださいます。
{R given r|大翔}の{R org-school s|梅園小}の集金も払い終え、{R full k|鬼頭琢磨}さんにも少しずつ返しております。父の{U full v|矢代忠勝}は{P age|七十八}、膝の手術で{O hospital|諏沢中央外科}に入りました。
保証会社への払込みは {P bank|信甲銀行 梅園支店 普通 3310482}、私の電話は{P phone|080-0000-7242}に変わりました。{P email|mitsuyo.t@kurasimail.example}でも届きます。
皆様のご健勝を祈り、{N place|諏訪湖}の花火の頃に伺います。会報「{N word|飛翔}」も読んでおります。{N body|市長}様へもよろしく。`,
  },
  {
    id: 'w-letter-3',
    case: 'makurase',
    marked: `診療情報提供書　{N date|令和9年6月2日}　　{O hospital|みやこ台神経内科}　{U family v|郷原}先生 御侍史
患者　{R full p|能勢健吾}様　{R dob-western b|1981年4月26日}生（{P age|四十六歳}）　{R address a|枕瀬市千早町1番地の15 枕瀬第二団地3棟407号}
いつもお世話になります。{O hospital|枕瀬みどり病院}の{U full u|外間朝光}です。てんかん発作が{N number|月3回}に増え、母の{R full q|能勢美津子}様が付き添われました。自立支援医療の受給者番号は{P certificate|6264923}です。
{R org-short f|まくらせ園}の{U family w|東海林}看護師、友人の{R family r|蛯名}様が日中の様子を知っています。{P phone|0985-00-7245}へご連絡ください。
お薬の写しと、身障診断書（{N number|様式3}）を同封します。保険者番号は{P insurer|456962}、記号番号は{P insured|40-771}です。{N body|県医師会}の書式を用いました。`,
  },
  {
    id: 'w-chat-1',
    case: 'shirasagidai',
    marked: `18:02 {R speaker p|奈緒美}　先生、{R given q|晋}が帰ってきました。{R given r|颯太}を連れて出ます
18:03 {N post|支援員}　駅ではなく、{N place|若水公園}の東口へ。{U family u|江原}さんがいます。{R org-short f|さぎの森学園}の車です
18:05 {R speaker p|奈緒美}　{U given v|ひまり}がまだ{O school|わかみず杜の保育園}に。電話、{R phone-dot m|080.0000.7062}は鳴らさないで。新しいのは{P phone|090-0000-7137}
18:09 {N post|支援員}　保育園には{N number|18時半}までに{N post|園長}から連絡。{R given g|絹代}さんにも。インスタの{L handle|@nao_k_0207}は消しましたか
18:11 {R speaker p|奈緒美}　はい。夫の口座の{P bank|多摩野信金 若水支店 普通 0071825}は解約できず。{P age|38}にもなって情けないです
18:14 {N post|支援員}　{N body|白鷺台警察署}の{N post|生活安全課}も向かいます`,
  },
  {
    id: 'w-chat-2',
    case: 'kirinoura',
    marked: `[7:40] {R speaker q|ビシャール}: おはようございます。{R given p|ヴァネッサ}さん、{R org-short w|桐浦水産加工}きょう休みです。社長の弟{U family w|桐生}がカギかけました
[7:42] {R speaker p|ヴァネッサ}: わたし、{R given c|ルカ}ちゃんつれて{N body|市役所}いきます。{N place|浜通駅}で
[7:45] {R speaker r|アンナ}: うちの{U foreign v|ラム・バハドゥル}もいっしょ。会社の人が{P email|kintai@kiriura-d.example}にメールしてって。車は{P plate|浜松 502 も 11-94}
[7:47] {N post|相談員}: 着いたら{P phone|053-000-7248}へ。旅券（{P passport|FZ604817}）と給与明細を持ってきてください
[7:50] {R speaker q|ビシャール}: はい。社会保険の紙、これ {P url|https://kirimail.example/s/q81f}。{P age|31}さい、{O shop|南国食堂アルボ}のまえでまってます
[7:52] {N post|相談員}: {N law|労働基準法第24条}の話を窓口で。{N number|9時}からです`,
  },
  {
    id: 'w-chat-3',
    case: 'makurase',
    marked: `[グループ:{R org-short o|ことのは}余暇班]
21:10 {R speaker r|里緒}: あした{R alias p|ケンケン}と{N place|枕瀬港}の花火いきます。集合は{N number|17時}、{O shop|喫茶ひなた舎}の前で
21:12 {U nickname u|マッツン}: 了解。{U nickname v|そのっち}も来るって。車は{P plate|宮崎 502 ち 7-18}
21:13 {R speaker r|里緒}: お母さん（{R given q|美津子}さん）は{P age|74}だから家で待つって。家の電話 {R phone t|0985-00-7073}、何かあったら{P phone|070-0000-7134}
21:15 {U nickname u|マッツン}: {R org-short o|ことのは}の名札、{R given p|健吾}さんの分も作った。写真の置き場 {P url|https://kotonoha-yoka.example/a/0808}
21:18 {R speaker r|里緒}: 手帳（{P certificate|第0061882号}）を忘れないでって言う。{L handle|@rio_ebn}に写真あげたら消すね
21:20 {U nickname u|マッツン}: {N body|市の広報}は{N number|10枚}まで。{N word|里山}カレーもあるよ`,
  },
  {
    id: 'w-list-1',
    case: 'kunugihara',
    marked: `高齢者等見守り対象者　{N date|令和9年6月1日}現在
・{R full p|笹生善吉}　{R dob-era b|昭和9年10月27日}　{R phone-dot t|0265.00.7058}　{R address-suffix a|入沢字日影217-4}　{R number-spaced n|高 - 20417}
・{R full q|笹生房江}　{P dob|1938年6月2日}　同上　後期高齢 {P insured|71416663}
・{U full u|戸枝サダ子}　{P dob|昭和7年4月1日}　{P phone|0265-00-7143}　{O shop|理容とえだ}
・{U full v|尾上虎次}　{P age|八十九}　電話なし　{A building|村営住宅1号棟}
・協力者　{R full r|嶋崎孝之}（{P phone|090-0000-7140}）、{R org o|椚原農業協同組合}、{R org-short f|入沢苑}
・配布　{N body|保健福祉班}、{N place|入沢}の{N post|区長}、{N number|6部}`,
  },
  {
    id: 'w-list-2',
    case: 'shimofuridai',
    marked: `持ち物・書類リスト（{N date|5/20}面談）
□ {R full p|髙梨敏郎}の住民票　住民票コード {P resident-code|69044443015}　□ 個人番号カード {P my-number|564897124891}
□ {R given q|光代}さんの源泉徴収票（{O shop|みすず不動産}の清掃パート）　□ {R given r|大翔}の学用品の領収書
□ 雇用保険 {P employment|2004-719336-5}　□ 基礎年金番号 {P pension|4017-228350}　□ 自動車 {P plate|諏訪 580 く 3-77}
□ {R full k|鬼頭琢磨}さんとの念書　□ 家計簿（{R ivs p|髙\u{e0100}梨敏\u{e0101}郎}名義）　□ {U full u|百瀬香澄}さんの名刺
□ 連帯保証 {U full v|髙島良治}（{P phone|0263-00-7131}）　□ {R org-short w|霜降精工}の離職票
{N number|計10点}　{N law|生活困窮者自立支援法第3条第3項}　{N body|市民課}で発行`,
  },
  {
    id: 'w-list-3',
    case: 'karigane',
    marked: `同行訪問の予定　{N post|保健師}作成
1 {R full p|齊田泰造}・{R full q|齊田初音}　{R address a|雁金町字汐入88番地の12}　{N number|10時}　{R phone t|0138-00-7094}
2 {R full r|越智邦彦}　{A address|函瀬市海岸町10番7号}　{P dob|昭和22年8月15日}　{P phone|0138-00-7182}
3 {U full u|鰺坂武}　{P age|七十代}　{P phone|0138-00-7251}　{O other|汐入自治会}
4 {U full v|佐竹 ミヨノ}　{R alias w|雁金漁協}女性部　口座 {P bank|道央漁信連 雁金支所 普通 0061140}　{P care|0030070925}
{N date|来週}、{R org-short f|かりがねの郷}の相談員に渡す　{N place|汐入}の漁港で{N number|三件}まで　{N body|社会福祉協議会}`,
  },
  {
    id: 'w-ordinary-1',
    case: 'kunugihara',
    marked: `議題の一は、冬の道路管理についてである。建設課から、除雪の路線を昨年より二本増やし、総延長を四十一キロにすると説明があった。費用は燃料の高騰を見込み、前年より一割五分多い。委託先の組合からは、夜間の作業員が足りないため、始業を午前五時に繰り下げたいとの申し出があった。通学路だけは六時半までに終えることを条件に、これを認めた。
議題の二は、集会所の利用料の改定である。現行は一時間あたり二百円で、十年間変えていない。光熱費が上がったため、三百円とする案を示し、福祉の目的で使う団体は従来どおり半額とする。{N law|地方自治法第228条}により条例の改正が要るため、{N date|九月}の議会に出す。反対の意見はなかったが、冬の間だけ暖房代を別にする案も検討するよう求められた。
議題の三は、獣害の対策である。鹿の被害は、{N place|入沢}から奥の畑に広がり、牧草の損害は{N number|約四百万円}と見積もられた。電気柵の補助は上限を十五万円に引き上げ、設置後の見回りを地区の当番にする。{N body|県猟友会}との協定は継続し、わなの講習を年に二度開く。最後に、広報紙の発行を月一回から二か月に一回に減らす案は、高齢の世帯から惜しむ声が多いため見送った。代わりに、回覧板へ差し込む一枚ものの知らせを試し、紙の代金と印刷の手間を半年かけて比べる。配る日は第二と第四の水曜にそろえ、郵便局の窓口にも二十枚ほど置かせてもらう。次の会は月末に開く。`,
  },
  {
    id: 'w-ordinary-2',
    case: 'kirinoura',
    marked: `多文化共生推進会議の要旨。はじめに、日本語教室の出席の状況が報告された。火曜の夜の教室は平均十八人、土曜の朝は三十一人で、土曜の伸びが目立つ。会場の手狭を訴える声があり、隣の研修室を開放できるか、施設の担当に尋ねる。教材は、やさしい日本語の版を六種類に増やした。ごみの分け方の冊子は、三か国語のものを千二百部、二月までに配り終えた。
次に、防災について話し合った。津波の避難看板を絵の多いものに替える作業が、沿岸の二十四か所のうち十九か所まで進んだ。{N place|浜通}の坂道は夜に暗いとの指摘を受け、電灯を五基加える。費用は{N body|国土交通省}の交付金を充て、残りは市の一般財源とする。訓練は{N date|11月3日}に行い、地区ごとの集合時間を掲示板に貼る。
三つめに、相談窓口の開設時間を見直した。平日の午後五時以降に訪れる人が増えているため、週に二日、午後七時まで延ばす。職員の負担を考え、翌日の始業を遅らせる仕組みを試みる。{N law|日本語教育の推進に関する法律}に基づく計画は、素案を{N number|四十ページ}以内にまとめ、来月の会議で意見を聞く。予算の執行率は六割七分で、残りは通訳の謝金に回す見込みである。委員からは、通訳を頼む手順が部署ごとに違うとの指摘があり、申込みの紙を一つにまとめることで一致した。様式の案は事務局が作り、庁内の五つの課に試してもらう。閉会は予定より十分早かった。`,
  },
  {
    id: 'w-ordinary-3',
    case: 'shirasagidai',
    marked: `本日の定例会では、こどもの居場所づくりの予算と、その進め方を話し合った。まず、児童館の開館日を日曜にも広げる案について、館の側から人手の見通しが示された。学生の補助員を週に四人雇えば開けるが、謝金の単価を時間あたり千百五十円に上げる必要がある。年間では二百三十万円ほど増えるため、来年度は試行として半年だけ行い、利用の数を見て判断することにした。
つづいて、子ども食堂への補助を取り上げた。対象は十四団体で、一か所あたりの上限は月に三万円である。米の値上がりを受けて、{N body|農林水産省}の備蓄米の申込みを市が取りまとめることにした。配送の費用は社会福祉協議会の基金を使う。衛生の講習は年に二回開き、欠席した団体には動画で学んでもらう。
最後に、夏の水の事故を防ぐ取組について報告があった。{N place|若水川}の河原には、立入りを止める看板を八枚立て、六月から九月まで巡回する。監視の費用は一日九千円、{N number|延べ六十二日分}を見込む。{N law|児童福祉法}に基づく計画の改定は、素案を秋に公表し、意見を募る期間を一か月とする。次回は{N date|七月十六日}の午前に開き、学童保育の定員について協議する。なお、会場の空調が古く、昨夏は室温が三十一度まで上がったため、八月の回は図書館の二階を借りる。借り賃は半日で二千円ほどである。傍聴の席は十五に増やし、手話の通訳を付ける。資料は三日前までに配る。`,
  },
];
