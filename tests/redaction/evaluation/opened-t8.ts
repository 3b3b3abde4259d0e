import type { Passage } from './passage.ts';

/** Passages of batch T, part 8: written without having read the engine. */
export const openedT8: readonly Passage[] = [
  {
    id: 't-phone-note-4',
    case: 'kawasemibara',
    marked: `電話受付票　{N date|11/25}　{N number|8:52}
かけてきた人：{R family r|沓澤}さま（{P phone|090-0000-1562}）
だれの件：となりの{R spaced p|馬越 キヌヨ}さん、{P age|88歳}
内容：朝から戸が開かない。息子の{R given q|良平}さんは携帯に出ない。固定は{R phone t|0238-00-1567}。
住所は{R address-suffix a|笹根字上谷地286-3}で合っているとのこと。
退院したばかり（{O hospital|置賜さくら整形外科}）。孫の{U given u|亮太}さんが{O workplace|米沢温泉旅館つばき}にいる。
民生委員の{U family v|安積}さん（{P phone|0238-00-1569}）にも連絡ずみ。
折返し：{N number|10分}後に{N post|保健師}から。介護の番号{R number n|0000531847}を消防へ伝える
{N body|置賜消防}　{N place|上谷地公民館}前で待ち合わせ`,
  },
  {
    id: 't-phone-note-5',
    case: 'dakekabano',
    marked: `伝言　{N post|相談支援員}へ
{N number|16:20}　{R full r|渡嘉敷秀樹}様より（{P phone|080-0000-1609}）
{R family p|百瀬}さんから「もう消えたい」とメールが来た。今は{R building a|市営岳樺団地4号棟105号}にひとり。夫の{R given q|文吾}さんは{O workplace|道東ミート食品}の夜勤。
息子さん（{U given u|拓未}さん、{P age|19}）が向かっている、車は{P plate|北見 581 さ 20-64}。
医者は{O hospital|北辺こころの診療室}、{U family v|桧森}先生。自立支援医療の番号 {P certificate|7740316}
{R phone m|080-0000-1556}は電源が切れている。
メール：{P email|m.momose73@kitamail.example}
至急、{N body|岳樺野警察署}へも。{N place|北三条橋}の方に歩くことがある。{N number|2回目}`,
  },
  {
    id: 't-phone-note-6',
    case: 'futabanohara',
    marked: `受電メモ（日本語はゆっくり）
相手　{R given p|サビタ}さん　{R phone-dot m|070.0000.1593}
・{R given q|アーラブ}くんの水ぼうそう。{R org-school s|駅西小}は{N number|1週間}休み。
・病院は{O hospital|ふたばこどもの森医院}。保険証の記号番号「{P insured|双 40・2218}」、保険者番号「{P insurer|201756}」。
・{R family r|諸星}社長には伝えた（{R org-short w|諸星クリーニング}）。
・夜は友だちの{U foreign u|マヤ}さんが来る。{U foreign u|マヤ}さん番号 {P phone|090-0000-1577}
・在留カードの更新は{R number i|FN60417735HM}で予約した
・家主の{U family v|青砥}さんから水道の音の苦情。お客様番号{L number|2048-77-15}
次の電話 {N date|金曜}{N number|3時}　{N word|水ぼうそう}の案内を{N place|保健センター}に頼む`,
  },
  {
    id: 't-letter-4',
    case: 'momijizawa',
    marked: `拝啓　{N date|晩秋}の候、福祉課の皆さまにはお世話になっております。
{R full p|眞島朱音}の母、{R full r|梅澤澄子}でございます。娘は{O hospital|浅間ヶ丘クリニック}で休ませていただいております。
孫の{R given q|渉}は{P age|十四}になり、{R org-school s|弁天坂中学校}から帰ると、私の作るものを黙って食べてくれます。下の{U given u|ひより}は{O school|つぼみ幼稚園}に通っております。
娘の通帳（{P bank|信州浅間農協弁天坂支所 普通 3340718}）から給食費が落ちなかったそうで、申し訳なく思います。
お返事は私の家、〒{P postal|384-0808} {A address|小諸野市荒堀1506番地2}へお願いいたします。{R address-suffix a|弁天坂2丁目7番31号}には今だれもおりません。
私は{P dob|昭和三十一年五月十四日}の生まれ、もう無理はききません。
{U full v|唐澤 伸也}様には、くれぐれもよろしくお伝えください。
{N number|二通}目の手紙になりました。{N word|梅}干を少し同封します。{N place|浅間山}は初雪です。　　敬具`,
  },
  {
    id: 't-letter-5',
    case: 'mikagenuma',
    marked: `{N date|令和8年11月2日}
{N body|御影沼市}くらし支援課　御中
〒{P postal|311-3811}
{A address|御影沼市荒磯町6番地20}　賃貸人　{U full u|樫本 勇造}（電話 {P phone|0299-00-1527}）

貸室の件につきお知らせします。
{R address a|御影沼市柏野台3丁目14番8号 コーポ柏野202}の借主{R full p|箕輪壮太}氏は、家賃を{N number|2か月分}滞納しておられます。
同居の{R full q|箕輪芳江}氏からは{N date|月末}に支払うとの念書（{P dob|昭和40年1月7日}生、と記載）をいただきました。
保証人の{R full r|鴨下恒夫}氏（{P age|68歳}）は入院中とのことで、お勤めだった{R org w|株式会社御影沼精工}にも照会しましたが回答がありません。
家賃の口座は {P bank|霞北銀行本店営業部 普通 0733905} のとおりです。
なお、管理は{O other|有限会社みかげ地所}の{U family v|長沢}に任せております。契約番号 {L number|KC-202-0417}
{N law|借地借家法第28条}の手続は、まだ考えておりません。`,
  },
  {
    id: 't-letter-6',
    case: 'tokonatsuura',
    marked: `お父さんへ
{R given q|和彦}兄さんから電話をもらいました。{R family r|富樫}のおばあちゃんにも世話になってばかりですね。
私は{A address|谷山塩見町31番7号}から来年{A building|サンコート塩見502}に移ります。電話は変わらず{P phone|099-000-1521}です。
娘の{U given u|帆夏}も{P age|十七}になり、{O school|谷山商業}の{X class|三年生}です。
{R org w|常夏浦漁業協同組合}の出資金のことは、{U full v|川畑 義孝}さん（{O other|南薩法務事務所}）に頼みました。
介護の申請には番号がいるそうです。お父さんの個人番号は{P my-number|3113 8798 1131}、手紙の裏に控えました。
{R org f|常夏浦町国民健康保険診療所}の{U family w|伊地知}先生によろしく。
{N place|磯辺}の家（{R address-suffix a|1175番地}）の鍵を送ります。
{N date|霜月}　{U given x|美潮}より
{R full p|稲見隆一郎}様
{N word|隆盛}をお祈りします。写真{N number|三枚}入り。`,
  },
  {
    id: 't-chat-4',
    case: 'futabanohara',
    marked: `{X official|田所}（市）: おはようございます。{R full q|アーラブ・カトリ}くん、今日は登校しました
{R speaker p|サビタ}: ありがとう。{R speaker r|諸星}さんが車で送った
{R speaker r|諸星}: {P plate|相模 300 そ 17-38}で校門まで。{R org-school s|駅西小学校}の学童は{U family u|能見}先生
{R speaker p|サビタ}: 夫の飛行機 {N number|19時}。{U foreign v|ディネシュ} {P phone|080-0000-1614}
{X official|田所}（市）: 旅券は {P passport|PA0593317} ですね
{R speaker p|サビタ}: はい。{R address-hyphen a|駅西1-20-5}に泊まる
{R speaker r|諸星}: LINEは {L handle|moro_clean15} に変えた
{X official|田所}（市）: {N place|双葉野原駅}で待ち合わせ、{N date|12/3}、{N word|流星群}も見られるかも、{N law|入管法}の話もそこで`,
  },
  {
    id: 't-chat-5',
    case: 'dakekabano',
    marked: `#支援-{R family p|百瀬}家 チャンネル
{N post|支援員A}: {R full p|百瀬昌代}さん、今朝は電話に出ました。声は低め
{N post|保健師}: {R given p|昌代}さんの通院は{O hospital|北辺こころの診療室}、{U family u|桧森}先生、{N date|金曜}
{N post|支援員B}: {R given q|文吾}さんは{P dob|S46.2.3}生まれだから{P age|55}ですね
{N post|支援員A}: カード{P card|3566-0000-4471-8294}の件、{R family r|渡嘉敷}さんが止めてくれました
{N post|保健師}: {U given v|拓未}さんのインスタは {L handle|@takumin.kita}
{N post|支援員B}: {R org o|NPO法人だけかばの灯}が{N number|5千円}の食料を届けます
{N post|支援員A}: {R phone-paren t|(0152)00-1879}にFAX不可。{P url|https://dakekaba-akari.example/sos}
{N post|保健師}: {N place|北三条}の雪で遅れます。{N word|桃}の缶詰も{N number|3個}`,
  },
  {
    id: 't-chat-6',
    case: 'momijizawa',
    marked: `{R speaker r|澄子}: {R given p|朱音}、先生から電話あったよ
{R speaker p|朱音}: 携帯 {R phone m|080-0000-1924} に？
{R speaker r|澄子}: うちの {P phone|0267-00-1602} にね。{R given q|渉}が{R org-short s|弁天坂中学校}で寝てたって
{R speaker p|朱音}: 病院の人が{U family u|蓮沼}先生に話すって。{U family u|蓮沼}さんは保健の
{R speaker r|澄子}: 養育費の {U given v|竜司}さんは佐久の {A building|コーポ岩村101} らしい
{R speaker p|朱音}: 免許証コピー見せて {P licence|302145096750} これ本当？
{R speaker r|澄子}: {O workplace|逸見興業}の人に聞いた。メールは {R email e|akane-mashima@momijinet.example} に送る
{R speaker p|朱音}: {P age|五歳}の{U given w|ひより}に会いたい
{R speaker r|澄子}: {N date|土曜}ね。{N word|澄んだ}空の{N place|浅間山}、{N number|2枚}送るね`,
  },
  {
    id: 't-list-4',
    case: 'mikagenuma',
    marked: `緊急連絡網（くらし支援課）　{N date|令和8年12月改}
・{R full p|箕輪壮太}　{R phone m|090-0000-1648}　{R address-hyphen a|柏野台3-14-8}
・{R full q|箕輪芳江}　{R phone t|0299-00-1512}（{O shop|惣菜のまつや}）
・{R full r|鴨下恒夫}　{P age|68}　{P phone|080-0000-1516}
・{U full u|樫本勇造}　大家　{P phone|0299-00-1527}
・{U full v|塩谷克之}　元上司　{P email|shioya.k@mikage-seiko.example}
・{R org f|医療法人清朋会御影沼中央病院}　相談室 {P phone|0299-00-1561}
・{O other|就労支援室リスタ御影}　{U full w|和久井紗良}
・ケース番号 {R number n|MK-20931}　雇用保険 {P employment|0804-317726-1}
{N place|第一会議室}に掲示しない。{N post|課長}保管、{N number|1部}のみ。`,
  },
  {
    id: 't-list-5',
    case: 'tokonatsuura',
    marked: `避難行動要支援者（{N place|磯辺}地区、抜粋）
1 {R full p|稲見隆一郎}　{R dob-letter b|S26.2.6}　{R address-suffix a|字磯辺1175番地}　支援者 {R given q|和彦}
2 {R full r|富樫タケノ}　{P dob|S12.5.28}　介護保険 {P care|0000276615}　支援者 {R relative r|富樫} {U given u|省吾}
3 {U full v|鮫島 トキ}　{P age|91}　後期 {P insured|60274473}　{O other|しおかぜ荘}
4 {U full w|浜上 ヤエ子}　{P dob|昭和23年11月8日}　電話 {P phone|0997-00-1543}　難病の受給者番号 {P certificate|0391745}
5 {U full x|上園 兼造}　{A address|字浜津402番地}
台帳番号 {R number n|常福-0482}ほか　電話 {R phone t|0997-00-1538}
{N number|計5名}　{N law|災害対策基本法第49条の10}　{N body|常夏浦町消防団}　{N date|R8.12.1}現在`,
  },
  {
    id: 't-list-6',
    case: 'kawasemibara',
    marked: `年末配食の届け先
①{R spaced p|馬越　キヌヨ}（{R kana p|うまこし　きぬよ}）　{P age|88}　やわらか食　{R phone t|0238-00-1567}
②{R full r|沓澤淑子}（{P dob|S19.3.2}）　普通食　〒{P postal|992-1587}
③{U full u|遠田 源治}　糖尿食　{P phone|0238-00-1583}
④{U full v|渡會 榮治}　{A address|笹根字下谷地31番地}　要介護 {P care|0000618204}
⑤{U kana w|つきやま ふさえ}　入院中（{O hospital|置賜さくら整形外科}）
受取　{R given q|良平}さん・{U given x|あかり}さん（孫）
運ぶ人　{R org-short f|かわせみの杜}の車、{P plate|山形 800 す 15-73}
{N number|30食}　{N date|12月29日}　{N place|笹根公民館}集合　{N word|良質}な米を使用　{N body|川蝉原町社会福祉協議会}`,
  },
  {
    id: 't-ordinary-4',
    case: 'dakekabano',
    marked: `{N date|令和8年10月定例}　自立相談センター運営会議　議事要旨
{N number|1}　窓口の混雑について
{N post|所長}から、月曜の午前に相談が集中し、待合の椅子が足りないとの報告があった。予約制の枠を増やすか、受付で用件を聞き取って順番を入れ替えるかの二案が示された。予約制は電話の取次ぎが増えるため、当面は受付での聞き取りを試すこととした。聞き取りの紙は前の年度に作ったものを直して使う。椅子は倉庫の折り畳み式を廊下に並べ、通路の幅を確かめてから使う。
{N number|2}　暖房と除雪
{N place|岳樺野}の庁舎は築年数が古く、北側の相談室の室温が上がらない。業者に点検を頼んだところ、配管の空気抜きで改善する見込みとのこと。駐車場の除雪は{N body|市土木課}の当番表に合わせる。朝の開庁前に間に合わない日は、職員が交代で通路だけ先に開ける。
{N number|3}　研修
{N law|生活困窮者自立支援法}の改正の要点を、次回の会議で{N number|三十分}ほど説明する。資料は事前に共有フォルダーへ置く。家計改善の実習は県の研修と重なるため、開催を年明けに延ばす。記録の書き方は、新しく来た職員から質問が多いので、よい例と直したい例を並べた短い手引きを作ることにした。作成は三人で分担し、できた部分から順に読み合わせる。
{N number|4}　その他
広報誌の原稿は月末に締め切る。写真は花壇のものを使う。会議室の予約が重なりやすいので、使わなくなったらすぐ取り消すよう申し合わせた。次回は{N date|十一月の第三木曜日}に開く。`,
  },
  {
    id: 't-ordinary-5',
    case: 'kawasemibara',
    marked: `健康長寿課　係会議の記録　{N date|R8.9.14}
配食事業の見直しについて話し合った。米の値上がりで一食あたりの材料費が{N number|四十円}ほど増え、予算の残りでは年度末まで届かない。献立の回数を減らす案と、利用者の負担を少し上げる案を比べた。負担を上げるには要綱の改正が必要で、{N body|町議会}への説明も要る。まず業者に量と器の変更で下げられる余地がないか尋ね、その結果を見てから決めることにした。
次に、敬老行事の会場の件。例年使っている{N place|笹根公民館}は床の張替え工事に入るため、体育館を借りる。椅子の搬入は消防団と婦人会に手伝いを頼むが、稲刈りの時期と重なるので、日曜の午後に短く済ませる。踊りの練習は雨天でもできるよう、廊下の先の小部屋を空けておく。
訪問用の車は二台とも冬用のタイヤに替える。古い一台は坂道で力が出ず、山沿いの集落では遅れがちになる。更新の要望は来年度の当初予算で出すが、認められるまでは、遠い順路を午前に回して対応する。
{N law|介護保険法}の改正で様式が一部変わる。古い用紙は{N date|来月末}で使えなくなるので、棚の分をまとめて処分する。電子の様式は{N post|係長}が差し替える。
コピー用紙は裏紙を使える棚を分け、色の紙は行事の前にまとめて注文する。最後に、窓口の呼び出し音が小さいとの声があり、音量を上げたうえで、混む時間だけ札を使うことにした。次の会議では、冬の見守りの分担と、雪道の安全について話し合う。`,
  },
  {
    id: 't-ordinary-6',
    case: 'momijizawa',
    marked: `こども家庭課　打合せ記録（{N date|十月二十日}）
一、学習支援教室の会場
{N place|市民会館}の二階が改修のため、来月から三か月使えない。代わりに図書館の集会室を借りるが、閉館が早く、終わりの時刻を三十分くり上げる必要がある。送迎の順番も変わるので、保護者あてのお知らせを早めに作る。文面はやさしい日本語と、外国語二種類を用意する。
二、ボランティアの募集
大学の掲示板と市の広報に載せたが、申込みは例年の半分ほどにとどまっている。交通費の上限が低いことが理由と思われる。予算の組替えで少し上げられないか、{N body|財政課}に相談する。すでに来ている学生には、試験の期間を避けた日程を示す。見学だけの参加も歓迎する。
三、冬休みの食事の応援
前回は配る袋が重く、自転車で来た家庭が困った。今回は米と缶詰を分け、二回に分けて渡す。日持ちしない物は入れない。置き場所は倉庫の手前とし、鍵は当日の朝に{N post|担当}が開ける。天気が悪い日は、玄関の内側に机を出して渡す。
四、統計の提出
{N law|児童福祉法}に基づく報告は、様式の行が{N number|二つ}増えた。前の年度の数字との違いが大きい項目は、理由を短く添える。締切りは月末で、その前に係どうしで読み合わせる。
五、その他
電話の取次ぎの札は、外出と会議とで色を分ける。加湿器の水の入替えを忘れないこと。廊下の掲示は季節のものに替える。次は十一月の半ばに集まる。`,
  },
];
