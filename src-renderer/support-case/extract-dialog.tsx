import { useState } from 'react';
import type { CourseEvent } from '../../src-main/contract/case-course.ts';
import { api } from '../api.ts';
import { type Handout, HandoutFields } from '../frame/handout-fields.tsx';
import { useSavePath } from '../frame/use-save-path.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';

/** 議事録の抜粋: what the approved minutes of one meeting say about this case. */
export function ExtractDialog({
  caseId,
  meetings,
  onClose,
}: {
  caseId: string;
  /** Closed meetings on whose agenda the case stood, newest first; at least one. */
  meetings: readonly CourseEvent[];
  onClose: () => void;
}) {
  const say = useText('minutes');
  const sayCase = useText('supportCase');
  const dates = useDates();
  const extract = useCommandOf(api.export.minutesExtract);
  const [meetingId, setMeeting] = useState(meetings[0]?.meetingId ?? '');
  const [handout, setHandout] = useState<Handout>({ format: 'docx', purpose: '' });
  const { isAsking, ask } = useSavePath();
  const [isAsked, setAsked] = useState(false);
  const run = async () => {
    setAsked(true);
    if (handout.purpose.trim() === '' || isAsking || extract.isRunning) return;
    const number = meetings.find((meeting) => meeting.meetingId === meetingId)?.meetingNumber ?? '';
    const suggestedName = say('handout.names.extract', { number });
    const path = await ask({ suggestedName, kind: handout.format });
    if (path === null) return;
    try {
      await extract.run({ meetingId, caseId, path, ...handout });
      sayInStatus(say('handout.done'));
      onClose();
    } catch {
      // The refusal stands above the fields.
    }
  };
  return (
    <CommitDialog
      title={sayCase('extract.open')}
      isKept={isAsking || extract.isRunning}
      onClose={onClose}
      onCommit={() => void run()}
      commitLabel={say('handout.run')}
      commitIcon="upload"
      isRunning={extract.isRunning}
      refusal={extract.error}
    >
      <p>{say('handout.extractHelp')}</p>
      <Select<string>
        label={sayCase('extract.meeting')}
        value={meetingId}
        onChange={setMeeting}
        options={meetings.map((meeting) => ({
          value: meeting.meetingId ?? '',
          label: `${meeting.meetingNumber}　${meeting.on ? dates.short(meeting.on) : ''}`,
        }))}
      />
      <HandoutFields value={handout} onChange={setHandout} isAsked={isAsked} />
    </CommitDialog>
  );
}
