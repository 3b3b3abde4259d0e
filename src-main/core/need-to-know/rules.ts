import type { Need, Place } from '../../contract/need-to-know-table.ts';
import type { Role } from '../../contract/role.ts';

/** 届く範囲: which cases and meetings a caller is concerned with, in the roles that admit the call. */
export interface Reach {
  /** 全案件: staff of an office that does not tell its cases apart. */
  readonly isAll: boolean;
  /** Works in the office: plans meetings and sees of each what is within reach. */
  readonly isStaff: boolean;
  readonly cases: ReadonlySet<string>;
  /** Meetings seen as a whole. */
  readonly meetings: ReadonlySet<string>;
  /** Meetings that the caller chairs, whether they are running or over. */
  readonly own: ReadonlySet<string>;
  /** 前回行動の確認 stands on the agenda of a meeting that the caller runs: whatever is still to be done is looked at there. */
  readonly isReviewing: boolean;
}

/** Nothing at all: what an administrator and an auditor reach. */
export const NO_REACH: Reach = {
  isAll: false,
  isStaff: false,
  cases: new Set(),
  meetings: new Set(),
  own: new Set(),
  isReviewing: false,
};

/** A record that a call names, with the case and the meeting it belongs to. */
export interface Located {
  readonly place: Place;
  readonly caseId: string | null;
  readonly meetingId: string | null;
  /** Of an action: still to be done. */
  readonly isPending?: boolean;
  /** Of a plan: who holds a seat, or whether personal data may be spoken of, is decided anew. */
  readonly isReseated?: boolean;
}

/** 緊急アクセス that stands open: it widens what may be looked at, and nothing else. */
export interface Glass {
  readonly id: string;
  readonly caseId: string | null;
  readonly meetingId: string | null;
  /** 案件番号 or 会議番号. */
  readonly label: string;
  /** Moment at which it ends by itself. */
  readonly until: Date;
}

/** What both reach. */
export function joinReach(one: Reach, other: Reach): Reach {
  return {
    isAll: one.isAll || other.isAll,
    isStaff: one.isStaff || other.isStaff,
    cases: new Set([...one.cases, ...other.cases]),
    meetings: new Set([...one.meetings, ...other.meetings]),
    own: new Set([...one.own, ...other.own]),
    isReviewing: one.isReviewing || other.isReviewing,
  };
}

/** The reach as an open glass widens it. */
function throughGlass(reach: Reach, { caseId, meetingId }: Pick<Glass, 'caseId' | 'meetingId'>): Reach {
  return joinReach(reach, {
    ...NO_REACH,
    cases: new Set(caseId === null ? [] : [caseId]),
    meetings: new Set(meetingId === null ? [] : [meetingId]),
  });
}

const holds = (set: ReadonlySet<string>, id: string | null): boolean => id !== null && set.has(id);

/** Whether a case, with all that is known of it, is within reach. */
export const reachesCase = (reach: Reach, caseId: string | null): boolean => reach.isAll || holds(reach.cases, caseId);

/** Whether a meeting is within reach as a whole, whichever cases it was about. */
export const reachesMeeting = (reach: Reach, meetingId: string | null): boolean =>
  reach.isAll || holds(reach.meetings, meetingId);

/** Whether what was said under an item is within reach; items without a case are everybody's in the office. */
export function reachesItem(reach: Reach, item: Pick<Located, 'caseId' | 'meetingId'>): boolean {
  if (reachesMeeting(reach, item.meetingId)) return true;
  return reach.isStaff && (item.caseId === null || holds(reach.cases, item.caseId));
}

/** Whether an action is within reach: of its meeting, of its case, or because it is being reviewed. */
export function reachesAction(
  reach: Reach,
  action: Pick<Located, 'caseId' | 'meetingId'> & { readonly isPending: boolean },
): boolean {
  if (reachesItem(reach, action) || holds(reach.cases, action.caseId)) return true;
  return action.isPending && reach.isReviewing;
}

