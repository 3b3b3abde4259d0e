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

type Kind = keyof Omit<Effort, 'seconds'>;

/**
 * Begins to count real input of the page, whichever screen it shows; read the sum with the function that is returned. The
 * sum is kept here, because every lock renews the page.
 */
export async function countEffort(page: Page): Promise<() => Promise<Effort>> {
  const start = performance.now();
  const count: Record<Kind, number> = { keys: 0, clicks: 0, fields: 0 };
  await page.exposeFunction('tellEffort', (kind: Kind) => {
    count[kind] += 1;
  });
  await page.addInitScript(watchInput);
  await page.evaluate(watchInput);
  return async () => {
    // What was told before this answer has arrived with it.
    await page.evaluate(() => document.readyState);
    return { ...count, seconds: Math.round((performance.now() - start) / 100) / 10 };
  };
}

/** Runs in the page. */
function watchInput(): void {
  const { tellEffort } = globalThis as unknown as { tellEffort: (kind: Kind) => void };
  const held = new Set(['Control', 'Shift', 'Alt', 'Meta']);
  let isKeyed = false;
  const on = <K extends keyof WindowEventMap>(name: K, run: (event: WindowEventMap[K]) => void): void =>
    addEventListener(name, run, true);
  on('keydown', ({ key }) => {
    if (held.has(key)) return;
    isKeyed = true;
    tellEffort('keys');
  });
  on('keyup', () => {
    isKeyed = false;
  });
  on('pointerdown', () => tellEffort('clicks'));
  on('input', () => {
    if (!isKeyed) tellEffort('fields');
  });
}
