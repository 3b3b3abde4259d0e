import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Session } from '../../src-main/contract/access.ts';
import { api } from '../api.ts';
import { clearStatus } from '../ui/status-store.ts';
import { forgetKeptText } from '../ui/use-autosave.ts';
import { useQueryOf } from '../use-operation.ts';
import { Curtain } from './curtain.tsx';
import { Damaged } from './damaged.tsx';
import { Connecting, EntranceFrame } from './entrance-frame.tsx';
import { FoundNotebook } from './found-notebook.tsx';
import { SetUp } from './set-up.tsx';
import { SignIn } from './sign-in.tsx';
import { useLock } from './use-lock.ts';

/** What the open office gets from its entrance. */
export interface Inside {
  readonly session: Session;
  readonly lock: () => void;
  readonly wasRestarted: boolean;
  readonly onRestartSeen: () => void;
}

/**
 * The door of the application. While nobody is signed in nothing of the office is mounted or cached;
 * a lock, from whichever side, takes everything off the screen at once.
 */
export function Entrance({ children }: { children: (inside: Inside) => ReactNode }) {
  const cache = useQueryClient();
  const [session, setSession] = useState<Session | null>(null);
  const [wasRestarted, setRestarted] = useState(false);
  const [lastAccount, setLastAccount] = useState<string | null>(null);
  const leave = () => {
    setSession(null);
    clearStatus();
    cache.clear();
  };
  const { lock, isCurtain, why, forgetWhy } = useLock(leave, () => {
    setRestarted(true);
    leave();
  });
  const isOutside = session === null && !isCurtain;
  const door = useQueryOf(api.office.door, isOutside ? {} : null);
  const present = useQueryOf(api.access.session, isOutside ? {} : null);

  const enter = (next: Session) => {
    if (lastAccount !== null && lastAccount !== next.accountId) {
      forgetKeptText();
      window.location.hash = '';
    }
    setLastAccount(next.accountId);
    cache.clear();
    forgetWhy();
    setSession(next);
  };
  const enterLatest = useRef(enter);
  /** A restore leaves the restored office open for whoever restored it. */
  const enterPresent = async () => {
    const { session: restored } = await api.access.session({});
    if (restored) enter(restored);
  };
  useEffect(() => {
    enterLatest.current = enter;
  });
  useEffect(() => {
    if (isOutside && present.data?.session && !why) enterLatest.current(present.data.session);
  }, [isOutside, present.data, why]);

  if (isCurtain) return <Curtain />;
  if (session) return children({ session, lock, wasRestarted, onRestartSeen: () => setRestarted(false) });
  if (!door.data) return <Connecting error={door.error} onRetry={door.refetch} />;
  return (
    <EntranceFrame wasRestarted={wasRestarted}>
      {door.data.kind === 'none' && door.data.isNotebook && (
        <FoundNotebook folder={door.data.folder} onEntered={enter} onLeft={door.refetch} />
      )}
      {door.data.kind === 'none' && !door.data.isNotebook && (
        <SetUp
          folder={door.data.folder}
          onEntered={enter}
          onDemonstration={door.refetch}
          onRestored={() => void enterPresent()}
        />
      )}
      {door.data.kind === 'damaged' && (
        <Damaged
          folder={door.data.folder}
          reason={door.data.reason}
          onRetry={door.refetch}
          onRestored={() => void enterPresent()}
          onEntered={enter}
        />
      )}
      {door.data.kind === 'office' && (
        <SignIn
          door={door.data}
          lockedWhy={why}
          onEntered={enter}
          onLeft={door.refetch}
          onRestored={() => void enterPresent()}
        />
      )}
    </EntranceFrame>
  );
}
