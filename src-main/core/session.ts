import type { Kysely } from 'kysely';
import { AppError } from '../contract/error.ts';
import type { Pen } from './audit/writer.ts';
import type { Actor, Joined, OpenOutcome, ReadTransaction, Session } from './context.ts';
import { migrations } from './db/migrations/index.ts';
import type { Database } from './db/schema.ts';
import { createVault, enrol, openVault } from './db/vault.ts';
import type { OpenResult } from './db/vault-entrance.ts';
import { describeOffice } from './db/vault-folder.ts';
import type { OpenVault, VaultEnvironment } from './db/vault-session.ts';
import { enrolmentOf, foundingOf } from './joining.ts';

/** The open office as the server holds it. */
export interface OpenOffice {
  readonly vault: OpenVault;
  readonly kysely: Kysely<Database>;
  readonly actor: Actor;
  readonly pen: Pen;
  readonly signedInAt: Date;
}

/** What the session needs from outside. */
export interface SessionEnvironment {
  readonly vaultEnvironment: VaultEnvironment;
  readonly boot: string;
  readonly device: string;
  readonly app: string;
  readonly folders: { readonly office: string; readonly demonstration: string };
}

/** The session with the parts that only the server may use. */
export interface ServerSession extends Session {
  readonly office: () => OpenOffice | null;
  /** Closes the file and forgets the keys; the caller has logged it. */
  close(): Promise<void>;
  /** Takes over the office's name and rules as they now stand. */
  refresh(): Promise<void>;
}

/** Name of an office's log. */
export const logOrigin = (vaultId: string): string => `tasuki/${vaultId}`;

/** Holds at most one open office. */
export function createSession(environment: SessionEnvironment): ServerSession {
  const { vaultEnvironment } = environment;
  let which: 'office' | 'demonstration' = 'office';
  let open: OpenOffice | null = null;
  let idleLockMinutes = 5;
  let officeName = '';

  const folder = (): string => environment.folders[which];

  const refresh = async (): Promise<void> => {
    const settings = await open?.kysely.selectFrom('officeSettings').selectAll().executeTakeFirst();
    if (!settings) return;
    idleLockMinutes = settings.idleLockMinutes;
    officeName = settings.officeName;
  };

  const hold = (vault: OpenVault, actor: Actor): void => {
    const pen: Pen = {
      origin: logOrigin(vault.origin),
      device: environment.device,
      app: environment.app,
      boot: environment.boot,
      now: vaultEnvironment.now,
      monotonic: vaultEnvironment.monotonic,
      randomBytes: vaultEnvironment.randomBytes,
      keyId: vault.who.keyId,
      sign: (bytes) => vault.who.sign(bytes),
    };
    open = { vault, kysely: vault.kysely as Kysely<Database>, actor, pen, signedInAt: vaultEnvironment.now() };
  };

  /** Holds an opened vault; `late` when a crash kept the account's key out of the log although the ring has it. */
  const enter = async (vault: OpenVault): Promise<{ late?: Joined }> => {
    const kysely = vault.kysely as Kysely<Database>;
    const { accountId, loginName } = vault.who;
    const row = await kysely.selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirst();
    if (row) {
      const actor: Actor = { accountId, loginName, displayName: row.displayName, role: row.role };
      hold(vault, actor);
      await refresh();
      return row.state === 'invited' ? { late: enrolmentOf(vault, actor) } : {};
    }
    const described = await describeOffice(folder());
    const isUnfounded = (await kysely.selectFrom('logHead').select('size').executeTakeFirst()) === undefined;
    if (!isUnfounded || described.kind !== 'office') throw new AppError('file_refused', { reason: 'key-ring-altered' });
    const founder: Actor = { accountId, loginName, displayName: loginName, role: 'admin' };
    hold(vault, founder);
    ({ officeName } = described);
    const office = { officeName: described.officeName, municipality: '（未設定）' };
    return { late: foundingOf(vault, founder, office, vaultEnvironment.now().toISOString()) };
  };

  const outcome = async (result: OpenResult): Promise<OpenOutcome> => {
    if (result.kind === 'refused') return result;
    if (result.kind !== 'open') return { kind: result.kind };
    try {
      return { kind: 'open', ...(await enter(result.vault)) };
    } catch (error) {
      await result.vault.lock();
      throw error;
    }
  };

  return {
    office: () => open,
    actor: () => open?.actor ?? null,
    folder,
    isDemonstration: () => which === 'demonstration',
    signedInAt: () => open?.signedInAt ?? null,
    idleLockMinutes: () => idleLockMinutes,
    officeName: () => officeName,
    refresh,
    turnTo: (next) => {
      which = next;
    },
    found: async (options) => {
      const accountId = vaultEnvironment.newId();
      const actor: Actor = { accountId, loginName: options.loginName, displayName: options.displayName, role: 'admin' };
      const vault = await createVault(
        folder(),
        {
          officeName: options.officeName,
          isDemonstration: options.isDemonstration,
          founder: { accountId, loginName: options.loginName, password: options.password },
        },
        migrations,
        vaultEnvironment,
      );
      hold(vault, actor);
      officeName = options.officeName;
      return { accountId, ...foundingOf(vault, actor, options, vaultEnvironment.now().toISOString()) };
    },
    open: async (credentials) => outcome(await openVault(folder(), credentials, migrations, vaultEnvironment)),
    enrol: async (input) => {
      const result = await outcome(await enrol(folder(), input, migrations, vaultEnvironment));
      return result.kind === 'open' && open ? { kind: 'open', joined: enrolmentOf(open.vault, open.actor) } : result;
    },
    readOnce: async (credentials, read) => {
      const result = await openVault(folder(), credentials, migrations, vaultEnvironment);
      if (result.kind !== 'open') return result;
      const { vault } = result;
      try {
        const trx = vault.kysely as unknown as ReadTransaction;
        const value = await read({ trx, origin: logOrigin(vault.origin), checkpoints: () => vault.readCheckpoints() });
        return { kind: 'read', value };
      } finally {
        await vault.lock();
      }
    },
    close: async () => {
      const closing = open;
      open = null;
      await closing?.vault.lock();
    },
  };
}
