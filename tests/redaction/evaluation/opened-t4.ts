import type { Passage } from './passage.ts';

/** Passages of batch T, part 4: written without having read the engine. */
export const openedT4: readonly Passage[] = [
  {
    id: 't-phone-note-1',
    case: 'itokuri',
    marked: `電話受付メモ　{N date|11/19}　{N number|10:22}
相手：{R kana p|ひわだ}様（{R phone t|0276-00-1003}から）
・息子の{R given q|圭市}様が昨夜から帰らない。{R alias q|けいぼう}と呼ぶ仲間の{U nickname u|ノブ}さんの車で出た
・車は{P plate|群馬 330 た 10-52}、白
・{R family r|葛籠}様にも連絡した。もう一人、{U homophone r|津々良}様と書いたメモは誤り
・{R org-short w|クルリ紡機}には欠勤の連絡済み
・{U nickname u|ノブ}の電話は{P phone|070-0000-1053}、{P age|40}くらい
・{N body|糸繰警察署}への届出を勧めた　→{N post|係長}へ報告
・折返し {N number|13時}、{N place|絹屋町}の自宅　（{U family v|鏑木}先生の受診は延期）
・国保の保険者番号を聞かれた　{P insurer|407338}
・{O shop|スナック織姫}で見たという話あり`,
  },
  {
    id: 't-phone-note-2',
    case: 'okitsunami',
    marked: `【TEL】{N date|12月1日} {N number|9:05}　受：{X official|岡内}
{R org o|社会福祉法人沖津並共生会}の{U family u|窪添}さんより
用件　{R family p|濵渦}さんの入所契約。家族は{R relative p|濵渦}{U given v|奈保美}さん（次女）も立会い希望
　　　{R given q|龍平}さんは{N number|午後}なら可
本人　{R dob-letter b|S16.3.27}、{P age|85}歳、介護 {P care|0000172836}、負担割合{N number|1割}
金融　{P bank|土佐湾信用金庫 磯部支店 普通 0217734}
次女　{P phone|088-000-1054}、{A address|高知浜市鷹匠町3-8-2}
{R alias r|きよやん}（{R full r|鶴﨑喜代治}さん）は当日の送迎を引受け
{N place|磯部}線は{N date|12月}ダイヤ。{N law|老人福祉法第11条}は適用せず`,
  },
  {
    id: 't-phone-note-3',
    case: 'rendaiji',
    marked: `留守電の書き起こし　{N date|11/24} {N number|18:47}
「{R family p|逸見}です。えー、{R org-short o|あけび橋}の{U family u|千代松原}さんに代わりに電話してもらいました。
家主の{U family v|葛見}さんから明け渡してくれと。{R phone-dot m|070.0000.1009}に夜かけてください。
メールなら{R email e|henmi_saku@rdmail.example}。{R given r|栞奈}には言わないで。
母の{R given q|芙佐子}の携帯は{P phone|080-0000-1055}です。
あと自立支援の受給者証、{P certificate|7204163}で合ってますか。
年金の番号が{P pension|5017-284630}です。」
→ 折返し済　{N number|19:10}　{N post|当直}
{N law|借地借家法第28条}の正当事由を説明。{N body|法テラス}の番号も伝えた。相手先は{O other|葛見ハウス管理}
{N place|東堀}交番の件は{N word|見回り}で対応`,
  },
  {
    id: 't-letter-1',
    case: 'hokotate',
    marked: `{N date|令和8年11月13日}
{R org f|医療法人鉾杉会ほこすぎ医院}
　院長　{U full u|渡部沢 修治}　先生　御侍史
{N body|鉾立村}住民福祉課
　　　　　　{R full p|小檜山蕗代}様（{R dob-era b|昭和7年12月2日}生）の情報提供のお願い
　晩秋の候、ますますご清祥のこととお慶び申し上げます。
　標記の方は{R address a|鉾立村字奥鉾37番地}にお住まいで、孫の{R full q|小檜山潤}様と二人世帯です。近隣の{R full r|齋賀織江}様（{P phone|0242-00-1056}）の支えがあります。
　次女の{U full v|小椋原 美代}様（{P age|66歳}）は{A address|会津浜市門田町4-7-3}在住です。
　後期高齢者被保険者番号{P insured|20471836}、{N law|高齢者の医療の確保に関する法律第49条}の{N word|限度額}適用について、意見書を{N number|1通}お願いします。{N place|奥鉾}まで往診の日は{N date|第2木曜}と伺っております。`,
  },
  {
    id: 't-letter-2',
    case: 'shimono',
    marked: `{O hospital|北霜野こども医療センター}　地域連携室　御中
　　　　　　　　　　紹介状（情報提供書）
患者氏名　{R full q|乙部光希}様　男児　{P age|9歳}　{P dob|平成29年9月25日}生
保護者　{R full p|プラミラ・バンダリ}様（母）、{R full r|乙部勇次郎}様（父）
住　所　〒{P postal|320-0091}　{R address-suffix a|楡木町3丁目6番17号}　{R phone m|080-0000-1008}
主　訴　{N number|3か月}続く朝の腹痛。{R org-school s|楡木小}の{U family u|籾山}先生より連絡あり。
経　過　{N date|9月}から欠席が増え、{U full v|早乙女沢 幸子}養護教諭が家庭訪問。{N law|学校保健安全法第9条}の健康相談を実施。
保　険　記号 {P insured|4017}　番号 {P insured|236}　保険者番号 {P insurer|06131064}
公　費　受給者番号 {P certificate|2047183}
{N word|敬具}　{N body|霜野市保健センター}　{N post|所長}`,
  },
  {
    id: 't-letter-3',
    case: 'asanagi',
    marked: `前略　いつも孫の{R given q|陽真里}がお世話になっております。祖母の{U full u|呉竹マサ子}でございます。
嫁の{R given p|文緒}さんは{R org-short w|アサナギ冷蔵}の夜勤で、{N number|三日}ほど顔を見ておりません。
先日{R given r|グラシエラ}さんのお父様が車（{P plate|函館 301 め 10-57}）で送ってくださいました。ありがたいことです。
私も{P age|七十九}になり、{O hospital|渡島東病院}の{U family v|知内谷}先生に膝の手術をすすめられています。
後期高齢の番号は{P insured|04712083}です。{R address-suffix a|鴎台1丁目20番5号}の電話は{R phone t|0138-00-1011}ですが、私の携帯{P phone|090-0000-1057}の方が早いです。
{R org-school s|鴎台中}の先生方にもよろしく。{N date|十一月吉日}
{N word|早々}　{N body|朝凪市教育支援室}御中　{N place|浜分}の里より`,
  },
  {
    id: 't-chat-1',
    case: 'rendaiji',
    marked: `{N number|12:04} {N post|支援員}　{R family p|逸見}さん、今日の面談{N number|14時}で大丈夫？
{N number|12:11} {R speaker p|朔也}　大丈夫です　{R alias p|さくぼん}でいいです笑
{N number|12:12} {R speaker p|朔也}　{U homophone r|環奈}が変換ミスで、{R given r|栞奈}のことです
{N number|12:15} {N post|支援員}　{R given r|栞奈}さんの勤め先は{O workplace|ベーカリー東堀の窓}だったね
{N number|12:17} {R speaker p|朔也}　母({R given q|芙佐子})のカードは{P card|4205 9678 4917 9648}、もう止めました
{N number|12:20} {N post|支援員}　{U family u|御子神}先生の事務所のURL→{P url|https://hmlaw.example/room/2047}
{N number|12:22} {R speaker p|朔也}　ありがとうございます。新しい番号{P phone|070-0000-1058}です
{N number|12:23} {R speaker p|朔也}　LINEは{L handle|saku_h_0912}　{P age|31歳}最後の職探しです
{N number|12:25} {N post|支援員}　{N place|東堀}の駅前で。{N law|生活保護法第27条}の話もします`,
  },
  {
    id: 't-chat-2',
    case: 'shimono',
    marked: `[{N date|11/26}] {N number|19:30}
{R speaker p|プラミラ}：せんせい、{R alias q|こっ}くんが{N number|37.9ど}です
{N post|相談員}：病院は？{R given q|光希}くんは今日{R org-school s|楡木小}を早退したね
{R speaker p|プラミラ}：{O hospital|ホクト小児科}いきました。{U kana u|いざき}せんせい、かぜです
{R speaker p|プラミラ}：おっと({R full r|乙部勇次郎})は{R org-short w|シモノ板金}ざんぎょう
{N post|相談員}：保険証は？記号{P insured|4017}ですね
{R speaker p|プラミラ}：はい。となりの{U kana v|いで}さんのでんわ{P phone|028-000-1059}
{N post|相談員}：雇用保険の書類、番号は{P employment|2083-417620-5}で合ってる？
{R speaker p|プラミラ}：はい、パスポートは{P passport|PB4172036}
{N post|相談員}：明日{N number|16時}、{N body|霜野市役所}で。{N word|楡の木}の前ね`,
  },
  {
    id: 't-chat-3',
    case: 'hokotate',
    marked: `見守りグループ（{N number|6}）
{R speaker r|織江}：{R given p|蕗代}さん、けさ雨戸が開いてません
{N post|保健師}：{R given q|潤}さんに連絡は？
{R speaker r|織江}：{P phone|080-0000-1024}に{N number|3回}、出ません
{U nickname u|カツ坊}：軽トラ（{P plate|会津 480 え 10-14}）は無いから出勤したべ
{N post|保健師}：{R org-short f|ほこすぎ医院}に先に電話します。{R phone t|0242-00-1010}は鳴らしてください
{R speaker r|織江}：中で声がしました！{R family p|小檜山}さん転んでます
{N post|保健師}：救急へ。{P age|93歳}、{R dob-slash b|1932/12/2}生、{P insured|20471836}
{U nickname u|カツ坊}：搬送先は{O hospital|猪苗沢病院}だと。{U family v|五百川}先生が待ってる
{N post|保健師}：{N place|奥鉾}の橋は通れます。{N body|消防}に伝えました`,
  },
  {
    id: 't-list-1',
    case: 'itokuri',
    marked: `滞納整理対象者（{N date|令和8年10月末}）
1．{R full p|鶸田佳乃子}　{R address-hyphen a|絹屋町2-14-9-203}　{R phone m|090-0000-1005}　{X sum|142,000円}
2．{U full u|阿久津沢豊}　{A address|糸繰市水車町1-22-8}　{P phone|0276-00-1060}　{X sum|38,500円}
3．{U full v|飯塚沢未央}　{P dob|H11.12.30}　{O workplace|食品工場マルキタ}　{P bank|両毛銀行 水車町支店 普通 2083471}
4．{R full q|鶸田圭市}　免許{P licence|309124250841}　{P age|37}　{N word|分納}中
5．法人：{R org w|株式会社クルリ紡機}　特別徴収義務者
6．{R spaced r|葛籠　修造}　保証債務　{R number-spaced n|IK - 2047 - 3}に関連
7．{U full w|毒島洋子}委員より相談　{P phone|0276-00-1061}
{N law|国税徴収法第153条}　{N body|糸繰市}収納課　{N number|全7件}　{N place|水車町}　{N post|徴収員}巡回`,
  },
  {
    id: 't-list-2',
    case: 'okitsunami',
    marked: `送迎名簿　{N date|12/3}（木）　{R org-short f|なみおとの丘}号
①{N number|8:40}　{R full p|濵渦惠津子}　{R address-suffix a|磯部字松ノ下538番地2}　{R phone t|0889-00-1006}
②{N number|8:55}　{U full u|下八川源吾}　{P age|91}　{P phone|0889-00-1062}　車いす
③{N number|9:10}　{U full v|森国沢 寿美}　{P care|0000472031}　{A address|沖津並町大字浦ノ前27番地}
④{N number|9:20}　{U kana w|よしむね きくえ}　{P dob|昭和10年2月20日}
添乗　{R full r|鶴﨑喜代治}　連絡役　{R kana q|はまうず りゅうへい}
車両　{P plate|高知 800 さ 10-63}
医療連絡　{O hospital|磯部内科}　
{N word|浜風}号は予備、{N place|磯部}港で給油。{N body|沖津並町社会福祉協議会}　{N law|道路運送法第79条}登録`,
  },
  {
    id: 't-list-3',
    case: 'asanagi',
    marked: `別室登校生　支援者リスト（{N date|2026年11月}）
・{R full q|呉松陽真里}（{R number n|2208-15}、{R dob-slash b|2011/7/14}）…保護者{R full p|呉松文緒}　{R email e|kurematsu.f@agmail.example}
・{R full r|グラシエラ・ディアス}（{P age|15}）…父{U foreign u|エルネスト・ディアス}　{P phone|080-0000-1064}
・{U full v|中ノ沢 蓮華}（{P dob|2012年1月9日}）…{O school|浜分塾}にも在籍、{P email|nakanosawa.r@agmail.example}
・{U full w|八雲田 空}（{P age|14}）…母は{O workplace|スーパー渚}、国保 記号{P insured|浜}番号{P insured|20714}
担当：{U full x|厚谷 勉}教諭（{R org-school s|鴎台中}）、{N post|スクールカウンセラー}
会場：{N place|鴎台公民館}　時間：{N number|9時～11時}
根拠：{N law|教育機会確保法第13条}　{N body|朝凪市教育委員会}　{N word|文化祭}の練習は{N number|第2週}`,
  },
  {
    id: 't-ordinary-1',
    case: 'itokuri',
    marked: `{N date|令和8年11月4日}　{N body|糸繰市生活支援課}　係内会議　議事要旨
出席者　{N post|課長}、{N post|係長}、相談員{N number|4名}
1　窓口の混雑について
　月初めと月末に来庁が重なり、待ち時間が{N number|40分}を超える日が続いた。番号札の機械を{N place|1階ロビー}へ移し、用件別に列を分ける案を試すこととした。費用は既存の消耗品費の範囲で収める。記載台の見本は文字を大きくし、よく間違える欄に色を付ける。
2　住居確保給付金の様式改正
　{N law|生活困窮者自立支援法施行規則}の改正に伴い、求職活動の報告書が{N number|2種類}から{N number|1種類}にまとまる。旧様式は年度内に限り受け付ける。案内の冊子は増刷せず、差し替えの紙を挟む。
3　フードバンクの受け入れ
　米の寄附が例年より多く、保管場所が足りない。{N body|糸繰市社会福祉協議会}の倉庫を借り、鍵の管理は当番表による。賞味期限の近い缶詰は先に出すよう棚を並べ替える。
4　研修
　家計改善の講座へ相談員が交代で参加する。遠方の会場には公用車を使い、戻った人が翌週の朝礼で内容を伝える。
5　その他
　庁舎の空調が入るのは来週から。膝掛けの貸し出しを続ける。記録の様式にある自由記述の欄は、見出しを三つに分けると読みやすいとの意見があり、次回までに案を作る。年末年始の当番は例年どおり希望を聞いて決め、掲示板に貼り出す。
庁内の節電の呼び掛けには、昼休みの消灯で応じる。次回は{N date|12月2日}の朝。`,
  },
  {
    id: 't-ordinary-2',
    case: 'okitsunami',
    marked: `{N body|沖津並町地域包括支援センター}　運営協議会　記録
日時　{N date|令和8年11月18日}　{N number|14時から15時40分}　会場　{N place|町民会館}和室
議題1　介護予防教室の見直し
　秋の体操教室は申し込みが定員を上回り、抽選となった。冬は曜日を一つ増やし、集会所を巡回する形に改める。講師の手当は補正予算で措置する見込み。参加者の声では、椅子に座ったままできる運動と、終わった後のお茶の時間が好評である。
議題2　津波避難訓練との連携
　{N post|総務課長}から、訓練の合図を防災無線と屋外の旗で併せて知らせるとの説明があった。坂の途中に手すりがなく、雨の日は滑るという指摘が出たため、道路の担当と現地を見て優先順位を付ける。車いすを押す役は、地区ごとに複数の人で回す。
議題3　地域ケア会議の報告
　今年度は買い物の足と、ごみ出しの負担が主な課題として挙がった。移動販売の曜日を広報に載せること、分別の表を大きな字で刷り直すことを決めた。{N law|介護保険法第115条の48}に基づく報告書は、年度末までにまとめる。
意見交換
　委員からは、若い世帯が行事に加わりにくいこと、配布物が多すぎることが話題になった。回覧は月に一度へ減らし、残りは掲示で足りるとの方向で一致した。事務局は案を作り、次の会で示す。
資料の綴じ方は、差し替えがしやすい二穴の綴りに統一する。閉会に当たり、{N post|会長}が協力への礼を述べた。`,
  },
  {
    id: 't-ordinary-3',
    case: 'hokotate',
    marked: `{N body|鉾立村}　除雪・見守り連絡会　議事録
開催日　{N date|令和8年11月20日}　場所　{N place|村役場二階会議室}
（1）除雪の出動基準
　積雪が{N number|15センチ}に達した朝に出動する基準は昨年と変えない。夜半に降り続くときは、早番の班が先に幹線を開け、集落の道は明るくなってから入る。燃料の高騰を受け、委託の単価は改定した表を用いる。機械の点検は今月のうちに終える。
（2）屋根の雪下ろし支援
　作業の補助は一世帯につき{N number|年3回}まで。申し込みは役場の窓口と支所で受け、用紙は{N law|村補助金等交付規則}の様式に合わせた。作業する人には命綱とヘルメットの着用を求め、一人での作業は認めない。安全講習は隣の村と合同で開く。
（3）冬の見守り
　新聞や牛乳の配達に携わる方々に、郵便受けの様子や煙突の煙を気に留めてもらう。気付いたことは役場へ一報を入れ、急ぐときは消防へ直接知らせる取り決めを確かめた。連絡票の色は黄から白に変え、控えを残す。
（4）停電への備え
　発電機は集会所に一台ずつ置く。灯油は満杯にせず、少し余裕を持たせて保管する。乾電池の在庫は少なく、追加で発注した。炊き出しの釜は洗って倉庫へ戻してある。
（5）その他
　山の初雪は平年より遅い。道の凍結が早い日陰では砂袋を増やす。{N post|区長}会への説明は来月の定例会で行う。長靴と手袋の在庫は、支所の分も合わせて数え直す。`,
  },
];
