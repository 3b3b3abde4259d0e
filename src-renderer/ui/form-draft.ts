/** What a draft of a form holds: the fields that differ from what the form began with, and a digest of that beginning. */
export interface FormDraft {
  readonly changed: { readonly [field: string]: unknown };
  readonly from: string;
}

type Values = { readonly [field: string]: unknown };

/** Fields whose names say that they are no one's to keep. Boxes for passwords say so themselves besides. */
const SECRET = /password|passphrase|secret|enrolmentCode|recoverySheet|factor/i;

const RECORD = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** Fields that were changed; null when there are none. A secret is never among them, nor what lies around one. */
export function draftOf(values: Values, defaults: Values, secrets: ReadonlySet<string>): FormDraft | null {
  const changed = Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) =>
        value !== undefined &&
        !SECRET.test(field) &&
        ![...secrets].some((path) => path === field || path.startsWith(`${field}.`)) &&
        JSON.stringify(value) !== JSON.stringify(defaults[field]),
    ),
  );
  return Object.keys(changed).length > 0 ? { changed, from: beginningOf(changed, defaults) } : null;
}

/** Whether the record has changed since, in the very fields that were typed into. */
export function isStale(draft: FormDraft, defaults: Values): boolean {
  return draft.from !== beginningOf(draft.changed, defaults);
}

/**
 * Tells the forms of one screen apart: by what they are called, and by the records that they begin with, so that what was
 * typed for one item never turns up under another. A `name` says it better where a form begins with changing records.
 */
export function formKey(label: string, defaults: Values, name?: string): string {
  const records = Object.values(defaults).filter((value) => typeof value === 'string' && RECORD.test(value));
  return `${label.slice(0, 200)}#${digest(name ?? JSON.stringify(records))}`;
}

/** What a form is called, out of its key: without the record that it is about. */
export function labelIn(key: string): string {
  return key.replace(/#[^#]*$/, '');
}

function beginningOf(changed: Values, defaults: Values): string {
  return digest(JSON.stringify(Object.keys(changed).map((field) => defaults[field] ?? null)));
}

/** FNV-1a, 32 bits: it tells texts apart and protects nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
