import type { KnownEntity } from '../../../src-main/redaction/register.ts';
import { casesA } from './cases-a.ts';
import { casesAA } from './cases-aa.ts';
import { casesB } from './cases-b.ts';
import { casesBB } from './cases-bb.ts';
import { casesC } from './cases-c.ts';
import { casesCC } from './cases-cc.ts';
import { casesD } from './cases-d.ts';
import { casesDD } from './cases-dd.ts';
import { casesE } from './cases-e.ts';
import { casesEE } from './cases-ee.ts';
import { casesF } from './cases-f.ts';
import { casesFF } from './cases-ff.ts';
import { casesG } from './cases-g.ts';
import { casesGG } from './cases-gg.ts';
import { casesH } from './cases-h.ts';
import { casesHH } from './cases-hh.ts';
import { casesI } from './cases-i.ts';
import { casesII } from './cases-ii.ts';
import { casesJ } from './cases-j.ts';
import { casesJJ } from './cases-jj.ts';
import { casesK } from './cases-k.ts';
import { casesL } from './cases-l.ts';
import { casesM } from './cases-m.ts';
import { casesN } from './cases-n.ts';
import { casesO } from './cases-o.ts';
import { casesP } from './cases-p.ts';
import { casesQ } from './cases-q.ts';
import { casesR } from './cases-r.ts';
import { casesS } from './cases-s.ts';
import { casesT } from './cases-t.ts';
import { casesU } from './cases-u.ts';
import { casesV } from './cases-v.ts';
import { casesW } from './cases-w.ts';
import { casesX } from './cases-x.ts';
import { casesY } from './cases-y.ts';
import { casesZ } from './cases-z.ts';

/** The registers of the invented offices. */
export const cases: Readonly<Record<string, readonly KnownEntity[]>> = {
  ...casesA,
  ...casesB,
  ...casesC,
  ...casesD,
  ...casesE,
  ...casesF,
  ...casesG,
  ...casesH,
  ...casesI,
  ...casesJ,
  ...casesK,
  ...casesL,
  ...casesM,
  ...casesN,
  ...casesO,
  ...casesP,
  ...casesQ,
  ...casesR,
  ...casesS,
  ...casesT,
  ...casesU,
  ...casesV,
  ...casesW,
  ...casesX,
  ...casesY,
  ...casesZ,
  ...casesAA,
  ...casesBB,
  ...casesCC,
  ...casesDD,
  ...casesEE,
  ...casesFF,
  ...casesGG,
  ...casesHH,
  ...casesII,
  ...casesJJ,
};
