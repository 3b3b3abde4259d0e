import { ROLES, type Role } from '../../src-main/contract/role.ts';

/** Held roles in words, in the order in which roles are always listed: 「事務局・議長」. */
export function rolesInWords(held: readonly Role[], nameOf: (role: Role) => string): string {
  return ROLES.filter((role) => held.includes(role))
    .map(nameOf)
    .join('・');
}
