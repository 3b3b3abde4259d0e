import type { ReactNode } from 'react';
import { access, type OwnLogin, type PresentProof } from '../../src-main/contract/access.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { NOTHING, PresentFields } from './present-fields.tsx';

/** A change of the own login that needs nothing but the proof that its owner asks for it. */
export function OwnChangeDialog({
  title,
  own,
  children,
  commitLabel,
  onCommit,
  onClose,
}: {
  title: string;
  own: OwnLogin;
  children: ReactNode;
  commitLabel: string;
  /** Throws its `AppError`; closing is the caller's. */
  onCommit: (present: PresentProof) => Promise<void>;
  onClose: () => void;
}) {
  const say = useText('access');
  const form = useSchemaForm(access.removeFactor.input, { present: NOTHING });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form form={form} label={title} onCommit={({ present }) => onCommit(present)}>
        {children}
        <PresentFields form={form} own={own} />
        <div className="flex flex-wrap justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {say('own.cancel')}
          </Button>
          <CommitButton>{commitLabel}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
