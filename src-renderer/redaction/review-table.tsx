import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react';
import { type RedactionReview, type RedactionSpan, SPAN_DECISIONS } from '../../src-main/contract/redaction-review.ts';
import { useText } from '../text/use-text.ts';
import { BlockRow } from './block-row.tsx';
import type { Found } from './find-text.ts';
import { CANDIDATE_LOOKS } from './original-text.tsx';
import { groupedByBlock } from './review-changes.ts';
import type { Caret } from './use-caret.ts';
import type { Extent } from './use-extent.ts';

const NOTHING: readonly never[] = [];

/** 原本 and 公開用の写し in one scroll: a block is a row, so both always show the same place. */
export function ReviewTable({
  boxRef,
  review,
  selected,
  extent,
  found,
  caret,
  onSelect,
  onKeyDown,
  onPointerUp,
  onScroll,
}: {
  boxRef: RefObject<HTMLDivElement | null>;
  review: RedactionReview;
  selected: RedactionSpan | null;
  extent: Extent | null;
  /** The place found last, marked in the original. */
  found: Found | null;
  caret: Caret;
  onSelect: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerUp: () => void;
  onScroll: () => void;
}) {
  const say = useText('redaction');
  const before = useRef<ReadonlyMap<string, readonly RedactionSpan[]>>(new Map());
  const { spans: all } = review;
  const byBlock = useMemo(() => {
    const shown = extent
      ? all.map((span) => (span.id === extent.span.id ? { ...span, start: extent.start, end: extent.end } : span))
      : all;
    before.current = groupedByBlock(shown, before.current);
    return before.current;
  }, [all, extent]);
  const hits = useMemo(() => (found ? [{ start: found.start, end: found.end }] : NOTHING), [found]);
  return (
    <section
      ref={boxRef}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the text is read, and words in it are selected, by keyboard.
      tabIndex={0}
      aria-label={say('title')}
      data-pane="text"
      onKeyDown={onKeyDown}
      onPointerUp={onPointerUp}
      onScroll={onScroll}
      className="focus-mark-inside relative min-h-0 overflow-y-auto rounded-8 border border-line bg-canvas"
    >
      <table className="w-full table-fixed border-separate border-spacing-0">
        <thead className="sticky top-0 z-10">
          <tr className="text-left text-[0.9375rem]">
            <th scope="col" className="border-r-8 border-b border-line border-r-canvas bg-raised px-5 py-2">
              <span className="flex flex-wrap items-center justify-between gap-x-3">
                {say('original')}
                <span className="flex gap-1.5 text-[0.75rem] font-400">
                  {SPAN_DECISIONS.map((decision) => (
                    <span key={decision} className={`px-1 ${CANDIDATE_LOOKS[decision]}`}>
                      {say(`decision.${decision}`)}
                    </span>
                  ))}
                </span>
              </span>
            </th>
            <th scope="col" className="border-b border-line bg-raised px-5 py-2">
              {say('copy', { audience: say(`audiences.${review.audience}`) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {review.blocks.map((block) => {
            const spans = byBlock.get(block.id) ?? NOTHING;
            return (
              <BlockRow
                key={block.id}
                block={block}
                spans={spans}
                selectedId={selected?.blockId === block.id ? selected.id : null}
                found={found?.blockId === block.id ? hits : NOTHING}
                onSelect={onSelect}
              />
            );
          })}
        </tbody>
      </table>
      {caret.mark && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute w-0.5 animate-pulse bg-accent"
          style={{ left: caret.mark.left - 1, top: caret.mark.top, height: caret.mark.height }}
        />
      )}
    </section>
  );
}
