import { useState } from 'react';
import type { SheetNumber } from '../../src-main/contract/recovery-line.ts';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { Section } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Refusal } from '../ui/refusal.tsx';
import type { Making } from './use-making.ts';

/** One sheet becomes paper: its PDF is made, printed and removed before one goes on. */
export function PrintStep({
  sheet,
  making,
  onNext,
  onCancel,
}: {
  sheet: SheetNumber;
  making: Making;
  onNext: () => void;
  onCancel: () => void;
}) {
  const say = useText('recovery');
  const [problem, setProblem] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const file = making.files[sheet];
  const act = async (run: () => Promise<unknown>) => {
    setProblem(null);
    setRefusal(null);
    await run().catch(setRefusal);
  };
  const goOn = () => {
    if (!file) setProblem(say('wizard.writeFirst'));
    else if (file.state === 'written') setProblem(say('wizard.removeFirst'));
    else onNext();
  };
  const isWritten = file?.state === 'written';
  return (
    <CommitArea onCommit={goOn}>
      <Section title={say('wizard.sheetTitle', { sheet })}>
        <p className="max-w-prose">{say('wizard.sheetLead', { sheet })}</p>
        <Refusal error={refusal} />
        {problem && <Banner tone="warning" title={problem} level="p" />}
        {making.write.isRunning && <ProgressBar label={say('wizard.writing')} done={0} total={0} />}
        {isWritten && (
          <Banner tone="info" title={say('wizard.written', { path: file.path })} level="p">
            <p>{say('wizard.removeNote')}</p>
          </Banner>
        )}
        {file?.state === 'removed' && <Banner tone="success" title={say('wizard.removed', { sheet })} level="p" />}
        {file?.state === 'kept' && <Banner tone="warning" title={say('wizard.kept', { path: file.path })} level="p" />}
        <div className="flex flex-wrap gap-3">
          {isWritten && (
            <>
              <Button icon="print" autoFocus onPress={() => void act(() => host.open(file.path))}>
                {say('wizard.open')}
              </Button>
              <Button
                icon="trash"
                variant="outline"
                isPending={making.remove.isRunning}
                onPress={() => void act(() => making.removeFile(sheet))}
              >
                {say('wizard.remove')}
              </Button>
            </>
          )}
          <Button
            icon={isWritten ? 'undo' : 'save'}
            variant={file ? 'text' : 'solid'}
            autoFocus={!file}
            isPending={making.write.isRunning}
            onPress={() => void act(() => making.writeSheet(sheet))}
          >
            {say(file ? 'wizard.writeAgain' : 'wizard.write')}
          </Button>
        </div>
        <div className="flex flex-wrap gap-3 border-t border-line pt-4">
          {/* Drawn anew when the file is gone, so that the keyboard goes on from here. */}
          <Button
            key={file?.state}
            keys="Ctrl+Enter"
            autoFocus={file !== undefined && !isWritten}
            variant={file && !isWritten ? 'solid' : 'outline'}
            onPress={goOn}
          >
            {say('wizard.next')}
          </Button>
          <Button variant="text" onPress={onCancel}>
            {say('wizard.cancel')}
          </Button>
        </div>
      </Section>
    </CommitArea>
  );
}
