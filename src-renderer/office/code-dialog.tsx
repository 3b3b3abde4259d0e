import { useState } from 'react';
import type { Account } from '../../src-main/contract/account.ts';
import { useSession } from '../permitted.tsx';
import { rolesInWords } from '../text/role-names.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { say as tell } from '../ui/status-store.ts';

/** An invitation with its one-time code, which lives on this screen alone. */
export interface Invited {
  readonly account: Account;
  readonly enrolmentCode: string;
  /** Whether the account had keys before. */
  readonly isAgain: boolean;
}

/**
 * 登録コード, shown once; the window closes only after one has said that it was handed over. Of an account that had keys
 * it asks whether somebody else may know them: a new code does not shut out an old copy of the file.
 */
export function CodeDialog({ invited, onClose }: { invited: Invited; onClose: (isKnown: boolean) => void }) {
  const say = useText('account');
  const { officeName } = useSession();
  const [isKept, setKept] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isKnown, setKnown] = useState(false);
  const { account, enrolmentCode, isAgain } = invited;
  const close = () => {
    setAsked(true);
    if (isKept) onClose(isKnown);
  };
  const copy = () =>
    void navigator.clipboard.writeText(enrolmentCode).then(
      () => tell(say('codeCopied')),
      () => tell(say('codeNotCopied'), { tone: 'error' }),
    );
  const role = rolesInWords(account.roles, (one) => say(`roles.${one}`));
  return (
    <Dialog
      title={say('codeTitle')}
      isOpen
      isKept
      onClose={close}
      actions={<Button onPress={close}>{say('close')}</Button>}
    >
      <div data-print="only" className="flex flex-col gap-5">
        <p className="hidden print:block">{officeName}</p>
        <p>{say(isAgain ? 'codeLeadAgain' : 'codeLead', { loginName: account.loginName, role })}</p>
        <dl className="flex flex-col gap-2 rounded-8 border-2 border-accent bg-accent-soft p-4">
          <div className="flex gap-4">
            <dt className="w-28 shrink-0 text-muted">{say('loginName')}</dt>
            <dd className="font-mono">{account.loginName}</dd>
          </div>
          <div className="flex gap-4">
            <dt className="w-28 shrink-0 text-muted">{say('code')}</dt>
            <dd className="font-mono text-[1.375rem] font-700 tracking-wider break-keep select-all" translate="no">
              {enrolmentCode}
            </dd>
          </div>
        </dl>
        <div className="flex flex-wrap gap-3 print:hidden">
          <Button variant="outline" size="sm" onPress={() => window.print()}>
            {say('codePrint')}
          </Button>
          <Button variant="outline" size="sm" onPress={copy}>
            {say('codeCopy')}
          </Button>
        </div>
        <p className="text-muted">{say('codeHow')}</p>
      </div>
      <CheckBox isSelected={isKept} onChange={setKept} error={isAsked && !isKept ? say('codeKeptFirst') : undefined}>
        {say('codeKept')}
      </CheckBox>
      {isAgain && (
        <CheckBox isSelected={isKnown} onChange={setKnown}>
          {say('codeKnown')}
        </CheckBox>
      )}
    </Dialog>
  );
}
