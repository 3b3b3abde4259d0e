import { randomBytes, randomUUID } from 'node:crypto';
import { appendEntry, type Pen } from '../../src-main/core/audit/writer.ts';
import { sign } from '../../src-main/log/keys.ts';
import type { LongLogs, OpenLog } from './long-logs.ts';
import { type Measure, measure, middle, timed } from './measure.ts';

const ROUNDS = 9;
/** Entries that each log gets while appending is measured; the verification of what is new finds as many. */
export const NEW_ENTRIES = 1_000;
const EACH = NEW_ENTRIES / (ROUNDS + 1);

/** One entry after the other, each durable in a transaction of its own, at both lengths by turns. */
export async function appending({ short, long, verified }: LongLogs): Promise<readonly Measure[]> {
  await verified('short');
  await verified('long');
  const [toShort, toLong] = [await appender(short), await appender(long)];
  const rows: { readonly atShort: number; readonly atLong: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const atShort = await timed(toShort);
    const atLong = await timed(toLong);
    if (round > 0) rows.push({ atShort, atLong });
  }
  const each = Math.round((middle(rows.map(({ atLong }) => atLong)) * 1000) / EACH);
  return [
    measure(
      `P1 durable append at ${long.built.size} / at ${short.built.size} entries`,
      1.1,
      rows.map(({ atLong, atShort }) => atLong / atShort),
      `${each} µs each, ${ROUNDS} rounds of ${EACH}`,
    ),
  ];
}

async function appender({ built, kysely }: OpenLog): Promise<() => Promise<void>> {
  const clerk = built.clerks.find(({ role }) => role === 'staff');
  const key = built.keys.get(clerk?.keyId ?? '');
  if (!clerk || !key) throw new Error('no such key');
  const head = await kysely.selectFrom('logHead').select('ts').executeTakeFirstOrThrow();
  let moment = Date.parse(head.ts ?? '');
  const pen: Pen = {
    origin: built.office.origin,
    device: '事務局1号',
    app: 'tasuki/test',
    boot: randomUUID(),
    now: () => {
      moment += 1000;
      return new Date(moment);
    },
    monotonic: () => performance.now(),
    randomBytes: (length) => randomBytes(length),
    keyId: key.keyId,
    sign: (bytes) => sign(key.privateKey, bytes),
  };
  const happening = {
    type: 'support-case.viewed',
    actor: { accountId: clerk.account, role: clerk.role },
    subject: randomUUID(),
    facts: { caseRef: randomUUID(), fields: ['persons', 'identifiers'] },
    body: null,
  };
  return async () => {
    for (let count = 0; count < EACH; count += 1)
      await kysely.transaction().execute((trx) => appendEntry(trx, pen, happening));
  };
}
