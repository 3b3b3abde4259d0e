import type { CourseDetail, CourseEvent, CourseKind } from '../../contract/case-course.ts';
import type { ReadContext } from '../context.ts';
import { localDay } from '../local-time.ts';
import { gatherCourse } from './course-records.ts';

type Reader = Pick<ReadContext, 'trx'>;
type Lines = readonly (readonly [CourseDetail['lines'][number]['name'], string])[];

/** An event with what was written of it. */
interface Told extends CourseEvent {
  readonly lines: Lines;
}

/** Events of one day in the order in which they come about. */
const ORDER: readonly CourseKind[] = [
  'intake',
  'consent',
  'meeting',
  'disclosure',
  'decision',
  'action',
  'reminder',
  'visit',
  'result',
  'closing',
  'review',
];

/** 事案の経過, oldest first; without a word of what was written. */
export async function course(ctx: Reader, input: { readonly id: string }): Promise<CourseEvent[]> {
  return (await toldOf(ctx, input.id)).map(({ lines, ...event }) => ({
    ...event,
    hasDetail: lines.some(([, text]) => text !== ''),
  }));
}

/** 経過の内容 by event. */
export async function courseDetails(ctx: Reader, input: { readonly id: string }): Promise<CourseDetail[]> {
  return (await toldOf(ctx, input.id))
    .map(({ key, lines }) => ({
      key,
      lines: lines.filter(([, text]) => text !== '').map(([name, text]) => ({ name, text })),
    }))
    .filter(({ lines }) => lines.length > 0);
}

async function toldOf(ctx: Reader, caseId: string): Promise<Told[]> {
  const of = await gatherCourse(ctx, caseId);
  const meetingOf = (id: string | null) => of.meetings.get(id ?? '');
  const event = (
    kind: CourseKind,
    id: string,
    on: string | null,
    more: Partial<Omit<Told, 'key' | 'kind' | 'on'>> = {},
  ): Told => ({
    key: `${kind}:${id}`,
    kind,
    on,
    meetingId: null,
    code: '',
    organizationName: '',
    count: null,
    categories: [],
    hasDetail: false,
    lines: [],
    ...more,
    meetingNumber: meetingOf(more.meetingId ?? null)?.number ?? '',
  });
  const organization = (id: string | null): string => of.organizations.get(id ?? '') ?? '';
  const actions = new Map(of.actions.map((action) => [action.id, action]));
  const events = [
    event('intake', caseId, of.openedOn, { code: of.lead }),
    ...of.consents.map(({ id, on, state, scope, reason, method, recordedAt }) =>
      event('consent', id, on ?? localDay(recordedAt), {
        code: state,
        lines: [
          ['method', method],
          ['scope', scope],
          ['reason', reason],
        ],
      }),
    ),
    ...of.stood.map((id) =>
      event('meeting', id, meetingOf(id)?.heldOn ?? null, { meetingId: id, code: meetingOf(id)?.state ?? '' }),
    ),
    ...of.told.map(({ meetingId, count, categories }) =>
      event('disclosure', meetingId, meetingOf(meetingId)?.heldOn ?? null, { meetingId, count, categories }),
    ),
    ...of.decisions.map(({ id, meetingId, text, dissent }) =>
      event('decision', id, meetingOf(meetingId)?.heldOn ?? null, {
        meetingId,
        lines: [
          ['text', text],
          ['dissent', dissent],
        ],
      }),
    ),
    ...of.actions.map(({ id, meetingId, text, ownerOrganizationId, carriedFromId }) =>
      event('action', id, meetingOf(meetingId)?.heldOn ?? null, {
        meetingId,
        code: carriedFromId === null ? '' : 'carried',
        organizationName: organization(ownerOrganizationId),
        lines: [['text', text]],
      }),
    ),
    ...of.progress.map(({ id, actionId, state, doneOn, result, meetingId, recordedAt }) =>
      event('result', id, doneOn ?? localDay(recordedAt), {
        meetingId,
        code: state,
        organizationName: organization(actions.get(actionId)?.ownerOrganizationId ?? null),
        lines: [
          ['text', actions.get(actionId)?.text ?? ''],
          ['result', result],
        ],
      }),
    ),
    ...of.reminders.map(({ id, actionId, on, how, answer }) =>
      event('reminder', id, on, {
        code: how,
        organizationName: organization(actions.get(actionId)?.ownerOrganizationId ?? null),
        lines: [['answer', answer]],
      }),
    ),
    ...of.visits.map(({ id, plannedOn, madeOn, state, result, organizationId, note, safetyNote }) =>
      event('visit', id, madeOn ?? plannedOn, {
        code: state === 'made' ? (result ?? '') : state,
        organizationName: organization(organizationId),
        lines: [
          ['note', note],
          ['safety', safetyNote],
        ],
      }),
    ),
    ...of.closings.flatMap(({ id, on, kind, outcome, meetingId, reason, reviewOn }, at) => [
      event('closing', id, on, { meetingId, code: outcome ?? kind, lines: [['reason', reason]] }),
      // A last look is still to come only while nothing was recorded after the closing.
      ...(reviewOn !== null && at === of.closings.length - 1 ? [event('review', id, reviewOn)] : []),
    ]),
  ];
  const rank = ({ on, kind }: Told): string => `${on ?? ''} ${String(ORDER.indexOf(kind)).padStart(2, '0')}`;
  return events
    .map((one, at) => ({ one, key: `${rank(one)} ${String(at).padStart(6, '0')}` }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ one }) => one);
}
