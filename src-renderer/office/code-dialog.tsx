import { useState } from 'react';
import type { Account } from '../../src-main/contract/account.ts';
import { rolesInWords } from '../text/role-names.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** An invitation with its one-time code, which lives on this screen alone. */
export interface Invited {
  readonly account: Account;
  readonly enrolmentCode: string;
}

/** 登録コード, shown once; the window closes only after one has said that it was handed over. */
export function CodeDialog({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const say = useText('account');
  const [isKept, setKept] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { account, enrolmentCode } = invited;
  const close = () => {
    setAsked(true);
    if (isKept) onClose();
  };
  return (
    <Dialog
      title={say('codeTitle')}
      isOpen
      isKept
      onClose={close}
      actions={<Button onPress={close}>{say('close')}</Button>}
    >
      <p>
        {say('codeLead', {
          loginName: account.loginName,
          role: rolesInWords(account.roles, (role) => say(`roles.${role}`)),
        })}
      </p>
      <dl className="flex flex-col gap-2 rounded-8 border-2 border-accent bg-accent-soft p-4">
        <div className="flex gap-4">
          <dt className="w-28 text-muted">{say('loginName')}</dt>
          <dd className="font-mono">{account.loginName}</dd>
        </div>
        <div className="flex gap-4">
          <dt className="w-28 text-muted">{say('code')}</dt>
          <dd className="font-mono text-[1.375rem] font-700 tracking-wider select-all" translate="no">
            {enrolmentCode}
          </dd>
        </div>
      </dl>
      <p className="text-muted">{say('codeHow')}</p>
      <CheckBox isSelected={isKept} onChange={setKept} error={isAsked && !isKept ? say('codeKeptFirst') : undefined}>
        {say('codeKept')}
      </CheckBox>
    </Dialog>
  );
}
