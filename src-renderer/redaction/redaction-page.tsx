import { type ReactNode, useRef } from 'react';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { api } from '../api.ts';
import { AfterMeeting } from '../frame/after-meeting.tsx';
import { AudiencePicker } from '../frame/audience-picker.tsx';
import { type AudienceChoice, useAudience } from '../frame/use-audience.ts';
import type { PageProps } from '../route.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Chip } from '../ui/chip.tsx';
import { usePlace } from '../ui/hash-router.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useFill } from '../ui/use-fill.ts';
import { useQueryOf } from '../use-operation.ts';
import { BeginReview } from './begin-review.tsx';
import { ReviewView } from './review-view.tsx';
import { reviewSituation } from './situation.ts';
import { useGroundChoices } from './use-words.ts';

const NONE: readonly never[] = [];

const isFor = (review: RedactionReview, { audience, recipientId }: AudienceChoice): boolean =>
  review.audience === audience && review.recipientId === recipientId;

/** 墨消しの点検: from the proposals of the engine to the version that may leave. */
export function RedactionPage({ values: { id = '' } }: PageProps) {
  const say = useText('redaction');
  const inWords = useErrorText();
  const box = useRef<HTMLDivElement>(null);
  useFill(box, 36);
  const startBlock = usePlace().parameters.get('block') ?? null;
  const meeting = useQueryOf(api.meeting.get, { id });
  const minutes = useQueryOf(api.minutes.get, { meetingId: id });
  const choice = useAudience();
  const { audience, recipientId } = choice;
  const target = { meetingId: id, audience, recipientId };
  const found = useQueryOf(api.redaction.get, choice.isIncomplete ? null : target);
  const law = useQueryOf(api.legalBasis.grounds, meeting.data ? { on: meeting.data.heldOn } : null);
  const grounds = useGroundChoices(law.data?.grounds ?? NONE);
  const error = meeting.error ?? minutes.error ?? found.error ?? law.error;
  // While another audience is looked up, what was found for the one before is no answer.
  const isFound = found.data !== undefined && (found.data.review === null || isFor(found.data.review, choice));
  const situation =
    minutes.data && found.data && law.data && isFound && !choice.isIncomplete
      ? reviewSituation(minutes.data, found.data.review)
      : null;
  const version = (number: number) => say('version', { number });
  const header = (review: RedactionReview | null, marks: ReactNode) => (
    <div className="-mb-4">
      <PageHeader
        title={say('title')}
        back={{ to: `meetings/${id}`, label: meeting.data?.number ?? say('backToMeeting') }}
        actions={<AfterMeeting meetingId={id} current="redaction" />}
        marks={
          review && (
            <>
              {situation?.reviewedVersion != null && <Chip>{version(situation.reviewedVersion)}</Chip>}
              <Chip
                tone={review.state === 'approved' ? 'success' : 'warning'}
                icon={review.state === 'approved' ? 'check' : 'edit'}
              >
                {say(`state.${review.state}`)}
              </Chip>
              {marks}
            </>
          )
        }
      />
    </div>
  );
  return (
    <div ref={box} className="flex flex-col gap-2.5">
      {situation?.kind === 'review' && situation.review ? (
        <ReviewView
          key={situation.review.id}
          stored={situation.review}
          grounds={grounds}
          startBlock={startBlock}
          hasNewDraft={situation.hasNewDraft}
          version={version(situation.reviewedVersion ?? 1)}
          header={header}
          picker={<AudiencePicker choice={choice} isCompact />}
        />
      ) : (
        <>
          {header(situation?.review ?? null, null)}
          <div className="pt-4">
            <AudiencePicker choice={choice} />
          </div>
          {choice.isIncomplete && <p className="text-muted">{say('chooseRecipient')}</p>}
        </>
      )}
      {error && <Banner tone="error" title={inWords(error).title} />}
      {situation && situation.kind !== 'review' && (
        <div className="pt-4">
          <BeginReview target={target} situation={situation} />
        </div>
      )}
    </div>
  );
}
