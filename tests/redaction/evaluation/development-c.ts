import type { Passage } from './passage.ts';

/** Passages of batch C from which the engine may learn. */
export const developmentC: readonly Passage[] = [
  {
    id: 'c-dialogue-1',
    case: 'kamishiro',
    marked: `議長　ただいまから個別事案に入ります。{R full p|伊集院薫}さんの件。
係長　はい。{R given p|薫}さんは{N place|字馬場先}の借家に祖母の{R given q|ツル}さんと二人。ここ二か月、学校（{R org-school s|神代野東小}）は{N number|6日}しか行けていません。
議長　五年生でしたか。お母さんは？
係長　{U given u|美和}さん、{O workplace|宮崎台温泉ホテル}に住み込みで。電話は{P phone|080-0000-4901}ですが夜しか出ません。
学校　担任の{U family v|帖佐}が言うには、{R alias q|ツル婆}さんが弁当を作れなくなったのが大きいと。
議長　{N word|薫風}寮の空きは。
係長　町の{N body|教育委員会}に聞いてみます。`,
  },
  {
    id: 'c-dialogue-2',
    case: 'mizuhono',
    marked: `進行：次は{R full p|濱口惠一}さん。
窓口：{R family p|濱口}さんご夫妻、奥さんは{R full q|濱口廣子}さんです。{R org-short w|水穂野第一タクシー}を事故で退職されて。
進行：事故の相手方とは。
窓口：{U full u|小山内 譲}さんという方で、代理人が{O other|あけぼの総合法律事務所}。示談は{N number|九割}方。
進行：{R full r|齋木壽}さんというのは？
窓口：保証人です。{R given r|壽}さんは{R given p|惠一}さんの叔父。住所は{A address|水穂野市末広町二丁目9番地}。
進行：{N word|末広}がりで何とか、ね。
窓口：{N place|末広町}の{N body|交番}にも一声かけておきます。`,
  },
  {
    id: 'c-memo-1',
    case: 'tsubamezawa',
    marked: `支援経過記録　{N number|№14}
{N date|令和9.2.24}　{R full p|那須野　勝己}宅（{R address-suffix a|北坂下555-1}）
長女 {R given q|和香}（高2）応対。父は{R org w|燕沢食肉センター}に出勤。
同居女性 {R full r|安里 さなえ}は妊娠8か月。母子手帳{P certificate|燕27-091}。予定の産院 {O hospital|こうのとり産婦人科}。
前夫 {U full u|比嘉 盛仁}（{N place|沖縄県}在住）が認知を争う構え。
{N place|那須町}の実家とは疎遠。{N place|安里}駅前の店で知り合ったと。
次回 {N post|保健師}同行`,
  },
  {
    id: 'c-memo-2',
    case: 'utsugi',
    marked: `{R given p|ハナ}さん入所に係る覚え
一　{R full p|五十嵐ハナ}氏（{R dob-letter b|T15.3.21}、百歳）、{R org f|特別養護老人ホームうつぎ苑}。
一　長男 {R full q|五十嵐文太郎}（{P age|七十四}歳）は{R org w|卯木沢森林組合}を退いた後、炭焼き。通称{R alias q|ブン}さん。
一　孫 {U given u|碧}（あおい）は{O school|会津女子短大}。
一　隣の{U family v|星}さん（猟友会）が雪下ろし。
一　{N word|ハナ}ショウブ祭りは{N date|六月}。`,
  },
  {
    id: 'c-email-2',
    case: 'asagiri',
    marked: `Date: {N date|2027/02/03 18:22}
To: 生活再建課
{R initials p|D.O.}さんの追加資料です。
・カード裏面の番号 {P card|5221 4400 1987 3062}（停止済）
・携帯の未納 お客様コード {L number|A0093-44178}
・{R family p|沖}さんのLINEは {L handle|daiki.11.11}
・家主 {U full u|蓬田 ミサ子}さん TEL {P phone|022（000）1147}
{N law|消費者契約法第4条}の取消しは{N body|消費生活センター}に相談。`,
  },
  {
    id: 'c-email-4',
    case: 'kurogawa',
    marked: `【転送】保護決定に関する照会
保護第二係　御中
{R full p|二階堂 丈二}（{R dob-slash b|1969.6.30}）の扶養義務者照会に回答します。
当方 {U full u|厨川 ゆり}（旧姓{R family q|二階堂}）は、援助できません。夫{U given v|善行}の店の経営が苦しいためです。
〒{P postal|001-0907}　{A address|玄川市東苗穂7条2丁目4-18}
{N law|民法第877条}は承知しています。`,
  },
  {
    id: 'c-table-2',
    case: 'asagiri',
    marked: `項目;内容
氏名;{R full p|沖大輝}
旧住所;{A address|黒川郡大衡台町松の平8-1-206}
現住所;{R address-hyphen a|朝霧野市若宮4-1-1-6-203}
電話;{R phone t|0229-00-6108}
口座;{P bank|七ツ森銀行 若宮出張所 貯蓄 5510283}
免許;{P licence|221930447650}
保証会社;{O other|ライフサポート陸奥}
家主;{U full u|蓬田ミサ子}
家賃;{X sum|¥41,500}`,
  },
  {
    id: 'c-table-4',
    case: 'nishihama',
    marked: `出席簿（抜粋）
番号 氏名 4月 5月 6月
{N number|07} {U full u|江本 虎太郎} 20 18 21
{N number|08} {R full p|大石 直} 3 5 2
{N number|09} {U full v|小野寺 ルナ} 19 18 20
担任 {U family w|小比類巻}
学校 {R org s|西浜ヶ丘市立南浜中学校}
所属学級 {X class|3年4組}`,
  },
  {
    id: 'c-form-1',
    case: 'mizuhono',
    marked: `生活福祉資金　借入申込書（写）
借入申込者　{R full p|濱口　惠一}　㊞
{R dob-western b|1958（昭和33）年2月28日}
住所　{R address-hyphen a|水穂野市末広町２－５}
連帯保証人　{R full r|齋木　壽}
配偶者　{R full q|濱口　廣子}　{P dob|1961年10月4日}生
勤務先（前）{R org w|水穂野第一タクシー㈲}
年金証書記号番号　{P pension|3511-204478}　年金コード {X number|1150}
介護保険被保険者番号　{P care|1000238817}
整理番号　{R number n|20417736}
{N body|社会福祉法人水穂野市社会福祉協議会}会長　殿`,
  },
  {
    id: 'c-form-2',
    case: 'aokuma',
    marked: `INTAKE SHEET / 受付票
Family name: {R romaji p|OKONKWO}　Given name: {R romaji p|Samuel}
Spouse: {R romaji q|Zhao Meiling}
在留カード番号: {R number-spaced i|RB 5520 9174 FT}
パスポート番号: {P passport|A09418827}
Phone: {R phone m|070 0000 1836}
Mail: {R email e|sam.okonkwo@aomail.example}
Address: {R address a|青隈市流通団地３－８　寮２－５}
Interpreter: {U foreign u|ジャン＝ピエール・カマラ}
Company: {R org-short w|青隈ミートパッカー}`,
  },
  {
    id: 'c-ocr-2',
    case: 'tsubamezawa',
    noise: 'spaced-out',
    marked: `面談記録
{R full p|那須野勝己}さんは夜勤明け。長女{R full q|那須野和香}さんは学校。{R full r|安里さなえ}さんが話す。
勤務先の{R org w|燕沢食肉センター}は人手不足。
{U full u|比嘉盛仁}さんから手紙が届いた。`,
  },
  {
    id: 'c-ocr-4',
    case: 'asagiri',
    marked: `退去立会確認書
入居者 {R spaced p|沖　　大 輝} 様　　{R building a|若宮第二団地 6号棟2O3}
立会者 {U spaced u|蓬 田　ミサ子}
原状回復費 {X sum|l28,000}円
鍵 {N number|2本}　敷金精算口座 {P bank|七ツ森 銀行 若宮出張所 普通 55l0283}
{N place|若 宮} 管理センター`,
  },
  {
    id: 'c-paste-1',
    case: 'kurogawa',
    noise: 'wrapped-19',
    marked: `{R full p|二階堂丈二}さんの妹、{R full q|二階堂ゆり}さん（現姓{U family u|厨川}）に電話で事情を聞いた。{R address a|玄川市栄通3番町14-2}の部屋は荷物が残り、家主の{U full v|安孫子辰雄}さんが片付けを求めている。国保は{R number n|国玄-31 8870042}。{R phone t|011-000-4427}は不通。`,
  },
  {
    id: 'c-paste-2',
    case: 'aokuma',
    noise: 'full-width',
    marked: `{R romaji p|Samuel Okonkwo}（{R full p|サミュエル・オコンクォ}）{R email e|sam.okonkwo@aomail.example}
{R romaji q|ZHAO Meiling}（{R full q|趙美玲}）WeChat {L handle|meiling0618}
{R number i|RB55209174FT}　{R phone m|070-0000-1836}
弁護士 {U full u|津軽石 亘}`,
  },
  {
    id: 'c-kanji-numeral-3',
    case: 'utsugi',
    marked: `大正生れの{R full p|五十嵐ハナ}は{R dob-kanji b|大正一五年三月二一日}の生れで、滝ノ沢{R address-kanji a|一八八一番地}に育った。
長男{R given q|文太郎}の電話は{R phone-kanji t|〇二四二の〇〇の五〇九三}。
杉{N number|三百二十本}を{O workplace|有限会社会津銘木}の{U family u|渡部}氏に売る。
口座　{P bank|会津よつば農協　下卯木支店　普通　〇三三一七八二}`,
  },
  {
    id: 'c-kanji-numeral-4',
    case: 'mizuhono',
    marked: `{R full p|濱口惠一}殿、{R dob-kanji b|昭和三十三年二月二十八日}生。
水穂野市{R address-kanji a|末広町二丁目五番地}。
車輛番号　{P plate|水穂野 五〇〇 あ 一二三四}
示談金{X sum|三十万円}、{N number|十回}払。
相手方　{U full u|小山内譲}　電話 {P phone|〇五九二―〇〇―七七四六}
{N number|第二十四回}定例会にて報告`,
  },
  {
    id: 'c-variant-1',
    case: 'mizuhono',
    marked: `{R full p|濱口　惠一}＝{R variant p|浜口恵一}＝{R variant p|濵口惠一}
{R full q|濱口　廣子}＝{R variant q|浜口広子}
{R full r|齋木　壽}＝{R variant r|斎木寿}＝{R variant r|斉木 壽}
異体字の登録は{N body|戸籍係}。
{N place|浜口}バス停、{N word|寿}司店、{N place|広}場、{N word|恵}方巻。
{U full u|浜田 恵一}さんは会社の後輩。`,
  },
  {
    id: 'c-variant-4',
    case: 'asagiri',
    marked: `読み違い・書き違い一覧
「{U homophone p|大樹}」→{R given p|大輝}　「{U homophone q|千広}」「{U homophone q|ちひろう}」→{R given q|千尋}
「{U homophone p|置大輝}」→{R full p|沖大輝}
家主は{U full u|蓬田ミサ子}（{U homophone u|よもだ}ではなく{U kana u|よもぎだ}）
{N place|大樹町}、{N word|千尋}の谷`,
  },
  {
    id: 'c-half-kana-1',
    case: 'asagiri',
    noise: 'half-width-kana',
    marked: `アサギリセンター勤務の{R kana p|オキ ダイキ}さん
姉は{R kana q|オキ チヒロ}さん
家主{U kana u|ヨモギダ ミサコ}さん、ルームメイト{U kana v|ミトベ カイ}さん
コンビニのレシート、ガソリンのカード
{N place|オキナワ}フェアのチラシ`,
  },
  {
    id: 'c-half-kana-4',
    case: 'utsugi',
    marked: `利用者 {R half-kana p|ｲｶﾞﾗｼ ﾊﾅ} 様
家族 {R half-kana q|ｲｶﾞﾗｼ ﾌﾞﾝﾀﾛｳ} 様
担当 {U half-kana u|ﾊﾞﾊﾞ ﾋﾛﾐ}
{O other|ﾃﾞｲｹｱこもれび} 水曜
{N word|ﾊﾅﾐｽﾞ}、{N word|ﾀﾝ}吸引 {N number|3回}
保険者 {P insurer|074477}`,
  },
  {
    id: 'c-initials-1',
    case: 'aokuma',
    marked: `{R initials p|S.O.}さんの労災事案（会議録公開版の下書き）
{R initials q|Z.M.}さん（配偶者）
{R initials p|O}氏は右手指を負傷。{R org-short w|青隈ミートパッカー}のラインで。
通訳{U initials u|J.K.}さん
{N word|IDカード}、{N word|JIS規格}、{N word|X線}撮影、{N word|MRI}`,
  },
  {
    id: 'c-initials-4',
    case: 'kurogawa',
    marked: `{R initials p|J.N.}さん／{R initials q|Y.N.}さん
通称{R alias p|ジョージ}の{R initials p|Ｎ}氏
取立て人は{X initials|S}氏とのみ
{N word|NHK}受信料、{N word|JR}、{N word|Y字路}、{N word|N95}マスク`,
  },
  {
    id: 'c-romaji-2',
    case: 'kurogawa',
    marked: `{R romaji p|Nikaido Joji} ({R romaji p|NIKAIDOH JOHJI}) alias {U romaji p|George}?→カナ「{R alias p|ジョージ}」
{R romaji q|Yuri Nikaido}
brother-in-law: {U romaji u|Yoshiyuki Kuriyagawa}
{O other|Sapporo Kita Church}
{N place|Toyohira River}`,
  },
  {
    id: 'c-romaji-3',
    case: 'mizuhono',
    marked: `会員証：{R romaji p|KEIICHI HAMAGUCHI}
封筒：{R romaji p|Hamaguchi Kei-ichi}／{R romaji q|HAMAGUTI HIROKO}
{R romaji r|Hisashi SAIKI}
差出人 {U romaji u|Osanai Yuzuru}
{N word|TAXI}、{N word|VISA}、{N word|Suica}
{P plate|三重 330 な 77-19}`,
  },
  {
    id: 'c-foreign-2',
    case: 'nishihama',
    marked: `{R given q|恵}さんの英会話仲間{U foreign u|オリヴィア・ハート}さんが、{R given p|直}くんの勉強を見ている。
{U foreign v|トーマス}（夫）は{X place|横須賀基地}勤務、とだけ。
新しい隣人は{U foreign w|ダオ・ティ・キム・ガン}さん。
{N word|ハート}のシール、{N word|トーマス}の電車のおもちゃ。`,
  },
  {
    id: 'c-foreign-3',
    case: 'asagiri',
    marked: `夜勤の相方{U foreign u|ラジェンドラ・シュレスタ}さん、班長{U foreign v|朱 建国}さんの話では、{R family p|沖}さんは無断欠勤なし。
{U foreign w|アウン}さん（{N place|ミャンマー}）は寮の{A building|アサギリドミトリーB}210号。
{N word|シュークリーム}を差入れ。{N word|朱}肉なし。`,
  },
  {
    id: 'c-dialect-1',
    case: 'kamishiro',
    marked: `「{R alias q|ツル婆}さんな、こんまえ倒れやったど」
「{R given p|薫}どんが一人で飯をたいちょっとか、ぐらしか」
「おっかんの{U given u|美和}さんな、{O workplace|宮崎台温泉ホテル}じゃっどが」
「{U nickname v|健}ちゃん先生が毎朝寄いやっと」
「{N word|つるつる}滑っで、気をつけんな」`,
  },
  {
    id: 'c-dialect-3',
    case: 'kurogawa',
    marked: `「{R alias p|ジョージ}、なまら咳しとったべや」
「妹の{R given q|ゆり}ちゃんとこ、なして行かないのさ」
「{U nickname u|善}さん（旦那）に遠慮してんだわ」
「{U nickname v|タツ}じいの小屋さ泊まってる」
「{N word|百合}が原の公園は閉まってっから」`,
  },
  {
    id: 'c-agenda-1',
    case: 'mizuhono',
    marked: `水穂野市支援調整会議
　議題{N number|1}　{R full p|濱口惠一}様の債務整理（{U family u|天王寺谷}司法書士）
　議題{N number|2}　{U full v|神馬 ソノ}様のごみ出し支援
　議題{N number|3}　{X body|NPOほっと末広}との連携協定
　資料{N number|3-2}　{N law|破産法第30条}
　会場　{N place|末広町コミュニティ会館}　定員{N number|24名}`,
  },
  {
    id: 'c-agenda-4',
    case: 'aokuma',
    marked: `Agenda / 会議の順番
1. {R romaji p|Okonkwo} family（{R family p|オコンクォ}さん）
2. {R org w|青隈ミートパッカー(株)}の寮
3. 新しい相談：{U foreign u|グルン・ディパック}さん、{A address|青隈市港北3丁目2-2}
4. {N body|青森労働局}からのお知らせ
5. つぎの会議：{N date|6月11日（金）}`,
  },
  {
    id: 'c-phone-note-1',
    case: 'nishihama',
    marked: `{N number|16:05} {R phone m|09000008856} より。{R family q|大石}さん。「{U given u|剛}が玄関前にいる」
{N number|16:06} 110案内、{N body|西浜署}へ同時連絡（担当 {X official|生活安全課}）
{N number|16:20} {R org-short o|ぱれっと}（{P phone|046-000-3382}）{U family v|久禮}さん：{R given p|直}くんは預かっている
{N number|16:45} {U full w|延岡信行}さんの車でシェルター {A address|丸山台2-8-1}へ`,
  },
  {
    id: 'c-phone-note-2',
    case: 'mizuhono',
    marked: `着信メモ
相手　{U family u|小山内}様代理　{O other|あけぼの総合法律事務所}　弁護士{U family v|土師}様
内容　{R family p|濱口}様の支払が{N number|2回}遅れ
連絡先　{P phone|０５９－０００－２２１９}　内線303
備考　{R full r|齋木壽}様へは連絡しない
処理　折返し済（{N number|13:20}）`,
  },
  {
    id: 'c-letter-2',
    case: 'kurogawa',
    marked: `兄へ
{R given p|丈二}兄さん、{R given q|ゆり}です。夫の{U given u|善行}に内緒で書いています。冬は{A address|玄川市東苗穂7条2丁目4-18}の裏の物置を使ってください。鍵は{U given v|志のぶ}が持っています。
市の方（{X official|保護第二係}）へ渡してもらいます。
電話は昼だけ、{P phone|011ー000ー8836}。
{N date|二月十九日}`,
  },
  {
    id: 'c-letter-3',
    case: 'tsubamezawa',
    marked: `拝復
{U full u|比嘉 盛仁}です。{R given r|さなえ}と子どもに会わせてください。{R family p|那須野}という人は関係ありません。
私の住所　{A address|沖縄県那覇市字安次嶺377番地の3}
勤め先　{O workplace|ちゅら海マリンサービス}
口座　{P bank|琉球中央銀行　小禄支店　普通　0229917}
{N place|安里駅}前のアパートは引き払いました。`,
  },
  {
    id: 'c-chat-2',
    case: 'aokuma',
    marked: `sam: hi this is {U nickname p|Sam}, my hand is pain
staff: {R alias p|サム}さん、病院行きましたか
sam: {O hospital|Aokuma Central Clinic}, Dr. {U romaji u|Tonosaki}
sam: wife {R romaji q|Meiling} come with me
staff: {N number|3時}に{R address-suffix a|流通団地3-8}へ迎えに行きます
sam: my boss {U romaji v|Monai}-san angry
staff: {N word|OK}`,
  },
  {
    id: 'c-chat-3',
    case: 'kamishiro',
    marked: `係: {R given p|薫}ちゃん朝ごはん食べた？
薫: おばあちゃん（{X kana|つる}）がおきない
係: すぐ行く。{U given u|みわ}さんには？
薫: でんわした。でない
係: {U nickname v|けん}せんせいも行くって
薫: {N word|かおる}の？あ、わたしの{N word|香る}ペンもってきて
係: {N number|10分}`,
  },
  {
    id: 'c-list-1',
    case: 'aokuma',
    marked: `・{R full p|サミュエル・オコンクォ}　{R phone m|07000001836}
・{R full q|趙 美玲}　{P residence-card|ZC30118842GN}
・{U foreign u|劉 桂芳}　短期滞在　旅券{P passport|EJ2290147}
・{U full v|毛内 俊策}（上司）
・寮 {R address a|流通団地3-8 寮2-5}
・{N body|青隈労働基準監督署}　・{N number|様式第5号}`,
  },
  {
    id: 'c-list-3',
    case: 'kurogawa',
    marked: `持物預り表
- 財布（{N number|1}）　- 運転免許証 {P licence|012874403910}
- {R family p|二階堂}の印鑑　- 診察券 {O hospital|東玄川整形}
- 写真（妹 {R given q|ゆり}、甥 {U given u|颯}）
- 住民税通知　通知書番号 {L number|0041-88273}
- {N word|文庫本}『{N word|階段}』
預った者　{X official|CW3}`,
  },
  {
    id: 'c-ordinary-1',
    case: 'aokuma',
    marked: `やさしい日本語の研修を、二月に二回行う。対象は窓口職員で、定員は各回20名。内容は、長い文を短く切ること、敬語を減らすこと、漢字にふりがなを付けること、の三点である。教材は文化庁のガイドラインを基に作る。講師謝金は1回3万円。会場の都合がつけば、消防本部や学校の職員にも声をかける。委員からは、絵や写真を使うとさらに伝わりやすいとの助言があった。`,
  },
  {
    id: 'c-ordinary-4',
    case: 'nishihama',
    marked: `不登校の児童生徒への関わりについて、スクールソーシャルワーカーの活動報告があった。対応は小学生31人、中学生48人で、前年同期より11人多い。教室に入れない子どものための部屋は市内4校にある。フリースクールとの連携会議は学期に一度。保護者の会には毎回10人ほどが集まり、先輩の保護者の話が好評だという。今後、夏休み明けの二週間を重点期間とし、電話相談の時間を午後8時まで延ばす。`,
  },
];
