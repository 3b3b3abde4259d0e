import { api } from '../../api.ts';
import { useErrorText } from '../../text/error-text.ts';
import { useText } from '../../text/use-text.ts';
import { setParameters } from '../../ui/hash-router.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { say as tell } from '../../ui/status-store.ts';
import { useCommandOf } from '../../use-operation.ts';
import { type Item, itemName } from '../agenda-words.ts';
import { useSitting } from '../sitting.ts';

/** Starts an item at the time of the desk and shows it; a refusal is said in the status line. */
export function useStartItem(): (item: Item) => Promise<void> {
  const say = useText('meeting');
  const inWords = useErrorText();
  const { clock } = useSitting();
  const start = useCommandOf(api.meeting.startItem);
  return async (item) => {
    try {
      await start.run({ id: item.id, at: clock.time });
      clock.used(clock.time);
      setParameters({ item: item.id });
      tell(say('session.started', { name: itemName(item), time: clock.time }));
    } catch (error) {
      const words = inWords(error);
      tell([words.title, ...words.details].join(' '), { tone: 'error' });
    }
  };
}

/** Alt+PgDn: the item after the one that runs begins. */
export function useNextItemKey(): void {
  const say = useText('meeting');
  const { meeting, window } = useSitting();
  const start = useStartItem();
  const running = meeting.agenda.findIndex((item) => item.state === 'current');
  const next = meeting.agenda.slice(running + 1).find((item) => item.state === 'waiting');
  useShortcut({
    keys: 'Alt+PgDn',
    label: say('session.nextItem'),
    run: () => next && void start(next),
    isActive: meeting.state === 'in-session' && next !== undefined && window === null,
  });
}
