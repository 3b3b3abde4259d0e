import { exporting } from '../../src-main/contract/export.ts';
import type { LogFilter } from '../../src-main/contract/log-filter.ts';
import type { Statistics } from '../../src-main/contract/statistics.ts';

/** What a figure was counted from, as a filter of the log. */
export type Wanted = Partial<LogFilter>;

/** Events that record something told, as the figures count them. */
const TOLD = ['disclosure.recorded', 'disclosure.overridden'];

const yearOf = ({ fiscalYear }: Statistics): Wanted => ({
  from: `${fiscalYear}-04-01`,
  until: `${fiscalYear + 1}-03-31`,
});

/** Disclosures of the year, narrowed. */
export function toldInYear(figures: Statistics, more: Wanted = {}): Wanted {
  return { ...yearOf(figures), events: TOLD, ...more };
}

/** Disclosures of a month (`YYYY-MM`), narrowed. */
export function toldInMonth(month: string, more: Wanted = {}): Wanted {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, until: `${month}-${last}`, events: TOLD, ...more };
}

/** Events of the year. */
function happened(figures: Statistics, events: readonly string[]): Wanted {
  return { ...yearOf(figures), events: [...events] };
}

const EXPORTS = Object.values(exporting).flatMap(({ audit }) => audit.event ?? []);

/** A figure of the overview: its number, its unit, and the entries that it was counted from. */
export interface KeyFigure {
  readonly id: (typeof KEY_FIGURES)[number];
  readonly count: number;
  readonly unit: 'times' | 'records' | 'persons';
  /** `null`: no filter of the log shows just these. */
  readonly wanted: Wanted | null;
}

const KEY_FIGURES = [
  'meetings',
  'disclosures',
  'specialCare',
  'overrides',
  'persons',
  'withheld',
  'corrections',
  'pledges',
  'exports',
  'glasses',
  'refusals',
  'verifications',
] as const;

/** The overview of a year. */
export function keyFigures(figures: Statistics): readonly KeyFigure[] {
  const wanted: Readonly<Record<KeyFigure['id'], Wanted | null>> = {
    meetings: happened(figures, ['meeting.opened']),
    disclosures: toldInYear(figures),
    specialCare: toldInYear(figures, { flags: ['special-care'] }),
    overrides: happened(figures, ['disclosure.overridden']),
    persons: null,
    withheld: happened(figures, ['disclosure.withheld']),
    corrections: happened(figures, ['disclosure.corrected']),
    pledges: happened(figures, ['member.pledged']),
    exports: happened(figures, EXPORTS),
    glasses: happened(figures, ['access.break-glass-opened']),
    refusals: { ...yearOf(figures), flags: ['refused'] },
    verifications: happened(figures, ['audit.verified']),
  };
  const times: readonly string[] = ['meetings', 'pledges', 'glasses', 'verifications'];
  return KEY_FIGURES.map((id) => ({
    id,
    count: figures[id],
    unit: id === 'persons' ? 'persons' : times.includes(id) ? 'times' : 'records',
    wanted: wanted[id],
  }));
}
