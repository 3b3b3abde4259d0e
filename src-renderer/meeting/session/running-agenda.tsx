import { useText } from '../../text/use-text.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/icon.tsx';
import { elapsedOf } from '../agenda-time.ts';
import type { Item } from '../agenda-words.ts';
import { useSitting } from '../sitting.ts';

/** The agenda with its clock: planned, elapsed, 超過 in words. A press shows an item and starts nothing. */
export function RunningAgenda({ onItem }: { onItem: (id: string) => void }) {
  const say = useText('meeting');
  const { meeting, item: shown } = useSitting();
  return (
    <>
      <h2 className="sr-only">{say('session.agenda')}</h2>
      <ol className="flex flex-col">
        {meeting.agenda.map((item) => (
          <li key={item.id} className="border-b border-line last:border-b-0">
            <button
              type="button"
              onClick={() => onItem(item.id)}
              aria-current={item.id === shown?.id ? 'true' : undefined}
              className={classes(
                'focus-mark-inside flex w-full cursor-pointer flex-col gap-0.5 border-l-4 px-3 py-2 text-left leading-snug',
                item.id === shown?.id ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-hover',
              )}
            >
              <span className="flex items-baseline gap-2">
                <span className="shrink-0 font-700">{item.label}</span>
                <span className={classes('min-w-0 text-[0.9375rem]', item.state === 'current' && 'font-700')}>
                  {item.title}
                </span>
              </span>
              <ItemClock item={item} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** 「審議中 12分／配分10分 超過2分」. */
function ItemClock({ item }: { item: Item }) {
  const say = useText('meeting');
  const { clock } = useSitting();
  const elapsed = elapsedOf(item, clock.time);
  const over = elapsed === null ? 0 : elapsed - item.minutes;
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-muted">
      <span className={classes('inline-flex items-center gap-1', item.state === 'current' && 'font-700 text-accent')}>
        {item.state !== 'waiting' && <Icon name={item.state === 'current' ? 'speech' : 'check'} size={0.875} />}
        {say(`session.state.${item.state}`)}
      </span>
      <span>
        {elapsed === null
          ? say('session.planned', { planned: item.minutes })
          : say('session.elapsed', { elapsed, planned: item.minutes })}
      </span>
      {over > 0 && <span className="font-700 text-error">{say('session.over', { minutes: over })}</span>}
    </span>
  );
}
