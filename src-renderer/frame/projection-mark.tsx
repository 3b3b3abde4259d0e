import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { useSession } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

const MINUTE = 60_000;

/** 投影中, in the top bar for as long as the window may be captured; pressing it ends that. */
export function ProjectionMark() {
  const { isNotebook } = useSession();
  const { data, refetch } = useQueryOf(api.access.projection, isNotebook ? null : {});
  return data?.until ? <Mark key={data.until} until={data.until} onOver={refetch} /> : null;
}

function Mark({ until, onOver }: { until: string; onOver: () => void }) {
  const say = useText('app');
  const end = useCommandOf(api.access.endProjection);
  const [left, setLeft] = useState(() => leftUntil(until));
  useEffect(() => {
    const timer = setInterval(() => {
      setLeft(leftUntil(until));
      if (leftUntil(until) <= 0) onOver();
    }, 5000);
    return () => clearInterval(timer);
  }, [until, onOver]);
  const finish = async () => {
    await end.run({});
    sayInStatus(say('projection.ended'));
  };
  useShortcut({ keys: 'Alt+P', label: say('projection.end'), run: () => void finish() });
  return (
    <button
      type="button"
      title={say('projection.end')}
      onClick={() => void finish()}
      className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-full border-2 border-warning bg-warning-soft px-4 text-[0.9375rem] font-700 text-text"
    >
      <Icon name="eye" size={1.125} />
      {say('projection.mark', { minutes: Math.max(1, Math.ceil(left / MINUTE)) })}
      <span className="text-[0.8125rem] font-400 underline">{say('projection.endShort')}</span>
    </button>
  );
}

const leftUntil = (until: string) => new Date(until).getTime() - Date.now();
