import { decodeText } from './decode-text.ts';
import { at, type Loose, listAt, numberAt, textAt } from './loose-json.ts';
import { dropMyNumbers } from './my-number-cells.ts';
import { parseDate } from './parse-date.ts';
import {
  type CasesRead,
  caseStateOf,
  consentStateOf,
  fit,
  notePersons,
  type ParsedCase,
  type ParsedConsent,
} from './parsed-case.ts';
import { personFrom } from './person-from-json.ts';
import { type ProblemList, problemList } from './problem.ts';
import { type ParsedPerson, readPersonList } from './read-persons.ts';

/** Reads the full form of the register: JSON with `cases`, each with its persons. `row` is the place in the list, from 1. */
export function readCasesJson(bytes: Uint8Array): CasesRead {
  const { text, encoding } = decodeText(bytes);
  const problems = problemList('cases');
  const root = parse(text.replace(/^\ufeff/, ''), problems);
  const list = Array.isArray(root) ? root : listAt(root, 'cases');
  if (root !== null && list.length === 0) problems.add(1, null, 'error', 'no-cases');
  const seen = new Map<string, number>();
  const records = list.flatMap((given, index): ParsedCase[] => {
    const row = index + 1;
    const cleaned = withoutNumbers(given, row, problems);
    const caseNumber = textAt(cleaned, 'caseNumber');
    if (caseNumber === '' || seen.has(caseNumber)) {
      if (caseNumber === '') problems.add(row, 'caseNumber', 'error', 'case-number-missing');
      else
        problems.add(row, 'caseNumber', 'error', 'code-twice', { code: caseNumber, row: String(seen.get(caseNumber)) });
      return [];
    }
    seen.set(caseNumber, row);
    return [caseOf(cleaned, row, caseNumber, problems)];
  });
  return { encoding, header: [], records, problems: problems.all };
}

function parse(text: string, problems: ProblemList): Loose {
  try {
    return JSON.parse(text) as Loose;
  } catch {
    problems.add(1, null, 'error', 'not-json');
    return null;
  }
}

/** The same value without My Numbers in any of its texts. */
function withoutNumbers(value: Loose, row: number, problems: ProblemList): Loose {
  const cleaned = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? dropMyNumbers(part) : part,
  );
  if (cleaned !== JSON.stringify(value)) problems.add(row, null, 'warning', 'my-number-dropped');
  return JSON.parse(cleaned) as Loose;
}

function caseOf(given: Loose, row: number, caseNumber: string, problems: ProblemList): ParsedCase {
  const line = (name: string, max: number): string => fit(textAt(given, name), max, row, name, problems);
  const safety = at(given, 'safety');
  const listed = listAt(given, 'persons').map((person, index) => personFrom(person, index, row, problems));
  const feared = readPersonList(listAt(safety, 'doNotContact').map(String).join('／'), false)
    .persons.filter(
      (person) => !listed.some((other) => other.name.replace(/[\s　]/g, '') === person.name.replace(/[\s　]/g, '')),
    )
    .map(
      (person, index): ParsedPerson => ({
        ...person,
        code: `P${listed.length + index + 1}`,
        note: '本人が連絡を望まない相手',
      }),
    );
  const persons = [...listed, ...feared];
  if (persons.length === 0) problems.add(row, 'persons', 'error', 'no-persons');
  const openedOn = parseDate(textAt(given, 'openedOn')).date;
  notePersons(persons, row, { householdSize: null, age: null, on: openedOn }, problems);
  if (persons.some((person) => person.isAddressConfidential))
    problems.add(row, 'address', 'note', 'address-confidential');
  const characterNote = line('gaijiNote', 300);
  if (characterNote !== '')
    problems.add(row, 'characterNote', 'note', 'character-note', { text: characterNote.slice(0, 80) });
  const remarks = [
    textAt(given, 'remarks'),
    textAt(safety, 'note'),
    textAt(given, 'householdType') && `世帯類型：${textAt(given, 'householdType')}`,
  ]
    .filter(Boolean)
    .join('\n');
  const source = at(given, 'source');
  const lead = at(given, 'lead');
  return {
    row,
    caseNumber,
    openedOn,
    state: caseStateOf(textAt(given, 'status')) ?? 'received',
    stateText: line('status', 40),
    source: fit(
      typeof source === 'string'
        ? source
        : [textAt(source, 'kind'), textAt(source, 'organisation'), textAt(source, 'member')].filter(Boolean).join('　'),
      120,
      row,
      'source',
      problems,
    ),
    notificationCode: textAt(source, 'notification'),
    lead: fit(
      typeof lead === 'string'
        ? lead
        : [textAt(lead, 'member'), textAt(lead, 'organisation')].filter(Boolean).join('　'),
      120,
      row,
      'lead',
      problems,
    ),
    householdSize: numberAt(given, 'householdSize') ?? persons.filter((person) => person.isInHousehold).length,
    income: line('income', 300),
    debt: line('debt', 300),
    summary: textAt(given, 'summary').slice(0, 4000),
    characterNote,
    remarks: remarks.slice(0, 2000),
    persons,
    ...consentsOf(at(given, 'consent'), row, problems),
  };
}

function consentsOf(given: Loose, row: number, problems: ProblemList): Pick<ParsedCase, 'consent' | 'earlierConsents'> {
  const one = (consent: Loose, reason: string): ParsedConsent => ({
    state: consentStateOf(textAt(consent, 'state') || textAt(consent, 'label')) ?? 'not-asked',
    on: parseDate(textAt(consent, 'on') || textAt(consent, 'date')).date,
    method: textAt(consent, 'method').slice(0, 60),
    scope: fit(textAt(consent, 'scope'), 300, row, 'consentScope', problems),
    reason: fit(reason, 300, row, 'consentReason', problems),
  });
  const consent = one(given, textAt(given, 'reason'));
  if ((consent.state === 'given' || consent.state === 'partial') && consent.on === null)
    problems.add(row, 'consentOn', 'warning', 'consent-date-missing');
  const history = listAt(given, 'history').map((entry) => one(entry, textAt(entry, 'note')));
  return {
    consent,
    earlierConsents: history.filter((entry) => entry.state !== consent.state || entry.on !== consent.on),
  };
}
