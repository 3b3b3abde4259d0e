import type { Passage } from './passage.ts';

/** Part m of the set, group 4 of 4: written by someone who had not read the engine. */
export const openedM4: readonly Passage[] = [
  {
    id: 'm-phone-note-1',
    case: 'tsukinoura',
    marked: `受電 {N date|5/14} {N number|9:12}
{R family r|目黒}様（{R phone-dot t|0246.00.7731}から）
「{R family p|猪狩}さんが出ない。{R given q|颯介}くんも学校へ行っていない」
折返し {R phone-paren m|090(0000)5127} つながらず
{R full p|猪狩千代美}様の母 {U given|ヨシ子}様 {P phone|024-000-8117}
{N place|目黒川}の写真の話で脱線、{N number|15分}
{R org-short w|月浦水産加工}へは架電しない（本人希望）`,
  },
  {
    id: 'm-phone-note-2',
    case: 'yukarihara',
    marked: `TEL受付簿
10:20 {R org-short f|紫原中央病院}より、{R family p|髙嶋}様退院日の件
10:42 {R family q|渡邉}様（{P phone|０３－００００－７１６８}）
11:05 {R variant q|渡辺}様　再度
11:30 {R family r|齋藤}様　鍵の件　{R variant r|斉藤}と名乗る声
13:10 {U family|生沼}様　〒{P postal|329-0117}へ書類送付
{R phone t|0285004416} は不在、{R given p|廣子}様は入院中
{N number|24時間}ホットライン {N number|5件}、{N word|斎}場の予約間違い`,
  },
  {
    id: 'm-phone-note-3',
    case: 'hakkenzawa',
    marked: `夜間当番　{N date|2/3}
{N number|19:40} {R alias q|かっ}ちゃんから酒気帯びの声で。{R given p|トメ}さんの薬が切れた
{N number|19:55} {R full r|苫米地由起夫}さんに確認依頼 {P phone|0175-00-9914}
{N number|20:30} {R family r|苫米地}さん「{R family q|小比類巻}は寝た」
{N number|21:00} {R org-short f|八剣荘}宿直 {U family|沼宮内}さんへ
薬局：{O shop|あすなろ薬局田沢店}　薬手帳の {P dob|S11.12.25} は誤記か
{R phone t|0175(00)3382}`,
  },
  {
    id: 'm-phone-note-4',
    case: 'satsunanhama',
    marked: `留守電の書き起こし
①「{R full r|鮫島フミエ}です。{R family p|伊集院}さんの{R given q|さくら}ちゃんがまだ帰らん。電話をください、{P phone|0993の00の2284}」
②「{R org o|NPO法人みなみかぜ}、{U family|椨木}です。{R given p|剛}さんの件、{R phone t|0993-00-6158}で捕まりました」
③「{O other|サツマ信販}でございます。契約番号{L number|7730-4418-02}の{R full p|伊集院剛}様」
{N number|3件}保存、{N date|5/30}消去、{N word|さくら}色の付箋`,
  },
  {
    id: 'm-phone-note-5',
    case: 'koganeda',
    marked: `{N number|16:05} 入電　{X official|交番}より
{R full q|服部光一}（{P age|20歳}）自転車二重ロック、防犯登録 {L number|本郷 C-118820}
姉 {R full p|服部希望}に連絡 {R phone m|080 0000 1359}
引取人 {R full r|木下花音}
{N number|16:40} {O shop|マルナカヤ黄金田店}店長{U family|門倉}、シフトの件
{N number|17:10} {U full|阿比留駿} {P phone|070-0000-5502}　→つながない
{N word|希望}退職の用紙、{N body|黄金田警察署}、{N number|#9110}`,
  },
  {
    id: 'm-phone-note-6',
    case: 'setoumi',
    marked: `不在票の折返し
{R family p|山根}様 {R phone t|0823-00-9046} 、内線なし
{R given q|瑠璃子}様 {P phone|080‐0000‐7321}
{R full r|河原仁}様の件、{R org f|グループホームひかり坂}より。{U full|和氣純弥}先生の事務所 {P phone|082-000-5519}、FAX {P phone|082-000-5520}
{P email|info@waki-shiho.example}
保険証再発行　番号 {P insured|0448172}
{N place|河原}町三丁目の工事、{N date|6月20日}`,
  },
  {
    id: 'm-letter-1',
    case: 'minatohigashi',
    marked: `市役所のみなさまへ
わたしは{R full p|グエン・ティ・トゥイ}です。夫の{R given q|ジュンホ}は{R org-short w|東亜湊缶詰}の夜の仕事で、ねむれません。
友だちの{R full r|マリア・デラクルス}が、この手紙の日本語をなおしてくれました。
家は{R address a|湊東市築港3丁目8番21号}、{R building a|第二築港ハイツ}です。電話は{R phone m|080-0000-6643}。
赤ちゃんは{P dob|2027年1月9日}に生まれました。名前は{U given|リン}です。
病院は{O hospital|なにわベイ産婦人科}、助産師の{U family|柘植}さんがやさしいです。
{N date|二〇二七年五月}`,
  },
  {
    id: 'm-letter-2',
    case: 'hakkenzawa',
    marked: `拝啓　寒さ厳しき折、皆様にはお変わりございませんか。
{R full p|小比類巻トメ}の次男で、横須賀台に住む{R relative p|小比類巻} {U given|俊春}です。兄の{R given q|勝利}がご迷惑をかけ、{R full r|苫米地由起夫}様には除雪まで。
母の入所費用は私が払います。口座は{P bank|三浦半島銀行　久里浜支店　普通　4417720}。
連絡先は{P phone|046-000-3317}、{A address|横須賀台市久里浜5丁目11番2号}。
{R org-short f|八剣荘}の皆様によろしくお伝えください。{R alias q|かっ}ちゃんと呼ばれた優しい兄に戻りますように。
{N place|横須賀}港にて、{N date|二月吉日}`,
  },
  {
    id: 'm-letter-3',
    case: 'ukyobashi',
    marked: `担任の先生へ
{R full q|辻陽菜}の母、{R full p|辻恵}です。娘は{R family r|東}の家（{A address|枚方浜市牧野下島町4-22}）には行かせません。
先日、{R full r|東健太}が{R org-school s|西大路中学校}の門の前で待っていたと聞きました。
私は{R org-short w|京錦染工}に居りますので、昼は{R phone m|07000008894}へお願いします。
姑の{U full|東 ツヤ子}さんからの電話には答えないでください。
{N word|東}の空が白むころ、{N word|恵み}の雨でした。`,
  },
  {
    id: 'm-letter-4',
    case: 'minamitoguchi',
    marked: `{R given q|海斗}へ
おばあは{P age|百一}になりました。{R given r|ジェームス}さんが字を書いてくれています。
お前のお母さん（{U given|美波}）は、{A address|那覇の里市首里鳥堀町2-40}にいます。{R org-school s|浜元小}を卒業したら会いに行きなさい。
{R org-short o|てぃだの会}の{U family|勢理客}さんに通帳（{P bank|琉海農協 浜元支店 普通 0011827}）を預けました。
{R full p|仲宗根カマド}
{N word|海}は広い。{N date|旧暦六月}`,
  },
  {
    id: 'm-letter-5',
    case: 'setoumi',
    marked: `意見書
{R full p|山根栄}さんの主治医、{O hospital|瀬戸海みさき病院}の{U full|蔵重 一葉}です。{R dob-western b|1958年8月30日}生、{P age|68歳}。
長女{R full q|山根瑠璃子}氏（旧姓{R old-name q|兼重}）は同席。
義弟の{R full r|河原仁}さんは{R org-short f|グループホームひかり坂}にて安定。
受給者番号{R number n|1100448823}、住所{R address-suffix a|光南台5丁目2-17}
{N law|精神保健福祉法第32条}（旧法）、{N number|200mg}、{N word|栄養}指導`,
  },
  {
    id: 'm-letter-6',
    case: 'tokachino',
    marked: `お世話になった皆さまへ
{R full p|北大地}です。{N date|九月}に復職が決まりました。{R org-short w|十勝野乳業}の{U given|和寛}さんが席を残してくれました。
妻の{R given q|美雪}は来月出産します。{R family r|五十公野}さんに借りたお金は、毎月{X sum|一万円}返します。
引っ越し先は{A address|十勝野町東2条南7丁目1番地}、電話は同じ{R phone m|090-0000-2275}です。
母の{U full|北 ハツネ}（{P age|七十一歳}）も喜んでいます。
{N word|大地}に根を張って。{N place|北}海道の冬は長いです。`,
  },
  {
    id: 'm-chat-1',
    case: 'ukyobashi',
    marked: `{R speaker p|辻恵}: おはようございます、今日休みます
係: {R family p|辻}さん、{R given q|陽菜}ちゃんも？
{R speaker p|辻恵}: {R given q|陽菜}は学校です。{R org-school s|西大路中}
係: {R family r|東}さんから連絡は
{R speaker p|辻恵}: {R full r|東健太}は着拒しました
係: 新しいIDありますか
{R speaker p|辻恵}: LINE {L handle|meg_tj33}、メールは{R email e|megu.tsuji@ukyomail.example}
係: {O shop|おばんざい まつは}のバイトは{N number|3日}だけ？
{R speaker p|辻恵}: {N word|東}の空みてから決めますw`,
  },
  {
    id: 'm-chat-2',
    case: 'koganeda',
    marked: `{R speaker r|花音}：{R given p|希望}さん、着いた？
{R speaker p|希望}：着いた。{R given q|光一}も一緒
{R speaker r|花音}：{U given|駿}くんいない？
{R speaker p|希望}：いない。{U full|阿比留駿}のインスタ、{L handle|shun_abr.0912}が見てるかも
{R speaker q|光一}：俺{O shop|マルナカヤ黄金田店}の前
{R speaker r|花音}：{R building a|サンガーデン本郷}に戻って
{R speaker p|希望}：{R alias r|のん}ちゃん電話して {R phone m|08000001359}
{R speaker q|光一}：{N word|希望}者全員送れる車？　{N number|3人}です`,
  },
  {
    id: 'm-chat-3',
    case: 'tsukinoura',
    marked: `{R speaker r|目黒}: {R family p|猪狩}さんち、電気つかない
主任: {R given q|颯介}くんは？
{R speaker r|目黒}: うちに来てる。{P age|11}だから一人は無理
主任: {R given p|千代美}さんの居場所は
{R speaker r|目黒}: {O shop|パーラー浜王}か {U given|かおり}んとこ
主任: {U given|かおり}さんの電話は
{R speaker r|目黒}: {P phone|070 0000 2296}
{R speaker p|猪狩千代美}: すみません、今から帰ります
{R speaker r|目黒}: {R alias r|さとやん}は怒ってないぞ
主任: {N number|10分}後に{N place|目黒}通り側の入口で（出張所）`,
  },
  {
    id: 'm-chat-4',
    case: 'minatohigashi',
    marked: `{R speaker p|トゥイ}: こんにちは。{R given q|ジュンホ}の紙、もらいました
窓口: {R alias q|朴俊浩}さん名義ですね。番号は？
{R speaker p|トゥイ}: {R number i|WB60417732CM} は私。彼は {P residence-card|EC 7740 1182 BP}
{R speaker r|マリア}: 私も行きます
窓口: {R full r|マリア・デラクルス}さん、{N number|14時}に
{R speaker p|トゥイ}: {R org-short w|東亜湊缶詰}の{U nickname|ボスカン}さんも来る？
窓口: {U full|貫井 泰三}さんです。Viber {L handle|kan-nukui}
{R speaker r|マリア}: {N word|アリア}の発表会のあとでもいい？`,
  },
  {
    id: 'm-chat-5',
    case: 'satsunanhama',
    marked: `{R speaker q|さくら}: 父がまた痛いって
支援: {R given p|剛}さん、薬は
{R speaker q|さくら}: {O hospital|かいもん整形外科}のがあと{N number|2錠}
{R speaker r|鮫島}: うちから{O shop|ふたばドラッグ小湊}が近い
支援: {R family r|鮫島}さん、お願いします。{R family p|伊集院}さんの保険証 {P insured|薩-1180}
{R speaker q|さくら}: 学校のIDは {L number|YN27-0093}
{R speaker r|鮫島}: {U given|昭典}に車で行かす
支援: {N word|サクラ}の木の前で。{R phone t|0993006158}に電話します`,
  },
  {
    id: 'm-chat-6',
    case: 'setoumi',
    marked: `CM: {R family p|山根}さん転倒。{R given q|瑠璃子}さんへ連絡済
PT: {U family|神垣}さんと同じ病棟？
CM: いや、{O hospital|瀬戸海みさき病院}。{R full p|山根栄}さんは{N number|3階}
{R speaker q|瑠璃子}: 着きました。駐車場 {P plate|広島 501 と 62-07}
CM: {R full r|河原仁}さんへは伏せて
{R speaker q|瑠璃子}: 叔父は{R org-short f|ひかり坂}で聞いてしまって
CM: {U family|和氣}さんにも。{P phone|082-000-5519}
PT: {N word|栄}光の架け橋が流れてた。{N date|明日}{N number|10時}`,
  },
  {
    id: 'm-list-1',
    case: 'tsukinoura',
    marked: `同行支援 名簿
・{R full p|猪狩千代美}（{P age|49}）　{R phone m|090-0000-5127}
・{R full q|猪狩颯介}（{P age|11}）　{R org-school s|栄町小学校}
・{R full r|目黒悟}（{P age|52}）　{P dob|1975年1月19日}
・{R relative r|目黒}{U given|昭代}（{P age|76}）
・{U full|荒由香里}（{P age|37}）　{P licence|622003417780}
・{N place|目黒}区役所派遣{N number|1名}　・{N word|荒}天中止`,
  },
  {
    id: 'm-list-2',
    case: 'yukarihara',
    marked: `見守りカード発行簿
1. {R full p|髙嶋廣子}　{R number n|31-004527}　{R address-suffix a|北紫原字欅下318番地の1}
2. {R full q|渡邉眞澄}　（緊急連絡）{P phone|03-0000-7168}
3. {R full r|齋藤榮一}　{P dob|昭20・5・6}
4. {U full|佐孝梅代}　{P care|0000441297}　{P age|92歳}
5. {U full|部谷ぎん子}　{P certificate|第88-0417号}
{N number|計5件}、{N place|欅}通り、{N body|紫原消防本部}、{N number|119番}`,
  },
  {
    id: 'm-list-3',
    case: 'hakkenzawa',
    marked: `慶弔・見舞　控
□ {R full p|小比類巻トメ}　{N word|卒寿}　{R dob-slash b|1936/12/24}
□ {R full q|小比類巻勝利}　入院見舞
□ {R full r|苫米地由起夫}　謝礼　{P bank|南部八甲信用組合 田沢支店 普通 0118840}
□ {U full|甲地辰雄}　{P age|88}　{P phone|0175-00-7713}
□ {R org f|特別養護老人ホーム八剣荘}　花
□ {R org o|社会福祉法人八剣会}　祝電
{N place|八剣山}登山会　{N number|12名}`,
  },
  {
    id: 'm-list-4',
    case: 'koganeda',
    marked: `食料配付 受領簿
{R full p|服部希望}　2袋　{R phone m|080-0000-1359}
{R full q|服部光一}　1袋　{P dob|H18.10.30}
{U full|須貝玲央}　1袋　{P phone|042-000-9083}
{U nickname|ゆずぽん}　1袋　Discord {L handle|yuzupon#0417}
{U foreign|アイシェ・デミル}　2袋　{P residence-card|YA04718826TK}
確認 {R family r|木下}　協力 {O shop|八百久本郷店}
{N number|計7袋}　{N place|木下}街道、{N place|本郷}台`,
  },
  {
    id: 'm-list-5',
    case: 'minamitoguchi',
    marked: `敬老会 送迎順
①{R full p|仲宗根カマド}（{R address-hyphen a|字浜元602-1}）車いす
②{U full|渡慶次ナベ}（{A address|字具志頭330}）
③{R full r|ジェームス・ウィルソン}　付添{R full q|仲宗根海斗}
④{U full|勢理客 光}　{R org-short o|てぃだの会}　{P phone|098-000-1163}
車両 {P plate|沖縄 800 わ 11-45}
⑤〒{P postal|905-0411}地区の未着者{N number|2名}
{R email e|kaito_n@tidamail.example}
{N body|南渡久地町社会福祉協議会}　{N number|8:30}発　{N word|光}る名札`,
  },
  {
    id: 'm-list-6',
    case: 'tokachino',
    marked: `提出書類チェック
[ ] {R full p|北大地}：{P my-number|7718 4402 9936}、{P pension|0118-447203}
[x] {R full q|北美雪}：母子手帳 {P certificate|第9-0244号}
[x] {R full r|五十公野学}：{P licence|102703318840}、{P passport|TK7718042}
[ ] {U full|北ハツネ}：後期でなく国保 {P insured|十勝野・0220}
[ ] {R org-short w|十勝野乳業}：証明書
番号 {R number n|保-55187}　校友会 {R org-school s|十勝野高}
{N place|北}口集合、{N word|学}割証、{N number|2部}、{N date|4/15必着}`,
  },
  {
    id: 'm-ordinary-1',
    case: 'tsukinoura',
    marked: `事務局から、今年度の予算の執行状況について報告があった。住居確保給付金は、当初の見込み{N number|1,200万円}に対し、九月末で六割を使った。相談の新規件数は{N number|214件}で、前年の同じ時期より十二件多い。物価の上昇で、四十代の単身の方と、六十五歳以上の二人世帯が増えている。{N body|月ノ浦市社会福祉協議会}からは、貸付の償還が始まる人への案内を、封書から葉書に変えたところ、返事が三倍になったと紹介された。委員から、{N place|栄町}地区の集会所が耐震工事で使えない間の出張相談をどうするかと問われ、郵便局の会議室を借りる方向で調整していると答えた。{N law|生活困窮者自立支援法第9条}に基づく会議の守秘義務について、初めて参加する機関のために、毎回の冒頭で読み上げることを申し合わせた。次回は{N date|11月12日}の午前十時から、第二委員会室で開く。資料は一週間前までに送る。欠席の場合は、代わりの人の名前ではなく役職を知らせてほしいと依頼した。最後に、冬の灯油代の助成は、要綱の改正を待って、十二月の会議であらためて諮ることになった。助成の額は一世帯あたり{N number|8千円}を基本とし、{N place|山間部}は二千円を加える案が有力である。なお、庁舎の正面の階段は工事のため、{N date|12月1日}から東側の通用口を使う。車いすの方には、地下の駐車場から昇降機で上がる道を案内する。`,
  },
  {
    id: 'm-ordinary-2',
    case: 'yukarihara',
    marked: `地域ケア会議の進め方について意見を交わした。一回に扱う事例は二件までとし、一件あたり{N number|40分}を目安にする。事例の紹介は五分、質問は十分、残りを手立ての検討に充てる。助言者は、薬剤師、理学療法士、管理栄養士から順に招く。個人が特定される書類は会議の終わりに回収し、枚数を数えて裁断する。昨年度は、回収漏れが一度あったので、番号を振った封筒を使う。高齢者の移動手段については、{N place|北紫原}と{N place|広瀬台}の間を走る予約制の車の利用が伸びず、一便あたり{N number|1.3人}にとどまる。運行時間を病院の受付に合わせて三十分早めるべきだとの声があり、交通担当と協議する。{N word|真夏}の熱中症の対策では、公民館や図書館を涼み処として{N number|18か所}開け、{N date|7月1日}から{N date|9月20日}まで続ける。渡り廊下の日よけは{N word|広い}範囲に足りず、来年度の予算で求める。{N law|介護保険法第115条の48}の趣旨に沿い、会議の成果を計画に反映させることを確認して終わった。終了後、{N post|会長}から、記録の様式を一枚にまとめる試案が配られた。左の欄に聞き取った事実を、右の欄に次の手立てを書く。試行は{N date|10月}から三か月とし、使い勝手を集めて改める。印刷の費用は{N number|九千円}ほどである。`,
  },
  {
    id: 'm-ordinary-3',
    case: 'hakkenzawa',
    marked: `冬の見守りについて、住民課と建設課、消防団が分担を決めた。積雪が一メートルを超えた日は、朝八時までに幹線を、十時までに枝線を空ける。屋根の雪下ろしは、一棟につき{N number|二万五千円}を上限に村が助成し、六十五歳以上だけの世帯と、障害のある方の世帯を先にする。申し込みは{N date|十一月三十日}まで、{N body|八剣沢村役場}の窓口か電話で受け付ける。昨年は{N number|四十七件}の申し込みに対し、業者の手が足りず、七件が三月にずれ込んだ。今年は隣の村の組合にも声をかけ、三組を待機させる。灯油の配送が止まったときのために、{N place|田沢}の旧小学校に{N number|二千リットル}を備える。停電に備え、酸素濃縮器を使う方の名簿は、保健師と消防が一部ずつ、鍵のかかる場所で持つ。{N word|勝手}口まで雪が積もると声かけができないので、郵便の配達員にも、異変に気づいたら知らせてもらう協定を結ぶ。防災無線の聞こえにくい谷筋には、戸別の受信機を{N number|26台}足す。会議の記録は、{N law|村文書管理規程第8条}により五年間保存する。雪が緩む三月には、沢の水が道にあふれる箇所を見て回り、土のうを{N number|三百袋}積む。子どもの通学路は、{N body|八剣沢村教育委員会}が除雪の順番を学校と話し合う。春の反省会は{N date|四月中旬}に開き、かかった費用と苦情の数を並べて、次の冬に備える。`,
  },
  {
    id: 'm-ordinary-4',
    case: 'ukyobashi',
    marked: `ひとり親家庭への支援について、担当から三つの案が示された。第一は、夜間の相談窓口を月に二回から四回に増やす案で、費用は年に{N number|68万円}かかる。第二は、養育費の取り決めを公正証書にする場合の手数料を、一件につき四万三千円まで補う案である。第三は、学習支援の教室を、{N place|西大路}のほか{N place|桂坂}にも開く案で、場所は児童館を使う。委員からは、働きながら通える時間に開かなければ意味がない、申請の書類が多すぎる、との意見が続いた。京都の他の市では、住民税の証明を職員が確かめることで、添付を省いている。これにならい、{N date|令和10年4月}から添付書類を{N number|7種類}から三種類に減らす。{N law|母子及び父子並びに寡婦福祉法第31条}による給付金の周知は、市民しんぶんの{N date|五月号}で行う。{N word|東奔西走}する職員の負担にも配慮し、外国語の案内は{N number|6言語}の共通の様式を使う。{N body|京都家庭裁判所}の見学会は、希望者が集まり次第、日程を決める。その他、児童館の蛍光灯を替える工事が{N date|夏休み}にかかるため、学習支援の教室は{N number|2週間}ほど公民館に移る。送迎の車は市の公用車を使い、運転は委託の事業者が担う。次の部会では、{N post|部会長}の互選と、来年度の重点の取り組みを決める。閉会は{N number|16時20分}であった。`,
  },
  {
    id: 'm-ordinary-5',
    case: 'setoumi',
    marked: `本年度の研修計画を承認した。一回目は記録の書き方で、事実と推測を分けて書くこと、聞いた言葉はかぎ括弧に入れることを、実例を使って学ぶ。二回目は金銭の管理で、{N body|日本司法支援センター}の職員を招く。三回目は、災害のときの個別の避難計画を取り上げ、{N place|光南台}の坂道を実際に車いすで下る。参加は一回{N number|30名}まで、申し込みが多いときは事業所ごとに二名とする。会場の机は島の形に並べ、初対面の人が隣り合うようにする。昨年の感想では、時間が短い、字が小さい、という声が二割あった。そこで資料の字を{N number|12ポイント}とし、休憩を長く取る。栄養の面では、配食の献立を管理栄養士が確かめる仕組みを続け、塩分は一食{N number|2.5グラム}を目安にする。{N word|河川}敷の花見は、{N date|四月の第一日曜}に行うが、雨なら集会所に替える。{N law|障害者総合支援法第89条の3}の協議会との合同の会議は、議題が重なるため、{N number|年2回}から一回に減らすことで双方が了承した。広報紙の連載は、制度の解説ばかりでは読まれないとの指摘を受け、暮らしの困りごとから引ける形に改める。見出しは十五字まで、写真は後ろ姿か手元に限る。発行は{N date|奇数月の10日}で、{N number|2万1千部}を刷る。校正は{N body|瀬戸海市広報課}が二度行う。`,
  },
  {
    id: 'm-ordinary-6',
    case: 'tokachino',
    marked: `農繁期の相談体制について協議した。五月から十月までは、日中に電話がつながらない家が多いので、夜の七時から八時半まで、当番を一人置く。手当は一回{N number|3,200円}とし、既定の予算の中で賄う。自動車の免許を返した人の買い物の足は、町の循環バスに加え、生協の移動販売が週に一度回る。停留所は西三条と役場前、それに温泉の三か所を増やす。{N place|北見}や{N place|帯広}の病院へ通う人には、一往復あたり{N number|千五百円}の助成がある。学校からは、給食のない日の昼食が気がかりな児童が学年に二、三人はいると報告があり、長期の休みには児童館でおにぎりを出すことにした。材料は{N word|大地}の恵みを掲げる農協の青年部が寄付する。{N word|雪}解けの水で道が傷む時期は、訪問の車を小型のものに替える。{N body|北海道十勝総合振興局}の補助は{N date|6月末}に交付が決まる見込みで、決まり次第、要綱を配る。{N law|社会福祉法第106条の4}の実施計画は、三年に一度の見直しの年に当たるため、秋に住民の集いを開き、意見を募る。会場は体育館と農村環境改善センターの二か所で、託児を設ける。案内の葉書は{N number|2,640世帯}に送り、返信の切手は要らない。{N post|副町長}が司会を務め、若い世代の声を聞くため、高校の放送部にも手伝いを頼む。結果は{N date|12月}の議会に報告する。`,
  },
];
