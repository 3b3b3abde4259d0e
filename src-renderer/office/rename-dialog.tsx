import { type Account, account as contract } from '../../src-main/contract/account.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormText } from '../ui/form-fields.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';

const Fields = contract.rename.input.omit({ id: true });

/** 表示名を変える. Entries keep their author: a name is looked up by who it was, not stored in them. */
export function RenameDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const say = useText('account');
  const rename = useCommandOf(api.account.rename);
  const form = useSchemaForm(Fields, { displayName: account.displayName });
  const title = say('renameNamed', { loginName: account.loginName });
  return (
    <Dialog title={title} isOpen onClose={onClose} width="narrow">
      <Form
        form={form}
        label={title}
        onCommit={async ({ displayName }) => {
          await rename.run({ id: account.id, displayName });
          sayInStatus(say('renamed', { loginName: account.loginName, displayName }));
          onClose();
        }}
      >
        <FormText
          control={form.control}
          name="displayName"
          label={say('displayName')}
          help={say('renameHelp')}
          isRequired
          autoFocus
        />
        <div className="flex flex-wrap justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <CommitButton>{say('act.rename')}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
