import { useState } from 'react';
import type { Minutes } from '../../src-main/contract/minutes.ts';
import { headingText, paperSections } from '../frame/minutes-sections.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useDraftedValue } from '../ui/use-drafted-value.tsx';
import { useConfirmers } from './use-confirmers.ts';
import type { Statements } from './use-statements.ts';

/** What the chair declares with the approval. */
export interface Approval {
  readonly confirmedById: string | null;
  readonly unlinkedReason: string;
}

const NOBODY = 'nobody';

/** 議長の承認: says what is frozen before it is, and which items have nothing written. */
export function ApproveDialog({
  minutes,
  statements,
  onApprove,
  onClose,
}: {
  minutes: Minutes;
  statements: Statements;
  /** Closes the dialog when it resolves; a refusal is shown. */
  onApprove: (approval: Approval) => Promise<unknown>;
  onClose: () => void;
}) {
  const say = useText('minutes');
  const [refusal, setRefusal] = useState<unknown>(null);
  const [isRunning, setRunning] = useState(false);
  const members = useConfirmers(minutes.meetingId);
  const draft = useDraftedValue<Approval>(`${say('approve.title')}#${minutes.id}`, {
    confirmedById: null,
    unlinkedReason: '',
  });
  const { confirmedById, unlinkedReason: reason } = draft.value;
  const [isAsked, setAsked] = useState(false);
  const unlinked = statements.all.filter(({ state }) => state === 'unlinked');
  const isReasonMissing = unlinked.length > 0 && reason.trim() === '';
  const empty = paperSections(minutes.blocks)
    .filter(({ groups }) => groups.some((group) => group.kind === 'text' && group.block.text.trim() === ''))
    .map(({ heading }) => headingText(heading));
  const close = () => {
    draft.settle();
    onClose();
  };
  const approve = async () => {
    if (isRunning) return;
    setAsked(true);
    if (isReasonMissing) return;
    setRunning(true);
    setRefusal(null);
    try {
      await onApprove({ confirmedById, unlinkedReason: reason.trim() });
      close();
    } catch (error) {
      setRefusal(error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <CommitDialog
      title={say('approve.title')}
      isKept={reason !== ''}
      onClose={close}
      role="alertdialog"
      onCommit={() => void approve()}
      commitLabel={say('approve.confirm')}
      commitIcon="check"
      isRunning={isRunning}
      refusal={refusal}
    >
      {draft.banner}
      <p>{say('approve.lead', { version: say('version', { number: minutes.versionNumber }) })}</p>
      <ul className="flex list-disc flex-col gap-1.5 pl-6">
        <li>{say('approve.frozenText')}</li>
        <li>{say('approve.frozenRecords')}</li>
        <li>{say('approve.logged')}</li>
      </ul>
      {empty.length > 0 && (
        <Banner tone="warning" title={say('approve.emptyItems', { count: empty.length })} level="h3">
          {empty.map((heading) => (
            <p key={heading}>{heading}</p>
          ))}
        </Banner>
      )}
      {unlinked.length > 0 && (
        <>
          <Banner tone="warning" title={say('approve.unlinked', { count: unlinked.length })} level="h3">
            <ul className="flex max-h-48 list-disc flex-col gap-1 overflow-y-auto pl-6">
              {unlinked.map(({ blockId, start, text }) => (
                <li key={`${blockId}-${start}`}>{text}</li>
              ))}
            </ul>
          </Banner>
          <TextArea
            label={say('approve.unlinkedReason')}
            help={say('approve.unlinkedHelp')}
            isRequired
            rows={2}
            value={reason}
            onChange={(unlinkedReason) => draft.change({ confirmedById, unlinkedReason })}
            error={isAsked && isReasonMissing ? say('approve.unlinkedMissing') : undefined}
          />
        </>
      )}
      <Select<string>
        label={say('approve.confirmer')}
        help={say('approve.confirmerHelp')}
        value={confirmedById ?? NOBODY}
        onChange={(id) => draft.change({ confirmedById: id === NOBODY ? null : id, unlinkedReason: reason })}
        options={[{ value: NOBODY, label: say('approve.nobody') }, ...members]}
      />
    </CommitDialog>
  );
}
