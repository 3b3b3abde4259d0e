import type { Label } from '../../log/bundle-reader.ts';
import type { ReadContext } from '../context.ts';
import { currentSettings } from '../office/queries.ts';
import { tableLabels } from './table-labels.ts';

/**
 * 名札: what a bundle calls the identifiers in its entries: the office, staff, organisations, members in their duties,
 * numbers of cases and meetings, codes of persons. Never the name of a person in need. Of a bundle that is read, those
 * that came with it.
 */
export async function bundleLabels(ctx: ReadContext): Promise<readonly Label[]> {
  if (ctx.reviewed) return ctx.log.selectFrom('auditLabel').selectAll().execute();
  const { municipality, officeName } = await currentSettings(ctx);
  return [
    { id: ctx.origin, kind: 'organization', text: `${municipality}　${officeName}` },
    ...(await tableLabels(ctx.trx, null, ({ number, heldOn }) => `${number} ${heldOn}`)),
  ];
}
