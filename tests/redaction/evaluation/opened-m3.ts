import type { Passage } from './passage.ts';

/** Part m of the set, group 3 of 4: written by someone who had not read the engine. */
export const openedM3: readonly Passage[] = [
  {
    id: 'm-initials-1',
    case: 'tsukinoura',
    marked: `匿名化前の事例票
本人 {R initials p|I.C.}さん（{P age|40代}）、長男{R initials q|I.S}くん
知人 {R initials r|M.S.}氏、{R initials r|Ｍ・Ｓ}さんとも記す
実名：{R full p|猪狩千代美}、{R full q|猪狩颯介}、{R full r|目黒悟}
{R initials p|Ｉ}さんの勤務先は{R org-short w|月浦水産加工}
受給者番号 {P certificate|2200-0418}
{N word|ICカード}、{N word|SOS}の電話、{N word|Mサイズ}`,
  },
  {
    id: 'm-initials-2',
    case: 'yukarihara',
    marked: `{R initials p|T.H.}様 退院前カンファ
{R initials q|W.M.}様（姪）、{R initials r|S・E}様（隣人）
{R initials p|H.T.}様と逆順の札もあり
{R full p|髙嶋廣子}様、{R family q|渡邉}様、{R family r|齋藤}様
他室の{U initials|K.N.}様と取り違えに注意
後期高齢 {P insured|61120478}、{P age|七十八歳}
{N word|ADL}、{N word|MRI}、{N word|Hb}値`,
  },
  {
    id: 'm-initials-3',
    case: 'koganeda',
    marked: `事例検討（仮名前の原稿）
{R initials p|N.H.}さん、弟の{R initials q|K.H.}さん、支援者{R initials r|K}さん
{R full p|服部希望}　{R dob-letter b|H13.4.1}　{R phone m|080-0000-1359}
{R full q|服部光一}　{R full r|木下花音}
元交際相手の{U initials|A.S.}（{P age|30}）
{R initials p|Ｈ}さんのスマホは{N word|SIM}なし、{N word|NHK}の契約、{N word|KY}な発言`,
  },
  {
    id: 'm-initials-4',
    case: 'tokachino',
    marked: `イニシャル：{R initials p|K.D.}　配偶者：{R initials q|K.M.}
{R initials r|I.M.}氏からの{X sum|20万}
氏名欄　{R full p|北大地}　{R full q|北美雪}　{R full r|五十公野学}
会社 {R org-short w|十勝野乳業} の{U initials|W}課長
口座 {P bank|十勝野農協 本所 普通 0441920}
{N word|DIY}、{N word|KM}／h、{N word|IM}注射`,
  },
  {
    id: 'm-initials-5',
    case: 'satsunanhama',
    marked: `{R initials p|G.I.}さん（{P age|五十五歳}）腰椎症
娘 {R initials q|S.I.}さん、隣 {R initials r|F.S.}さん
{R initials p|Ｇ・Ｉ}氏の職場、{R org-short w|薩南組建設工業}
ソーシャルワーカー{U initials|T.K.}さんへ {P phone|0993-00-7740}
{R family p|伊集院}さん、{R given q|さくら}さん、{R family r|鮫島}さん
{N word|GI値}、{N word|SI単位}、{N word|FS}（実現可能性調査）`,
  },
  {
    id: 'm-initials-6',
    case: 'minatohigashi',
    marked: `{R initials p|N.T.T.}さん（会社名ではない）{R dob-western b|1994.11.23}
{R initials q|P.J.}さん、{R initials r|M.D.}さん
{R full p|グエン・ティ・トゥイ}さん　{R given q|ジュンホ}さん　{R given r|マリア}さん
寮の{U initials|L.Q.}さんに在留カード{P residence-card|VN 1177 3048 PE}
{R org-short w|東亜湊缶詰}は{N word|NTT}西日本の回線、{N word|PJ}メンバー、{N word|MD}管理`,
  },
  {
    id: 'm-romaji-1',
    case: 'minatohigashi',
    marked: `To whom it may concern,
{R romaji p|Nguyen Thi Thuy} (born {R dob-western b|1994-11-23}) and her husband {R romaji q|Junho Park} live in our flat. Card no. {R number i|WB60417732CM}.
Their friend {R romaji r|Maria Dela Cruz} ({P passport|P4820117B}) stays until {N date|May 2027}.
{R romaji p|THUY} can be reached at {R email e|thuy.nguyen94@minatomail.example} or {R phone-intl m|+81 80-0000-6643}.
Landlord: {U romaji|Kenzo Ubukata}, {P phone|+81-6-0000-4417}
{N body|Minato-Higashi City Office}, {N word|park} area`,
  },
  {
    id: 'm-romaji-2',
    case: 'tsukinoura',
    marked: `Booking list
1) {R romaji p|IGARI Chiyomi} {R phone-intl m|+81-90-0000-5127}
2) {R romaji q|Sosuke Igari} / {R romaji q|Sousuke IGARI}
3) {R romaji r|Satoru Meguro} {P email|s.meguro@tsukimail.example}
4) {U romaji|Yukari Ara} {P phone|070-0000-3349}
{R romaji p|Chiyomi IGARI} pays cash.
{N place|Meguro Station} → {N word|Igloo} cafe, {N number|2 nights}`,
  },
  {
    id: 'm-romaji-3',
    case: 'yukarihara',
    marked: `宛名ラベル
{R romaji p|HIROKO TAKASHIMA}　{R romaji p|Takashima Hiroko}
{R romaji q|MASUMI WATANABE}　{R romaji r|Eiichi Saito}／{R romaji r|EIICHI SAITOU}／{R romaji r|SAITOH EIICHI}
カード {P card|3541 0077 2210 4481}　会員 {U romaji|GINKO HEYA}
{P url|https://mypage.example/member/takashima-h}
{N word|SAITAMA}、{N word|HIRO}シマ風、{N word|WATER}サーバー`,
  },
  {
    id: 'm-romaji-4',
    case: 'ukyobashi',
    marked: `Class roster (English club)
{R romaji q|Hina Tsuji} - mother {R romaji p|Megumi Tsuji} ({R romaji p|TSUJI, Megumi})
father {R romaji r|Kenta Azuma} - {P email|k-azuma@hokusetsu.example}
teacher {U romaji|Ms. Kagotani}
mail: {R email e|megu.tsuji@ukyomail.example} LINE: {L handle|megu_t0303}
ID {L number|EC-2027-118}
{N word|Tsunami} drill, {N word|hinamatsuri}, {N date|March 3}`,
  },
  {
    id: 'm-romaji-5',
    case: 'setoumi',
    marked: `Wi-Fi名義 {R romaji p|YAMANE SAKAE}　{R romaji q|RURIKO YAMANE}
旧 {R romaji q|RURIKO KANESHIGE}
{R romaji r|Hitoshi Kawahara}　{P passport|TR4408172}
後見人 {U romaji|JUNYA WAKI}　{P email|waki@waki-shiho.example}
X: {L handle|@ruriko_setouchi}
{N word|SAKE}、{N word|YAMAHA}の原付、{N word|Ruri}ビタキの写真`,
  },
  {
    id: 'm-romaji-6',
    case: 'koganeda',
    marked: `Slackログ（英字表示）
{R romaji r|Kanon Kinoshita}: on my way
{R romaji q|hattori koichi}: at work till {N number|9pm}
{R romaji p|Nozomi Hattori}: ok, call {R phone-intl m|+818000001359}
{R romaji p|Nozomi} said {U romaji|Shun Abiru} came again
DOB {R dob-western b|2001/4/1}, card {P card|5222 9900 1144 7708}
{N word|Nozomi} 号（新幹線） leaves {N number|10:03}; {N word|Kinokuniya} の袋`,
  },
  {
    id: 'm-foreign-1',
    case: 'minatohigashi',
    marked: `{R full p|グエン・ティ・トゥイ}さん、{R joined p|グエンティトゥイ}と続けて書く職員も。{R given p|トゥイ}さんで通す。
夫は{R full q|パク・ジュンホ}（{R spaced q|パク ジュンホ}）、名刺は{R alias q|朴俊浩}。
{R dotted r|マリア デラクルス}さんは{R alias r|マリ}ちゃんと呼ばれ、{P age|39歳}。
実習生の{U foreign|チャン・クオック・バオ}さん、{U foreign|リー・メイリン}さん
{R number i|WB60417732CM}の更新、{P residence-card|RD73310942MF}は別人
{N place|ベトナム}語、{N word|マリア}像、{N word|パクチー}`,
  },
  {
    id: 'm-foreign-2',
    case: 'minamitoguchi',
    marked: `{R full r|ジェームス・ウィルソン}さん（{P age|八十五}）は元通訳。{R given r|ジェームス}さん、{R family r|ウィルソン}さん。
登録は{R romaji r|JAMES WILSON}、旅券 {P passport|566018842}。
娘の{U foreign|エミリー・ウィルソン・ヒガ}さんは{P phone|098-000-2217}。
{R full p|仲宗根カマド}さんとは五十年来の友人。{R full q|仲宗根海斗}くんに英語を教える。
{N word|ウィルス}対策、{N place|アメリカ}通り、{N number|60年前}`,
  },
  {
    id: 'm-foreign-3',
    case: 'satsunanhama',
    marked: `{R full p|伊集院剛}さんの同僚、技能実習の{U foreign|ラヒム・スルタナ}さんと{U foreign|ビシュヌ・グルン}さん
{R org-short w|薩南組建設工業}の寮に{N number|8人}
{P residence-card|MC44170928NB}、{P passport|BN0472281}
{R family p|伊集院}さんは{U given|ビシュヌ}さんに原付（{P plate|薩南浜市 め 2-91}）を譲った
{R full r|鮫島フミエ}さんは{U nickname|ビッシュ}と呼ぶ
{R given q|さくら}さんが翻訳アプリで。{N word|グルン}と回る遊具、{N place|ネパール}`,
  },
  {
    id: 'm-foreign-4',
    case: 'koganeda',
    marked: `{R org-short o|こがねの居場所}に来た姉妹、{U foreign|アイシェ・デミル}さん（{P age|19}）と{U foreign|ゼイネプ・デミル}さん（{P age|16歳}）
通訳 {U full|榎並 トルガ}、電話 {P phone|050-0000-8826}
{R full r|木下花音}さんが{N body|東京出入国在留管理局}へ同行。
{R full p|服部希望}さんが友だちになり、{R given q|光一}さんも一緒に{O shop|ケバブ・ボスポラス}へ
{P residence-card|YA 0471 8826 TK}、{P dob|2008.3.14}
{N place|トルコ}、{N word|デミ}グラスソース`,
  },
  {
    id: 'm-foreign-5',
    case: 'tokachino',
    marked: `酪農ヘルパー{U foreign|バトエルデネ・オユン}さんの相談
紹介者は{R full p|北大地}さん。{R org-short w|十勝野乳業}の出荷先の牧場（{O workplace|ポプラ野デーリィ}）で働く。
在留カード {P residence-card|PM20417735XA}、{P dob|1998年10月2日}
{R full q|北美雪}さんが母子手帳の窓口に同行、母子手帳 {P certificate|第9-0117号}
{R full r|五十公野学}さん所有の空き家 {A address|十勝野町字東瓜幕22番地}
{N place|モンゴル}、{N word|おゆ}うぎ会、{N word|雪}解け`,
  },
  {
    id: 'm-foreign-6',
    case: 'ukyobashi',
    marked: `{R org-short w|京錦染工}の実習生、{U foreign|スリ・ワフユニ}さんは{R full p|辻恵}さんの隣の席。
{R given q|陽菜}さんが漢字を教える。寮は{A building|コーポ錦305}、前は{A building|第二きぬがさ荘}。
{P residence-card|LK93317208GE}／{P my-number|9027 1184 6635}
給与口座 {P bank|洛西信用金庫 西大路支店 普通 0804417}
組合の{U full|日置 梓}さん、{R full r|東健太}さんの前任
{N place|ジャワ}島、{N word|スリ}に注意、{N place|東}門`,
  },
  {
    id: 'm-dialect-1',
    case: 'hakkenzawa',
    marked: `「{R given p|トメ}さんなあ、まんだ元気だべ」
「{R alias q|かっ}ちゃん、酒っこ飲んで寝でらっきゃ」
「{R family q|小比類巻}の家さ行ったら、戸あがねがった」
「{R given r|由起夫}さんが雪っこかいでけだ。{R family r|苫米地}さんはありがてえなあ」
「{R org-short f|八剣荘}さ入るのは、{R given p|トメ}さんが嫌だって」
「めぐせえ話だども、{O shop|スナックりんどう}さ{X sum|八万}も」
「{P age|九十}の親おいで。{N word|勝利}投手の祝いでもねえべ」`,
  },
  {
    id: 'm-dialect-2',
    case: 'ukyobashi',
    marked: `「{R family p|辻}さん、今日も来はらへんかったわ」
「{R given q|陽菜}ちゃん、かいらしいのになあ。{R org-school s|西大路中}までよう歩かはる」
「{R family r|東}さんはもう帰って来はらへんのとちゃう」
「{R given p|恵}さんの里は{N place|丹後}どす」
「{O shop|おばんざい まつは}の女将さん、{U given|千賀子}さんが心配したはった」
「{R org-short w|京錦染工}も{N number|三割}減らはったしなあ」
「{N word|つじつま}が合わへん。{P phone|075-000-2218}にかけてみ」`,
  },
  {
    id: 'm-dialect-3',
    case: 'satsunanhama',
    marked: `「{R family p|伊集院}どんな、焼酎ばっかい飲んじょっど」
「{R given q|さくら}さんが、むぜごっ働いちょっ」
「{R alias r|フミばあ}がからいもを持っきやった」
「{R given p|剛}さんな、腰がいたかちゅて{O hospital|かいもん整形外科}に」
「{R org-short w|薩南組建設工業}の{U family|北薗}専務がわっぜ怒っちょった」
「{R family r|鮫島}さんも{P age|八十八}じゃっでなあ」
「{N place|桜島}の灰がひどか。{N word|剛}速球んごたっ」`,
  },
  {
    id: 'm-dialect-4',
    case: 'minamitoguchi',
    marked: `「{R alias p|カマドおばあ}や、ちゃーがんじゅーやさ」
「{R given q|海斗}ーはよ、{R org-school s|浜元小}の運動会で一番さー」
「{R given r|ジェームス}さん、三線しにじょーじやっさー」
「{R family p|仲宗根}さんの畑、{R address-suffix a|字浜元602の1}ね」
「民生委員の{U full|渡慶次 美代子}さん、{P age|七十}なるさ」
「{O shop|共同売店はまもと}にツケがあるってよ」
「{N word|海}ぶどうも{N number|三箱}もらったさー」`,
  },
  {
    id: 'm-dialect-5',
    case: 'setoumi',
    marked: `「{R family p|山根}さんがのう、ひとりで港におったんじゃ」
「{R given q|瑠璃子}さんが迎えに来ちゃったけえ」
「{R given r|仁}さんは{R org-short f|ひかり坂}でようしてもろうとる」
「{R full p|山根栄}ゆうたら、昔の{U full|栗栖 勘太}親方の弟子よ」
「{O workplace|呉羽船舶}をやめて{N number|十年}じゃ」
「{R phone t|0823-00-9046}へかけんさい」
「{N word|栄え}とったのは昔、{N word|河原}の埋立もせんかった」`,
  },
  {
    id: 'm-dialect-6',
    case: 'tokachino',
    marked: `「{R family p|北}さんとこの{R given p|大地}くん、なまら痩せたっしょ」
「{R given q|美雪}さん、{N date|来月}産まれるんだわ」
「{R family r|五十公野}さんがゴミ投げてくれたっけ」
「{R org-short w|十勝野乳業}、そだねー、冬はきついべさ」
「{O shop|とん平食堂}の{U nickname|とん兵衛}さんが弁当ただで」
「{U full|鷲頭和寛}さん、{P age|五十八}で若いのにゆるくないわ」
「{N place|北}の国、{N word|雪}道は気ぃつけれ」`,
  },
  {
    id: 'm-agenda-1',
    case: 'tsukinoura',
    marked: `第{N number|14回}支援会議　次第
{N number|10:00} 開会
{N number|10:05} {R full p|猪狩千代美}世帯（継続）　番号 {R number n|0402-118-775}
{N number|10:25} {R relative r|目黒}{U given|昭代}様（新規）{P age|七十六歳}
{N number|10:40} {R full r|目黒悟}様からの申出、{R initials q|I.S.}さんの通学
{N number|10:50} {N law|生活困窮者自立支援法第9条}
出席 {R org s|月ノ浦市立栄町小学校}（{X official|校長}）、{O other|NPO浜かぜ}{U full|千木良 操}
会場 {N place|栄町}分庁舎{N number|301}、{N post|次長}`,
  },
  {
    id: 'm-agenda-2',
    case: 'yukarihara',
    marked: `地域ケア個別会議
事例1　{R full p|髙嶋廣子}様（{R dob-era b|昭和24年2月11日}生）
　説明 {R org-short f|紫原中央病院} {U full|生沼里佳}
　家族 {R full q|渡邉眞澄}様（{P phone|03-0000-7168}）
事例2　{U full|佐孝 梅代}様（{P dob|S10.3.8}）{P care|0000441297}
近隣　{R full r|齋藤榮一}様
その他　{N law|介護保険法第115条の48}、{N body|下野地域包括支援センター}
次回　{N date|9月14日(火)}{N number|13:30}`,
  },
  {
    id: 'm-agenda-3',
    case: 'satsunanhama',
    marked: `議題
(1) {R family p|伊集院}様　生活再建計画　{R number n|46-201-7738}
(2) {R given q|さくら}様の進路　{O school|かごしま夕凪高等学院}担任 {U full|肥後橋 渉}
(3) {R full r|鮫島フミエ}様の見守り（{R org o|NPO法人みなみかぜ}）
(4) 差押　{P bank|南薩信用金庫 小湊支店 普通 3301928}
(5) {N law|薩南浜市債権管理条例第6条}、{N number|7薩債第118号}
(6) {N place|鮫島漁港}の清掃、{N date|8/22}`,
  },
  {
    id: 'm-agenda-4',
    case: 'koganeda',
    marked: `こども若者協議会　実務者会議
議題1　{R full p|服部希望}さん（{P age|26歳}）・{R full q|服部光一}さん
議題2　{U full|須貝玲央}さん（{P dob|平成22年8月2日}生）　{O school|黄金田あおぞら学院}
報告　{R org-short o|こがねの居場所}　{R family r|木下}
資料　住民票コード{P resident-code|11827740365}は回収
{N number|資料3}　{N law|子ども・若者育成支援推進法第19条}
{N body|黄金田市教育委員会}、{N place|本郷}通り、{N number|15:00}`,
  },
  {
    id: 'm-agenda-5',
    case: 'hakkenzawa',
    marked: `村民支援会議（{N date|2月19日}）
一、{R full p|小比類巻トメ}の入所　{R org f|特別養護老人ホーム八剣荘}
一、{R full q|小比類巻勝利}の飲酒　{O hospital|むつ湾断酒クリニック}
一、{R full r|苫米地由起夫}への謝礼　{N number|議案第3号}
一、{U full|古間木イセ}（{P age|九十三歳}）の転居　{A address|むつの里市金谷1-8-20}
一、{R org-short o|八剣会}の{N word|総会}
{N law|老人福祉法第11条}　{N post|村長}　{N place|田沢}小跡地`,
  },
  {
    id: 'm-agenda-6',
    case: 'minamitoguchi',
    marked: `本日の予定
{N number|9:30} {R family p|仲宗根}様宅（{R address-suffix a|浜元602-1}）
{N number|11:00} {R org s|南渡久地町立浜元小学校}、{R given q|海斗}さん面談　養護 {U family|饒平名}先生
{N number|13:00} {R full r|ジェームス・ウィルソン}様　運転免許 {P licence|902718840370} 返納
{N number|14:30} {R org-short o|てぃだの会}
{N number|16:00} {U full|渡慶次ナベ}様（被爆者手帳 {P certificate|第0041287号}）
{N law|老人福祉法第5条の4}、{N body|沖縄県北部福祉事務所}、{N place|浜元}区`,
  },
];
