import type { FollowedAction } from '../../src-main/contract/action.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { DueMark } from './action-columns.tsx';
import { ActionText } from './action-text.tsx';
import { StateMark } from './state-mark.tsx';

/** 機関ごと・案件ごと: one card for each, in the order in which the first of its actions is due. */
export function ActionGroups({
  actions,
  by,
  onOpen,
}: {
  actions: readonly FollowedAction[];
  by: 'organization' | 'case';
  onOpen: (action: FollowedAction) => void;
}) {
  const say = useText('action');
  const groups = [
    ...Map.groupBy(actions, (one) => (by === 'case' ? (one.caseId ?? '') : (one.organizationId ?? ''))).values(),
  ];
  const nameOf = ([first]: readonly FollowedAction[]): string =>
    by === 'case' ? first?.caseNumber || say('noCase') : first?.organizationName || say('noOrganization');
  return (
    <div className="flex flex-col gap-4">
      {groups.map((group) => (
        <Card key={group[0]?.id}>
          <Section
            title={nameOf(group)}
            actions={
              <span className="flex items-center gap-3">
                <Chip>{say('groupCount', { count: group.length })}</Chip>
                {by === 'case' && group[0]?.caseId && (
                  <a href={`#/cases/${group[0].caseId}`} className="text-[0.875rem]">
                    {say('openCase', { number: group[0].caseNumber })}
                  </a>
                )}
              </span>
            }
          >
            <ul className="flex flex-col">
              {group.map((action) => (
                <GroupedAction key={action.id} action={action} by={by} onOpen={onOpen} />
              ))}
            </ul>
          </Section>
        </Card>
      ))}
    </div>
  );
}

function GroupedAction({
  action,
  by,
  onOpen,
}: {
  action: FollowedAction;
  by: 'organization' | 'case';
  onOpen: (action: FollowedAction) => void;
}) {
  const say = useText('action');
  const dates = useDates();
  const { organizationName, ownerName, caseNumber } = action;
  const who = by === 'case' ? [organizationName, ownerName] : [caseNumber, ownerName];
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2.5 last:border-b-0">
      <span className="w-32 shrink-0 whitespace-nowrap">{action.dueOn ? dates.short(action.dueOn) : say('noDue')}</span>
      <DueMark action={action} say={say} />
      <StateMark state={action.state} />
      <span className="text-[0.875rem] text-muted">{who.filter((part) => part !== '').join('　')}</span>
      <span className="text-[0.875rem] text-muted">{action.meetingNumber}</span>
      <ActionText action={action} onOpen={onOpen} />
    </li>
  );
}
