import { useState } from 'react';
import type { z } from 'zod';
import { access, type OwnLogin } from '../../src-main/contract/access.ts';
import { api } from '../api.ts';
import { NewPassword } from '../frame/new-password.tsx';
import { useSession } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { NOTHING, PresentFields } from './present-fields.tsx';

const EMPTY = { present: NOTHING, newPassword: '' };

/** パスワードを変える: the present one, the new one; both leave the screen as soon as it is done. */
export function OwnPassword({ own }: { own: OwnLogin | undefined }) {
  const say = useText('access');
  const { officeName, loginName } = useSession();
  const change = useCommandOf(api.access.changePassword);
  const [round, setRound] = useState(0);
  const form = useSchemaForm(access.changePassword.input, EMPTY);
  const commit = async (input: z.output<typeof access.changePassword.input>) => {
    await change.run(input);
    form.reset(EMPTY);
    setRound(round + 1);
    sayInStatus(say('own.changed'));
  };
  return (
    <Form key={round} form={form} label={say('own.changePassword')} onCommit={commit}>
      <p className="pt-2 text-muted">{say('own.changePasswordLead')}</p>
      <PresentFields form={form} own={own} />
      <NewPassword form={form} name="newPassword" officeName={officeName} loginName={loginName} />
      {change.isRunning && <ProgressBar label={say('own.changing')} done={0} total={0} />}
      <div>
        <CommitButton>{say('own.change')}</CommitButton>
      </div>
    </Form>
  );
}
