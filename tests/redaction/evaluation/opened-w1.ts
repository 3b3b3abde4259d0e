import type { Passage } from './passage.ts';

/** Passages of batch W, part 1: written without having read the engine. */
export const openedW1: readonly Passage[] = [
  {
    id: 'w-dialogue-1',
    case: 'shimofuridai',
    marked: `相談員　{R full p|髙梨敏郎}さん（{P age|五十四歳}）の支援調整会議です。{R org-short w|霜降精工}を{N date|二月}に辞めて、今は妻の{R given q|光代}さんのパート収入だけです。
自立　前の上司の{R full k|鬼頭琢磨}さんが、{O workplace|上諏沢ロジ}の夜勤を紹介してくれました。面接に来るのは{U family u|倉田}さんという課長で、電話は{P phone|0266-00-7102}です。
学校　{R org-school s|梅園小}では{R given r|大翔}くんの集金が{N number|四か月}滞っています。担任の{U family v|水城}が家に伺いました。
家計　督促は契約番号ではなく会員番号で来ていて、{L number|7710-3328}です。引落しの口座は{P bank|信甲銀行　梅園支店　普通　3310482}。
社協　{U family u|倉田}さんに渡す履歴書に、{P dob|昭和49年3月6日}と奥さんの生年月日が書いてありました。直させます。
相談員　{N place|梅園町}の{N body|ハローワーク}へは{N date|金曜}に同行、{N law|生活困窮者自立支援法第3条}の説明も済ませます。`,
  },
  {
    id: 'w-dialogue-2',
    case: 'shirasagidai',
    marked: `統括　{R full p|鴨志田奈緒美}さんの要保護児童の会議を始めます。
学校　{R org-school s|若水中}では{R given r|颯太}さんが{N number|十一日}続けて欠席です。父の{R given q|晋}さんが迎えに来ると、本人は保健室から出ません。
児相　{R given p|奈緒美}さんは{P age|38歳}、{R org-short w|鷺風会}で夜勤をしています。下の妹は{U given u|ひまり}ちゃん、{P age|四歳}。保育園は{O school|わかみず杜の保育園}です。
保健師　{U given u|ひまり}ちゃんの健診は未受診で、母子手帳は第{P certificate|5-1182}号。祖母の{R full g|吉良絹代}さんに電話（{P phone|042-000-7115}）したら「{R given p|奈緒美}が寝ていて出ない」と。
警察　{N date|六月八日}に隣室の{U full v|栃窪 伸也}さんから{N number|110番}がありました。
統括　{N law|児童虐待の防止等に関する法律第6条}の通告として受けます。{N place|若水橋}の交番にも共有を。{N post|主任児童委員}は様子を見てください。`,
  },
  {
    id: 'w-dialogue-3',
    case: 'makurase',
    marked: `計画　それでは{R full p|能勢 健吾}さんのモニタリングです。呼び名は{R alias p|ケンケン}で良いそうです。
母　母の{R given q|美津子}です。{P age|74}になりまして、正直、入浴の介助がつらいです。
計画　{R org-short f|まくらせ園}の短期は{N number|月5日}まで使えます。受給者証は{P certificate|4564417295}、区分は{N number|5}です。
友人　{R full r|蛯名里緒}です。週末は{O shop|喫茶ひなた舎}まで一緒に歩いています。
母　兄の{R relative p|能勢}{U given u|修一郎}は遠方で、{P phone|090-0000-7118}に掛けてもまず出ません。
計画　通院は{O hospital|みやこ台神経内科}、主治医は{U family v|郷原}先生。てんかんの薬が{N date|先月}から変わりました。年金の番号は{P pension|3308-614927}で間違いないですね。
母　はい。{N word|健康}保険の切替えは{N body|枕瀬年金事務所}に聞きます。`,
  },
  {
    id: 'w-memo-1',
    case: 'kunugihara',
    marked: `訪問記録　{N date|R9.3.11}　{N number|10:20～11:05}
{R full p|笹生善吉}（{R dob-letter b|S9.10.27}、{P age|92}）　妻{R given q|房江}（{P dob|S13.6.2}）と二人。{R address-suffix a|入沢字日影217-4}
玄関に新聞{N number|6日分}。ストーブの灯油は{O shop|丸三石油店}の{U family u|日向野}さんが入れてくれた由
甥の{R full r|嶋崎孝之}は月末に来る。{R given p|善吉}さんは「{R family r|嶋崎}に通帳を預けた」と言う。通帳は{P bank|ＪＡくぬぎ 本所 普通 0038814}
かかりつけ {O hospital|入沢へき地診療所}、{U family v|阿比留}医師。薬は{N number|一包化}済み
認定の番号 {R number n|高-20417}、介護被保番 {P care|0000720418}
{N place|日影}の林道は崩れており、{N body|建設課}へ連絡。{N post|民生児童委員}の訪問は{N date|来週}`,
  },
  {
    id: 'w-memo-2',
    case: 'kirinoura',
    marked: `窓口メモ（ポルトガル語　通訳{U full u|柏倉 レアンドラ}）
本人 {R full p|ヴァネッサ・カルドーゾ}、{R dob-slash b|1990/11/02}、在留{R number-spaced i|HJ 41728365 PA}、{P age|36歳}
子の{R given c|ルカ}くん（{P dob|2018/7/15}、{R org-school s|浜通小}）は日本語指導の対象。担任{U family v|真砂}
{R org-short w|桐浦水産加工}の給与が{N number|2か月}遅れ。社長の弟{U full w|桐生 丈嗣}に「来月払う」と言われた。携帯 {P phone|080-0000-7331}
同僚の{R full q|ビシャール・グルン}さんも同じ。家は{R building a|サンハイム桐302}の隣
帰国の航空券は{O shop|ミナト旅行社}で購入、旅券は{P passport|FZ604817}
{N body|桐ノ浦労働基準監督署}へ同行（{N date|5/18}）、{N law|労働基準法第24条}。{N word|ルーター}の貸出し台帳は別に`,
  },
  {
    id: 'w-memo-3',
    case: 'karigane',
    marked: `引継ぎ（{N date|9年4月1日}付）
・{R full p|齊田泰造}（{R dob-era b|昭和16年1月9日}生）は{R org-short f|かりがねの郷}へ入所待ち、{N number|順番12}
・妻{R full q|齊田初音}、{P age|八十一}。物忘れ外来は{O hospital|函嶺メモリークリニック}（{U family u|津幡}先生）
・{R alias w|雁金漁協}からの年金は{R given p|泰造}名義の{P bank|道央漁信連 雁金支所 普通 0084417}へ
・隣人の{U nickname v|ハマの兄}が鍵を持つ。家の電話は{R phone t|0138-00-7094}、兄さんは{P phone|0138-00-7128}
・{R full r|越智邦彦}（義弟）とは土地の件で不仲。会うときは別々に
・軽トラの{P plate|函館 480 は 5-21}は車検切れ、鍵を預かる
・{N body|北海道後期高齢者医療広域連合}へ{N number|様式第3号}を提出、{N place|汐入}地区の除雪は{N date|三月}で終わり`,
  },
  {
    id: 'w-email-1',
    case: 'shimofuridai',
    marked: `件名：【相談】{R family p|髙梨}様の家賃について
霜降平市　くらし再建相談室　ご担当者様
{O shop|みすず不動産}の{U full u|百瀬 香澄}です。{R address a|霜降平市梅園町4丁目8番13号　コーポ梅園205}にお住まいの{R full p|髙梨敏郎}様ですが、家賃の遅れが{N number|三か月}になりました。携帯（{R phone m|090-0000-7021}）は呼び出すだけです。
奥様の{R full q|髙梨光代}様には{N date|4月14日}にお会いできました。保証会社の契約は{L number|HK-2291-0074}です。連帯保証の{U full v|髙島 良治}様（{P phone|0263-00-7131}）にも近く手紙を出します。
当社の口座は{P bank|信甲銀行 本店 当座 0190273}、返信は{P email|k.momose@misuzu-f.example}へお願いします。〒{P postal|392-0072}
{N law|住居確保給付金支給要綱第5条}に当たるか、{N body|市民生活課}にもお尋ねください。{N place|梅園駅}の看板とは関係ありません。`,
  },
  {
    id: 'w-email-2',
    case: 'makurase',
    marked: `差出人: {R family r|蛯名}
宛先: 基幹相談支援センター {N post|御担当}様
> 先日はありがとうございました。{R full r|蛯名里緒}です。{R full p|能勢健吾}さんのことで追加です。
{R alias p|ケンケン}は先週から{R org w|枕瀬クリーンサービス株式会社}を休んでいて、{U family u|薬師寺}班長が心配して電話（{R phone t|0985-00-7073}）をくれたそうです。
雇用保険の番号は{P employment|4501-338120-7}と班長に聞きました。手帳は{P certificate|第0061882号}、{N number|2級}です。
お母様は{P age|74歳}で腰が悪く、{O hospital|たちばな整形}に通っておられます。介護のほうの番号は{P care|0000419307}でした。
私の連絡先は{P email|rio.ebina@hinata.example}、急ぎなら{P phone|070-0000-7134}でどうぞ。隣の{U full v|赤司 頼子}さんも手を貸すと言っています。
{N date|20日}の会議は{N place|千早町}の{N body|社会福祉協議会}ですね。`,
  },
  {
    id: 'w-email-3',
    case: 'shirasagidai',
    marked: `From: {R email e|naomi.kamoshida@sagimail.example}
Subject: おはなししたこと
{N post|こども家庭センター}の先生へ　{R full p|鴨志田 奈緒美}です。きのうは泣いてばかりですみません。
夫の{R full q|鴨志田晋}が昨日も{R given r|颯太}を叩きました。母（{R full g|吉良絹代}）の家に逃げるつもりで、新しい携帯は{P phone|090-0000-7137}にしました。前の{R phone m|080-0000-7062}には掛けないでください。
義兄の{R relative q|鴨志田}{U given u|岳}は{A address|府中沢市押立町5-21-4}にいて、夫はそこに泊まることがあります。車は{P plate|多摩 502 そ 31-40}です。
{O hospital|ときわ通り小児科}の{U family v|門倉}先生に、{R given r|颯太}のアザの写真を見てもらいました。マイナンバーのカード（{P my-number|851833450042}）は夫が持っています。
{N date|土曜}の{N number|9時}に{N place|若水駅}で会えますか。{N body|警視庁}の相談の番号も教えてください。`,
  },
  {
    id: 'w-table-1',
    case: 'kunugihara',
    marked: `番号	氏名	ふりがな	生年月日	連絡先	備考
{N number|1}	{R full p|笹生 善吉}	{R kana p|さそう ぜんきち}	{R dob-era b|昭和9年10月27日}	{R phone t|0265-00-7058}	{R org-short f|入沢苑} 待機
{N number|2}	{R full q|笹生 房江}	{R kana q|さそう ふさえ}	{P dob|昭和13年6月2日}	同上	要支援{N number|2}
{N number|3}	{R full r|嶋崎 孝之}	{R kana r|しまざき たかゆき}	{P dob|S41.8.20}	{P phone|090-0000-7140}	甥
{N number|4}	{U full u|戸枝 サダ子}	{U kana u|とえだ さだこ}	{P dob|昭和7年4月1日}	{P phone|0265-00-7143}	{O shop|理容とえだ} 二階
{N number|5}	{U full v|尾上 虎次}	{U kana v|おのえ とらじ}	{P dob|昭和12年12月30日}	なし	{A building|村営住宅1号棟}
（{N date|5月末}現在、{N body|住民課}調べ）`,
  },
  {
    id: 'w-table-2',
    case: 'kirinoura',
    marked: `受付日,氏名,在留カード,国保記号番号,電話,勤務先
{N date|6/2},{R romaji p|VANESSA CARDOSO},{R number i|HJ41728365PA},{P insured|桐 07・440182},{R phone m|070-0000-7045},{R org w|有限会社桐浦水産加工}
{N date|6/2},{R romaji q|BISHAL GURUNG},{P residence-card|TR70264419BE},―,{P phone|080-0000-7146},{R org-short w|桐浦水産加工}
{N date|6/3},{R romaji r|JIAN YAWEN},{P residence-card|CW18830527KL},{P insured|桐 07・440533},{P phone|090-0000-7149},{O workplace|ホテル汐騒}
{N date|6/5},{U romaji u|MARIA LOPES DA CRUZ},{P residence-card|BD55718042GN},―,{P phone|070-0000-7152},{O workplace|ホテル汐騒}
{N date|6/9},{U romaji v|PHAM QUOC BAO},{P residence-card|VX02841176AD},―,―,{N body|桐ノ浦市立図書館}のチラシ`,
  },
  {
    id: 'w-table-3',
    case: 'makurase',
    marked: `サービス等利用計画　週間表
利用者　{R full p|能勢 健吾}（{R dob-western b|1981年4月26日}生）　受給者番号　{P certificate|2071029363}　整理番号 {R number n|マ福-3316}
月　{R org-short f|まくらせ園} 生活介護　{N number|9:30-15:30}　担当 {U family u|東海林}
火　訪問入浴 {O other|ヘルパーステーション風の子}（{U family v|奥津} 看護師）
水　{R org o|特定非営利活動法人ことのは} 余暇活動　送迎 {R full r|蛯名里緒}
木　通院（{N date|第2・第4}）　自立支援医療 {P certificate|8420117}
土日　在宅　母{R given q|美津子}が見守り（{P age|74}）
緊急連絡　{R phone m|090-0000-7086}　／　{P phone|0985-00-7155}　支給量 {N number|月23日}
根拠 {N law|障害者総合支援法第51条の22}`,
  },
  {
    id: 'w-form-1',
    case: 'shimofuridai',
    marked: `【相談受付票】　整理番号 {R number n|くら-07-0381}
氏名：{R full p|髙梨　敏郎}　ふりがな：{R kana p|たかなし　としろう}　性別：男　年齢：{P age|54}
生年月日：{R dob-western b|1972年5月18日}　〒{P postal|392-0021}
住所：{R address-hyphen a|霜降平市梅園町4-8-13} {R building a|コーポ梅園205}　電話：{R phone-paren t|0266(00)7034}
世帯：妻 {R full q|髙梨光代}／長男 {R full r|髙梨大翔}（{P age|9歳}）／義父 {U full u|矢代 忠勝}（{P age|78}）
健康保険：保険者番号 {P insurer|201954}　住民票コード：{P resident-code|13131098604}
主訴：{O workplace|タカヤマ食品}の面接の不採用、滞納。紹介者 {U full v|柳楽 拓}
□住居確保給付金（{N law|法第6条}）　□一時生活支援　決裁：{N post|係長}　{N date|令和9年4月20日}　{N number|様式第1号}`,
  },
  {
    id: 'w-form-2',
    case: 'karigane',
    marked: `介護保険 要介護認定申請書（区分変更）
被保険者番号　{P care|0030072118}　保険者番号　{P insurer|018275}　個人番号　{P my-number|645028682124}
フリガナ　{R katakana p|サイタ　タイゾウ}
氏名　{R full p|齊田　泰造}　　生年月日　{R dob-era b|昭和16年1月9日}　{P age|86}歳
住所　{R address a|雁金町字汐入88番地の12}　電話　{R phone t|0138-00-7094}
主治医　{O hospital|しおいり内科循環器科}　{U full u|十河 澄夫}
届出者　{R full r|越智 邦彦}（義弟）　{A address|函瀬市美原3丁目14番6号}　電話 {P phone|0138-00-7158}
{N post|認定調査員}立会　連絡先の娘　{R relative p|齊田}{U given v|美登利}　{N body|雁金町地域包括支援センター}　{N date|令和9年5月}　{N number|第4号様式}`,
  },
  {
    id: 'w-form-3',
    case: 'shirasagidai',
    marked: `児童記録票　（転居・{N number|2枚目}）
児童名　{R full r|鴨志田 颯太}　学校　{R org s|白鷺台市立若水中学校}　クラス　{X class|2年3組}
父　{R full q|鴨志田 晋}　職業　{O workplace|三光塗装}　社会保険　記号 {P insured|2113} 番号 {P insured|408}
母　{R full p|鴨志田 奈緒美}（旧姓 {R old-name p|吉良}）　{R dob-kanji b|平成元年二月七日}　パート {R org w|社会福祉法人鷺風会}
祖母　{R full g|吉良 絹代}　居所　{A address|鷺ノ宮市東町2-11-8}　{P phone|042-000-7161}
医療　乳幼児医療証 {P certificate|9245895}　かかりつけ医　{U family u|門倉}
来所経緯　学校のSC {U full v|井ノ原 つぐみ} から連絡。{N law|児童福祉法第25条}　{N body|多摩児童相談所}　受理　{N date|9.6.2}　{N post|所長}印`,
  },
  {
    id: 'w-ocr-1',
    case: 'kunugihara',
    marked: `椚 原 村 長　様　　　　住 宅 改 修 費　支 給 申 請
申 請 者　{R spaced p|笹 生　善 吉}　印　　電 話　{R phone-ocr t|O265-OO-7O58}
生 年 月 日　{R dob-era b|昭和 9 年 1O 月 27 日}　　続 柄　本人
住 所　{R address a|椚原村大字入沢字日影 217 番地 4}
代 理　{R spaced q|笹 生　房 江}（妻）　被保番　{P care|O000720418}
施工　{O shop|原 建 築 工 房}　代表　{U spaced u|原　市 太}　電話 {P phone|O265-OO-7l64}
振 込　{P bank|南信中央銀行 椚原支店 普通 OO44197}　立会 {R spaced r|嶋 崎 孝 之}　ケアマネ {U spaced v|真 木 野　栞}
支給決定　{N number|第3O号}　工期 {N date|7月l日}～　{N place|房総}材の手すり　{N body|保 険 係}`,
  },
  {
    id: 'w-ocr-2',
    case: 'kirinoura',
    noise: 'spaced-out',
    marked: `入国在留の控え。{R full p|ヴァネッサ・カルドーゾ}さん、{R full q|ビシャール・グルン}さん。
住所{R address a|桐ノ浦市浜通3丁目2番7号サンハイム桐302}。電話{R phone m|070-0000-7045}。
在留{P residence-card|PD60118347ZC}、旅券{P passport|NB4408215}、年齢{P age|29歳}。
身元保証人{U full u|小野寺英司}、通訳{U foreign v|スニル・タマン}、勤務先{R org w|有限会社桐浦水産加工}と{O workplace|南桐フーズ}。
{N place|浜通}の{N body|市民課}で{N date|六月三日}受付、{N number|受第88号}。`,
  },
  {
    id: 'w-ocr-3',
    case: 'makurase',
    marked: `診 断 書（精神障害者保健福祉手帳用）
氏名　{R spaced p|能 勢　健 吾}　　{R dob-western b|1981年4月26日}生　　{P age|46}歳
住所　{R address a|枕瀬市千早町1番地の15　枕瀬第二団地3棟4O7号}
病名　統合失調症　手帳番号　{P certificate|第OO61882号}
家族　母 {R spaced q|能勢　美 津子}　電話 {R phone-ocr m|O9O-OOOO-7O86}　叔母 {U spaced w|福 元　レ イ}（{P phone|O985-OO-7l67}）
医療機関　{O hospital|枕瀬みどり 病院}　医師 {U spaced u|外 間　朝 光}　所在 〒{P postal|88O-OO14}
窓口へ持参した人　{R full r|蛯名里緒}、{U spaced v|丹 波　恵 理}　保険 {P insured|4O-77l}
判定 {N number|2級}　有効 {N date|令和11年5月31日}　{N law|精神保健福祉法第45条}　{N body|県精神保健福祉 センター}`,
  },
];
