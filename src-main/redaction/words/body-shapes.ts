/** Shapes and words of names of bodies, in soft form. General knowledge. */

/** Words right before a name that do not belong to it. */
export const LEAD: RegExp =
  /^(?:元|前の?|現|旧|近所の?|近くの|地元の?|同じ|勤務先|勤め先|職場|通院先|入院先|転院先|就職先|派遣先|通学先|在籍校|出身校|かかりつけの?|市内の?|町内の?|県内の?|夫|妻|長男|次男|三男|長女|次女|三女|本人|母|父|兄|姉|弟|妹|息子|娘|週[0-9一二三四五六七]|毎日|毎週|現在|先月|今月|来月|昨年|今年|去年|以前|当時|なお|また|ただし|その後|平日|夜間|月曜|火曜|水曜|木曜|金曜|土曜|日曜)/;
/** Kinds whose names may be a plain noun: 青空病院. */
export const NAMED_BY_NOUN: RegExp =
  /病院|医院|クリニック|診療所|歯科|内科|外科|整形|小児科|薬局|学園|学院|幼稚園|保育園|こども園|苑|寺|教会/;
/** Loan words that tell the kind of a clinic or school and are not its name. */
export const KIND_KATAKANA: RegExp =
  /^(?:リハビリ|メンタル|レディース|ファミリー|ケア|ヘルス|ペイン|スポーツ|アレルギー|デンタル|アイ|ストレス|スキン|デイ|ナイト|ショート|ホーム|グループ|サテライト|オンライン|マタニティ|ペット|キッズ|ベビー|ジュニア|シニア|インターナショナル|アメリカン|フリー|サポート|コミュニティ|パソコン|ピアノ|バレエ|ダンス|ヨガ|スイミング|プール|テニス|サッカー)$/;
/** Mine Trading Co., Ltd. */
export const LATIN_FIRM: RegExp =
  /(?<![A-Za-z])[A-Z][A-Za-z']+(?: [A-Z][A-Za-z']+){0,3}(?:[ ,]{1,2}(?:Co|Ltd|Inc|Corp|LLC|KK|Yochien|Hoikuen|Gakuen|Shokudo|Byoin|Kindergarten|Nursery|Company|Foods|Trading|Seiko|Kogyo|Kensetsu|Shoji|Unyu|Clinic|Hospital|School|Store|Hotel|Cafe|Bar|Church|Mosque)\b\.?,?)+(?<!,)/g;
/** What stands behind a label as its value. */
export const VALUE: RegExp = /^[^\n、。,()（）|「」『』;:=→ ]{2,20}(?: [^\n、。,()（）|「」『』;:=→ 0-9]{2,14})?/;
/** Values that name nothing. */
export const NO_VALUE: RegExp =
  /^(?:不明|なし|無し|なき|未定|未確認|確認中|同上|変わらず|有|無|未|あり|特に|自営|無職|本人|現在|調整|要|検討|別紙|別添|後日|都合|以外|まで(?![ぁ-ん]{3})|から(?![ぁ-ん]{2})|など(?![ぁ-ん])|との|への|での|には|では|[はがをにのともへで](?![ぁ-ん]{2}))/;
/** 船越小, 県立青嶺高: a school by its short form, before what is said of schools. */
export const SHORT_SCHOOL: RegExp =
  /(?<![一-龠々])((?:[都道府県市区町村]立)?[一-龠々ヶ]{1,4})(小|中|高)(?=(?:$|\n|→|[、。」\t,)）]|を(?:受験|卒|休学|中退|出)|の(?:夜間|定時制|制服|[0-9一二三四五六]|生徒|児童|担任|先生|教頭|校長|養護|保健室|入学|卒業|運動会)|に(?:在籍|通|入学|転校|進学|在学|確認|連絡|照会)|へ(?:転校|入学|進学)|[0-9一二三四五六]年|卒|校区|出身|在籍|在学|から(?:連絡|の情報|の転|本校|転|電話|報告|聞)|と(?:連携|情報|連絡)|へ(?:連絡|確認|照会)|で(?:いじ|授業|友|勉強|給食|面談|会議))|[ ]?[0-9]年)/g;
