import type { Role } from '../contract/role.ts';
import { enrolmentDetail } from '../log/entry.ts';
import type { SigningKey } from '../log/keys.ts';
import { accountRows } from './account/rows.ts';
import type { Actor } from './context.ts';
import type { OpenVault } from './db/vault-session.ts';
import { firstSettings } from './office/first-settings.ts';
import type { Joined } from './opening.ts';

/** 事務局の設立: the founder's key, account and the first settings. */
export function foundingOf(
  vault: OpenVault,
  founder: Actor,
  office: { readonly officeName: string; readonly municipality: string },
  at: string,
): Joined {
  const { accountId: id, loginName, displayName, roles } = founder;
  return {
    event: 'office.founded',
    detail: enrolmentDetail(id, vault.who.publicKey, roles),
    write: async (trx) => {
      await trx
        .insertInto('account')
        .values(accountRows.toRow({ id, loginName, displayName, roles: [...roles], state: 'active', createdAt: at }))
        .execute();
      await trx.insertInto('officeSettings').values(firstSettings(office, at)).execute();
    },
  };
}

/** 復旧: an administrator's new key, or a new administrator's, let in by the key of the recovery sheets. */
export function recoveryJoining(
  vault: OpenVault,
  actor: Actor,
  isNew: boolean,
  at: string,
  signer: SigningKey,
): Joined {
  const { accountId: id, loginName, displayName, roles } = actor;
  return {
    event: isNew ? 'account.enrolled' : 'account.rekeyed',
    detail: enrolmentDetail(id, vault.who.publicKey, roles),
    write: async (trx) => {
      const row = { id, loginName, displayName, roles: [...roles], state: 'active' as const, createdAt: at };
      if (isNew) await trx.insertInto('account').values(accountRows.toRow(row)).execute();
    },
    signer,
  };
}

/** 初回登録: an invited account's own key. */
export function enrolmentOf(
  vault: OpenVault,
  actor: { readonly accountId: string; readonly roles: readonly Role[] },
): Joined {
  return {
    event: 'account.enrolled',
    detail: enrolmentDetail(actor.accountId, vault.who.publicKey, actor.roles),
    write: async (trx) => {
      await trx.updateTable('account').set({ state: 'active' }).where('id', '=', actor.accountId).execute();
    },
  };
}
