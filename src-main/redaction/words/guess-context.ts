/** Words around unknown names, in soft form. General knowledge. */
import { readPattern, writtenOut } from '../text/pattern-source.ts';

const KIN =
  '長男|次男|二男|三男|四男|長女|次女|二女|三女|四女|息子|娘|父親?|母親?|妻|夫|主人|姉|妹|兄|弟|祖母|祖父|曽祖母|曽祖父|孫|子|甥|姪|嫁|婿|叔母|叔父|伯母|伯父|おば|おじ|おばあちゃん|おじいちゃん|お?ばあちゃん|お?じいちゃん|お母さん|お父さん|お兄さん|お姉さん|お子さん|おい|めい|いとこ|従兄弟?|従姉妹?|従弟|従妹|義[父母兄姉弟妹]|継[父母]|養[父母]|実[父母兄姉弟妹]|前夫|前妻|元夫|元妻|内縁の?(?:夫|妻)?|前のダンナ|ダンナ|旦那|彼氏|彼女|元カレ|元カノ|恋人|交際相手|婚約者|双子|同居人|同室|家族|親族|親戚|遺族';
const OTHERS =
  '店のママ|ママ|マスター|店主|女将|オーナー|板前|棟梁|同僚|友人|知人|友だち|友達|ともだち|ママ友|飲み仲間|仲間|隣人|近所|近隣|隣家|お隣|隣|大家|家主|地主|貸主|借主|管理人|店長|社長|工場長|専務|常務|支店長|園長|院長|施設長|校長|教頭|担任|副担任|養護教諭|教諭|塾長|コーチ|監督|主治医|担当医|医師|嘱託医|歯科医師?|看護師|保育士|保護司|民生委員|児童委員|主任児童委員|民生児童委員|区長|町内会長|自治会長|班長|組長|団地会長|同僚|上司|先輩|後輩|同級生|元同僚|元上司|雇い?主|保証人|連帯保証人|身元引受人|後見人?|成年後見人|総代|預り人|組合長|事故相手|和尚|立会人|紹介者|助言者|証人|相手方|引受人|扶養義務者|保佐人|補助人|弁護士|司法書士|行政書士|社労士|税理士|代理人|債権者|通訳者?|通報者|発見者|目撃者|加害者|被害者|支援者|キーパーソン|住職|牧師|神父|僧侶|行政相談員|ヘルパー|ケアマネ|ケアマネジャー|サポーター|里親|採用担当';
const FIELDS =
  '氏名|名前|お名前|姓名|本人氏名|対象者|対象者名|対象|当事者|本人|患者|患者名|利用者|利用者名|相談者|相談者名|申請者|申請者名|申込者|届出人|世帯主|世帯主名|世帯員|契約者|契約名義|名義|名義人|口座名義|受取人|振込人|振込依頼人|差出人?|保護者|保護者名|児童|児童名|生徒|生徒名|園児|被保険者氏名|受給者|債務者|借受人|連帯借受人|緊急連絡先|緊急連絡|緊急|連絡先|連絡者|連絡人|続柄|フリガナ|ふりがな|カナ氏名|カナ|かな|読み|よみ|ローマ字|旧姓|通称|通称名|通名|本名|別名|愛称|あだ名|呼び名|呼称|別人|講師|会計|立会|仲介|事故相手|担当|担当者|窓口|聞き取り相手|面談相手|来所者|来庁者|同席者?|同席|立会人?|署名|宛先|宛名|宛|氏名等|alias|aka|neighbor|neighbour|friend|wife|husband|son|daughter|mother|father|brother|sister|landlord|boss|doctor|name|contact|Neighbor|Friend|Wife|Husband|Son|Daughter|Mother|Father|Brother|Sister|Landlord|Boss|Doctor|Name|Contact|Ms\\.|Mr\\.|Mrs\\.|Ms|Mr|Mrs|Mom|Dad|Grandma|Grandpa|Uncle|Aunt|Cousin|Teacher|Nurse|Parent|Guardian|Client|Spouse|Guarantor|Caller|Attn|Applicant|Landlady|Emergency contact|Dr\\.';

