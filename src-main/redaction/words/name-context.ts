/** Words that, next to a name, tell whether it is a person. All in the soft form (see `text/fold.ts`). General knowledge. */
import { readPattern, writtenOut } from '../text/pattern-source.ts';

/** 敬称 and forms of address directly after a name. */
export const HONORIFIC =
  /^(?:[ ]{0,2}|[ ]?\n[ >]{0,12})(?:さん(?![ァ-ヶ])|さ[ \n]{1,2}ん(?![ァ-ヶ])|く[ \n]{1,2}ん|ち[ \n]{0,2}ゃ[ \n]{0,2}ん|様(?![子式態々相])|さま(?!ざま)|氏(?!名|神)|ちゃん|チャン|ちゃま|くん(?![ァ-ヶぁ-ん]?くん)|クン(?![ァ-ヶ])|君(?!津|臨|が代)|サン(?![ァ-ヶー])|さ[ー~]ん|殿(?![堂下])|どの|女史|嬢|先生|せんせい|ねーねー|にーにー|ねぇねぇ|にぃにぃ|おばー|おじー|おじ(?:さん|ちゃん|いちゃん|いさん)|おば(?:さん|ちゃん|あちゃん|あさん)|の(?:ばあ|じい|ねえ|にい|おば|おじ|おばあ|おじい|かあ|とう|おっ)(?:ちゃん|さん)|ばあちゃん|じいちゃん|ばあさん|じいさん|バアサン|ジイサン|バアチャン|ジイチャン|サマ(?![ァ-ヶー])|ママ(?![ァ-ヶ])|パパ(?![ァ-ヶ])|どん(?![ぁ-ん]?どん|な|ど|ぶ|よ)|はん(?![だこぶ])|やん(?![ちわ])|つぁん|(?:兄|姉)(?:さん|ちゃん|貴)|っち(?![ぁ-んゃゅょ])|たん(?![ぁ-ん]?い|[ぁ-ん]{0,1}す))/;

const HONORIFIC_BEGINNINGS = new Set(
  [...'バジのねにさサ様氏ちチくク君殿ど女嬢先せおばじのマパったタはやつ兄姉 \n'].map((character) =>
    character.charCodeAt(0),
  ),
);

/** A quick look before `HONORIFIC`: whether the text begins with a character that an honorific can begin with. */
export function beginsHonorific(right: string): boolean {
  return HONORIFIC_BEGINNINGS.has(right.charCodeAt(0));
}

/** 役職: after the family name of an official, whose name stays. */
export const OFFICE_TITLE =
  /^(?:[一-龠々]{0,4}(?:課長|係長|部長|局長|室長|次長|所長|署長|園長|院長|主任|主査|主幹|補佐|参事|主事|課員|委員長|委員|会長|副会長|議長|座長|統括|保健師|相談員|支援員|指導員|調査員|専門員|教諭|教頭|校長|司法書士|弁護士|社会福祉士|行政書士|警部補|巡査|事務局長|理事長|理事|市長|町長|村長|ケアマネ|ワーカー|コーディネーター|センター長)|ケアマネ|ワーカー|コーディネーター)/;

/** 続柄と役割: kanji that may stand directly before a name without belonging to it. */
export const ROLE_BEFORE =
  /(?:旧姓|新姓|姓|名|本人|対象者?|当事者|申請者|相談者|契約者|世帯主|世帯員|保護者|後見人|保証人|届出人|通報者|連絡先|同居|別居|長男|次男|二男|三男|四男|長女|次女|二女|三女|息子|娘|父親?|母親?|妻|夫|主人|姉|妹|兄|弟|祖母|祖父|孫|子|甥|姪|嫁|叔母|叔父|伯母|伯父|従兄|従弟|従妹|従姉|内縁|前夫|前妻|元夫|元妻|友人|隣人|隣家|大家|故|元|現|前|同|宛|者|人|男性|女性|男|女|様|氏|方|日|時|分|歳|号|目|番|回|件|先日|今回|以後|以降|後|時点|主治医|担任|同席|同伴|付添|立会|引率|面会|主|別|他|以下|通称|愛称|連絡|案件|事例|等|と)$/;
