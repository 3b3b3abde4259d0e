import type { FactorProof } from '../../src-main/contract/factor-proof.ts';

/** Milliseconds that the browser waits for a touch. */
const PATIENCE = 60_000;

/** What the office's security keys are and what they are asked; all base64. */
export interface KnownKeys {
  readonly credentials: readonly string[];
  readonly prfSalt: string;
}

/** A new security key: its identifier and its first answer, base64. */
export interface NewSecurityKey {
  readonly id: string;
  readonly output: string;
}

/** Whether this browser can make a security key derive a secret at all; the key itself may still be too old. */
export async function canAskSecurityKeys(): Promise<boolean> {
  if (!window.isSecureContext || !('PublicKeyCredential' in window)) return false;
  const capabilities = await PublicKeyCredential.getClientCapabilities?.().catch(() => null);
  return capabilities?.['extension:prf'] !== false;
}

/**
 * Makes a credential on a security key and lets it derive its first answer. Nothing that names a person is stored on the
 * key. `null` when it was not touched, was taken away or cannot derive (no PRF).
 */
export async function makeSecurityKey({ credentials, prfSalt }: KnownKeys): Promise<NewSecurityKey | null> {
  const made = await quietly(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: 'Tasuki' },
        user: { id: random(32), name: 'Tasuki', displayName: 'Tasuki' },
        challenge: random(32),
        pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
        excludeCredentials: credentials.map(described),
        attestation: 'none',
        timeout: PATIENCE,
        extensions: { prf: {} },
      },
    }),
  );
  if (!made?.getClientExtensionResults().prf?.enabled) return null;
  const id = toBase64(made.rawId);
  const output = await derive({ credentials: [id], prfSalt });
  return output === null ? null : { id, output };
}

/** Asks whichever of the office's security keys is plugged in; `null` when it was not touched or knows none of them. */
export async function askSecurityKey(known: KnownKeys): Promise<FactorProof | null> {
  const output = await derive(known);
  return output === null ? null : { kind: 'webauthn-prf', output };
}

async function derive({ credentials, prfSalt }: KnownKeys): Promise<string | null> {
  const answered = await quietly(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        allowCredentials: credentials.map(described),
        userVerification: 'required',
        timeout: PATIENCE,
        extensions: { prf: { eval: { first: fromBase64(prfSalt) } } },
      },
    }),
  );
  const first = answered?.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) return null;
  const output =
    first instanceof ArrayBuffer ? first : first.buffer.slice(first.byteOffset, first.byteOffset + first.byteLength);
  return output.byteLength === 32 ? toBase64(output as ArrayBuffer) : null;
}

/** Refusals of a key or its owner are one: there is no answer. */
async function quietly(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  try {
    return (await ask()) as PublicKeyCredential | null;
  } catch {
    return null;
  }
}

const described = (id: string): PublicKeyCredentialDescriptor => ({ type: 'public-key', id: fromBase64(id) });
const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
