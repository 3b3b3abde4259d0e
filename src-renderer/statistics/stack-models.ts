import { DISCLOSURE_CONSENT } from '../../src-main/contract/disclosure.ts';
import type { Statistics } from '../../src-main/contract/statistics.ts';
import { drawStacks } from './draw-stacks.ts';
import { toldInMonth, type Wanted } from './filters.ts';
import type { PlotModel, PlotRow } from './plot-model.ts';
import type { Words } from './words.ts';

/** Bases with a layer of their own; there are as many patterns as layers, and one is for all others. */
const LAYERS = 5;
const HEIGHT = 380;

/** A layer of the bars: values that are counted together. */
interface Layer {
  readonly name: string;
  readonly values: readonly string[];
  /** What of a month it shows. */
  readonly wanted: Wanted;
}

type Monthly = Statistics['basisByMonth'];

/** 月ごと, 法的根拠の内訳. */
export function monthModel(figures: Statistics, words: Words): PlotModel {
  const ids = figures.byBasis.map(({ value }) => value);
  const others = ids.slice(LAYERS);
  const layers: Layer[] = [
    ...ids.slice(0, LAYERS).map((id) => ({ name: words.basis(id), values: [id], wanted: { legalBasis: [id] } })),
    ...(others.length > 0 ? [{ name: words.say('others'), values: others, wanted: { legalBasis: others } }] : []),
  ];
  return stacked('month', figures, { layers, monthly: figures.basisByMonth, words, hasTotal: true });
}

/** 月ごとの同意の状態. */
export function consentModel(figures: Statistics, words: Words): PlotModel {
  // The log cannot be asked for a state of consent, so a layer leads to its month.
  const layers = DISCLOSURE_CONSENT.map((state) => ({ name: words.consent(state), values: [state], wanted: {} }));
  return stacked('consent', figures, { layers, monthly: figures.consentByMonth, words, hasTotal: false });
}

function stacked(
  id: 'month' | 'consent',
  figures: Statistics,
  {
    layers,
    monthly,
    words,
    hasTotal,
  }: {
    readonly layers: readonly Layer[];
    readonly monthly: Monthly;
    readonly words: Words;
    /** Whether the table ends with the number of disclosures, which is not the sum of the layers. */
    readonly hasTotal: boolean;
  },
): PlotModel {
  const { say } = words;
  const rows = figures.byMonth.map(({ month, count }, at): PlotRow => {
    const values = new Map((monthly[at]?.values ?? []).map((one) => [one.value, one.count]));
    const counts = layers.map((layer) => layer.values.reduce((sum, value) => sum + (values.get(value) ?? 0), 0));
    return {
      key: month,
      names: [words.month(month)],
      counts: hasTotal ? [...counts, count] : counts,
      wanted: toldInMonth(month),
    };
  });
  const series = layers.map(({ name }) => name);
  const alternative = inWords(figures, rows, series, words);
  return {
    id,
    title: say(`plot.${id}`),
    note: say(`note.${id}`),
    alternative,
    alternativeOnPaper: alternative,
    columns: [say('column.month'), ...series, ...(hasTotal ? [say('column.told')] : [])],
    rows,
    height: HEIGHT,
    draw: (look) => drawStacks({ rows, series, words }, look),
    wantedAt: ({ dataIndex, seriesIndex = 0 }) => {
      const month = figures.byMonth[dataIndex]?.month;
      return month === undefined ? null : toldInMonth(month, layers[seriesIndex]?.wanted);
    },
  };
}

function inWords(figures: Statistics, rows: readonly PlotRow[], series: readonly string[], words: Words): string {
  const { say, number } = words;
  const highest = [...figures.byMonth].sort((left, right) => right.count - left.count)[0];
  if (!highest || highest.count === 0) return say('alternative.none');
  const most = series
    .map((name, at) => ({ name, count: rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0) }))
    .sort((left, right) => right.count - left.count)
    .slice(0, 3)
    .map(({ name, count }) => say('alternative.part', { name, count: number(count) }));
  return say('alternative.stacks', {
    month: words.month(highest.month),
    count: number(highest.count),
    most: most.join(say('alternative.joiner')),
  });
}
