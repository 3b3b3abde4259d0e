import { useState } from 'react';
import type { BackupInspection } from '../../../src-main/contract/backup-shape.ts';
import { api } from '../../api.ts';
import { useStepText } from '../../text/code-text.ts';
import { counted } from '../../text/counted.ts';
import { useDates } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useCommandOf } from '../../use-operation.ts';
import { Loss } from './loss.tsx';
import type { Opening } from './open-backup.tsx';

/** 復元する: what it costs is read and a reason given first, since it cannot be undone by one key. */
export function ConfirmRestore({
  opening,
  inspection,
  onBack,
  onRestored,
}: {
  opening: Opening;
  inspection: Extract<BackupInspection, { kind: 'good' }>;
  onBack: () => void;
  onRestored: () => void;
}) {
  const say = useText('backup');
  const sayUi = useText('ui');
  const dates = useDates();
  const stepText = useStepText();
  const restore = useCommandOf(api.backup.restore);
  const [reason, setReason] = useState('');
  const [isAgreed, setAgreed] = useState(false);
  const { manifestSha256, logSize, signatures, lastEntryAt, returning } = inspection;
  const [isAsked, setAsked] = useState(false);
  const isReady = isAgreed && reason.trim() !== '';
  const run = async () => {
    setAsked(true);
    if (!isReady || restore.isRunning) return;
    const done = await restore.run({ ...opening, manifestSha256, reason }).catch(() => null);
    if (done) onRestored();
  };
  return (
    <>
      <Refusal error={restore.error} />
      <Banner tone="success" title={say('good')} level="h3">
        <p>
          {say('goodLead', {
            count: counted(logSize),
            signatures: counted(signatures),
            date: lastEntryAt === null ? '' : dates.longMoment(lastEntryAt),
          })}
        </p>
      </Banner>
      <Loss comparison={inspection.comparison} />
      {returning.length > 0 && (
        <Banner tone="warning" title={say('returning')} level="h3">
          <p>{say('returningDo', { names: returning.join('、') })}</p>
        </Banner>
      )}
      <TextArea
        label={say('reason')}
        help={say('reasonHelp')}
        rows={2}
        isRequired
        error={isAsked && reason.trim() === '' ? sayUi('reasonMissing') : undefined}
        value={reason}
        onChange={setReason}
        autoFocus
      />
      <CheckBox
        isSelected={isAgreed}
        onChange={setAgreed}
        error={isAsked && !isAgreed ? say('agreeMissing') : undefined}
      >
        {say('agree')}
      </CheckBox>
      {restore.isRunning && (
        <ProgressBar label={restore.progress ? stepText(restore.progress.step) : say('restoring')} done={0} total={0} />
      )}
      <div className="flex flex-wrap justify-end gap-3 pb-2">
        <Button variant="outline" onPress={onBack}>
          {say('back')}
        </Button>
        <Button tone="danger" isPending={restore.isRunning} onPress={() => void run()}>
          {say('restoreNow')}
        </Button>
      </div>
    </>
  );
}
