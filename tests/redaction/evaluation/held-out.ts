import { heldOutY1 } from './held-out-y1.ts';
import { heldOutY2 } from './held-out-y2.ts';
import { heldOutY3 } from './held-out-y3.ts';
import { heldOutY4 } from './held-out-y4.ts';
import { heldOutY5 } from './held-out-y5.ts';
import { heldOutY6 } from './held-out-y6.ts';
import { heldOutY7 } from './held-out-y7.ts';
import { heldOutY8 } from './held-out-y8.ts';
import type { Passage } from './passage.ts';

/** The parts written after the others were opened, each by someone who had not read the engine. */
export const heldOut: readonly Passage[] = [
  ...heldOutY1,
  ...heldOutY2,
  ...heldOutY3,
  ...heldOutY4,
  ...heldOutY5,
  ...heldOutY6,
  ...heldOutY7,
  ...heldOutY8,
];
