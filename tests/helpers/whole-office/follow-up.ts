import { join } from 'node:path';
import { DAY } from '../stage.ts';
import type { Held } from './meeting.ts';
import type { People } from './people.ts';
import type { Walk } from './walk.ts';

/** What comes after a meeting: reminders, carrying over, visits, closing and reopening a case. */
export async function callFollowUp({ api, mark, test }: Walk, people: People, held: Held): Promise<void> {
  const caseId = people.household.id;
  const organizationId = people.organizationId;
  const task = { meetingId: held.meetingId, agendaItemId: held.itemId, caseId, ownerId: null, supportIds: [] };
  const action = await api.action.assign({
    ...task,
    text: mark('取組'),
    ownerOrganizationId: organizationId,
    dueOn: '2026-09-30',
  });
  const { rules } = await api.action.follow({});
  await api.action.setRules(rules);
  await api.action.remind({ actionIds: [action.id], on: '2026-01-05', how: 'phone', answer: mark('答え') });
  await api.export.reminderLetter({
    path: join(test.folder, 'letter.docx'),
    purpose: mark('渡し方'),
    organizationId,
  });
  await api.action.snooze({ actionId: action.id, until: '2199-01-01', reason: mark('見送り') });
  await api.action.history({ id: action.id });
  const next = await api.meeting.plan({
    kind: 'support-meeting',
    number: mark('次の会議'),
    title: mark('会議名'),
    place: mark('場所'),
    heldOn: '2026-10-27',
    startsAt: '13:30',
    endsAt: '15:30',
    chairId: null,
    recorderId: null,
  });
  const [review] = next.agenda;
  await api.action.review({ meetingId: next.id });
  const carried = await api.action.carryOver({
    id: action.id,
    version: action.version,
    meetingId: next.id,
    agendaItemId: review?.id ?? '',
    text: mark('繰越'),
    dueOn: null,
  });
  const plan = () => ({
    caseId,
    actionId: carried.id,
    plannedOn: DAY,
    how: 'home-visit' as const,
    organizationId,
    memberIds: [],
    safetyNote: mark('安全'),
  });
  const { id, version } = await api.visit.plan(plan());
  const made = { id, version, madeOn: '2026-01-05', result: 'met' as const, nextOn: null };
  await api.visit.record({ ...made, note: mark('様子'), safetyNote: mark('安全') });
  const dropped = await api.visit.plan(plan());
  await api.visit.cancel({ id: dropped.id, version: dropped.version, reason: mark('取りやめ') });
  await api.statistics.followUp({ fiscalYear: 2026 });
  await api.visit.due({});
  await api.visit.ofCase({ caseId });
  await closeAndReopen({ api, mark }, caseId, held.meetingId, carried);
}

async function closeAndReopen(
  { api, mark }: Pick<Walk, 'api' | 'mark'>,
  id: string,
  meetingId: string,
  action: { readonly id: string; readonly version: number },
): Promise<void> {
  const [row] = await api.supportCase.list({});
  const closing = { id, on: '2026-11-02', outcome: 'connected-to-support' as const, isWatched: false, reviewOn: null };
  await api.supportCase.close({
    ...closing,
    version: row?.version ?? 0,
    reason: mark('終結の理由'),
    meetingId,
    decisionId: null,
    settlements: [{ actionId: action.id, version: action.version, as: 'continue', reason: mark('続ける理由') }],
  });
  await api.supportCase.standing({ id });
  await api.supportCase.reopen({ id, version: (row?.version ?? 0) + 1, on: '2026-11-03', reason: mark('再開の理由') });
  await api.supportCase.course({ id });
  await api.supportCase.courseDetails({ id });
}
