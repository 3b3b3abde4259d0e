import type { Organization } from '../../src-main/contract/organization.ts';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';

/** 脱退, beside a name; nothing for those who still belong to the meeting. */
export function LeftMark({ organization }: { organization: Organization }) {
  const say = useText('organization');
  return organization.hasLeft ? <Chip tone="warning">{say('left')}</Chip> : null;
}
