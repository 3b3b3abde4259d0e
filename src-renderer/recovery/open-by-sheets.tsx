import { useState } from 'react';
import type { Session } from '../../src-main/contract/access.ts';
import type { Administrator, RecoveryRefusal, SheetUse } from '../../src-main/contract/recovery.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { Card, PageHeader } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { StepNavigation, type StepState } from '../ui/step-navigation.tsx';
import { NewKeys } from './new-keys.tsx';
import { SheetsRefused } from './sheets-refused.tsx';
import { TypedSheetsFields } from './typed-sheets.tsx';
import { useSheets } from './use-sheets.ts';

/** 復旧票で開く: both sheets, then an administrator with a new password, who is signed in at once. */
export function OpenBySheets({
  officeName,
  wasRingDamaged = false,
  onEntered,
  onBack,
}: {
  /** Empty where even the name of the office cannot be read. */
  officeName: string;
  /** The key ring was broken: right sheets have put it back, and passwords that are known open again. */
  wasRingDamaged?: boolean;
  onEntered: (session: Session) => void;
  onBack: () => void;
}) {
  const say = useText('recovery');
  const sheets = useSheets();
  // Called directly: a command's success asks for everything anew, and the door that then opens would sweep this away.
  const [running, setRunning] = useState<'check' | 'use' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [administrators, setAdministrators] = useState<readonly Administrator[] | null>(null);
  const [refused, setRefused] = useState<RecoveryRefusal | null>(null);
  const isProved = administrators !== null;
  const tellOf = (refusal: RecoveryRefusal) => {
    setRefused(refusal);
    sheets.tell(refusal.faults);
    if (refusal.reason === 'sheets' || refusal.reason === 'no-sheets') setAdministrators(null);
  };
  const prove = async () => {
    if (running || isProved) return;
    setRefused(null);
    setError(null);
    setRunning('check');
    await api.recovery
      .check(sheets.sheets)
      .then((answer) => (answer.kind === 'proved' ? setAdministrators(answer.administrators) : tellOf(answer)))
      .catch(setError)
      .finally(() => setRunning(null));
  };
  const enter = async (chosen: Pick<SheetUse, 'account' | 'newPassword'>) => {
    setRefused(null);
    setRunning('use');
    const answer = await api.recovery.use({ ...sheets.sheets, ...chosen }).finally(() => setRunning(null));
    if (answer.kind === 'signed-in') onEntered(answer.session);
    else tellOf(answer);
  };
  const stateOf = (isPast: boolean, isNow: boolean): StepState => (isPast ? 'completed' : isNow ? 'current' : 'ahead');
  const steps = [
    { id: 'sheets', label: say('opening.stepSheets'), state: stateOf(isProved, true) },
    { id: 'password', label: say('opening.stepPassword'), state: stateOf(false, isProved) },
  ];
  return (
    <Card className="flex flex-col gap-6 px-8 py-7">
      <div>
        <PageHeader title={say('opening.title')} lead={isProved ? undefined : say('opening.lead')} />
        <StepNavigation
          label={say('opening.steps')}
          steps={steps}
          onSelect={() => {
            setRefused(null);
            setAdministrators(null);
          }}
        />
      </div>
      {refused && refused.reason !== 'sheets' && <SheetsRefused refusal={refused} />}
      {isProved ? (
        <NewKeys
          administrators={administrators}
          officeName={officeName}
          isRunning={running === 'use'}
          onSignIn={wasRingDamaged ? onBack : null}
          onCommit={enter}
          onBack={onBack}
        />
      ) : (
        <CommitArea onCommit={() => void prove()} className="flex flex-col gap-6">
          <Refusal error={error} />
          <TypedSheetsFields sheets={sheets} title={say('opening.refused.sheets')} />
          {running && <ProgressBar label={say('opening.checking')} done={0} total={0} />}
          <div className="flex flex-wrap gap-3">
            <Button size="lg" keys="Ctrl+Enter" isPending={running !== null} onPress={() => void prove()}>
              {say('opening.check')}
            </Button>
            <Button size="lg" variant="outline" onPress={onBack}>
              {say('opening.back')}
            </Button>
          </div>
        </CommitArea>
      )}
    </Card>
  );
}
