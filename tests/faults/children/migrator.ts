import { openVault } from '../../../src-main/core/db/vault.ts';
import { environment, FOUNDER, migrations } from '../../core/db/test-office.ts';

/** Opens an office of an earlier version, which brings its tables forward, until somebody kills it. */
const [folder = ''] = process.argv.slice(2);
process.stdout.write('begin\n');
process.stdout.write('ready\n');
const result = await openVault(folder, FOUNDER, migrations, environment());
if (result.kind !== 'open') throw new Error(JSON.stringify(result));
process.stdout.write('migrated\n');
await result.vault.lock();
process.stdout.write('done\n');
