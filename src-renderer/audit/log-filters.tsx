import { useMemo } from 'react';
import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Select } from '../ui/select.tsx';
import { useQueryOf } from '../use-operation.ts';
import { eventText } from './entry-words.ts';
import type { LogFilter } from './use-entries.ts';

/** By event, by meeting, refusals only. */
export function LogFilters({
  filter,
  events,
  onChange,
}: {
  filter: LogFilter;
  events: readonly string[];
  onChange: (filter: LogFilter) => void;
}) {
  const say = useText('audit');
  const dates = useDates();
  const meetings = useQueryOf(api.meeting.list, {}).data;
  const eventOptions = useMemo(
    () => [
      { value: 'all', label: say('allEvents') },
      ...events
        .map((event) => ({ value: event, label: eventText(say, event) }))
        .sort((a, b) => a.label.localeCompare(b.label, 'ja')),
    ],
    [events, say],
  );
  const meetingOptions = [
    { value: 'all', label: say('allMeetings') },
    ...(meetings ?? []).map(({ id, number, heldOn }) => ({ value: id, label: `${number}　${dates.short(heldOn)}` })),
  ];
  const isFiltered = filter.event !== '' || filter.meetingId !== null || filter.onlyRefusals;
  return (
    <div className="flex flex-wrap items-end gap-x-5 gap-y-2">
      <Select
        label={say('filterEvent')}
        options={eventOptions}
        value={filter.event || 'all'}
        onChange={(event) => onChange({ ...filter, event: event === 'all' ? '' : event })}
        className="w-72"
      />
      <Select
        label={say('filterMeeting')}
        options={meetingOptions}
        value={filter.meetingId ?? 'all'}
        onChange={(id) => onChange({ ...filter, meetingId: id === 'all' ? null : id })}
        className="w-64"
      />
      <CheckBox isSelected={filter.onlyRefusals} onChange={(onlyRefusals) => onChange({ ...filter, onlyRefusals })}>
        {say('onlyRefusals')}
      </CheckBox>
      {isFiltered && (
        <Button
          variant="text"
          size="sm"
          keys="X"
          onPress={() => onChange({ event: '', meetingId: null, onlyRefusals: false })}
        >
          {say('clear')}
        </Button>
      )}
    </div>
  );
}
