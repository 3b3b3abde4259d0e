import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DisclosureInput } from '../../src-main/contract/disclosure.ts';
import { crossCheck } from '../../src-main/core/file-import/read/cross-check.ts';
import { readCases } from '../../src-main/core/file-import/read/read-cases.ts';
import { readMembers } from '../../src-main/core/file-import/read/read-members.ts';
import { readOrganizations } from '../../src-main/core/file-import/read/read-organizations.ts';
import { loadCatalogue } from '../../src-main/core/legal-basis/catalogue.ts';
import { giverTraitsOf } from '../../src-main/core/legal-basis/giver.ts';
import { checkBasis } from '../../src-main/core/legal-basis/rules.ts';

const resource = (name: string): Uint8Array => readFileSync(new URL(`../../resources/${name}`, import.meta.url));
const text = (name: string): string => new TextDecoder().decode(resource(name));
const organizations = readOrganizations(resource('demo/organisations.csv'));
const members = readMembers(resource('demo/members.csv'));
const cases = readCases(resource('demo/cases.csv'));
const catalogue = loadCatalogue((name) => text(`legal-catalogue/${name}`));
const script = JSON.parse(text('demo/meeting.json'));
const disclosures: Record<string, unknown>[] = script.items.flatMap(
  (item: { disclosures: Record<string, unknown>[] }) => item.disclosures,
);
const memberOf = (code: unknown) => members.records.find((member) => member.code === code);

describe('the demonstration office', () => {
  it('imports without errors and has something to show in the preview', () => {
    const { problems, questions } = crossCheck({
      organizations: organizations.records,
      members: members.records,
      cases: cases.records,
      existing: { organizations: [], members: [], cases: [] },
      today: script.today,
      pledgeVersion: '3',
    });
    const codes = [...organizations.problems, ...members.problems, ...cases.problems, ...problems];
    expect(codes.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect([organizations.encoding, members.encoding, cases.encoding]).toEqual(['shift_jis', 'utf-8-bom', 'shift_jis']);
    expect(codes.map((problem) => problem.code)).toEqual(
      expect.arrayContaining([
        'note-row',
        'code-missing',
        'duplicate-organization',
        'duplicate-member',
        'pledge-missing',
        'date-excel-serial',
        'date-style',
        'excel-error-value',
        'phone-full-width',
        'phone-without-hyphens',
        'postal-code-zeros-lost',
        'consent-date-missing',
        'confidential-address-told',
        'age-differs',
        'name-without-space',
        'empty-row',
      ]),
    );
    expect(questions.map((question) => question.key)).toEqual(['organizations:14', 'members:19']);
  });

  it('invites only members with a valid pledge', () => {
    for (const code of script.invited) {
      expect(memberOf(code)?.pledge?.expiresOn ?? '', code).toMatch(/./);
      expect((memberOf(code)?.pledge?.expiresOn ?? '') >= script.meeting.heldOn).toBe(true);
    }
  });

  it('tells at least ten things, each on a basis that the rules accept', () => {
    expect(disclosures.length).toBeGreaterThanOrEqual(10);
    for (const entry of disclosures) {
      const organization = organizations.records.find(
        (record) => record.code === memberOf(entry.discloser)?.organizationCode,
      );
      const input = DisclosureInput.pick({
        categories: true,
        isSpecialCare: true,
        specialCareKinds: true,
        content: true,
        nature: true,
        purpose: true,
        medium: true,
        legalBasis: true,
        particulars: true,
        consentState: true,
        takeHome: true,
      }).parse(entry);
      const { violations } = checkBasis({
        catalogue,
        on: script.meeting.heldOn,
        giver: organization?.giverKind ?? 'individual',
        giverTraits: organization ? giverTraitsOf(organization) : [],
        basisIds: input.legalBasis,
        particulars: input.particulars,
        consentState: input.consentState,
        hasRequest: entry.request !== null,
        isSpecialCare: input.isSpecialCare,
        hearers: ['private-operator'],
        texts: [input.content],
      });
      expect(violations, String(entry.content)).toEqual([]);
    }
  });

  it('names only members, cases and persons that exist', () => {
    for (const entry of disclosures) {
      expect(memberOf(entry.discloser)).toBeDefined();
      for (const subject of entry.subjects as { case: string; person: string }[])
        expect(
          cases.records.find((record) => record.caseNumber === subject.case)?.persons.map((person) => person.code),
        ).toContain(subject.person);
    }
  });

  it('has notes of ordinary length, and redacts by hand what stands in them', () => {
    for (const { note } of script.items) {
      expect(note.length).toBeGreaterThanOrEqual(150);
      expect(note.length).toBeLessThanOrEqual(400);
    }
    for (const { item, text: stretch, ground } of script.redactions) {
      expect(script.items.find((other: { item: string }) => other.item === item).note).toContain(stretch);
      expect(catalogue.grounds.map(({ id }) => id)).toContain(ground);
    }
  });
});
