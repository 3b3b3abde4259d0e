import type { Passage } from './passage.ts';

/** Passages of batch T, part 1: written without having read the engine. */
export const openedT1: readonly Passage[] = [
  {
    id: 't-dialogue-1',
    case: 'itokuri',
    marked: `相談員　{R family p|鶸田}さん、その後お体はいかがですか。
{R speaker p|佳乃子}　{O hospital|上州坂整形外科}で腰の注射を打ってもらいました。{U family u|鏑木}先生は仕事を休めと言います。
相談員　{R org-short w|クルリ紡機}には診断書を出しましたか。
{R speaker p|佳乃子}　班長の{U family v|小此木}さんに渡しました。{P age|60歳}で雇い止めになるかもしれません。
相談員　息子さんの{R given q|圭市}さんの収入は？
{R speaker p|佳乃子}　{N date|9月}から派遣です。携帯は{P phone|080-0000-1012}に変わりました。家賃は{R full r|葛籠修造}さんに立て替えてもらっています。
相談員　国民健康保険の記号番号は{P insured|糸 20714}で合っていますね。限度額認定証を{N body|糸繰市役所}の{N number|2番}窓口で申請できます。{N law|生活困窮者自立支援法}の家計改善支援も使えます。`,
  },
  {
    id: 't-dialogue-2',
    case: 'okitsunami',
    marked: `包括　{R family p|濵渦}さん、お迎えに来た息子さんはどなたですか。
{R speaker q|龍平}　長男の{R given q|龍平}です。母は{P age|八十五}で、夜に三回は起きます。
包括　{R alias p|糠塚惠津子}さん名義の通帳もあると聞きました。
{R speaker q|龍平}　旧姓のままの{P bank|土佐湾信用金庫 磯部支店 普通 0217734}です。年金はそこに入ります。
包括　{R org-short f|なみおとの丘}の見学は{N date|来週火曜}、相談員の{U family u|比江森}さんが案内します。介護保険の被保険者番号は{P care|0000172836}。
{R speaker q|龍平}　近所の{R alias r|きよやん}が車を出してくれます。妹の{U given v|奈保美}は{A address|高知浜市鷹匠町3-8-2}にいて来られません。
包括　{N place|磯部}の集会所で{N number|9時}に待ち合わせましょう。{N post|町長}のあいさつの後です。`,
  },
  {
    id: 't-dialogue-3',
    case: 'asanagi',
    marked: `支援員：{R full q|呉松陽真里}さんは今週は教室に来られましたか。
{R speaker p|文緒}：{N number|一日}だけです。担任の{U family u|厚谷}先生が{R address-suffix a|鴎台1丁目20番5号}まで迎えに来てくれて。
支援員：{R org-school s|鴎台中}の別室は{N number|午前中}だけ開いています。
{R speaker p|文緒}：友だちの{R given r|グラシエラ}さんが一緒なら行くと言います。
支援員：塾はどうしていますか。
{R speaker p|文緒}：{O school|個別学館ミナト}は{N date|10月}でやめました。{P age|15歳}なので受験が心配で。主人の母の{U full v|呉竹 マサ子}が送り迎えしてくれます。電話は{P phone|0138-00-1013}です。
支援員：{R org-short w|アサナギ冷蔵}の早番は{N number|6時}からでしたね。{N law|学校教育法}の出席扱いの件は{N body|教育委員会}に確認します。
{R speaker p|文緒}：メールは{P email|fumi-k.home@agmail.example}にもください。`,
  },
  {
    id: 't-memo-1',
    case: 'rendaiji',
    marked: `{N date|11/9} {N number|14:10} 来所　{R full p|逸見朔也}（{R dob-slash b|1995/9/12}、{P age|31}歳）
・{R org w|株式会社レンダイ警備}を{N date|先月末}で退職。離職票あり
・雇用保険被保険者番号　{P employment|5017-284630-1}
・母{R given q|芙佐子}さんと口論、{R org-short o|あけび橋}のシェルターに{N number|3泊}
・交際相手 {R full r|廣岡栞奈}さんは別居（{A building|グリーンヒル藤代202}）
・借入先：{O other|スマイルローン}　担当{U family u|久保寺}　契約番号{L number|7730-1926}
・免許証 {P licence|625345786821} をコピー
・主治医は{O hospital|東堀こころクリニック}の{U family v|千頭和}医師
・{N law|生活保護法第24条}の説明済み。{N place|東堀公園}の炊き出しも案内
・携帯 {R phone m|070-0000-1009}`,
  },
  {
    id: 't-memo-2',
    case: 'hokotate',
    marked: `訪問記録　{N date|R8.10.22}　{N post|保健師}
{R full p|小檜山蕗代}さん宅（{R address-suffix a|字奥鉾37番地}）
本人{P age|93歳}、{R dob-letter b|S7.12.2}生。炉端で横になっている。血圧{N number|148/82}
孫の{R given q|潤}さんが同居、日中は{O workplace|奥会津木工所}
薬は{R org-short f|ほこすぎ医院}の分が{N number|14日分}残る。{U family u|渡部沢}医師に報告
後期高齢者医療　被保険者番号 {P insured|20471836}　保険者番号 {P insurer|39409420}
隣の{R family r|齋賀}さんが朝夕のぞく。もう一軒の{U nickname v|たばこ屋のカツ}さんは入院中
軽トラ（{P plate|会津 480 え 10-14}）は鍵を預かり済み
{N word|潤滑油}の缶が土間にあり片付けを助言。{N place|奥鉾}の橋は{N date|12月}から通行止め`,
  },
  {
    id: 't-memo-3',
    case: 'shimono',
    marked: `引継ぎ（{N post|母子担当}→{N post|家庭相談員}）　{R number n|SM-11452}
{R full p|プラミラ・バンダリ}さん　{R dob-era b|平成4年2月6日}生　在留カード{P residence-card|SK20473618FB}
夫{R full r|乙部 勇次郎}さん　{R org-short w|シモノ板金}　給与は手渡しの月あり
長男{R given q|光希}くん　{R org-school s|楡木小}{N number|3年2組}　給食費{X sum|2万4千円}の滞納
妹{U given u|アニタ}ちゃん　{P age|1歳8か月}　{P dob|令和7年3月14日}　母子手帳{P certificate|第1184号}
保育園の申込みは{O school|霜野わかくさ保育園}が第一希望
大家{U full v|出野 房雄}さん　{P phone|028-000-1014}
{N law|児童手当法}の現況届は未提出。{N date|11月末}が期限
{N place|楡木町}の交番前で夜ひとりでいるのを見たと{N body|児童相談所}から連絡`,
  },
  {
    id: 't-email-1',
    case: 'itokuri',
    marked: `From: {R email e|hiwada.k@ikmail.example}
To: 生活支援課 相談窓口
Subject: 住居確保給付金の書類

お世話になっております。{R full p|鶸田佳乃子}です。{R address a|糸繰市絹屋町2丁目14番9号 コーポ繭玉203}の賃貸契約書を添付します。
家主は{U full u|茂呂 徳一}様、振込先は{P bank|両毛銀行 絹屋町支店 普通 1720364}です。
給与明細は{R org w|株式会社クルリ紡機}の{U family v|小此木}様にお願いしましたが、{N date|11月10日}になるそうです。
日中は{R phone m|090-0000-1005}、つながらなければ妹の{P phone|090-0000-1015}へお願いします。
マイナンバーは{P my-number|5533 3147 8937}です。{N law|様式第1号}は{N number|2枚}とも書きました。{N body|社会福祉協議会}にも相談しています。
職場の近くの{O shop|食堂まゆだま}で働く話も出ています。`,
  },
  {
    id: 't-email-2',
    case: 'rendaiji',
    marked: `差出人: {O other|ひまわり法律相談室}　{U full u|御子神 遼}　<{P email|mikogami@hmlaw.example}>
件名: RE: {R family p|逸見}様の受任通知について

{N body|蓮台寺区 生活福祉課} ご担当者様
ご照会の{R spaced p|逸見　朔也}様（{R email e|henmi_saku@rdmail.example}）の件、債権者は{N number|4社}です。
クレジットカード {P card|4980 1075 6900 7205} は{N date|10月5日}に利用停止となりました。
お母様（{R full q|逸見芙佐子}様）は連帯保証人ではありません。
{R given r|栞奈}様名義の携帯電話は{O shop|モバイル堂東堀店}で解約予定です。
前の家主の{U family v|葛見}氏には当方から連絡します。事務所直通 {P phone|03-0000-1016}
{N law|破産法}の申立ては{N date|12月}、{N place|蓮台寺駅前}の庁舎で打合せを。{R org-short o|あけび橋}の支援員にも同席を願います。ご本人は{P age|31歳}と若く、再出発は可能です。`,
  },
  {
    id: 't-email-3',
    case: 'asanagi',
    marked: `----- 転送メッセージ -----
差出人：{R family p|呉松}<{R email e|kurematsu.f@agmail.example}>
送信：{N date|2026/11/16} {N number|22:41}
いつもありがとうございます。{R alias q|ひまりん}こと{R given q|陽真里}が、{U nickname u|ゆっぴ}という子とネットで知り合いました。
相手のアカウントは{L handle|@yuppi_sea0}、動画は{P url|https://nagi-movie.example/u/yuppi}です。
{P age|16歳}と書いていますが、会う約束が{O shop|カラオケ波音}で{N date|土曜日}にあるようです。
{R org-school s|鴎台中}の{U family v|厚谷}先生にも相談しました。
私は{R org w|株式会社アサナギ冷蔵}の夜勤で、家の{R phone t|0138-00-1011}には義母が出ます。急ぎは{P phone|080-0000-1017}へ。
{N body|朝凪警察署}の{N post|少年係}にも話した方がよいでしょうか。{N place|鴎台}のバス停も心配です。`,
  },
  {
    id: 't-table-1',
    case: 'okitsunami',
    marked: `氏名\t続柄\t生年月日\t電話\t備考
{R full p|濵渦惠津子}\t本人\t{R dob-era b|昭和16年3月27日}\t{R phone t|0889-00-1006}\t要介護{N number|2}
{R full q|濵渦龍平}\t長男\t{P dob|昭和43年11月8日}\t{P phone|090-0000-1417}\t{O workplace|須崎湾造船}
{U full u|濱口 直海}\t姪\t{P dob|S50.6.21}\t{P phone|088-000-1019}\t{A address|土佐湾市追手筋2-6-11}
{R full r|鶴﨑喜代治}\t知人\t－\t－\t鍵の預かり
{U full v|上韮生 司}\t医師\t－\t－\t{O hospital|磯部内科}
記号番号\t\t\t\t介護 {P care|0000172836}／ケース{R number n|オ-1187-06}
施設\t\t\t\t{R org f|特別養護老人ホームなみおとの丘}（待機{N number|18人}）
次回\t\t\t\t{N date|12月3日}　{N body|沖津並町役場}\t{N law|介護保険法第27条}`,
  },
  {
    id: 't-table-2',
    case: 'shimono',
    marked: `| No. | 児童 | 保護者 | 学校・園 | 連絡先 | 状況 |
| {N number|1} | {R full q|乙部光希} | {R given p|プラミラ} | {R org s|霜野市立楡木小学校} | {R phone m|080-0000-1008} | 欠席{N number|7日} |
| {N number|2} | {U full u|若色 海音} | {U full v|若色 沙也} | {O school|霜野ひかり幼稚園} | {P phone|070-0000-1020} | 発達相談 |
| {N number|3} | {U full w|大豆生田 樹里} | 祖母 | {O school|北霜野高校} | {P phone|028-000-1021} | {P age|17歳}、妊娠{N number|20週} |
父　{R full r|乙部勇次郎}　{R org w|有限会社シモノ板金}　健保 記号{P insured|4017}番号{P insured|236}
住所　{R address-hyphen a|楡木町3-6-17-105}
受給者証　{P certificate|2047183}
根拠　{N law|児童福祉法第25条の8}　次回 {N date|12/8}　会場 {N place|霜野市文化会館}`,
  },
  {
    id: 't-table-3',
    case: 'hokotate',
    marked: `見守り一覧（{N date|令和8年11月}現在）
番号,氏名,年齢,電話,医療機関,協力者
{R number n|5520-118},{R full p|小檜山蕗代},{P age|93},{R phone t|0242-00-1010},{R org f|医療法人鉾杉会ほこすぎ医院},{R full r|齋賀織江}
{N number|2},{U full u|五ノ井 清吾},{P age|88},{P phone|0242-00-1022},{O hospital|猪苗沢病院},{U full v|五ノ井 ツヤ}
{N number|3},{U full w|檜枝 ハツノ},{P age|90},{P phone|0242-00-1023},なし,{O shop|菅家商店}
同居,{R full q|小檜山潤},{P age|28},{P phone|080-0000-1024},なし,なし
住民票コード,{R family p|小檜山}世帯主,{P resident-code|30471825569}
配布先,{N post|村長},{N body|鉾立村社会福祉協議会},{N place|奥鉾}区長会`,
  },
  {
    id: 't-form-1',
    case: 'itokuri',
    marked: `相談受付・申込票　　受付番号 {R number n|IK-2047-3}
ふりがな：{R kana p|ひわだ　かのこ}
氏　　名：{R spaced p|鶸田　佳乃子}　　性別：女
生年月日：□大正 ☑昭和 □平成　{R dob-era b|41年8月19日}（満{P age|60歳}）
住　　所：〒{P postal|376-0014}　{R address a|糸繰市絹屋町2丁目14番9号 コーポ繭玉203}
電　　話：自宅 {R phone-paren t|0276（00）1003}　携帯 {R phone m|090-0000-1005}
緊急連絡先：{R full r|葛籠修造}（知人）　{P phone|080-0000-1025}
勤 務 先：{R org-short w|クルリ紡機}　職種：検反
基礎年金番号：{P pension|4172-036285}
かかりつけ：{O hospital|絹屋町歯科}（{U family u|大図}医師）　紹介者：{U full v|毒島 洋子}（民生委員）
同意：{N law|生活困窮者自立支援法第4条}　記入日：{N date|令和8年11月2日}　{N body|糸繰市}長 宛て`,
  },
  {
    id: 't-form-2',
    case: 'asanagi',
    marked: `就学援助費受給申請書（{N law|様式第3号}）
申請者　{R full p|呉松文緒}　㊞　　電話 {R phone t|0138-00-1011}
住所　〒{P postal|041-0083}　{R address a|朝凪市鴎台1丁目20番5号}
児童生徒　{R full q|呉松陽真里}　{R dob-era b|平成23年7月14日}生　{R org s|朝凪市立鴎台中学校}{N number|3年1組}
　　　　　{U full u|呉松 湊太}　{P dob|平成28年4月3日}生　{O school|鴎台東小学校}
勤務先　{R org w|株式会社アサナギ冷蔵}
振込先　{P bank|渡島中央信金 鴎台支店 普通 2073641}　名義 {R katakana p|クレマツ　フミオ}
個人番号　{P my-number|388040723860}
民生委員の所見　家計は苦しく認定が適当　{U full v|木古内 秀俊}
{N date|令和8年11月6日}　{N body|朝凪市教育委員会}{N post|教育長}様`,
  },
  {
    id: 't-form-3',
    case: 'rendaiji',
    marked: `生活保護法による保護申請書
{N date|令和8年11月12日}　蓮台寺{N post|区長}　殿
申請者：{R full p|逸見 朔也}（{R katakana p|ヘンミ　サクヤ}）　本人
現住所：{R address a|蓮台寺区東堀4丁目3番22号 ハイム白鷺601号室}
世帯員：母 {R full q|逸見芙佐子}　{P dob|昭和39年2月17日}　{P age|62歳}　パート（{O workplace|丸八弁当}）
援助者：{R full r|廣岡栞奈}、伯父 {U full u|逸見川 恒男}（{A address|房総浜市港南5-17-3}）
健康状態：通院中　{O hospital|東堀こころクリニック}　自立支援医療受給者証 {P certificate|7204163}
資産：預金 ゆうちょ 記号{P bank|10470} 番号{P bank|20736411}　保険 {O other|みらい共栄生命}　証券番号 {L number|208-4471936}
健康保険：{P insurer|137380}　記号番号 {P insured|蓮 47-2036}
前職：{R org-short w|レンダイ警備}　連絡先 {R phone m|070-0000-1009}
民生委員：{U full v|瓜連 みどり}　{N law|法第7条}　受理：{N number|第2週}`,
  },
];
