import type { NoticeReading } from '../../contract/attendance.ts';
import type { DisclosureInput } from '../../contract/disclosure.ts';
import { KINDS_WITH_PERSONAL_DATA, type Meeting } from '../../contract/meeting.ts';
import type { PledgeState } from '../../contract/member.ts';
import { isPledged } from '../member/rules.ts';

/** A rule and what it names: codes and identifiers only. */
export interface Finding {
  readonly rule: string;
  readonly of: Readonly<Record<string, string>>;
}

/** One person in the room, as the rules see them. */
export interface Hearer {
  readonly id: string;
  /** 構成員番号, by which the refusal names the person. */
  readonly code: string;
  readonly pledge: PledgeState;
  readonly hasOrganizationLeft: boolean;
}

/** Everything gathered before a disclosure is judged. */
export interface DisclosureQuestion {
  readonly input: DisclosureInput;
  readonly meeting: Pick<Meeting, 'kind' | 'state' | 'openedAt' | 'closedAt'>;
  readonly areMinutesApproved: boolean;
  /** 在室者 at that minute for that item, the discloser included if there. */
  readonly inRoomIds: readonly string[];
  readonly hearers: readonly Hearer[];
  readonly notices: readonly Pick<NoticeReading, 'at' | 'toldIds'>[];
}

/**
 * Rules that no one may set aside: without them the record itself would be untrue, or the thing is forbidden outright
 * (個人番号: 番号法 20条).
 */
export const NEVER_OVERRIDDEN: readonly string[] = [
  'meeting-without-personal-data',
  'meeting-not-opened',
  'minutes-are-approved',
  'time-outside-meeting',
  'discloser-not-in-room',
  'reader-not-in-room',
  'nobody-in-room',
  'recipients-differ',
  'subject-missing',
  'special-care-kinds-missing',
  'my-number-refused',
  'basis-unknown',
];

/** 受領者: everyone in the room but the one who tells (要綱 10条2項), a reader of the paper included; computed, never typed. */
export function recipientsOf(
  inRoomIds: readonly string[],
  input: Pick<DisclosureInput, 'discloserId'>,
): readonly string[] {
  return inRoomIds.filter((id) => id !== input.discloserId);
}

/** What the meeting's own rules refuse; the law's side is judged by the legal-basis rules. */
export function roomViolations(question: DisclosureQuestion): readonly Finding[] {
  const { input, meeting } = question;
  const found: Finding[] = [];
  const refuse = (rule: string, of: Readonly<Record<string, string>> = {}): void => {
    found.push({ rule, of });
  };
  if (!KINDS_WITH_PERSONAL_DATA.includes(meeting.kind)) refuse('meeting-without-personal-data');
  if (meeting.state === 'preparing') refuse('meeting-not-opened');
  if (question.areMinutesApproved) refuse('minutes-are-approved');
  const isOutside =
    (meeting.openedAt !== null && input.at < meeting.openedAt) ||
    (meeting.closedAt !== null && input.at >= meeting.closedAt);
  if (isOutside) refuse('time-outside-meeting', { at: input.at });
  const isThere = question.inRoomIds.includes(input.discloserId);
  if (input.readById === null ? !isThere : false) refuse('discloser-not-in-room');
  if (input.readById !== null && !question.inRoomIds.includes(input.readById)) refuse('reader-not-in-room');
  const recipients = recipientsOf(question.inRoomIds, input);
  if (recipients.length === 0) refuse('nobody-in-room');
  if (!isSameSet(recipients, input.recipientIds)) refuse('recipients-differ');
  if (input.consentState !== 'not-required' && input.subjects.length === 0) refuse('subject-missing');
  if (input.isSpecialCare && input.specialCareKinds.length === 0) refuse('special-care-kinds-missing');
  if (!question.notices.some((notice) => notice.at <= input.at)) refuse('notice-not-read');
  for (const hearer of question.hearers) {
    if (!isPledged(hearer.pledge)) refuse('recipient-without-pledge', { member: hearer.code, pledge: hearer.pledge });
    if (hearer.hasOrganizationLeft) refuse('recipient-organization-left', { member: hearer.code });
  }
  return found;
}

/** What is to be watched but does not refuse: late-comers who were not told, pledges on an old text. */
export function roomWarnings(question: DisclosureQuestion): readonly Finding[] {
  const told = new Set(
    question.notices.filter((notice) => notice.at <= question.input.at).flatMap((notice) => notice.toldIds),
  );
  const found: Finding[] = [];
  for (const hearer of question.hearers) {
    if (told.size > 0 && !told.has(hearer.id))
      found.push({ rule: 'recipient-not-told-of-secrecy', of: { member: hearer.code } });
    if (hearer.pledge === 'outdated-text')
      found.push({ rule: 'recipient-pledge-on-old-text', of: { member: hearer.code } });
  }
  return found;
}

/** Splits violations into those the chair may set aside and those no one may. */
export function overridable(violations: readonly Finding[]): {
  readonly may: readonly Finding[];
  readonly mayNot: readonly Finding[];
} {
  return {
    may: violations.filter((violation) => !NEVER_OVERRIDDEN.includes(violation.rule)),
    mayNot: violations.filter((violation) => NEVER_OVERRIDDEN.includes(violation.rule)),
  };
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  const set = new Set(left);
  return set.size === new Set(right).size && right.every((id) => set.has(id));
}
