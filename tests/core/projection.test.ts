import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { screenOfTest } from '../helpers/screen.ts';

/** 投影: the window leaves its protection for a while, never before the log says so. */

let office: TestCore;
let clock = new Date('2026-08-27T05:00:00.000Z');
const told: (string | number)[] = [];
let sizeWhenExposed = 0;
beforeAll(async () => {
  const screen = screenOfTest(told);
  office = await openOffice('staff', {
    now: () => clock,
    host: {
      ...screen,
      exposeScreen: async (milliseconds) => {
        const head = office.core.session.office()?.kysely.selectFrom('logHead').select('size');
        sizeWhenExposed = Number((await head?.executeTakeFirst())?.size);
        await screen.exposeScreen(milliseconds);
      },
    },
  });
});
afterAll(() => office.close());

describe('投影', () => {
  it('is allowed for so many minutes, in the log before the shell hears of it', async () => {
    const { api } = office;
    const from = await logSize(office);
    expect(await api.access.projection({})).toEqual({ until: null });
    const { until } = await api.access.allowProjection({ minutes: 30 });
    expect(until).toBe('2026-08-27T05:30:00.000Z');
    expect(told).toEqual(['protect', 30 * 60_000]);
    expect(sizeWhenExposed).toBe(from + 1);
    expect((await entriesOf(office, from))[0]).toMatchObject({
      type: 'access.projection-allowed',
      role: 'staff',
      detail: { minutes: 30, until },
    });
    expect(await api.access.projection({})).toEqual({ until });
  });

  it('is over when its time is over, when it is ended, and at the lock', async () => {
    const { api } = office;
    clock = new Date('2026-08-27T05:30:00.000Z');
    expect(await api.access.projection({})).toEqual({ until: null });
    await api.access.allowProjection({ minutes: 120 });
    told.length = 0;
    const from = await logSize(office);
    expect(await api.access.endProjection({})).toEqual({ wasAllowed: true });
    expect(told).toEqual(['protect']);
    expect((await entriesOf(office, from)).map(({ type }) => type)).toEqual(['access.projection-ended']);
    expect(await api.access.projection({})).toEqual({ until: null });
    await api.access.allowProjection({ minutes: 120 });
    await office.as('chair');
    expect(await api.access.projection({})).toEqual({ until: null });
  });

  it('goes on, with its mark, while the key of the office is changed', async () => {
    await office.as('admin');
    const { api } = office;
    const account = (await api.account.list({})).find(({ loginName }) => loginName === 'admin');
    await api.account.changeRoles({ id: account?.id ?? '', roles: ['admin', 'staff'], reason: '兼務' });
    const { until } = await api.access.allowProjection({ minutes: 30 });
    expect((await api.account.rotateKey({ reason: '年度の替わり目' })).kind).toBe('rotated');
    expect(await api.access.projection({})).toEqual({ until });
    await api.account.changeRoles({ id: account?.id ?? '', roles: ['admin'], reason: '兼務の終わり' });
  });

  it('is for staff and chair, and for two hours at the most', async () => {
    await expect(office.api.access.allowProjection({ minutes: 121 })).rejects.toMatchObject({ code: 'invalid_input' });
    for (const role of ['auditor', 'admin'] as const) {
      await office.as(role);
      await expect(office.api.access.allowProjection({ minutes: 30 })).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('is refused, in words, where nothing protects the window anyway; a shell that fails leaves it protected', async () => {
    const bare = await openOffice('chair', {
      host: { protectScreen: async () => false, exposeScreen: () => Promise.reject(new Error('not asked')) },
    });
    expect(await rulesRefusing(bare.api.access.allowProjection({ minutes: 30 }))).toEqual(['projection-unprotected']);
    await bare.close();
    const failing = await openOffice('chair', { host: { exposeScreen: () => Promise.reject(new Error('gone')) } });
    await expect(failing.api.access.allowProjection({ minutes: 30 })).rejects.toMatchObject({ code: 'internal' });
    expect(await failing.api.access.projection({})).toEqual({ until: null });
    await failing.close();
  });
});
