import { safeStorage } from 'electron';
import type { Host, ShellDescription } from '../../contract/host.ts';
import { hostError } from '../answer-host-call.ts';

/**
 * Whether the system's key store can be used. On Linux without a keyring Electron would close secrets under a fixed
 * password, which protects nothing: that counts as plain text and is refused.
 */
function keyStoreState(): ShellDescription['keyStore'] {
  if (!safeStorage.isEncryptionAvailable()) return 'none';
  return process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
    ? 'plain-text'
    : 'available';
}

/** What the interface must know before it offers a binding or a security key. */
export function keyStoreFacts(): Pick<ShellDescription, 'keyStore' | 'offersSecurityKeys'> {
  // Browsers let security keys answer at https addresses only, and the page's is not one.
  return { keyStore: keyStoreState(), offersSecurityKeys: false };
}

/** 鍵保管庫: DPAPI on Windows, the keychain on macOS, the keyring on Linux. Secrets travel as base64, which it asks for. */
export const keyStore: Pick<Host, 'closeSecret' | 'openSecret'> = {
  closeSecret: async (secret) => {
    ensureAvailable();
    return new Uint8Array(safeStorage.encryptString(Buffer.from(secret).toString('base64')));
  },
  openSecret: async (closed) => {
    ensureAvailable();
    try {
      return new Uint8Array(Buffer.from(safeStorage.decryptString(Buffer.from(closed)), 'base64'));
    } catch {
      return null;
    }
  },
};

function ensureAvailable(): void {
  if (keyStoreState() !== 'available') throw hostError('key-store-unavailable');
}
