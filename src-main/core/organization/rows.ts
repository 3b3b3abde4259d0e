import type { Organization } from '../../contract/organization.ts';
import { columns } from '../db/columns.ts';
import { searchKey } from '../search-key.ts';

const COLUMNS = columns<Organization>()([], ['hasLeft']);

/** An organisation as a row, with its search key. */
export function organizationRow(organization: Organization) {
  return {
    ...COLUMNS.toRow(organization),
    searchKey: searchKey(organization.name, organization.kana, organization.shortName, organization.code),
  };
}

/** A row as an organisation. */
export function organizationOf({ searchKey: _key, ...row }: ReturnType<typeof organizationRow>): Organization {
  return COLUMNS.fromRow(row);
}
