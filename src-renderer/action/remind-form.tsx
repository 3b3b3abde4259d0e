import type { FollowedAction } from '../../src-main/contract/action.ts';
import { action as operations } from '../../src-main/contract/action.ts';
import { REMINDER_WAYS } from '../../src-main/contract/reminder.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormDate, FormRadio, FormTextArea } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf } from '../use-operation.ts';

/** 機関への確認を記録する: when, how, and what was answered, for all actions of one talk. */
export function RemindForm({
  actions,
  today,
  onDone,
}: {
  actions: readonly FollowedAction[];
  today: string;
  onDone: () => void;
}) {
  const say = useText('action');
  const remind = useCommandOf(api.action.remind);
  const form = useSchemaForm(operations.remind.input, {
    actionIds: actions.map(({ id }) => id),
    on: today,
    how: 'phone',
    answer: '',
  });
  const { control } = form;
  useFirstFocus(form, 'how');
  return (
    <Form
      form={form}
      label={say('remindTitle')}
      onCommit={async (input) => {
        await remind.run(input);
        tell(say('reminded', { count: input.actionIds.length }));
        onDone();
      }}
    >
      <ul className="flex flex-col gap-1 rounded-8 border border-line bg-canvas px-4 py-3">
        {actions.map(({ id, caseNumber, text }) => (
          <li key={id} className="leading-relaxed">
            {caseNumber && <span className="mr-2 font-700">{caseNumber}</span>}
            {text}
          </li>
        ))}
      </ul>
      <FormRadio
        control={control}
        name="how"
        label={say('remindHow')}
        options={REMINDER_WAYS.map((value) => ({ value, label: say(`ways.${value}`) }))}
        isInline
        isRequired
      />
      <FormDate control={control} name="on" label={say('remindOn')} today={today} isRequired />
      <FormTextArea control={control} name="answer" label={say('answer')} help={say('answerHelp')} rows={3} />
      <div className="flex flex-wrap justify-end gap-3 pb-3">
        <Button variant="outline" onPress={onDone}>
          {say('cancel')}
        </Button>
        <CommitButton>{say('remindSave')}</CommitButton>
      </div>
    </Form>
  );
}
