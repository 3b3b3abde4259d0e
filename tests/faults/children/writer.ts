import { startBuiltCore } from '../../helpers/core-process.ts';
import { enter, say, scriptOf, workThrough } from '../campaign/work.ts';

/** Works in an office, locks now and then and signs in again, until it is killed or the rounds are over; or holds still then, if told to. */
const [officePath = '', ...script] = process.argv.slice(2);
const { api, close } = startBuiltCore(officePath);
say('begin');
await enter(api, 'staff');
say('ready');
await workThrough(api, scriptOf(script), async (round) => {
  if (round % 12 !== 0) return;
  await api.access.lock({});
  say('locked');
  await enter(api, 'staff');
});
if (process.env.HOLDING) {
  say('holding');
  setInterval(() => {}, 60_000);
  await new Promise(() => {});
}
await api.access.lock({});
await close();
say('done');
process.exit(0);
