import { developmentA } from './development-a.ts';
import { heldOutA } from './held-out-a.ts';
import type { Passage } from './passage.ts';
import type { Half } from './split.ts';

const HALVES: Readonly<Record<Half, readonly Passage[]>> = {
  development: [...developmentA],
  'held-out': [...heldOutA],
};

/** All passages of a half. */
export const passages = (half: Half): readonly Passage[] => HALVES[half];
