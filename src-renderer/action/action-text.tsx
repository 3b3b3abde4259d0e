import type { FollowedAction } from '../../src-main/contract/action.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';

/** What is to be done, over the whole width of a line, with the button that opens it. */
export function ActionText({ action, onOpen }: { action: FollowedAction; onOpen: (action: FollowedAction) => void }) {
  const say = useText('action');
  return (
    <span className="flex basis-full items-start gap-3">
      <span className="min-w-0 flex-1 leading-relaxed whitespace-pre-wrap">{action.text}</span>
      <Button size="xs" variant="text" aria-label={say('change', { text: action.text })} onPress={() => onOpen(action)}>
        {say('changeShort')}
      </Button>
    </span>
  );
}
