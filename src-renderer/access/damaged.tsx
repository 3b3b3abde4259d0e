import { codeText } from '../text/code-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Card, PageHeader } from '../ui/page-header.tsx';

/** The office file cannot be read: nothing is repaired here, so that evidence and hope of restoring stay. */
export function Damaged({ folder, reason, onRetry }: { folder: string; reason: string; onRetry: () => void }) {
  const say = useText('access');
  return (
    <Card>
      <PageHeader title={say('damaged')} />
      <Banner tone="error" title={codeText('reasons', reason) ?? say('damagedReason', { reason })}>
        <p>{say('damagedLead')}</p>
        <p>{say('damagedFolder', { folder })}</p>
      </Banner>
      <div className="pt-5">
        <Button variant="outline" onPress={onRetry}>
          {say('tryAgain')}
        </Button>
      </div>
    </Card>
  );
}
