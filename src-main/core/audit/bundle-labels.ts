import type { Label } from '../../log/bundle-reader.ts';
import type { ReadContext } from '../context.ts';
import { currentSettings } from '../office/queries.ts';

/**
 * 名札: what a bundle calls the identifiers in its entries: the office, staff, organisations, members in their duties,
 * numbers of cases and meetings, codes of persons. Never the name of a person in need. Of a bundle that is read, those
 * that came with it.
 */
export async function bundleLabels(ctx: ReadContext): Promise<readonly Label[]> {
  if (ctx.reviewed) return ctx.log.selectFrom('auditLabel').selectAll().execute();
  const { trx } = ctx;
  const { municipality, officeName } = await currentSettings(ctx);
  const accounts = await trx.selectFrom('account').select(['id', 'displayName']).execute();
  const organizations = await trx.selectFrom('organization').select(['id', 'name', 'shortName']).execute();
  const members = await trx.selectFrom('member').select(['id', 'name']).execute();
  const cases = await trx.selectFrom('supportCase').select(['id', 'caseNumber']).execute();
  const meetings = await trx.selectFrom('meeting').select(['id', 'number', 'heldOn']).execute();
  const persons = await trx
    .selectFrom('person')
    .innerJoin('supportCase', 'supportCase.id', 'person.caseId')
    .select(['person.id', 'person.code', 'person.relation', 'supportCase.caseNumber'])
    .execute();
  return [
    { id: ctx.origin, kind: 'organization', text: `${municipality}　${officeName}` },
    ...accounts.map((row): Label => ({ id: row.id, kind: 'account', text: row.displayName })),
    ...organizations.map((row): Label => ({ id: row.id, kind: 'organization', text: row.shortName || row.name })),
    ...members.map((row): Label => ({ id: row.id, kind: 'member', text: row.name })),
    ...cases.map((row): Label => ({ id: row.id, kind: 'case', text: row.caseNumber })),
    ...meetings.map((row): Label => ({ id: row.id, kind: 'meeting', text: `${row.number} ${row.heldOn}` })),
    ...persons.map(
      (row): Label => ({
        id: row.id,
        kind: 'person',
        text: [row.caseNumber, row.code, row.relation].filter((part) => part !== '').join(' '),
      }),
    ),
  ];
}
