import { hash } from 'node:crypto';
import { isCanonical } from '../verify-canonical.ts';
import { fileFaults, type VisibleText } from './verify-file-text.ts';
import { proveApproval } from './verify-proof-log.ts';
import { type ReadProof, readProof } from './verify-proof-shape.ts';
import { recompute } from './verify-segments.ts';

/** 墨消しの証明の検証の結果; meanings of the codes: `docs/redaction-proof.md`. */
export interface ProofVerdict {
  readonly ok: boolean;
  /** Marks in the copy, and characters of the approved text that it shows. */
  readonly marks: number;
  readonly visible: number;
  readonly segmentRoot: string;
  /** Entries of the log that the proof leads to, and its identifier. */
  readonly size: number;
  readonly origin: string | null;
  /** The entry by which the chair approved the version. */
  readonly approval: { readonly seq: number; readonly at: string; readonly version: unknown } | null;
  /** What the file says besides the minutes; nobody approved it, so a reader must see it. */
  readonly frame: ReadProof['frame'] | null;
  /** Whether the file was there and could be compared letter by letter. */
  readonly isFileCompared: boolean;
  /** Checkpoints that the reader holds: given, and of those that could be compared. */
  readonly held: { readonly given: number; readonly matched: number };
  readonly problems: readonly { readonly code: string }[];
}

/** The copy itself. `read` gives its text; null where it cannot be read as a file of that kind. */
export interface GivenFile {
  readonly bytes: Uint8Array;
  readonly read: (kind: string) => Promise<VisibleText | null>;
}

const HEAD = '{"proof":';
const SIGNATURE = /,"sig":"([A-Za-z0-9+/]{86}==)"\}$/;
const LONGEST = 100_000_000;

/**
 * Verifies a redaction proof and the copy beside it, without the hidden text. Shares nothing with the code that writes
 * proofs but the primitives of the platform.
 * @throws TypeError if the text is no redaction proof of version 1.
 */
export async function verifyProof(
  text: string,
  file: GivenFile | null,
  checkpoints: readonly string[] = [],
): Promise<ProofVerdict> {
  const { value, body, signature } = parse(text);
  const problems: string[] = [];
  if (!isCanonical(text, value)) problems.push('not-canonical');
  const proof = readProof((value as { readonly proof: unknown }).proof);
  if (!proof || !signature) return unreadable([...problems, 'shape']);
  const { approval, verdict, ...log } = proveApproval(proof.log, proof.root, checkpoints);
  problems.push(...log.problems);
  if (!log.isSignedBy(proof.keyId, Buffer.from(`tasuki/redaction-proof/v1\n${body}`, 'utf8'), signature))
    problems.push('signature');
  const opened = recompute(proof);
  if (opened.root !== proof.root) problems.push('root');
  if (!opened.isAligned) problems.push('marks');
  const visible = file ? await textOf(proof, file, problems) : null;
  if (visible) problems.push(...fileFaults(proof, visible));
  return {
    ok: problems.length === 0,
    marks: proof.content.filter((element) => 'mark' in element).length,
    visible: proof.content
      .flatMap((element) => ('tokens' in element ? element.tokens : []))
      .filter((token) => token.startsWith('c')).length,
    segmentRoot: proof.root,
    size: verdict?.size ?? 0,
    origin: verdict?.origin ?? null,
    approval: approval && { seq: approval.seq, at: approval.ts, version: approval.detail.version ?? null },
    frame: proof.frame,
    isFileCompared: visible !== null,
    held: verdict?.held ?? { given: checkpoints.length, matched: 0 },
    problems: problems.map((code) => ({ code })),
  };
}

/** Whether a text begins as a redaction proof does. */
export function isProof(beginning: string): boolean {
  return beginning.startsWith('{"proof":{"content":[');
}

async function textOf(proof: ReadProof, { bytes, read }: GivenFile, problems: string[]): Promise<VisibleText | null> {
  if (bytes.length !== proof.file.size || hash('sha256', bytes, 'hex') !== proof.file.sha256)
    problems.push('file-digest');
  const visible = await read(proof.file.kind);
  if (!visible) problems.push('file-unreadable');
  return visible;
}

function parse(text: string): { readonly value: object; readonly body: string; readonly signature: Buffer | null } {
  let value: unknown = null;
  try {
    value = text.length > LONGEST ? null : JSON.parse(text);
  } catch {
    throw new TypeError('Proof: not a redaction proof');
  }
  const { proof } = (value ?? {}) as {
    readonly proof?: { readonly format?: unknown; readonly version?: unknown } | null;
  };
  if (proof?.format !== 'tasuki-redaction-proof') throw new TypeError('Proof: not a redaction proof');
  if (proof.version !== 1) throw new TypeError('Proof: made by another version');
  const [tail = '', base64 = ''] = SIGNATURE.exec(text) ?? [];
  const signature = Buffer.from(base64, 'base64');
  const isWhole = text.startsWith(HEAD) && signature.length === 64 && signature.toString('base64') === base64;
  return {
    value: value as object,
    body: isWhole ? text.slice(HEAD.length, -tail.length) : '',
    signature: isWhole && Object.keys(value as object).length === 2 ? signature : null,
  };
}

const unreadable = (codes: readonly string[]): ProofVerdict => ({
  ok: false,
  marks: 0,
  visible: 0,
  segmentRoot: '',
  size: 0,
  origin: null,
  approval: null,
  frame: null,
  isFileCompared: false,
  held: { given: 0, matched: 0 },
  problems: codes.map((code) => ({ code })),
});
