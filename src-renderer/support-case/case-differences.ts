import type { Person } from '../../src-main/contract/support-case.ts';
import type { useDates } from '../text/dates.ts';
import type { Say } from '../text/use-text.ts';
import type { ComparedField } from '../ui/differences.ts';
import type { CaseInput } from './case-input.ts';

const PLAIN = ['caseNumber', 'stateText', 'source', 'income', 'debt', 'summary', 'characterNote', 'remarks'] as const;

/** Every field with its value in words, for comparing two versions; the people are compared as a whole. */
export function comparedFields(
  say: Say<'supportCase'>,
  dates: ReturnType<typeof useDates>,
): readonly ComparedField<CaseInput>[] {
  return [
    ...PLAIN.map((key) => ({ key, label: say(key), text: (record: CaseInput) => record[key] })),
    { key: 'lead', label: say('leadOffice'), text: (record) => record.lead },
    { key: 'state', label: say('state'), text: (record) => say(`states.${record.state}`) },
    { key: 'openedOn', label: say('openedOn'), text: ({ openedOn }) => (openedOn ? dates.long(openedOn) : '') },
    { key: 'householdSize', label: say('householdSize'), text: (record) => String(record.householdSize ?? '') },
    {
      key: 'persons',
      label: say('sectionPersons'),
      text: (record) => record.persons.map((person) => personText(say, dates, person)).join('\n'),
    },
  ];
}

function personText(say: Say<'supportCase'>, dates: ReturnType<typeof useDates>, person: Person): string {
  return [
    `${person.code} ${person.relation} ${person.name}`,
    person.kana,
    person.romaji,
    ...person.otherNames,
    person.birthDate ? dates.short(person.birthDate) : person.birthDateText,
    person.sex,
    say(person.isInHousehold ? 'household' : 'related'),
    ...person.identifiers.map(({ kind, value }) => `${say(`identifierKinds.${kind}`)} ${value}`),
    person.isAddressConfidential ? say('confidential') : '',
    ...person.health.map(({ text, isSpecialCare }) => (isSpecialCare ? `${text}（${say('specialCare')}）` : text)),
    person.note,
  ]
    .filter(Boolean)
    .join('／');
}
