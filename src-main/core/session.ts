import type { Kysely } from 'kysely';
import type { Role } from '../contract/role.ts';
import { enrolmentDetail } from '../log/entry.ts';
import type { Pen } from './audit/writer.ts';
import type { Actor, OpenOutcome, ReadTransaction, Session } from './context.ts';
import { migrations } from './db/migrations/index.ts';
import { brokenPasswordRules } from './db/password-policy.ts';
import type { Database } from './db/schema.ts';
import { createVault, enrol, type OpenResult, type OpenVault, openVault, type VaultEnvironment } from './db/vault.ts';
import { firstSettings } from './office/first-settings.ts';

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
  setIdleLockMinutes(minutes: number): void;
  setOfficeName(name: string): void;
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

  const hold = async (vault: OpenVault, known?: Actor): Promise<void> => {
    const kysely = vault.kysely as Kysely<Database>;
    const row = known
      ? null
      : await kysely.selectFrom('account').selectAll().where('id', '=', vault.who.accountId).executeTakeFirstOrThrow();
    const settings = known ? null : await kysely.selectFrom('officeSettings').selectAll().executeTakeFirst();
    if (settings) {
      idleLockMinutes = settings.idleLockMinutes;
      officeName = settings.officeName;
    }
    const actor: Actor =
      known ??
      ({
        accountId: vault.who.accountId,
        loginName: vault.who.loginName,
        displayName: row?.displayName ?? '',
        role: row?.role as Role,
      } satisfies Actor);
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
    open = { vault, kysely, actor, pen, signedInAt: vaultEnvironment.now() };
  };

  const outcome = async (result: OpenResult): Promise<OpenOutcome> => {
    if (result.kind === 'refused') return { ...result, rules: [] };
    if (result.kind === 'open') await hold(result.vault);
    return { kind: result.kind };
  };

  return {
    office: () => open,
    actor: () => open?.actor ?? null,
    folder,
    isDemonstration: () => which === 'demonstration',
    signedInAt: () => open?.signedInAt ?? null,
    idleLockMinutes: () => idleLockMinutes,
    officeName: () => officeName,
    setIdleLockMinutes: (minutes) => {
      idleLockMinutes = minutes;
    },
    setOfficeName: (name) => {
      officeName = name;
    },
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
      await hold(vault, actor);
      officeName = options.officeName;
      const createdAt = vaultEnvironment.now().toISOString();
      const { loginName, displayName } = options;
      return {
        accountId,
        detail: enrolmentDetail(accountId, vault.who.publicKey, 'admin'),
        write: async (trx) => {
          await trx
            .insertInto('account')
            .values({ id: accountId, loginName, displayName, role: 'admin', state: 'active', createdAt })
            .execute();
          await trx.insertInto('officeSettings').values(firstSettings(options, createdAt)).execute();
        },
      };
    },
    open: async (credentials) => outcome(await openVault(folder(), credentials, migrations, vaultEnvironment)),
    enrol: async (input) => {
      const rules = brokenPasswordRules(input.newPassword, { officeName });
      if (rules.length > 0) return { kind: 'refused', reason: 'policy', waitSeconds: 0, attempts: 0, rules };
      const result = await outcome(await enrol(folder(), input, migrations, vaultEnvironment));
      if (result.kind !== 'open' || !open) return result;
      const { actor, vault } = open;
      return {
        kind: 'open',
        joined: {
          detail: enrolmentDetail(actor.accountId, vault.who.publicKey, actor.role),
          write: async (trx) => {
            await trx.updateTable('account').set({ state: 'active' }).where('id', '=', actor.accountId).execute();
          },
        },
      };
    },
    readOnce: async (credentials, read) => {
      const result = await openVault(folder(), credentials, migrations, vaultEnvironment);
      if (result.kind === 'refused') return { ...result, rules: [] };
      if (result.kind !== 'open') return { kind: result.kind };
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
