import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEGAL_BASIS_RULES } from '../../src-main/contract/legal-basis.ts';
import { loadCatalogue } from '../../src-main/core/legal-basis/catalogue.ts';
import { type BasisQuestion, checkBasis } from '../../src-main/core/legal-basis/rules.ts';

const catalogue = loadCatalogue((name) =>
  readFileSync(new URL(`../../resources/legal-catalogue/${name}`, import.meta.url), 'utf8'),
);
const ask = (question: Partial<BasisQuestion>) => {
  const { violations, warnings } = checkBasis({
    catalogue,
    on: '2026-08-27',
    giver: 'public-body',
    giverTraits: [],
    basisIds: [],
    particulars: {},
    consentState: 'not-asked',
    hasRequest: true,
    isSpecialCare: false,
    hearers: ['public-body'],
    texts: [],
    ...question,
  });
  return {
    rules: violations.map((violation) => violation.rule),
    violations,
    warnings: warnings.map((warning) => warning.rule),
  };
};
const danger = { dangerFacts: '7月8日、応答がなく雨戸が閉じたまま', whyConsentHard: '本人に会えない' };
const consent = { consentRecord: '7月1日、本人が書面で、住まいの範囲' };

describe('worked examples of the law', () => {
  it('the power retailer whose customer agreed may tell the city: consent, with the agreement beside it', () => {
    const { rules } = ask({
      giver: 'private-operator',
      basisIds: ['APPI27-0', 'AGR'],
      consentState: 'given',
      particulars: { ...consent, agreementCode: 'K-01 第3条' },
    });
    expect(rules).toEqual([]);
  });

  it('the same without an answer, a stopped meter and a frail tenant: danger and why consent is hard, both written', () => {
    expect(
      ask({ giver: 'private-operator', basisIds: ['APPI27-1-2'], hasRequest: false, particulars: danger }).rules,
    ).toEqual([]);
    const { violations } = ask({
      giver: 'private-operator',
      basisIds: ['APPI27-1-2'],
      particulars: { dangerFacts: danger.dangerFacts },
    });
    expect(violations).toEqual([
      { rule: 'particulars-missing', of: { basis: 'APPI27-1-2', particular: 'whyConsentHard' } },
    ]);
  });

  it('the grid company is warned of 電気事業法23条', () => {
    const { rules, warnings } = ask({
      giver: 'private-operator',
      giverTraits: ['grid-operator'],
      basisIds: ['APPI27-1-2'],
      particulars: danger,
    });
    expect(rules).toEqual([]);
    expect(warnings).toContain('DEN23');
  });

  it('the tax section states arrears: request and 69条1項, and the confirmation of 地方税法22条', () => {
    const question = { giverTraits: ['tax-office' as const], basisIds: ['KON9-3', 'APPI69-1'] };
    expect(ask(question)).toMatchObject({ rules: ['tax-secrecy-unconfirmed'], warnings: ['TAX22'] });
    expect(ask({ ...question, particulars: { taxConfirmed: 'yes' } }).rules).toEqual([]);
  });

  it('the contractor uses its own case notes within the city’s purpose, under 5条3項', () => {
    const { rules, warnings } = ask({
      giver: 'contractor',
      giverTraits: ['contractor'],
      basisIds: ['APPI69-0', 'KON9-2'],
      hasRequest: false,
      particulars: { holdingPurpose: '自立相談支援事業' },
    });
    expect(rules).toEqual([]);
    expect(warnings).toContain('KON5-3');
  });

  it('the social welfare council tells of its own loan: request and 27条1項1号', () => {
    expect(ask({ giver: 'private-operator', basisIds: ['KON9-3', 'APPI27-1-1'] })).toMatchObject({
      rules: [],
      warnings: [],
    });
  });

  it('a welfare commissioner repeats a neighbour: co-operation with the request, and 民生委員法15条', () => {
    expect(ask({ giver: 'individual', giverTraits: ['welfare-commissioner'], basisIds: ['KON9-4'] })).toMatchObject({
      rules: [],
      warnings: ['MIN15'],
    });
  });

  it('a teacher who suspects neglect reports at once', () => {
    const { rules, warnings } = ask({
      basisIds: ['JIG6'],
      hasRequest: false,
      particulars: { reportedTo: '児童相談所', reportedAt: '8月27日 9時', observedFacts: '夏服のまま' },
    });
    expect(rules).toEqual([]);
    expect(warnings).toEqual(expect.arrayContaining(['DUTY', 'SEALED']));
  });

  it('the caseworker may choose the co-ordination meeting of 生活保護法 for a co-held item, but not before it existed', () => {
    expect(ask({ basisIds: ['SEI27-3'] }).warnings).toContain('HOGO');
    expect(ask({ basisIds: ['SEI27-3'], on: '2025-03-31' }).rules).toContain('basis-not-in-force');
  });

  it('a private member who hears a diagnosis needs a basis of its own', () => {
    const question = {
      basisIds: ['KON9-3', 'APPI69-1'],
      isSpecialCare: true,
      hearers: ['public-body', 'private-operator'] as const,
    };
    expect(ask(question).warnings).toContain('RECEIVE');
    expect(ask({ ...question, basisIds: [...question.basisIds, 'APPI20-2-1'] })).toMatchObject({
      rules: [],
      warnings: [],
    });
  });

  it('the city tells the power firm of its support only with consent, or clearly in the person’s interest and twice approved', () => {
    expect(
      ask({ basisIds: ['APPI69-2-1'], particulars: { ...consent, proviso: 'yes' }, consentState: 'refused' }).rules,
    ).toEqual(['consent-basis-without-consent']);
    const { rules, warnings } = ask({
      basisIds: ['APPI69-2-4'],
      particulars: { clearInterest: '送電停止を避けるため', proviso: 'yes' },
    });
    expect(rules).toEqual([]);
    expect(warnings).toContain('SECOND');
  });
});

