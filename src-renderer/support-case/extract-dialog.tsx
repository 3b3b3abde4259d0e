import { useState } from 'react';
import type { CourseEvent } from '../../src-main/contract/case-course.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { TextField } from '../ui/text-field.tsx';
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
  const [format, setFormat] = useState<'docx' | 'pdf'>('docx');
  const [purpose, setPurpose] = useState('');
  const [isAsked, setAsked] = useState(false);
  const run = async () => {
    setAsked(true);
    if (purpose.trim() === '' || extract.isRunning) return;
    const number = meetings.find((meeting) => meeting.meetingId === meetingId)?.meetingNumber ?? '';
    const suggestedName = say('handout.names.extract', { number });
    const path = await host.chooseSavePath({ suggestedName, kind: format });
    if (path === null) return;
    try {
      await extract.run({ meetingId, caseId, path, purpose, format });
      sayInStatus(say('handout.done'));
      onClose();
    } catch {
      // The refusal stands above the fields.
    }
  };
  return (
    <CommitDialog
      title={sayCase('extract.open')}
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
      <RadioGroup
        label={say('handout.format')}
        isInline
        value={format}
        onChange={setFormat}
        options={(['docx', 'pdf'] as const).map((value) => ({ value, label: say(`handout.formats.${value}`) }))}
      />
      <TextField
        label={say('handout.purpose')}
        help={say('handout.purposeHelp')}
        isRequired
        value={purpose}
        onChange={setPurpose}
        maxLength={200}
        error={isAsked && purpose.trim() === '' ? say('handout.purposeMissing') : undefined}
      />
    </CommitDialog>
  );
}
