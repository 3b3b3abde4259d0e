import { z } from 'zod';
import { Violation } from './error.ts';
import { LegalBasisId } from './legal-basis.ts';
import { command, query } from './operation.ts';
import { Id, Instant, Line, LocalTime, OptionalLine, Text } from './primitives.ts';
import { CONSENT_STATES } from './support-case.ts';

/** 情報の区分. */
export const INFORMATION_CATEGORIES = [
  'identity',
  'contact',
  'household',
  'health',
  'disability-care',
  'employment',
  'school',
  'income-assets',
  'debt-arrears',
  'housing',
  'welfare-use',
  'life-history',
  'police-traffic',
  'criminal-record',
  'residence-status',
  'third-party',
  'business-practice',
  'other',
] as const;
/** 要配慮個人情報の種類（個人情報保護法第2条第3項・施行令第2条）. */
export const SPECIAL_CARE_KINDS = [
  'race',
  'creed',
  'social-status',
  'medical-history',
  'criminal-record',
  'crime-victim',
  'disability',
  'check-up',
  'treatment',
  'criminal-procedure',
  'juvenile-procedure',
] as const;
/** 事実・伝聞・専門職の見解. */
export const NATURES = ['fact', 'hearsay', 'opinion'] as const;
/** 方法. */
export const MEDIA = ['spoken', 'spoken-and-paper', 'paper', 'read-out', 'notes'] as const;
/** 持ち帰り範囲. */
export const TAKE_HOME = ['own-support-staff', 'not-at-all', 'named-only', 'as-noted'] as const;
/** 同意の状態 on that day; `not-required` where no person is concerned. */
export const DISCLOSURE_CONSENT = [...CONSENT_STATES, 'not-required'] as const;

/** What the recorder states; everything else is computed. */
export const DisclosureInput = z.object({
  meetingId: Id,
  agendaItemId: Id,
  at: LocalTime,
  discloserId: Id,
  /** 代読: who read out the paper of an absent discloser. */
  readById: Id.nullable(),
  subjects: z.array(z.object({ caseId: Id, personId: Id })).max(40),
  categories: z.array(z.enum(INFORMATION_CATEGORIES)).min(1).max(18),
  isSpecialCare: z.boolean(),
  specialCareKinds: z.array(z.enum(SPECIAL_CARE_KINDS)).max(11),
  /** 事務局が特に配慮するもの（債務、虐待の疑い、…）; free words of the office. */
  officeSensitive: z.array(Line(60)).max(20),
  content: Text(4000).pipe(z.string().min(1)),
  nature: z.enum(NATURES),
  purpose: Line(300),
  medium: z.enum(MEDIA),
  handout: OptionalLine(60),
  /** Identifiers of the legal catalogue in force on the day of the meeting. */
  legalBasis: z.array(LegalBasisId.max(40)).max(8),
  /** Particulars that a chosen basis demands: kind → text. */
  particulars: z.record(z.string().regex(/^[A-Za-z0-9-]{1,60}$/), OptionalLine(600)),
  requestId: Id.nullable(),
  consentState: z.enum(DISCLOSURE_CONSENT),
  consentNote: OptionalLine(300),
  takeHome: z.enum(TAKE_HOME),
  takeHomeNote: OptionalLine(200),
  /** Recipients as confirmed by the recorder; must equal who was in the room, less those struck out with a reason. */
  recipientIds: z.array(Id).max(200),
});
export type DisclosureInput = z.infer<typeof DisclosureInput>;

/** 情報共有の記録: one piece of personal information, who told it to whom, on which ground. Append-only. */
export const Disclosure = DisclosureInput.extend({
  id: Id,
  /** Running number within the meeting, from 1. */
  number: z.number().int(),
  /** 議長の判断: rules set aside by the chair, with the reason. */
  override: z.object({ reason: z.string(), rules: z.array(z.string()) }).nullable(),
  /** The record that this one corrects. */
  correctsId: Id.nullable(),
  correctionReason: z.string(),
  /** A later record that corrects this one. */
  correctedById: Id.nullable(),
  recordedAt: Instant,
  recordedById: Id,
});
export type Disclosure = z.infer<typeof Disclosure>;

