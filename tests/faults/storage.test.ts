import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshCopy, type Ground, prepareGround } from './campaign/ground.ts';
import { judgeInPlace, NOTHING_ACKNOWLEDGED } from './campaign/judge.ts';
import { said } from './campaign/kills.ts';
import { bundleChildren, startBundled } from './campaign/process.ts';
import { faultControl, hasShim, KINDS } from './campaign/shim.ts';

const { EBUSY, EIO, ENETRESET, EROFS } = constants.errno as unknown as Record<string, number>;
const EVERYTHING = Object.values(KINDS).reduce((sum, kind) => sum + kind, 0);

let ground: Ground;
beforeAll(async () => {
  if (!hasShim) return;
  await bundleChildren();
  ground = await prepareGround();
}, 240_000);
afterAll(() => {
  if (hasShim) rmSync(ground.folder, { recursive: true, force: true });
});

interface Trouble {
  readonly name: string;
  readonly errno: number | undefined;
  readonly kinds: number;
  /** Operations that fail, from the moment at which somebody works in the open office. */
  readonly count: number;
  /** What the user is told; null if the trouble is over before anyone need know. */
  readonly told: string | null;
}

const TROUBLES: readonly Trouble[] = [
  {
    name: 'a disk that gives errors on writing',
    errno: EIO,
    kinds: KINDS.write,
    count: 1e6,
    told: 'unavailable/disk-unreachable',
  },
  {
    name: 'a share that goes away before a flush',
    errno: ENETRESET,
    kinds: KINDS.sync,
    count: 1e6,
    told: 'unavailable/disk-unreachable',
  },
  {
    name: 'a folder that becomes read-only',
    errno: EROFS,
    kinds: KINDS.open + KINDS.rename,
    count: 1e6,
    told: 'file_refused/EROFS',
  },
  {
    name: 'a scanner that holds a file for long',
    errno: EBUSY,
    kinds: KINDS.rename,
    count: 1e6,
    told: 'file_refused/EBUSY',
  },
  { name: 'a scanner that holds a file for a moment', errno: EBUSY, kinds: KINDS.rename, count: 2, told: null },
  {
    name: 'a medium that is pulled out',
    errno: EIO,
    kinds: EVERYTHING,
    count: 1e6,
    told: 'unavailable/disk-unreachable',
  },
];

it.runIf(hasShim).each(TROUBLES)(
  '$name: said in words of its own, nothing acknowledged is lost, and work goes on when it is over',
  async ({ errno, kinds, count, told }) => {
    const folder = freshCopy(ground, 'troubled');
    const control = faultControl(`${folder}.control`);
    const running = startBundled('space-user', [folder, ...ground.script], {
      ...ground.quickScrypt,
      ...control.environment(folder),
      ROUNDS: '1',
      PAUSED: 'yes',
    });
    // Signed in and one disclosure recorded; then the trouble begins.
    expect(await running.says('paused')).toBe(true);
    control.set({ failErrno: errno ?? 0, failKinds: kinds, failCount: count, failFrom: 0 });
    running.tell('go on');
    if (told !== null) expect(await running.says('waiting'), running.errors()).toBe(true);
    else await running.ended;
    control.set({ failFrom: -1 });
    running.tell('space');
    expect(await running.ended, running.errors()).toBe(0);
    control.close();
    const lines = running.lines();
    const refusals = lines.filter((line) => line.startsWith('refused ')).map((line) => line.split(' ')[2]);
    expect(refusals).toEqual(told === null ? [] : [told]);
    expect(lines).not.toContain('unreadable');
    const verdict = await judgeInPlace(ground, folder, said(lines, NOTHING_ACKNOWLEDGED));
    expect(verdict).toMatchObject({ unopenable: null, lost: 0, faults: [] });
  },
  120_000,
);
