import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Section } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { StateMark } from './state-mark.tsx';

interface Line {
  readonly id: string;
  readonly at: string;
  readonly what: string;
  readonly text: string;
}

/** 取組の履歴: states, reminders and putting off in time order, and the chain of carrying over. */
export function ActionHistory({ id }: { id: string }) {
  const say = useText('action');
  const dates = useDates();
  const { data } = useQueryOf(api.action.history, { id });
  if (!data) return null;
  const lines: readonly Line[] = [
    ...data.progress.map(({ id: key, recordedAt, state, result }) => ({
      id: key,
      at: recordedAt,
      what: say(`states.${state}`),
      text: result,
    })),
    ...data.reminders.map(({ id: key, recordedAt, how, answer }) => ({
      id: key,
      at: recordedAt,
      what: say('historyReminder', { way: say(`ways.${how}`) }),
      text: answer,
    })),
    ...data.snoozes.map(({ id: key, recordedAt, until, reason }) => ({
      id: key,
      at: recordedAt,
      what: say('historySnooze', { date: dates.short(until) }),
      text: reason,
    })),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
  return (
    <div className="flex flex-col gap-4">
      <ol className="flex flex-col">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0">
            <span className="w-40 text-muted">{dates.moment(line.at)}</span>
            <span className="font-700">{line.what}</span>
            {line.text && <span className="basis-full whitespace-pre-wrap">{line.text}</span>}
          </li>
        ))}
        {lines.length === 0 && <li className="text-muted">{say('historyNone')}</li>}
      </ol>
      {data.chain.length > 1 && (
        <Section title={say('chain')}>
          <ol className="flex flex-col">
            {data.chain.map((link) => (
              <li
                key={link.id}
                className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2 last:border-b-0"
              >
                <span className="font-700">{link.meetingNumber}</span>
                <span className="text-muted">{dates.short(link.heldOn)}</span>
                <StateMark state={link.state} />
                {link.id === id && <span className="text-muted">{say('chainHere')}</span>}
                <span className="basis-full">{link.text}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </div>
  );
}
