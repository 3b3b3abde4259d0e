import { type FollowedAction, action as operations } from '../../src-main/contract/action.ts';
import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormDate, FormText } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf } from '../use-operation.ts';

/** 確認を見送る until a day, for a reason that stays on record. */
export function SnoozeForm({ action, today, onDone }: { action: FollowedAction; today: string; onDone: () => void }) {
  const say = useText('action');
  const dates = useDates();
  const snooze = useCommandOf(api.action.snooze);
  const form = useSchemaForm(operations.snooze.input, { actionId: action.id, until: '', reason: '' });
  useFirstFocus(form, 'until');
  return (
    <Form
      form={form}
      label={say('snoozeTitle')}
      onCommit={async (input) => {
        await snooze.run(input);
        tell(say('snoozed', { date: dates.short(input.until) }));
        onDone();
      }}
    >
      <p className="rounded-8 border border-line bg-canvas px-4 py-3 leading-relaxed">{action.text}</p>
      <FormDate control={form.control} name="until" label={say('snoozeUntil')} today={today} isRequired />
      <FormText control={form.control} name="reason" label={say('snoozeReason')} isRequired />
      <div className="flex flex-wrap justify-end gap-3 pb-3">
        <Button variant="outline" onPress={onDone}>
          {say('cancel')}
        </Button>
        <CommitButton>{say('snoozeSave')}</CommitButton>
      </div>
    </Form>
  );
}
