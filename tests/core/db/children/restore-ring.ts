import { openVault } from '../../../../src-main/core/db/vault.ts';
import { environment, FOUNDER, migrations } from '../test-office.ts';

// Signs in to an office whose ring must be put right; says so when the password has been proved, which is just before.
const folder = process.argv[2] as string;
const env = environment();
let asked = 0;
const result = await openVault(folder, FOUNDER, migrations, {
  ...env,
  now: () => {
    asked += 1;
    // The first instant is that of the attempt; the second is asked for when the ring is settled.
    if (asked === 2) process.stdout.write('settling\n');
    return env.now();
  },
});
if (result.kind === 'open') await result.vault.lock();
