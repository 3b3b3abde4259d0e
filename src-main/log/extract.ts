import { canonicalize } from './canonical.ts';

/** 記録の抜粋: what is written into one. */
export interface ExtractInput {
  readonly origin: string;
  /** The tree the paths lead to: number of entries, and the root over them (hexadecimal). */
  readonly size: number;
  readonly root: string;
  /** Signed checkpoint of this size and root, if there is one. */
  readonly checkpoint: string | null;
  /** In the order of the log. */
  readonly items: readonly ExtractItem[];
  /** Shows that an earlier checkpoint (root hexadecimal) is the beginning of this log. */
  readonly consistency?: { readonly size: number; readonly root: string; readonly proof: readonly Uint8Array[] };
}

/** One entry of an extract. */
export interface ExtractItem {
  readonly seq: number;
  /** Hexadecimal. */
  readonly leafHash: string;
  /** Inclusion proof, from the leaf upwards. */
  readonly path: readonly Uint8Array[];
  /** The whole leaf; left out for a data subject, to whom it would name third parties. */
  readonly leaf?: string;
  /** Content that the leaf commits to: nonce as base64, canonical JSON. Only with `leaf`, without which it proves nothing. */
  readonly body?: { readonly nonce: string; readonly body: string };
}

/**
 * An extract, version 1: chosen entries, each with its way to the root, as one line of canonical JSON without a line
 * feed. Nodes that several paths share stand in it once. Format: `docs/log-format.md`.
 */
export function writeExtract(input: ExtractInput): string {
  const { origin, size, root, checkpoint, consistency } = input;
  const places = new Map<string, number>();
  const placeOf = (node: Uint8Array): number => {
    const text = Buffer.from(node).toString('base64');
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const items = input.items.map(({ seq, leafHash, path, leaf, body }) => ({
    seq,
    leafHash,
    path: path.map(placeOf),
    ...(leaf === undefined ? {} : { leaf }),
    ...(body === undefined ? {} : { body: body.body, nonce: body.nonce }),
  }));
  const earlier = consistency && {
    size: consistency.size,
    root: consistency.root,
    proof: consistency.proof.map(placeOf),
  };
  return canonicalize({
    format: 'tasuki-extract',
    version: 1,
    origin,
    size,
    root,
    checkpoint,
    nodes: [...places.keys()],
    items,
    ...(earlier ? { consistency: earlier } : {}),
  });
}
