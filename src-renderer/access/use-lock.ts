import { useCallback, useEffect, useRef, useState } from 'react';
import type { LockReason } from '../../src-main/contract/port.ts';
import { api, onCoreEvent, tellFlushed } from '../api.ts';
import { host } from '../host.ts';
import { flushAutosaves } from '../ui/use-autosave.ts';

/** Milliseconds that unsaved text gets, behind the curtain, before one's own lock goes on without it. */
const FLUSH_TIME = 3000;
/** Milliseconds after which a shell that puts no fresh page here is not waited for. */
const RENEWAL_TIME = 3000;

/** What stands of the lock. */
export interface Lock {
  /** Ctrl+L. */
  readonly lock: () => void;
  /** Locking, or locked and about to be renewed: nothing but the curtain may be seen. */
  readonly isCurtain: boolean;
  /** Why it is locked; null when nobody had signed in before. */
  readonly why: LockReason | null;
  readonly forgetWhy: () => void;
}

/**
 * 施錠, from whichever side. Everything goes off the screen at once (`hide`), before the core has answered; what was typed
 * is handed over behind the curtain while the core still holds the key.
 */
export function useLock(hide: () => void, onCoreRestarted: () => void): Lock {
  const [isCurtain, setCurtain] = useState(false);
  const [why, setWhy] = useState<LockReason | null>(null);
  const latest = useRef({ hide, onCoreRestarted });
  useEffect(() => {
    latest.current = { hide, onCoreRestarted };
  });

  const draw = useCallback(async () => {
    // Posted in this very moment, as long as the fields still stand.
    const flushed = flushAutosaves();
    document.title = 'Tasuki';
    document.documentElement.dataset.curtain = '';
    setCurtain(true);
    latest.current.hide();
    await Promise.race([flushed, new Promise((resolve) => setTimeout(resolve, FLUSH_TIME))]);
  }, []);
  const lock = useCallback(async () => {
    await draw();
    // A core that cannot note the lock in the log is closed all the same; the door tells of a damaged file.
    await api.access.lock({}).catch(() => {});
  }, [draw]);

  useEffect(() => {
    host.describe().then(
      ({ lockedWhy }) => setWhy((known) => known ?? lockedWhy),
      () => {},
    );
    return onCoreEvent((event) => {
      if (event.kind === 'locking') void draw().then(tellFlushed);
      else if (event.kind === 'core-restarted') latest.current.onCoreRestarted();
      else if (event.kind === 'locked') {
        void draw();
        setWhy(event.why);
        setTimeout(() => setCurtain(false), RENEWAL_TIME);
      }
    });
  }, [draw]);
  useEffect(() => {
    if (!isCurtain) delete document.documentElement.dataset.curtain;
  }, [isCurtain]);

  return { lock: () => void lock(), isCurtain, why, forgetWhy: () => setWhy(null) };
}
