import type { Kysely } from 'kysely';
import { AppError } from '../contract/error.ts';
import type { Administrator } from '../contract/recovery.ts';
import { accountRows, holding } from './account/rows.ts';
import type { Actor, Session } from './context.ts';
import { migrations } from './db/migrations/index.ts';
import { lookWithSheets, openBySheets } from './db/recovering.ts';
import type { Database } from './db/schema.ts';
import type { OpenVault, VaultEnvironment } from './db/vault-session.ts';
import { recoveryJoining } from './joining.ts';

/** What the session lends to its doors. */
interface Hinges {
  readonly folder: () => string;
  readonly environment: VaultEnvironment;
  readonly opened: () => { readonly vault: OpenVault; readonly actor: Actor } | null;
  readonly hold: (vault: OpenVault, actor: Actor, isNotebook: boolean) => void;
  readonly enter: (vault: OpenVault) => Promise<unknown>;
  readonly refresh: () => Promise<void>;
}

/** The doors that open by recovery sheets. */
export function recoveryDoors({
  folder,
  environment,
  opened,
  hold,
  enter,
  refresh,
}: Hinges): Pick<Session, 'checkSheets' | 'recover' | 'rehearse'> {
  return {
    rehearse: async (typed) => {
      const office = opened();
      if (!office) throw new AppError('locked');
      return office.vault.recovery.rehearse(typed);
    },
    checkSheets: (typed) => lookWithSheets(folder(), typed, administratorsIn, migrations, environment),
    recover: async ({ account, newPassword, ...typed }) => {
      const wanted = account.kind === 'new' ? { ...account, id: environment.newId() } : account;
      const result = await openBySheets(
        folder(),
        typed,
        newPassword,
        (kysely) => chosenBySheets(kysely, wanted),
        migrations,
        environment,
      );
      if (result.kind === 'refused') return result;
      const { vault, signer } = result;
      if (account.kind === 'new') {
        const { accountId, loginName } = vault.who;
        hold(vault, { accountId, loginName, displayName: account.displayName, roles: ['admin'] }, false);
        await refresh();
      } else await enter(vault);
      const office = opened();
      if (!office) throw new AppError('locked');
      const at = environment.now().toISOString();
      return { kind: 'open', joined: recoveryJoining(vault, office.actor, account.kind === 'new', at, signer) };
    },
  };
}

/** Administrators in use, by login name: those for whom recovery sheets can set a new password. */
async function administratorsIn(kysely: Kysely<unknown>): Promise<readonly Administrator[]> {
  const rows = await (kysely as Kysely<Database>)
    .selectFrom('account')
    .selectAll()
    .where('roles', 'like', holding('admin'))
    .where('state', '=', 'active')
    .orderBy('loginName')
    .execute();
  return rows.map(accountRows.fromRow).map(({ id, loginName, displayName }) => ({ id, loginName, displayName }));
}

/** The account that the sheets are to let in, if they may: an administrator in use, or a login name that nobody has. */
async function chosenBySheets(
  kysely: Kysely<unknown>,
  wanted:
    | { readonly kind: 'existing'; readonly id: string }
    | { readonly kind: 'new'; readonly id: string; readonly loginName: string },
): Promise<{ accountId: string; loginName: string } | 'account' | 'login-name-taken'> {
  if (wanted.kind === 'existing') {
    const found = (await administratorsIn(kysely)).find(({ id }) => id === wanted.id);
    return found ? { accountId: found.id, loginName: found.loginName } : 'account';
  }
  const taken = await (kysely as Kysely<Database>)
    .selectFrom('account')
    .select('id')
    .where('loginName', '=', wanted.loginName)
    .executeTakeFirst();
  return taken ? 'login-name-taken' : { accountId: wanted.id, loginName: wanted.loginName };
}
