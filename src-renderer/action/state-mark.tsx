import type { ActionItem } from '../../src-main/contract/action.ts';
import { useText } from '../text/use-text.ts';
import { Chip, type ChipTone } from '../ui/chip.tsx';

const TONES: Readonly<Record<ActionItem['state'], ChipTone>> = {
  open: 'plain',
  'in-progress': 'accent',
  done: 'success',
  'done-late': 'success',
  'carried-over': 'warning',
  'dropped-no-longer-needed': 'plain',
  'dropped-no-longer-possible': 'plain',
  'not-done-by-agency': 'error',
};

/** 取組事項の状態 as a chip; the words may break, for some are long. */
export function StateMark({ state }: { state: ActionItem['state'] }) {
  const say = useText('action');
  return (
    <Chip tone={TONES[state]}>
      <span className="whitespace-normal">{say(`states.${state}`)}</span>
    </Chip>
  );
}
