import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';
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
  block,
  spans,
  selectedId,
  found,
  onSelect,
}: {
  block: MinutesBlock;
  spans: readonly RedactionSpan[];
  selectedId: string | null;
  found: readonly { readonly start: number; readonly end: number }[];
  onSelect: (id: string) => void;
}) {
  const say = useText('redaction');
  return (
    <span data-original={block.id} className="whitespace-pre-wrap">
      {segmentsOf(block.text, spans, selectedId, found).map(({ start, end, span, isFirst, isFound }) => {
        const text = block.text.slice(start, end);
        const look = classes(isFound && 'outline-2 outline-offset-1 outline-accent');
        if (!span)
          return isFound ? (
            <mark key={start} className={classes('bg-accent-soft text-text', look)}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          );
        const spanLook = classes(
          'scroll-my-24 rounded-[2px] box-decoration-clone',
          CANDIDATE_LOOKS[span.decision],
          span.id === selectedId && 'ring-2 ring-accent ring-offset-1 ring-offset-surface',
          look,
        );
        return isFirst ? (
          // biome-ignore lint/a11y/useSemanticElements: text inside a real button cannot be selected, and here it must be.
          <span
            key={start}
            role="button"
            id={spanElementId(span.id)}
            tabIndex={span.id === selectedId ? 0 : -1}
            aria-current={span.id === selectedId}
            aria-label={candidateName(say, span)}
            title={`${say(`kind.${span.source}`)}：${say(`kindHelp.${span.source}`)}`}
            onClick={() => onSelect(span.id)}
            onKeyDown={(event) => {
              if (event.code !== 'Space' && event.code !== 'Enter') return;
              if (event.ctrlKey || event.metaKey || event.altKey) return;
              event.preventDefault();
              onSelect(span.id);
            }}
            className={classes('cursor-pointer', spanLook)}
          >
            {text}
          </span>
        ) : (
          <span key={start} className={spanLook}>
            {text}
          </span>
        );
      })}
    </span>
  );
}
