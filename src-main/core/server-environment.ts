import type { Host } from '../contract/host.ts';
import type { Resources } from './context.ts';
import type { StrengthJudge } from './db/password-policy.ts';
import type { VaultEnvironment } from './db/vault-session.ts';
import type { Catalogue } from './legal-basis/catalogue.ts';

/** Everything that the server gets from outside; nothing in the core is global. */
export interface ServerEnvironment {
  readonly vault: VaultEnvironment;
  readonly catalogue: Catalogue;
  readonly resources: Resources;
  readonly judge: StrengthJudge;
  readonly host: Pick<Host, 'printToPdf' | 'writeFile' | 'readFile' | 'deleteFile' | 'protectScreen' | 'exposeScreen'>;
}
