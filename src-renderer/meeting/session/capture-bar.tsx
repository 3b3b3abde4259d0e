import { api } from '../../api.ts';
import { useMay } from '../../permitted.tsx';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useSitting } from '../sitting.ts';
import { useNextItemKey } from './use-start-item.ts';

interface Capture {
  readonly keys: string;
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}

/** Brings the focus to the first control of a pane. */
function focusIn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** What can be recorded, each by its number: Alt+1 to Alt+5, Alt+0 for what is withheld. */
export function CaptureBar() {
  const say = useText('meeting');
  const sayDisclosure = useText('disclosure');
  const sayAction = useText('action');
  const sayNote = useText('note');
  const sayRoom = useText('attendance');
  const { meeting, item, isFrozen, show } = useSitting();
  const mayRecord = useMay(api.disclosure.record) && !isFrozen && item !== null;
  useNextItemKey();
  if (!mayRecord) return null;
  const captures: readonly Capture[] = [
    ...(meeting.handlesPersonalData
      ? [
          {
            keys: 'Alt+1',
            label: sayDisclosure('capture'),
            icon: 'speech' as const,
            run: () => show({ kind: 'disclosure', correcting: null }),
          },
        ]
      : []),
    { keys: 'Alt+2', label: sayAction('decide'), icon: 'check', run: () => show({ kind: 'decision' }) },
    { keys: 'Alt+3', label: sayAction('assign'), icon: 'tasks', run: () => show({ kind: 'action', changing: null }) },
    { keys: 'Alt+4', label: sayNote('title'), icon: 'edit', run: () => focusIn('[data-pane="item"] textarea') },
    {
      keys: 'Alt+5',
      label: sayRoom('toRoom'),
      icon: 'people',
      run: () => focusIn('[data-pane="room"] [data-room-key]'),
    },
    ...(meeting.handlesPersonalData
      ? [
          {
            keys: 'Alt+0',
            label: sayDisclosure('withhold'),
            icon: 'shield' as const,
            run: () => show({ kind: 'withholding' }),
          },
        ]
      : []),
  ];
  return (
    <div
      role="toolbar"
      aria-label={say('session.capture')}
      className="sticky bottom-0 flex flex-wrap items-center gap-1.5 rounded-8 border border-line bg-raised px-2 py-2 shadow-2"
    >
      {captures.map((capture) => (
        <CaptureButton key={capture.keys} {...capture} />
      ))}
    </div>
  );
}

function CaptureButton({ keys, label, icon, run }: Capture) {
  const { window } = useSitting();
  useShortcut({ keys, label, run, isActive: window === null });
  return (
    <Button size="xs" variant="outline" icon={icon} keys={keys} onPress={run}>
      {label}
    </Button>
  );
}
