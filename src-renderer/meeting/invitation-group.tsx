import type { MemberRow } from '../../src-main/contract/member.ts';
import { useText } from '../text/use-text.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { Icon } from '../ui/icon.tsx';
import { PledgeChip } from './pledge-chip.tsx';

/** The members of one organisation; its own box chooses all of them. */
export function InvitationGroup({
  name,
  members,
  chosen,
  onToggle,
}: {
  name: string;
  members: readonly MemberRow[];
  chosen: ReadonlySet<string>;
  /** Null where nothing may be changed. */
  onToggle: ((ids: readonly string[], isIn: boolean) => void) | null;
}) {
  const say = useText('meeting');
  const ids = members.map(({ id }) => id);
  const count = ids.filter((id) => chosen.has(id)).length;
  return (
    <section aria-label={name} className="mb-4 break-inside-avoid rounded-8 border border-line bg-surface">
      <h3 className="flex items-center gap-2 rounded-t-8 border-b border-line bg-canvas px-3 py-1 text-[0.9375rem] font-700">
        {onToggle && (
          <CheckBox
            aria-label={say('invitation.all', { name })}
            isSelected={count === ids.length}
            isIndeterminate={count > 0 && count < ids.length}
            onChange={(isIn) => onToggle(ids, isIn)}
          />
        )}
        <span className="min-w-0 flex-1">{name}</span>
        <span className="font-400 text-muted">
          {count}／{ids.length}
        </span>
      </h3>
      <ul className="flex flex-col px-3 py-1">
        {members.map((member) => (
          <li key={member.id} className="flex items-center gap-2">
            <div className="min-w-0 flex-1">
              {onToggle ? (
                <CheckBox isSelected={chosen.has(member.id)} onChange={(isIn) => onToggle([member.id], isIn)}>
                  <MemberName member={member} />
                </CheckBox>
              ) : (
                <span className="flex items-center gap-2 py-2">
                  {chosen.has(member.id) && <Icon name="check" size={1} className="text-success" />}
                  <MemberName member={member} />
                </span>
              )}
            </div>
            <PledgeChip state={member.pledge.state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MemberName({ member }: { member: MemberRow }) {
  const say = useText('meeting');
  return (
    <>
      <span className="font-name">{member.name}</span>
      <span className="ml-2 text-[0.8125rem] text-muted">
        {[member.position, say(`role.${member.meetingRole}`)].filter(Boolean).join('・')}
      </span>
    </>
  );
}
