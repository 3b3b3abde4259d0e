import { readFile } from 'node:fs/promises';
import type { SupportCaseDetail } from '../../contract/support-case.ts';
import { searchFile } from '../../documents/search-file.ts';
import { findResidue } from '../../redaction/residue.ts';
import type { OfficeClient } from '../office-client.ts';

/** Result of the search: how many strings were looked for in which files, and where any was found. */
export interface LeakSearch {
  readonly strings: number;
  readonly files: readonly string[];
  readonly hits: readonly { readonly file: string; readonly part: string; readonly text: string }[];
}

/** Every string of the register of the cases: names in all their forms, dates of birth, addresses, telephones, places. */
export async function registerStrings(
  { api }: OfficeClient,
  caseNumbers: readonly string[],
): Promise<readonly string[]> {
  const rows = (await api.supportCase.list({})).filter((row) => caseNumbers.includes(row.caseNumber));
  const strings = new Set<string>();
  for (const { id } of rows)
    for (const string of stringsOf(await api.supportCase.reveal({ id, purpose: '書き出した文書の検査' })))
      strings.add(string);
  return [...strings].filter((string) => string !== '');
}

function stringsOf({ persons }: SupportCaseDetail): readonly string[] {
  return persons.flatMap((person) => [
    person.name,
    person.kana,
    person.romaji,
    ...person.otherNames,
    person.birthDateText,
    ...person.identifiers.map(({ value }) => value),
  ]);
}

/** Searches every part of the redacted files for the strings, in any written form. */
export async function searchRedacted(
  files: readonly { readonly name: string; readonly path: string; readonly kind: 'docx' | 'pdf' }[],
  strings: readonly string[],
): Promise<LeakSearch> {
  const hits = [];
  for (const { name, path, kind } of files) {
    const found = await searchFile(kind, await readFile(path), (text) => findResidue(text, strings));
    hits.push(...found.map(({ part, removed }) => ({ file: name, part, text: removed })));
  }
  return { strings: strings.length, files: files.map(({ name }) => name), hits };
}
