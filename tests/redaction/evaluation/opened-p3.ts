import type { Passage } from './passage.ts';

/** Passages of batch P, part 3: written without having read the engine. */
export const openedP3: readonly Passage[] = [
  {
    id: 'p-ocr-1',
    case: 'uzurano',
    marked: `介 護 保 険 要 介 護 認 定 申 請 書
被保険者番号　{P care|OOOO569990}
氏　名　{R spaced p|纐 纈　ス エ ノ}　　性別 女
生年月日　{R dob-era b|昭和 ll年 6月 8日}　{P age|9O歳}
住　所　{R address a|鶉野市錦通3丁目24番7号 コーポ翠松2O2}
電　話　{R phone-ocr t|O584-OO-3l62}
申請代行者　{O other|居宅支援センターすいせん}　{U spaced u|名 知　久 美}　印
主治医　{O hospital|濃尾みどり病院}　{U family v|各務}医師　診察券　{L number|lOO-2274l}
家族　{R spaced r|栗 花 落　朱 莉}（孫）
管理番号　{R number-spaced n|G3 - 0528}
受付　{N date|令和 8年l1月 5日}　{N number|l/3頁}`,
  },
  {
    id: 'p-ocr-2',
    case: 'tatetsuki',
    marked: `離 職 票 － 2（複写）
被保険者番号　{P employment|3198-87679O-8}
離職者氏名　{R spaced p|轟　亮 二}
生年月日　{R dob-letter b|S47.O2.l8}
住所　{R address a|楯築市片岡町5丁目ll番3号 片岡ハイツ3O6}
電話　{R phone-ocr m|O9O-OOOO-4l72}
事業主　{R org w|株式会社タテツキ梱包}　代表取締役　{U spaced u|物 部　省 吾}
　　　　{P phone|O58-OOO-3lO2}
配偶者　{R spaced q|轟　千 歳}　基礎年金番号　{P pension|l333-O698O6}
離職年月日　{N date|令和 8年 9月3O日}　{N body|楯築公共職業安定所長}
賃金支払基礎日数　{N number|2l日}`,
  },
  {
    id: 'p-ocr-3',
    case: 'hinokiura',
    marked: `RESIDENCE CARD
氏名 NAME　{R romaji q|MARICRIS REYES-AQUINO}
番号　{P residence-card|LV7ll3O6OOBM}
住居地　{R address a|檜浦市東波止2丁目6番l4号 サンライズ東波止AlO3}
生年月日　{P dob|l99O年O6月25日}　性別 女　国籍 {N place|フィリピン}
配偶者　{R romaji p|JORGE PAREDES HUAMAN}
就労　{R org w|檜浦シーフーズ株式会社}
有効期間　{N date|2O27年O3月l8日}　交付者　{N body|法務大臣}
緊急連絡先　{U romaji u|TERESITA AQUINO-LIM}　{P phone|O7O-OOOO-7938}
備考　通訳 {U spaced v|塚 越　マ リ 子}`,
  },
  {
    id: 'p-ocr-4',
    case: 'nukadani',
    marked: `土地境界確認書
甲　住所 {R address a|糠谷町大字上糠沢字堂ノ前3O8番地2}
　　氏名 {R spaced p|善 知 鳥　幸 吉}　㊞　電話 {R phone-ocr t|Ol87-OO-5249}
乙　住所 {A address|糠谷町大字上糠沢字堂ノ前3ll番地}
　　氏名 {R spaced r|鑓 水　瑞 穂}　㊞
立会人　{R org o|糠谷町農業協同組合}　{U spaced u|伊 勢 谷　順}
測量者　{O other|白神測量登記事務所}　土地家屋調査士 {U spaced v|田 口　修 平}
甲の代理　{R spaced q|善 知 鳥　フ サ 子}
{N date|令和8年ll月9日}　本書{N number|3通}を作成し　{N law|民法第223条}による界標を置く`,
  },
  {
    id: 'p-ocr-5',
    case: 'asagaki',
    marked: `診断書（裁判所提出用）
患者　{R spaced p|長 谷 場　美 園}　{R dob-era b|平成 2年 l月2l日}　{P age|36才}
住所　{R address a|浅柿市南栄町l丁目3O番5号 ロイヤルコート南栄7O2}
携帯　{R phone-ocr m|O7O-OOOO-8846}
傷病名　{X diagnosis|右尺骨骨折、頚部打撲}
同伴　{R spaced r|長 谷 場　奏}　{P dob|平成3O年 7月 3日}生
{O hospital|有明救急医療クリニック}　医師　{U spaced u|馬 場 園　聡}
電話　{P phone|O92-OOO-l46l}　患者番号　{L number|OO882O-3}
加害者と述べた者　{R spaced q|長 谷 場　剛 志}
{N date|令和 8年ll月l6日}　{N number|2枚の内l枚}`,
  },
  {
    id: 'p-ocr-6',
    case: 'tozawa',
    marked: `家 賃 納 入 通 知 書
納入者　{R spaced p|髙 萩　與 志 郎}　様
住所　{R address a|砥沢市川原崎4丁目2番lO号 市営川原崎団地C棟4O4}
入居者番号　{R number n|O4O4-C-l9}
口座　{P bank|北信濃農協 川原崎支所 普通 O229642}
氏名訂正（誤）{U homophone p|高荻與四郎}
連帯保証人　{R spaced r|靏 見　圓}　{A building|メゾン屋代原2Ol}
電話　{R phone-ocr t|O269-OO-84l7}
同居　{R spaced q|髙 萩　壽 々 子}　{P dob|昭和28年 3月l4日}
収納事務受託者　{O shop|スーパーまるたけ砥沢店}　{U family u|宮下}
納期限　{N date|令和 8年ll月3O日}　{N number|第8期}`,
  },
  {
    id: 'p-paste-1',
    case: 'tonami',
    noise: 'wrapped-26',
    marked: `{R wrapped p|梅カズ}さん（{R dob-era b|昭和10年8月27日}生）は{R org f|渡波村国民健康保険診療所}から{O hospital|南島県立中央病院}へ移り、おいの{R wrapped q|梅海翔}さんが付き添った。留守宅の{R address a|渡波村字北浦77番地1}は{R wrapped r|角聖}さんと{U full u|祝勝弘}さんが交代で見回る。病院の電話は{P phone|099-000-6671}、病室は{X number|308号}、主治医は{U family v|喜入}医師である。{R org o|渡波漁業生産組合}は見舞金を出す。見舞いの{U wrapped w|德田ミヨ}さんは{A address|南吾平町麓5番地}から来る。船は{N date|12月3日}まで{N number|三便}、切符は{N place|北浦待合所}で売る。`,
  },
  {
    id: 'p-paste-2',
    case: 'yuzuruha',
    noise: 'spaced-out',
    marked: `{R full p|薬袋凌}さん、母{R full q|薬袋智佐}さん、友人{R full r|百目鬼悠里}さんの三人で{R org o|社会福祉法人このはな会}の作品展に来場。作品に値を付けた画商は{U full u|八代英二}さん。額は{O shop|画材のみやび堂}。{N place|百目鬼}沼の絵、{N word|薬袋}を貼った絵が並び、{N word|凌霄花}の前で写真を撮る。受付は{U full v|菊池美奈子}さん、連絡は{R phone m|080-0000-2694}。`,
  },
  {
    id: 'p-paste-3',
    case: 'kagamigafuchi',
    noise: 'full-width',
    marked: `{R full p|曾根崎鐵也} {R dob-slash b|1958/7/9} {R phone t|0243-00-6058}
{R email e|sonezaki.ishi@kfmail.example} / {P email|natsumi.s1130@kfnet.example}
{R full r|曾根崎菜摘} {P phone|070-0000-2622} 免許 {P licence|540263967200}
{R org w|合資会社ソネザキ石材} 宛名 {R number n|00738261}
カード {P card|3560 3827 7711 5112}・{P card|3762-912304-51188} 車 {P plate|福島 100 す 20-57}
個人番号 {P my-number|3857 6120 6736} 住民票コード {P resident-code|60264377890}
{N date|2026-11-20} {N law|第151条} {N number|2/8}`,
  },
  {
    id: 'p-paste-4',
    case: 'hanamizuki',
    noise: 'decomposed',
    marked: `{R katakana p|カキヌマウォード リア}ちゃんは{R full r|オリバー・ウォード}さんと{R org f|おおるりこどもクリニック}へ。{R kana q|かきぬま なおこ}さんは{O workplace|那須ヶ原印刷所}で勤務中。近所の{U kana u|とみたか すみえ}さん、電話は{P phone|0287-00-6144}、住まいは{A building|メゾンドヴェール205}。同じ班の{U foreign v|エミリア・カルドソ}さんとダンスクラブに入る。{N word|リアル}な{N word|ジオラマ}づくり、{N word|オリーブ}の苗、{N word|なでしこ}学級。`,
  },
  {
    id: 'p-paste-5',
    case: 'uzurano',
    noise: 'zero-width',
    marked: `{R full p|纐纈スエノ}様　{R address a|鶉野市錦通3丁目24番7号 コーポ翠松202}　{R phone t|0584-00-3162}
{R full q|纐纈貞治}様　{P email|teiji.k55@uzmail.example}（LINE: {L handle|tei_kouketsu}）
{R full r|栗花落朱莉}様　{O school|美濃看護福祉専門学校}
{R org f|特別養護老人ホームうずら園}　生活相談員　{U full u|各務真由子}
家主　{U full v|不破政則}　{A address|鶉野市錦通4丁目1番12号}
{N body|鶉野市議会}　{N word|貞治}年間の板碑　{N word|朱}肉　{N place|栗}原峠`,
  },
  {
    id: 'p-paste-6',
    case: 'tatetsuki',
    noise: 'selectors',
    marked: `{R full p|轟亮二}様　{R full q|轟千歳}様　{R full r|外薗和馬}様
{R address a|楯築市片岡町5丁目11番3号 片岡ハイツ306}　{R phone m|090-0000-4172}
{R org w|株式会社タテツキ梱包}　班長　{U full u|妹尾一徳}　代表　{U full v|物部省吾}
{O hospital|片岡内科医院}　{U full w|守屋重信}医師　紹介先{O hospital|備中中央総合病院}
{N law|生活困窮者自立支援法第6条}　{N word|千歳}飴　{N place|轟}渓谷　{N word|和}菓子`,
  },
  {
    id: 'p-kanji-numeral-1',
    case: 'hinokiura',
    marked: `雇用契約書（写）
使用者　{R org w|檜浦シーフーズ株式会社}
労働者　{R full p|ホルヘ・パレデス・ワマン}　{R dob-kanji b|昭和六十三年九月十七日}生（{P age|三十八歳}）
住所　{R address-kanji a|檜浦市東波止二丁目六番十四号　サンライズ東波止Ａ一〇三}
電話　{R phone-kanji m|〇八〇―〇〇〇〇―七三一五}
身元保証人　{U full u|塚越マリ子}　{A address|檜浦市港西三丁目十一番八号}　{P phone|〇八三六―〇〇―二一三九}
賃金支払口座　{P bank|周防灘銀行　東波止支店　普通　九五九七一四六}
雇用保険被保険者番号　{P employment|三一〇三―二六九五五八―七}　住民票コード　{P resident-code|五八五三九六五三三四〇}
有期契約　{N date|令和八年四月一日}から{N number|六か月}　{N law|労働基準法第十五条第一項}`,
  },
  {
    id: 'p-kanji-numeral-2',
    case: 'nukadani',
    marked: `金銭消費貸借契約証書
借主　{R full p|善知鳥幸吉}　{R dob-kanji b|昭和十八年四月三日}生
住所　{R address-kanji a|糠谷町大字上糠沢字堂ノ前三百八番地二}
電話　{R phone-kanji t|〇一八七（〇〇）五二四九}
連帯保証人　{R relative p|善知鳥}{U given u|敬三}　{P dob|昭和四十六年十二月二十日}生　{A address|秋田県仙北郡雄高町六郷字米町九十番地}
相談受付　{R number-kanji n|糠住八―〇四六二}　貸主　{R org o|糠谷町農業協同組合}　融資番号　{L number|第二〇八八一号}
口座　{P bank|ＪＡぬかだに本店　普通　八九八一〇三三}
立会人　{U full v|高階重太郎}　{P age|七十六歳}
{X sum|金五十万円也}　{N law|民法第五百八十七条}　{N date|令和八年十月三十日}`,
  },
  {
    id: 'p-kanji-numeral-3',
    case: 'tonami',
    marked: `遺言者　{R full p|梅カズ}　{R dob-kanji b|昭和一〇年八月二七日}生
{R address-kanji a|渡波村字北浦七十七番地一}　電話{R phone-kanji t|〇九九七―〇〇―三五一八}
一、預金（{P bank|南島漁協信連渡波店普通八二五三〇三九}）を甥{R full q|梅海翔}（{P age|四十一}）に与える。
二、{A address|渡波村字南浦百二番地}の家を姪{U full u|德田ミヨ}に与える。
三、世話になった{R full r|角聖}に{X sum|三十万円}を与える。
証人　{U full v|伊地知順平}、{U full w|祝勝弘}
{N law|民法第九百六十八条}　{N date|令和八年霜月吉日}　{N number|一部}封印　{N word|梅}の木は残すこと。`,
  },
];
