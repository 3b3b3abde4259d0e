import { createInterface } from 'node:readline';
import { startBuiltCore } from '../../helpers/core-process.ts';
import { PASSWORDS } from '../../helpers/passwords.ts';

/** Changes the key of an office in the built core; says every step, and is killed or told `cancel` on the way. */
const [officePath = ''] = process.argv.slice(2);
const { api, close } = startBuiltCore(officePath);
const say = (...words: readonly (string | number)[]): boolean => process.stdout.write(`${words.join(' ')}\n`);

const signedIn = await api.access.signIn({ loginName: 'admin', password: PASSWORDS.admin });
if (signedIn.kind !== 'signed-in') throw new Error(JSON.stringify(signedIn));
const abort = new AbortController();
createInterface({ input: process.stdin }).on('line', (order) => {
  if (order === 'cancel') abort.abort();
});
say('begin');
try {
  const result = await api.account.rotateKey(
    { reason: '試験' },
    { signal: abort.signal, onProgress: ({ step, done, total }) => say('step', step, done, total, Date.now()) },
  );
  say(result.kind === 'rotated' ? 'rotated' : result.reason);
} catch (error) {
  say((error as { code?: string }).code ?? String(error));
}
await api.access.lock({});
say('locked');
await close();
process.exit(0);
