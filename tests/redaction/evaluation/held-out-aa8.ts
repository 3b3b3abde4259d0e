import type { Passage } from './passage.ts';

/** Passages of batch AA, part 8: written without having read the engine. */
export const heldOutAA8: readonly Passage[] = [
  {
    id: 'aa-phone-note-4',
    case: 'tsukihashi',
    marked: `電話メモ　{N date|11/4} {N number|16:40}　受：{N post|家庭相談員}
先方：{R org-school s|雁木中} {U full u|糟谷 千景子}先生　折返し {P phone|055-000-9467}（{N number|17時}まで）
・{R full q|設楽蓮司}の左腕にあざ。本人「{R family r|猪熊}とぶつかった」
・母（{R given p|彩音}さん）は{R phone m|070-0000-9361}に出ず。メールは{R email e|ayane.s@tsukimail.example}。会社（{R org-short w|ツキハシ精工}）は休み
・祖母宅にいるらしい。{P phone|〇五五の〇〇〇の九四六八}、{U given v|ミチエ}さん→漢字は{U given v|ミチ江}
・以前かかった医者は{O hospital|槻橋心の医院}
・同級生の母 {U family w|名栗}さんが写真を持っている。LINE {L handle|naguri.k.0907}
・生活保護は受けていない。児童手当の口座 {P bank|甲斐信組 雁木 4410926}
・本人 {P age|14歳}、身長が{N number|2cm}しか伸びていない
→{N body|児相}へ一報、{N place|東雁木}の民生委員に見回り依頼`,
  },
  {
    id: 'aa-phone-note-5',
    case: 'oyasugawa',
    marked: `【着信】{N date|12月1日} {N number|9:12}　{N number|6分}
かけてきた人　{R family p|茂庭}さんの娘と名乗る。{U given u|登代子}さん、仙台在住、{P phone|022-000-9469}
（要旨）
兄の{R given q|善行}から連絡が来ない。母（{R full p|茂庭トメヨ}）は本当に{R org-short f|小安の郷}に入れるのか。
年金の口座はゆうちょ 記号{P bank|18650} 番号{P bank|20719341}、兄が使い込んでいないか心配。
母は{R dob-letter b|S11.8.24}生まれ。介護の番号はわからない。
後期高齢者の保険証なら写メがある→番号 {P insured|20885173}
隣の{R family r|槌谷}さんとは年賀状のやりとりがある。
主人は{U full v|利府沢 正彦}、車は{P plate|仙台 330 ま 94-69}、{N date|12/20}に帰省
折返し希望 {P email|toyo.rifu@sendaimail.example} でも可
対応　本人の了解なしに話せない旨を説明。{N post|センター長}へ報告、{N place|上窪}の雪の状況も`,
  },
  {
    id: 'aa-phone-note-6',
    case: 'kanisawadai',
    marked: `伝言（付箋より転記）
①{R family q|髙垣}様（兄）　10:05　「妹の{R given p|惠美}の薬が足りない。{O hospital|あすなろメンタルクリニック若葉}は{N date|火}休み」　携帯 {P phone|080-0000-9470}
②{R org-short f|蟹沢台作業所}{R family r|添田}様　11:20　折返し不要。送迎車 {P plate|飛騨 200 あ 94-72} が遅れた件
③{U family u|細見}様（友人・女性）　11:45　泊まりに来ているか聞かれた。番号非通知
④{R org-short w|カニサワ製函}　{U family v|棚橋}様　13:30　実習の出勤簿、FAX {P phone|0577-00-9473}
⑤{U full w|大八賀 聡}様　14:10　自立支援医療の更新、受給者番号 {P certificate|7716204}、生年月日 {P dob|1979.8.13}、国保の記号 {P insured|蟹12} 番号 {P insured|41190}
⑥無言　15:00　{N number|2回}
⑦{N body|県}の障害福祉課　{N number|調査票第3号}の締切　{N place|県庁}
本人の自宅 {R phone t|0577-00-9331}、{P age|34}になったので割引証の差替え`,
  },
  {
    id: 'aa-letter-4',
    case: 'urumidani',
    marked: `拝啓　山の木々もすっかり葉を落としました。
潤見谷町保健福祉課　{N post|御担当者}様
叔父の{R full p|轡田清三郎}がいつもお世話になっております。{R full r|諏訪部拓也}でございます。
先日、叔父がまた{P plate|松本 483 さ 9-41}で{O shop|下谷石油店}の壁にぶつかりました。幸いけがはありませんでしたが、店主の{U family u|熊谷沢}様にはおわびに伺いました。
叔母の{R given q|美代子}は{R org-short f|せせらぎ潤見}で落ち着いております。費用の引落しは{P bank|南信みのり農協 下谷支所 普通 0041837}に変えました。
私は{R org w|潤見谷森林組合}の仕事で{N date|二月}まで山に入り、電話が通じません。その間は妻の{U given v|佳央里}（{P phone|080-0000-9474}）か、姉の{U full w|高遠原 早苗}（{P phone|0265-00-9475}、{P age|五十一歳}）へお願いいたします。
家の電話は{R phone t|0265-00-9371}のままです。
{N word|清}らかな水の便りを添えて　　敬具
〒{P postal|399-3706}　{A address|潤見谷町大字奥下谷77番地}
追伸　{N law|道路交通法}の改正の案内、{N number|一部}いただきました。{N place|下谷}橋の通行止めも承知しました。{N body|警察署}には私から話します。`,
  },
  {
    id: 'aa-letter-5',
    case: 'kitakurose',
    marked: `北黒瀬市自立相談支援機関　御中
父のことで手紙を書きます。{R full p|難波江徹}の娘の{U given u|沙都美}です。{P dob|平成5年8月20日}に生まれ、高校までそちらにいました。
母（{R full q|難波江千鶴子}）の透析のことは{R org-short f|きたくろせ病院}から聞いています。父が{R org-short w|北黒瀬貨物}を辞めたことは、{R family r|鷲塚}さんからの電話で初めて知りました。
私は{O workplace|なにわ計装}で働いていますが、手取りは少なく、仕送りは月に{X sum|一万円}が限度です。扶養照会の紙には、夫の{U full v|津守 圭輔}（{P age|36}）と相談して書きました。
父の口座（{P bank|備北信用金庫本郷支店　普通0719083}）には入れないでください。{U nickname w|サブやん}という人が引き出しています。
連絡は{P phone|090-0000-9476}、夜{N number|九時}すぎに。住まいは{A address|大阪府豊ノ原市曙町5丁目2-18-304}です。メールは{P email|satomi-t@naniwamail.example}。
{R org-short o|あゆみだし北黒瀬}の方にも、どうかよろしくお伝えください。
{N date|十一月二十三日}
{N place|豊ノ原}より　　{N word|千}羽鶴の写真を入れておきます。{N body|年金事務所}の紙も同封しました。`,
  },
  {
    id: 'aa-letter-6',
    case: 'shirakinome',
    marked: `住居確保給付金の再支給を求める申立書
{N body|白木目市福祉事務所}長　様
申立人　{R full p|祖父江勝利}（{R dob-kanji b|昭和四十一年三月十五日}生）
私は{R org w|株式会社白木目合板}に{N number|二十六年}勤めましたが、{N date|六月三十日}をもって雇い止めとなりました。妻{R given q|澄恵}と、妹の遺した子{R full r|軽部望実}を養っております。
その子は{R org s|白木目市立西雁小学校}に通い、来春は{O school|白木目西中学校}へ上がります。
求職の記録は{X official|金子沢}相談員にお渡ししました。面接は{O workplace|上毛パレット}と{O workplace|カネサ運輸}の二社です。
医療の面では、私の腰は{U full v|赤堀 宗仁}医師の診断書のとおりで、高額療養費の限度額認定証（{P certificate|第000582号}）を持っております。健康保険は記号{P insured|4170}　番号{P insured|238}です。
書類の送り先　〒{P postal|326-0077}　{R address a|白木目市西雁町2丁目11番6号}　{R building a|メゾン桐ヶ枝305}
電話　{R phone t|0284-00-9301}　昼は妻の携帯 {P phone|090-0000-9477}
雇用保険被保険者番号　{P employment|1102-664083-7}
{N law|行政不服審査法}の手続きではありません。{N place|西雁町}にて。`,
  },
  {
    id: 'aa-chat-4',
    case: 'hinasaki',
    marked: `■グループ「ひなさき通訳サポート」
{R speaker r|皇甫敏雅} 9:02　おはようございます。{R given p|ニャット}さん、今日の診察は{N number|10時半}です
{R speaker p|ドアン・ティ・ニャット} 9:05　はい。{R given q|マルコス}も いきます。ばしょ {O hospital|雛崎臨港病院}？
{R speaker r|皇甫敏雅} 9:06　そう。受付で診察券番号 {L number|0048-217} を見せて。担当は{U family u|小佐々}先生
{X speaker|職員} 9:10　保険証の番号を教えてください
{R speaker p|ドアン・ティ・ニャット} 9:14　きごう {P insured|雛118}、ばんごう {P insured|74} です
{X speaker|職員} 9:15　ご主人の分は？
{R speaker p|ドアン・ティ・ニャット} 9:17　おなじ {P insured|雛118} の {P insured|73}。けいたい かわりました {P phone|080-0000-9478}
{R speaker r|皇甫敏雅} 9:20　会社（{R org-short w|雛崎水産加工}）の{U family v|貝津}さんも来るらしい。ふたりだけで話さないで
{X speaker|職員} 9:22　{R org-short o|橋わたしの会}の{U foreign w|チョ・ウンビ}さんを呼びますね。{P phone|090-0000-9479}
{R speaker p|ドアン・ティ・ニャット} 9:25　{U given x|ルアナ}は {P age|4さい}だから つれていきます。{N place|えき}の まえで まちます
{X speaker|職員} 9:26　{N body|労基署}は{N date|あす}です。{N word|雅}な傘を忘れた人、窓口にあります`,
  },
  {
    id: 'aa-chat-5',
    case: 'tatagiura',
    marked: `［こども見守りスレッド］{N date|11/25}
SSW：{R full q|朝長颯斗}くん、きょうも1限いませんでした
{R speaker p|みなみ}：すみません🙇 {R org-short w|多々木浦漁協}の早出で…{R full r|濵砂義信}が起こすはずだったのに
担当：おじさん、電話に出ませんよ。{R phone t|0959-00-9341}で合ってます？
{R speaker p|みなみ}：合ってます。聞こえんとです、{P age|74}やし。うちの{R phone m|090-0000-9342}にお願いします
SSW：きのう{O shop|ゲームランド波止}にいたのを{U family u|志々伎}先生が見つけてくれました
担当：一緒にいたのは{U nickname v|りくぼう}と{U given w|煌之介}くん
{R speaker p|みなみ}：{U nickname v|りくぼう}は{U full x|江袋 陸登}くんです。お母さんが{P phone|070-0000-9480}
担当：ファミサポの登録、{N number|2枚目}に記入を。口座は{P bank|五島灘銀行多々木 普通 3009182}でいい？
{R speaker p|みなみ}：はい。印鑑もってきます
SSW：{R org-school s|宮前小}の{N place|相談室}で{N date|あす} {N number|15時}。{N body|児相}の人は来ません
担当：下の子の手帳番号 {P certificate|R3-0094} も持ってきてね。予約は{P url|https://tatagi-fami.example/r/9480}
SSW：{N word|颯}爽と登校、待ってます`,
  },
  {
    id: 'aa-chat-6',
    case: 'kanisawadai',
    marked: `[10:31] {R speaker r|添田和歌子}: {R full p|髙垣惠美}さん、今朝は来ていません
[10:32] {X speaker|相談支援}: 兄の{R given q|亮平}さんには？
[10:34] {R speaker r|添田和歌子}: {P phone|08000009481}にかけたら、昨日から{U nickname u|ゆんちょ}の家だと
[10:36] {X speaker|相談支援}: {U full v|細見 優奈}さんですよね。住所は{A building|サンハイム北棟}の{N number|2階}
[10:40] {R speaker q|髙垣亮平}: {U nickname u|ゆんちょ}の車、白の{P plate|飛騨 502 み 94-81}。作業所の前にあるかも
[10:41] {R speaker r|添田和歌子}: ありました！ 二人とも車で寝ています笑
[10:45] {X speaker|相談支援}: よかった。クリニックの{U family w|鹿毛}先生に電話しておきます {P phone|0577-00-9482}
[10:47] {R speaker q|髙垣亮平}: 通帳から勝手に下ろしたみたい。{P bank|飛州信組 若葉 普通1180427}、残高{X sum|2,114円}
[10:50] {X speaker|相談支援}: {R org-short w|カニサワ製函}の面接は{N date|明後日}。{P age|34歳}までの枠なので逃せません
[10:52] {R speaker r|添田和歌子}: {P dob|H4.12.2}と書かれた履歴書は書き直し。正しくは{R dob-letter b|H3.12.2}
[10:55] {X speaker|相談支援}: {N body|障がい者就業・生活支援センター}も同席、{N place|若葉通}、{N word|歌}の会は中止`,
  },
  {
    id: 'aa-list-4',
    case: 'oyasugawa',
    marked: `冬期見守り　訪問予定（{N date|12月第2週}）
月　{R full p|茂庭トメヨ}（{R address-suffix a|上窪字滝ノ脇48-1}）　灯油の残り　長男 {R given q|善行} {P phone|080-0000-9483}
月　{R full r|槌谷ハルヱ}　血圧手帳　{P dob|S16.2.11}　かかりつけ{O hospital|かみくぼ診療所}
火　{U full u|仁賀保 喜一郎}　{P age|87}　補聴器の電池　{P phone|0187-00-9484}
火　{U full v|由利田 サト}　{P age|94}　デイ拒否　介護 {P care|0001188820}　娘 {U given w|真佐江} {P phone|0187-00-9485}
水　{U full x|象潟谷 信夫}　{P dob|昭22.4.18}　身障手帳 {P certificate|秋田県第27741号}　妻は{R org-short f|小安の郷}
木　休み（{N body|町}の研修）
金　{U nickname y|やへえ}どんの家　本名は台帳 {L number|5510-2102}　後期 {P insured|20885410}
持ち物　カイロ{N number|30個}、{N word|福祉}だより　集合 {N place|上窪公民館}　協力 {R org-short w|小安川板金}（屋根の雪）`,
  },
  {
    id: 'aa-list-5',
    case: 'tsukihashi',
    marked: `要対協　実務者会議　進行管理台帳（{N date|第3四半期}）
▼継続
{R number n|家児-0392}／{R full q|設楽蓮司}／{R org-school s|雁木中}／主担当 {N body|市}／母 {R given p|彩音}（{R org-short w|ツキハシ精工}）／同居 {R full r|猪熊貴志}（{P dob|S63.5.6}）
{L number|家児-0405}／{U full u|鳴沢野 ここあ}／{P age|6歳}／母 {U given v|瑠璃}　{P phone|070-0000-9486}／{O other|つくし学園}
{L number|家児-0411}／{U full w|西桂 悠真}／{P dob|平成31年2月24日}／父 {P phone|080-0000-9487}／療育 A1　{P certificate|第10042号}
▼終結
{L number|家児-0377}／{U full x|忍野 美羽音}／転出 {A address|伊豆ノ沢市仁科町11-3}／国保 {P insured|槻20-55813}
▼新規
{L number|家児-0420}／{U full y|道志谷 玲央奈}／生後{P age|5か月}／携帯 {P phone|090-0000-9493}／通報 {O hospital|槻橋周産期センター}／母子手帳 {P certificate|第2613号}
居場所の利用：{R org-short o|ひなた縁側}　{N number|4名}　次回 {N date|1/22}　{N place|雁木保健センター}　{N law|児童福祉法第25条の2}`,
  },
  {
    id: 'aa-list-6',
    case: 'kitakurose',
    marked: `家計改善支援　本日の処理
1. {R full p|難波江徹}　{R number n|12-0846}　{R phone m|080-0000-9352}　{R address a|北黒瀬市本郷八条4-9}　国保分納 {N number|24回}　引落 {P bank|備北信金 本郷 普通 0719083}
2. {R full q|難波江千鶴子}　障害年金 {P pension|6211-804573}　{R org-short f|きたくろせ病院}へ診断書依頼
3. {R family r|鷲塚}氏より預かり　鍵{N number|1本}、米券
4. {U full u|吉舎 万里江}　{P age|45歳}　任意整理　{U family v|甲奴}司法書士 {P phone|0824-00-9488}　{O shop|コスモ信販}
5. {U full w|世羅田 慎也}　{P dob|1988/02/29}　給与差押え　{O workplace|三次食鳥センター}　{P bank|もみの木銀行 口和支店 普通 5520931}
6. {U full x|比婆 トキコ}　後期 {P insured|34607718}　{P age|八十一}　固定 {P phone|0824-00-9489}
7. {U initials y|Y.K.}様　電話のみ　{P phone|050-0000-9490}
共有先　{R org-short o|あゆみだし北黒瀬}　{N body|市民税課}　{N date|11/30}　{N place|本郷支所}　{N law|貸金業法}　{N number|7件}`,
  },
  {
    id: 'aa-ordinary-4',
    case: 'tsukihashi',
    marked: `令和8年度　第2回　要保護児童対策地域協議会　代表者会議　議事録（概要）
日時　{N date|令和8年11月13日}　{N number|14時}から{N number|15時45分}　会場　市民交流館　{N number|4階}　研修室
1　あいさつ　{N post|こども家庭部長}から、相談の件数が増えているなかで、関係機関のつながりをいっそう強めたいとの話があった。
2　上半期の状況　事務局が資料により説明した。受理した件数は{N number|217件}で、前年の同じ時期に比べ{N number|1割}ほど多い。学校からの通告が最も多く、近隣からの連絡がこれに続く。泣き声による連絡は、多くが確認だけで終わっている。
3　質疑　委員から、休日の連絡先が分かりにくいとの指摘があった。カードの大きさの案内を新しく作り、{N body|教育委員会}を通して配ることにした。夜間は県の共通の番号につながることを、あらためて知らせる。
4　研修　{N law|児童福祉法}の改正に合わせ、意見を聴く仕組みについて二回の研修を行う。講師の謝金は予算の中でまかなう。
5　ヤングケアラーの調査　中学校と高等学校で、無記名の調査を行う。設問の言葉がかたいという意見を受け、事務局が直す。結果は{N date|3月}の会議で報告する。
6　その他　{N place|雁木保健センター}の改修の間、面談の部屋が足りない。近くの公民館を週に{N number|2日}借りられるよう、{N body|生涯学習課}と話を進める。資料の印刷は両面とし、部数を減らす。次回の日程は追って知らせる。`,
  },
  {
    id: 'aa-ordinary-5',
    case: 'urumidani',
    marked: `潤見谷町　買い物と移動を考える会　まとめ
{N date|令和8年10月30日}　午後{N number|1時30分}　{N place|役場下谷出張所}　参加{N number|18人}
はじめに、移動販売の試行について{N post|産業係長}が話した。八月から週一回、谷ごとに三か所を回っている。買い物をした人は一日あたり平均{N number|22人}で、雨の日は半分になる。魚と豆腐がよく売れ、菓子は残る。売り上げだけでは燃料の代金が出ないため、町の補助を来年度も続けるかどうかを決めなければならない。
次に、乗合タクシーの見直しについて。予約は前日の夕方までだが、当日の朝も受けてほしいとの声が多い。運行する側は、運転手が{N number|3人}しかおらず、すぐには難しいと答えた。受付の時間を一時間のばすことから始め、半年後にもう一度話し合う。
グループに分かれて話した内容は次のとおり。
・停留所のいすを、冬の前に直してほしい。
・回覧板の字が小さい。時刻表は一枚にまとめる。
・病院の帰りに店へ寄れる道順にしてほしい。
・高校生の通学と時間を合わせると、席が足りなくなる。
・荷物を運ぶ手伝いを、地元の若い人に頼めないか。
{N body|長野県}の補助の申し込みは{N date|12月15日}まで。{N law|道路運送法}の登録が要る形かどうかを、{N body|運輸支局}に聞く。雪の多い年は坂の上まで車が入れないので、橋のたもとまで歩いてもらうことになる。その場合の待合の場所として、集会所を朝から開ける案が出た。暖房の費用は自治会と町で半分ずつとする。次回は{N date|1月}に開き、案を{N number|2つ}にしぼる。`,
  },
  {
    id: 'aa-ordinary-6',
    case: 'kanisawadai',
    marked: `蟹沢台市自立支援協議会　就労部会　第{N number|4回}　会議メモ
{N date|11月19日（木）}　オンラインと会場の併用　会場は{N place|若葉会館}
○ 報告1　優先調達の実績。庁内の発注は上半期で{N number|37件}、金額は前の年を少し上回った。封筒の印刷と公園の清掃が中心で、菓子の注文は行事の多い月に集まる。各課に見本を回したところ、記念品としての引き合いが二つあった。
○ 報告2　工賃の向上。県の平均に届いていない事業所が半分ある。納期の長い仕事を分け合う仕組みを作りたいが、品質の確かめ方をそろえる必要がある。検品の手順書をたたき台として次回に出す。
○ 協議1　実習の受け入れ先を増やす方法。商工会議所の会報に{N number|半ページ}の記事を載せる。写真は本人の同意が要るため、手元の作業だけを写す。受け入れた会社の感想を載せてはどうか、との提案に賛成が多かった。
○ 協議2　{N law|障害者の雇用の促進等に関する法律}の改正への対応。短い時間で働く人の数え方が変わったことを、パンフレットで知らせる。難しい言葉に読みがなを付けること、色の見分けにくい人にも読めるようにすることを確認した。
○ 協議3　交通費の助成。要綱の案では、上限を月{N number|3千円}とする。バスの路線が減った地区への手当てが足りないとの意見があり、{N post|財政担当}と相談のうえ、数字を見直す。
○ 連絡　{N body|岐阜県}の研修は{N date|1月15日}締め切り。見学会は{N number|定員12名}。駐車場が狭いので、乗り合わせで来ること。議事メモは一週間のうちに送る。`,
  },
];
