import { useState } from 'react';
import { api } from '../api.ts';
import { Permitted, useMay } from '../permitted.tsx';
import type { PageProps } from '../route.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { ChangeOrganization } from './change-organization.tsx';
import { OrganizationFacts } from './organization-facts.tsx';
import { LeftMark } from './organization-marks.tsx';

/** One organisation: its facts and its members; E opens them for change. */
export function OrganizationPage({ values }: PageProps) {
  const say = useText('organization');
  const inWords = useErrorText();
  const mayChange = useMay(api.organization.change);
  const [isEditing, setEditing] = useState(false);
  const list = useQueryOf(api.organization.list, { search: '' });
  const organization = list.data?.find((row) => row.id === values['id']);
  const edit = () => setEditing(true);
  useShortcut({
    keys: 'E',
    label: say('edit'),
    run: edit,
    isActive: mayChange && !isEditing && organization !== undefined,
  });
  const back = { to: 'organizations', label: say('back') };
  if (list.error) return <Banner tone="error" title={inWords(list.error).title} />;
  if (!list.data) return null;
  if (!organization)
    return (
      <>
        <PageHeader title={say('one')} back={back} />
        <EmptyState
          icon="search"
          why={say('missing')}
          action={<LinkButton to="organizations">{say('back')}</LinkButton>}
        />
      </>
    );
  return (
    <>
      <PageHeader
        title={organization.name}
        back={back}
        marks={<LeftMark organization={organization} />}
        actions={
          !isEditing && (
            <Permitted call={api.organization.change}>
              <Button icon="edit" keys="E" onPress={edit}>
                {say('edit')}
              </Button>
            </Permitted>
          )
        }
      />
      {isEditing ? (
        <ChangeOrganization stored={organization} onDone={() => setEditing(false)} />
      ) : (
        <OrganizationFacts organization={organization} />
      )}
    </>
  );
}
