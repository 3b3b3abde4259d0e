import type { ActionItem, ActionReview, Decision, FollowedAction } from '../../contract/action.ts';
import type { Attendance } from '../../contract/attendance.ts';
import type { Disclosure, Withholding } from '../../contract/disclosure.ts';
import type { MeetingDetail } from '../../contract/meeting.ts';
import type { MinutesBlock } from '../../contract/minutes.ts';
import { MASK } from '../../contract/need-to-know-presets.ts';
import type { Note } from '../../contract/note.ts';
import { PENDING_STATES } from '../../contract/reminder.ts';
import type { SupportCaseRow } from '../../contract/support-case.ts';
import { type Located, type Reach, reachesAction, reachesCase, reachesItem, reachesMeeting } from './rules.ts';

type Item = Pick<Located, 'caseId' | 'meetingId'>;

/** What the narrowing of one answer goes by. */
export interface Narrowing {
  readonly reach: Reach;
  /** The case and the meeting of an item of an agenda. */
  readonly item: (agendaItemId: string) => Item;
  readonly input: Readonly<Record<string, unknown>>;
}

const masked = (text: string): string => (text === '' ? '' : MASK);
const isPending = (one: ActionItem): boolean => PENDING_STATES.some((state) => state === one.state);
const seesAction =
  ({ reach }: Narrowing) =>
  (one: ActionItem): boolean =>
    reachesAction(reach, { ...one, isPending: isPending(one) });

/** Codes of cases out of reach stay; a search finds those by number alone, or a name would tell its case. */
function caseRows(rows: readonly SupportCaseRow[], { reach, input }: Narrowing): SupportCaseRow[] {
  const wanted = String(input.search ?? '')
    .normalize('NFKC')
    .trim()
    .toLowerCase();
  return rows.flatMap((row) => {
    if (reachesCase(reach, row.id)) return [row];
    if (!row.caseNumber.normalize('NFKC').toLowerCase().includes(wanted)) return [];
    return [
      { ...row, stateText: '', lead: '', personCount: 0, hint: '', isAddressConfidential: false, isMasked: true },
    ];
  });
}

function meetingDetail(detail: MeetingDetail, { reach }: Narrowing): MeetingDetail {
  if (reachesMeeting(reach, detail.id)) return detail;
  return {
    ...detail,
    agenda: detail.agenda.map((item) =>
      reachesItem(reach, item)
        ? item
        : { ...item, title: item.caseId === null ? item.title : MASK, purpose: masked(item.purpose) },
    ),
    requests: detail.requests.map((request) =>
      reach.isStaff && request.caseIds.length > 0 && request.caseIds.every((id) => reachesCase(reach, id))
        ? request
        : { ...request, asked: MASK, reason: MASK, answer: masked(request.answer) },
    ),
  };
}

/** Why somebody stood aside tells of the case; why somebody stayed away is the office's. */
function attendanceOf(attendance: Attendance, { reach, item }: Narrowing): Attendance {
  if (reachesMeeting(reach, attendance.meetingId)) return attendance;
  const kept = <T extends { readonly reason: string }>(one: T): T => ({ ...one, reason: masked(one.reason) });
  return {
    ...attendance,
    recusals: attendance.recusals.map((one) => (reachesItem(reach, item(one.agendaItemId)) ? one : kept(one))),
    absences: reach.isStaff ? attendance.absences : attendance.absences.map(kept),
  };
}

/** Blocks of items out of reach keep their place; so do those that stand for the whole meeting and speak of its cases. */
function minutesBlock(block: MinutesBlock, { reach, item }: Narrowing): MinutesBlock {
  const isOfRoom = ['heading', 'fields', 'attendance'].includes(block.kind);
  if (block.agendaItemId === null ? isOfRoom : reachesItem(reach, item(block.agendaItemId))) return block;
  return { ...block, label: masked(block.label), text: masked(block.text) };
}

interface MinutesAnswer {
  readonly minutes: { readonly meetingId: string; readonly blocks: readonly MinutesBlock[] } | null;
  readonly reopenReason: string;
  readonly confirmation: { readonly reason: string } | null;
  readonly earlier: readonly { readonly reopenReason: string }[];
}

