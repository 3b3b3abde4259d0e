import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { operations } from '../contract/api.ts';
import { strengthJudge } from './access/strength.ts';
import type { Resources } from './context.ts';
import type { KeyStore } from './db/factor.ts';
import type { KdfCost } from './db/kdf.ts';
import { handlers } from './handlers.ts';
import { loadCatalogue } from './legal-basis/catalogue.ts';
import { createServer, type Server } from './server.ts';
import type { ServerEnvironment } from './server-environment.ts';
import { createSession, type ServerSession } from './session.ts';

/** Where the core finds its office, its shipped files and its host. */
export interface CoreOptions {
  /** Folder that holds `office.tasuki`, `demonstration.tasuki` and an auditor's `notebook.tasuki`. */
  readonly officeFolder: string;
  readonly resourcesFolder: string;
  /** Name and version of the application, as it stands in every entry. */
  readonly app: string;
  readonly host: ServerEnvironment['host'];
  /** The system's key store, where the shell reaches one. */
  readonly keyStore?: KeyStore | undefined;
  /** Another clock, for tests of time. */
  readonly now?: () => Date;
  /** Cost of derivation to ask for, for tests of a raised policy. */
  readonly kdfCost?: KdfCost;
  /** Opens this folder instead of `office.tasuki`. */
  readonly officePath?: string;
}

/** The core without a thread around it: its server and the session behind it. */
export interface Core {
  readonly server: Server;
  readonly session: ServerSession;
}

/** Wires vault, clock, catalogue and handlers. The only place where the real clock and the real randomness enter. */
export function startCore(options: CoreOptions): Core {
  const resources = resourcesIn(options.resourcesFolder);
  const judge = strengthJudge(() => resources.text('redaction/lexicon.txt'));
  const vault = {
    judge,
    app: options.app,
    now: options.now ?? (() => new Date()),
    randomBytes: (length: number): Uint8Array => randomBytes(length),
    newId: (): string => randomUUID(),
    monotonic: options.now ? runningBy(options.now) : (): number => performance.now(),
    ...(options.keyStore ? { keyStore: options.keyStore } : {}),
    ...(options.kdfCost ? { kdfCost: options.kdfCost } : {}),
  };
  const session = createSession({
    vaultEnvironment: vault,
    boot: vault.newId(),
    device: hostname(),
    app: options.app,
    folders: {
      office: options.officePath ?? join(options.officeFolder, 'office.tasuki'),
      demonstration: join(options.officeFolder, 'demonstration.tasuki'),
      notebook: join(options.officeFolder, 'notebook.tasuki'),
    },
  });
  const catalogue = loadCatalogue((name) => resources.text(`legal-catalogue/${name}`));
  const server = createServer(operations, handlers, session, {
    vault,
    catalogue,
    resources,
    judge,
    host: options.host,
  });
  return { server, session };
}

/** Running time by a clock of a test, which is never set back. */
function runningBy(now: () => Date): () => number {
  const begun = now().getTime();
  let latest = 0;
  return () => {
    latest = Math.max(latest, now().getTime() - begun);
    return latest;
  };
}

/** Shipped files by their name below the resources folder. */
function resourcesIn(folder: string): Resources {
  return {
    text: (name) => readFileSync(join(folder, name), 'utf8'),
    bytes: (name) => readFileSync(join(folder, name)),
  };
}
