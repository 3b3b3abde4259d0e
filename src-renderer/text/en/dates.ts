import type { dates as ja } from '../ja/dates.ts';
import type { SameShape } from '../shape.ts';

/** Pieces of dates that are words. */
export const dates = {
  fiscalYear: 'fiscal year {{year}}',
  fiscalYearBoth: 'fiscal year {{year}} ({{era}})',
  unknown: 'no date',
  today: 'today',
  daysLeft: '{{count}} days left',
  daysLeft_one: '{{count}} day left',
  daysPast: '{{count}} days overdue',
  daysPast_one: '{{count}} day overdue',
  minutes: '{{count}} min',
  minutesOver: '{{count}} min over',
  range: '{{from}} – {{to}}',
} as const satisfies SameShape<typeof ja>;
