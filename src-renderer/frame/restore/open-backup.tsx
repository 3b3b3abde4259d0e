import { useCallback, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { backup as declared } from '../../../src-main/contract/backup.ts';
import type { BackupInspection, FoundBackup } from '../../../src-main/contract/backup-shape.ts';
import type { FactorProof } from '../../../src-main/contract/factor-proof.ts';
import { api } from '../../api.ts';
import { codeText, useStepText } from '../../text/code-text.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../../ui/form.tsx';
import { FormText } from '../../ui/form-fields.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useCommandOf } from '../../use-operation.ts';
import { FactorFields } from '../factor-fields.tsx';

/** Which backup is opened, and by whom. */
export interface Opening {
  readonly path: string;
  readonly loginName: string;
  readonly password: string;
  readonly factor: FactorProof | null;
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
  const form = useSchemaForm(declared.inspect.input, { path: backup.path, loginName: '', password: '', factor: null });
  const proof = useWatch({ control: form.control, name: 'factor' });
  const { setValue } = form;
  const bring = useCallback((next: FactorProof | null) => setValue('factor', next), [setValue]);
  const { factors } = backup;
  const look = async (given: Omit<Opening, 'factor'> & { readonly factor?: FactorProof | null }) => {
    setRefusal(null);
    const opening = { factor: null, ...given };
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
          {ofAccount === 'credentials' && factors && hasFactors(factors) && <p>{sayAccess('factorMissing')}</p>}
          {ofAccount === 'credentials' && factors?.isBoundElsewhere && <p>{say('boundElsewhere')}</p>}
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
        {factors && <FactorFields factors={factors} proof={proof ?? null} onProof={bring} />}
        {inspect.isRunning && (
          <ProgressBar
            label={inspect.progress ? stepText(inspect.progress.step) : say('inspecting')}
            done={0}
            total={0}
            onCancel={inspect.cancel}
          />
        )}
        <div className="flex flex-wrap gap-3 pb-3">
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

const hasFactors = ({ hasKeyFiles, credentials }: NonNullable<FoundBackup['factors']>): boolean =>
  hasKeyFiles || credentials.length > 0;
