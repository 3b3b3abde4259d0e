import { useEffect, useRef, useState } from 'react';
import { api } from '../api.ts';
import { AfterMeeting } from '../frame/after-meeting.tsx';
import { Beyond } from '../frame/beyond.tsx';
import { useMay } from '../permitted.tsx';
import type { PageProps } from '../route.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { usePlace } from '../ui/hash-router.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { DraftView } from './draft-view.tsx';
import { FrozenView } from './frozen-view.tsx';
import { HandoutDialog } from './handout-dialog.tsx';
import { MinutesDocument } from './minutes-document.tsx';
import { NoMinutes } from './no-minutes.tsx';

/** 議事録: from the first draft to the version that the chair has frozen. */
export function MinutesPage({ values: { id = '' } }: PageProps) {
  const say = useText('minutes');
  const sayOfMeeting = useText('needToKnow');
  const mayWrite = useMay(api.minutes.saveBlock);
  const asked = Number(usePlace().parameters.get('version'));
  const meeting = useQueryOf(api.meeting.get, { id });
  const found = useQueryOf(
    api.minutes.get,
    Number.isInteger(asked) && asked > 0 ? { meetingId: id, version: asked } : { meetingId: id },
  );
  const [isHandout, setHandout] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is read from its beginning.
  useEffect(() => {
    page.current?.closest('main')?.scrollTo(0, 0);
  }, [asked]);
  const error = meeting.error ?? found.error;
  const minutes = found.data?.minutes ?? null;
  const newest = minutes === null ? 0 : (found.data?.earlier.length ?? 0) + 1;
  const handout = mayWrite && meeting.data?.state === 'closed' && minutes !== null && (
    <Button size="sm" variant="outline" icon="upload" onPress={() => setHandout(true)}>
      {say('handout.open')}
    </Button>
  );
  return (
    <div ref={page} className="flex flex-col gap-4">
      <PageHeader
        title={say('title')}
        back={{ to: `meetings/${id}`, label: meeting.data?.number ?? say('backToMeeting') }}
        actions={mayWrite && <AfterMeeting meetingId={id} current="minutes" />}
        marks={
          minutes && (
            <>
              <Chip>{say('version', { number: minutes.versionNumber })}</Chip>
              {minutes.state === 'approved' ? (
                <Chip tone="success" icon="check">
                  {say('state.approved')}
                </Chip>
              ) : (
                <Chip tone="warning" icon="edit">
                  {say('state.draft')}
                </Chip>
              )}
            </>
          )
        }
      />
      <Beyond
        error={error}
        target={{ caseId: null, meetingId: id, label: meeting.data?.number ?? sayOfMeeting('ofMeeting') }}
      />
      {minutes?.state === 'approved' && <div>{handout}</div>}
      {isHandout && meeting.data && (
        <HandoutDialog
          meeting={meeting.data}
          mayExtract={minutes?.state === 'approved' || (found.data?.earlier.length ?? 0) > 0}
          onClose={() => setHandout(false)}
        />
      )}
      {meeting.data && found.data && minutes === null && <NoMinutes meeting={meeting.data} />}
      {meeting.data && minutes?.state === 'draft' && !mayWrite && (
        <MinutesDocument minutes={minutes} title={meeting.data.title} draft={null} />
      )}
      {meeting.data && minutes?.state === 'draft' && mayWrite && (
        <DraftView
          key={minutes.id}
          minutes={minutes}
          meeting={meeting.data}
          earlier={found.data?.earlier ?? []}
          reopenReason={found.data?.reopenReason ?? ''}
          handout={handout}
        />
      )}
      {meeting.data && minutes?.state === 'approved' && (
        <FrozenView
          minutes={minutes}
          title={meeting.data.title}
          earlier={found.data?.earlier ?? []}
          newestVersion={newest}
          confirmation={found.data?.confirmation ?? null}
          reopenReason={found.data?.reopenReason ?? ''}
        />
      )}
    </div>
  );
}
