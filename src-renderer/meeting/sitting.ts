import { createContext, useContext } from 'react';
import type { ActionItem } from '../../src-main/contract/action.ts';
import type { Attendance } from '../../src-main/contract/attendance.ts';
import type { Disclosure } from '../../src-main/contract/disclosure.ts';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import type { MemberRow } from '../../src-main/contract/member.ts';
import type { Organization } from '../../src-main/contract/organization.ts';
import type { RoomPerson } from '../attendance/room-state.ts';
import type { Item } from './agenda-words.ts';
import type { ActClock } from './session/act-clock.ts';

/** The one window that may be open over the session. */
export type DeskWindow =
  | { readonly kind: 'disclosure'; readonly correcting: Disclosure | null }
  | { readonly kind: 'withholding' }
  | { readonly kind: 'decision' }
  | { readonly kind: 'action'; readonly changing: ActionItem | null }
  | { readonly kind: 'opening' }
  | { readonly kind: 'closing' }
  | { readonly kind: 'notice' }
  | { readonly kind: 'door' | 'pledge' | 'recusal' | 'absence' | 'intervals'; readonly memberId: string };

/** 議長席: what holds for a whole session and is said once for all of its parts. */
export interface Sitting {
  readonly meeting: MeetingDetail;
  /** The item shown, which need not be the one that runs. */
  readonly item: Item | null;
  readonly attendance: Attendance;
  readonly members: ReadonlyMap<string, MemberRow>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly room: readonly RoomPerson[];
  readonly clock: ActClock;
  readonly today: string;
  /** The minutes are approved: nothing may be recorded any more. */
  readonly isFrozen: boolean;
  readonly window: DeskWindow | null;
  readonly show: (window: DeskWindow | null) => void;
}

export const SittingContext = createContext<Sitting | null>(null);

/** The session around this part. */
export function useSitting(): Sitting {
  const sitting = useContext(SittingContext);
  if (!sitting) throw new TypeError('no sitting');
  return sitting;
}

/** Short name of a member's organisation, or of the member where there is none. */
export function placeName(sitting: Pick<Sitting, 'members'>, memberId: string): string {
  const member = sitting.members.get(memberId);
  return member?.organizationName || member?.name || '';
}
