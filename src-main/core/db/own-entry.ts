import { Buffer } from 'node:buffer';
import { type BackOff, waitSeconds } from './back-off.ts';
import { type Brought, type BroughtFactor, factorSecret, type KeyStore, secretsFor, wipe } from './factor.ts';
import { KDF_COST, type KdfCost } from './kdf.ts';
import type { KeyRing, KeyRingEntry, PcBinding, SecondFactor } from './key-ring.ts';
import { type Rewrapping, rewrapEntry } from './key-ring-entry.ts';

/** How the signed-in account opens, and whether the office can be opened without it. */
export interface OwnLogin {
  readonly factor: SecondFactor['kind'] | null;
  readonly isBound: boolean;
  /** Whether recovery sheets exist: without them a lost factor would be a lost account. */
  readonly hasRecovery: boolean;
  readonly cost: KdfCost;
}

/** What is to open the account from now on; what is left out stays as it is. */
export interface OwnChange {
  readonly password?: string;
  readonly factor?: (BroughtFactor & { /** Which file or credential it is, base64. */ readonly id: string }) | null;
  readonly binding?: { readonly secret: Uint8Array; readonly closed: Uint8Array } | null;
}

/** The present secrets did not open the account, or it was too soon to try. */
export interface NotProved {
  readonly kind: 'refused';
  readonly reason: 'credentials' | 'wait' | 'blocked';
  readonly waitSeconds: number;
}

/** A change that is ready; nothing of it is on disk before `apply`. */
export interface Prepared {
  readonly kind: 'prepared';
  apply(): Promise<void>;
}

/** The signed-in account's own part of the key ring. */
export interface OwnEntry {
  state(): OwnLogin;
  /** Proves the present secrets, counted like a sign-in, and closes the same key pairs anew. */
  prepare(present: Brought, change: OwnChange): Promise<Prepared | NotProved>;
  /** A higher cost of derivation than the entry had when it was opened, ready to be written; `null` if it is high enough. */
  readonly raise: (Prepared & { readonly cost: KdfCost }) | null;
}

/** Of the vault's environment what an own entry needs. */
interface OwnEnvironment {
  readonly randomBytes: (count: number) => Uint8Array;
  readonly newId: () => string;
  readonly kdfCost?: KdfCost;
  readonly keyStore?: KeyStore;
}

/** What an own entry stands on; owned by the session. */
export interface OwnEntryParts {
  readonly accountId: string;
  readonly ring: () => KeyRing;
  readonly changeRing: (
    change: (accounts: readonly KeyRingEntry[]) => Promise<readonly KeyRingEntry[]>,
  ) => Promise<void>;
  readonly backOff: BackOff;
  readonly env: OwnEnvironment;
  readonly raised: KeyRingEntry | null;
}

/** 自分のログイン: password, second factor and binding of the account that is signed in. */
export function ownEntryOf({ accountId, ring, changeRing, backOff, env, raised }: OwnEntryParts): OwnEntry {
  const present = (): KeyRingEntry => {
    const entry = ring().accounts.find((other) => other.accountId === accountId);
    if (entry === undefined) throw new Error('the signed-in account has no entry');
    return entry;
  };
  const replacing = (entry: KeyRingEntry): Prepared => ({
    kind: 'prepared',
    apply: () =>
      changeRing(async (accounts) => accounts.map((other) => (other.accountId === accountId ? entry : other))),
  });
  return {
    state: () => {
      const { factor, binding, kdf } = present();
      const { alg, N, r, p } = kdf;
      const hasRecovery = ring().recovery !== null;
      return { factor: factor?.kind ?? null, isBound: binding !== null, hasRecovery, cost: { alg, N, r, p } };
    },
    prepare: async (brought, change) => {
      const entry = present();
      const admission = await backOff.begin(accountId, entry.loginName);
      if (admission.kind !== 'admitted')
        return {
          ...NOT_PROVED,
          reason: admission.kind,
          waitSeconds: admission.kind === 'wait' ? admission.seconds : 0,
        };
      const secrets = await secretsFor(ring(), entry, brought, env.keyStore);
      const next = rewrapping({ vaultId: ring().vaultId, entry, secrets, change, env });
      const rewrapped = await rewrapEntry(ring(), entry, secrets, next, env.randomBytes);
      wipe(secrets);
      wipe(next.secrets);
      if (rewrapped === null) return { ...NOT_PROVED, waitSeconds: waitSeconds(await backOff.attempts(accountId)) };
      await backOff.succeed(accountId);
      return replacing(rewrapped);
    },
    raise: raised && { ...replacing(raised), cost: raised.kdf },
  };
}

const NOT_PROVED: NotProved = { kind: 'refused', reason: 'credentials', waitSeconds: 0 };

function rewrapping({ vaultId, entry, secrets, change, env }: Rewrap): Rewrapping {
  const { accountId } = entry;
  const salt = Buffer.from(env.randomBytes(32)).toString('base64');
  const factor: SecondFactor | null =
    change.factor === undefined
      ? entry.factor
      : change.factor && { kind: change.factor.kind, id: change.factor.id, salt };
  const binding: PcBinding | null =
    change.binding === undefined
      ? entry.binding
      : change.binding && { id: env.newId(), closed: Buffer.from(change.binding.closed).toString('base64') };
  const factorPart =
    change.factor && factor ? factorSecret({ vaultId, accountId }, factor, change.factor.material) : secrets.factor;
  const bindingPart = change.binding ? change.binding.secret : secrets.binding;
  return {
    cost: env.kdfCost ?? KDF_COST,
    factor,
    binding,
    secrets: {
      password: change.password ?? secrets.password,
      ...(factorPart ? { factor: factorPart } : {}),
      ...(bindingPart ? { binding: bindingPart } : {}),
    },
  };
}

interface Rewrap {
  readonly vaultId: string;
  readonly entry: KeyRingEntry;
  readonly secrets: { readonly password: string; readonly factor?: Uint8Array; readonly binding?: Uint8Array };
  readonly change: OwnChange;
  readonly env: OwnEnvironment;
}
