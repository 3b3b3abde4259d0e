import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import type { CaretPlace } from './caret-place.ts';
import { nextEdge, previousEdge } from './graphemes.ts';

/** A movement of the caret that needs nothing but the text. */
export type Step = 'back' | 'on' | 'word-back' | 'word-on' | 'line-start' | 'line-end' | 'top' | 'bottom';

/**
 * Moves the caret by grapheme, word or line of text. Without `isExtending` it goes on into the neighbouring block; a
 * selection stays in its block, for a stretch to remove lies in one.
 */
export function moveCaret(
  blocks: readonly MinutesBlock[],
  place: CaretPlace,
  step: Step,
  isExtending: boolean,
): CaretPlace {
  const index = blocks.findIndex((block) => block.id === place.blockId);
  const text = blocks[index]?.text ?? '';
  const to = (head: number): CaretPlace => ({ ...place, anchor: isExtending ? place.anchor : head, head });
  const neighbour = (by: 1 | -1): CaretPlace | null => {
    if (isExtending) return null;
    for (let at = index + by; at >= 0 && at < blocks.length; at += by) {
      const block = blocks[at];
      if (!block || block.text === '') continue;
      const head = by === 1 ? 0 : block.text.length;
      return { blockId: block.id, anchor: head, head };
    }
    return null;
  };
  const isWord = step === 'word-back' || step === 'word-on';
  switch (step) {
    case 'on':
    case 'word-on':
      if (!isExtending && place.anchor !== place.head && !isWord) return to(Math.max(place.anchor, place.head));
      return place.head === text.length ? (neighbour(1) ?? place) : to(nextEdge(text, place.head, isWord));
    case 'back':
    case 'word-back':
      if (!isExtending && place.anchor !== place.head && !isWord) return to(Math.min(place.anchor, place.head));
      return place.head === 0 ? (neighbour(-1) ?? place) : to(previousEdge(text, place.head, isWord));
    case 'line-start':
      return to(text.lastIndexOf('\n', place.head - 1) + 1);
    case 'line-end': {
      const end = text.indexOf('\n', place.head);
      return to(end === -1 ? text.length : end);
    }
    case 'top':
      return isExtending ? to(0) : atEdge(blocks, place, 1);
    case 'bottom':
      return isExtending ? to(text.length) : atEdge(blocks, place, -1);
  }
}

/** The first place of the whole text, or the last. */
function atEdge(blocks: readonly MinutesBlock[], place: CaretPlace, from: 1 | -1): CaretPlace {
  const filled = blocks.filter((block) => block.text !== '');
  const block = from === 1 ? filled[0] : filled.at(-1);
  if (!block) return place;
  const head = from === 1 ? 0 : block.text.length;
  return { blockId: block.id, anchor: head, head };
}

/** Keys of the caret by place on the keyboard; up and down need the screen and are not among them. */
export function stepOf(code: string, isCtrl: boolean): Step | null {
  switch (code) {
    case 'ArrowLeft':
      return isCtrl ? 'word-back' : 'back';
    case 'ArrowRight':
      return isCtrl ? 'word-on' : 'on';
    case 'Home':
      return isCtrl ? 'top' : 'line-start';
    case 'End':
      return isCtrl ? 'bottom' : 'line-end';
    default:
      return null;
  }
}
