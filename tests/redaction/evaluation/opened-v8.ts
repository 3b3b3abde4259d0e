import type { Passage } from './passage.ts';

/** Passages of batch V, part 8: written without having read the engine. */
export const openedV8: readonly Passage[] = [
  {
    id: 'v-phone-note-4',
    case: 'kuzunohara',
    marked: `電話メモ　{N date|11/30} {N number|9:12}
{R full q|荒牧佳代子}さんから。折返し {P phone|090-0000-2501}（昼休みのみ）
「兄の{R given p|郁夫}が{R org-short w|葛野ダイカスト}の寮の鍵をまだ持っている。総務の{U family u|中茎}さんが怒っている」
{N number|9:30}　総務へ電話 {P phone|0296-00-2550} 内線{X number|31}
{N number|9:41}　{R alias p|いくやん}の釣り仲間、{U full v|宇留野 進一}さん来電。{P phone|090-0000-2551}。車（{P plate|つくば 58 そ 25-24}）を預かっている
{N number|10:05}　{R phone t|0296-00-2512}は現在使われていない
{R full r|倉持菜々}さん（{P age|11歳}）は{O hospital|荒井中央小児科}で受診
{N body|警察署}への届は不要、{N place|上荒井}の寮へ{N post|主査}が同行`,
  },
  {
    id: 'v-phone-note-5',
    case: 'higashikaya',
    marked: `受電記録
相手：{O other|道央プロパン}　{U family u|苫米}様　{P phone|0138-00-2552}
件名：{R full p|古賀龍一}様　お客様番号 {L number|7718-0042}
内容：{R address a|東榧市栄通二条5丁目3番地}のガス、{N date|12/3}に閉栓予定。
同日 {R full r|寺澤晶}様より「{R given q|美沙子}さんが外泊で戻る」。{P phone|090-0000-2529}
病棟の{U full v|沼尻 かおり}看護師より、{R org-short f|ひがしかや病院} {P phone|0138-00-2525}
{R family p|古賀}様の口座 {P bank|渡島信用組合榧町支店 普通 1150938} から引落し不能、{P age|68歳}の高齢世帯として分割可
{N number|3回}払いで合意。{N word|検針}票を持参、{N place|栄通}営業所`,
  },
  {
    id: 'v-phone-note-6',
    case: 'ajimaura',
    marked: `伝言メモ　{N post|係長}へ　{N number|16:48}受
かけてきた人：{R full r|國吉盛男}さん（{R org w|西泊漁業協同組合}から）
・孫の{R given q|琥太郎}が家にいない。{R org-school s|西泊小}は{N number|15時}に下校
・母の{R given p|さつき}は{R phone m|090-0000-2634}に出ない
・友だちの{U given u|りく}くんの家、{U family v|宮平}さん {P phone|0980-00-2553} に確認 → いた
・{U family v|宮平}宅は{A address|味間浦町字西泊902番地}
・車で迎え {P plate|沖縄 480 ぬ 25-07}
・保険証の番号を聞かれた　記号 {P insured|味国12} 番号 {P insured|30771}
・{R full q|儀間琥太郎}くん、{P age|9歳}、けがなし。{N date|明日}、{N body|駐在所}にも礼。{N place|西泊}橋の下で遊んでいた由`,
  },
  {
    id: 'v-letter-4',
    case: 'minegishicho',
    marked: `拝啓　初冬の候、皆様にはお変わりなくお過ごしのことと存じます。
{R full p|筒井マサ江}の長男、{R family q|筒井}{R given q|秀一}でございます。
母は{P age|八十八}になり、夜ごとに家を出ます。隣の{R full r|門馬キミ子}様と、{U full u|佐川恒男}様には、お詫びの申し上げようもございません。
姉の{U given v|敏江}は{A address|郡山野市富久台4丁目22番地の8}に嫁ぎ、{P phone|024-000-2554}におりますが、身体が悪く頼れません。
施設の費用は{P bank|あぶくま農協 下郷支店 普通 0073619}から払います。{R org-short f|やまゆり峰苑}の空きをお待ちしております。
同封：介護保険証（{P care|0000371846}）の写し {N number|一枚}
敬具　{N date|十二月二日}
〒{P postal|963-6201}　{R address a|峰岸町大字下郷字石畑215番地4}
{N body|峰岸町役場} 御中　（{N place|石畑}より、{O shop|ふくや酒店}の封筒にて）`,
  },
  {
    id: 'v-letter-5',
    case: 'kuratsuki',
    marked: `通知書
{R full p|藪﨑惠理}様
当社{O shop|マルサンクレジット}は、貴殿（旧姓 {R old-name p|三浦}）とのご契約（契約番号 {L number|90-441872-06}）につき、{X sum|83,200円}のお支払いを確認できておりません。
カード番号　{P card|4920 7947 2142 2568}
お届けの住所　{R address-hyphen a|倉槻市本町通6-23}　{R building a|市営本町住宅2号棟108号室}
お届けの電話　{R phone t|0575-00-2618}
保証人　{R full q|藪﨑直人}様（{P dob|1997年1月25日}生）
担当　{U full u|柘野 遼}　フリーダイヤル {P phone|0120-00-2555}　{P email|support@marusan-cr.example}
{N date|令和8年12月11日}までにご連絡ください。{N law|利息制限法第1条}
（余白の鉛筆書き：{R given r|千晴}さんに見せた。{U family v|武儀}先生に渡す。{N number|2通目}、{N place|本町通}局の消印）`,
  },
  {
    id: 'v-letter-6',
    case: 'haneshima',
    marked: `しやくしょの かたへ
わたしは {R kana p|ほあん てぃ まい} です。{R address-suffix a|新川町4丁目17-3} に すんでいます。
おっとの {R given q|ラジェシュ}は、こうじょうで てを けがしました。かいしゃ（{R org-short w|羽根島食品加工}）の {U kana u|うかい}さんは びょういんに いくなと いいます。
{R alias r|ジュンホン}さんが {O hospital|東浜整形外科}に つれて いきました。
おっとの ほけん：きごう {P insured|2180} ばんごう {P insured|4418}
おっとの たんじょうび：{P dob|1991ねん12がつ2か}
むすめは {P age|2さい} です。なまえは {U given v|リナ} です。
わたしの でんわ：{R phone m|070-0000-2583}、ともだちの でんわ：{P phone|080-0000-2540}
メール：{R email e|mai.hoang@hanemail.example}
{N date|12がつ5にち}　{N number|2まい}め　（{N place|新川}こうえんの まえの {N body|としょかん}で かきました）`,
  },
  {
    id: 'v-chat-4',
    case: 'ajimaura',
    marked: `[{N number|18:02}] {R speaker p|さつき}：すみません　今日行けなくなりました
[18:03] 支援員：{R family p|儀間}さん、体調ですか。{R given q|琥太郎}くんは？
[18:05] {R speaker p|さつき}：{R given r|盛男}おじいのとこ　電話は{P phone|0980-00-2556}
[18:06] {R speaker p|さつき}：{U nickname u|たっきー}が来ててこわい　{A building|てぃーだハイツ203}に帰れって言っても帰らない
[18:07] 支援員：{N body|警察}を呼びますか。今は{R address-suffix a|字西泊1084-2}ですね
[18:09] {R speaker p|さつき}：となりの{U family v|比屋根}さんちにいる　LINEは{L handle|satsu0627gm}にして
[18:10] 支援員：番号は{R phone m|09000002634}、お子さんは{P age|9歳}で合っていますか
[18:12] {R speaker p|さつき}：はい　車のナンバー{P plate|沖縄 330 よ 25-35}です
[18:15] 支援員：{N date|明日}、{N place|役場の裏口}で待ちます。{N word|五月}ではなく{N number|12月}の手当の紙も持ってきてください`,
  },
  {
    id: 'v-chat-5',
    case: 'kuratsuki',
    marked: `{R speaker q|直人}: 姉がまた{O shop|マルサンクレジット}に電話したみたいです
担当: {R full p|藪﨑惠理}さんご本人からですか？
{R speaker q|直人}: はい。{R given p|惠理}の部屋に督促が{N number|4通}ありました。カードは{P card|XXXX-XXXX-XXXX-2568}
担当: {R family r|榊原}さんにも共有しますね（{R org-short f|倉槻作業所}）
{R speaker r|千晴}: 見ました。{U family u|武儀}先生の事務所は{P phone|058-000-2519}です
{R speaker q|直人}: 私の新しい住所です→{A address|美濃関野市緑町2-14-5}、〒{P postal|501-3902}、仕事は{O workplace|美濃関テクノ}のまま
担当: 訪問看護の{U given v|奈保}さんから、薬は飲めていると。{N place|本町}の薬局です
{R speaker r|千晴}: {R email e|eri.y@kuramail.example}に工賃の明細を送りました
担当: 生年月日の確認だけ…{R dob-slash b|1994/04/19}で{P age|32}歳ですね
{R speaker q|直人}: 合ってます。私は{P dob|97.1.25}。{N date|土曜}に行きます。{N body|市役所}は休みですよね`,
  },
  {
    id: 'v-chat-6',
    case: 'higashikaya',
    marked: `#支援員チャンネル
{X speaker|佐}: {R family p|古賀}さん宅、応答なし。{R phone m|080-0000-2699}も圏外
{X speaker|畑}: 奥さんの{R given q|美沙子}さんは{R org-short f|ひがしかや病院}の{N number|412}
{R speaker r|寺澤}: 俺の家にいます。{P age|68}にもなって泣いてます
{X speaker|佐}: {R full r|寺澤晶}さん、助かります。場所は{A address|港北町2-16-7}ですね
{R speaker r|寺澤}: はい。{U nickname u|ゲン}が金返せって。番号は{P phone|090-0000-2546}、あと{P url|https://kashi-x.example/r/5521}で借りた
{X speaker|畑}: 闇金ですね。弁護士の{U family v|厚沢部}先生（{O other|みなと大門法律事務所}）につなぎます。{P phone|0138-00-2557}
{X speaker|佐}: 免許証の写真も送ってしまったそう。{P licence|309872768150}
{R speaker r|寺澤}: {R alias p|リュウ兄}の誕生日も住所も。{R dob-letter b|S33.10.8}
{X speaker|畑}: {N body|消費生活センター}は{N date|月曜}から。{N law|貸金業法}、{N place|大門}の{N number|3階}`,
  },
  {
    id: 'v-list-4',
    case: 'haneshima',
    marked: `同行支援　予定と持ち物
- {N date|12/8}　{R full p|ホアン・ティ・マイ}　{N body|出入国在留管理局}　{R number i|GX41720865PA}
- {N date|12/9}　{R full q|ラジェシュ・バストラ}　{O hospital|東浜整形外科}　労災の紙　{P my-number|511971814785}
- {N date|12/10}　{R dotted r|欧陽・俊宏}　銀行　{P bank|東海みなと銀行新川支店 普通 2094417}
- {N date|12/11}　{U foreign u|ファン・ヴァン・クオン}（{P age|24}）　{P phone|080-0000-2540}
- {N date|12/14}　{U foreign v|シティ・ラハユ}　旅券 {P passport|X2841907}、雇用保険 {P employment|2310-774625-0}
- 車は{R org-short o|となりの小窓}の {P plate|三河 501 つ 25-58}
- 集合　{N place|新川}口、{N number|8:45}
- 通訳　{U foreign w|チャン・ゴック・ハー}`,
  },
  {
    id: 'v-list-5',
    case: 'minegishicho',
    marked: `除雪支援　申込者（{N date|12月1日}締切）
①{R full p|筒井マサ江}　{R address-suffix a|下郷字石畑215の4}　{R phone t|0247-00-2561}
②{R full r|門馬キミ子}　{A address|石畑217}　{P phone|0247-00-2515}　{P age|86歳}
③{U full u|鈴掛仁三郎}　{P phone|0247-00-2517}　手帳 {P certificate|第07-1163号}
④{U full v|圓谷ツギ}　{P dob|昭和20年5月15日}
⑤{U full w|芳賀沼 正吉}　{A address|峰岸町大字上郷字滝ノ平31番地}
作業員：{R given q|秀一}さん（{R org-short w|峰岸製材}）、{U nickname x|ツネ}さん
機械：{O shop|サトー農機}から借用、燃料は{N number|40L}
住民票コードの照会 {P resident-code|68864684142}（③のみ）
委託：{N body|峰岸町シルバー人材センター}　{N place|滝ノ平}線は{N word|門}柱に注意`,
  },
  {
    id: 'v-list-6',
    case: 'kuzunohara',
    marked: `保護係　今週の決裁
・{R full p|荒牧郁夫}　{R number n|KZ-04417}　開始　{R dob-era b|S47年9月12日}生
・{R full q|荒牧佳代子}　扶養照会の回答あり　{P email|kayo-a@tsukubanemail.example}
・{R full r|倉持菜々}　就学援助　{R org-school s|上荒井小}6年　{P dob|平27.8.2}
・{U full u|大津留圭介}　就労開始　{O workplace|結城野ファーム}　{P employment|0806-412275-3}
・{U full v|真中ふみ}　医療券　{P insured|01135771}　{O hospital|荒井内科胃腸科}　{P age|75}
・{U full w|矢萩谷 勇}　死亡　葬祭扶助　届出人 {P phone|0296-00-2559}
国保の保険者番号 {P insurer|430082}　公費負担者番号 {L number|12080017}
{N number|計6件}　{N date|12/4}　{N post|福祉事務所長}　{N law|法第18条}　{N place|葛野原}`,
  },
  {
    id: 'v-ordinary-4',
    case: 'kuzunohara',
    marked: `令和8年度第2回　生活困窮者自立支援事業　庁内連絡会議　議事要旨
日時　{N date|令和8年11月18日}　午前{N number|10時}から{N number|11時40分}まで
場所　市役所本庁舎{N number|3階}　第二会議室
1　上半期の実績について
事務局から、新規の相談は{N number|184件}で、前の年の同じ期間より{N number|12件}多いとの報告があった。電話による相談が半分を超え、来所は減っている。窓口の開庁時間を延ばした曜日は、夕方の来所が多かった。
2　関係課との連携について
{N body|税務課}から、納税の相談に来た市民へ案内の紙を渡す取り組みを始めたとの説明があった。紙は{N number|500部}を刷り、残りは{N number|120部}である。{N body|水道課}からは、給水を止める前に知らせる書面へ相談窓口の案内を入れる案が示され、異議はなかった。
3　住居確保給付金の見直しについて
{N law|生活困窮者自立支援法施行規則}の改正に合わせて、要綱を年度内に改める。案文は次回までに配る。
4　研修について
{N body|茨城県}の主任相談支援員の研修に、{N number|2名}を送る。費用は旅費の予算で足りる見込みである。
5　その他
年末の閉庁期間の連絡体制は昨年と同じとする。次回は{N date|2月中旬}に開き、{N place|勤労青少年ホーム}を会場とする予定である。会場の予約は事務局が行い、資料は開催の一週間前までに各課へ送る。欠席の場合は代わりの職員が出ることとし、意見があれば書面でも受け付ける。議事要旨の案は十日以内に回し、修正の申出がなければ確定とする。以上で閉会した。`,
  },
  {
    id: 'v-ordinary-5',
    case: 'minegishicho',
    marked: `峰岸町地域ケア推進会議　会議録（要約）
開催日　{N date|令和8年10月27日（火）}　会場　保健センター{N number|2階}　大会議室
開会　定刻に開会した。委員の出席は{N number|14名}中{N number|11名}で、会議は成立している。
議題1　通いの場の状況
事務局が資料{N number|1}により説明した。町内の通いの場は{N number|23か所}で、参加者の数は昨年度より{N number|8パーセント}増えた。冬の間は送迎の希望が多く、車両の手配が課題である。委員から、公民館の暖房が古く、利用料を下げてほしいとの意見があった。
議題2　配食サービスの委託
現在の契約は{N date|令和9年3月}で終わる。入札の方法、献立の数、安否の確認の手順について話し合い、仕様書の案を次回に示すことになった。
議題3　認知症の理解を広める講座
小学校{N number|4校}で行った。児童の感想文を町の広報に載せるかどうかは、{N body|教育委員会}と相談する。
議題4　計画の改定
{N law|介護保険法第117条}に基づく計画は来年度に改定する。アンケートは{N number|1,200通}を送り、{N body|福島県}の様式に合わせる。設問が多いと回答の割合が下がるため、昨回より減らすべきだとの意見が複数の委員から出された。
議題5　除雪の支援
申込みの受付を始めた。作業をする人が足りず、中学生や地元の企業にも声をかける。道具の置き場は集会所の倉庫とし、傷んだものは予算の範囲で買い替える。事故に備える保険の内容を確かめ、次回に報告することとした。
閉会　次回は{N date|1月下旬}、{N place|下郷集会所}で開く。`,
  },
  {
    id: 'v-ordinary-6',
    case: 'higashikaya',
    marked: `東榧市居住支援協議会　第{N number|5回}幹事会　記録
{N date|令和8年12月2日}　{N number|13時30分}開会　市民会館　小ホール
（1）報告　空き住戸の登録は{N number|61戸}となった。このうち冬の間も入居できるものは{N number|44戸}である。暖房の設備を備えない住戸があり、改修の補助を使うよう所有者へ働きかける。
（2）協議　見守りの機器を貸し出す事業について、{N post|住宅課長}から説明があった。機器は電球の形をしており、一日点灯がなければ通知が届く。導入の費用は一台あたり月{N number|600円}ほどで、来年度の当初予算に計上する。通知を受ける先を誰にするか、休日はどうするかという質問があり、委託の範囲に含める方向で調整する。
（3）協議　入居を断られた事例の集め方。統一の様式を作り、四半期ごとに集計する。回答する側の負担が重くならないよう、選択式の欄を増やす。
（4）情報提供　{N body|北海道}から、{N law|住宅確保要配慮者に対する賃貸住宅の供給の促進に関する法律}の改正の要点が示された。説明会は{N place|函館}で{N date|1月20日}に開かれる。
（5）その他　会議録は要旨をホームページに載せる。印刷物は{N number|80部}とし、残部は窓口に置く。次の幹事会までに、空き住戸の写真の載せ方と、問い合わせを受ける時間帯の案を事務局がまとめる。費用の見積りは三社から取る。雪下ろしの費用の扱いも併せて整理する。
{N number|15時10分}閉会。`,
  },
];
