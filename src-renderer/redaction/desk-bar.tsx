import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import type { DeskActions } from './desk-keys.tsx';
import type { Desk } from './use-desk.ts';
import type { Reading } from './use-reading.ts';

/** Above the text: how much is left, and what is done to the text as a whole. */
export function DeskBar({
  desk,
  reading,
  actions,
  isCompleting,
}: {
  desk: Desk;
  reading: Reading;
  actions: DeskActions;
  isCompleting: boolean;
}) {
  const say = useText('redaction');
  const { spans, undecided } = desk.live.review;
  const total = spans.length;
  const share = total === 0 ? 100 : ((total - undecided) / total) * 100;
  return (
    <div data-keeps-focus="" className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="flex min-w-64 flex-1 items-center gap-3">
        <p className="whitespace-nowrap">
          <span className="sr-only">{say('leftHelp', { left: undecided, total })}</span>
          <strong aria-hidden="true" className="text-[1.125rem]">
            {say('left', { left: undecided, total })}
          </strong>
        </p>
        <div
          aria-hidden="true"
          className="h-2.5 min-w-16 flex-1 overflow-hidden rounded-full border border-edge bg-surface"
        >
          <div className="h-full bg-accent" style={{ width: `${share}%` }} />
        </div>
        <p className="text-[0.8125rem] whitespace-nowrap text-muted">{say('read', { percent: reading.percent })}</p>
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <Button size="xs" variant="outline" keys="P" onPress={() => desk.step(-1)}>
          {say('previous')}
        </Button>
        <Button size="xs" variant="outline" keys="N" onPress={() => desk.step(1)}>
          {say('next')}
        </Button>
        <Button size="xs" variant="outline" keys="G" onPress={desk.toUndecided}>
          {say('nextUndecided')}
        </Button>
        <Button size="xs" variant="outline" keys="PgDn" onPress={actions.readOn}>
          {say('readOn')}
        </Button>
        <Button size="xs" variant="outline" keys="/" onPress={actions.find}>
          {say('find')}
        </Button>
        {desk.isOpen && (
          <>
            <Button size="xs" variant="outline" keys="M" onPress={actions.select}>
              {say('select')}
            </Button>
            <Button size="xs" variant="outline" keys="U" onPress={() => void desk.undo()}>
              {say('undo')}
            </Button>
            <Button size="xs" keys="Ctrl+Enter" isPending={isCompleting} onPress={actions.complete}>
              {say('complete')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
