import type { Passage } from './passage.ts';

// Judged until its failures were read; since then it only shows that nothing known is lost.

/** Part I: initials, Latin letters, foreign names, dialects and agendas. */
export const openedI3: readonly Passage[] = [
  {
    id: 'i-initials-1',
    case: 'mikumano',
    marked: `研修用の要約
{R initials p|R.Z.}さんは{P age|五十代}の父。娘の{R initials q|M.Z.}さんと二人で暮らす。祖母{R initials r|M・A}さんが時々来る。
{R initials p|Ｚ}氏は夜間に川辺に座ることがある。弟の{U initials u|K.Z.}さんが{N number|2}度迎えに行った。
{N word|SSW}、{N word|SC}、{N word|DV}、{N word|MSW}の略語は次の頁。{N word|A判定}、{N word|Z世代}の語も。`,
  },
  {
    id: 'i-initials-2',
    case: 'kamishiba',
    marked: `対象者イニシャル：{R initials p|A.S.}
子：{R initials q|S・S}
元同居人：{R initials r|M.S}
相談員（{X initials|T.M.}）記
・{R initials p|Ａ・Ｓ}様の携帯は{R phone m|080-0000-2296}
・{R initials r|Ｓ}氏からの着信{N number|12}件
・{U initials u|Ｙ}弁護士より書面
・{N word|A4}用紙{N number|3}枚、{N word|SNS}、{N word|SIMカード}、{N word|PM2.5}、{N place|S字カーブ}`,
  },
  {
    id: 'i-initials-3',
    case: 'nadagawa',
    marked: `氏名（略）　{R initials p|S.F.}
姉　{R initials q|I.F.}
支援者　{R initials r|A.H.}
{R initials p|Ｆ}くん、と職場では呼ばれとります。{R initials r|H.A}氏は通帳を返すと言うてます。
店長{U initials u|R}さん。主治医{U initials v|R.N.}先生。
{N word|CW}会議、{N word|F値}、{N place|HAT地区}、{N word|Ｉターン}、{N word|HDD}の中身`,
  },
  {
    id: 'i-initials-4',
    case: 'hokurei',
    marked: `断酒会の例会メモ（匿名で）
{R initials r|K.N.}さん「{R initials p|Y.H.}さん、三か月おめでとう」
{R initials p|Y・H}さん「息子の{R initials q|D.H.}くんに笑われました」
{U nickname u|ケン}さん…ではなく{U initials v|Ｔ．Ｎ}さんは欠席
{N word|AA}ミーティング、{N word|γ-GTP}、{N word|HbA1c}、{N word|DNA}、{N word|NHK}`,
  },
  {
    id: 'i-initials-5',
    case: 'otonashi',
    marked: `ヒヤリハット（{N number|第8号}）
利用者 {R initials p|T.K.}様　妻 {R initials q|S.K.}様
発見者　ヘルパー{U initials u|N.M.}さん
{R initials p|Ｋ}様が玄関で転びそうになった。甥の{R initials r|Y.K.}さんが手すりを付ける。
{N word|K型}の杖、{N word|TVリモコン}、{N word|Ｔ字杖}、{N word|LED}電球{N number|2}個
報告先　{R org-short f|おとなし荘}（{N number|18時}）`,
  },
  {
    id: 'i-initials-6',
    case: 'shionome',
    marked: `公開用事例　案
本人{R initials p|E.T.}さん、妻{R initials q|S.T.}さん、長女{R initials r|Y.H.}さん
　→ 公開時は{X initials|Aさん}・{X initials|Bさん}・{X initials|Cさん}に置き換える
{R initials p|Ｔ}様宅への配食は{R org-short o|しおさいネット}
理事長{U initials u|T.U.}氏
{N word|NPO法人}、{N word|BMI}、{N word|ETC}カード、{N word|Ｃ区分}、{N word|Wi-Fi}`,
  },
  {
    id: 'i-romaji-1',
    case: 'mikumano',
    marked: `{R romaji p|ZAITSU RYUJI}（{R romaji p|Ryuji Zaitsu}, {R romaji p|RYUUJI ZAITSU}, {R romaji p|ZAITU RYUJI}）
daughter: {R romaji q|Momoka Zaitsu}
{R romaji r|ANAI Mitsue}, {R romaji r|Mitsue Anai}
ALT {U romaji u|Daniel O'Connor}
ID: {L handle|momo_zaitsu.5}
{N word|MOMO}の香りの石けん、{N place|ANA Crowne Hotel}、{N word|Anniversary}セール`,
  },
  {
    id: 'i-romaji-2',
    case: 'kamishiba',
    marked: `宅配伝票
TO: {R romaji p|AIKO SUZUKI}
FROM: {U romaji u|TAIZO HORIGOME}
other box: {R romaji r|SATOH MASARU} / {R romaji r|Sato}, {R romaji r|Masaru} / {R romaji r|Masaru SATOU}
baby: {R romaji q|Sora Suzuki}
mail {R email e|AIKO.S0314@kamimail.example}
tracking {X number|4411-8820-1937}
{X word|SUZUKI ALTO}の取扱説明書、{N place|Kamishiba City} map、{N word|soramame}`,
  },
  {
    id: 'i-romaji-3',
    case: 'nadagawa',
    marked: `English memo by {U romaji u|Rei Nishina}, M.D.
Patient: {R romaji p|Shota Fukushima} (also {R romaji p|FUKUSHIMA SHOUTA}, {R romaji p|Hukusima Syota})
Sister: {R romaji q|Izumi FUKUSHIMA}
Contact: Mr. {R romaji r|Hara}, {R romaji r|AKIRA HARA}
Phone {R phone-intl m|+81 70 0000 4459}, clinic {P phone|+81-78-000-2204}
He lived near {N place|Fukushima Station}. Brought {N word|haramaki} and {N place|Harajuku} crepes.
Next visit {N date|March 26, 2027}.`,
  },
  {
    id: 'i-romaji-4',
    case: 'hokurei',
    marked: `名札作成
{R romaji p|HOMMA Yuki}
{R romaji q|Daichi Honma}
{R romaji r|NOTO Kazuo}
{U romaji u|KOWATA Ryunosuke}
Ms. {U romaji v|Nabeshima}
{N place|Noto Peninsula}、{N word|YUKI matsuri 2027}、{N word|Daichi no Megumi}（みその銘柄）
Facebook {L handle|yuki.honma.1230}`,
  },
  {
    id: 'i-romaji-5',
    case: 'minamori',
    marked: `Dear Village Office,
My pupil {R romaji q|KAITO} ({R romaji q|Kaito Nakandakari}) is hungry in the morning. His grandmother {R romaji p|Yoshiko Nakandakari} is kind but tired. Mother {U romaji u|Arisa} works at {O shop|Lounge Churanami}.
I live at {A address|2-7-15 Itoman-dai, Minamihama}. My mobile is {P phone|+81 80-0000-4471}.
{R romaji r|Catherine Morgan}
cc: {U romaji v|Seikichi Omine}
{N body|OIST}, {N place|Okinawa}, {N word|organ} lesson`,
  },
  {
    id: 'i-romaji-6',
    case: 'tatenami',
    marked: `履歴書（英字欄）
Name {R romaji r|LI LINA}　Signature {R romaji r|Lina Li}
Emergency contact: {R romaji q|AIMONO HARU}, {R romaji p|Seiji Aimono}
Reference: {U romaji u|KANAMARU Yoichi}
WeChat {L handle|lina_li_tatenami}
URL {P url|https://resume.example/u/lina-li/2027}
{N word|LINE}通話、{N word|Lithium}電池、{N word|HARU cola}、{N word|JLPT N2}`,
  },
  {
    id: 'i-foreign-1',
    case: 'kusunoki',
    marked: `{R full p|マルコス・アントニオ・シルバ}さんの表記：「{R dotted p|マルコス　アントニオ　シルバ}」「{R joined p|マルコスアントニオシルバ}」。職場では{R given p|アントニオ}さん、または{R alias p|マルコス}さん。
娘は{R full q|アナ・ベアトリス・シルバ}さん、先生は「{R given q|アナ}さん」。
叔母の{U foreign u|ジュシレイア・ペレイラ}さんと、その夫{U foreign v|ワグネル}さん。
教会の{U foreign w|ロベルト・フジモリ}神父が食料をくれる。
{N place|サンパウロ}、{N word|アンテナ}、{N word|アナログ}時計、{N word|シルバーウィーク}`,
  },
  {
    id: 'i-foreign-2',
    case: 'tatenami',
    marked: `{R full r|李麗娜}さん（{R kana r|り れいな}）の相談。夫の{U foreign u|張 偉}さんは{N place|大連}で働く。同僚だった{U foreign v|阮氏秋}さん、{U foreign w|サンダー・ミン・トゥ}さんとは今も会う。
{R spaced r|李　麗　娜}の字で領収書を出す。
{R alias r|リーナ}さんの携帯 {P phone|080-0000-3391}、微信 {L handle|lina668tn}。
{N word|李}下に冠を正さず、{N word|緊張}、{N word|偉人}伝、{N word|華麗}な舞`,
  },
  {
    id: 'i-foreign-3',
    case: 'minamori',
    marked: `{R full r|キャサリン・モーガン}さんは、子どもから「{R given r|キャサリン}先生」、役場の名簿では「{R joined r|キャサリンモーガン}」。
婚約者の{U foreign u|タイラー・ブルックス}さんが基地を辞める。
{R family p|仲村渠}さん宅の隣には{U foreign v|ラジェシュ・K.C.}さん一家。奥さんは{U foreign w|スニタ}さん、カレー店{O shop|ヒマラヤキッチン与根}。
{N word|モーニング}、{N place|カトマンズ}、{N word|タイヤ}交換、{N number|3個}`,
  },
  {
    id: 'i-foreign-4',
    case: 'hokurei',
    marked: `{R family p|本間}さんの向かいの棟に住む{U foreign u|朴 志勲}さんが雪かきを手伝う。妻の{U foreign v|金 ミヨン}さんは韓国語教室、生徒に{R full r|能登一夫}さん。
勤め先の寮には{U foreign w|ノロフ・バトエルデネ}さん（モンゴル）。{U nickname w|バト}さん、と皆が呼ぶ。
{N word|素朴}、{N word|金曜}、{N place|ウランバートル}、{N word|バトン}パス`,
  },
  {
    id: 'i-foreign-5',
    case: 'kamishiba',
    marked: `保育園の送迎で{R given p|愛子}さんを助けているのは、同じ階の{U foreign u|マリア・クリスティーナ・デラクルス}さん。息子の{U foreign v|ジェイデン}くんと{R given q|空}くんが同じ組。園は{O school|上柴みどりの森保育園}。
{R full r|佐藤勝}さんの職場の{U foreign w|アリ・レザー}さんが、住所を教えてしまった。
{N place|フィリピン}、{N word|アリバイ}、{N word|マリアージュ}、{N word|レザー}のかばん`,
  },
  {
    id: 'i-foreign-6',
    case: 'tamatsukuri',
    marked: `酒店の蔵に来ている実習生{U foreign u|トー・ミン・ナイン}さん（{N place|ミャンマー}）が{R given q|源太}さんと配達。
{R full r|三宅陸}さんの交際相手は{U foreign v|ダルマワティ}さん。二人で{R full p|冨山千鶴}さんに料理を作る。
登録支援機関の{U full w|柚木 茂人}さん（{O other|中国四国グローバル人材}）
{N word|ナイン}の合言葉、{N word|トースト}、{N place|中国山地}`,
  },
  {
    id: 'i-dialect-1',
    case: 'otonashi',
    marked: `「{R alias p|てっつぁん}なば、まんず頑固でよ。除雪だば、わがでやるって聞がねえんだ」
「{R given q|スエ}さんも腰まがってしまって、かわいそうだすな」
「{R given r|優}さんが{N place|秋田市}がら来てけるから助かってらども」
「{O shop|たかせき商店}のおがみさんがらも聞いだす。味噌も買わねぐなったって」
「隣の{U family v|最上}さんさ鍵あずけでらべ」
「{N place|八幡林}の坂は凍って、{N word|優先}道路も何もあったもんでねえ」`,
  },
  {
    id: 'i-dialect-2',
    case: 'mikumano',
    marked: `「{R family p|財津}ん{R given p|龍治}は、小せえ頃からよう知っちょる。木材ん仕事はよう出来たんじゃけどなあ」
「嫁ごの{U given u|真由美}が出てったけん、酒に走ったんよ」
「{R given q|萌々香}ちゃんに飯食わせよるんは{R alias r|ミツばあ}じゃ」
「{O shop|焼鳥たけ屋}のツケも、ようけあるち聞いちょる」
「{U nickname v|キン}ちゃん地主が、家賃はよかち言うたげな」
「{N word|津}波は来んけど、{N place|高瀬川}は梅雨になると怖え」`,
  },
  {
    id: 'i-dialect-3',
    case: 'nadagawa',
    marked: `「{R family p|福島}さんとこの{R given p|翔太}ちゃんやろ、ええ子やねんけどな、じっとしてられへんねん」
「お姉ちゃんの{R given q|和泉}ちゃん、昔から面倒見ええわ」
「{R family r|原}さん？　ああ、{O shop|将棋クラブ駒や}によう来はる人や」
「{A building|メゾン・ド・ナダ203}の{U family u|柘植}さんが、夜中に壁叩かれた言うてたで」
「ほんで{R alias w|るみえーる}のモーニング、また行こや」
「{N word|原チャリ}で{N place|福島}まで行ったて、ほんまかいな」`,
  },
  {
    id: 'i-dialect-4',
    case: 'tatenami',
    marked: `「{R family p|四十物}のじいちゃん、百になられたがやと。きのどくな、祝いに呼ばれてしもうて」
「{R given q|はる}さんも一人で看とられて、ほんにつかえんがけ」
「中国から来た{R alias r|リーナ}ちゃ、よう働くちゃ」
「{U given u|恒雄}は黒部におるがに、いっこも来んがやぜ」
「囃子の{U nickname v|惣ちゃ}が写真持ってったわ」
「{N word|はるばる}来たがに、{N place|堀岡}の渡しは休みやちゃ。{N word|清}いお水でも飲んでかれ」`,
  },
  {
    id: 'i-dialect-5',
    case: 'hokurei',
    marked: `「{R family p|本間}さんとこのあんちゃん、{R given q|大地}くんかい？　なまら背ぇ伸びたんでないの」
「{R given p|雪}さん、飲まさるのは寂しいからだべさ」
「{R alias r|のっ}さんが毎週迎えに行ってるっしょ」
「元のだんなの{U given u|健}さんが、スーパーの{U family v|笹森}さんに居場所きいてたって、おっかないねえ」
「{O shop|丸ヨ生花店}の二階、空いてるらしいよ」
「{N word|雪}はねは自治会でやるからさ。{N place|能登半島}の親戚もこっち来たのかい」`,
  },
  {
    id: 'i-dialect-6',
    case: 'tamatsukuri',
    marked: `「{R family p|冨山}の{R given p|千鶴}さん、足がはれとるが。病院行かにゃおえんよ」
「{R alias q|げん}ちゃんが注射しょうるんじゃろ、えれえ子じゃ」
「{R family r|三宅}んとこの{R given r|陸}は、うちの孫と同級じゃけん」
「孫？　{U given u|ひなた}よ。{R org-school s|玉造川高}の野球部で」
「{U nickname v|とめ婆}も、{O shop|さんようマート}で倒れたゆうて聞いたで」
「{N word|陸}橋のねきに{N place|三宅島}みてえな形の岩があろうが」`,
  },
  {
    id: 'i-agenda-1',
    case: 'shionome',
    marked: `第{N number|11}回　潮ノ目市支援会議
とき　{N date|令和9年4月21日（水）}{N number|14時}
ところ　{N place|幸町コミュニティセンター}{N number|2階}
1　報告　{N number|潮生支第48号}の回答
2　協議
　（1）{R full p|髙栁榮一}さん・{R given q|靜}さん世帯
　　　　説明　{R org o|特定非営利活動法人しおさいネット}　{U full u|荒蒔 直子}さん
　（2）{U full v|生方 利明}さん（新規、{O hospital|岬じんクリニック}から）
3　{N law|高齢者虐待の防止に関する法律第9条}の手順
4　その他　次回 {N date|5月19日}`,
  },
  {
    id: 'i-agenda-2',
    case: 'minamori',
    marked: `要保護児童対策地域協議会　個別ケース検討会議
司会　{N post|福祉課長}　　書記　{N post|主事}
一　{R full q|仲村渠海人}くん（{R org s|南守村立与根小学校}）の朝食と登校
　　発言予定　{R full r|キャサリン・モーガン}先生、校長 {U family u|大嶺}氏
二　{R full p|仲村渠ヨシ子}さんの介護　{O other|ケアセンターかりゆし}
三　母 {U given v|ありさ}さんの就労　{N body|ハローワーク沖縄}
四　{N law|児童福祉法第25条の2}の守秘の確認
五　閉会　{N number|正午}`,
  },
  {
    id: 'i-agenda-3',
    case: 'kamishiba',
    marked: `{N number|9:30}　{R initials p|A.S.}さん親子の退所後支援（{R org-short o|つむぎの輪}）
{N number|10:00}　{U full u|高麗 聖哉}さん　家賃滞納（{A building|コーポはなみずき102}）
{N number|10:30}　{U foreign v|ダン・ティ・フオン}さん　解雇（{O workplace|武蔵プレス工業}）
{N number|11:00}　{N body|上柴市消防本部}より{N word|愛}犬家の火災、{N word|空}き家対策
{N number|11:20}　{N law|空家等対策の推進に関する特別措置法}の改正
{N number|11:40}　{X official|福永}委員の退任あいさつ`,
  },
  {
    id: 'i-agenda-4',
    case: 'hokurei',
    marked: `ケース診断会議　次第（{N date|R9.3.18}）
議題1　{R full p|本間雪}　稼働能力の判定　資料1（{O hospital|石狩台病院}意見書）
議題2　{R full q|本間大地}　世帯分離の可否
議題3　{U full u|三上 フミ}　施設入所（{O other|ケアハウスらいらっく}）
議題4　{R full r|能登一夫}氏からの意見
報告　{N law|生活保護法第63条}返還金 {N number|14件}、{N number|北保護第1390号}
出席　{N post|査察指導員}、{N post|嘱託医}、{N body|北海道上川総合振興局}`,
  },
  {
    id: 'i-agenda-5',
    case: 'tamatsukuri',
    marked: `地域ケア会議のお知らせ
日時　{N date|三月十日（水）}{N number|午後六時半}
場所　{N place|下谷分館}
内容　①{R family p|冨山}さん（{R building a|第二若葉荘}）の通院の足
　　　②{U family u|花房}さんの空き部屋の活用
　　　③{R full r|三宅陸}さんの進路（担任 {U full v|岸本 公彦}先生、{R org-school s|玉造川高校}）
持ち物　{N word|筆記用具}、{N place|玉造川町}地図
※{N law|介護保険法第115条の48}により守秘義務があります`,
  },
  {
    id: 'i-agenda-6',
    case: 'kusunoki',
    marked: `Pauta / 議題
1. {R full p|マルコス・アントニオ・シルバ}さん　雇止め　{R org w|東海オートパーツ株式会社}
2. {R alias q|ビア}さん　進学　{O school|楠木原国際高等専修学校}
3. {R full r|グエン・ヴァン・カイン}さん　自動車の名義
4. {U foreign u|アイシャ・ラフマン}さん　出産（{O hospital|若草レディースクリニック}）
5. {N law|出入国管理及び難民認定法第19条の9}
6. {N body|三河県国際交流協会}　通訳{N number|4名}の派遣　予算 {N number|62万円}`,
  },
];
