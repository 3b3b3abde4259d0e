import type { z } from 'zod';
import type { Disclosure, disclosure } from '../../src-main/contract/disclosure.ts';
import type { Sitting } from '../meeting/sitting.ts';

/** What is typed into the form of a disclosure. */
export type CaptureInput = z.input<typeof disclosure.record.input>;

/**
 * What was begun and not committed, by account, meeting and item; in memory only. An Esc, another item or the idle lock
 * loses nothing, and nobody else who signs in sees it.
 */
const drafts = new Map<string, CaptureInput>();

/** Key of a draft. A correction has one of its own. */
export function draftKey(accountId: string, agendaItemId: string, correcting: Disclosure | null): string {
  return [accountId, agendaItemId, correcting?.id ?? ''].join(' ');
}

export const draftOf = (key: string): CaptureInput | undefined => drafts.get(key);
export const keepDraft = (key: string, input: CaptureInput): void => void drafts.set(key, input);
export const dropDraft = (key: string): void => void drafts.delete(key);

/** A new disclosure: time, item, giver and purpose are offered; the legal basis never is. */
export function blankInput(sitting: Sitting, firstSubject: CaptureInput['subjects']): CaptureInput {
  const { meeting, item, room } = sitting;
  const presenter = room.find((person) => person.member.id === item?.presenterId && person.hears);
  return {
    meetingId: meeting.id,
    agendaItemId: item?.id ?? '',
    at: firstTime(sitting),
    discloserId: presenter?.member.id ?? '',
    readById: null,
    subjects: firstSubject,
    categories: [],
    isSpecialCare: false,
    specialCareKinds: [],
    officeSensitive: [],
    content: '',
    nature: 'fact',
    purpose: item?.purpose ?? '',
    medium: 'spoken',
    handout: '',
    legalBasis: [],
    particulars: {},
    requestId: null,
    consentState: firstSubject.length > 0 ? 'not-asked' : 'not-required',
    consentNote: '',
    takeHome: 'own-support-staff',
    takeHomeNote: '',
    recipientIds: [],
  };
}

/** The time of the desk; entered afterwards and outside the item's minutes, the beginning of the item. */
function firstTime({ clock, item }: Sitting): string {
  if (clock.isLive || !item?.startedAt) return clock.time;
  const isWithin = clock.time >= item.startedAt && (item.endedAt === null || clock.time < item.endedAt);
  return isWithin ? clock.time : item.startedAt;
}

/** The record as the form shows it for a correction. */
export function inputOf(record: Disclosure): CaptureInput {
  const {
    id: _id,
    number: _number,
    override: _override,
    correctsId: _corrects,
    correctionReason: _reason,
    correctedById: _by,
    recordedAt: _at,
    recordedById: _account,
    ...input
  } = record;
  return input;
}
