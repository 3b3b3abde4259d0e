import { useState } from 'react';
import type { Rehearsed } from '../../src-main/contract/recovery.ts';
import { api } from '../api.ts';
import { codeText } from '../text/code-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { useCommandOf } from '../use-operation.ts';
import { TypedSheetsFields } from './typed-sheets.tsx';
import { useSheets } from './use-sheets.ts';

/** 復旧票を試す: both sheets open a copy. A slip of the pen is told before it counts as a test. */
export function Rehearsal({ onClose }: { onClose: () => void }) {
  const say = useText('recovery');
  const sheets = useSheets();
  const rehearse = useCommandOf(api.recovery.rehearse);
  const [result, setResult] = useState<Rehearsed | null>(null);
  const run = async () => {
    if (rehearse.isRunning) return;
    setResult(null);
    const own = sheets.ownFaults();
    if (own.length > 0) return sheets.tell(own);
    await rehearse.run(sheets.sheets).then(
      (answer) => {
        sheets.tell(answer.faults);
        setResult(answer);
      },
      () => undefined,
    );
  };
  if (result?.isGood)
    return (
      <Card className="flex max-w-3xl flex-col gap-4">
        <Banner tone="success" title={say('rehearsing.good')}>
          <p>{say('rehearsing.goodNext')}</p>
        </Banner>
        <div>
          <Button autoFocus onPress={onClose}>
            {say('rehearsing.close')}
          </Button>
        </div>
      </Card>
    );
  return (
    <CommitArea onCommit={() => void run()}>
      <Card className="max-w-4xl">
        <Section title={say('rehearsing.title')}>
          <p className="max-w-prose text-muted">{say('rehearsing.lead')}</p>
          <Refusal error={rehearse.error} />
          {result !== null && result.faults.length === 0 && (
            <Banner tone="error" title={say('rehearsing.bad')} level="p">
              <p>{result.reason && codeText('reasons', result.reason)}</p>
            </Banner>
          )}
          <TypedSheetsFields sheets={sheets} {...(result ? { title: say('rehearsing.bad') } : {})} />
          {rehearse.isRunning && <ProgressBar label={say('rehearsing.running')} done={0} total={0} />}
          <div className="flex flex-wrap gap-3">
            <Button keys="Ctrl+Enter" isPending={rehearse.isRunning} onPress={() => void run()}>
              {say('rehearsing.run')}
            </Button>
            <Button variant="outline" onPress={onClose}>
              {say('wizard.cancel')}
            </Button>
          </div>
        </Section>
      </Card>
    </CommitArea>
  );
}
