import { describe, expect, it } from 'vitest';
import { createPages, PAGE } from '../../../src-renderer/audit/entry-pages.ts';

/** A core that answers when it is told to, and counts. */
function slowCore(total: number) {
  const asked: number[] = [];
  const waiting = new Map<number, { answer: () => void; fail: () => void }>();
  let arrivals = 0;
  const errors: unknown[] = [];
  const rows = (offset: number, limit: number) =>
    Array.from({ length: Math.min(limit, total - offset) }, (_, at) => offset + at);
  const pages = createPages<number>({
    total,
    first: rows(0, PAGE),
    load: (offset, limit) =>
      new Promise((resolve, reject) => {
        asked.push(offset / PAGE);
        waiting.set(offset / PAGE, {
          answer: () => resolve({ entries: rows(offset, limit) }),
          fail: () => reject(new Error('away')),
        });
      }),
    onArrival: () => {
      arrivals += 1;
    },
    onError: (error) => errors.push(error),
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    pages,
    asked,
    errors,
    arrivals: () => arrivals,
    answer: async (page: number) => {
      waiting.get(page)?.answer();
      await settle();
    },
    fail: async (page: number) => {
      waiting.get(page)?.fail();
      await settle();
    },
    answerAll: async () => {
      for (let round = 0; round < 400 && waiting.size > 0; round += 1) {
        const [page] = waiting.keys();
        waiting.get(page ?? -1)?.answer();
        waiting.delete(page ?? -1);
        await settle();
      }
    },
  };
}

describe('a million entries scroll without a wait: pages are fetched as they are looked at', () => {
  it('has the first page at once and asks for what comes next while it is looked at', () => {
    const core = slowCore(1_000_000);
    expect(core.pages.at(99)).toBe(99);
    expect(core.pages.at(100)).toBeUndefined();
    core.pages.want(0, 30);
    expect(core.asked).toEqual([1]);
  });

  it('asks for no more than two pages at a time, those in view first', () => {
    const core = slowCore(1_000_000);
    core.pages.want(5_090, 5_110);
    expect(core.asked).toEqual([50, 51]);
  });

  it('forgets what was only passed by: after a long drag the last place is asked for, not all on the way', async () => {
    const core = slowCore(1_000_000);
    for (let at = 10_000; at < 900_000; at += 10_000) core.pages.want(at, at + 30);
    core.pages.want(999_900, 999_930);
    expect(core.asked).toHaveLength(2);
    await core.answerAll();
    expect(core.pages.at(999_900)).toBe(999_900);
    expect(core.asked.length).toBeLessThan(8);
  });

  it('asks for nothing beyond the end', async () => {
    const core = slowCore(250);
    core.pages.want(240, 250);
    await core.answerAll();
    expect([...core.asked].sort()).toEqual([1, 2]);
    expect(core.pages.at(249)).toBe(249);
    expect(core.pages.at(250)).toBeUndefined();
  });

  it('keeps sixty pages and not a million entries, and never lets go of what is in view', async () => {
    const core = slowCore(1_000_000);
    for (let page = 0; page < 100; page += 1) {
      core.pages.want(page * PAGE, page * PAGE + 30);
      await core.answerAll();
      expect(core.pages.at(page * PAGE)).toBe(page * PAGE);
    }
    const held = Array.from({ length: 10_000 }, (_, index) => core.pages.at(index)).filter((row) => row !== undefined);
    expect(held.length).toBeLessThanOrEqual(60 * PAGE);
    expect(core.pages.at(0)).toBeUndefined();
  });

  it('says when a page does not come, does not ask over and over, and tries again when one scrolls on', async () => {
    const core = slowCore(1_000_000);
    core.pages.want(5_000, 5_030);
    await core.fail(50);
    await core.fail(51);
    await core.fail(49);
    expect(core.errors).toHaveLength(3);
    expect(core.asked).toEqual([50, 51, 49]);
    core.pages.want(5_001, 5_031);
    expect(core.asked.slice(3)).toEqual([50, 51]);
  });

  it('tells and fetches nothing once the list has given way to another', async () => {
    const core = slowCore(1_000_000);
    core.pages.want(5_000, 5_030);
    core.pages.stop();
    await core.answer(50);
    expect(core.arrivals()).toBe(0);
    expect(core.asked).toEqual([50, 51]);
  });
});
