import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { meeting as operations } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { go } from '../ui/hash-router.ts';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { PlanFields } from './plan-fields.tsx';

/** 会議をつくる, in a window over the list; afterwards its preparation is opened. */
export function PlanDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useText('meeting');
  return (
    <Dialog title={say('add')} isOpen={isOpen} onClose={onClose}>
      <NewPlan />
    </Dialog>
  );
}

function NewPlan() {
  const say = useText('meeting');
  const today = useQueryOf(api.office.today, {}).data?.today;
  const plan = useCommandOf(api.meeting.plan);
  const form = useSchemaForm(operations.plan.input, {
    kind: 'support-meeting',
    number: '',
    title: '',
    place: '',
    heldOn: '',
    startsAt: '13:30',
    endsAt: '15:30',
    chairId: null,
    recorderId: null,
  });
  return (
    <Form
      form={form}
      label={say('add')}
      onCommit={async (input) => {
        const made: MeetingDetail = await plan.run(input);
        tell(say('plan.created', { number: made.number }));
        go(`meetings/${made.id}`);
      }}
    >
      <PlanFields form={form} today={today} ownId={null} />
      <div className="flex justify-end pb-3">
        <CommitButton>{say('plan.create')}</CommitButton>
      </div>
    </Form>
  );
}
