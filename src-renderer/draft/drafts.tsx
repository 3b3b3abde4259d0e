import { type ReactNode, useEffect, useState } from 'react';
import { api } from '../api.ts';
import { createAutosaver } from '../ui/autosave.ts';
import { DraftStoreContext } from '../ui/draft-context.ts';
import { go } from '../ui/hash-router.ts';
import { keepFlushed, pageClock } from '../ui/use-autosave.ts';
import { createOwnDrafts } from './draft-store.ts';
import { OwnDraftsContext } from './own-drafts.ts';

/** Nobody stays on a screen that he only passes through. Milliseconds. */
const STAY = { delay: 700, atMost: 1500, retry: 60_000 };

/** 書きかけ: keeps what is typed into any form within, and leads back to the screen that was left at the lock. */
export function Drafts({ children }: { children: ReactNode }) {
  const [own] = useState(createOwnDrafts);
  useEffect(() => {
    let isShown = true;
    void own.ready.then(({ place }) => {
      if (isShown && place && addressNow() === '') go(place);
    });
    return () => {
      isShown = false;
    };
  }, [own]);
  useRememberedPlace();
  return (
    <OwnDraftsContext value={own}>
      <DraftStoreContext value={own.store}>{children}</DraftStoreContext>
    </OwnDraftsContext>
  );
}

const addressNow = (): string => window.location.hash.replace(/^#\/?/, '');

/** Tells the core on which screen the account is, so that the next unlocking comes back to it. */
function useRememberedPlace(): void {
  useEffect(() => {
    const saver = createAutosaver<string>(
      (place) => stay(place),
      pageClock,
      STAY,
      () => {},
    );
    const release = keepFlushed(saver);
    const look = () => saver.change(addressNow());
    window.addEventListener('hashchange', look);
    return () => {
      window.removeEventListener('hashchange', look);
      release();
      void saver.flush();
    };
  }, []);
}

async function stay(place: string): Promise<void> {
  try {
    await api.draft.stay({ place });
  } catch {
    // An address that is too long to remember, or an office that has just been locked: one begins at home then.
  }
}
