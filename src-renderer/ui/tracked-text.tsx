import { useText } from '../text/use-text.ts';

/** A stretch of two texts laid over each other. */
export interface TrackedPiece {
  readonly kind: 'same' | 'inserted' | 'removed';
  readonly text: string;
}

/** 変更の跡: what was removed is struck through, what was added is underlined; words say which for those who hear it. */
export function TrackedText({ pieces }: { pieces: readonly TrackedPiece[] }) {
  const say = useText('ui');
  return (
    <span className="whitespace-pre-wrap">
      {pieces.map((piece, index) => {
        // The pieces of one comparison never move.
        const key = `${index}-${piece.kind}`;
        if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
        return piece.kind === 'removed' ? (
          <del key={key} className="bg-error-soft text-error decoration-2">
            <span className="sr-only">{say('removedText')}</span>
            {piece.text}
            <span className="sr-only">{say('endOfChange')}</span>
          </del>
        ) : (
          <ins key={key} className="bg-success-soft font-700 text-success decoration-2 underline-offset-4">
            <span className="sr-only">{say('insertedText')}</span>
            {piece.text}
            <span className="sr-only">{say('endOfChange')}</span>
          </ins>
        );
      })}
    </span>
  );
}
