import type { Statistics } from '../../src-main/contract/statistics.ts';
import { basisModel, categoryModel, organizationModel } from './bar-models.ts';
import { networkModel } from './network-model.ts';
import type { PlotModel } from './plot-model.ts';
import { consentModel, monthModel } from './stack-models.ts';
import type { Words } from './words.ts';

/** All plots of a year, in the order of the screen. */
export function plotsOf(figures: Statistics, words: Words): readonly PlotModel[] {
  return [monthModel, basisModel, organizationModel, networkModel, consentModel, categoryModel].map((model) =>
    model(figures, words),
  );
}
