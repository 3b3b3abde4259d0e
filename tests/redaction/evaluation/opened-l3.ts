import type { Passage } from './passage.ts';

/** Passages of part L, written after the parts before it were opened. */
export const openedL3: readonly Passage[] = [
  {
    id: 'l-half-kana-1',
    case: 'nagishima',
    noise: 'half-width-kana',
    marked: `{R full p|マリア・クリスティーナ・サントス}さん、{R alias p|クリス}さん
{R kana q|シロマ ケント}さん、{R kana r|シロマ ウミ}ちゃん
友人の{U foreign u|ロサリンダ・パディーリャ}さんが{O shop|サンサンマート}に勤める
{N word|クリスマス}会、{N place|サントス}市（ブラジル）、{N word|ケント}紙`,
  },
  {
    id: 'l-half-kana-2',
    case: 'kasumigahama',
    marked: `{R half-kana p|ﾋﾜﾀｼ ｼﾝｺﾞ} 様　ｺﾞｼﾝｾｲ ｱﾘｶﾞﾄｳｺﾞｻﾞｲﾏｽ
ﾌﾘｺﾐｻｷ {P bank|ﾋﾀﾁﾉｷﾞﾝｺｳ ｶｽﾐｶﾞﾊﾏｼﾃﾝ ﾌﾂｳ 1183305}
ﾄﾞｳｷｮ {R half-kana q|ﾋﾜﾀｼ ﾁｴ} ﾊﾊ／{R half-kana r|ﾋﾜﾀｼﾘｸﾄ} ｺ
ﾃﾞﾝﾜ {R phone t|0299-00-6147}
ﾔﾇｼ {U half-kana u|ｳﾘﾕｳ ﾊﾂｴ}
{N word|ｼﾝｺﾞｳ}ｷ ｺｼｮｳ、{N body|ｼﾔｸｼｮ}`,
  },
  {
    id: 'l-half-kana-3',
    case: 'takatoridani',
    marked: `{R half-kana p|ﾋﾛｻﾜ ｴｲｺ}　{R half-kana q|ﾋﾛｻﾜ ﾀﾂｵ}　{R half-kana r|ﾊﾏｻｷ ｹｲｽｹ}
{R half-kana p|ﾋﾛｻﾜｴｲｺ} ｻﾏ　ﾖｳｶｲｺﾞ2
ﾔｯｷｮｸ {U half-kana u|ﾐﾓﾄ ｶﾅｴ} ｻﾝ　TEL {P phone|0887-00-4471}
ﾎｹﾝｼｮｳ {P care|0000614472}　ｾｲﾘ {R number n|介-0061-447}
{N word|ﾋﾛﾊﾞ}、{N word|ｴｲｷﾞｮｳ}時間、{N number|ﾀﾞｲ3ｶｲ}`,
  },
  {
    id: 'l-half-kana-4',
    case: 'hokutomi',
    noise: 'half-width-kana',
    marked: `{R kana p|サイトウ フジオ}さん宅の灯油タンク
{R kana q|ワタナベ シノ}さん、{R kana r|ワタナベ ミサキ}さん
甥は{U kana u|タカシマ ヤスシ}さん、隣は{U family v|ミトベ}さん
{O shop|ガソリンスタンドキタノ}で給油{N number|20リットル}
{N word|フジ}色の袋、{N word|ミサイル}警報の試験`,
  },
  {
    id: 'l-half-kana-5',
    case: 'miwahama',
    marked: `{R half-kana q|ｿﾈ ﾀｶｼ}、{R half-kana r|ｿﾈ ﾕｱ}、{R half-kana p|ﾘｭｳ ｶｲ}
ｷｭｳﾖ {O workplace|ﾐﾜﾊﾏﾌﾟﾚｽｺｳｷﾞﾖｳ(ｶ}　{N date|25ﾆﾁ}
ﾔﾁﾝ {U half-kana u|ｲｼｸﾞﾛ ｼﾞﾝﾛｸ}
ｶｰﾄﾞ {P card|5310 4402 9917 2264}
ｹｲﾀｲ {R phone m|09000007392}
{N word|ﾀｶｼｵ} ｹｲﾎｳ、{N word|ﾀﾞｲｶｲ}、{N body|ﾎｹﾝｼﾞｮ}`,
  },
  {
    id: 'l-half-kana-6',
    case: 'shiranuma',
    marked: `{R half-kana p|ｻｸﾏ ﾊﾙ}　ｼｮｰﾄｽﾃｲ
{R half-kana q|ｻｸﾏ ｶﾂﾔ}　{R half-kana r|ｱｶﾂｶ ﾐﾄﾞﾘ}（{U half-kana r|ｼﾗｲ ﾐﾄﾞﾘ}）
ｾｲﾈﾝｶﾞｯﾋﾟ {R dob-era b|昭和10年12月3日}
ﾕｷｵﾛｼ {U half-kana u|ｸﾄﾞｳ ﾐﾈｿﾞｳ} ｻﾝ
{U half-kana v|ｱﾎﾞ ﾋﾃﾞﾂｸﾞ} ｲｼ
{N word|ﾊﾙﾏｷ}弁当、{N word|ﾐﾄﾞﾘ}のカード、{N number|ﾀﾞｲ2ｷ}`,
  },
  {
    id: 'l-initials-1',
    case: 'kasumigahama',
    marked: `会議用：{R initials p|H.S.}さん（父）、{R initials q|H.C.}さん（祖母）、{R initials r|H.R.}くん（子）
{R initials p|Ｓ・Ｈ}氏は求職中。{R initials p|Ｈ}さん宅は電話が止まっている。
協力者：{U initials u|I.K.}さん（向かい）、{U initials v|T.U.}様（家主）
{N word|Ｈ.Ｓ.コード}の欄は空欄、{N word|SOS}サイン、{N word|A4}判、{N word|HP}掲載なし
{N number|9-221}`,
  },
  {
    id: 'l-initials-2',
    case: 'takatoridani',
    marked: `{R initials p|E.H.}さん　{R initials q|T.H.}さん　{R initials r|H.K.}さん
氏名：{R initials p|E・H}　続柄：妻
氏名：{R initials q|T・H}　続柄：世帯主
主治医は{U initials u|M.N.}先生
{N word|ADL}低下、{N word|BMI} {N number|19}、{N word|Ｋ式}検査、{N word|HDS-R} {N number|14点}`,
  },
  {
    id: 'l-initials-3',
    case: 'nagishima',
    marked: `{R initials q|K.S.}氏が{R initials p|M.S.}さんの職場に来た。{R initials q|Ｓ}氏の声を{U initials u|J.R.}さん（通訳）が録音。
子：{R initials r|U.S.}ちゃん
支援者の{U initials v|H・C}さん宅に一泊
{N word|DV}の証明、{N word|ID}カード、{N word|N95}、{N word|PM}の面談、{N word|S字}カーブ`,
  },
  {
    id: 'l-initials-4',
    case: 'izumigahara',
    marked: `{R initials p|H.T.}さん（{P age|36}）　{R initials q|R.T.}くん（{P age|12}）
雇用主 {R initials r|K.T.}さん、元夫 {U initials u|K.K.}氏
{R initials p|Ｔ}さんの子は{R org-school s|第三中}
イニシャル：{R initials p|T.H.}
{N word|T字}杖、{N word|SNS}の使い方、{N word|B型}作業所、{N word|R指定}`,
  },
  {
    id: 'l-initials-5',
    case: 'hokutomi',
    marked: `・{R initials p|S・F}様　未収{N number|4回}
・{R initials q|S・W}様　夜勤
・{R initials r|M・W}様　進学
・{U initials u|T.Y.}様　甥
{R initials q|Ｗ}様宅の灯油は{N number|100L}
{N word|JA}窓口、{N word|FAX}、{N word|M字}開脚の体操、{N word|W杯}の録画`,
  },
  {
    id: 'l-initials-6',
    case: 'aogakidani',
    marked: `{R initials q|D.M.}さんの面会、姉の{R initials r|K.M.}さん
保護者氏名：{R initials p|S.M.}　{P age|71}歳
{R initials p|M・S}様と宛名にある
後見候補 {U initials u|Y.R.}氏、相談支援 {U initials v|S・N}さん
{N word|A型}事業所、{N word|QOL}、{N word|MRI}、{N word|Ｍサイズ}のおむつ`,
  },
  {
    id: 'l-romaji-1',
    case: 'kasumigahama',
    marked: `{R romaji p|HIWATASHI SHINGO} / {R romaji p|Shingo Hiwatashi}
{R romaji q|Chie Hiwatashi}, {R romaji r|Rikuto HIWATASHI}
Tel: {R phone-intl m|+81 90-0000-2856}　Home {R phone-intl t|+81-299-00-6147}
landlord: {U romaji u|Uryu Hatsue}
Workplace: {O workplace|Kasumi Logistics Service}
D.O.B. {R dob-western b|1979-08-05}　Passport {P passport|TR4418207}
{N word|Rikuzen} Line 時刻表　{N place|Tsukuba}`,
  },
  {
    id: 'l-romaji-2',
    case: 'nagishima',
    marked: `Name: {R romaji p|SANTOS, MARIA CRISTINA}
Also: {R romaji p|Maria Cristina Santos}
Spouse: {R romaji q|SHIROMA KENTO}　Child: {R romaji r|Umi Shiroma}
Card No. {R number i|FK30518264MA}　Email {R email e|cris.santos91@nagi.example}
Friend: {U romaji u|Rosalinda Padilla}　Interpreter: {U romaji v|Jocelyn Ramos}
Instagram {L handle|@tina_nagi_0830}
{N place|SANTOS} port、{N word|Santa Maria}号、{N place|OKINAWA}`,
  },
  {
    id: 'l-romaji-3',
    case: 'miwahama',
    marked: `{R romaji p|LIU JIAYI}（{R romaji p|Jiayi Liu}、{R romaji p|Liu, Jiayi}）
husband: {R romaji q|Takashi SONE}; daughter: {R romaji r|Sone Yua}
WeChat ID {L handle|jiayi_liu0113}
residence card {R number i|PK82047135CN}
interpreter: {U romaji u|Tsai Meiling}
company: {O workplace|Miwahama Press Kogyo}
sister: {U romaji v|Liu Jiamin} {P residence-card|QH10448823CN} {P url|https://weibo.example/u/liujiamin_89}
{N place|Nagoya}、{N word|YUAN}建ての送金、{N number|No.5}`,
  },
  {
    id: 'l-romaji-4',
    case: 'shiranuma',
    marked: `{R romaji p|Haru SAKUMA}　{R romaji q|SAKUMA KATSUYA}　{R romaji r|Midori Akatsuka}
caregiver trainee: {U romaji u|Dewi Lestari Putri}　旅券 {P passport|C8830174}
{O other|Nursing Home Yukitsubaki}
{R phone-intl t|+81-187-00-5524}
「{N word|MIDORI NO HI}」のポスター、{N word|Haru} Basho という品種の苗`,
  },
  {
    id: 'l-romaji-5',
    case: 'izumigahara',
    marked: `To: {R romaji p|Harumi Tsuji} / {R romaji p|TSUJI HARUMI}
cc: {R romaji r|Tsuyoshi KUBOTA}
son: {R romaji q|Tsuji Ren}
LINE ID {L handle|haru-tsj0417}、X {L handle|@renren_izm3}
{R phone-intl m|+81-70-0000-8365}
from: {U romaji u|Kitao Kenichi} <{P email|k.kitao@minamimail.example}>
{N word|RENT}、{N word|Sakura}前線、{N place|Osaka}`,
  },
  {
    id: 'l-romaji-6',
    case: 'hokutomi',
    marked: `{R romaji p|Fujio SAITO}（{R romaji p|SAITOU FUJIO}、{R romaji p|Saitoh Fujio}）
{R romaji q|WATANABE SHINO}　{R romaji r|Misaki Watanabe}
Host: {U romaji u|Takashima Yasushi}　Tel {P phone|+81-154-00-8832}
URL {P url|https://www.misaki-blog.example/profile}
{N place|FUJI} City、{N place|Cape Misaki}の絵葉書、{N word|SHINOBI}祭り`,
  },
  {
    id: 'l-foreign-1',
    case: 'nagishima',
    marked: `{R full p|マリア・クリスティーナ・サントス}さんは書類では「{R joined p|マリアクリスティーナサントス}」、銀行では「{R dotted p|マリア　クリスティーナ　サントス}」、職場では「{R alias p|ティナ}さん」。
姉の{U foreign u|アナリサ・サントス・クルス}さんと、弟の{U foreign v|ロデル・サントス}さん。
{R given r|海}ちゃんの洗礼名は{U foreign w|アンヘラ}。
紹介者は{U foreign x|グエン・フー・タイン}氏（{O workplace|沖洋水産}）。
{N place|マニラ}便、{N word|マリアッチ}の演奏、{N word|クリスタル}の器、{N place|フィリピン}大使館`,
  },
  {
    id: 'l-foreign-2',
    case: 'miwahama',
    marked: `{R full p|劉佳怡}さんの母{U foreign u|趙 麗華}さんが来日。兄は{U foreign v|劉 家豪}さん。
{R alias p|ジャーイー}さんは通訳の{U foreign w|蔡美玲}さんに「{R given q|貴史}さんには言わないで」と。
同じ寮に{U foreign x|ファム・ゴック・ハン}さん、{U foreign y|アグス・スリヤント}さん。
在留カード{P residence-card|TN55028817VN}は{U foreign x|ファム・ゴック・ハン}さんのもの。
{N place|大連}、{N word|ハンガー}、{N body|三輪浜市国際交流協会}`,
  },
  {
    id: 'l-foreign-3',
    case: 'takatoridani',
    marked: `{R full p|廣澤榮子}さん宅の技能実習生
・{U foreign u|ソー・ミン・テッ}（{P residence-card|ML40918273MM}）{P dob|2001年5月20日}
・{U foreign v|キン・ラ・ピュー}（旅券 {P passport|MF220874}）
受入先 {R org o|鷹取谷町森林組合}、通訳{U foreign w|イ・スジン}さん
{R given q|辰夫}さんが「{U foreign u|ソー}くん」と呼ぶ
{N word|そう}いう話ではない、{N word|ミント}の鉢、{N place|ミャンマー}`,
  },
  {
    id: 'l-foreign-4',
    case: 'izumigahara',
    marked: `{R family p|辻}さんの同僚、{U foreign u|カビタ・タマン}さん（{N place|ネパール}）、{U foreign v|アリ・レザ・モハンマディ}さん。
二人とも{R org-short w|さくら弁当}、{R full r|久保田剛}さんが身元を引き受けている。
{U foreign u|カビタ}さんの在留カード {P residence-card|UB18204477NP}、電話 {P phone|080-0000-3391}
{R given q|蓮}くんに英語を教えるのはミスター・{U foreign w|ブラウン}、教室は{O school|ハロー英語塾}
{N word|タマネギ}、{N word|ブラウン}色の髪、{N word|アリ}の駆除`,
  },
  {
    id: 'l-foreign-5',
    case: 'shiranuma',
    marked: `{R org-short f|しらぬまの里}の実習生{U foreign u|デウィ・レスタリ・プトリ}さんが{R full p|佐久間ハル}さんの担当。
{R given q|勝也}さんの再婚相手は{U foreign v|金 順姫}さん。韓国名の読みは{U foreign v|キム・スニ}。
{U foreign v|順姫}さんの外国人登録の旧番号 {L number|B第4471820号}
{R relative p|佐久間}{U given w|ソフィア}ちゃんは{P age|六歳}
{N place|インドネシア}、{N word|キムチ}、{N word|デパート}の紙袋`,
  },
  {
    id: 'l-foreign-6',
    case: 'aogakidani',
    marked: `{R full q|御厨大地}さんと同室の{U foreign u|ジェームズ怜央}さん。母{U foreign v|レイチェル・ジェームズ}さん。
{R full r|森香織}さんの夫は{U foreign w|トーマス・アンデルセン}さん、{O school|西海インターナショナルスクール}の教員。
{R given p|節子}さんは「{U nickname w|トム}さん」と。
佐世保の基地の軍属で ID は {L number|DOD-1187203366}
{N word|トマト}、{N place|アメリカ}、{N word|アンデルセン}童話`,
  },
];
