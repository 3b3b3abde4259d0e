import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportKind } from '../../src-main/contract/file-import.ts';
import { openOffice, ROOT, type TestCore } from '../helpers/core.ts';
import { behindTheDoor, byHand, entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('staff');
});
afterAll(() => office.close());

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const MEMBERS =
  '構成員番号,氏名,ふりがな,機関コード,機関名,役職,会議での役割,任期開始,任期終了,状態,守秘義務誓約日,誓約書版,誓約失効日,代理する構成員番号,電話,メール,備考';
const members = (...rows: string[]) => [{ kind: 'members' as const, content: base64([MEMBERS, ...rows].join('\r\n')) }];
const row = (code: string, name: string, kana: string, position = '係長') =>
  `${code},${name},${kana},,,${position},委員,R8.4.1,R10.3.31,現任,R8.4.6,3,R10.3.31,,,,`;
const demo = (...kinds: ImportKind[]) =>
  kinds.map((kind) => {
    const name = kind === 'organizations' ? 'organisations' : kind;
    return { kind, content: readFileSync(join(ROOT, 'resources', 'demo', `${name}.csv`)).toString('base64') };
  });
/** Rows of every table that an import may touch. */
async function counts(): Promise<Record<string, number>> {
  const { kysely } = behindTheDoor(office);
  const found: Record<string, number> = {};
  for (const table of ['organization', 'member', 'confidentialityPledge', 'supportCase', 'person', 'consent'])
    found[table] =
      (await sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.table(table)}`.execute(kysely)).rows[0]?.n ?? 0;
  return found;
}

describe('試し取り込み', () => {
  it('writes nothing but its own entry, which counts and names nobody', async () => {
    const before = await counts();
    const from = await logSize(office);
    const preview = await office.api.fileImport.preview({
      files: demo('organizations', 'members', 'cases'),
      resolutions: {},
    });
    expect(preview.files.map((file) => [file.kind, file.willAdd > 2])).toEqual([
      ['organizations', true],
      ['members', true],
      ['cases', true],
    ]);
    expect(await counts()).toEqual(before);
    expect((await entriesOf(office, from)).map(({ type, detail }) => [type, Object.keys(detail).sort()])).toEqual([
      ['file-import.previewed', ['problems', 'questions']],
    ]);
  });
});

describe('取り込む', () => {
  it('is all or nothing: when the very last row cannot be written, no row and no entry of the import is there', async () => {
    const before = await counts();
    const from = await logSize(office);
    const files = demo('organizations', 'members', 'cases');
    const { files: announced } = await office.api.fileImport.preview({ files, resolutions: { default: 'new' } });
    const last = announced.find((file) => file.kind === 'cases')?.willAdd;
    await byHand(
      office,
      `CREATE TEMP TRIGGER lastRow BEFORE INSERT ON supportCase WHEN (SELECT count(*) + 1 FROM supportCase) = ${last}
       BEGIN SELECT RAISE(ABORT, 'no more'); END`,
    );
    await expect(office.api.fileImport.commit({ files, resolutions: { default: 'new' } })).rejects.toMatchObject({
      code: 'internal',
    });
    await byHand(office, 'DROP TRIGGER temp.lastRow');
    expect(await counts()).toEqual(before);
    expect((await entriesOf(office, from)).map(({ type }) => type)).toEqual(['file-import.previewed']);
  });

  it('keeps what it says it will: as many new records as the preview announced', async () => {
    const files = demo('organizations', 'members', 'cases');
    const { files: announced } = await office.api.fileImport.preview({ files, resolutions: { default: 'new' } });
    const before = await counts();
    await office.api.fileImport.commit({ files, resolutions: { default: 'new' } });
    const after = await counts();
    for (const [kind, table] of [
      ['organizations', 'organization'],
      ['members', 'member'],
      ['cases', 'supportCase'],
    ] as const)
      expect((after[table] ?? 0) - (before[table] ?? 0), kind).toBe(
        announced.find((file) => file.kind === kind)?.willAdd,
      );
  });

  it('the same files again change what is there instead of doubling it, and cases are left as they have grown', async () => {
    const before = await counts();
    const first = (await office.api.organization.list({})).find(({ code }) => code === 'O-01');
    const again = await office.api.fileImport.commit({
      files: demo('organizations', 'members', 'cases'),
      resolutions: { default: 'new' },
    });
    expect(await counts()).toEqual(before);
    expect(again.files.every((file) => file.willAdd === 0)).toBe(true);
    expect(again.problems.filter(({ code }) => code === 'case-already-registered').length).toBe(before.supportCase);
    const now = (await office.api.organization.list({})).find(({ code }) => code === 'O-01');
    expect(now).toMatchObject({ id: first?.id, version: (first?.version ?? 0) + 1 });
  });

  it('a row with the code of a stored member changes that member and keeps the pledge once', async () => {
    await office.api.fileImport.commit({ files: members(row('T-01', '試験 一子', 'しけん いちこ')), resolutions: {} });
    await office.api.fileImport.commit({
      files: members(row('T-01', '試験 一子', 'しけん いちこ', '課長')),
      resolutions: {},
    });
    const found = await office.api.member.list({ search: 'T-01' });
    expect(found).toMatchObject([{ name: '試験 一子', position: '課長', version: 2 }]);
    expect(await office.api.member.pledges({ memberId: found[0]?.id ?? '' })).toHaveLength(1);
  });
});

describe('同じ人かもしれない行', () => {
  const twice = () =>
    members(row('T-11', '同姓 同名', 'どうせい どうめい'), row('T-12', '同姓 同名', 'どうせい どうめい'));

  it('is a question that the user answers; nothing is written while one is open', async () => {
    const preview = await office.api.fileImport.preview({ files: twice(), resolutions: {} });
    expect(preview.unanswered).toBe(1);
    expect(preview.questions[0]?.candidates.length).toBeGreaterThan(0);
    const before = await counts();
    expect(await rulesRefusing(office.api.fileImport.commit({ files: twice(), resolutions: {} }))).toEqual([
      'import-questions-open',
    ]);
    const nonsense = { [preview.questions[0]?.key ?? '']: 'members:999' };
    expect(await rulesRefusing(office.api.fileImport.commit({ files: twice(), resolutions: nonsense }))).toEqual([
      'import-questions-open',
    ]);
    expect(await counts()).toEqual(before);
  });

  it('skipped, taken for the other, or another person: each answer does what it says', async () => {
    const question = (await office.api.fileImport.preview({ files: twice(), resolutions: {} })).questions[0];
    const key = question?.key ?? '';
    const added = async (answer: string) =>
      (await office.api.fileImport.preview({ files: twice(), resolutions: { [key]: answer } })).files[0];
    expect(await added('skip')).toMatchObject({ willAdd: 1, willSkip: 1 });
    expect(await added(question?.candidates[0]?.key ?? '')).toMatchObject({ willAdd: 1, willSkip: 1 });
    expect(await added('new')).toMatchObject({ willAdd: 2, willSkip: 0 });
    await office.api.fileImport.commit({ files: twice(), resolutions: { [key]: 'new' } });
    expect(await office.api.member.list({ search: '同姓同名' })).toHaveLength(2);
  });
});

describe('files that are not what they say', () => {
  it('two rows with one code are not both taken, whatever is answered', async () => {
    const files = members(row('T-21', '重番 一', 'じゅうばん いち'), row('T-21', '重番 二', 'じゅうばん に'));
    const result = await office.api.fileImport.commit({ files, resolutions: { default: 'new' } });
    expect(result.problems.some(({ row: at, severity }) => at === 3 && severity === 'error')).toBe(true);
    expect(await office.api.member.list({ search: 'T-21' })).toHaveLength(1);
  });

  it('an empty file, another table and bytes of a picture are reported instead of imported', async () => {
    const before = await counts();
    for (const content of [
      base64(''),
      base64('りんご,みかん\r\n1,2\r\n'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]).toString('base64'),
    ]) {
      const { problems } = await office.api.fileImport.commit({
        files: [{ kind: 'members', content }],
        resolutions: { default: 'new' },
      });
      expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    }
    expect(await counts()).toEqual(before);
  });

  it('one kind given twice is refused as input', async () => {
    const [one] = members(row('T-31', '二重 一', 'にじゅう いち'));
    if (!one) throw new Error('no file');
    await expect(office.api.fileImport.preview({ files: [one, one], resolutions: {} })).rejects.toMatchObject({
      code: 'invalid_input',
      shape: { issues: [{ path: ['files'], code: 'kind-twice' }] },
    });
  });
});
