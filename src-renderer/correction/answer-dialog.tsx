import { useState } from 'react';
import { CORRECTION_MEDIA, type Correction, type CorrectionRound } from '../../src-main/contract/correction.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { isDay } from './day.ts';

/** 訂正なしを記録する: which organisation has nothing to correct, and how that was heard. */
export function AnswerDialog({
  round,
  waiting,
  names,
  onClose,
}: {
  round: CorrectionRound;
  /** Organisations without an answer. */
  waiting: readonly string[];
  names: ReadonlyMap<string, string>;
  onClose: () => void;
}) {
  const say = useText('correction');
  const answer = useCommandOf(api.correction.answer);
  const today = useQueryOf(api.office.today, {}).data?.today ?? '';
  const [organizationId, setOrganization] = useState(waiting[0] ?? '');
  const [receivedOn, setReceivedOn] = useState<string | null>(null);
  const [medium, setMedium] = useState<Correction['medium']>('paper');
  const [isAsked, setAsked] = useState(false);
  const day = receivedOn ?? today;
  const commit = async () => {
    setAsked(true);
    if (!isDay(day) || answer.isRunning) return;
    try {
      await answer.run({ roundId: round.id, organizationId, receivedOn: day, medium });
      sayInStatus(say('answered'));
      onClose();
    } catch {
      // The refusal stands above the fields.
    }
  };
  return (
    <CommitDialog
      title={say('answer')}
      onClose={onClose}
      onCommit={() => void commit()}
      commitLabel={say('save')}
      isRunning={answer.isRunning}
      refusal={answer.error}
    >
      <p>{say('answerLead')}</p>
      <Select<string>
        label={say('organization')}
        value={organizationId}
        onChange={setOrganization}
        options={waiting.map((value) => ({ value, label: names.get(value) ?? '' }))}
      />
      <DateField
        label={say('receivedOn')}
        isRequired
        value={day}
        onChange={setReceivedOn}
        today={today}
        error={isAsked && !isDay(day) ? say('receivedMissing') : undefined}
      />
      <Select
        label={say('medium')}
        value={medium}
        onChange={setMedium}
        options={CORRECTION_MEDIA.map((value) => ({ value, label: say(`media.${value}`) }))}
      />
    </CommitDialog>
  );
}
