import { openedA } from './opened-a.ts';
import { openedB } from './opened-b.ts';
import { openedC } from './opened-c.ts';
import { openedD } from './opened-d.ts';
import { openedE } from './opened-e.ts';
import { openedF } from './opened-f.ts';
import { openedG } from './opened-g.ts';
import { openedH1 } from './opened-h1.ts';
import { openedH2 } from './opened-h2.ts';
import { openedH3 } from './opened-h3.ts';
import { openedH4 } from './opened-h4.ts';
import { openedH5 } from './opened-h5.ts';
import { openedI1 } from './opened-i1.ts';
import { openedI2 } from './opened-i2.ts';
import { openedI3 } from './opened-i3.ts';
import { openedI4 } from './opened-i4.ts';
import { openedI5 } from './opened-i5.ts';
import { openedJ1 } from './opened-j1.ts';
import { openedJ2 } from './opened-j2.ts';
import { openedJ3 } from './opened-j3.ts';
import { openedJ4 } from './opened-j4.ts';
import { openedJ5 } from './opened-j5.ts';
import { openedK1 } from './opened-k1.ts';
import { openedK2 } from './opened-k2.ts';
import { openedK3 } from './opened-k3.ts';
import { openedK4 } from './opened-k4.ts';
import { openedK5 } from './opened-k5.ts';
import { openedL1 } from './opened-l1.ts';
import { openedL2 } from './opened-l2.ts';
import { openedL3 } from './opened-l3.ts';
import { openedL4 } from './opened-l4.ts';
import { openedL5 } from './opened-l5.ts';
import { openedM1 } from './opened-m1.ts';
import { openedM2 } from './opened-m2.ts';
import { openedM3 } from './opened-m3.ts';
import { openedM4 } from './opened-m4.ts';
import { openedN1 } from './opened-n1.ts';
import { openedN2 } from './opened-n2.ts';
import { openedN3 } from './opened-n3.ts';
import { openedN4 } from './opened-n4.ts';
import { openedO1 } from './opened-o1.ts';
import { openedO2 } from './opened-o2.ts';
import { openedO3 } from './opened-o3.ts';
import { openedO4 } from './opened-o4.ts';
import type { Passage } from './passage.ts';

/** The opened half of batches a to g, and the parts h to o. */
export const openedUntilO: readonly Passage[] = [
  ...openedA,
  ...openedB,
  ...openedC,
  ...openedD,
  ...openedE,
  ...openedF,
  ...openedG,
  ...openedH1,
  ...openedH2,
  ...openedH3,
  ...openedH4,
  ...openedH5,
  ...openedI1,
  ...openedI2,
  ...openedI3,
  ...openedI4,
  ...openedI5,
  ...openedJ1,
  ...openedJ2,
  ...openedJ3,
  ...openedJ4,
  ...openedJ5,
  ...openedK1,
  ...openedK2,
  ...openedK3,
  ...openedK4,
  ...openedK5,
  ...openedL1,
  ...openedL2,
  ...openedL3,
  ...openedL4,
  ...openedL5,
  ...openedM1,
  ...openedM2,
  ...openedM3,
  ...openedM4,
  ...openedN1,
  ...openedN2,
  ...openedN3,
  ...openedN4,
  ...openedO1,
  ...openedO2,
  ...openedO3,
  ...openedO4,
];
