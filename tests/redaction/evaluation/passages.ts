import { developmentA } from './development-a.ts';
import { developmentB } from './development-b.ts';
import { developmentC } from './development-c.ts';
import { developmentD } from './development-d.ts';
import { developmentE } from './development-e.ts';
import { developmentF } from './development-f.ts';
import { developmentG } from './development-g.ts';
import { heldOutA } from './held-out-a.ts';
import { heldOutB } from './held-out-b.ts';
import { heldOutC } from './held-out-c.ts';
import { heldOutD } from './held-out-d.ts';
import { heldOutE } from './held-out-e.ts';
import { heldOutF } from './held-out-f.ts';
import { heldOutG } from './held-out-g.ts';
import type { Passage } from './passage.ts';
import type { Half } from './split.ts';

const HALVES: Readonly<Record<Half, readonly Passage[]>> = {
  development: [
    ...developmentA,
    ...developmentB,
    ...developmentC,
    ...developmentD,
    ...developmentE,
    ...developmentF,
    ...developmentG,
  ],
  'held-out': [...heldOutA, ...heldOutB, ...heldOutC, ...heldOutD, ...heldOutE, ...heldOutF, ...heldOutG],
};

/** All passages of a half. */
export const passages = (half: Half): readonly Passage[] => HALVES[half];
