import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Link } from '../ui/link.tsx';
import { useQueryOf } from '../use-operation.ts';

/** Who may not be told anything yet, and who will have to pledge on the new text. */
export function PledgeBanners() {
  const say = useText('member');
  const members = useQueryOf(api.member.list, { onlyCurrent: true }).data ?? [];
  const settings = useQueryOf(api.office.settings, {}).data;
  const count = (state: string) => members.filter((member) => member.pledge.state === state).length;
  const expired = count('expired');
  const missing = count('missing');
  const outdated = count('outdated-text');
  return (
    <>
      {expired + missing > 0 && (
        <Banner tone="warning" title={say('repledge', { count: expired + missing })} level="p">
          <p>
            {say('repledgeWhy', { expired, missing })}
            <span className="ml-3">
              <Link to={`members?pledge=${missing > 0 ? 'missing' : 'expired'}`}>{say('showThem')}</Link>
            </span>
          </p>
        </Banner>
      )}
      {outdated > 0 && settings && (
        <Banner tone="info" title={say('outdated', { count: outdated, version: settings.pledgeVersion })} level="p">
          <p>
            {say('outdatedWhy')}
            <span className="ml-3">
              <Link to="members?pledge=outdated-text">{say('showThem')}</Link>
            </span>
          </p>
        </Banner>
      )}
    </>
  );
}
