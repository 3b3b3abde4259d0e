import { action as operations } from '../../src-main/contract/action.ts';
import { api } from '../api.ts';
import type { Item } from '../meeting/agenda-words.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormText, FormTextArea } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf } from '../use-operation.ts';

/** 決定事項を記録する. */
export function DecisionWindow() {
  const say = useText('action');
  const { window, item, show } = useSitting();
  return (
    <Dialog title={say('decideTitle')} isOpen={window?.kind === 'decision'} onClose={() => show(null)}>
      {item && <DecisionForm item={item} />}
    </Dialog>
  );
}

function DecisionForm({ item }: { item: Item }) {
  const say = useText('action');
  const { meeting, show } = useSitting();
  const decide = useCommandOf(api.action.decide);
  const form = useSchemaForm(operations.decide.input, {
    meetingId: meeting.id,
    agendaItemId: item.id,
    caseId: item.caseId,
    text: '',
    dissent: '',
  });
  useFirstFocus(form, 'text');
  return (
    <Form
      form={form}
      label={say('decideTitle')}
      onCommit={async (input) => {
        await decide.run(input);
        tell(say('decided'));
        show(null);
      }}
    >
      <FormTextArea control={form.control} name="text" label={say('decision')} isRequired autoFocus rows={3} />
      <FormText control={form.control} name="dissent" label={say('dissent')} help={say('dissentHelp')} />
      <div className="flex justify-end pb-3">
        <CommitButton>{say('decideSave')}</CommitButton>
      </div>
    </Form>
  );
}