const LABELS =
  '対象者?|対象児|本児|当事者|同居者?|フリガナ|ふりがな|カナ氏名|氏名カナ|読み|よみ|通称|愛称|呼び名|呼称|旧姓|別名|旧氏名|世帯主|契約者|名義|名義人|申請者|相談者|利用者|患者|生徒|児童|保護者|緊急連絡先|連絡先|長男|次男|二男|三男|四男|長女|次女|二女|三女|息子|娘|父親?|母親?|妻|夫|姉|妹|兄|弟|祖母|祖父|孫|甥|姪|叔母|叔父|伯母|伯父|子|前夫|前妻|元夫|元妻|内縁|同居人|友人|知人|隣人|大家|家主';

/** 続柄・項目名, then at most a separator: the next word is a person even if it is also a common word. */
export const LABEL_BEFORE: RegExp = new RegExp(
  `(?:(?<![一-龠々])(?:姓|名|セイ|メイ|せい|めい)(?=[ 　]*[:：|｜\\t])|氏\\s?名|名\\s?前|本\\s?人|本人・?|${LABELS})[)）」]?[ \\n]*[:：|｜・,、「『(（=→／/]?[ \\n]*[「『]?$`,
);
const LABEL_ENDS: ReadonlySet<string> = new Set(
  ['姓', '名', 'イ', 'い', '前', '人', ...writtenOut(readPattern(LABELS))].map((word) => word.at(-1) as string),
);
const BEHIND_LABEL: ReadonlySet<string> = new Set(')）」 \n:：|｜・,、「『(（=→／/');

/** A quick look before `LABEL_BEFORE`: whether what stands before, separators left aside, ends as a label can end. */
export function endsLabel(left: string): boolean {
  let last = left.length - 1;
  while (last >= 0 && BEHIND_LABEL.has(left[last] as string)) last--;
  return LABEL_ENDS.has(left[last] ?? '');
}

/** 弟の美咲: a relation with の; what follows is as good as labelled. */
export const RELATION_BEFORE =
  /(?:長男|次男|二男|三男|四男|末っ子|長女|次女|二女|三女|息子|娘|お?父(?:さん|親)?|お?母(?:さん|親)?|義母|義父|義兄|義姉|妻|夫|姉|妹|兄|弟|祖母|祖父|孫|甥|姪|嫁|婿|叔母|叔父|伯母|伯父|いとこ|従兄|従妹|友人|知人|友達|同僚|隣人|内縁|前夫|前妻|元夫|元妻|恋人|彼氏|彼女)の$/;

/** 続柄・身分 directly after a family or given name. */
export const ROLE_AFTER =
  /^(?:家(?![具計庭賃屋事内電裁])|宅(?![配地])|邸|方(?![法面向針策式])|夫妻|夫婦|夫|妻|母|父|親子|親|姉|妹|兄|弟|世帯|本人|両親|両名|姓|名義|側|一家|息子|娘|長男|長女|次男|次女|祖母|祖父|老人|同席|来所|来庁|来訪|来室|来電|架電|入電|訪問|面談|面接|相談|不在|了解|同意|退室|入室|欠席|出席|電話|連絡|対応|宛|等|他|両氏|案件|件|事例|世帯主|氏|曰|談|記(?![念録事憶帳号入載述者])|より|旧姓|生年|住所|当時|自身|独居|単身|入院|退院|受診|通院|逮捕|死亡|転居|転出|転入|申請|家族|の)/;

