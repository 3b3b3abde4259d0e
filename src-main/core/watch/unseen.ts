import { watchedBy } from '../../contract/watch.ts';
import { entryOfLeaf } from '../audit/leaf-entry.ts';
import type { ReadContext } from '../context.ts';

type Reader = Pick<ReadContext, 'trx' | 'actor'>;

/** Up to where an account has acknowledged, and when. */
export interface Seen {
  /** Entries below this number. */
  readonly size: number;
  readonly at: string | null;
}

/** What the account acknowledged last. It stands in the log and nowhere else, so that nobody can put it forward. */
export async function lastSeen({ trx, actor }: Reader): Promise<Seen> {
  const row = await trx
    .selectFrom('auditEntry')
    .select(['leaf', 'ts'])
    .where('type', '=', 'watch.acknowledged')
    .where('actor', '=', actor.accountId)
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  const size = row && entryOfLeaf(row.leaf)?.detail['size'];
  return typeof size === 'number' ? { size, at: row?.ts ?? null } : { size: 0, at: null };
}

/** Numbers of the watched entries from one number on and below another, newest first. */
export async function unseen({ trx, actor }: Reader, from: number, until: number): Promise<number[]> {
  const names = watchedBy(actor.roles);
  if (names.length === 0) return [];
  const rows = await trx
    .selectFrom('auditEntry')
    .select('seq')
    .where('seq', '>=', from)
    .where('seq', '<', until)
    .where(({ or, and, eb }) =>
      or(
        names.map((name) =>
          /[.-]$/.test(name)
            ? and([eb('type', '>=', name), eb('type', '<', `${name}\u{10ffff}`)])
            : eb('type', '=', name),
        ),
      ),
    )
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(({ seq }) => seq);
}
