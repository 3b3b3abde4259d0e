import type { Passage } from './passage.ts';

/** Passages of batch U, part 6: written without having read the engine. */
export const openedU6: readonly Passage[] = [
  {
    id: 'u-paste-6',
    case: 'aomigaura',
    marked: `Ctrl+V ↓（会社のチャットから）
[総務 {U family|真栄喜}] {R org-short w|青海浦冷凍水産}の寮、{R building a|みなとレジデンス407}に{R full q|シレスタ ビカス}さん{P age|33}と奥さん{P age|29}が入居中です
[総務 {U family|真栄喜}] 奥さんの給与振込 {P bank|湾岸しおさい銀行 入船支店 普通 3906152}、社員No. {L number|AR-0297}
[現場] {R dotted p|バトバヤル オユンチメグ}さん、{X birthday|7/9}が誕生日でケーキ出した
[現場] {R family q|シレスタ}さんの免許 {P licence|401944609801}、フォーク{N number|1.5t}まで
[総務] 住所は{R address-suffix a|入船2-6-15}。市の窓口は{N number|9時〜17時}`,
  },
  {
    id: 'u-agenda-4',
    case: 'sekinosawa',
    marked: `{N number|第8回}支援調整会議　次第　{N date|令和8年12月17日}　{N number|13:30}〜　{N place|市民プラザ}{N number|302}会議室
1　{R full p|櫛引静香}様（旧姓{R old-name p|浅利静香}）世帯　家計改善の終結　資料{N number|1-3}
2　{U full u|生田目 惣市}様　新規　{A address|関ノ沢市川端町4-18　みずほ荘6号}　電気（お客さま番号 {L number|04-2281-7730-15}）停止予告
3　{R full r|阿久津トシヱ}様　配食の可否　同行：{O other|配食センターこぶし}　{U family|相庭}
4　報告　{R org-short w|関ノ沢精密}の雇止め　{N number|14名}、{N body|ハローワーク}　／　{U family u|生田目}様の車 {P plate|秋田 501 ぬ 6-270}
欠席連絡は前日まで、事務局直通へ。{N law|自立支援法第9条}の守秘義務を確認のこと`,
  },
  {
    id: 'u-agenda-5',
    case: 'mizuki',
    marked: `要対協・若者部会合同ケース会議（案）
（1）{N number|10:00}　{R full p|柘植　望結}　転居先の保証　…{R org o|一般社団法人みちくさ舎}　{R family r|蓑輪}
（2）{N number|10:25}　{U full|東風平 琉}（{P age|16歳}・{R org-school s|瑞木総合高}{N number|1年}）　母子手帳 {P certificate|№2010-118} 確認済
（3）{N number|10:50}　{U nickname u|ねこまる}さん（SNS相談、X {L handle|@nekomaru_0619}）　通報元 {P email|hotline-77@mimamori.example}
（4）{N number|11:15}　{R full q|柘植　航}の債務　カード {P card|5240 7848 5354 4771}、限度額 {X sum|30万}
（5）その他　{N law|児童福祉法第25条の2}、{N number|16歳以上}の居場所、{N post|部会長}の互選　　Zoom {P url|https://meet.example/j/mizuki-wakamono?pwd=7Kq}`,
  },
  {
    id: 'u-agenda-6',
    case: 'kodakari',
    marked: `地域ケア会議　{N date|12月3日（金）}　{N place|中央公民館}
議題一　{R full p|種子田ハツエ}さん　在宅か{R org f|特別養護老人ホーム小高狩荘}か
　　出席：{R full q|種子田隼人}さん、{R full r|波多江美里}さん（{R org o|NPO法人ひなたの縁側}）、{U family|丸目}医師、{N post|保健師}
　　資料：保険料納付 {R number n|46-771-0093}、年金 {P pension|1190-447265}、{P bank|日南農業協同組合　中床支店　普通貯金　3308714}
議題二　{U full|外薗義春}さん　運転の件　免許 {P licence|960313632491}、車 {P plate|宮崎 330 す 69-14}
議題三　冬の見回り（{N number|75歳以上}の独居{N number|41戸}）　{N body|消防団第3分団}　次回 {N date|1月7日}`,
  },
  {
    id: 'u-phone-note-4',
    case: 'nishikigahara',
    marked: `【電話受】{N date|12/8} {N number|9:12}　{O other|東錦ガス㈱ 保安センター}より（{P phone|０６－００００－６２６３}）
{R address-suffix a|東錦町１番地の４０}　{R building a|ハイツ桔梗１０２}、閉栓のまま{N number|20日}。契約者{R full p|御手洗朔太郎}、契約番号 {L number|7730-118-2604}。中で子どもの声とのこと。
→{R phone m|090-0000-6302} 不通、{R phone-paren t|06（0000）6318} 不通。{R org-school s|東錦中}へ架電、{R given q|和奏}さんは登校している。
→{R full r|椋春樹}さん（{P phone|070 0000 6274}）「{N word|今日}行く」　→大家{U family|豊永}さん（{P phone|072-000-6286}）合鍵あり
{N number|10:40} {N body|子ども家庭センター}へ情報提供済。{N law|児童虐待防止法第6条}の通告ではない`,
  },
  {
    id: 'u-phone-note-5',
    case: 'hibaridai',
    marked: `伝言　{X official|大久保}さんへ
{R family r|寳田}様よりTEL　折返し → {P phone|〇四九四の〇〇の六二九七}（夕方以降）
・「{R full p|國枝澄惠}さんが振り込め詐欺に遭いかけた。相手は{U family|仁科}と名乗り、{P phone|+81 50 0000 6301}から」
・聞き出されたもの：{R dob-letter b|S21.10.25}、{P bank|北武蔵農協 南雲雀支店 普通 0086127}、マイナンバー{P my-number|640132489873}、暗証は言っていない
・次男{U given|克哉}様（{P age|51}）が警察へ。受理 {X receipt|雲生安 第2281号}
・{R phone-dot t|0494.00.6104}は留守電に。{R org-short o|柳蔭会}にも周知
{N number|110番}ではなく{N number|＃9110}、{N body|雲雀台警察署}生活安全課、{N date|1/25}まで`,
  },
  {
    id: 'u-phone-note-6',
    case: 'aomigaura',
    marked: `夜間受付票 No.{N number|219}　{N date|9月4日} {N number|22:51}
かけてきた人：{R full r|デシ・ウィジャヤ}（{R romaji r|Desi}）　{P phone|080-0000-6335}
用件：{R given p|オユンチメグ}さん破水、{R phone m|０７０（００００）６２１５}つながらず。{R address a|青海浦市入船２－６－１５}へ救急。{O hospital|いりふねレディースクリニック}→{O hospital|県南こども周産期病院}
保険証：記号 {P insured|21043}　番号 {P insured|776}　枝番 {P insured|01}　保険者番号 {P insurer|01059468}
夫{R family q|シレスタ}さんは夜勤、職場（{R org w|青海浦冷凍水産㈱}）へ連絡。カード{R number-spaced i|XN 5183 0297 LA}は本人所持
対応：当直。{N number|119}番通報は{N number|22:58}、{N number|38週4日}`,
  },
  {
    id: 'u-letter-4',
    case: 'hibaridai',
    marked: `拝啓　寒さの折、福祉課の皆様にはお世話になっております。{R full q|國枝德次郎}の妻、{R given p|澄惠}でございます。
このたび主人が{R org-short f|雲雀台温泉病院}より{O other|介護医療院さぎそう}へ移ることになりました。{R kana r|たからだ}さんのご主人が車を出してくださいます。
わたくしも{P age|満八十}、主人は{P age|八十四}。せがれの{U given|克哉}には嫁の{U given|由季}と{P age|七つ}の孫が帰ってまいりました。
介護保険の証は{R number n|三三〇〇一二七七四五}、後期高齢のほうは{P insured|６０４１８８２７}と書いてございます。郵便は〒{P postal|369-1802}、{A address|雲雀台市本町七番二十号}の{U full|小茂田 勝江}様方へお願いいたします。
{N word|澄んだ}空に雲雀が鳴くまで、{N number|八十}日ほどかと。　かしこ　{N date|一月二十五日}`,
  },
  {
    id: 'u-letter-5',
    case: 'mizuki',
    marked: `{R org-short o|みちくさ舎}のみなさんへ
{R kana p|みゆ}です。部屋がきまりました。{A building|コーポすずらん}の{N number|201}です。大家さんの{U family|福永}さんは{P age|70さい}くらいで、犬がいます。
にいに（{R given q|航}くん）にも手紙を書きました。もう{P age|24}なんだから自分のカードは自分で払えって。{R kana r|さえ}さん、{R family r|蓑輪}さんて呼ぶのはまだへんなかんじです。
新しい番号は {P phone|070-0000-6348}、前の {R phone m|080-0000-6519} は{N date|28日}まで。口座は ゆうちょの{P bank|10090}の{P bank|41175021}にしました。
{R org w|カフェ・ル・ポワン瑞木店}は{N number|21}時まで。{N word|望み}はパン屋です。`,
  },
  {
    id: 'u-letter-6',
    case: 'kodakari',
    marked: `小高狩町　福祉係　御中
差出人　{U full u|種子島 ツユ}　〒{P postal|889-3204}　{A address|小高狩町大字上床乙51番地4}　電話 {P phone|0986-00-6359}
いつも{R full p|種子田ハツエ}さんの件、御配慮たまわり候。わたしは{R family p|種子田}ではなく{U family u|種子島}、よくまちがえられ申す。
{R given q|隼人}君が{N date|先月二十日}に{R org w|小高狩農産株式会社}をやめ、雇用保険（{P employment|4502-118837-5}）も出ぬ由。{R address-kanji a|中床甲三百十八番地}の灯りは夜もつかず。
{R family r|波多江}様より国保の記号番号 {P insured|町国・0058812} を聞き、病院に届けました。
この年（{P age|八十一}）で字も乱れ失礼。{N word|種子}は来春{N number|三俵}送ります。`,
  },
  {
    id: 'u-chat-4',
    case: 'mizuki',
    marked: `{R speaker r|蓑輪紗英} 18:02　今から{R alias r|さえりん}号（{P plate|多摩 500 ほ 63-72}）で向かいます
{R speaker p|みゆ} 18:03　り。鍵ポストの中だよ～
{R speaker p|みゆ} 18:04　てか{U nickname u|そーま}くんがインスタ {L handle|@so_ma.koto} で部屋番号のせてる😡
{R speaker r|蓑輪紗英} 18:05　{R building a|グランメゾン緑町1004号室}ってこと？ 消してもらって
{R speaker q|柘植航} 18:11　オレの免許 {P licence|402360705590} も写ってる。{P url|https://pic.example/p/soma/63}
{R speaker p|みゆ} 18:12　{R given q|航}くんごめん 今日{N number|18}時にバイト終わって、{N number|24}日は休み
{X system|支援員}が退出しました　既読{N number|3}　{N date|2月14日（日）}　{N word|わたる}世間`,
  },
  {
    id: 'u-chat-5',
    case: 'aomigaura',
    marked: `[{X date|2026-09-04}] {R speaker r|Desi Wijaya}: {U nickname p|Oyuna} baby born!! girl 🎉 3,120g
[{X date|2026-09-04}] {R speaker q|シレスタ・ビカス}: ありがとう　なまえ {U foreign u|サラナ} です
[{N date|2026-09-05}] {X official|窓口A}: おめでとうございます。{U foreign u|サラナ}ちゃんの出生届、{P dob|2026年9月4日}で。お母さんの{R full p|バトバヤル・オユンチメグ}さんの旅券 {P passport|E1844603} も持ってきて
[{N date|2026-09-05}] {R speaker r|Desi Wijaya}: call my new number {P phone|080 0000 6362}, mail {P email|desi.w_new@aomimail.example}
[{N date|2026-09-06}] {R speaker q|シレスタ・ビカス}: 家賃ひきおとし {P bank|しおさい銀行入船支店 普通3906152} だいじょうぶ？
[{N date|2026-09-06}] {X official|窓口A}: {N number|14日以内}に届出、{N law|戸籍法第49条}です。{N number|3,000円}は不要`,
  },
  {
    id: 'u-chat-6',
    case: 'sekinosawa',
    marked: `連絡網グループ（{N number|6}）
{X official|係長}：雪で{R alias r|トシばっぱ}宅の除雪どうなった？
{X official|高階}：{O other|結っこの会}の{U family|真坂}さんが入った。携帯{P phone|09000006375}
{X official|係長}：{R given p|静香}さんの水道、止まってない？ 番号 {R number n|27-04418}
{X official|高階}：水栓番号 {L number|61-40772-8} は未納2期。{R given q|蓮太}くん宅の灯油は{N number|18L}届けた。{R address-hyphen a|鍛冶町3-12-7}
{X official|係長}：{R phone-paren t|0187(00)6021}に出たのは？
{X official|高階}：孫の{U given v|悠久}さん、{P age|19}。帰省中らしい。{P email|yuk.akt@sekimail.example}　{N date|12/29}まで
{X official|係長}：了解。{N number|19}時から{N number|-8}度、{N place|鍛冶町}の坂は凍結`,
  },
  {
    id: 'u-list-4',
    case: 'aomigaura',
    marked: `転入外国人　訪問予定（{N date|10月}）
① {R full p|バトバヤル・オユンチメグ}　{R address-suffix a|入船2丁目6番15号}　新生児訪問　{R email e|oyuna.bat@aomimail.example}
② {R full q|シレスタ・ビカス}　同上　年金 {P pension|7714-209358}　雇保 {P employment|1301-552087-4}
③ {U foreign|レ・バオ・チャウ}　〒{P postal|293-0511}　{A address|青海浦市浜町3-7-1　ドミール浜203}　{P residence-card|BE26049917TC}
④ {R full r|デシ・ウィジャヤ}　{P insured|青国・4471093}　枝番 {P insured|01}
⑤ {U foreign|マルティネス・エステバン}　住民票コード {P resident-code|59421314670}　{P plate|袖ヶ浦 480 あ 69-97}
⑥ 予備日　{N date|10/28}　{N number|5世帯}　{N place|入船公園}集合　{N body|出入国在留管理局}の照会待ち　{N number|407}枚印刷`,
  },
  {
    id: 'u-list-5',
    case: 'nishikigahara',
    marked: `提出書類の控え（{R family p|御手洗}様）
□ 通知カード {P my-number|9392-1346-4064}（父）、{P my-number|110413334233}（長女 {R given q|和奏}様）
□ 住民票コード通知 {P resident-code|30035564337}
□ 国保 保険者番号 {P insurer|270231}　記号番号 {P insured|錦23・0071154}
□ 賃貸借契約（{R address-hyphen a|東錦町1-40-102}）仲介 {O other|ひふみ住宅センター}　宅建士 {U full|額賀 亜弓}
□ {R org w|(有)錦紙器製作所}　離職票　番号 {L number|27-3304-118902}
□ 保証人 {R full r|椋春樹}様　免許 {P licence|541950962390}、クレジット会社の証明（下4桁のみ）
□ ケース番号 {R number n|保A-30716}、{N law|法第28条}、写し{N number|2部}、{N number|A4}、締切{N date|12/15}`,
  },
  {
    id: 'u-list-6',
    case: 'hibaridai',
    marked: `緊急時連絡先（冷蔵庫に貼付）
・本人　{R full p|國枝澄惠}　{R kana p|くにえだすみえ}　血液型A　{R dob-era b|昭和21年10月25日}
・夫　{R given q|德次郎}　{O other|さぎそう}　{P phone|0494-00-6388}
・次男　{R relative p|國枝}{U given|克哉}　{P phone|080-0000-6067}
・長女　{U full|針ヶ谷 朋子}（{P age|五十五}）　{P phone|027-000-6394}　{A address|群馬台市千代町2-5-9}
・隣　{R full r|寳田　廣}　／　主治医　{U family|熊木}先生（{R org-short f|雲雀台温泉病院}）　診察券 {L number|0071-4482}
・介護 {R number n|3300127745}　障害者手帳 {P certificate|埼玉県第62081号}　ケアマネ {U full|浅海 涼子}
・{N number|119}、{N number|＃7119}、ガス閉止は{N number|右に2回}、{N place|南雲雀}集会所、{N word|恵方}巻の注文は別紙`,
  },
  {
    id: 'u-ordinary-4',
    case: 'kodakari',
    marked: `{N date|令和9年度}{N number|第2回}地域福祉計画推進委員会の議事概要は次のとおりである。定刻に{N post|委員長}が開会を告げ、{N number|委員15名}のうち{N number|12名}の出席により会議が成立していることを確認した。はじめに事務局から、前回の指摘事項への対応として、計画書の用語を平易な表現に改めたこと、図表の配色を見直したことを説明した。続いて、買い物支援の実証運行について報告があり、利用は{N number|延べ218回}、一便あたりの平均は{N number|3.4人}で、当初の見込みを上回った。一方で、雨の日は利用が半減するため、停留所に屋根を設けてほしいとの要望が多い。
{N post|副委員長}からは、{N number|75歳以上}の住民に限っている対象を、{N number|65歳以上}に広げてはどうかとの意見が出された。事務局は、車両の定員が{N number|九人}であり、現状の二便では対応が難しいこと、{N law|道路運送法第79条}に基づく登録の変更も必要になることを説明し、次年度の予算編成までに試算を示すと答えた。
また、{N body|社会福祉協議会}が行った集いの場の調査では、回答した{N number|37団体}の六割が担い手不足を挙げた。研修の回数を増やすより、記録や会計の手間を減らす工夫が先ではないかという発言があり、様式の簡素化を検討することで一致した。
次回は{N date|11月26日}、{N place|中央公民館}の大会議室で開く。資料は一週間前までに送付する。傍聴を希望する者は、当日の受付で名簿ではなく番号札を受け取る方式とする。`,
  },
  {
    id: 'u-ordinary-5',
    case: 'nishikigahara',
    marked: `係内会議の記録。まず年末の窓口体制について話し合った。{N date|12月28日}は午前中に相談が集中すると見込まれるため、受付を{N number|三列}に分け、整理券は{N number|80番}まで用意する。電話の自動応答は前日のうちに切り替え、閉庁中の案内文には{N body|大阪府}の休日相談の情報を加える。貸付の申込みは{N date|12月20日}で締め切り、以後は新年の受付とする。
次に、統計の提出について。{N body|厚生労働省}の調査票は今年から区分が変わり、年代別の集計は{N number|20代}から{N number|60代}まで十歳刻み、{N number|70歳以上}は一つにまとめる。{N number|第4表}の合計と{N number|第7表}の合計が合わない例が昨年あったので、入力した者とは別の職員が確かめること。提出先は{N body|府の地域福祉推進室}、期限は{N date|1月15日}である。
三つ目に、相談室の改修。仕切りの高さを{N number|180センチ}に上げ、天井には吸音材を貼る。工事は{N number|五日間}を予定し、その間は{N place|三階の第二会議室}を代わりに使う。車いすの動線については、実際に押して通ってみたところ、机の角が当たるため配置を変えることになった。
最後に、{N law|生活保護法第63条}の返還に関する事務の手引きを改めた。{N number|福生第412号}の通知を踏まえ、控除の考え方と決裁の順序を図で示している。読み合わせは{N word|来週}の朝礼で少しずつ行い、疑問点は付箋に書いて{N post|査察指導員}の机に置く。研修の日程は年明けに改めて知らせる。以上で{N number|四十分}ほどの会議を終えた。`,
  },
  {
    id: 'u-ordinary-6',
    case: 'mizuki',
    marked: `【部内共有】居場所事業の今後について、打合せの要点をまとめます。
一、開所日は週三日から四日に増やします。増えるのは{N number|木曜}で、時間は{N number|15時から20時}まで。{N number|15歳から29歳}までの若者が対象で、登録は{N number|61名}、実際に来るのは一日あたり{N number|9名}前後です。夏休みは昼の食事を出したところ、来所が{N number|二割}増えました。
二、場所は{N place|瑞木駅}の南口にある公共施設の一角です。使用料の減免は{N law|条例第11条}によるもので、毎年{N date|2月末}までに申請が要ります。鍵の受け渡しは警備室の帳簿に記入してください。{N word|航空}写真の入った古い案内図は差し替えます。
三、委託の仕様書は{N number|別紙2}のとおり改めます。評価の基準のうち「相談の質」の配点を{N number|20点}から{N number|30点}へ上げ、価格点は下げます。選定委員会は{N date|3月4日}に開き、委員は外部の有識者を含めて{N number|五名}です。委員の{N word|希望}により、説明は各社{N number|20分}、質疑は{N number|15分}とします。
四、{N body|教育委員会}との連携では、中学を卒業する前の冬に、学校へ出向いて案内をする形がよいという意見が多く出ました。高校の中退は一年生の秋に集中しており、昨年度の県の統計では全体の{N number|46パーセント}を占めます。早めに顔の見える関係を作ることが目標です。
五、広報は紙よりも動画を優先し、長さは{N number|21秒}以内に収めます。予算は{N number|84万円}、業者は三者から見積りを取ります。次の打合せは{N date|2月9日}、資料の{N word|蓑}笠の絵は権利関係を確認してから使います。`,
  },
];
