import { useState } from 'react';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** 次の版: says that the approved version stays and holds until the next is approved. */
export function NextVersionDialog({
  version,
  next,
  onConfirm,
  onClose,
}: {
  version: string;
  next: string;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}) {
  const say = useText('minutes');
  const sayUi = useText('ui');
  const inWords = useErrorText();
  const [refusal, setRefusal] = useState<unknown>(null);
  const confirm = async () => {
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setRefusal(error);
    }
  };
  return (
    <CommitArea onCommit={() => void confirm()}>
      <Dialog
        title={say('approved.nextTitle')}
        isOpen
        onClose={onClose}
        width="narrow"
        actions={
          <>
            <Button variant="outline" onPress={onClose}>
              {sayUi('cancel')}
            </Button>
            <Button keys="Ctrl+Enter" onPress={() => void confirm()}>
              {say('approved.next')}
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
        <p>{say('approved.nextLead', { version, next })}</p>
      </Dialog>
    </CommitArea>
  );
}
