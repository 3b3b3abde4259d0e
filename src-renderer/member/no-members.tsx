import { api } from '../api.ts';
import { Permitted } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link.tsx';

/** The list before anyone is registered. */
export function NoMembers() {
  const say = useText('member');
  return (
    <EmptyState
      icon="people"
      why={say('none')}
      action={
        <Permitted call={api.member.add}>
          <LinkButton to="import" icon="upload">
            {say('import')}
          </LinkButton>
          <LinkButton to="members/new" variant="outline" icon="plus">
            {say('add')}
          </LinkButton>
        </Permitted>
      }
    />
  );
}
