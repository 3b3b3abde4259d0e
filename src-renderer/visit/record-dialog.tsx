import { type DueVisit, visit as operations, VISIT_RESULTS, type Visit } from '../../src-main/contract/visit.ts';
import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormDate, FormRadio, FormText, FormTextArea } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 訪問の結果を記録する, with the next date. Opening it shows the safety note, so the look is logged. */
export function RecordDialog({ visit, today, onClose }: { visit: DueVisit; today: string; onClose: () => void }) {
  const say = useText('visit');
  const { data } = useQueryOf(api.visit.ofCase, { caseId: visit.caseId });
  const stored = data?.find(({ id }) => id === visit.id);
  return (
    <Dialog title={say('recordTitle')} isOpen onClose={onClose}>
      {stored && <RecordForm stored={stored} today={today} onClose={onClose} />}
    </Dialog>
  );
}

function RecordForm({ stored, today, onClose }: { stored: Visit; today: string; onClose: () => void }) {
  const say = useText('visit');
  const dates = useDates();
  const record = useCommandOf(api.visit.record);
  const form = useSchemaForm(operations.record.input, {
    id: stored.id,
    version: stored.version,
    madeOn: today,
    result: '' as never,
    note: '',
    safetyNote: stored.safetyNote,
    nextOn: null,
  });
  const { control } = form;
  useFirstFocus(form, 'result');
  return (
    <Form
      form={form}
      label={say('recordTitle')}
      onCommit={async (input) => {
        await record.run(input);
        tell(say('recorded'));
        onClose();
      }}
    >
      <p className="rounded-8 border border-line bg-canvas px-4 py-3">
        {dates.long(stored.plannedOn)}　{say(`ways.${stored.how}`)}
      </p>
      <FormRadio
        control={control}
        name="result"
        label={say('result')}
        options={VISIT_RESULTS.map((value) => ({ value, label: say(`results.${value}`) }))}
        isRequired
      />
      <FormDate control={control} name="madeOn" label={say('madeOn')} today={today} isRequired />
      <FormTextArea control={control} name="note" label={say('note')} help={say('noteHelp')} rows={3} />
      <FormText control={control} name="safetyNote" label={say('safetyNote')} help={say('safetyHelp')} />
      <FormDate control={control} name="nextOn" label={say('nextOn')} help={say('nextHelp')} today={today} isNullable />
      <div className="flex flex-wrap justify-end gap-3 pb-3">
        <Button variant="outline" onPress={onClose}>
          {say('cancel')}
        </Button>
        <CommitButton>{say('recordSave')}</CommitButton>
      </div>
    </Form>
  );
}
