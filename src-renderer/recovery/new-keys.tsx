import { type ReactNode, useState } from 'react';
import { office } from '../../src-main/contract/office.ts';
import { type Administrator, recovery, type SheetUse } from '../../src-main/contract/recovery.ts';
import { NewPassword } from '../frame/new-password.tsx';
import { type Owner, OwnerFields } from '../frame/owner-fields.tsx';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';

type Chosen = Pick<SheetUse, 'account' | 'newPassword'>;
interface KeysProps {
  readonly officeName: string;
  readonly onCommit: (chosen: Chosen) => Promise<void>;
  readonly foot: ReactNode;
}

const ExistingPart = recovery.use.input.pick({ newPassword: true });
const NewPart = office.found.input.pick({ loginName: true, displayName: true, password: true });
const NEW = 'new';

/** Who comes in by the sheets: one of the administrators, or a new one, under a new password. */
export function NewKeys({
  administrators,
  officeName,
  isRunning,
  onSignIn,
  onCommit,
  onBack,
}: {
  administrators: readonly Administrator[];
  officeName: string;
  isRunning: boolean;
  /** Passwords that are known open again: a way back to the sign-in; null where nothing was broken. */
  onSignIn: (() => void) | null;
  onCommit: (chosen: Chosen) => Promise<void>;
  onBack: () => void;
}) {
  const say = useText('recovery');
  const [id, setId] = useState(administrators[0]?.id ?? NEW);
  const chosen = administrators.find((one) => one.id === id);
  const foot = (
    <>
      {isRunning && <ProgressBar label={say('opening.using')} done={0} total={0} />}
      <div className="flex flex-wrap gap-3">
        <CommitButton size="lg">{say('opening.use')}</CommitButton>
        <Button size="lg" variant="outline" onPress={onBack}>
          {say('opening.back')}
        </Button>
      </div>
    </>
  );
  return (
    <div className="flex flex-col gap-6">
      <Banner
        tone="success"
        title={say('opening.proved')}
        actions={
          onSignIn && (
            <Button size="sm" variant="outline" onPress={onSignIn}>
              {say('opening.toSignIn')}
            </Button>
          )
        }
      >
        {onSignIn && <p>{say('opening.provedRing')}</p>}
      </Banner>
      <RadioGroup
        label={say('opening.who')}
        help={say('opening.whoHelp')}
        value={id}
        onChange={setId}
        options={[
          ...administrators.map(({ id: value, displayName, loginName }) => ({
            value,
            label: displayName,
            help: loginName,
          })),
          { value: NEW, label: say('opening.newAccount'), help: say('opening.newAccountHelp') },
        ]}
      />
      {chosen ? (
        <PresentAdministrator key={id} chosen={chosen} officeName={officeName} onCommit={onCommit} foot={foot} />
      ) : (
        <NewAdministrator officeName={officeName} onCommit={onCommit} foot={foot} />
      )}
    </div>
  );
}

function PresentAdministrator({ chosen, officeName, onCommit, foot }: KeysProps & { chosen: Administrator }) {
  const say = useText('recovery');
  const form = useSchemaForm(ExistingPart, { newPassword: '' });
  const commit = ({ newPassword }: { newPassword: string }) =>
    onCommit({ account: { kind: 'existing', id: chosen.id }, newPassword });
  return (
    <Form form={form} label={say('opening.stepPassword')} draft={false} onCommit={commit}>
      <NewPassword form={form} name="newPassword" officeName={officeName} loginName={chosen.loginName} />
      {foot}
    </Form>
  );
}

function NewAdministrator({ officeName, onCommit, foot }: KeysProps) {
  const say = useText('recovery');
  const form = useSchemaForm(NewPart, { loginName: '', displayName: '', password: '' });
  const commit = ({ loginName, displayName, password }: Owner) =>
    onCommit({ account: { kind: 'new', loginName, displayName }, newPassword: password });
  return (
    <Form form={form} label={say('opening.newAccount')} draft={false} onCommit={commit}>
      <OwnerFields form={form} officeName={officeName} autoFocus={false} />
      {foot}
    </Form>
  );
}
