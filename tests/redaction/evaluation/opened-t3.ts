import type { Passage } from './passage.ts';

/** Passages of batch T, part 3: written without having read the engine. */
export const openedT3: readonly Passage[] = [
  {
    id: 't-initials-1',
    case: 'itokuri',
    marked: `学会発表用要約（匿名化前）
氏名：{R initials p|H.K.}　{P age|60代}女性　夫とは死別
{R initials p|Ｈ}さんは{R org-short w|クルリ紡機}に{N number|22年}勤務、腰痛で休職。
長男{R initials q|H・K}くんは{P age|37歳}、{U initials u|M.T.}氏の会社（{O workplace|足尾台染色}）を退職。
知人{R initials r|T.S.}さんが家賃を立替。元の番号は{R number n|IK-2047-3}。
連絡先 {P phone|027-000-1040}（{U initials v|Y}医師の外来）　年金番号 {P pension|4172-036285}
{N word|ADL}は自立、{N word|HbA1c}は{N number|6.2}。{N law|個人情報保護法}に配慮。{N date|令和8年度}`,
  },
  {
    id: 't-initials-2',
    case: 'rendaiji',
    marked: `{N word|KJ法}で整理した事例検討メモ　{N date|11/17}
{R initials p|S.H.}さん（{P age|31}）…{R org-short w|レンダイ警備}を退職。{R address-suffix a|東堀4丁目3番22号}
{R initials q|F.H.}さん（{P age|62}）…母。{U initials u|O.K.}弁護士へ相談
{R initials r|Ｈ・Ｋ}さん…交際相手、{O workplace|ベーカリー東堀の窓}
支援：{R org o|NPO法人あけび橋}、{U family v|瓜連}委員
口座 {P bank|武蔵野台銀行 東堀支店 普通 1720846}　メール {P email|hh.memo@rdmail.example}
{N word|QOL}、{N word|PDCA}、{N word|B型}就労継続、{N number|A4判}、{N law|保護法第4条}`,
  },
  {
    id: 't-initials-3',
    case: 'asanagi',
    marked: `生徒：{R initials q|K.H.}（{R org-school s|鴎台中}{N number|3年}）　保護者：{R initials p|K.F.}様
支援の経過
{N date|9/2} {R initials q|Ｈ}さん登校しぶり。担任{U initials u|A.T.}先生が電話（{R phone t|0138-00-1011}）
{N date|10/8} 友人{R initials r|G.D.}さん同伴で別室
{N date|11/5} {U initials v|R}くん（{P age|16歳}）とSNSで交流、{L handle|@r_wave16}
{R dob-western b|2011年7月14日}生、{O hospital|浜分こどもクリニック}で検査。受給者証{P certificate|4471208}
塾の迎えは{P plate|函館 501 ぬ 10-41}
{N word|WISC-V}、{N word|SSW}、{N word|GIGA}端末、{N place|S字坂}の下`,
  },
  {
    id: 't-romaji-1',
    case: 'shimono',
    marked: `RESIDENCE INFORMATION
Name: {R romaji p|BHANDARI PRAMILA}  (sign: {R romaji p|Pramila Bhandari})
Card No. {P residence-card|SK20473618FB}  Passport {P passport|PB4172036}
Husband: {R romaji r|OTOBE YUJIRO}  Son: {R romaji q|Koki Otobe}
Employer of husband: {R org w|有限会社シモノ板金}
Phone: {R phone-intl m|+81 80 0000 1008}  Interpreter: {U romaji u|Deepa Khatri} ({P email|deepa.k@npmail.example})
Landlord: {U romaji v|IDENO Fusao}  {A building|Daini Haitsu 202}
Date of birth: {R dob-slash b|1992/02/06}  Age: {P age|34}
{N place|SHIMONO} City Hall, {N law|Immigration Control Act}, {N date|Nov. 24, 2026}, {N word|KOKI} Brand paper`,
  },
  {
    id: 't-romaji-2',
    case: 'asanagi',
    marked: `Dear teacher of {R org-school s|鴎台中},
This is {R romaji r|Graciela Diaz}. {R romaji q|Himari} and I will come at {N number|9:30}.
Her mother {R romaji p|KUREMATSU FUMIO} works until {N number|14:00}. Please call {P phone|+81-80-0000-1042}.
My passport is {P passport|GD0472183}. My uncle {U romaji u|Ramiro Diaz Ojeda} and {U romaji v|Inés Villalba} live in {A building|Casa Marina 301}.
Instagram {L handle|@graci.dz_hk} / {P url|https://insta-hk.example/graci.dz_hk}
{R email e|kurematsu.f@agmail.example} is her mother's address. I am {P age|15} years old.
{N place|Hakodate} trip: {N date|Dec 5}. {N word|HIMAWARI} hall, {N word|DIAMOND} game`,
  },
  {
    id: 't-romaji-3',
    case: 'rendaiji',
    marked: `カード利用明細　名義：{R romaji p|SAKUYA HENMI}
カード番号　{P card|5251 0317 1671 2344}　家族会員 {R romaji q|FUSAKO HEMMI}
{N date|10/02}　{O shop|MARUHACHI BENTO}　{N number|1,280円}
{N date|10/09}　{O shop|BAKERY HIGASHIBORI}　{N number|540円}
{N date|10/11}　振替 {R romaji r|Kanna Hirooka}　{N number|12,000円}　請求先 {R email e|henmi_saku@rdmail.example}
保証人　{U romaji u|TAKARABE KENTO}　{P phone|090-0000-1043}
加盟店連絡　{U romaji v|Ayumi Tsunokake}　会員No. {L number|8802-4471}
送付先 {R building a|ハイム白鷺601号室}　{P postal|143-0092}
{N word|SAKURA} Point、{N body|国民生活センター}、{N word|KANNAI} Ticket`,
  },
  {
    id: 't-foreign-1',
    case: 'shimono',
    marked: `{R full p|プラミラ・バンダリ}さんは書類により{R joined p|プラミラバンダリ}、{R dotted p|プラミラ　バンダリ}とある。家では「{R given p|プラミラ}さん」。
姉{U foreign u|サビトリ・バンダリ}さんは{O workplace|小山原ファーム}の実習生、在留カード{P residence-card|TK40173826AC}。
同郷の{U foreign v|クリシュナ・アディカリ}さん（{P age|四十一歳}）が{O shop|ネパール食堂ヒマール}で働き口を紹介。電話{P phone|080-0000-1044}。
夫の{R family r|乙部}さんは{R org-short w|シモノ板金}が忙しい。
住民票コード{P resident-code|20817345192}
{N place|カトマンズ}の家族へ送金。{N word|ネパール}語の通訳は{N number|月2回}、{N law|入管法第20条}。`,
  },
  {
    id: 't-foreign-2',
    case: 'asanagi',
    marked: `{R full r|グラシエラ・ディアス}さん（{P age|15歳}）の父{U foreign u|エルネスト・ディアス}さんは{O workplace|噴火湾水産加工}に勤務。
母は{U foreign v|マリソル・オルテガ}さん、{P dob|1985年3月2日}生。
家庭訪問のとき{R given q|陽真里}さんが通訳をした。{R alias q|ひまりん}と呼ばれている。
{R family p|呉松}さん宅（{R phone-paren t|0138（00）1011}）に泊まることもある。
一家の健康保険 記号{P insured|88}　番号{P insured|20471}、保険者番号{P insurer|01242049}
担当は{N post|国際交流員}。{N place|ペルー}料理の会は{N date|12月6日}、{N body|朝凪市国際交流協会}主催、{N word|アンデス}音楽`,
  },
  {
    id: 't-foreign-3',
    case: 'itokuri',
    marked: `{R full p|鶸田佳乃子}さんの職場（{R org-short w|クルリ紡機}）の寮で{U foreign u|ファン・ティ・トゥエット}さんが倒れた。
付き添いは{U foreign v|レー・クオック}さん、{P age|26歳}。{O hospital|上州坂整形外科}から{N body|糸繰市消防本部}の車で転送。
{R given p|佳乃子}さんは{R full q|鶸田圭市}さんの車（{P plate|前橋 530 さ 10-45}）で向かった。
在留カード{P residence-card|VN20713846GD}は{R family r|葛籠}さんが預かる。
監理団体は{O other|北関東繊維協同組合}、直通{P phone|027-000-1045}。
{N word|ベトナム}大使館、{N place|ハノイ}、{N date|11月8日}夜、{N number|39度}の熱。`,
  },
  {
    id: 't-dialect-1',
    case: 'okitsunami',
    marked: `「{R given p|惠津子}さんは、こないだから膝が痛いいうて、よう歩かんがよ」
「{R full q|濵渦龍平}くんが休みのたんびに戻りゆう。{P age|五十八}にもなって独りもんやき」
「{R alias r|きよやん}の軽トラ（{P plate|高知 480 え 10-46}）で{R org-short f|なみおとの丘}まで行ったと」
「{U nickname u|浜のテツ}さんが鍵を持っちゅうがやないろうか」
「{O hospital|磯部内科}の{U family v|上韮生}先生は、おとろしいばあ忙しい」
「番号は{P phone|0889-00-1047}やき、かけちゃり」
「介護の保険証は{P care|0000172836}やったかね」
「{N word|渦潮}見に行く{N number|三人}連れが{N place|磯部}の港におった。{N date|おとつい}の話よ」`,
  },
  {
    id: 't-dialect-2',
    case: 'hokotate',
    marked: `「{R given p|蕗代}ばっぱは、{N date|きんな}も畑さ出はってだなし」
「{R given q|潤}くんが仕事から帰っと、火の始末がおっかねえって言ってだ」
「{R family r|齋賀}の{R given r|織江}さんは毎朝声かけてくれるだよ」
「{R org-short f|ほこすぎ医院}の{U family u|渡部沢}先生は優しいべ」
「下の{U nickname v|源三じい}は{O hospital|猪苗沢病院}さ入ったど。{P age|八十八}だもの」
「つながんねえ時は{P phone|0242-00-1048}さかけてくんつぇ」
「年金の番号は{P pension|0471-238605}って書いてあっぺ」
「{N word|蕗}の味噌、{N word|潤}んだ目、{N place|奥鉾}の{N number|五合}徳利だなし」`,
  },
  {
    id: 't-dialect-3',
    case: 'asanagi',
    marked: `「{R family p|呉松}さんとこの{R given q|陽真里}、学校さ行がねえんだってな」
「んだ、{R org-school s|鴎台中}の{U family u|厚谷}先生も困ってるべさ」
「母さんの{R given p|文緒}さん、{R org-short w|アサナギ冷蔵}で夜中まで働いでるもんね」
「{R given r|グラシエラ}ちゃんとは仲いいんだわ。したけど{U nickname v|ゆっぴ}って子がわかんねえ」
「お祖母さんは{P age|七十九}で、{O hospital|渡島東病院}さ通ってるっしょ」
「{A address|朝凪市港町5丁目8-14}のアパートさ、夜集まってるらしいわ」
「家の番号は{P phone|0138-00-1049}だべか」
「{P dob|平成二十二年五月九日}生まれだってよ」
「{N word|鼻緒}が切れた下駄の話でないか。{N place|鴎台}は{N date|正月}しばれるべ」`,
  },
  {
    id: 't-agenda-1',
    case: 'itokuri',
    marked: `第8回 支援調整会議　次第
{N number|13:30} 開会　{N post|生活支援課長}あいさつ
{N number|13:40} 事例1　{R full p|鶸田佳乃子}氏（{R number n|IK-2047-3}、{P age|60歳}）
　　家計：{R org w|株式会社クルリ紡機}の退職見込み、同居の{R full q|鶸田圭市}氏の就労
　　立替人{R family r|葛籠}氏の意向（{R phone t|0276-00-1003}）
{N number|14:10} 事例2　{U full u|飯塚沢 未央}氏（{P dob|平成11年12月30日}）　{O workplace|食品工場マルキタ}
{N number|14:40} 事例3　{U full v|茂木原 善之}氏　滞納　{P bank|両毛銀行 本店 普通 4471026}　連絡 {P phone|0276-00-1050}
{N number|15:00} 報告　{N law|生活困窮者自立支援法第9条}の守秘、{N body|糸繰市社会福祉協議会}
次回　{N date|12月22日}　{N place|絹屋町}会館`,
  },
  {
    id: 't-agenda-2',
    case: 'hokotate',
    marked: `地域ケア個別会議　{N date|令和8年11月25日}　{N place|奥鉾集会所}
1　{R full p|小檜山蕗代}さんの冬の暮らし（{R dob-kanji b|昭和七年十二月二日}生、まもなく{P age|94歳}）
　・{R full q|小檜山潤}さんの夜勤と暖房　・{R full r|齋賀織江}さんの負担
　・{R org-short f|ほこすぎ医院}　往診日の変更　{U family u|渡部沢}医師
2　{U full v|檜枝沢 ヒサ}さんの成年後見　{O other|会津あかり司法書士会}　事件番号{L number|令和8年（家）第20417号}
　・被保険者番号　{P care|0000471820}　・{A address|鉾立村字下原144番地}
3　除雪の{N number|当番表}　{N post|村長}出席
4　個別避難計画　{P phone|0242-00-1051}（{U nickname w|消防のマサ}さん）
{N law|災害対策基本法第49条の14}`,
  },
  {
    id: 't-agenda-3',
    case: 'shimono',
    marked: `要保護児童対策地域協議会　実務者会議
日時　{N date|11月27日}（金）{N number|10時}～　場所　{N place|霜野市文化会館}
（1）{R full q|乙部光希}（{R org s|霜野市立楡木小学校}）　父{R full r|乙部勇次郎}　母{R full p|プラミラ・バンダリ}
　　前回：{R number n|SM-11452}　通告元：{U full u|出野房雄}　同居：{U given v|アニタ}（{P age|1歳}）
（2）{U full w|若色沙也}　{P dob|平成7年6月16日}　{O school|霜野ひかり幼稚園}　{P phone|070-0000-1020}
　　母子手帳 {P certificate|第2048号}　国保 {P insurer|087965}
（3）{U full x|大豆生田樹里}　{O hospital|北霜野産婦人科}　カード {L number|0738-1126}
（4）その他　{N law|児童虐待の防止等に関する法律第6条}　{N body|県南児童相談所}の配置
欠席：{N post|学校教育課長}`,
  },
];
