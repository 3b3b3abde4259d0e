import { setTimeout as wait } from 'node:timers/promises';
import type { DisclosureInput } from '../../../src-main/contract/disclosure.ts';
import { AUTOSAVE_TIMES, createAutosaver } from '../../../src-renderer/ui/autosave.ts';
import { startBuiltCore } from '../../helpers/core-process.ts';
import { PASSWORDS } from '../../helpers/passwords.ts';

/**
 * A meeting in session, until somebody kills it: notes are typed without a pause and saved by the interface's own
 * autosave, and one disclosure follows the other. Says what was typed when, and what was acknowledged.
 */
const [officePath = '', disclosure = '', agendaItemId = '', meetingId = '', run = ''] = process.argv.slice(2);
const { api } = startBuiltCore(officePath);
const say = (...words: readonly (string | number)[]): boolean => process.stdout.write(`${words.join(' ')}\n`);

const signedIn = await api.access.signIn({ loginName: 'staff', password: PASSWORDS.staff });
if (signedIn.kind !== 'signed-in') throw new Error(JSON.stringify(signedIn));
let revision =
  (await api.note.forMeeting({ meetingId })).find((note) => note.agendaItemId === agendaItemId)?.revision ?? 0;

const autosaver = createAutosaver(
  async (text: string) => {
    const begun = Date.now();
    say('saving', begun);
    revision = (await api.note.save({ agendaItemId, text, revision })).revision;
    say('saved', text.split(' ').length, Date.now() - begun);
  },
  {
    now: () => performance.now(),
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  },
  AUTOSAVE_TIMES,
  () => {},
);

async function type(): Promise<never> {
  let text = `第${run}回`;
  for (let word = 1; ; word += 1) {
    text += ` 語${word}`;
    autosaver.change(text);
    say('typed', word, Date.now());
    await wait(25);
  }
}

async function tell(): Promise<never> {
  const input = JSON.parse(disclosure) as DisclosureInput;
  for (;;) {
    say('told', (await api.disclosure.record(input)).id);
    await wait(60);
  }
}

say('ready');
await Promise.all([type(), tell()]);
