import { FINDING_KINDS, type FindingKind } from '../../contract/finding.ts';
import {
  basisWithoutParticulars,
  override,
  recipientWithoutPledge,
  specialCareBeyondPurpose,
} from './disclosure-rules.ts';
import { exportWithoutSecondApproval } from './export-rule.ts';
import { broadRoom } from './room-rule.ts';
import type { Rule } from './rule.ts';
import { failedSignIns } from './sign-in-rule.ts';
import { clockBack, longGap, oddHours } from './time-rules.ts';
import { viewWithoutTask } from './view-rule.ts';

const RULES: { readonly [K in FindingKind]: Rule } = {
  override,
  'basis-without-particulars': basisWithoutParticulars,
  'recipient-without-pledge': recipientWithoutPledge,
  'special-care-beyond-purpose': specialCareBeyondPurpose,
  'export-without-second-approval': exportWithoutSecondApproval,
  'view-without-task': viewWithoutTask,
  'odd-hours': oddHours,
  'long-gap': longGap,
  'clock-back': clockBack,
  'failed-sign-ins': failedSignIns,
  'broad-room': broadRoom,
};

/** The rules for some kinds, in the order in which the screen shows them. */
export const rulesFor = (kinds: readonly FindingKind[] = FINDING_KINDS): readonly Rule[] =>
  kinds.map((kind) => RULES[kind]);
