import type { AgendaItem, Meeting } from '../../contract/meeting.ts';

/** Order of the identifiers after `id` has moved to `position`; positions outside are clamped. */
export function moved(ids: readonly string[], id: string, position: number): readonly string[] {
  const rest = ids.filter((other) => other !== id);
  const at = Math.max(0, Math.min(position, rest.length));
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}

/** Rules that refuse a plan. */
export function planViolations(plan: Pick<Meeting, 'startsAt' | 'endsAt'>): readonly { rule: string }[] {
  return plan.endsAt <= plan.startsAt ? [{ rule: 'meeting-ends-before-start' }] : [];
}

/** Rules that refuse the opening of a meeting. */
export function openingViolations(
  meeting: Pick<Meeting, 'state'>,
  agenda: readonly AgendaItem[],
): readonly { rule: string }[] {
  const violations: { rule: string }[] = [];
  if (meeting.state !== 'preparing') violations.push({ rule: 'meeting-already-opened' });
  if (agenda.length === 0) violations.push({ rule: 'meeting-without-agenda' });
  return violations;
}

/** Items that open and end every meeting are not carried over. */
const EVERY_TIME = /^(?:開会|閉会)/;

/** Items that a meeting did not reach: every waiting case, and what stood after the last item that was begun. */
export function notReached<T extends Pick<AgendaItem, 'state' | 'caseId' | 'title'>>(
  items: readonly T[],
): readonly T[] {
  const last = items.findLastIndex(({ state }) => state !== 'waiting');
  return items.filter(
    ({ state, caseId, title }, at) =>
      state === 'waiting' && !EVERY_TIME.test(title) && (caseId !== null || (last >= 0 && at > last)),
  );
}
