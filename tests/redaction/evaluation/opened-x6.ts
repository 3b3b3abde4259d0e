import type { Passage } from './passage.ts';

/** Passages of batch X, part 6: written without having read the engine. */
export const openedX6: readonly Passage[] = [
  {
    id: 'x-ocr-4',
    case: 'yuzaki',
    marked: `国 民 健 康 保 険　診 療 録（写）
氏 名 {R spaced p|神 楽 岡　キ サ}　女　{P age|85 歳}
生年月日 {R dob-era b|昭和l6年8月4日}
住 所 {R address a|夕崎村字小浜前 47番地}
電 話 {R phone-ocr t|O194-OO-98O5}
保険者番号 {P insurer|068577}　後期高齢者医療 被保険者番号 {P insured|O2973351}
世帯主 {R spaced q|神楽岡 和 久}　勤務先 {R org w|夕崎漁業 協同組合}
主治医 {U spaced u|千 徳　義 晴}　看護 {U spaced v|畑 山 も と}
{R org f|夕崎村国民健康保険 診療所}　診察券 {L number|O8l7-3}
紹介先 {O hospital|久慈浜 共済病院}　{N date|l2 月 3 日}　{N number|9 時 3O 分}`,
  },
  {
    id: 'x-ocr-5',
    case: 'kayamori',
    marked: `建 物 明 渡 催 告 書
{R spaced p|粟 飯 原　宗 佑} 殿
物件 {R address-hyphen a|茅森市小牧台3-l4-5} {R building a|メゾン茅の木 2O6}
賃料滞納 {N number|4 か月}　合計 {X sum|l92,OOO円}
連帯保証人 {R spaced q|粟飯原 多 鶴}　{R relative p|粟飯原}　{U spaced u|宗 一 郎}
賃貸人 {U spaced v|江 頭　寿 一}　{P phone|O9O-OOOO-973l}
振込口座 {P bank|出羽茅銀行 小牧台支店 普通 O611874}
管理 {O other|（有）小牧台ハウジング}　{A address|茅森市本丸町 l丁目 22番 8号}
車庫 {P plate|山形 48O さ 7-O5}
{N law|借地借家法 第 27 条}　{N date|令和8年 ll月 l3日}`,
  },
  {
    id: 'x-ocr-6',
    case: 'matsukazeno',
    marked: `履 歴 書
ふりがな {R kana p|やながわ　しゅうと}
氏 名 {R spaced p|梁 川　　柊 斗}　{R dob-era b|平成l6年 l2月9日}生（満 {P age|2l 歳}）
住所 {R wrapped a|松風市北通7条西3丁目
2-15 市営北通団地4棟3O5号}
携帯 {R phone-ocr m|O8O-OOOO-987l}
学歴 {N date|令和5年3月} {R org s|松風市立 光陵高等学校} 卒業
職歴 {O workplace|ホーム センター松の葉}（店長 {U spaced u|向 坂　英 之}）
資格 普通自動車免許 {P licence|3O7320515260}
家族 母 {R spaced q|梁川 奈 津 江}　父 {R relative p|梁 川}　{U spaced v|修 造}
基礎年金番号 {P pension|4lO7-338926}
通勤 {N number|25 分}　{N word|柊} の剪定のアルバイト {N number|2 回}`,
  },
  {
    id: 'x-paste-4',
    case: 'isomigawa',
    noise: 'wrapped-26',
    marked: `{R full p|ディナ・プスパサリ}さんは{R org w|株式会社磯見缶詰}を{N date|先月}で辞め、いまは{R full q|ミン・テッ・アウン}さんの妹{U foreign u|キン・サンダー}さんの部屋に身を寄せている。住民票は{R address a|磯見川市入船3丁目2番19号 第二入船ハイツ103}のまま。管理人の{R full r|福井秀麿}さんに郵便を頼んだ。連絡は{R phone m|070-0000-9586}か{R email e|dina.puspa@isomail.example}。健診は{O hospital|磯見レディースクリニック}、医師は{U family v|都留}先生。費用の振込元は{P bank|駿磯銀行入船支店普通1408825}。{U foreign u|キン・サンダー}さんは{P age|24歳}、{P residence-card|WB50318264PN}。{N body|磯見川市健康推進課}へ{N number|二度}来所、{N place|入船}埠頭のバス停で待ち合わせた。`,
  },
  {
    id: 'x-paste-5',
    case: 'hiiragidai',
    noise: 'zero-width',
    marked: `{R full p|唐木沙也加}さんから夜{N number|九時}に電話。{R full r|槇宏隆}さんが{R given q|琉生}君を叩いたという。{R alias p|さやちん}と登録した友人の{U full u|都丸ひかる}さん（{P phone|090-0000-9573}）が駆け付けた。{R org-short o|ひいらぎ子育てネット}の{U family v|茂呂}さんが{O other|さくらんぼシェルター}を手配。{R org-short w|むぎの家ベーカリー}は{N date|来週}まで休む。車は{P plate|春日部501ぬ36-14}。祖母宅は{A address|藤沢浜市鵠西3丁目16番2号}、{P age|67歳}。{N body|柊台警察署}が現場に来た。{N place|花園}交番の{N post|巡査部長}が対応。`,
  },
  {
    id: 'x-paste-6',
    case: 'tsuyukusa',
    noise: 'selectors',
    marked: `{R full p|磯﨑榮次郎}（{R family p|磯﨑}の本家）と{R full q|磯﨑トメ子}は再婚同士。{R full r|田邉千恵美}は亡兄の娘。{R address-suffix a|鵜沼字下河原218番地4}の田は{U full u|石毛松之助}に貸した。小作の証書は{O other|露草土地改良区}にある。長男{R relative p|磯﨑}{U given v|勝巳}（{P dob|昭和40年9月23日}生）は音信がない。{R org-short f|鵜の里}の預り金は{P bank|銚東信用金庫露草支店普通0428193}。請求先{P postal|288-0901}。{N body|千葉県海匝健康福祉センター}、{N place|鵜沼}沖、{N word|栄光}、{N word|次郎柿}`,
  },
  {
    id: 'x-kanji-numeral-4',
    case: 'yuzaki',
    marked: `申立書
一、私、{R full q|神楽岡和久}は、母{R full p|神楽岡キサ}（{R dob-kanji b|昭和十六年八月四日}生、{P age|八十五歳}）の長男です。
一、母の住まい　{R address-kanji a|夕崎村字小浜前四十七番地}
一、電話　{R phone-kanji t|〇一九四－〇〇－九八〇五}
一、隣人　{R full r|吉濵英彦}　{P phone|〇八〇―〇〇〇〇―九六六二}
一、妹　{U full u|下斗米芙沙子}　{P dob|昭和四十四年二月十一日}生　{A address|久慈浜市門前町四番九号}
一、預金　{P bank|三陸久慈信用金庫　夕崎支店　普通　〇二一八三四七}
一、保証人　{U full v|千徳義晴}　{O hospital|千徳医院}
{N date|令和八年十二月一日}　{N law|民法第八百四十三条}　{N number|二通}
{N word|和}室{N number|三間}の家屋は母の名義のまま`,
  },
  {
    id: 'x-kanji-numeral-5',
    case: 'tsuyukusa',
    marked: `示談書（控）
甲　{R full p|磯﨑榮次郎}　{R address-kanji a|露草町大字鵜沼字下河原二百十八番地四}　{R dob-kanji b|昭和一三年二月一九日}生
乙　{U full u|石毛松之助}　{A address|露草町大字鵜沼字上河原九十二番地}　{P age|七十四才}
立会人　{R full r|田邉千恵美}、{U full v|越川誠司}（弁護士、{O other|越川法律事務所}）
乙は甲に対し、越境した枝を{N date|令和八年十二月末日}までに切る。
甲の電話　{R phone-kanji t|〇四七九（〇〇）九七三八}
介護保険　{R number-kanji n|〇〇〇〇六一八二四九}　妻　{R given q|トメ子}
連絡　{P phone|〇四七九―〇〇―九八四一}　登録車　{P plate|習志野　三〇〇　は　五二―〇八}
{N number|第二条}の植木{N number|五本}、{N law|民法第二百三十三条}、{N place|鵜沼}用水`,
  },
  {
    id: 'x-kanji-numeral-6',
    case: 'kayamori',
    marked: `債務の一覧（本人の手書き）
{R full p|粟飯原宗佑}　{R dob-kanji b|昭和四十九年十一月二十二日}
{R address-kanji a|小牧台三丁目十四番五号}　電話{R phone-kanji m|〇九〇の〇〇〇〇の九五二七}
一　{O other|キャッシュの杜}　{X sum|三十二万円}　カード {P card|4980 1634 3420 9013}
二　兄{U given u|宗一郎}　{X sum|十万円}
三　{R family r|畠}さん　{X sum|五千円}
四　{U full v|江頭寿一}　家賃{N number|四か月}分　{P phone|〇九〇―〇〇〇〇―九七三一}
母{R given q|多鶴}は{P age|七十九歳}、年金は{N number|偶数月}の{N number|十五日}
保険　{P insured|茅国一四・〇〇二八七六}
{N date|十一月二十日}面談　{N place|茅森}駅前で待つ`,
  },
  {
    id: 'x-variant-4',
    case: 'tsuyukusa',
    marked: `氏名表記の確認（戸籍／住基／当課）
{R full p|磯﨑榮次郎}　住基：{R variant p|磯崎栄次郎}　通称：{R alias p|エイじい}　外字のないシステムでは {R variant p|磯嵜榮次郎}
{R full r|田邉千恵美}　住基：{R variant r|田邊千恵美}　葉書：{R variant r|田辺千恵美}
妻：{R full q|磯﨑トメ子}。医療券は{R kana q|いそざきとめこ}
{U full u|髙安 廣人}（成年後見の候補、{O other|東総司法書士事務所}）は{U full u|高安広人}と同一人。{P email|takayasu@tososhiho.example}、{P phone|0479-00-9977}
{U homophone p|磯先栄二郎}とあるのは誤変換。
生年月日 {R dob-western b|1938/2/19}、マイナンバー {P my-number|523146553721}、介護 {P care|0000618257}（妻）
{N place|磯崎}海岸、{N word|栄町商店会}、{N body|千葉地方法務局}、{N law|戸籍法第13条}`,
  },
  {
    id: 'x-variant-5',
    case: 'yuzaki',
    marked: `名寄せ作業の覚え
・{R full r|吉濵英彦}＝{R variant r|吉浜英彦}＝{R ivs r|吉濵󠄁英彦}＝{R variant r|𠮷濱英彦}。漁船登録は{L number|IT3-40881}。
・{R full p|神楽岡キサ}＝{R variant p|神樂岡キサ}。明細は{R half-kana p|ｶｸﾞﾗｵｶ ｷｻ}、口座は{P bank|三陸久慈信用金庫 夕崎支店 普通 0218347}
・{R family q|神楽岡}さん（息子、{R org-short w|夕崎漁協}）の健保は{P insured|漁01・338}
・{U full u|斉藤 澤子}（ヘルパー、{O other|北三陸ケアステーション}）＝{U full u|齊藤 沢子}。{P phone|0194-00-9630}
・{R family q|神楽岡}{U homophone q|一久}の通知は同人。{R dob-slash b|1941/8/4}は母の方
・{P age|60歳}、{N number|全6件}、{N date|11月24日}完了、{N place|吉浜}地区は別、{N body|岩手県県北広域振興局}`,
  },
  {
    id: 'x-variant-6',
    case: 'hiiragidai',
    marked: `園・学校・課の名簿の食い違い
学校：{R full p|唐木沙也加}、{R full q|唐木琉生}／保育室：{R joined p|カラキサヤカ}、{R katakana q|カラキルイ}
{R full r|槇宏隆}は{R variant r|槙宏隆}、本人の署名は{R family r|槇}
旧姓は{R old-name p|飯干}。SNSは{L handle|@saya_mugi0716}
{R family p|唐木}{U homophone p|紗也香}の診療費は{O hospital|花園こどもクリニック}、領収書に{R dob-letter b|H4.7.16}
実父の{U full u|門倉 拳}（{P dob|S63.12.1}）は{U full u|門倉拳}とも。{P phone|080-0000-9829}
友人{U full v|渡辺 壽々代}、{P email|suzu.w@hiiramail.example}
医療証 {P certificate|第8830415号}、{P age|8才}
{N place|唐木田}団地行き、{N number|3年2組}、{N word|楠}と槙の生垣、{N law|住民基本台帳法第12条}`,
  },
  {
    id: 'x-half-kana-4',
    case: 'matsukazeno',
    marked: `ｻｰﾋﾞｽ提供実績 CSV
{R half-kana p|ﾔﾅｶﾞﾜ ｼｭｳﾄ},{R number n|0241385076},{R dob-western b|2004/12/09},{N number|22}
{R half-kana q|ﾔﾅｶﾞﾜ ﾅﾂｴ}(ﾊﾊ),{R phone m|08000009871},{P age|49ｻｲ}
{R half-kana r|ﾅﾙｶﾐ ﾁｱｷ}(ﾀﾝﾄｳ),{R org-short o|ﾙﾋﾟﾅｽ}
{U half-kana u|ｿｶﾞﾍﾞ ﾐｳ},{P certificate|0241390884},{P dob|1999/06/30}
{U half-kana v|ﾕｷﾑﾗ ｹﾝｼﾞ},{P certificate|0241377251},{P phone|09000009688}
ｲｼ {U half-kana w|ｵｵﾀｶ},{O hospital|ｷﾀﾄﾞｵﾘﾒﾝﾀﾙｸﾘﾆｯｸ}
ｼﾞｭｳｼｮ {R address-hyphen a|北通7条西3-2-15}
{N word|ｶｯﾀｰ},{N word|ﾊﾟｿｺﾝ},{N body|ﾊﾛｰﾜｰｸ},{N place|ｱｻﾋｶﾜ},{N number|4ﾒｲ}`,
  },
  {
    id: 'x-half-kana-5',
    case: 'kayamori',
    marked: `通帳の摘要（照会回答）
{P bank|出羽茅銀行 本店 普通 0720461}　名義 {R half-kana p|ｱｲﾊﾗ ｿｳｽｹ}
{N date|08-09-25}　給与 {O workplace|ﾎｸﾄｺﾝﾎﾟｳ(ｶ}　{X sum|168,420}
{N date|08-09-27}　{U half-kana u|ｴｶﾞｼﾗ ﾄｼｶｽﾞ}　{X sum|48,000}
{N date|08-10-03}　{R half-kana r|ﾊﾀｹ ｶﾅｴ}　{X sum|5,000}
{N date|08-10-15}　ﾈﾝｷﾝ（{R half-kana q|ｱｲﾊﾗ ﾀﾂﾞﾙ}分、{P pension|2051-774316}）
{N date|08-10-20}　{O other|ﾗｲﾌｷﾞｬﾗﾝﾃｨ}　{L number|LG-448-20917}
{N date|08-10-22}　{R relative p|ｱｲﾊﾗ} {U half-kana v|ｿｳｲﾁﾛｳ}　{P phone|080-0000-9740}
届出 {R dob-letter b|S49.11.22}　{R phone t|0238009614}
{N word|ｶｰﾄﾞ}再発行 {P card|5210-6565-4732-9635}　{N number|1}件`,
  },
  {
    id: 'x-half-kana-6',
    case: 'tsuyukusa',
    noise: 'half-width-kana',
    marked: `デイケア連絡票
リヨウシャ　{R katakana p|イソザキエイジロウ}さん　ツマ　{R katakana q|イソザキトメコ}さん（{R org-short f|鵜の里}）
メイ　{R katakana r|タナベチエミ}さん　{P phone|090-0000-9674}
タントウ　{U kana u|クロダ}　カンゴシ　{U full v|伊能ヨシミ}
ヒホケンシャ　{R number n|0000618249}　ホケンシャ　{P insurer|39137013}
ネンレイ　{P age|88サイ}　シュジイ　{O hospital|アサヒミ整形外科}
キキ　{N word|ベッド}、{N word|スロープ}　カイスウ　{N number|週3回}
ソウゲイ　{N place|ウヌマ}バシ経由　{N date|12月10日}`,
  },
];