/** Words of hope and of nature that facilities are called by, although they are common words. */
export const POETIC: RegExp =
  /^(?:虹色?|七色|太陽|希望|青空|大空|大地|未来|夢|絆|光|陽光|朝日|夕日|若草|若葉|新緑|緑|緑風|清流|泉|銀河|星|星空|北斗|明星|彩|四季|花|花園|白樺|白鳥|鳳凰|飛翔|飛鳥|翼|友愛|博愛|慈愛|恵愛|愛|共生|明和|和光|和|輪|陽だまり|日向|木漏れ日|春風|そよ風|松風|潮騒|潮風|海風|山彦|千草|千鳥|菜の花|花の木|椿|桜|梅|桃|楓|松|杉|欅|菫|蓮|百合|向日葵|蒲公英|紫陽花|秋桜)$/;
/** FC峰, SC竜洋, 峰北FC: clubs. */
export const CLUB: RegExp =
  /(?<![A-Za-z])(?:FC|SC|AC|VC|BC|HC|RC|JFC|SSS|KSC)[ ・]?[一-龠々ァ-ヶー]{2,8}|(?<![一-龠々ァ-ヶー])[一-龠々ァ-ヶー]{2,8}(?:FC|SC|RFC|JFC|VBC)(?![A-Za-z])/g;
/** Hotel Marine, Cafe Poco: the kind first. */
export const LATIN_KIND: RegExp =
  /(?<![A-Za-z])(?:Hotel|Cafe|Café|Bar|Club|Restaurant|Clinic|Salon|Pub|Snack|Guesthouse|Hostel|Bakery|Studio|Church of|St\.) [A-Z][A-Za-z']+(?: [A-Z][A-Za-z']+){0,2}/g;
/** 市立みはらし: a public hospital or school by its name alone. */
export const PUBLIC_NAMED: RegExp =
  /[都道府県市区町村国私]立(?:[ぁ-んァ-ヶー]{2,8}?|(?:子ども|こども|小児)(?:医療|病院))(?=[。、のにでへをはが（() \n]|から|$)/g;
/** Behind a name without a particle: 大東プレス勤務. */
export const JOB_AFTER: RegExp =
  /(?:勤務|パート|アルバイト|バイト|正社員|契約社員|派遣社員|期間工|夜勤|日勤|経営|退職|解雇|入社|在職|就職|内定|通所|入所|在籍|通園|通学|通院)(?=[中後予決、。 )）(（\n,|／/]|$|を|で|に|の|と|は|が)/g;
/** 帝都商業を中退: a vocational school without 高校. */
export const VOCATIONAL_SCHOOL: RegExp =
  /(?<![一-龠々])[一-龠々ヶ]{2,5}(?:商業|工業|農業|水産|工科|商工|実業|農林|総合|学園)(?=を(?:[0-9]年(?:で|の[一-龠々]{1,2}で))?(?:退学|中退|卒|受験|休学)|に(?:在籍|進学|合格|入学)|の[0-9一二三]年|[0-9]年(?:生|の|、|。)|出身|卒(?!業論)|中退)/g;
/** Kinds that common loan words name too: リハビリセンター, テニスクラブ. */
export const COMMON_KIND: RegExp =
  /^(?:センター|ステーション|ホーム|クラブ|サークル|店|支店|営業所|工場|教室|道場|スクール|ケア|デイ|サービス|ネット|ルーム)/;
/** 新しい病院, 近くの塾: an adjective or a verb before the kind. */
export const INFLECTED: RegExp =
  /^[一-龠々]{1,2}(?:[いなのきたるてくうすつむりみちめえけせれ]|し[いくきた]|[かさきた]い|った|んだ|[いしえけめれせて][たるて]|[りちみしきいえけめれせ]の|[ぁ-ん]{2,}[るたていうくすむつぶぬずだ])$/;
/** 入江の灯, 木曽の郷: a place and what a house is likened to. */
export const PLACE_AND_LEAF: RegExp =
  /(?<![一-龠々])([一-龠々]{2,3})の[灯燈杜郷泉樹苑虹鐘庵丘風里輪翼絆夢庭](?=[のにでをへがは、。）)」』 :\n]|から|さん|とか|$)/g;
/** さぎの橋の魚屋: a shop by its place. */
export const TRADE_BEHIND: RegExp =
  /の(?:肉屋|魚屋|八百屋|花屋|床屋|酒屋|米屋|電気屋|本屋|パン屋|豆腐屋|自転車屋|弁当屋|金物屋|薬屋|風呂屋|銭湯|食堂|酒場|喫茶店)(?=[のにでをへがは、。)」』→ \n]|から|さん|$)/g;
