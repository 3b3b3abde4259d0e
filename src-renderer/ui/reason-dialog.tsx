import { type ReactNode, useState } from 'react';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from './banner.tsx';
import { Button, type ButtonTone } from './button.tsx';
import { isCommitKey } from './composing.ts';
import { Dialog } from './dialog.tsx';
import { TextArea } from './text-area.tsx';
import { useDraftedText } from './use-drafted-value.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Closes the dialog when it resolves; a refusal is shown and the reason kept. */
  readonly onConfirm: (reason: string) => Promise<unknown>;
  readonly confirmLabel: string;
  readonly children?: ReactNode;
  readonly reasonLabel?: string;
  readonly reasonHelp?: ReactNode;
  readonly tone?: ButtonTone;
  readonly isReasonRequired?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Asks for a reason before something is done that must be answered for; the reason is recorded. */
export function ReasonDialog(props: ReasonDialogProps) {
  return props.isOpen ? <OpenReasonDialog {...props} /> : null;
}

/** While it is open. What was typed outlives a lock; given up on purpose it is gone, since the next reason is another. */
function OpenReasonDialog({
  title,
  onClose,
  onConfirm,
  confirmLabel,
  children,
  reasonLabel,
  reasonHelp,
  tone = 'accent',
  isReasonRequired = true,
  minLength = 1,
  maxLength = 200,
}: ReasonDialogProps) {
  const say = useText('ui');
  const inWords = useErrorText();
  const { value: reason, change, settle, banner } = useDraftedText(`${title}#reason`);
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<unknown>(null);
  const [isRunning, setRunning] = useState(false);
  const close = () => {
    settle();
    onClose();
  };

  const confirm = async () => {
    if (isRunning) return;
    const text = reason.trim();
    if (isReasonRequired && !text) return setProblem(say('reasonMissing'));
    if (text.length > 0 && text.length < minLength) return setProblem(say('reasonTooShort', { least: minLength }));
    if (text.length > maxLength) return setProblem(say('reasonTooLong', { limit: maxLength }));
    setProblem(undefined);
    setRunning(true);
    try {
      await onConfirm(text);
      close();
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
      isOpen
      onClose={close}
      role="alertdialog"
      width="narrow"
      isKept={reason.trim().length > 0}
      actions={
        <>
          <Button variant="outline" onPress={close}>
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
      {banner}
      {children}
      <TextArea
        label={reasonLabel ?? say('reason')}
        help={reasonHelp}
        isRequired={isReasonRequired}
        error={problem}
        rows={3}
        value={reason}
        onChange={change}
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
