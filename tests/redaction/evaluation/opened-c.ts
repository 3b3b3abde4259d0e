import type { Passage } from './passage.ts';

// Held out until rules were fitted to their failures too: they show that nothing known is lost, and judge nothing any more.

/** Passages of batch C that were held out once. */
export const openedC: readonly Passage[] = [
  {
    id: 'c-dialogue-3',
    case: 'nishihama',
    marked: `課長　{R full q|大石恵}さん、今日の面談は来ましたか。
主任　{N number|二十分}遅れて。{R given p|直}くんも一緒でした。
課長　{N word|直接}会えたのは初めてですね。{R org-school s|南浜中}は。
主任　保健室まで。{R org-short o|ぱれっと}には週三。送迎は{U nickname u|ノブ}さんという運転手で、本名は{U full u|延岡 信行}さん。
課長　父親の{U full v|大石 剛}からの接触は？
主任　{R given q|恵}さんの携帯に{N number|三回}。{N place|大石}川の橋で待ち伏せされたと。
課長　{N word|恵}まれた環境とは言えない。{N body|女性相談支援センター}につないで。`,
  },
  {
    id: 'c-dialogue-4',
    case: 'kurogawa',
    marked: `G　{R full p|二階堂丈二}さん、住民票は{R address-suffix a|栄通3番町14-2}のまま。実際は{N place|豊平川}の河川敷。
H　{R alias p|ジョージ}と名乗っていますね。妹の{R given q|ゆり}さんが市内に。
G　{R given q|ゆり}さんの嫁ぎ先は{U family u|厨川}さん。{O shop|厨川豆腐店}です。
H　炊き出しの{O other|カトリック北二条教会}で会えるのは水曜。
G　{N word|ゆりかご}から、じゃないけど、生まれは{R dob-western b|1969年6月30日}。
H　記号番号は{R number n|国玄-31 8870042}ですね。
G　借金は{O other|北斗商事}に{X sum|40万円}。取立ての{U family v|鮫島}とかいう男が来る。`,
  },
  {
    id: 'c-memo-3',
    case: 'aokuma',
    marked: `相談記録（英語・やさしい日本語）
{R full p|サミュエル・オコンクォ}さん、{R alias p|サム}さん。妻 {R full q|趙美玲}さん。
{R org w|青隈ミートパッカー株式会社}の寮{R address a|青隈市流通団地3-8 寮2-5}。労災（右手）。労働保険番号{L number|31-1-04-882017-000}
上司の{U family u|毛内}さんと言葉の行き違い。
在留カード {R number i|RB55209174FT}。子の{U foreign v|エマニュエル}くんは{N date|4月}入学予定。
{N word|サム}ターンの修理を依頼。`,
  },
  {
    id: 'c-memo-4',
    case: 'asagiri',
    marked: `電話相談から転記
・{R full p|沖 大輝}　{R dob-era b|平成11年11月11日}生
・姉 {R full q|沖 千尋}（{R alias q|ちー}ちゃん）
・{R org-short w|アサギリ物流センター}の夜勤、手取り{X sum|16万}
・奨学金の残り（{O other|東北育英会}）返還番号{L number|408-22-771903}
・{N place|沖縄}旅行のローンもあり　・{N place|沖合}の釣りが趣味
・ルームメイト {U full u|水戸部 海}　・同 {U family v|鵙ヶ沢}`,
  },
  {
    id: 'c-email-1',
    case: 'tsubamezawa',
    marked: `件名：Re:Re: {R family r|安里}さんの転入届
燕沢町福祉課　担当者さま
宮古島の母、{U full u|安里 トヨ子}です。娘の{R given r|さなえ}がお世話になっています。
{R family p|那須野}さんという方のことは電話で一度だけ聞きました。
荷物は {R address a|燕沢町大字北坂下555番地1} に送ればよいでしょうか。私の住所は {A address|宮古島市平良字西里1190-8} です。
携帯 {P phone|090‐0000‐3762}
{N date|2月末}にそちらへ参ります。{X place|安里}（那覇の）ではありませんのでご注意を。`,
  },
  {
    id: 'c-email-3',
    case: 'nishihama',
    marked: `差出人: {R email e|megu-oishi@nhm.example}
件名: {X given|なお}のこと
{R given q|めぐみ}です。{R kana p|なお}が今日は学校に行けました。{U family u|小比類巻}先生がむかえに来てくれて。
{R org-short o|ぱれっと}は休みます。電話番号かわりました {P phone|090 0000 8871}
{R full p|大石 直}のてちょうの番号は療{P certificate|第5583号}です。
{N word|なお}、次の面談は{N date|金曜}でいいですか。`,
  },
  {
    id: 'c-table-1',
    case: 'utsugi',
    marked: `　　　　　氏名　　　　　　　生年　　　　　　　　住所
本人　　　{R full p|五十嵐　ハナ}　　{R dob-era b|大正十五年三月二十一日}　{R org-short f|うつぎ苑}
長男　　　{R full q|五十嵐　文太郎}　{P dob|昭27・9・1}　　　　　　　{R address a|下卯木字滝ノ沢1881}
孫　　　　{U full u|五十嵐　碧}　　　{P dob|平17.5.5}　　　　　　　　{A building|若松学生会館412}
成年後見　{U full v|穴澤　正太郎}（司法書士）　　　{P phone|0242-00-7716}`,
  },
  {
    id: 'c-table-3',
    case: 'kurogawa',
    marked: `| 月日 | 行き先 | 会えた人 | メモ |
|---|---|---|---|
| {N date|2/1} | 河川敷 | {R alias p|ジョージ}さん | 毛布{N number|1} |
| {N date|2/3} | {O other|カトリック北二条教会} | {R family p|二階堂}氏・{U nickname u|タッ}ちゃん | 風邪 |
| {N date|2/8} | {O shop|厨川豆腐店} | {R given q|ゆり}さん | 話せず |
| {N date|2/9} | {N body|玄川市立図書館} | ― | 不在 |`,
  },
  {
    id: 'c-form-3',
    case: 'kamishiro',
    marked: `就学援助費受給申請書
児童氏名　{R full p|伊集院　薫}（{R org s|神代野町立神代野東小学校}　第{N number|5}学年）
保護者　　{U full u|伊集院　美和}　　続柄　母
同居の祖母　{R full q|伊集院　ツル}　{P dob|S14.2.2}生
住所　{R address a|神代野町字馬場先340番地第2}
電話　{R phone-paren t|0986（00）3317}
振込口座　{P bank|えびの南信用組合　神代野支店　普通　1120934}
医療保険　国民健康保険　{P insured|神42・000817}
受付　{N number|神教学第19号}`,
  },
  {
    id: 'c-form-4',
    case: 'tsubamezawa',
    marked: `妊娠届出書
妊婦氏名　{R full r|安里　さなえ}（{R kana r|あさと　さなえ}）
生年月日　{P dob|平成４年４月２５日}
個人番号　{P my-number|４４１８　２０７３　９９１６}
居住地　{R address a|燕沢町大字北坂下５５５番地１}
世帯主　{R full p|那須野　勝己}
診断した医療機関　{O hospital|こうのとり産婦人科}　医師 {U full u|雉鼻　倫}
勤務先　{R org w|燕沢食肉センター}
出産予定 {N date|令和9年4月20日}`,
  },
  {
    id: 'c-ocr-1',
    case: 'mizuhono',
    marked: `示 談 書(写し)
甲 {R spaced p|濱 口　惠 一}　乙 {U spaced u|小山内　 譲}
甲は乙に対し金{X sum|3OO,OOO円}を支払う。
振込先 {P bank|水穂野信用金庫 中央支店 普通 OO44l82}
立会人 {R spaced r|齋木　 壽}
甲住所 {R address a|水穂野市末広町二 丁目5番地}
{N law|自賠法第l6条}`,
  },
  {
    id: 'c-ocr-3',
    case: 'nishihama',
    marked: `FAX送信票  {N date|2O27.O1.14}
宛先 {R org-short o|ぱれ っと} 児発管 {U family u|久禮}様
対象 {R spaced p|大 石　直}　保護者 {R spaced q|大石 　恵}
TEL {R phone-ocr m|09O-00O0-8856}
住所 {R address a|西浜ヶ丘市汐見坂1丁目2O番6-101号}
学校 {R org-school s|南浜 中学校}
備考 {N word|直}筆署名あり　{N word|恵}与品の返却`,
  },
  {
    id: 'c-paste-3',
    case: 'utsugi',
    noise: 'decomposed',
    marked: `{R full p|五十嵐ハナ}さん（{R kana p|いがらしはな}）の担当ケアマネは{U full u|馬場ひろみ}さん。
{R alias q|ブン}さんは{R org-short w|卯木沢森林組合}のジープに乗る。{R phone t|0242-00-5093}
{O other|グループホームせせらぎ}のベッドは空きなし。`,
  },
  {
    id: 'c-paste-4',
    case: 'kamishiro',
    noise: 'zero-width',
    marked: `{R full p|伊集院薫}さんの祖母{R full q|伊集院ツル}さん、{R org f|医療法人仁愛会神代野中央病院}を退院。{U full u|帖佐健一郎}教諭が同席した。住所は{R address a|神代野町字馬場先340番地第2}。`,
  },
  {
    id: 'c-kanji-numeral-1',
    case: 'aokuma',
    marked: `一　本人　{R full p|サミュエル・オコンクォ}
一　生年月日　西暦{P dob|一九八九年八月二十三日}
一　居所　{R address-kanji a|青隈市流通団地三番八号寮二の五}
一　携帯　{R phone-kanji m|〇七〇―〇〇〇〇―一八三六}
一　賃金　{X sum|日額九千八百円}
一　事故日　{N date|令和八年十二月十四日}
一　{N law|労働者災害補償保険法第十四条}`,
  },
  {
    id: 'c-kanji-numeral-2',
    case: 'tsubamezawa',
    marked: `{R full p|那須野勝己}　{R dob-kanji b|昭和四十八年八月八日}生
{R address-kanji a|燕沢町大字北坂下五百五十五番地一}
電話　{R phone-kanji t|〇二八七―〇〇―九九三〇}
{R full r|安里さなえ}　{P dob|平成四年四月二十五日}生
双方の親族　{N number|七名}。{U full u|那須野 耕造}（父、{P age|八十歳}）
{N number|第三十一号様式}`,
  },
  {
    id: 'c-variant-2',
    case: 'tsubamezawa',
    marked: `住基ネット文字：{R ivs p|那\u{e0100}須野勝\u{e0101}己}
手書き：{R variant p|那須埜勝己}？→ {R full p|那須野勝己}
「{R family r|安里}」は「{U homophone r|朝戸}」「{U homophone r|浅戸}」と聞こえることがある
長女は{R full q|那須野和香}（{U homophone q|若菜}と誤記あり）
姉 {U full u|那須野 邊理}
{N place|那須塩原}の病院`,
  },
  {
    id: 'c-variant-3',
    case: 'kamishiro',
    marked: `{R ivs p|伊集院\u{e0100}薫\u{e0103}}　（帳票の外字）
{R variant p|伊集院薰}（旧字）
{R variant q|伊集院つる}　{U homophone q|伊集院鶴}
町名「{N place|神\u{e0100}代野町}」
担任　{U full u|帖\u{e0100}佐 健\u{e0101}一郎}
{N word|鶴}の剥製`,
  },
  {
    id: 'c-half-kana-2',
    case: 'mizuhono',
    marked: `ﾀｸｼｰ共済 ﾌﾘｺﾐ 通知
{R half-kana p|ﾊﾏｸﾞﾁ ｹｲｲﾁ} ｻﾏ　{X sum|84,000}
{R half-kana q|ﾊﾏｸﾞﾁ ﾋﾛｺ} ｻﾏ
{R half-kana r|ｻｲｷ ﾋｻｼ} ｻﾏ　ﾎｼｮｳﾆﾝ
{U half-kana u|ｵｻﾅｲ ﾕｽﾞﾙ} ｻﾏ　ｱｲﾃｶﾞﾀ
{P bank|ﾐｽﾞﾎﾉｼﾝｷﾝ ﾁｭｳｵｳ ﾌﾂｳ 0044182}`,
  },
  {
    id: 'c-half-kana-3',
    case: 'tsubamezawa',
    marked: `ｱﾅｳﾝｽ原稿ではなく電話の走り書き
{R half-kana r|ｱｻﾄ}さん陣痛？→{R half-kana p|ｶﾂﾐ}さんに連絡
{R half-kana q|ﾜｶ}ちゃんは友達{U half-kana u|ﾐｲﾅ}ちゃんの家
産婦人科 {O hospital|ｺｳﾉﾄﾘ}
{N word|ﾜｶﾒ}ごはん{N number|2個}`,
  },
  {
    id: 'c-initials-2',
    case: 'utsugi',
    marked: `{R initials p|H.I.}様　要介護{N number|5}
{R initials q|B・I}様　長男
{R initials q|Ｂ}さんの血圧{N number|160}
後見人：{U full u|穴澤正太郎}
{N word|ADL}全介助、{N word|GDS15}、{N word|Cライン}`,
  },
  {
    id: 'c-initials-3',
    case: 'kamishiro',
    marked: `児童：{R initials p|K.I.}
祖母：{R initials q|T・I}
母：{U initials u|M.I.}
児童{R initials p|K}さんはよく笑う。{R initials q|Ｔ}さんの膝の手術は{R org-short f|仁愛会神代野中央病院}。
{N word|T字杖}、{N word|K式}発達検査、{N word|M字型}就労`,
  },
  {
    id: 'c-romaji-1',
    case: 'asagiri',
    marked: `{R romaji p|OKI DAIKI}　{R romaji p|Daiki Oki}　D. {R romaji p|OKI} 
{R romaji q|Chihiro Oki} / {R romaji q|Tihiro OKI}
landlord {U romaji u|Yomogida Misako}
{N place|OKINAWA} TOUR 4DAYS
{N word|OKです} の返事あり
{P email|oki_daiki1111@asamail.example}`,
  },
  {
    id: 'c-romaji-4',
    case: 'kamishiro',
    marked: `ALT: Hello, {R romaji p|Kaoru}! How are you?
Name tag: {R romaji p|IJUIN KAORU} / {R romaji p|Ijuuin}
Grandma: {R romaji q|Tsuru Ijuin}
Mom: {U romaji u|Miwa}
ALTの氏名 {U romaji v|Daniel O'Connor}
{N word|Good morning}, {N word|P.E.}`,
  },
  {
    id: 'c-foreign-1',
    case: 'aokuma',
    marked: `{R full p|サミュエル・オコンクォ}さん、書類により{R dotted p|サミュエル オコンクォ}、{R family p|オコンクォ}さん。妻は{R full q|趙 美玲}さん、職場では{R given q|美玲}さん。
長男の{U foreign u|エマニュエル}くん、義母の{U foreign v|劉 桂芳}さんが来日中。
礼拝は{O other|グレイス青隈チャペル}、牧師{U foreign w|チュクウエメカ}師。
{N place|ナイジェリア}大使館、{N place|中国}領事館。`,
  },
  {
    id: 'c-foreign-4',
    case: 'utsugi',
    marked: `技能実習の介護職、{U foreign u|ニ・プトゥ・アユ}さんと{U foreign v|メイリン・タン}さんが{R family p|五十嵐}さん（{R given p|ハナ}さん）担当。
{R alias q|ブン}さんが二人に{N word|アユ}釣りを教えた。
指導者は{U family w|佐久間}主任。
{N place|バリ島}の踊りを披露、{N date|九月の敬老会}。`,
  },
  {
    id: 'c-dialect-2',
    case: 'utsugi',
    marked: `「{R alias q|ブン}さ、雪下ろしすんなよ、{X age|七十四}だべした」
「{R given p|ハナ}ばあは百だぞい、めでてえない」
「{U nickname u|マサ}（猟友会）が熊撃ったって」
「{O shop|滝見商店}の味噌、うめえぞ」
「{N word|花}豆煮たから食ってけ」`,
  },
  {
    id: 'c-dialect-4',
    case: 'nishihama',
    marked: `「{R alias q|めぐ}ちゃん、あんた顔どうしたん」
「{U given u|剛}がまた来よったんじゃろ」
「{R given p|直}はばあちゃん家の{U nickname v|健}兄とこに置いとき」
「{R org-short o|ぱれっと}の先生が迎えに来るけえ」
「{N word|なお}さら早う逃げんと」
「{N place|大石}の峠は雪じゃ」`,
  },
  {
    id: 'c-agenda-2',
    case: 'asagiri',
    marked: `会議予定
09:30 {R initials p|O.D.}さん（{R org-short w|アサギリ物流センター}に照会）
10:00 {U full u|是枝 ユキノ}さん（{A building|朝霧荘}2号）
10:30 休憩
10:40 {O school|朝霧野高等専修学校}より報告
11:20 {N number|朝再第77号}の取扱い
11:40 終了　庶務：{N body|生活再建課}`,
  },
  {
    id: 'c-agenda-3',
    case: 'kurogawa',
    marked: `ケース診断会議
対象：{R full p|二階堂丈二}（継続）、{U full u|目時 サチオ}（開始）
論点：居住地（{N law|生活保護法第19条}）、扶養（{X given|ゆり}）
参考：{N number|昭和38年社保第34号}通知
出席：{N post|所長、査察指導員、CW3名}`,
  },
  {
    id: 'c-phone-note-3',
    case: 'kamishiro',
    marked: `留守電　{N number|1件目}
「あのう、{R kana q|いじゅういん}です。{R kana q|つる}です。孫の{R kana p|かおる}が熱を出しまして。電話は ゼロキューハチロク {R phone t|0986 00 3317}」
{N number|2件目}
「{U given u|みわ}と申します。母から聞きました。今夜ホテルを抜けられません。{P phone|080.0000.4901}」
{N number|3件目}　{N body|神代野町社協}`,
  },
  {
    id: 'c-phone-note-4',
    case: 'utsugi',
    marked: `{N date|1/30}　夕
{R org-short f|うつぎ苑} 看護{U family u|佐久間}：{R family p|五十嵐}様 発熱38.6
→ {R given q|文太郎}さん（{R phone t|0242-00-5093}）出ず
→ 組合の{U full v|猪股 ゲン}さんの携帯（{P phone|090-0000-0915}）
→ {R alias q|ブン}さん、山小屋。{N number|19時}に下りる
→ {O hospital|坂下厚生総合病院}へ搬送`,
  },
  {
    id: 'c-letter-1',
    case: 'asagiri',
    marked: `{R full p|沖　大輝}　様
あなたの住居確保給付金（受給者番号 {P certificate|04-002217}）は、下記のとおり支給します。
支給額　{X sum|37,000円}　支給先　家主 {U full u|蓬田　ミサ子}　様
不服があるときは、{N law|行政不服審査法}により{N number|3か月}以内に{N body|宮城県知事}へ審査請求ができます。
〒{P postal|987―0511}　{R address a|朝霧野市若宮四丁目1番1号　若宮第2団地6号棟203号}`,
  },
  {
    id: 'c-letter-4',
    case: 'nishihama',
    marked: `欠席届
{R org s|西浜ヶ丘市立南浜中学校}長　様
{X class|３年４組}　{R full p|大石　直}
理由　通院のため（{O hospital|汐見こどもこころの医院}）
保護者　{R full q|大石　恵}　㊞
連絡先　{R phone m|090（0000）8856}
担任 {U family u|小比類巻}先生へ：{N word|直ら}なければ来週も休みます。`,
  },
  {
    id: 'c-chat-1',
    case: 'utsugi',
    marked: `村: {R alias q|ブン}さんと連絡取れた？
ケアマネ: まだ。{U family u|猪股}さんが山見に行ってる
村: {R given p|ハナ}さん今どこ
ケアマネ: {O hospital|坂下厚生}の302
村: 孫の{U given v|碧}さんにも知らせて {P phone|070-0000-6624}
ケアマネ: インスタのDM {L handle|aoi_igrs} に送った
村: {N word|花粉}の薬は続行`,
  },
  {
    id: 'c-chat-4',
    case: 'asagiri',
    marked: `{R speaker q|千尋}: 弟の{R given p|大輝}が帰ってません
相談員: 勤務先は
{R speaker q|千尋}: {R org-short w|アサギリ物流センター}には来てないって{U nickname u|カイ}くんが
相談員: {U full v|水戸部海}さん？
{R speaker q|千尋}: そう。最後の投稿 TikTok {L handle|@oki_d1}
相談員: {N body|朝霧野警察署}に
{R speaker q|千尋}: {R alias q|ちー}より、と伝えてください`,
  },
  {
    id: 'c-list-2',
    case: 'mizuhono',
    marked: `債権者一覧
① {O other|伊勢路クレジット}　会員番号 {L number|8840-2217-0093}
② {U full u|小山内 譲}
③ {R full r|齋木 壽}（立替）
④ {O shop|スナック渚}つけ
⑤ 税　{N body|水穂野市収納課}
⑥ 保険　{O other|みのり生命}　証券番号 {L number|3319-447028}
債務者 {R full p|濱口 惠一}・{R given q|廣子}`,
  },
  {
    id: 'c-list-4',
    case: 'kamishiro',
    marked: `緊急時リスト
★ {R full q|伊集院ツル}　{R phone t|0986-00-3317}
★ {U full u|伊集院美和}　{P phone|080-0000-4901}
★ {U full v|帖佐健一郎}（担任）　{P email|chosa.k@kmskl.example}
★ {R org-short f|神代野中央病院}　診察券 {L number|C-77410}
★ {A address|都城市早鈴町88-2}（叔父宅）
★ {N number|119}　★ {N body|児童相談所}（{N number|189}）`,
  },
  {
    id: 'c-ordinary-2',
    case: 'utsugi',
    marked: `村長から、除雪機の貸出しについて説明があった。台数は小型5台、大型2台。申込みは各区長がまとめ、前の日の正午までに役場へ連絡する。燃料代は実費とし、1リットル当たり170円で精算する。昨年度は延べ86件の利用があり、そのうち高齢者世帯が57件であった。事故防止のため、必ず二人以上で作業すること、終わったら鍵を抜くことを確認した。`,
  },
  {
    id: 'c-ordinary-3',
    case: 'kurogawa',
    marked: `事務局案の第2項を次のように改める。「会議は、構成員の過半数の出席をもって成立する。ただし、緊急を要するときは、会長が指名する者により開くことができる。」第5項中「速やかに」を「一週間以内に」に改める。附則として、この要綱は令和9年4月1日から施行する。採決の結果、賛成多数で可決された。反対意見として、緊急時の要件が広すぎるとの指摘があり、運用の手引で補うこととした。`,
  },
];
