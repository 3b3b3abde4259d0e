import type { Api } from './api.ts';
import type { Role } from './role.ts';

/**
 * What a call may be about. `whole-meeting`: all cases of it; `own-meeting`: one that the caller chairs, at any time;
 * `plan`: a meeting, as a whole where its seats or its kind are given anew. */
export const PLACES = [
  'case',
  'person',
  'visit',
  'action',
  'item',
  'disclosure',
  'meeting',
  'plan',
  'whole-meeting',
  'own-meeting',
  'minutes',
  'round',
  'correction',
  'review',
  'import',
] as const;
export type Place = (typeof PLACES)[number];

/**
 * 必要知: what a call needs its caller to be concerned with, beyond the role. Records are named by the field of the input
 * in which they stand (`subjects.caseId`: of each of the list); every record that is named must be within reach.
 */
export interface Need {
  readonly about?: Partial<Readonly<Record<Place, string>>>;
  /** The answer holds records of many cases: what is out of reach is masked or left out of it. */
  readonly narrowed?: true;
  /** May be looked at under 緊急アクセス by whoever it is otherwise kept from. */
  readonly glass?: true;
  /** Draws on all cases at once. */
  readonly everything?: true;
  /** Roles that get facts only from this call, and are therefore not held to `about`. */
  readonly factsFor?: readonly Role[];
}

/** Holds no content of a case: codes, figures, texts and people of the office in their duties, facts of the log. */
const FREE: Need = Object.freeze({});
const wholeMeeting = (field = 'meetingId'): Need => ({ about: { 'whole-meeting': field } });
const ofReview: Need = { about: { review: 'id' } };
const inRoom: Need = { about: { meeting: 'meetingId' } };
const told: Need = { about: { item: 'agendaItemId', case: 'subjects.caseId' } };

/** Features whose operations touch what belongs to a case; everything in them is said here, or does not compile. */
type OfCases =
  | 'supportCase'
  | 'fileImport'
  | 'meeting'
  | 'attendance'
  | 'note'
  | 'disclosure'
  | 'action'
  | 'visit'
  | 'minutes'
  | 'correction'
  | 'redaction'
  | 'export'
  | 'accounting'
  | 'needToKnow';
type Needs = { readonly [F in OfCases]: { readonly [V in keyof Api[F]]: Need } };

