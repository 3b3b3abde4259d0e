import { parseDate } from '../text/dates.ts';
import { softForm } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';

/** What the written forms of an entry follow from. */
export type FormKind = 'person' | 'alias' | 'address' | 'phone' | 'organization' | 'date-of-birth' | 'identifier';

/** Words that offices and other programs use for kinds, lower case without separators. */
const KIND_WORDS: readonly (readonly [FormKind, RegExp])[] = [
  [
    'alias',
    /alias|nick|former|maiden|kana|yomi|reading|misspell|callname|通称|愛称|別名|旧姓|あだ名|呼び名|呼称|ふりがな|フリガナ/,
  ],
  ['date-of-birth', /birth|dob|生年月日|誕生/],
  ['phone', /phone|tel|mobile|fax|電話|携帯/],
  ['address', /address|residence(?!card)|^place$|building|apartment|domicile|住所|居所|住居|本籍/],
  [
    'organization',
    /org|work|employ|company|school|nursery|kindergarten|hospital|clinic|facility|institution|office|shop|store|provider|business|church|club|勤務|職場|学校|病院|医院|施設|事業所|会社|法人|団体|機関|園$/,
  ],
  [
    'person',
    /^(?:person|people|name|fullname|personname|client|subject|relative|family|familymember|child|spouse|mother|father|parent|sibling|landlord|neighbou?r|contact|guardian|氏名|人名|本人|家族|親族)$/,
  ],
  ['identifier', /id$|identifier|number|no$|account|card|code|mail|sns|url|plate|vehicle|番号|口座|記号/],
];

const ADDRESS = /[都道府県市区郡町村].*[0-9一二三四五六七八九十]|丁目|番地|[0-9]-[0-9]+.*号室/;
const ORGANIZATION =
  /会社|法人|組合|\((?:株|有)\)|(?:学校|高校|大学|学園|幼稚園|保育園|保育所|病院|医院|クリニック|診療所|薬局|センター|ホーム|事業所|工業|建設|運輸|商店|商事|製作所|工務店|銀行|教会|荘|苑|店)$/;

/** The kind whose written forms fit: by the register's word for it or, when it says nothing, by the shape of the value. */
export function formKind(kind: string, value: string, kana?: string): FormKind {
  const word = kind.toLowerCase().replace(/[\s_-]/g, '');
  const told = KIND_WORDS.find(([, words]) => words.test(word))?.[0];
  if (told) return told;
  const soft = softForm(value).trim();
  if (/@|:\/\//.test(soft)) return 'identifier';
  if (parseDate(soft)) return 'date-of-birth';
  if (/^\(?0[0-9]/.test(soft) && /^0[0-9]{9,10}$/.test(asciiDigits(soft))) return 'phone';
  if (ADDRESS.test(soft)) return 'address';
  if (ORGANIZATION.test(soft)) return 'organization';
  return kana && !/[0-9]/.test(soft) ? 'person' : 'identifier';
}
