import type { Passage } from './passage.ts';

/** Passages of batch Q, part 3: written without having read the engine. */
export const openedQ3: readonly Passage[] = [
  {
    id: 'q-agenda-1',
    case: 'tsuzurao',
    marked: `個別支援会議　レジュメ　{N date|令和8年12月3日}（木）{N number|10:00}～　於 {N place|北二条ふれあい会館}
Ⅰ　{R full p|髙濵壮介}さんの住替え　現住所 {R address-suffix a|北二条西7丁目4番地 コーポ北辰201}　候補 {A address|綴尾市花見町9条1丁目3-16 グループホームいぶき}
　ⅰ 母{R given q|ゆき乃}さん（{P age|68歳}）の同意／姉の夫{U full u|丹生谷 慎吾}さん（身元引受、{P phone|0138-00-8057}、勤務先{O workplace|北斗沿岸測量}）
　ⅱ {R org o|社会福祉法人綴葉会}から{U family v|砂押}世話人、仲介は{O other|ほくと管財}　契約番号 {L number|HK-40-2286}
Ⅱ　{R full r|齊川眞人}さん（{P dob|1988年7月8日}生）の復職　{R org-short w|つづらおファーム}　雇用保険 {P employment|0102-771463-5}　年金 {P pension|2705-913346}　普免 {P licence|100438739680}
Ⅲ　新規　{U full w|日下石 瑠夏}さん、{P age|十七歳}、{O school|綴尾北陵高等学校}、療育手帳 {P certificate|B第5207号}、住民票コード {P resident-code|41379062854}
Ⅳ　その他　{N law|障害者総合支援法第77条の2}、{N body|道立精神保健福祉センター}、{N number|18歳未満}の移行支援、{N post|基幹センター長}`,
  },
  {
    id: 'q-agenda-2',
    case: 'himukai',
    marked: `ケース診断会議　議案書（回収）　　{N date|11月30日}　{N place|庁舎2階小会議室}
議案1　{R full p|御園生義雄}（{R number n|31-0482}、{R dob-letter b|S29.4.3}）の未申告口座　ゆうちょ記号{P bank|10580}‐番号{P bank|41726091}、{P bank|総武湾信用組合 旭浜支店 定期 0031558}
議案2　妻{R full q|御園生里枝}の介護券　被保険者番号 {P care|0000706219}　保険者 {P insurer|129627}　訪問看護 {O other|ナースステーションしおかぜ}
議案3　甥{R full r|蛯原拓真}（{P age|29}）の収入認定　{R org w|日向井アスコン有限会社}　携帯 {P phone|０７０－００００－１５３９}　原付 {L number|日向井町 あ 70-18}
議案4　扶養義務者　弟{R relative p|御園生}{U given u|文雄}（{A address|匝浜市八日市場ホ2418}、{P phone|0479 (00) 6640}）、長女{U full v|波佐間千代乃}（{P dob|昭56.11.3}）、{P my-number|345389583585}（閉鎖分）
意見　嘱託医{U family w|都甲}医師、{N post|査察指導員}。{N law|法第77条の2}、{N number|累計4件}、{N number|65歳到達}者の他法優先、{N body|県監査指導室}`,
  },
  {
    id: 'q-agenda-3',
    case: 'kogarasu',
    marked: `要対協　実務者会議　事例番号{N number|8-27}
＜家族＞　{R full p|五味渕葵}、{R full r|五味渕陽翔}、母{R full q|五味渕早希}、同居{R full x|寒河江竜也}　居所 {R address a|小鴉市弥生が丘2丁目31番5号 メープル弥生102}
＜経過＞　{N date|11/13} {R org-short s|弥生小}が通告。{N date|11/16} {R org o|NPO法人そらまめの家}の{U full u|弓削久美}さんが食料持参。{N date|11/18} 母方祖母{U family v|鞍貫}さん来所（{P dob|1957.11.4}生）
＜資料＞　母の児童扶養手当証書 {P certificate|第6-0913号}、国保 {P insured|鴉-118-4403}、{P bank|成沢中央銀行 弥生出張所 普通 1176205}、車検証（{P plate|野田 580 ひ 62-07}）
＜連絡＞　母 {R phone m|080-0000-6379}／祖母 {P phone|0476-00-9025}／同居者の勤務先{O workplace|鳳翔解体} {P phone|043-000-7782}／本人のゲーム内名 {L handle|aoi_no_sora214}
＜役割＞　{N post|スクールソーシャルワーカー}、{N body|警察署生活安全課}、{N law|児童福祉法第25条の2}、{N place|弥生}が丘公園の見守り、{N number|4歳児}健診の様式`,
  },
  {
    id: 'q-phone-note-1',
    case: 'iwatsubo',
    marked: `受電 {N date|11/25（水）}{N number|16:42}　TO窓口　FROM {R family q|木場}様（ご長男）
「母{R given p|ツヤ}が{R org-short f|岩壺病院}の3階に移った。病室の番号は{P phone|0986-00-3400}の内線{X number|318}。付き添いは妹の{U given u|タミ子}、{P age|七十}」
カード会社の{U family v|上野原}氏から照会。カード {P card|5466 6722 4852 1488}、ご名義{R half-kana q|ｷﾊﾞ ｹｲｲﾁﾛｳ}、受付番号 {L number|CS-2711-0046}。折返し {P phone|0570-000-662}
別件：{R full r|一木芽衣}様（{R org w|岩壺茶業協同組合}）　郵便番号は{P postal|885-0114}、返金確認。受取人住所 {A address|都之城市庄内台2丁目10-6}
業者の車の特徴：{P plate|宮崎 ５０２ さ ９１－１６}、運転は{P age|27}、{U full w|飯干剛輝}と自称
→{R number n|い-0388-5}に綴る。{N post|消費生活相談員}へ回付。{N law|割賦販売法第35条の3の10}。{N number|5,000円}以上。{N body|駐在所}へも一報。{N place|木場}ノ下の迂回路に注意`,
  },
  {
    id: 'q-phone-note-2',
    case: 'otogawa',
    marked: `夜間携帯ログ
20:11 {R given q|アニタ}さん「夫{R given p|ディネシュ}、まだ帰らない」／{R org-short w|オトガワ製缶}守衛室 {P phone|044-000-7190} は{N number|18時}退勤と回答
20:26 同僚{U foreign u|ビシャル}さん {P phone|080‑0000‑4917}（+81 表記だと {P phone|+81 80 0000 4917}）応答なし　寮は{A address|音川市堤根3丁目8-2 堤根ハウス}
20:40 {R family r|ラハマン}さん（{P dob|1989年7月15日}、{P phone|080.0000.1725}）が駅まで見に行く。店{O shop|ハラールマート・ヌール}にもおらず
20:58 通訳{U full v|牧野瀬 ギータ}さん合流　{P email|geeta.m@tsuyaku-net.example}
21:15 本人から。乗り過ごし。スマホは解約済の{R phone m|090-0000-2641}でなく友人の{P phone|070-0000-8836}。財布紛失、中身は旅券の写し（{P passport|PB1840573}）、カード（{P card|4512 9197 6892 1771}）、保険証（記号{P insured|4402} 番号{P insured|917}）
{N body|交番}に届出。{N number|110番}は不要。{N place|川崎}行き最終は{N number|23:52}。{N date|翌朝}再架電。{N word|ビ}ザの相談は{N post|行政書士}会へ`,
  },
  {
    id: 'q-phone-note-3',
    case: 'nirehata',
    marked: `伝言メモ　{R org f|介護老人保健施設やまばと}の{U full u|階上 真実}様 → 包括 主任
用件　{R full p|東海林キクヱ}様（台帳 {R number n|ニ-24-0613}）の{N number|第2段階}判定。保険者番号 {P insurer|025445}、番号 {P care|0000582931}、負担限度額認定証 {P certificate|R8-00741}
連絡可能　{N number|13～15時}　{P phone|(0178)00-6118}　FAX {P phone|0178006119}　mail {P email|M.Hashikami@yamabato-roken.example}
息子{R given q|武史}様（{P age|60}）、退職の離職票待ち。ハローワーク番号 {L number|02040-1187734}、雇保 {P employment|0203-449072-8}、前職{O workplace|三陸ボイラ商会}　年金番号 {P pension|5531-208764}
姪{R full r|柳楽沙羅}様、担当を外れる。後任{U family v|六平}様。緊急時は{R phone t|0178-00-4629}か、弟嫁{U given w|ミツ}さん {P phone|〇八〇―〇〇〇〇―二七五一}
{N date|週明け}まで、{N body|国保連}、{N law|介護保険法第51条の3}、{N word|山鳩}色の封筒、{N place|楡畑駅}西口`,
  },
  {
    id: 'q-letter-1',
    case: 'himukai',
    marked: `日向井町　福祉課　保護係　御担当様
寒さが増してまいりました。父{R full p|御園生義雄}のことで御手数をかけます。長女の{U full u|波佐間千代乃}でございます。私は{P dob|昭和五十六年十一月三日}生まれ、夫と子ども{N number|二人}の四人暮らしで、仕送りはできかねます。
母{R given q|里枝}は{R alias f|ひむかい内科}の{U family v|都甲}先生に命を救われました。従弟の{R given r|拓真}（{R family r|蛯原}の家の次男）が家にいるのを、父は喜んでおりますが、あの子は{O other|プラスクレジット}に借入れがあるようです。契約は{L number|PC-0081-33746}と読めました。
母名義の通帳は{P bank|九十九中央信金 旭浜支店 普通 0583320}、義母{U given w|さだ}の名で借りた畑は{A address|旭浜市三川6321番地2}です。書留は〒{P postal|289-2516}、電話は{P phone|0479の00の2276}へ。
{R org-short w|日向井アスコン}の元同僚{U nickname x|マサやん}なら事情を知っています。車のナンバー「{P plate|千葉 480 え 31-06}」は夫のものです。かしこ
{N date|十一月二十二日}　　{N law|民法}の扶養の条文の写し同封　　{N word|里}のみかん{N number|一箱}　　{N body|家庭裁判所}の調停も考えます`,
  },
  {
    id: 'q-letter-2',
    case: 'kogarasu',
    marked: `{R org o|NPO法人そらまめの家}　{U family u|弓削}さんへ
いつもお米をありがとう。{R full p|五味渕葵}です。弟の{R given r|陽翔}も、ママの{R given q|早希}も食べました。{R alias r|はるぴ}は{P age|5さい}になってから、よくねます。
ばあばの家は{A address|成沢市玉造台6-2-17}、でんわは{P phone|0476-00-9025}です。ママのスマホは{R phone m|080-0000-6379}だけど、夜は{R family x|寒河江}さんが持っています。わたしのタブレットのメール{P email|aoi-sora@kids-kgr.example}か、{P url|https://nikki.kids-kgr.example/aoi214}に書いてください。
{R org-short s|弥生小}の{U family v|羽生田}先生はやさしいです。友だちの{U given w|凛音}ちゃんと{O shop|駄菓子のたぬき堂}に行きます。
ばあばは{P dob|昭和32年11月4日}生まれだと、ママが言っていました。{R given x|竜也}さんの車（{P plate|成田330ぬ527}）が来たらすぐかくれます。
{N word|葵}の花の絵を入れます。{N word|そらまめ}のスープ、また食べたいな。{N date|日よう日}、{X class|六年二組}の図工の時間に書いた。{N place|弥生}時代のべん強もしたよ。`,
  },
  {
    id: 'q-letter-3',
    case: 'tsuzurao',
    marked: `お見舞いと御報告　{R full p|髙濵 壮介} 様　　〒{P postal|０４１―０８０３}　{R address a|綴尾市北二条西7丁目4番地 コーポ北辰201}
御退院おめでとうございます。{R org w|合同会社つづらおファーム}の{U full u|上遠野万里}です。{R full r|齊川眞人}君も{U nickname v|クマ}さんも、畑で君を待っています。
傷病手当金の書類は、記号{P insured|21030044}・番号{P insured|76}、保険者番号{P insurer|01132497}で埋めました。君の雇用保険は{P employment|0102-683390-1}、基礎年金番号は{P pension|6140-227985}で合っていますか。個人番号{P my-number|7498-9160-4042}のコピーは破棄しました。
ゆうちょの記号が{P bank|19360}、番号が{P bank|1-8820471}とありますが、通帳と桁が合わず戻りました。お母様（{R given q|ゆき乃}様）か{R org-short o|綴葉会}の{U family w|砂押}さんに見てもらって、{P email|banri@tsuzurao-farm.example}か{P phone|0138−00−2297}へ。
入院中の受給者証は{P certificate|0110482936}のまま使えるそうです。豚汁の差入れは{N number|六缶}。「{N word|真人}間になる」が口ぐせでしたね。{N date|雪解け}のころ、{N place|高浜}岬まで{N word|ファーム}の車で行きましょう。草々`,
  },
  {
    id: 'q-chat-1',
    case: 'otogawa',
    marked: `【生活サポートLINE／書き出し】{N date|2026.11.21 土}
{R speaker p|Dinesh Karki}　セキュリティ番号きた。カードこれ {P card|3542-8922-0615-9484} 送ってOK？
相談員　送らないでください！　相手の名前は？
{R speaker p|Dinesh Karki}　{U nickname u|Rocky}。電話 {P phone|05000003178} 、サイト {P url|http://jp-visa-fast.example/apply?u=karki}、{L handle|@rocky_visa_jp}
{R speaker q|アニタ}　わたしのパスポート {P passport|PA7720165} も もう送った😢 生年月日 {P dob|1996-03-21} も。お金は {P bank|つばめネット銀行 第二営業部 普通 9041187} に
{R speaker q|アニタ}　{R org-short w|オトガワ製缶}の{U family v|名越}さんに言う？ {R full r|ファティマ・ザフラ・ラハマン}さんは「警察」って
相談員　{N body|サイバー犯罪対策課}に行きましょう。{O workplace|横川ロジテム汀センター}の休みは？ {R building a|リバーサイド音川B207}に迎えに行きます
{R speaker p|Dinesh Karki}　子ども {U foreign w|サンジャ}（{P age|8}）も連れてく。{R org-short s|汀小}は休み。{N number|10じはん}、{N place|汀町}バス停、{N word|ロック}のTシャツ着てる`,
  },
  {
    id: 'q-chat-2',
    case: 'himukai',
    marked: `#保護係-連絡（業務チャット）
CW1: {R family p|御園生}さん宅、{R family r|蛯原}くんだけ在宅。車検証見た → {P plate|袖ヶ浦 400 と 13-50}、所有者は{O shop|カーズ房州}
SV: 銀行照会の返り。{P bank|総武湾信用組合 旭浜支店 普通 0418827}、名義{R half-kana q|ﾐｿﾉｳ ｻﾄｴ}、他に{R old-name q|仙道里枝}名義で{P bank|九十九中央信金本店 当座 0008316}
CW2: 妻の国保は{P insured|日・00451}、後期はまだ（{P age|69}）。弟の{U given u|文雄}さん、番号{P phone|0479ｰ00ｰ6640}、返事待ち
SV: {R number-spaced n|31 - 0482} の{R org-short w|日向井アスコン}の源泉徴収票は？
CW1: 総務{U family v|猪野川}さん → {P email|soumu1@hm-ascon.example}。{U initials w|K.H.}さんは退職済みとのこと。健保の旧番号 {P insured|3120}-{P insured|44}
CW2: 資料 {P url|https://docs.hm-town.example/hogo/misono/r8} に置いた。{R alias f|ひむかい内科}の{N number|医療要否意見書}も
SV: {N law|63条}か{N law|78条}か、{N date|月末}までに{N post|係長}決裁。{N number|50代以下}の稼働年齢層は別表。{N word|ミソ}は付けないで`,
  },
  {
    id: 'q-chat-3',
    case: 'nirehata',
    marked: `きょうだい・親戚グループ（スクショ文字起こし）
{R speaker q|武史}：おふくろ、今日の血圧{N number|148}。{R org-short f|やまばと}の{U family u|階上}さんが迎えに来た
{R speaker r|沙羅}：おつかれさま。{R given p|キクヱ}おばさんの着替え、{O shop|ファッションタウン丸仁}で買っとくね。カードの控えは {P card|4297-XXXX-XXXX-5018} のやつ
{U given v|篤信}：うちのばあちゃんも{P age|82}で要支援。番号は {P care|0000390248} で合ってる？
{R speaker r|沙羅}：それ{U full w|忽那ハツ}さんのだよね、人に見せちゃだめ。私の新しい番号 {P phone|080-0000-3301}、職場は {P phone|0178-00-6118}
{R speaker q|武史}：住所変更の紙、{R address-hyphen a|楡畑市桜堤4-6-18 グランハイツ桜堤304} でいい？ 〒は {P postal|031-0842}、おふくろの生年月日 {R dob-letter b|S13/9/27}
{U given v|篤信}：{U nickname x|ロクじい}が{O other|灯油組合さくら}に払っといたって。領収書 {L number|No.005183}
{R speaker q|武史}：{N date|日曜}に{N place|桜堤}の集会所、{N number|四時}。{N body|市の包括}も来る。{N word|沙羅}の木、雪囲いした`,
  },
  {
    id: 'q-list-1',
    case: 'iwatsubo',
    marked: `次々販売　被害者一覧（警察提出用・{N date|R8.11.27}）
No.1　{R full p|木場ツヤ}　{R dob-kanji b|大正15年八月12日}　{R address-suffix a|立石55番地}　後期 {P insured|38170264}
No.2　{U full u|椎屋ノブ}　{P dob|昭和14年1月3日}　{A address|岩壺町字立石71番地2}　{P bank|霧島南銀行 岩壺支店 普通 1176043}
No.3　{U full v|温水清志郎}　{P dob|S30.10.19}　{P phone|0986-00-2953}　{O shop|温水酒店}　契約 {L number|HD-2258-03}
No.4　{R full q|木場敬一郎}　カード {P card|5334-1899-6582-2122}　ゆうちょ 記号 {P bank|17340} 番号 {P bank|28150631}　免許返納 {P licence|921584387220}
No.5　匿名（{U initials w|N.H.}さん、{P age|80代}）　{P phone|0986-00-7742}　行為者車両 {P plate|宮崎 502 さ 91-16}　同名刺 {P email|iiboshi@hikari-denka.example}
通報者　{R full r|一木芽衣}（{R org w|岩壺茶業協同組合}）　綴り {R number n|い-0388-5}　{N number|5件}　{N law|刑法第246条}　{N body|県警本部}　{N place|岩壺駐在所}`,
  },
  {
    id: 'q-list-2',
    case: 'kogarasu',
    marked: `ショートステイ・緊急連絡表（冷蔵庫掲示は不可）
● 児童　{R full p|五味渕葵}（{R dob-letter b|H26.2.14}）・{R full r|五味渕陽翔}　送迎先 {R org-school s|弥生小}／{O school|こがらす中央こども園}
● 母　{R full q|五味渕早希}　{R phone-intl m|+81-80-0000-6379}　{R email e|saki.gomi@kgmail.example}　{R org-short w|こがらす食品}
● 連絡しない人　{R full x|寒河江竜也}　{P phone|070-0000-4465}　{P plate|成田 330 ぬ 5-27}　{P plate|野田 580 ひ 62-07}
● 祖母　{U full u|鞍貫和歌子}　{P phone|0476-00-9025}（夜 {P phone|090-0000-1186}）　〒{P postal|286-0845}
● 里親　{U full v|眞名瀬惠}　登録 {L number|第0419号}　{O hospital|並木こどもの森クリニック}　医療証 {P certificate|0340921}
● 受入　{R org-short o|そらまめの家}　担当{U full w|弓削久美}　保険者 {P insurer|272633}　番号 {P insured|鴉-118-4403}
※{N number|2歳未満}は看護師同席、{N law|児童福祉法第6条の3}、{N date|11/20～12/4}、{N post|夜勤リーダー}、{N place|弥生}が丘交番`,
  },
  {
    id: 'q-list-3',
    case: 'tsuzurao',
    marked: `工賃・交通費　振込一覧（{N number|11月分}）
壱　{R full p|髙濵壮介}　ゆうちょ {P bank|19360}-{P bank|18820471}　通院先 {O hospital|北辰メンタルケア診療所}
弐　{R full r|齊川眞人}　{P bank|渡島湾信用組合 花見町支店 普 1140962}　自家用 {P plate|函館 501 な 70-14}　{P licence|501688614320}
参　{U full u|日下石瑠夏}　{P bank|北海みらい銀行 綴尾支店 普通 2295538}　療育 {P certificate|B第5207号}　{P dob|平成21年5月30日}
四　{U foreign v|グェン・タイン・ロン}　{P residence-card|YS40662817CB}　{P phone|080 0000 2618}　{A address|綴尾市花見町3条2丁目 つるや荘6号}
五　{U full w|乙部 いつき}　国保 {P insured|綴ぬ}／{P insured|30275}　住民票コード {P resident-code|27730518496}　{P age|五十一歳}
立替　{R given q|ゆき乃}様（{R family p|髙濵}方）　発注元 {R org w|合同会社つづらおファーム}　指定 {R org-short o|綴葉会}　台帳 {R number n|S-1107-29}
合計{N number|5名}　{N date|12月10日}送金　{N body|振興局}へ報告　{N word|壮}行会の残金、{N number|時給換算}は別紙`,
  },
  {
    id: 'q-paste-3',
    case: 'iwatsubo',
    noise: 'zero-width',
    marked: `貼付：{R full q|木場敬一郎}様　{P dob|昭和24年5月5日}　{P age|七十七歳}　{P phone|090-0000-9258}
{R full p|木場ツヤ}様　{R dob-kanji b|大正十五年八月十二日}　資格 {P insured|38170264}　{R address a|岩壺町字立石55番地}
{R full r|一木芽衣}様　{R org w|岩壺茶業協同組合}　{P email|mei.ichiki.0417@cha-mail.example}
販売員 {U full u|飯干剛輝}　同行 {U full v|鬼束りえ}　{P plate|宮崎 502 さ 91-16}　伝票 {L number|HD-2261-07}
{O other|ヒカリ電化サポート}　{P card|3569732661488846}　{N word|敬老}会、{N word|木場}道、{N date|師走}、{N number|五十袋}、{N body|県消費生活センター}`,
  },
  {
    id: 'q-ordinary-1',
    case: 'nirehata',
    marked: `第{N number|2}回楡畑市介護保険運営協議会　要旨
{N date|令和8年10月22日}、{N place|市民プラザ}多目的室。定足数を満たし、{N post|会長}が開会を告げた。
○事業計画の骨子。{N number|75歳以上}の人口は五年後に{N number|9,480人}となる見込みで、{N word|85歳以上}の伸びが大きい。認定率は{N number|19.6％}。委員から、{N number|40歳から64歳}までの第2号被保険者への案内が薄いとの指摘があった。
○保険料段階。{N law|介護保険法施行令第38条}の標準は13段階だが、市は細かく分けてきた。{N body|県}の交付金を入れても{N number|月額120円}の上昇は避けにくい。
○介護人材。{N word|やまばと}色のジャンパーをそろえた合同説明会に{N number|34人}が来た。二十代は少なく、{N number|五十代}の転職者が中心だった。資格取得の費用は半額を補助する。
○住まい。{N place|桜堤遊歩道}に手すりを付ける要望は、{N body|土木事務所}と調整する。{N word|障子}の張替えなど小さな困りごとは、シルバー人材の一時間券で受ける。
○次期の委員公募。{N word|昭和}の終わりに作られた要綱を改め、年齢の上限をなくす。応募用紙は{N date|12月1日}から配り、作文は{N number|800字}以内。議事録は二週間で公開する。
閉会は{N number|15時35分}、傍聴は三名。`,
  },
  {
    id: 'q-ordinary-2',
    case: 'himukai',
    marked: `日向井町議会　民生常任委員会　会議の概要
{N date|9月16日}午前9時半、委員{N number|6名}出席。参与は{N post|福祉課長}、{N post|税務課長}ほか。
議案第{N number|52号}。印鑑条例の改正は、{N word|旧姓}の併記に合わせた字句の整理であり、全会一致で可決すべきものと決めた。{N law|住民基本台帳法施行令第30条の14}が根拠となる。
決算認定。生活保護費は前年比{N number|2.3％}減。医療扶助が半分を占め、透析の送迎に要する費用が増えた。委員「{N number|65歳}を境に介護へ移る人の数は」課長「年に{N number|二十件}ほど。{N number|60歳から64歳}の層は就労支援の対象に残している」
陳情。アスファルト舗装の打換えを求める{N place|樋之口}地区からの陳情は、{N body|県道路環境課}の工程を待って継続審査とした。{N word|アスコン}の値上がりも話題となった。
所管事務調査。{N date|4月3日}に始まった移動販売の利用は{N number|延べ1,240人}。{N word|里}山の枝おろしと日程が重なる月は回数を減らす。{N word|義}援金の残高は基金へ積む。
戦没者追悼式は、ご遺族の高齢化で参列が減り、{N number|90代}の方は七名であった。来年は{N number|戦後82年}に当たる。花は地元の高校が育てる。
{N number|11時10分}散会。次回の視察先は委員長に一任する。`,
  },
  {
    id: 'q-ordinary-3',
    case: 'tsuzurao',
    marked: `綴尾市地域自立支援協議会　全体会　記録
一、開会。{N post|副会長}が代理で進行する旨の説明。欠席の届けは五つの事業所から出ている。
二、基幹相談支援の実績。相談の実人数は{N number|612人}、うち{N number|18歳未満}が{N number|87人}。精神の手帳を持つ人は二級が最も多い。電話はかけ直しを含めて月{N number|430本}前後で、{N date|12月30日}から年始は当番制とする。
三、住まいの部会。{N body|道}の居住支援法人が増え、空室は{N place|北二条}と駅裏に偏る。{N word|高浜}式と呼ぶ体験利用のやり方を学ぶ。家主向けの冊子は{N number|A5判12頁}、{N number|1,500部}。
四、就労の部会。{N word|ファーム}ツーリズムの手伝いが好評。{N law|最低賃金法第7条}の減額特例は使わない方針を確かめた。平均年齢は{N number|43.2歳}、{N number|三十代}の離職が目立つ。
五、災害。{N number|震度5強}のときの安否確認を、十分以内に返す訓練とした。{N word|壮}年部の除雪隊は{N number|9組}。停電のあいだの吸引器は車の電源で動く。
六、{N word|真}剣に続けたい取組みとして、{N word|雪乃}下キャベツの販売会を挙げる声が多かった。売上は{N number|86,400円}、経費を引いた額を備品に充てる。
七、その他。委嘱状の日付は{N date|令和9年4月1日}とする。{N number|16時を過ぎて}散会。`,
  },
];
