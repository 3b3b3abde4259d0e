import type { Need, Place } from '../../contract/need-to-know-table.ts';
import { PENDING_STATES } from '../../contract/reminder.ts';
import type { ReadTransaction } from '../context.ts';
import type { Located } from './rules.ts';

/** What stands in a field of an input: `caseId`, or `subjects.caseId` of each of a list. */
function namedIn(input: unknown, path: string): string[] {
  const [name = '', ...rest] = path.split('.');
  const value = (input as Readonly<Record<string, unknown>>)[name];
  const values = Array.isArray(value) ? value : [value];
  if (rest.length > 0) return values.flatMap((one) => namedIn(one, rest.join('.')));
  return values.filter((one) => typeof one === 'string');
}

/** Where the records lie that a call names. One that is not there is left to the handler, which says so. */
export async function locate(trx: ReadTransaction, need: Need, input: unknown): Promise<Located[]> {
  const found = await Promise.all(
    Object.entries(need.about ?? {}).map(async ([place, field]) => {
      const ids = namedIn(input, field);
      return ids.length === 0 ? [] : LOOK_UP[place as Place](trx, ids, input as Readonly<Record<string, unknown>>);
    }),
  );
  return found.flat();
}

type LookUp = (
  trx: ReadTransaction,
  ids: readonly string[],
  input: Readonly<Record<string, unknown>>,
) => Promise<Located[]>;

const meetingsAs =
  (place: Place) =>
  (ids: readonly string[]): Located[] =>
    ids.map((meetingId) => ({ place, meetingId, caseId: null }));
const casesAs =
  (place: Place) =>
  (rows: readonly { readonly caseId: string }[]): Located[] =>
    rows.map(({ caseId }) => ({ place, caseId, meetingId: null }));

const LOOK_UP: Readonly<Record<Place, LookUp>> = {
  case: async (_trx, ids) => casesAs('case')(ids.map((caseId) => ({ caseId }))),
  person: async (trx, ids) =>
    casesAs('person')(await trx.selectFrom('person').select('caseId').where('id', 'in', ids).execute()),
  visit: async (trx, ids) =>
    casesAs('visit')(await trx.selectFrom('visit').select('caseId').where('id', 'in', ids).execute()),
  action: async (trx, ids) => {
    const rows = await trx
      .selectFrom('actionItem')
      .select(['caseId', 'meetingId', 'state'])
      .where('id', 'in', ids)
      .execute();
    return rows.map(({ state, ...row }) => ({
      ...row,
      place: 'action',
      isPending: PENDING_STATES.some((pending) => pending === state),
    }));
  },
  item: async (trx, ids) => {
    const rows = await trx.selectFrom('agendaItem').select(['caseId', 'meetingId']).where('id', 'in', ids).execute();
    return rows.map((row) => ({ ...row, place: 'item' }));
  },
  disclosure: async (trx, ids) => {
    const items = await trx
      .selectFrom('disclosure')
      .innerJoin('agendaItem', 'agendaItem.id', 'disclosure.agendaItemId')
      .select(['agendaItem.caseId', 'agendaItem.meetingId', 'subjects'])
      .where('disclosure.id', 'in', ids)
      .execute();
    return items.flatMap(({ subjects, ...item }) => [
      { ...item, place: 'disclosure' },
      ...casesAs('case')(JSON.parse(subjects) as { readonly caseId: string }[]),
    ]);
  },
  meeting: async (_trx, ids) => meetingsAs('meeting')(ids),
  plan: async (trx, ids, input) => {
    const rows = await trx
      .selectFrom('meeting')
      .select(['id', 'kind', 'chairId', 'recorderId'])
      .where('id', 'in', ids)
      .execute();
    return rows.map(({ id, ...stored }) => ({
      place: 'plan',
      meetingId: id,
      caseId: null,
      // A seat that nobody held may be filled by whoever plans.
      isReseated: Object.entries(stored).some(([field, held]) => held !== null && input[field] !== held),
    }));
  },
  'whole-meeting': async (_trx, ids) => meetingsAs('whole-meeting')(ids),
  'own-meeting': async (_trx, ids) => meetingsAs('own-meeting')(ids),
  minutes: async (trx, ids) => {
    const rows = await trx.selectFrom('minutes').select('meetingId').where('id', 'in', ids).execute();
    return meetingsAs('minutes')(rows.map(({ meetingId }) => meetingId));
  },
  round: async (trx, ids) => {
    const rows = await trx
      .selectFrom('correctionRound')
      .innerJoin('minutes', 'minutes.id', 'correctionRound.minutesId')
      .select('meetingId')
      .where('correctionRound.id', 'in', ids)
      .execute();
    return meetingsAs('round')(rows.map(({ meetingId }) => meetingId));
  },
  correction: async (trx, ids) => {
    const rows = await trx
      .selectFrom('correction')
      .innerJoin('correctionRound', 'correctionRound.id', 'correction.roundId')
      .innerJoin('minutes', 'minutes.id', 'correctionRound.minutesId')
      .select('meetingId')
      .where('correction.id', 'in', ids)
      .execute();
    return meetingsAs('correction')(rows.map(({ meetingId }) => meetingId));
  },
  review: async (trx, ids) => {
    const rows = await trx.selectFrom('redactionReview').select('meetingId').where('id', 'in', ids).execute();
    return meetingsAs('review')(rows.map(({ meetingId }) => meetingId));
  },
  import: async (_trx, kinds) =>
    kinds.filter((kind) => kind === 'cases').map(() => ({ place: 'import', caseId: null, meetingId: null })),
};
