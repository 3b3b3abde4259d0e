import type { Pen } from './audit/writer.ts';
import type { OpenVault, VaultEnvironment } from './db/vault-session.ts';

/** Name of an office's log. */
export const logOrigin = (vaultId: string): string => `tasuki/${vaultId}`;

/** The pen with which whoever opened a vault writes its log. */
export function penOf(
  vault: OpenVault,
  { now, monotonic, randomBytes }: VaultEnvironment,
  machine: Pick<Pen, 'device' | 'app' | 'boot'>,
): Pen {
  const { device, app, boot } = machine;
  return {
    ...{ device, app, boot, now, monotonic, randomBytes },
    origin: logOrigin(vault.origin),
    keyId: vault.who.keyId,
    sign: (bytes) => vault.who.sign(bytes),
  };
}
