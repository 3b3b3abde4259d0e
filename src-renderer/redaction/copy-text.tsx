import { memo } from 'react';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { PaperMark } from '../ui/paper.tsx';
import { paperPieces } from '../ui/paper-pieces.ts';
import type { Chunk } from './chunks.ts';
import { selectedIn } from './original-text.tsx';
import { segmentsOf } from './segments.ts';

/** The public copy of a block as it will be printed; what is still undecided is marked as such, in place. */
export function CopyText({ chunks, selectedId }: { chunks: readonly Chunk[]; selectedId: string | null }) {
  return (
    <span className="whitespace-pre-wrap">
      {chunks.map((chunk) => (
        <CopyChunk
          key={chunk.start}
          chunk={chunk}
          isAlone={chunks.length === 1}
          selectedId={selectedIn(chunk, selectedId)}
        />
      ))}
    </span>
  );
}

const CopyChunk = memo(function CopyChunk({
  chunk: { start: from, text, spans },
  isAlone,
  selectedId,
}: {
  chunk: Chunk;
  isAlone: boolean;
  selectedId: string | null;
}) {
  const own = spans.map((span) => ({ ...span, start: span.start - from, end: span.end - from }));
  const removed = own.filter((span) => span.decision === 'removed');
  const open = own.filter((span) => span.decision === 'undecided');
  return (
    <span className={isAlone ? '' : 'block'}>
      {paperPieces(text, removed).map((piece) =>
        piece.kind === 'mark' ? (
          <PaperMark key={piece.start} ground={piece.ground} shown={piece.shown} />
        ) : (
          <OpenText key={piece.start} text={piece.text} from={piece.start} spans={open} selectedId={selectedId} />
        ),
      )}
    </span>
  );
});

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
