import type { Passage } from './passage.ts';

// Judged until its failures were read; since then it only shows that nothing known is lost.

/** Passages of part H by which the engine was judged: one of each genre, rich in numbers, bodies and addresses. */
export const openedH5: readonly Passage[] = [
  {
    id: 'h-dialogue-7',
    case: 'wanoshima',
    marked: `窓口：お名前と、控えの番号をお願いします。
来庁者：{R full p|東光太郎}。{R number n|り災-04417}だ。
窓口：ご住所は{R address-suffix a|河合イ部12番地1}でよろしいですか。お電話は{R phone-paren t|0768(00)1147}。
来庁者：いまは仮設のほうや。携帯は{P phone|090-0000-7012}。
窓口：お車は{P plate|石川 400 す 27-18}、罹災前の軽トラですね。
来庁者：廃車にした。保険は{O other|ほくりく共済}、証券番号{L number|7-20418-66}。
窓口：通帳は{P bank|能登北信用金庫 河合支店 普通 0448172}。お母さま{R full q|東キヨ}さんの分は後見の手続が要ります。
来庁者：司法書士の{U family u|卯辰}さんに頼んどる。{A address|金沢浜市東山二丁目14番3号}の人や。
窓口：{N place|東山}の、ですね。{N number|12番}の窓口でお待ちください。`,
  },
  {
    id: 'h-memo-7',
    case: 'chinuno',
    marked: `アセスメントシート（下書き）
{R full p|辻学}（{R dob-slash b|1990/8/30}、{P age|36}歳）／{R katakana q|ハナエ}さん／友人 {R katakana r|パク・ジヨン}さん
旧姓：{U family u|北野}（妻）。妻の姉 {U full v|北野 珠代}（{A address|東大坂台市長田西4丁目5-30 長田ビレッジ803}）
借入：{O other|クイックなにわ}　会員No.{L number|882-0417-335}
元職場：{O workplace|泉州タオル第三整理}、同僚 {U nickname w|ムネ}さん
資格：フォークリフト　修了証番号 {L number|27-118830}
雇用保険 {P employment|2709-448120-6}　年金 {P pension|6611-204478}
国保 {P insured|茅国5 0044182}　保険者 {P insurer|274183}
住民票コード {P resident-code|41187720356}
{N place|北野}天満宮へ初詣、{N word|学}歴欄は空欄`,
  },
  {
    id: 'h-email-7',
    case: 'usuiura',
    marked: `件名：転入手続の確認（{R family p|松永}様）
{O other|地域生活センターみなと灯}の{U full u|五島 結衣子}です。
{R kana p|まつなが}様の{R org-short f|ほしかげの家}入居に当たり、控えを送ります（原本は書留）。
　介護保険　{P care|0000778130}　負担割合{N number|1割}
　後期高齢　{P insured|42208817}
　障害者手帳　長崎県{P certificate|第088417号}
　年金証書　{P pension|1188-330417}
　旧住所　{R address-hyphen a|碓井浦市出島通町1-23}　{R building a|市営出島通住宅3-401}
　電話　{R phone-dot t|095.000.6142}　弟さん {U given v|寛治}様 {P phone|0957-00-4471}
詳しい地図　{P url|https://maps.minato-akari.example/r/hoshikage}
返信は {P email|y.goto+nyukyo@minato-akari.example} へ。{N place|五島市}の施設とは別法人です。`,
  },
  {
    id: 'h-table-7',
    case: 'toyomihama',
    marked: `No	氏名	在留カード	旅券	電話	所属
{N number|1}	{R romaji p|ROSA MENDOZA GARCIA}	{P residence-card|AT70293318BC}	{P passport|116904287}	{R phone m|080-0000-9904}	{O workplace|浜見シーフーズ}
{N number|2}	{U romaji u|CARMEN MENDOZA GARCIA}	―	{P passport|122870415}	{L number|+51 984 000 117}	―
{N number|3}	{U romaji v|DOS SANTOS JESSICA}	{P residence-card|UH20817734JE}	{P passport|FX440918}	{P phone|090-0000-3862}	{O school|遠州高等外語学院}
{N number|4}	{U romaji w|TRAN VAN KHOA}	{P residence-card|SL88170429PA}	{P passport|C4417702}	{P phone|070-0000-5580}	{O workplace|三方原ダイカスト}
{N number|5}	{U full x|古橋 ジョージ}	―	―	{P phone|053-000-6628}	{O shop|メルカド・ソル}`,
  },
  {
    id: 'h-form-7',
    case: 'chinuno',
    marked: `配偶者暴力相談　受理票
相談者　{R full q|辻　英恵}（{R kana q|ツジ　ハナエ}）　{X dob|平成4年2月17日}
連絡可否　携帯 {P phone|070-0000-2983}（{N number|10時〜15時}のみ）
相手方　{R full p|辻　学}　{R dob-letter b|H2.8.30}　{R org w|有限会社つるの橋精肉店}
同行　{R full r|朴　志妍}（{R romaji r|PARK JIYEON}）　特別永住者証明書　{P residence-card|KR60417728AA}
親族　{U full u|北野　スミ江}　〒{P postal|578-0922}　{A address|東大坂台市松原南1-8-14}
診断書　{O hospital|鳳南クリニック}　整理番号 {L number|N-2208}
個人番号　{P my-number|6633 0814 2275}
医療券受給者番号　{R number n|1100-4471-09}
自動車　{P plate|なにわ 581 り 7-31}
{N law|配偶者暴力防止法第9条}　{N number|様式第2号の3}`,
  },
  {
    id: 'h-ocr-7',
    case: 'hoshizakidai',
    marked: `普 通 自 動 車　保 険 証 券
契約者 {R spaced p|早 乙 女　稔} 様
住所 {R address a|星崎台市朝日ヶ丘 4丁目 9番 ll号}　{R building a|メゾン朝日 2O5}
電話 {R phone-ocr m|O90-0000-5l27}
証券番号 {L number|A 4 4 1 8 - 2 2 0 9 3}
登録番号 {P plate|大宮 3 3 2 め 4 1 - 0 7}
免許証番号 {P licence|3O25 O917 446O}
生年月日 {R dob-era b|昭和48年 5月l8日}
記名被保険者 {R spaced r|熊 谷　千 早}
代理店 {O shop|ほけんの 窓あかり 本宿店}　{U spaced u|江 頭 和 仁}
{N body|関東財務局 埼玉 事務所} 届出 {N number|第 4 条 件}`,
  },
  {
    id: 'h-paste-7',
    case: 'usuiura',
    noise: 'decomposed',
    marked: `{R full p|松永ミヨ子}さん・{R full q|松永龍之介}さん・{R full r|深堀マリア}さん
{R kana p|マツナガ ミヨコ}／{U kana u|ゴトウ ユイコ}（{O other|地域生活センターみなと灯}）
{R org f|グループホームほしかげの家}の管理者は{U full v|宇久島ゆづる}さん
かかりつけ{O hospital|でじま通りデンタル}、{O shop|ドラッグバンバン出島通店}
{P bank|西彼中央銀行　出島通支店　普通　０７７２１３０}
{N word|バスツアー}、{N word|グループワーク}、{N place|ポルトガル}船来航の碑`,
  },
  {
    id: 'h-kanji-numeral-7',
    case: 'chinuno',
    marked: `公正証書に添付する目録
債務者　{R full p|辻学}　{R dob-kanji b|平成二年八月三十日}生
住所　{R address-kanji a|茅渟野市北浜通二丁目三番十七号　ハイツ白鷺三〇一}
携帯　{R phone-kanji m|〇八〇の〇〇〇〇の二二四六}
受給者番号　{R number-kanji n|一一〇〇―四四七一―〇九}
債権者　{U full u|丹羽多恵子}　{P dob|昭和三十年七月二十一日}生　{A address|茅渟野市南新町一丁目百十番地の三}
目的物　車両　{P plate|なにわ　五八一　り　七―三一}
預金　{P bank|河内南信用金庫　北浜通支店　普通　二二〇四七一八}
{N law|民事執行法第二十二条第五号}　{N number|別紙第二}　{N place|三十三間町}`,
  },
  {
    id: 'h-variant-7',
    case: 'bizenzaka',
    marked: `名寄せで重なった記録
{R full p|冨永眞由美}（旧姓ではなく前の姓＝{R old-name p|渡邉}）＝{R variant p|渡辺真由美}＝{R variant p|渡邊眞由美}
{R kana p|トミナガマユミ}＝{R half-kana p|ﾄﾐﾅｶﾞ ﾏﾕﾐ}
{R relative p|冨永}{U given u|佳寿代}（母）＝{R relative p|富永}{U given u|佳壽代}
{R full r|渡邉惠一}≠{U full v|渡辺 啓一}（同じ町内、無関係）
{R address a|円山手1108番地の7}＝{R address-hyphen a|備前坂市円山手1108-7}
{R org w|㈱サカ・テキスタイル}＝{R org-short w|サカテキスタイル}
{N place|富永}池、{N word|渡}り廊下、{N word|恵}与品`,
  },
  {
    id: 'h-half-kana-7',
    case: 'hoshizakidai',
    marked: `ﾅﾏｴ{R half-kana p|ｻｵﾄﾒ ﾐﾉﾙ}
ﾊﾊ {R half-kana q|ｻｵﾄﾒ ﾌﾐ}　ﾒｲ {R half-kana r|ｸﾏｶﾞｲ ﾁﾊﾔ}
ｹｲﾔｸｼｬNo {L number|4418-0093-2}　ﾃﾞﾝﾜ{R phone m|090-0000-5127}
ｵｵﾔ {U half-kana u|ﾅｶﾞﾂｶ ﾀｶｼ}　{O shop|ｽｰﾊﾟｰ ﾔﾏﾄﾔ}
ｶｲｺﾞﾎｹﾝ {P care|0000331847}
ﾌﾘｺﾐ {P bank|ﾌﾞｼﾕｳｼﾝｷﾝ ﾎｼｻﾞｷﾀﾞｲ ﾌﾂｳ 0447190}
{N word|ﾌﾐ}ｷﾘ ｼﾞｺ ﾁｭｳｲ　{N place|ｸﾏｶﾞﾔ} ｲｷ {N number|3ﾊﾞﾝｾﾝ}`,
  },
  {
    id: 'h-initials-7',
    case: 'wanoshima',
    marked: `取材対応の控え（実名は出さない）
漆工 {R initials p|K.H.}さん、弟子 {R initials r|M・K}さん
「{R initials p|H}さんの工房」までは可、「河合の」は不可
記者{U initials u|T.W.}氏の質問は{N number|5問}
担当医{U initials v|U}先生の名も出さない
{N word|NHK}の地域枠、{N word|Q1}、{N word|PDF}、{N word|H鋼}の柱、{N word|K値}`,
  },
  {
    id: 'h-romaji-7',
    case: 'bizenzaka',
    marked: `Passport application check
{R romaji p|TOMINAGA MAYUMI} / {R romaji q|TOMINAGA RIN}
Former name: {R romaji p|Watanabe Mayumi}; ex-husband {R romaji r|Keiichi WATANABE}
Emergency: {U romaji u|Kazuyo Tominaga}, {P phone|+81-868-00-3141}
Employer: {O workplace|Saka Textile}
mail {R email e|MAYU-TOMI@BZMAIL.EXAMPLE}
{N word|RIN} chime, {N place|Watanabe Bridge}, {N word|size M/T}`,
  },
  {
    id: 'h-foreign-7',
    case: 'hoshizakidai',
    marked: `リネン工場の同僚になる方々：{U foreign u|アルジュン・プラサド・アディカリ}さん、{U foreign v|ワン・ホンメイ}さん（{U foreign v|王 紅梅}）、{U foreign w|エブル・ユルドゥズ}さん。
通訳アプリの設定は{U foreign x|サミーラ}さんが手伝う。
紹介者は{O other|むさし外国人就労ネット}の{U full y|馬来 玄}さん。{A address|上尾台市原市中2-11-9 シティ原市304}、{P email|bakurai.gen@musashi-gaikoku.example}
{R full p|早乙女稔}さんは「{N word|ワン}ちゃん好き」と言って笑わせた。{N place|王子}、{N word|紅梅}、{N word|カリ}フラワー`,
  },
  {
    id: 'h-dialect-7',
    case: 'hoshizakidai',
    marked: `「{R alias p|みの}さん、でれすけだけんど、根はいいやつだんべ」
「ばあさんの{R given q|ふみ}さんもよわったいなあ」
「{R given r|千早}ちゃんは{N place|熊谷}から通ってんだと。えらいねえ」
「大家の{U family u|長束}は、けちじゃねえよ。{U given v|登美子}さん（奥さん）が待ってやれって」
「{O shop|焼きまんじゅう とね屋}で働きゃいいべに」
「{O workplace|上州石材}の親方、{U nickname w|イワ}さんに口きいてやんべ」
「{N word|みの}虫みてえに寝てばっかいねえでさ」`,
  },
  {
    id: 'h-agenda-7',
    case: 'horobetsuzawa',
    marked: `要保護児童対策地域協議会　実務者会議
{N number|1}）{R full q|関さゆり}（{R org s|幌別沢中学校}2年A組）　登校と父の飲酒
{N number|2}）{U full u|川股 陽菜乃}　同居の祖母{U given v|タツ}さんの介護（ヤングケアラー）
{N number|3}）{A address|幌別沢町南1条東3丁目2番地 つつじ荘}の{U family w|袴田}さん宅　泣き声通告
{N number|4}）新任紹介　{O school|幌別沢高等養護学校}　{U full x|寿都 みちる}教諭
{N number|5}）{N law|児童福祉法第25条の2}　構成員名簿（{N number|別表}）
{N number|6}）{N place|寿都町}・{N place|関内}地区の合同研修　{N date|11月27日（金）}`,
  },
  {
    id: 'h-phone-note-7',
    case: 'toyomihama',
    marked: `代表電話→多文化くらし課
{N number|8:35} {R full q|大竹健}を名乗る。「{R alias p|ロサ}の在留カードはどこだ」→{P residence-card|AT70293318BC} は読み上げず
{N number|8:50} {O workplace|ヤマト路建材}の事務員 {U family u|神座}さん {P phone|0538-00-4417} 社員番号{L number|0881}
{N number|9:10} {U full v|夏目弘道}さん、家賃{N number|4か月}分
{N number|9:30} {R phone-intl m|+81 80 0000 9904}　{R given r|エミリ}さんが通訳、断って{U foreign w|モラレス}さんに代わる
{N number|9:45} {O hospital|遠州みなと小児科}　診察券{L number|33-20817}
{N place|大竹}の交差点で事故、渋滞`,
  },
  {
    id: 'h-letter-7',
    case: 'wanoshima',
    marked: `{R full p|東　光太郎}　先生
　　{N word|陽春の候}、お体はいかがですか。ドイツでお会いした{U foreign u|エレナ・フィッシャー}です。椀を{N number|三つ}、{O other|ギャラリー燈}の{U full v|柚木 真帆}さんを通して買いました。代金{X sum|18万円}は{P bank|加賀百万石銀行　大聖寺支店　普通　3301182}に送ったと聞きました。
　　{R full r|越　桃香}さんの絵葉書をありがとう。お母さま、{R given q|キヨ}さんにも。
　　私の住所は{A address|京都浜市左京区吉田泉殿町66 レジデンス泉殿2-C}、電話は{P phone|075-000-3390}。
　　{P url|www.elenafischer-keramik.example/contact}
{R address a|輪ノ島町字河合イ部12の1}　{R org w|東漆器工房}`,
  },
  {
    id: 'h-chat-7',
    case: 'shizukuhara',
    marked: `{X speaker|保健師}: {R alias p|ケーゾー}さん、また山に入ったと
{X speaker|消防}: {U nickname u|サク}爺さんが見つけて{O hospital|胆沢台病院}へ搬送中
{X speaker|保健師}: {R given q|とめ}さん一人です。ベッド柵だけ見てきて
{X speaker|役場}: 長男{U given v|隆之}さんのLINE {L handle|taka-chiba1970} に送りました
{X speaker|教頭}: {R given r|芽生}さんは私の車で。宿は{U family w|三浦}先生のお宅
{X speaker|役場}: 先生の住所は？
{X speaker|教頭}: {A address|雫原町字仲町88-2}、{P phone|0197-00-7716}
{X speaker|消防}: 車は{P plate|岩手 480 こ 30-62}、鍵つけっぱなしでした
{X speaker|保健師}: 介護証は{R number-spaced n|00005 53718}です
{X speaker|役場}: {N word|とめ}ておいてもらって`,
  },
  {
    id: 'h-list-7',
    case: 'bizenzaka',
    marked: `提出済みの番号（控えは破棄のこと）
・健康保険　記号 {P insured|24180011} 番号 {P insured|337}　保険者番号 {P insurer|01330017}
・雇用保険　{P employment|3301-882047-5}
・基礎年金　{P pension|4471-208836}
・免許　{P licence|720811762940}
・旅券　{P passport|TZ4418023}
・クレカ　{P card|4980-1100-2247-8835}
・母子手帳　{P certificate|H26-0417}
・ゆうちょ　{P bank|15410-10448271}
・電気　お客様番号{L number|03-4471-8820-15}　・水道{L number|0117-882-04}
・学習塾　{O school|明進ゼミ円山校}　会員{L number|B-20417}
・宅配ボックス {N number|7番}、書類箱 {N number|A-3}、{N law|個人情報保護法第61条}`,
  },
  {
    id: 'h-ordinary-7',
    case: 'usuiura',
    marked: `保護司会、民生委員児童委員協議会との意見交換を行った。まず、市内の身近な相談の窓口が{N number|27か所}から{N number|31か所}に増えたことを確かめた。松の内を過ぎると家計の相談が増え、二月に山を迎える。債務の整理では、{N body|法テラス長崎}の出張相談を月{N number|2回}、出島通の会館で開く。
次に、グループホームの空き状況を共有する表について。三代にわたり家業の蒲鉾店を営むような家でも、後を継ぐ人がなく、住まいを失う例がある、との一般論が出された。深く掘り下げた聞き取りよりも、まず休める場所が要る。星影のきれいな港町という看板だけでは、人は戻らない。
漁船の燃料は一リットル{N number|112円}、前年から{N number|一割}上がった。竜巻注意報が出た{N date|9月12日}には、港の倉庫の屋根が{N number|40枚}飛んだ。市は{N law|災害対策基本法第86条の15}の相談事業として扱えるかを県に尋ねる。
来年度の予算は、窓口の人件費{N number|1,180万円}、会議費{N number|46万円}。{N post|福祉保健部長}は、年度当初から使えるよう、{N date|三月議会}に諮ると答えた。`,
  },
];
