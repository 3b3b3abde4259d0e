import { randomUUID } from 'node:crypto';
import { readManifest } from '../../../src-main/core/db/backup-list.ts';
import { restoreFrom } from '../../../src-main/core/db/restore.ts';

/** Restores a bundle (first argument) into an office's folder (second), to be killed on the way. */
const [bundle = '', folder = ''] = process.argv.slice(2);
const read = await readManifest(bundle);
if (typeof read === 'string') throw new Error(read);
process.stdout.write('begun\n');
await restoreFrom(bundle, read.manifest, folder, { now: new Date(), newId: () => randomUUID() });
