import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage } from '../../src-main/shell/collect-garbage.ts';

const message = (): WeakRef<object> => new WeakRef({ text: '髙﨑さんの滞納' });

test('what nobody holds any more is let go of at once, and not before', async () => {
  const passed = message();
  await wait(1);
  expect(passed.deref()).toEqual({ text: '髙﨑さんの滞納' });
  await wait(1);
  collectGarbage();
  expect(passed.deref()).toBeUndefined();
});

test('what is still held stays', async () => {
  const held = { text: '開いたままの窓' };
  const seen = new WeakRef(held);
  await wait(1);
  collectGarbage();
  expect(seen.deref()).toBe(held);
});
