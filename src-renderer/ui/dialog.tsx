import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { IconButton } from './button.tsx';
import { classes } from './classes.ts';

const WIDTHS = { narrow: 'max-w-lg', medium: 'max-w-2xl', wide: 'max-w-5xl' } as const;

/** A window over the screen that keeps the focus. Esc closes it unless `isKept`, then only its own buttons do. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  width = 'medium',
  isKept = false,
  role = 'dialog',
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot, the primary one first. */
  actions?: ReactNode;
  width?: keyof typeof WIDTHS;
  /** Set while closing would lose text. */
  isKept?: boolean;
  role?: 'dialog' | 'alertdialog';
}) {
  const say = useText('ui');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isKeyboardDismissDisabled={isKept}
      className="fixed inset-0 z-50 flex items-center justify-center bg-black/50 p-6"
    >
      <Modal
        className={classes(
          'flex max-h-full w-full flex-col rounded-16 border border-line bg-raised shadow-5',
          WIDTHS[width],
        )}
      >
        <AriaDialog role={role} className="focus-quiet flex min-h-0 flex-col">
          <header className="flex items-start gap-4 px-6 pt-5 pb-2">
            <Heading slot="title" className="flex-1 text-[1.25rem] font-700 leading-snug">
              {title}
            </Heading>
            {!isKept && <IconButton icon="close" label={say('close')} onPress={onClose} />}
          </header>
          <div className="flex min-h-0 flex-col gap-5 overflow-y-auto px-6 py-3">{children}</div>
          {actions && <footer className="flex flex-wrap justify-end gap-3 px-6 pt-3 pb-6">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
