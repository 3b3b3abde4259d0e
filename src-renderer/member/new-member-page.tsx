import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { go } from '../ui/hash-router.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { MemberForm, type MemberInput } from './member-form.tsx';

const EMPTY: MemberInput = {
  code: '',
  name: '',
  kana: '',
  organizationId: null,
  position: '',
  meetingRole: '' as never,
  termFrom: null,
  termTo: null,
  isCurrent: true,
  deputyOfId: null,
  phone: '',
  email: '',
  remarks: '',
};

/** 構成員を登録. */
export function NewMemberPage() {
  const say = useText('member');
  const add = useCommandOf(api.member.add);
  const organizations = useQueryOf(api.organization.list, {}).data;
  const members = useQueryOf(api.member.list, { onlyCurrent: true }).data;
  const today = useQueryOf(api.office.today, {}).data?.today ?? '';
  return (
    <>
      <PageHeader title={say('add')} back={{ to: 'members', label: say('back') }} />
      {organizations && members && (
        <MemberForm
          initial={EMPTY}
          organizations={organizations}
          others={members}
          today={today}
          label={say('add')}
          commitLabel={say('save')}
          onCommit={async (input) => {
            const added = await add.run(input);
            sayInStatus(say('added'));
            go(`members/${added.id}`);
          }}
          onCancel={() => go('members')}
        />
      )}
    </>
  );
}
