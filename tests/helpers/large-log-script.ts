import { randomUUID } from 'node:crypto';
import { operations } from '../../src-main/contract/api.ts';
import { INFORMATION_CATEGORIES, MEDIA } from '../../src-main/contract/disclosure.ts';
import type { Operation } from '../../src-main/contract/operation.ts';
import type { Role } from '../../src-main/contract/role.ts';
import type { Entry } from '../../src-main/log/entry.ts';
import { seeded } from '../log/log-fixture.ts';

/** An account of the office. */
export interface Clerk {
  readonly account: string;
  readonly role: Role;
  readonly keyId: string;
}

/** What happens in a long log. */
export interface Script {
  /** The next entry, unsigned. Entries are to be asked for in order. */
  next(seq: number, prevRoot: string): Entry;
}

/** Of whom and in which bounds the script tells. */
export interface ScriptStart {
  readonly origin: string;
  readonly clerks: readonly Clerk[];
  /** Is spoken of in so many disclosures, spread evenly. */
  readonly person: { readonly id: string; readonly disclosures: number };
  readonly from: number;
  readonly to: number;
  /** Time of the entry before the first. */
  readonly ts: string;
}

type Facts = Pick<
  Entry,
  'type' | 'subject' | 'caseRef' | 'meetingRef' | 'recipients' | 'legalBasis' | 'fields' | 'medium' | 'detail'
>;

const BOOT_LENGTH = 400;
const STEP_MILLISECONDS = 20_000;
const BASES = ['SLA-9-2', 'SLA-9-3', 'SLA-9-4', 'APPI-69-1', 'APPI-69-2-1', 'APPI-69-2-3', 'APPI-27-1-1'] as const;
const CONSENT = ['given', 'none', 'refused', 'partial', 'not-required'] as const;
const DEVICES = ['事務局1号', '事務局2号', '会議室', '窓口3番'] as const;

/** Every event that operations declare, but for those that change accounts and keys, and disclosures. */
const EVERYDAY: readonly string[] = [
  ...new Set(
    Object.values(operations)
      .flatMap((room) => Object.values(room) as readonly Operation[])
      .flatMap(({ audit }) => audit.event ?? []),
  ),
].filter((event) => !/^(account|office|disclosure)\./.test(event));

/** A script with some 70 kinds of events, a quarter of them disclosures; the same at every run but for identifiers. */
export function beginLargeScript(start: ScriptStart): Script {
  const { clerks, person } = start;
  const random = seeded(2026);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const ids = (count: number): readonly string[] => Array.from({ length: count }, () => randomUUID());
  const [cases, meetings, organizations, members] = [ids(300), ids(60), ids(25), ids(120)];
  const persons = cases.map((caseId) => ({ caseId, persons: ids(3) }));
  const every = Math.floor((start.to - start.from) / Math.max(1, person.disclosures));
  let told = 0;
  let boot = randomUUID();
  let prevTs = start.ts;

  const disclosure = (subjects: readonly string[], caseRef: string): Facts => ({
    type: random() < 0.05 ? 'disclosure.overridden' : 'disclosure.recorded',
    subject: randomUUID(),
    caseRef,
    meetingRef: pick(meetings),
    recipients: [...new Set([pick(members), pick(members), pick(members)])],
    legalBasis: [pick(BASES)],
    fields: [...new Set([pick(INFORMATION_CATEGORIES), pick(INFORMATION_CATEGORIES)])],
    medium: pick(MEDIA),
    detail: {
      at: `${10 + Math.floor(random() * 8)}:${10 + Math.floor(random() * 50)}`,
      agendaItem: pick(meetings),
      discloser: pick(members),
      subjects,
      isSpecialCare: random() < 0.3,
      consentState: pick(CONSENT),
      particulars: ['safeguard'],
      giverOrganization: pick(organizations),
      recipientOrganizations: [...new Set([pick(organizations), pick(organizations)])].sort(),
      unpledged: [],
      isOffItem: random() < 0.02,
      overriddenRules: [],
    },
  });

  const happening = (seq: number): Facts => {
    if ((seq - start.from) % every === 0 && told < person.disclosures) {
      told += 1;
      return disclosure([person.id], cases[0] as string);
    }
    if (random() < 0.25) {
      const family = pick(persons);
      return disclosure([...new Set([pick(family.persons), pick(family.persons)])], family.caseId);
    }
    return {
      type: pick(EVERYDAY),
      subject: random() < 0.5 ? pick(members) : null,
      caseRef: random() < 0.5 ? pick(cases) : null,
      meetingRef: random() < 0.5 ? pick(meetings) : null,
      recipients: [],
      legalBasis: [],
      fields: random() < 0.3 ? ['persons', 'identifiers'] : [],
      medium: null,
      detail: random() < 0.5 ? { version: Math.floor(random() * 9) } : {},
    };
  };

  return {
    next(seq, prevRoot) {
      if (seq % BOOT_LENGTH === 0) boot = randomUUID();
      const clerk = random() < 0.7 ? (clerks[1] as Clerk) : pick(clerks);
      const before = prevTs;
      prevTs = new Date(Date.parse(before) + STEP_MILLISECONDS).toISOString();
      return {
        v: 1,
        origin: start.origin,
        seq,
        ...happening(seq),
        ts: prevTs,
        mono: (seq % BOOT_LENGTH) * STEP_MILLISECONDS,
        boot,
        prevTs: before,
        actor: clerk.account,
        keyId: clerk.keyId,
        role: clerk.role,
        device: DEVICES[seq % DEVICES.length] as string,
        app: 'tasuki/test',
        purpose: null,
        refs: [],
        prevSize: seq,
        prevRoot,
        bodyCommit: null,
      };
    },
  };
}
