import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';

let office: TestCore;
let meetingId = '';

beforeAll(async () => {
  office = await openOffice('staff');
  const { api } = office;
  const plan = {
    kind: 'support-meeting',
    number: 'R8-S90',
    title: '版の会議',
    place: '',
    heldOn: '2026-11-05',
    startsAt: '10:00',
    endsAt: '11:00',
    chairId: null,
    recorderId: null,
  } as const;
  let meeting = await api.meeting.plan(plan);
  meetingId = meeting.id;
  const item = { label: '1', title: '議題', minutes: 10, presenterId: null, caseId: null, purpose: '' };
  meeting = await api.meeting.addAgendaItem({ ...item, meetingId });
  await api.meeting.open({ id: meetingId, at: '10:00' });
  await api.note.save({ agendaItemId: meeting.agenda[0]?.id ?? '', text: '最初の文章', revision: 0 });
  await api.meeting.close({ id: meetingId, at: '11:00' });
});
afterAll(() => office.close());

test('an approved version stays and can be read by its number after the next was begun', async () => {
  await office.as('chair');
  const { api } = office;
  const first = await api.minutes.draft({ meetingId });
  const approved = await api.minutes.approve({ id: first.id, revision: first.revision });
  const second = await api.minutes.reopen({ meetingId, reason: '追記のため' });
  const block = second.blocks.find((candidate) => candidate.kind === 'discussion');
  await api.minutes.saveBlock({
    id: second.id,
    blockId: block?.id ?? '',
    text: '直した文章',
    revision: second.revision,
  });

  const newest = await api.minutes.get({ meetingId });
  expect(newest).toMatchObject({ minutes: { versionNumber: 2, state: 'draft' }, reopenReason: '追記のため' });
  const old = await api.minutes.get({ meetingId, version: 1 });
  const { unlinked, segmentRoot, ...kept } = approved;
  expect(unlinked).toBe(0);
  expect(segmentRoot).toMatch(/^[0-9a-f]{64}$/);
  expect(old.minutes).toEqual(kept);
  expect(old.earlier).toEqual(newest.earlier);
  expect(old.minutes?.blocks.map((candidate) => candidate.text)).not.toContain('直した文章');
  await expect(api.minutes.get({ meetingId, version: 3 })).rejects.toMatchObject({ code: 'not_found' });
});

test('the log says which version was read', async () => {
  await office.as('auditor');
  const { entries } = await office.api.audit.list({ filter: { events: ['minutes.viewed'] } });
  expect(entries.length).toBeGreaterThan(1);
  expect(JSON.stringify(entries)).toContain('"version":1');
});
