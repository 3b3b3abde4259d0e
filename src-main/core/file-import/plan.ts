import type { z } from 'zod';
import type { ImportKind, ImportPreview, ImportProblem } from '../../contract/file-import.ts';
import { Member } from '../../contract/member.ts';
import { Organization } from '../../contract/organization.ts';
import { Consent, Person, SupportCase } from '../../contract/support-case.ts';
import type { Gathered } from './gather.ts';
import { type Answers, answerTo, fatesOf, type RowFate } from './rules.ts';

const NewOrganization = Organization.omit({ id: true, version: true });
const NewMember = Member.omit({ id: true, version: true, organizationId: true, deputyOfId: true });
const NewCase = SupportCase.omit({ id: true, version: true, persons: true });
const NewPerson = Person.omit({ id: true });
const NewConsent = Consent.omit({ id: true, recordedAt: true });

/** Rows that will be written, parsed by the contract's own schemas. */
export interface ImportPlan {
  readonly preview: ImportPreview;
  readonly organizations: readonly {
    readonly row: number;
    readonly fate: RowFate;
    readonly record: z.output<typeof NewOrganization>;
    readonly source: Gathered['organizations'][number];
  }[];
  readonly members: readonly {
    readonly row: number;
    readonly fate: RowFate;
    readonly record: z.output<typeof NewMember>;
    readonly source: Gathered['members'][number];
  }[];
  readonly cases: readonly {
    readonly row: number;
    readonly fate: RowFate;
    readonly record: z.output<typeof NewCase>;
    readonly persons: readonly z.output<typeof NewPerson>[];
    readonly consents: readonly z.output<typeof NewConsent>[];
  }[];
}

/** 取り込みの計画: what each row will do, and what the user must still decide. */
export function planImport(gathered: Gathered, answers: Answers): ImportPlan {
  const rejected: ImportProblem[] = [];
  const parse = <T>(kind: ImportKind, row: number, schema: z.ZodType<T>, value: unknown): T | null => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      rejected.push({
        file: kind,
        row,
        field: issue.path.join('.') || null,
        severity: 'error',
        code: `value-${issue.code}`,
        of: {},
      });
    return null;
  };
  const organizationRecords = gathered.organizations.map((source) => ({
    source,
    row: source.row,
    record: parse('organizations', source.row, NewOrganization, source),
  }));
  const memberRecords = gathered.members.map((source) => ({
    source,
    row: source.row,
    record: parse('members', source.row, NewMember, source),
  }));
  const caseRecords = gathered.cases.map((source) => ({
    source,
    row: source.row,
    record: parse('cases', source.row, NewCase, source),
    persons: source.persons.map((person) => parse('cases', source.row, NewPerson, person)),
    consents: [...source.earlierConsents, source.consent].map((consent) =>
      parse('cases', source.row, NewConsent, consent),
    ),
  }));
  const problems = [...gathered.problems, ...rejected];
  const { existing, questions } = gathered;
  const fates = {
    organizations: fatesOf(
      'organizations',
      gathered.organizations,
      existing.organizations,
      questions,
      problems,
      answers,
    ),
    members: fatesOf('members', gathered.members, existing.members, questions, problems, answers),
    cases: fatesOf(
      'cases',
      gathered.cases.map((source) => ({ row: source.row, code: source.caseNumber })),
      existing.cases.map(({ id, caseNumber }) => ({ id, code: caseNumber })),
      questions,
      problems,
      answers,
    ),
  };
  const known = gathered.cases
    .filter((source) => fates.cases.get(source.row)?.kind === 'change')
    .map(
      (source): ImportProblem => ({
        file: 'cases',
        row: source.row,
        field: 'caseNumber',
        severity: 'note',
        code: 'case-already-registered',
        of: { case: source.caseNumber },
      }),
    );
  const fateOf = (kind: ImportKind, row: number): RowFate => fates[kind].get(row) ?? { kind: 'skip' };
  return {
    preview: {
      files: gathered.files.map((file) => ({ ...file, ...countsOf(file.kind, [...fates[file.kind].values()]) })),
      problems: [...problems, ...known],
      questions: questions.map((question) => ({
        ...question,
        candidates: question.candidates.map((candidate) => ({ ...candidate })),
      })),
      unanswered: questions.filter((question) => answerTo(question, answers) === null).length,
    },
    organizations: organizationRecords.flatMap(({ record, ...rest }) =>
      record ? [{ ...rest, record, fate: fateOf('organizations', rest.row) }] : [],
    ),
    members: memberRecords.flatMap(({ record, ...rest }) =>
      record ? [{ ...rest, record, fate: fateOf('members', rest.row) }] : [],
    ),
    cases: caseRecords.flatMap(({ record, persons, consents, row }) =>
      record && persons.every((person) => person !== null) && consents.every((consent) => consent !== null)
        ? [{ row, record, persons, consents, fate: fateOf('cases', row) }]
        : [],
    ),
  };
}

/** A case that is already registered is left as it is: its file may have grown since the list was kept. */
function countsOf(
  kind: ImportKind,
  fates: readonly RowFate[],
): { willAdd: number; willChange: number; willSkip: number } {
  const count = (wanted: RowFate['kind']): number => fates.filter((fate) => fate.kind === wanted).length;
  const isCase = kind === 'cases';
  return {
    willAdd: count('add'),
    willChange: isCase ? 0 : count('change'),
    willSkip: count('skip') + count('same-as') + (isCase ? count('change') : 0),
  };
}
