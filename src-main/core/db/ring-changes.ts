import { type KeyRing, type KeyRingEntry, signRing } from './key-ring.ts';
import { writeKeyRing } from './key-ring-file.ts';
import type { OpenDatabase } from './open.ts';
import { rememberRing } from './ring-memory.ts';

/** The ring of an open office, and the only way to change it. */
export interface RingChanges {
  present(): KeyRing;
  /** Resolves when no change is under way; never rejects. */
  settled(): Promise<unknown>;
  /** One change after the other; the ring first, since the database accepts a newer one but no older. */
  change(change: (current: KeyRing) => Promise<Partial<Pick<KeyRing, 'accounts' | 'recovery'>>>): Promise<void>;
  /** The same for its accounts alone. */
  changeAccounts(change: (accounts: readonly KeyRingEntry[]) => Promise<readonly KeyRingEntry[]>): Promise<void>;
}

/** Keeps the ring of an open office. `ensureOpen` throws once it is not. */
export function ringChangesOf(
  first: KeyRing,
  path: string,
  { database, dataKey }: { readonly database: OpenDatabase; readonly dataKey: Uint8Array },
  ensureOpen: () => void,
): RingChanges {
  let ring = first;
  let last: Promise<unknown> = Promise.resolve();
  const change: RingChanges['change'] = (work) => {
    const done = last.then(async () => {
      ensureOpen();
      const { mac: _, ...current } = ring;
      const changed = await work(ring);
      const next = signRing({ ...current, ...changed, generation: ring.generation + 1 }, dataKey);
      await writeKeyRing(path, next);
      ring = next;
      rememberRing(database, next);
    });
    last = done.catch(() => undefined);
    return done;
  };
  return {
    present: () => ring,
    settled: () => last,
    change,
    changeAccounts: (work) => change(async ({ accounts }) => ({ accounts: await work(accounts) })),
  };
}
