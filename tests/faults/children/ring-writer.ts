import { startBuiltCore } from '../../helpers/core-process.ts';
import { enter, ROUNDS, say } from '../campaign/work.ts';

/** An administrator who invites one account after the other, until it is killed: each writes the key ring. */
const [officePath = ''] = process.argv.slice(2);
const { api, close } = startBuiltCore(officePath);
say('begin');
await enter(api, 'admin');
say('ready');
for (let number = 1; number <= ROUNDS; number += 1) {
  const loginName = `n${process.pid}-${number}`;
  say('invited', (await api.account.invite({ loginName, displayName: '新任', roles: ['staff'] })).account.id);
}
await api.access.lock({});
await close();
process.exit(0);
