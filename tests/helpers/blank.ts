import type { Member } from '../../src-main/contract/member.ts';
import type { Organization } from '../../src-main/contract/organization.ts';
import type { Person } from '../../src-main/contract/support-case.ts';

/** An organisation with nothing but what a test says. */
export const organization = (fields: Partial<Organization>): Omit<Organization, 'id' | 'version'> => ({
  code: '',
  name: '架空市 生活支援課',
  kana: '',
  shortName: '',
  kind: '',
  legalForm: '',
  giverKind: 'public-body',
  seat: 'constituent',
  postalCode: '',
  address: '',
  phone: '',
  fax: '',
  email: '',
  contact: '',
  agreementCode: '',
  secrecyNote: '',
  remarks: '',
  hasLeft: false,
  ...fields,
});

/** A member with nothing but what a test says. */
export const member = (fields: Partial<Member>): Omit<Member, 'id' | 'version'> => ({
  code: '',
  name: '架空 花子',
  kana: '',
  organizationId: null,
  position: '',
  meetingRole: 'member',
  termFrom: null,
  termTo: null,
  isCurrent: true,
  deputyOfId: null,
  phone: '',
  email: '',
  remarks: '',
  ...fields,
});

/** A person with nothing but what a test says. */
export const person = (fields: Partial<Person>): Omit<Person, 'id'> => ({
  code: 'P1',
  relation: '本人',
  isInHousehold: true,
  name: '架空 太郎',
  kana: '',
  romaji: '',
  otherNames: [],
  birthDate: null,
  birthDateText: '',
  sex: '',
  identifiers: [],
  isAddressConfidential: false,
  health: [],
  note: '',
  ...fields,
});

/** A case with nothing but what a test says; consent not asked. */
export const supportCase = (
  caseNumber: string,
  persons: Omit<Person, 'id'>[],
  consent: 'given' | 'partial' | 'refused' | 'not-asked' | 'withdrawn' = 'not-asked',
) => ({
  caseNumber,
  openedOn: '2026-06-01',
  state: 'received' as const,
  stateText: '',
  source: '',
  lead: '',
  householdSize: null,
  income: '',
  debt: '',
  summary: '',
  characterNote: '',
  remarks: '',
  persons,
  consent: { state: consent, on: null, method: '', scope: '', reason: '' },
});
