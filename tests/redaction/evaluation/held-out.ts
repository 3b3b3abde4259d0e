import { heldOutAA1 } from './held-out-aa1.ts';
import { heldOutAA2 } from './held-out-aa2.ts';
import { heldOutAA3 } from './held-out-aa3.ts';
import { heldOutAA4 } from './held-out-aa4.ts';
import { heldOutAA5 } from './held-out-aa5.ts';
import { heldOutAA6 } from './held-out-aa6.ts';
import { heldOutAA7 } from './held-out-aa7.ts';
import { heldOutAA8 } from './held-out-aa8.ts';
import type { Passage } from './passage.ts';

/** The parts written after the others were opened, each by someone who had not read the engine. */
export const heldOut: readonly Passage[] = [
  ...heldOutAA1,
  ...heldOutAA2,
  ...heldOutAA3,
  ...heldOutAA4,
  ...heldOutAA5,
  ...heldOutAA6,
  ...heldOutAA7,
  ...heldOutAA8,
];
