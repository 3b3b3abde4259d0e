/** A JSON value of which nothing is known yet. */
export type Loose = string | number | boolean | null | readonly Loose[] | { readonly [name: string]: Loose };

/** A field of an object, or null. */
export function at(value: Loose | undefined, name: string): Loose {
  if (value === null || value === undefined || typeof value !== 'object' || Array.isArray(value)) return null;
  return (value as { readonly [name: string]: Loose })[name] ?? null;
}

/** A text field; numbers become text, everything else the empty string. */
export function textAt(value: Loose | undefined, name: string): string {
  const field = at(value, name);
  return typeof field === 'string' ? field.trim() : typeof field === 'number' ? String(field) : '';
}

/** A number field, or null. */
export function numberAt(value: Loose | undefined, name: string): number | null {
  const field = at(value, name);
  return typeof field === 'number' && Number.isInteger(field) ? field : null;
}

/** A list field; anything else is an empty list. */
export function listAt(value: Loose | undefined, name: string): readonly Loose[] {
  const field = at(value, name);
  return Array.isArray(field) ? (field as readonly Loose[]) : [];
}
