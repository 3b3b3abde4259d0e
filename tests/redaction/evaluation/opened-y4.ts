import type { Passage } from './passage.ts';

/** Passages of batch Y, part 4: written without having read the engine. */
export const openedY4: readonly Passage[] = [
  {
    id: 'y-phone-note-1',
    case: 'iwakuramura',
    marked: `受電 {N date|9/10} {N number|8:35}
先方：{R full r|芹川昴}（{R org-short f|奥沢診療所}の駐車場から）
用件：{R family p|魚住}さん宅の雨戸が閉まったまま。{R given q|ミチヱ}さんの返事なし
→ {R phone-paren t|0573（00）8370} 三度鳴らすも応答なし
→ 長女{U full u|石樽みさを}さん {P phone|0573-00-8219} 「昨日は元気」
→ 鍵は隣の{U family v|洞口}さん、{P phone|090-0000-8426}
本人 {R dob-letter b|S4.8.30}、{P age|97}　後期高齢 {P insured|38014206}
車庫の軽（{P plate|飛騨 480 い 81-52}）は動いていない
{N body|磐座村消防団}に頼む。{N place|中津谷橋}は工事中、{N number|15分}かかる
折返し先：{N post|保健師}`,
  },
  {
    id: 'y-phone-note-2',
    case: 'narisuna',
    marked: `TEL　{N date|2/4}　{N number|16:05}～{N number|16:20}
{R family q|橘田}さんのご主人（{R given q|悠馬}さん）から、番号非通知
・{R org-short w|セイランフーズ}を今月で辞める、{R given p|琴音}には言わないでほしい
・次は{O workplace|グリーン配送}、面接の相手は{U family u|高見澤}さん
・通帳と印鑑は{R dotted r|鷲見・勇吉}さんが持っている　{P bank|京浜みなと銀行 鳴砂支店 普通 8204173}
・社員証の番号{L number|SF-08214}を返す
・年金手帳 {P pension|2608-814027}
こちらから　折返しは{P phone|080-0000-8437}に。妻の携帯{R phone-dot m|070.0000.8194}へは掛けない
・家主の{U full v|碓井源一郎}さんとは{N date|木曜}に{N place|区民センター}で会う
・離婚届のことは「{N law|民法第763条}の話でしょ」と笑う。{P age|三十}になったばかり`,
  },
  {
    id: 'y-phone-note-3',
    case: 'katawatari',
    marked: `電話メモ（{N post|夜間当直}）
{N date|11/12}（木）{N number|22:48}
誰から：{R full q|嶋貫志津恵}様
何を：{R given p|久米雄}様が布団から起きられない。熱{N number|38.4度}
救急は呼ばないと。甥の{R family r|髙須}様に電話して、と番号を言われる（{R phone m|080-0000-8315}）
往診：{U family u|能代谷}先生の自宅 {P phone|0187-00-8351}
先生いわく「朝まで様子見」。カルテ番号 {L number|20-08316}
保険証：記号なし・番号{P insured|08152046}　{P age|八十九歳}
住所の確認　〒{P postal|014-8102}　{R address-hyphen a|潟渡町砂山中谷地317-4}
翌朝 {R org-short o|潟渡福寿会}の{U full v|進藤里絵}さんに引継。{N body|消防署}{N place|砂山分署}には連絡済`,
  },
  {
    id: 'y-letter-1',
    case: 'tadenumahara',
    marked: `蓼沼原市福祉事務所　生活支援課　御中
拝啓　若葉の候、姉{R full p|薬師神茂登子}がお世話になっております。私は{A address|下野原市西方町金崎281}に住む妹の{U full u|戸祭 多恵子}でございます。
姉の電話（{R phone t|0285-00-8127}）は呼び出すばかりで、甥の{R given q|睦}も出ません。{R org-short w|タデノ精密}を辞めてから、{R alias r|しょう}ちゃんというお友達にお金を貸したと聞きました。
私も{P age|六十四}になり、年金（{P pension|5704-082613}）だけの暮らしです。仕送りは難しく、{X sum|月五千円}が精一杯です。
お返事は〒{P postal|329-8215}、電話{P phone|0282-00-8340}へ。夫の{U given v|恒彦}が取り次ぎます。
{N law|民法第877条}のことは承知しております。{N date|六月二日}　敬具
追伸　{N word|薬師}様のお札を同封いたします。{N number|二枚}です。`,
  },
  {
    id: 'y-letter-2',
    case: 'yumikakegawa',
    marked: `診療情報提供書
{N body|弓掛川市子ども家庭課}　御中　　　　　　{N date|令和8年5月18日}
{O hospital|ひよどりキッズクリニック}　院長　{U full u|間室 誠一}
患者　{R full q|沓掛 蓮斗}　様　（{P dob|平成29年3月4日}生　{P age|9歳}　男）
保護者　{R full p|カマラ・タマン}　様　{R phone m|090-0000-8052}
保険者番号　{P insurer|211730}　記号　{P insured|弓掛}　番号　{P insured|2081437}
患児は{R org-school s|南第三小学校}を欠席しがちで、朝食をとらずに来院することが続いています。父{R full r|沓掛 拓郎}様は一度も来院されていません。叔母の{U given v|ビシュヌ}様が薬を取りに来られます。
養護教諭とも連絡を取り、家庭での様子をご確認ください。
紹介先　{O hospital|弓掛川市立総合医療センター}　{N number|第2診察室}　TEL {P phone|053-000-8281}
{N law|児童虐待の防止等に関する法律第6条}によるものではありません。`,
  },
  {
    id: 'y-letter-3',
    case: 'yashihama',
    marked: `面会のお願い
{R full q|知念 八重子} 様
平素より{R full r|伊佐敷瑛太}さんの養育にご尽力いただき、感謝申し上げます。
{N date|12月9日}{N number|16時}に、{N body|椰子浜町福祉こども課}の{N post|家庭相談員}がお宅（{R address-suffix a|字東原642番地}）へ伺います。{R full p|アグス・ヌグロホ}さんもご在宅ならお話をうかがいます。
学校は{R org s|椰子浜町立椰子浜中学校}の担任{U full u|比謝 朝輝}先生が同席します。{U given v|瑠美}さん（お母様）は、お仕事先の{O workplace|琉南リネンサプライ}からお電話で。番号は{P phone|098-000-8389}です。
お持ちいただくもの：個人番号 {P my-number|3680 2715 5640} の通知カード、障害児通所受給者証（{P certificate|2081405}）、印鑑
ご都合が悪いときは、{X email|katei@yashihama.example}へ。{N number|第3面談室}、{N law|児童福祉法第10条}、{N place|東原バス停}下車。`,
  },
  {
    id: 'y-chat-1',
    case: 'tadenumahara',
    marked: `{R speaker p|茂登子}：{R given q|睦}が帰ってこないの
{N post|支援員}：どこに行くと言っていましたか
{R speaker p|茂登子}：{R alias r|しょう}ちゃんの寮。{O workplace|ヤマセ倉庫}の裏だって
{N post|支援員}：{R full r|鍬形祥吾}さんの電話は？
{R speaker p|茂登子}：{P phone|090-0000-8417}、LINEは{L handle|shogo_yamase8}
{R speaker p|茂登子}：車は{P plate|とちぎ 330 も 82-19}
{N post|支援員}：{R family q|薬師神}さんの勤務先は{R org-short w|タデノ精密}でしたよね
{R speaker p|茂登子}：もう辞めたよ。{U nickname u|ナギ}先生に借金を頼んでるとか
{N post|支援員}：妹さんの{U given v|多恵子}さんには伝えましたか。{P age|64歳}でお元気なら
{R speaker p|茂登子}：言ってない。{N date|明日}{N number|10時}に行く。{R building a|メゾン連雀204}の鍵は持ってる。{N place|若松台}のバス停で待ってて`,
  },
  {
    id: 'y-chat-2',
    case: 'iwakuramura',
    marked: `{N number|8:02} 既読　ケアマネ：{R given p|千代松}さん、ゆうべまた出ました
{N number|8:03} 保健師：え。{R given q|ミチヱ}さんは？
{N number|8:03} ケアマネ：寝てました。{R full r|芹川昴}さんが見つけて{R org-short f|奥沢診療所}へ
{N number|8:05} 保健師：{U family u|熊膳}Dr？
{N number|8:05} ケアマネ：はい。熱なし。娘の{U full v|石樽みさを}さんの新しい番号 {P phone|070-0000-8241}
{N number|8:06} 保健師：名前の字、{R kana p|うおずみ ちよまつ}？
{N number|8:07} ケアマネ：読みはそれ。{R dob-slash b|1929/8/30}、介護 {P care|0000518037}
{N number|8:09} 保健師：緊急通報の機器番号 {L number|E-80214} も登録して。親機の場所 {R address-suffix a|奥沢1186番地}
{N number|8:10} ケアマネ：了解。GPSのURL {P url|https://gps.ikigai-watch.example/d/chiyo97}
{N number|8:11} 保健師：{P age|97}で{N number|4km}はすごい。{N place|中津谷橋}まで`,
  },
  {
    id: 'y-chat-3',
    case: 'narisuna',
    marked: `{R speaker p|琴音}＞ 家賃の話、大家の{U family u|碓井}さんに言ってくれました？
{N post|区職員}＞ はい、待ってくれるそうです。{R given q|悠馬}さんの給料は？
{R speaker p|琴音}＞ {R org-short w|セイランフーズ}は{N date|15日}払い。{P bank|京浜みなと銀行鳴砂支店 普通 8204173}に入ります
{R speaker p|琴音}＞ カード止められて。番号これ {P card|3558290560586346}
{N post|区職員}＞ 写真は消してくださいね。{R family r|鷲見}さんは最近来ますか
{R speaker p|琴音}＞ 米くれた。姉の{U given v|麻衣香}は出てくれない
{R speaker p|琴音}＞ 新しいメール {P email|koto-nene1005@starlight.example}
{N post|区職員}＞ {R org-short o|ほおずき}の{U nickname w|メグ姉}に預かってもらうのは？
{R speaker p|琴音}＞ いい！　{R alias p|こと}ちゃんって呼ばれるの好き。{L handle|@koto.kitta_1005} で連絡します
{N post|区職員}＞ 次は{N number|34週}の健診ですね。{N place|芦辺駅}集合`,
  },
  {
    id: 'y-list-1',
    case: 'katawatari',
    marked: `災害時避難行動要支援者（砂山地区分）
1. {R full p|嶋貫久米雄}（{P age|89}）{R address a|潟渡町大字砂山字中谷地317番地4}　要介護３
2. {R full q|嶋貫志津恵}（{P age|85}）同上　{R phone t|0187-00-8246}
3. {U full u|草彅沢 ノブ}（{P age|93}）{A address|潟渡町大字砂山字家ノ下22番地}　{P phone|0187-00-8277}
4. {U full v|大河原 トミ子}（{P age|82}）{A building|町営住宅浜風3号棟105}
支援者：{R full r|髙須晴臣}（{R phone m|080-0000-8315}）、車 {P plate|秋田 301 ぬ 81-90}
福祉避難所：{R org f|特別養護老人ホームひばりの杜}（{N number|定員12}）
身体障害者手帳　{P certificate|秋田県第80415号}（3番）
根拠：{N law|災害対策基本法第49条の10}　作成 {N body|潟渡町総務課} {N date|R8.10.1}
集合：{N place|砂山公民館}`,
  },
  {
    id: 'y-list-2',
    case: 'yumikakegawa',
    marked: `ケース番号順の連絡網
・{R number n|ユ-2297-06}　{R full q|沓掛蓮斗}／母 {R given p|カマラ}さん／{R phone m|090-0000-8052}
・{P certificate|ユ-2304-11}　{U full u|雨谷詩織}／父 {U given v|剛}さん／{P phone|053-000-8194}
・{P certificate|ユ-2310-02}　{U foreign w|プラディープ・ライ}／{P email|rai.family@tenryu-net.example}
・{P certificate|ユ-2315-08}　{U full x|西ヶ崎 湊音}／里親 {U family y|鷺ノ宮}さん／{P age|6歳}／{O school|弓掛川ことり幼稚園}
・父方　{R full r|沓掛 拓郎}／{R address-hyphen a|榎木町4-12 第五大成荘105}／{R org w|(有)ミナヅキ製菓}の元社員
・住民票コード {P resident-code|22143426295}（本人同意書あり）
・スクールソーシャルワーカー経由　{R org-school s|南第三小}
{N number|4世帯}　{N date|5月末}　{N place|教育会館}　{N law|学校教育法第19条}　{N post|課長補佐}`,
  },
  {
    id: 'y-list-3',
    case: 'yashihama',
    marked: `支援物資の引渡し簿（{N date|12/5}）
①{R full p|アグス・ヌグロホ}　米{N number|10kg}　受領印
②{R full q|知念八重子}　おむつ　{R phone-intl t|+81980008263}
③{R full r|伊佐敷瑛太}　学用品　{R org-school s|椰子浜中}{N number|2年}
④{U full u|儀武 カメ}　缶詰　{P age|88歳}　介護 {P care|0000840215}
⑤{U foreign v|デデ・スルヤナ}　毛布　{P residence-card|DS81403392KA}　{R org w|合同会社東原マリン}
⑥{U nickname w|又吉屋}のおばあ　米{N number|5kg}　{A address|椰子浜町字浜川88番地}
提供　{O other|離島フードバンクゆい}　{P phone|098-000-8315}　配達車 {P plate|沖縄 400 そ 80-66}
振替口座　ゆうちょ銀行　記号{P bank|17060}　番号{P bank|8140261}
{N place|東原}公民館の印を押す。整理番号 {R number-spaced n|7720 - 3158}
{N body|椰子浜町社会福祉課}へ報告、{N number|全6件}`,
  },
  {
    id: 'y-ordinary-1',
    case: 'narisuna',
    marked: `第三回の定例会議は、前回の記録の確認から始まった。字句の誤りが二か所見つかり、訂正のうえで承認された。続いて事務局から、窓口の混み具合についての報告があった。四月から九月までの来所は延べ千二百四十六件で、前の年の同じ期間より一割ほど増えている。曜日別では月曜と金曜の午前に集中し、待ち時間は平均で二十三分であった。番号札の機械を入れ替える案と、予約の枠を広げる案とが示され、まずは費用のかからない後者から試すこととした。
次に、{N law|社会福祉法第106条の4}に基づく重層的支援体制の整備について意見を交わした。部署をまたぐ相談は書類の様式がそろっておらず、同じことを何度も尋ねてしまうという反省が出た。様式の統一は{N body|企画調整課}と協議し、{N date|年度末}までに案をまとめる。個人情報の共有は本人の同意を原則とし、同意が得られない場合の扱いは手引の{N number|第五章}に書き加える。
広報については、区の広報紙の二面に相談窓口の特集を組む。写真は職員の手元だけを写し、来庁者が映り込まないように注意する。発行は十一月の上旬で、部数は六万八千部を見込む。{N place|芦辺区民センター}にも掲示を頼む。
最後に、冬の感染症への備えとして、消毒液と飛沫を防ぐ板の在庫を確かめた。板は古いものから順に取り替え、残りは倉庫に回す。次回の日程は{N date|十二月の第二水曜日}とし、閉会した。`,
  },
  {
    id: 'y-ordinary-2',
    case: 'iwakuramura',
    marked: `地域づくり部会の議事概要。出席は委員十一名、欠席二名で、定足数を満たしている。会長のあいさつの後、議題に入った。
一つ目は、移動販売車の巡回路である。今は週に二回、村内の八か所に止まるが、冬は雪で坂を上れない日がある。事業者からは、停車場所を六か所に減らし、その分だけ滞在を長くしたいとの申し出があった。委員からは、足の悪い人ほど遠くまで歩けない、減らすなら送り迎えを組み合わせるべきだ、という意見が相次いだ。{N body|産業振興課}が燃料費の補助を検討し、次の部会で答えることになった。
二つ目は、集会所の暖房である。灯油の値上がりで、昨年度の光熱費は予算を十四万円上回った。断熱の窓に替える工事は国の補助が半分出るが、申請の締め切りが{N date|一月二十日}に迫っている。見積もりは三社から取り、最も安いところが百九十万円であった。工期は二十日間で、その間は{N place|奥沢公民館}を代わりに使う。
三つ目は、見守りの仕組みである。新聞と牛乳の配達員、郵便局、ガスの検針員に協力を頼み、気になることがあれば役場の代表番号に知らせてもらう。協定の案は{N law|個人情報の保護に関する法律第27条}に照らして点検した。対象は六十五歳以上の一人暮らし世帯で、村内におよそ九十世帯ある。通報の様式は{N number|別紙二}のとおりとし、記入は五分以内で済むように項目を絞った。
その他として、広場の桜の枝が電線に触れているとの指摘があり、電力会社に伐採を頼むこととした。`,
  },
  {
    id: 'y-ordinary-3',
    case: 'yumikakegawa',
    marked: `子育て支援の連絡会議録（要点）。開会は午後二時、司会は子ども家庭課長が務めた。
はじめに、放課後児童クラブの待機の状況が報告された。五月一日の時点で待機は三十七人、前年より九人減った。新しい教室を二つ開いたことが効いている。ただし、南部では夏休みだけの利用の希望が多く、臨時の教室を{N place|南部公民館}に設ける。指導員は八人足りないので、大学の掲示板と市の広報で募る。時給は四十円引き上げる。
次に、乳幼児健診の会場について話し合った。保健センターの駐車場は五十二台しか止められず、午後一時台には道路まで列ができる。受付の時刻を三つに分け、案内のはがきに刷り込む。外国語の案内は六言語で用意し、やさしい日本語の版も付ける。翻訳は{N body|国際交流課}に依頼し、費用は二十六万円を上限とする。
三番目に、{N law|児童福祉法第10条の2}のこども家庭センターの運営を取り上げた。統括支援員の研修は年に三回で、うち一回は県の会場で行う。支援の計画をつくる様式は国の例に合わせ、紙は二枚に収める。記録の保存は{N number|文書管理規程第18条}により十年とする。
最後に、給食の献立の話題が出た。物価の上昇で一食あたりの材料費が三百円を超えたため、果物の回数を月に四回から三回に減らす。アレルギー対応の手順は変えない。保護者への説明文は{N date|六月中旬}に配る。質疑の後、午後三時四十分に閉会した。`,
  },
];
