import type { ActionItem } from '../../src-main/contract/action.ts';
import { api } from '../api.ts';
import { placeName, useSitting } from '../meeting/sitting.ts';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Section } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { StateMark } from './state-mark.tsx';

/** 決定事項 and 取組 of the item shown. */
export function DecisionsOfItem() {
  const say = useText('action');
  const inWords = useErrorText();
  const { meeting, item, isFrozen, show } = useSitting();
  const { data, error } = useQueryOf(api.action.list, { meetingId: meeting.id });
  if (error) return <Banner tone="error" title={inWords(error).title} />;
  const decisions = data?.decisions.filter((decision) => decision.agendaItemId === item?.id) ?? [];
  const actions = data?.actions.filter((action) => action.agendaItemId === item?.id) ?? [];
  return (
    <>
      <Section
        title={say('decisions')}
        actions={
          !isFrozen && (
            <Button size="xs" variant="outline" icon="plus" onPress={() => show({ kind: 'decision' })}>
              {say('addDecision')}
            </Button>
          )
        }
      >
        {decisions.length === 0 && <p className="text-[0.9375rem] text-muted">{say('noDecisions')}</p>}
        <ul className="flex flex-col gap-2">
          {decisions.map((decision) => (
            <li key={decision.id} className="rounded-8 border border-line px-3 py-2">
              <p className="leading-relaxed whitespace-pre-wrap">{decision.text}</p>
              {decision.dissent && (
                <p className="text-[0.875rem] text-muted">{say('dissentOf', { text: decision.dissent })}</p>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={say('actions')}
        actions={
          !isFrozen && (
            <Button size="xs" variant="outline" icon="plus" onPress={() => show({ kind: 'action', changing: null })}>
              {say('addAction')}
            </Button>
          )
        }
      >
        {actions.length === 0 && <p className="text-[0.9375rem] text-muted">{say('noActions')}</p>}
        <ul className="flex flex-col gap-2">
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function ActionRow({ action }: { action: ActionItem }) {
  const say = useText('action');
  const dates = useDates();
  const sitting = useSitting();
  const { members, organizations, show } = sitting;
  const organization = action.ownerOrganizationId ? organizations.get(action.ownerOrganizationId) : undefined;
  const owner = action.ownerId ? members.get(action.ownerId) : undefined;
  const place = organization ? organization.shortName || organization.name : owner ? placeName(sitting, owner.id) : '';
  return (
    <li className="flex flex-col gap-1 rounded-8 border border-line px-3 py-2">
      <p className="leading-relaxed whitespace-pre-wrap">{action.text}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.875rem]">
        <span className="font-700">{[place, owner?.name].filter(Boolean).join(' ')}</span>
        <Chip icon="calendar">{action.dueOn ? say('due', { date: dates.short(action.dueOn) }) : say('noDue')}</Chip>
        <StateMark state={action.state} />
        {action.supportIds.length > 0 && (
          <span className="text-muted">
            {say('helpers', {
              names: action.supportIds.map((id) => members.get(id)?.name ?? '').join('、'),
            })}
          </span>
        )}
        <span className="ml-auto">
          <Button
            size="xs"
            variant="text"
            aria-label={say('change', { text: action.text })}
            onPress={() => show({ kind: 'action', changing: action })}
          >
            {say('changeShort')}
          </Button>
        </span>
      </p>
    </li>
  );
}
