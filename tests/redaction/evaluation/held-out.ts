import { heldOutZ1 } from './held-out-z1.ts';
import { heldOutZ2 } from './held-out-z2.ts';
import { heldOutZ3 } from './held-out-z3.ts';
import { heldOutZ4 } from './held-out-z4.ts';
import { heldOutZ5 } from './held-out-z5.ts';
import { heldOutZ6 } from './held-out-z6.ts';
import { heldOutZ7 } from './held-out-z7.ts';
import { heldOutZ8 } from './held-out-z8.ts';
import type { Passage } from './passage.ts';

/** The parts written after the others were opened, each by someone who had not read the engine. */
export const heldOut: readonly Passage[] = [
  ...heldOutZ1,
  ...heldOutZ2,
  ...heldOutZ3,
  ...heldOutZ4,
  ...heldOutZ5,
  ...heldOutZ6,
  ...heldOutZ7,
  ...heldOutZ8,
];
