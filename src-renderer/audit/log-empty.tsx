import { useEffect, useState } from 'react';
import type { LogFilter } from '../../src-main/contract/log-filter.ts';
import { api } from '../api.ts';
import { counted } from '../text/counted.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import type { LogChoices } from './log-choices.ts';
import { type Part, partsInUse, partText, without } from './log-filter-chips.tsx';

interface Loosened {
  readonly part: Part;
  readonly filter: LogFilter;
  readonly total: number;
}

/** Nothing passes the filter: which single part of it to lift, with what is then found. */
export function LogEmpty({
  filter,
  choices,
  onChange,
}: {
  filter: LogFilter;
  choices: LogChoices | null;
  onChange: (filter: LogFilter) => void;
}) {
  const say = useText('audit');
  const dates = useDates();
  const found = useLoosened(filter);
  if (partsInUse(filter).length === 0) return say('none');
  return (
    <div className="flex flex-col items-center gap-4">
      <p>{say('noMatch')}</p>
      <p role="status" className={found === null || found.length > 0 ? 'sr-only' : ''}>
        {found === null ? say('loosening') : found.length === 0 ? say('loosenNone') : ''}
      </p>
      <div className="flex flex-wrap justify-center gap-3">
        {found?.map((one) => (
          <Button key={one.part} variant="outline" size="sm" onPress={() => onChange(one.filter)}>
            {say('loosen', {
              name: say('asked', {
                member: say(`filterBy.${one.part}`),
                what: partText(filter, one.part, choices, say, dates),
              }),
              count: counted(one.total),
            })}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** The parts without which something is found, most first; `null` until it is known. */
function useLoosened(filter: LogFilter): readonly Loosened[] | null {
  const [found, setFound] = useState<readonly Loosened[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setFound(null);
    const look = async () => {
      const all: Loosened[] = [];
      for (const part of partsInUse(filter)) {
        if (!isCurrent) return;
        const looser = without(filter, part);
        const { total } = await api.audit.list({ filter: looser, limit: 1 });
        if (total > 0) all.push({ part, filter: looser, total });
      }
      if (isCurrent) setFound(all.sort((a, b) => b.total - a.total));
    };
    look().catch(() => isCurrent && setFound([]));
    return () => {
      isCurrent = false;
    };
  }, [filter]);
  return found;
}
