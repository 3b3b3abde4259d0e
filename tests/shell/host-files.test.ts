import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROOF_SUFFIX } from '../../src-main/contract/host.ts';
import { createHostFiles } from '../../src-main/shell/host-files.ts';
import { nobodyToAsk } from '../../src-main/shell/nobody-to-ask.ts';
import { temporaryFolders } from './fixtures/temporary.ts';

const newFolder = temporaryFolders();

/** Files of a host whose user gives this answer to every dialog; without an answer there is no dialog. */
function hostFiles(answer?: string | null) {
  const exportFolder = join(newFolder(), 'exports');
  const opened: string[] = [];
  const say = async () => answer ?? null;
  const files = createHostFiles({
    dialogs: answer === undefined ? nobodyToAsk : { save: say, open: say, folder: say },
    exportFolder,
    openFile: async (path) => void opened.push(path),
  });
  const save = async (suggestedName: string): Promise<string> =>
    (await files.chooseSavePath({ suggestedName, kind: 'docx' })) ?? '';
  return { files, exportFolder, opened, save };
}

/** Puts a file somewhere, last changed at so many seconds. */
function put(path: string, at: number): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, basename(path));
  utimesSync(path, at, at);
  return path;
}

test('without a dialog a file goes to the export folder under its suggested name, made unique', async () => {
  const { files, exportFolder } = hostFiles();
  const first = await files.chooseSavePath({ suggestedName: 'a', kind: 'pdf' });
  expect(first).toBe(join(exportFolder, 'a.pdf'));
  await files.writeFile(first ?? '', new Uint8Array([7]));
  expect(await files.chooseSavePath({ suggestedName: 'a', kind: 'pdf' })).toBe(join(exportFolder, 'a (2).pdf'));
});

test('a user who picks an existing file in the save dialog gets a free name beside it', async () => {
  const old = put(join(newFolder(), 'old.pdf'), 1);
  const { files } = hostFiles(old);
  expect(await files.chooseSavePath({ suggestedName: 'a', kind: 'pdf' })).toBe(join(dirname(old), 'old (2).pdf'));
});

test('a user who gives up gets null from each dialog', async () => {
  const { files } = hostFiles(null);
  expect(await files.chooseSavePath({ suggestedName: 'a', kind: 'pdf' })).toBeNull();
  expect(await files.chooseOpenPath({ kinds: ['age'] })).toBeNull();
  expect(await files.chooseFolder()).toBeNull();
});

test('a dialog that answers with no whole path is not believed', async () => {
  const { files } = hostFiles('beside.age');
  const refusal = { code: 'invalid-path' };
  await expect(files.chooseSavePath({ suggestedName: 'a', kind: 'age' })).rejects.toMatchObject(refusal);
  await expect(files.chooseOpenPath({ kinds: ['age'] })).rejects.toMatchObject(refusal);
  await expect(files.chooseFolder()).rejects.toMatchObject(refusal);
});

test('only a chosen path is written, once', async () => {
  const { files, exportFolder, save } = hostFiles();
  await expect(files.writeFile(join(exportFolder, 'x.pdf'), new Uint8Array(1))).rejects.toMatchObject({
    code: 'not-chosen-here',
  });
  const path = await save('a');
  await files.writeFile(path, new Uint8Array(1));
  await expect(files.writeFile(path, new Uint8Array(1))).rejects.toMatchObject({ code: 'not-chosen-here' });
});

test('a written file takes its proof beside it, once, which is then read and deleted like the file', async () => {
  const { files, save } = hostFiles();
  const path = await save('a');
  const proof = `${path}${PROOF_SUFFIX}`;
  const refusal = { code: 'not-chosen-here' };
  await expect(files.writeFile(proof, new Uint8Array(1))).rejects.toMatchObject(refusal);
  await files.writeFile(path, new Uint8Array(1));
  await files.writeFile(proof, new Uint8Array([3]));
  expect([...(await files.readFile(proof))]).toEqual([3]);
  await expect(files.writeFile(proof, new Uint8Array(1))).rejects.toMatchObject(refusal);
  await expect(files.writeFile(`${proof}${PROOF_SUFFIX}`, new Uint8Array(1))).rejects.toMatchObject(refusal);
  await files.deleteFile(proof);
  expect([existsSync(path), existsSync(proof)]).toEqual([true, false]);
  await expect(files.writeFile(proof, new Uint8Array(1))).rejects.toMatchObject(refusal);
});

