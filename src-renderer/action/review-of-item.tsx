import { useState } from 'react';
import type { FollowedAction, Retabled } from '../../src-main/contract/action.ts';
import { api } from '../api.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Section } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { DueMark } from './action-columns.tsx';
import { CarryForm } from './carry-form.tsx';
import { ProgressForm } from './progress-form.tsx';
import { StateMark } from './state-mark.tsx';

/** Which action is acted on, and how. */
type Acting = { readonly how: 'progress' | 'carry'; readonly action: FollowedAction };

/** 前回行動の確認 of the item shown: its case's earlier actions, or all others under the general item. */
export function ReviewOfItem() {
  const say = useText('action');
  const { meeting, item, isFrozen } = useSitting();
  const { data } = useQueryOf(api.action.review, meeting.handlesPersonalData ? { meetingId: meeting.id } : null);
  const [acting, setActing] = useState<Acting | null>(null);
  if (!data || !item) return null;
  const own = data.cases.find(({ caseId }) => caseId === item.caseId);
  const isGeneral = item.origin === 'review';
  const actions = isGeneral ? data.general : (own?.actions ?? []);
  if (!isGeneral && actions.length === 0 && !own?.retabled) return null;
  return (
    <Section title={say('review')}>
      {own?.retabled && <RetabledMark retabled={own.retabled} />}
      {actions.length > 0 ? (
        <p className="text-[0.9375rem] text-muted">{say(isGeneral ? 'reviewGeneral' : 'reviewLead')}</p>
      ) : (
        <p className="text-[0.9375rem] text-muted">{say('reviewNone')}</p>
      )}
      <ul className="flex flex-col gap-2">
        {actions.map((action) => (
          <ReviewedRow key={action.id} action={action} mayCarry={!isFrozen} onAct={setActing} />
        ))}
      </ul>
      <Dialog
        title={say(acting?.how === 'carry' ? 'carryTitle' : 'changeTitle')}
        isOpen={acting !== null}
        onClose={() => setActing(null)}
      >
        {acting?.how === 'progress' && (
          <ProgressForm action={acting.action} reviewedAtMeetingId={meeting.id} onDone={() => setActing(null)} />
        )}
        {acting?.how === 'carry' && (
          <CarryForm
            action={acting.action}
            meetingId={meeting.id}
            agendaItemId={item.id}
            onDone={() => setActing(null)}
          />
        )}
      </Dialog>
    </Section>
  );
}

/** 再付議: closed within twelve months, or last on an agenda then. */
function RetabledMark({ retabled: { kind, on, meetingNumber } }: { retabled: Retabled }) {
  const say = useText('action');
  const dates = useDates();
  return (
    <p>
      <Chip tone={kind === 'after-closing' ? 'warning' : 'plain'} icon={kind === 'after-closing' ? 'warning' : 'undo'}>
        {say(`retabled.${kind}`, { date: dates.short(on), number: meetingNumber })}
      </Chip>
    </p>
  );
}

function ReviewedRow({
  action,
  mayCarry,
  onAct,
}: {
  action: FollowedAction;
  mayCarry: boolean;
  onAct: (acting: Acting) => void;
}) {
  const say = useText('action');
  const isOpen = action.group !== 'settled';
  const isCarriable =
    action.carriedToId === null && (isOpen || action.state === 'carried-over' || action.state === 'not-done-by-agency');
  return (
    <li className="flex flex-col gap-1 rounded-8 border border-line px-3 py-2">
      <p className="leading-relaxed whitespace-pre-wrap">{action.text}</p>
      {action.result && <p className="text-[0.9375rem] text-muted">{action.result}</p>}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.875rem]">
        {action.caseNumber && <span className="font-700">{action.caseNumber}</span>}
        <span>{action.organizationName || action.ownerName}</span>
        <span className="text-muted">{action.meetingNumber}</span>
        <StateMark state={action.state} />
        <DueMark action={action} say={say} />
        <span className="ml-auto flex gap-2">
          <Button
            size="xs"
            variant="text"
            aria-label={say('change', { text: action.text })}
            onPress={() => onAct({ how: 'progress', action })}
          >
            {say('changeShort')}
          </Button>
          {mayCarry && isCarriable && (
            <Button size="xs" variant="text" onPress={() => onAct({ how: 'carry', action })}>
              {say('carry')}
            </Button>
          )}
        </span>
      </p>
    </li>
  );
}
