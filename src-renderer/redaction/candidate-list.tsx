import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { type Say, useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';
import { Select } from '../ui/select.tsx';
import { filterCounts, LIST_FILTERS, type ListFilter, rowsInView } from './list-filter.ts';
import type { Desk } from './use-desk.ts';
import { typeWord } from './use-words.ts';

/** Height of a line of the list, in pixels of the list's own layout. */
const ROW = 33;

/**
 * All candidates in the order of the text, narrowed by source, decision or what changed since one signed. Only the lines in
 * view are drawn. The keys move among what is listed wherever the focus is.
 */
export function CandidateList({ desk }: { desk: Desk }) {
  const say = useText('redaction');
  const { filter, listed, counted } = desk;
  const { lastSigned } = desk.live.review;
  const [view, setView] = useState({ top: 0, height: 600 });
  const list = useRef<HTMLDivElement>(null);
  const selectedId = desk.selected?.id ?? null;
  const counts = useMemo(() => filterCounts(counted, { lastSigned }, filter), [counted, lastSigned, filter]);
  const at = listed.findIndex((span) => span.id === selectedId);
  const { first, end } = rowsInView(view, ROW, listed.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attention` asks for the same candidate again.
  useEffect(() => {
    const box = list.current;
    if (!box || at === -1) return;
    // Only the list scrolls, never what is around it.
    if (at * ROW < box.scrollTop) box.scrollTop = at * ROW;
    if ((at + 1) * ROW > box.scrollTop + box.clientHeight) box.scrollTop = (at + 1) * ROW - box.clientHeight;
    setView({ top: box.scrollTop, height: box.clientHeight });
  }, [at, desk.attention, filter]);
  return (
    <section
      aria-label={say('list')}
      data-keeps-focus=""
      className="flex min-h-48 flex-1 flex-col overflow-hidden rounded-8 border border-line bg-surface"
    >
      <div className="border-b border-line px-3 py-1.5">
        <FilterChoice filter={filter} counts={counts} onChange={desk.setFilter} />
      </div>
      {listed.length === 0 && counted.length > 0 && (
        <p className="p-3 text-[0.875rem] text-muted">{say('filterNone')}</p>
      )}
      <div
        ref={list}
        data-candidates=""
        className="min-h-0 flex-1 overflow-y-auto"
        onScroll={(event) => {
          const { scrollTop: top, clientHeight: height } = event.currentTarget;
          setView({ top, height });
        }}
      >
        <ol style={{ paddingTop: first * ROW, paddingBottom: (listed.length - end) * ROW }}>
          {listed.slice(first, end).map((span) => (
            <Entry key={span.id} span={span} isSelected={span.id === selectedId} say={say} onSelect={desk.select} />
          ))}
        </ol>
      </div>
    </section>
  );
}

/** What the list is narrowed to, each choice with the number of candidates it leaves. */
const FilterChoice = memo(function FilterChoice({
  filter,
  counts,
  onChange,
}: {
  filter: ListFilter;
  counts: ReturnType<typeof filterCounts>;
  onChange: (filter: ListFilter) => void;
}) {
  const say = useText('redaction');
  return (
    <Select<ListFilter>
      label={say('list')}
      value={filter}
      onChange={onChange}
      options={counts.map(([value, count]) => ({ value, label: `${filterWord(say, value)}　${count}` }))}
    />
  );
});

function filterWord(say: Say<'redaction'>, filter: ListFilter): string {
  const known = LIST_FILTERS.find((one) => one === filter);
  return known ? say(`filters.${known}`) : typeWord(say, filter.replace(/^type:/, ''));
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
    <li style={{ height: ROW }}>
      <button
        type="button"
        id={`entry-${span.id}`}
        tabIndex={isSelected ? 0 : -1}
        aria-current={isSelected}
        onClick={() => onSelect(span.id)}
        className={classes(
          'focus-mark-inside grid h-full w-full overflow-hidden cursor-pointer grid-cols-[2.125rem_minmax(0,1fr)_minmax(0,4.25rem)_3.25rem] items-center gap-1.5 border-l-4 px-2 py-1.5 text-left text-[0.8125rem] hover:bg-hover',
          isSelected ? 'border-accent bg-accent-soft' : 'border-transparent',
        )}
      >
        <span className="text-[0.75rem] whitespace-nowrap text-muted">
          {say(span.type === 'omitted' ? 'short.omitted' : `short.${span.source}`)}
        </span>
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
