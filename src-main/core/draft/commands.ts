import type { Draft, DraftKey } from '../../contract/draft.ts';
import type { Context } from '../context.ts';
import { mentioned, oldestKept } from './rules.ts';

/** 書きかけを残す, and under which cases, so that it goes when one of them is disposed of. */
export async function save(ctx: Context, input: Omit<Draft, 'savedAt'>): Promise<{ savedAt: string }> {
  const { trx, actor, now } = ctx;
  const savedAt = now().toISOString();
  await trx.deleteFrom('draft').where('savedAt', '<', oldestKept(now())).execute();
  await discard(ctx, input);
  const { place, form, content } = input;
  const key = { accountId: actor.accountId, place, form };
  await trx
    .insertInto('draft')
    .values({ ...key, content, savedAt })
    .execute();
  const caseIds = await casesOf(ctx, mentioned(`${place} ${form} ${content}`));
  if (caseIds.length > 0)
    await trx
      .insertInto('draftCase')
      .values(caseIds.map((caseId) => ({ ...key, caseId })))
      .execute();
  return { savedAt };
}

/** 書きかけを消す. */
export async function discard({ trx, actor }: Context, key: DraftKey): Promise<Record<string, never>> {
  await trx
    .deleteFrom('draft')
    .where('accountId', '=', actor.accountId)
    .where('place', '=', key.place)
    .where('form', '=', key.form)
    .execute();
  return {};
}

/** Remembers the screen, or with an empty place forgets it. */
export async function stay(
  { trx, actor, now }: Context,
  { place }: { readonly place: string },
): Promise<Record<string, never>> {
  await trx.deleteFrom('lastPlace').where('accountId', '=', actor.accountId).execute();
  if (place !== '')
    await trx.insertInto('lastPlace').values({ accountId: actor.accountId, place, at: now().toISOString() }).execute();
  return {};
}

/** Cases among some identifiers, and those of the persons, items, actions and visits among them. */
async function casesOf({ trx }: Context, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const found = await Promise.all([
    trx.selectFrom('supportCase').select('id as caseId').where('id', 'in', ids).execute(),
    trx.selectFrom('person').select('caseId').where('id', 'in', ids).execute(),
    trx.selectFrom('agendaItem').select('caseId').where('id', 'in', ids).execute(),
    trx.selectFrom('visit').select('caseId').where('id', 'in', ids).execute(),
    trx
      .selectFrom('actionItem')
      .innerJoin('agendaItem', 'agendaItem.id', 'actionItem.agendaItemId')
      .select('agendaItem.caseId')
      .where('actionItem.id', 'in', ids)
      .execute(),
  ]);
  return [...new Set(found.flat().flatMap(({ caseId }) => caseId ?? []))];
}
