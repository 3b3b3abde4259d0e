import type { PledgeState } from '../../src-main/contract/member.ts';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';

const LOOKS = {
  valid: { tone: 'success', icon: 'check' },
  'outdated-text': { tone: 'warning', icon: 'info' },
  expired: { tone: 'error', icon: 'warning' },
  missing: { tone: 'error', icon: 'warning' },
} as const;

/** 誓約の状態 of a member on the day of the meeting. */
export function PledgeChip({ state }: { state: PledgeState }) {
  const say = useText('meeting');
  return <Chip {...LOOKS[state]}>{say(`pledge.${state}`)}</Chip>;
}