/** What each operation on cases and meetings needs. Features that are not here hold nothing of a case. */
export const NEEDS: Needs = {
  supportCase: {
    list: { narrowed: true },
    reveal: { about: { case: 'id' }, glass: true },
    people: { about: { case: 'id' }, glass: true },
    add: FREE,
    change: { about: { case: 'id' } },
    recordConsent: { about: { case: 'id' } },
    standing: FREE,
    course: { about: { case: 'id' }, glass: true },
    courseDetails: { about: { case: 'id' }, glass: true },
    close: { about: { case: 'id' } },
    reopen: { about: { case: 'id' } },
  },
  fileImport: { preview: { about: { import: 'files.kind' } }, commit: { about: { import: 'files.kind' } } },
  meeting: {
    list: FREE,
    get: { narrowed: true },
    plan: FREE,
    changePlan: { about: { plan: 'id' }, narrowed: true },
    invite: { about: { meeting: 'id' }, narrowed: true },
    addAgendaItem: { about: { meeting: 'meetingId', case: 'caseId' }, narrowed: true },
    changeAgendaItem: { about: { item: 'id', case: 'caseId' }, narrowed: true },
    moveAgendaItem: { about: { item: 'id' }, narrowed: true },
    removeAgendaItem: { about: { item: 'id' }, narrowed: true },
    issueRequest: { about: { meeting: 'meetingId', case: 'caseIds' }, narrowed: true },
    open: { about: { meeting: 'id' }, narrowed: true },
    startItem: { about: { item: 'id' }, narrowed: true },
    close: { about: { meeting: 'id' }, narrowed: true },
  },
  attendance: {
    forMeeting: { narrowed: true },
    enter: inRoom,
    leave: inRoom,
    noteAbsence: inRoom,
    recuse: inRoom,
    timeRecusal: inRoom,
    withdraw: inRoom,
    readNotice: inRoom,
  },
  note: {
    forMeeting: { about: { meeting: 'meetingId' }, narrowed: true, glass: true },
    save: { about: { item: 'agendaItemId' } },
  },
  disclosure: {
    check: told,
    record: told,
    override: told,
    correct: { about: { ...told.about, disclosure: 'correctsId' } },
    withhold: { about: { item: 'agendaItemId' } },
    list: { about: { meeting: 'meetingId' }, narrowed: true, glass: true },
  },
  action: {
    list: { about: { meeting: 'meetingId' }, narrowed: true, glass: true },
    decide: { about: { item: 'agendaItemId', case: 'caseId' } },
    assign: { about: { item: 'agendaItemId', case: 'caseId' } },
    change: { about: { action: 'id' } },
    follow: { about: { case: 'caseId' }, narrowed: true, glass: true },
    history: { about: { action: 'id' }, glass: true },
    review: { about: { meeting: 'meetingId' }, narrowed: true },
    carryOver: { about: { action: 'id', item: 'agendaItemId' } },
    remind: { about: { action: 'actionIds' } },
    snooze: { about: { action: 'actionId' } },
    setRules: FREE,
  },
  visit: {
    due: { narrowed: true },
    ofCase: { about: { case: 'caseId' }, glass: true },
    plan: { about: { case: 'caseId' } },
    record: { about: { visit: 'id' } },
    cancel: { about: { visit: 'id' } },
  },
  minutes: {
    get: { about: { meeting: 'meetingId' }, narrowed: true, glass: true },
    draft: wholeMeeting(),
    saveBlock: { about: { minutes: 'id' } },
    statements: { ...wholeMeeting(), glass: true },
    link: { about: { minutes: 'id' } },
    unlink: { about: { minutes: 'id' } },
    approve: { about: { minutes: 'id' } },
    reopen: { about: { 'own-meeting': 'meetingId' } },
  },
  correction: {
    list: { ...wholeMeeting(), glass: true },
    open: wholeMeeting(),
    enter: { about: { round: 'roundId' } },
    answer: { about: { round: 'roundId' } },
    decide: { about: { correction: 'id' } },
    close: { about: { round: 'id' } },
  },
  redaction: {
    begin: wholeMeeting(),
    get: { ...wholeMeeting(), glass: true },
    decide: ofReview,
    copies: wholeMeeting(),
    warnings: ofReview,
    acknowledge: ofReview,
    earlier: ofReview,
    takeEarlier: ofReview,
    add: ofReview,
    adjust: ofReview,
    undo: ofReview,
    setPolicy: ofReview,
    complete: ofReview,
    approve: ofReview,
    sendBack: ofReview,
    reopen: ofReview,
  },
  export: {
    minutes: wholeMeeting(),
    redactedMinutes: wholeMeeting(),
    withheldList: wholeMeeting(),
    disclosures: wholeMeeting(),
    auditBundle: FREE,
    auditBundleWithContent: { everything: true },
    auditList: FREE,
    auditExtract: FREE,
    auditReceipt: FREE,
    accounting: { about: { person: 'personId' }, factsFor: ['auditor'] },
    subjectAccounting: { about: { person: 'personId' } },
    reminderLetter: { everything: true },
    annualReport: FREE,
    minutesExtract: { about: { meeting: 'meetingId', case: 'caseId' } },
    actionSheet: wholeMeeting(),
    correctionAnswers: wholeMeeting(),
    formTrial: FREE,
  },
  accounting: {
    persons: FREE,
    ofPerson: { about: { person: 'personId' }, factsFor: ['auditor'] },
    preview: { about: { person: 'personId' } },
  },
  needToKnow: {
    rules: FREE,
    setStaffScope: FREE,
    inCharge: { about: { case: 'caseId' } },
    assign: { about: { case: 'caseId' } },
    seats: FREE,
    seat: FREE,
    preview: { about: { case: 'caseId', 'whole-meeting': 'meetingId' } },
  },
};

/** What a call of that name needs. */
export function needOf(name: string): Need {
  const [feature = '', verb = ''] = name.split('.');
  const verbs: Readonly<Record<string, Need>> | undefined = Object.hasOwn(NEEDS, feature)
    ? NEEDS[feature as OfCases]
    : undefined;
  return (verbs && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined) ?? FREE;
}
