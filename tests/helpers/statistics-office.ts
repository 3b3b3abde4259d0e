import { randomUUID } from 'node:crypto';
import { appendEntry } from '../../src-main/core/audit/writer.ts';
import { actingAs } from '../../src-main/core/pipe/entries.ts';
import { seeded } from '../log/log-fixture.ts';
import { organization } from './blank.ts';
import { openOffice, type TestCore } from './core.ts';
import { behindTheDoor } from './log.ts';
import { setStage } from './stage.ts';

/** An office in its second year, with disclosures in every month until February, between so many organisations. */
export interface StatisticsOffice {
  readonly office: TestCore;
  /** 年度 that is full of entries. */
  readonly fiscalYear: number;
}

const NAMES = [
  '社会福祉協議会',
  '地域包括支援センターみなみ',
  '標原警察署',
  'かくう銀行 標原支店',
  '架空ガス',
  '民生委員児童委員協議会',
  '学校教育課',
  '住宅管理公社',
  '架空県 女性相談支援センター',
  '標原年金事務所',
  'しるべ法律事務所',
];
/** With the share of each: the law's own request first, as in real offices. */
const BASES = [
  'KON9-3',
  'KON9-3',
  'KON9-3',
  'APPI69-1',
  'APPI69-1',
  'APPI27-1-2',
  'APPI69-2-3',
  'APPI27-0',
  'APPI27-1-4',
];
const CATEGORIES = ['household', 'debt-arrears', 'health', 'housing', 'employment', 'income-assets', 'school'];
const CONSENT = [
  'not-asked',
  'not-asked',
  'given',
  'given',
  'given',
  'partial',
  'refused',
  'withdrawn',
  'not-required',
];

/** Opens the office, signed in as staff; the same seed gives the same figures. */
export async function openStatisticsOffice({ seed = 5, told = 700 } = {}): Promise<StatisticsOffice> {
  let clock = new Date('2026-08-27T05:00:00.000Z');
  const office = await openOffice('staff', { now: () => clock });
  const stage = await setStage(office);
  const ids = Object.values(stage.organizations).map(({ id }) => id);
  for (const [at, name] of NAMES.entries())
    ids.push((await office.api.organization.add(organization({ code: `S-${at + 10}`, name }))).id);
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** The first organisations take part in nearly everything, the last hardly ever. */
  const organizationOften = (): string => ids[Math.floor(random() ** 2.4 * ids.length)] as string;
  const persons = Array.from({ length: 90 }, () => randomUUID());
  const { kysely, pen, actor } = behindTheDoor(office);
  const moments = Array.from({ length: told }, () => Date.parse('2027-04-01') + random() ** 0.8 * 320 * 86_400_000);
  await kysely.transaction().execute(async (trx) => {
    for (const moment of moments.sort((left, right) => left - right)) {
      clock = new Date(moment);
      const giver = organizationOften();
      await appendEntry(trx, pen, {
        type: random() < 0.04 ? 'disclosure.overridden' : 'disclosure.recorded',
        actor: actingAs(actor, 'anyone'),
        subject: randomUUID(),
        body: null,
        facts: {
          caseRef: stage.household.id,
          meetingRef: stage.meeting.id,
          recipients: [randomUUID()],
          legalBasis: [...new Set([pick(BASES), ...(random() < 0.3 ? [pick(BASES)] : [])])],
          fields: [...new Set([pick(CATEGORIES), pick(CATEGORIES)])],
          detail: {
            subjects: [pick(persons)],
            isSpecialCare: random() < 0.3,
            consentState: pick(CONSENT),
            giverOrganization: giver,
            recipientOrganizations: [
              ...new Set([organizationOften(), organizationOften(), organizationOften()]),
            ].sort(),
            unpledged: [],
            isOffItem: false,
          },
        },
      });
    }
  });
  return { office, fiscalYear: 2027 };
}
