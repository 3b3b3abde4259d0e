import type { Passage } from './passage.ts';

/** Passages of batch B from which the engine may learn. */
export const developmentB: readonly Passage[] = [
  {
    id: 'b-dialogue-2',
    case: 'hoshimi',
    marked: `委員長：続いて{R full p|星南}さん、{N place|星見市}緑町の方ですね。
担当：はい、{R address-suffix a|緑町18番6号}です。父の{R given q|亘}さんとは絶縁状態で、いまは交際相手の{R full r|原茂}さんと暮らしています。
委員長：高校は。
担当：{R org-school s|星見西高}を二年で退学。{N place|南側}の校舎に保健室登校していた時期があったと養護の{U family u|刈谷}先生から。
委員長：{N word|原因}は家庭ですか。
担当：{N word|星の数}ほど理由はあるが、と本人は{N word|茂み}に隠れるような言い方をします。`,
  },
  {
    id: 'b-dialogue-4',
    case: 'okitsu',
    marked: `町　{R full p|櫻井國男}さんの船の免許は。
汽船　うちの{R org w|沖津島観光汽船株式会社}を定年で辞めてから更新していないはずです。免許証番号の写しは{P licence|732090154480}でした。
町　奥さんの{R given q|富貴}さんは。
保健師　{N place|桜井地区}の健診に来たのが最後です。あと、同居という{R full r|黒澤廣志}さん、これは従弟ですか。
町　いや、{R family r|黒澤}さんは間借り人です。家主が{R family p|櫻井}さんで。もう一人、{U nickname u|トラ}さんと呼ばれる男性が出入りを。`,
  },
  {
    id: 'b-memo-1',
    case: 'sazanami',
    marked: `【訪問】R9/1/14　{R full p|嶋田壽美子}氏（{P age|86歳}）
夫 {R full q|嶋田　榮治}氏は昨年死去。一人。{R dob-western b|1940年12月5日}生。
・県外の長男 {U full u|嶋田 克己}（{P phone|06-0000-4182}）と月1回電話
・{R org f|磯部内科クリニック}に通院。薬局は{O shop|みさご薬局}
・生協の宅配（班長 {U family v|尾形}さん）が安否確認
・団地の{N place|集会所}でサロン。{N place|磯部}橋の工事で遠回り
・{N word|嶋}台の飾りを毎年作る、と自慢`,
  },
  {
    id: 'b-memo-3',
    case: 'nokono',
    marked: `{R alias p|いさ爺}（{R full p|鏡味伊佐夫}）の件　口頭引継ぎ
　・{R given q|みつ}さんの年金で三人が暮らす
　・{R given r|凛}ちゃん（{R org-school s|野古野小}6年）。父は{U full u|鏡味 亮平}、母は{U given v|さゆり}さん。いずれも行方不明
　・{U family w|鍛冶屋敷}さん（元校長）が学習を見ている
　・{N word|みつ}まめが好き　・{N word|凛とした}受け答え
　・村の{N body|駐在所}に登録済　原付 {P plate|野古野村 あ 21-54}`,
  },
  {
    id: 'b-email-3',
    case: 'tenjin',
    marked: `件名：Fwd: 口座の件
自立支援課様
{R family p|阿武}です。さきほどのものです。
　銀行名　{P bank|天神川農協 本所 普通 0092281}
　名　義　{R katakana p|アンノ コウタロウ}
マイナンバーカードの番号は{P my-number|770214305826}と書いてあります。娘は{R kana q|アンノ アカリ}。
お客様番号（電気）{L number|03-4471-2290-81}
よろしくおねがいします。{P email|anno.kt@docomail.example}`,
  },
  {
    id: 'b-email-4',
    case: 'okitsu',
    marked: `福祉保健課 {X official|田所}様
先日の件、{R full q|櫻井富貴}さんの妹さん（{U full u|門脇 多恵子}さん）から返事が来ました。原文ママ。
「{R given p|國男}さんは私の手紙を読んでいないと思います。住まいは{A address|松江市外中原町402-7}です。{U nickname v|タエ}姉より」
なお{R family r|黒澤}さんについては「知りません」とのことです。
{N place|桜井市}の同姓同名の方に誤配があったようなので、封筒は{R address a|沖津島町字大浦76番地ロ}宛てで統一を。`,
  },
  {
    id: 'b-table-3',
    case: 'ukishima',
    marked: `No. 氏名　　　　　　　　　国籍　　住所
1　 {R full p|朴 智恩}　　　　　　　{N place|韓国}　　{R address-hyphen a|浮島市栄６－２－３０－１１０４}
2　 {R full q|アナ・マリア・ロドリゲス}　{N place|ペルー}　同上
3　 {U foreign u|カルロス・ロドリゲス}　　{N place|ペルー}　{A address|浮島市港南1丁目9-3 社員寮A}
4　 {U foreign v|李 秀英}　　　　　　　{N place|中国}　　{A building|コーポラス栄}202`,
  },
  {
    id: 'b-table-4',
    case: 'sazanami',
    marked: `月,医療機関,自己負担,薬局
1,{R org f|磯部内科クリニック},{X sum|1240},{O shop|みさご薬局磯部店}
2,{O hospital|さざなみ眼科},{X sum|880},なし
3,{R org f|磯部内科クリニック},{X sum|1240},{O shop|みさご薬局磯部店}
患者,{R full p|嶋田壽美子},{R dob-era b|昭和15年12月5日},{X insured|39206617}
家族連絡先,{U full u|嶋田克己},{P phone|０６（００００）４１８２},`,
  },
  {
    id: 'b-form-2',
    case: 'okitsu',
    marked: `ふりがな　{R kana p|さくらい くにお}
氏名　{R variant p|桜井国男}　（戸籍：{R full p|櫻井國男}）
住所　〒{P postal|684-0009}　{R address a|沖津島町大浦76番地ロ}
電話　{R phone-paren t|(0859)00-4471}
緊急時　{U full u|門脇多恵子}　続柄 義妹　{P phone|0852-00-9017}
かかりつけ医　{O hospital|大浦診療所}（{U family v|勝部}医師）
身体障害者手帳　{P certificate|第30881号}
民生委員　{U full w|角　智子}`,
  },
  {
    id: 'b-form-4',
    case: 'nokono',
    marked: `児童手当　現況届
受給者　{R full p|鏡味　伊佐夫}　　児童　{R full r|鏡味　凛}　{P dob|平成二十六年七月七日}生
受給者の個人番号　{P my-number|2093 8841 5570}
口座　ゆうちょ銀行　記号{P bank|１５４２０}　番号{P bank|３３１８０２４１}
母子健康手帳番号　{P certificate|26-0418}
配偶者　{R full q|鏡味　みつ}
村処理欄　{N number|野住福第88号}　{N date|8.6.12}受付`,
  },
  {
    id: 'b-ocr-3',
    case: 'takase',
    marked: `雇用保険被保険者離職票-1
被保険者番号 {R number-spaced n|4 9 0 1 - 2 2 8 8 1 6 - 3}
氏名 {R half-kana p|ﾓﾁｽﾞｷ　ﾘｮｳｽｹ}
事業所 {R org w|高瀬原 運輸倉庫 株式会社}
事業所番号 {X number|2108-6l3340-9}
離職理由 {N word|契約期間満了}
住所 {R address a|高瀬原市大字西野字清水l2番地4}`,
  },
  {
    id: 'b-ocr-4',
    case: 'ukishima',
    marked: `契 約 書
貸主　{U spaced u|須 貝　達 雄}
借主　{R spaced p|朴　智 恩}
物件　{R building a|リバ ーサイド浮島1104}
連帯保証人　{U foreign v|朴 俊 浩}　電話 {P phone|O6-OOOO-ll95}
特約　{N law|民法第6 0 6条}にかかわらず`,
  },
  {
    id: 'b-paste-2',
    case: 'hinokuma',
    noise: 'full-width',
    marked: `{R full p|三田晃}さんの連絡先{R phone t|0944-00-7310}、住所{R address a|日ノ隈市三田町2-3-3}。
生年月日{R dob-slash b|1977.5.5}。妹 {U family u|古閑}麻衣 {P phone|092-000-6671}。
URL {P url|https://sns.example/akira_m}
{N place|三田町}の図書館は{N number|9:00}-{N number|19:00}。`,
  },
  {
    id: 'b-paste-4',
    case: 'tenjin',
    marked: `>> {R wrapped p|阿武
>> 宏太朗}さんの件ですが、娘さん（{R wrapped q|阿武朱
>> 里}さん）は転校を希望
> 住所は {R address a|天神通り5番地
> シャトー天神308}
> 義兄の{U wrapped u|都築
> 政信}さんの車で通学`,
  },
  {
    id: 'b-kanji-numeral-1',
    case: 'hoshimi',
    marked: `一、{R full p|星南}、緑町{R address-kanji a|十八番六号}
二、携帯電話 {R phone-kanji m|〇八〇―〇〇〇〇―三六九〇}
三、父{R full q|星亘}、{P age|五十八歳}、{O workplace|新湊海運}勤務
四、{R family r|原}氏、{P dob|平成十二年四月一日}生
五、{N number|十一月三十日}までに{X sum|二十万円}以内の貸付を検討
六、{N law|社会福祉法百六条の六}`,
  },
  {
    id: 'b-kanji-numeral-3',
    case: 'hinokuma',
    marked: `{R full p|三田晃}（{R dob-kanji b|昭和五二年五月五日}生）
{R address-kanji a|日ノ隈市三田町二丁目三の三}
{N date|令和九年二月二日}、{N number|第二〇三号}議案関連。
保証人　{U full u|宇佐川 依子}　{P phone|〇九〇―〇〇〇〇―七七一八}
債権者　{O other|くすのき信販}　残高{X sum|六十八万三千円}`,
  },
  {
    id: 'b-variant-1',
    case: 'okitsu',
    marked: `戸籍：{R full p|櫻井國男}　住基：{R variant p|桜井國男}　郵便：{R variant p|桜井国男}　本人自署：{R variant p|櫻井　国男}
間借人：{R full r|黒澤廣志}／{R variant r|黒沢広志}／{R variant r|黒澤広志}
{R given q|富貴}さんは「{R variant q|桜井ふき}」とも書く。
{N place|黒沢川}、{N place|桜井小学校}前停留所は地名。
桜の{N word|櫻}は旧字であって誤字ではない。`,
  },
  {
    id: 'b-variant-2',
    case: 'sazanami',
    marked: `{R variant p|島田寿美子}　{R variant p|嶋田寿美子}　{R variant p|嶌田壽美子}
亡夫：{R variant q|島田栄治}、{R ivs q|嶋田榮\u{e0101}治}
{N place|静岡県島田市}の方ではない。
{U full u|島崎 寿子}さんは友人で別人。
{N word|長寿}のお祝い、{N word|栄}養指導。`,
  },
  {
    id: 'b-half-kana-2',
    case: 'takase',
    marked: `{R half-kana p|ﾘｮｳｽｹ}君（{R half-kana p|ﾓﾁﾂﾞｷﾘｮｳｽｹ}）のｱﾊﾟｰﾄに行った。ｲﾝﾀｰﾎﾝに応答なし。
隣の{U half-kana u|ﾎﾂﾀ}さんが「ﾄﾗｯｸは朝からない」
大家は{U half-kana v|ﾋｶﾞｼｸﾞﾁ ｷﾖｼ}様
{N word|ﾓﾁ}つきの行事は{N date|12/20}
ﾊﾛｰﾜｰｸの求人票は{N number|No.3}`,
  },
  {
    id: 'b-half-kana-3',
    case: 'nokono',
    noise: 'half-width-kana',
    marked: `{R kana p|カガミ イサオ}　{R kana q|カガミ ミツ}　{R kana r|カガミ リン}
{N word|カガミ}の修理は{N word|ガラス}屋へ。
{U kana u|カジヤシキ タイゾウ}さん、トラクター貸出。
{N place|ホンゴウ}のバス停まで{N number|8}分`,
  },
  {
    id: 'b-initials-1',
    case: 'tenjin',
    marked: `会議用：{X initials|A.K.}（父）、{X initials|A.A.}（娘）
{R initials p|Ａ}さん：求職中。元勤務先は{R org-short w|天神パッケージ}。
{R initials p|K・A}さんの義兄{U full u|都築政信}さん。
{N word|A4}判、{N word|QOL}、{N word|DV}の別紙、{N word|K値}は省略。`,
  },
  {
    id: 'b-initials-4',
    case: 'okitsu',
    marked: `仮名処理前
・{R initials p|K.S.}氏（{R full p|櫻井國男}）
・{R initials q|F.S.}氏
・{R initials r|Ｋ．Ｈ．}氏＝間借人
・{U initials u|T.K.}氏＝義妹
船名「{N word|K丸}」、航路{N word|B}、{N word|PCR}検査済`,
  },
  {
    id: 'b-romaji-1',
    case: 'hoshimi',
    marked: `Name: {R romaji p|HOSHI MINAMI}
Father: {R romaji q|Wataru Hoshi}
Partner: S. {R romaji r|Hara}
School: {O school|Hoshimi Nishi High School}
Teacher: Ms. {U romaji u|Kariya}
mail {P email|minamin_373@hosi.example}
Place: {N place|Hoshimi City Hall}`,
  },
  {
    id: 'b-romaji-2',
    case: 'sazanami',
    marked: `To whom it may concern: Mrs. {R romaji p|Sumiko Shimada} ({R romaji p|SIMADA SUMIKO}) is a widow of {R romaji q|Eiji Shimada}.
Her son {U romaji u|Katsumi} lives in {X place|Osaka}.
Doctor: Dr. {U romaji v|Hirotsugu Isobe}
{N word|Day Service}, {N word|Care Manager}`,
  },
  {
    id: 'b-foreign-2',
    case: 'hinokuma',
    marked: `{R full p|三田晃}さんの同室だった{U foreign u|ビクラム・タパ}さんが証言。「{R given p|アキラ}さん、カレー食べる、私の店」。
店は{O shop|ナマステ・ヒマール日ノ隈店}、店主{U foreign v|スニタ・タパ}さん。
{N word|ネパール}料理の店は市内{N number|3軒}。
{U foreign w|孫 麗}医師が診察。{N word|孫}の話ではない。`,
  },
  {
    id: 'b-foreign-3',
    case: 'takase',
    marked: `倉庫の同僚{U foreign u|ファム・バン・トアン}さん、{U foreign v|ソー・ミン・ウー}さんに聞く。{R family p|望月}さんは「{U nickname p|モチ}さん」と呼ばれ慕われていた。
派遣元は{O workplace|グローバルリンク飛騨}。
{N place|ミャンマー}語の通訳は{N body|県国際交流センター}。
在留カード {P residence-card|AB 4471 9023 CD}`,
  },
  {
    id: 'b-dialect-1',
    case: 'sazanami',
    marked: `「{R alias p|すみ}ちゃんなあ、最近見ぃひんかってん」
「{R family p|嶋田}のおばちゃんやろ？　{R org-short f|磯部内科}の前で座ってはったわ」
「息子の{U given u|克己}はん、たまには帰ったりぃや」
「{O shop|お好み焼きのてっちゃん}で{N number|五時}まで飲んでる」
「{N word|島}の祭りは{N date|十月十日}やで」`,
  },
  {
    id: 'b-dialect-3',
    case: 'nokono',
    marked: `「{R alias p|いさ爺}が田んぼへ落ちとったんじゃ」
「ほんまかいな、{R given r|凛}は泣きょうたじゃろ」
「{U nickname u|タイ}さんとこの軽トラで{O hospital|湯郷整形}へ連れてった」
「{R given q|みつ}さんは耳が遠いけん」
「{N word|鏡}餅は{N number|三つ}でええ」`,
  },
  {
    id: 'b-agenda-1',
    case: 'tenjin',
    marked: `天神川市支援会議（第{N number|7}回）
日時：{N date|令和9年1月22日}　{N number|10:00〜11:30}
1. {R full p|阿武宏太朗}世帯　（資料{N number|1-1}、{N number|1-2}）
2. {U full u|保科 いくよ}世帯　（新規）
3. {O school|天神川第二中学校}からの相談
4. {N law|生活保護法第27条の2}の相談援助との関係
担当：{N body|自立支援課}、オブザーバー：{N body|福島県相双保健福祉事務所}`,
  },
  {
    id: 'b-agenda-2',
    case: 'nokono',
    marked: `協議事項
甲号　{R full p|鏡味伊佐夫}方の養育について
乙号　{R full r|鏡味凛}の進学先（{O school|私立暁星台中学}）
丙号　{X place|字奥谷}の独居者見守り
丁号　その他
報告　{N number|野住福第92号}
閉会　村長{N post|あいさつ}`,
  },
  {
    id: 'b-phone-note-1',
    case: 'hinokuma',
    marked: `受電 {N number|8:52} {R phone t|0944007310}
{R family p|三田}さん「今日は休みます、熱があります」
→ {R org-short f|日ノ隈医療センター}の発熱外来案内
受電 {N number|10:31} 非通知　「{R full p|三田晃}の金返せ」男性。{U family u|クスノキ}と名乗る
受電 {N number|13:07} {P phone|09200006671} 妹さん　旧姓{R family p|三田}、現在{U full v|古閑麻衣}
架電 {N number|15:00} {R org-short o|ひのくまフードバンク}　米{N number|5}kg手配`,
  },
  {
    id: 'b-phone-note-4',
    case: 'nokono',
    marked: `{N date|3月1日} 宿直メモ
21:10 {R family p|鏡味}宅のセンサー反応なし → {R phone t|0867(00)2245} 呼出のみ
21:25 {U full u|鍛冶屋敷泰蔵}さんに依頼（{P phone|0867-00-2310}）
21:50 「{R given p|伊佐夫}さんは風呂で寝ていた」
22:00 {R given r|凛}さんから「ごめんなさい」の電話
{N body|岡山県美作保健所}への連絡は不要`,
  },
  {
    id: 'b-letter-3',
    case: 'ukishima',
    marked: `{N body|浮島市福祉相談課}　御中
このたびは{R full p|朴智恩}（{R romaji p|Park Jieun}）がお世話になり、姉として御礼申し上げます。弟の{U given u|俊浩}も安心しております。
母は{N place|釜山}におり、渡航できません。わたくしの宛先は下記です。
{A address|大阪市生野区桃谷9丁目1-22 メゾン桃谷305}
{U foreign v|朴　智淑}`,
  },
  {
    id: 'b-letter-4',
    case: 'hinokuma',
    marked: `紹介状
{R org f|独立行政法人　日ノ隈医療センター}　総合診療科　御机下
患者　{R full p|三田　晃}　様　{R dob-era b|昭和52年5月5日}生
既往歴　特記なし。ご家族　長女　{R full q|三田　小春}様
当院ID {L number|0083-7719}
{O hospital|みずき通りクリニック}　院長　{U full u|財前　頼子}
{P url|http://mizuki-dori.example/}`,
  },
  {
    id: 'b-chat-2',
    case: 'hinokuma',
    marked: `{N number|12:01} 受付: {R family p|三田}さん来た
{N number|12:02} 主査: {R initials p|M}さん保険証は？
{N number|12:02} 受付: 無い。{R kana q|こはる}ちゃんの写真見せてくれた
{N number|12:05} 主査: 元奥さんの{U given u|依子}さんに電話していいか本人に確認
{N number|12:09} 受付: 「{U nickname v|より}ちゃんには言わんで」
{N number|12:10} 主査: りょ。{N place|三田}線の切符代は{N number|240円}`,
  },
  {
    id: 'b-chat-3',
    case: 'okitsu',
    marked: `船長: {R family p|桜井}のじいさん乗ってねえか
案内所: {R variant p|國男}さんなら8時の便です
船長: {R family r|黒沢}さんは
案内所: {R given r|廣志}さんは見てません。{U nickname u|トラ}さんは居る
船長: {R given q|富貴}さんが{N place|大浦港}で待っとる
案内所: {N word|了解}です {N number|2便}欠航`,
  },
  {
    id: 'b-list-1',
    case: 'okitsu',
    marked: `・世帯主　{R full p|櫻井　國男}
・妻　　　{R full q|櫻井　富貴}
・間借人　{R full r|黒澤　廣志}（{O workplace|大浦製塩所}）
・義妹　　{U full u|門脇　多恵子}
・船舶番号　{L number|SN3-44182}
・{N place|桜井}公民館　・{N place|黒沢}浄水場
・{N body|鳥取県警察本部}`,
  },
  {
    id: 'b-list-2',
    case: 'sazanami',
    marked: `【服薬】{O shop|みさご薬局}管理　【眼鏡】{O shop|メガネの光彩堂}
【鍵】{U family u|尾形}さん保管
【保証】{U full v|嶋田克己}　{P email|k.shimada@namail.example}
【後見】検討中　司法書士{U full w|赤穂 倫太郎}
【犬】ポチ　鑑札{N number|令8-114}
【本人】{R full p|嶋田　壽美子}　{R phone t|0797-00-1534}`,
  },
  {
    id: 'b-ordinary-1',
    case: 'takase',
    marked: `冒頭、室長から、次年度の予算要求について報告があった。家計改善支援事業は委託料1,240万円、就労準備支援事業は980万円を要求している。会議の開催経費は報償費30万円である。委員から、学識経験者の参加が年2回にとどまっている点について質問があり、室長は、日程の都合によるもので、書面による意見聴取を併用すると答えた。質疑の後、原案のとおり進めることとした。`,
  },
  {
    id: 'b-ordinary-2',
    case: 'hoshimi',
    marked: `本件は、法第9条第3項に基づき、構成員に対して資料の提供、意見の開陳その他必要な協力を求めるものである。求めの範囲は、支援に必要な最小限とし、目的外の利用はしない。記録は会議の終了後五年間保存し、期間を過ぎたものは溶解処分とする。電子データは市の情報セキュリティ方針（令和5年告示第41号）に従う。会長は、各機関において守秘義務の周知を改めて図るよう求めた。午後四時十分閉会。`,
  },
];
