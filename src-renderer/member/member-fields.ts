import type { Member, MemberRow } from '../../src-main/contract/member.ts';
import type { useDates } from '../text/dates.ts';
import type { Say } from '../text/use-text.ts';
import type { ComparedField } from '../ui/differences.ts';

/** What can be typed of a member. */
export type MemberFields = Omit<Member, 'id' | 'version'>;

const PLAIN = ['code', 'name', 'kana', 'position', 'phone', 'email', 'remarks'] as const;

/** Every field with its name and its value in words, for comparing two versions. */
export function comparedFields(
  say: Say<'member'>,
  dates: ReturnType<typeof useDates>,
  names: { readonly organization: (id: string | null) => string; readonly member: (id: string | null) => string },
): readonly ComparedField<MemberFields>[] {
  const day = (date: string | null) => (date ? dates.long(date) : '');
  return [
    ...PLAIN.map((key) => ({ key, label: say(key), text: (record: MemberFields) => record[key] })),
    { key: 'organizationId', label: say('organization'), text: (record) => names.organization(record.organizationId) },
    { key: 'meetingRole', label: say('meetingRole'), text: (record) => say(`roles.${record.meetingRole}`) },
    { key: 'deputyOfId', label: say('deputyOfId'), text: (record) => names.member(record.deputyOfId) },
    { key: 'termFrom', label: say('termFrom'), text: (record) => day(record.termFrom) },
    { key: 'termTo', label: say('termTo'), text: (record) => day(record.termTo) },
    { key: 'isCurrent', label: say('isCurrent'), text: (record) => say(record.isCurrent ? 'yes' : 'no') },
  ];
}

/** Without what the list adds to a member. */
export function plainMember({ organizationName: _name, pledge: _pledge, ...member }: MemberRow): Member {
  return member;
}
