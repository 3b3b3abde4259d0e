import type { EChartsCoreOption } from 'echarts/core';
import { countAxis, fillAt, itemStyle, legend, nameAxis, textStyle, tooltip } from './draw-parts.ts';
import type { Look } from './look.ts';
import type { PlotRow } from './plot-model.ts';
import type { Words } from './words.ts';

/** Standing bars, one for each row, in layers. */
export function drawStacks(
  {
    rows,
    series,
    words,
  }: { readonly rows: readonly PlotRow[]; readonly series: readonly string[]; readonly words: Words },
  look: Look,
): EChartsCoreOption {
  const { say, number } = words;
  const keyLines = linesOf(series, look.isPaper ? 34 : 42);
  return {
    textStyle: textStyle(look),
    tooltip: tooltip(look),
    legend: { ...legend(look, series), show: true },
    grid: { left: 4, right: 8, top: (keyLines * 30 + 14) * look.scale, bottom: 4, outerBoundsMode: 'same' },
    xAxis: nameAxis(
      look,
      rows.map(({ names }) => names.join(' ')),
    ),
    yAxis: countAxis(look),
    series: series.map((name, at) => ({
      type: 'bar',
      name,
      stack: 'all',
      cursor: 'pointer',
      barMaxWidth: 44 * look.scale,
      itemStyle: itemStyle(fillAt(look, at)),
      emphasis: { disabled: true },
      tooltip: {
        formatter: ({ dataIndex }: { dataIndex: number }) => {
          const row = rows[dataIndex];
          return say('tipOf', { name: row?.names[0] ?? '', series: name, count: number(row?.counts[at] ?? 0) });
        },
      },
      // A layer without height would leave its outline on the axis.
      data: rows.map(({ counts }) => counts[at] || null),
    })),
  };
}

/** Lines that the key takes where one holds so many wide characters. */
function linesOf(series: readonly string[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const name of series) {
    const wide = [...name].reduce((sum, character) => sum + (character > '\u00ff' ? 1 : 0.6), 3.5);
    if (used + wide > room && used > 0) {
      lines += 1;
      used = 0;
    }
    used += wide;
  }
  return lines;
}
