import { DecisionsOfItem } from '../../action/decisions-of-item.tsx';
import { ReviewOfItem } from '../../action/review-of-item.tsx';
import { DisclosuresOfItem } from '../../disclosure/disclosures-of-item.tsx';
import { NoteOfItem } from '../../note/note-of-item.tsx';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link.tsx';
import { itemName } from '../agenda-words.ts';
import { useSitting } from '../sitting.ts';
import { BeforeOpening } from './before-opening.tsx';
import { useStartItem } from './use-start-item.ts';

/** The item shown: what it is about, its notes, and all that is recorded under it. */
export function ItemPane({ onItem }: { onItem: (id: string) => void }) {
  const say = useText('meeting');
  const { meeting, item, attendance, isFrozen } = useSitting();
  const needsNotice =
    meeting.state !== 'preparing' && meeting.handlesPersonalData && attendance.notices.length === 0 && !isFrozen;
  if (!item)
    return (
      <div className="p-4">
        <EmptyState
          icon="tasks"
          why={say('session.noItem')}
          action={<LinkButton to={`meetings/${meeting.id}`}>{say('session.back')}</LinkButton>}
        />
      </div>
    );
  return (
    <div className="flex flex-col gap-5 p-4">
      {isFrozen && <Banner tone="info" level="p" title={say('session.frozen')} />}
      {!isFrozen && meeting.state === 'closed' && <Banner tone="info" level="p" title={say('session.closedNote')} />}
      {meeting.state === 'preparing' && <BeforeOpening />}
      {needsNotice && <Banner tone="warning" level="p" title={say('session.noticeMissing')} />}
      <ItemHead onItem={onItem} />
      <ReviewOfItem />
      <NoteOfItem />
      {meeting.handlesPersonalData && <DisclosuresOfItem />}
      <DecisionsOfItem />
    </div>
  );
}

function ItemHead({ onItem }: { onItem: (id: string) => void }) {
  const say = useText('meeting');
  const { meeting, item, members } = useSitting();
  const start = useStartItem();
  if (!item) return null;
  const running = meeting.agenda.find((other) => other.state === 'current');
  const presenter = item.presenterId ? members.get(item.presenterId) : undefined;
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="text-[1.125rem] leading-snug font-700">{itemName(item)}</h2>
        {item.caseNumber && <Chip tone="accent">{item.caseNumber}</Chip>}
        {meeting.state === 'in-session' && item.state !== 'current' && (
          <span className="ml-auto">
            <Button size="sm" variant={running ? 'outline' : 'solid'} onPress={() => void start(item)}>
              {say(item.state === 'done' ? 'session.takeUpAgain' : 'session.startItem')}
            </Button>
          </span>
        )}
      </div>
      {(presenter || item.purpose) && (
        <p className="text-[0.9375rem] text-muted">
          {[
            presenter &&
              say('session.presenter', {
                name: [presenter.organizationName, presenter.name].filter(Boolean).join(' '),
              }),
            item.purpose && say('session.purpose', { text: item.purpose }),
          ]
            .filter(Boolean)
            .join('　')}
        </p>
      )}
      {running && running.id !== item.id && (
        <p className="flex flex-wrap items-center gap-2 text-[0.9375rem]">
          {say('session.runningElsewhere', { name: itemName(running) })}
          <Button variant="text" size="xs" onPress={() => onItem(running.id)}>
            {say('session.showRunning')}
          </Button>
        </p>
      )}
    </div>
  );
}
