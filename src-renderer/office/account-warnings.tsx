import type { ListedAccount } from '../../src-main/contract/account.ts';
import type { Role } from '../../src-main/contract/role.ts';
import { type Say, useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';

type Users = readonly Pick<ListedAccount, 'roles' | 'state'>[];

/** Roles without which an office cannot do its work. */
const NEEDED = ['staff', 'chair', 'admin'] as const satisfies readonly Role[];

/** What the office lacks with these users, or would come to lack that it does not lack with those of `now`. */
export function AccountWarnings({ accounts, now }: { accounts: Users; now?: Users }) {
  const say = useText('account');
  const known = now ? lackingIn(now, say) : [];
  const lacking = lackingIn(accounts, say).filter((sentence) => !known.includes(sentence));
  if (lacking.length === 0) return null;
  return (
    <Banner tone="warning" title={say(now ? 'lackingThen' : 'lacking')}>
      {lacking.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Banner>
  );
}

/** Nobody for the work, no chair, no administrator or a single one. */
function lackingIn(accounts: Users, say: Say<'account'>): readonly string[] {
  const count = (role: Role) => accounts.filter((one) => one.state === 'active' && one.roles.includes(role)).length;
  const nobody = NEEDED.filter((role) => count(role) === 0).map((role) => say(`nobody.${role}`));
  return count('admin') === 1 ? [...nobody, say('oneAdmin')] : nobody;
}
