import type { Member } from '../../contract/member.ts';
import type { Organization } from '../../contract/organization.ts';
import type { Person } from '../../contract/support-case.ts';
import type { KnownEntity, Register } from '../../redaction/register.ts';

/** What the register of one meeting is made from. */
export interface RegisterSources {
  /** Persons of the cases on the agenda and of every subject of a disclosure. */
  readonly persons: readonly Person[];
  readonly members: readonly Member[];
  readonly organizations: readonly Organization[];
  /** Members who were in the room or were invited: their names and organisations are public. */
  readonly attendingIds: ReadonlySet<string>;
}

const MEDICAL = /病院|医院|診療所|クリニック|医療センター/;

/**
 * 照合表: every identifier of the persons concerned. Hospitals of the office's list count as known too, because where
 * someone is treated tells of an illness; those that sit at the table do not. Members' names are published and stay.
 */
export function registerOf(sources: RegisterSources): Register {
  const attending = new Set(
    sources.members.filter((member) => sources.attendingIds.has(member.id)).map((member) => member.organizationId),
  );
  const facilities = sources.organizations.filter(
    (organization) => MEDICAL.test(organization.name) && !attending.has(organization.id),
  );
  const keepOrganizations = sources.organizations.filter((organization) => !facilities.includes(organization));
  return {
    known: [
      ...sources.persons.flatMap(entitiesOf),
      ...facilities.map((organization) => ({
        id: organization.id,
        kind: 'facility',
        value: organization.name,
        aliases: organization.shortName === '' ? [] : [organization.shortName],
      })),
    ],
    keep: [
      ...sources.members.filter((member) => sources.attendingIds.has(member.id)).map((member) => member.name),
      ...keepOrganizations
        .flatMap((organization) => [organization.name, organization.shortName])
        .filter((name) => name !== ''),
    ],
  };
}

/** Every identifier of one person, as the engine knows them. */
export function entitiesOf(person: Person): readonly KnownEntity[] {
  const entities: KnownEntity[] = [
    {
      id: person.id,
      kind: 'person',
      value: person.name,
      ...(person.kana === '' ? {} : { kana: person.kana }),
      ...(person.romaji === '' ? {} : { romaji: person.romaji }),
      aliases: person.otherNames,
    },
    ...person.identifiers.map((identifier) => ({
      id: person.id,
      kind: identifier.kind === 'other' ? 'identifier' : identifier.kind,
      value: identifier.value,
    })),
  ];
  if (person.birthDate !== null) entities.push({ id: person.id, kind: 'date-of-birth', value: person.birthDate });
  return entities;
}