/** Whether one record that a call names is within reach. */
function reaches(reach: Reach, located: Located): boolean {
  switch (located.place) {
    case 'case':
    case 'person':
    case 'visit':
      return reachesCase(reach, located.caseId);
    case 'action':
      return reachesAction(reach, { ...located, isPending: located.isPending ?? false });
    case 'item':
    case 'disclosure':
      return reachesItem(reach, located);
    case 'meeting':
      return reach.isStaff || reachesMeeting(reach, located.meetingId);
    case 'plan':
      return (reach.isStaff && !located.isReseated) || reachesMeeting(reach, located.meetingId);
    case 'own-meeting':
      return holds(reach.own, located.meetingId);
    case 'import':
      return reach.isAll;
    default:
      return reachesMeeting(reach, located.meetingId);
  }
}

/** Identifiers of the rules by which a call is refused beyond its role. */
export const BEYOND = ['beyond-case', 'beyond-meeting', 'beyond-own-meeting', 'beyond-import', 'beyond-all'] as const;
export type Beyond = (typeof BEYOND)[number];

const RULE_OF: Readonly<Record<Place, Beyond>> = {
  case: 'beyond-case',
  person: 'beyond-case',
  visit: 'beyond-case',
  action: 'beyond-case',
  item: 'beyond-case',
  disclosure: 'beyond-case',
  plan: 'beyond-meeting',
  meeting: 'beyond-meeting',
  'whole-meeting': 'beyond-meeting',
  'own-meeting': 'beyond-own-meeting',
  minutes: 'beyond-meeting',
  round: 'beyond-meeting',
  correction: 'beyond-meeting',
  review: 'beyond-meeting',
  import: 'beyond-import',
};

/** Why a call is beyond the caller's need to know; null when it is not. */
function beyondReach(need: Need, reach: Reach, named: readonly Located[]): Beyond | null {
  if (need.everything && !reach.isAll) return 'beyond-all';
  const beyond = named.find((located) => !reaches(reach, located));
  return beyond ? RULE_OF[beyond.place] : null;
}

/** 議長として: one meeting as it bears on whether it is a chair's own and whether its work still runs. */
export interface ChairedMeeting {
  readonly id: string;
  readonly chairId: string | null;
  readonly isInvited: boolean;
  /** The newest version of its minutes is approved, and no review or round of it is under way. */
  readonly isDone: boolean;
}

/** How a call comes in: on what the caller is concerned with, or through a glass alone. */
export type Admitted =
  | { readonly by: 'reach' | 'glass'; readonly reach: Reach }
  | { readonly by: 'nobody'; readonly rule: Beyond | null };

/**
 * Whether a call is let in beyond its role.
 * @param roles the caller's roles that admit the call; without one, only the glass lets it in, and only to what it names
 * @param glass 緊急アクセス that stands open
 */
export function admitted(
  need: Need,
  {
    own,
    roles,
    glass,
  }: {
    readonly own: Reach;
    readonly roles: readonly Role[];
    readonly glass: Pick<Glass, 'caseId' | 'meetingId'> | null;
  },
  named: readonly Located[],
): Admitted {
  if (need.factsFor?.some((role) => roles.includes(role))) return { by: 'reach', reach: own };
  const rule = beyondReach(need, own, named);
  const isAdmitted = rule === null && roles.length > 0;
  // A clerk may ask for any meeting and gets of it what is within reach: all of it only through the glass.
  const isWidened = named.some(({ meetingId }) => meetingId === glass?.meetingId && !reachesMeeting(own, meetingId));
  if (isAdmitted && !(need.glass && isWidened)) return { by: 'reach', reach: own };
  if (glass && need.glass && named.length > 0) {
    const reach = throughGlass(own, glass);
    if (beyondReach(need, reach, named) === null) return { by: 'glass', reach };
  }
  if (isAdmitted) return { by: 'reach', reach: own };
  return { by: 'nobody', rule };
}

/** Whom of the members an account stands for. */
export type StandsFor = ReadonlyMap<string, { readonly memberId: string; readonly deputyOfId: string | null }>;

/**
 * Whether a seat of a meeting (議長, 記録者) is the account's: it stands for the member, or for the member's deputy. A seat
 * for which no account stands is everybody's in that role, so that no meeting is left without.
 */
export function takesSeat(seat: string | null, accountId: string, standsFor: StandsFor): boolean {
  if (seat === null) return true;
  const own = standsFor.get(accountId);
  if (own && (own.memberId === seat || own.deputyOfId === seat)) return true;
  return ![...standsFor.values()].some(({ memberId }) => memberId === seat);
}