/** 提供しない判断とその理由 (要綱 10条4項). */
export const Withholding = z.object({
  id: Id,
  meetingId: Id,
  agendaItemId: Id,
  at: LocalTime,
  memberId: Id,
  what: Line(200),
  reason: Line(300),
  recordedAt: Instant,
});
export type Withholding = z.infer<typeof Withholding>;

/** What the rules say before anything is recorded. */
export const DisclosureCheck = z.object({
  /** In the room at that moment for that item, less the discloser. */
  recipientIds: z.array(Id),
  violations: z.array(Violation),
  warnings: z.array(Violation),
  /** Requests of the meeting that cover the discloser's organisation and the case. */
  requestIds: z.array(Id),
  consentState: z.enum(DISCLOSURE_CONSENT),
});
export type DisclosureCheck = z.infer<typeof DisclosureCheck>;

const facts = (input: DisclosureInput, output: Disclosure) => ({
  caseRef: input.subjects[0]?.caseId ?? null,
  meetingRef: input.meetingId,
  recipients: output.recipientIds,
  legalBasis: input.legalBasis,
  fields: input.categories,
  medium: input.medium,
  refs: [input.agendaItemId, input.discloserId, ...(input.requestId ? [input.requestId] : [])],
  detail: {
    at: input.at,
    agendaItem: input.agendaItemId,
    discloser: input.discloserId,
    isSpecialCare: input.isSpecialCare,
    particulars: Object.keys(input.particulars).filter((kind) => input.particulars[kind] !== ''),
    consentState: input.consentState,
    subjects: input.subjects.map((subject) => subject.personId),
    ...(output.correctsId ? { corrects: output.correctsId } : {}),
    ...(output.override ? { overriddenRules: output.override.rules } : {}),
  },
});
const subject = (_input: unknown, output: { id: string }) => output.id;
const body = (_input: unknown, output: Disclosure) => output;

export const disclosure = {
  /** Computes recipients and asks the rules; releases identifiers only. */
  check: query({
    roles: ['staff', 'chair'],
    input: DisclosureInput,
    output: DisclosureCheck,
    audit: { event: null, because: 'answers with identifiers and rule names; nothing is stored or released' },
  }),
  record: command({
    roles: ['staff', 'chair'],
    input: DisclosureInput,
    output: Disclosure,
    audit: { event: 'disclosure.recorded', subject, facts, body },
  }),
  /** 議長の判断で記録する: sets rules aside with a reason, logged as such. */
  override: command({
    roles: ['chair'],
    input: DisclosureInput.extend({ overrideReason: Line(400) }),
    output: Disclosure,
    audit: { event: 'disclosure.overridden', subject, facts, body },
  }),
  /** 訂正: a new, linked record; the old one stays. */
  correct: command({
    roles: ['staff', 'chair'],
    input: DisclosureInput.extend({ correctsId: Id, correctionReason: Line(300) }),
    output: Disclosure,
    audit: { event: 'disclosure.corrected', subject, facts, body },
  }),
  withhold: command({
    roles: ['staff', 'chair'],
    input: Withholding.omit({ id: true, recordedAt: true }),
    output: Withholding,
    audit: {
      event: 'disclosure.withheld',
      subject,
      facts: (input) => ({ meetingRef: input.meetingId, refs: [input.agendaItemId, input.memberId] }),
      body: (input) => ({ what: input.what, reason: input.reason }),
    },
  }),
  list: query({
    roles: ['staff', 'chair'],
    input: z.object({ meetingId: Id }),
    output: z.object({ disclosures: z.array(Disclosure), withholdings: z.array(Withholding) }),
    audit: {
      event: 'disclosure.viewed',
      subject: (input) => input.meetingId,
      facts: (input, output) => ({ meetingRef: input.meetingId, detail: { count: output.disclosures.length } }),
    },
  }),
};
