import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { GIVER_KINDS, organization, SEATS } from '../../src-main/contract/organization.ts';
import type { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormCheck, FormName, FormRadio, FormSelect, FormText, FormTextArea } from '../ui/form-fields.tsx';
import { NameGlyphs } from '../ui/name-glyphs.tsx';
import { oddGlyphsOf } from '../ui/odd-glyphs.ts';
import { Card, Section } from '../ui/page-header.tsx';

/** A new organisation, or the changed fields of a stored one. */
export type OrganizationInput = Parameters<typeof api.organization.add>[0];

/** The form of an organisation, the same for adding and changing. */
export function OrganizationForm({
  initial,
  label,
  commitLabel,
  onCommit,
  onCancel,
}: {
  initial: OrganizationInput;
  label: string;
  commitLabel: string;
  onCommit: (input: OrganizationInput) => Promise<void>;
  onCancel: () => void;
}) {
  const say = useText('organization');
  const form = useSchemaForm(organization.add.input, initial);
  const { control } = form;
  const name = useWatch({ control, name: 'name' });
  const choices = useMemo(
    () => ({
      seats: SEATS.map((value) => ({ value, label: say(`seats.${value}`) })),
      kinds: GIVER_KINDS.map((value) => ({
        value,
        label: say(`giverKinds.${value}`),
        help: say(`giverKindNotes.${value}`),
      })),
    }),
    [say],
  );
  return (
    <Form form={form} label={label} onCommit={onCommit}>
      <Card>
        <Section title={say('sectionIdentity')}>
          <div className="grid grid-cols-2 gap-x-6 gap-y-5">
            <FormName
              control={control}
              name="name"
              label={say('name')}
              isRequired
              autoFocus
              className="col-span-2"
              help={oddGlyphsOf(name).length > 0 && <NameGlyphs name={name} />}
            />
            <FormText control={control} name="kana" label={say('kana')} help={say('kanaHelp')} />
            <FormText control={control} name="shortName" label={say('shortName')} help={say('shortNameHelp')} />
            <FormText control={control} name="code" label={say('code')} help={say('codeHelp')} width="medium" />
            <FormText control={control} name="kind" label={say('kind')} help={say('kindHelp')} />
            <FormText control={control} name="legalForm" label={say('legalForm')} />
          </div>
        </Section>
      </Card>
      <Card>
        <Section title={say('sectionMeeting')}>
          <div className="grid grid-cols-2 gap-x-6 gap-y-5">
            <div className="flex flex-col gap-5">
              <FormSelect control={control} name="seat" label={say('seat')} options={choices.seats} isRequired />
              <FormText
                control={control}
                name="agreementCode"
                label={say('agreementCode')}
                help={say('agreementCodeHelp')}
                width="medium"
              />
              <div>
                <FormCheck control={control} name="hasLeft" label={say('hasLeft')} />
                <p className="text-[0.875rem] text-muted">{say('hasLeftNote')}</p>
              </div>
            </div>
            <FormRadio
              control={control}
              name="giverKind"
              label={say('giverKind')}
              help={say('giverKindHelp')}
              options={choices.kinds}
              isRequired
            />
          </div>
        </Section>
      </Card>
      <Card>
        <Section title={say('sectionContact')}>
          <div className="grid grid-cols-2 gap-x-6 gap-y-5">
            <FormText control={control} name="postalCode" label={say('postalCode')} width="short" />
            <FormText control={control} name="address" label={say('address')} />
            <FormText control={control} name="phone" label={say('phone')} type="tel" width="medium" />
            <FormText control={control} name="fax" label={say('fax')} type="tel" width="medium" />
            <FormText control={control} name="email" label={say('email')} type="email" />
            <FormText control={control} name="contact" label={say('contact')} />
          </div>
        </Section>
      </Card>
      <Card>
        <Section title={say('sectionNotes')}>
          <FormText control={control} name="secrecyNote" label={say('secrecyNote')} help={say('secrecyNoteHelp')} />
          <FormTextArea control={control} name="remarks" label={say('remarks')} rows={3} />
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
