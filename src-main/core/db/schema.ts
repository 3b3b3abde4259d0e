import type { Generated } from 'kysely';
import type { Account } from '../../contract/account.ts';
import type { ActionItem, Decision } from '../../contract/action.ts';
import type { NoticeReading, Presence, Recusal } from '../../contract/attendance.ts';
import type { BackupRow } from '../../contract/backup-shape.ts';
import type { CaseClosing } from '../../contract/case-course.ts';
import type { Correction, CorrectionRound } from '../../contract/correction.ts';
import type { Disclosure, Withholding } from '../../contract/disclosure.ts';
import type { Draft, DraftKey } from '../../contract/draft.ts';
import type { REVIEW_STATES } from '../../contract/finding.ts';
import type { LogView } from '../../contract/log-filter.ts';
import type { AgendaItem, CooperationRequest, Meeting } from '../../contract/meeting.ts';
import type { ConfidentialityPledge, Member } from '../../contract/member.ts';
import type { Minutes } from '../../contract/minutes.ts';
import type { StaffScope } from '../../contract/need-to-know.ts';
import type { Note } from '../../contract/note.ts';
import type { OfficeSettings } from '../../contract/office.ts';
import type { OfficeForm } from '../../contract/office-form.ts';
import type { Organization } from '../../contract/organization.ts';
import type { PhraseList } from '../../contract/phrase.ts';
import type { Audience, RedactionCopy, RedactionReview, RedactionSpan } from '../../contract/redaction-review.ts';
import type { FollowUpRules, Progress, Reminder, Snooze } from '../../contract/reminder.ts';
import type { Consent, Person, SupportCase } from '../../contract/support-case.ts';
import type { Visit } from '../../contract/visit.ts';
import type { Stored } from './columns.ts';

/** Folded name and reading, so that 高 finds 髙 and やまだ finds ヤマダ. */
interface Searchable {
  searchKey: string;
}

/** Numbered by the database in the order of recording. */
interface Numbered {
  seq: Generated<number>;
}

/** One leaf of the log; the columns after `leafHash` repeat what the leaf says, for filters only. */
export interface AuditEntryTable {
  seq: number;
  leaf: string;
  leafHash: string;
  type: string;
  ts: string;
  actor: string | null;
  subject: string | null;
  caseRef: string | null;
  meetingRef: string | null;
}

/** What a label that came with a bundle names. */
export type LabelKind = 'account' | 'organization' | 'member' | 'case' | 'meeting' | 'person';

