import type { Statistics } from '../../src-main/contract/statistics.ts';
import { logPath } from '../audit/log-address.ts';
import { Link } from '../ui/link.tsx';
import { keyFigures } from './filters.ts';
import type { Words } from './words.ts';

/** 概要: the numbers of a year; each leads to its entries where the log can be asked for them. */
export function KeyFigures({ figures, words: { say, number } }: { figures: Statistics; words: Words }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-3">
      {keyFigures(figures).map(({ id, count, unit, wanted }) => {
        const text = say(`unit.${unit}`, { count: number(count) });
        return (
          <div key={id} className="flex flex-col rounded-8 border border-line bg-surface px-3 py-2.5">
            <dt className="text-[0.875rem] text-muted">{say(`figure.${id}`)}</dt>
            <dd className="text-[1.375rem] font-700 leading-snug">
              {wanted && count > 0 ? (
                <Link to={logPath(wanted)}>
                  {text}
                  <span className="sr-only">{say('toLog', { name: say(`figure.${id}`) })}</span>
                </Link>
              ) : (
                text
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
