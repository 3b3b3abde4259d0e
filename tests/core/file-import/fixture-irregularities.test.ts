import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../src-main/core/file-import/read/cross-check.ts';
import type { Problem } from '../../../src-main/core/file-import/read/problem.ts';
import { readCases } from '../../../src-main/core/file-import/read/read-cases.ts';
import { readMembers } from '../../../src-main/core/file-import/read/read-members.ts';
import { readOrganizations } from '../../../src-main/core/file-import/read/read-organizations.ts';
import { fixture } from '../../helpers/fixture.ts';

const bytes = (name: string): Uint8Array => readFileSync(fixture(name));
const organizations = readOrganizations(bytes('organisations.csv'));
const members = readMembers(bytes('members.csv'));
const cases = readCases(bytes('cases.csv'));
const full = readCases(bytes('cases.json'));
const nothing = { organizations: [], members: [], cases: [] };
const together = (given: typeof cases) =>
  crossCheck({
    organizations: organizations.records,
    members: members.records,
    cases: given.records,
    existing: nothing,
    today: '2026-11-20',
    pledgeVersion: null,
  });
const fromCsv = together(cases);
const fromJson = together(full);
const all = [...organizations.problems, ...members.problems, ...cases.problems, ...fromCsv.problems];
const codesAt = (problems: readonly Problem[], file: Problem['file'], row: number): string[] =>
  problems.filter((problem) => problem.file === file && problem.row === row).map((problem) => problem.code);
const rowOfMember = (code: string): number => members.records.find((member) => member.code === code)?.row ?? -1;
const rowOfCase = (number: string, given = cases): number =>
  given.records.find((record) => record.caseNumber === number)?.row ?? -1;

describe('the office’s files are taken as they are', () => {
  it('finds out encodings and counts what the files hold', () => {
    expect([organizations.encoding, organizations.records.length]).toEqual(['shift_jis', 36]);
    expect([members.encoding, members.records.length]).toEqual(['utf-8-bom', 62]);
    expect([cases.encoding, cases.records.length]).toEqual(['shift_jis', 40]);
    expect([full.encoding, full.records.length]).toEqual(['utf-8', 40]);
    expect(cases.records.flatMap((record) => record.persons)).toHaveLength(80);
    expect(all.filter((problem) => problem.severity === 'error')).toEqual([]);
  });
});

describe('planted irregularities of organisations.csv are reported at their record', () => {
  it.each([
    [4, 'phone-full-width'],
    [4, 'line-break-in-cell'],
    [11, 'excel-guard'],
    [13, 'phone-without-hyphens'],
    [17, 'postal-code-zeros-lost'],
    [17, 'former-name'],
    [29, 'legal-form-abbreviated'],
    [29, 'no-agreement'],
    [31, 'space-at-end'],
    [33, 'has-left'],
    [37, 'code-missing'],
    [37, 'duplicate-organization'],
    [38, 'note-row'],
  ])('record %i: %s', (row, code) => {
    expect(codesAt(all, 'organizations', row)).toContain(code);
  });

  it('repairs what can be repaired and keeps the name as written', () => {
    const at = (code: string) => organizations.records.find((record) => record.code === code);
    expect(at('O-03')?.phone).toBe('0968-00-1201');
    expect(at('O-10')?.phone).toBe('0968-00-1152');
    expect(at('O-12')?.phone).toBe('0968-00-1305');
    expect(at('O-28')?.name).toContain('㈱');
    expect(at('O-30')?.name).toMatch(/会$/);
    expect(at('O-32')).toMatchObject({ hasLeft: true, seat: 'none' });
  });

  it('asks which organisation the second spelling is', () => {
    expect(fromCsv.questions.filter((question) => question.file === 'organizations')).toMatchObject([
      { key: 'organizations:37', candidates: [{ key: 'organizations:21' }] },
    ]);
  });
});

describe('planted irregularities of members.csv are reported at their record', () => {
  it.each<readonly [string, string]>([
    ['M-002', 'compatibility-character'],
    ...['M-003', 'M-005', 'M-009', 'M-012', 'M-015', 'M-026', 'M-027', 'M-031'].map(
      (code) => [code, 'variant-character'] as const,
    ),
    ['M-024', 'supplementary-character'],
    ['M-056', 'variation-selector'],
    ['M-045', 'same-person-elsewhere'],
    ['M-041', 'same-name-other-reading'],
    ['M-061', 'duplicate-member'],
    ['M-061', 'pledge-missing'],
    ['M-021', 'surname-shared'],
    ['M-013', 'surname-shared'],
    ...['M-010', 'M-051', 'M-055'].map((code) => [code, 'pledge-missing'] as const),
    ...['M-037', 'M-038', 'M-054'].map((code) => [code, 'pledge-expired'] as const),
    ...['M-002', 'M-023'].map((code) => [code, 'pledge-on-older-text'] as const),
    ['M-044', 'term-ends-before-start'],
    ['M-044', 'pledge-expiry-missing'],
    ['M-054', 'term-over-but-current'],
    ['M-055', 'organization-left-but-current'],
    ['M-055', 'term-end-missing'],
    ['M-009', 'date-style'],
    ['M-013', 'date-style'],
    ['M-025', 'date-compact'],
    ['M-026', 'date-excel-serial'],
    ['M-044', 'date-style'],
    ['M-020', 'excel-error-value'],
    ['M-032', 'organization-former-name'],
    ['M-048', 'code-full-width'],
    ['M-012', 'phone-full-width'],
    ['M-059', 'formula-like'],
    ['M-034', 'deputy'],
    ['M-062', 'deputy'],
  ])('%s: %s', (member, code) => {
    expect(codesAt(all, 'members', rowOfMember(member))).toContain(code);
  });

  it.each(['M-041', 'M-059', 'M-001', 'M-008'])('%s needs no pledge or has a good one', (member) => {
    expect(codesAt(all, 'members', rowOfMember(member)).filter((code) => code.startsWith('pledge'))).toEqual([]);
  });

  it('reads every style of date to the same day', () => {
    const on = (code: string) => members.records.find((member) => member.code === code)?.pledge?.pledgedOn;
    expect(['M-009', 'M-013', 'M-025', 'M-026'].map(on)).toEqual([
      '2025-06-12',
      '2026-04-10',
      '2026-04-02',
      '2026-04-02',
    ]);
  });

  it('asks only about the person who stands twice in one organisation', () => {
    expect(fromCsv.questions.filter((question) => question.file === 'members')).toMatchObject([
      { row: rowOfMember('M-061'), candidates: [{ key: `members:${rowOfMember('M-027')}` }] },
    ]);
  });
});

