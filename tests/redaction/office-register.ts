import { readFileSync } from 'node:fs';
import type { KnownEntity } from '../../src-main/redaction/register.ts';
import { fixture } from '../helpers/fixture.ts';

interface FixturePerson {
  readonly id: string;
  readonly name: {
    readonly kanji: string;
    readonly kana: string;
    readonly romaji: string | null;
    readonly former: readonly { readonly kanji: string; readonly kana: string }[];
    readonly aliases: readonly string[];
    readonly misspellings: readonly string[];
  };
  readonly birthDate: string | null;
  readonly address: { readonly text: string; readonly asWritten: string } | null;
  readonly phones: readonly string[];
  readonly workplace: string | null;
  readonly school: string | null;
}

/** The register of one meeting, as the office's own case file and list of hospitals give it. */
export function officeRegister(meeting: string): readonly KnownEntity[] {
  const { cases } = JSON.parse(readFileSync(fixture('cases.json'), 'utf8')) as {
    cases: readonly { caseNumber: string; meetings: readonly string[]; persons: readonly FixturePerson[] }[];
  };
  const known: KnownEntity[] = [];
  for (const { caseNumber, meetings, persons } of cases) {
    if (meetings.includes(meeting))
      for (const person of persons) known.push(...entitiesOf(person, `${caseNumber}/${person.id}`));
  }
  return [...known, ...hospitals()];
}

function entitiesOf(person: FixturePerson, id: string): readonly KnownEntity[] {
  const { name } = person;
  const known: KnownEntity[] = [
    {
      id,
      kind: 'person',
      value: name.kanji,
      kana: name.kana,
      ...(name.romaji ? { romaji: name.romaji } : {}),
      aliases: [...name.aliases, ...name.misspellings, ...name.former.flatMap((former) => [former.kanji, former.kana])],
    },
  ];
  if (person.birthDate) known.push({ id, kind: 'date-of-birth', value: person.birthDate });
  if (person.address)
    for (const value of new Set([person.address.text, person.address.asWritten]))
      known.push({ id, kind: 'address', value });
  for (const value of person.phones) known.push({ id, kind: 'phone', value });
  if (person.workplace) known.push({ id, kind: 'workplace', value: person.workplace });
  if (person.school) known.push({ id, kind: 'school', value: person.school });
  return known;
}

function hospitals(): readonly KnownEntity[] {
  const rows = new TextDecoder('shift_jis')
    .decode(readFileSync(fixture('organisations.csv')))
    .split('\r\n')
    .map((row) => row.split(','));
  return rows
    .filter((row) => row[4] === '病院')
    .map((row) => ({ id: row[0] ?? '', kind: 'facility', value: row[1] ?? '', aliases: [row[3] ?? ''] }));
}
