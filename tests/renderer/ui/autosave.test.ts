import { describe, expect, it } from 'vitest';
import { AUTOSAVE_TIMES, type AutosaveState, createAutosaver } from '../../../src-renderer/ui/autosave.ts';

/** A clock that moves only when told, with the timers that are due run in order. */
function handClock() {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return {
    now: () => now,
    later: (run: () => void, milliseconds: number) => {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        const due = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((timer) => timer !== due);
        now = due.at;
        due.run();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}

function setUp(save: (text: string) => Promise<unknown>) {
  const clock = handClock();
  const states: AutosaveState[] = [];
  const saver = createAutosaver(save, clock, AUTOSAVE_TIMES, (state) => states.push(state));
  return { clock, states, saver };
}

describe('typed notes save themselves and are never lost (ux §4, U9; issue 2 must show 9)', () => {
  it('saves one second after the last key, once', async () => {
    const saved: string[] = [];
    const { clock, saver } = setUp(async (text) => saved.push(text));
    saver.change('あ');
    await clock.pass(500);
    saver.change('あい');
    await clock.pass(900);
    expect(saved).toEqual([]);
    await clock.pass(100);
    expect(saved).toEqual(['あい']);
    await clock.pass(10_000);
    expect(saved).toEqual(['あい']);
  });

  it('leaves no key unsaved for more than two seconds while typing goes on', async () => {
    const savedAt: { text: string; at: number }[] = [];
    const { clock, saver } = setUp(async (text) => savedAt.push({ text, at: clock.now() }));
    const typedAt: number[] = [];
    for (let count = 1; count <= 100; count += 1) {
      typedAt.push(clock.now());
      saver.change('x'.repeat(count));
      await clock.pass(150);
    }
    await clock.pass(5_000);
    for (const [index, at] of typedAt.entries()) {
      const first = savedAt.find((save) => save.text.length > index);
      expect(first).toBeDefined();
      expect((first?.at ?? 0) - at).toBeLessThanOrEqual(2_000);
    }
    expect(savedAt.at(-1)?.text).toHaveLength(100);
  });

  it('saves at once when the field is left', async () => {
    const saved: string[] = [];
    const { saver } = setUp(async (text) => saved.push(text));
    saver.change('途中');
    await saver.flush();
    expect(saved).toEqual(['途中']);
    expect(saver.pending()).toBeNull();
  });

  it('never has two saves under way, and the newest text comes last', async () => {
    const order: string[] = [];
    let open: () => void = () => {};
    const { saver } = setUp((text) => {
      order.push(`start ${text}`);
      return new Promise<void>((resolve) => {
        open = () => {
          order.push(`end ${text}`);
          resolve();
        };
      });
    });
    saver.change('one');
    const first = saver.flush();
    saver.change('two');
    const second = saver.flush();
    expect(order).toEqual(['start one']);
    open();
    await first;
    await Promise.resolve();
    expect(order).toEqual(['start one', 'end one', 'start two']);
    open();
    await second;
    expect(saver.pending()).toBeNull();
  });

  it('keeps the text when a save fails, says so and tries again by itself', async () => {
    let isBroken = true;
    const saved: string[] = [];
    const { clock, states, saver } = setUp(async (text) => {
      if (isBroken) throw new Error('disk full');
      saved.push(text);
    });
    saver.change('大事な発言');
    await clock.pass(1_000);
    expect(states.at(-1)?.kind).toBe('failed');
    expect(saver.pending()).toEqual({ value: '大事な発言' });
    isBroken = false;
    await clock.pass(AUTOSAVE_TIMES.retry);
    expect(saved).toEqual(['大事な発言']);
    expect(states.at(-1)?.kind).toBe('saved');
  });
});
