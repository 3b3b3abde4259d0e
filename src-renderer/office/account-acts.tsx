import type { ListedAccount } from '../../src-main/contract/account.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { AccountWarnings } from './account-warnings.tsx';
import type { Invited } from './code-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { RolesDialog } from './roles-dialog.tsx';

/** What is about to be done with one user. */
export interface AccountAct {
  readonly kind: 'roles' | 'rename' | 'reinvite' | 'disable';
  readonly account: ListedAccount;
}

/** The window of whatever is about to be done with a user; none while nothing is. */
export function AccountActs({
  act,
  accounts,
  onClose,
  onInvited,
  onLeft,
}: {
  act: AccountAct | null;
  accounts: readonly ListedAccount[];
  onClose: () => void;
  onInvited: (invited: Invited) => void;
  /** Somebody was disabled: the office may want a new key. */
  onLeft: (loginName: string) => void;
}) {
  const say = useText('account');
  const disable = useCommandOf(api.account.disable);
  const reinvite = useCommandOf(api.account.reinvite);
  const of = (kind: AccountAct['kind']) => (act?.kind === kind ? act.account : null);
  const [changing, renaming, inviting, leaving] = [of('roles'), of('rename'), of('reinvite'), of('disable')];
  return (
    <>
      {changing && <RolesDialog account={changing} accounts={accounts} onClose={onClose} />}
      {renaming && <RenameDialog account={renaming} onClose={onClose} />}
      <ReasonDialog
        title={say('reinviteNamed', { loginName: inviting?.loginName ?? '' })}
        isOpen={inviting !== null}
        onClose={onClose}
        onConfirm={async (reason) => {
          if (inviting) onInvited({ ...(await reinvite.run({ id: inviting.id, reason })), isAgain: true });
        }}
        confirmLabel={say('act.reinvite')}
        reasonLabel={say('reinviteReason')}
        reasonHelp={say('reinviteReasonHelp')}
      >
        <p>{say(inviting?.state === 'disabled' ? 'reinviteLeaver' : 'reinviteLead')}</p>
      </ReasonDialog>
      <ReasonDialog
        title={say('disableNamed', { loginName: leaving?.loginName ?? '' })}
        isOpen={leaving !== null}
        onClose={onClose}
        onConfirm={async (reason) => {
          if (!leaving) return;
          await disable.run({ id: leaving.id, reason });
          sayInStatus(say('disabled', { loginName: leaving.loginName }));
          onLeft(leaving.loginName);
        }}
        confirmLabel={say('act.disable')}
        reasonLabel={say('disableReason')}
        reasonHelp={say('disableReasonHelp')}
        tone="danger"
      >
        <p>{say('disableLead')}</p>
        <AccountWarnings accounts={accounts.filter(({ id }) => id !== leaving?.id)} now={accounts} />
      </ReasonDialog>
    </>
  );
}
