import type { AgendaItem } from '../../src-main/contract/meeting.ts';

/** Minutes since midnight of `HH:MM`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `HH:MM` of minutes since midnight; stays within the day. */
function timeOf(minutes: number): string {
  const within = Math.max(0, Math.min(minutes, 24 * 60 - 1));
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** The agenda's minutes against the length of the meeting; `over` is negative while time is left. */
export function agendaSum(
  agenda: readonly Pick<AgendaItem, 'minutes'>[],
  plan: { readonly startsAt: string; readonly endsAt: string },
): { readonly sum: number; readonly length: number; readonly over: number } {
  const sum = agenda.reduce((total, item) => total + item.minutes, 0);
  const length = minutesOf(plan.endsAt) - minutesOf(plan.startsAt);
  return { sum, length, over: sum - length };
}

/** When each item is planned to begin, if all before it keep their time. */
export function plannedStarts(agenda: readonly Pick<AgendaItem, 'minutes'>[], startsAt: string): readonly string[] {
  let at = minutesOf(startsAt);
  return agenda.map((item) => {
    const start = timeOf(at);
    at += item.minutes;
    return start;
  });
}

/** Minutes an item has taken so far: to its end, or to `now` while it runs; `null` before it began. */
export function elapsedOf(item: Pick<AgendaItem, 'state' | 'startedAt' | 'endedAt'>, now: string): number | null {
  if (item.startedAt === null) return null;
  const end = item.endedAt ?? (item.state === 'current' ? now : item.startedAt);
  return Math.max(0, minutesOf(end) - minutesOf(item.startedAt));
}
