import { expect, test } from 'vitest';
import { runCampaign } from './run.ts';

test('random minutes in pairs: not a byte differs, and no extractor finds what was removed', async () => {
  const figures = await runCampaign({ pairs: 10, minutes: 20 });
  expect({ ...figures, marks: 0, searches: 0, visible: 0 }).toEqual({
    pairs: 10,
    minutes: 20,
    printed: 20,
    marks: 0,
    compared: 60,
    differing: [],
    searches: 0,
    visible: 0,
    leaks: [],
    isWhole: true,
  });
  expect(figures.marks).toBeGreaterThan(40);
  expect(figures.searches).toBeGreaterThan(200);
}, 300_000);
