import { useRef } from 'react';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { CaptureForm } from './capture-form.tsx';
import { draftKey } from './drafts.ts';

/** 情報共有を記録する (Alt+1), or 訂正する (Ctrl+E). Closing it keeps what was begun. */
export function CaptureWindow() {
  const say = useText('disclosure');
  const { window, item, meeting, show } = useSitting();
  // Digits must not change their meaning while a meeting runs: the order of use is settled once per kind of giver.
  const orders = useRef(new Map<string, readonly string[]>());
  const correcting = window?.kind === 'disclosure' ? window.correcting : null;
  const itemId = correcting?.agendaItemId ?? item?.id ?? '';
  const found = meeting.agenda.find(({ id }) => id === itemId);
  return (
    <Dialog
      title={correcting ? say('correctTitle', { number: correcting.number }) : say('captureTitle')}
      isOpen={window?.kind === 'disclosure' && found !== undefined}
      onClose={() => show(null)}
      width="wide"
    >
      {found && (
        <CaptureForm
          key={draftKey(found.id, correcting)}
          item={found}
          correcting={correcting}
          draft={draftKey(found.id, correcting)}
          orders={orders.current}
        />
      )}
    </Dialog>
  );
}
