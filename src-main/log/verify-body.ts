import { hash } from 'node:crypto';
import { isCanonical } from './verify-canonical.ts';
import type { ProblemCode } from './verify-problem.ts';

/** One stored entry. */
export interface LogRecord {
  /** Number under which the entry is stored. */
  readonly seq: number;
  /** Leaf data, byte for byte. */
  readonly leaf: string;
  /** Content: nonce as base64 and canonical JSON. Null: it is not there although it should be; absent: not supplied. */
  readonly body?: { readonly nonce: string; readonly body: string } | null;
  /** The content was disposed of. */
  readonly isErased?: boolean;
}

/** What became of an entry's content. */
export type BodyState = 'none' | 'matched' | 'erased' | 'absent';

/** Compares the content of a record with the commitment its entry signs; answers with the fault if it does not fit. */
export function checkBody(record: LogRecord, commitment: string | null): BodyState | { readonly fault: ProblemCode } {
  const { body } = record;
  if (commitment === null) return body ? { fault: 'body-uncommitted' } : 'none';
  if (body) return isCommitted(body, commitment) ? 'matched' : { fault: 'body' };
  if (record.isErased) return 'erased';
  return body === null ? { fault: 'body-missing' } : 'absent';
}

function isCommitted(body: { readonly nonce: string; readonly body: string }, commitment: string): boolean {
  const nonce = Buffer.from(body.nonce, 'base64');
  if (nonce.length !== 32 || nonce.toString('base64') !== body.nonce || !isCanonicalJson(body.body)) return false;
  return hash('sha256', Buffer.concat([Buffer.of(0x10), nonce, Buffer.from(body.body, 'utf8')]), 'hex') === commitment;
}

function isCanonicalJson(text: string): boolean {
  try {
    return isCanonical(text, JSON.parse(text));
  } catch {
    return false;
  }
}
