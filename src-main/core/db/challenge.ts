import { createHash } from 'node:crypto';
import { unknownAccount, waitSeconds } from './back-off.ts';
import { type Brought, openWith } from './factor.ts';
import { deriveKey, KDF_COST, type KdfCost } from './kdf.ts';
import type { KeyRing } from './key-ring.ts';
import { type Approach, type Proof, type Refused, refused } from './vault-entrance.ts';
import type { VaultEnvironment } from './vault-session.ts';

/** Which entries a door opens: an account in use signs in, and whoever types a one-time code there is sent to enrol. */
const OPENED_BY = { 'sign-in': ['active', 'invited'], enrol: ['invited'] } as const;

/**
 * One counted attempt to open an account's box. A name that nobody has, one that was disabled or that this door does not
 * open, and one that must wait get the same answers at the same price as a wrong password: one count on disk and one
 * derivation, before anything is said.
 */
export async function challenge(
  { ring, loginName, candidates, backOff }: Pick<Approach, 'ring' | 'loginName' | 'candidates' | 'backOff'>,
  door: keyof typeof OPENED_BY,
  brought: Brought,
  env: VaultEnvironment,
): Promise<Proof | Refused> {
  const first = candidates[0]?.entry;
  const counter = first?.accountId ?? unknownAccount(await derive(ring, loginName, costFor(ring, loginName)));
  const admission = await backOff.begin(counter, first?.loginName ?? '');
  const attempts = await backOff.attempts(counter);
  const isAdmitted = admission.kind === 'admitted';
  const tried = candidates.filter(({ entry }) => isAdmitted && OPENED_BY[door].some((state) => state === entry.state));
  for (const candidate of tried) {
    const opened = await openWith(candidate.ring, candidate.entry, brought, env.keyStore);
    if (opened === null) continue;
    await backOff.succeed(counter);
    return { kind: 'proved', ...candidate, opened };
  }
  if (first && tried.length === 0) await derive(ring, brought.password, first.kdf);
  if (admission.kind === 'wait') return { ...refused('wait'), waitSeconds: admission.seconds, attempts };
  if (admission.kind === 'blocked') return { ...refused('blocked'), attempts };
  return { ...refused('credentials'), waitSeconds: waitSeconds(attempts), attempts };
}

/** A derivation that opens nothing. Its result depends on the text, so that it can stand for an unknown name. */
async function derive({ vaultId }: KeyRing, text: string, { alg, N, r, p }: KdfCost): Promise<Uint8Array> {
  const salt = createHash('sha256').update(vaultId).digest().subarray(0, 16).toString('base64');
  return deriveKey(text, { alg, N, r, p, salt }, { vaultId, accountId: '', purpose: 'nobody' });
}

/** What a name that nobody has costs: as much as some account's own, and always the same for one name. */
function costFor({ accounts }: KeyRing, loginName: string): KdfCost {
  const place = createHash('sha256').update(loginName).digest().readUInt32BE() % Math.max(1, accounts.length);
  return accounts[place]?.kdf ?? KDF_COST;
}
