import type { Disclosure, DisclosureInput, Withholding } from '../../contract/disclosure.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Context } from '../context.ts';
import { agendaItemById } from '../meeting/queries.ts';
import { judge } from './gather.ts';
import { disclosureById, disclosureRow } from './queries.ts';
import { overridable } from './rules.ts';

/** 情報共有を記録する; refused by any rule that speaks against it. */
export async function record(ctx: Context, input: DisclosureInput): Promise<Disclosure> {
  const { violations } = await judge(ctx, input);
  if (violations.length > 0) throw ruleViolated(...violations.map(plain));
  return insert(ctx, input, {});
}

/** 議長の判断で記録する: only rules that may be set aside, and only where one actually refused. */
export async function override(
  ctx: Context,
  input: DisclosureInput & { readonly overrideReason: string },
): Promise<Disclosure> {
  const { overrideReason, ...fields } = input;
  const { violations } = await judge(ctx, fields);
  const { may, mayNot } = overridable(violations);
  if (mayNot.length > 0) throw ruleViolated(...mayNot.map(plain));
  if (may.length === 0) throw ruleViolated({ rule: 'nothing-to-override' });
  return insert(ctx, fields, {
    override: { reason: overrideReason, rules: [...new Set(may.map((violation) => violation.rule))] },
  });
}

/**
 * 訂正する: the new record names the old one, which stays as it was. Each record is corrected once; then its correction.
 * What the chair set aside stays set aside, as far as the rule still speaks against the corrected record.
 */
export async function correct(
  ctx: Context,
  input: DisclosureInput & { readonly correctsId: string; readonly correctionReason: string },
): Promise<Disclosure> {
  const { correctsId, correctionReason, ...fields } = input;
  const wrong = await disclosureById(ctx, correctsId);
  if (wrong.meetingId !== fields.meetingId) throw new AppError('not_found');
  if (wrong.correctedById !== null) throw ruleViolated({ rule: 'disclosure-already-corrected' });
  const { violations } = await judge(ctx, fields);
  const set = wrong.override?.rules ?? [];
  const standing = violations.filter((violation) => !set.includes(violation.rule));
  if (standing.length > 0) throw ruleViolated(...standing.map(plain));
  const rules = set.filter((rule) => violations.some((violation) => violation.rule === rule));
  const override = wrong.override && rules.length > 0 ? { reason: wrong.override.reason, rules } : null;
  return insert(ctx, fields, { correctsId, correctionReason, override });
}

/** 提供しない判断を記録する (要綱 10条4項). */
export async function withhold(ctx: Context, input: Omit<Withholding, 'id' | 'recordedAt'>): Promise<Withholding> {
  const item = await agendaItemById(ctx, input.agendaItemId);
  if (item.meetingId !== input.meetingId) throw new AppError('not_found');
  const approved = await ctx.trx
    .selectFrom('minutes')
    .select('id')
    .where('meetingId', '=', input.meetingId)
    .where('state', '=', 'approved')
    .executeTakeFirst();
  if (approved) throw ruleViolated({ rule: 'minutes-are-approved' });
  const withholding: Withholding = { ...input, id: ctx.newId(), recordedAt: ctx.now().toISOString() };
  await ctx.trx.insertInto('withholding').values(withholding).execute();
  return withholding;
}

async function insert(
  ctx: Context,
  input: DisclosureInput,
  extra: Partial<Pick<Disclosure, 'override' | 'correctsId' | 'correctionReason'>>,
): Promise<Disclosure> {
  const last = await ctx.trx
    .selectFrom('disclosure')
    .select((select) => select.fn.max('number').as('number'))
    .where('meetingId', '=', input.meetingId)
    .executeTakeFirst();
  const disclosure: Omit<Disclosure, 'correctedById'> = {
    ...input,
    id: ctx.newId(),
    number: Number(last?.number ?? 0) + 1,
    override: extra.override ?? null,
    correctsId: extra.correctsId ?? null,
    correctionReason: extra.correctionReason ?? '',
    recordedAt: ctx.now().toISOString(),
    recordedById: ctx.actor.accountId,
  };
  await ctx.trx.insertInto('disclosure').values(disclosureRow(disclosure)).execute();
  return { ...disclosure, correctedById: null };
}

const plain = ({ rule, of }: { readonly rule: string; readonly of: Readonly<Record<string, string>> }) => ({
  rule,
  of: { ...of },
});
