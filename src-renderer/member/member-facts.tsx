import type { ReactNode } from 'react';
import type { MemberRow } from '../../src-main/contract/member.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Link } from '../ui/link.tsx';
import { NameGlyphs } from '../ui/name-glyphs.tsx';

/** What the register says of a member, with the links to organisation, principal and deputies. */
export function MemberFacts({ member, members }: { member: MemberRow; members: readonly MemberRow[] }) {
  const say = useText('member');
  const dates = useDates();
  const principal = members.find((other) => other.id === member.deputyOfId);
  const deputies = members.filter((other) => other.deputyOfId === member.id);
  const term =
    member.termFrom && member.termTo
      ? say('termRange', { from: dates.long(member.termFrom), to: dates.long(member.termTo) })
      : member.termTo
        ? say('termUntil', { date: dates.long(member.termTo) })
        : member.termFrom
          ? say('termRange', { from: dates.long(member.termFrom), to: '' })
          : say('termNone');
  const entries: { readonly term: string; readonly value: ReactNode }[] = [
    {
      term: say('name'),
      value: (
        <>
          <span className="font-name text-[1.125rem] font-700">{member.name}</span>
          <NameGlyphs name={member.name} />
        </>
      ),
    },
    { term: say('kana'), value: member.kana },
    { term: say('code'), value: member.code },
    {
      term: say('organization'),
      value: member.organizationId ? (
        <Link to={`organizations/${member.organizationId}`}>{member.organizationName}</Link>
      ) : (
        say('noOrganization')
      ),
    },
    { term: say('position'), value: member.position },
    { term: say('meetingRole'), value: say(`roles.${member.meetingRole}`) },
    { term: say('term'), value: term },
    ...(principal ? [{ term: say('deputyOfId'), value: <Names of={[principal]} /> }] : []),
    ...(deputies.length > 0 ? [{ term: say('deputies'), value: <Names of={deputies} /> }] : []),
    { term: say('phone'), value: member.phone },
    { term: say('email'), value: member.email },
    { term: say('remarks'), value: member.remarks },
  ];
  return <DefinitionList entries={entries} />;
}

function Names({ of }: { of: readonly MemberRow[] }) {
  return (
    <span className="font-name flex flex-wrap gap-x-4">
      {of.map((other) => (
        <Link key={other.id} to={`members/${other.id}`}>
          {other.name}
        </Link>
      ))}
    </span>
  );
}
