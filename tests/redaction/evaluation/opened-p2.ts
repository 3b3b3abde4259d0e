import type { Passage } from './passage.ts';

/** Passages of batch P, part 2: written without having read the engine. */
export const openedP2: readonly Passage[] = [
  {
    id: 'p-email-4',
    case: 'tozawa',
    marked: `砥沢市市営住宅管理センター　担当者様
{R full q|髙萩壽々子}の主治医をしております{O hospital|信濃川原病院}の{U full u|小諸 紀之}です。ご主人（{R full p|髙萩與志郎}様）から診断書の宛先を尋ねられました。
入院は長引く見込みで、身体障害者手帳（長野県{P certificate|第207718号}）の再認定も要ります。
介護保険の被保険者番号は{P care|0000516705}、後期高齢者医療は{P insured|84818287}です。
保険者番号は{P insurer|39205810}です。退院先の相談は、当院の医療相談員{U family v|下平}（{P phone|0269-00-6849}、内線{X number|215}）まで。
保証人の{R full r|靏見 圓}様（{P email|madoka-t@nskmail.example}）にも同じものをお送りします。
診断書料{X sum|5,500円}は免除いたしました。{N date|十一月二十四日}`,
  },
  {
    id: 'p-email-5',
    case: 'tonami',
    marked: `件名：Re: 漁協からの問い合わせ
{R org o|渡波漁業生産組合}の{U full u|祝 勝弘}です。{R full q|梅 海翔}の船員保険の件、被保険者証の記号{P insured|ト21}番号{P insured|304}です。
船舶は{X word|第八恵比寿丸}、{P age|四十一歳}、機関長。おば（{R full p|梅カズ}）と同じ{R address-suffix a|字北浦77番地1}に住んでいます。
本人の新しい連絡先は{P phone|090-0000-1018}、固定は{R phone t|0997-00-3518}のまま。
組合員番号は{L number|甲-0081}、給料は{P bank|南島漁協信連 渡波店 普通 9739433}に振り込んでいます。
{R family r|角}さんの奥さん（{U given v|チエミ}さん）が留守を見ています。
{N word|梅}雨明けの競りは{N number|午前五時}から、{N body|県水産課}が立ち会います。`,
  },
  {
    id: 'p-email-6',
    case: 'yuzuruha',
    marked: `Subject: 実習中の事故の報告
弓弦葉市障害者相談支援センター御中
{R org w|株式会社ユヅルハ製菓}総務の{U full u|児島 早織}です。{R full r|百目鬼悠里}さんが包装機で指を切り、{O hospital|弓弦葉整形外科}で三針縫いました。労災の様式に次を書きました。
　{P dob|平成12年5月19日}生　{A address|弓弦葉市上砂町1-9-26 シティパル上砂501}　{P phone|090-0000-9728}
　雇用保険　{P employment|2791-035709-0}　基礎年金番号　{P pension|8448-525285}
一緒にいた{R full p|薬袋凌}さんはけがなし。お母様の{R full q|薬袋智佐}様へも電話しました。
{R org-short o|このはな会}の{U family v|五味渕}様にはお詫びに伺います。返信は{P email|kojima.s＠yzr-seika.example}へ。
{N body|労働基準監督署}へは{N number|様式第24号}で届け出ます。`,
  },
  {
    id: 'p-table-1',
    case: 'kagamigafuchi',
    marked: `氏名	続柄	生年月日	個人番号	連絡先
{R full p|曾根崎鐵也}	本人	{R dob-slash b|1958/07/09}	{P my-number|3857 6120 6736}	{R phone t|0243-00-6058}
{R full q|曾根崎ヤエ子}	妻	{P dob|S36.2.28}	{P my-number|2486 6234 1420}	{R phone t|0243006058}
{R full r|曾根崎菜摘}	子	{P dob|H1.11.30}	{P my-number|8231 3218 0683}	{P phone|070-0000-2622}
{U full u|曽根田 勇}	従業員	{P dob|1971-06-15}	-	{P phone|0243-00-3701}
事業所	{R org w|合資会社ソネザキ石材}	{N date|平成5年}設立	{N number|従業員2人}	{R email e|sonezaki.ishi@kfmail.example}`,
  },
  {
    id: 'p-table-2',
    case: 'hanamizuki',
    marked: `｜児童名｜学年｜保護者｜電話｜備考｜
｜{R full p|柿沼ウォード 莉亜}｜{X class|1年}｜{R full q|柿沼 奈緒子}｜{R phone m|090-0000-9528}｜{R org f|おおるりこどもクリニック}通院｜
｜{U full u|堂園 湊人}｜{X class|3年}｜{U full v|堂園 さおり}｜{P phone|080-0000-2345}｜アレルギー｜
｜{U foreign w|エミリア・カルドソ}｜{X class|2年}｜{U foreign x|タチアナ・カルドソ}｜{P phone|070-0000-0524}｜通訳要｜
｜{U full y|和久井 七海}｜{X class|6年}｜{U full z|和久井 哲也}｜{P phone|0287-00-2296}｜{O hospital|木もれび心理室}｜
{R org s|花水木市立松葉台小学校}　{N date|11月1日}現在　担当{N post|教頭}`,
  },
  {
    id: 'p-table-3',
    case: 'uzurano',
    marked: `種別,氏名,記号番号等,有効期限
介護保険被保険者証,{R full p|纐纈スエノ},{P care|0000569990},{N date|R9.3.31}
後期高齢者医療,{R full p|纐纈スエノ},{P insured|51033402},{N date|R9.7.31}
国民健康保険,{R full q|纐纈貞治},{P insured|鶉44-01827},{N date|R9.7.31}
運転免許証,{R full q|纐纈貞治},{P licence|528477877160},{N date|2028.9.14}
自動車,{R full r|栗花落朱莉},{P plate|岐阜 502 め 84-31},-
緊急通報装置,{U full u|大熊 正義},{P phone|0584-00-2948},{N number|台数1}
ケアマネ,{U full v|名知 久美},{O other|居宅支援センターすいせん},-`,
  },
  {
    id: 'p-table-4',
    case: 'tatetsuki',
    marked: `債権者一覧表（写）
No.	債権者	契約番号	残高	保証人
{N number|1}	{O other|クレジットあおば}	{L number|4402-771936}	{X sum|412,000}	なし
{N number|2}	{O other|山陽カードサービス}	{P card|4441 9937 6198 8349}	{X sum|138,500}	{R full q|轟千歳}
{N number|3}	{O other|有限会社白壁不動産}	物件番号{L number|KH-0306}	{X sum|156,000}	{R full r|外薗和馬}
{N number|4}	{U full u|富田 誠}	借用書	{X sum|50,000}	―
申立予定者　{R full p|轟亮二}　{R dob-era b|昭和47年2月18日}生　{R number n|2026-生-0317}
ナビダイヤル　{P phone|0570-00-3318}　会員サイト　{P url|https://my.aoba-credit.example/u/todo0218}　カード（下4桁のみ）{P card|3560-XXXX-XXXX-0417}
代理人　{O other|きびじ法律事務所}　弁護士　{U full v|長船 景子}　{A address|備前中央市表町1丁目4番64号 表町ビル5階}`,
  },
  {
    id: 'p-table-5',
    case: 'hinokiura',
    marked: `No	Name	Nationality	Residence card	Status
{N number|1}	{R romaji p|JORGE PAREDES HUAMAN}	{N place|Peru}	{P residence-card|MB80103193LQ}	定住者
{N number|2}	{R romaji q|MARICRIS REYES-AQUINO}	{N place|Philippines}	{P residence-card|LV71130600BM}	永住者
{N number|3}	{R romaji r|SUN YAQIN}	{N place|China}	{P residence-card|HC42301324VT}	技人国
{N number|4}	{U romaji u|KAUNG MYAT THU}	{N place|Myanmar}	{P residence-card|MZ32937664CZ}	特定技能
{N number|5}	{U romaji v|DEWI ANGGRAINI}	{N place|Indonesia}	Passport {P passport|E5356325}	特定技能
Address of No.1 and 2: {R address-hyphen a|檜浦市東波止2-6-14 サンライズ東波止A103}
Employer of No.4: {O workplace|共和水産冷凍}`,
  },
  {
    id: 'p-table-6',
    case: 'nukadani',
    marked: `日付|内容|相手|対応者
{N date|11/2}|境界の相談|{R full p|善知鳥幸吉}（{P age|83歳}）|窓口
{N date|11/4}|電話|{R full r|鑓水瑞穂}　{P phone|090-0000-2921}|窓口
{N date|11/9}|現地|{R full q|善知鳥フサ子}、{U given u|敬三}（長男）|{N post|主事}
{N date|11/11}|公図の写し|{U full v|田口 修平}（{O other|白神測量登記事務所}）|窓口
{N date|11/16}|苦情|{U initials w|K.S.}氏、名乗らず|{N post|課長補佐}
{N date|11/18}|来庁|{R full p|善知鳥幸吉}　受付{R number n|糠住8-0462}|窓口`,
  },
  {
    id: 'p-form-1',
    case: 'asagaki',
    marked: `ひとり親家庭等医療費　受給資格認定申請書
フリガナ　{R katakana p|ハセバ　ミソノ}
申請者　{R full p|長谷場　美園}　㊞　{R dob-era b|平成2年1月21日}生
住所　{R address a|浅柿市南栄町1丁目30番5号 ロイヤルコート南栄702}
電話　{R phone m|070-0000-8846}　　メール　{R email e|misono.mrt@agmail.example}
対象児童　{R full r|長谷場　奏}　{P dob|平成30年7月3日}生　{R org s|浅柿市立南栄小学校}
個人番号　申請者{P my-number|5179 3734 4174}　児童{P my-number|1806 6220 2426}
別居の父　{R full q|長谷場　剛志}　勤務先　{O workplace|筑豊ダイカスト}
保険証　記号{P insured|1107}　番号{P insured|52}　枝番{P insured|01}　保険者番号{P insurer|01335306}
医療機関　{O hospital|すみれ小児科}　{U family u|合原}医師
{N law|浅柿市条例第22号}　{N number|様式第1号}`,
  },
  {
    id: 'p-form-2',
    case: 'tozawa',
    marked: `市営住宅返還届（明渡届）
届出者　{R full p|髙萩　與志郎}　㊞　（代筆　{U full u|小布施　竜一}）
返還する住宅　{R address a|砥沢市川原崎4丁目2番10号 市営川原崎団地C棟404}
入居者番号　{R number n|0404-C-19}　電話　{R phone-paren t|0269(00)8417}　個人番号　{P my-number|3812 2733 9571}
同居者　{R full q|髙萩　壽々子}　（入院中　{O hospital|信濃川原病院}）
転居先　〒{P postal|389-2317}　{A address|長野県下水内郡川栄村大字坂井1124番地}　特養{O other|川栄の里}
連帯保証人　{R full r|靏見　圓}　{A address|千曲野市屋代原6丁目5番1号}　{P phone|090-0000-1908}
敷金還付口座　{P bank|北信濃農協 川原崎支所 普通 0229642}
明渡日　{N date|令和8年12月20日}　立会　{N post|管理係長}　{N number|8砥住第318号}`,
  },
  {
    id: 'p-form-3',
    case: 'tonami',
    marked: `緊急通報システム設置申請書
ふりがな　{R kana p|うめ　かず}　氏名　{R full p|梅　カズ}
生年月日　{R dob-era b|昭和10年8月27日}（{P age|91歳}）　性別　女
住所　{R address a|渡波村字北浦77番地1}　電話　{R phone t|0997-00-3518}
協力員①　{R full r|角　聖}　{P dob|大正14年2月11日}生の母{U given w|ナツエ}と同居　　②　{U full u|池畑　トヨ}　{P phone|0997-00-3559}
緊急連絡先　{R full q|梅　海翔}　勤務先　{R org o|渡波漁業生産組合}
かかりつけ　{R org f|渡波村国民健康保険診療所}　{U family v|伊地知}医師
機器番号　{L number|QX-330418}　世帯番号　{L number|0077-2}
{N post|民生委員}確認欄　　{N body|渡波村長}　様`,
  },
  {
    id: 'p-form-4',
    case: 'yuzuruha',
    marked: `障害児者　計画相談支援　依頼届出書
フリガナ　{R half-kana p|ﾐﾅｲ ﾘｮｳ}　　氏名　{R full p|薬袋　凌}
生年月日　{R dob-western b|2001年12月6日}　個人番号　{P my-number|544305643262}
居住地　〒{P postal|264-0931}　{R address a|弓弦葉市千本松3丁目8番12号 フォレスト千本松B205}
家族　{R full q|薬袋　智佐}（母・{P age|52歳}）　電話　{R phone m|080-0000-2694}
受給者証番号　{P certificate|2961191109}　療育手帳　{P certificate|B-2第7714号}
依頼先　{R org o|社会福祉法人このはな会}　相談員　{U full u|五味渕　晶}
医療機関　{O hospital|千本松メンタルクリニック}
受付番号　{R number n|1473-9920}　{N law|障害者総合支援法第51条の17}`,
  },
  {
    id: 'p-form-5',
    case: 'kagamigafuchi',
    marked: `ＦＡＸ送信票　　{N number|送信枚数３枚（本票含む）}　{N date|令和8年11月20日}
宛先　鏡ヶ淵町税務課　収納係　御中
発信　{O other|安達太良信用金庫 奥平支店}　{U full u|渡部 恭平}　TEL {P phone|0243-00-9188}　FAX {P phone|0243-00-7328}
件名　口座振替依頼書の訂正について
納税義務者　{R full p|曾根崎 鐵也}　様（フリガナ {R katakana p|ソネザキ テツヤ}）　通知書番号 {R number n|00738261}
住所　{R address a|鏡ヶ淵町大字奥平215番地}　電話　{R phone-paren t|0243（00）6058}
誤　口座名義　{R full r|曾根崎 菜摘}　　正　{R full q|曾根崎 ヤエ子}
口座　{P bank|安達太良信用金庫 奥平支店 普通 3663518}　／ゆうちょ　記号{P bank|18250}　番号{P bank|22253241}
お心当たりのない場合は上記まで。{N number|第3期}から振替　{N post|会計管理者}　殿`,
  },
  {
    id: 'p-form-6',
    case: 'hanamizuki',
    marked: `児童クラブ入会申込書
児童氏名　{R full p|柿沼ウォード　莉亜}　ふりがな　{R kana p|かきぬまうぉーど　りあ}
{R dob-era b|令和元年10月11日}生　{R org s|花水木市立松葉台小学校}　{X class|1年2組}
保護者　{R full q|柿沼　奈緒子}　勤務先　{O workplace|那須ヶ原印刷所}　{P phone|0287-00-3308}
父　{R full r|オリバー・ウォード}　在留カード　{P residence-card|UB18645960HK}
住所　〒{P postal|329-3147}　{R address a|花水木市松葉台6番21号}　{R phone m|090-0000-9528}
お迎え代理　{R relative q|柿沼}　{U given u|澄江}（祖母）{P phone|0287-00-6144}、{U full v|堂園　さおり}
個人番号　{P my-number|3079 9767 1528}　医療証　{P certificate|4795675}　かかりつけ　{R org f|おおるりこどもクリニック}
定員　{N number|40名}　申込締切　{N date|12月15日}`,
  },
];
