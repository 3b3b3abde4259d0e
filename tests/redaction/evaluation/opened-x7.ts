import type { Passage } from './passage.ts';

/** Passages of batch X, part 7: written without having read the engine. */
export const openedX7: readonly Passage[] = [
  {
    id: 'x-initials-4',
    case: 'kayamori',
    marked: `ケース検討（匿名化の前の下書き）
{R initials p|A.S.}さん（男、{P age|52歳}）は母{R initials q|A・T}さんと二人暮らし。母は本名{R given q|多鶴}。知人{R initials r|H}さんの紹介で求職中。
兄{U initials u|M.A.}氏は仕送りを断った。前の会社は{R org w|北斗梱包茅森センター}、上司は{U initials v|K}課長。
イニシャル {R initials p|S.A.}　台帳 {R number n|KY-0583}
取立ては{O other|キャッシュの杜}、着信{P phone|03-0000-9518}。受診は{O hospital|茅森中央クリニック}。
求職番号 {L number|06020-118473}、雇用保険 {P employment|0602-518374-9}
{R family p|粟飯原}の表記は会議では使わない。{N number|B5判}{N number|2枚}、{N law|刑事訴訟法第197条}の照会なし、{N place|JR}茅森駅、{N word|Aランク}、{N body|茅森市自立相談課}`,
  },
  {
    id: 'x-initials-5',
    case: 'matsukazeno',
    marked: `本人：{R initials p|Y.S.}さん（{R full p|梁川柊斗}）
母：{R initials q|Y・N}さん　担当：{R initials r|N}さん（{R full r|鳴神千暁}）
「{R initials p|Y}くんは電車に乗れない」と{U initials u|T}医師。フルネームは{U full u|富樫野 玄哉}、{O hospital|北通メンタルクリニック}。
同級生の{U initials v|K.R.}さんとゲームで通話。ID {L handle|shu_to1209}、Discordは{L handle|kurehaR#0472}
手帳 {P certificate|第0284417号}　受給者証 {R number n|0241385076}
{P age|21歳}、{R dob-slash b|2004.12.9}生まれ。実習先{O workplace|松風木工}。{P phone|090-0000-9688}
{N word|IQ}と{N word|VDT}の検査は{N date|1月}。{N number|3DK}の団地、{N place|北通}十条のT字路、{N law|障害者総合支援法第5条}`,
  },
  {
    id: 'x-initials-6',
    case: 'isomigawa',
    marked: `{R initials p|D.P.}さん、{R initials q|M.T.A.}さんの二名について。
{R initials p|D}さんは妊娠{N number|18週}。{R initials r|F}さん（管理人、{R family r|福井}）が荷物を預かる。
監理団体の{U initials u|G}氏は帰国を勧めた。帰国便の予約者名は{U romaji v|NUR AINI}、旅券{P passport|C7190462}。
在留カード{R number i|GH41760935KE}、{R initials q|M}さんは{P residence-card|LM62049173PA}
{R org-short w|磯見缶詰}の寮長は{U family w|有働}。{R phone-paren m|070（0000）9586}に未払い賃金の話。
{O other|みなと国際協同組合}　{P email|info@minato-kumiai.example}　{P url|minato-kumiai.example/id/}
{P age|30歳}の節目。{N word|SNS}の書込みなし。{N number|N4}合格、{N body|法テラス}、{N place|A棟}前`,
  },
  {
    id: 'x-romaji-4',
    case: 'isomigawa',
    marked: `Subject: Konsultasi
To: {P email|soudan@isomigawa-city.example}
Saya {R romaji p|Dina Puspasari}. Alamat: {X romaji|3-2-19 Irifune, Isomigawa, Dai2 Irifune Heights 103}
Tel {R phone-intl m|+81 70-0000-9586} / {R email e|dina.puspa@isomail.example}
Teman saya {R romaji q|Min Thet Aung}（{R family q|ミン}さん＝{R full q|ミン・テッ・アウン}）. Penerjemah: {U romaji u|Nur Aini}
Bos: Mr. {U romaji v|Makita} ({O workplace|Isomi Canning}), {P phone|+81 54-000-9566}
Kartu {R number i|GH41760935KE}, lahir {R dob-slash b|1996/04/27}, paspor {P passport|X4417082}
（訳）{R katakana p|ディナ}さんの住所を{R full r|福井秀麿}さん方に移したい。{P age|30歳}。{N date|12月4日}{N number|15時}に来所、{N place|Nagoya}へ行く前に。{N body|磯見川市役所}{N number|2番}窓口`,
  },
  {
    id: 'x-romaji-5',
    case: 'hiiragidai',
    marked: `SNS書込みの確認（画面の写し）
表示名「{R romaji p|sayaka karaki}」／ {L handle|@saya_mugi0716}
"{R romaji r|Hirotaka} is back. {R romaji q|Rui} cries again" {N date|11/14} {N number|23:51}
返信　{U romaji u|Hikaru Tomaru}：「{R alias p|さやちん}、{P phone|090-0000-9573}に電話して」
返信　{U nickname v|けんぼー}（{U romaji w|KADOKURA KEN}＝元夫）：「{R kana q|るい}に会わせろ」
勤務先タグ #{R org-short w|むぎの家ベーカリー}、位置情報{A building|コスモハイム柊台南}
購入履歴に{P card|3541-8066-4361-4639}、ポイント{L number|8801-2047-66}
{R romaji p|KARAKI SAYAKA}名義の旅券{P passport|TZ4180736}、{P age|34歳}
{N word|Rugby}の写真、{N place|Tokyo}旅行、{N body|柊台警察署}へ、{N number|18件}`,
  },
  {
    id: 'x-romaji-6',
    case: 'matsukazeno',
    marked: `検定・資格の登録
Name: {R romaji p|YANAGAWA SHUTO}　Date of birth: {R dob-western b|9 December 2004}
Guardian: {R romaji q|Natsue Yanagawa}　Tel: {R phone-intl m|+81-80-0000-9871}
Instructor: {R romaji r|Narukami Chiaki} / {R org-short o|ルピナス}
E-mail: {P email|shuto-y1209@matsumail.example}
登録番号 {L number|EX-2026-00871}　パスワードは{U family u|曽我部}さんが管理
受験者2: {U romaji v|YUKIMURA KENJI}　{P dob|1983-01-17}　{P phone|090-0000-9688}
クレジット {P card|4205 8717 8901 4767}（父 {U romaji w|SHUZO} {R romaji p|YANAGAWA}）
サイト {P url|https://kentei-asahi.example/mypage/88120}
会場 {O school|松風情報ビジネス専門学校}　{N date|1月24日}　{N number|10:30}　受験料{N number|5,200円}　{N place|Asahikawa}　{N body|商工会議所}`,
  },
  {
    id: 'x-foreign-4',
    case: 'isomigawa',
    marked: `通訳同席　面談録
{R full q|ミン・テッ・アウン}さん：会社の{U family u|有働}寮長に旅券を取られました。番号は{P passport|MD508214}。
{R joined p|ディナプスパサリ}さん（{R dotted p|ディナ・プスパサリ}）も同じです。
国の母{U foreign v|ドー・キン・ウィン}に毎月送金していて、仲介の{U foreign w|チョー・ミン・トゥ}さんに借金が{X sum|四十五万円}。
相談員：口座は。
{R family q|ミン}さん：ゆうちょ銀行 記号{P bank|12380} 番号{P bank|20714461}。カードの暗証は変えました。
相談員：{R full r|福井秀麿}さんの家の電話は{P phone|054-000-9743}ですね。
在留カード {P residence-card|LM62049173PA}、住所は{R address-suffix a|入船3丁目2-19}、電話{R phone m|070-0000-9586}は共用。
{O other|みなと国際協同組合}の巡回は{N date|三か月前}の{N number|一度}だけ。{N law|技能実習法第48条}、{N body|外国人技能実習機構}、{N place|ヤンゴン}行きの便、{N word|アウン}の呼吸。{P age|27歳}`,
  },
  {
    id: 'x-foreign-5',
    case: 'hiiragidai',
    marked: `学校からの連絡
{R given q|琉生}さんの隣の席の{U foreign u|マテウス・リベイロ}さん（{P dob|2018年4月11日}生）が、{R full r|槇宏隆}氏が校門で待っているのを見ました。
母の{U foreign v|アナ・パウラ・リベイロ}さん、{P phone|080-0000-9507}、ポルトガル語の通訳が必要です。勤務は{O workplace|柊台プラスチック}。
{R org-school s|若草小学校}から{R dotted p|唐木・沙也加}さんへ電話、{R phone m|080 0000 9643}。
住まいは{R building a|コーポ花園B202}、真上が{U foreign v|アナ・パウラ・リベイロ}さん宅です。
目撃の車　{P plate|春日部 501 ぬ 36-14}。弟の保険 {P insured|協会3108・5520417}
児童の在留カード {P residence-card|EK37105948RA}
{N law|児童虐待防止法第6条}、{N body|柊台市教育委員会}、{N place|ブラジル}料理店の角、{N number|8時05分}、{N post|校長}`,
  },
  {
    id: 'x-foreign-6',
    case: 'yuzaki',
    marked: `漁協の実習生と同居の家
{R org w|夕崎漁業協同組合}で働く{U foreign u|イマム・サントソ}君（{P age|23歳}）が{R full q|神楽岡和久}さんの離れに住む。{R given p|キサ}さんが味噌汁を出している。
{U foreign u|サントソ}君の在留カード {P residence-card|RT80452716CD}、旅券 {P passport|E2094417}。国の姉は{U foreign v|シティ・ラハユ}さん。
{N date|11/19}、{R family r|吉濵}さんの{P plate|岩手 41 や 90-26}に乗せてもらい{O hospital|久慈浜共済病院}へ。
離れの住所は{R address a|夕崎村字小浜前47番地}、家の電話{R phone t|0194-00-9805}。送金の口座は{P bank|三陸久慈信用金庫 夕崎支店 普通 0330175}
{R alias p|キサばんちゃ}は{R dob-era b|昭16.8.4}、耳が遠い。
{N body|仙台出入国在留管理局}盛岡出張所、{N word|サンマ}{N number|60キロ}、{N place|ジャカルタ}、{N law|船員法第1条}`,
  },
  {
    id: 'x-dialect-4',
    case: 'yuzaki',
    marked: `「{R family p|神楽岡}の{R given p|キサ}さんだば、ゆんべも火ぃつけっぱなしだったじゃ」
「{R given q|和久}はなんぼ言っても帰ってこねぇ。船だもの」
「{R family r|吉濵}さんちの{U given u|トク}ばっちゃが、{N number|三度}も声かけたんだと」
「診療所の{U family v|千徳}先生さ電話したべか。{P phone|0194-00-9718}だ」
「した。{P age|八十五}だすけ、一人はおっかねぇって。{R org-short f|夕崎村診療所}の看護婦も来るど」
「保険証は{P insured|02973351}。通帳はほれ、{P bank|三陸久慈信用金庫夕崎支店普通0218347}」
「娘の{U given w|芙沙子}が盛岡から{N date|あさって}来る。駅さ{R given r|英彦}が迎えだ」
「{O shop|小浜商店}のつけは{X sum|八千円}。{N word|きさらぎ}のころには返すって」
「{N place|小浜前}の坂は凍るがら。{N body|役場}さ砂まいてもらえ」`,
  },
  {
    id: 'x-dialect-5',
    case: 'kayamori',
    marked: `「おれ、{R family p|粟飯原}だげんど、こないだの{X official|相談員}さんいっか」
「{R given p|宗佑}さんだが。なじょしたの」
「かっちゃ（{R given q|多鶴}）がよ、{U nickname u|タケじい}の運転する車さぶつけらっちぇ」
「どごで」
「{N place|小牧台}の十字路。ナンバーは{P plate|山形 300 な 12-89}。{P phone|080-0000-9566}が{U full u|武川 竹次}さんの電話だど」
「怪我は」
「{O hospital|茅森中央クリニック}で{N number|二針}。{P age|七十九}だがらよぐ診でもらった。{R alias r|かなっぺ}が付いでだ」
「家の電話は{R phone t|0238-00-9614}でつながるが」
「んだ。{R address-suffix a|小牧台3丁目14-5}さ来てけろ。保険は{P insured|茅国14・002876}」
「{O shop|ほしの自動車}さ修理出したど。{U family v|星川}が社長だ」
「{N date|木曜}の{N number|十時}、{N body|茅森警察署}の人も来んだと。{N law|自賠責保険}のごども聞いでけろ」`,
  },
  {
    id: 'x-dialect-6',
    case: 'tsuyukusa',
    marked: `「{R family p|磯﨑}さぁん、いるかい。役場だっぺよ」
「おう、{R alias p|エイじい}って呼べや。{R given q|トメ子}はどうしてっぺ」
「{R org-short f|鵜の里}で元気にしてっとよ。{R full r|田邉千恵美}さんが昨日行ったって」
「{R family r|田邉}の{R given r|千恵美}だっぺ。{P age|六十}んなったと」
「{U family u|石毛}さんちの{U given v|勇樹}が、あんたの保険証持ってったって聞いたど。番号{P insured|04417263}だ」
「そらぁ返してもらわねぇと。{U given v|勇樹}は{O workplace|銚東水産加工}だ」
「{P phone|090-0000-9674}に電話しとくべ。田んぼの{A address|銚東市高神町1824番地}もだ」
「{R dob-kanji b|昭和十三年二月十九日}生まれ、{N number|米寿}だ。{N word|栄養}とらねぇと」
「{N place|鵜沼}の堤防さ{N date|日曜}集まっぺ。{N body|町役場}の車で迎えに来る。{N law|介護保険法}の話も{N post|保健師}がする」`,
  },
  {
    id: 'x-agenda-4',
    case: 'hiiragidai',
    marked: `柊台市要保護児童対策地域協議会　個別ケース検討会議
{N date|令和8年11月27日}　{N number|13時30分}　{N body|柊台市こども家庭センター}
1　対象　{R full p|唐木沙也加}（{R dob-era b|平成4年7月16日}生）、長男{R full q|唐木琉生}、長女{R relative p|唐木}{U given u|心寧}（{P age|2歳8か月}）
2　同居の疑い　{R full r|槇宏隆}　車両{P plate|春日部 501 ぬ 36-14}
3　報告　{R org-school s|若草小学校}／{O other|花園町どんぐり保育室}／{R org-short o|ひいらぎ子育てネット}
4　実父　{U full v|門倉拳}　{A address|川越北市的場町7丁目3番2号}　{P phone|080-0000-9829}
5　住民票コード {P resident-code|41870265193}、医療証 {P certificate|8830415}
6　支援方針　{N law|児童福祉法第25条の2}　一時保護の判断は{N body|中央児童相談所}
出席　{N number|11名}、資料番号{N number|柊こ第402号}`,
  },
  {
    id: 'x-agenda-5',
    case: 'matsukazeno',
    marked: `個別支援会議　次第
日時　{N date|12月4日（金）}{N number|15:00}　場所　{R org-short o|ルピナス}　相談室
1. {R full p|梁川柊斗}さんの近況（{R family r|鳴神}）
　　・通所{N number|14日／月}、{P age|22歳}の誕生日に一人暮らしを希望
2. 家族から（母{R given q|奈津江}さん、{R phone-dot m|080.0000.9871}）
　　・父{U given u|修造}さんは欠席。住民票は{A address|札幌北市新琴似町8条11丁目2-4}　{A building|メゾン新琴似}
3. 医療から（{O hospital|北通メンタルクリニック}、{U family v|大鷹}医師　{P phone|0166-00-9690}）
4. 実習先　{O workplace|松風木工}の{U full w|雪村英之助}社長
5. 年金　{P pension|4107-338926}、個人番号 {P my-number|364930467342} の写しは封筒で
6. {N body|ハローワーク松風}、{N law|障害者雇用促進法第43条}、{N place|北通七条}バス停、{N number|資料4}`,
  },
  {
    id: 'x-agenda-6',
    case: 'isomigawa',
    marked: `外国人相談　関係者会議（{N date|11/26}）
議題1　{R full p|ディナ・プスパサリ}さんの出産と在留（{R number-spaced i|GH 41760935 KE}）
　説明　{R full r|福井秀麿}さん、通訳{U foreign u|ヌル・アイニ}さん
　出産予定{N date|来年5月}、{O hospital|磯見レディースクリニック}（{U family v|都留}医師）
議題2　{R org w|株式会社磯見缶詰}の解雇通知
　対応　{O other|ユニオンいそみ}の{U full w|真柄 慎吾}氏、{P phone|054-000-9528}、{P url|https://union-isomi.example/case/71}
議題3　{R family q|ミン}さんの旅券、{P passport|MD508214}
　国民健康保険 {P insured|磯国22・700418}、住民票コード {P resident-code|73018842560}
議題4　住まい　{R address a|磯見川市入船3丁目2番19号}の退去期限、新居〒{P postal|424-0990}
{N law|男女雇用機会均等法第9条}、{N body|静岡労働局}、{N place|入船}公民館、{N number|第7回}`,
  },
];
