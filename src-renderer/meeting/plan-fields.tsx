import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { MEETING_KINDS, type meeting } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { FormComboBox, FormDate, FormSelect, FormText, FormTime } from '../ui/form-fields.tsx';
import { Icon } from '../ui/icon.tsx';
import { useQueryOf } from '../use-operation.ts';
import { useMemberOptions } from './member-options.ts';

type PlanInput = z.input<typeof meeting.plan.input>;

/** The fields of 会議の予定, for making a meeting and for changing it. */
export function PlanFields<O>({
  form,
  today,
  ownId,
}: {
  form: UseFormReturn<PlanInput, unknown, O>;
  today: string | undefined;
  ownId: string | null;
}) {
  const say = useText('meeting');
  const { control } = form;
  const members = useMemberOptions();
  const kinds = MEETING_KINDS.map((kind) => ({
    value: kind,
    label: say(`kind.${kind}`),
    help: say(`kindHelp.${kind}`),
  }));
  return (
    <>
      <FormSelect
        control={control}
        name="kind"
        label={say('plan.kind')}
        options={kinds}
        isRequired
        className="max-w-md"
      />
      <div className="grid grid-cols-[12rem_1fr] items-end gap-4">
        <FormText
          control={control}
          name="number"
          label={say('plan.number')}
          help={say('plan.numberHelp')}
          isRequired
          autoFocus
        />
        <FormText control={control} name="title" label={say('plan.name')} isRequired />
      </div>
      <FormDate control={control} name="heldOn" label={say('plan.heldOn')} today={today ?? ''} isRequired />
      <DayNotes form={form} today={today} ownId={ownId} />
      <div className="grid grid-cols-[8rem_8rem_minmax(0,1fr)] items-start gap-4">
        <FormTime control={control} name="startsAt" label={say('plan.startsAt')} isRequired />
        <FormTime control={control} name="endsAt" label={say('plan.endsAt')} isRequired />
        <FormText control={control} name="place" label={say('plan.place')} />
      </div>
      <div className="grid grid-cols-2 gap-4">
        <FormComboBox control={control} name="chairId" label={say('plan.chair')} options={members} isNullable />
        <FormComboBox control={control} name="recorderId" label={say('plan.recorder')} options={members} isNullable />
      </div>
    </>
  );
}

/** What is remarkable about the chosen day; never a reason to refuse it. */
function DayNotes<O>({
  form,
  today,
  ownId,
}: {
  form: UseFormReturn<PlanInput, unknown, O>;
  today: string | undefined;
  ownId: string | null;
}) {
  const say = useText('meeting');
  const heldOn = useWatch({ control: form.control, name: 'heldOn' });
  const { data } = useQueryOf(api.meeting.list, {});
  if (!/^\d{4}-\d{2}-\d{2}$/.test(heldOn ?? '')) return null;
  const weekday = new Date(`${heldOn}T12:00:00Z`).getUTCDay();
  const notes = [
    ...(weekday === 0 || weekday === 6 ? [say('plan.weekend')] : []),
    ...(ownId === null && today && heldOn < today ? [say('plan.past')] : []),
    ...(data ?? [])
      .filter((other) => other.heldOn === heldOn && other.id !== ownId)
      .map((other) =>
        say('plan.sameDay', {
          number: other.number,
          time: say('time', { from: other.startsAt, until: other.endsAt }),
        }),
      ),
  ];
  return notes.length === 0 ? null : (
    <ul role="status" className="-mt-3 flex flex-col gap-1">
      {notes.map((note) => (
        <li key={note} className="flex items-center gap-2 text-[0.9375rem] text-warning">
          <Icon name="warning" size={1.125} />
          {note}
        </li>
      ))}
    </ul>
  );
}
