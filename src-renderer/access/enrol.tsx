import { useState } from 'react';
import { access, type Session, type SignInResult } from '../../src-main/contract/access.ts';
import { api } from '../api.ts';
import { NewPassword } from '../frame/new-password.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormText } from '../ui/form-fields.tsx';
import { Card, PageHeader } from '../ui/page-header.tsx';
import { Refusal } from './refusal.tsx';

/** 初回登録: the one-time code from the administrator, and a password that nobody else knows. */
export function Enrol({
  officeName,
  loginName,
  onEntered,
  onBack,
}: {
  officeName: string;
  loginName: string;
  onEntered: (session: Session) => void;
  onBack: () => void;
}) {
  const say = useText('access');
  const [result, setResult] = useState<SignInResult | null>(null);
  const form = useSchemaForm(access.enrol.input, { loginName, enrolmentCode: '', newPassword: '' });
  const enrol = async (input: { loginName: string; enrolmentCode: string; newPassword: string }) => {
    const answer = await api.access.enrol(input);
    if (answer.kind === 'signed-in') onEntered(answer.session);
    else setResult(answer);
  };
  return (
    <Card className="px-8 py-7">
      <PageHeader title={say('enrol')} lead={say('enrolLead')} />
      <div className="flex flex-col gap-5">
        {result?.kind === 'refused' && <Refusal result={result} />}
        <Form form={form} label={say('enrol')} onCommit={enrol}>
          <FormText
            control={form.control}
            name="loginName"
            label={say('loginName')}
            isRequired
            autoFocus
            width="medium"
          />
          <FormText
            control={form.control}
            name="enrolmentCode"
            label={say('enrolmentCode')}
            help={say('enrolmentCodeHelp')}
            isRequired
            isMono
            width="medium"
          />
          <NewPassword form={form} name="newPassword" officeName={officeName} />
          <div className="flex flex-wrap gap-3">
            <CommitButton size="lg">{say('enrolAndStart')}</CommitButton>
            <Button size="lg" variant="outline" onPress={onBack}>
              {say('toSignIn')}
            </Button>
          </div>
        </Form>
      </div>
    </Card>
  );
}
