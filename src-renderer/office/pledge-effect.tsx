import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { useQueryOf } from '../use-operation.ts';

/** What a new version of the pledge would do to the pledges given on the present one; said before it is saved. */
export function PledgeEffect({ version, next }: { version: string; next: string }) {
  const say = useText('office');
  const members = useQueryOf(api.member.list, { onlyCurrent: true }).data ?? [];
  const valid = members.filter((member) => member.pledge.state === 'valid').length;
  if (next.trim() === '' || next === version || valid === 0) return null;
  return <Banner tone="info" title={say('pledgeEffect', { version: next, count: valid })} level="p" />;
}
