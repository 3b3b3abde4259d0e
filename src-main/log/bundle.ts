import type { Label } from './bundle-reader.ts';
import { canonicalize } from './canonical.ts';

/** 監査用の束: what is written into one. */
export interface BundleInput {
  readonly origin: string;
  /** Head of the log: entries that follow, and the root over them (hexadecimal). */
  readonly size: number;
  readonly root: string;
  /** Signed checkpoints of sizes up to `size`. */
  readonly checkpoints: readonly string[];
  /** Names for identifiers in the entries; the verifiers read them over. */
  readonly labels?: Iterable<Label>;
  readonly entries: AsyncIterable<BundleEntry> | Iterable<BundleEntry>;
}

/** One entry of the log, in order. */
export interface BundleEntry {
  readonly leaf: string;
  /** Content, if the bundle is to carry it: nonce as base64, canonical JSON. */
  readonly body?: { readonly nonce: string; readonly body: string };
  /** The content was disposed of. */
  readonly isErased?: boolean;
}

/**
 * Lines of an audit bundle, version 2 (JSON Lines, UTF-8; without the line feeds that end them): a header, the
 * checkpoints, the labels, the entries. Carries no content unless `body` is given. Format: `docs/log-format.md`.
 */
export async function* writeBundle(input: BundleInput): AsyncGenerator<string> {
  const { origin, size, root } = input;
  yield canonicalize({ format: 'tasuki-audit-bundle', version: 2, origin, size, root });
  for (const checkpoint of input.checkpoints) yield canonicalize({ checkpoint });
  for (const { id, kind, text } of input.labels ?? []) yield canonicalize({ label: { id, kind, text } });
  for await (const { leaf, body, isErased } of input.entries) {
    if (body) yield canonicalize({ entry: leaf, body: { nonce: body.nonce, body: body.body } });
    else yield canonicalize(isErased ? { entry: leaf, isErased } : { entry: leaf });
  }
}