describe('planted irregularities of cases.csv are reported at their record', () => {
  it.each([
    ['R8-003', 'gaiji-geta'],
    ['R8-003', 'character-note'],
    ['R8-023', 'character-note'],
    ['R8-034', 'date-after-era-end'],
    ['R8-006', 'aged-hundred'],
    ['R8-012', 'age-differs'],
    ['R8-012', 'name-narrow-space'],
    ['R8-007', 'name-without-space'],
    ['R8-033', 'unknown-person'],
    ['R8-033', 'person-without-birth-date'],
    ['R8-018', 'phone-leading-zero-missing'],
    ['R8-018', 'phone-full-width'],
    ['R8-027', 'several-phones'],
    ['R8-027', 'phone-full-width'],
    ['R8-024', 'consent-date-missing'],
    ['R8-031', 'same-subject-as-case'],
    ['R8-015', 'address-confidential'],
    ['R8-030', 'address-confidential'],
    ['R8-015', 'confidential-address-told'],
    ['R8-016', 'my-number-dropped'],
    ['R8-017', 'mentions-other-case'],
    ['R7-019', 'surname-differs'],
    ['R8-029', 'short-surname'],
    ['R8-032', 'archaic-kana'],
    ['R7-026', 'same-reading-as-member'],
    ['R8-022', 'surname-shared-with-members'],
    ['R8-025', 'surname-shared-with-members'],
    ['R8-028', 'surname-within-surname'],
    ['R8-001', null],
  ])('%s: %s', (number, code) => {
    const codes = codesAt(all, 'cases', rowOfCase(number));
    if (code === null) expect(codes).toEqual([]);
    else expect(codes).toContain(code);
  });

  it('notes the empty rows and the two date styles', () => {
    expect([codesAt(all, 'cases', 42), codesAt(all, 'cases', 43)]).toEqual([['empty-row'], ['empty-row']]);
    expect(codesAt(all, 'cases', rowOfCase('R7-019'))).toContain('date-style');
  });

  it('finds in the full form what the CSV cannot show', () => {
    expect(codesAt(full.problems, 'cases', rowOfCase('R7-026', full))).toContain('birth-date-disagrees');
    expect(codesAt(fromJson.problems, 'cases', rowOfCase('R8-017', full))).toContain('alias-shared');
  });

  it('sees, when the full form is already stored, that a birth date disagrees', () => {
    const stored = full.records.map((record) => ({
      id: record.caseNumber,
      caseNumber: record.caseNumber,
      persons: record.persons.map((person) => ({ ...person, phones: [] })),
    }));
    const again = crossCheck({
      organizations: [],
      members: [],
      cases: cases.records,
      existing: { ...nothing, cases: stored },
      today: '2026-11-20',
      pledgeVersion: '3',
    });
    expect(codesAt(again.problems, 'cases', rowOfCase('R7-026'))).toContain('birth-date-disagrees');
  });

  it('imports neither the My Number nor the place that must stay hidden', () => {
    const raw = new TextDecoder('shift_jis').decode(bytes('cases.csv'));
    const place = raw.match(/転入先＝([^の]+)の/)?.[1] ?? '';
    expect(place).not.toBe('');
    expect(JSON.stringify([cases.records, all])).not.toMatch(/1234.?5678/);
    expect(JSON.stringify([cases.records.find((record) => record.caseNumber === 'R8-015'), all])).not.toContain(place);
  });

  it('reads the same birth dates as the full form, but for the one that disagrees', () => {
    const births = (given: typeof cases) =>
      new Map(
        given.records.map((record) => [
          record.caseNumber,
          record.persons.flatMap((person) => (person.birthDate ? [person.birthDate] : [])).sort(),
        ]),
      );
    const wrong = [...births(full)].filter(
      ([number, dates]) => JSON.stringify(dates) !== JSON.stringify(births(cases).get(number)),
    );
    expect(wrong.map(([number]) => number)).toEqual(['R7-026']);
  });
});
