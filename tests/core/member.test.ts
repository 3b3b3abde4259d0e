import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '../../src-main/contract/member.ts';
import { member, organization } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { behindTheDoor, rulesRefusing } from '../helpers/log.ts';
import { DAY, setStage, telling } from '../helpers/stage.ts';

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('staff');
});
afterAll(() => office.close());

const pledgeOf = async (id: string, on: string) =>
  (await office.api.member.list({ on })).find((row) => row.id === id)?.pledge;

describe('誓約 (要綱 12条)', () => {
  let one: Member;
  beforeAll(async () => {
    one = await office.api.member.add(
      member({ code: 'M-90', name: '誓約 九子', termFrom: '2026-04-01', termTo: '2028-03-31' }),
    );
  });

  it('is missing until it is given, valid from its day to the end of its last, and expired from the day after', async () => {
    expect((await pledgeOf(one.id, DAY))?.state).toBe('missing');
    const pledge = { memberIds: [one.id], pledgedOn: '2026-04-10', textVersion: '第1版', expiresOn: '2027-03-31' };
    await office.api.member.recordPledges(pledge);
    const states = ['2026-04-09', '2026-04-10', '2027-03-31', '2027-04-01'].map((day) => pledgeOf(one.id, day));
    expect((await Promise.all(states)).map((found) => found?.state)).toEqual(['missing', 'valid', 'valid', 'expired']);
  });

  it('on a text since replaced still counts but says so, until the member signs the new one', async () => {
    await office.as('admin');
    const { version } = await office.api.office.settings({});
    await office.api.office.changeSettings({ version, pledgeVersion: '第2版' });
    expect((await office.api.office.settings({})).acceptedPledgeVersions).toEqual(['第1版']);
    expect((await pledgeOf(one.id, DAY))?.state).toBe('outdated-text');
    await office.as('staff');
    await office.api.member.recordPledges({
      memberIds: [one.id],
      pledgedOn: '2026-05-01',
      textVersion: '２',
      expiresOn: null,
    });
    expect(await pledgeOf(one.id, DAY)).toMatchObject({ state: 'valid', textVersion: '２' });
  });

  it('without a last day ends with the term; earlier pledges stay, newest first', async () => {
    const pledges = await office.api.member.pledges({ memberId: one.id });
    expect(pledges.map(({ pledgedOn, expiresOn }) => [pledgedOn, expiresOn])).toEqual([
      ['2026-05-01', '2028-03-31'],
      ['2026-04-10', '2027-03-31'],
    ]);
  });

  it('cannot end before it begins, and none is recorded for somebody unknown, not even among others', async () => {
    const pledge = { pledgedOn: '2026-04-10', textVersion: '', expiresOn: '2026-04-09' };
    expect(await rulesRefusing(office.api.member.recordPledges({ ...pledge, memberIds: [one.id] }))).toEqual([
      'pledge-expires-before-given',
    ]);
    const stranger = '00000000-0000-4000-8000-000000000000';
    await expect(
      office.api.member.recordPledges({ ...pledge, expiresOn: null, memberIds: [one.id, stranger] }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(await office.api.member.pledges({ memberId: one.id })).toHaveLength(2);
  });

  it('is never rewritten or removed, not even past the rules', async () => {
    const { kysely } = behindTheDoor(office);
    await expect(kysely.updateTable('confidentialityPledge').set({ expiresOn: null }).execute()).rejects.toThrow(
      'append-only',
    );
    await expect(kysely.deleteFrom('confidentialityPledge').execute()).rejects.toThrow('append-only');
  });
});

describe('構成員名簿', () => {
  it('keeps names as their owners write them and finds them by either spelling: 髙/高, 﨑/崎, 𠮷/吉, 塚 (U+FA10)', async () => {
    const org = await office.api.organization.add(organization({ name: '山﨑塾', shortName: '山﨑塾' }));
    for (const name of ['髙橋 一', '山﨑 二', '𠮷田 三', '\ufa10本 四'])
      await office.api.member.add(member({ name, organizationId: org.id }));
    const found = async (search: string) => (await office.api.member.list({ search })).map(({ name }) => name);
    expect(await found('高橋')).toEqual(['髙橋 一']);
    expect(await found('髙橋')).toEqual(['髙橋 一']);
    expect(await found('山崎 二')).toEqual(['山﨑 二']);
    expect(await found('吉田')).toEqual(['𠮷田 三']);
    expect(await found('塚本')).toEqual(['\ufa10本 四']);
    expect(await found('山崎塾')).toHaveLength(4);
  });

  it('refuses a code that is taken, a term that ends before it begins and one’s own deputy', async () => {
    const { add, change } = office.api.member;
    expect(await rulesRefusing(add(member({ code: 'M-90' })))).toEqual(['member-code-taken']);
    expect(await rulesRefusing(add(member({ termFrom: '2026-04-02', termTo: '2026-04-01' })))).toEqual([
      'member-term-reversed',
    ]);
    const one = await add(member({ code: 'M-91' }));
    expect(await rulesRefusing(change({ ...one, deputyOfId: one.id }))).toEqual(['member-own-deputy']);
    await change({ ...one, position: '係長' });
    await expect(change(one)).rejects.toMatchObject({ code: 'conflict', shape: { currentVersion: 2 } });
  });

  it('an organisation or a principal that does not exist is not found instead of being a fault of the program', async () => {
    const stranger = '00000000-0000-4000-8000-000000000000';
    for (const fields of [{ organizationId: stranger }, { deputyOfId: stranger }])
      await expect(office.api.member.add(member(fields))).rejects.toMatchObject({ code: 'not_found' });
  });
});

it('who has not pledged may not be told; a pledge given at the door lets the meeting go on', async () => {
  const stage = await setStage(office);
  const guest = await office.api.member.add(member({ code: 'M-99', name: '当日 来子' }));
  await office.api.attendance.enter({ meetingId: stage.meeting.id, memberId: guest.id, at: '13:41' });
  const input = telling(stage);
  const withGuest = { ...input, recipientIds: [...input.recipientIds, guest.id] };
  expect(await rulesRefusing(office.api.disclosure.record(withGuest))).toEqual(['recipient-without-pledge']);
  await office.api.member.recordPledges({
    memberIds: [guest.id],
    pledgedOn: DAY,
    textVersion: '第2版',
    expiresOn: null,
  });
  expect((await office.api.disclosure.record(withGuest)).recipientIds).toContain(guest.id);
});
