import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHUNK } from '../../src-main/core/audit/bits.ts';
import type { ReadTransaction } from '../../src-main/core/context.ts';
import { lookThrough } from '../../src-main/core/finding/look-through.ts';
import { rulesFor } from '../../src-main/core/finding/rules.ts';
import { leafReader, wholly } from '../../src-main/core/finding/seen.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { castOf, fillLog } from '../helpers/fill-log.ts';
import { catalogue } from '../helpers/finding.ts';
import { behindTheDoor, leavesOf } from '../helpers/log.ts';
import { setStage, tell } from '../helpers/stage.ts';
import { seeded } from '../log/log-fixture.ts';

let office: TestCore;
const reader = () => {
  const log = behindTheDoor(office).kysely as unknown as ReadTransaction;
  return { log, catalogue, progress: () => {}, pause: async () => {} };
};
beforeAll(async () => {
  office = await openOffice('staff');
  await tell(await setStage(office));
});
afterAll(() => office.close());

describe('looking through a long log', () => {
  it('reads the members at the ends of each leaf as reading the whole leaf does', async () => {
    const seenOf = leafReader();
    for (const [seq, leaf] of (await leavesOf(office)).entries()) {
      const seen = seenOf(seq, leaf);
      const whole = wholly(seq, JSON.parse(leaf).entry);
      expect({ ...seen, read: null }).toEqual({ ...whole, read: null });
    }
  });

  it('finds by the index what it finds by reading every entry, in steps that can be given up', async () => {
    await fillLog(office, CHUNK * 2 + 300, castOf(30), seeded(7));
    const steps: number[] = [];
    const ctx = {
      ...reader(),
      progress: ({ done }: { done: number }) => void steps.push(done),
    };
    const whole = await lookThrough(ctx, rulesFor());
    expect(steps).toEqual([4096, whole.size]);
    const byIndex = await lookThrough(ctx, rulesFor(['override', 'export-without-second-approval', 'broad-room']));
    for (const { rule, sightings } of byIndex.looked)
      expect(sightings, rule.kind).toEqual(whole.looked.find((other) => other.rule === rule)?.sightings);
    expect(byIndex.looked[0]?.sightings.length).toBeGreaterThan(100);
    const stopped = {
      ...ctx,
      progress: () => {
        throw new Error('given up');
      },
    };
    await expect(lookThrough(stopped, rulesFor())).rejects.toThrow('given up');
  });
});
