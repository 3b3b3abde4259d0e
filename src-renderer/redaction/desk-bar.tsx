import { memo } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import type { DeskActions } from './desk-keys.tsx';
import type { DeskSteps } from './use-desk.ts';

/** Above the text: the ways through it and what is done to it as a whole. `steps` and `actions` stay the same objects. */
export const DeskBar = memo(function DeskBar({
  steps,
  actions,
  isOpen,
  mayApprove,
  isWaiting,
  isCompleting,
}: {
  steps: DeskSteps;
  actions: DeskActions;
  isOpen: boolean;
  mayApprove: boolean;
  /** For somebody else's approval: there is nothing to ask for. */
  isWaiting: boolean;
  isCompleting: boolean;
}) {
  const say = useText('redaction');
  return (
    <div data-keeps-focus="" className="contents">
      <Button size="xs" variant="outline" keys="P" onPress={() => steps.step(-1)}>
        {say('previous')}
      </Button>
      <Button size="xs" variant="outline" keys="N" onPress={() => steps.step(1)}>
        {say('next')}
      </Button>
      <Button size="xs" variant="outline" keys="G" onPress={() => steps.toUndecided()}>
        {say('nextUndecided')}
      </Button>
      <Button size="xs" variant="outline" keys="PgDn" onPress={() => actions.readOn()}>
        {say('readOn')}
      </Button>
      <Button size="xs" variant="outline" keys="/" onPress={() => actions.find()}>
        {say('find')}
      </Button>
      <Button size="xs" variant="outline" keys="W" onPress={() => actions.warnings()}>
        {say('warnings')}
      </Button>
      {isOpen && (
        <>
          <Button size="xs" variant="outline" keys="M" onPress={() => actions.select()}>
            {say('select')}
          </Button>
          <Button size="xs" variant="outline" keys="E" onPress={() => steps.beginExtent()}>
            {say('adjust')}
          </Button>
          <Button size="xs" variant="outline" keys="D" onPress={() => actions.policy()}>
            {say('policy')}
          </Button>
          <Button size="xs" variant="outline" keys="U" onPress={() => void steps.undo()}>
            {say('undo')}
          </Button>
          {mayApprove && (
            <Button size="xs" variant="outline" keys="B" onPress={() => actions.sendBack()}>
              {say('sendBack')}
            </Button>
          )}
          {!isWaiting && (
            <Button size="xs" keys="Ctrl+Enter" isPending={isCompleting} onPress={() => actions.complete()}>
              {say(mayApprove ? 'approve' : 'complete')}
            </Button>
          )}
        </>
      )}
    </div>
  );
});
