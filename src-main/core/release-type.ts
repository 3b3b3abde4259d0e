import type { Transaction } from 'kysely';
import type { ReleasedFile } from '../contract/export.ts';
import type { Host } from '../contract/host.ts';
import type { Progress } from '../contract/port.ts';
import type { Resources } from './context.ts';
import type { Database } from './db/schema.ts';

/** Tools of the step that makes a file, outside any transaction. */
export interface RenderTools {
  readonly host: Pick<Host, 'printToPdf'>;
  readonly resources: Resources;
  readonly progress: (progress: Progress) => void;
  /** The acting account's signing key, for proofs that travel with a file. */
  readonly signer: { readonly keyId: string; readonly sign: (bytes: Uint8Array) => Uint8Array };
}

/** What reopening a file brought to light. */
export interface Proof {
  readonly parts: number;
  /** Checks that were passed, each with how many things it looked at. */
  readonly checks?: ReleasedFile['proof']['checks'];
  readonly leaks: readonly { readonly part: string; readonly code: string }[];
}

/** Bytes to be written, and how to prove them when they are read back. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly marks: number;
  readonly searchedFor: number;
  /** 証明: what is written beside the file under its name and `PROOF_SUFFIX`. */
  readonly beside?: Uint8Array;
  /** 写し: the number of a copy that is given to someone, and what is kept of it. */
  readonly copy?: {
    readonly number: string;
    /** The running number in it, which alone stands in the log. */
    readonly running: number;
    /** Written together with the log entry of the export. */
    record(trx: Transaction<Database>, sha256: string): Promise<void>;
    /** The file was taken back; its number stays taken. */
    withdraw(trx: Transaction<Database>): Promise<void>;
  };
  /** Why a redacted copy has no proof of its text beside it. */
  readonly noProof?: ReleasedFile['noProof'];
  /** Reopens the written bytes; `parts` read, and what should not be there (codes, never the strings). */
  prove(bytes: Uint8Array): Promise<Proof>;
}
