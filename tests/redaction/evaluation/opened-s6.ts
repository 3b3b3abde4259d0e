import type { Passage } from './passage.ts';

/** Passages of batch S, part 6: written without having read the engine. */
export const openedS6: readonly Passage[] = [
  {
    id: 's-agenda-4',
    case: 'hotarubashi',
    marked: `令和8年度第{N number|9}回　蛍橋市支援会議　次第　（{N date|12月4日}　{N place|川端会館}）
1　{R full p|植村豊子}（{R number n|3304187265}、{P age|79歳}）　金銭管理。長男{R given q|浩之}が{P bank|川南信用組合 川端支店 普通 0719283}から引出し。介護保険証 {P care|0000718253}
2　{R full r|竹﨑静雄}　立退き。家主{U full u|瓜破 千太郎}、代理人{U family v|郡家谷}弁護士（{P phone|072-000-9144}、{P email|kgy@koriya-law.example}）
3　新規　{U initials w|N.T.}さん（{P age|四十七}）　雇用保険{P employment|2706-118843-2}、国民年金{P pension|5513-047720}
説明　{N post|査察指導員}　資料は{R org-short o|ほたるの灯}が用意、{R org-short f|川端クリニック}の意見書を机上配付。訪問先は{R address-hyphen a|蛍橋市川端通1-9-23 川端ハイツ202}
その他　{N law|社会福祉法第106条の6}の守秘、{N word|竹}細工の展示、次回{N date|1月8日}。`,
  },
  {
    id: 's-agenda-5',
    case: 'komagahara',
    marked: `外国人相談ケース会議　議題と分担
① {R full p|ファム・ゴック・リエン}の在留更新（カード{R number n|TH40728516CA}）　説明：通訳{U foreign u|ヴォー・ハイ・イェン}
② {R given q|ロドリゴ}さんの休業補償　{R org w|株式会社コマガハラ樹脂工業}、労災の電話{P phone|0270-00-4418}。健康保険 {P insured|1204・77}、保険者{P insurer|06116651}
③ 長女{U foreign v|ミー・アン}（{P age|13}）の転籍先　{R org-school s|旭ヶ丘中学校}から{O school|多々良国際学園}へ。パスポート{P passport|C8174402}
④ 自治会{R family r|田部井}会長の申出　{R building a|県営旭ヶ丘住宅C棟308}の騒音。メモは{P url|https://docs.komasoudan.example/case/308-lien}
⑤ 新着　{U foreign w|アリ・レザ・ホセイニ}　{P residence-card|IR40081263NA}、住民票コード{P resident-code|75005485444}
{N number|5件}で{N number|90分}　{N body|県国際交流協会}同席　{N place|旭ヶ丘}集会所　{N law|入管法第20条}`,
  },
  {
    id: 's-agenda-6',
    case: 'isomatsu',
    marked: `自立支援協議会　個別調整会議（{N date|R8.12.10}　{N number|13:30}～）
(1) {R full p|福地 颯真}　区分変更。受給者証 {P certificate|4200183762}、個人番号 {P my-number|0012 2231 2708}
(2) {R full q|福地 美代子}　介護離職。{O workplace|浜田クリーニング社}の離職票 {P employment|4207-660315-1}、運転免許 {P licence|549275550880}
(3) 移送サービス　運転者{R full r|一ノ瀬 薫}　{P plate|長崎 230 あ 20-54}　事故相手{U full u|牛嶋田 諒}、{P phone|095(000)7120}、任意保険の証券{L number|KX-0071944}
(4) {R org-short o|いろは工房}の送金先　ゆうちょ {P bank|17690-20418331}　会計{U family v|鯨津}　送付先 {R address-hyphen a|磯松市浜田町7-31 ラ・メール浜田A-105}
(5) 緊急連絡　{R phone-dot m|080.0000.7716}、予備 {P email|soma.f2002@isonet.example}　医師{U family w|針尾}
傍聴なし　{N post|部会長}一任　{N law|法第77条}　{N place|一ノ瀬}橋の通行止め　{N word|薫}製の差入れ`,
  },
  {
    id: 's-phone-note-4',
    case: 'akebizawa',
    marked: `受付 {N number|8:41}　{N date|11月27日（金）}　受けた人 {N post|支援員}
ガス会社（{O other|出羽エネルギー供給}）{U family u|丹治沢}様より
・{R address-suffix a|鍛冶町3-11-6}の{R family p|遠藤}様、閉栓予告。お客様番号 {L number|4410-2287-05}
・{R phone m|08000002957}はつながらず。息子さん {R given q|直樹}様へかけたら {P phone|070-0000-6831}も料金止め
・家主 {R full r|渋谷 富治}様（{P phone|0237-00-5521} 内線{X number|3}）は{P age|八十三}で耳が遠い。Fax {P phone|0237-00-5522}
・支払はカード {P card|4648 2001 8978 0360} 名義 {R romaji p|KATSUYO ENDO}、娘 {U given v|千絵}さんのメール {P email|chie.shibauda@gassan.example}
・{R org-short w|アケビ縫製}の退職金は{N date|年明け}。{N word|代}わりに{N body|社協}へ照会、{N place|渋谷}橋営業所`,
  },
  {
    id: 's-phone-note-5',
    case: 'shiohiura',
    marked: `（夜間携帯　{N number|22:15}）　{R family r|西森}さんから
「{R given p|鶴美}さんが土間に座り込んで返事がない」　救急 {N number|119}番済
既往・保険を消防へ口頭で：後期高齢 {P insured|40261187}、介護 {R number n|0000926471}、生年月日 {R dob-era b|昭和15年2月11日}、住所 {R address a|汐干浦町大字入野浜字中屋敷402番地5}
長男 {R full q|岡林弘毅}　船舶電話 {P phone|090-0000-5847}　→ 会社 {O workplace|幡多海運}の当直{U family u|伊与田谷}氏（{P phone|0880（00）8813}）に伝言
次男の妻 {U given v|依里}さん　{P age|52}　高知から車 {P plate|高知 501 ら 64-09}　で向かう
搬送先 {O hospital|幡西中央病院}　入院保証 {U full w|公文田 源吉}　{P dob|昭24.5.2}　〒{P postal|787-0019}
{R org-short f|黒潮のさと}は{N date|明朝}連絡。{R org-short o|汐干浦福祉会}の宿直へも。家の電話 {R phone-paren t|（0880）00-3174}`,
  },
  {
    id: 's-phone-note-6',
    case: 'hagoromodai',
    marked: `伝言　→ {N post|主任児童相談員}　{N date|12/2} {N number|16:50}
{R org-short s|若宮小}の{U family u|保科川}先生。{R full q|澤邊悠斗}くん、父の{R full r|松尾賢治}氏と名乗る人が校門に。車 {P plate|多摩 330 ね 46-08}、電話を置いていった {P phone|080-0000-1952}
母 {R given p|真帆}さん（{R phone m|090ー0000ー6318}）は{R org-short w|パティスリー羽衣}で勤務中、店 {P phone|042-000-1163}
祖母 {U given v|澄代}さんが迎え。身元は免許証 {P licence|611199933680}、保険証 {P insured|多摩12-40718} 保険者{P insurer|141838}で確認
ママ友 {U nickname w|りんママ}のアカウント {L handle|@rin_mama_wk} に写真、{P url|https://phogram.example/p/rinm-8817} 削除依頼
{N body|羽衣台警察署}{N number|生活安全係2名}、{N place|松尾}台交差点、{N word|賢}明な対応と学校より`,
  },
  {
    id: 's-letter-4',
    case: 'akebizawa',
    marked: `木通沢市くらし支援課　御中
前略　{R full p|遠藤勝代}の娘、{U full u|柴生田千絵}と申します。兄の{R given q|直樹}が窓口で大声を出したそうで、お恥ずかしい限りです。母は{R dob-kanji b|昭和三十三年十一月三日}生まれ、{R org-short w|アケビ縫製}をやめてからは収入がございません。
私は夫の{U given v|洋史郎}と{A address|新葉市佐野原1丁目22番6号 コルザ佐野原B201}に住み、{P phone|0233-00-8047}が家の番号です。勤めの{O workplace|月布醸造}を通して、母の国民健康保険（記号{P insured|木20}番号{P insured|118304}）を扶養へ移したく、基礎年金番号{P pension|0613-884201}の控えと、私の個人番号{P my-number|7153 2870 9901}の写しを添えます。
大家の{R family r|渋谷}様へは{P bank|山羽銀行 新葉支店 普通 2238107}から{N number|二か月分}をお送りしました。{R address-hyphen a|木通沢市鍛冶町3-11-6 コーポ最上203}の鍵は{U family w|芳賀沼}様に預けます。
{N date|霜月二十六日}　草々　　{N word|直}ちに伺えず申し訳ありません。{N place|最上}町の親類にもよろしく。 〒{P postal|996-0052}`,
  },
  {
    id: 's-letter-5',
    case: 'isomatsu',
    noise: 'wrapped-26',
    marked: `{R org-short o|いろは工房}のみなさまへ。息子の{R full p|福地颯真}がお世話になっております。母の{R given q|美代子}です。先日の転倒では{R given r|薫}さんに病院まで付いていただき、{O hospital|大浦整形外科}の{U full u|諌山路修}先生も驚くほど早く治りました。労災の手続きに要るとのことで、雇用保険の番号{P employment|4215-330718-6}、通帳の{P bank|西海浜銀行磯松支店普通2206174}、療育手帳の{P certificate|B2-40716}を書き、{R org s|県立磯松特別支援学校}の卒業証明を添えます。郵便は〒{P postal|850-0917}、{R address a|磯松市浜田町7番31号ラ・メール浜田A-105}です。私は{P age|五十七}、まだ{O workplace|浜田クリーニング社}で夜に働きますので、昼の電話は妹の{U given v|沙耶乃}（{P phone|070-0000-3318}）にお願いします。{U nickname w|ぽんた}君にもよろしく。{N date|師走三日}　{N word|美}しい{N place|福地}湾の写真を{N number|三枚}同封します。{N body|磯松市社会福祉協議会}の方にも。`,
  },
  {
    id: 's-letter-6',
    case: 'komagahara',
    marked: `しちょうさんへ　{N date|12がつ1にち}
わたしは{R full p|ファム・ゴック・リエン}です。ベトナムの{U foreign u|ファム・ティ・トゥ}（はは、{P age|58さい}）に、おかねを おくりました。ぎんこうは {P bank|上毛路銀行 旭ヶ丘支店 普通 1094426}、カードは {P card|5208 7799 7602 9957}です。
おっとの {R given q|ロドリゴ}の かいしゃ（{R org-short w|コマガハラ樹脂}）から、{P employment|1008-552719-4}の かみを もらいました。むすめの {U foreign v|ミー・アン}の がっこうは {R org-short s|旭ヶ丘中}、せんせいは {U full w|飯塚場 れい子}さんです。
でんわは {R phone m|070-0000-4592}、{R given q|ロドリゴ}は {P phone|080-0000-6174}。メールは {R email e|lien.pn94@komamail.example}。わたしの すむところ {R address a|駒ヶ原市旭ヶ丘5丁目22番地 県営旭ヶ丘住宅C棟308}。
{R given r|正樹}さんが てつだって かきました（代筆　{R full r|田部井正樹}、国保 {P insured|駒原2・0017743}、保険者 {P insurer|237123}）。
{N number|2まい}めは {N body|にゅうかん}の てがみの コピーです。{N word|まさき}の木の 下で しゃしんを とりました。`,
  },
  {
    id: 's-chat-4',
    case: 'hagoromodai',
    marked: `19:01 {R speaker p|真帆}　{R given q|悠斗}、今日{R org-short s|若宮小}で転んだって。{O hospital|羽衣台整形}行きました
19:04 支援員　{U family u|保科川}先生から聞きました。保険証の番号は {P insured|21070044-318} で合ってますか
19:05 {R speaker p|真帆}　枝番{P insured|02}です。医療証は {P certificate|8113047265}
19:11 {R speaker p|真帆}　{R family r|松尾}がまた来た。{P plate|多摩 330 ね 46-08}。{R alias q|ゆっぴ}が泣いてる
19:12 支援員　{N number|110}番を。{R building a|グランコート若宮501}の鍵は閉めて。妹の{U given v|里咲}さんに {P phone|070-0000-2215} で電話しました
19:20 {R speaker p|真帆}　弁護士の{U family w|鹿又}さん、{P email|s-kanomata@kwlaw.example} に動画送信。保存先 {P url|https://vbox.example/s/4Kq9-sawabe}
19:31 支援員　{N date|あす} {N number|9時}に{N body|家庭裁判所}へ。{N word|真っ先}に行きましょう、{N place|松尾}町側の入口で`,
  },
  {
    id: 's-chat-5',
    case: 'shiohiura',
    marked: `【見守りグループ】
{R speaker r|西森千賀}：{R given p|鶴美}さん、けさ畑におらん。軽トラ（{P plate|高知 480 う 30-16}）はある
包括職員：長男の{R given q|弘毅}さんに連絡。{P phone|090-0000-5847}
{R speaker q|ヒロやん}：沖におる。嫁の{U given u|佐代}が{O hospital|幡西中央病院}へ付き添うちゅう。見守りタグの管理番号は {L number|M-20771}
{R speaker r|西森千賀}：{P age|86}で一人歩きはいかんねえ。保険証は {P care|0000926488} と書いちゃった紙があった、違うかも
包括職員：正しくは {R number n|0000926471}です。もう一枚は{U full v|岡野 ツル}さんの分。{R org-short f|黒潮のさと}の{U family w|矢野川}さんにも共有、{P email|yanogawa@kuroshio-sato.example}
{R speaker q|ヒロやん}：了解。年金の振込は {P bank|土佐南信用金庫 入野支店 普通 0318826}やき
包括職員：{N date|土曜}の会で{N number|5分}報告。{N word|鶴}の折り紙、{N place|西森}浜の清掃も`,
  },
  {
    id: 's-chat-6',
    case: 'hotarubashi',
    marked: `スタッフ部屋（転記）
灯スタッフ > {R given p|豊子}さん、郵便受けに督促の紙。{O other|関西クレディサポート} 会員番号 {L number|8841-30277}
当番 > 電話番号出てる？
灯スタッフ > {P phone|0570-000-882}。カードは {P card|5721 5622 2025 8384} の控えも入ってた
当番 > {R family r|竹﨑}さん（{R alias r|竹やん}）に見てもらい。{R given q|浩之}さんの名前もあった？
灯スタッフ > 「{R half-kana q|ｳｴﾑﾗ ﾋﾛﾕｷ}」{P dob|S50.04.12} と印字。住所は {A address|枚野市楠葉台4-16-3}、{U full u|植月 加奈枝}様方やって
当番 > 大家の{U family v|瓜破}さんには黙っといて。{R org-short f|川端クリニック}は{N date|水曜}の{N number|11時}、{R phone t|0720005538}に前日かける
灯スタッフ > マイナカード {P my-number|9119 9424 9048} も落ちてた。{U nickname w|キヌ婆}のかな？ {N word|豊}富なネタやわ。{N body|警察}に届けます、{N place|植村}坂交番`,
  },
  {
    id: 's-list-4',
    case: 'isomatsu',
    marked: `避難行動要支援者　磯松東地区（{N number|計5名}、{N date|R8.12.1}）
・{R full p|福地颯真}　{R dob-letter b|H14.9.5}　{R address-suffix a|浜田町7番31号}　{R phone m|080-0000-7716}　支援者 {R full r|一ノ瀬薫}
・{U full u|浦頭 千晶}　{P dob|平成7年10月2日}　{A address|磯松市浜田町9番4号}　住民票コード {P resident-code|94449267260}
・{U full v|東彼 大和}　{P age|四十九}　{O hospital|大浦整形外科}通院　身障手帳 {P certificate|第50284号}　年金 {P pension|4208-551930}
・{U full w|平戸口 シマ}　{P age|九十一歳}　後期高齢 {P insured|42077135}　保険者 {P insurer|12450292}　{P phone|095-000-1482}
・{R full q|福地美代子}　{O workplace|浜田クリーニング社}　メール {P email|miyoko-f@isonet.example}
避難先 {R org-short s|磯松特別支援学校}　集合 {N place|浜田公園}　{N law|災害対策基本法第49条の10}　{N word|一ノ}組・二ノ組　{N body|消防団}`,
  },
  {
    id: 's-list-5',
    case: 'komagahara',
    marked: `引渡し者・送迎者の登録（{N date|12月分}）
1. {R full q|ロドリゴ・カルヴァーリョ}　{P plate|群馬 503 め 27-45}　免許 {P licence|301159315270}　続柄 父
2. {R romaji p|PHAM NGOC LIEN}　{R dob-slash b|1994-08-16}　{R phone-dot m|070.0000.4592}　続柄 母
3. {U foreign u|ゴック・チャウ}　旅券 {P passport|B4418062}　携帯 {P phone|080-0000-2947}　続柄 おば
4. {R full r|田部井 正樹}　〒{P postal|379-2011}　{P phone|0270-00-3352}　自治会　{P age|64歳}
5. {U foreign v|サントス・ジョアン}　在留 {P residence-card|PL11730468SA}　連絡アプリ {L handle|@joao.s_koma}　{O workplace|上州リネン}
学校側窓口 {R org s|駒ヶ原市立旭ヶ丘中学校}　養護 {U family w|籾山田}先生　{R org-short w|コマガハラ樹脂}のバス可
{N number|5名}まで　{N place|旭ヶ丘}北口　{N law|学校保健安全法第29条}　{N post|教頭}確認`,
  },
  {
    id: 's-list-6',
    case: 'hotarubashi',
    marked: `年末の訪問　割振り
□ {R full p|植村豊子}（{P age|七十九}）……{R org o|NPO法人ほたるの灯}、{R address-suffix a|川端通1丁目9番23号}、{R phone t|072-000-5538}
□ {R full r|竹﨑 静雄}（{P dob|S27.10.30}）……障害者手帳 大阪府{P certificate|第118420号}、{P bank|川南信用組合 川端支店 普通 0442108}
□ {U full u|喜多垣 スミエ}（{P age|八八歳}）……介護保険 {P care|0000331905}、負担割合証あり、{P phone|072-000-6604}
□ {U foreign v|ファン・バオ・クオック}……在留 {P residence-card|WK80315574BA}、雇用保険 {P employment|2711-904426-3}
□ {R full q|植村 浩之}……連絡は {P email|hiro.uemura@kawamail.example}、通知カード {P my-number|5916 4994 8982}
運転 {U family w|宿南}さん　車 {P plate|なにわ 500 と 90-11}　昼食 {O shop|食堂よりあい}　{R org-short f|川端クリニック}寄る
{N number|5軒}　{N date|12/28}　{N place|川端}駅集合　{N word|静}かに回る　{N body|市生活援護課}`,
  },
  {
    id: 's-ordinary-4',
    case: 'shiohiura',
    marked: `汐干浦町介護保険事業計画策定委員会　第{N number|4}回　会議録（要旨）
開会　{N number|13時30分}、{N place|町民センター二階}。委員十一名のうち九名が出席し、定足数を満たした。
（一）{N post|高齢者支援係長}が資料２により、第{N number|10}期の見込みを説明した。{N word|75歳以上}の人口は{N date|令和12年度}に頂点となり、{N word|六十代}の担い手は{N number|三割}減る。委員から「{N word|八十歳}を過ぎても畑に出る人が多い土地柄を計画に書き込めないか」との意見があり、前文に加えることとした。
（二）入所待機の調べ方。{N body|県}の様式では重複が除けないため、{N law|介護保険法第117条}に基づく調査の結果と突き合わせる。平均は{N number|87.4歳}で、前回より{N number|0.6歳}上がった。
（三）渇水期の送迎。{N place|鶴見橋}の架替えは{N date|十一月三日}から。迂回は片道{N number|十五分}、燃料の値上がり分は委託料の見直しで補う。{N word|西}回りの便を一つ増やす案に反対はなかった。
（四）{N word|千}円券の健康ポイントは、{N word|昭和}の終わりに始めた老人クラブの制度を引き継いだもので、{N date|昭和六十三年}の要綱がいまも生きている。{N number|汐保第88号}の通知に合わせて廃止し、新しい要綱を{N date|四月一日}に施行する。
（五）その他。用語の分かりにくさについて、概要版を一枚で作るよう求めがあった。閉会{N number|15時10分}。次の会議までに各委員が地区の声を持ち寄り、事務局が一覧にする。議事録の署名は出席した委員が輪番で行う。`,
  },
  {
    id: 's-ordinary-5',
    case: 'hagoromodai',
    marked: `羽衣台市子ども・子育て会議　部会記録
出席　学識、保護者、事業者、学校の代表。{N post|部会長}が進めた。資料は{N number|No.1}から{N number|No.6}まで。
〔協議１〕一時預かりの予約。{N word|0歳児}の枠が足りず、{N word|3歳未満児}の待ちは月{N number|46件}。電子申請は午前零時に始まるため、「寝ずに待つ」との声がある。抽選に改める案を{N date|来年2月}に示す。
〔協議２〕放課後の居場所。{N word|小学4年生}以上の利用が増え、{N word|9歳}前後の子に合う遊具を選ぶ。{N place|若宮}公園の時計は{N number|5分}進んでいる。工事の番号は{N number|羽都公 第0417-2号}。
〔協議３〕相談窓口の名称。「{N word|真帆}のように帆を張って進む」という応募作もあったが、{N body|こども家庭庁}の例に倣い、平易な名とする。{N law|児童福祉法第10条の2}の趣旨を前書きに入れる。
〔協議４〕ひとり親の就業。{N word|二十歳}から{N word|四十歳}までを対象に講座を組む。受講料は{N number|12,800円}、定員{N number|20人}。修了の証は{N number|4桁}の通し番号で管理する。{N word|松}の内は休む。
〔報告〕いじめ認知は前年より{N number|28件}多いが、早い段階の把握が進んだためと見る。{N body|市教育委員会}の統計は{N date|平成29年度}から同じ物差しで取っている。
〔次回〕{N date|2027年1月22日}、{N place|第3委員会室}。欠席の連絡は前日まで。議事の終わりに委員から、資料の配り方について要望が一つ出された。`,
  },
  {
    id: 's-ordinary-6',
    case: 'isomatsu',
    marked: `磯松市障害者施策推進協議会　議事概要（案）
１　開会のあいさつ　{N post|福祉部長}
２　議題
　ア　手話言語条例の三年目の点検。登録者は{N number|58名}、派遣は年{N number|312回}。{N word|30代}の登録が少なく、平均は{N number|五十六歳}。夜の講座を{N place|磯松駅前プラザ}で試す。
　イ　就労継続支援の工賃。月{N number|17,640円}で、県の平均を上回った。{N word|いろは}順に並べた商品の目録を刷り直す。型番{N number|0902-714}の箱は品切れ。
　ウ　医療的ケア。{N law|医療的ケア児支援法第9条}により{N word|18歳}を境に窓口が変わる点を改める。{N word|生後六か月}から相談できるよう、{N body|県こども医療センター}との取決めを結ぶ。
　エ　災害時の電源。{N number|3 kW}の発電機を{N number|四台}備える。点検簿の様式は{N number|磯障第214号}で定めたとおり。
３　意見　「{N word|薫}製工場の跡地を作業所に」「{N word|福}祉タクシーの券を{N number|48枚}に」「停留所の名を{N place|一ノ瀬}口から改めては」。いずれも{N date|年度内}に答える。
４　連絡　{N date|12月3日}から{N date|9日}までは障害者週間。{N date|平成14年}に始まった作品展は今年も開く。搬入は{N number|2トン}車まで、{N number|1人3点}以内とする。
５　閉会　{N number|正午}。配付した資料のうち{N number|別紙5}は持ち帰らないこと。委員の一人から、会議の開始を三十分早めてほしいとの希望があり、次の日程調整で尋ねることになった。`,
  },
];
