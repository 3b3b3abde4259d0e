import { heldOutU1 } from './held-out-u1.ts';
import { heldOutU2 } from './held-out-u2.ts';
import { heldOutU3 } from './held-out-u3.ts';
import { heldOutU4 } from './held-out-u4.ts';
import { heldOutU5 } from './held-out-u5.ts';
import { heldOutU6 } from './held-out-u6.ts';
import type { Passage } from './passage.ts';

/** The parts written after the others were opened, each by someone who had not read the engine. */
export const heldOut: readonly Passage[] = [
  ...heldOutU1,
  ...heldOutU2,
  ...heldOutU3,
  ...heldOutU4,
  ...heldOutU5,
  ...heldOutU6,
];
