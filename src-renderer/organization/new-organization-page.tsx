import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { go } from '../ui/hash-router.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { OrganizationForm, type OrganizationInput } from './organization-form.tsx';

const EMPTY: OrganizationInput = {
  code: '',
  name: '',
  kana: '',
  shortName: '',
  kind: '',
  legalForm: '',
  giverKind: '' as never,
  seat: '' as never,
  postalCode: '',
  address: '',
  phone: '',
  fax: '',
  email: '',
  contact: '',
  agreementCode: '',
  secrecyNote: '',
  remarks: '',
  hasLeft: false,
};

/** 関係機関を登録. Seat and standing start empty: both decide what the organisation may hear and give. */
export function NewOrganizationPage() {
  const say = useText('organization');
  const add = useCommandOf(api.organization.add);
  return (
    <>
      <PageHeader title={say('add')} back={{ to: 'organizations', label: say('back') }} />
      <OrganizationForm
        initial={EMPTY}
        label={say('add')}
        commitLabel={say('save')}
        onCommit={async (input) => {
          const added = await add.run(input);
          sayInStatus(say('added', { name: added.name }));
          go(`organizations/${added.id}`);
        }}
        onCancel={() => go('organizations')}
      />
    </>
  );
}
