import { useWatch } from 'react-hook-form';
import { type MeetingDetail, meeting as operations } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { ChosenOptions } from '../ui/chosen-options.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormChecks, FormDate, FormText } from '../ui/form-fields.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 求めを登録する: to all members at once (in the invitation) or to named organisations. */
export function RequestForm({ meeting, onDone }: { meeting: MeetingDetail; onDone: () => void }) {
  const say = useText('meeting');
  const issue = useCommandOf(api.meeting.issueRequest);
  const today = useQueryOf(api.office.today, {}).data?.today;
  const organizations = useQueryOf(api.organization.list, {}).data ?? [];
  const cases = [
    ...new Map(meeting.agenda.flatMap((item) => (item.caseId ? [[item.caseId, item.caseNumber ?? ''] as const] : []))),
  ];
  const form = useSchemaForm(operations.issueRequest.input, {
    meetingId: meeting.id,
    number: '',
    requestedOn: '',
    isBlanket: true,
    organizationIds: [],
    caseIds: cases.map(([id]) => id),
    asked: '',
    reason: '',
    answer: '',
  });
  const { control } = form;
  const isBlanket = useWatch({ control, name: 'isBlanket' });
  const organizationIds = useWatch({ control, name: 'organizationIds' });
  useFirstFocus(form, 'number');
  return (
    <Form
      form={form}
      label={say('request.add')}
      onCommit={async (input) => {
        await issue.run({ ...input, organizationIds: input.isBlanket ? [] : input.organizationIds });
        tell(say('request.saved'));
        onDone();
      }}
    >
      <RadioGroup
        label={say('request.kind')}
        value={isBlanket ? 'blanket' : 'addressed'}
        onChange={(kind) => form.setValue('isBlanket', kind === 'blanket')}
        options={[
          { value: 'blanket', label: say('request.blanket') },
          { value: 'addressed', label: say('request.addressed') },
        ]}
        isInline
      />
      {!isBlanket && (
        <ChosenOptions
          label={say('request.addOrganization')}
          title={say('request.organizations')}
          value={organizationIds}
          onChange={(ids) => form.setValue('organizationIds', ids)}
          options={organizations
            .filter((organization) => !organization.hasLeft)
            .map((organization) => ({
              value: organization.id,
              label: organization.name,
              kana: `${organization.kana} ${organization.shortName} ${organization.code}`,
            }))}
          removeLabel={(name) => say('request.remove', { name })}
        />
      )}
      <div className="flex flex-wrap items-start gap-6">
        <FormText control={control} name="number" label={say('request.number')} className="w-56" />
        <FormDate
          control={control}
          name="requestedOn"
          label={say('request.requestedOn')}
          today={today ?? ''}
          isRequired
        />
      </div>
      {cases.length > 0 ? (
        <FormChecks
          control={control}
          name="caseIds"
          label={say('request.cases')}
          help={say('request.casesHelp')}
          options={cases.map(([value, label]) => ({ value, label }))}
          isInline
        />
      ) : null}
      <FormText control={control} name="asked" label={say('request.asked')} isRequired />
      <FormText control={control} name="reason" label={say('request.reason')} isRequired />
      <FormText
        control={control}
        name="answer"
        label={say('request.answer')}
        help={say('request.answerHelp')}
        width="medium"
      />
      <div className="flex flex-wrap items-center justify-end gap-4 pb-3">
        <span className="text-[0.875rem] text-muted">{say('request.final')}</span>
        <CommitButton>{say('request.save')}</CommitButton>
      </div>
    </Form>
  );
}
