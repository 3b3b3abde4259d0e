import { hash } from 'node:crypto';
import { verify } from './keys.ts';

/** 検証点: the size and root of a log at one moment (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  /** 64 lower-case hexadecimal digits. */
  readonly root: string;
}

/** One signature line of a note. */
export interface NoteSignature {
  readonly name: string;
  /** First four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ public key), eight hexadecimal digits. */
  readonly keyHash: string;
  readonly signature: Uint8Array;
}

/** A key a reader trusts, under the name it signs with; accounts of an office sign with the log's origin as name. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** A key that signs a note; where the private half lies is its holder's business. */
export interface NoteSigner extends NoteKey {
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** Text of a checkpoint: origin, size, base64 root, each ended by a line feed. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const { origin, size, root } = checkpoint;
  if (!isKeyName(origin)) throw new TypeError('Checkpoint: origin is empty or holds white space or a plus sign');
  if (!Number.isSafeInteger(size) || size < 0) throw new TypeError('Checkpoint: size is not a count');
  if (!/^[0-9a-f]{64}$/.test(root)) throw new TypeError('Checkpoint: root is not a SHA-256');
  return `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
}

/** Reads {@link formatCheckpoint}'s text, extension lines allowed; null if it is none. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const lines = text.split('\n');
  const [origin = '', size = '', root = ''] = lines;
  if (lines.length < 4 || lines.pop() !== '' || lines.includes('')) return null;
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) return null;
  const bytes = Buffer.from(root, 'base64');
  if (bytes.length !== 32 || bytes.toString('base64') !== root) return null;
  return { origin, size: Number(size), root: bytes.toString('hex') };
}

/** What a signed note states, unverified; null if it is malformed or states no checkpoint. */
export function checkpointOf(note: string): Checkpoint | null {
  const parsed = parseNote(note);
  return parsed && parseCheckpoint(parsed.text);
}

/**
 * A signed note (C2SP signed-note): the text, an empty line, one line per signer.
 * @param signers of an office: name = the log's origin; an auditor: a name of their own.
 */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  if (!text.endsWith('\n') || signers.length === 0) throw new TypeError('Note: needs a last line feed and a signer');
  return `${text}\n${signers.map((signer) => signatureLine(text, signer)).join('')}`;
}

/** The note with one more signature, as a witness or auditor adds it. */
export function countersign(note: string, signer: NoteSigner): string {
  const parsed = parseNote(note);
  if (!parsed) throw new TypeError('Note: malformed');
  return note + signatureLine(parsed.text, signer);
}

function signatureLine(text: string, signer: NoteSigner): string {
  if (!isKeyName(signer.name)) throw new TypeError('Note: name is empty or holds white space or a plus sign');
  const signature = signer.sign(Buffer.from(text, 'utf8'));
  const bytes = Buffer.concat([Buffer.from(noteKeyHash(signer), 'hex'), signature]);
  return `— ${signer.name} ${bytes.toString('base64')}\n`;
}

/** Text and signatures of a note, unverified; null if it is malformed or has more than 64 signatures. */
export function parseNote(
  note: string,
): { readonly text: string; readonly signatures: readonly NoteSignature[] } | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || !note.isWellFormed() || /[\u0000-\u0009\u000b-\u001f]/.test(note)) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > 64) return null;
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const [, name, base64] = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line) ?? [];
    if (name === undefined || base64 === undefined) return null;
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length < 5 || bytes.toString('base64') !== base64) return null;
    signatures.push({ name, keyHash: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) });
  }
  return { text: note.slice(0, end + 1), signatures };
}

/** Those of the keys that signed the note. Null if it is malformed, none did, or a known key's signature is wrong. */
export function verifyNote(
  note: string,
  keys: readonly NoteKey[],
): { readonly text: string; readonly signers: readonly NoteKey[] } | null {
  const parsed = parseNote(note);
  if (!parsed) return null;
  const bytes = Buffer.from(parsed.text, 'utf8');
  const signers: NoteKey[] = [];
  for (const line of parsed.signatures) {
    const key = keys.find((candidate) => candidate.name === line.name && noteKeyHash(candidate) === line.keyHash);
    if (!key) continue;
    if (!verify(key.publicKey, bytes, line.signature)) return null;
    signers.push(key);
  }
  return signers.length > 0 ? { text: parsed.text, signers } : null;
}

function noteKeyHash(key: NoteKey): string {
  return hash('sha256', Buffer.concat([Buffer.from(`${key.name}\n\u0001`, 'utf8'), key.publicKey]), 'hex').slice(0, 8);
}

function isKeyName(name: string): boolean {
  return /^[^\s+\p{Cc}]+$/u.test(name);
}
