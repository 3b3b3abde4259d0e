import type { Organization } from '../../contract/organization.ts';
import type { Person } from '../../contract/support-case.ts';
import { type PreparedRegister, prepareRegister } from '../../redaction/register.ts';
import { tightForm } from '../../redaction/text/fold.ts';
import type { ReadContext } from '../context.ts';
import { membersById } from '../member/queries.ts';
import { list as listOrganizations } from '../organization/queries.ts';
import { knownOf } from '../redaction/gather.ts';
import { allPersons } from '../support-case/queries.ts';
import { type Own, ownOf } from './subject-own.ts';

/** What is needed to tell the person's own from what is others'. */
export interface SubjectRegister {
  readonly person: Person;
  readonly own: Own;
  /** The person first, so that what two people share counts as the person's. */
  readonly prepared: PreparedRegister;
  /** Names of organisations, tight: they are told. */
  readonly published: ReadonlySet<string>;
}

/**
 * 照合表（本人開示）: everyone the office knows other than the person who asks: household, other cases, members of the
 * organisations. Organisations are told by name, save those that are one person.
 */
export async function subjectRegister(
  ctx: Pick<ReadContext, 'trx'>,
  personId: string,
): Promise<SubjectRegister | null> {
  const persons = await allPersons(ctx);
  const person = persons.find(({ id }) => id === personId);
  if (!person) return null;
  const own = ownOf(person);
  const organizations = await listOrganizations(ctx, { search: '' });
  const [individuals, bodies] = [organizations.filter(isOnePerson), organizations.filter((one) => !isOnePerson(one))];
  const keep = bodies.flatMap(({ name, shortName }) => [name, shortName]).filter((name) => name !== '');
  const members = [...(await membersById(ctx)).values()];
  const isShared = (value: string): boolean => own.identifiers.has(tightForm(value));
  return {
    person,
    own,
    published: new Set(keep.map(tightForm)),
    prepared: prepareRegister({
      known: [
        ...knownOf([person]),
        ...knownOf(persons.filter(({ id }) => id !== personId)).filter(
          ({ kind, value }) => kind === 'person' || !isShared(value),
        ),
        ...members.flatMap(({ id, name, kana, phone, email }) => [
          { id, kind: 'person', value: name, ...(kana === '' ? {} : { kana }) },
          ...(phone === '' ? [] : [{ id, kind: 'phone', value: phone }]),
          ...(email === '' ? [] : [{ id, kind: 'email', value: email }]),
        ]),
        ...individuals.map(({ id, name, kana, shortName }) => ({
          id,
          kind: 'person',
          value: name,
          ...(kana === '' ? {} : { kana }),
          aliases: shortName === '' ? [] : [shortName],
        })),
      ],
      keep,
    }),
  };
}

/** 個人として加わる者: whose name as an organisation is the name of a person. */
export function isOnePerson({ giverKind }: Pick<Organization, 'giverKind'>): boolean {
  return giverKind === 'individual';
}
