import type { Passage } from './passage.ts';

/** Passages of batch Z, part 5: written without having read the engine. */
export const openedZ5: readonly Passage[] = [
  {
    id: 'z-dialogue-4',
    case: 'udonohara',
    marked: `相談員：{R family p|粟津}さん、{R org-short w|鵜殿原鋳造}の寮はいつまでいられるんでしたっけ。
本人：{N date|今月末}まで。{R given q|慶子}が「うちに来い」て言うけど、あいつも{P age|55}で子ども抱えとるから。
相談員：妹さんの電話、古い控えでは{P phone|080-0000-7304}になっています。
本人：それでええ。保証人の{R full r|篠田耕三}は{P dob|昭和23年}生まれでな、もう歳や。頼まれへん。
相談員：不動産屋はどちらへ？
本人：{O shop|ニシキ住研}の{U family u|丸尾}さん。{N place|篠田橋}の手前の店や。家賃は{X sum|3万円}まで。
相談員：ハローワークの紹介状は？
本人：{O workplace|紀南リネン}いうとこに出した。面接してくれたんが{U full v|西岡 公子}さん。
相談員：連絡は{R phone m|090-0000-7302}でいいですね。{R phone t|0597-00-7303}は止めたと。免許証の番号、読みますよ、{P licence|619516674970}。
本人：{N word|粟}おこし食べるか。{N body|市役所}の人は食べたらあかんか。`,
  },
  {
    id: 'z-dialogue-5',
    case: 'kamisukizawa',
    marked: `【モニタリング面談　逐語】
支援員　{R given p|友理奈}さん、作業所は週{N number|4日}に増えましたね。疲れませんか。
本人　平気です。{R family r|嶽本}さんが休み時間を作ってくれるので。でも{U nickname u|ゆっきー}が急に来なくなって。
支援員　お父さんの{R given q|博光}さんは先週が誕生日でしたか。
本人　はい、{P age|六十七}に。ケーキは{O shop|菓子処みすず}で買いました。{P dob|昭和34年11月12日}生まれです。
支援員　新しい受給者証は届きましたか。
本人　これですか。{P certificate|2072114509}。
支援員　そうです。主治医の{U family v|御子柴}先生にも写しを。{O hospital|上町こころの診療所}ですね。
本人　前の会社（{R org-short w|サワノ電機}）のときの保険証も出てきたんですけど。記号{P insured|4406}、番号{P insured|1873}。
支援員　それは返しましょう。{N body|協会けんぽ}に送ります。家の電話は{R phone t|0265-00-7331}のまま？
本人　はい。夜は{N number|9時}に寝ます。{N place|天竜川}の花火の日だけは起きてました。`,
  },
  {
    id: 'z-dialogue-6',
    case: 'konyagawa',
    marked: `父「うちのは{P age|27}にもなって昼夜逆転ですよ。中学の同級生はもう係長だと聞きました」
相談員「{R given p|尚之}さんご本人は、何かおっしゃっていますか」
父「口をきくのは友だちの{R full r|土岐圭吾}君だけ。ゲームでは{U nickname u|ぺんた}とかいう人と毎晩話しています。小学校の担任だった{U family v|三橋}先生が年賀状を下さるくらいで」
相談員「{R org s|紺屋川市立藍場高等学校}を出た後は？」
父「{R org-short w|アイバ配送}で{N number|7か月}。主任の{U family w|堀越}という人に怒鳴られて、それきりです。私も{R family q|兼平}の名で抗議文を出しました」
相談員「年金は免除の手続きが要ります。基礎年金番号は」
父「ええと、{P pension|6104-372958}。{P dob|H11}生まれだから、まだ{N number|33年}も先がある」
相談員「お父さんの携帯を控えます」
父「{P phone|090-0000-7363}です。家は{R phone t|042-000-7362}」
相談員「次は{N date|12月11日}、{N body|保健所}の{N post|相談医}も同席します。{N word|兼}ねて{N place|藍染会館}の見学も」`,
  },
  {
    id: 'z-memo-4',
    case: 'gangita',
    marked: `訪問　{N date|R8.11.16} {N number|14:05}〜
{R family p|樺澤}宅（{R address-suffix a|北横町17-3}）　玄関雪囲いなし
・主、こたつで就寝中。{R dob-letter b|S29.1.21}生、{P age|72}。酒臭あり
・妻{R given q|範子}さん「{R given p|三喜男}は昨日も{O shop|スナック紅花}」
・タクシー会社（{R org-short w|雁木田交通}）の退職金、弟分の{U full u|柿崎 保夫}に貸したまま
・保護受給者証 {P certificate|0028841}　医療券は{R org-short f|雁木田中央病院}分のみ
・年金振込 {P bank|もがみ川信用金庫 雁木田支店 （普）0184426}
・来春の住み替え、{R full r|雨海義昭}さんの貸家が候補。TEL {P phone|0237-00-7353}
・孫の{U given v|穂乃花}さん（{P age|19}）が{N place|仙台}から帰省中
・灯油 {N number|18L}×{N number|3}、{N word|白樺}材の薪少々
→ {N body|社協}の歳末たすけあいを申請`,
  },
  {
    id: 'z-memo-5',
    case: 'watauchi',
    marked: `（取扱注意）引継ぎ
{R full p|壬生嘉代}さん＝{R number n|女相-8-033}
夫 {R full q|壬生将司}（{P age|47}、{P dob|S54.4.2}）。追跡の恐れ。車は{P plate|熊谷 332 さ 73-08}、黒のワゴン
子：{U given u|心春}ちゃん　{P dob|2019年6月22日}生　転校先 {O school|綿打市立桑園小学校}（夫に知らせない）
母 {R full r|奥寺世津子}さん方には一度泊まった。{A address|綿打市南雲井2丁目3番19号}
現在 {R org-short f|しののめ寮}。寮の職員は{U full v|畑中 昌子}さん
職場 {R org w|綿打織物協同組合}へは休職届。組合の{U family w|亀井}さんが事情を知る
携帯は {R phone m|080-0000-7371}、GPS切
旧姓の{R old-name p|奥寺}で口座を作りたいとのこと
健康保険 {P insured|11-4207} ／ {P insured|96}（被扶養）→ 離脱の証明は{N body|年金事務所}
{N law|DV防止法第10条}、{N body|さいたま地裁}へ{N date|12/2}申立て予定`,
  },
  {
    id: 'z-memo-6',
    case: 'enjujima',
    marked: `{N date|11/24}（火）　船で浦手へ
{R full p|香西 菊乃}さん　きょうで満{P age|90}。民生委員の{U full u|越ヶ谷 民子}さんと祝いに
　介護度の更新　{P care|0000617320}　調査は{N date|12/1}
　後期の保険証 {P insured|37201846}　失くしたと言うが仏壇の引出しにあり
　長男{R given q|登志雄}さん、{R org w|槐島海運}の船員で月{N number|10日}しかおらず
　隣の{R family r|波多野}さん（通称{R alias r|スガねえ}）が朝晩のぞく。ここも{P age|80}過ぎ
　往診　{O hospital|浦手診療所はまゆう}　{U family v|土居}Dr.　{P phone|0898-00-7312}
　通帳を預かってほしいと言われたが断る（{P bank|せとうち島農協 槐島支店 普通 0052317}）
　{R address-suffix a|浦手字船木902}の裏山、崖崩れの跡
　{R org-short f|えんじゅ荘}の待機は{N number|14番目}
　帰りの便 {N number|16:20}、{N place|今治}行き。{N word|菊}の鉢をもらう（返した）`,
  },
  {
    id: 'z-email-4',
    case: 'bashohama',
    marked: `From: {U full u|川添 裕子} <{P email|kawazoe-y@imaiso-es.example}>
To: こども家庭センター {N post|統括支援員}
Subject: {R family p|神田橋}さんの件（至急）

いつもお世話になります。{R org s|芭蕉浜町立今磯小学校}、養護教諭の{U family u|川添}です。
{X class|4年}の{R full q|神田橋佑真}さんですが、{N number|3日}続けて同じ服で登校し、今朝は保健室で朝食をとりました。{P dob|平成28年9月4日}生まれ、体重{N number|24.6kg}です。
母の{R given p|亜希子}さんには{R phone m|090-0000-7341}へ{N number|5回}かけましたが留守電です。勤め先の{R org-short w|今磯水産}では「先週から来ていない」と{U family v|枦山}さんがおっしゃっていました。
祖父の{R full r|垂水繁雄}さん（{P age|69歳}）が迎えに来られ、軽トラのナンバーは{P plate|鹿児島 480 す 73-13}でした。{N place|垂水市}のご出身だそうです。
母の交際相手らしい男性は{P age|30代}半ば、名札に「{U family w|隈元}」。{O workplace|大隅電設}の作業着です。
{N law|児童虐待防止法第6条}の通告として扱ってください。学校の直通は{P phone|0994-00-7343}です。`,
  },
  {
    id: 'z-email-5',
    case: 'konyagawa',
    marked: `件名：Re: Re: 面談日程
{R full r|土岐 圭吾} 様
ご連絡ありがとうございます。紺屋川市若者サポートセンターです。
{R full p|兼平尚之}さんのアドレスは {R email e|n.kanehira99@konyamail.example} で届いています。{R alias p|なおっち}さんと呼ばれているのですね。
> {R given p|尚之}は父親の{R given q|典夫}さんが家にいる日は出てきません。
> 自分は{O workplace|青梅プラント}勤務で夜勤明けの{N date|木曜}なら付き添えます。携帯 {P phone|080-0000-7364}
> 彼の借金ですが、{O other|ライフワン信販}のカード（{P card|4371 0460 6586 7869}）だけのはずです。
> あと、同じクランの{U nickname u|しらたき}さん（本名は{U full v|松下 達也}、{P age|31}）も心配してます。Discordは{L handle|shirataki_0731}
承知しました。住所は{R address-hyphen a|藍場町1-20-5}、最寄りは{N place|紺屋川駅}南口でお間違いないですか。
{N body|市立図書館}の{N number|2階}、{N number|14時}にお待ちしています。予約のページ {P url|https://wakasapo.konya.example/r/7365}
{N post|主任相談員}`,
  },
  {
    id: 'z-email-6',
    case: 'hayaseura',
    marked: `差出人　{R romaji q|Junya Kamakari} <{P email|j-kamakari@seimitsu.example}>
宛先　早瀬浦市多文化共生相談窓口
件名　妻の在留期間更新について

お世話になっております。{R full q|鎌苅純也}と申します。妻の{R full p|マリフェ・ドマガス}の更新で相談です。
・在留カード {R number i|UJ73915086EA}（{N date|2027年1月20日}まで）
・連れ子の{U foreign u|アンジェロ}（{P age|8つ}、{R org-school s|汐見小}）は別に申請と言われました。子のカードは{P residence-card|EL35839360MA}、旅券は{P passport|P4807316B}です。
・会社の{R full r|蒋文傑}さんが保証人になると言ってくれましたが、親族でなくてもよいのでしょうか。
・行政書士の{U full v|横溝 俊介}先生（{O other|よこみぞ国際法務}）の見積りは{X sum|8万8千円}でした。
妻は{R dob-western b|1992年8月5日}生まれ、会社は{R org w|早瀬浦精密工業(株)}のままです。日中は{R phone m|070-0000-7321}、私は{P phone|090-0000-7322}へ。
{N body|入管}の{N place|横浜支局}まで行く必要がありますか。{N law|入管法第21条}は読みました。`,
  },
  {
    id: 'z-table-4',
    case: 'enjujima',
    marked: `避難行動要支援者名簿　抜粋　（{N place|浦手}地区・{N number|第4版}）
番号	氏名	生年月日	年齢	住所	支援者	連絡先
1	{R full p|香西　菊乃}	{R dob-letter b|S11.11.24}	{P age|90}	{R address-suffix a|浦手字船木902番地}	長男 {R full q|香西　登志雄}	{P phone|090-0000-7313}
2	{R full r|波多野　スガ子}	{P dob|S19.3.18}	{P age|82}	（隣家）	娘 {U full u|村瀬 幸恵}	{P phone|0898-00-7314}
3	{U full v|矢島 卯三郎}	{P dob|S6.10.30}	{P age|95}歳	{A address|槐島町大字浦手字汐入14番地1}	民生委員	―
4	{U full w|白鳥 イネノ}	{P dob|T15.2.8}	{P age|100}	{R org-short f|えんじゅ荘}入所	後見人 {U family x|今村}	{P phone|0898-00-7315}
※ 1の自宅固定 {R phone t|0898-00-7311}
※ 2は透析（{O hospital|今治しまなみ泌尿器科}、{N date|月・水・金}）
※ {N law|災害対策基本法第49条の10}に基づき作成。{N body|消防団第3分団}へ提供。{N place|香川用水}の断水訓練は{N date|1/17}`,
  },
  {
    id: 'z-table-5',
    case: 'udonohara',
    marked: `| 受付 | 相談者 | 年代/生 | 連絡先 | 主訴 | 担当メモ |
|---|---|---|---|---|---|
| {R number n|ウ-20931} | {R full p|粟津克巳} | {R dob-slash b|S43/5/17} | {R phone m|090 0000 7302} | 住居 | {R address a|鵜殿原市西ノ京町3-12-7}を退去予定 |
| {L number|ウ-20932} | {U full u|戸田 静男} | {P age|79歳} | {P phone|0597-00-7305} | 債務 | {O shop|キャッシュ熊野}ほか{N number|2社} |
| {L number|ウ-20935} | {U full v|上杉 玲奈} | {P dob|H15.8.11} | {L handle|@rena_ue_73} | 就労 | {O workplace|紀の松食品}を{N date|9月}に離職、{P employment|2403-661072-4} |
| {L number|ウ-20936} | 匿名（女性） | {P age|40}前後 | なし | 家計 | {N word|耕作}放棄地の固定資産税 |
| {L number|ウ-20940} | {U full w|小坂井 善三} | {P dob|昭26.1.4} | 妻経由 | 医療 | 国保 {P insured|鵜12・30457} |
備考：{R full r|篠田耕三}さん、{R given q|慶子}さんは関係者として登録。
{N body|鵜殿原市福祉事務所}　{N date|11月分}　計{N number|5件}`,
  },
  {
    id: 'z-table-6',
    case: 'gangita',
    marked: `ケース番号,世帯主,生年月日,世帯員,収入認定,口座,備考
{R number n|援7-0288},{R full p|樺澤三喜男},{R dob-western b|1954/01/21},妻 {R full q|樺澤範子}（{P age|70}）,年金{X sum|64120},{P bank|もがみ川信用金庫雁木田支店 普通 0184426},{R org f|雁木田中央病院}通院
{L number|援7-0291},{U full u|新妻 定吉},{P dob|1947/12/01},単身,年金{X sum|51800},{P bank|羽陽銀行雁木田支店 普通 2218045},家主は{R full r|雨海義昭}
{L number|援7-0295},{U full v|武藤 美香},{P dob|1983/05/29},子2（{P age|13}・{P age|10}）,就労{X sum|78400},{P bank|羽陽銀行北横町出張所 普通 3104476},{O workplace|ニット工房さくらんぼ}
{L number|援7-0302},{U full w|成瀬 喜一郎},{P dob|1939/02/17},妻 {U given x|フジヱ},なし,未登録,死亡届{N date|R8.11.9}（享年{P age|87}）
※級地 {N number|3級地-1}、冬季加算 {N date|10月〜4月}
※出典 {N body|山形県}監査資料　{N law|保護の実施要領}　{N place|北横町}担当`,
  },
  {
    id: 'z-form-4',
    case: 'hayaseura',
    marked: `就学援助申請書　/ APPLICATION FOR SCHOOL EXPENSE AID　早瀬浦市教育委員会 殿
申請者 (Guardian)　{R full p|マリフェ　ドマガス}　{R romaji p|DOMAGAS, MARIFE}
続柄 母　国籍 {N word|フィリピン}　生年月日 {R dob-slash b|1992/08/05}
児童 (Child)　{R relative p|ドマガス} {U given u|アンジェロ}　{P dob|2018年4月9日}生　{R org s|早瀬浦市立汐見小学校} {X class|3年2組}
現住所　〒{P postal|239-0873}　{R address a|早瀬浦市汐見町2番18号}　{R building a|グランビュー汐見405}
同居の家族　{R full q|鎌苅　純也}（{P age|36}）　勤務先 {R org-short w|早瀬浦精密工業}
振込口座　{P bank|三浦湾信用金庫 汐見支店 普通 １１８４０７３}　名義 {R katakana q|カマカリ ジュンヤ}
個人番号（児童）　{P my-number|326099692033}
担任　{U family v|飯島}　　民生委員所見　{U full w|原島 敏夫}　「生活苦しい」
{N law|学校教育法第19条}　添付 {N number|2点}　受付印 {N date|8.11.20}　{N place|汐見行政センター}`,
  },
  {
    id: 'z-form-5',
    case: 'watauchi',
    marked: `一時保護・入所　基礎票（女性相談支援員 記入）
1 氏名（ふりがな）　{R full p|壬生 嘉代}（{R kana p|みぶ かよ}）　2 旧姓　{R old-name p|奥寺}
3 生年月日　S・H・R　{R dob-era b|57年12月9日}　　4 年齢 {P age|43}
5 住民登録地　{R address a|綿打市東雲台5丁目8番11号}　{R building a|東雲台マンション612号}
6 同伴児　有（{N number|1人}）　{U given u|心春}　{P age|7歳}　{P dob|R1.6.22}
7 加害者　{R full q|壬生 将司}　職業 {O workplace|(株)北関東ジオテック}　電話 {P phone|090-0000-7372}
8 本人の携帯　{R phone-paren m|080(0000)7371}　メール {R email e|kayo.m@watamail.example}
9 健康保険　保険者番号 {P insurer|01135607}　記号 {P insured|11-4207}　番号 {P insured|96}　枝番 {P insured|03}
10 マイナンバー　{P my-number|8781 3503 1041}
11 緊急連絡先　実母　{R full r|奥寺 世津子}　{P phone|0480-00-7373}
12 医療　{O hospital|綿打レディースクリニック}　{U family v|榎本}医師
13 委託先　{R org f|母子生活支援施設しののめ寮}　措置番号 {R number n|女相-8-033}
{N body|埼玉県女性相談支援センター}　{N law|困難女性支援法第9条}　{N number|様式2-1}`,
  },
  {
    id: 'z-form-6',
    case: 'kamisukizawa',
    marked: `計画相談支援　アセスメントシート　　作成 {N date|令和8年11月5日}
利用者名：{R full p|成澤友理奈}　　性別：女　　生年月日：{R dob-era b|平成３年７月３０日}（{P age|３５歳}）
受給者番号：{P certificate|2072114509}　市町村番号：{N number|202096}　障害支援区分：{N number|区分2}
手帳：精神 {P certificate|長野県第18-0447号}（{N number|2級}）
住所：{R address-hyphen a|上町4-6-2}　{R building a|市営上町団地C棟307}
TEL：{R phone-dot t|0265.00.7331}　携帯：{R phone m|08000007332}
家族：父 {R full q|成澤博光}（{P age|67}・無職）　母 {U given u|多津代}（{N date|R3}死亡、享年{P age|58}）
年金：障害基礎{N number|2級}　基礎年金番号 {P pension|3318-640257}　振込先 ゆうちょ 記号{P bank|11180} 番号{P bank|20937451}
日中：{R org f|かみすき工房}（サービス管理責任者 {R full r|嶽本聡美}）
医療：{O hospital|上町こころの診療所}　訪看：{O other|ナースステーションりんどう} {U full v|竹腰 真央}
管理番号：{R number n|20-770145}　根拠：{N law|障害者総合支援法第51条の17}　{N place|紙漉沢}圏域　{N word|友}の会案内済`,
  },
];
