import { verify } from 'node:crypto';
import { beginKeyHistory, KEY_EVENTS } from '../../log/verify-keys.ts';
import { readLeaf } from '../../log/verify-leaf.ts';
import { RESTORED, readRestore, type ToldRestore } from '../../log/verify-restores.ts';
import type { ReadTransaction } from '../context.ts';
import { rootAt } from './proofs.ts';

/**
 * 復元 that the log tells of and an administrator signed, without reading the whole of it: keys by their entries, roots
 * from stored nodes. Whether these are what they should be is for the verification to say.
 */
export async function restoresIn(log: ReadTransaction): Promise<readonly ToldRestore[]> {
  const of = log.selectFrom('auditEntry').select('leaf').orderBy('seq');
  if ((await of.where('type', '=', RESTORED).limit(1).executeTakeFirst()) === undefined) return [];
  const keys = beginKeyHistory();
  const restores: ToldRestore[] = [];
  for (const { leaf } of await of.where('type', 'in', [...KEY_EVENTS, RESTORED]).execute()) {
    const read = readLeaf(leaf);
    if ('fault' in read) continue;
    const { entry, signed, signature } = read;
    const { key, faults } = keys.signerOf(entry);
    if (!key || faults.length > 0 || !verify(null, signed, key, signature)) continue;
    if (entry.type !== RESTORED) keys.apply(entry);
    else if (keys.isAdministrator(entry.keyId)) restores.push(readRestore(entry, await rootAt(log, entry.seq)));
  }
  return restores;
}
