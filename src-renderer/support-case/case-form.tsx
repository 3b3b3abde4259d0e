import { useMemo } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { CASE_STATES, CONSENT_STATES } from '../../src-main/contract/support-case.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormDate, FormNumber, FormSelect, FormText, FormTextArea } from '../ui/form-fields.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { CaseFields, type CaseInput, emptyPerson, nextCode } from './case-input.ts';
import { PersonFields } from './person-fields.tsx';

/** The whole record of a case, the same for adding and changing; the consent only when the case is new. */
export function CaseForm({
  initial,
  isNew,
  today,
  label,
  commitLabel,
  onCommit,
  onCancel,
}: {
  initial: CaseInput;
  isNew: boolean;
  today: string;
  label: string;
  commitLabel: string;
  onCommit: (input: CaseInput) => Promise<void>;
  onCancel: () => void;
}) {
  const say = useText('supportCase');
  const form = useSchemaForm(CaseFields, initial);
  const { control } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'persons', keyName: 'key' });
  const persons = useWatch({ control, name: 'persons' });
  const choices = useMemo(
    () => ({
      // A case is closed and reopened by acts of their own, which ask for the reason.
      states: CASE_STATES.filter((value) => isNew || (value === 'closed') === (initial.state === 'closed')).map(
        (value) => ({ value, label: say(`states.${value}`) }),
      ),
      consents: CONSENT_STATES.map((value) => ({ value, label: say(`consents.${value}`) })),
    }),
    [say, isNew, initial.state],
  );
  const addPerson = () =>
    append(emptyPerson(crypto.randomUUID(), nextCode(persons)), { focusName: `persons.${fields.length}.name` });
  useShortcut({ keys: 'Alt+N', label: say('addPerson'), run: addPerson });
  return (
    <Form form={form} label={label} onCommit={onCommit}>
      <Card>
        <Section title={say('sectionCase')}>
          <div className="grid grid-cols-2 gap-x-6 gap-y-5">
            <FormText
              control={control}
              name="caseNumber"
              label={say('caseNumber')}
              isRequired
              autoFocus={isNew}
              width="medium"
            />
            <FormDate control={control} name="openedOn" label={say('openedOn')} today={today} isNullable />
            <FormSelect control={control} name="state" label={say('state')} options={choices.states} isRequired />
            <FormText control={control} name="stateText" label={say('stateText')} help={say('stateTextHelp')} />
            <FormText control={control} name="lead" label={say('leadOffice')} />
            <FormText control={control} name="source" label={say('source')} />
          </div>
        </Section>
      </Card>
      {isNew && (
        <Card>
          <Section title={say('sectionConsent')}>
            <div className="grid grid-cols-2 gap-x-6 gap-y-5">
              <FormSelect
                control={control}
                name="consent.state"
                label={say('consent')}
                options={choices.consents}
                isRequired
              />
              <FormDate control={control} name="consent.on" label={say('consentOn')} today={today} isNullable />
              <FormText
                control={control}
                name="consent.scope"
                label={say('consentScope')}
                help={say('consentScopeHelp')}
              />
              <FormText control={control} name="consent.reason" label={say('consentReason')} className="self-end" />
              <FormText
                control={control}
                name="consent.method"
                label={say('consentMethod')}
                help={say('consentMethodHelp')}
              />
            </div>
          </Section>
        </Card>
      )}
      <h2 className="text-[1.25rem] font-700">{say('sectionPersons')}</h2>
      {fields.map((field, index) => (
        <PersonFields
          key={field.key}
          control={control}
          index={index}
          today={today}
          onRemove={index === 0 ? null : () => remove(index)}
        />
      ))}
      <div>
        <Button variant="outline" icon="plus" keys="Alt+N" onPress={addPerson}>
          {say('addPerson')}
        </Button>
      </div>
      <Card>
        <Section title={say('sectionCircumstances')}>
          <div className="grid grid-cols-2 gap-x-6 gap-y-5">
            <FormNumber control={control} name="householdSize" label={say('householdSize')} width="short" />
            <FormText
              control={control}
              name="characterNote"
              label={say('characterNote')}
              help={say('characterNoteHelp')}
            />
            <FormText control={control} name="income" label={say('income')} />
            <FormText control={control} name="debt" label={say('debt')} />
            <FormTextArea control={control} name="summary" label={say('summary')} rows={4} className="col-span-2" />
            <FormTextArea control={control} name="remarks" label={say('remarks')} rows={3} className="col-span-2" />
          </div>
        </Section>
      </Card>
      <div className="flex flex-wrap gap-3">
        <CommitButton>{commitLabel}</CommitButton>
        <Button variant="outline" onPress={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </Form>
  );
}
