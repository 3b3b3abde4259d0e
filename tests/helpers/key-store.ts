import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyStore } from '../../src-main/core/db/factor.ts';

/** A key store of one PC, as DPAPI or a keyring offer it: what one closes, no other opens. */
export function keyStoreOfOnePc(): KeyStore {
  const key = randomBytes(32);
  return {
    close: async (secret) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      return Buffer.concat([iv, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
    },
    open: async (closed) => {
      const whole = Buffer.from(closed);
      const decipher = createDecipheriv('aes-256-gcm', key, whole.subarray(0, 12));
      decipher.setAuthTag(whole.subarray(-16));
      try {
        return Buffer.concat([decipher.update(whole.subarray(12, -16)), decipher.final()]);
      } catch {
        return null;
      }
    },
  };
}
