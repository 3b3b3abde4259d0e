import { account } from '../../src-main/contract/account.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormText } from '../ui/form-fields.tsx';
import { useCommandOf } from '../use-operation.ts';
import type { Invited } from './code-dialog.tsx';
import { FormRoles } from './form-roles.tsx';

/** 利用者を招待: name and roles; no role is chosen beforehand. */
export function InviteDialog({ onClose, onInvited }: { onClose: () => void; onInvited: (invited: Invited) => void }) {
  const say = useText('account');
  const invite = useCommandOf(api.account.invite);
  const form = useSchemaForm(account.invite.input, { loginName: '', displayName: '', roles: [] });
  const { control } = form;
  return (
    <Dialog title={say('invite')} isOpen onClose={onClose}>
      <Form
        form={form}
        label={say('invite')}
        onCommit={async (input) => onInvited({ ...(await invite.run(input)), isAgain: false })}
      >
        <FormText
          control={control}
          name="loginName"
          label={say('loginName')}
          help={say('loginNameHelp')}
          isRequired
          isMono
          autoFocus
          width="medium"
        />
        <FormText
          control={control}
          name="displayName"
          label={say('displayName')}
          help={say('displayNameHelp')}
          isRequired
          width="medium"
        />
        <FormRoles control={control} name="roles" label={say('role')} />
        <div className="flex flex-wrap justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <CommitButton>{say('invite')}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
