import { randomUUID } from 'node:crypto';
import { appendEntry, type Happening } from '../../src-main/core/audit/writer.ts';
import { actingAs } from '../../src-main/core/pipe/entries.ts';
import type { TestCore } from './core.ts';
import { behindTheDoor } from './log.ts';

/** Identifiers that the entries of a filled log speak of. */
export interface Cast {
  readonly persons: readonly string[];
  readonly cases: readonly string[];
  readonly meetings: readonly string[];
  readonly organizations: readonly string[];
}

const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

/** A cast of so many cases with two persons each. */
export const castOf = (cases: number): Cast => ({
  persons: ids(cases * 2),
  cases: ids(cases),
  meetings: ids(12),
  organizations: ids(9),
});

/** Appends entries of many kinds with the signed-in account's key, in one transaction; `random` gives 0 to 1. */
export async function fillLog(test: TestCore, count: number, cast: Cast, random: () => number): Promise<void> {
  const office = behindTheDoor(test);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  await office.kysely.transaction().execute(async (trx) => {
    for (let made = 0; made < count; made += 1)
      await appendEntry(trx, office.pen, {
        ...happening(pick, random, cast),
        actor: actingAs(office.actor, 'anyone'),
        body: null,
      });
  });
}

const TYPES = ['support-case.viewed', 'meeting.opened', 'call.refused', 'export.minutes', 'note.saved'] as const;
const BASES = ['SLA-9-2', 'APPI-69-2-3', 'SLA-9-3'] as const;
const CATEGORIES = ['health', 'employment', 'debt-arrears', 'housing'] as const;

function happening(
  pick: <T>(list: readonly T[]) => T,
  random: () => number,
  cast: Cast,
): Omit<Happening, 'actor' | 'body'> {
  const caseRef = pick(cast.cases);
  const meetingRef = pick(cast.meetings);
  if (random() < 0.6)
    return { type: pick(TYPES), subject: null, facts: { caseRef, meetingRef, detail: { count: counted(random) } } };
  const told = new Set([pick(cast.organizations), pick(cast.organizations)]);
  return {
    type: random() < 0.1 ? 'disclosure.overridden' : 'disclosure.recorded',
    subject: randomUUID(),
    facts: {
      caseRef,
      meetingRef,
      recipients: ids(3),
      legalBasis: [pick(BASES)],
      fields: [pick(CATEGORIES), pick(CATEGORIES)],
      detail: {
        subjects: [pick(cast.persons)],
        isSpecialCare: random() < 0.3,
        consentState: pick(['given', 'none', 'refused']),
        giverOrganization: pick(cast.organizations),
        recipientOrganizations: [...told],
        unpledged: [],
        isOffItem: false,
      },
    },
  };
}

const counted = (random: () => number): number => Math.floor(random() * 1000);
