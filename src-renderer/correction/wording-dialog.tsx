import { useState } from 'react';
import type { Correction } from '../../src-main/contract/correction.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TrackedText } from '../ui/tracked-text.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 文言を改めて採用: the correction is taken in other words than it came in; both stay on record. */
export function WordingDialog({ correction, onClose }: { correction: Correction; onClose: () => void }) {
  const say = useText('correction');
  const decide = useCommandOf(api.correction.decide);
  const [wording, setWording] = useState(correction.proposed);
  const [reason, setReason] = useState('');
  const commit = async () => {
    if (decide.isRunning) return;
    try {
      await decide.run({ id: correction.id, outcome: 'accepted', wording, reason });
      sayInStatus(say('accepted'));
      onClose();
    } catch {
      // The refusal stands above the fields; what was typed is still there.
    }
  };
  return (
    <CommitDialog
      title={say('reword')}
      isKept={wording !== correction.proposed || reason !== ''}
      onClose={onClose}
      onCommit={() => void commit()}
      commitLabel={say('accept')}
      isRunning={decide.isRunning}
      refusal={decide.error}
    >
      <p>{say('rewordLead')}</p>
      <p className="leading-relaxed">
        <TrackedText
          pieces={[
            ...(correction.quoted === '' ? [] : [{ kind: 'removed' as const, text: correction.quoted }]),
            ...(wording === '' ? [] : [{ kind: 'inserted' as const, text: wording }]),
          ]}
        />
      </p>
      <TextArea label={say('wording')} rows={3} value={wording} onChange={setWording} />
      <TextField label={say('rewordReason')} value={reason} onChange={setReason} maxLength={400} />
    </CommitDialog>
  );
}
