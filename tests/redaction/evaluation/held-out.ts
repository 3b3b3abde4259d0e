import { heldOutX1 } from './held-out-x1.ts';
import { heldOutX2 } from './held-out-x2.ts';
import { heldOutX3 } from './held-out-x3.ts';
import { heldOutX4 } from './held-out-x4.ts';
import { heldOutX5 } from './held-out-x5.ts';
import { heldOutX6 } from './held-out-x6.ts';
import { heldOutX7 } from './held-out-x7.ts';
import { heldOutX8 } from './held-out-x8.ts';
import type { Passage } from './passage.ts';

/** The parts written after the others were opened, each by someone who had not read the engine. */
export const heldOut: readonly Passage[] = [
  ...heldOutX1,
  ...heldOutX2,
  ...heldOutX3,
  ...heldOutX4,
  ...heldOutX5,
  ...heldOutX6,
  ...heldOutX7,
  ...heldOutX8,
];
