import type { Passage } from './passage.ts';

/** Passages of part AA, 2: written without having read the engine. */
export const heldOutAA2: readonly Passage[] = [
  {
    id: 'aa-ocr-1',
    case: 'akagakihara',
    marked: `督　促　状
{R spaced p|設 楽　千 鶴}　様
〒{P postal|319-8l41}
{R address a|赤柿原市柳町3丁目ll番5号 コーポ柳2O2}
　令和8年度　国民健康保険税　第{N number|2}期
　納期限　{N date|令和8年8月3l日}
　通知書番号 {L number|OO81-4266}
　口座振替　{P bank|ひたち野銀行　赤柿支店　普通　l2O8122}
（欄外手書き）息子 {R given q|健吾} {P phone|O8O-OOOO-8l41}
　　　　　　　{R family r|舘林}さん→元夫、{P age|5l才}、{O workplace|関東アルミ}
　　　　　　　分納の保証人 {U family u|蔦原}氏（実兄）　整理番号 {R number n|26-4lO83}
{N body|赤柿原市収納課}　{N law|地方税法第729条}　印`,
  },
  {
    id: 'aa-ocr-2',
    case: 'nukumizawa',
    marked: `介護保険　負担割合証　（写 不鮮明）
被保険者　番号　{P care|OO00812603}
　　　　　住所　{R address a|温見沢町大字湯ノ入字滝下2l4番地2}
　　　　　フリガナ　{R half-kana p|ｻﾝﾍﾟｲ ｷﾖ}
　　　　　氏名　{R spaced p|三 瓶　キ ヨ}
　　　　　生年月日　{R dob-era b|昭和l3年2月ll日}
利用者負担の割合　{N number|1割}
保険者番号　{P insurer|O6322812}　{N place|山形県}{N body|温見沢町}　印
───付箋───
{R org-short f|ぬくみの里}　相談員　{U spaced u|真 木 野　亮}
入所は{N date|l1月}以降　　{R given q|敏郎}さん（勤務先 {P phone|O237-00-8l42}）
{R phone-ocr t|O237-OO-81O3}は夜のみ　隣 {R family r|若生}　{P age|81}オ`,
  },
  {
    id: 'aa-ocr-3',
    case: 'kuresaka',
    marked: `休 学 願　　　　　　　　　{N date|令和８年９月７日}
{O school|呉坂清流高等学校}長　殿
　　　　　　生徒氏名　{R relative r|石動}　{U given u|樹里}
　　　　　　　{P dob|平成2O年ll月2日}生
　　　　　　保護者　{R spaced r|石 動　昭 夫}　㊞
　　　　　　住所　{A address|呉坂市北浜2丁目l8-4}
　　　　　　電話　{P phone|O766-OO-8143}
理由　{R alias f|こもれび診療所}に通院のため（診断書{N number|l枚}）
いとこの{R full q|澤口陽向}も{R org s|呉坂市立呉坂第二中学校}を欠席がちとのこと
授業料の引落　{P bank|能越銀行 呉坂支店 普通 O814355}
受付印　{N number|第211号}　担任　{U family v|安居院}
{R family p|澤口}様（叔母）{R phone-ocr t|O766-00-81O7}`,
  },
  {
    id: 'aa-paste-1',
    case: 'tokusahara',
    marked: `木賊原市基幹相談支援センター　サービス等利用計画　{N number|2／4頁}
利用者は{R wrapped p|安念克
彦}さん（{R dob-kanji b|昭和四十六年十二月十八日}生）、母は{R given q|八
重}さん。住まいは{R wrapped a|木賊原市緑ヶ丘5丁目7
番2号 ヴィラ緑ヶ丘101}、管理人の{R wrapped r|鍵和
田修}さんが鍵を預かる。緊急時は{U full u|笹生田 紀
子}さん（叔母、{P age|七十四
歳}、{P phone|0765-00-
8144}）に知らせる。受給者証は{P certificate|16200
08119}、障害年金は{P pension|2081-
440915}、支給は偶数月の{N number|15日}。{R org-short f|とくさ工房}の
{U family v|神前}さんと{N date|毎月第2水曜}に面談。{N law|障害者総合支援法
第51条の17}による。`,
  },
  {
    id: 'aa-paste-2',
    case: 'suimondo',
    marked: `Copilot による要約（自動生成）　{N number|00:47:12}
参加者：多文化共生室、{R full p|アリーネ・モウラ}、通訳
• {R wrapped r|ルーカス・
モウラ}は{R org s|水門戸市立東新中学校}で、午後の授業に出ていない
• 夫との連絡は {P email|koichi-k@mieta.example}（{R full q|鎌足浩一}）
• 雇用主：{R org-short w|ミナト樹脂} → {O workplace|ベーカリー麦の穂}（{N date|9/1}〜）
• 口座：{P bank|東三河労働金庫 水門戸支店 普通 3081451}
• 友人の{U foreign u|タチアネ・ロシャ}が保証人。車は {P plate|豊橋 501 た 8145}
• 申請サイト {P url|https://mypage.suimon-juku.example/u/aline} のパスワードを忘れた
• 在留期間の更新は{N body|名古屋出入国在留管理局}
• Action：{U family v|杠}さん（行政書士）に{N date|金曜}までに電話`,
  },
  {
    id: 'aa-paste-3',
    case: 'hamayujima',
    marked: `【FAX 受信】 {N date|2026-11-09} {N number|P.01/02}
発：浜木綿島村診療所　　着：住民福祉課
患者名　 {R joined p|嘉手苅盛徳} 　 様（{R dob-slash b|1940/06/23}）
連絡先　 {R phone-intl t|+81-980-00-8108}
保険者番号 {P insurer|39478146}　被保険者番号 {P insured|20816439}
介護保険　{P care|0000814628}（{N number|要支援2}）
妻：{R spaced q|嘉手苅 ミ ツ}様（{P age|83歳}）通院介助 可
搬送の際は {O hospital|八重浜中央病院} 地域連携室 {U full u|久志原 かおり} 直通 {P phone|0980-00-8146}
薬局：{O shop|しまうた薬局}
配食：{R org o|一般社団法人ゆいの浜}
―以上― {N word|定期船}の欠航時はヘリ要請（{N law|災害救助法}の適用外）`,
  },
  {
    id: 'aa-kanji-numeral-1',
    case: 'nukumizawa',
    marked: `地区回覧の控え　{N date|令和八年十月}
{R family p|三瓶}家のこと。{R given p|キヨ}さんは{R dob-kanji b|昭和十三年二月十一日}のお生まれで、米寿を過ぎた。
住まい　{R address-kanji a|大字湯ノ入字滝下二百十四番地二}
電話　{R phone-kanji t|〇二三七―〇〇―八一〇三}
長男{R given q|敏郎}さんは{P age|六十四歳}、単身で{N place|酒田}に働く。携帯は{P phone|〇九〇―〇〇〇〇―八一四七}。
{R full r|若生初枝}さんが朝夕に声をかける。この人も{P age|八十一}になる。
畑は{U full u|大泉寺 弥一}さんが{N number|三反}ばかり借りている。{U given u|弥一}さんの家は {P phone|〇二三七の〇〇の八一五〇}。
共済の証書は {L number|第八一四七〇号}。
{N law|民生委員法第十五条}のとおり、よそで話さぬこと。`,
  },
  {
    id: 'aa-kanji-numeral-2',
    case: 'komeoka',
    marked: `供述調書（写し）
本籍・住居　{R address-kanji a|米岡市旭町一丁目二十番十五号旭荘八号室}
職業　無職（元{R org-short w|米岡倉庫}作業員）
氏名　{R full p|飯髙義信}
{R dob-kanji b|昭和四十一年一月三十日}生（当{P age|六十年}）
一　私は{N date|七月二十一日}の夜、{O shop|スーパーやまいち}で惣菜{N number|三点}を持ち出しました。
二　母の{R given q|トミ子}は{P dob|昭和十四年五月六日}生まれです。
三　別れた妻の{R full r|島嵜理恵}には知らせないでください。
四　飲み仲間の{U family u|轟}という男（{P age|五十五、六}）から金を借りています。電話は{P phone|〇七〇・〇〇〇〇・八一五一}です。
五　免許証の番号は第{P licence|四四八一〇八一三一〇二〇}号です。
六　弁護人は{U full v|魚津 亜矢}先生です。
{N law|刑事訴訟法第百九十八条}　{N body|米岡警察署}`,
  },
  {
    id: 'aa-kanji-numeral-3',
    case: 'hamayujima',
    marked: `{N number|第十二回}　離島支援検討会の要録から
対象　{R full p|嘉手苅盛徳}氏、{P age|八十六歳}。{R address-kanji a|字前里七十七番地一}に妻と{N number|二人}で暮らす。
電話は{R phone-kanji t|〇九八〇―〇〇―八一〇八}。台帳の番号は{R number n|91-203365}。
妻{R given q|ミツ}の生年月日は{P dob|昭和十八年一月九日}。身体障害者手帳は{P certificate|沖縄県第八一五四号}、{N number|三級}。
孫{R given r|美咲}の勤め先である{R org-short w|浜木綿製糖}は製糖期が{N date|十二月から三月}。
隣家{U full u|当銘城 カメ}の長男（{U given v|勝吉}、{P phone|〇九〇―〇〇〇〇―八一五四}）が水汲みを手伝う。
年金の振込先　{P bank|琉南銀行浜木綿出張所　普通　〇〇八一五四二}
{N law|離島振興法}による渡船の割引は{N number|三割五分}。`,
  },
  {
    id: 'aa-variant-1',
    case: 'komeoka',
    marked: `宛名の統一について（メモ、生活福祉課 {N post|主事}）
×{R variant p|飯高義信}　○{R full p|飯髙義信}　（戸籍は「はしごだか」）
×{R variant q|飯高トミ子}、{R variant q|飯高とみ子}
{R variant r|島崎理恵}、{R variant r|島﨑 理恵}、{R variant r|嶋崎理恵}はいずれも{R full r|島嵜理恵}さん。前の姓は{R old-name r|出井}
誤配があった先：{U full u|飯田 義信}さん（{P dob|S30.10.12}、{A address|米岡市旭町2-1-7}、{P phone|0234-00-8155}）
{R org-short w|米岡倉庫}からの源泉徴収票は{U homophone p|飯高吉信}で届いた
住所の「{R building a|旭荘8号室}」は{R variant a|旭荘８号}と書く者あり
基礎年金番号 {P pension|4408-155213} で照合、{N number|一致}
口座名義は{P bank|最上川信用組合 旭町支店 普通 8132016}の通帳を見る
{N word|高島屋}の包み、{R family r|島嵜}の読みは「{R kana r|しまざき}」、{N law|戸籍法施行規則}別表`,
  },
  {
    id: 'aa-variant-2',
    case: 'kuresaka',
    marked: `宛名シールの点検結果　{N date|9月24日}
{R variant p|沢口}／{R family p|澤口}の混在が{N number|7枚}。
　{R variant p|沢口由紀}様 → {R full p|澤口由紀}様
　{R variant q|沢口 陽向}さん → {R full q|澤口陽向}さん（学校は{R org-school s|呉坂第二中学校}）
　{R family r|石動} → {R kana r|いするぎ}と読む。{N place|石動}駅と同じ字
　{U homophone q|沢口日向}は成績表の打ち間違い
世帯の国保　{P insured|呉国 08・1560}
連絡票の電話 {P phone|0766(00)8156} は{R relative p|沢口} {U given u|由起夫}様（別人、{P age|68}）の番号
{R family r|石動}様宅は {A address|呉坂市北浜2-18-4}
メール {P email|yuki-s@kuremail.example} は{R given p|由紀}様のもので、送信済{N number|2通}
誤配を届けてくれた{U family v|渡邊}さんに礼状を出す。様式は{N law|呉坂市文書取扱規程}による`,
  },
  {
    id: 'aa-variant-3',
    case: 'akagakihara',
    marked: `基幹システムの文字同定
外字 E0A1：{R full r|舘林忠雄} ＝ {R variant r|館林忠雄} ＝ {R spaced r|舘林　忠雄}
（{N place|館林}市の「館」とは別字で登録。{N number|JIS第1水準}）
{R full p|設楽千鶴} ＝ {R variant p|設樂千鶴}
{R full q|設楽健吾} ＝ {R variant q|設樂健吾}、呼び名は{R alias q|けんぼう}
{U homophone q|設楽賢吾}は別システムの誤り
生年月日の相違　{R dob-era b|昭和52年4月9日}／{R dob-slash b|1977/4/9}／誤 {P dob|昭和52年9月4日}
住民票コード {P resident-code|08157220419}、個人番号 {P my-number|703518429605}
照会者　{O hospital|常陸東病院}医事課　{U full u|邊見 志保}　{P phone|0294-00-8157}
保険証　{P insured|赤国 10・08124}
回答期限　{N date|9月30日}　{N law|住民基本台帳法第12条の2}`,
  },
  {
    id: 'aa-half-kana-1',
    case: 'komeoka',
    marked: `ﾄﾘﾋｷ ﾒｲｻｲ ({N date|2026/07})
0701 ﾌﾘｺﾐ {O workplace|ｶ)ﾖﾈｵｶｿｳｺ} 148,220
0705 ﾔﾁﾝ {U half-kana u|ｳｼｺﾐ ｾﾞﾝｲﾁﾛｳ} 29,000
0710 ﾌﾘｶｴ {N body|ﾖﾈｵｶｼ} ｺｸﾎ 8,400
0714 ﾌﾘｺﾐ {R half-kana r|ｼﾏｻﾞｷ ﾘｴ} 10,000
0720 ｶｰﾄﾞ {O shop|ﾄﾞﾗｯｸﾞ ﾐﾄﾞﾘﾔ} 3,182
ﾒｲｷﾞ {R half-kana p|ｲｲﾀﾞｶ ﾖｼﾉﾌﾞ}　ﾃﾝﾊﾞﾝ･ｺｳｻﾞ {P bank|118-8132016}
ｹｲﾔｸｼｬ TEL {R phone m|070-0000-8105}
ﾃﾞﾝﾜﾀﾞｲ ｾｲｷｭｳ ﾊﾞﾝｺﾞｳ {P phone|0234-00-8158}（ﾊﾊ {R half-kana q|ﾄﾐｺ} ﾉ ﾒｲｷﾞ）
ｶｰﾄﾞ {P card|4539-XXXX-XXXX-8158}
ﾒｰﾙ {R email e|iidaka1966@komemail.example}
ﾎｺﾞﾋ ｶｲｼ {N date|8ｶﾞﾂ}　{N number|ｶﾞｲﾄｳ 1ﾒｲ}`,
  },
  {
    id: 'aa-half-kana-2',
    case: 'tokusahara',
    marked: `ｻｰﾋﾞｽ利用票　入力画面ｺﾋﾟｰ
利用者名 {R half-kana p|ｱﾝﾈﾝ ｶﾂﾋｺ}　{R full p|安念 克彦}
ｾｲﾈﾝｶﾞｯﾋﾟ {R dob-letter b|S46/12/18}
ｼﾞｭｷｭｳｼｬｼｮｳ {P certificate|1620008119}
ｼﾞｷﾞｮｳｼｮ {R org-short f|とくさ工房}（ﾀﾝﾄｳ {U half-kana u|ｶﾝｻﾞｷ}）
ｷﾝｷｭｳ1 {R half-kana q|ｱﾝﾈﾝ ﾔｴ} {P age|80ｻｲ} {P phone|0763-00-8159}
ｷﾝｷｭｳ2 {R half-kana r|ｶｷﾞﾜﾀﾞ ｵｻﾑ} ｶﾝﾘﾆﾝ {P phone|090-0000-8159}
ﾋﾞｮｳｲﾝ {O hospital|木賊原整形外科} ｼﾝｻﾂｹﾝ {L number|0081-2240}
ﾎｺﾞｼｬ ﾖｳ ﾒｰﾙ {P email|yae-annen@tokusa-net.example}
ｱﾚﾙｷﾞｰ ﾅｼ　ｹﾂｴｷ {N word|A型}　ｸﾌﾞﾝ{N number|3}
ｺｳｼﾝ {N date|R8.9.30}`,
  },
  {
    id: 'aa-half-kana-3',
    case: 'hozukidai',
    marked: `ﾎｲｸ･ｶﾞｸﾄﾞｳ ﾓｳｼｺﾐ ﾃﾞｰﾀ（CSV ｶﾗ）
"ｼﾞﾄﾞｳ","{R half-kana q|ｿﾌﾞｴ ｺｳﾀ}","{R org-school s|灯南小}","3ﾈﾝ"
"ﾎｺﾞｼｬ","{R half-kana p|ｿﾌﾞｴ ﾏｲ}","{R dob-western b|1991-08-28}","{R phone m|08000008104}"
"ﾄﾞｳｷｮ","{R half-kana r|ｶｼﾞｳﾗ ﾀﾂﾔ}","{P dob|1988-02-06}","{O workplace|ﾅｶﾉ塗装}"
"ｵﾑｶｴ","{R relative r|ｶｼﾞｳﾗ} {U half-kana u|ｾﾂｺ}","{P age|61}ｻｲ","{P phone|052-000-8121}"
"ｺｳｻﾞ","{P bank|ﾎｵｽﾞｷｼﾝｷﾝ ﾎﾝﾃﾝ ﾌﾂｳ 0812251}"
"ﾎｹﾝ","{P insured|ｷｮｳｶｲ 2108160-71}"
"ｼﾞﾃﾞｳﾌﾖｳ","{P certificate|第0816004号}"
"ｶﾞｸﾄﾞｳ","{O other|ﾋﾏﾜﾘｸﾗﾌﾞ}","{U family v|ﾐﾔｺｼ}指導員"
"ﾋﾞｺｳ","{N word|ｱﾚﾙｷﾞｰ}ﾀﾏｺﾞ","ﾃｲｲﾝ {N number|40ﾒｲ}","{N date|4ｶﾞﾂ}ｶﾗ"`,
  },
];
