import { useState } from 'react';
import type { CorrectionRound } from '../../src-main/contract/correction.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { isDay } from './day.ts';
import { ReceivedFields, useReceived } from './received-fields.tsx';

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
  const [organizationId, setOrganization] = useState(waiting[0] ?? '');
  const receipt = useReceived(`${say('answer')}#${round.id}`);
  const close = () => {
    receipt.settle();
    onClose();
  };
  const [isAsked, setAsked] = useState(false);
  const commit = async () => {
    setAsked(true);
    if (!isDay(receipt.received.receivedOn) || answer.isRunning) return;
    try {
      await answer.run({ roundId: round.id, organizationId, ...receipt.received });
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
      {receipt.banner}
      <p>{say('answerLead')}</p>
      <Select<string>
        label={say('organization')}
        value={organizationId}
        onChange={setOrganization}
        options={waiting.map((value) => ({ value, label: names.get(value) ?? '' }))}
      />
      <ReceivedFields receipt={receipt} isAsked={isAsked} />
    </CommitDialog>
  );
}
