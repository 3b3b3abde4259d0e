import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { useQueryOf } from '../use-operation.ts';

/** The member who gets a copy with a number of their own; none where one copy is for all of them. */
export function MemberChoice({ value, onChange }: { value: string; onChange: (memberId: string) => void }) {
  const say = useText('export');
  const members = useQueryOf(api.member.list, { onlyCurrent: true });
  return (
    <ComboBox
      label={say('member')}
      help={say('memberHelp')}
      value={value}
      onChange={onChange}
      options={(members.data ?? []).map(({ id, name, kana, organizationName }) => ({
        value: id,
        label: organizationName === '' ? name : `${name}（${organizationName}）`,
        kana,
      }))}
    />
  );
}