/** Tables and columns; columns are spelled as in the contract. */
export interface Database {
  officeMeta: { key: string; value: string };
  officeSettings: Stored<OfficeSettings, 'acceptedPledgeVersions'> & { id: number };
  account: Stored<Account, 'roles'>;
  auditEntry: AuditEntryTable;
  /** Content behind a commitment; may be erased without breaking any proof. */
  auditBody: { seq: number; nonce: string; body: string };
  /** One row: the head of the log and the frontier of its tree. */
  logHead: { id: number; size: number; root: string; frontier: string; ts: string | null };
  /** Of each complete chunk of 2,048 entries: its root, and the roots of its perfect subtrees of 16 to 1,024 leaves. */
  auditChunk: { chunk: number; root: Uint8Array; nodes: Uint8Array };
  /** Which entries of a chunk carry a value; `n` of them. */
  auditPosting: { facet: string; value: string; chunk: number; n: number; bits: Uint8Array };
  /** Names that came with a bundle. */
  auditLabel: { id: string; kind: LabelKind; text: string };
  auditView: Stored<LogView, 'filter' | 'columns'> & { accountId: string };
  /** What an account verified last, per log; `state` is signed by it. */
  auditVerification: {
    origin: string;
    accountId: string;
    size: number;
    root: string;
    isSound: number;
    at: string;
    state: string | null;
    signature: string | null;
  };
  auditAttestation: { origin: string; size: number; root: string; at: string; accountId: string };
  findingMark: {
    id: string;
    origin: string;
    key: string;
    state: (typeof REVIEW_STATES)[number];
    note: string;
    at: string;
    accountId: string;
  };
  witness: { id: number; folder: string; newest: number | null; problem: string | null };
  /** 控えの決まり; one row. */
  backupRules: { id: number; places: string; limitDays: number; snoozedUntil: string | null; snoozedBy: string | null };
  /** One backup in one place; `frontier` says how far the log's digests were checked. */
  backupRun: BackupRow & { frontier: string | null };
  organization: Stored<Organization, never, 'hasLeft'> & Searchable;
  member: Stored<Member, never, 'isCurrent'> & Searchable;
  confidentialityPledge: ConfidentialityPledge;
  supportCase: Omit<SupportCase, 'persons'>;
  person: Stored<Person, 'otherNames' | 'identifiers' | 'health', 'isInHousehold' | 'isAddressConfidential'> &
    Searchable & { caseId: string; position: number };
  consent: Consent & { caseId: string; seq: number };
  meeting: Meeting;
  invitation: { meetingId: string; memberId: string };
  agendaItem: AgendaItem;
  cooperationRequest: Stored<CooperationRequest, 'organizationIds' | 'caseIds', 'isBlanket'>;
  note: Note & { meetingId: string };
  draft: Draft & { accountId: string };
  draftCase: DraftKey & { accountId: string; caseId: string };
  lastPlace: { accountId: string; place: string; at: string };
  presence: Presence & { meetingId: string };
  recusal: Recusal & { meetingId: string };
  noticeReading: Stored<NoticeReading, 'toldIds'> & { meetingId: string; seq: number };
  absence: { meetingId: string; memberId: string; reason: string };
  disclosure: Stored<
    Omit<Disclosure, 'correctedById'>,
    | 'subjects'
    | 'categories'
    | 'specialCareKinds'
    | 'officeSensitive'
    | 'legalBasis'
    | 'particulars'
    | 'recipientIds'
    | 'override',
    'isSpecialCare'
  >;
  withholding: Withholding;
  decision: Decision;
  actionItem: Stored<ActionItem, 'supportIds'>;
  actionProgress: Progress & Numbered;
  reminder: Reminder & Numbered;
  snooze: Snooze & Numbered;
  /** One row. */
  followUpRules: Stored<FollowUpRules, never, 'isOnDay'> & { id: number };
  visit: Stored<Visit, 'memberIds'>;
  caseClosing: Stored<CaseClosing, never, 'isWatched'> & Numbered;
  /** Items that arrived on an agenda by themselves; the row outlives an item that was dropped. */
  agendaOrigin: {
    agendaItemId: string;
    meetingId: string;
    kind: 'review' | 'carried';
    fromItemId: string | null;
    /** 会議番号. */
    carriedFrom: string | null;
    droppedReason: string | null;
  };
  minutes: Stored<Minutes, 'blocks'>;
  /** 区分ごとの封印; without its seed no more copies can be proved. */
  minutesCommitment: { minutesId: string; seed: Uint8Array | null; root: string; committedAt: string };
  /** 手で結んだ根拠; without a record: declared to state no fact. */
  minutesLink: { minutesId: string; blockId: string; sentence: string; recordId: string | null };
  minutesReopening: { minutesId: string; reason: string; reopenedAt: string; reopenedById: string };
  minutesConfirmation: {
    minutesId: string;
    memberId: string | null;
    unlinked: number;
    reason: string;
    confirmedAt: string;
  };
  correctionRound: Stored<Omit<CorrectionRound, 'corrections' | 'answers'>, 'organizationIds'> & { openedById: string };
  /** 訂正なしの回答. */
  correctionAnswer: CorrectionRound['answers'][number] & { roundId: string; recordedAt: string; recordedById: string };
  correction: Omit<Correction, 'decision'> & { recordedById: string };
  correctionDecision: NonNullable<Correction['decision']> & { correctionId: string };
  /** 定型文; one row. */
  phraseList: Stored<PhraseList, 'phrases'> & { id: number };
  /** 様式: bytes of the office's own Word form. */
  officeForm: Stored<OfficeForm, 'fields', 'isInUse'> & { bytes: Uint8Array; uploadedById: string };
  redactionReview: Omit<
    RedactionReview,
    'blocks' | 'spans' | 'undecided' | 'mayUndo' | 'signatures' | 'mayApprove' | 'lastSigned' | 'returned' | 'policy'
  > & { policy: string; seed: string; omitted: string; returned: string; acknowledged: string };
  redactionSpan: Omit<RedactionSpan, 'shown'> & { reviewId: string };
  redactionCopy: Omit<RedactionCopy, 'recipient' | 'givenBy'> & {
    meetingId: string;
    reviewId: string;
    recipientId: string | null;
    recipientText: string;
    hidden: string;
    givenById: string;
  };
  redactionPolicy: { audience: Audience; policy: string; changedAt: string; changedById: string };
  redactionSignature: { reviewId: string; revision: number; accountId: string; signedAt: string };
  /** 一つ前の状態: spans as they were before one step, newest last. */
  redactionStep: { reviewId: string; revision: number; before: string };
  /** 担当の範囲; one row. */
  needToKnowRules: { id: number; staffScope: StaffScope; version: number };
  /** 担当者. */
  caseAssignment: { caseId: string; accountId: string; assignedAt: string; assignedById: string };
  /** For which member an account stands. */
  accountMember: { accountId: string; memberId: string };
  breakGlass: {
    id: string;
    accountId: string;
    caseId: string | null;
    meetingId: string | null;
    reason: string;
    openedAt: string;
    until: string;
  };
  breakGlassEnd: { glassId: string; endedAt: string };
  breakGlassLook: Numbered & { glassId: string; operation: string; at: string };
}