test('a proof never takes the place of another file, nor stands beside a file that was deleted', async () => {
  const { files, save } = hostFiles();
  const path = await save('a');
  put(`${path}${PROOF_SUFFIX}`, 1);
  await files.writeFile(path, new Uint8Array(1));
  await expect(files.writeFile(`${path}${PROOF_SUFFIX}`, new Uint8Array(1))).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(`${path}${PROOF_SUFFIX}`, 'utf8')).toBe(basename(`${path}${PROOF_SUFFIX}`));
  const deleted = await save('b');
  await files.writeFile(deleted, new Uint8Array(1));
  await files.deleteFile(deleted);
  await expect(files.writeFile(`${deleted}${PROOF_SUFFIX}`, new Uint8Array(1))).rejects.toMatchObject({
    code: 'not-chosen-here',
  });
});

test('only a file that was written here is read, opened or deleted', async () => {
  const { files, exportFolder, opened, save } = hostFiles();
  const foreign = put(join(exportFolder, 'foreign.pdf'), 1);
  await expect(files.readFile(foreign)).rejects.toMatchObject({ code: 'not-chosen-here' });
  for (const touch of [files.open, files.deleteFile])
    await expect(touch(foreign)).rejects.toMatchObject({ code: 'not-written-here' });
  const path = await save('a');
  await files.writeFile(path, new Uint8Array([5]));
  expect([...(await files.readFile(path))]).toEqual([5]);
  await files.open(path);
  expect(opened).toEqual([path]);
  await files.deleteFile(path);
  expect(existsSync(path)).toBe(false);
  expect(existsSync(foreign)).toBe(true);
});

test('a picked file is read from then on, and neither written, opened nor deleted', async () => {
  const bundle = put(join(newFolder(), '束.jsonl.gz.age'), 1);
  const { files } = hostFiles(bundle);
  await expect(files.readFile(bundle)).rejects.toMatchObject({ code: 'not-chosen-here' });
  expect(await files.chooseOpenPath({ kinds: ['age', 'jsonl'] })).toBe(bundle);
  expect(Buffer.from(await files.readFile(bundle)).toString()).toBe('束.jsonl.gz.age');
  await expect(files.writeFile(bundle, new Uint8Array(1))).rejects.toMatchObject({ code: 'not-chosen-here' });
  for (const touch of [files.open, files.deleteFile])
    await expect(touch(bundle)).rejects.toMatchObject({ code: 'not-written-here' });
});

test('without a dialog the newest file of the kinds in the export folder is picked', async () => {
  const { files, exportFolder } = hostFiles();
  expect(await files.chooseOpenPath({ kinds: ['age', 'jsonl'] })).toBeNull();
  put(join(exportFolder, 'z.age'), 100);
  const newest = put(join(exportFolder, 'a.JSONL'), 200);
  put(join(exportFolder, 'other.json'), 300);
  put(join(exportFolder, 'jsonl'), 300);
  put(join(exportFolder, 'folder.age', 'inside.txt'), 300);
  expect(await files.chooseOpenPath({ kinds: ['age', 'jsonl'] })).toBe(newest);
  expect(await files.chooseOpenPath({ kinds: ['csv'] })).toBeNull();
});

test('without a dialog the folder is the export folder, which is there', async () => {
  const { files, exportFolder } = hostFiles();
  expect(await files.chooseFolder()).toBe(exportFolder);
  expect(existsSync(exportFolder)).toBe(true);
});
