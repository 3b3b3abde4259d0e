import type { Passage } from './passage.ts';

/** Passages of batch J: dialogue, memo, email, table. */
export const openedJ1: readonly Passage[] = [
  {
    id: 'j-dialogue-1',
    case: 'tsubakihara',
    marked: `座長　二件目に移ります。{R full p|石川学}さんの世帯です。前回は{N date|三月十一日}でした。
事務局　はい。{R family p|石川}さんは先月、{R org-short w|椿原運送}を休職されました。腰を痛めて、{O hospital|きたの整形外科}に通っています。娘の{R given q|愛}さんは{R org-school s|西原小}の五年生。
学校　担任の{U family u|藤原}です。{N word|学級}では元気にしていますが、給食費が{N number|四か月}分遅れています。{R given q|愛}さん本人は「お父さんに言わないで」と。
民生　おばあさんの{R full r|関フサ}さんとは、{N word|関係}が良くないと聞いていましたけど、このごろは夕飯を届けているそうです。
座長　{R family r|関}さんは別居ですね。
民生　{A address|椿原市旭町1丁目4-20}の一軒家です。隣が{U full v|佐々木 和代}さんといって、よく様子を教えてくれます。
学校　{N place|石川県}にいるお母さんとは。
事務局　{U given w|真由美}さんですね。再婚されて、連絡は年賀状だけと{R given p|学}さんが話していました。
座長　{N law|生活困窮者自立支援法第9条}の枠で、このまま続けます。`,
  },
  {
    id: 'j-dialogue-2',
    case: 'unose',
    marked: `町：{R full p|濱田廣志}さん宅、屋根の雨漏りが広がっています。{R address-suffix a|浦上字東浜甲318番地の2}です。
包括：奥さんの{R full q|濱田惠美子}さんは{R org-short f|鵜ノ瀬病院}ですよね。
町：ええ、{N date|月末}には戻る。ところが介護をする人がいない。妹の{R full r|𣘺本榮}さんが通うと言うが、{P age|82歳}です。
大工：見積りは私、{U family u|井手}が出しました。{X sum|四十六万円}です。
包括：{N place|東浜}の集会所は使えませんか。
町：{N number|三日}までなら。{R given p|廣志}さんは昔{R org-short w|うのせ水産}の船頭で、{N word|繁栄}の時代を知っている。そのころの仲間の{U nickname v|シゲ}さんが泊めると言うとる。
包括：{R given r|榮}さんは{N word|栄養}士さんの訪問を嫌がります。次は保健師だけで。`,
  },
  {
    id: 'j-dialogue-3',
    case: 'hoshimihara',
    marked: `通訳　{R full p|ファム・ティ・ラン}さんの言葉を訳します。「夫の{R full q|アルジュン・タパ}は{N date|先週}から帰っていません」。
室長　お仕事は{R org-short w|星見フードサービス}の夜勤でしたね。
通訳　「{R given p|ラン}は昼、彼は夜です。同じ寮の{U foreign u|スレシュ}さんが最後に見ました」。
相談員　{R full r|李美玲}さんが泊まりに来てくれています。{R alias r|メイ}さん、と皆さん呼んでいます。
通訳　「子どもは{O school|どんぐり保育室}に預けました。{N word|ランチ}の箱を持って行けなくて」。
室長　警察には。
相談員　{N body|星見原警察署}に届けました。{R phone m|070-0000-4485}に連絡が来ます。大家の{U full v|永田 ひさし}さんも鍵を開けてくださると。
室長　{R org-short o|ことばの橋}さん、引き続きお願いします。`,
  },
  {
    id: 'j-dialogue-4',
    case: 'yukinoshita',
    marked: `村長　一番目、{X place|大平}の{R family p|菅原}さん。
保健師　{R full p|菅原ヨシ}さん、{P age|九十一歳}です。息子の{R given q|正}さんが{R org w|雪ノ下森林組合}に勤めながら介護しています。
村長　{N word|正月}に{R given q|正}さんが倒れたと聞いたが。
保健師　過労です。{O hospital|仙北なかよし病院}に{N number|五日}。その間は{R family r|阿部}さんが泊まってくれました。
局長　{R full r|阿部幸}さんか。あの人も一人暮らしだろう。
保健師　はい。{N word|幸い}、ショートステイが{R org-short f|ゆきつばき荘}に{N number|二床}空いています。費用は弟の{R relative q|菅原}{U given u|誠治}さんが出すと。
村長　{R kana p|すがわら}さんに話すときは、{R given q|正}さんのいるところでな。`,
  },
  {
    id: 'j-dialogue-5',
    case: 'kajigaura',
    marked: `家計：{R full p|大河内翼}さん、借入れは{N number|四社}です。{O other|ベイサイドキャッシュ}、{O other|ジャストローン}、残りは知人から。
市：知人というのは。
家計：{R full r|五十嵐茜}さん。店では{R alias r|茜ママ}で通っている人です。{R initials p|T.O.}さんの名前で借りたのが{X sum|22万}。
市：弟の{R given q|空}くんは{R org-school s|港北中学校}三年。進学は。
学校：私立の{O school|聖マルタ学園高校}を受けたいと。{N place|港北}の塾、{O other|明進ゼミナール}の月謝は{R given p|翼}さんがバイト代で。
市：{R org w|ラーメン一番星梶ヶ浦店}の店長さんは。
家計：{U full u|坂口 隼人}さんです。{N word|空腹}だろうと、まかないを弟の分まで。
市：{N word|翼}を広げる応援金、{N date|今月末}が締切りです。`,
  },
  {
    id: 'j-dialogue-6',
    case: 'misasagino',
    marked: `ケアマネ　{R full p|宮崎清}さんですが、{R full q|宮崎幸子}さんの認知症が進んで、夜中に{N word|掃除}を始めるんです。
主治医　{R org-short f|みささぎ内科}の{U family u|西田}です。薬を替えました。{R given q|幸子}さんは{N number|二週間}で落ち着くはずです。
市　{N place|宮崎県}の息子さんは。
ケアマネ　{U full v|宮崎 浩二}さん、{A address|日向台市財光寺町118-4}です。{P phone|0982-00-3375}に電話しましたら「仕事で帰れない」。
民生　{X place|堀端}の{R full r|堀茂}さんが、毎朝新聞を取り込んでいます。{R family r|堀}さんは{R family p|宮崎}さんと{R org-short w|やまと陵工芸}で同僚でした。
市　{N word|清算}の済んでいない退職金があるとか。
民生　{N law|労働基準法第23条}の話ですな。{R given p|清}さんは、もうええと言うてはります。`,
  },
  {
    id: 'j-memo-1',
    case: 'okinohama',
    marked: `訪問メモ　{N date|R9.4.8}　{N number|10:15}～
{R full p|桐生薫}（{R dob-letter b|H2.11.3}）自宅　{R building a|県営若葉団地6号棟302号}
妹{R given q|優}さんと{R full r|新垣美海}さん在室。本人は布団の中。
・{R org-short o|ワークセンターみらい}は{N number|3週間}欠席。送迎の{U family u|川島}さんとだけ話す
・訪看は{O other|なぎさ訪問看護ステーション}（{U family v|島袋}看護師）
・受給者証 {R number n|0400552917} の更新書類を渡す
・{N word|優先}順位：食事、睡眠、通院
・次回 {N date|4/15} {N word|薫製}づくりの会に誘う
・{R given r|美海}さんのInstagram {L handle|kirimiu_22}、本人の旧アカウント（X）{L handle|@kaokao_kiryu}`,
  },
  {
    id: 'j-memo-2',
    case: 'tsurumakizawa',
    marked: `引継ぎ（係内限り）
{R full p|近藤瞳}さん（旧姓 {R old-name p|小松}）、{R given q|大地}くんの親子。離婚調停中。相手方は{U full u|近藤 雅史}、代理人は{U family v|大谷}弁護士。
住所の秘匿：{R address a|鶴巻沢町緑3番地12}は相手に知られていない。{R org-short s|つるまき幼稚園}にも周知済み。
{R full r|小野寺勝}さんは{R given p|瞳}さんの伯父。{R org w|鶴巻沢農業協同組合}の直売所を紹介。
{N word|勝手}に敷地へ入る車あり。{P plate|帯広 501 ほ 20-74}
{N place|緑}地区の交番に巡回を依頼。{N law|DV防止法第8条}`,
  },
  {
    id: 'j-memo-3',
    case: 'asagiridai',
    marked: `電話で聞いたことを書きとめる。
{R family p|秋田}氏、今朝{R org f|朝霧台総合病院}を退院。迎えは姪の{R full q|秋田実里}さん。{R given p|進}さん自身は「{N place|秋田}へは帰らん」。
・家賃 {X sum|4万8千円}、大家 {U full u|本間 トシ}（{P phone|048-000-9921}）
・失業の手続　被保険者番号 {P employment|1103-662907-4}
・{R full r|宇佐美ルリ子}さんが保証人になる件は断るように伝えた
・{N word|進捗}は{N date|金曜}に報告。{N number|朝自第77号}の回答期限も同じ日。{N law|雇用保険法第13条}は別紙
・固定電話 {R phone t|048-000-6174} は料金未納で止まっている。免許証 {P licence|303518842760}`,
  },
  {
    id: 'j-memo-4',
    case: 'shiosaicho',
    marked: `{R full p|澤井春}さんの件（{N date|五月二日}、{N place|中須賀}公民館にて）
{R given p|春}さんは{R org w|民宿しおさい}の女将。宿は三年休み。借金の催促が{O other|阿南マリンリース}から。
{R full q|齋藤一郎}さんは板前で、{R alias q|イチ}さんと呼ばれる。給料を{N number|半年}もらっていない。
客の{R full r|マルコ・ロッシ}さんが住みつき、屋根を直している。
娘は{U given u|千尋}（{A address|守口浜市大枝東町3-6-805}、{O workplace|なにわ製パン}）。帰る気はない様子。
整理番号は{R number n|潮-第3316号}
{N date|春の彼岸}までに町としての方針を出す。
車は{P plate|徳島 502 ね 11-09}、{U given u|千尋}さんのは{P plate|なにわ 300 ゆ 77-01}`,
  },
  {
    id: 'j-memo-5',
    case: 'tsubakihara',
    marked: `聞き取り（{U full u|佐々木 和代}様宅にて）
・{R family p|石川}さん宅は夜、電気がつかない日がある
・{R given q|愛}ちゃんが夕方ひとりで{O shop|スーパーかねまつ}にいた
・{R alias r|フサばあ}は{N word|総菜}を持って{N number|週三回}
・車は{P plate|八戸 580 す 41-17}、車検切れではないか
・前の奥さんは{U given v|真由美}さん、いまの姓は{U family v|田村}
・{R initials p|I}氏は酒を飲まない
　※{N place|西原町}内会の{N post|班長}には話していない
・自宅 {R phone-paren t|0176（00）5528} は鳴る。{U family v|田村}さんの家は{A address|金沢浜市泉が丘2-7-30}`,
  },
  {
    id: 'j-memo-6',
    case: 'unose',
    marked: `【機微】カンファレンス走り書き
Pt. {R full q|濱田惠美子}　{P age|79歳}　右大腿骨頸部骨折術後　{R org f|鵜ノ瀬町立病院} 4東
KP：夫{R given p|廣志}（難聴、{R phone t|0895007713}は出ない）→ 義妹 {R family r|𣘺本}さん
後期高齢 {P insured|39104472}　介護 {P care|0000418835}
MSW {U family u|玉井}　PT {U family v|越智}
退院先 ①自宅 ②{O other|老健うみかぜ}
{N word|恵方巻}の日に外泊を試す　{N law|介護保険法第27条}の申請は済
夫の生年 {R dob-letter b|S19.1.25}　町の管理番号 {R number n|U-1083-55}`,
  },
  {
    id: 'j-email-1',
    case: 'hoshimihara',
    marked: `差出人：{X official|多文化くらし室}
宛先：{R email e|lan.pham88@hoshimail.example}
件名：書類のお願い
{R full p|ファム・ティ・ラン}様
在留カード（{R number i|HB30518842NL}）の写しを{N date|5月20日}までにお持ちください。ご主人の{R given q|アルジュン}さんのカード（{P residence-card|QK71940265TP}）も必要です。
場所は{N place|星見原市役所}{N number|2階}、{N number|9番}窓口です。通訳は{U full u|レ・バン・トゥアン}さんが入ります。
制度の説明：{P url|https://hoshimihara-tabunka.example/vi/guide}`,
  },
  {
    id: 'j-email-2',
    case: 'yukinoshita',
    marked: `件名：Fw: ショートの空き
保健福祉課　御中
{R org f|特別養護老人ホームゆきつばき荘}の{X official|生活相談員}です。
{R full p|菅原ヨシ}様の{N date|6/3}～{N date|6/9}のご利用、承りました。ご長男の{R full q|菅原正}様の携帯は{P phone|090-0000-7062}でよろしいでしょうか。ご自宅（{R phone t|0187-00-2240}）は留守でした。
送迎は{R address a|雪ノ下村字大平97}まで伺います。
請求先：{U full u|菅原 誠治}様　〒{P postal|010-0951}　{A address|久保田市山王台5丁目2-8-604}　{P bank|羽後みどり農協　山王支所　普通　0055183}
{N number|雪保第31号}の写しを添えます。`,
  },
  {
    id: 'j-email-3',
    case: 'kajigaura',
    marked: `Subject: 奨学金のこと
{R full q|大河内空}の兄の{R given p|翼}です。{R email e|tsubasa_o@kajimail.example}から送ります。
面談は{N date|十日}の{N number|午後七時}以降でお願いします。それまでは店（{R org w|ラーメン一番星梶ヶ浦店}）にいます。
振込先　{P bank|陸東銀行　港北支店　普通　2207719}
母（{U given u|沙耶香}）の連絡先は {P phone|080-0000-3340}、LINEは {L handle|sayaka.ok77} です。ぼくからは電話しません。
中学の{U family v|内海}先生にも同じものを送りました。`,
  },
  {
    id: 'j-email-4',
    case: 'misasagino',
    marked: `件名：【至急】鍵の件
包括ケア課 御中
お世話になります。{O other|ヘルパーセンターあおによし}の{U family u|吉川}です。
本日{N number|9:30}、{R full p|宮崎　清}様宅（{R address a|陵野市御所町1丁目8-3}）に伺いましたが応答なし。ご近所の{R family r|堀}様から合鍵をお借りし、奥様（{R given q|幸子}様）の無事を確認しました。
緊急連絡先の{U full v|宮崎 浩二}様は {P email|koji-m@hyuga.example} なら返信があります。
当方の利用者番号 {L number|H-20771}　台帳番号 {R number n|29-0047-183}
※{N law|個人情報保護法第27条}の同意書は提出済み`,
  },
  {
    id: 'j-email-5',
    case: 'okinohama',
    marked: `{N post|課長}
昨日の件、経過です。{R family p|桐生}さんは{R org-short w|シーブリーズ}（勤め先）を{N date|3月末}で退職扱いになっていました。社長の{U full u|比嘉 ジョージ}氏は「{R given p|薫}は戻ってきていい」と。
{R full q|桐生優}さんのほうは、{O shop|コーヒー焙煎 月の路}で週{N number|4日}働いています。
障害年金の基礎年金番号は{P pension|4408-193325}、診断書は{O hospital|沖野浜こころの森病院}の{U family v|与那覇}医師。
{N word|優良}事業所の視察は別便で。
追記　{O shop|月の路}は{A address|沖野浜市港通り2丁目5番3号}です。手帳は{P certificate|第0718822号}、更新は{N date|来年2月}。`,
  },
  {
    id: 'j-email-6',
    case: 'tsurumakizawa',
    marked: `From: {R email e|h.kondo@tsurumail.example}
園長先生
{R given q|大地}の母です。月曜から{N number|二日}ほどお休みします。迎えは私か、伯父の{R full r|小野寺勝}だけにしてください。{U given u|雅史}という人が来ても渡さないでください。写真を付けます。
{R full p|近藤 瞳}　{R phone t|0155(00)8472}
---
園（{R org s|学校法人つるまき学園 つるまき幼稚園}）から町へ転送：念のため{N body|帯広児童相談所}にもお知らせしました。主任 {U family v|沼田}　文書は{N number|鶴子第58号}`,
  },
  {
    id: 'j-table-1',
    case: 'asagiridai',
    marked: `氏名	ふりがな	続柄	生年月日	電話
{R full p|秋田　進}	{R kana p|あきた　すすむ}	本人	{R dob-era b|昭和40年2月28日}	{R phone m|090-0000-8806}
{R full q|秋田　実里}	{R kana q|あきた　みのり}	姪	{P dob|平成8年4月19日}	{P phone|070-0000-1528}
{R full r|宇佐美　ルリ子}	{R kana r|うさみ　るりこ}	知人	不明	なし
{U full u|本間　トシ}	{U kana u|ほんま　とし}	家主	{P dob|昭和14年10月6日}	{P phone|048-000-9921}
担当	{N body|自立支援課}	{N number|2係}	{N date|令和9年5月現在}	{X number|内線3104}
転居先候補	{A address|朝霧台市本町三丁目18番1号 407}	{A address|蕨浜市錦町2-9-14}`,
  },
  {
    id: 'j-table-2',
    case: 'shiosaicho',
    marked: `債権者一覧
No | 相手 | 残高 | 番号
1 | {O other|阿南マリンリース} | {X sum|1,180,000} | 契約番号 {L number|ML-30772-6}
2 | {O other|しまなみ信販} | {X sum|264,500} | 会員番号 {L number|8841 0093 2215}
3 | {R full q|齋藤 一郎}（給与） | {X sum|960,000} | －
4 | {N body|潮彩町税務課} | {X sum|73,200} | 宛名番号 {L number|0004417}
債務者 {R full p|澤井 春} {R org w|民宿しおさい}
調べ：{N date|令和9年5月6日} {N number|13時}現在`,
  },
  {
    id: 'j-table-3',
    case: 'tsubakihara',
    marked: `日,対応者,相手,内容
{N date|4/6},{X official|主事},{R family p|石川}氏,休職届の写しを受取り
{N date|4/7},{X official|SSW},{R given q|愛}さん,保健室で面談（{U family u|工藤}養護教諭）
{N date|4/9},{X official|主事},{R full r|関 フサ},電話 {P phone|0176-00-8814}
{N date|4/9},{X official|課長},{R org w|椿原運送株式会社},傷病手当金の件
{N date|4/12},{X official|主事},{U family v|藤原}教諭,{R org-school s|西原小学校}で会議
合計,,{N number|5件},`,
  },
  {
    id: 'j-table-4',
    case: 'unose',
    marked: `見守り当番（浦上組）
曜　　見る人　　　　　　　行き先
月　　{U full u|二宮　サツキ}　　　　{R family p|濱田}さん
火　　{U full v|浅野　光夫}　　　　　{R family p|濱田}さん
水　　{R full r|𣘺本　榮}　　　　　　{R given p|廣志}さん
木　　{O other|宅配弁当まごころ便}　{R given p|廣志}さん・{R given q|惠美子}さん
金　　{N body|鵜ノ瀬郵便局}　　　　　全戸
土日　{N post|区長}　　　　　　　　{N place|浜田橋}から{N place|東浜}まで`,
  },
  {
    id: 'j-table-5',
    case: 'hoshimihara',
    marked: `| Tên / 氏名 | Ngày sinh | Thẻ | ĐT |
| {R romaji p|PHAM THI LAN} | {X dob|1998-09-02} | {R number i|HB30518842NL} | {R phone m|070-0000-4485} |
| {R romaji q|ARJUN THAPA} | {X dob|1994-01-23} | {P residence-card|QK71940265TP} | {P phone|080-0000-6634} |
| {R romaji r|LI MEILING} | {X dob|1991-06-30} | {P residence-card|ZD40227718WA} | {P phone|090-0000-5581} |
| {U romaji u|SURESH GURUNG} | {X dob|1996-12-11} | {P residence-card|BE55120394MC} | - |
| 計 | {N number|4名} | 確認 {N date|2027-05-10} | {N body|出入国在留管理庁} |`,
  },
  {
    id: 'j-table-6',
    case: 'yukinoshita',
    marked: `行政区・氏名・年齢・備考
{X place|大平}・{R full p|菅原ヨシ}・{P age|91}・要介護{N number|3}
{X place|大平}・{R full q|菅原正}・{P age|63}・同居
{X place|下村}・{R full r|阿部幸}・{P age|74}・独居、民生委員{U full u|小松 リツ}
{X place|沢口}・{U full v|伊藤 テル}・{P age|88}・{O other|デイサービスこまくさ}
{X place|沢口}・（該当なし）
作成　{N body|雪ノ下村}　{N number|雪保第40号}
前回の連絡　{U full v|伊藤 テル}　{P phone|0187-00-7726}、{U full u|小松 リツ}　{P phone|090-0000-1163}`,
  },
];
