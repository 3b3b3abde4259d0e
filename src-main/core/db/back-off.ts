import { readFile } from 'node:fs/promises';
import { atomicWrite } from './atomic-write.ts';

/** Seconds to wait before the attempt that follows so many failures; the last value holds for all further ones. */
const WAITS = [0, 0, 0, 1, 2, 4, 8, 16, 32, 60] as const;
/** Failures after which an account stays shut until it is enrolled anew (the bound of NIST SP 800-63B). */
export const HARD_STOP = 100;
const UNKNOWN = 'unknown-';
/** Seconds after which a count for a name that nobody has is dropped once somebody signs in. */
const UNKNOWN_KEPT = 24 * 60 * 60;

/**
 * Counter for a name that no account has, so that it counts and waits just as an account's own does. The name itself is
 * not kept, it may be a mistyped password: many share a counter, and which one is only known after a whole derivation
 * (`derived`), so that the file tells a guesser nothing that the key ring does not tell for the same price.
 */
export function unknownAccount(derived: Uint8Array): string {
  return `${UNKNOWN}${String(derived[0] ?? 0).padStart(3, '0')}`;
}

/** Attempts on one account since it was last opened. */
export interface Attempts {
  readonly count: number;
  /** Instant of the last one, ISO 8601. */
  readonly lastAt: string;
}

/** A sign-in that did not succeed; handed to the log at the next unlock. `loginName` is empty for unknown names. */
export interface FailedSignIn {
  readonly loginName: string;
  readonly at: string;
}

/** Whether an attempt may be made now. */
export type Admission =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'blocked' };

/** Seconds to wait after so many failures. */
export function waitSeconds(failures: number): number {
  return WAITS[Math.min(failures, WAITS.length - 1)] ?? 0;
}

/**
 * Pure rule: whether the next attempt is admitted. It slows people at the keyboard only; guessing on a copy is bounded by
 * scrypt and the length of the password. A clock set back never lengthens the wait beyond its step.
 */
export function admit(attempts: Attempts | undefined, now: Date): Admission {
  if (attempts === undefined) return { kind: 'admitted' };
  if (attempts.count >= HARD_STOP) return { kind: 'blocked' };
  const wait = waitSeconds(attempts.count);
  const elapsed = (now.getTime() - Date.parse(attempts.lastAt)) / 1000;
  const left = Math.min(wait, wait - elapsed);
  return left > 0 ? { kind: 'wait', seconds: Math.ceil(left) } : { kind: 'admitted' };
}

interface SignInState {
  readonly format: 1;
  readonly accounts: Readonly<Record<string, Attempts>>;
  readonly failures: readonly FailedSignIn[];
}

const EMPTY: SignInState = { format: 1, accounts: {}, failures: [] };

/** The counters of one office in `sign-in.json`. Each change is on disk before its promise resolves. */
export interface BackOff {
  /** Counts an attempt *before* the password is looked at, so that killing the program never saves an attempt. */
  begin(accountId: string, loginName: string): Promise<Admission>;
  /** Forgets the attempts of an account whose owner just proved to be there, and the attempt that was the proof. */
  succeed(accountId: string): Promise<void>;
  attempts(accountId: string): Promise<number>;
  /** Starts an account's count anew (it was invited anew); what failed stays for the log. */
  clear(accountId: string): Promise<void>;
  /** Failures not yet in the log. They stay until `forget`, so that a crash in between loses none. */
  takeFailures(): Promise<readonly FailedSignIn[]>;
  /** Drops failures that the log now holds. */
  forget(failures: readonly FailedSignIn[]): Promise<void>;
}

/** Opens the counters at a path; a missing or unreadable file counts as empty, since anyone could delete it anyway. */
export function backOffIn(path: string, now: () => Date): BackOff {
  const write = (state: SignInState) => atomicWrite(path, `${JSON.stringify(state, null, 2)}\n`);
  return {
    begin: async (accountId, loginName) => {
      const state = await read(path);
      const attempts = state.accounts[accountId];
      const at = now();
      const admission = admit(attempts, at);
      if (admission.kind === 'admitted') {
        const counted = { count: (attempts?.count ?? 0) + 1, lastAt: at.toISOString() };
        const failure = { loginName: accountId.startsWith(UNKNOWN) ? '' : loginName, at: counted.lastAt };
        await write({
          ...state,
          accounts: { ...state.accounts, [accountId]: counted },
          failures: [...state.failures, failure],
        });
      } else if (attempts !== undefined && Date.parse(attempts.lastAt) > at.getTime()) {
        // The clock was set back: the wait starts again from the clock as it now is.
        await write({
          ...state,
          accounts: { ...state.accounts, [accountId]: { ...attempts, lastAt: at.toISOString() } },
        });
      }
      return admission;
    },
    succeed: async (accountId) => {
      const state = await read(path);
      const { [accountId]: opened, ...others } = state.accounts;
      const accounts = Object.fromEntries(Object.entries(others).filter((counter) => !isStale(counter, now())));
      const isThisAttempt = (failure: FailedSignIn) => failure.at === opened?.lastAt;
      const last = state.failures.findLastIndex(isThisAttempt);
      await write({ ...state, accounts, failures: state.failures.filter((_, index) => index !== last) });
    },
    attempts: async (accountId) => (await read(path)).accounts[accountId]?.count ?? 0,
    clear: async (accountId) => {
      const { accounts, ...state } = await read(path);
      const { [accountId]: cleared, ...rest } = accounts;
      if (cleared !== undefined) await write({ ...state, accounts: rest });
    },
    takeFailures: async () => (await read(path)).failures,
    forget: async (failures) => {
      const state = await read(path);
      const spelt = new Set(failures.map((failure) => JSON.stringify([failure.loginName, failure.at])));
      const kept = state.failures.filter((failure) => !spelt.has(JSON.stringify([failure.loginName, failure.at])));
      if (kept.length !== state.failures.length) await write({ ...state, failures: kept });
    },
  };
}

/** Mistyped names of earlier days; otherwise a slip a week would add up to a wait. */
function isStale([name, { lastAt }]: readonly [string, Attempts], now: Date): boolean {
  return name.startsWith(UNKNOWN) && now.getTime() - Date.parse(lastAt) > UNKNOWN_KEPT * 1000;
}

async function read(path: string): Promise<SignInState> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isState(value) ? value : EMPTY;
  } catch {
    return EMPTY;
  }
}

function isState(value: unknown): value is SignInState {
  if (typeof value !== 'object' || value === null) return false;
  const { format, accounts, failures } = value as Record<string, unknown>;
  if (format !== 1 || typeof accounts !== 'object' || accounts === null || !Array.isArray(failures)) return false;
  const isAttempts = (entry: unknown) => {
    const { count, lastAt } = (entry ?? {}) as Record<string, unknown>;
    return Number.isSafeInteger(count) && typeof lastAt === 'string' && !Number.isNaN(Date.parse(lastAt));
  };
  const isFailure = (entry: unknown) => {
    const { loginName, at } = (entry ?? {}) as Record<string, unknown>;
    return typeof loginName === 'string' && typeof at === 'string';
  };
  return Object.values(accounts).every(isAttempts) && failures.every(isFailure);
}
