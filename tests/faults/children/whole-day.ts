import { createInterface } from 'node:readline';
import { startBuiltCore } from '../../helpers/core-process.ts';
import { PASSWORDS } from '../../helpers/passwords.ts';
import { beginWalk, type Place } from '../../helpers/whole-office/walk.ts';
import { walkThrough } from '../../helpers/whole-office/walk-through.ts';

/**
 * Holds a whole day of an office with a mark in every text field, says `open` and then does as it is told: `lock`, or
 * `work` to sign in again and go on. Exports go into a folder of their own: they hold what they should.
 */
const [officePath = '', exports = ''] = process.argv.slice(2);
const { api, close } = startBuiltCore(officePath);
const place: Place = {
  api,
  folder: exports,
  as: async (role) => {
    await api.access.lock({});
    const result = await api.access.signIn({ loginName: role, password: PASSWORDS[role] });
    if (result.kind !== 'signed-in') throw new Error(JSON.stringify(result));
  },
};
const walk = beginWalk(place);

async function look(): Promise<void> {
  const [one] = await api.supportCase.list({});
  await api.supportCase.reveal({ id: one?.id ?? '', purpose: walk.mark('閲覧') });
  await api.organization.list({ search: walk.mark('検索') });
  const [meeting] = await api.meeting.list({});
  await api.note.forMeeting({ meetingId: meeting?.id ?? '' });
}

await walkThrough(walk);
await look();
console.log('open');
for await (const order of createInterface({ input: process.stdin })) {
  if (order === 'lock') {
    await api.access.lock({});
    console.log('locked');
  } else if (order === 'work') {
    await place.as('staff');
    await look();
    console.log('open again');
  } else if (order === 'close') {
    await close();
    process.exit(0);
  }
}
