import { memo } from 'react';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { type Say, useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';
import type { Chunk } from './chunks.ts';
import { segmentsOf } from './segments.ts';
import { candidateName } from './use-words.ts';

/** How candidates look in the original, by what was decided. */
export const CANDIDATE_LOOKS: { readonly [D in RedactionSpan['decision']]: string } = {
  undecided: 'border-b-2 border-dashed border-warning bg-mark',
  removed: 'bg-text text-surface',
  kept: 'border-b-2 border-success bg-success-soft',
};

/** Identifier of the element that shows a candidate. */
export function spanElementId(id: string): string {
  return `span-${id}`;
}

/**
 * A block's frozen text with its candidates. The element holds the text and nothing else, so that offsets in the page are
 * offsets in the text; each candidate is one button, and its later pieces (after a line of another) only look like it.
 */
export function OriginalText({
  blockId,
  chunks,
  selectedId,
  found,
  onSelect,
}: {
  blockId: string;
  chunks: readonly Chunk[];
  selectedId: string | null;
  found: readonly Hit[];
  onSelect: (id: string) => void;
}) {
  const say = useText('redaction');
  return (
    <span data-original={blockId} className="whitespace-pre-wrap">
      {chunks.map((chunk) => (
        <OriginalChunk
          key={chunk.start}
          chunk={chunk}
          isAlone={chunks.length === 1}
          selectedId={selectedIn(chunk, selectedId)}
          found={found.some((hit) => isIn(chunk, hit)) ? found : NO_HITS}
          say={say}
          onSelect={onSelect}
        />
      ))}
    </span>
  );
}

interface Hit {
  readonly start: number;
  readonly end: number;
}

const NO_HITS: readonly Hit[] = [];
const isIn = ({ start, text }: Chunk, hit: Hit): boolean => hit.start < start + text.length && hit.end > start;

/** The selected candidate if it is one of the chunk's, so that the others need not be drawn anew. */
export function selectedIn({ spans }: Chunk, selectedId: string | null): string | null {
  return spans.some((span) => span.id === selectedId) ? selectedId : null;
}

const OriginalChunk = memo(function OriginalChunk({
  chunk: { start: from, text: whole, spans },
  isAlone,
  selectedId,
  found,
  say,
  onSelect,
}: {
  chunk: Chunk;
  isAlone: boolean;
  selectedId: string | null;
  found: readonly Hit[];
  /** Handed down: two thousand pieces do not each listen for the language. */
  say: Say<'redaction'>;
  onSelect: (id: string) => void;
}) {
  return (
    <span className={isAlone ? '' : 'block'}>
      {segmentsOf(whole, spans, selectedId, found, from).map(({ start, end, span, isFirst, isFound }) => {
        const text = whole.slice(start - from, end - from);
        if (span)
          return (
            <CandidatePiece
              key={start}
              text={text}
              span={span}
              isFirst={isFirst}
              isSelected={span.id === selectedId}
              isFound={isFound}
              say={say}
              onSelect={onSelect}
            />
          );
        return isFound ? (
          <mark key={start} className={classes('bg-accent-soft text-text', FOUND_LOOK)}>
            {text}
          </mark>
        ) : (
          <span key={start}>{text}</span>
        );
      })}
    </span>
  );
});

const FOUND_LOOK = 'outline-2 outline-offset-1 outline-accent';

/** A piece of a candidate; drawn anew only when something about that candidate changed. */
const CandidatePiece = memo(function CandidatePiece({
  text,
  span,
  isFirst,
  isSelected,
  isFound,
  say,
  onSelect,
}: {
  text: string;
  span: RedactionSpan;
  isFirst: boolean;
  isSelected: boolean;
  isFound: boolean;
  say: Say<'redaction'>;
  onSelect: (id: string) => void;
}) {
  const look = classes(
    'scroll-my-24 rounded-[2px] box-decoration-clone',
    CANDIDATE_LOOKS[span.decision],
    isSelected && 'ring-2 ring-accent ring-offset-1 ring-offset-surface',
    isFound && FOUND_LOOK,
  );
  if (!isFirst) return <span className={look}>{text}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: text inside a real button cannot be selected, and here it must be.
    <span
      role="button"
      id={spanElementId(span.id)}
      tabIndex={isSelected ? 0 : -1}
      aria-current={isSelected}
      aria-label={candidateName(say, span)}
      title={`${say(`kind.${span.source}`)}：${say(`kindHelp.${span.source}`)}`}
      onClick={() => onSelect(span.id)}
      onKeyDown={(event) => {
        if (event.code !== 'Space' && event.code !== 'Enter') return;
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onSelect(span.id);
      }}
      className={classes('cursor-pointer', look)}
    >
      {text}
    </span>
  );
});
