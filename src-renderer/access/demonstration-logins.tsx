import { ROLES } from '../../src-main/contract/role.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/page-header.tsx';

interface Login {
  readonly loginName: string;
  readonly role: string;
  readonly password: string;
}

/** The published users of the fictional office, one button per role. */
export function DemonstrationLogins({ logins, onPick }: { logins: readonly Login[]; onPick: (login: Login) => void }) {
  const say = useText('access');
  const sayApp = useText('app');
  const nameOf = (role: string) => {
    const known = ROLES.find((candidate) => candidate === role);
    return known ? sayApp(`role.${known}`) : role;
  };
  return (
    <Card className="px-8">
      <Section title={say('demonstrationLogins')}>
        <p className="text-[0.9375rem] text-muted">{say('demonstrationLoginsLead')}</p>
        <div className="grid grid-cols-2 gap-2">
          {logins.map((login) => (
            <Button key={login.loginName} variant="outline" size="sm" onPress={() => onPick(login)}>
              {say('signInAs', { role: nameOf(login.role) })}
            </Button>
          ))}
        </div>
      </Section>
    </Card>
  );
}
