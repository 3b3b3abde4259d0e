import type { Page } from 'playwright-core';

/** 手数: what somebody's hands did in the interface between two moments. */
export interface Effort {
  /** Keys pressed; a key held with Ctrl or Shift counts as one. */
  readonly keys: number;
  readonly clicks: number;
  /** Text fields that were filled in as a whole, without counting their letters. */
  readonly fields: number;
  readonly seconds: number;
}

/** Begins to count real input of the page, whichever screen it shows; read the sum with the function that is returned. */
export async function countEffort(page: Page): Promise<() => Promise<Effort>> {
  const start = performance.now();
  await page.evaluate(() => {
    const count = { keys: 0, clicks: 0, fields: 0 };
    const held = new Set(['Control', 'Shift', 'Alt', 'Meta']);
    let isKeyed = false;
    Object.assign(globalThis, { effortOfTest: count });
    const on = <K extends keyof WindowEventMap>(name: K, run: (event: WindowEventMap[K]) => void): void =>
      addEventListener(name, run, true);
    on('keydown', ({ key }) => {
      if (held.has(key)) return;
      isKeyed = true;
      count.keys += 1;
    });
    on('keyup', () => {
      isKeyed = false;
    });
    on('pointerdown', () => {
      count.clicks += 1;
    });
    on('input', () => {
      if (!isKeyed) count.fields += 1;
    });
  });
  return async () => {
    const count = await page.evaluate(() => ({
      ...(globalThis as unknown as { effortOfTest: Omit<Effort, 'seconds'> }).effortOfTest,
    }));
    return { ...count, seconds: Math.round((performance.now() - start) / 100) / 10 };
  };
}
