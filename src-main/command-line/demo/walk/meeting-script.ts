import { z } from 'zod';
import { DisclosureInput } from '../../../contract/disclosure.ts';
import { Meeting } from '../../../contract/meeting.ts';

const Code = z.string().min(1);
const Time = z.string().regex(/^\d\d:\d\d$/);

const Disclosure = DisclosureInput.pick({
  at: true,
  categories: true,
  isSpecialCare: true,
  specialCareKinds: true,
  officeSensitive: true,
  content: true,
  nature: true,
  purpose: true,
  medium: true,
  handout: true,
  legalBasis: true,
  particulars: true,
  consentState: true,
  consentNote: true,
  takeHome: true,
  takeHomeNote: true,
}).extend({
  discloser: Code,
  readBy: Code.nullable(),
  subjects: z.array(z.object({ case: Code, person: z.string().regex(/^P\d+$/) })),
  /** Key of a request of the script. */
  request: z.string().nullable(),
});

/** 会議の台本: one support meeting as it is entered, records named by the office's own codes. */
export const MeetingScript = z.object({
  meeting: Meeting.pick({
    kind: true,
    number: true,
    title: true,
    place: true,
    heldOn: true,
    startsAt: true,
    endsAt: true,
  }).extend({ chair: Code, recorder: Code }),
  invited: z.array(Code),
  requests: z.array(
    z.object({
      key: z.string(),
      number: z.string(),
      requestedOn: z.string(),
      isBlanket: z.boolean(),
      organizations: z.array(Code),
      cases: z.array(Code),
      asked: z.string(),
      reason: z.string(),
      answer: z.string(),
    }),
  ),
  agenda: z.array(
    z.object({
      label: z.string(),
      title: z.string(),
      minutes: z.number(),
      presenter: Code.nullable(),
      case: Code.nullable(),
      purpose: z.string(),
    }),
  ),
  attendance: z.object({
    entered: z.array(z.object({ member: Code, at: Time })),
    left: z.array(z.object({ member: Code, at: Time })),
    absences: z.array(z.object({ member: Code, reason: z.string() })),
    /** 誓約: members who sign at the door; whoever else has no valid pledge comes in without one. */
    pledgesAtDoor: z.array(Code).default([]),
    notice: z.object({ readBy: Code, at: Time, late: z.array(z.object({ member: Code, at: Time })) }),
    recusals: z.array(
      z.object({ member: Code, item: z.string(), from: Time, until: Time.nullable(), reason: z.string() }),
    ),
  }),
  items: z.array(
    z.object({
      /** Label of the agenda item. */
      item: z.string(),
      startedAt: Time,
      endedAt: Time,
      note: z.string(),
      disclosures: z.array(Disclosure),
      withholdings: z.array(z.object({ at: Time, member: Code, what: z.string(), reason: z.string() })),
      decisions: z.array(z.object({ text: z.string(), case: Code.nullable(), dissent: z.string() })),
      actions: z.array(
        z.object({
          text: z.string(),
          ownerOrganization: Code.nullable(),
          owner: Code.nullable(),
          support: z.array(Code),
          dueOn: z.string().nullable(),
        }),
      ),
    }),
  ),
  closedAt: Time,
  /** 墨消しを手で加える: stretches that only a reader finds. */
  redactions: z.array(
    z.object({ item: z.string().nullable(), text: z.string(), ground: z.string(), reason: z.string() }),
  ),
});
export type MeetingScript = z.infer<typeof MeetingScript>;
export type ScriptItem = MeetingScript['items'][number];
export type ScriptDisclosure = z.infer<typeof Disclosure>;
