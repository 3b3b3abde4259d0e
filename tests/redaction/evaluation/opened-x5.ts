import type { Passage } from './passage.ts';

/** Passages of batch X, part 5: written without having read the engine. */
export const openedX5: readonly Passage[] = [
  {
    id: 'x-dialogue-4',
    case: 'kayamori',
    marked: `相談員　{R full p|粟飯原宗佑}さん、おひさしぶりです。お母さまの{R given q|多鶴}さんのお加減は。
本人　{P age|78歳}になりまして、先週から{O hospital|茅森中央クリニック}に通っとります。{U family u|宮前}先生が血圧の薬を増やしました。
相談員　仕事は{O workplace|北斗梱包}のままですか。
本人　辞めました。{R family r|畠}さんが口をきいてくれて、{O workplace|小牧台運輸}の倉庫に{N date|来月}から。電話は{R phone m|090-0000-9527}でお願いします。家の{R phone-paren t|0238（00）9614}は止まってるんで。
相談員　滞納は{N number|三か月分}でしたね。
本人　大家の{U full v|江頭 寿一}さん、{P phone|090-0000-9731}に電話をくれと。兄の{U given w|宗一郎}は当てになりません。
相談員　{N law|生活困窮者自立支援法第3条}の住居確保給付金が使えるか、{N body|茅森市社会福祉課}と話します。生年月日は{R dob-era b|昭和49年11月22日}、お変わりないですね。
本人　はい。{N place|小牧台}公園の横に住んで{N number|12年}です。`,
  },
  {
    id: 'x-dialogue-5',
    case: 'hiiragidai',
    marked: `センター：{R family p|唐木}さんのお宅、昨日はどうでしたか。
訪問員：インターホンに{R given q|琉生}君だけ出ました。{P age|8歳}です。{R given p|沙也加}さんは寝ていると。
学校：{R org-school s|若草小}は今週{N number|二日}欠席。担任の{U family u|比留間}が{R phone-dot m|080.0000.9643}にかけても出ません。
センター：{R full r|槇宏隆}さんは同居ですか。
訪問員：玄関に男物の靴と、駐車場に{P plate|春日部 501 ぬ 36-14}の軽。たぶん{R family r|槇}氏です。
保健師：{U given v|心寧}ちゃん、{P dob|令和6年3月8日}生まれの妹さんは、一歳半健診が未受診です。
センター：祖母の{U full w|飯干 律枝}さんは{P phone|0467-00-9582}で連絡がつきます。
学校：旧姓の{R old-name p|飯干}で届いた手紙もあります。
センター：{N law|児童福祉法第25条の2}の協議会に上げます。{N body|中央児童相談所}にも{N date|金曜}までに。{O other|花園町どんぐり保育室}の一時保育は{N number|2枠}あります。`,
  },
  {
    id: 'x-dialogue-6',
    case: 'yuzaki',
    marked: `係長：{R full p|神楽岡キサ}さんの件を。
民生：{R family p|神楽岡}のばあさん、{N date|月曜}に浜で転んでな。{R alias p|キサばんちゃ}って呼んだら笑ったけども。
保健師：{R org-short f|夕崎村診療所}で{N number|三針}縫いました。{U full u|千徳 義晴}医師の診立ては骨に異常なし。
民生：息子の{R given q|和久}は{R org-short w|夕崎漁協}の船で、帰りは{N number|十日}あと。隣の{R full r|吉濵英彦}が飯を運んでる。
係長：{R given r|英彦}さんの電話は。
民生：{P phone|080-0000-9662}だ。ばあさんは{R phone-kanji t|〇一九四の〇〇の九八〇五}。
保健師：娘の{U given v|芙沙子}さん（{P age|55}）が盛岡から来るそうです。住まいは{A address|盛岡市東緑が浜2丁目7番18号}と聞きました。
係長：介護の申請は。
保健師：要支援{N number|1}です。番号{P care|0001403926}。次の認定調査は{N date|12月3日}。
民生：{N place|小浜}の道も直してけろ、とのことでした。{N post|建設係長}に伝えてくんだい。`,
  },
  {
    id: 'x-memo-4',
    case: 'tsuyukusa',
    marked: `【引継】{N date|4/1}付
対象　{R full p|磯﨑榮次郎}（{R dob-letter b|S13.2.19}、{P age|88歳}）
・妻{R given q|トメ子}は{R org-short f|鵜の里}に短期入所中。費用の引落しは{P bank|銚東信用金庫 露草支店 普通 0428193}。
・姪の{R full r|田邉千恵美}が金銭管理。{R variant r|田邊}と書く書類もあり。携帯{P phone|090-0000-9674}
・隣家の{U full u|石毛 松之助}氏が郵便を開けてしまう。{U nickname v|松っつぁん}と本人は慕う。
・住所　{R address-suffix a|鵜沼字下河原218-4}。表札は{R variant p|磯崎}。
・被保険者証 {R number n|0000618249}、後期高齢 {P insured|04417263}
・通院　{O hospital|旭見整形外科}、送迎は{N number|週2回}
・{N place|鵜沼}橋の工事で迂回。{N body|露草町社会福祉協議会}の移送は{N number|30分}前に予約
・{N word|栄養}補助食品を{N number|4箱}`,
  },
  {
    id: 'x-memo-5',
    case: 'matsukazeno',
    marked: `{R full p|梁川柊斗}　面談メモ　{N date|R8.11.16}
母{R given q|奈津江}同席。{R org-school s|光陵高校}を卒業後、自宅。{R org-short o|ルピナス}の就労移行を{N number|半年}利用。
精神2級、手帳{P certificate|第0284417号}。受給者証{R number-spaced n|0241 385 076}は更新済。
主治医　{O hospital|北通メンタルクリニック}　{U family u|大鷹}医師。服薬{N number|3種}
支援員{R full r|鳴神千暁}の見立て：朝が弱い。{R alias p|しゅうちん}呼びはやめてほしいと本人。
父{R relative p|梁川} {U given v|修造}（{P age|五十六歳}）は単身赴任、{P phone|011-000-9617}
前職{O workplace|ホームセンター松の葉}で店長の{U family w|向坂}に怒鳴られた。雇用保険{P employment|0104-629318-5}
交通：{N place|北通七条}から市バス。{N law|障害者雇用促進法第43条}の率は{N number|2.7%}。{N body|ハローワーク松風}に{N date|20日}同行`,
  },
  {
    id: 'x-memo-6',
    case: 'isomigawa',
    marked: `{R full p|ディナ・プスパサリ}さんの相談。{R dob-western b|1996年4月27日}生。
在留カード{R number-spaced i|GH 41760935 KE}、技能実習→特定技能。旅券は{P passport|X4417082}と口頭。
勤め先は{R org w|（株）磯見缶詰}。同僚の{R full q|ミン・テッ・アウン}さんが付き添い、通訳は{U foreign u|ヌル・アイニ}さん（{R org o|日本語教室あした}）。
社宅の{R building a|第二入船ハイツ103}を{N date|月末}に出るよう言われた。管理人{R family r|福井}さんは事情を知らない。
妊娠{N number|14週}。{O hospital|磯見レディースクリニック}で母子手帳{P certificate|No.26-0183}。
監理団体{O other|みなと国際協同組合}の{U family v|蒔田}氏、{P phone|054-000-9566}
{N law|労働基準法第65条}を説明。{N body|磯見川労働基準監督署}に{N number|11時}予約。{N place|福井}県の実習先に移る話は断った。{P age|30歳}までは働きたいとのこと。`,
  },
  {
    id: 'x-email-4',
    case: 'hiiragidai',
    marked: `件名：【至急】{R full p|唐木沙也加}様の件
差出人：{P email|hirumaki-s2@hiiraedu.example}
宛先：{R email e|saya.k0716@hiiramail.example}
Cc：{X official|こども家庭センター}

{R family p|唐木}様
いつもお世話になっております。{R org s|柊台市立若草小学校}の{U full u|比留間 志保}です。
{R given q|琉生}さんの給食費口座（{P bank|武蔵柊銀行 花園支店 普通 2203918}）が残高不足でした。再振替は{N date|11月30日}、{N number|2か月分}です。
就学援助の申請がまだでしたら、{R dob-slash b|1992/07/16}と個人番号の確認ができるものをお持ちください。
{R full r|槇宏隆}様がお迎えに見えた際は、お渡ししないようにとのご連絡、{U family v|財前}教頭とも共有しております。
学校メール配信の登録：{P url|https://mail.wakakusa-sho.example/entry?c=3-2}
〒{P postal|344-0099}　柊台市{N place|花園町}　電話{P phone|048-000-9640}
※{N law|学校教育法第19条}に基づく援助です。{O other|わかば学童クラブ}の延長は{N number|18時半}まで。`,
  },
  {
    id: 'x-email-5',
    case: 'kayamori',
    marked: `From: {R email e|s-aihara74@kayamail.example}
To: {N body|茅森市自立相談課}
Subject: 家賃のこと

お世話になります。{R family p|粟飯原}です。
昨日、保証会社の{O other|ライフギャランティ茅}から{R phone-intl m|+81-90-0000-9527}に電話が{N number|6回}来ました。担当は{U family u|沓名}という人で、番号は{P phone|03-0000-9518}でした。
お客様番号 {L number|LG-448-20917} だそうです。
母（{R given q|多鶴}）の名前まで出されて困っています。母は{P age|79才}です。
免許証 {P licence|307288155620} の写しは{N date|火曜}に持っていきます。
職場の{R given r|佳苗}さんには言わないでください。{R org w|㈱北斗梱包茅森センター}の人たちに広がるので。
{N number|2万円}なら払えます。車（{P plate|山形 480 さ 7-05}）は売ります。{U full v|江頭 寿一}さんにも伝えました。
--
{R romaji p|Sosuke} / {R romaji p|Aihara Sosuke}`,
  },
  {
    id: 'x-email-6',
    case: 'tsuyukusa',
    marked: `転送：面会のお願い
----- 元のメッセージ -----
送信者：{P email|chi_tanabe66@tsuyumail.example}
{R org f|特別養護老人ホーム鵜の里}　相談員様

{R full r|田邉千恵美}と申します。入所中の{R full q|磯﨑トメ子}の姪です。
叔父の{R given p|榮次郎}が、面会に行きたいと申しております。付添いは私と、民生委員の{U full u|鵜野澤 初江}さんです。希望は{N date|11月28日}の{N number|14時}です。
叔父は{R dob-era b|昭和13年2月19日}生まれ、ワクチンは{N number|7回}済んでいます。
なお、請求書は叔父の住所（{R address a|露草町大字鵜沼字下河原218番地4}）でなく、私宛に〒{P postal|288-0901}　{A address|銚東市若宮町6丁目30番地の2}へお送りください。電話{P phone|0479-00-9841}
弁護士の{U family v|越川}先生（{O other|越川法律事務所}）にもCcしています。
{N word|磯}の香りの佃煮をお持ちします。{N law|個人情報保護法}の同意書は{N number|2通}です。`,
  },
  {
    id: 'x-table-4',
    case: 'matsukazeno',
    marked: `個別支援計画　モニタリング一覧
氏名｜生年月日｜受給者証｜担当｜次回
{R full p|梁川柊斗}｜{R dob-letter b|H16.12.9}｜{R number n|0241385076}｜{R family r|鳴神}｜{N date|12/14}
{U full u|曽我部 美羽}｜{P dob|H11.6.30}｜{P certificate|0241390884}｜{R family r|鳴神}｜{N date|12/15}
{U full v|雪村 健次}｜{P dob|S58.1.17}｜{P certificate|0241377251}｜{X official|管理者}｜未定
連絡先
{R full q|梁川奈津江}（母）｜{R phone m|080-0000-9871}｜{R phone t|0166-00-9559}
{U family v|雪村}（兄）｜{P phone|090-0000-9688}｜{O workplace|松風木工}
事業所　{R org o|社会福祉法人まつかぜ会　多機能型事業所ルピナス}｜定員{N number|20}｜{N post|サービス管理責任者}1`,
  },
  {
    id: 'x-table-5',
    case: 'yuzaki',
    marked: `| 区分 | 氏名 | 年齢 | 住所 | 備考 |
|---|---|---|---|---|
| 本人 | {R full p|神楽岡　キサ} | {P age|85} | {R address a|夕崎村字小浜前47番地} | {R number n|夕福-217} |
| 長男 | {R full q|神楽岡　和久} | {P age|60} | 同上 | {R org w|夕崎漁業協同組合} |
| 長女 | {U full u|下斗米　芙沙子} | {P age|57} | {A address|久慈浜市門前町4番9号} | {P phone|0194-00-9912} |
| 近隣 | {R full r|吉濵　英彦} | {P age|71} | {A address|字小浜前45} | 鍵あり |
| 主治医 | {U family v|千徳} | – | {R org f|夕崎村国民健康保険診療所} | {N number|月1回} |
| 配食 | {O other|はまなす給食} | – | {N place|小浜前}集会所 | {N date|火・金} |
{N post|村長}決裁、{N number|夕保福第188号}`,
  },
  {
    id: 'x-table-6',
    case: 'isomigawa',
    marked: `相談受付簿（{N date|11月}分）
No.	氏名	国籍	在留カード	電話	担当
{N number|31}	{R romaji p|DINA PUSPASARI}	{X country|インドネシア}	{R number i|GH41760935KE}	{R phone m|07000009586}	通訳{U foreign u|アイニ}
{N number|32}	{R romaji q|MIN THET AUNG}	{X country|ミャンマー}	{P residence-card|LM62049173PA}	{P phone|080-0000-9795}	同席{R family r|福井}
{N number|33}	{U romaji v|ROSHAN BASNET}	{X country|ネパール}	{P residence-card|UF30871526TR}	{P phone|070-0000-9503}	{O school|磯見国際日本語学院}
{N number|34}	{U foreign w|カレン・デラクルス}	{X country|フィリピン}	旅券{P passport|P8203417B}	{R org o|日本語教室あした}経由	{R org-short w|磯見缶詰}
参考：{N law|入管法第19条の7}、{N body|名古屋出入国在留管理局}、{N place|入船}埠頭`,
  },
  {
    id: 'x-form-4',
    case: 'tsuyukusa',
    marked: `介護保険　住宅改修費支給申請書
被保険者番号　{R number n|0000618249}　保険者番号　{P insurer|130971}
フリガナ　{R kana p|イソザキ　エイジロウ}
氏名　{R full p|磯﨑　榮次郎}　生年月日　{R dob-era b|昭和１３年２月１９日}
個人番号　{P my-number|3125 9895 1367}
住所　〒{P postal|289-0017}　{R address a|露草町大字鵜沼字下河原２１８番地４}
電話　{R phone t|０４７９－００－９７３８}
施工者　{O other|有限会社向後建築}　代表　{U full u|向後　大三郎}　{P phone|0479-00-9516}
介護支援専門員　{U full v|伊能　淑美}
振込先　{P bank|銚東信用金庫　露草支店　普通　0428193}
改修箇所　手すり{N number|3か所}、{N word|便座}　着工予定　{N date|令和8年12月7日}
{N law|介護保険法第45条}`,
  },
  {
    id: 'x-form-5',
    case: 'kayamori',
    marked: `生活福祉資金（緊急小口）借入申込書
申込者　{R full p|粟飯原宗佑}　男　{P age|満51歳}　{R dob-western b|1974年11月22日}生
現住所　{R address a|茅森市小牧台3丁目14番5号}　{R building a|メゾン茅の木206}
携帯　{R phone-dot m|090.0000.9527}　E-mail　{R email e|s-aihara74@kayamail.example}
世帯員　{R full q|粟飯原多鶴}　母　{P dob|昭和22年5月14日}
勤務先　{R org w|株式会社北斗梱包茅森センター}（{N date|10月末}退職）
離職票　被保険者番号　{P employment|0602-518374-9}
基礎年金番号　{P pension|3814-602957}
本人確認　運転免許証　{P licence|303615067460}
緊急連絡先　{R relative p|粟飯原}　{U given u|宗一郎}（兄）　{A address|最上浦市駅西2-9-11}　{P phone|080-0000-9740}
貸付希望額　{X sum|10万円}　償還{N number|12回}　{N post|民生委員}意見　{N word|適当}
{N body|山形県社会福祉協議会}　受付　{N date|R8.11.20}`,
  },
  {
    id: 'x-form-6',
    case: 'hiiragidai',
    marked: `児童扶養手当　現況届（ひとり親）
受給資格者　{R full p|唐木 沙也加}（旧姓 {R old-name p|飯干}）
生年月日　{R dob-era b|平成4年7月16日}　個人番号　{P my-number|333716454451}
住所　{R address-hyphen a|柊台市花園町5-8-21}　{R building a|コーポ花園B202}
電話（携帯）　{R phone m|080-0000-9643}
対象児童　{R full q|唐木 琉生}　{P dob|平成30年5月2日}　{R relative p|唐木} {U given u|心寧}　{P dob|令和6年3月8日}
就労先　{R org w|有限会社むぎの家ベーカリー}　週{N number|24時間}
同居者の有無　有・無（{R full r|槇 宏隆}、{N date|令和8年8月}転出と申告）
前の配偶者　{U full v|門倉 拳}　証書番号　{P certificate|第5107-22号}
払渡先　ゆうちょ銀行　記号{P bank|10370}　番号{P bank|31882041}
{N law|児童扶養手当法第4条}　事務所使用欄：{O other|花園町どんぐり保育室}在籍確認　済　{N post|主査}`,
  },
];
