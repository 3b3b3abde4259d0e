import { AppError } from '../../contract/error.ts';
import type { ImportKind, ImportProblem } from '../../contract/file-import.ts';
import type { ReadContext } from '../context.ts';
import { localDate } from '../local-time.ts';
import { currentSettings } from '../office/queries.ts';
import { list as listOrganizations } from '../organization/queries.ts';
import { personsOf } from '../support-case/queries.ts';
import { crossCheck } from './read/cross-check.ts';
import type { ParsedCase } from './read/parsed-case.ts';
import { readCases } from './read/read-cases.ts';
import type { ParsedMember } from './read/read-members.ts';
import { readMembers } from './read/read-members.ts';
import { type ParsedOrganization, readOrganizations } from './read/read-organizations.ts';
import type { ExistingRecords, Question } from './read/together.ts';

/** Files as read, with everything that was noticed; nothing is written. */
export interface Gathered {
  readonly files: readonly { readonly kind: ImportKind; readonly encoding: string; readonly rows: number }[];
  readonly organizations: readonly ParsedOrganization[];
  readonly members: readonly ParsedMember[];
  readonly cases: readonly ParsedCase[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly Question[];
  readonly existing: ExistingRecords;
}

type Files = readonly { readonly kind: ImportKind; readonly content: string }[];

/** Reads the files and looks at them together and beside what the office holds. */
export async function gather(
  ctx: Pick<ReadContext, 'trx' | 'now' | 'progress' | 'pause'>,
  files: Files,
): Promise<Gathered> {
  if (new Set(files.map((file) => file.kind)).size !== files.length)
    throw new AppError('invalid_input', { issues: [{ path: ['files'], code: 'kind-twice' }] });
  const bytesOf = (kind: ImportKind): Uint8Array | null => {
    const file = files.find((candidate) => candidate.kind === kind);
    return file ? Buffer.from(file.content, 'base64') : null;
  };
  const read = <T>(kind: ImportKind, reader: (bytes: Uint8Array) => T): T | null => {
    const bytes = bytesOf(kind);
    if (!bytes) return null;
    ctx.progress({ step: `read-${kind}`, done: files.findIndex((file) => file.kind === kind), total: files.length });
    return reader(bytes);
  };
  const organizations = read('organizations', readOrganizations);
  await ctx.pause();
  const members = read('members', readMembers);
  await ctx.pause();
  const cases = read('cases', readCases);
  await ctx.pause();
  const existing = await existingRecords(ctx);
  const together = crossCheck({
    organizations: organizations?.records ?? [],
    members: members?.records ?? [],
    cases: cases?.records ?? [],
    existing,
    today: localDate(ctx.now()),
    pledgeVersion: await pledgeVersion(ctx, members?.records ?? []),
  });
  const parts = { organizations, members, cases };
  return {
    files: files.map(({ kind }) => ({
      kind,
      encoding: parts[kind]?.encoding ?? '',
      rows: parts[kind]?.records.length ?? 0,
    })),
    organizations: organizations?.records ?? [],
    members: members?.records ?? [],
    cases: cases?.records ?? [],
    problems: [
      ...(organizations?.problems ?? []),
      ...(members?.problems ?? []),
      ...(cases?.problems ?? []),
      ...together.problems,
    ],
    questions: together.questions,
    existing,
  };
}

/** The office's own text counts only once its versions are the ones the register speaks of. */
async function pledgeVersion(ctx: Pick<ReadContext, 'trx'>, members: readonly ParsedMember[]): Promise<string | null> {
  const { pledgeVersion: current, version } = await currentSettings(ctx);
  return version > 1 || members.length === 0 ? current : null;
}

async function existingRecords(ctx: Pick<ReadContext, 'trx'>): Promise<ExistingRecords> {
  const organizations = await listOrganizations(ctx, { search: '' });
  const codes = new Map(organizations.map((organization) => [organization.id, organization.code]));
  const members = await ctx.trx.selectFrom('member').select(['id', 'code', 'name', 'kana', 'organizationId']).execute();
  const cases = await ctx.trx.selectFrom('supportCase').select(['id', 'caseNumber']).execute();
  const known = [];
  for (const supportCase of cases) {
    const persons = await personsOf(ctx, supportCase.id);
    known.push({
      ...supportCase,
      persons: persons.map((person) => ({
        name: person.name,
        kana: person.kana,
        birthDate: person.birthDate,
        phones: person.identifiers
          .filter((identifier) => identifier.kind === 'phone')
          .map((identifier) => identifier.value),
      })),
    });
  }
  return {
    organizations,
    members: members.map(({ organizationId, ...member }) => ({
      ...member,
      organizationCode: codes.get(organizationId ?? '') ?? '',
    })),
    cases: known,
  };
}
