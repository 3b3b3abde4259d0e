import type { CourseDetail, CourseEvent } from '../../contract/case-course.ts';
import type { SeenSample } from '../../contract/need-to-know.ts';
import type { CaseField, MeetingField, SeenField } from '../../contract/need-to-know-presets.ts';
import { ofPerson } from '../accounting/queries.ts';
import { everyAction, list as listActions } from '../action/queries.ts';
import { forMeeting as attendanceOf } from '../attendance/queries.ts';
import type { ReadContext } from '../context.ts';
import { list as listDisclosures } from '../disclosure/queries.ts';
import { get as getMeeting } from '../meeting/queries.ts';
import { get as getMinutes } from '../minutes/queries.ts';
import { forMeeting as notesOf } from '../note/queries.ts';
import { get as getReview } from '../redaction/queries.ts';
import { list as listCases, people, personsOf, reveal } from '../support-case/queries.ts';
import { ofCase as visitsOf } from '../visit/queries.ts';

/** One thing that a screen shows: the call behind it, and what of its answer stands there. */
export interface Look {
  readonly field: SeenField;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: () => Promise<unknown>;
  readonly shows: (output: unknown) => readonly SeenSample[];
}

/** What the page of a case asks beyond what other features may ask of it. */
export interface CoursePages {
  course(ctx: ReadContext, input: { readonly id: string }): Promise<readonly CourseEvent[]>;
  courseDetails(ctx: ReadContext, input: { readonly id: string }): Promise<readonly CourseDetail[]>;
}

/** Keeps the answer's type between the call and what is shown of it. */
function look<F extends SeenField, I extends Readonly<Record<string, unknown>>, T>(
  field: F,
  operation: string,
  input: I,
  output: () => Promise<T>,
  shows: (output: T) => readonly (string | SeenSample)[],
): Look & { readonly field: F } {
  const samples = (given: unknown) => shows(given as T).map((one) => (typeof one === 'string' ? textSample(one) : one));
  return { field, operation, input, output, shows: samples };
}

const textSample = (value: string): SeenSample => ({ kind: 'text', value });

/** 「や 80」: a kana and a decade of age. */
const hintSamples = (hint: string): SeenSample[] =>
  hint.split(' ').map((part) => (/^\d+$/.test(part) ? { kind: 'age-band', value: part } : textSample(part)));

/** What there is to see of a case, each by the call that its page makes. */
export async function lookedAtOfCase(
  ctx: ReadContext,
  caseId: string,
  { course, courseDetails }: CoursePages,
): Promise<(Look & { field: CaseField })[]> {
  const id = { id: caseId };
  const row = async () => (await listCases(ctx, { search: '' })).filter((one) => one.id === caseId);
  const rows = { search: '' };
  const [subject] = await personsOf(ctx, caseId);
  const personId = subject?.id ?? '';
  return [
    look('case-number', 'supportCase.list', rows, row, (found) => found.map(({ caseNumber }) => caseNumber)),
    look('case-hint', 'supportCase.list', rows, row, (found) =>
      found.flatMap(({ hint, lead }) => [...hintSamples(hint), lead]),
    ),
    look('case-standing', 'supportCase.list', rows, row, (found) =>
      found.flatMap(({ state, consent }) => [
        { kind: 'case-state', value: state },
        { kind: 'consent', value: consent },
      ]),
    ),
    look(
      'case-names',
      'supportCase.people',
      id,
      () => people(ctx, id),
      ({ persons }) => persons.map(({ name }) => name),
    ),
    look(
      'case-record',
      'supportCase.reveal',
      id,
      () => reveal(ctx, id),
      ({ summary, persons }) => [
        summary,
        ...persons.flatMap(({ identifiers }) => identifiers.map(({ value }) => value)),
      ],
    ),
    look(
      'case-course',
      'supportCase.course',
      id,
      () => course(ctx, id),
      (events) => events.flatMap(({ on }) => (on === null ? [] : [{ kind: 'day', value: on }])),
    ),
    look(
      'case-course-details',
      'supportCase.courseDetails',
      id,
      () => courseDetails(ctx, id),
      (details) => details.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ),
    look(
      'case-visits',
      'visit.ofCase',
      { caseId },
      () => visitsOf(ctx, { caseId }),
      (visits) => visits.map(({ plannedOn }) => ({ kind: 'day', value: plannedOn })),
    ),
    look(
      'case-actions',
      'action.follow',
      { scope: 'open', caseId },
      async () => ({ actions: (await everyAction(ctx)).filter((one) => one.caseId === caseId) }),
      ({ actions }) => actions.map(({ text }) => text),
    ),
    look(
      'case-accounting',
      'accounting.ofPerson',
      { personId },
      () => ofPerson(ctx, { personId }),
      ({ rows: told }) => told.map(({ at }) => ({ kind: 'moment', value: at })),
    ),
  ];
}

/** What there is to see of a meeting, each by the call that its pages make. */
export function lookedAtOfMeeting(ctx: ReadContext, meetingId: string): (Look & { field: MeetingField })[] {
  const of = { meetingId };
  const plan = () => getMeeting(ctx, { id: meetingId });
  const room = () => attendanceOf(ctx, of);
  const id = { id: meetingId };
  const wanted = { meetingId, audience: 'publication', recipientId: null } as const;
  return [
    look('meeting-plan', 'meeting.get', id, plan, ({ title }) => [title]),
    look('meeting-agenda', 'meeting.get', id, plan, ({ agenda }) => agenda.map(({ title }) => title)),
    look('meeting-purposes', 'meeting.get', id, plan, ({ agenda, requests }) => [
      ...agenda.map(({ purpose }) => purpose),
      ...requests.flatMap(({ asked, reason, answer }) => [asked, reason, answer]),
    ]),
    look('meeting-presence', 'attendance.forMeeting', of, room, ({ presences }) =>
      presences.map(({ enteredAt }) => enteredAt),
    ),
    look('meeting-reasons', 'attendance.forMeeting', of, room, ({ recusals, absences }) =>
      [...recusals, ...absences].map(({ reason }) => reason),
    ),
    look(
      'meeting-notes',
      'note.forMeeting',
      of,
      () => notesOf(ctx, of),
      (notes) => notes.map(({ text }) => text),
    ),
    look(
      'meeting-disclosures',
      'disclosure.list',
      of,
      () => listDisclosures(ctx, of),
      ({ disclosures, withholdings }) => [
        ...disclosures.map(({ content }) => content),
        ...withholdings.map(({ what }) => what),
      ],
    ),
    look(
      'meeting-decisions',
      'action.list',
      of,
      () => listActions(ctx, of),
      ({ decisions, actions }) => [...decisions, ...actions].map(({ text }) => text),
    ),
    look(
      'meeting-minutes',
      'minutes.get',
      of,
      () => getMinutes(ctx, of),
      ({ minutes }) => (minutes?.blocks ?? []).map(({ text }) => text),
    ),
    look(
      'meeting-redaction',
      'redaction.get',
      wanted,
      () => getReview(ctx, wanted),
      ({ review }) => (review?.blocks ?? []).map(({ text }) => text),
    ),
  ];
}
