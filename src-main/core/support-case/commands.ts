import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Consent, Person, SupportCase, SupportCaseDetail } from '../../contract/support-case.ts';
import type { Context } from '../context.ts';
import { reveal } from './queries.ts';
import { personRow } from './rows.ts';
import { stateViolations } from './rules.ts';

type NewCase = Omit<SupportCase, 'id' | 'version' | 'persons'> & {
  readonly persons: readonly Omit<Person, 'id'>[];
  readonly consent: Omit<Consent, 'id' | 'recordedAt'>;
};

/** 案件を受け付ける. */
export async function add(ctx: Context, input: NewCase): Promise<SupportCaseDetail> {
  const { persons, consent, ...fields } = input;
  await refuseTakenNumber(ctx, fields.caseNumber, null);
  const id = ctx.newId();
  await ctx.trx
    .insertInto('supportCase')
    .values({ ...fields, id, version: 1 })
    .execute();
  await insertPersons(
    ctx,
    id,
    persons.map((person) => ({ ...person, id: ctx.newId() })),
  );
  await insertConsent(ctx, id, consent);
  return reveal(ctx, { id });
}

/** 案件を改める. Persons named in a disclosure cannot be taken out. */
export async function change(ctx: Context, input: SupportCase): Promise<SupportCaseDetail> {
  const { persons, ...fields } = input;
  const stored = await reveal(ctx, { id: input.id });
  if (stored.version !== input.version) throw new AppError('conflict', { currentVersion: stored.version });
  const broken = stateViolations(stored.state, fields.state);
  if (broken.length > 0) throw ruleViolated(...broken);
  await refuseTakenNumber(ctx, fields.caseNumber, input.id);
  const kept = new Set(persons.map((person) => person.id));
  const removed = stored.persons.filter((person) => !kept.has(person.id));
  if (removed.length > 0) {
    const told = await ctx.trx.selectFrom('disclosure').select('subjects').execute();
    const named = removed.find((person) => told.some((row) => row.subjects.includes(person.id)));
    if (named) throw ruleViolated({ rule: 'person-is-named-in-disclosure', of: { person: named.code } });
  }
  await ctx.trx
    .updateTable('supportCase')
    .set({ ...fields, version: stored.version + 1 })
    .where('id', '=', input.id)
    .execute();
  await ctx.trx.deleteFrom('person').where('caseId', '=', input.id).execute();
  await insertPersons(ctx, input.id, persons);
  return reveal(ctx, { id: input.id });
}

/** 同意を記録する; the earlier states stay. */
export async function recordConsent(
  ctx: Context,
  input: { readonly id: string; readonly consent: Omit<Consent, 'id' | 'recordedAt'> },
): Promise<SupportCaseDetail> {
  await reveal(ctx, { id: input.id });
  await insertConsent(ctx, input.id, input.consent);
  return reveal(ctx, { id: input.id });
}

async function insertPersons(ctx: Context, caseId: string, persons: readonly Person[]): Promise<void> {
  const codes = new Set(persons.map((person) => person.code));
  if (codes.size !== persons.length) throw ruleViolated({ rule: 'person-code-twice' });
  await ctx.trx
    .insertInto('person')
    .values(persons.map((person, position) => personRow(caseId, position, person)))
    .execute();
}

async function insertConsent(ctx: Context, caseId: string, consent: Omit<Consent, 'id' | 'recordedAt'>): Promise<void> {
  const last = await ctx.trx
    .selectFrom('consent')
    .select((select) => select.fn.max('seq').as('seq'))
    .executeTakeFirst();
  await ctx.trx
    .insertInto('consent')
    .values({
      ...consent,
      id: ctx.newId(),
      caseId,
      seq: Number(last?.seq ?? 0) + 1,
      recordedAt: ctx.now().toISOString(),
    })
    .execute();
}

async function refuseTakenNumber(ctx: Context, caseNumber: string, own: string | null): Promise<void> {
  const other = await ctx.trx
    .selectFrom('supportCase')
    .select('id')
    .where('caseNumber', '=', caseNumber)
    .executeTakeFirst();
  if (other && other.id !== own) throw ruleViolated({ rule: 'case-number-taken', of: { caseNumber } });
}
