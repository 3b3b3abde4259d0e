import type { KeyObject } from 'node:crypto';
import type { Kysely } from 'kysely';
import { AppError } from '../contract/error.ts';
import { unsealBundle } from '../log/unseal.ts';
import { type IdleLimits, idleMinutes, type RunningSession } from './access/rules.ts';
import { runningSession } from './access/running-session.ts';
import { accountRows, holding } from './account/rows.ts';
import type { Pen } from './audit/writer.ts';
import type { Actor, Session } from './context.ts';
import { factorsInUse } from './db/factors-in-use.ts';
import { migrations } from './db/migrations/index.ts';
import type { Database } from './db/schema.ts';
import { createVault, enrol, openVault } from './db/vault.ts';
import { type OpenResult, refused } from './db/vault-entrance.ts';
import { describeOffice } from './db/vault-folder.ts';
import type { OpenVault, VaultEnvironment } from './db/vault-session.ts';
import { enrolmentOf, foundingOf } from './joining.ts';
import { localDate } from './local-time.ts';
import type { Joined, OpenOutcome } from './opening.ts';
import { penOf } from './pen-of.ts';
import { readOnce } from './read-once.ts';
import { recoveryDoors } from './recovery-doors.ts';
import { type Review, recipientOfKey, takeIn } from './review.ts';

/** The open office as the server holds it. */
export interface OpenOffice {
  readonly vault: OpenVault;
  readonly kysely: Kysely<Database>;
  readonly actor: Actor;
  readonly pen: Pen;
  readonly signedInAt: Date;
  /** An auditor's own file: nobody in it may do an office's work. */
  readonly isNotebook: boolean;
  /** The bundle taken in for reading. */
  readonly review: () => Review | null;
}

/** What the session needs from outside. */
export interface SessionEnvironment {
  readonly vaultEnvironment: VaultEnvironment;
  readonly boot: string;
  readonly device: string;
  readonly app: string;
  readonly folders: { readonly office: string; readonly demonstration: string; readonly notebook: string };
}

/** The session with the parts that only the server may use. */
export interface ServerSession extends Session {
  readonly office: () => OpenOffice | null;
  /** The door at which the core stands. */
  readonly turnedTo: () => 'office' | 'demonstration' | 'notebook';
  /** Closes the file and forgets the keys; the caller has logged it. */
  close(): Promise<void>;
  /** Takes over the office's name and rules as they now stand. */
  refresh(): Promise<void>;
}

