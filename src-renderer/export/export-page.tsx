import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { api } from '../api.ts';
import { AfterMeeting } from '../frame/after-meeting.tsx';
import { type AudienceChoice, useAudience } from '../frame/use-audience.ts';
import type { PageProps } from '../route.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { ExportDesk } from './export-desk.tsx';

const NONE: readonly never[] = [];

const isFor = (review: RedactionReview, { audience, recipientId }: AudienceChoice): boolean =>
  review.audience === audience && review.recipientId === recipientId;

/** 書き出し: exactly one right copy, proved before anyone gets it. */
export function ExportPage({ values: { id = '' } }: PageProps) {
  const say = useText('export');
  const inWords = useErrorText();
  const meeting = useQueryOf(api.meeting.get, { id });
  const newest = useQueryOf(api.minutes.get, { meetingId: id });
  const choice = useAudience();
  const { audience, recipientId } = choice;
  const asked = choice.isIncomplete ? null : { meetingId: id, audience, recipientId };
  const review = useQueryOf(api.redaction.get, asked);
  const found = choice.isIncomplete ? null : (review.data?.review ?? null);
  // What was found for another audience is no answer.
  const isAnswered = choice.isIncomplete || (review.data !== undefined && (found === null || isFor(found, choice)));
  const law = useQueryOf(api.legalBasis.grounds, meeting.data ? { on: meeting.data.heldOn } : null);
  // While a next version is drafted the one before it holds.
  const isDraft = newest.data?.minutes?.state === 'draft';
  const before = isDraft ? newest.data?.earlier[0]?.versionNumber : undefined;
  const holding = useQueryOf(api.minutes.get, before === undefined ? null : { meetingId: id, version: before });
  const approved = isDraft ? (before === undefined ? null : holding.data?.minutes) : newest.data?.minutes;
  const error = meeting.error ?? newest.error ?? review.error ?? law.error ?? holding.error;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={say('title')}
        back={{ to: `meetings/${id}`, label: meeting.data?.number ?? say('backToMeeting') }}
        actions={<AfterMeeting meetingId={id} current="export" />}
      />
      {error && <Banner tone="error" title={inWords(error).title} />}
      {meeting.data && isAnswered && newest.data && approved !== undefined && (
        <ExportDesk
          sources={{ meeting: meeting.data, approved, review: found, choice }}
          grounds={law.data?.grounds ?? NONE}
        />
      )}
    </div>
  );
}
