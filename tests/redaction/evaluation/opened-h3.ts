import type { Passage } from './passage.ts';

// Judged until its failures were read; since then it only shows that nothing known is lost.

/** Passages of part H by which the engine was judged: initials, foreign names, dialects, agendas. */
export const openedH3: readonly Passage[] = [
  {
    id: 'h-initials-1',
    case: 'hoshizakidai',
    marked: `氏名：{R initials p|M.S.}（男）
同居の母：{R initials q|F.S.}さん
姪：{R initials r|C.K.}さん
{R initials p|Ｓ}さんは運送業を離れて半年。大家の{U initials u|N.T.}氏は猶予に応じた。
{N word|A社}・{N word|B社}の求人票、{N word|ADL}、{N word|MS}-Word、{N word|S字}結腸`,
  },
  {
    id: 'h-initials-2',
    case: 'shizukuhara',
    marked: `個人情報に配慮し頭文字で記します。
夫{R initials p|K.C.}さん、妻{R initials q|T.C.}さん、預かりの{R initials r|M.O.}ちゃん。
{R initials r|Ｍ}ちゃんは{R org-school s|橋場小}の五年。長男{U initials u|T.C}さんは県外。
民生委員{U initials v|K・S}さんより。
{N word|CT}の結果、{N word|MMSE}{N number|17点}、{N word|Tシャツ}、{N word|LED}街灯`,
  },
  {
    id: 'h-initials-3',
    case: 'chinuno',
    marked: `事例発表（学内）抄
ケース1　{R initials p|Ｔ．Ｍ．}氏、妻{R initials q|T.H.}氏
友人{R initials r|J.P.}氏が支える。勤め先の上司{U initials u|K.O.}氏は協力的。
{R initials p|Ｔ}氏は言葉が少ない。
{N word|SST}の回、{N word|JP}のはがき、{N word|PC}教室、{N word|Ｔ}型定規`,
  },
  {
    id: 'h-initials-4',
    case: 'usuiura',
    marked: `日誌　{N date|2/14}
{R initials p|M}さん朝食{N number|8割}。「{R initials q|R}くんは来たかね」と何度も。
面会簿：{R initials r|M.F}さん、{U initials u|H.E.}さん
夜勤{U initials v|Y.T.}さんへ：{R initials p|M}さんの靴が左右逆です
{N word|Pトイレ}交換、{N word|BS}放送、{N word|Fr}7、{N word|Kcal}`,
  },
  {
    id: 'h-initials-5',
    case: 'horobetsuzawa',
    marked: `{R initials p|S・K}さん（父）／{R initials q|S・S}さん（長女、中2）
{R initials p|K}さんの飲酒：ビール{N number|6缶}
元妻{U initials u|K.Y.}さんは再婚。{R org-school s|幌別沢中}のSC、{U initials v|S}先生
{N word|SNS}相談、{N word|AA}の会合、{N word|GTP}{N number|412}、{N word|Kg}`,
  },
  {
    id: 'h-initials-6',
    case: 'bizenzaka',
    marked: `対象：{R initials p|M.T.}様　児：{R initials q|R.T.}様
相手方：{R initials r|K.W.}　→　{R initials r|Ｗ}氏からの照会には応じない
担任{U initials u|K.K.}先生、伯父{U initials v|K}さん
{N word|DV}、{N word|Q&A}、{N word|Wi-Fi}、{N word|Rh}プラス、{N word|GW}明け`,
  },
  {
    id: 'h-romaji-1',
    case: 'toyomihama',
    marked: `Student: {R romaji r|OTAKE Emiri} ({R romaji r|Emiri OHTAKE})
Father: {R romaji q|Ken Ootake}
Mother: {R romaji p|Rosa Mendoza Garcia}; {R romaji p|MENDOZA GARCIA ROSA}
Homeroom: {U romaji u|TENPAKU Yoko}
Friend: {U romaji v|Jessica dos Santos}
{N place|Hamamatsu}, {X name|Ken-Otake} Beach Marathon, {N word|ROSA} brand coffee`,
  },
  {
    id: 'h-romaji-2',
    case: 'horobetsuzawa',
    marked: `Ticket: {R romaji p|SEKI/KEIICHIRO} MR, {R romaji q|SEKI/SAYURI} MS
Card name {R romaji p|KEIICHIRO SEKI}; passport {R romaji p|Seki, Keiichirou}
Sponsor {R romaji r|Reza KARIMI}
Cousin {U romaji u|Hassan Karimi}, wife {U romaji v|Fatemeh Rahimi}
{N place|SEKI-shi, Gifu}、{N word|seki}, {N word|KANI} factory、{N place|Otaru}`,
  },
  {
    id: 'h-romaji-3',
    case: 'chinuno',
    marked: `{R romaji p|Manabu Tsuji}　（旅券 {R romaji p|TSUJI MANABU}、昔の会員証 {R romaji p|Tuji Manabu}）
{R romaji q|Hanae Tsuji}
{R romaji r|PARK JIYEON}／{R romaji r|Jiyeon Park}
{U romaji u|Naoki Ikai}（人事）　{L handle|@ikai_nk_seikan}
{N word|Manabu-kai} flyer、{N word|park}ing、{N place|Tsujido}`,
  },
  {
    id: 'h-romaji-4',
    case: 'shizukuhara',
    marked: `ALT's note
Mr. {R romaji p|Chiba Keizo} and Mrs. {R romaji q|Tome Chiba} take care of {R romaji r|Mei Ogasawara}.
{R romaji r|Mei} is quiet in class; Ms. {U romaji u|Miura} worries.
Her aunt {U romaji v|Ogasawara Yukino} lives in {N place|Chiba Prefecture}.
See you in {N date|May}. {N word|May} Day is not a holiday here. {N place|Ogasawara Islands} video next week.`,
  },
  {
    id: 'h-romaji-5',
    case: 'hoshizakidai',
    marked: `DHL送り状
From {R romaji p|MINORU SAOTOME}
{R phone-intl t|+81 48 000 3391}
To {U romaji u|Takashi Murofushi}, {O workplace|Kawasemi Unyu Co.,Ltd.}
c/o {R romaji r|Chihaya Kumagai}
Tracking No. {L number|JD 0146 0000 3377 19}
{N place|Kumagaya City}、{N word|FUMI} stationery、{N word|Minoru} farm tomato`,
  },
  {
    id: 'h-romaji-6',
    case: 'wanoshima',
    marked: `Exhibition label (proof)
"Bowl", {R romaji p|HIGASHI Kotaro}, 2021. Assisted by {R romaji r|KOSHI Momoka}.
Also spelled {R romaji p|Koutarou Higashi} / {R romaji p|Kohtaroh Higashi}.
Donated by {U romaji u|Elena Fischer}, {A address|Kaga-ura City, Daishoji Nishimachi Ro 33}
{N word|Higashi} guchi exit、{N word|Momoka} peach jam、{N place|Noto Peninsula}`,
  },
  {
    id: 'h-foreign-1',
    case: 'toyomihama',
    marked: `{R full p|ロサ・メンドサ・ガルシア}さん（{R dotted p|ロサ　メンドサ　ガルシア}、{R joined p|ロサメンドサガルシア}）。
姉{U foreign u|カルメン・メンドサ・ガルシア}さんが来日。同行は代父の{U foreign v|フリオ・セサル・キスペ}さん。
娘の友人{U foreign w|ジェシカ・ドス・サントス}さん、{U foreign x|ダ・シルヴァ}家の子。
{N place|リマ}、{N place|サントス}港、{N word|サルサ}教室、{N word|ガルシア}・マルケスの小説`,
  },
  {
    id: 'h-foreign-2',
    case: 'chinuno',
    marked: `{R full r|朴志妍}さんの母は{U foreign u|崔 順子}さん、弟は{U foreign v|パク・ミンジュン}さん。
同じ長屋に{U foreign w|金 大英}さん、{U foreign x|尹 東姫}さんの夫婦。
大家は{U foreign y|洪}さんから{U full z|丹羽 多恵子}さんに代わった。
{N word|朴}の木、{N word|金}曜、{N word|洪}水、{N word|崔}の字は常用外、{N place|金剛山}`,
  },
  {
    id: 'h-foreign-3',
    case: 'horobetsuzawa',
    marked: `加工場の技能実習生名簿から
{U foreign u|ズオン・ヴァン・ロイ}　{U foreign v|カオ・ティ・ビック・ゴック}　{U foreign w|スー・ミャッ・ノー}　{U foreign x|アユ・レスタリ}　{U foreign y|ロイ・バグワン・タパ}
まとめ役は{R full r|レザ・カリミ}さん。{R given r|レザ}さんは{N place|イラン}の出身。
{R family p|関}さんとは将棋仲間。
監理団体 {O other|北浜事業協同組合}
{N word|ロイ}ヤルゼリー、{N word|アユ}釣り、{N word|レザ}ークラフト`,
  },
  {
    id: 'h-foreign-4',
    case: 'shizukuhara',
    marked: `{U foreign u|タマン・スニタ}さんは{O shop|インド料理ナマステ雫原}の奥さん。夫{U foreign v|タマン・ディペンドラ}さんが入管に収容。
長女{U foreign w|アスミタ}ちゃん（{P age|8歳}）は{R given r|芽生}さんの同級の妹分。
通訳は{U foreign x|シュレスタ}さん（{N place|仙台}）。在留カード {P residence-card|ND60281744FA}、旅券 {P passport|PA0448172}。
{N word|タマ}ネギ、{N word|スニ}ーカー、{N place|ネパール}`,
  },
  {
    id: 'h-foreign-5',
    case: 'usuiura',
    marked: `技術者の{U foreign u|イリーナ・ペトロワ}さん、{U foreign v|オレグ}さん夫妻。子の{U foreign w|ミーシャ}くんは{O school|碓井浦聖母幼稚園}。
{R full r|深堀マリア}さんは日本人（洗礼名ではなく戸籍の名）。
神父は{U foreign x|ジュゼッペ・ロッシ}師、韓国から{U foreign y|安 重範}師。
{N word|マリア}観音、{N word|安}全、{N place|ロシア}料理、{N word|師}走`,
  },
  {
    id: 'h-foreign-6',
    case: 'bizenzaka',
    marked: `縫製の同僚{U foreign u|黎 氏 秋}さん（{U foreign u|レ・ティ・トゥー}と読む）と{U foreign v|阮 文 海}さん。
{R given p|眞由美}さんの家に泊めてもらった{U foreign w|クリスティーン・マエ・レイエス}さんは寮を出た。
社長の通訳は{U foreign x|ウー・ジンイー}（{U foreign x|呉 静怡}）さん。
{N place|呉市}、{N word|秋}祭り、{N word|海}開き、{N word|マエ}ストロ`,
  },
  {
    id: 'h-dialect-1',
    case: 'shizukuhara',
    marked: `「{R alias p|ケーゾー}さ、今朝もべごさ餌けでらっけ。もうべごいねのにな」
「{R family p|千葉}のばっちゃん、{R given q|とめ}さんよ、足わるぐして起ぎらえねんだど」
「{R given r|芽生}ちゃん、めんこぐ育ったけども、おがさんの{U given u|ゆきの}は東京さ行ったっきりでがんす」
「{U nickname v|サク}爺が米っこ置いでった」
「{O shop|ひっつみ亭}で親父さん見だって」
「春なれば{N word|芽}も出るべさ。{N place|千葉}さ行った息子は知らねべ」`,
  },
  {
    id: 'h-dialect-2',
    case: 'chinuno',
    marked: `「{R family p|辻}はんとこの{R alias q|ハナ}ちゃん、また顔腫らしてはったで」
「{R given p|学}くんは悪い子ちゃうねん、酒がなあ」
「{R alias r|ジヨン}さんがお粥さん炊いて持って来はってん」
「{U nickname u|てっ}ちゃんのお母ちゃん、{U given v|梓}さんも泊めたげる言うて」
「{O shop|喫茶ポプラ}のマスターに聞いてみ」
「{N word|辻}褄の合わん話ばっかりや。{N word|花}見どころちゃうわ」`,
  },
  {
    id: 'h-dialect-3',
    case: 'usuiura',
    marked: `「{R alias p|みよ}ちゃんの、ばさらか痩せとらしたばい」
「{R given q|龍之介}は、どこさん行ったとやろか。{U nickname u|ヤッサン}の船で働きよるち聞いたばってん」
「{R given r|マリア}さんが毎朝ミサの後に寄っとらす」
「{U family v|野母}の金貸しは、えずかけん、関わらんごとせんね」
「{O workplace|丸福水産}に口ばきいてやろうか」
「{N word|龍}踊りまでには帰るやろ。{N place|松永}石油の角ば曲がりよった」`,
  },
  {
    id: 'h-dialect-4',
    case: 'wanoshima',
    marked: `「{R family p|東}さんのおやじ、ほんま頑固やさけ、仮設でも研ぎしとるげ」
「{R given q|キヨ}ばあちゃん、{R org-short f|なぎさの郷}で元気にしとるわいね」
「弟子の{R given r|桃香}ちゃん、よう気ぃつく娘や」
「{U given u|千代松}っつぁんが区長やめると言うとるがや」
「{O shop|かじぶち商店}も店たたむげと」
「{N word|東}の空が赤いと風出るぞいね。{N word|越}してくる人もおらんがいね」`,
  },
  {
    id: 'h-dialect-5',
    case: 'bizenzaka',
    marked: `「{R given p|眞由美}さん、でーれー怖がっとったで」
「{R family r|渡邉}の{R given r|惠一}いうたら、{O workplace|渡邉板金}の次男じゃろうが」
「{R given q|凜}ちゃんは、ばあちゃんの{U given u|佳寿代}さんとこへおるんじゃ」
「{U nickname v|かっ}ちゃんが車貸したげたんよ、伯父の」
「{O shop|スーパーニシナカ}の駐車場で待ち伏せしょーた」
「{N word|凛}としとったらええんじゃけどなあ」`,
  },
  {
    id: 'h-dialect-6',
    case: 'horobetsuzawa',
    marked: `「{R family p|関}さん、なまら酒くさかったべさ」
「{R alias q|さゆ}ちゃん、ゆるくないんでないかい」
「{R given r|レザ}が鍋持ってったっけ、泣いて食べたってさ」
「{U nickname u|もり}ちゃん、あの職長の{U family v|工藤}な、ちょす前に聞けって」
「姉さんの{U given w|登志子}さんは岩見野でないかい」
「{O shop|スナック流氷}のツケがあるんだわ」
「{N word|関}所みたいに口うるさい役場だこと。{N place|関}の坂、しばれてっから」`,
  },
  {
    id: 'h-agenda-1',
    case: 'bizenzaka',
    marked: `第5回個別ケース検討会議　次第
日時　{N date|令和8年10月19日（月）}{N number|13時30分}～　場所　{N place|円山手}公民館
1　開会
2　協議
　(1) {R full p|冨永眞由美}・{R full q|冨永凜} 母子　安全確認（{O other|女性サポート瀬戸の灯} {U family u|真鍋}氏）
　(2) {U full v|赤穂谷 理人} 一時保護解除の可否（{O school|備前坂市立浦伊部中学校}）
　(3) {U full w|神原ツヤ}・{U given x|サダ}姉妹
3　報告　{N law|配偶者からの暴力の防止及び被害者の保護等に関する法律第8条の3}
4　その他　{N number|資料4}`,
  },
  {
    id: 'h-agenda-2',
    case: 'usuiura',
    marked: `支援会議（{N number|第31回}）
{N number|10:00} 開会・守秘の確認（{N law|社会福祉法第106条の6}）
{N number|10:05} {R family p|松永}家　債務と住まい　　弁護士{U family u|草野}
{N number|10:35} {U full v|山領 サワ子}　ごみ屋敷　　{O other|碓井浦清掃サービス}
{N number|11:00} {U foreign w|オレグ・ペトロフ}　雇止め　{N body|長崎労働局}
{N number|11:20} {A address|碓井浦市香焼町412}の空き家
{N number|11:40} 閉会　次回 {N date|12月第1月曜}`,
  },
  {
    id: 'h-agenda-3',
    case: 'shizukuhara',
    marked: `協議事項
ア　{R full p|千葉 慶三}・{R full q|千葉 とめ} 夫妻の冬の暮らし
イ　{R full r|小笠原 芽生} さんの養育（{N law|児童福祉法第27条第1項第3号}）
ウ　{U foreign u|タマン}さん一家の在留
エ　{U full v|高橋作右衛門}さんの免許返納　{P licence|212906118830}
オ　{N place|千葉}市派遣職員の受入れ（{N number|2名}）
報告事項
カ　{N number|雫健福第318号}　キ　{N body|岩手県県南広域振興局}`,
  },
  {
    id: 'h-agenda-4',
    case: 'hoshizakidai',
    marked: `打合せ（{N number|30分}）
・{R family p|早乙女}さん：就労準備　→　{O workplace|星崎台リネンサプライ}の見学、担当{U family u|百武}さん
・{R given q|ふみ}さん：ショートステイ　→　{O other|特養あけぼの園}
・新規：{U full v|四十物 清隆}さん（{P age|58歳}、{A building|コーポ若竹}103）
・新規：{U nickname w|ぽんた}さん（本名不詳、駅北）
・{N law|地方自治法第180条の2}の補助執行
・{N place|朝日新聞}販売所との見守り協定、{N place|熊谷}への視察`,
  },
  {
    id: 'h-agenda-5',
    case: 'toyomihama',
    marked: `多文化ケース会議（{N date|2/17}）
一、{R full r|大竹 エミリ}さん（{R org-school s|栄町中学校}）学習と家のこと
　　出席：担任 {U full u|天白 陽子}、通訳 {U foreign v|アナ・ルシア・モラレス}、{U full w|鶴見 八重子}
二、{U foreign x|ジェシカ・ドス・サントス}さんの健康診断（{O hospital|遠州みなと小児科}）
三、{R full q|大竹 健}さんの就労　{N body|ハローワーク豊見浜}
四、翻訳の予算　{N number|84万円}
五、{N place|大竹市}からの視察、{N word|健}康づくり課の欠席`,
  },
  {
    id: 'h-agenda-6',
    case: 'wanoshima',
    marked: `集会所だより打合せ
① {R full p|東光太郎}さんの工房再開（{R full r|越桃香}さん、商工会）
② {U full u|中浜しのぶ}さん一家の引越し先　{A address|輪ノ島町字名舟ハ部40番地}
③ {U foreign v|グエン・ホン}さんの夜勤と子どもの留守番
④ 見守り協力：{O shop|かじぶち商店}、{O other|生活協同組合はまなす輪ノ島センター}
⑤ {N place|東地区}の水道復旧　{N date|3月末}　⑥ {N law|災害救助法第4条}`,
  },
];
