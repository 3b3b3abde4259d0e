import { useWatch } from 'react-hook-form';
import { action as operations } from '../../src-main/contract/action.ts';
import { api } from '../api.ts';
import type { Item } from '../meeting/agenda-words.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { ChosenOptions } from '../ui/chosen-options.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormComboBox, FormDate, FormTextArea } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf } from '../use-operation.ts';
import { ProgressForm } from './progress-form.tsx';

/** 取組を決める, or record how far it is. */
export function ActionWindow() {
  const say = useText('action');
  const { window, item, show } = useSitting();
  const changing = window?.kind === 'action' ? window.changing : null;
  return (
    <Dialog
      title={say(changing ? 'changeTitle' : 'assignTitle')}
      isOpen={window?.kind === 'action'}
      onClose={() => show(null)}
    >
      {changing ? <ProgressForm action={changing} onDone={() => show(null)} /> : item && <AssignForm item={item} />}
    </Dialog>
  );
}

function AssignForm({ item }: { item: Item }) {
  const say = useText('action');
  const { meeting, members, organizations, today, show } = useSitting();
  const assign = useCommandOf(api.action.assign);
  const form = useSchemaForm(operations.assign.input, {
    meetingId: meeting.id,
    agendaItemId: item.id,
    caseId: item.caseId,
    text: '',
    ownerOrganizationId: null,
    ownerId: null,
    supportIds: [],
    dueOn: null,
  });
  const { control } = form;
  const organizationId = useWatch({ control, name: 'ownerOrganizationId' });
  const supportIds = useWatch({ control, name: 'supportIds' });
  const people = [...members.values()].map((member) => ({
    value: member.id,
    label: member.name,
    kana: `${member.kana} ${member.code} ${member.organizationName}`,
    help: member.organizationName,
    organizationId: member.organizationId,
  }));
  const owners = organizationId ? people.filter((person) => person.organizationId === organizationId) : people;
  useFirstFocus(form, 'text');
  return (
    <Form
      form={form}
      label={say('assignTitle')}
      onCommit={async (input) => {
        // Whoever names a person also means that person's organisation.
        const own = input.ownerId ? (members.get(input.ownerId)?.organizationId ?? null) : null;
        await assign.run({ ...input, ownerOrganizationId: input.ownerOrganizationId ?? own });
        tell(say('assigned'));
        show(null);
      }}
    >
      <FormTextArea control={control} name="text" label={say('text')} isRequired autoFocus rows={2} />
      <div className="grid grid-cols-2 items-end gap-4">
        <FormComboBox
          control={control}
          name="ownerOrganizationId"
          label={say('ownerOrganization')}
          help={say('ownerHelp')}
          options={[...organizations.values()]
            .filter((organization) => !organization.hasLeft)
            .map((organization) => ({
              value: organization.id,
              label: organization.name,
              kana: `${organization.kana} ${organization.shortName} ${organization.code}`,
            }))}
          isNullable
        />
        <FormComboBox control={control} name="ownerId" label={say('owner')} options={owners} isNullable />
      </div>
      <FormDate control={control} name="dueOn" label={say('dueOn')} help={say('dueHelp')} today={today} isNullable />
      <ChosenOptions
        label={say('addSupport')}
        title={say('support')}
        value={supportIds}
        onChange={(ids) => form.setValue('supportIds', ids)}
        options={people}
        removeLabel={(name) => say('removeSupport', { name })}
      />
      <div className="flex justify-end pb-3">
        <CommitButton>{say('assignSave')}</CommitButton>
      </div>
    </Form>
  );
}
