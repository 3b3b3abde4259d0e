import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Minutes } from '../../src-main/contract/minutes.ts';
import { canonicalize } from '../../src-main/log/canonical.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { behindTheDoor, entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
let draft: Minutes;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  const { api } = office;
  const { meeting, items, household, members } = stage;
  const at = { meetingId: meeting.id, agendaItemId: items.case, caseId: household.id };
  await tell(stage, { content: '滞納の中身は議事録に写さない。' });
  await api.disclosure.withhold({
    meetingId: meeting.id,
    agendaItemId: items.case,
    at: '13:55',
    memberId: members.doctor.id,
    what: '診療の内容',
    reason: '同意がない',
  });
  await api.action.decide({ ...at, text: '見守りを続ける', dissent: '一名は反対' });
  await api.action.assign({
    ...at,
    text: '訪問する',
    ownerOrganizationId: null,
    ownerId: members.city.id,
    supportIds: [],
    dueOn: '2026-09-30',
  });
  await api.note.save({ agendaItemId: items.case, text: '聞き取りのメモ', revision: 0 });
});
afterAll(() => office.close());

const text = (minutes: Minutes): string => minutes.blocks.map((block) => `${block.label}：${block.text}`).join('\n');
const discussion = () => `discussion:${stage.items.case}`;

it('are drafted only after the meeting has closed', async () => {
  expect(await rulesRefusing(office.api.minutes.draft({ meetingId: stage.meeting.id }))).toEqual([
    'meeting-not-closed',
  ]);
  await office.api.meeting.close({ id: stage.meeting.id, at: '15:30' });
});

it('are drawn from the records of the session: time in 和暦, attendance, notice, grounds, decisions, tasks and notes', async () => {
  draft = await office.api.minutes.draft({ meetingId: stage.meeting.id });
  for (const words of [
    '令和8年8月27日（木）13時30分～15時30分',
    '議長 一郎（生活支援課・会長）：13:30～15:30',
    '（第1版）　6名に告知',
    '13:45　生活支援課から在室の5名へ　区分：債務・滞納',
    '13:55　かくう中央病院　診療の内容（同意がない）',
    '見守りを続ける\n異議：一名は反対',
    '訪問する（担当：窓口 三郎／期限：令和8年9月30日（水））',
    '聞き取りのメモ',
  ])
    expect(text(draft)).toContain(words);
  expect(text(draft)).not.toContain('滞納の中身');
  expect(text(draft)).not.toContain('髙﨑');
  expect(draft.blocks.filter((block) => !block.isDrawn).map((block) => block.kind)).toEqual([
    'discussion',
    'discussion',
  ]);
});

it('what was typed survives drawing anew, while what is drawn follows the records', async () => {
  const { minutes, attendance } = office.api;
  draft = await minutes.saveBlock({
    id: draft.id,
    blockId: discussion(),
    text: '清書した議事',
    revision: draft.revision,
  });
  await attendance.noteAbsence({ meetingId: stage.meeting.id, memberId: stage.members.power.id, reason: '早退' });
  draft = await minutes.draft({ meetingId: stage.meeting.id });
  expect(draft.blocks.find((block) => block.id === discussion())?.text).toBe('清書した議事');
  expect(text(draft)).toContain('欠席　早退');
});

it('drawn text is not edited here, and an old revision is refused with the stored one', async () => {
  const { minutes } = office.api;
  const drawn = draft.blocks.find((block) => block.isDrawn)?.id ?? '';
  const save = { id: draft.id, text: '書換', revision: draft.revision };
  expect(await rulesRefusing(minutes.saveBlock({ ...save, blockId: drawn }))).toEqual(['minutes-block-is-drawn']);
  await expect(minutes.saveBlock({ ...save, blockId: 'discussion:none' })).rejects.toMatchObject({ code: 'not_found' });
  await expect(minutes.saveBlock({ ...save, blockId: discussion(), revision: 1 })).rejects.toMatchObject({
    code: 'conflict',
    shape: { currentVersion: draft.revision },
  });
});

it('only the chair approves, and only what the chair has seen', async () => {
  const { id, revision } = draft;
  await expect(office.api.minutes.approve({ id, revision })).rejects.toMatchObject({ code: 'forbidden' });
  await office.as('chair');
  await expect(office.api.minutes.approve({ id, revision: revision - 1 })).rejects.toMatchObject({ code: 'conflict' });
  const from = await logSize(office);
  const approved = await office.api.minutes.approve({ id, revision });
  const contentHash = createHash('sha256').update(canonicalize(draft.blocks)).digest('hex');
  expect(approved).toMatchObject({
    state: 'approved',
    contentHash,
    approvedById: office.core.session.actor()?.accountId,
  });
  expect((await entriesOf(office, from))[0]).toMatchObject({
    type: 'minutes.approved',
    role: 'chair',
    detail: { contentHash, version: 1 },
  });
});

it('an approved version is frozen for everyone, past the rules too', async () => {
  const { id, revision } = draft;
  const { minutes } = office.api;
  expect(await rulesRefusing(minutes.saveBlock({ id, blockId: discussion(), text: '', revision }))).toEqual([
    'minutes-are-approved',
  ]);
  expect(await rulesRefusing(minutes.approve({ id, revision }))).toEqual(['minutes-are-approved']);
  const { kysely } = behindTheDoor(office);
  await expect(kysely.updateTable('minutes').set({ blocks: '[]' }).execute()).rejects.toThrow('frozen');
  await expect(kysely.updateTable('minutes').set({ state: 'draft' }).execute()).rejects.toThrow('frozen');
  await expect(kysely.deleteFrom('minutes').execute()).rejects.toThrow('frozen');
});

it('a later change is a new version that keeps the typed text; the earlier one stays to be read', async () => {
  const { minutes } = office.api;
  const meetingId = stage.meeting.id;
  expect(await rulesRefusing(minutes.draft({ meetingId }))).toEqual(['minutes-reopen-needs-reason']);
  const from = await logSize(office);
  const second = await minutes.reopen({ meetingId, reason: '事実に誤りがあったため' });
  expect((await entriesOf(office, from))[0]).toMatchObject({ type: 'minutes.reopened', detail: { version: 2 } });
  await office.as('staff');
  await expect(minutes.reopen({ meetingId, reason: '理由' })).rejects.toMatchObject({ code: 'forbidden' });
  expect(second).toMatchObject({ versionNumber: 2, state: 'draft', contentHash: null });
  expect(second.blocks.find((block) => block.id === discussion())?.text).toBe('清書した議事');
  const both = await minutes.get({ meetingId: stage.meeting.id });
  expect(both.minutes?.id).toBe(second.id);
  expect(both.reopenReason).toBe('事実に誤りがあったため');
  expect(both.earlier).toMatchObject([{ id: draft.id, versionNumber: 1 }]);
  expect((await office.api.meeting.list({}))[0]).toMatchObject({ minutesState: 'draft' });
});
