import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Minutes } from '../../src-main/contract/minutes.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { byHand, entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

const TEXT = [
  '生活支援課から、公共料金の滞納があると報告された。',
  '近隣の住民が騒音を訴えた。',
  'ほかに何かありますか。',
  '見守りを続けることとした。',
].join('\n');

let office: TestCore;
let stage: Stage;
let draft: Minutes;
let disclosureId = '';
const meetingId = () => stage.meeting.id;
const blockId = () => `discussion:${stage.items.case}`;
const statements = async () => (await office.api.minutes.statements({ meetingId: meetingId() })).statements;
const stateOf = async (text: string) => (await statements()).find((one) => one.text.includes(text));

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  disclosureId = (await tell(stage)).id;
  await office.api.action.decide({
    meetingId: meetingId(),
    agendaItemId: stage.items.case,
    caseId: stage.household.id,
    text: '見守りを続ける',
    dissent: '',
  });
  await office.api.note.save({ agendaItemId: stage.items.case, text: TEXT, revision: 0 });
  await office.api.meeting.close({ id: meetingId(), at: '15:30' });
  draft = await office.api.minutes.draft({ meetingId: meetingId() });
});
afterAll(() => office.close());

it('each fact is tied to the record of its item, and one without a record is marked', async () => {
  const { records, unlinked, statements: all } = await office.api.minutes.statements({ meetingId: meetingId() });
  expect(all.map(({ state }) => state)).toEqual(['linked', 'unlinked', 'no-fact', 'linked']);
  expect(all[0]?.recordId).toBe(`disclosure:${disclosureId}`);
  expect(unlinked).toBe(1);
  // Every record is a block of the minutes, to which the page can lead.
  const drawn = new Set(draft.blocks.map(({ id }) => id));
  expect(records.length).toBeGreaterThan(6);
  expect(records.filter(({ id }) => !drawn.has(id))).toEqual([]);
});

it('a link by hand is logged, survives edits of other sentences, and can be taken back', async () => {
  const sentence = '近隣の住民が騒音を訴えた。';
  const link = { id: draft.id, blockId: blockId(), sentence };
  const from = await logSize(office);
  await office.api.minutes.link({ ...link, recordId: `disclosure:${disclosureId}` });
  expect((await entriesOf(office, from))[0]).toMatchObject({
    type: 'minutes.statement-linked',
    detail: { record: `disclosure:${disclosureId}` },
  });
  draft = await office.api.minutes.saveBlock({
    id: draft.id,
    blockId: blockId(),
    text: `前に足した文章\n${TEXT}`,
    revision: draft.revision,
  });
  expect(await stateOf('騒音')).toMatchObject({ state: 'linked', isByHand: true });
  await office.api.minutes.link({ ...link, recordId: null });
  expect(await stateOf('騒音')).toMatchObject({ state: 'no-fact', isByHand: true });
  await office.api.minutes.unlink(link);
  expect(await stateOf('騒音')).toMatchObject({ state: 'unlinked', isByHand: false });
  expect(await rulesRefusing(office.api.minutes.link({ ...link, sentence: 'ない文。', recordId: null }))).toEqual([
    'sentence-not-in-minutes',
  ]);
  await expect(office.api.minutes.link({ ...link, recordId: 'disclosure:none' })).rejects.toMatchObject({
    code: 'not_found',
  });
});

it('approval asks for the reason why facts stay without a record, and for a confirming member who was there', async () => {
  const { api } = office;
  await office.as('chair');
  const { id, revision } = draft;
  const { members } = stage;
  expect(await rulesRefusing(api.minutes.approve({ id, revision }))).toEqual(['minutes-facts-without-record']);
  expect(
    await rulesRefusing(api.minutes.approve({ id, revision, unlinkedReason: '雑談', confirmedById: members.chair.id })),
  ).toEqual(['confirmer-not-present']);
  const from = await logSize(office);
  const approved = await api.minutes.approve({
    id,
    revision,
    unlinkedReason: '場の雰囲気の記述',
    confirmedById: members.doctor.id,
  });
  expect(approved.unlinked).toBe(1);
  const [entry] = await entriesOf(office, from);
  expect(entry).toMatchObject({
    type: 'minutes.approved',
    detail: { unlinked: 1, confirmedBy: members.doctor.id },
  });
  expect(JSON.stringify(entry)).not.toContain('雰囲気');
  expect((await api.minutes.get({ meetingId: meetingId() })).confirmation).toEqual({
    memberId: members.doctor.id,
    name: '医師 六子',
    unlinked: 1,
    reason: '場の雰囲気の記述',
  });
  const link = { id, blockId: blockId(), sentence: '近隣の住民が騒音を訴えた。' };
  expect(await rulesRefusing(api.minutes.link({ ...link, recordId: null }))).toEqual(['minutes-are-approved']);
  await expect(byHand(office, `INSERT INTO minutesLink VALUES ('${id}', 'discussion:x', '文', NULL)`)).rejects.toThrow(
    'frozen',
  );
});

it('links made by hand go on into the next version', async () => {
  const { api } = office;
  let next = await api.minutes.reopen({ meetingId: meetingId(), reason: '追記のため' });
  await api.minutes.link({ id: next.id, blockId: blockId(), sentence: '近隣の住民が騒音を訴えた。', recordId: null });
  await api.minutes.approve({ id: next.id, revision: next.revision });
  next = await api.minutes.reopen({ meetingId: meetingId(), reason: '再度の追記' });
  expect(await stateOf('騒音')).toMatchObject({ state: 'no-fact', isByHand: true });
});
