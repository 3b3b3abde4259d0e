/** The list with the item at `from` moved to `to`; places outside the list leave it as it is. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  if (from < 0 || to < 0 || from >= items.length || to >= items.length) return next;
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(to, 0, item);
  return next;
}

/** The list with the items of `keys` placed before or after the item `target`, in their former order. */
export function movedBeside<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  keys: ReadonlySet<string>,
  target: string,
  position: 'before' | 'after',
): T[] {
  const taken = items.filter((item) => keys.has(keyOf(item)));
  const rest = items.filter((item) => !keys.has(keyOf(item)));
  const at = rest.findIndex((item) => keyOf(item) === target);
  if (at < 0) return [...items];
  rest.splice(position === 'before' ? at : at + 1, 0, ...taken);
  return rest;
}
