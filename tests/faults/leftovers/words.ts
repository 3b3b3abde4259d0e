import type { Login } from '../../../src-main/command-line/demo/walk/door.ts';
import { CASES, MEMBERS, ORGANIZATIONS } from './people.ts';
import { NOTES, SCRIPT } from './script.ts';

export const LOGINS = {
  admin: {
    loginName: 'banto',
    displayName: '番頭役　一色',
    role: 'admin',
    password: 'いろはもみじのさかみちをのぼるひと',
  },
  staff: {
    loginName: 'kiroku',
    displayName: '書き役　二宮',
    role: 'staff',
    password: 'たまごやきとみそしるのにおうあさに',
  },
  chair: {
    loginName: 'zacho',
    displayName: '座長役　三枝',
    role: 'chair',
    password: 'ふねのきてきがとおくできこえるよる',
  },
} as const satisfies Record<string, Login>;

/** 議事 that is typed into the minutes after the meeting. */
export const MINUTES = [
  '雨戸の家には保健師の名を出さずに訪ねると決めた。',
  '小窓の合図は三人のほかには教えない。',
  '甥が来た日は玄関に白い手拭いが下がる。',
  '給料の控えは労働相談へ持ち込む。',
  '妹の勤め先には電話をかけない約束をした。',
];

/** Typed into search boxes, one screen each; none of them is found. */
export const SEARCHED: Readonly<Record<string, string>> = {
  cases: '探し人の根津屋鶴松',
  organizations: '消えた事業所の梔子屋',
  members: '元委員の榛名山吹',
  log: '誰も見ていない頁の話',
};

/** Typed into forms and given up by their own button. */
export const GIVEN_UP = {
  case: { 案件番号: 'R8-やめた番号', 備考: '登録しかけてやめた人の事情' },
  meeting: { 会議番号: 'R8-とりやめ', 会議の名前: '開かれなかった臨時の集まり', 場所: '取り壊された公民館の離れ' },
  decision: { 決定した内容: '言いかけて引っ込めた決め事', 異議: '飲み込まれた反対の声' },
  action: { 取り組む内容: '書きかけて消した宿題の中身' },
} as const;

/** Typed into forms that are still open when the office is locked or the machine fails. */
export const HALF_TYPED = {
  case: { 備考: '電話で聞き取り途中だった身の上話' },
  meeting: { 会議の名前: '日取りの決まらない次の寄り合い', 場所: '借りられるか分からぬ寺の庫裏' },
  member: { 備考: '次の任期から加わるかもしれない人' },
  killed: { 役職: '停電の瞬間に打ちかけていた言葉' },
} as const;

/** Typed in the second before the machine fails. */
export const LAST_WORDS = '打ち終えぬうちに途切れた一文';
export const COPIED = '写し取って貼り付けるつもりの一文';
export const LOOKED_AT = '訪問の前に住所を確かめるため';
export const AFTERWARDS = '開け直した席で書き足した見立て。';
export const EXPORT_PURPOSE = '開示を求めた遺族への写しとして';

const own = (bag: object): string[] =>
  Object.values(bag).flatMap((value) => (typeof value === 'string' ? [value] : own(value as object)));

/** Every string that the work of the day enters, each once. */
export const KNOWN: readonly string[] = [
  ...new Set([
    ...CASES.flatMap(({ number: _, ...words }) => own(words)),
    ...ORGANIZATIONS.flatMap(({ name, phone, place }) => [name, phone, place]),
    ...MEMBERS.flatMap(({ name, kana, phone }) => [name, kana, phone]),
    ...NOTES.flat(),
    SCRIPT.meeting.title,
    SCRIPT.meeting.place,
    ...SCRIPT.requests.flatMap(({ number, asked, reason, answer }) => [number, asked, reason, answer]),
    ...SCRIPT.agenda.flatMap(({ title, purpose }) => [title, purpose]),
    ...SCRIPT.attendance.absences.map(({ reason }) => reason),
    ...SCRIPT.items.flatMap(({ disclosures, withholdings, decisions, actions }) => [
      ...disclosures.flatMap((one) => [
        ...one.officeSensitive,
        one.content,
        one.purpose,
        one.consentNote,
        one.takeHomeNote,
      ]),
      ...withholdings.flatMap(({ what, reason }) => [what, reason]),
      ...decisions.flatMap(({ text, dissent }) => [text, dissent]),
      ...actions.map(({ text }) => text),
    ]),
    ...SCRIPT.redactions.map(({ reason }) => reason),
    ...MINUTES,
    ...own(SEARCHED),
    ...own(GIVEN_UP),
    ...own(HALF_TYPED),
    ...[LAST_WORDS, COPIED, LOOKED_AT, AFTERWARDS, EXPORT_PURPOSE],
    ...Object.values(LOGINS).flatMap(({ displayName, password }) => [displayName, password]),
  ]),
].filter((text) => text !== '');

/** What only passes by, or may: searches, what was given up, cut or not yet kept, passwords. The rest is kept. */
export const PASSING: ReadonlySet<string> = new Set([
  ...own(SEARCHED),
  ...own(GIVEN_UP),
  ...[LAST_WORDS, COPIED],
  ...Object.values(LOGINS).map(({ password }) => password),
]);
