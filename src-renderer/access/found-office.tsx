import { useState } from 'react';
import type { Session } from '../../src-main/contract/access.ts';
import { office } from '../../src-main/contract/office.ts';
import { api } from '../api.ts';
import { type Owner, OwnerFields } from '../frame/owner-fields.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormText } from '../ui/form-fields.tsx';
import { Card, PageHeader } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { StepNavigation } from '../ui/step-navigation.tsx';
import { useCommandOf } from '../use-operation.ts';

const OfficePart = office.found.input.pick({ officeName: true, municipality: true });
const AdministratorPart = office.found.input.pick({ loginName: true, displayName: true, password: true });

/** 事務局をつくる: two steps; nothing is written before the second is committed. */
export function FoundOffice({
  folder,
  onEntered,
  onBack,
}: {
  folder: string;
  onEntered: (session: Session) => void;
  onBack: () => void;
}) {
  const say = useText('access');
  const [isSecond, setSecond] = useState(false);
  const first = useSchemaForm(OfficePart, { officeName: '', municipality: '' });
  const second = useSchemaForm(AdministratorPart, { loginName: '', displayName: '', password: '' });
  const found = useCommandOf(api.office.found);

  const commit = async (administrator: Owner) => {
    await found.run({ ...first.getValues(), ...administrator });
    const { session } = await api.access.session({});
    if (session) onEntered(session);
  };
  const steps = [
    { id: 'office', label: say('stepOffice'), state: isSecond ? ('completed' as const) : ('current' as const) },
    {
      id: 'administrator',
      label: say('stepAdministrator'),
      state: isSecond ? ('current' as const) : ('ahead' as const),
    },
  ];
  return (
    <Card>
      <PageHeader title={say('newOffice')} lead={say('folder', { folder })} />
      <div className="mb-6">
        <StepNavigation label={say('setUpSteps')} steps={steps} onSelect={() => setSecond(false)} />
      </div>
      {isSecond ? (
        <Form key="administrator" form={second} label={say('stepAdministrator')} onCommit={commit}>
          <OwnerFields form={second} officeName={first.getValues('officeName')} />
          {found.isRunning && <ProgressBar label={say('founding')} done={0} total={0} />}
          <div className="flex flex-wrap gap-3">
            <CommitButton size="lg">{say('found')}</CommitButton>
            <Button size="lg" variant="outline" onPress={() => setSecond(false)}>
              {say('back')}
            </Button>
          </div>
        </Form>
      ) : (
        <Form key="office" form={first} label={say('stepOffice')} onCommit={() => setSecond(true)}>
          <FormText
            control={first.control}
            name="officeName"
            label={say('officeName')}
            help={say('officeNameHelp')}
            isRequired
            autoFocus
          />
          <FormText control={first.control} name="municipality" label={say('municipality')} isRequired width="medium" />
          <div className="flex flex-wrap gap-3">
            <CommitButton size="lg">{say('next')}</CommitButton>
            <Button size="lg" variant="outline" onPress={onBack}>
              {say('back')}
            </Button>
          </div>
        </Form>
      )}
    </Card>
  );
}
