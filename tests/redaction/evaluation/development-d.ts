import type { Passage } from './passage.ts';

/** Passages of batch D from which the engine may learn. */
export const developmentD: readonly Passage[] = [
  {
    id: 'd-dialogue-1',
    case: 'shiramine',
    marked: `委員　{R full p|長野誠}さんは{N place|長野県}の方？
事務局　いえ、{N place|長野市}でも{N place|長野県}でもなく、{N place|桜木町}に三代続く家です。娘の{R given q|希}さんが先週から実家に。
委員　{N word|希望}して戻ったのですか。
事務局　ご主人の{U full u|降旗 亨}さんと別れて、と。隣家の{R full r|森一}さんが車を出してくれた。
委員　{R family r|森}さんは{N place|森町}の民宿の人ですね。
事務局　{R given p|誠}さんとは幼なじみで、{N word|誠実}な方です。{N word|森林}組合にもおられた。
委員　{N word|一}度、全員で話を聞きましょう。`,
  },
  {
    id: 'd-dialogue-3',
    case: 'mitsurugi',
    marked: `座長　{R full r|今敏江}さん、{N word|今}のところ安定しているようですが。
担当　{N word|今月}から通所を始めました。同居の甥が{R full p|德永龍馬}さん、その妻が{R given q|櫻子}さん。
座長　{R given p|龍馬}さんは{R org-short w|ミツルギ建装}を辞めたとか。
担当　社長の{U full u|板東 栄次}さんと口論して。{N word|坂本龍馬}の本を読んで起業するんだと。
座長　{N word|今後}の生計は。
担当　{R family r|今}さんの遺族年金が頼りです。{R given r|敏江}さんは「{N word|今}さら」と笑いますが。
座長　{N place|徳永}川の増水で引っ越したのもこの家ですね。`,
  },
  {
    id: 'd-memo-1',
    case: 'enokizu',
    marked: `{R full p|藤 明日香}さん（{R dob-slash b|2001/5/30}）と弟{R full q|藤 歩}さん。
・親の{R org w|藤クリーニング店}を継ぐか閉めるか。
・叔母 {U full u|葛城 美土里}、{N place|奈良県明日香村}在住。
・{N word|明日}までに光熱費を払う。{N word|藤色}の看板を外す。
・仕入先 {O other|筑後ケミカル}への買掛{X sum|18万}。
・{R given q|歩}さんは{O other|就労移行支援ステップ榎津}に通所、{N word|歩}行器は不要。
・商店街の{U nickname v|ゲン}さんが時々手伝う。`,
  },
  {
    id: 'd-memo-2',
    case: 'ikazuchi',
    marked: `家庭訪問　{N date|2月9日（火）}{N number|16時}
{R full p|勅使河原清美}さん、{R given q|蓮}くん（5歳児クラス）
- {R org-short s|雷田幼稚園}の延長保育は使えていない
- {O shop|ドラッグさわやか}ではなく、いまは{O workplace|焼肉一心}の洗い場
- 元夫 {U full u|尾花 竜二}（{P phone|090-0000-6043}）
- 母方祖母 {U given v|紀代子}さん、{O other|ケアハウスいかづち}入所
- {N word|蓮根}畑のアルバイトは秋だけ
- {X word|清美}な、ではなく「清潔な」と読み上げで誤認識`,
  },
  {
    id: 'd-email-1',
    case: 'mitsurugi',
    marked: `件名：{R family p|徳永}さん（建装の方）の件
市民福祉課の皆さま　社協です。
{R variant p|徳永龍馬}さんが来所。奥様は{R variant q|徳永桜子}さん。お二人の電話は{R phone t|0883-00-1419}。
滞納している{O other|ミトヨ住宅保証}の番号は {L number|MJ-330-18274}、担当{U family u|三好}さん。
住民票コードが要るとのことで、控え（{R number n|30572208641}）を見せてもらいました。
{N place|徳島}の学校の{U family v|近藤}先生からも連絡あり。
{N word|今}週中に返信ください。`,
  },
  {
    id: 'd-email-4',
    case: 'enokizu',
    marked: `Subject: ＤＭの写し
「{R alias p|あすぽん}、お金いつ返すん？　{U nickname u|リカ}」
「{R family p|藤}さん、{N date|5日}までに。{P phone|０８０ー００００ー１９７７}　{U kana v|ナガサキ}」
上は{R full p|藤明日香}さんの端末の画面を撮影したもの。差出人のIDは {L handle|rika_rr0707} と {L handle|@nagasaki_fin}。
{N place|長崎県}の業者とは限らない。{N body|榎津野警察署}へ相談予定。`,
  },
  {
    id: 'd-table-1',
    case: 'kamuizawa',
    marked: `世帯票
氏名／{R full p|上村 守}／{R dob-kanji b|昭和一八・一二・八}／{R phone t|0135-00-6640}
氏名／{R full q|上村 ゆう子}／{P dob|昭和二二・五・二}／{O other|特養しおさいの里}
別居／{U full u|上村 健吾}／{A address|余別郡湯の沢町字栄町77}／{P phone|0135-00-2218}
通院／{O hospital|神居沢へき地診療所}／{U family v|蝦名}医師
{N number|計2世帯}`,
  },
  {
    id: 'd-table-3',
    case: 'enokizu',
    marked: `|費目|相手先|名義・番号|
|電気|{N body|九州電力}|お客様番号 {L number|5502-118-44-7703-02}|
|水道|{N body|榎津野市上下水道局}|水栓番号 {L number|081-22904}|
|家賃|{U full u|溝田 典男}|{P bank|筑邦信金 新地支店 普通 0330982}|
|携帯|本人|{R phone m|070-0000-2239}|
|保険|{O other|ありあけ共済}|証券 {L number|AK-7719-0034}|
|世帯|{R full p|藤明日香}、{R full q|藤歩}|{R address-hyphen a|新地2-8-A201}|`,
  },
  {
    id: 'd-form-1',
    case: 'enokizu',
    marked: `相談・申込票（自立相談）
ふりがな　{R kana p|ふじ　あすか}
氏名　{R full p|藤　明日香}　{R dob-era b|平成13年5月30日}生（{P age|25}歳）
住所　{R address a|榎津野市新地2-8　ハイム新地A-201}
電話　{R phone-intl m|+81 70 0000 2239}
同居家族　{R full q|藤　歩}（弟）
運転免許証　{P licence|902107443820}
健康保険　記号 {P insured|榎国31}　番号 {P insured|0091827}
緊急連絡先　{U full u|葛城　美土里}（叔母）　{P phone|0744-00-5523}
紹介者　{U full v|源田　勇}`,
  },
  {
    id: 'd-form-4',
    case: 'kamuizawa',
    marked: `要介護認定調査票（概況）
対象者　{R full p|上村　守}（{R kana p|ウエムラ　マモル}）
{R dob-era b|昭和18年12月 8日}（{P age|83歳}）
住所　{R address a|神居沢村元浜115番地}
被保険者番号　{P care|0000031177}
後期高齢者医療　{P insured|81700442}
主治医　{U family u|蝦名}　（{O hospital|神居沢へき地診療所}）
家族　妻 {R full q|上村　ゆう子}　甥 {U full v|上村　健吾}
調査員　{N post|村保健師}`,
  },
  {
    id: 'd-ocr-1',
    case: 'akanebara',
    marked: `茜原市　相談記録票（複写）
相談者 {R spaced p|平　和 子}　 続柄 祖母
対象 {R spaced q|平　大 和}　　学校 {R org s|茜原市立 茜原高等学校}
住所 {R address a|茜原市大和町3丁目6番地の8}　電話 {R phone-ocr t|O247-OO-8O5l}
家主 {U spaced u|小鳥居　マ サヨ}
医療 {R org f|茜原ひまわ り病院}
{N word|平 成}　{N place|大 和 町}`,
  },
  {
    id: 'd-ocr-3',
    case: 'tomoegawa',
    noise: 'spaced-out',
    marked: `申立人{R full q|濵﨑寛}さんの陳述。{R full p|濵﨑彌生}は妹である。
{R org-short o|ともえワークス}に通う。
候補者{U full u|宇津木礼}さん。
{N body|名古屋家庭裁判所}に提出。`,
  },
  {
    id: 'd-paste-2',
    case: 'ikazuchi',
    noise: 'full-width',
    marked: `{R full p|勅使河原清美}　{R phone m|080-0000-4468}　{R dob-letter b|H7.2.10}
{R full q|勅使河原蓮}　5歳
{R address-suffix a|上雷田甲2031番地}
{U full u|尾花竜二}　{P email|r.obana@thmail.example}
ナンバー　{P plate|福島 301 ひ 88-41}
{N date|2027/3/1} {N number|10:00}`,
  },
  {
    id: 'd-paste-4',
    case: 'enokizu',
    marked: `引用：
| {R wrapped p|藤
| 明日香}さんより入電。弟（{R wrapped q|藤　
歩}）が戻らない。
| 住所{R address a|榎津野市新地2-
8 ハイム新地A201}、電話{R phone m|070-
0000-2239}。
| 叔母の{U wrapped u|葛城
美土里}さんには連絡済み`,
  },
  {
    id: 'd-kanji-numeral-2',
    case: 'akanebara',
    marked: `{R full p|平和子}　電話　{R phone-kanji t|〇二四七の〇〇の八〇五一}
{R address-kanji a|茜原市大和町三丁目六番地の八}
孫　{R full q|平大和}　{P age|十七歳}　{R org-school s|茜原高校}　{X class|二年一組}
家主　{U full u|小鳥居マサヨ}　{A address|茜原市大和町三丁目六番地の一}
{N number|二十三世帯}中{N number|三世帯}が対象
{N date|平成二十九年}からの経過`,
  },
  {
    id: 'd-kanji-numeral-4',
    case: 'higatano',
    marked: `{R full p|ルイス・フェルナンド・タナカ}　{P dob|千九百七十九年十一月二日}生
{R address-kanji a|千鳥町四十四番地}県営千鳥住宅三号棟十二
携帯　{R phone-kanji m|〇九〇―〇〇〇〇―七七〇三}
解雇予告手当　{X sum|二十一万六千円}
{N law|労働基準法第二十条第一項}
組合事務所　{P phone|〇五三三―〇〇―六七二八}（{U family u|舟橋}）`,
  },
  {
    id: 'd-variant-2',
    case: 'tomoegawa',
    marked: `{R full p|濵﨑彌生}＝{R variant p|浜崎弥生}＝{R variant p|濱崎彌生}＝{R variant p|浜﨑弥生}
{R variant q|浜崎寛}氏、{R variant q|濱﨑　寛}
ダイヤコートの管理人{U full u|浜﨑谷 ひろ}は無関係
{N word|弥生}三月、{N place|浜崎町}のバス停
{U homophone p|ハマザキ}とも呼ばれるが正しくは{R kana p|ハマサキ}`,
  },
  {
    id: 'd-variant-4',
    case: 'akanebara',
    marked: `{R full p|平和子}：{R variant p|平　和子}、{R variant p|平・和子}
{R full q|平大和}：「{U homophone q|平山都}」は音声入力の誤り
主治医：{U full u|髙取 眞一郎}（{U variant u|高取真一郎}）
{N word|平和}、{N place|大和市}、{N word|和子}牛の競り
{R ivs q|平大和\u{e0100}}`,
  },
  {
    id: 'd-half-kana-3',
    case: 'akanebara',
    noise: 'half-width-kana',
    marked: `{R full p|平和子}さん　デイサービス「{O other|ホットサロンあかね}」利用
{U kana u|コトリイ マサヨ}さんはオーナー
{R kana q|タイラ ヤマト}くん、バイトは{O workplace|ラーメン鶴亀}
{N word|ヤマト}運輸の箱、{N word|タイラ}ップ（結束バンド）`,
  },
  {
    id: 'd-half-kana-4',
    case: 'enokizu',
    marked: `ﾊﾞﾝｸ ﾒｲｻｲ
03-01 {R half-kana p|ﾌｼﾞ ｱｽｶ}　{X sum|50,000}
03-02 {R half-kana q|ﾌｼﾞ ｱﾕﾑ}　{X sum|8,000}
03-09 {U half-kana u|ﾐｿﾞﾀ ﾉﾘｵ}　ﾔﾁﾝ
03-10 {O other|ｱﾘｱｹｷﾖｳｻｲ}
03-15 {U half-kana v|ｶﾂﾗｷﾞ ﾐﾄﾞﾘ}　ｼｵｸﾘ
{N word|ﾌｼﾞ}ﾃﾚﾋﾞ　{N word|ｱｽｶ}ﾙｰﾄ`,
  },
  {
    id: 'd-initials-1',
    case: 'akanebara',
    marked: `{R initials p|K.T.}さん（祖母）と{R initials q|Y.T.}さん（孫）
{R initials q|Ｙ}くんの進路：{N word|AO}入試、{N word|TOEIC}
{R initials p|T・K}さん宅の家主は{U full u|小鳥居マサヨ}さん
{N word|T字路}、{N word|Yシャツ}`,
  },
  {
    id: 'd-initials-2',
    case: 'ikazuchi',
    marked: `母：{R initials p|K.T.}　子：{R initials q|R.T.}
{R initials p|Ｔ}さんは{O workplace|焼肉一心}で{N number|22時}まで
元夫の{U initials u|R.O.}さんが園に来た
{N word|T字帯}、{N word|R指定}、{N word|O型}、{N word|BCG}`,
  },
  {
    id: 'd-romaji-2',
    case: 'ikazuchi',
    marked: `{R romaji p|Teshigawara}-sama（{R romaji p|TESHIGAWARA KIYOMI}、{U homophone p|Kiyomi Teshigahara}は誤り）
{R romaji q|Ren Teshigawara}
Kindergarten: {O school|Ikazuta Yochien}
ex-husband {U romaji u|OBANA RYUJI}
{N word|Drive-thru}、{N word|bypass}`,
  },
  {
    id: 'd-romaji-4',
    case: 'tomoegawa',
    marked: `{R romaji p|Hamasaki Yayoi}　{R romaji p|YAYOI HAMASAKI}
{R romaji q|Hiroshi HAMASAKI}
guardian candidate: {U romaji u|Rei Utsugi}
{N word|Tomoe Works Festival}
contact {P email|hamasaki-h@tmail.example}`,
  },
  {
    id: 'd-foreign-1',
    case: 'higatano',
    marked: `{R full p|ルイス・フェルナンド・タナカ}さん＝{R dotted p|ルイス フェルナンド タナカ}＝{R joined p|ルイスフェルナンドタナカ}。{R alias p|ルイス}さんと呼ぶ。
妻の{R full q|ジュリア・タナカ}さん、長女{U foreign u|イザベラ}ちゃん、義父{U foreign v|ジョルジ・サカモト}さん。
教会の{U foreign w|マルコス}神父が通訳。
{N place|ブラジル}領事館、{N word|サンバ}の練習。{N word|ジュリアン}・何とかの映画。`,
  },
  {
    id: 'd-foreign-4',
    case: 'enokizu',
    marked: `{R given q|歩}さんの友人、{U foreign u|ハッサン・アリー}さん、{U foreign v|林 大同}（{U foreign v|リン・ダートン}）さんの二人が仕事を紹介。
{N word|林}業の現場、{N word|アリー}ナの警備。
{O workplace|九州グリーン警備}の面接は{N date|12日}。
身分確認 {P residence-card|ＨＡ４４０１９２７７ＰＫ}`,
  },
  {
    id: 'd-dialect-3',
    case: 'mitsurugi',
    marked: `「{R given p|龍馬}は社長と大げんかしたんじゃと」
「{X family|今}のおばはんが気ぃもんどったわ」
「{R given q|櫻子}ちゃんは{O shop|うだつ茶屋}で働いとうで」
「{U nickname u|バン}ちゃん（社長）も言い過ぎじゃ」
「{N word|今}は待つしかないけんな」`,
  },
  {
    id: 'd-dialect-4',
    case: 'kamuizawa',
    marked: `「{R alias p|マモ}さん、また呑んでるんでないかい」
「{R given q|ゆう子}さん帰りてえって泣いてたっしょ」
「甥の{U given u|健吾}に電話すれや」
「{O shop|スナック漁火}のつけ、たまってるべさ」
「火の元{N word|守れ}よって言っといた」`,
  },
  {
    id: 'd-agenda-2',
    case: 'higatano',
    marked: `会議資料一覧
資料1　{R full p|ルイス・フェルナンド・タナカ}氏 経過
資料2　{R org-short w|東浜アルミ鋳造}との協議録
資料3　{U foreign u|エジソン・オリベイラ}氏 住宅
資料4　{O school|エスコーラ・ノヴァ・エスペランサ}の就学
参考　{N number|7多文第36号}、{N law|入管法施行規則}
日時　{N date|令和9年6月3日（木）}`,
  },
  {
    id: 'd-agenda-3',
    case: 'ikazuchi',
    marked: `要対協・支援会議合同
1　{R full q|勅使河原蓮}ちゃん（{R org s|学校法人雷田学園 雷田幼稚園}）
2　{U full u|鴫原 ここな}ちゃん（新規、通告{N date|2/3}）
3　{O other|ケアハウスいかづち}の退所者
4　{N law|児童福祉法第25条の2}
5　{N body|福島県中央児童相談所}の助言
時間 {N number|各15分}`,
  },
  {
    id: 'd-phone-note-1',
    case: 'ikazuchi',
    marked: `{N number|17:48}
園より：{R given q|蓮}くんのお迎えがない。母（{R family p|勅使河原}さん）{R phone m|08000004468} 出ず
{N number|17:55} {O workplace|焼肉一心}へ架電。店長{U family u|根本}さん「もう出ました」
{N number|18:02} 元夫を名乗る男性 {P phone|090-0000-6043}「{R given q|蓮}は俺が連れて行く」
{N number|18:03} 園に引き渡さないよう指示。{N body|雷田駐在所}へ連絡
{N number|18:10} {R given p|清美}さん到着`,
  },
  {
    id: 'd-phone-note-4',
    case: 'tomoegawa',
    marked: `不在時メモ　{N post|係長}へ
1) {R family q|浜﨑}さん兄　「申立書の住所は{R address-suffix a|本町1-3}でよいか」→可
2) {U family u|纐纈}さん（{R org-short o|ともえワークス}）　{R given p|彌生}さんの欠席連絡
3) {O other|リーガルサポート尾張} {U family v|宇津木}先生　{P phone|052-000-3847}
4) 番号違い　{N word|はま寿}司の予約`,
  },
  {
    id: 'd-letter-2',
    case: 'akanebara',
    marked: `おばあちゃんへ
{R given q|大和}です。お母さん（{U given u|奈々海}）から手紙が来ました。{A address|川口市青木町4丁目12-1-507}に住んでいるそうです。会いに行ってもいいですか。{U family v|日向寺}のおやじさんは、行ってこいと言っています。
{R full p|平　和子}様
{N word|平和}な毎日をありがとう。`,
  },
  {
    id: 'd-letter-3',
    case: 'kamuizawa',
    marked: `甥からの手紙
叔父さん、{U given u|健吾}です。叔母さん（{R given q|ゆう子}さん）の施設のお金を{X sum|三万円}だけ送ります。{R half-kana p|ｳｴﾑﾗﾏﾓﾙ}の口座（ゆうちょ {P bank|１９０７０－４４８１０２２１}）です。
漁が終わったら{R address a|元浜115番地}へ寄ります。
{R full p|上村　守}　様
{N place|村上}にて`,
  },
  {
    id: 'd-chat-1',
    case: 'enokizu',
    marked: `{R speaker p|明日香}> {R alias p|あすぽん}です。{R given q|あゆむ}が帰ってきました
支援員> よかった！{U nickname u|ゲン}さんにもお礼を
{R speaker p|明日香}> 実は{U nickname v|リカ}に{X sum|3万}渡しちゃって
支援員> 振込？ 手渡し？
{R speaker p|明日香}> PayPay の {L handle|rika0707pp} です
支援員> {N word|明日}、{N body|消費生活センター}に一緒に行こう
{R speaker p|明日香}> {O workplace|藤クリーニング}の前で{N number|10時}に`,
  },
  {
    id: 'd-chat-3',
    case: 'tomoegawa',
    marked: `{R speaker p|彌生}: {R given p|やよい} きょう いかない
職員: どうしたの？{R kana q|ひろし}さん（お兄さん）と けんか？
{R speaker p|彌生}: {U nickname u|ありさ}ちゃんと けんか
職員: {U family v|こうけつ}さんに いっておくね
{R speaker p|彌生}: {U nickname v|こうけっ}ちゃん すき
職員: {N word|やよい}軒のごはん たべる？
{R speaker p|彌生}: たべる`,
  },
  {
    id: 'd-list-1',
    case: 'ikazuchi',
    marked: `支給品
◎ {R full p|勅使河原 清美}：米{N number|10kg}
◎ {U full u|鴫原 美都}：おむつ
◎ {U full v|只野 トシ}：灯油{N number|18L}
◎ {O other|さくら母子寮}の5世帯
◎ {N body|福島県社協}からの寄附
◎ 受領印 {R family p|勅使河原}`,
  },
  {
    id: 'd-list-4',
    case: 'kamuizawa',
    marked: `冬の当番
月 {U family u|猪狩}
火 {U family v|蝦名}
水 {R family p|上村}（{R address-suffix a|字元浜115}）
木 {N body|駐在所}
金 {U full w|沓掛隆久}
土日 {N word|見守り}隊
車 {P plate|札幌 100 は 20-46}`,
  },
  {
    id: 'd-ordinary-1',
    case: 'shiramine',
    marked: `長野県の担当者から、県全体の動きについて説明があった。松本、上田、飯田の各地域で研修を開き、延べ240人が参加した。森林組合や農業協同組合と結んだ見守り協定は18件である。委員からは、誠実な対応が続いていることへの評価とともに、希望者が多い講座の追加を求める意見が出た。一月の会議は、大雪のため中止とし、書面で開く。資料は一部ずつ封筒に入れて届ける。`,
  },
  {
    id: 'd-ordinary-7',
    case: 'enokizu',
    marked: `議題2「年末年始の体制」について。12月29日から1月3日までは閉庁するが、緊急の相談は日直が受け、当番の職員に取り次ぐ。食料の備えは、アルファ米300食、水500本、缶詰200個である。宿泊先として、市内の旅館組合と一泊4,500円で協定を結んだ。警察と消防には当番表を渡す。明日以降、商店街の掲示板にも案内を貼る。藤棚のある駅前広場での炊き出しは30日の正午から行う。`,
  },
  {
    id: 'd-ordinary-8',
    case: 'ikazuchi',
    marked: `午後一時三十分、定刻どおり開会。はじめに会長から、年度末に向けて件数が増える時期なので、丁寧に、しかし手短に進めたいとのあいさつがあった。続いて、前回持越しとなっていた書式の見直しについて協議した。支援計画書の「本人の希望」の欄を広げ、「できていること」の欄を新たに設ける。評価の時期は三か月ごととする。欄外の記号は、丸が達成、三角が一部達成、横線が未着手を表す。以上、全員異議なし。`,
  },
  {
    id: 'd-ordinary-9',
    case: 'higatano',
    marked: `船越地区の住民説明会には、52人が集まった。高潮の避難場所を、これまでの小学校から高台の公民館に移すことについて、質問が相次いだ。夜間の照明、坂道の手すり、車いすの通れる幅などである。町は、年度内に工事を発注し、6月の訓練に間に合わせると答えた。要支援者名簿は、災害対策基本法第49条の10に基づいて作り、本人の同意を得て自主防災組織に渡している。`,
  },
  {
    id: 'd-ordinary-10',
    case: 'akanebara',
    marked: `家計改善支援の実績。新規の面談は28件、継続は61件。うち滞納の解消に至ったもの11件、法律相談につないだもの9件、貸付のあっせん4件。平均の支援期間は7.5か月である。相談員からは、キャッシュレス決済の分割払いに気付かないまま使い過ぎる例が目立つこと、スマートフォンの契約の見直しだけで月に5,000円ほど浮く例が多いことが報告された。次回は、資料をグラフにして示す。`,
  },
  {
    id: 'd-ordinary-12',
    case: 'mitsurugi',
    marked: `前回の宿題となっていた、情報提供の様式について。様式第2号の「求める情報の範囲」は、できるだけ具体的に書く。例えば「直近三か月の利用回数」「支払の有無」のように、項目を限って尋ねる。理由の欄には、法第9条第3項の何に当たるかを書く。回答の期限は原則として十日とし、急ぐ場合は電話で了解を得る。那須塩原市や大田原市の例を取り寄せ、比べた。会長は、求め過ぎも求めなさ過ぎもいけない、と述べた。`,
  },
];
