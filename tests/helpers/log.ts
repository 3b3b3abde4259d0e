import { sql } from 'kysely';
import type { OpenOffice } from '../../src-main/core/session.ts';
import type { TestCore } from './core.ts';

/** What a test reads of an entry. */
export interface ReadLogEntry {
  readonly seq: number;
  readonly type: string;
  readonly role: string | null;
  readonly subject: string | null;
  readonly caseRef: string | null;
  readonly meetingRef: string | null;
  readonly recipients: readonly string[];
  readonly legalBasis: readonly string[];
  readonly fields: readonly string[];
  readonly refs: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
  readonly bodyCommit: string | null;
}

/** The open office behind a test's client, for looking at the file without going through the door. */
export function behindTheDoor({ core }: TestCore): OpenOffice {
  const office = core.session.office();
  if (!office) throw new Error('the office is locked');
  return office;
}

/** Leaves of the log from a number on, as they lie. */
export async function leavesOf(test: TestCore, from = 0): Promise<string[]> {
  const rows = await behindTheDoor(test)
    .kysely.selectFrom('auditEntry')
    .select('leaf')
    .where('seq', '>=', from)
    .orderBy('seq')
    .execute();
  return rows.map((row) => row.leaf);
}

/** Entries of the log from a number on. */
export async function entriesOf(test: TestCore, from = 0): Promise<ReadLogEntry[]> {
  return (await leavesOf(test, from)).map((leaf) => (JSON.parse(leaf) as { entry: ReadLogEntry }).entry);
}

/** How many entries the log has. */
export async function logSize(test: TestCore): Promise<number> {
  return (await behindTheDoor(test).kysely.selectFrom('logHead').select('size').executeTakeFirst())?.size ?? 0;
}

/** Runs a statement on the office's own connection: tests use it to do damage that no operation can do. */
export async function byHand(test: TestCore, statement: string): Promise<void> {
  await sql.raw(statement).execute(behindTheDoor(test).kysely);
}

/** The rules by which a call is refused; fails if it is not refused by rule. */
export async function rulesRefusing(call: Promise<unknown>): Promise<string[]> {
  try {
    await call;
  } catch (error) {
    const { code, shape } = error as { code?: string; shape?: { violations: { rule: string }[] } };
    if (code === 'rule_violated' && shape) return shape.violations.map((violation) => violation.rule);
    throw error;
  }
  throw new Error('the call was not refused');
}
