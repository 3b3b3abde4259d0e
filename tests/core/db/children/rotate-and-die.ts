import { enterOffice } from '../test-office.ts';

// Changes the key of an office and is killed the moment that a step has come so far (share of its total, or its count).
const [folder = '', step = '', share = '0'] = process.argv.slice(2);
const die = (): void => void process.kill(process.pid, 'SIGKILL');
const vault = await enterOffice(folder);
const { vault: renewed } = await vault.rotateKey({
  progress: ({ step: now, done, total }) => {
    if (now === step && (total === 0 ? 0 : done / total) >= Number(share)) die();
  },
  note: async () => {
    if (step === 'note') die();
  },
});
process.stdout.write(`rotated ${renewed !== null}\n`);
await renewed?.lock();
