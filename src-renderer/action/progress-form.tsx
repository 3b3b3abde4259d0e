import { useWatch } from 'react-hook-form';
import { type ActionItem, action as operations } from '../../src-main/contract/action.ts';
import { ACTION_STATES } from '../../src-main/contract/reminder.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormDate, FormRadio, FormText } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 取組の状況: state, day and result. Not needed any more and not done by the agency are told apart (要綱 15条). */
export function ProgressForm({
  action,
  onDone,
  reviewedAtMeetingId = null,
}: {
  action: ActionItem;
  onDone: () => void;
  /** The meeting in whose session the result is entered. */
  reviewedAtMeetingId?: string | null;
}) {
  const say = useText('action');
  const change = useCommandOf(api.action.change);
  const today = useQueryOf(api.office.today, {}).data?.today ?? '';
  const { id, text, ownerOrganizationId, ownerId, supportIds, dueOn, doneOn, result, version } = action;
  const form = useSchemaForm(operations.change.input, {
    ...{ id, text, ownerOrganizationId, ownerId, supportIds, dueOn, doneOn, result, version },
    state: action.state,
    reviewedAtMeetingId,
  });
  const state = useWatch({ control: form.control, name: 'state' });
  const isDone = state === 'done' || state === 'done-late';
  useFirstFocus(form, 'state');
  return (
    <Form
      form={form}
      label={say('changeTitle')}
      onCommit={async (input) => {
        await change.run({ ...input, doneOn: isDone ? input.doneOn : null });
        tell(say('changed'));
        onDone();
      }}
    >
      <p className="rounded-8 border border-line bg-canvas px-4 py-3 leading-relaxed">{action.text}</p>
      <FormRadio
        control={form.control}
        name="state"
        label={say('stateLabel')}
        options={ACTION_STATES.map((value) => ({
          value,
          label: say(`states.${value}`),
          help: say(`stateHelp.${value}`),
        }))}
        isRequired
      />
      {isDone && (
        <FormDate control={form.control} name="doneOn" label={say('doneOn')} today={today} isRequired isNullable />
      )}
      <FormText control={form.control} name="result" label={say('result')} help={say('resultHelp')} />
      <FormDate control={form.control} name="dueOn" label={say('dueOn')} today={today} isNullable />
      <div className="flex justify-end pb-3">
        <CommitButton>{say('changeSave')}</CommitButton>
      </div>
    </Form>
  );
}
