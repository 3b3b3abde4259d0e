import { appendFileSync } from 'node:fs';
import type { TasukiClient } from '../../../src-main/contract/api.ts';
import type { DisclosureInput } from '../../../src-main/contract/disclosure.ts';
import { PASSWORDS } from '../../helpers/passwords.ts';

/** What the parent hands to a child: a disclosure to repeat, the item of the agenda, and the meeting. */
export interface Script {
  readonly disclosure: DisclosureInput;
  readonly agendaItemId: string;
  readonly meetingId: string;
}

/** The script from a child's arguments. */
export function scriptOf([disclosure = '', agendaItemId = '', meetingId = '']: readonly string[]): Script {
  return { disclosure: JSON.parse(disclosure) as DisclosureInput, agendaItemId, meetingId };
}

/** Rounds a child is to work; without the variable it goes on until it is killed. */
export const ROUNDS = Number(process.env.ROUNDS ?? Number.POSITIVE_INFINITY);

/** Says a line, and where a record of the disk is kept also there, so that it stands in the order of the writes. */
export function say(...words: readonly (string | number)[]): void {
  const line = `${words.join(' ')}\n`;
  process.stdout.write(line);
  if (process.env.ACKNOWLEDGED) appendFileSync(process.env.ACKNOWLEDGED, line);
}

/** Signs in, or ends the child. */
export async function enter(api: TasukiClient, loginName: keyof typeof PASSWORDS): Promise<void> {
  const result = await api.access.signIn({ loginName, password: PASSWORDS[loginName] });
  if (result.kind !== 'signed-in') throw new Error(JSON.stringify(result));
}

/** Saves the next revision of the note. */
export async function saveNote(api: TasukiClient, { agendaItemId, meetingId }: Script, text: string): Promise<number> {
  const notes = await api.note.forMeeting({ meetingId });
  const revision = notes.find((note) => note.agendaItemId === agendaItemId)?.revision ?? 0;
  return (await api.note.save({ agendaItemId, text, revision })).revision;
}

/** Records disclosures and saves notes, round after round; `between` comes after each round. */
export async function workThrough(
  api: TasukiClient,
  script: Script,
  between: (round: number) => Promise<void> = async () => {},
): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const content = `滞納がある。${'続き'.repeat((round * 53) % 400)}`;
    say('told', (await api.disclosure.record({ ...script.disclosure, content })).id);
    if (round % 3 === 0) say('saved', await saveNote(api, script, `${'覚え'.repeat((round * 37) % 900)} ${round}`));
    await between(round);
  }
}
