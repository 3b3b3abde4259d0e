import type { Passage } from './passage.ts';

/** Passages of batch P, part 1: written without having read the engine. */
export const openedP1: readonly Passage[] = [
  {
    id: 'p-dialogue-1',
    case: 'uzurano',
    marked: `【地域ケア会議　自動文字起こし（未修正）】
話者1：えー、{R full p|纐纈スエノ}さん、{U homophone p|高潔}さんですね、今月で{P age|90歳}になられて。
話者2：はい、次男の{R given q|貞治}さんがあの、仕事を辞めまして、携帯が{P phone|080-0000-3195}に変わってます。
話者1：お孫さんの、ええと、{U homophone r|露里}さん？
話者2：{R family r|栗花落}さんです、{R full r|栗花落朱莉}さん。{R alias f|うずら園}の申込みは{U family u|名知}ケアマネが出しました。
話者1：近所の{U family v|大熊}さんが鍵を預かってるって話は。
話者2：それは前の、{U nickname w|ハナばあ}ですね。{N date|来週の火曜}、{N body|市役所}の{N number|二階}で、えー、続きをやります。`,
  },
  {
    id: 'p-dialogue-2',
    case: 'tatetsuki',
    marked: `相談員：{R full p|轟 亮二}さん、{R org-short w|タテツキ梱包}の雇止めは{N date|9月末}でしたね。
{R speaker p|亮二}：はい。班長の{U family u|妹尾}に「もう来るな」と言われて。
相談員：奥さんの{R given q|千歳}さんのパートは。
{R speaker p|亮二}：{O shop|ベーカリー麦ほたる}です。週三日。義兄の{R full r|外薗和馬}が米を送ってくれてます。{R alias r|ソノ}さんには頭が上がりません。
相談員：通帳を見せていただけますか。{P bank|楯築信用金庫 片岡支店 普通 1176265}、残高{X sum|四千円}ほどですね。
{R speaker p|亮二}：{O other|クレジットあおば}にも借りがあります。契約番号は{L number|4402-771936}です。
相談員：大家の{U full v|早川 靖典}さんには一緒に話しましょう。{N word|住居確保給付金}は{N number|三か月}ごとの更新です。`,
  },
  {
    id: 'p-dialogue-3',
    case: 'hinokiura',
    marked: `相談員：{R full p|ホルヘ・パレデス・ワマン}さん、保険証は届きましたか。
{R speaker p|ホルヘ}：まだ。会社、{R org-short w|檜浦シーフーズ}、やめたから。
相談員：奥さんの{R given q|マリクリス}さんの在留カードは{P residence-card|LV71130600BM}、期限は{N date|来年3月}です。
{R speaker p|ホルヘ}：娘の{U foreign u|ルシア}、{R org-school s|波止中}の二年生。先生は{U family v|小手川}先生、とても親切。
相談員：隣の{R full r|孫雅琴}さんも相談に来ます。{R family r|孫}さんの電話、{P phone|070-0000-7145}で合ってますか。
{R speaker p|ホルヘ}：合ってる。夜は{O shop|餃子の龍鳳}で働いてる。
相談員：{N word|孫}の手も貸したいくらい忙しいですが、{N body|ハローワーク檜浦}へ一緒に行きましょう。`,
  },
  {
    id: 'p-dialogue-4',
    case: 'nukadani',
    marked: `職員：{R family p|善知鳥}さん、畑の境のことで{R full r|鑓水瑞穂}さんから電話がありましたよ。
{R speaker p|幸吉}：{R given r|瑞穂}は親父の代から欲が深い。わしは{P age|八十三}だ、杭の場所くらい覚えとる。
職員：奥さんの{R given q|フサ子}さんは、{R alias o|JAぬかだに}の{U family u|伊勢谷}さんに立ち会ってもらえばと。
{R speaker p|幸吉}：伜の{R relative p|善知鳥}{U given v|敬三}が秋田から来る。番号は{P phone|018-000-4463}だ。
職員：測量は{O other|白神測量登記事務所}の{U full w|田口 修平}さんです。
{R speaker p|幸吉}：{N word|瑞穂}の国の田んぼじゃ、{N number|一尺}でも惜しいわい。
職員：{N law|不動産登記法第123条}の筆界です。{N body|法務局}には{N date|雪の前}に行きましょう。`,
  },
  {
    id: 'p-dialogue-5',
    case: 'asagaki',
    marked: `相談員A：{R full p|長谷場美園}さん、職場では旧姓の{R old-name p|諸戸美園}で通しています。
相談員B：夫の{R full q|長谷場剛志}は{R org-short w|ミモザ美容室}の前で待ち伏せを。店長の{U full u|木谷 沙織}さんが通報しました。
相談員A：子どもの{R given r|奏}ちゃんは{P age|8歳}、{R org-school s|南栄小}の{X class|三年一組}。担任の{U family v|渋谷}先生には事情を話してあります。
相談員B：昨夜は{O other|ビジネスホテル浅柿}の{X number|512号室}。今日から母方の{U given w|登志江}さん宅、{A address|三潴原市大善町4丁目16番2号}へ。
相談員A：相手の車は{P plate|久留米 533 そ 71-09}、白のワゴン。
相談員B：{N law|DV防止法第12条}の申立書は{N date|明朝}。学校の{N word|合奏}発表会は欠席で。`,
  },
  {
    id: 'p-dialogue-6',
    case: 'tozawa',
    marked: `窓口：{R family p|髙萩}さん、{R building a|市営川原崎団地C棟404}の退去の届ですね。
{R speaker p|與志郎}：家内の{R given q|壽々子}が{O hospital|信濃川原病院}から戻れんのでな。わしももう{P age|七十七歳}だ。
窓口：保証人の{R full r|靏見圓}さんには連絡済みですか。
{R speaker p|與志郎}：{R family r|靏見}は姪っ子だ。{P phone|090-0000-1908}にかけてくれ。
窓口：鍵は下の階の{U family u|小布施}さんでなく、こちらに返してください。敷金の振込先は。
{R speaker p|與志郎}：{P bank|北信濃農協 川原崎支所 普通 0229642}。家財は{O shop|便利屋まるきち}の{U given v|竜一}くんに頼んだ。
窓口：{N law|砥沢市営住宅条例第41条}、明渡しは{N number|十四日前}までの届出です。`,
  },
  {
    id: 'p-memo-1',
    case: 'tonami',
    marked: `{N date|11/9（月）}　北浦まわり
{R full p|梅カズ}さん　血圧{N number|148/82}。「{R given q|海翔}が船から上がらん」と愚痴
・{R alias q|カイ坊}（本名{R full q|梅 海翔}）、{R org o|渡波漁業生産組合}に問い合わせ→今日は沖
・薬は{R alias f|渡波診療所}の{U family u|伊地知}先生から二週間分
・隣の{R full r|角聖}さん、味噌をお裾分け。{R family r|角}さんも腰が悪い
・めい{U full v|德田 ミヨ}（鹿児島）{P phone|099-000-5281}
・介護保険証の番号 {P care|0000582448}
・{N word|梅}干しの樽は曲がり{N word|角}の倉へ`,
  },
  {
    id: 'p-memo-2',
    case: 'yuzuruha',
    marked: `通院同行メモ
{R full p|薬袋凌}さん／母{R full q|薬袋智佐}さん　{O hospital|千本松メンタルクリニック}
診察は{U full u|日比野 佳奈}医師。{N word|薬袋}に名前なし、窓口で確認
障害者手帳　{P certificate|第30-114628号}　自立支援医療 受給者番号　{P certificate|6669823}
帰りに{R org-short o|このはな会}の{U family v|五味渕}さんと面談。{R given r|悠里}さんの送迎と時間が重なる
→ {R full r|百目鬼悠里}さん側は{P phone|080-0000-8594}（姉）に相談
交通系カード（{L number|JE304 1182 7730 5591}）の残高{X sum|320円}。次回{N date|12/3} {N number|14:30}`,
  },
  {
    id: 'p-memo-3',
    case: 'kagamigafuchi',
    marked: `納税相談　走り書き
{R full p|曾根崎鐵也}　{R dob-letter b|S33.7.9}　宛名番号{R number n|00738261}
・{R org w|(資)ソネザキ石材}、墓石の注文減。去年の売掛が{U full u|鈴木 忠男}に残る
・妻{R given q|ヤエ子}は{O workplace|スーパーまるせん奥平店}のレジ
・娘{R given r|菜摘}（{P dob|平成元年11月30日}生）が送金　{P phone|070-0000-2622}
・国保の保険証　記号{P insured|鏡32}番号{P insured|0081177}
・トラック　{P plate|福島 100 す 20-57}　保険の証券番号{L number|KM-330187-5}
{N law|国税徴収法第151条}の換価の猶予を案内　{N place|奥平}バス停まで送る`,
  },
  {
    id: 'p-memo-4',
    case: 'hanamizuki',
    marked: `引継ぎメモ（紙のまま保管）
{R full p|柿沼ウォード莉亜}ちゃん　{R org-school s|松葉台小}１年　{P age|7歳}
登校しぶり。母{R full q|柿沼奈緒子}さん、父{R full r|オリバー・ウォード}さんは単身で{O workplace|ブリッジ英会話}に勤務
ことばの教室　{U full u|三枝木 千尋}先生　{N number|週1}
{R org f|おおるりこどもクリニック}の{U family v|赤星}医師に発達検査を依頼
母子手帳　{P certificate|第R1-0733号}　生年月日{R dob-letter b|R1.10.11}
友だちの{U given w|ひまり}ちゃんとなら玄関まで行ける
次回は{N date|冬休み}前、{N place|松葉台}公園で待ち合わせ`,
  },
  {
    id: 'p-memo-5',
    case: 'uzurano',
    marked: `11/20 サービス担当者会議メモ
利用者　{R family p|纐纈}様（{R number n|G3-0528}）　要介護３
同席　{R full q|纐纈貞治}様、{R full r|栗花落 朱莉}様、福祉用具の{U full u|今枝 亮太}さん（{O other|レンタルケア東濃}）
ベッド搬入先　{R address-suffix a|錦通3丁目24番7号}（{R building a|コーポ翠松202}）
訪問看護　{O other|ひなた訪問看護ステーション}、{U family v|奥村}看護師、緊急時 {P phone|0584(00)4652}
後期高齢者医療　被保険者番号{P insured|51033402}、保険者番号{P insurer|39219829}
{N number|週2回}の入浴、{N date|12月}から`,
  },
  {
    id: 'p-memo-6',
    case: 'tatetsuki',
    marked: `【見守り協定による通報】{O other|瀬戸中央ガス}　検針員{U family u|板野}氏より
供給先　{R address-suffix a|片岡町5丁目11番3号}、{R building a|片岡ハイツ306}　お客様番号{L number|3317-0042-85}
契約者　{R full p|轟亮二}様　{P age|54歳}　連絡先{R phone m|090-0000-4172}
使用量が先月の{N number|二割}。新聞が三日分。インターホンに妻の{R given q|千歳}様が応じ「夫は昨夜から戻らない」とのこと
最後に見たのは{U full v|富田 誠}氏（元同僚、{O workplace|三備ロジ工業}）、{O shop|居酒屋とりげん}。車は{P plate|岡山 480 を 3-17}
かかりつけ{O hospital|片岡内科医院}、{U family w|守屋}医師。義兄{R full r|外薗和馬}様には{N number|13時}に連絡
ガス会社の緊急窓口　{P phone|0120-00-6312}
{N place|轟}橋の防犯カメラは{N body|楯築警察署}が確認中`,
  },
  {
    id: 'p-email-1',
    case: 'hinokiura',
    marked: `件名：通訳派遣のお願い（{N date|12月4日}）
檜浦市国際交流相談コーナー　御中
{O school|檜浦ひかり幼稚園}の{U full u|森永 由紀}です。園児の保護者{R full q|マリクリス・レイエス＝アキノ}さん、{R full p|ホルヘ・パレデス・ワマン}さんとの面談に、英語かスペイン語の通訳をお願いします。
お子さんは{U foreign v|マテオ}くん、{P dob|令和4年2月20日}生まれです。
お母さんのメールは{P email|maricris.ra@hnkmail.example}、お父さんの携帯は{R phone m|080-0000-7315}と伺っています。
同じ棟の{R alias r|スン・ヤーチン}さんが前回手伝ってくださいました。
園の写真は{P url|https://hikari-k.example/album/mateo}にあります。急ぎは{P phone|0836(00)4476}へ。{N word|スペイン}語の絵本は{N number|三冊}用意しました。`,
  },
  {
    id: 'p-email-2',
    case: 'nukadani',
    marked: `件名：農地の件
住民課　様
{R full r|鑓水瑞穂}です。隣の{R full p|善知鳥幸吉}さんの件で、先日は{R org o|糠谷町農業協同組合}の{U full u|伊勢谷 順}さんに来ていただきました。
{R family p|善知鳥}さんの田は{R address-suffix a|字堂ノ前308番地2}、うちは{A address|糠谷町大字上糠沢字堂ノ前311番地}です。
測量代の振込先は{P bank|JAバンク 糠谷支店 普通 9545161}、名義は亡父の{R relative r|鑓水} {U given v|善一郎}のままです。
奥さんの{R given q|フサ子}さんは{R org f|糠谷町立病院}に通っておられ、話は日中の{R phone t|0187-00-5249}がよいそうです。
私の携帯は{P phone|０９０－００００－２９２１}、勤め先は{O workplace|奥羽コスメティック}です。
{N body|農業委員会}の総会は{N date|12月10日}と聞きました。{N word|水}路の図面も持参します。`,
  },
  {
    id: 'p-email-3',
    case: 'asagaki',
    marked: `件名：面会交流の件（至急）
From: {R email e|misono.mrt@agmail.example}
{R alias p|諸戸美園}です（戸籍は{R full p|長谷場美園}）。調停委員の{U family u|来栖}先生から、{R given r|奏}が{R given q|剛志}と月一回会う案を提示されました。
弁護士の{U full v|有働 亜矢子}先生は反対です。先生の番号は{P phone|092-000-7315}、メールは{P email|udo@udo-law.example}です。
相手の住所は{A address|浅柿市北栄町2-8-11}、会社は{O workplace|筑豊ダイカスト}だと思います。
{R given r|奏}は塾に通い始め、月謝は{P bank|有明銀行 南栄支店 普通 9550059}に変えました。
事件番号は{X number|令和8年（家イ）第417号}、{N body|福岡家庭裁判所}です。{N date|年内}に返事がほしいです。`,
  },
];
