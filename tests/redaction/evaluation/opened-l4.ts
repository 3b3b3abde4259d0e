import type { Passage } from './passage.ts';

/** Passages of part L, written after the parts before it were opened. */
export const openedL4: readonly Passage[] = [
  {
    id: 'l-dialect-1',
    case: 'kasumigahama',
    marked: `「{R family p|樋渡}さんちの{R alias p|しん}ちゃん、会社やめさせられたっぺよ」
「んだ、{R given q|ちえ}さんが泣いてたど。{R given r|陸斗}くんに食わせるもんがねえって」
「{R org-short w|カスミ物流サービス}の所長は{U family u|軍司}さんだっぺ？」
「そだ。{A address|緑ヶ丘3-12-8}の{U given v|かつ江}ばあが毎晩おかず届けてっと」
「{R building a|メゾン緑ヶ丘204}の電気、おとといから点いてねえ」
「{O shop|スーパーいばら屋}の裏で段ボール拾ってたの、あれ{P age|四十七歳}の男がやることじゃねえよなあ」
「{N word|陸}の上の話はいいがら、{N body|市役所}さ行くべ」`,
  },
  {
    id: 'l-dialect-2',
    case: 'takatoridani',
    marked: `「{R alias q|たっつぁん}が山でころげて、動けんがよ」
「{R given p|榮子}さんは{P age|八十四歳}やき、よう抱えん」
「甥の{R given r|圭介}は{R org o|鷹取谷町森林組合}の仕事で高知へ出ちゅう」
「{R org-short f|鷹取谷診療所}の{U family u|百田}先生が、今晩来てくれるちや」
「{U nickname v|おたけ}さんがおかゆを炊いちょった」
「{R family p|廣澤}の家は{A address|下モ田420番地}の角を曲がったとこやったか」
「ちゃう、{R address-suffix a|下モ田417番地3}ぜよ」
「{N word|栄え}ちょった頃はのう」「{N place|下モ田}の橋も古うなった」`,
  },
  {
    id: 'l-dialect-3',
    case: 'nagishima',
    marked: `「{R given q|健人}よ、あれは{R family q|城間}のおじいに似て、酒ぐわー飲んだらあらんさ」
「{R alias p|クリス}さんや{R given r|海}ちゃんがちむぐりさんど」
「{U full u|比屋定 朝功}さんが二人を泊めたってよ」
「{R org-short w|なぎしまリゾート}のボスの{U family v|喜屋武}は{A address|字浜川1122}に住んどーん」
「{U nickname w|まーちゃー}が車でナンバー{P plate|沖縄 502 ら 73-05}を見たって」
「{N word|海}んかい行ちゅんどー」「{N place|前原}ぬ{N body|公民館}で模合があさ」`,
  },
  {
    id: 'l-dialect-4',
    case: 'shiranuma',
    marked: `「{R given p|ハル}ばっちゃ、まんま食ったが？」
「{R family p|佐久間}の家、雪さ埋まってらど」
「{R given q|勝也}だば、{R org w|柳町青果市場}辞めでがら、酒っこばり飲んでら」
「姪の{R given r|みどり}さんが来てけでるべ。んだ、昔の{R old-name r|白井}さん」
「{U nickname u|ミネ爺}が屋根さ上がって落ぢだど」
「{O hospital|大曲田整形}さ運ばれだ。{P age|七十六歳}だもの」
「{R org-short f|しらぬまの里}さ入れでけれって、{U family v|伊勢谷}さんさ頼んだ」
「{N word|春}まで待だねばなんね。{N place|柳町}の雪捨て場も満杯だ」`,
  },
  {
    id: 'l-dialect-5',
    case: 'izumigahara',
    marked: `「{R given p|晴美}ちゃん、また元の旦那が来よったんやて」
「{U given u|剣一}やろ。あいつ{O workplace|南大阪解体興業}もクビなったらしいで」
「{R alias r|ゴウ}さんが店の前で追い返したんやわ」
「{R family r|久保田}さんは偉いなあ。{R given q|蓮}くんの制服代も出したんやろ」
「{U nickname v|おかね}はんが言うてたわ、{R org-school s|第三中}やのうて私学行かせたいて」
「{R org-short o|いずみの輪}に相談しい。{P phone|072-000-5820}や」
「{N word|晴れ}たら干すんやけどなあ」「{N place|東本町}のアーケード、雨漏りしとるで」`,
  },
  {
    id: 'l-dialect-6',
    case: 'aogakidani',
    marked: `「{R given p|節子}しゃんな、膝の痛かて歩ききらんとよ」
「{R alias q|だい}ちゃんは{R org-short f|あおがき学園}で太鼓ば叩きよる」
「姉しゃんの{R given r|香織}さんは佐世保から来らすと」
「{R relative p|御厨}{U given u|雅晃}が山ば売れって言いよるげな」
「{O shop|みつやま酒店}の前で怒鳴りよったばい」
「{R building a|県営上青垣団地3棟406号}に、赤か車の停まっとった。{P plate|佐世保 330 の 11-62}」
「{N word|大地}の揺れて怖かったー」「{N place|森}町の祭りは来週たい」`,
  },
  {
    id: 'l-agenda-1',
    case: 'kasumigahama',
    marked: `第{N number|6}回　支援会議　次第
{N date|令和9年4月27日（火）}{N number|13:30}〜　{N place|市役所本庁舎}3階
1　{R family p|樋渡}様世帯（{R number n|00528813}）
　(1) {R given r|陸斗}さんの登校　{R org-school s|緑ヶ丘小学校}
　(2) {R given q|ちえ}さんの介護申請　主治医 {U full u|小貫 昭典}（{O hospital|かすみの森内科}）
　(3) 住居　{R building a|メゾン緑ヶ丘204}の明渡し　代理人 {U full v|塙 英里}弁護士
2　{U full w|富永 楓}様世帯（{A address|霞ヶ浜市大和田2041-6}）
3　{N law|個人情報の保護に関する法律第69条}の取扱い
4　その他　{N number|資料4}`,
  },
  {
    id: 'l-agenda-2',
    case: 'hokutomi',
    marked: `北斗見町　地域ケア個別会議
{N date|R9.2.18} {N number|10:00}-{N number|11:30}
事例①　{R full p|齋藤富士夫}（{P age|78}）
　報告：{R full q|渡邊志乃}（娘）、{R alias w|北斗見農協}生活課 {U full u|三戸部亜矢}
　論点：灯油、{R given r|美咲}さんの進学、車 {P plate|帯広 480 つ 6-52} の処分
事例②　{U full v|越智 タケ}（{O other|グループホームえぞりす}）
事例③　{R full r|渡邊美咲}の奨学金（{O school|北斗見高校}）
{N number|報告第4号}　{N body|十勝総合振興局}からの通知
{N law|老人福祉法第11条}　{N place|富士見}地区の除雪`,
  },
  {
    id: 'l-agenda-3',
    case: 'nagishima',
    marked: `要保護児童対策地域協議会　個別ケース検討
{N date|令和9年8月5日}　{N number|90分}
1 {R full r|城間海}ちゃん（{P dob|令和5年11月2日}生）
　母 {R full p|マリア・クリスティーナ・サントス}、父 {R full q|城間健人}
　保育 {O school|前原ひだまり保育園}　{U given u|奈津}先生
　医療 {O hospital|なぎさこども診療所}
2 {U full v|又吉 凛音}さん
3 {N law|児童福祉法第25条の2}　{N body|中央児童相談所}
4 {N word|海開き}の見守り　{N number|配布資料3点}`,
  },
  {
    id: 'l-agenda-4',
    case: 'miwahama',
    marked: `{N number|18:00} 開会　{N place|港町会館}
{N number|18:05} {R full p|劉佳怡}様（通訳 {U foreign u|蔡美玲}）
{N number|18:30} {R full r|曽根結愛}様　{R org s|三輪浜市立みなと保育園}
{N number|18:50} {R initials q|S.T.}氏への対応
{N number|19:10} {U full v|石黒甚六}氏（家主）より{R building a|第二みなと荘5号室}
{N number|19:30} {O other|企業組合うしお}の受入れ
{N law|配偶者からの暴力の防止及び被害者の保護等に関する法律第6条}
{N law|ストーカー行為等の規制等に関する法律第4条}
送付先 〒{P postal|441-8083}　{A address|豊橋野市東脇台2丁目8-1}（母 {U foreign w|趙麗華}様方）
{N body|三輪浜警察署}　{N number|議事録第12号}`,
  },
  {
    id: 'l-agenda-5',
    case: 'shiranuma',
    marked: `処遇検討会（{N date|2/22}）
A) {R full p|佐久間ハル}：{R org f|特別養護老人ホームしらぬまの里}入所判定
　 申込者 {R full r|赤塚みどり}（{P phone|090-0000-3307}）
　 同居者 {R full q|佐久間勝也}の飲酒 → {O hospital|横手沢ときわ病院}
B) {U full u|煙山 ツネ}：{A address|白沼市本荘町19番地2}のごみ
C) {U full v|加賀谷 陽介}：{O workplace|ゆきぐに乳業}退職後
{N law|老人福祉法第10条の4}　{N number|予算額 1,200千円}
{N place|白井}集落の配食　{N body|秋田県社会福祉協議会}`,
  },
  {
    id: 'l-agenda-6',
    case: 'aogakidani',
    marked: `【次第】{N date|四月十六日}
一、{R full q|御厨大地}君の移行計画（{R org-short f|あおがき学園}、{U full u|瀬戸口渚}）
二、{R full p|御厨節子}氏の入院（{O hospital|上青垣整形外科}）
三、後見申立て　{R full r|森香織}氏、{U full v|安永了司}氏
四、{R org-short w|青垣谷運輸}旧従業員互助会の見舞金（会員番号 {L number|77-018}）
五、{N law|障害者虐待の防止、障害者の養護者に対する支援等に関する法律第16条}
六、{N body|自立支援協議会}の日程、{N place|上青垣}の福祉バス{N number|2路線}`,
  },
  {
    id: 'l-phone-note-1',
    case: 'kasumigahama',
    marked: `受電　{N date|5/11} {N number|9:20}
{R given q|ちえ}さん（{R phone t|0299-00-6147}）より
「{R given p|慎吾}が昨夜から帰らない。車は{P plate|土浦 502 そ 19-80}」
{R given r|陸斗}くんは{R org-school s|緑ヶ丘小}へ行った
{N number|9:40} {R phone m|090-0000-2856}へ三回、留守電
{N number|10:05} {U full u|猪野かつ江}さんへ（{P phone|0299-00-8814}）
{N number|11:30} {R family p|樋渡}さん本人から。{O shop|ネットカフェひたち}にいる
→ {N body|霞ヶ浜警察署}へは取下げ、{N place|霞ヶ浜駅}で{N number|13時}`,
  },
  {
    id: 'l-phone-note-2',
    case: 'takatoridani',
    marked: `{N number|16:15} 着　{P phone|080-0000-6620}
{R family r|濵﨑}さん（{R full p|廣澤榮子}さんの甥）
おば様が{R alias q|たっつぁん}の薬を自分で飲んだかも
折り返し {R phone t|0887(00)3920}、{R given p|榮子}さん応答、元気
{R org-short f|鷹取谷診療所}　看護師 {U family u|味元}さんに確認依頼
保険証の番号 {P insured|00441827}
口座の件は {P bank|四国山地銀行 鷹取谷支店 普通 1104873}
{N word|下モ}の句会は{N date|7/9}、{N place|奥鷹取}集会所`,
  },
  {
    id: 'l-phone-note-3',
    case: 'izumigahara',
    marked: `電話メモ　受：{X official|山口}
発：{R full r|久保田剛}さん　{P phone|072-000-4409}
「{R given p|晴美}が無断で休んだ。初めてや」
{R phone m|070 0000 8365} 不通 → {R org-short o|いずみの輪}に安否確認依頼
{R org s|泉ヶ原市立第三中学校}　{U family u|河瀬}教頭、{R given q|蓮}くん登校済
{N number|14:10} {R family p|辻}さん、{O hospital|浜寺台病院}の救急にいた
保険 {P insured|泉ヶ原-22・40816}（保険者番号 {P insurer|276188}）を伝える
{U full v|北尾剣一}から2回着信（{P phone|090-0000-6138}）
{N place|辻}本橋の通行止め、{N body|土木事務所}`,
  },
  {
    id: 'l-phone-note-4',
    case: 'hokutomi',
    marked: `〔伝言〕{N date|2/10}
{R full q|渡邊志乃}様　→　{X official|係長}
・父 {R given p|富士夫}が凍結で転倒、{O hospital|北十勝厚生病院}へ
・{R alias r|みい}ちゃんは自宅、{R phone t|0155-00-4183}
・{R alias w|北斗見農協}の共済 証券番号 {L number|H-220-71846}
・医療証 後期 {P insured|01884420}
・甥の{U given u|靖}さんには連絡済（{P phone|0154-00-8832}）
・{R address-suffix a|西4条南11丁目2-9}の鍵は{U family v|三戸部}さん
・{N word|渡り}廊下の手すり、{N number|2本}、{N body|営繕係}へ`,
  },
  {
    id: 'l-phone-note-5',
    case: 'miwahama',
    marked: `{N number|20:05} 夜間窓口
{R alias p|ジャーイー}さん、泣いている。「{R given q|貴史}が園に来る」
{R org-school s|みなと保育園}の{U family u|丹羽}園長 → {R given r|結愛}ちゃんは園長室
{R family q|曽根}の携帯 {P phone|080-0000-5516}
{N number|20:30} 通訳{U foreign v|蔡美玲}さん接続
{N number|20:50} {O other|シェルターまつかぜ}へ移動、タクシー会社 {O shop|みかわ交通}
カード停止 {P card|5310-4402-9917-2264}
{R phone m|０９０－００００－７３９２}は電源を切らせた
{N body|三輪浜警察署}生活安全課　{N number|受理 第3381号}　{N place|港町}交番`,
  },
  {
    id: 'l-phone-note-6',
    case: 'nagishima',
    marked: `着信{N number|3件}
①{R phone m|080-0000-4719}　{R given p|マリア}さん　{R given r|海}ちゃんの発熱
②{P phone|098-000-6617}　{R full q|城間健人}さん　「子どもに会わせろ」
③{P phone|0120-00-4416}　{O other|てぃーだクレジット}　督促 管理番号{L number|TD-90017-22}
対応：②は{U full u|豊見山 恵那}弁護士へ（{P phone|098-000-2025}）
{O hospital|なぎさこども診療所}は{N number|18時}まで
{R org-short w|なぎしまリゾート}へ欠勤連絡
{N place|前原}漁港の{N word|海}の家は休み`,
  },
  {
    id: 'l-letter-1',
    case: 'takatoridani',
    marked: `拝啓　梅雨の候、役場の皆様にはお世話になっております。
{R full r|濵﨑圭介}でございます。おばの{R full p|廣澤榮子}と、おじの{R full q|廣澤辰夫}のことでお便りいたします。
先日、{R address a|鷹取谷町大字奥鷹取字下モ田417番地3}の家を見てまいりました。{R given p|榮子}おばは私を亡くなった{U given u|俊平}と間違えました。{R alias q|たっつぁん}おじも{P age|八十八歳}になります。
{R org-short f|鷹取谷診療所}の先生は{O other|特養やまもも荘}を勧めてくださいます。私の住まいは{A address|高知浜市旭町3丁目115-2 コーポ旭201}、電話は{P phone|088-000-7134}です。
{N date|七月の連休}には帰ります。{N body|地域包括支援センター}の皆様にもよろしくお伝えください。　敬具`,
  },
  {
    id: 'l-letter-2',
    case: 'nagishima',
    marked: `しやくしょの みなさまへ
わたしは {R full p|マリア・クリスティーナ・サントス} です。おっとの {R given q|けんと}は ときどき こわいです。こどもの {R given r|うみ}ちゃんと いっしょに すみたいです。
いえは {R address a|凪島市字前原782番地の6} です。でんわは {R phone m|080-0000-4719} です。しごとは {R org-short w|なぎしまリゾート} です。
ともだちの {U foreign u|ロサリンダ} さん、きょうかいの {U foreign v|ホセ} しんぷさんが たすけて くれます。きょうかいは {O other|凪島カトリック教会} です。
たんじょうびは {R dob-slash b|1991/11/30} です。
{N date|8がつ}に {N place|マニラ} に かえりたいです。`,
  },
  {
    id: 'l-letter-3',
    case: 'kasumigahama',
    marked: `前略　家主の{U full u|瓜生初枝}です。{R building a|メゾン緑ヶ丘204}の{R full p|樋渡慎吾}さんは家賃を{N number|四か月分}ためておられます。
おばあさん（{R given q|ちえ}さん）も{R given r|陸斗}ちゃんもいる家を追い出すのは忍びません。亡くなった主人の{U given v|源次}が{R alias p|しん}ちゃんのお父さんと将棋の友達でした。
振込先は{P bank|常陸野銀行　大和田出張所　普通　0447120}、{U half-kana u|ｳﾘﾕｳ ﾊﾂｴ}です。
〒{P postal|314-0144}　{A address|霞ヶ浜市大和田1877番地}
追伸　{N place|緑ヶ丘}の{N word|桜}がきれいです。{N law|借地借家法第28条}のことは承知しております。`,
  },
  {
    id: 'l-letter-4',
    case: 'hokutomi',
    marked: `おじいちゃんへ（{R given r|美咲}より）
{R full p|齋藤富士夫}さま、なんて書くと変だね。
お母さん（{R given q|志乃}）は夜勤で疲れています。わたしは{O school|帯広東雲看護学校}を受けます。受験番号は{L number|2-0418}です。
先生の{U family u|蠣崎}さんが推薦状を書いてくれました。{U given v|靖}おじさんが車で送ってくれるって。
うちの住所は{R address a|北斗見町西4条南11丁目2-9}、電話は{R phone t|0155-00-4183}って願書に書きました。
{R alias w|北斗見農協}の奨学金も申し込みます。
{N word|渡り鳥}が来ました。{N date|二月二十日}　{R alias r|みい}ちゃんより`,
  },
  {
    id: 'l-letter-5',
    case: 'izumigahara',
    marked: `{R full p|辻　晴美}様
有限会社の名前でなく、私個人として書きます。{R full r|久保田剛}です。
{R given q|蓮}くんのことは心配せんでよろしい。{R org s|泉ヶ原市立第三中学校}の{U family u|河瀬}先生とも話しました。
{U full v|北尾剣一}さんが店に来たら、すぐ{N body|泉ヶ原警察署}を呼びます。
わしの家は{A address|泉ヶ原市西葛城2丁目4番地の7}、妻の{U given w|里美}の携帯は{P phone|090-0000-2741}。いつでも掛けてください。
前借りの{X sum|十二万円}は忘れてください。
{N date|令和九年六月}　{R org-short w|さくら弁当}　{R alias r|ゴウ}さんより
春の{N word|品書き}も入れときます`,
  },
  {
    id: 'l-letter-6',
    case: 'aogakidani',
    marked: `青垣谷市障がい福祉課　御中
{R full q|御厨大地}の母、{R full p|御厨節子}です。私は{P age|七十一歳}になりました。膝の手術で{O hospital|西海労災台病院}に入ります。
{R given q|大地}は{R org f|障害者支援施設あおがき学園}で{N number|十八年}お世話になっています。「{R alias q|だい}ちゃん」と呼ばれて笑う子です。
娘の{R full r|森香織}に後を頼みます。本家の{R relative p|御厨}{U given u|雅晃}には何も教えないでください。
{R building a|県営上青垣団地3棟406号}の鍵は{U full v|吉牟田 セイ}さん（{P phone|0956-00-3618}）に預けます。
手帳は{P certificate|長崎県第10284号}です。
{N date|四月一日}　かしこ　{N place|上青垣}の{N word|藤}が咲きました`,
  },
  {
    id: 'l-chat-1',
    case: 'kasumigahama',
    marked: `{R speaker p|慎吾}: すみません、寝てました
相談: {R family p|樋渡}さん、面接どうでした
{R speaker p|慎吾}: {O workplace|鹿島灘水産}、返事まだ
相談: {R given r|陸斗}くんの給食費、就学援助で大丈夫です
{R speaker q|ちえ}: {R given p|しんご}の はは です　ありがとう
相談: {R given q|ちえ}さん、介護の認定は{N date|18日}に調査です
{R speaker p|慎吾}: 家電 {R phone t|0299-00-6147} 復活しました
{R speaker p|慎吾}: LINE変えた {L handle|shin_hwt85}
相談: {N number|10時}に{N place|緑ヶ丘駅}で
{R speaker r|陸斗}: パパのスマホ かりてる　{U nickname u|コタロー}と遊ぶ`,
  },
  {
    id: 'l-chat-2',
    case: 'izumigahara',
    marked: `[{N number|21:02}] {R speaker p|晴美}：今日も来ました
[{N number|21:03}] 支援員：{U given u|剣一}さんですか
[{N number|21:03}] {R speaker p|晴美}：はい　ベランダの下
[{N number|21:05}] 支援員：{R given q|蓮}くんは中に？
[{N number|21:05}] {R speaker p|晴美}：います　{R alias r|ゴウ}さんにも電話した
[{N number|21:06}] {R speaker r|久保田}：今向かってる　{P plate|和泉 480 み 55-08}の白い軽や
[{N number|21:07}] 支援員：{N body|110番}済みです　住所 {R address-hyphen a|泉ヶ原市東本町6-4-18} 伝えました
[{N number|21:20}] {R speaker r|久保田}：警官{N number|2人}来た
[{N number|21:21}] {R speaker p|晴美}：{R org-short o|いずみの輪}の{U family v|宇治田}さんにも言うていい？
[{N number|21:22}] 支援員：{N word|了解}です`,
  },
  {
    id: 'l-chat-3',
    case: 'nagishima',
    marked: `{R speaker p|ティナ}> おはようございます
ワーカー> {R alias p|ティナ}さん、{R given r|海}ちゃんの熱は
{R speaker p|ティナ}> 38.2　{O hospital|なぎさこども診療所} いく
ワーカー> {U foreign u|ロサリンダ}さんに頼める？
{R speaker p|ティナ}> はい　でも {R given q|健人}が くるまで まってる
{R speaker q|健人}> 嫁を返せ
ワーカー> {R family q|城間}さん、このグループは使えません
{R speaker p|ティナ}> メール {R email e|cris.santos91@nagi.example} に して
ワーカー> 了解。弁護士の{U family v|豊見山}さんにも送ります　{P email|toyomiyama@churalaw.example}
{R speaker p|ティナ}> カードは {R number i|FK30518264MA} これ？
ワーカー> それです。{N word|海}の写真はいらないです`,
  },
  {
    id: 'l-chat-4',
    case: 'shiranuma',
    marked: `{R speaker r|みどり}（{R full r|赤塚みどり}）: おば、また鍋を焦がしました
包括: {R given p|ハル}さん、けがは
{R speaker r|みどり}: なし。{R given q|勝也}は寝てる
包括: {R org-short f|しらぬまの里}、{N date|3/2}から空きます
{R speaker r|みどり}: お願いします！費用は{P bank|羽後銀行 柳町支店 普通 0218856}から
{R speaker q|勝也}: 勝手に決めるな
包括: {R family q|佐久間}さん、明日{N number|11時}に伺います
{R speaker r|みどり}: 隣の{U given u|峰三}さん（{P age|76歳}）も立ち会うそうです
包括: 助かります。{N body|市長寿福祉課}からも行きます`,
  },
  {
    id: 'l-chat-5',
    case: 'miwahama',
    marked: `{R speaker p|jiayi}: 先生、今 {O other|シェルターまつかぜ} です
相談員: {R given r|結愛}ちゃん、眠れた？
{R speaker p|jiayi}: はい　{U foreign u|美玲}さん いっしょ
相談員: {R given q|貴史}さんから会社に電話があったそう
{R speaker p|jiayi}: {R org-short w|三輪浜プレス工業}の {U family v|保科}さん やさしい
相談員: 新しい携帯は
{R speaker p|jiayi}: {P phone|070-0000-9935}　微信 {L handle|jy-liu_0113}
相談員: {R family q|曽根}さんには教えません
{R speaker p|jiayi}: {R given p|佳怡} は ひだりの 字です　名前まちがい {U homophone p|佳宜}
相談員: 直しておきます。{N body|区役所}ではなく{N body|市役所}ですよ
{R speaker p|jiayi}: {N word|愛}してる の いみ？`,
  },
  {
    id: 'l-chat-6',
    case: 'hokutomi',
    marked: `{R speaker r|美咲}：受かりました！！
役場：{R given r|美咲}さん、おめでとう
{R speaker q|志乃}：ありがとうございます。父（{R given p|富士夫}）も喜んでいます
役場：入院はいつまで
{R speaker q|志乃}：{O hospital|北十勝厚生病院}、{N date|28日}まで。{U family u|沼尻}先生が主治医
{R speaker r|美咲}：インスタ {L handle|@misa_ki.hkt} にのせていい？
役場：住所（{R address-suffix a|西4条南11丁目2-9}）が写らないように
{R speaker q|志乃}：{U given v|靖}くんが灯油いれてくれました
役場：{R alias w|北斗見農協}に伝えます
{R speaker r|美咲}：{N word|フジ}の花の写真にする`,
  },
];
