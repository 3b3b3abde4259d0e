/** What an entry says, as far as lists and findings read it. */
export interface ReadEntry {
  readonly ts: string;
  readonly type: string;
  readonly mono: number;
  readonly boot: string;
  readonly actor: string | null;
  readonly keyId: string | null;
  readonly role: string | null;
  readonly subject: string | null;
  readonly caseRef: string | null;
  readonly meetingRef: string | null;
  readonly recipients: readonly string[];
  readonly legalBasis: readonly string[];
  readonly fields: readonly string[];
  readonly medium: string | null;
  readonly refs: readonly string[];
  readonly detail: { readonly [name: string]: unknown };
}

/** The entry of a leaf; `null` if the leaf cannot be read, which is for the verifier to tell. */
export function entryOfLeaf(leaf: string): ReadEntry | null {
  try {
    return (JSON.parse(leaf) as { entry?: ReadEntry }).entry ?? null;
  } catch {
    return null;
  }
}
