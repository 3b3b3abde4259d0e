import { createContext } from 'react';

/** Where a draft belongs: the path of a screen, and a form on it. */
export interface DraftPlace {
  readonly place: string;
  readonly form: string;
}

/** Keeps what was typed and not committed, inside the encrypted file. Only `save` throws, where trying again may help. */
export interface DraftStore {
  /** What was kept, or null. */
  open(key: DraftPlace): Promise<{ readonly content: unknown; readonly savedAt: string } | null>;
  save(key: DraftPlace, content: unknown): Promise<void>;
  discard(key: DraftPlace): void;
}

/** The store of the open office; null outside it, where nothing typed is kept. */
export const DraftStoreContext = createContext<DraftStore | null>(null);
