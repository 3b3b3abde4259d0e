import type { FollowUpFigures } from '../../contract/statistics.ts';
import type { FigureTable } from '../../documents/report-model.ts';
import { FOLLOW_UP } from './follow-up-words.ts';

/** 取組・訪問・終結 in the annual report; counts that are not told are called so. */
export function followUpTables(figures: FollowUpFigures | null): readonly FigureTable[] {
  if (figures === null) return [];
  const { k, actions, medianDays, overdue, visits, closings, retabled } = figures;
  const told = (count: number | null): string | number => count ?? FOLLOW_UP.withheld;
  const words: Readonly<Record<string, string>> = { ...FOLLOW_UP.states, ...FOLLOW_UP.results, ...FOLLOW_UP.outcomes };
  const note = FOLLOW_UP.note(k);
  const listed = (title: string, label: string, list: FollowUpFigures['visits']): FigureTable => ({
    title,
    columns: [
      { label, width: 70 },
      { label: FOLLOW_UP.count, width: 30 },
    ],
    rows: [
      ...list.values.map(({ code, count }) => [words[code] ?? code, told(count)]),
      [FOLLOW_UP.total, told(list.total)],
    ],
    note,
  });
  const byState = actions.columns.map((state, at) => [words[state] ?? state, told(actions.totals[at] ?? null)]);
  return [
    {
      title: FOLLOW_UP.actions,
      columns: [
        { label: FOLLOW_UP.organization, width: 28 },
        ...actions.columns.map((state) => ({ label: FOLLOW_UP.short[state] ?? state, width: 8 })),
        { label: FOLLOW_UP.total, width: 8 },
      ],
      rows: [
        ...actions.rows.map(({ name, counts }) => [name || FOLLOW_UP.nobody, ...counts.map(told)]),
        ...(actions.rows.length > 1 ? [[FOLLOW_UP.total, ...actions.totals.map(told)]] : []),
      ],
      note,
    },
    {
      title: FOLLOW_UP.course,
      columns: [
        { label: FOLLOW_UP.item, width: 70 },
        { label: FOLLOW_UP.count, width: 30 },
      ],
      rows: [
        ...byState,
        [FOLLOW_UP.overdue, told(overdue)],
        [FOLLOW_UP.medianDays, told(medianDays)],
        [FOLLOW_UP.afterClosing, told(retabled.afterClosing)],
        [FOLLOW_UP.again, told(retabled.again)],
      ],
      note,
    },
    listed(FOLLOW_UP.visits, FOLLOW_UP.result, visits),
    listed(FOLLOW_UP.closings, FOLLOW_UP.outcome, closings),
  ];
}
