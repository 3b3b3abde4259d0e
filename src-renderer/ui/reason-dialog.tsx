import { type ReactNode, useEffect, useState } from 'react';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from './banner.tsx';
import { Button, type ButtonTone } from './button.tsx';
import { isCommitKey } from './composing.ts';
import { Dialog } from './dialog.tsx';
import { TextArea } from './text-area.tsx';

/** Asks for a reason before something is done that must be answered for; the reason is recorded. */
export function ReasonDialog({
  title,
  isOpen,
  onClose,
  onConfirm,
  confirmLabel,
  children,
  reasonLabel,
  reasonHelp,
  tone = 'accent',
  isReasonRequired = true,
  maxLength = 200,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Closes the dialog when it resolves; a refusal is shown and the reason kept. */
  onConfirm: (reason: string) => Promise<unknown>;
  confirmLabel: string;
  children?: ReactNode;
  reasonLabel?: string;
  reasonHelp?: ReactNode;
  tone?: ButtonTone;
  isReasonRequired?: boolean;
  maxLength?: number;
}) {
  const say = useText('ui');
  const inWords = useErrorText();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<unknown>(null);
  const [isRunning, setRunning] = useState(false);
  useEffect(() => {
    if (isOpen) return;
    setReason('');
    setProblem(undefined);
    setRefusal(null);
  }, [isOpen]);

  const confirm = async () => {
    if (isRunning) return;
    const text = reason.trim();
    if (isReasonRequired && !text) return setProblem(say('reasonMissing'));
    if (text.length > maxLength) return setProblem(say('reasonTooLong', { limit: maxLength }));
    setProblem(undefined);
    setRunning(true);
    try {
      await onConfirm(text);
      onClose();
    } catch (error) {
      setRefusal(error);
    } finally {
      setRunning(false);
    }
  };
  const refused = refusal ? inWords(refusal) : null;

  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      width="narrow"
      isKept={reason.trim().length > 0}
      actions={
        <>
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <Button tone={tone} keys="Ctrl+Enter" isPending={isRunning} onPress={() => void confirm()}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {refused && (
        <Banner tone="error" title={refused.title}>
          {refused.details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </Banner>
      )}
      {children}
      <TextArea
        label={reasonLabel ?? say('reason')}
        help={reasonHelp}
        isRequired={isReasonRequired}
        error={problem}
        rows={3}
        value={reason}
        onChange={setReason}
        autoFocus
        onKeyDown={(event) => {
          if (!isCommitKey(event)) return;
          event.preventDefault();
          void confirm();
        }}
      />
    </Dialog>
  );
}
