import { type ReactNode, useEffect, useState } from 'react';
import type { OpenGlass } from '../../src-main/contract/break-glass.ts';
import { api } from '../api.ts';
import { GlassContext, useSession } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

const MINUTE = 60_000;

/** Says on every screen that an emergency access stands open, to what and for how long; one key ends it. */
export function GlassFrame({ children }: { children: ReactNode }) {
  const session = useSession();
  const { data, refetch } = useQueryOf(api.access.glass, session.isNotebook ? null : {});
  const glass = data?.glass ?? null;
  return (
    <GlassContext value={glass}>
      {glass && <GlassBanner key={glass.id} glass={glass} onOver={refetch} />}
      {children}
    </GlassContext>
  );
}

function GlassBanner({ glass, onOver }: { glass: OpenGlass; onOver: () => void }) {
  const say = useText('needToKnow');
  const end = useCommandOf(api.access.endGlass);
  const leftOf = () => new Date(glass.until).getTime() - Date.now();
  const [left, setLeft] = useState(leftOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timer goes by the glass, which the key of this part names.
  useEffect(() => {
    const timer = setInterval(() => {
      setLeft(leftOf());
      if (leftOf() <= 0) onOver();
    }, 5000);
    return () => clearInterval(timer);
  }, []);
  const finish = async () => {
    await end.run({});
    sayInStatus(say('glass.ended'));
  };
  useShortcut({ keys: 'Alt+G', label: say('glass.end'), run: () => void finish() });
  return (
    <div className="mb-4">
      <Banner
        tone="warning"
        level="p"
        title={say('glass.banner', { label: glass.label, minutes: Math.max(1, Math.ceil(left / MINUTE)) })}
        actions={
          <Button size="sm" variant="outline" icon="lock" keys="Alt+G" onPress={() => void finish()}>
            {say('glass.end')}
          </Button>
        }
      >
        <p>{say('glass.bannerNote')}</p>
      </Banner>
    </div>
  );
}
