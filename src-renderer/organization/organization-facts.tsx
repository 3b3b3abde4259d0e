import type { Organization } from '../../src-main/contract/organization.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Link } from '../ui/link.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { comparedFields } from './organization-fields.ts';

const GROUPS = [
  { title: 'sectionIdentity', keys: ['code', 'kana', 'shortName', 'kind', 'legalForm'] },
  { title: 'sectionMeeting', keys: ['seat', 'giverKind', 'agreementCode', 'hasLeft'] },
  { title: 'sectionContact', keys: ['postalCode', 'address', 'phone', 'fax', 'email', 'contact'] },
  { title: 'sectionNotes', keys: ['secrecyNote', 'remarks'] },
] as const;

/** Everything the office knows of an organisation, in groups, and who comes from there. */
export function OrganizationFacts({ organization }: { organization: Organization }) {
  const say = useText('organization');
  const fields = comparedFields(say);
  return (
    <div className="grid grid-cols-2 items-start gap-5">
      {GROUPS.map(({ title, keys }) => (
        <Card key={title}>
          <Section title={say(title)}>
            <DefinitionList
              entries={fields
                .filter(({ key }) => (keys as readonly string[]).includes(key))
                .map(({ label, text }) => ({ term: label, value: text(organization) }))}
            />
          </Section>
        </Card>
      ))}
      <Card className="col-span-2">
        <MembersOf organizationId={organization.id} />
      </Card>
    </div>
  );
}

function MembersOf({ organizationId }: { organizationId: string }) {
  const say = useText('organization');
  const sayMember = useText('member');
  const list = useQueryOf(api.member.list, {});
  const members = (list.data ?? []).filter((member) => member.organizationId === organizationId);
  return (
    <Section title={say('members')}>
      {list.data && members.length === 0 && <p className="text-muted">{say('noMembers')}</p>}
      <ul className="grid grid-cols-2 gap-x-8">
        {members.map((member) => (
          <li key={member.id} className="flex min-h-11 flex-wrap items-center gap-3 border-b border-line py-1">
            <span className="font-name">
              <Link to={`members/${member.id}`}>{member.name}</Link>
            </span>
            <span className="text-[0.875rem] text-muted">
              {[member.position, sayMember(`roles.${member.meetingRole}`)].filter(Boolean).join('・')}
            </span>
            {!member.isCurrent && <Chip>{say('retired')}</Chip>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
