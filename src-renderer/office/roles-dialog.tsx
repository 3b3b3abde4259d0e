import { useWatch } from 'react-hook-form';
import { account as contract, type ListedAccount } from '../../src-main/contract/account.ts';
import { api } from '../api.ts';
import { useSession } from '../permitted.tsx';
import { rolesInWords } from '../text/role-names.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormTextArea } from '../ui/form-fields.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { AccountWarnings } from './account-warnings.tsx';
import { FormRoles } from './form-roles.tsx';

const Fields = contract.changeRoles.input.omit({ id: true });

/** 役割を変える, with a reason; says beforehand what the office would lack and what would be worth a second thought. */
export function RolesDialog({
  account,
  accounts,
  onClose,
}: {
  account: ListedAccount;
  accounts: readonly ListedAccount[];
  onClose: () => void;
}) {
  const say = useText('account');
  const change = useCommandOf(api.account.changeRoles);
  const { accountId } = useSession();
  const form = useSchemaForm(Fields, { roles: [...account.roles], reason: '' });
  const { control } = form;
  const roles = useWatch({ control, name: 'roles' });
  const becomes = accounts.map((one) => (one.id === account.id ? { ...one, roles } : one));
  const isNewAuditor = roles.includes('auditor') && !account.roles.includes('auditor');
  const losesAdmin = account.id === accountId && !roles.includes('admin');
  const title = say('rolesNamed', { loginName: account.loginName });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form
        form={form}
        label={title}
        onCommit={async (input) => {
          const { account: changed } = await change.run({ id: account.id, ...input });
          const words = rolesInWords(changed.roles, (role) => say(`roles.${role}`));
          sayInStatus(say('rolesChanged', { loginName: changed.loginName, roles: words }));
          onClose();
        }}
      >
        <FormRoles control={control} name="roles" label={say('role')} />
        {isNewAuditor && <Banner tone="info" title={say('newAuditor')} />}
        {losesAdmin && <Banner tone="warning" title={say('ownAdmin')} />}
        <AccountWarnings accounts={becomes} now={accounts} />
        <FormTextArea
          control={control}
          name="reason"
          label={say('rolesReason')}
          help={say('rolesReasonHelp')}
          rows={2}
          isRequired
        />
        <div className="flex flex-wrap justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <CommitButton>{say('act.roles')}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
