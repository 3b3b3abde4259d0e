import { hash } from 'node:crypto';
import type { Json } from '../contract/operation.ts';
import { canonicalize } from './canonical.ts';
import { encodeKey, keyIdOf } from './keys.ts';

/**
 * 監査記録の一件: who did what about whom, for whom and on which ground. Identifiers, codes and counts only; content
 * stands behind `bodyCommit` and may be disposed of. Format: `docs/log-format.md`.
 */
export interface Entry {
  readonly v: 1;
  /** Identifier of the log, the same in every entry: `tasuki/<office id>`; no white space, no plus sign. */
  readonly origin: string;
  /** Place in the log, dense from 0. */
  readonly seq: number;
  /** Past tense, `feature.verb`. */
  readonly type: string;
  /** Wall clock, UTC with milliseconds. */
  readonly ts: string;
  /** Milliseconds of the monotonic clock since `boot`; never falls within one `boot`. */
  readonly mono: number;
  /** Identifier of this run of the core. */
  readonly boot: string;
  /** `ts` of the entry before; null in the first. */
  readonly prevTs: string | null;
  /** Account that acts; null where the application itself acts within somebody's session. */
  readonly actor: string | null;
  /** Key that signs ({@link keyIdOf}). Typed nullable for imports; the verifiers refuse an entry without a signer. */
  readonly keyId: string | null;
  /** The role in which the account acts; null where it holds several and none of them decided. */
  readonly role: string | null;
  readonly device: string;
  /** Name and version of the application. */
  readonly app: string;
  readonly subject: string | null;
  readonly caseRef: string | null;
  readonly meetingRef: string | null;
  readonly recipients: readonly string[];
  readonly purpose: string | null;
  readonly legalBasis: readonly string[];
  readonly fields: readonly string[];
  readonly medium: string | null;
  /** Records this one answers or corrects; `#12` is the entry 12 of this log and must lie before this one. */
  readonly refs: readonly string[];
  readonly detail: { readonly [name: string]: Json };
  /** Number of entries before this one: equals `seq`. */
  readonly prevSize: number;
  /** Root of the tree over all entries before this one, 64 lower-case hexadecimal digits. */
  readonly prevRoot: string;
  /** {@link commitBody} of the content, or null where there is none. */
  readonly bodyCommit: string | null;
}

const MEMBERS = 26;
const DOMAIN = 'tasuki/entry/v1\n';

/**
 * The bytes an entry's signature covers: a line that names the purpose, then the canonical entry.
 * @throws TypeError if the entry has members besides those of {@link Entry}, or is not canonical JSON.
 */
export function signedBytes(entry: Entry): Uint8Array {
  return Buffer.from(DOMAIN + canonicalEntry(entry), 'utf8');
}

/** What becomes a leaf of the tree: canonical `{"entry":…,"sig":…}`, the signature as base64. */
export function leafData(entry: Entry, signature: Uint8Array): string {
  return leafOf(canonicalEntry(entry), signature);
}

/** Signs an entry and returns its leaf; the canonical form is computed once. */
export function sealEntry(entry: Entry, sign: (bytes: Uint8Array) => Uint8Array): string {
  const text = canonicalEntry(entry);
  return leafOf(text, sign(Buffer.from(DOMAIN + text, 'utf8')));
}

function canonicalEntry(entry: Entry): string {
  if (Object.keys(entry).length !== MEMBERS) throw new TypeError('Entry: members missing or unknown');
  return canonicalize(entry as unknown as Json);
}

function leafOf(canonical: string, signature: Uint8Array): string {
  if (signature.length !== 64) throw new TypeError('Entry: an Ed25519 signature has 64 bytes');
  return `{"entry":${canonical},"sig":"${Buffer.from(signature).toString('base64')}"}`;
}

/**
 * Salted commitment to content that can be disposed of: hexadecimal SHA-256(0x10 ‖ nonce ‖ canonical body). Once body
 * and nonce are erased, nothing about the body can be guessed from it, and every proof still holds.
 * @param nonce 32 random bytes, fresh for every body.
 */
export function commitBody(nonce: Uint8Array, body: Json): string {
  if (nonce.length !== 32) throw new TypeError('Commitment: the nonce has 32 bytes');
  return hash('sha256', Buffer.concat([Buffer.of(0x10), nonce, Buffer.from(canonicalize(body), 'utf8')]), 'hex');
}

/**
 * 鍵の登録: `detail` of `office.founded`, `account.enrolled` and `account.rekeyed`, by which a key becomes part of the log.
 * @param publicKey raw Ed25519 public key, 32 bytes.
 */
export function enrolmentDetail(
  account: string,
  publicKey: Uint8Array,
  roles: readonly string[],
): {
  readonly enrolledAccount: string;
  readonly publicKey: string;
  readonly keyId: string;
  readonly roles: readonly string[];
} {
  return {
    enrolledAccount: account,
    publicKey: encodeKey(publicKey),
    keyId: keyIdOf(publicKey),
    roles: [...roles].sort(),
  };
}
