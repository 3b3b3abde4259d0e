import {
  type Person,
  type SupportCase,
  type SupportCaseDetail,
  supportCase,
} from '../../src-main/contract/support-case.ts';
import type { api } from '../api.ts';

/** The form of a case, new or stored: everybody has an identifier from the start, so that a change keeps who is who. */
export const CaseFields = supportCase.add.input.extend({ persons: supportCase.change.input.shape.persons });

type Added = Parameters<typeof api.supportCase.add>[0];
/** What can be typed of a case. Of a stored one, the consent is not changed here but recorded anew. */
export type CaseInput = Omit<Added, 'persons'> & { persons: SupportCase['persons'] };

const NOT_ASKED: Added['consent'] = { state: 'not-asked', on: null, method: '', scope: '', reason: '' };

/** A person of whom nothing is known yet. */
export function emptyPerson(id: string, code: string, relation = ''): Person {
  return {
    id,
    code,
    relation,
    isInHousehold: true,
    name: '',
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
  };
}

/** The next free code: P1, P2, … */
export function nextCode(persons: readonly { readonly code: string }[]): string {
  const numbers = persons.map(({ code }) => Number(/^P(\d+)$/.exec(code)?.[1] ?? 0));
  return `P${Math.max(0, ...numbers) + 1}`;
}

/** A case before anything is typed. */
export function emptyCase(subject: Person): CaseInput {
  return {
    caseNumber: '',
    openedOn: null,
    state: 'received',
    stateText: '',
    source: '',
    lead: '',
    householdSize: null,
    income: '',
    debt: '',
    summary: '',
    characterNote: '',
    remarks: '',
    persons: [subject],
    consent: NOT_ASKED,
  };
}

/** A stored case as the form takes it. */
export function inputOf({ id: _id, version: _version, consents: _consents, ...fields }: SupportCaseDetail): CaseInput {
  return { ...fields, consent: NOT_ASKED };
}

/** Full years on a day; both `YYYY-MM-DD`. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
