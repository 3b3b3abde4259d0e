import type { Draft, DraftKey } from '../../contract/draft.ts';
import { AppError } from '../../contract/error.ts';
import type { ReadContext } from '../context.ts';
import { isStillThere, oldestKept } from './rules.ts';

type Reader = Pick<ReadContext, 'trx' | 'actor' | 'now'>;

/** 書きかけの一覧, the account's own. */
export async function list({ trx, actor, now }: Reader) {
  const drafts = await trx
    .selectFrom('draft')
    .select(['place', 'form', 'savedAt'])
    .where('accountId', '=', actor.accountId)
    .where('savedAt', '>=', oldestKept(now()))
    .orderBy('savedAt', 'desc')
    .execute();
  const last = await trx
    .selectFrom('lastPlace')
    .select(['place', 'at'])
    .where('accountId', '=', actor.accountId)
    .executeTakeFirst();
  return { drafts, place: last && isStillThere(last.at, now()) ? last.place : null };
}

/** 書きかけを戻す. Throws `not_found`, also for a draft of another account. */
export async function open({ trx, actor }: Reader, key: DraftKey): Promise<Draft & { caseIds: string[] }> {
  const row = await trx
    .selectFrom('draft')
    .select(['place', 'form', 'content', 'savedAt'])
    .where('accountId', '=', actor.accountId)
    .where('place', '=', key.place)
    .where('form', '=', key.form)
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  const cases = await trx
    .selectFrom('draftCase')
    .select('caseId')
    .where('accountId', '=', actor.accountId)
    .where('place', '=', key.place)
    .where('form', '=', key.form)
    .orderBy('caseId')
    .execute();
  return { ...row, caseIds: cases.map(({ caseId }) => caseId) };
}
