import { createVault } from '../../../../src-main/core/db/vault.ts';
import { environment, FOUNDER, migrations } from '../test-office.ts';

process.stdout.write('begin\n');
const vault = await createVault(
  process.argv[2] as string,
  { officeName: '架空市', isDemonstration: true, founder: FOUNDER },
  migrations,
  environment(),
);
await vault.lock();
process.stdout.write('founded\n');
