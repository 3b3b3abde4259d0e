import { disclosure as operations } from '../../src-main/contract/disclosure.ts';
import { api } from '../api.ts';
import type { Item } from '../meeting/agenda-words.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormComboBox, FormText, FormTime } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf } from '../use-operation.ts';

/** 提供しない判断を記録する (要綱 10条4項). */
export function WithholdingWindow() {
  const say = useText('disclosure');
  const { window, item, show } = useSitting();
  return (
    <Dialog title={say('withholdTitle')} isOpen={window?.kind === 'withholding'} onClose={() => show(null)}>
      {item && <WithholdingForm item={item} />}
    </Dialog>
  );
}

function WithholdingForm({ item }: { item: Item }) {
  const say = useText('disclosure');
  const { meeting, room, clock, show } = useSitting();
  const withhold = useCommandOf(api.disclosure.withhold);
  const form = useSchemaForm(operations.withhold.input, {
    meetingId: meeting.id,
    agendaItemId: item.id,
    at: clock.time,
    memberId: '',
    what: '',
    reason: '',
  });
  const { control } = form;
  const people = [...room.filter((person) => person.isIn), ...room.filter((person) => !person.isIn)];
  useFirstFocus(form, 'memberId');
  return (
    <Form
      form={form}
      label={say('withholdTitle')}
      onCommit={async (input) => {
        await withhold.run(input);
        clock.used(input.at);
        tell(say('withheld'));
        show(null);
      }}
    >
      <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-4">
        <FormTime control={control} name="at" label={say('at')} isRequired />
        <FormComboBox
          control={control}
          name="memberId"
          label={say('withholdMember')}
          options={people.map(({ letter, member }) => ({
            value: member.id,
            label: `${letter} ${member.name}`,
            kana: `${member.kana} ${member.organizationName} ${member.code}`,
            help: member.organizationName,
          }))}
          isRequired
        />
      </div>
      <FormText control={control} name="what" label={say('withholdWhat')} isRequired />
      <FormText control={control} name="reason" label={say('withholdReason')} isRequired />
      <div className="flex justify-end pb-3">
        <CommitButton>{say('withholdSave')}</CommitButton>
      </div>
    </Form>
  );
}
