import { Buffer } from 'node:buffer';
import { hkdfSync, scrypt } from 'node:crypto';

/** How a password becomes a key; lies in clear beside each box and is authenticated by it. */
export interface KdfParameters {
  readonly alg: 'scrypt';
  readonly N: number;
  readonly r: number;
  readonly p: number;
  /** 16 bytes, base64. */
  readonly salt: string;
}

/** What a key is for; part of its derivation, so that one box can never stand in for another. */
export interface KeyContext {
  readonly vaultId: string;
  readonly accountId: string;
  readonly purpose: string;
}

/** How much a derivation costs, without its salt. */
export type KdfCost = Omit<KdfParameters, 'salt'>;

/** OWASP's present scrypt setting: 128 MiB and about a third of a second on an office PC. */
export const KDF_COST: KdfCost = { alg: 'scrypt', N: 2 ** 17, r: 8, p: 1 };

const SALT_BYTES = 16;
const MAX_MEMORY = 256 * 2 ** 20;
const OUTPUT_BYTES = 64;

/**
 * Whether parameters read from a file may be used at all. Asked *before* deriving: too small a cost is a downgrade,
 * too large a one a memory bomb.
 */
export function isAcceptableKdf(value: unknown): value is KdfParameters {
  if (typeof value !== 'object' || value === null) return false;
  const { alg, N, r, p, salt, ...rest } = value as Record<string, unknown>;
  if (alg !== 'scrypt' || r !== 8 || Object.keys(rest).length > 0) return false;
  if (typeof N !== 'number' || ![17, 18, 19, 20].some((power) => N === 2 ** power)) return false;
  if (typeof p !== 'number' || ![1, 2, 3, 4].includes(p)) return false;
  return typeof salt === 'string' && Buffer.from(salt, 'base64').length === SALT_BYTES && isCanonicalBase64(salt);
}

/** New parameters at a cost, the present one unless told otherwise, with a salt of their own. */
export function newKdfParameters(
  randomBytes: (count: number) => Uint8Array,
  { alg, N, r, p }: KdfCost = KDF_COST,
): KdfParameters {
  return { alg, N, r, p, salt: Buffer.from(randomBytes(SALT_BYTES)).toString('base64') };
}

/** Whether a box lies under less than the policy asks for, so that it is closed anew at the next sign-in. */
export function isBelow(parameters: KdfCost, policy: KdfCost): boolean {
  return parameters.N * parameters.p < policy.N * policy.p || parameters.N < policy.N;
}

/**
 * Key of 32 bytes under which an account's private keys lie: HKDF-SHA256 over scrypt of the password in NFKC, so that
 * half-width ﾊﾟｽ opens what パス closed. Secrets of 32 bytes beside the password (a second factor, the PC's own) go into
 * the same key; with any of them missing or another one it is another key. The caller zeroes the result.
 * Throws a `RangeError` for refused parameters or a secret of another length.
 */
export async function deriveKey(
  password: string,
  parameters: KdfParameters,
  context: KeyContext,
  beside: readonly Uint8Array[] = [],
): Promise<Buffer> {
  if (beside.some((bytes) => bytes.length !== 32)) throw new RangeError('a secret beside the password has 32 bytes');
  if (!isAcceptableKdf(parameters)) throw new RangeError('key derivation parameters out of bounds');
  const secret = Buffer.from(password.normalize('NFKC'), 'utf8');
  const { N, r, p, salt } = parameters;
  // 2^18 and more need over 256 MiB by themselves; the limit follows the accepted bounds, never the file alone.
  const maxmem = Math.max(MAX_MEMORY, 128 * N * r + 128 * r * p + 2 ** 20);
  const stretched = await new Promise<Buffer>((resolve, reject) => {
    scrypt(secret, Buffer.from(salt, 'base64'), OUTPUT_BYTES, { N, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
  secret.fill(0);
  const material = Buffer.concat([stretched, ...beside]);
  const key = Buffer.from(hkdfSync('sha256', material, Buffer.alloc(0), contextBytes(context), 32));
  material.fill(0);
  stretched.fill(0);
  return key;
}

/** Derivation context as bytes. Line feeds part the fields, since no identifier holds one. */
export function contextBytes({ vaultId, accountId, purpose }: KeyContext): Buffer {
  return Buffer.from([vaultId, accountId, purpose].join('\n'), 'utf8');
}

/** Whether base64 text is the one spelling of its bytes, so that no second spelling passes for the same value. */
export function isCanonicalBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text;
}
