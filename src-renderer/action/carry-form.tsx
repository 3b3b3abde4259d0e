import { type FollowedAction, action as operations } from '../../src-main/contract/action.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormDate, FormTextArea } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 繰越: the action ends here and goes on as a new one under the item shown, with a new day. */
export function CarryForm({
  action,
  meetingId,
  agendaItemId,
  onDone,
}: {
  action: FollowedAction;
  meetingId: string;
  agendaItemId: string;
  onDone: () => void;
}) {
  const say = useText('action');
  const carry = useCommandOf(api.action.carryOver);
  const today = useQueryOf(api.office.today, {}).data?.today ?? '';
  const { id, version, text } = action;
  const form = useSchemaForm(operations.carryOver.input, { id, version, meetingId, agendaItemId, text, dueOn: null });
  useFirstFocus(form, 'text');
  return (
    <Form
      form={form}
      label={say('carryTitle')}
      onCommit={async (input) => {
        await carry.run(input);
        tell(say('carried'));
        onDone();
      }}
    >
      <p className="text-muted">{say('carryLead')}</p>
      <FormTextArea control={form.control} name="text" label={say('text')} isRequired rows={2} />
      <FormDate
        control={form.control}
        name="dueOn"
        label={say('dueOn')}
        help={say('dueHelp')}
        today={today}
        isNullable
      />
      <div className="flex flex-wrap justify-end gap-3 pb-3">
        <Button variant="outline" onPress={onDone}>
          {say('cancel')}
        </Button>
        <CommitButton>{say('carrySave')}</CommitButton>
      </div>
    </Form>
  );
}
