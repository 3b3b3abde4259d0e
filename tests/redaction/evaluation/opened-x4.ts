import type { Passage } from './passage.ts';

/** Passages of batch X, part 4: written without having read the engine. */
export const openedX4: readonly Passage[] = [
  {
    id: 'x-phone-note-1',
    case: 'minaseno',
    marked: `電話受付票　{N date|5月8日} {N number|9:35}
相手　{R family q|粟飯原}様（息子さん）　{R phone-dot t|0748.00.9126}
用件　母{R given p|静枝}様の退院が{N date|15日}に決定。手すりの工事をしたい
施工　{O shop|ミナセ住設}　{U family u|辻村井}様　{P phone|0748-00-9066}
{N number|9:50} {R alias q|ゆう}くんの幼なじみと名乗る{U full v|竹綱 亨}様、携帯 {P phone|080-0000-9299}
介護保険の被保険者番号 {P care|0001930472} は聞き取り、未確認
{N number|10:20} {O hospital|水口台総合病院}へ折り返し済み
受け　{N post|窓口係}　※{N word|静}電気防止マットの業者からも着信`,
  },
  {
    id: 'x-phone-note-2',
    case: 'kurehano',
    marked: `{N number|16:42} 着信 {R phone m|07000009271}
{R given p|耕平}さんから。「{R alias p|こう}ちゃんって呼ぶな、と母に言ってほしい」。酒気あり。
{N number|16:55} 姉の{R family r|鳴海}さん（{P phone|080-0000-9133}）へ連絡。義兄の{U given u|剛史}さんが迎えに行くとのこと
{N number|17:10} 取立ての電話あり。{O other|マルイチファイナンス}の{U family v|鬼頭谷}、会員番号 {L number|55-310827}
口座は {P bank|ゆうなぎ銀行 富山南支店 当座 0091126} を指定してきた→払わないよう伝達
{N number|17:30} {N body|呉羽野警察署}に相談、{N law|貸金業法第21条}を説明
宛先 {R address a|呉羽野区東栄三丁目5-20 ハイム東栄405}に書面を送る`,
  },
  {
    id: 'x-phone-note-3',
    case: 'kuguinoura',
    marked: `伝言
{R full r|櫻庭郁代}さん → {N post|保健師}あて（{N date|6/3} {N number|13:15}）
「おじの{R given p|嘉一}が夜中に船を見に出てしまう。{U full u|畠山田 宗吉}さんが連れ帰ってくれた。おばの{R given q|ウメノ}も眠れていない」
折返し　{P phone|090-0000-9205}　または自宅 {R phone t|0185-00-9247}
追記　{O hospital|鵠之浦中央診療所}の{U family v|長門屋}先生、紹介状を{N date|金曜}に出す
身体障害者手帳 {P certificate|第27-04418号}、{P age|89歳}
{N place|浜中}漁港の{N number|2番}岸壁、{N body|消防分署}にも周知`,
  },
  {
    id: 'x-letter-1',
    case: 'misagoura',
    marked: `診療情報提供書
{O hospital|三津台脳神経外科}　{U family u|近藤木}先生　御侍史
患者　{R full p|栁沼　辰雄}　殿　{R dob-era b|昭和16年9月13日}生（{P age|85歳}）
住所　{R address a|碇ヶ浜町字北浜72番地5}　電話 {R phone-paren t|0898(00)9405}
保険　{P insurer|39262969}　被保険者番号 {P insured|20417735}
　ご高診お願い申し上げます。本年{N date|8月}より歩行時のふらつきがあり、奥様の{R given q|房子}様、支援者の{R full r|薗部勇作}様より相談を受けました。
　　{R org f|医療法人渚会みさご病院}　{U full v|日向寺 健太郎}
　　{P phone|0898-00-9450}
{N number|画像2枚}同封。{N law|医療法}に基づく説明済み。{N body|碇ヶ浜町}の送迎利用可。{N word|辰}の刻の服薬は中止。`,
  },
  {
    id: 'x-letter-2',
    case: 'hanekura',
    marked: `羽根倉市　こども支援課　御中
　孫の{R given q|咲良}のことで手紙を書きます。{R given r|健斗}の母、{R relative r|鞍掛}{U given u|美都子}です。
　息子は{A address|川越台市新宿浜町6丁目21番地4}の{A building|ハイツけやき206}にいます。{O workplace|丸又設備工業}は先月辞めました。
　お嫁さん（{R given p|チャウ}さん）を責める気はありません。{R org-short w|羽根倉クリーニング}の社長の{U family v|新井堂}様にもおわびしました。
　児童手当の口座は、ゆうちょ記号{P bank|10340}番号{P bank|27714061}です。
　私は{P age|六十七歳}、電話は{P phone|049-000-9217}、郵便は{P postal|350-0000}です。
　{N word|桜}のころには会わせてください。
　{N date|十一月十五日}
追伸　{N body|家庭裁判所}の{N word|調停}は{N number|二回目}です。`,
  },
  {
    id: 'x-letter-3',
    case: 'tamayura',
    marked: `保護者　{R full p|財前　千紘}　様
　　{R org s|玉響市立月見台中学校}　{N post|校長}
　別室での学習について（お知らせ）
{R given q|伊織}さんは、{N date|10月5日}より{N place|月見台公民館}の適応指導教室に通うことができます。指導員は{U full u|久保山 聡子}、英語は{R full r|ジェニファー・アバロス}先生です。
送迎の車は登録制です（{P plate|佐賀 330 た 61-05} でよろしいですか）。
体験先は{O shop|陶房からつゆき}（{U family v|中里峰}様、{P phone|0955-00-9320}）。
番号 {R number n|734-11286} を書類にお書きください。連絡は{P email|bekka@tamayura-jh.example}、案内は{P url|https://tamayura-jh.example/bekka/}。
{N law|教育機会確保法第13条}、出席扱いは{N number|月20日}まで。`,
  },
  {
    id: 'x-chat-1',
    case: 'kurehano',
    marked: `CW: {R family p|宍倉}さん、{N date|明日}の面談は{N number|10時}です
{R speaker p|耕平}: 了解す。母も連れてっていいすか
CW: {R given q|喜代}さんですね、どうぞ
{R speaker p|耕平}: あと{U nickname u|りゅーちん}から連絡きて金返せって。{L handle|@ryu_sakanu8}
CW: 本名は
{R speaker p|耕平}: {U full u|坂主龍弥}。番号{P phone|090-0000-9416}
CW: お姉さん（{R given r|由布子}さん）には
{R speaker p|耕平}: まだ。カードの{P card|4907353323520337}止めました
CW: 次の仕事は{O workplace|高岡梱包センター}の{U family v|能作井}さんに面接を頼みました
{R speaker p|耕平}: {P age|38}でも平気すかね
CW: 大丈夫。{N place|東栄公園}の向かい、{N word|平}屋の建物、{N body|ハローワーク}で待ち合わせ`,
  },
  {
    id: 'x-chat-2',
    case: 'tamayura',
    marked: `[SSW] {R given q|伊織}さん、今朝は来ました
[室] よかった。{R family p|財前}さんは？
[SSW] 車で送って来てすぐ{O shop|ベーカリー麦ばたけ}へ。{R given p|千紘}さん、顔色よくないです
[室] {R given r|ジェニファー}先生は{N number|3限}から
[SSW] 楽しみにしてます。あと{U given u|楓花}さんのLINE ID {L handle|fuu_ka.0418} でグループができてて
[室] 中身は
[SSW] 悪口はなし。{U nickname v|くぼっち}（カウンセラー）も見てくれてます、{P phone|0955-00-9471}
[室] {R org-school s|月見台中}の{N post|教頭}には私から
[SSW] 祖父が免許を更新、番号{P licence|827211477930}の写しをもらいました。{P age|71歳}
[室] {N date|来週}{N body|市教委}へ。{N word|織}物体験の申込も`,
  },
  {
    id: 'x-chat-3',
    case: 'hanekura',
    marked: `{R speaker p|Chau} > すみません、{R alias q|さー}ちゃん ねつ です
相談 > 何度ですか
{R speaker p|Chau} > {N number|38.4}。{O hospital|こばと小児科} やすみ
相談 > 当番医は{O hospital|武蔵野台こどもクリニック}です。{P phone|048-000-9381}
{R speaker p|Chau} > {U foreign u|グエット}さん くるま だします。{P plate|大宮 502 ほ 44-10}
相談 > 健康保険証の番号は
{R speaker p|Chau} > きごう {P insured|羽41} ばんごう {P insured|3067}
相談 > {R family r|鞍掛}さん（お父さん）には連絡しますか
{R speaker p|Chau} > しません。{R given r|健斗} こわい
相談 > 分かりました。{R org-short s|西小}の{U family v|枝吉}先生に伝えます。場所は{N place|若草公園}前、{N word|咲}くやさん坂の上、{N date|今夜}{N number|7時}まで、{N body|救急相談}は{N number|#7119}`,
  },
  {
    id: 'x-list-1',
    case: 'kuguinoura',
    marked: `避難行動要支援者　個別計画の作成順
1. {R full p|蔦谷 嘉一}　{R dob-letter b|S11.10.2}　{R phone t|0185-00-9247}
2. {R full q|蔦谷 ウメノ}　{P dob|S15.1.14}　{P age|86}
3. {U full u|石郷岡 スヱ}　{P dob|昭和7年6月3日}　{A address|鵠之浦町大字浜中字宮ノ下57番地2}
4. {U full v|進藤沢 トキ}　{P phone|0185-00-9483}　個人番号 {P my-number|485659371603}（消すこと）
支援者　{R full r|櫻庭 郁代}、{U given w|俊哉}（3の孫）、{O other|浜中自主防災クラブ}
保管　{N body|住民福祉課}　{N number|5部}　整理番号 {R number n|カ-5120-37}
施設　{R org-short f|鵠の里}（福祉避難所）
様式　{N law|災害対策基本法第49条の14}　{N place|浜中集会所}　{N word|梅}林の裏`,
  },
  {
    id: 'x-list-2',
    case: 'minaseno',
    marked: `預かり書類の一覧（{R full p|粟飯原静枝}様・{R full q|粟飯原佑馬}様）
・通帳　{P bank|びわ中央銀行桐畑支店 普通3310472}
・年金証書　基礎年金番号 {P pension|4017-228195}
・運転免許　{P licence|629863705150}（長男）
・住民票　住民票コード {P resident-code|75510392846}
・賃貸契約　{R address-hyphen a|水無瀬野市桐畑2-14-6-203}　貸主 {U full u|土師野 恒}
・離職票　{R org w|水無瀬野紙器（株）}　被保険者番号 {P employment|2504-719336-8}
・診察券　{O hospital|やまもも内科} {L number|No.51182}
・名刺　{U full v|辻村井 諒}（{O shop|ミナセ住設}）
・{R email e|aihara.yuma@mnmail.example}の印刷　{N number|3枚}
・{N body|市役所}の封筒、{N law|民法}の小冊子、{N date|昭和60年}の暦、{N word|馬}の置物`,
  },
  {
    id: 'x-list-3',
    case: 'misagoura',
    marked: `緊急連絡カード
[本人] {R full p|栁沼辰雄}　{R kana p|やぎぬまたつお}　{R dob-western b|1941年9月13日}
[妻] {R full q|栁沼房子}　{R katakana q|ヤギヌマフサコ}　{P age|82歳}
[支援] {R org-short o|灯台の輪}　{R full r|薗部勇作}　{P phone|090-0000-9346}
[子] {U given u|昌隆}　{P email|masataka.y62@sumimail.example}　{A address|安芸灘市音戸浦町2丁目17番地}
[医] {R alias f|みさご病院}　{U family v|日向寺}医師
[薬] {O shop|なみかぜ薬局}
[証] マイナンバー {P my-number|993152811178}　介護 {P care|0002916405}
[近所] {U family w|乗松}さん　{A building|北浜ドミトリーB棟}の管理人も可
[ほか] {N place|北浜}{N number|8番}ポール、{N body|水道課}、{N post|班長}、{N word|勇}み足注意の札`,
  },
  {
    id: 'x-ordinary-1',
    case: 'misagoura',
    marked: `配食と買物支援の連絡会を開いた。{N body|保健福祉課}から、九月末までの配食の実績が示され、利用は延べ一万二千四百食、一日当たりの平均は六十八食であった。昨年の同じ期間より七パーセント多い。夏の暑さで食材の傷みが心配されたため、保冷箱を二十個買い足した。費用は一個三千八百円である。買物の移動販売車は、{N place|北浜}と東の谷を週に二回ずつ回る。岬の先まで延ばしてほしいとの要望があったが、道幅が二・五メートルしかなく、今年度は見送る。台風で県道が通れなくなった日には、乾パンとレトルトのかゆを配った。灯台の点灯の行事と重なる日は、時間を三十分早める。柳の並木の下の停留所には、ベンチを置くことにした。園芸の会が花を植える。{N law|社会福祉法}に基づく地域福祉計画の見直しは、来年の二月に素案をまとめる。減塩の献立については、栄養士から、みそ汁の塩分を一割減らした結果、残す人はむしろ減ったとの報告があった。容器の回収率は九十四パーセントである。海が荒れる冬は魚の値が上がるので、鶏肉と豆腐の料理を増やす。アレルギーの代替食は15人分を別に作り、色の違う札を付ける。車両の点検は3,000キロごとに行う。勇み足にならないよう、値上げは二段階で行い、まず一食四百五十円とする。次回は{N date|十二月九日}の午後二時から、町民会館の第一研修室で開く。`,
  },
  {
    id: 'x-ordinary-2',
    case: 'tamayura',
    marked: `教育支援室の運営について、室長から説明があった。四月から九月までの相談は三百十二件で、うち電話が百四十件、来所が百二件、訪問が七十件である。前の年に比べて訪問が増えたのは、車を一台増やしたことによる。不登校に関するものが全体の五割を超え、次いで発達、友人関係の順になっている。適応指導教室は{N place|月見台}公民館の二階を借りており、家賃はかからないが、冷房の電気代として月に一万八千円を負担する。来年度の予算要求では、この分を含めて四百六十万円を計上する。{N body|財政課}との協議は十一月の初めに行う。別室の学習を出席として扱うかどうかは、{N law|学校教育法}の趣旨と文部科学省の通知を踏まえ、校長が判断する。紙の出席簿をやめ、タブレットで入力する方法に改めたところ、集計の時間が三分の一になった。機織りの体験は、伊万里や有田の焼き物の見学と並んで人気があり、抽選となった。千代紙を使った作品は、文化祭の会場の入口に飾る。前の年の反省から、駐車場の案内を大きくする。英語の指導助手の派遣は週一回とし、契約は来年三月末までである。保護者の会から、夜の時間にも相談を受けてほしいとの意見が出たため、第二と第四の水曜は午後八時まで開ける。相談記録の保存年限は5年とし、期限を過ぎた紙は年に2回、溶解の処理に出す。次の会議は{N date|12月3日}に行う。`,
  },
  {
    id: 'x-ordinary-3',
    case: 'kurehano',
    marked: `生活困窮者自立支援の運営会議の要旨は次のとおり。新規の相談は上半期で二百四十七件、目標の百三パーセントに当たる。年代では四十代と五十代が合わせて四割を占め、{N number|65歳以上}は二割五分であった。相談の経路は、本人からが最も多く、次に{N body|社会福祉協議会}、医療機関、不動産の業者と続く。家計改善支援では、電気とガスの料金の見直しを勧め、一世帯当たり月に平均二千百円の節約になった。就労準備支援の事業所は三か所で、農業の体験を取り入れた所では、耕した畑の大根を配食に使っている。平らな土地が少ないため、隣の区の休耕田を借りる話が進む。運輸や倉庫の会社からの求人は増えたが、朝が早く、通う足がないことが壁になっている。そこで、自転車を十台そろえ、貸し出すことにした。喜びの声が多く寄せられ、代わりの部品も寄附された。{N law|生活困窮者自立支援法第9条}の支援会議は年に六回開き、守秘の誓約書を全員から集めた。布団の無料の貸出しは、冬を前に八十組を用意する。鳴り物入りで始めた夜間の窓口は、利用が月に四件と少なく、来年度は電話だけにする。海沿いの地区では、荒天の日に訪問ができず、オンラインの面談を試した。研修は全員が年12時間以上受けることとし、講師の謝金に36万円を見込む。資料の三ページの合計欄に誤りがあり、差し替える。次回は{N date|1月20日}とする。`,
  },
];
