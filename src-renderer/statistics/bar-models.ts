import { INFORMATION_CATEGORIES } from '../../src-main/contract/disclosure.ts';
import type { Statistics } from '../../src-main/contract/statistics.ts';
import { drawBars, heightOfBars } from './draw-bars.ts';
import { toldInYear } from './filters.ts';
import { isFew, type PlotModel, type PlotRow } from './plot-model.ts';
import type { Words } from './words.ts';

/** Organisations in the plot; the table has all. */
const MOST_DRAWN = 8;
/** Rows that the text in place of a plot names. */
const NAMED = 3;

/** 法的根拠ごと. */
export function basisModel(figures: Statistics, words: Words): PlotModel {
  return plain(words, {
    id: 'basis',
    rows: figures.byBasis.map(({ value, count }) => ({
      key: value,
      names: [words.basis(value)],
      counts: [count],
      wanted: toldInYear(figures, { legalBasis: [value] }),
    })),
  });
}

/** 情報の区分ごと. */
export function categoryModel(figures: Statistics, words: Words): PlotModel {
  return plain(words, {
    id: 'category',
    rows: figures.byCategory.map(({ value, count }) => {
      const known = INFORMATION_CATEGORIES.find((one) => one === value);
      return {
        key: value,
        names: [words.category(value)],
        counts: [count],
        wanted: known ? toldInYear(figures, { categories: [known] }) : null,
      };
    }),
  });
}

function plain(words: Words, { id, rows }: { id: 'basis' | 'category'; rows: readonly PlotRow[] }): PlotModel {
  const { say } = words;
  const alternative = inWords(rows, words, false);
  return {
    id,
    title: say(`plot.${id}`),
    note: say(`note.${id}`),
    alternative,
    alternativeOnPaper: alternative,
    columns: [say(`column.${id}`), say('column.count')],
    rows,
    height: heightOfBars(rows.length, 1),
    draw: (look) => drawBars({ rows, series: [say('column.count')], tellsFew: true, words }, look),
    wantedAt: ({ dataIndex }) => rows[dataIndex]?.wanted ?? null,
  };
}

/** 機関ごと: told and was told, side by side. */
export function organizationModel(figures: Statistics, words: Words): PlotModel {
  const { say } = words;
  const counted = (list: Statistics['byGiver']) => new Map(list.map(({ value, count }) => [value, count]));
  const [gave, received] = [counted(figures.byGiver), counted(figures.byRecipient)];
  const rows = [...new Set([...gave.keys(), ...received.keys()])]
    .map(
      (id): PlotRow => ({
        key: id,
        names: [words.organization(id)],
        counts: [gave.get(id) ?? 0, received.get(id) ?? 0],
        wanted: toldInYear(figures, { organizationIds: [id] }),
      }),
    )
    .sort((left, right) => sumOf(right) - sumOf(left));
  const drawn = rows.slice(0, MOST_DRAWN);
  const series = [say('column.gave'), say('column.received')];
  return {
    id: 'organization',
    title: say('plot.organization'),
    note: rows.length > MOST_DRAWN ? say('note.organization', { most: MOST_DRAWN }) : '',
    alternative: inWords(rows, words, false),
    alternativeOnPaper: inWords(rows, words, true),
    columns: [say('column.organization'), ...series],
    rows,
    height: heightOfBars(drawn.length, 2),
    draw: (look) => drawBars({ rows: drawn, series, tellsFew: false, words }, look),
    wantedAt: ({ dataIndex }) => drawn[dataIndex]?.wanted ?? null,
  };
}

const sumOf = ({ counts }: PlotRow): number => counts.reduce((sum, count) => sum + count, 0);

/** The plot in a sentence, with the largest; small numbers only where they may be told. */
function inWords(rows: readonly PlotRow[], { say, number }: Words, hidesFew: boolean): string {
  if (rows.length === 0) return say('alternative.none');
  const text = (count = 0): string => (hidesFew && isFew(count) ? say('few') : number(count));
  const most = rows.slice(0, NAMED).map(({ names, counts: [first, second] }) => {
    const name = names.join(' ');
    return second === undefined
      ? say('alternative.part', { name, count: text(first) })
      : say('alternative.pair', { name, gave: text(first), received: text(second) });
  });
  return say('alternative.bars', { count: rows.length, most: most.join(say('alternative.joiner')) });
}
