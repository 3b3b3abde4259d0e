import type { CaseField } from './case-columns.ts';
import { readName } from './field-notes.ts';
import { toHiragana } from './fold.ts';
import type { ProblemList } from './problem.ts';
import { byRelation, facilitiesIn, isConfidentialAddress, readHealth, readWorkplaces } from './read-circumstances.ts';
import { type ParsedPerson, personOf, readOtherNames, readPersonList, readSubjectName } from './read-persons.ts';

/** What the row's reader has already understood. */
interface RowFacts {
  readonly birthDate: string | null;
  readonly phones: readonly string[];
  readonly postalCode: string;
  readonly problems: ProblemList;
}

/** 本人、世帯員、関係者 of one row, coded P1, P2, …, each with the workplaces, schools and illnesses told of them. */
export function personsOfRow(
  cells: Readonly<Record<CaseField, string>>,
  row: number,
  facts: RowFacts,
): readonly ParsedPerson[] {
  const { problems } = facts;
  const subject = subjectOf(cells, row, facts);
  const household = readPersonList(cells.household, true);
  const related = readPersonList(cells.related, false);
  const others = [...household.persons, ...related.persons];
  for (const person of others) readName(person.name, row, withoutNameShape(problems));
  const oddDates = household.oddDates + related.oddDates;
  if (oddDates > 0) problems.add(row, 'household', 'note', 'date-odd-in-household', { count: String(oddDates) });
  const unread = [...household.unread, ...related.unread];
  if (unread.length > 0) problems.add(row, 'household', 'warning', 'person-unread', { count: String(unread.length) });
  const persons = [subject, ...others.map((person, index): ParsedPerson => ({ ...person, code: `P${index + 2}` }))];
  const relations = persons.map((person) => person.relation);
  const work = byRelation(cells.workplace, relations);
  const health = byRelation(cells.health, relations);
  return persons.map((person) => {
    const isNamed = ({ relation }: { readonly relation: string }): boolean => relation === person.relation;
    const healthTexts = health.filter(isNamed).map(({ text }) => text);
    return {
      ...person,
      identifiers: [
        ...person.identifiers,
        ...work.filter(isNamed).flatMap(({ text }) => readWorkplaces(text)),
        ...healthTexts.flatMap(facilitiesIn),
      ],
      health: healthTexts.flatMap(readHealth),
    };
  });
}

function subjectOf(
  cells: Readonly<Record<CaseField, string>>,
  row: number,
  { birthDate, phones, postalCode, problems }: RowFacts,
): ParsedPerson {
  const { name, romaji, kana, isUnknown } = readSubjectName(cells.name);
  if (isUnknown) problems.add(row, 'name', 'note', 'unknown-person');
  else readName(name, row, problems);
  const isAddressConfidential = isConfidentialAddress(cells.address);
  const address = cells.address.replace(/\s*\n\s*/g, ' ');
  return personOf({
    code: 'P1',
    relation: '本人',
    isInHousehold: true,
    name,
    kana: cells.kana === '' ? kana : toHiragana(cells.kana),
    romaji,
    ...readOtherNames(cells.otherNames, name),
    birthDate,
    birthDateText: cells.birthDate.slice(0, 40),
    sex: cells.sex.slice(0, 10),
    isAddressConfidential,
    identifiers: [
      ...(address !== '' && !isAddressConfidential ? [{ kind: 'address' as const, value: address }] : []),
      ...(postalCode !== '' && !isAddressConfidential ? [{ kind: 'other' as const, value: postalCode }] : []),
      ...phones.map((value) => ({ kind: 'phone' as const, value })),
    ],
  });
}

/** For relatives only lost characters are worth a note, not the shape of the name. */
function withoutNameShape(problems: ProblemList): ProblemList {
  return {
    ...problems,
    add: (row, field, severity, code, of) => {
      if (!code.startsWith('name-')) problems.add(row, field, severity, code, of);
    },
  };
}
