import type { ActionItem, Decision, FollowedAction } from '../../contract/action.ts';
import type { Attendance } from '../../contract/attendance.ts';
import type { Disclosure, Withholding } from '../../contract/disclosure.ts';
import type { MeetingDetail } from '../../contract/meeting.ts';
import type { MemberRow } from '../../contract/member.ts';

/** Everything a draft is drawn from. */
export interface SessionRecords {
  readonly meeting: MeetingDetail;
  readonly attendance: Attendance;
  readonly members: ReadonlyMap<string, MemberRow>;
  readonly organizationNames: ReadonlyMap<string, string>;
  readonly disclosures: readonly Disclosure[];
  readonly withholdings: readonly Withholding[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly ActionItem[];
  /** 前回行動の確認, where it stood on the agenda. */
  readonly reviewed: readonly { readonly agendaItemId: string; readonly action: FollowedAction }[];
  /** 議事メモ by agenda item. */
  readonly notes: ReadonlyMap<string, string>;
  /** Names of legal bases by identifier, as in force on the day. */
  readonly basisNames: ReadonlyMap<string, string>;
}
