import { SECRET_PLACE } from './confidential-place.ts';
import { toHiragana } from './fold.ts';
import { at, type Loose, listAt, textAt } from './loose-json.ts';
import { parseDate } from './parse-date.ts';
import { parsePhones } from './parse-phone.ts';
import type { ProblemList } from './problem.ts';
import { facilitiesIn, readWorkplaces } from './read-circumstances.ts';
import { type ParsedPerson, personOf } from './read-persons.ts';
import { withoutBrackets } from './split-text.ts';

/** A person of the full register; every written form of name and address is kept for the redaction register. */
export function personFrom(given: Loose, index: number, row: number, problems: ProblemList): ParsedPerson {
  const names = at(given, 'name');
  const name = (typeof names === 'string' ? names : textAt(names, 'kanji')) || '（氏名不詳）';
  const code = textAt(given, 'id') || `P${index + 1}`;
  if (/不詳|不明/.test(name)) problems.add(row, 'name', 'note', 'unknown-person', { person: code });
  const bare = (text: string): string => withoutBrackets(text).outside || text;
  const formerNames = listAt(names, 'former')
    .map((former) => (typeof former === 'string' ? former : textAt(former, 'kanji')))
    .filter(Boolean);
  const aliases = [...listAt(names, 'aliases'), ...listAt(names, 'misspellings')]
    .map((alias) => bare(String(alias)))
    .filter(Boolean);
  const birth = parseDate(textAt(given, 'birthDate'));
  const written = parseDate(textAt(given, 'birthDateText'));
  if (birth.date && written.date && birth.date !== written.date)
    problems.add(row, 'birthDate', 'warning', 'birth-date-disagrees', { person: code });
  for (const note of written.notes) problems.add(row, 'birthDate', 'warning', `date-${note}`, { person: code });
  const address = at(given, 'address');
  const isAddressConfidential = at(address, 'confidential') === true;
  const addresses = [
    typeof address === 'string' ? address : '',
    textAt(address, 'text'),
    textAt(address, 'asWritten'),
  ].filter(
    (text) => text !== '' && !isAddressConfidential && !SECRET_PLACE.test(text) && !/所在不明|住所不定|不詳/.test(text),
  );
  const health = listAt(given, 'health').map((entry) => ({
    text: (typeof entry === 'string' ? entry : textAt(entry, 'text')).slice(0, 400),
    isSpecialCare: at(entry, 'specialCare') === true,
  }));
  const values = (kind: 'address' | 'phone', texts: readonly string[]) =>
    [...new Set(texts)].map((value) => ({ kind, value }));
  return personOf({
    code,
    relation: textAt(given, 'relation') || (index === 0 ? '本人' : '関係者'),
    isInHousehold: at(given, 'inHousehold') !== false,
    name,
    kana: toHiragana(textAt(names, 'kana')),
    romaji: textAt(names, 'romaji'),
    formerNames,
    aliases,
    birthDate: birth.date ?? written.date,
    birthDateText: textAt(given, 'birthDateText').slice(0, 40),
    sex: textAt(given, 'sex'),
    isAddressConfidential,
    identifiers: [
      ...values('address', addresses),
      ...(textAt(address, 'postalCode') && !isAddressConfidential
        ? [{ kind: 'other' as const, value: textAt(address, 'postalCode') }]
        : []),
      ...values(
        'phone',
        listAt(given, 'phones').flatMap((phone) => parsePhones(String(phone)).phones),
      ),
      ...readWorkplaces(textAt(given, 'workplace')),
      ...readWorkplaces(textAt(given, 'school')),
      ...health.flatMap(({ text }) => facilitiesIn(text)),
    ],
    health: health.filter(({ text }) => text !== ''),
    note: textAt(given, 'note').slice(0, 2000),
  });
}
