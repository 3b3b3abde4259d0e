import type { Finding } from '../../src-main/contract/finding.ts';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';

/** 未確認・確認済み・要対応, with what came afterwards and whether it is new since the last statement. */
export function StateChips({ finding }: { finding: Pick<Finding, 'mark' | 'grown' | 'isNew'> }) {
  const say = useText('finding');
  const { mark, grown, isNew } = finding;
  return (
    <span className="flex flex-wrap gap-1">
      {mark === null && <Chip>{say('states.open')}</Chip>}
      {mark?.state === 'reviewed' && (
        <Chip tone="success" icon="check">
          {say('states.reviewed')}
        </Chip>
      )}
      {mark?.state === 'follow-up' && (
        <Chip tone="warning" icon="tasks">
          {say('states.follow-up')}
        </Chip>
      )}
      {grown > 0 && <Chip icon="plus">{say('states.grown', { count: grown })}</Chip>}
      {isNew && <Chip tone="accent">{say('fresh')}</Chip>}
    </span>
  );
}
