import type { Passage } from './passage.ts';

/** Passages of batch R, part 1: written without having read the engine. */
export const openedR1: readonly Passage[] = [
  {
    id: 'r-dialogue-1',
    case: 'aitetsu',
    marked: `弁護士：受任通知を送りました。{R full p|都築嘉人}さん、{R dob-era b|昭和43年10月7日}生まれで間違いないですね。
相談員：はい、いま{P age|57}です。奥さんの{R given q|美登里}さんは{P age|五十四}、長男の{U given|駿佑}くんが{P age|十九}で予備校生。
弁護士：保証人は{R full r|相葉誠}さんだけ？
相談員：もう一人、{R org-short w|アイテツ金型}の工場長、{U full|藪内 徳光}さん。自宅は{P phone|0480-00-7716}です。
弁護士：{R family r|相葉}さんの給料は避けたい。入金口座は{P bank|武蔵藍信用金庫 紺屋支店 普通 3071624}？
相談員：そこです。車は{P plate|川口 301 ほ 47-09}、{O other|オリーブオートローン}の所有権留保つき。税理士の{U family|瓜田}さんにも借りが。
弁護士：{N law|破産法第252条}の免責に{N number|三か月}。{N place|都筑区}の支部でなく{N body|藍鉄簡易裁判所}で。{N word|誠意}は見せましょう。`,
  },
  {
    id: 'r-dialogue-2',
    case: 'mominosawa',
    marked: `保健師：{R full p|畔上トヨノ}さん、次の誕生日で{P age|九十四}だって。
村長：{R given q|正彦}さんはもう帰ったのか、{R org w|樅ノ沢森林組合}から。
保健師：腰を切って{O hospital|北信みゆき病院}に。{P age|66歳}ですから退院は来月。{R family r|高見澤}さんが夜だけ泊まってます。
村長：{R given r|恒子}さんも{P age|七十八}だろう、共倒れになるぞ。下の妹、ほら、{U full|滝野入 チヅ}さんは。
保健師：{P dob|昭和11年9月2日}生まれで、{O other|ケアハウス千曲野}です。{U given|チヅ}さんの後見が{U family|浦部}司法書士、電話は{P phone|026-000-3358}。
村長：{R org-short f|樅の家}の空きは？
保健師：{N number|二床}。{N law|介護保険法第27条}の申請は出ました。{N place|畔上橋}は{N date|あさって}通れます。`,
  },
  {
    id: 'r-dialogue-3',
    case: 'suzunari',
    marked: `SC：{R full p|蜂谷莉央}さん、進級してから二十日休んでます。
担当：お母さんの{R given q|由佳里}さんが{R org-short w|スズナリ惣菜}の早番で、朝は弟の{R full r|蜂谷颯汰}くんと二人だけ。
SC：弟さんは{P age|8歳}？　保険証では{P dob|平成30年2月13日}。
担当：ええ。祖母の{R relative q|蜂谷}{U given|ミツヱ}さんは{P age|69}で透析中、{O hospital|豊川内科腎クリニック}です。
SC：{R full v|真庭航平}さん、というのは。
担当：お母さんの元のお相手、{P age|三十二}。{R alias v|マニ丸}の名で{L handle|@mani_831_sz}に写真を載せます。友だちの{U nickname|ぴよたん}さんにも届いて。
SC：養護の{U family|笹生}先生に{P phone|070-0000-5528}から{N number|三回}。{N law|児童虐待防止法第6条}の通告は済み、{N body|児童相談所}も同席。{N word|蜂}の巣の駆除は来週。`,
  },
  {
    id: 'r-memo-1',
    case: 'kijino',
    marked: `退院前カンファ　{N date|8/19}　{O hospital|伊那みのわ記念病院} 3階
・{R full p|竹ノ内フサヨ}（{P age|87}・女）{R dob-slash b|1939/3/21}　介護{R number n|0900271846}
・長男 {R given q|宏一郎}（{P age|61}）勤務 {O workplace|伊那路運輸倉庫}　{P phone|090 0000 1195}　孫 {U given|夏帆}（{P age|22}）看護学生、{P dob|H16.1.8}
・民生委員 {R full r|廣瀬澄夫}さん、前任は{U family|下平井}さん。薬局の{U family|赤穂木}さんが訪問
・{R org-short f|きじの里}のショート枠{N number|2日}、{R org-short o|雉子野会}が送迎
・後期高齢 {P insured|50938172}　保険者 {P insurer|39202056}　身障 {P certificate|長野県第081426号}
・段差{N number|12cm}、{N word|竹の子}の皮むきが日課。{N place|広瀬}ダムの見学は中止`,
  },
  {
    id: 'r-memo-2',
    case: 'shionagi',
    marked: `外国人窓口メモ　{N date|R8.6.30}　やさしい日本語で
{R full p|サビトリ・シュレスタ}さん（{P age|三十四}）、{R dob-western b|1991.7.16}生。子 {R given c|アーユシュ}くん {P age|9才}、下の子 {U foreign|プリヤ}ちゃん {P age|1歳3か月}（母子手帳 {P certificate|第R7-0552号}）
夫 {U foreign|ビノド・カルキ}は{P dob|1988/11/3}生、在留 {P residence-card|TH90337148KA}、旅券 {P passport|PA1742096}
勤め {R org w|汐凪フレッシュデリカ株式会社}（雇用保険 {P employment|1402-661835-9}）／夜は{O shop|スパイス食堂ヒマール}
支援 {R full r|鷹觜千草}さん、通訳 {U full|入倉 未央}さん {P phone|080(0000)9137}
{N law|入管法第19条の16}の届出は{N number|14日}以内。{N word|千草}色のファイル、{N place|汐凪港}ゲート前`,
  },
  {
    id: 'r-memo-3',
    case: 'hatokura',
    marked: `夜回り記録　{N number|第38回}　{N place|波止倉駅}南口〜高架下　毛布{N number|18枚}
{R alias p|カツ}さん＝{R full p|仁保克彦}。{P age|66}と言う。免許 {P licence|509086927453} は{R dob-letter b|S34.11.2}。{R org-short f|ともしび寮}は二泊で出た
隣のテント {U nickname|キャップ}（本名{U full|根津木 陽一}、{P dob|S26.5.14}、{P age|七十代}）ゆうちょ 記号{P bank|14130} 番号{P bank|22850671}
若い男性 {U given|タクヤ}、{P age|二十六}。スマホ {P phone|０７０－００００－８２４６}、{O workplace|京浜ポートサービス}を{N date|4月}に辞めた
{R full r|宇田川鉄平}氏（{R org-short o|みなとの灯}）が{O hospital|入舟橋クリニック}へ同行、健保 記号{P insured|61204} 番号{P insured|338}
寒さ{N word|克服}が先、申請は{N law|法第7条但書}で。`,
  },
  {
    id: 'r-email-1',
    case: 'suzunari',
    marked: `件名：【至急】{R family p|蜂谷}さんの登校について
{N body|鈴鳴市こども若者相談室} {N post|室長} 様　　{R org s|鈴鳴市立槙葉中学校} 教育相談 {U full|稲葉山 瑞穂}
本日、保護者の{R full q|蜂谷由佳里}様（{P age|39歳}）より{R phone m|070-0000-3861}で連絡がありました。生徒は{R given p|莉央}さん（{R dob-era b|平成24年12月4日}生、{P age|13歳}）、弟は{R given r|颯汰}さん（{P dob|平成30年2月13日}生）です。
就学援助の振込先：{P bank|すずなり銀行　槙葉支店　普通　1840275}　名義 {R katakana q|ハチヤ　ユカリ}
母方の祖父 {U full|袴田 昭一}様（{P age|７１歳}、{P phone|0532-00-4186}、{P email|hakamada.s@suzumail.example}）が迎えに来られます。学童{O other|わかばクラブ}の{U family|仙頭}さんも同行。
資料は {P url|https://share.example/makiba/hachiya-r} に。{N law|学校教育法施行規則第78条}関係の書式は{N number|別紙3}、{N date|9月5日}までに。`,
  },
  {
    id: 'r-email-2',
    case: 'aitetsu',
    marked: `差出人：{O other|あんしん東都保証} 管理課 <{P email|kanri2@anshin-toto.example}>　件名：代位弁済（契約 {L number|AT-77-310482}）
賃借人 {R full p|都築嘉人} 様（{R email e|y.tsuzuki1007@aimail.example}）、{R address-hyphen a|藍鉄市紺屋町4-17-2-403}の賃料{N number|2か月}分を弁済しました。
同居人は配偶者 {R given q|美登里} 様（{P dob|1972年2月24日}生）、お子様 {U given|心晴} 様（{P age|15}）。緊急連絡先は {R full r|相葉 誠} 様、{P phone|+81 80-0000-2963}。
賃貸人 {U full|五明 貴久枝} 様　〒{P postal|332-0098}　{A address|藍鉄市砧町1丁目6番20号 五明ビル4階}　管理人 {U family|大貫田}様
{R org w|（株）アイテツ金型}の在籍は確認済み（健保 {P insured|19・40726}、基礎年金番号 {P pension|4182-609357}）。
{N law|民法第450条}により{N word|極度額}の範囲で、{N date|8月末日}まで。{N body|国民生活センター}の案内を同封。`,
  },
  {
    id: 'r-email-3',
    case: 'mominosawa',
    marked: `To: {N body|樅ノ沢村住民福祉課}　From: {N post|上下水道係長}　件名：Re: 停水予告（水栓番号 {L number|0418-22-7}）
使用者 {R full p|畔上トヨノ} 様宅は{N number|5か月}分未納、検針で漏水（{N number|37㎥}）。電話 {R phone t|0269-00-6629} は「使われておりません」です。
ご長男 {R full q|畔上正彦} 様（{P age|六十六歳}）携帯 {P phone|090.0000.5731}、軽トラ {P plate|長野 480 え 71-26} が庭にありました。
{R variant r|高見沢恒子} 様（{P dob|昭和22年12月19日}）のお話では、本家 {U full|丸山田 善兵衛} 様（{P age|９１}）が支払うとのこと。引落口座 {P bank|JA北信樅　本所　普通　0037518}。
介護の{U family|市ノ瀬}さん（{O other|ケアステーションあけび}、{P email|ichinose@akebi-care.example}）、施設長の{U family|栗生沢}さんとも共有。
{N law|水道法第15条}により{N date|11月10日}の{N word|正午}に訪問。`,
  },
  {
    id: 'r-table-1',
    case: 'shionagi',
    marked: `続柄	氏名	生年月日	年齢	在留カード／旅券	連絡先
本人	{R full p|サビトリ・シュレスタ}	{R dob-slash b|1991/07/16}	{P age|35}	{R number i|GK28417065LR}	{R phone m|080-0000-7492}
子	{R full c|アーユシュ・シュレスタ}	{P dob|2017/04/02}	{P age|9}	{P residence-card|NM10482657TE}	{R org-school s|潮見台小}
友人	{R full q|チャン・ヴァン・ヒエウ}	{P dob|1999.12.31}	{P age|26}	{P passport|C7304418}	{P phone|070-0000-6052}
家主	{U full|金久保 雅宣}	{P dob|S29.8.15}	{P age|71}	—	{P phone|044-000-8173}
同居	{U foreign|マヤ・タパ・マガル}	{P dob|20010920}	{P age|24}	{P residence-card|UB63905218RK}	{P email|maya.tm@shionagimail.example}
計	{N number|5名}	{N date|R8.7.31現在}	{N number|平均33.0}	{N law|住基法第30条の45}	{N body|汐凪市}`,
  },
  {
    id: 'r-table-2',
    case: 'kijino',
    marked: `No,利用者,ﾌﾘｶﾞﾅ,生年月日,年齢,被保険者番号,事業所
1,{R full p|竹ノ内 フサヨ},{R half-kana p|ﾀｹﾉｳﾁ ﾌｻﾖ},{R dob-letter b|S14.03.21},{P age|87歳},{R number n|0900271846},{R org f|介護老人保健施設きじの里}
2,{U full|古畑沢 キミ},{U half-kana|ﾌﾙﾊﾀｻﾞﾜ ｷﾐ},{P dob|S06.12.01},{P age|94歳},{P care|0900318264},{O other|デイサービス柿の木}
3,{R full r|廣瀬 澄夫},{R half-kana r|ﾋﾛｾ ｽﾐｵ},{P dob|S25.07.07},{P age|76歳},{P care|0900440917},—
4,{U full|唐木田 重雄},{U half-kana|ｶﾗｷﾀﾞ ｼｹﾞｵ},{P dob|T14.11.23},{P age|100歳},{P care|0900102755},{R org-short o|雉子野会}
家族,{R full q|竹ノ内 宏一郎},{R half-kana q|ﾀｹﾉｳﾁ ｺｳｲﾁﾛｳ},{P dob|S40.05.30},{P age|61歳},{P phone|0265-00-4472},〒{P postal|399-4599}
備考,{N number|4件},{N word|ﾘｽﾄ},{N date|令和8年8月分},{N number|平均89.3歳},{N law|法第46条},{N body|雉子野町}`,
  },
  {
    id: 'r-table-3',
    case: 'hatokura',
    marked: `債権者｜名義人｜年齢｜契約番号｜口座・カード
{O other|ニコニコファイナンス波止倉}｜{R full p|仁保克彦}｜{P age|66}｜{L number|NF-00418-2}｜{P card|4768-6511-3187-2396}
{O other|西灘信販}｜{R old-name q|仁保節代}（現 {R full q|樽井節代}）｜{P age|64}｜{L number|88-7031926}｜{P bank|波止倉銀行 入船支店 普通 4402917}
{O shop|質のまるか}｜{R full r|宇田川鉄平}｜{P age|四八}｜—｜{P bank|第二港信金 本店 当座 0081563}
{O other|東港リース}｜{U full|桐ヶ窪 晃}｜{P age|５２才}｜{L number|TL20-5567}｜{P plate|横浜 100 く ・8-35}
家賃保証｜{U full|能勢谷 初枝}（家主）｜{P age|８０}｜{R number n|更生-41-0086}｜ゆうちょ 記号{P bank|10940} 番号{P bank|7365211}
合計｜{N number|5社}｜{N date|R8.5.20}｜{N law|利息制限法第1条}｜{N number|年18.0％}`,
  },
  {
    id: 'r-form-1',
    case: 'mominosawa',
    marked: `避難行動要支援者名簿　登録申請書　（{N number|様式第1号}）
ふりがな　{R kana p|あぜがみ　とよの}　氏名　{R full p|畔上　トヨノ}　性別　女　年齢　{P age|９３}
生年月日　明・大・昭・平　{R dob-era b|昭和　８年　１月３０日}　住所　〒{P postal|３８１－４４９９}　{R address-hyphen a|樅ノ沢村樅平1136}
電話　{R phone-paren t|（０２６９）００－６６２９}　個人番号　{P my-number|2780 5504 0646}　住民票コード　{P resident-code|02086882364}
緊急連絡先①　{R full q|畔上　正彦}　長男　満{P age|66}歳　{P phone|０９０－００００－５７３１}　②　{R full r|高見澤　恒子}　{P dob|昭和２２年１２月１９日}
主治医　{U full|鬼無里　篤}（{O hospital|樅沢医院}）　担当ケアマネ　{U full|小布施山　唯}　事業所　{R org f|グループホーム　樅の家}
介護保険　{P care|0000471826}　後期高齢　{P insured|30918247}　身体障害者手帳　{P certificate|長野県第118207号}
受付　{N date|令和8年10月2日}　{N number|第27号}　{N law|災害対策基本法第49条の10}　{N body|樅ノ沢村}`,
  },
  {
    id: 'r-form-2',
    case: 'shionagi',
    marked: `児童手当　認定請求書　　{N post|汐凪市長} 殿
請求者　{R romaji p|SABITRI SHRESTHA}（{R katakana p|サビトリ　シュレスタ}）　生年月日　西暦 {R dob-western b|1991年07月16日}　勤務先　{R org w|汐凪フレッシュデリカ㈱}
住所　〒{P postal|210-0871}　{R address a|汐凪市潮見台６丁目３番１５号　潮見台ビレッジＢ棟２０８}　電話　{R phone m|080ー0000ー7492}
個人番号　請求者 {P my-number|584220885269}　配偶者 {P my-number|9134-0221-0031}　配偶者氏名　{U foreign|ビノド・カルキ}　{P dob|1988年11月3日}生
児童１　{R full c|アーユシュ・シュレスタ}　{P dob|平成29年4月2日}　{P age|９歳}　児童２　{U foreign|プリヤ・カルキ}　{P dob|令和７年３月６日}　{P age|１歳}　園 {O school|しおさいの森保育園}
振込先　{P bank|潮見銀行　汐凪支店　普通　６０４１８２５}　在留カード　{R number-spaced i|GK 28417065 LR}　健康保険　保険者番号 {P insurer|06130777}　記号 {P insured|3021} 番号 {P insured|915}
{N law|児童手当法第7条}　受付 {N date|R8.9.1}　{N number|1/2頁}`,
  },
  {
    id: 'r-form-3',
    case: 'aitetsu',
    marked: `総合支援資金　借入申込書　（{N number|様式3-1}）
申込者　{R full p|都築　嘉人}　印　{R dob-era b|昭和４３年１０月７日}（{P age|５７歳}）　運転免許証　{P licence|440461766401}
現住所　{R address-kanji a|藍鉄市紺屋町四丁目十七番二号 ハイム紺屋四〇三}　電話　自宅 {R phone t|0480-00-5193}　携帯 {R phone m|09000006184}
世帯　妻 {R given q|美登里}（{P age|54}）／子 {U given|駿佑}（{P age|19}）／子 {U given|心晴}（{P age|15}）／父 {R relative p|都築}{U given|嘉平}（{P age|八八}）
連帯保証人　{R full r|相葉　誠}　{P dob|昭和40年3月28日}　勤務先 {O workplace|北関東プレス工業}　〒{P postal|３３３０８５１}
金融機関　{P bank|武蔵藍信用金庫　紺屋支店　（普）3071624}　雇用保険被保険者番号　{P employment|1108-274419-3}　クレジット {P card|4516 0248 5385 4056}
相談機関番号　{R number n|藍困-08-152}　{N law|生活困窮者自立支援法第5条}　貸付上限 {N number|月20万円以内}　{N body|県社会福祉協議会}`,
  },
  {
    id: 'r-ocr-1',
    case: 'kijino',
    marked: `診 療 情 報 提 供 書　　{N date|令和 8年 8月 2l日}
患者氏名　{R spaced p|竹 ノ 内　フ サ ヨ}　　{R dob-era b|昭和l4年 3月2l日}生　{P age|87 歳}　女
住　所　{R address a|雉子野町大字上雉子字柳原274番地5}　TEL {R phone-ocr t|O265-OO-83l7}
後期高齢者医療　被保険者番号 {P insured|5O938l72}　保険者番号 {P insurer|392O2O56}　介護 {R number n|O9OO27l846}
家族　{R spaced q|竹 ノ 内 宏 一 郎}（{P age|6l}）　{P phone|O9O-OOOO-ll95}　孫　{U spaced|夏 帆}さん（{P age|22}）
紹介元　{O hospital|伊那みのわ記念病院}　医師　{U spaced|春 日 部　恒 一}　㊞　紹介先　{R org f|介 護 老 人 保 健 施 設 き じ の 里}
血圧 {N number|l38/76}　体重 {N number|4l.5kg}　{N number|l枚目}`,
  },
  {
    id: 'r-ocr-2',
    case: 'suzunari',
    marked: `住　民　票　（ 世 帯 全 員 ）　{N law|住民基本台帳法第l2条}
世帯主　{R spaced q|蜂 谷　由 佳 里}　{P dob|昭和6l年 9月 l7日}　住民票コード {P resident-code|9470l26354O}
長女　{R spaced p|蜂 谷　莉 央}　{R dob-era b|平成24年l2月 4日}　個人番号 {P my-number|l27l 4768 28l6}
長男　{R spaced r|蜂 谷　颯 汰}　{P dob|平成3O年 2月l3日}　個人番号 {P my-number|3l2335l59855}
住　所　{R address a|鈴鳴市槙葉町2丁目8番ll号 コーポ槙葉lO5}　前住所　{A address|東三河市牛久保新町3丁目2O番地4}
世帯員　{R relative q|蜂 谷}　{U spaced|ミ ツ ヱ}　{P dob|昭和32年 l月 5日}（{P age|69}）　同居人 {R spaced v|真 庭　航 平} {P age|3 2}　職員 {X official|志都呂}
{N date|令和 8年 7月l4日}　{N number|通番 OO3}　手数料 {N number|3OO円}`,
  },
  {
    id: 'r-ocr-3',
    case: 'hatokura',
    marked: `保 護 申 請 書　　{N number|l4日}以内に決定　{N law|生活保護法第24条}
氏 名　{R spaced p|仁 保　克 彦}　{R dob-western b|l959年 ll月 2日}生　{P age|6 6才}　免許証番号 {P licence|5O9O86927453}
居 所　{R address a|波止倉市入船2丁目5番9号 入船荘7号室}　→ {R org f|無料低額宿泊所ともしび寮}（{N date|l2月 l日}〜）
扶養義務者　前妻 {R spaced q|樽 井　節 代}（{P age|64}）　長男 {R relative p|仁 保}　{U spaced|悠 馬}　{P dob|平成 2年 6月3O日}　{P phone|O8O-OOOO-34l9}
年金　基礎年金番号 {P pension|38l6-O42795}　預金 ゆうちょ 記号{P bank|l 4 l 3 O} 番号{P bank|9 O 2 2 7 7 l l}
証人　{R spaced r|宇 田 川 鉄 平}（{R org-short o|み な と の 灯}）　{U full|根津木 陽一}　携帯 {R phone-ocr m|O8O-OOOO-2O57}　メール {P email|uda_t@minatohi.example}
病院 {O hospital|入舟橋クリニック}　整理 {R number n|更生-4l-OO86}　{N body|波止倉市福祉事務所}`,
  },
  {
    id: 'r-paste-1',
    case: 'aitetsu',
    noise: 'wrapped-26',
    marked: `{R wrapped p|都築嘉人}さん（{P age|57歳}）は{R org w|株式会社アイテツ金型}を休職し、妻の{R wrapped q|都築美登里}さん（{P dob|昭和47年2月24日}生）が{O shop|クリーニングしらかば}で働く。代理人は{U full|久我原修司}弁護士、電話{P phone|03-0000-6490}、費用の入金先は{P bank|りんどう銀行藍鉄支店普通7015538}。車（{P plate|川口301ほ4709}）は引き揚げられ、保証人の{R wrapped r|相葉誠}さんは{P age|六十一歳}で再雇用の身である。住まいは{R address a|藍鉄市紺屋町4丁目17番2号ハイム紺屋403}、連絡は{R email e|y.tsuzuki1007@aimail.example}へ。次回は{N date|9月18日}の{N number|16時}、{N place|都築通り}の合同庁舎で{N law|特定調停法第3条}の申立てを書く。担任の{U family|柘植野}先生も来る。`,
  },
  {
    id: 'r-paste-2',
    case: 'shionagi',
    noise: 'zero-width',
    marked: `{R full q|チャン・ヴァン・ヒエウ}さん（{P dob|1999年12月31日}生、{P age|26歳}）から相談。在留カード{P residence-card|RW55720184CD}、旅券{P passport|C7304418}。{R org-short w|汐凪フレッシュデリカ}の寮を出て、{R full p|サビトリ・シュレスタ}さん（{P age|三十五歳}）の{R building a|潮見台ビレッジB棟208}に身を寄せる。
監理団体{O other|みらい技能協同組合}の{U family|神野目}さん、通訳の{U foreign|ホアン・ティ・マイ}さん、同郷の{U foreign|レ・クオック・フイ}さん（{P age|二十三歳}）。{R full r|鷹觜千草}さんが携帯{P phone|070-0000-6052}に連絡、返事は{P url|https://fb.example/hieu.tran.1999}だけ。
{N law|技能実習法第9条}、{N number|時給1,120円}、{N date|七月末}、{N place|ダナン}出身。`,
  },
];
