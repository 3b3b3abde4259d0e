import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { guardClipboard } from '../../src-main/shell/clipboard-guard.ts';

/** A clipboard in memory that other programs write into as well. */
function clipboard() {
  const state = { text: '' };
  return {
    state,
    read: async () => state.text,
    write: async (text: string) => {
      state.text = text;
    },
  };
}

test('what was copied is gone after its time, by button and by key', async () => {
  const board = clipboard();
  const guard = guardClipboard(board, 30);
  await guard.copy('髙﨑 𠮷次');
  expect(board.state.text).toBe('髙﨑 𠮷次');
  await expect.poll(() => board.state.text).toBe('');
  board.state.text = '二行\r\nの話';
  guard.copied('二行\nの話');
  await expect.poll(() => board.state.text).toBe('');
});

test('what somebody copied elsewhere since stays', async () => {
  const board = clipboard();
  const guard = guardClipboard(board, 20);
  await guard.copy('秘密');
  board.state.text = '献立';
  await wait(80);
  expect(board.state.text).toBe('献立');
});

test('a later copy begins its own time', async () => {
  const board = clipboard();
  const guard = guardClipboard(board, 120);
  await guard.copy('一');
  await wait(70);
  await guard.copy('二');
  await wait(70);
  expect(board.state.text).toBe('二');
  await expect.poll(() => board.state.text).toBe('');
});

test('the lock does not wait for the time, and a clipboard that cannot be read keeps nothing from locking', async () => {
  const board = clipboard();
  const guard = guardClipboard(board);
  await guard.copy('秘密');
  await guard.clear();
  expect(board.state.text).toBe('');
  board.state.text = '献立';
  await guard.clear();
  expect(board.state.text).toBe('献立');
  const broken = guardClipboard({ read: () => Promise.reject(new Error('held')), write: async () => {} });
  broken.copied('秘密');
  await expect(broken.clear()).resolves.toBeUndefined();
});

test('a clipboard that another program holds for a moment is emptied as soon as it lets go', async () => {
  const board = clipboard();
  let isHeld = true;
  const guard = guardClipboard(
    { ...board, read: () => (isHeld ? Promise.reject(new Error('held')) : board.read()) },
    10,
  );
  await guard.copy('秘密');
  await wait(100);
  expect(board.state.text).toBe('秘密');
  isHeld = false;
  await expect.poll(() => board.state.text).toBe('');
});
