import { useState } from 'react';
import { dayOfInstant } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { ANY_TIME, fiscalYear, isSamePeriod, monthOf, type Period } from './log-period.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A period by quick choices or by its first and last day. */
export function LogPeriod({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const say = useText('audit');
  const today = dayOfInstant(new Date().toISOString());
  const [from, setFrom] = useState(period.from ?? '');
  const [until, setUntil] = useState(period.until ?? '');
  const [isTried, setTried] = useState(false);
  const problemOf = (text: string) => (text === '' || DAY.test(text) ? undefined : say('notThatDay'));
  const isReversed = DAY.test(from) && DAY.test(until) && until < from;
  const quick = [
    { label: say('thisMonth'), of: monthOf(today) },
    { label: say('thisYear'), of: fiscalYear(today) },
    { label: say('lastYear'), of: fiscalYear(today, 1) },
    { label: say('anyTime'), of: ANY_TIME },
  ];
  const commit = () => {
    setTried(true);
    if (problemOf(from) || problemOf(until) || isReversed) return;
    onChange({ from: from || null, until: until || null });
  };
  return (
    <div className="flex flex-col gap-4 p-4">
      <div className="flex flex-wrap gap-2">
        {quick.map(({ label, of }) => (
          <Button
            key={label}
            variant={isSamePeriod(of, period) ? 'solid' : 'outline'}
            size="sm"
            onPress={() => onChange(of)}
          >
            {label}
          </Button>
        ))}
      </div>
      <DateField
        label={say('from')}
        value={from}
        onChange={setFrom}
        today={today}
        error={isTried ? problemOf(from) : undefined}
      />
      <DateField
        label={say('until')}
        value={until}
        onChange={setUntil}
        today={today}
        error={isTried ? (problemOf(until) ?? (isReversed ? say('reversedDays') : undefined)) : undefined}
      />
      <div>
        <Button size="sm" onPress={commit}>
          {say('apply')}
        </Button>
      </div>
    </div>
  );
}
