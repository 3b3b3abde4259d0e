import { useState } from 'react';
import type { Session } from '../../src-main/contract/access.ts';
import { RestoreWindow } from '../frame/restore/restore-window.tsx';
import { OpenBySheets } from '../recovery/open-by-sheets.tsx';
import { codeText } from '../text/code-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Card, PageHeader } from '../ui/page-header.tsx';

/** The office file cannot be read: nothing is repaired here, so that evidence and hope of restoring stay. */
export function Damaged({
  folder,
  reason,
  onRetry,
  onRestored,
  onEntered,
}: {
  folder: string;
  reason: string;
  onRetry: () => void;
  onRestored: () => void;
  onEntered: (session: Session) => void;
}) {
  const say = useText('access');
  const sayBackup = useText('backup');
  const sayRecovery = useText('recovery');
  const [isRestoring, setRestoring] = useState(false);
  const [isBySheets, setBySheets] = useState(false);
  if (isBySheets)
    return (
      <OpenBySheets
        officeName=""
        wasRingDamaged
        onEntered={onEntered}
        onBack={() => {
          setBySheets(false);
          onRetry();
        }}
      />
    );
  // Sheets hold the key itself: they help where the ring is lost, and not where the data is.
  const isRingLost = reason.startsWith('key-ring');
  return (
    <Card>
      <PageHeader title={say('damaged')} />
      <Banner tone="error" title={codeText('reasons', reason) ?? say('damagedReason', { reason })}>
        <p>{isRingLost ? sayRecovery('opening.damaged') : say('damagedLead')}</p>
        <p>{say('damagedFolder', { folder })}</p>
      </Banner>
      <div className="flex flex-wrap gap-3 pt-5">
        {isRingLost && (
          <Button icon="shield" onPress={() => setBySheets(true)}>
            {sayRecovery('opening.title')}
          </Button>
        )}
        <Button icon="clock" variant={isRingLost ? 'outline' : 'solid'} onPress={() => setRestoring(true)}>
          {sayBackup('restoreOpen')}
        </Button>
        <Button variant="outline" onPress={onRetry}>
          {say('tryAgain')}
        </Button>
      </div>
      {isRestoring && <RestoreWindow onClose={() => setRestoring(false)} onRestored={onRestored} />}
    </Card>
  );
}
