import { action as operations } from '../../src-main/contract/action.ts';
import type { FollowUpRules } from '../../src-main/contract/reminder.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormCheck, FormNumber } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf } from '../use-operation.ts';

/** 取組の確認の決まり: when organisations are asked, and below which number figures are not told. */
export function RulesDialog({ rules, onClose }: { rules: FollowUpRules; onClose: () => void }) {
  const say = useText('action');
  const setRules = useCommandOf(api.action.setRules);
  const form = useSchemaForm(operations.setRules.input, rules);
  const { control } = form;
  useFirstFocus(form, 'daysBefore');
  return (
    <Dialog title={say('rulesTitle')} isOpen onClose={onClose}>
      <Form
        form={form}
        label={say('rulesTitle')}
        onCommit={async (input) => {
          await setRules.run(input);
          tell(say('rulesSaved'));
          onClose();
        }}
      >
        <p className="text-muted">{say('rulesLead')}</p>
        <FormNumber control={control} name="daysBefore" label={say('daysBefore')} isRequired />
        <FormCheck control={control} name="isOnDay" label={say('isOnDay')} />
        <FormNumber control={control} name="everyDays" label={say('everyDays')} isRequired />
        <FormNumber control={control} name="smallNumber" label={say('smallNumber')} isRequired />
        <div className="flex flex-wrap justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <CommitButton>{say('rulesSave')}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
