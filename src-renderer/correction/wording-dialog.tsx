import type { Correction } from '../../src-main/contract/correction.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TrackedText } from '../ui/tracked-text.tsx';
import { useDraftedText } from '../ui/use-drafted-value.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 文言を改めて採用: the correction is taken in other words than it came in; both stay on record. */
export function WordingDialog({ correction, onClose }: { correction: Correction; onClose: () => void }) {
  const say = useText('correction');
  const decide = useCommandOf(api.correction.decide);
  const { id } = correction;
  const wording = useDraftedText(`${say('wording')}#${id}`, correction.proposed);
  const reason = useDraftedText(`${say('rewordReason')}#${id}`);
  const close = () => {
    wording.settle();
    reason.settle();
    onClose();
  };
  const commit = async () => {
    if (decide.isRunning) return;
    try {
      await decide.run({ id, outcome: 'accepted', wording: wording.value, reason: reason.value });
      sayInStatus(say('accepted'));
      close();
    } catch {
      // The refusal stands above the fields; what was typed is still there.
    }
  };
  return (
    <CommitDialog
      title={say('reword')}
      isKept={wording.value !== correction.proposed || reason.value !== ''}
      onClose={close}
      onCommit={() => void commit()}
      commitLabel={say('accept')}
      isRunning={decide.isRunning}
      refusal={decide.error}
    >
      {wording.banner || reason.banner}
      <p>{say('rewordLead')}</p>
      <p className="leading-relaxed">
        <TrackedText
          pieces={[
            ...(correction.quoted === '' ? [] : [{ kind: 'removed' as const, text: correction.quoted }]),
            ...(wording.value === '' ? [] : [{ kind: 'inserted' as const, text: wording.value }]),
          ]}
        />
      </p>
      <TextArea label={say('wording')} rows={3} value={wording.value} onChange={wording.change} />
      <TextField label={say('rewordReason')} value={reason.value} onChange={reason.change} maxLength={400} />
    </CommitDialog>
  );
}
