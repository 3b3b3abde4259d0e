import type { EChartsCoreOption } from 'echarts/core';
import { FEW } from '../../src-main/contract/statistics.ts';
import { fillAt, sizesOf, textStyle, tooltip } from './draw-parts.ts';
import type { Look } from './look.ts';
import type { Words } from './words.ts';

/** An organisation and how much it told and was told. */
export interface Node {
  readonly id: string;
  readonly volume: number;
}

/** From one organisation to the other. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** From so many on, a line is so wide (CSS pixels); thinner ones lie below, so that a number cannot be measured. */
const WIDTHS = [
  { from: 200, width: 9 },
  { from: 50, width: 6 },
  { from: 15, width: 3.5 },
  { from: FEW, width: 2 },
  { from: 0, width: 1.2 },
] as const;

/** Organisations on a ring, the largest on top, with arrows from who told to who was told. */
export function drawNetwork(
  { nodes, flows, words }: { readonly nodes: readonly Node[]; readonly flows: readonly Flow[]; readonly words: Words },
  look: Look,
): EChartsCoreOption {
  const { say, number, organization } = words;
  const most = Math.max(1, ...nodes.map(({ volume }) => volume));
  const fill = fillAt(look, 0);
  return {
    textStyle: textStyle(look),
    tooltip: tooltip(look),
    series: [
      {
        type: 'graph',
        layout: 'none',
        cursor: 'pointer',
        left: 180 * look.scale,
        right: 180 * look.scale,
        top: 44 * look.scale,
        bottom: 44 * look.scale,
        // Without it the circles would be drawn out with the ring.
        preserveAspect: 'contain',
        edgeSymbol: ['none', 'arrow'],
        emphasis: { focus: look.isPaper ? 'none' : 'adjacency', lineStyle: { color: look.text, opacity: 1 } },
        blur: { itemStyle: { opacity: 0.25 }, lineStyle: { opacity: 0.08 }, label: { opacity: 0.4 } },
        itemStyle: { color: fill.color, borderColor: look.text, borderWidth: 1 },
        data: nodes.map(({ id, volume }, at) => {
          const angle = (at / nodes.length) * 2 * Math.PI - Math.PI / 2;
          return {
            id,
            name: organization(id),
            x: Math.cos(angle) * 150,
            y: Math.sin(angle) * 130,
            symbolSize: (12 + 18 * Math.sqrt(look.isPaper && volume < FEW ? 0 : volume / most)) * look.scale,
            label: labelAt(angle, look),
            tooltip: { formatter: say('tip', { name: organization(id), count: number(volume) }) },
          };
        }),
        links: flows.map(({ from, to, count }) => ({
          source: from,
          target: to,
          symbolSize: [0, (6 + widthOf(count)) * look.scale],
          lineStyle: {
            width: widthOf(count) * look.scale,
            type: count < FEW ? 'dashed' : 'solid',
            color: look.muted,
            opacity: look.isPaper ? 0.85 : 0.7,
            curveness: 0.18,
          },
          tooltip: {
            formatter: say('tip', { name: `${organization(from)} → ${organization(to)}`, count: number(count) }),
          },
        })),
      },
    ],
  };
}

const widthOf = (count: number): number => WIDTHS.find(({ from }) => count >= from)?.width ?? 1;

/** Names stand outside the ring and upright. */
function labelAt(angle: number, look: Look): object {
  const across = Math.cos(angle);
  const position = Math.abs(across) < 0.25 ? (Math.sin(angle) < 0 ? 'top' : 'bottom') : across > 0 ? 'right' : 'left';
  return {
    show: true,
    position,
    distance: 6,
    color: look.text,
    fontSize: sizesOf(look).small,
    fontFamily: look.font,
    width: 150 * look.scale,
    overflow: 'break',
    align: position === 'right' ? 'left' : position === 'left' ? 'right' : 'center',
  };
}
