import type { ActionItem, FollowedAction } from '../../src-main/contract/action.ts';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { openOffice, type TestCore } from './core.ts';
import { approveMinutes, type Stage, setStage } from './stage.ts';

/** An office whose meeting of 27 August agreed on three actions and whose minutes are approved; its clock is set by hand. */
export interface FollowedOffice {
  readonly office: TestCore;
  readonly stage: Stage;
  /** 訪問 due 10 September, 電話 of the power company due 20 September, 手紙 without a day. */
  readonly actions: Readonly<Record<'visit' | 'call' | 'letter', ActionItem>>;
  /** Noon of a day in Japan. */
  at(day: string): void;
  /** An action as it now stands in the lists. */
  one(id: string): Promise<FollowedAction>;
  change(id: string, changes: Partial<ActionItem>, reviewedAtMeetingId?: string | null): Promise<ActionItem>;
  plan(number: string, heldOn: string): Promise<MeetingDetail>;
}

/** Opens it, signed in as staff. */
export async function openFollowed(): Promise<FollowedOffice> {
  let now = new Date('2026-08-27T05:00:00.000Z');
  const office = await openOffice('staff', { now: () => now });
  const stage = await setStage(office);
  const { action, meeting } = office.api;
  const { city, power } = stage.organizations;
  const task = {
    meetingId: stage.meeting.id,
    agendaItemId: stage.items.case,
    caseId: stage.household.id,
    ownerId: null,
    supportIds: [],
  };
  const { assign } = action;
  const actions = {
    visit: await assign({ ...task, text: '訪問して様子を見る', ownerOrganizationId: city.id, dueOn: '2026-09-10' }),
    call: await assign({ ...task, text: '支払の相談を受ける', ownerOrganizationId: power.id, dueOn: '2026-09-20' }),
    letter: await assign({ ...task, text: '案内を送る', ownerOrganizationId: city.id, dueOn: null }),
  };
  await approveMinutes(stage, '取組を決めた。');
  const one = async (id: string): Promise<FollowedAction> => {
    const all = [await action.follow({}), await action.follow({ scope: 'settled' })];
    const found = all.flatMap((list) => list.actions).find((each) => each.id === id);
    if (!found) throw new Error('no such action');
    return found;
  };
  return {
    office,
    stage,
    actions,
    one,
    at: (day) => {
      now = new Date(`${day}T03:00:00.000Z`);
    },
    change: async (id, changes, reviewedAtMeetingId = null) =>
      action.change({ ...(await one(id)), ...changes, reviewedAtMeetingId }),
    plan: (number, heldOn) =>
      meeting.plan({
        kind: 'support-meeting',
        number,
        title: '支援会議（架空）',
        place: '',
        heldOn,
        startsAt: '13:30',
        endsAt: '15:30',
        chairId: stage.members.chair.id,
        recorderId: null,
      }),
  };
}