/** 前にある語: a pattern for the end of what stands before. */
export type Before = Pick<RegExp, 'test'>;

/** Last characters of the words below; where a word ends in a choice, all its last characters. */
const WORD_LAST: ReadonlySet<string> = new Set(
  [KIN, OTHERS, FIELDS]
    .flatMap((words) => words.split('|'))
    .flatMap((word) => [...(/[?)\]]$/.test(word) ? word.slice(-6) : word.slice(-1))]),
);
/** What may stand between such a word and a name, and the last characters of という, である, にあたる, との. */
const BETWEEN: ReadonlySet<string> = new Set('のは)）」(（「『:：、,・=＝/／|｜~→;＞ \n。');
const JOINED: ReadonlySet<string> = new Set('うるとに名');

/** Ends of という, である, にあたる and (仮名); before と of との stands the word itself. */
const JOINED_LAST: ReadonlySet<string> = new Set(['いう', 'ある', 'たる', '仮名']);
/** Last two characters of the words, and the words that have no more than one. */
const WORD_ENDS: ReadonlySet<string> = new Set(
  [KIN, OTHERS, FIELDS].flatMap((words) => writtenOut(readPattern(words))).map((word) => word.slice(-2)),
);

/** Most places are dismissed by the last characters of what stands before them, separators left aside. */
function before(pattern: RegExp): Before {
  return {
    test: (left) => {
      let last = left.length - 1;
      while (last >= 0 && BETWEEN.has(left[last] as string)) last--;
      const character = left[last] ?? '';
      if (!WORD_LAST.has(character) && !JOINED.has(character)) return false;
      const previous = left[last - 1] ?? '';
      const mayBe =
        WORD_ENDS.has(previous + character) ||
        WORD_ENDS.has(character) ||
        JOINED_LAST.has(previous + character) ||
        (character === 'と' && WORD_LAST.has(previous));
      return mayBe && pattern.test(left);
    },
  };
}

/** 続柄・役割・項目名 right before a name, with what may stand between. */
export const PERSON_BEFORE: Before = before(
  new RegExp(
    `(?:(?:^|[^一-龠々])(?:${KIN})(?:[のは]|という|である|にあたる|との|[(（「『:、,・=/|~→ ]|\\(仮名\\))?|(?:${OTHERS})(?:の|は|である|[(（「『:、,・=/|→ ])?|(?:${FIELDS})[)）」]?[ ]?[:：|｜=→／/(（「『;＝][ ]?[「『|]?|(?:${FIELDS})[ ])[ ]?[「『(]?$`,
  ),
);
/** A role or relation at the beginning of a run of kanji. */
export const ROLE_FIRST: RegExp = new RegExp(`^(?:${KIN}|${OTHERS}|(?:旧|現|新)姓|通称|本名|仮名|故)(?=[一-龠々]{2})`);
/** Titles after a name in katakana. */
export const TITLE_AFTER: RegExp =
  /^[ ]?(?:婆|爺|神父|牧師|医師|師(?![範匠走])|先生|シスター|コーチ|弁護士|司法書士|社長|店長|院長|姉|兄|ねえ|にい|じい|ばあ|おじ|おば|はん|やん|どん)/;
/** The same before a name that touches it without a separator. */
export const ROLE_TOUCHING: RegExp = new RegExp(`(?:${KIN}|${OTHERS})$`);
/** A run that is a label or a role as a whole, or ends as one. */
export const LABEL_WORD: RegExp = new RegExp(`^(?:${KIN}|${FIELDS})$|(?:${OTHERS})$|[者人票証先係]$`);
/** A label with a separator: whatever stands behind it is a name. */
export const FIELD_BEFORE: Before = before(
  new RegExp(
    `(?:(?:${FIELDS}|${OTHERS}|(?:^|[^一-龠々])(?:${KIN}))[)）」]?[ ]?[:：|｜=→／/;][ ]?[|]?[ ]?[「『]?|(?:^|[\\n |、。・(（])(?:${FIELDS}|${OTHERS}|${KIN})[ ]{1,3})$`,
  ),
);

