import type { Passage } from './passage.ts';

// Judged until its failures were read; since then it only shows that nothing known is lost.

/** Part I: conversations, memos, e-mails, tables and forms. */
export const openedI1: readonly Passage[] = [
  {
    id: 'i-dialogue-1',
    case: 'mikumano',
    marked: `議長　では継続案件の一件目、{R family p|財津}さんのお宅です。
事務局　前回からの動きを申し上げます。{R full p|財津龍治}さん（{P age|55歳}）は{R org-short w|三隈木材センター}を休んだままです。
学校　{R given q|萌々香}さんは五年生。{R org-school s|高瀬小}では給食をおかわりして帰ります。担任の{U family u|梶谷}が一度、家まで送りました。
包括　祖母の{R full r|穴井ミツエ}さん、ご近所では{R alias r|ミツばあ}と呼ばれちょりますが、{R given r|ミツエ}さんが言うには「{R given p|龍治}は夜になると橋のたもとに座っちょる」。
議長　{N place|高瀬橋}ですか。
包括　はい。{N place|高瀬地区}の夜回りのとき、消防団の{U full v|安心院 敏郎}さんが声を掛けてくれました。
保健所　本人から電話が一度あって、{O hospital|里の灯メンタルクリニック}に予約を入れましたが、当日は来られなかったと、受付の{U given w|千夏}さんから。
議長　借金は。
社協　{O other|筑後信販}に{X sum|82万円}。督促の封書は別れた奥さん、{U full x|小袋 真由美}さんの実家に届いています。{A address|うきは台市吉井町千年77番地1}です。
議長　{N law|生活困窮者自立支援法第9条}の守秘を改めて確かめ、{N date|6月第3木曜}に訪問とします。`,
  },
  {
    id: 'i-dialogue-2',
    case: 'kusunoki',
    marked: `室長：通訳さん、お願いします。
通訳（{U full u|山口ロザナ}）：はい。{R full p|マルコス・アントニオ・シルバ}さんは「夜勤がなくなって、手取りは{X sum|11万円}」と言っています。
室長：お勤めは{R org-short w|東海オートパーツ}のままですか。
通訳：派遣会社が替わって、今は{O workplace|テクノリンク三河}から行っているそうです。
学校：{R org-school s|若草台中}の{U family v|大橋}です。娘の{R full q|アナ・ベアトリス・シルバ}さん、学校では{R alias q|ビア}さんですが、{N number|9月}から部活に来とりません。
室長：{N word|アナウンス}部でしたね。
学校：{X class|2年4組}では通訳係もやってくれとって。
通訳：お父さんは「{R given r|カイン}さんに車を貸した、返ってこない」とも。
室長：同じ{R building a|県営若草団地7棟}の{R full r|グエン・ヴァン・カイン}さん？
通訳：そうです。車は{P plate|三河 530 ら 88-14}。
室長：{N body|楠木原警察署}の相談係につなぎます。`,
  },
  {
    id: 'i-dialogue-3',
    case: 'nadagawa',
    marked: `司会　ほな、{R full p|福島翔太}さんの件いきましょか。
CW　{P age|二十八歳}、去年から{R alias w|るみえーる}で朝番です。{R given p|翔太}くん、店長の{U given u|涼子}さんには何でも話しはるんですが、うちらには「別に」だけで。
司会　お姉さんは。
CW　{R given q|和泉}さんは{N place|福島県}に住んではって、月末だけ帰ってきます。
地域　民生の{U family v|湯浅}です。{R family r|原}さんいう、{X age|七十}くらいの男の人が部屋に出入りしてます。下の名前は{R given r|昭}さん。
司会　親戚とちゃうんですか。
CW　お母さんの元同僚やと聞いてます。{N word|昭和}の歌が好きな、人のええ方で、{N word|原則}お金の話はせえへんと。
司会　けど通帳は{R family r|原}さんが持ってはる。
CW　{P bank|灘浜信用組合 東灘川支店 普通 0037719}です。暗証も知ってはるみたいで。
司会　{N body|灘川市社会福祉協議会}の金銭管理に替えられへんか、{N place|和泉中央}の家族会の例も見ながら詰めましょ。`,
  },
  {
    id: 'i-dialogue-4',
    case: 'minamori',
    marked: `村：はいたい。今日は{R family p|仲村渠}のおばあの話から。
包括：{R full p|仲村渠ヨシ子}さん、{P age|88歳}。{R alias p|ヨシおばぁ}は「腰が痛くて、あいえー、畑にも行けん」って。
村：孫の{R given q|海人}は？
学校：{R org-school s|与根小}の三年で、毎日来てますよ。でも体操着が小さい。母親の{U given u|ありさ}さんは那覇の店、{O shop|ラウンジ美ら波}で働いてて、週末しか帰らん。
村：父親は{X word|海人}（うみんちゅ）だったよね。
漁協：{R alias w|南守村漁協}の名簿では{U full v|玉那覇 浩}、もう{N number|四年}船に乗ってない。
包括：英語の先生が気にかけてくれてて。{R full r|キャサリン・モーガン}さん、{R given r|キャサリン}先生。
村：そしたら来週、{N place|与根公民館}で{N number|10時}ね。`,
  },
  {
    id: 'i-dialogue-5',
    case: 'kamishiba',
    marked: `センター長　次は{R full p|鈴木愛子}さん、{P age|23歳}。お子さんの{R given q|空}くんが{P age|1歳}2か月です。
相談員　はい。旧姓は{R old-name p|堀米}さん。養父母の{U full u|堀米 泰蔵}さん、{U given v|富美}さんとは連絡を絶っています。
センター長　同居人がいましたね。
相談員　{R full r|佐藤勝}さん。{R given p|愛子}さんは「{R alias r|まー}くん」と。仕事は警備で、会社は{O workplace|関東トラスト警備}、上司が{U family w|鵜木}さんです。
保健　{R given q|空}ちゃんの健診は{N date|2月14日}に済みました。{N word|空腹}時の機嫌が悪く、体重は{N number|8.1キロ}。
相談員　{R org-short o|つむぎの輪}から、粉ミルクと{N word|空気清浄機}を借りています。
センター長　住まいは{R building a|グリーンヒルズ上柴}ですよね、家賃が{X sum|13万}。
相談員　名義人は{R family r|佐藤}さんのお父さん、{U given x|功}さん。{X place|緑町}の駅前です。
センター長　母子生活支援施設の空きを{N body|県中央児童相談所}と見ておいてください。`,
  },
  {
    id: 'i-dialogue-6',
    case: 'shionome',
    marked: `（録音から起こしたもの　聞き取れない箇所は…で示す）
A　…{R variant p|高柳}さんって、あの、冷凍倉庫の。
B　{R org-short w|潮ノ目冷蔵}。{R full p|髙栁榮一}さんは定年後も嘱託で残ってたんです。それが先月で切れて。
A　奥さんは。
B　{R given q|靜}さん。透析で週三回、{O hospital|岬じんクリニック}まで。送迎の運転手さんの{U family u|生方}さんが、このごろ顔色が悪いって。
A　娘さんいたよね、{R given r|結衣}さん。
B　嫁いで{R variant r|広瀬}です。{R full r|廣瀨結衣}さん、{N place|静岡}…いや{N place|広島}だったかな。
A　{N word|静か}な方でしょ、奥さん。
B　ええ。隣の{U given v|まさ江}さんとだけ話します。隣は{A building|サンライズ幸町305}。
A　生活費は。
B　年金だけで、{P pension|3318-204771}の分が{X sum|十四万}ちょっと。{R org o|特定非営利活動法人しおさいネット}がお弁当を。`,
  },
  {
    id: 'i-memo-1',
    case: 'otonashi',
    marked: `{N date|R9.2.3}　雪下ろし後の確認
{R full p|加賀谷鐵男}（{R dob-letter b|S16.1.25}、{P age|86才}）、妻 {R full q|加賀谷スエ}
母屋の屋根は済み。納屋は残る。作業は{R org w|音無町森林組合}OBの{U full u|高堰 茂}ほか{N number|2名}。
{R given p|鐵男}さんは{N number|6時}に起き、長靴のまま朝食。血圧 {N number|168/92}。{O hospital|藤木医院}の薬が{N number|11日分}余っている。
甥にあたる{R full r|小玉優}さんが週末に灯油を運ぶ。{R family r|小玉}さんの車は軽トラ（{P plate|秋田 480 か 71-05}）。
{R given q|スエ}さんの入所は{R org f|特別養護老人ホームおとなし荘}で待機{N number|23番目}。
※{N word|優先}入所の基準、{N place|八幡林}の除雪路線、{N word|小玉スイカ}の出荷（夏）は別紙`,
  },
  {
    id: 'i-memo-2',
    case: 'hokurei',
    marked: `面接記録票
主訴：アルコール、就労、母子関係
CL：{R full p|本間雪}　{R dob-western b|1979年12月30日}　単身で来所
・{R org-short w|北嶺乳業}を{N date|昨年12月}に退職。再就職先の{O workplace|道北クリーンサービス}は三日でやめた
・息子{R full q|本間大地}（{P age|17}）は友人宅（{A address|北嶺市南4条西9丁目1-5 ハイツ欅201}、友人は{U full u|木幡 竜之介}）にいる
・断酒会の{R full r|能登一夫}さんだけが頼り。「{R alias r|のっ}さんに怒られると飲めない」
・主治医は{O hospital|石狩台病院}の{U family v|丹治}Dr
・{R given p|雪}さん本人は「{N word|雪解け}までに仕事を見つける」と
・{N word|大地震}のときに家財を失い、{N place|能登}からの移住者と誤解されたことがある
所見：{N law|アルコール健康障害対策基本法第14条}の関係機関と連携`,
  },
  {
    id: 'i-memo-3',
    case: 'tamatsukuri',
    marked: `【訪看→町】きょうの分です
{R full p|冨山千鶴}さん　BT{N number|36.8}　BP{N number|142/80}　右足の潰瘍、前回より赤み減
インスリンは息子{R given q|源太}さんが打っている（単位を間違えたことあり）
{R given q|源太}さんは{R org-short w|冨山酒店}の配達で{N number|16時}まで不在、その間は{R full r|三宅陸}さんが留守番
{R family r|三宅}さんはバイト先の{O shop|お好み焼き てっぱん屋}が休みの日だけ
主治医{U family u|信清}先生（{O hospital|しもたに内科}）に写真を送る
ケアマネ{U full v|難波 由紀恵}さんへFAX {P phone|0865-00-4410}
冷蔵庫に{N word|千羽鶴}の絵の日本酒、{N place|富山県}産の米{N number|5kg}`,
  },
  {
    id: 'i-memo-4',
    case: 'tatenami',
    marked: `手帳から（{N date|三月七日}）
一、{R full p|四十物清次}翁、満{P age|百歳}の祝状。{R dob-kanji b|大正十五年十二月二十日}生まれ
一、娘の{R full q|四十物はる}さん（{P age|七十四}）が面倒を見る。{R given q|はる}さんも膝が悪い
一、技能実習から残った{R full r|李麗娜}さんが夜だけ泊まる。{R alias r|リーナ}さんの部屋は二階
一、{R org-short w|あいもの鋳造}は昨秋に廃業。型は{O workplace|高岡台美術鋳工}へ
一、{N place|堀岡}の祭の囃子方は{U full u|放生 惣一}さんに代替わり
一、{R org f|介護医療院たてなみ}の空床は{N number|二}
一、{N word|はるか}昔の写真、{N word|清酒}一本、{N word|次回}は{N date|彼岸の入り}`,
  },
  {
    id: 'i-memo-5',
    case: 'mikumano',
    marked: `引継書（{N post|主任}→{N post|係長}）
案件番号 {X number|支-09-014}
1 世帯　{R full p|財津龍治}、{R full q|財津萌々香}。別居の祖母{R full r|穴井ミツエ}
2 居所　{R address-hyphen a|三隈野市大字高瀬字中釣1570-3}（借地、地主は{U full u|石松 欣也}氏）
3 連絡　{R phone t|0973-00-4412}。出ないときは{R relative p|財津}{U given v|恭平}（弟、{P phone|090-0000-7306}）
4 就労　{R org w|三隈木材センター協同組合}。{N word|休職}扱いは{N date|6月末}まで
5 学校　{R org s|三隈野市立高瀬小学校}。SSWは{U family w|帆足}さん
6 その他　猟銃所持許可証 番号 {L number|220448}（返納済）
7 {N number|福応第77号}の照会に未回答。{N body|三隈野市教育委員会}は{N date|7/10}回答予定
{N place|財津原}の棚田保全とは無関係`,
  },
  {
    id: 'i-memo-6',
    case: 'kusunoki',
    marked: `巡回相談メモ（団地集会所）
{R full r|グエン・ヴァン・カイン}さん：在留期限{N date|2027年9月2日}。行政書士{U full u|平松 達哉}に依頼済み
{R alias p|マルコス}さん：腰痛。{O hospital|みかわ整形外科}は予約{N number|3週}待ち
{R given q|ベアトリス}さん：アルバイトしたい。叔母の{U foreign v|ジュシレイア}さんが{O shop|ブラジル食材店カリオカ}を手伝わせている
自治会長{U family w|都築}さん：ごみ当番表をポルトガル語に
{X number|7棟}の自転車{N number|3台}を撤去、{N place|若草台東公園}へ
次回の{N word|シルバー人材センター}説明会は中止`,
  },
  {
    id: 'i-email-1',
    case: 'shionome',
    marked: `From: {P email|n.aramaki@shiosai-net.example}
To: 潮ノ目市生活支援課
Subject: {R family p|髙栁}様の配食について
いつもお世話になっております。{R org-short o|しおさいネット}の{U family u|荒蒔}です。
{R full p|髙栁榮一}様（{R address a|潮ノ目市幸町2丁目5番17号 サンライズ幸町306号室}）ですが、{N date|4月}から奥様（{R full q|髙栁 靜}様）の分を腎臓食に替えます。
鍵は娘さんの{R full r|廣瀨 結衣}様からお預かりしました。お電話は{P phone|０８０−００００−６１９３}です。
ご本人の携帯（{R phone m|090-0000-3827}）は料金未納で止まっています。
なお{N number|1食}あたりの自己負担は{N number|350円}のままです。
--
{A address|潮ノ目市港町1-3 ふれあいビル2F}`,
  },
  {
    id: 'i-email-2',
    case: 'nadagawa',
    marked: `件名：Fwd: 退院調整
> 地域医療室の{U family u|仁木}です。
> {R full p|福島翔太}さん（診察券 {L number|60-114-728}）は{N date|3月12日}に退院の見込みです。
> 退院後は{R full q|福島和泉}さんの部屋、{A address|大阪台市福島区海老江台7-2-15 コスモス海老江台403}へ。
> {N place|福島区}の保健センターには当院から連絡します。
> {R org-short f|なだがわ中央病院} 代表 {P phone|078-000-2200} 内線{X number|417}

担当各位
上のとおりです。勤め先の{R alias w|るみえーる}には{R initials r|A.H.}氏（{R full r|原 昭}氏）が伝えるそうです。
部屋（{R address-suffix a|東灘川4丁目8番21号}）の鍵は管理会社{O other|灘川エステート}の{U family v|段}さんへ。`,
  },
  {
    id: 'i-email-3',
    case: 'kamishiba',
    marked: `件名：Re:Re: 面会交流の件
上柴市自立支援センター御中
{R full r|佐藤勝}の代理人弁護士の{U full u|八木沼 梓}です。{R full p|鈴木愛子}氏に対し、{R given q|空}くんとの面会を求める調停を申し立てます。
連絡は当職宛（{P email|yaginuma@law-kita.example}、{P phone|048-000-9115}）にお願いします。{R given p|愛子}氏のメール（{R email e|aiko.s0314@kamimail.example}）には直接送りません。
住所が{R address-hyphen a|上柴市緑町3-20-5}から変わったと伺いましたが、新住所はお尋ねしません。
{N law|家事事件手続法第244条}、{N body|さいたま家庭裁判所}
{O other|きたむさし法律事務所}`,
  },
  {
    id: 'i-email-4',
    case: 'minamori',
    marked: `{N date|2027/5/18} {N number|16:52}
{R romaji r|Catherine}です。日本語まちがい、ごめんなさい。
{R given q|海人}くん、きょうも朝ごはん食べてない言いました。わたし、{R family p|仲村渠}さんの家、電話しました。{R phone t|098-000-7713}、だれも出ない。
おばあさん{R given p|ヨシ子}さん、{O hospital|与那覇デンタル}に行く日だったです。
お母さん（{U full u|仲村渠 ありさ}さん）の電話は{P phone|070-0000-8842}、LINEは{L handle|arisa_nkndkr}。
校長先生の{U family v|大嶺}さんにも話しました。
{R romaji r|Catherine Morgan}
{R org-school s|与根小学校}前のバス停で{N number|7:40}に会います。`,
  },
  {
    id: 'i-email-5',
    case: 'hokurei',
    marked: `宛先：北嶺市保護課
差出人：{R full p|本間 雪}
件名：今月の申告
担当さま
{R full p|本間雪}です。収入申告します。{O workplace|セイカマート南4条店}で{X sum|46,200円}です。口座は{P bank|道央信用金庫 旭町支店 普通 1180274} です。
{R given q|大地}の定時制の授業料、{N number|4月}から変わるそうです。学校は{O school|北嶺東陵高校}です。
あと、前の夫の{U full u|沼田 健}が{R org-short w|北嶺乳業}に電話して、私の住所をきいたみたいです。電話番号は{P phone|090(0000)1587}でした。
{R address-suffix a|北11条東6丁目2-30}に住んでること、言わないでください。
{N word|ほんま}にお願いします（関西弁うつった）。`,
  },
  {
    id: 'i-email-6',
    case: 'tatenami',
    marked: `【至急】{R family p|四十物}様 入所契約の件
福祉総務課 {X official|藤井}様
{R org f|介護医療院たてなみ}相談員の{U family u|土合}でございます。
契約者は長女の{R full q|四十物 はる}様、身元引受の二人目として甥御様の{U full v|四十物 恒雄}様（{A address|黒部野市三日市台2-11}）をお願いしております。
介護保険証 {P care|0003318827}、後期高齢者医療 {P insured|40917726}、保険者番号 {P insurer|39053178}。
ご本人（{R full p|四十物 清次}様）のマイナンバーはお預かりいたしません。
請求は{R romaji r|LI LINA}様名義のカードでとのお話もありましたが、お断りしました。
{N number|立福総第131号}の通知は本日届きました。`,
  },
  {
    id: 'i-table-1',
    case: 'otonashi',
    marked: `区分	氏名	ﾌﾘｶﾞﾅ	生年月日	宛名番号
主	{R full p|加賀谷 鐵男}	{R half-kana p|ｶｶﾞﾔ ﾃﾂｵ}	{R dob-letter b|S16.1.25}	{R number n|00290417}
妻	{R full q|加賀谷 スエ}	{R half-kana q|ｶｶﾞﾔ ｽｴ}	{P dob|S19.8.2}	{L number|00290425}
甥	{R full r|小玉 優}	{R half-kana r|ｺﾀﾞﾏ ﾕｳ}	{P dob|S57.11.30}	{L number|00417733}
隣	{U full u|最上 とよ子}	{U half-kana u|ﾓｶﾞﾐ ﾄﾖｺ}	―	―
{N body|音無町税務会計課}	{N date|令和9年1月末}	{N number|全4件}		`,
  },
  {
    id: 'i-table-2',
    case: 'tamatsukuri',
    marked: `| 曜日 | 来る人 | すること |
|---|---|---|
| 月 | {O other|訪問看護ステーションすみれ}（{U family u|信清}Dr指示） | 処置 |
| 火 | {R full r|三宅 陸} | ごみ出し |
| 水 | {U full v|難波 由紀恵} | モニタリング |
| 木 | {R given q|源太}さん休み（{R org w|有限会社冨山酒店}定休） | 通院 |
| 金 | {O other|まんまる弁当} | 昼{N number|1食} |
| 土 | {U nickname w|とめ婆}さん | 見守り |
| 日 | なし | {R given p|千鶴}さん一人 |
| 備考 | {N place|下谷}分館の鍵は{N post|公民館長} | {N date|第3日曜}は草刈り |`,
  },
  {
    id: 'i-table-3',
    case: 'hokurei',
    marked: `No,氏名,住民票コード,住所,電話,備考
1,{R full p|本間 雪},{R number n|14400927338},{R address a|北嶺市北11条東6丁目2-30 コーポラス北嶺B棟402号},{R phone t|0166-00-9048},主
2,{R full q|本間 大地},{P resident-code|14400927354},同上,{P phone|080-0000-7761},就学
3,{R full r|能登 一夫},,{A address|北嶺市春光台1条3丁目8-4},{P phone|0166-00-3392},支援者
4,{U full u|沼田 健},,{A address|札幌野市西区山の手台2条1丁目3番5号},,DV加害
5,{U full v|丹治 英雄},,,{P phone|０１６６－００－５５１０},主治医
6,{N body|北嶺市消費生活センター},,,,照会先`,
  },
  {
    id: 'i-table-4',
    case: 'kamishiba',
    marked: `日時　　　　　相手　　　　　　　内容
{N date|5/6} {N number|10:15}　{R family p|鈴木}様　　　　　電話、育児の相談
{N date|5/6} {N number|13:40}　{R org o|一般社団法人つむぎの輪}　物資の受渡し
{N date|5/9} {N number|9:05}　{U full u|堀米　泰蔵}　　　{P phone|0495-00-2238}から。居場所は答えず
{N date|5/9} {N number|9:30}　{U full v|鵜木　剛}　　　　{R full r|佐藤　勝}の勤務表の件
{N date|5/12} {N number|15:00}　{O hospital|ひばり小児科}　{R full q|鈴木　空}　予防接種
{N date|5/13} 終日　　{N body|上柴市こども家庭課}　合同会議
{N date|5/14}　　　　{X official|室井主査}　引継ぎ`,
  },
  {
    id: 'i-table-5',
    case: 'nadagawa',
    marked: `通帳写し（{N date|2027.1}〜）
{N date|01-04}　{X sum|1,200}　ｺﾝﾋﾞﾆ
{N date|01-08}　{X sum|30,000}　{R half-kana r|ﾊﾗ ｱｷﾗ}
{N date|01-15}　{X sum|92,415}　{O workplace|ｷﾂｻ ﾙﾐｴｰﾙ}
{N date|01-20}　{X sum|15,000}　{R half-kana q|ﾌｸｼﾏ ｲｽﾞﾐ}
{N date|01-25}　{X sum|48,000}　{U half-kana u|ﾀﾞﾝ ｶｽﾞﾔ}（家賃）
{N date|01-27}　{X sum|6,380}　{N body|ﾅﾀﾞｶﾞﾜｼｽｲﾄﾞｳｷﾖｸ}
口座名義　{R half-kana p|ﾌｸｼﾏ ｼﾖｳﾀ}`,
  },
  {
    id: 'i-table-6',
    case: 'kusunoki',
    marked: `氏名（在留カード）／番号／電話／勤め先
{R romaji p|SILVA MARCOS ANTONIO}／{R number i|ZR40917728KE}／{R phone m|080-0000-5164}／{R org w|東海オートパーツ株式会社}
{R romaji q|SILVA ANA BEATRIZ}／{P residence-card|ZR 4091 7731 KE}／―／{R org-school s|若草台中}
{R romaji r|NGUYEN VAN CANH}／{P residence-card|UD77304415GB}／{P phone|080-0000-9027}／{O workplace|青葉テック}
{U romaji u|PEREIRA JUCILEIA}／{P residence-card|TK05518820FA}／{P phone|０９０（００００）３３４６}／{O shop|カリオカ}
計{N number|4}人　{N body|名古屋出入国在留管理局}に{N date|6月8日}照会`,
  },
  {
    id: 'i-form-1',
    case: 'mikumano',
    marked: `生活困窮者自立相談支援　相談受付・申込票
ふりがな　{R kana p|ざいつ　りゅうじ}
氏　名　{R full p|財津　龍治}　　性別　男
生年月日　□大　■昭　□平　{R dob-era b|昭和46年6月8日}（{P age|55歳}）
住　所　〒{P postal|877-0000}　{R address a|三隈野市大字高瀬字中釣1570番地3}
電　話　{R phone-paren t|0973(00)4412}　携帯 なし
同居者　{R full q|財津　萌々香}（長女）{P dob|平成28年2月19日}生
緊急連絡先　{R full r|穴井　ミツエ}（義母）　{P phone|0973-00-8860}
勤務先　{R org w|三隈木材センター協同組合}
健康保険　記号 {P insured|木材24}　番号 {P insured|1187}
紹介者　{U full u|石松　欣也}
受付者　{X official|後藤}　　本票の保存年限　{N number|5年}`,
  },
  {
    id: 'i-form-2',
    case: 'minamori',
    marked: `就学援助費受給申請書
申請者（保護者）　{U full u|仲村渠　ありさ}　{P dob|平成6年10月3日}生
児童生徒　{R full q|仲村渠　海人}　　在籍校　{R org s|南守村立与根小学校}
住所　{R address a|南守村字与根528番地の1}　電話　{R phone t|098-000-7713}
世帯　祖母　{R full p|仲村渠　ヨシ子}　{R dob-era b|昭和13年8月15日}生
振込先　ゆうちょ銀行　記号 {P bank|17040}　番号 {P bank|30881261}
個人番号　{P my-number|9153 0284 4672}
{N law|学校教育法第19条}　{N law|就学援助要綱第4条}
受理　{N date|令和9年4月20日}　{N body|南守村教育委員会}`,
  },
  {
    id: 'i-form-3',
    case: 'shionome',
    marked: `重度障害者医療費受給者証　再交付申請
受給者　{R full q|髙栁　靜}　{R kana q|タカヤナギ　シズカ}　{P dob|昭和三十五年九月一日}
申請者　{R full p|髙栁　榮一}（夫）　{R dob-slash b|1958/2/11}
住所　{R address-kanji a|潮ノ目市幸町二丁目五番十七号}　{R building a|サンライズ幸町306}
身体障害者手帳　千波県{P certificate|第0084417号}　{N number|1級}
受給者番号　{L number|4410-229-7}　保険者番号　{P insurer|01139070}
委任を受けた人　{R full r|廣瀨　結衣}　{A address|沼津台市原町中1-22-9}
運転免許証　{P licence|306281774050}
理由　紛失（{N place|幸町交番}へ届出済　届出番号 {X number|第33号}）`,
  },
  {
    id: 'i-form-4',
    case: 'hokurei',
    marked: `保護変更申請書（傷病届）
世帯主　{R full p|本間 雪}　{R dob-letter b|S54.12.30}
世帯員　{R full q|本間 大地}　{P dob|H21.6.17}
現住所　{R address a|北嶺市北11条東6丁目2番30号 コーポラス北嶺B棟402号}
医療機関　{O hospital|石狩台病院}　受診科 精神科　主治医 {U family u|丹治}
雇用保険　{P employment|0107-552814-6}
基礎年金番号　{P pension|4407-118263}
旅券（本人確認）　{P passport|TR5520817}
個人番号　{P my-number|602944188738}
要否意見　{N law|生活保護法第28条第1項}　　決裁 {N number|北保護第1402号}`,
  },
  {
    id: 'i-form-5',
    case: 'tamatsukuri',
    marked: `居宅サービス計画（第1表）
利用者　{R full p|冨山　千鶴}　様　　{R dob-kanji b|昭和三十七年四月二十九日}
住所　{R address a|玉造川町大字下谷乙412番地 第二若葉荘5号}　TEL {R phone t|0865-00-1729}
被保険者番号　{P care|0000551827}　要介護{N number|2}　認定期間 {N date|R9.3.1}〜{N date|R10.2.29}
計画作成者　{U full u|難波　由紀恵}　　事業所　{O other|ケアプランたんぽぽ}（番号 {L number|3371200486}）
家族　長男 {R full q|冨山　源太}（{P age|31歳}）、次男の友人 {R full r|三宅　陸}
医師　{U full v|信清　晶}　{O hospital|しもたに内科}
緊急時　{P phone|090 0000 6675}（{R given q|源太}）
クレジット払い　{P card|4980-1277-0034-5199}`,
  },
  {
    id: 'i-form-6',
    case: 'tatenami',
    marked: `FAX送信票　　枚数　本票含め{N number|3枚}
宛　立浪市福祉総務課　{X official|島田}様
発　{R org f|介護医療院たてなみ}
件名　入所者の状態報告
利用者　{R full p|四十物　清次}（{R dob-letter b|T15.12.20}）　居室 {N number|207}
家族　{R full q|四十物　はる}　{R phone t|0766-00-8205}
外国人支援者　{R full r|李　麗娜}　在留カード {P residence-card|AX 2207 1849 CD}
口腔ケア　{O hospital|ほりおか歯科}　{U family u|宝田}衛生士
備考　お守り（{N place|四十物町}の神社）を枕元に`,
  },
];
