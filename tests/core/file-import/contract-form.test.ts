import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { IMPORT_PROBLEM_CODES } from '../../../src-main/contract/import-problem-code.ts';
import { Member } from '../../../src-main/contract/member.ts';
import { Organization } from '../../../src-main/contract/organization.ts';
import { Consent, Person, SupportCase } from '../../../src-main/contract/support-case.ts';
import { readCases } from '../../../src-main/core/file-import/read/read-cases.ts';
import { readMembers } from '../../../src-main/core/file-import/read/read-members.ts';
import { readOrganizations } from '../../../src-main/core/file-import/read/read-organizations.ts';
import { fixture } from '../../helpers/fixture.ts';

const demo = (name: string): Uint8Array => readFileSync(new URL(`../../../resources/demo/${name}`, import.meta.url));
const office = (name: string): Uint8Array => readFileSync(fixture(name));
const organizations = [office('organisations.csv'), demo('organisations.csv')].map(readOrganizations);
const members = [office('members.csv'), demo('members.csv')].map(readMembers);
const cases = [office('cases.csv'), office('cases.json'), demo('cases.csv')].map(readCases);

it('whatever is read has the form in which it may be stored', () => {
  for (const record of organizations.flatMap(({ records }) => records))
    Organization.omit({ id: true, version: true }).parse(record);
  for (const record of members.flatMap(({ records }) => records))
    Member.omit({ id: true, version: true, organizationId: true, deputyOfId: true }).parse(record);
  for (const record of cases.flatMap(({ records }) => records)) {
    SupportCase.omit({ id: true, version: true })
      .extend({ persons: Person.omit({ id: true }).array().min(1) })
      .parse(record);
    for (const consent of [...record.earlierConsents, record.consent])
      Consent.omit({ id: true, recordedAt: true }).parse(consent);
  }
  expect(cases.flatMap(({ records }) => records)).toHaveLength(86);
});

it('every problem has a code of the list, so that the interface has a sentence for it', () => {
  const codes = [...organizations, ...members, ...cases].flatMap(({ problems }) => problems.map(({ code }) => code));
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => !(IMPORT_PROBLEM_CODES as readonly string[]).includes(code))).toEqual([]);
});
