import type { Account } from '../../contract/account.ts';
import type { Role } from '../../contract/role.ts';
import { columns } from '../db/columns.ts';

/** 利用者 as a row and back; the roles lie there as a list in JSON. */
export const accountRows = columns<Account>()(['roles'], []);

/** Pattern for `LIKE` that finds the rows of those who hold a role, alone or with others. */
export const holding = (role: Role): string => `%"${role}"%`;
