import type { Passage } from './passage.ts';

/** Passages of batch V, part 4: written without having read the engine. */
export const openedV4: readonly Passage[] = [
  {
    id: 'v-half-kana-3',
    case: 'amefurihama',
    marked: `学童ｸﾗﾌﾞ 引落不能ﾘｽﾄ　{N date|6月分}
{R half-kana r|ｵｸﾞﾗ ﾘｺ}　保護者 {R half-kana q|ｵｸﾞﾗ ｺｳﾍｲ}　{P bank|西湘信用金庫雨降浜支店 ﾌﾂｳ 2136640}
{U half-kana u|ｾﾝｼﾞｭ ﾙｱ}　保護者 {U half-kana v|ｾﾝｼﾞｭ ｶｵﾘ}　{P phone|0465-00-2127}
母国語ﾒﾓ：{R half-kana p|ﾌﾟﾗﾃｨﾋﾞ ﾗﾏ}さん（{R phone m|080-0000-2104}）へはやさしい日本語で
再振替 {N number|7月10日}　手数料 {N number|110円}
勤務先 {R org-short w|ﾅﾐｷ食品}、{O shop|ﾏｰﾄ ｱﾐｼﾛ}
ﾒｰﾙ {P email|k-ogura@amemail.example}
国保 {P insured|雨ｱ-20・4177}
{N word|ﾗﾏﾀﾞﾝ}の行事食、{N place|ｱﾐｼﾛ}支所`,
  },
  {
    id: 'v-phone-note-1',
    case: 'susukigahara',
    marked: `受電メモ　{N date|6/30}　{N number|9:12}
{R family p|宇賀神}様（{R phone t|0287002101}）より
{R alias q|たっ}くん、面接に受かった。{O workplace|薄ヶ原青果市場}、来月1日から
保証人に伯母の{U kana u|にしなだ}さん　{P phone|0285 00 2131}
{R full r|沼尻康夫}氏から荷物が届いた。送り状の住所は{A address|小矢山市城東4-11-2}
給与口座　{P bank|下野銀行若宮支店 普通2157720}
至急：{R given q|拓也}さんの年金手帳　{P pension|5521-204473}
折返し　{N post|係長}まで　{N number|17時}厳守`,
  },
  {
    id: 'v-phone-note-2',
    case: 'iwatsutani',
    marked: `伝言　{N date|2/13} {N number|16:40}
{O hospital|県南ふたば病院}の相談員{U family u|遠藤田}さん
「{R full q|穂積栄一}様、{N date|20日}に退院できます」
直通 {P phone|0247-00-2158}　内線{X number|204}
ご家族 {R given p|文江}様、{R phone t|0247-00-2103} 出ず
娘 {U given v|鈴乃}様 {P phone|090-0000-2117} へは連絡済み
{R org f|特別養護老人ホームしゃくなげ苑}の短期入所、介護 {P care|0000318435}
車椅子のまま乗れる{O other|だるま介護タクシー}を予約
{R family r|竹之内}様にも一報のこと
{N word|栄}養剤は{N number|3箱}`,
  },
  {
    id: 'v-phone-note-3',
    case: 'kohanazawa',
    marked: `TEL受　{N date|7/8}　夜間受付より
{R full r|柴﨑亜由美}と名乗る女性　{P phone|0283-00-2120}
兄{R given p|正嗣}が酔って{O shop|居酒屋どんつく}で倒れた
母{R given q|ヨシエ}は一人で家（{R building a|みどり荘201}）
救急 → {O hospital|小花沢厚生病院}、診察券なし、生年月日{R dob-letter b|S44.11.8}
付き添い {U nickname u|ヤッ}さん（{P phone|070-0000-2159}）
{R alias o|ほたるび}の{U family v|鹿沼田}さんが{N number|22時}に到着
医療券の番号 {P certificate|2159046}
{N body|消防本部}に照会、{N number|1時間後}に再電話`,
  },
  {
    id: 'v-letter-1',
    case: 'kohanazawa',
    marked: `前略　兄{R given p|正嗣}がご迷惑をおかけし、申し訳ございません。
私は{R full r|柴﨑亜由美}、旧姓は{R old-name r|寺西}と申します。前の夫の姓です。母{R given q|ヨシエ}は私が引き取りたいのですが、夫{R relative r|柴﨑} {U given u|良成}の両親も同居しており、すぐには決められません。
兄には高校のころの恩師、{U full v|福田川 勘治}先生がおります（{P phone|0284-00-2160}）。先生のお住まいは{A address|佐能市堀米町1207}です。
兄が勤めた{R org-short w|小花沢運輸}の退職金は、まだ出ていないそうです。私の方の電話は{P phone|0283-00-2120}、{P email|ayu.s@khmail.example}です。
母は{P age|八十四歳}、長くは待てません。
{N date|七月吉日}　{N word|草々}
{N body|福祉事務所}　御中　同封{N number|一通}`,
  },
  {
    id: 'v-letter-2',
    case: 'toribamidai',
    marked: `〒{P postal|444-2161}　{A address|岡咲市若松東2-6-1}
{O other|みかわ法律事務所}
弁護士　{U full u|神谷内 敦}
電話 {P phone|0564-00-2161}　FAX {P phone|0564-00-2162}

鳥喰台市教育相談センター　御中
{N date|令和8年7月3日}
受任通知
当職は、{R full p|津久井茉莉}様（{R dob-era b|平成元年12月1日}生、{R address a|鳥喰台市本町通5丁目3番17号}）の代理人として、離婚後の親権者の変更に関する一切を受任しました。お子様の{R full q|津久井蒼空}様への学校からの連絡は、祖父{R full r|渡部清司}様にお願いします。
相手方　{U full v|島袋谷 篤志}（{P dob|昭和63年2月9日}生）
{R org-short f|児玉野メンタルクリニック}の診断書を添えます。{N law|民法第819条}　副本{N number|2部}　{N word|敬具}`,
  },
  {
    id: 'v-letter-3',
    case: 'sawatarijima',
    marked: `役場のみなさまへ
{R given q|悦子}でございます。目がわるく、{R given p|ホセ}さんにかわりに書いてもらっています。
息子の{R given r|俊輔}は、佐世穂の{O workplace|西海ボイラー工業}におります。でんわは{P phone|090-0000-2125}です。まごの{U kana u|ひなた}が{N date|九月}に島へきます。{P age|六さい}です。
{R org-short o|しまの手}の{U family v|浦川内}さんには、まい週せわになっております。
つうちょうは{P bank|九十九島銀行島支店 普通 2163058}です。年金の{P pension|3320-216355}もかいておきます。
{R address-suffix a|港口56番地3}
{R full q|髙柳悦子}　{N word|かしこ}
びんせん{N number|二まい}、{N body|ゆうびん局}から出します`,
  },
  {
    id: 'v-chat-1',
    case: 'amefurihama',
    marked: `{R speaker q|浩平}: {R given r|莉子}は熱が{N number|38度}あります
市: {R org-school s|浪越小}へは連絡しましたか
{R speaker p|プラティビ}: しました。{U family u|鳥居塚}先生に
市: 病院は{O hospital|網代こどもクリニック}が{N number|18時}まで
{R speaker q|浩平}: 車が故障で。代車は{P plate|湘南 502 み 21-65}
市: {U foreign v|サビナ}さんは来られますか
{R speaker p|プラティビ}: よるなら。{P phone|080-0000-2112}です
市: {R alias r|りこぴん}の保険証は
{R speaker q|浩平}: 記号番号{P insured|雨ア 20・4177}です。{R org-short w|ナミキ食品}は休みます
市: {N date|明日}また。{N body|休日急患診療所}の地図を送ります。{N word|大丈夫}ですよ`,
  },
  {
    id: 'v-chat-2',
    case: 'susukigahara',
    marked: `{R speaker q|拓也}: 初日おわりました
支援員: お疲れさま。{O workplace|薄ヶ原青果市場}はどうでした
{R speaker q|拓也}: {U family u|市ノ沢}さんという人が親切です
支援員: 母の{R given p|美智代}さんにも伝えました
{R speaker q|拓也}: ありがとうございます。{U nickname v|ナマタ}とも会います。インスタは{L handle|@namata_2001}
支援員: 父の{R given r|康夫}さんの件は弁護士へ
{R speaker q|拓也}: 通勤のカードは{P card|4062049428110864}で払いました
支援員: 番号は送らないで。住所は{R building a|メゾン若宮203}のままですね
{R speaker q|拓也}: はい。新しい番号{P phone|090-0000-2163}です
支援員: {N date|金曜}{N number|10時}に。{N place|若宮}公園の前で、{N body|市役所}の車です`,
  },
  {
    id: 'v-chat-3',
    case: 'toribamidai',
    marked: `SSW: {R alias q|そー}くん、今日は学校どうする
{R speaker q|蒼空}: じいじの{R given r|清司}が送るって
SSW: お母さん（{R given p|茉莉}さん）の面会は
{R speaker q|蒼空}: {R alias f|児玉野クリニック}に日曜いく
SSW: {U nickname u|トウマ先輩}からまた連絡きた？
{R speaker q|蒼空}: きた。これ {P url|https://voice.toribami.example/room/2165}
SSW: 開かずに送って。私のメール {P email|ssw2@toribami-edu.example}
{R speaker q|蒼空}: {U family v|朝比奈}のおばちゃんの家にも泊まった。{P phone|0532-00-2141}
SSW: {R org-school s|鳥喰台中}の先生には{N number|3限}から行くと言うね
SSW: {N word|空}腹なら{N body|児童館}へ。{N date|あした}も`,
  },
  {
    id: 'v-list-1',
    case: 'iwatsutani',
    marked: `見守り対象者　{N date|令和8年3月}
1. {R full p|穂積 文江}　{R dob-slash b|1941/9/25}　{R phone t|0247-00-2103}
2. {R full q|穂積 栄一}　{P dob|1939/2/5}　入所先 {R org-short f|しゃくなげ苑}
3. {R full r|竹之内 幸雄}　{P age|79}　{P phone|0247-00-2136}
4. {R relative r|竹之内} {U given u|シノブ}　妻　認知症　介護 {P care|0000321660}
5. {U full v|星埜 耕作}　{A address|岩津谷町大字上倉字石神77}　{P phone|0247-00-2166}
6. {U full w|門馬谷 淑江}（民生委員）
7. 受給者証 {P certificate|21660348}　保険者 {P insurer|06291793}
8. {N place|竹之内}坂ふれあいサロン　{N number|定員15名}　{N body|岩津谷町社会福祉協議会}　{N law|老人福祉法}`,
  },
  {
    id: 'v-list-2',
    case: 'kohanazawa',
    marked: `■ 関係者一覧（取扱注意）
・{R full p|濱中正嗣}　{P my-number|3113 8798 1131}　住民票コード {P resident-code|21660914733}
・{R full q|濱中ヨシエ}　{P insured|20336614}　{O other|デイサービス茶の実}
・{R full r|柴﨑亜由美}　旧姓 {R old-name r|寺西}　{P phone|0283-00-2120}
・{R relative r|柴﨑} {U given u|良成}　夫　{O workplace|佐能プレス工業}
・{R org w|小花沢運輸株式会社}　人事　{U family v|人見沢}
・{R email e|hamanaka69@khmail.example}　旅券 {P passport|TK2168045}
・{N place|柴﨑}神社前　・{N number|別紙1から3}　・{N law|生活保護法第29条}　・{N body|栃木県}`,
  },
  {
    id: 'v-list-3',
    case: 'sawatarijima',
    marked: `【船便・配達先】
(1) {R full q|髙柳 悦子}　{R address a|沢渡島町字港口56番地3}　弁当{N number|1}
(2) {R full p|ホセ・ペレイラ}　{R org-short w|沢渡水産}　生年月日 {P dob|1979.5.30}
(3) {R full r|髙柳 俊輔}　{P licence|628680942520}
(4) {R relative q|髙柳} {U kana u|ひなた}　{P dob|R2.1.15}　{O school|佐世穂ひなぎく保育園}
(5) {U full v|迎 ハナヱ}　{P phone|0959-00-2126}　{O shop|まるなか商店}
(6) 問合せ　{R org o|一般社団法人しまの手}　{P url|https://shimanote.example/haitatsu/2168}
{N date|月・水・金}　{N place|港口}桟橋　{N number|全6便}　{N body|島中郵便局}`,
  },
  {
    id: 'v-ordinary-1',
    case: 'susukigahara',
    marked: `定例会の議事要旨。くらし支援課の窓口の開設時間について意見を交わした。火曜の夜間窓口は、始めてから半年で八十九件の利用があり、六時以降が七割を占める。職員の勤務は時差出勤で対応しているが、翌朝の引継ぎが遅れがちであるため、共有の様式を一枚にまとめる。窓口の表示は、色の見分けにくい人に配慮し、文字と記号を併せて示すよう改める。
次に、就労準備支援の委託について報告を受けた。仕様書の案では、定員を{N number|20名}から{N number|25名}に増やし、農作業の体験を加える。予算の要求額は{N number|1,260万円}である。審査は{N date|10月上旬}に行い、評価の項目に送迎の有無を加えることとした。根拠となる{N law|生活困窮者自立支援法第7条}の改正の要点は、事務局が一覧にして配る。
庁舎の三階にある相談室は、壁が薄く声が漏れるとの指摘が続いている。吸音の板を張る工事は二百万円ほどで、来年度に見送られた。当面は、廊下の側に音楽を流して対応する。予約の重なりを防ぐため、空き状況を端末で見られるようにした。
最後に、{N body|ハローワーク}との合同説明会の会場を{N place|若宮}公民館に変更する件を了承した。駐車場は四十台分で、第二会場には臨時のバスを出す。あわせて、窓口の番号札を紙から画面の表示に替え、待ち時間の目安を入口に掲げる。聞こえにくい人には振動で知らせる端末を六台貸し出すことにした。閉会は予定より早かった。`,
  },
  {
    id: 'v-ordinary-2',
    case: 'iwatsutani',
    marked: `高齢者福祉計画の見直しに向けた作業部会の記録。町の高齢化率は{N number|44.8％}となり、前回の計画を作ったときより三ポイント上がった。{N number|75歳以上}の一人暮らしは二百七十世帯で、その半数が山あいの集落に住む。買い物の足については、週に二度の乗合タクシーの利用が伸びており、月の延べ人数は四百十二人に達した。予約の電話がつながりにくいとの声が多いため、受付の人を一人増やす。
配食の事業では、業者が燃料の値上がりを理由に単価の引上げを求めている。一食あたり六百八十円から七百四十円とし、利用者の負担は据え置く。差額は年に百五十万円ほどと見込まれ、補正予算で手当てする。冬の間の配達は、道路の凍結で遅れることがあるので、保存のきく献立を週に一度入れる。
介護予防の教室は、六か所の集会所で開いている。参加者は女性が八割を占め、男性の参加を増やすために木工と将棋の回を設ける。指導員の謝礼は{N number|一回8,000円}である。{N place|下倉}集会所の手すりは、{N date|11月末}までに付け替える。
計画の素案は、{N law|老人福祉法第20条の8}に沿って作り、{N body|福島県}の意見を聴いたうえで、年明けに住民の意見を募る。説明会は三地区で開き、手話と要約筆記を付けることを申し合わせた。なお、会議の資料は三日前までに電子の形で配り、紙は希望する委員に限る。印刷の費用は前の年より四割減る見通しである。`,
  },
  {
    id: 'v-ordinary-3',
    case: 'amefurihama',
    marked: `子育て支援施策の連絡会議。初めに、保育所の入所の状況について報告があった。四月の申込みは六百三十一件で、待機は九人、いずれも一歳児の枠である。年度の途中に育児休業を終える家庭が多く、秋の入所を望む声が強い。小規模の保育事業を一か所増やす方向で、空き店舗の調査を進めている。改修の補助は上限を{N number|3,200万円}とし、国が三分の二を持つ。
続いて、病児の預かりについて協議した。利用は一日平均で四・二人、感染症のはやる冬には断る日が月に六日あった。看護師の確保が難しく、隣の市と共同で運営する案が示された。協定の案は{N date|12月議会}までにまとめる。送迎の車にはチャイルドシートを三台載せ、点検の記録を残す。
外国語の案内については、申請の手引きを六つの言語に訳し、{N place|浪越}支所にも置いた。機械による翻訳をそのまま使うと誤りが多いため、確認の手順を決める。{N law|子ども・子育て支援法第59条}の事業として、利用者の相談に当たる専門員を二人置く案も出た。
最後に、{N body|教育委員会}から、放課後の居場所の一斉調査について協力の依頼があった。回答は無記名とし、集計は学校の名を出さずに行う。次回は防災の訓練を兼ねて、屋上への避難の手順を確かめることとした。備蓄の粉ミルクは期限の近いものから入れ替え、液体のものを二百四十本加える。哺乳瓶の消毒に使う水も、あわせて確保する。`,
  },
];
