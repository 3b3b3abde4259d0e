import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { PaperMark } from '../ui/paper.tsx';
import { paperPieces } from '../ui/paper-pieces.ts';
import { segmentsOf } from './segments.ts';

/** The public copy of a block as it will be printed; what is still undecided is marked as such, in place. */
export function CopyText({
  text,
  spans,
  selectedId,
}: {
  text: string;
  spans: readonly RedactionSpan[];
  selectedId: string | null;
}) {
  const removed = spans.filter((span) => span.decision === 'removed');
  const open = spans.filter((span) => span.decision === 'undecided');
  return (
    <span className="whitespace-pre-wrap">
      {paperPieces(text, removed).map((piece) =>
        piece.kind === 'mark' ? (
          <PaperMark key={piece.start} ground={piece.ground} shown={piece.shown} />
        ) : (
          <OpenText key={piece.start} text={piece.text} from={piece.start} spans={open} selectedId={selectedId} />
        ),
      )}
    </span>
  );
}

function OpenText({
  text,
  from,
  spans,
  selectedId,
}: {
  text: string;
  from: number;
  spans: readonly RedactionSpan[];
  selectedId: string | null;
}) {
  const within = spans
    .filter((span) => span.start < from + text.length && span.end > from)
    .map((span) => ({
      ...span,
      start: Math.max(0, span.start - from),
      end: Math.min(text.length, span.end - from),
    }));
  return segmentsOf(text, within, selectedId).map(({ start, end, span }) =>
    span ? (
      <span
        key={start}
        className={`border-b-2 border-dashed border-warning ${span.id === selectedId ? 'bg-mark' : ''}`}
      >
        {text.slice(start, end)}
      </span>
    ) : (
      <span key={start}>{text.slice(start, end)}</span>
    ),
  );
}
