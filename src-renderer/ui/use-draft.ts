import { useContext, useEffect, useRef, useState } from 'react';
import { AUTOSAVE_TIMES, type Autosaver, createAutosaver } from './autosave.ts';
import { DraftStoreContext } from './draft-context.ts';
import { usePlace } from './hash-router.ts';
import { keepFlushed, pageClock } from './use-autosave.ts';

/** A draft as a form uses it. */
export interface Drafting<T> {
  /** When what was brought back had been typed; null when nothing was. */
  readonly restoredAt: string | null;
  /** Something was typed: it is kept one second after the last key, at blur, on leaving and before the lock. */
  change(content: T): void;
  /** Keeps now what was typed. */
  flush(): void;
  /** It was committed, or is not wanted: nothing is kept any more. */
  settle(): void;
}

/**
 * 書きかけ of one form on the present screen; `form` null keeps nothing. What was kept is handed to `restore` once, with word
 * of whether somebody has typed by then; it answers whether it brought anything back. Nothing is kept anew before that.
 */
export function useDraft<T>(form: string | null, restore: (content: T, hasTyped: boolean) => boolean): Drafting<T> {
  const store = useContext(DraftStoreContext);
  const { path } = usePlace();
  // The place at which it began: on leaving, the address is another one before the form is gone.
  const [key] = useState(() => (form === null ? null : { place: path || 'home', form }));
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const saver = useRef<Autosaver<T> | null>(null);
  const hasTyped = useRef(false);
  const latest = useRef(restore);
  useEffect(() => {
    latest.current = restore;
  });

  useEffect(() => {
    if (!store || !key) return;
    let isShown = true;
    const opened = store.open(key);
    const own = createAutosaver<T>(
      async (content) => {
        await opened;
        await store.save(key, content);
      },
      pageClock,
      AUTOSAVE_TIMES,
      () => {},
    );
    saver.current = own;
    const release = keepFlushed(own);
    void opened.then((found) => {
      if (isShown && found && latest.current(found.content as T, hasTyped.current)) setRestoredAt(found.savedAt);
    });
    return () => {
      isShown = false;
      release();
      saver.current = null;
      void own.flush();
    };
  }, [store, key]);

  return {
    restoredAt,
    change: (content) => {
      hasTyped.current = true;
      saver.current?.change(content);
    },
    flush: () => void saver.current?.flush(),
    settle: () => {
      saver.current?.drop();
      setRestoredAt(null);
      if (store && key) store.discard(key);
    },
  };
}
