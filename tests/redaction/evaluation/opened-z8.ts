import type { Passage } from './passage.ts';

/** Passages of batch Z, part 8: written without having read the engine. */
export const openedZ8: readonly Passage[] = [
  {
    id: 'z-phone-note-4',
    case: 'enjujima',
    marked: `{N date|11/27} {N number|10:22} 受　　→ {N post|主任ケアマネ}へ
From：{R given q|登志雄}さん（船から、衛星電話 {P phone|0898-00-7317}）
「母の{R given p|菊乃}に布団を売った男が分かった。{O shop|四国健康ライフ}の{U full u|藤堂 雅人}。{P age|三十}そこそこ。軽バンで {P plate|愛媛 480 と 73-18}」
「取りに行ったら『クーリングオフは過ぎた』と言われた。契約書の番号 {L number|SK-26-1147}」
「{R family r|波多野}さんも判を押させられた。念のため口座は止めた＝{P bank|せとうち島農協槐島支店 普通 0052317}」
・契約者は本人、{R dob-kanji b|昭和十一年十一月二十四日}生、{R address-suffix a|船木902番地}
・{R org w|槐島海運有限会社}の事務所にも同じ男が来た由（受けたのは{U family v|越智山}さん）
・契約日は{N date|11/19}。{N law|特定商取引法第9条}なら{N number|8日}間　→ {N date|本日まで}！
{N body|消費生活相談窓口} {N number|188} に架電済。{N place|浦手}の集会所で注意喚起`,
  },
  {
    id: 'z-phone-note-5',
    case: 'bashohama',
    marked: `夜間受電票　　受電 {N date|11月28日}（土）{N number|21:48}　当番 {X official|中野}
通告者：{U full u|中原田 道子}さん（近隣）　{P phone|0994-00-7346}　　匿名希望（本人に言わないでと）
内容：{R address a|芭蕉浜町字今磯731-6}から男の怒鳴り声と子の泣き声。{N number|20分}ほど続き、今は静か
児童：{R full q|神田橋佑真}（{P age|10}）　母：{R full p|神田橋亜希子}　男：{U family v|隈元}
対応：
 21:55　母の携帯 {R phone m|090-0000-7341}　出ず
 22:01　祖父 {R full r|垂水繁雄}さん宅 {P phone|０９９４－００－７３４９}　すぐ向かうと
 22:20　祖父より「{R given q|佑真}は押入れにおった。けがは腕のあざ」。{O hospital|大隅みなみ病院}救急へ（小児科 {U family w|今給黎}Dr.）
　　　　保険証の記号番号　{P insured|12070418}・{P insured|309}
 22:35　{N body|警察}へ{N number|110番}済みとのこと。{U family v|隈元}は車で立ち去り、行先は{A building|ビジネス旅館はまゆう 5号室}か
引継ぎ：{N post|センター長}、{N body|大隅児童相談所}当直。職権保護の検討。{N word|繁}忙期だが人を出す。{N place|今磯}漁港側の門は施錠`,
  },
  {
    id: 'z-phone-note-6',
    case: 'konyagawa',
    marked: `不在中にお電話がありました
　{N date|12月1日}　{N number|13時05分}
　{R full q|兼平 典夫} 様より　　□またかけます　☑折返し希望 {P phone|090-0000-7363}
　用件：
　・長男様（{R given p|尚之}様、{P age|27歳}）の部屋から督促状が{N number|3通}。{O other|ライフワン信販}と{O other|エクシア債権回収}
　・うち1通は契約番号 {L number|7714-209-38}、生年月日が{P dob|平成11年3月15日}と違っている
　・弁護士は姉の夫の知人、{U full u|若林 隆文}先生。事務所 {P phone|042-000-7368}
　・{R family r|土岐}様（{R org-school s|藍場高校}の同級生）が昨日も来てくれた
　・ご自身も{N date|来年}で{P age|63}、{O hospital|藍場総合クリニック}で心臓の検査（{U family v|森川}医師）
　・書留の宛先は{R address a|紺屋川市藍場町一丁目20番5号}でよい
　受けた人：{X official|粕谷}
　※{R email e|n.kanehira99@konyamail.example}には送らないこと　　※{N body|法テラス}{N place|立川}の予約枠 {N date|12/8} {N number|10:30}`,
  },
  {
    id: 'z-letter-4',
    case: 'watauchi',
    marked: `市役所の相談の方へ
先日は娘の{R given p|嘉代}と孫の{U given u|心春}をお助けくださり、まことにありがとうございました。{R full r|奥寺世津子}です。
婿の{R full q|壬生将司}が、きのうまた家に参りました。玄関の戸を蹴り、「居場所を言え」と大声を出しました。お隣の{U family v|石塚}さんが{N body|警察}を呼んでくださいました。婿の車は{P plate|熊谷332さ7308}です。
私も{P age|七十一}で、去年主人の{U given w|弘毅}を{P age|七十六}で亡くし、一人では心細うございます。主人は{P dob|昭和二十四年十月}の生まれでした。
{R given p|嘉代}の保険のことで{R org w|綿打織物協同組合}の方が見え、番号を書いて置いていかれました。記号{P insured|52}、番号{P insured|1408}です。
孫は前の学校の友だちの{U nickname x|みーたん}に手紙を出したいと言いますが、{R org-short f|しののめ寮}のことは書くなと申しました。
私あての封書は、妹の家（{A address|加須野市花崎台2丁目6番14号}）にお願いいたします。電話は{P phone|0480-00-7377}です。
{N date|師走}に入り寒さもひとしお、皆様ご自愛ください。　かしこ
追伸　みかん{N number|一箱}、{N place|愛媛}の親戚からです。`,
  },
  {
    id: 'z-letter-5',
    case: 'gangita',
    marked: `雁木田市福祉事務所長　様
　　　　　　　　　　　　　　　　　　　　{R org f|医療法人雪椿会　雁木田中央病院}
　　　　　　　　　　　　　　　　　　　　消化器内科　{U full u|鈴村 公彦}
　　　　　　　　　　　　　　　　　　　　TEL {P phone|0237-00-7357}（内線{X number|2215}）
患者　{R full p|樺澤　三喜男}　殿　　{R dob-era b|昭和29年1月21日}生（{P age|72歳}）　男
診察券番号　{L number|00-31846}
平素よりお世話になっております。上記の方は{X diagnosis|アルコール性肝障害}で通院中ですが、{N date|11月}に入り{N number|2回}続けて受診がありません。奥様の{R given q|範子}様によれば、飲酒が再開しているとのことです。
内服は別紙のとおりです。断酒会の{U full v|渡会川 実}様（{P age|68}）が訪問してくださるそうです。
専門の{O hospital|山形北こころの病院}への紹介を考えております。地域の見守りは{R full r|雨海義昭}様と{R org-short o|つなぐ雁木}にお願いできればと存じます。
医療券の受給者番号　{P certificate|0028841}　公費負担者番号　{L number|12060418}
本状は{N law|個人情報の保護に関する法律}に従いお取り扱いください。
{N date|令和8年11月24日}　　{N word|以上}　{N number|1／1}　　（{O shop|北横町調剤}にも写し）`,
  },
  {
    id: 'z-letter-6',
    case: 'udonohara',
    marked: `{R given p|克巳}へ
元気か。工場をやめたと{R given q|慶子}ちゃんから聞いた。
わしも{P age|七十八}になった。{P dob|S23.2.10}生まれやから、年男にはまだ間がある。足が悪うて、もうお前の保証人はでけへん。すまん。
{R org-short w|鵜殿原鋳造}に{N number|二十六年}おったんやから、胸を張れ。溶解の{U family u|半田}班長も、お前の腕は惜しいと言うてた。
金のことは{N body|法テラス}へ行け。息子の嫁の{U given v|有希}が、司法書士の{U full w|大迫 竜也}さんを知っとる。{P phone|0597-00-7311}や。
わしの口座は前と同じ、ゆうちょの記号{P bank|12250}の番号{P bank|8830461}。返すのはいつでもええ。
これから息子の家で世話になる。{P postal|519-3673}、{A address|尾鷲野市矢浜岡2丁目3番5号}。遊びに来い。
お前の部屋の{R building a|ハイツ藤波103}に、わしの釣竿がある。{U nickname x|ハゼ吉}に渡してくれ。
{N date|十一月二十六日}　　　{R full r|篠田耕三}
{N place|熊野灘}のさんま、{N number|十尾}入れとく。{N word|耕}運機は売った。`,
  },
  {
    id: 'z-chat-4',
    case: 'hayaseura',
    marked: `{R alias p|マリィ}　　　{N number|19:02}
すみません、きょう びょういん いきました。あかちゃん げんき
相談員　　　{N number|19:04}
よかったです。{O hospital|汐見マタニティ}の{U family u|遠山}先生ですか？
{R alias p|マリィ}　　　{N number|19:06}
はい。でも かいしゃから てがみ。{R family r|蒋}さんが よんだ。「{N date|12月}で おわり」
{R speaker q|純也}　　　{N number|19:09}
横からすみません、夫です。{R org-short w|早瀬浦精密工業}の総務、{U full v|岡部 美枝子}さんに電話したら担当外と。直通{P phone|046-000-7326}
相談員　　　{N number|19:11}
書面を写真で送ってください。番号はそのままで大丈夫
{R speaker q|純也}　　　{N number|19:15}
送りました。社員番号 {L number|H-20418}、生年月日が {P dob|1992年5月8日} になってて間違ってます（正しくは{R dob-slash b|1992/8/5}）
{R alias p|マリィ}　　　{N number|19:18}
{U nickname w|ジェロ}が ねつ。{P age|8さい}、38.4。くすり {O shop|ドラッグ汐風} で いい？
相談員　　　{N number|19:20}
{N number|#8000}にかけて。それから{R full q|鎌苅純也}さん、{N body|労働局}は{N date|月曜}{N number|8:30}から、{N place|桜木町}です
{R speaker q|純也}　　　{N number|19:22}
私の番号は{P phone|090-0000-7322}、部屋は{R building a|グランビュー汐見405}のままです`,
  },
  {
    id: 'z-chat-5',
    case: 'watauchi',
    marked: `《支援者グループ／閲覧{N number|4名}》
寮職員：{R family p|壬生}さん、夜の点呼に戻らず。携帯も電源切れです
女相：{R phone m|080-0000-7371}は位置が出るので切ってあります。新しい方は{P phone|070-0000-7375}
寮職員：そちらにかけたら出ました！駅前の{O shop|喫茶コロンボ}でお母さん（{R given r|世津子}さん）と一緒とのこと
女相：よかった…。{U given u|心春}ちゃんも？
寮職員：はい、{P age|7歳}なのにしっかり電話口で話してくれました。{U nickname v|みーたん}に会いたいと
弁護士 {U family w|岩瀬}：調停の期日が入りました、{N date|1/20} {N number|10:00}。{R family p|壬生}さん側は待合室を別に。相手方 {R given q|将司} 氏は代理人なし。書記官室 {P phone|048-000-7378}
女相：{R org-short f|しののめ寮}の住所は秘匿で。申立書の生年月日、{R dob-letter b|S57.12.9}で合ってますよね
弁護士 {U family w|岩瀬}：合ってます。お子さんは{P dob|令和元年6月22日}ですね。養育費の口座は{P bank|北武州銀行 綿打支店 普通 3308142}でよいですか。源泉徴収票は{R org-short w|綿打織物協同組合}のもの
女相：OKです。資料は{P url|https://share.himawari-law.example/f/a73b79}から
寮職員：帰寮しました {N number|21:34}。{N word|嘉}例の柚子湯に入ってもらいます。{N body|警察署}には取下げ連絡済、{N place|綿打駅}前は人が多かったそう`,
  },
  {
    id: 'z-chat-6',
    case: 'kamisukizawa',
    marked: `{R speaker r|嶽本}＞ {R given p|友理奈}さん、今日の実習どうでしたか〜
{R speaker p|友理奈}＞ つかれました。{O workplace|伊那谷ロジスティクス}の{U family u|脇坂}さんがやさしかった
{R speaker r|嶽本}＞ よかった！バスは乗れた？
{R speaker p|友理奈}＞ のりすごして父にむかえに来てもらった。{P plate|諏訪 580 て 73-35}の白い車
{R speaker q|博光}＞ 父です。私も{P age|67}、夜の運転は怖いので次は{U full v|北條 夏希}さん（ヘルパー、{P phone|090-0000-7336}）に頼めますか
{R speaker r|嶽本}＞ 調整しますね。移動支援の受給者証の番号をもう一度
{R speaker q|博光}＞ {P certificate|2072114509}。あと携帯が{R phone m|080 0000 7332}から変わるかも
{R speaker p|友理奈}＞ かわらないよ！{L handle|yurina_kami0730} にした
{R speaker r|嶽本}＞ 笑　面接シートの住所、{R address-suffix a|上町4-6-2}でいいですね。前職は{R org w|株式会社サワノ電機}、{P age|24歳}から{P age|29歳}まで
{R speaker p|友理奈}＞ はい。店長の{U nickname w|ごん}ちゃんも応援してくれてます。{P dob|7月30日}うまれどうし
{R speaker r|嶽本}＞ {N date|明日}は{N number|9時}、{N place|上町}の停留所で。{N word|聡}明な人ばかりの職場ですよ
{R speaker q|博光}＞ {N body|ハローワーク}の書類は持たせます`,
  },
  {
    id: 'z-list-4',
    case: 'bashohama',
    marked: `支援対象児童等見守り強化事業　配食リスト（{N date|12月第1週}）
◎ {R full q|神田橋佑真}　{R address-suffix a|今磯731番地6}　{N number|2食}　卵×　届け先は祖父 {R full r|垂水繁雄}
　 TEL {P phone|0994-00-7349}　母 {R given p|亜希子}　受付 {R number n|児-0417}
◎ {U full u|税所 結月}（{P age|6歳}）・{U given v|陸斗}（{P age|3歳}）　{A address|芭蕉浜町字大浜1203番地}　{N number|3食}
　 母 {P phone|080-0000-7380}　生活保護 受給者番号 {P certificate|0041926}
◎ {U full w|福留 新太}　{P dob|H24.12.30}　{R org-school s|今磯小}6年　{N number|1食}　父 {O workplace|南洋建設}
◎ {U full x|別府 あかり}　{P dob|2021.2.3}　{O school|はまなすこども園}　アレルギー：小麦　5歳児健診 {N date|12/15}
調理：{O other|こども食堂ひなたぼっこ}　代表 {U full y|松元 恭子}　{P email|hinata@bashohama-net.example}
車両：町公用車、予備 {P plate|鹿児島 501 ぬ 73-51}（{U family y|松元}さん所有）
注意：{R org-short w|今磯水産}の寮の前は駐車しない　{N place|大浜}線は{N date|7日}から片側通行
様式{N number|第5号}　{N body|芭蕉浜町社会福祉協議会}　{N law|児童福祉法第6条の3}`,
  },
  {
    id: 'z-list-5',
    case: 'udonohara',
    marked: `持ち物・手続きチェック（{R full p|粟津克巳}さん用）
□ 離職票（{R org w|鵜殿原鋳造株式会社}）…雇用保険 {P employment|2403-118507-9}
□ 免許証 …{P licence|619516674970}　裏に新住所
□ マイナンバーカード …{P my-number|2836 2611 9648}　暗証は書かない
□ 健康保険資格喪失証明　協会けんぽ 記号 {P insured|41020773}　番号 {P insured|208}
□ 年金手帳 …{P pension|4807-315926}　{R dob-era b|Ｓ４３年５月１７日}
□ 通帳 …{P bank|三重南信用金庫西ノ京支店（普）0317462}
□ 家の鍵　{R address-suffix a|西ノ京町3丁目12番7号}　→ {O shop|ニシキ住研}へ返却（{U family u|丸尾}さん）
□ 印鑑　{N number|1本}
緊急連絡先　①妹 {R given q|慶子}（{P phone|080-0000-7304}）　②{R family r|篠田}さん　③{U full v|谷津 秀登}さん（{P phone|0597-00-7314}、{P age|61}）
提出先　{N body|市民課}→{N body|保険年金課}→{N body|ハローワーク}　{N date|11/30}まで
健康診断 {O hospital|熊野路内科}　{N number|8:30}絶食　{N place|新宮駅}から送迎　{N place|粟島神社}のお守り（本人の希望）`,
  },
  {
    id: 'z-list-6',
    case: 'enjujima',
    marked: `槐島町　年末年始　緊急通報装置　新規設置分
01）{R full p|香西菊乃}　{P age|90}　{R phone t|0898-00-7311}　鍵：{R family r|波多野}さん
02）{R full r|波多野スガ子}　{P age|82}　骨折後　鍵：長女 {U given u|幸恵}さん（{P phone|0898-00-7314}）
03）{U full v|徳丸 辰蔵}　{P dob|昭13.9.27}　{A address|槐島町大字浜手字観音下55番地}　在宅酸素
04）{U full w|京極 ツユ}　{P dob|S３・４・１９}　{P age|98}　猫{N number|3匹}　鍵：{O shop|京極たばこ店}
05）{U full x|堀内 晴男}・{U given y|芳子}　夫{P age|79}・妻{P age|77}　{P phone|0898-00-7318}
設置業者　{O other|島なみ電設}　{U nickname z|まこっ}さんではなく正規の作業員が行く（身分証を確認）
協力員　{R full q|香西登志雄}さん（{R org-short w|槐島海運}、休みの日のみ）
除外　{R org-short f|えんじゅ荘}入所決定の1名：介護保険 {P care|0000588214}
費用　月{N number|350円}、非課税は無料　{N law|町要綱第4条}　{N date|12/25}完了予定
消防　{N body|今治市消防本部}　{N place|浜手}分遣所　{N number|119}　{N word|菊}花展の電源を借用`,
  },
  {
    id: 'z-ordinary-4',
    case: 'kamisukizawa',
    marked: `紙漉沢市障がい者自立支援協議会　第2回くらし部会　会議録
{N date|令和8年10月21日（水）}　{N number|13:30～15:20}　総合福祉会館　研修室
1．部会長あいさつ
夏の現地視察への協力に礼を述べ、今年度の残りの会議で報告書をまとめたいとの話があった。
2．グループホームの空き状況
事務局が資料{N number|1}を説明した。市内には{N number|17か所}、定員は合わせて{N number|96人}で、空きは{N number|5人}分である。女性の空きはなく、見学を待つ人が増えている。委員から、体験利用の枠を一つにまとめて予約できるようにしてはどうかとの提案があり、事業所の意見を集めることにした。
3．移動支援の見直し
通学への利用を認めてほしいという要望が、保護者の団体から文書で出された。{N post|障がい福祉課長}は、ほかの市の例を調べたうえで、{N date|来年2月}の部会に案を示すと答えた。ヘルパーの不足をどう補うかが先だとの意見もあった。単価の改定は財政課との協議による。
4．災害時の避難
{N law|災害対策基本法}に基づく個別避難計画は、対象{N number|410人}のうち{N number|138人}で作り終えた。{N place|天竜川}沿いの地区から先に進める。停電のときの電源について、{N body|長野県}の補助が使えることが紹介された。
5．その他
差別解消の講演会は{N date|12月5日}に文化会館で開く。手話通訳と要約筆記を付け、定員は{N number|200人}とする。案内の紙は点字でも作る。会議録は委員の確認を経て、名前を伏せてホームページに載せる。次回の日程は後日知らせる。`,
  },
  {
    id: 'z-ordinary-5',
    case: 'bashohama',
    marked: `芭蕉浜町子ども・子育て会議（令和8年度第3回）要点記録

■日時・場所　{N date|11月12日}木曜　{N number|18時30分}から　役場別館{N number|2階}
■出欠　委員{N number|15人}のうち{N number|12人}が出席。傍聴は{N number|2人}。

（1）放課後児童クラブの待機について
　事務局：{N date|10月1日}現在の利用は{N number|143人}、待機は{N number|9人}。支援員の募集に応募がなく、夏休みの開所時間を短くせざるを得なかった。
　委員：退職した教職員に声をかけてはどうか。
　事務局：すでに{N body|教育委員会}を通じて案内を出している。返事を待ちたい。
　委員：時給が隣の町より{N number|60円}低い。見直しを求める。
　{N post|会長}：意見として町長に伝える。

（2）こども計画の中間評価
　{N law|こども基本法第10条}の計画について、{N number|32}の指標のうち{N number|21}が目標に届く見込み。届かないものは健診の受診率、父親の育児休業の取得率など。アンケートの回収率が{N number|38％}と低く、設問を半分に減らして{N date|1月}に取り直す。

（3）赤ちゃん訪問の委託
　助産師会への委託を続ける。離島の{N number|2地区}は船の便に合わせて日程を組む。悪天候の場合の振替を仕様書に書き加える。

（4）その他
　・{N place|中央公園}の遊具は部品の納期が遅れ、再開は{N date|年明け}となる。
　・{N body|鹿児島県}主催の研修に{N number|3人}まで推薦できる。希望があれば{N date|20日}までに。
　・次回は{N date|2月}の第2週を予定。資料は前の週に郵送する。
　{N number|20時05分}に終了した。`,
  },
  {
    id: 'z-ordinary-6',
    case: 'gangita',
    marked: `雁木田市　冬期生活困窮者支援　関係機関打合せ　記録メモ
とき　{N date|令和8年11月6日}　{N number|10時～11時15分}
ところ　保健福祉プラザ　{N number|多目的室B}
出席　{N post|福祉事務所次長}、生活援護課{N number|3名}、{N body|社会福祉協議会}{N number|2名}、{N body|建設課}、{N body|消防署}、民生委員協議会の正副会長

協議の内容
・灯油の助成　昨年度は{N number|512世帯}に配った。今年は一世帯{N number|7,000円}の券とし、{N date|12月1日}から受け付ける。使える店の一覧を作り直す。期限を過ぎた券が{N number|23枚}出たので、目立つ色で印刷する。
・雪下ろし　補助の上限は{N number|4万円}のまま。業者の手が足りないため、学生のボランティアを{N place|山形市}内の大学に頼む。保険の加入は市が負担する。
・見回り　積雪が{N number|80センチ}を超えた日は、電話での確認を一日{N number|2回}に増やす。新聞店、郵便局、乳製品の配達員との協定は今年も続ける。気づいたことを知らせる様式は一枚にまとめた。
・年末年始の窓口　{N date|12月29日}から{N date|1月3日}までは当直が受け、急ぎの貸付は現金{N number|1万円}を上限とする。根拠は{N law|市緊急援護資金貸付要綱第6条}。
・火の始末　住宅用火災警報器の電池切れが多い。消防が無料で点検するので、訪問のときに声をかけること。

質疑
「券を使いきれない世帯へはどうするか」との問いには、家族や近所の人が代わりに使えるよう、裏面に署名の欄を設けると答えた。「宅配の灯油は割高ではないか」との指摘があり、組合に値引きを申し入れる。
次の打合せは{N date|1月中旬}、雪の様子を見て日を決める。`,
  },
];
