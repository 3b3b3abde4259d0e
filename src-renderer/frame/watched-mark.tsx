import { useEffect, useRef } from 'react';
import { api } from '../api.ts';
import { useMay, useSession } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { go, usePlace } from '../ui/hash-router.ts';
import { Icon } from '../ui/icon.tsx';
import { useQueryOf } from '../use-operation.ts';

/** 未確認の変更, on every screen until they are acknowledged at home; an auditor who signs in is led there first. */
export function WatchedMark() {
  const say = useText('watch');
  const { roles, isNotebook } = useSession();
  const { path } = usePlace();
  const isWatcher = useMay(api.watch.list) && !isNotebook;
  const count = useQueryOf(api.watch.list, isWatcher ? {} : null).data?.total;
  const startedAt = useRef(path);
  const isLed = useRef(false);
  const isAuditor = roles.includes('auditor');
  useEffect(() => {
    if (count === undefined || isLed.current) return;
    isLed.current = true;
    // Whoever has gone somewhere in the meantime stays there.
    if (isAuditor && count > 0 && path !== '' && path === startedAt.current) go('');
  }, [count, isAuditor, path]);
  if (!count || path === '') return null;
  return (
    <a
      href="#/"
      className="inline-flex min-h-9 items-center gap-2 rounded-full border-2 border-warning bg-warning-soft px-4 text-[0.9375rem] font-700 text-text"
    >
      <Icon name="warning" size={1.125} />
      {say('mark', { count })}
    </a>
  );
}
