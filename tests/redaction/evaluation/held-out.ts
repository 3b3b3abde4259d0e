import type { Passage } from './passage.ts';

/** The parts written after the others were opened, each by someone who had not read the engine. */
export const heldOut: readonly Passage[] = [];
