import { useState } from 'react';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { CheckBoxGroup } from '../ui/check-box.tsx';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { DateField } from '../ui/date-field.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useDraftedValue } from '../ui/use-drafted-value.tsx';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { isDay } from './day.ts';

/** Whom to ask (null: whoever was present), and until when. */
interface Plan {
  readonly organizationIds: readonly string[] | null;
  readonly dueOn: string;
}

/** 照会を始める: the organisations that were present are chosen beforehand. */
export function OpenDialog({
  meetingId,
  names,
  onClose,
}: {
  meetingId: string;
  names: ReadonlyMap<string, string>;
  onClose: () => void;
}) {
  const say = useText('correction');
  const open = useCommandOf(api.correction.open);
  const attendance = useQueryOf(api.attendance.forMeeting, { meetingId }).data;
  const meeting = useQueryOf(api.meeting.get, { id: meetingId }).data;
  const today = useQueryOf(api.office.today, {}).data?.today ?? '';
  const members = useQueryOf(
    api.member.list,
    meeting ? { search: '', on: meeting.heldOn, onlyCurrent: false } : null,
  ).data;
  const here = new Set(attendance?.presences.map(({ memberId }) => memberId));
  const present = [
    ...new Set((members ?? []).filter(({ id }) => here.has(id)).flatMap(({ organizationId }) => organizationId ?? [])),
  ];
  const draft = useDraftedValue<Plan>(`${say('open')}#${meetingId}`, { organizationIds: null, dueOn: '' });
  const { organizationIds: chosen, dueOn } = draft.value;
  const [isAsked, setAsked] = useState(false);
  const organizationIds = chosen ?? present;
  const close = () => {
    draft.settle();
    onClose();
  };
  const commit = async () => {
    setAsked(true);
    if (organizationIds.length === 0 || !isDay(dueOn) || open.isRunning) return;
    try {
      await open.run({ meetingId, organizationIds: [...organizationIds], dueOn });
      sayInStatus(say('opened'));
      close();
    } catch {
      // The refusal stands above the fields.
    }
  };
  return (
    <CommitDialog
      title={say('open')}
      onClose={close}
      onCommit={() => void commit()}
      commitLabel={say('open')}
      isRunning={open.isRunning}
      refusal={open.error}
    >
      {draft.banner}
      <p>{say('openLead')}</p>
      <DateField
        label={say('dueOn')}
        isRequired
        value={dueOn}
        onChange={(value) => draft.change({ organizationIds: chosen, dueOn: value })}
        today={today}
        error={isAsked && !isDay(dueOn) ? say('dueMissing') : undefined}
      />
      <CheckBoxGroup
        label={say('organizations')}
        help={say('organizationsHelp')}
        isRequired
        value={organizationIds}
        onChange={(value) => draft.change({ organizationIds: value, dueOn })}
        options={[...names].map(([value, label]) => ({ value, label }))}
        error={isAsked && organizationIds.length === 0 ? say('organizationsMissing') : undefined}
      />
    </CommitDialog>
  );
}
