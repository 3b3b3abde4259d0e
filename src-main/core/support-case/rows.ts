import type { Person } from '../../contract/support-case.ts';
import { columns } from '../db/columns.ts';
import { searchKey } from '../search-key.ts';

const COLUMNS = columns<Person>()(['otherNames', 'identifiers', 'health'], ['isInHousehold', 'isAddressConfidential']);

/** A person as a row of `person`, with the search key over every written form of the name. */
export function personRow(caseId: string, position: number, person: Person) {
  return {
    ...COLUMNS.toRow(person),
    caseId,
    position,
    searchKey: searchKey(person.name, person.kana, person.romaji, ...person.otherNames),
  };
}

/** A row as a person. */
export function personOf({
  searchKey: _key,
  caseId: _case,
  position: _position,
  ...row
}: ReturnType<typeof personRow>): Person {
  return COLUMNS.fromRow(row);
}
