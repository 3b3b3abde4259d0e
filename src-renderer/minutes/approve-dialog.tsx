import { useState } from 'react';
import type { Minutes } from '../../src-main/contract/minutes.ts';
import { headingText, paperSections } from '../frame/minutes-sections.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** 議長の承認: says what is frozen before it is, and which items have nothing written. */
export function ApproveDialog({
  minutes,
  onApprove,
  onClose,
}: {
  minutes: Minutes;
  /** Closes the dialog when it resolves; a refusal is shown. */
  onApprove: () => Promise<unknown>;
  onClose: () => void;
}) {
  const say = useText('minutes');
  const sayUi = useText('ui');
  const inWords = useErrorText();
  const [refusal, setRefusal] = useState<unknown>(null);
  const [isRunning, setRunning] = useState(false);
  const empty = paperSections(minutes.blocks)
    .filter(({ groups }) => groups.some((group) => group.kind === 'text' && group.block.text.trim() === ''))
    .map(({ heading }) => headingText(heading));
  const approve = async () => {
    if (isRunning) return;
    setRunning(true);
    setRefusal(null);
    try {
      await onApprove();
      onClose();
    } catch (error) {
      setRefusal(error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <CommitArea onCommit={() => void approve()}>
      <Dialog
        title={say('approve.title')}
        isOpen
        onClose={onClose}
        role="alertdialog"
        actions={
          <>
            <Button variant="outline" onPress={onClose}>
              {sayUi('cancel')}
            </Button>
            <Button keys="Ctrl+Enter" icon="check" isPending={isRunning} onPress={() => void approve()}>
              {say('approve.confirm')}
            </Button>
          </>
        }
      >
        {refusal !== null && (
          <Banner tone="error" title={inWords(refusal).title}>
            {inWords(refusal).details.map((detail) => (
              <p key={detail}>{detail}</p>
            ))}
          </Banner>
        )}
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
      </Dialog>
    </CommitArea>
  );
}
