import { heldOutP1 } from './held-out-p1.ts';
import { heldOutP2 } from './held-out-p2.ts';
import { heldOutP3 } from './held-out-p3.ts';
import { heldOutP4 } from './held-out-p4.ts';
import { heldOutP5 } from './held-out-p5.ts';
import { heldOutP6 } from './held-out-p6.ts';
import { heldOutP7 } from './held-out-p7.ts';
import { heldOutP8 } from './held-out-p8.ts';
import { heldOutQ1 } from './held-out-q1.ts';
import { heldOutQ2 } from './held-out-q2.ts';
import { heldOutQ3 } from './held-out-q3.ts';
import { heldOutR1 } from './held-out-r1.ts';
import { heldOutR2 } from './held-out-r2.ts';
import { heldOutR3 } from './held-out-r3.ts';
import type { Passage } from './passage.ts';

/** The parts written after the others were opened, each by someone who had not read the engine. */
export const heldOut: readonly Passage[] = [
  ...heldOutP1,
  ...heldOutP2,
  ...heldOutP3,
  ...heldOutP4,
  ...heldOutP5,
  ...heldOutP6,
  ...heldOutP7,
  ...heldOutP8,
  ...heldOutQ1,
  ...heldOutQ2,
  ...heldOutQ3,
  ...heldOutR1,
  ...heldOutR2,
  ...heldOutR3,
];
