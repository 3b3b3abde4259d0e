import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { person, supportCase } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { approveMinutes, type Stage, setStage, tell } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
const target = (name: string) => ({
  meetingId: stage.meeting.id,
  path: join(office.folder, name),
  purpose: '関係機関への連絡',
  format: 'docx' as const,
});
const textOf = async (name: string): Promise<string> =>
  (await extractText('docx', await readFile(join(office.folder, name)))).find(
    ({ part }) => part === 'word/document.xml',
  )?.text ?? '';

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  const { api } = office;
  await tell(stage);
  const at = { meetingId: stage.meeting.id, agendaItemId: stage.items.case, caseId: stage.household.id };
  await api.action.decide({ ...at, text: '見守りを続ける', dissent: '' });
  const task = { ...at, supportIds: [], dueOn: '2026-09-30' };
  await api.action.assign({
    ...task,
    text: '自宅を訪問する',
    ownerOrganizationId: null,
    ownerId: stage.members.city.id,
  });
  await api.action.assign({
    ...task,
    text: '受診につなぐ',
    ownerOrganizationId: stage.organizations.hospital.id,
    ownerId: null,
  });
  await api.attendance.recuse({
    meetingId: at.meetingId,
    memberId: stage.members.power.id,
    agendaItemId: at.agendaItemId,
    reason: '',
  });
  await api.note.save({ agendaItemId: stage.items.opening, text: '開会の挨拶の文章', revision: 0 });
});
afterAll(() => office.close());

it('the sheet of decisions and tasks can be handed out as soon as the meeting is closed', async () => {
  const { api } = office;
  expect(await rulesRefusing(api.export.actionSheet(target('early.docx')))).toEqual(['meeting-not-closed']);
  await approveMinutes(stage, '議事の文章である。');
  await api.export.actionSheet(target('sheet.docx'));
  const sheet = await textOf('sheet.docx');
  for (const words of [
    'R8-901',
    '見守りを続ける',
    '自宅を訪問する',
    '窓口 三郎',
    '令和8年9月30日（水）',
    '受診につなぐ',
  ])
    expect(sheet).toContain(words);
  expect(sheet).not.toContain('議事の文章');
});

it('one organisation gets its own tasks only', async () => {
  const { api } = office;
  const from = await logSize(office);
  const organizationId = stage.organizations.hospital.id;
  await api.export.actionSheet({ ...target('own.docx'), organizationId });
  const own = await textOf('own.docx');
  expect(own).toContain('受診につなぐ');
  expect(own).not.toContain('自宅を訪問する');
  expect((await entriesOf(office, from)).find(({ type }) => type === 'export.action-sheet')?.recipients).toEqual([
    organizationId,
  ]);
  expect(
    await rulesRefusing(
      api.export.actionSheet({ ...target('none.docx'), organizationId: stage.organizations.power.id }),
    ),
  ).toEqual(['action-sheet-empty']);
});

it('the minutes begin with the sheet', async () => {
  await office.api.export.minutes(target('whole.docx'));
  const whole = await textOf('whole.docx');
  expect(whole.indexOf('決定・取組の一覧')).toBeGreaterThan(0);
  expect(whole.indexOf('決定・取組の一覧')).toBeLessThan(whole.indexOf('会議の概要'));
});

it('the extract holds one case and who was in the room for it, and is logged under the case', async () => {
  const { api } = office;
  const from = await logSize(office);
  await api.export.minutesExtract({ ...target('extract.docx'), caseId: stage.household.id });
  const extract = await textOf('extract.docx');
  for (const words of ['抜粋（R8-901）', '議事の文章である', '見守りを続ける', '医師 六子', '確認・承認'])
    expect(extract).toContain(words);
  for (const words of ['開会の挨拶の文章', '電力 四子']) expect(extract).not.toContain(words);
  const entry = (await entriesOf(office, from)).find(({ type }) => type === 'export.minutes-extract');
  expect(entry).toMatchObject({ caseRef: stage.household.id, meetingRef: stage.meeting.id });
  const other = await api.supportCase.add(supportCase('R8-902', [person({ name: '別の 人' })]));
  await expect(api.export.minutesExtract({ ...target('other.docx'), caseId: other.id })).rejects.toMatchObject({
    code: 'not_found',
  });
});
