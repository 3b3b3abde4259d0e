import type { PreparedRegister } from '../register.ts';
import { LETTER, type Lines, matchIn } from '../text/line-traits.ts';
import { HONORIFIC, LABEL_BEFORE, ROLE_AFTER } from '../words/name-context.ts';
import type { Hit } from './hit.ts';

const INITIALS =
  /(?<![A-Za-z0-9@._-]|[A-Za-z0-9]\/)([A-Za-z])(?:[ ]?[.・,、‐-][ ]?([A-Za-z])[.]?|[ ]([A-Za-z])(?![.])|([A-Za-z]))?(?![A-Za-z0-9@_-])/g;
const LABEL =
  /(?:氏名|名前|対象者?|対象児|本人|本児|当事者|ケース名?|事例名?|世帯名?|イニシャル|頭文字|相談者|申請者|利用者|保護者|児童|生徒|長子|第[一二三1-3]子|同居者?|[一-龠々ぁ-ん]{1,3}[手主]|保証人?|者|相手方|先方|債権者|加害者|被害者)[)）]?[ 　]*[:：|｜\t（(「『)）→=＝・]?[ 　]*$/;
/** が来所, の件, 宅: what follows a person written with two marked letters. */
const PERSON_AFTER =
  /^(?:[がはもを]|の(?:件|家|母|父|妻|夫|様子|ケース|世帯|支援|保護者|主治医|自宅|長[男女]|次[男女]|息子|娘)|と(?:面談|面接|同居|連絡|話|会)|に(?:電話|連絡|確認|面談|訪問|聞|伝|話|渡)|より|から|宅|世帯|本人|家(?![具計])|夫妻|親子|方)/;
const CLOSED_AFTER = /^[ ]*(?:[)）」』、。|\t\n]|$)/;

/** 頭文字: T.K. and K氏 where a person is meant: addressed, labelled, or two marked letters that do what people do. */
export function findInitials(soft: string, lines: Lines, register: PreparedRegister): readonly Hit[] {
  const hits: Hit[] = [];
  matchIn(soft, lines.having(LETTER), INITIALS, (match, at) => {
    const isSpaced = match[3] !== undefined;
    const second = match[2] ?? match[3] ?? match[4] ?? '';
    const end = at + match[0].length;
    const entity = register.initials.get(((match[1] ?? '') + second).toLowerCase());
    if (entity === undefined) return;
    const right = soft.slice(end, end + 8);
    const left = soft.slice(Math.max(0, at - 14), at);
    const isAddressed = HONORIFIC.test(right) && !/^[ \n]*先生/.test(right);
    const isLabelled = second !== '' && (LABEL_BEFORE.test(left) || LABEL.test(left));
    const isMarked = match[2] !== undefined && /[.・]/.test(match[0]) && /^[A-Z]/.test(match[0]);
    const isDoing = isMarked && (PERSON_AFTER.test(right) || ROLE_AFTER.test(right));
    const isDoubtful = (isMarked && CLOSED_AFTER.test(right)) || (second === '' && isNamedAlone(left, right));
    if (!isAddressed && !isLabelled && !isDoing && !isDoubtful) return;
    if (isSpaced && !isAddressed && !isLabelled) return;
    const isPseudonym = second === '' && /[A-Ca-c]/.test(match[1] ?? '');
    const isSure = (isAddressed || isLabelled || (isDoing && !/^の/.test(right))) && !isPseudonym;
    hits.push({ start: at, end, type: 'person', source: isSure ? 'register' : 'guess', entity });
  });
  return hits;
}

/** 長男K, 対象者：K, K宅: a single letter that is labelled or whose home is meant. */
function isNamedAlone(left: string, right: string): boolean {
  return LABEL.test(left) || LABEL_BEFORE.test(left)
    ? /^[ ]*(?:[)）」、。|\t\n（(はがもとにをへの・]|$)/.test(right)
    : /^(?:宅|世帯|本人|家の)/.test(right);
}
