import { useMemo } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { CONSENT_STATES, supportCase } from '../../src-main/contract/support-case.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CodeList } from '../ui/code-list.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormDate, FormText } from '../ui/form-fields.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';

/** 同意を記録: a new entry above the old ones. The state is picked by one key; scope and reason follow from it. */
export function ConsentDialog({ caseId, today, onClose }: { caseId: string; today: string; onClose: () => void }) {
  const say = useText('supportCase');
  const record = useCommandOf(api.supportCase.recordConsent);
  const form = useSchemaForm(supportCase.recordConsent.input, {
    id: caseId,
    consent: { state: '' as never, on: today, method: '', scope: '', reason: '' },
  });
  const { control } = form;
  const state = useWatch({ control, name: 'consent.state' });
  const isGiven = state === 'given' || state === 'partial';
  const options = useMemo(
    () =>
      CONSENT_STATES.map((value) => ({
        value,
        label: say(`consents.${value}`),
        text: say(`consents.${value}`),
        help: say(`consentNotes.${value}`),
      })),
    [say],
  );
  return (
    <Dialog title={say('recordConsent')} isOpen onClose={onClose}>
      <Form
        form={form}
        label={say('recordConsent')}
        onCommit={async (input) => {
          await record.run(input);
          sayInStatus(say('consentRecorded', { state: say(`consents.${input.consent.state}`) }));
          onClose();
        }}
      >
        <p className="text-[0.9375rem] text-muted">{say('consentKept')}</p>
        <Controller
          control={control}
          name="consent.state"
          render={({ field, fieldState }) => (
            <CodeList
              label={say('consent')}
              options={options}
              value={field.value || null}
              onPick={field.onChange}
              isRequired
              autoFocus
              columns={2}
              listRef={(list) => field.ref(list && { focus: () => list.focus() })}
              {...(fieldState.error ? { error: say('chooseConsent') } : {})}
            />
          )}
        />
        <FormDate control={control} name="consent.on" label={say('consentOn')} today={today} isNullable />
        <FormText
          control={control}
          name="consent.method"
          label={say('consentMethod')}
          help={say('consentMethodHelp')}
        />
        {isGiven ? (
          <FormText control={control} name="consent.scope" label={say('consentScope')} help={say('consentScopeHelp')} />
        ) : (
          <FormText control={control} name="consent.reason" label={say('consentReason')} />
        )}
        <div className="flex flex-wrap justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <CommitButton>{say('recordConsent')}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
