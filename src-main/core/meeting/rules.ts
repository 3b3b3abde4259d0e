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
