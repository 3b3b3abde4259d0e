/** A caret or a selection in one block: UTF-16 offsets; `anchor` stays, `head` moves. */
export interface CaretPlace {
  readonly blockId: string;
  readonly anchor: number;
  readonly head: number;
}

/** The element that holds a block's text and nothing else. */
export function originalOf(box: HTMLElement, blockId: string): HTMLElement | null {
  return box.querySelector<HTMLElement>(`[data-original="${CSS.escape(blockId)}"]`);
}

/** The place in the page of an offset in a block's text. */
export function pointAt(original: HTMLElement, offset: number): readonly [Node, number] {
  const walker = document.createTreeWalker(original, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    last = node;
    // Behind a line end begins the next line, which is another element.
    if (left < node.length || (left === node.length && !node.data.endsWith('\n'))) return [node, left];
    left -= node.length;
  }
  return last ? [last, last.length] : [original, 0];
}

/** The block and the offset that a place in the page belongs to; `null` outside the original. */
export function placeOf(
  node: Node | null,
  offset: number,
): { readonly blockId: string; readonly offset: number } | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const original = element?.closest<HTMLElement>('[data-original]');
  if (!node || !original) return null;
  const range = document.createRange();
  range.setStart(original, 0);
  range.setEnd(node, offset);
  return { blockId: original.dataset['original'] ?? '', offset: range.toString().length };
}

/** What the pointer has selected, cut to the block in which it began; `null` if nothing or something else. */
export function selectedPlace(box: HTMLElement): CaretPlace | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || !selection.anchorNode || !box.contains(selection.anchorNode)) return null;
  const anchor = placeOf(selection.anchorNode, selection.anchorOffset);
  if (!anchor) return null;
  const head = placeOf(selection.focusNode, selection.focusOffset);
  if (head?.blockId === anchor.blockId) return { blockId: anchor.blockId, anchor: anchor.offset, head: head.offset };
  const original = originalOf(box, anchor.blockId);
  const isForward =
    original && selection.focusNode
      ? (original.compareDocumentPosition(selection.focusNode) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      : true;
  const edge = isForward ? (original?.textContent?.length ?? 0) : 0;
  return edge === anchor.offset ? null : { blockId: anchor.blockId, anchor: anchor.offset, head: edge };
}

/** Where the caret stands on the screen; a collapsed range at the end of a line has no rectangle of its own. */
export function caretRectangle(original: HTMLElement, offset: number): DOMRect {
  const [node, at] = pointAt(original, offset);
  const range = document.createRange();
  range.setStart(node, at);
  range.collapse(true);
  const own = range.getClientRects()[0];
  if (own && own.height > 0) return own;
  const length = node.textContent?.length ?? 0;
  if (node instanceof Text && at > 0) {
    range.setStart(node, at - 1);
    range.setEnd(node, at);
    const before = [...range.getClientRects()].at(-1);
    if (before && node.data[at - 1] !== '\n') return new DOMRect(before.right, before.top, 0, before.height);
  }
  if (node instanceof Text && at < length) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const after = range.getClientRects()[0];
    if (after) return new DOMRect(after.left, after.top, 0, after.height);
  }
  const whole = original.getBoundingClientRect();
  return new DOMRect(whole.left, whole.bottom - 20, 0, 20);
}

/**
 * The place one line above or below, found where it is drawn: the lines break as the browser breaks them.
 * `x` is the column to keep.
 */
export function placeOnNextLine(
  box: HTMLElement,
  from: { readonly blockId: string; readonly offset: number },
  by: 1 | -1,
  x: number,
): { readonly blockId: string; readonly offset: number } | null {
  const original = originalOf(box, from.blockId);
  if (!original) return null;
  const view = box.getBoundingClientRect();
  const start = caretRectangle(original, from.offset);
  if (by === 1 && start.bottom > view.bottom - 80) box.scrollTop += 120;
  if (by === -1 && start.top < view.top + 120) box.scrollTop -= 120;
  const now = caretRectangle(original, from.offset);
  const step = Math.max(6, now.height * 0.6);
  for (let distance = step; distance < view.height; distance += step) {
    const y = by === 1 ? now.bottom + distance - step / 2 : now.top - distance + step / 2;
    const place = placeUnder(x, y);
    if (!place) continue;
    const isElsewhere = place.blockId !== from.blockId || place.offset !== from.offset;
    const rectangle = caretRectangle(originalOf(box, place.blockId) ?? original, place.offset);
    if (isElsewhere && (by === 1 ? rectangle.top > now.top + 2 : rectangle.top < now.top - 2)) return place;
  }
  return null;
}

function placeUnder(x: number, y: number): { readonly blockId: string; readonly offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y);
  return caret ? placeOf(caret.offsetNode, caret.offset) : null;
}
