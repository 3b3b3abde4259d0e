import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TasukiClient } from '../../../src-main/contract/api.ts';
import { AppError } from '../../../src-main/contract/error.ts';
import { startBuiltCore } from '../../helpers/core-process.ts';
import { enter, ROUNDS, saveNote, say, scriptOf } from '../campaign/work.ts';

/**
 * Does everything that writes, step by step, while the disk may run full. A step that is refused says how; then the
 * office must still be readable, and once there is space (`space` on standard input) the same step must succeed.
 */
const [officePath = '', ...rest] = process.argv.slice(2);
const script = scriptOf(rest);
const { api, close } = startBuiltCore(officePath);
const orders = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
let files = 0;

const signIn = (loginName: 'staff' | 'admin') => async (): Promise<void> => {
  const { session } = await api.access.session({});
  if (session?.loginName === loginName) return;
  if (session) await api.access.lock({});
  await enter(api, loginName);
};

/** A look of each that needs no entry: administrators are not concerned with meetings. */
const LOOKS = {
  staff: (client: TasukiClient) => client.meeting.list({}),
  admin: (client: TasukiClient) => client.account.list({}),
} as const;

const STEPS: Readonly<Record<string, (api: TasukiClient, round: number) => Promise<void>>> = {
  staff: signIn('staff'),
  record: async (_api, round) => {
    const content = `滞納がある。${'続き'.repeat(300 + (round % 7) * 60)}`;
    say('told', (await api.disclosure.record({ ...script.disclosure, content })).id);
  },
  note: async (_api, round) => say('saved', await saveNote(api, script, '覚え'.repeat(800 + round))),
  export: async () => {
    files += 1;
    const path = join(officePath, `disclosures-${files}.xlsx`);
    await api.export.disclosures({ meetingId: script.meetingId, path, purpose: '会議の記録' });
    say('exported', path);
  },
  admin: signIn('admin'),
  invite: async (_api, round) => {
    const loginName = `s${process.pid}-${round}`;
    say('invited', (await api.account.invite({ loginName, displayName: '新任', roles: ['staff'] })).account.id);
  },
  lock: async () => {
    await api.access.lock({});
  },
};
const ORDER = ['staff', 'record', 'note', 'record', 'export', 'note', 'record', 'admin', 'invite', 'lock'] as const;

async function attempt(step: string, round: number): Promise<void> {
  try {
    await STEPS[step]?.(api, round);
  } catch (error) {
    const { code, shape } = error as AppError;
    say(
      'refused',
      step,
      error instanceof AppError ? `${code}/${shape.reason ?? shape.incident ?? '-'}` : String(error),
    );
    // What is looked at without an entry stays to be seen; what needs one is rightly refused until there is space. A lock
    // whose entry could not be written has locked all the same.
    const { session } = await api.access.session({});
    if (session)
      say(
        await LOOKS[session.loginName === 'admin' ? 'admin' : 'staff'](api).then(
          () => 'readable',
          (error) => `unreadable ${error instanceof AppError ? error.code : 'unknown'}`,
        ),
      );
    say('waiting');
    if ((await orders.next()).value !== 'space') throw new Error('no more space');
    await STEPS[step]?.(api, round);
    say('again', step);
  }
}

say('begin');
if (process.env.PAUSED) {
  for (const step of ['staff', 'record']) await attempt(step, 0);
  say('paused');
  await orders.next();
}
for (let round = 1; round <= ROUNDS; round += 1) for (const step of ORDER) await attempt(step, round);
await close();
say('done');
process.exit(0);
