import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { type Stage, setStage } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
});
afterAll(() => office.close());

const stored = async (): Promise<{ text: string; revision: number } | undefined> =>
  (await office.api.note.forMeeting({ meetingId: stage.meeting.id })).find(
    (note) => note.agendaItemId === stage.items.case,
  );
const save = (text: string, revision: number) =>
  office.api.note.save({ agendaItemId: stage.items.case, text, revision });

it('a note is kept as typed: line ends of any system become one, spaces and rare characters stay', async () => {
  const typed = '　𠮷田さん\r\n葛󠄀西さん\rさん \n';
  expect(await save(typed, 0)).toMatchObject({ text: '　𠮷田さん\n葛󠄀西さん\nさん \n', revision: 1 });
  expect(await stored()).toMatchObject({ text: '　𠮷田さん\n葛󠄀西さん\nさん \n', revision: 1 });
});

it('two who type at once lose nothing: the later save is told of the stored revision and the stored text stays', async () => {
  await save('甲が書いた', 1);
  await expect(save('乙が書いた', 1)).rejects.toMatchObject({ code: 'conflict', shape: { currentVersion: 2 } });
  expect(await stored()).toMatchObject({ text: '甲が書いた', revision: 2 });
  await save('甲が書いた\n乙が書いた', 2);
  await expect(save('とびこし', 99)).rejects.toMatchObject({ code: 'conflict', shape: { currentVersion: 3 } });
  expect(await stored()).toMatchObject({ text: '甲が書いた\n乙が書いた', revision: 3 });
});

it('each save is logged with its revision and length, never with its words', async () => {
  const from = await logSize(office);
  await save('秘密の話', 3);
  const [entry] = await entriesOf(office, from);
  expect(entry).toMatchObject({ type: 'note.saved', subject: stage.items.case, detail: { revision: 4, length: 4 } });
  expect(JSON.stringify(entry)).not.toContain('秘密');
});

it('half a character is refused with the name of its field instead of being stored or stopping the log', async () => {
  const { call } = office.core.server;
  await expect(
    call('note.save', { agendaItemId: stage.items.case, text: '半\ud83d', revision: 4 }),
  ).rejects.toMatchObject({
    code: 'invalid_input',
    shape: { issues: [{ path: ['text'], code: 'not-well-formed' }] },
  });
  expect((await stored())?.revision).toBe(4);
});

it('an item that does not exist takes no note, and approved minutes close the notes', async () => {
  await expect(
    office.api.note.save({ agendaItemId: '00000000-0000-4000-8000-000000000000', text: '', revision: 0 }),
  ).rejects.toMatchObject({ code: 'not_found' });
  await office.api.note.save({ agendaItemId: stage.items.case, text: '', revision: 4 });
  await office.api.meeting.close({ id: stage.meeting.id, at: '15:30' });
  const draft = await office.api.minutes.draft({ meetingId: stage.meeting.id });
  await office.as('chair');
  await office.api.minutes.approve({ id: draft.id, revision: draft.revision });
  expect(await rulesRefusing(save('後から', 5))).toEqual(['minutes-are-approved']);
});
