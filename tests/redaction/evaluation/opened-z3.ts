import type { Passage } from './passage.ts';

/** Passages of part Z, file 3: written without having read the engine. */
export const openedZ3: readonly Passage[] = [
  {
    id: 'z-initials-1',
    case: 'tamakishi',
    marked: `スクリーニング会議　匿名にする前の原稿
・生徒氏名：{R initials q|H.S.}（男、{P age|13}）　母：{R initials p|Y.S.}（{P age|36}）　ふたり暮らし
・母方の祖父{R initials r|S・K}氏が朝だけ来る。{P dob|昭和32年}生まれ、元運転手
・{R initials q|Ｈ・Ｓ}くんの保健室の利用は週{N number|3回}。相談相手は{U initials u|M}先生（{O school|掛沢第二中}から異動）
・{R initials p|Y・S}さんの夜勤先は{O workplace|老健さざなみの郷}
・友人{U nickname v|ユッケ}の家から苦情（{P phone|0537-00-3285}）
・{R alias f|わかくさクリニック}の次回は{N date|10/15}
・元の資料は {R number n|S-30117} の綴り
・{N word|WISC}は{N date|10月}、{N word|SC}同席。配付は{N word|A4}で{N number|2枚}`,
  },
  {
    id: 'z-initials-2',
    case: 'akaneno',
    marked: `援助困難事例　報告書（様式{N number|2}）
氏名　{R initials p|K.T.}　性別　男　{P age|60代}前半　単身赴任の経験あり
母は{R initials q|S.T.}さん（{P age|85歳}）、妹は{R initials r|C.B.}さん
{R org-short w|茜野青果運送}を退職後、元同僚の{U initials u|M.M.}氏に通帳を預けている
{R initials p|K・T}氏の年金口座　{P bank|浪華銀行 茜野支店 普通 3234018}
{R initials r|C・B}さん「兄とは{N number|十年}会っていない」
支援：{R alias o|ともし火}の{U full v|菅沼 亜矢}さん、携帯 {P phone|080-0000-3249}
医療券　受給者番号 {P certificate|3250117}
{N word|AA}の例会は{N date|毎週金曜}。{N word|QOL}の欄は空欄のまま
{N law|精神保健福祉法第47条}の相談として{N body|保健所}へ`,
  },
  {
    id: 'z-initials-3',
    case: 'kazahikari',
    marked: `DV相談　集計用の写し
相談者：{R initials p|M.S.}さん（{P age|37}、比国籍）　登録 {R number n|TB-0719}
相手方：{R initials q|S.K.}氏（会社員、{P age|51}）
同席：{R initials r|Y.Z.}さん　同僚（{R org-short w|カザヒカリ冷食}）
{R initials p|M・S}さんの子 {U initials u|R.K.}ちゃんは{O school|若松つぼみ保育園}。園長{U initials v|T}先生も協力
{R initials q|S・K}氏の車は {P plate|豊橋 300 み 32-51}
避難先は書かない。前の住まいは{R building a|第一コーポ若松206}
連絡は {R email e|maribel.s88@khkmail.example} だけ。LINE {L handle|mari_riri88} は相手が見る
{N word|PTSD}の疑い、危険度{N word|B}　{N law|配偶者暴力防止法第6条}　{N body|JICA}の通訳研修は{N date|11月}`,
  },
  {
    id: 'z-romaji-1',
    case: 'kazahikari',
    marked: `EMPLOYMENT CONDITIONS (copy)
Name: {R romaji p|MARIBEL SANTOS}   Date of birth: {R dob-slash b|1988/11/03}
Company: {O workplace|KAZAHIKARI REISHOKU CO., LTD.}
Tel: {R phone-intl m|+81 80-0000-3208}   E-mail: {R email e|maribel.s88@khkmail.example}
Spouse: {R romaji q|Seiichi Kuze} ({P dob|1974-12-05})
Line leader: {U romaji u|Miyashita Tomohiro}, {P phone|+81-53-000-3252}
Co-worker: {R romaji r|Zhou Yaqin} (helps with Japanese)
Passport No. {P passport|P3253140B}
Hours: {N number|8:30-17:30}. Contract until {N date|March 31, 2027}.
Paid by transfer: {P bank|ハマナ信金 若松支店 普通 3246110}
Landlord of the first flat: Mr. {U romaji v|TSUSHIMA}
{N word|JLPT N4}, {N word|OVERTIME} allowed, {N body|Labour Standards Office} notice attached`,
  },
  {
    id: 'z-romaji-2',
    case: 'irohaura',
    marked: `Catatan Buku KIA ／ 母子手帳の余白（インドネシア語、訳は別紙）
Nama ibu : {R romaji p|SITI NURHAYATI}　({P age|34})
Nama ayah : {R romaji q|TAKIMOTO TATSUYA}
Anak pertama : {R romaji r|Yuina Takimoto}　SD kelas 1（{R org-school s|潮見台小}）
Anak kedua : {U romaji u|KOSUKE} {R relative q|TAKIMOTO}　{P dob|2023.12.24}
Dokter : Dr. {U romaji v|Kanzaki}　{O hospital|Irohaura Ladies Clinic}　{P phone|+81-532-00-3254}
No. buku {P certificate|第26-0325号}
Email {P email|siti_nrh@indomail.example}　IG {L handle|@siti.nurha.jp}
Telepon ibu {R phone-intl m|+81-80-0000-3204}
Berat {N number|3,120 g}　Kontrol berikut {N date|9 Oktober}
{N word|HALAL} OK、{N place|Jakarta} の祖母へ写真を送る`,
  },
  {
    id: 'z-romaji-3',
    case: 'namioto',
    marked: `海外送金の控え（窓口で写し、{N date|2026-10-02}）
Sender  {R romaji q|TSUYOSHI SAKURADA}   {P phone|+81 80 0000 3226}
Mother  {R romaji p|Mitsuko Sakurada}   {P age|80 years old}   home {R phone t|0164-00-3207}
Receiver  {U romaji u|NGUYEN ANH DUC}   passport {P passport|C3255091}
Agent  {O shop|Namioto Marine Shop}   Ref. No. {L number|RM-3255-08}
Witness  {R romaji r|OGIWARA HIROMI}
Card used  {P card|4205 7252 9419 2254}
Amount  {X sum|JPY 50,000}   Purpose  {N word|TUITION}
メモ：{R org w|波音漁業生産組合}の元実習生。SNSの名は {L handle|ducduc_hkd}、紹介者は{U nickname v|ボブ}さん
{N body|北海道警察}の振り込め詐欺の窓口を案内。{N number|page 1/2}`,
  },
  {
    id: 'z-foreign-1',
    case: 'irohaura',
    marked: `インドネシア語の通訳を入れた面談（{N date|10月21日}、{N number|50分}）
出席：{R full p|シティ・ヌルハヤティ}さん、通訳の{U foreign u|リスナ・プルナマサリ}さん
・夫の{R family q|瀧本}さんは長女{R given r|結菜}ちゃんを連れて実家へ。長男は母のもと
・{R given p|シティ}さん「義母の{U given v|節子}さん、わたしの料理をすてます」
・在留カード {P residence-card|SN41870326IA}、期限は{N date|令和9年2月}
・旅券は夫の手元、番号の控えは {P passport|X3256718}
・職場の{R org-short w|イロハ縫製}の社長夫人がアパートの保証人を申し出た
・礼拝所の{O other|彩葉浦ヌール会館}で野菜をもらう
・{N law|国籍法第14条}の選択は{N number|20歳まで}。説明だけした
・連絡は {R phone-dot m|080.0000.3204} か、通訳の {P phone|070-0000-3257}
＊次回は{N word|シティ}ホテル{N number|3階}の会場`,
  },
  {
    id: 'z-foreign-2',
    case: 'kazahikari',
    marked: `外国人相談　{R number n|TB-0719}の関連
相談者は{R full r|周雅琴}さん（中国遼寧省の出身、{P age|35}）。{R full p|マリベル・サントス}さんの付添いで何度か来ているが、今回は自分のこと。
技能実習の同期{U foreign u|ヴー・ティ・マイ}さんが寮（{A building|若松寮B棟12}）を出たまま戻らない。班長の{U family v|宮下}さんに言っても「知らない」。
{R family r|周}さんの在留カードは {P residence-card|ZY55102736HA}、健保は記号 {P insured|カ冷12} 番号 {P insured|3258}。
{R family p|サントス}さんの夫{R given q|誠一}さんに怒鳴られたこともある。
微信のIDは {L handle|yaqin_zhou91}、電話は {P phone|070-0000-3219}。
{R org w|株式会社カザヒカリ冷食}の寮費は月{X sum|18,000円}。
{N body|外国人技能実習機構}、{N place|遼寧省}の書類、{N word|中国}語の案内{N number|3部}`,
  },
  {
    id: 'z-foreign-3',
    case: 'tamakishi',
    marked: `ポルトガル語の保護者会（{N number|14家庭}）のあとの立ち話
{U foreign u|ジョアン・モラエス}（{R org-school s|珠岸東中}{X class|2年1組}、{P dob|2012年11月30日}生）
母　{U foreign v|ルシアナ・モラエス}　{P phone|080-0000-3223}　{O workplace|掛沢オート部品}に派遣
{R full q|仙石陽翔}くんとは朝の別室で一緒。{R alias q|はる}くんがゲームの訳を手伝う
{R given p|由香里}さんは「助かっている」と話す。送り迎えは{R full r|國分昭一}さんの車に同乗
{O school|エスコーラ・ソル・ナセンテ}からの転入、住民票コードは {P resident-code|30221765940}
同意書の署名は別居の父 {U foreign w|カルロス・モラエス}（{P age|41}）
{R family q|仙石}家の固定電話 {R phone t|0537-00-3206} を緊急の連絡先に
{N body|ブラジル総領事館}　{N law|日本語教育推進法第12条}　{N word|サンバ}の発表は{N date|文化祭}で`,
  },
  {
    id: 'z-dialect-1',
    case: 'kasasagizawa',
    marked: `茶飲み会で聞いた話（録音おこし）
「{R family p|神林}のばあちゃん、火ぃ出したなだど」
「んだず。{R given p|トシヱ}さん、なんぼになった」「{P age|八十七}だべ」
「{R alias q|こう}ちゃんは{O shop|スナックあけび}さ入りびたりでよ」
「{R given q|幸司}だって、もとは{O workplace|置賜木工}の職長だったのに」
「隣の{R family r|千坂}さんが、毎ばん見さ行ってけでんのよ。携帯だば{P phone|090-0000-3259}だ」
「民生の{U family u|庄司}さんさ言ったか」「言ったず。{R org-short f|さぎそう園}さ入れろって」
「娘の{U given v|久美子}は{P dob|昭和四十一年}の生まれだ。丙午で気ぃ強いがら、任せで安心だ」
「{N place|横道}の坂は{N date|師走}なったら車上がんねぞ。{N body|役場}さ砂もらってこねど」
「もう{N number|五時}だ、帰っぺ」`,
  },
  {
    id: 'z-dialect-2',
    case: 'kogiriyama',
    marked: `「{R family p|﨑山}のおばあ、今度{P age|百}になるがやって」
「{R given p|千代乃}さんかえ。{R alias f|やまぼうし}でまだ箸で食べゆうと」
「孫の{R alias q|しゅうやん}は、山で指を切ったがやろ。{O hospital|土佐嶺病院}で{N number|九針}縫うたいうて」
「{R given q|修平}に何かあったら、あの家どうすりゃ。嫁の{U given u|美咲}さんは里へ去んじゅうし」
「{R given r|ユキヱ}さんに見てもろうたらえい。もう{P age|八十三}やけんど、達者なもんよ」
「うちの電話は替わったき、書いちょいて。{P phone|0889-00-3260}」
「{U nickname v|カジ}の兄やんの軽トラ、{P plate|高知 480 ゆ 32-60}が道に停めっぱなしで邪魔ながよ」
「{R org w|小霧山森林組合}へ言うたら早いわ」
「{N body|村役場}の保健師さんは{N date|金曜}に{N place|日浦}の集会所へ来るき」`,
  },
  {
    id: 'z-dialect-3',
    case: 'namioto',
    marked: `（浜での聞き取り、同意の上で録音）
Ａ「{R family p|櫻田}のかあさん、なまら痩せたんでないかい」
Ｂ「{R given p|ミツ子}さんだべ。息子の{R given q|剛志}が漁ば休んでから、飯も食ってないっしょ」
Ａ「{R org w|波音漁業生産組合}さ借金あんだと」
Ｂ「{R full r|荻原弘美}さんが毎日おかず持ってってる。したけど、あの人も膝わるいべさ」
Ａ「{U nickname u|ゲン}さんに頼めばいいっしょ。ほれ、{O shop|鮨処なみ平}の大将」
Ｂ「{U nickname u|ゲン}さんなら{P phone|0164-00-3261}。まだ{P age|六十八}だも、動けるさ」
Ａ「通帳ば{U family v|小甲}さんに預けてるって、あれ危なくないかい」
Ｂ「年金の番号まで教えたって、{P pension|3411-062875}。おっかないわ」
Ａ「{R org-short o|ひと休み}の若い人らさも言っとくか。{N date|来月}は{N place|三条神社}の祭りだしょや」
Ｂ「{N body|道庁}の人も{N number|二人}来るってよ」`,
  },
  {
    id: 'z-agenda-1',
    case: 'minazukino',
    marked: `令和8年度{N number|第7回}　支援会議　次第
日　時　{N date|令和8年11月26日（木）}　{N number|14:00～15:30}
場　所　{N place|水無月野市民センター}　中会議室
１　開会（{N law|生活困窮者自立支援法第9条第6項}の告知）
２　個別案件
　案件7-1　{R full p|大曽根千津子}さん・{R given q|直樹}さん（{R number n|26-04417}）　提出：{O other|就労サポートこみち}
　　説明者　{U full u|海老原 由紀}　{N number|10分}
　　参考人　{O other|ナースケアひたち野}　{U family v|軽部}
　　勤務先{R org-short w|ミナズキ精工}への連絡の可否
　案件7-2　{R full r|八木澤善造}さん（{P age|87}、{A address|水無月野市大字稲荷塚45}）　介護 {P care|0000814426}
　案件7-3　{U full w|照沼 武志}さん（{P dob|S44.3.8}、手帳 {P certificate|茨城県第32621号}）
３　家賃の滞納者の把握（{N body|住宅課}）
４　その他
追加資料　{R given q|直樹}さんからのメール（{P email|naok.o@mnmail.example}）`,
  },
  {
    id: 'z-agenda-2',
    case: 'kasasagizawa',
    marked: `地域ケア個別会議（上関地区）　次回{N date|1月下旬}
（1）対象者　{R full p|神林トシヱ}様　{R dob-era b|昭和14年6月21日}　{R address a|鵲沢町大字上関字横道214番地3}
（2）家族　{R full q|神林幸司}様（無職、{P age|62}）、{U full u|梅津久美子}様（県外、{P phone|0238-00-3213}）
（3）検討
　ア　火の始末　　報告：{R full r|千坂忠志}様（隣人）
　イ　電気の再開　{O other|まほろばでんき}お客様番号 {L number|M-3323-018}
　ウ　{R org f|特別養護老人ホームさぎそう園}の短期入所　担当ケアマネ {U full v|高山 江里子}
　エ　成年後見　{N law|民法第858条}
（4）医師意見書　{O hospital|上関クリニック}　{N number|1通}
　　後期高齢　被保険者番号 {P insured|40326318}　保険者番号 {P insurer|39060512}
（5）資料は当日回収　{N number|各12部}
出席　{N body|鵲沢町地域包括支援センター}、{N post|駐在所長}`,
  },
  {
    id: 'z-agenda-3',
    case: 'irohaura',
    marked: `実務者会議　時間割（{N place|潮見台}児童館 集会室）
{N number|13:30}　開会
{N number|13:35}　ケース①（継続）　{R full r|瀧本結菜}・弟
　　父 {R full q|瀧本達也}／母 {R full p|シティ・ヌルハヤティ}／{R org-school s|潮見台小}より出欠の報告
　　転居先　{A address|西碧野市桜井町字宮下31}
　　父の勤務先　{O workplace|衣浦鋳造所}　電話 {P phone|070-0000-3218}
{N number|14:00}　ケース②（新規）　{U full u|市川瀬 楓}（{P age|1歳8か月}）、母 {U full v|市川瀬 未来}（{P dob|H19.1.15}）
　　特定妊婦からの継続。母子手帳 {P certificate|No.24-3263}
　　同居男性 {U nickname w|ケンティー}、{L handle|@kenty_iroha}
{N number|14:25}　進行管理台帳の見直し　{N number|38件}
{N number|15:00}　閉会　　{N law|児童福祉法第25条の5}の確認
（{R given p|シティ}さんの面談は{N date|22日}、{R building a|グリーンハイツ潮見304}を訪問）`,
  },
];
