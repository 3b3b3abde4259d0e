import type { Passage } from './passage.ts';

/** Passages of batch R, part 3: written without having read the engine. */
export const openedR3: readonly Passage[] = [
  {
    id: 'r-dialect-2',
    case: 'hatokura',
    marked: `わし、{R family p|仁保}いいまんねん。{R alias p|カツ}さんでええよ。年は{P age|六十六}や、{R dob-era b|昭和34年11月2日}の亥年。
前の嫁はんの{R given q|節代}はな、もう{R family q|樽井}に戻っとるわ。電話は{P phone|045の000の2876}やったかいな。
{R family r|宇田川}の兄ちゃんには世話なってんねん、{R org-short o|みなとの灯}の炊き出しで。{U nickname|キャップ}も{U given|タクヤ}も来よる。
年金の番号かいな、{P pension|3816の042795}や。免許は川に流してもうた、{P licence|509086927453}いうやつ。{R org w|波止倉清掃協業組合}の{U family|阿武隈}はんに聞いてや。
寝とるんは{O other|簡易宿泊所みさき荘}、{P phone|045ｰ000ｰ1180}にかけたら帳場が出よる。
{N word|カツ}丼おごってもろて、{N place|日本橋}まで{N number|二駅}歩いたで。`,
  },
  {
    id: 'r-dialect-3',
    case: 'kijino',
    marked: `{R family p|竹ノ内}のばあちゃん、{R org-short f|きじの里}から帰りたいっちゅうて泣くんだに。{R given p|フサヨ}さんは昔っから畑が好きだもんで。
息子の{R given q|宏一郎}は{O workplace|伊那路運輸倉庫}で夜なべ、嫁の{U given|佳寿美}さが「もう無理だに」って。番号かい、{P phone|0265-00-4472}ずら。
{R given r|澄夫}さんが軽の{P plate|諏訪 581 け 63-07}で病院い連れてってくれた。{U nickname|トラじい}も乗ってったに。
保険証なら{P insured|50938172}、介護は{R number n|0900271846}だ。家は{R address-suffix a|上雉子字柳原274番地5}、坂のてっぺんだに。
わしかい、{P age|八十二}になった。{U family|座光寺}の分家だ。
{N place|竹ノ内沢}の水が{N number|五寸}も増えた。{N date|お彼岸}にゃ{N word|雉子}が鳴く。`,
  },
  {
    id: 'r-agenda-1',
    case: 'suzunari',
    marked: `要保護児童対策地域協議会　個別ケース検討会議　次第　{N date|令和8年9月24日}
１ 対象　{R full p|蜂谷莉央}（{R dob-letter b|H24.12.4}、{R org-school s|槙葉中}）　ケース番号 {R number n|児-2291-07}
２ 経過　(1) {R given q|由佳里}様の就労（{R org w|株式会社スズナリ惣菜}、雇用保険 {P employment|2301-449082-7}）(2) {R given r|颯汰}様の一時預かり（受給者証 {P certificate|2300417865}）
３ 資料　住民票コード {P resident-code|05210843878}、保険者番号 {P insurer|06274872}、給食費口座 {P bank|すずなり銀行 槙葉支店 普通 1840275}
４ 出席　{U family|刑部谷}教諭、{R org-short o|ゆうやけ広場} {U full|白波瀬 理}様、主任児童委員 {U family|戸苅}様（{P phone|0532-00-7719}）、{N post|生活安全課長}
５ 別室　{R full v|真庭航平}氏の代理人 {U full|曽布川 巧}弁護士（{O other|とよみ法律事務所}、{P email|sobukawa@toyomi-law.example}）
６ その他　{N law|児童福祉法第25条の3}、{N number|資料5}は回収、{N body|県児童相談センター}`,
  },
  {
    id: 'r-agenda-2',
    case: 'shionagi',
    marked: `外国人住民支援連絡会　議事日程（{N number|第11回}）　{N date|2026年10月8日}　{N place|潮見台コミュニティ会館}
報告1　{R full p|サビトリ・シュレスタ}さん（在留 {R number i|GK28417065LR}）の更新と{R org w|汐凪フレッシュデリカ（株）}の雇止め
報告2　{R given c|アーユシュ}さんの{R org-school s|潮見台小}取り出し授業。保護者 {U foreign|ビノド・カルキ}さん（国保 {P insured|汐3・520418}、保険者番号 {P insurer|138768}）
協議1　{R full q|チャン・ヴァン・ヒエウ}さんの転籍。旧寮 〒{P postal|210-0853}　{A address|汐凪市塩浜町9番12号 みらい寮3号室}、{P url|https://mirai-kumiai.example/trainee/0418}
協議2　{U foreign|オレナ・ボンダレンコ}さん（{P age|51}）の免許切替 {P licence|619581609160}、個人番号 {P my-number|013872950944}
進行　{R full r|鷹觜千草}さん　家主 {U family|金久保}さん（{P phone|044(000)8173}）　通訳 {U foreign|ホアン・ティ・マイ}さん
{N law|日本語教育推進法第3条}、{N body|出入国在留管理局}、会場は{N word|千草}の間`,
  },
  {
    id: 'r-agenda-3',
    case: 'aitetsu',
    marked: `債務・住まい合同検討会　進行表（{N number|90分}）
1 {R full p|都築嘉人}氏／整理番号 {R number n|藍困-08-152}／{R dob-era b|昭和43年10月7日}
2 住居　{R building a|ハイム紺屋403} の明渡し、賃貸人 {U full|五明 貴久枝}氏 {P phone|048-000-6915}、{O other|あんしん東都保証}（契約 {L number|AT-77-310482}）
3 収入　傷病手当（記号 {P insured|19} 番号 {P insured|40726}、保険者番号 {P insurer|01138742}）、離職票 {P employment|1108-274419-3}
4 家族　{R given q|美登里}氏、長男 {U given|駿佑}氏（奨学生番号 {L number|605-04-118273}）、父 {U given|嘉平}氏（介護 {P care|0000718843}、{P age|88歳}）
5 保証人　{R full r|相葉誠}氏（家族カード {P card|378510298203615}）、代理人 {U family|久我原}弁護士 {P email|kugahara@rindo-law.example}
6 車両 {P plate|川口 301 ほ 47-09} 引揚げ　7 {N law|民事再生法第239条}、{N body|法テラス}、{N place|都筑区}の例、次回 {N date|9/30}`,
  },
  {
    id: 'r-phone-note-1',
    case: 'hatokura',
    marked: `{N date|5/27} {N number|10:12} 着信（{P phone|050-0000-8823}）　受：{N post|主任}
{O other|全港保証サービス}の{U family|十亀}様　→{R full p|仁保克彦}様の入居審査。緊急連絡先は{R given q|節代}様（{P phone|045-000-2876}）でよいか
本人確認：{R dob-era b|昭和３４年１１月２日}、{R address-suffix a|入船2-5-9}、{R building a|入船荘7号室}、番号 {R number n|更生-41-0086}
折返し　{R family r|宇田川}様の携帯（{P phone|〇七〇‐〇〇〇〇‐四一九五}）、留守番に{U given|琴乃}様の声
別件　求職番号 {L number|14020-3381927}、雇用保険 {P employment|1405-220817-9}、旅券 {P passport|TS6310948} の{U family|根津木}様も同行
{N body|ハローワーク波止倉}は{N number|17時15分}まで。{N word|カツ}カレーの出前は断る`,
  },
  {
    id: 'r-phone-note-2',
    case: 'kijino',
    marked: `夜間受付簿　{N date|8/23(日)} {N number|23:05}　{N body|上伊那警察署}{N post|当直長}より
{R given p|フサヨ}様を{N place|柳原橋}で保護、靴なし。名札に{R phone-paren t|(0265)00-8317}
→{R full q|竹ノ内宏一郎}様へ架電、{P phone|090　0000　1195}。「{R family q|竹ノ内}です、すぐ行きます」
→{R org-short f|きじの里}夜勤 {U foreign|ティン・ザー・ミョー}様 {P phone|0265-00-3390}（内線{X number|21}）
→発見者 {U full|平出 満子}様　〒{P postal|399-4511}　{A address|雉子野町大字下雉子502番地2}、車 {P plate|松本 300 な 29-14}
→介護保険証 {R number n|0900271846}、身障手帳 {P certificate|長野県第081426号}、{O shop|カタクリ堂薬局}の{U family|赤穂木}様
申し送り　{R full r|廣瀬澄夫}様へ翌朝。体温{N number|36.8}、血糖{N number|112}`,
  },
  {
    id: 'r-phone-note-3',
    case: 'shionagi',
    marked: `でんわメモ（やさしいにほんご）　{N number|14:20}
あいて：{R given p|サビトリ}さん　{R phone m|080-0000-7492}　{R email e|sabi.shrestha@shionagimail.example}
ないよう：{R given c|アーユシュ}くん（{P age|9さい}）の{O hospital|しおかぜ小児科}　しんさつけん {L number|SK-40417}　こども医療証 {P certificate|6120884}
{R given q|ヒエウ}さんから：大家の{U family|金久保}さんに電話してください　{P phone|０４４－０００－８１７３}
つうやく：{U full|入倉 未央}さん（{P phone|070-0000-2281}、{P email|irikura.m@shionagimail.example}）、{U foreign|マヤ}さんも
しりょう：在留カード {P residence-card|NM10482657TE}、児童手当の口座 {P bank|潮見銀行 汐凪支店 普通 6041825}
{N body|入管}は{N number|9じ}から。{N word|アユ}つりは{N date|どようび}。`,
  },
  {
    id: 'r-letter-1',
    case: 'suzunari',
    marked: `{R full q|蜂谷由佳里}様
当職は{R full v|真庭航平}氏の代理人です。以後のご連絡は当職（{O other|とよみ法律事務所}　弁護士{U full|曽布川 巧}、〒{P postal|４４０－００７６}、電話{P phone|0532-00-2960}、FAX{P phone|0532-00-2961}）にお願いします。
同氏の荷物は、妹の{U given|茉莉花}様が{R address a|鈴鳴市槙葉町2丁目8番11号 コーポ槙葉105}へ{N date|十月三日}に受け取りに伺います。車は{P plate|豊橋 330 る 12-34}です。
お子様の{R given p|莉央}様、{R given r|颯汰}様には近づきません。立替金は{P bank|三河みなと信用金庫 本店 普通 0338162}へ。
なお{N law|ストーカー規制法第2条}の警告は受けておりません。{N number|二部}同封、写しは{N body|鈴鳴簡易裁判所}と民生委員の{U family|戸苅}様へ。敬具`,
  },
  {
    id: 'r-letter-2',
    case: 'mominosawa',
    marked: `前略　母{R full p|畔上トヨノ}（{P age|九十三歳}）が{N body|樅ノ沢村役場}の皆様のお世話になっております。二女の{U full|楠原 美佐緒}です。
住まいは〒{P postal|190-0182}、{A address|多摩野市関戸原5丁目3番8号 関戸原スカイハイツ1104}、電話は{P phone|042の000の7736}。
兄{R given q|正彦}は{R org w|樅ノ沢森林組合}の労災で入院しており、隣の{R full r|高見澤恒子}様だけが頼りです。夫の{U given|泰成}も{P age|七十}で車に乗れません。
母の通帳（ゆうちょ　記号{P bank|11150}　番号{P bank|20338471}）と年金証書（{P pension|2607-183345}）は私が預かりました。
{R org f|グループホーム樅の家}の契約書は弟{U given|史朗}（{P email|fumiro.az@momimail.example}）へ、後見は{O other|千曲司法書士事務所}に。
{N date|松の内}に{N number|一泊}で参ります。{N place|姨捨駅}から{N number|40分}と聞きました。{N word|正月}飾りは不要です。草々`,
  },
  {
    id: 'r-letter-3',
    case: 'hatokura',
    marked: `{N body|波止倉市福祉事務所} {N post|保護係長}様　　{R org o|一般社団法人みなとの灯}　{R full r|宇田川鉄平}
{R full p|仁保克彦}氏（{R dob-western b|1959年11月2日}生）は{R org f|無料低額宿泊所ともしび寮}の{N number|4.5畳}に入りました。生活保護の受給者番号は{P certificate|0410778}です。
前妻の{R full q|樽井節代}氏は{O workplace|山手リネンサービス}に勤め、扶養は難しいとの返書（{P email|s.tarui@hatomail.example}）。長男の{U given|悠馬}氏は転居先不明、旧電話{P phone|080-0000-3419}。
主治医は{O hospital|入舟橋クリニック}の{U family|猪木原}医師、自立支援医療の受給者証{P certificate|1406082}、障害者手帳{P certificate|神奈川県第50227号}、個人番号{P my-number|041895476380}。
家主{U full|能勢谷 初枝}氏の振込先は{P bank|波止倉銀行 入船支店 普通 2760418}。活動の様子は{P url|http://minatohi.example/case/niho}に。
{N law|生活保護法第30条}、{N number|別添2}、{N date|六月十日}必着`,
  },
  {
    id: 'r-chat-1',
    case: 'shionagi',
    marked: `14:03 {R speaker p|サビトリ}: {R given c|アーユシュ}、ねつ{N number|39ど}。どこ行く？
14:04 {R speaker r|千草}: {O hospital|しおかぜ小児科}へ。{P phone|044-000-5528} です。医療証 {P certificate|6120884} を持って
14:06 {R speaker q|ヒエウ}: ぼく車だす。{P plate|川崎502ぬ6190} {R building a|潮見台ビレッジ}の前。免許 {P licence|101525677373}
14:09 通訳: {U foreign|マイ}です。大家の{U family|金久保}さんにも伝えた。{U foreign|プリヤ}ちゃんは {L handle|@maya_tpmgr} が見る
14:15 {R speaker p|サビトリ}: ほけん {P insured|汐3・520418} {P insurer|138768} これ？ {R given c|アーユシュ} たんじょうび {P dob|2017.4.2}
14:16 {R speaker r|千草}: {N word|OK}。{N date|あした}の{N place|汐凪港}ツアーは{R given q|ヒエウ}さんもお休みで`,
  },
  {
    id: 'r-chat-2',
    case: 'suzunari',
    marked: `[21:14] {R speaker p|莉央}: {R alias v|マニ丸}がまた家の前。車これ {P plate|豊橋330る1234} 番号 {P phone|07000007718} しつこい
[21:15] SC: {R given r|颯汰}くんとお母さんは？
[21:15] {R speaker p|莉央}: いる。ママは{R org-short w|スズナリ惣菜}
[21:17] SC: {N number|110番}して。{U family|戸苅}さんにも連絡する {P phone|0532-00-7719}
[21:18] {R speaker p|莉央}: {U nickname|ぴよたん}ん家いい？ {A building|サンコート東雲207} インスタ {L handle|piyo.t_0606} {P url|https://chat.example/inv/8Hq2}
[21:31] {R speaker q|由佳里}: {U given|ミツヱ}ばあちゃんに頼んだ。{P bank|すずなり銀行槙葉支店普通1840275} に送って。医療証は {P certificate|8240117}
[21:33] SC: {N date|明日}{R org-school s|槙葉中}で。{N word|既読}つけてね`,
  },
  {
    id: 'r-chat-3',
    case: 'aitetsu',
    marked: `係長 10:02　{R family p|都築}さんの{N word|みどり}の封筒、どこ？
相談員 10:02　奥さんの{R given q|美登里}さんが持参。離職票（{P employment|1108-274419-3}）、年金手帳 {P pension|4182-609357}、通知カード {P my-number|203366391868}、住民票コード {P resident-code|23873964898}
相談員 10:04　{R email e|y.tsuzuki1007@aimail.example}から写真も。{P url|https://photo.example/s/tzk-0807}、転送先 〒{P postal|332-0098}
{R speaker r|相葉} 10:09　{R family r|相葉}です。{O shop|立ち飲み処 あらし}で{R given p|嘉人}に会った。{U nickname|ドクター}も一緒
{R speaker r|相葉} 10:12　本名は{U full|小暮原 譲}、元歯科の。電話 {P phone|080ー0000ー1174}、{P age|六十五}。奥さんが{U given|緋紗子}さん
係長 10:15　{N body|藍鉄警察署}へ。{N law|個情法第69条}の範囲で{N number|2名}体制`,
  },
  {
    id: 'r-list-1',
    case: 'kijino',
    marked: `◆夏の見守り訪問　{N number|5軒}（{N date|8/24の週}）　持参 {N number|水2L}
① {R full p|竹ノ内フサヨ}　{R address a|雉子野町大字上雉子字柳原274番地5}　{R phone t|0265-00-8317}　{P age|87}
② {R full r|廣瀬澄夫}　{A address|雉子野町大字上雉子字堰下31番地}　{P phone|0265-00-7140}　国保 {P insured|雉野・004418}　軽 {P plate|諏訪 581 け 63-07}
③ {U full|古畑沢 キミ}　{P dob|S6.12.1}　娘 {U given|照代}　{P phone|080-0000-6637}　被保険者番号 {P care|0900318264}
④ {U full|唐木田 重雄}　{P age|百歳}　戦傷病者手帳 {P certificate|第0-41827号}　{O other|デイサービス柿の木}
⑤ {R full q|竹ノ内宏一郎}宅の離れ　{U given|佳寿美}・{U given|夏帆}　警備契約 {L number|77-0418}
・{R org-short o|雉子野会}の弁当、{N word|澄まし汁}、{N place|竹ノ内沢}は迂回`,
  },
  {
    id: 'r-list-2',
    case: 'hatokura',
    marked: `所持品（{R full p|仁保克彦}さん入寮時、{R org f|無料低額宿泊所ともしび寮}）　{N date|R8.5.20}
- 免許証 {P licence|509086927453}（{R dob-letter b|S34.11.2}）／個人番号カード {P my-number|168741917678}／住民票コード {P resident-code|16788614318}
- 年金手帳 {P pension|3816-042795}／雇用保険証 {P employment|1405-220817-9}／介護保険証 {P care|0001847260}
- ゆうちょ通帳 記号{P bank|14130} 番号{P bank|90227711}／{P bank|波止倉銀行 入船支店 普通 4402917}／カード {P card|4768 6511 3187 2396}
- 写真（前妻 {R full q|樽井節代}さん、長男 {U given|悠馬}さん）／名刺 {R full r|宇田川鉄平}さん、{U full|鴨志田 順造}さん（{O workplace|鴨志田回漕店}、{P phone|045-000-9912}、{P url|https://kamo-kaiso.example}）
- 診察券 {O hospital|入舟橋クリニック} {L number|0038-114}／質札 {O shop|質のまるか} {L number|第4471号}／合鍵は{U family|能勢谷}さんへ
- 靴{N number|26.5cm}、{N word|カツ}サンド、{N number|三冊}の手帳、{N place|入船公園}の落し物札`,
  },
  {
    id: 'r-list-3',
    case: 'suzunari',
    marked: `緊急連絡網（{N date|R8.9改}）取扱注意
・{R full q|蜂谷由佳里}（母）{R phone m|070-0000-3861}／勤務先 {R org w|㈱スズナリ惣菜} {P phone|0532-00-6600}
・{R relative q|蜂谷}{U given|ミツヱ}（祖母）{P phone|0532(00)3152}／国保 {P insured|鈴7・331408}／障害者手帳 {P certificate|愛知県第214406号}
・{U full|袴田 昭一}（祖父）〒{P postal|441-8199} {A address|鈴鳴市老津町字前畑9番地} {P email|hakamada.s@suzumail.example}
・{R org s|鈴鳴市立槙葉中学校} {U family|笹生}（養護）、{U family|刑部谷}（担任）／{R org-short o|ゆうやけ広場} {U full|白波瀬 理} LINE {L handle|yuyake.shiraha}
・対象 {R full p|蜂谷莉央}（{R dob-slash b|2012/12/4}）、{R full r|蜂谷颯汰}（{P dob|2018.2.13}）／接近禁止 {R full v|真庭航平}（車 {P plate|豊橋 330 る 12-34}）
・{N body|鈴鳴警察署}、相談は{N number|#9110}か{N number|189}、{N word|蜂}刺され注意、{N place|槙葉公園}`,
  },
  {
    id: 'r-ordinary-1',
    case: 'aitetsu',
    marked: `藍鉄市くらし再建室　水道料金との連携に関する打合せ
水道部から、給水停止の前に福祉へつなぐ手順の案が示された。催告書を三回送っても返事がない世帯は、昨年度に{N number|412件}あった。{N post|料金課長}は、{N law|水道法第15条第3項}の停止は最後の手段であり、{N word|誠実}に事情を聞くことが先だと述べた。
相談票は{N number|様式第8号}を使い、{N word|みどり}色の紙に刷る。本人の同意の欄は上に移し、字を大きくする。検針員が異変に気づいたときの連絡先は、夜間も含めて一本にまとめる。
{N body|県企業局}の調べでは、{N number|65歳以上}のみの世帯の滞納は全体の二割に満たず、{N number|30代}から{N number|50代}の働き手のいる世帯が多い。減免の基準を広げるかどうかは、財政への影響を試算してから決める。
{N place|都築橋}の架替えに伴う断水は{N date|11月14日}の夜に行う。給水車は二台、広報は前の週に全戸へ配る。
委員から、検針票の裏に相談窓口の案内を載せてはどうかとの声があり、次の印刷から試すことにした。{N number|40ミリ}の管の取替えは来年度に回す。`,
  },
  {
    id: 'r-ordinary-2',
    case: 'shionagi',
    marked: `汐凪市やさしい日本語推進部会　議事概要
議事に先立ち、{N post|市民生活部長}が、窓口の多言語化は{N word|チャンス}であると述べた。市内の外国人住民は{N number|6,418人}で、{N number|15歳未満}が{N number|一割}を占める。
一　ごみの分別表について。絵を増やし、漢字にはすべて振り仮名を付ける。{N place|ネパール}語と{N place|ベトナム}語の版は{N body|県国際交流財団}の助成で刷る。色の名は「{N word|千草}色」のような和名をやめ、番号で示す。
二　就学案内について。{N law|学校教育法施行令第5条}の通知が届かない世帯を減らすため、転入の届けの際に冊子を手渡す。小学校の入学は{N number|満6歳}に達した後の四月からであることも、図で説明する。
三　災害時の放送について。「高台に逃げて」を先に言い、地名は後に置く。訓練は{N date|10月25日}、{N place|潮見台公園}で行う。
四　窓口の待ち時間は平均{N number|23分}で、月曜の午前が最も長い。番号札を分ける案は、職員の配置と合わせて検討する。
通訳タブレットの契約は{N number|三年}とし、費用の見積りは二社から取る。次回の日程は後日、部会長が調整する。`,
  },
  {
    id: 'r-ordinary-3',
    case: 'kijino',
    marked: `雉子野町　高齢者福祉計画策定委員会（{N number|第3回}）要点
{N post|福祉課長}が、計画の素案を説明した。町の高齢化率は{N number|41.7％}、{N number|85歳以上}の人口は今後十年で{N number|1.3倍}になる見込みである。{N number|75歳}到達時の健診の受診率は伸び悩んでいる。
介護の人手について。夜勤の手当を引き上げる事業者が増え、{N body|県}の補助金の枠は年度の途中で尽きた。委員から、資格のない人にも任せられる仕事を切り出すべきだとの意見があった。
移動の足について。{N place|広瀬線}の減便を受け、予約制の乗合車を週五日に増やす。{N place|竹ノ内沢}の停留所は冬の間、集会所の前に移す。運賃は片道{N number|200円}とする。
住まいについて。{N law|高齢者住まい法第6条}の登録は町内に一か所しかなく、空き家の活用を含めて検討する。{N word|宏大}な敷地を持つ旧校舎の転用は、耐震の診断を待つ。
計画の名称は「{N word|澄んだ}空の下で」とする案が多数を占めた。パブリックコメントは{N date|12月1日}から三十日間、意見は様式を問わず受け付ける。概要版は全戸に配り、点字版も作る。`,
  },
];
