import { useState } from 'react';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { type Say, useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { isPlainEnter } from '../ui/composing.ts';
import { wholeNumberOf } from '../ui/number-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { AgendaSum } from './agenda-sum.tsx';
import { plannedStarts } from './agenda-time.ts';
import { type Item, itemName, itemPart } from './agenda-words.ts';

/** One item with its title and minutes open for typing; the rest is edited in a window. */
export function AgendaRow({
  meeting,
  item,
  index,
  onProblem,
}: {
  meeting: MeetingDetail;
  item: Item;
  index: number;
  onProblem: (error: unknown) => void;
}) {
  const say = useText('meeting');
  const change = useCommandOf(api.meeting.changeAgendaItem);
  const members = useQueryOf(api.member.list, {}).data ?? [];
  const presenter = members.find((member) => member.id === item.presenterId);
  const save = (part: Partial<ReturnType<typeof itemPart>>) => {
    onProblem(null);
    change.run({ ...itemPart(item), ...part, id: item.id }).catch(onProblem);
  };
  const name = itemName(item);
  return (
    <div className="grid grid-cols-[4.5rem_minmax(10rem,1fr)_minmax(6rem,11rem)_7rem] items-center gap-3">
      <span className="flex flex-col text-[0.875rem] leading-tight text-muted">
        <span className="font-700 text-text">{item.label && say('agenda.numbered', { label: item.label })}</span>
        {say('agenda.from', { time: plannedStarts(meeting.agenda, meeting.startsAt)[index] ?? '' })}
      </span>
      <Inline label={say('agenda.titleOf', { name })} value={item.title} onSave={(text) => save({ title: text })} />
      <span className="flex min-w-0 flex-col items-start gap-0.5 text-[0.875rem] leading-tight">
        {item.caseNumber && <Chip tone="accent">{item.caseNumber}</Chip>}
        {item.origin && <Chip icon="undo">{originText(say, item)}</Chip>}
        {presenter && <span className="truncate text-muted">{presenter.organizationName || presenter.name}</span>}
      </span>
      <span className="flex items-center gap-1.5">
        <Inline
          label={say('agenda.minutesOf', { name })}
          value={String(item.minutes)}
          isNumber
          onSave={(text) => {
            const minutes = wholeNumberOf(text);
            if (minutes !== null && !Number.isNaN(minutes)) save({ minutes });
          }}
        />
        {say('agenda.minutes')}
      </span>
    </div>
  );
}

/** Why an item stands here by itself. */
function originText(say: Say<'meeting'>, item: Pick<Item, 'origin' | 'carriedFrom'>): string {
  return item.origin === 'review'
    ? say('agenda.fromActions')
    : say('agenda.carriedFrom', { number: item.carriedFrom ?? '' });
}

/** A box that saves when it is left or at Enter, and only if something was changed. */
function Inline({
  label,
  value,
  onSave,
  isNumber = false,
}: {
  label: string;
  value: string;
  onSave: (text: string) => void;
  isNumber?: boolean;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    const text = typed?.trim();
    setTyped(null);
    if (text && text !== value) onSave(text);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys of the box from the list around it.
    <div
      className="min-w-0 flex-1"
      onKeyDown={(event) => {
        if (isPlainEnter(event)) settle();
        if (!event.altKey) event.stopPropagation();
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        value={typed ?? value}
        onChange={setTyped}
        onBlur={settle}
        inputMode={isNumber ? 'numeric' : 'text'}
      />
    </div>
  );
}

/** The agenda as it stands, for those who may not change it. */
export function PlainAgenda({ meeting }: { meeting: MeetingDetail }) {
  const say = useText('meeting');
  const starts = plannedStarts(meeting.agenda, meeting.startsAt);
  return (
    <div className="flex flex-col gap-2">
      <AgendaSum meeting={meeting} />
      <ol className="rounded-8 border border-line bg-surface">
        {meeting.agenda.map((item, index) => (
          <li key={item.id} className="flex min-h-12 items-center gap-4 border-b border-line px-4 py-2 last:border-b-0">
            <span className="w-14 text-muted">{starts[index]}</span>
            <span className="flex-1">{itemName(item)}</span>
            {item.caseNumber && <Chip tone="accent">{item.caseNumber}</Chip>}
            <span>{say('agenda.minutesShort', { minutes: item.minutes })}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
