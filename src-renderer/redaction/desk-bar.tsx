import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import type { DeskActions } from './desk-keys.tsx';
import type { Desk } from './use-desk.ts';

/** Above the text: the ways through it and what is done to it as a whole. */
export function DeskBar({ desk, actions, isCompleting }: { desk: Desk; actions: DeskActions; isCompleting: boolean }) {
  const say = useText('redaction');
  return (
    <div data-keeps-focus="" className="flex flex-wrap items-center gap-1.5">
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
      <Button size="xs" variant="outline" keys="W" onPress={actions.warnings}>
        {say('warnings')}
      </Button>
      {desk.isOpen && (
        <>
          <Button size="xs" variant="outline" keys="M" onPress={actions.select}>
            {say('select')}
          </Button>
          <Button size="xs" variant="outline" keys="E" onPress={desk.beginExtent}>
            {say('adjust')}
          </Button>
          <Button size="xs" variant="outline" keys="D" onPress={actions.policy}>
            {say('policy')}
          </Button>
          <Button size="xs" variant="outline" keys="U" onPress={() => void desk.undo()}>
            {say('undo')}
          </Button>
          {desk.live.review.mayApprove && (
            <Button size="xs" variant="outline" keys="B" onPress={actions.sendBack}>
              {say('sendBack')}
            </Button>
          )}
          <Button size="xs" keys="Ctrl+Enter" isPending={isCompleting} onPress={actions.complete}>
            {say(desk.live.review.mayApprove ? 'approve' : 'complete')}
          </Button>
        </>
      )}
    </div>
  );
}
