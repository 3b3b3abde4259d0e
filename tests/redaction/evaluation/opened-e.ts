import type { Passage } from './passage.ts';

// Held out until rules were fitted to their failures too: they show that nothing known is lost, and judge nothing any more.

/** Passages of batch E that were held out once. */
export const openedE: readonly Passage[] = [
  {
    id: 'e-dialogue-1',
    case: 'yukigawa',
    marked: `部会長　{R full p|小鳥遊聡}さん、読みは「{R kana p|たかなし}」ですね。
担当　はい。よく「{U homophone p|ことりあそび}」と読まれるそうです。妻の{R given q|八重}さんは{N word|八重}桜の植樹の会で知られた方で、今は{R org-short f|雪川沢みつわ病院}に入院中。
部会長　隣の{R full r|西恵太}さんが世話を。
担当　{R family r|西}さんは{N place|西}町内会の副会長です。{N place|西口}の駐輪場で{O workplace|ことぶき整備}という自転車屋を。
部会長　{R given p|聡}さんの職場は。
担当　{R org-short w|雪川沢ガス}です。上司の{U full u|五十畑 弘}課長が休職の手続を。労働組合の{U family v|我妻}さんからも電話がありました。
部会長　住まいは{R building a|第3ひかりマンション507}。管理人は{U given w|ミネ}さん、でしたか。
担当　{A address|雪川沢市若松町12-3 コーポ若松103}にお住まいで通いです。`,
  },
  {
    id: 'e-memo-1',
    case: 'nagisano',
    marked: `【引継ぎ】{R full p|﨑田 壮一郎}（{R dob-letter b|S29.5.5}）・母 {R full q|﨑田カツ}・孫 {R full r|大和田 結}
水道：お客様番号 {L number|7710-224-9} 滞納{N number|4期}
ガス：{O shop|磯崎プロパン商会}（店主 {U family u|及川}）　電気：止まる
猫{N number|6匹}、{O hospital|なぎさ動物病院}に{X sum|2万}
{R given r|結}ちゃんの親＝{U full v|大和田 陽平}（{A address|川越市新宿町5-13 ルミエール新宿町202}）
{R org-school s|磯崎小}の{U family w|雪平}先生が週1来訪
{N word|結}局、{N place|松原}の{N body|消防分団}が灯油を貸した`,
  },
  {
    id: 'e-email-1',
    case: 'nagisano',
    marked: `件名：【要返信】{R family p|崎田}さんの預かり金
生活福祉課　御中
{O other|日常生活自立支援ネットなぎさ}の{U family u|兵頭}です。{R full p|﨑田壮一郎}さんの通帳（{P bank|東浜信用金庫 磯崎支店 普通 0771204}）と、年金証書（{P pension|5123-880417}）を預かりました。
{R initials q|K.S.}さん（お母様）の分はまだです。介護保険証は {P care|0000774120}。
{R given r|結}さんの子ども口座はゆうちょ 記号 {P bank|10980}-番号 {P bank|22017741} です。
返信先 {P email|hyodo@nagisa-net.example}　{P phone|０２２９-００-３０１８}`,
  },
  {
    id: 'e-table-1',
    case: 'fujimine',
    marked: `氏名｜よみ｜生年月日｜電話
{R full p|伊達　信子}｜{R half-kana p|ﾀﾞﾃ ﾉﾌﾞｺ}｜{R dob-western b|1959年12月31日}｜{R phone t|0155-00-2904}
{R full q|伊達　翼}｜{R half-kana q|ﾀﾞﾃ ﾂﾊﾞｻ}｜{P dob|2012年3月9日}｜―
{R full r|ファン・ミン・トゥアン}｜{R romaji r|PHAN MINH TUAN}｜{P dob|1999年7月14日}｜{P phone|080-0000-2237}
{U full u|若狭　亜紀}｜{U half-kana u|ﾜｶｻ ｱｷ}｜―｜{P phone|0155-00-8891}
住所　{R address a|藤嶺市西条8条南3丁目1-17}`,
  },
  {
    id: 'e-form-2',
    case: 'kosugi',
    marked: `転居・別居監護申立書
申立人　{R full p|森園　美保子}　{R dob-letter b|H1.12.24}
住所　{R address a|古杉町大字古杉丙17番地の1}
同居の親族　{R full q|森園　大吾}
同居の者　{R full r|王　志明}　国籍 {N place|中国}　{P residence-card|GH 3058 2217 CN}
児童　{U full u|森園　ひより}　{P dob|令和三年五月二日}生　母子手帳 {P certificate|R3-0077}
個人番号（児童）　{P my-number|8830-1174-2296}
父とされる者　{U full v|上床　真吾}　（{A address|霧島市溝辺台町有川1-9}）
{N law|児童手当法施行規則第1条の4}`,
  },
  {
    id: 'e-ocr-1',
    case: 'nagisano',
    marked: `渚 野 市　受 給 者 台 帳
氏名 {R spaced p|﨑 田　壮 一 郎}　{R spaced q|﨑田　カ ツ}
学童 {R spaced r|大和田　 結}　{R org s|渚野市立磯崎小学 校 6年3組}
住所 {R address a|渚野市大字磯崎字松原22OO番地の5}
電話 {R phone-ocr m|O9O-OOOO-3I4I}
番号 {R number-spaced n|0112 3344 5566}
民生委員 {U spaced u|鹿 野　ト ヨ}
備考 {N place|松 原}の並木　{N number|全3枚}`,
  },
  {
    id: 'e-paste-2',
    case: 'yukigawa',
    marked: `{R wrapped p|小鳥
遊　聡}さん（{R wrapped q|小鳥遊
八重}さんの夫）は、{R wrapped w|雪川沢
ガス株式会社}を休職。{R wrapped f|雪川沢みつ
わ病院}に{N number|週3
回}通う。{R address a|十日町通三丁目4番
地21}の電話は{R phone t|025-000-
6630}。上司は{U wrapped u|五十
畑弘}さん。`,
  },
  {
    id: 'e-kanji-numeral-1',
    case: 'nagisano',
    marked: `戸主　{R full p|﨑田壮一郎}　{R dob-kanji b|昭和二十九年五月五日}生
住所　{R address-kanji a|渚野市大字磯崎字松原二千二百番地の五}
電話　{R phone-kanji m|〇九〇の〇〇〇〇の三一四一}
受給者番号　{R number-kanji n|〇一一二―三三四四―五五六六}
孫　{R full r|大和田結}　{P dob|平成二十六年十一月三日}生
後見監督人　{U full u|兵頭　登紀子}　電話　{P phone|〇二二九―〇〇―三〇一八}
{X class|六年三組}ではなく{N number|六月三日}に訂正`,
  },
  {
    id: 'e-variant-1',
    case: 'nagisano',
    marked: `{R full p|﨑田壮一郎}：{R variant p|崎田壮一郎}、{R variant p|嵜田壯一郎}、{R variant p|﨑田壯一郎}、{R ivs p|﨑\u{e0100}田壮一郎}
{R variant p|崎田そういちろう}（手書き）
カタカナ通称 {R alias p|ソウ}さん
{N place|磯崎}、{N place|長崎県}、{N word|壮}行会
{U full u|﨑元 壮一}さんは同級生で別人
「{X given|結}」を「{U homophone r|唯}」「{U homophone r|由衣}」とした回覧あり`,
  },
  {
    id: 'e-half-kana-2',
    case: 'fujimine',
    noise: 'half-width-kana',
    marked: `{R full r|ファン・ミン・トゥアン}さんの給与から寮費が引かれていない。
{R kana p|ダテ ノブコ}さんに現金で渡す。友人{U foreign u|ブイ・ティ・ニュン}さんも相談。
{N word|カレンダー}に{N word|ゴミ}の日を書いた。
{R kana q|ツバサ}くんは{X club|スケートクラブ}に{N number|週2}。`,
  },
  {
    id: 'e-initials-2',
    case: 'yukigawa',
    marked: `・{R initials p|T.S.}さん
・{R initials q|Y.T.}さん（入院）
・{R initials r|K・N}さん（隣人）
・上司{U initials u|H.I.}氏
・{N word|TEL}済、{N word|Y軸}、{N word|NICU}、{N word|T細胞}
{R initials p|Ｔ}様宅の鍵は{R initials r|Ｎ}さんが持つ`,
  },
  {
    id: 'e-romaji-1',
    case: 'kosugi',
    marked: `{R romaji p|MORIZONO MIHOKO} / {R romaji p|Mihoko Morizono}
{R romaji q|Daigo MORIZONO}
{R romaji r|Wang Zhiming}（{R romaji r|ZHIMING WANG}、Mr. {R romaji r|Wang}）
{O workplace|Nankyu Trading Co., Ltd.}
landlady {U romaji u|Uwatoko Shige}
{N word|Made in Japan}、{N word|SEWING MACHINE} {N number|No.12}`,
  },
  {
    id: 'e-foreign-2',
    case: 'fujimine',
    marked: `{R full r|ファン・ミン・トゥアン}さん、病院では「{R joined r|ファンミントゥアン}」、市の帳票では「{R dotted r|ファン　ミン　トゥアン}」。
妹は{U foreign u|ファン・ティ・マイ}さん、婚約者は{U foreign v|レ・ホアン・アイン}さん。
{N word|扇風機（ファン）}を寄附、{N word|マイナス}20度、{N place|ハノイ}
寮母の{U foreign w|オクサナ・コヴァレンコ}さんが{N place|ウクライナ}から。`,
  },
  {
    id: 'e-dialect-1',
    case: 'nagisano',
    marked: `「{R alias p|ソウ}さん、まだ酒っこ飲んでら」
「{R given q|カツ}ばんつぁんが泣いでだど」
「孫の{R given r|結}ちゃん、めんこいのにや」
「親の{U given u|陽平}は{A address|新宿町5-13}さ行ったきりだ」
「{X nickname|プロパンの親方}が灯油ば置いでった」
「{N word|勝}手に上がんねでけろ」`,
  },
  {
    id: 'e-agenda-2',
    case: 'yukigawa',
    marked: `{N date|2027.04.15（木）} 13:30
案件A　{X initials|T.S.}　休職と治療（{O hospital|みつわ病院}）
案件B　{U full u|保苅 健造}　除雪中の事故
案件C　{A building|スノーハイツ若松}2階の異臭
情報提供　{N body|新潟県南魚沼地域振興局}
{N law|労働安全衛生法第66条の8}`,
  },
  {
    id: 'e-phone-note-2',
    case: 'nagisano',
    marked: `伝　{X official|主幹}へ
{U full u|大和田陽平} さんより　{P phone|049-000-5172}
　・娘の{R given r|結}を引き取りたい
　・今の住まい {A address|川越市新宿町5-13-202}
　・勤め先 {O workplace|川越金属プレス}
{R family p|﨑田}さん（祖父）へは私から言わないでほしいとのこと
かけ直し {N date|本日}{N number|18時}以降`,
  },
  {
    id: 'e-letter-1',
    case: 'yukigawa',
    marked: `{R full p|小鳥遊　聡}　様　　{R full q|小鳥遊　八重}　様
このたびの御入院、心よりお見舞い申し上げます。休職中の社会保険料は、立替分を下記へお振込みください。
　{P bank|第一越後銀行　本店営業部　普通　0047718}
　　{R org-short w|雪川沢ガス}労働組合　執行委員長　{U full u|我妻　進之介}
〒{P postal|949-6680}　{A address|雪川沢市六日町通1丁目2番地}　組合会館2階
{N date|令和九年弥生}`,
  },
  {
    id: 'e-chat-1',
    case: 'fujimine',
    marked: `{R speaker r|tuan}: こんにちは {R given r|トゥアン}です
相談: けがは大丈夫？
{R speaker r|tuan}: 足 いたい。{R given p|のぶこ}おばさん やさしい
相談: 会社の{U family u|鎌田}さんから電話あった？
{R speaker r|tuan}: ない。Facebook {L handle|tuan.phanminh.99} 見て
相談: {R given q|つばさ}くんに通訳アプリを頼んでね
{R speaker r|tuan}: {N word|ファン}たくさん いる（サッカー）`,
  },
  {
    id: 'e-list-2',
    case: 'nagisano',
    marked: `要配慮者メモ
・{R full q|﨑田カツ}（{P age|九十六歳}）寝室は北側
・{R full r|大和田結}　アレルギー{N word|卵}
・{U full u|鹿野 トヨ}（民生委員）{P phone|0229-00-3355}
・{A address|磯崎字松原2210番地}の空き家に猫
・かかりつけ薬局　{O shop|磯のかおり薬局}
・{N place|松原}公民館　・{N number|AED 1台}`,
  },
  {
    id: 'e-ordinary-2',
    case: 'nagisano',
    marked: `津波避難訓練の反省。放送が聞こえにくい場所が三か所あった。高台への坂は、車いすでは二人の押し手が要る。参加者は昨年より41人多い263人。炊き出しのカレーは200食がすぐになくなった。次回は、夜間の想定で、停電の中での受付をやってみる。松原の並木道は倒木のおそれがあるため、経路から外す。市長は講評で、訓練でできないことは本番でもできない、と述べた。`,
  },
];
