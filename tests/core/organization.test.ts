import { afterAll, beforeAll, expect, it } from 'vitest';
import { organization } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';

let office: TestCore;
const namesFor = async (search: string): Promise<string[]> =>
  (await office.api.organization.list({ search })).map(({ name }) => name);

beforeAll(async () => {
  office = await openOffice('staff');
  const { add } = office.api.organization;
  await add(
    organization({
      code: 'O-01',
      name: '架空市 生活支援課',
      kana: 'カクウシ セイカツシエンカ',
      shortName: '生活支援課',
    }),
  );
  await add(
    organization({ code: 'O-02', name: '医療法人 髙嶋クリニック', kana: 'いりょうほうじん たかしまくりにっく' }),
  );
  await add(organization({ name: '100%出資サービス_公社', hasLeft: true }));
});
afterAll(() => office.close());

it('関係機関 are found by kana in any width, by short name, by code and by either spelling of a character', async () => {
  for (const typed of ['せいかつしえん', 'ｾｲｶﾂｼｴﾝ', 'セイカツ', '生活支援課', 'o-01', 'Ｏ－０１'])
    expect(await namesFor(typed), typed).toEqual(['架空市 生活支援課']);
  for (const typed of ['高嶋', '髙嶋', 'たかしまクリニック'])
    expect(await namesFor(typed), typed).toEqual(['医療法人 髙嶋クリニック']);
  expect(await namesFor('どこにもない機関')).toEqual([]);
});

it('signs of the search language are taken as typed, and an organisation that has left comes last', async () => {
  expect(await namesFor('%')).toEqual(['100%出資サービス_公社']);
  expect(await namesFor('_')).toEqual(['100%出資サービス_公社']);
  expect((await namesFor('')).at(-1)).toBe('100%出資サービス_公社');
});

it('two organisations cannot have one code, neither when added nor when changed; none may be without', async () => {
  const { add, change, list } = office.api.organization;
  expect(await rulesRefusing(add(organization({ code: 'O-01', name: '別の機関' })))).toEqual([
    'organization-code-taken',
  ]);
  const second = (await list({ search: 'o-02' }))[0];
  if (!second) throw new Error('missing');
  expect(await rulesRefusing(change({ ...second, code: 'O-01' }))).toEqual(['organization-code-taken']);
  await add(organization({ name: '番号のない機関' }));
  await add(organization({ name: '番号のない別の機関' }));
  expect(await namesFor('番号のない')).toHaveLength(2);
});

it('who changes an old version is told of the stored one, and nothing is lost', async () => {
  const { change, list } = office.api.organization;
  const read = (await list({ search: 'o-01' }))[0];
  if (!read) throw new Error('missing');
  const stored = await change({ ...read, contact: '窓口 甲' });
  expect(stored.version).toBe(read.version + 1);
  await expect(change({ ...read, contact: '窓口 乙' })).rejects.toMatchObject({
    code: 'conflict',
    shape: { currentVersion: stored.version },
  });
  expect((await list({ search: 'o-01' }))[0]?.contact).toBe('窓口 甲');
});

it('an unknown organisation is not found, a blank name is marked by its field, and neither is logged as a change', async () => {
  const from = await logSize(office);
  const { add, change } = office.api.organization;
  await expect(
    change({ ...organization({}), id: '00000000-0000-4000-8000-000000000000', version: 1 }),
  ).rejects.toMatchObject({ code: 'not_found' });
  const server = office.core.server.call('organization.add', organization({ name: '   ' }));
  await expect(server).rejects.toMatchObject({ code: 'invalid_input', shape: { issues: [{ path: ['name'] }] } });
  await expect(add(organization({ name: '半分\ud842' }))).rejects.toMatchObject({
    shape: { issues: [{ path: ['name'], code: 'not-well-formed' }] },
  });
  expect(await entriesOf(office, from)).toEqual([]);
});
