import { useCallback, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { access, type Session, type SignInResult } from '../../src-main/contract/access.ts';
import type { FactorProof } from '../../src-main/contract/factor-proof.ts';
import type { OfficeDoor } from '../../src-main/contract/office.ts';
import type { LockReason } from '../../src-main/contract/port.ts';
import { api } from '../api.ts';
import { FactorFields } from '../frame/factor-fields.tsx';
import { PasswordBox } from '../frame/password-box.tsx';
import { RestoreWindow } from '../frame/restore/restore-window.tsx';
import { OpenBySheets } from '../recovery/open-by-sheets.tsx';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormText } from '../ui/form-fields.tsx';
import { Card, PageHeader } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { DemonstrationLogins } from './demonstration-logins.tsx';
import { Enrol } from './enrol.tsx';
import { Refusal } from './refusal.tsx';

interface Credentials {
  readonly loginName: string;
  readonly password: string;
  readonly factor?: FactorProof | null;
}

/** ログイン: the name of the office and two boxes; nothing from within is known here. */
export function SignIn({
  door,
  lockedWhy,
  onEntered,
  onLeft,
  onRestored,
}: {
  door: Extract<OfficeDoor, { kind: 'office' }>;
  lockedWhy: LockReason | null;
  onEntered: (session: Session) => void;
  /** The fictional office was left, or sheets may have mended the ring: what lies in the folder is looked at again. */
  onLeft: () => void;
  /** A backup was put in the place of this office and stands open. */
  onRestored: () => void;
}) {
  const say = useText('access');
  const sayBackup = useText('backup');
  const sayRecovery = useText('recovery');
  const [isEnrolling, setEnrolling] = useState(false);
  const [isRestoring, setRestoring] = useState(false);
  const [isBySheets, setBySheets] = useState(false);
  const [result, setResult] = useState<SignInResult | null>(null);
  const form = useSchemaForm(access.signIn.input, { loginName: '', password: '', factor: null });
  const typed = useWatch({ control: form.control, name: 'password' });
  const proof = useWatch({ control: form.control, name: 'factor' });
  const factors = useQueryOf(api.access.factors, {}).data;
  const { setValue } = form;
  const bring = useCallback((next: FactorProof | null) => setValue('factor', next), [setValue]);
  const hints = [
    ...(factors && (factors.hasKeyFiles || factors.credentials.length > 0) ? [say('factorMissing')] : []),
    ...(factors?.isBoundElsewhere ? [say('boundElsewhere')] : []),
  ];

  const signIn = async (input: Credentials) => {
    const answer = await api.access.signIn({ factor: null, ...input });
    if (answer.kind === 'signed-in') return onEntered(answer.session);
    setResult(answer);
    form.resetField('password');
    requestAnimationFrame(() => form.setFocus('password'));
  };
  const toNotebook = async () => {
    await api.office.turnToNotebook({});
    onLeft();
  };
  const leave = async () => {
    await api.office.leaveDemonstration({});
    onLeft();
  };
  if (isBySheets)
    return (
      <OpenBySheets
        officeName={door.officeName}
        wasRingDamaged={door.isRingDamaged}
        onEntered={onEntered}
        onBack={() => {
          setBySheets(false);
          onLeft();
        }}
      />
    );
  if (isEnrolling)
    return (
      <Enrol
        officeName={door.officeName}
        loginName={form.getValues('loginName')}
        onEntered={onEntered}
        onBack={() => setEnrolling(false)}
      />
    );

  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-5">
      <Card className="px-8 py-7">
        <PageHeader title={door.officeName} />
        <div className="flex flex-col gap-5">
          {door.isRingDamaged && (
            <Banner tone="warning" title={say('ringDamaged')}>
              {say('ringDamagedNext')}
            </Banner>
          )}
          {door.backupOverdue && (
            <Banner
              tone="warning"
              level="p"
              title={
                door.backupOverdue.days === null
                  ? sayBackup('overdueNever')
                  : sayBackup('overdue', { count: door.backupOverdue.days })
              }
            >
              {sayBackup('overdueDoor')}
            </Banner>
          )}
          {lockedWhy && !result && <Banner tone="info" title={say(`lockedNotice.${lockedWhy}`)} />}
          {result?.kind === 'refused' && <Refusal result={result} hints={hints} />}
          {result?.kind === 'enrolment-needed' && (
            <Banner
              tone="info"
              title={say('enrolmentNeeded')}
              actions={
                <Button variant="outline" size="sm" onPress={() => setEnrolling(true)}>
                  {say('enrol')}
                </Button>
              }
            />
          )}
          <Form form={form} label={say('signIn')} onCommit={signIn} isEnterCommit>
            <FormText control={form.control} name="loginName" label={say('loginName')} isRequired autoFocus />
            <PasswordBox control={form.control} name="password" label={say('password')} typed={typed} />
            {factors && <FactorFields factors={factors} proof={proof ?? null} onProof={bring} />}
            <CommitButton size="lg" icon="lock" isWide keys="Enter">
              {say('unlock')}
            </CommitButton>
          </Form>
          <div className="flex flex-wrap gap-2">
            {!door.isNotebook && (
              <Button variant="text" size="sm" onPress={() => setEnrolling(true)}>
                {say('toEnrol')}
              </Button>
            )}
            {!door.isNotebook && (
              <Button variant="text" size="sm" onPress={() => void toNotebook()}>
                {say('openNotebook')}
              </Button>
            )}
            {!door.isNotebook && !door.isDemonstration && (
              <>
                <Button variant="text" size="sm" onPress={() => setBySheets(true)}>
                  {sayRecovery('opening.link')}
                </Button>
                <Button variant="text" size="sm" onPress={() => setRestoring(true)}>
                  {sayBackup('restoreOpen')}
                </Button>
              </>
            )}
            {(door.isDemonstration || door.isNotebook) && (
              <Button variant="text" size="sm" onPress={() => void leave()}>
                {say('leaveDemonstration')}
              </Button>
            )}
          </div>
        </div>
      </Card>
      {isRestoring && <RestoreWindow onClose={() => setRestoring(false)} onRestored={onRestored} />}
      {door.isDemonstration && (
        <DemonstrationLogins logins={door.demonstrationLogins} onPick={(login) => void signIn(login)} />
      )}
    </div>
  );
}
