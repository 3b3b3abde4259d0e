import type { z } from 'zod';
import type { Disclosure, disclosure } from '../../src-main/contract/disclosure.ts';
import type { Sitting } from '../meeting/sitting.ts';

/** What is typed into the form of a disclosure. */
export type CaptureInput = z.input<typeof disclosure.record.input>;

/** Tells the draft of one item's form from those of the others; a correction has one of its own. */
export function draftKey(agendaItemId: string, correcting: Disclosure | null): string {
  return [agendaItemId, correcting?.id ?? ''].join(' ');
}

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
