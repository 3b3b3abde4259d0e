import { ROLES } from '../../src-main/contract/role.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Card, Section } from '../ui/page-header.tsx';

/** What each role is for. */
export function RoleNotes() {
  const say = useText('account');
  return (
    <Card>
      <Section title={say('role')}>
        <DefinitionList
          entries={ROLES.map((role) => ({ term: say(`roles.${role}`), value: say(`roleNotes.${role}`) }))}
        />
      </Section>
    </Card>
  );
}
