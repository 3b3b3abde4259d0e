import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { MEETING_ROLES, type MemberRow, member } from '../../src-main/contract/member.ts';
import type { Organization } from '../../src-main/contract/organization.ts';
import type { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormCheck, FormComboBox, FormDate, FormName, FormSelect, FormText, FormTextArea } from '../ui/form-fields.tsx';
import { NameGlyphs } from '../ui/name-glyphs.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import type { MemberFields } from './member-fields.ts';

/** A new member, or the changed fields of a stored one. */
export type MemberInput = Parameters<typeof api.member.add>[0];

/** The form of a member, the same for adding and changing. `others` are those whose deputy the member may be. */
export function MemberForm({
  initial,
  organizations,
  others,
  today,
  label,
  commitLabel,
  onCommit,
  onCancel,
}: {
  initial: MemberInput;
  organizations: readonly Organization[];
  others: readonly MemberRow[];
  today: string;
  label: string;
  commitLabel: string;
  onCommit: (input: MemberFields) => Promise<void>;
  onCancel: () => void;
}) {
  const say = useText('member');
  const form = useSchemaForm(member.add.input, initial);
  const { control } = form;
  const name = useWatch({ control, name: 'name' });
  const choices = useMemo(
    () => ({
      organizations: organizations.map(({ id, name: label, kana, shortName, code }) => ({
        value: id,
        label,
        kana: `${kana} ${shortName} ${code}`,
      })),
      roles: MEETING_ROLES.map((value) => ({ value, label: say(`roles.${value}`) })),
      others: others.map((other) => ({
        value: other.id,
        label: [other.name, other.organizationName].filter(Boolean).join('　'),
        kana: `${other.kana} ${other.code}`,
      })),
    }),
    [organizations, others, say],
  );
  return (
    <Form form={form} label={label} onCommit={onCommit}>
      <Card>
        <Section title={say('sectionPerson')}>
          <div className="grid grid-cols-2 gap-x-6 gap-y-5">
            <FormName
              control={control}
              name="name"
              label={say('name')}
              isRequired
              autoFocus
              help={
                <>
                  {say('nameHelp')}
                  <NameGlyphs name={name} />
                </>
              }
            />
            <FormText control={control} name="kana" label={say('kana')} />
            <FormText control={control} name="code" label={say('code')} width="medium" />
            <FormText control={control} name="position" label={say('position')} />
          </div>
        </Section>
      </Card>
      <Card>
        <Section title={say('sectionSeat')}>
          <div className="grid grid-cols-2 gap-x-6 gap-y-5">
            <FormComboBox
              control={control}
              name="organizationId"
              label={say('organizationId')}
              help={say('organizationHelp')}
              options={choices.organizations}
              isNullable
            />
            <FormSelect
              control={control}
              name="meetingRole"
              label={say('meetingRole')}
              options={choices.roles}
              isRequired
            />
            <FormDate control={control} name="termFrom" label={say('termFrom')} today={today} isNullable />
            <FormDate control={control} name="termTo" label={say('termTo')} today={today} isNullable />
            <FormComboBox
              control={control}
              name="deputyOfId"
              label={say('deputyOfId')}
              help={say('deputyHelp')}
              options={choices.others}
              isNullable
            />
            <div className="self-end">
              <FormCheck control={control} name="isCurrent" label={say('isCurrent')} />
              <p className="text-[0.875rem] text-muted">{say('isCurrentNote')}</p>
            </div>
          </div>
        </Section>
      </Card>
      <Card>
        <Section title={say('sectionContact')}>
          <div className="grid grid-cols-2 gap-x-6 gap-y-5">
            <FormText control={control} name="phone" label={say('phone')} type="tel" width="medium" />
            <FormText control={control} name="email" label={say('email')} type="email" />
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
