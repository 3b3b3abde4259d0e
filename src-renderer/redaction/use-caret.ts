import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import { announce } from '../ui/status-store.ts';
import {
  type CaretPlace,
  caretRectangle,
  originalOf,
  placeOf,
  placeOnNextLine,
  pointAt,
  selectedPlace,
} from './caret-place.ts';
import { moveCaret, stepOf } from './move-caret.ts';

/** A caret in text that cannot be edited, moved by keys or set by the pointer. */
export interface Caret {
  readonly place: CaretPlace | null;
  /** The words selected; empty when there is only a caret. */
  readonly text: string;
  readonly set: (place: CaretPlace | null) => void;
  /** Handles a key of the caret; tells whether it was one. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** Takes over what the pointer has selected; with `isCaretShown` a mere click sets the caret. */
  readonly takePointer: (isCaretShown: boolean) => void;
  /** Where the caret is drawn, in the coordinates of the box. */
  readonly mark: { readonly left: number; readonly top: number; readonly height: number } | null;
}

/**
 * The caret of the review. The browser's own selection follows it, so that what is selected looks and is read out as ever;
 * the caret itself is drawn by us, because browsers show none in text that cannot be edited.
 */
export function useCaret(box: RefObject<HTMLElement | null>, blocks: readonly MinutesBlock[], newLine: string): Caret {
  const [place, setPlace] = useState<CaretPlace | null>(null);
  const [mark, setMark] = useState<Caret['mark']>(null);
  const column = useRef<number | null>(null);
  const fromPointer = useRef(false);
  const textOf = useCallback(
    (at: CaretPlace) => {
      const text = blocks.find((block) => block.id === at.blockId)?.text ?? '';
      return text.slice(Math.min(at.anchor, at.head), Math.max(at.anchor, at.head));
    },
    [blocks],
  );

  useLayoutEffect(() => {
    const frame = box.current;
    const original = place && frame ? originalOf(frame, place.blockId) : null;
    if (!place || !frame || !original) return setMark(null);
    if (!fromPointer.current) {
      const [anchorNode, anchor] = pointAt(original, place.anchor);
      const [headNode, head] = pointAt(original, place.head);
      window.getSelection()?.setBaseAndExtent(anchorNode, anchor, headNode, head);
    }
    const view = frame.getBoundingClientRect();
    const at = caretRectangle(original, place.head);
    if (at.bottom > view.bottom - 16) frame.scrollTop += at.bottom - view.bottom + 80;
    if (at.top < view.top + 56) frame.scrollTop -= view.top - at.top + 120;
    const now = caretRectangle(original, place.head);
    setMark({
      left: now.left - view.left + frame.scrollLeft,
      top: now.top - view.top + frame.scrollTop,
      height: now.height,
    });
  }, [box, place]);

  useEffect(() => {
    if (!place || fromPointer.current) return;
    const text = textOf(place);
    const { head, blockId } = place;
    const whole = blocks.find((block) => block.id === blockId)?.text ?? '';
    const after = [...whole.slice(head, head + 8)][0] ?? '';
    announce(text || (after === '\n' ? newLine : after));
  }, [place, textOf, blocks, newLine]);

  const set = useCallback((next: CaretPlace | null) => {
    fromPointer.current = false;
    if (next === null) window.getSelection()?.removeAllRanges();
    setPlace(next);
  }, []);

  const press = (event: KeyboardEvent): boolean => {
    if (!place || event.altKey) return false;
    const isCtrl = event.ctrlKey || event.metaKey;
    const step = stepOf(event.code, isCtrl);
    if (step) {
      column.current = null;
      set(moveCaret(blocks, place, step, event.shiftKey));
      return true;
    }
    if ((event.code !== 'ArrowUp' && event.code !== 'ArrowDown') || isCtrl) return false;
    const frame = box.current;
    const original = frame ? originalOf(frame, place.blockId) : null;
    if (!frame || !original) return true;
    column.current ??= caretRectangle(original, place.head).left + 1;
    const by = event.code === 'ArrowDown' ? 1 : -1;
    const next = placeOnNextLine(frame, { blockId: place.blockId, offset: place.head }, by, column.current);
    if (event.shiftKey) {
      const end = by === 1 ? (original.textContent?.length ?? 0) : 0;
      set({ ...place, head: next?.blockId === place.blockId ? next.offset : end });
    } else if (next) set({ blockId: next.blockId, anchor: next.offset, head: next.offset });
    else set(moveCaret(blocks, place, by === 1 ? 'line-end' : 'line-start', false));
    return true;
  };

  const takePointer = (isCaretShown: boolean) => {
    const frame = box.current;
    if (!frame) return;
    const selected = selectedPlace(frame);
    const selection = window.getSelection();
    const clicked = isCaretShown && selection ? placeOf(selection.focusNode, selection.focusOffset) : null;
    const next =
      selected ?? (clicked ? { blockId: clicked.blockId, anchor: clicked.offset, head: clicked.offset } : null);
    if (!next) return;
    column.current = null;
    fromPointer.current = true;
    setPlace(next);
  };

  return { place, text: place ? textOf(place) : '', set, press, takePointer, mark };
}
