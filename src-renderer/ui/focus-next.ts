const REACHABLE = 'input, select, textarea, button, a[href], [tabindex]';

/** Elements inside `box` that Tab reaches, in order. */
export function reachableIn(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (element) => element.tabIndex >= 0 && !element.hasAttribute('disabled') && element.getClientRects().length > 0,
  );
}

/** Moves the focus to what Tab would reach next inside `box`; stays at the last. */
export function focusNext(box: HTMLElement, from: HTMLElement): void {
  const reachable = reachableIn(box);
  reachable[reachable.indexOf(from) + 1]?.focus();
}
