import { describe, expect, test } from 'vitest';
import { operations } from '../../../src-main/contract/api.ts';
import type { Operations } from '../../../src-main/contract/client.ts';
import { IMPORT_PROBLEM_CODES } from '../../../src-main/contract/import-problem-code.ts';
import { WATCHED_EVENTS } from '../../../src-main/contract/storage.ts';
import { PROBLEMS } from '../../../src-main/log/verify-problem.ts';
import { texts } from '../../../src-renderer/text/resources.ts';

const tree: Operations = operations;
const named = Object.entries(tree).flatMap(([feature, verbs]) =>
  Object.entries(verbs).map(([verb, operation]) => ({ feature, verb, operation })),
);
const events = [
  ...new Set(named.flatMap(({ operation }) => (operation.audit.event === null ? [] : [operation.audit.event]))),
];
/** Entries that no operation declares: the pipeline itself writes them. */
const OF_THE_PIPELINE = [
  'call.refused',
  'access.sign-in-failed',
  'access.key-ring-restored',
  'recovery.sheets-checked',
  'account.rekeyed',
  'export.withdrawn',
  ...WATCHED_EVENTS,
];

/** The sentence at a path of a file of texts, or undefined. */
function at(file: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], file);
}

describe.each(['ja', 'en'] as const)('In %s', (language) => {
  const { audit, importProblems, operations: words } = texts[language];

  test('every code of an import has a finding and a remedy, so that no row is reported by a code', () => {
    for (const part of ['finding', 'remedy'] as const)
      expect(IMPORT_PROBLEM_CODES.filter((code) => typeof at(importProblems[part], code) !== 'string')).toEqual([]);
  });

  test('every operation of the permission matrix is named in words', () => {
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ feature, verb }) => typeof at(words.of, `${feature}.${verb}`) !== 'string')).toEqual([]);
    expect(Object.keys(tree).filter((feature) => typeof at(words.feature, feature) !== 'string')).toEqual([]);
  });

  test('every event that the log may hold is named in words', () => {
    expect([...events, ...OF_THE_PIPELINE].filter((event) => typeof at(audit.events, event) !== 'string')).toEqual([]);
  });

  test('every mismatch that a verification may find is said in a sentence', () => {
    const found = [...PROBLEMS, 'record-differs', 'record-missing', 'record-without-entry'];
    expect(found.filter((code) => typeof at(audit.problems, code) !== 'string')).toEqual([]);
  });

  test('the result of a verification never claims that nothing was altered', () => {
    const claims = JSON.stringify(audit);
    expect(claims).not.toMatch(/改ざんなし|改竄なし|not been (?:altered|tampered)|untampered/i);
  });
});

test('Japanese and English sentences of an import name the same values', () => {
  const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  for (const code of Object.keys(texts.ja.importProblems.finding))
    expect({ code, gaps: gaps(String(at(texts.en.importProblems.finding, code))) }).toEqual({
      code,
      gaps: gaps(String(at(texts.ja.importProblems.finding, code))),
    });
});
