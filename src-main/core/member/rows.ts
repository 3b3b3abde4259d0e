import type { Member } from '../../contract/member.ts';
import { columns } from '../db/columns.ts';
import { searchKey } from '../search-key.ts';

const COLUMNS = columns<Member>()([], ['isCurrent']);

/** A member as a row, with the search key. */
export function memberRow(member: Member) {
  return { ...COLUMNS.toRow(member), searchKey: searchKey(member.name, member.kana, member.code) };
}

/** A row as a member. */
export function memberOf({ searchKey: _key, ...row }: ReturnType<typeof memberRow>): Member {
  return COLUMNS.fromRow(row);
}
