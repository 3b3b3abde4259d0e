/** An extract as it was read; of its items only those that are well formed. */
export interface ReadExtract {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly checkpoint: string | null;
  readonly items: readonly ReadItem[];
  readonly consistency: { readonly size: number; readonly root: string; readonly proof: readonly Buffer[] } | null;
  /** Numbers of the items that are not well formed; null where even that cannot be read. */
  readonly misshapen: readonly (number | null)[];
}

/** One entry of an extract. */
export interface ReadItem {
  readonly seq: number;
  readonly leafHash: string;
  readonly path: readonly Buffer[];
  readonly leaf: string | null;
  readonly body: { readonly nonce: string; readonly body: string } | null;
}

type Members = { readonly [name: string]: unknown };

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isDigest = (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value);

/** Takes a parsed extract of version 1 apart; null if the document itself has not the shape of one. */
export function readExtract(document: Members): ReadExtract | null {
  const { format: _format, version: _version, origin, size, root, checkpoint, nodes, items, ...others } = document;
  const { consistency, ...unknown } = others;
  if (!isText(origin) || !isCount(size) || !isDigest(root) || !(checkpoint === null || isText(checkpoint))) return null;
  const table = readNodes(nodes);
  if (!table || !Array.isArray(items) || Object.keys(unknown).length > 0) return null;
  const earlier = consistency === undefined ? null : readConsistency(consistency, table);
  if (consistency !== undefined && !earlier) return null;
  const read: ReadItem[] = [];
  const misshapen: (number | null)[] = [];
  for (const item of items as unknown[]) {
    const good = readItem(membersOf(item), table);
    if (good) read.push(good);
    else misshapen.push(seqOf(membersOf(item)));
  }
  return { origin, size, root, checkpoint, items: read, consistency: earlier, misshapen };
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

const seqOf = ({ seq }: Members): number | null => (isCount(seq) ? seq : null);

/** The table of nodes, each 32 bytes and there once. */
function readNodes(nodes: unknown): readonly Buffer[] | null {
  if (!Array.isArray(nodes) || !nodes.every(isText) || new Set(nodes).size !== nodes.length) return null;
  const table = nodes.map((text) => Buffer.from(text, 'base64'));
  return table.every((node, index) => node.length === 32 && node.toString('base64') === nodes[index]) ? table : null;
}

function readPath(path: unknown, table: readonly Buffer[]): readonly Buffer[] | null {
  if (!Array.isArray(path) || path.length > 64 || !path.every(isCount)) return null;
  const nodes = path.flatMap((index) => table[index] ?? []);
  return nodes.length === path.length ? nodes : null;
}

function readConsistency(value: unknown, table: readonly Buffer[]): ReadExtract['consistency'] {
  const { size, root, proof, ...unknown } = membersOf(value);
  const nodes = readPath(proof, table);
  return isCount(size) && isDigest(root) && nodes && Object.keys(unknown).length === 0
    ? { size, root, proof: nodes }
    : null;
}

function readItem({ seq, leafHash, path, leaf, body, nonce, ...unknown }: Members, table: readonly Buffer[]) {
  const nodes = readPath(path, table);
  if (!isCount(seq) || !isDigest(leafHash) || !nodes || Object.keys(unknown).length > 0) return null;
  if (!(leaf === undefined || isText(leaf))) return null;
  const item = { seq, leafHash, path: nodes, leaf: leaf ?? null };
  if (body === undefined && nonce === undefined) return { ...item, body: null };
  return isText(body) && isText(nonce) ? { ...item, body: { nonce, body } } : null;
}
