import type { EChartsCoreOption } from 'echarts/core';
import { FEW } from '../../src-main/contract/statistics.ts';
import { countAxis, fillAt, itemStyle, legend, nameAxis, sizesOf, textStyle, tooltip } from './draw-parts.ts';
import type { Look } from './look.ts';
import { isFew, type PlotRow } from './plot-model.ts';
import type { Words } from './words.ts';

/** Lying bars, the first row on top. */
interface Bars {
  readonly rows: readonly PlotRow[];
  /** Names of the series; one needs no key. */
  readonly series: readonly string[];
  /** Whether small numbers are told on paper. */
  readonly tellsFew: boolean;
  readonly words: Words;
}

/** Height of such a plot in CSS pixels at normal text size. */
export function heightOfBars(rows: number, series: number): number {
  return Math.max(160, rows * (series === 1 ? 36 : 54) + (series === 1 ? 40 : 76));
}

/** Counts by name, largest first, each with its number behind it. */
export function drawBars({ rows, series, tellsFew, words }: Bars, look: Look): EChartsCoreOption {
  const { say, number } = words;
  const { small } = sizesOf(look);
  const several = series.length > 1;
  const hides = (count: number): boolean => look.isPaper && !tellsFew && isFew(count);
  return {
    textStyle: textStyle(look),
    tooltip: tooltip(look),
    legend: legend(look, series),
    grid: { left: 4, right: 56 * look.scale, top: several ? 36 * look.scale : 4, bottom: 4, outerBoundsMode: 'same' },
    xAxis: countAxis(look),
    yAxis: {
      ...nameAxis(
        look,
        rows.map(({ names }) => names.join(' ')),
        { width: 210 * look.scale, overflow: 'break', lineHeight: small * 1.25 },
      ),
      inverse: true,
    },
    series: series.map((name, at) => ({
      type: 'bar',
      name,
      cursor: 'pointer',
      barMaxWidth: 22 * look.scale,
      itemStyle: itemStyle(fillAt(look, at)),
      emphasis: { disabled: true },
      label: { show: true, position: 'right', color: look.text, fontSize: small, fontFamily: look.font },
      tooltip: {
        formatter: ({ dataIndex }: { dataIndex: number }) => {
          const row = rows[dataIndex];
          const of = { name: row?.names.join(' ') ?? '', series: name, count: number(row?.counts[at] ?? 0) };
          return several ? say('tipOf', of) : say('tip', of);
        },
      },
      data: rows.map(({ counts }) => {
        const count = counts[at] ?? 0;
        // A bar of its true length would tell the number that the paper must not tell.
        return hides(count)
          ? { value: FEW / 2, label: { formatter: say('few') } }
          : {
              value: count,
              label: { formatter: number(count) },
              ...(count === 0 ? { itemStyle: { borderWidth: 0 } } : {}),
            };
      }),
    })),
  };
}
