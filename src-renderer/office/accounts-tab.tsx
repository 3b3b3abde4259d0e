import { useMemo, useState } from 'react';
import type { Account } from '../../src-main/contract/account.ts';
import { api } from '../api.ts';
import { Permitted, useMay, useSession } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { columnsOf } from './account-columns.tsx';
import { CodeDialog, type Invited } from './code-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { KeyCard } from './key-card.tsx';
import { KeyRotationDialog } from './key-rotation-dialog.tsx';
import { RoleNotes } from './role-notes.tsx';

const keyOf = (row: Account) => row.id;

/** 利用者: invited by a code that is shown once, disabled with a reason, never deleted. */
export function AccountsTab() {
  const say = useText('account');
  const sayOffice = useText('office');
  const dates = useDates();
  const inWords = useErrorText();
  const { accountId } = useSession();
  const mayInvite = useMay(api.account.invite);
  const mayDisable = useMay(api.account.disable);
  const disable = useCommandOf(api.account.disable);
  const list = useQueryOf(api.account.list, {});
  const [isInviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<Invited | null>(null);
  const [leaving, setLeaving] = useState<Account | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const columns = useMemo(
    () => columnsOf(say, dates, { own: accountId, onDisable: mayDisable ? setLeaving : null }),
    [say, dates, accountId, mayDisable],
  );
  useShortcut({ keys: 'Ctrl+N', label: say('invite'), run: () => setInviting(true), isActive: mayInvite });
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
      {invited && <CodeDialog invited={invited} onClose={() => setInvited(null)} />}
      {left !== null && <KeyRotationDialog leaver={left} onClose={() => setLeft(null)} />}
      <ReasonDialog
        title={say('disableNamed', { loginName: leaving?.loginName ?? '' })}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        onConfirm={async (reason) => {
          if (!leaving) return;
          await disable.run({ id: leaving.id, reason });
          sayInStatus(say('disabled', { loginName: leaving.loginName }));
          setLeft(leaving.loginName);
        }}
        confirmLabel={say('disable')}
        reasonLabel={say('disableReason')}
        reasonHelp={say('disableReasonHelp')}
        tone="danger"
      >
        <p>{say('disableLead')}</p>
      </ReasonDialog>
    </div>
  );
}
