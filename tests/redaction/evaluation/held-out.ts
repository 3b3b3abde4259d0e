import { heldOutO1 } from './held-out-o1.ts';
import { heldOutO2 } from './held-out-o2.ts';
import { heldOutO3 } from './held-out-o3.ts';
import { heldOutO4 } from './held-out-o4.ts';
import type { Passage } from './passage.ts';

/** The parts written after the others were opened, each by someone who had not read the engine. */
export const heldOut: readonly Passage[] = [...heldOutO1, ...heldOutO2, ...heldOutO3, ...heldOutO4];
