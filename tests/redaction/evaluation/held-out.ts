import { heldOutT1 } from './held-out-t1.ts';
import { heldOutT2 } from './held-out-t2.ts';
import { heldOutT3 } from './held-out-t3.ts';
import { heldOutT4 } from './held-out-t4.ts';
import { heldOutT5 } from './held-out-t5.ts';
import { heldOutT6 } from './held-out-t6.ts';
import { heldOutT7 } from './held-out-t7.ts';
import { heldOutT8 } from './held-out-t8.ts';
import { heldOutT9 } from './held-out-t9.ts';
import type { Passage } from './passage.ts';

/** The parts written after the others were opened, each by someone who had not read the engine. */
export const heldOut: readonly Passage[] = [
  ...heldOutT1,
  ...heldOutT2,
  ...heldOutT3,
  ...heldOutT4,
  ...heldOutT5,
  ...heldOutT6,
  ...heldOutT7,
  ...heldOutT8,
  ...heldOutT9,
];
