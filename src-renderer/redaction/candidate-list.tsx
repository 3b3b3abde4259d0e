import { memo, useEffect, useRef } from 'react';
import { type RedactionSpan, SPAN_SOURCES } from '../../src-main/contract/redaction.ts';
import { type Say, useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';
import type { Desk } from './use-desk.ts';
import { typeWord } from './use-words.ts';

/** All candidates in the order of the text. The arrows move through them wherever the focus is. */
export function CandidateList({ desk }: { desk: Desk }) {
  const say = useText('redaction');
  const { spans } = desk.live.review;
  const list = useRef<HTMLOListElement>(null);
  const selectedId = desk.selected?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attention` asks for the same candidate again.
  useEffect(() => {
    const box = list.current;
    const entry = box?.querySelector('[aria-current="true"]')?.getBoundingClientRect();
    if (!box || !entry) return;
    // Only the list scrolls, never what is around it.
    const view = box.getBoundingClientRect();
    if (entry.top < view.top) box.scrollTop -= view.top - entry.top;
    if (entry.bottom > view.bottom) box.scrollTop += entry.bottom - view.bottom;
  }, [selectedId, desk.attention]);
  const count = (source: RedactionSpan['source']) => spans.filter((span) => span.source === source).length;
  const [register = 0, pattern = 0, guess = 0, reviewer = 0] = SPAN_SOURCES.map(count);
  return (
    <section
      aria-label={say('list')}
      className="flex min-h-32 flex-1 flex-col overflow-hidden rounded-8 border border-line bg-surface"
    >
      <div className="border-b border-line px-3 py-1.5">
        <h2 className="text-[0.9375rem] font-700">{say('list')}</h2>
        <p className="text-[0.75rem] text-muted">{say('counts', { register, pattern, guess, reviewer })}</p>
      </div>
      <ol ref={list} data-candidates="" className="min-h-0 flex-1 overflow-y-auto">
        {spans.map((span) => (
          <Entry key={span.id} span={span} isSelected={span.id === selectedId} say={say} onSelect={desk.select} />
        ))}
      </ol>
    </section>
  );
}

const Entry = memo(function Entry({
  span,
  isSelected,
  say,
  onSelect,
}: {
  span: RedactionSpan;
  isSelected: boolean;
  say: Say<'redaction'>;
  onSelect: (id: string) => void;
}) {
  return (
    <li>
      <button
        type="button"
        id={`entry-${span.id}`}
        tabIndex={isSelected ? 0 : -1}
        aria-current={isSelected}
        onClick={() => onSelect(span.id)}
        className={classes(
          'focus-mark-inside grid w-full cursor-pointer grid-cols-[2.125rem_minmax(0,1fr)_minmax(0,4.25rem)_3.25rem] items-center gap-1.5 border-l-4 px-2 py-1.5 text-left text-[0.8125rem] hover:bg-hover',
          isSelected ? 'border-accent bg-accent-soft' : 'border-transparent',
        )}
      >
        <span className="text-[0.75rem] whitespace-nowrap text-muted">{say(`short.${span.source}`)}</span>
        <span className="truncate font-700">{span.text}</span>
        <span className="truncate text-[0.75rem] text-muted">{typeWord(say, span.type)}</span>
        <span
          className={classes(
            'text-right whitespace-nowrap',
            span.decision === 'undecided' ? 'font-700 text-warning' : span.decision === 'kept' ? 'text-success' : '',
          )}
        >
          {say(`decision.${span.decision}`)}
        </span>
      </button>
    </li>
  );
});
