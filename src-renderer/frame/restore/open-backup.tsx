import { useState } from 'react';
import { backup as declared } from '../../../src-main/contract/backup.ts';
import type { BackupInspection, FoundBackup } from '../../../src-main/contract/backup-shape.ts';
import { api } from '../../api.ts';
import { codeText, useStepText } from '../../text/code-text.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../../ui/form.tsx';
import { FormText } from '../../ui/form-fields.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useCommandOf } from '../../use-operation.ts';

/** Which backup is opened, and by whom. */
export interface Opening {
  readonly path: string;
  readonly loginName: string;
  readonly password: string;
}

/** 控えを調べる: opened with an account of its own, all of it verified, compared with the present office. */
export function OpenBackup({
  backup,
  onBack,
  onOpened,
}: {
  backup: FoundBackup;
  onBack: () => void;
  onOpened: (opening: Opening, inspection: Extract<BackupInspection, { kind: 'good' }>) => void;
}) {
  const say = useText('backup');
  const sayAccess = useText('access');
  const stepText = useStepText();
  const inspect = useCommandOf(api.backup.inspect);
  const [refusal, setRefusal] = useState<Extract<BackupInspection, { kind: 'refused' }> | null>(null);
  const form = useSchemaForm(declared.inspect.input, { path: backup.path, loginName: '', password: '' });
  const look = async (opening: Opening) => {
    setRefusal(null);
    const answer = await inspect.run(opening);
    if (answer.kind === 'good') return onOpened(opening, answer);
    setRefusal(answer);
    form.resetField('password');
  };
  const ofAccount = (['credentials', 'wait', 'blocked'] as const).find((one) => one === refusal?.reason);
  return (
    <>
      <p className="text-muted">{say('whoLead')}</p>
      {refusal && (
        <Banner tone="error" title={ofAccount ? sayAccess(`refused.${ofAccount}`) : say('refusedTitle')}>
          {!ofAccount && <p>{codeText('reasons', refusal.reason) ?? refusal.reason}</p>}
        </Banner>
      )}
      <Form form={form} label={say('who')} onCommit={look} isEnterCommit>
        <FormText
          control={form.control}
          name="loginName"
          label={sayAccess('loginName')}
          isRequired
          autoFocus
          width="medium"
        />
        <FormText
          control={form.control}
          name="password"
          label={sayAccess('password')}
          type="password"
          isRequired
          width="medium"
        />
        {inspect.isRunning && (
          <ProgressBar
            label={inspect.progress ? stepText(inspect.progress.step) : say('inspecting')}
            done={0}
            total={0}
            onCancel={inspect.cancel}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <CommitButton icon="shield" keys="Enter">
            {say('inspect')}
          </CommitButton>
          <Button variant="outline" onPress={onBack}>
            {say('otherBackup')}
          </Button>
        </div>
      </Form>
    </>
  );
}
