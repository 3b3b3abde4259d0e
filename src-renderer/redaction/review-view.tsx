import type { ReactNode } from 'react';
import type { RedactionReview } from '../../src-main/contract/redaction.ts';
import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { ReviewDesk } from './review-desk.tsx';
import type { GroundChoice } from './use-words.ts';

/** A review with what is done to it as a whole: completing and resuming. */
export function ReviewView({
  stored,
  grounds,
  startBlock,
  hasNewDraft,
  version,
  header,
}: {
  stored: RedactionReview;
  grounds: readonly GroundChoice[];
  startBlock: string | null;
  hasNewDraft: boolean;
  version: string;
  header: (marks: ReactNode) => ReactNode;
}) {
  const say = useText('redaction');
  const inWords = useErrorText();
  const dates = useDates();
  const complete = useCommandOf(api.redaction.complete);
  const resume = useCommandOf(api.redaction.begin);
  const error = complete.error ?? resume.error;
  const finish = async () => {
    try {
      await complete.run({ id: stored.id });
      sayInStatus(say('completed'));
    } catch {
      // The refusal stands in `complete.error`, above the desk.
    }
  };
  const goOn = async () => {
    try {
      await resume.run({ meetingId: stored.meetingId });
      sayInStatus(say('begunAgain'));
    } catch {
      // The refusal stands in `resume.error`, above the desk.
    }
  };
  const count = (decision: 'removed' | 'kept') => stored.spans.filter((span) => span.decision === decision).length;
  const above = (
    <>
      {error && (
        <Banner tone="error" title={inWords(error).title}>
          {inWords(error).details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </Banner>
      )}
      {hasNewDraft && <Banner tone="info" title={say('newDraft', { version })} level="p" />}
      {stored.state === 'completed' && stored.completedAt !== null && (
        <Banner
          tone="success"
          title={say('completedTitle', { moment: dates.longMoment(stored.completedAt) })}
          actions={
            <>
              <LinkButton to={`meetings/${stored.meetingId}/export`} icon="upload" size="sm">
                {say('toExport')}
              </LinkButton>
              <Button variant="outline" size="sm" isPending={resume.isRunning} onPress={() => void goOn()}>
                {say('resume')}
              </Button>
            </>
          }
        >
          <p>{say('completedDo', { removed: count('removed'), kept: count('kept') })}</p>
        </Banner>
      )}
    </>
  );
  return (
    <ReviewDesk
      stored={stored}
      grounds={grounds}
      startBlock={startBlock}
      onReady={finish}
      isCompleting={complete.isRunning}
      header={header}
      above={above}
    />
  );
}
