import { AddDialog } from './add-dialog.tsx';
import { findText } from './find-text.ts';
import { KeepDialog } from './keep-dialog.tsx';
import type { Chosen, Desk } from './use-desk.ts';
import type { GroundChoice } from './use-words.ts';

/** The two windows of the desk: why a registered name stays, and on which ground words are added. */
export function DeskWindows({
  desk,
  grounds,
  adding,
  onCloseAdding,
  onAdded,
}: {
  desk: Desk;
  grounds: readonly GroundChoice[];
  adding: (Chosen & { readonly text: string }) | null;
  onCloseAdding: () => void;
  onAdded: () => void;
}) {
  const { keeping } = desk;
  return (
    <>
      {keeping && (
        <KeepDialog
          text={keeping.span.text}
          place={keeping.span.id}
          onKeep={(reason) => desk.keep(keeping.isForAll, reason)}
          onClose={desk.leaveKeeping}
        />
      )}
      {adding && (
        <AddDialog
          text={adding.text}
          place={[adding.blockId, adding.start, adding.end].join(' ')}
          places={findText(desk.live.review.blocks, adding.text).length}
          grounds={grounds}
          onAdd={async (how) => {
            const { blockId, start, end } = adding;
            const isDone = await desk.add({ blockId, start, end }, how);
            if (isDone) onAdded();
            return isDone;
          }}
          onClose={onCloseAdding}
        />
      )}
    </>
  );
}
