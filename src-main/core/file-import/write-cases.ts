import type { Context } from '../context.ts';
import { personRow } from '../support-case/rows.ts';
import type { ImportPlan } from './plan.ts';

/** Writes new cases with their persons and the history of consent; registered ones are left as they are. */
export async function writeCases(ctx: Context, planned: ImportPlan['cases']): Promise<void> {
  const last = await ctx.trx
    .selectFrom('consent')
    .select((select) => select.fn.max('seq').as('seq'))
    .executeTakeFirst();
  let seq = Number(last?.seq ?? 0);
  const recordedAt = ctx.now().toISOString();
  for (const [done, { fate, record, persons, consents }] of planned.entries()) {
    if (fate.kind !== 'add') continue;
    ctx.progress({ step: 'write-cases', done, total: planned.length });
    await ctx.pause();
    const caseId = ctx.newId();
    await ctx.trx
      .insertInto('supportCase')
      .values({ ...record, id: caseId, version: 1 })
      .execute();
    await ctx.trx
      .insertInto('person')
      .values(persons.map((person, position) => personRow(caseId, position, { ...person, id: ctx.newId() })))
      .execute();
    for (const consent of consents) {
      seq += 1;
      await ctx.trx
        .insertInto('consent')
        .values({ ...consent, id: ctx.newId(), caseId, seq, recordedAt })
        .execute();
    }
  }
}
