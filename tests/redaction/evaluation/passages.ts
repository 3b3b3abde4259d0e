import { developmentA } from './development-a.ts';
import { developmentB } from './development-b.ts';
import { developmentC } from './development-c.ts';
import { developmentD } from './development-d.ts';
import { developmentE } from './development-e.ts';
import { developmentF } from './development-f.ts';
import { developmentG } from './development-g.ts';
import type { Group } from './groups.ts';
import { heldOut } from './held-out.ts';
import { openedFromP } from './opened-from-p.ts';
import { openedUntilO } from './opened-until-o.ts';
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
  opened: [...openedUntilO, ...openedFromP],
  'held-out': heldOut,
};

/** All passages of a group. */
export const passages = (group: Group): readonly Passage[] => PASSAGES[group];
