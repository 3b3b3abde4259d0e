import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { agendaSum } from './agenda-time.ts';

/** 「合計 92／90分 超過2分」: in words, not by colour alone. */
export function AgendaSum({ meeting }: { meeting: MeetingDetail }) {
  const say = useText('meeting');
  const { sum, length, over } = agendaSum(meeting.agenda, meeting);
  return (
    <p role="status" className="flex items-center gap-3 py-2 text-[1.0625rem]">
      <span className="font-700">{say('agenda.sum', { sum, length })}</span>
      <Chip tone={over > 0 ? 'error' : 'success'} icon={over > 0 ? 'warning' : 'check'}>
        {over > 0
          ? say('agenda.over', { minutes: over })
          : over === 0
            ? say('agenda.exact')
            : say('agenda.under', { minutes: -over })}
      </Chip>
    </p>
  );
}
