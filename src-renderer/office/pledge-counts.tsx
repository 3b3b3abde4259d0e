import type { PledgeState } from '../../src-main/contract/member.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { Link } from '../ui/link.tsx';
import { useQueryOf } from '../use-operation.ts';

/** 再誓約が必要: how many have pledged on the text now in use, and how many will have to. */
export function PledgeCounts({ version }: { version: string }) {
  const say = useText('office');
  const members = useQueryOf(api.member.list, { onlyCurrent: true }).data;
  if (!members) return null;
  const count = (state: PledgeState) => members.filter((member) => member.pledge.state === state).length;
  const valid = count('valid');
  const outdated = count('outdated-text');
  const expired = count('expired');
  const missing = count('missing');
  const again = outdated + expired + missing;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span>
        {say('pledgeNow', { version })}：<b>{say('pledgeValid', { count: valid })}</b>
      </span>
      {again > 0 ? (
        <>
          <Chip tone="warning" icon="warning">
            {say('pledgeAgain', { count: again })}
          </Chip>
          <Link to={`members?pledge=${outdated > 0 ? 'outdated-text' : expired > 0 ? 'expired' : 'missing'}`}>
            {say('pledgeAgainDetail', { outdated, expired, missing })}
          </Link>
        </>
      ) : (
        <Chip tone="success" icon="check">
          {say('pledgeAll')}
        </Chip>
      )}
    </p>
  );
}
