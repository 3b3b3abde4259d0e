import type { Transaction } from 'kysely';
import type { Json } from '../contract/operation.ts';
import type { SigningKey } from '../log/keys.ts';
import type { Database } from './db/schema.ts';

/** A key that joins the log: what the entry says of it, and the rows that go with it. */
export interface Joined {
  readonly event: 'office.founded' | 'account.enrolled' | 'account.rekeyed';
  readonly detail: { readonly [name: string]: Json };
  readonly write: (trx: Transaction<Database>) => Promise<void>;
  /** Who lets the key in, where it is not the account itself: the recovery sheets. */
  readonly signer?: SigningKey;
}

/** How an attempt to open ended. */
export type OpenOutcome =
  | { readonly kind: 'open'; readonly late?: Joined }
  | { readonly kind: 'enrolment-needed' }
  | {
      readonly kind: 'refused';
      readonly reason: 'credentials' | 'wait' | 'blocked' | 'invitation-expired' | 'in-use' | 'policy';
      readonly waitSeconds: number;
      readonly attempts: number;
      readonly rules: readonly string[];
    };
