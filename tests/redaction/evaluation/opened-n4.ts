import type { Passage } from './passage.ts';

/** Passages of batch N, part 4: written without having read the engine. */
export const openedN4: readonly Passage[] = [
  {
    id: 'n-phone-note-1',
    case: 'hinatsuzaka',
    marked: `受電　{N date|3/2}　{N number|10:25}
相手　{R family p|楪}様（{R phone t|0792004417}）
件　{R given q|蒼介}様、昨夜から帰らず。車{P plate|姫路 500 く 20-41}
捜索願は{N body|日夏坂警察署}へ
勤務先{R org-short w|日夏坂製麺}　{U family u|鳥飼}様　{P phone|0792-00-8810}
折返し　{N number|17時}まで　担当{N post|主任}`,
  },
  {
    id: 'n-phone-note-2',
    case: 'isonohama',
    marked: `伝言：{R full q|宮園健一郎}様→ケアマネ
{R given p|ハル}様、熱{N number|38度2分}。{R org-short f|はまべクリニック}休診
代わりに{O hospital|鹿屋野医療センター}、受付番号{X number|204}
{U given u|トヨ子}様（妹）{P phone|099 000 5520}へも
{R given r|千尋}様は新幹線で帰省中、{N number|15時12分}着
{N place|浜端}バス停は休止`,
  },
  {
    id: 'n-phone-note-3',
    case: 'shirakabeno',
    marked: `もしもし、{R family p|國廣}です、と。折返し{R phone-dot m|070.0000.8834}
母親が{R full q|國廣櫻子}、{P dob|S33/2/20}
家主の{U family u|赤銅}から立ち退きと言われた（{P phone|O86-000-1192}）
元夫{U given v|隼斗}、養育費{X sum|2万円}
ID {L handle|megu_kuni.815}
{N number|2回目}の電話。{N date|月曜}は{N body|法テラス}`,
  },
  {
    id: 'n-phone-note-4',
    case: 'yanaginose',
    marked: `着信 {P phone|＋８６ 138 0000 4177}（中国）
{U foreign u|陳秀蘭}と名乗る。{R alias p|楊麗華}さんの母
{R full q|仲宗根盛吉}さん宅{R phone t|098-000-1576}が不通
{R given r|カナ}ちゃんの声が聞きたい
旅券{P passport|EK2047718}を失くした
{N body|領事館}を案内。{N date|翌日}{N number|9時}に再電話`,
  },
  {
    id: 'n-phone-note-5',
    case: 'mineoka',
    marked: `{R org-short f|あかげら}より：{R full q|柏葉フミエ}様が転倒、額に{N number|2cm}の傷
家族 {R full p|柏葉留吉}様 {R phone t|0156-00-7719} 出ず
孫 {R full r|柏葉亮}様 職場{R org-short w|峰丘乳業} 内線{X number|3107}
救急先　{O hospital|帯広野厚生会病院}　{U family u|榎並}医師
カルテ{L number|B-0041773}
{N body|消防署}到着{N number|6分後}`,
  },
  {
    id: 'n-phone-note-6',
    case: 'amagoi',
    marked: `{R given q|一平}さんより泥酔の電話。{R full p|菅生貞子}さんの通帳がないと。
{R full r|土倉奈緒}さんに確認（{P phone|０９０ー００００ー６６２１}）→預かっている
番号は{P bank|阿讃銀行雨乞支店 普通0417738}
{O shop|蔭山自動車}さんの修理代{X sum|8万円}
{N place|土倉}峠で{N number|2時間}立往生。{N date|2/19}朝に訪問`,
  },
  {
    id: 'n-letter-1',
    case: 'tobiume',
    marked: `先生へ　{R given q|湊}のことで手紙を書きます。わたしは{R full r|マリア・サントス}です。{R given p|環}さんはよる、しごとです。{R given q|湊}は{O shop|カラオケ空海}で{U given u|拓馬}くんといます。{R org-school s|飛梅中}にいきたいといっています。でんわは{P phone|070-0000-2918}です。
{N date|六月二十日}　{N word|かしこ}`,
  },
  {
    id: 'n-letter-2',
    case: 'amagoi',
    marked: `前略　母{R full p|菅生貞子}の件ではご迷惑をかけております。兄の{R given q|一平}は昔から金にだらしなく、{R given r|奈緒}さんには頭が上がりません。私は{U full u|菅生谷 淑子}と申し、{A address|高松浜市番町5丁目6-18}に嫁いでおります。{R org-short f|土倉内科}の先生にもよろしく。{P phone|087-000-4432}に夜お電話ください。{N date|二月吉日}　{N word|草々}
〒{P postal|760-0418}`,
  },
  {
    id: 'n-letter-3',
    case: 'kurumidani',
    marked: `{N date|十月}　村長様
わしは{R full q|瀧澤善八}、{P age|八十九歳}。{R given p|眞佐子}を{R org-short f|くるみの郷}に入れてくれろ。順番が{N number|三番}とは待てん。{R full r|髙﨑恵吾}くんに代筆を頼んだ。娘の{U given u|登紀江}には言わんでくれ。印鑑登録番号{L number|第20418号}。
{R address a|胡桃谷村大字上平字日向421番地}`,
  },
  {
    id: 'n-letter-4',
    case: 'akitsukawa',
    marked: `お母さんへ　{R given q|美津江}という名前を書くのは久しぶりです。{R given p|大樹}です。{U nickname u|ケンジ兄}の部屋を出て、{R org-short o|みちしるべ}の{U family v|砥上}さんと部屋をさがしています。{R building a|ハイツ若葉302号室}には戻れますか。新しいメールは{P email|daiki.again@akmail.example}です。{N date|母の日}に。`,
  },
  {
    id: 'n-letter-5',
    case: 'isonohama',
    marked: `拝啓　祖母{R full p|宮園ハル}の{P age|百歳}のお祝いをありがとうございました。父{R given q|健一郎}も喜んでおります。私こと{R full r|宮園千尋}は、{O hospital|天文館通り産婦人科}で働いており、夫{U full u|有馬田 奨}、長男{U given v|朔太朗}（{P age|二歳}）と暮らしております。{A address|鹿之島市荒田2-40-5 メゾン荒田602}
{N word|敬具}　{N date|六月三日}
〒{P postal|890-0417}`,
  },
  {
    id: 'n-letter-6',
    case: 'yanaginose',
    marked: `役場のみなさんへ
{R full r|仲宗根カナ}です。{R org s|柳之瀬町立柳之瀬小学校}です。お父さんの{R full q|仲宗根盛吉}は、びょうきです。お母さんの{R full p|ヤン・リーホア}は、{O workplace|ホテルうるまブルー}でそうじをしています。{U given u|美咲紀}おねえさんがくるとうれしいです。
{N date|九月}　{N number|4}まいめ`,
  },
  {
    id: 'n-chat-1',
    case: 'hokage',
    marked: `{R speaker r|克己}: {R alias q|りっ}くん、{R org-short s|第二小}行った？
{R speaker p|ハイン}: いま{R org-short w|マルウ水産}。しらない
{R speaker r|克己}: {U foreign u|リエン}さんに聞いて
{R speaker p|ハイン}: {U foreign u|リエン}の新しい番号 {P phone|080-0000-7740}
市: {R family r|鵜沢}さん、{N number|16時}に伺います
{R speaker r|克己}: {N word|りくつ}は分かった、{N place|港町}の角で`,
  },
  {
    id: 'n-chat-2',
    case: 'akitsukawa',
    marked: `{R speaker p|大樹}: {R family p|東雲}です。仕事見つかりました
支援員: おめでとう、{O workplace|秋津ビルサービス}？
{R speaker p|大樹}: はい、社員番号{L number|AB-0417}です
支援員: {R given q|美津江}さんにも伝えて
{R speaker p|大樹}: {U nickname u|ケンジ兄}にはだまっててください
支援員: {U full v|砥上 実乃里}に{N date|明日}話します。{N word|大}丈夫`,
  },
  {
    id: 'n-chat-3',
    case: 'tobiume',
    marked: `{R speaker r|マリア}: {R given q|湊}くん かえらない
SSW: {R org-school s|飛梅中}の{U family u|古賀野}先生に聞きます
{R speaker r|マリア}: {R given p|環}さん {O workplace|スナック紫苑}
SSW: {R phone t|092-000-6483}にかけました
{R speaker r|マリア}: {U nickname v|タク坊} インスタ {L handle|@taku_bou.tobiume}
SSW: {N number|22時}まで待ち、{N body|警察}へ。{N word|みなと}もり食堂は閉店`,
  },
  {
    id: 'n-chat-4',
    case: 'shirakabeno',
    marked: `{R speaker p|國廣}: 母{R given q|櫻子}が転院です
相談: {O hospital|鷺羽総合病院}から？
{R speaker p|國廣}: {O hospital|瀬戸見リハビリ病院}、部屋{X number|412}
相談: {R org-short w|白壁野呉服店}の離職票は
{R speaker p|國廣}: まだ。{U family u|児島田}さんに相談中、{R email e|k.megumi@swmail.example}に来る
相談: {N date|15日}までに。{N law|雇用保険法第76条}
相談: 雇用保険は{P employment|4208-331907-6}ですね`,
  },
  {
    id: 'n-chat-5',
    case: 'yanaginose',
    marked: `{R speaker r|カナ}: 父ちゃん{R given q|盛吉}がまた道にまよった
{U given u|美咲紀}: どこ
{R speaker r|カナ}: {O shop|かりゆし商店}の前
{U given u|美咲紀}: {R org-short o|ゆいの輪}の車で行くね、{P plate|沖縄 480 ゆ 41-77}
{R speaker r|カナ}: {R alias p|楊麗華}ママは仕事
{U given u|美咲紀}: {N number|5分}で着く。{N word|かなり}近い`,
  },
  {
    id: 'n-chat-6',
    case: 'kurumidani',
    marked: `{R speaker r|恵吾}: {R alias q|ぜん}さん宅の雪かき終わり
村: {R given p|眞佐子}さんの様子は
{R speaker r|恵吾}: {O other|デイサービスからまつ}休んでます
村: {U family u|依田川}さんに連絡します
{R speaker r|恵吾}: 娘の{U given v|登紀江}さんは{P phone|090-0000-5106}
村: {N word|敬語}でなくてよいです。{N place|上平}は{N number|40cm}`,
  },
  {
    id: 'n-list-1',
    case: 'hinatsuzaka',
    marked: `1. {R full p|楪 千鶴子}　{R dob-slash b|1956/5/8}　{R phone t|0792-00-4417}
2. {R full q|楪 蒼介}　{R email e|yuzuriha.s@hnmail.example}
3. {R relative q|楪} {U given u|啓太郎}　{P phone|06-0000-4193}
4. {U full v|柊崎 嘉門}　{A address|加古浜市野口町2-117}
5. {N place|柊}台団地　{N body|日夏坂市社会福祉協議会}　{N number|計4名}
6. 受給者証 {P certificate|第0417722号}　基礎年金番号 {P pension|2041-770018}`,
  },
  {
    id: 'n-list-2',
    case: 'mineoka',
    marked: `・{R full p|柏葉 留吉}　介護保険 {P care|0001204417}
・{R full q|柏葉 フミエ}　{R org f|グループホームあかげら}
・{R full r|柏葉 亮}　{R org-short w|峰丘乳業}
・{R relative r|柏葉} {U given u|奈津生}　{O school|峰丘高等学校}
・{U full v|音更川 藤兵衛}　{P dob|S25.4.17}
・{N place|柏葉}台　{N number|第5区}　{N law|老人福祉法}`,
  },
  {
    id: 'n-list-3',
    case: 'amagoi',
    marked: `■{R full p|菅生貞子}（{R number n|77120934}）
■{R full q|菅生一平}（{P licence|804177203650}）
■{R full r|土倉奈緒}（{R family r|土倉}方）
■{U full u|三好野正臣}（司法書士、{P phone|088-000-4126}）
■{U full v|蔭山 ハツヨ}（{P resident-code|20417738061}）
■{N place|菅生}沼自治会館　■{N number|別紙2}　■{N body|徳島県}`,
  },
  {
    id: 'n-list-4',
    case: 'hokage',
    marked: `▼{R full p|グエン・ティ・ハイン}　{R dob-western b|1995年11月3日}
▼{R full q|鵜沢 陸翔}　{R org s|帆影市立第二小学校}
▼{R full r|鵜沢 克己}　{R org w|有限会社マルウ水産}
▼{U foreign u|チャン・ヴァン・ミン}　{P residence-card|TD20774183LA}
▼{R relative r|鵜沢} {U given v|節乃}　{A building|第三潮見荘201}
▼{N place|鵜沢}浜　▼{N date|11/20}　▼{N number|７帆こ第204号}`,
  },
  {
    id: 'n-list-5',
    case: 'shirakabeno',
    marked: `○{R full p|國廣 惠美}　{P insurer|330415}　{P insured|白・4177・01}
○{R full q|國廣 櫻子}　{P pension|6204-177318}
○{U full u|蓑島 隼斗}　{O workplace|瀬戸路鋼業}
○{U full v|國本 瑠衣斗}　{O school|大手前みのり保育園}
○{U family w|赤銅}（家主）　〒{P postal|700-0418}
○{N place|国広}橋　○{N law|児童扶養手当法}　○{N word|広報}8月号`,
  },
  {
    id: 'n-list-6',
    case: 'akitsukawa',
    marked: `(ア){R full p|東雲大樹}　{R address a|秋津川区栄町2丁目7番15号 ハイツ若葉302号室}
(イ){R full q|東雲美津江}　{P my-number|4077 1820 3364}
(ウ){U full u|須賀川 憲嗣}　{P phone|080-0000-9917}
(エ){R org o|NPO法人みちしるべ}　{U full v|砥上 実乃里}
(オ){O other|大江戸クレジット}
(カ){N place|東雲}橋　(キ){N word|栄}養相談　(ク){N body|東京都}`,
  },
  {
    id: 'n-ordinary-1',
    case: 'hinatsuzaka',
    marked: `開会にあたり、生活支援課長から、年度末の支援会議の進め方について説明があった。今年度の開催は十回で、延べの出席者は百八十二人であった。前年度より二回多いのは、秋の台風で住まいを失った世帯への対応が重なったためである。会議の資料は、これまで紙で配っていたが、次年度からは端末で閲覧する方式に改める。紙の資料は会議の終わりに回収し、事務局で裁断する。委員からは、画面では図表が読みにくいとの声があり、大きな表に限って紙を残すことにした。
続いて、{N law|生活困窮者自立支援法第9条第3項}に基づく秘密の保持について、事務局が条文を読み上げて確認した。傍聴は認めていない。記録は要点筆記とし、公開の求めがあったときは{N law|情報公開条例第7条}に照らして不開示の部分を判断する。保存の期間は{N number|五年}とする。{N place|緑が丘}地区の空き家を活用する案は、{N body|建築指導課}の意見を待って、次回に改めて諮ることとした。
研修の計画も議題となった。新しく加わる職員を対象に、面接の技法と記録の書き方を一日ずつ学ぶ。講師は県の研修所から招き、旅費は課の予算で賄う。事例を使う演習では、架空の家庭を題材とし、実際の世帯の情報は用いない。受講の定員は二十四人で、隣の市からも八人を受け入れる。午後の演習は四人一組で行い、終わりに感想を集める。`,
  },
  {
    id: 'n-ordinary-2',
    case: 'kurumidani',
    marked: `冬の見守りについて、住民課から次のとおり報告があった。初雪は平年より六日早く、十二月の積雪は多いところで七十センチに達した。除雪の依頼は四十一件で、うち二十九件は当日のうちに作業を終えた。残りは翌朝に回したが、苦情はなかった。屋根の雪下ろしは業者の手が足りず、隣村からの応援を得た。費用は一棟あたり二万四千円で、村が三分の二を補助している。
燃料の高騰については、灯油券を配ることで議会の了承を得ている。対象は{N number|65歳以上}のみの世帯と、障害者手帳を持つ人のいる世帯である。申請は{N date|1月31日}まで受け付け、{N body|社会福祉協議会}の窓口でも用紙を渡す。配達を頼める店が年々減っており、移動販売車に積んでもらえないか、商工係が当たっている。
水道管の凍結は十六件あった。夜間に水を細く出しておく方法を、防災無線で繰り返し伝える。{N place|上平}と下平の集会所は、停電のときに暖を取れるよう、石油ストーブを{N number|三台}ずつ置いた。来月の会議では、春先の雪崩への備えを議題とする。`,
  },
  {
    id: 'n-ordinary-3',
    case: 'hokage',
    marked: `子どもの居場所づくりについて意見を交わした。放課後に開いている公共の施設は、図書館、児童館、二つの公民館の合わせて四か所で、平日の利用は一日平均で六十七人である。夏休みには百人を超える日もあり、机が足りない。児童館長からは、廊下に長机を並べてしのいでいるが、空調が届かないとの説明があった。教育総務係は、統合で空いた校舎の一階を使う案を示した。耐震の工事は済んでいるものの、トイレが古く、改修には{N number|1,480万円}を見込む。
食事の提供については、月に二度の子ども食堂が三か所で続いている。米は農協から、野菜は直売所の売れ残りを譲り受けている。保険は{N body|全国社会福祉協議会}の行事用のものに入った。アレルギーの確認は、受付で用紙に書いてもらう方法に統一する。
外国につながる子どもは三十八人で、日本語の指導が要るのは十一人である。指導員の派遣は{N law|学校教育法施行規則第56条の2}による特別の教育課程として行う。やさしい日本語の手引きを{N date|10月}までに作り、全校に配ることを決めた。
児童館の本の入れ替えは年に一度とし、傷んだものは町内の古紙回収に回す。寄贈の申し出が増えているが、置く棚が足りないため、受け付ける分野を図鑑と絵本に絞る。駐輪場の線は消えかけており、夏休みの前に塗り直すことにした。費用は施設の修繕費から出す。`,
  },
  {
    id: 'n-ordinary-4',
    case: 'akitsukawa',
    marked: `家計改善の講座について。参加者は昼の部が十四人、夜の部が二十三人であった。夜の部は仕事帰りの人が多く、始まりを三十分遅らせてほしいとの要望が寄せられた。講師の謝金は{N number|一回15,000円}で、今年度の残りは四回分である。内容は、固定費の見直し、税の控除、奨学金の返し方が好評であり、逆に投資の話は要らないとの感想が目立った。
住まいの確保については、敷金を立て替える仕組みの利用が前年の一・七倍になった。返済が滞っているのは全体の八パーセントで、多くは転職の直後である。居住支援法人との協議は{N date|6月5日}に行う。{N place|秋津川}沿いの区営住宅は、来年度に建て替えのため募集を止める。代わりの住戸は{N body|東京都住宅供給公社}に照会している。
食料の配布は、月の第二土曜に区役所の地下で行う。今月は米二百キロ、缶詰六百個、紙おむつ四十袋が集まった。{N law|食品衛生法}の表示を確かめ、期限が一か月を切るものは当日のうちに配り切る。倉庫の鍵は二人で管理し、出入りを帳簿に付ける。
窓口の混み具合については、月曜の午前に来庁が集まり、待ち時間は平均で三十五分であった。予約の枠を一日八件から十二件に増やし、午後への誘導を図る。番号札の機械は古く、紙詰まりが続いているので、来年度の更新を会計課に求める。電話の応対の手引きも改める。`,
  },
  {
    id: 'n-ordinary-5',
    case: 'mineoka',
    marked: `介護人材の不足について話し合った。町内の事業所は九か所で、求人は十七人に対し応募は四人にとどまる。冬の通勤が難しいことが理由の一つであり、職員用の住宅を町が借り上げる案が出た。家賃の半額を二年間補うとして、年に三百万円ほどかかる。財政係は、過疎債の対象になるか道に確かめるとした。外国から来る職員には、自動車の免許を取る費用も助ける。
訪問入浴の車が古くなり、修理の見積もりが届いた。部品の在庫がなく、直るまで六週間かかる。その間は隣町の車を週に二日借りる。料金の差は事業者が負担し、利用者には求めない。
認知症の人の行方が分からなくなったときの捜索は、今年に入って三回あり、いずれも無事に見つかった。協力する店は五十二に増えた。ステッカーを{N number|80枚}追加し、{N date|9月の敬老月間}に配る。訓練は{N place|峰丘}公園の周りで行い、{N body|警察署}と消防団が加わる。個人の写真の扱いは{N law|個人情報の保護に関する法律第69条}に沿って決めた。
閉会の前に、事務局から次回の会場が変更になるとの連絡があった。暖房の工事のためで、駐車場は裏手を使う。`,
  },
  {
    id: 'n-ordinary-6',
    case: 'yanaginose',
    marked: `台風の後の対応を振り返った。避難所は三か所を開き、最も多い時で百四十六人を受け入れた。発電機は二台とも動いたが、延長コードが足りず、携帯電話の充電に長い列ができた。段ボールの寝台は届くまでに一晩かかったので、次からは{N number|30台}を公民館に置いておく。乳児のミルクと、とろみのある食品も備蓄に加える。
福祉避難所は、事前に決めた二つの施設のうち、一つが断水で使えなかった。受け入れの順番を見直し、酸素や人工呼吸器を使う人は、初めから病院へ運ぶ手順に改める。名簿の更新は{N date|年2回}とし、民生委員の協力を得て、同意の有無を確かめる。{N law|災害対策基本法第49条の10}の名簿は、金庫に封をして保管している。
がれきの運び出しには、延べ三百二十人のボランティアが参加した。受付は{N body|社会福祉協議会}が担い、保険の手続きも当日に済ませた。{N place|前原}の仮置き場は、悪臭の苦情を受けて月末に閉じる。来年度の予算には、土のう袋と投光器の購入費を計上する。閉会は午後四時十分であった。
送迎のバスは、道路の冠水により二路線が止まった。運転の再開までの二日間は、社会福祉法人の車を借りて通院の足とした。走った距離は四百十キロ、燃料代は町が負担する。来月までに、事業者との覚書を改め、費用の分け方と連絡の順番を定める。あわせて、防災無線が聞こえにくい谷筋の集落には、戸別の受信機を七十台配る。`,
  },
];
