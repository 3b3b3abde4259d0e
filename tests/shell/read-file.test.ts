import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLineHost } from '../../src-main/command-line/office-client.ts';
import { READ_LIMIT, readWholeFile } from '../../src-main/shell/read-file.ts';
import { movable } from '../../src-main/shell/transfer.ts';
import { temporaryFolders } from './fixtures/temporary.ts';

const newFolder = temporaryFolders();

test('a file is read whole into memory of its own', async () => {
  const path = join(newFolder(), '束.age');
  const content = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
  writeFileSync(path, content);
  const bytes = await readWholeFile(path);
  expect(Buffer.compare(bytes, content)).toBe(0);
  expect(movable({ type: 'host-result', id: 1, ok: true, value: bytes })).toEqual([bytes.buffer]);
  writeFileSync(path, '');
  expect((await readWholeFile(path)).length).toBe(0);
});

test('a file of more than 4 GiB is refused before anything of it is read', async () => {
  const path = join(newFolder(), 'large.age');
  writeFileSync(path, '');
  // A hole: it takes no room on the disk.
  truncateSync(path, READ_LIMIT + 1);
  await expect(readWholeFile(path)).rejects.toMatchObject({ code: 'too-large' });
});

test('what is no plain file is not read', async () => {
  const folder = join(newFolder(), 'a.age');
  mkdirSync(folder);
  await expect(readWholeFile(folder)).rejects.toMatchObject({
    code: process.platform === 'win32' ? expect.any(String) : 'not-a-file',
  });
  await expect(readWholeFile(join(folder, 'missing.age'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('bytes that share their memory with others are copied, never moved away from them', () => {
  const shared = new Uint8Array(10).subarray(2, 4);
  expect(movable({ type: 'host-result', id: 1, ok: true, value: shared })).toEqual([]);
  expect(movable({ type: 'host-result', id: 1, ok: true, value: Buffer.from('ab') })).toEqual([]);
  expect(movable({ type: 'host-result', id: 1, ok: true, value: '/path' })).toEqual([]);
  expect(movable({ type: 'host-result', id: 1, ok: false, reason: 'ENOENT' })).toEqual([]);
});

test('on the command line nobody is asked for a path, and a path that was given is read', async () => {
  const host = commandLineHost('1.2.3');
  const refusal = { code: 'not-on-the-command-line' };
  await expect(host.chooseOpenPath({ kinds: ['age'] })).rejects.toMatchObject(refusal);
  await expect(host.chooseFolder()).rejects.toMatchObject(refusal);
  await expect(host.chooseSavePath({ suggestedName: 'a', kind: 'age' })).rejects.toMatchObject(refusal);
  const path = join(newFolder(), 'given.jsonl');
  writeFileSync(path, '{}');
  expect(Buffer.from(await host.readFile(path)).toString()).toBe('{}');
});
