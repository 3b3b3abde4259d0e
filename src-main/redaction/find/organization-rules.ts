import type { Form } from '../register/forms.ts';
import { HIRAGANA, KANJI, KATAKANA, LATIN, OTHER, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import type { Verdict } from './around.ts';
import { inLabel, type View } from './hit.ts';
import { organizationFrame } from './organization-frame.ts';

const CLASS_AFTER =
  /^(?:[ ]?|[ ]?\n[ ]{0,12})の?(?:[ ]?|\n[ ]{0,12})(?:小|中|高)?(?:[1-6一二三四五六]年(?:生)?(?:[ ]?の?[ ]?(?:[0-9一二三四五六七八九十]{1,2}|[A-Fa-f])組)?|[1-6]-[1-9](?![0-9-]))/;
const AT_WORK =
  /^(?:さん)?(?:を(?:退職|辞|やめ|クビ|卒業|中退|退学|休学|受診|退院|利用)|に(?:勤|就職|入社|復職|通|在学|在籍|入学|進学|転校|入院|入所|搬送|受診|転院|紹介)|へ(?:通|入院|搬送|転院|進学)|で(?:働|勤|パート|アルバイト|バイト|受診|診|検査|雇)|勤務|社員|出身|の(?:社長|寮(?!母)|同僚|上司|給料|給与|現場|工場|正社員|制服|生徒|担任|校長|教頭|学費|部活|授業|定時|通信|精神科|内科|外科|外来|病棟|主治医|職員|相談員|相談室|ワーカー|ケアマネ|デイ|ショート|看護師|先生|夕食|昼食|利用者|スタッフ))/;
/** 定時制, 高等部: the part of the school. */
const COURSE_AFTER = /^[ ]?(?:定時制|通信制|全日制|夜間部?|高等部|中等部|中学部|小学部|普通科|商業科|工業科)(?:課程)?/;
const SCHOOL_FOLLOW =
  /^(?:生|校|側|教諭|教頭|担任|前|在籍|在学|出身|卒|入学|進学|転校|通学|登校|学年|[一二三四五六1-6]年|から|より|の|定時制|通信制|全日制|夜間|普通科|分校|本校|校区|学区|行[っくきけかこ]|通[っいうえわ]|来[たるなてま]|帰[っりる]|休[みむんま]|[前裏横脇]の|担当|併設|付近|周辺|経由|退職|退学|離職|面談|訪問|見学|同席|以外|宛|勤務|採用|就職|内定|休職|欠席|出勤)/;

/** 縮小, 途中, 最高: words that end as short names of schools do. */
const NO_SCHOOL =
  /^(?:[最縮大弱過矮極狭微群中短細]小|[途空水年日山川海地館園背夢胸手火連集命的熱意口暗最道南北東西御寒雨車社期市町村県都]中|[最円残身座崇孤至標気音声背腰特割売単]高)$/;

/** 中央, 小型, 高齢: the last letter of a school's short name begins another word. */
const LONGER_WORD = /^[央心核間継古性型規等齢額速層原価]/;

/** しらさぎ苑相談員: who works there, and what is done there, directly behind a short name. */
const STAFF_FOLLOW =
  /^(?:(?:生活)?(?:相談員|支援員|指導員)|介護(?:職|士|福祉士|員)|職員|看護(?:師|職|部)|施設長|園長|所長|主任|担当|管理者|医師|事務(?:長|員|局)|理事|社長|店長|店主|工場長|従業員|社員|入所|入居|利用|退所|入院|退院|通所|通院|訪問|勤務|様|殿|宛|御中|側|内(?![一-龠々])|前(?![一-龠々]))/;

/** Judges a hit of an organisation, school or place form; its legal form, and for a school the class that follows, belong to it. */
export function judgeOrganization(view: View, form: Form, tight: string, start: number, end: number): Verdict {
  const verdict = judgeBare(view, form, tight, start, end);
  if (verdict.answer !== 'yes') return verdict;
  const frame = organizationFrame(view.text.soft, start, end);
  return { ...verdict, start: frame.start, end: Math.max(frame.end, verdict.end ?? end) };
}

function judgeBare(view: View, form: Form, tight: string, start: number, end: number): Verdict {
  const soft = view.text.soft;
  const before = start > 0 ? (roleTable[soft.charCodeAt(start - 1)] as number) : OTHER;
  const after = end < soft.length ? (roleTable[soft.charCodeAt(end)] as number) : OTHER;
  if (form.use === 'core' && !AT_WORK.test(soft.slice(end, end + 8)))
    return { answer: coreAlone(tight, before, after) };
  if (/^の(?:よう|ごと)[なに]?/.test(soft.slice(end, end + 4)) && /^[ァ-ヶー]+$/.test(tight))
    return { answer: 'maybe' };
  const first = roleTable[soft.charCodeAt(start)] as number;
  const last = roleTable[soft.charCodeAt(end - 1)] as number;
  if (inLabel(view, start)) return { answer: 'no' };
  if (isSpeakersOwn(view, end)) return { answer: 'no' };
  if ((last === KATAKANA && after === KATAKANA) || (first === KATAKANA && before === KATAKANA))
    return { answer: tight.length >= 6 ? 'maybe' : 'no' };
  if ((last === LATIN && after === LATIN) || (first === LATIN && before === LATIN)) return { answer: 'no' };
  if (last === HIRAGANA && after === HIRAGANA && tight.length < 4)
    return {
      answer:
        AT_WORK.test(soft.slice(end, end + 8)) ||
        /^(?:[はがもをにのへとでや]|から|まで|より|だ[。っと]|って)/.test(soft.slice(end, end + 2))
          ? 'maybe'
          : 'no',
    };
  const right = soft.slice(end, end + 24);
  if (form.use === 'short' || tight.length <= 3) {
    if (
      tight.length === 2 &&
      form.use !== 'core' &&
      !CLASS_AFTER.test(right) &&
      !/^(?:の(?:生徒|先生|担任|教頭|校長|養護|保健室)|校)/.test(right) &&
      organizationFrame(soft, start, end).start === start
    )
      return { answer: isShortAlone(form, tight, before, after) ? 'maybe' : 'no' };
    // かもめ退職: kana before kanji is where a word ends.
    const isApart = tight.length >= 3 && (last !== KANJI || (form.type === 'school' && !LONGER_WORD.test(right)));
    if (after === KANJI && !SCHOOL_FOLLOW.test(right) && !(tight.length > 2 && STAFF_FOLLOW.test(right)))
      return { answer: isApart ? 'maybe' : 'no' };
    if (
      first === KANJI &&
      before === KANJI &&
      !/[立元現前旧在籍校子男女日月年週時朝夕夜後]$/.test(soft.slice(0, start).slice(-1))
    )
      return { answer: isApart ? 'maybe' : 'no' };
    if (/小$/.test(tight) && /^さ/.test(right)) return { answer: 'no' };
    if (/高$/.test(tight) && /^(?:[いくめさ]|ま(?!で))/.test(right)) return { answer: 'no' };
  }
  if (form.type === 'school' || /[小中高校園]$/.test(tight)) {
    const course = COURSE_AFTER.exec(right);
    if (course) return { answer: 'yes', end: end + course[0].length };
    const follows = CLASS_AFTER.exec(right);
    if (follows) return { answer: 'yes', end: end + follows[0].length };
  }
  return { answer: 'yes' };
}

/** 「汀小」は休み, 日赤から: two letters that are no word, and no letter of a longer one. */
function isShortAlone(form: Form, tight: string, before: number, after: number): boolean {
  if (before === KANJI || after === KANJI || after === KATAKANA || NO_SCHOOL.test(tight)) return false;
  return form.type === 'school' || tight === '日赤';
}

/** 灘山東 of 県立灘山東高等学校: the core of a name in kanji is worth a look only where it stands apart. */
function coreAlone(tight: string, before: number, after: number): 'maybe' | 'no' {
  if (/^[一-龠々]{1,2}$/.test(tight)) return 'no';
  if (!/^[一-龠々]+$/.test(tight) || /[高校]$/.test(tight)) return 'maybe';
  return before === KANJI || after === KANJI ? 'no' : 'maybe';
}

/** Judges a literal form: not inside a longer run of digits, Latin letters or, when short, of the same script. */
export function judgeLiteral(view: View, tight: string, start: number, end: number): Verdict {
  const soft = view.text.soft;
  const joins = (inner: number, outer: number): boolean => {
    const role = roleTable[inner] as number;
    return role === (roleTable[outer] as number) && (role >= LATIN || tight.length < 4) && role !== OTHER;
  };
  if (start > 0 && joins(soft.charCodeAt(start), soft.charCodeAt(start - 1))) return { answer: 'no' };
  if (end < soft.length && joins(soft.charCodeAt(end - 1), soft.charCodeAt(end))) return { answer: 'no' };
  return { answer: tight.length >= 2 ? 'yes' : 'maybe' };
}

/** 市民医療センターの本多さん: the body that a person in the room belongs to. */
function isSpeakersOwn(view: View, end: number): boolean {
  const right = view.text.soft.slice(end, end + 7);
  if (!right.startsWith('の')) return false;
  for (let length = 1; length <= 5; length++) if (view.speakers.has(tightForm(right.slice(1, 1 + length)))) return true;
  return false;
}
