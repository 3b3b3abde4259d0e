import { useState } from 'react';
import { RestoreWindow } from '../frame/restore/restore-window.tsx';
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
}: {
  folder: string;
  reason: string;
  onRetry: () => void;
  onRestored: () => void;
}) {
  const say = useText('access');
  const sayBackup = useText('backup');
  const [isRestoring, setRestoring] = useState(false);
  return (
    <Card>
      <PageHeader title={say('damaged')} />
      <Banner tone="error" title={codeText('reasons', reason) ?? say('damagedReason', { reason })}>
        <p>{say('damagedLead')}</p>
        <p>{say('damagedFolder', { folder })}</p>
      </Banner>
      <div className="flex flex-wrap gap-3 pt-5">
        <Button icon="clock" onPress={() => setRestoring(true)}>
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
