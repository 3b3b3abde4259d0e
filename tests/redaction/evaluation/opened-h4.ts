import type { Passage } from './passage.ts';

// Judged until its failures were read; since then it only shows that nothing known is lost.

/** Passages of part H by which the engine was judged: telephone notes, letters, chats, lists, ordinary minutes. */
export const openedH4: readonly Passage[] = [
  {
    id: 'h-phone-note-1',
    case: 'hoshizakidai',
    marked: `{N date|7/2} {N number|23:10}　当直受
{R family r|熊谷}さん（姪）から。叔父の{R given p|稔}さんが電話に出ない。祖母が倒れて{O hospital|星崎台脳神経外科}にいる。
折り返し {P phone|070-0000-1846}
{N number|23:25} {R phone-dot m|090.0000.5127} 留守電
{N number|23:40} {U family u|長束}さん（大家）に見に行ってもらう。{P phone|048-000-7722}
{N number|0:15} 部屋で寝ていた。酔っている
{N place|熊谷}の天気予報で大雨、と関係ない話も`,
  },
  {
    id: 'h-phone-note-2',
    case: 'shizukuhara',
    marked: `電話受付票
受付者　{X official|保健師}
発信　{U full u|千田 隆}と名乗る男（非通知のあと {P phone|043-000-9936}）
用件　「{R full p|千葉慶三}の家の権利書はどこか」
応答　お答えできない。{R family p|千葉}さんとの関係を尋ねると切れた
対応　長男{U given v|隆之}さん（{P phone|080-0000-6604}）に確認、心当たりなし
　　　{N body|水沢警察署}生活安全課に情報提供
{N word|千}円札、{N place|千葉}の市外局番`,
  },
  {
    id: 'h-phone-note-3',
    case: 'chinuno',
    marked: `着 {R phone m|08000002246} 無言
着 {R phone m|080(0000)2246} 「{R family p|辻}ですけど」すすり泣き→切
発 {R phone m|080-0000-2246} 出ず
発 {R alias r|ジヨン}さん {P phone|090-0000-7731} 「{R given q|英恵}さんはうちにおる」
発 {O shop|つるの橋の肉屋}→{X other|休業}
着 {P phone|06-0000-4183} {U full u|猪飼 直樹}氏。面接を{N date|明後日}{N number|10時}に
{N number|119番}はせず。{N place|辻本}通り側の戸は開いている`,
  },
  {
    id: 'h-phone-note-4',
    case: 'usuiura',
    marked: `フリーダイヤル {X phone|0120-000-563} からの転送
相手：{O other|西海ファイナンス} {U family u|尾﨑}
「{R full q|松永龍之介}の母親の電話は{R phone-kanji t|〇九五の〇〇〇の六一四二}で合っているか」→答えず
「生年月日は{R dob-era b|昭和26年10月5日}か」→答えず
弁護士{U full v|草野 穣}先生（{P phone|095-000-1288}）に連絡
先生の伝言：録音、日時、名前を残すこと。FAX {P phone|095-000-1289}
{N number|18時30分}終話　{N word|松}の内`,
  },
  {
    id: 'h-phone-note-5',
    case: 'bizenzaka',
    marked: `伝言
To 室長　From 主任
{U full u|真鍋 冬美}さん（{O other|瀬戸の灯}）より {N number|16:05}
・{R initials p|M}さん母子、無事に着いた
・{R family r|渡邉}が{O other|瀬戸の灯}の前を通った。車 {P plate|岡山４８０あ１２－０７}
・新しい番号 {P phone|070-0000-8149}（紙に残さないで、とのこと）
・{R given q|凜}ちゃん発熱、{O hospital|水江こどもクリニック}へ
返事は{P phone|086-000-7115}の内線{X phone|12}`,
  },
  {
    id: 'h-phone-note-6',
    case: 'wanoshima',
    marked: `{N number|9:02} {R family r|越}さん：{R given p|光太郎}さんが血を吐いた。救急へ
{N number|9:05} {R org-short f|なぎさの郷}（{P phone|0768-00-5500}）へ、お母さん（{R given q|キヨ}さん）には伏せて
{N number|9:30} {O hospital|奥能登総合医療センター}：胃潰瘍。主治医{U family u|宇出津}先生
{N number|10:10} 妹さん {U full v|折戸 まさ子} {P phone|076-000-8124}
{N number|11:00} {R phone t|0768001147} 工房の留守番電話を解除
{N place|東京}の記者から取材依頼、断る`,
  },
  {
    id: 'h-letter-1',
    case: 'shizukuhara',
    marked: `役場の皆様へ
　{N word|拝啓}　雪の中いつもお世話さまです。橋場の{R family p|千葉}の家内、{R given q|とめ}でございます。口で申せませんので、{R given r|芽生}に書いてもらっております。
　じいさん（{R given p|慶三}）は、わたしの名前を忘れても、{R given r|芽生}の迎えの時刻は忘れません。どうか二人を離さないでください。
　{U given u|隆之}には年金のことで心配をかけております。{U full v|高橋 作右衛門}さんには米を、{U nickname w|サク}さんと呼ぶとおこられますが、お礼申し上げます。
　　{N date|一月十五日}
　　　{R address-kanji a|橋場第九地割四十四番地三}　{R full q|千葉 とめ}`,
  },
  {
    id: 'h-letter-2',
    case: 'horobetsuzawa',
    marked: `お父さんへ
しばらくお母さん（{U given u|ゆき江}）のところに行きます。学校の{U family v|砂子}先生には言いました。
お酒をやめる約束、{N number|三回目}です。{R alias r|レザ}さんのスープはおいしかったね。
{R given q|さゆり}より
P.S. LINEは {L handle|sayu__0714} のまま。ブロックしないで。
――――
{R full p|関 桂一郎} 様方　{R full q|関 さゆり} 様
{R address-hyphen a|幌別沢町北4条西2丁目8} {R building a|道営幌別沢団地B棟12号}`,
  },
  {
    id: 'h-letter-3',
    case: 'usuiura',
    marked: `{N number|長弁第27-044号}　{N date|令和8年4月20日}
{O other|西海ファイナンス}　御中
　　　　　通知人　{R full q|松永龍之介}　代理人弁護士　{U full u|草野 穣}
当職は、下記の者から債務整理の委任を受けました。今後、本人、母{R full p|松永ミヨ子}及び{R full r|深堀マリア}氏への連絡は一切お控えください。
　　　　　記
住所　{R address a|碓井浦市出島通町1番23号}　{R dob-western b|1951年10月5日}生（保証人）
会員番号　{L number|SF-0091-22784}
事務所　〒{P postal|850-0031}　{A address|長崎浜市桜馬場3丁目8番2号　桜ビル5階}
{N law|貸金業法第21条第1項第9号}`,
  },
  {
    id: 'h-letter-4',
    case: 'bizenzaka',
    marked: `{R given p|まゆみ}へ
この手紙を読んだら電話しろ。{R given q|凜}のランドセルはうちにある。おふくろも会いたがっとる。{U given u|宗一}兄貴も怒っとる。
お前が{O other|瀬戸の灯}とかいう所におるのは知っとる。先生の{U nickname v|ケン}ちゃんにも聞いた。
仕事の{R org-short w|サカ・テキスタイル}にも行く。
　　　　　　　　　　　　{R variant r|恵一}
（原本は警察へ。写しのみ保管。{N date|10/12}消印、{N place|倉敷}中央局）`,
  },
  {
    id: 'h-letter-5',
    case: 'toyomihama',
    marked: `{R family r|大竹}さんの保護者の方へ
　お世話になっております。{R given r|エミリ}さんの三者面談のお知らせです。
　日時　{N date|七月七日}（火）{N number|十六時}
　場所　{R org s|豊見浜市立栄町中学校}　相談室
　通訳の{U family u|モラレス}さんに来ていただきます。お父様（{R full q|大竹 健}様）もぜひ。
　　　　　一年四組担任　{U full v|天白 陽子}
Para la {R romaji p|Rosa} さん：{N number|16:00}に来てください。わからないときは {P phone|053-000-1174} まで。
{N word|竹}細工の作品を展示しています。`,
  },
  {
    id: 'h-letter-6',
    case: 'chinuno',
    marked: `前略
{R org o|特定非営利活動法人あんだんて}の{U full u|生駒 多賀子}と申します。{R full p|辻 学}様ご夫妻の食料支援を{N date|昨年十一月}より続けております。
奥様の{R given q|英恵}様から、{R full r|朴 志妍}様のお宅に身を寄せているとうかがいました。所在はご主人に伏せてください。
{R family r|朴}様のお住まいは {A address|茅渟野市南新町5丁目12-6 文化住宅奥} です。
草々
　{A address|茅渟野市西之庄3-1-22}　{P phone|072-000-6145}　{P email|ikoma@andante-chinu.example}
　{N date|令和九年如月}　{N word|生}米10キロを別送`,
  },
  {
    id: 'h-chat-1',
    case: 'chinuno',
    marked: `{X speaker|あんだんて生駒}: {R given q|英恵}さん、今夜はうちのシェルターです
CW: ありがとう。{R given p|学}さんから着信{N number|14件}
{X speaker|あんだんて生駒}: {R alias r|ジヨン}さんにも連絡いってるそう
CW: 場所言うたらあかんよ
{X speaker|あんだんて生駒}: はい。荷物は{U family u|丹羽}さん立会いで取りに
CW: {N place|辻}の交番に一声かける
{X speaker|あんだんて生駒}: PayPayで交通費送るわ ID {L handle|andante_tagako}
CW: 領収書は{N number|8月分}に`,
  },
  {
    id: 'h-chat-2',
    case: 'bizenzaka',
    marked: `{R speaker p|まゆ}: もう{N number|三日}寝てません
相談員: {R given q|凜}ちゃんは？
{R speaker p|まゆ}: ゲームしてる。フレンドの「{L handle|RIN_0624_bz}」てID、パパが知っとるかも
相談員: 変えましょう
{R speaker p|まゆ}: {R family r|渡邉}のお母さんからもLINE
相談員: スクショください
{R speaker p|まゆ}: 職場の{U family u|難波}さんが荷物を持ってきてくれる
相談員: 住所は教えてない？
{R speaker p|まゆ}: {U given u|利江}さんだけには…
相談員: {N word|真}夜中でもかけていいですよ`,
  },
  {
    id: 'h-chat-3',
    case: 'horobetsuzawa',
    marked: `{X speaker|SC砂子}　{R given q|さゆり}さん今日来ました
町　　　よかった！父の{R given p|桂一郎}さんは
{X speaker|SC砂子}　朝から職安と聞きました。{R given r|レザ}さんが車で
町　　　姉の{U given u|登志子}さんが{N date|土曜}に来ます
{X speaker|SC砂子}　友だちの{U given v|陽菜乃}さんの家に泊まりたいと
町　　　{U family w|川股}さん宅ですね、お母さんに私から
{X speaker|SC砂子}　インスタの投稿 {L handle|@hinano_kwmt} に写ってます
町　　　消してもらって。{N place|川又}のほうの町営住宅が空く
{X speaker|SC砂子}　{N word|関}係ないけど明日休みます`,
  },
  {
    id: 'h-chat-4',
    case: 'wanoshima',
    marked: `{X speaker|momo}: 師匠の熱 {N number|38.2}
役場: {R family p|東}さん、薬は？
{X speaker|momo}: {O hospital|宇出津医院}でもらったのが{N number|3包}
役場: {R family r|越}さんも無理しないで
{X speaker|momo}: 仮設の{U family u|中浜}さんがおかゆくれた
役場: {R given q|キヨ}さんの面会、{N date|明日}は中止だそうです（{R org-short f|なぎさの郷}）
{X speaker|momo}: 了解です。展示の{U foreign v|エレナ}さんにも伝えときます
役場: {N word|桃}の缶詰、届いてます`,
  },
  {
    id: 'h-chat-5',
    case: 'hoshizakidai',
    marked: `{R speaker r|千早}：おじさんが面接行くって
市：どちらへ？
{R speaker r|千早}：{O workplace|星崎台リネンサプライ}。{U nickname u|モモ}さんが推してくれた
市：{U family v|百武}さんですね
{R speaker r|千早}：おばあちゃん（{R given q|ふみ}）のデイの連絡帳、写真送ります
市：{R given r|千早}さんの学校は？
{R speaker r|千早}：{O school|彩ノ国台医療福祉専門学校}、実習が{N date|来週}から
市：{R alias p|みの}さんによろしく
{R speaker r|千早}：{N word|ふみ}きりで足止めされて遅刻しそう`,
  },
  {
    id: 'h-chat-6',
    case: 'toyomihama',
    marked: `[市] {R alias r|エミ}ちゃん、いま話せる？
[{X speaker|emi}] {N number|5分}なら
[市] お父さんは？
[{X speaker|emi}] {R given q|健}はパチンコ（お父さんって呼びたくない）
[市] お母さん{R alias p|ロサ}さんは
[{X speaker|emi}] {U foreign u|カルメン}おばさんと教会
[市] TikTokの {L handle|emiri.otk_07}、鍵かけた？
[{X speaker|emi}] かけた。{U given v|心結}に教えてもらった
[市] {U family w|天白}先生には言っていい？
[{X speaker|emi}] {N word|健}康診断のこと以外はいい`,
  },
  {
    id: 'h-list-1',
    case: 'horobetsuzawa',
    marked: `【緊急連絡先】
1. {R full p|関 桂一郎}　{R phone m|090-0000-8835}
2. {U full u|関根 登志子}　{P phone|0126-00-3309}
3. {R full r|レザ・カリミ}　{P phone|080-0000-4147}
4. {O hospital|幌別沢町国保診療所}　{U family v|吾妻}医師
5. {N body|倶知安保健所}
6. {U full w|川股 美砂}（友人の母）{P phone|080-0000-2593}
7. {N place|関}町内会館　8. {N place|さゆり公園}管理棟`,
  },
  {
    id: 'h-list-2',
    case: 'shizukuhara',
    marked: `橋場地区　雪下ろし優先
◎{R full p|千葉慶三}　◎{U full u|菊池セイ}　○{U full v|及川幸八}
○{U full w|八重樫トシ}　△{U full x|阿部 三四郎}（入院中、{O hospital|胆沢台病院}）
対象外　{U full y|高橋作右衛門}（自力）
器材　{N word|スノーダンプ}{N number|4}、{N word|はしご}{N number|2}
ボランティア　{O school|雫原高校}{X club|野球部}　引率 {U family z|及川}教諭
{N place|千葉}沢橋は通行止`,
  },
  {
    id: 'h-list-3',
    case: 'bizenzaka',
    marked: `□ 保険証の差替え　{P insured|備国21・004817}
□ 児童手当口座　{P bank|山陽瀬戸銀行 円山支店 普通 3304417}
□ 図書館カード {L number|2-0048-1173-5}（{R given q|凜}さん）
□ 給食アレルギー票　{R full q|冨永凜}
□ {R org-short w|サカ・テキスタイル}へ休業証明
□ マイナ {P my-number|2200-4417-8839} の番号変更届
□ 印鑑（{R family p|冨永}）と鍵{N number|2本}
□ 郵便の転送、{N body|倉敷郵便局}
□ 通学路の{N place|恵比寿}橋、{N place|富永}口バス停は使わない`,
  },
  {
    id: 'h-list-4',
    case: 'usuiura',
    marked: `◇面会を許す人
　{R full r|深堀マリア}、{U full u|小値賀 トヨ}（教会）、{U foreign v|ロッシ}神父
◇面会を断る人
　{O other|西海ファイナンス}関係者、{U full w|野母喜代治}
◇連絡は不要
　{R full q|松永龍之介}
◇持ち物：{N word|ロザリオ}、{N word|入れ歯}、老眼鏡
◇服薬：朝{N number|3錠}
◇口座：{P bank|西彼中央銀行 出島通支店 普通 0077213}
◇{N place|深堀}線のバス、{N place|松永}記念館前下車`,
  },
  {
    id: 'h-list-5',
    case: 'chinuno',
    marked: `支援者マップ
- 住まい…{U family u|丹羽}さん、{O other|泉南住まいサポート協会}
- 食…{R org-short o|あんだんて}、{O shop|八百徳}
- しごと…{R org-short w|つるの橋精肉店}、{O workplace|南大阪製函}
- 医療…{O hospital|鳳南クリニック}（{U family v|四方}医師）、訪看{O other|ステーションこもれび}
- 友…{R full r|朴志妍}、{U nickname w|てつ}
- 行政…{N body|茅渟野市自立支援課}、{N body|大阪府女性相談センター}
- 番号…{R number n|1100-4471-09}
- {N place|辻}四丁目集会所、{N word|学}び直し講座`,
  },
  {
    id: 'h-list-6',
    case: 'toyomihama',
    marked: `LISTA / 名ぼ
・{R full p|ロサ・メンドサ・ガルシア}（{R dob-slash b|1985/01/15}）
・{R full q|大竹 健}　{P plate|浜松 300 ぬ 44-17}
・{R full r|大竹 エミリ}　学籍 {L number|26-1404-17}
・{U foreign u|カルメン・メンドサ・ガルシア}　{P passport|122870415}
・{U foreign v|ジェシカ・ドス・サントス}　{P phone|090-0000-3862}
・{U full w|夏目弘道}（大家）　{P phone|053-000-8247}
・{R address-suffix a|栄町3-5-6}{R building a|県営栄住宅7棟302}
・クレジットカード番号 {P card|5236 0041 7718 2290}
・{N place|大竹}海岸　・{N word|健}脚コース　・{N number|No.7}`,
  },
  {
    id: 'h-ordinary-1',
    case: 'hoshizakidai',
    marked: `{N date|令和8年度}第2回支援会議の開会に当たり、会長から挨拶があった。猛暑の夏を越し、稔りの秋を迎えたが、熱中症による救急搬送は市内で{N number|148件}に上り、そのうち{N number|65歳以上}が六割を占めた。室内での発症が多く、電気代を気にして冷房を使わない世帯への働きかけが課題である。
{N post|暮らし応援課長}から、上半期の実績について説明した。新規相談は{N number|312件}、前年同期比{N number|7.2%}増。内訳は家計が最も多く、次いで就労、住まいの順である。朝日ヶ丘と本宿の二地区で出張相談を始め、月二回、公民館の和室を借りている。熊谷、深谷の両市と合同で開いた就職説明会には{N number|89人}が参加し、{N number|23人}が採用につながった。
委員からは次の意見があった。一、相談の間口を広げたのに対し、人手が足りていない。二、文書での通知は読まれないので、電話や訪問を増やすべきである。三、運送業を離れた中高年に合う訓練が少ない。事務局は、{N body|埼玉県産業労働部}と協議し、年内に案をまとめると答えた。
予算については、{N law|生活困窮者自立支援法第15条}の国庫補助を前提に、{N number|2,340万円}を要求する。次回は{N date|12月10日（木）}、{N number|午前10時}から市役所{N number|301会議室}で開く。`,
  },
  {
    id: 'h-ordinary-2',
    case: 'shizukuhara',
    marked: `町長：雪の季節を前に、各地区の備えを確認したい。昨冬は積雪が{N number|180センチ}を超え、空き家の屋根が落ちる事故が三件あった。今年は早めに手を打つ。
建設課：除雪車は{N number|11台}、うち一台は更新した。出動の基準は積雪{N number|10センチ}。小路には小型の機械を回すが、運転できる者が減っており、千葉の業者に講習を頼んでいる。
福祉課：自力で雪を下ろせない世帯は{N number|74}。社会福祉協議会、消防団、中学校の生徒会に声をかけ、二月末までに延べ{N number|200人}を見込む。保険は町で一括して入る。けがをした場合の連絡票を、お手元の{N number|資料2}に付けた。
商工会：灯油の配達が間に合わない日がある。山あいの集落では、三日分の買い置きをお願いしたい。価格は一缶{N number|2,150円}と、昨年より{N number|140円}高い。
町長：福祉灯油の額を上げられないか。
財政課：県の補助が決まれば、{N date|1月}の臨時会に補正を出せる。対象は{N number|約600世帯}である。
保健師：凍結で外に出ないと足腰が弱る。公民館の運動教室を週一回から二回に増やし、送迎は{N body|雫原町地域交通対策室}の乗合バスを使う。菊池地区と小笠原地区は冬の間だけ経路を変える。
教育委員会：芽吹きのころに行っていた通学路の点検を、雪解け前に早める。以上で協議を終え、{N number|15時50分}に閉会した。`,
  },
  {
    id: 'h-ordinary-3',
    case: 'chinuno',
    marked: `議事の要旨
（1）学習支援について。学び直しの講座は週三日、北浜通の分館で夜七時から九時まで開いている。登録は{N number|41名}、平均の出席は{N number|26名}。大学院生のボランティアが英語と数学を見ているが、学年末の試験が重なる二月は手薄になる。謝礼を一回{N number|1,200円}から{N number|1,500円}に上げる案を了承した。
（2）フードバンクについて。米、素麺、缶詰を中心に、{N date|九月}までに{N number|2.8トン}を配った。精肉や鮮魚は扱わない。辻々に置いた回収箱は{N number|14か所}で、来年度は商店街の協力を得て{N number|20か所}にする。
（3）居住支援について。家主の集まりからは、保証人のない人に貸すときの不安が出された。{N law|住宅確保要配慮者に対する賃貸住宅の供給の促進に関する法律}の改正を踏まえ、見守り付きの住宅を{N number|30戸}認定する。花見台と白鷺の二つの団地で先に始める。
（4）外国につながる人への支援について。通訳の予約が取りにくい、との声が多い。朝鮮語、中国語、ベトナム語は電話でつなぐ仕組みを使い、書類の翻訳は{N body|大阪府国際交流財団}に頼む。
質疑では、恵まれた地区とそうでない地区の差を埋めるため、自治会の加入率だけで配分を決めないでほしいとの要望があった。{N post|副市長}は、素朴だが大切な問いだと受け止め、次回までに指標を見直すと述べた。`,
  },
  {
    id: 'h-ordinary-4',
    case: 'wanoshima',
    marked: `復興と見守りに関する連絡会の記録
仮設住宅は町内{N number|9か所}、{N number|412戸}に{N number|865人}が入居している。前の月から{N number|17世帯}が退去し、自宅の再建か、公営住宅への移転が進んだ。一方で、東側の崖に近い団地では、大雨のたびに避難の呼びかけが必要で、越冬に不安があるとの声が多い。
見守りは、生活支援相談員{N number|12名}が二人一組で回っている。訪問の間隔は、心配のある世帯が週一回、その他は月一回。高齢の単身者には、配食と合わせて声をかける。上半期に、つながらず鍵を開けて確かめた例が{N number|6件}あった。
漆器の組合からは、仕事場の再開が遅れ、若い職人が町を離れている、と報告があった。共同の工房を東町と河井に一つずつ設け、{N date|来年四月}に使い始める。光熱費は二年間、町が半分を持つ。
渚に近い福祉施設では、職員の二割が町外から通っており、道路の復旧が鍵である。桃の節句に予定していた集いは、会場の都合で{N date|3月14日}に延ばす。
国への要望は三点。支援金の申請期限の延長、医療費の窓口負担の免除の継続、{N law|災害救助法施行令第3条}の期間の弾力的な扱いである。{N body|石川県復旧・復興本部}の担当者は、{N date|年度内}に回答すると述べた。`,
  },
  {
    id: 'h-ordinary-5',
    case: 'bizenzaka',
    marked: `要綱の改正について、{N post|室長}が新旧対照表により説明した。主な点は次のとおり。第一に、名称を「支援調整会議」から「支援会議」に改める。第二に、構成機関に学校医会と薬剤師会を加え、{N number|22}機関とする。第三に、{N law|社会福祉法第106条の6第5項}の守秘義務について、委員の交代の際に誓約書を取り直すことを明記する。第四に、記録の保存を五年から十年に延ばす。
意見と答え。「保存を延ばす理由は」に対し、過去の経過を問われる事案が増えたためと答えた。「写しの持ち帰りは」に対し、原則として回収し、やむを得ない場合は番号を付けて渡す。「渡した写しの行方をどう確かめるのか」に対し、半年に一度、返却の有無を調べる。
真に必要な情報に絞って共有することを、改めて確認した。冨士見、円山、渡場の三つの圏域ごとに開く実務者の会は、年{N number|6回}から{N number|8回}に増やす。会場の借上げ料として{N number|19万8千円}を見込む。
研修は、{N date|11月5日}に{N body|岡山県備前県民局}で、暴力の被害を受けた人への面接の仕方を学ぶ。参加費は無料、定員{N number|40名}。申込みは{N date|10月23日}までに、所定の様式で{N body|生活支援室}へ提出する。凛とした応対よりも、まず聞くことが大事だと、講師の資料にある。
採決の結果、全員一致で原案を可決した。附則により、{N date|令和9年4月1日}から施行する。`,
  },
  {
    id: 'h-ordinary-6',
    case: 'toyomihama',
    marked: `{N number|第17回}多文化くらし連絡会の概要
一　日本語教室の状況
栄町、大竹、浜見の三会場で、延べ{N number|1,126人}が学んだ。初級が七割。講師は{N number|38名}で、半数が六十代である。子どもの組では、漢字の宿題を見る時間を{N number|30分}延ばした。教材費は一人{N number|800円}。
二　健康診断と医療通訳
市の健診の受診率は{N number|31.4%}で、外国籍の住民に限ると{N number|12.9%}にとどまる。案内をやさしい日本語に直し、スペイン語とポルトガル語の文を添える。医療通訳は月{N number|60件}を上限とし、急ぎの場合は病院から直接頼めるようにする。
三　就労
プレス、鋳造、食品の三つの業種で夜勤の求人が減り、派遣の契約が切れる例が目立つ。{N body|静岡労働局}と一緒に、{N date|9月}から日曜の相談会を月一回開く。寮を出なければならない人のため、市営住宅を{N number|5戸}空けておく。
四　学校
市立中学校{N number|11校}のうち{N number|4校}に支援員を置く。来年は{N number|6校}にしたい。高校へ進む生徒の割合は{N number|84%}まで上がった。家の手伝いや通訳のために休む生徒がいるとの指摘があり、{N law|子ども・若者育成支援推進法第2条}にいうヤングケアラーとして、学校と福祉の両方で支えることを申し合わせた。
五　その他
海岸の清掃は{N date|6月7日}に行う。軍手と袋は市が用意する。竹の遊具の点検は業者に頼む。以上`,
  },
];
