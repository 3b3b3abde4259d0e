import { GLASS_REASON } from '../../src-main/contract/break-glass.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';

/** What an emergency access is to open. */
export interface GlassTarget {
  readonly caseId: string | null;
  readonly meetingId: string | null;
  /** 案件番号 or 会議番号. */
  readonly label: string;
}

/** 緊急アクセスを開く: why, and what becomes of it, before anything is shown. */
export function GlassDialog({
  target,
  isOpen,
  onClose,
}: {
  target: GlassTarget;
  isOpen: boolean;
  onClose: () => void;
}) {
  const say = useText('needToKnow');
  const open = useCommandOf(api.access.breakGlass);
  const { label, caseId, meetingId } = target;
  return (
    <ReasonDialog
      title={say('glass.title', { label })}
      isOpen={isOpen}
      onClose={onClose}
      confirmLabel={say('glass.open')}
      reasonLabel={say('glass.reason')}
      reasonHelp={say('glass.reasonHelp')}
      minLength={GLASS_REASON}
      maxLength={1000}
      onConfirm={async (reason) => {
        await open.run({ caseId, meetingId, reason });
        sayInStatus(say('glass.opened'));
      }}
    >
      <p>{say('glass.lead')}</p>
    </ReasonDialog>
  );
}
