import type { Violation } from '../../contract/error.ts';
import { mayCall, type Role } from '../../contract/role.ts';
import type { GateContext } from '../context.ts';

/** A meeting that is in session: its day, and the account that opened it. */
export interface RunningSession {
  readonly heldOn: string;
  readonly openedById: string | null;
}

/** The office's two limits, in minutes. */
export interface IdleLimits {
  readonly idleLockMinutes: number;
  readonly sessionIdleLockMinutes: number;
}

/** Nobody at the table may be idle longer than this, whatever the settings say. */
const LONGEST_AT_TABLE = 60;

/**
 * 自動施錠までの時間, in minutes. Listening is no absence: the chair who opened the meeting of this very day may sit
 * longer without a key. Nobody else may, and a session that was forgotten lengthens nothing on the next day.
 */
export function idleMinutes(
  limits: IdleLimits,
  actor: { readonly accountId: string; readonly roles: readonly Role[] } | null,
  running: RunningSession | null,
  today: string,
): number {
  const isAtTable =
    actor !== null &&
    running !== null &&
    running.heldOn === today &&
    running.openedById === actor.accountId &&
    mayCall(['chair'], actor.roles);
  if (!isAtTable) return limits.idleLockMinutes;
  return Math.min(LONGEST_AT_TABLE, Math.max(limits.idleLockMinutes, limits.sessionIdleLockMinutes));
}

/** Who is signed in, as the interface may know it; null while nobody is. */
export function describe(ctx: GateContext) {
  const actor = ctx.session.actor();
  if (!actor) return null;
  return {
    ...actor,
    roles: [...actor.roles],
    officeName: ctx.session.officeName(),
    isDemonstration: ctx.session.isDemonstration(),
    isNotebook: ctx.session.isNotebook(),
    reviewed: ctx.session.reviewed(),
    signedInAt: (ctx.session.signedInAt() ?? ctx.now()).toISOString(),
    idleLockMinutes: ctx.session.idleLockMinutes(),
  };
}

/** What is known of a login before a second factor or a binding is added to it. */
interface Login {
  readonly hasRecovery: boolean;
  readonly factor: string | null;
  readonly isBound: boolean;
}

/**
 * Whether a second factor may be added: a lost one would be a lost account, and with the last administrator's a lost
 * office, so sheets must exist first.
 */
export function factorViolations({ hasRecovery, factor }: Login): readonly Violation[] {
  if (factor !== null) return [{ rule: 'factor-already-set', of: {} }];
  return hasRecovery ? [] : [{ rule: 'factor-without-sheets', of: {} }];
}

/** Whether the account may be bound to a PC: one that breaks would be a lost account, so sheets must exist first. */
export function bindingViolations({ hasRecovery, isBound }: Login): readonly Violation[] {
  if (isBound) return [{ rule: 'binding-already-set', of: {} }];
  return hasRecovery ? [] : [{ rule: 'binding-without-sheets', of: {} }];
}
