import { useMemo, useState } from 'react';
import type { ListedAccount } from '../../src-main/contract/account.ts';
import { api } from '../api.ts';
import { Permitted, useMay, useSession } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { type AccountAct, AccountActs } from './account-acts.tsx';
import { columnsOf } from './account-columns.tsx';
import { AccountWarnings } from './account-warnings.tsx';
import { CodeDialog, type Invited } from './code-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { KeyCard } from './key-card.tsx';
import { KeyRotationDialog, type RotationCause } from './key-rotation-dialog.tsx';
import { RoleNotes } from './role-notes.tsx';

const keyOf = (row: ListedAccount) => row.id;

/** 利用者: invited by a code that is shown once, given roles, invited anew, disabled with a reason, never deleted. */
export function AccountsTab() {
  const say = useText('account');
  const sayOffice = useText('office');
  const dates = useDates();
  const inWords = useErrorText();
  const { accountId } = useSession();
  const mayManage = useMay(api.account.invite);
  const list = useQueryOf(api.account.list, {});
  const [isInviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<Invited | null>(null);
  const [act, setAct] = useState<AccountAct | null>(null);
  const [cause, setCause] = useState<RotationCause | null>(null);
  const columns = useMemo(
    () => columnsOf(say, dates, { own: accountId, onAct: mayManage ? setAct : null }),
    [say, dates, accountId, mayManage],
  );
  const isFree = act === null && invited === null && cause === null && !isInviting;
  useShortcut({
    keys: 'Ctrl+N',
    label: say('invite'),
    run: () => setInviting(true),
    isActive: mayManage && isFree,
  });
  if (list.error) return <Banner tone="error" title={inWords(list.error).title} />;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-muted">{say('lead')}</p>
        <Permitted call={api.account.invite}>
          <Button icon="plus" keys="Ctrl+N" onPress={() => setInviting(true)}>
            {say('invite')}
          </Button>
        </Permitted>
      </div>
      {list.data && <AccountWarnings accounts={list.data} />}
      {list.data && (
        <DataTable label={sayOffice('accounts')} rows={list.data} columns={columns} keyOf={keyOf} empty={say('none')} />
      )}
      <KeyCard />
      <RoleNotes />
      {isInviting && (
        <InviteDialog
          onClose={() => setInviting(false)}
          onInvited={(result) => {
            setInviting(false);
            setInvited(result);
          }}
        />
      )}
      {invited && (
        <CodeDialog
          invited={invited}
          onClose={(isKnown) => {
            setInvited(null);
            if (isKnown) setCause({ kind: 'known', loginName: invited.account.loginName });
          }}
        />
      )}
      {cause && <KeyRotationDialog cause={cause} onClose={() => setCause(null)} />}
      <AccountActs
        act={act}
        accounts={list.data ?? []}
        onClose={() => setAct(null)}
        onInvited={setInvited}
        onLeft={(loginName) => setCause({ kind: 'left', loginName })}
      />
    </div>
  );
}
