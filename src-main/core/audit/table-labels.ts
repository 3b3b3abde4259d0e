import type { Label } from '../../log/bundle-reader.ts';
import type { ReadTransaction } from '../context.ts';

/** Some identifiers, or `null` for all that there are. */
type Wanted = readonly string[] | null;

/** 名札 from the office's tables: staff and members by name, cases and meetings by number, persons by code. */
export async function tableLabels(
  trx: ReadTransaction,
  ids: Wanted,
  meetingText: (meeting: { readonly number: string; readonly heldOn: string }) => string = ({ number }) => number,
): Promise<Label[]> {
  const of = (kind: Label['kind'], id: string, text: string): Label => ({ id, kind, text });
  const accounts = trx.selectFrom('account').select(['id', 'displayName']);
  const organizations = trx.selectFrom('organization').select(['id', 'name', 'shortName']);
  const members = trx.selectFrom('member').select(['id', 'name']);
  const cases = trx.selectFrom('supportCase').select(['id', 'caseNumber']);
  const meetings = trx.selectFrom('meeting').select(['id', 'number', 'heldOn']);
  return [
    ...(await (ids ? accounts.where('id', 'in', ids) : accounts).execute()).map((row) =>
      of('account', row.id, row.displayName),
    ),
    ...(await (ids ? organizations.where('id', 'in', ids) : organizations).execute()).map((row) =>
      of('organization', row.id, row.shortName || row.name),
    ),
    ...(await (ids ? members.where('id', 'in', ids) : members).execute()).map((row) => of('member', row.id, row.name)),
    ...(await (ids ? cases.where('id', 'in', ids) : cases).execute()).map((row) => of('case', row.id, row.caseNumber)),
    ...(await (ids ? meetings.where('id', 'in', ids) : meetings).execute()).map((row) =>
      of('meeting', row.id, meetingText(row)),
    ),
    ...(await personLabels(trx, ids)),
  ];
}

/** Persons by number of the case, code and relation; never by name. */
export async function personLabels(trx: ReadTransaction, ids: Wanted): Promise<Label[]> {
  const persons = trx
    .selectFrom('person')
    .innerJoin('supportCase', 'supportCase.id', 'person.caseId')
    .select(['person.id', 'person.code', 'person.relation', 'supportCase.caseNumber']);
  const rows = await (ids ? persons.where('person.id', 'in', ids) : persons).execute();
  return rows.map(({ id, caseNumber, code, relation }) => ({
    id,
    kind: 'person',
    text: [caseNumber, code, relation].filter((part) => part !== '').join(' '),
  }));
}
