import { z } from 'zod';
import { CaseClosing, CaseStanding, CourseDetail, CourseEvent, Settlement } from './case-course.ts';
import { command, query } from './operation.ts';
import { Id, Instant, Line, LocalDate, Name, OptionalLine, Text } from './primitives.ts';

/** 同意の状態. */
export const CONSENT_STATES = ['given', 'partial', 'refused', 'not-asked', 'withdrawn'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];
/** 案件の状態. */
export const CASE_STATES = ['received', 'meeting', 'supported', 'monitoring', 'suspended', 'closed'] as const;

/** 電話・住所など、一人の人に結びつく識別の手がかり. All of them enter the redaction register. */
export const IDENTIFIER_KINDS = ['address', 'phone', 'email', 'workplace', 'school', 'facility', 'other'] as const;
export const Identifier = z.object({ kind: z.enum(IDENTIFIER_KINDS), value: Line(300) });

/** 本人・世帯員・関係者: a person of a case. */
export const Person = z.object({
  id: Id,
  /** 本人 `P1` first; the code by which disclosures name the person. */
  code: Line(10),
  /** 続柄 as the office writes it: 本人, 長男, 妻, 近隣 … */
  relation: Line(40),
  isInHousehold: z.boolean(),
  name: Name(),
  kana: OptionalLine(120),
  romaji: OptionalLine(120),
  /** 旧姓・呼び名・書き誤り: every other form in which the name is met. */
  otherNames: z.array(Name()).max(30),
  birthDate: LocalDate.nullable(),
  birthDateText: OptionalLine(40),
  sex: OptionalLine(10),
  identifiers: z.array(Identifier).max(40),
  /** 所在秘匿: the address must not be shown or told. */
  isAddressConfidential: z.boolean(),
  health: z.array(z.object({ text: Line(400), isSpecialCare: z.boolean() })).max(40),
  note: Text(2000),
});
export type Person = z.infer<typeof Person>;

/** 同意の記録: append-only; the newest decides. */
export const Consent = z.object({
  id: Id,
  state: z.enum(CONSENT_STATES),
  on: LocalDate.nullable(),
  method: OptionalLine(60),
  scope: OptionalLine(300),
  reason: OptionalLine(300),
  recordedAt: Instant,
});
export type Consent = z.infer<typeof Consent>;

/** 事案: one household that the office supports or has heard of. */
export const SupportCase = z.object({
  id: Id,
  /** 案件番号, the only name shown by default. */
  caseNumber: Line(20),
  openedOn: LocalDate.nullable(),
  state: z.enum(CASE_STATES),
  stateText: OptionalLine(40),
  source: OptionalLine(120),
  lead: OptionalLine(120),
  householdSize: z.number().int().min(0).max(50).nullable(),
  income: OptionalLine(300),
  debt: OptionalLine(300),
  summary: Text(4000),
  characterNote: OptionalLine(300),
  remarks: Text(2000),
  persons: z.array(Person).min(1).max(40),
  version: z.number().int(),
});
export type SupportCase = z.infer<typeof SupportCase>;

/** Level 0/1 view: code, consent, initials and age band; what lists and agendas show. */
export const SupportCaseRow = SupportCase.pick({
  id: true,
  caseNumber: true,
  openedOn: true,
  state: true,
  stateText: true,
  lead: true,
  version: true,
}).extend({
  consent: z.enum(CONSENT_STATES),
  personCount: z.number().int(),
  /** First kana of the subject's reading and the decade of age: enough to tell two codes apart. */
  hint: z.string(),
  isAddressConfidential: z.boolean(),
  /** Number and state only: the reader is not concerned with this case. */
  isMasked: z.boolean().default(false),
});
export type SupportCaseRow = z.infer<typeof SupportCaseRow>;

export const SupportCaseDetail = SupportCase.extend({ consents: z.array(Consent) });
export type SupportCaseDetail = z.infer<typeof SupportCaseDetail>;

const newPerson = Person.omit({ id: true });

