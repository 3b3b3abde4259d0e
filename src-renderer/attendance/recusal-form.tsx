import { Recusal } from '../../src-main/contract/attendance.ts';
import type { MemberRow } from '../../src-main/contract/member.ts';
import { api } from '../api.ts';
import { itemName } from '../meeting/agenda-words.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormSelect, FormText } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf } from '../use-operation.ts';
import { OptionalTime } from './optional-time.tsx';

const SCHEMA = Recusal.pick({ agendaItemId: true, from: true, until: true, reason: true });

/** 除斥: from which item, why, and when the person left and came back; times may follow later. */
export function RecusalForm({ member }: { member: MemberRow }) {
  const say = useText('attendance');
  const { meeting, item, attendance, show } = useSitting();
  const recuse = useCommandOf(api.attendance.recuse);
  const time = useCommandOf(api.attendance.timeRecusal);
  const own = attendance.recusals.filter((recusal) => recusal.memberId === member.id);
  const known = own.find((recusal) => recusal.agendaItemId === item?.id) ?? own.at(-1) ?? null;
  const form = useSchemaForm(SCHEMA, {
    agendaItemId: known?.agendaItemId ?? item?.id ?? '',
    from: known?.from ?? null,
    until: known?.until ?? null,
    reason: known?.reason ?? '',
  });
  const { control } = form;
  useFirstFocus(form, 'reason');
  return (
    <Form
      form={form}
      label={say('recuseTitle', { name: member.name })}
      onCommit={async ({ agendaItemId, from, until, reason }) => {
        const meetingId = meeting.id;
        const find = (all: typeof attendance) =>
          all.recusals.find((one) => one.memberId === member.id && one.agendaItemId === agendaItemId);
        const before = find(attendance);
        const now = before ?? find(await recuse.run({ meetingId, memberId: member.id, agendaItemId, reason }));
        if (now && (now.from !== from || now.until !== until))
          await time.run({ meetingId, recusalId: now.id, from, until });
        tell(before ? say('recuseTimed') : say('recuseSaved', { name: member.name }));
        show(null);
      }}
    >
      <FormSelect
        control={control}
        name="agendaItemId"
        label={say('recuseItem')}
        options={meeting.agenda.map((one) => ({ value: one.id, label: itemName(one) }))}
        isRequired
      />
      <FormText control={control} name="reason" label={say('recuseReason')} help={say('recuseReasonHelp')} />
      <div className="flex flex-wrap gap-6">
        <OptionalTime control={control} name="from" label={say('recuseFrom')} />
        <OptionalTime control={control} name="until" label={say('recuseUntil')} />
      </div>
      <p className="text-[0.9375rem] text-muted">{say('recuseTimesHelp')}</p>
      <div className="flex justify-end pb-3">
        <CommitButton>{say('recuseSave')}</CommitButton>
      </div>
    </Form>
  );
}
