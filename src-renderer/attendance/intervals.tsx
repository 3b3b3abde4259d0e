import { useState } from 'react';
import { Presence } from '../../src-main/contract/attendance.ts';
import type { MemberRow } from '../../src-main/contract/member.ts';
import { api } from '../api.ts';
import { itemName } from '../meeting/agenda-words.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormTime } from '../ui/form-fields.tsx';
import { Section } from '../ui/page-header.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { OptionalTime } from './optional-time.tsx';

const SCHEMA = Presence.pick({ enteredAt: true, leftAt: true });

/** 入退室の記録 of one person: every interval and recusal, more to add, mistakes to take back with a reason. */
export function Intervals({ member }: { member: MemberRow }) {
  const say = useText('attendance');
  const { meeting, attendance } = useSitting();
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const withdraw = useCommandOf(api.attendance.withdraw);
  const presences = attendance.presences.filter((presence) => presence.memberId === member.id);
  const recusals = attendance.recusals.filter((recusal) => recusal.memberId === member.id);
  const between = (from: string, until: string | null): string =>
    say('interval', { from, until: until ?? say('stillIn') });
  const item = (id: string): string => {
    const found = meeting.agenda.find((one) => one.id === id);
    return say('recusalOf', { item: found ? itemName(found) : '' });
  };
  const rows = [
    ...presences.map(({ id, enteredAt, leftAt }) => ({ id, text: between(enteredAt, leftAt) })),
    ...recusals.map((recusal) => ({
      id: recusal.id,
      text: [
        say('recused'),
        item(recusal.agendaItemId),
        recusal.from === null ? say('wholeItem') : between(recusal.from, recusal.until),
        recusal.reason,
      ]
        .filter(Boolean)
        .join('　'),
    })),
  ];
  return (
    <div className="flex flex-col gap-6 pb-3">
      <Section title={say('intervals')}>
        {rows.length === 0 && <p className="text-muted">{say('noIntervals')}</p>}
        <ul className="flex flex-col">
          {rows.map((row) => (
            <li key={row.id} className="flex min-h-11 items-center gap-3 border-b border-line py-1">
              <span className="flex-1">{row.text}</span>
              <Button
                size="xs"
                variant="text"
                tone="danger"
                aria-label={`${say('withdraw')} ${row.text}`}
                onPress={() => setWithdrawing(row.id)}
              >
                {say('withdraw')}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      <AddInterval memberId={member.id} />
      <ReasonDialog
        title={say('withdrawTitle')}
        isOpen={withdrawing !== null}
        onClose={() => setWithdrawing(null)}
        onConfirm={async (reason) => {
          await withdraw.run({
            meetingId: meeting.id,
            id: withdrawing ?? '',
            reason: reason.replace(/\s*\n\s*/g, ' '),
          });
          tell(say('withdrawn'));
        }}
        confirmLabel={say('withdraw')}
        tone="danger"
      >
        <p>{say('withdrawLead')}</p>
      </ReasonDialog>
    </div>
  );
}

function AddInterval({ memberId }: { memberId: string }) {
  const say = useText('attendance');
  const { meeting, clock } = useSitting();
  const enter = useCommandOf(api.attendance.enter);
  const leave = useCommandOf(api.attendance.leave);
  const form = useSchemaForm(SCHEMA, { enteredAt: '', leftAt: null });
  return (
    <Section title={say('addInterval')}>
      <Form
        form={form}
        label={say('addInterval')}
        onCommit={async ({ enteredAt, leftAt }) => {
          await enter.run({ meetingId: meeting.id, memberId, at: enteredAt });
          if (leftAt !== null) await leave.run({ meetingId: meeting.id, memberId, at: leftAt });
          clock.used(leftAt ?? enteredAt);
          form.reset();
          tell(say('intervalSaved'));
        }}
        className="flex flex-col gap-4"
      >
        <div className="flex flex-wrap items-end gap-4">
          <FormTime control={form.control} name="enteredAt" label={say('intervalFrom')} isRequired />
          <OptionalTime control={form.control} name="leftAt" label={say('intervalUntil')} />
          <CommitButton variant="outline">{say('intervalSave')}</CommitButton>
        </div>
      </Form>
    </Section>
  );
}
