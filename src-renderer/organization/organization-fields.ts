import type { Organization } from '../../src-main/contract/organization.ts';
import type { Say } from '../text/use-text.ts';
import type { ComparedField } from '../ui/differences.ts';

/** What can be typed of an organisation. */
export type OrganizationFields = Omit<Organization, 'id' | 'version'>;

const PLAIN = [
  'code',
  'name',
  'kana',
  'shortName',
  'kind',
  'legalForm',
  'postalCode',
  'address',
  'phone',
  'fax',
  'email',
  'contact',
  'agreementCode',
  'secrecyNote',
  'remarks',
] as const;

/** Every field with its name and its value in words, for showing and for comparing two versions. */
export function comparedFields(say: Say<'organization'>): readonly ComparedField<OrganizationFields>[] {
  return [
    ...PLAIN.map((key) => ({ key, label: say(key), text: (record: OrganizationFields) => record[key] })),
    { key: 'seat', label: say('seat'), text: (record) => say(`seats.${record.seat}`) },
    { key: 'giverKind', label: say('giverKind'), text: (record) => say(`giverKinds.${record.giverKind}`) },
    { key: 'hasLeft', label: say('hasLeft'), text: (record) => say(record.hasLeft ? 'yes' : 'no') },
  ];
}
