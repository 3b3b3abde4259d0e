import { BarChart, GraphChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, GraphChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export type { EChartsType } from 'echarts/core';

/** Size in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture for one pixel of the page. */
const TWICE = 2;

/**
 * Opens a chart in an element, drawn on a canvas: it needs no markup, so the page's policy stays as strict as it is. With
 * a size it is drawn for paper, twice as fine.
 */
export function openChart(element: HTMLElement, size?: Size): EChartsType {
  emptyWithoutMarkup(element);
  return init(element, null, { renderer: 'canvas', ...(size ? { ...size, devicePixelRatio: TWICE } : {}) });
}

/**
 * The library empties its element by `innerHTML = ''`, which the page's policy refuses like any other assignment of
 * markup. On this one element it therefore means: drop the children; anything but the empty string is refused.
 */
function emptyWithoutMarkup(element: HTMLElement): void {
  Object.defineProperty(element, 'innerHTML', {
    configurable: true,
    get: () => '',
    set: (markup: unknown) => {
      if (markup !== '') throw new TypeError('a plot needs no markup');
      element.replaceChildren();
    },
  });
}

/** Loads the pieces of the font that a plot needs; a canvas does not wait for them by itself. */
export async function loadFont(font: string, option: EChartsCoreOption): Promise<void> {
  const text = [...new Set(JSON.stringify(option))].join('');
  await Promise.all([document.fonts.load(`400 16px ${font}`, text), document.fonts.load(`700 16px ${font}`, text)]);
}

/** Draws a plot outside the page and gives it as PNG (Base64), on white, twice as fine as it will stand on paper. */
export async function drawPng(option: EChartsCoreOption, font: string, size: Size): Promise<string> {
  await loadFont(font, option);
  const chart = openChart(document.createElement('div'), size);
  try {
    chart.setOption({ ...option, animation: false });
    const address = chart.getDataURL({ type: 'png', pixelRatio: TWICE, backgroundColor: '#ffffff' });
    return address.slice(address.indexOf(',') + 1);
  } finally {
    chart.dispose();
  }
}
