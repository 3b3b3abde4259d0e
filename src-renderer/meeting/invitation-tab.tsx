import { useMemo, useState } from 'react';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import type { MemberRow } from '../../src-main/contract/member.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { kanaContains } from '../ui/kana-filter.ts';
import { LinkButton } from '../ui/link.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { InvitationGroup } from './invitation-group.tsx';

/** 招集: members by organisation, found while typing, with the state of their pledge on the day of the meeting. */
export function InvitationTab({ meeting }: { meeting: MeetingDetail }) {
  const { data } = useQueryOf(api.member.list, { on: meeting.heldOn });
  const say = useText('meeting');
  if (!data) return null;
  if (data.length === 0)
    return (
      <EmptyState
        icon="people"
        why={say('invitation.noMembers')}
        action={<LinkButton to="members">{say('invitation.toMembers')}</LinkButton>}
      />
    );
  return <Invitations meeting={meeting} members={data} />;
}

function Invitations({ meeting, members }: { meeting: MeetingDetail; members: readonly MemberRow[] }) {
  const say = useText('meeting');
  const inWords = useErrorText();
  const mayInvite = useMay(api.meeting.invite) && meeting.state !== 'closed';
  const invite = useCommandOf(api.meeting.invite);
  const [changed, setChanged] = useState<ReadonlySet<string> | null>(null);
  const [search, setSearch] = useState('');
  const [isOnlyInvited, setOnlyInvited] = useState(!mayInvite);
  const stored = useMemo(() => new Set(meeting.invitedIds), [meeting.invitedIds]);
  const chosen = changed ?? stored;
  const isUnsaved = changed !== null && (changed.size !== stored.size || [...changed].some((id) => !stored.has(id)));

  const shown = members
    .filter((member) => member.isCurrent || chosen.has(member.id) || search !== '')
    .filter((member) => !isOnlyInvited || chosen.has(member.id))
    .filter((member) => !search || kanaContains(textOf(member), search));
  const groups = [...Map.groupBy(shown, (member) => member.organizationName)];
  const short = members.filter(
    (member) => chosen.has(member.id) && (member.pledge.state === 'missing' || member.pledge.state === 'expired'),
  ).length;

  const toggle = (ids: readonly string[], isIn: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) isIn ? next.add(id) : next.delete(id);
    setChanged(next);
  };
  const save = async () => {
    const before = meeting.invitedIds;
    await invite
      .run({ id: meeting.id, memberIds: [...chosen] })
      .then(() => {
        setChanged(null);
        tell(say('invitation.saved', { count: chosen.size }), {
          undo: () => void invite.run({ id: meeting.id, memberIds: before }).then(() => tell(say('invitation.undone'))),
        });
      })
      .catch(() => {});
  };
  useShortcut({
    keys: 'Ctrl+Enter',
    label: say('invitation.save'),
    run: () => void save(),
    isActive: mayInvite && isUnsaved,
  });

  return (
    <section aria-label={say('invitation.title')} className="flex flex-col gap-4">
      {mayInvite && <p className="max-w-prose text-muted">{say('invitation.lead')}</p>}
      {invite.error && <Banner tone="error" title={inWords(invite.error).title} />}
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <SearchField
          label={say('invitation.search')}
          keys="Ctrl+F"
          value={search}
          onChange={setSearch}
          className="w-96"
        />
        <CheckBox isSelected={isOnlyInvited} onChange={setOnlyInvited}>
          {say('invitation.onlyInvited')}
        </CheckBox>
        {mayInvite && (
          <span className="ml-auto flex gap-2">
            <Button
              variant="outline"
              size="sm"
              onPress={() =>
                toggle(
                  shown.map(({ id }) => id),
                  true,
                )
              }
            >
              {say('invitation.selectShown')}
            </Button>
            <Button
              variant="outline"
              size="sm"
              onPress={() =>
                toggle(
                  shown.map(({ id }) => id),
                  false,
                )
              }
            >
              {say('invitation.clearShown')}
            </Button>
          </span>
        )}
      </div>
      {groups.length === 0 ? (
        <EmptyState icon="people" why={say('invitation.none')} />
      ) : (
        <div className="columns-1 gap-4 lg:columns-2 2xl:columns-3">
          {groups.map(([name, group]) => (
            <InvitationGroup
              key={name}
              name={name || say('invitation.noOrganization')}
              members={group}
              chosen={chosen}
              onToggle={mayInvite ? toggle : null}
            />
          ))}
        </div>
      )}
      <div
        role="status"
        className="sticky bottom-0 -mx-6 flex flex-wrap items-center gap-4 border-t border-line bg-surface px-6 py-3"
      >
        <span className="text-[1.0625rem] font-700">{say('invitation.count', { count: chosen.size })}</span>
        {short > 0 && <span className="text-warning">{say('invitation.pledgeShort', { count: short })}</span>}
        {isUnsaved && <span className="text-muted">{say('invitation.unsaved')}</span>}
        {mayInvite && (
          <span className="ml-auto">
            <Button
              keys="Ctrl+Enter"
              variant={isUnsaved ? 'solid' : 'outline'}
              isPending={invite.isRunning}
              onPress={() => void save()}
            >
              {say('invitation.save')}
            </Button>
          </span>
        )}
      </div>
    </section>
  );
}

const textOf = (member: MemberRow): string =>
  `${member.name} ${member.kana} ${member.organizationName} ${member.code} ${member.position}`;
