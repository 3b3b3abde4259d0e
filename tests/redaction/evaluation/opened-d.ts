import type { Passage } from './passage.ts';

// Held out until rules were fitted to their failures too: they show that nothing known is lost, and judge nothing any more.

/** Passages of batch D that were held out once. */
export const openedD: readonly Passage[] = [
  {
    id: 'd-dialogue-2',
    case: 'akanebara',
    marked: `保健師：{R full p|平和子}さん、ご近所は「{R family p|平}のおばあちゃん」と。
室長：{N word|平和}記念館の、あの{R family p|平}さん？
保健師：そうです。孫の{R full q|平大和}くんは{R org-school s|茜原高}の二年。
室長：住まいは{N place|大和町}ですか。
保健師：{R address-suffix a|大和町3丁目6番地の8}です。{R given q|大和}くんは土日に{O workplace|ラーメン鶴亀}でアルバイト。店主の{U family u|日向寺}さんが賄いを持たせてくれる。
室長：{N date|平成}のころから大家は替わらず？
保健師：{U full v|小鳥居 マサヨ}さんです。{N word|平均}より安い家賃で。`,
  },
  {
    id: 'd-dialogue-4',
    case: 'kamuizawa',
    marked: `村長：{N word|見守り}の件、{R family p|上村}さんから。
係：{R full p|上村守}さん、{P age|八十三歳}。奥さんの{R full q|上村ゆう子}さんは施設。{R alias p|マモ}さんは{R org w|神居沢漁港食堂}を畳んでから酒が増えた。
村長：{N place|川上村}の弟さんは？
係：{U given u|進一}さんは亡くなって、その息子の{U given v|健吾}さんが継いでいます。
村長：約束は{N word|守る}人だったのにな。
係：{N place|村上}の診療所の{U family w|蝦名}先生は、肝臓が悪いと。
村長：{N place|元浜}は雪が深い。週二回行ってくれ。`,
  },
  {
    id: 'd-memo-3',
    case: 'higatano',
    marked: `記録者メモ
本人は「{R alias p|ルイス}」と呼んでほしい。書類は{R full p|ルイス・フェルナンド・タナカ}。{R kana p|たなか}さんと呼ぶと同姓の職員が振り返る。
妻 {R full q|ジュリア・タナカ}さん、{R given q|ジュリア}さんは妊婦健診中。
労組の{U full u|舟橋 公太}さんが{R org w|東浜アルミ鋳造株式会社}と交渉。
同じ棟に{U foreign v|エジソン・オリベイラ}さん家族。
{N word|アルミ}缶の分別、{X name|田中角栄}の話は雑談。`,
  },
  {
    id: 'd-memo-4',
    case: 'tomoegawa',
    marked: `モニタリング
{R full p|濵﨑彌生}さん（{R dob-letter b|S50.3.31}）　受給者証 {R number n|0200118834}
兄 {R full q|濵﨑寛}さんが成年後見の申立てを検討
{R org-short o|ともえワークス}の工賃 {X sum|12,400円}
支援員 {U family u|纐纈}さん、看護師 {U family v|可児}さん
外出は{O other|ヘルパーステーションそよかぜ}
{N word|弥生}時代の展示を見に{N place|巴川市立歴史館}へ（{N date|3月}）
{N word|寛}いだ様子`,
  },
  {
    id: 'd-email-2',
    case: 'shiramine',
    marked: `件名：欠席連絡
幹事の{X official|事務局}より。
{R initials r|H.M.}さん（{R family r|森}さん）が緊急入院のため、あすの同行は私が代わります。病院は{O hospital|安曇赤十字}ではなく{O hospital|穂高みどり病院}です。
{R given q|希}さんのメール　{P email|nozonozo-n@alpmail.example}
{R full p|長野 誠}さんの通帳　{P bank|八十四銀行　桜木町支店　普通　1048822}
{N place|長野駅}の待合で{N number|9時40分}に。`,
  },
  {
    id: 'd-email-3',
    case: 'akanebara',
    marked: `To: 茜原高校 {X official|教頭}先生
{R full q|平大和}さんの奨学給付金の件です。保護者は祖母の{R full p|平和子}さんとなります。
・口座名義 {R half-kana p|ﾀｲﾗ ｶｽﾞｺ}　・{P bank|東邦信用組合 茜原支店 普通 3004417}
・連絡先 {R phone t|0247(00)8051}
・母（{U full u|平 奈々海}）の所在は不明
{N word|大和}魂、{N date|平成31年}、{N place|平}地区は検索避けのため残しています。
{N law|高等学校等就学支援金の支給に関する法律}`,
  },
  {
    id: 'd-table-2',
    case: 'higatano',
    marked: `ID,Nome,Nascimento,Tel
1,{R romaji p|Luis Fernando Tanaka},{X dob|1979/11/02},{R phone m|090-0000-7703}
2,{R romaji q|Julia Tanaka},{X dob|1983/06/15},{P phone|080-0000-9417}
3,{U foreign u|Edson Oliveira},{X dob|1990/01/27},{P phone|070-0000-3104}
4,{U full v|舟橋 公太},,{P phone|0533-00-6728}
社名,{R org w|東浜アルミ鋳造株式会社},,{N number|従業員48人}`,
  },
  {
    id: 'd-table-4',
    case: 'tomoegawa',
    marked: `受給者証番号　氏名　　　　支給量　　　　事業所
{R number n|0200118834}　{R full p|濵﨑　彌生}　{N number|22日/月}　{R org-short o|ともえワークス}
{P certificate|0200120097}　{U full u|各務　亜里沙}　{N number|15日/月}　{O other|アトリエかざぐるま}
{P certificate|0200098812}　{U full v|水野谷　拓}　{N number|23日/月}　{R org-short o|ともえワークス}
作成　{N body|巴川市障がい福祉課}　{N date|令和9年3月分}`,
  },
  {
    id: 'd-form-2',
    case: 'tomoegawa',
    marked: `成年後見等開始申立書　附票
本人　{R full p|濵﨑　彌生}　{R dob-era b|昭和50年3月31日}生
住所　{R address a|巴川市本町1丁目3番地　ダイヤコート巴川1203}
申立人　{R full q|濵﨑　寛}　電話 {R phone t|0587（00）2950}
後見人候補者　{U full u|宇津木　礼}（社会福祉士）　〒{P postal|491-0858}　{A address|一ノ宮台市栄4丁目6番8号　サンパーク栄502}
療育手帳　{P certificate|B-00-4417号}
個人番号　{P my-number|5519 2084 7733}
{N law|民法第7条}`,
  },
  {
    id: 'd-form-3',
    case: 'mitsurugi',
    marked: `離職者支援資金　申請
{R full p|德　永　　龍　馬}　{R dob-western b|1988年8月18日}
配偶者　{R full q|德　永　　櫻　子}
住民票コード　{R number n|3057-2208-641}
雇用保険被保険者番号　{P employment|3604-118273-9}
勤務先（離職）　{R org w|株式会社ミツルギ建装}　代表　{U full u|板東　栄次}
住所　〒{P postal|778-0002}　{R address-kanji a|御剣野市中央七丁目五番二号}
車両　{P plate|徳島 480 え 9-06}
決定番号　{N number|御市福第201号}`,
  },
  {
    id: 'd-ocr-2',
    case: 'higatano',
    marked: `在 留 カ ー ド （ 写 ）
氏名 {R romaji p|LUIS FERNANDO TA NAKA}
番号 {R number-spaced i|TL 9001 7745 BR}
住居地 {R address a|干潟野市千鳥町44番地　県営千鳥住宅 3 号棟l2}
就労制限なし　{N date|2O29年O5月11日}まで有効
勤務先 {R org w|東浜アル ミ鋳造 株式会社}
同居 {R spaced q|ジュリ ア・タナ カ}`,
  },
  {
    id: 'd-ocr-4',
    case: 'shiramine',
    marked: `救急搬送記録
傷病者 {R spaced r|森　　一}　{P dob|昭和4l年9月3日}生
通報者 {R spaced p|長 野　誠}　{R phone-ocr t|O263 - OO - ll87}
搬送先 {O hospital|穂高みどり 病院}
発生場所 {R address a|白峰ヶ原市桜木町7番 23号}
隊長 {N post|消防司令補}
{N place|長 野 県} 広域消防本部`,
  },
  {
    id: 'd-paste-1',
    case: 'mitsurugi',
    noise: 'wrapped-26',
    marked: `{R full p|德永龍馬}さんは妻の{R full q|德永櫻子}さんと伯母{R full r|今敏江}さんの三人で、{R address a|御剣野市中央7丁目5番2号}に暮らす。{R org-short w|ミツルギ建装}の給与は{N date|十二月}分まで。社長の{U full u|板東栄次}氏は「退職は自己都合」と譲らない。{R phone t|0883-00-1419}に折り返しをと、{R given q|櫻子}さん。`,
  },
  {
    id: 'd-paste-3',
    case: 'kamuizawa',
    noise: 'zero-width',
    marked: `{R full p|上村守}さんの様子を見に行った。{R full q|上村ゆう子}さんの施設費が滞る。{R org w|神居沢漁港食堂}の建物は甥の{U full u|上村健吾}さんが管理。{N body|北海道後志総合振興局}に相談。`,
  },
  {
    id: 'd-kanji-numeral-1',
    case: 'ikazuchi',
    marked: `{R full p|勅使河原清美}　{R dob-kanji b|平成七年二月十日}生
{R address-kanji a|雷田町大字上雷田甲二千三十一番地}
{R phone-kanji m|〇八〇―〇〇〇〇―四四六八}
子　{R given q|蓮}　{P age|五歳}
養育費　{X sum|月額四万円}　支払者{U full u|尾花竜二}
公正証書　{X number|令和六年第八八号}
{N law|母子及び父子並びに寡婦福祉法第十七条}`,
  },
  {
    id: 'd-kanji-numeral-3',
    case: 'tomoegawa',
    marked: `{R full p|濵﨑彌生}　{R dob-kanji b|昭和五十年三月三十一日}生
巴川市{R address-kanji a|本町一丁目三番地}ダイヤコート巴川一二〇三号
受給者証　{R number-kanji n|〇二〇〇一一八八三四}
兄{R full q|濵﨑寛}　電話　{R phone-kanji t|〇五八七―〇〇―二九五〇}
口座　{P bank|尾張中央信用金庫　巴川支店　普通　四四〇一七七二}
{N date|三月三日}の{N word|弥生}会`,
  },
  {
    id: 'd-variant-1',
    case: 'mitsurugi',
    marked: `{R full p|德永龍馬}　{R variant p|徳永竜馬}　{R variant p|徳永龍馬}　{R ivs p|德\u{e0100}永龍\u{e0101}馬}
{R full q|德永櫻子}　{R variant q|徳永桜子}
{R full r|今敏江}　{R variant r|今　敏　江}
{U full u|徳長 龍真}さんは別人（同じ会社）
{N word|竜}巻、{N place|桜}通り、{N word|道徳}教育`,
  },
  {
    id: 'd-variant-3',
    case: 'ikazuchi',
    marked: `「{R family p|勅使河原}」を「{U homophone p|勅使川原}」とした箇所が{N number|三つ}
「{R given q|蓮}」を「{R variant q|蓮\u{e0100}}」（点の形が違う）
「{R given p|清美}」を「{R variant p|淸美}」、「{U homophone p|清実}」
園長は{U full u|渡邉 齊}先生（{U variant u|渡辺斉}）
{N place|川原}町の{N word|勅語}`,
  },
  {
    id: 'd-half-kana-1',
    case: 'kamuizawa',
    marked: `{R half-kana p|ｳｴﾑﾗ}様 ﾘﾖｳｷﾝ ｾｲｷｭｳ
{R half-kana p|ｳｴﾑﾗ ﾏﾓﾙ} ｻﾏ　ﾃﾞﾝｷ
{R half-kana q|ｳｴﾑﾗ ﾕｳｺ} ｻﾏ　ｼﾖｸﾋ {X sum|41,200}
{U half-kana u|ｳｴﾑﾗ ｹﾝｺﾞ} ｻﾏ　ﾀﾃﾏｴ
{O other|ﾄｸﾖｳ ｼｵｻｲﾉｻﾄ}
{X word|ﾏﾓﾙ}クン（防犯ﾌﾞｻﾞｰ）{N number|1ｺ}`,
  },
  {
    id: 'd-half-kana-2',
    case: 'higatano',
    marked: `給与明細
{R half-kana p|ﾙｲｽ･ﾌｪﾙﾅﾝﾄﾞ･ﾀﾅｶ}　基本給 {X sum|198,000}
ｶﾌﾞ){O workplace|ﾋｶﾞｼﾊﾏｱﾙﾐ}
妻 {R half-kana q|ｼﾞｭﾘｱ･ﾀﾅｶ}　扶養
ﾘｰﾀﾞｰ {U half-kana u|ﾎﾘｳﾁ}
ﾛｯｶｰ {N number|No.44}　ﾍﾙﾒｯﾄ {N number|1}`,
  },
  {
    id: 'd-initials-3',
    case: 'mitsurugi',
    marked: `氏名 {R initials p|R.T.}
配偶者 {R initials q|S.T.}
伯母 {R initials r|T.K.}
{R initials p|Ｔ}氏の元勤務先の社長{U family u|板東}氏
{N word|VS}形式の討論、{N word|SNS}、{X initials|T社}との契約`,
  },
  {
    id: 'd-initials-4',
    case: 'kamuizawa',
    marked: `{R initials p|M.U.}さん／{R initials q|Y・U}さん
{R initials p|Ｕ}さん宅の除雪
甥の{U initials u|K.U.}さん
{N word|U字溝}、{N word|GPS}、{N word|UVカット}、{X initials|M社}`,
  },
  {
    id: 'd-romaji-1',
    case: 'enokizu',
    marked: `{R romaji p|Asuka Fuji} / {R romaji p|FUJI ASUKA} / {R romaji p|Huzi Asuka}
brother {R romaji q|Ayumu Fuji}
{U romaji u|Midori Katsuragi} (aunt)
{L handle|fuji_asuka0530}（Instagram）
{N place|Mt. Fuji}、{N word|fuji apple}、{N place|Asuka Village}`,
  },
  {
    id: 'd-romaji-3',
    case: 'shiramine',
    marked: `宛先 Mr. {R romaji p|Makoto NAGANO}
同上 {R romaji q|Nozomi Nagano}
{R romaji r|MORI HAJIME}、{R romaji r|Mori}, H.
元夫 {U romaji u|Toru Furihata}
{N place|Nagano Prefecture}、{N word|Nozomi Super Express}`,
  },
  {
    id: 'd-foreign-2',
    case: 'mitsurugi',
    marked: `{R family p|德永}さんの隣に越してきた{U foreign u|ビシュヌ・マヤ・グルン}さん。長男の{U foreign v|アニル}くんが{O school|御剣野東保育所}に入った。
{U foreign w|許 文雄}さんは帰化して{U full x|木元 文雄}さんに。
{N word|許可}、{N place|ネパール}、{N word|マヤ}文明展のチケット`,
  },
  {
    id: 'd-foreign-3',
    case: 'kamuizawa',
    marked: `漁協の実習生、{U foreign u|ムハマド・リズキ}さん、{U foreign v|ヨハネス}さんが{R family p|上村}さん宅の雪を下ろした。
{R alias p|マモ}さんは「{N word|インドネシア}の息子」と呼ぶ。
監理団体の{U full w|沓掛 隆久}さん（{O other|北洋人材協同組合}）
{N place|ロシア}船の入港日`,
  },
  {
    id: 'd-dialect-1',
    case: 'shiramine',
    marked: `「{R family p|長野}さの{R given q|希}ちゃん、けえって来たずら」
「{R family r|森}の{R given r|はじめ}さが車で迎え行っただよ」
「ダンナの{U nickname u|トオル}さは来ねえのかい」
「{O shop|みのり直売所}で野菜買ってたで」
「{N word|森}ん中へ入りゃ熊が出るし、{N word|まこと}困ったもんだ」`,
  },
  {
    id: 'd-dialect-2',
    case: 'enokizu',
    marked: `「{R given p|明日香}ちゃんは、よか子ばい」
「{O workplace|藤クリーニング}の二代目やけんね、{R given q|歩}は頼りなかばってん」
「{U nickname u|リカ}ち言うおなごが金ば借りに来よる」
「{U family v|溝田}の大家さんも困っとらした」
「{N word|明日}は{N word|藤}棚の掃除ばい」`,
  },
  {
    id: 'd-agenda-1',
    case: 'tomoegawa',
    marked: `個別支援会議
　第1　{R full p|濵﨑彌生}さんの権利擁護
　　(1) 申立て（候補者 {U full u|宇津木礼}氏）
　　(2) {R org o|社会福祉法人巴川育成会 ともえワークス}からの報告
　第2　{U full v|各務亜里沙}さんの利用開始
　第3　{N law|障害者総合支援法第89条の3}の協議会
　次回：{N date|5月の第2水曜}`,
  },
  {
    id: 'd-agenda-4',
    case: 'enokizu',
    marked: `本日の順
14:00 {R family p|藤}さん姉弟
14:20 {U full u|蓮尾 キミ子}さん（{O hospital|古賀脳外科}から退院）
14:40 {O workplace|藤クリーニング}の廃業支援　{N body|榎津野商工会議所}
15:00 {N word|明日}への一歩事業の説明
15:20 閉会`,
  },
  {
    id: 'd-phone-note-2',
    case: 'shiramine',
    marked: `折返し依頼票
From: {R full q|長野希}様
Tel: {R phone t|0263001187}（実家）／{P phone|080-0000-5290}（携帯）
要件: 荷物を{A address|松本郡梓台町倭2255-3}の家から出したい。夫{U given u|亨}に住所を知られたくない
対応: {R family r|森}さんの軽トラ、{N date|日曜}
その他: 父{R given p|誠}は高血圧、主治医{U full v|赤羽 つとむ}
{N body|配偶者暴力相談支援センター}を案内`,
  },
  {
    id: 'd-phone-note-3',
    case: 'akanebara',
    marked: `通話記録（要約）
{R family p|平}：もしもし、{R kana p|たいら}です。孫の{R given q|大和}が、バイト先で倒れて。
室：どちらの病院に。
{R family p|平}：{R org f|茜原ひまわり病院}と。{U family u|日向寺}さんが付いてくださって。
室：こちらから{U family u|日向寺}さんへかけます。番号を。
{R family p|平}：ええと、{P phone|0247の00の8833}。
室：{N word|平}らな道を、気をつけて。`,
  },
  {
    id: 'd-letter-1',
    case: 'mitsurugi',
    marked: `{R full p|德永　龍馬}　殿
　貴殿との労働契約は{N date|令和八年十二月三十一日}をもって終了しました。
　退職金{X sum|二十八万円}は{P bank|阿波三好銀行　御剣野支店　普通　０２２０４４１}に振り込みました。
　　{R org w|（株）ミツルギ建装}　代表取締役　{U full u|板東　栄次}
追って、奥様（{R given q|櫻子}様）よりお預かりした鍵を返却します。
〒{P postal|７７８－０００２}　{R address a|御剣野市中央７－５－２}`,
  },
  {
    id: 'd-letter-4',
    case: 'higatano',
    marked: `Carta / 手紙
{N body|干潟野市役所}の皆様
私は{R alias p|ルイス}の妻、{R given q|ジュリア}です。{R full p|ルイス・フェルナンド・タナカ}の会社、{R org-short w|東浜アルミ鋳造}は残業代を払いません。{U family u|舟橋}さんが手伝っています。
{R email e|luis.tanaka77@higatamail.example}
{U foreign v|イザベラ}は来月うまれて{N number|2年}です。`,
  },
  {
    id: 'd-chat-2',
    case: 'mitsurugi',
    marked: `[社協] {R family r|今}さん、デイ来てません
[市] {R given r|敏江}さんは{N word|今}朝通院です
[社協] {R variant p|龍馬}さん同行？
[市] {R given q|櫻子}さん。タクシー代は立替
[社協] {U nickname u|バン}ちゃん社長から電話あり
[市] 出ないで。{N body|労働局}経由で
[社協] 了解。{N word|今度}から折返しにします`,
  },
  {
    id: 'd-chat-4',
    case: 'shiramine',
    marked: `希: {R given q|のぞみ}です、荷物届きました
相談: {R family r|森}さん？
希: はい、{R given r|一}さんが全部運んでくれて
相談: {R given p|誠}さんは
希: 父は{R org-short w|しらみね農園}です
希: {U given u|亨}のインスタ {L handle|toru_frht} ブロックしました
相談: {N word|のぞみ}号の切符は{N number|2枚}？`,
  },
  {
    id: 'd-list-2',
    case: 'tomoegawa',
    marked: `本人の好きなもの
・歌手の追っかけ（{N word|サイン色紙}）
・{O shop|ベーカリー麦の穂}のメロンパン
・{U given u|亜里沙}ちゃん
・兄の{R given q|寛}さん
苦手
・{O hospital|水野谷歯科}　・{N word|雷}
・連絡帳 {R full p|濵﨑 彌生}（No.{N number|7}）`,
  },
  {
    id: 'd-list-3',
    case: 'shiramine',
    marked: `配布先
1 {R full p|長野　誠}
2 {R full r|森　一}
3 {U full u|赤羽 つとむ}
4 {N body|長野県社会福祉協議会}
5 {N body|長野家庭裁判所松本支部}
6 {O hospital|穂高みどり病院}地域連携室
7 {N post|市長}
8 {N place|森林公園}管理棟`,
  },
  {
    id: 'd-ordinary-2',
    case: 'mitsurugi',
    marked: `今年度の研修計画について、今後の日程を確認した。今回は、自立支援の基礎を学ぶ初任者向けで、中央公民館を会場とする。徳島大学の教員に講師を依頼しており、今月末までに返事が来る見込みである。受講料は無料、資料代として500円を徴収する。今のところ申込みは32名。定員の50名に達しない場合は、近隣の町にも案内を送る。`,
  },
  {
    id: 'd-ordinary-3',
    case: 'akanebara',
    marked: `平成28年度に始まった子どもの学習支援は、今年で十年になる。大和町と本町の二か所で、週二日、午後六時から八時まで開いている。登録は中学生46人、高校生19人。ボランティアは大学生が中心で、平均して一日に12人が来る。平日の夕方は送迎が難しいとの声を受け、バスの回数券を配ることとした。平和町の集会所も来年度から使えるよう、自治会と話を進めている。`,
  },
  {
    id: 'd-ordinary-4',
    case: 'kamuizawa',
    marked: `村の見守り活動は、郵便局、商工会、漁業協同組合、消防団の協力で続いている。守秘義務については毎年一度、誓約書を取り直す。上半期の安否確認は312件で、うち救急につながったものが2件あった。元浜と浜中の二つの集落では、冬の間だけ巡回を週三回に増やす。燃料費の高騰に備え、補正予算で45万円を計上した。村長は、無理をせず二人一組で動くようにと述べた。`,
  },
  {
    id: 'd-ordinary-5',
    case: 'tomoegawa',
    marked: `工賃向上計画の進み具合について、各事業所の取りまとめを報告する。平均工賃は月額17,300円で、前年から900円上がった。新しい取組は、農作業の請負い、名入れ菓子の製造、公園の清掃の三つである。弥生時代の史跡公園では、草刈りを年6回請け負うことになった。課題は、夏場の暑さ対策と、送迎車の運転手の不足である。市は、補助金の要綱を見直し、車両の更新に上限120万円まで使えるようにする。`,
  },
  {
    id: 'd-ordinary-6',
    case: 'higatano',
    marked: `通訳の派遣は、上半期で延べ178回、言語別ではポルトガル語96回、ベトナム語41回、フィリピノ語23回、その他18回であった。急な病気の際に電話で通訳を受けられる仕組みを、来年一月に始める。窓口では翻訳機を4台使っているが、制度の名前が正しく訳されないことがあり、用語集を作って登録する。住民票や在留資格に関わる説明は、必ず職員が確認してから渡すこと。`,
  },
  {
    id: 'd-ordinary-11',
    case: 'shiramine',
    marked: `村営バスの減便について、村民の足をどう確保するかを話し合った。診療所の受付は午前8時30分から、整形外科は第2・第4水曜のみ。乗合タクシーは前日の午後5時までの予約制で、片道300円、小学生以下は半額である。鏡野方面への延伸を求める声もあるが、運転手が足りない。みつば苑の送迎車の空き時間を使えないか、運営法人に打診することとした。`,
  },
];
