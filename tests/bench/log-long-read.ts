import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { LogFilter } from '../../src-main/contract/log-filter.ts';
import { ofPerson } from '../../src-main/core/accounting/queries.ts';
import { oldestFirst, openIndex } from '../../src-main/core/audit/log-index.ts';
import { list } from '../../src-main/core/audit/queries.ts';
import type { ReadContext, ReadTransaction } from '../../src-main/core/context.ts';
import type { Database } from '../../src-main/core/db/schema.ts';
import { withFile } from '../helpers/by-hand.ts';
import { buildLargeLog } from '../helpers/large-log.ts';
import { type LongLogs, type OpenLog, say } from './long-logs.ts';
import { type Measure, measure, middle, timed } from './measure.ts';

const ROUNDS = 15;
const MIDDLING = 10_000;

/** The auditor's list and the account of one person, in a long log beside one of 10,000 entries. */
export async function reading({ long }: LongLogs): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-bench-'));
  say(`building a log of ${MIDDLING} entries`);
  try {
    const built = await buildLargeLog(folder, MIDDLING);
    return await withFile(built.office, async (file) => {
      const kysely = file as Kysely<Database>;
      const middling = { built, kysely, log: kysely as unknown as ReadTransaction };
      return [...(await lists(long, middling)), await account(long)];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** First page of the list, as a whole call makes it, with every kind of filter. */
async function lists(long: OpenLog, middling: OpenLog): Promise<readonly Measure[]> {
  const filters = [
    ['without a filter', () => ({})],
    ['one event', () => ({ events: ['disclosure.recorded'] })],
    ['a basis and a mark', () => ({ legalBasis: ['SLA-9-2'], flags: ['special-care'] })],
    ['one person', (of: OpenLog) => ({ personIds: [of.built.person.id] })],
    ['a period of ten years', () => ({ from: '2020-01-01', until: '2029-12-31' })],
    ['full text', () => ({ text: '担当' })],
  ] as const;
  const found: Measure[] = [];
  for (const [name, wanted] of filters) {
    const page = (of: OpenLog) => () => firstPage(of, LogFilter.parse(wanted(of)));
    const rows = await rounds(page(long), page(middling));
    const each = middle(rows.map(({ one }) => one)).toFixed(1);
    const title = `P8 first page, ${name}, at ${long.built.size} / at ${middling.built.size} entries`;
    found.push(measure(title, 1.5, ratios(rows), `${each} ms`));
  }
  return found;
}

async function firstPage(of: OpenLog, filter: LogFilter): Promise<void> {
  const { entries } = await list(contextOf(of), { filter, asOf: null, offset: 0, limit: 100 });
  if (entries.length === 0) throw new Error('The list of the benchmark is empty');
}

/** P9: against reading the same rows by their numbers and nothing more. */
async function account(long: OpenLog): Promise<Measure> {
  const { id, disclosures } = long.built.person;
  await register(long, id);
  const index = await openIndex(long.log, long.built.size);
  const seqs = oldestFirst(await index.select([{ facet: 'person', values: [id] }]));
  const bare = async () => {
    const rows = await long.kysely.selectFrom('auditEntry').select('leaf').where('seq', 'in', seqs).execute();
    if (rows.length !== disclosures) throw new Error('Other disclosures than were built');
  };
  const whole = async () => {
    const { rows } = await ofPerson(contextOf(long), { personId: id });
    if (rows.length !== disclosures) throw new Error('Other disclosures than were built');
  };
  const rows = await rounds(whole, bare);
  const each = middle(rows.map(({ one }) => one)).toFixed(0);
  const title = `P9 account of ${disclosures} disclosures at ${long.built.size} entries / bare SELECT of them`;
  return measure(title, 3, ratios(rows), `${each} ms`);
}

/** The person whose account is asked for stands in a case, as in any office. */
async function register({ kysely }: OpenLog, id: string): Promise<void> {
  const caseId = randomUUID();
  const [aCase, person] = [
    `('${caseId}', 'R8-1', NULL, 'received', '', '', '', NULL, '', '', '', '', '', 1)`,
    `('${id}', '${caseId}', 0, 'P1', '本人', 1, '架空 太郎', '', '', '[]', NULL, '', '', '[]', 0, '[]', '', '')`,
  ];
  await sql.raw(`INSERT INTO supportCase VALUES ${aCase}`).execute(kysely);
  await sql.raw(`INSERT INTO person VALUES ${person}`).execute(kysely);
}

type Round = { readonly one: number; readonly other: number };

async function rounds(one: () => Promise<void>, other: () => Promise<void>): Promise<readonly Round[]> {
  const made: Round[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = { one: await timed(one), other: await timed(other) };
    if (round > 0) made.push(times);
  }
  return made;
}

const ratios = (rows: readonly Round[]): number[] => rows.map(({ one, other }) => one / other);

/** What the readers take; nothing of the office but its log is asked. */
function contextOf({ log, built }: OpenLog): ReadContext {
  const only = { trx: log, log, reviewed: null, origin: built.office.origin, checkpoints: async () => [] };
  return { ...only, now: () => new Date(0), progress: () => {}, pause: async () => {} } as unknown as ReadContext;
}
