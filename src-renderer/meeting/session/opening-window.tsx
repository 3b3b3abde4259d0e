import { meeting as operations } from '../../../src-main/contract/meeting.ts';
import { api } from '../../api.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../../ui/form.tsx';
import { FormTime } from '../../ui/form-fields.tsx';
import { say as tell } from '../../ui/status-store.ts';
import { useFirstFocus } from '../../ui/use-first-focus.ts';
import { useCommandOf } from '../../use-operation.ts';
import { useSitting } from '../sitting.ts';

/** 開会する: asks only for the time. */
export function OpeningWindow() {
  const say = useText('meeting');
  const { window, show } = useSitting();
  return (
    <Dialog title={say('session.open')} isOpen={window?.kind === 'opening'} onClose={() => show(null)} width="narrow">
      <Opening />
    </Dialog>
  );
}

function Opening() {
  const say = useText('meeting');
  const { meeting, clock, show } = useSitting();
  const open = useCommandOf(api.meeting.open);
  const at = clock.isToday ? clock.time : meeting.startsAt;
  const form = useSchemaForm(operations.open.input, { id: meeting.id, at });
  useFirstFocus(form, 'at');
  return (
    <Form
      form={form}
      label={say('session.open')}
      onCommit={async (input) => {
        await open.run(input);
        clock.used(input.at);
        tell(say('session.opened', { time: input.at }));
        show(null);
      }}
    >
      <FormTime control={form.control} name="at" label={say('session.openTime')} isRequired />
      <div className="flex justify-end pb-3">
        <CommitButton>{say('session.open')}</CommitButton>
      </div>
    </Form>
  );
}
