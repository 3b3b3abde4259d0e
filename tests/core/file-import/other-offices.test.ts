import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../src-main/core/file-import/read/cross-check.ts';
import { MY_NUMBER_MARK } from '../../../src-main/core/file-import/read/my-number-cells.ts';
import { readCases } from '../../../src-main/core/file-import/read/read-cases.ts';
import { readMembers } from '../../../src-main/core/file-import/read/read-members.ts';
import { readOrganizations } from '../../../src-main/core/file-import/read/read-organizations.ts';

const file = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));
const at = (problems: readonly { row: number; code: string }[], row: number): string[] =>
  problems.filter((problem) => problem.row === row).map(({ code }) => code);
const nothing = { organizations: [], members: [], cases: [] };

describe('lists of another office, with other habits', () => {
  it('finds the header below title rows, by other column names, with tabs', () => {
    const { records, problems } = readOrganizations(
      file(
        '令和8年度　構成機関一覧',
        '',
        '団体コード\t団体名\t住所\tTEL\t位置づけ\t予算',
        'A1\t港南市福祉課\t港南市浜1\t0957-00-0001\t構成機関\t1',
      ),
    );
    expect(records).toMatchObject([
      { code: 'A1', name: '港南市福祉課', seat: 'constituent', giverKind: 'public-body', row: 4 },
    ]);
    expect(at(problems, 1)).toContain('title-row');
    expect(problems).toContainEqual(
      expect.objectContaining({ row: 3, code: 'unknown-column', of: { column: '予算' } }),
    );
  });

  it('refuses a file whose header it does not know, and imports nothing of it', () => {
    const { records, problems } = readMembers(file('a,b,c', '1,2,3'));
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', code: 'header-not-recognised' }]);
  });

  it('stops rows that cannot be kept: no name, a code twice, no case number', () => {
    const organizations = readOrganizations(file('機関コード,機関名,区分,備考', 'A1,甲,,', 'A1,乙,,', 'A2,,,あ'));
    expect(organizations.records.map((record) => record.row)).toEqual([2]);
    expect(
      organizations.problems.filter((problem) => problem.severity === 'error').map(({ row, code }) => [row, code]),
    ).toEqual([
      [3, 'code-twice'],
      [4, 'name-missing'],
    ]);
    const cases = readCases(file('案件番号,氏名,生年月日,備考', ',山田 花子,S40.1.1,'));
    expect(cases.problems).toContainEqual(
      expect.objectContaining({ row: 2, severity: 'error', code: 'case-number-missing' }),
    );
  });

  it('keeps the quoted line break and counts records, not lines', () => {
    const { records, problems } = readMembers(
      file(
        '構成員番号,氏名,ふりがな,備考',
        'M1,山田　花子,やまだ　はなこ,"一行目\n二行目"',
        'M2,川上　次郎,かわかみ　じろう,',
      ),
    );
    expect(records.map((record) => [record.row, record.code])).toEqual([
      [2, 'M1'],
      [3, 'M2'],
    ]);
    expect(at(problems, 2)).toContain('line-break-in-cell');
  });

  it('reads persons in the ways in which households are written', () => {
    const { records } = readCases(
      file(
        '案件番号,氏名,フリガナ,旧姓・呼び名,世帯員,世帯外の関係者,勤務先・学校,健康・障害,備考',
        'K1,山田　花子（YAMADA HANAKO）,ﾔﾏﾀﾞ ﾊﾅｺ,旧姓：川上、はなちゃん,"長女：山田 桜（H27.10.2）、夫 山田　太郎(S50.1.1・入院中)",兄 川上 次郎／大家 石井 三郎,港南製菓（パート）／長女 浜小学校2年1組,うつ病（港南こころクリニックに通院）、要介護1／夫：糖尿病,',
      ),
    );
    const [record] = records;
    expect(
      record?.persons.map(({ code, relation, name, birthDate, isInHousehold }) => [
        code,
        relation,
        name,
        birthDate,
        isInHousehold,
      ]),
    ).toEqual([
      ['P1', '本人', '山田　花子', null, true],
      ['P2', '長女', '山田 桜', '2015-10-02', true],
      ['P3', '夫', '山田　太郎', '1975-01-01', true],
      ['P4', '兄', '川上 次郎', null, false],
      ['P5', '大家', '石井 三郎', null, false],
    ]);
    expect(record?.persons[0]).toMatchObject({
      romaji: 'YAMADA HANAKO',
      formerNames: ['川上　花子'],
      aliases: ['はなちゃん'],
      kana: 'やまだ　はなこ',
    });
    expect(record?.persons[0]?.identifiers).toEqual([
      { kind: 'workplace', value: '港南製菓' },
      { kind: 'facility', value: '港南こころクリニック' },
    ]);
    expect(record?.persons[1]?.identifiers.map(({ value }) => value)).toEqual(['浜小学校', '浜小学校2年1組']);
    expect(record?.persons[0]?.health).toEqual([
      { text: 'うつ病（港南こころクリニックに通院）', isSpecialCare: true },
      { text: '要介護1', isSpecialCare: false },
    ]);
    expect(record?.persons[2]?.health).toEqual([{ text: '糖尿病', isSpecialCare: true }]);
  });

  it.each([
    ['同意あり', 'given'],
    ['あり', 'given'],
    ['○', 'given'],
    ['一部同意', 'partial'],
    ['拒否', 'refused'],
    ['不同意', 'refused'],
    ['未確認', 'not-asked'],
    ['同意なし', 'not-asked'],
    ['', 'not-asked'],
    ['同意撤回', 'withdrawn'],
  ])('consent %j is %s', (written, state) => {
    expect(
      readCases(file('案件番号,氏名,同意,同意日', `K1,山田　花子,${written},R8.4.1`)).records[0]?.consent.state,
    ).toBe(state);
  });

  it('drops a My Number in any cell of any list and says where', () => {
    const { records, problems } = readCases(
      file(
        '案件番号,氏名,住所,収入,備考',
        'K1,山田　花子,港南市浜1丁目,年金（個番：123-456-789-018）,１２３４５６７８９０１８',
      ),
    );
    expect(records[0]).toMatchObject({ remarks: MY_NUMBER_MARK, income: `年金（個番：${MY_NUMBER_MARK}）` });
    expect(
      problems
        .filter(({ code }) => code === 'my-number-dropped')
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['income', 'remarks']);
  });

  it('hides the place of someone protected, wherever in the remarks it is told', () => {
    const { records, problems } = readCases(
      file(
        '案件番号,氏名,住所,備考',
        'K1,山田　花子,非公開（支援措置）,松原の妹宅にいる',
        'K2,石井　三郎,港南市松原2丁目3番,',
        'K3,川上　次郎,秘匿,電話は夕方のみ',
      ),
    );
    expect(records.map((record) => record.remarks)).toEqual(['', '', '電話は夕方のみ']);
    expect(at(problems, 2)).toContain('confidential-address-told');
    expect(records[0]?.persons[0]).toMatchObject({ isAddressConfidential: true, identifiers: [] });
  });

  it('asks about stored records with another code, and takes the same code as the same', () => {
    const members = readMembers(
      file(
        '構成員番号,氏名,ふりがな,機関コード,状態',
        'M1,山田　花子,やまだ　はなこ,A1,現任',
        'M2,髙木　一,たかぎ　はじめ,A1,現任',
      ),
    );
    const stored = [
      { id: 'x', code: 'M1', name: '山田　花子', kana: 'やまだ　はなこ', organizationCode: 'A1' },
      { id: 'y', code: 'M9', name: '高木 一', kana: 'タカギ ハジメ', organizationCode: 'A1' },
    ];
    const { questions, problems } = crossCheck({
      organizations: [],
      members: members.records,
      cases: [],
      existing: { ...nothing, members: stored, organizations: [{ id: 'o', code: 'A1', name: '甲', hasLeft: false }] },
      today: '2026-11-20',
      pledgeVersion: '3',
    });
    expect(questions).toMatchObject([{ key: 'members:3', candidates: [{ key: 'y', isExisting: true }] }]);
    expect(at(problems, 2)).not.toContain('organization-unknown');
  });

  it('takes JSON that is no register, or none at all, as an error', () => {
    expect(readCases(file('{"other": []}')).problems).toMatchObject([{ severity: 'error', code: 'no-cases' }]);
    expect(readCases(file('[{')).problems).toMatchObject([{ severity: 'error', code: 'not-json' }]);
  });
});
