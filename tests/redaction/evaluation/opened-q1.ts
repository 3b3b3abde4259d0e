import type { Passage } from './passage.ts';

/** Passages of batch Q, part 1: written without having read the engine. */
export const openedQ1: readonly Passage[] = [
  {
    id: 'q-dialogue-1',
    case: 'nirehata',
    marked: `包括：{R full p|東海林キクヱ}さん、お生まれは{R dob-era b|昭和13年9月27日}でお間違いないですか。
{R speaker p|キクヱ}：んだ。もう{P age|八十八}だ。死んだ父さんは{P dob|昭和9年2月11日}の生まれで、三つ上… いや四つ上だったな。
包括：息子の{R given q|武史}さんの電話は{P phone|080 0000 5163}に変わっていますね。前の会社は{O workplace|三陸ボイラ商会}でしたか。
{R speaker p|キクヱ}：{R alias q|タケ坊}はそごを去年やめだ。今は{U family u|鹿又}さんとこの孫、{U given v|孝太郎}ちゃんと釣りばり。
包括：姪の{R full r|柳楽沙羅}さんは{P age|41歳}、{R org-short f|やまばと}の相談員でしたね。介護の番号は{P care|0000582931}、家の鍵は{A building|みどり荘5号室}の{U full w|忽那 ハツ}さんが。
{R speaker p|キクヱ}：そう。{N place|東海林}沢の観音さま、{N date|来月十日}に見さ行ぐ。{N number|三人}で。{N body|市の福祉バス}で行けるんだべ。`,
  },
  {
    id: 'q-dialogue-2',
    case: 'kogarasu',
    marked: `ＳＷ：{R family x|寒河江}さん、{R given q|早希}さんと同居を始めたのはいつ頃ですか。
{R speaker x|寒河江}：春ですよ。オレ{P age|29}、向こうは{P age|34}。年上なんで。
ＳＷ：{R full r|五味渕陽翔}くんは{P dob|令和3年7月19日}生まれ、{R full p|五味渕葵}さんは{R dob-western b|2014年2月14日}生まれ。昨夜はどちらも家に？
{R speaker x|寒河江}：{R alias r|はるぴ}は寝てた。{R given p|葵}は、{U given u|凛音}って友だちの所。番号は知らない、{R given q|早希}の{R phone m|08000006379}に聞いてよ。
ＳＷ：{R org-short w|こがらす食品}の社長、{U family v|椋梨}さんが{P phone|０４７６－００－３３１８}から通報しています。あなたのお車は{P plate|成田 330 ぬ ・5-27}で合っていますね。
{R speaker x|寒河江}：ああ。勤めは{O workplace|鳳翔解体}。元カノの{U nickname w|ミルク}がまた嘘を言ったんだろ。
ＳＷ：{N law|児童虐待防止法第9条}の話をします。{N number|48時間}以内に、{N body|児童相談所}の{N post|児童福祉司}も伺います。{N word|立葵}の植木鉢は片付けましょう。`,
  },
  {
    id: 'q-dialogue-3',
    case: 'iwatsubo',
    marked: `窓口：{R full q|木場敬一郎}さん、お母様の{R given p|ツヤ}さんは何年のお生まれで。
{R speaker q|敬一郎}：{R dob-kanji b|大正十五年八月十二日}。この夏で{P age|百歳}よ。私も{P dob|S24.5.5}で、もう{P age|七十七}。
窓口：通帳を見せてください。ゆうちょの記号が{P bank|17340}、番号が{P bank|28150631}。引き落とし先の「{O other|ヒカリ電化サポート}」に覚えは。
{R speaker q|敬一郎}：{U family u|飯干}ちゅう若いもんが来た。名刺に{P phone|０１２０（０００）４７１}、裏に{P email|iiboshi@hikari-denka.example}と書いちょる。
窓口：{R full r|一木芽衣}さん、お孫さんですよね、{P age|26}とおっしゃる。{R org w|岩壺茶業協同組合}にお勤めの。
{R speaker q|敬一郎}：そう、{R given r|芽衣}が見つけた。契約のカードは{P card|5334-1899-6582-2122}、家内の{U given v|トミ代}の名義。
窓口：クーリングオフは{N law|特定商取引法第24条}、書面から{N number|8日}です。{N date|6月26日}の紙なら間に合う。{N place|木場}の渡し跡の横に{N body|簡易裁判所}がありましてね。`,
  },
  {
    id: 'q-memo-1',
    case: 'himukai',
    marked: `定期訪問（{N date|十一月第2週}）　{R family p|御園生}宅　CN{R number n|31-0482}
主（{P age|72}）在宅、妻{R given q|里枝}（{P age|六十九}）は{R alias f|ひむかい内科}へ透析。居候の{R full r|蛯原拓真}、{P dob|H9.1.30}、前は{O workplace|房総クレーンサービス}。
{R org-short w|日向井アスコン}の退職金、{P bank|九十九中央信金 旭浜支店（普）0583319}に入金の由。簡保の証券は長女{U full u|波佐間 千代乃}が保管、{P phone|0479-00-2276}。
年金 {P pension|4812-076533}　雇保 {P employment|1205-638147-0}　車は義弟{U family v|狭間}氏名義の{P plate|千葉 480 え 31-06}
大家{U nickname w|ゲン}さんが雨漏りを気にする。課税台帳{N number|第17号}は写し済。{R alias r|エビ}ちゃんと呼ばれる子は返事だけはよい。
{N body|年金事務所}へ照会、{N law|法第29条}。{N place|樋之口}排水機場の脇、{N word|里芋}を頂きそうになり断る。`,
  },
  {
    id: 'q-memo-2',
    case: 'tsuzurao',
    marked: `引継ぎ（秘）　{R full p|髙濵壮介}さん（{P age|39}・男・独居）　台帳{R number n|S-1107-29}
手帳は精神2級{P certificate|第17-30862号}、自立支援医療の受給者番号{P certificate|4058713}。{R org o|社会福祉法人綴葉会}のGHへ移る話、世話人{U family u|砂押}さんは乗り気。
母{R given q|ゆき乃}さん（{P dob|昭33.8.6}生）は通院先を教えたがらない。姉{U full v|丹生谷 祥恵}、{P phone|090(0000)8842}、{P email|sachie_niu@hokumail.example}。
{R full r|齊川眞人}さんと畑の休憩室で口論（{N date|10/27}）。{R org-short w|つづらおファーム}の班長{U nickname w|クマ}さんが間に入る。免許{P licence|449874228040}は失効。
国保の記号{P insured|綴つ}・番号{P insured|20817}。家賃は{A address|綴尾市花見町12条3丁目8-22}の{O other|ほくと管財}へ振込。
{N place|高浜}漁港行きバス{N number|2本}／{N word|GAF} 45／{N law|精神保健福祉法第33条}／{N post|保健師}と月一`,
  },
  {
    id: 'q-memo-3',
    case: 'otogawa',
    marked: `来所（通訳なし）。{R full q|アニタ・カルキ}さん、下の子{U foreign u|プラティク}ちゃん（{P age|4歳}）を連れて。夫{R given p|ディネシュ}さんは{R org-short w|オトガワ製缶}でけが、{O hospital|音川南整形外科}へ搬送。
旅券 {P passport|PB1840573}、カード {R number i|KT40719263RH}。妻のカードは {P residence-card|MR61830297EC}、{P dob|1996/03/21}生。労災の窓口は総務の{U family v|名越}さん、{P phone|044-000-7193}、内線なし。
上の子{U foreign w|サンジャ}くん（{P age|8さい}）、{R org-short s|汀小}で{X class|2の1}。{R full r|ファティマ・ザフラ・ラハマン}さんが弁当を作る。
国保 記号{P insured|音07-2}番号{P insured|118635}。マイナンバーは{P my-number|584220885269}と控えを見せられた（書き取らずに返すべきだった）。
{N place|カトマンズ}行きの便、{N date|12/3}。{N number|三日}分の薬。{N body|労働基準監督署}。{N law|労災保険法第12条の8}`,
  },
  {
    id: 'q-email-1',
    case: 'kogarasu',
    marked: `From: {P email|Himuro-T@yayoi-es.example}
件名：【至急・親展】欠席の続く児童について
{R org s|小鴉市立弥生小学校}の教頭です。6年の{R full p|五味渕葵}さん（{R dob-era b|平成26年2月14日}生、出席番号は伏せます）が{N number|九日}続けて休んでいます。
担任の{U full u|羽生田 杏奈}が{R address-suffix a|弥生が丘2-31-5 メープル弥生102}を訪ねたところ、{R full x|寒河江 竜也}氏と名乗る男性が応対しました。弟の{R given r|陽翔}さん（{P age|五歳}）は{O school|こがらす中央こども園}の年長です。
母の{R given q|早希}さんの職場{R org w|有限会社こがらす食品}にも照会しました。祖母の{U full v|鞍貫 和歌子}様（{P dob|昭和32年11月4日}生、{P phone|0476-00-9025}）が{P postal|286-0845}、{A address|成沢市玉造台6-2-17}にお住まいです。
写真は {P url|https://share.yayoi-es.example/f/gomibuchi-1113} に、閲覧は{N date|11月20日}まで。{N law|児童福祉法第25条}による通告です。{N body|県教育事務所}にも写しを送ります。{N word|葵}祭の作文が廊下に貼ってあります。`,
  },
  {
    id: 'q-email-2',
    case: 'iwatsubo',
    marked: `差出人：{R full r|一木 芽衣} <{P email|mei.ichiki.0417@cha-mail.example}>
くらしの窓口　御中　大伯父の{R given q|敬一郎}（{P dob|1949年5月5日}生）と曾祖母{R full p|木場ツヤ}（{P age|100歳}）の契約書を送ります。相談番号は{R number n|い-0388-5}です。
「{O other|ヒカリ電化サポート}」の{U full u|飯干 剛輝}さんは、私の勤め先{R alias w|岩壺茶協}にも来て、上司の{U family v|温水}に{P age|二十七}だと年を言ったそうです。名刺の住所は{A address|都之城市鈴早町19街区7 第三鈴早ビル4F}。
返金先は{P bank|霧島南銀行　岩壺支店　店番126　普通　口座番号2250874}でお願いします。大伯父の国保は番号{P insured|3301562}、保険者番号{P insurer|453555}です。
急ぎは{P phone|+81(0)70-0000-6218}へ。家の{R phone t|0986-00-3412}は詐欺対策で録音になります。勤務先の代表は{P phone|0986-00-7100}です。
{N body|消費者庁}の{N law|預託法}のページも見ました。{N date|12月1日}まで休みです。{N word|一木}一草と覚えてください。`,
  },
  {
    id: 'q-email-3',
    case: 'tsuzurao',
    marked: `>> 転送：{P email|k.tonou＠hkr-job.example}
相談支援の皆さま、{O other|はこだて就労サポートなぎ}の{U full u|戸叶 京平}です。{R full r|齊川 眞人}さんの雇用保険は{P employment|0102-771463-5}、離職票は出ています。
{R full p|髙濵 壮介}さん（{R email e|sosuke1230@tzmail.example}）とは{R org w|合同会社つづらおファーム}で同期、こちらは{P dob|S63-07-08}生まれの{P age|38歳}です。
社長の{U full v|上遠野 万里}さん（{P phone|0138-00-2297}、FAX {P phone|0138-00-2298}）は復職に前向き。通勤の車は{P plate|函館 501 な 70-14}。
手当の振込は{P bank|渡島湾信用組合 花見町支店 普 1140962}。お母様の{R given q|ゆき乃}様からは毎日お電話をいただきます。
プロフィールは{P url|hkr-job.example/staff/tonou}、資料は{N number|全6ページ}、{N law|障害者雇用促進法第36条の3}。{N date|来月の第3木曜}、{N place|五稜郭}でお会いできれば。`,
  },
  {
    id: 'q-table-1',
    case: 'nirehata',
    marked: `被保険者番号	氏名	生年月日	年齢	連絡先
{P care|0000582931}	{R full p|東海林キクヱ}	{R dob-letter b|S13.09.27}	{P age|88}	{R phone t|0178-00-4629}
{P care|0000417706}	{U full u|鹿又 ミヨシ}	{P dob|S10.12.01}	{P age|90}	{P phone|0178-00-5507}
{P care|0000663125}	{U full v|六平 辰五郎}	{P dob|T15.01.15}	{P age|100}	{P phone|080-0000-2984}
{P care|0000390248}	{U full w|忽那 ハツ}	{P dob|S19.06.30}	{P age|82}	―
主介護者	{R full q|東海林武史}／{R full r|柳楽沙羅}	入所先	{R org f|介護老人保健施設やまばと}	{O shop|桜堤ストアー}（配食）
{N date|R8.11.1}現在	{N number|計4名}	{N body|市高齢福祉課}	{N law|法第27条}	様式{N number|23-2}`,
  },
  {
    id: 'q-table-2',
    case: 'kogarasu',
    marked: `続柄｜氏名｜生年月日｜年｜所属・備考
母｜{R full q|五味渕 早希}｜{P dob|平成4年5月23日}｜{P age|34}｜{R org-short w|こがらす食品}　個番 {P my-number|913402210031}
長女｜{R full p|五味渕 葵}｜{R dob-era b|平成26年2月14日}｜{P age|12}｜{R org-school s|弥生小}6年
長男｜{R full r|五味渕 陽翔}｜{P dob|令和3年7月19日}｜{P age|5}｜{O school|こがらす中央こども園}
同居｜{R full x|寒河江 竜也}｜{P dob|平成9年10月2日}｜{P age|29}｜{O workplace|鳳翔解体}　☎{P phone|070 0000 4465}
母方祖母｜{U full u|鞍貫 和歌子}｜{P dob|昭和32年11月4日}｜{P age|69}｜{A address|成沢市玉造台6-2-17}
実父｜{U full v|千種 祐二郎}｜不詳｜―｜養育費 {P bank|成沢中央銀行 玉造台支店 普通 3091447}
{N number|4名世帯}｜{N date|R8.11.13}受理｜{N post|係長}確認済｜{N number|重症度 B}｜{R org o|NPO法人そらまめの家}`,
  },
  {
    id: 'q-table-3',
    case: 'himukai',
    marked: `"員番","氏名","生","歳","資格番号等"
"1","{R full p|御園生義雄}","{R dob-slash b|1954/04/03}","{P age|72}","年金 {P pension|4812-076533}"
"2","{R full q|御園生里枝}","{P dob|1957/08/22}","{P age|69}","国保 {P insured|日・00451}　透析 {P certificate|第12-5530号}"
"3","{R full r|蛯原拓真}","{P dob|1997/01/30}","{P age|29}","雇保 {P employment|1205-638147-0}"
"4","{U full u|朽木 咲江}","{P dob|1971/02/09}","{P age|55}","免許 {P licence|620730521010}"
"別","{U full v|波佐間 千代乃}","{P dob|19811103}","{P age|45}","{O workplace|旭浜水産冷凍}　{P phone|0479-00-2276}"
"備考","住所は{R address-hyphen a|日向井町大字樋之口217-4}","{N number|3号}様式","{N date|R8.12.1}改定","{N law|生活保護法第8条}","{N body|県健康福祉センター}"`,
  },
  {
    id: 'q-form-1',
    case: 'otogawa',
    marked: `在留・就労 相談票　　受付 {N date|2026年11月19日}　担当 {N post|多言語相談員}
氏名　{R romaji p|KARKI DINESH}（{R katakana p|カルキ ディネシュ}）　生年月日　{R dob-western b|1994年11月6日}　満{P age|32才}
住居地　〒{P postal|210-0847}　{R address a|音川市汀町3丁目15番2号 リバーサイド音川B207}　携帯　{R phone m|090-0000-2641}
在留カード番号　{R number-spaced i|KT 40719263 RH}　旅券　{P passport|PB1840573}　個人番号　{P my-number|1271-4768-2816}
配偶者　{R full q|アニタ・カルキ}　子　{U foreign u|サンジャ・カルキ}（{P dob|2018年9月12日}）、{U foreign v|プラティク・カルキ}（{P dob|2022年5月2日}）
勤務先　{R org w|株式会社オトガワ製缶}　前勤務先　{O workplace|横川ロジテム汀センター}　保証人　{U full w|名越 洋一郎}
健保　記号 {P insured|4402}　番号 {P insured|917}　保険者番号　{P insurer|31020209}　口座　{P bank|かながわ湾岸銀行 汀支店 普通 6180325}
{N law|入管法第19条の16}の届出　{N number|14日}以内　　{N body|市民課}控`,
  },
  {
    id: 'q-form-2',
    case: 'tsuzurao',
    marked: `サービス等利用計画案　　作成 {N date|令和8年11月9日}　整理番号 {R number n|S-1107-29}
フリガナ　{R half-kana p|ﾀｶﾊﾏ ｿｳｽｹ}　利用者　{R full p|髙濵　壮介}　生年月日　{R dob-letter b|S611230}　年齢　{P age|39}　区分　{N number|2}
居所　{R address a|綴尾市北二条西7丁目4番地 コーポ北辰201}　電話　{R phone-paren t|0138（00）5746}　E-mail　{R email e|sosuke1230@tzmail.example}
家族　{R full q|髙濵　ゆき乃}（母、{P age|68歳}、{P dob|昭和33年8月6日}）、{U full u|丹生谷　祥恵}（姉、{P dob|昭和58年3月15日}、{P phone|090-0000-8842}）
手帳　精神 {P certificate|第17-30862号}　受給者証　{P certificate|0110482936}　住民票コード　{P resident-code|10482639517}
資格確認書　記号 {P insured|綴つ}　番号 {P insured|20817}（枝番 {P insured|02}）　保険者番号 {P insurer|048231}
作業所　{R org o|社会福祉法人綴葉会}　工賃口座　ゆうちょ〇九八店 {P bank|普通 0417752}　主治医　{U full v|乙幡　英敏}（{O hospital|北辰メンタルケア診療所}）
{N law|障害者総合支援法施行規則第12条の5}　{N body|綴尾市長}　殿　（次の見直し {N date|R9.5月末}）`,
  },
  {
    id: 'q-form-3',
    case: 'iwatsubo',
    marked: `長寿祝金支給申請書（{N number|様式第2号}）　　　岩壺町長　様
ふりがな　{R kana p|きば　つや}　対象者　{R full p|木場　ツヤ}　生年月日　{R dob-era b|大正15年 8月12日}（満{P age|100歳}）
住所　〒{P postal|889-4517}　{R address a|岩壺町字立石55番地}　電話　{R phone t|0986-00-3412}
代理人　{R full q|木場　敬一郎}　続柄　長男　生年月日　{P dob|昭和24年 5月 5日}　携帯　{P phone|090-0000-9258}　運転経歴証明　{P licence|921584387220}
後期高齢者医療　被保険者番号　{P insured|38170264}　保険者番号　{P insurer|39098454}　介護　{P care|0000147385}
入院先　{R org f|岩壺町立岩壺病院}　主治医　{U full u|真名井　照生}　訪問理容　{O shop|バーバー日向}
振込先　{P bank|都之城農業協同組合 岩壺支所 普通 0073924}　名義　{R half-kana q|ｷﾊﾞ ｹｲｲﾁﾛｳ}　民生委員　{U full v|椎屋　ノブ}
同順位の親族　{R full r|一木　芽衣}　（{P dob|平成12年4月17日}）　{N law|条例第4条第1項}　{N date|9月の敬老の日}　{N place|立石}公民館にて贈呈`,
  },
  {
    id: 'q-ocr-1',
    case: 'himukai',
    marked: `扶 養 調 査 回 答 書　（ＦＡＸ受信 {N date|11/24} {N number|08:5l}）
被保護者　{R spaced p|御 園 生　義 雄}　{R dob-era b|昭和 29年 4月 3日} 生　〒{P postal|289-O6l3}
住 所　{R address a|日向井町大字樋之口2l7番地4}　TEL {R phone-ocr t|O479-OO-8l53}
回答者　{U spaced u|波 佐 間　千 代 乃}（長女）　{P dob|昭和 5 6年 1l月 3日} 生　{P age|4 5 才}
勤 務 先　{O workplace|旭浜水産冷凍}　{P phone|O479 - OO - 2276}　車 {P plate|千葉 5OO つ 26-l8}
健康保険　記号 {P insured|2l05}　番号 {P insured|l38}　保険者番号 {P insurer|O1132497}
同居者　{R spaced r|蛯原　拓 真}、{R full q|御園生里枝}　主治医 {R alias f|ひむかい内科} {U family v|都甲} 先生
{N law|生活保護法第29条}により　{N body|日向井町福祉事務所長}　課長印　{N number|2枚中l枚}`,
  },
  {
    id: 'q-ocr-2',
    case: 'kogarasu',
    marked: `母 子 健 康 手 帳　第 {P certificate|26 - O4l8} 号　　交付 {N date|平成25年 8月 2O日}
保 護 者　{R spaced q|五 味 渕　早 希}　{P dob|平成 4年 5月 23日} 生　（{P age|2l歳}）　職業 飲食
子 の 氏 名　{R spaced p|五味渕　 葵}　{R dob-era b|平成 26 年 2 月 l4 日}　出生時 {N number|2,98O g}
父　{U spaced u|千 種　祐 二 郎}　{P dob|昭和63年 lO月 l日}　居住地 {A address|小鴉市本町l丁目9-4}
連絡先 {R phone-ocr m|O8O-0OO0-6379}　実家 {P phone|O476 (OO) 9O25}
出産の場所　{O hospital|さくら坂 産院}　分娩取扱者　{U spaced v|弓 削　久 美}
夫の健保 記号 {P insured|l8O7} 番号 {P insured|442}　きょうだい {R full r|五味渕陽翔}（後日記入）
{N word|葵} の絵の表紙　{N body|小鴉市}　{N number|第l子}`,
  },
  {
    id: 'q-ocr-3',
    case: 'otogawa',
    marked: `R E S I D E N C E   C A R D （コピー不鮮明）
番号 {R number-spaced i|KT 4O7l92 63RH}
氏名 NAME {R romaji p|KARKI DINESH}　{R dob-western b|l994年 11月O6日}　M.
住居地 {R address a|音川市汀町3丁目l5番2号 リバーサイド音川B2O7}
裏面 届出 {N date|2O24年 4月 l日}　資格外 {N number|28時間}以内
2枚目　{R romaji q|KARKI ANITA}　番号 {P residence-card|MR6l83O297EC}　{P dob|l996年 O3月2l日}　F.　年齢 {P age|3O}
3枚目　{R romaji r|RAHMAN FATIMA ZAHRA}　旅券 {P passport|EHO374l62}　{P dob|l989年O7月15日}　{P phone|O8O-OOOO-l725}
身元保証 {U spaced u|名 越　洋 一 郎}　{O workplace|横 川ロジテム 汀センター}　行政書士 {U spaced v|錺 屋　恭 平}
{N body|法 務 大 臣}　{N law|入管法第l9条の4}`,
  },
  {
    id: 'q-paste-1',
    case: 'nirehata',
    noise: 'wrapped-26',
    marked: `{R wrapped p|東海林キクヱ}さん（{R dob-era b|昭和13年9月27日}生、{P age|八十八歳}）は、楡畑の自宅{R address-suffix a|桜堤4丁目6番18号}から{R org f|介護老人保健施設やまばと}へ移る予定である。長男{R wrapped q|東海林武史}さん（{P dob|昭和41年1月19日}生）の携帯は{P phone|080-0000-5163}、メールは{P email|take.shoji@nr-mail.example}。姪の{R wrapped r|柳楽沙羅}さんと元同僚の{U wrapped u|忽那篤信}さんが荷物を運ぶ。年金は{P bank|みちのく潮信用金庫桜堤支店普通2073318}、番号{P pension|3926-480157}。主治医は{O hospital|はしかみ医院}の{U family v|神服}先生。{N law|介護保険法第8条第28項}の施設で、{N date|12月8日}に{N number|14時}到着、{N place|桜堤}バス停前で待つ。`,
  },
];
