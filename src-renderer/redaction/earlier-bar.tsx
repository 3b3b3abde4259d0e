import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import type { Desk } from './use-desk.ts';

/** 前回と同じ: what was decided for the same string before; taken over for one or all with a key, never by itself. */
export function EarlierBar({ desk, isActive }: { desk: Desk; isActive: boolean }) {
  const say = useText('redaction');
  const { review } = desk.live;
  const found = useQueryOf(api.redaction.earlier, { id: review.id });
  const take = useCommandOf(api.redaction.takeEarlier);
  const open = new Set(review.spans.filter((span) => span.decision === 'undecided').map((span) => span.id));
  const offered = (found.data ?? []).filter((one) => open.has(one.spanId));
  const own = offered.find((one) => one.spanId === desk.selected?.id);
  const accept = async (spanIds: readonly string[]) => {
    if (spanIds.length === 0 || take.isRunning) return;
    await desk.live.settled();
    try {
      await take.run({ id: review.id, spanIds: [...spanIds] });
      sayInStatus(say('earlierTaken', { count: spanIds.length }));
      desk.toUndecided();
    } catch {
      sayInStatus(say('failed'), { tone: 'error' });
    }
  };
  const all = () => void accept(offered.map((one) => one.spanId));
  const may = isActive && desk.isOpen;
  useShortcut({
    keys: 'S',
    label: say('earlierOne'),
    run: () => void accept(own ? [own.spanId] : []),
    isActive: may && own !== undefined,
  });
  useShortcut({ keys: 'Shift+S', label: say('earlierAll'), run: all, isActive: may && offered.length > 0 });
  if (offered.length === 0 || !desk.isOpen) return null;
  return (
    <section
      aria-label={say('earlierTitle')}
      data-keeps-focus=""
      className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-8 border border-line bg-surface px-3 py-1.5 text-[0.875rem]"
    >
      <p className="min-w-0 flex-1">
        {own
          ? say('earlierOwn', {
              decision: say(`decision.${own.decision}`),
              reason: own.reason,
              number: own.meetingNumber,
            })
          : say('earlierCount', { count: offered.length })}
      </p>
      {own && (
        <Button size="xs" variant="outline" keys="S" onPress={() => void accept([own.spanId])}>
          {say('earlierOne')}
        </Button>
      )}
      <Button size="xs" variant="outline" keys="Shift+S" isPending={take.isRunning} onPress={all}>
        {say('earlierAllCount', { count: offered.length })}
      </Button>
    </section>
  );
}
