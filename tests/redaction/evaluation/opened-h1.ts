import type { Passage } from './passage.ts';

// Judged until its failures were read; since then it only shows that nothing known is lost.

/** Passages of part H by which the engine was judged: spoken, noted, sent and filled in. */
export const openedH1: readonly Passage[] = [
  {
    id: 'h-dialogue-1',
    case: 'hoshizakidai',
    marked: `司会：三件目に移ります。{R full p|早乙女稔}さん、前回は{N date|四月九日}でした。
ＣＷ：{P age|53歳}です。{R org-short w|カワセミ運輸}の長距離を降りて半年。失業給付は来月で切れます。お母さんの{R full q|早乙女ふみ}さんが同居で、年金が{X sum|月6万2千円}。
司会：{R given q|ふみ}さんの介護は。
ケアマネ：要介護2に上がりました。デイは{O other|あおぞら倶楽部星崎台}に週三回。送迎の{U family u|能美}さんが、玄関で倒れているのを見つけたのが先月です。
ＣＷ：姪の{R full r|熊谷千早}さんが時々来てくれます。{N place|熊谷市}にお住まいで、車で四十分。
司会：{N place|熊谷}の{R family r|熊谷}さんですか、覚えやすい。
ＣＷ：大家は{U full v|長束 敬}さん。家賃は三か月待つと。{N word|稔}りの秋までには何とか、と本人も冗談を言えるようになりました。
司会：次は{N date|九月三日}の{N number|午後2時}に。`,
  },
  {
    id: 'h-dialogue-2',
    case: 'shizukuhara',
    marked: `課長補佐「{R full p|千葉慶三}さんの件、雪の前に決めたい」
保健師「{R alias p|ケーゾー}さん、最近また{R full q|千葉とめ}さんの布団を干しっぱなしで」
駐在「{N place|千葉県}の息子さんには連絡ついたのかね」
保健師「長男の{R relative p|千葉}{U given u|隆之}さん。{A address|市原台市五井東2-18-4 ソレイユ五井102}です。正月には帰ると」
校長「孫というか、預かっている{R full r|小笠原芽生}さんが本校の五年生でして。担任は{U family v|三浦}です。{R given r|芽生}さん、給食のパンを持ち帰ります」
課長補佐「{N post|教育長}には私から。{R org-short f|雫原中央クリニック}の物忘れ外来は{N date|火曜}だけか」
保健師「{U family w|盛合}先生が来る日ですね」
駐在「{N word|芽}吹きのころまで持てばいいが」`,
  },
  {
    id: 'h-dialogue-3',
    case: 'chinuno',
    marked: `相談員A　{R full p|辻学}さん、今日は{N place|辻}の交差点の交番から電話がありまして。
相談員B　また？　奥さんの{R alias q|ハナ}ちゃん、あ、{R given q|英恵}さんは知ってはるの。
相談員A　いえ。{R full r|朴志妍}さんが身元引受で。{R alias r|ジヨン}さん、{R org-short w|つるの橋精肉店}のパート仲間やそうです。
相談員B　{N word|学}習支援のほうの、{U nickname u|テツ}って子は別件やね。
相談員A　別です。{U nickname u|テツ}くんは{U full v|鉄村 亮哉}、母が{U full w|鉄村 梓}さん。
相談員B　{R org-short o|あんだんて}の{U family x|生駒}さんに同行を頼もか。{N place|生駒山}の{U family x|生駒}、て自己紹介しはる人。
相談員A　{N law|生活困窮者自立支援法第九条}の会議にかけます。`,
  },
  {
    id: 'h-dialogue-4',
    case: 'usuiura',
    marked: `地域包括：{R full p|松永ミヨ子}さんが、{R org-short w|うすい蒲鉾店}ばやめらしたとです。
民生委員：{R family p|松永}のおばさんなら毎朝教会で会うばい。{R full r|深堀マリア}さんと並んで座っとらす。
地域包括：{R given q|龍之介}さんの借金取りが来るけん、家に居りたくなかとでしょう。
民生委員：どこの業者ね。
地域包括：「{O other|西海ファイナンス}」ち名乗っとります。担当は{U family u|尾﨑}。{P phone|092-000-7718}から毎日。
弁護士：受任通知は私どもで。{N law|貸金業法第21条}の禁止行為に当たります。
民生委員：{N place|深堀}町の{U given v|フサエ}さんにも聞いてみまっしょ。妹さんやけん。`,
  },
  {
    id: 'h-dialogue-5',
    case: 'toyomihama',
    marked: `通訳　{R alias p|ロサ}さんは「夫の{R given q|健}が家にお金を入れない」と言っています。
市　　{R full q|大竹健}さんは{R org w|株式会社豊見浜プレス工業第二工場}ですね。
通訳　{N date|六月}にやめたそうです。いまは{O workplace|ヤマト路建材}で日払い。
教諭　{R full r|大竹エミリ}さんは{R org-school s|栄町中}の{X class|一年四組}、担任の{U family u|天白}です。{R alias r|エミ}ちゃん、スマホで通訳ばかりして疲れています。
市　　{R given r|エミリ}さんに通訳させない、が鉄則です。
通訳　お姉さんの{U foreign v|カルメン・メンドサ}さんが{N place|ペルー}から来ると。
市　　{N word|健}康保険は国保に切り替えましょう。{N place|大竹}海岸の{N word|お祭り}の日は通訳が足りません。`,
  },
  {
    id: 'h-dialogue-6',
    case: 'bizenzaka',
    marked: `室長　{R full p|冨永眞由美}さんから取下げの電話、本当か。
主任　はい、{N number|8時50分}。でも後ろで男の声がしました。{R full r|渡邉惠一}さんではないかと。
室長　保護命令は出とるんじゃろう。
主任　{N date|来月十日}までです。{R given q|凜}ちゃんは{R org-school s|円山手小}を休んどります。
養護教諭　{R given q|凜}さん、保健室では「{U nickname u|ケン}ちゃん先生には言わんで」と。担任の{U full v|剣持 賢吾}のことです。
室長　{N word|凜}とした子なのに、のう。{N place|渡辺通り}の借り上げ住宅は空いとるか。
主任　一室だけ。{O other|女性サポート瀬戸の灯}の{U family w|真鍋}さんが鍵を。`,
  },
  {
    id: 'h-memo-1',
    case: 'wanoshima',
    marked: `{N date|11/4} 訪問メモ
{R full p|東光太郎}（{R dob-letter b|S33.4.4}）仮設C-7。母{R given q|キヨ}さん（{P age|九十三歳}）は{R org-short f|なぎさの郷}。
{R org w|東漆器工房}は半壊。り災証明 {R number n|り災-04417}。
弟子の{R full r|越桃香}さんが道具を運び出した。{R family r|越}さんの実家＝{A address|加賀浦市大聖寺西町ロ33番地}。
公費解体の業者「{O workplace|北陸まるいち解体}」の見積り担当 {U family u|二ツ谷}。
区長 {U full v|坂口 千代松}：東側の崖が心配。{N word|東}の崖、ややこしい。
薬：血圧、眠剤。{O hospital|佐渡島内科}（{X place|門前}）
次 {N date|11/18} {N number|10:30}`,
  },
  {
    id: 'h-memo-2',
    case: 'horobetsuzawa',
    marked: `＜夜間帯引継＞
・B棟12号{R family p|関}さん。灯油の残り{N number|2目盛}。
・娘{R alias q|さゆ}ちゃん、{R org s|幌別沢中学校}に{N number|9日}行けてない。スクールカウンセラー{U family u|砂子}さんが{N date|木曜}に訪問。
・{R full r|レザ・カリミ}さん（{O workplace|水産加工協同組合}で同じ班）が鍋を届けてくれた。{U nickname v|ハサン}兄も一緒。
・{R given p|桂一郎}さん本人は「関係ねえべ」。{N word|関}係は切らないこと。
・元妻の{U full w|北見 ゆき江}さんの電話 {P phone|011-000-4406}。{N place|北見市}ではなく札幌在住。
・道の{N body|後志総合振興局}へは朝いち。`,
  },
  {
    id: 'h-memo-3',
    case: 'chinuno',
    marked: `家計表より（写し）
家賃 {X sum|58,000}　大家＝{U full u|丹羽 多恵子}
スマホ {X sum|12,400}　{O other|なみはやモバイル} 契約者番号 {L number|NH70-4418-2203}
カード　{P card|3540 1189 0024 7716}（リボ）
闇金？ LINE「{L handle|kane_hayai24}」
{R family p|辻}さん口座 {P bank|河内南信用金庫　北浜通支店　普通　2204718}
{R given q|英恵}さん実家から米。母＝{U given v|スミ江}さん（{N place|英田}の人）
来月 {N date|3日} {N body|法テラス}、弁護士{U family w|樋之上}`,
  },
  {
    id: 'h-memo-4',
    case: 'usuiura',
    marked: `看護サマリー抜粋
{P age|75歳}女性、{R full p|松永 ミヨ子}、{R dob-slash b|1951/10/5}。ID {L number|00-41872-6}。
キーパーソン：長男{R full q|松永 龍之介}（{P phone|080-0000-5519}）、つながらず。友人{R full r|深堀 マリア}様が毎日面会。
入院先 {O hospital|聖マルコ記念病院}4階東。主治医{U family u|田栗}、受持ち{U family v|有馬}。
退院先候補は{R org f|グループホームほしかげの家}。
禁忌：セフェム系。体重{N number|41.2kg}、血圧{N number|148/76}。
{N word|マリア}像の写真を枕元に置いている。`,
  },
  {
    id: 'h-memo-5',
    case: 'bizenzaka',
    marked: `秘　DV措置　関係課のみ
本人：{R full p|冨永眞由美}（旧 {R alias p|渡邉眞由美}）
住所 {R address a|備前坂市円山手1108番地の7}は加害者に知られている
避難先 {A address|倉敷浜市水江台77-2 パレス水江606}　※閲覧制限
加害者 {R full r|渡邉惠一}、車は白の箱バン {P plate|岡山 480 あ 12-07}、兄は{U full u|渡邉 宗一}（{O workplace|渡邉板金}）
子 {R full q|冨永凜} 転校先 {O school|倉敷浜市立水江台小学校}
{N law|住民基本台帳事務処理要領}の支援措置 {N number|備市民第1182号}
連絡は {R phone m|070-0000-3372} のみ、{R phone t|086-000-4410} にはかけない`,
  },
  {
    id: 'h-memo-6',
    case: 'toyomihama',
    marked: `学校訪問（{N date|5/21}）
{R given r|エミリ}：遅刻{N number|11}回、欠席{N number|4}回。部活は{X club|吹奏楽}。仲良しは{U given u|心結}さん、{U foreign v|ジェシカ}さん。
母{R alias p|ロサ}：教会のシスター・{U nickname w|テレサ}に相談。
父{R given q|健}：学校に怒鳴り込み。教頭が対応、けがなし。
就学援助 {R number n|TY-5520-1187}。
日本語教室ボランティア {U full x|鶴見 八重子}さん（{N place|鶴見区}から通う）。
{N word|健}診の再検査、{N place|栄町}歯科医師会の無料券。`,
  },
  {
    id: 'h-email-1',
    case: 'hoshizakidai',
    marked: `差出人: 居宅介護支援事業所
宛先: 暮らし応援課 御中
件名: 【ご相談】{R family p|早乙女}様ご家族の件

いつもお世話になっております。{O other|ケアプランいずみ}の{U full u|和泉 さつき}です。
標記の{R full q|早乙女ふみ}様ですが、{N date|7/2}の夜にご自宅（{R address-suffix a|朝日ヶ丘4丁目9番11号}）で転倒され、{O hospital|星崎台脳神経外科}へ搬送されました。
ご長男の{R given p|稔}様は携帯（{R phone m|090-0000-5127}）がつながらず、姪御様（{R family r|熊谷}様）に来ていただきました。
大阪の{N place|泉}北ニュータウンにお住まいというご親族{U given v|弓彦}様の連絡先はご存じでしょうか。
---
〒{P postal|350-0047}　{A address|星崎台市新富通2-6 第3松田ビル1階}
TEL {P phone|049-000-8120}　{P url|https://careplan-izumi.example/hoshi}`,
  },
  {
    id: 'h-email-2',
    case: 'horobetsuzawa',
    marked: `From: {R romaji r|Reza Karimi}
To: 役場
Subject: てがみ ありがとう

やくばの みなさま
わたしは {R given r|レザ} です。{R romaji p|Seki}さん おさけ のみます。しんぱいです。
{R kana q|さゆり}さん ごはん たべてない。わたしの つま（{U foreign u|ファティマ}）つくります。
こうば の ボスは {U family v|工藤}さん です。{U family v|工藤}さん は やさしい。
わたしの でんわ {P phone|080-0000-4147}
ざいりゅうカード {P residence-card|EB48201739KA}
> {N date|10月14日（水）} {N number|15:00} に{N body|役場}の2階でお会いしましょう`,
  },
  {
    id: 'h-email-3',
    case: 'wanoshima',
    marked: `件名：Fwd: 仮設住宅の入居について
ふくし課 様
{O other|災害ボランティアのと結}の{U family u|鵜川}です。転送します。
> {U family u|鵜川}さんへ
> 漆の{R family p|東}さんの弟子の{R family r|越}です。師匠（{R given p|光太郎}）が、仮設の鍵をなくしました。
> 町の電話は混んでいて。師匠の携帯は {P phone|090 0000 7012}、工房は {R phone t|0768-00-1147} のままです。
> おばあさん（{R full q|東 キヨ}）の施設の人、{U family v|酒井}さんも困っています。
> {R full r|越桃香}　{P email|momo-urushi@wnmail.example}
{N word|東}日本の支援団体の会議は{N date|11月20日}。{N place|輪島}漆器の組合にも同報しています。`,
  },
  {
    id: 'h-email-4',
    case: 'bizenzaka',
    marked: `件名：至急　児童の迎えについて
生活支援室　主任様
{R org-school s|円山手小学校}教頭です。本日{N number|14:20}、{R full r|渡邉惠一}と名乗る方が正門に来られ、「娘を引き取る」とのこと。{R full q|冨永凜}は職員室で保護しております。
母（{R email e|mayu-tomi@bzmail.example}）にはメール済み、祖母の{U given u|佳寿代}さん（{P phone|0868-00-3141}）が向かっています。
防犯カメラの映像は{N body|備前坂警察署}へ提出しました。署の{X official|笠岡}巡査部長が窓口です。{N place|笠岡市}の児相ではなく{N place|倉敷}の児相に通告します。
{N law|児童虐待の防止等に関する法律第6条}`,
  },
  {
    id: 'h-email-5',
    case: 'chinuno',
    marked: `件名: 口座変更
自立支援課 担当者さま
{R full p|辻 学}です。{R email e|manabu_t0830@chinumail.example}は使えなくなったので、{P email|tsuji.m.new@kawamail.example}に変えてください。
家賃は大家の{U family u|丹羽}さんに直接でいいです。
受給者番号は{R number n|1100-4471-09}、マイナンバーは{P my-number|4471 0925 3308}です。
妻の{R given q|英恵}の分の医療券は{O hospital|鳳南クリニック}でお願いします。
{R alias r|ジヨン}さんに預けた鍵は返してもらいました。
追伸　{N date|8/30}は誕生日やのに何もないです（{N word|笑}）`,
  },
  {
    id: 'h-email-6',
    case: 'toyomihama',
    marked: `Subject: consulta / 相談
Señores de la ciudad,
Soy {R romaji p|Rosa Mendoza}. Mi esposo {R romaji q|Ken Otake} no paga el alquiler.
Mi hija {R romaji r|Emiri} está en la escuela {R org-school s|栄町中学校}.
(訳) 夫が家賃を払いません。大家さんは{U full u|夏目 弘道}さん、管理会社は{O other|豊見浜ハウジング}です。
Tel: {R phone-intl m|+81-80-0000-9904}  WhatsApp {P phone|+81 90 0000 6638}
Facebook: {L handle|rosa.mendoza.1150}
Gracias. {N place|Perú}の書類は{N date|9月}に届きます。`,
  },
  {
    id: 'h-table-1',
    case: 'hoshizakidai',
    marked: `続柄	氏名	生年月日	備考
本人	{R full p|早乙女　稔}	{R dob-era b|昭和48年5月18日}	{R number n|SZ-30417}
母	{R full q|早乙女　ふみ}	{P dob|昭和20年1月8日}	要介護{N number|2}
姪	{R full r|熊谷　千早}	{P dob|1999年3月22日}	{P phone|070-0000-1846}
貸主	{U full u|長束　敬}		{P phone|048-000-7722}
勤務先（前）	{R org w|株式会社カワセミ運輸}		{N number|18年}勤務
メール	{R email e|saotome.minoru@hoshimail.example}		
所管	{N body|星崎台市暮らし応援課}		{N number|応援第77号}`,
  },
  {
    id: 'h-table-2',
    case: 'shizukuhara',
    marked: `|日|訪問先|応対|内容|
|---|---|---|---|
|{N date|1/8}|{R full p|千葉慶三}|本人|雪下ろし依頼|
|{N date|1/9}|{R full q|千葉とめ}|嫁（{U given u|久美}）|おむつ|
|{N date|1/9}|{U full v|菊池セイ}|本人|通帳が見当たらない|
|{N date|1/12}|{U full w|及川幸八}|{U given x|ヨシ}（妻）|薬の飲み残し{N number|14錠}|
|{N date|1/13}|{R org-short f|雫原中央クリニック}|{X official|相談室}|{R full p|千葉慶三}の紹介状|
|{N date|1/15}|{N place|千葉}方面通行止|―|{N place|花巻}の会議欠席|`,
  },
  {
    id: 'h-table-3',
    case: 'usuiura',
    marked: `債権者,残元金,契約番号,連絡先
{O other|西海ファイナンス},{X sum|480000},{L number|SF-0091-22784},{P phone|092-000-7718}
{O other|クレジット九十九},{X sum|212500},会員{L number|4407-118-2290},{P phone|0120-00-8873}
個人（{U full u|野母 喜代治}）,{X sum|100000},,{P phone|095-000-3350}
市税,{X sum|37400},{N number|4期},{N body|碓井浦市納税課}
債務者,{R full q|松永龍之介},{R half-kana q|ﾏﾂﾅｶﾞ ﾘｭｳﾉｽｹ},
連帯保証,{R full p|松永ミヨ子},,{R phone t|095-000-6142}`,
  },
  {
    id: 'h-table-4',
    case: 'wanoshima',
    marked: `仮設　名簿
棟　室　世帯主　　　人数　連絡先
C　7　{R full p|東　光太郎}　{N number|1}　{R phone t|0768-00-1147}
C　8　{U full u|坂口　千代松}　{N number|2}　{P phone|0768-00-2260}
C　9　{U full v|中浜　しのぶ}　{N number|4}　{P phone|080-0000-3315}
D　1　{U full w|グエン　ホン}　{N number|3}　{P phone|070-0000-9018}
D　2　（空）
D　3　集会所　担当 {U family x|濱出}
整理　{N body|輪ノ島町復興推進課}　{N date|令和9年2月末}`,
  },
  {
    id: 'h-table-5',
    case: 'horobetsuzawa',
    marked: `氏名;カナ;TEL;続柄;状況
{R full p|関桂一郎};{R kana p|セキ ケイイチロウ};{R phone m|090-0000-8835};主;{R number n|生-0281}
{R full q|関さゆり};{R kana q|セキ サユリ};;子;{X class|2年A組}
{U full u|北見ゆき江};{U kana u|キタミ ユキエ};{P phone|011-000-4406};元妻;養育費{N number|0}
{R full r|レザ・カリミ};{R romaji r|KARIMI REZA};{P phone|080-0000-4147};知人;同じ団地
{U full v|工藤 森夫};{U kana v|クドウ モリオ};{P phone|0135-00-7001};職長;{N word|森}林組合にも所属`,
  },
  {
    id: 'h-table-6',
    case: 'bizenzaka',
    marked: `支出の部（{N date|9月}）
項目　　相手　　　　　　　金額　　番号
電気　　{O other|せとうち電力小売}　{X sum|8,812}　お客様番号 {L number|03-4471-8820-15}
ガス　　{O shop|円山プロパン}　　　{X sum|6,340}　メーター {L number|B1180347}
学校　　{R org s|備前坂市立円山手小学校}　{X sum|4,100}　―
習字　　{U family u|守屋}先生　　　{X sum|3,500}　―
携帯　　{R full p|冨永 眞由美}名義　{X sum|5,020}　{R phone m|070-0000-3372}
市営P　{N number|27番}　　　　　　{X sum|2,000}　{P plate|福山 583 と 90-15}`,
  },
  {
    id: 'h-form-1',
    case: 'horobetsuzawa',
    marked: `保護申請書（写）
申請者氏名　{R full p|関　桂一郎}
ふりがな　　{R kana p|せき　けいいちろう}
生年月日　　{R dob-era b|昭和40年6月6日}　満{P age|61}歳
現住所　〒{P postal|048-1544}　{R address a|幌別沢町北4条西2丁目8番地 道営幌別沢団地B棟12号}
電話　{R phone m|090-0000-8835}
世帯員　{R full q|関　さゆり}（子）　学校 {R org s|幌別沢町立幌別沢中学校}
扶養義務者　{U full u|関根　登志子}（姉）　{A address|岩見野市二条東9丁目3番地15}
職歴　{R org w|幌別沢水産加工協同組合}　{N number|11年}
預金　{P bank|後志北信用組合　本店　普通　0091823}
{N law|生活保護法第24条}　受付 {N number|幌福第630号}`,
  },
  {
    id: 'h-form-2',
    case: 'toyomihama',
    marked: `国民健康保険　資格取得届
氏名（ローマ字）　{R romaji p|ROSA MENDOZA GARCIA}
氏名（カナ）　　　{R kana p|ロサ　メンドサ　ガルシア}
世帯主　{R full q|大竹　健}（{R kana q|おおたけ　けん}）
生年月日　{R dob-western b|1985年1月15日}
在留カード番号　{P residence-card|AT70293318BC}
旅券番号　{P passport|116904287}
個人番号　{P my-number|7702-1184-9036}
記号番号　{P insured|豊国 3308-114}　保険者番号　{P insurer|230417}
住所　{R address a|豊見浜市栄町3丁目5番地6}　{R building a|県営栄住宅7棟302}
前の職場　{R org-short w|豊見浜プレス工業第二工場}　雇用保険番号　{P employment|2304-551187-2}`,
  },
  {
    id: 'h-form-3',
    case: 'shizukuhara',
    marked: `介護保険　要介護認定　主治医意見書（抜）
被保険者番号　{R number n|0000553718}
氏名　{R full p|千葉　慶三}　男　{R dob-era b|昭和18年2月11日}（{P age|83歳}）
住所　{R address a|雫原町大字橋場第9地割44番地3}　TEL {R phone t|0197-00-2804}
医師氏名　{U full u|盛合　康隆}
医療機関　{R org f|医療法人雫心会雫原中央クリニック}
診断名　{X diagnosis|アルツハイマー型認知症}
同居者　{R full q|千葉　とめ}　被保険者番号 {P care|0000553726}
代行申請　{O other|居宅支援センター座敷わらし}　{U family v|佐々木}
{N law|介護保険法第27条}　{N number|様式第3号}`,
  },
  {
    id: 'h-form-4',
    case: 'hoshizakidai',
    marked: `住居確保給付金支給申請
1 フリガナ {R kana p|サオトメ　ミノル}
2 氏名 {R full p|早乙女　稔}　㊞
3 性別 男
4 生年月日 {R dob-letter b|S48.5.18}
5 住所 {R address-hyphen a|星崎台市朝日ヶ丘4-9-11}{R building a|メゾン朝日205}
6 電話 {R phone-paren t|048(000)3391}／{R phone m|09000005127}
7 免許 第{P licence|302509174460}号（大型）
8 基礎年金番号 {P pension|4409-117326}
9 振込口座 {P bank|武州信用金庫 星崎台支店 普通 0447190}
10 不動産業者 {O other|ほしざき住まいの窓口}　担当 {U full u|江頭　和仁}
11 家賃 {X sum|月額 52,000円}（共益費込）
決定番号 {N number|星暮第1204号}`,
  },
  {
    id: 'h-form-5',
    case: 'wanoshima',
    marked: `被災者生活再建支援金　申請
世帯主　{R full p|東　光太郎}（{R half-kana p|ﾋｶﾞｼ ｺｳﾀﾛｳ}）
り災証明　{R number n|り災-04417}　判定 半壊
被災住所　{R address a|輪ノ島町字河合イ部12番地1}
身体障害者手帳　石川県　{P certificate|第118047号}　{N number|4級}
振込先　ゆうちょ　記号 {P bank|13140}　番号 {P bank|20447181}
母　{R full q|東　キヨ}　後期高齢　{P insured|43117820}　介護 {P care|0000118834}
住民票コード　{P resident-code|30174482905}
代理人　{R full r|越　桃香}（弟子）　〒{P postal|922-0811}　{A address|加賀浦市大聖寺西町ロ33番地}
{N law|被災者生活再建支援法第3条}`,
  },
  {
    id: 'h-form-6',
    case: 'bizenzaka',
    marked: `児童扶養手当　現況届
受給者　{R full p|冨永　眞由美}　{R dob-kanji b|昭和五十六年十二月九日}生
児童　{R full q|冨永　凜}　{P dob|平成26年6月24日}生　{R org s|備前坂市立円山手小学校}
前配偶者　{R full r|渡邉　惠一}　養育費 {X sum|0円}
勤務先　{R org w|株式会社サカ・テキスタイル}　縫製課　上司 {U full u|難波　利江}
証書番号　{P certificate|備児第20418号}
ひとり親医療証　{P certificate|8833-0417}
障害年金　年金コード {N number|6350}　証書記号番号 {P pension|3340-229187}
車　{P plate|福山 583 と 90-15}（{U given v|克己}名義、伯父）
{N law|児童扶養手当法施行規則第4条}`,
  },
];
