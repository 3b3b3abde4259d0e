import type { DueVisit } from '../../src-main/contract/visit.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';

/** 訪問を取りやめる, with the reason. */
export function CancelVisit({ visit, onClose }: { visit: DueVisit; onClose: () => void }) {
  const say = useText('visit');
  const cancel = useCommandOf(api.visit.cancel);
  return (
    <ReasonDialog
      title={say('cancelTitle')}
      isOpen
      onClose={onClose}
      confirmLabel={say('cancelVisit')}
      reasonLabel={say('cancelReason')}
      maxLength={300}
      onConfirm={async (reason) => {
        await cancel.run({ id: visit.id, version: visit.version, reason });
        tell(say('cancelled'));
      }}
    />
  );
}
