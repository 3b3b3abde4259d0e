import { beginKeyHistory, type KeyState } from './verify-keys.ts';
import type { ToldRestore } from './verify-restores.ts';
import { growTree } from './verify-tree.ts';

/**
 * 検証の継続点: what a sound verification leaves behind, so that a later one need read only what was added. Plain values
 * of O(log n) size besides keys and accounts. Whoever keeps one must keep it safe: it is believed.
 */
export interface VerifiedState extends KeyState {
  readonly version: 3;
  readonly origin: string;
  /** Number of entries verified, at least 1. */
  readonly size: number;
  /** Root over them, hexadecimal. */
  readonly root: string;
  /** Roots of the complete subtrees whose sizes are the binary digits of `size`, largest first, hexadecimal. */
  readonly subtrees: readonly string[];
  /** Leaf hash of the last entry, hexadecimal. */
  readonly lastLeaf: string;
  /** Time of the last entry. */
  readonly lastTs: string;
  /** The boots seen last, the latest last, with the last reading of their clocks; at most {@link KEPT_BOOTS}. */
  readonly boots: readonly { readonly boot: string; readonly mono: number }[];
  /** Restores on purpose, the oldest first. */
  readonly restores: readonly ToldRestore[];
  /** Size of the largest checkpoint that matched. */
  readonly newest: number | null;
}

/**
 * Boots that a state remembers. One file is open in one process at a time, and a boot comes back only where a program
 * kept running while others wrote; whoever comes back after a hundred others is not compared with its own past again.
 */
export const KEPT_BOOTS = 100;

type Check = (value: unknown) => boolean;
type Members = { readonly [name: string]: unknown };

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isDigest: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const listOf =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem);
const membersOf =
  (shape: { readonly [name: string]: Check }): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const names = Object.keys(shape);
    return (
      Object.keys(value).length === names.length &&
      names.every((name) => Object.hasOwn(value, name) && shape[name]?.((value as Members)[name]))
    );
  };

const HELD_ROLES = listOf(membersOf({ account: isText, roles: listOf(isText) }));
const isState = membersOf({
  version: (value) => value === 3,
  origin: (value) => isText(value) && value !== '',
  size: (value) => isCount(value) && value !== 0,
  root: isDigest,
  subtrees: listOf(isDigest),
  lastLeaf: isDigest,
  lastTs: isText,
  boots: listOf(membersOf({ boot: isText, mono: isCount })),
  keys: listOf(membersOf({ account: isText, publicKey: isText, isRevoked: (value) => typeof value === 'boolean' })),
  roles: HELD_ROLES,
  invitations: HELD_ROLES,
  restores: listOf(
    membersOf({
      seq: isCount,
      at: isText,
      madeAt: (value) => value === null || isText(value),
      keptAs: (value) => value === null || isText(value),
      replacedSize: (value) => value === null || isCount(value),
      roots: listOf(membersOf({ size: isCount, root: isDigest })),
    }),
  ),
  newest: (value) => value === null || isCount(value),
});

/** A state as one line of JSON. */
export function encodeState(state: VerifiedState): string {
  return JSON.stringify(state);
}

/**
 * Reads what {@link encodeState} wrote.
 * @throws TypeError if it is no state of this version, or contradicts itself.
 */
export function decodeState(text: string): VerifiedState {
  const state = parse(text);
  if (!isState(state)) throw new TypeError('State: malformed');
  const read = state as VerifiedState;
  const isSound =
    growTree(read.size, read.subtrees).root() === read.root &&
    read.boots.length <= KEPT_BOOTS &&
    (read.newest ?? 0) <= read.size &&
    beginKeyHistory(read).inForce().length <= read.roles.length;
  if (!isSound) throw new TypeError('State: contradicts itself');
  return read;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError('State: not JSON');
  }
}
