import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { api } from '../api.ts';
import { CopyWarningsList } from '../frame/copy-warnings.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/**
 * 注意: what may still tell who is meant, and what earlier copies show; acknowledged with a reason. When the second person
 * was stopped by it, acknowledging leads on to the approval that was asked for.
 */
export function WarningsDialog({
  review,
  onApprove,
  onClose,
}: {
  review: RedactionReview;
  onApprove: (() => Promise<void>) | null;
  onClose: () => void;
}) {
  const say = useText('redaction');
  const sayUi = useText('ui');
  const inWords = useErrorText();
  const found = useQueryOf(api.redaction.warnings, { id: review.id });
  const acknowledge = useCommandOf(api.redaction.acknowledge);
  if (found.data === undefined && !found.error) return null;
  const { warnings = [], acknowledged = null } = found.data ?? {};
  const isKnown = acknowledged?.revision === review.revision;
  const list = (
    <>
      {found.error && <Banner tone="error" title={inWords(found.error).title} />}
      {found.data && warnings.length === 0 && <p>{say('warningsNone')}</p>}
      {warnings.length > 0 && <CopyWarningsList warnings={warnings} blocks={review.blocks} />}
      {isKnown && acknowledged && (
        <p className="text-muted">
          {say('acknowledgedBy', { name: acknowledged.displayName, reason: acknowledged.reason })}
        </p>
      )}
    </>
  );
  if (warnings.length === 0 || isKnown)
    return (
      <Dialog
        title={say('warnings')}
        isOpen
        onClose={onClose}
        width="medium"
        actions={<Button onPress={onClose}>{sayUi('close')}</Button>}
      >
        {list}
      </Dialog>
    );
  return (
    <ReasonDialog
      title={say('warnings')}
      isOpen
      onClose={onClose}
      onConfirm={async (reason) => {
        await acknowledge.run({ id: review.id, revision: review.revision, reason });
        sayInStatus(say('acknowledged'));
        await onApprove?.();
      }}
      confirmLabel={say(onApprove ? 'acknowledgeAndApprove' : 'acknowledge')}
      reasonHelp={say('acknowledgeLead')}
      maxLength={300}
    >
      {list}
    </ReasonDialog>
  );
}
