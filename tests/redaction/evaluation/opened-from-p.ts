import { openedP1 } from './opened-p1.ts';
import { openedP2 } from './opened-p2.ts';
import { openedP3 } from './opened-p3.ts';
import { openedP4 } from './opened-p4.ts';
import { openedP5 } from './opened-p5.ts';
import { openedP6 } from './opened-p6.ts';
import { openedP7 } from './opened-p7.ts';
import { openedP8 } from './opened-p8.ts';
import { openedQ1 } from './opened-q1.ts';
import { openedQ2 } from './opened-q2.ts';
import { openedQ3 } from './opened-q3.ts';
import { openedR1 } from './opened-r1.ts';
import { openedR2 } from './opened-r2.ts';
import { openedR3 } from './opened-r3.ts';
import { openedS1 } from './opened-s1.ts';
import { openedS2 } from './opened-s2.ts';
import { openedS3 } from './opened-s3.ts';
import { openedS4 } from './opened-s4.ts';
import { openedS5 } from './opened-s5.ts';
import { openedS6 } from './opened-s6.ts';
import { openedT1 } from './opened-t1.ts';
import { openedT2 } from './opened-t2.ts';
import { openedT3 } from './opened-t3.ts';
import { openedT4 } from './opened-t4.ts';
import { openedT5 } from './opened-t5.ts';
import { openedT6 } from './opened-t6.ts';
import { openedT7 } from './opened-t7.ts';
import { openedT8 } from './opened-t8.ts';
import { openedT9 } from './opened-t9.ts';
import { openedU1 } from './opened-u1.ts';
import { openedU2 } from './opened-u2.ts';
import { openedU3 } from './opened-u3.ts';
import { openedU4 } from './opened-u4.ts';
import { openedU5 } from './opened-u5.ts';
import { openedU6 } from './opened-u6.ts';
import { openedV1 } from './opened-v1.ts';
import { openedV2 } from './opened-v2.ts';
import { openedV3 } from './opened-v3.ts';
import { openedV4 } from './opened-v4.ts';
import { openedV5 } from './opened-v5.ts';
import { openedV6 } from './opened-v6.ts';
import { openedV7 } from './opened-v7.ts';
import { openedV8 } from './opened-v8.ts';
import { openedW1 } from './opened-w1.ts';
import { openedW2 } from './opened-w2.ts';
import { openedW3 } from './opened-w3.ts';
import { openedW4 } from './opened-w4.ts';
import { openedW5 } from './opened-w5.ts';
import { openedW6 } from './opened-w6.ts';
import { openedW7 } from './opened-w7.ts';
import { openedX1 } from './opened-x1.ts';
import { openedX2 } from './opened-x2.ts';
import { openedX3 } from './opened-x3.ts';
import { openedX4 } from './opened-x4.ts';
import { openedX5 } from './opened-x5.ts';
import { openedX6 } from './opened-x6.ts';
import { openedX7 } from './opened-x7.ts';
import { openedX8 } from './opened-x8.ts';
import { openedY1 } from './opened-y1.ts';
import { openedY2 } from './opened-y2.ts';
import { openedY3 } from './opened-y3.ts';
import { openedY4 } from './opened-y4.ts';
import { openedY5 } from './opened-y5.ts';
import { openedY6 } from './opened-y6.ts';
import { openedY7 } from './opened-y7.ts';
import { openedY8 } from './opened-y8.ts';
import { openedZ1 } from './opened-z1.ts';
import { openedZ2 } from './opened-z2.ts';
import { openedZ3 } from './opened-z3.ts';
import { openedZ4 } from './opened-z4.ts';
import { openedZ5 } from './opened-z5.ts';
import { openedZ6 } from './opened-z6.ts';
import { openedZ7 } from './opened-z7.ts';
import { openedZ8 } from './opened-z8.ts';
import type { Passage } from './passage.ts';

/** The parts p to z, opened later. */
export const openedFromP: readonly Passage[] = [
  ...openedP1,
  ...openedP2,
  ...openedP3,
  ...openedP4,
  ...openedP5,
  ...openedP6,
  ...openedP7,
  ...openedP8,
  ...openedQ1,
  ...openedQ2,
  ...openedQ3,
  ...openedR1,
  ...openedR2,
  ...openedR3,
  ...openedS1,
  ...openedS2,
  ...openedS3,
  ...openedS4,
  ...openedS5,
  ...openedS6,
  ...openedT1,
  ...openedT2,
  ...openedT3,
  ...openedT4,
  ...openedT5,
  ...openedT6,
  ...openedT7,
  ...openedT8,
  ...openedT9,
  ...openedU1,
  ...openedU2,
  ...openedU3,
  ...openedU4,
  ...openedU5,
  ...openedU6,
  ...openedV1,
  ...openedV2,
  ...openedV3,
  ...openedV4,
  ...openedV5,
  ...openedV6,
  ...openedV7,
  ...openedV8,
  ...openedW1,
  ...openedW2,
  ...openedW3,
  ...openedW4,
  ...openedW5,
  ...openedW6,
  ...openedW7,
  ...openedX1,
  ...openedX2,
  ...openedX3,
  ...openedX4,
  ...openedX5,
  ...openedX6,
  ...openedX7,
  ...openedX8,
  ...openedY1,
  ...openedY2,
  ...openedY3,
  ...openedY4,
  ...openedY5,
  ...openedY6,
  ...openedY7,
  ...openedY8,
  ...openedZ1,
  ...openedZ2,
  ...openedZ3,
  ...openedZ4,
  ...openedZ5,
  ...openedZ6,
  ...openedZ7,
  ...openedZ8,
];
