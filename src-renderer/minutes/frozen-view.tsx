import { useState } from 'react';
import type { Confirmation, Minutes } from '../../src-main/contract/minutes.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { ApprovedNotice } from './approved-notice.tsx';
import { MinutesDocument } from './minutes-document.tsx';
import { Outline } from './outline.tsx';
import { Versions } from './versions.tsx';

/** An approved version, frozen; the newest one can be followed by a next. */
export function FrozenView({
  minutes,
  title,
  earlier,
  newestVersion,
  confirmation,
  reopenReason,
}: {
  minutes: Minutes;
  title: string;
  earlier: Parameters<typeof Versions>[0]['earlier'];
  newestVersion: number;
  confirmation: Confirmation | null;
  reopenReason: string;
}) {
  const say = useText('minutes');
  const reopen = useCommandOf(api.minutes.reopen);
  const mayReopen = useMay(api.minutes.reopen);
  const [isAsking, setAsking] = useState(false);
  const isNewest = minutes.versionNumber === newestVersion;
  const version = (number: number) => say('version', { number });
  return (
    <>
      {isNewest ? (
        <ApprovedNotice minutes={minutes} confirmation={confirmation} reopenReason={reopenReason} />
      ) : (
        <Banner
          tone="warning"
          title={say('versions.old', { version: version(minutes.versionNumber) })}
          actions={<Link to={`meetings/${minutes.meetingId}/minutes`}>{say('versions.toNewest')}</Link>}
        >
          <p>{say('versions.oldDo', { newest: version(newestVersion) })}</p>
        </Banner>
      )}
      <div className="grid grid-cols-[12rem_minmax(0,1fr)] gap-6">
        <Outline blocks={minutes.blocks} isTyped={false} />
        <div className="flex min-w-0 flex-col gap-6">
          <MinutesDocument minutes={minutes} title={title} draft={null} />
          <Versions meetingId={minutes.meetingId} shown={minutes.versionNumber} earlier={earlier} />
          {isNewest && mayReopen && (
            <div>
              <Button variant="outline" size="sm" icon="edit" onPress={() => setAsking(true)}>
                {say('approved.next')}
              </Button>
            </div>
          )}
          {isNewest && !mayReopen && <p className="text-[0.875rem] text-muted">{say('approved.askChair')}</p>}
        </div>
      </div>
      <ReasonDialog
        title={say('approved.nextTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={say('approved.next')}
        reasonLabel={say('approved.reason')}
        reasonHelp={say('approved.reasonHelp')}
        maxLength={300}
        onConfirm={async (reason) => {
          await reopen.run({ meetingId: minutes.meetingId, reason });
          sayInStatus(say('approved.nextDone'));
        }}
      >
        <p>
          {say('approved.nextLead', {
            version: version(minutes.versionNumber),
            next: version(minutes.versionNumber + 1),
          })}
        </p>
      </ReasonDialog>
    </>
  );
}
