import { CASE_COLUMNS, type CaseField } from './case-columns.ts';
import { tellsPlace, townNamesOf } from './confidential-place.ts';
import { decodeText } from './decode-text.ts';
import { dateReader, readCode, readPhones, readPostalCode } from './field-notes.ts';
import { foldDigits, toHiragana } from './fold.ts';
import { withoutMyNumbers } from './my-number-cells.ts';
import { areaCodesOf } from './parse-phone.ts';
import {
  type CasesRead,
  caseStateOf,
  consentStateOf,
  fit,
  notePersons,
  type ParsedCase,
  type ParsedConsent,
} from './parsed-case.ts';
import { personsOfRow } from './persons-of-row.ts';
import type { ProblemList } from './problem.ts';
import { readCasesJson } from './read-cases-json.ts';
import { isConfidentialAddress } from './read-circumstances.ts';
import type { ParsedPerson } from './read-persons.ts';
import { readTable, type TableRow } from './table.ts';

/** Reads the register of cases in either form: a CSV with one row per household, or the full JSON. */
export function readCases(bytes: Uint8Array): CasesRead {
  return /^[\s\ufeff]*[{[]/.test(decodeText(bytes.subarray(0, 64)).text) ? readCasesJson(bytes) : readCasesCsv(bytes);
}

/** Reads 困窮ケース台帳 as CSV. Rows that cannot be imported carry an `error`. */
function readCasesCsv(bytes: Uint8Array): CasesRead {
  const { encoding, header, rows, problems } = readTable(bytes, 'cases', CASE_COLUMNS);
  const tools: Tools = {
    problems,
    areaCodes: areaCodesOf(rows.map(({ cells }) => cells.phone)),
    readDate: dateReader(
      rows.flatMap(({ cells }) => [cells.openedOn, cells.birthDate, cells.consentOn]),
      problems,
    ),
    towns: townNamesOf(rows.map(({ cells }) => cells.address)),
  };
  const numbers = new Map<string, number>();
  const records = rows.flatMap((given): ParsedCase[] => {
    const { row, cells } = withoutMyNumbers(given, problems);
    const caseNumber = readCode(cells.caseNumber, row, 'caseNumber', problems);
    if (caseNumber === '') {
      problems.add(row, 'caseNumber', 'error', 'case-number-missing');
      return [];
    }
    if (numbers.has(caseNumber)) {
      problems.add(row, 'caseNumber', 'error', 'code-twice', {
        code: caseNumber,
        row: String(numbers.get(caseNumber)),
      });
      return [];
    }
    numbers.set(caseNumber, row);
    return [caseOf({ row, cells }, caseNumber, tools)];
  });
  return { encoding, header, records, problems: problems.all };
}

interface Tools {
  readonly problems: ProblemList;
  readonly areaCodes: readonly string[];
  readonly readDate: ReturnType<typeof dateReader>;
  readonly towns: ReadonlySet<string>;
}

function caseOf(given: TableRow<CaseField>, caseNumber: string, tools: Tools): ParsedCase {
  const { problems } = tools;
  const { row, cells } = withoutToldPlace(given, tools);
  const openedOn = tools.readDate(cells.openedOn, row, 'openedOn');
  if (openedOn === null && cells.openedOn === '') problems.add(row, 'openedOn', 'note', 'date-missing');
  const birthDate = tools.readDate(cells.birthDate, row, 'birthDate', true);
  const persons = personsOfRow(cells, row, {
    birthDate,
    phones: readPhones(cells.phone, row, 'phone', tools.areaCodes, problems),
    postalCode: readPostalCode(cells.postalCode, row, problems),
    problems,
  });
  notePersons(
    persons,
    row,
    { householdSize: wholeNumber(cells.householdSize), age: wholeNumber(cells.age), on: openedOn },
    problems,
  );
  if (cells.characterNote !== '')
    problems.add(row, 'characterNote', 'note', 'character-note', { text: cells.characterNote.slice(0, 80) });
  const state = caseStateOf(cells.state);
  if (state === null)
    problems.add(row, 'state', cells.state === '' ? 'note' : 'warning', 'state-unknown', {
      text: cells.state.slice(0, 40),
    });
  const line = (field: CaseField, max: number): string => fit(cells[field], max, row, field, problems);
  return {
    row,
    caseNumber,
    openedOn,
    state: state ?? 'received',
    stateText: line('state', 40),
    source: line('source', 120),
    notificationCode: readCode(cells.notificationCode, row, 'notificationCode', problems),
    lead: line('lead', 120),
    householdSize: wholeNumber(cells.householdSize),
    income: line('income', 300),
    debt: line('debt', 300),
    summary: cells.meetings === '' ? '' : `支援会議：${cells.meetings}`,
    characterNote: line('characterNote', 300),
    remarks: cells.remarks.slice(0, 2000),
    persons: persons.map((person): ParsedPerson => ({ ...person, kana: toHiragana(person.kana) })),
    consent: consentOf(cells, row, tools),
    earlierConsents: [],
  };
}

function consentOf(
  cells: Readonly<Record<CaseField, string>>,
  row: number,
  { problems, readDate }: Tools,
): ParsedConsent {
  const state = consentStateOf(cells.consent);
  if (state === null)
    problems.add(row, 'consent', cells.consent === '' ? 'note' : 'warning', 'consent-unknown', {
      text: cells.consent.slice(0, 40),
    });
  const on = readDate(cells.consentOn, row, 'consentOn');
  const isGiven = state === 'given' || state === 'partial';
  if (isGiven && on === null) problems.add(row, 'consentOn', 'warning', 'consent-date-missing');
  const scope = fit(cells.consentScope, 300, row, 'consentScope', problems);
  return { state: state ?? 'not-asked', on, method: '', scope: isGiven ? scope : '', reason: isGiven ? '' : scope };
}

/** Empties texts that tell where a person lives whose address is kept secret; each is reported. */
function withoutToldPlace({ row, cells }: TableRow<CaseField>, { problems, towns }: Tools): TableRow<CaseField> {
  if (!isConfidentialAddress(cells.address)) return { row, cells };
  problems.add(row, 'address', 'note', 'address-confidential');
  const kept: Record<CaseField, string> = { ...cells };
  for (const field of ['remarks', 'characterNote', 'source', 'income', 'debt', 'lead'] as const) {
    if (!tellsPlace(cells[field], towns)) continue;
    problems.add(row, field, 'warning', 'confidential-address-told');
    kept[field] = '';
  }
  return { row, cells: kept };
}

function wholeNumber(text: string): number | null {
  const digits = foldDigits(text).match(/^\s*(\d{1,3})\s*(?:人|名|歳|才)?\s*$/)?.[1];
  return digits === undefined ? null : Number(digits);
}
