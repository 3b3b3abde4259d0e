import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Other from '@signalapp/sqlcipher';
import { writeBundle } from '../../../src-main/log/bundle.ts';
import { headOf, recordsOf } from '../../helpers/attacker.ts';
import { ROOT } from '../../helpers/core.ts';
import { freshCopy, type Ground } from './ground.ts';

/** What programs that share no code with ours find wrong with an office: SQLCipher itself, and the verifier in Python. */
export async function secondOpinion(ground: Ground, folder: string): Promise<readonly string[]> {
  const copy = freshCopy(ground, `${folder.split('/').at(-1)}-second`, folder);
  try {
    return [
      ...sqlcipherFaults(ground, join(copy, 'vault.db')),
      ...(await logFaults({ ...ground.office, folder: copy })),
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function sqlcipherFaults(ground: Ground, path: string): string[] {
  const other = new Other(path);
  try {
    other.pragma('cipher_log_level = NONE');
    other.pragma(`key = "x'${Buffer.from(ground.office.dataKey).toString('hex')}'"`);
    // A stop in the middle of a checkpoint leaves torn pages in the file, whole ones in the write-ahead log.
    other.pragma('wal_checkpoint(TRUNCATE)');
    const integrity = JSON.stringify(other.pragma('integrity_check'));
    const pages = other.pragma('cipher_integrity_check') as unknown[];
    return [
      ...(integrity === '[{"integrity_check":"ok"}]' ? [] : [`sqlcipher ${integrity}`]),
      ...(pages.length === 0 ? [] : [`sqlcipher pages ${JSON.stringify(pages)}`]),
    ];
  } catch (error) {
    return [`sqlcipher ${String(error)}`];
  } finally {
    other.close();
  }
}

async function logFaults(office: Ground['office']): Promise<string[]> {
  const records = await recordsOf(office);
  const { size, root } = headOf(records);
  const entries = records.map(({ leaf, body }) => (body ? { leaf, body } : { leaf }));
  const lines: string[] = [];
  for await (const line of writeBundle({ origin: office.origin, size, root, checkpoints: [], entries }))
    lines.push(line);
  const bundle = join(office.folder, 'bundle.jsonl');
  writeFileSync(bundle, `${lines.join('\n')}\n`);
  const verifier = join(ROOT, 'tests', 'log', 'verify_bundle.py');
  const { status, stdout, error } = spawnSync('python3', ['-B', verifier, bundle], { encoding: 'utf8' });
  if (error) throw new Error('The second verifier needs python3 on the PATH', { cause: error });
  return status === 0 ? [] : [`second verifier ${stdout.slice(0, 200)}`];
}
