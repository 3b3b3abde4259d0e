import { type MeetingDetail, meeting as operations } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { Card } from '../ui/page-header.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { PlanFields } from './plan-fields.tsx';

/** 会議の予定: a form while it may be changed, else plain facts. */
export function PlanTab({ meeting }: { meeting: MeetingDetail }) {
  const mayChange = useMay(api.meeting.changePlan) && meeting.state !== 'closed';
  return (
    <Card className="max-w-4xl">
      {mayChange ? <PlanForm key={meeting.version} meeting={meeting} /> : <PlanFacts meeting={meeting} />}
    </Card>
  );
}

function PlanForm({ meeting }: { meeting: MeetingDetail }) {
  const say = useText('meeting');
  const change = useCommandOf(api.meeting.changePlan);
  const { kind, number, title, place, heldOn, startsAt, endsAt, chairId, recorderId } = meeting;
  const today = useQueryOf(api.office.today, {}).data?.today;
  const form = useSchemaForm(operations.plan.input, {
    kind,
    number,
    title,
    place,
    heldOn,
    startsAt,
    endsAt,
    chairId,
    recorderId,
  });
  return (
    <Form
      form={form}
      label={say('plan.change')}
      onCommit={async (input) => {
        await change.run({ ...input, id: meeting.id, version: meeting.version });
        tell(say('plan.saved'));
      }}
    >
      <PlanFields form={form} today={today} ownId={meeting.id} />
      <div className="flex justify-end">
        <CommitButton>{say('plan.save')}</CommitButton>
      </div>
    </Form>
  );
}

function PlanFacts({ meeting }: { meeting: MeetingDetail }) {
  const say = useText('meeting');
  const dates = useDates();
  const members = useQueryOf(api.member.list, {}).data ?? [];
  const nameOf = (id: string | null): string => members.find((member) => member.id === id)?.name ?? '';
  return (
    <DefinitionList
      entries={[
        { term: say('plan.kind'), value: say(`kind.${meeting.kind}`) },
        { term: say('plan.number'), value: meeting.number },
        { term: say('plan.name'), value: meeting.title },
        { term: say('plan.heldOn'), value: dates.both(meeting.heldOn) },
        { term: say('column.time'), value: say('time', { from: meeting.startsAt, until: meeting.endsAt }) },
        { term: say('plan.place'), value: meeting.place },
        { term: say('plan.chair'), value: nameOf(meeting.chairId) },
        { term: say('plan.recorder'), value: nameOf(meeting.recorderId) },
      ]}
    />
  );
}