describe('what the rules refuse', () => {
  it.each<[string, Partial<BasisQuestion>, string]>([
    ['no basis at all', {}, 'basis-missing'],
    ['a basis that nobody knows', { basisIds: ['XYZ1'] }, 'basis-unknown'],
    [
      'a basis of public bodies in the mouth of a firm',
      { giver: 'private-operator', basisIds: ['KON9-3', 'APPI69-1'] },
      'basis-not-for-giver',
    ],
    ['a request basis without a request', { basisIds: ['KON9-3', 'APPI69-1'], hasRequest: false }, 'request-needed'],
    [
      'an agreement alone',
      { giver: 'private-operator', basisIds: ['AGR'], consentState: 'given', particulars: { agreementCode: 'K-01' } },
      'agreement-is-no-basis-alone',
    ],
    ['the frame of 9条2項 alone', { basisIds: ['KON9-2'] }, 'frame-is-no-basis-alone'],
    [
      'the hearer’s side alone',
      { giver: 'private-operator', basisIds: ['APPI20-2-1', 'APPI29'], particulars: { statute: '法', ...consent } },
      'no-basis-for-giving',
    ],
    [
      '69条2項 where rights would be harmed',
      { basisIds: ['APPI69-2-2'], particulars: { statutoryTask: '介護', reasonableGrounds: '確認', proviso: 'no' } },
      'proviso-not-met',
    ],
    [
      'consent that was withdrawn',
      { giver: 'private-operator', basisIds: ['APPI27-0'], consentState: 'withdrawn', particulars: consent },
      'consent-basis-without-consent',
    ],
    [
      'a My Number in the content',
      { basisIds: ['KON9-3', 'APPI69-1'], texts: ['控え 1234-5678-9018 あり'] },
      'my-number-refused',
    ],
  ])('%s', (_what, question, rule) => {
    expect(LEGAL_BASIS_RULES).toContain(rule);
    expect(ask(question).rules).toEqual([rule]);
  });

  it('says that partial consent must be checked for its scope', () => {
    expect(
      ask({ giver: 'contractor', basisIds: ['APPI27-0'], consentState: 'partial', particulars: consent }),
    ).toMatchObject({ rules: [], warnings: ['consent-is-partial'] });
  });

  it('reminds that a request alone leaves the privacy law open', () => {
    expect(ask({ basisIds: ['KON9-3'] }).warnings).toContain('privacy-law-side-missing');
  });

  it('lets a firm’s practice without personal information pass on its condition', () => {
    const particulars = { condition: '外に出さない', noPersonalInformation: 'yes' };
    expect(
      ask({ giver: 'private-operator', basisIds: ['VOL'], consentState: 'not-required', particulars }).rules,
    ).toEqual([]);
  });
});
