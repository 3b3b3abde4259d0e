import { Buffer } from 'node:buffer';
import { BACKUP_OCCASIONS, type BackupOccasion } from '../../contract/backup-shape.ts';
import type { Json } from '../../contract/operation.ts';
import { canonicalize } from '../../log/canonical.ts';
import { verify } from '../../log/keys.ts';
import type { KeyRing } from './key-ring.ts';

/** Format of `manifest.json` that this program writes and reads. */
export const BACKUP_FORMAT = 1;

/** Name of the manifest within a backup. */
export const MANIFEST = 'manifest.json';

/** One file of a backup. */
export interface BackupPart {
  /** Relative path, with slashes. */
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** 控えの目録: what a backup consists of and which state of the office it holds. No personal data. */
export interface BackupManifest {
  readonly format: typeof BACKUP_FORMAT;
  readonly vaultId: string;
  readonly madeAt: string;
  readonly why: BackupOccasion;
  /** Name and version of the program. */
  readonly app: string;
  /** SHA-256 of every table, index and trigger as declared. */
  readonly schemaDigest: string;
  /** Epoch of the data key, and generation of the key ring. */
  readonly epoch: number;
  readonly generation: number;
  /** Head of the log; `null` in an office whose founding was cut short. */
  readonly log: { readonly size: number; readonly root: string } | null;
  /** Rows of every table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly parts: readonly BackupPart[];
  /** Signing key of the account that was signed in. */
  readonly keyId: string;
}

/** Who signs a manifest. */
export interface ManifestSigner {
  readonly keyId: string;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** The manifest as it is written, with its Ed25519 signature. */
export function signManifest(manifest: BackupManifest, signer: ManifestSigner): string {
  return written({ manifest, signature: Buffer.from(signer.sign(signedBytes(manifest))).toString('base64') });
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Why a manifest cannot be used. */
export type ManifestFault = 'manifest-unreadable' | 'manifest-newer';

/** A manifest as it was read; who signed it is not yet checked. */
export interface ReadManifest {
  readonly manifest: BackupManifest;
  readonly signature: string;
}

/** Reads a manifest strictly: missing, additional or misspelt fields, and names that lead elsewhere, are refused. */
export function parseManifest(text: string): ReadManifest | ManifestFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'manifest-unreadable';
  }
  if (!isRecord(value) || !isRecord(value.manifest)) return 'manifest-unreadable';
  const { format } = value.manifest;
  if (typeof format === 'number' && Number.isSafeInteger(format) && format > BACKUP_FORMAT) return 'manifest-newer';
  if (!hasShape(value, { manifest: isManifest, signature: isText })) return 'manifest-unreadable';
  // One manifest has one spelling: not even a space can be added.
  if (written(value) !== text) return 'manifest-unreadable';
  return value as unknown as ReadManifest;
}

/** Whether an account of the ring signed the manifest. The ring itself is authenticated by the data key. */
export function isManifestSigned({ manifest, signature }: ReadManifest, ring: KeyRing): boolean {
  const signer = ring.accounts.find(({ keyId }) => keyId === manifest.keyId);
  const bytes = Buffer.from(signature, 'base64');
  if (!signer || bytes.length !== 64 || bytes.toString('base64') !== signature) return false;
  return verify(Buffer.from(signer.signKey, 'base64'), signedBytes(manifest), bytes);
}

function signedBytes(manifest: BackupManifest): Uint8Array {
  return Buffer.from(`tasuki/backup/v${BACKUP_FORMAT}\n${canonicalize(manifest as unknown as Json)}`, 'utf8');
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.length > 0 && value.length <= 256;
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isDigest: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
/** The files that a backup may hold, and no others: a name must not lead out of its folder. */
const isPartName: Check = (value) =>
  typeof value === 'string' && /^(?:vault\.db|keyring\.json|checkpoints\/\d{8}\.txt)$/.test(value);
const isPart: Check = (value) =>
  isRecord(value) && hasShape(value, { name: isPartName, bytes: isCount, sha256: isDigest });

const SHAPE: Readonly<Record<keyof BackupManifest, Check>> = {
  format: (value) => value === BACKUP_FORMAT,
  vaultId: isText,
  madeAt: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
  why: (value) => BACKUP_OCCASIONS.some((occasion) => occasion === value),
  app: isText,
  schemaDigest: isDigest,
  epoch: isCount,
  generation: isCount,
  log: (value) => value === null || (isRecord(value) && hasShape(value, { size: isCount, root: isDigest })),
  rows: (value) => isRecord(value) && Object.values(value).every(isCount),
  parts: (value) => Array.isArray(value) && value.every(isPart) && hasEssentials(value as BackupPart[]),
  keyId: isText,
};

const isManifest: Check = (value) => isRecord(value) && hasShape(value, SHAPE);

function hasEssentials(parts: readonly BackupPart[]): boolean {
  const names = parts.map(({ name }) => name);
  return new Set(names).size === names.length && names.includes('vault.db') && names.includes('keyring.json');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasShape(value: Record<string, unknown>, shape: Readonly<Record<string, Check>>): boolean {
  const names = Object.keys(shape);
  return (
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && shape[name]?.(value[name]))
  );
}
