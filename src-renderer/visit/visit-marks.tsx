import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';

/** How long until a planned visit, or how long it is overdue, in words. */
export function VisitDueMark({ daysLeft }: { daysLeft: number }) {
  const say = useText('visit');
  if (daysLeft < 0)
    return (
      <Chip tone="warning" icon="warning">
        {say('overdue', { days: -daysLeft })}
      </Chip>
    );
  return (
    <span className="text-[0.8125rem] text-muted">
      {daysLeft === 0 ? say('today') : say('inDays', { days: daysLeft })}
    </span>
  );
}
