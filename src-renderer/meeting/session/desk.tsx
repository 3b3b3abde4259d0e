import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { RoomPane } from '../../attendance/room-pane.tsx';
import { useText } from '../../text/use-text.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { announce } from '../../ui/status-store.ts';
import { itemName } from '../agenda-words.ts';
import { useSitting } from '../sitting.ts';
import { CaptureBar } from './capture-bar.tsx';
import { DeskHeader } from './desk-header.tsx';
import { DeskWindows } from './desk-windows.tsx';
import { ItemPane } from './item-pane.tsx';
import { RunningAgenda } from './running-agenda.tsx';

/** The desk: agenda, item and room side by side, each scrolling for itself, and the bar of things to record. */
export function Desk({ onItem }: { onItem: (id: string) => void }) {
  const say = useText('meeting');
  const { meeting, item, window } = useSitting();
  const step = (by: 1 | -1) => {
    const at = meeting.agenda.findIndex(({ id }) => id === item?.id);
    const next = meeting.agenda[at + by];
    if (next) onItem(next.id);
  };
  const isActive = window === null;
  useShortcut({ keys: 'Ctrl+PgUp', label: say('session.previousShown'), run: () => step(-1), isActive });
  useShortcut({ keys: 'Ctrl+PgDn', label: say('session.nextShown'), run: () => step(1), isActive });
  const name = item ? itemName(item) : '';
  useEffect(() => announce(name), [name]);
  return (
    <div className="@container flex flex-col gap-3">
      <DeskHeader />
      <div className="grid grid-cols-1 gap-3 @4xl:h-[calc(100dvh-18.5rem)] @4xl:min-h-[22rem] @4xl:grid-cols-[minmax(12rem,17%)_minmax(0,1fr)_minmax(19.5rem,30%)]">
        <Pane id="agenda" label={say('session.agenda')}>
          <RunningAgenda onItem={onItem} />
        </Pane>
        <Pane id="item" label={say('session.item')}>
          <ItemPane key={item?.id ?? ''} onItem={onItem} />
        </Pane>
        <Pane id="room" label={say('session.room')}>
          <RoomPane />
        </Pane>
      </div>
      <CaptureBar />
      <DeskWindows />
    </div>
  );
}

/** One of the panes that F6 walks through. */
function Pane({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <section
      data-pane={id}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="focus-mark-inside min-h-0 min-w-0 overflow-y-auto rounded-8 border border-line bg-surface"
    >
      {children}
    </section>
  );
}
