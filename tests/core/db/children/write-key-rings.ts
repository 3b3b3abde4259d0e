import { randomBytes } from 'node:crypto';
import { type KeyRing, signRing } from '../../../../src-main/core/db/key-ring.ts';
import { readKeyRing, writeKeyRing } from '../../../../src-main/core/db/key-ring-file.ts';
import { parseKeyRing } from '../../../../src-main/core/db/key-ring-parse.ts';

// Writes one generation after the other and says each number once it is on disk, until it is killed.
const path = process.argv[2] as string;
const stored = await readKeyRing(path);
if (stored === null || typeof stored === 'string') throw new Error(String(stored));
let ring: KeyRing = stored;
for (;;) {
  const { mac: _, ...content } = ring;
  ring = signRing({ ...content, generation: ring.generation + 1 }, randomBytes(32));
  if (typeof parseKeyRing(JSON.stringify(ring)) === 'string') throw new Error('the test writes nonsense');
  await writeKeyRing(path, ring);
  process.stdout.write(`${ring.generation}\n`);
}
