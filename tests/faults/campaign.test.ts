import { expect, it } from 'vitest';
import { runFaults } from './campaign/run.ts';
import { hasShim } from './campaign/shim.ts';

/** Part of the whole campaign (`npm run test:faults`) that every test run repeats, each time from another seed. */
const SCALE = 0.02;

it.runIf(hasShim)(
  'kills, power cuts, full disks and flipped bytes lose nothing that was acknowledged, and none goes unnoticed (Must show 1, in part)',
  async () => {
    const seed = Date.now() % 1_000_000;
    const figures = await runFaults({ scale: SCALE, seed });
    console.log(JSON.stringify({ ...figures, faults: figures.faults.length }));
    expect(figures.faults, `seed ${seed}`).toEqual([]);
    expect(figures).toMatchObject({
      kills: 20,
      lostAcknowledged: 0,
      unopenable: 0,
      powerCuts: 4,
      powerCutLost: 0,
      diskFullLost: 0,
      flips: 200,
      flipsSilentlyWrong: 0,
      isPassed: true,
    });
    expect(figures.powerCutControlLost, 'the control must lose something').toBeGreaterThan(0);
  },
  600_000,
);
