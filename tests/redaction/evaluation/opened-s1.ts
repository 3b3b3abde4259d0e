import type { Passage } from './passage.ts';

/** Passages of batch S, part 1: written without having read the engine. */
export const openedS1: readonly Passage[] = [
  {
    id: 's-dialogue-1',
    case: 'mizuhiki',
    marked: `助産師：{R full p|芹沢朋佳}さん、今日の{R given c|ひより}ちゃんは{N number|4,210グラム}。生後{P age|2か月}なら上々だがね。
{R speaker p|朋佳}：夜は三時間おきで。{R given q|泰輝}さんは{R org-short w|ミズヒキ紙業}の夜勤だもんで、母の{R given r|きみ枝}が泊まってくれます。
助産師：お母さん、おいくつ？
{R speaker p|朋佳}：{P dob|昭和四十四年一月八日}だで、もう{P age|五十七}です。持病は{U family u|鵜戸原}先生（{O hospital|矢作レディースクリニック}）に、番号は{P phone|0563-00-4218}。
助産師：ご近所の{U nickname w|まーさ}さんは？　上の{U given v|奏志}くんが{P age|四つ}で{R org-short f|いとや保育園}、送り迎えがおえらいら。
助産師：{N number|五週目}までに{N body|保健センター}へ連絡票を。{N place|糸屋}神社のお宮参りは{N date|来月八日}でも遅ないよ。`,
  },
  {
    id: 's-dialogue-2',
    case: 'kanetsuki',
    marked: `夜勤：{R family p|土方}さん、ベッドは{N number|7番}。{R org-short o|よるのとまり木}は朝{N number|8時半}までおれますよって。
{R speaker p|土方}：連れの{R full r|オマール・ハッサン}も頼んます。{P age|41}で、{P dob|1985年4月17日}の生まれやと。在留カードは{P residence-card|KR07421963BD}。
夜勤：{R given r|オマール}さんの携帯は{P phone|０８０の００００の６３９２}、あんたのは{R phone m|070 0000 4928}やね。保証人は{R full q|及川晶子}さんで？
{R speaker p|土方}：いや、{U nickname u|ヨネやん}に断られてな。{U full v|小美濃 繁春}さん（{P age|七十三}）が判ついてくれる。{A address|鐘撞区新川通2丁目4番11号 新川荘2階}や。ドクターの{U family w|箕田川}さんも知ってはる。
夜勤：ほな{R org-short w|カネツキ警備}の離職票、{P employment|2719-604835-1}のやつ持ってきて。{N word|土方}仕事の日雇いは{N law|雇用保険法第43条}の手帳が要ります。`,
  },
  {
    id: 's-dialogue-3',
    case: 'kumoi',
    marked: `看護師長：{R full p|冨樫壽枝}さん、{P age|八十五}歳。入院{N number|38日目}です。
後見人：{R org o|一般社団法人後見サポートくもい}の{U full u|阿蘇品 由起}です。長男の{R given q|憲二}さんから{R phone-kanji t|〇九六八の〇〇の七三五一}にかけてくれと。
看護師長：{R given q|憲二}さん、{P dob|昭和42年の3月3日}生まれで診察券の{N number|二枚}あるとですよ。姪の{R full r|猿渡柚葉}さんの車は{P plate|熊本 583 ゆ 27-09}。
後見人：{R given r|柚葉}さんが{P bank|肥ノ国銀行 雲井支店 普通 0283614}の通帳ば持っとらす。
看護師長：隣のベッドの{U family v|興梠}さんに見せよらした。{R alias q|ケン}ちゃんには内緒て。{U nickname w|おみっちょ}も聞いとる。
後見人：後期高齢は被保険者番号{P insured|43100726}、保険者番号{P insurer|39431002}です。退院先は{O other|サービス付き住宅ひだまり中尾}で。
看護師長：{N law|民法第859条の3}の許可は家ば売るときだけですね。{N word|憲}法記念日までに{N number|三者面談}ば。`,
  },
  {
    id: 's-memo-1',
    case: 'komaizaka',
    marked: `団地巡回メモ　{N date|R8.9.17}（木）　管理人室
・{R building a|市営扇谷住宅4棟306}　{R full p|𠮷森拓朗}（{P age|44才}）夜中に物音。下の{U full u|正岡田 ミヨ}さん（{P dob|T15.10.4}）が苦情
・娘{R given q|莉緒}（{R org-school s|扇谷中}{X class|2年}）は今朝も{N number|8:20}過ぎに出る。自転車 防犯登録{L number|備ヒ-409172}
・車 {P plate|福山 330 て 6-04}、名義は{R org-short w|扇谷塗装}。無断駐車の軽は{P plate|福山 580 あ ・・28}、{U initials w|M.N.}さんの客らしい
・元妻{R full r|檜垣寛子}（婚姻中 {R old-name r|𠮷森寛子}）来所、電話{P phone|080-0000-7713}、{R phone t|0848-00-9152}は不通と
・振替不能{N number|2か月}、{N law|市営住宅条例第41条}、消火器{N number|24本}点検済、集金は{U given v|幸路}班長`,
  },
  {
    id: 's-memo-2',
    case: 'funatsue',
    marked: `浜回り　{N date|10/2}　{N number|風速9m}
{R full p|濵野 鶴松}　{R dob-letter b|S11.9.2}　{P age|90}　血圧{N number|148/82}。妻{R given q|イソ子}（{P age|86}）{P dob|昭15.6.30}生
甥{R full r|嶋﨑竜之介}は船長、船員手帳{P certificate|第20817号}、同乗の{U nickname u|サブ}（{P age|三十代}）は二日酔い
{R alias o|舟津江漁協}の貸付 契約番号{L number|漁-61-0042}、組合長の{U family v|小鎚}が取立て保留
ゆうちょ 記号{P bank|18360}　番号{P bank|7204191}、年金 {P pension|4173-026598}
{R org-short f|うみねこ荘}の短期入所、整理番号{R number n|5530917}、嘱託医{U full w|大槌川 慎}
{N place|浦方}の防潮門{N number|7か所}閉鎖訓練、{N word|松}くい虫の伐採あり`,
  },
  {
    id: 's-memo-3',
    case: 'kuwabata',
    marked: `訓練相談票（裏面）{N date|7月3日}
{R full p|ダニエラ・フェレイラ・ロペス}＝職場で{R alias p|ダーニャ}。{R org-short w|桑畑ニット工業}を{N date|5月末}離職、被保険者番号 {P employment|1006-372814-0}
同席 {R family r|眞田}さん（夫）、{R full c|眞田エレナ}（{R org-school s|機織小}{X class|五年}、{P dob|H27.8.11}）
通訳{U foreign u|ジョアナ・ピレス}さん　{P phone|(0276)00-5108}、日曜は{P phone|080.0000.2249}
{R full q|ソク・ピセット}さんも受講希望、{P age|二十六}、旅券{P passport|N1728354}
講師{U family v|茂呂田}いわく溶接コースは{N number|定員15名}、{U initials w|K.T.}さんが辞退し空き一つ
{O school|おりひめ日本語学院}の修了証 {L number|2025-N3-117}　{N law|職業能力開発促進法第15条の7}　{N place|ブラジル}総領事館の巡回は{N date|7月12日}`,
  },
  {
    id: 's-email-1',
    case: 'kumoi',
    marked: `件名：【至急】{R full p|冨樫　壽枝}様　転院先のご相談
{N body|雲井町地域包括支援センター}　ご担当者様
{R alias f|雲井中央病院}連携室の{U full u|甲佐原 千弘}です。ご長男{R family q|冨樫}様（{R email e|k.togashi@kumoimail.example}）と{N date|本日}面談しました。
{R given p|壽枝}様は{P age|85歳}、介護保険 {R number n|0043271859}、限度額認定証の保険者番号{P insurer|39431002}。
姪御の{R given r|柚葉}様は{P dob|2003/9/27}のお生まれで保証人には若すぎる、と{U family v|甲斐崎}医師。義弟の{U family w|興梠}様の連絡先は{P phone|0968-00-5107}です。
転院候補は{O hospital|阿蘇見台リハビリ病院}（{P url|https://asomidai-reha.example/renkei}、{P phone|0967-00-2046}）。
CC：{P email|kaisaki-md@kumoi-hp.example}　{N law|医療法第6条の4}の計画書は{N number|2部}同封します。`,
  },
  {
    id: 's-email-2',
    case: 'mizuhiki',
    marked: `差出人：{U full u|鳥羽瀬 康江} <{P email|y-tobase@itoya-kaikei.example}>
宛先：{N body|水引市税務課}　徴収担当
{R full q|芹沢泰輝}様の市県民税（通知書番号 {L number|26-110-48820}）の分納の件。個人番号は{P my-number|576459810837}、生年月日{P dob|平成5年12月1日}。
奥様{R given p|朋佳}様は{R dob-western b|1996年2月29日}生まれ、{R email e|t.serizawa229@mizumail.example}へ写しをお願いします。
還付先：{P bank|三州信用金庫　糸屋支店　普通　1094726}。ご実家の{R full r|南雲きみ枝}様の固定資産は別件です。
{R org w|株式会社ミズヒキ紙業}の給与担当{U family v|榊間}様は{P phone|0563-00-6170}、退職した{U given w|慶三}様は不在です。
{N law|地方税法第15条}、{N date|令和8年度第2期}、{N number|延滞金 年8.7％}について回答します。{O workplace|蒲ノ浜水産加工}は無関係です。`,
  },
  {
    id: 's-email-3',
    case: 'komaizaka',
    marked: `適応指導教室　各位
{R org s|小舞坂市立扇谷中学校}の養護教諭です。{R full q|𠮷森莉緒}さん（{X class|2年}、{P age|14}）の件、{U given u|美保里}先生からの引継ぎです。
・父 {R given p|拓朗}さんは{R phone m|080-0000-1746}、勤務先{R org-short w|扇谷塗装}は{P phone|0848-00-3395}
・母 {R family r|檜垣}さん（{P dob|S58.5.5}、{P age|四十三}）は{A address|備南市水町1丁目6番2号 メゾン水町B}
・母のブログ {P url|http://hiroko-kitchen.example/diary}、Instagram {L handle|@hiro_hgk0505}
・友人 {U full v|能宗 すみれ}さん、{U nickname w|のん}ちゃんの家に泊まった由
{N body|県教育委員会}への報告は{N number|月30日以上}の欠席から。{N word|森}林教室は{N date|10月23日}、{N law|いじめ防止対策推進法第22条}の会議も同日。`,
  },
  {
    id: 's-table-1',
    case: 'funatsue',
    marked: `番	氏名	生年月日	保険証	電話	備考
1	{R full p|濵野鶴松}	{R dob-slash b|1936/09/02}	{P insured|50318822}	{R phone t|0193-00-6284}	組合員{R number n|5530917}
2	{R full q|濵野イソ子}	{P dob|1940/06/30}	{P insured|50318823}	{R phone t|0193006284}	准組合員
3	{R full r|嶋﨑竜之介}	{P dob|1991/02/14}	{P insured|舟町 0418-1}	{P phone|090-0000-8830}	船長
4	{U full u|釜ヶ沢 又吉}	{P dob|1948/11/23}	{P insured|50274410}	{P phone|0193-00-1459}	{A address|舟津江町大字浦方字長磯12番地}
5	{U full v|小槌野 サワ}	{P dob|1951/07/07}	{P insured|50274519}	{P phone|0193-00-7702}	{R org-short f|うみねこ荘}通所
計	{N number|5名}	{N date|R8.10.1}現在	平均{N number|72.6歳}	-	{N body|県水産振興課}へ`,
  },
  {
    id: 's-table-2',
    case: 'kanetsuki',
    marked: `床,氏名,年齢,持物・番号,次の行先
{N number|1},{R full p|土方航},{P age|47},{R number n|鐘シ-26-071},{R org o|NPO法人よるのとまり木}
{N number|2},{R romaji r|Omar Hassan},{P age|41},{P residence-card|KR07421963BD},{O other|鐘撞モスク会館}
{N number|3},{U full u|猪名部 昌三},{P age|68},障害者手帳{P certificate|第80217号},{O hospital|鐘撞南診療所}
{N number|4},{U nickname v|軍曹},{P age|70代},免許証{P licence|626123101520},不明
{N number|5},{U initials w|T・N},{P age|29},電話{P phone|07000005514},{R family q|及川}さん同行
{N number|6},{R relative p|土方} {U given x|渉治},{P age|42},保険証{P insured|鐘・05-2291},{R org-short w|カネツキ警備}
受付,{N date|11/8}夜,{N number|気温4度},{N number|空床3},{N post|当直主任}`,
  },
  {
    id: 's-table-3',
    case: 'komaizaka',
    marked: `｜学籍番号｜生徒｜生年月日｜保護者｜歳｜緊急連絡｜
｜{L number|S26-0418}｜{R full q|𠮷森 莉緒}｜{P dob|平24.4.9}｜{R full p|𠮷森 拓朗}｜{P age|44}｜{R phone m|080-0000-1746}｜
｜{L number|S26-0519}｜{U full u|世良田 陽太}｜{P dob|平23.12.25}｜{U full v|世良田 久美}｜{P age|38}｜{P phone|0848-00-6620}｜
｜{L number|S26-0620}｜{U foreign w|リー・ジアハオ}｜{P dob|2012年1月2日}｜{U foreign x|リー・ウェイ}｜{P age|51}｜{P phone|090-0000-2467}｜
一行目の転入元　{R address-hyphen a|小舞坂市扇谷町2-28 市営扇谷住宅4棟306}　母 {R full r|檜垣 寛子}　在籍 {R org-short s|扇谷中学校}
{N number|3名欠席}　学年{N number|37人}　{N date|5月1日}現在　{N post|教頭}確認`,
  },
  {
    id: 's-form-1',
    case: 'mizuhiki',
    marked: `児童手当　認定請求書　{N number|様式第2号（第1条の4関係）}
請求者　フリガナ {R katakana q|セリザワ　タイキ}　氏名 {R spaced q|芹沢　泰輝}　生年月日 {P dob|平成 5 年 12 月 1 日}
配偶者　{R full p|芹沢　朋佳}　{R dob-era b|平成8年2月29日}　個人番号 {P my-number|116832658683}
児童　{R relative p|芹沢}　{U given v|奏志}　{P dob|令和4年6月3日}（{P age|4歳}）　／　{R full c|芹沢　ひより}　{P dob|R8.8.21}
住所　〒{P postal|445-0072}　{R address a|水引市糸屋町3丁目9番14号 コーポ糸巻102}　電話 {R phone m|090-0000-3175}
振込先　ゆうちょ銀行　記号 {P bank|12180}　番号 {P bank|30964471}　保険者番号 {P insurer|01104595}
代理人　{U full u|鳥羽瀬 康江}（{O other|糸屋会計事務所}）　民生委員 {U family w|蒲生野}
{N body|水引市長}　殿　{N date|令和8年9月4日}受付　{N post|こども給付係}`,
  },
  {
    id: 's-form-2',
    case: 'kuwabata',
    marked: `公共職業訓練　受講申込書　{N number|訓練番号5-08-10-001}
氏名　{R full q|ソク・ピセット}（{R romaji q|SOK PISETH}）　生年月日 西暦{P dob|2000年2月8日}　年齢 満{P age|26歳}
在留カード {P residence-card|WB38104927KH}　有効 {N date|2027年10月30日}まで
住所　〒{P postal|376-0054}　{R address-suffix a|機織町1842番地7 ハイツ織姫301}　携帯 {P phone|070-0000-9056}
雇用保険 {P employment|1006-418853-7}　前職 {R org w|桑畑ニット工業株式会社}
同伴 {R full p|ダニエラ・フェレイラ・ロペス}　{R dob-era b|平成元年6月18日}　身元引受 {R full r|眞田　悠貴}　{P dob|昭和62年3月21日}
推薦　{O school|おりひめ日本語学院}　{U full u|茂呂田 理}　　緊急連絡 {U foreign v|チア・ソパート}（兄、{P phone|080-0000-4471}）
取扱 {U full w|阿左見野 圭}　{N body|公共職業安定所長}　殿　{N law|雇用保険法第15条第3項}`,
  },
  {
    id: 's-form-3',
    case: 'kumoi',
    marked: `後見開始　申立付票　（{N law|民法第7条}）
本人　{R full p|冨樫　壽枝}（{R kana p|とがし　としえ}）　{R dob-era b|昭和16年1月23日}生　{R address a|雲井町大字中尾乙516番地}　〒{P postal|861-0419}
申立人　{R full q|冨樫　憲二}　{P dob|昭和42年3月3日}生　{P age|五十九歳}　個人番号 {P my-number|650478260444}
候補者　{R org o|一般社団法人後見サポートくもい}　担当 {U full u|阿蘇品 由起}　{P phone|0968-00-3382}
財産　{P bank|肥ノ国銀行 雲井支店 定期 7716054}　基礎年金番号 {P pension|6107-338294}
推定相続人　{R full r|猿渡　柚葉}（姪）　{R relative q|冨樫}　{U given v|浩三郎}（弟）{A address|宇津浜市古町4番7号}
診断書　{U family w|甲斐崎}医師（{R org f|医療法人春霞会雲井中央病院}）　　{N body|家庭裁判所}　御中　収入印紙{N number|800円}　{N date|令和8年10月9日}`,
  },
  {
    id: 's-ocr-1',
    case: 'funatsue',
    marked: `乗 組 員 名 簿　（ 写 ）
{R spaced r|嶋 﨑　竜 之 介}　{P dob|平成3年2月l4日}　{P age|35 才}　海技免状 {P certificate|第2O4l7号}
{R spaced p|濵 野　鶴 松}　{R dob-era b|昭和l1年9月2日}　電話 {R phone-ocr t|O193-00-6284}
{U spaced u|釜 ヶ 沢　又 吉}　{P age|七 十 七 才}　{P phone|O9O-0000-577l}　住所 {A address|舟津江町大字浦方字長磯l2番地}
賄 {U spaced v|小 槌 野　サ ワ}　基礎年金番号 {P pension|52O7-ll8340}　妻 {R spaced q|濵 野　イ ソ 子}　見習 {U spaced w|山 田 浜　亮 司}（{P age|l9}）
所属 {R org o|舟津江町漁業協同組合}　許可 {L number|沿3l8-22}
{N number|総トン数 l9トン}　{N law|船員法第5O条}　{N date|1O月1日}乗船　{N place|浦方}漁港`,
  },
  {
    id: 's-ocr-2',
    case: 'kanetsuki',
    marked: `ＦＡＸ受信　{N number|2／3枚}
患者 {R spaced p|土 方　航}　{R dob-slash b|1979/11/O5}　{P age|46歳}　Tel {R phone-ocr m|O7O-0000-4928}
住所 {R address a|鐘撞区鍛冶屋町7番3号 メゾン鍛冶屋B2O5}　保険者 {P insurer|27l8l7}　記号番号 {P insured|鐘 O1・4472}
紹介元 {O hospital|鐘撞南診療所}　医師 {U spaced u|箕 田 川　肇}　看護師 {U family v|蛍石}
同伴 {R spaced r|オマール ・ ハッサン}　{P residence-card|KRO742l963BD}　{P dob|1985年O4月l7日}
保証 {R spaced q|及 川　晶 子}　{U family w|小美濃}様より入金　口座 {P bank|浪速野信金 鍛冶屋支店 普通 OO72l54}
{N word|航}空便不可　体温{N number|36.8}　処方{N number|l4日分}　{N body|鐘撞区役所}2階`,
  },
  {
    id: 's-ocr-3',
    case: 'mizuhiki',
    marked: `母 子 健 康 手 帳　番号 {P certificate|第O8-1147号}　整理番号 {R number n|母-08-0347}
母の氏名 {R spaced p|芹 沢　朋 佳}　{R dob-era b|平成8年2月29日}（{P age|3O歳}）
父の氏名 {R spaced q|芹 沢　泰 輝}　会社員（{R org-short w|ミズヒキ紙業}）　国保 {P insured|糸O7-ll820}
子の氏名 {R spaced c|芹 沢　ひ よ り}　{P dob|令和8年8月2l日}　{N number|午前4時l7分}　体重 {N number|2,94Og}
出生の場所 {O hospital|矢作レディースクリニック}　助産師 {U spaced u|渥 美 谷　文 代}　医師 {U family w|鵜戸原}
立会 {R spaced r|南雲 きみ枝}（祖母・{P age|57}）　{P phone|O563-00-l827}
居住地 {R address-hyphen a|水引市糸屋町3-9-l4}　里帰り先 {A address|碧洲市港本町7丁目2番5号}（{U family v|蒲生野}方）
{N law|母子保健法第l6条}　{N word|ひより}だより{N number|第3号}`,
  },
  {
    id: 's-paste-1',
    case: 'komaizaka',
    noise: 'wrapped-26',
    marked: `本日午後、{R wrapped r|檜垣寛子}さん（{P age|四十三歳}、{P dob|昭和五十八年五月五日}生まれ）が窓口に来られ、元夫の{R wrapped p|𠮷森拓朗}さんと暮らす長女{R given q|莉緒}さんを引き取りたいと申し出た。携帯は{P phone|080-0000-7713}、勤務先は{O workplace|備南観光バス}、保証人は叔父の{R relative r|檜垣}{U given u|哲太郎}さん（{P age|71歳}）。{U wrapped v|正岡田朋世}弁護士の{P url|https://masaokada-law.example}を見て来たと言い、{U family w|能宗}さんが付き添った。住宅の名義は{R address a|小舞坂市扇谷町2番28号 市営扇谷住宅4棟306}のまま、整理番号{R number n|扇-04-306}、連絡は{R phone t|0848-00-9152}でよい。車は{P plate|福山 501 ほ 17-40}。{N law|公営住宅法第27条第5項}の承認は{N number|30日以内}、{N body|家庭裁判所}の調停は{N date|11月26日}。`,
  },
  {
    id: 's-paste-2',
    case: 'kuwabata',
    noise: 'full-width',
    marked: `{R full p|ダニエラ・フェレイラ・ロペス} / {R romaji p|Daniela Ferreira Lopes} / {R dob-slash b|1989/06/18}
{R full q|ソク・ピセット} {P dob|2000/02/08} {P passport|N1728354} {P email|sok.piseth@kuwamail.example}
{R full c|眞田エレナ} {P dob|2015-08-11} {R org-short s|機織小学校} {N number|25m}完泳
{R phone m|080-0000-5637} {P card|5118-8300-0014-1281} {L handle|@dani_lopes_br}
Host: {U romaji u|Moroda Osamu} {A address|館ノ林市緑町4-15-2 緑町コーポ201} / {U foreign v|チア・ソパート} {P phone|+81-276-00-8842}
{U initials w|J.P.}さん（通訳） {N date|2026-10-05} {N law|第15条の7} {N word|N3}合格 {N number|5-08-10-001}`,
  },
];
