import type { Passage } from './passage.ts';

/** Passages of batch X, part 8: written without having read the engine. */
export const openedX8: readonly Passage[] = [
  {
    id: 'x-phone-note-4',
    case: 'kayamori',
    marked: `{N date|11/24} {N number|8:40}　{R family p|粟飯原}さん（{R phone m|090 0000 9527}）
ガスが止まった。お客様番号{L number|7714-2208-5}、{O other|かやもりガス}の{U family u|百目木}さんと話したい
{N number|9:15}　{O other|かやもりガス} {P phone|0238-00-9950}→{N date|今日}中に開栓
{N number|9:50}　母{R given q|多鶴}さん。「{R given p|宗佑}が昨夜帰らない」{P age|79歳}、泣いておられる
{N number|10:20}　{R alias r|かなっぺ}さん（{R family r|畠}さん）{P phone|080-0000-9612}　一緒にいる、心配ないとのこと
{N number|11:00}　兄の{R relative p|粟飯原}{U given v|宗一郎}氏 {P phone|080-0000-9740}　留守電
FAX {R phone-paren t|(0238)00-9614}へ様式を送付
{N word|畠}仕事で出ている日は昼に掛け直す。{N body|茅森市水道課}にも連絡`,
  },
  {
    id: 'x-phone-note-5',
    case: 'hiiragidai',
    marked: `夜間電話受理票　{N date|11/21（土）}{N number|22時18分}
通告者　{U full u|都丸ひかる}　{P phone|090-0000-9573}（名前は伏せてほしい）
児童　{R given q|琉生}くん（{R org-school s|若草小}3年）、{U given v|心寧}ちゃん
保護者　{R full p|唐木沙也加}　連絡先{R phone-intl m|+81 80-0000-9643}
状況　{R family r|槇}と名乗る男がドアを蹴る音。名は{R given r|宏隆}
場所　{R address-suffix a|花園町5丁目8-21}　{R building a|コーポ花園B202}
{N number|22:31}　110番。{N body|柊台警察署}の当直から折返し{P phone|048-000-9771}
{N number|22:55}　{O hospital|埼玉東部小児医療センター}へ搬送、{P age|8歳}男児、額の打撲
祖母{U full w|飯干 律枝}さんに{P phone|0467-00-9582}で連絡
{N law|児童虐待防止法第8条}、{N place|花園}交番`,
  },
  {
    id: 'x-phone-note-6',
    case: 'tsuyukusa',
    marked: `伝言メモ　受：{N post|主任}
{R full r|田邉千恵美}様より
・{R given p|榮次郎}さんの認定結果、まだ届かない。番号{R number-spaced n|0000 618 249}
・{R kana q|トメコ}さんの室料、引落しできず。{P bank|銚東信用金庫 露草支店 普通 0428193}
・行政書士の{U kana u|オノデラ}さんから{P phone|0479-00-9808}に電話が来た。知らない人
・「カード番号を言え」と。{P card|5334-8864-6547-3757}まで言ってしまった
・{R phone t|0479009738}は着信拒否の設定に
・{U kana v|カメイ}さん（{O other|露草ふれあい配食}）が気付いて止めた
・{R dob-slash b|1938-2-19}も言った由。{P age|八十八}で一人の夜が不安
→{N body|銚東警察署}生活安全課、{N number|13:20}連絡。{N place|鵜沼}駐在、{N word|磯辺}焼の詐欺とは別`,
  },
  {
    id: 'x-letter-4',
    case: 'tsuyukusa',
    marked: `露草町役場　御中
　{N word|謹啓}　初霜の候、お世話になっております。{R org f|社会福祉法人つゆくさ会　特別養護老人ホーム鵜の里}生活相談員の{U full u|香取 瑠美}でございます。
　ご入所中の{R full q|磯﨑トメ子}様につき、ご主人{R full p|磯﨑榮次郎}様（{R dob-era b|昭和13年2月19日}生）からのお申出により、居室を{N number|2階}へ移しました。
　ご請求は姪御の{R full r|田邉千恵美}様へお送りします。〒{P postal|288-0901}　{A address|銚東市若宮町6丁目30番地の2}
　ご長男{R relative p|磯﨑}{U given v|勝巳}様は{P phone|090-0000-9699}におかけしましたが、{P age|六十一歳}とのことで別の方でした。
　医療証番号{P certificate|4417263}、{O hospital|旭見整形外科}受診は{N date|12月8日}です。
　　{N date|令和八年十一月二十五日}
　　　{P email|soudan@unosato.example}
{N law|老人福祉法第11条}の措置は終了しております。`,
  },
  {
    id: 'x-letter-5',
    case: 'matsukazeno',
    marked: `前略
{R alias p|しゅうちん}へ。{R given p|柊斗}と呼ぶと照れるので、こう書きます。母さん（{R given q|奈津江}）は元気です。父さんの{R relative p|梁川}{U given u|修造}は{N date|年末}に帰ります。
　通帳は{R org-short o|ルピナス}の{R family r|鳴神}さんに預けました。{P bank|北星松風銀行 北通支店 普通 0917745}。
　手帳の更新は{P certificate|第0284417号}を持って窓口へ。新しい部屋は{A address|松風市旭ヶ丘西2丁目8番3号}の{A building|グランコート旭ヶ丘401}、家賃は父さんの{U full v|三ツ橋 直哉}おじさんが保証人です。
　車は{P plate|旭川 580 は 22-81}を使ってください。ガソリンは{N number|半分}です。
　返事は {P email|natsu-yana@matsumail.example} へ。{N date|十二月九日}は{P age|二十二歳}だね。
　　　　{R full q|梁川奈津江}
{N word|早々}　{N place|北通七条}まで来たら電話を`,
  },
  {
    id: 'x-letter-6',
    case: 'isomigawa',
    marked: `磯見川市{N body|国際くらし相談室}　御中
{R org o|日本語教室あした}で教えております{U full u|萩生田 瑞希}です。{R full p|ディナ・プスパサリ}さんの件です。
{R full q|ミン・テッ・アウン}さんが付き添い、{R org-short w|磯見缶詰}に未払いを求めたところ、{U family v|有働}寮長から「在留カード（{R number i|GH41760935KE}）を返さない」と言われました。
本人の生年月日は{R dob-western b|1996年4月27日}、今の住所は{R wrapped a|磯見川市入船3丁目2番
19号 第二入船ハイツ103}です。
出産費用は{U foreign w|ヌル・アイニ}さんが{X sum|五万円}貸してくれました。連絡は{P email|m.haguda@ashita-isomi.example}か{P phone|054-000-9817}まで。
旅券{P passport|X4417082}の写しと住民票コード{P resident-code|62918840137}を同封します。
{N date|11月22日}　{N number|二枚}
{N place|福井}県の出身者の会、{N law|労働基準法第24条}、{N post|所長}様`,
  },
  {
    id: 'x-chat-4',
    case: 'hiiragidai',
    marked: `{R speaker p|さやちん}：無理。{R family r|槇}がまた来る
相談員：いまどこですか
{R speaker p|さやちん}：{O shop|コンビニ花園西店}のイートイン。{R given q|琉生}も一緒
相談員：{R org-short o|ひいらぎ子育てネット}の{U family u|茂呂}さんが向かいます。車は{P plate|熊谷 502 せ 48-13}
{R speaker p|さやちん}：充電やばい。{L handle|@saya_mugi0716}のDMにして
相談員：メールは{R email e|saya.k0716@hiiramail.example}で合ってますか
{R speaker p|さやちん}：うん。{U nickname v|けんぼー}にも居場所ばれてる
相談員：{U full w|門倉拳}さんの番号は？
{R speaker p|さやちん}：{P phone|080-0000-9829}
相談員：{N number|22時}の便で{O other|さくらんぼシェルター}へ。{N place|花園}交番にも寄ります
{R speaker p|さやちん}：{R given q|琉生}の{P age|8歳}の誕生日プレゼント置いてきた
相談員：{N date|明日}{N body|柊台警察署}と取りに行きましょう。{N word|麦}茶あります`,
  },
  {
    id: 'x-chat-5',
    case: 'matsukazeno',
    marked: `[職員A] {R given p|柊斗}くん、今日の実習どうだった
[母] {R family r|鳴神}さんから聞きました。{O workplace|松風木工}の{U family u|雪村}社長、いい人だって
[職員A] {R alias p|しゅうちん}はLINEのID {L handle|shu_to1209} で入るそうです
[母] {P phone|090-0000-9688} には夜かけていいですか
[職員A] {N number|20時}まで。{O hospital|北通メンタルクリニック}の予約は{N date|月曜}
[母] 保険証の番号 {P insured|松国05・113842} で足りますか
[職員A] はい。{R dob-letter b|H16.12.9}も入力済み
[母] {R given q|奈津江}名義のカード {P card|4205871789014767} が使えないと
[職員A] {R org o|社会福祉法人まつかぜ会}の送迎に変えます。友だちの{U given v|美羽}さんも同じ便
[母] {U given v|美羽}ちゃん、{P age|二十七}だよね
[職員A] {N place|北通七条}で拾います。{N word|鳴り物}は禁止`,
  },
  {
    id: 'x-chat-6',
    case: 'yuzaki',
    marked: `{X speaker|保健師}> {R alias p|キサばんちゃ}の血圧、{N number|168}でした
係> {R given q|和久}さんに連絡つきますか
{X speaker|保健師}> 船の無線で。{R org-short w|夕崎漁協}の{U family u|日當}さんがつないでくれます
係> {R family r|吉濵}さん宅の{R ivs r|英彦󠄁}さんは？
{X speaker|保健師}> 薪を届けに。{P plate|岩手 41 や 90-26}の軽トラ
係> 電話番号送ってください
{X speaker|保健師}> {P phone|080-0000-9662}、家は{R phone t|0194-00-9805}
係> {U given w|芙沙子}さんは
{X speaker|保健師}> 夜行で来ます。{P email|fusa-shimoto@yuumail.example}
係> {R number n|夕福-217}の記録に残します。{P age|85}
{X speaker|保健師}> {O hospital|久慈浜共済病院}の{U family v|葛根}先生にも紹介状を
係> {N date|週明け}に{N body|岩手県県北広域振興局}へ。{N place|小浜前}の除雪、{N word|和}みの湯の送迎も`,
  },
  {
    id: 'x-list-4',
    case: 'isomigawa',
    marked: `連絡先（共有ホワイトボード）
1) {R full p|ディナ・プスパサリ}　{R phone-dot m|070.0000.9586}　{R email e|dina.puspa@isomail.example}
2) {R full q|ミン・テッ・アウン}　{P phone|080-0000-9795}
3) {U foreign u|キン・サンダー}　{P residence-card|WB50318264PN}
4) {R full r|福井秀麿}　{P phone|054-000-9743}
5) {U full v|真柄 慎吾}（{O other|ユニオンいそみ}）　{P url|union-isomi.example}
6) {R org w|株式会社磯見缶詰}　総務
7) {R org-short o|日本語教室あした}　{P email|info@ashita-isomi.example}
8) {O hospital|磯見レディースクリニック}　診察券{L number|20417}
9) {U nickname w|ウィン}さん　WhatsApp ID {L handle|win_isomi88}
駐車　{P plate|静岡 330 わ 61-70}　{P age|30歳}
{N body|静岡労働局}／{N place|福井}新聞の購読中止／{N number|3番}／{N date|毎週火曜}`,
  },
  {
    id: 'x-list-5',
    case: 'kayamori',
    marked: `持ち物・確認リスト（{N date|12/1}面談）
□ {R full p|粟飯原宗佑}の離職票　{P employment|0602-518374-9}
□ 免許証　{P licence|302091112640}（再交付後）
□ 国保の保険証　{P insured|茅国14・002876}　保険者{P insurer|287789}
□ 母{R given q|多鶴}さんの年金証書　{P pension|2051-774316}
□ マイナンバー　{P my-number|5598 3610 1178}
□ 家計簿　レシート（{O shop|スーパーまるはし}、{O shop|ほしの自動車}）
□ {R org w|株式会社北斗梱包茅森センター}の源泉徴収票
□ {R family r|畠}さんの同意書、{U full u|江頭 寿一}さんの請求書
□ 面談の様子を伝える人：{U nickname v|タケじい}
□ {R address-hyphen a|小牧台3-14-5}　{R building a|メゾン茅の木206}の鍵
□ {N number|200円}切手{N number|2枚}　{N word|粟}ぜんざい　{N body|茅森市社会福祉課}　{N place|小牧台}口`,
  },
  {
    id: 'x-list-6',
    case: 'yuzaki',
    marked: `夕崎村　見守り名簿（令和8年冬）
・{R full p|神楽岡キサ}　{R dob-letter b|S16.8.4}　{P age|85}　灯油{N number|2缶}
・{U full u|大沢 ミヱ}　{P dob|S9.10.26}　{P age|92}　配食{O other|はまなす給食}
・{U full v|角掛 豊作}　{P dob|昭和14年1月30日}　{P phone|0194-00-9544}
・{U kana w|ヤマグチ フミ}　{A address|夕崎村字松之木6番地1}　{P certificate|第00371号}
鍵の預り　{R full r|吉濵英彦}、{U full x|千徳義晴}
担当船　{R org w|夕崎漁業協同組合}　{R full q|神楽岡和久}
往診　{R org f|夕崎村国民健康保険診療所}　{P bank|三陸久慈信用金庫 夕崎支店 普通 0330175}
避難先　{N place|小浜}体育館、{N place|松之木}集会所
{N body|夕崎村社会福祉協議会}　{N number|第2版}　{N date|12月1日}現在`,
  },
  {
    id: 'x-ordinary-4',
    case: 'kayamori',
    marked: `令和8年度第3回自立支援会議　議事概要
開会に当たり、{N post|自立相談課長}から、上半期の相談件数が{N number|486件}で前年同期を{N number|9%}上回ったとの報告があった。うち家計に関するものが四割、就労が三割、住まいが二割である。特に物価の上昇で、電気とガスの料金を二か月以上滞らせる世帯が増えている。
続いて、住居確保給付金の見直しを協議した。{N law|生活困窮者自立支援法第6条}の改正を受け、転居費用の補助を{N date|来年4月}から始める。対象は年間{N number|40世帯}程度を見込む。委員からは、家主との調整に時間がかかるので、相談員に加えて不動産の知識のある人を配置してほしいとの意見が出た。
倉庫や梱包の求人は{N date|11月}に入って減少し、季節の仕事を終えた中高年が来庁する例が目立つ。{N body|ハローワーク茅森}と協力し、{N number|週2回}の出張窓口を小牧台の公民館で開くこととした。開設は{N number|13時}から{N number|16時}まで、予約は不要である。
畠山地区と稲荷町では、フードパントリーの利用が前月の{N number|1.4倍}になった。寄付の米は{N number|1.2トン}で、置き場が不足している。冷蔵設備のある旧給食センターを年度末まで借りる案を、財政当局と詰める。
最後に、個人の記録を会議の机上に残さないこと、資料は必ず番号を付けて回収し、持ち帰らないことを確認した。次回は{N date|2月12日}、{N number|午後2時}から市役所で開く。出席{N number|18名}、欠席{N number|2名}。`,
  },
  {
    id: 'x-ordinary-5',
    case: 'tsuyukusa',
    marked: `地域ケア推進会議の記録
町長のあいさつの後、{N body|露草町地域包括支援センター}から、高齢者の見守りの状況が説明された。登録者は{N number|712人}で、うち一人暮らしが{N number|398人}。民間の配達事業者{N number|11社}と結んだ協定により、郵便受けがあふれているとの連絡が{N date|4月}からの半年で{N number|27件}あった。いずれも当日のうちに確認し、入院や旅行が大半であった。
磯と川に挟まれた下河原の地区は、道が狭く救急車が入れない。{N post|消防署長}は、担架を運ぶ距離が長いので、あらかじめ集合場所を決めておくよう求めた。{N number|3か所}の候補を地図に示し、次回までに回り道の時間を測る。
栄養改善の取組では、減塩の教室に延べ{N number|164人}が参加した。味噌汁の塩分を測る器具を{N number|50台}貸し出し、検診の会場でも使っている。塩分が{N number|0.8%}を超えた家庭が多く、来年度は魚の煮付けの献立を増やす。
介護保険料については、{N law|介護保険法第129条}に基づき第十期の算定に入る。基準額は月{N number|5,900円}前後になる見通しで、所得段階を{N number|13}に細分化する。委員からは、負担が増える層への説明を、難しい言葉を使わず丁寧に行うよう要望があった。
医師会からは、冬の感染症に備え、施設と診療所の連絡の様式を一つにする提案があった。{N date|12月中旬}に案を配り、意見を{N date|1月10日}までに集める。次の会議は{N number|15時}開始とし、傍聴の定員は{N number|10名}とする。`,
  },
  {
    id: 'x-ordinary-6',
    case: 'matsukazeno',
    marked: `就労支援部会　会議録（要旨）
座長：本日は実習先の開拓と、送迎の見直しについて話し合いたい。資料は{N number|5種}、不足があれば事務局まで。
事務局：{N date|9月末}までの実習は{N number|63人}、受入れは{N number|29社}。製造と清掃が多く、事務補助は{N number|4社}にとどまる。法定雇用率の引上げで問合せは増えたが、仕事の切出しに悩む会社が多い。
商工会議所：木工や印刷の会社では、音と匂いが苦手な人への配慮が難しいという声がある。見学の前に作業場の動画を見てもらってはどうか。
支援学校：三年生{N number|21名}のうち、就職を希望するのは{N number|12名}。朝の通勤が続くかどうかは、雪の季節に試してみないと分からない。冬の実習を{N date|1月}と{N date|2月}に{N number|5日間}ずつ組みたい。
事業所連絡会：送迎車は{N number|8台}で、運転手が足りない。北通と旭ヶ丘を結ぶ便をまとめ、停留所を{N number|6か所}に絞る案を作った。雷や吹雪の日は、在宅の課題に切り替える。
{N body|ハローワーク松風}：助成金の申請は、{N law|障害者雇用促進法第49条}の納付金と混同されやすい。説明会を{N date|12月16日}に開くので、初めての会社を誘ってほしい。
座長：梁や柱の見える古い校舎を作業場に直す計画もある。耐震の診断に{N number|180万円}かかるため、{N body|松風市建築指導課}に相談する。採決の結果、送迎の案は全会一致で了承された。
事務局：議事録は個人の情報を除いて公表する。閉会は{N number|16時25分}。`,
  },
];
