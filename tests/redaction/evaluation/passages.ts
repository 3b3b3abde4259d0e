import { developmentA } from './development-a.ts';
import { developmentB } from './development-b.ts';
import { developmentC } from './development-c.ts';
import { developmentD } from './development-d.ts';
import { developmentE } from './development-e.ts';
import { developmentF } from './development-f.ts';
import { developmentG } from './development-g.ts';
import type { Group } from './groups.ts';
import { heldOut } from './held-out.ts';
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

const PASSAGES: Readonly<Record<Group, readonly Passage[]>> = {
  development: [
    ...developmentA,
    ...developmentB,
    ...developmentC,
    ...developmentD,
    ...developmentE,
    ...developmentF,
    ...developmentG,
  ],
  opened: [
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
    ...openedY1,
    ...openedY2,
    ...openedY3,
    ...openedY4,
    ...openedY5,
    ...openedY6,
    ...openedY7,
    ...openedX1,
    ...openedX2,
    ...openedX3,
    ...openedX4,
    ...openedX5,
    ...openedX6,
    ...openedX7,
    ...openedX8,
    ...openedY8,
    ...openedZ1,
    ...openedZ2,
    ...openedZ3,
    ...openedZ4,
    ...openedZ5,
    ...openedZ6,
    ...openedZ7,
    ...openedZ8,
  ],
  'held-out': heldOut,
};

/** All passages of a group. */
export const passages = (group: Group): readonly Passage[] => PASSAGES[group];
