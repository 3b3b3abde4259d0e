import type { Statistics } from '../../src-main/contract/statistics.ts';
import { drawNetwork, type Node } from './draw-network.ts';
import { toldInYear } from './filters.ts';
import { isFew, type PlotModel, type PlotRow } from './plot-model.ts';
import type { Words } from './words.ts';

/** Organisations and lines in the plot; more could not be told apart. The table has all. */
const MOST_DRAWN = 10;
const MOST_LINES = 30;

/** だれがだれに. */
export function networkModel(figures: Statistics, words: Words): PlotModel {
  const { say, organization } = words;
  const { flows } = figures;
  const nodes = nodesOf(flows);
  const drawn = nodes.slice(0, MOST_DRAWN);
  const isDrawn = new Set(drawn.map(({ id }) => id));
  const lines = flows.filter(({ from, to }) => isDrawn.has(from) && isDrawn.has(to)).slice(0, MOST_LINES);
  const rows = flows.map(
    ({ from, to, count }): PlotRow => ({
      key: `${from}>${to}`,
      names: [organization(from), organization(to)],
      counts: [count],
      wanted: null,
    }),
  );
  return {
    id: 'network',
    title: say('plot.network'),
    note:
      lines.length < flows.length
        ? say('note.networkCut', { nodes: drawn.length, lines: lines.length, all: flows.length })
        : say('note.network'),
    alternative: inWords(figures, nodes.length, words, false),
    alternativeOnPaper: inWords(figures, nodes.length, words, true),
    columns: [say('column.from'), say('column.to'), say('column.count')],
    rows,
    height: 460,
    draw: (look) => drawNetwork({ nodes: drawn, flows: lines, words }, look),
    wantedAt: ({ dataType, dataIndex }) => {
      const node = dataType === 'node' ? drawn[dataIndex] : undefined;
      return node ? toldInYear(figures, { organizationIds: [node.id] }) : null;
    },
  };
}

function nodesOf(flows: Statistics['flows']): Node[] {
  const volumes = new Map<string, number>();
  for (const { from, to, count } of flows) for (const id of [from, to]) volumes.set(id, (volumes.get(id) ?? 0) + count);
  return [...volumes]
    .map(([id, volume]) => ({ id, volume }))
    .sort((left, right) => right.volume - left.volume || (left.id < right.id ? -1 : 1));
}

function inWords(
  { flows }: Statistics,
  nodes: number,
  { say, organization, number }: Words,
  hidesFew: boolean,
): string {
  if (flows.length === 0) return say('alternative.none');
  const most = flows.slice(0, 3).map(({ from, to, count }) => {
    const of = { from: organization(from), to: organization(to) };
    return hidesFew && isFew(count)
      ? say('alternative.fewFlow', of)
      : say('alternative.flow', { ...of, count: number(count) });
  });
  return say('alternative.network', { nodes, most: most.join(say('alternative.joiner')) });
}
