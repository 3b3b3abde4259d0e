import { z } from 'zod';

/** 役割: what an account may do. The server enforces it; the interface only hides what it would refuse. */
export const ROLES = ['staff', 'chair', 'auditor', 'admin'] as const;

/** 事務局 `staff`, 議長 `chair`, 監査 `auditor`, 管理者 `admin`. */
export type Role = (typeof ROLES)[number];

/** A non-empty list of roles, or `anyone`: every signed-in account (for a gate: even before sign-in). */
export type Roles = readonly [Role, ...Role[]] | 'anyone';

/**
 * 兼務: the roles one account holds; at least one, none twice, in the order of the alphabet whatever order was typed.
 * 監査 stands alone: whoever looks at the work of others has no part in it.
 */
export const HeldRoles = z
  .array(z.enum(ROLES))
  .min(1)
  .overwrite((roles) => [...new Set(roles)].sort())
  .refine((roles) => !roles.includes('auditor') || roles.length === 1);

/** Whether an account that holds `held` may call an operation declared for `roles`. */
export function mayCall(roles: Roles, held: readonly Role[]): boolean {
  return roles === 'anyone' || held.some((role) => roles.includes(role));
}

/**
 * In which capacity a call is made, as its log entry says it: of the held roles that admit it the one that may do least.
 * Null where several are held and none decided it: the operation is open to anyone, or was refused.
 */
export function actingRole(roles: Roles, held: readonly Role[]): Role | null {
  if (held.length === 1) return held[0] ?? null;
  if (roles === 'anyone') return null;
  return ROLES.find((role) => held.includes(role) && roles.includes(role)) ?? null;
}
