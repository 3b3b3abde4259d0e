import type { z } from 'zod';
import type { exporting } from '../../src-main/contract/export.ts';
import { drawPng } from './chart.ts';
import { PAPER } from './look.ts';
import type { PlotModel } from './plot-model.ts';

type Picture = NonNullable<z.input<typeof exporting.annualReport.input>['pictures']>[number];

/** Width of the text of an A4 page between its margins, in CSS pixels. */
const WIDTH = 624;
/** In the order in which they stand in the report. */
const PRINTED: readonly Picture['id'][] = ['basis', 'month', 'organization', 'network', 'consent'];

/** The plots of the report: black and white, small numbers not told. Those without a count are left out. */
export async function drawPictures(models: readonly PlotModel[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const id of PRINTED) {
    const model = models.find((one) => one.id === id);
    if (!model?.rows.some(({ counts }) => counts.some((count) => count > 0))) continue;
    const height = Math.round(Math.min(model.height, 720));
    pictures.push({
      id,
      title: model.title,
      png: await drawPng(model.draw(PAPER), PAPER.font, { width: WIDTH, height }),
      width: WIDTH,
      height,
      alternative: model.alternativeOnPaper.slice(0, 1000),
    });
  }
  return pictures;
}
