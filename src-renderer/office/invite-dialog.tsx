import { useMemo } from 'react';
import { account } from '../../src-main/contract/account.ts';
import { ROLES } from '../../src-main/contract/role.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormRadio, FormText } from '../ui/form-fields.tsx';
import { useCommandOf } from '../use-operation.ts';
import type { Invited } from './code-dialog.tsx';

/** 利用者を招待: name and role; the role is never chosen beforehand. */
export function InviteDialog({ onClose, onInvited }: { onClose: () => void; onInvited: (invited: Invited) => void }) {
  const say = useText('account');
  const invite = useCommandOf(api.account.invite);
  const form = useSchemaForm(account.invite.input, { loginName: '', displayName: '', role: '' as never });
  const { control } = form;
  const roles = useMemo(
    () => ROLES.map((value) => ({ value, label: say(`roles.${value}`), help: say(`roleNotes.${value}`) })),
    [say],
  );
  return (
    <Dialog title={say('invite')} isOpen onClose={onClose}>
      <Form form={form} label={say('invite')} onCommit={async (input) => onInvited(await invite.run(input))}>
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
        <FormRadio control={control} name="role" label={say('role')} options={roles} isRequired />
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
