const DEEPEST = 32;

/** Whether a text is the canonical form (RFC 8785) of the value that it parses to. */
export function isCanonical(text: string, value: unknown): boolean {
  return (isOrderly(value, 0) && JSON.stringify(value) === text && hasNoSurrogate(text)) || restate(value) === text;
}

/** Whether no lone surrogate can stand in a text of the platform's JSON writer, which would escape it. */
const hasNoSurrogate = (text: string): boolean => text.isWellFormed() && !text.includes('\\ud');

/**
 * Whether the platform's own JSON writer would write a value canonically, surrogates aside. False, too, for some that
 * are canonical: parsing moves members whose names are numerals, so that their order cannot be seen.
 */
function isOrderly(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (!isOrderly(item, depth + 1)) return false;
    return true;
  }
  const members = value as { readonly [name: string]: unknown };
  let before: string | null = null;
  for (const name of Object.keys(members)) {
    if (before !== null && before >= name) return false;
    const member = members[name];
    if (typeof member !== 'string' && !isOrderly(member, depth + 1)) return false;
    before = name;
  }
  return true;
}

/** The canonical form (RFC 8785) of parsed JSON, or null if it holds what may not be signed. */
export function restate(value: unknown): string | null {
  const parts: string[] = [];
  return put(value, parts, 0) ? parts.join('') : null;
}

function put(value: unknown, parts: string[], depth: number): boolean {
  if (depth > DEEPEST) return false;
  switch (typeof value) {
    case 'string':
      parts.push(JSON.stringify(value));
      return value.isWellFormed();
    case 'number':
      parts.push(`${value}`);
      return Number.isSafeInteger(value);
    case 'boolean':
      parts.push(value ? 'true' : 'false');
      return true;
    case 'object':
      if (value !== null) return Array.isArray(value) ? putItems(value, parts, depth) : putMembers(value, parts, depth);
      parts.push('null');
      return true;
    default:
      return false;
  }
}

function putItems(items: readonly unknown[], parts: string[], depth: number): boolean {
  parts.push('[');
  const isGood = items.every((item, index) => {
    if (index > 0) parts.push(',');
    return put(item, parts, depth + 1);
  });
  parts.push(']');
  return isGood;
}

function putMembers(value: object, parts: string[], depth: number): boolean {
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  parts.push('{');
  const isGood = members.every(([name, member], index) => {
    if (index > 0) parts.push(',');
    parts.push(JSON.stringify(name), ':');
    return name.isWellFormed() && put(member, parts, depth + 1);
  });
  parts.push('}');
  return isGood;
}
