import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { useQueryOf } from '../use-operation.ts';

/** 誓約の履歴, newest first; nothing is ever taken back. */
export function PledgeHistory({ memberId }: { memberId: string }) {
  const say = useText('member');
  const dates = useDates();
  const pledges = useQueryOf(api.member.pledges, { memberId }).data;
  if (!pledges) return null;
  if (pledges.length === 0) return <p className="text-muted">{say('noHistory')}</p>;
  return (
    <ol className="flex flex-col">
      {pledges.map((pledge) => (
        <li key={pledge.id} className="flex flex-col gap-0.5 border-b border-line py-2.5 last:border-b-0">
          <span className="font-700">{dates.long(pledge.pledgedOn)}</span>
          <span className="flex flex-wrap gap-x-4 text-[0.9375rem]">
            <span>{pledge.textVersion ? say('version', { version: pledge.textVersion }) : say('versionUnknown')}</span>
            <span>{pledge.expiresOn ? say('until', { date: dates.long(pledge.expiresOn) }) : say('noExpiry')}</span>
          </span>
          <span className="text-[0.8125rem] text-muted">
            {say('recordedAt', { moment: dates.moment(pledge.recordedAt) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
