import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { access } from '../../src-main/contract/access.ts';
import { api } from '../api.ts';
import { NewPassword } from '../frame/new-password.tsx';
import { PasswordBox } from '../frame/password-box.tsx';
import { useSession } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';

type Input = z.output<typeof access.changePassword.input>;
const EMPTY = { present: { password: '' }, newPassword: '' };

/** パスワードを変える: the present one, the new one; both leave the screen as soon as it is done. */
export function OwnPassword() {
  const say = useText('access');
  const { officeName } = useSession();
  const change = useCommandOf(api.access.changePassword);
  const [round, setRound] = useState(0);
  const form = useSchemaForm(access.changePassword.input, EMPTY);
  const typed = useWatch({ control: form.control, name: 'present.password' });
  const commit = async (input: Input) => {
    await change.run(input);
    form.reset(EMPTY);
    setRound(round + 1);
    sayInStatus(say('own.changed'));
  };
  return (
    <Form key={round} form={form} label={say('own.changePassword')} onCommit={commit}>
      <p className="pt-2 text-muted">{say('own.changePasswordLead')}</p>
      <PasswordBox control={form.control} name="present.password" label={say('own.present')} typed={typed} />
      <NewPassword form={form} name="newPassword" officeName={officeName} />
      {change.isRunning && <ProgressBar label={say('own.changing')} done={0} total={0} />}
      <div>
        <CommitButton>{say('own.change')}</CommitButton>
      </div>
    </Form>
  );
}
