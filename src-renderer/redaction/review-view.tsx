import { type ReactNode, useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { api } from '../api.ts';
import { reviewAddress } from '../frame/review-address.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { PolicyDialog } from './policy-dialog.tsx';
import { ReviewBanners } from './review-banners.tsx';
import { ReviewDesk } from './review-desk.tsx';
import type { GroundChoice } from './use-words.ts';
import { WarningsDialog } from './warnings-dialog.tsx';

/** A review with what is done to it as a whole: signing, approving, sending back and resuming. */
export function ReviewView({
  stored,
  grounds,
  startBlock,
  hasNewDraft,
  version,
  header,
  picker,
}: {
  stored: RedactionReview;
  grounds: readonly GroundChoice[];
  startBlock: string | null;
  hasNewDraft: boolean;
  version: string;
  header: (review: RedactionReview, marks: ReactNode) => ReactNode;
  /** 宛先 of the copy under review. */
  picker: ReactNode;
}) {
  const say = useText('redaction');
  const inWords = useErrorText();
  const complete = useCommandOf(api.redaction.complete);
  const approve = useCommandOf(api.redaction.approve);
  const sendBack = useCommandOf(api.redaction.sendBack);
  const resume = useCommandOf(api.redaction.reopen);
  const [policyOf, setPolicyOf] = useState<RedactionReview | null>(null);
  const [warned, setWarned] = useState<{ review: RedactionReview; isApproving: boolean } | null>(null);
  const [returning, setReturning] = useState<RedactionReview | null>(null);
  const error = complete.error ?? approve.error ?? resume.error;
  const finish = async (review: RedactionReview) => {
    const { id, revision, mayApprove } = review;
    try {
      await (mayApprove ? approve : complete).run({ id, revision });
      sayInStatus(say(mayApprove ? 'approved' : 'requested'));
    } catch (refusal) {
      // The refusal stands in `error`, above the desk; what it asks for is opened at once.
      if (asksForAcknowledgement(refusal)) setWarned({ review, isApproving: true });
    }
  };
  const goOn = async () => {
    try {
      await resume.run({ id: stored.id });
      sayInStatus(say('begunAgain'));
    } catch {
      // The refusal stands in `resume.error`, above the desk.
    }
  };
  const above = (review: RedactionReview) => (
    <>
      {error && (
        <Banner tone="error" title={inWords(error).title}>
          {inWords(error).details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </Banner>
      )}
      {hasNewDraft && <Banner tone="info" title={say('newDraft', { version })} level="p" />}
      <ReviewBanners
        review={review}
        exportAddress={reviewAddress(stored.meetingId, stored, 'export')}
        isResuming={resume.isRunning}
        onResume={() => void goOn()}
      />
    </>
  );
  return (
    <>
      <ReviewDesk
        stored={stored}
        grounds={grounds}
        startBlock={startBlock}
        onReady={finish}
        onSendBack={setReturning}
        onPolicy={setPolicyOf}
        onWarnings={(review) => setWarned({ review, isApproving: false })}
        isHeld={returning !== null || policyOf !== null || warned !== null}
        picker={picker}
        isCompleting={complete.isRunning || approve.isRunning}
        header={header}
        above={above}
      />
      {warned && (
        <WarningsDialog
          review={warned.review}
          onApprove={warned.isApproving ? () => finish(warned.review) : null}
          onClose={() => setWarned(null)}
        />
      )}
      {policyOf && <PolicyDialog review={policyOf} onClose={() => setPolicyOf(null)} />}
      <ReasonDialog
        title={say('sendBackTitle')}
        isOpen={returning !== null}
        onClose={() => setReturning(null)}
        onConfirm={async (reason) => {
          await sendBack.run({ id: stored.id, revision: returning?.revision ?? stored.revision, reason });
          sayInStatus(say('sentBack'));
        }}
        confirmLabel={say('sendBack')}
        maxLength={300}
      >
        <p>{say('sendBackLead')}</p>
      </ReasonDialog>
    </>
  );
}

/** Whether the approval waits only for the warnings to be acknowledged. */
function asksForAcknowledgement(error: unknown): boolean {
  return (
    error instanceof AppError && error.shape.violations.some(({ rule }) => rule === 'redaction-warnings-unacknowledged')
  );
}
