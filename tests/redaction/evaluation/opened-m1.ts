import type { Passage } from './passage.ts';

/** Part m of the set, group 1 of 4: written by someone who had not read the engine. */
export const openedM1: readonly Passage[] = [
  {
    id: 'm-dialogue-1',
    case: 'tsukinoura',
    marked: `相談員：{R full p|猪狩千代美}さん、今日は息子さんと来られました。
室長：{R given q|颯介}くんは{R org-school s|栄町小}の何年になる？
相談員：五年です。担任の{U family|坂主}先生が、{R given q|颯介}くんの欠席を気にして。
室長：仕事は続いてる？
相談員：{R org-short w|月浦水産加工}は三月で辞めて、いまは{O shop|手打ちそば かんだや}で皿洗い。{R full r|目黒悟}さんの紹介です。
室長：{R alias r|さとやん}か。{N place|目黒区}の人じゃなくて、こっちの{R family r|目黒}さんね。
相談員：そうです。電話は{R phone m|090-0000-5127}のまま。{R family p|猪狩}さんは{P age|四十九歳}、{R given p|千代美}さんのお母さんが{P age|76歳}で、{U full|猪俣ヨシ子}さん。
室長：{N law|生活困窮者自立支援法第3条}の対象で{N number|議案2号}にあげて。`,
  },
  {
    id: 'm-dialogue-2',
    case: 'ukyobashi',
    marked: `主任：{R family p|辻}さんとこ、またガス止まったんやて。
係員：{R full p|辻恵}さん本人から電話ありました。{R phone m|070-0000-8894}です。
主任：{R given q|陽菜}ちゃんは学校行けてる？
係員：{R org-school s|西大路中}の{U family|籠谷}先生が毎朝迎えに。{R full r|東健太}さんは出て行かはったままです。
主任：{R family r|東}さんの行き先は。
係員：{N place|東大阪市}の、お姉さんの{U given|千鶴}さんとこ違うか、と{R kana q|ひな}ちゃんが。
主任：{R org-short w|京錦染工}の給料は{X sum|14万}か。
係員：{N number|25日}払いです。{N place|辻本町}の{O hospital|ふたば心療医院}に月{N number|2回}。{N word|恵まれ}てますわ、先生には。`,
  },
  {
    id: 'm-dialogue-3',
    case: 'satsunanhama',
    marked: `議長：次、{R full p|伊集院剛}さん、{R dob-western b|1971年9月5日}生まれ。
支援員：{R org-short w|薩南組建設工業}を労災で休業中です。娘の{R full q|伊集院さくら}さんが{P age|17歳}、定時制に。
議長：{N word|さくら}の咲く頃に卒業か。
支援員：{R given q|さくら}さんは来春です。隣の{R full r|鮫島フミエ}さんが夕飯を届けて。
議長：{R alias r|フミばあ}は元気だなあ。{P age|88歳}でしょう。
支援員：{R org o|NPO法人みなみかぜ}の{U family|椨木}さんも週一で。
議長：{N place|伊集院駅}の近くの職業訓練は？
支援員：{R given p|剛}さんは「{N number|50分}は座れん」と。主治医は{O hospital|かいもん整形外科}の{U family|頴娃}医師。`,
  },
  {
    id: 'm-dialogue-4',
    case: 'koganeda',
    marked: `SV：{R full p|服部希望}さん、{P age|25}。お子さんは。
担当：{R full q|服部光一}さんは弟です。子どもではないです。
SV：ああ、きょうだい。家は{R building a|サンガーデン本郷}？
担当：ええ、{R address-suffix a|本郷4丁目9番6号}の{N number|11階}。{R given p|希望}さんの{N word|希望}は、と言うとややこしいんですが、
SV：{N word|希望}調査のほうね。
担当：{R given q|光一}さんは{R org w|スーパーマルナカヤ黄金田店}の品出し。店長は{U full|門倉 一馬}さん。
SV：{R full r|木下花音}さんというのは。
担当：{R org-short o|こがねの居場所}のボランティア。{R given r|花音}さんは{R alias r|のん}ちゃんと呼ばれています。{N body|東京都}の助成事業です。`,
  },
  {
    id: 'm-dialogue-5',
    case: 'tokachino',
    marked: `町長：{R full p|北大地}君のことだが、{N place|北見市}の職業訓練、断ったのか。
福祉：はい。奥さんの{R full q|北美雪}さんが身重で。
町長：{R family p|北}君のところは団地か。
福祉：{R address-suffix a|西3条南12丁目5番地}の{R building a|若葉団地}です。{R given p|大地}さんの上司が{R org-short w|十勝野乳業}の{U full|鷲頭 和寛}さん。
町長：{R full r|五十公野学}さんは保証人かい。
福祉：{R family r|五十公野}さんが{X sum|20万}立て替えて。{R given q|美雪}さんは{R org-school s|十勝野高校}の後輩だそうで。
町長：{N word|大地}の恵みの町だ、仕事はある。
福祉：{P bank|十勝野農協　本所　普通　0441920}に入金は{N date|四月十日}。`,
  },
  {
    id: 'm-dialogue-6',
    case: 'setoumi',
    marked: `CM：{R full p|山根栄}さん、{P age|六十八}になられて、{R dob-era b|昭和33年8月30日}。
包括：{R full q|山根瑠璃子}さんは離婚されて{R old-name q|兼重瑠璃子}に戻っとります。
CM：{R given q|瑠璃子}さんは同居のまま？
包括：はい、{R address a|瀬戸海市光南台5-2-17}で。電話も{R phone t|0823-00-9046}。
CM：{R full r|河原仁}さんは？
包括：{R family r|河原}さんは{R org f|グループホームひかり坂}に。後見人は司法書士の{U full|和氣 純弥}さん。
CM：{N place|河原町}の{O shop|みどり電器}が見守り協力店。
包括：{N number|第4回}運営推進会議は{N date|来月五日}です。`,
  },
  {
    id: 'm-memo-1',
    case: 'tsukinoura',
    marked: `訪問メモ {N date|R9.5.12}
{R full p|猪狩千代美}宅。{R address-suffix a|栄町2-14-3}　{R building a|コーポ汐見}の二階。
{R given q|颯介}は在宅、{R org s|月ノ浦市立栄町小学校}を{N number|3日}休み。
{R initials p|I.C.}さんの通帳：{P bank|七浜信用金庫 栄町支店 普通 2204817}。残 {X sum|3,412円}。
{R full r|目黒　悟}（{P dob|S50.1.19}）から米{N number|10kg}。
・ケースNo. {R number n|0402-118-775}
・児童扶養手当証書 {P certificate|第20457号}
・{N word|覚悟}はできている、と。{N place|栄町}公園で待ち合わせ。`,
  },
  {
    id: 'm-memo-2',
    case: 'yukarihara',
    marked: `引継ぎ
{R full p|髙嶋廣子}様（{R dob-letter b|S24.2.11}）独居。{R variant p|高島広子}と書かれた診察券が{R org-short f|紫原中央病院}にあり、同一人。
キーパーソン＝{R full q|渡邉眞澄}様（姪）。{R variant q|渡辺真澄}で届く郵便も同じ方。
隣人 {R variant r|斎藤栄一}さんが鍵を預かる。
{R phone-paren t|0285(00)4416}　留守電なし
介護保険 {P care|0000338172}　後期高齢 {P insured|61120478}
{N place|高島市}ではない。{N number|要介護2}。{N word|真っ澄}の空、と俳句帳に。`,
  },
  {
    id: 'm-memo-3',
    case: 'minatohigashi',
    marked: `面談記録（通訳 {U full|ファム・ヴァン・ドゥック}氏）
本人 {R full p|グエン・ティ・トゥイ}、{P age|32}。{R given p|トゥイ}さんと呼んでほしい。
夫 {R full q|パク・ジュンホ}（通名{R alias q|朴俊浩}）は{R org w|東亜湊缶詰株式会社}の夜勤。
在留カード {R number i|WB60417732CM}、旅券 {P passport|C8830417}。
友人 {R given r|マリア}さんのLINE {L handle|maria_dlc77}
{N word|パック}詰め作業で腰痛。{N body|湊東市国際交流協会}の日本語教室は{N number|18:30}から。`,
  },
  {
    id: 'm-memo-4',
    case: 'hakkenzawa',
    marked: `冬期見回り
{R full p|小比類巻トメ}（{P age|９０}）{R address a|八剣沢村大字田沢字上ノ台45番地}
長男{R full q|小比類巻勝利}、除雪せず。{R full r|苫米地由起夫}さんが代わり。
軽トラ {P plate|青森 480 け 30-12}
{R org-short f|八剣荘}の空き{N number|1床}、{R org-short o|八剣会}の{U full|田名部 かほる}相談員が調整。
{R phone t|0175-00-3382}は呼出のみ、近所の{P phone|0175-00-9914}へ。
{N number|積雪120cm}。{N word|勝利}投手の話ばかり。`,
  },
  {
    id: 'm-memo-5',
    case: 'minamitoguchi',
    marked: `{R alias p|カマドおばあ}宅　{N date|6/23}
{R full p|仲宗根カマド}さん、{P age|101歳}。孫{R full q|仲宗根海斗}くん（{R org-school s|浜元小}、{P age|十歳}）と二人。
{R full r|ジェームス・ウィルソン}（祖父の友人）{P phone|098-000-4417}
{R org-short o|てぃだの会}配食、週{N number|4回}。
身障手帳 {P certificate|沖縄県第117204号}
{N place|浜元}ビーチは閉鎖。{N word|カマド}（竈）に火の神。`,
  },
  {
    id: 'm-memo-6',
    case: 'koganeda',
    marked: `ケース会議前　確認
1 {R full p|服部希望}の住民票：{R address a|黄金田市本郷4丁目9番6号 サンガーデン本郷1102号室}
2 {R dob-slash b|2001/04/01}生。{R given q|光一}さんは{P dob|2006/10/30}
3 年金番号 {P pension|4417-220938}
4 マイナ {P my-number|2281 7704 9316}
5 {R full r|木下花音}の同行は{N date|7/2}
6 元交際相手 {U full|阿比留 駿}、原付 {P plate|黄金田市 ね 18-05}
7 {N law|DV防止法第8条の2}、{N word|木の下}保育園ではない`,
  },
  {
    id: 'm-email-1',
    case: 'koganeda',
    marked: `件名：{R family p|服部}様の件
{N body|黄金田市こども若者課}御中
{R org o|一般社団法人こがねの居場所}の{R full r|木下花音}です。
{R full p|服部希望}さんから、弟の{R given q|光一}さんが{O shop|マルナカヤ黄金田店}を無断欠勤したと連絡。携帯{R phone m|080-0000-1359}は本人です。番号（{R number n|5540-2218-7790}）で照会願います。
家主の{U full|蓮沼 富士夫}様（{P email|hasunuma-f@hongo-fudosan.example}）にも伝えました。
{N place|木下駅}前の{O shop|喫茶ロンド}で{N number|15時}に。`,
  },
  {
    id: 'm-email-2',
    case: 'minatohigashi',
    marked: `Subject: RE: 在留期間更新
{R romaji p|Nguyen Thi Thuy} 様 <{R email e|thuy.nguyen94@minatomail.example}>
{R full p|グエン・ティ・トゥイ}さん、{R full q|パク・ジュンホ}さん
申請は{N body|出入国在留管理庁}のオンラインで。{N law|入管法第21条}。
パスポート {P passport|N1840772}、同居の{R full r|マリア・デラクルス}さんの在留カード{P residence-card|QT 2048 7719 LE}。
{P url|https://profile.example/thuy-n/photos}
担当 {X official|西尾}　{X phone|050-0000-1000}`,
  },
  {
    id: 'm-email-3',
    case: 'yukarihara',
    marked: `件名：Fw: 退院調整
{R org f|医療法人欅会紫原中央病院}の{U full|生沼 里佳}（MSW）です。
{R full p|髙嶋廣子}様は{N date|8月3日}退院の見込みです。姪の{R full q|渡邉眞澄}様の連絡先は{P phone|03-0000-7168}、{A address|練馬原市豊玉北町6-12-1 ハイム豊玉203}。
自宅：{R address-hyphen a|紫原市北紫原字欅下318-1}。
患者番号 {L number|00-77410-3}。負担割合証の保険者番号は{P insurer|39092017}。
{R family r|齋藤}様が送迎。{N word|高島屋}の紙袋が私物。`,
  },
  {
    id: 'm-email-4',
    case: 'ukyobashi',
    marked: `To: {R email e|megu.tsuji@ukyomail.example}
{R full p|辻恵}様
{R full q|辻陽菜}さんの修学旅行費の口座は次で合っていますか。
{P bank|洛西信用金庫　西大路支店　普通預金　0781145}　{R half-kana p|ﾂｼﾞ ﾒｸﾞﾐ}
{R org s|右京橋市立西大路中学校}　事務 {X official|高梨}
元夫の{R full r|東健太}さんの勤め先は{O workplace|北摂ロジネット}と聞いています。
{N law|学校教育法第19条}の就学援助は{N date|4月末}まで。{N place|辻町}方面のバスは{N number|32系統}。`,
  },
  {
    id: 'm-email-5',
    case: 'setoumi',
    marked: `件名：お礼（{R family q|山根}）
いつも父がお世話になります。{R full q|山根瑠璃子}です。父 {R full p|山根栄}の件、住所は{R address a|瀬戸海市光南台5丁目2番17号}で変わりません。電話 {R phone-intl t|+81-823-00-9046} か、私の {P phone|080-0000-7321}。
叔父の{R full r|河原仁}は{R org-short f|ひかり坂}におります。叔父のかかりつけは{O hospital|呉羽坂内科}です。
メールは {P email|ruriko_y58@setomail.example} へ。
{N place|山根町}の集会所は{N number|13時}からですね。`,
  },
  {
    id: 'm-email-6',
    case: 'tokachino',
    marked: `件名：雇用継続の相談
{R org w|十勝野乳業株式会社}　総務 {U full|弟子屈 環}
{R full p|北大地}の休職（{N date|4/1}〜{N date|9/30}）について。社員番号 {L number|TN-20418}、雇用保険 {P employment|0107-338214-6}、健保 {P insured|88・2041}。
配偶者 {R full q|北美雪}様の口座 {P bank|北十勝信用金庫 若葉支店 普通 1180374}。
緊急連絡先：{R wrapped r|五十公野
　学}様。{R phone m|090-0000-2275}は不通。
{N place|北大通}の{N body|ハローワーク帯広}に相談済み、{N number|3回目}。`,
  },
  {
    id: 'm-table-1',
    case: 'tsukinoura',
    marked: `氏名	カナ	生年月日	電話
{R full p|猪狩 千代美}	{R half-kana p|ｲｶﾞﾘ ﾁﾖﾐ}	{R dob-letter b|S52.06.08}	{R phone m|09000005127}
{R full q|猪狩 颯介}	{R katakana q|イガリ ソウスケ}	{P dob|H28.02.29}	{R phone t|0246-00-7731}
{R full r|目黒 悟}	{R katakana r|メグロ サトル}	{P dob|S50.01.19}	{P phone|0246-00-8816}
{U full|荒 由香里}	{U half-kana|ｱﾗ ﾕｶﾘ}	{P dob|H02.12.05}	{P phone|070-0000-3349}
{N word|合計}	{N number|4名}	{N date|R9.4.1現在}	{N body|月ノ浦市}`,
  },
  {
    id: 'm-table-2',
    case: 'hakkenzawa',
    marked: `No.｜世帯主｜地番｜見守り｜備考
1｜{R full p|小比類巻トメ}｜{R address-suffix a|田沢字上ノ台45番地}｜{R family r|苫米地}｜{R phone t|0175-00-3382}
2｜{R full q|小比類巻勝利}｜同上｜{R full r|苫米地由起夫}｜{P plate|八戸 100 さ 8-24}
3｜{U full|古間木 イセ}｜{A address|八剣沢村大字田沢字下ノ台9番地}｜{R org-short o|八剣会}｜{P age|９３歳}
4｜{U full|甲地 辰雄}｜{A address|八剣沢村大字沼崎120番地}｜{R org f|特別養護老人ホーム八剣荘}｜{P age|八七歳}
計｜{N number|4戸}｜{N place|田沢}地区｜{N number|週2回}｜{N date|令和9年度}`,
  },
  {
    id: 'm-table-3',
    case: 'minatohigashi',
    marked: `氏名,旅券/在留,生年月日,連絡先
{R romaji p|NGUYEN THI THUY},{R number i|WB60417732CM},{R dob-western b|1994/11/23},{R phone m|080-0000-6643}
{R romaji q|PARK JUNHO},{P passport|M40228817},{P dob|1990/02/08},{P phone|080-0000-9951}
{R romaji r|MARIA DELA CRUZ},{P residence-card|HB58201174KA},{P dob|1987.5.30},{P email|mariadlc@minatomail.example}
{U romaji|TRAN QUOC BAO},{P residence-card|RD73310942MF},{P dob|2003-08-17},{L handle|@bao_tq}
{N word|TOTAL},{N number|4},{N date|2027/04},{N body|湊東市}`,
  },
  {
    id: 'm-table-4',
    case: 'setoumi',
    marked: `被保険者番号 ／ 氏名 ／ 要介護度 ／ 事業所
{R number n|1100448823} ／ {R full p|山根　栄} ／ {N number|要支援2} ／ {O other|デイサービス凪の丘}
{P care|0000884127} ／ {R full r|河原　仁} ／ {N number|要介護3} ／ {R org f|グループホームひかり坂}
{P care|0000884135} ／ {U full|神垣　ミサヲ} ／ {N number|要介護1} ／ {O other|ヘルパー屋まんまる}
家族 ／ {R full q|山根　瑠璃子} ／ — ／ {R phone t|0823009046}
家族 ／ {R relative r|河原}　{U given|道代} ／ — ／ {P phone|0823-00-1183}
担当 ／ {N post|主任介護支援専門員} ／ {N number|35件} ／ {N date|5月分}`,
  },
  {
    id: 'm-table-5',
    case: 'satsunanhama',
    marked: `日時	者	内容	金額
{N date|5/1}	{R full p|伊集院 剛}	労災 {L number|請求書46-0719}	{X sum|182,000}
{N date|5/6}	{R relative p|伊集院} {U given|ちえみ}	送金（姉）{P bank|南薩信用金庫 小湊支店 普通 3301928}	{X sum|30,000}
{N date|5/9}	{R full q|伊集院 さくら}	学費 {O school|かごしま夕凪高等学院}	{X sum|21,500}
{N date|5/12}	{R full r|鮫島 フミエ}	立替	{X sum|5,000}
{N date|5/20}	{R org w|薩南組建設工業株式会社}	見舞金	{X sum|50,000}
{N date|5/25}	{R family p|伊集院}様	{R number n|46-201-7738}	{N word|保留}`,
  },
  {
    id: 'm-table-6',
    case: 'koganeda',
    marked: `利用者 | 日付 | 区分 | 担当
{R full p|服部希望} | {N date|6/1} | 来所 | {R full r|木下花音}
{R full q|服部光一} | {N date|6/2} | 電話 {R phone m|080(0000)1359} | {R given r|花音}
{U nickname|ゆずぽん} | {N date|6/4} | チャット | {R family r|木下}
{U full|須貝 玲央} | {N date|6/8} | 訪問 {A address|黄金田市桜町1-30-8} | {R family r|木下}
{R family p|服部}世帯 | {N date|6/9} | 受給者証 {P certificate|1302-0447} | {R org o|一般社団法人こがねの居場所}
集計 | {N date|6月} | {N number|延べ5件} | {N body|都社協}`,
  },
  {
    id: 'm-form-1',
    case: 'tsukinoura',
    marked: `住居確保給付金　支給申請書
ふりがな　{R kana p|いがり　ちよみ}
氏名　{R full p|猪狩　千代美}　（{P age|満49歳}）
生年月日　{R dob-era b|昭和５２年６月８日}
現住所　〒{P postal|970-0117}　{R address a|月ノ浦市栄町二丁目14番3号　コーポ汐見201号室}
電話　{R phone t|0246（00）7731}　携帯　{R phone m|090 0000 5127}
同居　{R full q|猪狩　颯介}　子　{R org s|月ノ浦市立栄町小学校}
口座　ゆうちょ銀行　記号{P bank|18210}　番号{P bank|33017741}
国保　記号番号　{P insured|月浦・0228417}
貸主　{U full|遠宮　幸四郎}　{P phone|0246-00-2290}`,
  },
  {
    id: 'm-form-2',
    case: 'hakkenzawa',
    marked: `介護保険　要介護認定申請書
被保険者番号　{P care|0000552718}　個人番号　{P my-number|4402-8817-3960}
氏名　{R full p|小比類巻　トメ}　{R kana p|コヒルイマキ　トメ}
生年月日　明・大・昭　{R dob-era b|昭和11年12月24日}
住所　{R address a|八剣沢村大字田沢字上ノ台４５番地}
提出代行　{R org f|特別養護老人ホーム　八剣荘}　{U family|野辺}
家族　{R full q|小比類巻　勝利}（長男）{R phone t|0175-00-3382}
主治医　{U full|佐井　晴臣}　{O hospital|下北診療所分院}
整理番号　{R number n|村福-2-0331}
受理　{N date|令和9年2月15日}　{N number|第18号}　{N body|八剣沢村}`,
  },
  {
    id: 'm-form-3',
    case: 'minatohigashi',
    marked: `国民健康保険　異動届
世帯主　{R full q|パク・ジュンホ}　{R romaji q|PARK JUNHO}
異動者　{R full p|グエン・ティ・トゥイ}　{R dob-western b|1994年11月23日}
在留カード番号　{R number-spaced i|WB 6041 7732 CM}
住所　{R address a|湊東市築港三丁目８番２１号　第二築港ハイツ１０５}
勤務先　{R org w|東亜湊缶詰（株）}
記号・番号　{P insured|湊37・4410825}　枝番{P insured|02}
電話　{R phone m|０８０－００００－６６４３}
喪失年月日　{N date|令和9年3月31日}　{N law|国民健康保険法第9条}`,
  },
  {
    id: 'm-form-4',
    case: 'koganeda',
    marked: `高等教育貸付　連帯保証人届
借受人　{R full p|服部　希望}　{R dob-era b|平成13年4月1日}
契約番号　{L number|KSN-0227-1184}
住所　{R address-hyphen a|黄金田市本郷４－９－６－１１０２}
勤務先　{O workplace|ネイルサロン・フルール}　TEL {P phone|042-000-6611}
保証人　{R full q|服部　光一}　続柄 弟　{P dob|平成18年10月30日}
運転免許　{P licence|302408117650}
クレジット　{P card|4540 1122 3344 0015}
立会　{R full r|木下　花音}　{N date|令和9年6月10日}
様式{N number|第7号}（{N law|施行細則第12条関係}）`,
  },
  {
    id: 'm-form-5',
    case: 'setoumi',
    marked: `障害福祉サービス受給者証　再交付申請
受給者証番号　{R number n|1100448823}
氏名　{R full p|山根　栄}　印　　{R dob-era b|昭和３３年８月３０日}
居住地　〒{P postal|737-0144}　{R address-kanji a|瀬戸海市光南台五丁目二番十七号}
代理人　{R old-name q|兼重　瑠璃子}（{R full q|山根　瑠璃子}）
療育手帳　{P certificate|広島県第77041号}
国民年金　{P pension|6204-118837}
住民票コード　{P resident-code|40718822956}
理由　紛失（{N place|光南台}郵便局付近）`,
  },
  {
    id: 'm-form-6',
    case: 'tokachino',
    marked: `傷病手当金支給申請書
被保険者氏名　{R full p|北　大地}　{R katakana p|キタ　ダイチ}
記号　{P insured|2207}　番号　{P insured|118}
生年月日　{R dob-era b|平成元年1月15日}
住所　{R address a|十勝野町西3条南12丁目5番地　若葉団地6号棟304号}
振込先　{P bank|北十勝信用金庫　若葉支店　普通　1180374}
事業主　{R org w|十勝野乳業㈱}　代表取締役 {U full|鷲頭　和寛}
配偶者　{R full q|北　美雪}　緊急　{R full r|五十公野　学}　{P phone|0155-00-2746}
ケース番号　{R number n|保-55187}
療養期間　{N date|令和9年4月1日から}　{N number|122日間}`,
  },
];
