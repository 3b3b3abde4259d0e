import { useEffect, useSyncExternalStore } from 'react';
import type { IconName } from './icon.tsx';

/** Something the palette can do or open. `kana` is its reading; ids and words hold no personal data above level 1. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly kana?: string;
  readonly group: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly run: () => void;
}

let sets: readonly { readonly commands: readonly Command[] }[] = [];
const listeners = new Set<() => void>();

function replace(next: typeof sets): void {
  sets = next;
  for (const listener of listeners) listener();
}

/** Offers commands in the palette while the component is shown. Pass a stable (memoised) list. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const set = { commands };
    replace([...sets, set]);
    return () => replace(sets.filter((other) => other !== set));
  }, [commands]);
}

/** Every command offered now. */
export function useAllCommands(): readonly Command[] {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sets,
  );
  return now.flatMap(({ commands }) => commands);
}
