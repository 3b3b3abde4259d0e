import type { ComponentProps, ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { CommitArea } from './commit-area.tsx';
import { Dialog } from './dialog.tsx';
import { Refusal } from './refusal.tsx';

/** A window with fields and one thing to do, by button or Ctrl+Enter. A refusal stands above the fields, which stay as they were. */
export function CommitDialog({
  onCommit,
  commitLabel,
  commitIcon,
  isRunning,
  refusal,
  otherActions,
  onClose,
  children,
  ...dialog
}: Omit<ComponentProps<typeof Dialog>, 'actions' | 'isOpen'> & {
  onCommit: () => void;
  commitLabel: string;
  commitIcon?: ComponentProps<typeof Button>['icon'];
  isRunning: boolean;
  /** The error of the last attempt, if any. */
  refusal: unknown;
  /** Further buttons, before the one that cancels. */
  otherActions?: ReactNode;
}) {
  const say = useText('ui');
  return (
    <CommitArea onCommit={onCommit}>
      <Dialog
        {...dialog}
        isOpen
        onClose={onClose}
        actions={
          <>
            {otherActions}
            <Button variant="outline" onPress={onClose}>
              {say('cancel')}
            </Button>
            <Button keys="Ctrl+Enter" icon={commitIcon} isPending={isRunning} onPress={onCommit}>
              {commitLabel}
            </Button>
          </>
        }
      >
        <Refusal error={refusal} />
        {children}
      </Dialog>
    </CommitArea>
  );
}
