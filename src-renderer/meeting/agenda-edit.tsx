import { type MeetingDetail, meeting as operations } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormComboBox, FormNumber, FormText } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { type Item, itemName, itemPart } from './agenda-words.ts';
import { useCaseOptions } from './case-options.ts';
import { useMemberOptions } from './member-options.ts';

/** 議題を直す: everything of an item; the case is picked by number and hint, never by a name. */
export function EditItemDialog({
  meeting,
  item,
  onClose,
}: {
  meeting: MeetingDetail;
  item: Item | null;
  onClose: () => void;
}) {
  const say = useText('meeting');
  return (
    <Dialog title={item ? say('agenda.edit', { name: itemName(item) }) : ''} isOpen={item !== null} onClose={onClose}>
      {item && <EditItem meeting={meeting} item={item} onDone={onClose} />}
    </Dialog>
  );
}

function EditItem({ meeting, item, onDone }: { meeting: MeetingDetail; item: Item; onDone: () => void }) {
  const say = useText('meeting');
  const change = useCommandOf(api.meeting.changeAgendaItem);
  const members = useMemberOptions();
  const cases = useCaseOptions();
  const form = useSchemaForm(operations.changeAgendaItem.input, { ...itemPart(item), id: item.id });
  const { control } = form;
  return (
    <Form
      form={form}
      label={say('agenda.editTitle')}
      onCommit={async (input) => {
        await change.run(input);
        tell(say('agenda.saved'));
        onDone();
      }}
    >
      <div className="grid grid-cols-[7rem_1fr_7rem] gap-4">
        <FormText control={control} name="label" label={say('agenda.itemLabel')} />
        <FormText control={control} name="title" label={say('agenda.itemTitle')} isRequired autoFocus />
        <FormNumber control={control} name="minutes" label={say('agenda.minutes')} isRequired />
      </div>
      {meeting.handlesPersonalData && (
        <FormComboBox
          control={control}
          name="caseId"
          label={say('agenda.supportCase')}
          help={say('agenda.caseHelp')}
          options={cases}
          isNullable
        />
      )}
      <FormComboBox control={control} name="presenterId" label={say('agenda.presenter')} options={members} isNullable />
      <FormText control={control} name="purpose" label={say('agenda.purpose')} help={say('agenda.purposeHelp')} />
      <div className="flex justify-end pb-3">
        <CommitButton>{say('agenda.save')}</CommitButton>
      </div>
    </Form>
  );
}