/** Holds at most one open office. */
export function createSession(environment: SessionEnvironment): ServerSession {
  const { vaultEnvironment } = environment;
  let which: 'office' | 'demonstration' | 'notebook' = 'office';
  let open: OpenOffice | null = null;
  let review: Review | null = null;
  /** The account as its row now says, so that a change of its roles holds at its next call. */
  let signedIn: Actor | null = null;
  let limits: IdleLimits = { idleLockMinutes: 5, sessionIdleLockMinutes: 5 };
  let running: RunningSession | null = null;
  let officeName = '';

  const folder = (): string => environment.folders[which];

  const opened = (): OpenOffice => {
    if (!open) throw new AppError('locked');
    return open;
  };
  const receivingKey = (): KeyObject => opened().vault.who.receivingKey();

  const endReview = async (): Promise<void> => {
    const ending = review;
    review = null;
    await ending?.close();
  };

  const refresh = async (): Promise<void> => {
    if (!open) return;
    const { kysely, actor } = open;
    const own = await kysely.selectFrom('account').selectAll().where('id', '=', actor.accountId).executeTakeFirst();
    if (own) signedIn = actorOf(own);
    const settings = await kysely.selectFrom('officeSettings').selectAll().executeTakeFirst();
    if (!settings) return;
    limits = settings;
    officeName = settings.officeName;
    running = (await open?.kysely.transaction().execute(runningSession)) ?? null;
  };

  /** `signedInAt` is an object of its own for each session: what stands open in one is held by it. */
  const hold = (
    vault: OpenVault,
    actor: Actor,
    isNotebook: boolean,
    signedInAt = new Date(vaultEnvironment.now()),
  ): void => {
    const pen = penOf(vault, vaultEnvironment, environment);
    const kysely = vault.kysely as Kysely<Database>;
    signedIn = actor;
    open = {
      vault,
      kysely,
      get actor() {
        return signedIn ?? actor;
      },
      pen,
      signedInAt,
      isNotebook,
      review: () => review,
    };
  };

  /**
   * Holds an opened vault; `late` when a crash kept the account's key out of the log although the ring has it. Null for an
   * account that the log has disabled: its keys go after the entry, and where that was cut short the entry counts.
   */
  const enter = async (vault: OpenVault): Promise<{ late?: Joined } | null> => {
    const kysely = vault.kysely as Kysely<Database>;
    const { accountId, loginName } = vault.who;
    const row = await kysely.selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirst();
    if (row?.state === 'disabled') return null;
    if (row) {
      const actor = actorOf(row);
      const admin = await kysely
        .selectFrom('account')
        .select('id')
        .where('roles', 'like', holding('admin'))
        .executeTakeFirst();
      hold(vault, actor, admin === undefined);
      await refresh();
      return row.state === 'invited' ? { late: enrolmentOf(vault, actor) } : {};
    }
    const described = await describeOffice(folder());
    const isUnfounded = (await kysely.selectFrom('logHead').select('size').executeTakeFirst()) === undefined;
    if (!isUnfounded || described.kind !== 'office') throw new AppError('file_refused', { reason: 'key-ring-altered' });
    const founder: Actor = {
      accountId,
      loginName,
      displayName: loginName,
      roles: which === 'notebook' ? ['auditor'] : ['admin'],
    };
    hold(vault, founder, which === 'notebook');
    ({ officeName } = described);
    const office = { officeName: described.officeName, municipality: '（未設定）' };
    return { late: foundingOf(vault, founder, office, vaultEnvironment.now().toISOString()) };
  };

  const outcome = async (result: OpenResult): Promise<OpenOutcome> => {
    if (result.kind === 'refused') return result;
    if (result.kind !== 'open') return { kind: result.kind };
    try {
      const entered = await enter(result.vault);
      if (entered) return { kind: 'open', ...entered };
      await result.vault.lock();
      return refused('credentials');
    } catch (error) {
      await result.vault.lock();
      throw error;
    }
  };

  return {
    office: () => open,
    turnedTo: () => which,
    actor: () => open?.actor ?? null,
    folder,
    isDemonstration: () => which === 'demonstration',
    isNotebook: () => open?.isNotebook ?? which === 'notebook',
    reviewed: () => review?.reviewed ?? null,
    review: async (load) => {
      if (!open) throw new AppError('locked');
      await endReview();
      review = await takeIn(load);
      return review.reviewed;
    },
    endReview,
    recipient: () => recipientOfKey(receivingKey()),
    unseal: (bytes) => unsealBundle(bytes, { kind: 'key', privateKey: receivingKey() }),
    own: () => opened().vault.own,
    signedInAt: () => open?.signedInAt ?? null,
    idleLockMinutes: () => idleMinutes(limits, signedIn, running, localDate(vaultEnvironment.now())),
    officeName: () => officeName,
    refresh,
    turnTo: (next) => {
      which = next;
    },
    found: async (options) => {
      const accountId = vaultEnvironment.newId();
      const actor: Actor = {
        accountId,
        loginName: options.loginName,
        displayName: options.displayName,
        roles: options.roles,
      };
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
      hold(vault, actor, actor.roles.includes('auditor'));
      officeName = options.officeName;
      return { accountId, ...foundingOf(vault, actor, options, vaultEnvironment.now().toISOString()) };
    },
    factors: () => factorsInUse(folder(), vaultEnvironment.keyStore),
    open: async (credentials) => outcome(await openVault(folder(), credentials, migrations, vaultEnvironment)),
    enrol: async (input) => {
      const result = await outcome(await enrol(folder(), input, migrations, vaultEnvironment));
      return result.kind === 'open' && open ? { kind: 'open', joined: enrolmentOf(open.vault, open.actor) } : result;
    },
    rotateKey: async ({ progress, note }) => {
      if (!open) throw new AppError('locked');
      const { vault, actor, isNotebook, signedInAt } = open;
      const noteInto = (copy: Kysely<unknown>, epoch: number) => note(copy as Kysely<Database>, epoch);
      const { outcome, vault: next } = await vault.rotateKey({ progress, note: noteInto }).finally(() => {
        if (!vault.isOpen()) open = null;
      });
      if (next) hold(next, actor, isNotebook, signedInAt);
      if (outcome.kind === 'rotated') return { kind: 'rotated', epoch: outcome.ring.epoch };
      const { reason, neededBytes, freeBytes } = outcome;
      return { kind: 'kept', reason, neededBytes, freeBytes };
    },
    ...recoveryDoors({ folder, environment: vaultEnvironment, opened: () => open, hold, enter, refresh }),
    readOnce: (credentials, read) => readOnce(folder(), credentials, vaultEnvironment, read),
    close: async () => {
      const closing = open;
      open = null;
      await endReview();
      await closing?.vault.lock();
    },
  };
}

/** Who acts, from the row of the account. */
function actorOf(row: Database['account']): Actor {
  const { id, loginName, displayName, roles } = accountRows.fromRow(row);
  return { accountId: id, loginName, displayName, roles };
}
