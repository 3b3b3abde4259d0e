import { createPublicKey, hash, verify } from 'node:crypto';
import { type ExtractVerdict, verifyExtract } from '../verify-extract.ts';
import { readExtract } from '../verify-extract-shape.ts';
import { type ReadEntry, type ReadLeaf, readLeaf } from '../verify-leaf.ts';

/** What the extract in a proof shows. */
export interface ProvedApproval {
  readonly verdict: ExtractVerdict | null;
  /** The entry by which a version with this root was approved. */
  readonly approval: ReadEntry | null;
  readonly problems: readonly string[];
  /** Whether a key that the log enrolled signed these bytes. */
  readonly isSignedBy: (keyId: string, bytes: Buffer, signature: Buffer) => boolean;
}

const ENROLLING = ['office.founded', 'account.enrolled', 'account.rekeyed'];

type Sound = Exclude<ReadLeaf, { readonly fault: unknown }>;

interface Enrolled {
  readonly account: unknown;
  readonly publicKey: Buffer;
}

/** Verifies the extract, finds the approval of the segments with this root, and checks who signed it. */
export function proveApproval(text: string, root: string, checkpoints: readonly string[]): ProvedApproval {
  const verdict = verdictOn(text, checkpoints);
  if (!verdict) return { verdict, approval: null, problems: ['log-unreadable'], isSignedBy: () => false };
  const leaves = leavesOf(text);
  const keys = new Map<string, Enrolled>();
  for (const { entry } of leaves.filter(({ entry: { type } }) => ENROLLING.includes(type))) {
    const publicKey = Buffer.from(String(entry.detail.publicKey), 'base64');
    if (publicKey.length === 32)
      keys.set(hash('sha256', publicKey, 'hex').slice(0, 16), { account: entry.detail.enrolledAccount, publicKey });
  }
  const isRight = ({ entry, signed, signature }: Sound): boolean => {
    const key = keys.get(entry.keyId ?? '');
    return key !== undefined && isSigned(key.publicKey, signed, signature);
  };
  const problems = verdict.problems.map(({ code }) => `log-${code}`);
  // An enrolment that another key signed is vouched for by its place in the log alone.
  const own = leaves.filter(({ entry }) => ENROLLING.includes(entry.type) && keys.has(entry.keyId ?? ''));
  if (!own.every(isRight)) problems.push('enrolment-signature');
  const [approval, ...others] = leaves.filter(
    ({ entry }) => entry.type === 'minutes.approved' && entry.detail.segmentRoot === root,
  );
  if (!approval || others.length > 0) problems.push('approval-missing');
  else if (!isRight(approval) || keys.get(approval.entry.keyId ?? '')?.account !== approval.entry.actor)
    problems.push('approval-signature');
  return {
    verdict,
    approval: approval?.entry ?? null,
    problems,
    isSignedBy: (keyId, bytes, signature) => {
      const key = keys.get(keyId);
      return key !== undefined && isSigned(key.publicKey, bytes, signature);
    },
  };
}

function verdictOn(text: string, checkpoints: readonly string[]): ExtractVerdict | null {
  try {
    return verifyExtract(text, { checkpoints });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Entries of an extract that could be read; what is wrong with the others, the verdict says. */
function leavesOf(text: string): Sound[] {
  const extract = readExtract(JSON.parse(text) as { readonly [name: string]: unknown });
  return (extract?.items ?? []).flatMap(({ leaf }) => {
    const read = leaf === null ? null : readLeaf(leaf);
    return read && !('fault' in read) ? [read] : [];
  });
}

function isSigned(publicKey: Buffer, bytes: Buffer, signature: Buffer): boolean {
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: publicKey.toString('base64url') },
    format: 'jwk',
  });
  return signature.length === 64 && verify(null, bytes, key, signature);
}
