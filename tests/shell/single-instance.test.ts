import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeInstance } from '../../src-main/shell/single-instance.ts';
import { temporaryFolders } from './fixtures/temporary.ts';

const newFolder = temporaryFolders();

test('a second start is turned away and the first one is called to the front', async () => {
  const folder = newFolder();
  const { promise: knocked, resolve } = Promise.withResolvers<void>();
  const first = await takeInstance(folder, resolve);
  expect(first).not.toBeNull();
  expect(await takeInstance(folder, () => {})).toBeNull();
  await knocked;
  first?.release();
});

test('after the first has gone the next start is the first', async () => {
  const folder = newFolder();
  (await takeInstance(folder, () => {}))?.release();
  expect(readdirSync(folder)).toEqual([]);
  const next = await takeInstance(folder, () => {});
  expect(next).not.toBeNull();
  next?.release();
});

test('the lock of a process that is gone is taken over', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'running'), '2147483646');
  const next = await takeInstance(folder, () => {});
  expect(next).not.toBeNull();
  next?.release();
});

test('the lock whose process number was given to a stranger is taken over, since nobody answers', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'running'), String(process.ppid));
  const next = await takeInstance(folder, () => {});
  expect(next).not.toBeNull();
  expect(existsSync(join(folder, 'knock'))).toBe(false);
  next?.release();
});
