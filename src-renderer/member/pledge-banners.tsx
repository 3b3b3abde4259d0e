import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { useQueryOf } from '../use-operation.ts';

/** Who may not be told anything yet, and who will have to pledge on the new text; nothing while all is well. */
export function PledgeBanners() {
  const say = useText('member');
  const members = useQueryOf(api.member.list, { onlyCurrent: true }).data ?? [];
  const settings = useQueryOf(api.office.settings, {}).data;
  const count = (state: string) => members.filter((member) => member.pledge.state === state).length;
  const expired = count('expired');
  const missing = count('missing');
  const outdated = count('outdated-text');
  if (expired + missing + outdated === 0 || !settings) return null;
  return (
    <ul className="flex flex-col gap-1 rounded-8 border-2 border-warning bg-warning-soft px-4 py-2.5">
      {expired + missing > 0 && (
        <Line
          icon="warning"
          title={say('repledge', { count: expired + missing })}
          why={say('repledgeWhy', { expired, missing })}
          to={missing > 0 ? 'missing' : 'expired'}
        />
      )}
      {outdated > 0 && (
        <Line
          icon="info"
          title={say('outdated', { count: outdated, version: settings.pledgeVersion })}
          why={say('outdatedWhy')}
          to="outdated-text"
        />
      )}
    </ul>
  );
}

function Line({ icon, title, why, to }: { icon: 'warning' | 'info'; title: string; why: string; to: string }) {
  const say = useText('member');
  return (
    <li className="flex items-start gap-2 text-[0.9375rem]">
      <Icon name={icon} className="mt-0.5 text-warning" />
      <span>
        <b className="mr-3">{title}</b>
        <span className="mr-3">{why}</span>
        <Link to={`members?pledge=${to}`}>{say('showThem')}</Link>
      </span>
    </li>
  );
}