function minutesAnswer(answer: MinutesAnswer, by: Narrowing): MinutesAnswer {
  if (reachesMeeting(by.reach, String(by.input.meetingId))) return answer;
  const { minutes, confirmation } = answer;
  return {
    minutes: minutes && { ...minutes, blocks: minutes.blocks.map((block) => minutesBlock(block, by)) },
    reopenReason: masked(answer.reopenReason),
    confirmation: confirmation && { ...confirmation, reason: masked(confirmation.reason) },
    earlier: answer.earlier.map((one) => ({ ...one, reopenReason: masked(one.reopenReason) })),
  };
}

function told(
  { disclosures, withholdings }: { disclosures: readonly Disclosure[]; withholdings: readonly Withholding[] },
  { reach, item }: Narrowing,
) {
  const isSeen = ({ meetingId, agendaItemId, subjects }: Disclosure): boolean =>
    reachesMeeting(reach, meetingId) ||
    (reachesItem(reach, item(agendaItemId)) && subjects.every(({ caseId }) => reachesCase(reach, caseId)));
  return {
    disclosures: disclosures.filter(isSeen),
    withholdings: withholdings.filter(({ agendaItemId }) => reachesItem(reach, item(agendaItemId))),
  };
}

function agreed(answer: { decisions: readonly Decision[]; actions: readonly ActionItem[] }, by: Narrowing) {
  return {
    decisions: answer.decisions.filter((one) => reachesItem(by.reach, one)),
    actions: answer.actions.filter(seesAction(by)),
  };
}

function reviewOf({ cases, general }: ActionReview, by: Narrowing): ActionReview {
  const sees = seesAction(by);
  return {
    cases: cases
      .filter(({ agendaItemId }) => reachesItem(by.reach, by.item(agendaItemId)))
      .map((one) => ({ ...one, actions: one.actions.filter(sees) })),
    general: reachesMeeting(by.reach, String(by.input.meetingId)) ? general : general.filter(sees),
  };
}

type Narrow = (output: never, by: Narrowing) => unknown;
const ofMeeting: Narrow = meetingDetail;

/** How the answer of each narrowed operation is drawn within reach. */
const NARROW: Readonly<Record<string, Narrow>> = {
  'supportCase.list': caseRows,
  'meeting.get': ofMeeting,
  'meeting.changePlan': ofMeeting,
  'meeting.invite': ofMeeting,
  'meeting.addAgendaItem': ofMeeting,
  'meeting.changeAgendaItem': ofMeeting,
  'meeting.moveAgendaItem': ofMeeting,
  'meeting.removeAgendaItem': ofMeeting,
  'meeting.issueRequest': ofMeeting,
  'meeting.open': ofMeeting,
  'meeting.startItem': ofMeeting,
  'meeting.close': ofMeeting,
  'attendance.forMeeting': attendanceOf,
  'note.forMeeting': (notes: readonly Note[], { reach, item }: Narrowing) =>
    notes.filter(({ agendaItemId }) => reachesItem(reach, item(agendaItemId))),
  'disclosure.list': told,
  'action.list': agreed,
  'action.follow': (answer: { readonly actions: readonly FollowedAction[] }, by: Narrowing) => ({
    ...answer,
    actions: answer.actions.filter(seesAction(by)),
  }),
  'action.review': reviewOf,
  'visit.due': (visits: readonly { readonly caseId: string }[], { reach }: Narrowing) =>
    visits.filter(({ caseId }) => reachesCase(reach, caseId)),
  'minutes.get': minutesAnswer,
};

/** The answer of a narrowed operation as far as it is within reach; the same answer where nothing is kept from the caller. */
export function narrow(name: string, output: unknown, by: Narrowing): unknown {
  if (by.reach.isAll) return output;
  const draw = NARROW[name];
  if (!draw) throw new TypeError(`${name} is said to be narrowed and nobody says how`);
  return draw(output as never, by);
}
