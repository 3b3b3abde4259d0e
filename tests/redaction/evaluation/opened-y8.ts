import type { Passage } from './passage.ts';

/** Passages of batch Y, part 8: written without having read the engine. */
export const openedY8: readonly Passage[] = [
  {
    id: 'y-phone-note-4',
    case: 'nijigahara',
    marked: `電話受付票　{N date|6/11}　{N number|16:48}　受：{X official|窓口係}
かけてきた人　{R full r|蛭田シヅ}さん（{P phone|0297-00-8991}）
用件　「{R given p|康平}がもう{N number|三日}帰ってこない。{R given q|日和}は私のところにいる」
・{R org-short w|虹原ロジパック}の事務（{U family u|門田}さん）も連絡がつかないとのこと
・車は銀の軽、{P plate|つくみ野 583 む 86-02}
・{R phone m|090-0000-8534}は電源が切れている
・家主{U full v|水谷重則}さんに合鍵を頼む　〒{P postal|300-0851}　{A building|水谷ハイツ}1階
折返し　本日中　{N body|虹ヶ原警察署}生活安全課にも伝達
{R alias r|シヅばあ}と本人は呼ばれている。{P age|74歳}
{N word|康}寿会のお知らせも頼まれた`,
  },
  {
    id: 'y-phone-note-5',
    case: 'azusakawa',
    marked: `TELメモ（{N date|5月20日}、代理で受けました）
{O other|中信ライフガス}　検針員の{U family u|安曇}さんより
「{R family p|塩﨑}さん宅のガスが{N number|四日}使われていない。お客様番号 {L number|40-118-7723}」
自宅 {R phone-dot t|0263.00.8547} へかけ、{R given q|絹枝}さんが出る。「電子レンジで済ませている」
{R kana p|しおざきよしずみ}さんは{R org-short f|槻の木苑}へ試し泊まり中
長男{U given v|孝典}さん {P phone|090-0000-8733}、メールは {P email|t.shiozaki@chukyo-mail.example}
負担割合証の番号 {P care|0000525865}、保険者 {P insurer|39204417} を聞かれたが答えず
{N place|前田}地区は{N date|22日}に一斉点検。{N law|高齢者虐待防止法第7条}の通報には当たらない`,
  },
  {
    id: 'y-phone-note-6',
    case: 'kohakuura',
    marked: `着信 {N number|11:05}　通話{N number|9分}　通訳 {U foreign u|シタ・マガル}（三者通話）
相手 {R given p|ラクシュミ}さん　{R phone m|07000008561}
内容：役所の手紙が読めない → 国保税の督促。記号番号 {P insured|琥7・0081436}
会社（{R org-short w|琥珀浦シーフーズ}）の給料が{N number|二か月}遅れ。主任 {U family v|諸星}さんは「来週」と
通帳 ゆうちょ {P bank|18340-22719061} の写真を送ってもらう → 宛先 {P email|desk2@kohaku-kyosei.example}
同室の{U foreign w|ダワ}さん、{R alias r|ファン}さんにも同じ手紙
{R dob-letter b|H5.6.17}と言ったが{R dob-western b|1993年6月17日}で一致
{N body|琥珀浦労働基準監督署}を案内、{N law|賃金支払確保法第7条}　{N word|ラク}ダ便の不在票あり`,
  },
  {
    id: 'y-letter-4',
    case: 'yamabatozawa',
    marked: `{N post|村長}さま
はじめてお便りいたします。{R address-suffix a|上ノ平263}の{R full p|乾トミヱ}の孫で、{R full q|乾碧}と申します。
祖母はことし{P age|九十三歳}になりました。朝、{O workplace|きのこ組合}へ出るまでの間は私がみておりますが、昼は隣の{R wrapped r|大槻
芙美}さんにお願いするばかりで心苦しく存じます。
先日も{R org-short f|くぬぎ平診療所}の{U family u|嵯峨}先生から、{N word|認知}の検査をすすめられました。叔父の{R relative q|乾}{U given v|勝利}にも相談しましたが、{A address|寒河橋市本楯1丁目9-27}に家を建てたばかりで、引き取れないとのことでした。
どうか{N date|冬}の間だけでも泊まれる所をお世話ください。私の携帯は {P phone|080-0000-8824} です。
{N date|令和九年十月十五日}　　かしこ
追伸　{U full w|貝原武夫}さまには{N place|上ノ平}の道を雪かきしていただき、感謝しております。`,
  },
  {
    id: 'y-letter-5',
    case: 'tokiwagiri',
    marked: `〒{P postal|306-0862}
{R address a|常磐桐市東雲台4条2丁目8-31 サンヴェール東雲台A棟407}
{R full p|安達 千景} 様
拝啓　新緑の候、ますますご清祥のこととお喜び申し上げます。
さて、{R full q|安達 瑠夏} 様の修学旅行積立金（{X sum|18,000円}）が{N date|4月末日}で未納となっております。下記へお振込みください。
　{P bank|東桐信用組合 桐の葉支店 普通 0770352}
ご事情のある場合は、事務の{U full u|葛城 ゆみ}（{P phone|0297-00-8983}）または学年主任の{U family v|郡司}までご相談ください。保証人の{R wrapped r|湯浅
久美子}様にも同じものをお送りしております。
なお、{O school|桐の葉幼稚園}のご卒園生名簿の件は別便にて。
　　　　　　　　　敬具
{N date|令和9年5月7日}　　{R org s|常磐桐市立桐の葉中学校}　　{N post|校長}　　{N number|桐中第41号}`,
  },
  {
    id: 'y-letter-6',
    case: 'shiratamabashi',
    marked: `先生へ
いつも{R given p|匠}がお世話になります。母の{R full q|雨宮静江}です。
先週、{R org-short w|白玉橋印刷}の社長の{U full u|丹波 省三}さんが見舞いに来てくださり、{R wrapped p|雨
宮匠}も久しぶりに笑いました。{R katakana r|カドワキユウキ}くんと二人で、名刺を{N number|百枚}刷ったそうです。
私も{P age|六十八}になり、心臓で{O hospital|尾北循環器病院}にかかっております。診察券は {L number|117-40862}。もしもの時は、弟の{U given v|陽一}（{P phone|052-000-8758}、{A building|パレス猫洞301}）に知らせてください。
息子のマイナンバーは {P my-number|8644 7353 6824}、免許は返しました（番号{P licence|621127689420}）。
{R org-short o|ワークステーションけやき}の{N date|秋}のお祭り、{N word|欅}の下で待っています。{N place|白玉橋駅}から歩きます。
　　かしこ`,
  },
  {
    id: 'y-chat-4',
    case: 'tokiwagiri',
    marked: `[LINEの画面から書き起こし　{N date|7/2}]
{R alias q|るかぴ}：ママまだ仕事？
{R speaker p|千景}：あと{N number|30分}。{R given r|久美子}おばちゃん来た？
{R alias q|るかぴ}：来てない　てか{U nickname u|もなか}んち泊まってい？
{R speaker p|千景}：だめ。{U family v|郡司}先生に言われたでしょ
{R alias q|るかぴ}：パパからDM来たんだけど {L handle|@ryo_ttwk_88} ってやつ
{R speaker p|千景}：開かないで。スクショして {R email e|chikage_a@tokiwamail.example} に
{R alias q|るかぴ}：{P url|https://photo-share.example/a/ruka0706} これも送られてきた
{R speaker p|千景}：弁護士さんに見せる。{U family w|飯塚}先生の番号 {P phone|029-000-8964}
{R alias q|るかぴ}：りょ　{O shop|コンビニいちご東雲店}にいる
{R speaker p|千景}：{N place|東雲台}公園は通らないで。{N word|景}色いいとか言ってないで早く`,
  },
  {
    id: 'y-chat-5',
    case: 'nijigahara',
    marked: `#ケース連絡（庁内チャット）
{N number|09:12} {X speaker|相談員A}：{R family p|篠塚}さん、{O hospital|常総こころの医療センター}に任意入院になりました。主治医は{U family u|間宮}先生
{N number|09:15} {X speaker|係長}：{R given q|日和}ちゃんは？
{N number|09:16} {X speaker|相談員A}：祖母の{R family r|蛭田}さん宅です。{A address|つくみ野市並木2-9-41}
{N number|09:20} {X speaker|SSW}：学校（{R org-school s|弥栄小}）には{U family v|蓑田}先生経由で伝達済。タクシー代は私が {P card|5334 0731 1325 1956} で立替え…これ消します💦
{N number|09:22} {X speaker|係長}：カード番号は書かない！　{R number n|NJ-04417}に記録して
{N number|09:31} {X speaker|相談員A}：限度額証の番号 {P insured|虹国12・0046318}、マイナ {P my-number|573166363098} です
{N number|09:33} {X speaker|係長}：だから…。離職票 {P employment|0806-417225-3} も紙で
{N number|09:40} {X speaker|SSW}：{R initials p|S}さんの鍵は{U family w|水谷}さんへ。{N word|康}生会の迎えは{N date|明日}、{N place|弥栄町}の角で`,
  },
  {
    id: 'y-chat-6',
    case: 'kohakuura',
    marked: `汐見グループ（{N number|6}）
{R speaker p|ラクシュミ}：こんばんは。あした やくしょ いきます。だれ いっしょ？
{R speaker q|ユスフ}：わたし くるま あります。{N number|8じ} いいですか
{U foreign u|ダワ}：わたしも。でんわ かわりました {P phone|070-0000-8998}
{R alias r|ファン}：私も行くよ。{R family r|范}は通訳できるから
{R speaker p|ラクシュミ}：ありがとう。カードのばんごう {R number i|TE40917725RK} かきました
{R alias r|ファン}：ここに書かないで！　WeChatは {L handle|fanjh_kohaku}、そっちに
{U foreign u|ダワ}：おかみさん おこってる。ごみのこと
{R speaker q|ユスフ}：{U family w|沓掛}さんに いいます。こども {P dob|2019/4/30} です、がっこう{O school|汐見台小}
{R speaker p|ラクシュミ}：{R address-suffix a|汐見通6-3-19} であいましょう
{R alias r|ファン}：{N place|琥珀浦市役所} {N word|ファン}ヒーターの相談もしよう`,
  },
  {
    id: 'y-list-4',
    case: 'azusakawa',
    marked: `避難行動要支援者（下槻）
1. {R full p|塩﨑義澄}　{R phone t|0263-00-8547}　歩行器　支援者 {R full r|神邊昌弘}
2. {R full q|塩﨑絹枝}　同上　骨折後
3. {U full u|瀧川文代}　{P phone|0263-00-8779}　{P age|90歳}　支援者 {U full v|瀧川秀樹}
4. {U full w|百々　よしゑ}　{P dob|S8.4.19}　酸素　{O hospital|梓河クリニック}
5. {U full x|小澤　正剛}　{P phone|090-0000-8651}　車いす　{P plate|松本 800 す 88-70}
鍵：{R address-hyphen a|梓河町下槻字前田1187-5}は郵便受け
福祉避難所：{R org f|特別養護老人ホーム槻の木苑}（{N number|12名}まで）
受給者証：5は {P certificate|9076811}、保険者番号 {P insurer|01130020}
配布先：{N body|梓河町消防団}{N number|第3分団}、{N post|区長}　{N date|R9.6更新}　{N law|災害対策基本法第49条の11}`,
  },
  {
    id: 'y-list-5',
    case: 'yamabatozawa',
    marked: `・{R family p|乾}様　灯油券　{N number|5枚}　受領者：{R given q|碧}様
・{R full r|大槻芙美}様　灯油券　{N number|3枚}　本人
・{U full u|米倉清次郎}様　辞退　（{P phone|0237-00-8745}）
・{U full v|佐直 きくの}様　{N number|5枚}　代理：{U family w|小暮}さん
・{U family x|鹿又}様　長期入院（{O hospital|北村山中央病院}）、住民票コード {P resident-code|25531885719}
・{R address-hyphen a|山鳩沢村上ノ平263}　分電盤の点検、立会い{R org-short f|くぬぎ平診療所}訪問後
・後期高齢の番号　{R kana p|イヌイ トミエ}　{P insured|12949129}、{R variant r|大槻芙\u{fe00}美}　{P insured|85794519}
・生年月日の確認　{R dob-letter b|S9.4.2}、{P dob|S22.9.30}
・{N place|上ノ平}公民館　{N date|11/5}　{N number|9時}〜　{N word|乾}電池回収も同日
・{N number|山住福第31号}`,
  },
  {
    id: 'y-list-6',
    case: 'shiratamabashi',
    marked: `送迎表（火）
① {N number|8:10} {R family p|雨宮}さん　{R building a|市営欅団地3号棟}前　{R phone m|090-0000-8627}
② {N number|8:20} {R family r|門脇}さん　{O shop|喫茶まつば}前　{P phone|090-0000-8672}
③ {N number|8:35} {U full u|井深 莉子}さん　{A address|白玉橋市藤山台8-2-15}　母 {U given v|真澄}さん
④ {N number|8:50} {U foreign w|レ・ホアン・ナム}さん　{P phone|080-0000-8685}　日本語少し
車両　{P plate|春日宮 300 の 86-44}　運転 {U family x|金指}さん（免許 {P licence|450593112910}）
変更の連絡　{R given q|静江}さん＝前日{N number|17時}まで　{O other|けやき} {P phone|0568-00-8694}
持ち物　受給者証（{R number n|0300744186}／{P certificate|2480176}）
③は{N date|10日}お休み　{N place|藤山台}の工事に注意　{N word|匠}ホールで下車しない`,
  },
  {
    id: 'y-ordinary-4',
    case: 'nijigahara',
    marked: `自立相談支援の事業報告と、来年度の進め方について意見を交わした。昨年度の新規相談は312件で、前の年より27件増えた。入口は電話が半数、来所が三割、残りは他の窓口からの紹介である。住まいに関する相談が目立ち、更新料や引越し費用を理由とするものが全体の18％を占めた。委員からは、紹介の際に本人が同じ話を何度もさせられるという指摘があり、共通の聞き取り票を試すことになった。様式は四月に配り、七月に見直す。家計改善の講座は年六回、参加は延べ94人。平日の昼では働く人が来にくいため、二回分を土曜の午前に移す。就労準備については、{N place|弥栄}地区の農園が受入れを増やし、週に十五人まで作業できるようになった。{N word|日和}のよい時期に偏るので、雨の日の室内作業を用意したい。県の補助は三分の二のまま据え置かれ、市の負担は約480万円となる見込み。{N law|生活困窮者自立支援法}の改正に伴う要綱の手直しは、{N post|事務局}が次回までに案を出す。傍聴の申込みは二人あり、いずれも認めた。最後に、相談室の防音について要望が出た。仕切りの増設に20万円ほどかかるが、予備費で対応できるとの説明があり、異議なく了承された。次回は{N date|九月の第二水曜}、同じ会議室で午後二時から開く。資料は一週間前に送り、当日の追加は配布の枚数を含めて前日までに知らせる。欠席の場合は、書面で意見を出すことができる。`,
  },
  {
    id: 'y-ordinary-5',
    case: 'yamabatozawa',
    marked: `冬期の暮らしを守る連絡会の記録。まず除雪について、村道の延長42キロのうち、早朝に終わるのは六割ほどで、奥の集落では昼前になることが多い。運転手の高齢化が進み、十年前に十九人いたオペレーターは今は十一人である。免許の取得に村が費用の半額を出す制度を、来年度から始める方向で一致した。次に灯油の値上がり。一缶あたり二百円ほど上がったため、非課税の世帯への券を三枚から五枚に増やす。対象は約130世帯、必要な額は65万円と見積もる。配る方法は、窓口での受取りを基本とし、引換えの期限は三月の末日とする。来られない人には巡回の際に届ける。三つ目は停電への備えである。昨年の大雪では最長で九時間の停電があった。発電機は公民館に二台あるが、うち一台は始動しにくい。部品を取り寄せ、{N date|十一月中旬}までに試運転をする。{N word|乾}電池とろうそくの備蓄は、{N place|上ノ平}と中沢の倉庫に分けて置く。さらに、{N body|山形県}の担当課から、雪下ろしの事故を防ぐ講習の案内があった。命綱の付け方とはしごの掛け方を実演するもので、費用はかからず、定員は三十名。{N number|各集落}から二名ずつの参加をお願いした。最後に、温泉の送迎バスを買い物にも使えないかという提案があり、反対はなかったものの、運行の許可に詳しい人の話を聞いたうえで、次の会で改めて時間を取って話し合うこととした。`,
  },
  {
    id: 'y-ordinary-6',
    case: 'shiratamabashi',
    marked: `就労支援部会では、工賃の底上げと、販路の広げ方を主な題とした。市内の八つの事業所の平均工賃は月16,400円で、県の平均をわずかに下回っている。印刷や封入の仕事は減り、代わって農作業と清掃が増えた。共同で受ける窓口を設けてから二年がたち、受注は年間で73件、金額にして910万円になった。ただ、納期が重なる三月は断ることもあり、平準化が課題である。委員からは、庁内の各課が発注の予定を半年前に示してほしいとの声があった。{N law|障害者優先調達推進法}に基づく市の目標は、前年より5％高い額とする。次に、{N word|匠}の市と名づけた販売会について。{N place|欅通}の広場で春と秋に開き、昨秋は二日間で約2,600人が訪れた。焼き菓子は昼過ぎに売り切れ、木工品は持ち帰りにくいという理由で伸びなかった。配送の受付を置き、支払いの方法も増やす。{N word|門}の脇の駐車場は狭いため、臨時の駐輪場を設ける。雨天のときは体育館を使うが、床を保護する敷物が要る。費用は10万円以内で、社会福祉協議会から借りられるか確かめる。来年度の会議は四回とし、うち一回は事業所を訪ねて開く。研修は、虐待の防止、食品の衛生、会計の三つを予定し、いずれも二時間で行う。日程は{N date|六月末}までに決める。部会長から、現場の職員が交代で出られるように時間を配慮したいとの発言があり、閉会した。`,
  },
];
