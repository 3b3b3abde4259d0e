import { type ReactNode, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { StepNavigation, type StepState } from '../ui/step-navigation.tsx';
import { PrintStep } from './print-step.tsx';
import { TypeBackStep } from './type-back-step.tsx';
import { useMaking } from './use-making.ts';

const STEPS = ['prepare', 'first', 'second', 'check'] as const;
type Step = (typeof STEPS)[number] | 'done';

/**
 * 復旧票を作る: prepared, each sheet printed by itself, lines of both typed back from the paper. Until the last step
 * nothing has changed and the earlier sheets work.
 */
export function MakeSheets({
  replacing,
  onDone,
  onCancel,
  finish,
  otherwise,
}: {
  /** Number of the set that is in force until the end. */
  replacing: string | null;
  onDone: () => void;
  onCancel: () => void;
  /** What the last button says. */
  finish?: string;
  /** A way past it, beside the first button. */
  otherwise?: ReactNode;
}) {
  const say = useText('recovery');
  const making = useMaking();
  const [step, setStep] = useState<Step>('prepare');
  const [before, setBefore] = useState<string | null>(null);
  const labels = {
    prepare: say('wizard.prepare'),
    first: say('wizard.sheet', { sheet: 1 }),
    second: say('wizard.sheet', { sheet: 2 }),
    check: say('wizard.check'),
  };
  const at = step === 'done' ? STEPS.length : STEPS.indexOf(step);
  const stateOf = (index: number): StepState => (index < at ? 'completed' : index === at ? 'current' : 'ahead');
  const start = async () => {
    if (making.prepare.isRunning) return;
    await making.start().then(
      () => setStep('first'),
      () => undefined,
    );
  };
  const cancel = async () => {
    // What was printed half-way opens nothing, but a file that looks like a sheet would only confuse.
    await making.removeFile(1);
    await making.removeFile(2);
    onCancel();
  };
  return (
    <Card className="flex max-w-4xl flex-col gap-6">
      <StepNavigation
        label={say('wizard.steps')}
        steps={STEPS.map((id, index) => ({ id, label: labels[id], state: stateOf(index) }))}
      />
      {step === 'prepare' && (
        <CommitArea onCommit={() => void start()}>
          <Section title={say('wizard.begin')}>
            <Needs />
            {replacing && <p className="max-w-prose">{say('wizard.replaces', { setId: replacing })}</p>}
            <Refusal error={making.prepare.error} />
            <div className="flex flex-wrap gap-3">
              <Button keys="Ctrl+Enter" autoFocus isPending={making.prepare.isRunning} onPress={() => void start()}>
                {say('wizard.start')}
              </Button>
              {otherwise ?? (
                <Button variant="outline" onPress={onCancel}>
                  {say('wizard.cancel')}
                </Button>
              )}
            </div>
          </Section>
        </CommitArea>
      )}
      {step === 'first' && (
        <PrintStep key={1} sheet={1} making={making} onNext={() => setStep('second')} onCancel={() => void cancel()} />
      )}
      {step === 'second' && (
        <PrintStep key={2} sheet={2} making={making} onNext={() => setStep('check')} onCancel={() => void cancel()} />
      )}
      {step === 'check' && (
        <TypeBackStep
          making={making}
          onReplaced={(replaced) => {
            setBefore(replaced);
            setStep('done');
          }}
          onAgain={() => setStep('prepare')}
          onCancel={() => void cancel()}
        />
      )}
      {step === 'done' && making.drawn && (
        <>
          <Banner tone="success" title={say('wizard.done', { setId: making.drawn.setId })}>
            <p>{say('wizard.doneNext')}</p>
            {before && <p>{say('wizard.doneReplaced', { setId: before })}</p>}
            <p>{say('wizard.doneLog')}</p>
          </Banner>
          <div>
            <Button autoFocus onPress={onDone}>
              {finish ?? say('wizard.finish')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}

function Needs() {
  const say = useText('recovery');
  return (
    <ul className="flex max-w-prose list-disc flex-col gap-1.5 pl-5">
      <li>{say('wizard.needs.printer')}</li>
      <li>{say('wizard.needs.envelopes')}</li>
      <li>{say('wizard.needs.people')}</li>
      <li>{say('wizard.needs.time')}</li>
    </ul>
  );
}
