import type { Passage } from './passage.ts';

/** Passages of part AA, 3: written without having read the engine. */
export const heldOutAA3: readonly Passage[] = [
  {
    id: 'aa-initials-1',
    case: 'kuresaka',
    marked: `ケース会議メモ（外部共有用に一部伏せたつもりのもの）
{R initials q|S.H.}さん、中2。母{R initials p|S・Y}さん、祖父{R initials r|I}氏と同居。
学校は{R org-school s|呉坂第二中}、担任は{U initials u|T.W.}先生（女性、{P age|20代}後半）。
{R given q|陽向}さん本人は「{R alias q|ひなっち}って呼ばれるのは嫌」と言う。
母の携帯は{P phone|090-0000-8160}、職場はタクシー会社の{O workplace|呉坂第一交通}。
SNS のアカウント {L handle|@hinatchi_k81} に中傷の書込み{N number|14件}。
書いた側として名前が出ているのは{U full v|蓮沼 琥太郎}（同級生、{P dob|H24.12.5}）。
保護者宛の文書は{N number|7呉教第81号}で発出。
{N law|いじめ防止対策推進法第28条}の調査は{N date|10月}の委員会で判断する。`,
  },
  {
    id: 'aa-initials-2',
    case: 'hozukidai',
    marked: `電話相談票　受付{N number|第162号}
相談者：匿名（「{U initials u|M・O}です」と名乗る）　{P phone|080-0000-8161} からの着信
対象：{R initials p|S.M.}さん（{P age|34}）の子 {R given q|航汰}くん
内容：{R building a|グランメゾン灯501}から夜中に泣き声。男の{R initials r|K.T.}さんが怒鳴る。先週は{N number|3回}。
　「{R family p|祖父江}さんとは{R org-short w|ホオズキ製菓}で一緒でした。旦那さんじゃない人です」
車は{P plate|名古屋 330 と 81-62}、駐車場{N number|7番}。
対応：{R org-school s|灯南小}に照会、{N post|係長}が安否を確認。48時間以内（{N date|6/13}まで）。
児童扶養手当の証書番号 {P certificate|0816004} で住所を特定した。
備考：{A building|サンコート灯 203}の{U family v|鹿取}さんも同じ内容を{N body|児童相談所}に。`,
  },
  {
    id: 'aa-initials-3',
    case: 'akagakihara',
    marked: `イニシャル対応表（{N number|部外秘}・{N date|7月末}で破棄）
{R initials p|S.C.}さん＝{R full p|設楽千鶴}（{R number n|26-41083}）
{R initials q|S.K.}さん＝{R full q|設楽健吾}
{R initials r|T.T.}氏＝{R full r|舘林忠雄}
{U initials u|T.R.}さん＝{U full u|渡久地 蘭}、{R given q|健吾}さんの交際相手、{P age|二十一歳}、{P phone|070-0000-8163}
Ａ社＝{R org w|株式会社アカガキ電装}、Ｂ社＝{O workplace|ヤマセ冷凍}
Ｃ医院＝{O hospital|赤柿ハートクリニック}
口座の写しは{P bank|筑波野信用金庫 柳町支店 普通 0163812}（{R initials q|S.K.}さん名義）
雇用保険 {P employment|0816-330142-9}
{N law|生活困窮者自立支援法第9条}の会議では対応表を配らない。{N body|ハローワーク}へは口頭で。`,
  },
  {
    id: 'aa-romaji-1',
    case: 'suimondo',
    marked: `Fwd: Schedule for {N date|September}
Dear staff,
My name is {R romaji p|Aline Moura}, mother of {R romaji r|Lucas Moura}. Sorry for my English.
My husband {R romaji q|Koichi Kamatari} works in {N place|Yokkaichi} and comes home only {N number|2 weekends} a month.
Please call me at {R phone-intl m|+81 80-0000-8106}, or my cousin {U romaji u|Rafael Teixeira Moura} at {P phone|+81-70-0000-8164}.
Bank: {P bank|Higashi-Mikawa Rokin, Suimondo branch, 3081451}
Passport: {P passport|FZ813602} / Residence card: {P residence-card|AB08164402CD}
The teacher, Mr. {U romaji v|Hirukawa}, said the school fee is {N number|4,800 yen}.
I was born {R dob-western b|May 14, 1989}. E-mail: {P email|alinemoura.jp@brmail.example}
Thank you, {R romaji p|ALINE MOURA}`,
  },
  {
    id: 'aa-romaji-2',
    case: 'akagakihara',
    marked: `チケット #{N number|4471}　遠隔相談ツール ログ（抜粋）
user: {R romaji p|shitara chizuru} <{R email e|chizuru.shitara@akamail.example}>
room: {N word|soudan-03}　device: Android {N number|14}
guest: {R romaji q|KENGO SHITARA}（招待 {P phone|080-0000-8165}）
guest2: {U romaji u|Iwata Momoko}（{O other|NPO法人常陸東の会}）
log: {R romaji r|Tatebayashi}さんの音声が入ったため一時停止
memo: {R family p|設楽}さん、{P age|49歳}。{R address-suffix a|柳町3丁目11番5号}。限度額適用認定証 {P certificate|第81650号}
memo: 家計は{R given q|健吾}さん名義の {P card|3540 8165 0000 2217} で払い
memo: 再生用 {P url|https://rec.soudan-tool.example/s/kengo-8165}
close: {N date|2026-07-30} {N number|16:52}　{N body|Akagakihara City Office}`,
  },
  {
    id: 'aa-romaji-3',
    case: 'tokusahara',
    marked: `航空券の氏名の確認（障害者割引）
{R romaji p|ANNEN KATSUHIKO MR}　{R dob-western b|18 DEC 1971}
{R romaji q|ANNEN YAE MRS}　{P dob|03 MAR 1946}
付添い　{U romaji u|TOCHIORI MITSUO} MR　{P age|58}
予約番号 {L number|Q8L66T}　{N date|10 OCT} {N place|KOMATSU} 09:55
問い合わせ先：{R full p|安念克彦}さん本人 {R phone m|090-0000-8109}、{P email|mitsuo-t@hai-hikari.example}
{R romaji r|Kagiwada Osamu}さんには留守番を頼む。電話は {P phone|０９０－００００－８１６６}
身体の手帳ではなく療育手帳 {P certificate|第B-08165号} を提示
マイナカードは {P my-number|2690 4713 3857}
{R org-short f|とくさ工房}は{N number|3日間}休み。{N law|航空法}の定める液体の制限を説明した`,
  },
  {
    id: 'aa-foreign-1',
    case: 'suimondo',
    marked: `通訳者を交えた面談（ポルトガル語）
{R given p|アリーネ}さん：「{R given r|ルーカス}は{R org-school s|東新中}で一人です。ブラジルの学校、{O school|エスコーラ・ソル・ナセンテ}に行きたい」
・学費は月{X sum|45,000円}、{N number|兄弟割引}あり。校長は{U foreign u|マルシオ・バルボーザ}さん {P phone|0532-00-8167}
・{R dotted p|アリーネ モウラ}さんの旅券 {P passport|FZ813602}
・同居予定の母 {U foreign v|ジョアナ・モウラ}さん、{P age|63歳}、{P dob|1962年10月27日}生。短期滞在
・夫の{R family q|鎌足}さんは「認知はしていない」と説明
・{R org w|有限会社ミナト樹脂}の未払い分は{N body|労働基準監督署}へ
・国保の資格確認書 {P insured|水戸国 08-136}
次回{N date|10/6}、{N place|東新}市民館。{N law|出入国管理及び難民認定法第22条}`,
  },
  {
    id: 'aa-foreign-2',
    case: 'hozukidai',
    marked: `国際結婚世帯の転入連絡
父　{U foreign u|オルハン・ユルドゥズ}（トルコ、{P residence-card|TR81680042EB}、{P dob|1985.6.30}）
母　{U full v|梶浦原 奈々}（{P age|三九歳}）
子　{U foreign w|エミル}くん（{O school|名城みらい幼稚園}）
電話　父{P phone|070-0000-8168}、母は持たない
母の友人として{R full p|祖父江麻衣}さん（{R phone m|080-0000-8104}）が窓口に同行。{R family p|祖父江}さんの子{R given q|航汰}くんとも遊ぶ仲
{R full r|梶浦達也}さんとは、姓が似ているが他人。
職場　{R org-short w|ホオズキ製菓}のパート（{R given p|麻衣}さんの紹介）、夫は{O workplace|ケバブ・イズミル}
運転免許の切替え {P licence|528116840720}
{N word|ハラル}給食の希望あり、{N number|週5日}。{N date|来月}の{N body|教育委員会}で協議`,
  },
  {
    id: 'aa-foreign-3',
    case: 'komeoka',
    marked: `技能実習生の相談（{N body|外国人技能実習機構}より回付）
氏名：{U foreign u|ファム・ティ・ホア}　{P age|26}歳　旅券 {P passport|C8169044}
監理団体：{O other|庄内アグリ協同組合}　実習先：{R org w|米岡倉庫株式会社}の請負現場
寮の住所：{A address|米岡市中町6-2 コーポ千歳105}（{N number|5人}で居住）
同僚：{R full p|飯髙義信}さんに日本語を教わった。「{R katakana p|イイダカ}さん、やさしい」
生年月日：{P dob|二〇〇〇年一月八日}
連絡：Facebook Messenger {L handle|hoa.pham.8169}、{P phone|080-0000-8169}
{R alias o|ひだまりの輪}の{U family v|海老沢}さんが米を届け、{R given q|トミ子}さんの漬物も喜んだ
失踪とされた日は{N date|8月2日}。{N law|技能実習法第49条}の申告
元の班長は{R old-name r|出井}さん（今は{R family r|島嵜}姓）`,
  },
  {
    id: 'aa-dialect-1',
    case: 'nukumizawa',
    marked: `「もしもし、{R family r|若生}だげんと。{R given p|キヨ}さん、けさがら戸ば開げねのよ」
「{R alias q|としあんつぁ}さは電話すたが」
「したした。{P phone|090ー0000ー8170}だべ。つながんねっけ」
「{R given q|敏郎}さん、{N place|酒田}の{O workplace|港月冷蔵}さ勤めっだはずだ。会社さかげでみっぺ」
「ばんちゃは{P age|八十八}だもの、転んでっと困るべ。{R org-short f|ぬくみの里}さ入るの待ってだどこだし」
「隣の{U given u|弥一}さんがら、はしご借りで見でもらう」
「んだら、わだすも軽トラ（{P plate|山形 480 け 81-17}）で行ぐ。先生の{U family v|柏崎}さんさも言っておぐがら。診察券、{L number|4-0617}番だったべが」
「{N number|二十分}で着ぐ。{N body|消防}さ言うのはそのあどだ。きのうは{N date|十五日}で年金の日だっけもな」`,
  },
  {
    id: 'aa-dialect-2',
    case: 'hamayujima',
    marked: `（ゆんたく会の録音、書き起こし）
「{R family p|嘉手苅}のおじーよ、また畑に行って戻らんかったってば」
「{R given q|ミツ}さんが泣いてたさ。{R alias r|みっしー}が車で探しよった」
「{R given r|美咲}はえらいねー、{P age|四十四}で一人で二人みてるんだから」
「{R org-short o|ゆいの浜}の{U family u|兼城}さんが夕方まわってるから、あの人に言ったらいいさ。{P phone|090-0000-8171}よ」
「{U nickname v|トミー}にーにーの軽（{P plate|沖縄 480 え 81-71}）も出たよ」
「{R given p|盛徳}さんはね、{R dob-kanji b|昭和十五年六月二十三日}の生まれで、うちの兄と同い年」
「{N body|役場}の放送で流したらいいのに」
「{N place|前里}の浜は{N number|三時}で満潮よー。{N date|旧盆}の前だのにねぇ」`,
  },
  {
    id: 'aa-dialect-3',
    case: 'tokusahara',
    marked: `母 {R given q|八重}さんの話
「うちの{R given p|克彦}ちゃ、ええ子ながいぜ。ちょっこり頑固なだけや」
「{R org-short f|とくさ工房}行くが楽しみで、朝の{N number|六時}から着替えとるがやちゃ」
「こないだ{U nickname u|ヤスベエ}いう人に{X sum|二万}貸したがやと。ほんで{R family r|鍵和田}さんに相談したが」
「{U nickname u|ヤスベエ}の電話け？ {P phone|070-0000-8172}や。住んどるがは{A building|コーポ八乙女 2階}」
「わたしももう{P age|八十}やし、{R building a|ヴィラ緑ヶ丘101}の家賃も誰が払うがか心配ながや」
「妹の{U given v|富江}は{P dob|昭和27年8月17日}生まれやけど、足が悪いが」
「保険証？ 後期の番号は{P insured|81720633}、見えるけ」
「{N date|月末}の{N place|緑ヶ丘}の祭りちゃ、連れてってもらえるがかね。{N body|市役所}のひと」`,
  },
  {
    id: 'aa-agenda-1',
    case: 'tokusahara',
    marked: `サービス担当者会議　次第
日　時　{N date|令和8年9月30日（水）}{N number|10:00～11:00}
場　所　{R org-short f|とくさ工房}　2階　作業室
１　本人の紹介　{R full p|安念　克彦}さん（{P age|54歳}・{N number|区分3}）
２　支援の経過　母{R given q|八重}さんの入院（{O hospital|木賊原整形外科}、病棟直通 {P phone|0763-00-8173}）
３　住まい　{R address a|木賊原市緑ヶ丘5丁目7番2号 ヴィラ緑ヶ丘101}の更新、管理人 {R full r|鍵和田修}さんの意見
４　金銭管理　後見人 {U family u|四方田}司法書士、口座 {P bank|となみ野農協 緑支所 普通 0081733}
５　代わりの家族　叔母 {U full v|笹生田 紀子}さん（{P age|74}、{P email|noriko.s@tonami-mail.example}）
６　その他　受給者証 {P certificate|1620008119}
配付　{N number|資料3}、{N law|障害者総合支援法第5条第18項}`,
  },
  {
    id: 'aa-agenda-2',
    case: 'komeoka',
    marked: `支援会議（{N law|生活困窮者自立支援法第9条}）議題一覧　　{N date|8月6日}
[1] {R full p|飯髙義信}さん（{R dob-era b|昭和41年1月30日}、{R building a|旭荘8号室}）
　　－退院後の居所。{O hospital|最上川温泉病院}から連絡（MSW {U family u|五百蔵}、{P phone|0234-00-8174}）
　　－母 {R full q|飯髙トミ子}さんの施設、{P care|0000813144}
　　－{R alias o|ひだまりの輪}の同行支援
[2] {U full v|枡野井 芳樹}さん（{P age|４８}）
　　－{P dob|昭和53年2月15日}、国保 {P insured|米国 17・0081}
　　－車上生活、{P plate|庄内 501 ほ 81-75}
　　－連絡 {P phone|080-0000-8175}
[3] {R full r|島嵜理恵}さん（[1]の元妻）からの照会への回答
[4] 事務局より　{N number|9月の日程}、{N body|米岡市社会福祉協議会}の貸付`,
  },
  {
    id: 'aa-agenda-3',
    case: 'kuresaka',
    marked: `いじめ・不登校対策委員会（非公開）
開催　{N date|令和8年10月1日}　{N number|15時}　{N body|呉坂市役所}本庁5階
出席　{N post|教育長}、{N post|指導主事}、{R org-short f|呉坂こもれび診療所} 公認心理師 {U full u|室生 敦子}
案件１　{R full q|澤口陽向}（{R org s|呉坂市立呉坂第二中学校}2年、{P dob|平成25年1月17日}生）
　・保護者 {R full p|澤口由紀}（{R dob-letter b|S59.10.3}）　{R phone-paren t|0766（00）8107}　{R address-hyphen a|本町4-1-19}
　・祖父 {R full r|石動昭夫}（入院中。{O hospital|北陸浜病院}）
　・加害とされる生徒の保護者 {U full v|蓮沼 貴久}　{P phone|090-0000-8176}
案件２　就学援助の返戻　{P bank|能越銀行 本町支店 普通 2081764}　{R number n|K-51902}
案件３　{N law|学校教育法第35条}の措置　該当{N number|なし}
次回　{N date|11月}`,
  },
];
