import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeyRing, signRing } from '../../src-main/core/db/key-ring.ts';
import { openEntry } from '../../src-main/core/db/key-ring-entry.ts';
import { writeKeyRing } from '../../src-main/core/db/key-ring-file.ts';

/**
 * Puts a recovery seal into the ring of a locked office, as making 復旧票 does: a genuine newer ring. Nobody holds its
 * sheets; it stands for what other things depend on.
 */
export async function giveSheets(folder: string, loginName: string, password: string): Promise<void> {
  const path = join(folder, 'keyring.json');
  const { mac: _, ...ring } = JSON.parse(readFileSync(path, 'utf8')) as KeyRing;
  const entry = ring.accounts.find((account) => account.loginName === loginName);
  const opened = entry && (await openEntry({ ...ring, mac: '' }, entry, { password }));
  if (!opened) throw new Error(`${loginName} does not open the ring`);
  const rawPublic = (type: 'x25519' | 'ed25519') =>
    generateKeyPairSync(type as 'x25519')
      .publicKey.export({ format: 'der', type: 'spki' })
      .subarray(-32)
      .toString('base64');
  const [receiveKey, signKey] = [rawPublic('x25519'), rawPublic('ed25519')];
  const seal = {
    ephemeral: receiveKey,
    iv: randomBytes(12).toString('base64'),
    text: randomBytes(48).toString('base64'),
  };
  const recovery = { setId: 'T-0001', issuedAt: '2026-08-01T00:00:00.000Z', receiveKey, signKey, seal };
  await writeKeyRing(path, signRing({ ...ring, recovery, generation: ring.generation + 1 }, opened.dataKey));
}
