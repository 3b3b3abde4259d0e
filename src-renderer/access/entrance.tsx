import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Session } from '../../src-main/contract/access.ts';
import { api, onCoreEvent } from '../api.ts';
import { clearStatus } from '../ui/status-store.ts';
import { flushAutosaves, forgetKeptText } from '../ui/use-autosave.ts';
import { useQueryOf } from '../use-operation.ts';
import { Damaged } from './damaged.tsx';
import { Connecting, EntranceFrame } from './entrance-frame.tsx';
import { FoundNotebook } from './found-notebook.tsx';
import type { LockReason } from './lock-reason.ts';
import { SetUp } from './set-up.tsx';
import { SignIn } from './sign-in.tsx';

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
  const [lockedWhy, setLockedWhy] = useState<LockReason | null>(null);
  const [wasRestarted, setRestarted] = useState(false);
  const [lastAccount, setLastAccount] = useState<string | null>(null);
  const door = useQueryOf(api.office.door, session ? null : {});
  const present = useQueryOf(api.access.session, session ? null : {});

  const enter = useCallback(
    (next: Session) => {
      if (lastAccount !== null && lastAccount !== next.accountId) {
        forgetKeptText();
        window.location.hash = '';
      }
      setLastAccount(next.accountId);
      cache.clear();
      setLockedWhy(null);
      setSession(next);
    },
    [cache, lastAccount],
  );
  const leave = useCallback(
    (why: LockReason | null) => {
      setSession(null);
      setLockedWhy(why);
      clearStatus();
      cache.clear();
    },
    [cache],
  );
  const lock = useCallback(async () => {
    await flushAutosaves();
    leave('user');
    await api.access.lock({});
    void cache.invalidateQueries();
  }, [cache, leave]);

  useEffect(
    () =>
      onCoreEvent((event) => {
        if (event.kind === 'locked') leave(event.why);
        else {
          setRestarted(true);
          leave(null);
        }
      }),
    [leave],
  );
  useEffect(() => {
    if (!session && present.data?.session && !lockedWhy) enter(present.data.session);
  }, [session, present.data, lockedWhy, enter]);

  if (session)
    return children({ session, lock: () => void lock(), wasRestarted, onRestartSeen: () => setRestarted(false) });
  if (!door.data) return <Connecting error={door.error} onRetry={door.refetch} />;
  return (
    <EntranceFrame wasRestarted={wasRestarted}>
      {door.data.kind === 'none' && door.data.isNotebook && (
        <FoundNotebook folder={door.data.folder} onEntered={enter} onLeft={door.refetch} />
      )}
      {door.data.kind === 'none' && !door.data.isNotebook && (
        <SetUp folder={door.data.folder} onEntered={enter} onDemonstration={door.refetch} />
      )}
      {door.data.kind === 'damaged' && (
        <Damaged folder={door.data.folder} reason={door.data.reason} onRetry={door.refetch} />
      )}
      {door.data.kind === 'office' && (
        <SignIn door={door.data} lockedWhy={lockedWhy} onEntered={enter} onLeft={door.refetch} />
      )}
    </EntranceFrame>
  );
}
