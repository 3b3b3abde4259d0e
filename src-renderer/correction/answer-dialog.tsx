import { useState } from 'react';
import type { CorrectionRound } from '../../src-main/contract/correction.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useDraftedValue } from '../ui/use-drafted-value.tsx';
import { useCommandOf } from '../use-operation.ts';
import { isDay } from './day.ts';
import { type Received, ReceivedFields, useReceived } from './received-fields.tsx';

/** Who has answered, and what was chosen of when and how. */
interface Answer {
  readonly organizationId: string;
  readonly received: Partial<Received>;
}

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
  const draft = useDraftedValue<Answer>(`${say('answer')}#${round.id}`, { organizationId: '', received: {} });
  const { received, today } = useReceived(draft.value.received);
  // Whoever stands in a draft may have answered since.
  const chosen = draft.value.organizationId;
  const organizationId = waiting.includes(chosen) ? chosen : (waiting[0] ?? '');
  const close = () => {
    draft.settle();
    onClose();
  };
  const [isAsked, setAsked] = useState(false);
  const commit = async () => {
    setAsked(true);
    if (!isDay(received.receivedOn) || answer.isRunning) return;
    try {
      await answer.run({ roundId: round.id, organizationId, ...received });
      sayInStatus(say('answered'));
      close();
    } catch {
      // The refusal stands above the fields.
    }
  };
  return (
    <CommitDialog
      title={say('answer')}
      onClose={close}
      onCommit={() => void commit()}
      commitLabel={say('save')}
      isRunning={answer.isRunning}
      refusal={answer.error}
    >
      {draft.banner}
      <p>{say('answerLead')}</p>
      <Select<string>
        label={say('organization')}
        value={organizationId}
        onChange={(value) => draft.change({ ...draft.value, organizationId: value })}
        options={waiting.map((value) => ({ value, label: names.get(value) ?? '' }))}
      />
      <ReceivedFields
        received={received}
        today={today}
        onChange={(part) => draft.change({ ...draft.value, received: { ...draft.value.received, ...part } })}
        isAsked={isAsked}
      />
    </CommitDialog>
  );
}