/** 地名・施設名・事業者名 that begin directly after what only looks like a name. */
export const PLACE_AFTER =
  /^(?:[県市区町村郡駅川橋港湾山岳峠池沼湖島浜滝森原野台丘谷沢坂通筋線寺院堂城園館荘苑店屋組会社局所署課部式流菜焼織織塗材木油糸米城団杯賞]|銀行|公園|街道|小学校|中学校|高校|高等|大学|学園|学校|学院|小(?![さ柄学])|中(?![のでに、。])|高(?!齢)|病院|医院|歯科|内科|外科|整形|眼科|小児科|皮膚科|産婦人科|診療|神社|公民館|団地|地区|地域|地方|町内|商店|商会|商事|工務|工業|工場|工房|塗装|建設|建築|土木|産業|酒店|書店|薬局|薬品|丁目|新田|交差点|号線|道場|体育館|保育|幼稚園|こども園|郵便局|交番|支店|支所|出張所|営業所|農園|農場|牧場|温泉|旅館|電機|電気|電工|電力|運輸|運送|物産|物流|水産|食品|整備|自動車|不動産|製作|製菓|製麺|製材|鉄工|精密|精機|機械|印刷|造園|清掃|警備|介護|福祉|事務所|税理|法律|司法|記念|文庫|美容|理容|理髪|クリーニング|クリニック|アパート|ハイツ|マンション|コーポ|ビル|ストア|サロン|センター|ホーム|スーパー|ガス|バス停|メゾン|レジデンス|テラス|ハウス|プラザ|モール|マート|フーズ|ミート|ベーカリー|カフェ|デンタル|タウン|ニュータウン|インター|トンネル|ダム|灘|神宮|大社|臨海|アントラーズ|テレビ|ラジオ|ナンバー|スタジアム|アリーナ|ドーム|ケーブル|方面|方式|地内|駐車場|団体|ライン|モータース|オート|サービス|デイ|ケア|グループ|クラブ)/;

/** 名の終わりの字: a kanji that ends given names. */
export const GIVEN_ENDING =
  /[郎男夫雄子美恵代江香織樹太介輔斗也彦助吉蔵司志哉平人菜奈那乃花華希紀貴樹輝明昭弘浩博広裕祐之行幸孝隆史文治次二三一実穂保里理梨沙紗咲音羽葉月海空翔真馬磨生成輝央妃姫絵衣依枝江]$/;
/** 一字の名. */
export const GIVEN_SINGLE =
  /^[隆修剛誠茂浩勇進実清稔豊博洋潤純淳亮翔蓮葵凛弘宏寛毅猛武健徹哲聡智敏勉努勝優学守昇登渡亘治修収馨薫香恵愛舞唯凪湊陸海空律樹昭彰明晃章]$/;

/** 公の場所: what makes a block of a town (湖畔町二丁目自治会) no one's address. */
export const PUBLIC_PLACE =
  /^(?:の)?(?:自治会|町内会|公園|交差点|駅|停留所|交番|派出所|集会所|公民館|地区|会館|信号|バス停|周辺|付近|一帯|子ども会|老人会|住民|全域)/;

const OFFICE =
  '(?:市役所|町役場|村役場|区役所|県庁|都庁|府庁|庁舎|福祉課|保護課|市民課|税務課|健康課|介護課|支援課|総務課|子育て課|住宅課|福祉事務所|ハローワーク[一-龠々ぁ-ん]{0,5}|保健所|保健センター|児童相談所|社会福祉協議会|社協|地域包括支援センター|包括|警察署|消防署|裁判所|法務局|年金事務所|税務署|教育委員会|図書館|公民館|事務局|相談窓口|相談センター|法テラス[一-龠々ぁ-ん]{0,5})';

/** 役所の名 directly before its own telephone number or address, as in a letterhead: public, and no one's home. */
export const OFFICE_BEFORE = new RegExp(
  `${OFFICE}[ ]?(?:[(（「:：,、・ ]|代表|直通|窓口|電話(?:番号)?|TEL|Tel|tel|FAX|℡|☎|は|所在地|住所){0,4}[ ]?$`,
);
/** 役所の名 directly after its address. */
export const OFFICE_AFTER = new RegExp(`^[ ,、(（]{0,2}[一-龠々ぁ-ん]{0,6}${OFFICE}`);
