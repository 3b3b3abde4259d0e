import { useMemo } from 'react';
import type { MemberRow } from '../../src-main/contract/member.ts';
import { api } from '../api.ts';
import type { Option } from '../ui/option-list.tsx';
import { useQueryOf } from '../use-operation.ts';

/** A member as a choice: found by name, reading, number and organisation. */
function memberOption(member: MemberRow): Option {
  return {
    value: member.id,
    label: member.name,
    kana: `${member.kana} ${member.code} ${member.organizationName}`,
    help: [member.organizationName, member.position].filter(Boolean).join('　'),
  };
}

/** Members as choices for a combo box, those in office first. */
export function useMemberOptions(): readonly Option[] {
  const { data } = useQueryOf(api.member.list, {});
  return useMemo(() => (data ?? []).map(memberOption), [data]);
}