export const supportCase = {
  /** Finds by code, kana or name (all written forms); returns codes and hints only. */
  list: query({
    roles: ['staff', 'chair', 'auditor'],
    input: z.object({ search: z.string().max(100).default('') }),
    output: z.array(SupportCaseRow),
    audit: { event: null, because: 'codes, initials and age bands only (level 1)' },
  }),
  /** Opens the full record: a view of personal data, logged before it is shown. */
  reveal: query({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, purpose: OptionalLine(200).default('') }),
    output: SupportCaseDetail,
    audit: {
      event: 'support-case.viewed',
      subject: (input) => input.id,
      facts: (input) => ({ caseRef: input.id, fields: ['persons', 'identifiers', 'health', 'consents'] }),
      body: (input) => ({ purpose: input.purpose }),
    },
  }),
  /** Names of a case's persons by code, for the capture bar and the room: the least that the work needs. */
  people: query({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id }),
    output: z.object({
      caseNumber: z.string(),
      consent: z.enum(CONSENT_STATES),
      consentScope: z.string(),
      persons: z.array(Person.pick({ id: true, code: true, relation: true, name: true, kana: true })),
    }),
    audit: {
      event: 'support-case.names-viewed',
      subject: (input) => input.id,
      facts: (input) => ({ caseRef: input.id, fields: ['name', 'relation'] }),
    },
  }),
  add: command({
    roles: ['staff'],
    input: SupportCase.omit({ id: true, version: true, persons: true }).extend({
      persons: z.array(newPerson).min(1).max(40),
      consent: Consent.omit({ id: true, recordedAt: true }),
    }),
    output: SupportCaseDetail,
    audit: {
      event: 'support-case.added',
      subject: (_input, output) => output.id,
      facts: (_input, output) => ({ caseRef: output.id, detail: { persons: output.persons.length } }),
      body: (_input, output) => output,
    },
  }),
  change: command({
    roles: ['staff'],
    input: SupportCase,
    output: SupportCaseDetail,
    audit: {
      event: 'support-case.changed',
      subject: (input) => input.id,
      facts: (input, output) => ({ caseRef: input.id, detail: { version: output.version } }),
      body: (_input, output) => output,
    },
  }),
  recordConsent: command({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id, consent: Consent.omit({ id: true, recordedAt: true }) }),
    output: SupportCaseDetail,
    audit: {
      event: 'support-case.consent-recorded',
      subject: (input) => input.id,
      facts: (input) => ({ caseRef: input.id, detail: { state: input.consent.state, on: input.consent.on } }),
      body: (input) => input.consent,
    },
  }),
  /** 終結のしるし, open actions, planned visits and meetings of a case: codes and counts. */
  standing: query({
    roles: ['staff', 'chair', 'auditor'],
    input: z.object({ id: Id }),
    output: CaseStanding,
    audit: { event: null, because: 'codes, dates and counts only (level 0)' },
  }),
  /** 事案の経過 in time order, level 0/1. */
  course: query({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id }),
    output: z.array(CourseEvent),
    audit: {
      event: 'support-case.course-viewed',
      subject: (input) => input.id,
      facts: (input, output) => ({ caseRef: input.id, detail: { events: output.length } }),
    },
  }),
  /** 経過の内容: what was written of each event; opened on purpose. */
  courseDetails: query({
    roles: ['staff', 'chair'],
    input: z.object({ id: Id }),
    output: z.array(CourseDetail),
    audit: {
      event: 'support-case.course-opened',
      subject: (input) => input.id,
      facts: (input) => ({ caseRef: input.id, fields: ['decisions', 'actions', 'visits', 'closing', 'consents'] }),
    },
  }),
  /** 終結. Open actions must be settled, or carried on with a reason. */
  close: command({
    roles: ['staff', 'chair'],
    input: CaseClosing.pick({
      on: true,
      reason: true,
      meetingId: true,
      decisionId: true,
      isWatched: true,
      reviewOn: true,
    }).extend({
      id: Id,
      version: z.number().int(),
      outcome: CaseClosing.shape.outcome.unwrap(),
      settlements: z.array(Settlement).max(100),
    }),
    output: CaseClosing,
    audit: {
      event: 'support-case.closed',
      subject: (input) => input.id,
      facts: (input, output) => ({
        caseRef: input.id,
        meetingRef: output.meetingId,
        refs: input.settlements.map(({ actionId }) => actionId),
        detail: { outcome: output.outcome, on: output.on, retentionFrom: output.retentionFrom },
      }),
      body: (input) => ({ reason: input.reason, settlements: input.settlements }),
    },
  }),
  /** 再開: a closed case comes back into the open lists. */
  reopen: command({
    roles: ['staff', 'chair'],
    input: CaseClosing.pick({ on: true, reason: true }).extend({ id: Id, version: z.number().int() }),
    output: CaseClosing,
    audit: {
      event: 'support-case.reopened',
      subject: (input) => input.id,
      facts: (input) => ({ caseRef: input.id, detail: { on: input.on } }),
      body: (input) => ({ reason: input.reason }),
    },
  }),
};
