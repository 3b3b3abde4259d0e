import { useState } from 'react';
import type { FollowedAction } from '../../src-main/contract/action.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fold } from '../ui/fold.tsx';
import { ActionHistory } from './action-history.tsx';
import { ProgressForm } from './progress-form.tsx';
import { RemindForm } from './remind-form.tsx';
import { SnoozeForm } from './snooze-form.tsx';

type Part = 'progress' | 'remind' | 'snooze';

/** One action: its state, asking after it, putting that off, and its history. */
export function ActionDialog({
  action,
  today,
  onClose,
}: {
  action: FollowedAction;
  today: string;
  onClose: () => void;
}) {
  const say = useText('action');
  const dates = useDates();
  const [part, setPart] = useState<Part>('progress');
  const title = { progress: say('changeTitle'), remind: say('remindTitle'), snooze: say('snoozeTitle') }[part];
  const isOpen = action.group !== 'settled';
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      {part === 'progress' && (
        <div className="flex flex-col gap-5">
          <div className="flex flex-wrap items-center gap-2">
            {action.caseNumber && <Chip tone="accent">{action.caseNumber}</Chip>}
            <Chip>{action.meetingNumber}</Chip>
            {action.carriedFromId && <Chip icon="undo">{say('carriedFrom')}</Chip>}
            {action.carriedToId && <Chip tone="warning">{say('carriedTo')}</Chip>}
            {action.snoozedUntil && today < action.snoozedUntil && (
              <Chip icon="clock">{say('snoozedUntil', { date: dates.short(action.snoozedUntil) })}</Chip>
            )}
            {isOpen && (
              <span className="ml-auto flex gap-2">
                <Button size="sm" variant="outline" icon="speech" onPress={() => setPart('remind')}>
                  {say('remind')}
                </Button>
                <Button size="sm" variant="outline" icon="clock" onPress={() => setPart('snooze')}>
                  {say('snooze')}
                </Button>
              </span>
            )}
          </div>
          <ProgressForm action={action} onDone={onClose} />
          <Fold title={say('history')}>
            <ActionHistory id={action.id} />
          </Fold>
        </div>
      )}
      {part === 'remind' && <RemindForm actions={[action]} today={today} onDone={onClose} />}
      {part === 'snooze' && <SnoozeForm action={action} today={today} onDone={onClose} />}
    </Dialog>
  );
}
