import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Child, startChild } from '../helpers/core-process.ts';
import { faultControl, hasShim } from './campaign/shim.ts';
import { type Found, fillOffice, lookInto } from './rotation/office.ts';

let folder: string;
let officePath: string;
let before: Found;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tasuki-rotation-full-'));
  officePath = await fillOffice(folder, 60_000_000);
  before = await lookInto(officePath);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes the key on a disk with so much space, of which only `later` is left once the copy has been begun. */
async function rotateOn(space: number, later: number = space): Promise<string> {
  const control = faultControl(join(folder, 'control'));
  try {
    control.set({ spaceLeft: space });
    const child: Child = startChild('rotate', [officePath], control.environment(officePath));
    await child.says('begin');
    while (!child.lines().some((line) => line.startsWith('step rotation-copy') || line === 'locked'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    control.set({ spaceLeft: later });
    await child.says('locked');
    await child.ended;
    return child.lines().at(-2) ?? '';
  } finally {
    control.close();
  }
}

it.runIf(hasShim)(
  'too little space is told before anything is begun; a disk that runs full on the way leaves the office as it was, without the copy; with space again it works',
  async () => {
    expect(await rotateOn(60_000_000)).toBe('space');
    expect(await lookInto(officePath)).toEqual(before);
    expect(await rotateOn(400_000_000, 3_000_000)).toBe('disk-full');
    expect(await lookInto(officePath)).toEqual(before);
    expect(await rotateOn(-1)).toBe('rotated');
    expect(await lookInto(officePath)).toEqual({ ...before, epoch: before.epoch + 1 });
  },
  240_000,
);