/** 敬称 in kanji, inside a run of kanji. */
export const KANJI_HONORIFIC: RegExp =
  /医師|弁護士|司法書士|行政書士|税理士|社労士|神父|牧師|住職|和尚|院長|園長|社長|店長|教諭|校長|教頭|船長|親方|棟梁|看護師|保育士|保護司|民生委員|児童委員|支配人|工場長|専務|常務|塾長|女将|区長|自治会長|町内会長|氏(?!名|神)|様(?![子式態々相])|先生|君(?![津臨島塚])|殿(?![堂下])|女史|嬢|翁|夫妻|夫婦|一家(?!庭)|(?<=[一-龠々]{2})(?<![住自在帰社居])宅(?![配地])|老人(?!保健|福祉|ホ|会|性)/;
/** 家・宅 and relatives after a family name. */
export const KANJI_HOUSE: RegExp =
  /^(?:家|宅|邸|方|姓|側|母子|父子|親子|一家|兄弟|姉妹|両親|両名|世帯|本人|母|父|妻|夫|兄|弟|姉|妹|婆|爺|祖母|祖父|長男|次男|三男|長女|次女|三女|息子|娘|さん|同席|来所|来庁|来訪|来室|来電|架電|入電|訪問|面談|面接|相談|不在|了解|同意|退室|入室|欠席|出席|電話|連絡|対応|宛|等|他|名義|某|案件|件|事例|世帯主|曰|談|より|旧姓|生年|住所|自身|独居|単身|入院|退院|受診|通院|逮捕|死亡|転居|転出|転入|申請|家族|担当|経由|立会|付添|発見|通報|現在|当時|大家|店長|社長|医師|弁護士|院長|園長|校長|教諭|教頭|区長|民生委員|児童委員|自治会長|町内会長|班長|住職|牧師|保護司|ほか|他|及|並|と)/;
/** 役職 of officials, whose names stay. */
export const OFFICIAL_TITLE: RegExp =
  /^[ ]?(?:[一-龠々]{0,4}(?:課長|係長|部長|局長|室長|次長|所長|主任|主査|主幹|補佐|参事|主事|課員|委員長|会長(?!宅)|副会長|議長|座長|統括|保健師|相談員|支援員|指導員|調査員|専門員|警部補?|巡査|事務局長?|理事長?|市長|町長|村長|センター長|構成員|委員(?!会))|ケアマネ|ワーカー|コーディネーター)/;
const COMMUNITY_TITLE =
  /^[ ]?(?:民生委員|児童委員|主任児童委員|民生児童委員|自治会長|町内会長|団地会長|老人会長|婦人会長)/;

/** Whether an official's title follows; leading neighbours (民生委員, 町内会長) are no officials. */
export function isOfficial(right: string): boolean {
  return OFFICIAL_TITLE.test(right) && !COMMUNITY_TITLE.test(right);
}

/** 敬称 after kana or Latin letters. */
export const KANA_HONORIFIC: RegExp =
  /さん(?![ァ-ヶ])|せんせい|はん(?=[、。」 \n]|[がはもにと])|様(?![子式態々相])|さま(?!ざま)|氏(?![名神])|先生|ちゃん|チャン|くん(?![ぁ-ん]?くん)|クン|君(?![津臨])|女史|殿(?![堂下])|っち(?![ぁ-んゃゅょ])|ねえちゃん|にいちゃん|ばあちゃん|じいちゃん|婆|爺|坊|ママ(?=[()がはもにとのを、。」 ])|姉(?=[がはもにとのを、。」 ])/g;
