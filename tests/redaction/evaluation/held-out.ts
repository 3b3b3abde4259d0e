import { heldOutV1 } from './held-out-v1.ts';
import { heldOutV2 } from './held-out-v2.ts';
import { heldOutV3 } from './held-out-v3.ts';
import { heldOutV4 } from './held-out-v4.ts';
import { heldOutV5 } from './held-out-v5.ts';
import { heldOutV6 } from './held-out-v6.ts';
import { heldOutV7 } from './held-out-v7.ts';
import { heldOutV8 } from './held-out-v8.ts';
import type { Passage } from './passage.ts';

/** The parts written after the others were opened, each by someone who had not read the engine. */
export const heldOut: readonly Passage[] = [
  ...heldOutV1,
  ...heldOutV2,
  ...heldOutV3,
  ...heldOutV4,
  ...heldOutV5,
  ...heldOutV6,
  ...heldOutV7,
  ...heldOutV8,
];
