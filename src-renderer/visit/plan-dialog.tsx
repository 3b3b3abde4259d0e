import { useWatch } from 'react-hook-form';
import { visit as operations, VISIT_WAYS } from '../../src-main/contract/visit.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { ChosenOptions } from '../ui/chosen-options.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormComboBox, FormDate, FormRadio, FormText } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 訪問を予定する: when, how, who, for which action, and what to watch for. */
export function PlanDialog({ caseId, today, onClose }: { caseId: string; today: string; onClose: () => void }) {
  const say = useText('visit');
  const plan = useCommandOf(api.visit.plan);
  const organizations = useQueryOf(api.organization.list, {}).data ?? [];
  const members = useQueryOf(api.member.list, {}).data ?? [];
  const actions = useQueryOf(api.action.follow, { caseId }).data?.actions ?? [];
  const form = useSchemaForm(operations.plan.input, {
    caseId,
    actionId: null,
    plannedOn: '',
    how: 'home-visit',
    organizationId: null,
    memberIds: [],
    safetyNote: '',
  });
  const { control } = form;
  const memberIds = useWatch({ control, name: 'memberIds' });
  useFirstFocus(form, 'plannedOn');
  return (
    <Dialog title={say('plan')} isOpen onClose={onClose}>
      <Form
        form={form}
        label={say('plan')}
        onCommit={async (input) => {
          await plan.run(input);
          tell(say('planned'));
          onClose();
        }}
      >
        <FormDate control={control} name="plannedOn" label={say('plannedOn')} today={today} isRequired />
        <FormRadio
          control={control}
          name="how"
          label={say('how')}
          options={VISIT_WAYS.map((value) => ({ value, label: say(`ways.${value}`) }))}
          isInline
          isRequired
        />
        <FormComboBox
          control={control}
          name="organizationId"
          label={say('organization')}
          options={organizations
            .filter(({ hasLeft }) => !hasLeft)
            .map(({ id, name, kana, shortName, code }) => ({
              value: id,
              label: name,
              kana: `${kana} ${shortName} ${code}`,
            }))}
          isNullable
        />
        <ChosenOptions
          label={say('addMember')}
          title={say('members')}
          value={memberIds}
          onChange={(ids) => form.setValue('memberIds', ids)}
          options={members.map(({ id, name, kana, code, organizationName }) => ({
            value: id,
            label: name,
            kana: `${kana} ${code} ${organizationName}`,
            help: organizationName,
          }))}
          removeLabel={(name) => say('removeMember', { name })}
        />
        <FormComboBox
          control={control}
          name="actionId"
          label={say('action')}
          help={say('actionHelp')}
          options={actions.map(({ id, text }) => ({ value: id, label: text }))}
          isNullable
        />
        <FormText control={control} name="safetyNote" label={say('safetyNote')} help={say('safetyHelp')} />
        <div className="flex flex-wrap justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <CommitButton>{say('save')}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
