/** 役割: what an account may do. The server enforces it; the interface only hides what it would refuse. */
export const ROLES = ['staff', 'chair', 'auditor', 'admin'] as const;

/** 事務局 `staff`, 議長 `chair`, 監査 `auditor`, 管理者 `admin`. */
export type Role = (typeof ROLES)[number];

/** A non-empty list of roles, or `anyone`: every signed-in account (for a gate: even before sign-in). */
export type Roles = readonly [Role, ...Role[]] | 'anyone';

/** Whether an account with `role` may call an operation declared for `roles`. */
export function mayCall(roles: Roles, role: Role): boolean {
  return roles === 'anyone' || roles.includes(role);
}
