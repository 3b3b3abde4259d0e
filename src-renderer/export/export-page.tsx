import { api } from '../api.ts';
import { AfterMeeting } from '../frame/after-meeting.tsx';
import type { PageProps } from '../route.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { ExportDesk } from './export-desk.tsx';

const NONE: readonly never[] = [];

/** 書き出し: exactly one right copy, proved before anyone gets it. */
export function ExportPage({ values: { id = '' } }: PageProps) {
  const say = useText('export');
  const inWords = useErrorText();
  const meeting = useQueryOf(api.meeting.get, { id });
  const newest = useQueryOf(api.minutes.get, { meetingId: id });
  const review = useQueryOf(api.redaction.get, { meetingId: id });
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
      {meeting.data && review.data && newest.data && approved !== undefined && (
        <ExportDesk
          sources={{ meeting: meeting.data, approved, review: review.data.review }}
          grounds={law.data?.grounds ?? NONE}
        />
      )}
    </div>
  );
}
